@file avfall tingsryd feb25.txt
@body Avfallschefsnätverket
@date 2025-02-06
@start 09:00
@end 11:45
@place Tingsryd, Dackesalen
@mode hybrid
@secretary Tilde Rosengren
@p Jasmina Hodžić | Ljungby | | chair
@p Farid Nazari | Lessebo | |
@p Kjell Dahlqvist | Tingsryd | |
@p Marianne Ståhlnacke | Alvesta | |
@p Torsten Wahlgren-Ek | Växjö | | remote
@p Ann-Sofi Truedsson | Emmaboda | |
@p Per Ljungdahl | Uppvidinge | | remote
@p Lisbeth Ohlin | Markaryd | | absent
@p Per-Arne Skoog | Älmhult | | absent
@p Tilde Rosengren | | | guest
---
Avfallschefsnätverket 6/2 -25
9-11.45
Var: Tingsryd, Dackesalen (+ länk)
Med: Jasmina Hodžić (Ljungby, ordf), Farid Nazari (Lessebo), Kjell Dahlqvist (Tingsryd), Marianne Ståhlnacke (Alvesta), Torsten Wahlgren-Ek (Växjö, länk), Ann-Sofi Truedsson (Emmaboda), Per Ljungdahl (Uppvidinge, länk)
Borta: Lisbeth Ohlin (Markaryd), Per-Arne Skoog (Älmhult)
Skriver: Tilde Rosengren

LAGET RUNT {{I kind=go-round}}
Tema plastutsortering
Ljungby: har gång på pilot med 300 hushåll {{S org=Ljungby; topic=plastutsortering; stance=doing}}
Lessebo: vill hänga på, saknar folk just nu {{S org=Lessebo; topic=plastutsortering; stance=interested}}
Tingsryd: inget på gång, inget planerat heller {{S org=Tingsryd; topic=plastutsortering; stance=no}}
Alvesta: nämnden tar det i mars, går ej att svara innan {{S org=Alvesta; topic=plastutsortering; stance=undecided}}
Emmaboda: hoppar på {{S org=Emmaboda; topic=plastutsortering; stance=yes}}
Uppvidinge: mikrofonkrångel, hörde inte

TURORDNING ORDF {{I kind=decision}}
Kvar sen november. {{|}}Slopas. {{D}} Från 2027 frågar vi helt enkelt vem som vill. {{D}}
Tilde skriver om arbetsordningen t. 10/4 {{A who=Tilde Rosengren; due=2025-04-10}}

AVFALLSPLAN {{I kind=decision}}
7 av 9 för gemensam, Markaryd ej svarat, Älmhult vill se budget först. {{S org=Älmhult; topic=gemensam avfallsplan; stance=undecided}}
→ vi drar igång gemensam plan om alla förvaltningschefer sagt ok i mars {{D if=alla förvaltningschefer sagt ok i mars}}
Arbetsgrupp: Marianne, Farid + Sven Hultqvist (Emmaboda) {{D}} {{N person=Marianne Ståhlnacke; role=ledamot; body=arbetsgruppen avfallsplan; org=Alvesta}} {{N person=Farid Nazari; role=ledamot; body=arbetsgruppen avfallsplan; org=Lessebo}} {{N person=Sven Hultqvist; role=ledamot; body=arbetsgruppen avfallsplan; org=Emmaboda}}
MS sammankallande {{N person=Marianne Ståhlnacke; role=sammankallande; body=arbetsgruppen avfallsplan; org=Alvesta}}
Stol kvar åt Växjö, namn saknas {{V seat=ledamot; body=arbetsgruppen avfallsplan; org=Växjö}} - Torsten letar {{A who=Torsten Wahlgren-Ek}}
Konsultbudget 450 tkr för 2025 {{K amount=450; unit=tkr; years=2025}}

PLOCKANALYS {{I kind=decision; outcome=postponed}}
Offerten kom i går kväll, ingen hunnit läsa. {{|}}Nästa gång! {{P until=2025-04-10; what=PLOCKANALYS; why=ingen hunnit läsa}}
Alla läser till dess. {{A who=alla; due=2025-04-10}}

KEMGRUPPEN {{I kind=decision}}
Per L kliver av p g a tid. {{|}}Ann-Sofi hoppar in för honom. {{N person=Ann-Sofi Truedsson; role=representant; body=KEMGRUPPEN; org=Emmaboda; for=Per Ljungdahl}} {{D}}

ÖVRIGT {{I kind=information}}
- Litiumfat på remiss hos MSB (Avfall Sverige bevakar)
- Vem betalar när förpackningsproducenten sätter ut fel kärl? Farid undrar, tystnad. {{Q asker=Farid Nazari}}
- Torsten fixar länk till Avfall Sveriges webbinarium 19/3 {{A who=Torsten Wahlgren-Ek}} {{M date=2025-03-19; what=Avfall Sveriges webbinarium}}
- Kjell bokar om slamstudiebesöket, krockade {{A who=Kjell Dahlqvist}}
- vitessiffrorna är bara för oss, får inte mejlas vidare {{X mark=bara för oss}}

SEN: 10/4 Lessebo {{M date=2025-04-10}}, 12/6 Markaryd {{M date=2025-06-12}}
