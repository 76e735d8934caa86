@file referat-10.txt
@body Kommundirektörsgruppen i Norrbotten
@date 2025-10-02
@place Folkets Hus, Luleå
@mode hybrid
@p Håkan Wiklund | Luleå | kommundirektör | chair
@p Britt-Inger Saari | Kiruna | kommundirektör
@p Nils-Petter Lahti | Gällivare | kommundirektör
@p Monica Degerlund | Boden | kommundirektör
@p Erika Stålnacke | Piteå | kommunchef
@p Tord Öhman | Älvsbyn | kommunchef
@p Seija Kangas | Haparanda | kommundirektör | remote
@p Ulf Niva | Övertorneå | kommunchef | remote
@p Marja Kero | Pajala | kommunchef
@p Stig Rutfors | Kalix | kommundirektör
@p Agneta Fjällås | Arjeplog | kommunchef
@p Jan Renman | Arvidsjaur | kommunchef
@p Sara Blind | Jokkmokk | kommunchef
@p Patrik Tano | Överkalix | kommunchef
@p Helen Ström | Norrbottens Kommuner | direktör | guest
@p Olof Berglund | Region Norrbotten | regiondirektör | guest
@p Linda Kvist | Trafikverket | regional direktör | guest
@p David Engström | Svenska kraftnät | projektledare | guest
---
Kommundirektörsgruppen i Norrbotten
2025-10-02
Folkets Hus, Luleå, samt Teams
Närvarande:
kommundirektör Håkan Wiklund, Luleå (ordförande)
kommundirektör Britt-Inger Saari, Kiruna
kommundirektör Nils-Petter Lahti, Gällivare
kommundirektör Monica Degerlund, Boden
kommunchef Erika Stålnacke, Piteå
kommunchef Tord Öhman, Älvsbyn
kommundirektör Seija Kangas, Haparanda
kommunchef Ulf Niva, Övertorneå
kommunchef Marja Kero, Pajala
kommundirektör Stig Rutfors, Kalix
kommunchef Agneta Fjällås, Arjeplog
kommunchef Jan Renman, Arvidsjaur
kommunchef Sara Blind, Jokkmokk
kommunchef Patrik Tano, Överkalix
Övriga:
direktör Helen Ström, Norrbottens Kommuner
regiondirektör Olof Berglund, Region Norrbotten
regional direktör Linda Kvist, Trafikverket
projektledare David Engström, Svenska kraftnät
Anteckningar
Föregående möte och dagordning {{I}}
{{|}}Dagordningen fastställs med tillägg av en fråga om vattentjänstplaner. {{D}} Anteckningarna från
augusti har funnits tillgängliga på samarbetsytan och föranleder inga kommentarer. Helen ger
en kort uppföljning av vad som hänt med de uppdrag som lämnades då. Underlaget om
kompetensförsörjning har överlämnats till Landshövdingens råd. Avtalet om gemensam
dataskyddsfunktion är påskrivet av elva av fjorton kommuner. De tre som återstår kommer att
behandla det under hösten.
Infrastruktur och Malmbanan {{I kind=dialogue}}
Linda Kvist redogör för Trafikverkets arbete med nationell plan 2026–2037. Regeringen
fattar beslut om planen under våren, och remissvaren visar på en bred uppslutning kring
Norrbotniabanan. Efter urspårningarna 2023 och 2024 har Malmbanan fått ökade medel för
förebyggande underhåll. Bärigheten höjs etappvis till 32,5 tons axellast. Linda beskriver
också hur snöskyddet stärks inför vintern. Nils-Petter framhåller att persontrafiken drabbas
när godset prioriteras, och att förtroendet för tåget är lågt i Malmfälten. Britt-Inger
instämmer. {{|}}Kostnaden för dubbelspår hela sträckan har i en idéstudie angetts till 39
miljarder kronor. {{K amount=39; unit=miljarder kronor}} {{|}}I Boden förbereds marken vid bangården för en ny terminal. {{S org=Boden; stance=doing}} Jan vill att
Inlandsbanans framtid hanteras i samma process, vilket Linda inte kan ge besked om. Staten
har tagit över ansvaret för banan i delar. {{|}}Gruppen begär ett möte med generaldirektören om
persontrafiken. {{D}} {{A who=Gruppen}} {{|}}Nils-Petter Lahti och Britt-Inger tar fram budskapen {{A who=Nils-Petter Lahti,Britt-Inger Saari}} {{|}}och lämnar dem till
Helen den 24 oktober. {{A who=Nils-Petter Lahti,Britt-Inger Saari; due=2025-10-24; to=Helen Ström}} {{|}}Linda förmedlar önskemålet internt. {{A who=Linda Kvist}}
Elförsörjning {{I kind=dialogue}}
David Engström presenterar Svenska kraftnäts planer för norra Sverige. Förbrukningen väntas
mer än fördubblas till 2035 om alla aviserade industrietableringar blir av. Flera av dem har
försenats eller pausats sedan förra genomgången, vilket ger nätet visst andrum. Ledningen
mot Finland, Aurora Line, invigs i november och ökar överföringskapaciteten med 900
megawatt. Tillståndsprocesserna tar i genomsnitt nio år. David är tydlig med att köordningen
gäller strikt, oavsett samhällsnytta. Erika ifrågasätter det rimliga i detta och pekar på
att små företag fastnar bakom ansökningar som aldrig realiseras. Frågan har tagits upp av
branschen med Energimarknadsinspektionen. Effektbrist kan uppstå vintertid i
Skellefteåområdet. En diskussion följer om kommunernas beredskap. {{|}}Kalix har tecknat avtal
med en aktör om batterilager. {{S org=Kalix}} Det kan bli tal om villkorade anslutningsavtal även för
offentlig verksamhet. {{|}}David återkommer till gruppen i januari med nya kapacitetskartor. {{A who=David Engström; due=2026-01}}
Samverkan med regionen {{I}}
Olof Berglund informerar om regionens ekonomi. {{|}}Underskottet i år beräknas till 640 miljoner
kronor. {{K amount=640; unit=miljoner kronor}} Regionstyrelsen har i september beslutat om ett åtgärdsprogram som bland annat
innebär färre hälsocentraler med jour. Antalet hyrläkare har halverats på två år. Kommunerna
framför att förändringarna fått konsekvenser för hemsjukvården utan att någon dialog förts.
Olof medger att informationen gått ut för sent. Regionen tar fram en konsekvensbeskrivning
som skickas på samråd i december. Seija lyfter fram gränssamarbetet, där ambulanserna från
Torneå kan komma att upphöra. Utredningen om statligt huvudmannaskap för sjukvården pekar ut
en övergångstid om minst tio år. Tord påtalar att samarbetet med psykiatrin brister. Ingen
har några goda lösningar att komma med. {{|}}Håkan och Olof enas om att träffas varannan vecka
fram till jul {{A who=Håkan Wiklund,Olof Berglund}} {{|}}och rapporterar löpande till gruppen. {{A who=Håkan Wiklund,Olof Berglund; to=gruppen}}
Kompetensförsörjning och inflyttning {{I}}
En ny rapport från Arbetsförmedlingen visar att det saknas omkring 8 000 personer i länet,
trots uppsägningarna inom batteritillverkningen. Pendlingen från övriga landet har ökat och
utgör tio procent av arbetskraften i Gällivare och Kiruna. Skatteintäkterna stannar därmed
på annan ort. Regeringen har utrett möjligheten att dela skatt mellan kommuner, men lagt ned
saken. Det treåriga inflyttningsprojektet avslutas vid årsskiftet, och utvärderarna
rekommenderar att verksamheten permanentas. {{|}}För att detta ska bli möjligt behövs 6 kronor
per invånare och år. {{K amount=6; unit=kronor per invånare och år}} {{|}}Luleå, Piteå och Älvsbyn är beredda att betala. {{S org=Luleå; stance=yes}} {{S org=Piteå; stance=yes}} {{S org=Älvsbyn; stance=yes}} {{|}}Övertorneå och
Överkalix säger nej. {{S org=Övertorneå; stance=no}} {{S org=Överkalix; stance=no}} {{|}}Pajala återkommer inom två veckor. {{S org=Pajala; stance=undecided}} {{A who=Pajala}} Gruppen kan inte fatta något beslut
när svaren är så delade. {{|}}Ärendet vilar till dess att samtliga svarat. {{P what=Ärendet; why=svaren är så delade}}
Gemensam överförmyndarnämnd {{I kind=decision}}
Länsstyrelsens tillsyn under förra året resulterade i allvarlig kritik mot tre av
kommunerna. Bristerna gäller främst granskning av årsräkningar och dokumentation. I fem
kommuner arbetar en enda handläggare. Redan 2017 föreslogs en gemensam nämnd men det föll på
geografin. Digital inlämning och e-signering har förändrat förutsättningarna. Lagändringar
är att vänta 2027, då delar av tillsynen flyttas till en ny statlig myndighet. Stig är
tveksam till att bygga upp något strax innan dess. Marja ser det motsatta: den som väntar
får ännu svårare att rekrytera. Kansliet har räknat på en bemanning om elva tjänster. De
ekonomiska beräkningarna behöver kvalitetssäkras. {{|}}Sammantaget ställer sig gruppen bakom att
en utredning genomförs under förutsättning att länsstyrelsen bidrar med halva kostnaden. {{D if=länsstyrelsen bidrar med halva kostnaden}}
{{|}}Marja Kero utses till beställare. {{D}} {{N person=Marja Kero; role=beställare; org=Pajala}} {{|}}Haparanda deltar inte eftersom samarbetet med Finland
prioriteras. {{S org=Haparanda; stance=no}} {{|}}Den som skriver direktiven är Helen. {{A who=Helen Ström}}
Beredskap och totalförsvar {{I}}
Helen återger vad som sagts vid länsstyrelsens ledningsmöte i början av september.
Natointegreringen innebär att en logistikbas byggs upp i Boden med driftstart 2027.
Transportstråken från Narvik får ökad betydelse, och därmed också kommunernas värdlandsstöd.
Uppgifter om krigsplacerad personal lämnas varje år till länsstyrelsen. Statsbidraget höjs
nästa år men fördelningsnyckeln är ännu inte bestämd. En lokal fråga är hur snöröjningen ska
upprätthållas om entreprenörernas personal blir inkallad. Monica påminner om att det är
kommunen som är ansvarig. Patrik skulle vilja se en gemensam juridisk rådgivning. {{|}}Boden
ställer sin säkerhetsskyddsjurist till länets förfogande under ett halvår. {{S org=Boden; stance=yes}} {{|}}Gruppen tar
tacksamt emot erbjudandet. {{D}} {{|}}En ordning för hur tiden fördelas arbetas fram av Monica och
Patrik. {{A who=Monica Degerlund,Patrik Tano}} {{|}}Namn på krigsplacerade nyckelpersoner får inte lämnas ut. {{X mark=får inte lämnas ut}}
Avfall och cirkulär ekonomi {{I}}
Regelverket för textilinsamling ändrades den 1 oktober så att trasiga textilier åter får
läggas i restavfallet. Återvinningscentralerna har under året fyllts av material som saknar
avsättning. {{|}}Branschföreningen beräknar att hanteringen kostat kommunerna 12 miljoner i
merkostnader bara i Norrland. {{K amount=12; unit=miljoner}} Avfallschefsnätverket har bett om en viljeinriktning från
kommundirektörerna när det gäller gemensam förbränning. Anläggningen i Boden har ledig
kapacitet till 2030. Avtalen ser olika ut, i något fall med långa transporter söderut.
Agneta beskriver hur transporterna utgör halva kostnaden. Statens koldioxidavgift på fossil
plast påverkar kalkylen. Alternativen är flera men underlaget tunt. {{|}}Direktörerna stannar för
att avfallschefsnätverket utreder gemensam förbränning vidare, {{D}} {{A who=avfallschefsnätverket}} med rapport i februari.
{{|}}Arjeplog gör en egen upphandling redan nu. {{S org=Arjeplog}}
E-hälsa och Norrbus {{I kind=report}}
Norrbus är samverkansmodellen för barn och unga i behov av särskilt stöd. En utvärdering
har gjorts av Luleå tekniska universitet. Universitetet har intervjuat 48 personer i nio
kommuner. Modellen är välkänd men tillämpas olika. Återkommande kritik gäller att vården
inte kommer till nätverksmötena. Barnens röster hörs i för liten grad. Styrgruppen för
Norrbus har efter rapporten beslutat om en handlingsplan. I styrgruppen har kommunerna fyra
platser. {{|}}Sara Blind har ersatt Åke Nutti som kommundirektörernas ledamot sedan i augusti. {{N person=Sara Blind; role=ledamot; body=styrgruppen; org=Jokkmokk; for=Åke Nutti}} {{|}}En
ledamotsplats för skolområdet är för närvarande tom. {{V seat=ledamotsplats; body=styrgruppen; org=skolområdet}} {{|}}Sara tar kontakt med
skolchefsnätverkets ordförande för att få fram ett namn. {{A who=Sara Blind; to=skolchefsnätverkets ordförande}}
Samisk förvaltning och minoritetsspråk {{I}}
Enligt minoritetslagen har förvaltningskommuner skyldighet att erbjuda förskola och
äldreomsorg helt eller till väsentlig del på minoritetsspråk. Länsstyrelsen i Stockholm och
Sametinget har uppföljningsansvaret. I länet ingår alla kommuner utom två i något
förvaltningsområde. Behovet av språkkunnig personal är stort och andelen som pensioneras
hög. En satsning på distansundervisning i meänkieli inleddes i Pajala i fjol. Sara redogör
för ett projekt med språkbad på äldreboende. {{|}}Statsbidraget på 660 000 kronor per
förvaltningskommun har inte räknats upp på många år. {{K amount=660000; unit=kronor per förvaltningskommun}} Andra län ser ut att få samma problem.
Ulf anser att gruppen gemensamt borde uppvakta kulturministern. Det finns förståelse för
idén men den vinner inte stöd i dag. {{|}}Gällivare inför från nyår ett lönetillägg för
språkkunskaper. {{S org=Gällivare}}
Vattentjänster {{I}}
Vattentjänstplanerna skulle enligt lagen ha varit antagna senast vid utgången av 2023.
Merparten av kommunerna har ännu inga antagna planer. Någon sanktion finns inte. VA-taxorna
behöver höjas mycket kraftigt, visar Svenskt Vattens beräkningar, särskilt i de små
kommunerna. Samverkansformerna är tre: gemensamt bolag, nämnd eller köp av tjänst. {{|}}Piteå och
Älvsbyn förhandlar om ett gemensamt bolag. {{S org=Piteå; stance=doing}} {{S org=Älvsbyn; stance=doing}} {{|}}Jokkmokk har fått bidrag till en förstudie. {{S org=Jokkmokk}} Tord
berättar öppenhjärtigt om vilka stötestenar de mött. Till det hör värdering av ledningsnät
och personalens villkor. {{|}}Gruppen tar frågan på nytt när förhandlingen i Piteå och Älvsbyn är
slutförd. {{P what=Vattentjänster; why=när förhandlingen i Piteå och Älvsbyn är slutförd}}
Ekonomi i Norrbottens Kommuner {{I kind=decision}}
Helen föredrar budgetförslaget för 2026. Serviceavgiften har legat stilla sedan 2022,
vilket i praktiken inneburit en minskning. Förbundet har 14 anställda, av vilka sex
finansieras av projekt. Lokalerna sägs upp och ersätts av mindre. Två poster i förslaget
väcker frågor: konferenskostnader och konsultstöd. Håkan efterlyser en långsiktig plan för
projektanställningar. Flera berömmer kansliets arbete. {{|}}Kommundirektörsgruppen tillstyrker
budgeten inför styrelsens beslut {{D}} {{|}}med den justeringen att konsultstödet minskas till 300 000
kronor. {{D}} {{K amount=300000; unit=kronor}} {{|}}Styrelsen sammanträder den 13 november. {{M date=2025-11-13; what=Styrelsen}} {{|}}Helen omarbetar underlaget dessförinnan. {{A who=Helen Ström}}
Rymd, turism och näringsliv {{I}}
Utvecklingen vid Esrange innebär att satellitprov kan göras från svensk mark redan nästa
år. Vid besöket i juni beskrev Rymdbolaget behov av boende och service. Turismen ökade med
elva procent under förra vintern. Utländska gästnätter svarar för mer än hälften av
ökningen. Flygplatsen i Kiruna har utökat antalet direktlinjer från fyra till sju. Region
Norrbotten håller på att revidera den regionala utvecklingsstrategin, som ska antas i juni.
Arbetsgruppens medlemmar tycker att företagsperspektivet är svagt. En plats i regionens
strategiska näringslivsråd erbjuds kommunerna. {{|}}Gruppen nominerar Agneta Fjällås. {{D}} {{N person=Agneta Fjällås; role=ledamot; body=regionens strategiska näringslivsråd; org=Arjeplog}}
Personfrågor {{I}}
{{|}}Jan Renman lämnar uppdraget som kommunchef i Arvidsjaur den 30 november för att gå i
pension. {{L person=Jan Renman; org=Arvidsjaur; when=den 30 november; why=pension}} {{|}}Efterträdaren heter Linnéa Harr och tillträder i december. {{N person=Linnéa Harr; role=kommunchef; body=Arvidsjaur; org=Arvidsjaur; for=Jan Renman}} {{|}}Jans plats i
arbetsutskottet övertas av Stig Rutfors. {{N person=Stig Rutfors; role=ledamot; body=arbetsutskottet; org=Kalix; for=Jan Renman}} Gruppen tackar Jan för hans lugna och kloka bidrag
under åtta år. {{|}}Håkan ordnar avtackningen i samband med decembermötet. {{A who=Håkan Wiklund}}
Årsplanering {{I}}
Helen visar ett utkast till möteskalender för våren. Förslaget är framtaget med hänsyn till
styrelsens sammanträden och sportlovet. Ett par av datumen kolliderar med SKR:s
kommundirektörsdagar. {{|}}Decembermötet ligger fast, den 4 december på distans. {{M date=2025-12-04}} {{|}}Januarimötet
blir i Piteå den 22 januari. {{M date=2026-01-22}} {{|}}Erika undrar vem som samordnar studiebesöken. {{Q asker=Erika Stålnacke}} {{|}}Resten av
kalendern beslutas på decembermötet. {{P until=2025-12-04; what=Resten av kalendern}} Mötet avslutas kl. 15.10.
