@file Träff Strömstad maj 2025.txt
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-05-08
@start 10:00
@place Strömstads stadshus
@mode in_person
@secretary Tuva Hedman
@p Kajsa Bryngel | Strömstad | | chair
@p Rebecka Lind | Sotenäs
@p Ove Martinsson | Tanum
@p Dawit Tesfaye | Lysekil
@p Ann-Louise Grön | Munkedal
@p Mattias Hallberg | Orust
@p Mattias Thorén | Tjörn
@p Sten Kullgren | Färgelanda
@p Cornelia Fagerlund-Beck | Öckerö
@p Tuva Hedman | | | guest
@p Lotta Åkesson | Energikontor Väst | | guest partial=Energi;
@p Pernilla Skarp | Stenungsund | | absent
@p Reine Claesson | Uddevalla | | absent
@p Ivana Jovanovic | Kungälv | | absent
---
Vatten- och miljörådgivarna Bohuslän, 8 maj 2025, Strömstads stadshus, samling 10.00

Kajsa Bryngel, Strömstad (värd och dagens ordförande)
Rebecka Lind, Sotenäs
Ove Martinsson, Tanum
Dawit Tesfaye, Lysekil
Ann-Louise Grön, Munkedal
Mattias Hallberg, Orust
Mattias Thorén, Tjörn
Sten Kullgren, Färgelanda
Cornelia Fagerlund-Beck, Öckerö

Gäst: Lotta Åkesson, Energikontor Väst (Energi)
Pennan: Tuva Hedman
Kom inte: Pernilla Skarp Stenungsund, Reine Claesson Uddevalla, Ivana Jovanovic Kungälv

Vem är här {{I}}
Cornelia! {{|}}Öckerö med igen efter ett och ett halvt år. {{S org=Öckerö; topic=medverkan; stance=yes}} Pernilla på Azorerna, klubban till Kajsa för dagen. {{N person=Kajsa Bryngel; role=ordförande; body=Vatten- och miljörådgivarna Bohuslän; for=Pernilla Skarp}} Ove suttit ordförande förr, ville inte.

Energi {{I kind=information}}
Lotta Åkesson drog Energimyndighetens nya modell. Kommunerna söker inte själva längre, energikontoren gör det. Fyra regioner har redan ställt om. Myndigheten beslutar i oktober. Hushållsrådgivning får finnas men betalas inte. Hon menade att många kommer att backa när de ser arbetsgivaravgifterna. Vi frågade mycket, fick svar på ungefär hälften.
Vad kostar en delad rådgivare? 62 kr per invånare i Dalsland, {{K amount=62; unit=kr per invånare}} mycket. {{|}}Färgelanda är med i den Dalslandslösningen redan, {{S org=Färgelanda; topic=energirådgivare; stance=doing}} Sten tycker den är okej inte mer. {{|}}Orust intresserat. {{S org=Orust; topic=energirådgivare; stance=interested}} Tjörn absolut inte, de har egen. {{S org=Tjörn; topic=energirådgivare; stance=no}}
Lotta skickar kalkylen till mig, {{A who=Lotta Åkesson; to=Tuva Hedman}} jag skickar runt. {{A who=Tuva Hedman}} Ställning till delad rådgivare - inte nu, utan kalkyl går det inte, på Tjörn 12 juni får det bli. {{P until=2025-06-12; what=Ställning till delad rådgivare; why=utan kalkyl går det inte}}

Kapitel fyra {{I kind=decision}}
Sten och Rebecka oense om fosfor. Fortfarande. Havs- och vattenmyndighetens råd säger hög skyddsnivå vid känsligt vatten, sen är det tolkning. Rebecka: hela kusten är känslig. Sten: inte Ödeborg. Miljödomstolen i Vänersborg har dömt åt båda håll, brukar titta på avstånd till recipient. Efter en halvtimme fikapaus. Efter fikat gick det fort. {{|}}Två nivåer i kapitlet, gräns 300 meter från strand. {{D}} Inga fler ändringar i handboken förrän 2027. {{D until=2027}} Ove bad att få till protokollet att Tanum har strängare ändå, 500. {{S org=Tanum; topic=avlopp; stance=doing}} Kap 4 skrivs rent av Rebecka inom tre veckor. {{A who=Rebecka Lind; due=2025-05-29}}

Brunnarna {{I kind=report}}
Rutnätskartan visad. Fin. Röd ruta mitt över Mollösund, oj. Mattias H har fått in Tjörns tal, då blev det ännu rödare. SGU hörde av sig, vill plötsligt samarbeta, kräver avtal. Får kommunen skriva sånt avtal utan nämnd? Mattias T tror det, Mattias H tror inte. {{|}}Munkedal funderar på egen kartering längs Färlev. {{S org=Munkedal; topic=brunnskarta; stance=undecided}} Ann-Louise återkommer när hon vet. {{A who=Ann-Louise Grön}} Karta ut på sidan sagt sedan januari, blir av i juni när texten till är klar. {{|}}Texten: jag. {{A who=Tuva Hedman; due=2025-06}}

Latrin {{I kind=report}}
LOVA sa nej. Alltså mini, som sagt i Kungshamn. Dawits affisch, en säl på pottan. Skratt, sen allvar, hamnkaptenen i Grebbestad kommer bli sur. {{|}}Cornelia vill ha den på danska och tyska också. {{S org=Öckerö; topic=latrin; stance=interested}} Tysk text fixar hon själv. {{A who=Cornelia Fagerlund-Beck}} Dawit tar med den till tryckeriet i Lysekil, 400 stycken, senast 23 maj. {{A who=Dawit Tesfaye; due=2025-05-23}} Vem hänger upp? {{|}}Var och en i sin hamn, före midsommar. {{A who=Var och en; due=2025-06-20}} Räkning på 7 200 delas lika. {{D}} {{K amount=7200; unit=kr}}
Strömstad sätter dessutom upp tre sugtömningar, Kajsa har bygglov på två. {{S org=Strömstad; topic=latrin; stance=doing}}

Förbund och råd {{I}}
Ivana kom in i Bohuskustens vattenvårdsförbund, stämman i april valde henne på ett år. {{N person=Ivana Jovanovic; role=ledamot; body=Bohuskustens vattenvårdsförbund}} Reserven i Gullmarns vattenråd - ledig sen mars - Ann-Louise erbjöd sig, bifall. {{D}} {{N person=Ann-Louise Grön; role=reserv; body=Gullmarns vattenråd}}
Rebecka berättade om rådets möte 3 april. Kvävefrågor mest. Rådet ska ha ny sekreterare, kommunerna turas om enligt stadgan, Lysekils tur 2026. Dawit visste inte om det.
Vattenmyndigheten håller samråd 18 juni i Uddevalla. {{M date=2025-06-18; what=Vattenmyndigheten håller samråd}} Dit åker Sten och Mattias H. {{N person=Sten Kullgren; role=deltagare; body=samråd}} {{N person=Mattias Hallberg; role=deltagare; body=samråd}}

Ny samordnare {{I}}
Annonsen ute i april. Elva sökande, Pernilla och Reine har intervjuat fyra. Löneutrymmet räcker tydligen inte till den de vill ha. {{|}}Ingen mer info utan Pernilla här, så vi väntar in henne, nästa träff. {{P until=2025-06-12; what=Ny samordnare; why=Ingen mer info utan Pernilla här}} Hade varit bra med överlappning. Inte mitt beslut.

Slut {{I}}
Nästa 12 juni, utomhus, ta regnkläder. {{M date=2025-06-12}}
Hej från Tuva Hedman
