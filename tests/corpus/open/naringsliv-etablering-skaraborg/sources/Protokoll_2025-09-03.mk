@file Protokoll_2025-09-03.txt
@body Etableringsnätverket Skaraborg
@date 2025-09-03
@start 10:00
@end 12:00
@place Teams
@mode online
@secretary Bertil Wennerhag
@p Ylva Frost | Mariestad | | chair remote
@p Olle Bernhardsson | Vara | | remote
@p Christoffer Lundh | Skövde | | remote
@p Anna-Karin Sandell | Lidköping | | remote
@p Dragan Petrović | Falköping | | remote
@p Jens Boberg | Tibro | | remote
@p Jens Almgren | Skara | | remote
@p Anna Wirén | Hjo | | remote; partial=§§ 20–25
@p Kristin Hellqvist Bohm | Götene | | absent excused
@p Sahar Moradi | Töreboda | | absent excused
@p Tomas Rinaldi | Karlsborg | | absent
@p Bertil Wennerhag | | | guest remote
---
ETABLERINGSNÄTVERKET SKARABORG
Kort protokoll
2025-09-03, 10.00–12.00
Plats: Teams
Ordförande: Ylva Frost, Mariestad
Vice ordförande: Olle Bernhardsson, Vara
Ledamöter i övrigt: Christoffer Lundh, Skövde; Anna-Karin Sandell, Lidköping; Dragan Petrović, Falköping; Jens Boberg, Tibro; Jens Almgren, Skara; Anna Wirén, Hjo (§§ 20–25)
Förfall anmält: Kristin Hellqvist Bohm, Götene; Sahar Moradi, Töreboda
Förfall ej anmält: Tomas Rinaldi, Karlsborg
Protokollförare: Bertil Wennerhag

§ 19 Justeringsman {{I n=19; kind=decision}}
Dragan Petrović, återkommen från ledighet, anförtroddes att justera. {{D}} {{N person=Dragan Petrović; role=justeringsman; body=Etableringsnätverket Skaraborg}}

§ 20 Sekreterare från och med januari 2026 {{I n=20; kind=decision}}
Med sju röster mot noll antogs Wilma Stråhle. {{D}} {{N person=Wilma Stråhle; role=sekreterare; body=Etableringsnätverket Skaraborg}}
Till biträdande kallades Josefin Krantz. {{D}} {{N person=Josefin Krantz; role=biträdande sekreterare; body=Etableringsnätverket Skaraborg}}
Undertecknad förtecknar arkivet till den 12 december. {{A who=Bertil Wennerhag; due=2025-12-12}}

§ 21 Delägare i Marjarp {{I n=21}}
Götene har skriftligen avstått. {{S org=Götene; topic=mark; stance=no}}
Mariestad utökar sin andel. {{S org=Mariestad; topic=mark; stance=doing}}
Sammanlagd insats 18,2 mkr år 2025. {{K amount=18.2; unit=mkr; years=2025}}
Lagfart sökes av Falköping före den 3 oktober. {{A who=Falköping; due=2025-10-03}}

§ 22 Förlängning av elsamordningen {{I n=22; kind=decision}}
Bifallet till förlängning gäller ett år och är beroende av att minst tio kommuner betalar. {{D if=minst tio kommuner betalar}}
Hjo är ej berett att svara. {{S org=Hjo; topic=elsamordning; stance=undecided}}
Skara deltager jämväl 2026. {{S org=Skara; topic=elsamordning; stance=yes}}
Medlemmarna åläggas att insända bekräftelse till Olle Bernhardsson före den 15 oktober. {{A who=Medlemmarna; to=Olle Bernhardsson; due=2025-10-15}} {{D}}

§ 23 Anmälda platser {{I n=23}}
Juryn för Skaraborgspriset: Anna Wirén, ordinarie, {{N person=Anna Wirén; role=ordinarie; body=Juryn för Skaraborgspriset}} Jens Boberg, ersättare. {{N person=Jens Boberg; role=ersättare; body=Juryn för Skaraborgspriset}}
Regionens etableringsråd: Sahar Moradi; vicestolen tom. {{N person=Sahar Moradi; role=ledamot; body=Regionens etableringsråd}} {{V seat=vicestolen; body=Regionens etableringsråd}}
Testbäddens styrelse har på eget bevåg invalt Anna-Karin Sandell. {{N person=Anna-Karin Sandell; role=ledamot; body=Testbäddens styrelse}}

§ 24 Företagsklimatmätningen {{I n=24; outcome=postponed}}
Remitterades till nästkommande sammanträde, den 22 oktober, då tabellerna icke hunnit kvalitetsgranskas. {{P until=2025-10-22; what=Företagsklimatmätningen; why=då tabellerna icke hunnit kvalitetsgranskas}} {{M date=2025-10-22}}

§ 25 Köworkshop {{I n=25}}
Den 11 september, som tidigare meddelats. {{M date=2025-09-11; what=Köworkshop}} Inledningsanförandet övertager Christoffer Lundh från Wilma Stråhle. {{N person=Christoffer Lundh; role=ersättare; body=Köworkshop; for=Wilma Stråhle}}

§ 26 Entledigande {{I n=26}}
Tomas Rinaldi har genom brev avsagt sig medlemskap, då Karlsborg drar in tjänsten. {{L person=Tomas Rinaldi; org=Karlsborg; why=då Karlsborg drar in tjänsten}}
Karlsborg blir följaktligen utan ledamot. {{V seat=ledamot; body=Etableringsnätverket Skaraborg; org=Karlsborg}}
Ordföranden tillskriver kommunchefen där. {{A who=Ylva Frost; to=kommunchefen där}}

§ 27 Sekretessbelagt {{I n=27}}
Under handelssekretess: tilläggsköpet avser kvarteret Blixten. {{X mark=Under handelssekretess}}

§ 28 Fråga {{I n=28; kind=question}}
Vilken instans som beslutar om skyltning längs E20 stod icke att utröna. {{Q}}
