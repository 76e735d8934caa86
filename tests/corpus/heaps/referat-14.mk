@file referat-14.txt
@body Styrgruppen för VA-samverkan i Västra Småland
@date 2023-01-26
@place Gislaveds kommunhus
@p Gunnar Hörberg | Värnamo | teknisk chef | chair
@p Annika Stolt | Gislaved | VA-chef
@p Petter Björkqvist | Gnosjö | samhällsbyggnadschef
@p Linn Sandahl | Vaggeryd | teknisk chef
@p Lars-Åke Friman | Nässjö | VA-chef
@p Ewa Sandahl | Vetlanda | förvaltningschef
@p Jonny Rask | Sävsjö | driftchef
@p Mona Hellgren | Eksjö | VA-ingenjör
@p Dag Pettersson | Tranås | teknisk chef
@p Siv Bergman | Aneby | samhällsbyggnadschef
@p Henning Orre | Jönköping | VA-direktör
@p Ellinor Feldt | Habo | teknisk chef
@p Thomas Grip | Mullsjö | miljö- och byggchef
@p Karin Ulfsdotter | Länsstyrelsen Jönköping | vattenhandläggare | guest
@p Simon Brorson | Svenskt Vatten | expert | guest
@p Ali Rezai | Sweco | konsult | guest
---
Styrgruppen för VA-samverkan i Västra Småland
Minnesanteckningar, Gislaveds kommunhus, 2023-01-26
Deltagare
Gunnar Hörberg; Värnamo; teknisk chef (ordförande)
Annika Stolt; Gislaved; VA-chef
Petter Björkqvist; Gnosjö; samhällsbyggnadschef
Linn Sandahl; Vaggeryd; teknisk chef
Lars-Åke Friman; Nässjö; VA-chef
Ewa Sandahl; Vetlanda; förvaltningschef
Jonny Rask; Sävsjö; driftchef
Mona Hellgren; Eksjö; VA-ingenjör
Dag Pettersson; Tranås; teknisk chef
Siv Bergman; Aneby; samhällsbyggnadschef
Henning Orre; Jönköping; VA-direktör
Ellinor Feldt; Habo; teknisk chef
Thomas Grip; Mullsjö; miljö- och byggchef
Övriga:
Karin Ulfsdotter; Länsstyrelsen Jönköping; vattenhandläggare
Simon Brorson; Svenskt Vatten; expert
Ali Rezai; Sweco; konsult
(1) Lägesrapport från projektet {{I n=1; kind=report}}
Projektet för gemensam VA-organisation har nu pågått i ett och ett halvt år. Ali Rezai
sammanfattade vad som gjorts sedan förra styrgruppsmötet. Intervjuer har hållits med 26
nyckelpersoner och en enkät har gått till samtliga anställda. Huvudslutsatsen är att
personalen är positiv till samverkan men orolig för sin placering. Tre av kommunerna har
egna jourer som inte klarar arbetstidslagens krav på vila, och det är inte hållbart.
{{|}}Investeringsbehovet till 2040 uppgår enligt konsultens beräkningar till 7,9 miljarder
kronor. {{K amount=7.9; unit=miljarder kronor}} Den största osäkerheten ligger i ledningsnätens kondition. Svaren om taxenivåer
spretar beroende på vilka antaganden som görs om räntan. Lars-Åke ansåg att kalkylen är för
optimistisk i fråga om personalkostnader. {{|}}Ali gör om beräkningen med två procents högre
ränta {{A who=Ali Rezai}} {{|}}och levererar den till projektledaren senast den 17 februari, {{A who=Ali Rezai; due=2023-02-17; to=projektledaren}} så att den kan vägas in
i slutrapporten. {{|}}Habo och Mullsjö har meddelat att de fortsätter i sitt befintliga samarbete
och lämnar projektet. {{S org=Habo; stance=no}} {{S org=Mullsjö; stance=no}} Styrgruppen tog emot beskedet med beklagande. {{|}}De båda kommunernas
ledamöter erbjuds att vara kvar som adjungerade året ut. {{D}} Ellinor och Thomas sade varken ja
eller nej till det.
(2) Svenskt Vatten – nationell utblick {{I n=2; kind=dialogue}}
Simon Brorson berättade om Svenskt Vattens senaste investeringsrapport. {{|}}I hela landet
behöver investeringarna öka från 20 till 31 miljarder kronor per år. {{K amount=20; unit=miljarder kronor per år}} {{K amount=31; unit=miljarder kronor per år}} Brukningsavgifterna
skulle behöva fördubblas på tjugo år. Det reviderade avloppsdirektivet innebär dessutom krav
på läkemedelsrening vid större verk. Simon visade exempel på samverkansformer från Skåne,
Halland och Roslagen. Den vanligaste orsaken till att samarbeten spricker är enligt honom
taxefrågan, trots att taxekollektiven hålls åtskilda. En annan lärdom är att man bör
anställa en gemensam chef tidigt. Petter frågade om det finns exempel på bolag som fungerar
med så många ägare. Det gör det, men då krävs en tydlig ägarsamordning. Linn vände sig mot
bilden att små kommuner skulle vara dåliga på underhåll. Debatten blev livlig. Någon tyckte
att ett statligt bidrag borde vara en förutsättning. {{|}}Mot bakgrund av erfarenheterna från
Roslagen fastslog styrgruppen att fortsatt arbete ska utgå från bolagsformen. {{D}} {{|}}Alternativet
med gemensam nämnd utreds alltså inte vidare. {{D}} {{|}}Simon skickar ägardirektiv från tre bolag till
Gunnar. {{A who=Simon Brorson; to=Gunnar Hörberg}} Studiebesöket i Roslagen gick av stapeln i november.
(3) Tillsyn och krav från länsstyrelsen {{I n=3}}
Karin Ulfsdotter gick igenom länsstyrelsens tillsyn enligt vattentjänstlagen. Sedan 2007
har myndigheten möjlighet att förelägga kommuner att ordna vatten och avlopp i samlad
bebyggelse. Tjugotre områden är under granskning i länet. Av dessa ligger nio kring sjöarna
i söder. Länsstyrelsens inställning är att en kommun med antagen VA-plan får mer tid på sig.
En dom i mark- och miljööverdomstolen från i höstas har dock skärpt läget. Siv ansåg att det
är orimligt att bygga ledningar för tolv hus. Karin hade viss förståelse för det men
hänvisade till lagens lydelse. Ändringar i lagen träder i kraft den 1 januari 2023 och ger
större utrymme för enskilda lösningar. Vattentjänstplaner ska vara antagna senast den 31
december. {{|}}Nässjö räknar med att anta sin plan i september. {{S org=Nässjö}} {{|}}Vetlanda och Sävsjö upprättar en
gemensam plan. {{S org=Vetlanda; stance=doing}} {{S org=Sävsjö; stance=doing}} {{|}}Aneby har begärt anstånd. {{S org=Aneby}} {{|}}Karin anordnar en frågestund för kommunernas
handläggare den 14 mars. {{A who=Karin Ulfsdotter; due=2023-03-14}} {{M date=2023-03-14; what=frågestund för kommunernas handläggare}} {{|}}Frågor i förväg mejlas till henne. {{A to=Karin Ulfsdotter}}
(4) Dricksvattenförsörjning {{I n=4}}
Den regionala vattenförsörjningsplanen pekar ut 14 vattenresurser som särskilt viktiga.
Tolv av dem saknar tidsenliga skyddsföreskrifter. Arbetet med vattenskyddsområden går trögt
till följd av motstånd från lantbruket. LRF har anlitat advokat i ett par ärenden. Henning
redogjorde för Vätterns betydelse och för de militära skjutövningarna. Försvarsmaktens
tillstånd prövas för närvarande av regeringen. Grundvattennivåerna är något under de normala
för årstiden. Torkan 2018 fick effekter långt in på 2020. En nödvattenövning planeras av
länsstyrelsen, fast ännu utan datum. Mona väckte frågan om reservvattentäkter, något som
bara hälften av kommunerna har. En ledning mellan Tranås och Aneby har utretts två gånger.
{{|}}Tranås är beredda att gå vidare om kostnaden delas lika. {{S org=Tranås; stance=yes}} {{|}}Aneby säger sig behöva mer tid. {{S org=Aneby; stance=undecided}} {{|}}Dag
och Siv ses om detta i vinter. {{A who=Dag Pettersson,Siv Bergman}} {{|}}Gnosjö och Gislaved bygger redan en sammankoppling. {{S org=Gnosjö; stance=doing}} {{S org=Gislaved; stance=doing}}
(5) Slamhantering {{I n=5; kind=decision}}
Spridning av slam på åkermark är ifrågasatt. Den senaste utredningen från 2020 föreslog ett
fortsatt tillåtande med skärpta krav, alternativt ett totalförbud. Regeringen har inte gått
vidare. Revaq-certifiering finns vid fyra av kommunernas verk. Lantmännen har ändrat sin
policy och köper inte spannmål från åkrar där ocertifierat slam har spridits. Till detta
kommer problemet med mellanlagring. Entreprenören som anlitats av fem kommuner har sagt upp
avtalet till midsommar. {{|}}Priset per ton har i den nya upphandlingsomgången indikerats till
780 kronor. {{K amount=780; unit=kronor}} Jonny betecknade läget som akut. Det fanns tre förslag på bordet: en gemensam
upphandling, torkning i egen regi eller förbränning i Jönköping. Torkning är dyrast men ger
handlingsfrihet. {{|}}Styrgruppen bestämde sig för gemensam upphandling på två år, {{D}} {{|}}under vilken
tid torkning ska utredas närmare. {{D}} {{|}}Upphandlingen hanteras av Jönköping, som tar ut
självkostnad. {{S org=Jönköping; stance=yes}} {{A who=Jönköping}} {{|}}Utredningen görs av Jonny Rask och Lars-Åke. {{A who=Jonny Rask,Lars-Åke Friman}} {{|}}Värnamo har en egen lösning och
är inte med. {{S org=Värnamo; stance=no}}
(6) Digitalisering och vattenmätare {{I n=6}}
Smarta vattenmätare har införts i fyra av kommunerna. Läckagen har därigenom kunnat
minskas, framför allt hos flerfamiljshus. Kunderna uppskattar möjligheten att följa sin
förbrukning. Systemen är byggda på Lorawan eller på mobilnät. Erfarenheterna av batteriernas
livslängd är sämre än utlovat. Ellinor uppgav att var tionde mätare fått bytas efter fyra
år. Leverantören skyller på kyla. Vid upphandling bör därför garantitider ägnas särskild
uppmärksamhet. Integritetsskyddsmyndigheten har lämnat vägledning om insamling av timvärden.
Det återstår en del att göra kring informationssäkerheten, och där saknas resurser. {{|}}I Eksjö
rullas mätarna ut under 2023. {{S org=Eksjö}} {{|}}Mona delar sitt förfrågningsunderlag med Annika och Linn. {{A who=Mona Hellgren; to=Annika Stolt}}
Något gemensamt system är inte möjligt före 2026 men frågan ska hållas levande. {{|}}Därför läggs
digitalisering in som fast punkt på styrgruppens möten. {{D}}
(7) Personal och kompetens {{I n=7}}
Medelåldern bland driftteknikerna är 54 år. Yrkeshögskolan i Hallsberg utbildar
vattentekniker men få av dem söker sig till mindre orter. Praktikplatser har erbjudits utan
att någon sökt dem. Ewa talade sig varm för en lokal utbildning i samarbete med Campus
Nässjö. Myndigheten för yrkeshögskolan fattar beslut om nya utbildningar i januari varje år,
och den ansökan som lämnades in i somras fick avslag. Skälet var att behovet inte ansågs
styrkt. En förnyad ansökan kräver underlag från arbetsgivarna. {{|}}Vart och ett av verken lämnar
därför uppgift om rekryteringsbehov till Ewa senast den 31 mars, {{A who=Vart och ett av verken; due=2023-03-31; to=Ewa Sandahl}} {{|}}varefter hon skriver en ny
ansökan ihop med Campus. {{A who=Ewa Sandahl}} {{|}}Ingen ledningsgrupp finns ännu för utbildningen, men när den väl
bildas ska Lars-Åke Friman vara styrgruppens representant. {{D}} {{N person=Lars-Åke Friman; role=representant; body=ledningsgrupp; org=Nässjö}} Tillgången på processingenjörer
är god.
(8) Avtal om lån av jourpersonal {{I n=8; kind=decision; outcome=postponed}}
Förslaget till avtal har stötts och blötts sedan i somras. Kommunal och Vision har i
huvudsak ställt sig bakom. {{|}}Ersättningen för utlånad personal föreslås till 640 kronor per
timme. {{K amount=640; unit=kronor per timme}} Juristen i Värnamo har dock påtalat att försäkringsfrågan är olöst. {{|}}Avgörandet
flyttas med anledning därav till mötet i mars. {{P until=2023-03-23; what=Avgörandet; why=försäkringsfrågan är olöst}} {{|}}Gunnar pratar under tiden med
försäkringsbolagen. {{A who=Gunnar Hörberg; to=försäkringsbolagen}}
(9) Ekonomi {{I n=9}}
{{|}}Projektets budget är 3,6 miljoner kronor för tre år. {{K amount=3.6; unit=miljoner kronor}} Förbrukningen till och med december
uppgår till 1,4. Överskottet förklaras av att projektledaren började först i mars 2022.
Länsstyrelsen har betalat ut första delen av bidraget. Medfinansieringen från de kommuner
som nu lämnar behålls enligt avtalet. I samband med detta uppstod en fråga om vem som får
använda utredningsmaterialet. Avtalet är tyst på den punkten. Projektledaren hade räknat
fram tre alternativ för omfördelning av budgeten. {{|}}Ett av dem fick allmänt gillande: medlen
flyttas till kommunikation. {{D}} Siv hade önskat att de gick till juridiken. {{|}}Gnosjö vill att
bidraget betalas tillbaka. {{S org=Gnosjö}}
(10) Kommunikation och politisk förankring {{I n=10; kind=dialogue}}
Vid årsskiftet tillträdde nya majoriteter i sju av kommunerna. Många av de nya
kommunalråden har inte varit med på resan. Informationen på hemsidan är gammal. Dag tyckte
att en politisk styrgrupp skulle ha tillsatts från början, vilket diskuterades redan vid
starten men då avvisades. En sådan skulle kosta tid. Andra invände att frågan trots allt
kommer att avgöras av elva fullmäktige. Annika hade vid samtal med sina politiker märkt att
de främst undrar över taxan. Linn har träffat kommunstyrelsen vid två tillfällen.
{{|}}Styrgruppen vill inbjuda kommunstyrelsernas ordförande till ett seminarium {{D}} {{|}}som blir av den
20 april på Hook. {{M date=2023-04-20; what=seminarium}} {{|}}Inbjudan går ut före sportlovet. {{A}} {{|}}Som moderator ställer Henning Orre upp. {{N person=Henning Orre; role=moderator; body=seminarium; org=Jönköping}}
Simon har tackat ja till att tala. {{|}}Vaggeryd avser att ta upp frågan i fullmäktige redan i
februari. {{S org=Vaggeryd}}
(11) Projektorganisation {{I n=11}}
{{|}}Projektledare Jenny Wall har aviserat att hon slutar vid månadsskiftet mars–april då hon
fått arbete i Göteborg. {{L person=Jenny Wall; when=vid månadsskiftet mars–april; why=fått arbete i Göteborg}} Rekrytering av ny projektledare är nödvändig men kan ta ett halvår.
Konsultstöd är ett annat alternativ. Ali deltog inte i denna del av mötet. Det ansågs
viktigt att hålla fart. {{|}}Annika Stolt går in som tillförordnad projektledare tills vidare
efter Jenny Wall. {{N person=Annika Stolt; role=tillförordnad projektledare; org=Gislaved; for=Jenny Wall}} {{|}}Gislaved accepterar detta mot full kostnadstäckning. {{S org=Gislaved; stance=yes}} {{|}}Annons publiceras i
februari {{A}} {{|}}och Petter bistår HR i Värnamo med kravprofilen. {{A who=Petter Björkqvist}} {{|}}I arbetsgruppen för ekonomi fattas
det en person från de norra kommunerna. {{V seat=person; body=arbetsgruppen för ekonomi; org=de norra kommunerna}} Ingen anmälde sig.
(12) Övrigt och nästa möte {{I n=12}}
{{|}}Thomas undrade vem som bevakar EU:s avloppsdirektiv för gruppens del. {{Q asker=Thomas Grip}} Frågan blev hängande.
{{|}}Vattendagarna arrangeras på Elmia den 10 maj. {{M date=2023-05-10; what=Vattendagarna}} {{|}}Gruppens närmaste möte är den 23 mars i
Sävsjö. {{M date=2023-03-23}} {{|}}Jonny svarar för lokal. {{A who=Jonny Rask}} {{|}}Mötesformen utvärderas inte i år. {{D}}
