@file it-säk 231026 tuija.txt
@body IT-säkerhetsnätverket Norrbotten
@date 2023-10-26
@start 10:00
@end 14:00
@place Piteå, Acusticum plan 3
@mode hybrid
@secretary Tuija Niemelä-Strand
@p Katarina Öberg Lahti | Piteå | | chair
@p Fredrik Norlund | Luleå
@p Per-Ola Stenberg | Boden
@p Emelie Granström | Älvsbyn
@p Samir Barakat | Kalix
@p Outi Rantala | Haparanda | | remote
@p Åsa Wälivaara | Gällivare | | remote
@p Fredrik Niia | Kiruna | | absent excused
@p Inger Kuhmunen | Jokkmokk | | absent
@p Hanna Muotka | Pajala | | guest
@p Tuija Niemelä-Strand | Boden | | guest
---
IT-säk Norrbotten (IT-säkerhetsnätverket Norrbotten alltså)
tor 26/10 2023 kl 10-14, Piteå, Acusticum plan 3

på plats
KÖL = Katarina Öberg Lahti, Piteå, ordf
FNo = Fredrik Norlund, Luleå
PO = Per-Ola Stenberg, Boden
EG = Emelie Granström, Älvsbyn
SB = Samir Barakat, Kalix
+ Hanna Muotka, Pajala, på besök
+ Tuija Niemelä-Strand, Boden, skriver för att Ingvar är i Portugal

på skärmen
OR = Outi Rantala, Haparanda
ÅW = Åsa Wälivaara, Gällivare

inte med
FNi = Fredrik Niia, Kiruna (älgjakt, meddelat)
IK = Inger Kuhmunen, Jokkmokk

* vad kostar övningen {{I kind=decision}}
SB har fått offert, 186 tkr inkl spelledning. {{K amount=186; unit=tkr}}
Vi splittar den efter folkmängd, kört. {{D}}
Haparanda pröjsar inte mer än 8000, sa OR. {{S org=Haparanda; topic=övningen; stance=no}} {{K amount=8000; unit=kr}}
SB prutar och hör av sig till alla före första advent {{A who=Samir Barakat; to=alla; due=2023-12-03}}
Vem som bjuder in pressen vet ingen. {{Q}}

* larmkedjan {{I}}
EG:s lista funkar, provringd i tisdags.
Startar 1/11 som sagt. {{|}}FNo saknar reserv, {{V seat=reserv; body=larmkedjan; org=Luleå}} PO har fått en: Tuija (jag) {{N person=Tuija Niemelä-Strand; role=reserv; body=larmkedjan; org=Boden}}
EG trycker upp plastkort åt alla {{A who=Emelie Granström}}

* Pajala vill in {{I kind=decision}}
Hanna sa varför, det var lätt att köpa. Välkomna! {{|}}Pajala är med från nu, {{D}} och det är Hanna Muotka som sitter för dem {{N person=Hanna Muotka; role=ledamot; body=IT-säkerhetsnätverket Norrbotten; org=Pajala}}

* lösenordspolicy {{I kind=go-round}}
Luleå: 15 tecken från nyår {{S org=Luleå; topic=lösenordspolicy; stance=doing}}
Boden: kör redan passkeys för alla i ledningen {{S org=Boden; topic=lösenordspolicy; stance=doing}}
Kalix: vill men facket bromsar, vet inte {{S org=Kalix; topic=lösenordspolicy; stance=undecided}}
Gällivare: nix, rör inget före systembytet {{S org=Gällivare; topic=lösenordspolicy; stance=no}}
Pajala: nyfikna på Bodens variant {{S org=Pajala; topic=lösenordspolicy; stance=interested}}
Gemensam skrivning tar vi först när FNi är hemma från skogen {{P what=Gemensam skrivning; why=först när FNi är hemma från skogen}}
PO bjuder in till en passkeys-demo, nån dag i november {{A who=Per-Ola Stenberg; due=2023-11}}

* sårbarhetsskanning ihop {{I}}
Pilot i fyra kommuner på vinst och förlust, fram till sista mars. {{D until=2024-03-31}}
Piloten leds av Åsa, {{N person=Åsa Wälivaara; role=ledare; body=Piloten}} med Hanna M som bisittare {{N person=Hanna Muotka; role=bisittare; body=Piloten}}
ÅW + HM gör en enkel avtalstext {{A who=Åsa Wälivaara,Hanna Muotka}}
! {{|}}TLP röd: två av oss har öppna adminportar mot internet just nu {{X mark=TLP röd}}

* rådet {{I}}
FNo hinner inte 14/11, KÖL hoppar in {{N person=Katarina Öberg Lahti; role=ersättare; body=rådet; for=Fredrik Norlund}} {{M date=2023-11-14; what=rådet}}
FNo skickar henne handlingarna så fort han fått dem {{A who=Fredrik Norlund; to=Katarina Öberg Lahti}}

* folk {{I}}
OR byter jobb, sista dag 30/11, ska till Fortifikationsverket {{L person=Outi Rantala; org=Haparanda; when=2023-11-30; why=ska till Fortifikationsverket}}
Jaakko får hennes stol hos oss sen {{N person=Jaakko Pelttari; role=ledamot; body=IT-säkerhetsnätverket Norrbotten; org=Haparanda; for=Outi Rantala}}

* loggarna {{I outcome=postponed}}
7/12 istället, EG hade glömt papperet {{P until=2023-12-07; what=loggarna; why=EG hade glömt papperet}} {{M date=2023-12-07}}
