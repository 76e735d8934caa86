@file uppskjutet-04.txt
@body IT-chefsnätverket Dalarna
@date 2024-10-08
@p Stefan Norgren | Falun | IT-chef | chair
@p Annika Bäckman | Borlänge | digitaliseringschef
@p Hassan Karimi | Ludvika | IT-chef
@p Jan Ottosson | Mora | IT-strateg
@p Eva-Lena Kvist | Leksand | IT-chef
@p Mikael Sundell | Avesta | IT-chef
@p Mikael Åkerlund | Hedemora | digitaliseringsledare
@p Therese Liljeblad | Rättvik | IT-samordnare
@p Patrik Wahlström | Smedjebacken | IT-chef
@p Ida Granlund | Säter | informationssäkerhetssamordnare
@p Conny Haglund | Gagnef | IT-chef
@p Lisbeth Rönn | Malung-Sälen | administrativ chef
@p Oskar Fredman | Vansbro | IT-tekniker
@p Carina Eklöf | Älvdalen | kommunsekreterare
@p Viktor Lindelöf | Region Dalarna | e-hälsostrateg | guest
@p Monika Stråby | MSB | handläggare | guest
---
IT-chefsnätverket Dalarna
Protokoll 2024-10-08, Teams
Deltagare:
Falun: Stefan Norgren, IT-chef (ordförande)
Borlänge: Annika Bäckman, digitaliseringschef
Ludvika: Hassan Karimi, IT-chef
Mora: Jan Ottosson, IT-strateg
Leksand: Eva-Lena Kvist, IT-chef
Avesta: Mikael Sundell, IT-chef
Hedemora: Mikael Åkerlund, digitaliseringsledare
Rättvik: Therese Liljeblad, IT-samordnare
Smedjebacken: Patrik Wahlström, IT-chef
Säter: Ida Granlund, informationssäkerhetssamordnare
Gagnef: Conny Haglund, IT-chef
Malung-Sälen: Lisbeth Rönn, administrativ chef
Vansbro: Oskar Fredman, IT-tekniker
Älvdalen: Carina Eklöf, kommunsekreterare
Region Dalarna: Viktor Lindelöf, e-hälsostrateg
MSB: Monika Stråby, handläggare

