@file chattutdrag_13-09-2019.txt
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2019-09-13
@start 13:00
@end 14:30
@mode online
@secretary Jawad Karimi
@p Leif Odén | Vårgårda | | chair
@p Camilla Furenäs | Partille | |
@p Robert Hjort | Lerum | |
@p Gun-Marie Stål | Härryda | |
@p Zeynep Aksoy Berg | Alingsås | |
@p Maj-Lis Toll | Bollebygd | | absent excused
@p Jawad Karimi | | | guest
---
Arbetsmarknadschefsnätverket Göteborg öst
fre 13 sep 2019 kl 13-14:30 på Skype
+ Leif Odén, Vårgårda (leder, ordf är sjuk)
+ Camilla Furenäs, Partille
+ Robert Hjort, Lerum
+ Gun-Marie Stål, Härryda
+ Zeynep Aksoy Berg, Alingsås
- sjuk: Maj-Lis Toll, Bollebygd
ned skrivet av Jawad Karimi

>>> {{|}}platser industrispår {{I}}
Leif: sju blev det
Zeynep: ok för oss
Camilla: ok
Leif: sju är beslutet. {{D}}
Robert: vi tar en {{S org=Lerum; stance=yes; topic=platser industrispår}}
Gun-Marie: Härryda fortfarande nej {{S org=Härryda; stance=no; topic=platser industrispår}}
kursledare klar: Göte Svahn från Herrljunga {{N person=Göte Svahn; role=kursledare; body=industrispår}}
Göte behöver nycklar, Leif löser det till 1 okt {{A who=Leif Odén; due=2019-10-01; to=Göte Svahn}}

>>> {{|}}lunchen {{I}}
Robert: 3 fredagar av 4 utsålda!!
Gun-Marie: vi borde fortsätta {{F}}
Zeynep: prisjämförelsen måste göras om då
Leif: beslut 15/11 om lunch i vår, inte idag {{P until=2019-11-15; what=lunch i vår}} {{M date=2019-11-15}}
Robert: jag har lovat Ilse diskhjälp, fixar jag {{A who=Robert Hjort; to=Ilse Brandin}}

>>> {{|}}efter Ilse {{I}}
tjänsten i köket blir ledig 1 jan {{V seat=kursledare; body=köket}}
Camilla + Robert utgör rekryteringsgrupp, alla med på det {{D}} {{N person=Camilla Furenäs; role=ledamot; body=rekryteringsgrupp}} {{N person=Robert Hjort; role=ledamot; body=rekryteringsgrupp}}
annonskostnad 12 000 kr {{K amount=12000; unit=kr}}
Camilla: lägger ut den på måndag 16/9 {{A who=Camilla Furenäs; due=2019-09-16}}

>>> {{|}}referensgruppen regionen {{I}}
Robert tillbaka på sin stol, Hampus tackar för sig {{N person=Robert Hjort; role=ledamot; body=referensgruppen; for=Hampus Lövgren}}
nästa referensgrupp 3 oktober {{M date=2019-10-03; what=referensgruppen}}
Gun-Maries rapport inskickad i augusti

>>> {{|}}studieresan {{I}}
Växjö 5 röster, Kalmar 0 = Växjö {{D}}
16–17 april 2020 sas {{M date=2020-04-16; what=studieresan}} {{M date=2020-04-17; what=studieresan}}
Jawad kollar tåg och skriver priser i chatten före månadens slut {{A who=Jawad Karimi; due=2019-09}}
Maj-Lis ska nog med, osäkert

>>> {{|}}ordförande {{I}}
Leif: sitter bara tills Maj-Lis är frisk {{N person=Leif Odén; role=ersättare; body=Arbetsmarknadschefsnätverket Göteborg öst; for=Maj-Lis Toll}}
2020: förslag finns på Gun-Marie. {{|}}Gun-Marie: hmm {{F}}

>>> {{|}}hann vi inte {{I outcome=postponed}}
avgiften 2020, Camilla hade ej siffrorna, nästa gång {{P until=2019-11-15; what=avgiften 2020; why=Camilla hade ej siffrorna}}
Zeynep: får vi lagra samtycken i molnet? nån? {{Q asker=Zeynep Aksoy Berg}}
OBS listan med deltagarnamn i chatten: vidarebefordra inte {{X mark=vidarebefordra inte}}
