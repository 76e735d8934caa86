@file uppgifter-18.md
@body Kommunikationschefsnätverket Örebro län
@date 2025-11-13
@p Madelene Ringdahl | Örebro | kommunikationsdirektör | chair
@p Pontus Eklöf | Kumla | kommunikationschef
@p Amelie Strid | Hallsberg | kommunikationschef
@p Jörn Landin | Karlskoga | kommunikationschef
@p Nathalie Bros | Degerfors | kommunikatör
@p Ylva Gradin | Lindesberg | kommunikationschef
@p Hanna Molander | Nora | kommunikatör
@p Hanna Sjödin | Askersund | kommunikatör
@p Rikard Tenn | Lekeberg | kommunstrateg
@p Sigrid Palm | Laxå | kommunikatör
@p Albin Forsell | Hällefors | webbredaktör
@p Britt-Inger Noord | Ljusnarsberg | kanslichef
@p Kim Åkesson | Örebro | pressansvarig
@p Lovisa Hök | Region Örebro län | kommunikationschef | guest
@p Ludvig Starck | Länsstyrelsen | kommunikatör | guest
---
# Kommunikationschefsnätverket Örebro län
Noteringar från träffen 2025-11-13
**Med:**
- Madelene Ringdahl, Örebro, kommunikationsdirektör, ordf
- Pontus Eklöf, Kumla, kommunikationschef
- Amelie Strid, Hallsberg, kommunikationschef
- Jörn Landin, Karlskoga, kommunikationschef
- Nathalie Bros, Degerfors, kommunikatör
- Ylva Gradin, Lindesberg, kommunikationschef
- Hanna Molander, Nora, kommunikatör
- Hanna Sjödin, Askersund, kommunikatör
- Rikard Tenn, Lekeberg, kommunstrateg
- Sigrid Palm, Laxå, kommunikatör
- Albin Forsell, Hällefors, webbredaktör
- Britt-Inger Noord, Ljusnarsberg, kanslichef
- Kim Åkesson, Örebro, pressansvarig
**Gäster:**
- Lovisa Hök, Region Örebro län, kommunikationschef
- Ludvig Starck, Länsstyrelsen, kommunikatör
## Kriskommunikation {{I}}
Ludvig presenterade länsstyrelsens nya rutin för samordnade budskap. Rutinen har använts två gånger sedan i somras. {{|}}Läs igenom rutinen och hör av er till Ludvig om något är oklart. {{A who=alla; to=Ludvig Starck; if=om något är oklart}}
## Kontaktlista {{I}}
Listan är gammal. {{|}}Kolla dina uppgifter och ändra direkt i dokumentet, senast 28/11. {{A who=alla; due=2025-11-28}}
## Valet 2026 {{I}}
Många frågor om vad vi får skriva på webben före valet. SKR ger ut en skrift efter jul. Kim har pratat med pressavdelningen på SKR. {{|}}Kim återkommer när skriften finns. {{A who=Kim Åkesson; if=när skriften finns}}
## Webbtillgänglighet {{I}}
DIGG har granskat fyra webbplatser i länet. Hällefors fick nio anmärkningar. Albin visade vad de har gjort åt dem. {{|}}Testa er egen sida med verktyget som Albin länkade till! {{A who=alla}}
## Bildbank {{I}}
Vi kör vidare med samma leverantör ett år till. {{D}} Amelie förlänger avtalet. {{A who=Amelie Strid}} Leverantören har lovat bättre support.
## Platsvarumärket {{I}}
Region Örebro län har tagit fram ny grafisk form. Lovisa berättade att den lanseras i mars. Regionens politiker är mycket nöjda.
## Intranät {{I}}
Karlskoga byter till ny plattform. {{S org=Karlskoga; stance=doing}} Jörn bjuder på en visning den som vill se, mejla honom så skickar han länk. {{A who=Jörn Landin}}
## Skrivverktyg i textarbetet {{I}}
Blandade erfarenheter. Rikard använder verktyg för att klarspråksgranska. {{|}}Nora tillåter inte sådana verktyg för beslutsunderlag. {{S org=Nora}} Hanna M tycker att vi borde ha ett gemensamt förhållningssätt.
Ylva och Nathalie gör ett första försök till gemensamma riktlinjer. {{A who=Ylva Gradin,Nathalie Bros}} De vill ha exempel från er före den 1 december. {{A who=alla; to=Ylva Gradin och Nathalie Bros; due=2025-12-01}}
## Nästa gång {{I}}
Vi ses i Lindesberg den 5 februari. {{M date=2026-02-05}} Ylva fixar lokal. {{A who=Ylva Gradin}} Ta med ett exempel på en lyckad kampanj. {{A who=alla; due=2026-02-05}}
## Presentkampanj för Örebro län som boendeort {{I}}
Kampanjen gick ut i oktober. Resultatet är bättre än väntat. Byrån levererar sin slutrapport i december.
## Upphandling av medieövervakning {{I}}
Avtalet slutar gälla i april. {{|}}Kumla tar på sig att genomföra upphandlingen. {{A who=Kumla}} Pontus behöver besked från alla som vill vara med. {{A who=alla; to=Pontus Eklöf}} Besked lämnas i formuläret som skickas ut nästa vecka.
## Lättläst {{I}}
MTM har tips på sin webb. Vi har ingen särskild åtgärd.
## Kommunikation vid skolattacker {{I}}
Örebro delade öppenhjärtigt med sig av sina erfarenheter. Stödet från andra kommuner betydde mycket. Kim har skrivit en intern rapport. Rapporten delas inte, men Kim kommer gärna ut och berättar.
## Krisberedskapsveckan {{I}}
MSB har släppt temat. {{|}}Britt-Inger sammanställer vad alla gör, så fyll på i hennes lista efterhand. {{A who=Britt-Inger Noord,alla}}
## Filmproduktion {{I}}
Laxå letar efter någon att dela filmare med. {{S org=Laxå; stance=interested}} Askersund är öppna för det. {{S org=Askersund; stance=interested}} Sigrid och Hanna S pratar vidare. {{A who=Sigrid Palm,Hanna Sjödin}}
## Sociala medier {{I}}
Flera har lämnat X. Degerfors har startat på Bluesky. {{S org=Degerfors; stance=doing}} Det är för tidigt att säga något om effekten.
## Medarbetarskap {{I}}
Lovisa höll en kort inspiration. {{|}}Bilderna mejlas ut av Madelene. {{A who=Madelene Ringdahl}}
## Gemensam utbildningsdag {{I}}
I fjol var vi sextio på plats. Frågan är om vi ska göra en ny dag i vår. De flesta ville det. {{|}}Arbetsgrupp: Pontus, Amelie och Sigrid. {{N person=Pontus Eklöf; role=ledamot; body=Arbetsgrupp; org=Kumla}} {{N person=Amelie Strid; role=ledamot; body=Arbetsgrupp; org=Hallsberg}} {{N person=Sigrid Palm; role=ledamot; body=Arbetsgrupp; org=Laxå}}
Arbetsgruppen lägger fram ett program i februari. {{A who=Arbetsgruppen; due=2026-02}} Skicka era önskemål till Amelie redan nu. {{A who=alla; to=Amelie Strid}}
## Pressträffar {{I}}
Lokaltidningen har färre reportrar. Redaktionen i Lindesberg stänger. Det påverkar bevakningen av fullmäktige.
## Trycksaker {{I}}
Ramavtalet med tryckeriet är klart, det gäller från januari. Gamla avtal ska inte användas efter det. {{|}}Säg upp egna avtal före årsskiftet. {{A who=alla}}
## Nationell kommunikatörsdag {{I}}
Dagen hålls den 19 mars i Stockholm. {{M date=2026-03-19; what=Nationell kommunikatörsdag}} Nathalie bokar gemensam resa åt dem som vill. {{A who=Nathalie Bros}} Anmäl dig till henne om du vill åka med. {{A who=alla; to=Nathalie Bros; if=om du vill åka med}}
## E-tjänster {{I}}
Antalet e-tjänster växer men de är svåra att hitta. Albin har gjort en analys av sökorden. Tanken är att fler ska kunna göra samma analys.
Albin beskriver metoden på en sida och lägger den i Teams. {{A who=Albin Forsell}}
## Diarieföring {{I}}
Frågan om kommentarer i sociala medier återkommer. Kanslicheferna arbetar med en gemensam anvisning. Britt-Inger bad kommunikatörerna om tålamod.
## Vädervarningar {{I}}
Ludvig påminde om att dela SMHI:s varningar utan att skriva om dem. Det hände en del misstag i oktober.
## Samverkan med räddningstjänsten {{I}}
Nerikes brandkår har anställt en kommunikatör. {{|}}Rikard bjuder in henne till februariträffen. {{A who=Rikard Tenn; due=2026-02-05}}
## Nyhetsbrev {{I}}
Läsfrekvensen har sjunkit. {{|}}Hallsberg lägger ned sitt nyhetsbrev. {{S org=Hallsberg}} Amelie menade att tiden kan användas bättre.
## Chefskommunikation {{I}}
Punkten hinns inte med. {{P what=Chefskommunikation; why=hinns inte med}} Jörn lägger upp sitt material så länge. {{A who=Jörn Landin}}
## Personuppgifter i bild {{I}}
Hur länge gäller ett samtycke? Dataskyddsombuden ger olika svar. {{|}}Hanna M frågar dataskyddsombudet i Nora och Madelene frågar det i Örebro. {{A who=Hanna Molander,Madelene Ringdahl}} Så får vi se om de säger samma sak.
## Hundrafemtioårsjubileum {{I}}
Degerfors har fått många förfrågningar om gamla bilder. Arkivcentrum hjälper till med inskanning.
## Profilprodukter {{I}}
Inköpsnätverket har tagit över avtalet. Beställningar görs därefter i inköpssystemet.
## Mätningar {{I}}
SCB:s medborgarundersökning är igång. Resultatet kommer i december. Sex kommuner i länet deltar. {{|}}Pontus gör som vanligt en jämförelse mellan kommunerna, klar i januari. {{A who=Pontus Eklöf; due=2026-01}}
## Flyktingmottagande {{I}}
Inget nytt från Länsstyrelsen.
## Varning för bluffmejl {{I}}
Falska fakturor i kommunens namn har skickats till föreningar. Polisanmälan är gjord av tre kommuner. {{|}}Glöm inte att varna era föreningar. {{A who=alla; to=era föreningar}}
## Ordförandeskap {{I}}
Madelene lämnar över ordförandeskapet till Jörn vid årsskiftet. {{N person=Jörn Landin; role=ordförande; body=Kommunikationschefsnätverket; org=Karlskoga; for=Madelene Ringdahl}} De stämmer av årshjulet innan dess. {{A who=Madelene Ringdahl,Jörn Landin}}
## Samarbete med universitetet {{I}}
Studenterna på medieprogrammet söker uppdrag. Uppdraget ska rymmas inom tio veckor. {{|}}Mejla idéer till Kim inom två veckor. {{A who=alla; to=Kim Åkesson; due=2025-11-27}} Kim går igenom idéerna med programansvarig. {{A who=Kim Åkesson; to=programansvarig}}
## Budget {{I}}
Några kommuner drar in på annonsering. Vi kommer troligen att få göra mer själva.
## Laget runt {{I kind=go-round}}
Lekeberg bygger ny webb. {{S org=Lekeberg; stance=doing}} Kumla har rekryterat en strateg. {{|}}Ljusnarsberg söker en kommunikatör på halvtid. {{S org=Ljusnarsberg}}
Hanna S är tillbaka efter sin ledighet.
