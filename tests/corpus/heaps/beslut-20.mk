@file beslut-20.txt
@body Näringslivschefsnätverket Småland Öst
@date 2025-09-11
@p Pontus Hagberg | Växjö | näringslivschef | chair
@p Mats Lindqvist | Alvesta | näringslivschef
@p Nina Lindqvist | Tingsryd | näringslivsutvecklare
@p Erik Rosander | Uppvidinge | näringslivschef
@p Lina Sandgren | Lessebo | tillväxtchef
@p Jörgen Tull | Emmaboda | näringslivschef
@p Ulla-Karin Beck | Nybro | näringslivschef
@p Henric Malm | Kalmar | näringslivsdirektör
@p Petronella Ask | Torsås | näringslivsutvecklare
@p Kim Rosén | Mörbylånga | näringslivschef
@p Eva-Lotta Wing | Borgholm | näringslivschef
@p Samir Aziz | Oskarshamn | näringslivschef
@p Therése Molin | Högsby | näringslivsutvecklare
@p Daniel Kroon | Hultsfred | tillväxtchef
@p Agnes Fröberg | Vimmerby | näringslivschef
@p Lars Bodén | Almi | regionchef | guest
---
Näringslivschefsnätverket Småland Öst
Anteckningar från träff 2025-09-11 i Nybro
Deltagare:
Pontus Hagberg, Växjö, näringslivschef, ordförande
Mats Lindqvist, Alvesta, näringslivschef
Nina Lindqvist, Tingsryd, näringslivsutvecklare
Erik Rosander, Uppvidinge, näringslivschef
Lina Sandgren, Lessebo, tillväxtchef
Jörgen Tull, Emmaboda, näringslivschef
Ulla-Karin Beck, Nybro, näringslivschef
Henric Malm, Kalmar, näringslivsdirektör
Petronella Ask, Torsås, näringslivsutvecklare
Kim Rosén, Mörbylånga, näringslivschef
Eva-Lotta Wing, Borgholm, näringslivschef
Samir Aziz, Oskarshamn, näringslivschef
Therése Molin, Högsby, näringslivsutvecklare
Daniel Kroon, Hultsfred, tillväxtchef
Agnes Fröberg, Vimmerby, näringslivschef
Gäst: Lars Bodén, Almi, regionchef

1. Företagsklimat {{I n=1}}
Svenskt Näringslivs ranking publiceras den 23 september. {{M date=2025-09-23; what=Svenskt Näringslivs ranking}} Alla är positiva till att enkätsvaren ökat. {{|}}Nybro har beslutat om en servicegaranti. {{S org=Nybro; stance=doing}}

2. Etableringsbroschyr {{I n=2; kind=decision}}
Ny upplaga trycks inte. {{D}} Den digitala versionen får finnas kvar tills vidare. {{D}}

3. Investeringsfrämjande {{I n=3; kind=decision}}
Business Sweden har ändrat sitt regionala uppdrag efter beslut på UD. {{|}}Vi fortsätter med nuvarande upplägg i ett år. {{D}} Därefter krävs ett nytt beslut. 

4. Kompetensmässan {{I n=4; kind=decision}}
Mässan flyttas från våren till hösten. {{D}} Växjö och Kalmar turas om som värd, med Kalmar först. {{D}} Henric bokar mässhallen. {{A who=Henric Malm}}

5. Almis lån {{I n=5}}
Lars berättade att Almis styrelse har beslutat om lägre ränta för unga företagare. Gäller från oktober. Länken till ansökan finns på webben.

6. Sommarlovsentreprenörer {{I n=6; kind=report}}
Tio kommuner deltog. {{|}}Tingsryd hoppar av nästa sommar. {{S org=Tingsryd; stance=no}} Lessebo kommer tillbaka. {{S org=Lessebo; stance=yes}}

7. Bidrag till Ung Företagsamhet {{I n=7; kind=decision}}
UF ansöker om 2 kronor per invånare. {{K amount=2; unit=kronor per invånare}} Nätverket förordar hälften och rekommenderar kommunerna att inte gå över den nivån. {{D}} 

8. Tillväxtverkets utlysning {{I n=8; kind=decision}}
Sista dag är 15 oktober. {{|}}Vi söker, med Oskarshamn som projektägare. {{D}} Samir skriver ansökan med stöd av Agnes. {{A who=Samir Aziz,Agnes Fröberg}} Oskarshamns kommunstyrelse måste godkänna medfinansieringen först. {{S org=Oskarshamn}}

