@file Inkl-nätv 241003.docx
@body Inkluderingsnätverket Götaland
@date 2024-10-03
@start 13:00
@end 15:00
@mode online
@secretary Susanne Alkvist
@p Kerstin Malm-Yilmaz | Borås | | chair
@p Erik Sandelin | Jönköping | |
@p Parisa Moradi | Linköping | |
@p Anna Wreede | Växjö | |
@p Anna Bergström-Lind | Halmstad | |
@p Jens Kullander | Norrköping | |
@p Therese Öhrn | Karlskrona | |
@p Oskar Lie | Mölndal | | partial=t o m pkt 4
@p Susanne Alkvist | | ssk | guest
@p Ulf Tornberg | Kalmar | | absent excused
@p Samir Halilovic | Trollhättan | | absent excused
@p Gunnel Fast | Västervik | | absent excused
---
Inkluderingsnätverket Götaland
2024-10-03 kl 13–15, länk
Pres: Kerstin Malm-Yilmaz (Borås, ordf), Erik Sandelin (Jönköping), Parisa Moradi (Linköping), Anna Wreede (Växjö), Anna Bergström-Lind (Halmstad), Jens Kullander (Norrköping), Therese Öhrn (Karlskrona), Oskar Lie (Mölndal, t o m pkt 4)
Dok: Susanne Alkvist, ssk
Ej pres: Ulf Tornberg (Kalmar), Samir Halilovic (Trollhättan), Gunnel Fast (Västervik) – alla m giltigt förfall

1. Överl.blanketten {{I n=1; kind=decision}}
- Version 3 fastställd, använd den fr 7/1. {{D}}
- Epi-ruta + andn.stöd-ruta in, annars ua.
- PM mailar PDF t rektorerna v 42. {{A who=Parisa Moradi; to=rektorerna}}
- Mölndal kör den redan. {{S org=Mölndal; topic=överlämningsblankett; stance=doing}} Norrköping nej, har egen digital. {{S org=Norrköping; topic=överlämningsblankett; stance=no}}

2. Vice ordf {{I n=2; kind=decision}}
- Nattsömnen gav resultat: Erik kliver upp som vice. {{D}} {{N person=Erik Sandelin; role=vice; body=Inkluderingsnätverket Götaland; org=Jönköping}}
- Kassan hos Ulf som förr. {{N person=Ulf Tornberg; role=kassör; body=Inkluderingsnätverket Götaland; org=Kalmar}}

3. Nutr/sondmat i skolan {{I n=3; kind=question}}
- Deleg av sond t elevass: ssk ansv, läk ordinerar. 4 avv i Växjö sen aug.
- Gem utb köps, 1 200 kr/delt. {{D}} {{K amount=1200; unit=kr per deltagare}}
- Undert. begär 2 offerter t 18/10. {{A who=Susanne Alkvist; due=2024-10-18}}
- Oskar: får ass ge sond på utflykt om föräldern säger ja på tfn? Ngt svar gavs ej. {{Q asker=Oskar Lie}}
- Karlskrona m 6 pers. {{S org=Karlskrona; topic=sondutbildning; stance=yes}} Halmstad ev, beror på vik.pott. {{S org=Halmstad; topic=sondutbildning; stance=undecided}}

4. Sinnesrum Rosenlund {{I n=4}}
- Besök 21/11 kl 9, samling v tågstn. {{M date=2024-11-21; what=besök Sinnesrum Rosenlund}}
- Foton på elever får ALDRIG lämna tfn. {{X mark=får ALDRIG lämna tfn}}
- Alla: anmäl allergi. {{A who=Alla}}

5. Lokalfrågan höst-25 {{I n=5; outcome=not_reached}}
- Hann vi ej. Upp nästa ggn = 7/11. {{P until=2024-11-07; what=Lokalfrågan höst-25; why=Hann vi ej}} {{M date=2024-11-07}}

6. Ref.gr {{I n=6}}
Hjälpmedelscentralens ref.gr: Anna B-L ny för oss {{N person=Anna Bergström-Lind; role=representant; body=Hjälpmedelscentralens ref.gr; org=Halmstad}}
Läkem.gr barn: Jens (som förut Oskar, han har hoppat av) {{N person=Jens Kullander; role=representant; body=Läkem.gr barn; org=Norrköping; for=Oskar Lie}} {{L person=Oskar Lie; org=Mölndal}}
Redaktionen för nyhetsbrevet: 1 plats tom {{V seat=plats; body=Redaktionen för nyhetsbrevet}}

7. Post {{I n=7}}
- Skolverkets remiss: TÖ skriver förslag t svar, inne hos KM-Y 1/11. {{A who=Therese Öhrn; to=Kerstin Malm-Yilmaz; due=2024-11-01}}
- Autism-veckan skjuts av arrangören, ej vårt bord.
