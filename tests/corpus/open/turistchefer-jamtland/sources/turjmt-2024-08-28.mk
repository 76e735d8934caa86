@file Turistchefsgruppen 28 aug -24.docx
@body Turistchefsgruppen
@date 2024-08-28
@start 13:00
@end 15:00
@place Hammarstrand, Ragunda kommunhus
@mode hybrid
@secretary Jonte Bäckvall
@p Peder Svedjeholm | Åre | | chair
@p Ann-Sofi Marntell | Östersund
@p Ragnhild Lien | Härjedalen | | remote
@p Mehmet Aydin | Strömsund
@p Hampus Roos | Ragunda
@p Fredrika Sundkvist Oja | Krokom | | remote
@p Jonte Bäckvall | Åre | | guest
@p Ann-Sofi Hemming | Berg | | absent excused
@p Ove Backman | Bräcke | | absent
---
TURISTCHEFSGRUPPEN 28 augusti 2024
13.00–15.00, Hammarstrand, Ragunda kommunhus samt Teams
Namn	Kommun	Hur
Peder Svedjeholm	Åre	rummet, ordf
Ann-Sofi Marntell	Östersund	rummet
Mehmet Aydin	Strömsund	rummet
Hampus Roos	Ragunda	rummet
Ragnhild Lien	Härjedalen	Teams
Fredrika Sundkvist Oja	Krokom	Teams
Jonte Bäckvall	Åre	rummet, skriver
Ann-Sofi Hemming	Berg	återbud
Ove Backman	Bräcke	uteblev
Agenda	Anteckning	Åtgärd
1. Piloten {{I n=1; kind=decision}}	Ansökan läst. {{|}}Egenfinansieringen höjs till 15 %, Härjedalen bär den. {{D}} {{S org=Härjedalen; stance=yes}}	Skickas in av Ragnhild på fredag 30/8 {{A who=Ragnhild Lien; due=2024-08-30}}
2. Cykelturism {{I n=2; kind=dialogue; outcome=postponed}}	Trafikverkets karta försenad. {{|}}Puttas till 9 oktober. {{P until=2024-10-09; what=Cykelturism; why=Trafikverkets karta försenad}} {{M date=2024-10-09}}	–
3. Strategin, yttrande {{I n=3; kind=decision}}	Turistbyråernas stängning avstyrks. {{D}} I övrigt inga invändningar. {{|}}Gäller ej Strömsund, som står bakom strategin. {{S org=Strömsund; stance=yes}}	Ann-Sofi H lämnar in, 13 september {{A who=Ann-Sofi Hemming; due=2024-09-13}}
4. Praktikplatser {{I n=4; kind=go-round}}	Strömsund två {{S org=Strömsund; topic=praktikplatser; stance=yes}} {{|}}Östersund kan inte i år {{S org=Östersund; topic=praktikplatser; stance=no}} {{|}}Krokom återkommer {{S org=Krokom; topic=praktikplatser; stance=undecided}}	Peder meddelar Birka slutsiffran {{A who=Peder Svedjeholm; to=Birka}}
5. Personer {{I n=5; kind=decision}}	Ove har redan börjat orgla: fr.o.m. 1 okt är Bräcke utan chef. {{V seat=chef; org=Bräcke}} {{|}}Hans koordinatlista adopteras av Hampus. {{N person=Hampus Roos; role=listansvarig; body=koordinatlista; for=Ove Backman}} {{|}}Referensgruppens avbytarbänk: Mehmet efter Ove. {{N person=Mehmet Aydin; role=avbytare; body=Referensgruppen; for=Ove Backman}} {{|}}Kassakommitté tillsätts med båda Ann-Sofi. {{D}} {{N person=Ann-Sofi Marntell; role=ledamot; body=Kassakommitté}} {{N person=Ann-Sofi Hemming; role=ledamot; body=Kassakommitté}}	AS M hämtar bankdosan {{A who=Ann-Sofi Marntell}}
6. Pengar {{I n=6; kind=decision}}	Serviceavgift 2025: 4,80 kr per gästnatt föreslås till kommunerna. {{D}} {{K amount=4.80; unit=kr per gästnatt; years=2025}}	Fredrika räknar per kommun, oktober {{A who=Fredrika Sundkvist Oja; due=2024-10}}
7. Övrigt {{I n=7}}	Jonte flyttar till Trondheim vid nyår. {{L person=Jonte Bäckvall; org=Åre; when=vid nyår; why=flyttar till Trondheim}} {{|}}Gäller hundförbudet även på vinterleder? {{Q}} {{|}}Beläggningstalen är embargobelagda till 12 september. {{X mark=embargobelagda till 12 september}} {{|}}Webbinariet från Nordkoll är just 12/9. {{M date=2024-09-12; what=Webbinariet}} {{|}}Parkeringsappen bordlades. {{P what=Parkeringsappen}}	Länk till webbinariet ut till alla, Jonte {{A who=Jonte Bäckvall; to=alla}}
