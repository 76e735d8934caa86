@file referat-16.txt
@body Kommunikationschefsnätverket Skåne Nordost
@date 2021-11-19
@place Hässleholms kulturhus
@p Josefin Ahl | Kristianstad | kommunikationschef | chair
@p Mattias Lönn | Hässleholm | kommunikationschef
@p Sandra Vik | Östra Göinge | kommunikationsstrateg
@p Robin Ek | Osby | kommunikatör
@p Lena Modig | Simrishamn | kommunikationschef
@p Pernilla Stål | Tomelilla | informationschef
@p Henrik Lager | Sjöbo | kommunikatör
@p Anna Modig | Hörby | kommunikationschef
@p Tobias Frid | Höör | kommunikationsansvarig
@p Kajsa Rehn | Bromölla | kommunikatör
@p Daniel Roos | Ystad | kommunikationschef
@p Malin Tegel | Perstorp | utvecklingsstrateg
@p Viktoria Hej | Region Skåne | pressansvarig | guest
@p Stefan Kull | MSB | handläggare | guest
@p Amira Nouri | Internetstiftelsen | utredare | guest
@p Bodil Anker | Skåne Nordost | samordnare | guest
---
Kommunikationschefsnätverket Skåne Nordost
Mötesanteckningar 2021-11-19, Hässleholms kulturhus
Deltagare:
- Josefin Ahl, kommunikationschef, Kristianstad (ordförande)
- Mattias Lönn, kommunikationschef, Hässleholm
- Sandra Vik, kommunikationsstrateg, Östra Göinge
- Robin Ek, kommunikatör, Osby
- Lena Modig, kommunikationschef, Simrishamn
- Pernilla Stål, informationschef, Tomelilla
- Henrik Lager, kommunikatör, Sjöbo
- Anna Modig, kommunikationschef, Hörby
- Tobias Frid, kommunikationsansvarig, Höör
- Kajsa Rehn, kommunikatör, Bromölla
- Daniel Roos, kommunikationschef, Ystad
- Malin Tegel, utvecklingsstrateg, Perstorp
Övriga:
- Viktoria Hej, pressansvarig, Region Skåne
- Stefan Kull, handläggare, MSB
- Amira Nouri, utredare, Internetstiftelsen
- Bodil Anker, samordnare, Skåne Nordost
Pandemikommunikation i backspegeln {{I kind=dialogue}}
Viktoria Hej från regionen inledde med en tillbakablick på arton månaders
pandemikommunikation. Vaccinationsgraden i Skåne ligger på 83 procent för andra dosen, men
skillnaden mellan stadsdelar är stor. Flerspråkiga insatser sattes in sent. Den modell med
lokala kommunikatörer på torg som provades i Kristianstad har uppmärksammats nationellt.
Viktoria betonade att tilliten till avsändaren är viktigare än kanalen. Daniel höll med men
pekade på att kommunerna ofta fick informationen samtidigt som medierna. Enligt regionen
berodde det på nationella presskonferenser. En extern utvärdering publiceras i februari.
Några efterlyste en gemensam källa för bilder och översättningar. {{|}}Sedan frågan vridits och
vänts på stannade nätverket vid att inte bygga någon egen bildbank utan använda regionens. {{D}}
{{|}}Viktoria ser till att kommunernas kommunikatörer får inloggning. {{A who=Viktoria Hej}} {{|}}Det sista kommungemensamma
kunskapsmötet om covid hålls den 3 december. {{M date=2021-12-03; what=kunskapsmötet om covid}}
Nätets användning och digitalt utanförskap {{I kind=dialogue}}
Amira Nouri presenterade rapporten Svenskarna och internet. Nästan alla mellan 16 och 65 år
använder nätet dagligen. Omkring 600 000 personer i landet är icke-användare, och
majoriteten av dem är över 75 år. Bland äldre kvinnor på landsbygden är andelen störst.
Bank-id är den tröskel som flest nämner. Kommunernas e-tjänster används i regel en gång per
år och person. Amira varnade för slutsatsen att problemet löser sig med tiden, eftersom
tekniken också förändras. Lena frågade om erfarenheter från digitala fixare. Sådana har
funnits i Umeå, berättade Amira, och de har fungerat bra. Pernilla nämnde bibliotekens roll.
{{|}}Sjöbo inför digitalt stöd på två bibliotek i vår. {{S org=Sjöbo}} {{|}}I Hörby har pensionärsorganisationerna
tagit över ansvaret. {{S org=Hörby; stance=doing}} {{|}}Amira skickar en jämförelse på länsnivå till Bodil. {{A who=Amira Nouri; to=Bodil Anker}}
Desinformation och säkerhet i sociala medier {{I kind=dialogue}}
Stefan Kull berättade om MSB:s arbete mot informationspåverkan. Fram till årsskiftet ligger
ansvaret på MSB, varefter en ny myndighet för psykologiskt försvar tar vid. Socialtjänsten
är måltavla för en pågående kampanj på flera språk, där svenska myndigheter beskylls för att
kidnappa barn. Kampanjen bedöms kunna trappas upp. Råden är att svara sakligt, inte gå in i
diskussioner och samverka med trossamfund. I ett par av kommunerna har socialsekreterare
hotats. Robin beskrev ett ärende där ett klipp filmats inne i entrén. Polisen agerade
snabbt. Kommunens chefer kände sig ändå ensamma. Stefan visade en utbildning på 30 minuter
för handläggare. Den får spridas fritt. {{|}}Nätverket tog beslut om att rekommendera
utbildningen till alla medarbetare inom individ- och familjeomsorgen. {{D}} {{|}}Malin meddelar
socialchefsnätverket. {{A who=Malin Tegel; to=socialchefsnätverket}} {{|}}De exempel på inlägg som visades får inte föras vidare. {{X mark=får inte föras vidare}}
Tillgänglighetsdirektivet {{I}}
Myndigheten för digital förvaltning har inlett sin tillsyn enligt lagen om tillgänglighet
till digital offentlig service. Över 60 anmälningar har kommit in från Skåne. De vanligaste
bristerna gäller pdf-dokument och kontraster. Sedan i somras omfattas även appar. Kravet på
tillgänglighetsredogörelse är känt hos alla, men redogörelserna är i flera fall gamla.
Tobias hade räknat på hur många dokument som ligger på kommunens webbplats och kommit fram
till 14 000. De flesta har inte öppnats på ett år. {{|}}Östra Göinge tog bort allt som var äldre
än 2019. {{S org=Östra Göinge}} Det blev inga protester. {{|}}En konsult erbjuder granskning för 18 000 kronor per
webbplats. {{K amount=18000; unit=kronor per webbplats}} Sandra bedömde priset som skäligt. {{|}}Kajsa och Sandra hämtar in ytterligare två
offerter {{A who=Kajsa Rehn,Sandra Vik}} innan någon beställning görs. {{|}}Fram till dess avstår nätverket från gemensam
granskning. {{D}}
Gemensam annonsering av lediga tjänster {{I kind=decision}}
Avtalet med mediebyrån gick ut i september och har förlängts månadsvis. {{|}}Annonskostnaden för
de tio kommunerna är omkring 5,5 miljoner kronor per år. {{K amount=5.5; unit=miljoner kronor per år}} Printannonsering har nästan
försvunnit. Byrån har levererat statistik, dock inte på det sätt som avtalats.
HR-avdelningarna anser att den nya karriärsidan drar mer trafik än annonserna. Mattias
förespråkade att annonseringen sköts in-house. Daniel ansåg att det förutsätter en
heltidstjänst. Henrik påminde om att byrån ger volymrabatt. Frågan togs till omröstning, där
sju var för en ny upphandling och tre emot. {{|}}Nätverket går således ut på ny upphandling. {{D}} {{A who=Nätverket}} {{|}}Osby
följer inte med i denna. {{S org=Osby; stance=no}} {{|}}Mattias ber upphandlingsenheten om en tidplan. {{A who=Mattias Lönn; to=upphandlingsenheten}} {{|}}Nuvarande avtal
förlängs längst till den 30 april. {{D until=2022-04-30}}
Grafisk profil för Skåne Nordost {{I outcome=postponed}}
Bodil hade låtit ta fram två skisser. Den ena bygger på den gamla logotypen medan den andra
är helt ny. Reaktionerna var ljumma. Flera saknade ett resonemang om vem som är mottagare.
Direktörerna i kommittén har uttryckt att profilen inte får kosta något. Innan man går
vidare vill nätverket höra vad näringslivsgruppen tycker. {{|}}Ställningstagandet skjuts därför
till januarimötet. {{P until=2022-01-21; what=Ställningstagandet; why=vill nätverket höra vad näringslivsgruppen tycker}} {{|}}Bodil visar skisserna för näringslivsgruppen vid dess möte den 1
december. {{A who=Bodil Anker; due=2021-12-01; to=näringslivsgruppen}} {{M date=2021-12-01; what=näringslivsgruppen}}
Valåret 2022 {{I kind=dialogue}}
Nästa år är det val. Kommunikationsavdelningarna har lagstadgad skyldighet att vara
opartiska och får en särskild roll gentemot valnämnderna. Valmyndigheten går ut med en
nationell kampanj i augusti. I valet 2018 förekom flera felaktiga rykten om röstkort.
Förtidsröstningen kommer att kräva fler lokaler än förut. Anna redogjorde för den policy om
politiska annonser i kommunala lokaler som kommunen tog fram till förra valet. Den har inte
prövats rättsligt. Frågan om partier får dela kommunens inlägg vållade diskussion. Någon
tyckte att regler är onödiga. JO har uttalat sig i ett liknande fall. {{|}}Ystad och Tomelilla
avstår från filmade kommunstyrelseintervjuer under hela valåret. {{S org=Ystad}} {{S org=Tomelilla}} {{|}}Bromölla gör tvärtom. {{S org=Bromölla}} {{|}}Robin
tar fram en frågor-och-svar-lista om vad som gäller {{A who=Robin Ek}} {{|}}som nätverket sedan stämmer av vid det
möte som hålls med valsamordnarna den 11 februari. {{M date=2022-02-11; what=möte}} {{|}}Hållningen i sociala medier blir
gemensam: kommentarer av partipolitisk art besvaras inte. {{D}}
Webb och intranät {{I kind=report}}
Fyra av kommunerna byter plattform under nästa år. Gemensam kravställning var på tal redan
2019. Leverantören av det vanligaste verktyget har köpts upp, och ny prismodell väntas.
{{|}}Kostnaden för en medelstor kommun ligger kring 400 000 kronor per år. {{K amount=400000; unit=kronor per år}} {{|}}Höör går över till
öppen källkod. {{S org=Höör}} {{|}}Simrishamn har avbrutit sin upphandling efter att bara ett anbud kom in. {{S org=Simrishamn}} Lena
beskrev vad som gick snett. Kraven var alltför detaljerade. {{|}}Den chattbot som Perstorp
införde i våras besvarar numera en tredjedel av frågorna. {{S org=Perstorp; stance=doing}} Henrik hade provat den och kände
sig inte övertygad. {{|}}Erfarenheterna från byten samlas i en gemensam anteckningsbok, {{D}} {{|}}för
vilken Tobias Frid blir redaktör. {{N person=Tobias Frid; role=redaktör; body=anteckningsbok; org=Höör}}
Platsvarumärke och inflyttning {{I}}
Inflyttningen till nordöstra Skåne har ökat under pandemin, främst från Malmöregionen.
Fastighetspriserna steg med 14 procent. Den enkät bland inflyttade som högskolan gjorde i
maj visar att natur och pris vägde tyngst. Kommunernas kampanjer nämndes av en procent.
Siffran väckte munterhet. Samtidigt är syftet med kampanjerna långsiktigt. Mässan Hem och
villa har ställts in. Tillväxtverkets bidrag till platsutveckling i landsbygd har sökts av
tre kommuner. Kajsa undrade om man mäter rätt saker. Diskussionen ledde inte fram till något
konkret. {{|}}Kristianstad utvärderar sitt varumärkesarbete och blir klart i mars. {{S org=Kristianstad; stance=doing}} {{|}}Josefin
berättar om utfallet på en lunchföreläsning. {{A who=Josefin Ahl}}
Krisberedskap och VMA {{I}}
Länsstyrelsen tog i september initiativ till en länsövergripande kommunikatörspool. Poolen
är tänkt att bestå av 30 personer som kan förstärka varandra vid långvariga händelser.
Ersättningsfrågan regleras i ett avtal. Poolens utbildning omfattar två dagar. Från MSB:s
sida välkomnas modellen. Stefan framhöll erfarenheterna från skogsbränderna. Tvekan fanns på
sina håll när det gällde arbetsrätten. Alla kommuner i nätverket utom en har anmält någon.
{{|}}Nätverket utsåg Henrik Lager och Anna Modig till gruppledare i poolen. {{D}} {{N person=Henrik Lager; role=gruppledare; body=poolen; org=Sjöbo}} {{N person=Anna Modig; role=gruppledare; body=poolen; org=Hörby}} {{|}}Hässleholm lämnar
besked i veckan om man går med. {{S org=Hässleholm; stance=undecided}} {{A who=Hässleholm}} {{|}}Hur jourersättning ska betalas vid inkallelse en helg är
inte utrett av någon. {{Q}} {{|}}Poolens första övning är den 25 januari. {{M date=2022-01-25; what=övning}}
Medborgarlöften och dialog {{I}}
SKR:s nätverk för medborgardialog har tagit fram en metodbok. Metoden komplexa
samhällsfrågor har prövats i Sjöbo, där dialogen gällde skolstruktur. Processen tog nio
månader och fick gott betyg av dem som deltog. Kritikerna menade att beslutet redan var
fattat. En forskare från Göteborg har skrivit om saken. Politikerna behöver förstå vad de
ger sig in på, fastslog Pernilla. {{|}}Tomelilla startar en medborgarbudget på försök. {{S org=Tomelilla}} I övrigt
görs inget särskilt.
Bildrättigheter och GDPR {{I}}
Samtycken till bilder har blivit en stor administrativ fråga. Integritetsskyddsmyndigheten
har i ett beslut ifrågasatt samtycke som rättslig grund i skolan. Flera kommuner har gått
över till uppgift av allmänt intresse. Dataskyddsombuden tolkar läget olika. Malin
refererade en utbildning där juristen sade att harmlösa miljöbilder normalt är tillåtna.
Modellavtal från byråer är inte anpassade till kommuner. {{|}}Man var ense om att blanketten från
2018 inte längre ska användas. {{D}} {{|}}Daniel konsulterar kommunjuristen om en ny text {{A who=Daniel Roos; to=kommunjuristen}} {{|}}och lägger
fram den i god tid före januarimötet. {{A who=Daniel Roos}}
Nätverkets former {{I kind=decision}}
Bodil redogjorde för hur samordnartjänsten är finansierad. Tjänsten betalas av kommittén
till och med 2022. Därefter är läget osäkert. Kommunikationscheferna i Skåne har även ett
länsnätverk, som träffas två gånger per år, och man frågade sig om bägge behövs.
Överlappningen är betydande. Ändå bedömdes närheten i det mindre nätverket som värdefull.
{{|}}Nätverket består, {{D}} {{|}}men antalet träffar dras ned till fyra. {{D}} {{|}}Kajsa representerar nätverket i
länsnätverkets styrgrupp efter Daniel. {{N person=Kajsa Rehn; role=representant; body=länsnätverkets styrgrupp; org=Bromölla; for=Daniel Roos}} {{|}}Uppdraget som skribent i kommitténs nyhetsbrev har
ingen velat åta sig och står öppet. {{V seat=skribent; body=kommitténs nyhetsbrev}}
Personnytt {{I}}
{{|}}Pernilla Stål slutar i Tomelilla den 31 januari och börjar på Länsförsäkringar. {{L person=Pernilla Stål; org=Tomelilla; when=den 31 januari; why=börjar på Länsförsäkringar}}
Rekryteringen pågår. {{|}}Mattias återgår från årsskiftet till sin tidigare tjänst, och Elsa
Bergh tillträder som kommunikationschef i Hässleholm. {{N person=Elsa Bergh; role=kommunikationschef; org=Hässleholm; for=Mattias Lönn}} {{L person=Mattias Lönn; org=Hässleholm; when=från årsskiftet}} {{|}}Josefin planerar avtackning. {{A who=Josefin Ahl}}
Nästa gång {{I}}
{{|}}Januarimötet äger rum i Ystad den 21 januari. {{M date=2022-01-21}} Temat intern kommunikation står på tur.
{{|}}Henrik och Lena förbereder en övning i grupp. {{A who=Henrik Lager,Lena Modig}} Bodil påminde om enkäten. Den tar fem minuter
att besvara och stänger på måndag.
