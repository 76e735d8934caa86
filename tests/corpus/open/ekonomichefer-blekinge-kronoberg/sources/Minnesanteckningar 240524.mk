@file Minnesanteckningar 240524.txt
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2024-05-24
@start 09:00
@end 12:00
@place Lessebo, Kvarnen
@mode hybrid
@secretary Victoria Mäki
@p Patrik Ståhlberg | Växjö | | chair
@p Oskar Wendt Lilja | Karlskrona
@p Ebba Torstensson | Lessebo
@p Tomas Rydh | Älmhult
@p Anna-Karin Wieslander | Ljungby
@p Zoran Petrovic | Ronneby
@p Samira Haddad | Alvesta
@p Nadja Brorsson | Tingsryd | | remote
@p Lena Broms | Sölvesborg | | remote
@p Pekka Lahtinen | Uppvidinge
@p Victoria Mäki | | | guest
@p Mirjam Håkansson Dahl | Karlshamn | | absent
@p Fredrik Nyberg | Markaryd | | absent
@p Lena Ekstrand | Olofström | | absent
---
Ekonomichefsnätverket Blekinge-Kronoberg, fredag 24 maj 2024 kl 9-12
Lessebo, Kvarnen

Var här
Patrik Ståhlberg, Växjö (ordförande)
Oskar Wendt Lilja, Karlskrona
Ebba Torstensson, Lessebo
Tomas Rydh, Älmhult
Anna-Karin Wieslander, Ljungby
Zoran Petrovic, Ronneby
Samira Haddad, Alvesta
Pekka Lahtinen, Uppvidinge
På länk
Nadja Brorsson, Tingsryd
Lena Broms, Sölvesborg
Saknades
Mirjam Håkansson Dahl, Karlshamn
Fredrik Nyberg, Markaryd
Lena Ekstrand, Olofström
Skrev
Victoria Mäki

Ny från Karlskrona {{I}}
Oskar, tre veckor på jobbet. Kommer från Blekingetrafiken. {{|}}Fyller tomrummet efter Henrik i den här kretsen. {{N person=Oskar Wendt Lilja; role=ledamot; body=Ekonomichefsnätverket Blekinge-Kronoberg; org=Karlskrona; for=Henrik Sandgren}} Berättade om Karlskrona, delårsprognos plus 40 miljoner, {{S org=Karlskrona; topic=prognos; stance=doing}} {{K amount=40; unit=miljoner}} mest exploatering. {{|}}Köpstopp infört där sedan april. {{S org=Karlskrona; topic=köpstopp; stance=doing}}

E-arkivet {{I kind=decision}}
Låg kvar från mars. Tomas drog. {{|}}Avgiften var tänkt som engång men Arkivrådet Sydost har beslutat ta ut den årligen, 3 kr per invånare. {{K amount=3; unit=kr per invånare}} Han satt med på det mötet, reserverade sig. Upprörda röster runt bordet, mest för att ingen fått frågan. Zoran menar att förbundsordningen säger att medlemmarna ska höras. Gör den? Anna-Karin läste högt, jo ungefär. Kanslichefen där hade sagt till Tomas att det kunde omprövas om nog många hörde av sig.
Älmhult tänker inte betala. {{S org=Älmhult; topic=avgiften; stance=no}} Alvesta betalar men under protest. {{S org=Alvesta; topic=avgiften; stance=yes}} Lessebo väntar på besked från kommunchefen. {{S org=Lessebo; topic=avgiften; stance=undecided}}
Patrik summerade, vi protesterar samlat. {{D}} {{A who=vi}} {{|}}Brevet knåpar Tomas och Samira ihop, ska ligga hos Arkivrådet innan deras stämma 12 juni. {{A who=Tomas Rydh,Samira Haddad; due=2024-06-12; to=Arkivrådet}} {{M date=2024-06-12; what=Arkivrådets stämma}} Och skulle de stå fast så tar vi in en jurist. {{D if=skulle de stå fast}}