Nr	Punkt	Anteckning	Ansvarig
1	Informationssäkerhet {{I n=1}}	NIS2 har skjutits fram i Sverige. Lagen väntas gälla tidigast sommaren 2025. {{|}}Genomgången av gemensam metod för riskanalys fick strykas i dag och tas nästa gång. {{P until=2024-11-05; what=Genomgången av gemensam metod för riskanalys}}	Ida
2	Microsoftavtal {{I n=2}}	Nuvarande avtal löper till 30 juni 2025. Förhandling pågår via Adda. {{|}}Sammanställa antal licenser per kommun till den 1 november. {{A who=Patrik Wahlström; due=2024-11-01}}	Patrik
3	Nytt ärendehanteringssystem {{I n=3}}	Ludvika går in i upphandlingen. {{S org=Ludvika; stance=yes}} Vansbro har inte bestämt sig. {{S org=Vansbro; stance=undecided}} Övriga inväntas, och därför skjuts valet av upphandlingsform till decembermötet. {{P until=2024-12-10; what=valet av upphandlingsform; why=Övriga inväntas}}	Stefan
4	Identitetshantering {{I n=4; outcome=postponed}}	Punkten utgick då föredragande var sjuk. {{P what=Identitetshantering; why=då föredragande var sjuk}}	
5	Tjänstelegitimation {{I n=5}}	DIGG flyttar fram avvecklingen av den gamla lösningen till 2026. {{|}}Region Dalarna redovisar sin lösning på länets e-hälsodag den 6 november. {{M date=2024-11-06; what=länets e-hälsodag}}	Viktor
6	Robotisering {{I n=6; outcome=postponed}}	Vilar. {{P what=Robotisering; why=Ingen har tid att driva frågan under hösten}} Ingen har tid att driva frågan under hösten.	
7	Öppna data {{I n=7}}	Hedemora har publicerat sina första datamängder. {{S org=Hedemora; stance=doing}} Mikael Åkerlund visar hur det gjordes i en Teamsträff den 24 oktober kl. 10. {{A who=Mikael Åkerlund; due=2024-10-24}} {{M date=2024-10-24; what=Teamsträff}}	Mikael Å
8	Driftstörningar i september {{I n=8}}	Leverantören har lämnat sin rapport. Inga åtgärder kvarstår.	
9	Bredband {{I n=9}}	Länsstyrelsen håller bredbandsforum 14 november i Falun, 9.30–15.30. {{M date=2024-11-14; what=bredbandsforum}} Sista dag för anmälan 1 november.	
10	E-arkiv {{I n=10; outcome=postponed}}	Beslut: Frågan om anslutning till e-arkivet bordläggs. {{D}} {{P what=Frågan om anslutning till e-arkivet; why=kostnadsberäkningen saknas}} Skäl: kostnadsberäkningen saknas.	
11	Test av katastrofplan {{I n=11}}	Avesta genomförde sitt test i augusti. {{S org=Avesta}} Testet i Borlänge, planerat till november, genomförs först efter nyår. {{S org=Borlänge}}	
12	Personuppgiftsbiträdesavtal {{I n=12}}	Gemensam mall är under framtagande. {{|}}Mallen blir klar senare än planerat och presenteras på nästa möte. {{P until=2024-11-05; what=Mallen; why=blir klar senare än planerat}}	Carina
13	Nätverkets budget {{I n=13}}	Kvar att fördela i år: 185 000 kr. {{K amount=185000; unit=kr}} Förslag till budget 2025 behandlas i november. {{P until=2024-11-05; what=Förslag till budget 2025}}	Stefan
14	Chattbot {{I n=14}}	Smedjebacken avvaktar. {{S org=Smedjebacken; stance=undecided}} Leksand har beslutat att inte gå vidare. {{S org=Leksand; stance=no}}	
15	Välfärdsteknik {{I n=15}}	Socialcheferna diskuterar en gemensam larmmottagning och återkommer till IT-cheferna under våren.	
16	Digital mognadsmätning {{I n=16}}	Mätningen som skulle ha gjorts i höst skjuts ett år. {{P what=Mätningen}} Göteborgs universitet erbjuder en ny version av enkäten 2025.	
17	Wifi i skolor {{I n=17}}	Rättvik undersöker gemensam upphandling med Leksand. {{S org=Rättvik; stance=interested}}	Therese
18	Mobiltelefoni {{I n=18}}	Avtalet löper ut 31 januari 2026. {{|}}Behovet av en förstudie tas upp på vårens första möte, inte tidigare. {{P what=Behovet av en förstudie}}	Conny
19	Signeringstjänst {{I n=19}}	Eva-Lena begär in priser från två leverantörer före nästa möte. {{A who=Eva-Lena Kvist; due=2024-11-05}}	Eva-Lena
20	Säkerhetsskydd {{I n=20}}	Säkerhetspolisens utbildning 12 november är fulltecknad. Ny omgång planeras i februari.	
21	Övning i länet {{I n=21}}	Övning Gränsland sker 3–4 december. {{M date=2024-12-03; what=Övning Gränsland}} {{M date=2024-12-04; what=Övning Gränsland}} Säter medverkar inte. {{S org=Säter; stance=no}} Frågan om nätverkets roll i övningen hann vi inte diskutera. {{P what=Frågan om nätverkets roll i övningen; why=hann vi inte diskutera}}	Monika
22	Kommunikation {{I n=22}}	SGSI-anslutningen är försenad hos Försäkringskassan.	
23	Gemensam dataskyddsfunktion {{I n=23}}	Avtalet med Falun sägs upp per den 31 mars. {{|}}Diskussion om ny lösning: måste förankras hos kommuncheferna, därefter åter hit. {{P what=Diskussion om ny lösning; why=måste förankras hos kommuncheferna}}	Hassan
24	GIS-samverkan {{I n=24; outcome=nothing_new}}	Inga nyheter.	
25	Kompetensutveckling {{I n=25}}	Utbildning i molnjuridik flyttas från 22 oktober till 26 november. {{M date=2024-11-26; what=Utbildning i molnjuridik}} Skicka namn på deltagare till Lisbeth senast 8 november. {{A who=alla; due=2024-11-08; to=Lisbeth Rönn}}	Lisbeth
26	Mejlsäkerhet {{I n=26}}	Jan tar fram en checklista. {{A who=Jan Ottosson}} Ej tidsatt.	Jan
27	Ny ordförande {{I n=27}}	Stefan har suttit i två år. {{|}}Val av ordförande sker på årets sista möte den 10 december. {{P until=2024-12-10; what=Val av ordförande}} {{M date=2024-12-10}}	Valberedning
28	Licensrevision {{I n=28}}	Ärendet är avslutat.	
29	Skolplattform {{I n=29}}	Borlänge har fått anstånd av Skolverket till mars. {{S org=Borlänge}} Nationell lösning dröjer.	
30	Fjärråtkomst {{I n=30; outcome=postponed}}	Kvarstår från förra mötet. {{|}}Oskar fick inte fram underlaget, ny redovisning vid kommande möte. {{P until=2024-11-05; what=Fjärråtkomst; why=Oskar fick inte fram underlaget}}	Oskar
31	Cybersäkerhetsmånaden {{I n=31}}	MSB:s kampanj pågår hela oktober. {{|}}Monika delar materialet. {{A who=Monika Stråby}}	Monika
32	Medborgarportal {{I n=32}}	Mora, Älvdalen och Malung-Sälen har tackat ja. {{S org=Mora; stance=yes}} {{S org=Älvdalen; stance=yes}} {{S org=Malung-Sälen; stance=yes}} Starten är satt till mars.	Jan
33	Samverkan med Region Gävleborg {{I n=33}}	Inbjudan till gemensamt möte har kommit. {{|}}Nätverket tackar nej i år. {{D}} {{A who=Nätverket}}	
34	Loggning i journalsystem {{I n=34}}	Frågan ägs av MAS-nätverket. {{|}}De behandlar den den 21 november. {{M date=2024-11-21; what=MAS-nätverket}}	
35	Portal för e-tjänster {{I n=35}}	Demonstrationen sköts upp på grund av tekniska problem i mötet. {{P what=Demonstrationen; why=på grund av tekniska problem i mötet}} Ny tid annonseras.	Annika
36	Inventering av system {{I n=36}}	Hedemora, Gagnef och Säter har svarat. {{|}}Resterande kommuner svarar snarast. {{A who=Resterande kommuner}} Analysen anstår tills alla svar är inne. {{P what=Analysen}}	Ida
37	IT-forum 2025 {{I n=37}}	Arrangeras av Adda i Örebro den 5 februari. {{M date=2025-02-05; what=IT-forum 2025}} Ingen gemensam resa planeras.	
38	Ramavtal datorer {{I n=38}}	Addas nya ramavtal är överprövat och kan inte avropas förrän tidigast i januari.	
39	Tillgänglighet {{I n=39}}	Therese och Carina bildar arbetsgrupp. {{D}} {{N person=Therese Liljeblad; role=ledamot; body=arbetsgrupp; org=Rättvik}} {{N person=Carina Eklöf; role=ledamot; body=arbetsgrupp; org=Älvdalen}} Gruppens uppdrag fastställs längre fram. {{P what=Gruppens uppdrag}}	Therese, Carina
40	Övrigt {{I n=40}}	Conny lyfte kostnaden för datahallar. {{|}}Vi tar det i november. {{P until=2024-11-05; what=kostnaden för datahallar}}	
41	Kommande möten {{I n=41}}	5 november kl. 9–11 (Teams), därefter heldag i Mora i januari, datum ej bestämt. {{M date=2024-11-05}}	
