@file Kostchefer sept 2023.docx
@body Kostchefsnätverket Dalarna
@date 2023-09-20
@start 10:00
@end 15:00
@place Kristinegymnasiet i Falun
@mode hybrid
@secretary Katarina Ljus
@p Viveka Ingels | Rättvik | | chair
@p Gunilla Hed-Norman | Avesta
@p Mikael Aspgren | Borlänge | | remote
@p Katarina Ljus | Falun
@p Theres Lundmark | Hedemora
@p Rebecka Tysk | Leksand
@p Ibrahim Sesay | Ludvika
@p Birgitta Olars | Malung-Sälen | | remote
@p Sofia Wallkvist | Mora
@p Tomas Hansjons | Orsa
@p Joakim Pärnebo | Smedjebacken
@p Maja Czerwińska | Säter
@p Åsa Lok | Älvdalen | | for=Per-Erik Lok
@p Sofia Rapp | Gagnef | | absent
@p Kerstin Dunder | Vansbro | | absent
---
Kostchefsnätverket Dalarna 20 september 2023 kl 10-15
Kristinegymnasiet i Falun
Här: Viveka Ingels Rättvik (ordförande), Gunilla Hed-Norman Avesta, Mikael Aspgren Borlänge (på skärm), Katarina Ljus Falun, Theres Lundmark Hedemora, Rebecka Tysk Leksand, Ibrahim Sesay Ludvika, Birgitta Olars Malung-Sälen (på skärm), Sofia Wallkvist Mora, Tomas Hansjons Orsa, Joakim Pärnebo Smedjebacken, Maja Czerwińska Säter, Åsa Lok Älvdalen (för Per-Erik Lok)
Inte här: Sofia Rapp Gagnef, Kerstin Dunder Vansbro
Skriver gör Katarina Ljus.
Rubrik	Så sa vi	Vem gör vad
Lagerlistan {{I kind=decision}}	Birgitta visade 64 varor. {{|}}Vi strök elva och tog resten som länets lista. {{D}} Rättvik köper in i höst {{S org=Rättvik; topic=lagerlistan; stance=yes}}, Orsa har ingen plats att ställa något. {{S org=Orsa; topic=lagerlistan; stance=no}}	Birgitta rensar och delar ut före månadens slut {{A who=Birgitta Olars; due=2023-09-30}}
Kostdatasystem {{I kind=decision}}	Vi upphandlar ihop, om minst sex kommuner skriver på avsiktsförklaringen. {{D if=om minst sex kommuner skriver på avsiktsförklaringen}} Mora skriver på {{S org=Mora; topic=kostdatasystem; stance=yes}}, Säter också {{S org=Säter; topic=kostdatasystem; stance=yes}}, i Avesta har it-avdelningen inte sagt sitt. {{S org=Avesta; topic=kostdatasystem; stance=undecided}}	Katarina ritar avsiktsförklaringen {{A who=Katarina Ljus}}; kommunerna skriver under senast 31/10 {{A who=kommunerna; due=2023-10-31}}
Projektgrupp för samma {{I kind=decision}}	Klev fram och fick vårt ja: {{D}} Katarina (projektledare) {{N person=Katarina Ljus; role=projektledare; body=Projektgrupp}}, Rebecka {{N person=Rebecka Tysk; role=ledamot; body=Projektgrupp}}, Ibrahim. {{N person=Ibrahim Sesay; role=ledamot; body=Projektgrupp}} Södra hörnet har vi ingen från. {{V seat=ledamot; body=Projektgrupp}}	Gunilla letar någon söderut {{A who=Gunilla Hed-Norman}}
Jurymedlem i köksmästartävlingen {{I kind=decision}}	Kerstin opereras i januari och kliver av. {{L person=Kerstin Dunder; when=2024-01; why=opereras}} Tomas Hansjons tar över domarskeden efter henne. {{D}} {{N person=Tomas Hansjons; role=jurymedlem; body=köksmästartävlingen; for=Kerstin Dunder}}	
Svinnmätningen {{I kind=question; outcome=postponed}}	Åsa var här i Per-Eriks ställe {{N person=Åsa Lok; role=ersättare; body=Kostchefsnätverket Dalarna; org=Älvdalen; for=Per-Erik Lok}} men hade inte instruktionen med sig. {{|}}Vi tar om det på ett kort Teamsmöte 4 oktober. {{P until=2023-10-04; what=Svinnmätningen; why=hade inte instruktionen med sig}} {{M date=2023-10-04}}	Viveka kallar {{A who=Viveka Ingels}}
Äldres nattfasta {{I kind=theme; outcome=not_reached}}	Majas tema fick inte plats mellan alla prislistor, nya försök i Mora. {{P until=2023-11-29; what=Äldres nattfasta; why=fick inte plats mellan alla prislistor}}	
Pengar {{I}}	Kassan: 14 350 kr. {{K amount=14350; unit=kr}} Avgiften blir oförändrad även 2024. {{D until=2024-12-31}} Vem attesterar egentligen våra fakturor? {{Q}}	
Datum {{I}}	29 november i Mora {{M date=2023-11-29}} och 7 februari i Borlänge. {{M date=2024-02-07}}	Sofia W bokar julbord {{A who=Sofia Wallkvist}}
