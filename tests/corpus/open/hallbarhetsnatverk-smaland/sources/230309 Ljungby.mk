@file 230309 Ljungby.md
@body Hållbarhetsnätverket Småland
@date 2023-03-09
@start 10:00
@end 15:00
@place Ljungby gamla torg, Märtas
@mode in_person
@secretary Astrid Hylander
@p Camilla Rydh | Värnamo | | chair
@p Lennart Fager | Vimmerby | |
@p Peter Storck | Växjö | |
@p Nadia El Amrani | Jönköping | |
@p Gun-Britt Aspelin | Ljungby | |
@p Henrik Dahlbom | Ljungby | |
@p Marcus Törnqvist | Alvesta | |
@p Emelie Skog | Gislaved | | partial=till kl. 13
@p Peter Wahlgren | Oskarshamn | |
@p Sofie Brännström-Ali | Vetlanda | | absent
@p Astrid Hylander | | | guest
---
# Hållbarhetsnätverket Småland

*Torsdagen den 9 mars 2023, kl. 10–15, Ljungby gamla torg, Märtas*

**Samlade:** Camilla Rydh, Värnamo (ordf.); Lennart Fager, Vimmerby; Peter Storck, Växjö; Nadia El Amrani, Jönköping; Gun-Britt Aspelin, Ljungby; Henrik Dahlbom, Ljungby; Marcus Törnqvist, Alvesta; Emelie Skog, Gislaved (till kl. 13); Peter Wahlgren, Oskarshamn.
**Inte här:** Sofie Brännström-Ali, Vetlanda.
**Nedtecknat av** Astrid Hylander

### Farväl och goddag {{I kind=information}}

Gun-Britt hade bakat. Hon delade ut tio års anteckningar i en pärm och {{|}}presenterade därefter Henrik Dahlbom, den som Ljungby har valt att skicka till oss när hon nu slutar. {{N person=Henrik Dahlbom; role=ledamot; body=Hållbarhetsnätverket Småland; org=Ljungby; for=Gun-Britt Aspelin}} Henrik har en bakgrund i skogsnäringen och tror på träd. Pärmen får stå i Värnamo tills vidare.

### Koldioxidbudgeten {{I kind=theme}}

Lennart gav den dragning som vi gick miste om i december. Uppsala universitet har räknat åt sju kommuner i östra Småland, och resultatet är enkelt att säga och svårt att leva efter: utsläppen behöver minska med sexton procent om året. {{|}}Vimmerbys fullmäktige har antagit budgeten som vägledande. {{S org=Vimmerby; stance=yes}} Oppositionen reserverade sig och krävde en ny kalkyl. Peter Wahlgren förklarade att {{|}}Oskarshamn inte kommer att göra någon sådan beräkning, eftersom industrins utsläpp skulle dränka allt annat. {{S org=Oskarshamn; stance=no}} {{|}}Växjö har haft sin i tre år. {{S org=Växjö; stance=doing}} {{|}}Alvesta frågar sig om man har råd, och har ännu inte fått något svar av sig själv {{S org=Alvesta; stance=undecided}}, som Marcus uttryckte det.

Nadia menade att en budget utan sanktioner är en önskelista. Peter Storck svarade att också önskelistor styr, ifall man läser dem varje månad. Man kunde tänka sig att nätverket köpte beräkningar för flera på en gång, och flera tyckte att det lät förståndigt. {{|}}Lennart tar reda på vad det skulle kosta, och lovar en siffra till valborg. {{A who=Lennart Fager; due=2023-04-30}} {{|}}Längre än så ville vi inte gå, utan lät själva beslutet anstå till dess kostnaden är känd. {{P what=själva beslutet; why=till dess kostnaden är känd}}

### Våra förtroenden {{I kind=decision}}

Revisorn först. {{|}}Henrik hann knappt sätta sig förrän han var vald. {{D}} {{N person=Henrik Dahlbom; role=revisor; body=Hållbarhetsnätverket Småland}} Det är ett uppdrag om fyrtio minuter i januari, försäkrade Camilla.

I Länsstyrelsens vattenråd har Peter Wahlgren hållit våra intressen levande i sex år. Nu vill han gå {{L person=Peter Wahlgren}}, {{|}}och i hans spår träder Emelie Skog, medan Marcus Törnqvist följer med som hennes ställföreträdare. {{D}} {{N person=Emelie Skog; role=representant; body=Länsstyrelsens vattenråd; for=Peter Wahlgren}} {{N person=Marcus Törnqvist; role=ställföreträdare; body=Länsstyrelsens vattenråd; for=Emelie Skog}} Emelie är också med i Nissans vattenråd, men det är en annan sak.

Nadia väntar barn i juli. {{|}}Medan hon är hemma anförtros projektledningen för klimatveckan åt Lennart {{N person=Lennart Fager; role=projektledare; body=klimatveckan; for=Nadia El Amrani}}, och {{|}}hos Linnéuniversitetet sitter Marcus på hennes stol till dess hon kommer åter, vilket vi gemensamt bestämde. {{D}} {{N person=Marcus Törnqvist; role=ersättare; body=Linnéuniversitetet; for=Nadia El Amrani}} Jönköpings egen plats i nätverket har kommunen ännu inte bestämt vem som ska fylla. {{V seat=plats; body=Hållbarhetsnätverket Småland; org=Jönköping}}

Regionen vill ha en observatör i sitt färdplansarbete. Ingen sträckte upp handen. {{V seat=observatör; body=färdplansarbete}}

### Klimatveckan närmar sig {{I kind=report}}

Femton skolor har anmält sig, tre gånger så många som i fjol. Kjells film är klippt. {{|}}Invigningen i Vetlanda den 15 maj {{M date=2023-05-15; what=Invigningen}} görs av landshövdingen. {{|}}Ljungbys nya nämnd har gett klartecken. {{S org=Ljungby; stance=yes}} {{|}}Affischerna kör Henrik ut till grannarna i veckan efter påsk. {{A who=Henrik Dahlbom}}

### Gislaveds elbilar {{I kind=information}}

Emelie fick gå innan vi kom hit. {{|}}Det hon hade att visa får hon visa i juni. {{P what=Gislaveds elbilar; until=2023-06-01; why=Emelie fick gå innan vi kom hit}}

### Hemvägen {{I kind=information}}

Vimmerby den 1 juni, nu bekräftat. {{M date=2023-06-01}} {{|}}Till dess ber Astrid om uppgift från var och en på vad som har gjorts med de tolv indikatorerna. {{A who=Astrid Hylander; due=2023-06-01; to=var och en}}
