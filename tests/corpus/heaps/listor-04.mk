@file listor-04.txt
@body Styrelsen för Samordningsförbundet Östra Sörmland
@date 2023-12-07
@p Ulf Granqvist | Katrineholm | | chair
@p Berit Nordahl | Flen
@p Kjell-Åke Lund | Vingåker
@p Maria Sandström | Nyköping
@p Anders Hjelm | Oxelösund
@p Rose-Marie Falk | Gnesta
@p Peter Sandström | Trosa
@p Inger Ohlsson | Strängnäs
@p Bengt Rosén | Arbetsförmedlingen
@p Kristina Wahl | Försäkringskassan
@p Leif Ekholm | Region Sörmland
@p Malin Dahl | Region Sörmland
@p Tomas Edin | | förbundschef | guest
@p Eva Kron | | ekonom | guest
@p Sara Lilja | | processledare | guest
---
Styrelsen för Samordningsförbundet Östra Sörmland
Protokoll 2023-12-07
Närvarande ledamöter:
Ulf Granqvist, Katrineholm, ordförande
Berit Nordahl, Flen
Kjell-Åke Lund, Vingåker
Maria Sandström, Nyköping
Anders Hjelm, Oxelösund
Rose-Marie Falk, Gnesta
Peter Sandström, Trosa
Inger Ohlsson, Strängnäs
Bengt Rosén, Arbetsförmedlingen
Kristina Wahl, Försäkringskassan
Leif Ekholm, Region Sörmland
Malin Dahl, Region Sörmland
Övriga:
Tomas Edin, förbundschef
Eva Kron, ekonom
Sara Lilja, processledare

§ 61 Mötets öppnande {{I n=61}}
Ordföranden öppnar mötet.

§ 62 Val av justerare {{I n=62; kind=decision}}
Styrelsen beslutar
att utse Berit Nordahl att jämte ordföranden justera protokollet {{D}} {{N person=Berit Nordahl; role=justerare}}

§ 63 Föregående protokoll {{I n=63; kind=decision}}
Styrelsen beslutar
att lägga protokollet till handlingarna {{D}}

§ 64 Verksamhetsplan och budget 2024 {{I n=64; kind=decision}}
Föredragning av Tomas Edin. Medlemmarna godkände tilldelningen i oktober.
Styrelsen beslutar
att fastställa verksamhetsplan 2024 {{D}}
att fastställa budget 2024 om 9,2 mnkr {{D}} {{K amount=9.2; unit=mnkr}}
att ge förbundschefen i uppdrag att redovisa utfallet per tertial {{D}} {{A who=Tomas Edin}}
att till sidoordnade medel avsätta högst 150 tkr {{D}} {{K amount=150; unit=tkr}}

§ 65 Ekonomisk uppföljning {{I n=65; kind=report}}
Utfall januari–oktober: överskott 410 tkr. {{K amount=410; unit=tkr}} Orsak: två insatser startade senare än beräknat.
Beslut: Rapporten godkänns. {{D}}

§ 66 Insatsen Steget vidare {{I n=66; kind=decision}}
Bakgrund: Styrelsen beslutade i mars 2022 att finansiera insatsen i två år.
Beslut
1. Insatsen förlängs till och med 2024-12-31. {{D until=2024-12-31}}
2. Slutrapport lämnas till styrelsen senast 2025-02-28. {{D}} {{A due=2025-02-28; to=styrelsen}}
3. Sara Lilja tar fram en plan för implementering. {{D}} {{A who=Sara Lilja}}

§ 67 Ansökan från Vingåker {{I n=67; kind=decision}}
Vingåker söker 600 tkr för ungdomsinsats. {{S org=Vingåker}} {{K amount=600; unit=tkr}}
Beredningsgruppen har tillstyrkt ansökan.
Styrelsen beslutar att bevilja 450 tkr, {{D}} {{K amount=450; unit=tkr}} att medlen utbetalas i två omgångar, {{D}} samt att en halvtidsrapport begärs in. {{D}}

§ 68 Ansökan från Gnesta {{I n=68; kind=decision; outcome=postponed}}
Ärendet återremitteras. {{D}} Budgeten behöver förtydligas. {{|}}Ny prövning på sammanträdet i februari. {{P what=Ansökan från Gnesta; why=Budgeten behöver förtydligas}}

§ 69 Attestordning {{I n=69; kind=decision}}
Styrelsen beslutar
att anta attestordning enligt bilaga 4 {{D}}
att den nya ordningen gäller från 2024-01-01 {{D}}
att uppdra åt Eva Kron att informera banken {{D}} {{A who=Eva Kron; to=banken}}

