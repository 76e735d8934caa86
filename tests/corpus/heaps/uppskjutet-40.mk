@file uppskjutet-40.txt
@body Ledningsnätverket för äldreomsorg i Södra Halland
@date 2025-03-06
@p Britta Sjöholm | Laholm | socialchef | chair
@p Conny Rask | Halmstad | avdelningschef
@p Disa Ekelund | Hylte | omsorgschef
@p Enver Kovac | Falkenberg | förvaltningschef
@p Frida Alm | Båstad | verksamhetschef
@p Gösta Lilja | Markaryd | socialchef
@p Hillevi Dunér | Ljungby | förvaltningschef
@p Isa Rahm | Varberg | utvecklingschef
@p Johan Tell | Halmstad | MAS
@p Kerstin Ohlin | Falkenberg | MAR
@p Lars Vinter | Laholm | ekonom
@p Mimmi Strand | Hylte | enhetschef
@p Nina Alvarez | Varberg | enhetschef
@p Olof Grahn | Region Halland | närsjukvårdschef | guest
@p Pia Storck | Vårdförbundet | ombud | guest
---
Ledningsnätverket för äldreomsorg i Södra Halland
Minnesanteckningar 6 mars 2025
Deltagare:
Britta Sjöholm, Laholm, socialchef, ordförande
Conny Rask, Halmstad, avdelningschef
Disa Ekelund, Hylte, omsorgschef
Enver Kovac, Falkenberg, förvaltningschef
Frida Alm, Båstad, verksamhetschef
Gösta Lilja, Markaryd, socialchef
Hillevi Dunér, Ljungby, förvaltningschef
Isa Rahm, Varberg, utvecklingschef
Johan Tell, Halmstad, MAS
Kerstin Ohlin, Falkenberg, MAR
Lars Vinter, Laholm, ekonom
Mimmi Strand, Hylte, enhetschef
Nina Alvarez, Varberg, enhetschef
Övriga:
Olof Grahn, Region Halland, närsjukvårdschef
Pia Storck, Vårdförbundet, ombud

