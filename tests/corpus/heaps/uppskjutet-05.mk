@file uppskjutet-05.txt
@body Styrgrupp Nära vård Norra Skaraborg
@date 2023-02-09
@p Elisabet Wrang | Töreboda | kommunchef | chair
@p Nils Ahlbäck | Mariestad | socialchef
@p Fatima Rashid | Skövde | sektorchef
@p Kristina Hjort | Gullspång | socialchef
@p Kristina Palm | Skara | förvaltningschef
@p Bengt-Åke Lind | Hjo | MAS
@p Rebecka Sjölin | Karlsborg | socialchef
@p Tomas Eng | Tibro | socialchef
@p Agneta Orrby | Götene | verksamhetschef
@p Marcus Dufva | Lidköping | socialchef
@p Sara Winberg | Regionen | närvårdskoordinator
@p Håkan Brink | Skaraborgs Sjukhus | klinikchef
@p Linnea Frost | Regionen | vårdcentralchef
@p Josef Habib | Skaraborgs Kommunalförbund | processledare | guest
@p Anna-Karin Stolpe | Skövde | sekreterare | guest
---
Styrgrupp Nära vård Norra Skaraborg
Mötesanteckningar 2023-02-09 kl. 13.00–16.00
Närvarande:
Elisabet Wrang	Töreboda	kommunchef (ordf.)
Nils Ahlbäck	Mariestad	socialchef
Fatima Rashid	Skövde	sektorchef
Kristina Hjort	Gullspång	socialchef
Kristina Palm	Skara	förvaltningschef
Bengt-Åke Lind	Hjo	MAS
Rebecka Sjölin	Karlsborg	socialchef
Tomas Eng	Tibro	socialchef
Agneta Orrby	Götene	verksamhetschef
Marcus Dufva	Lidköping	socialchef
Sara Winberg	Regionen	närvårdskoordinator
Håkan Brink	Skaraborgs Sjukhus	klinikchef
Linnea Frost	Regionen	vårdcentralchef
Josef Habib	Skaraborgs Kommunalförbund	processledare
Anna-Karin Stolpe	Skövde	sekreterare

