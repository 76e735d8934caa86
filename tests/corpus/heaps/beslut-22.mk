@file beslut-22.txt
@body Måltidschefsnätverket Södra Norrland
@date 2024-10-23
@p Katja Bruun | Sundsvall | måltidschef | chair
@p Ove Rönnlund | Härnösand | kostchef
@p Lisbet Mattsson | Kramfors | måltidschef
@p Joel Mattsson | Sollefteå | kostchef
@p Ewa Nygård | Örnsköldsvik | måltidschef
@p Susanne Vikman | Timrå | kostchef
@p Per-Erik Tall | Ånge | servicechef
@p Monica Grip | Östersund | måltidschef
@p Anders Byström | Krokom | kostchef
@p Sigge Löf | Åre | måltidschef
@p Harriet Ren | Härjedalen | kostchef
@p Ylva Hålén | Hudiksvall | måltidschef
@p Rasmus Ek | Nordanstig | kostchef
@p Doris Ek | Ljusdal | måltidschef
@p Birgit Flodin | Livsmedelsverket | rådgivare | guest
---
Måltidschefsnätverket Södra Norrland
Minnesanteckningar 2024-10-23
Deltagare
Katja Bruun, Sundsvall, måltidschef, ordförande
Ove Rönnlund, Härnösand, kostchef
Lisbet Mattsson, Kramfors, måltidschef
Joel Mattsson, Sollefteå, kostchef
Ewa Nygård, Örnsköldsvik, måltidschef
Susanne Vikman, Timrå, kostchef
Per-Erik Tall, Ånge, servicechef
Monica Grip, Östersund, måltidschef
Anders Byström, Krokom, kostchef
Sigge Löf, Åre, måltidschef
Harriet Ren, Härjedalen, kostchef
Ylva Hålén, Hudiksvall, måltidschef
Rasmus Ek, Nordanstig, kostchef
Doris Ek, Ljusdal, måltidschef
Birgit Flodin, Livsmedelsverket, rådgivare (gäst)

1. Livsmedelsupphandling 2026 {{I n=1; kind=decision}}
Inköpssamverkan Mitt presenterade sin tidplan. {{|}}Nätverket beslutar att kött och mejeri upphandlas separat. {{D}} Om anbuden blir för få görs delarna om till en. Tidplanen fastställs av inköpscheferna.

2. Specialkoster {{I n=2; kind=decision}}
Intyg krävs från och med vårterminen för alla specialkoster utom etiska och religiösa. {{D}} Blanketten från Östersund används. {{D}} Monica mejlar blanketten. {{A who=Monica Grip; to=alla}}

3. Livsmedelsverkets råd {{I n=3}}
Birgit redovisade de nya näringsrekommendationerna som beslutades i våras. Riktlinjerna för skolmåltider revideras nästa år. Vad det får för följder för menyerna är för tidigt att säga.

4. Menysystem {{I n=4; kind=decision}}
Leverantören har aviserat att systemet stängs. Tre kommuner har tagit in offerter. {{|}}Nätverket väljer inte system åt kommunerna. {{D}} Joel och Doris skriver däremot en gemensam kravlista. {{A who=Joel Mattsson,Doris Ek}}

5. Portionspris {{I n=5; kind=decision}}
Priset till externa gäster föreslogs till 95 kronor. {{K amount=95; unit=kronor}} De flesta lutade åt det, men eftersom taxan fastställs av fullmäktige stannade det vid en diskussion.

6. Lokala leverantörer {{I n=6; kind=dialogue}}
Kramfors köper all potatis lokalt. {{S org=Kramfors; stance=doing}} Ljusdals kommunstyrelse har satt ett mål på 30 procent. {{S org=Ljusdal}} Samsyn råder om att logistiken är flaskhalsen.

7. Matsvinn {{I n=7; kind=decision}}
Enades om att mäta vecka 6 och vecka 40 varje år. {{D}} Resultaten offentliggörs inte per kommun. {{D}} Ylva sammanställer. {{A who=Ylva Hålén}}

