@file listor-15.txt
@body Kommundirektörsgruppen Jönköpings län
@date 2024-02-02
@p Stefan Lundell | Tranås | kommundirektör | chair
@p Ann-Marie Hagel | Jönköping | stadsdirektör
@p Carl-Johan Korsbäck | Nässjö | kommundirektör
@p Katarina Hjort | Eksjö | kommundirektör
@p Jörgen Tranell | Vetlanda | kommundirektör
@p Ulrika Geijer | Sävsjö | kommunchef
@p Mattias Wester | Vaggeryd | kommundirektör
@p Annelie Hägglund | Värnamo | kommundirektör
@p Marie-Louise Ek | Gislaved | kommundirektör
@p Benny Dahl | Gnosjö | kommunchef
@p Sven Rydqvist | Mullsjö | kommunchef
@p Pia Wessman | Habo | kommundirektör
@p Karl Otterbeck | Aneby | kommunchef
@p Jane Ydberg | Region Jönköpings län | regiondirektör | guest
@p Ola Götlind | | sekretariatschef | guest
@p Mimmi Frost | | handläggare | guest
---
Kommundirektörsgruppen Jönköpings län
Minnesanteckningar 2024-02-02
Närvarande
Stefan Lundell, Tranås, kommundirektör, ordförande
Ann-Marie Hagel, Jönköping, stadsdirektör
Carl-Johan Korsbäck, Nässjö, kommundirektör
Katarina Hjort, Eksjö, kommundirektör
Jörgen Tranell, Vetlanda, kommundirektör
Ulrika Geijer, Sävsjö, kommunchef
Mattias Wester, Vaggeryd, kommundirektör
Annelie Hägglund, Värnamo, kommundirektör
Marie-Louise Ek, Gislaved, kommundirektör
Benny Dahl, Gnosjö, kommunchef
Sven Rydqvist, Mullsjö, kommunchef
Pia Wessman, Habo, kommundirektör
Karl Otterbeck, Aneby, kommunchef
Adjungerade
Jane Ydberg, Region Jönköpings län, regiondirektör
Ola Götlind, sekretariatschef
Mimmi Frost, handläggare

01 Dagordning {{I n=01; kind=decision}}
Fastställd med tillägg: punkt 31. {{D}}

02 Förra gången {{I n=02}}
Anteckningarna klara och utlagda. Två uppdrag kvar, se punkt 30.

03 Samverkansavtal räddning {{I n=03; kind=decision}}
Klartecken för fortsatt utredning. {{D}}
Utredare: extern, upphandlas av Nässjö. {{S org=Nässjö}}
Kostnad: 250 tkr, delas lika. {{K amount=250; unit=tkr}}

04 Familjecentraler {{I n=04}}
Regionens besked: pengar till två nya.
Beslut i regionens nämnd 19 mars. {{M date=2024-03-19; what=regionens nämnd}}
Läxa till alla: lokalfrågan hemma. {{A who=alla}}

05 Kommunalt forum {{I n=05; kind=decision}}
Inriktning: färre men längre möten. {{D}}
Förslag till datum, på Mimmi. {{A who=Mimmi Frost}}
Förslag om politisk sekreterare – ej behandlat.

06 Digitaliseringsråd {{I n=06; kind=decision}}
Från oss: Mattias Wester och Pia Wessman. {{N person=Mattias Wester; role=representant; body=Digitaliseringsråd}} {{N person=Pia Wessman; role=representant; body=Digitaliseringsråd}}
Suppleant: Karl Otterbeck, enhälligt vald. {{N person=Karl Otterbeck; role=suppleant; body=Digitaliseringsråd}} {{D}}
Rådet beslutar inte i ekonomiska frågor.

07 Vattenförsörjning {{I n=07; outcome=postponed}}
Står över i dag. {{P what=Vattenförsörjning; why=Underlaget sent ute}} Underlaget sent ute.

08 E-hälsa {{I n=08; kind=go-round}}
Svar på enkät:
Eksjö	ja {{S org=Eksjö; stance=yes}}
Tranås	ja {{S org=Tranås; stance=yes}}
Aneby	ja, från 2026 {{S org=Aneby; stance=yes}}
Habo	avböjer {{S org=Habo; stance=no}}
Mullsjö	för tidigt att säga {{S org=Mullsjö; stance=undecided}}
Gnosjö	enkäten ej besvarad

