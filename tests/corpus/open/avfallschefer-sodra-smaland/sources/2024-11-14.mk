@file anteckningar_avfall_241114.txt
@body Avfallschefsnätverket
@date 2024-11-14
@start 09:00
@end 12:00
@place Växjö, Västra Esplanaden 18, rum Helgasjön
@mode in_person
@secretary Gunvor Brodd
@p Torsten Wahlgren-Ek | Växjö | | chair
@p Marianne Ståhlnacke | Alvesta | |
@p Jasmina Hodžić | Ljungby | |
@p Per-Arne Skoog | Älmhult | |
@p Kjell Dahlqvist | Tingsryd | |
@p Lisbeth Ohlin | Markaryd | |
@p Farid Nazari | Lessebo | |
@p Per Ljungdahl | Uppvidinge | | absent
@p Ann-Sofi Truedsson | Emmaboda | | absent
@p Gunvor Brodd | | samordnare | guest
@p Tilde Rosengren | | tillträdande samordnare | guest
@p Ulrik Mansfeldt | Länsstyrelsen | Länsstyrelsen | guest partial=punkt 3
---
AVFALLSCHEFSNÄTVERKET
Södra Småland

Anteckningar förda torsdagen den 14 november 2024, kl. 09.00–12.00
Plats: Växjö, Västra Esplanaden 18, rum Helgasjön

Närvarande
Torsten Wahlgren-Ek, Växjö, ordförande
Marianne Ståhlnacke, Alvesta
Jasmina Hodžić, Ljungby
Per-Arne Skoog, Älmhult
Kjell Dahlqvist, Tingsryd
Lisbeth Ohlin, Markaryd
Farid Nazari, Lessebo

Ej närvarande
Per Ljungdahl, Uppvidinge
Ann-Sofi Truedsson, Emmaboda

Övriga
Gunvor Brodd, samordnare
Tilde Rosengren, tillträdande samordnare
Ulrik Mansfeldt, Länsstyrelsen (punkt 3)

1. Inledning {{I n=1; kind=information}}
Ordföranden noterade att detta är Gunvors sista gång vid pennan och överlämnade en blomma och en kompostgrep. {{L person=Gunvor Brodd}} Anteckningarna från Älmhult lades åt sidan utan anmärkning.

2. Ordförandeskapet 2025 {{I n=2; kind=decision}}
Enligt den ordning som nätverket antog 2015 vandrar ordförandeskapet mellan kommunerna vartannat år. Växjö har haft det sedan 2023 och Torsten gjorde klart att han inte ville sitta längre, även om några vädjade till honom. Enligt listan hade Uppvidinge stått på tur, men Per har tackat nej med hänvisning till att hans tjänst är delad på tre verksamheter. {{|}}Valet föll därför på Jasmina Hodžić, som leder nätverket under 2025 och 2026. {{D until=2026-12-31}} {{N person=Jasmina Hodžić; role=ordförande; body=Avfallschefsnätverket; org=Ljungby; for=Torsten Wahlgren-Ek}} Till hennes vice valdes Farid Nazari. {{D}} {{N person=Farid Nazari; role=vice ordförande; body=Avfallschefsnätverket; org=Lessebo}} Frågan om turordningen alls bör vara kvar väcktes av Kjell, som menade att den sällan följs. {{|}}Den diskussionen förs lämpligen när samtliga är på plats, varför den sparas till februari. {{P until=2025-02-06; what=turordningen; why=samtliga ska vara på plats}}

3. Länsstyrelsens tillsyn av avfallsplaner {{I n=3; kind=information}}
Ulrik Mansfeldt är ny handläggare på Länsstyrelsen sedan i augusti. Han redogjorde för den granskning av avfallsplaner som gjorts i länet. Tre av planerna saknar uppgifter om nedlagda deponier, vilket är ett krav enligt föreskrifterna. Länsstyrelsen har beslutat att skicka förelägganden till de berörda före jul. Ulrik ville inte säga vilka kommuner det gäller innan brevet har gått ut. På fråga från Lisbeth svarade han att en reviderad plan normalt ska ha antagits av fullmäktige inom arton månader, men att anstånd brukar kunna medges.

