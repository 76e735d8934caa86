@file beslut-02.txt
@body Styrgruppen för samverkan i Skaraborg
@date 2023-11-23
@p Katarina Lindgren | Skövde | kommundirektör | chair
@p Jan-Erik Wedin | Lidköping | kommundirektör
@p Malin Öberg | Mariestad | kommundirektör
@p Roger Palm | Falköping | kommundirektör
@p Eva Stenberg | Skara | kommundirektör
@p Eva Krantz | Götene | biträdande kommundirektör
@p Daniel Hjort | Vara | kommundirektör
@p Sofia Lantz | Tibro | kommundirektör
@p Niklas Palm | Hjo | kommunchef
@p Ingela Rydberg | Karlsborg | kommundirektör
@p Mats Ekdahl | Töreboda | kommunchef
@p Carina Blad | Gullspång | kommundirektör
@p Henrik Sörman | Essunga | kommunchef | absent
@p Lena Thunberg | Grästorp | kommunchef
@p Anders Viktorsson | Tidaholm | kommundirektör
@p Johanna Frisk | Skaraborgs kommunalförbund | förbundsdirektör | guest
@p Peter Wiktorin | Skaraborgs kommunalförbund | ekonom | guest; partial=§§ 61-66
---
Styrgruppen för samverkan i Skaraborg
Protokoll 2023-11-23
Närvarande
Katarina Lindgren, Skövde, kommundirektör, ordförande
Jan-Erik Wedin, Lidköping, kommundirektör
Malin Öberg, Mariestad, kommundirektör
Roger Palm, Falköping, kommundirektör
Eva Stenberg, Skara, kommundirektör
Eva Krantz, Götene, biträdande kommundirektör
Daniel Hjort, Vara, kommundirektör
Sofia Lantz, Tibro, kommundirektör
Niklas Palm, Hjo, kommunchef
Ingela Rydberg, Karlsborg, kommundirektör
Mats Ekdahl, Töreboda, kommunchef
Carina Blad, Gullspång, kommundirektör
Lena Thunberg, Grästorp, kommunchef
Anders Viktorsson, Tidaholm, kommundirektör
Övriga
Johanna Frisk, Skaraborgs kommunalförbund, förbundsdirektör
Peter Wiktorin, Skaraborgs kommunalförbund, ekonom, §§ 61-66
Frånvarande
Henrik Sörman, Essunga, kommunchef

§ 58 Val av justerare {{I n=58; kind=decision}}
Styrgruppen utser Roger Palm att jämte ordföranden justera dagens protokoll. {{D}} {{N person=Roger Palm; role=justerare; body=Styrgruppen; org=Falköping}}

§ 59 Godkännande av dagordning {{I n=59; kind=decision}}
Styrgruppen beslutar att godkänna dagordningen. {{D}}

§ 60 Föregående protokoll {{I n=60; kind=decision}}
Protokollet från den 28 september föredras. {{|}}Styrgruppen beslutar att lägga protokollet till handlingarna. {{D}}

§ 61 Ekonomisk uppföljning per oktober {{I n=61; kind=decision}}
Peter Wiktorin redovisar utfallet. Prognosen visar ett överskott som till största delen beror på vakanta tjänster. Direktionen behandlade delårsrapporten i oktober och beslutade då att inte justera ramen.
Styrgruppen beslutar
att notera redovisningen till protokollet, {{D}}
att överskottet används till den gemensamma utbildningsportalen, under förutsättning att direktionen godkänner en ombudgetering. {{D if=att direktionen godkänner en ombudgetering}}

§ 62 Finansiering av närvårdskoordinator {{I n=62; kind=decision}}
Beslutsunderlag: Tjänsteskrivelse daterad 2023-11-02.
Beslut: Styrgruppen tillstyrker att tjänsten förlängs till och med den 30 juni 2025. {{D until=2025-06-30}} Kostnaden fördelas efter befolkning. {{D}} Skövde och Lidköping har var för sig avsatt medel i budget. {{S org=Skövde}} {{S org=Lidköping}}

§ 63 Gemensam dataskyddsfunktion {{I n=63; kind=decision}}
I ärendet finns två alternativ. Det första innebär en gemensam nämnd, det andra ett avtal med Skövde som värd. Kommunjuristerna har i sitt yttrande förordat alternativ två.
Styrgruppen beslutar att rekommendera kommunerna att välja alternativ två. {{D}}
Reservation: Niklas Palm anmäler avvikande mening till förmån för alternativ ett.

§ 64 Återremiss av avfallsplan {{I n=64}}
Kommunfullmäktige i en av ägarkommunerna har återremitterat avfallsplanen. AÖS styrelse beslutade den 14 november att revidera tidplanen. Ärendet föranleder ingen åtgärd från styrgruppens sida.

