@file Geodata 22 maj 2024 brev.txt
@body Geodatasamverkan Dalarna
@date 2024-05-22
@start 10:00
@end 12:30
@place M/S Gustaf Wasa, Siljan
@mode in_person
@secretary Hillevi Stark
@p Shirin Azizi | Borlänge | | chair
@p Mattias Lövgren | Falun | |
@p Ingela Munters | Leksand | |
@p Sofia Daniels | Rättvik | |
@p Emelie Rask | Avesta | |
@p Vladimir Kozak | Malung-Sälen | |
@p Lotten Ås | Gagnef | |
@p Nour Haddad | Ludvika | |
@p Jens Lok | Älvdalen | |
@p Petter Finn | Mora | | absent excused
@p Olof Brandt | Säter | | absent excused
@p Olof Persson Hed | Hedemora | | absent excused
@p Hillevi Stark | | | guest
@p Kajsa Hed | Hedemora | | guest; for=Olof Persson Hed
---
Geodatasamverkan Dalarna, 22 maj 2024, kl. 10-12.30, M/S Gustaf Wasa, Siljan

Ohoj!
Ombord: Shirin Azizi (Borlänge, kapten tillika ordförande), Mattias Lövgren (Falun), Ingela Munters (Leksand), Sofia Daniels (Rättvik), Emelie Rask (Avesta), Vladimir Kozak (Malung-Sälen), Lotten Ås (Gagnef), Nour Haddad (Ludvika), Jens Lok (Älvdalen). Kajsa Hed vikarierade för Olof Persson Hed (Hedemora). {{N person=Kajsa Hed; role=ersättare; body=Geodatasamverkan Dalarna; for=Olof Persson Hed; item=-}} Loggbok: Hillevi Stark.
I land, och ursäktade: Petter Finn (Mora), Olof Brandt (Säter).

Kurs: A Försäkring, B AI-kapitlet, C Plats i SKR, D Adresser, E Pengar, F Höst

A. Försäkring drönare {{I n=A; kind=decision}}
Pappret kom i går. Ni tecknar en gemensam försäkring, premien 640 kronor per drönare. {{D}} {{K amount=640; unit=kronor per drönare}}
Men Ludvika har en egen och behåller den. {{S org=Ludvika; topic=försäkring; stance=no}}
Emelie meddelar försäkringsbolaget Silverviken, det brådskar: senast 31 maj. {{A who=Emelie Rask; due=2024-05-31; to=försäkringsbolaget Silverviken}}

B. AI-kapitlet {{I n=B; kind=decision}}
Mattias läste högt. Kapitlet går in i planen med ändringen att persondata aldrig får användas. {{D if=med ändringen att persondata aldrig får användas}}
Gagnef testar redan tolkning av takmaterial. {{S org=Gagnef; topic=AI; stance=doing}} Malung-Sälen är hågat men saknar datorkraft. {{S org=Malung-Sälen; topic=AI; stance=interested}}
Får man träna en modell på Lantmäteriets bilder? Ingen styrde upp det. {{Q}}

C. Plats i SKR {{I n=C}}
Lotten, du äntrade den! Hon blir vår röst i SKR:s kartnätverk. {{N person=Lotten Ås; role=representant; body=SKR:s kartnätverk}}
Styrelsen för Kartografiska sällskapet har valt om Nour. {{N person=Nour Haddad; role=ledamot; body=Styrelsen för Kartografiska sällskapet}}
Jens vinkade av detaljplanegruppen redan i januari, men Emelie vill också av; lucka efter henne. {{V seat=lucka efter henne; body=detaljplanegruppen}}

D. Adresser {{I n=D; outcome=postponed}}
Olof B ligger i förhandling med ambulansen och borde själv få berätta. Vi tar den i hamn 11 september. {{P until=2024-09-11; what=Adresser; why=Olof B borde själv få berätta}} {{M date=2024-09-11}}
Sofia mejlar kartan över 400 nya adresser till Vladimir. {{A who=Sofia Daniels; to=Vladimir Kozak}}

E. Pengar {{I n=E; kind=decision}}
Överskottet 57 000 kronor läggs på en gemensam mätkurs. {{D}} {{K amount=57000; unit=kronor}}
Jens ordnar kursledare innan hösten. {{A who=Jens Lok}}
Avgiften ligger orörd 2025. {{D}}

F. Höst {{I n=F}}
13 november blir digitalt. {{M date=2024-11-13}} Ingela är ordförande den gången medan Shirin är i Iran. {{N person=Ingela Munters; role=ordförande; body=Geodatasamverkan Dalarna; for=Shirin Azizi}}
Mattias går vidare till Trafikverket, tackar för sig 16 augusti. {{L person=Mattias Lövgren; org=Falun; when=2024-08-16; why=går vidare till Trafikverket}} Hans ersättarplats i nationella rådet vill Shirin ha; Hillevi frågar rådet. {{A who=Hillevi Stark; to=rådet}}
Faluns lönekarta visades som kuriosa, inte för vidare befordran. {{X mark=inte för vidare befordran}}
Den som glömt en blå mössa hämtar den hos mig. {{A who=Den som glömt en blå mössa; to=Hillevi Stark}}

God vind,
Hillevi
