@file uppdragsval-06.txt
@body Ekonomichefsnätverket Kronoberg-Blekinge
@date 2023-05-11
@p Roger Nyberg | Växjö | ekonomichef | chair
@p Kristina Fält | Alvesta | ekonomichef
@p Göran Lund | Ljungby | ekonomichef
@p Marianne Skog | Markaryd | ekonomichef
@p Jesper Wallin | Älmhult | ekonomichef
@p Petra Karlsson | Tingsryd | ekonomichef
@p Håkan Ris | Lessebo | ekonomichef
@p Ellinor Frank | Uppvidinge | ekonomichef
@p Sven-Erik Kull | Karlskrona | ekonomidirektör
@p Jeanette Berg | Ronneby | ekonomichef
@p Petra Mörk | Karlshamn | ekonomichef
@p Filip Adolfsson | Sölvesborg | controller
@p Tina Karlsson | Olofström | ekonomichef
@p Rickard Bohm | Växjö | redovisningschef
@p Vera Lans | Karlskrona | upphandlingschef | absent
@p Mikael Tors | Kommunförbundet Sydost | strateg | guest
---
Ekonomichefsnätverket Kronoberg-Blekinge 2023-05-11
Med på mötet:
Roger Nyberg, Växjö, ekonomichef, ordförande
Kristina Fält, Alvesta, ekonomichef
Göran Lund, Ljungby, ekonomichef
Marianne Skog, Markaryd, ekonomichef
Jesper Wallin, Älmhult, ekonomichef
Petra Karlsson, Tingsryd, ekonomichef
Håkan Ris, Lessebo, ekonomichef
Ellinor Frank, Uppvidinge, ekonomichef
Sven-Erik Kull, Karlskrona, ekonomidirektör
Jeanette Berg, Ronneby, ekonomichef
Petra Mörk, Karlshamn, ekonomichef
Filip Adolfsson, Sölvesborg, controller
Tina Karlsson, Olofström, ekonomichef
Rickard Bohm, Växjö, redovisningschef
Adjungerad:
Mikael Tors, Kommunförbundet Sydost, strateg
Ej med:
Vera Lans, Karlskrona, upphandlingschef
1) Redovisningsgruppen {{I n=1}}
RB + TK + JB (ny efter Lena Hed). {{N person=Rickard Bohm; role=ledamot; body=Redovisningsgruppen; org=Växjö}} {{N person=Tina Karlsson; role=ledamot; body=Redovisningsgruppen; org=Olofström}}{{N person=Jeanette Berg; role=ledamot; body=Redovisningsgruppen; org=Ronneby; for=Lena Hed}}
Lena Hed gått till Sölvesborgs energibolag. {{L person=Lena Hed; why=Sölvesborgs energibolag}}
2) Finansgrupp {{I n=2}}
Vakant: Lessebo. {{V seat=ledamot; body=Finansgrupp; org=Lessebo}}
Ny: Göran (Ljungby) i st.f. Marianne. {{N person=Göran Lund; role=ledamot; body=Finansgrupp; org=Ljungby; for=Marianne Skog}}
Gruppen träffas två ggr/år, brukar vara digitalt.
3) KPA-upphandling {{I n=3}}
Mikael gick igenom tidplanen. Annonsering sker efter sommaren.
4) Rep. i SKR:s ekonominätverk {{I n=4}}
Roger sitter till 31/12. {{|}}Därefter Petra K, Tingsryd. {{N person=Petra Karlsson; role=representant; body=SKR:s ekonominätverk; org=Tingsryd; for=Roger Nyberg}}
5) Ordf {{I n=5}}
Roger fortsätter som ordf ett år till. {{N person=Roger Nyberg; role=ordförande; body=Ekonomichefsnätverket Kronoberg-Blekinge; org=Växjö}} Vice: Jeanette. {{N person=Jeanette Berg; role=vice ordförande; body=Ekonomichefsnätverket Kronoberg-Blekinge; org=Ronneby}}
6) Styrgrupp inköpssamverkan {{I n=6}}
Vera L har fått nytt jobb, slutar 31/8. {{L person=Vera Lans; org=Karlskrona; when=2023-08-31; why=nytt jobb}} Karlskrona har inte klart med ersättare. {{V seat=ersättare; body=Styrgrupp inköpssamverkan; org=Karlskrona}}
7) Internkontroll {{I n=7}}
Ellinor visade Uppvidinges mall. Kan användas fritt. {{|}}Markaryd tänker börja med den 2024. {{S org=Markaryd}}
8) Arbetsgrupp resursfördelning {{I n=8}}
Startas upp. {{D}} Jesper, Filip, Kristina. {{N person=Jesper Wallin; role=ledamot; body=Arbetsgrupp resursfördelning; org=Älmhult}} {{N person=Filip Adolfsson; role=ledamot; body=Arbetsgrupp resursfördelning; org=Sölvesborg}} {{N person=Kristina Fält; role=ledamot; body=Arbetsgrupp resursfördelning; org=Alvesta}} Jesper drar igång. {{A who=Jesper Wallin}}
9) Utbildning i ny redovisningslag {{I n=9}}
Håkan och Tina anmälda till kursen 30/5. {{N person=Håkan Ris; role=deltagare; body=kursen; org=Lessebo}} {{N person=Tina Karlsson; role=deltagare; body=kursen; org=Olofström}}{{M date=2023-05-30; what=kursen}} Övriga går på egen hand eller inte alls.
10) Revision {{I n=10}}
PwC var på besök hos tre av kommunerna i mars. Inga större anmärkningar.
11) Adjungering {{I n=11}}
Vi adjungerar regionens ekonomidirektör Ulf Krans till höstens möten. {{D}}{{N person=Ulf Krans; role=adjungerad; body=Ekonomichefsnätverket Kronoberg-Blekinge; org=regionen}}
12) Elpris och lån {{I n=12}}
Kommuninvest kommer och berättar den 14 september. {{M date=2023-09-14}}
13) Personal {{I n=13}}
Sven-Erik aviserar pension, troligen våren 2024. {{L person=Sven-Erik Kull; org=Karlskrona; when=våren 2024; why=pension}}
Filip är tf ekonomichef i Sölvesborg t.o.m. september. {{N person=Filip Adolfsson; role=tf ekonomichef; org=Sölvesborg}}
Biträdande ekonomichef i Ljungby blir Nora Åkesson. {{N person=Nora Åkesson; role=biträdande ekonomichef; org=Ljungby}}
14) Prislista hemtjänst {{I n=14}}
Karlshamn 489 kr/tim. {{K amount=489; unit=kr/tim}} Ronneby vill inte vara med i jämförelsen. {{S org=Ronneby; stance=no}}
15) Skatteprognos {{I n=15}}
SKR:s nya prognos gicks igenom. Den är sämre än i februari.
16) Ekonomsystem, förvaltningsgrupp {{I n=16}}
Petra M lämnar. {{L person=Petra Mörk; org=Karlshamn}} Tina in. {{N person=Tina Karlsson; role=ledamot; body=Ekonomsystem, förvaltningsgrupp; org=Olofström; for=Petra Mörk}}
17) Kontakt leverantören {{I n=17}}
Buggar anmäls till Rickard, han har inloggning. Övrigt direkt till supporten.
18) Budgetnätverket {{I n=18}}
Nytt nätverk under ekonomicheferna. {{|}}Ansvarig: Filip A. {{N person=Filip Adolfsson; role=ansvarig; body=Budgetnätverket; org=Sölvesborg}} Biträds av Marianne S. {{N person=Marianne Skog; role=biträdande; body=Budgetnätverket; org=Markaryd}}
19) Kommunförbundets analysgrupp {{I n=19}}
Kommunförbundet har satt samman gruppen på egen hand: Mikael Tors, Eva Rung och Pelle Dahl. {{N person=Mikael Tors; role=ledamot; body=Kommunförbundets analysgrupp; org=Kommunförbundet Sydost}} {{N person=Eva Rung; role=ledamot; body=Kommunförbundets analysgrupp}} {{N person=Pelle Dahl; role=ledamot; body=Kommunförbundets analysgrupp}}
20) Valärenden {{I n=20}}
Nätverket väljer om Håkan som kassör. {{D}}{{N person=Håkan Ris; role=kassör; body=Ekonomichefsnätverket Kronoberg-Blekinge; org=Lessebo}}
Nätverket nyväljer Ellinor som sekreterare. {{D}}{{N person=Ellinor Frank; role=sekreterare; body=Ekonomichefsnätverket Kronoberg-Blekinge; org=Uppvidinge}}
Ingen hittad till revisorssuppleant. {{V seat=revisorssuppleant; body=Ekonomichefsnätverket Kronoberg-Blekinge}}
21) Långtidsprognos {{I n=21}}
Alvesta klar, Älmhult i juni. {{|}}Skickas till Kristina för sammanställning. {{A to=Kristina Fält}}
22) Beredskapslager {{I n=22}}
Ekonomisk modell efterlyses. {{|}}Ska kommunerna dela på kostnaden efter invånarantal? {{Q}}
23) Byte i upphandlingsrådet {{I n=23}}
Göran 	 Jesper, from 1/6. {{N person=Jesper Wallin; role=ledamot; body=upphandlingsrådet; org=Älmhult; for=Göran Lund}}{{D}}
24) Sydostsamverkan {{I n=24}}
Anders Hök från länsstyrelsen informerade. Han är samordnare för hela sydöstra länsgruppen.
25) Årsmöte KEF {{I n=25}}
Resande: Roger, Jeanette, Sven-Erik. {{N person=Roger Nyberg; role=deltagare; body=Årsmöte KEF; org=Växjö}} {{N person=Jeanette Berg; role=deltagare; body=Årsmöte KEF; org=Ronneby}} {{N person=Sven-Erik Kull; role=deltagare; body=Årsmöte KEF; org=Karlskrona}}
26) Kommunal jämförelse {{I n=26}}
Rickard kör ut siffrorna ur Kolada och skickar runt. {{A who=Rickard Bohm}}
27) E-handelsgruppen {{I n=27}}
Karlshamns rep har slutat, ingen ny. {{V seat=representant; body=E-handelsgruppen; org=Karlshamn}} PM undersöker. {{A who=Petra Mörk}}
28) Barnbokslut {{I n=28}}
Växjö jobbar med detta sedan 2019. {{S org=Växjö; stance=doing}} Inget intresse från övriga i nuläget.
29) Workshop investeringar {{I n=29}}
Workshopledare: Jeanette och Håkan. {{N person=Jeanette Berg; role=workshopledare; body=Workshop investeringar; org=Ronneby}} {{N person=Håkan Ris; role=workshopledare; body=Workshop investeringar; org=Lessebo}}
30) Statsbidrag {{I n=30}}
Många sena besked i år. SKR har skrivit till regeringen.
31) Beredningsgrupp inför höstens konferens {{I n=31}}
Tillträdande: Tina K, Petra M. {{N person=Tina Karlsson; role=ledamot; body=Beredningsgrupp inför höstens konferens; org=Olofström}} {{N person=Petra Mörk; role=ledamot; body=Beredningsgrupp inför höstens konferens; org=Karlshamn}} Avgående: Kristina, Roger. {{L person=Kristina Fält; org=Alvesta}} {{L person=Roger Nyberg; org=Växjö}}
32) Avgifter VA {{I n=32}}
Olofström höjer 2024. {{S org=Olofström}} Tingsryd avvaktar utredning. {{S org=Tingsryd; stance=undecided}}
33) Fullmakt {{I n=33}}
Mikael får fullmakt att företräda nätverket i förhandlingen med banken. {{D}}{{N person=Mikael Tors; role=representant; body=förhandlingen med banken; org=Kommunförbundet Sydost}}
34) Intern service {{I n=34}}
Lessebo och Uppvidinge har slagit ihop sin löneadministration. {{S org=Lessebo; stance=doing}} {{S org=Uppvidinge; stance=doing}} Ann-Britt Ram är gemensam chef sedan i mars. 
35) Pensionsavsättningar {{I n=35; outcome=postponed}}
Bordlagt. {{P what=Pensionsavsättningar}}
36) Föräldraledig {{I n=36}}
Kristina fr.o.m. augusti, ersätts i nätverket av Samir Haddad. {{N person=Samir Haddad; role=ersättare; body=Ekonomichefsnätverket Kronoberg-Blekinge; org=Alvesta; for=Kristina Fält}}
37) Digital signering {{I n=37}}
Ronneby har fått beslut om inköp. {{S org=Ronneby; stance=doing}}
38) Regional samling 2024 {{I n=38}}
Vem tar stafettpinnen efter Karlskrona? {{|}}Vi bestämde Ljungby. {{D}}
39) Representanter i utvecklingsprogrammet {{I n=39}}
Kronoberg: Marianne. {{N person=Marianne Skog; role=representant; body=utvecklingsprogrammet; org=Markaryd}} Blekinge: Jeanette. {{N person=Jeanette Berg; role=representant; body=utvecklingsprogrammet; org=Ronneby}}
40) Arbetsgrupp mervärdesskatt {{I n=40}}
Upphör, har gjort sitt. {{D}}
41) Enkät {{I n=41}}
Görs av Filip, klar till 1/9. {{A who=Filip Adolfsson; due=2023-09-01}}
42) Tack {{I n=42}}
Tack till Sven-Erik för lokal och fika och till Vera som ordnat inbjudan.
43) Skattekollegiet {{I n=43}}
Eva Ström, som i många år har hållit ihop kollegiet, drar sig tillbaka i höst. {{L person=Eva Ström; when=i höst}} Tingsryd föreslår Ola Hult från Ljungby. {{|}}Återkommer om detta den 14 september. {{P until=2023-09-14; what=Skattekollegiet}}
44) Föregående punkter {{I n=44}}
Inget kvar.
45) Nästa möte {{I n=45}}
14 september, Karlshamn.
