@file Minnesanteckningar jan 2022 nära vård.txt
@body Styrgruppen för nära vård i Halland
@date 2022-01-28
@start 13:00
@end 16:00
@mode online
@secretary Annelie Frisk
@p Mona Ivarsson | Halmstad | | chair remote
@p Bertil Kvist | Laholm | | remote
@p Elisabet Winge | Falkenberg | | remote
@p Jonna Aspelin | Varberg | | remote
@p Anna Lindgren Bose | Kungsbacka | | remote
@p Mikael Torp | Hylte | | remote
@p Helena Bäckman | Region Halland | | remote
@p Anna Krantz | Region Halland | | remote
@p Viktor Ljung | Region Halland | apotekare | guest remote partial=punkt 2
@p Annelie Frisk | | | guest remote
@p Rashid Omar | Region Halland | | absent excused
---
Minnesanteckningar, styrgruppen för nära vård i Halland
Fredag 28 januari 2022, 13-16, digitalt möte

Närvarande kommuner: Mona Ivarsson, Halmstad (ordförande), Bertil Kvist, Laholm, Elisabet Winge, Falkenberg, Jonna Aspelin, Varberg, Anna Lindgren Bose, Kungsbacka, Mikael Torp, Hylte
Närvarande Region Halland: Helena Bäckman, Anna Krantz samt under punkt 2 apotekare Viktor Ljung
Sekreterare: Annelie Frisk
Frånvarande: Rashid Omar, Region Halland (föräldraledig)

1 Omikron {{I n=1; kind=dialogue}}
Ordföranden lät alla berätta kort om sjukfrånvaron. Det är stundtals var fjärde medarbetare. Regionen har gått upp i stabsläge och skjutit på planerad vård. Smittskydd Halland rekommenderar munskydd i all omsorg, och Folkhälsomyndigheten har ändrat reglerna om karantän två gånger sedan nyår. Elisabet Winge tyckte att besked borde komma samtidigt till kommuner och region. Helena Bäckman höll med. Man har sedan tidigare en daglig avstämning, och den fungerar. {{|}}Det fanns en utbredd vilja att pausa allt utvecklingsarbete, men någon vidare diskussion blev det inte. {{F}}

2 Läkemedelsgenomgångar {{I n=2; kind=go-round}}
Punkten stod kvar från november. Anna Krantz och Viktor Ljung visade att 38 procent av hemsjukvårdens patienter har fått en genomgång det senaste året. Enligt Socialstyrelsens föreskrift ska alla över 75 år med fem läkemedel erbjudas en sådan. Apotekarna hinner med tolv i veckan. Viktor hade en förhoppning om att kommunernas sjuksköterskor skulle förbereda listorna; då går det dubbelt så fort.

Ordet gick runt. Mona Ivarsson inledde med att Halmstad har prövat just det på två enheter. Utfallet var blandat. På den ena enheten sparade läkaren fyrtio minuter per patient, på den andra inget alls, eftersom listorna inte stämde med journalen. {{|}}Halmstad kommer likväl att göra så i hela hemsjukvården från mars. {{S org=Halmstad; topic=läkemedelsgenomgångar; stance=yes}} Bertil Kvist hade inget att erbjuda innan en efterträdare finns på plats, och Laholm lämnade frågan obesvarad. {{|}}Från Falkenberg meddelades ett bestämt nej till att förbereda listor: Elisabet Winge ansåg att uppgiften är läkarens, att patientsäkerhetslagen är tydlig och att kommunen i så fall vill ha betalt. {{S org=Falkenberg; topic=läkemedelsgenomgångar; stance=no}} Varberg har, trots allt tal om motsatsen, förberett listor sedan 2019 och har ingen tanke på att sluta. {{S org=Varberg; topic=läkemedelsgenomgångar; stance=doing}} Jonna Aspelin bjöd in den som vill komma på studiebesök. {{|}}Kungsbacka anmälde sig genast till ett sådant. {{S org=Kungsbacka; topic=läkemedelsgenomgångar; stance=interested}} Mikael Torp berättade att man i Hylte är oense inom ledningsgruppen och att medicinskt ansvarig sjuksköterska ska yttra sig. {{|}}Tills det har skett har Hylte ingen hållning. {{S org=Hylte; topic=läkemedelsgenomgångar; stance=undecided}} Helena Bäckman förklarade att regionen inte kan betala för förberedelserna. {{S org=Region Halland; topic=läkemedelsgenomgångar; stance=no}}