8. Beredskapslager {{I n=8; kind=decision}}
Regeringen har gett Livsmedelsverket i uppdrag att lämna förslag. {{|}}Intill dess bygger vi upp sju dagars lager i de kök som har plats. {{D}} Åre undantas på grund av trånga kök. {{D}} 

9. Frukost i skolan {{I n=9; kind=go-round}}
Timrå: startar i januari. {{S org=Timrå}} Ånge: ingen frukost, nämnden har sagt nej. {{S org=Ånge; stance=no}} Krokom: ja på två skolor. {{S org=Krokom; stance=doing}} Härjedalen: vill om pengar finns. {{S org=Härjedalen; stance=interested}} 

10. Kockutbildning {{I n=10; kind=decision}}
Myndigheten för yrkeshögskolan avslog ansökan. {{|}}Ny ansökan lämnas nästa år. {{D}} Sigge tar kontakt med utbildaren. {{A who=Sigge Löf; to=utbildaren}}

11. Arbetskläder {{I n=11; kind=decision}}
Vi ansluter oss till tvätteriavtalet på villkor att avgiften inte ändras under avtalstiden. {{D if=att avgiften inte ändras under avtalstiden}} Hudiksvall tvättar i egen regi. {{S org=Hudiksvall; stance=no}}

12. Miljömål {{I n=12; kind=decision}}
Naturvårdsverkets mål är vägledande. {{|}}Nätverket ställer sig bakom målet om halverat klimatavtryck till 2030. {{D}} Harriet reserverade sig mot årtalet.

13. Livsmedelskontrollen {{I n=13}}
Miljökontoren har beslutat att byta riskklassning. Avgifterna ändras för de flesta kök. Några menade att det borde ha samråtts.

14. Matråd {{I n=14; kind=decision}}
Matråd ska finnas på varje särskilt boende. {{D}} Hur ofta de träffas avgör enhetschefen. 

15. Kyld mat {{I n=15; kind=report}}
Örnsköldsvik går över till kyld mat under 2025. {{S org=Örnsköldsvik}} Sollefteå backar efter tre års försök. {{S org=Sollefteå; stance=no}} Omsorgsnämnderna är de som beslutar.

16. Nätverkets logga {{I n=16; kind=decision}}
Loggan tas bort från alla menyer. {{D}} 

17. Representant i Måltid Sverige {{I n=17; kind=decision}}
Ewa Nygård har suttit sedan 2020. {{|}}Vi väljer Anders Byström till representant i Måltid Sverige efter Ewa Nygård. {{D}} {{N person=Anders Byström; role=representant; body=Måltid Sverige; org=Krokom; for=Ewa Nygård}}

18. Halal och koscher {{I n=18; kind=decision}}
JO beslutade i ett ärende att inte uttala kritik. {{|}}Vi ändrar ingenting i våra riktlinjer. {{D}}

19. Allergen i märkning {{I n=19; kind=decision; outcome=postponed}}
Birgit behövde gå före lunch. {{|}}Frågan tas därför upp först på nästa möte. {{P until=2025-01-15; what=Allergen i märkning; why=Birgit behövde gå före lunch}}

20. Priskompensation {{I n=20; kind=decision}}
Grossisten kräver uppräkning med nio procent. {{|}}Uppräkningen godtas inte. {{D}} Per-Erik svarar grossisten före den 1 november. {{A who=Per-Erik Tall; due=2024-11-01; to=grossisten}}

21. Barnens meny {{I n=21; kind=decision}}
Alla är positiva till Susannes idé om önskeveckor. {{|}}Önskeveckor införs från höstterminen 2025 i de kommuner som vill. {{D}} 

22. Nutritionsansvar {{I n=22}}
Dietisternas yrkesförbund har antagit ett ställningstagande. Vården ansvarar enligt HSL. Frågan om kökens ansvar är omdiskuterad.

