@file uppskjutet-28.txt
@body Barn- och ungdomsrådet Hälsingland
@date 2023-12-06
@p Eva-Karin Löf | Bollnäs | förvaltningschef | chair
@p Mats Gidlund | Hudiksvall | skolchef
@p Rania Fadel | Söderhamn | socialchef
@p Sten Ollars | Ljusdal | barn- och familjechef
@p Vivianne Erlander | Nordanstig | utbildningschef
@p Dag Hammar | Ovanåker | skolchef
@p Dag Westerlind | Region Gävleborg | verksamhetschef BUP
@p Klara Nyström | Region Gävleborg | barnhälsovårdsöverläkare
@p Inez Bolander | Hudiksvall | elevhälsochef
@p Oskar Vik | Söderhamn | IFO-chef
@p Mona-Lisa Berg | Bollnäs | områdeschef
@p Pär Stenvall | Ljusdal | rektor
@p Tove Skoglund | Ovanåker | samordnare
@p Ludvig Åkerman | Polisen | områdeschef | guest
@p Siv Rönnlund | Folkhälsomyndigheten | utredare | guest
---
Barn- och ungdomsrådet Hälsingland
Mötesnotering, onsdag 6 december 2023
Ledamöter:
Eva-Karin Löf	Bollnäs	förvaltningschef (ordf.)
Mats Gidlund	Hudiksvall	skolchef
Rania Fadel	Söderhamn	socialchef
Sten Ollars	Ljusdal	barn- och familjechef
Vivianne Erlander	Nordanstig	utbildningschef
Dag Hammar	Ovanåker	skolchef
Dag Westerlind	Region Gävleborg	verksamhetschef BUP
Klara Nyström	Region Gävleborg	barnhälsovårdsöverläkare
Inez Bolander	Hudiksvall	elevhälsochef
Oskar Vik	Söderhamn	IFO-chef
Mona-Lisa Berg	Bollnäs	områdeschef
Pär Stenvall	Ljusdal	rektor
Tove Skoglund	Ovanåker	samordnare
Övriga:
Ludvig Åkerman	Polisen	områdeschef
Siv Rönnlund	Folkhälsomyndigheten	utredare

