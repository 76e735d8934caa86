@file beslut-01.txt
@body Socialchefsnätverket Dalarna
@date 2024-03-14
@p Marianne Hedlund | Falun | socialchef | chair
@p Per-Olof Sandin | Borlänge | socialchef
@p Ulrika Fors | Ludvika | socialchef
@p Ulrika Danielsson | Mora | förvaltningschef
@p Kjell Norling | Leksand | socialchef
@p Therese Axelsson | Rättvik | socialchef
@p Birgitta Holm | Säter | tf socialchef
@p Stefan Holm | Hedemora | socialchef
@p Jenny Wallin | Avesta | omsorgschef
@p Magnus Berglund | Smedjebacken | socialchef
@p Camilla Ström | Orsa | socialchef
@p Fredrik Jons | Malung-Sälen | förvaltningschef
@p Agneta Rask | Gagnef | socialchef
@p Lars Engvall | Vansbro | socialchef
@p Petra Sundqvist | Älvdalen | socialchef
@p Helena Modig | Dalarnas kommunförbund | utvecklingsledare | guest
@p Tomas Åhlén | Region Dalarna | strateg | guest
---
Socialchefsnätverket Dalarna
Minnesanteckningar 2024-03-14
Närvarande:
Marianne Hedlund, Falun, socialchef, ordförande
Per-Olof Sandin, Borlänge, socialchef
Ulrika Fors, Ludvika, socialchef
Ulrika Danielsson, Mora, förvaltningschef
Kjell Norling, Leksand, socialchef
Therese Axelsson, Rättvik, socialchef
Birgitta Holm, Säter, tf socialchef
Stefan Holm, Hedemora, socialchef
Jenny Wallin, Avesta, omsorgschef
Magnus Berglund, Smedjebacken, socialchef
Camilla Ström, Orsa, socialchef
Fredrik Jons, Malung-Sälen, förvaltningschef
Agneta Rask, Gagnef, socialchef
Lars Engvall, Vansbro, socialchef
Petra Sundqvist, Älvdalen, socialchef
Helena Modig, Dalarnas kommunförbund, utvecklingsledare (gäst)
Tomas Åhlén, Region Dalarna, strateg (gäst)

1. Mötet öppnas {{I n=1}}
Marianne hälsade välkommen. {{|}}Dagordningen godkändes med tillägg av en punkt om sommarvikarier. {{D}}

2. Föregående anteckningar {{I n=2}}
Inga synpunkter. Till handlingarna.

3. Gemensam familjerådgivning {{I n=3; kind=decision}}
Helena redogjorde för det underlag som skickats ut. {{|}}Nätverket beslutar att förlänga samarbetet om familjerådgivning till och med den 31 december 2025. {{D until=2025-12-31}} Avtalet har tidigare löpt på ett år i taget. {{|}}Helena återkommer med ett justerat avtalsförslag senast den 15 april. {{A who=Helena Modig; due=2024-04-15}}

4. Regionens hjälpmedelsnämnd {{I n=4}}
Nämnden fattade i februari beslut om nya avgifter för kognitiva hjälpmedel. Beslutet gäller från halvårsskiftet. De flesta lutar åt att avgifterna är rimliga, men underlaget kom sent.

5. IBIC {{I n=5; kind=decision}}
Enades om att alla kommuner använder samma utbildningsmaterial vid introduktion av nya handläggare. {{D}} Undantag görs för de kommuner som redan har köpt in eget material. {{|}}Ulrika F lägger ut materialet på samarbetsytan. {{A who=Ulrika Fors}}

6. Förändrad lagstiftning LVU {{I n=6}}
Riksdagen väntas besluta om propositionen i juni. Samsyn råder om vikten av att utbilda familjehemssekreterarna i god tid. Det noteras att SKR har tagit fram ett stödmaterial.

7. Yttrande över utredningen om en äldreomsorgslag {{I n=7; kind=decision}}
Diskussion om hur remissen ska besvaras. {{|}}Var och en svarar för sin kommun, men nätverket lämnar därutöver ett gemensamt yttrande. {{D}} {{A who=nätverket}} Kjell och Therese skriver ett första utkast. {{A who=Kjell Norling,Therese Axelsson}} Sista svarsdag är den 2 maj.

8. Sommarvikarier {{I n=8; kind=dialogue}}
Läget är ansträngt i hela länet. Förslag väcktes om en gemensam annonskampanj, men flera ansåg att det är för sent i år. Frågan lämnades därhän.

9. Tillsyn av enskilda utförare {{I n=9}}
IVO har beslutat att granska tio LSS-boenden i Mellansverige under våren. Två av dem ligger i Dalarna. {{|}}Ludvika har redan infört en årlig egenkontroll. {{S org=Ludvika; stance=doing}}

