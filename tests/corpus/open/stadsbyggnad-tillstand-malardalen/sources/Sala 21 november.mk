@file Sala 21 november.docx
@body Nätverket Stadsbyggnad och tillstånd
@date 2024-11-21
@start 10:00
@end 14:00
@place Sala, Gillet
@mode hybrid
@secretary Gustav Redin
@p Tove Lindqvist-Ek | Sala | | chair
@p Ewa Palmgren | Västerås | | remote
@p Mehmet Yıldız | Eskilstuna | |
@p Samir Atallah | Håbo | |
@p Robert Ståhle | Enköping | |
@p Noomi Wester | Hallstahammar | |
@p Lovisa Grahn | Flen | | remote
@p Ulf Nordanskog | Arboga | |
@p Kristina Hag | Strängnäs | | absent
@p Kristina Bohman | Köping | | absent
@p Gustav Redin | | | guest
---
Nätverket Stadsbyggnad och tillstånd | 21 nov 2024 | kl. 10-14 | Sala, Gillet
Fysiskt: Tove Lindqvist-Ek, Sala (ordf idag) - Mehmet Yıldız, Eskilstuna - Samir Atallah, Håbo - Robert Ståhle, Enköping - Noomi Wester, Hallstahammar - Ulf Nordanskog, Arboga
Digitalt: Ewa Palmgren, Västerås - Lovisa Grahn, Flen
Saknas: Kristina Hag, Strängnäs - Kristina Bohman, Köping
Sekr: Gustav Redin

Ärende	Noterat	Vem / när
Föregående {{I kind=report}}	Visningen 24/10 genomförd, 31 handläggare	MY lägger ut filmen {{A who=Mehmet Yıldız}}
SKR bygglovsråd {{I kind=decision}}	Samir pausar 7/1–31/8, Noomi vikarierar där {{D until=2025-08-31}} {{N person=Noomi Wester; role=ersättare; body=SKR bygglovsråd; for=Samir Atallah}}. Tove går inte bredvid längre {{L person=Tove Lindqvist-Ek}}	Mandatbrev: Ewa 13 dec {{A who=Ewa Palmgren; due=2024-12-13}}
Nästa års ledning {{I kind=decision}}	Ordf MY. {{D}} {{N person=Mehmet Yıldız; role=ordf; body=Nätverket Stadsbyggnad och tillstånd}} Vice EP, dvs de byter plats. {{D}} {{N person=Ewa Palmgren; role=vice; body=Nätverket Stadsbyggnad och tillstånd}} Övr: TLE {{N person=Tove Lindqvist-Ek; role=ledamot; body=ledning}}, LG {{N person=Lovisa Grahn; role=ledamot; body=ledning}}. 5:e stol vakant {{V seat=stol; body=ledning}}	Byte av firmateckning hos värdkommunen - GR jan {{A who=Gustav Redin; due=2025-01}}
Arboga {{I kind=information}}	Ulf tackas av. Efterträds 1/2 av Basma Karlström {{N person=Basma Karlström; role=ledamot; body=Nätverket Stadsbyggnad och tillstånd; org=Arboga; for=Ulf Nordanskog}}	Intro via Tove {{A who=Tove Lindqvist-Ek}}
AI-granskning {{I kind=go-round}}	Köping: in via Eskilstunas avtal {{S org=Köping; stance=yes}}. Håbo: kan inte svara {{S org=Håbo; stance=undecided}}. Hallstahammar: nej {{S org=Hallstahammar; stance=no}}. Sala: följer intresserat {{S org=Sala; stance=interested}}. Pris 60 000 kr/år {{K amount=60000; unit=kr/år}}	Eskilstuna offererar före lucia {{A who=Eskilstuna; due=2024-12-13}}
Nyhetsbrev {{I kind=decision}}	Läggs ner efter nr 4 {{D}}	-
Solparker {{I kind=theme; outcome=postponed}}	Kristina B skulle leda men är ej här. Till februarimötet {{P what=Solparker; until=2025-02-06; why=Kristina B skulle leda men är ej här}}	Kristina B
Sanktionsavgifter {{I kind=question}}	Hur räkna yta på altan under tak? {{Q}}	Ingen
Plan för 2025 {{I kind=information}}	6/2 länk {{M date=2025-02-06}}, 10/4 Flen {{M date=2025-04-10}}, 5/6 Håbo {{M date=2025-06-05}}. Plandag 13 maj {{M date=2025-05-13; what=Plandag}}	Lokaler: resp. värd {{A who=resp. värd}}
