@file uppskjutet-35.txt
@body Bibliotekschefsnätverket Nordvästra Skåne
@date 2024-08-29
@p Ellinor Thulin | Ängelholm | bibliotekschef | chair
@p Frans Holgersson | Båstad | bibliotekschef
@p Gabi Nilsson Roth | Klippan | bibliotekschef
@p Hedvig Strandberg | Helsingborg | stadsbibliotekarie
@p Isabell Aronsson | Höganäs | bibliotekschef
@p Johannes Frick | Landskrona | bibliotekschef
@p Kaisa Virtanen | Örkelljunga | bibliotekarie
@p Leonard Bjuhr | Bjuv | kulturchef
@p Mariana Costa | Åstorp | bibliotekschef
@p Nanna Lindqvist | Svalöv | bibliotekschef
@p Otto Brandt | Perstorp | enhetschef
@p Paulina Sjö | Helsingborg | utvecklare
@p Quentin Marklund | Ängelholm | systembibliotekarie
@p Rebecka Alm | Regionbibliotek Skåne | utvecklare | guest
@p Sture Vall | Axiell | kundchef | guest
---
Bibliotekschefsnätverket Nordvästra Skåne
Nätverksmöte 2024-08-29 kl 9–12, Åstorp
Deltagare:
- Ellinor Thulin, Ängelholm – bibliotekschef – ordförande
- Frans Holgersson, Båstad – bibliotekschef
- Gabi Nilsson Roth, Klippan – bibliotekschef
- Hedvig Strandberg, Helsingborg – stadsbibliotekarie
- Isabell Aronsson, Höganäs – bibliotekschef
- Johannes Frick, Landskrona – bibliotekschef
- Kaisa Virtanen, Örkelljunga – bibliotekarie
- Leonard Bjuhr, Bjuv – kulturchef
- Mariana Costa, Åstorp – bibliotekschef
- Nanna Lindqvist, Svalöv – bibliotekschef
- Otto Brandt, Perstorp – enhetschef
- Paulina Sjö, Helsingborg – utvecklare
- Quentin Marklund, Ängelholm – systembibliotekarie
- Rebecka Alm, Regionbibliotek Skåne – utvecklare
- Sture Vall, Axiell – kundchef

