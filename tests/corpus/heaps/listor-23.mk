@file listor-23.txt
@body Socialchefsnätverket i Skaraborg Norra
@date 2022-05-19
@p Agneta Lidgren | Mariestad | socialchef | chair
@p Ola Friberg | Töreboda | socialchef
@p Kajsa-Stina Berg | Gullspång | omsorgschef
@p Hans-Erik Palm | Karlsborg | socialchef
@p Linda Sörman | Tibro | socialchef
@p Johan Örtenblad | Hjo | förvaltningschef
@p Kristina Vallin | Skövde | socialchef
@p Linda Kvarn | Skövde | avdelningschef
@p Mattias Olsén | Götene | omsorgschef
@p Gabriella Thun | Lidköping | socialdirektör
@p Magnus Wide | Skara | socialchef
@p Reidun Hall | Vara | vård- och omsorgschef
@p Tobias Mared | Falköping | socialchef
@p Annelie Bjurö | Essunga | socialchef
@p Jim Rudbeck | Skaraborgs kommunalförbund | strateg | guest
@p Ulla Brinck | Skaraborgs sjukhus | områdeschef | guest
---
Socialchefsnätverket i Skaraborg Norra
Minnesanteckningar 2022-05-19
Närvarande:
Agneta Lidgren, Mariestad, socialchef, ordförande
Ola Friberg, Töreboda, socialchef
Kajsa-Stina Berg, Gullspång, omsorgschef
Hans-Erik Palm, Karlsborg, socialchef
Linda Sörman, Tibro, socialchef
Johan Örtenblad, Hjo, förvaltningschef
Kristina Vallin, Skövde, socialchef
Linda Kvarn, Skövde, avdelningschef
Mattias Olsén, Götene, omsorgschef
Gabriella Thun, Lidköping, socialdirektör
Magnus Wide, Skara, socialchef
Reidun Hall, Vara, vård- och omsorgschef
Tobias Mared, Falköping, socialchef
Annelie Bjurö, Essunga, socialchef
Övriga:
Jim Rudbeck, Skaraborgs kommunalförbund, strateg
Ulla Brinck, Skaraborgs sjukhus, områdeschef

1 Inledning {{I n=1}}
Agneta inledde. Namnrunda.

2 Vad händer hos oss {{I n=2; kind=go-round}}
Kommun	På gång	Stöd sökt
Mariestad	nytt äldreboende 2024 {{S org=Mariestad; topic=På gång}}	ja {{S org=Mariestad; topic=Stöd sökt; stance=yes}}
Töreboda	omorganisation i höst {{S org=Töreboda; topic=På gång}}	nej {{S org=Töreboda; topic=Stöd sökt; stance=no}}
Tibro	privat hemtjänst avslutas {{S org=Tibro; topic=På gång}}	–
Essunga	–	ja {{S org=Essunga; topic=Stöd sökt; stance=yes}}

3 Ersättare för Jim {{I n=3; kind=decision}}
Jim ledig juni–augusti. {{|}}Ersättare under tiden: Siri Möller. {{N person=Siri Möller; role=ersättare; for=Jim Rudbeck}}
Kommunalförbundets beslut, nätverket informerat.

4 Barn i samhällsvård {{I n=4}}
Läge: 380 placerade
Granskning: IVO, hösten
Gemensam fortbildning: bokad 27 september {{M date=2022-09-27; what=Gemensam fortbildning}}
Kvar att göra: inbjudan och lokal, Magnus {{A who=Magnus Wide}}

5 Familjerådgivning {{I n=5; kind=go-round}}
Avtalet löper ut vid årsskiftet.
Fortsätter: Skara, Vara, Götene {{S org=Skara; stance=yes}} {{S org=Vara; stance=yes}} {{S org=Götene; stance=yes}}
Slutar: Lidköping {{S org=Lidköping; stance=no}}
Vet först i juni: Falköping {{S org=Falköping; stance=undecided}}
Beslut: nytt avtal tecknas av dem som fortsätter. {{D}}

