@file referat-23.txt
@body Kostchefsnätverket i Mellansverige
@date 2023-11-30
@p Monica Ryd | Ludvika | kostchef | chair
@p Stefan Borgh | Avesta | måltidschef
@p Kristina Löv | Sandviken | kostchef
@p Agneta Dyhr | Gävle | enhetschef
@p Jonas Kvick | Tierp | kostchef
@p Ebba Sparr | Heby | måltidsutvecklare
@p Roger Lind | Sala | kostchef
@p Yvonne Lind | Fagersta | kostekonom
@p Mikaela Storm | Norberg | kostchef
@p Halina Nowak | Hofors | kökschef
@p Örjan Stein | Hedemora | måltidschef
@p Pernilla Bay | Säter | kostchef
@p Simone Ågren | Livsmedelsverket | rådgivare | guest
@p Conrad Elm | Matkraft | vd | guest
@p Tuva Lans | Region Dalarna | dietist | guest
---
Kostchefsnätverket i Mellansverige
Anteckningar 2023-11-30
Deltagare
Monica Ryd – kostchef, Ludvika (ordförande)
Stefan Borgh – måltidschef, Avesta
Kristina Löv – kostchef, Sandviken
Agneta Dyhr – enhetschef, Gävle
Jonas Kvick – kostchef, Tierp
Ebba Sparr – måltidsutvecklare, Heby
Roger Lind – kostchef, Sala
Yvonne Lind – kostekonom, Fagersta
Mikaela Storm – kostchef, Norberg
Halina Nowak – kökschef, Hofors
Örjan Stein – måltidschef, Hedemora
Pernilla Bay – kostchef, Säter
Övriga:
Simone Ågren – rådgivare, Livsmedelsverket
Conrad Elm – vd, Matkraft
Tuva Lans – dietist, Region Dalarna
1. Nya råd för måltider i äldreomsorgen {{I n=1; kind=dialogue}}
Simone Ågren gick igenom de reviderade råden för måltider i äldreomsorgen. De största förändringarna gäller proteininnehåll och nattfasta, som inte bör överstiga elva timmar. Råden är inte bindande men används av IVO vid tillsyn. Enligt Socialstyrelsens enkät tycker 75 procent av de boende att maten smakar bra. Skillnaden mot hemtjänstens matlådor är stor. Tuva Lans fyllde på med siffror om undernäring, där riskbedömning saknas för var tredje person. Örjan frågade hur råden ska gå ihop med bemanningen kvällstid. Simone hade inget enkelt svar på det. Kristina beskrev ett försök med sena mellanmål. Det blev populärt men kostade mer än beräknat. {{|}}I Sala serveras numera frukost ända till klockan elva. {{S org=Sala; stance=doing}} Nätverket anslöt sig till Livsmedelsverkets mått för nattfasta {{D}} och kommer att mäta den två gånger per år. {{D}} {{A who=Nätverket}} Simone bistår med mätprotokoll. {{A who=Simone Ågren}} Hofors kan inte delta i mätningen. {{S org=Hofors; stance=no}}
2. Matsvinn {{I n=2; kind=report}}
Svinnmätningen i höstas omfattade 214 kök. Det genomsnittliga tallrikssvinnet var 21 gram per portion i skolan, tre gram lägre än i fjol. Serveringssvinnet är fortfarande den största posten. Ebba visade hur man arbetar med prognoser utifrån frånvaro. {{|}}Ett system som läser av schemat kostar 45 000 kronor per år. {{K amount=45000; unit=kronor per år}} Upphandlingen av det omfattar också licenser för menyplanering. Jonas var skeptisk till siffrorna. Andelen kök som inte mäter alls har ökat. Livsmedelsverkets nationella mål är halverat svinn till 2030. Det finns ett regeringsuppdrag om en handlingsplan. {{|}}Heby och Tierp skänker överskottsmat till en ideell förening. {{S org=Heby; stance=doing}} {{S org=Tierp; stance=doing}} Fagersta har stoppat ett liknande försök av hygienskäl. {{S org=Fagersta; stance=no}} Yvonne och Roger analyserar varför färre kök mäter. {{A who=Yvonne Lind,Roger Lind}}
3. Conrad Elm om kriskost {{I n=3; kind=dialogue}}
Conrad Elm från Matkraft talade om beredskapsmenyer. Företaget har hjälpt ett trettiotal kommuner att ta fram menyer för sju dagar utan el. Utgångspunkten är torrvaror och konserver som ingår i ordinarie sortiment. Lagret omsätts därmed löpande. {{|}}Kostnaden för ett veckolager har beräknats till 310 kronor per portionsgäst. {{K amount=310; unit=kronor per portionsgäst}} Conrad underströk att vattnet är det verkliga problemet. Erfarenheterna från Ukraina visar att storkök snabbt blir samlingspunkter. Agneta undrade vem som bestämmer vilka som ska få mat. Den frågan kan ingen kostchef svara på ensam. MSB:s rekommendation är att kommunerna ska klara en vecka. {{|}}Diskussionen ledde till att nätverket satte ned foten i en fråga: beredskapsmenyn görs gemensam. {{D}} Conrad skickar sitt underlag till Mikaela, {{A who=Conrad Elm; to=Mikaela Storm}} som bearbetar det med hjälp av Halina. {{A who=Mikaela Storm,Halina Nowak}} Uppgift om lagerplatser behandlas som sekretess. {{X mark=behandlas som sekretess}} Menyn ska kunna provlagas under vecka 11.
4. Ekologiskt och klimat {{I n=4}}
Andelen ekologiska livsmedel i offentlig sektor har sjunkit från 39 till 33 procent. Prisskillnaden anges som främsta orsak. Nationella målet på 60 procent till 2030 gäller formellt fortfarande. Den nya livsmedelsstrategin väntas ändra på detta. Klimatavtrycket har däremot minskat genom mindre nötkött. Stefan visade en beräkning där ett enda menybyte per vecka gav sju procents minskning. En kritik som framförts är att svenskt kött därmed missgynnas. Lantbrukarnas företrädare har vänt sig till kommunalråden i flera kommuner. {{|}}Avesta har nyligen gått ifrån ekomålet och satt ett mål om svenskt. {{S org=Avesta}} Säter diskuterar samma sak i nämnden i januari. {{S org=Säter; stance=undecided}} Gemensam målsättning är det inte tal om. {{|}}Av tidsbrist fördes aldrig samtalet om klimatmärkning av menyer, utan det läggs på mötet den 1 februari. {{P until=2024-02-01; what=samtalet om klimatmärkning av menyer; why=tidsbrist}} {{M date=2024-02-01}}
5. Specialkost och intyg {{I n=5}}
Andelen elever med specialkost har fördubblats på femton år. Var femte intyg saknar medicinsk grund, enligt en genomgång som gjorts i Uppsala. Diskrimineringsombudsmannen har prövat frågan om kost vid funktionsnedsättning. Npf-anpassade måltider tar mycket resurser i anspråk. Monica redogjorde för en dom där kommunen friades. Skolsköterskornas roll är oklar på många håll. Blanketterna ser olika ut, vilket ställer till det för elever som går i skola i grannkommunen. Tuva hade med sig regionens intygsmall. Den föll deltagarna i smaken. {{|}}Nätverket inför regionens intygsmall från höstterminen 2024. {{D}} Tuva justerar mallen på två punkter {{A who=Tuva Lans}} och lämnar den till Monica före den 20 december. {{A who=Tuva Lans; due=2023-12-20; to=Monica Ryd}} Gävle har eget intyg och behåller det. {{S org=Gävle; stance=no}}
6. Personal och schema {{I n=6}}
Sjukfrånvaron bland måltidspersonal är i snitt 8,9 procent. Det är tungt att bära kantiner, och belastningsskador dominerar. Arbetsmiljöverket har en pågående tillsynsinsats. Kockutbildningen på gymnasiet har få sökande. {{|}}I Hedemora har man gått över till rullande schema där skolkök och äldrekök delar personal. {{S org=Hedemora; stance=doing}} Örjan medgav att det varit svårt att få gehör hos facket. {{|}}Lönenivåerna togs upp, där skillnaden mellan kommunerna är upp till 2 500 kronor. {{K amount=2500; unit=kronor}} Flera saknade en gemensam bild av yrkesroller. Validering av kockar har prövats i Norberg. {{|}}Halina Nowak flyttar till Polen i sommar och avslutar då sin anställning. {{L person=Halina Nowak; org=Hofors; when=i sommar; why=flyttar till Polen}} Tjänsten ska inte återbesättas enligt vad hon hört. {{|}}Utbildningsdagen för kockar ställs in detta läsår. {{D}}
7. Val till samarbetsgrupper {{I n=7; kind=decision}}
Kost & Närings regionala styrelse har bett om två namn. Uppdraget omfattar fyra möten per år och är oavlönat. Pernilla satt tidigare i styrelsen. {{|}}Nätverket utsåg Jonas Kvick och Ebba Sparr. {{D}} {{N person=Jonas Kvick; role=ledamot; body=Kost & Närings regionala styrelse; org=Tierp}} {{N person=Ebba Sparr; role=ledamot; body=Kost & Närings regionala styrelse; org=Heby}} I referensgruppen för livsmedelsupphandling har Agneta Dyhr lämnat över till Kristina Löv. {{N person=Kristina Löv; role=ledamot; body=referensgruppen för livsmedelsupphandling; org=Sandviken; for=Agneta Dyhr}} En ersättare behövs men ingen ville. {{V seat=ersättare; body=referensgruppen för livsmedelsupphandling}} Agneta lämnar över sina pärmar till Kristina. {{A who=Agneta Dyhr; to=Kristina Löv}} Vem som betalar resorna till gruppens möten är inte reglerat och ingen tog på sig att utreda det. {{Q}}
8. Avslutande runda {{I n=8; kind=go-round}}
Ordet gick laget runt. Luciafirandet står för dörren och julbord planeras överallt. {{|}}Ludvika bygger ett nytt tillagningskök för 64 miljoner kronor. {{K amount=64; unit=miljoner kronor}} {{S org=Ludvika; stance=doing}} Norberg slår ihop två kök. {{S org=Norberg}} Sandviken har inte fått besked om sin budget. {{S org=Sandviken; stance=undecided}} De flesta uttryckte lättnad över att livsmedelspriserna planat ut. {{|}}Monica bjuder in upphandlaren till februarimötet. {{A who=Monica Ryd; to=upphandlaren}} Kost & Närings kongress i Stockholm hålls 10–11 april. {{M date=2024-04-10; what=Kost & Närings kongress}} {{M date=2024-04-11; what=Kost & Närings kongress}}
9. Digital menyplanering {{I n=9; kind=decision}}
Sex av kommunerna använder samma kostdatasystem men i olika versioner. Leverantören har aviserat att den äldsta versionen slutar underhållas till sommaren. Yvonne hade gått igenom vad ett versionsbyte innebär i arbetstid. Recepten måste läggas in på nytt, eftersom råvarubasen byggs om. En gemensam receptbank har funnits sedan 2016 men fyllts på av ett fåtal. Roger ansåg att den ändå är värd att bevara. {{|}}I Fagersta har man redan bytt version. {{S org=Fagersta; stance=doing}} Efter att för- och nackdelar vägts kom nätverket fram till att receptbanken flyttas till den nya versionen. {{D}} Flytten sköts av Ebba Sparr och Yvonne, {{A who=Ebba Sparr,Yvonne Lind}} medan leverantören bara bidrar med rådgivning. {{|}}Säter ligger kvar i gamla versionen så länge det går. {{S org=Säter; stance=no}}
10. Samarbetet med skolan {{I n=10}}
Skolmåltiden ska enligt skollagen vara kostnadsfri och näringsriktig. Måltidspedagogik förekommer i läroplanen men används ojämnt. Rektorerna styr över lunchtiderna, och i flera kommuner börjar lunchen före halv elva. Simone hänvisade till forskning om koncentration på eftermiddagen. Matråd finns på de flesta skolor. Pernilla tyckte att råden mest handlar om efterrätter. En motion om senare luncher har avslagits av fullmäktige i en av kommunerna. {{|}}Nätverket vänder sig till skolchefsnätverket med en begäran om gemensamt möte. {{D}} {{A who=Nätverket; to=skolchefsnätverket}} Stefan Borgh för nätverkets talan där. {{A who=Stefan Borgh}} Frågan om elevinflytande sparas till det mötet är hållet. {{P what=Frågan om elevinflytande}}
