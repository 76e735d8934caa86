@file platser-34.txt
@body Nätverket för tekniska chefer i Skåne Nordost
@date 2025-10-16
@p Christel Wiberg | Hässleholm | teknisk chef | chair
@p Ronnie Malm | Osby | samhällsbyggnadschef
@p Kerstin Ålund | Östra Göinge | teknisk chef
@p Ronnie Stjernfeldt | Bromölla | driftchef
@p Hanna Preuss | Kristianstad | teknisk direktör
@p Lars-Olof Berg | Perstorp | teknisk chef
@p Matilda Brant | Klippan | teknisk chef
@p Sten Hartman | Örkelljunga | gatuchef
@p Marie-Anne Falk | Ängelholm | avdelningschef
@p Dario Petrov | Åstorp | teknisk chef
@p Ylva Hartman | Sölvesborg | gatuchef
@p Johannes Edberg | Olofström | teknisk chef
@p Tina Lovén | Trafikverket | samhällsplanerare | guest
@p Mats-Ola Rydén | | samordnare | guest
---
Nätverket för tekniska chefer i Skåne Nordost
Protokollsanteckningar 2025-10-16
Närvarande:
Christel Wiberg, Hässleholm, teknisk chef, ordförande
Ronnie Malm, Osby, samhällsbyggnadschef
Kerstin Ålund, Östra Göinge, teknisk chef
Ronnie Stjernfeldt, Bromölla, driftchef
Hanna Preuss, Kristianstad, teknisk direktör
Lars-Olof Berg, Perstorp, teknisk chef
Matilda Brant, Klippan, teknisk chef
Sten Hartman, Örkelljunga, gatuchef
Marie-Anne Falk, Ängelholm, avdelningschef
Dario Petrov, Åstorp, teknisk chef
Ylva Hartman, Sölvesborg, gatuchef
Johannes Edberg, Olofström, teknisk chef
Övriga:
Tina Lovén, Trafikverket, samhällsplanerare
Mats-Ola Rydén, samordnare
1 § Val av sekreterare {{I n=1; kind=decision}}
Till mötets sekreterare utses Mats-Ola Rydén. {{D}} {{N person=Mats-Ola Rydén; role=sekreterare}}
2 § Nya och avgående {{I n=2; kind=information}}
Dario Petrov hälsas välkommen som teknisk chef i Åstorp. {{N person=Dario Petrov; role=teknisk chef; org=Åstorp}}
Föregångaren Rutger Holm avgick vid midsommar. {{L person=Rutger Holm; org=Åstorp; when=vid midsommar}}
Kerstin Ålund slutar vid årsskiftet, orsaken är pension. {{L person=Kerstin Ålund; org=Östra Göinge; when=vid årsskiftet; why=pension}}
3 § Trafikverket informerar {{I n=3; kind=report}}
Tina Lovén redogör för länsplanen. {{|}}Ny regional direktör för Trafikverket Syd är Anders Wolf, förordnad av generaldirektören. {{N person=Anders Wolf; role=regional direktör; org=Trafikverket Syd}}
Nätverkets frågor om vägräcken besvaras skriftligt av Tina. {{A who=Tina Lovén}}
4 § Cykelrådet {{I n=4; kind=decision}}
Nätverkets plats i Cykelrådet har under 2025 innehafts av Ylva Hartman.
Nätverket beslutar att ge platsen till Johannes Edberg från januari 2026. {{D}} {{N person=Johannes Edberg; role=representant; body=Cykelrådet; for=Ylva Hartman}}
5 § Vinterväghållning {{I n=5; kind=go-round}}
Klippan har egen personal. {{S org=Klippan}}
Perstorp har sagt upp sin entreprenör. {{S org=Perstorp}}
Örkelljunga och Perstorp diskuterar gemensam upphandling. {{S org=Örkelljunga; stance=interested}} {{S org=Perstorp; stance=interested}}
6 § Upphandlingsgrupp {{I n=6; kind=decision}}
Nätverket tillsätter en upphandlingsgrupp för vinterväghållning. {{D}}
Hässleholm, Perstorp och Örkelljunga utser var sin ledamot: Pia Hård, Lars-Olof Berg och Sten Hartman. {{N person=Pia Hård; role=ledamot; body=upphandlingsgrupp för vinterväghållning; org=Hässleholm}} {{N person=Lars-Olof Berg; role=ledamot; body=upphandlingsgrupp för vinterväghållning; org=Perstorp}} {{N person=Sten Hartman; role=ledamot; body=upphandlingsgrupp för vinterväghållning; org=Örkelljunga}}
Sammankallande: Sten {{N person=Sten Hartman; role=sammankallande; body=upphandlingsgrupp för vinterväghållning}}
7 § Gatubelysning {{I n=7; kind=dialogue}}
Hanna visade en kalkyl. Energicontrollern i Kristianstad har gjort beräkningarna.
8 § Avfallsbolaget {{I n=8; kind=information}}
Bolagets styrelse har anställt Rolf Ek som vd. {{N person=Rolf Ek; role=vd; org=Avfallsbolaget}}
Styrelsen består av politiker. Från tjänstesidan är Hanna adjungerad.
9 § Adjungering {{I n=9; kind=information}}
Hanna Preuss har begärt att få avsluta sin adjungering i bolagsstyrelsen. {{L person=Hanna Preuss}}
Bolaget har utsett Matilda Brant att adjungeras i stället. {{N person=Matilda Brant; role=adjungerad; body=bolagsstyrelsen; for=Hanna Preuss}}
10 § Parker och lekplatser {{I n=10; kind=theme}}
Landskapsarkitekten i Ängelholm visade exempel. Marie-Anne ledde diskussionen.
11 § Branschföreningen {{I n=11; kind=decision}}
Svenska Kommunaltekniska Föreningens kretsstyrelse söker en ledamot. {{V seat=ledamot; body=Svenska Kommunaltekniska Föreningens kretsstyrelse}}
Nätverket nominerar Ronnie Malm till kretsstyrelsen. {{D}} {{N person=Ronnie Malm; role=ledamot; body=kretsstyrelsen}}
Ronnie M skickar en presentation till föreningen senast 31 oktober. {{A who=Ronnie Malm; due=2025-10-31; to=föreningen}}
12 § Beredskapsfrågor {{I n=12; kind=dialogue}}
Räddningschefen föredrog bränsleförsörjningen. Lägesbilden bygger på länsstyrelsens underlag.
13 § Kontaktperson bränsle {{I n=13; kind=information}}
Kontaktpersoner för reservdrivmedel är Jan Ros (Bromölla) och Lis Palm (Sölvesborg). {{N person=Jan Ros; role=kontaktperson; org=Bromölla; body=reservdrivmedel}} {{N person=Lis Palm; role=kontaktperson; org=Sölvesborg; body=reservdrivmedel}}
Ängelholm saknar ännu kontaktperson. {{V seat=kontaktperson; org=Ängelholm; body=reservdrivmedel}}
14 § Ledningsrättsavtal {{I n=14; kind=report}}
Juristen har gått igenom avtalen. Rapporten är klar.
15 § Transportplanering {{I n=15; kind=decision}}
Nätverket tillstyrker regionens förslag till prioriteringar. {{D}}
16 § Fadder för nya chefer {{I n=16; kind=decision}}
Dario Petrov får Matilda Brant som fadder. {{D}} {{N person=Matilda Brant; role=fadder}}
17 § Ordförande 2026 {{I n=17; kind=decision}}
Christel Wiberg har meddelat valberedningen att hon inte kandiderar igen. {{L person=Christel Wiberg}}
Valberedningens förslag är Hanna Preuss.
Nätverket beslutar i enlighet med valberedningens förslag att välja Hanna Preuss till ordförande 2026. {{D}} {{N person=Hanna Preuss; role=ordförande; body=Nätverket för tekniska chefer i Skåne Nordost; for=Christel Wiberg}}
Val av vice ordförande hänskjuts till decembermötet då valberedningen inte är enig. {{P until=2025-12-04; what=Val av vice ordförande; why=valberedningen inte är enig}}
18 § Mätningstekniker {{I n=18; kind=go-round}}
Olofström hyr ut en mätningstekniker. {{S org=Olofström}}
Osby vill hyra en dag i veckan. {{S org=Osby; stance=yes}}
19 § Trafiksäkerhetsdag {{I n=19; kind=decision}}
Dagen genomförs den 21 april 2026. {{M date=2026-04-21; what=Trafiksäkerhetsdag}}
Arbetsgrupp: Marie-Anne Falk (ordförande), Ylva Hartman, Dario Petrov {{N person=Marie-Anne Falk; role=ordförande; body=Arbetsgrupp}} {{N person=Ylva Hartman; role=ledamot; body=Arbetsgrupp}} {{N person=Dario Petrov; role=ledamot; body=Arbetsgrupp}}
Budgetram 40 000 kr. {{K amount=40000; unit=kr}}
20 § Ersättare vid regionmöte {{I n=20; kind=information}}
Region Skånes infrastrukturmöte är den 4 november. {{M date=2025-11-04; what=Region Skånes infrastrukturmöte}}
Christel har fått förhinder och Lars-Olof tar hennes plats vid mötet. {{N person=Lars-Olof Berg; role=ersättare; body=Region Skånes infrastrukturmöte; for=Christel Wiberg}}
21 § Felanmälan {{I n=21; kind=question}}
Vem äger den gemensamma appen? {{Q}}
22 § Samordnaren {{I n=22; kind=decision}}
Nätverket beslutar att förlänga Mats-Ola Rydéns uppdrag som samordnare t.o.m. december 2026. {{D until=2026-12-31}} {{N person=Mats-Ola Rydén; role=samordnare; body=Nätverket för tekniska chefer i Skåne Nordost}}
23 § Övrigt {{I n=23}}
Kerstin tackas för sina år. Ronnie S visade bilder från bygget i Bromölla.
Nästa möte hålls den 4 december. {{M date=2025-12-04}}
