@file uppgifter-12.txt
@body Beredskapsnätverket Dalarna
@date 2025-03-06
@p Roland Hedin | Falun | säkerhetschef | chair
@p Marie-Louise Ågren | Borlänge | beredskapssamordnare
@p Jens Pålsson | Ludvika | säkerhetssamordnare
@p Karin Busk | Avesta | beredskapssamordnare
@p Susanna Ohls | Hedemora | kanslichef
@p Magnus Tägt | Säter | säkerhetssamordnare
@p Viveka Nylund | Leksand | beredskapssamordnare
@p Per-Anders Dunder | Rättvik | säkerhetschef
@p Nicklas Hoff | Mora | beredskapssamordnare
@p Erika Skans | Orsa | administrativ chef
@p Tore Wahlberg | Älvdalen | kommunchef
@p Mikaela Brink | Malung-Sälen | säkerhetssamordnare
@p Hampus Karlén | Vansbro | beredskapssamordnare
@p Marie Stenlund | Region Dalarna | beredskapschef | guest
@p Jonas Ödman | Länsstyrelsen | beredskapshandläggare | guest
@p Pär Löv | Försvarsmakten | samverkansofficer | guest
@p Therese Björk | | nätverkssekreterare | guest
---
Beredskapsnätverket Dalarna
Minnesanteckningar 2025-03-06
Närvarande:
Roland Hedin, Falun, säkerhetschef, ordförande
Marie-Louise Ågren, Borlänge, beredskapssamordnare
Jens Pålsson, Ludvika, säkerhetssamordnare
Karin Busk, Avesta, beredskapssamordnare
Susanna Ohls, Hedemora, kanslichef
Magnus Tägt, Säter, säkerhetssamordnare
Viveka Nylund, Leksand, beredskapssamordnare
Per-Anders Dunder, Rättvik, säkerhetschef
Nicklas Hoff, Mora, beredskapssamordnare
Erika Skans, Orsa, administrativ chef
Tore Wahlberg, Älvdalen, kommunchef
Mikaela Brink, Malung-Sälen, säkerhetssamordnare
Hampus Karlén, Vansbro, beredskapssamordnare
Gäster:
Marie Stenlund, Region Dalarna, beredskapschef
Jonas Ödman, Länsstyrelsen, beredskapshandläggare
Pär Löv, Försvarsmakten, samverkansofficer
Therese Björk, nätverkssekreterare
Regional samverkanskurs {{I}}
Kursen genomfördes i februari med 42 deltagare från kommuner, region och frivilligorganisationer. Deltagarna var nöjda med upplägget men tyckte att tiden för grupparbete var för kort. {{|}}Jonas Ödman, som var kursansvarig, skickar ut kursutvärderingen till samtliga kommuner så snart den är översatt till det nya formatet. {{A who=Jonas Ödman; to=samtliga kommuner}}
Risk- och sårbarhetsanalys {{I}}
Kommunerna ska enligt lagen lämna sina analyser under mandatperiodens första år. Länsstyrelsen sammanställer dem och rapporterar till MSB. Karin berättade att Avesta har tagit hjälp av en konsult. Kostnaden för detta har delvis täckts av statsbidrag.
Krigsplacering {{I}}
De flesta kommuner är klara med den disponibilitetskontroll som Plikt- och prövningsverket utför. Några väntar fortfarande på svar. Roland framhöll att krigsorganisationen behöver vara känd också av cheferna. {{|}}Han åtog sig att sammanställa en kort vägledning för chefer som kan användas av alla, med målet att den ska finnas på plats till sommaren. {{A who=Roland Hedin}}
Trygghetspunkter {{I}}
Antalet trygghetspunkter varierar från två i Orsa till tjugoen i Falun. Utrustningen skiljer sig åt, vilket försvårar utbyte mellan kommunerna. {{|}}Nätverket enades därför om att upprätta en gemensam utrustningslista. {{D}} Mikaela och Hampus får uppdraget att göra listan och förankra den hos räddningstjänsten före den 25 april. {{D}} {{A who=Mikaela Brink,Hampus Karlén; due=2025-04-25}}
Kommunikation vid elavbrott {{I}}
Erfarenheterna från stormen i januari är att Rakel fungerade men att reservkraften tog slut på flera ställen. Tore redogjorde för hur Älvdalen löste frågan med hjälp av jägareförbundet. Teracom kommer att bygga ut nätet i norra länsdelen. Regionen planerar en utökning av antalet satellittelefoner.
Frivilliga resursgruppen {{I}}
I dag finns grupper i nio av länets kommuner, och Leksand överväger att bilda en egen. {{S org=Leksand; stance=undecided}} Viveka besöker Moras grupp i april för att se hur den är uppbyggd. {{A who=Viveka Nylund; due=2025-04}} Nicklas, som är gruppens kontaktperson, bistår henne med praktiska frågor. {{A who=Nicklas Hoff}}
Övningskalender {{I}}
Therese har fört samman alla inkomna övningar i en kalender, men flera uppgifter saknas. {{|}}De kommuner som inte har skickat in sina övningar gör det senast fredagen den 21 mars. {{A who=De kommuner som inte har skickat in sina övningar; due=2025-03-21}} Därefter publicerar Therese kalendern på samverkanswebben. {{A who=Therese Björk}}
Nödvatten {{I}}
Livsmedelsverket har en nationell resurs, Vaka, som kan begäras vid kris. Tankarna i länet är till viss del utslitna. {{|}}Magnus ombads att kontrollera hur många tankar som är godkända och att redovisa det vid mötet i maj. {{A who=Magnus Tägt; due=2025-05-15}}
Civilt-militärt samarbete {{I}}
Pär informerade om hur Försvarsmakten ser på behovet av stöd från kommunerna. Inga handlingar delades ut eftersom delar av informationen inte får spridas. Försvarsmakten kommer att kalla kommunerna till enskilda möten. Det är viktigt att rätt funktioner deltar.
Vårdens beredskap {{I}}
Regionen upprättar en plan för katastrofmedicin, och kommunernas hemsjukvård nämns i flera avsnitt. {{|}}Marie S välkomnar kommentarer på planen och skickar därför ut en arbetsversion under nästa vecka. {{A who=Marie Stenlund}} Kommentarer på arbetsversionen återsänds till henne i mitten av april. {{A to=Marie Stenlund; due=2025-04}}
Signalskydd {{I}}
Behovet av signalskyddschefer är stort i hela landet, och utbildningsplatserna är få. {{|}}Borlänge och Falun har en gemensam tjänst. {{S org=Borlänge; stance=doing}} {{S org=Falun; stance=doing}} Erfarenheterna är goda.
Livsmedelsberedskap {{I}}
Susanna deltog i SKR:s konferens och gav en sammanfattning. Budskapet var att kommunerna måste klara sju dagar. Kostcheferna i länet träffas i mars för att diskutera lager. {{|}}Susanna hör med Hedemoras kostchef om det finns möjlighet för nätverket att få ta del av deras slutsatser. {{A who=Susanna Ohls; to=Hedemoras kostchef}}
Evakuering och utrymning {{I}}
Länsstyrelsen arbetar med en regional utrymningsplan, som väntas bli klar under 2026. Per-Anders ville veta hur mottagande av husdjur ska hanteras. {{|}}Någon vägledning för det finns inte i nuläget. {{Q asker=Per-Anders Dunder}}
Kontinuitetshantering i hemtjänsten {{I}}
Ludvika har prövat ett enkelt kort som varje enhet fyller i. {{S org=Ludvika; stance=doing}} Jens lägger upp kortet på samverkanswebben och svarar på frågor om hur det är tänkt att användas. {{A who=Jens Pålsson}}
Länsövning 2026 {{I}}
Länsstyrelsen har beslutat att övningen ska handla om långvarigt elbortfall. Varje kommun ska bidra med en person till planeringsgruppen. {{|}}Namn på deltagare i planeringsgruppen anmäls av respektive kommun till Jonas, och det behöver ske före påsk. {{A who=respektive kommun; to=Jonas Ödman}} Övningen hålls den 22 april 2026. {{M date=2026-04-22; what=Länsövning}}
Skyddsrum {{I}}
MSB har meddelat att kontrollerna ska utökas. Fastighetsägarna ansvarar för skicket. Erika har fått många frågor från allmänheten och hänvisar dem till MSB:s webbplats.
Statsbidrag för krisberedskap {{I}}
Villkoren är ändrade och redovisningen ska lämnas i ett nytt system. Redovisningen för 2024 lämnades i januari av samtliga. Några av kommunerna har behövt betala tillbaka pengar.
Nya deltagare {{I}}
Nätverket välkomnade Erika Skans, som efterträder Bo Rung som Orsas ledamot. {{N person=Erika Skans; role=ledamot; body=Beredskapsnätverket Dalarna; org=Orsa; for=Bo Rung}} Therese lägger till henne i sändlistorna. {{A who=Therese Björk}}
Drivmedel {{I}}
Fråga om prioritering av drivmedel vid brist. Avtal finns med ett bolag på orten i de flesta kommuner. Tore upplyste om att avtalet i Älvdalen saknar beredskapsklausul. Det kan därför finnas skäl att se över skrivningarna i samband med nästa upphandling.
Psykologiskt försvar {{I}}
Myndigheten för psykologiskt försvar erbjuder kommuner en halvdagsutbildning. {{|}}Nätverket tackar ja till erbjudandet {{D}} och Marie-Louise bokar utbildningen till någon gång i oktober. {{A who=Marie-Louise Ågren; due=2025-10}}
Samverkan med näringslivet {{I}}
Handelskammaren har startat ett näringslivsråd för beredskap. Roland är adjungerad. Rådet har haft två möten sedan årsskiftet och diskuterar främst skydd mot sabotage.
Brandvärnen {{I}}
Räddningstjänstförbunden har svårt att rekrytera deltidsbrandmän. Frågan ägs av förbunden, men flera av kommunerna har underlättat för anställda. {{|}}Vansbro har infört ett rekryteringstillägg. {{S org=Vansbro; stance=doing}}
Larmcentralens telefonnummer {{I}}
Numren byts den 1 april. {{|}}Se till att listorna i era krispärmar ändras! {{A who=alla}}
Mötestider {{I}}
Nästkommande möte äger rum den 15 maj i Rättvik. {{M date=2025-05-15}} Per-Anders ansvarar för att lokal och teknik fungerar. {{A who=Per-Anders Dunder}} Höstens datum bestäms i maj.
POSOM {{I}}
POSOM-grupperna är ojämnt bemannade. Socialstyrelsen har gett ut en ny handbok. {{|}}Nicklas föreslog en gemensam utbildning, något som flera var intresserade av, och han tar reda på vad en sådan skulle kosta. {{A who=Nicklas Hoff}}
Informationssäkerhet {{I}}
Cyberangreppet mot en leverantör i höstas drabbade tre kommuner i länet. Angreppet har polisanmälts. IT-cheferna har på eget initiativ tagit fram en åtgärdslista, som just nu förankras i kommunchefsgruppen.
Ekonomi {{I}}
Nätverket har medel kvar från fjolåret. Förslag om att använda dem till en studieresa fick visst stöd. {{|}}Frågan får anstå tills länsstyrelsen har godkänt redovisningen. {{P what=Frågan; why=tills länsstyrelsen har godkänt redovisningen}} Roland begär in ett godkännande från länsstyrelsen. {{A who=Roland Hedin; to=länsstyrelsen}}
Hemvärnet {{I}}
Pär berättade att tre av kommunerna har tecknat avtal om lokaler. {{|}}Han förmedlar kontaktuppgifter till hemvärnsbataljonen åt dem som saknar det. {{A who=Pär Löv}}
Väderlarm {{I}}
SMHI:s konsekvensbaserade varningar fungerar bättre nu. Samverkansmöten leds av länsstyrelsens tjänsteman i beredskap.
Gemensam TiB {{I}}
Säter, Hedemora och Avesta utreder en gemensam tjänsteman i beredskap. {{S org=Säter}} {{S org=Hedemora}} {{S org=Avesta}} Utredningen görs av en extern konsult. {{|}}När den är färdig presenterar Magnus den för nätverket. {{A who=Magnus Tägt; if=När den är färdig}}
Vaccinationslokaler {{I}}
Regionen har frågat om kommunerna kan hålla lokaler i beredskap. {{|}}Rättvik säger nej. {{S org=Rättvik; stance=no}} Övriga återkommer direkt till Marie Stenlund, gärna redan i mars. {{A who=Övriga; to=Marie Stenlund; due=2025-03}}
Skogsbrand {{I}}
Brandflyget är upphandlat av länsstyrelsen för säsongen. Depåerna är flyttade till Mora. Ingen ytterligare information.
Hotbildsbedömning {{I}}
Jonas gick igenom den senaste lägesbilden muntligt. {{|}}Materialet får inte spridas vidare. {{X mark=får inte spridas vidare}}
Samverkanswebben {{I}}
Inloggningen kräver numera e-legitimation. De som inte har loggat in på ett år tas bort av länsstyrelsen.
Avtal med radioamatörer {{I}}
Föreningen har lämnat ett förslag till avtal. {{|}}Jens och Viveka läser förslaget och ger sin syn på det till Roland före den 1 april. {{A who=Jens Pålsson,Viveka Nylund; to=Roland Hedin; due=2025-04-01}} Undertecknandet av avtalet sköts sedan av varje kommun för sig.
Barn i kris {{I}}
Rädda Barnen har ett material om barn i kris som används i Borlänge. Skolcheferna har fått information om det.
Beredskapsveckan {{I}}
Årets tema bestäms av MSB och meddelas före sommaren. {{|}}Therese samlar kommunernas planerade aktiviteter i ett dokument som alla fyller på under augusti. {{A who=Therese Björk,alla; due=2025-08}}
Studiebesök i Finland {{I}}
Resan genomfördes i november. Erika redovisade intrycken och visade bilder från Tammerfors. Någon ny resa är inte planerad.
Utvärdering av mötet {{I}}
Mötet fick betyget 4,2. Det framfördes önskemål om fler pauser.
