@file anteckningar lönechefer 2022-05-13.txt
@body Lönechefsnätverket Småland
@date 2022-05-13
@start 09:00
@end 11:00
@place Nässjö, stadshuset vån 4
@mode in_person
@secretary Anneli Fagerström
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Lars Pihlgren | Eksjö
@p Josefin Ring | Vetlanda | | partial=från Jubileum 2023
@p Tove Magnusson | Västervik
@p Selma Hodzic | Alvesta | | for=Besnik Krasniqi
@p Besnik Krasniqi | Alvesta | | absent
---

Lönechefsnätverket Småland

Dag: 2022-05-13 kl. 9-11
Var: Nässjö, stadshuset vån 4
Med på mötet:
Inger Stenberg (ordf.) Växjö
Anneli Fagerström Ljungby
Karin Hjelmqvist Värnamo
Roger Dahlin Gislaved
Karin Öst Nässjö
Lars Pihlgren Eksjö
Josefin Ring Vetlanda, från Jubileum 2023
Tove Magnusson Västervik
Selma Hodzic Alvesta (inhoppare för Besnik)
Ej med:
Besnik Krasniqi Alvesta

AID {{I kind=report}}
Åtta av nio har rapporterat okodade rader. {{|}}Alvesta släpar, Selma fixar det på måndag 16/5. {{A who=Selma Hodzic; due=2022-05-16}}
Överenskommet: nya kodboken börjar användas 1 september i samtliga nio. {{D}}
Ljungby tänker om och rensar i höst. {{S org=Ljungby; stance=yes}}
Pensionsforum {{I kind=report}}
Karin Hjelmqvist var där i går. {{|}}Forumet delar på kostnaden för en jurist, 2,10 kr/inv. {{K amount=2.10; unit=kr/inv}} Ska vi vara med i det?
Eksjö ja, {{S org=Eksjö; stance=yes}} Gislaved nej, {{S org=Gislaved; stance=no}} Nässjö räknar först. {{S org=Nässjö; stance=undecided}}
Vi väntar med att bestämma något till 16 september för att flertalet saknar siffror. {{P until=2022-09-16; what=Ska vi vara med i det?; why=för att flertalet saknar siffror}} {{M date=2022-09-16}}
Karin H tar fram vad det kostar per kommun. {{A who=Karin Hjelmqvist}}
Jubileum 2023 {{I kind=decision}}
Inger vill ha en enkel middag. {{|}}Så får det bli, i Kalmar 21 april. {{D}} {{M date=2023-04-21; what=Jubileum 2023}}
Festkommitté: Inger, Lars och Tove. {{N person=Inger Stenberg; role=ledamot; body=Festkommitté}} {{N person=Lars Pihlgren; role=ledamot; body=Festkommitté}} {{N person=Tove Magnusson; role=ledamot; body=Festkommitté}} Tove är kommitténs kassör. {{N person=Tove Magnusson; role=kassör; body=Festkommitté}}
Tak 25 000 kr, mer går inte. {{D}} {{K amount=25000; unit=kr}}
Gun-Britt Aronsson får inbjudan av Lars. {{A who=Lars Pihlgren; to=Gun-Britt Aronsson}}
Systemförvaltningen {{I kind=decision}}
Efterträdare till Kim Åström Diaz hos Växjö heter Alva Wretman och börjar 22 augusti. {{N person=Alva Wretman; role=systemförvaltare; org=Växjö; for=Kim Åström Diaz}}
Alva får överta varannan-gång-pennan också, beslöt vi glatt i hennes frånvaro. {{D}} {{N person=Alva Wretman; role=sekreterare; body=Lönechefsnätverket Småland; org=Växjö; for=Kim Åström Diaz}}
Överlämning Kim – Alva görs före 31 augusti. {{A who=Kim Åström Diaz; due=2022-08-31; to=Alva Wretman}}
Retroaktiv OB {{I kind=decision}}
Beräkningsark: Tove har faktiskt gjort ett. {{|}}Det antas som standard så länge HÖK 20 gäller. {{D if=så länge HÖK 20 gäller}}
Instruktion till arket: Karin Ö, klar i juni. {{A who=Karin Öst; due=2022-06}}
Personuppgifter i lönefiler {{I outcome=postponed}}
Struken från dagens lista på Josefins önskan, hon vill ha med sitt ombud. {{P what=Personuppgifter i lönefiler; why=på Josefins önskan, hon vill ha med sitt ombud}} Vilande.
Övriga frågor {{I}}
- Roger går i förtid i pension nästa sommar. {{L person=Roger Dahlin; org=Gislaved; when=nästa sommar; why=i förtid i pension}}
- Valberedare inför dess: plats ett Karin Ö, plats två ingen. {{N person=Karin Öst; role=valberedare}} {{V seat=valberedare}}
- Måste vi lönesätta feriearbetare individuellt? {{Q}} Delade meningar, inget svar.
- Löneläget i bilaga 2 är ej offentligt. {{X mark=ej offentligt}}
- Alla meddelar Anneli sin matallergi. {{A who=Alla; to=Anneli Fagerström}}

Antecknade gjorde Anneli Fagerström
