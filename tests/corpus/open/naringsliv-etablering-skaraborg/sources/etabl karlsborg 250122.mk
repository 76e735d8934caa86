@file etabl karlsborg 250122.txt
@body Etableringsnätverket Skaraborg
@date 2025-01-22
@start 10:00
@end 12:00
@place Karlsborgs fästning, Garnisonskyrkans församlingssal
@mode in_person
@secretary Josefin Krantz
@p Christoffer Lundh | Skövde | | chair
@p Tomas Rinaldi | Karlsborg
@p Ylva Frost | Mariestad
@p Jens Boberg | Tibro
@p Jens Almgren | Skara
@p Sahar Moradi | Töreboda
@p Olle Bernhardsson | Vara
@p Kristin Hellqvist Bohm | Götene
@p Dragan Petrović | Falköping
@p Anna-Karin Sandell | Lidköping | | absent
@p Anna Wirén | Hjo | | absent excused
@p Josefin Krantz | | | guest
---
Etableringsnätverket Skaraborg, Karlsborgs fästning, Garnisonskyrkans församlingssal
onsdag 22 jan 2025 10-12

Släpptes in genom vakten: Christoffer Lundh Skövde ordf, Tomas Rinaldi Karlsborg, Ylva Frost Mariestad, Jens Boberg Tibro (JB), Jens Almgren Skara (JA), Sahar Moradi Töreboda, Olle Bernhardsson Vara, Kristin Hellqvist Bohm Götene, Dragan Petrović Falköping
Anna Wirén Hjo meddelade att hon inte kunde. Anna-Karin Sandell Lidköping uteblev.
Josefin Krantz skrev

ELSAMORDNAREN {{I}}
ansökan inne, svar i mars. {{|}}får vi nej lägger vi ner, det sa vi högt och tydligt {{D if=får vi nej}}
får vi ja blir Wilma Stråhle från Skara samordnare, nominerat av oss alla {{D if=får vi ja}} {{N person=Wilma Stråhle; role=samordnare; body=ELSAMORDNAREN; org=Skara}}
JA snackar lön med henne {{A who=Jens Almgren; to=Wilma Stråhle}}

SIDAN {{I kind=decision}}
släpps 3 mars, spikat {{D}} {{M date=2025-03-03; what=SIDAN släpps}}
Essunga vill också in, vi sa jadå {{D}} {{S org=Essunga; topic=SIDAN; stance=yes}}
JB gör sista texterna, helst igår men absolut senast fre 14/2 {{A who=Jens Boberg; due=2025-02-14}}
domänen kostar 1 400 om året {{K amount=1400; unit=kr; years=om året}}
vem svarar på mejlen som trillar in?? {{Q}}

MARKEN I MARJARP {{I kind=go-round}}
Skara – köper in sig {{S org=Skara; topic=mark; stance=yes}}
Tibro – fortfarande nej {{S org=Tibro; topic=mark; stance=no}}
Vara – Olle har inte hunnit fråga nån, vet ej {{S org=Vara; topic=mark; stance=undecided}}
Töreboda – låter spännande {{S org=Töreboda; topic=mark; stance=interested}}
avtalstexten: Dragan hade bara halva med sig. rest till 12 mars {{P until=2025-03-12; what=avtalstexten; why=Dragan hade bara halva med sig}} {{M date=2025-03-12}}
håll tyst: tyskt bolag på besök i Marjarp nästa vecka {{X mark=håll tyst}}
Dragan + Olle kollar vägrätten med Trafikverket {{A who=Dragan Petrović,Olle Bernhardsson; to=Trafikverket}}

REGIONENS ETABLERINGSRÅD {{I}}
Tomas lämnar rådet, sju år får räcka {{L person=Tomas Rinaldi; org=Karlsborg; why=sju år får räcka}}
Sahar axlar hans mantel där {{N person=Sahar Moradi; role=representant; body=REGIONENS ETABLERINGSRÅD; for=Tomas Rinaldi}}
men vice-platsen som hon hade blir tom {{V seat=vice-platsen; body=REGIONENS ETABLERINGSRÅD}}
Christoffer skriver brevet till regionen {{A who=Christoffer Lundh; to=regionen}}

ORDFÖRANDE NÄSTA ÅR {{I outcome=postponed}}
tidsnöd, bussen gick, spara till efter påsk {{P what=ORDFÖRANDE NÄSTA ÅR; why=tidsnöd, bussen gick}}

STUDIERESA LINKÖPING 20-21 MAJ {{I}} {{M date=2025-05-20; what=STUDIERESA LINKÖPING}} {{M date=2025-05-21; what=STUDIERESA LINKÖPING}}
åker: Ylva, {{N person=Ylva Frost; role=deltagare; body=STUDIERESA LINKÖPING}} JB, {{N person=Jens Boberg; role=deltagare; body=STUDIERESA LINKÖPING}} Kristin {{N person=Kristin Hellqvist Bohm; role=deltagare; body=STUDIERESA LINKÖPING}}
Kristin bokar tåg före sportlovet v 7 {{A who=Kristin Hellqvist Bohm}}

ÖVRIGT {{I}}
- alla kontrollerar sina uppgifter på sidan dagen efter släppet {{A who=alla; due=2025-03-04}}
- Götene har fått nej på drönarna
- Bertil ser igen! han tar mars