1. Runda {{I n=1}}
Kort laget runt. Inga frågor.
2. BUP:s tillgänglighet {{I n=2}}
Dag W. informerade: kötiden är 94 dagar. Regionens nya remissportal skjuts upp till mars. {{|}}Statistik per kommun hade inte hunnit tas fram; Dag W. visar den på mötet 7 februari. {{P until=2024-02-07; what=Statistik per kommun; why=hade inte hunnit tas fram}} {{M date=2024-02-07}}
3. Skolfrånvaro {{I n=3; outcome=postponed}}
Stryks från dagens lista, eftersom skolcheferna först vill enas om en gemensam definition. {{P what=Skolfrånvaro; why=eftersom skolcheferna först vill enas om en gemensam definition}}
4. SIP för barn {{I n=4; kind=decision}}
Rådet antar den reviderade rutinen. {{D}} Lanseringen väntar vi med tills blanketterna finns i systemet. {{P what=Lanseringen}}
5. Barnahus Gävleborg {{I n=5}}
Föreståndaren slutar i januari. {{|}}Styrgruppen för Barnahus sammanträder fredag 15 december. {{M date=2023-12-15; what=Styrgruppen för Barnahus}} Rania går in i styrgruppen efter Oskar. {{N person=Rania Fadel; role=ledamot; body=Styrgruppen för Barnahus; org=Söderhamn; for=Oskar Vik}}
6. Familjecentraler {{I n=6; kind=go-round}}
Ljusdal öppnar sin familjecentral i maj, tre månader efter plan. {{S org=Ljusdal; topic=Familjecentraler}} Ovanåker har skrinlagt sina planer. {{S org=Ovanåker; topic=Familjecentraler; stance=no}} Nordanstig avvaktar regionens besked om barnmorska. {{S org=Nordanstig; topic=Familjecentraler; stance=undecided}}
7. Unga lagöverträdare {{I n=7}}
Ludvig redovisade siffror. {{|}}Han återkommer till rådet i vår om hur SSPF fungerar. {{A who=Ludvig Åkerman; to=rådet}} Den nya lagen om informationsdelning trädde i kraft den 1 december.
8. Föräldrastöd {{I n=8}}
Utbildning av gruppledare: 16–17 januari, Järvsö. {{M date=2024-01-16; what=Utbildning av gruppledare}} {{M date=2024-01-17; what=Utbildning av gruppledare}} Kostnad 3 200 kr per person. {{K amount=3200; unit=kr per person}}
9. Hälsoundersökning placerade barn {{I n=9; outcome=postponed}}
Vi saknar fortfarande avtalstext, och punkten får följa med till februari. {{P until=2024-02-07; what=Hälsoundersökning placerade barn; why=Vi saknar fortfarande avtalstext}}
10. Barnrättsarbete {{I n=10}}
Tove presenterade Ovanåkers barnchecklista. {{S org=Ovanåker}} Inez skulle ha kompletterat med Hudiksvalls men det fick vi stryka när tekniken strulade. {{P what=Hudiksvalls; why=när tekniken strulade}}
11. Tandhälsa {{I n=11}}
Folktandvården har ställt in sina skolbesök under vintern. Orsaken är personalbrist.
12. Tidiga och samordnade insatser {{I n=12}}
Folkhälsomyndighetens konferens hålls i Stockholm tisdag 12 mars 2024. {{M date=2024-03-12; what=Folkhälsomyndighetens konferens}} Siv skickar programmet när det är klart. {{A who=Siv Rönnlund}} Frågan om gemensam medfinansiering för TSI får avgöras först efter årsskiftet. {{P what=Frågan om gemensam medfinansiering för TSI}}
13. Suicidnära ungdomar {{I n=13; kind=dialogue}}
Det efterlystes en tydligare vårdkedja. BUP har bordlagt förslaget om jourtelefon. Rådet var enigt om att det behövs ett möte bara om detta, men något datum gick inte att hitta. {{|}}Mona-Lisa letar tider. {{A who=Mona-Lisa Berg}}
14. Elevhälsans medicinska insats {{I n=14; outcome=not_reached}}
Tidsbrist. {{P what=Elevhälsans medicinska insats; why=Tidsbrist}}
15. Språkutveckling {{I n=15}}
Språklekplanen är klar. {{|}}Klara kallar till uppstartsmöte den 24 januari kl. 13. {{A who=Klara Nyström; due=2024-01-24}} {{M date=2024-01-24; what=uppstartsmöte}}
16. Idéburet partnerskap {{I n=16; outcome=postponed}}
Rädda Barnen har bett om mer tid. {{|}}Frågan aktualiseras igen av dem. {{P what=Idéburet partnerskap; why=Rädda Barnen har bett om mer tid}}
17. Fritidskort {{I n=17}}
Regeringen har flyttat starten till hösten 2024. E-hälsomyndigheten ansvarar.
18. Gemensam målbild {{I n=18}}
Målbilden reviderades senast 2020. Sten ville inleda en revidering genast. {{|}}Rådet valde att vänta med revideringen tills nya ledamöter har kommit på plats i februari. {{D}} {{P until=2024-02-07; what=revideringen}}
19. Samverkan vid skolövergångar {{I n=19}}
Pär har tagit fram en mall. {{|}}Han testar den i Ljusdal under våren. {{A who=Pär Stenvall}} Vi hör hur testet har gått på rådets möte den 29 maj. {{P until=2024-05-29; what=hur testet har gått}} {{M date=2024-05-29}}
20. Elevenkät {{I n=20}}
Svarstiden är förlängd till jul.
21. Vårdnadstvister i skolan {{I n=21; kind=question}}
Vivianne: vem svarar föräldrar när socialtjänst och skola gör olika bedömning? Frågan är komplicerad. {{|}}Vi lyfter in den i februari. {{P until=2024-02-07; what=vem svarar föräldrar när socialtjänst och skola gör olika bedömning; why=Frågan är komplicerad}}
22. Habiliteringen {{I n=22; outcome=nothing_new}}
Ingen ny information.
23. Ordförandeskap {{I n=23; kind=decision}}
Mats Gidlund väljs till ordförande för 2024. {{D}} {{N person=Mats Gidlund; role=ordförande; body=Barn- och ungdomsrådet Hälsingland; org=Hudiksvall}} Vem som blir vice ordförande har regionen inte bestämt. {{|}}Platsen står tom tills vidare. {{V seat=vice ordförande; body=Barn- och ungdomsrådet Hälsingland}}
24. Utvärdering av rådet {{I n=24}}
Enkäten kom ut för sent för att alla skulle hinna svara. {{|}}Svarstiden går nu till 19 januari, svar mejlas till Tove. {{A who=alla; due=2024-01-19; to=Tove Skoglund}} Resultatet skjuts därmed till februari. {{P until=2024-02-07; what=Resultatet; why=Enkäten kom ut för sent för att alla skulle hinna svara}}
25. HVB i länet {{I n=25}}
Två hem har stängt. IVO har ännu inte beslutat om det tredje.
26. Ny barnhälsoplan {{I n=26; outcome=postponed}}
Beslut i februari, ej nu. {{P until=2024-02-07; what=Ny barnhälsoplan}}
27. Övrigt {{I n=27}}
– Dag H: ungdomsgårdarnas jullov. Info delad.
– Rania: vi behöver tala om väntrummen på ungdomsmottagningen. {{|}}Det blir vid något annat möte. {{P what=väntrummen på ungdomsmottagningen}}
– Julkonserten i Bollnäs kyrka blev inställd.
28. Tider 2024 {{I n=28}}
7/2, 10/4, 29/5, 18/9 och 27/11. {{M date=2024-04-10}} {{M date=2024-09-18}} {{M date=2024-11-27}}
