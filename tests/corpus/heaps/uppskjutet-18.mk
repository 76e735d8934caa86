@file uppskjutet-18.txt
@body Folkhälsonätverket Örebro län
@date 2024-09-26
@p Åsa-Mia Lodén | Örebro | folkhälsochef | chair
@p Kristoffer Wik | Karlskoga | folkhälsostrateg
@p Ragnhild Öst | Degerfors | folkhälsosamordnare
@p Bengt Carlander | Kumla | utvecklingsledare
@p Nour Al-Khatib | Hallsberg | folkhälsostrateg
@p Lisbeth Ankarberg | Askersund | enhetschef
@p Simon Ruud | Laxå | folkhälsosamordnare
@p Tina Svedin | Lindesberg | folkhälsochef
@p Tina Hallgren | Nora | samordnare
@p Ove Mattsson | Hällefors | kultur- och fritidschef
@p Julia Wredling | Ljusnarsberg | folkhälsosamordnare
@p Malin Tjäder | Lekeberg | folkhälsostrateg
@p Stig Bohman | Örebro | analytiker
@p Anna-Lena Grip | Region Örebro län | hållbarhetschef | guest
@p Victor Ehn | Länsstyrelsen | ANDTS-samordnare | guest
---
Folkhälsonätverket Örebro län
Minnesanteckningar den 26 september 2024
Närvarande:
Åsa-Mia Lodén, Örebro, folkhälsochef, ordförande
Kristoffer Wik, Karlskoga, folkhälsostrateg
Ragnhild Öst, Degerfors, folkhälsosamordnare
Bengt Carlander, Kumla, utvecklingsledare
Nour Al-Khatib, Hallsberg, folkhälsostrateg
Lisbeth Ankarberg, Askersund, enhetschef
Simon Ruud, Laxå, folkhälsosamordnare
Tina Svedin, Lindesberg, folkhälsochef
Tina Hallgren, Nora, samordnare
Ove Mattsson, Hällefors, kultur- och fritidschef
Julia Wredling, Ljusnarsberg, folkhälsosamordnare
Malin Tjäder, Lekeberg, folkhälsostrateg
Stig Bohman, Örebro, analytiker
Gäster:
Anna-Lena Grip, Region Örebro län, hållbarhetschef
Victor Ehn, Länsstyrelsen, ANDTS-samordnare

