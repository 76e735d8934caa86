@file uppskjutet-30.txt
@body Trafik- och infrastrukturgruppen Sydost
@date 2024-02-29
@p Gunnar Ivarson | Kalmar | trafikchef | chair
@p Eva Brolund | Nybro | planeringschef
@p Tomas Reinholdt | Emmaboda | teknisk chef
@p Mats-Ola Krus | Torsås | samhällsbyggnadschef
@p Helena Fryxell | Mönsterås | gatuchef
@p Pernilla Wigren | Oskarshamn | planeringschef
@p Salem Jabbour | Västervik | trafikingenjör
@p Hampus Lind | Vimmerby | gatuchef
@p Anneli Roth | Hultsfred | planarkitekt
@p Kurt Hagelin | Högsby | teknisk chef
@p Mia Stenson | Borgholm | exploateringschef
@p Mia Lagergren | Mörbylånga | samhällsbyggnadschef
@p Ove Dahlkvist | Kalmar | kollektivtrafikstrateg
@p Sonja Eng | Trafikverket | regional planerare | guest
@p Jerry Palm | Region Kalmar län | infrastrukturstrateg | guest
---
Trafik- och infrastrukturgruppen Sydost
Minnesanteckningar 29 februari 2024 kl. 09.00–12.00, Kalmar
Deltagare:
Gunnar Ivarson (Kalmar), trafikchef, ordf.
Eva Brolund (Nybro), planeringschef
Tomas Reinholdt (Emmaboda), teknisk chef
Mats-Ola Krus (Torsås), samhällsbyggnadschef
Helena Fryxell (Mönsterås), gatuchef
Pernilla Wigren (Oskarshamn), planeringschef
Salem Jabbour (Västervik), trafikingenjör
Hampus Lind (Vimmerby), gatuchef
Anneli Roth (Hultsfred), planarkitekt
Kurt Hagelin (Högsby), teknisk chef
Mia Stenson (Borgholm), exploateringschef
Mia Lagergren (Mörbylånga), samhällsbyggnadschef
Ove Dahlkvist (Kalmar), kollektivtrafikstrateg
Sonja Eng (Trafikverket), regional planerare
Jerry Palm (Region Kalmar län), infrastrukturstrateg

