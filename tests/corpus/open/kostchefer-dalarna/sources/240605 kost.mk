@file 240605 kost.txt cp1252
@body Kostchefsnätverket Dalarna
@date 2024-06-05
@start 10:00
@end 13:00
@place Malungs kommunhus
@mode in_person
@secretary Ibrahim Sesay
@p Sofia Wallkvist | Mora | | chair
@p Gunilla Hed-Norman | Avesta
@p Katarina Ljus | Falun
@p Sofia Rapp | Gagnef
@p Rebecka Tysk | Leksand
@p Ibrahim Sesay | Ludvika
@p Birgitta Olars | Malung-Sälen
@p Tomas Hansjons | Orsa
@p Joakim Pärnebo | Smedjebacken
@p Maja Czerwinska | Säter
@p Kerstin Dunder | Vansbro
@p Mikael Aspgren | Borlänge | | absent
@p Theres Lundmark | Hedemora | | absent
@p Viveka Ingels | Rättvik | | absent
@p Per-Erik Lok | Älvdalen | | absent
---
PROTOKOLL KOSTCHEFSNÄTVERKET DALARNA
5 juni 2024 10.00-13.00 Malungs kommunhus
(Kostchefsnätverket Dalarna)
NÄRVARANDE: Sofia Wallkvist, Mora (ordf.); Gunilla Hed-Norman, Avesta; Katarina Ljus, Falun; Sofia Rapp, Gagnef; Rebecka Tysk, Leksand; Ibrahim Sesay, Ludvika (sekr.); Birgitta Olars, Malung-Sälen; Tomas Hansjons, Orsa; Joakim Pärnebo, Smedjebacken; Maja Czerwinska, Säter; Kerstin Dunder, Vansbro
FRÅNVARANDE: Mikael Aspgren, Borlänge; Theres Lundmark, Hedemora; Viveka Ingels, Rättvik; Per-Erik Lok, Älvdalen

§ 14 FRAKTBIDRAGET {{I n=14; kind=decision}}
Birgitta redogjorde. {{|}}Region Dalarna betalar 900 tkr om året till 2026. {{K amount=900; unit=tkr om året; years=2026}}
Utspel i pressen undviks till dess att avtalet är skrivet. {{D if=till dess att avtalet är skrivet}}
Birgitta + Tomas: brev till regionen, före midsommar. {{A who=Birgitta Olars,Tomas Hansjons; to=regionen}}

§ 15 KOSTDATA {{I n=15; kind=decision}}
Portio vann. Överprövat 29 maj. {{|}}Införandet fryses tills domstolen sagt sitt. {{P what=Införandet; why=Överprövat 29 maj}}
Avesta inför ändå testmiljön. {{S org=Avesta; topic=kostdata; stance=yes}} Gagnef väntar. {{S org=Gagnef; topic=kostdata; stance=undecided}}
Katarina avgår som projektledare, byter tjänst 1 september. {{L person=Katarina Ljus; org=Falun; when=2024-09-01; why=byter tjänst}}
I hennes ställe: Jesper Wik. {{D}} {{N person=Jesper Wik; role=projektledare; body=KOSTDATA; for=Katarina Ljus}}
Jesper kallar till uppstart inom två veckor. {{A who=Jesper Wik}}

§ 16 SEKRETERARE HÖSTEN {{I n=16; kind=decision}}
Katarinas halva vakant. {{V seat=sekreterare; body=Kostchefsnätverket Dalarna}} Rebecka Tysk skriver jämna möten som sekreterare. {{D}} {{N person=Rebecka Tysk; role=sekreterare; body=Kostchefsnätverket Dalarna; for=Katarina Ljus}}

§ 17 REFERENSGRUPPEN {{I n=17}}
Upphandlingen klar. {{|}}Gruppen upplöses med tack. {{D}}
Joakim lämnar in slutnota. {{A who=Joakim Pärnebo}}

§ 18 KRISÖVNING {{I n=18; kind=decision}}
15 oktober. {{M date=2024-10-15; what=KRISÖVNING}} Övningsledning: Per-Erik (ordförande), Kerstin, Gunilla. {{D}} {{N person=Per-Erik Lok; role=ordförande; body=Övningsledning}} {{N person=Kerstin Dunder; role=ledamot; body=Övningsledning}} {{N person=Gunilla Hed-Norman; role=ledamot; body=Övningsledning}}
Orsa deltar med två kök. {{S org=Orsa; topic=krisövning; stance=yes}} Leksand avstår. {{S org=Leksand; topic=krisövning; stance=no}}
Hur varnas de boende? {{Q}} Frågan ägarlös.
Scenariot är hemligt. {{X mark=hemligt}}

§ 19 REMISSVARET SPECIALKOST {{I n=19; kind=report; outcome=nothing_new}}
Avsänt 30 maj.

§ 20 LÄRLINGSKOCKAR {{I n=20; kind=question; outcome=postponed}}
Föredragande Mikael på båt i Grekland. {{|}}Åter 4 september. {{P until=2024-09-04; what=LÄRLINGSKOCKAR; why=Föredragande Mikael på båt i Grekland}} {{M date=2024-09-04}}
Samtliga inventerar sina handledare till dess. {{A who=Samtliga; due=2024-09-04}}

§ 21 TILL HÖSTEN {{I n=21}}
4 september hos Maja i Säter.

Ibrahim Sesay
