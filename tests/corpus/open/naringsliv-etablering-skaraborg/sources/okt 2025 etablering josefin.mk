@file okt 2025 etablering josefin.docx
@body Etableringsnätverket Skaraborg
@date 2025-10-22
@start 09:00
@end 11:00
@place Vara konserthus, foajén
@mode in_person
@secretary Josefin Krantz
@p Ylva Frost | Mariestad | | chair
@p Olle Bernhardsson | Vara
@p Christoffer Lundh | Skövde
@p Anna-Karin Sandell | Lidköping
@p Dragan Petrović | Falköping
@p Jens Almgren | Skara
@p Jens Boberg | Tibro | | partial=sista halvtimmen
@p Kristin Hellqvist Bohm | Götene
@p Sahar Moradi | Töreboda
@p Anna Wirén | Hjo | | absent
@p Josefin Krantz | | | guest
---
Etableringsnätverket Skaraborg – 22 oktober 2025 – 09–11 – Vara konserthus, foajén
Här: Ylva Frost Mariestad (ordf), Olle Bernhardsson Vara, Christoffer Lundh Skövde, Anna-Karin Sandell Lidköping, Dragan Petrović Falköping, Jens Almgren Skara, Jens Boberg Tibro (sista halvtimmen), Kristin Hellqvist Bohm Götene, Sahar Moradi Töreboda
Inte här: Anna Wirén Hjo
Skribent: Josefin Krantz
KÖWORKSHOPEN, SÅ BLEV DET {{I}}
- 52 företag kom, tolv lämnade kön på stående fot
- en till i vår? japp, Lidköping den 16 april {{D}} {{M date=2026-04-16; what=KÖWORKSHOPEN}}
- Lidköping håller med lokal {{S org=Lidköping; topic=KÖWORKSHOPEN; stance=yes}}
- Wilma + Anna-Karin styr upp programmet, ska va klart före jul {{A who=Wilma Stråhle,Anna-Karin Sandell; due=2025-12-24}}
FÖRETAGSKLIMATET {{I}}
- Skövde klättrar 40 placeringar och bjuder på tårta
- Vara går sin egen väg och köper en separat mätning {{S org=Vara; topic=FÖRETAGSKLIMATET; stance=doing}}
- Götene vill ha djupintervjuer om det finns pengar {{S org=Götene; topic=FÖRETAGSKLIMATET; stance=interested}}
- vad vi gör åt rödlistade frågor fick stryka på foten, klockan var 10.40, lyfts upp igen 10 dec {{P until=2025-12-10; what=vad vi gör åt rödlistade frågor; why=klockan var 10.40}} {{M date=2025-12-10}}
- varför får Tidaholm aldrig enkäten? hmm, noll koll {{Q}}
ELSAMORDNINGEN {{I}}
- elva kommuner betalar = vi kör 2026 också! {{D until=2026-12-31}}
- Hjo är inte med, kom på mejlen {{S org=Hjo; topic=ELSAMORDNINGEN; stance=no}}
- 1,15 kr per invånare 2026 {{K amount=1.15; unit=kr per invånare; years=2026}}
- Olle fakturerar i januari {{A who=Olle Bernhardsson; due=2026-01}}
- Wilma blir kvar på posten ett år till, hurra {{N person=Wilma Stråhle; role=elsamordnare; body=Etableringsnätverket Skaraborg}}
STOLAR {{I}}
Stol	Vem	Kommentar
Karlsborg hos oss	Stina Ceylan {{N person=Stina Ceylan; role=ledamot; body=Etableringsnätverket Skaraborg; org=Karlsborg}}	kommer i december
Vice i etableringsrådet	Dragan {{N person=Dragan Petrović; role=vice; body=etableringsrådet}} {{D}}	röstades fram nu
Skaraborgspriset, reserv	Kristin i stället för Jens B {{N person=Kristin Hellqvist Bohm; role=reserv; body=Skaraborgspriset; for=Jens Boberg}}	han har tröttnat
Mässa Hannover, deltagare	ingen än {{V seat=deltagare; body=Mässa Hannover}}	måste vara två
MARJARP {{I}}
- spaden i backen 2 mars, kungen kommer INTE {{M date=2026-03-02; what=MARJARP spaden i backen}}
- skyltfrågan: vi betalar inte, det gör bolaget. klubbat {{D}}
- Dragan ordnar tält och korv {{A who=Dragan Petrović}}
- säg inget: bolaget vill köpa till 30 hektar {{X mark=säg inget}}
- Skara kliver av vid årsskiftet pga ekonomin {{S org=Skara; topic=MARJARP; stance=no}}
FOLK {{I}}
- Christoffer blir vd för Billingens Spår AB, sista mötet idag {{L person=Christoffer Lundh; org=Skövde; when=2025-10-22; why=blir vd för Billingens Spår AB}}
- Skövde skickar Noor Al-Rashid till oss istället för honom {{N person=Noor Al-Rashid; role=ledamot; body=Etableringsnätverket Skaraborg; org=Skövde; for=Christoffer Lundh}}
- hon får lathunden av JA senast 24/10 {{A who=Jens Almgren; to=Noor Al-Rashid; due=2025-10-24}}
- jag själv vabbar nog hela november
