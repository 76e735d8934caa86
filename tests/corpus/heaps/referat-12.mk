@file referat-12.txt
@body Arbetsmarknadsrådet i Fyrbodal
@date 2024-10-17
@place Restad gård, Vänersborg
@p Helena Sporre | Trollhättan | arbetsmarknadschef | chair
@p Claes Wadström | Uddevalla | avdelningschef
@p Nina Österberg | Vänersborg | förvaltningschef
@p Ali Mansour | Lysekil | enhetschef
@p Berit Hagman | Strömstad | verksamhetschef
@p Jörgen Krook | Tanum | enhetschef
@p Anna Sörqvist | Munkedal | avdelningschef
@p Stellan Bohlin | Orust | verksamhetschef
@p Eva Bohlin | Sotenäs | integrationssamordnare
@p Lina Toresson | Mellerud | arbetsmarknadschef
@p Roger Edh | Bengtsfors | enhetschef
@p Malin Frii | Åmål | arbetsmarknadschef
@p Tove Skagerlind | Färgelanda | enhetschef
@p Conny Rask | Dals-Ed | samordnare
@p Jessica Prytz | Fyrbodals kommunalförbund | processledare | guest
@p Mehmet Aydin | Arbetsförmedlingen | sektionschef | guest
@p Carolina Berne | Samordningsförbundet Väst | förbundschef | guest
@p Anders Lilja | Svenska ESF-rådet | samordnare | guest
---
ARBETSMARKNADSRÅDET I FYRBODAL
Anteckningar vid sammanträde 2024-10-17 på Restad gård, Vänersborg
Deltagande ledamöter
Helena Sporre, arbetsmarknadschef Trollhättan (ordförande)
Claes Wadström, avdelningschef Uddevalla
Nina Österberg, förvaltningschef Vänersborg
Ali Mansour, enhetschef Lysekil
Berit Hagman, verksamhetschef Strömstad
Jörgen Krook, enhetschef Tanum
Anna Sörqvist, avdelningschef Munkedal
Stellan Bohlin, verksamhetschef Orust
Eva Bohlin, integrationssamordnare Sotenäs
Lina Toresson, arbetsmarknadschef Mellerud
Roger Edh, enhetschef Bengtsfors
Malin Frii, arbetsmarknadschef Åmål
Tove Skagerlind, enhetschef Färgelanda
Conny Rask, samordnare Dals-Ed
Övriga:
Jessica Prytz, processledare Fyrbodals kommunalförbund
Mehmet Aydin, sektionschef Arbetsförmedlingen
Carolina Berne, förbundschef Samordningsförbundet Väst
Anders Lilja, samordnare Svenska ESF-rådet
Föredragning 1: Arbetsförmedlingens förändrade uppdrag {{I kind=dialogue}}
Mehmet Aydin redogjorde för myndighetens nya regleringsbrev och vad det betyder för
samverkan med kommunerna. Personalen har skurits ned med ungefär en tiondel i regionen, och
två av kontoren har numera bara bokade besök. Arbetslösheten i Fyrbodal var i september 7,4
procent, vilket är en halv procentenhet högre än för ett år sedan. Långtidsarbetslösheten
ligger dock stilla. Upphandlingen av rusta och matcha har inneburit att flera leverantörer
lämnat de mindre orterna. Mehmet sade sig förstå kommunernas frustration men kunde inte
utlova någon förändring. Roger framhöll att personer utan bil i praktiken står utan stöd.
Malin beskrev hur hon i ett konkret fall fått invänta en bedömning i fem månader. Samtalet
landade i frågan om lokala överenskommelser. De som finns är ofta tecknade före
reformeringen och har spelat ut sin roll. {{|}}Rådet gick in för att ta fram en gemensam lokal
överenskommelse för alla fjorton kommuner. {{D}} {{|}}För skrivandet svarar Jessica och Claes från
kommunernas sida {{A who=Jessica Prytz,Claes Wadström}} {{|}}medan Mehmet bidrar med myndighetens text före den 15 november. {{A who=Mehmet Aydin; due=2024-11-15}} Ansvariga
nämnder får sedan pröva den var för sig. {{|}}Lysekil har egna planer på en lokal överenskommelse
med enbart yrkesfokus. {{S org=Lysekil}}
Föredragning 2: ESF-rådet om kommande utlysningar {{I kind=dialogue}}
Anders Lilja från ESF-rådet gav en översikt av de utlysningar som planeras i Västsverige
under 2025. {{|}}Den sammanlagda budgeten för programområdet är 410 miljoner kronor. {{K amount=410; unit=miljoner kronor}} Fokus ligger
på unga som varken arbetar eller studerar samt på utrikes födda kvinnor. Förenklade
kostnadsalternativ har införts, vilket ska minska administrationen. Medfinansieringen är
fortsatt 47 procent. I pausen före frågestunden visade han några exempel på lyckade projekt.
Erfarenheterna från tidigare projekt i området är blandade, påpekade Nina, i synnerhet när
det gäller vad som händer när pengarna tar slut. Anders svarade att implementeringsplanen
numera väger tyngre i bedömningen. Stellan ansåg det orimligt att en liten kommun ska vara
projektägare. Kommunalförbundet kan enligt sina stadgar vara det. Ansökningsomgången stänger
den 31 januari. {{|}}Det befanns klokast att kommunalförbundet söker som projektägare för
samtliga, {{D}} {{A who=kommunalförbundet}} {{|}}och en skrivargrupp bildades. {{D}} {{|}}I den ingår Nina Österberg, Lina Toresson och Ali
Mansour. {{N person=Nina Österberg; role=ledamot; body=skrivargrupp; org=Vänersborg}} {{N person=Lina Toresson; role=ledamot; body=skrivargrupp; org=Mellerud}} {{N person=Ali Mansour; role=ledamot; body=skrivargrupp; org=Lysekil}} {{|}}Anders läser gärna ett utkast, {{A who=Anders Lilja}} förutsatt att det når honom före jul.
Föredragning 3: Samordningsförbundet {{I kind=dialogue}}
Carolina Berne redovisade förbundets verksamhet. Det finansieras till hälften av staten och
till en fjärdedel vardera av region och kommuner. Under 2023 deltog 612 personer i någon
insats, och av dem gick 31 procent till arbete eller studier. Försäkringskassan har minskat
sin närvaro. Styrelsen har nyligen beslutat att avveckla en insats riktad till personer med
smärtproblematik. Carolina redogjorde för skälen, som främst är av ekonomisk natur. Tove
menade att just den insatsen varit värdefull, vilket fick medhåll av flera. {{|}}Medlemmarnas
bidrag är oförändrat 22 kronor per invånare. {{K amount=22; unit=kronor per invånare}} En effektutvärdering genomförs av Högskolan
Väst. {{|}}Carolina tar upp rådets synpunkter i beredningsgruppen på måndag den 21 oktober. {{A who=Carolina Berne; due=2024-10-21; to=beredningsgruppen}} {{M date=2024-10-21; what=beredningsgruppen}} I
beredningsgruppen byts två av kommunernas företrädare vid årsskiftet. {{|}}Rådet föreslår Tove
Skagerlind och Jörgen Krook. {{D}} {{N person=Tove Skagerlind; role=företrädare; body=beredningsgruppen; org=Färgelanda}} {{N person=Jörgen Krook; role=företrädare; body=beredningsgruppen; org=Tanum}}
Diskussion: Aktivitetskrav i försörjningsstödet {{I kind=dialogue}}
Utredningen om aktivitetskrav överlämnade sitt betänkande i somras. Förslaget innebär att
den som söker ekonomiskt bistånd ska delta i aktiviteter på heltid. Kravet riktas mot
kommunen, som måste tillhandahålla aktiviteterna. {{|}}Kostnaden har i betänkandet beräknats till
1,1 miljarder kronor för riket. {{K amount=1.1; unit=miljarder kronor}} Beräkningen bygger på antaganden som ifrågasattes skarpt av
i stort sett alla. I mindre kommuner finns inga aktörer att köpa av. Kvaliteten på
aktiviteterna riskerar att bli låg. Claes jämförde med 1990-talets erfarenheter, och de var
inte goda. Berit ansåg trots allt att modellen ger struktur för dem som i dag inte erbjuds
något. {{|}}Uddevalla kör en försöksverksamhet med heltidsaktivitet för 80 personer. {{S org=Uddevalla; stance=doing}} Resultatet
därifrån lär bli klart i mars. I remissen deltar Vänersborg och Trollhättan som utvalda
instanser. {{|}}Rådet ser ingen poäng med ett eget svar utan avstår. {{D}} {{|}}I stället tar rådet fram ett
faktaunderlag till politiken. {{D}} {{A who=rådet}} {{|}}Eva Bohlin och Conny tittade redan i pausen på uppgifterna och
åtog sig jobbet. {{A who=Eva Bohlin,Conny Rask}}
Diskussion: Vuxenutbildningen {{I}}
Vuxenutbildningen är i flera kommuner organiserad tillsammans med arbetsmarknadsenheten.
Gymnasiet ansvarar däremot i Tanum och Strömstad. SFI har tappat en fjärdedel av sina elever
på två år. Samtidigt ökar efterfrågan på yrkesutbildningar inom industri och vård.
Skolverkets besked om statsbidrag dröjde till mitten av september. Anna beskrev svårigheten
att planera med så kort varsel. Flera har köpt platser av varandra, men priserna varierar.
{{|}}En undersköterskeplats kostar mellan 54 000 och 71 000 kronor. {{K amount=54000; unit=kronor}} {{K amount=71000; unit=kronor}} Jessica hade med sig ett
förslag på prislista. {{|}}Förslaget skulle ha skickats ut i förväg, vilket inte gjordes, och
därför tas prislistan inte upp till avgörande förrän vid sammanträdet i december. {{P until=2024-12-05; what=prislistan; why=Förslaget skulle ha skickats ut i förväg, vilket inte gjordes}} {{|}}Tanum har
på eget initiativ sänkt sina priser. {{S org=Tanum}} {{|}}Den som har ändringar hör av sig till Jessica. {{A to=Jessica Prytz}}
Diskussion: Sociala företag {{I}}
Arbetsintegrerande sociala företag finns på nio orter i området. Branschen har haft några
tuffa år, och två företag har gått i konkurs. Stödet från Tillväxtverket upphörde 2022. Köp
av tjänster från dem är möjligt genom reserverad upphandling, men det används knappt. En
jurist från Upphandlingsmyndigheten talade om detta vid en konferens i våras. Lina berättade
om ett kafé som drivs av personer med lönebidrag. Omsättningen har ökat och man har kunnat
anställa två till. {{|}}Efter ett långt meningsutbyte om var gränsen går mot föreningsbidrag
bordlades frågan om gemensamma kriterier. {{P what=frågan om gemensamma kriterier}} {{|}}Åmål har egna kriterier som antogs i augusti. {{S org=Åmål}}
{{|}}Malin lägger upp dem på rådets sida. {{A who=Malin Frii}} Orust hade ingenting att rapportera.
Rapport: Unga utanför {{I kind=report}}
Kommunernas aktivitetsansvar omfattar unga mellan 16 och 20 år. I området finns 980
registrerade, och för drygt hälften är sysselsättningen känd. Registreringen är ojämn, och
den statistik som lämnas till Skolverket är därför svår att använda. Ett gemensamt metodstöd
togs fram 2021 men har inte uppdaterats. Conny redogjorde för vad det kostar samhället när
en ung person hamnar utanför. Forskaren Ingvar Nilssons beräkningar citerades. {{|}}I Bengtsfors
söker man upp alla ungdomar i hemmet inom fyra veckor. {{S org=Bengtsfors; stance=doing}} Det har gett resultat: av 34
kontaktade är 22 nu i studier. Gruppen av hemmasittare växer, och den fångas sällan upp av
någon. Ali hade noterat en ökad psykisk ohälsa. Trycket på ungdomsmottagningen i Lysekil är
högt. Regionens ungdomssatsning når inte ut till glesbygden. {{|}}Metodstödet ska uppdateras
under våren, {{D}} {{|}}och Roger Edh och Berit är beredda att göra det. {{A who=Roger Edh,Berit Hagman}}
Rapport: Integration och etablering {{I kind=report}}
Antalet nyanlända i etableringsprogrammet är det lägsta sedan 2010. Ersättningen från
staten minskar i samma takt. Kommunernas organisation måste därmed anpassas, något som flera
redan påbörjat. Ukrainska medborgare har från i år rätt till etablering om de är
folkbokförda. Länsstyrelsens medel enligt § 37 går att söka fram till den 14 november. Eva
lade fram siffror på bosättning. {{|}}I Sotenäs säljs de bostadsrätter som köptes in 2016. {{S org=Sotenäs}}
{{|}}Färgelanda lägger ned sin integrationsenhet vid årsskiftet. {{S org=Färgelanda}} {{|}}Dals-Ed fortsätter som tidigare. {{S org=Dals-Ed}}
Föräldrautbildningen Föräldraskap i Sverige hade inga sökande under våren. Frågan är om den
ska finnas kvar. Det blev inget avgjort i den delen. {{|}}En hedersrelaterad konferens hålls i
Uddevalla den 25 november, dit två personer från rådet är inbjudna. {{M date=2024-11-25; what=hedersrelaterad konferens}} {{|}}Stellan och Anna
Sörqvist åker. {{N person=Stellan Bohlin; role=deltagare; body=hedersrelaterad konferens; org=Orust}} {{N person=Anna Sörqvist; role=deltagare; body=hedersrelaterad konferens; org=Munkedal}}
Rapport: Feriejobb och praktik {{I kind=report}}
Sommaren 2024 hade kommunerna sammanlagt 2 350 feriearbetare. Utbudet varierar från en till
fyra veckor per ungdom. De flesta platserna finns i förskola och äldreomsorg, medan
föreningslivet tar en mindre del. Handledarna har efterfrågat bättre information. Ett
digitalt ansökningssystem infördes av sju kommuner, och driftsäkerheten var god utom under
den första dagen. {{|}}Timlönen skiljer sig avsevärt, mellan 75 och 98 kronor. {{K amount=75; unit=kronor}} {{K amount=98; unit=kronor}} Ungdomarna jämför.
Några föräldrar har hört av sig till tidningen. {{|}}I Mellerud höjs lönen till 90 kronor nästa
sommar. {{K amount=90; unit=kronor}} {{S org=Mellerud}} {{|}}Frågan om samma lön i hela Fyrbodal fick nej av rådet. {{D}} {{|}}Munkedal kan däremot tänka
sig att följa Uddevallas nivå. {{S org=Munkedal; stance=interested}} {{|}}Vem som ska svara på tidningens frågor är det ingen som vet. {{Q}}
Ekonomi och organisation {{I kind=decision}}
Rådets verksamhet bekostas av kommunalförbundet och av en avgift. Under året har endast 60
procent av medlen förbrukats. Orsaken är att processledartjänsten varit vakant fram till
maj. Kommunalförbundets direktion har aviserat att överskott ska lämnas tillbaka. Helena
tyckte att återbetalning vore olyckligt mitt i ett uppbyggnadsskede. Carolina, som suttit i
liknande organisationer, höll med. {{|}}Efter överläggning fastställdes avgiften för 2025 till
1,75 kronor per invånare, {{D}} {{K amount=1.75; unit=kronor per invånare}} alltså en sänkning med en fjärdedel. {{|}}Därutöver enades rådet om att
hos direktionen begära att få behålla överskottet. {{D}} {{A who=rådet; to=direktionen}} {{|}}Helena framställer begäran muntligt på
direktionens möte den 7 november. {{A who=Helena Sporre; due=2024-11-07; to=direktionen}} {{M date=2024-11-07; what=direktionens möte}} {{|}}Jessica upprättar en budget som tål bägge utfallen. {{A who=Jessica Prytz}}
{{|}}Trollhättan är från januari inte längre arbetsgivare för processledaren. {{S org=Trollhättan}}
Val och uppdrag {{I kind=decision}}
Mandatperioden för rådets presidium löper ut vid årsskiftet. Valberedningen, bestående av
Berit och Roger, har talat med samtliga ledamöter. Helena kandiderade inte till omval.
Valberedningens förslag var enhälligt. {{|}}Nina Österberg valdes till ordförande för två år med
Malin Frii som vice ordförande. {{D}} {{N person=Nina Österberg; role=ordförande; body=rådet; org=Vänersborg; for=Helena Sporre}} {{N person=Malin Frii; role=vice ordförande; body=rådet; org=Åmål}} {{|}}I kompetensrådet för industrin har kommunerna två platser,
och den plats som hittills innehafts av Strömstad är tom. {{V seat=plats; body=kompetensrådet för industrin}} Något förslag kom inte upp.
{{|}}Sotenäs förre representant i rådet, Kjell Mattsson, slutade i augusti av hälsoskäl. {{L person=Kjell Mattsson; org=Sotenäs; when=i augusti; why=hälsoskäl}} {{|}}Eva
Bohlin hälsades välkommen som hans efterträdare. {{N person=Eva Bohlin; role=representant; body=rådet; org=Sotenäs; for=Kjell Mattsson}}
Avslutande information {{I}}
Jessica flaggade för att kommunalförbundets hemsida byggs om och att äldre dokument inte
följer med. Önskas något sparat bör man säga till. Arbetsförmedlingens rapport om jobbspår
kommer i november. {{|}}Rådets decembersammanträde är förlagt till Åmål den 5 december. {{M date=2024-12-05}} {{|}}Malin
meddelar bussförbindelser. {{A who=Malin Frii}} Några har önskat att få delta digitalt. {{|}}Det medges undantagsvis. {{D}}
