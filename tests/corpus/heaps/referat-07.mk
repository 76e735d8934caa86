@file referat-07.txt
@body Länsgruppen för vård och omsorg i Västernorrland
@date 2021-04-22
@mode online
@p Barbro Sundqvist | Sundsvall | förvaltningsdirektör | chair
@p Leif Nordin | Örnsköldsvik | omsorgschef
@p Åsa Nordin | Härnösand | socialchef
@p Krister Häggblad | Kramfors | välfärdschef
@p Ulla-Britt Sjö | Sollefteå | vård- och äldreomsorgschef
@p Jimmy Forslund | Timrå | socialchef
@p Veronica Hamrin | Ånge | socialchef
@p Tommy Edlund | Region Västernorrland | närsjukvårdsdirektör
@p Margareta Wiss | Region Västernorrland | områdesdirektör
@p Henrik Ågren | Sundsvall | verksamhetschef
@p Pia Söderström | Örnsköldsvik | medicinskt ansvarig sjuksköterska
@p Gunnar Vikström | Kommunförbundet Västernorrland | samordnare | guest
@p Katarina Lööf | Region Västernorrland | smittskyddsläkare | guest
@p Elisabet Mo | FoU Västernorrland | FoU-ledare | guest
@p Rasmus Tjäder | Nka | möjliggörare | guest
@p Inger Strand | Härnösand | anhörigkonsulent | guest
---
Länsgruppen för vård och omsorg i Västernorrland
Mötesanteckningar 22 april 2021 (digitalt)
2021-04-22
Närvarande
Barbro Sundqvist Sundsvall, förvaltningsdirektör (ordförande)
Leif Nordin Örnsköldsvik, omsorgschef
Åsa Nordin Härnösand, socialchef
Krister Häggblad Kramfors, välfärdschef
Ulla-Britt Sjö Sollefteå, vård- och äldreomsorgschef
Jimmy Forslund Timrå, socialchef
Veronica Hamrin Ånge, socialchef
Tommy Edlund Region Västernorrland, närsjukvårdsdirektör
Margareta Wiss Region Västernorrland, områdesdirektör
Henrik Ågren Sundsvall, verksamhetschef
Pia Söderström Örnsköldsvik, medicinskt ansvarig sjuksköterska
Övriga:
Gunnar Vikström Kommunförbundet Västernorrland, samordnare
Katarina Lööf Region Västernorrland, smittskyddsläkare
Elisabet Mo FoU Västernorrland, FoU-ledare
Rasmus Tjäder Nka, möjliggörare
Inger Strand Härnösand, anhörigkonsulent
Dagordning och anteckningar
A. Smittläget {{I n=A}}
Smittskyddsläkare Katarina Lööf redovisade det aktuella läget. Antalet fall per 100 000
invånare och vecka är 412, en ökning med omkring tio procent sedan föregående vecka. På
länets två större sjukhus vårdas sammanlagt 38 patienter med covid-19, av dem sju på
intensiven. Inom särskilt boende förekommer nästan ingen smitta sedan vaccinationerna i fas
1 avslutats. Fas 2 löper enligt plan, men leveranserna av Astra Zenecas vaccin har blivit
osäkra. Krister ville veta vad som gäller för omsorgspersonal som tackat nej till vaccin.
Katarina svarade att arbetsgivaren inte kan tvinga fram ett besked men får göra
omplaceringar utifrån en riskbedömning. Besöksrestriktioner beslutas av respektive nämnd
efter samråd med smittskydd. {{|}}Timrå häver sitt besöksförbud vid två boenden i nästa vecka. {{S org=Timrå}}
Munskyddsrekommendationen gäller tills vidare. En ny rutin för provtagning vid inflyttning
till boende har varit på gång länge men inte blivit färdig, mest beroende på att
riktlinjerna nationellt ändrats. {{|}}Katarina lägger fram den för gruppen på tisdagens
avstämning den 27 april. {{A who=Katarina Lööf; due=2021-04-27}} {{M date=2021-04-27; what=tisdagens avstämning}} {{|}}De veckovisa avstämningarna behålls fram till midsommar. {{D}}
B. Förra mötets anteckningar {{I n=B}}
Inga kommentarer till anteckningarna. Uppdraget att kartlägga rehabplatser har utförts, och
svaren redovisas under punkt F. Beträffande samtycke i Prator har regionens jurist hört av
sig med ett längre resonemang. Av det framgår att dagens arbetssätt har stöd i lag. Därmed
är frågan utagerad.
C. God och nära vård – färdplan {{I n=C; kind=dialogue}}
Gunnar Vikström beskrev hur färdplanen för omställningen till nära vård har vuxit fram.
Under hösten hölls sju dialogmöten med 230 deltagare från kommuner, region och
brukarorganisationer. Utkastet har sex målområden och sträcker sig till 2030. Den politiska
ledningsgruppen behandlade utkastet i mars och framförde önskemål om färre mål. Tommy
framhöll att regionens ekonomi inte medger några större satsningar utan statsbidrag. {{|}}De
sammanlagda medlen från överenskommelsen uppgår i år till 58 miljoner kronor, varav
kommunernas andel är 15 miljoner. {{K amount=58; unit=miljoner kronor}} {{K amount=15; unit=miljoner kronor}} Leif såg en fara i att projektmedel används till ordinarie
drift. Åsa var av uppfattningen att primärvårdens tillgänglighet måste lösas först.
Margareta hänvisade till det pågående arbetet med listningstak. Ett annat inlägg rörde
brukarmedverkan, som flera tyckte har blivit mest en formalitet. {{|}}Efter att ordet varit fritt
enades man om att stryka målområdet om forskning. {{D}} {{|}}I övrigt godtogs utkastet. {{D}} {{|}}Gunnar för in
ändringen {{A who=Gunnar Vikström}} {{|}}och låter kommunikatören göra en lättläst version. {{A who=Gunnar Vikström}} {{|}}Socialberedningen tar slutlig
ställning den 4 juni. {{M date=2021-06-04; what=Socialberedningen}}
D. Anhörigstöd {{I n=D; kind=dialogue}}
Rasmus Tjäder från Nationellt kompetenscentrum anhöriga gav en översikt av forskningsläget.
Var femte vuxen person ger regelbundet vård eller stöd till en närstående. Bland anhöriga i
arbetsför ålder är det vanligt att gå ned i arbetstid. Pandemin har enligt undersökningar
från flera länder gjort belastningen tyngre, i synnerhet när dagverksamheter stängt.
Socialtjänstlagens bestämmelse från 2009 har tolkats väldigt olika. En nationell
anhörigstrategi är under framtagande i Socialdepartementet. Inger Strand fyllde på med
exempel från vardagen. Hon berättade om samtalsgrupper på telefon som visat sig nå människor
som annars inte kommer. {{|}}I Ånge är anhörigkonsulenten uppsagd och det finns inga planer på
ny. {{S org=Ånge; stance=no}} {{|}}Sollefteå har tvärtom utökat till en heltid. {{S org=Sollefteå; stance=doing}} {{|}}Rasmus kan komma och utbilda
biståndshandläggare utan kostnad, och det erbjudandet antog man. {{D}} {{|}}Inger tar hand om det
praktiska. {{A who=Inger Strand}} {{|}}Hon tar också reda på om utbildningen kan filmas. {{A who=Inger Strand}}
E. Hjälpmedel {{I n=E}}
Regionen ändrade i januari avgiften för förskrivna hjälpmedel. Kommunerna har fortfarande
ingen egen avgift, med undantag av trygghetslarm. Hyresmodellen hos Hjälpmedelscentralen
skapar enligt Jimmy ett incitament att behålla hjälpmedel för länge eftersom returen inte
ger något avdrag första halvåret. Skrotningen har ökat. Tommy ansåg å sin sida att problemet
är överdrivet. Siffror för 2020 visar 14 200 uthyrda enheter, vilket är nio procent fler än
2018. Det har inte gått att få fram någon bra statistik per kommun. {{|}}En arbetsgrupp har
tidigare lämnat tre förslag till ny modell, och det mest genomarbetade är det om en fast
abonnemangsavgift på 96 kronor per invånare. {{K amount=96; unit=kronor per invånare}} Kommunernas ekonomer avstyrkte detta i
februari. {{|}}Länsgruppen höll fast vid dagens hyresmodell {{D}} {{|}}men med tillägget att returer ska
krediteras från dag ett. {{D}} {{|}}Henrik Ågren förhandlar fram en överenskommelse med
Hjälpmedelscentralen. {{A who=Henrik Ågren}} Den ska kunna börja gälla den 1 september.
F. Rehabilitering i hemmet {{I n=F}}
Kartläggningen från i höstas omfattar samtliga sju kommuner. Det finns 61 fysioterapeuter
och arbetsterapeuter i kommunal tjänst, och antalet patienter per tjänst varierar mellan 70
och 165. Gränsdragningen mot primärvården fungerar dåligt på tre orter. Patienter får i
värsta fall två behandlare, eller ingen. {{|}}En hemrehabgrupp finns i Örnsköldsvik sedan 2019. {{S org=Örnsköldsvik; stance=doing}}
Pia visade kurvor över hur inskrivningarna på korttid minskat sedan gruppen kom till. Enligt
henne är det teamets tillgänglighet på kvällar som gör skillnaden. {{|}}Kramfors tar efter
modellen i höst. {{S org=Kramfors}} Hos övriga saknas tills vidare finansiering. Det kom upp att avtalet från
2013 om hemsjukvård har en bilaga med exempel som blivit inaktuell. {{|}}Pia Söderström och
Margareta moderniserar bilagan, {{A who=Pia Söderström,Margareta Wiss}} {{|}}och beslutet om den fattas på junimötet. {{P until=2021-06-10; what=beslutet om den}}
G. E-hälsa och Prator {{I n=G}}
Driften av Prator har varit instabil under våren. Tre längre avbrott har dokumenterats, det
längsta på elva timmar. Reservrutinen med fax och telefon fungerade hyggligt på akuten men
inte inom psykiatrin. Systemförvaltningen köps från Region Dalarna och leverantören bekostar
inga åtgärder utöver avtal. {{|}}Kommunernas objektägare har slutat och är inte ersatt. {{V seat=objektägare}} Regionen
utreder möjligheten att byta till Cosmic Link samtidigt som journalsystemet uppgraderas
2023. En sådan övergång skulle innebära stora utbildningsinsatser. Veronica varnade för att
en lösning utan kommunal insyn återigen blir till på regionens villkor. {{|}}Tommy lovade att
kommunerna får två platser i upphandlingens referensgrupp. {{A who=Tommy Edlund}} {{|}}Till den utsågs Åsa Nordin och
Leif Nordin. {{D}} {{N person=Åsa Nordin; role=ledamot; body=upphandlingens referensgrupp; org=Härnösand}} {{N person=Leif Nordin; role=ledamot; body=upphandlingens referensgrupp; org=Örnsköldsvik}} {{|}}Utvärderingen av reservrutinen skjuts på framtiden. {{P what=Utvärderingen av reservrutinen}}
H. FoU-frågor {{I n=H; kind=report}}
Elisabet Mo informerade om verksamhetsberättelsen för 2020. Pandemin ledde till att fyra
studier fick ställas in eller göras om. Webbinarierna har å andra sidan haft rekordmånga
deltagare. {{|}}FoU finansieras med 11 kronor per invånare från kommunerna och motsvarande summa
från regionen. {{K amount=11; unit=kronor per invånare}} Styrgruppen för FoU har bestämt att inrikta nästa år på brukarmedverkan och
välfärdsteknik. Samarbetet med Mittuniversitetet har fördjupats genom en adjungerad
professur. I dialogen efter efterlyste Ulla-Britt korta kunskapsöversikter på ett par sidor
i stället för långa rapporter. Det är i första hand sådant cheferna hinner läsa. Barbro höll
med. {{|}}Elisabet provar formatet på två områden och återkommer till gruppen med dem i oktober. {{A who=Elisabet Mo; due=2021-10}}
{{|}}Gruppen väljer demens och psykisk ohälsa hos äldre som de områdena. {{D}}
I. Utskrivning vid helg {{I n=I}}
Ett återkommande ämne. Läkarna på medicinkliniken i Sundsvall har sedan årsskiftet haft ett
försök med tidig planering på torsdagar. Förändringen har medfört färre utskrivningar fredag
eftermiddag. Några felaktiga läkemedelslistor har rapporterats som avvikelser. Jimmy
redovisade tre fall där trygghetslarm inte hunnit installeras. Sjukhuset i Örnsköldsvik har
valt ett annat sätt att arbeta. Skillnader mellan sjukhusen är förvirrande för de kommuner
som har patienter på båda. {{|}}Uppföljningen av betalningsansvaret visar att 2,1 miljoner kronor
fakturerades under förra året. {{K amount=2.1; unit=miljoner kronor}} Den överenskommelse som slöts 2018 står det var och en fritt
att säga upp med tolv månaders varsel. {{|}}Sundsvall har uttryckt missnöje men säger inte upp. {{S org=Sundsvall; stance=no}}
{{|}}Margareta tog på sig att höra med Örnsköldsviks sjukhus om ett gemensamt arbetssätt. {{A who=Margareta Wiss; to=Örnsköldsviks sjukhus}}
J. Psykiatri och samsjuklighet {{I n=J}}
Regeringens samsjuklighetsutredning väntas lägga fram ett delbetänkande till hösten. Enligt
direktiven ska utredaren föreslå hur ansvaret för personer med både beroende och psykisk
sjukdom kan samlas hos en huvudman. Oavsett vad man kommer fram till blir det en lång väg
till lagstiftning. Länets lokala överenskommelse är från 2016. Vårdplaner enligt LVM
upprättas i ungefär hälften av fallen. Henrik beskrev ett mobilt team med sjuksköterska och
socionom som drivs med statsbidrag i södra länsdelen. Väntetiderna till neuropsykiatrisk
utredning är alltjämt långa, drygt två år för vuxna. Här hade gruppen gärna sett psykiatrins
områdeschef, som lämnat återbud. {{|}}Resonemanget om ny överenskommelse fick avbrytas och
fortsätter när områdeschefen kan vara med. {{P what=Resonemanget om ny överenskommelse; why=när områdeschefen kan vara med}} {{|}}Barbro skickar en ny kallelse till henne. {{A who=Barbro Sundqvist}}
K. MAS-nätverket {{I n=K}}
De medicinskt ansvariga sjuksköterskorna har lämnat in en skrivelse om delegering.
Bakgrunden är att antalet delegeringar per sjuksköterska ökat kraftigt, i någon kommun till
över 80. Patientsäkerheten är hotad, anser nätverket. I skrivelsen föreslås att
undersköterska med särskild utbildning ska krävas för insulin. Titeln undersköterska blir
skyddad 2023. Flera av cheferna hyser förståelse men ser inte hur bemanningen i så fall ska
gå ihop på natten. Socialstyrelsen har nyligen uppdaterat sina föreskrifter. {{|}}Länsgruppen
avvisar förslaget om särskilt utbildningskrav. {{D}} {{|}}Däremot ställer den sig bakom en gemensam
delegeringsutbildning på webben, {{D}} {{|}}som MAS-nätverket ombeds ta fram innehåll till. {{D}} {{A who=MAS-nätverket}} {{|}}Pia framför
detta till sina kollegor. {{A who=Pia Söderström}}
L. Personalförsörjning sommaren 2021 {{I n=L; kind=go-round}}
Varje kommun gav en kort bild av sommaren. Det är generellt svårt att hitta sjuksköterskor,
lättare med vårdbiträden. Gymnasieelever får anställas i större utsträckning än vanligt.
{{|}}Härnösand erbjuder 15 000 kronor till den som flyttar en semestervecka. {{K amount=15000; unit=kronor}} {{S org=Härnösand; stance=doing}} {{|}}Örnsköldsvik
överväger en liknande ersättning. {{S org=Örnsköldsvik; stance=undecided}} {{|}}Sollefteå kommer inte att betala någon bonus i år. {{S org=Sollefteå; stance=no}}
{{|}}Kramfors stänger en korttidsenhet under juli. {{S org=Kramfors}} Ånge hade inget nytt att berätta. Regionen
minskar antalet vårdplatser med 20 procent under sex veckor, ett beslut som fattades i mars.
{{|}}Tommy delger gruppen den slutliga fördelningen när den är klar. {{A who=Tommy Edlund; to=gruppen}} Om läget blir akut under
semestrarna kallas länsgruppen in med kort varsel.
M. Ledamöter och uppdrag {{I n=M}}
I Socialstyrelsens expertgrupp för äldre med multisjuklighet ska länet ha en företrädare.
Förfrågan kom via SKR och svarstiden var mycket kort. {{|}}Ordföranden anmälde därför Ulla-Britt
Sjö i förra veckan, vilket länsgruppen nu bekräftar. {{D}} {{N person=Ulla-Britt Sjö; role=företrädare; body=Socialstyrelsens expertgrupp för äldre med multisjuklighet; org=Sollefteå}} {{|}}Arbetsutskottet har haft en ledig plats
sedan hösten och den besattes med Veronica Hamrin. {{D}} {{N person=Veronica Hamrin; role=ledamot; body=Arbetsutskottet; org=Ånge}} {{|}}Krister fortsätter som gruppens vice
ordförande. {{N person=Krister Häggblad; role=vice ordförande; body=länsgruppen; org=Kramfors}} Några arvoden utgår inte för uppdragen.
N. Palliativ vård {{I n=N}}
En genomlysning av den palliativa vården beställdes av regionen förra året. Konsultens
rapport innehåller både ris och ros. Täckningsgraden i Svenska palliativregistret ligger på
71 procent för länet. Brytpunktssamtal dokumenteras i mindre än hälften av fallen utanför
sjukhus. ASiH finns bara på två orter, och i inlandet får kommunernas sjuksköterskor klara
sig med telefonstöd. Läkartillgången på jourtid tas upp som den främsta bristen. Regionens
ledning har tagit emot rapporten men inte formulerat något svar. {{|}}Sollefteå begär för egen
del ett separat avtal om jourläkare. {{S org=Sollefteå}} Det noterades att en nationell vårdplan finns att
tillgå via RCC. {{|}}Frågor om rapporten lämnas till Margareta senast den 7 maj, {{A due=2021-05-07; to=Margareta Wiss}} {{|}}och hon ser till
att konsulten får svara på dem. {{A who=Margareta Wiss}}
O. Övrigt {{I n=O}}
{{|}}Inger upplyste om att Anhörigas dag i år firas digitalt den 6 oktober. {{M date=2021-10-06; what=Anhörigas dag}} {{|}}Gunnar har fått
tjänst på Länsstyrelsen och slutar den 31 maj. {{L person=Gunnar Vikström; when=den 31 maj; why=fått tjänst på Länsstyrelsen}} Rekryteringen av hans efterträdare har
inletts. {{|}}Sekreterarskapet delas fram till dess mellan Henrik och Jimmy. {{N person=Henrik Ågren; role=sekreterare; body=länsgruppen; org=Sundsvall}} {{N person=Jimmy Forslund; role=sekreterare; body=länsgruppen; org=Timrå}} {{|}}Vem som svarar för
det gemensamma kalendariet behöver någon titta på. {{Q}} {{|}}Nästa möte är torsdagen den 10 juni. {{M date=2021-06-10}}