09 Uppehållstillstånd och massflykt {{I n=09; kind=report}}
Länstal: 310. Kommuntal för 2025 från Migrationsverket i november. Länsstyrelsen fördelar.

10 Mediebevakning {{I n=10; kind=decision}}
Avtalet uppsagt? Nej, förlängt av Jönköping i höstas.
Beslut: inget gemensamt köp. {{D}}

11 Lönekartläggning chefer {{I n=11}}
På Ola: tabell över chefslöner, mars. {{A who=Ola Götlind; due=2024-03}}
På HR-cheferna: analysen. {{A who=HR-cheferna}}
Uppgifterna enbart för gruppen. {{X mark=enbart för gruppen}}

12 Nya höghastighetsbanor {{I n=12; kind=dialogue}}
Statens besked: nej. Kommunernas planer i luften. Kompensation? Svårt att se formen. Gemensam hållning eftersträvas.

13 Ordförande och vice {{I n=13; kind=decision}}
Fr.o.m. mars: Annelie Hägglund ordförande, efter Stefan Lundell. {{N person=Annelie Hägglund; role=ordförande; body=Kommundirektörsgruppen; for=Stefan Lundell}} {{D}}
Jörgen Tranell kvar som vice ordförande. {{N person=Jörgen Tranell; role=vice ordförande; body=Kommundirektörsgruppen}}

14 Primärvårdens öppettider {{I n=14; kind=report}}
Jane: kvällsmottagning stängs på två orter. Regionstyrelsens beslut 23 januari. Kritik från Sävsjö.
Skriftlig information kommer, Jane. {{A who=Jane Ydberg}}

15 Upphandlingssamverkan {{I n=15; kind=go-round}}
Vetlanda ut vid årsskiftet. {{S org=Vetlanda}}
Värnamo funderar. {{S org=Värnamo; stance=undecided}}
Gislaved vill in. {{S org=Gislaved; stance=interested}}
Övriga sju kvar.

16 Säkerhet på möten {{I n=16; kind=decision}}
Överens: inga mobiler vid säkerhetsskyddade punkter. {{D}}
Skåp köps in till Rosenlund. {{A}}

17 Kompetensförsörjningsplan {{I n=17}}
Godkänd av regionala utvecklingsnämnden.
Kommunernas del: åtgärd 4, 9 och 12.
Ansvar åtgärd 4: Katarina. {{A who=Katarina Hjort}} Ansvar åtgärd 9: ej utpekat.

18 Chefsprogram {{I n=18; kind=decision}}
Fortsatt program 2025–2026: ja. {{D}}
Pris: 38 000 kr per deltagare. {{K amount=38000; unit=kr per deltagare}}
Tolv platser. {{|}}Uttagning: varje kommun, två namn till Mimmi senast 12 april. {{A who=varje kommun; due=2024-04-12; to=Mimmi Frost}}

19 Omställning socialtjänst {{I n=19; outcome=not_reached}}
Inte i dag – tiden slut. Vidare 8 mars. {{P until=2024-03-08; what=Omställning socialtjänst; why=tiden slut}} {{M date=2024-03-08}}

20 Kollektivtrafik {{I n=20; kind=question}}
Fråga från Mullsjö: vem betalar tillköp av nattbuss? {{Q asker=Mullsjö}}
Länstrafiken inte på plats.

21 Energieffektivisering {{I n=21}}
Kollas med fastighetscheferna: siffror för 2023. {{A to=fastighetscheferna}}
Besparing hittills: 7 procent enligt länsstyrelsen.

22 Remiss beredskapsorganisation {{I n=22; kind=decision}}
Tillstyrks i huvudsak. {{D}} Avstyrks: avgiftsmodellen. {{D}}
Expedieras av Ola, 16 februari. {{A who=Ola Götlind; due=2024-02-16}}

