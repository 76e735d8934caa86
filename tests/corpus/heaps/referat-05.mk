@file referat-05.txt
@body HR-chefsnätverket i Sörmland
@date 2024-11-08
@place Åkers styckebruk
@p Gunilla Forsell | Eskilstuna | HR-direktör | chair
@p Andreas Rönn | Nyköping | HR-chef
@p Maja Lindgren | Katrineholm | HR-chef
@p Christer Bolin | Strängnäs | HR-chef
@p Yvonne Kask | Flen | personalchef
@p Emil Lindgren | Oxelösund | HR-strateg
@p Viktoria Sahlberg | Vingåker | personalchef
@p Pernilla Åström | Gnesta | HR-chef
@p Kjell Jansson | Trosa | personalchef
@p Susanna Berglund | Södertälje | HR-direktör
@p Marcus Tell | Region Sörmland | HR-utvecklare | guest
@p Lisbeth Nord | SKR | förhandlare | guest
@p Aram Haddad | Feelgood | affärsområdeschef | guest
@p Rebecka Lång | Mälardalens universitet | doktorand | guest
@p Nils Gren | Nyköping | lönespecialist | guest
---
Anteckningar HR-chefsnätverket i Sörmland 2024-11-08
Åkers styckebruk
Medverkande:
Gunilla Forsell, HR-direktör, Eskilstuna (ordförande)
Andreas Rönn, HR-chef, Nyköping
Maja Lindgren, HR-chef, Katrineholm
Christer Bolin, HR-chef, Strängnäs
Yvonne Kask, personalchef, Flen
Emil Lindgren, HR-strateg, Oxelösund
Viktoria Sahlberg, personalchef, Vingåker
Pernilla Åström, HR-chef, Gnesta
Kjell Jansson, personalchef, Trosa
Susanna Berglund, HR-direktör, Södertälje
Övriga:
Marcus Tell, HR-utvecklare, Region Sörmland
Lisbeth Nord, förhandlare, SKR
Aram Haddad, affärsområdeschef, Feelgood
Rebecka Lång, doktorand, Mälardalens universitet
Nils Gren, lönespecialist, Nyköping
Runda: läget i kommunerna {{I kind=go-round}}
- Rundan inleddes med att var och en berättade om det viktigaste just nu. Löneöversynen står i fokus på flera håll liksom förberedelserna inför nästa års budget. Sjukfrånvaron har minskat något jämfört med i fjol men ligger kvar på en hög nivå inom förskolan.
- Eskilstuna har varslat 45 medarbetare inom stödfunktionerna och förhandlingarna pågår. {{S org=Eskilstuna}} Gunilla redogjorde för hur omställningsarbetet lagts upp. Hon underströk vikten av att cheferna får stöd i svåra samtal.
- I Flen införs ett nytt HR-system från årsskiftet. {{S org=Flen}} Driftstarten har skjutits upp två gånger, senast på grund av fel i integrationen mot lönesystemet. Leverantören har utlovat en lösning.
- Oxelösund har tagit bort kravet på läkarintyg dag ett. {{S org=Oxelösund}} Erfarenheterna är än så länge få. Försäkringskassan har inte haft några synpunkter på förfarandet.
SKR om Huvudöverenskommelsen 2025 {{I kind=dialogue}}
- Lisbeth Nord beskrev förutsättningarna inför avtalsrörelsen 2025. Avtalen med de flesta motparterna löper ut den sista mars. Märket sätts av industrin, och signalerna från Konjunkturinstitutet tyder på nivåer något under förra avtalet. Kommunal kommer troligen att driva frågan om arbetstidsförkortning. Vårdförbundets konflikt under våren gav enligt Lisbeth flera lärdomar om hur skyddsarbete hanteras lokalt.
- Frågor ställdes om vilka möjligheter det finns att lokalt träffa avtal om heltid. Kjell menade att regleringen är för detaljerad, andra såg den som ett stöd. Det avgörande är enligt SKR att arbetsgivaren har en linje som håller över tid. Beredningsgruppen för avtalsfrågor, som består av fyra HR-direktörer, sammanträder veckovis under vintern.
- Lisbeth lämnade två frågor som hon vill ha nätverkets svar på. {{|}}Nätverket är enigt om att inte förorda någon gemensam arbetstidsförkortning. {{D}} Den andra frågan, om jourersättning, gick inte att besvara utan ekonomernas beräkning och tas därför om vid decembermötet. {{P what=jourersättning; why=gick inte att besvara utan ekonomernas beräkning}} Nils Gren gör beräkningen utifrån uppgifter från tre kommuner. {{A who=Nils Gren}} Lisbeth kommer att bjuda in till ett webbinarium när avtalet är klart. {{A who=Lisbeth Nord}}
Forskning om chefers förutsättningar {{I}}
- Rebecka Lång visade resultat från en studie av 640 första linjens chefer i sju kommuner. Antalet medarbetare per chef var i medeltal 34 inom omsorgen och 22 inom skolan. Studien pekar på att det inte är antalet i sig som avgör, utan tillgången till administrativt stöd och en närvarande överordnad chef. Chefer som byter arbete anger framför allt bristande inflytande över budgeten.
- En intressant diskussion följde. Susanna beskrev ett försök med chefsassistenter som fallit väl ut men som upphörde när projektmedlen tog slut. Viktoria frågade om materialet går att bryta ned på kommunnivå, vilket inte är möjligt av etiska skäl. Rebecka söker fler kommuner till en uppföljande delstudie. {{|}}Katrineholm, Gnesta och Trosa är villiga att delta. {{S org=Katrineholm; stance=yes}} {{S org=Gnesta; stance=yes}} {{S org=Trosa; stance=yes}} Strängnäs avstår med hänvisning till pågående omorganisation. {{S org=Strängnäs; stance=no}} Kontaktpersoner meddelas Rebecka före den 29 november. {{A due=2024-11-29; to=Rebecka Lång}}
Företagshälsovården {{I}}
- Avtalet med nuvarande leverantör löper till och med augusti 2025 med möjlighet till två års förlängning. Aram Haddad redovisade nyttjandet under det gångna året. Av 1 870 beställda uppdrag gällde hälften arbetsförmågebedömningar. Förebyggande insatser stod bara för en tiondel. Väntetiden för ergonom är i dag fyra veckor, vilket överskrider det avtalade. Aram beklagade detta och förklarade att två rekryteringar pågår.
- Kritik framfördes mot fakturaunderlagen. De går inte att läsa in automatiskt, och konteringen måste rättas för hand. {{|}}Leverantören justerar fakturaformatet från och med januariunderlaget. {{A who=Leverantören}} Priset räknas årligen upp med tjänsteprisindex och blev i år 1 245 kronor per timme. {{K amount=1245; unit=kronor per timme}} Sedan leverantören lämnat mötet fortsatte samtalet internt. Andreas hade haft kontakt med ett par kommuner i Östergötland som bytt leverantör. Där hade övergången tagit nästan ett år. {{|}}Vi förlänger avtalet ett år, till sista augusti 2026, {{D until=2026-08-31}} men tar inte ställning till ett andra år i nuläget. {{|}}Christer och Yvonne ansvarar för att en kravlista inför nästa upphandling börjar tas fram. {{A who=Christer Bolin,Yvonne Kask}}
Heltidsresan {{I kind=report}}
- Partsprojektet Heltidsresan avslutades formellt vid halvårsskiftet. I länet arbetar nu 78 procent av Kommunals medlemmar heltid mot 61 procent när projektet började. De som fortfarande har deltid uppger till övervägande del att de själva valt det. Bemanningsekonomin har varit den svåraste frågan. Forskarna ifrågasätter om målet om 80 procent någonsin varit realistiskt.
- Maja hade gjort en sammanställning av hur kommunerna hanterar resurspass. Den visar på stora skillnader. {{|}}I Nyköping är resurspassen avskaffade sedan i maj. {{S org=Nyköping; stance=no}} Det fördes fram att facken centralt har en annan syn än lokalt. {{|}}Nätverkets referensgrupp för heltid har därmed fullgjort sitt uppdrag och upplöses. {{D}} Maja arkiverar materialet. {{A who=Maja Lindgren}}
Rehabilitering och sjukfrånvaro {{I}}
- Försäkringskassans samordnare medverkade på mötet i september och anteckningarna därifrån har kompletterats. Nya regler för bedömning av arbetsförmåga efter dag 180 diskuteras på riksplanet. Utredningen har föreslagit en starkare koppling till arbetsgivarens anpassningsansvar. Regeringen remitterade förslaget i oktober, och svar ska vara inne den 31 januari. Hittills har ingen kommun i länet sagt sig vilja yttra sig på egen hand.
- Pernilla beskrev ett arbetssätt där rehabkoordinatorn träffar den sjukskrivne redan under vecka två. Korttidsfrånvaron hade gått ned med 1,3 procentenheter på ett år i de enheter som deltog. Om minskningen beror på metoden är förstås osäkert. Deltagarna bedömde det som fullt möjligt att göra något liknande. {{|}}Vi skriver ett gemensamt remissvar. {{D}} {{A who=Vi}} Pernilla Åström håller i pennan, {{A who=Pernilla Åström}} och ett utkast går ut till samtliga senast den 13 december. {{A due=2024-12-13; to=samtliga}}
Lönekartläggning och lönetransparens {{I}}
- Lönetransparensdirektivet ska vara genomfört i svensk rätt senast den 7 juni 2026. Utredningen föreslår att arbetsgivare ska informera om lönespann redan i annonsen. Diskrimineringsombudsmannen får enligt förslaget utökade befogenheter. Nils gick igenom vad som skiljer mot dagens regler om lönekartläggning. Den största förändringen gäller rapporteringen av löneskillnader mellan kvinnor och män. Systemstödet behöver anpassas, och leverantörerna har inte kommit långt.
- Emil frågade hur arbetsvärderingen ska gå till när befattningar ser olika ut i kommunerna. Frågan om ett gemensamt värderingsverktyg var uppe redan 2018 men föll på kostnaden. {{|}}Den gången var priset 85 000 kronor per kommun. {{K amount=85000; unit=kronor per kommun}} Tre nya verktyg har kommit ut på marknaden sedan dess. Från flera håll påpekades att arbetet tar tid oavsett verktyg. {{|}}Det bestämdes att en förstudie ska göras tillsammans med regionen. {{D}} Marcus Tell och Emil ansvarar för förstudien. {{A who=Marcus Tell,Emil Lindgren}} Slutsatserna dras på ett möte den 21 mars. {{M date=2025-03-21; what=möte}}
Kompetensförsörjning och attraktiv arbetsgivare {{I kind=dialogue}}
- Prognosen visar att kommunerna och regionen behöver rekrytera omkring 9 500 personer fram till 2033, varav drygt hälften ersätter pensionsavgångar. Antalet födda barn minskar, vilket innebär att behovet av förskollärare faller snabbare än beräknat. Däremot ökar behovet av undersköterskor. Marcus beskrev hur regionen arbetar med uppgiftsväxling. Samarbetet med Arbetsförmedlingen kring språkpraktik har upphört.
- Under diskussionen prövades tanken på en gemensam karriärmässa. Mässor är dyra och effekten svår att mäta, menade några. {{|}}Södertälje har för sin del lämnat Stockholmsmässan och satsar på sociala medier. {{S org=Södertälje}} Viktoria visade en film som tagits fram för gymnasieelever. {{|}}Vingåker ställer filmen till förfogande för dem som vill. {{S org=Vingåker}} {{A who=Vingåker}} Till arbetsgruppen för Jobba i Sörmland behövdes två personer från nätverket; Andreas Rönn och Susanna Berglund åtog sig uppdragen. {{N person=Andreas Rönn; role=ledamot; body=arbetsgruppen för Jobba i Sörmland; org=Nyköping}} {{N person=Susanna Berglund; role=ledamot; body=arbetsgruppen för Jobba i Sörmland; org=Södertälje}} Gruppens första möte är den 3 december. {{M date=2024-12-03; what=arbetsgruppen för Jobba i Sörmland}}
Visselblåsning {{I}}
- Alla kommuner har sedan december 2021 interna rapporteringskanaler. En majoritet anlitar en extern mottagare. Antalet ärenden är lågt: under förra året inkom i länet 31 rapporter, varav fyra bedömdes falla under lagen. Resten var i huvudsak personalärenden som hörde hemma i linjen. {{|}}Katrineholm sköter mottagandet helt i egen regi. {{S org=Katrineholm; stance=doing}} Kostnaden för den externa mottagaren är 3 kronor per invånare. {{K amount=3; unit=kronor per invånare}}
- Andreas tyckte att informationen till medarbetarna borde bli tydligare. Arbetsmiljöverket är tillsynsmyndighet men har hittills inte inspekterat någon av kommunerna. Avtalet förlängs automatiskt om det inte sägs upp. Någon åtgärd är inte påkallad.
Friskvård, förmåner och bruttolöneavdrag {{I}}
- Skatteverkets nya ställningstagande om förmånscyklar har vållat en del huvudbry. {{|}}Cykeln är skattefri upp till ett förmånsvärde om 3 000 kronor per år. {{K amount=3000; unit=kronor per år}} Leverantören har gått i konkurs i ett uppmärksammat fall i Mellansverige och de anställda fick betala restvärdet. Kjell hade undersökt om kommunerna har motsvarande risk, vilket inte verkar vara fallet. {{|}}Gnesta lägger ned förmånen vid årsskiftet. {{S org=Gnesta; stance=no}} Trosa funderar fortfarande. {{S org=Trosa; stance=undecided}} Nätverket valde att inte göra någon gemensam upphandling. {{D}} Kjell lägger upp sin riskanalys i delade mappen. {{A who=Kjell Jansson}}
Arbetsmiljöverkets inspektioner {{I}}
- En nationell tillsyn av hot och våld i skolan inleddes i höstas. Inspektörerna besöker i ett första skede större enheter. Tre skolor i länet har fått besök och i samtliga fall har krav ställts på riskbedömningar. Skyddsombuden har fått ta del av materialet. Christer återgav ett inspektionsmeddelande där kraven gällde rutiner för ensamarbete.
- Även inom omsorgen väntas inspektioner nästa år. Det digitala verktyget för tillbud används i varierande grad, och många händelser rapporteras aldrig. Fler chefer borde känna till föreskriften om organisatorisk och social arbetsmiljö. I slutet av diskussionen föreslog Yvonne en gemensam chefsutbildning. {{|}}Förslaget vann gehör och nätverket beslöt att arrangera utbildningen i maj. {{D}} {{A who=nätverket; due=2025-05}} Feelgood lämnar offert. {{A who=Feelgood}} Flen ser till att det finns lokal. {{A who=Flen}}
Medarbetarundersökning {{I}}
- Frågorna om hållbart medarbetarengagemang finns med i alla kommuners undersökningar men ställs vid olika tidpunkt. Jämförelser i Kolada haltar därför. RKA har uppmanat kommunerna att mäta under hösten. Svarsfrekvensen har successivt gått ned och ligger nu kring 70 procent. Viktoria hävdade att pulsmätningar ger bättre underlag än stora enkäter. {{|}}I Strängnäs görs sedan i våras fyra pulsmätningar per år. {{S org=Strängnäs; stance=doing}} En samordnad tidpunkt skulle förutsätta att flera avtal sägs upp.
- Deltagarna enades till sist om oktober som gemensam mätmånad från och med 2026. {{D}} Christer sammanställer avtalsläget. {{A who=Christer Bolin}}
Introduktion för nya chefer {{I}}
- En gemensam introduktion har getts sex gånger sedan 2021 och lockat sammanlagt 188 deltagare. Utvärderingarna är genomgående goda. Innehållet omfattar arbetsrätt, ekonomi, offentlighet och kommunikation. Det juridiska passet får högst betyg, medan passet om digitalisering upplevs som alltför allmänt. {{|}}Föreläsaren i arbetsrätt, Gun-Britt Lejon, har meddelat att hon slutar efter vårens omgång. {{L person=Gun-Britt Lejon; when=efter vårens omgång}} Hon har varit mycket uppskattad.
- Det stod klart att en ersättare behövs i god tid. SKR kan möjligen bistå. {{|}}Gunilla pratar med sin förhandlingschef om saken. {{A who=Gunilla Forsell; to=sin förhandlingschef}} Nästa omgång startar den 22 januari på Sundbyholms slott. {{M date=2025-01-22; what=introduktion}} Digitaliseringspasset stryks ur programmet. {{D}}
Pensionsfrågor {{I}}
- Det nya pensionsavtalet AKAP-KR gäller sedan januari 2023. Pensionskostnaderna steg kraftigt 2023 och 2024 men väntas falla tillbaka nästa år. KPA:s prognos i augusti visade en minskning med en fjärdedel. Nils redogjorde för effekterna i den egna kommunen. Valcentralens driftstörning i september drabbade omkring tvåhundra anställda i länet. Pensionsmyndigheten har bett om ursäkt.
- Upphandlingen av pensionsadministration görs av Sydarkiveras motsvarighet på pensionssidan, ett kommunalt bolag. Några ansåg att ägardirektivet borde ses över. {{|}}Nyköping har begärt utträde ur bolaget. {{S org=Nyköping}} Vilka konsekvenser det får för övriga framgår inte av stadgarna. Bolaget har inte räknat på hur kostnaderna då skulle fördelas. {{|}}Frågan om eventuellt utträde för fler får vila. {{P what=Frågan om eventuellt utträde för fler}}
Samverkan med högskolan {{I}}
- Rebecka informerade om att universitetet inrättar en ny HR-utbildning på avancerad nivå. Ansökan om examensrättighet är inlämnad. Utbildningen är tänkt att ges på halvfart och rikta sig till yrkesverksamma. Kommunerna har haft möjlighet att påverka innehållet genom en referensgrupp. I den har Kjell Jansson deltagit sedan starten. {{|}}Kjell önskar nu bli avlöst, och till ny representant i referensgruppen utsågs Maja Lindgren. {{D}} {{N person=Maja Lindgren; role=representant; body=referensgruppen; org=Katrineholm; for=Kjell Jansson}} En plats för regionens räkning står tom. {{V seat=plats; body=referensgruppen; org=regionen}} Praktikanter tas emot i Eskilstuna och Södertälje även i vår. {{S org=Eskilstuna; stance=doing}} {{S org=Södertälje; stance=doing}}
Automatiserat urval i rekrytering {{I kind=question}}
- EU:s nya förordning om automatiserade system trädde i kraft i augusti. System för rekrytering klassas som högrisk, och kraven på dokumentation och mänsklig kontroll gäller från 2026. Emil hade frågat systemleverantören om vilka funktioner som berörs. Svaret var svävande. Urvalstester som i dag används kan komma att omfattas. {{|}}Vem i kommunen som är att betrakta som tillhandahållare är en öppen fråga som ingen kunde reda ut. {{Q}} IMY ger ut en vägledning under första kvartalet.
- Gruppen ansåg det för tidigt att agera. {{|}}Punkten står kvar på dagordningen till nästa träff. {{P until=next; what=Automatiserat urval i rekrytering; why=för tidigt att agera}}
Nästa års möten {{I}}
- Nätverket ses åtta gånger 2025. Mötena är alltid på fredagar. {{|}}De första två är fastlagda till den 24 januari och den 28 februari. {{M date=2025-01-24}} {{M date=2025-02-28}} Det tidigare datumet i april krockade med SKR:s personaldirektörsmöte och är struket. {{|}}Lunch beställs av värdkommunen. {{A who=värdkommunen}} Eskilstuna är inte längre sammankallande från årsskiftet, då tar Katrineholm över. {{|}}Maja Lindgren blir därmed ordförande efter Gunilla. {{N person=Maja Lindgren; role=ordförande; body=HR-chefsnätverket i Sörmland; org=Katrineholm; for=Gunilla Forsell}}
