@file kd_2023-09-15.txt
@body Kommundirektörsgruppen Mellanbygden
@date 2023-09-15
@start 13:00
@end 15:00
@mode online
@place Teams
@secretary Gunvor Hellsten
@p Torgny Vallgren | Aneby | | chair
@p Shirin Daneshvar | Tranås | |
@p Mats Trulsson | Boxholm | |
@p Helena Brandt Ruuth | Eksjö | |
@p Dragan Petrović | Kinda | | partial=från p. 2
@p Lina Oskarsson Tveit | Ödeshög | |
@p Birgitta Lood | Ydre | | absent excused
@p Elliot Marklund | | | guest
@p Gunvor Hellsten | | | guest
---
KOMMUNDIREKTÖRSGRUPPEN MELLANBYGDEN  2023-09-15  13-15  Teams
TV Torgny Vallgren Aneby ordf
SD Shirin Daneshvar Tranås
MT Mats Trulsson Boxholm
HBR Helena Brandt Ruuth Eksjö
DP Dragan Petrović Kinda (från p. 2)
LOT Lina Oskarsson Tveit Ödeshög
Anmält frånvaro: BL Birgitta Lood Ydre
Adj.: EM Elliot Marklund, GH Gunvor Hellsten (sekr.)

1. Öppnande {{I n=1}}
Lina Oskarsson Tveit, tf. kommundirektör Ödeshög, intar Mats-Ola Fricks plats. {{N person=Lina Oskarsson Tveit; role=ledamot; body=Kommundirektörsgruppen Mellanbygden; org=Ödeshög; for=Mats-Ola Frick}}

2. Text till regionen {{I n=2; kind=decision}}
EM:s bedömning: 20 timmar. {{|}}Gruppen antar upplägget. {{D}} EM skriver, klart 10 nov. {{A who=Elliot Marklund; due=2023-11-10}}
HBR och LOT bistår med faktagranskning. {{A who=Helena Brandt Ruuth,Lina Oskarsson Tveit}}
Kinda står fast vid eget svar. {{S org=Kinda; stance=no; topic=Text till regionen}}

3. Lokal {{I n=3; outcome=postponed}}
Kontraktet ligger hos fastighetsägaren. {{|}}Vilar i avvaktan på dennes underskrift. {{P what=Lokal; why=i avvaktan på dennes underskrift}}

4. Övning 12 okt. {{I n=4}} {{M date=2023-10-12; what=Övning}}
Åsa Widmark kan inte. {{|}}Per Ölander, Eksjö, förordnas som övningsledare i hennes ställe. {{D}} {{N person=Per Ölander; role=övningsledare; body=Övning 12 okt.; org=Eksjö; for=Åsa Widmark}}
Anmälda: Tranås 4, Aneby 3, Boxholm 2.
Ydre ställer inte upp, personalbrist. {{S org=Ydre; stance=no; topic=Övning 12 okt.}}
Lunch bekostas av Eksjö.
Observatörsrapport delges gruppen av MT inom två veckor från övningen. {{A who=Mats Trulsson; to=gruppen}}

5. Mellanbygdsdagen {{I n=5; kind=decision}}
Vi borde ha en extern talare. {{F}}
Dagen förläggs till 14 mars 2024, {{M date=2024-03-14; what=Mellanbygdsdagen}} {{D}} Boxholm värd. {{D}}
Budgettak 60 000 kr. {{K amount=60000; unit=kr}} {{D}}
Programgrupp: MT, {{N person=Mats Trulsson; role=ledamot; body=Programgrupp}} {{|}}DP {{N person=Dragan Petrović; role=ledamot; body=Programgrupp}} samt en från Tranås, namn saknas ännu. {{V seat=ledamot; body=Programgrupp; org=Tranås}}
SD meddelar namnet till MT. {{A who=Shirin Daneshvar; to=Mats Trulsson}}

6. Övrigt {{I n=6}}
- Utkast till löneöversyn får ej spridas. {{X mark=får ej spridas}}
- Nästa gång 17 november, kl. 9, Aneby. {{M date=2023-11-17}}
- Frågan om gemensam visselblåsarfunktion väcks på nytt den 17 november. {{P until=2023-11-17; what=gemensam visselblåsarfunktion}}
- GH överlämnar arkivet till EM senast 31 oktober. {{A who=Gunvor Hellsten; due=2023-10-31; to=Elliot Marklund}}
