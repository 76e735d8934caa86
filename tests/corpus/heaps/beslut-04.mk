@file beslut-04.txt
@body Ekonomichefsnätverket i Blekinge och sydöstra Skåne
@date 2024-10-10
@p Ingrid Wahlgren | Karlskrona | ekonomidirektör | chair
@p Thomas Persson | Ronneby | ekonomichef
@p Åsa Persson | Karlshamn | ekonomichef
@p Erik Lundahl | Sölvesborg | ekonomichef
@p Maria Friberg | Olofström | ekonomichef
@p Håkan Rosell | Bromölla | ekonomichef
@p Maria Tell | Kristianstad | budgetchef
@p Johan Wiklund | Simrishamn | ekonomichef
@p Annette Skogh | Tomelilla | redovisningsekonom
@p Bengt Arvidson | Ystad | ekonomichef
@p Louise Hammar | Hässleholm | ekonomichef
@p Viktor Nord | Osby | controller
@p Gunilla Prytz | Östra Göinge | ekonomichef
@p Sara Melin | Kommunförbundet Skåne | ekonomisk rådgivare | guest
@p Lisbeth Hagman | | nätverkssekreterare | guest
---
Ekonomichefsnätverket i Blekinge och sydöstra Skåne
Anteckningar från möte 2024-10-10
Deltagare
Ingrid Wahlgren, Karlskrona, ekonomidirektör (ordf.)
Thomas Persson, Ronneby, ekonomichef
Åsa Persson, Karlshamn, ekonomichef
Erik Lundahl, Sölvesborg, ekonomichef
Maria Friberg, Olofström, ekonomichef
Håkan Rosell, Bromölla, ekonomichef
Maria Tell, Kristianstad, budgetchef
Johan Wiklund, Simrishamn, ekonomichef
Annette Skogh, Tomelilla, redovisningsekonom
Bengt Arvidson, Ystad, ekonomichef
Louise Hammar, Hässleholm, ekonomichef
Viktor Nord, Osby, controller
Gunilla Prytz, Östra Göinge, ekonomichef
Gäst: Sara Melin, Kommunförbundet Skåne, ekonomisk rådgivare
Gäst: Lisbeth Hagman, nätverkssekreterare

