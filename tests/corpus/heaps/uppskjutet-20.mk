@file uppskjutet-20.txt
@body Nätverk för överförmyndarchefer i Bohuslän och Dalsland
@date 2023-11-16
@p Gunhild Rosander | Uddevalla | överförmyndarchef | chair
@p Tage Holm | Lysekil | överförmyndarhandläggare
@p Marie-Louise Krok | Strömstad | enhetschef
@p Bashir Nuur | Trollhättan | överförmyndarchef
@p Lena Odenbring | Vänersborg | enhetschef
@p Lena Sparre | Kungälv | överförmyndarchef
@p Torsten Gyllander | Stenungsund | jurist
@p Irina Volkova | Tjörn | handläggare
@p Carl-Johan Beck | Orust | handläggare
@p Fanny Ljungdahl | Munkedal | handläggare
@p Ragnar Dyrssen | Åmål | överförmyndarchef
@p Solveig Hultman | Bengtsfors | handläggare
@p Paula Drott | Trollhättan | handläggare
@p Albin Thoor | Länsstyrelsen | tillsynshandläggare | guest
@p Katrin Ess | SKR | förbundsjurist | guest
---
Nätverk för överförmyndarchefer i Bohuslän och Dalsland
Minnesanteckningar från nätverksmöte torsdagen den 16 november 2023
Närvarande:
- Gunhild Rosander, Uddevalla – överförmyndarchef – ordförande
- Tage Holm, Lysekil – överförmyndarhandläggare
- Marie-Louise Krok, Strömstad – enhetschef
- Bashir Nuur, Trollhättan – överförmyndarchef
- Lena Odenbring, Vänersborg – enhetschef
- Lena Sparre, Kungälv – överförmyndarchef
- Torsten Gyllander, Stenungsund – jurist
- Irina Volkova, Tjörn – handläggare
- Carl-Johan Beck, Orust – handläggare
- Fanny Ljungdahl, Munkedal – handläggare
- Ragnar Dyrssen, Åmål – överförmyndarchef
- Solveig Hultman, Bengtsfors – handläggare
- Paula Drott, Trollhättan – handläggare
Inbjudna gäster:
- Albin Thoor, Länsstyrelsen – tillsynshandläggare
- Katrin Ess, SKR – förbundsjurist

Inledning och föregående anteckningar {{I}}
Gunhild inledde med att konstatera att frågan om arvodesriktlinjer, som har följt nätverket sedan förra hösten, nu är slutförd i och med att samtliga kommuner har antagit dem. Inga synpunkter framfördes på anteckningarna.

Ny lagstiftning om ställföreträdare {{I}}
Katrin Ess från SKR redogjorde för läget i lagstiftningsarbetet. Departementet räknar med att en lagrådsremiss kan lämnas tidigast hösten 2024, och ikraftträdandet kommer därför att skjutas upp i motsvarande mån. {{|}}Hon bjöd samtidigt in till SKR:s överförmyndardagar den 19 och 20 mars 2024 i Stockholm. {{M date=2024-03-19; what=SKR:s överförmyndardagar}} {{M date=2024-03-20; what=SKR:s överförmyndardagar}}

Länsstyrelsens tillsyn {{I}}
Albin berättade att tillsynsbesöken i Åmål och Bengtsfors har fått ställas in och att nya tider inte är bokade. {{|}}Nätverket hade förberett ett antal frågor om granskning av årsräkningar, men eftersom Albin behövde lämna mötet klockan elva kom man överens om att ställa frågorna vid nästa nätverksmöte i stället. {{D}} {{P until=2024-02-15; what=ett antal frågor om granskning av årsräkningar; why=eftersom Albin behövde lämna mötet klockan elva}}

Gemensam utbildning av gode män {{I}}
Tanken är att nya ställföreträdare ska erbjudas en grundutbildning två gånger om året. Lena Odenbring presenterade ett förslag till innehåll och fick stöd för det. {{|}}Vem som ska svara för administrationen återstår att bestämma, och det gör nätverket när kostnaden är känd. {{P what=Vem som ska svara för administrationen}} Lena tar in en offert till den 8 december. {{A who=Lena Odenbring; due=2023-12-08}}

Digital redovisning {{I kind=go-round}}
I Trollhättan lämnas hälften av årsräkningarna digitalt. {{S org=Trollhättan; topic=Digital redovisning}} Lysekil har skjutit upp starten till dess att e-legitimationen fungerar för alla. {{S org=Lysekil; topic=Digital redovisning}} Kungälv kan inte uttala sig än. {{S org=Kungälv; topic=Digital redovisning; stance=undecided}} Tjörn och Orust har gemensam lösning sedan i våras. {{S org=Tjörn; topic=Digital redovisning; stance=doing}} {{S org=Orust; topic=Digital redovisning; stance=doing}}

Samverkan med bankerna {{I outcome=postponed}}
Ärendet, som aktualiserats av Marie-Louise, togs inte upp med hänsyn till att bankföreningen har kallat till ett eget samråd. {{P what=Ärendet; why=med hänsyn till att bankföreningen har kallat till ett eget samråd}} Bankföreningens samråd äger rum den 5 december. {{M date=2023-12-05; what=Bankföreningens samråd}}

Ensamkommande barn {{I}}
Antalet ärenden är nu så lågt att flera kommuner har avvecklat sina särskilda rutiner. Migrationsverkets prognos, som skulle ha publicerats i oktober, har försenats. Nätverket lade informationen till handlingarna.