§ 65 Arbetsordning {{I n=65; kind=decision}}
Ett utkast har varit utsänt för synpunkter. Götene och Tibro har lämnat redaktionella ändringar.
Styrgruppen fastställer arbetsordningen att gälla från och med den 1 januari 2024. {{D}} Den tidigare arbetsordningen från 2017 upphör samtidigt att gälla. {{D}}

§ 66 Taxor för gemensam larmmottagning {{I n=66; kind=decision}}
Grundavgiften fastställs till 185 kronor per ansluten enhet och månad. {{D}} {{K amount=185; unit=kronor per ansluten enhet och månad}} Enheter som anslutits före 2020 betalar halv avgift under en övergångstid om ett år. {{D}} Peter Wiktorin informerar samtliga ekonomichefer. {{A who=Peter Wiktorin; to=samtliga ekonomichefer}}

§ 67 Remiss från Västra Götalandsregionen {{I n=67; kind=decision}}
Regionen har översänt förslag till regional serviceplan. Regionala utvecklingsnämnden avser att fastställa planen i mars. Svar ska lämnas senast den 31 januari.
Styrgruppen uppdrar åt förbundsdirektören att upprätta förslag till yttrande. {{D}} {{A who=Johanna Frisk}}
Styrgruppen beslutar vidare att yttrandet ska stämmas av med Fyrbodal och Sjuhärad före expediering. {{D}}

§ 68 Ansökan från Räddningstjänsten Östra Skaraborg {{I n=68; kind=decision}}
Räddningstjänsten hemställer om bidrag till en gemensam övning. {{|}}Styrgruppen avslår ansökan. {{D}} Som skäl anförs att övningen ryms inom förbundets egen ram.

§ 69 Samverkansavtal vuxenutbildning {{I n=69; kind=decision}}
Avtalet har beretts i skolchefsgruppen, som enhälligt ställer sig bakom förslaget. {{|}}Styrgruppen antar avtalet med de ändringar som föreslagits på sammanträdet. {{D}} Avtalet översänds till respektive kommun för undertecknande. {{A}}

§ 70 Organisationsöversyn {{I n=70; kind=decision; outcome=postponed}}
Ordföranden redogör för bakgrunden. Malin Öberg yrkar bifall till förslaget. Eva Stenberg yrkar återremiss. {{|}}Styrgruppen beslutar att återremittera ärendet för komplettering med en konsekvensanalys. {{D}} Ärendet tas upp på nytt den 15 februari 2024. {{P until=2024-02-15; what=Organisationsöversyn; why=komplettering med en konsekvensanalys}} {{M date=2024-02-15}}

§ 71 Ledamot i styrgruppen för Drivhuset {{I n=71; kind=decision}}
Styrgruppen väljer Sofia Lantz till ledamot och Mats Ekdahl till ersättare för tiden till och med 2025. {{D until=2025-12-31}} {{N person=Sofia Lantz; role=ledamot; body=styrgruppen för Drivhuset; org=Tibro}} {{N person=Mats Ekdahl; role=ersättare; body=styrgruppen för Drivhuset; org=Töreboda}}

§ 72 Skrivelse till Trafikverket {{I n=72; kind=decision}}
Styrgruppen beslutar att tillställa Trafikverket en skrivelse om Västra stambanan. {{D}} {{A who=Styrgruppen; to=Trafikverket}} Ordföranden bemyndigas att slutligt utforma texten. {{D}} {{A who=Katarina Lindgren}}

§ 73 Information om statsbudgeten {{I n=73}}
Regeringen har föreslagit en höjning av de generella statsbidragen. {{|}}Riksdagen fattar beslut den 20 december. {{M date=2023-12-20; what=Riksdagen}} SKR bedömer att höjningen inte täcker pris- och löneökningarna. Styrgruppen noterar informationen.

§ 74 Ansökningar till ESF {{I n=74; kind=decision}}
Två projektansökningar har inkommit för ställningstagande. {{|}}Styrgruppen ställer sig bakom ansökan "Steget vidare". {{D}} Ansökan "Framtidens arbetsplats" lämnas utan bifall. {{D}} ESF-rådet beslutar om medel i vår.

§ 75 Policy för distansarbete {{I n=75; kind=dialogue}}
HR-cheferna har haft i uppdrag att ta fram ett förslag. Under diskussionen framkom att behoven skiljer sig åt mellan kommunerna. Flertalet menade att någon gemensam policy inte behövs i nuläget. Något beslut fattas inte.

§ 76 Firmatecknare {{I n=76; kind=decision}}
Rätten att teckna avtal upp till 500 000 kronor delegeras till förbundsdirektören. {{D}} {{K amount=500 000; unit=kronor}} Delegationen gäller till dess att styrgruppen beslutar annat. {{D}}

§ 77 Ändrad mottagningstid Returen {{I n=77}}
Miljönämnden östra Skaraborg beslutade vid sitt oktobersammanträde om ändrade öppettider. Ändringen har kommunicerats via hemsidan. Inga synpunkter har kommit in.

