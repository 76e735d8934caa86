@file EKR Värmland minnesant 2024-10-24.txt
@body Energirådgivarnätverket
@date 2024-10-24
@start 09:30
@end 11:30
@place Filipstad, Stadshotellet
@mode in_person
@secretary Sture Bengtzelius
@p Elin Storm-Hagel | Kristinehamn | | chair
@p Yasmin Dahl | Karlstad | |
@p Nadia Benali | Arvika | |
@p Roger Blomqvist | Filipstad | |
@p Petra Vinge | Sunne | |
@p Josef Tammi | Hagfors | | partial=ej punkt 3
@p Oddvar Lien | Årjäng | | absent excused
@p Roger Malm | Säffle | | absent
@p Stig Örtendahl | Torsby | | absent
@p Sture Bengtzelius | | | guest
---
Energirådgivarnätverket
Värmland

Minnesanteckningar torsdagen den 24 oktober 2024 klockan 9.30-11.30
Filipstad, Stadshotellet

Deltagare
Elin Storm-Hagel (Kristinehamn), tillika ordförande
Yasmin Dahl (Karlstad)
Nadia Benali (Arvika)
Roger Blomqvist (Filipstad)
Petra Vinge (Sunne)
Josef Tammi (Hagfors), ej punkt 3

Förhinder: Oddvar Lien (Årjäng)
Utan besked: Roger Malm (Säffle), Stig Örtendahl (Torsby)
Från samordningen: Sture Bengtzelius

1 Statistik {{I n=1; kind=report}}
1 940 samtal hittills, batterier främst.
Pennan förs i dag av undertecknad i Wilmas ställe. {{N person=Sture Bengtzelius; role=ersättare; body=Energirådgivarnätverket; for=Wilma Ekstrand}}
Beslöts redovisa kvartalsvis i stället för årsvis. {{D}}
Q4 levereras av var och en den 10 januari. {{A who=var och en; due=2025-01-10}}

2 Bidrag 2025 {{I n=2; kind=go-round}}
Grundbidrag 355 000 kronor. {{K amount=355000; unit=kronor; years=2025}}
Sunne söker ensamt i år. {{S org=Sunne; topic=bidrag 2025; stance=yes}}
Torsby avstår rådgivning helt från nyår, enligt brev. {{S org=Torsby; topic=bidrag 2025; stance=no}}
Kristinehamn gör som förra året. {{S org=Kristinehamn; topic=bidrag 2025; stance=doing}}
Filipstad har ej fått ja av chefen, ej heller nej. {{S org=Filipstad; topic=bidrag 2025; stance=undecided}}
Tacksamhetsbrev till Stig författas av ordföranden. {{A who=Elin Storm-Hagel; to=Stig Örtendahl}}

3 Upphandlad telefontjänst {{I n=3; kind=decision}}
Avhandlades utan konsult i rummet.
Anbud antas inte; priset 1 180 kronor i timmen ansågs högt. {{D}} {{K amount=1180; unit=kronor i timmen}}
Ny förfrågan utgår i februari, förutsatt att fem kommuner är med. {{D if=fem kommuner är med}} {{A due=2025-02; if=fem kommuner är med}}
Petra gör förfrågningsunderlag. {{A who=Petra Vinge}}
Anbudssummorna hålls inom nätverket. {{X mark=hålls inom nätverket}}

4 Poster {{I n=4; kind=decision}}
Kundrådet: Petra Vinge återlämnar uppdraget, Yasmin Dahl övertar. {{D}} {{N person=Yasmin Dahl; role=representant; body=Kundrådet; org=Karlstad; for=Petra Vinge}}
Kameravårdare: omval, Roger Blomqvist. {{D}} {{N person=Roger Blomqvist; role=kameravårdare; org=Filipstad}}
Mässgeneral: Josef Tammi, med Nadia Benali vid sin sida. {{D}} {{N person=Josef Tammi; role=mässgeneral; body=mässan 2025; org=Hagfors}} {{N person=Nadia Benali; role=mässgeneral; body=mässan 2025; org=Arvika}}
Stolen för Torsby i energiplanens referensgrupp upphör. {{D}}
Vice ordförande saknas. {{V seat=vice ordförande; body=Energirådgivarnätverket}}

5 Årjäng efter Oddvar {{I n=5; kind=information; outcome=postponed}}
Efterträdare utlovad av kommunchefen men ej utsedd. {{|}}Presentation anstår till den 12 december i Karlstad. {{P until=2024-12-12; what=Årjäng efter Oddvar; why=Efterträdare ej utsedd}} {{M date=2024-12-12}}

6 Diverse {{I n=6; kind=question}}
Gäller rotavdrag för batteriskåp? Väckt av Roger Blomqvist, obesvarat. {{Q asker=Roger Blomqvist}}
Yasmin hör med Skatteverket om gränsdragningen för solceller. {{A who=Yasmin Dahl; to=Skatteverket}}
Effektguiden bifölls i princip av de närvarande, formligt beslut fattades ej. {{F}}
Elin ordnar julbord den 12. {{A who=Elin Storm-Hagel}} Alla anmäler allergier till henne före den 1 december. {{A who=alla; due=2024-12-01; to=Elin Storm-Hagel}}

För minnet
Sture Bengtzelius
