@file referat-13.txt
@body Upphandlingsnätverket Östra Götaland
@date 2022-05-05
@place Digitalt
@p Carl-Johan Rehnman | Linköping | upphandlingsdirektör | chair
@p Emelie Stråth | Norrköping | upphandlingschef
@p Bo Lagerström | Motala | inköpschef
@p Sanna Vide | Mjölby | upphandlingschef
@p Mikael Oskarsson | Finspång | upphandlare
@p Gerd Hallqvist | Söderköping | inköpssamordnare
@p Jonathan Prim | Valdemarsvik | ekonomichef
@p Ulrica Sax | Åtvidaberg | inköpsansvarig
@p Tina Falkman | Kinda | kvalitetschef
@p Hannes Dufva | Vadstena | upphandlare
@p Bo Tranell | Ödeshög | ekonomichef
@p Cecilia Glad | Tranås | upphandlingschef
@p Ylva Mattsson | Ydre | kanslist
@p Ritva Laine | Boxholm | kanslichef | absent
@p Amanda Sköld | Upphandlingsmyndigheten | hållbarhetsspecialist | guest
@p Fredrik Hööks | Region Östergötland | inköpsdirektör | guest
@p Marianne Tall | Konkurrensverket | råd | guest
@p Elias Borg | Adda | kategoriansvarig | guest
---
Upphandlingsnätverket Östra Götaland
Minnesanteckningar från digitalt nätverksmöte 2022-05-05
Digitalt
Deltagare:
Carl-Johan Rehnman, upphandlingsdirektör, Linköping (ordförande)
Emelie Stråth, upphandlingschef, Norrköping
Bo Lagerström, inköpschef, Motala
Sanna Vide, upphandlingschef, Mjölby
Mikael Oskarsson, upphandlare, Finspång
Gerd Hallqvist, inköpssamordnare, Söderköping
Jonathan Prim, ekonomichef, Valdemarsvik
Ulrica Sax, inköpsansvarig, Åtvidaberg
Tina Falkman, kvalitetschef, Kinda
Hannes Dufva, upphandlare, Vadstena
Bo Tranell, ekonomichef, Ödeshög
Cecilia Glad, upphandlingschef, Tranås
Ylva Mattsson, kanslist, Ydre
Övriga:
Amanda Sköld, hållbarhetsspecialist, Upphandlingsmyndigheten
Fredrik Hööks, inköpsdirektör, Region Östergötland
Marianne Tall, råd, Konkurrensverket
Elias Borg, kategoriansvarig, Adda
Frånvarande:
Ritva Laine, kanslichef, Boxholm
a) Materialpriser och indexklausuler {{I n=a; kind=dialogue}}
Carl-Johan inledde med att konstatera att kriget i Ukraina och de störda leveranskedjorna gjort att snart sagt varje avtal ifrågasätts av leverantörerna. Livsmedel har stigit med i medeltal nio procent sedan årsskiftet, byggmaterial med betydligt mer. Elias Borg berättade att Adda fått in över 200 begäranden om prisjustering på tre månader. Man hanterar dem leverantör för leverantör och godtar ändringar bara om klausulen medger det. En tillåten ändring får enligt 17 kap. LOU inte ändra avtalets övergripande karaktär. Marianne Tall pekade på att ändringar som inte ryms inom avtalets klausuler kan ses som otillåtna direktupphandlingar. Någon praxis kring just denna situation finns inte. {{|}}Från Tranås rapporterades att två livsmedelsleverantörer hotat att häva. {{S org=Tranås}} Emelie var kritisk till att stora grossister använder läget. Gruppen för en diskussion om huruvida man gör klokt i att vara generös. Ett par menade att leverantörer annars uteblir nästa gång. {{|}}Sedan gästerna fått ge sin syn bestämdes att nätverket håller på gällande klausuler i samtliga gemensamma avtal. {{D}} Undantag görs för drivmedel, där månadsindex tillämpas till årsskiftet. {{D until=2022-12-31}} Hannes skriver ett brev till leverantörerna {{A who=Hannes Dufva; to=leverantörerna}} som Carl-Johan undertecknar. {{A who=Carl-Johan Rehnman}} Marianne återkommer med hänvisningar till rättsfall. {{A who=Marianne Tall}}
b) Sanktioner mot Ryssland {{I n=b}}
EU:s femte sanktionspaket trädde i kraft den 9 april och innebär att pågående kontrakt med ryska leverantörer ska avslutas senast den 10 oktober. Bestämmelsen omfattar även underleverantörer som står för mer än tio procent av värdet. Upphandlingsmyndigheten har publicerat vägledning och en mall för försäkran. {{|}}I Norrköping pågår en genomgång av ungefär 300 avtal. {{S org=Norrköping; stance=doing}} Ägarförhållandena är svåra att utreda, och kommunerna saknar verktyg för det. Region Östergötland köper denna tjänst av ett kreditupplysningsföretag. {{|}}Fredrik uppskattade kostnaden till 90 000 kronor per år. {{K amount=90000; unit=kronor per år}} Hittills har ingen kommun hittat någon leverantör som omfattas. Försiktighet är ändå påkallad, ansåg Sanna. {{|}}Fredrik tar reda på om kommunerna får nyttja regionens avtal. {{A who=Fredrik Hööks}}
c) Hållbarhetskriterier i livsmedel {{I n=c; kind=dialogue}}
Amanda Sköld visade vilka kriterier som finns i Upphandlingsmyndighetens bibliotek och hur de är uppbyggda i tre nivåer. Den svenska andelen av offentligt inköpta livsmedel är ungefär 70 procent räknat på animalier. Antibiotikakraven är de som följs upp i störst omfattning. För kött och mejeri är spårbarheten god medan den för bearbetade produkter är sämre. En fråga gällde möjligheten att kräva närproducerat, vilket som bekant inte är tillåtet. Däremot kan man dela upp avtal geografiskt eller skilja på varor och distribution. {{|}}Mjölby prövar den modellen med elva lokala producenter. {{S org=Mjölby; stance=doing}} Bo Lagerström beskrev hur den egna måltidsorganisationen arbetat med säsongsmatsedlar. Matsvinnet har i vissa kök halverats. Det finns enligt Amanda mer att göra när det gäller avtalsuppföljning, som på de flesta håll nedprioriteras. {{|}}Hon skickar en checklista efter mötet. {{A who=Amanda Sköld}} Nätverket höjer sin ambition till nivån avancerad för antibiotika och djurskydd i nästa livsmedelsupphandling. {{D}} Kinda och Ydre samverkar sedan tidigare i en egen livsmedelsupphandling. {{S org=Kinda; stance=doing}} {{S org=Ydre; stance=doing}} Sanna Vide och Bo Tranell omsätter beslutet i kravtext senast den 1 september. {{A who=Sanna Vide,Bo Tranell; due=2022-09-01}}
d) Avtalsuppföljning {{I n=d}}
Vid höstens möte presenterades en rapport från Konkurrensverket om osund konkurrens. Rapporten visade att städ, bygg och transport är de mest utsatta branscherna. Skatteverket kan numera lämna uppgifter till upphandlande myndigheter i större utsträckning. En gemensam avtalscontroller har diskuterats tre gånger utan resultat. {{|}}Emelie vittnade om nyttan: under ett år hade deras controller återfört 2,3 miljoner i felaktiga fakturor. {{K amount=2.3; unit=miljoner}} Argumentet mot har varit att de små kommunernas avtalsvolymer inte motiverar det. Gerd menade att man kan börja i liten skala. Ulrica och Tina var av samma åsikt. Jonathan trodde inte att det går att få igenom i budgeten. Stämningen var överlag positiv men flera ville förankra på hemmaplan. {{|}}Med tanke på detta skjuts avgörandet om en controllertjänst till den 8 juni. {{P until=2022-06-08; what=avgörandet om en controllertjänst; why=flera ville förankra på hemmaplan}} {{M date=2022-06-08}} Fram till dess tar var och en upp saken med sin ekonomichef. {{A who=var och en}} Finspång har redan svarat ja. {{S org=Finspång; stance=yes}}
e) Direktupphandlingsgräns {{I n=e}}
Gränsen för direktupphandling höjdes vid lagändringen i februari till 700 000 kronor. {{K amount=700000; unit=kronor}} Lagen har samtidigt förenklats för upphandlingar under tröskelvärdena. Riktlinjerna i kommunerna hänger inte med, och på flera ställen gäller fortfarande den gamla gränsen. {{|}}Dokumentationsplikten inträder vid 100 000 kronor. {{K amount=100000; unit=kronor}} Mikael hade gjort en jämförelse av tio kommuners riktlinjer. De interna beloppsgränserna för tre offerter skiftar, vilket leverantörerna finner förvillande. {{|}}I Motala antas nya riktlinjer i juni. {{S org=Motala}} Söderköping väntar tills Upphandlingsmyndigheten kommit ut med sitt stöd. {{S org=Söderköping}} Deltagarna kände behov av något att utgå från. {{|}}Utfallet av diskussionen blev en gemensam mall för riktlinjer, {{D}} och Mikael fick uppdraget att ta fram den. {{D}} {{A who=Mikael Oskarsson}} Till sin hjälp har han Ulrica Sax. {{A who=Ulrica Sax}}
f) Regionens samordnade upphandlingar {{I n=f; kind=report}}
Fredrik gav en överblick av vad som är på gång inom regionen. Av de fjorton upphandlingar som kommunerna deltar i är nio klara. Den överprövade upphandlingen av inkontinensprodukter avgjordes i kammarrätten i mars till regionens fördel. Hjälpmedelsupphandlingen är försenad med ett halvår. Läkemedelsnära produkter hanteras av sjukvårdsregionen. I höst annonseras medicintekniska larm, en upphandling som kommunerna uppmanas ta ställning till före den 20 maj. Kritik har riktats mot att referensgrupperna bemannas för sent. Fredrik medgav detta. Framöver kommer regionen att ge minst sex veckors varsel. {{|}}I referensgruppen för larm tar Gerd Hallqvist plats för nätverkets räkning. {{N person=Gerd Hallqvist; role=representant; body=referensgruppen för larm; org=Söderköping}} Linköping och Åtvidaberg är med i larmupphandlingen. {{S org=Linköping; stance=yes}} {{S org=Åtvidaberg; stance=yes}} Vadstena är det inte. {{S org=Vadstena; stance=no}} Övriga svarar direkt till Fredrik senast den 20 maj. {{A who=Övriga; due=2022-05-20; to=Fredrik Hööks}}
g) Upphandlingssystem och e-handel {{I n=g}}
Nuvarande avtal om upphandlingssystem sträcker sig till februari 2024. Marknaden domineras av tre leverantörer, av vilka två tillhör samma koncern. Priserna har stigit. Annonsdatabaserna regleras av lag sedan 2021, och statistikkraven har ökat. E-handelns täckningsgrad uppgår till 38 procent i genomsnitt, men bland de större kommunerna finns siffror över 60. Det är inom byggvaror som man har svårast att komma vidare. Sanna berättade om bristande kataloger. {{|}}Elias gjorde reklam för Addas förstudie om leverantörskataloger, som presenteras på en digital träff den 2 juni. {{M date=2022-06-02; what=digital träff}} Cecilia frågade hur man räknar hem investeringen. {{|}}En examensuppsats från Linköpings universitet visade en besparing på 120 kronor per faktura. {{K amount=120; unit=kronor per faktura}} Uppsatsens metod ifrågasattes. {{|}}Nätverket låter Cecilia Glad ingå i Addas förstudiegrupp, {{D}} {{N person=Cecilia Glad; role=ledamot; body=Addas förstudiegrupp; org=Tranås}} något som Elias noterade med tillfredsställelse. {{|}}Ersättare för henne söks. {{V seat=Ersättare; body=Addas förstudiegrupp}}
h) Samhällsviktiga avtal och beredskap {{I n=h}}
Försörjningsberedskapen är åter en fråga för inköpsorganisationerna efter pandemin. En statlig utredning föreslår att kommuner ska lagerhålla vissa varor motsvarande en månads förbrukning. Regionens lager från 2020 har till stora delar passerat bäst före-datum. Att förhandla in beredskapsklausuler i gällande avtal låter sig inte göras. I nya avtal är det däremot möjligt. Exempel finns hos Försvarets materielverk och hos SKL Kommentus, numera Adda. Klausulerna gör avtalen dyrare men prövas på flera håll. Livsmedelsverket har en handbok. Bo Tranell höll ett litet brandtal för småkommunernas utsatthet. Enligt honom skulle en veckas stopp tömma köken på tre dagar. {{|}}Diskussionen mynnade ut i att beredskapsklausul alltid ska övervägas i nätverkets upphandlingar. {{D}} Jonathan och Emelie ställer ihop några exempel på formuleringar till mötet i juni. {{A who=Jonathan Prim,Emelie Stråth; due=2022-06-08}} Norrköping har lagt in en klausul redan i vårens städupphandling. {{S org=Norrköping; stance=doing}}
i) Arbetsrättsliga villkor {{I n=i; outcome=nothing_new}}
Inget nytt att rapportera. Upphandlingsmyndighetens uppdaterade villkor dröjer.
j) Utbildning {{I n=j}}
Utbildningen för beställare har genomförts digitalt vid fem tillfällen med 160 deltagare. Kostnaderna blev låga eftersom kommunernas egna upphandlare föreläste. Utvärderingen är god, om än några saknade övningar. Från och med hösten begärs även ett block om avtalsförvaltning. {{|}}Vidare finns en diplomutbildning hos en privat aktör som kostar 29 000 kronor per person. {{K amount=29000; unit=kronor per person}} Den anses vara för dyr. Tina efterfrågade något för verksamhetschefer, som ofta saknar grunderna. Det fanns delade meningar om huruvida chefer har tid. {{|}}Hösten får en omgång till med oförändrat upplägg. {{D}} Hannes bokar föreläsare {{A who=Hannes Dufva}} och Ödeshög tillhandahåller lokal vid det fysiska tillfället den 27 september. {{A who=Ödeshög}} {{S org=Ödeshög}} {{M date=2022-09-27; what=fysiska tillfället}}
k) Entreprenader och ABT-frågor {{I n=k}}
Byggandets kontraktskommitté arbetar med en revidering av standardavtalen. Den nya versionen beräknas vara klar 2025. Konsulter i branschen bedömer att ändringarna blir omfattande. Samverkansentreprenader har blivit allt vanligare även i mindre kommuner. Två av kommunerna har haft tvister som kostat mer än det de handlat om. Finspång genomförde i fjol ett skolbygge i partnering där slutkostnaden understeg budget. Mikael visade bilder därifrån. Han trodde att nyckeln var att entreprenören kom in tidigt. Projektledarens roll underströks av flera. Frågor kom upp om hur avrop från ramavtal för konsulter bör gå till. Svaren var spretiga. Nätverket har inget uppdrag inom området och lämnade frågan därhän.
l) Representation, avgångar och övrigt {{I n=l}}
Ritva Laine går vidare till en tjänst på Jordbruksverket från augusti. {{L person=Ritva Laine; org=Boxholm; when=från augusti; why=en tjänst på Jordbruksverket}} Hennes roll som kassör i nätverket övertas av Jonathan Prim. {{N person=Jonathan Prim; role=kassör; body=nätverket; org=Valdemarsvik; for=Ritva Laine}} I arbetsgruppen för byggvaror blir Hannes Dufva kvar som sammankallande. {{N person=Hannes Dufva; role=sammankallande; body=arbetsgruppen för byggvaror; org=Vadstena}} Till SOI:s årskonferens i Stockholm den 18 maj skickas Tina Falkman, med nätverkets kassa som finansiär. {{D}} {{N person=Tina Falkman; role=deltagare; body=SOI:s årskonferens; org=Kinda}} {{M date=2022-05-18; what=SOI:s årskonferens}} Hon rapporterar efteråt. {{A who=Tina Falkman}} Vem som administrerar leverantörsträffarna i höst kunde ingen säga. {{Q}} En uppgift om pågående polisutredning lämnades och ska inte föras vidare. {{X mark=ska inte föras vidare}}
