@file Turistchefsgruppen 17 jan -24.txt
@body Turistchefsgruppen
@date 2024-01-17
@start 08:30
@end 10:30
@place Teams
@mode online
@secretary Jonte Bäckvall
@p Ann-Sofi Marntell | Östersund | | chair
@p Peder Svedjeholm | Åre
@p Fredrika Sundkvist Oja | Krokom
@p Ragnhild Lien | Härjedalen
@p Mehmet Aydin | Strömsund
@p Ann-Sofi Hemming | Berg
@p Ove Backman | Bräcke | | partial=till 9.45
@p Jonte Bäckvall | Åre | destinationsutvecklare | guest
@p Sigrid Wallander | Ragunda | | absent
---
TURISTCHEFSGRUPPEN i Jämtland Härjedalen – onsdag 17 januari 2024 – 8.30 till 10.30 – Teams
Inloggade: Ann-Sofi Marntell (Östersund, ordf), Peder Svedjeholm (Åre), Fredrika Sundkvist Oja (Krokom), Ragnhild Lien (Härjedalen), Mehmet Aydin (Strömsund), Ann-Sofi Hemming (Berg), Ove Backman (Bräcke, till 9.45)
Skrev: Jonte Bäckvall, destinationsutvecklare, Åre
Syntes inte till: Sigrid Wallander (Ragunda)

A) Skoterleder, huvudmannaskap {{I n=A; kind=go-round}}
Åre tar över lederna kring Storlien {{S org=Åre; topic=skoterleder; stance=doing}}
Strömsund: ja till kommunalt ansvar {{S org=Strömsund; topic=skoterleder; stance=yes}}
Härjedalen: inte aktuellt {{S org=Härjedalen; topic=skoterleder; stance=no}}
Berg: saken ligger i utskottet, går inte att säga något {{S org=Berg; topic=skoterleder; stance=undecided}}
-> {{|}}vi samlar våra ledavtal på ett ställe {{D}}
-> {{|}}Mehmet gör mapp, före sportlovet (26/2) {{A who=Mehmet Aydin; due=2024-02-26}}

B) Gemensam gästundersökning {{I n=B; kind=decision}}
Offert från Nordkoll AB 310 000 kr. {{K amount=310000; unit=kr}} Ribban sattes vid 250 000: under det köper vi, annars inte. {{D if=under det köper vi, annars inte}}
Ragnhild prutar och ger besked 28/2 {{A who=Ragnhild Lien; due=2024-02-28}} {{M date=2024-02-28}}
Frågorna filas av en liten trupp: Ragnhild, Peder, AS Hemming {{N person=Ragnhild Lien; role=ledamot; body=en liten trupp}} {{N person=Peder Svedjeholm; role=ledamot; body=en liten trupp}} {{N person=Ann-Sofi Hemming; role=ledamot; body=en liten trupp}}

C) Husbilsplatser {{I n=C; outcome=postponed}}
Ove måste i väg 9.45 och det är hans fråga. {{|}}Repris 28/2. {{P until=2024-02-28; what=Husbilsplatser; why=Ove måste i väg 9.45 och det är hans fråga}}

D) Vem är var 2024 {{I n=D; kind=decision}}
Ledkommittén hos länsstyrelsen – Fredrika, ny för i år {{N person=Fredrika Sundkvist Oja; role=representant; body=Ledkommittén hos länsstyrelsen}}
St Olavsledens styrelse – AS Marntell ett varv till {{N person=Ann-Sofi Marntell; role=representant; body=St Olavsledens styrelse}}
Inlandsbanans resenärsråd – Mehmet (Sigrid har tröttnat) {{N person=Mehmet Aydin; role=representant; body=Inlandsbanans resenärsråd; for=Sigrid Wallander}}
Filmregionens beredning – lucka {{V seat=representant; body=Filmregionens beredning}}
Ordf i gruppen – AS Marntell till sommaren, sen Peder {{N person=Ann-Sofi Marntell; role=ordförande; body=Turistchefsgruppen}} {{N person=Peder Svedjeholm; role=ordförande; body=Turistchefsgruppen; for=Ann-Sofi Marntell}}
-> {{|}}hela raddan antagen {{D}}

E) Mässor {{I n=E; kind=decision}}
Reiseliv i Oslo 12/3 {{M date=2024-03-12; what=Reiseliv}} och 13/3 {{M date=2024-03-13; what=Reiseliv}}: {{|}}Peder och Ragnhild bemannar montern {{N person=Peder Svedjeholm; role=deltagare; body=Reiseliv}} {{N person=Ragnhild Lien; role=deltagare; body=Reiseliv}}
Krokom hoppar årets mässor {{S org=Krokom; topic=mässor; stance=no}}
-> {{|}}broschyrställ: allas ansvar, lämnas in i Östersund senast 5 mars {{A who=alla; due=2024-03-05}}

F) Övrigt smått {{I n=F}}
Får man ta turistskatt på frivillig grund? ingen visste {{Q}}
Mötet med SkiStar-folket: siffrorna därifrån är förtroliga {{X mark=förtroliga}}
Sigrid W är utlånad till regionen från april {{L person=Sigrid Wallander; org=Ragunda; when=från april; why=utlånad till regionen}}
-> {{|}}Jonte bokar Storsjöteatern till februari {{A who=Jonte Bäckvall}}
Karttjänsten orkade vi inte med, den står kvar på listan utan datum {{P what=Karttjänsten; why=orkade vi inte med}}
