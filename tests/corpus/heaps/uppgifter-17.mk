@file uppgifter-17.txt
@body Arbetsmarknadschefsnätverket Jönköpings län
@date 2023-10-12
@p Carolina Edvardsson | Jönköping | arbetsmarknadschef | chair
@p Thomas Ringqvist | Nässjö | verksamhetschef
@p Malena Fors | Eksjö | enhetschef
@p Fredrik Palmgren | Tranås | arbetsmarknadschef
@p Lena Oskarsson | Vetlanda | vuxenutbildningschef
@p Hassan Karimi | Värnamo | verksamhetschef
@p Ulla-Karin Stål | Gislaved | arbetsmarknadschef
@p Jonny Rapp | Vaggeryd | enhetschef
@p Sofia Rapp | Gnosjö | integrationssamordnare
@p Petter Sjöholm | Sävsjö | rektor
@p Kjell Lövgren | Aneby | arbetsmarknadschef
@p Veronika Hult | Mullsjö | enhetschef
@p Linus Tegnér | Habo | projektledare
@p Ingela Broman | Arbetsförmedlingen | samverkansansvarig | guest
@p Maria Celander | Region Jönköpings län | kompetensstrateg | guest
@p Eric Winroth | | samordnare | guest
---
Arbetsmarknadschefsnätverket Jönköpings län
Minnesanteckningar 12 oktober 2023
Närvarande
Carolina Edvardsson, Jönköping, arbetsmarknadschef, ordförande
Thomas Ringqvist, Nässjö, verksamhetschef
Malena Fors, Eksjö, enhetschef
Fredrik Palmgren, Tranås, arbetsmarknadschef
Lena Oskarsson, Vetlanda, vuxenutbildningschef
Hassan Karimi, Värnamo, verksamhetschef
Ulla-Karin Stål, Gislaved, arbetsmarknadschef
Jonny Rapp, Vaggeryd, enhetschef
Sofia Rapp, Gnosjö, integrationssamordnare
Petter Sjöholm, Sävsjö, rektor
Kjell Lövgren, Aneby, arbetsmarknadschef
Veronika Hult, Mullsjö, enhetschef
Linus Tegnér, Habo, projektledare
Gäster
Ingela Broman, Arbetsförmedlingen, samverkansansvarig
Maria Celander, Region Jönköpings län, kompetensstrateg
Eric Winroth, samordnare
a) Lokala överenskommelser {{I n=a}}
Ingela redogjorde för Arbetsförmedlingens nya modell för överenskommelser. Myndigheten tecknar numera ett avtal per kommun. {{|}}Hon skickar avtalsmallen till chefen i varje kommun inom kort. {{A who=Ingela Broman; to=chefen i varje kommun}}
b) Aktivitetskrav {{I n=b}}
Regeringen avser att införa ett aktivitetskrav för försörjningsstöd. En utredare arbetar med lagförslaget. Ingen vet när lagen kan träda i kraft. Cheferna i nätverket bedömer att det blir dyrt.
c) ESF-ansökan {{I n=c; kind=decision}}
Utlysningen öppnar den 1 november. {{|}}Nätverket ställer sig bakom en gemensam ansökan. {{D}} Ansökan skrivs av samordnaren med stöd av kompetensstrategen. {{A who=Eric Winroth,Maria Celander}} Medfinansieringsintyg lämnas av kommunerna senast den 24 november. {{A who=kommunerna; due=2023-11-24}}
d) Sfi och språkpraktik {{I n=d}}
Lena beskrev hur Vetlanda kombinerar sfi och praktik. {{S org=Vetlanda; stance=doing}} Sofia var intresserad av upplägget. {{|}}De två träffas före Lucia för att titta på hur det kan prövas i Gnosjö. {{A who=Lena Oskarsson,Sofia Rapp}}
e) Feriearbete {{I n=e}}
Antalet platser uppgick till 2 300 i länet. Lönenivåerna skiljer sig åt. Ordföranden föreslog en gemensam lägstanivå men fick inget stöd.
f) Extratjänster {{I n=f}}
Stödet är avskaffat. De sista avtalen löper ut i vår. Deltagarna slussas vidare till andra insatser.
g) Jobbspår {{I n=g}}
Näringslivet har efterfrågat svetsare. {{|}}Värnamo startar ett jobbspår i januari. {{S org=Värnamo; stance=doing}} Hassan hör av sig till Gislaved och Vaggeryd om platser. {{A who=Hassan Karimi; to=Gislaved och Vaggeryd}} Utbildningen finansieras av Värnamo och företagen.
h) Uppföljningssystem {{I n=h}}
Kommunerna registrerar i tre olika system, vilket gör statistiken svår att jämföra. Arbetsgruppen lämnade en muntlig rapport. {{|}}Arbetsgruppen får i uppdrag att precisera vilka uppgifter som alla ska registrera. {{D}} {{A who=Arbetsgruppen}} Det ska vara klart före jul.
i) Samordningsförbund {{I n=i}}
Förbunden i länet har gått samman. Den nya förbundschefen tillträder i november. {{|}}Eric bjuder in henne till mötet i december. {{A who=Eric Winroth; due=2023-12-07}}
j) Upphandlade aktörer {{I n=j}}
Rusta och matcha ersätts av en ny tjänst. Leverantörer på små orter försvinner. Kjell framförde farhågor om Aneby.
k) Kommunernas aktivitetsansvar {{I n=k}}
Skolverket har granskat registren. Petter hade gjort en egen genomgång av Sävsjös ärenden. Enligt honom saknas uppgifter om var femte ungdom. Han har bett gymnasiechefen om en plan.
l) Mötet i december {{I n=l}}
Nätverket träffas den 7 december i Tranås. {{M date=2023-12-07}} Fredrik ordnar en visning av det nya lärcentret. {{A who=Fredrik Palmgren}} Hans kollega är behjälplig med tekniken.
m) Integrationsstatistik {{I n=m}}
Länsstyrelsen tar fram en årlig rapport. Årets rapport kommer ut i februari. Mottagandet har minskat kraftigt.
n) Lönebidrag {{I n=n}}
Taket har legat stilla. SKR driver frågan mot regeringen. Nätverkets ordförande har undertecknat ett upprop. {{|}}Uppropet överlämnas till arbetsmarknadsministern den 8 november. {{M date=2023-11-08; what=Uppropet överlämnas}}
o) Digital kartläggning {{I n=o}}
Mullsjö testar ett digitalt verktyg. {{S org=Mullsjö; stance=doing}} Enhetschefen visade hur verktyget ser ut. {{|}}Veronika ser till att intresserade får en testinloggning. {{A who=Veronika Hult; to=intresserade}}
p) Yrkesvux {{I n=p}}
Statsbidraget sjunker, och Nässjö ansöker inte för nästa år. {{S org=Nässjö; stance=no}} Thomas pekade på medfinansieringskravet. Den gemensamma ansökan omfattar därför tolv kommuner.
q) Hälsofrämjande insatser {{I n=q}}
Maria informerade om regionens hälsoskola. Regionen utbildar hälsokommunikatörer på sju språk. {{|}}Kontaktuppgifter till kommunikatörerna mejlas ut av henne i eftermiddag. {{A who=Maria Celander; due=2023-10-12}}
r) Ungdomar i riskzon {{I n=r}}
Försäkringskassan har uppmärksammat gruppen unga med aktivitetsersättning. Projektet avslutas vid årsskiftet. {{|}}Projektledaren, som sitter i Habo, sprider slutrapporten så fort den är tryckt. {{A who=Linus Tegnér; if=så fort den är tryckt}}
s) Boende för säsongsarbetare {{I n=s}}
Jonny berättade om en tillsynsinsats i Vaggeryd. Polisen, Skatteverket och Arbetsmiljöverket deltog. Insatsen upprepas varje höst.
t) Styrgruppen för jämställd arbetsmarknad {{I n=t}}
Ulla-Karin har bett om att få bli ersatt. {{|}}Malena Fors efterträder Ulla-Karin Stål som ledamot. {{N person=Malena Fors; role=ledamot; body=Styrgruppen för jämställd arbetsmarknad; org=Eksjö; for=Ulla-Karin Stål}} Samordnaren anmäler ändringen till länsstyrelsen. {{A who=Eric Winroth; to=länsstyrelsen}}
u) Vägledning {{I n=u}}
Vägledarna i länet har bildat ett eget nätverk. De efterlyser en kontaktperson hos oss. {{|}}Frågan går vidare till AU. {{A to=AU}}
v) Offentligt skyddat arbete {{I n=v}}
Arbetsgivarna är osäkra på reglerna. {{|}}Ingela tar reda på vem på Arbetsförmedlingen som kan svara. {{A who=Ingela Broman}} Hon ger sitt svar direkt till Kjell, som hade ställt frågan. {{A who=Ingela Broman; to=Kjell Lövgren}}
w) Nya regler om etablering {{I n=w}}
Etableringsjobb införs vid årsskiftet. Arbetsgivare ansöker hos Arbetsförmedlingen. Avtalen mellan parterna är klara.
x) Mentorskap {{I n=x}}
Rotary har kontaktat flera kommuner om mentorer. Två av dem har tackat ja. {{|}}De övriga meddelar Carolina sitt svar vid decembermötet. {{A who=De övriga; to=Carolina Edvardsson; due=2023-12-07}}
y) Utvärdering av sommarkurserna {{I n=y}}
Punkten lyfts ur och behandlas i december. {{P until=2023-12-07; what=Utvärdering av sommarkurserna}} Rektorn i Sävsjö kompletterar till dess materialet med elevernas svar. {{A who=Petter Sjöholm; due=2023-12-07}}
z) Praktikplatser i kommunerna {{I n=z}}
Förvaltningarna tar emot färre praktikanter. HR-cheferna har diskuterat om handledarna ska få ersättning. Inget är beslutat.
å) Sociala företag {{I n=å}}
Två företag har startat i länet under året. {{|}}Hassan, Jonny och Ulla-Karin planerar ett studiebesök hos det ena. {{A who=Hassan Karimi,Jonny Rapp,Ulla-Karin Stål}} Båda företagen drivs som kooperativ.
ä) Forskningscirkel {{I n=ä}}
Universitetet har fått klart med finansieringen. Forskarna söker sex deltagare. {{|}}Den som vill delta ger sin chef besked före den 1 november, och chefen anmäler sedan till Eric. {{A who=Den som vill delta,chefen; due=2023-11-01; to=Eric Winroth}}
ö) Övrigt {{I n=ö}}
Eric påminde om att hemsidan är ny. {{|}}Sidan granskas av alla. {{A who=alla}} Fel och brister mejlas till honom innan oktober är till ända. {{A to=Eric Winroth; due=2023-10}}
Frågor från ordförande {{I}}
Carolina undrade om fler har fått besök av Riksrevisionen. Jönköping besöktes i september. Riksrevisionen publicerar sin granskning i april.
Delregional kompetensanalys {{I}}
Regionen uppdaterar analysen vart tredje år. Analysen är efterfrågad av skolorna. {{|}}Maria återkommer när hon vet vilka uppgifter som behövs från kommunerna. {{A who=Maria Celander; if=när hon vet vilka uppgifter som behövs från kommunerna}}
Arbetsplatser för personer med funktionsnedsättning {{I}}
Samhall har lagt ned en verksamhet i Tranås. Fredrik och hans medarbetare har tagit emot elva av de berörda. Det krävs mer samarbete med näringslivet.
Ny överenskommelse med Kriminalvården {{I}}
Överenskommelsen behöver moderniseras. {{|}}Thomas kollar om anstalten har ett färdigt förslag. {{A who=Thomas Ringqvist}} Om det saknas skriver han ett eget. {{A who=Thomas Ringqvist; if=Om det saknas}}
Kommunikation {{I}}
Artikelserien om våra deltagare har blivit uppskattad. Kommunikatören i Eksjö har skrivit fem av åtta artiklar. Nästa text publiceras i november.
Validering {{I}}
Kostnaderna för validering bärs av hemkommunen. Det är oklart hur distanskurser räknas. {{|}}Lena tar upp frågan på nationella rektorskonferensen. {{A who=Lena Oskarsson; to=nationella rektorskonferensen}}
Budgetläge {{I}}
Sparkraven är större än på många år. {{|}}Gislaved minskar med tre tjänster. {{S org=Gislaved}} Habo har fryst alla anställningar. {{S org=Habo}} Flera befarar att målgruppen växer samtidigt.
Avslutning {{I}}
Ordföranden tackade deltagarna. {{|}}Nästa gång skriver Mullsjö minnesanteckningarna. {{A who=Mullsjö; due=2023-12-07}}
