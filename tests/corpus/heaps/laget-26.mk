@file laget-26.txt
@body Gatu- och parkchefer i Mellansverige
@date 2021-09-30
@p Kent Höglund | Örebro | gatuchef | chair
@p Sanna Rydell | Kumla | parkchef
@p Per Lind | Hallsberg | driftchef
@p Jörgen Tell | Karlskoga | gatuchef
@p Lars Tell | Degerfors | driftchef
@p Mia Norling | Lindesberg | gatuchef
@p Oskar Wahl | Nora | driftledare
@p Eva Lans | Västerås | enhetschef
@p Niklas Fors | Köping | gatuchef
@p Arvid Berg | Arboga | driftchef
@p Lotta Berg | Sala | gatu- och parkchef
@p Marie Hedin | Eskilstuna | parkchef
@p Roland Öst | Strängnäs | gatuchef
@p Tommy Åkerlund | Katrineholm | enhetschef
@p Ulf Regner | Motala | gatuchef
@p Hanna Pihl | Trafikverket | samordnare | guest
@p Jon Sund | Länsstyrelsen Örebro | handläggare | guest
---
Gatu- och parkchefer i Mellansverige
Anteckningar 2021-09-30
Närvarande:
Kent Höglund, Örebro, ordförande
Sanna Rydell, Kumla
Per Lind, Hallsberg
Jörgen Tell, Karlskoga
Lars Tell, Degerfors
Mia Norling, Lindesberg
Oskar Wahl, Nora
Eva Lans, Västerås
Niklas Fors, Köping
Arvid Berg, Arboga
Lotta Berg, Sala
Marie Hedin, Eskilstuna
Roland Öst, Strängnäs
Tommy Åkerlund, Katrineholm
Ulf Regner, Motala
Hanna Pihl, Trafikverket (gäst)
Jon Sund, Länsstyrelsen Örebro (gäst)
A. VINTERVÄGHÅLLNING {{I n=A; kind=go-round}}
Örebro: ny upphandling, 30 % dyrare. {{S org=Örebro; topic=VINTERVÄGHÅLLNING}}
Kumla: egen regi för gångbanor. {{S org=Kumla; topic=VINTERVÄGHÅLLNING}}
Hallsberg och Degerfors: oförändrat. {{S org=Hallsberg; topic=VINTERVÄGHÅLLNING}} {{S org=Degerfors; topic=VINTERVÄGHÅLLNING}}
Nora: provar sopsaltning. {{S org=Nora; topic=VINTERVÄGHÅLLNING; stance=doing}}
Eskilstuna: utvärderar sopsaltningen, fortsätter ej. {{S org=Eskilstuna; topic=VINTERVÄGHÅLLNING; stance=no}}
SMHI:s prognoser är osäkra.
B. UTEMILJÖ VID SKOLOR {{I n=B}}
Boverket gav ut ny vägledning i juni. Statsbidraget är slut. {{|}}Köping bygger om tre gårdar 2022. {{S org=Köping}} En motion om saken har behandlats av fullmäktige i Arboga. {{|}}Hur delas driftkostnaden mellan skola och park? {{Q}} Olika lösningar finns, men frågan har ingen hemvist.
C. TRÄDPLANER {{I n=C}}
Almsjukan sprids. I Motala har 200 almar fällts. Ulf tyckte att staten borde ta kostnaden. {{|}}Vi kom överens om att byta lista över resistenta arter. {{D}} Marie gör listan. {{A who=Marie Hedin}}
D. GEMENSAMT ASFALTAVTAL {{I n=D}}
Avtalet går ut i mars. {{|}}Örebro och Kumla upphandlar ihop, {{S org=Örebro; stance=doing}} {{S org=Kumla; stance=doing}} Lindesberg och Nora hänger på. {{S org=Lindesberg; stance=yes}} {{S org=Nora; stance=yes}} Karlskoga avvaktar prisbilden. {{S org=Karlskoga; stance=undecided}} Degerfors kör eget. {{S org=Degerfors; stance=no}}
E. E-SCOOTRAR {{I n=E}}
Regeringen föreslår parkeringsförbud. {{|}}Västerås har avtal med tre bolag. {{S org=Västerås; stance=doing}} Strängnäs har sagt nej till etablering. {{S org=Strängnäs; stance=no}} Bolagen följer inte reglerna, enligt Eva. Transportstyrelsens rapport lämnades i mars.
F. CYKELPLANER {{I n=F; kind=report}}
Hanna redovisade antalet cykelpassager. Cyklandet minskade med 4 %. Störst minskning i Eskilstuna. {{|}}Trafikverkets medfinansiering var 11 miljoner. {{K amount=11; unit=miljoner}}
G. FORUM FÖR VÄGHÅLLARE {{I n=G}}
Nätverkets ordinarie representant har slutat. {{|}}Tommy Åkerlund utses till ny. {{D}} {{N person=Tommy Åkerlund; role=representant; body=FORUM FÖR VÄGHÅLLARE}} Ersättarplatsen förblir obesatt tills Motala har lämnat namn. {{V seat=ersättarplats; body=FORUM FÖR VÄGHÅLLARE}}
H. BELYSNING {{I n=H}}
Armaturbyte pågår i de flesta kommuner. Stolpar längs statlig väg övertas inte av Trafikverket. {{|}}Sala släcker 400 stolpar på landsbygden. {{S org=Sala}} Lotta framförde att hon själv inte håller med om beslutet. {{|}}Hallsberg går över till LED till 2023. {{S org=Hallsberg}}
I. LEKPLATSER {{I n=I}}
Besiktningar görs varje år. {{|}}Vem ansvarar för lekplatser på samfälld mark? {{Q}} Ingen kunde ge ett klart svar. {{|}}Katrineholm avvecklar sju lekplatser. {{S org=Katrineholm}}
J. DIGITALA FELANMÄLNINGAR {{I n=J; kind=go-round}}
Köping: app sedan 2019. {{S org=Köping; topic=DIGITALA FELANMÄLNINGAR; stance=doing}}
Arboga: samma app som Köping. {{S org=Arboga; topic=DIGITALA FELANMÄLNINGAR; stance=doing}}
Motala: telefon, inga planer på app. {{S org=Motala; topic=DIGITALA FELANMÄLNINGAR; stance=no}}
Sala: intresserad. {{S org=Sala; topic=DIGITALA FELANMÄLNINGAR; stance=interested}}
Lindesberg: införs under vintern. {{S org=Lindesberg; topic=DIGITALA FELANMÄLNINGAR}}
K. INVASIVA VÄXTER {{I n=K}}
Jon presenterade länsstyrelsens strategi. Länsstyrelsen kommer att anställa säsongspersonal. Parkslide finns på 60 platser i Örebro. {{|}}Enades om att inte flytta massor mellan kommunerna. {{D}}
L. BÄRIGHET {{I n=L}}
Broar inventeras. Hanna uppgav att två broar i Nora ska stängas av för tung trafik. {{|}}Oskar meddelade att Nora inte har fått någon information. {{S org=Nora}} Hanna tar reda på vad som gäller. {{A who=Hanna Pihl}}
M. SOMMARJOBB {{I n=M}}
Svårt att handleda. Antalet ungdomar per handledare ska vara högst åtta enligt facket. {{|}}Strängnäs tog emot 90 i sommar, lika många planeras nästa år. {{S org=Strängnäs}}
N. UPPHANDLING AV MASKINER {{I n=N}}
SKL Kommentus avtal är försenat. {{|}}Karlskoga har köpt en elektrisk sopmaskin. {{S org=Karlskoga}} Degerfors vill låna den för test, {{S org=Degerfors; stance=interested}} och det går bra, enligt Jörgen. {{S org=Karlskoga; stance=yes}}
O. PARKERINGSAVGIFTER {{I n=O; kind=go-round}}
Höjs vid nyår: Örebro, Västerås. {{S org=Örebro; topic=PARKERINGSAVGIFTER; stance=yes}} {{S org=Västerås; topic=PARKERINGSAVGIFTER; stance=yes}}
Ingen höjning: Kumla. {{S org=Kumla; topic=PARKERINGSAVGIFTER; stance=no}}
Inför avgift: Nora vid badet. {{S org=Nora; topic=PARKERINGSAVGIFTER}}
Tar ställning i vår: Katrineholm. {{S org=Katrineholm; topic=PARKERINGSAVGIFTER; stance=undecided}}
Gratis: Hallsberg, Arboga. {{S org=Hallsberg; topic=PARKERINGSAVGIFTER}} {{S org=Arboga; topic=PARKERINGSAVGIFTER}}
P. ARBETSMILJÖ PÅ VÄG {{I n=P}}
Kurserna i steg 1 måste vara giltiga. Två olyckor inträffade i Västerås under sommaren. Arbetsmiljöverket utreder.
Q. SKYLTFÖNSTER MOT POLITIKEN {{I n=Q}}
Diskussion om hur nämnderna informeras. Många vill komma ut mer med politikerna. Lars redogjorde för en bussresa i Degerfors.
R. NATURVÅRD {{I n=R}}
LONA-ansökningar ska vara inne 1 december. {{|}}Motala söker medel för våtmark, {{S org=Motala}} Lindesberg fick avslag förra gången och söker inte i år. {{S org=Lindesberg; stance=no}} Länsstyrelsen beslutar i april.
S. SAMARBETE OM SKÖTSELPLANER {{I n=S}}
Vem kan granska Skogsstyrelsens karta? {{Q}} Frågan fick stå öppen. {{|}}Arvid delar med sig av Arbogas plan. {{A who=Arvid Berg}} Arboga och Köping har gemensam skogsförvaltare. {{S org=Arboga; stance=doing}} {{S org=Köping; stance=doing}}
T. UTREDNING OM STATLIGA VÄGAR {{I n=T}}
Förslag om att kommuner ska ta över småvägar. Samtliga var starkt kritiska. {{|}}Nätverket lämnar ett yttrande. {{D}} {{A who=Nätverket}} Mia håller i pennan. {{A who=Mia Norling}}
U. GRAVVÅRD {{I n=U}}
Kyrkogårdsförvaltningarna hanterar detta. Utgår från dagordningen framöver.
V. KOMPETENS {{I n=V}}
Yrkeshögskoleutbildning till driftingenjör startar i Eskilstuna. Alla tyckte att det var glädjande. {{|}}I ledningsgruppen för utbildningen finns en ledig arbetsgivarplats. {{V seat=arbetsgivarplats; body=ledningsgruppen för utbildningen}} Sanna är spontant intresserad men måste fråga.
W. STATIONSMILJÖER {{I n=W}}
Jernhusen säljer stationshus. {{|}}Hallsberg köper sitt stationshus. {{S org=Hallsberg}} Katrineholm tackade nej till köp. {{S org=Katrineholm; stance=no}} Trafikverket äger plattformarna.
X. PUNKTER SOM FICK UTGÅ {{I n=X}}
Handlingsplan för buller. {{P what=Handlingsplan för buller}}
Y. FÖRÄNDRINGAR I NÄTVERKET {{I n=Y}}
Roland lämnar Strängnäs vid nyår. {{L person=Roland Öst; org=Strängnäs; when=vid nyår}} Kent väljs om på två år. {{D}} {{N person=Kent Höglund; role=ordförande; body=Gatu- och parkchefer i Mellansverige}} Kassören har avgått och ingen ny finns. {{V seat=kassör; body=Gatu- och parkchefer i Mellansverige}}
Z. TRÄFFAR {{I n=Z}}
Nästa träff 2 december i Motala. {{M date=2021-12-02}} Vårträffen samordnas med mässan den 6 april. {{M date=2022-04-06; what=mässan}}
