@file Kost feb 2024.txt
@body Kostchefsnätverket Dalarna
@date 2024-02-07
@start 09:30
@end 12:30
@place Borlänge, Maserhallen
@mode in_person
@secretary Katarina Ljus
@p Viveka Ingels | Rättvik | | chair partial=t.o.m. valen;
@p Gunilla Hed-Norman | Avesta
@p Mikael Aspgren | Borlänge
@p Katarina Ljus | Falun
@p Sofia Rapp | Gagnef
@p Theres Lundmark | Hedemora
@p Rebecka Tysk | Leksand
@p Ibrahim Sesay | Ludvika
@p Birgitta Olars | Malung-Sälen
@p Sofia Wallkvist | Mora
@p Tomas Hansjons | Orsa
@p Joakim Pärnebo | Smedjebacken
@p Maja Czerwińska | Säter
@p Hanna Skarp | Vansbro
@p Per-Erik Lok | Älvdalen | | absent
---
Kostcheferna i Dalarna (Kostchefsnätverket Dalarna) onsdag 7 februari 2024
Borlänge, Maserhallen, halv tio till halv ett (09.30-12.30)

På plats: Viveka Ingels Rättvik (ordförande t.o.m. valen), Gunilla Hed-Norman Avesta, Mikael Aspgren Borlänge, Katarina Ljus Falun, Sofia Rapp Gagnef, Theres Lundmark Hedemora, Rebecka Tysk Leksand, Ibrahim Sesay Ludvika, Birgitta Olars Malung-Sälen, Sofia Wallkvist Mora, Tomas Hansjons Orsa, Joakim Pärnebo Smedjebacken, Maja Czerwińska Säter, Hanna Skarp Vansbro
Hemma: Per-Erik Lok Älvdalen

1) Valdags! {{I n=1; kind=decision}}
Tomas delade ut valsedlar på riktigt. Så här gick det:
Ordförandeklubban gick från Viveka till Sofia Wallkvist. {{D}} {{N person=Sofia Wallkvist; role=ordförande; body=Kostchefsnätverket Dalarna; for=Viveka Ingels}}
Vice blev Rebecka Tysk. {{D}} {{N person=Rebecka Tysk; role=vice ordförande; body=Kostchefsnätverket Dalarna}}
Kassör och väktare av kakburken är numera Hanna Skarp. {{D}} {{N person=Hanna Skarp; role=kassör; body=Kostchefsnätverket Dalarna}}
Sekreterare turvis: jag (Katarina) och Ibrahim, omvalda båda. {{D}} {{N person=Katarina Ljus; role=sekreterare; body=Kostchefsnätverket Dalarna}} {{N person=Ibrahim Sesay; role=sekreterare; body=Kostchefsnätverket Dalarna}}
Revisor? Tystnad. {{V seat=revisor; body=Kostchefsnätverket Dalarna}} Tomas får mer tid att fråga runt, vi väljer i april. {{P until=2024-04-17; what=Revisor; why=Tomas får mer tid att fråga runt}}

2) Utvärderingsmodellen {{I n=2; kind=decision}}
Pris 40, kvalitet 60, så fick det bli. {{D}} Jesper för in det i underlaget till fredag 16/2. {{A who=Jesper; due=2024-02-16}}
Leksands nämnd sade ja. {{S org=Leksand; topic=kostdatasystem; stance=yes}} Vansbro hoppar av. {{S org=Vansbro; topic=kostdatasystem; stance=no}}

3) Gävlekonferensen {{I n=3; kind=report}}
Sofia W har fått igen rösten, höll låda i en kvart. Bäst var blindsmakningen.

4) Fjällfrågan {{I n=4; kind=dialogue}}
Eskils chef sade blankt nej. {{|}}Birgitta: Malung-Sälen har nu begärt utträde. {{S org=Malung-Sälen; topic=livsmedelsupphandlingen; stance=no}} Vem betalar då fraktbidraget? {{Q}} Ingen aning någon av oss.
Mikael skickar avtalstexten till Birgitta redan i eftermiddag. {{A who=Mikael Aspgren; to=Birgitta Olars; due=2024-02-07}}

5) MAS-träffen {{I n=5; kind=decision}}
Blir 6 mars i Leksand. {{M date=2024-03-06; what=MAS-träffen}} Vi ställer upp med Maja och Theres. {{D}} {{N person=Maja Czerwińska; role=deltagare; body=MAS-träffen}} {{N person=Theres Lundmark; role=deltagare; body=MAS-träffen}} Går Maja på tidig föräldraledighet kliver Ibrahim in åt henne. {{N person=Ibrahim Sesay; role=ersättare; body=MAS-träffen; for=Maja Czerwińska}}
Skicka era bästa mellanmålsrecept till Theres senast 28 februari! {{A who=alla; to=Theres Lundmark; due=2024-02-28}}

6) Måltidsrådet {{I n=6}}
Maja lämnar rådet vid midsommar. {{L person=Maja Czerwińska; when=2024-06}} Flertalet såg gärna Gunilla efter henne. {{F}}

7) Budget {{I n=7; kind=decision}}
Medlemsavgift 1 500 kr per kommun 2024 {{D}} {{K amount=1500; unit=kr per kommun; years=2024}}, Hanna fakturerar i mars. {{A who=Hanna Skarp; due=2024-03}}

8) Klimatmärkta matsedlar {{I n=8; outcome=postponed}}
Per-Eriks hjärtefråga och han var hemma med kalvande kor. {{|}}Ligger kvar i högen. {{P what=Klimatmärkta matsedlar; why=Per-Eriks hjärtefråga och han var hemma med kalvande kor}}

9) Härnäst {{I n=9}}
17 april Hedemora {{M date=2024-04-17}}, 5 juni Malung. {{M date=2024-06-05}} Theres bokar Wahlmanska. {{A who=Theres Lundmark}}
Katarina