Punkt	Anteckning	Beslut/åtgärd
1. Dagordning {{I n=1; kind=decision}}	Två övriga frågor anmäldes.	Dagordningen fastställs. {{D}}
2. Minnesanteckningar {{I n=2}}	Genomgång av föregående anteckningar.	Inga synpunkter
3. Skatteunderlagsprognos {{I n=3}}	Sara redogjorde för SKR:s augustiprognos. Nästa prognos publiceras i mitten av oktober.	
4. Internränta 2025 {{I n=4; kind=decision}}	SKR rekommenderar 2,5 procent. Några menade att nivån är för låg.	Nätverket rekommenderar kommunerna att följa SKR:s nivå. {{D}}
5. Interkommunala ersättningar {{I n=5; kind=decision}}	Olika tolkningar av resursfördelningen.	Gemensam modell införs från höstterminen 2025. {{D}} Gunilla tar fram räkneexempel till december. {{A who=Gunilla Prytz; due=2024-12}}
6. RKR:s nya rekommendation {{I n=6}}	RKR:s styrelse beslutade i september om R2. Tillämpas från räkenskapsåret 2025. Samsyn om att övergångsreglerna är svårtolkade.	
7. Likviditetssamverkan {{I n=7; kind=dialogue}}	Karlshamn frågade om intresset för gemensamt koncernkonto. Flera såg fördelar, andra pekade på kommunallagens krav.	Ingen åtgärd
8. Bokslutsdag {{I n=8; kind=decision}}	Tre datum var föreslagna.	Bokslutsdagen hålls den 28 november i Kristianstad. {{D}} {{M date=2024-11-28; what=Bokslutsdagen}} Kostnaden delas lika. {{D}}
9. Leasing av fordon {{I n=9; kind=decision}}	Revisorerna i Hässleholm har anmärkt på klassificeringen. {{|}}Hässleholm har begärt ett förtydligande från sina revisorer. {{S org=Hässleholm}}	Enades om gemensam tolkning: alla avtal över tre år klassas som finansiella. {{D}}
10. Kommuninvest {{I n=10}}	Stämman beslutade i våras om höjd insats. Överinsats återbetalas under hösten.	
11. Borgensavgifter {{I n=11; kind=decision}}	Underlag från Ingrid.	Nätverket avstår från att ge en gemensam rekommendation. {{D}}
12. Nyckeltal HR {{I n=12; kind=decision}}	HR-chefsnätverket önskar hjälp med jämförelser av sjukfrånvarokostnader.	Ja, under förutsättning att HR tar fram definitionerna. {{D if=att HR tar fram definitionerna}} Viktor är kontaktperson. {{D}} {{N person=Viktor Nord; role=kontaktperson; body=HR-chefsnätverket; org=Osby}}
13. E-fakturor {{I n=13; kind=decision}}	Andelen e-fakturor är nu 94 procent. Pappersfakturor hanteras fortfarande manuellt hos flera.	Pappersfaktura godtas inte efter den 1 juli 2025. {{D}} Undantag gäller privatpersoner och föreningar. {{D}}
14. Budgetläget laget runt {{I n=14; kind=go-round}}	Ronneby räknar med underskott på drygt en procent. {{S org=Ronneby}} Sölvesborg har antagit en budget i balans. {{S org=Sölvesborg}} Olofström sparar på central administration. {{S org=Olofström}} Ystad höjer skatten om fullmäktige säger ja. {{S org=Ystad}}	
15. Taxeindex för tillsyn {{I n=15; kind=decision}}	PKV används av de flesta. Miljöförbundet Blekinge Väst beslutade tidigare i år om ett eget index.	PKV används av samtliga kommuner i nätverket från 2025. {{D}}
16. God ekonomisk hushållning {{I n=16}}	Regeringen har aviserat en proposition. SKR är kritiskt till förslaget om tioårigt program.	Bevakas
17. Remiss: Budgetregler {{I n=17; kind=decision}}	Svarstiden löper ut 15 november.	Nätverket svarar gemensamt. {{D}} {{A who=Nätverket}} Johan och Louise håller i pennan. {{A who=Johan Wiklund,Louise Hammar}}
18. Upphandlat revisionsstöd {{I n=18; kind=decision}}	Avtalet går ut i mars. Revisionschefen i Malmö har avrått från samordning.	Ny upphandling görs inte. {{D}} Var kommun sköter frågan själv. {{D}}
19. Systembyte {{I n=19; kind=decision; outcome=postponed}}	Leverantören kunde inte närvara.	Punkten skjuts till mötet den 5 december. {{P until=2024-12-05; what=Systembyte; why=Leverantören kunde inte närvara}} {{M date=2024-12-05}}
20. Lokalt omställningsstöd {{I n=20}}	Tomelilla kommun har ännu inte bestämt sig för om man ska söka. {{S org=Tomelilla; stance=undecided}} Simrishamn söker. {{S org=Simrishamn; stance=yes}}	
21. Mallar för investeringskalkyl {{I n=21; kind=decision}}	Marias förslag har testats på två projekt. Justering av avskrivningstider önskas.	Godkänns med den justering som Bengt föreslog. {{D}}
22. Finanspolicy {{I n=22}}	Kommunfullmäktige i Bromölla antog ny finanspolicy i juni. {{S org=Bromölla}} Den bygger på Kommuninvests underlag.	
23. Prisindex för hemtjänst {{I n=23; kind=decision}}	Socialcheferna vill se ett förslag före jul.	Arbetsgruppen prisindex får i uppdrag att räkna på två alternativ. {{D}} {{A who=Arbetsgruppen prisindex}}
24. Medlemsavgift {{I n=24; kind=decision}}	Avgiften har varit oförändrad sedan 2019.	Avgiften höjs till 12 000 kronor per kommun. {{D}} {{K amount=12 000; unit=kronor per kommun}} Höjningen gäller t.o.m. 2026, därefter görs en översyn. {{D until=2026-12-31}}
25. Pensionsprognoser {{I n=25}}	KPA planerar att byta beräkningsmodell. Byter KPA modell behöver budgeten räknas om.	
26. Intern kontroll {{I n=26; kind=decision}}	Åsa visade Karlshamns riskmatris. Många positiva kommentarer.	Matrisen blir gemensam mall. {{D}} Åsa lägger ut den på samarbetsytan. {{A who=Åsa Persson}}
27. Exploateringsredovisning {{I n=27; kind=decision}}	En halvdagsutbildning kan ordnas av PwC.	Genomförs om minst åtta kommuner anmäler sig. {{D if=om minst åtta kommuner anmäler sig}} Anmälan till Lisbeth senast 1 november. {{A who=alla; due=2024-11-01; to=Lisbeth Hagman}}
28. Ny redovisningslag? {{I n=28; kind=question}}	Thomas undrade om nätverket borde skriva till Finansdepartementet. Åsikterna gick isär. {{|}}Är det värt besväret? {{Q}}	
29. Momskompensation {{I n=29}}	Skatteverket har i ett ställningstagande ändrat sin syn på boende. Kommunförbundet ska enligt uppgift begära ett klargörande.	
30. Representant i SKR:s ekonominätverk {{I n=30; kind=decision}}	Håkan har suttit två perioder och vill bli avlöst.	Annette Skogh nomineras som efterträdare till Håkan Rosell. {{D}} {{N person=Annette Skogh; role=representant; body=SKR:s ekonominätverk; org=Tomelilla; for=Håkan Rosell}}
31. Hyressättning interna lokaler {{I n=31; kind=decision}}	Fastighetscheferna har beslutat om självkostnad som princip. Ekonomicheferna var inte tillfrågade.	Nätverket ställer sig inte bakom principen i dess nuvarande form. {{D}} Ingrid tar kontakt med fastighetscheferna. {{A who=Ingrid Wahlgren; to=fastighetscheferna}}
32. Delårsrapporter {{I n=32}}	Kristianstad lämnar sin till fullmäktige i oktober. {{S org=Kristianstad}} Inga gemensamma frågor.	
33. Kvalitetsmått {{I n=33; kind=decision}}	RKA har släppt nya mått. De flesta lutar åt att avvakta ett år.	Inget beslut
34. Gemensam inköpscentral {{I n=34; kind=decision}}	Förstudien visar på besparingar. Skåne Nordost har redan inrättat en egen central.	Vi tar inte steget nu. {{D}} Louise håller kontakt med Skåne Nordost. {{A who=Louise Hammar}}
35. Mötestider 2025 {{I n=35; kind=decision}}	Lisbeths förslag visades.	Tiderna spikades: 6 februari, 10 april och 12 juni. {{D}} {{M date=2025-02-06}} {{M date=2025-04-10}} {{M date=2025-06-12}}
36. Rekrytering av controllers {{I n=36}}	Brist i hela området. {{|}}Östra Göinge söker två. {{S org=Östra Göinge}}	
37. Visselblåsarfunktion {{I n=37; kind=decision}}	Advokatfirmans avtal löper till årsskiftet.	Avtalet förlängs på sex månader. {{D}} Därefter går vi över till egen lösning. {{D}}
38. Avskrivning på vägar {{I n=38}}	Fråga om komponentavskrivning. RKR väntas komma med exempel. Bedömningen får tills vidare göras lokalt.	
39. Statsbidrag som drar ut på tiden {{I n=39; kind=decision}}	Migrationsverkets handläggning är långsam.	Nätverket skriver till Migrationsverket. {{D}} {{A who=Nätverket; to=Migrationsverket}} Utkastet skickas på remiss till alla före avsändning. {{A}}
40. Övriga frågor {{I n=40}}	Viktor visade en rapport om demografi. {{|}}Erik slutar vid årsskiftet. {{L person=Erik Lundahl; org=Sölvesborg; when=vid årsskiftet}}	
