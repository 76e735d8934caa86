@file 230419 kost.txt
@body Kostchefsnätverket Dalarna
@date 2023-04-19
@start 10:00
@end 14:00
@place Ludvika folkets hus
@mode in_person
@secretary Ibrahim Sesay
@p Viveka Ingels | Rättvik | | chair
@p Mikael Aspgren | Borlänge
@p Katarina Ljus | Falun
@p Sofia Rapp | Gagnef
@p Anders Knis | Leksand
@p Ibrahim Sesay | Ludvika
@p Birgitta Olars | Malung-Sälen
@p Sofia Wallkvist | Mora
@p Joakim Pärnebo | Smedjebacken
@p Maja Czerwińska | Säter
@p Kerstin Dunder | Vansbro
@p Per-Erik Lok | Älvdalen
@p Gunilla Hed-Norman | Avesta | | absent
@p Theres Lundmark | Hedemora | | absent
@p Tomas Hansjons | Orsa | | absent
---
PROTOKOLL KOSTCHEFSNÄTVERKET DALARNA
19 april 2023 10.00-14.00 Ludvika folkets hus
NÄRVARANDE: Viveka Ingels, Rättvik (ordf.); Mikael Aspgren, Borlänge; Katarina Ljus, Falun; Sofia Rapp, Gagnef; Anders Knis, Leksand; Ibrahim Sesay, Ludvika (sekr.); Birgitta Olars, Malung-Sälen; Sofia Wallkvist, Mora; Joakim Pärnebo, Smedjebacken; Maja Czerwińska, Säter; Kerstin Dunder, Vansbro; Per-Erik Lok, Älvdalen
FRÅNVARANDE: Gunilla Hed-Norman, Avesta; Theres Lundmark, Hedemora; Tomas Hansjons, Orsa

§ 9 ÖPPNANDE {{I n=9}}
Viveka slog klubban i bordet 10.02.

§ 10 UTTALANDET OM MATPRISER {{I n=10; kind=report}}
Skickat 3 mars. Svar från fyra kommunstyrelser.
Säter: extra medel beviljade. {{S org=Säter; topic=matpriser; stance=yes}} Mora: avslag. {{S org=Mora; topic=matpriser; stance=no}} Leksand: återremiss. {{S org=Leksand; topic=matpriser; stance=undecided}}
Kerstin ringer de elva som tiger. {{A who=Kerstin Dunder}}

§ 11 REFERENSGRUPPEN, VÄSTRA STOLEN {{I n=11; kind=decision}}
Valdes: Birgitta Olars. {{D}} {{N person=Birgitta Olars; role=ledamot; body=REFERENSGRUPPEN}}
Suppleant för alla fyra: Sofia Rapp. {{D}} {{N person=Sofia Rapp; role=suppleant; body=REFERENSGRUPPEN}}
Sekr. underrättar Eskil Norrbäck samma dag. {{A who=Ibrahim Sesay; to=Eskil Norrbäck; due=2023-04-19}}

§ 12 MATSVINN {{I n=12; kind=decision}}
Älvdalens våg väger allt per tallrik. Per-Erik nöjd.
Länsmätning två veckor i oktober, samma metod överallt. {{D}}
Undantag till nyår för den som saknar våg. {{D until=2023-12-31}}
Gemensam inköpspris på våg ca 7 200 kr/st. {{K amount=7200; unit=kr/st}}
Per-Erik: instruktion, klar till skolstart. {{A who=Per-Erik Lok}}
Vem äger siffrorna efteråt? {{Q}} Obesvarat.

§ 13 BEREDSKAPSLAGER {{I n=13; kind=dialogue; outcome=postponed}}
Länsstyrelsens vägledning försenad. {{|}}Ärendet bordlagt till den 7 juni. {{P until=2023-06-07; what=BEREDSKAPSLAGER; why=Länsstyrelsens vägledning försenad}}
Handlingarna i ärendet hålls inom gruppen (säkerhetsskydd). {{X mark=säkerhetsskydd}}

§ 14 AVGÅNGAR OCH TOMRUM {{I n=14; kind=decision}}
Anders Knis har sagt upp sig, går till privat restaurang 1/7. {{L person=Anders Knis; org=Leksand; when=2023-07-01; why=går till privat restaurang}}
Hans plats i programrådet för restaurangprogrammet står därmed öppen. {{V seat=ledamot; body=programrådet för restaurangprogrammet}}
Mikael Aspgren fyller den. {{D}} {{N person=Mikael Aspgren; role=ledamot; body=programrådet för restaurangprogrammet; for=Anders Knis}}
Maja sjukskriven maj ut, Joakim Pärnebo sitter i Måltidsrådet så länge. {{N person=Joakim Pärnebo; role=ersättare; body=Måltidsrådet; for=Maja Czerwińska}}

§ 15 KOSTDATASYSTEM {{I n=15; kind=question; outcome=not_reached}}
Maten kom. {{|}}Frågan oavslutad, åter i juni. {{P until=2023-06-07; what=KOSTDATASYSTEM; why=Maten kom}}

§ 16 NÄSTA {{I n=16}}
7 juni, Älvdalen. {{M date=2023-06-07}} Per-Erik bokar fiskelyckan. {{A who=Per-Erik Lok}} Rikskonferensen 9 november, Gävle. {{M date=2023-11-09; what=Rikskonferensen}} Deltar: Viveka, Sofia W. {{N person=Viveka Ingels; role=deltagare; body=Rikskonferensen}} {{N person=Sofia Wallkvist; role=deltagare; body=Rikskonferensen}}

Vid protokollet
Ibrahim Sesay
