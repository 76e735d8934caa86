@file referat-18.txt
@body Räddningschefsgruppen Mellersta Norrland
@date 2023-05-11
@place Brandstationen i Östersund
@p Gabriel Stark | Östersund | räddningschef | chair
@p Marianne Frost | Sundsvall | räddningsdirektör
@p Per-Erik Hed | Härnösand | förbundschef
@p Jonas Myhr | Sollefteå | räddningschef
@p Lena Myhr | Kramfors | stabschef
@p Tommy Granat | Örnsköldsvik | räddningschef
@p Sven Åslund | Åre | räddningschef
@p Karl-Johan Vall | Krokom | stf räddningschef
@p Elisabeth Ny | Strömsund | räddningschef
@p Mikael Dahlin | Härjedalen | räddningschef
@p Helge Bodin | Berg | insatschef
@p Nina Fjell | Bräcke | insatschef
@p Robert Zetterman | Ragunda | räddningschef
@p Ingela Sten | Ånge | säkerhetschef
@p Kristofer Ljung | MSB | regional handläggare | guest
@p Malin Öst | SOS Alarm | driftchef | guest
@p Anders Kall | Länsstyrelsen Jämtland | beredskapshandläggare | guest
@p Petra Gådin | Ambulanssjukvården | områdeschef | guest
---
Räddningschefsgruppen Mellersta Norrland
Minnesanteckningar
2023-05-11, Brandstationen i Östersund
Närvarande vid mötet:
Gabriel Stark (Östersund), räddningschef, ordf.
Marianne Frost (Sundsvall), räddningsdirektör
Per-Erik Hed (Härnösand), förbundschef
Jonas Myhr (Sollefteå), räddningschef
Lena Myhr (Kramfors), stabschef
Tommy Granat (Örnsköldsvik), räddningschef
Sven Åslund (Åre), räddningschef
Karl-Johan Vall (Krokom), stf räddningschef
Elisabeth Ny (Strömsund), räddningschef
Mikael Dahlin (Härjedalen), räddningschef
Helge Bodin (Berg), insatschef
Nina Fjell (Bräcke), insatschef
Robert Zetterman (Ragunda), räddningschef
Ingela Sten (Ånge), säkerhetschef
Övriga:
Kristofer Ljung (MSB), regional handläggare
Malin Öst (SOS Alarm), driftchef
Anders Kall (Länsstyrelsen Jämtland), beredskapshandläggare
Petra Gådin (Ambulanssjukvården), områdeschef
Mötets inledning {{I}}
Gabriel öppnade mötet. Han redogjorde kort för fjällräddningens insatser under påsken och
riktade ett tack till dem som ställt upp med terrängfordon. Föregående minnesanteckningar
hade sänts ut i mars. {{|}}Sekreterare för dagen blev Nina Fjell. {{N person=Nina Fjell; role=sekreterare; org=Bräcke}} Frågan om gemensamma
upphandlingar flyttades fram till efter lunch på dagordningen.
Enhetligt ledningssystem {{I kind=dialogue}}
Kristofer Ljung redogjorde för MSB:s tillsyn av de systemledningar som byggts upp efter
lagändringen 2021. I landet finns i dag 19 ledningssystem. Tillsynen visar att övergripande
ledning ständigt finns att tillgå överallt, men att bemanningen är sårbar i Norrland.
Resultatet för vår del var i huvudsak gott. Anmärkningar gjordes på dokumentationen av
beslut och på avsaknaden av beredskapsanalys. Marianne påpekade att anmärkningarna till viss
del avser förhållanden före sammanslagningen av ledningscentralerna. Kristofer höll med men
kunde inte ändra i rapporten. Handlingsplanen ska vara MSB tillhanda före den 1 oktober.
Diskussionen gällde om en och samma handlingsplan kan skickas in för alla. Det finns inget
som hindrar detta. {{|}}Gruppen beslutade därför att upprätta en gemensam handlingsplan. {{D}}
{{|}}Marianne, Per-Erik och Sven utgör skrivgrupp {{A who=Marianne Frost,Per-Erik Hed,Sven Åslund}} {{|}}och lämnar ifrån sig ett utkast senast den 25
augusti. {{A who=Marianne Frost,Per-Erik Hed,Sven Åslund; due=2023-08-25}} {{|}}Åre vill även lämna in ett eget yttrande över tillsynen. {{S org=Åre}}
SOS Alarm och utalarmering {{I kind=dialogue}}
Malin Öst informerade om läget på larmcentralen. Svarstiden låg i april på 9,8 sekunder i
medeltal, vilket ligger över målet. Personalomsättningen har bromsat in. Det nya tekniska
systemet har försenats ytterligare och införs tidigast i slutet av 2024. Gränsen mot Norge
ställer till problem när mobiltelefoner hakar på norska master. Malin beskrev hur samtalen
då kopplas. Mikael hade ett konkret fall från i vintras där det tog elva minuter.
Medlyssning har erbjudits och fungerar bra enligt de flesta. Priset för tjänsten räknas upp
med 6 procent. Helge ansåg att uppräkningen saknar stöd i avtalet. En granskning av avtalet
har gjorts tidigare av SKR, utan något entydigt svar. {{|}}På förslag från ordföranden lämnar
gruppen in en formell reklamation. {{D}} {{A who=gruppen}} {{|}}Helge och Robert formulerar denna. {{A who=Helge Bodin,Robert Zetterman}} {{|}}Malin kontrollerar det
norska ärendet och meddelar Mikael utfallet. {{A who=Malin Öst; to=Mikael Dahlin}}
Skogsbrandssäsongen {{I}}
Snösmältningen har varit sen, och brandrisken bedöms som låg de närmaste veckorna. SMHI:s
säsongsprognos pekar mot en varm försommar. Helikopterresurserna i den nationella
förstärkningen är placerade i Östersund och Umeå. Flygplanen, två till antalet, är
stationerade i Örebro. Länsstyrelsens skogsbrandsflyg är upphandlat med två slingor i länet.
Anders Kall berättade att flyget betalas av staten men att kommunerna avgör om
eldningsförbud. I fjol skilde sig besluten åt på ett sätt som allmänheten hade svårt att
förstå. Länsstyrelserna har tagit initiativ till veckovisa samråd på måndagar. Gruppen hade
inget att invända. {{|}}Sollefteå lämnar numera över rätten att besluta om eldningsförbud till
länsstyrelsen. {{S org=Sollefteå}} Frågan är om fler bör göra på samma sätt, Jonas trodde det. {{|}}Efter en kort
diskussion gick gruppen på en annan linje, nämligen att kommunerna behåller beslutanderätten
men tillämpar samma indexvärden. {{D}} {{|}}Anders delger länsstyrelsen detta. {{A who=Anders Kall; to=länsstyrelsen}} {{|}}Motorsprutor inventeras
före midsommar. {{A}}
I väntan på ambulans {{I kind=dialogue}}
Petra Gådin gick igenom statistiken över uppdrag i väntan på ambulans. Under 2022 larmades
räddningstjänsten till 612 sådana uppdrag. Vid hjärtstopp var räddningstjänsten först på
plats i 44 procent av fallen. Överlevnaden har ökat. {{|}}Ersättningen från regionen har varit
densamma sedan 2016, 1 850 kronor per larm, och täcker inte kostnaderna. {{K amount=1850; unit=kronor per larm}} Petra hade
förståelse för kravet på höjning men ingen budget. Avtalet löper ut vid årsskiftet.
Kommunernas utgångspunkt har varit full kostnadstäckning. {{|}}Elisabeth redovisade en beräkning
som slutar på 4 100 kronor. {{K amount=4100; unit=kronor}} Deltidspersonalens psykiska belastning togs upp av Lena.
Regionen har ställt sin stödorganisation till förfogande. {{|}}Krokom säger upp avtalet om inte
ersättningen höjs. {{S org=Krokom}} {{|}}Bräcke gör det inte. {{S org=Bräcke; stance=no}} {{|}}Gruppen ger Elisabeth Ny och Gabriel mandat att
förhandla. {{D}} {{A who=Elisabeth Ny,Gabriel Stark}} {{|}}Petra tar reda på vem som förhandlar för regionen. {{A who=Petra Gådin}}
Rekrytering av deltidsbrandmän {{I kind=go-round}}
Deltidspersonal saknas i nästan hela området. Den nationella kampanjen Bli deltidsbrandman
har gett fler intresseanmälningar, men många faller på konditionstestet eller på att
arbetsgivaren säger nej. {{|}}Strömsund har höjt beredskapsersättningen med 15 procent. {{S org=Strömsund; stance=doing}}
{{|}}Härjedalen rekryterar i Funäsdalen med hjälp av skidanläggningen. {{S org=Härjedalen; stance=doing}} {{|}}I Ragunda står en hel
station utan befäl två veckor av fyra. {{S org=Ragunda}} Berg har inget att anmäla. {{|}}I Örnsköldsvik läggs en
deltidsstation ned i höst. {{S org=Örnsköldsvik}} Tommy beskrev de protester som beslutet lett till. Löneavtalet
RIB 23 förhandlas centralt, och facket har varslat om stridsåtgärder. Från SKR har kommit
råd om hur arbetsgivaren bör agera. {{|}}Vad som gäller för brandmän som är anställda i två
kommuner fick inget svar. {{Q}}
Utbildning {{I}}
MSB har ökat antalet platser på grundutbildningen för deltid. Antagningen sker två gånger
per år. Kurserna i Sandö är fulltecknade till våren 2024. Distansdelen har fått kritik
eftersom den krockar med arbetstiden. {{|}}Kristofer lovade att ta upp det med skolans rektor. {{A who=Kristofer Ljung; to=skolans rektor}}
Ett annat önskemål som framfördes var befälsutbildning på hemmaplan. Sådan har getts i Boden
med gott resultat. {{|}}Kostnaden blev 23 000 kronor per deltagare. {{K amount=23000; unit=kronor per deltagare}} Tommy ansåg att gruppen borde
beställa en egen kurs. Finansieringen är inte löst. Kursen är för dyr för fyra av
kommunerna. {{|}}Beställningen anstår tills vi vet om statsbidrag kan utgå. {{P what=Beställningen; why=tills vi vet om statsbidrag kan utgå}} {{|}}Sundsvall kör en
pilot för egen personal redan i september. {{S org=Sundsvall}}
Tillsyn och förebyggande {{I}}
Handläggartiden för tillsyn enligt lagen om skydd mot olyckor varierar. Nya föreskrifter om
innehåll i handlingsprogram gäller sedan 2022. Under året genomförs ett tillsynstema om
hotell och pensionat. Ingela noterade att verksamhetsutövarna ofta saknar dokumenterat
systematiskt brandskyddsarbete. På fjällanläggningarna är boendet ofta uthyrt i flera led,
vilket försvårar. Sven visade en checklista på fyra språk. Den har mottagits väl. MSB
tillhandahåller också stöd. {{|}}Vi bestämde att checklistan antas som gemensam. {{D}} {{|}}Sven tar bort
det som är lokalt {{A who=Sven Åslund}} {{|}}och Ingela ordnar tryckning. {{A who=Ingela Sten}} {{|}}Temat för 2024 blir energilager i bostadshus. {{D}}
Fordon och teknik {{I}}
Leveranstiden på släckbilar är nu uppe i 26 månader. Prisökningen sedan 2020 är 35 procent.
Ett standardfordon skulle kunna ge lägre pris, något som provats i Finland. Bland deltagarna
finns olika uppfattning om chassi. Per-Erik redogjorde för en felmodell på pumpar som
tillverkaren nu erkänt. Elfordon är inte aktuellt i inlandet. {{|}}Kramfors och Härnösand köper
två likadana bilar. {{S org=Kramfors}} {{S org=Härnösand}} {{|}}Lena bjöd in till visning av den första när den kommer. {{A who=Lena Myhr}} Avtalet för
andningsskydd löper ut. {{|}}Räddningstjänsten i Dala Mitt har inbjudit oss att delta i deras
upphandling och det gör vi. {{D}} {{|}}Jonas meddelar dem. {{A who=Jonas Myhr}}
Samverkan med Norge {{I}}
Nordred är ett ramavtal som ger möjlighet att bistå över gränsen utan särskilda beslut.
Avtalen på lokal nivå är mestadels muntliga. Vid en lavin i februari användes norska
resurser två gånger. Språkproblem är sällsynta men sambandet vållar bekymmer, eftersom Rakel
och Nødnett bara samverkar i vissa talgrupper. Övningen i Storlien visade på detta. En
rapport är under arbete hos länsstyrelsen. {{|}}Statsforvalteren i Trøndelag står som värd för
ett seminarium i Meråker den 14 september. {{M date=2023-09-14; what=seminarium}} {{|}}Gruppen skickar dit Mikael Dahlin och Sven. {{D}} {{N person=Mikael Dahlin; role=deltagare; body=seminarium; org=Härjedalen}} {{N person=Sven Åslund; role=deltagare; body=seminarium; org=Åre}}
{{|}}Muntliga avtal ska vara nedtecknade före årets slut. {{A}}
Organisation av gruppen {{I kind=decision}}
Sedan starten 2014 har gruppen haft en roterande ordförande. Det ger delaktighet men också
bristande kontinuitet. En arbetsordning finns men den har inte följts. Robert hade
synpunkter på hur dagordningen sätts. Några tyckte att förbunden har för stor tyngd i
förhållande till kommuner med egen räddningstjänst. {{|}}Efter att två alternativ vägts mot
varandra bestämdes att ordföranden väljs på tre år. {{D}} {{|}}Gabriel Stark får fortsatt förtroende
till och med maj 2026. {{D until=2026-05-31}} {{N person=Gabriel Stark; role=ordförande; body=gruppen; org=Östersund}} {{|}}I det nationella chefsrådet slutar Tommy Granat som vår representant
efter att ha bytt uppdrag. {{L person=Tommy Granat; why=ha bytt uppdrag}} {{|}}Karl-Johan Vall tar över representantskapet efter honom. {{N person=Karl-Johan Vall; role=representant; body=nationella chefsrådet; org=Krokom; for=Tommy Granat}}
{{|}}Ersättarplatsen i rådet är obesatt. {{V seat=Ersättarplatsen; body=rådet}} {{|}}Arbetsordningen ses över av Nina och Robert till
höstmötet. {{A who=Nina Fjell,Robert Zetterman; due=2023-10-05}}
Dricksvatten och släckvatten {{I outcome=postponed}}
PFAS-haltigt släckskum är utfasat i alla kommuner. Sanering av övningsfält pågår på tre
platser. Länsstyrelsens handläggare i frågan kunde inte närvara. {{|}}Ämnet sparas till höstmötet
den 5 oktober. {{P until=2023-10-05; what=Ämnet; why=Länsstyrelsens handläggare i frågan kunde inte närvara}} {{M date=2023-10-05}}
Övriga ämnen {{I}}
{{|}}Robert Zetterman lämnar tjänsten i Ragunda i juni, han ska arbeta på Trafikverket. {{L person=Robert Zetterman; org=Ragunda; when=i juni; why=ska arbeta på Trafikverket}} Anders
hade med sig en fråga om dykresurser. Något svar gick inte att ge i stunden. {{|}}Karl-Johan hör
med dykledaren och återkopplar till Anders. {{A who=Karl-Johan Vall; to=Anders Kall}} {{|}}Uppgifterna om den pågående utredningen av
olyckan i Bräcke behandlas konfidentiellt. {{X mark=behandlas konfidentiellt}} Utbildningsdagarna i Luleå i maj är inställda.
Gabriel avslutade mötet.
