@file Dikterat fr tåget 6 feb.txt
@body Öga mot öga
@date 2025-02-06
@start 10:00
@end 15:00
@place Stationen i Tierp
@mode in_person
@secretary Lena Skogh Ahlqvist
@p Lena Skogh Ahlqvist | Uppsala | tillgänglighetschef | chair
@p Mats-Ola Perneby | Tierp | |
@p Zahra Moradi | Enköping | |
@p Ulla Brännvall | Älvkarleby | |
@p Kim Torstensdotter | Knivsta | | partial=fram till lunch
@p Joakim Tägtman | Östhammar | |
@p Birgitta Zetterqvist | Heby | | absent
@p Per Wallebom | Håbo | | absent
@p Siv Antonsson | Hjälpmedelsforum Uppland | | guest
---
Öga mot öga, nätverket för oss som jobbar med tillgänglighet i Uppland
Torsdag 6 februari 2025 på Stationen i Tierp, tio till tre

Vi som var där: jag Lena Skogh Ahlqvist, tillgänglighetschef Uppsala, som höll i klubban och nu pratar in det här på 15.40-tåget, Mats-Ola Perneby Tierp, Zahra Moradi Enköping, Ulla Brännvall Älvkarleby, Kim Torstensdotter Knivsta (fram till lunch), Joakim Tägtman Östhammar. Och så Siv Antonsson som gäst från Hjälpmedelsforum Uppland. Inte med: Birgitta Zetterqvist Heby, Per Wallebom Håbo.

Läget hemma. {{I kind=go-round}} Det är mycket nu, det sa egentligen alla. Zahra har fått ny förvaltningschef, den tredje på två år, och den chefen har sagt att tillgänglighet är allas ansvar, vilket vi ju vet vad det brukar betyda. {{|}}Enköping har i alla fall tagit fram en handlingsplan och den kör de på med redan nu. {{S org=Enköping; topic=handlingsplan; stance=doing}} Ulla håller på att drunkna i badhusbygget, där kommunalrådet har lovat en lift som inte finns i ritningarna. {{|}}Joakim berättar att Östhammar ska inventera alla vallokaler inför nästa val, det är klubbat i nämnden. {{S org=Östhammar; topic=inventering av vallokaler; stance=yes}} Och Kim hon vet inte om tjänsten blir kvar över sommaren, det avgörs av andra.

Lekplatserna. {{I kind=dialogue}} Vi fastnade här i en timme. Boverket har ju gjort en vägledning och menar att gummiasfalt ska in överallt, medan Naturskyddsföreningen vill förbjuda den, och regeringen har sagt att den ska återkomma. Mats-Ola tycker att man ska följa Boverket för det är de som bestämmer. Zahra sa att hon brukar ta med barn i rullstol ut och prova, och att det lär en mer än hundra sidor. {{|}}Det lät så bra att det får bli vår modell i alla kommunerna, alltså att vi provar med riktiga barn innan någonting beställs. {{D}} Knivsta tror jag inte hade något emot det men Kim hade gått då. {{|}}Någon, jag tror att det var Siv, undrade om föräldrarna måste skriva på nåt papper, och det är inte alls dumt tänkt så det kollar Zahra upp med sin jurist. {{A who=Zahra Moradi}} Priset på gummi är för övrigt uppe i 1 150 kronor kvadratmetern. {{K amount=1150; unit=kronor per kvadratmeter}}

Hjälpmedelsforum. {{I kind=information}} Siv drog hela bakgrunden. De startade 1998, de har elva medlemsorganisationer, styrelsen valdes om i höstas med Börje Flink som ordförande och de har beslutat att flytta till Gottsunda. De skulle gärna se att kommunerna kom till deras råd lite oftare. Hittills har Per suttit där åt oss men Per har ju bytt uppgifter så han kommer inte längre loss på onsdagar. {{|}}Joakim är ledig på onsdagar, sa han, lite på skämt, och vips så var det han som fick gå dit i Pers ställe. {{D}} {{N person=Joakim Tägtman; role=representant; body=Hjälpmedelsforum Upplands råd; org=Östhammar; for=Per Wallebom}} Första gången han ska infinna sig är den 5 mars. {{M date=2025-03-05; what=Hjälpmedelsforum Upplands råd}} Jag ringer Per så att han inte hör det bakvägen. {{A who=Lena Skogh Ahlqvist; to=Per Wallebom}}

Webbdirektivet. {{I kind=information}} Digg har granskat tolv kommuner i landet och fällt nio, det är ingen av oss, och de har lagt ett föreläggande på en. Den som får ett sådant ska svara inom fyra veckor. Ulla frågade om pdf:er från före 2018 räknas och nej, det gör de inte, inte om de är arkiv. {{|}}Tierp har plockat bort sina allihop. {{S org=Tierp; topic=pdf:er på webben; stance=doing}} Uppsala tänker låta bli, det är för mycket jobb. {{S org=Uppsala; topic=pdf:er på webben; stance=no}} Zahra skulle vilja ha en utbildning i hur man gör en pdf från början, och alla nickade, men ingen kostnad fanns och ingen som ordnar. {{F}} Det rann liksom ut. {{|}}Vad gäller när en folkvald lägger ut nåt själv då? Det hade ingen en aning om och det står fortfarande i luften. {{Q}}

Ledsagning. {{I kind=information; outcome=postponed}} Det var Birgittas punkt och Birgitta låg hemma med influensa, så den ligger över till i april. {{P until=2025-04-10; what=Ledsagning; why=Birgitta låg hemma med influensa}}

Det där med pengarna. {{I kind=decision}} Vi har 38 000 kvar från förra året. {{K amount=38000; unit=kronor}} Mats-Ola skulle vilja ha en resa till Malmö, Kim hade nämnt en föreläsare före lunch, Ulla ville spara. Länsstyrelsen ger inget i år har de bestämt. Jag själv lutade väl åt Ulla. {{|}}Men det vägde över när Joakim räknade på det, och då hamnade vi i att hälften går till föreläsaren och att hälften fryses. {{D}} {{|}}Ulla hör av sig till henne, hon heter Marja Kivelä, och ber om en offert innan den sista februari. {{A who=Ulla Brännvall; due=2025-02-28; to=Marja Kivelä}}

Sen ses vi i Enköping den 10 april, {{M date=2025-04-10}} och funkisdagen är den 21 maj i Uppsala för den som inte redan vet det. {{M date=2025-05-21; what=funkisdagen}} Nu är vi framme.
Lena, inläst och bara lite rättat
