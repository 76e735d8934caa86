@file beredskap avesta 240912.docx
@body Beredskapsnätverket Dalarna
@date 2024-09-12
@start 09:00
@end 15:00
@place Verket i Avesta
@mode in_person
@secretary Matilda Hjort Ax
@p Ahmad Rezai | Borlänge | beredskapssamordnare | chair
@p Linus Torstensson | Falun | säkerhetsstrateg |
@p Kjell Norrby | Avesta | säkerhetssamordnare |
@p Susanne Ekwall | Hedemora | beredskapssamordnare |
@p Annika Bergqvist | Säter | beredskapssamordnare |
@p Jelena Marković | Ludvika | beredskapssamordnare |
@p Peter Ollas | Smedjebacken | säkerhetschef |
@p Jonas Hagström | Leksand | säkerhetschef |
@p Gun Matsols | Mora | beredskapschef |
@p Nils-Erik Kall | Orsa | säkerhetssamordnare |
@p Tove Ling | Malung-Sälen | säkerhetsstrateg | partial=efter lunch
@p Matilda Hjort Ax | | samordnare | guest
@p Karolina Dahlgren | Falun | säkerhetschef | absent excused
@p Christer Nåhs | Vansbro | säkerhetssamordnare | absent excused
@p Hanna Skoglund | Älvdalen | beredskapssamordnare | absent
---
Beredskapsnätverket Dalarna – minnesanteckningar
12 september 2024 kl. 9–15, Verket i Avesta
Ahmad Rezai, beredskapssamordnare	Borlänge	ordförande för dagen
Linus Torstensson, säkerhetsstrateg	Falun	ny
Kjell Norrby, säkerhetssamordnare	Avesta	
Susanne Ekwall, beredskapssamordnare	Hedemora	
Annika Bergqvist, beredskapssamordnare	Säter	
Jelena Marković, beredskapssamordnare	Ludvika	
Peter Ollas, säkerhetschef	Smedjebacken	
Jonas Hagström, säkerhetschef	Leksand	
Gun Matsols, beredskapschef	Mora	
Nils-Erik Kall, säkerhetssamordnare	Orsa	
Tove Ling, säkerhetsstrateg	Malung-Sälen	efter lunch
Matilda Hjort Ax, samordnare		skriver
Hade förhinder: Karolina Dahlgren, säkerhetschef, Falun och Christer Nåhs, säkerhetssamordnare, Vansbro. Inget livstecken från Hanna Skoglund, beredskapssamordnare, Älvdalen.

Vem är här {{I}}
Linus Torstensson fyller den tomma Falustolen. {{N person=Linus Torstensson; role=ledamot; body=Beredskapsnätverket Dalarna; org=Falun}} Han har varit på MSB i fyra år. {{|}}Ahmad höll i mötet, Karolina har brutit benet. {{N person=Ahmad Rezai; role=ersättare; body=Beredskapsnätverket Dalarna; for=Karolina Dahlgren}}

Efter övningen {{I kind=report}}
Toves utvärdering kom i juni och är på trettio sidor. Den visar att staberna kom igång snabbt, men att ingen visste vem som hade rätt att skicka ut VMA. Reservläget fungerade i elva kommuner av fjorton. Räddningstjänsten har sedan dess utbildat sina befäl. Tre saker sticker enligt Tove ut: anropen, loggen, avlösningen. Hon skulle vilja att alla använde samma logg. SOS Alarm håller på med en egen. Vi gick laget runt kring det som är mest brådskande.
Alla stabschefer ska skaffa behörighet till VMA och det före november. {{D}} {{A who=Alla stabschefer}} Peter Ollas hör med SOS Alarm hur deras logg är tänkt och ger oss besked vid nästa träff, den 28 november. {{A who=Peter Ollas; due=2024-11-28; to=oss}} {{M date=2024-11-28}} Dessutom ombads Linus att översätta checklistan till finska och lättläst. {{A who=Linus Torstensson}}

