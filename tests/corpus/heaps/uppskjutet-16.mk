@file uppskjutet-16.txt
@body Måltidschefernas nätverk Sydöstra Skåne
@date 2025-08-28
@p Karina Mossberg | Ystad | måltidschef | chair
@p Bengt Harrysson | Sjöbo | kostchef
@p Linnéa Dahlqvist | Skurup | kostchef
@p Azra Hodzic | Tomelilla | måltidschef
@p Mårten Gullberg | Simrishamn | kostchef
@p Ingrid Palmkvist | Trelleborg | måltidschef
@p Ingrid Tufvesson | Vellinge | måltidsstrateg
@p Stina Rosvall | Svedala | kostekonom
@p Göran Lindhe | Lund | måltidschef
@p Farah Saleh | Eslöv | kostchef
@p Bo Ingvar Thulin | Hörby | kostchef
@p Camilla Wrede | Staffanstorp | dietist
@p Jesper Ornell | Trelleborg | enhetschef
@p Annalena Borg | Livsmedelsverket | nutritionist | guest
@p Petter Sund | Skåneinköp | upphandlare | guest
---
Måltidschefernas nätverk Sydöstra Skåne
Mötesanteckningar torsdag 28 augusti 2025, Ystad
Medverkande:
Karina Mossberg	Ystad	måltidschef (ordf.)
Bengt Harrysson	Sjöbo	kostchef
Linnéa Dahlqvist	Skurup	kostchef
Azra Hodzic	Tomelilla	måltidschef
Mårten Gullberg	Simrishamn	kostchef
Ingrid Palmkvist	Trelleborg	måltidschef
Ingrid Tufvesson	Vellinge	måltidsstrateg
Stina Rosvall	Svedala	kostekonom
Göran Lindhe	Lund	måltidschef
Farah Saleh	Eslöv	kostchef
Bo Ingvar Thulin	Hörby	kostchef
Camilla Wrede	Staffanstorp	dietist
Jesper Ornell	Trelleborg	enhetschef
Annalena Borg	Livsmedelsverket	nutritionist
Petter Sund	Skåneinköp	upphandlare