Inledning {{I}}
Britta öppnade. Föregående anteckningar gav upphov till en fråga om sommaravtal, som besvarades direkt.
Trygg hemgång {{I}}
Olof redogjorde för flödena. Regionen väntar med att öppna fler platser till efter sommaren. {{|}}Kommunernas förslag till gemensam rutin har inte kommit in och kan därför behandlas först på nästa möte. {{P until=2025-04-10; what=Kommunernas förslag till gemensam rutin; why=har inte kommit in}}
Nästa möte {{I}}
Nästa möte, 10 april, förläggs till Hyltebruk och börjar redan kl. 8.30. {{M date=2025-04-10}} Mötet den 8 maj behålls men blir digitalt. {{M date=2025-05-08}}
Språkombud {{I outcome=postponed}}
Den utlovade rapporten om språkombud finns inte, så punkten rullar vidare. {{P what=Språkombud; why=Den utlovade rapporten om språkombud finns inte}}
Medarbetare från Ukraina {{I}}
Markaryd har anställt fem. {{S org=Markaryd}} Legitimationsprövningen dröjer hos Socialstyrelsen.
Tillsynsrapport {{I kind=report}}
IVO:s rapport skulle ha kommit i januari. Ny tidpunkt är april. {{|}}Johan läser rapporten åt nätverket när den kommer. {{A who=Johan Tell}} Därefter är det dags för nätverket att ta ställning till åtgärder. {{P what=åtgärder}}
Äldreveckan {{I}}
Äldreveckan hålls i oktober, veckan är inte vald. {{|}}Hillevi och Nina utses till planeringsgrupp. {{D}} {{N person=Hillevi Dunér; role=ledamot; body=planeringsgrupp; org=Ljungby}} {{N person=Nina Alvarez; role=ledamot; body=planeringsgrupp; org=Varberg}}
Lokalt avtal om delade turer {{I outcome=postponed}}
Pia begärde ajournering, vilket beviljades; avtalet återkommer vid ett extra möte den 20 mars kl. 15. {{P until=2025-03-20; what=avtalet; why=Pia begärde ajournering}} {{M date=2025-03-20}}
Inkontinensprodukter {{I}}
Avtalet gäller till och med den 30 september. Region Halland har upphandlingen i sin hand. Anbudstiden går ut den 24 mars.
Statistikdag {{I}}
Lars kallar ekonomerna till en statistikdag tisdag 25 mars, 9–12. {{A who=Lars Vinter; to=ekonomerna}} {{M date=2025-03-25; what=statistikdag}}
Särskilt boende, kö {{I kind=go-round}}
Halmstad har 42 i kö. {{S org=Halmstad; topic=Särskilt boende, kö}} Båstad har tomma platser. {{S org=Båstad; topic=Särskilt boende, kö}} Falkenbergs siffror får vi den 10 april, systemet låg nere. {{P until=2025-04-10; what=Falkenbergs siffror; why=systemet låg nere}}
Ny teknik på natten {{I outcome=not_reached}}
Vi kom inte så långt på listan. {{P what=Ny teknik på natten}}
Gemensam introduktion {{I kind=decision}}
Nätverket ger Kerstin och Mimmi i uppdrag att ta fram ett program. {{D}} {{A who=Kerstin Ohlin, Mimmi Strand}} Finansieringen, som inte är utredd, sparas till höstens budgetarbete. {{P what=Finansieringen; why=inte är utredd}}
Nationella dagar {{I}}
Äldreomsorgsdagarna: 22 oktober och 23 oktober, Stockholm. {{M date=2025-10-22; what=Äldreomsorgsdagarna}} {{M date=2025-10-23; what=Äldreomsorgsdagarna}} Demensdagarna som var i Lund den 4 februari finns att se i efterhand till den 30 april.
Äldreboendet i Torup {{I}}
Hylte bygger ut med tolv platser. {{S org=Hylte}} Inflyttningen har flyttats fram i två omgångar.
Vaccinationssamordning {{I outcome=postponed}}
Vänta med detta var den allmänna meningen, och punkten ströks för att återupptas när FHM:s besked finns. {{P what=Vaccinationssamordning}}
Läkarstöd {{I}}
Enver ställde frågan om läkarstöd på helger till regionen. {{|}}Olof återkommer till honom. {{A who=Olof Grahn; to=Enver Kovac}}
Uppdragsbeskrivning {{I outcome=postponed}}
Presidiet vill arbeta vidare med förslaget. {{|}}Det läggs fram på majmötet. {{P until=2025-05-08; what=förslaget; why=Presidiet vill arbeta vidare med förslaget}}
Lagrådsremiss om språkkrav {{I}}
Lagen föreslås träda i kraft den 1 januari 2026 i stället för den 1 juli 2025. Frida befarar att språkkravet försvårar rekryteringen.
Valfrihet {{I outcome=postponed}}
Disa undanbad sig diskussion innan nämnden i Hylte har behandlat frågan i april. {{|}}Vi respekterar det och tar upp ämnet i juni. {{P until=2025-06-12; what=ämnet; why=Disa undanbad sig diskussion}}
Övrigt {{I}}
Gösta: schemaläggning under röda dagar, vi hinner inte, tas den 8 maj. {{P until=2025-05-08; what=schemaläggning under röda dagar; why=vi hinner inte}}
Isa: brandövningen i Varberg sköts upp, inget för nätverket.
Conny Rask slutar i Halmstad den 30 juni. {{L person=Conny Rask; org=Halmstad; when=den 30 juni}}
Höstens möten {{I}}
Förslag till dagar: 11 september, 16 oktober, 20 november. {{M date=2025-09-11}} {{M date=2025-10-16}} {{M date=2025-11-20}} Slutligt fastställande sker den 12 juni. {{P until=2025-06-12; what=Förslag till dagar}} {{M date=2025-06-12}}