§ 78 Medfinansiering Science Park {{I n=78; kind=decision}}
Beslut: Styrgruppen bifaller framställan i den del som avser 2024. {{D}} Beslut: Den del som avser åren därefter prövas i samband med flerårsplanen. {{D}}

§ 79 Plan för civil beredskap {{I n=79; kind=decision}}
Länsstyrelsen beslutar om indelning i beredskapsområden under 2024. {{|}}Säkerhetssamordnarna har lämnat en lägesbild som inte får spridas utanför gruppen. {{X mark=inte får spridas utanför gruppen}} Styrgruppen ger säkerhetssamordnarna i uppdrag att ta fram en gemensam utbildningsplan senast den 31 mars 2024. {{D}} {{A who=säkerhetssamordnarna; due=2024-03-31}}

§ 80 Gemensam växel {{I n=80; kind=decision}}
Mariestad, Töreboda och Gullspång har sedan tidigare gemensam växel. {{S org=Mariestad; stance=doing}} {{S org=Töreboda; stance=doing}} {{S org=Gullspång; stance=doing}} Karlsborg har tackat nej. {{S org=Karlsborg; stance=no}} En utredning om utvidgning inleds efter årsskiftet. {{D}}

§ 81 Uppsägning av avtal med Inera {{I n=81}}
I promemorian föreslås att avtalet sägs upp. IT-cheferna har framfört att konsekvenserna inte är belysta. Om avtalet sägs upp måste det ske senast i juni. {{|}}Bör styrgruppen alls ha en uppfattning i frågan? {{Q}}

§ 82 Sammanträdestider 2024 {{I n=82; kind=decision}}
Styrgruppen beslutar att sammanträda den 11 april, den 13 juni, den 19 september och den 21 november 2024. {{D}} {{M date=2024-04-11}} {{M date=2024-06-13}} {{M date=2024-09-19}} {{M date=2024-11-21}}

§ 83 Revisionsrapport {{I n=83; kind=decision}}
Revisorerna har granskat förbundets interna kontroll. Revisorerna rekommenderar direktionen att införa en årlig riskanalys. {{|}}Styrgruppen instämmer i revisorernas slutsatser och föreslår direktionen besluta att riskanalysen införs från 2024. {{D}}

§ 84 Översyn av färdtjänst {{I n=84}}
Ärendet har vandrat mellan flera instanser. Kollektivtrafiknämnden avvisade i september kommunernas förslag. Kommunalförbundets direktion har därefter beslutat att begära överläggningar. {{|}}Falköping överväger egen regi. {{S org=Falköping; stance=undecided}}

§ 85 Delegation i krisläge {{I n=85; kind=decision}}
Styrgruppen överlåter åt ordföranden att fatta beslut i brådskande ärenden. {{D}} {{A who=Katarina Lindgren}} Besluten ska anmälas vid nästkommande sammanträde. {{D}}

§ 86 Kulturskolesamverkan {{I n=86; kind=decision}}
Kulturcheferna föreslår ett gemensamt köp av instrument. {{|}}Styrgruppen finner att frågan bör avgöras av varje kommun för sig och avskriver ärendet. {{D}}

§ 87 Mål och aktivitetsplan {{I n=87; kind=decision}}
Förslag till aktivitetsplan föreligger. {{|}}Beslutsgången: ordföranden ställer proposition på de båda yrkandena och finner att styrgruppen bifaller Roger Palms förslag. {{D}} Planen justeras i enlighet därmed. {{A}}

§ 88 Entledigande {{I n=88; kind=decision}}
Lena Thunberg har begärt att få lämna uppdraget som ledamot i beredningsgruppen. {{L person=Lena Thunberg; org=Grästorp}} Styrgruppen entledigar Lena Thunberg och utser i hennes ställe Daniel Hjort. {{D}} {{N person=Daniel Hjort; role=ledamot; body=beredningsgruppen; org=Vara; for=Lena Thunberg}}

§ 89 Naturvårdsverkets vägledning {{I n=89}}
Vägledningen beslutades i augusti och gäller omedelbart. Miljöcheferna bedömer att den medför ökad handläggningstid. Styrgruppen uttrycker oro men tar inte ställning.

§ 90 Kompetensförsörjningsråd {{I n=90; kind=decision}}
Styrgruppen beslutar att inrätta ett kompetensförsörjningsråd med en företrädare för varje kommun {{D}} samt att rådet ska utvärderas före utgången av 2025. {{D}} Respektive kommun anmäler sin företrädare till Johanna Frisk före den 15 december. {{A who=Respektive kommun; due=2023-12-15; to=Johanna Frisk}}

§ 91 Meddelanden {{I n=91}}
Bolagsverkets beslut om registrering 2023-10-19.
Förvaltningsrättens dom i mål om överprövning av upphandling.
Länsstyrelsens beslut om bidrag till klimatanpassning.

§ 92 Avslutning {{I n=92}}
Ordföranden tackar för visat intresse och avslutar sammanträdet.
