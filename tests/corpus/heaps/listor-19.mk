@file listor-19.txt
@body Direktionen för Kommunalförbundet Västra Mälardalen
@date 2023-06-08
@p Lillian Sjöberg | Köping | | chair
@p Anders Wigelius | Arboga
@p Maud Trygg | Kungsör
@p Gösta Alinder | Hallstahammar
@p Mona Åhs | Surahammar
@p Christer Landin | Västerås
@p Birgit Landin | Eskilstuna
@p Ture Falkenö | Strängnäs
@p Sonja Reuter | Lindesberg
@p Hugo Malm | Norberg
@p Yasmin Darwish | Västerås
@p Peter Nylander | Köping
@p Mats Ehrling | | förbundschef | guest
@p Anita Kull | | ekonomichef | guest
@p Josefin Ödman | | sekreterare | guest
---
Direktionen för Kommunalförbundet Västra Mälardalen
Protokoll 2023-06-08
Beslutande:
Lillian Sjöberg, Köping, ordförande
Anders Wigelius, Arboga
Maud Trygg, Kungsör
Gösta Alinder, Hallstahammar
Mona Åhs, Surahammar
Christer Landin, Västerås
Birgit Landin, Eskilstuna
Ture Falkenö, Strängnäs
Sonja Reuter, Lindesberg
Hugo Malm, Norberg
Yasmin Darwish, Västerås
Peter Nylander, Köping
Övriga närvarande:
Mats Ehrling, förbundschef
Anita Kull, ekonomichef
Josefin Ödman, sekreterare

§ 40 Val av justerare {{I n=40; kind=decision}}
Till justerare utses Hugo Malm. {{D}} {{N person=Hugo Malm; role=justerare}}

§ 41 Fastställande av dagordning {{I n=41; kind=decision}}
Direktionen beslutar
att fastställa dagordningen {{D}}
att ärende 12 utgår {{D}} {{P what=ärende 12}}

§ 42 Delårsrapport {{I n=42; kind=decision}}
Sammanfattning: Resultat 2,3 mkr, budget 1,1 mkr. {{K amount=2.3; unit=mkr}} Avvikelse: vakanta tjänster.
Förslag till beslut: att godkänna rapporten.
Direktionens beslut:
att godkänna delårsrapporten {{D}}
att överlämna rapporten till medlemmarna {{D}} {{A to=medlemmarna}}

§ 43 Budget 2024 {{I n=43; kind=decision}}
Yrkanden:
- Gösta Alinder: återremiss
- Maud Trygg: bifall till förslaget
Ordföranden ställer yrkandena mot varandra och finner bifall till förslaget.
Beslut:
1. Budgetramen fastställs till 48 mkr. {{D}} {{K amount=48; unit=mkr}}
2. Medlemsavgiften höjs till 112 kr per invånare. {{D}} {{K amount=112; unit=kr per invånare}}
3. Förbundschefen bemyndigas att omfördela mellan enheter. {{D}}
Reservation: Gösta Alinder, Mona Åhs.

§ 44 Taxor {{I n=44; kind=decision}}
Beslut: Direktionen föreslår medlemskommunerna att anta taxan. {{D}}
Fullmäktige i kommunerna avgör frågan i höst.

§ 45 Investering fordon {{I n=45; kind=decision; outcome=postponed}}
Ärendet bordläggs till direktionens möte 2023-09-14. {{P until=2023-09-14; what=Investering fordon; why=Offerten är ofullständig}} {{M date=2023-09-14}} Offerten är ofullständig.

§ 46 Val till nämnder och grupper {{I n=46; kind=decision}}
Organ	Vald	Efter
Arbetsutskottet, ledamot	Yasmin Darwish {{N person=Yasmin Darwish; role=ledamot; body=Arbetsutskottet; for=Rune Björk}}	Rune Björk
Arbetsutskottet, ersättare	Peter Nylander {{N person=Peter Nylander; role=ersättare; body=Arbetsutskottet; for=Yasmin Darwish}}	Yasmin Darwish
Krisledningsnämnden, vice ordförande	Sonja Reuter {{N person=Sonja Reuter; role=vice ordförande; body=Krisledningsnämnden}}	–
Beslut: enligt ovan. {{D}}

