@file platser-02.txt
@body Ekonomichefsnätverket Västra Sörmland
@date 2023-09-21
@p Gunnar Ljung | Katrineholm | ekonomichef | chair
@p Susanne Alm | Vingåker | ekonomichef
@p Peter Kvist | Flen | ekonomidirektör
@p Emma Sjölund | Eskilstuna | ekonomidirektör
@p Daniel Westin | Eskilstuna | budgetchef
@p Marie Tell | Strängnäs | ekonomichef
@p Henrik Boman | Gnesta | ekonomichef
@p Susanne Ekdahl | Nyköping | ekonomichef
@p Ali Rahimi | Oxelösund | ekonomichef
@p Petra Nordh | Trosa | ekonomichef
@p Björn Gard | Hallsberg | ekonomichef
@p Lotta Vinter | Kumla | redovisningschef
@p Ingemar Sund | Askersund | ekonomichef
@p Camilla Friberg | Örebro | upphandlingschef
@p Robin Sjölund | Sydarkivera | controller | guest
@p Veronica Lind | Kommunalförbundet | verksamhetscontroller | guest
---
Ekonomichefsnätverket Västra Sörmland
Anteckningar 2023-09-21
Närvarande
Gunnar Ljung, Katrineholm, ekonomichef (ordf.)
Susanne Alm, Vingåker, ekonomichef
Peter Kvist, Flen, ekonomidirektör
Emma Sjölund, Eskilstuna, ekonomidirektör
Daniel Westin, Eskilstuna, budgetchef
Marie Tell, Strängnäs, ekonomichef
Henrik Boman, Gnesta, ekonomichef
Susanne Ekdahl, Nyköping, ekonomichef
Ali Rahimi, Oxelösund, ekonomichef
Petra Nordh, Trosa, ekonomichef
Björn Gard, Hallsberg, ekonomichef
Lotta Vinter, Kumla, redovisningschef
Ingemar Sund, Askersund, ekonomichef
Camilla Friberg, Örebro, upphandlingschef
Gäster
Robin Sjölund, Sydarkivera, controller
Veronica Lind, Kommunalförbundet, verksamhetscontroller

Nya i nätverket {{I}}
- Petra Nordh är ny ekonomichef i Trosa. {{N person=Petra Nordh; role=ekonomichef; org=Trosa}}
- Ingemar Sund har efterträtt Rolf Ersson i Askersund. {{N person=Ingemar Sund; role=ledamot; body=Ekonomichefsnätverket Västra Sörmland; org=Askersund; for=Rolf Ersson}}
- Kort presentationsrunda.

Arbetsutskottet {{I kind=decision}}
- AU består av Gunnar, Marie och Daniel.
- Daniel önskar kliva av vid årsskiftet. {{L person=Daniel Westin; when=vid årsskiftet}}
- Petra går in i AU efter Daniel. {{D}} {{N person=Petra Nordh; role=ledamot; body=Arbetsutskottet; for=Daniel Westin}}

Budgetförutsättningar 2024 {{I kind=dialogue}}
- SKR:s skatteunderlagsprognos från augusti gicks igenom.
- Strängnäs räknar med 2 % effektivisering i alla nämnder. {{S org=Strängnäs}}
- Flen har infört anställningsstopp. {{S org=Flen}}
- Marie drog bilder om LSS-utjämningen.

Redovisningsgruppen {{I}}
- Lotta Vinter ny ordf. i gruppen, avlöser Björn Gard. {{N person=Lotta Vinter; role=ordförande; body=Redovisningsgruppen; for=Björn Gard}}
- Björn är kvar som ledamot. {{N person=Björn Gard; role=ledamot; body=Redovisningsgruppen}}
- Nästa träff i gruppen 12 okt. {{M date=2023-10-12; what=gruppen}}

Revisorerna {{I kind=information}}
- Revisionen i Eskilstuna har bytt biträde.
- Ordförande i revisionen sitter även i bolagens lekmannarevision.
- Ingen åtgärd.

