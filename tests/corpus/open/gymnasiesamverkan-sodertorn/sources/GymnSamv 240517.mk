@file GymnSamv 240517.docx
@body Gymnasiesamverkan Södertörn
@date 2024-05-17
@start 13:00
@place Huddinge, Patron Pehrs väg
@mode in_person
@secretary Jan-Erik Wallgren
@p Jukka Salonen | Haninge | | chair
@p Petra Lindros | Nykvarn
@p Thomas Ekdahl | Huddinge
@p Eva Tegelmark | Salem
@p Mahmoud Karimi | Nynäshamn
@p Carl-Johan Ståhle | Tyresö
@p Jan-Erik Wallgren | | | guest
@p Eva Winblad | Södertälje | | absent
@p Anette Holgersson | Botkyrka | | absent
---
Gymnasiesamverkan Södertörn – beslutsprot. 2024-05-17 kl. 13.00, Huddinge, Patron Pehrs väg
Ledamot	Kommun	Not
Jukka Salonen	Haninge	ordf.
Petra Lindros	Nykvarn	
Thomas Ekdahl	Huddinge	
Eva Tegelmark	Salem	
Mahmoud Karimi	Nynäshamn	
Carl-Johan Ståhle	Tyresö	
Eva Winblad	Södertälje	frånv.
Anette Holgersson	Botkyrka	frånv.
Sekr. Jan-Erik Wallgren
§	Ärende	Notering/beslut	Åtg. (ansv., dat.)
15	Just. {{I n=15; kind=decision}}	P. Lindros {{D}} {{N person=Petra Lindros; role=just.; body=Gymnasiesamverkan Södertörn}}	
16	Fördeln.nyckel {{I n=16; kind=decision}}	{{|}}50 % fast, 50 % elevtal; gäller fr.o.m. 2025. Bifall 5-1. {{D}} Huddinge nej. {{S org=Huddinge; topic=fördeln.nyckel; stance=no}} Nykvarn nöjt. {{S org=Nykvarn; topic=fördeln.nyckel; stance=yes}} {{|}}Ny avg. Nykvarn 38 tkr. {{K amount=38; unit=tkr; years=2025}}	Avtalstillägg t. 8 KF: JEW, 14/6 {{A who=Jan-Erik Wallgren; due=2024-06-14; to=8 KF}}
17	Prislista 2025 {{I n=17; outcome=postponed}}	PKV reviderad 16/5, underlag inaktuellt. {{|}}Omprövas 13/9. {{P until=2024-09-13; what=Prislista 2025; why=PKV reviderad 16/5, underlag inaktuellt}} {{M date=2024-09-13}}	Omräkn.: ekonomgr. {{A who=ekonomgr.}}
18	Valärenden {{I n=18; kind=decision}}	Yrkescollege, pers. ers. f. E. Winblad: M. Karimi i st. f. Anette. {{D}} {{N person=Mahmoud Karimi; role=pers. ers.; body=Yrkescollege; for=Anette Holgersson}}	-
	Ordf. fr.o.m. 1/7, 2 år	E. Tegelmark, nuv. v. ordf., efter J. Salonen {{D until=2026-06-30}} {{N person=Eva Tegelmark; role=ordförande; body=Gymnasiesamverkan Södertörn; for=Jukka Salonen}}	Firmateckn. ändras hos bank: JS + ET 30/6 {{A who=Jukka Salonen,Eva Tegelmark; due=2024-06-30}}
	V. ordf.	Vakant, tas i sept. {{V seat=V. ordf.; body=Gymnasiesamverkan Södertörn}} {{P until=2024-09-13; what=V. ordf.}}	Valber. = CJS, PL {{D}} {{N person=Carl-Johan Ståhle; role=ledamot; body=Valber.}} {{N person=Petra Lindros; role=ledamot; body=Valber.}}
19	Valhuset AB {{I n=19}}	Vite utdömt 420 tkr, tillfaller Storsthlm. {{K amount=420; unit=tkr}} Tyresö kräver egen andel. {{S org=Tyresö; topic=vite; stance=yes}} Flertalet avvaktande. {{F}}	CJS skriver t. Storsthlm {{A who=Carl-Johan Ståhle; to=Storsthlm}}
20	Personal kansli {{I n=20}}	S. Bratt slutar 31/8, går t. UHR. {{L person=Sofia Bratt; when=2024-08-31; why=går t. UHR}} Tf antagn.chef: Amira Dolk. {{N person=Amira Dolk; role=tf antagn.chef; body=antagningskansliet; for=Sofia Bratt}} Ej offentligt förrän 1/6! {{X mark=Ej offentligt förrän 1/6}}	Rekr.: Thomas, annons i juni {{A who=Thomas Ekdahl; due=2024-06}}
21	Fråga {{I n=21; kind=question}}	Moms på skolkort som säljs vidare? {{Q}}	
22	Tider {{I n=22}}	13/9 Tyresö, 8/11 Nykvarn {{M date=2024-11-08}}. {{|}}Rektorskonf. 3-4/10 Nynäshamn {{M date=2024-10-03; what=Rektorskonf.}} {{M date=2024-10-04; what=Rektorskonf.}}	Anm. rektorer: resp. komm. 6/9 {{A who=resp. komm.; due=2024-09-06}}
