@file Anteckningar skolchefsrådet 23 januari.txt
@body Skolchefsrådet Norrbotten
@date 2025-01-23
@start 10:00
@end 15:00
@place Luleå, Kulturens hus
@mode hybrid
@secretary Birgitta Ahnlund
@p Margareta Lundmark-Öhman | Luleå | | chair
@p Yasmin Haddad | Älvsbyn | |
@p Anna-Karin Stoltz | Boden | |
@p Sirpa Kangas | Piteå | |
@p Per-Erik Fjällås | Kalix | |
@p Maria Vennström | Gällivare | | remote
@p Håkan Niemi | Pajala | | remote
@p Ante Kuhmunen | Jokkmokk | |
@p Jörgen Liikavainio | Överkalix | | for=Karin Strömbäck
@p Rolf Degerlund | Arvidsjaur | | absent excused
@p Outi Rantala | Haparanda | | absent excused
@p Petra Wallgren Said | | utvärderare | guest
@p Birgitta Ahnlund | | samordnare | guest
---
SKOLCHEFSRÅDET NORRBOTTEN
Luleå, Kulturens hus, torsdag 23 januari 2025 kl. 10–15

Runt bordet satt Margareta Lundmark-Öhman från Luleå, för sista gången som ordförande, Yasmin Haddad, Älvsbyn, Anna-Karin Stoltz, Boden, Sirpa Kangas, Piteå, Per-Erik Fjällås, Kalix, Ante Kuhmunen, Jokkmokk, och Jörgen Liikavainio, Överkalix, vikarie för Karin Strömbäck. Via länk deltog Maria Vennström, Gällivare, och Håkan Niemi, Pajala. Förhindrade var Rolf Degerlund, Arvidsjaur, och Outi Rantala, Haparanda. Utvärderare Petra Wallgren Said var inbjuden, och samordnare Birgitta Ahnlund skrev.

1. Avsked och början {{I n=1; kind=information}}
Margareta läste en dikt av Gunnar Ekelöf och sade att sjutton år är lagom. {{|}}I mars tar Luleås nya skolchef Dawit Haile hennes plats i kretsen {{N person=Dawit Haile; role=ledamot; body=Skolchefsrådet Norrbotten; org=Luleå; for=Margareta Lundmark-Öhman}}, närmast från Skellefteå där han har lett grundskolan. Yasmin tackade för förtroendet att efterträda en sådan ordförande. Hon kommer inte att läsa dikter, sade hon, men hålla tiden.
Att kommunerna vid Margaretas avgång också mister sin röst i Utbildning Nord upptäcktes först i går. {{|}}Förbundet vill ha ett namn före den 15 februari, och Sirpa lyfte fram Anna-Karin, som efter viss betänketid sade ja; rådet nominerar henne därmed. {{D}} {{N person=Anna-Karin Stoltz; role=representant; body=Utbildning Nord; for=Margareta Lundmark-Öhman}} {{|}}Nomineringsbrevet går i väg från samordnaren. {{A who=Birgitta Ahnlund; due=2025-02-15; to=Utbildning Nord}}

2. Resursskolan efter ett och ett halvt år {{I n=2; kind=report}}
Petra Wallgren Said har följt tolv elever, deras föräldrar och sju lärare. Hennes bild är ljus i klassrummet och mörk i taxin. Nio elever har ökat sin närvaro med mer än hälften, men resorna tar för några av dem två timmar om dagen. Hon anser att verksamheten bör ha minst två adresser.
Diskussionen blev lång och stundtals skarp. Anna-Karin erinrade om att Boden redan i ansökan hade skrivit in en övre gräns på trettio minuter. Per-Erik frågade om inte Kalix kunde få vara den andra adressen, och Jörgen menade att det i så fall måste vara gratis för grannarna. {{|}}Kalix erbjuder lokalen på Manhem från augusti. {{S org=Kalix; stance=yes}} {{|}}Älvsbyns nämnd har sagt ja till ytterligare två år {{S org=Älvsbyn; stance=yes}}, medan {{|}}Luleå genom Margareta meddelade att man stannar men inte betalar mer. {{S org=Luleå; stance=yes}} Hon var noga med att tillägga att det sista är förvaltningens hållning.
När alla hade talat färdigt stod detta klart: {{|}}prövotiden förlängs till och med december 2026, {{D until=2026-12}} {{|}}och Kalix tas upp som fjärde part så snart avtalet är ändrat. {{D if=så snart avtalet är ändrat}} {{|}}Avtalsändringen skriver Anna-Karin och Per-Erik, och de siktar på att lämna den till kommunjuristerna i februari. {{A who=Anna-Karin Stoltz,Per-Erik Fjällås; due=2025-02; to=kommunjuristerna}} {{|}}Däremot orkade vi inte ta i hur kostnaden ska delas; det får mars hantera, när Dawit har kommit och kan tala för Luleå. {{P what=hur kostnaden ska delas; until=2025-03-20; why=när Dawit har kommit och kan tala för Luleå}}

3. Styrgruppen ritas om {{I n=3; kind=decision}}
Med fyra parter behöver också styrgruppen växa. {{|}}Anna-Karin leder den som förut. {{N person=Anna-Karin Stoltz; role=ledare; body=styrgruppen}} {{|}}Luleås plats innehas av Fredrik Enbuske till och med februari, varpå Dawit Haile går in. {{N person=Dawit Haile; role=ledamot; body=styrgruppen; org=Luleå; for=Fredrik Enbuske}} {{|}}Kalix sänder Per-Erik. {{N person=Per-Erik Fjällås; role=ledamot; body=styrgruppen; org=Kalix}} För Älvsbyn är det oklart, då Yasmin inte gärna bär två klubbor, och hennes stol där kommer att stå tom tills nämnden har pekat ut någon. {{V seat=ledamot; body=styrgruppen; org=Älvsbyn}} Ibrahim Osman är som rektor självskriven sedan i höstas.

4. Korta rapporter {{I n=4; kind=report}}
Från branschrådet berättade Ante att universitetet startar arbetsintegrerad lärarutbildning i Gällivare till hösten, tjugofem platser. Maria Vennström kunde inte dölja sin glädje. Hennes nämnd har lovat att stå för lokalerna i tre år. Håkan fanns inte med på branschrådets möte, då kallelsen hade gått till hans företrädare.
Maria berättade vidare att barnrättsrådet mest ägnar sig åt egna arbetsformer. {{|}}Hon hoppar av till sommaren, när halvåret är till ända. {{L person=Maria Vennström; when=till sommaren; why=när halvåret är till ända}}
Hur gör vi med elever som fyller arton mitt i en placering? {{Q asker=Jörgen Liikavainio}} Det var Jörgen som undrade, och ingen hade ett svar.

5. Kommande {{I n=5; kind=information}}
Den 20 mars träffas vi på länk. {{M date=2025-03-20}} {{|}}Därefter blir det Jokkmokk den 22 maj {{M date=2025-05-22}}, med Ante som värd {{N person=Ante Kuhmunen; role=värd; body=Skolchefsrådet Norrbotten}}. Sametingets språkdag, som var planerad till februari, är inställd.