Systemgruppen ekonomisystem {{I kind=decision}}
- Eskilstuna, Flen och Gnesta delar system sedan 2020. {{S org=Eskilstuna; stance=doing}} {{S org=Flen; stance=doing}} {{S org=Gnesta; stance=doing}}
- Nuvarande representanter: Daniel Westin och Henrik Boman. {{N person=Daniel Westin; role=representant; body=Systemgruppen ekonomisystem}} {{N person=Henrik Boman; role=representant; body=Systemgruppen ekonomisystem}}
- Som tredje representant utsågs Peter Kvist. {{D}} {{N person=Peter Kvist; role=representant; body=Systemgruppen ekonomisystem}}
- Henrik stämmer av med leverantören. {{A who=Henrik Boman}}

Finanssamverkan {{I kind=report}}
- Kommuninvest höll ränteseminarium i juni. Ali och Susanne Alm var på plats.
- Kommuninvests valberedning söker namn till styrelsen.
- Susanne Ekdahl nomineras från vår region. {{D}} {{N person=Susanne Ekdahl; role=ledamot; body=Kommuninvests styrelse}}

Valberedning {{I kind=decision}}
- Till valberedning för 2024 valdes Emma Sjölund (sammankallande) och Ali Rahimi. {{D}} {{N person=Emma Sjölund; role=sammankallande; body=Valberedning}} {{N person=Ali Rahimi; role=ledamot; body=Valberedning}}
- Valberedningen lämnar förslag i november. {{A who=Valberedningen; due=2023-11}}

Inköpssamverkan {{I kind=decision}}
- Camilla redovisade spendanalysen.
- Inköpsrådet har idag två lediga platser. {{V seat=platser; body=Inköpsrådet}}
- Björn Gard tar den ena. {{D}} {{N person=Björn Gard; role=ledamot; body=Inköpsrådet}}
- Den andra platsen lämnas öppen tills vidare. {{D}}

Bokslutsdag {{I kind=decision}}
- Bokslutsdagen arrangeras i Flen den 7 december. {{M date=2023-12-07; what=Bokslutsdagen}}
- Programgrupp: Peter Kvist, Lotta Vinter, Petra Nordh {{N person=Peter Kvist; role=ledamot; body=Programgrupp}} {{N person=Lotta Vinter; role=ledamot; body=Programgrupp}} {{N person=Petra Nordh; role=ledamot; body=Programgrupp}}
- Peter håller ihop arbetet. {{A who=Peter Kvist}}
- Föreläsare är inte klart.

RKR {{I kind=information}}
- RKR har fått en ny kanslichef, Mona Granat. {{N person=Mona Granat; role=kanslichef; org=RKR}}
- Remissen om pensioner besvaras av SKR.

E-arkiv {{I kind=report}}
- Robin Sjölund informerade om Sydarkiveras prismodell.
- Oxelösund blir medlem från 2024. {{S org=Oxelösund; stance=yes}}
- Oxelösunds ombud i förbundet blir kanslichefen Tove Malm. {{N person=Tove Malm; role=ombud; body=förbundet; org=Oxelösund}}
- Vingåker är tveksamma. {{S org=Vingåker; stance=undecided}}

Föräldraledig {{I}}
- Marie Tell är föräldraledig från 1 november. {{|}}Vikarie: Kristian Lager. {{N person=Kristian Lager; role=vikarie; org=Strängnäs; for=Marie Tell}}
- Gunnar hälsar på Kristian under hösten.

Benchmarking kost och lokalvård {{I kind=dialogue}}
- Underlag från sju kommuner har kommit in.
- Svårt att jämföra eftersom lokalytor mäts på olika sätt.
- Susanne Alm kompletterar med Vingåkers siffror till den 10 oktober. {{A who=Susanne Alm; due=2023-10-10}}

Kommunalförbundets ekonomiråd {{I kind=information}}
- Veronica är rådets sekreterare.
- Varje medlem har en ordinarie och en ersättare.
- Ersättare för Gnesta saknas. {{V seat=ersättare; body=Kommunalförbundets ekonomiråd; org=Gnesta}}
- Henrik kollar med sin kommundirektör. {{A who=Henrik Boman}}
- Flen har ny ordinarie, Anders Pihl. {{N person=Anders Pihl; role=ordinarie; body=Kommunalförbundets ekonomiråd; org=Flen}}