Styrgruppen enade sig om ett länsmål på 60 procent till årets slut. {{D until=2022-12-31}} Viktor Ljung tar på sig att skriva en anvisning för listorna, den ska ligga framme när mars börjar. {{A who=Viktor Ljung}} Anna Lindgren Bose kontaktar Jonna Aspelin om dag för studiebesöket. {{A who=Anna Lindgren Bose; to=Jonna Aspelin}} Falkenbergs invändning om ansvaret prövas av regionens jurist, det besörjer Helena Bäckman före sportlovet, senast fredag den 18 februari. {{A who=Helena Bäckman; due=2022-02-18}}

3 Patientrådet {{I n=3; kind=report}}
Av tio platser är åtta besatta. {{|}}Regionen har en stol kvar att fylla och Halmstad en. {{V seat=stol; body=Patientrådet; org=Region Halland}} {{V seat=stol; body=Patientrådet; org=Halmstad}} Anna Lindgren Bose hade haft hjälp av Funktionsrätt, som föreslog tre personer. Intresset är större bland kvinnor. {{|}}Rådet var tänkt att börja i februari men börjar i stället den 9 mars, om smittläget medger. {{M date=2022-03-09; what=Patientrådet}} Rådets protokoll offentliggörs, beslutade gruppen, utan namn på enskilda. {{D}}

4 Kursplanen {{I n=4; kind=decision}}
Utbildningsrådet hade lämnat sin kursplan i tid. Den omfattar sex halvdagar och riktar sig till chefer. {{|}}Högskolan i Halmstad har sagt ja till att stå för innehållet och vill ha 480 000 kronor för det. {{K amount=480000; unit=kronor}} Mikael Torp tyckte att det var mycket pengar. Jonna Aspelin, som sitter i rådet, förklarade att två andra lärosäten hade varit dyrare. {{|}}Kursplanen godtogs, dock ska antalet platser för Hylte och Laholm justeras upp. {{D if=dock ska antalet platser för Hylte och Laholm justeras upp}} Avtalet med högskolan undertecknas av Helena Bäckman. {{A who=Helena Bäckman}} Kursstart den 5 september. {{M date=2022-09-05; what=Kursstart}} Kommunerna och regionen anmäler chefer till Annelie Frisk, de senaste namnen 13 maj. {{A who=Kommunerna,regionen; due=2022-05-13; to=Annelie Frisk}}

5 Ersättare och avgångar {{I n=5}}
Rashid Omar är borta till och med augusti. {{|}}Under hans ledighet tjänstgör Elin Forsman för honom i styrgruppen. {{N person=Elin Forsman; role=ersättare; body=styrgruppen; for=Rashid Omar}} {{|}}Att Bertil Kvist slutar är känt sedan i höstas. {{L person=Bertil Kvist}} {{|}}Laholm har utsett Pernilla Nord till tillförordnad socialchef från den 14 mars; {{N person=Pernilla Nord; role=tillförordnad socialchef; org=Laholm; for=Bertil Kvist}} hon kommer då in här. {{N person=Pernilla Nord; role=ledamot; body=styrgruppen; org=Laholm; for=Bertil Kvist}} Bertils stol i Utbildningsrådet lämnas obesatt över våren. {{V seat=stol; body=Utbildningsrådet}} I SKR:s nätverk sitter Elisabet Winge, som redogjorde för decembermötet. {{|}}E-hälsorådet, där kommunernas plats har varit tom, får Mikael Torp som vår man. {{D}} {{N person=Mikael Torp; role=representant; body=E-hälsorådet}}

6 Nyckeltal {{I n=6; outcome=not_reached}}
Hela omikrondiskussionen tog så lång tid att nyckeltalen fick stryka på foten. {{|}}De kommer upp igen i april. {{P until=2022-04-08; what=Nyckeltal; why=Hela omikrondiskussionen tog så lång tid}}

7 Avslutning {{I n=7}}
Nästa sammanträde hålls den 8 april, förhoppningsvis på riktigt och i Varberg. {{M date=2022-04-08}} Mona Ivarsson tackade Bertil Kvist för hans år.

Annelie Frisk