1 Mötet öppnas {{I n=1}}
- Tre kommuner är frånvarande. {{|}}Eftersom flera punkter kräver att alla kommuner är representerade föreslog Åsa-Mia att punkt 4 och 7 skulle utgå, vilket godkändes. {{D}} {{P what=punkt 4 och 7; why=Eftersom flera punkter kräver att alla kommuner är representerade}}
2 Folkhälsoöverenskommelsen {{I n=2}}
- Nuvarande överenskommelse gäller till och med 2025. Anna-Lena beskrev tidplanen för den nya.
- Regionala samverkansrådet har skjutit sin behandling av utkastet från oktober till december.
- Utkastet diskuterades. {{|}}Nätverkets samlade synpunkter formuleras vid novembermötet, då fler hunnit läsa. {{P until=2024-11-28; what=Nätverkets samlade synpunkter; why=då fler hunnit läsa}}
3 Liv och hälsa ung {{I n=3}}
- Enkäten gick ut på nytt i tre skolor eftersom svarsfrekvensen var låg.
- Stig tar fram kommunrapporter till den 15 november. {{A who=Stig Bohman; due=2024-11-15}}
- Presentationsdag för skolledare: 4 februari 2025, Conventum. {{M date=2025-02-04; what=Presentationsdag för skolledare}}
4 Gemensam tjänst {{I n=4; outcome=postponed}}
- Se punkt 1.
5 ANDTS-arbetet {{I n=5}}
- Victor gick igenom statistik om snus. Frågan om vitt snus återkommer ofta i föräldramöten.
- Kumla har antagit ett handlingsprogram. {{S org=Kumla}} Hallsbergs program är ute på remiss. {{S org=Hallsberg}}
- Kampanjen Tänk om genomförs 2–6 december i alla kommuner. {{M date=2024-12-02; what=Kampanjen Tänk om}} {{M date=2024-12-03; what=Kampanjen Tänk om}} {{M date=2024-12-04; what=Kampanjen Tänk om}} {{M date=2024-12-05; what=Kampanjen Tänk om}} {{M date=2024-12-06; what=Kampanjen Tänk om}}
6 Suicidprevention {{I n=6}}
- Regionens handlingsplan har fått vänta på grund av valet av ny hälso- och sjukvårdsdirektör.
- Dialogen om kommunernas del hann bara påbörjas. {{|}}Resten av tiden för den tas nästa gång. {{P until=2024-11-28; what=Dialogen om kommunernas del; why=hann bara påbörjas}}
7 Ekonomisk modell {{I n=7; outcome=postponed}}
- Se punkt 1.
8 Trygghetsmätning {{I n=8}}
- Polisens mätning presenteras 10 oktober kl. 13 i Karlskoga. {{M date=2024-10-10; what=Polisens mätning}}
- Lindesberg gör en egen mätning under våren. {{S org=Lindesberg}}
- Nora överväger att lämna det gemensamma verktyget. {{S org=Nora; stance=undecided}}
9 Äldres hälsa {{I n=9; kind=theme}}
- Temat var planerat till september men flyttas till våren av hänsyn till budgetarbetet. {{P what=Temat; why=av hänsyn till budgetarbetet}}
10 Fysisk aktivitet på recept {{I n=10}}
- Askersund har avslutat sitt avtal med föreningarna. {{S org=Askersund}}
- Ove återkommer till Malin om siffrorna för Hällefors. {{A who=Ove Mattsson; to=Malin Tjäder}}
11 Samverkan med idrotten {{I n=11; outcome=not_reached}}
- Hanns inte med i dag heller. {{P what=Samverkan med idrotten; why=Hanns inte med}}
12 Barnrättsutbildning {{I n=12}}
- Utbildningen ges den 17 oktober, den 14 november och den 12 december, alla gånger på länsstyrelsen. {{M date=2024-10-17; what=Barnrättsutbildning}} {{M date=2024-11-14; what=Barnrättsutbildning}} {{M date=2024-12-12; what=Barnrättsutbildning}}
- Sista anmälan en vecka före. {{|}}Platserna fördelas av Victor. {{A who=Victor Ehn}}
13 Social hållbarhet i planeringen {{I n=13; kind=decision}}
- Nätverket antar checklistan. {{D}} Översättning till lättläst svenska läggs på framtiden. {{P what=Översättning till lättläst svenska}}
14 Våldsprevention {{I n=14}}
- Tina Svedin gav en rapport från styrgruppen för MVP. Styrgruppen avvaktar Jämställdhetsmyndighetens utvärdering.
- Styrgruppen har nästa möte 22 oktober. {{M date=2024-10-22; what=Styrgruppen}}
15 Spel om pengar {{I n=15}}
- Ragnhild, Simon och Julia bildar en arbetsgrupp. {{D}} {{N person=Ragnhild Öst; role=ledamot; body=arbetsgrupp; org=Degerfors}} {{N person=Simon Ruud; role=ledamot; body=arbetsgrupp; org=Laxå}} {{N person=Julia Wredling; role=ledamot; body=arbetsgrupp; org=Ljusnarsberg}}
- Direktiv till gruppen diskuterades men blev inte klart. {{|}}Det kommer att finnas med på dagordningen i november. {{P until=2024-11-28; what=Direktiv till gruppen; why=blev inte klart}}
16 Statsbidrag mot ensamhet {{I n=16}}
- Socialstyrelsen öppnar ansökan först efter årsskiftet. Skälet är att anslaget inte är beslutat.
- Vi pausar planeringen av gemensam ansökan tills villkoren är kända. {{P what=planeringen av gemensam ansökan}}
17 Folkhälsodagen {{I n=17}}
- Årets folkhälsodag lockade 140 deltagare. {{|}}Utvärderingen redovisas av Kristoffer på novembermötet. {{A who=Kristoffer Wik; due=2024-11-28}}
- Nästa års dag förläggs till Degerfors, datum bestäms i januari. {{P until=2025-01-30; what=datum}}
18 Tobaksfria skolgårdar {{I n=18; outcome=postponed}}
- Struken på grund av tidsbrist, förs upp på novembermötets dagordning. {{P until=2024-11-28; what=Tobaksfria skolgårdar; why=på grund av tidsbrist}}
19 Välfärdsbokslut {{I n=19}}
- Verktyget kostar 12 500 kr per kommun och år. {{K amount=12500; unit=kr per kommun och år}}
- Laxå och Ljusnarsberg tackar nej. {{S org=Laxå; stance=no}} {{S org=Ljusnarsberg; stance=no}} Lekeberg funderar. {{S org=Lekeberg; stance=undecided}}
- Om avtalet ska tecknas eller inte får vi avgöra när alla har lämnat besked. {{P what=Om avtalet ska tecknas eller inte}}
20 Mötesteknik {{I n=20}}
- Den nya kameran fungerar inte. {{|}}Örebro byter ut den. {{A who=Örebro}}
21 Segregation {{I n=21; kind=question}}
- Delmos uppdrag har upphört. {{|}}Vem som nu samlar kunskapen är oklart. {{Q}}
22 Natur och hälsa {{I n=22; outcome=postponed}}
- Får stå kvar på listan över kommande ämnen. {{P what=Natur och hälsa}}
23 Psykisk hälsa, länssamordning {{I n=23}}
- Samordnaren slutar i oktober. Regionen skjuter upp rekryteringen till dess att statsbidraget är klart.
- Tills någon ny finns på plats går frågor till Anna-Lena.
24 Föräldraskapsstöd {{I n=24}}
- Föräldraskapsveckan hölls vecka 38. Alla kommuner utom Hällefors deltog.
- Nour uppdaterar kalendariet. {{A who=Nour Al-Khatib}}
25 Kommunikation {{I n=25; outcome=postponed}}
- Kommunikatören ringde in men ljudet försvann. {{|}}Nytt försök görs i november. {{P until=2024-11-28; what=Kommunikation; why=ljudet försvann}}
26 Valberedning {{I n=26}}
- Till valberedningen utses Lisbeth Ankarberg och Bengt Carlander. {{D}} {{N person=Lisbeth Ankarberg; role=ledamot; body=valberedningen; org=Askersund}} {{N person=Bengt Carlander; role=ledamot; body=valberedningen; org=Kumla}}
- En tredje plats är ledig. {{V seat=tredje plats; body=valberedningen}} Den tillsätts på ett senare möte. {{P what=tredje plats}}
27 Övrigt {{I n=27}}
- Malin: regionens cykelplan är uppskjuten. Ingen åtgärd.
- Kristoffer: nätverkets logotyp, väntar till nästa år. {{P what=nätverkets logotyp}}
- Det har kommit en förfrågan från universitetet om intervjuer. {{|}}Svara direkt till forskaren. {{A who=alla; to=forskaren}}
28 Datum framöver {{I n=28}}
- Mötet 24 oktober utgår.
- Torsdagen den 28 november kl. 9.30 i Nora, därefter 30 januari digitalt. {{M date=2024-11-28}} {{M date=2025-01-30}}
