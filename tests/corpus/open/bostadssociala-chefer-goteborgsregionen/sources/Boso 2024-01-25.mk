@file Boso 2024-01-25.txt
@body Nätverket bostadssociala chefer
@date 2024-01-25
@start 09:00
@end 12:00
@place Gårdatorget 2, lokal Tjörn
@mode in_person
@secretary Marita Öhrn
@p Camilla Rosengren-Vik | Kungälv | enhetschef | chair
@p Helena Strömvall | Ale
@p Peter Kjellman | Alingsås
@p Soraya Nikzad | Göteborg | avdelningschef
@p Lars-Ove Brandt | Härryda
@p Malin Tärnhed | Kungsbacka
@p Dragan Petrović | Lerum
@p Peter Sandelin | Mölndal
@p Annkristin Bohman | Partille
@p Jonas Wilke | Stenungsund
@p Ulrika Nordh | Tjörn
@p Marita Öhrn | | | guest
@p Tove Almgren | Länsstyrelsen | | guest partial=punkt 4;
@p Elin Hagberg | Lilla Edet | | absent excused
@p Mats Torbjörnsson | Öckerö | | absent excused
---
Nätverket bostadssociala chefer
Minnesanteckningar från årets första sammankomst

Tid: torsdagen den 25 januari 2024, kl. 9.00–12.00
Plats: Gårdatorget 2, lokal Tjörn

Med vid bordet: Camilla Rosengren-Vik, enhetschef Kungälv (ordförande), Helena Strömvall, Ale, Peter Kjellman, Alingsås, Soraya Nikzad, avdelningschef Göteborg, Lars-Ove Brandt, Härryda, Malin Tärnhed, Kungsbacka, Dragan Petrović, Lerum, Peter Sandelin, Mölndal, Annkristin Bohman, Partille, Jonas Wilke, Stenungsund, Ulrika Nordh, Tjörn
Från kansliet: Marita Öhrn (vid pennan)
Gäst: Tove Almgren, Länsstyrelsen (punkt 4)
Återbud: Elin Hagberg, Lilla Edet och Mats Torbjörnsson, Öckerö

1. Öppnande och laget runt {{I n=1; kind=go-round}}
Camilla hälsar oss välkomna in i ett nytt år. Laget runt handlar den här gången om hur många sociala kontrakt som löper och om man tänker fortsätta med dem. {{|}}Kungälv räknar med att fasa ut sina på tre års sikt. {{S org=Kungälv; topic=sociala kontrakt; stance=no}} I Mölndal är beskedet från nämnden det motsatta, där ska stocken växa med tjugo lägenheter till sommaren. {{S org=Mölndal; topic=sociala kontrakt; stance=yes}} Lerum har ännu inte satt ner foten. {{S org=Lerum; topic=sociala kontrakt; stance=undecided}} Partille prövar sedan i höstas att hyresgästen får eget kontrakt efter arton månader, och det går över förväntan. {{S org=Partille; topic=sociala kontrakt; stance=doing}} Dragan tycker själv att frågan är mer ideologisk än praktisk. Flera nickade, men det är ju nämnderna som bestämmer.

2. Val för 2024 {{I n=2; kind=decision}}
Valberedningen, som i år bara bestått av Ulrika, föreföll ha gjort sin läxa. {{|}}Församlingen gick på hennes förslag rakt igenom och gav Camilla Rosengren-Vik fortsatt förtroende att leda nätverket. {{D}} {{N person=Camilla Rosengren-Vik; role=ordförande; body=Nätverket bostadssociala chefer}} Att dela ordförandeskapet på två var uppe redan 2022 men stupade den gången på att ingen ville vara nummer två. I år vill någon: {{|}}Peter Sandelin röstades enhälligt fram till vice ordförande. {{D}} {{N person=Peter Sandelin; role=vice ordförande; body=Nätverket bostadssociala chefer}}
Länsstyrelsens referensgrupp mot vräkning har två platser för vår räkning. {{|}}Soraya Nikzad sitter i gruppen sedan starten och gör det mandatet ut. {{N person=Soraya Nikzad; role=representant; body=Länsstyrelsens referensgrupp mot vräkning}} {{|}}Den andra stolen, som Lennart Fagher i Partille hade, övertas av Annkristin Bohman. {{D}} {{N person=Annkristin Bohman; role=representant; body=Länsstyrelsens referensgrupp mot vräkning; for=Lennart Fagher}}
Någon suppleant gick inte att få fram. {{V seat=suppleant; body=Länsstyrelsens referensgrupp mot vräkning}} Två personer tillfrågades, båda skyllde på arbetsbelastningen. {{|}}Namnet får därför vänta till vårens nästa träff. {{P until=2024-03-14; what=suppleant i Länsstyrelsens referensgrupp mot vräkning; why=båda skyllde på arbetsbelastningen}}
Mats Torbjörnsson brukar hålla ihop kusttrions små möten och har aldrig blivit vald till det, vilket han påpekade per mejl med glimten i ögat.