Statens vårändring {{I kind=information}}
Ebba hade läst på. Generella bidrag upp lite 2025, inte i nivå med vad SKR begärt. {{|}}Välfärdsmiljarderna har regeringen lagt i en egen proposition, riksdagen röstar 19 juni. {{M date=2024-06-19; what=riksdagen röstar}} Pekka tror på tillägg i höst. Personligen tror jag inte på nåt, sa Samira. Finansdepartementet brukar ringa Patrik om remisser, har inte gjort det i år.
Uppvidinge planerar skattehöjning 35 öre om det inte blir mer. {{S org=Uppvidinge; topic=skatt; stance=doing}} {{K amount=35; unit=öre}}
Ljungby sänker i stället, valet 2026 kanske. {{S org=Ljungby; topic=skatt; stance=no}} Det vore klokt att visa effekten över tio år, tyckte Zoran. Ja vore det. Ingen som tog det.

Edusiffra, slutrapport {{I kind=report}}
Nio sa ja till slut. Nadja skrev på i april. Första leveransen krånglade, fel personnummerformat, rättat nu. Tingsryd har fått sina pengar från Skolverket, Sölvesborg fick avslag pga datum. Tvist på gång där. Nadja funderar på om man kan kräva leverantören på mellanskillnaden, leverantören säger nej.

Revision av bolagen {{I}}
Fredrik inte här. Zoran kunde halva. Avtalslägena har kommit från alla utom två. Efter påsk satt de en dag i Markaryd och skissade på kravspec, kvar är vitesklausulen. Den vill de ha vår syn på. {{|}}Blir ingen diskussion utan Fredrik, så vi sparar vitet till Olofström. {{P until=2024-09-06; what=vitesklausulen; why=Blir ingen diskussion utan Fredrik}} Fram tills dess kollar Oskar hur Karlskronas bolag har skrivit. {{A who=Oskar Wendt Lilja; due=2024-09-06}} Han gick samtidigt med i gruppen, så nu är de tre. {{N person=Oskar Wendt Lilja; role=ledamot; body=gruppen}}

Ordförande efter sommaren {{I kind=decision}}
Patriks tid ute i juni. Valberedning har vi ingen. Tomas frågade om Anna-Karin kunde, hon sa ja om någon delar. Det gör Ebba. {{|}}Klubbat så: Anna-Karin och Ebba delar på ordförandeskapet från 1 augusti, ett år. {{D until=2025-07-31}} {{N person=Anna-Karin Wieslander; role=ordförande; body=Ekonomichefsnätverket Blekinge-Kronoberg}} {{N person=Ebba Torstensson; role=ordförande; body=Ekonomichefsnätverket Blekinge-Kronoberg}} Patrik lämnar över pärmar och lösen till dem i juni. {{A who=Patrik Ståhlberg; due=2024-06; to=Anna-Karin Wieslander, Ebba Torstensson}}
Lena B: vore inte två år bättre? Nej, blev det inte.

Redovisningsgruppen {{I}}
Pekka: Markarydsstolen fylld, Hassan Warsame heter han. {{N person=Hassan Warsame; role=ledamot; body=Redovisningsgruppen; org=Markaryd}} Gruppen har gått igenom leasing under våren, kommunerna ska enligt rekommendationen redovisa från 2025. Räknar de som är klara: fyra. Vill ordna halvdag om detta. {{|}}Skulle kosta 12 000 för föreläsare. {{K amount=12000; unit=kr}} Okej från oss, ur kanslipengarna. {{D}} Lokal fixar Pekka, i Åseda förmodligen. {{A who=Pekka Lahtinen}}

Övrigt {{I}}
Försäkringarna. {{|}}Olofström har enligt mejl bytt bolag, premien halverad. {{S org=Olofström; topic=försäkringar; stance=doing}} Undrar hur. {{|}}Samira hör med Lena E. {{A who=Samira Haddad; to=Lena Ekstrand}}
6 sep ses vi, Olofström som sagt. {{M date=2024-09-06}}
