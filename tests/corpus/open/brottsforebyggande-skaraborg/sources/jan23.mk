@file BRÅ-nätverk 230119 GR.txt
@body Brottsförebyggande nätverket Skaraborg
@date 2023-01-19
@start 13:00
@end 15:00
@place Stadshuset Skara
@mode in_person
@secretary Gunilla Rapp
@p Annika Ljungdahl | Skövde | | chair
@p Robert Vinge | Mariestad | |
@p Hanna Teglund | Falköping | |
@p Leyla Demir | Skara | |
@p Merjem Hodzic | Götene | |
@p Siv Arnell | Töreboda | |
@p Bengt Ånnerud | Hjo | |
@p Jasmina Kovac | Tidaholm | |
@p Catrin Boström | Polisen | |
@p Ida Brandt | Räddningstjänsten | |
@p Gunilla Rapp | | | guest
@p Robert Ask | Lidköping | | absent excused
@p Conny Frisk | Tibro | | absent excused
@p Jesper Månsson-Quist | Vara | | absent excused
@p Nils Tham | Karlsborg | | absent excused
@p Mattias Roos | Polisen | | absent excused
---
230119 BROTTSFÖREBYGGANDE NÄTVERKET SKARABORG (Brottsförebyggande nätverket Skaraborg) kl 13-15 Stadshuset Skara
Från komm.: A. Ljungdahl = Annika Ljungdahl, Skövde, ordf. Robert Vinge, Mariestad. Hanna Teglund, Falköping. Leyla Demir, Skara. Merjem Hodzic, Götene. Siv Arnell, Töreboda. Bengt Ånnerud, Hjo. Jasmina Kovac, Tidaholm.
Från pol.: Catrin Boström, Polisen.
Från rtj.: Ida Brandt, Räddningstjänsten.
Magsjuk el bortrest: Robert Ask, Lidköping. Conny Frisk, Tibro. Jesper Månsson-Quist, Vara. Nils Tham, Karlsborg. Mattias Roos, Polisen.
Gunilla Rapp noterade

#1 Kameror {{I n=1; kind=decision}}
Vi säger OK t fasta kameror vid resecentra o torg, ej vid skolor. {{D}}
Gäller t IMY ändrar praxis. {{|}}Hjo mot. {{S org=Hjo; topic=fasta kameror; stance=no}}
Catrin för det vidare t polregionen. {{A who=Catrin Boström; to=polregionen}}
Ansökn-hjälp t små komm: jurist fr Skövde, 20 h, 18 000 kr. {{K amount=18000; unit=kr}} Ja, köps. {{D}}

#2 Ida hej {{I n=2}}
Ida Brandt = rtj:s röst här hädanefter. {{N person=Ida Brandt; role=ledamot; body=Brottsförebyggande nätverket Skaraborg; org=Räddningstjänsten}}
Hon ger oss brandstat per kommun t 3 febr. {{A who=Ida Brandt; due=2023-02-03}}

#3 Mall lägesbild {{I n=3; outcome=postponed}}
Robert A borta → 9 mars. {{P until=2023-03-09; what=Mall lägesbild; why=Robert A borta}} {{M date=2023-03-09}}
Alla provfyller rubr 1-3 innan. {{A who=Alla; due=2023-03-09}}

#4 LPO {{I n=4}}
Mattias R ordinarie chef fr 1/2 {{N person=Mattias Roos; role=chef; body=LPO; org=Polisen}}. {{|}}Daniels omr.tj ej återbesatt. {{V seat=områdespolis; org=Polisen}}
Ny i vittnesgr: Catrin lämnar över sekr-rollen t Moa Ek, pol. {{N person=Moa Ek; role=sekreterare; body=vittnesgr; org=Polisen; for=Catrin Boström}}

#5 Avhopp {{I n=5; kind=go-round}}
Falköping: 2 inne i progr. {{S org=Falköping; topic=avhopparverksamhet; stance=doing}}
Mariestad vill haka på Falköping. {{S org=Mariestad; topic=avhopparverksamhet; stance=interested}}
Götene – nix. {{S org=Götene; topic=avhopparverksamhet; stance=no}}
Tidaholm: nämnd säger sitt i mars. {{S org=Tidaholm; topic=avhopparverksamhet; stance=undecided}}
HT = mentor åt den som startar. {{N person=Hanna Teglund; role=mentor; org=Falköping}}
Namn på avhoppare: TYST, ej i mejl. {{X mark=TYST, ej i mejl}}

#6 Örebro-resa {{I n=6; kind=decision}}
Blir av 26/4. {{D}} {{M date=2023-04-26; what=Örebro-resa}} LD bokar buss, max 14 pers. {{A who=Leyla Demir}}
Siv + Bengt självskrivna. {{N person=Siv Arnell; role=deltagare; body=Örebro-resa; org=Töreboda}} {{N person=Bengt Ånnerud; role=deltagare; body=Örebro-resa; org=Hjo}} Rest fylls på.

#7 Att och om {{I n=7}}
Merjem börjar i Borås i maj (närmare hem). {{L person=Merjem Hodzic; org=Götene; when=i maj; why=närmare hem}} EST-ref-stolen därmed ledig. {{V seat=representant; body=EST-referensgruppen}}
JK letar upp gamla trygghetsvandr-protokoll i Tidaholm. {{A who=Jasmina Kovac}}
Vem svarar när länsst ringer på helg?? {{Q}}
Stadga för nätv: vilar. {{P what=Stadga för nätv}}
