@file laget-23.txt
@body Kommunikationschefsnätverket Stockholm–Uppsala
@date 2023-02-15
@p Amelie Grane | Solna | kommunikationschef | chair
@p Rickard Thelin | Sundbyberg | kommunikationschef
@p Karin Flodin | Järfälla | kommunikationschef
@p Peter Wass | Sollentuna | kommunikationsdirektör
@p Josefin Hall | Täby | kommunikationschef
@p Henrik Brodd | Nacka | kommunikationsdirektör
@p Cecilia Moberg | Tyresö | kommunikationschef
@p Adam Ljung | Huddinge | kommunikationsdirektör
@p Lina Thorén | Salem | kommunikationsstrateg
@p Eva Sundh | Ekerö | kommunikationschef
@p Karin Öberg | Sigtuna | kommunikationschef
@p Mikael Frisk | Norrtälje | kommunikationschef
@p Jenny Aldén | Uppsala | kommunikationschef
@p Olle Fransson | Enköping | kommunikationschef
@p Petra Bååth | Östhammar | kommunikatör
@p Sonja Lidman | Storsthlm | kommunikatör | guest
@p Viktor Noring | Länsstyrelsen Stockholm | kommunikatör | guest
---
Kommunikationschefsnätverket Stockholm–Uppsala
Anteckningar 2023-02-15
Närvarande:
Amelie Grane, Solna, kommunikationschef, ordförande
Rickard Thelin, Sundbyberg, kommunikationschef
Karin Flodin, Järfälla, kommunikationschef
Peter Wass, Sollentuna, kommunikationsdirektör
Josefin Hall, Täby, kommunikationschef
Henrik Brodd, Nacka, kommunikationsdirektör
Cecilia Moberg, Tyresö, kommunikationschef
Adam Ljung, Huddinge, kommunikationsdirektör
Lina Thorén, Salem, kommunikationsstrateg
Eva Sundh, Ekerö, kommunikationschef
Karin Öberg, Sigtuna, kommunikationschef
Mikael Frisk, Norrtälje, kommunikationschef
Jenny Aldén, Uppsala, kommunikationschef
Olle Fransson, Enköping, kommunikationschef
Petra Bååth, Östhammar, kommunikatör
Sonja Lidman, Storsthlm, kommunikatör (gäst)
Viktor Noring, Länsstyrelsen Stockholm, kommunikatör (gäst)
Laget runt {{I kind=go-round}}
Sundbyberg: Organisation – ny digital redaktion på plats. {{S org=Sundbyberg; topic=Organisation}} Varumärke – profilen görs om till hösten. {{S org=Sundbyberg; topic=Varumärke}}
Järfälla: lägger ner kommuntidningen. {{S org=Järfälla}}
Sollentuna: valde ny byrå i januari. {{S org=Sollentuna}}
Ekerö: en kommunikatör kort, söker vikarie. {{S org=Ekerö}}
Norrtälje: intranätet flyttas till Sharepoint. {{S org=Norrtälje}}
Enköping: ingenting särskilt denna gång.
Östhammar: Kärnbränsleförvaret – stort medietryck. {{S org=Östhammar; topic=Kärnbränsleförvaret}}
Kanaler {{I}}
Frågan var om kommunerna ska finnas kvar på Twitter. {{|}}Solna och Täby har stängt sina konton, {{S org=Solna; stance=no}} {{S org=Täby; stance=no}} Nacka är kvar men publicerar inget. {{S org=Nacka}} Uppsala låter frågan bero tills vidare. {{S org=Uppsala; stance=undecided}} SKR har ingen rekommendation. MSB finns kvar på plattformen.
Tillgänglighetslagen {{I}}
Digg granskar tolv webbplatser i år. Tyresös webb klarade granskningen med två anmärkningar. {{|}}Karin Flodin berättade att Järfälla gör om alla pdf:er till webbtext. {{S org=Järfälla}} Salem kommer inte att hinna. {{S org=Salem; stance=no}} Vem ansvarar för filmtextning av nämndmöten? {{Q}} Varken webb eller kansli kände sig träffade.
Kriskommunikation {{I}}
Viktor gick igenom lärdomar av vattenläckan i Botkyrka. Länsstyrelsen ska ta fram en mall. {{|}}Vi enades om att krisa-mappen i Teams blir gemensam plats. {{D}} Adam lägger upp strukturen. {{A who=Adam Ljung}} De flesta hade gärna sett en app.
Bildbank {{I}}
Gemensam bildbank? {{|}}Positiva är Täby, Sollentuna och Sigtuna, {{S org=Täby; stance=yes}} {{S org=Sollentuna; stance=yes}} {{S org=Sigtuna; stance=yes}} negativ är Nacka, {{S org=Nacka; stance=no}} och Solna vill höra juristen först. {{S org=Solna; stance=undecided}} Josefin kontaktar leverantören om pris. {{A who=Josefin Hall}} Varje kommun har i dag en egen bildbank.
Medborgarundersökningen {{I}}
SCB presenterade resultatet i december. Högst förtroende har Täby och Ekerö. Frågan om påverkan får genomgående låga resultat. Jenny upplevde att frågorna är krångliga. SCB tar emot synpunkter.
Valet 2024 {{I}}
EU-valet är den 9 juni 2024. {{M date=2024-06-09; what=EU-valet}} Valmyndigheten tar fram material. Sonja: Storsthlm kommer inte att göra någon egen kampanj. {{|}}Huddinge tänker satsa på förstagångsväljare. {{S org=Huddinge}} Sundbyberg gör likadant. {{S org=Sundbyberg}}
Flyttkampanj {{I}}
Fyra kommuner i norr är med: Norrtälje, Östhammar, Sigtuna och Knivsta. Kampanjen betalas av näringslivet. Utvärdering sker i maj.
Redaktionsråd för region och kommuner {{I}}
Rådets plats för söderkommunerna har ingen innehavare. {{V seat=plats; body=Redaktionsråd för region och kommuner}} Cecilia har tackat nej. Lina är villig att ta den. {{|}}Nätverket utser Lina. {{D}} {{N person=Lina Thorén; role=ledamot; body=Redaktionsråd för region och kommuner}}
Skyltning {{I}}
Trafikverkets regler är strikta. {{|}}Enköping har fått backning på sina portaler. {{S org=Enköping}} Solna beställer nya skyltar. {{S org=Solna}} Olle vädjade om bättre information från Trafikverket.
Sociala medier – hat och hot {{I kind=go-round}}
Huddinge: dolda kommentarer på kvällstid. {{S org=Huddinge; topic=Sociala medier – hat och hot}}
Tyresö: svarar alltid. {{S org=Tyresö; topic=Sociala medier – hat och hot}}
Uppsala: stängde kommentarsfältet i höst. {{S org=Uppsala; topic=Sociala medier – hat och hot}}
Sigtuna: utreder. {{S org=Sigtuna; topic=Sociala medier – hat och hot; stance=undecided}}
Järfälla: vill ha gemensam policy. {{S org=Järfälla; topic=Sociala medier – hat och hot}}
JO:s praxis är att inlägg inte får raderas godtyckligt.
AI-verktyg {{I}}
Många provar chattbottar. {{|}}Sollentuna har förbjudit verktyget i tjänsten. {{S org=Sollentuna}} Nacka uppmuntrar till tester. {{S org=Nacka}} Henrik trodde, men bara för egen del, att halva arbetet är borta om fem år. {{|}}Vad gäller för upphovsrätten? {{Q}} Ingen på mötet kunde juridiken.
Internkommunikation {{I}}
Siffror från Täbys mätning visades. 67 procent läser nyhetsbrevet. Flera kände igen sig. Inga kommuner har fler än två som arbetar med intern kommunikation.
Pressrutin {{I}}
Överens om att pressjouren inte behöver samordnas. {{D}} Norrtälje avslutar sin jour. {{S org=Norrtälje}} Region Stockholm har jour dygnet runt.
Webbplattform {{I}}
Avtalet löper ut 2024. {{|}}Ekerö och Salem är intresserade av samma lösning som Tyresö. {{S org=Ekerö; stance=interested}} {{S org=Salem; stance=interested}} Tyresö delar gärna med sig. {{S org=Tyresö; stance=yes}} Rickard avvaktar för Sundbybergs del. {{S org=Sundbyberg; stance=undecided}} Sigtuna hade tidigare en gemensam webb med Knivsta.
Namn på nya stadsdelar {{I}}
Järfällas namnberedning har valt sju namn. Ortnamnsrådet har yttrat sig. Frågan är besvarad.
Upphandling av byråtjänster {{I}}
Ramavtalet har överprövats. Storsthlm tog initiativ till ett möte. {{|}}De som vill vara med anmäler sig till Sonja senast 1 mars. {{A who=De som vill vara med; due=2023-03-01; to=Sonja Lidman}} Täby upphandlar själv. {{S org=Täby; stance=no}}
Grafisk profil {{I}}
Uppsalas nya logotyp fick stort genomslag. Länsstyrelsen har bytt teckensnitt. {{|}}Östhammar renodlar sin profil under året. {{S org=Östhammar}}
Vår utbildningsdag {{I}}
Programkommitté har varit Karin Öberg och Eva. {{|}}Vi säger att dagen blir i Sigtuna. {{D}} Dagen är 11 maj. {{M date=2023-05-11; what=utbildningsdag}} Vem som bjuder in föreläsare är inte bestämt, och ingen gjorde anspråk på det. {{Q}}
E-post och gallring {{I}}
Riksarkivet ger ut nya föreskrifter. {{|}}Salem gallrar efter två år. {{S org=Salem; stance=doing}} Huddinge kan inte gallra ännu. {{S org=Huddinge; stance=no}} Adam kollar med stadsarkivet. {{A who=Adam Ljung}}
Fotografering i skolan {{I}}
IMY:s vägledning är otydlig. {{|}}Solna kräver samtycke för allt. {{S org=Solna}} Peter meddelade att Sollentuna inte fotograferar elever alls längre. {{S org=Sollentuna}} Samtliga ville veta hur privata skolor gör.
Bemanning {{I}}
Konsultstopp i Huddinge och Järfälla. {{S org=Huddinge}} {{S org=Järfälla}} Anställningsprövning i Enköping. {{S org=Enköping}} Kommunikatörer är enligt SCB ett av de snabbast växande yrkena.
Medielandskapet {{I}}
Mitt i slutar med papper i fem kommuner. Lokaltidningen i Norrtälje bevakar färre nämnder. Stöd till lokala medier är statens sak.
SKR:s kommunikationsnätverk {{I}}
Vår andra representant saknas fortfarande. {{V seat=representant; body=SKR:s kommunikationsnätverk}} Amelie fortsätter som vår första representant. {{N person=Amelie Grane; role=representant; body=SKR:s kommunikationsnätverk}} Nätverket träffas i Hörsalen på Hornsgatan.
Översättningar {{I}}
Vilka språk? {{|}}Sex språk räcker, kom gruppen fram till. {{D}} Uppsala har avtal med en byrå. {{S org=Uppsala; stance=doing}} Tolkning vid medborgarmöten är en annan fråga.
Nästa kampanj mot skräp {{I}}
Håll Sverige Rent samordnar. {{|}}Sigtuna hoppar över kampanjen i år. {{S org=Sigtuna; stance=no}} Nacka, Tyresö och Ekerö deltar på nytt. {{S org=Nacka; stance=yes}} {{S org=Tyresö; stance=yes}} {{S org=Ekerö; stance=yes}} Statistik från Tyresö visar mindre skräp efter kampanjen.
Personalfrågor i nätverket {{I}}
Josefin är föräldraledig från april till december. {{|}}Hennes vikarie heter Klara Frid. {{N person=Klara Frid; role=ersättare; org=Täby; for=Josefin Hall}} Mikael slutar i maj. {{L person=Mikael Frisk; when=i maj}} Norrtäljes plats blir då tillfälligt tom. {{V seat=plats; body=Kommunikationschefsnätverket Stockholm–Uppsala; org=Norrtälje}}
Medborgarbudget {{I}}
Ett test pågår i Sundbyberg. {{S org=Sundbyberg; stance=doing}} Huddinge övervägde det förra mandatperioden. Rickard kan berätta mer om någon vill.
Statsbesök {{I}}
Information om kungaparets besök i Ekerö. Hovet sköter pressackrediteringen. Eva trodde på stort intresse.
Avgift för fotoavtal {{I}}
Behandlas vid nästa tillfälle. {{P until=next; what=Avgift för fotoavtal}}
Kommande möten {{I}}
29 mars, Tyresö. {{M date=2023-03-29}} 
Cecilia skickar vägbeskrivning. {{A who=Cecilia Moberg}}
