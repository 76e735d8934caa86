@file 2022-12-08_HNS.docx
@body Hållbarhetsnätverket Småland
@date 2022-12-08
@start 08:30
@end 12:00
@place Växjö kommunhus, vån 5
@mode hybrid
@secretary Kjell Rundqvist
@p Camilla Rydh | Värnamo | | chair
@p Peter Storck | Växjö | |
@p Nadia El Amrani | Jönköping | | remote
@p Gun-Britt Aspelin | Ljungby | |
@p Marcus Törnqvist | Alvesta | |
@p Sofie Brännström-Ali | Vetlanda | |
@p Emelie Skog | Gislaved | | remote
@p Lennart Fager | Vimmerby | | absent excused
@p Peter Wahlgren | Oskarshamn | | absent excused
@p Kjell Rundqvist | | planeringsstrateg | guest
---
HÅLLBARHETSNÄTVERKET SMÅLAND
8 december 2022 kl 08.30-12.00, Växjö kommunhus, vån 5
Närvarande:
- Camilla Rydh, Värnamo, ordf
- Peter Storck, Växjö
- Nadia El Amrani, Jönköping (länk)
- Gun-Britt Aspelin, Ljungby
- Marcus Törnqvist, Alvesta
- Sofie Brännström-Ali, Vetlanda
- Emelie Skog, Gislaved (länk)
Förfall: Lennart Fager, Vimmerby, Peter Wahlgren, Oskarshamn
Anteckningar: Kjell Rundqvist, planeringsstrateg (turas om med Astrid Hylander from idag)

1. Uppföljning av åtaganden {{I n=1; kind=report}}
- Länsstyrelsemedel: sökt 28/10, beviljat 60 000 kr {{K amount=60000; unit=kr}}
- Cykelraderna: GBA – försenade, mejlas före jul {{A who=Gun-Britt Aspelin}}
- Program klimatvecka: klart, se 3

2. Indikatorer {{I n=2; kind=decision}}
- Tolv stycken antas på prov under 2023 {{D until=2023}}
- Nr 7 (matsvinn) tas ur, mäts för olika {{D}}
- Inläsning: alla, första februari, till PS {{A who=alla; due=2023-02-01; to=Peter Storck}}
- Vem kvalitetssäkrar siffrorna {{Q}}

3. Klimatvecka v 20 {{I n=3; kind=go-round}}
- Vetlanda/Värnamo: gemensamt program {{S org=Vetlanda; stance=yes}} {{S org=Värnamo; stance=yes}}
- Växjö: eget {{S org=Växjö; stance=no}}
- Jönköping: två skolor, möjligen fler {{S org=Jönköping; stance=yes}}
- Alvesta: kommer med {{S org=Alvesta; stance=yes}}
- Ljungby: ej klart, ny nämnd {{S org=Ljungby; stance=undecided}}
- Invigning 15 maj Vetlanda {{M date=2023-05-15; what=Invigning}}

4. Rollbyten {{I n=4; kind=decision}}
- Samverkansrådet LNU: Nadia (Marcus drog tillbaka) {{D}} {{N person=Nadia El Amrani; role=ledamot; body=Samverkansrådet LNU}}
- Film i projektgruppen: Kjell R {{N person=Kjell Rundqvist; role=film; body=projektgruppen}}
- P Wahlgren avgår ur samma grupp, tidsbrist {{L person=Peter Wahlgren; why=tidsbrist}} – Emelie S in {{N person=Emelie Skog; role=ledamot; body=projektgruppen; for=Peter Wahlgren}}
- Kassa: Sofie fr.o.m. idag {{N person=Sofie Brännström-Ali; role=kassör; body=Hållbarhetsnätverket Småland}}
- Revisor: tomt {{V seat=Revisor; body=Hållbarhetsnätverket Småland}}
- Ljungbys ersättare för Gun-Britt: tillsätts av kommunen i feb

5. Koldioxidbudget {{I n=5; kind=theme; outcome=postponed}}
- Lennart borta. Hålls över till 9 mars. {{P what=Koldioxidbudget; until=2023-03-09; why=Lennart borta}}

6. Elbilspool {{I n=6; kind=information}}
- Gislaved startar jan {{S org=Gislaved; stance=doing}}
- Pris från leverantören = sekretess, rör ej vidare {{X mark=rör ej vidare}}
- Emelie visar avtalsupplägget i mars {{A who=Emelie Skog; due=2023-03-09}}

7. Möten vår {{I n=7; kind=information}}
- 9 mars Ljungby {{M date=2023-03-09}}
- 1 juni Vimmerby, prel. {{M date=2023-06-01}}
- Lokal Ljungby: Gun-Britt {{A who=Gun-Britt Aspelin}}
