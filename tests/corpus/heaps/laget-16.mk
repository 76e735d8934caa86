@file laget-16.txt
@body Kostchefsnätverket i Kalmar län
@date 2024-10-10
@p Annica Sjögren | Kalmar | kostchef | chair
@p Mia Tollesson | Nybro | kostchef
@p Henric Lund | Emmaboda | måltidschef
@p Susanne Lund | Torsås | kostchef
@p Birgitta Oom | Mörbylånga | måltidschef
@p Karl Alm | Borgholm | kostchef
@p Josefine Apel | Mönsterås | kostchef
@p Mattias Frost | Högsby | köksmästare
@p Eva Hagman | Oskarshamn | måltidschef
@p Camilla Dunér | Hultsfred | kostchef
@p Rasmus Vik | Vimmerby | måltidschef
@p Eva Stenvall | Västervik | måltidschef
@p Tina Grahn | Region Kalmar län | dietist | guest
@p Per Mård | LRF | rådgivare | guest
@p Frida Asp | Kalmar | måltidsutvecklare
---
Kostchefsnätverket i Kalmar län
Anteckningar 2024-10-10
Närvarande:
Annica Sjögren, Kalmar, ordförande
Mia Tollesson, Nybro
Henric Lund, Emmaboda
Susanne Lund, Torsås
Birgitta Oom, Mörbylånga
Karl Alm, Borgholm
Josefine Apel, Mönsterås
Mattias Frost, Högsby
Eva Hagman, Oskarshamn
Camilla Dunér, Hultsfred
Rasmus Vik, Vimmerby
Eva Stenvall, Västervik
Tina Grahn, Region Kalmar län (gäst)
Per Mård, LRF (gäst)
Frida Asp, Kalmar
1. Nya näringsrekommendationer {{I n=1}}
Tina föreläste om NNR 2023. Livsmedelsverket reviderar sina råd under våren. {{|}}Kalmar börjar anpassa matsedeln redan i januari, {{S org=Kalmar}} Torsås väntar in Livsmedelsverket. {{S org=Torsås}} Tina skickar presentationen. {{A who=Tina Grahn}}
2. Matsvinn {{I n=2; kind=go-round}}
Nybro: 38 g per portion, nytt mål 30. {{S org=Nybro; topic=Matsvinn}}
Emmaboda: mäter två veckor per termin. {{S org=Emmaboda; topic=Matsvinn; stance=doing}}
Borgholm: mäter inte. {{S org=Borgholm; topic=Matsvinn; stance=no}}
Högsby: kommer i gång efter nyår. {{S org=Högsby; topic=Matsvinn}}
Vimmerby: tävling mellan skolorna. {{S org=Vimmerby; topic=Matsvinn; stance=doing}}
Riksgenomsnittet var 45 gram 2023.
3. Livsmedelspriser {{I n=3}}
Priserna har ökat med 22 procent på två år. {{|}}I Oskarshamn blev utfallet 1,9 mnkr sämre än budget. {{K amount=1.9; unit=mnkr}} Eva Hagman trodde inte att priserna vänder. Ekonomerna i länet diskuterar en modell för kompensation.
4. Avtal frukt och grönt {{I n=4}}
Beslut: nätverket säger upp avtalet med leverantören till årsskiftet. {{D}}
Att göra: Josefine tar fram kravspecifikation till november. {{A who=Josefine Apel; due=2024-11}}
Mörbylånga och Borgholm upphandlar lokalt på Öland. {{S org=Mörbylånga}} {{S org=Borgholm}}
5. Krisberedskap i köken {{I n=5}}
Vimmerby har eget krislager för sju dagar. {{S org=Vimmerby; stance=doing}} Hultsfred får inga pengar till detta. {{S org=Hultsfred; stance=no}} Västervik har begärt medel i budget 2025. {{S org=Västervik}} Vem beslutar om krismeny när flera kommuner delar lager? {{Q}} Det var det ingen som visste.
6. Specialkost {{I n=6}}
Andelen specialkoster varierar mellan 6 och 14 procent. Läkarintyg krävs i alla kommuner. Karl menade för sin del att intygen gör liten nytta. Mia har en bra blankett.
7. Gemensamma recept {{I n=7}}
Alla enades om att bygga en gemensam receptbank. {{D}} Frida ansvarar för strukturen. {{A who=Frida Asp}} Mönsterås är inte med till att börja med. {{S org=Mönsterås; stance=no}}
8. Dietistnätverket {{I n=8}}
Vår plats i dietistnätverket har ingen haft sedan Karin slutade. {{V seat=plats; body=dietistnätverket}} Dietistnätverket ordnar en utbildningsdag i mars.
9. Äldres måltider {{I n=9}}
SKR:s mätning visar att 76 procent är nöjda med maten. Bäst resultat i länet har Högsby. Nattfastan är längst i Kalmar. Resultaten ska analyseras av MAS-nätverket.
10. Systembyte {{I n=10; kind=go-round}}
Kalmar – Matilda sedan 2021, nöjda. {{S org=Kalmar; topic=Systembyte; stance=doing}}
Torsås – hoppas på att hänga på Kalmar. {{S org=Torsås; topic=Systembyte; stance=interested}}
Nybro – har tecknat annat avtal. {{S org=Nybro; topic=Systembyte; stance=no}}
Oskarshamn – oklart, upphandling pausad. {{S org=Oskarshamn; topic=Systembyte; stance=undecided}}
Västervik – inför v. 46. {{S org=Västervik; topic=Systembyte}}
Vimmerby/Hultsfred – gemensam lösning. {{S org=Vimmerby; topic=Systembyte; stance=doing}} {{S org=Hultsfred; topic=Systembyte; stance=doing}}
11. Skolmatens dag {{I n=11}}
Dagen infaller den 13 mars. {{M date=2025-03-13; what=Skolmatens dag}} Kommunerna gör sina egna aktiviteter. {{|}}Hultsfred tänker servera vildsvin. {{S org=Hultsfred}} Emmaboda deltar inte i år. {{S org=Emmaboda; stance=no}}
12. Rekrytering av kockar {{I n=12}}
Restaurangprogrammet i Kalmar har 14 sökande. Tidigare år har det varit över 30. Flera efterlyste en reklamfilm. {{|}}Rasmus: Vimmerby tar emot fyra lärlingar till våren. {{S org=Vimmerby}}
13. Transporter {{I n=13}}
Samlastning sker i Västervik, Vimmerby och Hultsfred. {{S org=Västervik; stance=doing}} {{S org=Vimmerby; stance=doing}} {{S org=Hultsfred; stance=doing}} Mönsterås och Högsby säger ja till att gå med. {{S org=Mönsterås; stance=yes}} {{S org=Högsby; stance=yes}} Frågan ligger hos kommunchefen i Oskarshamn. {{S org=Oskarshamn; stance=undecided}}
14. Programråd {{I n=14}}
Mattias lämnar över till Henric i programrådet för restaurangprogrammet. {{N person=Henric Lund; role=ledamot; body=programrådet för restaurangprogrammet; for=Mattias Frost}} Ordförandeskapet i rådet ligger på Nybro i år.
15. Halal och religiösa önskemål {{I n=15}}
Skolverket har svarat på en förfrågan från Nybro. Svaret är att kommunerna bestämmer själva. {{|}}Ska vi ha en gemensam linje? {{Q}} Det lämnades till var och en att fundera.
16. Självservering på äldreboende {{I n=16}}
Presentation från Hultsfred. Försöket genomfördes på två boenden 2023. {{|}}Hultsfred utvidgar till samtliga boenden. {{S org=Hultsfred}} Intressant, tyckte flera.
17. Avgift för personalmåltid {{I n=17}}
Skatteverkets schablon höjs. {{|}}Beslut: vi tillämpar schablonen från 1 januari. {{D}} Borgholm subventionerar även i fortsättningen. {{S org=Borgholm}}
18. Livsmedelskontroll {{I n=18}}
Miljöförvaltningarna har fått nytt riskklassningssystem. Kökens avgifter blir lägre i de flesta fall. Torsås kök fick anmärkning.
19. Upphandling av färdigmat {{I n=19}}
Vem vill? {{|}}Ja: Borgholm, Mörbylånga, Torsås. {{S org=Borgholm; stance=yes}} {{S org=Mörbylånga; stance=yes}} {{S org=Torsås; stance=yes}} Kanske: Emmaboda. {{S org=Emmaboda; stance=undecided}} Nej: övriga.
Karl ringer Adda. {{A who=Karl Alm}}
20. Nätverkets representant hos Livsmedelsverket {{I n=20}}
Camilla Dunér utses på två år. {{D}} {{N person=Camilla Dunér; role=representant; body=Livsmedelsverket}} Ersättare ej klar. {{V seat=Ersättare; body=Livsmedelsverket}}
21. Rapport från Per {{I n=21; kind=report}}
Per redogjorde för läget för gårdarna i länet. Antalet mjölkbönder minskar snabbast i Torsås och Emmaboda. LRF vill se mer närproducerat. LRF har planer på en egen kampanj 2025.
22. Närproducerat kött {{I n=22}}
Nybro köper nötkött från en gård i Orrefors. {{S org=Nybro; stance=doing}} Oskarshamn önskar titta på avtalet. {{S org=Oskarshamn; stance=interested}} Upphandlingsreglerna lägger vissa hinder.
23. Hygienutbildning {{I n=23}}
Digital utbildning kostar 200 kr per person. {{K amount=200; unit=kr per person}} Alla utom Högsby köper. {{S org=Högsby; stance=no}} Vi bestämmer att utbildningen upprepas vartannat år. {{D}}
24. Klimatberäkning {{I n=24}}
Kalmar har beräknat samtliga rätter. {{S org=Kalmar; stance=doing}} Utsläppen är 1,4 kg per kilo livsmedel. Andra kommuner i landet ligger på ungefär samma nivå.
25. Lokalfrågor {{I n=25}}
Mönsterås bygger nytt centralkök. {{S org=Mönsterås}} Vimmerbys kök renoveras i sommar. {{S org=Vimmerby}} Ingen övrig kommun har byggplaner. Susanne önskade ett studiebesök.
26. Arbetskläder {{I n=26}}
Tvättavtalet går ut i maj. {{|}}Frågan hanns inte med. {{P what=Arbetskläder}}
27. Måltidspolicy {{I n=27; kind=go-round}}
Antagen: Kalmar, Nybro, Västervik. {{S org=Kalmar; topic=Måltidspolicy; stance=doing}} {{S org=Nybro; topic=Måltidspolicy; stance=doing}} {{S org=Västervik; topic=Måltidspolicy; stance=doing}}
På gång: Emmaboda. {{S org=Emmaboda; topic=Måltidspolicy; stance=doing}}
Ska inte ha: Mörbylånga. {{S org=Mörbylånga; topic=Måltidspolicy; stance=no}}
Återkommer: Högsby. {{S org=Högsby; topic=Måltidspolicy; stance=undecided}}
28. Matlådor {{I n=28}}
Hemkörning av matlådor har upphört i flera kommuner. {{|}}Hultsfred säljer via ICA från oktober. {{S org=Hultsfred}} Frida undrade hur moms ska redovisas. {{Q asker=Frida Asp}} Ingen hade svaret och frågan gick inte vidare.
29. Allergisjuka barn i förskola {{I n=29}}
Astma- och allergiförbundet har tagit fram ny checklista. Tina tyckte att den är bra. Kopplingen till skollagen är svag.
30. Flytande kost {{I n=30}}
Logopedbristen gör att bedömningar dröjer. Regionen anställer en till logoped. {{|}}Eva Stenvall tar upp frågan i samverkansgruppen. {{A who=Eva Stenvall}}
31. Gruppen för offentlig gastronomi {{I n=31}}
Gruppen behöver två deltagare till från norra länet. {{V seat=deltagare; body=Gruppen för offentlig gastronomi}} Gruppen leds av Linnéuniversitetet. Rasmus och Camilla funderar.
32. Sommarkök {{I n=32}}
Förra sommaren stängdes köken i Mörbylånga under fyra veckor. {{|}}Till nästa sommar planerar Mörbylånga att hålla öppet. {{S org=Mörbylånga}} Borgholm gör tvärtom. {{S org=Borgholm}}
33. Skolrestaurangens miljö {{I n=33}}
Barnombudsmannen har gjort en granskning. Ljudnivån är ett problem. Några framhöll rektors ansvar.
34. Upphandlarnas synpunkter {{I n=34}}
Upphandlarna vill ha tidigare underlag. {{|}}Alla lovar att lämna volymer före den 1 december. {{A who=Alla; due=2024-12-01}} {{D}}
35. Städning i kök {{I n=35}}
Vem gör storstädningen? {{Q}} Ingen gemensam bild och ingen som tog frågan. {{|}}Nybro har eget team. {{S org=Nybro; stance=doing}}
36. Krav på ekologiskt {{I n=36}}
Målet 30 % är satt av regeringen. Länets snitt är 21 %. {{|}}Kalmar sänker sitt mål till 25 %. {{S org=Kalmar}} Västervik överväger att slopa målet. {{S org=Västervik; stance=undecided}}
37. Ny ordförande {{I n=37}}
Annica har varit ordförande i fyra år. {{|}}Mia Tollesson väljs till ordförande från 1 januari. {{D}} {{N person=Mia Tollesson; role=ordförande; body=Kostchefsnätverket i Kalmar län; for=Annica Sjögren}} Posten som sekreterare går runt. {{|}}Vice ordförande är inte vald. {{V seat=Vice ordförande; body=Kostchefsnätverket i Kalmar län}}
38. Avslutning {{I n=38}}
Nästa träff: Högsby den 12 december. {{M date=2024-12-12}} Mattias bjuder på lunch.