1. Livsmedelsupphandlingen: {{I n=1}} Petter redogör för tidplanen. Annonsering sker i oktober, en månad senare än planerat. {{|}}Urvalet av provvaror gör vi på nästa möte. {{P until=2025-10-09; what=Urvalet av provvaror}}
2. Skolmåltidens kvalitet: {{I n=2}} Karina presenterar enkätresultaten. Svedala och Skurup ligger högt. {{|}}Resultaten i sin helhet läggs ut i Teams av Stina. {{A who=Stina Rosvall}}
3. Kostpolicy: {{I n=3; outcome=postponed}} Bordlagd. {{P what=Kostpolicy}}
4. Specialkost: {{I n=4}} Nya intyg används från höstterminen. Azra har fått synpunkter från elevhälsan, som vill ha en annan blankett. {{|}}Frågan om blanketten får vila tills skolläkarna har enats. {{P what=Frågan om blanketten}}
5. Matsvinn: {{I n=5; kind=go-round}} Lund 38 gram per portion. {{S org=Lund; topic=Matsvinn}} Eslöv 44 gram. {{S org=Eslöv; topic=Matsvinn}} Hörby mäter först i oktober. {{S org=Hörby; topic=Matsvinn}} Staffanstorp har bytt metod och kan inte jämföra. {{S org=Staffanstorp; topic=Matsvinn}}
6. Nya nordiska näringsrekommendationer: {{I n=6}} Annalena förklarar att Livsmedelsverkets råd för äldreomsorgen skjuts upp till våren 2026. {{|}}Webbinarium om förskolan hålls 18 september kl. 14.00–15.30. {{M date=2025-09-18; what=Webbinarium om förskolan}}
7. Krisberedskap: {{I n=7}} Punkten fick strykas, då beredskapssamordnaren i Ystad inte kunde delta. {{P what=Krisberedskap; why=då beredskapssamordnaren i Ystad inte kunde delta}}
8. Kostdatasystem: {{I n=8}} Simrishamn har avtal till 2027. {{|}}Vellinge överväger att byta. {{S org=Vellinge; stance=undecided}} Erfarenheter från Trelleborg kommer på ett annat möte, eftersom systemet bara har varit i drift några veckor. {{P what=Erfarenheter från Trelleborg; why=eftersom systemet bara har varit i drift några veckor}}
9. Matdistribution: {{I n=9}} Sjöbo tar över distributionen i egen regi från årsskiftet. {{S org=Sjöbo; stance=doing}} Entreprenören har begärt uppskov.
10. Nätverkets ekonomi: {{I n=10}} Saldo 14 250 kr. {{K amount=14250; unit=kr}} Bengt redovisar inköpen vid årets slut. {{A who=Bengt Harrysson}}
11. Utbildning för kockar: {{I n=11; kind=decision}} Beslutas att anordna två utbildningsdagar, 4 och 5 november på Österlengymnasiet. {{D}} {{M date=2025-11-04; what=Utbildning för kockar}} {{M date=2025-11-05; what=Utbildning för kockar}} Vem som ska hålla i fördjupningsdelen återkommer vi till. {{P what=Vem som ska hålla i fördjupningsdelen}}
12. Livsmedelskontroll: {{I n=12}} Kontrollmyndigheten har bordlagt frågan om avgift för avhjälpta brister. Inget nytt därutöver.
13. Ekologisk andel: {{I n=13}} Målet på 40 procent står kvar i Lund trots kostnadsökningarna. {{S org=Lund}} Övriga kommuner har sänkt sina mål.
14. Måltidsdagarna: {{I n=14}} Måltidsdagarna i Malmö pågår 14–15 oktober. {{M date=2025-10-14; what=Måltidsdagarna}} {{M date=2025-10-15; what=Måltidsdagarna}} Göran och Farah föreläser där om klimatmat. {{|}}Resa bokar var och en. {{A who=var och en}}
15. Måltider på särskilt boende: {{I n=15; outcome=postponed}} Underlaget bedömdes vara ofullständigt och ärendet skickades tillbaka till arbetsgruppen. {{P what=Måltider på särskilt boende; why=Underlaget bedömdes vara ofullständigt}} Arbetsgruppen beräknar att vara klar i november.
16. Energiförbrukning i kök: {{I n=16; outcome=not_reached}} Ej genomgånget på grund av att föregående punkter drog över tiden. {{P what=Energiförbrukning i kök; why=på grund av att föregående punkter drog över tiden}}
17. Personalförsörjning: {{I n=17; kind=dialogue}} Flera påtalar svårigheten att hitta vikarier. En vikariepool över kommungränserna vore önskvärd. {{|}}Mårten undersöker hur avtalen ser ut och återkommer. {{A who=Mårten Gullberg}}
18. Kommande avrop: {{I n=18}} Avtalet om fisk upphör 30 september. {{|}}Petter håller oss underrättade. {{A who=Petter Sund}}
19. Frukt och grönt: {{I n=19}} Leveransproblem har rått sedan i maj. {{|}}Ny avstämning med grossisten sker 9 september. {{M date=2025-09-09; what=avstämning med grossisten}}
20. Resursfördelning mellan kommunerna: {{I n=20; outcome=postponed}} På begäran av Svedala flyttas punkten till mötet den 11 december. {{P until=2025-12-11; what=Resursfördelning mellan kommunerna; why=På begäran av Svedala}} {{M date=2025-12-11}}
21. Pedagogiska måltider: {{I n=21}} Skatteverket har ändrat beloppen. Den nya tabellen gäller från 1 januari.
22. Inköp av porslin: {{I n=22; kind=question}} Camilla söker kommuner som vill avropa gemensamt. {{|}}Skurup och Hörby är med. {{S org=Skurup; stance=yes}} {{S org=Hörby; stance=yes}} Vellinge avstår. {{S org=Vellinge; stance=no}} Tomelilla lovar svar i september. {{A who=Tomelilla; due=2025-09}}
23. Nyckeltal: {{I n=23}} Arbetet har gått trögt över sommaren. {{|}}Ett färdigt förslag utlovas till i höst och tas då upp till beslut. {{P what=Ett färdigt förslag; why=Arbetet har gått trögt över sommaren}}
24. Klimatberäkning av menyer: {{I n=24}} RISE har dragit ut på sin leverans. Sex av kommunerna använder ändå verktyget.
25. Storkök på sjukhuset: {{I n=25}} Regionen planerar om; byggstart tidigast 2028.
26. Tävlingen Årets skolkock: {{I n=26}} Finalen flyttas från Lund till Ystad. {{|}}Den går av stapeln fredagen den 21 november klockan 12. {{M date=2025-11-21; what=Finalen}} Karina och Linnéa utses till jurymedlemmar. {{D}} {{N person=Karina Mossberg; role=jurymedlem; body=Tävlingen Årets skolkock; org=Ystad}} {{N person=Linnéa Dahlqvist; role=jurymedlem; body=Tävlingen Årets skolkock; org=Skurup}}
27. Säsongsmeny: {{I n=27; outcome=nothing_new}} Inget nytt sedan juni.
28. Branschråd: {{I n=28}} Mandatperioden i branschrådet löper ut. {{|}}Nätverket väljer Jesper Ornell till ny representant i branschrådet efter Ingrid Palmkvist. {{D}} {{N person=Jesper Ornell; role=representant; body=branschrådet; org=Trelleborg; for=Ingrid Palmkvist}} Frågan om suppleant bereds vidare och kommer tillbaka. {{P what=Frågan om suppleant}}
29. Allergirutiner: {{I n=29}} Händelsen i Eslöv utreds av miljökontoret. {{|}}Till dess att utredningen är avslutad diskuterar vi inte rutinerna vidare. {{P what=rutinerna}}
30. Avgift för personalmåltid: {{I n=30}} Ystad höjer till 55 kr. {{S org=Ystad}} {{K amount=55; unit=kr}} Sjöbo fryser avgiften. {{S org=Sjöbo}}
31. Matråd: {{I n=31}} Elevernas egna frågor hann vi inte med. {{|}}De får gå före allt annat nästa gång. {{P until=2025-10-09; what=Elevernas egna frågor; why=hann vi inte med}}
32. Avfallssortering: {{I n=32}} Kravet på separat insamling av förpackningar är uppskjutet till 2027. {{|}}Skurup har redan kommit igång. {{S org=Skurup; stance=doing}}
33. Mötesplan: {{I n=33}} 9 oktober (Sjöbo) och 11 december (Lund). {{M date=2025-10-09}} Vårens datum spikar vi i december. {{P until=2025-12-11; what=Vårens datum}}
34. Övrigt: {{I n=34}} Bo Ingvar efterlyser en temadag om äldre. {{|}}Tanken tas upp igen när 2026 års program görs. {{P what=en temadag om äldre}}
