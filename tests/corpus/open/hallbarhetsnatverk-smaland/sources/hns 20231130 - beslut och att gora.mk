@file hns 20231130 - beslut och att gora.docx
@body Hållbarhetsnätverket Småland
@date 2023-11-30
@start 13:15
@end 15:00
@place Teams
@mode online
@secretary Kjell Rundqvist
@p Lennart Fager | Vimmerby | | chair
@p Sofie Brännström-Ali | Vetlanda | |
@p Jasmin Kovač | Värnamo | |
@p Peter Storck | Växjö | |
@p Peter Wahlgren | Oskarshamn | |
@p Henrik Dahlbom | Ljungby | |
@p Emelie Skog | Gislaved | |
@p Marcus Törnqvist | Alvesta | |
@p Ida Mårtens Okafor | Jönköping | | absent excused
@p Kjell Rundqvist | | | guest
---
Hållbarhetsnätverket Småland
Tid: 2023-11-30, 13.15-15.00
Forum: Teams
Medverkande	Kommun
Lennart Fager (ordf)	Vimmerby
Sofie Brännström-Ali	Vetlanda
Jasmin Kovač	Värnamo
Peter Storck	Växjö
Peter Wahlgren	Oskarshamn
Henrik Dahlbom	Ljungby
Emelie Skog	Gislaved
Marcus Törnqvist	Alvesta
Frånvarande med anmälan: Ida Mårtens Okafor (Jönköping)
Rapportör: Kjell Rundqvist

1. Beräkningsköpet {{I n=1; kind=decision}}
- Pris landade på 52 500 kr/kommun {{K amount=52500; unit=kr/kommun}}
- Köpet genomförs, Värnamo blir den fjärde {{D}} {{S org=Värnamo; stance=yes}}
- Beställare: Lennart, klart 15/12 {{A who=Lennart Fager; due=2023-12-15}}
- Styrgrupp köpet
- Henrik D – ordförande {{N person=Henrik Dahlbom; role=ordförande; body=Styrgrupp köpet}}
- Jasmin K – ledamot {{N person=Jasmin Kovač; role=ledamot; body=Styrgrupp köpet}}
- Gislaved – meddelas senare {{V seat=ledamot; body=Styrgrupp köpet; org=Gislaved}}

2. Indikatorerna permanent? {{I n=2; kind=go-round}}
- För: Växjö, Gislaved {{S org=Växjö; stance=yes}} {{S org=Gislaved; stance=yes}}
- Mot: Oskarshamn {{S org=Oskarshamn; stance=no}}
- Utan åsikt: Alvesta {{S org=Alvesta; stance=undecided}}
- Permanenta t.v., elva st {{D}}
- Bortse från nr 3 till SCB levererat {{P what=nr 3; why=till SCB levererat}}

3. Uppdragslista 2024 {{I n=3; kind=decision}}
Uppdrag	Namn	Not
Ordförande	Lennart Fager {{N person=Lennart Fager; role=ordförande; body=Hållbarhetsnätverket Småland}}	till sept
Vice	Sofie Brännström-Ali {{N person=Sofie Brännström-Ali; role=vice; body=Hållbarhetsnätverket Småland}}	släpper kassan
Kassör	Marcus Törnqvist {{N person=Marcus Törnqvist; role=kassör; body=Hållbarhetsnätverket Småland; for=Sofie Brännström-Ali}}	ny, efter Sofie
Revisor	Henrik Dahlbom {{N person=Henrik Dahlbom; role=revisor; body=Hållbarhetsnätverket Småland}}	
Vattenråd	Emelie Skog {{N person=Emelie Skog; role=representant; body=Vattenråd}}	Marcus backar {{N person=Marcus Törnqvist; role=ersättare; body=Vattenråd; for=Emelie Skog}}
Redaktionsråd	vakant {{V seat=representant; body=Redaktionsråd}}	fråga Jönköping – LF {{A who=Lennart Fager}}
Färdplan	Peter Wahlgren {{N person=Peter Wahlgren; role=representant; body=Färdplan; for=Henrik Dahlbom}}	tar vid när Henrik slutar 31/12
Listan fastställd i sin helhet {{D}}

4. Klimatvecka Oskarshamn {{I n=4; kind=information}}
- PW accepterar under protest {{S org=Oskarshamn; stance=yes}}
- Lokal bokas, Oskarshamn, jan {{A who=Oskarshamn; due=2024-01}}
- Datum 13 maj {{M date=2024-05-13; what=Klimatvecka Oskarshamn}}

5. Rapport Klimatriksdagen {{I n=5; kind=report; outcome=postponed}}
- KR o SBA hade inte synkat. Tas upp igen 7/3. {{P what=Rapport Klimatriksdagen; until=2024-03-07; why=KR o SBA hade inte synkat}}

6. Filmrätt {{I n=6; kind=question}}
- Ännu oklart vem som kan svara {{Q}}

7. Avslut {{I n=7; kind=information}}
- Emelie säger upp sig ur beredningsgruppen nationella konf., hinner ej {{L person=Emelie Skog; why=hinner ej}} → Henrik kör båda halvåren {{N person=Henrik Dahlbom; role=ledamot; body=beredningsgruppen nationella konf.; for=Emelie Skog}}
- 7/3 Gislaved {{M date=2024-03-07}}, 6/6 öppet {{M date=2024-06-06}}
- Alla läser Jasmins kravtext t 12/1 {{A who=Alla; due=2024-01-12}}
