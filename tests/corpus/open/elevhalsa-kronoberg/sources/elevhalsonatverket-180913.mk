@file Elevhälsonätverket 180913.txt
@body Elevhälsonätverket Kronoberg
@date 2018-09-13
@start 08:30
@end 12:00
@place Ljungby, Sunnerbogymnasiet sal 14
@mode in_person
@secretary Monica Rydell Haglund
@p Eva-Lotta Grahn | Växjö | elevhälsochef | chair
@p Samuel Berhane | Växjö | samordnande skolpsykolog |
@p Ingela Pihl | Alvesta | elevhälsochef |
@p Dragan Petrović | Lessebo | rektor |
@p Camilla Sandell | Ljungby | elevhälsochef |
@p Camilla Öberg Ruiz | Ljungby | skolöverläkare | partial=punkterna 1-3
@p Hans-Erik Moll | Markaryd | utvecklingsledare |
@p Anna-Karin Fröberg | Tingsryd | verksamhetschef |
@p Tobias Wreth | Älmhult | elevhälsochef |
@p Magnus Trygg | Region Kronoberg | överläkare | guest partial=punkt 3
@p Monica Rydell Haglund | | samordnare | guest
@p Leila Nasser | Uppvidinge | skolchef | absent excused
---
Anteckningar från Elevhälsonätverket Kronoberg
13 september 2018 kl. 8.30-12.00
Ljungby, Sunnerbogymnasiet sal 14

Deltagare:
Eva-Lotta Grahn, elevhälsochef, Växjö, ordförande
Samuel Berhane, samordnande skolpsykolog, Växjö
Ingela Pihl, elevhälsochef, Alvesta
Dragan Petrović, rektor, Lessebo
Camilla Sandell, elevhälsochef, Ljungby
Camilla Öberg Ruiz, skolöverläkare, Ljungby, punkterna 1-3
Hans-Erik Moll, utvecklingsledare, Markaryd
Anna-Karin Fröberg, verksamhetschef, Tingsryd
Tobias Wreth, elevhälsochef, Älmhult
Övriga:
Magnus Trygg, överläkare, Region Kronoberg, punkt 3
Monica Rydell Haglund, samordnare, som också skrev
Kunde inte komma: Leila Nasser, skolchef, Uppvidinge

1. Välkomna tillbaka {{I n=1}}
Eva-Lotta öppnade höstens första möte. Sommaren har varit het och flera skolor har haft problem med ventilationen. Anteckningarna från juni hade kommit ut sent, det beklagade undertecknad.

2. Hur organiserar ni elevhälsan i höst? {{I n=2; kind=go-round}}
Det här blev mötets längsta punkt. Frågan som skickats ut i förväg var om kommunerna tänker gå mot en central elevhälsa eller låta professionerna ligga under rektor.

Växjö gjorde en stor utredning förra läsåret. Den pekade på att kuratorerna var ensamma och att psykologerna mest utredde. Utbildningsnämnden har därefter fattat beslut om en ny organisation, det var i juni. {{|}}Växjö har alltså sedan augusti allt samlat i en enhet med åttiotvå medarbetare. {{S org=Växjö; topic=central elevhälsa; stance=doing}} Samuel Berhane sa att psykologerna är glada men att rektorerna saknar sina kuratorer. En uppföljning är planerad till våren.

I Alvesta har man prövat båda varianterna genom åren. Ingela Pihl beskrev hur den centrala enheten avvecklades 2012 och hur skolorna sedan dess har vuxit isär. Rektorerna är nöjda, föräldrarna klagar på att väntetiderna skiljer sig. En politisk majoritet finns inte för något av alternativen före valet på söndag... det vill säga den som var förra söndagen, rättade hon sig. {{|}}Alvesta vet därför ännu inte vilken väg det blir. {{S org=Alvesta; topic=central elevhälsa; stance=undecided}}

Dragan Petrović menade att frågan är fel ställd för en kommun med tre skolor. Lessebo har en skolsköterska, en kurator och köper psykologtid från ett bolag i Kalmar. {{|}}Någon central organisation är inte att tänka på, summerade han, utan i Lessebo fortsätter man under rektor. {{S org=Lessebo; topic=central elevhälsa; stance=no}}

Camilla Sandell berättade att Ljungbys förvaltning lägger fram ett förslag för nämnden i november och att fackförbunden stöder det. {{|}}Ljungby kommer, om inget oförutsett händer, att gå mot en central enhet vid årsskiftet. {{S org=Ljungby; topic=central elevhälsa; stance=yes}} Camilla Öberg Ruiz påminde om att det medicinska ledningsansvaret alltid är centralt enligt lagen.

