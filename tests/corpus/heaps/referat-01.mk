@file referat-01.txt
@body Socialchefsnätverket i Skaraborg
@date 2024-03-15
@place Stadshuset i Skövde
@p Marie Holmqvist | Skövde | socialchef | chair
@p Patrik Sandell | Lidköping | förvaltningschef
@p Karin Wetterlind | Mariestad | socialchef
@p Johan Ahlgren | Falköping | förvaltningschef
@p Susanne Ekberg | Skara | omsorgschef
@p Ulrika Thorén | Götene | socialchef
@p Mats Lindahl | Vara | förvaltningschef
@p Camilla Rosén | Tibro | socialchef
@p Anders Fritzon | Hjo | vård- och omsorgschef
@p Helena Brink | Karlsborg | socialchef
@p Lars Wikander | Töreboda | förvaltningschef
@p Karin Sjölund | Gullspång | socialchef
@p Peter Malmros | Tidaholm | förvaltningschef
@p Lena Ståhl | Grästorp | socialchef | absent
@p Annika Rydén | Skaraborgs Kommunalförbund | utvecklingsledare | guest
@p Tobias Nyman | Västra Götalandsregionen | processledare | guest
@p Eva-Lotta Kjell | Göteborgs universitet | forskare | guest
---
Minnesanteckningar från möte med Socialchefsnätverket i Skaraborg
Datum: 2024-03-15
Plats: Stadshuset i Skövde
Närvarande:
Marie Holmqvist, Skövde, socialchef (ordförande)
Patrik Sandell, Lidköping, förvaltningschef
Karin Wetterlind, Mariestad, socialchef
Johan Ahlgren, Falköping, förvaltningschef
Susanne Ekberg, Skara, omsorgschef
Ulrika Thorén, Götene, socialchef
Mats Lindahl, Vara, förvaltningschef
Camilla Rosén, Tibro, socialchef
Anders Fritzon, Hjo, vård- och omsorgschef
Helena Brink, Karlsborg, socialchef
Lars Wikander, Töreboda, förvaltningschef
Karin Sjölund, Gullspång, socialchef
Peter Malmros, Tidaholm, förvaltningschef
Övriga:
Annika Rydén, Skaraborgs Kommunalförbund, utvecklingsledare
Tobias Nyman, Västra Götalandsregionen, processledare
Eva-Lotta Kjell, Göteborgs universitet, forskare
Frånvarande:
Lena Ståhl, Grästorp, socialchef
1. Mötets öppnande {{I n=1}}
Marie Holmqvist hälsar välkommen och går igenom dagordningen. En kort presentationsrunda
genomförs eftersom flera är nya i gruppen. {{|}}Camilla Rosén tillträdde som socialchef i Tibro i
februari och deltar för första gången, hon efterträder Bengt Åman som ledamot i nätverket. {{N person=Camilla Rosén; role=ledamot; body=nätverket; org=Tibro; for=Bengt Åman}}
Camilla har tidigare arbetat som enhetschef inom funktionshinder i Skövde och har även
erfarenhet från Socialstyrelsen. Lena Ståhl har anmält förhinder.
2. Föregående minnesanteckningar {{I n=2}}
Anteckningarna från mötet i februari gås igenom. Frågan om gemensam upphandling av skyddat
boende är besvarad via mejl och behöver inte tas upp igen. Statistiken över placeringar som
efterfrågades skickades ut den 26 februari. Det noteras att det under punkten om digital
tillsyn blivit fel uppgift om antalet larm i Vara, det ska vara 340 och inte 430. {{|}}Annika
rättar siffran och lägger upp den nya versionen på samarbetsytan. {{A who=Annika Rydén}}
3. Presentation av forskningsprojektet om hemtjänstens organisering {{I n=3}}
Eva-Lotta Kjell från Göteborgs universitet berättar om ett treårigt forskningsprojekt där
sex kommuner i Västsverige följs. Syftet är att undersöka hur olika sätt att organisera
hemtjänsten påverkar kontinuitet, sjukfrånvaro och kostnader. Projektet finansieras av Forte
och har pågått sedan hösten 2022. De preliminära resultaten pekar på att mindre
arbetsgrupper med eget planeringsansvar har lägre sjukfrånvaro, men att effekten avtar om
chefen har fler än 35 medarbetare. En annan iakttagelse är att biståndsbesluten är mer
detaljerade i kommuner som ersätter utföraren per timme. Flera i nätverket känner igen
bilden och menar att detaljstyrningen har ökat sedan planeringssystemen infördes. Det ställs
frågor om hur urvalet av kommuner gjorts och om resultaten går att överföra på mindre
kommuner. Eva-Lotta svarar att två av kommunerna har färre än 12 000 invånare och att
skillnaderna mot de större är små. {{|}}Hon återkommer med en sammanställning av delstudien om
kontinuitet så snart den är granskad. {{A who=Eva-Lotta Kjell}} Slutrapporten ska enligt planen publiceras under våren
2025. {{|}}Nätverket tackar för en intressant föredragning och kommer överens om att låta den
bilda underlag för höstens temadag. {{D}}
4. Budgetläget i kommunerna {{I n=4; kind=go-round}}
Laget runt om det ekonomiska läget. De flesta beskriver ett ansträngt år med höga kostnader
för placeringar och bemanning. Prisutvecklingen på livsmedel har påverkat
måltidsverksamheten mer än vad som antogs i budget. {{|}}I Falköping räknar man med ett
underskott på 14 miljoner kronor vid årets slut. {{K amount=14; unit=miljoner kronor}} {{S org=Falköping}} {{|}}Mariestad planerar att minska antalet
korttidsplatser med sex från och med hösten. {{S org=Mariestad}} Flera framhåller att statsbidragen kommer sent
och att de är svåra att använda på ett klokt sätt. {{|}}Hjo har infört anställningsstopp för
administrativa tjänster och prövar varje återbesättning i ledningsgruppen. {{S org=Hjo; stance=doing}} Det råder enighet
om att de riktade statsbidragen skapar merarbete. Patrik framför önskemål om en jämförelse
av nettokostnadsavvikelser mellan kommunerna. Sådana uppgifter finns i Kolada men tolkas
olika. {{|}}Annika tar fram ett förslag till gemensam uppställning som kan fyllas i efter
delåret. {{A who=Annika Rydén}}
5. Samverkan kring utskrivningsklara patienter {{I n=5}}
Tobias Nyman redogör för läget i samverkan vid utskrivning. Antalet utskrivningsklara dagar
har minskat med elva procent jämfört med samma period förra året. Skillnaderna mellan
kommunerna är dock stora, och sjukhuset upplever att det är svårare att få till en planering
inför helger. Regionen har beslutat att pröva ett nytt arbetssätt på två medicinavdelningar
med en särskild utskrivningssamordnare. Modellen kommer att utvärderas efter ett halvår.
Från kommunernas sida framförs att informationen i SAMSA ofta är ofullständig och att
läkemedelslistor saknas. Mats påtalar att primärvården sällan kallas i tid, vilket gör att
den fasta vårdkontakten saknas när patienten kommer hem. {{|}}Ulrika Thorén och Tobias gör en
gemensam genomgång av de ärenden där det brustit under januari och februari. {{A who=Ulrika Thorén,Tobias Nyman}} Det konstateras
att avtalet inte tar höjd för patienter med behov av avancerad hemsjukvård. Frågan har
tidigare varit uppe i vårdsamverkan utan att man nått någon lösning. {{|}}Med anledning av
diskussionen beslutar nätverket att begära att frågan tas upp i den delregionala
styrgruppen. {{D}} {{A who=nätverket}} {{|}}Den styrgruppen sammanträder den 18 april. {{M date=2024-04-18; what=delregionala styrgruppen}}
6. Barnahus {{I n=6}}
Karin Wetterlind beskriver hur samarbetet i Barnahus fungerat under det gångna året.
Antalet samråd ökade från 212 till 267, och väntetiden till ett första förhör är nu i
genomsnitt 16 dagar. Lokalerna i Skövde är för små och hyresavtalet löper ut vid årsskiftet
2025/2026. Styrgruppen för Barnahus har låtit en konsult titta på tre alternativ, varav ett
innebär en samlokalisering med familjerättsbyrån. Karin Wetterlind har suttit i styrgruppen
sedan 2018. {{|}}Nätverket utser Peter Malmros till ny ledamot i styrgruppen för Barnahus efter
Karin Wetterlind. {{D}} {{N person=Peter Malmros; role=ledamot; body=styrgruppen för Barnahus; org=Tidaholm; for=Karin Wetterlind}} {{|}}Kostnaden för driften är i dag 31 kronor per invånare och fördelas efter
befolkning. {{K amount=31; unit=kronor per invånare}} En ny fördelningsmodell efter nyttjande har diskuterats, men de mindre
kommunerna är tveksamma. Någon ändring är inte aktuell under innevarande avtalsperiod.
7. Remiss om ny socialtjänstlag {{I n=7}}
Annika sammanfattar innehållet i lagrådsremissen. Förslaget innebär bland annat att
insatser ska kunna ges utan individuell behovsprövning och att socialtjänsten ska arbeta mer
förebyggande. Lagen föreslås träda i kraft den 1 juli 2025. SKR bedömer att den ekonomiska
kompensationen är otillräcklig och har framfört detta till departementet. I diskussionen
lyfts att begreppet lätt tillgänglig kan tolkas på många sätt. Anders pekar på risken att
insatser utan behovsprövning leder till ökade kostnader utan att behoven av utredning
minskar. Andra ser positivt på att trösklarna sänks, särskilt för unga. Susanne påminner om
att dokumentationskravet kvarstår i de flesta fall. {{|}}Nätverket lämnar ett gemensamt yttrande
där de ekonomiska konsekvenserna lyfts fram. {{D}} {{A who=Nätverket}} {{|}}Johan Ahlgren och Helena skriver ett första
utkast, som cirkuleras bland cheferna senast den 12 april. {{A who=Johan Ahlgren,Helena Brink; due=2024-04-12; to=cheferna}} Yttrandet måste vara inlämnat den
3 maj.
8. Kompetensförsörjning {{I n=8}}
Rapport från vård- och omsorgscollege. Antalet sökande till vård- och omsorgsprogrammet har
minskat för tredje året i rad, men vuxenutbildningen har däremot fler elever än tidigare. Av
de som påbörjade utbildningen hösten 2022 har 58 procent slutfört den. Språksvårigheter
anges som den vanligaste orsaken till avbrott. {{|}}I Lidköping har man anställt två språkcoacher
som arbetar nära handledarna. {{S org=Lidköping; stance=doing}} Det förs ett samtal om möjligheten att gemensamt ta fram ett
språktest vid rekrytering. Arbetsrättsliga frågor behöver i så fall klargöras innan något
test tas i bruk. Några tycker att testet bör vara frivilligt. {{|}}Eftersom HR-cheferna inte
hunnit lämna sina synpunkter skjuts ställningstagandet om språktest till mötet i maj. {{P what=ställningstagandet om språktest; why=HR-cheferna inte hunnit lämna sina synpunkter}}
{{|}}Camilla stämmer av med sin HR-chef hur diskrimineringslagen ska tolkas. {{A who=Camilla Rosén}}
9. Familjehem {{I n=9}}
Bristen på familjehem är fortsatt stor. Familjehemsresursen i Skaraborg redovisar att 19
nya utredningar startades under 2023, varav åtta ledde till godkännande. Ersättningsnivåerna
skiljer sig mellan kommunerna trots att alla säger sig följa SKR:s rekommendationer. Lars
Wikander berättar att man i den egna kommunen förlorat två familjer till privata
konsulentföretag. Marie menar att kommunerna behöver bli bättre på att stötta de hem man
redan har. Gruppen diskuterar utbildningsinsatser, jourtelefon och möjligheten till
avlastning. Ett gemensamt annonsmaterial finns sedan tidigare men används bara av hälften av
kommunerna. {{|}}Karlsborg är intresserat av att dela en familjehemssekreterare med någon
grannkommun. {{S org=Karlsborg; stance=interested}} {{|}}Töreboda ställer sig positiv till en sådan lösning {{S org=Töreboda; stance=yes}} {{|}}medan Gullspång avböjer av
ekonomiska skäl. {{S org=Gullspång; stance=no}} {{|}}Helena kontaktar Lars för att gå vidare i frågan. {{A who=Helena Brink; to=Lars Wikander}}
10. Öppna jämförelser {{I n=10}}
Socialstyrelsen publicerade årets öppna jämförelser i februari. Underlaget bygger på
enkäter som besvarats av samtliga kommuner i delregionen utom en. Resultaten visar att
andelen kommuner med aktuella rutiner för våld i nära relationer har ökat, medan
samverkansrutiner med skolan minskat. Brukarmedverkan är fortsatt ett svagt område. Flera
ifrågasätter nyttan av enkäten i förhållande till den tid den tar. Det är inte möjligt att
jämföra över tid eftersom indikatorerna ändras. Ingen ytterligare åtgärd bedöms nödvändig.
11. Ensamkommande från Ukraina {{I n=11}}
Tobias lämnar en kort lägesbild från regionens beredskapsenhet. Migrationsverkets prognos
har reviderats ned och anvisningarna till länet väntas bli färre än under 2023. Skövde tog
emot 74 personer under förra året och övriga kommuner sammanlagt 210. Kommunernas ersättning
betalas ut i efterskott, vilket skapar likviditetsproblem för de små kommunerna.
Bosättningslagen har ändrats så att de som vistats här i minst två år omfattas av
folkbokföringen. {{|}}Frågor ställs om vem som ansvarar för skolskjuts under väntetiden, men
ingen kan svara på det. {{Q}} {{|}}Länsstyrelsen bjuder in till ett informationsmöte via Teams den 11
april. {{M date=2024-04-11; what=informationsmöte}} Minst en person från varje kommun bör delta.
12. Gemensam socialjour {{I n=12}}
{{|}}Den utredning som gjordes 2021 visade att en gemensam socialjour skulle kosta 9,4 miljoner
kronor per år i 2021 års prisnivå. {{K amount=9.4; unit=miljoner kronor per år}} Då valde kommunerna att fortsätta med två jourer. Sedan
dess har antalet ärenden ökat och bemanningen blivit svårare, särskilt under sommaren. Marie
redogör för samtal som förts med ordförandena i de båda värdkommunernas nämnder. {{|}}Tibro och
Karlsborg köper i dag sin jour från Skövde. {{S org=Tibro; stance=doing}} {{S org=Karlsborg; stance=doing}} Flera vill se en ny beräkning innan man tar
ställning. Det diskuteras även om beredskap i hemmet skulle kunna vara ett alternativ. {{|}}Efter
diskussionen enas deltagarna om att ge kommunalförbundet i uppdrag att uppdatera utredningen
från 2021. {{D}} {{A who=kommunalförbundet}} Utredningen gjordes den gången av en konsult. {{|}}Skara har meddelat att man inte
kommer att ingå i en gemensam jour. {{S org=Skara; stance=no}}
13. Välfärdsteknik {{I n=13}}
Annika redovisar resultatet av den enkät som gått ut till samtliga kommuner om användningen
av välfärdsteknik. Digital tillsyn nattetid finns nu i elva av femton kommuner,
läkemedelsrobotar i nio och GPS-larm i fjorton. Det vanligaste hindret uppges vara brist på
tid för införande. Två kommuner har avbrutit sina projekt sedan uppkopplingen visat sig vara
otillräcklig på landsbygden. Avtalet för trygghetslarm går ut i mars 2025, och en ny
upphandling förbereds av Adda. Mats tycker att nätverket borde ställa högre krav på
leverantören när det gäller driftstörningar. Andra anser att det är en fråga för
avtalsansvariga. {{|}}Vi bestämmer att den som är systemförvaltare i respektive kommun bjuds in
till nästa träff. {{D}} {{|}}Ulrika sköter inbjudan. {{A who=Ulrika Thorén}}
14. Suicidprevention {{I n=14}}
Den regionala handlingsplanen för suicidprevention antogs av vårdsamverkan i december.
Planen innehåller fyra områden och tjugo aktiviteter. Varje kommun ska enligt planen ha en
utsedd kontaktperson, och i Skaraborg saknas en sådan i tre kommuner. {{|}}Från Götene har Erik
Palmér anmälts som kontaktperson från och med april. {{N person=Erik Palmér; role=kontaktperson; org=Götene}} Utbildningen Våga fråga har genomförts
vid fyra tillfällen och fått goda omdömen. Hur utbildningen ska finansieras efter 2024 är
oklart. Räddningstjänsten deltar i arbetet sedan i höstas. {{|}}Marie undersöker om det finns
utrymme i länets prioriterade medel. {{A who=Marie Holmqvist}}
15. Nationell kunskapsstyrning {{I n=15}}
Information om det arbete som bedrivs inom partnerskapet. Ett nytt vård- och insatsprogram
för beroende har tagits fram av en nationell arbetsgrupp. Kommunerna är representerade i nio
av de regionala programområdena. {{|}}En plats som kommunal representant i RPO psykisk hälsa är
vakant sedan årsskiftet. {{V seat=kommunal representant; body=RPO psykisk hälsa}} {{|}}Uppdraget motsvarar ungefär två dagar i månaden och ersätts med 25
000 kronor per halvår. {{K amount=25000; unit=kronor per halvår}} Ingen av de närvarande har något förslag. {{|}}Karin Sjölund frågar runt
bland sina medarbetare. {{A who=Karin Sjölund}}
16. Övriga frågor {{I n=16}}
Johan Ahlgren informerar om att kommunen har fått tillsyn från IVO med anledning av
utredningstider. {{|}}Beslutet är ännu inte kommunicerat, och uppgiften får inte spridas utanför
nätverket. {{X mark=får inte spridas utanför nätverket}} {{|}}Patrik påminner om att länsdagarna om äldreomsorg hålls i Vänersborg den 22–23
maj. {{M date=2024-05-22; what=länsdagarna om äldreomsorg}} {{M date=2024-05-23; what=länsdagarna om äldreomsorg}} Anmälan görs på kommunalförbundets webbplats och är kostnadsfri.
{{|}}Punkten om sommarens bemanning hanns inte med utan tas vid nästa träff. {{P until=next; what=sommarens bemanning; why=hanns inte med}}
17. Brottsförebyggande arbete {{I n=17}}
Sedan den 1 juli 2023 har kommunerna ett lagstadgat ansvar för att kartlägga brottsligheten
lokalt. Åtgärdsplanen ska enligt lagen följas upp minst vartannat år. I Skaraborg har
samtliga kommuner en samordningsfunktion, men i flera fall rör det sig om någon som har
uppdraget vid sidan av annat. Polisens områdeschef medverkade vid föregående träff och
beskrev en ökning av narkotikabrott bland personer under arton år. Socialtjänstens roll
diskuterades då särskilt. Nu återkopplar Susanne från det möte hon haft med
säkerhetssamordnarna. De efterfrågar en gemensam rutin för sekretess mellan socialtjänst och
polis. {{|}}Lidköping har redan en sådan rutin. {{S org=Lidköping; stance=doing}} {{|}}Patrik delar den med övriga före månadsskiftet. {{A who=Patrik Sandell; to=övriga}}
{{|}}Nätverket ställer sig bakom att rutinen används som mall. {{D}}
18. Avslutning {{I n=18}}
Marie tackar för visat engagemang och önskar alla en trevlig helg. Nästa träff äger rum i
Falköping. {{|}}Värdkommunen bokar lokal och kaffe. {{A who=Värdkommunen}}
19. Nära vård, målbild och uppföljning {{I n=19}}
Målbilden för nära vård beslutades av regionfullmäktige och de femtio kommunerna under
2022. Uppföljningen av målen sker genom ett indikatorbibliotek där merparten av måtten
hämtas från befintliga källor. Enligt Tobias visar den senaste mätningen att andelen
invånare som har en fast läkarkontakt ligger på 41 procent, vilket är under länssnittet.
Andelen undvikbara inläggningar har inte förändrats nämnvärt. Det pågår en diskussion i den
politiska samrådsgruppen om huruvida målen ska justeras. Nätverkets bedömning har varit att
målen är rimliga men att tidplanen är för snäv. Anders understryker att kommunens hälso- och
sjukvård ofta glöms bort i uppföljningen. {{|}}Tobias tar med sig synpunkten till den regionala
arbetsgruppen {{A who=Tobias Nyman}} {{|}}och ser till att två kommunala mått prövas under hösten. {{A who=Tobias Nyman}} {{|}}Vidare informeras om
att Anna-Karin Ljung slutar som delregional processledare den siste april. {{L person=Anna-Karin Ljung; when=den siste april}} Hennes uppgifter
delas tills vidare mellan två kollegor. En ny processledare väntas vara på plats efter
sommaren.
20. Utvärdering av nätverkets arbete {{I n=20}}
Vid årsskiftet skickades en enkät till nätverkets medlemmar. Tolv av femton svarade. Av
svaren framgår att mötena upplevs som givande men att dagordningen är för full. Det finns
också en önskan om fler fysiska träffar och mer tid för erfarenhetsutbyte. Några har
efterlyst en tydligare koppling till kommundirektörernas nätverk. {{|}}Efter en stunds diskussion
fattas beslut om att varannan träff ska vara fysisk, {{D}} {{|}}och att dagordningen ska innehålla
högst åtta punkter. {{D}} {{|}}Formen för återrapportering till kommundirektörerna får vänta tills
deras nya ordförande är på plats. {{P what=Formen för återrapportering till kommundirektörerna; why=tills deras nya ordförande är på plats}} {{|}}Ordföranden tar en kontakt med kommundirektör Stefan Wall
redan i april. {{A who=Marie Holmqvist; due=2024-04}}
