@file Sandviken 15 juni anteckningar.md
@body Sjuksköterskechefsnätverket Gävleborg
@date 2023-06-15
@start 09:00
@end 12:30
@place Sandviken, Folkets Hus, Sveasalen
@mode hybrid
@secretary Dunja Marković
@p Therese Wallman Nkosi | Gävle | | chair
@p Göran Fjellström | Sandviken
@p Eva Bergsten | Hofors | | absent
@p Eva Nyholm | Ockelbo
@p Mirsad Begić | Söderhamn
@p Kerstin Olars | Bollnäs | | remote
@p Linn Hägg | Ovanåker
@p Patrik Sunesson | Ljusdal | | remote
@p Ulrika Strömvall | Nordanstig
@p Hamid Rezai | Hudiksvall | | absent excused
@p Siri Palm Okafor | Högskolan i Gävle | | guest
@p Dunja Marković | | | guest
---
## Sjuksköterskechefsnätverket Gävleborg 15/6 -23

kl. 9-12.30, Sandviken, Folkets Hus, Sveasalen

* på riktigt: Therese Wallman Nkosi, Gävle (ordförande) · Göran Fjellström, Sandviken · Eva Nyholm, Ockelbo · Mirsad Begić, Söderhamn · Linn Hägg, Ovanåker · Ulrika Strömvall, Nordanstig
* på burk: Kerstin Olars, Bollnäs · Patrik Sunesson, Ljusdal
* hade annat: Hamid Rezai, Hudiksvall (examen)
* osynlig: Eva Bergsten, Hofors
* gäst: Siri Palm Okafor, Högskolan i Gävle
* vid datorn: Dunja Marković

### Siri om studenterna {{I}}

Högskolan tar in färre än på länge, 64 i höst mot 90 för tre år sen. Siri hade inget bra svar på varför. Ungdomar vill bli influencers, sa nån. Regeringen har gett lärosätena ett uppdrag att bygga ut men det går inte när sjukhuset säger nej till praktikplatser. Högskolan vill att kommunerna tar emot redan i termin två. I Örebro gör man så och studenterna har älskat det, påstod hon. Mirsad var inte övertygad, hans erfarenhet är att de gråter i bilen första veckan.

Ockelbo tar fyra studenter till hösten. {{S org=Ockelbo; topic=studenter; stance=yes}} Gävle fixar inte fler än de redan har. {{S org=Gävle; topic=studenter; stance=no}} Ljusdal är intresserat om resorna betalas. {{S org=Ljusdal; topic=studenter; stance=interested}} Och så Kerstin: Bollnäs måste prata med facket innan man ens vet vad man tycker. {{S org=Bollnäs; topic=studenter; stance=undecided}} Vem betalar egentligen resorna till Ljusdal? {{Q}} Siri trodde csn men det är det ju inte.

Eva N har varit på sitt första möte i VFU-rådet och fick direkt ett uppdrag i knät. Det handlar om att räkna handledare. {{|}}Siffrorna behöver hon ha av var och en av oss till 1 september. {{A who=var och en av oss; to=Eva Nyholm; due=2023-09-01}} Siri ska se om hon kan ordna handledarkursen på distans, hon återkommer till Therese om det. {{A who=Siri Palm Okafor; to=Therese Wallman Nkosi}}

### Läkarna som inte kommer {{I}}

Ulrika visade förteckningen för maj, 41 missade ronder på femton dagar!! Det är faktiskt fler än vi trodde. Socialcheferna har pratat med regiondirektören, som blev sur. Regionens åtgärdsplan skulle komma nu i juni och Rolf H har lovat att den är bra. Han lovade för övrigt namnlista till 12 maj också och den fick vi den 9 juni. {{|}}Bollnäs hyrde in sin egen läkare i två dagar, räkningen på 38 tusen gick raka vägen till regionen. {{S org=Bollnäs; topic=läkare; stance=doing}} {{K amount=38; unit=tusen kr}} De har inte betalat.

Mirsad ville att vi gör en avvikelse på varje missad rond och det köpte vi, {{D}} med start 1 juli. {{|}}Om Rolfs plan är tunn skriver Therese och Ulrika en arg insändare. {{A who=Therese Wallman Nkosi,Ulrika Strömvall; if=Om Rolfs plan är tunn}} Själva planen får vi gå igenom 14 september för den är inte här än. {{P until=2023-09-14; what=Själva planen; why=den är inte här än}} {{M date=2023-09-14}}

### Blöjorna {{I}}

Provgruppen har testat sju fabrikat och två läckte som såll. Kerstin höll upp dem i kameran. Upphandlaren i Gävle säger att man inte får välja efter känsla. Det är pris 40 procent, kvalitet 60, det har upphandlingschefen satt. Gruppen rekommenderar TryggTork och Norrlin men får inte bestämma själv. {{|}}Vi gav tummen upp för båda. {{D}} Patrik hade gärna haft ett tredje. Avtalet börjar 1 januari om inget bolag överklagar, och det gör de ju alltid.

Pirjo går på semester, under tiden är det Eva Bergsten som är inne i provgruppen för Hofors. {{N person=Eva Bergsten; role=ersättare; body=Provgruppen; org=Hofors; for=Pirjo Kallio}}

### Therese slutar som ordförande {{I}}

Det var ju ingen hemlis längre. {{|}}Therese blir utvecklingschef i Gävle från 1 augusti och slutar därför hos oss. {{L person=Therese Wallman Nkosi; org=Gävle; when=2023-08-01; why=blir utvecklingschef}} Hennes efterträdare på jobbet är inte rekryterad så Gävles plats blir tom en stund. {{V seat=Gävles plats; body=Sjuksköterskechefsnätverket Gävleborg; org=Gävle}} Klubban då? Göran har haft den förut och ville inte. Vi pekade alla på Linn, som rodnade och tackade ja. {{|}}Linn Hägg är ny ordförande från augusti. {{D}} {{N person=Linn Hägg; role=ordförande; body=Sjuksköterskechefsnätverket Gävleborg; for=Therese Wallman Nkosi}} Tårta till Therese är det jag som fixar. {{A who=Dunja Marković}}

I länets kommittéer ändras ingenting av det här, Eva B och Göran sitter där de sitter. {{|}}Den nationella styrgruppen för omvårdnad har hört av sig och utsett Mirsad till expert! {{N person=Mirsad Begić; role=expert; body=nationella styrgruppen för omvårdnad}} Det har de gjort helt själva.

### Annat på tapeten {{I}}

- Nordanstig inför digital signering efter sommaren {{S org=Nordanstig; topic=digital signering; stance=doing}}
- Söderhamn ångrade sig och gör det inte {{S org=Söderhamn; topic=digital signering; stance=no}}
- Sårdag i Hudiksvall 5 oktober. {{M date=2023-10-05; what=Sårdag}} Dit skickar vi Ulrika. {{N person=Ulrika Strömvall; role=deltagare; body=Sårdag}} {{D}}
- IVO har anmält att de kommer till Ockelbo, det blir bra det
- Läsning i hängmattan: nya föreskriften om läkemedel. {{|}}Patrik kokar ner den till en A4 tills vi ses {{A who=Patrik Sunesson; due=2023-09-14}}

Glad midsommar! Dunja