10. Gemensam jourfamiljspool {{I n=10; kind=decision}}
Poolen startar den 1 september. {{D}} Falun, Borlänge och Säter ingår från början. {{S org=Falun; stance=yes}} {{S org=Borlänge; stance=yes}} {{S org=Säter; stance=yes}} Övriga kan ansluta sig löpande, under förutsättning att minst två familjer ställs till förfogande. {{D if=att minst två familjer ställs till förfogande}} Stefan tar fram en enkel överenskommelse. {{A who=Stefan Holm}}

11. Avgift till nätverket {{I n=11; kind=decision}}
Helena visade utfallet för 2023. {{|}}Avgiften blir oförändrad, 1,40 kronor per invånare. {{D}} {{K amount=1,40; unit=kronor per invånare}}

12. Nära vård {{I n=12}}
Tomas informerade om regionens målbild, som regionstyrelsen antog i november. {{|}}Regionfullmäktige behandlar målbilden den 22 april. {{M date=2024-04-22; what=Regionfullmäktige}} Kommunerna har inte bjudits in att yttra sig. Alla är positiva till inriktningen i stort.

13. Representant i länets samverkansgrupp för missbruk {{I n=13; kind=decision}}
Anna Lindh har slutat som representant. {{|}}Nätverket utser Camilla Ström till ny representant efter Anna Lindh. {{D}} {{N person=Camilla Ström; role=representant; body=länets samverkansgrupp för missbruk; org=Orsa; for=Anna Lindh}}

14. Våld i nära relationer {{I n=14; kind=decision}}
Länsstyrelsen har ställt frågan om nätverket vill stå bakom en länsgemensam handlingsplan. {{|}}Nätverket ställer sig bakom planen i dess nuvarande lydelse. {{D}} Borlänge påpekade att kapitlet om skyddat boende behöver ses över. {{S org=Borlänge}}

15. Enkät om brukarinflytande {{I n=15; kind=decision}}
Vi deltar inte i årets enkät. {{D}} Skälet är att svarsfrekvensen var så låg förra gången. {{|}}En ny bedömning görs inför 2025. {{A}}

16. Digital ansökan om ekonomiskt bistånd {{I n=16}}
Falun tecknade avtal i höstas och är nöjda. {{S org=Falun; stance=doing}} Mora avser att upphandla under året. {{S org=Mora}} I övrigt avvaktar man. {{|}}Frågan är om nätverket bör besluta om en gemensam kravspecifikation eller om det räcker att dela erfarenheter? {{Q}}

17. Placerade barns skolgång {{I n=17}}
Vid decembermötet beslutade nätverket att delta i Skolfam. Avtalet är nu undertecknat av samtliga parter. Tio barn har hittills anmälts.

18. Utbildning för nya chefer {{I n=18; kind=decision}}
Förslaget från kommunförbundet diskuterades. {{|}}Nätverket godkänner upplägget, dock med den ändringen att dag två genomförs digitalt. {{D}} Helena meddelar kursanordnaren. {{A who=Helena Modig; to=kursanordnaren}}

19. Tillgång till Cosmic {{I n=19}}
Regionen har i ett utkast föreslagit att kommunsjuksköterskor ska få läsbehörighet från årsskiftet. Utkastet är inte beslutat. Flera framhöll att dokumentationsansvaret måste klargöras först.

20. Mötesordning {{I n=20; kind=decision}}
Framöver hålls vartannat möte på Teams. {{D}} Ordförandeskapet roterar som tidigare vid årsskiftet.

21. Brukarråd på länsnivå {{I n=21; kind=decision}}
Nätverket avstår från att inrätta ett eget brukarråd och hänvisar till länets funktionsrättsråd. {{D}} Marianne framför detta till funktionsrättsrådet. {{A who=Marianne Hedlund; to=funktionsrättsrådet}}

22. Medicinskt färdigbehandlade {{I n=22}}
Kostnaden per dygn räknas upp enligt SKR:s cirkulär. Region Dalarna har föreslagit att modellen ses över. Tjänstemannagruppen har fått i uppdrag av Välfärdsrådet att ta fram alternativ.

23. Anhörigstöd {{I n=23; kind=decision}}
Vid omröstning bland de närvarande var alla utom Vansbro för att anta den gemensamma vägledningen. {{|}}Nätverket antar därmed vägledningen. {{D}} Vansbro inväntar nämndens behandling innan man tar ställning. {{S org=Vansbro; stance=undecided}}

24. Fråga från Älvdalen om jourtider {{I n=24; kind=question}}
Petra undrade hur andra ersätter förskjuten arbetstid för familjepedagoger. Några svarade kort. {{|}}Hur gör man med restid? {{Q}}

25. Statsbidrag för återhämtningsbonus {{I n=25}}
Regeringen beslutade i januari om fördelningen mellan kommunerna. Ansökan ska vara inne senast 12 april. Ingen av kommunerna har ännu beslutat hur medlen ska användas.

26. Kommunikation {{I n=26; kind=decision}}
Det bestämdes att nyhetsbrevet läggs ned. {{D}} Information sprids i stället via chefernas vanliga kanaler.

