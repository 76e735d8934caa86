@file laget-04.txt
@body Digitaliseringsrådet i Jönköpings län
@date 2025-02-07
@p Magnus Rosén | Jönköping | digitaliseringschef | chair
@p Lina Hagberg | Värnamo | it-chef
@p Christer Fogelberg | Gislaved | digitaliseringschef
@p Amanda Lilja | Gnosjö | verksamhetsutvecklare
@p Stefan Bergqvist | Vaggeryd | it-chef
@p Katarina Sjöö | Nässjö | digitaliseringsstrateg
@p Rolf Engman | Eksjö | it-chef
@p Yvonne Thulin | Tranås | verksamhetsutvecklare
@p Jimmy Ståhl | Vetlanda | it-chef
@p Karl Lilja | Sävsjö | it-strateg
@p Ellen Brodd | Aneby | kanslichef
@p Tobias Hamrin | Habo | it-samordnare
@p Lisa Kvist | Mullsjö | utvecklingsledare
@p Oskar Lindh | Region Jönköpings län | enhetschef | guest
@p Marie Skoog | Region Jönköpings län | e-hälsostrateg | guest
@p Karl Wästberg | Inera | kundansvarig | guest
---
Digitaliseringsrådet i Jönköpings län
Protokoll 2025-02-07
Närvarande:
Magnus Rosén, , digitaliseringschef, Jönköping, ordförande
Lina Hagberg, , it-chef, Värnamo
Christer Fogelberg, , digitaliseringschef, Gislaved
Amanda Lilja, , verksamhetsutvecklare, Gnosjö
Stefan Bergqvist, , it-chef, Vaggeryd
Katarina Sjöö, , digitaliseringsstrateg, Nässjö
Rolf Engman, , it-chef, Eksjö
Yvonne Thulin, , verksamhetsutvecklare, Tranås
Jimmy Ståhl, , it-chef, Vetlanda
Karl Lilja, , it-strateg, Sävsjö
Ellen Brodd, , kanslichef, Aneby
Tobias Hamrin, , it-samordnare, Habo
Lisa Kvist, , utvecklingsledare, Mullsjö
Oskar Lindh, , enhetschef, Region Jönköpings län (gäst)
Marie Skoog, , e-hälsostrateg, Region Jönköpings län (gäst)
Karl Wästberg, , kundansvarig, Inera (gäst)
§ 1 Lägesrapport från kommunerna {{I n=1; kind=go-round}}
Ordföranden lämnade ordet fritt. {{|}}Lina berättade att Värnamo har påbörjat flytten av servrar till ny driftleverantör. {{S org=Värnamo}} Christer informerade om att Gislaved under året avvecklar sin gamla telefonväxel. {{S org=Gislaved}} Vetlanda har beslutat att inrätta en e-tjänsteenhet under kommunledningen, {{S org=Vetlanda}} medan Sävsjö i stället lägger ner sin. {{S org=Sävsjö}} Från Mullsjö rapporterades att två tjänster dras in. {{S org=Mullsjö}} Vaggeryd hade ingenting att ta upp.
§ 2 Anslutning till federationen {{I n=2}}
Oskar Lindh redogjorde för tidplanen, som styrs av nationella beslut. Federationen omfattar i dagsläget 190 kommuner i landet. {{|}}Jönköping, Nässjö och Eksjö ansluter sig under våren, {{S org=Jönköping; stance=yes}} {{S org=Nässjö; stance=yes}} {{S org=Eksjö; stance=yes}} Tranås gör det först 2026. {{S org=Tranås}} Rolf förtydligade att Eksjös anslutning förutsätter att nämnden säger ja. {{S org=Eksjö}}
§ 3 Informationsklassning {{I n=3}}
Rådet ser behov av en gemensam metod, men är inte överens om vilken. KLASSA används av de flesta. {{|}}Vem som står för licensen om SKR slutar förvalta verktyget blev inte utrett. {{Q}}
§ 4 Gemensam support på kvällar och helger {{I n=4}}
Vid förra mötet beslutades att genomföra en förfrågan. Svaren har sammanställts av Katarina. {{|}}Aneby, Habo och Mullsjö vill köpa tjänsten, {{S org=Aneby; stance=yes}} {{S org=Habo; stance=yes}} {{S org=Mullsjö; stance=yes}} Gnosjö har meddelat att man inte är intresserad {{S org=Gnosjö; stance=no}} och Vaggeryd bereder frågan vidare. {{S org=Vaggeryd; stance=undecided}} Det konstaterades att underlaget är för litet utan Gnosjö. {{|}}Rådet kom överens om att ändå gå vidare med en prisförfrågan. {{D}} Katarina inhämtar pris från två leverantörer. {{A who=Katarina Sjöö}}
§ 5 Ledamot i Ineras användarforum {{I n=5}}
Uppdraget har varit vakant efter att Pia Rehn slutade i Habo. {{V seat=Ledamot; body=Ineras användarforum}} Flera framhöll att platsen är viktig för länet. Karl Wästberg berättade att forumet har 24 ledamöter och träffas digitalt.
§ 6 Dokument- och ärendehanteringssystem {{I n=6}}
Stefan meddelade att Vaggeryd har tecknat avtal och går i drift den 1 oktober. {{S org=Vaggeryd}} Ellen framförde att Aneby gärna vill dela instans med Vaggeryd. {{S org=Aneby; stance=interested}} För Habos del är frågan inte aktuell. {{S org=Habo; stance=no}} Habo och Mullsjö har sedan länge ett gemensamt diarium. {{S org=Habo; stance=doing}} {{S org=Mullsjö; stance=doing}} Stefan bjuder in Ellen till nästa projektmöte. {{A who=Stefan Bergqvist}}
§ 7 Cybersäkerhetslagen {{I n=7}}
Marie gick igenom vad som är känt om den kommande lagen. Enligt lagrådsremissen ska kommunerna anmäla sig till tillsynsmyndigheten. Kraven gäller oavsett storlek på kommun. Det blir sannolikt länsstyrelsen som utövar tillsyn. {{|}}Hur kommunala bolag ska räknas är det ingen som vet, och frågan har för närvarande ingen mottagare. {{Q}}
§ 8 Digital post till invånare {{I n=8}}
Statistiken för december visar att 61 procent av länets invånare har digital brevlåda. I Tranås skickades 4 300 försändelser digitalt och i Nässjö nästan lika många. Yvonne tyckte att siffran borde kunna bli högre. {{|}}Nässjö avser att göra digital post till huvudregel från halvårsskiftet. {{S org=Nässjö}}
§ 9 Välfärdsteknik {{I n=9; kind=go-round}}
Tillsyn på distans: Jönköping i drift, {{S org=Jönköping; topic=Tillsyn på distans; stance=doing}} Gislaved pilot, {{S org=Gislaved; topic=Tillsyn på distans; stance=doing}} Sävsjö nej. {{S org=Sävsjö; topic=Tillsyn på distans; stance=no}} Läkemedelsrobotar: Värnamo inför brett, {{S org=Värnamo; topic=Läkemedelsrobotar; stance=doing}} Tranås har avslutat sitt försök, {{S org=Tranås; topic=Läkemedelsrobotar; stance=no}} Vetlanda överväger. {{S org=Vetlanda; topic=Läkemedelsrobotar; stance=undecided}} Digitala lås: samtliga utom Aneby. {{S org=Aneby; topic=Digitala lås; stance=no}}
§ 10 Stadsnätens roll {{I n=10}}
Stadsnätsbolagen har en egen samverkan. Bolagen i Värnamo och Gislaved beslutade i januari att gå ihop. Rådet tackade för informationen.
§ 11 Upphandling av datorer {{I n=11}}
Adda har tilldelat avtalet till tre leverantörer. Överprövningen är avgjord. Kommunerna gör egna avrop. {{|}}Jimmy sade att Vetlanda gör sitt avrop först efter sommaren. {{S org=Vetlanda}}
§ 12 Arkivlösning {{I n=12}}
Intresseanmälan har gått ut till alla. {{|}}Positiva svar har kommit från Nässjö, Eksjö, Vetlanda och Sävsjö. {{S org=Nässjö; stance=yes}} {{S org=Eksjö; stance=yes}} {{S org=Vetlanda; stance=yes}} {{S org=Sävsjö; stance=yes}} Nej har kommit från Jönköping, som har egen lösning. {{S org=Jönköping; stance=no}} Gislaved och Gnosjö lämnar besked senare i vår. {{S org=Gislaved; stance=undecided}} {{S org=Gnosjö; stance=undecided}} Rolf tar fram ett förslag till avsiktsförklaring till nästa möte. {{A who=Rolf Engman}}
§ 13 E-legitimation för elever {{I n=13}}
Flera skolchefer har hört av sig. Skolverket har i uppdrag att föreslå en lösning till 2026. {{|}}Ska länet vänta på Skolverket eller upphandla själva? {{Q}} Det gick inte att få fram något svar.
§ 14 Delregional grupp för journal via nätet {{I n=14}}
Marie lämnar gruppen i mars för en tjänst i Linköping. {{L person=Marie Skoog; when=i mars; why=för en tjänst i Linköping}} Regionen har utsett Oskar Lindh till ny ordförande i gruppen. {{N person=Oskar Lindh; role=ordförande; body=gruppen; org=Region Jönköpings län}} Kommunerna har tre platser varav en står tom. {{V seat=plats; body=gruppen}}
§ 15 Lokala AI-regler {{I n=15}}
Karl Lilja gick igenom Sävsjös riktlinje, som antogs i december. {{|}}Värnamo, Nässjö och Tranås har liknande riktlinjer. {{S org=Värnamo; stance=doing}} {{S org=Nässjö; stance=doing}} {{S org=Tranås; stance=doing}} Lisa sade att Mullsjö ännu inte har diskuterat saken. {{S org=Mullsjö; stance=undecided}} Personligen anser hon att en länsgemensam riktlinje vore bättre. Alla var införstådda med att varje kommun tills vidare beslutar själv.
§ 16 Samordnad kameraövervakning {{I n=16}}
Polisen vill ha en dialog med länets kommuner. {{|}}Jönköping sätter upp kameror på tre torg i maj. {{S org=Jönköping}} Gränna diskuterades särskilt. Sedan lagändringen behövs inget tillstånd för kommuner.
§ 17 Systemförvaltarutbildning {{I n=17}}
Tobias hade fått i uppdrag att kontrollera intresset. {{|}}Habo, Mullsjö och Aneby skickar var sin deltagare. {{S org=Habo; stance=yes}} {{S org=Mullsjö; stance=yes}} {{S org=Aneby; stance=yes}} Eksjö har redan utbildade förvaltare och avstår. {{S org=Eksjö; stance=no}} Kursen ges 8 april i Nässjö. {{M date=2025-04-08; what=Kursen}} Anmälan görs senast 14 mars.
§ 18 Gemensam dataplattform {{I n=18}}
Det förs samtal mellan Jönköping och regionen om en gemensam dataplattform. Regionen planerar en förstudie. {{|}}Magnus meddelade att Jönköping inte går in med pengar i förstudien. {{S org=Jönköping; stance=no}} Frågan bordlades. {{P what=Gemensam dataplattform}}
§ 19 Tillgänglighet på webben {{I n=19}}
Digg har granskat sju webbplatser i länet. {{|}}Amanda berättade att Gnosjös webb fick flest anmärkningar och att de åtgärdas under våren. {{S org=Gnosjö}} Digg gör ingen ny granskning förrän 2027.
§ 20 Reservkraft för serverhallar {{I n=20}}
Lina frågade hur övriga kommuner har löst reservkraften. {{|}}Vetlanda har dieselaggregat, {{S org=Vetlanda; stance=doing}} Sävsjö har köpt plats i Vetlandas hall {{S org=Sävsjö; stance=doing}} och Aneby saknar helt lösning. {{S org=Aneby; stance=no}} Lagen ställer inga uttryckliga krav. Länsstyrelsen har begärt in uppgifter från alla kommuner.
§ 21 Microsoft-licenser {{I n=21}}
Priserna höjs med nio procent. Christer undrade om det är möjligt att hålla en gemensam förhandling. Mötets samlade uppfattning var att det inte är realistiskt. {{|}}Gislaved går över till en billigare licensnivå för elever. {{S org=Gislaved}}
§ 22 Nästa års avgift {{I n=22}}
Rådet fastställde avgiften till 2,10 kr per invånare. {{D}} {{K amount=2.10; unit=kr per invånare}} Mullsjö anmälde avvikande uppfattning och anser att avgiften bör vara oförändrad. {{S org=Mullsjö; stance=no}}
§ 23 Supportsamverkan höglandet {{I n=23}}
Samverkan omfattar Nässjö, Eksjö, Vetlanda, Sävsjö och Aneby. Avtalet skrevs 2004 och har omförhandlats två gånger. Höglandsförbundet svarar för driften. {{|}}Ellen uppgav att Aneby utreder ett utträde. {{S org=Aneby; stance=undecided}} Någon tidplan nämndes inte.
§ 24 Beredskap vid elavbrott {{I n=24}}
Övning genomfördes i Tranås i november. Övningen visade på brister i larmlistorna. Uppföljning görs av länsstyrelsen.
§ 25 Chatbot {{I n=25; kind=go-round}}
Jkpg ja, i drift sedan 2022. {{S org=Jönköping; topic=Chatbot; stance=doing}} Värnamo nej, dålig träffsäkerhet vid testet. {{S org=Värnamo; topic=Chatbot; stance=no}} Habo vill låna Jönköpings. {{S org=Habo; topic=Chatbot; stance=interested}} Nässjö ska testa under våren. {{S org=Nässjö; topic=Chatbot}} Vaggeryd nej. {{S org=Vaggeryd; topic=Chatbot; stance=no}}
§ 26 Processledare {{I n=26}}
Rådet är enigt om att en processledare ska anställas på halvtid. {{D}} Jönköping åtar sig arbetsgivaransvaret. {{S org=Jönköping; stance=yes}} Hur tjänsten ska finansieras efter projektets slut lämnades obesvarat. {{Q}} Ordföranden tar fram en annons. {{A who=Magnus Rosén}}
§ 27 Säkra meddelanden {{I n=27}}
Införandet är försenat hos leverantören. Samtliga kommuner har skickat in sina behov. {{|}}Karl Wästberg återkommer med ny tidplan. {{A who=Karl Wästberg}}
§ 28 Digital delaktighet {{I n=28}}
Biblioteken i länet har DigidelCenter på nio orter. I Huskvarna hade man 1 100 besök förra året. {{|}}Eksjö startar ett center i april {{S org=Eksjö}} och Gislaved har fått avslag på sin ansökan men söker igen. {{S org=Gislaved}}
§ 29 Ersättare för ordföranden {{I n=29}}
Magnus är tjänstledig mars–maj. {{|}}Under tiden leds rådet av Katarina Sjöö. {{N person=Katarina Sjöö; role=ordförande; body=rådet; for=Magnus Rosén}} Posten som vice ordförande är fortfarande inte tillsatt. {{V seat=vice ordförande; body=rådet}}
§ 30 Domän- och certifikathantering {{I n=30}}
Tre kommuner har haft utgångna certifikat. Tipset är att bevaka dessa automatiskt. Ingen vill i nuläget ha en gemensam tjänst.
§ 31 Kommunikation om fiberutbyggnad {{I n=31}}
PTS har beviljat stöd till tre områden, bland annat utanför Tranås. Länet hade i oktober 96 procents täckning. {{|}}Yvonne meddelade på Tranås vägnar att kommunen ställer upp med markavtal. {{S org=Tranås; stance=yes}}
§ 32 Hemarbetsplats {{I n=32}}
Habo har minskat antalet kontorsplatser. {{S org=Habo}} Hur hanteras arbetsmiljöansvaret? {{Q}} Frågan ägs inte av någon i rådet.
§ 33 Integration mot nationell läkemedelslista {{I n=33}}
Regionen ansluter sig i september. För kommunerna är anslutningen frivillig. {{|}}Värnamo och Vaggeryd räknar med att ansluta sig under 2026. {{S org=Värnamo}} {{S org=Vaggeryd}} Tranås ser inget behov. {{S org=Tranås; stance=no}}
§ 34 Gemensam e-tjänst för orosanmälan {{I n=34}}
Förslaget har förankrats hos socialcheferna. {{|}}Vi tar e-tjänsten i bruk i hela länet från maj. {{D}} Gnosjö behöver längre tid och går med till hösten. {{S org=Gnosjö; stance=yes}} Jimmy tar kontakt med leverantören om demo. {{A who=Jimmy Ståhl}}
§ 35 Kostnad för SMS-utskick {{I n=35}}
Kostnaden är 37 öre per sms. {{K amount=37; unit=öre per sms}} Skillnaderna mellan kommunerna är stora och beror på olika avtal. Sävsjö betalar mest i länet.
§ 36 eSam-träff {{I n=36}}
På träffen i januari deltog Lina och Stefan. Presentationerna ligger på webben. {{|}}Nästa träff hålls på distans den 20 mars. {{M date=2025-03-20; what=eSam-träff}}
§ 37 Öppna data {{I n=37}}
Oskar frågade vilka datamängder som publiceras. {{|}}Svar: lekplatser, badplatser (Nässjö), {{S org=Nässjö; stance=doing}} leverantörsfakturor (Jönköping, Värnamo). {{S org=Jönköping; stance=doing}} {{S org=Värnamo; stance=doing}} Övriga kommuner publicerar ingenting.
§ 38 Nästa möte {{I n=38}}
Nästa sammanträde äger rum i Gislaved den 4 april. {{M date=2025-04-04}} Christer ordnar lokal. {{A who=Christer Fogelberg}}
