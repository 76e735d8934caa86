@file hns juni23.txt
@body Hållbarhetsnätverket Småland
@date 2023-06-01
@start 09:00
@end 11:30
@place Vimmerby rådhus, Lönneberga
@mode hybrid
@secretary Kjell Rundqvist
@p Camilla Rydh | Värnamo | | chair
@p Lennart Fager | Vimmerby | |
@p Henrik Dahlbom | Ljungby | |
@p Peter Wahlgren | Oskarshamn | |
@p Ida Mårtens Okafor | Jönköping | | remote
@p Sofie Brännström-Ali | Vetlanda | |
@p Emelie Skog | Gislaved | | remote
@p Peter Storck | Växjö | | absent
@p Marcus Törnqvist | Alvesta | | absent
@p Kjell Rundqvist | | | guest
---
Hållbarhetsnätverket Småland 1/6-23
Vimmerby rådhus, Lönneberga, 9.00-11.30 + Teams
Här: Camilla Rydh/Värnamo (ordf), Lennart Fager/Vimmerby, Henrik Dahlbom/Ljungby, Peter Wahlgren/Oskarshamn, Sofie Brännström-Ali/Vetlanda
Teams: Ida Mårtens Okafor/Jönköping, Emelie Skog/Gislaved
Ej: Peter Storck/Växjö, Marcus Törnqvist/Alvesta
Skrev: Kjell Rundqvist

A. Nytt folk {{I n=A; kind=information}}
* Ida M O, Jönköping, in för Nadia El Amrani t.o.m. mars 24 {{N person=Ida Mårtens Okafor; role=ersättare; body=Hållbarhetsnätverket Småland; org=Jönköping; for=Nadia El Amrani}}
* Camilla meddelar: nytt jobb (Region Jönköping), slutar 30 sept {{L person=Camilla Rydh; when=30 sept; why=nytt jobb (Region Jönköping)}}
* Klubban → Lennart fr 1 okt, vald idag {{D}} {{N person=Lennart Fager; role=ordförande; body=Hållbarhetsnätverket Småland; for=Camilla Rydh}}
* Vice: Sofie, enda kandidaten, vald {{D}} {{N person=Sofie Brännström-Ali; role=vice; body=Hållbarhetsnätverket Småland; for=Lennart Fager}}
* Kassör är hon alltjämt {{N person=Sofie Brännström-Ali; role=kassör; body=Hållbarhetsnätverket Småland}}
* Värnamos plats öppen fr hösten {{V seat=plats; body=Hållbarhetsnätverket Småland; org=Värnamo}}

B. Koldioxidbudgetar {{I n=B; kind=decision}}
* 48 000 kr per kommun {{K amount=48000; unit=kr per kommun}}
* Köps gemensamt om minst fyra går med {{D if=om minst fyra går med}}
* Ljungby ja {{S org=Ljungby; stance=yes}}, Gislaved ja {{S org=Gislaved; stance=yes}}, Vetlanda kanske {{S org=Vetlanda; stance=undecided}}, Oskarshamn nej {{S org=Oskarshamn; stance=no}}
* Svar till LF 31/8 {{A due=2023-08-31; to=Lennart Fager}}

C. Elbilspool {{I n=C; kind=information}}
* Visades. {{|}}Värnamo hakar på jan 24 {{S org=Värnamo; stance=yes}}
* Avtalsmall lägger ES på ytan före semestern {{A who=Emelie Skog}}

D. Färdplan, observatör {{I n=D; kind=decision}}
* Henrik – prövar t.o.m. jul {{D until=2023-12}} {{N person=Henrik Dahlbom; role=observatör; body=Färdplan}}
* Ida avlastar vid krock {{N person=Ida Mårtens Okafor; role=ersättare; body=Färdplan; for=Henrik Dahlbom}}

E. Indikatorer {{I n=E; kind=report; outcome=postponed}}
* Underlag saknas fr 5 kommuner, omtag 28/9 {{P what=Indikatorer; until=2023-09-28; why=Underlag saknas fr 5 kommuner}}
* Påminnelse: Kjell {{A who=Kjell Rundqvist}}

F. Klimatvecka 24 {{I n=F; kind=decision}}
* Samma vecka igen {{D}}
* Invigning: ort lottas i sept, två vill {{P what=ort; until=2023-09-28; why=två vill}}
* Vem äger filmrättigheterna?? {{Q}}

G. Övrigt {{I n=G; kind=information}}
* KR + SBA t Klimatriksdagen 5 okt {{N person=Kjell Rundqvist; role=deltagare; body=Klimatriksdagen}} {{N person=Sofie Brännström-Ali; role=deltagare; body=Klimatriksdagen}} {{M date=2023-10-05; what=Klimatriksdagen}}
* Varsel på Dalafors Glas AB, under embargo {{X mark=under embargo}}
* 28/9 Alvesta {{M date=2023-09-28}}, 30/11 Teams {{M date=2023-11-30}}
