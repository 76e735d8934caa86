@file beslut-25.txt
@body Integrationsnätverket i Västmanland och Uppland
@date 2023-09-21
@p Ramona Lilja | Västerås | enhetschef | chair
@p Sixten Moberg | Köping | integrationschef
@p Tuva Ramberg | Arboga | integrationssamordnare
@p Ulf Moberg | Sala | enhetschef
@p Valborg Kihl | Fagersta | integrationsstrateg
@p Wiktor Nyrén | Hallstahammar | arbetsmarknadschef
@p Yosef Tesfai | Enköping | enhetschef
@p Zara Holmgren | Håbo | samordnare
@p Albin Rehn | Knivsta | enhetschef
@p Bodil Arfwedson | Uppsala | avdelningschef
@p Cornelia Ask | Östhammar | enhetschef
@p Ditte Paulsen | Tierp | integrationschef
@p Edgar Sund | Älvkarleby | arbetsmarknadschef
@p Felicia Brolin | Heby | samordnare
@p Gert Olander | Länsstyrelsen i Uppsala län | integrationsutvecklare | guest
---
Integrationsnätverket i Västmanland och Uppland
Nätverksträff 2023-09-21 på Teams
Vi var:
Ramona Lilja, Västerås, enhetschef, ordförande
Sixten Moberg, Köping, integrationschef
Tuva Ramberg, Arboga, integrationssamordnare
Ulf Moberg, Sala, enhetschef
Valborg Kihl, Fagersta, integrationsstrateg
Wiktor Nyrén, Hallstahammar, arbetsmarknadschef
Yosef Tesfai, Enköping, enhetschef
Zara Holmgren, Håbo, samordnare
Albin Rehn, Knivsta, enhetschef
Bodil Arfwedson, Uppsala, avdelningschef
Cornelia Ask, Östhammar, enhetschef
Ditte Paulsen, Tierp, integrationschef
Edgar Sund, Älvkarleby, arbetsmarknadschef
Felicia Brolin, Heby, samordnare
Gäst: Gert Olander, Länsstyrelsen i Uppsala län, integrationsutvecklare

Kommunmottagning 2024 {{I}}
- Regeringen beslutar om länstal i oktober. Gert förklarade hur kommuntalen sedan beslutas av länsstyrelsen.
- Tierp har meddelat länsstyrelsen att man vill ta emot färre. {{S org=Tierp; stance=no}}
- Nätverket har ingen formell roll.

Samhällsorientering {{I kind=decision}}
- Nuvarande samarbete bygger på ett beslut från 2014.
- Vi avslutar samarbetet med Stockholm och ordnar samhällsorienteringen själva. {{D}}
- Uppsala kan hålla kurser på arabiska och tigrinja även för andra. {{S org=Uppsala; stance=yes}}
- Tuva stämmer av behoven i alla kommuner senast 20 oktober. {{A who=Tuva Ramberg; due=2023-10-20}}

Bosättningslagen {{I}}
- Utredning pågår. De flesta av oss lutar åt att lagen bör göras om.
- SKR har fattat beslut om ett eget inspel. Vi fick se det i efterhand.

Språkvänner {{I kind=decision}}
- Föreningen Kompis har ansökt om 75 000 kronor. {{K amount=75 000; unit=kronor}}
- Ansökan beviljas, men bara för ett år. {{D}}
- Ramona skickar beslutet till föreningen. {{A who=Ramona Lilja; to=föreningen}}

Utflyttade hushåll {{I kind=dialogue}}
- Knivsta följer upp alla utflyttade efter två år. {{S org=Knivsta; stance=doing}}
- Skulle vi andra kunna göra likadant? Vore intressant men tar tid.

Ukraina {{I kind=decision}}
- EU-rådet väntas förlänga massflyktsdirektivet. {{|}}Beslut tas 28 september. {{M date=2023-09-28; what=EU-rådet}}
- Tills vidare fortsätter vi med gemensam informationssida. {{D}}
- Heby säger upp sina tillfälliga bostäder till nyår. {{S org=Heby}}

Ensamkommande {{I kind=decision}}
- Antalet är lågt. {{|}}De två stödboendena slås ihop till ett från januari. {{D}}
- Köping driver boendet för samtliga. {{D}}
- Fagersta står utanför överenskommelsen. {{S org=Fagersta; stance=no}}

SFI {{I}}
- Vuxenutbildningscheferna har beslutat om ny progressionsmodell.
- Modellen innebär kortare studietid. Alla är positiva.

Nyttokort buss {{I kind=decision}}
- Trafiknämnden i Region Västmanland höjde priset i augusti.
- Vi köper inga nyttokort efter årsskiftet. {{D}}
- De som redan har kort får använda dem ut. {{D}}

Barn i etablering {{I kind=decision}}
- Checklistan från Håbo fick beröm.
- Beslut: Checklistan blir gemensam, med ändring av punkt 4. {{D}}
- Zara ändrar och skickar ut före nästa möte. {{A who=Zara Holmgren; to=alla}}

Hedersrelaterat våld {{I kind=decision}}
- Länsstyrelsen i Östergötland är nationellt kompetensteam efter beslut av regeringen.
- Nätverket går med i metodstödet under förutsättning att det är kostnadsfritt. {{D if=att det är kostnadsfritt}}

Representanter i RÖK {{I kind=decision}}
- Länsstyrelsen har bett oss välja två personer till RÖK.
- Yosef Tesfai och Ditte Paulsen väljs. {{D}} {{N person=Yosef Tesfai; role=representant; body=RÖK; org=Enköping}} {{N person=Ditte Paulsen; role=representant; body=RÖK; org=Tierp}}

