@file Boxholm 5 september.txt
@body Kulturskolechefsnätverket Östergötland
@date 2025-09-05
@start 09:00
@end 11:30
@place Boxholm, Bruksskolan
@mode in_person
@secretary Ulf Törnkvist
@p Zeinab Farah | Åtvidaberg | | chair
@p Jonatan Wiik | Boxholm
@p Samuel Ogbe | Norrköping
@p Ruth Hallman | Ödeshög
@p Krister Ahlgren | Mjölby
@p Bodil Rask | Vadstena
@p Tobias Rehn | Valdemarsvik
@p Ulf Törnkvist | Kinda
@p Hillevi Sand | Ydre
@p Henning Wall | Region Östergötland | | guest
@p Malin Edquist | Linköping | | absent
@p Görel Frisk | Motala | | absent
@p Annika Bergvall | Söderköping | | absent excused
@p Annika Lood | Finspång | | absent excused
---
Kulturskolechefsnätverket Östergötland
Boxholm, Bruksskolan, 5 september 2025, 9.00–11.30

Närvarande var Zeinab Farah från Åtvidaberg, som satt ordförande, Jonatan
Wiik från Boxholm, Samuel Ogbe från Norrköping, Ruth Hallman från Ödeshög,
Krister Ahlgren från Mjölby, Bodil Rask från Vadstena, Tobias Rehn från
Valdemarsvik, Hillevi Sand från Ydre och Ulf Törnkvist från Kinda, tillika
pennförare. Henning Wall från Region Östergötland var adjungerad.
Förhinder hade anmälts av Annika Bergvall från Söderköping och Annika
Lood från Finspång.
Malin Edquist från Linköping och Görel Frisk från Motala hördes inte av.

Ordförandeskapet. {{I kind=decision}} Malin Edquist har i ett vykort lagt ned uppdraget, {{L person=Malin Edquist}} och Zeinab Farah befordrades enstämmigt från vice till ordinarie. {{D}} {{N person=Zeinab Farah; role=ordförande; body=Kulturskolechefsnätverket Östergötland; for=Malin Edquist}} Den plats som vice ordförande som därigenom blev ledig lämnas öppen till vintern. {{V seat=vice ordförande; body=Kulturskolechefsnätverket Östergötland}}

Regionens system. {{I kind=decision}} Regiondirektören sade nej i juni. Testarnas omdömen förlorade därmed sitt intresse och punkten avfördes. {{|}}Henning arbetar fram en lista över andra leverantörer och överlämnar den till Samuel senast den 3 oktober. {{A who=Henning Wall; due=2025-10-03; to=Samuel Ogbe}} Norrköping går under tiden tillbaka till papper. {{S org=Norrköping; topic=system; stance=doing}} Ydre hade aldrig lämnat det. {{S org=Ydre; topic=system; stance=doing}}

Orkesterns stadgar. {{I outcome=postponed}} Ruth hade hunnit till fjärde paragrafen, sedan tog semestern vid. {{|}}Stadgarna läggs fram färdiga i Valdemarsvik den 17 oktober. {{P until=2025-10-17; what=Orkesterns stadgar; why=Ruth hade hunnit till fjärde paragrafen, sedan tog semestern vid}} {{M date=2025-10-17}}

Valdemarsvik. {{I kind=information}} Utredningen är klar och kulturskolan blir kvar, {{S org=Valdemarsvik; topic=kulturskolan; stance=yes}} men med en budget som minskas med 600 000 kronor 2026. {{K amount=600000; unit=kronor; years=2026}} Tobias får låna Mjölbys cellolärare en dag i veckan. {{S org=Mjölby; topic=cellolärare; stance=yes}} Krister reder ut villkoren med honom på tu man hand. {{A who=Krister Ahlgren; to=Tobias Rehn}}

Studenterna från Örebro. {{I}} Två av fem handledare saknas. {{V seat=handledare; body=Studenterna från Örebro}} Ödeshög drog sig ur, {{S org=Ödeshög; topic=studenter; stance=no}} Vadstena avvaktar musikalpremiären. {{S org=Vadstena; topic=studenter; stance=undecided}} Jonatan ringer runt till helgen. {{A who=Jonatan Wiik}}

Musikverkets barnpanel. {{I kind=decision}} Bodil Rask ville mycket riktigt och utsågs. {{D}} {{N person=Bodil Rask; role=vuxen; body=Musikverkets barnpanel}} Till panelens upptaktshelg på Gotland den 27 september {{M date=2025-09-27; what=panelens upptaktshelg}} följer Hillevi med henne. {{N person=Hillevi Sand; role=deltagare; body=panelens upptaktshelg}}

Lägret i efterskott. {{I kind=report}} Överskottet blev 7 400 kronor {{K amount=7400; unit=kronor}} och fonderas till nästa år. {{D}} Lägerchef även 2026: Görel och Lisen Dahl i förening. {{D}} {{N person=Görel Frisk; role=lägerchef; body=Lägret}} {{N person=Lisen Dahl; role=lägerchef; body=Lägret}} Görel underrättas av Ulf. {{A who=Ulf Törnkvist; to=Görel Frisk}} En olycka med en kanot diskuterades bakom stängda dörrar; det som sades om barnet förs inte vidare. {{X mark=förs inte vidare}}

Löst och fast. {{I}} Varför får inte dans räknas som idrott i lokalbokningen? {{Q}} Krister går på pension vid jul. {{L person=Krister Ahlgren; org=Mjölby; when=vid jul; why=pension}} Till dess att Mjölby har anställt någon företräds kommunen här av Moa Kilander. {{N person=Moa Kilander; role=ledamot; body=Kulturskolechefsnätverket Östergötland; org=Mjölby; for=Krister Ahlgren}} Nätverket samlas härnäst i Mjölby den 5 december, och då blir det smörgåstårta. {{M date=2025-12-05}} Allergier anmäls till Krister av alla som har några, senast den 28 november. {{A who=alla som har några; due=2025-11-28; to=Krister Ahlgren}}

Ulf Törnkvist
