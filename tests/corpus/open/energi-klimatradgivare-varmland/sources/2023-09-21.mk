@file EKR Värmland minnesant 2023-09-21.txt
@body Energirådgivarnätverket
@date 2023-09-21
@start 09:30
@end 15:00
@place Sunne, Kolsnäsvägen 4
@mode in_person
@secretary Sture Bengtzelius
@p Lars-Göran Fryk | Karlstad | | chair
@p Nadia Benali | Arvika | |
@p Roger Malm | Säffle | |
@p Elin Storm-Hagel | Kristinehamn | |
@p Aino Laitinen | Hagfors | |
@p Stig Örtendahl | Torsby | |
@p Petra Vinge | Sunne | |
@p Roger Blomqvist | Filipstad | | absent excused
@p Oddvar Lien | Årjäng | | absent
@p Sture Bengtzelius | | | guest
@p Wilma Ekstrand | | | guest
---
Energirådgivarnätverket
Värmland

Minnesanteckningar torsdagen den 21 september 2023 klockan 9.30-15
Sunne, Kolsnäsvägen 4

Deltagare
Lars-Göran Fryk (Karlstad), tillika ordförande
Nadia Benali (Arvika)
Roger Malm (Säffle)
Elin Storm-Hagel (Kristinehamn)
Aino Laitinen (Hagfors)
Stig Örtendahl (Torsby)
Petra Vinge (Sunne)

Förhinder: Roger Blomqvist (Filipstad)
Uteblev: Oddvar Lien (Årjäng)
Från samordningen: Sture Bengtzelius och Wilma Ekstrand

1 Mötet öppnas {{I n=1; kind=information}}
Lars-Göran tar till orda och konstaterar att elpriset för första gången på två år ligger under kronan. Telefonerna har tystnat en smula, men i gengäld är frågorna svårare. {{|}}Wilma Ekstrand är sedan den 1 september biträdande samordnare, på sextio procent. {{N person=Wilma Ekstrand; role=biträdande samordnare; body=Energirådgivarnätverket}} Hon kommer från en kraftmäklare i Göteborg och läste miljövetenskap i Karlstad.

2 Energimyndighetens nya bidragsvillkor {{I n=2; kind=information}}
Undertecknad redogör för de villkor som gäller från årsskiftet. Stödet till kommunerna betalas ut i klump och en tredjedel av rådgivarens tid ska läggas på företag. Myndigheten har bestämt att timredovisning inte längre behövs, vilket hälsas med applåder. I stället ska varje kommun lämna en plan senast den 15 november, så lyder förordningen. {{|}}Grundbidraget blir 340 000 kronor per kommun för 2024. {{K amount=340000; unit=kronor per kommun; years=2024}} Stig anser att summan inte räcker till en halv tjänst i dagens löneläge, och han har lovat sin chef att säga det högt på varje möte.

{{|}}Torsby kommer att söka tillsammans med Sunne. {{S org=Torsby; topic=bidragsvillkor; stance=yes}} Petra bekräftar: även Sunnes ledning är införstådd. {{S org=Sunne; topic=bidragsvillkor; stance=yes}} {{|}}Hagfors har för avsikt att lägga ut hela rådgivningen på en konsult. {{S org=Hagfors; topic=bidragsvillkor; stance=doing}} {{|}}Roger Malm kan för Säffles räkning inte svara, frågan ligger hos teknisk chef. {{S org=Säffle; topic=bidragsvillkor; stance=undecided}}

Vid den fortsatta överläggningen rådde enighet om att planerna skrivs efter en och samma disposition. {{D}} Ett skelett till en sådan tillhandahåller Wilma före den 6 oktober. {{A who=Wilma Ekstrand; due=2023-10-06}} Planerna ska gå genom undertecknad innan de ges in. {{D}} {{A to=Sture Bengtzelius}}

3 Värmekameran {{I n=3; kind=dialogue}}
Kameran inköptes 2014 och har gått mellan kommunerna i en väska som blivit allt sämre. I mars kom den bort i tre veckor. Nadia, som hade den senast, säger att skärmen flimrar. En ny kostar enligt tre offerter mellan trettio och sjuttio tusen beroende på upplösning. Elin är av uppfattningen att man lika gärna kan hyra, eftersom kameran används i januari och februari och vilar däremellan. Lars-Göran påminner om att Karlstads energibolag lånar ut en gratis, om än bara till sina egna kunder.

{{|}}Efter handuppräckning köps en ny kamera för samlade medel, till ett högsta pris av 52 000 kronor. {{D}} {{K amount=52000; unit=kronor}} Som vårdare av kameran förordnas Aino Laitinen. {{D}} {{N person=Aino Laitinen; role=vårdare; org=Hagfors}} {{|}}Beställningen ombesörjs av henne så snart pengarna finns på kontot. {{A who=Aino Laitinen}} Den gamla får Nadia slänga. {{A who=Nadia Benali}}

4 Effekttariffer {{I n=4; kind=information}}
Under rubriken berättade Petra om den elnätskonferens hon besökte i augusti. Nätbolagen är skyldiga att införa effektavgift senast 2027, några har redan gjort det. Ellevio drar ett medelvärde av tre toppar i månaden. För ett hushåll med direktel och bastu kan det bli kännbart, för en villa med bergvärme märks det knappt. Energimarknadsinspektionen överväger att skjuta upp kravet, men har ännu inte beslutat. Stig undrade om rådgivarna bör avråda från bastu på vintern, vilket väckte munterhet. {{|}}Var gränsen går mellan råd och reklam när ett nätbolag vill sponsra vårt material, det frågade Elin, och någon klar uppfattning om det fanns inte. {{Q asker=Elin Storm-Hagel}}

5 Mässan i Karlstad {{I n=5; kind=decision; outcome=postponed}}
Villamässan i Karlstad går av stapeln den 16 mars. {{M date=2024-03-16; what=Villamässan i Karlstad}} Montern kostade i fjol aderton tusen och drog fyrahundra besökare. {{|}}Att ta ställning i dag lät sig inte göras, därför att arrangören ännu inte gett något pris. {{P until=2023-11-16; what=Mässan i Karlstad; why=arrangören ännu inte gett något pris}} Lars-Göran pressar arrangören så att pris finns till novembersammanträdet. {{A who=Lars-Göran Fryk; due=2023-11-16; to=arrangören}}

6 Länets energiplan {{I n=6; kind=report}}
Länsstyrelsen leder arbetet. I referensgruppen har rådgivarna en stol, som Stig innehaft sedan 2018. Han vill nu trappa ned. {{|}}I hans ställe inträder Nadia Benali från nyår. {{N person=Nadia Benali; role=representant; body=referensgruppen; org=Arvika; for=Stig Örtendahl}} {{D}} Planen remitteras i vår och då förväntas kommunerna yttra sig var för sig, något som kommunstyrelserna i allmänhet sköter utan att fråga rådgivaren.

7 Nästa sammanträde {{I n=7; kind=information}}
Man samlas torsdagen den 16 november på länken {{M date=2023-11-16}} och den 25 januari i Kristinehamn. {{M date=2024-01-25}} Värdinnan tackades för sopplunchen.

För minnet
Sture Bengtzelius