1. Biblioteksdatasystem {{I n=1}}
- Sture informerade: version 5 lanseras i februari, inte i oktober.
- Användarmöte 12 september på Stadsbiblioteket, Helsingborg, 10–15. {{M date=2024-09-12; what=Användarmöte}}
- Val av tilläggsmoduler sker på nästa möte, den 3 oktober, eftersom prislistan saknades. {{P until=2024-10-03; what=Val av tilläggsmoduler; why=eftersom prislistan saknades}}
2. Meröppet {{I n=2}}
- Båstad och Klippan utökar. {{S org=Båstad; stance=doing}} {{S org=Klippan; stance=doing}}
- Rutiner vid incidenter: på grund av Isabells frånvaro hoppas punkten över. {{P what=Rutiner vid incidenter; why=på grund av Isabells frånvaro}}
3. Fjärrlån {{I n=3; outcome=postponed}}
- Får vänta. {{P what=Fjärrlån; why=Kostnadsstatistiken är inte sammanställd}} Kostnadsstatistiken är inte sammanställd.
4. Lässatsningar {{I n=4}}
- Kulturrådets ansökan stänger 18 september.
- Bokens dag i Höganäs, 9 november kl. 11–16. {{M date=2024-11-09; what=Bokens dag}} {{S org=Höganäs}}
- Ska vi söka gemensamt? {{|}}Det hinner vi ta på extramötet 9/9. {{P until=2024-09-09; what=Ska vi söka gemensamt}} {{M date=2024-09-09; what=extramötet}}
5. Personalutbyte {{I n=5; outcome=not_reached}}
- Ej uppe, tidsbrist. {{P what=Personalutbyte; why=tidsbrist}}
6. Regionbiblioteket {{I n=6}}
- Rebecka: Chefsdagar 23–24 oktober i Tylösand. {{M date=2024-10-23; what=Chefsdagar}} {{M date=2024-10-24; what=Chefsdagar}}
- Enkäten om bemanning har fått ny sista svarsdag, 15 september.
- Regionens kulturnämnd har återremitterat medieplanen.
7. Gemensam medieplan {{I n=7; outcome=postponed}}
- När regionens plan är återremitterad är det bättre att vi också väntar. {{|}}Tas till vintern. {{P what=Gemensam medieplan; why=När regionens plan är återremitterad}}
8. Barnverksamhet {{I n=8}}
- Sagostund på teckenspråk turnerar: 14/9 Bjuv, 21/9 Åstorp, 5/10 Perstorp. {{M date=2024-09-14; what=Sagostund på teckenspråk}} {{M date=2024-09-21; what=Sagostund på teckenspråk}} {{M date=2024-10-05; what=Sagostund på teckenspråk}}
- Landskronas sagostund i juni var välbesökt.
9. Reklamation av bokinköp {{I n=9}}
- Leverantören har skjutit på krediteringen. {{|}}Quentin bevakar. {{A who=Quentin Marklund}}
10. Avgifter {{I n=10; kind=go-round}}
- Svalöv tar bort förseningsavgifter 1 januari. {{S org=Svalöv; topic=Avgifter}}
- Helsingborg: nämnden sköt upp beslutet. {{S org=Helsingborg; topic=Avgifter}}
- Kaisa redogör för Örkelljunga nästa gång, hade inte uppgifter med sig. {{P until=2024-10-03; what=Örkelljunga; why=hade inte uppgifter med sig}}
11. Samsök {{I n=11}}
- Tekniken ses över av IT-nätverket, som återkommer i november.
- Vi fryser våra egna planer under tiden och tar upp dem igen i december. {{P until=2024-12-05; what=våra egna planer}}
12. Demokrativecka {{I n=12; kind=decision}}
- Vi genomför demokrativeckan 2025 tillsammans. {{D}}
- Vilken vecka det blir får vi bestämma när SKR har satt sitt datum. {{P what=Vilken vecka det blir}}
13. Digitalidag {{I n=13}}
- 18 oktober i alla kommuner. {{M date=2024-10-18; what=Digitalidag}}
- Affischer beställs av Paulina. {{A who=Paulina Sjö}}
14. Bokbuss {{I n=14; outcome=postponed}}
- Bordlagd p.g.a. att Johannes inte fått klartecken. {{P what=Bokbuss; why=p.g.a. att Johannes inte fått klartecken}}
15. Biblioteksplaner {{I n=15}}
- Perstorps plan löper ut i december. {{S org=Perstorp}}
- Jämförelse av planer, med start 15.30, fick avslutas i förtid och tas om från början den 3 oktober. {{P until=2024-10-03; what=Jämförelse av planer}} {{M date=2024-10-03}}
16. Krisberedskap {{I n=16}}
- MSB:s beredskapsvecka är vecka 39. MSB skjuter upp utskicket av broschyren till november.
- Bibliotekens roll: ingen enighet, ny diskussion i höst. {{P what=Bibliotekens roll; why=ingen enighet}}
17. Upphandling av media {{I n=17}}
- Avtalsstart 1 mars 2025. {{|}}Referensgruppen träffas 4 september och 25 september. {{M date=2024-09-04; what=Referensgruppen}} {{M date=2024-09-25; what=Referensgruppen}}
- Gabi ersätter Frans i referensgruppen. {{N person=Gabi Nilsson Roth; role=ledamot; body=Referensgruppen; org=Klippan; for=Frans Holgersson}}
18. Nätverksdag för skolbibliotek {{I n=18}}
- Inställd 10 oktober. Nytt datum kommer.
19. Talböcker {{I n=19; outcome=nothing_new}}
- Inget nytt.
20. Statistik {{I n=20}}
- KB publicerar statistiken senare än vanligt.
- Mariana går igenom siffrorna för nätverket så snart de är publicerade. {{A who=Mariana Costa; to=nätverket}}
21. Föreläsning om samlingsutveckling {{I n=21; outcome=postponed}}
- Föreläsaren försenad; föreläsningen ställdes in och erbjuds igen 5 december. {{P until=2024-12-05; what=föreläsningen; why=Föreläsaren försenad}} {{M date=2024-12-05}}
22. Flyttat bibliotek {{I n=22}}
- Biblioteket i Ekeby flyttar till skolan 1 november.
- Invigning lördag 23 november. {{M date=2024-11-23; what=Invigning}}
23. Bok- och biblioteksmässan {{I n=23}}
- 26–29 september. {{M date=2024-09-26; what=Bok- och biblioteksmässan}} {{M date=2024-09-27; what=Bok- och biblioteksmässan}} {{M date=2024-09-28; what=Bok- och biblioteksmässan}} {{M date=2024-09-29; what=Bok- och biblioteksmässan}}
- Otto och Nanna åker. {{N person=Otto Brandt; role=deltagare; body=Bok- och biblioteksmässan; org=Perstorp}} {{N person=Nanna Lindqvist; role=deltagare; body=Bok- och biblioteksmässan; org=Svalöv}}
24. Tillgänglighet i lokaler {{I n=24; outcome=postponed}}
- Leonard vill visa detta på plats. {{|}}Punkten väntar till när vi är i Bjuv. {{P what=Tillgänglighet i lokaler; why=Leonard vill visa detta på plats}}
25. Öppna frågor {{I n=25}}
- Hedvig: vem tar ansvar för den gamla hemsidan? {{Q asker=Hedvig Strandberg}} Ingen tog på sig det.
- Makerspace: fördjupning på en kommande träff. {{P what=Makerspace}}
26. Övriga datum {{I n=26}}
- 2025: 16 januari, 6 mars, 10 april, 12 juni. {{M date=2025-01-16}} {{M date=2025-03-06}} {{M date=2025-04-10}} {{M date=2025-06-12}}
- Mötet 7 november har vi strukit.
