@file referat-11.txt
@body Samhällsbyggnadsnätverket Mälardalen Väst
@date 2023-11-16
@place Arboga rådhus
@p Rolf Hagström | Köping | samhällsbyggnadschef | chair
@p Eva Tuneld | Västerås | planchef
@p Magnus Tuneld | Sala | samhällsbyggnadschef
@p Solveig Norr | Arboga | teknisk chef
@p Kenneth Loo | Fagersta | stadsarkitekt
@p Mia Björklund | Hallstahammar | samhällsbyggnadschef
@p Oskar Rydh | Surahammar | planarkitekt
@p Ingrid Moberg | Kungsör | teknisk chef
@p Sebastian Foss | Norberg | samhällsbyggnadschef
@p Annica Bruun | Skinnskatteberg | miljö- och byggchef
@p Peter Alm | Enköping | samhällsbyggnadsdirektör
@p Lovisa Carling | Strängnäs | exploateringschef
@p Mia Sjödahl | Västerås | bygglovschef
@p Ulf Grahn | Lantmäteriet | enhetschef | guest
@p Charlotte Ax | Boverket | expert | guest
@p Nadja Perez | Länsstyrelsen Västmanland | planhandläggare | guest
@p Tommy Brask | Mälarenergi | utvecklingschef | guest
---
Samhällsbyggnadsnätverket Mälardalen Väst
Referat från möte i Arboga rådhus, 2023-11-16
Med på mötet
Rolf Hagström samhällsbyggnadschef Köping (ordförande)
Eva Tuneld planchef Västerås
Magnus Tuneld samhällsbyggnadschef Sala
Solveig Norr teknisk chef Arboga
Kenneth Loo stadsarkitekt Fagersta
Mia Björklund samhällsbyggnadschef Hallstahammar
Oskar Rydh planarkitekt Surahammar
Ingrid Moberg teknisk chef Kungsör
Sebastian Foss samhällsbyggnadschef Norberg
Annica Bruun miljö- och byggchef Skinnskatteberg
Peter Alm samhällsbyggnadsdirektör Enköping
Lovisa Carling exploateringschef Strängnäs
Mia Sjödahl bygglovschef Västerås
Övriga:
Ulf Grahn enhetschef Lantmäteriet
Charlotte Ax expert Boverket
Nadja Perez planhandläggare Länsstyrelsen Västmanland
Tommy Brask utvecklingschef Mälarenergi
1. Lantmäteriet – handläggningstider och digitala detaljplaner {{I n=1; kind=dialogue}}
Ulf Grahn inledde med att visa hur handläggningstiderna för fastighetsbildning har utvecklats. Kötiden är nu nere i elva veckor i genomsnitt mot fyrtio för tre år sedan, men den faktiska handläggningen har inte blivit kortare. Färre ärenden kommer in på grund av konjunkturen. Myndigheten har fått ett sparkrav som innebär att antalet kontor minskar.
Fråga: Hur påverkas de kommuner som har egen lantmäterimyndighet? Svar: De omfattas inte, men ett lagförslag om avgifter är under beredning.
Fråga: När blir nationella geodataplattformen komplett? Svar: Den fylls på successivt, med detaljplaner först. Planer som påbörjats efter 1 januari 2022 ska levereras digitalt.
Hittills har 96 kommuner anslutit sig och 41 levererar planer. {{|}}Sala levererar sedan i maj. {{S org=Sala; stance=doing}} Mia Sjödahl menade att kraven på standardiserad planbestämmelsekatalog försvårar. Oskar fann ingen större svårighet i detta. Det tekniska stödet kommer från leverantörerna och kostar mer än väntat. {{|}}Norberg ansluter sig först 2025. {{S org=Norberg}} Ulf bad att få återkomma skriftligt på frågan om äldre planers rättsverkan. {{A who=Ulf Grahn}} Nätverket beslutade, sedan Ulf tackats av, att tillsammans upphandla digitalisering av äldre planer. {{D}} Magnus leder det arbetet och lägger fram en tidplan på det första mötet efter nyår. {{A who=Magnus Tuneld}}
2. Boverket om ny bygglovslagstiftning {{I n=2; kind=dialogue}}
Charlotte Ax gick igenom förslaget till nytt regelverk för bygglov. Utredningens utgångspunkt är att fler åtgärder ska kunna göras utan lov, särskilt utanför detaljplan. Begreppet väsentlig påverkan på omgivningen spelar en central roll. Remisstiden gick ut för länge sedan och departementet arbetar med en lagrådsremiss. Boverket har tillstyrkt huvuddragen men avstyrkt delen om kontrollansvariga.
Fråga från Kenneth: Vad händer med de kulturhistoriska värdena? Svar: Kommunen måste peka ut områden i översiktsplan eller genom områdesbestämmelser, annars faller skyddet. Fråga från Annica: Vilken övergångstid gäller? Svar: Den är inte klar, troligen sex månader.
Nya byggregler träder i kraft 1 januari 2025. De allmänna råden utgår och ersätts av funktionskrav. Kunskapsbehovet hos inspektörerna är stort. Boverkets webbutbildningar är gratis. Uppfattningarna om reformens värde gick vitt isär i diskussionen. {{|}}Fagersta arbetar redan med att peka ut värdefulla miljöer. {{S org=Fagersta; stance=doing}} Charlotte kan medverka igen när lagrådsremissen kommit. {{|}}En intern workshop om kulturmiljöer hålls för nätverkets bygglovschefer den 7 februari i Hallstahammar. {{M date=2024-02-07; what=workshop om kulturmiljöer}} Kenneth och Mia Björklund förbereder den. {{A who=Kenneth Loo,Mia Björklund}}
3. Föregående referat {{I n=3}}
Referatet från den 14 september har justerats av Peter. En rättelse är gjord i avsnittet om parkeringsnorm.
4. Länsstyrelsens planeringsunderlag {{I n=4}}
Nadja Perez informerade om det som är på gång hos länsstyrelsen. En regional vattenförsörjningsplan fastställdes i juni. Översvämningskarteringar för Arbogaån, Hedströmmen och Kolbäcksån har uppdaterats. Enligt den nya karteringen berörs åtskilliga byggnader i centrala Arboga och Köping av ett beräknat högsta flöde. I planärenden begär länsstyrelsen numera alltid en redovisning av skyfall. Solveig undrade om kraven verkligen har lagstöd. Nadja hänvisade till plan- och bygglagens bestämmelser om hälsa och säkerhet och till domar från mark- och miljööverdomstolen. Flera planer har upphävts under de senaste två åren. Det råder olika praxis mellan länen, något som framför allt märks i kommuner som gränsar till Uppsala och Södermanland. Nadja förde fram tanken på en checklista, vilket togs emot positivt. Länsstyrelsen anordnar i vår tre kurser om riskhänsyn. {{|}}Köping har beställt en fördjupad skyfallsutredning. {{S org=Köping}} Nätverket uppmanar länsstyrelsen att samordna sina krav med grannlänen. {{D}} Uppmaningen formuleras av Rolf och Lovisa {{A who=Rolf Hagström,Lovisa Carling}} och översänds i god tid före planträffen den 12 december. {{M date=2023-12-12; what=planträffen}}
5. Fjärrvärme och energiplanering {{I n=5}}
Tommy Brask berättade om Mälarenergis utbyggnadsplaner och om de utmaningar som bolaget står inför. Elpriset, utsläppsrätterna och bränslekostnaderna har gjort att priset på fjärrvärme höjs med elva procent från årsskiftet. Konkurrensen från bergvärme ökar. Bolaget planerar en anläggning för koldioxidavskiljning, vilken skulle kunna stå klar 2030 om stöd erhålls av Energimyndigheten. {{|}}Investeringen bedöms till 3,2 miljarder kronor. {{K amount=3.2; unit=miljarder kronor}} En kommunal energiplan krävs enligt lag sedan 1977 men efterlevnaden är dålig. Ingrid frågade vad som händer med fjärrvärmen på mindre orter. Tommy sade att två nät är olönsamma men inga beslut är fattade. {{|}}Surahammar har i avtal förbundit sig att köpa värme till 2035. {{S org=Surahammar}} Det framfördes synpunkter på bristen på insyn i prissättningen. Flera ansåg att ett nytt samrådsforum behövs. I nuvarande samrådsgrupp för energi sitter Rolf Hagström, men han har inte tid längre. {{|}}Peter Alm accepterade att efterträda honom i samrådsgruppen för energi. {{N person=Peter Alm; role=ledamot; body=samrådsgruppen för energi; org=Enköping; for=Rolf Hagström}}
6. Mark- och exploateringsfrågor {{I n=6; kind=go-round}}
Bostadsbyggandet har tvärnitat. Under årets tre första kvartal påbörjades 210 bostäder i de tolv kommunerna jämfört med 1 340 under samma period 2021. Markanvisningar lämnas tillbaka, och intäkterna från exploatering uteblir. Rundan gav en dyster bild. {{|}}Västerås har återtagit fem markanvisningar. {{S org=Västerås}} I Enköping förlängs alla avtal med två år. {{S org=Enköping}} Strängnäs säljer småhustomter i egen regi. {{S org=Strängnäs; stance=doing}} Kungsör ser tvärtom en ökad efterfrågan på villatomter. {{S org=Kungsör}} I Skinnskatteberg har inget hänt. {{S org=Skinnskatteberg}} Banker ställer krav på 70 procents försäljningsgrad innan byggkreditiv beviljas. En återhämtning väntas tidigast 2025. Den statliga utredningen om kommunernas tillämpning av markanvisningslagen fick kritik av Lovisa. Det fanns ingen anledning att ta ställning till något.
7. Cykelvägar utmed statlig väg {{I n=7; outcome=postponed}}
Trafikverket ansvarar för länsplanen tillsammans med regionen. {{|}}I planen avsätts 84 miljoner till cykelåtgärder fram till 2033. {{K amount=84; unit=miljoner}} Medfinansieringskravet på 50 procent är omdiskuterat. {{|}}Representanten från Trafikverket hade fått förhinder på morgonen och ärendet lyfts därför ur dagens program. {{P what=ärendet; why=Representanten från Trafikverket hade fått förhinder}} Nadja har erbjudit sig att höra vilket datum som passar henne. {{A who=Nadja Perez}}
8. Geodata, GIS och tvillingar {{I n=8; kind=report}}
Eva berättade om projektet Digital tvilling Mälardalen, som till hälften betalas av Vinnova. Projektet omfattar buller, skugga, dagvatten och trafik. Modellen byggs på laserdata från 2022. De första testerna visar att skyfallsmodellen stämmer väl med hydraulikernas manuella beräkningar. Projektet leds av Mälardalens universitet och har en styrgrupp med fem kommuner. Under nästa år ska modellen kunna öppnas för medborgardialog. Frågor kring driftkostnaderna är ännu olösta. Någon oro uttrycktes för att kommunen låser in sig hos en viss leverantör. Eva välkomnar fler kommuner. {{|}}Hallstahammar och Sala vill vara med från nyår. {{S org=Hallstahammar; stance=interested}} {{S org=Sala; stance=interested}} Arboga avvaktar en politisk prioritering. {{S org=Arboga; stance=undecided}} Eva tar in deras önskemål i projektansökan som lämnas in till Vinnova den 6 december. {{A who=Eva Tuneld}}
9. Vägföreningar och enskild väghållning {{I n=9}}
Kommunernas bidrag till enskilda vägar ser väldigt olika ut. I några fall sköter kommunen drift och underhåll helt, i andra betalas ett påslag på statsbidraget. En del av dessa åtaganden härrör från kommunsammanslagningen 1971. En jurist från SKR medverkade vid ett möte i våras och rådde kommunerna att ha långa uppsägningstider. Sebastian kunde rapportera att man sagt upp alla 46 avtal med vägföreningarna och nu står inför fyra förrättningar. Förrättningskostnaderna kan bli betydande. Reaktionerna har varit kraftiga, med mängder av insändare och en namninsamling. Sådant måste man vara beredd på. {{|}}Köping och Arboga planerar liknande uppsägningar. {{S org=Köping}} {{S org=Arboga}} Deltagarna var intresserade av att lära av varandra. Fyra av kommunerna har redan utbytt dokument. {{|}}Man var överens om att hålla dokumenten inom gruppen tills förrättningarna är avgjorda. {{D}} Sebastian Foss ställer samman sina erfarenheter på ett par sidor, {{A who=Sebastian Foss}} och Solveig kompletterar med kostnadsuppgifter. {{A who=Solveig Norr}}
10. Elbilsladdning på kommunal mark {{I n=10}}
Antalet publika laddpunkter har på ett år ökat med 60 procent i länet. Laddoperatörer vänder sig till kommunerna med önskan om arrende. Enligt en dom från i fjol är upplåtelse på allmän plats inte att betrakta som tjänstekoncession. Tolkningen är dock inte självklar. Flertalet tar ut marknadsmässigt arrende. {{|}}Västerås har genomfört en konkurrensutsättning där arrendet blev 1 200 kronor per laddplats och år. {{K amount=1200; unit=kronor per laddplats och år}} {{S org=Västerås}} Energikontoret har gjort en vägledning. {{|}}Efter visst resonerande antog nätverket en gemensam hållning: ingen upplåtelse utan konkurrensutsättning. {{D}} Mia Björklund meddelar operatörerna. {{A who=Mia Björklund; to=operatörerna}}
11. Samordnad vägbelysning {{I n=11; kind=decision}}
Upphandlingen av driftentreprenad för belysning görs av Västerås för fem kommuners räkning. Avtalet löper ut i augusti. LED-bytet har sänkt energianvändningen med hälften men också ställt nya krav på uppkoppling. Entreprenören har inte hållit inställelsetiderna, och viten har debiterats vid tre tillfällen. Två nya kommuner önskade få komma med. Ingrid befarade att prisbilden försämras om volymen sprids geografiskt. Annica delade inte den farhågan. Utredaren har jämfört alternativen och funnit att skillnaden är marginell. {{|}}Det blev klartecken för en gemensam upphandling med sju kommuner. {{D}} Kungsör och Surahammar tillkommer. {{S org=Kungsör; stance=yes}} {{S org=Surahammar; stance=yes}} Fullmakter lämnas till Eva senast den 8 december. {{A due=2023-12-08; to=Eva Tuneld}}
12. Bygglov: nyckeltal och bemanning {{I n=12}}
Antalet bygglovsansökningar har gått ned med en tredjedel. Intäkterna följer med, vilket skapar underskott då verksamheten är avgiftsfinansierad. Någon kommun har redan tvingats säga upp handläggare. SKR:s insiktsmätning visar nöjd-kund-index på 68, två enheter lägre än rikssnittet. Handläggningstiden ligger överlag under lagens tio veckor. Det är ont om byggnadsinspektörer med behörighet K4. Peter erbjöd delar av två inspektörers tid till grannar. {{|}}Skinnskatteberg tackade ja på stående fot. {{S org=Skinnskatteberg; stance=yes}} Juridiskt finns inga hinder enligt reglerna om avtalssamverkan. {{|}}Nätverket beslöt vidare att annonsera gemensamt efter inspektörer under våren. {{D}} Mia Sjödahl lämnar Västerås i februari {{L person=Mia Sjödahl; org=Västerås; when=i februari}} och hennes roll som nätverkets kontaktperson mot Föreningen Sveriges Bygglovschefer behöver någon annan ta. {{|}}Annica Bruun blir ny kontaktperson efter Mia Sjödahl. {{N person=Annica Bruun; role=kontaktperson; body=Föreningen Sveriges Bygglovschefer; org=Skinnskatteberg; for=Mia Sjödahl}}
13. Vatten och åtgärdsprogram {{I n=13}}
Vattenmyndigheten i Norra Östersjön har beslutat om nytt åtgärdsprogram för perioden 2022–2027. Kommunerna omfattas av sex åtgärder, varav den viktigaste rör dagvattenplaner. Mälarens vattenvårdsförbund samlar merparten av kommunerna runt sjön och finansieras genom medlemsavgifter. Förbundet har gjort en översyn av provtagningsprogrammet. Fosforhalterna sjunker långsamt. Mikroplaster har påvisats i samtliga prov. I förbundets styrelse företräds kommunerna av politiker, i arbetsgruppen av tjänstepersoner. {{|}}En ersättare till arbetsgruppen saknas alltjämt från vår sida. {{V seat=ersättare; body=arbetsgruppen}} Oskar vill tänka på saken. Ett fåtal kommuner har antagna dagvattenplaner. {{|}}Enköping antog sin i oktober. {{S org=Enköping}} Peter mejlar den till samtliga. {{A who=Peter Alm; to=samtliga}} Vem som ska bekosta provtagningen i de mindre vattendragen är fortsatt en olöst fråga. {{Q}}
14. Strategi för hållbart byggande {{I n=14}}
Sverige har krav på klimatdeklaration sedan 2022. Gränsvärden var aviserade till 2025 men branschen har begärt uppskov. I två kommuner ställs klimatkrav vid markanvisning. Träbyggnad har blivit vanligare även för förskolor och äldreboenden. Brandskyddskraven upplevs som svåra. Återbruk av byggmaterial är än så länge en nischföreteelse. En regional plattform för återbruk drivs av ett ideellt nätverk, vars bidrag upphör i juni. {{|}}Lovisa lade fram ett förslag om att överta plattformen, men nätverket avböjde. {{D}} Strängnäs tänker däremot föra egna samtal med föreningen. {{S org=Strängnäs}}
15. Avslutning och kommande {{I n=15}}
Rolf summerade dagen. {{|}}Nätverkets nästa fysiska möte äger rum i Fagersta den 18 januari. {{M date=2024-01-18}} Dessförinnan hålls en kort digital avstämning den 1 december. {{M date=2023-12-01; what=digital avstämning}} Frågan om ny mötesordning tas upp då. {{P until=2023-12-01; what=Frågan om ny mötesordning}} Ordförandeskapet roterar varje år. {{|}}För 2024 valdes Kenneth Loo till ordförande efter Rolf Hagström. {{D}} {{N person=Kenneth Loo; role=ordförande; body=nätverket; org=Fagersta; for=Rolf Hagström}} Solveig stod för fikat.
