@file 2023-12-07 bibchefer.docx
@body Bibliotekschefsnätverket Kalmar län
@date 2023-12-07
@start 10:00
@end 12:30
@place Regionens hus, Kalmar
@mode hybrid
@secretary Oskar Dinh
@p Johannes Tornerhjelm | Kalmar | | chair
@p Ylva Engqvist | Borgholm | | remote
@p Henrik Zetterlund | Emmaboda
@p Nadja Lazarević | Hultsfred
@p Pia Kullman | Högsby
@p Eva-Lena Fors | Mönsterås
@p Sara Idrissi | Mörbylånga
@p Anders Wiström | Nybro
@p Erik Hultgren | Vimmerby | | remote
@p Gudrun Palmborg | Västervik
@p Oskar Dinh | Regionbiblioteket | | guest
@p Marianne Ståhlbrand | Oskarshamn | | absent
@p Sara Bondesson | Torsås | | absent
---
Bibliotekschefsnätverket Kalmar län
Torsdag 7 december 2023 kl 10.00–12.30
Regionens hus, Kalmar + länk
Deltagare: Johannes Tornerhjelm, Kalmar (mötesledare och ordförande); Ylva Engqvist, Borgholm (länk); Henrik Zetterlund, Emmaboda; Nadja Lazarević, Hultsfred; Pia Kullman, Högsby; Eva-Lena Fors, Mönsterås; Sara Idrissi, Mörbylånga; Anders Wiström, Nybro; Erik Hultgren, Vimmerby (länk); Gudrun Palmborg, Västervik; Oskar Dinh, Regionbiblioteket (text)
Uteblivna: Marianne Ståhlbrand, Oskarshamn; Sara Bondesson, Torsås
Punkt	Anteckning	Åtgärd
1. Kravskiss {{I n=1; kind=decision}}	Skissen godkänd som underlag. {{D}} Alla kommuner utom Kalmar binds direkt. {{D binds=Borgholm,Emmaboda,Hultsfred,Högsby,Mönsterås,Mörbylånga,Nybro,Oskarshamn,Torsås,Vimmerby,Västervik}} Kalmar behöver nämndbehandla. {{S org=Kalmar; topic=bibliotekssystem; stance=undecided}}	Gudrun: slutversion 15 januari {{A who=Gudrun Palmborg; due=2024-01-15}}
2. Presidium 2024 {{I n=2; kind=decision}}	Röstningen utföll så här. {{|}}Ordförande: Nadja Lazarević, Johannes står inte till buds längre. {{D}} {{L person=Johannes Tornerhjelm; why=står inte till buds längre}} {{N person=Nadja Lazarević; role=ordförande; body=Bibliotekschefsnätverket Kalmar län; for=Johannes Tornerhjelm}} Vice ordförande: Henrik Zetterlund. {{D}} {{N person=Henrik Zetterlund; role=vice ordförande; body=Bibliotekschefsnätverket Kalmar län}}	Johannes lämnar över pärmen före jul {{A who=Johannes Tornerhjelm}}
3. Regionala biblioteksrådet {{I n=3; kind=decision}}	Erik tackar för sig efter två mandat. {{L person=Erik Hultgren; org=Vimmerby; why=efter två mandat}} Omröstning 7–3: Eva-Lena Fors får mandatet. {{D}} {{N person=Eva-Lena Fors; role=representant; body=Regionala biblioteksrådet; for=Erik Hultgren}} Suppleantposten kunde inte besättas. {{V seat=suppleant; body=Regionala biblioteksrådet}}	Oskar registrerar valet hos regionen {{A who=Oskar Dinh; to=regionen}}
4. Jämställd gallring {{I n=4; kind=theme}}	Pia presenterade. {{|}}Mönsterås provar metoden {{S org=Mönsterås; topic=jämställd gallring; stance=yes}}, Nybro har redan en egen. {{S org=Nybro; topic=jämställd gallring; stance=doing}}	Pia delar mallen {{A who=Pia Kullman}}
5. E-medier {{I n=5; kind=decision}}	Taket sätts till 6 lån per månad under hela 2024, med omprövning om kostnaden passerar 22 kr per lån. {{D until=2024-12-31; if=med omprövning om kostnaden passerar 22 kr per lån}} {{K amount=22; unit=kr per lån}} Vem hanterar klagomålen? {{Q}} Oklart. {{|}}Priserna från Ebokhuset AB är affärshemliga. {{X mark=affärshemliga}}	Samtliga uppdaterar sina hemsidor senast 31 december {{A who=Samtliga; due=2023-12-31}}
6. Mässan 2024 {{I n=6; kind=question; outcome=postponed}}	Hotellofferten har inte kommit, diskuteras när den finns. {{P what=Mässan 2024; why=Hotellofferten har inte kommit}}	
7. Biblioteksplaner {{I n=7; outcome=not_reached}}	Brandövning i huset från 12.15. {{|}}Planerna tas 15 februari. {{P until=2024-02-15; what=Biblioteksplaner; why=Brandövning i huset}}	Alla läser Vimmerbys plan i förväg {{A who=Alla; due=2024-02-15}}
8. Möten {{I n=8}}	15 februari Hultsfred, {{M date=2024-02-15}} 25 april Borgholm. {{M date=2024-04-25}}	Nadja bokar lunch {{A who=Nadja Lazarević}}
