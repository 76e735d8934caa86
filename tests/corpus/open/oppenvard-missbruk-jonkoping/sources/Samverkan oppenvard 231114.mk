@file Samverkan oppenvard 231114.txt
@body Samverkansgruppen öppenvård
@date 2023-11-14
@start 09:00
@end 10:30
@place Nässjö, Pigalle
@mode hybrid
@secretary Birgit Aronius
@p Gunilla Faxén | Jönköping | | chair
@p Birgit Aronius | Nässjö | |
@p Susanne Löfgren Ek | Eksjö | |
@p Susanne Kvarnå | Tranås | |
@p Dragan Ilić | Vetlanda | | remote
@p Amira Saleh | Vaggeryd | | remote
@p Per-Olof Stråhle | Habo | |
@p Henrik Sävström | Region Jönköpings län | | remote
@p Tuula Niemi | Region Jönköpings län | |
@p Cecilia Brant | Värnamo | | absent excused
@p Jonas Wiktorin | Gislaved | | absent excused
@p Lena Dahlkvist | Region Jönköpings län | | absent
@p Viktor Almroth | | samordnare | guest
---
SAMVERKANSGRUPPEN ÖPPENVÅRD 14/11 2023 kl 9-10.30 Nässjö, Pigalle

KOMMUNERNA Gunilla Faxén (Jönköping, ordf.), Birgit Aronius (Nässjö, förde anteckningar), Susanne Löfgren Ek (Eksjö), Susanne Kvarnå (Tranås), Per-Olof Stråhle (Habo), länk: Dragan Ilić (Vetlanda), Amira Saleh (Vaggeryd)
REGION JÖNKÖPINGS LÄN Tuula Niemi, länk: Henrik Sävström
SAMORDNARE Viktor Almroth
HINDRADE Cecilia Brant (Värnamo), Jonas Wiktorin (Gislaved). Lena Dahlkvist, Region Jönköpings län, avvek från listan utan besked

DAGENS LISTA
A. SIP utan bostad
B. Kartläggningen
C. Broschyren
D. Pengarna från staten
E. Namn
F. Rundan: väntetid till samtal
G. Sista raden

A. SIP UTAN BOSTAD {{I n=A; kind=decision}}
Tuulas tur äntligen. 60 personer i länet, ingen kallar.
Principen blir: den som först möter personen kallar till SIP. {{D}}
Tills rutinen är tryckt gäller detta enbart Jönköping, Nässjö och Habo. {{D binds=Jönköping,Nässjö,Habo; if=Tills rutinen är tryckt}}
Rutinen på en A4 av Tuula + PO, delas 15 dec. {{A who=Tuula Niemi,Per-Olof Stråhle; due=2023-12-15}}

B. KARTLÄGGNINGEN {{I n=B}}
7 svar av 13. Viktor jagar resten. {{A who=Viktor Almroth}}
Vaggeryd lämnar inga siffror pga systembyte. {{S org=Vaggeryd; topic=KARTLÄGGNINGEN; stance=no}}
Analysen dröjer, Dragan har inte fått Värnamos bilaga. Till 6 februari alltså. {{P until=2024-02-06; what=Analysen av kartläggningen; why=Dragan har inte fått Värnamos bilaga}} {{M date=2024-02-06}}

C. BROSCHYREN {{I n=C; kind=decision}}
Tryck 4 000 ex, 22 500 kronor. {{K amount=22500; unit=kronor}} Ja! {{D}}
Birgit drar sig ur redaktionen, Susanne L E på hennes plats. {{N person=Susanne Löfgren Ek; role=ledamot; body=redaktionen; for=Birgit Aronius}}
Översättning till arabiska och serbiska: AS + DI läser korrektur. {{A who=Amira Saleh,Dragan Ilić}}

D. PENGARNA FRÅN STATEN {{I n=D; kind=information}}
2,4 mnkr till länet 2024. {{K amount=2.4; unit=mnkr; years=2024}} Fördelningen är hemlig till nyår, för inte vidare. {{X mark=för inte vidare}}
Vem redovisar åt de små kommunerna? {{Q}}

E. NAMN {{I n=E; kind=decision}}
Ordf 2024: Henrik. {{D}} {{N person=Henrik Sävström; role=ordf; body=Samverkansgruppen öppenvård; for=Gunilla Faxén}}
Vice ordf: Gunilla glider över dit. {{N person=Gunilla Faxén; role=vice ordf; body=Samverkansgruppen öppenvård}}
Strategigrupp psykiatri – Susanne L E lämnar vid årsskiftet, ersättare söks. {{V seat=Strategigrupp psykiatri; body=Strategigrupp psykiatri}}
Eksjös plats i chefsrådet tar Tranås över. {{|}}Vem därifrån = senare. {{P what=Eksjös plats i chefsrådet tar Tranås över. Vem därifrån}}
Tuula till styrgruppen "Första linjen" som kommunernas och regionens gemensamma ledamot. {{N person=Tuula Niemi; role=ledamot; body=styrgruppen "Första linjen"}}

F. RUNDAN: VÄNTETID TILL SAMTAL {{I n=F; kind=go-round}}
Jkpg 3 v, kväll öppnas i jan {{S org=Jönköping; topic=VÄNTETID TILL SAMTAL; stance=doing}}
Eksjö ingen kö {{S org=Eksjö; topic=VÄNTETID TILL SAMTAL}}
Tranås 5 v, söker vikarie {{S org=Tranås; topic=VÄNTETID TILL SAMTAL; stance=doing}}
Habo stänger fredagar {{S org=Habo; topic=VÄNTETID TILL SAMTAL; stance=doing}}
Regionen 9 v, vill samordna drop in med någon {{S org=Region Jönköpings län; topic=VÄNTETID TILL SAMTAL; stance=interested}}
Nässjö svarar gärna ja på det {{S org=Nässjö; topic=drop in; stance=yes}}

G. SISTA RADEN {{I n=G}}
Gunilla bjuder in Kriminalvården till februari. {{A who=Gunilla Faxén; due=2024-02-06; to=Kriminalvården}}
Henrik mejlar siffror om LARO, helst genast. {{A who=Henrik Sävström}}
Länsdag om samsjuklighet 21 mars. {{M date=2024-03-21; what=Länsdag om samsjuklighet}}
