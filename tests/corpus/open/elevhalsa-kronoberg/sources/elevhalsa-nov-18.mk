@file elevhälsa nov -18.txt
@body Elevhälsonätverket Kronoberg
@date 2018-11-22
@start 13:00
@end 16:00
@place Växjö, Utbildningsförvaltningen
@mode hybrid
@secretary Monica Rydell Haglund
@p Eva-Lotta Grahn | Växjö | | chair
@p Samuel Berhane | Växjö | |
@p Ingela Pihl | Alvesta | |
@p Camilla Sandell | Ljungby | |
@p Hans-Erik Moll | Markaryd | | remote
@p Anna-Karin Fröberg | Tingsryd | |
@p Leila Nasser | Uppvidinge | |
@p Tobias Wreth | Älmhult | | remote
@p Monica Rydell Haglund | | | guest
@p Camilla Öberg Ruiz | Ljungby | | absent excused
@p Dragan Petrović | Lessebo | | absent
---
ELEVHÄLSONÄTVERKET KRONOBERG – 22 nov. 2018, 13.00-16.00, Växjö, Utbildningsförvaltningen
Eva-Lotta Grahn Växjö ordförande
Samuel Berhane Växjö
Ingela Pihl Alvesta
Camilla Sandell Ljungby
Hans-Erik Moll Markaryd, via Skype
Anna-Karin Fröberg Tingsryd
Leila Nasser Uppvidinge
Tobias Wreth Älmhult, via Skype
samt Monica Rydell Haglund
Frånvarande: Camilla Öberg Ruiz Ljungby (sjukt barn), Dragan Petrović Lessebo

Skrivelsen om kötider: {{I kind=report}} Avsänd 19 oktober. Regiondirektören svarade kort att frågan bereds.
Ordföranden begär ett möte med regiondirektören, hon gör det denna vecka. {{A who=Eva-Lotta Grahn; to=regiondirektören}}

Frånvarogruppens pengar: {{I kind=decision}} Gruppen får förfoga över 30 000 kronor till och med juni 2019. {{D until=2019-06}} {{K amount=30000; unit=kronor; years=2019}}
Leila Nasser har av gruppen valts till sammankallande. {{N person=Leila Nasser; role=sammankallande; body=frånvarogruppen}}
Skolorna skickar frånvarostatistik till Leila, senast luciadagen. {{A who=Skolorna; due=2018-12-13; to=Leila}}

Organisationsfrågan, tillägg: {{I kind=go-round}} Älmhult: blir ingen central enhet. {{S org=Älmhult; topic=central elevhälsa; stance=no}} Uppvidinge: gärna ihop med Lessebo, men ingen har frågat dem än. {{S org=Uppvidinge; topic=central elevhälsa; stance=interested}} Ljungby: klubbat i tisdags. {{S org=Ljungby; topic=central elevhälsa; stance=yes}}
Jämförelsetabellen kompletteras av respektive elevhälsochef direkt i filen, klart Knut (13/1). {{A who=respektive elevhälsochef; due=2019-01-13}}

Remisser till BUP: {{I}} Undantag medges inte, meddelade Magnus Trygg i oktober.
Ljungbys skolöverläkare åtar sig remisserna för Lessebo och Markaryd under ett år. {{A who=Camilla Öberg Ruiz}}
Ersättning 950 kr per remiss, det är kommunerna överens om. {{K amount=950; unit=kr per remiss}} {{D}}

Psykologbristen: {{I outcome=postponed}} Samuel hade inte fått fram siffrorna. {{|}}Tas om en månad. {{P what=Psykologbristen; why=Samuel hade inte fått fram siffrorna}}

Uppdrag och platser: {{I}}
SPSM:s referensgrupp: Anna-Karin Fröberg vald, avlöser Hans-Erik Moll. {{D}} {{N person=Anna-Karin Fröberg; role=representant; body=SPSM:s referensgrupp; for=Hans-Erik Moll}}
Barnsäkerhetsrådet – två stolar, bara Tobias anmäld, den andra tom. {{N person=Tobias Wreth; role=representant; body=Barnsäkerhetsrådet}} {{V seat=stol; body=Barnsäkerhetsrådet}}
Elevhälsokonferensen i Malmö 7 februari: Ingela och Samuel reser. {{M date=2019-02-07; what=Elevhälsokonferensen}} {{N person=Ingela Pihl; role=deltagare; body=Elevhälsokonferensen}} {{N person=Samuel Berhane; role=deltagare; body=Elevhälsokonferensen}}

Kort: {{I}}
Camilla Sandell byter jobb och slutar den 31 januari. {{L person=Camilla Sandell; when=den 31 januari; why=byter jobb}}
Det Leila sa om anmälan mot Uppvidinge är förtroligt. {{X mark=förtroligt}}
Måste skolsköterskor journalföra hälsosamtal i två system? {{Q}} Det visste ingen.
Lov till lov: Växjö, Tingsryd och Alvesta ordnar jullovsjour ihop. {{S org=Växjö; topic=jullovsjour; stance=doing}} {{S org=Tingsryd; topic=jullovsjour; stance=doing}} {{S org=Alvesta; topic=jullovsjour; stance=doing}}

Nästa: {{I}} 17 januari i Tingsryd. {{M date=2019-01-17}} Fika ordnar värdkommunen. {{A who=Tingsryd; due=2019-01-17}}
