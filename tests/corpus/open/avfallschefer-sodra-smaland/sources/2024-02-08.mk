@file Anteckningar avfallschefer 2024-02-08.txt
@body Avfallschefsnätverket
@date 2024-02-08
@start 09:00
@end 12:15
@place Norremarks återvinningscentral, Växjö
@mode in_person
@secretary Gunvor Brodd
@p Torsten Wahlgren-Ek | Växjö | | chair
@p Marianne Ståhlnacke | Alvesta | |
@p Jasmina Hodžić | Ljungby | |
@p Per-Arne Skoog | Älmhult | |
@p Kjell Dahlqvist | Tingsryd | |
@p Farid Nazari | Lessebo | |
@p Ann-Sofi Truedsson | Emmaboda | |
@p Lisbeth Ohlin | Markaryd | | absent excused
@p Per Ljungdahl | Uppvidinge | | absent
@p Gunvor Brodd | | samordnare | guest
@p Hedda Lindvall | Kretslopp Värend AB | Kretslopp Värend AB | guest partial=punkt 4
---
AVFALLSCHEFSNÄTVERKET
Södra Småland

Anteckningar förda torsdagen den 8 februari 2024, kl. 09.00–12.15
Plats: Norremarks återvinningscentral, Växjö

Närvarande
Torsten Wahlgren-Ek, Växjö, ordförande
Marianne Ståhlnacke, Alvesta
Jasmina Hodžić, Ljungby
Per-Arne Skoog, Älmhult
Kjell Dahlqvist, Tingsryd
Farid Nazari, Lessebo
Ann-Sofi Truedsson, Emmaboda

Ej närvarande
Lisbeth Ohlin, Markaryd (anmält förhinder)
Per Ljungdahl, Uppvidinge

Övriga
Gunvor Brodd, samordnare
Hedda Lindvall, Kretslopp Värend AB (punkt 4)

1. Inledning och föregående anteckningar {{I n=1; kind=information}}
Torsten hälsade alla välkomna till Norremark och beklagade kylan i lokalen, värmen har varit ur funktion sedan i måndags. {{|}}Ett särskilt välkommen riktades till Farid Nazari, som sedan årsskiftet förestår renhållningen i Lessebo efter Britt-Marie Öhrn. {{N person=Farid Nazari; role=ledamot; body=Avfallschefsnätverket; org=Lessebo; for=Britt-Marie Öhrn}} Farid har tidigare arbetat med slamtömning i Kalmar och berättade något om sin bakgrund. Anteckningarna från decembermötet gicks igenom utan att någon hade något att invända.

2. Fastighetsnära insamling av förpackningar {{I n=2; kind=dialogue}}
Enligt förordningen ska samtliga bostadsfastigheter ha fastighetsnära insamling senast vid utgången av 2026. Naturvårdsverket har remitterat ett utkast till vägledning, där man bland annat tolkar vad som är att anse som undantag för otillgängligt läge. Torsten menade att utkastet är skrivet för storstäder och att glesbygdens förutsättningar knappast berörs. Kjell tyckte att man borde räkna på brevlådeinsamling av mjukplast, men medgav att han inte visste om det är tillåtet.

{{|}}Växjö räknar med att samtliga villor har bytt kärl före sommaren 2026. {{S org=Växjö; topic=fastighetsnära insamling; stance=doing}} {{|}}I Alvesta har nämnden sagt ja till fyrfackskärl och upphandlingen är annonserad. {{S org=Alvesta; topic=fastighetsnära insamling; stance=yes}} {{|}}Älmhult har inte valt system, vilket Per-Arne förklarade med att fordonsparken precis har bytts ut. {{S org=Älmhult; topic=fastighetsnära insamling; stance=undecided}} {{|}}Från Tingsryds sida vill man invänta den utredning om ett gemensamt förbund som fullmäktige har beställt. {{S org=Tingsryd; topic=fastighetsnära insamling; stance=undecided}} Marianne påpekade att leveranstiderna för kärl just nu är närmare fyrtio veckor, och att den som inte beställer under våren i praktiken står utan kärl när lagkravet träder in.

Efter en stunds diskussion om huruvida var och en skulle svara för sig landade samtalet i ett gemensamt agerande. {{|}}Avfallschefsnätverket yttrar sig samlat över utkastet till vägledning, med tyngdpunkt på glesbygdens villkor. {{D}} {{A who=Avfallschefsnätverket; to=Naturvårdsverket}} Torsten håller i pennan. {{A who=Torsten Wahlgren-Ek}} Kommunernas inspel ska vara honom till handa senast den 1 mars. {{A who=kommunerna; due=2024-03-01; to=Torsten Wahlgren-Ek}} Det erinrades om att Avfall Sverige brukar svara på egen hand och att man i allmänhet får läsa deras svar först i efterhand.

