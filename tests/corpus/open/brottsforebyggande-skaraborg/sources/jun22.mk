@file bra juni.txt cp1252
@body Brottsförebyggande nätverket Skaraborg
@date 2022-06-09
@start 08:15
@end 10:00
@place Polishuset Skövde, konf 2
@mode in_person
@secretary Gunilla Rapp
@p Robert Ask | Lidköping | | chair
@p Robert Vinge | Mariestad | |
@p Hanna Teglund | Falköping | |
@p Conny Frisk | Tibro | |
@p Eivor Sandahl | Hjo | |
@p Jesper Månsson-Quist | Vara | |
@p Nils Tham | Karlsborg | |
@p Catrin Boström | Polisen | |
@p Fredrika Sjö | Polisen | |
@p Gunilla Rapp | | | guest
@p Annika Ljungdahl | Skövde | | absent excused
@p Leyla Demir | Skara | | absent excused
@p Merjem Hodzic | Götene | | absent
@p Siv Arnell | Töreboda | | absent
---
Brottsförebyggande nätverket Skaraborg / 9 juni -22 / 08.15-10.00 / Polishuset Skövde, konf 2
K: Robert Ask Lidköping (ordf för dagen), Robert Vinge Mariestad, Hanna Teglund Falköping, Conny Frisk Tibro, Eivor Sandahl Hjo, Jesper Månsson-Quist Vara, Nils Tham Karlsborg
P (Polisen): Catrin Boström, Fredrika Sjö
Anteckn: Gunilla Rapp
Avb: Annika Ljungdahl Skövde, Leyla Demir Skara
Utan avb: Merjem Hodzic Götene, Siv Arnell Töreboda

I. GRANNSAMVERKAN 2.0 {{I n=I; kind=decision}}
Hanna visade app. {{|}}Testas på tre orter jul-sep: Stenstorp, Hjo, Kvänum. {{D}}
Hjo kör igång 1/7. {{S org=Hjo; topic=grannsamverkansapp; stance=yes}} Vara likaså. {{S org=Vara; topic=grannsamverkansapp; stance=yes}} Karlsborg: vi tänker på saken. {{S org=Karlsborg; topic=grannsamverkansapp; stance=undecided}}
App-avgift 4,50 kr/hushåll. {{K amount=4.5; unit=kr per hushåll}}
HT gör folder t 23/6. {{A who=Hanna Teglund; due=2022-06-23}}
Mätning före/efter ordnas, pol data via Catrin. {{A who=Catrin Boström}}

II. SEMESTERBEVAKN {{I n=II}}
Jour hos pol v 27-31: Daniel Örn, v 32 Catrin. {{N person=Daniel Örn; role=jour; org=Polisen}} {{N person=Catrin Boström; role=jour; org=Polisen}}
Larmlistan = internt, häng inte upp i fikarum. {{X mark=internt}}
Var o en lämnar semesternr t GR senast midsommarafton (24/6). {{A who=Var o en; to=Gunilla Rapp; due=2022-06-24}}

III. LEDN.GR {{I n=III}}
Fredrika slutar som LPO-chef 1 sept, ny tj på Noa. {{L person=Fredrika Sjö; org=Polisen; when=1 sept; why=ny tj på Noa}}
Tf under hösten: Mattias Roos. {{N person=Mattias Roos; role=tf; org=Polisen; for=Fredrika Sjö}}
I styrgr för Ett tryggare Skaraborg sitter han automatiskt på FS stol. {{N person=Mattias Roos; role=ledamot; body=styrgr för Ett tryggare Skaraborg; org=Polisen; for=Fredrika Sjö}}
Kommunernas 2:a plats där: ingen anmäld. {{V seat=ledamot; body=styrgr för Ett tryggare Skaraborg}} Nya försök i sept. {{P until=2022-09-01; what=Kommunernas 2:a plats}}

IV. BUDGET {{I n=IV; kind=decision}}
Överskott 23 400 kr. {{K amount=23400; unit=kr}} Läggs på föräldramöten i Mariestad o Tibro. {{D binds=Mariestad,Tibro}}
RV + CF redovisar använda medel t Annika i nov. {{A who=Robert Vinge,Conny Frisk; to=Annika Ljungdahl; due=2022-11}}

V. NATTVANDR.ERS. {{I n=V; outcome=postponed}}
Hoppas över, Annika har försäkr.svaret. Tas i sept. {{P until=2022-09-01; what=NATTVANDR.ERS.; why=Annika har försäkr.svaret}}

VI. UT O IN {{I n=VI}}
Medlem fr Tidaholm from aug: Jasmina Kovac (ej tillsatt på heltid) {{N person=Jasmina Kovac; role=medlem; body=Brottsförebyggande nätverket Skaraborg; org=Tidaholm}}
Rådslag Brå 14-15/9 i Malmö {{M date=2022-09-14; what=Rådslag Brå}} {{M date=2022-09-15; what=Rådslag Brå}}, {{|}}Eivor + Nils åker {{N person=Eivor Sandahl; role=deltagare; body=Rådslag Brå; org=Hjo}} {{N person=Nils Tham; role=deltagare; body=Rådslag Brå; org=Karlsborg}}
Nätv ses 1/9. {{M date=2022-09-01}}
Vem äger fd trygghetsvandr.protokollen? ? {{Q}}
