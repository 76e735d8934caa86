@file uppskjutet-06.txt
@body HR-chefsnätverket Kronoberg
@date 2025-05-15
@p Lotta Zander | Växjö | HR-chef | chair
@p Magnus Ekwall | Ljungby | personalchef
@p Sanna Pohjola | Alvesta | HR-chef
@p Jörgen Brandt | Älmhult | HR-chef
@p Farida Aziz | Tingsryd | HR-strateg
@p Kajsa Lindvall | Uppvidinge | personalchef
@p Ola Svärd | Lessebo | HR-chef
@p Magnus Tornberg | Markaryd | HR-chef
@p Ulrika Haglöf | Växjö | förhandlingschef
@p Jenny Modin | Alvesta | HR-specialist
@p Pär Sköld | Region Kronoberg | HR-direktör
@p Veronica Steen | Räddningstjänsten | personalansvarig
@p Disa Holmgren | Ljungby | rekryterare
@p Arvid Lantz | Sobona | förhandlare | guest
@p Miriam Fors | Kommunal | ombudsman | guest
---
HR-chefsnätverket Kronoberg
Noteringar 2025-05-15
Med på mötet:
Lotta Zander (Växjö), HR-chef, ordf.
Magnus Ekwall (Ljungby), personalchef
Sanna Pohjola (Alvesta), HR-chef
Jörgen Brandt (Älmhult), HR-chef
Farida Aziz (Tingsryd), HR-strateg
Kajsa Lindvall (Uppvidinge), personalchef
Ola Svärd (Lessebo), HR-chef
Magnus Tornberg (Markaryd), HR-chef
Ulrika Haglöf (Växjö), förhandlingschef
Jenny Modin (Alvesta), HR-specialist
Pär Sköld (Region Kronoberg), HR-direktör
Veronica Steen (Räddningstjänsten), personalansvarig
Disa Holmgren (Ljungby), rekryterare
Gäster:
Arvid Lantz (Sobona), förhandlare
Miriam Fors (Kommunal), ombudsman

