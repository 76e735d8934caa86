@file Minnesbilder 18 januari 2019.txt
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2019-01-18
@start 09:00
@end 12:00
@mode in_person
@place Bollebygds kommun, Ballebo
@secretary Solveig Rönn
@p Maj-Lis Toll | Bollebygd | | chair
@p Camilla Furenäs | Partille | |
@p Robert Hjort | Lerum | |
@p Gun-Marie Stål | Härryda | | absent
@p Zeynep Aksoy Berg | Alingsås | |
@p Leif Odén | Vårgårda | |
@p Solveig Rönn | | | guest
@p Bahar Nouri | Göteborgsregionen | | guest partial=under punkten om validering
---
Arbetsmarknadschefsnätverket Göteborg öst
Träff hos Bollebygds kommun, Ballebo
18 januari 2019, klockan 9 till 12

Runt bordet satt Maj-Lis Toll (Bollebygd) som höll i klubban för första gången, Camilla
Furenäs (Partille), Robert Hjort (Lerum), Zeynep Aksoy Berg (Alingsås) och Leif Odén
(Vårgårda). Gun-Marie Stål (Härryda) hade snöat inne. Bahar Nouri (Göteborgsregionen) var
med under punkten om validering. Jag som skriver heter Solveig Rönn.

VAD HÄNDER MED COACHEN {{I}}
Samordningsförbundet har äntligen tänkt färdigt. Styrelsen beslutade i december att betala
coachen halvåret ut, sedan är det slut. Zeynep som har följt ärendet tyckte att tonen i
brevet var onödigt kort. {{|}}I Alingsås står chefen redo att anställa henne på egen hand. {{S org=Alingsås; stance=yes; topic=COACHEN}}
{{|}}Härryda har tidigare sagt att de inte vill vara med och betala, och enligt ett sms från
Gun-Marie under mötet står det fast. {{S org=Härryda; stance=no; topic=COACHEN}} {{|}}Robert förklarade att Lerum är kluvet: politiken vill,
ekonomen vill inte. {{S org=Lerum; stance=undecided; topic=COACHEN}}

Leif: "Vi borde anställa henne tillsammans." Camilla: "Man kunde i alla fall räkna på det."
Maj-Lis menade att hon nog skulle kunna få med sig sin nämnd om beloppet är rimligt. {{|}}Så där
höll det på i tjugo minuter, och till sist hade vi mest konstaterat att coachen är bra. {{F}} {{|}}Det
enda vi faktiskt bestämde var att ge henne ett intyg, undertecknat av ordföranden. {{D}} {{|}}Jag
skriver det och Maj-Lis undertecknar. {{A who=Solveig Rönn,Maj-Lis Toll}}

VALIDERING AV YRKESKUNSKAPER {{I kind=theme}}
Bahar kom från regionkontoret med ett helt batteri av bilder. Sedan i höstas finns en
nationell delegation som arbetar fram en strategi. Delegationen föreslår att regionerna ska
få samordningsansvar, men regeringen har inte sagt bu eller bä. {{|}}Göteborgsregionens
utbildningsgrupp har för sin del enats om en valideringspott på två miljoner för hela
regionen, som fördelas efter ansökan. {{K amount=2; unit=miljoner}} Man måste vara minst tre kommuner för att söka, det
står i reglerna.

Robert frågade hur lång tid en validering av en undersköterska tar. Fyra veckor, enligt
Bahar, om det finns bedömare. Det gör det oftast inte, muttrade Leif. Zeynep berättade att
man i Alingsås brukar låna bedömare från gymnasieskolan på loven. {{|}}I Partille har ledningen
bestämt att alla nyanlända ska erbjudas validering inom sex månader, vilket låter fint, sa
Camilla, men hittills har fyra personer fått det. {{S org=Partille; stance=yes; topic=VALIDERING}}

{{|}}Vi söker pengar ur potten, blev slutsatsen när Bahar hade packat ihop. {{D}} Ansökan ska in den
28 februari. {{|}}Pennan får Zeynep, men bara om minst två till skriver under. {{A who=Zeynep Aksoy Berg; due=2019-02-28; if=bara om minst två till skriver under}} {{|}}Vårgårda gör det. {{S org=Vårgårda; stance=yes; topic=ansökan}}
Övriga lovade inget. {{|}}Till referensgruppen på regionen skickar vi Robert; {{N person=Robert Hjort; role=representant; body=referensgruppen på regionen}} {{D}} han tackade ja
med armarna i kors. Gruppen leds av Kicki Landemar, som gjort det i flera år. {{|}}Den ses första
gången den 12 februari. {{M date=2019-02-12; what=referensgruppen på regionen}}

KÖKET, EN RAPPORT {{I kind=report}}
Ilse Brandin hälsade via mig. Elva började, nio är kvar, fem har redan lovats jobb av Gryt &
Panna. Restaurangkedjan har alltså lovat, inte skrivit på, så vi jublar sparsamt.
Styrgruppen, där Camilla och Gun-Marie ingår, träffades före jul och beslutade att köpa in
en spis. En deltagare har överklagat ett avslag på reseersättning till förvaltningsrätten.
Det är Lerums ärende, inte vårt.

Förslag finns från Ilse om en öppen lunch varje fredag. {{|}}Ingen visste om det är förenligt med
konkurrenslagen. {{Q}} Frågan ska tas om hand, sa Maj-Lis, men av vem lämnades därhän. {{|}}Tills
vidare ingen lunch, alltså. {{D}}

INDUSTRISPÅRET {{I outcome=postponed}}
Leif hade gjort ett långt underlag, men skickade det sent i går kväll. {{|}}Efter att tre av fyra
erkänt att de inte läst beslöts att vänta med industrispåret till den 15 mars. {{P until=2019-03-15; what=INDUSTRISPÅRET; why=tre av fyra erkänt att de inte läst}} {{D}} {{M date=2019-03-15}} {{|}}Leif
kompletterar under tiden med siffror från minst tre företag. {{A who=Leif Odén}}

STATISTIKEN {{I}}
Vi lutar åt att sluta med månadsrapporten. Ingen läser den, utom Gun-Marie som tydligen
älskar den. Eftersom hon inte var där fick rapporten leva vidare. {{|}}Camilla har sedan i höstas
lovat att bygga en enklare mall, och nu fick hon ett sista datum: 8 mars. {{A who=Camilla Furenäs; due=2019-03-08}}

TILL SIST {{I}}
- {{|}}Robert är föräldraledig april till augusti; Hampus Lövgren vikarierar för honom både på
jobbet och hos oss. {{N person=Hampus Lövgren; role=ersättare; body=Arbetsmarknadschefsnätverket Göteborg öst; org=Lerum; for=Robert Hjort}}
- Från integrationsrådet har vi hört att de valde en annan kandidat än Zeynep.
- Kommunstyrelsen i Vårgårda tar ställning till praktikgarantin den 6 februari. {{M date=2019-02-06; what=Kommunstyrelsen i Vårgårda}}
- Budgetbilden som Camilla visade ligger kvar inom familjen, sprid den inte. {{X mark=sprid den inte}}

Solveig, trött men glad
