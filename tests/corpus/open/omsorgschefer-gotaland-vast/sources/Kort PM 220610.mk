@file Kort PM 220610.txt
@body Omsorgschefsnätverket Götaland Väst
@date 2022-06-10
@start 09:00
@end 10:30
@place Kinna, kommunhuset
@mode hybrid
@secretary Tuva Ekenstierna
@p Marianne Hedlöv | Alingsås | | chair
@p Samir Benali | Vårgårda | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | | remote
@p Ove Stigmark | Mark | |
@p Linnea Åsbacka-Roos | Svenljunga | |
@p Daniel Kwiatkowski | Ulricehamn | | absent
@p Tuva Ekenstierna | | | guest
---
OMSORGSCHEFSNÄTVERKET GÖTALAND VÄST -- 2022-06-10, 9.00-10.30
Kinna, kommunhuset
N: Marianne Hedlöv/Alingsås (ordf), Samir Benali/Vårgårda, Kristina Flodgren/Herrljunga, Kristina Palmlund/Lerum (distans), Ove Stigmark/Mark, Linnea Åsbacka-Roos/Svenljunga
F: Daniel Kwiatkowski/Ulricehamn
Sekr: Tuva Ekenstierna

I. VIKARIEPOOL {{I n=I; kind=decision}}
Laglig enligt PM 29/4. {{|}}Pilot Herrljunga-Vårgårda 1/9-30/11. {{D until=2022-11-30; binds=Herrljunga,Vårgårda}}
Styrgrupp: Benali, {{N person=Samir Benali; role=ledamot; body=Styrgrupp; org=Vårgårda}} Flodgren, {{N person=Kristina Flodgren; role=ledamot; body=Styrgrupp; org=Herrljunga}} HR-stöd Disa Wennerstrand. {{N person=Disa Wennerstrand; role=HR-stöd; body=Styrgrupp}}
Avtal mellan parterna skrivs av TE, 1/8. {{A who=Tuva Ekenstierna; due=2022-08-01}}

II. JÄMFÖRELSETAL {{I n=II; kind=report}}
Sju inlämnade, Ulricehamn saknas.
Ulricehamn påminns: L. Å-R. {{A who=Linnea Åsbacka-Roos; to=Ulricehamn}}
Mark: vidhåller fyra. {{S org=Mark; topic=JÄMFÖRELSETAL; stance=no}}
Publicering bordläggs i avvaktan på fullständigt underlag. {{P what=Publicering; why=i avvaktan på fullständigt underlag}}

III. LÅSDOMEN {{I n=III; kind=decision}}
Avslag 2/6. Avrop medges.
Lerum avropar 600, {{S org=Lerum; topic=LÅSDOMEN; stance=yes}} Svenljunga inget. {{S org=Svenljunga; topic=LÅSDOMEN; stance=no}} Herrljunga avvaktar. {{S org=Herrljunga; topic=LÅSDOMEN; stance=undecided}}
Gemensam utbildningsdag 13/9 arrangeras. {{D}} {{M date=2022-09-13; what=Gemensam utbildningsdag}}
Program: Kristina P {{A who=Kristina Palmlund}}
Kostnadstak 90 tkr. {{D}} {{K amount=90000; unit=kronor}}

IV. UPPDRAG 2022/23 {{I n=IV; kind=decision}}
Enligt nedan: {{|}}Demensrådet - Ove Stigmark, ordinarie {{D}} {{N person=Ove Stigmark; role=ordinarie; body=Demensrådet; org=Mark}}
Demensrådet - Linnea Åsbacka-Roos, ersättare {{D}} {{N person=Linnea Åsbacka-Roos; role=ersättare; body=Demensrådet; org=Svenljunga; for=Ove Stigmark}}
Palliativa rådet - vakant {{V seat=plats; body=Palliativa rådet}}
Valberedning - Kristina Flodgren {{D}} {{N person=Kristina Flodgren; role=ledamot; body=Valberedning; org=Herrljunga}}
Namn till Palliativa rådet: alla, 15/8, till MH. {{A who=alla; due=2022-08-15; to=Marianne Hedlöv}}

V. AVTACKNING {{I n=V; kind=information}}
Sekreteraren går till JO. {{L person=Tuva Ekenstierna; why=går till JO}}
Arkivet överlämnas av henne till R. Ivarsby. {{A who=Tuva Ekenstierna; to=Ragnar Ivarsby}}

VI. ÖVRE GRÄNS SOMMARBELOPP {{I n=VI; kind=question; outcome=postponed}}
Tas 9/9. {{P until=2022-09-09; what=ÖVRE GRÄNS SOMMARBELOPP}}
{{|}}Vem hör Konkurrensverket? Ej klarlagt. {{Q}}

VII. TIDER {{I n=VII; kind=information}}
9/9 Lerum, {{M date=2022-09-09}} 11/11 Svenljunga. {{M date=2022-11-11}}
