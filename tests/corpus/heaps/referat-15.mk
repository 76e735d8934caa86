@file referat-15.txt
@body Folkhälsonätverket Nordvästra Värmland
@date 2024-09-12
@p Annelie Storm | Karlstad | folkhälsostrateg | chair
@p Erik Wedin | Arvika | utvecklingsledare
@p Sofie Kallin | Kristinehamn | folkhälsosamordnare
@p Dan Holmgren | Säffle | säkerhetssamordnare
@p Maria Tjärn | Torsby | folkhälsostrateg
@p Ingemar Lund | Sunne | kanslichef
@p Petra Ohls | Hagfors | utvecklingschef
@p Jenny Ekvall | Filipstad | folkhälsosamordnare
@p Leif Norman | Forshaga | skolutvecklare
@p Karin Ask | Hammarö | folkhälsostrateg
@p Susanne Norman | Kil | ungdomssamordnare
@p Björn Hult | Grums | fritidschef
@p Hanna Rask | Årjäng | folkhälsosamordnare
@p Fredrik Svärd | Eda | socialchef
@p Liselott Brage | Munkfors | utvecklingsledare
@p Johan Fryk | Storfors | kommunsekreterare
@p Ellen Bergqvist | Region Värmland | folkhälsostrateg | guest
@p Göran Thell | Polisen | kommunpolis | guest
@p Mona Sand | Karlstads universitet | lektor | guest
@p Abdi Warsame | Länsstyrelsen Värmland | ANDTS-samordnare | guest
---
Folkhälsonätverket Nordvästra Värmland
Anteckningar från nätverksträffen 2024-09-12
Närvarolista
Karlstad: Annelie Storm, folkhälsostrateg (ordförande)
Arvika: Erik Wedin, utvecklingsledare
Kristinehamn: Sofie Kallin, folkhälsosamordnare
Säffle: Dan Holmgren, säkerhetssamordnare
Torsby: Maria Tjärn, folkhälsostrateg
Sunne: Ingemar Lund, kanslichef
Hagfors: Petra Ohls, utvecklingschef
Filipstad: Jenny Ekvall, folkhälsosamordnare
Forshaga: Leif Norman, skolutvecklare
Hammarö: Karin Ask, folkhälsostrateg
Kil: Susanne Norman, ungdomssamordnare
Grums: Björn Hult, fritidschef
Årjäng: Hanna Rask, folkhälsosamordnare
Eda: Fredrik Svärd, socialchef
Munkfors: Liselott Brage, utvecklingsledare
Storfors: Johan Fryk, kommunsekreterare
Övriga:
Region Värmland: Ellen Bergqvist, folkhälsostrateg
Polisen: Göran Thell, kommunpolis
Karlstads universitet: Mona Sand, lektor
Länsstyrelsen Värmland: Abdi Warsame, ANDTS-samordnare
1. Välkommen {{I n=1}}
Annelie hälsade välkommen och beklagade att lokalen fått bytas med kort varsel. Tre nya ansikten fanns runt bordet. {{|}}Liselott Brage är ny ledamot för Munkfors efter Yvonne Kvist. {{N person=Liselott Brage; role=ledamot; body=Folkhälsonätverket Nordvästra Värmland; org=Munkfors; for=Yvonne Kvist}} De övriga två besökte nätverket som gäster. Dagens program var upplagt så att gästerna talade på förmiddagen.
2. Liv och hälsa ung {{I n=2; kind=dialogue}}
Ellen Bergqvist redovisade resultaten från undersökningen Liv och hälsa ung. Svarsfrekvensen var 79 procent i årskurs 8 och något lägre på gymnasiet. Andelen flickor som uppger att de mår bra har ökat för första gången sedan 2013. Sömnbesvär är dock mycket vanliga, och skärmtiden är högre än i förra mätningen. Användningen av vitt snus har femdubblats bland flickor. Skillnaderna mellan kommunerna är små utom när det gäller trygghet. Fredrik frågade hur man tolkar att trivseln i skolan minskat samtidigt som hälsan förbättrats. Ellen hade inget säkert svar. Kommunrapporterna släpps den 30 september. {{|}}Nätverket enades om en gemensam pressinformation i samband med detta. {{D}} Ellen skickar nyckeltalen under embargo till Karin och Leif, {{A who=Ellen Bergqvist}} som formulerar texten. {{A who=Karin Ask,Leif Norman}} Siffrorna får inte lämnas ut före den 30 september. {{X mark=får inte lämnas ut före den 30 september}}
3. Brottsförebyggande råd {{I n=3}}
Göran Thell lämnade polisens bild av sommaren. Antalet anmälda våldsbrott i offentlig miljö har minskat, bedrägerier mot äldre ökar däremot kraftigt. Rekrytering av unga via sociala medier förekommer numera även i småorter. Polisen arbetar med så kallade orossamtal. {{|}}I Kristinehamn pågår ett försök med gemensamma fredagspass. {{S org=Kristinehamn; stance=doing}} Dan påtalade att sekretessen fortfarande anges som hinder, trots lagändringen. Länsstyrelsen har en samordningsfunktion och följer upp kommunernas åtgärdsplaner. I 13 kommuner är planen antagen. {{|}}Storfors tar sin plan i oktober. {{S org=Storfors}} Göran förmedlar materialet om bedrägerier till alla pensionärsråd i området. {{A who=Göran Thell; to=alla pensionärsråd}}
4. ANDTS-strategin {{I n=4; kind=dialogue}}
Abdi Warsame gick igenom den regionala handlingsplanen för alkohol, narkotika, dopning, tobak och spel. Planen löper till 2027 och bygger på den nationella strategin. Regeringen har meddelat att statsbidraget till samordnarna upphör vid årsskiftet. Därmed riskerar tolv deltidstjänster i länet att försvinna. Lösningen kan bli delade tjänster, något som prövas i Dalsland. En livlig diskussion följde om vad staten egentligen kan begära. Folkhälsomyndigheten har på regeringens uppdrag tagit fram ett kunskapsstöd. {{|}}Eda och Årjäng delar på en samordnare från januari. {{S org=Eda}} {{S org=Årjäng}} Grums har beslutat att dra in tjänsten. {{S org=Grums; stance=no}} Filipstad vet ännu inte. {{S org=Filipstad; stance=undecided}} Det beslöts att nätverket i skrivelse till socialministern ska påtala följderna. {{D}} {{A who=nätverket; to=socialministern}} Petra och Abdi sammanställer vilka tjänster som berörs, en lista som ska vara klar före månadsskiftet. {{A who=Petra Ohls,Abdi Warsame}}
5. Forskning om mötesplatser {{I n=5; kind=dialogue}}
Mona Sand berättade om sin forskning kring mötesplatser för äldre. Studien omfattar åtta orter. De som besöker mötesplatserna minst en gång i veckan skattar sin hälsa högre, även med hänsyn till ålder och inkomst. Män nås i mindre utsträckning, och det behövs andra aktiviteter för att få dit dem. Kostnaden per besökare är förhållandevis låg. Ingemar undrade om studien fångar upp vilka som aldrig kommer. Det gör den delvis, genom en postenkät. Susanne ansåg att samma resonemang gäller ungdomar. Det vore enligt Mona intressant att följa upp med en interventionsstudie. Tre kommuner till behövs för detta. {{|}}Sunne och Torsby anmälde genast sitt intresse. {{S org=Sunne; stance=interested}} {{S org=Torsby; stance=interested}} Hammarö ville först tala med sin omsorgschef. {{S org=Hammarö; stance=undecided}} Mona kommer att ha ett informationsmöte på nätet den 8 oktober. {{M date=2024-10-08; what=informationsmöte}} {{A who=Mona Sand; due=2024-10-08}}
6. Suicidprevention {{I n=6}}
I länet dör i genomsnitt 45 personer per år i suicid. Regeringen presenterar en ny nationell strategi för psykisk hälsa senare i höst. Statsbidraget betalas via överenskommelsen mellan SKR och staten. Värmland har sedan 2019 en länsgemensam handlingsplan. Utbildningen i MHFA har getts till 1 900 personer. {{|}}Kostnaden är 1 100 kronor per deltagare. {{K amount=1100; unit=kronor per deltagare}} Efterlevandestödet drivs ideellt och är sårbart. Maria rapporterade från det regionala rådet för suicidprevention, där nätverket har två platser. {{|}}Den ena innehas av Maria, medan den andra platsen stått tom sedan i april. {{V seat=plats; body=det regionala rådet för suicidprevention}} Efter lite övertalning åtog sig Björn Hult att sitta i rådet. {{N person=Björn Hult; role=ledamot; body=det regionala rådet för suicidprevention; org=Grums}} Därefter visade Maria en film.
7. Våld i nära relationer {{I n=7}}
Länets kvinnojourer fick i år 11,4 miljoner kronor i statliga medel. {{K amount=11.4; unit=miljoner kronor}} Stödet är ettårigt, och verksamheten blir därefter. Antalet placeringar i skyddat boende ligger på samma nivå som föregående år. Den nya lagen om skyddade boenden innebär tillståndsplikt från och med april. Två av jourerna klarar inte kraven. {{|}}I Säffle har socialtjänsten köpt in en utbildning för samtlig personal. {{S org=Säffle; stance=doing}} Länsstyrelsen genomför en kartläggning av förekomsten av hedersförtryck. Fredrik ansåg att nätverket borde fokusera på förebyggande arbete. {{|}}Hans förslag om gemensam kampanjvecka antogs. {{D}} Kampanjen går i gång i vecka 47. {{|}}Dan Holmgren och Hanna Rask leder planeringen. {{A who=Dan Holmgren,Hanna Rask}} Affischer trycks upp i Arvika. {{A}}
8. Föräldraskapsstöd {{I n=8; kind=report}}
Rapport från arbetsgruppen, som träffats tre gånger under våren. Gruppen har inventerat vilka program som används. Vanligast är ABC, därnäst Komet. Det finns gott om utbildade ledare men de har sällan avsatt tid. Familjecentraler saknas i fem kommuner. Regionen har i sin hälsofrämjande strategi utlovat medverkan från barnhälsovården. Gruppens förslag till fortsatt arbete innehåller sju punkter. {{|}}Kil har beslutat att anställa en föräldrastödssamordnare. {{S org=Kil}} Jenny tyckte att ambitionen behövde sänkas. {{|}}Forshaga ställde sig tveksamt till digitala kurser. {{S org=Forshaga; stance=undecided}} Förslaget antogs i de delar som rör ledarutbildning och marknadsföring, {{D}} medan resten återgår till arbetsgruppen för omarbetning. {{D}} {{A who=arbetsgruppen}} Gruppens sammankallande Yvonne Kvist ersätts av Jenny Ekvall. {{N person=Jenny Ekvall; role=sammankallande; body=arbetsgruppen; org=Filipstad; for=Yvonne Kvist}}
9. Jämlik hälsa – kommissionen {{I n=9}}
Regionens kommission för jämlik hälsa lämnade sin slutrapport i juni. Livslängden skiljer sju år mellan olika stadsdelar i Karlstad. Kommissionen lämnade 32 rekommendationer, de flesta riktade till kommunerna. Erik redogjorde för diskussionen i sin kommunstyrelse, där man ifrågasatt underlaget. Folkhälsomyndigheten ser Värmland som en förebild. Rapporten är på remiss till den 15 november. Samtalet kretsade kring frågan om nätverket har mandat att svara. Något sådant mandat har inte getts. {{|}}Karlstad och Arvika utarbetar egna svar. {{S org=Karlstad}} {{S org=Arvika}} Deras utkast ställs till övrigas förfogande genom Annelie. {{A who=Annelie Storm}} Att svara som nätverk är inte aktuellt. {{D}}
10. Rörelse och aktiv transport {{I n=10}}
Andelen barn som går eller cyklar till skolan har minskat till 46 procent. Föräldrarna anger trafiken som skäl, men trafiken består till stor del av föräldrar som skjutsar. Trafikverket delar ut bidrag till cykelfrämjande åtgärder. Projektet På egna ben har erbjudits alla kommuner. Leif berättade att man inom en skola fått ned skjutsandet med hälften. Ett par skolor har anlagt avsläppningszoner. Resultatet av en sådan beror på placeringen. {{|}}Hagfors satsar 600 000 kronor på gång- och cykelvägar vid två skolor. {{K amount=600000; unit=kronor}} {{S org=Hagfors}} Generationspep erbjuder material utan kostnad. {{|}}Leif Norman frågar Trafikverket om nästa ansökningsomgång. {{A who=Leif Norman; to=Trafikverket}}
11. Mat och måltider {{I n=11; outcome=not_reached}}
Kostcheferna skulle ha medverkat men fick förhinder. {{|}}Punkten flyttas i sin helhet till novemberträffen. {{P until=2024-11-14; what=Mat och måltider; why=Kostcheferna skulle ha medverkat men fick förhinder}}
12. Ensamhet bland äldre {{I n=12}}
Socialstyrelsen fördelar i år 100 miljoner till kommunernas arbete mot ensamhet. {{K amount=100; unit=miljoner}} Bidraget rekvireras och det finns ännu outnyttjade medel. I regionens befolkningsenkät anger var tionde person över 75 att de ofta känner sig ensamma. Väntjänsterna har tappat i antal efter pandemin. Petra visade upp ett telefonprojekt där gymnasieelever ringer upp äldre. Det uppskattas från båda håll. Läsecirklar och matlag är andra exempel. Johan beskrev hur fritidsbussen blivit en succé på landsbygden. En tanke var att göra en gemensam broschyr, som dock snabbt avfärdades. {{|}}Kvar blev idén om en idébank på webben, vilken nätverket gav sitt bifall. {{D}} Sofie bygger upp den {{A who=Sofie Kallin}} med hjälp av de underlag som kommunerna skickar till henne senast den 1 november. {{A who=kommunerna; due=2024-11-01; to=Sofie Kallin}}
13. Äldres fallolyckor {{I n=13}}
Varje år skadas omkring 1 600 värmlänningar så svårt vid fall att de läggs in på sjukhus. {{|}}Vårdkostnaden uppskattas till 260 miljoner kronor. {{K amount=260; unit=miljoner kronor}} Balansera mera-kampanjen genomförs som vanligt i oktober. Fixartjänst finns i tio kommuner. Björn noterade att efterfrågan på träningsgrupper vida överstiger utbudet. Regionens fysioterapeuter får inte leda öppna grupper sedan uppdraget ändrades i våras. Beslutet har väckt kritik även internt. Någon möjlighet att påverka det finns knappast. {{|}}Torsby anlitar i stället friskvårdskonsulent. {{S org=Torsby; stance=doing}}
14. Barnkonsekvensanalyser {{I n=14}}
Hanna delade med sig av det verktyg som utarbetats inom barnrättsarbetet. Verktyget består av en kort och en lång version. Det har använts i 40 ärenden, de flesta i samhällsbyggnadsnämnden. Barn tillfrågas sällan direkt. Handläggarna tycker att det tar tid men att det ger bättre beslut. Länsstyrelsen ger kurser två gånger per år. En av frågorna gällde hur man hanterar motstående intressen. Flera ville pröva verktyget. {{|}}Nätverket rekommenderar kommunerna att använda den korta versionen. {{D}} Hanna tar bort kommunens logotyp och lägger ut filen på Teams i veckan. {{A who=Hanna Rask}} Säffle har en annan metod och håller fast vid den. {{S org=Säffle; stance=no}}
15. Tobaksfria skolgårdar {{I n=15}}
Det är sedan 2019 förbjudet att röka på fler allmänna platser. Lagen efterlevs dåligt vid busshållplatser. Tillsynen delas mellan kommunen och Folkhälsomyndigheten. En genomgång som Jenny gjort visar att rökning förekommer på var tredje gymnasieskolas område. Snus omfattas inte av lagen. Två skolor har infört egna regler. Rektorerna vill gärna ha stöd från politiken. En ny vägledning om tillsyn kommer i vinter. {{|}}Intresset för en gemensam tillsynsvecka var svagt, och den idén lades åt sidan. {{D}} Vem som ska ta hand om skyltarna från den förra kampanjen lämnades öppet. {{Q}}
16. Psykisk hälsa i arbetslivet {{I n=16}}
Arbetsmiljöverket har publicerat ny statistik. Sjukskrivningar för stressrelaterade diagnoser har ökat bland kvinnor i åldern 30–39. Kommunernas medarbetare ligger över snittet. Försäkringskassan flaggar för en fortsatt ökning. Annelie hade bjudit in en HR-specialist som tyvärr blev sjuk. {{|}}Hon ersätts inte i dag utan kommer i stället den 14 november. {{M date=2024-11-14}} Ämnet får anstå till dess. {{P until=2024-11-14; what=Psykisk hälsa i arbetslivet; why=HR-specialist som tyvärr blev sjuk}} Boken som delades ut kan beställas gratis.
17. Nätverkets organisation {{I n=17; kind=decision}}
Nätverket har funnits sedan 2006. Under åren har såväl medlemmar som syfte ändrats, och samverkansavtalet är föråldrat. Kommundirektörerna har inte haft några synpunkter. Karin hade arbetat fram ett förslag till nytt avtal där träffarna blir fyra i stället för sex. {{|}}Avgiften sänks i förslaget till 8 000 kronor per kommun. {{K amount=8000; unit=kronor per kommun}} Det nya avtalet antogs {{D}} och skickas till kommunerna för underskrift. {{A to=kommunerna}} I avtalet anges att ordförandens mandat är två år. {{|}}Annelie Storm omvaldes {{D}} {{N person=Annelie Storm; role=ordförande; body=Nätverket; org=Karlstad}} och till vice ordförande valdes Erik Wedin. {{D}} {{N person=Erik Wedin; role=vice ordförande; body=Nätverket; org=Arvika}} Susanne avgår som kassör vid årsskiftet eftersom hon börjar på ett annat jobb. {{L person=Susanne Norman; org=Kil; when=vid årsskiftet; why=börjar på ett annat jobb}} Ny kassör utses vid nästa träff. {{P until=2024-11-14; what=Ny kassör}}
18. Avslut {{I n=18}}
Folkhälsostämman arrangeras i Örebro den 22 oktober. {{M date=2024-10-22; what=Folkhälsostämman}} Från nätverket reser Johan Fryk och Petra Ohls dit. {{N person=Johan Fryk; role=deltagare; body=Folkhälsostämman; org=Storfors}} {{N person=Petra Ohls; role=deltagare; body=Folkhälsostämman; org=Hagfors}} Ellen delade ut enkäter. Annelie rundade av och tackade värdkommunen.
