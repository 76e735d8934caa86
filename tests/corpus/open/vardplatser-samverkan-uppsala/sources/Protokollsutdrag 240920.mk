@file Protokollsutdrag 240920.docx
@body Samverkansgruppen Vårdplatser
@date 2024-09-20
@start 09:00
@end 11:00
@place Akademiska sjukhuset, rum Gustavianum
@mode in_person
@secretary Håkan Ljungdahl
@p Lisbet Karlsson Moe | Tierp | | chair
@p Carin Edlund | Region Uppsala | |
@p Anders Holm | Region Uppsala | |
@p Malin Fogelqvist | Uppsala | |
@p Fatima Warsame | Uppsala | |
@p Jolanta Zielińska | Östhammar | |
@p Zoran Babić | Heby | |
@p Jan Öberg | Enköping | |
@p Sven-Åke Rylander | PRO Uppsala län | | guest
@p Hanna Grip | Knivsta | | absent excused
@p Mia Tapper | Håbo | | absent
@p Håkan Ljungdahl | | | guest
---
Samverkansgruppen Vårdplatser, 2024-09-20, 09.00–11.00, Akademiska sjukhuset, rum Gustavianum
Närvarande ledamöter: Lisbet Karlsson Moe, Tierp (ordförande); Carin Edlund, Region Uppsala; Anders Holm, Region Uppsala; Malin Fogelqvist, Uppsala; Fatima Warsame, Uppsala; Jolanta Zielińska, Östhammar; Zoran Babić, Heby; Jan Öberg, Enköping
Adjungerad: Sven-Åke Rylander, PRO Uppsala län
Anmäld frånvaro: Hanna Grip, Knivsta. Övrig frånvaro: Mia Tapper, Håbo
Sekreterare: Håkan Ljungdahl

Nr	Rubrik	Sammanfattning	Ansvar
1	Ledning {{I n=1; kind=decision}}	Carin Edlund åter på halvtid och återtar sin plats {{N person=Carin Edlund; role=ledamot; body=Samverkansgruppen Vårdplatser; org=Region Uppsala; for=Viveka Lind}}. Viveka Lind lämnar gruppen {{L person=Viveka Lind}}. Lisbet Karlsson Moe ordförande även 2025, beslutat utan omröstning {{D until=2025}} {{N person=Lisbet Karlsson Moe; role=ordförande; body=Samverkansgruppen Vårdplatser}}	Tillkännages på webben, Håkan {{A who=Håkan Ljungdahl}}
2	Patientföreträdare {{I n=2; kind=information}}	Sven-Åke Rylander, på förslag av PRO, gäller t.o.m. december {{N person=Sven-Åke Rylander; role=företrädare; body=Samverkansgruppen Vårdplatser; org=PRO Uppsala län}}. Funktionsrätts motsvarande plats ej tillsatt {{V seat=företrädare; body=Samverkansgruppen Vårdplatser; org=Funktionsrätt}}	Introduktion: Zoran 4 okt {{A who=Zoran Babić; due=2024-10-04}}
3	Dygnsbelopp {{I n=3; kind=decision}}	Reviderat förslag tillstyrks och översänds till länets nämnder {{D}}. Belopp 8 450 kr {{K amount=8450; unit=kr}}. Heby mot {{S org=Heby; stance=no}}, Enköping för {{S org=Enköping; stance=yes}}, Östhammar avvaktar budget {{S org=Östhammar; stance=undecided}}	Missiv: Malin, 27 sept {{A who=Malin Fogelqvist; due=2024-09-27}}
4	Nattlig SIP {{I n=4; kind=report}}	Fatimas rapport föredrogs. {{|}}Uppsala permanentar {{S org=Uppsala; stance=doing}}. Tierp vill prova {{S org=Tierp; stance=interested}}	Tierp besöker Uppsala i oktober {{A who=Tierp; due=2024-10}}
5	Läkarstöd korttid {{I n=5; kind=theme; outcome=postponed}}	Tiden räckte inte; behandlas 22 november {{P what=Läkarstöd korttid; until=2024-11-22; why=Tiden räckte inte}}	Anders H
6	Avvikelsegruppen {{I n=6; kind=decision}}	Ledamöter: Fatima Warsame {{N person=Fatima Warsame; role=ledamot; body=Avvikelsegruppen}}, Oskar Bell {{N person=Oskar Bell; role=ledamot; body=Avvikelsegruppen}}, Jolanta Zielińska i stället för Lisbet Karlsson Moe, av gruppen utsedd {{D}} {{N person=Jolanta Zielińska; role=ledamot; body=Avvikelsegruppen; for=Lisbet Karlsson Moe}}. Sammankallande: bestäms av dem själva	Kalla till uppstart – Oskar {{A who=Oskar Bell}}
7	Journalutdrag {{I n=7; kind=question}}	Får kommunens ssk läsa regionens bilddiagnostik? Obesvarad {{Q}}. Exemplet i bilagan omfattas av sekretess {{X mark=omfattas av sekretess}}	
8	Tider {{I n=8; kind=information}}	22 november {{M date=2024-11-22}}; 24 januari {{M date=2025-01-24}}; Nationell slutenvårdsdag 10 oktober {{M date=2024-10-10; what=Nationell slutenvårdsdag}}	Jan deltar den 10:e för gruppen {{N person=Jan Öberg; role=deltagare; body=Nationell slutenvårdsdag}}
