@file uppgifter-14.txt
@body Inköpsnätverket Västmanland
@date 2022-09-14
@p Kristofer Wallén | Västerås | inköpschef | chair
@p Gabriella Nord | Köping | upphandlingschef
@p Lars-Göran Sundh | Arboga | upphandlare
@p Madeleine Krok | Sala | inköpschef
@p Jimmy Fransson | Fagersta | upphandlare
@p Elin Vester | Hallstahammar | inköpssamordnare
@p Elin Hägg | Surahammar | ekonom
@p Rose-Marie Tell | Kungsör | kanslichef
@p Anton Brisman | Norberg | inköpssamordnare
@p Cecilia Rudbeck | Skinnskatteberg | ekonomichef
@p Hugo Sandström | Västerås | jurist
@p Minna Lahti | Region Västmanland | upphandlingsstrateg | guest
@p Oscar Plan | | samordnare | guest
@p Birger Stolt | Köping | jurist | absent
---
Inköpsnätverket Västmanland
Anteckningar 2022-09-14
Deltagare:
Kristofer Wallén, Västerås, inköpschef, ordförande
Gabriella Nord, Köping, upphandlingschef
Lars-Göran Sundh, Arboga, upphandlare
Madeleine Krok, Sala, inköpschef
Jimmy Fransson, Fagersta, upphandlare
Elin Vester, Hallstahammar, inköpssamordnare
Elin Hägg, Surahammar, ekonom
Rose-Marie Tell, Kungsör, kanslichef
Anton Brisman, Norberg, inköpssamordnare
Cecilia Rudbeck, Skinnskatteberg, ekonomichef
Hugo Sandström, Västerås, jurist
Minna Lahti, Region Västmanland, upphandlingsstrateg (gäst)
Oscar Plan, samordnare (gäst)
Frånvarande:
Birger Stolt, Köping, jurist
1 Nya statistiklagen {{I n=1}}
Sedan 2021 rapporterar annonsdatabaserna automatiskt till Upphandlingsmyndigheten. Minna skickar varje kvartal in regionens siffror. Hon visade hur det går till. Upphandlingsmyndigheten tar just nu fram en ny portal.
2 Livsmedelsavtalet {{I n=2}}
Avtalet omfattar åtta kommuner. Gabriella har träffat leverantören och framfört kritiken mot leveranserna. Leverantören återkommer normalt inom några dagar vid reklamationer. {{|}}Gabriella följer upp med leverantören i oktober och rapporterar utfallet. {{A who=Gabriella Nord; due=2022-10; to=leverantören}}
3 Prisökningar {{I n=3}}
SKR rekommenderar försiktighet när det gäller att avvika från avtalade priser. Hugo gick igenom rättsläget. Han brukar få frågor om detta flera gånger i veckan. {{|}}Hugo sammanfattar sina svar i ett frågor-och-svar-dokument, som ska ligga på webben före höstlovet. {{A who=Hugo Sandström}}
4 Direktupphandlingsgräns {{I n=4}}
Gränsen höjdes den 1 februari till 700 000 kronor. {{K amount=700000; unit=kronor}} De flesta har ändrat sina riktlinjer. {{|}}Norberg behåller den gamla gränsen. {{S org=Norberg}} Anton menade att små kommuner vinner på att konkurrensutsätta.
5 Avtalsuppföljning {{I n=5}}
Elin Vester följer upp städavtalet två gånger per år i Hallstahammar. Elin Hägg har tidigare gjort en liknande modell i Surahammar. Modellerna har presenterats för ekonomicheferna. {{|}}De båda sätter sig tillsammans och gör en version som fungerar för alla. {{A who=Elin Vester,Elin Hägg}}
6 Sociala krav {{I n=6}}
Upphandlingsmyndigheten erbjuder stöd. {{|}}Sala ställer numera sysselsättningskrav i alla byggentreprenader. {{S org=Sala; stance=doing}} Madeleine samarbetar med arbetsmarknadsenheten i frågan.
7 Höstens utbildningar {{I n=7}}
Regionen håller i utbildningen för beställare. Den ges varje höst sedan 2018. Oscar har mejlat ut inbjudan. Sista anmälningsdag är den 30 september. {{|}}Anmäl er via länken i inbjudan. {{A who=alla}}
8 Kontorsmaterial {{I n=8}}
Avtalet löper ut i mars. {{|}}Fagersta leder den nya upphandlingen. {{A who=Fagersta}} Jimmy behöver volymer från var och en senast den 7 oktober. {{A who=var och en; to=Jimmy Fransson; due=2022-10-07}} Volymerna hämtas enklast ur ekonomisystemet.
9 Möbler {{I n=9}}
Adda har upphandlat möbler på nationell nivå. Hittills har fyra kommuner anslutit sig. Inga åtgärder planeras.
10 Juridiskt stöd {{I n=10}}
Birger bistår vanligtvis de mindre kommunerna vid överprövningar. Köping har begränsade resurser under hösten. Gabriella trodde att han kan vara tillbaka på heltid efter jul. {{|}}Cecilia för en diskussion med Köping om ersättningen. {{A who=Cecilia Rudbeck; to=Köping}}
11 Skolskjuts {{I n=11}}
Kollektivtrafikförvaltningen förbereder en ny upphandling. Kommunerna har lämnat underlag i juni. Tilldelning beräknas till våren.
12 E-upphandling {{I n=12}}
Systemleverantören har aviserat höjda avgifter. Kristofer har begärt en förklaring och fått ett skriftligt svar. {{|}}Svaret biläggs anteckningarna. {{A}}
13 Samordnad varudistribution {{I n=13}}
Utredningen gjordes 2019 och har sedan dess legat still. {{|}}Kungsör ser inte att frågan är aktuell. {{S org=Kungsör; stance=no}} Arboga är intresserat. {{S org=Arboga; stance=interested}} Lars-Göran och Rose-Marie uppdaterar kalkylen till novembermötet. {{A who=Lars-Göran Sundh,Rose-Marie Tell; due=2022-11-16}}
14 Hållbarhet {{I n=14}}
Regionernas hållbarhetskansli gör leverantörsrevisioner i Asien. Minna ingår i styrgruppen sedan tre år. Hon gav exempel på avvikelser. Alla har möjlighet att ta del av rapporterna.
15 Hyrpersonal {{I n=15}}
Regionerna har tillsammans upphandlat hyrpersonal, avtalet träder i kraft i vår. Kommunerna omfattas inte. {{|}}Madeleine tar upp frågan om en kommunal option med Adda. {{A who=Madeleine Krok; to=Adda}}
16 Ramavtal konsulter {{I n=16}}
Sex konsulter är antagna. Avrop görs enligt rangordning. Hugo har inte fått några klagomål. Ingen mer åtgärd i dag.
17 Upphandlingsplan {{I n=17}}
Planen uppdateras löpande av Oscar. {{|}}Nya upphandlingar anmäls till honom. {{A to=Oscar Plan}} Det är bra om behoven är kända minst ett år i förväg.
18 Rättsfall {{I n=18}}
Kammarrätten har prövat en fråga om underleverantörer. Domen är överklagad. {{|}}Hugo bevakar fallet och återkommer när Högsta förvaltningsdomstolen har avgjort det. {{A who=Hugo Sandström; if=när Högsta förvaltningsdomstolen har avgjort det}}
19 Drivmedel {{I n=19}}
Statens inköpscentral förnyar sitt avtal till årsskiftet. Avropande måste lämna en fullmakt. {{|}}Fullmakter inges av respektive kommun till inköpscentralen före den 15 oktober. {{A who=respektive kommun; to=inköpscentralen; due=2022-10-15}}
20 Städmaterial {{I n=20}}
Elin V informerade om att tilldelningsbeslutet är överprövat. Förvaltningsrätten avgör ärendet tidigast i november. Till dess gäller det gamla avtalet.
21 Val av samordnare till länets avtalsråd {{I n=21}}
Rådet består av fem personer. {{|}}Nätverket utser Anton Brisman till ersättare i avtalsrådet. {{D}} {{N person=Anton Brisman; role=ersättare; body=avtalsrådet; org=Norberg}} Oscar meddelar avtalsrådets sekreterare. {{A who=Oscar Plan; to=avtalsrådets sekreterare}}
22 Leverantörsträff {{I n=22}}
I fjol kom ett sjuttiotal företag. Handelskammaren brukar stå som medarrangör. {{|}}Årets träff äger rum den 24 november i Västerås. {{M date=2022-11-24; what=Leverantörsträff}} Programmet görs av Kristofer och Jimmy. {{A who=Kristofer Wallén,Jimmy Fransson}} Företagarna tillfrågas om de vill medverka. {{A to=Företagarna}}
23 Avtalskatalog {{I n=23}}
Katalogen innehåller drygt 400 avtal. En praktikant har gått igenom den under sommaren. {{|}}Felaktigheter rättas av den som äger avtalet, helst under september. {{A who=den som äger avtalet; due=2022-09}}
24 Ny inköpspolicy i Skinnskatteberg {{I n=24}}
Cecilia arbetar med en ny policy. Hon har haft stor hjälp av Salas. {{|}}Policyn behandlas i kommunstyrelsen den 25 oktober. {{M date=2022-10-25; what=kommunstyrelsen}}
25 Arbetskläder {{I n=25}}
Miljökraven diskuterades. De flesta förordar samma krav som förra gången. Gabriella anser att tvättråd borde ingå.
26 Trygghetslarm {{I n=26}}
Adda upphandlar just nu. Socialcheferna vill vara med och påverka kravbilden. {{|}}Madeleine och socialchefen i Sala stämmer av. {{A who=Madeleine Krok}} Annan åtgärd behövs inte.
27 Elavtal {{I n=27}}
Priset är rörligt för hälften av kommunerna. Kristofer har bett elhandlaren om en analys. {{|}}När analysen kommit delar han den med nätverket. {{A who=Kristofer Wallén; to=nätverket; if=När analysen kommit}} Eventuellt blir det aktuellt med en gemensam strategi.
28 Avtal om fordonsgas {{I n=28}}
Biogasbolaget ska enligt avtalet lämna en årlig rapport. Rapporten för 2021 saknas. {{|}}Minna påminner bolaget. {{A who=Minna Lahti; to=bolaget}}
29 Kompetensförsörjning {{I n=29}}
Det utbildas för få upphandlare. Högskolan funderar på en ny kurs. {{|}}Region Västmanland och Västerås tar emot praktikanter. {{S org=Västerås; stance=doing}}
30 Mall för tilldelningsbeslut {{I n=30}}
Mallen är framtagen av Hugo och Birger. {{|}}Nätverket godkänner mallen. {{D}}
31 Nästa möte {{I n=31}}
Mötet i november är den 16:e i Sala. {{M date=2022-11-16}} Madeleine är värd. {{|}}Hon återkommer med praktisk information. {{A who=Madeleine Krok}}
32 Förskolornas inköp av leksaker {{I n=32}}
Kemikalieinspektionen granskar leksaker. Ett projekt i Köping mäter halter i äldre plast. Resultaten presenteras så småningom.
33 Fakturakontroll {{I n=33}}
Lars-Göran gör stickprov varje månad. {{|}}Under 2021 hittade han fel på drygt 90 000 kronor. {{K amount=90000; unit=kronor}} Han kan tänka sig att visa hur han gör. Intresset var stort.
34 Uppdragsavtal {{I n=34}}
Samarbetsavtalet mellan kommunerna är från 2014. {{|}}Rose-Marie läser igenom avtalet {{A who=Rose-Marie Tell}} och Hugo gör därefter en juridisk granskning. {{A who=Hugo Sandström}}
35 Överskottslager {{I n=35}}
Munskydd och visir finns fortfarande kvar. {{|}}Hallstahammar skänker sitt lager till Röda Korset. {{S org=Hallstahammar}}
36 Upphandling av färdtjänst {{I n=36}}
Ärendet bereds i länets kollektivtrafiknämnd. Sekretess råder. {{|}}Frågan utgår tills vidare. {{P what=Upphandling av färdtjänst}}
37 Uppföljning av handlingsplan {{I n=37}}
Av tio aktiviteter är sju genomförda. {{|}}De tre som återstår rör utbildning, och dem ansvarar Oscar för. {{A who=Oscar Plan}} 
38 Statistik över avtalstrohet {{I n=38}}
Trohet mäts i Arboga, Sala och Västerås. {{S org=Arboga; stance=doing}} {{S org=Sala; stance=doing}} {{S org=Västerås; stance=doing}} Gemensamma nyckeltal saknas. Det finns en vilja att komma vidare.
39 Byggmaterial {{I n=39}}
Rabatterna är bättre än i det förra avtalet. Jimmy anmärkte att beställarna inte känner till avtalet. {{|}}Varje inköpsfunktion går ut med information internt. {{A who=Varje inköpsfunktion}}
40 Övrigt {{I n=40}}
Elin H slutar den 31 oktober, hon går till Eskilstuna. {{L person=Elin Hägg; org=Surahammar; when=den 31 oktober; why=hon går till Eskilstuna}} Rekryteringen pågår. Rose-Marie informerade om Kungsörs nya stadshus.