Internkontroll {{I kind=dialogue}}
- Daniel ledde samtalet. Eskilstunas mall finns på samarbetsytan.
- Flera vill ha en enklare modell för de mindre nämnderna.

Skatteverkets referensgrupp {{I}}
- Ali Rahimi åker på mötet 4 oktober då Emma har förhinder. {{N person=Ali Rahimi; role=ersättare; body=Skatteverkets referensgrupp; for=Emma Sjölund}} {{M date=2023-10-04; what=Skatteverkets referensgrupp}}

Upphandling av banktjänster {{I kind=decision}}
- Nätverket väljer att avropa gemensamt via Adda. {{D}}
- Projektledare blir Camilla Friberg. {{D}} {{N person=Camilla Friberg; role=projektledare; body=Upphandling av banktjänster}}
- Ingemar biträder henne. {{A who=Ingemar Sund}}

Välfärdsbrott {{I kind=report}}
- Eskilstuna har en funktion sedan i våras. Två utredare och en jurist.
- Funktionen leds av Jenny Sandin som tidigare arbetat på Försäkringskassan.

Pensionsmyndigheten – kontaktväg {{I}}
- Kontaktperson på myndigheten byts. {{|}}Ny är Liselott Berg. {{N person=Liselott Berg; role=kontaktperson; org=Pensionsmyndigheten}}

Prognosgruppen {{I kind=decision}}
- Uppdrag och sammansättning diskuterades. Fler än fyra blir för tungrott.
- Enades om Gunnar, Emma, Marie och Ingemar. {{D}} {{N person=Gunnar Ljung; role=ledamot; body=Prognosgruppen}} {{N person=Emma Sjölund; role=ledamot; body=Prognosgruppen}} {{N person=Marie Tell; role=ledamot; body=Prognosgruppen}} {{N person=Ingemar Sund; role=ledamot; body=Prognosgruppen}}
- Kallelse till första mötet kommer från Ingemar. {{A who=Ingemar Sund}}

Avgångar {{I}}
- Björn Gard har fått nytt jobb på Region Örebro län och slutar i november. {{L person=Björn Gard; when=november; why=nytt jobb på Region Örebro län}}
- Hallsberg annonserar tjänsten i oktober. {{S org=Hallsberg}}

Länsstyrelsens krisekonomigrupp {{I kind=decision}}
- Grupp bildas på Länsstyrelsens initiativ.
- Vi skickar Henrik Boman, med Petra Nordh som reserv. {{D}} {{N person=Henrik Boman; role=representant; body=Länsstyrelsens krisekonomigrupp}} {{N person=Petra Nordh; role=reserv; body=Länsstyrelsens krisekonomigrupp}}

Hållbarhetsredovisning {{I outcome=postponed}}
- Hanns inte med. {{|}}Tas i november. {{P until=2023-11-16; what=Hållbarhetsredovisning; why=Hanns inte med}}

Lönekartläggning {{I kind=information}}
- HR-cheferna äger frågan. Ekonomi bistår med underlag.
- HR-chefsnätverkets ordförande Inger Block har begärt ett möte med AU.

Ordförandeskap 2024 {{I kind=dialogue}}
- Gunnar kan tänka sig ett år till.
- Emma är tillfrågad men har inte bestämt sig.
- Beslut i november. {{P until=2023-11-16; what=Ordförandeskap 2024}}

Sekreterare {{I kind=decision}}
- Sekreterarskapet går runt. Flen har det i höst.
- Från januari är Oxelösunds controller Hanna Bask nätverkets sekreterare. {{D}} {{N person=Hanna Bask; role=sekreterare; body=Ekonomichefsnätverket Västra Sörmland; org=Oxelösund}}

Prisgruppen interkommunal ersättning {{I kind=decision}}
- Trosa lämnar gruppen. {{S org=Trosa; stance=no}}
- Susanne Ekdahl fortsätter som gruppens ordförande. {{N person=Susanne Ekdahl; role=ordförande; body=Prisgruppen interkommunal ersättning}}
- Nya priser ska vara klara 15 november.

Kommande möten {{I}}
- 16 november, Nyköping {{M date=2023-11-16}}
- 18 januari, digitalt {{M date=2024-01-18}}
