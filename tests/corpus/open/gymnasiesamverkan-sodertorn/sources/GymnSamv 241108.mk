@file GymnSamv 241108.txt
@body Gymnasiesamverkan Södertörn
@date 2024-11-08
@start 10:00
@end 12:00
@place Nykvarn, Qulturum
@mode in_person
@secretary Jan-Erik Wallgren
@p Thomas Ekdahl | Huddinge | | chair
@p Petra Lindros | Nykvarn
@p Anette Holgersson | Botkyrka
@p Mahmoud Karimi | Nynäshamn
@p Eva Winblad | Södertälje
@p Jukka Salonen | Haninge
@p Carl-Johan Ståhle | Tyresö
@p Jan-Erik Wallgren | | | guest
@p Amira Dolk | antagningskansliet | | guest
@p Eva Tegelmark | Salem | | chair absent excused
---
Gymnasiesamverkan Södertörn
BESLUTSPROT. NR 5/2024
8 nov. 2024, 10-12, Nykvarn, Qulturum

Beslut.
 T. Ekdahl = Thomas Ekdahl, Huddinge (v. ordf., mötesordf.)
 PL = Petra Lindros, Nykvarn
 AH = Anette Holgersson, Botkyrka
 MK = Mahmoud Karimi, Nynäshamn
 EW = Eva Winblad, Södertälje
 JS = Jukka Salonen, Haninge
 CJS = Carl-Johan Ståhle, Tyresö
Ej beslut.
 AD = Amira Dolk, antagningskansliet
 JEW = Jan-Erik Wallgren, sekr.
Anm. förh.
 ET = Eva Tegelmark, Salem (ordf.)

§ 30. Just. {{I n=30; kind=decision}} EW. {{D}} {{N person=Eva Winblad; role=just.; body=Gymnasiesamverkan Södertörn}}

§ 31. Antagn.chef {{I n=31; kind=decision}}
2:a omg. 7 sök. {{|}}Erbj. går t. Amira Dolk, tillsv., fr.o.m. 1/1. {{D}} {{N person=Amira Dolk; role=antagn.chef; body=antagningskansliet}} AD utanför rummet. {{|}}Hennes gamla handl.tjänst utlyses av T. Ekdahl i nov. {{A who=Thomas Ekdahl; due=2024-11}} Lön förtrolig (ej i diariet): 58 000. {{X mark=förtrolig (ej i diariet)}} {{K amount=58000; unit=kr}}

§ 32. Avtalsgr. Storsthlm {{I n=32; kind=decision}}
KD i Södertälje sa nej. {{|}}MK i st. {{D}} {{N person=Mahmoud Karimi; role=repr.; body=Avtalsgr. Storsthlm}} Ers. f. MK: JS. {{D}} {{N person=Jukka Salonen; role=ers.; body=Avtalsgr. Storsthlm; for=Mahmoud Karimi}}
MK rapp. efter varje möte, skriftl. {{A who=Mahmoud Karimi}}

§ 33. IN särredov. {{I n=33}}
Ekonomgr. klar: 149 300 kr/el. {{K amount=149300; unit=kr/el.}} Bil. 2. Inga synp.
Tyresö överv. återstart 2026. {{S org=Tyresö; topic=IN; stance=undecided}} Botkyrka startar ht 25. {{S org=Botkyrka; topic=IN; stance=yes}}

§ 34. Fördeln.nyckel {{I n=34; outcome=postponed}}
{{|}}Juristutl. ej levererat. Upp igen så fort det föreligger. {{P what=Fördeln.nyckel; why=Juristutl. ej levererat}} JEW påminner juristfirman Salén Brink. {{A who=Jan-Erik Wallgren; to=juristfirman Salén Brink}}
Haninge pausar sin avg. så länge. {{S org=Haninge; topic=Fördeln.nyckel; stance=no}}

§ 35. Budget 2025 {{I n=35; kind=decision}}
{{|}}4,05 mnkr. Antas. {{D until=2025-12-31}} {{K amount=4.05; unit=mnkr; years=2025}} Buffert 150 tkr får tas i anspråk bara om § 34 drar ut. {{D if=bara om § 34 drar ut}} {{K amount=150; unit=tkr}}
Fakt.underlag: resp. ekonom t. JEW 29/11. {{A who=resp. ekonom; due=2024-11-29; to=Jan-Erik Wallgren}}

§ 36. Programråd 2025 {{I n=36}}
Teknik: Liselott Brandt avsagt sig; {{L person=Liselott Brandt}} Omar Fjell, Haninge, på hennes mandat. {{N person=Omar Fjell; role=ledamot; body=Programråd Teknik; org=Haninge; for=Liselott Brandt}}
Handel: fortf. ingen. {{V seat=ledamot; body=Programråd Handel}} Förslag emotses fr. alla 8, 13/1. {{A who=alla 8; due=2025-01-13}}
Ekonomgr. ordf.: kvarstår T. Ekdahl. {{N person=Thomas Ekdahl; role=ordf.; body=Ekonomgr.}}

§ 37. Övr. {{I n=37}}
PL: ersätts el.resor vid distansdag? {{Q asker=Petra Lindros}}
AH på SKR:s gymn.konf. 4/12 {{M date=2024-12-04; what=SKR:s gymn.konf.}} som vår deltagare. {{N person=Anette Holgersson; role=deltagare; body=SKR:s gymn.konf.}}
CJS går i pens. 31/1. {{L person=Carl-Johan Ståhle; org=Tyresö; when=2025-01-31; why=pens.}} {{|}}Eftertr. L. Ström. {{N person=Lina Ström; role=ledamot; body=Gymnasiesamverkan Södertörn; org=Tyresö; for=Carl-Johan Ståhle}}
Möten 2025: 31/1 {{M date=2025-01-31}}, 14/3 {{M date=2025-03-14}}, 23/5 {{M date=2025-05-23}}.