Efter att Ulrik lämnat rummet fördes ett samtal om den regionala avfallsplanen, som löper ut 2026. {{|}}Alvesta och Ljungby vill se en gemensam plan även nästa period. {{S org=Alvesta; topic=gemensam avfallsplan; stance=yes}} {{S org=Ljungby; topic=gemensam avfallsplan; stance=yes}} {{|}}Markaryd lutar åt att göra en egen, främst för att knyta den till översiktsplanen, men har inte bundit sig. {{S org=Markaryd; topic=gemensam avfallsplan; stance=undecided}} {{|}}Tilde fick i uppgift att höra med de kommuner som saknades i dag och att lägga fram ett upplägg i februari. {{D}} {{A who=Tilde Rosengren; due=2025-02-06}}

4. Påsupphandlingen {{I n=4; kind=report}}
Villkoret om fem deltagande kommuner uppfylldes i sista stund, då Emmabodas underskrift kom den 19 juni. Tilldelningsbeslutet meddelades den 25 oktober och avtalsspärren har passerat utan överprövning. {{|}}Priset landade på 0,29 kronor per påse, vilket är bättre än någon hade räknat med. {{K amount=0,29; unit=kronor per påse}} Leverantören, Bladlund Papper AB, behöver leveransadresser. {{|}}Dessa sammanställs av respektive kommun och sänds till Växjös upphandlingsenhet senast den 6 december. {{A who=respektive kommun; due=2024-12-06; to=Växjös upphandlingsenhet}} Per-Arne beklagade att Älmhult är bundet på annat håll. {{|}}Kommunen har därför vänt sig till leverantören med en förfrågan om att få hoppa på avtalet 2027. {{S org=Älmhult; topic=påsupphandlingen; stance=interested}}

5. Plockanalyser {{I n=5; kind=decision}}
Frågan har förberetts av Marianne. Vid en plockanalys sorteras avfallet från ett antal hushåll för hand i ett tiotal fraktioner. Konsulten Sorterra begär betalt per prov, och mängdrabatten är betydande. {{|}}Ett prov kostar 38 000 kronor om det köps styckevis. {{K amount=38000; unit=kronor}} Torsten ansåg att man borde kräva samma metod av alla, annars går resultaten inte att jämföra. Kjell var tveksam till nyttan, han kunde på rak arm säga vad som finns i Tingsryds restavfall. {{|}}Sedan han fått utveckla detta en stund samlades mötet kring Avfall Sveriges manual som gemensam metod, {{D}} dock binder det bara den som alls gör några analyser. {{|}}Uppvidinge har per e-post låtit veta att man står över 2025. {{S org=Uppvidinge; topic=plockanalyser; stance=no}} {{|}}Marianne tar in offert på ett samlat köp och mejlar runt den innan årets slut. {{A who=Marianne Ståhlnacke; due=2024-12-31}}

6. Vitesbanken {{I n=6; kind=report}}
Anvisningarna från Farid och Lisbeth ligger sedan i september på samarbetsytan. Tre kommuner har fyllt i. {{|}}Lisbeth påminde om att Markaryd har hävt avtalet och numera hämtar i egen regi, något som krävt att åtta chaufförer anställts på fem veckor. {{S org=Markaryd; topic=hämtning i egen regi; stance=doing}} Hon varnade för att räkna med att detta blir billigare. Sven Hultqvist i Emmaboda lär ha gjort en liknande kalkyl.

7. Uppdrag utanför nätverket {{I n=7; kind=decision}}
Gunvor hade ställt samman nuvarande representanter. {{|}}I Avfall Sveriges arbetsgrupp för insamling lämnar Torsten sin plats vid årsskiftet och nätverket stöder att Marianne Ståhlnacke går in för honom. {{D}} {{N person=Marianne Ståhlnacke; role=representant; body=Avfall Sveriges arbetsgrupp för insamling; org=Alvesta; for=Torsten Wahlgren-Ek}} Kjell Dahlqvist kvarstår i kemikaliegruppen till utgången av 2025. {{N person=Kjell Dahlqvist; role=representant; body=kemikaliegruppen; org=Tingsryd}} Suppleant i energiforum har Per-Arne varit, men forumet är numera nedlagt. {{|}}Torsten anmäler ändringarna till Avfall Sverige. {{A who=Torsten Wahlgren-Ek; to=Avfall Sverige}}

8. Avslutning {{I n=8; kind=information}}
Vårens datum är torsdagarna den 6 februari (Tingsryd), {{M date=2025-02-06}} den 10 april (Lessebo) {{M date=2025-04-10}} och den 12 juni (Markaryd). {{M date=2025-06-12}} Gunvor tackade för alla år och önskade Tilde lycka till.

Vid protokollet
Gunvor Brodd