§ 37-medel {{I kind=decision}}
- Ansökan senast 1 november. Flera projektidéer fanns på bordet.
- Två idéer gick vidare: hälsokommunikatörer och digital handledning. {{D}}
- Idén om sommarkurser fick stå tillbaka. {{D}}
- Bodil och Edgar skriver ansökningarna. {{A who=Bodil Arfwedson,Edgar Sund}}

Självförsörjningsmått {{I kind=report}}
- Kolada har nya mått. Sala redovisar bäst siffror i år.
- RKA beslutar om definitionen. Den kan komma att ändras igen.

Återvandring {{I kind=decision}}
- Migrationsverket vill hålla informationsmöten i kommunernas lokaler.
- Vi upplåter inte lokaler för detta. {{D}}
- Östhammar ser annorlunda på det och säger ja. {{S org=Östhammar; stance=yes}}

Samordningens framtid {{I kind=decision}}
- Uppdraget som samordnare är tidsbegränsat.
- Vi förlänger samordnaruppdraget till och med juni 2024, därefter får det upphöra om inga nya medel kommer. {{D until=2024-06-30}}

Flyktingguiderna {{I outcome=postponed}}
- Underlaget skickades ut för sent. Vi hinner inte bilda oss en uppfattning.
- Till mötet 16 november alltså. {{P until=2023-11-16; what=Flyktingguiderna; why=Underlaget skickades ut för sent}} {{M date=2023-11-16}}

Krav på svenska för praktik {{I}}
- Personalcheferna beslutade i våras om A2 för vård och omsorg.
- Vi tycker att det är för högt satt. Albin skrev ett eget mail om det.

Tillgång till Klara språkstöd {{I kind=decision}}
- Alla kommuner får använda Hallstahammars licens fram till 31 december. {{D until=2023-12-31}}
- Wiktor skickar inlogg. {{A who=Wiktor Nyrén}}

Kvinnors etablering {{I kind=decision}}
- Jämställdhetsmyndigheten har gjort en rapport.
- Beslutades att varje kommun sätter ett eget mål för andelen kvinnor i insats. {{D}}
- Målen redovisas i februari. {{A due=2024-02}}

Hälsoundersökningar {{I}}
- Regionen Västmanland har ställt in undersökningarna i Köping och Arboga. Beslutet är verksamhetschefens.
- Är det förenligt med avtalet? {{Q}}

Idrottsklivet {{I kind=decision}}
- RF-SISU erbjuder tre platser. {{|}}Platserna går till Sala, Heby och Enköping. {{D}}
- Övriga kommuner prioriteras nästa år. {{D}}

Ändring i ersättningsförordningen {{I}}
- Förordningen beslutades i juni. Schablonen räknas upp med index.
- Återsökning sker på samma sätt som tidigare.

Lokal överenskommelse med Arbetsförmedlingen {{I kind=decision}}
- Arbetsförmedlingen har skrivit på. Fem kommuner har skrivit på.
- Nätverket rekommenderar resterande kommuner att också skriva på. {{D}}
- Älvkarleby behöver förankra i nämnden. {{S org=Älvkarleby; stance=undecided}}

Enkät till nyanlända {{I kind=decision}}
- Urvalet var för litet förra gången. {{|}}Enkäten görs om i ett större urval. {{D}}
- Ulf och Sixten står för översättningarna. {{A who=Ulf Moberg,Sixten Moberg}}

Nätverkets mötesvärdskap {{I kind=decision}}
- Värdskapet roterar inte längre. {{|}}Västerås är fast värd. {{D}}

Program mot segregation {{I}}
- Boverket tog över uppdraget från Delmos. Vad det betyder i praktiken vet ingen ännu.
- Om statsbidraget försvinner måste flera lägga ner sina områdeskontor.

Skrivelse om bostadskvoter {{I kind=decision}}
- Felicias utkast till skrivelse till allmännyttan lästes upp.
- Skrivelsen skickas i nätverkets namn, sedan sista stycket tagits bort. {{D}} {{A who=nätverket; to=allmännyttan}}

Jobbspår för utrikesfödda {{I kind=go-round}}
- Hallstahammar: industri. {{S org=Hallstahammar; stance=doing}}
- Arboga: inget ännu. {{S org=Arboga}}
- Enköping: startar lokalvård i vår. {{S org=Enköping}}
- Västerås: fyra spår. {{S org=Västerås; stance=doing}}

Länsgemensam dag {{I}}
- Länsstyrelserna bjuder in till länsgemensam dag den 5 december. {{M date=2023-12-05; what=länsgemensam dag}}
- Valborg Kihl deltar från nätverket. {{N person=Valborg Kihl; role=deltagare; body=länsgemensam dag; org=Fagersta}}

Privata aktörer {{I kind=decision}}
- Vi träffar inte enskilda leverantörer på nätverkets möten. {{D}}
- Intresserade kan ta kontakt på egen hand.

Uppföljning av beslut {{I kind=report}}
- Beslutet från maj om gemensam tolkbokning är genomfört.
- Beslutet om mentorer har runnit ut i sanden. {{|}}Vi river upp beslutet om mentorer. {{D}}

Övrigt {{I}}
- Cornelia byter jobb i oktober, nytt namn från Östhammar kommer. {{L person=Cornelia Ask; org=Östhammar; when=i oktober; why=byter jobb}}
