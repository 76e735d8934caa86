@file 19okt diktat.txt
@body Upphandlingschefsnätverket Norrland
@date 2023-10-19
@start 15:00
@mode online
@secretary Stig-Olov Bäckman
@p Stig-Olov Bäckman | Sundsvall | | chair
@p Linnéa Forsgren | Härnösand | |
@p Karin Stenlund | Umeå | |
@p Mats Öqvist | Piteå | |
@p Tomas Wikberg | Boden | |
@p Åke Nordmark | Örnsköldsvik | |
@p Ebba Sirkka | Kiruna | | for=Anneli Niia
@p Anneli Niia | Kiruna | | absent excused
@p Frida Jonasson-Reis | Östersund | | absent excused
@p Behzad Ahmadi | Luleå | | absent excused
@p Petter Lans | Gällivare | | absent
@p Karin Hedström | Skellefteå | | absent
---
Kort möte i upphandlingschefsnätverket Norrland
Den 19 oktober 2023 på Teams från 15.00
Jag dikterar, Stig-Olov Bäckman, Sundsvall, ordförande.
Hörde på gjorde Linnéa Forsgren Härnösand, Karin Stenlund Umeå, Mats Öqvist Piteå, Tomas Wikberg Boden, Åke Nordmark Örnsköldsvik, Ebba Sirkka Kiruna i stället för Anneli Niia Kiruna.
Ursäktade: Anneli, Frida Jonasson-Reis Östersund och Behzad Ahmadi Luleå. Inte ursäktade: Petter Lans Gällivare, Karin Hedström Skellefteå.

A. Asfalt och miljökrav {{I n=A; kind=decision}}
Linnéa föredrog. {{|}}Klimatkrav på asfalt förs in i alla nya beläggningsupphandlingar som någon av oss startar efter nyår. {{D}}
Boden reserverar sig inte men kommer inte att följa det. {{S org=Boden; topic=klimatkrav asfalt; stance=no}}
Härnösand har kraven sedan i våras. {{S org=Härnösand; topic=klimatkrav asfalt; stance=doing}}
Linnéa gör en bilaga med kravtexter till 10 november. {{A who=Linnéa Forsgren; due=2023-11-10}}

B. Anbuden på livsmedel {{I n=B; kind=report}}
Elva anbud, det är rekord. {{|}}Utvärderingen är hemlig fram till tilldelning. {{X mark=hemlig fram till tilldelning}}
Karin behöver två referensläsare. {{|}}Det löste sig på stående fot: Nils Kvarnlöf och Ebba. {{N person=Nils Kvarnlöf; role=referensläsare}} {{N person=Ebba Sirkka; role=referensläsare; org=Kiruna}}
Karin sänder dem läsmapparna i kväll. {{A who=Karin Stenlund; to=Nils Kvarnlöf, Ebba Sirkka; due=2023-10-19}}
Överprövas det skjuts starten upp, det säger sig självt.

C. Elgruppen {{I n=C; kind=decision}}
Kirunas stol intas av Ebba Sirkka. {{N person=Ebba Sirkka; role=ledamot; body=Elgruppen; org=Kiruna}} 
Mats fick mandat att anlita en elmäklare för högst 95 000 kronor, förutsatt att Luleås bolag är med. {{D if=förutsatt att Luleås bolag är med}} {{K amount=95000; unit=kr}} 
Mats: offertförfrågan ut före Allhelgona, alltså 3 november. {{A who=Mats Öqvist; due=2023-11-03}}

D. Uppropet {{I n=D; outcome=postponed}}
Frida ska läsa igenom först, och hon är på Gran Canaria. Den 23 november får det bli. {{P until=2023-11-23; what=Uppropet; why=Frida ska läsa igenom först, och hon är på Gran Canaria}} {{M date=2023-11-23}}

E. Ordföranden efter mig {{I n=E}}
Karin Stenlund är tillfrågad, tänker på saken. Ingen annan vill.
Sekreterarposten i Kammarkollegiets användargrupp har Mats sagt upp. {{V seat=sekreterare; body=Kammarkollegiets användargrupp}} De löser det själva.

F. Övrigt {{I n=F}}
Åkes tid hos oss är slut 15 december, då återgår han till bygg. {{L person=Åke Nordmark; org=Örnsköldsvik; when=15 december; why=återgår han till bygg}} Ny ordinarie chef i Övik blir Sigrid Malmlöf, hon ska vara med från januari. {{N person=Sigrid Malmlöf; role=ledamot; body=Upphandlingschefsnätverket Norrland; org=Örnsköldsvik; for=Åke Nordmark}}
Vem bekostar tolk vid leverantörsmöten på meänkieli? Den frågan fick vi inte ihop. {{Q}}
Jag tar Tendrix prishöjning med deras vd på tisdag. {{A who=Stig-Olov Bäckman; due=2023-10-24; to=Tendrix vd}}
Julbordet: Tomas vet ett ställe, han bokar. {{A who=Tomas Wikberg}}
Över och ut.