§ 47 Avsägelse {{I n=47}}
Rune Björk, Västerås, har begärt entledigande. {{L person=Rune Björk; org=Västerås}} Västerås fullmäktige har utsett Yasmin Darwish till ny ledamot i direktionen. {{N person=Yasmin Darwish; role=ledamot; body=direktionen; org=Västerås; for=Rune Björk}}
Direktionen noterar detta.

§ 48 Handlingsprogram {{I n=48; kind=report}}
Samrådet avslutat 31 maj. Elva yttranden. Länsstyrelsens synpunkter väntas i augusti.
Kommunernas yttranden
Arboga: tillstyrker {{S org=Arboga; stance=yes}}
Kungsör: avstyrker kapitel 4 {{S org=Kungsör; stance=no}}
Norberg: avstår {{S org=Norberg}}
Uppdrag: Mats Ehrling arbetar in synpunkterna. {{A who=Mats Ehrling}}

§ 49 Förbundsordning {{I n=49; kind=decision}}
Direktionen beslutar
att tillsätta en beredning om tre personer {{D}}
att beredningen består av Lillian Sjöberg, Ture Falkenö och Birgit Landin {{D}} {{N person=Lillian Sjöberg; role=ledamot; body=beredningen}} {{N person=Ture Falkenö; role=ledamot; body=beredningen}} {{N person=Birgit Landin; role=ledamot; body=beredningen}}
att beredningen redovisar sitt förslag senast 2023-12-01 {{D}} {{A who=beredningen; due=2023-12-01}}

§ 50 Svar på revisionsrapport {{I n=50; kind=decision}}
Revisorernas rekommendationer:
- stärk uppföljningen av avtal
- fastställ rutin för bisysslor
- se över delegationsordningen
Beslut: Yttrandet antas som direktionens svar. {{D}} Avtalsrutin tas fram av ekonomichefen. {{A who=Anita Kull}}

§ 51 Medborgarförslag {{I n=51; kind=decision}}
Beslut: Förslaget om öppet hus avslås. {{D}}
Motiv: säkerhetsskydd.

§ 52 Anmälningsärenden {{I n=52; kind=report}}
1. Länsstyrelsens tillsynsbeslut 2023-04-20
2. Dom i förvaltningsrätten, överklagande avslaget
3. Beslut av Eskilstuna om utträde ur larmavtalet {{S org=Eskilstuna}}
4. Protokoll från centrala samverkansgruppen
Direktionen lägger anmälningarna till handlingarna. {{D}}

§ 53 Dataskyddsombud {{I n=53; kind=decision}}
Beslut: Nytt dataskyddsombud från 1 september är Ebba Lind, Sydarkivera. {{D}} {{N person=Ebba Lind; role=dataskyddsombud; org=Sydarkivera}}

§ 54 Medfinansiering {{I n=54; kind=go-round}}
Besked om övningsfält:
Hallstahammar	200 tkr {{S org=Hallstahammar; stance=yes}} {{K amount=200; unit=tkr}}
Surahammar	nej {{S org=Surahammar; stance=no}}
Lindesberg	frågan i KS 22 augusti {{S org=Lindesberg; stance=undecided}} {{M date=2023-08-22; what=KS}}
Strängnäs	svar saknas

§ 55 Sammanträdesdagar hösten {{I n=55; kind=decision}}
Beslut: 14 september, 19 oktober, 7 december. {{D}} {{M date=2023-10-19}} {{M date=2023-12-07}}