6 Ukraina {{I n=6; kind=report}}
- massflyktsdirektivet förlängt
- anvisningar från 1 juli
- ersättning från Migrationsverket: 71 kr per dygn och vuxen {{K amount=71; unit=kr per dygn och vuxen}}
- lägesrapport till länsstyrelsen varje torsdag (görs av säkerhetssamordnarna)

7 Skrivgrupp {{I n=7; kind=decision}}
Skrivgruppen för yttrande om hälso- och sjukvårdsavtalet:
Gabriella Thun, sammankallande {{N person=Gabriella Thun; role=sammankallande; body=Skrivgruppen}}
Tobias Mared {{N person=Tobias Mared; role=ledamot; body=Skrivgruppen}}
Reidun Hall {{N person=Reidun Hall; role=ledamot; body=Skrivgruppen}}
Klart utkast: 17 juni {{A who=Skrivgruppen; due=2022-06-17}}
Beslut: nätverket yttrar sig gemensamt. {{D}}

8 Arbetsgrupper, genomgång {{I n=8; kind=decision}}
Grupp	Beslut	Kontakt
Demens	kvar {{D}}	Linda Sörman {{N person=Linda Sörman; role=kontakt; body=Demens}}
Välfärdsteknik	kvar till årets slut {{D until=2022-12-31}}	Johan Örtenblad {{N person=Johan Örtenblad; role=kontakt; body=Välfärdsteknik}}
Ekonomiskt bistånd	upphör {{D}}	–
Våld	avgörs i september {{P what=Våld}}	saknas {{V seat=kontakt; body=Våld}}

9 Sjukhuset {{I n=9; kind=report}}
Ulla:
• 24 disponibla platser färre i sommar
• akutmottagningen byggs om
• utskrivningsmöten dagligen 8.15
• lista med kontaktpersoner delas, Ulla, v. 22 {{A who=Ulla Brinck}}

10 Läkarstöd på boenden {{I n=10; outcome=postponed}}
Vilande. {{P what=Läkarstöd på boenden; why=Vårdcentralscheferna ej hörda}} Vårdcentralscheferna ej hörda.

11 Språkombud {{I n=11; kind=decision}}
Ja till gemensam utbildning av språkombud {{D}}
Antal: 40
Kostnad per plats: 5 400 kr {{K amount=5400; unit=kr per plats}}
Anmälan: per kommun till Kristina, 10 juni {{A who=kommun; due=2022-06-10; to=Kristina Vallin}}

12 Höstens datum {{I n=12}}
8/9 Tibro {{M date=2022-09-08}}
13/10 Teams {{M date=2022-10-13}}
17/11 Skövde {{M date=2022-11-17}}
15/12 ej bestämt om det blir av
Tidigare aviserat 6/10 utgår

13 Socialtjänstdata {{I n=13; kind=dialogue}}
Bra med jämförelser. Risk för fel slutsatser. Flera vill vänta på den nationella lösningen. Ingen linje.

14 Uppdrag till IFO-cheferna {{I n=14; kind=decision}}
Beslut: IFO-cheferna får i uppdrag att jämföra placeringskostnader. {{D}} {{A who=IFO-cheferna; due=2022-10}}
Redovisning: oktober

15 Myndighetsutövning LSS {{I n=15; kind=question}}
Hur gör ni med assistans under utlandsresa? (fråga från Karlsborg) {{Q asker=Karlsborg}}

16 FoU {{I n=16}}
- FoU-rådets årsplan antagen av rådet
- ny plats i rådet: Mattias Olsén (för Götene) {{N person=Mattias Olsén; role=ledamot; body=FoU-rådet; org=Götene}}
- tre studentuppsatser klara
- förslag på ämnen för 2023: till Jim före 1 september {{A who=alla; due=2022-09-01; to=Jim Rudbeck}}

17 Gemensam MAR {{I n=17; kind=go-round}}
Gullspång: ja, 20 % {{S org=Gullspång; stance=yes}}
Karlsborg: ja, 20 % {{S org=Karlsborg; stance=yes}}
Hjo: nej {{S org=Hjo; stance=no}}
Tibro: har egen {{S org=Tibro; stance=no}}
Töreboda arbetsgivare om det blir av. {{S org=Töreboda}}