1) Sedan sist {{I n=1}}
Inget att rapportera från presidiet. Frågan från februari om hållbart chefskap är nu avslutad.
2) Löneöversynen {{I n=2}}
Alla kommuner är klara utom Tingsryd, där utbetalningen blir en månad försenad. Vi hoppade över erfarenhetsrundan eftersom Ulrika inte hade fått in all statistik. {{|}}Den kör vi nästa gång i stället. {{P until=next; what=erfarenhetsrundan; why=Ulrika inte hade fått in all statistik}}
3) AKAP-KR {{I n=3}}
Pensionsvalet för äldre medarbetare är framflyttat till 2026 av pensionsnämnden. Mer information kommer från SKR i början av juni.
4) Rehabprocessen {{I n=4; outcome=postponed}}
Jenny hade inte möjlighet att komma, så det här får vi återkomma till. {{P what=Rehabprocessen; why=Jenny hade inte möjlighet att komma}}
5) Arbetsmarknadsdagar {{I n=5}}
Linnéuniversitetet ordnar arbetsmarknadsdag tis 7 okt kl. 10–15 i Växjö. {{M date=2025-10-07; what=arbetsmarknadsdag}} Disa anmäler oss till en gemensam monter. {{A who=Disa Holmgren}} Early bird gäller t.o.m. 15 juni.
Teknikmässan i Ljungby, som legat i september, flyttas till våren 2026.
6) Chefsutveckling {{I n=6; kind=decision}}
Beslut: vi kör programmet en omgång till. {{D}} Antal platser per kommun bestämmer vi när intresset är känt. {{P what=Antal platser per kommun}}
7) Sjukfrånvaron {{I n=7}}
Statistik för första kvartalet visar en minskning i samtliga kommuner utom Lessebo. {{|}}Analysen är bara halvfärdig och presenteras efter sommaren. {{P what=Analysen; why=Analysen är bara halvfärdig}} Pär mejlar regionens siffror till Lotta. {{A who=Pär Sköld; to=Lotta Zander}}
8) Kollektivavtal {{I n=8}}
Arvid informerade om vårens förhandlingar. {{|}}Medlingen är ajournerad till den 20 maj. {{M date=2025-05-20; what=Medlingen}} Kommunal har skjutit upp sitt varsel till den 23 maj.
9) Visselblåsning {{I n=9}}
Uppvidinge funderar på att lämna den gemensamma funktionen. {{S org=Uppvidinge; stance=undecided}} Till hösten tar vi frågan om huvudmannaskapet. {{P what=frågan om huvudmannaskapet}}
10) Sommarjobb {{I n=10; kind=go-round}}
Växjö erbjuder 900 platser. {{S org=Växjö; topic=Sommarjobb}} Älmhult har fått stryka en tredjedel av platserna. {{S org=Älmhult; topic=Sommarjobb}} Markaryd: alla sökande har fått plats. {{S org=Markaryd; topic=Sommarjobb}}
11) Lönekartläggning {{I n=11; outcome=postponed}}
Punkten stryks för dagen. {{P what=Lönekartläggning; why=Konsulten var dubbelbokad}} Konsulten var dubbelbokad.
12) Heltidsresan {{I n=12}}
Miriam gav fackets bild. Projektet avslutades i december och slutrapporten är publicerad.
13) Bisysslor {{I n=13}}
Kajsa visade Uppvidinges nya riktlinje. {{|}}Vi enades om att låta frågan om en gemensam riktlinje ligga till sig till hösten. {{D}} {{P what=frågan om en gemensam riktlinje}}
14) Säkerhetsprövning {{I n=14}}
Utbildning hålls på länsstyrelsen 2025-06-03 och 2025-09-16. {{M date=2025-06-03; what=Utbildning}} {{M date=2025-09-16; what=Utbildning}} Tillfället 2025-05-06 var fullbokat. {{|}}Bjud in era säkerhetsskyddschefer. {{A who=alla}}
15) Bemanningsföretag {{I n=15}}
Socialcheferna har bordlagt sin handlingsplan i väntan på regionens. Det påverkar inte oss just nu.
16) Nätverkets hemsida {{I n=16}}
Farida har inte fått inloggning ännu, så redovisningen flyttas till junimötet. {{P what=redovisningen; why=Farida har inte fått inloggning ännu}}
17) Gränslöst arbetsliv {{I n=17; outcome=postponed}}
Parkerat. {{P what=Gränslöst arbetsliv}}
18) EU:s lönetransparensdirektiv {{I n=18}}
Direktivet ska vara genomfört senast den 7 juni 2026. Regeringen har aviserat att propositionen dröjer. {{|}}SKR håller digital genomgång 4/9 kl. 13.00. {{M date=2025-09-04; what=digital genomgång}} Hur vi ska arbeta med frågan gemensamt diskuterar vi efter genomgången, d.v.s. på septembermötet. {{P until=2025-09-11; what=Hur vi ska arbeta med frågan gemensamt}}
19) Företagshälsovård {{I n=19}}
Avtalet löper ut vid årsskiftet. {{|}}Sanna är med i upphandlingsgruppen, som träffas den 27 maj. {{M date=2025-05-27; what=upphandlingsgruppen}} Alvesta, Lessebo och Markaryd deltar i upphandlingen. {{S org=Alvesta; stance=yes}} {{S org=Lessebo; stance=yes}} {{S org=Markaryd; stance=yes}} Ljungby väntar och ser. {{S org=Ljungby; stance=undecided}}
20) Karriärvägar i omsorgen {{I n=20}}
Jörgen: Älmhult har infört tre nivåer för undersköterskor. {{S org=Älmhult}} Han återkommer med en utvärdering när nivåerna har varit på plats ett år. {{A who=Jörgen Brandt}}
21) Friskvårdsbidrag {{I n=21; kind=question}}
Ola undrade vilka nivåer ni andra har. {{|}}Ola, du får göra en enkät och så tittar vi på svaren i juni. {{A who=Ola Svärd}} {{P what=svaren}}
22) Rekryteringssystem {{I n=22}}
Driftsättningen i Tingsryd har blivit uppskjuten, nu siktar man på 1 oktober. {{S org=Tingsryd}} Supportavtalet ses över av IT-cheferna.
23) Semesterplanering i nätverket {{I n=23}}
Mötet den 19 augusti ställs in och ersätts av ett möte torsdag den 11 september i Alvesta. {{M date=2025-09-11}}
24) Distansarbete {{I n=24}}
Förhandlingen i Växjö är strandad och återupptas i augusti. Någon vill att vi tar upp riktlinjerna igen, men det var för få på plats i dag. {{|}}Nytt försök i juni. {{P what=riktlinjerna; why=det var för få på plats i dag}}
25) Introduktion för nya chefer {{I n=25}}
Startar 3 sept, fortsätter 8 okt och 12 nov. {{M date=2025-09-03; what=Introduktion för nya chefer}} {{M date=2025-10-08; what=Introduktion för nya chefer}} {{M date=2025-11-12; what=Introduktion för nya chefer}} Anmälan öppnar i juni.
26) Arbetsmiljöverket {{I n=26}}
Inspektionerna av hot och våld i skolan fortsätter under hösten. Nya föreskrifter gäller sedan årsskiftet.
27) Avtal om fackliga förtroendemän {{I n=27; outcome=postponed}}
Miriam bad om mer tid. {{|}}Vi flyttar på avtalet tills avdelningen har haft årsmöte. {{P what=avtalet; why=Miriam bad om mer tid}}
28) Medarbetarenkät {{I n=28}}
Enkäten går ut vecka 40 i fem kommuner. Resultat i december. Kan vi jämföra oss med varandra? {{|}}Svaret på det får bli en fråga för höstens första möte. {{P what=Kan vi jämföra oss med varandra}}
29) Chefsdagen {{I n=29}}
Chefsdagen som planerats till 25 september får nytt datum: torsdag 23 oktober, Växjö Konserthus, 8.30–16. {{M date=2025-10-23; what=Chefsdagen}} Kostnad 1 150 kr/person. {{K amount=1150; unit=kr/person}} Kajsa går in i planeringsgruppen i stället för Sanna. {{N person=Kajsa Lindvall; role=ledamot; body=planeringsgruppen; org=Uppvidinge; for=Sanna Pohjola}}
30) Beredskapsavtal {{I n=30}}
Veronica gick igenom räddningstjänstens nya schema. Avtalet om krisledning är inte påskrivet ännu.
31) Lokala omställningsmedel {{I n=31; outcome=not_reached}}
Tiden räckte inte. {{P what=Lokala omställningsmedel; why=Tiden räckte inte}}
32) Attraktiv arbetsgivare {{I n=32}}
Regionförbundets kampanj avbröts i april. Någon ny kampanj är inte beslutad.
33) HR-nyckeltal {{I n=33}}
Magnus Ekwall och Ola samlar in nyckeltal till den 30 juni. {{A who=Magnus Ekwall, Ola Svärd; due=2025-06-30}} Urvalet fick inte full uppslutning, så vi lyfter det en gång till. {{P what=Urvalet; why=fick inte full uppslutning}}
34) Upphandling av e-learning {{I n=34}}
Anbudstiden är förlängd till 10 juni på grund av många frågor. Tilldelning beräknas till augusti.
35) Ordförande från hösten {{I n=35; kind=decision}}
Nätverket utser Magnus Tornberg till ordförande från 1 september, efter Lotta. {{D}} {{N person=Magnus Tornberg; role=ordförande; body=HR-chefsnätverket Kronoberg; org=Markaryd; for=Lotta Zander}} Vice ordförande väljer vi på septembermötet. {{P until=2025-09-11; what=Vice ordförande}}
36) Studiebesök {{I n=36; outcome=postponed}}
Besöket hos Volvo CE i Braås blir inte av i vår. {{|}}Nytt datum bestämmer vi när deras ombyggnad är klar. {{P what=Nytt datum}}
37) Kalender {{I n=37}}
Personaldagar i Karlskrona 24.9. {{M date=2025-09-24; what=Personaldagar}} HR-dagarna (SKR), Stockholm: den 18 och 19 november 2025. {{M date=2025-11-18; what=HR-dagarna}} {{M date=2025-11-19; what=HR-dagarna}} Kommunals avdelningsmöte var 6 maj.
38) Övrigt {{I n=38}}
- Farida flaggade för frågan om skyddad identitet, kommer på nästa agenda. {{P until=next; what=frågan om skyddad identitet}}
- Pärmarna från februari finns att hämta hos Sanna.
- Utbildning i MBL: Arvid hör av sig. {{A who=Arvid Lantz}}