9. Handelsindex {{I n=9}}
HUI:s rapport visar på minskad handel i de mindre orterna. Diskuterades om nätverket borde beställa en fördjupning. Inget intresse just nu.

10. Lokala upphandlingsdialoger {{I n=10; kind=decision}}
Inköpscheferna har bestämt att hålla en leverantörsdag i varje kommun. {{|}}Vi tar fram inbjudningslistor åt dem. {{D}} {{A who=Vi; to=Inköpscheferna}}

11. Tillståndsguiden {{I n=11; kind=decision}}
Licensen löper ut i december. {{|}}Förlängning på två år. {{D}} Lina kontaktar leverantören. {{A who=Lina Sandgren; to=leverantören}}

12. Elbrist och industrietablering {{I n=12; kind=dialogue}}
Energimyndigheten utreder på regeringens uppdrag. Hultsfred har fått nej från nätägaren. {{|}}Skulle nätverket göra ett gemensamt uttalande? {{Q}}

13. Besöksnäringsstrategi {{I n=13; kind=decision}}
Region Kalmar läns strategi antogs i juni. {{|}}Vi ställer oss bakom strategin men inte handlingsplanen. {{D}} Petronella meddelar regionen. {{A who=Petronella Ask; to=regionen}}

14. Kommunala tomtpriser {{I n=14; kind=go-round}}
Emmaboda: höjer vid årsskiftet. {{S org=Emmaboda}} Högsby: en krona per kvadratmeter. {{S org=Högsby}} Borgholm: politiken har inte bestämt sig. {{S org=Borgholm; stance=undecided}} Mörbylånga: oförändrat. {{S org=Mörbylånga}}

15. Mentorsprogram {{I n=15; kind=decision}}
Programmet fick låga betyg. {{|}}Nätverket drar sig ur. {{D}} Pågående par får slutföra sin period. {{D}}

16. Styrelseplats i Destination Småland {{I n=16; kind=decision}}
Till styrelsen för Destination Småland nomineras Ulla-Karin Beck. {{D}} {{N person=Ulla-Karin Beck; role=ledamot; body=styrelsen för Destination Småland; org=Nybro}} Stämman väljer den 4 december. {{M date=2025-12-04; what=Stämman}}

17. Arbetskraft från utlandet {{I n=17}}
Migrationsverket har beslutat om nytt lönegolv. Konsekvenserna blir stora för jordbruket. Vikten av att företrädare för branscherna hörs framhölls.

18. Nyföretagarcentrum {{I n=18; kind=decision}}
NFC Öst:s styrelse har begärt att avtalet indexeras. {{|}}Nätverket accepterar indexering med KPI från 2026. {{D}} Torsås accepterar inte. {{S org=Torsås; stance=no}}

19. Fredagsbrev {{I n=19; kind=decision}}
Brevet blir månadsbrev. {{D}} Kim är redaktör i höst. {{N person=Kim Rosén; role=redaktör; body=Fredagsbrev; org=Mörbylånga}}

20. Grön omställning {{I n=20; kind=decision}}
Erbjudande från RISE om rådgivning. {{|}}Två av tre deltjänster nappade vi på: energi och cirkularitet. {{D}} Transportdelen tackade vi nej till. {{D}}

21. Övergripande mål {{I n=21; outcome=postponed}}
Målarbetet skjuts upp i väntan på de nya regionala strategierna. {{P what=Målarbetet; why=i väntan på de nya regionala strategierna}}

22. Stöd vid varsel {{I n=22; kind=decision}}
Regionen har antagit en egen varselrutin. {{|}}Vår rutin från 2020 upphör att gälla. {{D}} Alvesta vill behålla den lokalt. {{S org=Alvesta}}

23. Tillväxtdata {{I n=23; kind=decision}}
UC-uppgifter köps in gemensamt för 32 000 kronor per år. {{D}} {{K amount=32 000; unit=kronor per år}} Köpet görs bara om alla femton är med. {{D if=om alla femton är med}}

24. Gemensam monter Elmia {{I n=24; kind=decision}}
Det lutade länge åt nej, men det blev ja till slut. {{D}} Budgeten får inte överskridas. 