§ 70 Firmateckning {{I n=70; kind=decision}}
Beslut: Ulf Granqvist och Tomas Edin tecknar förbundets firma, två i förening. {{D}}
Bankens krav på nya underskrifter från årsskiftet.

§ 71 Sammanträdestider {{I n=71; kind=decision}}
Styrelsen fastställer följande dagar: {{D}}
2024-02-15 {{M date=2024-02-15}}
2024-04-11 {{M date=2024-04-11}}
2024-06-05 {{M date=2024-06-05}}
2024-09-19 {{M date=2024-09-19}}
2024-12-04 {{M date=2024-12-04}}
Handlingar skickas normalt en vecka före.

§ 72 Medlemssamråd {{I n=72}}
Medlemssamråd 2024-05-16, kl. 13, Katrineholm. {{M date=2024-05-16; what=Medlemssamråd}}
Inbjudan brukar gå ut i mars.

§ 73 Intern kontroll {{I n=73; kind=decision}}
Styrelsen beslutar att godkänna uppföljningen. {{D}}
Styrelsen noterar att två kontrollmoment har utgått.
Tre risker är fortsatt höga.

§ 74 Revisorernas granskning {{I n=74}}
Revisorerna har lämnat en grundläggande granskning utan anmärkning. Skriftligt svar begärs inte.
Till handlingarna.

§ 75 Beredningsgrupp {{I n=75; kind=decision}}
Styrelsen beslutar
att beredningsgruppen utökas från fem till sju ledamöter {{D}}
att till nya ledamöter utse Kristina Wahl och Anders Hjelm {{D}} {{N person=Kristina Wahl; role=ledamot; body=beredningsgruppen}} {{N person=Anders Hjelm; role=ledamot; body=beredningsgruppen}}
att sammankallande är Sara Lilja {{D}} {{N person=Sara Lilja; role=sammankallande; body=beredningsgruppen}}

§ 76 Finsam-konferens {{I n=76; kind=decision}}
Nationell konferens 19–20 mars, Malmö. {{M date=2024-03-19; what=Nationell konferens}}
Deltagare:
Inger Ohlsson {{N person=Inger Ohlsson; role=deltagare; body=Nationell konferens}}
Leif Ekholm {{N person=Leif Ekholm; role=deltagare; body=Nationell konferens}}
Tomas Edin {{N person=Tomas Edin; role=deltagare; body=Nationell konferens}}
Beslut: Förbundet står för resa och logi. {{D}}

§ 77 Dataskydd {{I n=77; kind=decision}}
Styrelsen beslutar att utse Flens dataskyddsombud till förbundets dataskyddsombud. {{D}}
Avtal tecknas av förbundschefen. {{A who=Tomas Edin}}

§ 78 Lokaler {{I n=78; kind=report}}
Förbundets hyresavtal löper till september. Hyresvärden har aviserat en höjning med 6 procent. {{|}}Katrineholm erbjuder plats i Navet från hösten. {{S org=Katrineholm}}
Beslut: Frågan bordläggs. {{P what=Lokaler}}

§ 79 Delegationsbeslut {{I n=79; kind=report}}
Nr	Beslut	Delegat
14	Anställning av processledare, 50 %	Förbundschefen
15	Avtal om redovisningssystem	Förbundschefen
16	Förlängning av städavtal	Ekonomen
Styrelsen beslutar att lägga redovisningen till handlingarna. {{D}}

§ 80 Indikatorer 2024 {{I n=80; kind=decision}}
Nationella rådet rekommenderar att samtliga förbund använder indikatorerna.
Styrelsen beslutar
att mätning sker i alla insatser under veckorna 40–44 {{D}}
att resultatet analyseras av beredningsgruppen {{D}} {{A who=beredningsgruppen}}

§ 81 Rehabsamverkan {{I n=81}}
Försäkringskassan ändrar sin organisation 1 mars. {{|}}Ny kontaktväg redovisas av Kristina Wahl när den är klar. {{A who=Kristina Wahl}}

§ 82 Remiss om samordnad rehabilitering {{I n=82; kind=decision}}
Styrelsen beslutar
att avge yttrande enligt förslag {{D}} {{A who=Styrelsen}}
att paragrafen justeras omedelbart {{D}}
Nationella rådet svarar för sin del i januari.

§ 83 Förbundschefens lön {{I n=83; kind=decision}}
Ordföranden får i uppdrag att genomföra lönesamtal före 31 januari. {{D}} {{A who=Ulf Granqvist; due=2024-01-31}}
Sekretess enligt OSL 39 kap. Får ej spridas. {{X mark=Får ej spridas}}