18 Vaccinationer {{I n=18; outcome=nothing_new}}
Inget nytt.

19 Revidering av samverkansavtal {{I n=19; kind=decision}}
Avtalet i fyra delar.
Del 1: godkänns {{D}}
Del 2: godkänns med ändrad rubrik {{D}}
Del 3: underkänns {{D}}
Del 4: ej föredragen, nästa möte {{P until=2022-09-08; what=Del 4; why=ej föredragen}}
Ny text till del 3: Hans-Erik och Annelie {{A who=Hans-Erik Palm,Annelie Bjurö}}

20 Representation våren {{I n=20}}
Nätverket på länets brukarråd 14 juni: Kajsa-Stina Berg {{N person=Kajsa-Stina Berg; role=representant; body=länets brukarråd}} {{M date=2022-06-14; what=länets brukarråd}}
Nätverket i VULF: Linda Kvarn, i stället för Ola Friberg {{N person=Linda Kvarn; role=representant; body=VULF; for=Ola Friberg}}
Nätverket i SAMLA: oförändrat

21 Habilitering {{I n=21; kind=report}}
Regionens köer: 14 månader. Åtgärdsplan hos regionen. Kommunerna ej tillfrågade.

22 Kostnad för trygghetsjour {{I n=22; kind=decision}}
Fördelning: 70 procent efter invånare, 30 procent efter ärenden. {{D}}
Första faktura: september, Skövde. {{A who=Skövde; due=2022-09}}
Nivå: 19 kr per invånare. {{K amount=19; unit=kr per invånare}}

23 Uppföljningsrundan {{I n=23; kind=report}}
Klart
Inventering av jourboende
Pågår
Gemensam annons socionomer {{A who=Linda Sörman}}	Linda S
Kvarstår
Kontakt med högskolan {{A who=Gabriella Thun}}	Gabriella
Enkät om arbetsmiljö {{A}}	ingen utsedd
Avslutas
Studiebesök Växjö

24 Äldreomsorgslyftet {{I n=24}}
Medel 2022: 1,7 mdkr i landet. {{K amount=1.7; unit=mdkr}}
Falköping betalar tillbaka. {{S org=Falköping}}
Rekvirering klar i alla kommuner.

25 Ordförandeskap {{I n=25; kind=decision}}
Juni: Agneta, sista mötet som ordförande.
Från september: Magnus Wide (val i dag). {{N person=Magnus Wide; role=ordförande; body=Socialchefsnätverket; for=Agneta Lidgren}} {{D}}

26 Nya och gamla {{I n=26}}
Hej då: Ola Friberg, till Borås stad 15 augusti {{L person=Ola Friberg; org=Töreboda; when=15 augusti; why=till Borås stad}}
Välkommen: Annelie Bjurö efter Thomas Rydell, Essunga {{N person=Annelie Bjurö; role=ledamot; body=Socialchefsnätverket; org=Essunga; for=Thomas Rydell}}

27 Sekretess {{I n=27}}
Bilder från polisen: delas ej vidare. {{X mark=delas ej vidare}}

28 Budget kommunalförbundet {{I n=28; kind=report}}
Direktionens beslut 6 maj: oförändrad avgift.
Projektmedel: två ansökningar beviljade.
Nästa ansökningsomgång: 30 september.

29 Dialog om jour {{I n=29; kind=dialogue}}
Nattjour dyr. Möjligen samarbete öster ut. Linda K berättade om Skövdes beräkningar. Tas kanske upp igen.

30 Punkt som ströks {{I n=30; outcome=postponed}}
Anhörigcenter – struken i dag, åter 13 oktober {{P until=2022-10-13; what=Anhörigcenter}}

31 Nationella medel psykisk hälsa {{I n=31; kind=decision}}
Fördelning enligt Jims förslag: {{D}}
Skola 400 tkr {{K amount=400; unit=tkr}}
Socialtjänst 650 tkr {{K amount=650; unit=tkr}}
Gemensamt 150 tkr {{K amount=150; unit=tkr}}
Rekvisition: Jim {{A who=Jim Rudbeck}}

32 Slut {{I n=32}}
Agneta avslutade med sommarhälsning.
