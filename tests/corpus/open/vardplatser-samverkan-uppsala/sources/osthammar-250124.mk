@file osthammar-250124.txt
@body Samverkansgruppen Vårdplatser
@date 2025-01-24
@start 08:00
@end 09:45
@place Östhammar, Edsvägen 16
@mode in_person
@secretary Ninni Sundgren
@p Hanna Grip | Knivsta | | chair
@p Jolanta Zielińska | Östhammar | |
@p Malin Fogelqvist | Uppsala | |
@p Jan Öberg | Enköping | |
@p Rebecka Nyström-Aziz | Älvkarleby | |
@p Pernilla Storm | Heby | |
@p Anders Holm | Region Uppsala | |
@p Carin Edlund | Region Uppsala | | absent
@p Lisbet Karlsson Moe | Tierp | | absent excused
@p Mia Tapper | Håbo | | absent
@p Ninni Sundgren | | | guest
---
vårdplatser 24/1-25 Östhammar, Edsvägen 16, 8-9.45
(Samverkansgruppen Vårdplatser)
+ Hanna Grip Knivsta ordf idag
+ Jolanta Zielińska Östhammar
+ Malin Fogelqvist Uppsala
+ Jan Öberg Enköping
+ Rebecka Nyström-Aziz Älvkarleby
+ Pernilla Storm Heby
+ Anders Holm Region Uppsala
- Carin Edlund Region Uppsala
- Lisbet Karlsson Moe Tierp (semester)
- Mia Tapper Håbo
/ Ninni Sundgren skrev

1/ HEBY {{I n=1; kind=information}}
Zoran uppsagd, jobbat klart 31/12 {{L person=Zoran; org=Heby; when=31/12; why=uppsagd}}
Pernilla S ny därifrån {{N person=Pernilla Storm; role=ledamot; body=Samverkansgruppen Vårdplatser; org=Heby; for=Zoran}}
Heby stänger 5 platser 1/3 {{S org=Heby; stance=no}}

2/ SVEN-ÅKE {{I n=2; kind=decision}}
får vara med hela 2025 {{D until=2025}} {{N person=Sven-Åke; role=företrädare; body=Samverkansgruppen Vårdplatser}}
arvode 900 kr/möte betalas av regionen {{K amount=900; unit=kr/möte}}
Hanna ringer honom före lunch {{A who=Hanna Grip; due=2025-01-24; to=Sven-Åke}}

3/ STATISTIK LÄKARBESÖK {{I n=3; kind=report}}
Dec: 61 uteblivna. Jan kommer.
Oskar mejlar listan utan personnr, gärna imorgon {{A who=Oskar; due=2025-01-25}}
Råa listan får ni inte visa nån {{X mark=får ni inte visa nån}}

4/ MOBILT TEAM {{I n=4; kind=go-round}}
Uppsala ja {{S org=Uppsala; stance=yes}}, Enköping ja {{S org=Enköping; stance=yes}}, Älvkarleby läser på {{S org=Älvkarleby; stance=undecided}}, Östhammar på gång själva {{S org=Östhammar; stance=doing}}
Region Uppsala lyfter i nämnd {{S org=Region Uppsala; stance=undecided}}
Anders+Malin räknar t 21/3 {{A who=Anders Holm,Malin Fogelqvist; due=2025-03-21}}
vems journalsystem?? {{Q}}

5/ UPPDRAG {{I n=5; kind=decision}}
avv.gruppen: Sigrid Haller (Uppsala) fyller hålet {{N person=Sigrid Haller; role=ledamot; body=avv.gruppen; org=Uppsala}}
läkemedelskomm: Rebecka ut, hinner ej {{L person=Rebecka Nyström-Aziz; why=hinner ej}}, Jan tillbaka in – röstade vi om {{D}} {{N person=Jan Öberg; role=ledamot; body=läkemedelskomm; for=Rebecka Nyström-Aziz}}
jourlistan: Jolanta feb+mars {{N person=Jolanta Zielińska; role=ansvarig; body=jourlistan}}, april lucka {{V seat=april; body=jourlistan}}
styrgrupp ny soc.tj.lag: Malin + Pernilla delar på vår plats {{N person=Malin Fogelqvist; role=ledamot; body=styrgrupp ny soc.tj.lag}} {{N person=Pernilla Storm; role=ledamot; body=styrgrupp ny soc.tj.lag}}
Anders H ordnar fullmakt {{A who=Anders Holm}}

6/ DYGNSBELOPP {{I n=6; kind=information; outcome=postponed}}
3 nämnder ej klara. 21/3 igen {{P what=DYGNSBELOPP; until=2025-03-21; why=3 nämnder ej klara}}

7/ COSMIC {{I n=7; kind=information; outcome=postponed}}
haha nej. Tills Kalle fått ersättare {{P what=COSMIC; why=Tills Kalle fått ersättare}}

8/ ÖVR {{I n=8; kind=information}}
21/3 Heby {{M date=2025-03-21}} - 16/5 Håbo {{M date=2025-05-16}}
hygiendagen 6 mars {{M date=2025-03-06; what=hygiendagen}}: Rebecka går dit, Jan hoppar in vid vab {{N person=Rebecka Nyström-Aziz; role=deltagare; body=hygiendagen}} {{N person=Jan Öberg; role=ersättare; body=hygiendagen; for=Rebecka Nyström-Aziz}}
vi byter mötestid t 8.30, from mars {{D}}
