@file uppgifter-26.txt
@body Förskolechefsnätverket Södra Vättern
@date 2025-03-20
@p Helena Bravell | Jönköping | områdeschef | chair
@p Carl Stenhammar | Habo | förskolechef
@p Ingrid Falck | Mullsjö | rektor
@p Monica Vide | Aneby | verksamhetschef
@p Paul Rosander | Tranås | skolchef
@p Elsa Kindvall | Eksjö | rektor
@p Ella Fahlgren | Nässjö | verksamhetschef
@p Sixten Moberg | Sävsjö | rektor
@p Alva Trygg | Vetlanda | kvalitetsutvecklare
@p Gudrun Hake | Vaggeryd | verksamhetschef
@p Pia Rosander | Värnamo | områdeschef
@p Ruben Carlfors | Gnosjö | rektor
@p Sanna Tegelberg | Gislaved | verksamhetschef
@p Dag Lönnroth | Kommunalförbundet | utvecklingsstrateg | guest
@p Vera Sollid | Regionen | logoped | guest
---
Förskolechefsnätverket Södra Vättern
Minnesanteckningar
2025-03-20
Närvarande
Helena Bravell, Jönköping, områdeschef, ordförande
Carl Stenhammar, Habo, förskolechef
Ingrid Falck, Mullsjö, rektor
Monica Vide, Aneby, verksamhetschef
Paul Rosander, Tranås, skolchef
Elsa Kindvall, Eksjö, rektor
Ella Fahlgren, Nässjö, verksamhetschef
Sixten Moberg, Sävsjö, rektor
Alva Trygg, Vetlanda, kvalitetsutvecklare
Gudrun Hake, Vaggeryd, verksamhetschef
Pia Rosander, Värnamo, områdeschef
Ruben Carlfors, Gnosjö, rektor
Sanna Tegelberg, Gislaved, verksamhetschef
Gäster
Dag Lönnroth, Kommunalförbundet, utvecklingsstrateg
Vera Sollid, Regionen, logoped
Barngruppernas storlek {{I}}
Barnkullarna minskar i hela länet. Kommunerna redovisar barngruppernas storlek till SCB i oktober varje år. Skolverket har tagit bort riktmärket. {{|}}Till mötet i maj tar samtliga kommuner fram sina planer för kommande läsår. {{A who=samtliga kommuner; due=2025-05-22}}
Språkutveckling {{I}}
Vera berättade om regionens språkscreening vid tre års ålder. Regionen och kommunerna ska enligt överenskommelsen träffas årligen. {{|}}I Tranås läser pedagogerna högt varje dag. {{S org=Tranås; stance=doing}} Vera bistår dem som vill starta läsgrupper och nås via mejl.
Legitimerade förskollärare {{I}}
Andelen legitimerade ligger på 41 procent. Högskolan har ansökt om fler platser. {{|}}Nätverkets medlemmar uppmanar sina utbildningsnämnder att skriva under högskolans upprop. {{A who=Nätverkets medlemmar; to=sina utbildningsnämnder}}
Öppettider {{I}}
De flesta har öppet 06–18. Nattis erbjuds i fyra kommuner. {{|}}Sävsjö stänger sin nattverksamhet till hösten. {{S org=Sävsjö; stance=no}}
Maxtaxa {{I}}
Avgiftsnivåerna justeras av Skolverket varje år. Kommunerna får statsbidrag under förutsättning att de tillämpar maxtaxa. {{|}}Avgiftskontroll görs vartannat år i Vetlanda och Eksjö. {{S org=Vetlanda; stance=doing}} {{S org=Eksjö; stance=doing}}
Giftfri förskola {{I}}
Kemikaliecentrum har bjudit in till nätverk. {{|}}AU tar ställning till om vi ska gå med. {{A who=AU}} AU består av Helena, Paul och Sanna.
Sekretess mellan förskola och socialtjänst {{I}}
Ny lag träder i kraft i år. Kommunjuristerna har diskuterat följderna. Helena önskade en vägledning. {{|}}Kommunalförbundet bjuder in en jurist till majmötet. {{A who=Kommunalförbundet; due=2025-05-22}}
Anmälan om kränkning {{I}}
Rutinerna är olika. Gislaved gick igenom sin anmälningskedja. Skolinspektionen granskar anmälningar under hösten. {{|}}Alla som vill få sin rutin läst av en kollega skickar den till Alva. {{A who=Alla som vill få sin rutin läst av en kollega; to=Alva Trygg}}
Kvalitetsredovisning {{I}}
Redovisningen utgår från läroplanens mål. Vetlanda har gjort en förenklad mall. {{|}}Alva visade mallen och ska skicka den till Ella och Gudrun. {{A who=Alva Trygg; to=Ella Fahlgren och Gudrun Hake}} De prövar den på varsin förskola under april. {{A who=Ella Fahlgren,Gudrun Hake; due=2025-04}}
Fortbildning för barnskötare {{I}}
Statsbidraget har förlängts. Kursen ges av Vuxenutbildningen i Nässjö. Enligt kursledaren finns nio platser kvar. {{|}}De kommuner som vill ha platser anmäler det till Ella senast den 4 april. {{A who=De kommuner som vill ha platser; to=Ella Fahlgren; due=2025-04-04}}
Förskolans lokaler {{I}}
Habo bygger en förskola med åtta avdelningar. {{S org=Habo; stance=doing}} Carl redogjorde för hur personalen har deltagit i planeringen. Arkitekten har ritat flera förskolor i länet.
Nätverkets presidium {{I}}
Presidiet träffas inför varje möte. {{|}}Pia R väljs in i presidiet som vice ordförande efter Paul R. {{D}} {{N person=Pia Rosander; role=vice ordförande; body=presidiet; org=Värnamo; for=Paul Rosander}} Presidiet ser över arbetsfördelningen inom sig. {{A who=Presidiet}}
Modersmålsstöd {{I}}
Modersmålsstödet organiseras på olika vis. Sju kommuner har egna modersmålspedagoger. Kommunerna i Höglandet har påbörjat ett utbyte. Regeringens utredare vill skärpa kraven.
Pedagogisk omsorg {{I}}
Kravet på tillstånd gäller sedan 2023. Antalet dagbarnvårdare har minskat. Ruben undrade hur tillsynen fungerar i familjehem. Svaren visade att alla har haft samma bekymmer.
Mötesdatum {{I}}
Vi ses den 22 maj i Värnamo {{M date=2025-05-22}} och den 25 september i Aneby. {{M date=2025-09-25}} Värdarna hör av sig om hålltider. {{A who=Värdarna}}
Barn i behov av stöd {{I}}
SPSM har en ny kurs. Specialpedagogerna i Jönköping handleder arbetslag. Kraven på tilläggsbelopp skärps i flera kommuner. {{|}}Verksamhetscheferna sammanställer antalet beviljade tilläggsbelopp för 2024 och rapporterar in det till Dag. {{A who=Verksamhetscheferna; to=Dag Lönnroth}}
Kosten i förskolan {{I}}
Livsmedelsverket har uppdaterat sina råd. Måltidscheferna i länet tar fram gemensamma menyer. Menyerna blir klara före sommaren.
Digitala verktyg {{I}}
Läroplanen ändras så att digitala verktyg blir frivilliga. {{|}}Aneby lämnar tillbaka sina lärplattor. {{S org=Aneby}} Monica beskrev föräldrarnas reaktioner.
Klagomål från vårdnadshavare {{I}}
Ärendena blir fler. {{|}}Mullsjö har en särskild e-tjänst. {{S org=Mullsjö; stance=doing}} Ingrid tycker att e-tjänsten gjort processen tydligare. {{|}}Vi samlar exempel på hur klagomål besvaras. {{A who=Vi}} Exempel mejlas till Ingrid utan personuppgifter. {{A to=Ingrid Falck}}
Sjukfrånvaro {{I}}
Frånvaron hos personalen ligger på nio procent. Försäkringskassan har presenterat länsstatistik. Friskvårdsinsatser pågår överallt.
VFU {{I}}
Högskolan söker VFU-platser till 45 studenter. {{|}}Antal platser rapporteras av kommunerna till högskolans VFU-samordnare i slutet av april. {{A who=kommunerna; to=högskolans VFU-samordnare; due=2025-04}} Sanna är kontaktperson mot högskolan sedan förra året.
Barnrättsbaserat beslutsfattande {{I}}
Länsstyrelsen har en grundkurs. Länsstyrelsen kommer att ta ut en avgift från hösten. Ingen har hittills planerat att delta.
Beredskap i förskolan {{I}}
MSB:s vägledning kom i februari. Barnomsorg är samhällsviktig verksamhet. Parterna i samverkansrådet har kommit överens om prioriteringar. {{|}}Respektive skolchef ser till att frågan finns med i kommunens beredskapsplan. {{A who=Respektive skolchef}}
Resursfördelning {{I}}
Vaggeryd har infört socioekonomisk fördelning. {{S org=Vaggeryd; stance=doing}} Gudrun redovisade formeln. {{|}}Värnamo tar in formeln i sin utredning. {{S org=Värnamo}} 
Sommarförskola {{I}}
Sammanslagning sker under fyra veckor. {{|}}Gnosjö och Gislaved samarbetar över kommungränsen. {{S org=Gnosjö; stance=doing}} {{S org=Gislaved; stance=doing}} Eksjö vill veta hur ersättningen räknas. {{|}}Ruben och Sanna förklarar modellen för Elsa på ett separat möte. {{A who=Ruben Carlfors,Sanna Tegelberg; to=Elsa Kindvall}}
Föräldraenkät {{I}}
Enkäten stängdes i fredags. Kommunalförbundet ansvarar för analysen. {{|}}Dag återkommer med resultatet till varje kommun före valborg. {{A who=Dag Lönnroth; to=varje kommun}}
Studieresa {{I}}
En studieresa till Reggio Emilia har diskuterats. Kostnaden bedöms bli hög. {{|}}Frågan läggs på is till i höst. {{P what=studieresa}}
Utvecklingssamtal {{I}}
Formerna varierar mellan enheter. En del förskolor har slopat skriftlig dokumentation.
Representant i lärosätesrådet {{I}}
Jönköping och Nässjö är representerade. {{|}}Det finns en obesatt plats för de mindre kommunerna. {{V seat=plats för de mindre kommunerna; body=lärosätesrådet}} De mindre kommunerna enas om ett namn och lämnar det till ordföranden före nästa möte. {{A who=De mindre kommunerna; to=Helena Bravell; due=2025-05-22}}
Trygghet och vistelsetid {{I}}
Ny forskning från Göteborg lyftes. Rapporten kan laddas ned på Skolforskningsinstitutets webb.
Avslutning {{I}}
Runda där alla fick säga något om dagen. {{|}}Materialet från Vera bifogas. {{A}}
