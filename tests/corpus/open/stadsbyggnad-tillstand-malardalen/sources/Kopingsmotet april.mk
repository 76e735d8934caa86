@file Kopingsmotet april.docx
@body Nätverket Stadsbyggnad och tillstånd
@date 2024-04-18
@start 09:30
@end 14:00
@place Köpings rådhus
@mode hybrid
@secretary Leila Moradi
@p Mehmet Yıldız | Eskilstuna | stadsbyggnadschef | chair
@p Kristina Bohman | Köping | bygglovschef |
@p Tove Lindqvist-Ek | Sala | plan- och byggchef |
@p Robert Ståhle | Enköping | enhetschef lov | remote
@p Dragan Petrović | Hallstahammar | byggchef |
@p Samir Atallah | Håbo | bygglovschef | remote
@p Ulf Nordanskog | Arboga | samhällsbyggnadschef |
@p Ewa Palmgren | Västerås | stadsbyggnadsdirektör | absent
@p Kristina Hag | Strängnäs | tillståndschef | absent
@p Malin Thorsell | Länsstyrelsen | planarkitekt | guest partial=punkten om tillsyn
@p Leila Moradi | | jurist | guest
---
Stadsbyggnad och tillstånd träffades i Köpings rådhus
18 april 2024, halv tio till två
Ordförande för dagen Mehmet Yıldız, stadsbyggnadschef, Eskilstuna
I rummet: Kristina Bohman, bygglovschef, Köping, Tove Lindqvist-Ek, plan- och byggchef, Sala, Dragan Petrović, byggchef, Hallstahammar, Ulf Nordanskog, samhällsbyggnadschef, Arboga
På skärmen: Robert Ståhle, enhetschef lov, Enköping, och Samir Atallah, bygglovschef, Håbo
Sjuk: Ewa Palmgren, stadsbyggnadsdirektör, Västerås. Annat möte: Kristina Hag, tillståndschef, Strängnäs
Gäst: Malin Thorsell, planarkitekt, Länsstyrelsen (punkten om tillsyn)
Text: Leila Moradi, jurist

Varför Mehmet satt vid bordsändan {{I kind=information}}
Ewa fick magsjuka på tåget och vände i Kolbäck. {{|}}Mehmet höll därför i ordförandeklubban i hennes ställe. {{N person=Mehmet Yıldız; role=ordförande; body=Nätverket Stadsbyggnad och tillstånd; for=Ewa Palmgren}} Nätverkets egna sommarplaner, som bara Ewa har i huvudet, fick följa med henne hem. {{P what=Nätverkets egna sommarplaner; why=som bara Ewa har i huvudet}}

Den nya plan- och bygglagen {{I kind=theme}}
Leila gick igenom propositionen på tjugo minuter. Regeringen vill att en hel del åtgärder ska bli lovfria och att grannar ska höras mindre. Om riksdagen säger ja i juni gäller reglerna från årsskiftet. Ulf tyckte att det påminde om Attefallsåren, när alla byggde och ingen anmälde. Dragan var mer hoppfull: på Boverkets senaste referensgruppsmöte sade man att vägledningen ska finnas på plats i tid. Han brukar ta anteckningar där och dela dem, och så hade han gjort även nu.
Kristina Bohman beskrev hur Köpings nämnd redan har gett henne i uppgift att skriva om delegationsordningen. {{|}}Hallstahammar tänker göra likadant efter sommaren {{S org=Hallstahammar; stance=yes}}, {{|}}Håbo är osäkert på om det alls behövs. {{S org=Håbo; stance=undecided}} Det borde gå att skriva en gemensam grundtext, menade flera, men det blev aldrig mer än en tanke. {{F}} {{|}}Leila ritar i alla fall en lathund över lovplikten, så att den ligger klar före midsommar. {{A who=Leila Moradi}}

Tillsynen, som väntat sedan februari {{I kind=dialogue}}
Malin Thorsell berättade att länsstyrelsens vägledning har försenats ännu en gång, nu för att två handläggare har slutat. Den skulle kunna komma i maj. Enligt henne bör kommunerna inte vänta utan skriva sina planer efter den gamla. Robert undrade vad som händer om planen då visar sig bli fel. Malin svarade att ingen blir straffad för det.
Enköping har en plan från 2021 som man tänker förlänga. {{S org=Enköping; stance=doing}} {{|}}I Arboga finns ingen alls, medgav Ulf, och där tar man gärna rygg på någon. {{S org=Arboga; stance=interested}} {{|}}Vi enades till sist om att inte vänta längre, utan att kommunerna antar var sin plan efter Enköpings förlaga. {{D}} {{|}}Robert delar förlagan i god tid före första maj. {{A who=Robert Ståhle; due=2024-05-01}}
Vem som får ta betalt när två kommuner tillsynar samma vattendrag lyckades ingen svara på. {{Q}}

Stolar {{I kind=decision}}
Samir hade lovat svar om SKR:s bygglovsråd. Svaret blev ett ja med villkor. {{|}}Han träder in den första juni, förutsatt att någon går bredvid honom det första halvåret {{N person=Samir Atallah; role=representant; body=SKR:s bygglovsråd}}, och {{|}}den rollen som följeslagare tog Tove på stående fot. {{N person=Tove Lindqvist-Ek; role=följeslagare; body=SKR:s bygglovsråd}} I rådet sitter sedan länge också Örebros stadsbyggnadsdirektör, som tydligen är trevlig.
Programkommittén för plandagen har tappat Kristina Hag, som har fått två nya enheter på sitt bord. {{L person=Kristina Hag; why=som har fått två nya enheter på sitt bord}} {{|}}Ulf, som hon nyss efterträdde, lät sig övertalas att komma tillbaka och sitter alltså där igen till dess dagen är över. {{N person=Ulf Nordanskog; role=ledamot; body=Programkommittén för plandagen; for=Kristina Hag}}
Ledningsgruppens Sörmlandsplats är alltjämt ledig. {{V seat=Sörmlandsplats; body=Ledningsgruppens}} Mehmet nämnde en kollega i Flen vid namn, men hon är inte tillfrågad.

Taxorna {{I kind=report}}
Roberts jämförelse visade att ett bygglov för en villa kostar mellan 17 000 och 38 000 kronor. Dyrast är Håbo, billigast Sala, och Tove skämtade om att hon gärna höjer. Ekonomer från tre kommuner har bett om att få räkna om siffrorna. {{|}}Vad jämförelsen ska leda till pratar vi därför om först den 13 juni, när omräkningen är gjord. {{P what=Vad jämförelsen ska leda till; until=2024-06-13; why=när omräkningen är gjord}}

Avslut {{I kind=information}}
Gruppen ses på länk 13 juni. {{M date=2024-06-13}} {{|}}Plandagen, 14 maj, fick nyss sin sista talare. {{M date=2024-05-14; what=Plandagen}} {{|}}Av oss åker Dragan och Kristina B dit på nätverkets biljetter, kom vi fram till. {{D}} {{N person=Dragan Petrović; role=deltagare; body=Plandagen}} {{N person=Kristina Bohman; role=deltagare; body=Plandagen}}
