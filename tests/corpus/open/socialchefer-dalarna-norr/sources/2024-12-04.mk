@file Socialchefer norra Dalarna 4 dec.docx
@body Socialchefsnätverket
@date 2024-12-04
@start 08:30
@end 11:30
@place Teams
@mode online
@secretary Birgitta Holmgren
@p Eva-Lena Bångman | Mora | | chair
@p Mats Tysk | Orsa | |
@p Ingalill Hedström | Älvdalen | |
@p Samira Yusuf | Rättvik | |
@p Eva Nyström | Malung-Sälen | |
@p Mats Bergvall | Vansbro | |
@p Katarzyna Wieczorek-Lind | Gagnef | |
@p Jonas Dahlborg | Leksand | | absent
@p Birgitta Holmgren | | | guest
@p Desirée Palmkvist | | | guest
@p Sten Gunnarsson | Region Dalarna | Region Dalarna | guest partial=§ 34
---
Socialchefsnätverket i norra Dalarna
ANTECKNINGAR från möte 2024-12-04, 08.30–11.30
Plats: Teams
Närvarande: Eva-Lena Bångman, Mora, ordförande; Mats Tysk, Orsa; Ingalill Hedström, Älvdalen; Samira Yusuf, Rättvik; Eva Nyström, Malung-Sälen; Mats Bergvall, Vansbro; Katarzyna Wieczorek-Lind, Gagnef
Frånvarande: Jonas Dahlborg, Leksand
Övriga: Desirée Palmkvist; Sten Gunnarsson, Region Dalarna, § 34; Birgitta Holmgren, antecknare
§ 33 Mötet börjar {{I n=33; kind=information}}
Ordföranden hälsar Desirée välkommen som åhörare. Oktoberanteckningarna, som Milo skrev, godtas sedan stavningen av Ylva Trångs namn kontrollerats.
§ 34 Mobila team {{I n=34; kind=information}}
Sten Gunnarsson är verksamhetschef i hemsjukvården inom regionen och berättar om de mobila team som startades i Mora och Malung i september. Teamen har i snitt fyra besök per dag, vilket är lägre än planerat. Regionen har för avsikt att utvärdera försöket i mars och kommer då att avgöra om det ska bli permanent. Ingalill frågar om teamen kan avropas direkt av kommunens sjuksköterskor; enligt Sten går det bra redan i dag, men det ska ske via numret 1177 på vårdens sida. {{|}}Sten ser till att ett direktnummer når alla kommuner före jul. {{A who=Sten Gunnarsson; to=alla kommuner}}
Eva berättar att personalen i Malung är lyrisk. Mats Bergvall säger att ingen i Vansbro har sett till något team. {{|}}Vansbro tänker därför hålla kvar sin egen kvällssköterska ett år till. {{S org=Vansbro; topic=mobila team; stance=doing}} Sten noterar detta och tycker att det är förståeligt.
§ 35 Utskrivningsgruppen {{I n=35; kind=report}}
Ingalill rapporterar nu det som hon inte hade tillfälle till i oktober. Gruppen har fått nya direktiv, där regionens hälso- och sjukvårdsdirektör är beslutande och kommunerna i praktiken rådgivande. Ingalill finner det otillfredsställande. Gruppen har bestämt att prova gemensamma utskrivningsronder på tre avdelningar, och utfallet läggs fram i vår. De frågor om läkarmedverkan som hon ställde har besvarats skriftligt, och svaren ligger på portalen.
{{|}}Socialcheferna kommer efter diskussion fram till att kommunernas mandat i gruppen måste skrivas in i överenskommelsen, annars lämnar de gruppen till sommaren. {{D}} {{|}}Det brev som behövs formuleras av Eva-Lena i samråd med Ingalill. {{A who=Eva-Lena Bångman,Ingalill Hedström; to=regionen}}
§ 36 SAMS {{I n=36; kind=decision}}
Två av platserna för kommunerna är till för norra länsdelen. Katarzyna gick in i oktober. {{|}}Sedan dess har Eva-Lena frågat Vansbro och Älvdalen, som båda avböjt, med hänvisning till att kalendern är full. {{S org=Vansbro; topic=SAMS; stance=no}} {{S org=Älvdalen; topic=SAMS; stance=no}} {{|}}Nu erbjuder sig Eva Nyström, och detta bifalles. {{D}} {{N person=Eva Nyström; role=representant; body=SAMS; org=Malung-Sälen}} Samverkansgruppens första möte är satt till den 23 januari. {{M date=2025-01-23; what=SAMS}} Katarzyna har redan fått handlingarna och tycker att de är för omfattande för en enda dag.
§ 37 Kunskapsdagen i efterhand {{I n=37; kind=report}}
Hundra anmälda, åttiosju på plats. Utvärderingen ger 4,1 av 5. Det mest uppskattade var samtalet mellan handläggarna, det minst uppskattade var luften i salen. {{|}}Dagen gick på 61 500 kronor. {{K amount=61500; unit=kronor}} {{|}}Kostnaden slås ut på alla kommuner efter antal deltagare. {{D}} Birgitta fakturerar i januari. {{A who=Birgitta Holmgren; due=2025-01}} Samira undrar om dagen bör bli årlig. {{|}}De flesta nickar i sin ruta men ingen vill binda sig före årsskiftet. {{F}}
§ 38 Budgetläget {{I n=38; kind=go-round}}
Var och en ger en kort bild. {{|}}Mora får ett sparkrav på 14 mnkr och stänger en avdelning på Saxnäs. {{S org=Mora; topic=budget; stance=doing}} {{K amount=14; unit=mnkr}} {{|}}Rättvik går plus. {{S org=Rättvik; topic=budget}} {{|}}Malung-Sälen inför anställningsstopp från februari. {{S org=Malung-Sälen; topic=budget; stance=doing}} {{|}}Älvdalen inväntar beslut i fullmäktige den 16 december. {{S org=Älvdalen; topic=budget; stance=undecided}} {{M date=2024-12-16; what=fullmäktige i Älvdalen}} Leksand kunde inte höras. {{|}}Mats Tysk för Orsas del: budgeten är en pappersprodukt tills dess att kostutredningen är klar. {{S org=Orsa; topic=budget; stance=undecided}} I flera kommuner har revisorerna velat veta varför personalkostnaderna avviker så kraftigt.
§ 39 Utvärdering av Hemvist Norr {{I n=39; kind=report; outcome=postponed}}
{{|}}Eva har ännu inte siffror för hela halvåret, och utvärderingen får därför plats på dagordningen den 12 februari. {{P until=2025-02-12; what=Utvärdering av Hemvist Norr; why=Eva har ännu inte siffror för hela halvåret}}
§ 40 Gemensam jurist {{I n=40; kind=dialogue}}
Mats Bergvall återkommer till en tanke från i våras om en delad förvaltningsjurist. Kommuncheferna har tidigare sagt nej till delade tjänster i allmänhet, men det är nya kommunchefer i tre av kommunerna. {{|}}Mats sonderar med Vansbros kommunchef i mellandagarna. {{A who=Mats Bergvall; to=Vansbros kommunchef}}
§ 41 Avslutning {{I n=41; kind=information}}
Mats Tysk avtackas med glögg på distans. {{L person=Mats Tysk; org=Orsa}} {{|}}Nätverket ses härnäst i Leksand den 12 februari. {{M date=2025-02-12}}
Birgitta Holmgren, antecknare