23 Bolagsfrågor {{I n=23}}
Vaggeryd säljer sitt elhandelsbolag. {{S org=Vaggeryd}}
Ägarsamråd i stadsnätet 21 mars. {{M date=2024-03-21; what=Ägarsamråd}}
Ombud: utses av kommunstyrelserna.

24 Styrgrupp e-arkiv {{I n=24; kind=decision}}
Benny Dahl in, Sune Alm ut. {{N person=Benny Dahl; role=ledamot; body=Styrgrupp e-arkiv; for=Sune Alm}}
En stol saknar namn (höglandet). {{V seat=ledamot; body=Styrgrupp e-arkiv}}
Budgetram 2024 fastställd: 1,1 mnkr. {{D}} {{K amount=1.1; unit=mnkr}}

25 Medborgarundersökning {{I n=25; kind=report}}
SCB:s resultat i december. Förtroendet ned i nio kommuner. Metoden ifrågasatt. Inget gemensamt arbete.

26 Studiebesök {{I n=26}}
Save the date: 25–26 april, Odense. {{M date=2024-04-25; what=Studiebesök}}
Preliminärt åker: Ulrika, Sven, Marie-Louise. {{N person=Ulrika Geijer; role=deltagare; body=Studiebesök}} {{N person=Sven Rydqvist; role=deltagare; body=Studiebesök}} {{N person=Marie-Louise Ek; role=deltagare; body=Studiebesök}}
Hotell bokas av Mimmi. {{A who=Mimmi Frost}}

27 Skolskjutsar vid gymnasiet {{I n=27; kind=decision; outcome=postponed}}
Parkeras till efter sommaren. {{P what=Skolskjutsar vid gymnasiet}}

28 Klimatråd {{I n=28; kind=report}}
Landshövdingen ordförande. Nytt löfte 2025. {{|}}Gruppens plats: Carl-Johan Korsbäck. {{N person=Carl-Johan Korsbäck; role=ledamot; body=Klimatråd}}
Rådsmöte 4 juni. {{M date=2024-06-04; what=Rådsmöte}}

29 Personal {{I n=29}}
Sven Rydqvist lämnar Mullsjö i maj. {{L person=Sven Rydqvist; org=Mullsjö; when=i maj}}
Tf från 1 juni: Helene Mård. {{N person=Helene Mård; role=tf; org=Mullsjö}}
Rekrytering av ny i Habo avslutad.

30 Uppdragslogg {{I n=30; kind=report}}
Uppdrag	På vem	Status
Policy för konstgräs	Mattias	klar, antagen
Samtal med universitetet {{A who=Ann-Marie Hagel}}	Ann-Marie	öppen
Ägardirektiv, gemensam mall {{A who=Jörgen Tranell; due=2024-05-31}}	Jörgen	öppen, 31 maj
Svar till polisen	Stefan	avslutad
Lokaler för sekretariatet	Ola	struken

31 Tillägg: ishall {{I n=31; kind=go-round}}
Gemensam ishall söder om Vättern?
Habo: ja i princip. {{S org=Habo; stance=yes}}
Jönköping: ej aktuellt. {{S org=Jönköping; stance=no}}
Vaggeryd: intressant. {{S org=Vaggeryd; stance=interested}}

32 Nyckeltal Kolada {{I n=32; kind=decision}}
Urval: 20 nyckeltal, enligt bilaga. {{D}}
Årlig redovisning i mars. Tidigare: halvårsvis.

33 Information från SKR {{I n=33}}
- sanktionerna i nya lagen kvar
- kongress i november 2027
- avtalsrörelsen inledd
- begär gärna besök av SKR:s chefekonom

34 Avtal med Almi {{I n=34; kind=decision}}
Avslag på begäran om höjt bidrag. {{D}}
Bidrag i dag: 6 kr per invånare. {{K amount=6; unit=kr per invånare}}
Brev: Stefan undertecknar. {{A who=Stefan Lundell}}

35 Övrigt {{I n=35}}
- dricksvatten i Gränna: kokning upphävd
- Eksjö firar stadsjubileum 8 juni {{M date=2024-06-08; what=stadsjubileum}}
- bilder från dagen: Ola lägger ut {{A who=Ola Götlind}}
