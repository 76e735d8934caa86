@file laget-01.txt
@body Socialchefsnätverket i Örebro län
@date 2023-10-13
@p Karin Lindell | Kumla | socialchef | chair
@p Mats Hultgren | Hallsberg | förvaltningschef
@p Petra Sandin | Askersund | socialchef
@p Ola Frisk | Laxå | socialchef
@p Birgitta Norén | Lekeberg | vård- och omsorgschef
@p Anna Westlund | Degerfors | socialchef
@p Johan Berglund | Karlskoga | förvaltningschef
@p Helena Åkesson | Nora | socialchef
@p Peter Sandin | Lindesberg | förvaltningschef
@p Maria Klang | Ljusnarsberg | socialchef
@p Lena Torstensson | Hällefors | socialchef
@p Anna Hedberg | Örebro | programdirektör
@p Fredrik Wallin | Örebro | områdeschef
@p Susanne Ek | Karlskoga | verksamhetschef
@p Ulrika Bohman | Region Örebro län | utvecklingsledare | guest
@p Jonas Molin | Länsstyrelsen | samordnare | guest
@p Cecilia Roth | Regionen | strateg | guest
---
Socialchefsnätverket i Örebro län
Minnesanteckningar 2023-10-13
Närvarande:
Karin Lindell, Kumla, socialchef, ordförande
Mats Hultgren, Hallsberg, förvaltningschef
Petra Sandin, Askersund, socialchef
Ola Frisk, Laxå, socialchef
Birgitta Norén, Lekeberg, vård- och omsorgschef
Anna Westlund, Degerfors, socialchef
Johan Berglund, Karlskoga, förvaltningschef
Helena Åkesson, Nora, socialchef
Peter Sandin, Lindesberg, förvaltningschef
Maria Klang, Ljusnarsberg, socialchef
Lena Torstensson, Hällefors, socialchef
Anna Hedberg, Örebro, programdirektör
Fredrik Wallin, Örebro, områdeschef
Susanne Ek, Karlskoga, verksamhetschef
Ulrika Bohman, Region Örebro län, utvecklingsledare (gäst)
Jonas Molin, Länsstyrelsen, samordnare (gäst)
Cecilia Roth, Regionen, strateg (gäst)
1. Fast omsorgskontakt {{I n=1; kind=go-round}}
Birgitta inledde med en kort genomgång av lagkravet, som gäller sedan den 1 juli 2022.
Kumla: infört i all hemtjänst sedan i våras. {{S org=Kumla; topic=Fast omsorgskontakt; stance=doing}}
Hallsberg: pågår, två grupper av fem är igång. {{S org=Hallsberg; topic=Fast omsorgskontakt; stance=doing}}
Askersund: har inte börjat, avvaktar ny organisation. {{S org=Askersund; topic=Fast omsorgskontakt; stance=undecided}}
Laxå: klart. {{S org=Laxå; topic=Fast omsorgskontakt; stance=doing}}
Nora: inför efter årsskiftet. {{S org=Nora; topic=Fast omsorgskontakt}}
Lekeberg: frågan ligger hos nämnden. {{S org=Lekeberg; topic=Fast omsorgskontakt; stance=undecided}}
Socialstyrelsen följer upp införandet i hela landet under nästa år.
2. Gemensam socialjour {{I n=2}}
Dagens avtal löper ut den sista december 2024. {{|}}Karlskoga och Degerfors är positiva till en gemensam jour, {{S org=Karlskoga; stance=yes}} {{S org=Degerfors; stance=yes}} medan Örebro vill ha egen jour även fortsättningsvis. {{S org=Örebro; stance=no}} Nora har inte tagit ställning ännu. {{S org=Nora; stance=undecided}}
Fredrik redogjorde för hur jouren är bemannad i dag. I Örebro kommer omkring 60 procent av ärendena in under helger.
Gruppen enades om att ta fram ett kostnadsunderlag innan frågan går till nämnderna. {{D}} Fredrik och Susanne gör en första beräkning till den 10 november. {{A who=Fredrik Wallin, Susanne Ek; due=2023-11-10}}
3. Remiss om ny socialtjänstlag {{I n=3}}
Lindesberg och Hällefors lämnar egna yttranden, {{S org=Lindesberg}} {{S org=Hällefors}} Ljusnarsberg avstår från att svara. {{S org=Ljusnarsberg; stance=no}} Övriga kommuner har lämnat in sina svar till förbundet. SKR:s yttrande blir offentligt i början av nästa månad.
4. Skyddat boende {{I n=4}}
Jonas informerade om länsstyrelsens uppdrag. Från och med den 1 april krävs tillstånd för att driva skyddat boende. {{|}}Vem ansvarar för placeringen när kvinnan kommer från en annan kommun i länet? {{Q}} Frågan lämnades utan svar.
5. Brukarråd LSS {{I n=5}}
Askersunds plats i rådet är obesatt sedan i maj. {{V seat=plats; body=Brukarråd LSS; org=Askersund}} Rådet sammanträder fyra gånger per år och består av tolv ledamöter.
6. Laget runt {{I n=6; kind=go-round}}
Kumla: Heltidsresan – alla nya tjänster utannonseras som heltid. {{S org=Kumla; topic=Heltidsresan}} Äldreboende – byggstart blir av till våren. {{S org=Kumla; topic=Äldreboende}}
Hallsberg: Vi har rekryterat ny IFO-chef som börjar i december. {{S org=Hallsberg}}
Laxå: sparkrav på 3 % inför nästa år, nämnden har sagt nej till att stänga dagverksamheten. {{S org=Laxå}}
Degerfors: inget särskilt att rapportera.
Nora: Socialsekreterare – fortfarande inhyrda på barn och unga. {{S org=Nora; topic=Socialsekreterare}}
Lindesberg: byter verksamhetssystem under 2024. {{S org=Lindesberg}}
Hällefors: planerar att samla all korttidsvård på ett ställe. {{S org=Hällefors}}
Karlskoga: ej representerad vid punkten.
7. Stödboende för unga {{I n=7}}
Anna Hedberg meddelade att Örebro kan sälja fyra platser till grannkommunerna. {{S org=Örebro}} Petra svarade att Askersund är intresserat av en plats. {{S org=Askersund; stance=interested}} Mats tyckte personligen att priset är högt.
8. Öppna jämförelser {{I n=8; kind=report}}
Resultatet för 2023 publicerades i juni. Länet ligger något under rikssnittet när det gäller väntetid till särskilt boende. I Hällefors är väntetiden 28 dagar och i Kumla 61 dagar. Flera framhöll att siffrorna bör tolkas med försiktighet.
9. Avgifter för trygghetslarm {{I n=9}}
Birgitta efterfrågade hur övriga gör. {{|}}Höjd avgift från årsskiftet: Lekeberg, Laxå. {{S org=Lekeberg; stance=yes}} {{S org=Laxå; stance=yes}} Oförändrad avgift: Kumla, Hallsberg, Nora. {{S org=Kumla; stance=no}} {{S org=Hallsberg; stance=no}} {{S org=Nora; stance=no}} Beslut har inte fattats i Askersund. {{S org=Askersund; stance=undecided}}
10. Samverkan kring våldsutövare {{I n=10}}
Ulrika presenterade regionens förslag till ny struktur. Regionen planerar att inrätta två tjänster som samtalsledare. Region Örebro län har även ansökt om medel från Socialstyrelsen. {{|}}Nätverket ställde sig bakom förslaget. {{D}}
11. Kontaktpersoner {{I n=11}}
Svårt att rekrytera i alla kommuner. {{|}}Peter meddelade att Lindesberg har höjt arvodet med 20 procent. {{S org=Lindesberg}} Degerfors överväger att göra likadant. {{S org=Degerfors; stance=undecided}} Det vore bra med en gemensam annons, menade några.
12. Nästa länsdialog {{I n=12}}
Länsdialogen hålls i Karlskoga den 22 november. {{M date=2023-11-22; what=länsdialogen}} Sista anmälningsdag är den 8 november. {{|}}Nätverket representeras av Karin. {{N person=Karin Lindell; role=representant; body=länsdialogen}}
13. Feriepraktik inom omsorgen {{I n=13; kind=go-round}}
Örebro: 300 platser, kommer att utökas. {{S org=Örebro; topic=Feriepraktik inom omsorgen; stance=doing}}
Karlskoga: ja, som tidigare år. {{S org=Karlskoga; topic=Feriepraktik inom omsorgen; stance=yes}}
Kumla: nej, inga medel. {{S org=Kumla; topic=Feriepraktik inom omsorgen; stance=no}}
Lekeberg: inte klart. {{S org=Lekeberg; topic=Feriepraktik inom omsorgen; stance=undecided}}
Askersund: ja, men bara inom äldreomsorgen. {{S org=Askersund; topic=Feriepraktik inom omsorgen; stance=yes}}
Förra året hade länet sammanlagt 540 ungdomar i praktik.
14. IVO:s tillsyn {{I n=14}}
IVO har granskat medicinsk vård på särskilda boenden i samtliga kommuner. {{|}}Ola informerade om att Laxå har överklagat beslutet. {{S org=Laxå}} I Lindesberg gjordes tillsynen redan 2021. Lagen kräver läkarmedverkan, men hur den ska följas upp är inte reglerat.
15. Gemensam upphandling av trygghetskameror {{I n=15}}
Ja: Kumla, Hallsberg, Laxå. {{S org=Kumla; stance=yes}} {{S org=Hallsberg; stance=yes}} {{S org=Laxå; stance=yes}} Nej: Örebro. {{S org=Örebro; stance=no}}
Vill veta mer: Nora och Ljusnarsberg. {{S org=Nora; stance=interested}} {{S org=Ljusnarsberg; stance=interested}}
Vi kom överens om att Kumla håller i upphandlingen. {{D}} {{A who=Kumla}} Vem som tecknar biträdesavtal för småkommunerna är oklart. {{Q}}
16. Missbruksvård {{I n=16}}
Cecilia redogjorde för regionens planer på ett nytt integrerat center. Beslut fattas av regionfullmäktige. De flesta av cheferna lutar åt att vänta. Alla var överens om att det är en angelägen fråga.
17. Valberedning {{I n=17}}
Någon efterträdare till Ola i valberedningen finns inte. {{V seat=ledamot; body=valberedningen}} Punkten lyfts igen vid nästa möte. {{P until=next; what=efterträdare till Ola i valberedningen}}
18. Tolkförmedlingen {{I n=18}}
Avgiften har stigit med åtta procent. {{|}}Hallsberg och Askersund lämnar samarbetet vid årsskiftet. {{S org=Hallsberg; stance=no}} {{S org=Askersund; stance=no}} Ljusnarsberg är kvar. {{S org=Ljusnarsberg; stance=yes}} Örebro och Kumla hade tidigare en egen tolkservice, men den lades ner 2016.
19. Kompetensförsörjning {{I n=19; kind=dialogue}}
Dialog i mindre grupper. Flera lyfte svårigheten att hitta undersköterskor till nattpassen. Statistik från Arbetsförmedlingen visar att bristen är störst i de norra länsdelarna, exempelvis Ljusnarsberg. {{|}}Hur ska vi nå dem som lämnat yrket? {{Q}} Ingen hade något svar på frågan och den blev hängande.
20. Medicinskt färdigbehandlade {{I n=20}}
Antalet utskrivningsklara har minskat sedan i somras. {{|}}Helena förklarade att Nora löser det med två extra korttidsplatser. {{S org=Nora; stance=doing}} Regionen kommer att fakturera enligt den nya modellen från januari.
21. Representant i kunskapsrådet {{I n=21}}
Nätverket utsåg Maria Klang till ordinarie ledamot i kunskapsrådet efter Johan Berglund. {{D}} {{N person=Maria Klang; role=ledamot; body=kunskapsrådet; for=Johan Berglund}} Ersättarplatsen är vakant tills vidare. {{V seat=ersättare; body=kunskapsrådet}}
22. Digital signering {{I n=22; kind=go-round}}
Degerfors: används sedan två år. {{S org=Degerfors; topic=Digital signering; stance=doing}}
Hällefors: vill gärna se hur andra gjort innan beslut. {{S org=Hällefors; topic=Digital signering; stance=interested}}
Ljusnarsberg: nej, inte prioriterat. {{S org=Ljusnarsberg; topic=Digital signering; stance=no}}
Hallsberg: köper in under hösten. {{S org=Hallsberg; topic=Digital signering; stance=doing}}
23. Lokal för nätverkets möten {{I n=23}}
Mötena hålls omväxlande i Kumla och Örebro. I december träffas vi i Hallsberg på gamla tingshuset. {{|}}Susanne bokar fika. {{A who=Susanne Ek}}
24. Våld i nära relationer {{I n=24}}
Enkäten har besvarats av Laxå, Nora, Lindesberg och Hällefors. {{|}}Jonas påminner övriga. {{A who=Jonas Molin}} Svarsfrekvensen är lägre än föregående år.
25. Barnahus {{I n=25}}
Nuvarande avtal sades upp av Örebro i juni. {{|}}Anna Hedberg klargjorde att Örebro vill ha ett nytt avtal med tydligare kostnadsfördelning. {{S org=Örebro}} Karlskoga och Degerfors ställer sig tveksamma till en högre avgift. {{S org=Karlskoga; stance=undecided}} {{S org=Degerfors; stance=undecided}} Johan poängterade att det var hans egen åsikt att Barnahus bör ligga centralt.
26. Statsbidrag äldreomsorg {{I n=26}}
Länet får sammanlagt 62 mnkr. {{K amount=62; unit=mnkr}} Hur återrapporteringen ska gå till är inte klarlagt och ingen visste vem som har frågan. {{Q}} Socialstyrelsen har aviserat nya anvisningar.
27. Familjehem {{I n=27}}
Lekeberg och Askersund går samman om rekrytering från nyår. {{S org=Lekeberg; stance=doing}} {{S org=Askersund; stance=doing}} Kumla hakar eventuellt på. {{S org=Kumla; stance=undecided}} Enighet om att ta upp frågan i december igen. {{D}} {{P what=frågan}}
28. SIP-samordnare {{I n=28}}
Hos regionen finns tre samordnare. {{|}}I arbetsgruppen SIP saknas fortfarande någon från norra länsdelen. {{V seat=ledamot; body=arbetsgruppen SIP}} Arbetsgruppen träffas varannan månad.
29. Övertalighet inom ensamkommande {{I n=29}}
Hallsberg har avvecklat sitt sista HVB. {{|}}Peter uppgav att Lindesberg tänker behålla sitt året ut. {{S org=Lindesberg}} I övrigt ingen rapport.
30. Införande av nytt journalsystem {{I n=30; kind=go-round}}
Kumla – upphandling klar, start i mars. {{S org=Kumla; topic=Införande av nytt journalsystem; stance=doing}}
Örebro – går in som pilot. {{S org=Örebro; topic=Införande av nytt journalsystem; stance=yes}}
Laxå – har inte råd. {{S org=Laxå; topic=Införande av nytt journalsystem; stance=no}}
Hällefors – inväntar Lindesbergs beslut. {{S org=Hällefors; topic=Införande av nytt journalsystem; stance=undecided}}
Karlskoga – avvaktar. {{S org=Karlskoga; topic=Införande av nytt journalsystem; stance=undecided}}
Leverantören har haft problem med bemanningen.
31. Välfärdsbrott {{I n=31}}
Jonas visade en film från länsstyrelsen. Nationellt beräknas välfärdsbrotten kosta samhället stora belopp varje år. Vi tackade för en bra dragning.
32. Krisstöd (POSOM) {{I n=32}}
Anna Westlund bekräftade att Degerfors deltar i den länsgemensamma utbildningen. {{S org=Degerfors; stance=yes}} Från Laxå kom besked om att man inte har möjlighet i år. {{S org=Laxå; stance=no}} Utbildningen är den 7 december. {{M date=2023-12-07; what=utbildningen}}
33. Budgetläget {{I n=33; kind=go-round}}
Nora: underskott 4 mnkr, åtgärdsplan beslutad. {{S org=Nora; topic=Budgetläget}} {{K amount=4; unit=mnkr}}
Kumla: i balans. {{S org=Kumla; topic=Budgetläget}}
Degerfors: prognos minus 11 mnkr, placeringar den största posten. {{S org=Degerfors; topic=Budgetläget}} {{K amount=11; unit=mnkr}}
Ljusnarsberg: anställningsstopp råder. {{S org=Ljusnarsberg; topic=Budgetläget}}
34. Nämndsamverkan {{I n=34}}
Frågan om gemensam nämnd väcktes av Hällefors. {{|}}Lindesberg har sagt ja, Nora har sagt nej och Ljusnarsberg vill fundera. {{S org=Lindesberg; stance=yes}} {{S org=Nora; stance=no}} {{S org=Ljusnarsberg; stance=undecided}}
35. Hemtagningsteam {{I n=35}}
Syftet är att korta tiden på sjukhus. Team finns sedan tidigare i flera kommuner. {{|}}Johan informerade om att Karlskoga startar ett team i januari. {{S org=Karlskoga}}
36. LOV i hemtjänsten {{I n=36}}
Kammarrättens dom har vunnit laga kraft. {{|}}Örebro kommer att avveckla LOV under 2025. {{S org=Örebro}} Inga övriga kommuner i länet har LOV.
37. Samordnare psykisk hälsa {{I n=37}}
Tjänsten som samordnare är vakant hos regionen. Rekrytering pågår och beräknas vara klar i februari. {{|}}Ulrika skickar ut annonsen. {{A who=Ulrika Bohman}}
38. Gode män {{I n=38}}
Brist i hela länet. {{|}}Vem tar kontakt med överförmyndarna? {{Q}} Kunde inte besvaras på mötet.
39. Jämställdhet i biståndsbedömning {{I n=39}}
Studien från universitetet bygger på akter från Kumla, Askersund och Lekeberg. Resultatet visar små skillnader. Ett seminarium planeras.
40. Anhörigstöd {{I n=40}}
Överens om att anhörigkonsulenterna får bilda ett eget nätverk. {{D}} Maria är sammankallande. {{N person=Maria Klang; role=sammankallande; body=eget nätverk}} Petra lämnar anhörigrådet för att hinna med uppdraget som tf förvaltningschef. {{L person=Petra Sandin; why=för att hinna med uppdraget som tf förvaltningschef}} Ersättare för Petra har ännu inte utsetts. {{V seat=ledamot; body=anhörigrådet}}
41. Tid för möten 2024 {{I n=41}}
Vårens möten: 19 januari, 15 mars. {{M date=2024-01-19}} {{M date=2024-03-15}}
Alla var nöjda med upplägget.