23. Gemensam dietist {{I n=23; kind=decision}}
Förslag: Dela på en tjänst, 25 procent vardera. {{|}}Beslut: Ja, mellan Sundsvall, Timrå, Härnösand och Ånge. {{D}} Tjänsten inrättas på prov till den 30 juni 2026. {{D until=2026-06-30}} Sundsvall är arbetsgivare. {{D}} 

24. Egenkontrollprogram {{I n=24; kind=decision}}
Det bestämdes att köken loggar temperaturer digitalt senast vid årsskiftet. {{D}} Nordanstig får extra tid. {{D}} 

25. Skollagen och huvudmål {{I n=25}}
Skollagen ställer krav på näringsriktiga måltider. Skolinspektionen har planerat en granskning. Urvalet av kommuner är inte beslutat.

26. Transporter {{I n=26; kind=decision}}
Transportgruppens rapport redovisades av Ove. Rapporten innehåller nio förslag. {{|}}Av dessa antogs sex. {{D}} De tre återstående skickas tillbaka till gruppen. {{D}} {{A who=gruppen}}

27. Måltidens dag {{I n=27; kind=decision}}
Arrangeras inte nästa år. {{D}} Pengarna, 45 000 kronor, sparas till 2026. {{D}} {{K amount=45 000; unit=kronor}}

28. Äldreomsorgens kvällsmål {{I n=28}}
Socialchefsnätverket har bett om vår syn på nattfastan. Ett utkast till svar finns. Utkastet diskuterades och får slipas vidare. {{|}}Lisbet slipar. {{A who=Lisbet Mattsson}}

29. Praktikplatser {{I n=29; kind=decision}}
Arbetsförmedlingen vill ha 40 platser. {{|}}Vi lovar 25. {{D}} Fördelningen mellan kommunerna sker efter antal kök. {{D}}

30. Enkät till elever {{I n=30; kind=decision}}
Samma frågor alla år. {{D}} Ingen enkät 2025. {{D}} Hur ska vi nå elever utan dator? {{Q}}

31. Ekologiska inköp {{I n=31}}
Östersund har sänkt målet till 35 procent. {{S org=Östersund}} Regeringens mål är 60 procent. Målet är från 2017.

32. Ledningssystem {{I n=32; kind=decision}}
Nätverket uppmanar kommunerna att certifiera minst ett kök. {{D}} Sundsvall siktar på alla. {{S org=Sundsvall}}

33. Ordförandeskap {{I n=33; kind=decision}}
Katja avgår vid årsskiftet. {{|}}Ny ordförande blir Monica Grip. {{D}} {{N person=Monica Grip; role=ordförande; body=Måltidschefsnätverket Södra Norrland; org=Östersund; for=Katja Bruun}} Vice ordförande väljs i januari. 

34. Brukarinflytande {{I n=34; kind=decision}}
Lade fast att menyerna visas två veckor i förväg. {{D}} 

35. Diskmaskiner {{I n=35}}
Rasmus efterlyste erfarenheter av granuldisk. Svar lämnades på sittande möte.

36. Säsongsvaror {{I n=36; kind=decision}}
Gurka och tomat tas bort från menyn januari–mars. {{D}} Beslutet omfattar inte förskolan. {{D}}

37. Nästa möten {{I n=37}}
15 januari på Teams, 12 mars i Ljusdal. {{M date=2025-01-15}} {{M date=2025-03-12}}

38. Avgående {{I n=38}}
Härnösands kostchef Ove Rönnlund har fått tjänst som rektor och lämnar oss efter nyår. {{L person=Ove Rönnlund; org=Härnösand; when=efter nyår; why=fått tjänst som rektor}}

39. Kontrollfrågor till leverantör {{I n=39; kind=decision}}
Inköpscheferna beslutade i juni om kontrollfrågor rörande djurvälfärd. {{|}}Vi begär att antibiotika läggs till. {{D}} {{A who=Vi}} Katja kontaktar dem. {{A who=Katja Bruun; to=Inköpscheferna}}

40. Övrigt {{I n=40}}
Inget under denna punkt.