§ 1 Öppnande {{I n=1}}
Elisabet öppnar mötet.
§ 2 Val av justerare {{I n=2; kind=decision}}
Tomas Eng utses att justera dagens protokoll. {{D}} {{N person=Tomas Eng; role=justerare; body=Styrgrupp Nära vård Norra Skaraborg; org=Tibro}}
§ 3 Färdplanen {{I n=3}}
Josef redovisar status i färdplanen. Av tolv aktiviteter är sju avslutade, och tre löper enligt plan. {{|}}Styrgruppen beslutar att uppskjuta prioriteringen av de två återstående aktiviteterna till mötet den 20 april. {{D}} {{P until=2023-04-20; what=prioriteringen av de två återstående aktiviteterna}} {{M date=2023-04-20}}
§ 4 Hemsjukvårdsavtalet {{I n=4; outcome=postponed}}
Ärendet bordläggs på begäran av Hjo. {{P what=Hemsjukvårdsavtalet; why=på begäran av Hjo}}
§ 5 Utskrivningsprocessen {{I n=5}}
Håkan presenterar ledtider för fjärde kvartalet. Sjukhuset har skjutit upp sin omorganisation till årsskiftet. {{|}}Linnea och Agneta ges i uppdrag att se över rutinen för fast vårdkontakt och återrapportera i april. {{D}} {{A who=Linnea Frost, Agneta Orrby; due=2023-04}}
§ 6 Budget 2023 {{I n=6; kind=decision}}
Budgeten om 2,1 miljoner kronor fastställs. {{D}} {{K amount=2100000; unit=kronor}} Fördelningen mellan delprojekten avgörs först när länets medel är kända. {{P what=Fördelningen mellan delprojekten}}
§ 7 Digital hemmonitorering {{I n=7}}
Upphandlingen drivs av regionen. Tilldelningsbeslut väntas den 15 mars men kan komma att försenas vid överprövning. {{|}}Lidköping har anmält intresse för att bli pilotkommun. {{S org=Lidköping; stance=interested}}
§ 8 Rehabilitering {{I n=8; outcome=postponed}}
Utgår. {{P what=Rehabilitering; why=underlag saknas}} Anledning: underlag saknas.
§ 9 Rapport från länsgruppen {{I n=9; kind=report}}
Länsgruppen har haft två möten sedan sist. Frågan om gemensam läkemedelshantering har där bordlagts två gånger. Länsgruppen tar upp den på nytt i mars. {{|}}Nästa länsgruppsmöte är den 2 mars. {{M date=2023-03-02; what=länsgruppsmöte}}
§ 10 Mobilt team {{I n=10}}
Karlsborg säger ja till en fortsättning. {{S org=Karlsborg; stance=yes}} Gullspång vill vänta med att ta ställning. {{S org=Gullspång; stance=undecided}} Med anledning av det senare ajourneras frågan till dess att alla kommuner har svarat. {{P what=frågan; why=Med anledning av det senare}}
§ 11 Patientsäkerhetsdag {{I n=11}}
Dagen arrangeras onsdagen den 26 april på Vara Konserthus, start 8.30. {{M date=2023-04-26; what=Patientsäkerhetsdag}} Inbjudan går ut inom kort.
§ 12 Kommunikationsplan {{I n=12; outcome=postponed}}
Kommunikatören har slutat och planen är inte klar. {{|}}Styrgruppen tar ställning till planen vid ett senare tillfälle. {{P what=planen; why=Kommunikatören har slutat och planen är inte klar}}
§ 13 Ambulanssjukvård {{I n=13}}
Regionfullmäktige ska fatta beslut om ambulansstationerna den 28 februari. {{M date=2023-02-28; what=Regionfullmäktige}} Beslutet kan få följder för Gullspång och Töreboda.
§ 14 Statlig satsning {{I n=14}}
Överenskommelsen mellan staten och SKR blev klar först i januari. {{|}}Medel ska rekvireras före den 31 mars. {{A due=2023-03-31}} Sara bevakar. {{A who=Sara Winberg}}
§ 15 Psykisk hälsa {{I n=15}}
Processledaren har skickat ut ett utkast till handlingsplan. Då det kom ut i går har ingen hunnit läsa. {{|}}Utkastet behandlas nästa gång. {{P until=2023-04-20; what=Utkastet; why=Då det kom ut i går har ingen hunnit läsa}}
§ 16 Fast omsorgskontakt {{I n=16}}
Lagändringen trädde i kraft den 1 juli 2022. {{|}}Mariestad är klart med införandet. {{S org=Mariestad; stance=doing}} Skara räknar med att vara klara till sommaren. {{S org=Skara; stance=doing}}
§ 17 Samlokalisering i Tibro {{I n=17}}
Bygget av den nya vårdcentralen är framflyttat, inflyttning beräknas ske i januari 2025.
§ 18 SIP-utbildning {{I n=18}}
Utbildningstillfällen under våren: 7/3 Skövde, 21/3 Mariestad, 18/4 Lidköping. {{M date=2023-03-07; what=Utbildningstillfällen}} {{M date=2023-03-21; what=Utbildningstillfällen}} {{M date=2023-04-18; what=Utbildningstillfällen}} Tillfället i Hjo den 28 mars är inställt. {{|}}Frågan om höstens utbildningar tas i maj. {{P what=Frågan om höstens utbildningar}}
§ 19 Personcentrerad vård {{I n=19; kind=theme}}
Temat får vänta; gästföreläsaren har fått förhinder och kan komma först i september. {{P what=Temat; why=gästföreläsaren har fått förhinder och kan komma först i september}}
§ 20 Ersättare i styrgruppen {{I n=20}}
Bengt-Åke är tjänstledig från mars. {{L person=Bengt-Åke Lind; org=Hjo; when=från mars; why=tjänstledig}} Hjo har inte utsett någon ersättare. {{V seat=ersättare; body=Styrgrupp Nära vård Norra Skaraborg; org=Hjo}} Valet får anstå till aprilmötet. {{P until=2023-04-20; what=Valet}}
§ 21 Gemensam journal {{I n=21}}
Programmet meddelade i december att breddinförandet pausas. Kommunerna berörs inte i detta skede. {{|}}Nils ställer frågan om kostnadskompensation till programkontoret. {{A who=Nils Ahlbäck; to=programkontoret}}
§ 22 Tandvård {{I n=22; outcome=not_reached}}
Ej behandlat på grund av tidsbrist. {{P what=Tandvård; why=på grund av tidsbrist}}
§ 23 Barn och unga {{I n=23}}
Fatima lämnar en muntlig rapport från Barnets bästa gäller. Styrgruppen tackar för rapporten. {{|}}Fortsatt dialog förs i Barn- och ungagruppen den 16 mars. {{A}} {{M date=2023-03-16; what=Barn- och ungagruppen}}
§ 24 Äldres psykiska hälsa {{I n=24}}
Rebecka återkommer med siffror när hon har gått igenom enkäten. {{A who=Rebecka Sjölin}}
§ 25 Läkarmedverkan {{I n=25}}
Avtalet sägs inte upp, utan förhandlingarna fortsätter under våren. {{|}}Agneta önskar en genomgång av avtalet, vilken planeras in till hösten. {{P what=en genomgång av avtalet}}
§ 26 Palliativ vård {{I n=26; kind=decision}}
Styrgruppen antar riktlinjen att gälla från den 1 april 2023. {{D}} Revidering sker vid behov.
§ 27 Mätetal {{I n=27}}
Förslaget om nya mätetal återremitteras, eftersom kopplingen till målen är oklar. {{D}} {{P what=Förslaget om nya mätetal; why=eftersom kopplingen till målen är oklar}} Josef omarbetar förslaget. {{A who=Josef Habib}}
§ 28 Omställning i Götene {{I n=28}}
Götene startar eget projekt i mars. {{S org=Götene; stance=doing}} Projektet utvärderas till hösten av Högskolan i Skövde.
§ 29 Tolkfrågor {{I n=29; outcome=empty}}
§ 30 Verksamhetsberättelse {{I n=30}}
Verksamhetsberättelsen för 2022 godkänns. {{D}} Redovisningen till kommunalförbundet kan göras till och med den 28 februari.
§ 31 Samverkansavvikelser {{I n=31}}
Sju avvikelser är oavslutade. {{|}}De gås igenom på nästkommande styrgruppsmöte. {{P until=2023-04-20; what=Sju avvikelser}}
§ 32 Strategisk dag {{I n=32}}
Gemensam strategidag för alla delregionala styrgrupper 11 maj, Gothia Towers. {{M date=2023-05-11; what=strategidag}} Elisabet och Marcus medverkar i ett panelsamtal. {{A who=Elisabet Wrang, Marcus Dufva}}
§ 33 Inriktning efter 2024 {{I n=33}}
En första diskussion fördes. Flera ledamöter ville ha bättre tid för frågan. {{|}}Den återupptas därför i juni, då mötet förlängs till heldag. {{P until=2023-06-15; what=Inriktning efter 2024; why=Flera ledamöter ville ha bättre tid för frågan}}
§ 34 Vaccinationer {{I n=34}}
Folkhälsomyndigheten lämnar nya rekommendationer den 1 mars.
§ 35 Hjälpmedel {{I n=35}}
Hjälpmedelsnämnden har skjutit på beslutet om avgifter. {{|}}Ärendet är därmed inte aktuellt för styrgruppen förrän i höst. {{P what=Ärendet; why=Hjälpmedelsnämnden har skjutit på beslutet om avgifter}}
§ 36 Övriga frågor {{I n=36}}
Kristina Palm efterlyser en diskussion om hyrpersonal; hänskjuts till nästa möte. {{P until=2023-04-20; what=en diskussion om hyrpersonal}}
Kristina Hjort tar upp skyddsrond på Mariahemmet. Frågan noteras.
§ 37 Mötestider {{I n=37}}
Mötet den 9 mars utgår. {{|}}Därmed träffas styrgruppen härnäst den 20 april och sedan torsdagen den 15 juni, båda dagarna i Skövde. {{M date=2023-06-15}}
§ 38 Avslutning {{I n=38}}
Elisabet avslutar mötet.
