@file socchef 241009 rättvik.txt
@body Socialchefsnätverket
@date 2024-10-09
@start 08:30
@end 12:00
@place Rättviks kommunhus
@mode in_person
@secretary Milo Sandin
@p Eva-Lena Bångman | Mora | | chair
@p Mats Tysk | Orsa | |
@p Samira Yusuf | Rättvik | |
@p Jonas Dahlborg | Leksand | |
@p Eva Nyström | Malung-Sälen | |
@p Katarzyna Wieczorek-Lind | Gagnef | |
@p Ingalill Hedström | Älvdalen | | absent
@p Mats Bergvall | Vansbro | | absent
@p Milo Sandin | | | guest
---
Socialchefsnätverket, onsdag 9 oktober 2024, 8.30 till 12
Rättviks kommunhus
Vilka: Eva-Lena Bångman/Mora (leder), Mats Tysk/Orsa, Samira Yusuf/Rättvik, Jonas Dahlborg/Leksand, Eva Nyström/Malung-Sälen, Katarzyna Wieczorek-Lind/Gagnef
Återbud: Ingalill Hedström/Älvdalen, Mats Bergvall/Vansbro
Milo Sandin skriver, Birgitta ledig
Eva-Lena är ordförande.

Skyddat boende {{I kind=go-round}}
Katarzyna: Gagnef avslutar avtalet med Kvinnohuset vid årsskiftet {{S org=Gagnef; topic=skyddat boende; stance=no}}
Rättvik: jo, fortsätter {{S org=Rättvik; topic=skyddat boende; stance=yes}}
Mora utreder egen regi {{S org=Mora; topic=skyddat boende; stance=interested}}
Orsa: oklart, beror på Mora {{S org=Orsa; topic=skyddat boende; stance=undecided}}
=> gemensam ansökan om statsbidrag, Samira skriver den {{D}} {{A who=Samira Yusuf}}
=> sista dag hos länsstyrelsen 31 okt, utkast ut till alla 21 okt {{A who=Samira Yusuf; due=2024-10-21; to=alla}}
Pott att söka ur i år: 2 100 tkr {{K amount=2100; unit=tkr; years=i år}}

Jouravgiften {{I kind=decision}}
Tre alternativ från ekonomerna. {{|}}Alt B (grundavgift upp 9 %, bara under 2025) fick fem händer av fem, Gagnef höll sig utanför. {{D until=2025-12-31}}
9 % = 3,15 kr per invånare extra {{K amount=3,15; unit=kr per invånare}}
Mats B, ej här, informeras av Mats T i dag {{A who=Mats Tysk; due=2024-10-09; to=Mats Bergvall}}

Kunskapsdag {{I kind=information}}
20 november, Tällberg. {{M date=2024-11-20; what=kunskapsdag}} 84 anmälda.
moderator: Eva Nyström {{N person=Eva Nyström; role=moderator; body=kunskapsdag; org=Malung-Sälen}}
- programmet sätts av Jonas projektledare Ylva Trång senast fredag 18/10 {{A who=Ylva Trång; due=2024-10-18}}
- Milo: namnskyltar, deltagarlista {{A who=Milo Sandin}}

Utskrivningsgruppen {{I kind=report; outcome=postponed}}
Ingen Ingalill, ingen rapport. {{|}}Skjuts till december. {{P until=2024-12-04; what=Utskrivningsgruppen; why=Ingen Ingalill}}

SAMS (samverkan missbruk) {{I kind=decision}}
Regionen vill ha 2 kommunnamn, start jan
Katarzyna W-L vald {{D}} {{N person=Katarzyna Wieczorek-Lind; role=representant; body=SAMS; org=Gagnef}}
+ en till? Vakans tills vidare, gärna västerifrån {{V seat=representant; body=SAMS}}
Frånvarande kommuner frågas först - Eva-Lena {{A who=Eva-Lena Bångman; to=Frånvarande kommuner}}

Hemvist Norr {{I kind=information}}
Eva: för tidigt att säga nåt, 2 av 6 uppdrag klara
Jonas tycker tjänsten är dyr
(siffran 96 000 per uppdrag är konfidentiell, bolaget vill inte ha ut den) {{X mark=konfidentiell}} {{K amount=96000}}

Kvalitetsregister {{I kind=question}}
Vem i norra Dalarna ser till att SiP:ar räknas lika överallt? Samira ställde frågan, ingen tog den {{Q asker=Samira Yusuf}}

Personer {{I kind=information}}
Mats Tysk tackar för sig 31/12, blir rektor på folkhögskola {{L person=Mats Tysk; org=Orsa; when=2024-12-31; why=blir rektor på folkhögskola}}
Från nyår är Desirée Palmkvist tf socialchef i Orsa {{N person=Desirée Palmkvist; role=tf socialchef; org=Orsa; for=Mats Tysk}}

Datum {{I kind=information}}
4 dec (Teams) {{M date=2024-12-04}}
12 feb Leksand {{M date=2025-02-12}}
Milo mejlar länk dagen före {{A who=Milo Sandin; due=2024-12-03}}
