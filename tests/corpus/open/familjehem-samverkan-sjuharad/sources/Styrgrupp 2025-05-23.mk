@file Styrgrupp 2025-05-23.txt
@body Styrgruppen för Familjehem Sjuhärad
@date 2025-05-23
@start 08:30
@end 11:00
@place Herrljunga kulturhus
@mode in_person
@secretary Solveig Arnoldsson
@p Lotta Ehrling | Herrljunga | IFO-chef | chair
@p Gunnel Axberg | Borås | IFO-chef
@p Rasmus Tengblad | Bollebygd | socialchef
@p Mona Stålhammar-Roos | Svenljunga | IFO-chef
@p Pernilla Asp | Tranemo | socialchef
@p Linda Högfeldt | Ulricehamn | IFO-chef
@p Abdirahman Nur | Mark | verksamhetschef | absent excused
@p Mikaela Frid | Vårgårda | socialchef | absent excused
@p Therése Ohlin | | enhetschef | guest
@p Solveig Arnoldsson | | administratör | guest
---
STYRGRUPPEN FÖR FAMILJEHEM SJUHÄRAD
PROTOKOLL
Sammanträdesdag: 2025-05-23 kl. 08.30–11.00
Plats: Herrljunga kulturhus

Ledamöter: Lotta Ehrling, IFO-chef, Herrljunga, ordförande; Gunnel Axberg, IFO-chef, Borås; Rasmus Tengblad, socialchef, Bollebygd; Mona Stålhammar-Roos, IFO-chef, Svenljunga; Pernilla Asp, socialchef, Tranemo; Linda Högfeldt, IFO-chef, Ulricehamn
Med anmält laga förfall: Abdirahman Nur, verksamhetschef, Mark; Mikaela Frid, socialchef, Vårgårda
Tjänstemän: Therése Ohlin, enhetschef; Solveig Arnoldsson, administratör, vid protokollet

§ 21 Öppnande {{I n=21}}
Lotta Ehrling intar ordförandestolen för dagen i Abdirahman Nurs frånvaro. {{N person=Lotta Ehrling; role=ordförande; body=Styrgruppen för Familjehem Sjuhärad; for=Abdirahman Nur}}

§ 22 Vårdnadsöverflyttning {{I n=22; kind=decision}}
Linda Högfeldt föredrog.
Handlägges framdeles enligt Ulricehamns modell; {{D}} undantag medges Borås under 2025. {{D until=2025-12-31}}
Linda Högfeldt tillställer kommunerna modellen senast den 13 juni. {{A who=Linda Högfeldt; to=kommunerna; due=2025-06-13}}

§ 23 Avtal från 2026 {{I n=23; kind=dialogue}}
Svenljunga lämnar samverkan. {{S org=Svenljunga; topic=avtal; stance=no}} Herrljunga förlänger. {{S org=Herrljunga; topic=avtal; stance=yes}} Tranemo inväntar fullmäktige. {{S org=Tranemo; topic=avtal; stance=undecided}}
Avtalstexten upprättas i höst, om Tranemo då lämnat besked. {{D if=om Tranemo då lämnat besked}}
Avstår Svenljunga helt uppkommer en kostnad om 310 000 kr att fördela. {{K amount=310000; unit=kr}} Vem som ersätter enhetens utköp förblev obesvarat. {{Q}}

§ 24 Följdval {{I n=24; kind=decision}}
Mona Stålhammar-Roos frånträder sina uppdrag den 31 augusti med anledning av utträdet. {{L person=Mona Stålhammar-Roos; org=Svenljunga; when=2025-08-31; why=med anledning av utträdet}}
Arbetsutskottet: Mona Stålhammar-Roos mandat övergår till Pernilla Asp. {{D}} {{N person=Pernilla Asp; role=ledamot; body=Arbetsutskottet; for=Mona Stålhammar-Roos}}
Beredningen för välfärd: Rasmus Tengblad förordas som reserv. {{D}} {{N person=Rasmus Tengblad; role=reserv; body=Beredningen för välfärd}}
Etikrådet: det andra ombudets post har dragits in.
Biträdande enhetschef: Yrsa Malmkvist, anställd från 18 augusti, tar över efter Hilda Brink. {{N person=Yrsa Malmkvist; role=biträdande enhetschef; for=Hilda Brink}}
Länets kvalitetsgrupp: enhetens mandat obesatt tills Yrsa Malmkvist är på plats. {{V seat=ledamot; body=Länets kvalitetsgrupp}}

§ 25 Jourtelefonen {{I n=25; kind=report; outcome=postponed}}
Hilda Brink hade insjuknat på morgonen. {{|}}Redovisningen flyttades fram till hösten. {{P what=Jourtelefonen; why=Hilda Brink hade insjuknat på morgonen}}

§ 26 Enkäten {{I n=26; kind=report}}
Therése Ohlin sammanför erfarenheterna och returnerar dem före midsommar. {{A who=Therése Ohlin}}

§ 27 Familjehemmens dag 2025 {{I n=27; kind=decision}}
11 oktober, Hofsnäs. {{M date=2025-10-11; what=Familjehemmens dag 2025}} Bidrag ur enhetens medel: 45 000 kr. {{D}} {{K amount=45000; unit=kr}}
Festkommitté: Gunnel Axberg, Göran Filipsson. {{N person=Gunnel Axberg; role=ledamot; body=Festkommitté}} {{N person=Göran Filipsson; role=ledamot; body=Festkommitté}}
Kommunerna anmäler antal, sista september. {{A who=Kommunerna; due=2025-09-30}}
Gästlistan förvaras inlåst. {{X mark=förvaras inlåst}}

§ 28 Hedersbetygelse {{I n=28; outcome=not_reached}}
Punkten blev liggande; förslagsställaren Mikaela Frid bortrest. {{|}}Upptages 26 september. {{P until=2025-09-26; what=Hedersbetygelse; why=förslagsställaren Mikaela Frid bortrest}}

§ 29 Sammanträden {{I n=29}}
26 september, Tranemo. {{M date=2025-09-26}} 28 november, Borås. {{M date=2025-11-28}} Pernilla Asp förbereder värdskapet. {{A who=Pernilla Asp}}

Solveig Arnoldsson
