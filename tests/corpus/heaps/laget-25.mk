@file laget-25.txt
@body Bildningschefsnätverket Kronoberg–Jönköping
@date 2024-09-05
@p Charlotte Bergman | Växjö | utbildningschef | chair
@p Mats Hydén | Alvesta | bildningschef
@p Lena Kull | Ljungby | barn- och utbildningschef
@p Anna-Karin Ström | Markaryd | utbildningschef
@p Jonas Fridh | Älmhult | skolchef
@p Ewa Lindén | Tingsryd | bildningschef
@p Joakim Lindén | Lessebo | skolchef
@p Pernilla Aho | Uppvidinge | bildningschef
@p Henrik Skoog | Värnamo | utbildningschef
@p Malin Rask | Gislaved | bildningschef
@p Susanne Wede | Gnosjö | skolchef
@p Peter Tuvesson | Vaggeryd | barn- och utbildningsdirektör
@p Karin Holst | Sävsjö | skolchef
@p Per Wigren | Vetlanda | skolchef
@p Karin Ask | Nässjö | bildningschef
@p Emil Sandin | Linnéuniversitetet | samverkansansvarig | guest
@p Tove Gerle | Skolverket | undervisningsråd | guest
---
Bildningschefsnätverket Kronoberg–Jönköping
Anteckningar 2024-09-05
Närvarande:
* Charlotte Bergman (Växjö), ordförande
* Mats Hydén (Alvesta)
* Lena Kull (Ljungby)
* Anna-Karin Ström (Markaryd)
* Jonas Fridh (Älmhult)
* Ewa Lindén (Tingsryd)
* Joakim Lindén (Lessebo)
* Pernilla Aho (Uppvidinge)
* Henrik Skoog (Värnamo)
* Malin Rask (Gislaved)
* Susanne Wede (Gnosjö)
* Peter Tuvesson (Vaggeryd)
* Karin Holst (Sävsjö)
* Per Wigren (Vetlanda)
* Karin Ask (Nässjö)
* Emil Sandin (Linnéuniversitetet) (gäst)
* Tove Gerle (Skolverket) (gäst)
1. Mobilförbud {{I n=1; kind=go-round}}
- Växjö: insamling i alla grundskolor från i höst. {{S org=Växjö; topic=Mobilförbud; stance=doing}}
- Ljungby: varje rektor bestämmer. {{S org=Ljungby; topic=Mobilförbud}}
- Älmhult: ja, sedan två år. {{S org=Älmhult; topic=Mobilförbud; stance=doing}}
- Gnosjö: inväntar lagen. {{S org=Gnosjö; topic=Mobilförbud; stance=undecided}}
- Nässjö: har beslutat om förbud från vårterminen. {{S org=Nässjö; topic=Mobilförbud; stance=yes}}
- Lessebo: som Växjö. {{S org=Lessebo; topic=Mobilförbud; stance=doing}}
Regeringen föreslår nationellt förbud från 2026.
2. Läsa-skriva-räkna {{I n=2}}
Tove redovisade en nationell utvärdering. I utvärderingen ingår tre skolor i Vetlanda. Skolverket utvecklar nytt stödmaterial. {{|}}Sävsjö meddelar att man utökar med en speciallärare per skola. {{S org=Sävsjö}}
3. Gymnasiesamverkan {{I n=3}}
Samverkansavtalet har reviderats. {{|}}Ställer sig bakom: Alvesta, Tingsryd, Lessebo, Uppvidinge. {{S org=Alvesta; stance=yes}} {{S org=Tingsryd; stance=yes}} {{S org=Lessebo; stance=yes}} {{S org=Uppvidinge; stance=yes}} Älmhult vill göra ett tillägg om industriprogrammet. {{S org=Älmhult}} Markaryds svar dröjer till nästa nämnd. {{S org=Markaryd; stance=undecided}} Skåne hör inte till avtalet.
4. Gemensam rektorsutbildning {{I n=4}}
Universitetet planerar en kurs på 7,5 hp. Emil bad om en tydlig beställning. {{|}}Vi lovade att återkomma med en beställning före jul. {{D}} {{A who=Vi; to=Emil Sandin}} Gislaved och Gnosjö har kurs genom Jönköping University. {{S org=Gislaved; stance=doing}} {{S org=Gnosjö; stance=doing}}
5. Elevers frånvaro {{I n=5}}
Frånvaron ökar mest i årskurs 8. Ljungby har 14 procent frånvaro och Tingsryd 9. Orsakerna är många enligt elevhälsan. {{|}}Joakim undrade vem som får föra statistik över friskolornas elever. {{Q asker=Joakim Lindén}} Ingen hade svaret med sig.
6. Lärlingsplatser {{I n=6}}
Teknikcollege har certifierats om. {{|}}Värnamo, Gislaved och Vaggeryd söker gemensam samordnare. {{S org=Värnamo}} {{S org=Gislaved}} {{S org=Vaggeryd}} Gnosjö bidrar med en kvarts tjänst. {{S org=Gnosjö; stance=yes}} Företagen betalar halva kostnaden.
7. Förskolans lokaler {{I n=7}}
Barnantalet minskar. {{|}}Alvesta stänger två avdelningar vid nyår. {{S org=Alvesta}} Vetlanda säger upp paviljonger. {{S org=Vetlanda}} Uppvidinge överväger nedläggning i Klavreström. {{S org=Uppvidinge; stance=undecided}} SCB:s prognos sträcker sig till 2032.
8. Plats i regionala vuxrådet {{I n=8}}
Ljungbys tidigare rektor satt i rådet till i juni. {{|}}Platsen har inte återbesatts. {{V seat=plats; body=regionala vuxrådet}} Lena ser om vuxchefen kan. {{A who=Lena Kull}}
9. Skolinspektionen {{I n=9}}
Inspektionen riktar in sig på resursskolor. Tre kommuner granskas i länet under hösten. {{|}}Nässjö har överklagat vitet. {{S org=Nässjö}} Övriga beslut har accepterats.
10. Språkscreening {{I n=10}}
Lagförslag om språkscreening av treåringar. {{|}}Malin: Gislaved är positivt men saknar logoped. {{S org=Gislaved; stance=yes}} Per: i Vetlanda gör BVC redan detta. {{S org=Vetlanda; stance=doing}} Karin Holst: Sävsjö säger nej till förslaget i sitt remissvar. {{S org=Sävsjö; stance=no}} Ewa trodde inte att lagen blir av.
11. Samlad elevhälsa {{I n=11}}
Regionen erbjuder hälsosamtal för nior. I fjol genomfördes 1 420 samtal. {{|}}Enighet om att säga ja till regionens erbjudande även i år. {{D}}
12. Tillfälligt ordförandeskap {{I n=12}}
Charlotte är sjukskriven i oktober. {{|}}Ersätts av Henrik. {{N person=Henrik Skoog; role=ordförande; body=Bildningschefsnätverket Kronoberg–Jönköping; for=Charlotte Bergman}} Nätverket saknar vice ordförande för närvarande. {{V seat=vice ordförande; body=Bildningschefsnätverket Kronoberg–Jönköping}}
13. Skolskjuts {{I n=13}}
Länstrafiken Kronoberg höjer priserna. Avtalet gäller alla kommuner i Kronoberg. {{|}}Markaryd planerar att köra i egen regi. {{S org=Markaryd}} Vem bevakar upphandlingen i länstrafikens styrelse? {{Q}} Det visste vi inte.
14. Kollegialt lärande {{I n=14}}
Växjö och Alvesta gör gemensamma observationer. {{S org=Växjö; stance=doing}} {{S org=Alvesta; stance=doing}} Modellen bygger på forskning från Karlstad. Flera uttryckte att man är nyfiken.
15. Interkommunala ersättningar {{I n=15; kind=go-round}}
Prishöjning 2025: Ljungby 3 %, {{S org=Ljungby; topic=Interkommunala ersättningar}} Älmhult 4 %, {{S org=Älmhult; topic=Interkommunala ersättningar}} Tingsryd ingen, {{S org=Tingsryd; topic=Interkommunala ersättningar}} Värnamo inte fastställt. {{S org=Värnamo; topic=Interkommunala ersättningar; stance=undecided}}
Riksprislistan kommer i januari.
16. Kulturskola på distans {{I n=16}}
Frågan har legat sedan i våras. {{|}}Lessebo och Uppvidinge startar i januari. {{S org=Lessebo}} {{S org=Uppvidinge}} Tingsryd vill vara med längre fram. {{S org=Tingsryd; stance=interested}} Kulturrådet har beviljat 400 000 kr till starten. {{K amount=400000; unit=kr}}
17. Hot och våld i skolan {{I n=17}}
Arbetsmiljöverket har skärpt sina krav. Anmälningarna i Nässjö har fördubblats. Karin Ask menade att ökningen beror på bättre rapportering. {{|}}Vi kör en gemensam föreläsning för rektorer på höstlovet. {{D}} Karin Ask ordnar föreläsare. {{A who=Karin Ask}}
18. AI i undervisningen {{I n=18}}
Vaggeryd har tecknat licens för alla lärare. {{S org=Vaggeryd; stance=doing}} Värnamo förbjuder verktygen för elever under 13. {{S org=Värnamo}} Gnosjö har frågan på bordet. {{S org=Gnosjö; stance=undecided}} Får elevtexter matas in? {{Q}} Dataskyddsombuden är oense och ingen tar det vidare.
19. Nya skollagen {{I n=19}}
Skollagskommittén överlämnade sitt betänkande. Remisstiden går ut den 15 november. Jag som skriver detta hann inte anteckna allt.
20. Ledamöter i programråden {{I n=20}}
Vård- och omsorgscollege: Jonas Fridh. {{N person=Jonas Fridh; role=ledamot; body=Vård- och omsorgscollege}}
Teknikcollege: Peter Tuvesson. {{N person=Peter Tuvesson; role=ledamot; body=Teknikcollege}}
Naturbruk: vakant. {{V seat=ledamot; body=Naturbruk}}
Barn och fritid: tas till nästa möte. {{P until=next; what=Barn och fritid}}
21. Ekonomi {{I n=21}}
Statens likvärdighetsbidrag fördelas om. Uppvidinge får mer och Växjö mindre. {{|}}Pernilla sade att Uppvidinge lägger hela ökningen på lässtöd. {{S org=Uppvidinge}}
22. Skolvalet {{I n=22}}
Markaryd inför gemensam kö tillsammans med friskolan. {{S org=Markaryd}} Älmhult har systemet sedan 2020. {{S org=Älmhult; stance=doing}} En statlig utredning har föreslagit gemensamt skolval i hela landet.
23. Personalomsättning {{I n=23}}
Lägst i Vaggeryd, högst i Lessebo. Statistiken är tre år gammal. {{|}}Joakim ansåg att siffran inte stämmer för Lessebo längre. {{S org=Lessebo}}
24. Utvärdering av studiedagen {{I n=24}}
Betyget blev 4,2. Några klagade på ljudet. {{|}}Studiedagen 2025 hålls inte, det var alla med på. {{D}}
25. Nationellt professionsprogram {{I n=25}}
Skolverket inför meriteringsnivåer. Mats frågade vem som betalar lönetillägget. Tove svarade att huvudmannen gör det. {{|}}Ljungby räknar med 20 meriterade lärare. {{S org=Ljungby}}
26. Anpassad gymnasieskola {{I n=26}}
Eleverna går främst i Växjö och Värnamo. {{|}}Nässjö startar ett nationellt program 2025. {{S org=Nässjö}} Vetlanda avser inte starta eget. {{S org=Vetlanda; stance=no}} Sävsjö köper platser från Nässjö. {{S org=Sävsjö; stance=yes}}
27. Fritidshem {{I n=27}}
Avgiften är reglerad. Personaltätheten har minskat i hela riket. Gnosjö har 31 barn per anställd. {{|}}Susanne framhöll att Gnosjö kommer att prioritera fritids i budget. {{S org=Gnosjö}}
28. Lokaler för fjärrundervisning {{I n=28}}
Nästa möte får avgöra. {{P until=next; what=Lokaler för fjärrundervisning}}
29. Avgående chef {{I n=29}}
Anna-Karin slutar i Markaryd sista oktober för att börja i Osby. {{L person=Anna-Karin Ström; org=Markaryd; when=sista oktober; why=för att börja i Osby}} Hennes efterträdare är Ida Winter. {{N person=Ida Winter; role=utbildningschef; org=Markaryd; for=Anna-Karin Ström}}
30. Kommande {{I n=30}}
Skolverkets konferens i Växjö 1 oktober. {{M date=2024-10-01; what=Skolverkets konferens}} Vi ses därnäst den 14 november i Vetlanda. {{M date=2024-11-14}} Per bokar rum. {{A who=Per Wigren}}
