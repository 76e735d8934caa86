@file SCN maj 2025.txt
@body Socialchefsnätverket Familjen Vättern
@date 2025-05-23
@start 09:15
@end 12:00
@place Sjöängen, Askersund
@mode in_person
@secretary Soraya Amini
@p Anna-Lena Bruhn | Motala | | chair
@p Ibrahim Sandell | Hjo | |
@p Milan Petrović | Karlsborg | |
@p Anna Sjökvist | Vadstena | |
@p Tord Rydholm | Ödeshög | |
@p Farida Nazari | Habo | |
@p Dragana Nyqvist | Mullsjö | |
@p Hevin Karaca | Tidaholm | |
@p Jonas Wetterlöf | Askersund | |
@p Elna Cederqvist | | | guest
@p Soraya Amini | | | guest
@p Sven Malmqvist | Nordbro Teknik AB | | guest partial=§ 20
---
Socialchefsnätverket Familjen Vättern, protokoll
Sjöängen, Askersund, 2025-05-23 kl. 09.15–12.00
Anna-Lena Bruhn, Motala, ordförande
Ibrahim Sandell, Hjo
Milan Petrović, Karlsborg
Anna Sjökvist, Vadstena
Tord Rydholm, Ödeshög
Farida Nazari, Habo
Dragana Nyqvist, Mullsjö
Hevin Karaca, Tidaholm
Jonas Wetterlöf, Askersund
Inbjudna: Elna Cederqvist, Soraya Amini (protokoll), Sven Malmqvist, Nordbro Teknik AB (§ 20)

§ 19 Anmälningar {{I n=19; kind=report}}
Ordföranden anmälde att upphandlingen av växel avbrutits, då det lägsta anbudet översteg taket. Värdkommunens upphandlingsenhet har beslutat att inte göra om den före sommaren. Anna Sjökvist rapporterade från länskonferensen om suicidprevention, där regionen aviserade en ny handlingsplan och uppmanade kommunerna att utse kontaktpersoner. Någon skyldighet att göra det finns inte. {{|}}Tord Rydholm har anmälts till Vårdsamrådet och ska möta presidiet den 12 juni. {{M date=2025-06-12; what=Vårdsamrådets presidium}} Dragana Nyqvist presenterade sig; hon har tidigare varit enhetschef i Mariestad och lovade sig själv att inte jämföra för mycket.

§ 20 Välfärdsteknik {{I n=20; kind=theme}}
Sven Malmqvist visade bolagets digitala tillsyn och menade att varje kommun bör ha infört den inom två år. Han erbjöd sig att ställa upp med gratis licenser. Jonas Wetterlöf erinrade om att sådana erbjudanden inte får antas utanför upphandling, vilket bolagets företrädare medgav. Sedan gästen lämnat rummet fördes en friare diskussion. {{|}}Tidaholm har sju kameror i drift och ångrar ingenting. {{S org=Tidaholm; topic=digital tillsyn; stance=doing}} Karlsborgs nämnd har däremot avslagit ett förslag om införande, {{S org=Karlsborg; topic=digital tillsyn; stance=no}} och Mullsjö vill avvakta vad grannarna kommer fram till. {{S org=Mullsjö; topic=digital tillsyn; stance=undecided}} Milan Petrović ansåg att integritetsfrågan är underskattad. Farida Nazari har för egen del inga betänkligheter. Samtycke måste enligt lagen inhämtas och kan inte ersättas av anhörigas besked. {{|}}Med hänsyn härtill utarbetas en gemensam samtyckesblankett, {{D}} ett arbete som Motala och Tidaholm delar på och som ska vara avslutat den 19 september. {{A who=Motala,Tidaholm; due=2025-09-19}}

§ 21 Jouren efter avbruten upphandling {{I n=21; kind=decision}}
Telefonköerna består. Farida Nazari, som talade för styrgruppen, angav att var fjärde samtal nattetid besvaras först efter tio minuter. Styrgruppen hade övervägt att hyra in en larmcentral men avstått därifrån. Hevin Karaca ifrågasatte om avtalet alls medger inhyrning; undertecknad anser att det gör det, om alla parter samtycker. Ibrahim Sandell tyckte att man borde ha höjt taket från början. {{|}}Habo och Hjo är beredda att skjuta till medel, {{S org=Habo; topic=jouren; stance=yes}} {{S org=Hjo; topic=jouren; stance=yes}} Vadstena är det inte. {{S org=Vadstena; topic=jouren; stance=no}} Mot den bakgrunden får styrgruppen fria händer att välja lösning, dock inom en ram om 750 000 kronor {{D if=inom en ram om 750 000 kronor}} {{K amount=750000; unit=kronor}} och med redovisning till nätverket i september. {{A who=styrgruppen; due=2025-09-19; to=nätverket}} Nils Hedqvist-Rao, som Askersund nyligen utsåg, deltog i beredningen.

§ 22 Kontaktpersoner för suicidprevention {{I n=22; kind=decision}}
Regionens uppmaning diskuterades i ljuset av vad som nyss anmälts. Ett kommunvist system kostar tid, ett gemensamt kostar inflytande. Tord Rydholm yrkade att frågan skulle lämnas därhän. Anna Sjökvist, som varit på konferensen, var beredd att ta emot regionens post men inte mer. {{|}}Därmed blev det hon som får stå som kontaktperson för hela kretsen, {{D}} {{N person=Anna Sjökvist; role=kontaktperson; org=Vadstena}} tills Vadstena säger annat. I psykiatrins samverkansgrupp ingår sedan tidigare Milan Petrović, och någon ändring där har inte ifrågasatts.

§ 23 Platsen i ANDTS-rådet {{I n=23; kind=information; outcome=postponed}}
Milan Petrović hade hört med rådet, som godtar en tjänsteman på valfri nivå. Dragana Nyqvist tillfrågades men ville först sätta sig in i sitt nya arbete, {{|}}och det föll sig naturligt att vänta med valet till hösten. {{P what=Platsen i ANDTS-rådet; why=Dragana Nyqvist tillfrågades men ville först sätta sig in i sitt nya arbete}} Ibrahim Sandell närvarar under tiden vid rådets juniträff, {{N person=Ibrahim Sandell; role=deltagare; body=ANDTS-rådets juniträff; org=Hjo}} som hålls i Gränna den 10 i nämnda månad. {{M date=2025-06-10; what=ANDTS-rådets juniträff}}

§ 24 Sekreterarskapet {{I n=24; kind=information}}
Undertecknad slutar i Motala i augusti för notariemeritering vid Linköpings tingsrätt. {{L person=Soraya Amini; org=Motala; when=2025-08; why=notariemeritering vid Linköpings tingsrätt}} Från samma tid saknar nätverket sekreterare. {{V seat=sekreterare; body=Socialchefsnätverket Familjen Vättern}} Elna Cederqvist efterhör om den förre vill återkomma. {{A who=Elna Cederqvist}}

§ 25 Tid och plats {{I n=25; kind=information}}
Kretsen samlas åter den 19 september i Karlsborg. {{M date=2025-09-19}} Lönekartläggningen utgår ur arbetsplanen, eftersom den blivit inaktuell. {{D}}

Soraya Amini