§ 84 Avgående ledamöter {{I n=84}}
Malin Dahl lämnar styrelsen vid årsskiftet. {{L person=Malin Dahl; org=Region Sörmland; when=vid årsskiftet}} Regionen har ännu inte utsett någon efterträdare. {{V seat=ledamot; body=Styrelsen för Samordningsförbundet Östra Sörmland; org=Region Sörmland}}
Strängnäs har i november valt Göran Tell till ny ersättare. {{N person=Göran Tell; role=ersättare; body=Styrelsen för Samordningsförbundet Östra Sörmland; org=Strängnäs}}

§ 85 Representation i länets råd {{I n=85; kind=decision}}
Styrelsen beslutar
att nominera Rose-Marie Falk som ordinarie i Finsamrådet {{D}} {{N person=Rose-Marie Falk; role=ordinarie; body=Finsamrådet}}
att nominera Peter Sandström som ersättare {{D}} {{N person=Peter Sandström; role=ersättare; body=Finsamrådet}}

§ 86 Unga utanför {{I n=86; kind=dialogue}}
Antal unga utan känd sysselsättning: 1 140. Kommunernas aktivitetsansvar följer skollagen. Maria Sandström betonade tidiga insatser. Inget beslut.

§ 87 Kommunikationsplan {{I n=87; kind=decision}}
Styrelsen antar planen med följande tillägg: {{D}}
- avsnitt om sociala medier
- ansvarsfördelning vid kris

§ 88 Projektmedel ESF {{I n=88; kind=decision}}
ESF-rådet öppnar utlysningen i januari.
Styrelsen beslutar att förbundet deltar som medfinansiär, under förutsättning att minst fyra kommuner ansluter sig. {{D if=under förutsättning att minst fyra kommuner ansluter sig}}
Besked från kommunerna till Tomas senast 12 januari. {{A who=kommunerna; due=2024-01-12; to=Tomas Edin}}

§ 89 Besked om ESF-medverkan hittills {{I n=89; kind=go-round}}
Flen	Ja {{S org=Flen; stance=yes}}
Oxelösund	Ja, med 50 % tjänst {{S org=Oxelösund; stance=yes}}
Trosa	Nej {{S org=Trosa; stance=no}}
Nyköping	Beslut i nämnd 18 december {{M date=2023-12-18; what=nämnd}}
Gnesta	–

§ 90 Utbildning i MI {{I n=90; kind=decision}}
Beslut: Två omgångar under 2024, kostnad 95 tkr. {{D}} {{K amount=95; unit=tkr}}
Första omgången är fulltecknad.

§ 91 Arvoden {{I n=91; kind=decision}}
Berit Nordahl föreslår höjt sammanträdesarvode. Arvodena har varit oförändrade sedan 2019.
Styrelsen beslutar att föreslå medlemmarna att höja arvodet till 1 100 kr per dag. {{D}} {{K amount=1100; unit=kr per dag}}

§ 92 Lokal samverkansgrupp Nyköping {{I n=92; kind=report}}
Gruppen har haft tre möten. {{|}}Ny ordförande i gruppen är Elin Stark. {{N person=Elin Stark; role=ordförande; body=Lokal samverkansgrupp Nyköping}}
Arbetsförmedlingen prioriterar om under våren.

§ 93 Uppföljning av uppdrag {{I n=93; kind=report}}
Uppdrag	Ansvarig	Läge
Rutin för avvikelser	Sara Lilja	Klart 2023-10-01
Översyn av reglemente {{A who=Tomas Edin}}	Tomas Edin	Pågår
Mall för slutrapport {{A who=Eva Kron}}	Eva Kron	Kvarstår
Avtal om löneadministration	Eva Kron	Avslutat

§ 94 Övriga frågor {{I n=94}}
a) Julhälsning till medarbetarna {{I n=a; level=2}}
Ordföranden skickar ett brev. {{A who=Ulf Granqvist; to=medarbetarna}}
b) Brev från brukarråd {{I n=b; level=2}}
Styrelsen tackar för brevet. {{|}}Svar skickas av förbundschefen före jul. {{A who=Tomas Edin}}
c) Reseersättningar {{I n=c; level=2; outcome=postponed}}
Tas upp igen 2024-02-15. {{P until=2024-02-15; what=Reseersättningar}}

§ 95 Avslutning {{I n=95}}
Ordföranden tackar och avslutar.