1. Nationell plan {{I n=1}}
Sonja Eng: Regeringens inriktningsproposition har flyttats från maj till oktober. {{|}}Trafikverket håller regionala dialoger den 16 april i Växjö och den 18 april i Kalmar. {{M date=2024-04-16; what=regionala dialoger}} {{M date=2024-04-18; what=regionala dialoger}}
Gruppens prioriteringslista bestäms först efter dialogerna. {{P what=Gruppens prioriteringslista}}
2. Stångådalsbanan {{I n=2}}
Vimmerby, Hultsfred och Högsby har lämnat en gemensam skrivelse. {{S org=Vimmerby}} {{S org=Hultsfred}} {{S org=Högsby}} Åtgärdsvalsstudien har pausats av Trafikverket. {{|}}Frågan om medfinansiering får vänta till dess att studien har återupptagits. {{P what=Frågan om medfinansiering}}
3. Cykelplan {{I n=3; outcome=postponed}}
Konsulten blev inte klar i tid till mötet. {{|}}Cykelplanen flyttas i och med det till nästa gruppmöte. {{P until=2024-04-11; what=Cykelplanen; why=Konsulten blev inte klar i tid till mötet}}
4. Busstrafik {{I n=4; kind=dialogue}}
Jerry redovisade tidtabellsskiftet i juni. Länstrafiken har skjutit upp taxehöjningen till hösten. Ove ville diskutera ringlinjer, men det ämnet hör hemma i kollektivtrafikrådet. {{|}}Han tar upp det där den 14 mars. {{A who=Ove Dahlkvist; due=2024-03-14}} {{M date=2024-03-14; what=kollektivtrafikrådet}}
5. E22 {{I n=5}}
Produktionsstart för delen norr om Kalmar är framskjuten två år. {{|}}Mönsterås och Oskarshamn har skrivit till ministern. {{S org=Mönsterås}} {{S org=Oskarshamn}} Nästa E22-råd är måndagen den 22 april i Karlskrona. {{M date=2024-04-22; what=E22-råd}}
6. Vinterväghållning {{I n=6; kind=go-round}}
Nybro har överskridit budgeten med 1,1 mnkr. {{S org=Nybro; topic=Vinterväghållning}} {{K amount=1100000; unit=kr}} Torsås ligger inom ram. {{S org=Torsås; topic=Vinterväghållning}} Emmaboda väntar på slutfakturan. {{S org=Emmaboda; topic=Vinterväghållning}}
7. Gemensam trafikmätning {{I n=7; kind=decision}}
Beslut: avropet senareläggs till 2025 då ramavtalet inte är klart. {{D}} {{P what=avropet; why=då ramavtalet inte är klart}}
8. Ölandsbron {{I n=8}}
Borgholm och Mörbylånga informerade om bärighetsutredningen. Rapport var utlovad till årsskiftet; ny tidpunkt är maj. {{|}}Gruppen får rapporten dragen för sig när den är offentlig. {{P what=rapporten}}
9. Laddstolpar {{I n=9; outcome=not_reached}}
Punkten fick inte plats inom mötestiden. {{P what=Laddstolpar; why=fick inte plats inom mötestiden}}
10. Trafiksäkerhetsprogram {{I n=10}}
Salem visar Västerviks program. {{S org=Västervik}} Anneli och Hampus jämför programmet med de andra kommunernas. {{A who=Anneli Roth, Hampus Lind}} Jämförelsen finns med på majmötets lista. {{P until=2024-05-30; what=Jämförelsen}}
11. Beställningscentralen {{I n=11}}
Avtalet är uppsagt till den 31 december. Upphandlingen försenas av en begäran om överprövning.
12. Enskilda vägar {{I n=12; outcome=postponed}}
Mats-Ola har ännu inte fått svar från Lantmäteriet och bad om uppskov, vilket medgavs. {{P what=Enskilda vägar; why=Mats-Ola har ännu inte fått svar från Lantmäteriet}}
13. Mobilitetsvecka {{I n=13}}
Europeiska mobilitetsveckan äger rum vecka 38. {{|}}Bilfria dagen i Kalmar hålls den 22 september. {{M date=2024-09-22; what=Bilfria dagen}} {{S org=Kalmar}} Upptaktsmöte för kommunerna digitalt 15 maj kl. 10. {{M date=2024-05-15; what=Upptaktsmöte}}
14. Flyttning av fordon {{I n=14}}
Ny förordning gäller från 1 april. Flyttade fordon får förvaras kortare tid än tidigare.
15. Hastighetsöversyner {{I n=15}}
Trafikverket återkommer till kommunerna en och en. {{|}}Helena har samlat in kommunernas synpunkter och sänder dem till Sonja. {{A who=Helena Fryxell; to=Sonja Eng}}
16. Utredning om resecentrum {{I n=16; outcome=postponed}}
Inställd föredragning. {{|}}Ny dag är 30 maj. {{P until=2024-05-30; what=Utredning om resecentrum}} {{M date=2024-05-30}}
17. Drift av belysning {{I n=17; kind=question}}
Kurt frågar vem som ska betala när staten släcker. Sonja kunde inte svara. {{|}}Saken får vi ta igen när hon har pratat med sin jurist. {{P what=vem som ska betala när staten släcker; why=Sonja kunde inte svara}}
18. Remiss om vägtrafikdata {{I n=18; kind=decision}}
Gruppen avstår från att svara. {{D}}
19. Samordnad varudistribution {{I n=19}}
Projektet avslutades i höstas. {{|}}Utvärderingen låg inte på bordet i dag heller utan skjuts till efter påsk. {{P what=Utvärderingen}}
20. Skyltprogram {{I n=20; outcome=nothing_new}}
Inget nytt.
21. Gotlandsfärjan {{I n=21}}
Upphandlingen har gjorts om. {{|}}Oskarshamn bevakar. {{S org=Oskarshamn}}
22. Arbetsgrupp kollektivtrafik {{I n=22}}
Arbetsgruppen får ny ledamot: Pernilla Wigren efter Salem Jabbour. {{N person=Pernilla Wigren; role=ledamot; body=Arbetsgrupp kollektivtrafik; org=Oskarshamn; for=Salem Jabbour}} Gruppens ordförande utses i samband med att uppdraget ses över i höst. {{P what=Gruppens ordförande}}
23. Parkeringsköp {{I n=23; outcome=postponed}}
Föremål för domstolsprövning i Kalmar. {{|}}Vi lägger inte mer tid på det förrän domen fallit. {{P what=Parkeringsköp; why=Föremål för domstolsprövning i Kalmar}}
24. Väg 34 {{I n=24}}
Vägen stängs för trafik 3–17 juni. Omledning sker via Högsby.
25. Transportforum {{I n=25}}
Transportforum i Linköping 15–16 januari 2025. {{M date=2025-01-15; what=Transportforum}} {{M date=2025-01-16; what=Transportforum}} Abstract skickas in före 1 september.
26. Budgetfrågor {{I n=26}}
Regionens bidrag till gruppen står kvar på 75 000 kr. {{K amount=75000; unit=kr}} Medlemmarnas andel justeras eventuellt. {{|}}Beslut tas vid gruppens höstmöte den 12 september. {{P until=2024-09-12; what=Medlemmarnas andel}} {{M date=2024-09-12}}
27. Järnvägskorsningar {{I n=27}}
Emmaboda säger ja till att stänga två plankorsningar. {{S org=Emmaboda; stance=yes}} Nybro kan inte svara. {{S org=Nybro; stance=undecided}}
28. Elektrifiering {{I n=28; outcome=postponed}}
Placeras på väntelistan. {{P what=Elektrifiering}}
29. Rapport från Sydostleden {{I n=29; kind=report}}
Ledens styrgrupp har ännu en gång flyttat sitt möte, denna gång till 9 april. {{M date=2024-04-09; what=Ledens styrgrupp}}
30. Övriga frågor {{I n=30}}
Eva ställde en fråga om övergångsställen. Frågan besvarades.
Mia L: väjningsplikt på cykelpassager, hann inte diskuteras, återkommer. {{P what=väjningsplikt på cykelpassager; why=hann inte diskuteras}}
Tomas tar en ny kontakt med Länsförsäkringar. {{A who=Tomas Reinholdt}}
31. Nästa gruppmöte {{I n=31}}
Nästa gruppmöte blir torsdagen den 11 april, Nybro, kl. 9–12. {{M date=2024-04-11}}