27. Barnahus {{I n=27; kind=decision}}
Styrgruppen för Barnahus har lämnat ett förslag till ny fördelningsnyckel. {{|}}Nätverket tillstyrker förslaget under förutsättning att polisen bär sin del av lokalkostnaden. {{D if=att polisen bär sin del av lokalkostnaden}} Ulrika Danielsson framför nätverkets ståndpunkt till styrgruppen. {{A who=Ulrika Danielsson; to=styrgruppen}}

28. Heltidsresan {{I n=28}}
Läget gicks igenom i korthet. Någon frågade om det är dags att fatta ett gemensamt beslut om scheman. De flesta var tveksamma.

29. Familjehemsersättning {{I n=29; kind=decision}}
Kom överens om att följa SKR:s rekommenderade nivåer fullt ut. {{D}} Avvikelser ska dokumenteras i varje enskilt ärende. {{A}} Jenny sammanställer nuvarande nivåer till nästa möte. {{A who=Jenny Wallin}}

30. Utskrivningsprocessen {{I n=30; outcome=postponed}}
Punkten bordlades eftersom underlaget från regionen saknades. {{P what=Utskrivningsprocessen; why=underlaget från regionen saknades}}

31. Samordnare suicidprevention {{I n=31; kind=decision}}
Tjänsten finansieras av länsstyrelsen till och med 2024. {{|}}Nätverket anser att tjänsten ska permanentas men tar inte ställning till finansieringen i dag. {{D}} Beslut i den delen fattas på mötet den 16 maj. {{P until=2024-05-16; what=finansieringen}} {{M date=2024-05-16}}

32. Trygghetslarm {{I n=32}}
Leksand bytte leverantör förra året. {{S org=Leksand; stance=doing}} Upphandlingen har överklagats. Det vore bra om kommunerna kunde samordna sig nästa gång.

33. Uppdrag till MAS-nätverket {{I n=33; kind=decision}}
MAS-nätverket får i uppdrag att revidera rutinen för läkemedelshantering. {{D}} {{A who=MAS-nätverket}} Återrapportering senast den 1 oktober. {{A who=MAS-nätverket; due=2024-10-01}}

34. Personliga ombud {{I n=34}}
Avesta och Hedemora har gemensam verksamhet sedan 2019. {{S org=Avesta; stance=doing}} {{S org=Hedemora; stance=doing}} Socialstyrelsen fastställde i vintras villkoren för statsbidraget. Inga större förändringar jämfört med tidigare.

35. Gemensam upphandling av HVB {{I n=35; kind=decision}}
SKI Dalarna planerar en ny upphandling 2025. {{|}}Nätverket rekommenderar kommunerna att delta i upphandlingen. {{D}} Smedjebacken kommer inte att vara med. {{S org=Smedjebacken; stance=no}}

36. AI i dokumentationen {{I n=36; kind=decision}}
Vi kör en pilot i tre kommuner under hösten. {{D}} Gagnef, Orsa och Rättvik har anmält intresse. {{S org=Gagnef; stance=interested}} {{S org=Orsa; stance=interested}} {{S org=Rättvik; stance=interested}} Integritetsskyddsmyndigheten har ännu inte lämnat något förhandsbesked.

37. Länschefsträffen {{I n=37}}
Träffen hålls den 3–4 oktober i Tällberg. {{M date=2024-10-03; what=Länschefsträffen}} {{M date=2024-10-04; what=Länschefsträffen}} Programmet är ännu inte klart. Förra året beslutades att nätverket står för lunchen.

38. Överenskommelsen om psykisk hälsa {{I n=38; kind=decision}}
Nätverket beslutar
att ställa sig bakom den föreslagna fördelningen av medlen, {{D}}
att avsätta 300 000 kronor till en länsgemensam kartläggning, {{D}} {{K amount=300 000; unit=kronor}}
att uppdra åt Helena Modig att rekvirera medlen. {{D}} {{A who=Helena Modig}}

39. Socialtjänstdatalagen {{I n=39}}
Frågan om gemensamt yttrande väcktes men det blev inget beslut. Lars påminde om att remisstiden går ut i april.

40. Budget 2025 {{I n=40; outcome=postponed}}
Helena presenterade tre scenarier. Fredrik föreslog att den fria nyttan begränsas. {{|}}Ställningstagande tas på nästa möte. {{P until=next; what=Budget 2025}}

41. Arbetsgrupp för ny socialtjänstlag {{I n=41; kind=decision}}
En arbetsgrupp tillsätts. {{D}} Agneta Rask blir sammankallande. {{D}} {{N person=Agneta Rask; role=sammankallande; body=arbetsgrupp för ny socialtjänstlag; org=Gagnef}} Gruppens förslag ska utgå från det material som SKR har publicerat.

42. Övrigt {{I n=42}}
Tomas slutar i regionen i maj. {{L person=Tomas Åhlén; org=Region Dalarna; when=i maj}} Regionen har beslutat att inte ersätta tjänsten före sommaren.