Professionella ställföreträdare {{I}}
Bashir hade fått i uppdrag att undersöka intresset för ett gemensamt förvaltarkontor. {{|}}Svar saknas från fyra kommuner, och han ville därför dröja med sin redovisning till nästa gång, vilket nätverket inte hade något emot. {{P until=2024-02-15; what=sin redovisning; why=Svar saknas från fyra kommuner}} Vänersborg ställer sig avvisande. {{S org=Vänersborg; stance=no}} Uddevalla ser positivt på ett kontor. {{S org=Uddevalla; stance=yes}}

Rekrytering av gode män {{I kind=dialogue}}
Flera vittnade om svårigheten att rekrytera, i synnerhet till ärenden med hot. {{|}}Fanny uppgav att Munkedal ska delta i julmarknaden den 9 december med en egen monter. {{S org=Munkedal}} {{M date=2023-12-09; what=julmarknaden}} En idé om en gemensam film diskuterades, utan att något beslutades.

Arvoden i dödsbon {{I kind=question}}
Torsten frågade hur andra kommuner hanterar arvode när huvudmannen avlider utan tillgångar. Det rådde delade meningar. {{|}}Frågan får besvaras av SKR, som Katrin lovade att stämma av med. {{A who=Katrin Ess; to=SKR}}

Resursfrågor {{I}}
Två kommuner har fått minskad bemanning. {{|}}Det framkom att Stenungsund avser att gå in i en gemensam nämnd 2025. {{S org=Stenungsund}} En jämförelse av antalet ärenden per handläggare efterfrågades och kommer att ligga till grund för en fortsatt diskussion på mötet den 15 februari. {{P until=2024-02-15; what=en fortsatt diskussion}} {{M date=2024-02-15}} Paula och Irina sammanställer uppgifterna. {{A who=Paula Drott, Irina Volkova}}

Föreläsning om kognitiv svikt {{I}}
Föreläsningen, som var avsedd för dagens eftermiddag, fick senareläggas på grund av att föreläsaren insjuknat. {{P what=Föreläsningen; why=på grund av att föreläsaren insjuknat}} Minnesmottagningen har hälsat att de kan i april.

Arkiv och gallring {{I}}
Dokumenthanteringsplanen är antagen i alla kommuner utom Åmål. {{S org=Åmål}} Solveig delar med sig av sin plan till Ragnar. {{A who=Solveig Hultman; to=Ragnar Dyrssen}} Riksarkivets nya föreskrifter träder i kraft den 1 februari.

Säker e-post {{I outcome=not_reached}}
Behandlades inte, då tiden för mötet hade löpt ut. {{P what=Säker e-post; why=då tiden för mötet hade löpt ut}}

Verksamhetssystem {{I}}
Leverantören har tagit hem utvecklingen av en ny modul och driftsättningen skjuts till andra kvartalet. {{|}}Användarföreningen håller årsmöte digitalt den 7 februari klockan 13.00. {{M date=2024-02-07; what=årsmöte}} Till nätverkets ombud vid årsmötet valdes Carl-Johan Beck. {{D}} {{N person=Carl-Johan Beck; role=ombud; body=årsmöte; org=Orust}}

Granskning av förvaltarskap {{I outcome=postponed}}
Efter önskemål från Strömstad görs denna genomgång i stället vid ett fysiskt möte. {{P what=Granskning av förvaltarskap; why=Efter önskemål från Strömstad}}

Budget och avgifter {{I kind=decision}}
Nätverket beslutade att ta ut en avgift om 1 500 kronor per kommun för 2024. {{D}} {{K amount=1500; unit=kronor per kommun}} Frågan om avgift för utbildningsdagen blev däremot inte avgjord utan hänsköts till februari. {{P until=2024-02-15; what=Frågan om avgift för utbildningsdagen}}

Representation hos länsstyrelsen {{I}}
Tage Holm har meddelat att han lämnar referensgruppen vid årsskiftet. {{L person=Tage Holm; org=Lysekil; when=vid årsskiftet}} Ny representant blir Fanny Ljungdahl, som tillträder den 1 januari. {{N person=Fanny Ljungdahl; role=representant; body=referensgruppen; org=Munkedal; for=Tage Holm}}

Årshjul {{I}}
Ett utkast till årshjul visades. {{|}}Utkastet justeras efter synpunkter från mötet och tas upp för slutligt godkännande i februari. {{P until=2024-02-15; what=Utkastet}} De månatliga avstämningarna på fredagar fortsätter som vanligt.

Klagomål och tillsyn från JO {{I kind=report}}
Torsten gick igenom tre beslut. JO har i ett av fallen återupptagit ärendet. Ingen åtgärd krävs från nätverkets sida.

Rutin vid byte av kommun {{I outcome=postponed}}
Överläggningen avbröts när det stod klart att underlaget var inaktuellt. {{|}}Överläggningen fortsätter när Lena Sparre har uppdaterat det. {{P what=Överläggningen; why=när det stod klart att underlaget var inaktuellt}}

Övrigt {{I}}
Marie-Louise efterlyste en mall för förenklad redovisning. {{|}}Gunhild mejlar Uddevallas. {{A who=Gunhild Rosander}}
Ragnar undrade om nätverket bör ha en gemensam webbsida, vilket får övervägas senare. {{P what=om nätverket bör ha en gemensam webbsida}}

Kommande träffar {{I}}
Utöver februarimötet träffas nätverket tisdagen den 16 april och onsdagen den 12 juni 2024. {{M date=2024-04-16}} {{M date=2024-06-12}} Den inplanerade träffen den 14 december är struken.
