@file referat-20.txt
@body Näringslivschefsnätverket Gotland–Roslagen
@date 2022-02-17
@p Therese Molin | Norrtälje | näringslivschef | chair
@p Jakob Enström | Östhammar | näringslivschef
@p Lotten Wik | Region Gotland | näringslivsdirektör
@p Pia Sundell | Vallentuna | näringslivsutvecklare
@p Hasse Kvarn | Österåker | näringslivschef
@p Maud Erling | Vaxholm | turismansvarig
@p Ronny Palm | Tierp | näringslivschef
@p Sigvard Ull | Knivsta | näringslivsutvecklare
@p Linda Erling | Sigtuna | näringslivschef
@p Nils Hamrin | Uppsala | avdelningschef
@p Annette Falkenström | Täby | näringslivschef
@p Joakim Rydell | Älvkarleby | näringslivsansvarig
@p Veronika Sand | Håbo | näringslivschef
@p Micke Torell | Företagarna | regionchef | guest
@p Elsa Wange | Tillväxtverket | handläggare | guest
@p Peder Lux | Region Stockholm | trafikplanerare | guest
@p Gunilla Kron | Almi | rådgivare | guest
---
Näringslivschefsnätverket Gotland–Roslagen
Mötesnoteringar 2022-02-17
Deltog:
Therese Molin, Norrtälje (näringslivschef), ordf.
Jakob Enström, Östhammar (näringslivschef)
Lotten Wik, Region Gotland (näringslivsdirektör)
Pia Sundell, Vallentuna (näringslivsutvecklare)
Hasse Kvarn, Österåker (näringslivschef)
Maud Erling, Vaxholm (turismansvarig)
Ronny Palm, Tierp (näringslivschef)
Sigvard Ull, Knivsta (näringslivsutvecklare)
Linda Erling, Sigtuna (näringslivschef)
Nils Hamrin, Uppsala (avdelningschef)
Annette Falkenström, Täby (näringslivschef)
Joakim Rydell, Älvkarleby (näringslivsansvarig)
Veronika Sand, Håbo (näringslivschef)
Övriga:
Micke Torell, Företagarna (regionchef)
Elsa Wange, Tillväxtverket (handläggare)
Peder Lux, Region Stockholm (trafikplanerare)
Gunilla Kron, Almi (rådgivare)
I. Företagsklimat och rankningar {{I n=I; kind=dialogue}}
Micke Torell presenterade Företagarnas egen undersökning, som bygger på fler svar från
småföretag än den mer kända rankningen från Svenskt Näringsliv. Trenden i länen är svagt
positiv. Det företagen klagar mest på är handläggningstider, kompetensbrist och transporter.
Micke underströk att attityder mäts, inte faktiska förhållanden. Hasse ansåg att kommunerna
lägger orimligt mycket kraft på placeringar. Annette menade tvärtom att rankningen är det
enda politikerna läser. Insikt, SKR:s servicemätning, ansågs ge bättre underlag. Den görs av
nio av kommunerna. {{|}}I Täby pågår ett utvecklingsarbete riktat mot livsmedelskontrollen. {{S org=Täby; stance=doing}}
{{|}}Resultatet av höstens mätning redovisas vid en konferens på Arlanda den 26 april. {{M date=2022-04-26; what=konferens}} {{|}}Från
nätverket åker Pia Sundell och Sigvard Ull. {{N person=Pia Sundell; role=deltagare; body=konferens; org=Vallentuna}} {{N person=Sigvard Ull; role=deltagare; body=konferens; org=Knivsta}} {{|}}Därutöver bestämde sig nätverket för att ge ut
en egen sammanställning av servicemätningen till politiken. {{D}} {{|}}Uppgiften föll på Annette och
Ronny. {{A who=Annette Falkenström,Ronny Palm}}
II. Återhämtningen efter pandemin {{I n=II; kind=dialogue}}
Elsa Wange från Tillväxtverket beskrev de stöd som finns kvar sedan restriktionerna hävts
den 9 februari. Omställningsstödet kan sökas till och med maj. Konkurserna har hittills
varit färre än väntat, vilket delvis kan bero på uppskjutna skatter. Hotell och restaurang
har tappat personal till andra branscher, och den återvänder inte. Elsa fick frågor om
varför handläggningen tagit så lång tid. Myndigheten har beslutat att förstärka med 60
handläggare. Lotten visade siffror över gästnätter, där sommaren blev rekordartad medan
konferensdelen halverades. Det fanns farhågor om att anstånden faller ut samtidigt. Gunilla
bedömde att Almi kan möta en ökad efterfrågan på lån. {{|}}Norrtälje har beslutat om avgiftsfria
uteserveringar även i år. {{S org=Norrtälje}} {{|}}Sigtuna återinför avgiften. {{S org=Sigtuna; stance=no}} {{|}}Elsa kommer att hålla två webbinarier
för kommunernas företagslotsar {{A who=Elsa Wange}} {{|}}och Gunilla informerar om dem i Almis nyhetsbrev. {{A who=Gunilla Kron}}
III. Anteckningar och uppdrag {{I n=III}}
Noteringarna från januari gicks igenom. Den enkät om markbehov som Jakob skickade ut har
besvarats av åtta kommuner. {{|}}De fem som återstår svarar senast den 4 mars. {{A who=De fem som återstår; due=2022-03-04}} Uppdraget att
uppdatera kontaktlistan är slutfört.
IV. Trafik till skärgård och landsbygd {{I n=IV; kind=dialogue}}
Peder Lux redogjorde för trafikförändringarna från december. Resandet ligger ungefär 30
procent under det normala, och biljettintäkterna har sjunkit i motsvarande grad.
{{|}}Regionfullmäktige beslutade i november om en besparing på 450 miljoner i kollektivtrafiken. {{K amount=450; unit=miljoner}}
För skärgårdens del innebär det färre turer vintertid. Peder framhöll att inga linjer dras
in helt. Maud beskrev följderna för besöksnäringen i april och oktober. Frågan har hög
prioritet i alla kustkommuner. Förändringarna är remitterade till kommunerna och yttranden
ska avges före den 31 mars. Svarstiden är kort med hänsyn till nämndernas sammanträden. Det
visade sig att synpunkterna i allt väsentligt sammanfaller. {{|}}Ett gemensamt yttrande befanns
lämpligt, varför nätverket uppdrog åt Maud Erling och Hasse att skriva det. {{D}} {{A who=Maud Erling,Hasse Kvarn}} {{|}}Österåker lämnar
dessutom eget yttrande om bussarna. {{S org=Österåker}} {{|}}Peder tar med sig önskemålet om längre svarstid. {{A who=Peder Lux}}
V. Mark för verksamheter {{I n=V; kind=go-round}}
Enligt enkäten har hälften av kommunerna slut på planlagd verksamhetsmark. Logistikföretag
dominerar bland förfrågningarna men ger få arbetstillfällen per kvadratmeter.
Prisskillnaderna är stora. {{|}}Håbo säljer för 1 400 kronor per kvadratmeter. {{K amount=1400; unit=kronor per kvadratmeter}} {{S org=Håbo; stance=doing}} {{|}}Knivsta har inga
tomter förrän 2025. {{S org=Knivsta}} {{|}}Tierp tar fram en ny detaljplan utmed E4. {{S org=Tierp; stance=doing}} {{|}}Uppsala har infört en
poängmodell vid markanvisning. {{S org=Uppsala; stance=doing}} {{|}}Älvkarleby ligger i förhandling med en större etablering men
kan inte säga mer. {{S org=Älvkarleby}} {{|}}Uppgiften är konfidentiell. {{X mark=konfidentiell}} Elförsörjningen nämns som hinder i samtliga
fall. Vattenfall har ställt i utsikt att förstärkningen är klar 2030. Nils efterlyste bättre
dialog med nätbolagen. Därmed avslutades rundan.
VI. Kompetensförsörjning {{I n=VI}}
I den enkät som Svenskt Näringsliv gör uppger sju av tio företag att de har svårt att
rekrytera. Yrkesutbildningar med få sökande läggs ned. Branschskolor prövas på tre platser i
landet. Joakim redogjorde för samarbetet med industriföretagen längs Dalälven. Företagen
betalar själva för maskiner och handledning. Gymnasiecheferna har bjudits in till samtal men
inte svarat. Gunilla trodde att en mindre formell kontakt fungerar bättre. En yrkesmässa
hölls senast 2019 och lockade 1 800 elever. Den arrangerades av Rotary. {{|}}Nätverket övertar
ansvaret för yrkesmässan. {{D}} {{|}}Mässan förläggs till Norrtälje sporthall den 19 oktober. {{D}} {{M date=2022-10-19; what=yrkesmässan}} {{|}}Therese
bokar hallen. {{A who=Therese Molin}} {{|}}Projektledare blir Veronika Sand, som ställer tjugo procent av sin tid till
förfogande. {{N person=Veronika Sand; role=projektledare; body=yrkesmässan; org=Håbo}} {{|}}Finansieringen via sponsorer behöver klarna innan vi tar ställning till
inträdesavgift. {{P what=inträdesavgift; why=Finansieringen via sponsorer behöver klarna}}
VII. Upphandling och lokala företag {{I n=VII}}
Statistik från Upphandlingsmyndigheten visar att det i genomsnitt kommer in 4,3 anbud per
upphandling. I våra kommuner är siffran 3,1. Nystartade företag upplever
kvalificeringskraven som svåra. Dialogmöten före upphandling har visat sig fungera. De tar
dock tid för upphandlarna. Pia berättade om ett speed-dating-upplägg. En jurist hade haft
invändningar om likabehandling. {{|}}Vallentuna fortsätter med träffarna. {{S org=Vallentuna; stance=yes}} {{|}}Östhammar kan tänka sig
att pröva. {{S org=Östhammar; stance=interested}} {{|}}Sigvard ser till att få juristens promemoria avidentifierad {{A who=Sigvard Ull}} {{|}}och mejlar den till
nätverket före påsk. {{A who=Sigvard Ull; to=nätverket}} {{|}}Vem som ska betala annonseringen av träffarna är inte klarlagt. {{Q}}
VIII. Besöksnäring {{I n=VIII; kind=report}}
Destinationsbolaget Roslagen har haft ett omvälvande år. Vd:n slutade i augusti och
styrelsen har bytt ut tre ledamöter. Bolagets omsättning föll med 22 procent. {{|}}Ägarkommunerna
tillför ytterligare 3 miljoner kronor. {{K amount=3; unit=miljoner kronor}} En ny strategi antogs av bolagsstämman i november.
Den lägger större tyngd på hållbarhet och året runt-verksamhet. Maud saknade skärgården i
texten. Samarbetet med Åland har återupptagits. {{|}}Vaxholm lämnar bolaget vid årets slut. {{S org=Vaxholm; stance=no}}
Kritiken från företagen gäller i synnerhet bokningssystemet. {{|}}Ny vd, Klara Linné, börjar den
1 april. {{N person=Klara Linné; role=vd; body=Destinationsbolaget Roslagen}} {{|}}Nätverket inbjuder henne till aprilträffen. {{D}} {{A who=Nätverket}}
IX. Gröna näringar {{I n=IX; outcome=postponed}}
LRF:s representant har covid. {{|}}Föredragningen om arrenden fick utgå och nytt tillfälle har
inte bestämts. {{P what=Föredragningen om arrenden; why=LRF:s representant har covid}} {{|}}Jakob hör av sig till henne. {{A who=Jakob Enström}}
X. Nyföretagande och stöd {{I n=X}}
Nyföretagarcentrum i de tre länen hade under 2021 sammanlagt 1 640 rådgivningar. Kvinnors
andel är 52 procent. Överlevnadsgraden efter tre år är hög. Finansieringen består till 40
procent av kommunala medel och i övrigt av sponsorer. Avtalet med kommunerna omförhandlas.
{{|}}Nyföretagarcentrum begär en höjning till 5,50 kronor per invånare. {{K amount=5.50; unit=kronor per invånare}} Linda tyckte att
redovisningen är svepande. Micke var partisk, menade han själv, och avstod från att
kommentera. Det framgick inte av underlaget hur administrationen fördelas. Merparten av
deltagarna kunde acceptera en viss höjning. {{|}}Uppsala och Knivsta betalar begärt belopp. {{S org=Uppsala; stance=yes}} {{S org=Knivsta; stance=yes}}
{{|}}Nätverkets rekommendation till kommunerna blev 5 kronor. {{D}} {{K amount=5; unit=kronor}} {{|}}Linda meddelar centrumets styrelse {{A who=Linda Erling; to=centrumets styrelse}}
{{|}}och begär samtidigt in en specificerad redovisning. {{A who=Linda Erling; to=centrumets styrelse}}
XI. Platsetableringar och Business Sweden {{I n=XI}}
Stockholm Business Alliance omfattar 56 kommuner. Partnerskapet löper till 2025. Under
hösten genomfördes en översyn där flera mindre kommuner uttryckte missnöje med utfallet.
Alliansen hanterade 140 förfrågningar, av vilka två ledde till etablering i vårt område.
Nils försvarade modellen. Vad som ska räknas som ett lyckat utfall är omstritt. I alliansens
operativa styrgrupp sitter Therese Molin, som av tidsskäl vill lämna platsen. {{|}}Nils Hamrin
valdes att efterträda Therese i styrgruppen. {{D}} {{N person=Nils Hamrin; role=ledamot; body=alliansens operativa styrgrupp; org=Uppsala; for=Therese Molin}} {{|}}Suppleant finns inte. {{V seat=Suppleant; body=alliansens operativa styrgrupp}} {{|}}Region Gotland är inte
medlem och planerar inte att bli det. {{S org=Region Gotland; stance=no}}
XII. Avslutande punkter {{I n=XII}}
{{|}}Ronny Palm har sagt upp sig och slutar i Tierp i april. {{L person=Ronny Palm; org=Tierp; when=i april}} {{|}}Aprilträffen hålls i Visby den 7
april. {{M date=2022-04-07}} {{|}}Lotten skickar hotellförslag i god tid. {{A who=Lotten Wik}} {{|}}Den som vill lägga till något i programmet
gör det direkt till Lotten. {{A to=Lotten Wik}} {{|}}Majträffen ersätts av en digital frukost. {{D}}