§ 56 Delegationsordning {{I n=56; kind=decision}}
Direktionen beslutar
att anta delegationsordningen med ändring i punkt 3.2 {{D}}
att ändringen gäller tills annat beslutas {{D}}
att Josefin Ödman publicerar den på webbplatsen {{D}} {{A who=Josefin Ödman}}

§ 57 Förbundschefen informerar {{I n=57; kind=report}}
- rekryteringsläget: 11 nya brandmän i deltid
- övningen Havsörn genomförd i maj
- besök av MSB:s generaldirektör
- sommarberedskap enligt plan
- hyresförhandling inledd av Köping
Bilderna skickas ut av Josefin. {{A who=Josefin Ödman}}

§ 58 Ägarsamråd {{I n=58; kind=decision}}
Beslut: Direktionen kallar till ägarsamråd den 27 oktober. {{D}} {{A who=Direktionen}} {{M date=2023-10-27; what=ägarsamråd}}
Ägarsamråd hålls enligt förbundsordningen varje år.

§ 59 Larmcentral {{I n=59; kind=dialogue}}
Flera alternativ. Christer Landin förordar SOS Alarm. Mona Åhs framhåller kostnaden. Ingen votering.
Frågan vilar i avvaktan på den nationella utredningen. {{P what=Larmcentral; why=i avvaktan på den nationella utredningen}}

§ 60 Intern styrning {{I n=60; kind=decision}}
Uppföljningsrapport nr 1.
Beslut: Godkänns, med tillägg om hot och våld. {{D}}

§ 61 Representant i stiftelse {{I n=61; kind=decision}}
Beslut: Att till ombud vid stiftelsens årsmöte utse Anders Wigelius, {{D}} {{N person=Anders Wigelius; role=ombud; body=stiftelsens årsmöte}} och till ersättare Maud Trygg. {{D}} {{N person=Maud Trygg; role=ersättare; body=stiftelsens årsmöte}}
Ersättarplats nr två lämnas tom. {{V seat=ersättare; body=stiftelsens årsmöte}}

§ 62 Extra ärende: elavtal {{I n=62; kind=decision}}
Direktionen beslutar att säga upp elavtalet, om ny leverantör är klar före 1 oktober. {{D if=om ny leverantör är klar före 1 oktober}} {{A who=Direktionen}}
Uppsägningstid: tre månader.

§ 63 Uppdragslista {{I n=63; kind=report}}
Nr	Uppdrag	Ansvarig	Status
7	Fordonspolicy	Förbundschef	Klart
9	Översyn av jouravtal {{A who=Mats Ehrling}}	Förbundschef	Pågår
11	Utredning om tvätthall {{A who=Anita Kull; due=2023-10-31}}	Anita Kull	Kvarstår, 31 okt
12	Kommunikationsstrategi	Josefin Ödman	Redovisad, avslutas

§ 64 Handlingar {{I n=64; kind=question}}
Sonja Reuter frågar om handlingarna kan skickas tidigare. {{Q asker=Sonja Reuter}}

§ 65 Sekretessärende {{I n=65}}
Redovisas muntligt. {{|}}Handlingen får inte lämnas ut. {{X mark=får inte lämnas ut}}

§ 66 Sponsring {{I n=66; kind=decision}}
Beslut: Nej till ansökan från Ridklubben. {{D}}
Tidigare år: 5 000 kr. {{K amount=5000; unit=kr}}

§ 67 Bokslutsdag {{I n=67}}
Sista dag för underlag: 12 januari. Revision veckorna 7–8. Rutin oförändrad.

§ 68 Övrigt {{I n=68}}
a) Uppvaktning {{I n=a; level=2}}
Lillian Sjöberg framför förbundets hälsning vid invigningen i Arboga. {{A who=Lillian Sjöberg}}
b) Sommaravslutning {{I n=b; level=2}}
Samling i matsalen efter mötet.
c) Webbsändning {{I n=c; level=2; outcome=postponed}}
Tas upp på nytt i höst. {{P what=Webbsändning}}
