@file platser-21.txt
@body Styrgruppen för digital vård och omsorg i Örebroregionen
@date 2025-05-08
@p Katrin Ljungdahl | Örebro | programdirektör | chair
@p Erik Munthe | Kumla | socialchef
@p Nina Salomonsson | Hallsberg | förvaltningschef
@p Jon Valter | Askersund | socialchef
@p Birgit Enqvist | Laxå | verksamhetschef
@p Tommy Valter | Degerfors | socialchef
@p Sofia Hagström | Karlskoga | socialchef
@p Leila Hosseini | Nora | it-strateg
@p Urban Skoglund | Lindesberg | förvaltningschef
@p Petra Enqvist | Hällefors | socialchef
@p Jens Ollén | Ljusnarsberg | socialchef
@p Mari Tengblad | Lekeberg | verksamhetschef
@p Axel Brunn | Region Örebro län | digitaliseringsdirektör | guest
@p Therese Våge | Region Örebro län | områdeschef | guest
@p Simon Rask | | programledare | guest
@p Linda Kask | | delprojektledare | guest
---
Styrgruppen för digital vård och omsorg i Örebroregionen
Styrgruppsmöte 2025-05-08
Närvarande:
Katrin Ljungdahl, Örebro, programdirektör, ordförande
Erik Munthe, Kumla, socialchef
Nina Salomonsson, Hallsberg, förvaltningschef
Jon Valter, Askersund, socialchef
Birgit Enqvist, Laxå, verksamhetschef
Tommy Valter, Degerfors, socialchef
Sofia Hagström, Karlskoga, socialchef
Leila Hosseini, Nora, it-strateg
Urban Skoglund, Lindesberg, förvaltningschef
Petra Enqvist, Hällefors, socialchef
Jens Ollén, Ljusnarsberg, socialchef
Mari Tengblad, Lekeberg, verksamhetschef
Adjungerade:
Axel Brunn, Region Örebro län, digitaliseringsdirektör
Therese Våge, Region Örebro län, områdeschef
Simon Rask, programledare
Linda Kask, delprojektledare
1. Dagordning {{I n=1; kind=decision}}
Dagordningen godkändes. {{D}}
2. Programledarens lägesrapport {{I n=2; kind=report}}
Simon Rask gick igenom statusen för de sju delprojekten. Tre ligger grönt, tre gult och ett rött.
Delprojekt 4 saknar delprojektledare efter Hanna Moks avgång. {{V seat=delprojektledare; body=Delprojekt 4}} {{L person=Hanna Mok}}
3. Bemanning av delprojekt 4 {{I n=3; kind=decision}}
Simon föreslog att Linda Kask tillfälligt leder även delprojekt 4.
Styrgruppen gav klartecken till att Linda är tillförordnad delprojektledare t.o.m. september. {{D until=2025-09-30}} {{N person=Linda Kask; role=tillförordnad delprojektledare; body=delprojekt 4; for=Hanna Mok}}
Annons tas fram av Simon. {{A who=Simon Rask}}
4. Styrgruppens sammansättning {{I n=4; kind=decision}}
Regionen har enligt avtalet två platser. Therese Våge sitter på den ena.
Regionens andra plats är från i dag Axel Brunns. {{N person=Axel Brunn; role=ledamot; body=Styrgruppen för digital vård och omsorg i Örebroregionen; org=Region Örebro län}}
5. Riskanalys {{I n=5; kind=dialogue}}
Risken för nyckelpersonsberoende är hög. Urban pekade på att tre personer har all kunskap.
6. Effektmål {{I n=6; kind=decision}}
Styrgruppen ställer sig bakom effektmålen med det tillägg som Nina föreslog. {{D}}
Effektmålsansvariga:
Trygghet – Nina Salomonsson {{N person=Nina Salomonsson; role=effektmålsansvarig; body=Trygghet}}
Tid – Jon Valter {{N person=Jon Valter; role=effektmålsansvarig; body=Tid}}
Kvalitet – ej utsedd {{V seat=effektmålsansvarig; body=Kvalitet}}
7. Arkitekturrådet {{I n=7; kind=decision}}
Arkitekturrådet leds av regionens chefsarkitekt. Kommunerna får utse tre personer.
Utsågs: Leila Hosseini samt två som namnges av Örebro. {{D}} {{N person=Leila Hosseini; role=ledamot; body=Arkitekturrådet}} {{A who=Örebro}}
8. Leverantörsdialog {{I n=8; kind=report}}
Leverantören har bytt kundansvarig tre gånger. Den nuvarande deltog digitalt under punkten.
9. Informationsägare {{I n=9; kind=decision}}
Enligt modellen ska varje kommun ha en informationsägare. De som är klara:
Kumla: Erik Munthe {{N person=Erik Munthe; role=informationsägare; org=Kumla}}
Karlskoga: Sofia Hagström {{N person=Sofia Hagström; role=informationsägare; org=Karlskoga}}
Hällefors: Petra Enqvist, i avvaktan på ny systemansvarig {{N person=Petra Enqvist; role=informationsägare; org=Hällefors}}
Övriga kommuner kompletterar till den 23 maj. {{A who=Övriga kommuner; due=2025-05-23}}
10. Anslutningar {{I n=10; kind=go-round}}
Lindesberg ansluter i september. {{S org=Lindesberg; stance=yes}}
Ljusnarsberg kan inte ge besked förrän budgeten är antagen. {{S org=Ljusnarsberg; stance=undecided}}
Laxå avstår 2025. {{S org=Laxå; stance=no}}
11. Ordförandeskapet {{I n=11; kind=decision}}
Katrin Ljungdahl lämnar Örebro kommun den 15 augusti för ett uppdrag i Västerås. {{L person=Katrin Ljungdahl; org=Örebro; when=2025-08-15; why=för ett uppdrag i Västerås}}
Till ny ordförande efter Katrin valdes Sofia Hagström. {{D}} {{N person=Sofia Hagström; role=ordförande; body=Styrgruppen för digital vård och omsorg i Örebroregionen; for=Katrin Ljungdahl}}
Vem som blir Örebros nya ledamot meddelas senare.
12. Nationell samverkan {{I n=12; kind=information}}
E-hälsomyndigheten har inrättat ett kommunråd. I rådet sitter 15 kommuner, däribland Karlskoga.
Simon Rask har fått en personlig inbjudan att bli rådets expert och har tackat ja. {{N person=Simon Rask; role=expert; body=kommunråd}}
13. Införandestöd {{I n=13; kind=decision}}
Införandestödet ska bemannas av kommunerna. {{|}}Degerfors lånar ut Maria Stark på 50 %. {{S org=Degerfors}} {{N person=Maria Stark; role=införandestöd; org=Degerfors}}
Lekeberg kan bidra från årsskiftet. {{S org=Lekeberg}}
14. Juridik {{I n=14; kind=report}}
Regionjuristen redovisade sin bedömning av personuppgiftsansvaret. Frågan har varit uppe i dataskyddsombudens nätverk.
15. Dataskyddsrepresentant {{I n=15; kind=decision}}
Styrgruppen önskar en representant för dataskyddsombuden. {{|}}Ombuden har själva pekat ut Gabriel Nord, Hallsberg. {{N person=Gabriel Nord; role=representant; body=dataskyddsombuden; org=Hallsberg}}
Styrgruppen har inget att invända.
16. Ekonomi {{I n=16; kind=report}}
Programmet förbrukade 3,8 mnkr under första kvartalet. {{K amount=3.8; unit=mnkr}}
Controllern i Örebro sköter uppföljningen.
17. Fördelningsnyckel {{I n=17; kind=decision}}
Beslut om fördelningsnyckel skjuts till den 12 juni på grund av att underlaget är ofullständigt. {{P until=2025-06-12; what=Beslut om fördelningsnyckel; why=underlaget är ofullständigt}} {{M date=2025-06-12}}
Erik och Urban förbereder ett nytt förslag. {{A who=Erik Munthe,Urban Skoglund}}
18. Referensgrupp brukare {{I n=18; kind=decision}}
Gruppen ska ha sex deltagare från brukarorganisationer. {{|}}PRO har utsett Sixten Ahl och SPF Ulla Brodin. {{N person=Sixten Ahl; role=deltagare; body=Referensgrupp brukare; org=PRO}} {{N person=Ulla Brodin; role=deltagare; body=Referensgrupp brukare; org=SPF}}
Sammankallande från styrgruppens sida blir Birgit. {{D}} {{N person=Birgit Enqvist; role=sammankallande; body=Referensgrupp brukare}}
19. Utbildningspaket {{I n=19; kind=dialogue}}
Mari berättade om Lekebergs upplägg. Det vore bra om alla nya medarbetare fick samma introduktion.
20. Superanvändarnätverk {{I n=20; kind=information}}
Nätverket har startat på eget bevåg och leds av Kim Sandh från Nora.
21. Testmiljö {{I n=21; kind=decision}}
Testledaren har slutat. {{V seat=Testledaren}} Regionen erbjuder sig att ställa upp med en testledare, Iris Moberg. {{N person=Iris Moberg; role=testledare; org=Regionen}}
Styrgruppen accepterar erbjudandet. {{D}}
22. Förändringsledning {{I n=22; kind=theme}}
Konsult Ann Wester ledde övningen. {{|}}Resultatet dokumenteras av Linda. {{A who=Linda Kask}}
23. Förvaltningsorganisation {{I n=23; kind=decision}}
Förvaltningsledare från 2026 blir Leila Hosseini, under förutsättning att Nora godkänner det. {{D if=Nora godkänner det}} {{N person=Leila Hosseini; role=förvaltningsledare; body=Förvaltningsorganisation}}
Objektspecialister tillsätts i höst.
24. Jour för systemet {{I n=24; kind=question}}
Vem har ansvar för supporten under helger? {{Q}}
25. Kommunikatör {{I n=25; kind=information}}
Programmets kommunikatör är tillbaka efter ledighet, och vikarien Ebba Lund slutar den 31 maj. {{L person=Ebba Lund; when=2025-05-31}}
26. Ersättare för ledamöter {{I n=26; kind=decision}}
Varje ledamot ska ha en ersättare. {{|}}Jon har anmält sin biträdande chef Ida Rönn och Petra sin kollega Max Frid. {{N person=Ida Rönn; role=ersättare; for=Jon Valter}} {{N person=Max Frid; role=ersättare; for=Petra Enqvist}}
Resterande anmäler ersättare till Simon före sommaren. {{A who=Resterande; to=Simon Rask}}
27. Politisk förankring {{I n=27; kind=information}}
Nämndpresidierna informerades i mars. Presidierna har bildat en egen referensgrupp under ledning av kommunalrådet i Kumla.
28. Upphandling kameratillsyn {{I n=28; kind=decision}}
Tommy Valter utses till styrgruppens talesperson i upphandlingen. {{D}} {{N person=Tommy Valter; role=talesperson; body=Upphandling kameratillsyn}}
Offerter lämnas in den 19 maj.
29. Studiebesök Skåne {{I n=29; kind=decision}}
Mari, Jens och Nina gör studiebesöket den 27 maj. {{N person=Mari Tengblad; role=deltagare; body=studiebesöket}} {{N person=Jens Ollén; role=deltagare; body=studiebesöket}} {{N person=Nina Salomonsson; role=deltagare; body=studiebesöket}} {{M date=2025-05-27; what=studiebesöket}}
Jens återrapporterar den 12 juni. {{A who=Jens Ollén; due=2025-06-12}}
30. Regionens omorganisation {{I n=30; kind=information}}
Therese Våge blir från augusti divisionschef och lämnar då styrgruppen. {{N person=Therese Våge; role=divisionschef; org=Region Örebro län}} {{L person=Therese Våge; when=augusti; why=blir divisionschef}}
Axel återkommer om vem som tar hennes stol. {{A who=Axel Brunn}}
31. Forskarkontakt {{I n=31; kind=decision}}
Örebro universitet följer programmet. Docent Elin Fors är huvudansvarig forskare.
Styrgruppens kontakt mot forskarna är Erik Munthe. {{D}} {{N person=Erik Munthe; role=kontakt; body=forskarna}}
32. Summering {{I n=32}}
Katrin summerade och tackade Linda och Simon för underlagen.