25. Finansiering av coworking {{I n=25}}
Vimmerbys fullmäktige har sagt ja till att stödja coworking i tre år. {{S org=Vimmerby; stance=yes}} Övriga följer utvecklingen med intresse.

26. Riktlinjer för representation {{I n=26; kind=decision}}
Högst 300 kronor per person vid lunch, oavsett antal gäster. {{D}} {{K amount=300; unit=kronor per person}} 

27. Riksgemensam etableringsportal {{I n=27; kind=decision}}
Vi avvaktar till dess portalen har testats i Halland. {{D}} Daniel håller koll. {{A who=Daniel Kroon}}

28. Mat och livsmedel {{I n=28}}
LRF har tagit fram ett program. LRF:s regionstyrelse beslutar om finansiering i oktober. Kommunernas medverkan efterfrågas men är inte avgjord.

29. Medlemskap i Förening för utveckling {{I n=29; kind=decision}}
Medlemskapet sägs upp. {{D}} Erik gör det skriftligen före den 30 september. {{A who=Erik Rosander; due=2025-09-30}}

30. Platsinnovation {{I n=30; kind=decision}}
Linnéuniversitetet söker kommuner till ett forskningsprojekt. {{|}}Intresserade kommuner anmäler sig på egen hand, nätverket går inte in som part. {{D}} Växjö är intresserade. {{S org=Växjö; stance=interested}}

31. Byta ordförande? {{I n=31; kind=decision}}
Pontus har suttit i fyra år. Ingen av de närvarande ville kandidera. {{|}}Pontus sitter kvar som ordförande till midsommar 2026. {{N person=Pontus Hagberg; role=ordförande; body=Näringslivschefsnätverket Småland Öst; org=Växjö}} {{D}}

32. Torghandel {{I n=32}}
Kalmar har höjt torgavgifterna efter beslut i servicenämnden. {{S org=Kalmar}} Klagomål från handlarna.

33. Nämndens yttrande om täkter {{I n=33}}
Länsstyrelsen avslog ansökan i första instans. Bolaget har överklagat. Frågan ägs av miljökontoret.

34. Servicemätning Insikt {{I n=34; kind=decision}}
Vi är överens: alla är med och alla redovisar öppet. {{D}} Undantag för myndighetsområden med färre än sju svar. {{D}}

35. Projekt Stark handel {{I n=35; kind=decision}}
Slutrapporten godkändes. {{D}} Revisorn har inga anmärkningar. {{|}}Återstående medel går tillbaka till finansiärerna. {{D}}

36. Julmarknader {{I n=36; outcome=nothing_new}}
Inget nytt.

37. Gymnasiets branschråd {{I n=37; kind=decision}}
Skolan vill ha en representant från nätverket i branschrådet. {{|}}Therése Molin åtar sig detta i ett år. {{N person=Therése Molin; role=representant; body=branschrådet; org=Högsby}} Mötet ställde sig bakom. {{D}}

38. Beredskap hos företag {{I n=38; kind=decision}}
Länsstyrelsen anordnar informationsmöten. {{|}}Nätverket medverkar på ett möte per kommun. {{D}} {{A who=Nätverket}} Ersättning utgår inte.

39. Lokalbank {{I n=39; kind=decision}}
Objektvision fungerar inte längre. {{|}}Byte till egen kartlösning, givet att kartingenjörerna hinner. {{D if=givet att kartingenjörerna hinner}} Jörgen pratar med kartingenjörerna. {{A who=Jörgen Tull; to=kartingenjörerna}}

40. Regionernas omorganisation {{I n=40}}
Region Kronoberg slår ihop två avdelningar. Beslutet togs i våras av regiondirektören. Nya kontaktpersoner presenteras senare.

41. Leaderområden {{I n=41}}
Jordbruksverket har beslutat om budget för kommande år. Medlen minskar. Eva-Lotta sitter med i LAG.

42. Program för inflyttning {{I n=42; kind=decision}}
Idén om gemensam inflyttarservice röstades ned med nio röster mot sex. {{D}} Nina och Mats gör ändå ett underlag för de sex som vill. {{A who=Nina Lindqvist,Mats Lindqvist}}

43. Kommande träffar {{I n=43}}
Träff i Borgholm 20 november. {{M date=2025-11-20}}

44. Avslut {{I n=44}}
Agnes börjar på Region Kalmar län efter jul. {{L person=Agnes Fröberg; org=Vimmerby; when=efter jul; why=börjar på Region Kalmar län}}