3. Matavfallspåsar {{I n=3; kind=dialogue}}
Ann-Sofi redogjorde för varför frågan har väckts. Påsleverantören har höjt priset tre gånger på ett och ett halvt år, och Konsumentverket lär ha frågor om den förpackning som påsarna levereras i. {{|}}Emmaboda betalar i dag 0,41 kronor per påse. {{K amount=0,41; unit=kronor per påse}} Hon undrade om flera kommuner hade intresse av att gå samman vid nästa upphandling. {{|}}Lessebo och Ljungby kunde gärna tänka sig det. {{S org=Lessebo; topic=gemensam upphandling av matavfallspåsar; stance=interested}} {{S org=Ljungby; topic=gemensam upphandling av matavfallspåsar; stance=interested}} {{|}}Älmhult har ett avtal som löper till 2027 och står därför utanför. {{S org=Älmhult; topic=gemensam upphandling av matavfallspåsar; stance=no}} De flesta runt bordet var inne på att det vore en fördel om Växjö stod som upphandlande myndighet, något Torsten varken sade ja eller nej till. {{F}}

{{|}}Jasmina åtog sig att till nästa sammankomst ställa samman vilka volymer det rör sig om. {{A who=Jasmina Hodžić; due=2024-04-18}} Därefter får ställning tas till om en gemensam upphandling alls är lönsam, vilket alltså blir en sak för aprilmötet. {{P until=2024-04-18; what=gemensam upphandling av matavfallspåsar}}

4. Besök av Kretslopp Värend {{I n=4; kind=information}}
Hedda Lindvall, driftchef, visade bilder från den nya sorteringshallen i Alvesta industriområde och beskrev hur bolaget har arbetat med brandskydd efter olyckan i oktober. Styrelsen har beslutat att investera i värmekameror. {{|}}Kostnaden uppges bli 3,8 miljoner kronor. {{K amount=3,8; unit=miljoner kronor}} Försäkringsbolaget har dessutom krävt att litiumbatterier förvaras åtskilda, varför bolaget från och med i höst tar emot sådana endast i godkända fat.

Frågor ställdes om mottagningsavgifterna för 2025. Hedda svarade att bolaget brukar avisera dessa i september och att hon inte hade mandat att säga mer. Kjell hade önskat ett tidigare besked, eftersom taxan i de flesta kommuner fastställs av fullmäktige i november. Per-Arne ville veta om bolaget tänker ta betalt för felsorterat träavfall, och fick till svar att saken utreds. {{|}}Hedda lovade att sända fotografier och en måttskiss på batterifaten till samordnaren. {{A who=Hedda Lindvall; to=Gunvor Brodd}} Ett studiebesök i hallen erbjuds avfallscheferna tisdagen den 14 maj. {{M date=2024-05-14; what=studiebesök i sorteringshallen}}

5. Representation i Regionens kemikaliegrupp {{I n=5; kind=decision}}
Region Kronoberg har återupplivat sin kemikaliegrupp och ber om två namn från kommunerna. Britt-Marie Öhrn var tidigare den som satt med, och någon annan har inte funnits sedan hon slutade. Gruppen sammanträder på eftermiddagar, ungefär en gång i kvartalet, och det krävs inga särskilda kunskaper. {{|}}Kjell Dahlqvist anmälde att han gärna tog den ena platsen, och mötet biföll detta. {{D}} {{N person=Kjell Dahlqvist; role=representant; body=kemikaliegruppen; org=Tingsryd}} Den andra stolen står tills vidare tom. {{V seat=representant; body=kemikaliegruppen}} Gunvor hör med Per Ljungdahl om Uppvidinge kan tänkas fylla den. {{A who=Gunvor Brodd; to=Per Ljungdahl}}

6. Nedskräpningskampanjen {{I n=6; kind=decision; outcome=postponed}}
Lisbeth hade begärt punkten men låg hemma i feber. {{|}}Eftersom ingen annan kände till bakgrunden fick kampanjen bero till den 18 april. {{P until=2024-04-18; what=Nedskräpningskampanjen; why=ingen annan kände till bakgrunden}}

7. Kommande sammankomster {{I n=7; kind=information}}
Nätverket träffas i Alvesta den 18 april. {{M date=2024-04-18}} Marianne ordnar lokal och kaffe. {{A who=Marianne Ståhlnacke}} Junimötet är förlagt till den 13 juni {{M date=2024-06-13}} och äger rum hos Ljungby. Torsten tackade för visat intresse och avslutade.

Vid protokollet
Gunvor Brodd
