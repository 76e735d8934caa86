@file Styrgrupp 2025-01-31.txt
@body Styrgruppen för Familjehem Sjuhärad
@date 2025-01-31
@start 08:30
@end 10:30
@place Ulricehamns stadshus
@mode in_person
@secretary Solveig Arnoldsson
@p Abdirahman Nur | Mark | verksamhetschef | chair
@p Gunnel Axberg | Borås | IFO-chef
@p Lotta Ehrling | Herrljunga | IFO-chef
@p Mona Stålhammar-Roos | Svenljunga | IFO-chef
@p Pernilla Asp | Tranemo | socialchef
@p Linda Högfeldt | Ulricehamn | IFO-chef
@p Mikaela Frid | Vårgårda | socialchef
@p Rasmus Tengblad | Bollebygd | socialchef | absent
@p Therése Ohlin | | enhetschef | guest
@p Solveig Arnoldsson | | administratör | guest
---
STYRGRUPPEN FÖR FAMILJEHEM SJUHÄRAD
PROTOKOLL
Sammanträdesdag: 2025-01-31 kl. 08.30–10.30
Plats: Ulricehamns stadshus

Ledamöter: Abdirahman Nur, verksamhetschef, Mark, ordförande; Gunnel Axberg, IFO-chef, Borås; Lotta Ehrling, IFO-chef, Herrljunga; Mona Stålhammar-Roos, IFO-chef, Svenljunga; Pernilla Asp, socialchef, Tranemo; Linda Högfeldt, IFO-chef, Ulricehamn; Mikaela Frid, socialchef, Vårgårda
Ej närvarande ledamot: Rasmus Tengblad, socialchef, Bollebygd
Tjänstemän: Therése Ohlin, enhetschef; Solveig Arnoldsson, administratör, vid protokollet

§ 1 Val av justerare {{I n=1; kind=decision}}
Jämte ordföranden justerar Pernilla Asp. {{D}} {{N person=Pernilla Asp; role=justerare; body=Styrgruppen för Familjehem Sjuhärad}}

§ 2 Uppdrag 2025 {{I n=2; kind=decision}}
Uppdrag – Innehavare
Arbetsutskottet, ledamot – Mona Stålhammar-Roos (omval) {{D}} {{N person=Mona Stålhammar-Roos; role=ledamot; body=Arbetsutskottet}}
Arbetsutskottet, ledamot – Mikaela Frid (nyval efter Gunnel Axberg) {{D}} {{N person=Mikaela Frid; role=ledamot; body=Arbetsutskottet; for=Gunnel Axberg}}
Arbetsutskottet, ledamot – Linda Högfeldt (omval) {{D}} {{N person=Linda Högfeldt; role=ledamot; body=Arbetsutskottet}}
Beredningen för välfärd, adjungerad – Gunnel Axberg {{D}} {{N person=Gunnel Axberg; role=adjungerad; body=Beredningen för välfärd}}
Beredningen för välfärd, reserv – vakant {{V seat=reserv; body=Beredningen för välfärd}}
Etikrådet, ombud – Lotta Ehrling med Pernilla Asp bakom sig som biträdande ombud {{D}} {{N person=Lotta Ehrling; role=ombud; body=Etikrådet}} {{N person=Pernilla Asp; role=biträdande ombud; body=Etikrådet}}

§ 3 Kontaktperson, Familjehemsrådet {{I n=3; outcome=postponed}}
Vårgårdas nämndordförande har ännu inte givit Mikaela Frid sitt medgivande. {{|}}Kontaktpersonen utses därför tidigast den 28 mars. {{P until=2025-03-28; what=Kontaktperson, Familjehemsrådet; why=Vårgårdas nämndordförande har ännu inte givit Mikaela Frid sitt medgivande}}

§ 4 Ansvarsmatris {{I n=4; kind=decision}}
Styrgruppen godkänner matrisen med förbehållet att rad 14 stryks. {{D if=med förbehållet att rad 14 stryks}}
Svenljunga ansluter sig till matrisen. {{S org=Svenljunga; topic=ansvarsmatris; stance=yes}} Tranemo önskar ytterligare betänketid. {{S org=Tranemo; topic=ansvarsmatris; stance=undecided}}
Therése Ohlin expedierar matrisen till IVO senast den 7 februari. {{A who=Therése Ohlin; to=IVO; due=2025-02-07}}

§ 5 Budgetuppföljning {{I n=5; kind=report}}
Beslutad budget 8 940 tkr. {{K amount=8940; unit=tkr; years=2025}} Ingen avvikelse.

§ 6 Entlediganden {{I n=6}}
Biträdande enhetschef Parisa Golestani tillträder tjänst i Jönköping den 1 mars och entledigas samma dag. {{L person=Parisa Golestani; when=2025-03-01; why=tjänst i Jönköping}} Ordinarie efterträdare saknas. {{V seat=biträdande enhetschef}} Hilda Brink förordnas som tillförordnad biträdande enhetschef till och med augusti. {{D until=2025-08-31}} {{N person=Hilda Brink; role=tillförordnad biträdande enhetschef; for=Parisa Golestani}}
Därigenom ankommer det också på Hilda Brink att vara ledamot i länets kvalitetsgrupp. {{N person=Hilda Brink; role=ledamot; body=länets kvalitetsgrupp}}

§ 7 Grundutbildning våren {{I n=7; kind=decision}}
Två omgångar genomförs. {{D}} Den första hålls 22 mars. {{M date=2025-03-22; what=Grundutbildning våren}} Vårgårda anmäler fyra hem. {{S org=Vårgårda; topic=grundutbildning; stance=yes}} Herrljunga anmäler inga. {{S org=Herrljunga; topic=grundutbildning; stance=no}}
Kommunerna inkommer med namn till enheten före den 21 februari. {{A who=Kommunerna; to=enheten; due=2025-02-21}}

§ 8 Bisysslor {{I n=8; kind=question}}
Mona Stålhammar-Roos frågade huruvida ett familjehem får vara kontaktfamilj åt annan kommun. {{Q asker=Mona Stålhammar-Roos}} Frågan besvarades ej.

§ 9 Anmälningsärenden {{I n=9; outcome=not_reached}}
Lokalen måste utrymmas. {{|}}Ärendena anmäls vid marssammanträdet. {{P until=2025-03-28; what=Anmälningsärenden; why=Lokalen måste utrymmas}}
Handling nr 4 är belagd med sekretess. {{X mark=belagd med sekretess}}

§ 10 Nästa sammanträde {{I n=10}}
2025-03-28, Vårgårda. {{M date=2025-03-28}} Mikaela Frid beställer förtäring. {{A who=Mikaela Frid}} Therése Ohlin för protokollet den dagen. {{A who=Therése Ohlin}}

Solveig Arnoldsson
