@file EHN Lessebo mars 2020.txt
@body Elevhälsonätverket Kronoberg
@date 2020-03-12
@start 09:00
@end 14:00
@place Lessebo, Bikupan
@mode hybrid
@secretary Zeinab Karimi
@p Leila Nasser | Uppvidinge | | chair
@p Dragan Petrović | Lessebo | |
@p Samuel Berhane | Växjö | |
@p Ingela Pihl | Alvesta | | remote
@p Tobias Wreth | Älmhult | |
@p Filip Moberg | Markaryd | |
@p Anna-Karin Fröberg | Tingsryd | | remote
@p Zeinab Karimi | | | guest
@p Ylva Strid | Linnéuniversitetet | | guest partial=punkt C
@p Robert Cedergård | Ljungby | | absent excused
@p Nadja Ekblom | Växjö | | absent excused
---
Elevhälsonätverket Kronoberg, 12 mars 2020 klockan 9.00-14.00
Lessebo, Bikupan

Deltagare i rummet: Leila Nasser (Uppvidinge, ledde mötet), Dragan Petrović (Lessebo), Samuel Berhane (Växjö), Tobias Wreth (Älmhult), Filip Moberg (Markaryd), Zeinab Karimi
Deltagare på länk: Ingela Pihl (Alvesta), Anna-Karin Fröberg (Tingsryd)
Gäst under C: Ylva Strid, Linnéuniversitetet
Fick ställa in: Robert Cedergård (Ljungby), Nadja Ekblom (Växjö)

A) Ordföranden saknas {{I n=A}}
Robert är i krisledning. {{|}}Leila Nasser, som är vice, svingade klubban för honom. {{N person=Leila Nasser; role=ersättare; body=Elevhälsonätverket Kronoberg; for=Robert Cedergård}} Anteckningarna från Älmhult har ingen haft något att säga om.

B) Corona {{I n=B; kind=go-round}}
Läget ändras från timme till timme. Folkhälsomyndigheten rekommenderar inte stängda skolor. Regeringen har lämnat ett lagförslag om att huvudmän ska kunna stänga. Skolverket planerar att gå ut med stöd för fjärrundervisning nästa vecka. Var och en berättade hur man gör hemma med elevhälsans besök.
Växjö håller mottagningarna öppna som vanligt, men skolsköterskorna tar inga vaccinationer på elever med snuva. {{S org=Växjö; topic=öppna mottagningar; stance=doing}} Samuel tillade att poolens psykologer gör så mycket de kan på telefon. I Alvesta, sa Ingela, pågår en diskussion mellan tre förvaltningar om vilka som ska räknas som samhällsviktiga. Den har tagit all tid. {{|}}Något ställningstagande om mottagningarna har Alvesta inte kommit fram till. {{S org=Alvesta; topic=öppna mottagningar; stance=undecided}} Från och med i morgon stänger Tingsryd sina drop-in-tider, det är bestämt av förvaltningschefen. {{S org=Tingsryd; topic=öppna mottagningar; stance=no}} Dragan bedömde att det inte räcker. {{|}}För Lessebos räkning gäller att allt utom akuta samtal ställs in till påsk. {{S org=Lessebo; topic=öppna mottagningar; stance=no}} Markaryd följer sin granne Laholm och vill avvakta deras besked, löd svaret från Filip. {{S org=Markaryd; topic=öppna mottagningar; stance=undecided}} Tobias hade ett papper från sin förvaltning. {{|}}Älmhult kör på, punkt. {{S org=Älmhult; topic=öppna mottagningar; stance=yes}}
En lista med alla elevhälsochefers mobilnummer borde finnas. {{|}}Den upprättas av Filip i eftermiddag och delas med övriga. {{A who=Filip Moberg; due=2020-03-12; to=övriga}} Skolsköterskorna i Alvesta och Växjö stämmer av vaccinationsrutinen sinsemellan på måndag, den 16 mars. {{A who=Skolsköterskorna i Alvesta och Växjö; due=2020-03-16}} Vi kom fram till att avstämning sker per telefon varje fredag så länge det behövs. {{D if=så länge det behövs}} Första fredagen är den 20 mars. {{M date=2020-03-20; what=avstämning per telefon}}

C) Linnéuniversitetet {{I n=C}}
Ylva Strid var med en halvtimme. Universitetet har i februari fått examenstillstånd för psykologprogrammet, med start hösten 2021. Man behöver minst tjugo praktikplatser i länet. Praktikanterna ska ha handledare med fem års erfarenhet, det följer av högskoleförordningen. Ylva såg helst att kommunerna svarade samlat. Samuel erinrade om att det i dag bara finns nio psykologer som uppfyller kravet. Leila har som vår kontakt haft två möten med Ylva. {{|}}Ylva avser att skicka ett avtalsförslag till Leila i april. {{A who=Ylva Strid; due=2020-04; to=Leila}}
Sedan Ylva kopplat ner sig frågade Leila om vilka som kan ta emot. {{|}}Lessebo avstår, ingen handledare finns. {{S org=Lessebo; topic=praktikplatser; stance=no}} Växjö tar fyra. {{S org=Växjö; topic=praktikplatser; stance=yes}} Älmhult skulle kunna ta emot en om handledaren fick stöd. {{S org=Älmhult; topic=praktikplatser; stance=interested}} Att kommunerna lämnar ett gemensamt svar röstades igenom. {{D}} {{A who=kommunerna}} {{|}}Svaret författas av Leila och Samuel och ska vara hos Ylva den 29 maj. {{A who=Leila Nasser,Samuel Berhane; due=2020-05-29; to=Ylva}}

D) Elevhälsans dag 2021 {{I n=D; outcome=postponed}}
Filip hade tre lokalförslag med sig men ingen ville tänka på konferenser i dag. {{|}}Punkten lades åt sidan till i maj, då Robert förhoppningsvis är tillbaka. {{P until=2020-05-14; what=Elevhälsans dag 2021; why=ingen ville tänka på konferenser i dag}}

E) Representanter {{I n=E; kind=decision}}
Filip Moberg är numera Markaryds ordinarie i nätverket, sedan Hans-Erik Moll gått i förtid. {{N person=Filip Moberg; role=ledamot; body=nätverket; org=Markaryd; for=Hans-Erik Moll}} SPSM:s referensgrupp har stått utan någon från oss. {{|}}Dragan anmälde sig frivilligt och fick mötets förtroende. {{D}} {{N person=Dragan Petrović; role=representant; body=SPSM:s referensgrupp}} I barn- och ungdomsforum, där Tobias sitter, har ordföranden lämnat. Regionen lär utse en ny själv. {{|}}Tobias är tjänstledig till hösten, och under tiden går Nadja Ekblom dit. {{N person=Nadja Ekblom; role=ersättare; body=barn- och ungdomsforum; for=Tobias Wreth}} Samuel hade uppgifter om vem som får Ljungbys andra plats, men de var inte bekräftade.

F) Avslut {{I n=F}}
Leila tackade. {{|}}Näst på tur är 14 maj, troligen digitalt. {{M date=2020-05-14}} Zeinab ser över tekniken i god tid. {{A who=Zeinab Karimi}}