Reservkraft {{I kind=go-round}}
Det är skönt att ha Nils-Erik tillbaka och frisk. Han föredrog det som bordlades i april. Energimyndigheten har i sommar gett ut en vägledning. Den säger att en kommun bör klara sju dygn, vilket är en rekommendation och inget krav. I Orsa klarar man tre. Så här såg det ut hos andra när han frågade om man tänker skaffa mer.
Kjell var utförlig. I Avesta finns elva fasta aggregat, varav två är från 1974, och kommunen har avtal med bruket om ytterligare tre. Servicen köps från Västerås. Under juli månad stod hälften still på grund av en leverans som inte kom. Fullmäktige har i budgeten anslagit fyra miljoner. {{|}}Avesta byter alltså ut de gamla och köper fyra nya, med leverans i vår. {{S org=Avesta; topic=reservkraft; stance=yes}} I Hedemora får det räcka med det man har. {{S org=Hedemora; topic=reservkraft; stance=no}} Jelena berättade att Ludvika har gjort en utredning som gav tre alternativ, men att de förtroendevalda inte har kunnat enas. {{|}}Ludvika är inte framme vid något svar. {{S org=Ludvika; topic=reservkraft; stance=undecided}} Smedjebacken har hakat på Ludvikas utredning och gör ingenting förrän den är i mål. {{S org=Smedjebacken; topic=reservkraft; stance=undecided}} Säter frågar sig om man kan hyra av Försvarsmakten och är i så fall med på noterna. {{S org=Säter; topic=reservkraft; stance=interested}} Mora köper redan nu två aggregat till, de levereras nästa vecka. {{S org=Mora; topic=reservkraft; stance=doing}} Leksand svarade att man inte hunnit titta på vägledningen.
Samlad upphandling av service görs genom Avesta för dem som vill. {{D}} De som vill vara med hör av sig till Kjell, senast sista september. {{A who=De som vill vara med; due=2024-09-30; to=Kjell}}

Förrådet {{I}}
Invigningen var i augusti med tårta och landshövding. Gun visade bilder. Förrådsgruppens uppdrag är avslutat i och med det, och Moras driftavdelning sköter nyckeln enligt avtal. {{|}}Slutnotan blev 1 344 000 kronor. {{K amount=1344000; unit=kronor}} Överskridandet delas efter invånarantal, accepterades det utan strid. {{D}} Som förrådets kontaktperson uppträder i fortsättningen Gun Matsols. {{N person=Gun Matsols; role=kontaktperson; body=förrådet}} Älvdalen, som aldrig har bestämt sig, ska ringas upp av Gun. {{A who=Gun Matsols; to=Älvdalen}} {{S org=Älvdalen; topic=förrådet; stance=undecided}}

Krisberedskap och äldreomsorg {{I outcome=postponed}}
Christers punkt, han vill göra den själv. {{|}}Vi lägger den i november. {{P until=2024-11-28; what=Krisberedskap och äldreomsorg; why=han vill göra den själv}}

Uppdragen {{I}}
I drivmedelsgruppen har Tove tröttnat. {{|}}Christer Nåhs har per telefon sagt sig villig, därför får han överta hennes stol där. {{D}} {{N person=Christer Nåhs; role=representant; body=drivmedelsgruppen; for=Tove Ling}} Krisrådet hos kyrkan har Jonas varit på två gånger. {{|}}Susanne Ekwall stannar som samverkansperson i staben. {{N person=Susanne Ekwall; role=samverkansperson; body=staben}} MSB söker någon till sin referensgrupp för VMA och skulle gärna se en dalkarl. Det var flera som tittade på sina skor. {{|}}Platsen är inte vår men vi får nominera: det blir Annika Bergqvist, sa vi. {{D}} {{N person=Annika Bergqvist; role=representant; body=referensgrupp för VMA}} Ordföranden skickar in nomineringen, sista dag 1 oktober. {{A who=Ahmad Rezai; due=2024-10-01}}

Matilda Hjort Ax
