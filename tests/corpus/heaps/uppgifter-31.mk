@file uppgifter-31.txt
@body Elevhälsochefsnätverket Norra Halland
@date 2022-10-20
@p Margit Carlzon | Varberg | elevhälsochef | chair
@p Rasmus Thylén | Kungsbacka | verksamhetschef
@p Filippa Gerle | Falkenberg | elevhälsochef
@p Nora Wilén | Halmstad | avdelningschef
@p Adrian Koch | Laholm | elevhälsochef
@p Maud Lexell | Hylte | rektor
@p Theo Lindblad | Mark | elevhälsochef
@p Isabel Krans | Härryda | verksamhetschef
@p Jon Krans | Mölndal | elevhälsochef
@p Linnéa Fors | Varberg | skolpsykolog
@p Gun-Marie Ryd | Kungsbacka | medicinskt ledningsansvarig
@p Oskar Pihl | Region Halland | enhetschef | guest
@p Bodil Krook | SPSM | rådgivare | guest
@p Sebastian Ask | | nätverkskoordinator | guest
---
Elevhälsochefsnätverket Norra Halland
Minnesanteckningar 2022-10-20
Närvarande:
Margit Carlzon, Varberg, elevhälsochef, ordförande
Rasmus Thylén, Kungsbacka, verksamhetschef
Filippa Gerle, Falkenberg, elevhälsochef
Nora Wilén, Halmstad, avdelningschef
Adrian Koch, Laholm, elevhälsochef
Maud Lexell, Hylte, rektor
Theo Lindblad, Mark, elevhälsochef
Isabel Krans, Härryda, verksamhetschef
Jon Krans, Mölndal, elevhälsochef
Linnéa Fors, Varberg, skolpsykolog
Gun-Marie Ryd, Kungsbacka, medicinskt ledningsansvarig
Övriga:
Oskar Pihl, Region Halland, enhetschef
Bodil Krook, SPSM, rådgivare
Sebastian Ask, nätverkskoordinator
1 Neuropsykiatriska utredningar {{I n=1}}
Regionens köer är långa. Oskar berättade att regionen upphandlar utredningar av privata aktörer. {{|}}Han tar reda på vilka skolor som berörs och informerar dem före höstlovet. {{A who=Oskar Pihl; to=dem}} Linnéa ifrågasatte kvaliteten.
2 Skolsköterskornas dokumentation {{I n=2}}
Journalsystemet uppdaterades i september. Gun-Marie har utbildat alla skolsköterskor i Kungsbacka. Utbildningen var i två delar. {{|}}Hon skickar underlaget till Filippa och Adrian. {{A who=Gun-Marie Ryd; to=Filippa Gerle och Adrian Koch}} De anpassar det för sina kommuner. {{A who=Filippa Gerle,Adrian Koch}}
3 Problematisk frånvaro {{I n=3}}
Skolinspektionen har granskat huvudmännens arbete. Bodil redogjorde för granskningen. SPSM erbjuder studiepaket. {{|}}Varberg har satt samman ett frånvaroteam. {{S org=Varberg; stance=doing}} Margit bjuder in den som är intresserad att följa teamet en dag. {{A who=Margit Carlzon}}
4 Hälsosamtal {{I n=4}}
Hälsosamtalen genomförs i förskoleklass, fyran, åttan och gymnasiet. Resultatet rapporteras normalt till regionen i juni. {{|}}Nora och Jon har lovat att ta fram en gemensam rapportmall till dess. {{A who=Nora Wilén,Jon Krans; due=2023-06}}
5 Bemanningstal {{I n=5}}
Utredningen om elevhälsa föreslår miniminivåer. Propositionen dröjer. Psykologförbundet anser att nivåerna är för låga. Isabel sa att Härryda redan når upp till dem.
6 Skolläkare {{I n=6}}
Läkarbrist råder. {{|}}Laholm köper skolläkare av ett bolag. {{S org=Laholm; stance=doing}} Adrian är inte nöjd. Theo föreslog en gemensam tjänst. {{|}}Theo gör upp ett utkast till tjänst och samråder med Adrian om finansieringen. {{A who=Theo Lindblad; to=Adrian Koch}}
7 Vaccinationer {{I n=7}}
HPV-vaccin ges numera också till pojkar. Folkhälsomyndigheten följer täckningen. Leveranserna fungerar.
8 Orosanmälan {{I n=8}}
En enkät visade att skolpersonal är osäker. {{|}}Socialtjänsten i Halmstad utbildar skolor. {{S org=Halmstad; stance=doing}} Nora frågar sin socialchef om utbildningen kan filmas. {{A who=Nora Wilén; to=sin socialchef}} Svaret lämnar hon per mejl till gruppen senast 11 november. {{A who=Nora Wilén; to=gruppen; due=2022-11-11}}
9 Nästa träff {{I n=9}}
Nästa träff hålls i Mark den 1 december. {{M date=2022-12-01}} Theo återkommer om tid och plats. {{A who=Theo Lindblad}} Vårens datum bestäms då.
10 Övergångar {{I n=10}}
Blanketten används i alla kommuner utom Mölndal. {{|}}Mölndal har egen blankett och håller fast vid den. {{S org=Mölndal; stance=no}} Jon beskrev skälen.
11 Kuratorsnätverk {{I n=11}}
Kuratorerna saknar ett nätverk. Rasmus hade talat med några av dem. {{|}}Han samlar kuratorerna till en första träff före jul. {{A who=Rasmus Thylén; to=kuratorerna}} Respektive chef uppger namn på sina kuratorer till Rasmus senast 31 oktober. {{A who=Respektive chef; to=Rasmus Thylén; due=2022-10-31}}
12 Samverkan med BUP {{I n=12}}
Avtalet om samverkan löper. Oskar brukar delta i kommunernas möten. BUP ska enligt plan öppna en mottagning i Varberg.
13 Tilläggsbelopp {{I n=13}}
Riktlinjerna diskuterades. Fristående skolor överklagar oftare. Några avgöranden har gått dem emot. {{|}}Filippa, som tidigare varit jurist, sammanfattar avgörandena på en sida. {{A who=Filippa Gerle}}
14 Hälsofrämjande arbete {{I n=14}}
Maud gav exempel från Hylte. Rörelse varje dag har gett resultat. Ämnet är viktigt, var alla överens om.
15 Handledning {{I n=15}}
Skolpsykologerna önskar extern handledning. Kostnaden delas om minst fyra kommuner är med. {{|}}Mark är med. {{S org=Mark; stance=yes}} Härryda är med. {{S org=Härryda; stance=yes}} Falkenberg funderar. {{S org=Falkenberg; stance=undecided}} Övriga lämnar svar till Linnéa inom tio dagar. {{A who=Övriga; to=Linnéa Fors; due=2022-10-30}} Linnéa tar därefter in offert. {{A who=Linnéa Fors}}
16 Verksamhetschef enligt HSL {{I n=16}}
Ansvaret har förtydligats i en ny föreskrift. Gun-Marie höll en genomgång. {{|}}Bilderna läggs på samarbetsytan av koordinatorn. {{A who=Sebastian Ask}}
17 Psykisk ohälsa efter pandemin {{I n=17}}
Forskarna ser inga dramatiska ökningar. Elevhälsans bild är en annan. {{|}}Punkten får fortsätta i december. {{P until=2022-12-01; what=Psykisk ohälsa efter pandemin}} Till dess läser alla rapporten från Forte. {{A who=alla; due=2022-12-01}}
18 Tobaksfri skoltid {{I n=18}}
Vitt snus ökar. {{|}}Kungsbacka skärper ordningsreglerna. {{S org=Kungsbacka}} Rasmus trodde inte att regler räcker.
19 Journalförstöring {{I n=19}}
Arkivlagen anger tider. Kommunarkivarien i Halmstad ger råd. Inget beslut behövs.
20 Styrgrupp för barn och unga {{I n=20}}
Isabel Krans tar plats i styrgruppen efter Margit Carlzon. {{N person=Isabel Krans; role=ledamot; body=Styrgrupp för barn och unga; org=Härryda; for=Margit Carlzon}} Margit redogör för läget i styrgruppen för Isabel före dess möte den 8 november. {{A who=Margit Carlzon; to=Isabel Krans; due=2022-11-08}} {{M date=2022-11-08; what=styrgruppen}}
21 Anpassad skolgång {{I n=21}}
Läkarintyg krävs inte enligt lag. Ändå begär flera kommuner intyg. Bodil förklarade vad som gäller. {{|}}Hon mailar Skolverkets stödmaterial till Sebastian för vidare spridning. {{A who=Bodil Krook; to=Sebastian Ask}}
22 Ekonomi {{I n=22}}
Halmstad minskar elevhälsan med fem tjänster. {{S org=Halmstad}} Nora är bekymrad över följderna.
23 Kränkningar på nätet {{I n=23}}
Polisen besöker årskurs 6. Besöken bokas i augusti varje år. Polisens material är reviderat.
24 Rekrytering {{I n=24}}
Skolpsykologer söker sig till regionen. Universitetet vill samarbeta om praktik. {{|}}Linnéa och Jon träffar universitetet i november och framför nätverkets synpunkter. {{A who=Linnéa Fors,Jon Krans; to=universitetet; due=2022-11}}
25 Dagordning i december {{I n=25}}
Flera förslag kom upp. {{|}}Margit och Sebastian sätter ihop dagordningen och mejlar ut den veckan innan. {{A who=Margit Carlzon,Sebastian Ask}}
26 Elevhälsans årshjul {{I n=26}}
Årshjulet från Mölndal uppskattades. {{|}}Jon delar filen i redigerbart format. {{A who=Jon Krans}}
27 Synpunkter på regionens remiss {{I n=27}}
Remissen gäller ny vårdnivå för barn. {{|}}Hylte svarar inte. {{S org=Hylte; stance=no}} Övriga kommuner sänder sina svar för kännedom till Margit. {{A who=Övriga kommuner; to=Margit Carlzon}} 
28 Övrigt {{I n=28}}
Adrian informerade om en konferens i Växjö. Konferensen är fulltecknad. {{|}}Kontakta Adrian om ni vill ha en plats i kön. {{A who=alla; to=Adrian Koch; if=om ni vill ha en plats i kön}}
