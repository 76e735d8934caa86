@file referat-03.txt
@body Skolchefsnätverket Kronoberg
@date 2022-11-10
@place Kulturparken, Växjö
@p Camilla Holst | Växjö | förvaltningschef | chair
@p Ingvar Stenson | Ljungby | utbildningschef
@p Annelie Frick | Alvesta | skolchef
@p Roger Kullberg | Älmhult | utbildningschef
@p Birgitta Ohlin | Tingsryd | skolchef
@p Mattias Kullberg | Markaryd | utbildningschef
@p Jenny Sahlin | Lessebo | förvaltningschef
@p Håkan Ströby | Uppvidinge | skolchef
@p Linnea Gård | Växjö | verksamhetschef gymnasiet
@p Torbjörn Ask | Ljungby | verksamhetschef grundskola
@p Maria Enell | Alvesta | kvalitetschef
@p Anette Bro | Osby | skolchef
@p Niklas Feldt | Emmaboda | utbildningschef | absent
@p Ewa Kihlman | Kommunförbundet Kronoberg | utbildningsstrateg | guest
@p Jan-Olof Rask | Linnéuniversitetet | prefekt | guest
@p Sofia Dahlbom | Region Kronoberg | kompetensstrateg | guest
@p Therese Vik | Skolverket | undervisningsråd | guest
---
SKOLCHEFSNÄTVERKET KRONOBERG
Minnesanteckningar från nätverksträff 2022-11-10, Kulturparken, Växjö
Närvarande
Camilla Holst (förvaltningschef), Växjö, ordf.
Ingvar Stenson (utbildningschef), Ljungby
Annelie Frick (skolchef), Alvesta
Roger Kullberg (utbildningschef), Älmhult
Birgitta Ohlin (skolchef), Tingsryd
Mattias Kullberg (utbildningschef), Markaryd
Jenny Sahlin (förvaltningschef), Lessebo
Håkan Ströby (skolchef), Uppvidinge
Linnea Gård (verksamhetschef gymnasiet), Växjö
Torbjörn Ask (verksamhetschef grundskola), Ljungby
Maria Enell (kvalitetschef), Alvesta
Anette Bro (skolchef), Osby
Övriga:
Ewa Kihlman (utbildningsstrateg), Kommunförbundet Kronoberg
Jan-Olof Rask (prefekt), Linnéuniversitetet
Sofia Dahlbom (kompetensstrateg), Region Kronoberg
Therese Vik (undervisningsråd), Skolverket
Frånvarande:
Niklas Feldt (utbildningschef), Emmaboda
Antecknat av Ewa Kihlman
1 Inledning och incheckning {{I n=1; kind=go-round}}
Camilla hälsar alla välkomna och särskilt Anette Bro, som deltar för Osbys räkning.
Deltagarna får var och en berätta vad som är mest aktuellt i den egna verksamheten. Höstens
stora fråga är på de flesta håll budgeten, men även frånvaron efter pandemin engagerar. {{|}}I
Tingsryd pågår en översyn av skolstrukturen på landsbygden och ett förslag går ut på remiss
i december. {{S org=Tingsryd}} Håkan berättar att det är svårt att få tag på lärare i matematik och NO. {{|}}Älmhult
bygger en ny högstadieskola för 750 elever. {{S org=Älmhult; stance=doing}} Flera har fått tillsynsbesök från
Skolinspektionen under hösten. Inga frågor ställs med anledning av rundan.
2 Skolverket om nationella skolutvecklingsprogram {{I n=2; kind=dialogue}}
Therese Vik presenterar Skolverkets utbud av insatser för huvudmän. Hon beskriver hur
samverkan med huvudmännen i regionala utvecklingsgrupper är tänkt att fungera och vilka stöd
som går att söka under 2023. Av landets 290 kommuner har 212 deltagit i någon form av dialog
hittills. Kronoberg har enligt statistiken högre andel obehöriga lärare i årskurs 7–9 än
riket, men bättre resultat i tidig läsinlärning. Therese lyfter fram tre framgångsfaktorer:
uthållighet, rektorernas närvaro i klassrummet och tydlig uppföljning. Ingvar frågar om
statsbidragen kommer att slås samman. Hon svarar att regeringen har aviserat färre och
större bidrag men att ingenting är klart. Birgitta menar att ansökningarna tar orimligt
mycket tid för de små kommunerna. I dialogen framkommer också att insatserna ofta riktar sig
till grundskolan och att förskolan hamnar i skymundan. Roger hade gärna sett en insats om
språkutvecklande arbetssätt i alla ämnen. {{|}}Nätverket väljer att ansöka om en regional insats
kring språkutvecklande arbetssätt. {{D}} {{A who=Nätverket}} Ansökan ska vara inne hos Skolverket den 15 januari.
{{|}}Maria Enell tar på sig att skriva ansökan tillsammans med Ewa. {{A who=Maria Enell,Ewa Kihlman}} {{|}}Therese mejlar mallen och
kriterierna redan i morgon. {{A who=Therese Vik; due=2022-11-11}}
3 Föregående anteckningar och uppföljning {{I n=3}}
Minnesanteckningarna från den 13 oktober gås igenom utan anmärkning. Av det som då
bestämdes är det mesta genomfört. Inbjudan till rektorsdagen har gått ut och 140 personer är
anmälda. Enkäten om modersmål är sammanställd. {{|}}Kvar är frågan om hur de gemensamma medlen på
420 000 kronor ska redovisas i bokslutet. {{K amount=420000; unit=kronor}} {{|}}Ewa reder ut detta med kommunförbundets ekonom
före årsskiftet. {{A who=Ewa Kihlman}}
4 Lärarutbildningen vid Linnéuniversitetet {{I n=4; kind=dialogue}}
Jan-Olof Rask ger en bild av söktrycket till höstens lärarutbildningar. Antalet antagna
till ämneslärarprogrammet har sjunkit med sjutton procent sedan 2020, medan intresset för
förskollärarutbildningen är stabilt. Avhoppen sker framför allt under det första året.
Universitetet har därför beslutat att införa mentorer för förstaårsstudenterna. Vidare
redogörs för försöket med arbetsintegrerad lärarutbildning, där studenten är anställd på
halvtid i en kommun. {{|}}Ljungby och Växjö har var sin grupp i försöket. {{S org=Ljungby; stance=doing}} {{S org=Växjö; stance=doing}} Utvärderingen visar på
nöjda studenter men hög belastning på handledarna. Annelie undrar vad en plats kostar
huvudmannen. {{|}}Jan-Olof uppger att det rör sig om omkring 170 000 kronor per student och år
utöver lönen. {{K amount=170000; unit=kronor per student och år}} {{|}}Markaryd är intresserat av att gå in med två platser. {{S org=Markaryd; stance=interested}} {{|}}I Lessebo säger man nej
eftersom det saknas handledare. {{S org=Lessebo; stance=no}} Samtalet kommer även in på verksamhetsförlagd utbildning,
där matchningen mellan student och skola inte alltid fungerar. Den regionala VFU-nämnden har
bytt ordförande. {{|}}Jan-Olof undersöker om avtalet kan tecknas gemensamt för länet och ger
besked vid ett extra digitalt möte den 8 december. {{A who=Jan-Olof Rask; due=2022-12-08}} {{M date=2022-12-08; what=extra digitalt möte}}
5 Gymnasiesamverkan {{I n=5; kind=decision}}
Samverkansavtalet för gymnasieskolan i länet gäller till och med läsåret 2023/2024. Ett
arbete med att ta fram ett nytt avtal har inletts. Linnea redogör för de delar där
kommunernas uppfattning går isär, framför allt modellen för interkommunal ersättning på
yrkesprogrammen. Två av programmen har så få sökande att de inte bär sina kostnader i någon
av kommunerna. En extern utredare har föreslagit en gemensam dimensionering, i linje med den
nya lagstiftningen om planering och dimensionering som riksdagen antog i juni. Lagen gäller
utbildningar som startar från 2025. Enligt den ska kommuner ingå avtal med minst två andra
kommuner i det primära samverkansområdet. Under diskussionen påpekar Roger att hans kommun
har sin elevström söderut. {{|}}Alvesta har inget eget gymnasium på orten och vill ha med en
skrivning om resor. {{S org=Alvesta}} Några menar att avtalet borde omfatta även vuxenutbildningen. Utredaren
har tidigare avrått från det. {{|}}Nätverket landar i att nuvarande avtal sägs upp för
omförhandling {{D}} {{|}}samt att en förhandlingsgrupp tillsätts. {{D}} {{|}}I gruppen ska Linnea Gård, Torbjörn
Ask och Jenny Sahlin ingå, med Linnea som sammankallande. {{D}} {{N person=Linnea Gård; role=sammankallande; body=förhandlingsgrupp; org=Växjö}} {{N person=Torbjörn Ask; role=ledamot; body=förhandlingsgrupp; org=Ljungby}} {{N person=Jenny Sahlin; role=ledamot; body=förhandlingsgrupp; org=Lessebo}} {{|}}Uppsägningen skickas till
respektive kommunstyrelse senast den 31 december. {{A due=2022-12-31; to=respektive kommunstyrelse}}
6 Elevhälsan och samverkan med regionen {{I n=6}}
Sofia Dahlbom berättar om det regionala arbetet med tidiga och samordnade insatser. {{|}}Arbetet
bygger på en överenskommelse mellan staten och SKR, och länet fick i år drygt tre miljoner. {{K amount=3; unit=miljoner}}
En kartläggning har gjorts av väntetider till första linjen och barn- och ungdomspsykiatrin.
Väntetiden till en första bedömning är nu i genomsnitt elva veckor. Skolsköterskorna larmar
om att de får ta ett allt större ansvar i väntan på vård. Regionen kommer att öppna
ytterligare två mottagningar för unga under nästa år. Skolcheferna efterfrågar tydligare
kontaktvägar och snabbare återkoppling på remisser. Birgitta beskriver ett enskilt ärende
där ansvaret bollades fram och tillbaka i ett halvår. Det framhålls att skollagen inte ger
någon möjlighet att avstå från att utreda. {{|}}Det regionala rådet för barn och unga har två
platser för skolan, av vilka den ena är ledig efter att Anders Bruhn gått i pension. {{L person=Anders Bruhn; why=gått i pension}} {{V seat=platser; body=regionala rådet för barn och unga}}
{{|}}Nätverket kan inte enas om ett namn i dag, och valet får därför stå över till
januariträffen. {{P what=valet; why=kan inte enas om ett namn i dag}} {{|}}Camilla tar upp frågan om kontaktvägar med psykiatrichefen. {{A who=Camilla Holst; to=psykiatrichefen}}
7 Rektorsutbildning och chefsstöd {{I n=7}}
Det statliga rektorsprogrammet har för närvarande nio deltagare från länet.
Rektorsomsättningen har ökat, och i snitt stannar en rektor knappt tre år på samma enhet.
Annelie berättar om ett upplägg där biträdande rektorer turas om att leda kvalitetsarbetet.
{{|}}Kostnaden för det gemensamma chefsprogrammet är 24 500 kronor per deltagare. {{K amount=24500; unit=kronor per deltagare}} Utvärderingen
från förra omgången är i huvudsak positiv, även om flera önskat mer juridik. Deltagarna för
ett resonemang om rektors arbetsbörda och om möjligheten att renodla uppdraget. I vissa
kommuner har administrativa chefer anställts. {{|}}Uppvidinge prövar med delat ledarskap på två
enheter. {{S org=Uppvidinge; stance=doing}} Överlag delar nätverket uppfattningen att stödet till nya rektorer är
otillräckligt. {{|}}Som ett led i detta bestäms att chefsprogrammet utökas med två dagar från
hösten 2023. {{D}} {{|}}Torbjörn kontaktar leverantören om innehållet. {{A who=Torbjörn Ask; to=leverantören}}
8 Skolplikt, frånvaro och Barn i behov {{I n=8}}
Maria presenterar statistik över problematisk skolfrånvaro. I länet har 6,8 procent av
grundskolans elever en frånvaro över 20 procent, och andelen stiger med åldern. Skillnaderna
mellan skolor är större än skillnaderna mellan kommuner. Definitionen av frånvaro varierar,
vilket försvårar jämförelser. {{|}}I Ljungby har man sedan ett år tillbaka ett närvaroteam med
socialpedagog och specialpedagog. {{S org=Ljungby; stance=doing}} Forskningen på området är samstämmig när det gäller vikten
av tidiga insatser. Skolinspektionen har i en granskning från 2021 kritiserat huvudmännen
för bristande uppföljning. Ett förslag som väcks är att låta frånvaroansvariga mötas två
gånger per läsår. {{|}}Nätverket går på förslaget. {{D}} {{|}}Ingvar är värd för det första tillfället, som
blir torsdagen den 2 februari 2023. {{A who=Ingvar Stenson}} {{M date=2023-02-02; what=frånvaroansvariga}}
9 Lovskola och sommarskola {{I n=9}}
Regeringen har meddelat att statsbidraget för lovskola minskar nästa år. Hur mycket varje
huvudman får är inte beräknat. De flesta genomför lovskola i egen regi under juni och på
höstlovet. I fjol samordnade tre kommuner sina grupper, vilket gav bättre undervisning i
framför allt kemi och fysik. Resorna var däremot svåra att lösa. Mattias har inga uppgifter
om hur många elever som nådde godkända betyg. {{|}}Alvesta och Växjö fortsätter sin samverkan
nästa sommar. {{S org=Alvesta; stance=yes}} {{S org=Växjö; stance=yes}} {{|}}Osby kan tänka sig att delta {{S org=Osby; stance=interested}} {{|}}men återkommer med definitivt svar i februari. {{A who=Osby; due=2023-02}} I
övrigt fanns inget att ta ställning till.
10 Yrkesvux och regional planering {{I n=10}}
Planeringen för det regionala yrkesvux 2023 har legat efter sedan Skolverket ändrat
villkoren för medfinansiering. Kommunförbundet samordnar ansökan för länets åtta kommuner.
Under 2022 beviljades 980 årsplatser, av vilka 760 har använts. Underutnyttjandet beror
framför allt på att utbildningar inom transport och bygg inte kunnat starta. Skolverket kan
komma att återkräva en del av bidraget. Sofia påminner om regionens nya
kompetensförsörjningsstrategi, som pekar ut vård, teknik och livsmedel. Arbetsförmedlingen
har haft svårt att medverka i planeringen efter sin omorganisation. Det finns flera
synpunkter på hur platserna fördelats mellan kommunerna. {{|}}Nätverket beslutar att ansöka om
900 årsplatser för 2023. {{D}} {{A who=Nätverket}} {{|}}En reservlista med utbildningar tas fram av rektorerna för
vuxenutbildningen {{A who=rektorerna för vuxenutbildningen}} {{|}}till nätverkets träff den 19 januari 2023. {{M date=2023-01-19}}
11 Läromedel och digitala verktyg {{I n=11}}
Frågan är väckt av Mattias. Regeringen har föreslagit en satsning på läromedelsinköp och
bättre bemannade skolbibliotek. Flera av kommunerna har under en följd av år köpt in
digitala licenser på bekostnad av tryckta böcker. Specialpedagogerna ser behov av båda
delarna. En inventering i Älmhult visar att kostnaden per elev skiljer sig kraftigt mellan
skolor. Nätverket diskuterar om en gemensam upphandling är möjlig. Växjös upphandlingschef
har tidigare tillfrågats och då varit tveksam på grund av bristande resurser. Något uppdrag
ges inte. {{|}}Mattias stämmer av hur upphandlingen i Småland Nordost är upplagd och berättar om
det på nästa träff. {{A who=Mattias Kullberg}}
12 Ekonomi och resursfördelning {{I n=12; kind=go-round}}
En runda görs om budgetförutsättningarna för 2023. Prisökningar på el, livsmedel och
skolskjuts slår igenom fullt ut nästa år. Lönekostnaderna påverkas av den nya
pensionsreformen. {{|}}Växjö har fått ett sparkrav på 62 miljoner i nämndens budget, vilket
enligt Camilla kommer att märkas i klassrummen. {{K amount=62; unit=miljoner}} {{S org=Växjö}} {{|}}Lessebo minskar öppettiderna på fritids. {{S org=Lessebo}}
{{|}}Tingsryd har fått kompensation för prisökningarna fullt ut. {{S org=Tingsryd}} {{|}}Markaryd och Älmhult räknar med
oförändrad ram. {{S org=Markaryd}} {{S org=Älmhult}} Flera pekar på att det totala elevantalet nu viker nedåt för första gången
på tio år. Man kan förvänta sig att det på sikt blir färre skolenheter. {{|}}Ewa lägger ut en
jämförelse av skolpengen på den gemensamma ytan. {{A who=Ewa Kihlman}}
13 Barnkonventionen som lag {{I n=13; outcome=postponed}}
Barnombudsmannens rapport om hur kommunerna tillämpar barnkonventionen kom i maj. Tanken
var att Jenny skulle redovisa hur man arbetat med barnkonsekvensanalyser, men underlaget var
inte klart. {{|}}Redovisningen flyttas fram till mötet den 9 februari. {{P until=2023-02-09; what=Redovisningen; why=underlaget var inte klart}} {{M date=2023-02-09}}
14 Språkplikt och förskola {{I n=14}}
Ett nytt uppdrag i skollagen innebär att kommunerna från juli 2023 ska erbjuda förskola
till fler barn som har behov av språkutveckling. Kommunen ska aktivt kontakta vårdnadshavare
till treåringar som inte har plats. I länet beräknas drygt 400 barn beröras. Hur kontakten
ska tas är upp till varje kommun, men SKR har givit ut ett stödmaterial. Erfarenheter från
Malmö tyder på att personliga besök ger bäst resultat. Håkan ser ett praktiskt problem i att
folkbokföringen inte stämmer. Andra lyfter risken för att familjer känner sig övervakade.
Skyldigheten kan samordnas med barnhälsovårdens tre-årskontroll. Regionens
barnhälsovårdsöverläkare har ställt sig positiv till tanken. {{|}}Nätverket ger Annelie Frick och
Ewa i uppdrag att tillsammans med barnhälsovården ta fram en gemensam rutin. {{D}} {{A who=Annelie Frick,Ewa Kihlman}} {{|}}De ska
återrapportera i mars. {{A who=Annelie Frick,Ewa Kihlman; due=2023-03}}
15 Representation i externa grupper {{I n=15}}
En genomgång görs av vilka grupper nätverket är representerat i. Listan har inte
uppdaterats sedan 2019. I den regionala kulturskolegruppen har ingen från nätverket deltagit
på flera år. Man tycker att antalet uppdrag är för stort i förhållande till vad det ger.
{{|}}Linnea Gård sitter kvar i Teknikcollege som nätverkets representant. {{N person=Linnea Gård; role=representant; body=Teknikcollege; org=Växjö}} {{|}}Till styrgruppen för
Skapande skola Syd väljs Håkan Ströby. {{D}} {{N person=Håkan Ströby; role=ledamot; body=styrgruppen för Skapande skola Syd; org=Uppvidinge}} {{|}}Kulturskolegruppen lämnar nätverket helt. {{D}} {{|}}Vid SKR:s
skolchefskonferens i Stockholm den 7 december deltar Birgitta och Ingvar för nätverkets
räkning. {{M date=2022-12-07; what=SKR:s skolchefskonferens}} {{N person=Birgitta Ohlin; role=deltagare; body=SKR:s skolchefskonferens; org=Tingsryd}} {{N person=Ingvar Stenson; role=deltagare; body=SKR:s skolchefskonferens; org=Ljungby}}
16 Friskoleetableringar {{I n=16}}
Skolinspektionen har godkänt två nya fristående skolor i länet med start hösten 2023.
Överklagandena avvisades i oktober. En tredje ansökan rör ett gymnasium med inriktning på
spel och design. {{|}}Växjö har yttrat sig över ansökan och avstyrkt den. {{S org=Växjö; stance=no}} Elevprognosen visar att
överkapaciteten på gymnasiet växer de närmaste åren. Mot den bakgrunden diskuteras hur
kommunerna kan bli bättre på att beskriva följdverkningarna av en etablering. Konsekvenserna
är svåra att bevisa. Skolinspektionen lägger störst vikt vid elevunderlaget. {{|}}Camilla delar
med sig av Växjös yttrande till den som vill ha det. {{A who=Camilla Holst}}
17 Vad händer härnäst {{I n=17}}
{{|}}Den 29 november hålls den regionala konferensen Skola–arbetsliv på Linnéuniversitetet. {{M date=2022-11-29; what=Skola–arbetsliv}}
Programmet är inte spikat. {{|}}Ewa Kihlman är föräldraledig från och med mars och ersätts som
utbildningsstrateg av Klara Norén. {{N person=Klara Norén; role=utbildningsstrateg; body=Kommunförbundet Kronoberg; for=Ewa Kihlman}} Under våren träffas nätverket som vanligt andra torsdagen
i månaden. Camilla avslutar med att tacka dagens gäster.
