@file UCN_2024-01-18.txt
@body Upphandlingschefsnätverket Norrland
@date 2024-01-18
@start 09:00
@end 10:30
@mode online
@secretary Zainab Osman
@p Frida Jonasson-Reis | Östersund | | chair
@p Stig-Olov Bäckman | Sundsvall | |
@p Karin Stenlund | Umeå | |
@p Karin Hedström | Skellefteå | |
@p Behzad Ahmadi | Luleå | |
@p Mats Öqvist | Piteå | |
@p Linnéa Forsgren | Härnösand | |
@p Tomas Wikberg | Boden | |
@p Sigrid Malmlöf | Örnsköldsvik | |
@p Anneli Niia | Kiruna | |
@p Petter Lans | Gällivare | | partial=från 09.40
@p Zainab Osman | | | guest
---
Upphandlingschefsnätverket Norrland – tabell 2024-01-18 kl. 09.00-10.30, Teams
Alla elva: Frida Jonasson-Reis Östersund (ordförande); Stig-Olov Bäckman Sundsvall; Karin Stenlund Umeå; Karin Hedström Skellefteå; Behzad Ahmadi Luleå; Mats Öqvist Piteå; Linnéa Forsgren Härnösand; Tomas Wikberg Boden; Sigrid Malmlöf Örnsköldsvik; Anneli Niia Kiruna; Petter Lans Gällivare (från 09.40)
Zainab Osman skriver

AGENDA	ANTECKNING	ÅTGÄRD
1 Start {{I n=1}}	Sigrid Malmlöf välkomnades på allvar.	
2 Uppföljningsgrupp livsmedel {{I n=2; kind=decision}}	Måltidscheferna säger ja. {{|}}Projektgruppen ombildas till uppföljningsgrupp, löper till 2026-12-31. {{D until=2026-12-31}} Karin Stenlund sitter orubbad som ledare {{N person=Karin Stenlund; role=ledare; body=uppföljningsgruppen för livsmedel; org=Umeå}}; {{|}}Tomas byts mot Petter {{N person=Petter Lans; role=ledamot; body=uppföljningsgruppen för livsmedel; org=Gällivare; for=Tomas Wikberg}}.	Petter: dataskyddsavtal, 15 feb {{A who=Petter Lans; due=2024-02-15}}
3 Vice ordförande {{I n=3; kind=decision}}	Behzad Ahmadi föreslogs och valdes. {{D}} {{N person=Behzad Ahmadi; role=vice ordförande; body=Upphandlingschefsnätverket Norrland; org=Luleå}}	
4 Vägsalt {{I n=4; kind=decision}}	Linnéas utkast blir nätverkets yttrande sedan meningen om Norrbotniabanan lyfts ur. {{D if=sedan meningen om Norrbotniabanan lyfts ur}} Luleå yttrar sig separat. {{S org=Luleå; topic=vägsalt; stance=no}}	LF inger det till Trafikverket, 26/1 {{A who=Linnéa Forsgren; due=2024-01-26; to=Trafikverket}}
5 Tendrix {{I n=5; kind=dialogue}}	Ny prislista: 38 000 kr per kommun och år. {{K amount=38000; unit=kr per kommun och år}} Skellefteå säger upp. {{S org=Skellefteå; topic=Tendrix; stance=no}} Piteå betalar och biter ihop. {{S org=Piteå; topic=Tendrix; stance=yes}} Umeå ej klara med sin analys. {{S org=Umeå; topic=Tendrix; stance=undecided}} Prislistan delas inte utanför kretsen. {{X mark=delas inte utanför kretsen}}	Karin H tar fram alternativ, mars {{A who=Karin Hedström; due=2024-03}}
6 Elportfölj {{I n=6; outcome=not_reached}}	Hann ej. Huvudnummer på marsmötet. {{P until=2024-03-07; what=Elportfölj; why=Hann ej}}	
7 Kompetensförsörjning {{I n=7; kind=question}}	Yrkeshögskolan i Kramfors söker ledningsgrupp. Sigrid intresserad, Kramfors avgör. {{|}}Vem tar emot praktikanter i mindre kommuner? Ej besvarat. {{Q}}	Sigrid ringer skolan {{A who=Sigrid Malmlöf; to=skolan}}
8 Medlemmar ut {{I n=8}}	Tomas pensioneras 1 juni. {{L person=Tomas Wikberg; org=Boden; when=1 juni; why=pensioneras}} Kassör söks. {{V seat=kassör; body=Upphandlingschefsnätverket Norrland}}	Alla: nominera senast 29 februari {{A who=Alla; due=2024-02-29}}
9 Härnäst {{I n=9}}	7 mars Umeå {{M date=2024-03-07}}, {{|}}25 april länk {{M date=2024-04-25}}. {{|}}Uppföljningskurs Luleå 13 mars {{M date=2024-03-13; what=Uppföljningskurs}}: {{|}}platserna går till Åsa Rehn, Sundsvall {{N person=Åsa Rehn; role=deltagare; body=Uppföljningskurs; org=Sundsvall}} och Viktor Pham, Umeå {{N person=Viktor Pham; role=deltagare; body=Uppföljningskurs; org=Umeå}}.	Stig-Olov och Karin S anmäler sina två {{A who=Stig-Olov Bäckman,Karin Stenlund}}