3. Hemlöshetskartläggningen {{I n=3; kind=dialogue}}
Socialstyrelsens kartläggning kom ut före jul. Siffrorna för regionen är svåra att tolka, framför allt därför att definitionen av situation 3 ändrades mitt under insamlingen. {{|}}Göteborg har valt att inte kommentera sina tal förrän en egen analys är klar. {{S org=Göteborg; topic=hemlöshetskartläggningen; stance=undecided}} Malin berättade att Kungsbackas revisorer har begärt ut underlaget och att nämnden i december beslöt att göra om räkningen med egna enkäter. {{S org=Kungsbacka; topic=hemlöshetskartläggningen; stance=yes}}
Det vore bra att kunna jämföra oss med Malmöregionen, menade Lars-Ove. Det skulle i så fall kräva att någon har tid. {{|}}Efter en stunds tystnad lovade Jonas att höra sig för med kollegan i Lund och att berätta vad han fått veta i ett mejl till oss alla före sportlovet. {{A who=Jonas Wilke; to=oss alla}} Mötet landade i att en gemensam läsanvisning till siffrorna ska skrivas, högst två sidor. {{D}} Helena och Malin sätter sig med den; utkast den 23 februari. {{A who=Helena Strömvall,Malin Tärnhed; due=2024-02-23}}

4. Länsstyrelsen om statsbidraget {{I n=4; kind=information}}
Tove Almgren redogjorde för årets omgång. {{|}}Regeringen har fördelat 40 miljoner kronor {{K amount=40; unit=miljoner kronor; years=2024}} till arbete mot hemlöshet och länsstyrelserna ska enligt regleringsbrevet stötta kommunerna. Man får bara söka en gång. Tove tror att det lönar sig att söka ihop, men det är förstås hennes gissning. Ansökan lämnas i Länsstyrelsens portal. {{|}}Myndigheten bjuder in till en frågestund om bidraget den 14 februari på webben. {{M date=2024-02-14; what=frågestund om bidraget}}
Frågan från Peter Kjellman, om bidraget får täcka hyresförluster, kunde Tove inte reda ut på stående fot; {{|}}hon kollar med juristen på sitt håll och hör av sig till Marita. {{A who=Tove Almgren; to=Marita Öhrn}} Vem som äger underlaget om två kommuner söker tillsammans undrade Dragan, men det kunde ingen i rummet reda ut. {{Q asker=Dragan Petrović}}
Stämningen lutade åt en gemensam ansökan, utan att något fastnaglades. {{F}} Tjörn och Stenungsund har däremot redan bestämt sig för att söka ihop. {{S org=Tjörn; topic=statsbidraget; stance=yes}} {{S org=Stenungsund; topic=statsbidraget; stance=yes}} Ale kan tänka sig att haka på om egeninsatsen blir liten. {{S org=Ale; topic=statsbidraget; stance=interested}}

5. Allmännyttans inkomstkrav {{I n=5; kind=question; outcome=postponed}}
Eftersom Elin, som väckt saken, låg hemma i feber sparade vi den till den 14 mars. {{P until=2024-03-14; what=Allmännyttans inkomstkrav; why=Elin, som väckt saken, låg hemma i feber}} {{M date=2024-03-14}}

6. Avslutning {{I n=6}}
Bostadsbolagens dag hålls i Borås den 17 april. {{M date=2024-04-17; what=Bostadsbolagens dag}} Ulrika åker dit för vår räkning {{N person=Ulrika Nordh; role=deltagare; body=Bostadsbolagens dag}} och tar med sig frågan om inkomstkrav till paneldebatten. {{A who=Ulrika Nordh}} Marita påminde om att lokalen måste lämnas i det skick man fann den. Camilla tackade för förmiddagen.

Marita Öhrn