Markaryd ser med intresse på vad Ljungby gör. {{S org=Markaryd; topic=central elevhälsa; stance=interested}} Hans-Erik Moll tyckte för egen del att storleken på kommunen spelar mindre roll än chefens mandat. {{|}}Tingsryd har det redan samlat, men bara för de yngre åldrarna. {{S org=Tingsryd; topic=central elevhälsa; stance=doing}} Tobias Wreth var ny på sin post och ville inte uttala sig om Älmhult.

Camilla Sandell gör i ordning en jämförande tabell av det som sagts {{A who=Camilla Sandell}} och var och en skickar henne sina rättelser före den 1 oktober. {{A who=var och en; due=2018-10-01; to=Camilla Sandell}}

3. Region Kronoberg: vägen in till BUP {{I n=3}}
Magnus Trygg från Region Kronoberg redovisade att kön till en första bedömning är sju månader. Regionen har anställt fyra psykologer och öppnar i januari en gemensam ingång, "En väg in". Remisser ska i fortsättningen skrivas av skolläkare eller skolpsykolog; så har regionen bestämt. Dragan Petrović frågade vad som gäller för kommuner utan egen skolläkare. Magnus svarade att det får lösas, men hur visste han inte. Han trodde att det skulle gå att hitta ett undantag. Camilla Öberg Ruiz har tidigare skrivit remisser åt Lessebo mot ersättning.

Vem som skriver remisserna för de kommuner som saknar skolläkare förblev en öppen fråga utan ägare. {{Q}} Magnus hör sig för hos sin verksamhetschef om undantaget, och undertecknad får hans svar senast i slutet av vecka 40. {{A who=Magnus Trygg; to=Monica Rydell Haglund}} Den 6 november bjuder BUP in alla skolpsykologer till Sigfridsområdet. {{M date=2018-11-06; what=BUP:s träff för skolpsykologer}} Samuel Berhane och Ingela Pihl ser till att inbjudan når skolpsykologerna i länet. {{A who=Samuel Berhane,Ingela Pihl; to=skolpsykologerna i länet}}

Efter att Magnus gått uttrycktes stor oro. {{|}}En skrivelse till regionen om kötiderna sänds från nätverket, det var den samlade viljan när frågan ställdes rakt ut. {{D}} {{A who=nätverket; to=regionen}} För formuleringarna står Anna-Karin Fröberg, {{A who=Anna-Karin Fröberg}} som vill ha underlag i form av avidentifierade exempel från varje kommun inom två veckor. {{A who=varje kommun; due=2018-09-27; to=Anna-Karin Fröberg}}

4. Närvaroteam {{I n=4; kind=dialogue}}
Tobias Wreth hade läst Skolinspektionens rapport om problematisk frånvaro. Han refererade den i korthet. Huvudmännen ska enligt skollagen utreda frånvaro skyndsamt. I Älmhult har man haft ett projekt med kommunens socialtjänst som gick ut på hembesök samma dag; det upphörde när pengarna tog slut. Resultaten var goda, minns Tobias företrädare. Det vore fint med ett gemensamt material, sa någon. Växjös rutin kan användas av andra, sa Eva-Lotta, men den är skriven för stora skolor.

{{|}}Att bilda en liten grupp kring frånvaro fick stöd av alla utom Lessebo, som inte har folk. {{S org=Lessebo; topic=frånvarogrupp; stance=no}} {{|}}Därmed är frånvarogruppen bildad, med Tobias Wreth, Hans-Erik Moll och Leila Nasser som medlemmar. {{D}} {{N person=Tobias Wreth; role=medlem; body=frånvarogruppen}} {{N person=Hans-Erik Moll; role=medlem; body=frånvarogruppen}} {{N person=Leila Nasser; role=medlem; body=frånvarogruppen}} Frågan om gruppen ska ha egna pengar sparade vi till november. {{P until=2018-11-22; what=Frågan om gruppen ska ha egna pengar}}

5. Regionala skolläkarrådet {{I n=5}}
Det var länge sedan vi hade någon i rådet. Ingela Pihl har erbjudits att sitta där av regionen och har svarat ja. {{|}}Hon blir därmed kommunernas röst i regionala skolläkarrådet, något som nätverket välkomnade. {{N person=Ingela Pihl; role=representant; body=regionala skolläkarrådet}}

6. Mötestider {{I n=6}}
Vi träffas igen torsdagen den 22 november i Växjö. {{M date=2018-11-22}}

Monica Rydell Haglund
