@file AMöst nov.txt cp1252
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2018-11-16
@start 10:00
@end 12:00
@mode hybrid
@place Lerum, Dergårdsteatern
@secretary Solveig Rönn
@p Camilla Furenäs | Partille | | chair
@p Robert Hjort | Lerum | |
@p Gun-Marie Stål | Härryda | |
@p Zeynep Aksoy Berg | Alingsås | | remote
@p Leif Odén | Vårgårda | |
@p Maj-Lis Toll | Bollebygd | |
@p Solveig Rönn | | | guest
@p Ilse Brandin | Lerum | kursledare | guest partial=köket
---
Arbetsmarknadschefsnätverket Göteborg öst, fredag 16/11 2018, 10-12, Lerum, Dergårdsteatern
I rummet: Camilla Furenäs Partille (ordförande), Robert Hjort Lerum, Gun-Marie Stål Härryda, Leif Odén Vårgårda, Maj-Lis Toll Bollebygd, Solveig Rönn (skrev)
På telefonskärmen (video): Zeynep Aksoy Berg Alingsås
Inhopp vid köket: Ilse Brandin, kursledare, Lerum

1) Ny bland oss {{I n=1}}
Gun-Marie Stål har tagit Robert Sjöblads jobb i Härryda och därmed hans stol här. {{N person=Gun-Marie Stål; role=ledamot; body=Arbetsmarknadschefsnätverket Göteborg öst; org=Härryda; for=Robert Sjöblad}}

2) Köket {{I n=2}}
Elva deltagare, en hoppade av. Ilse: "behöver fler förkläden".
Camilla köper in dem, 20 st, i veckan. {{A who=Camilla Furenäs}}
Omgång två startar 4 mars, det är nu spikat. {{D}} {{M date=2019-03-04; what=Omgång två}}
Vårgårda avstår omgång två. {{S org=Vårgårda; stance=no; topic=Omgång två}} Härryda vill ha tre platser. {{S org=Härryda; stance=yes; topic=Omgång två}} Lerum: beror på budgeten. {{S org=Lerum; stance=undecided; topic=Omgång två}}
Man skulle kunna bjuda på avslutningsmiddag. {{|}}Mysigt, tyckte alla. {{F}}

3) Styrgruppen {{I n=3}}
Robert Hjort orkar inte båda uppdragen, Gun-Marie går in i styrgruppen för honom. {{N person=Gun-Marie Stål; role=ledamot; body=styrgruppen; for=Robert Hjort}}
En adjungerad från näringslivet saknas än. {{V seat=adjungerad; body=styrgruppen}}
Leif hör med Företagarna om ett namn. {{A who=Leif Odén; to=Företagarna}}

4) Öppna brevet {{I n=4; kind=report}}
Skickat 8/10. Arbetsförmedlingen svarade med en broschyr. Ärendet dött.

5) Kartan {{I n=5}}
Visad! {{|}}Vi borde ha den på webben. {{F}}
Felen mejlas till mig, ni har till 30 november. {{A who=ni; due=2018-11-30; to=Solveig Rönn}}

6) Coachen {{I n=6; outcome=postponed}}
Förbundet har inte gett besked så det blir ett återbesök den 18 januari. {{P until=2019-01-18; what=Coachen; why=Förbundet har inte gett besked}} {{M date=2019-01-18}}

7) Avgiften 2019 {{I n=7; kind=decision}}
1,60 per invånare, samma som i år, alla sade ja i tur och ordning. {{D}} {{K amount=1.60; unit=per invånare; years=2019}}
Zeynep håller i faktureringen, ut före jul. {{A who=Zeynep Aksoy Berg}}
Får man använda statsbidrag till avgiften? {{|}}Gun-Marie frågade, ingen visste. {{Q asker=Gun-Marie Stål}}

8) Personligt {{I n=8}}
Ordförande 2019: Maj-Lis. {{N person=Maj-Lis Toll; role=ordförande; body=Arbetsmarknadschefsnätverket Göteborg öst}} {{D}}
Vice: Leif, fast han suckade. {{N person=Leif Odén; role=vice; body=Arbetsmarknadschefsnätverket Göteborg öst}} {{D}}
Till Länsstyrelsens integrationsråd nominerar vi Zeynep. {{N person=Zeynep Aksoy Berg; role=representant; body=Länsstyrelsens integrationsråd}} {{D}}
