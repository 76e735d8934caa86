@file uppdragsval-27.txt
@body Överförmyndarnätverket Skåne Blekinge
@date 2024-04-18
@secretary Johan Werin
@p Gunilla Heed | Lund | överförmyndarchef | chair
@p Max Thulin | Malmö | enhetschef
@p Rebecca Ståhl | Landskrona | överförmyndarhandläggare
@p Peter Dahlin | Kristianstad | enhetschef
@p Sonja Ekvall | Hässleholm | enhetschef
@p Tobias Lövdahl | Ystad | handläggare
@p Marie Kling | Trelleborg | enhetschef
@p Amir Nasser | Eslöv | handläggare
@p Stina Kling | Höganäs | handläggare
@p Britt-Marie Ohl | Karlskrona | överförmyndarchef
@p Johan Werin | Karlshamn | handläggare
@p Cecilia Borg | Ronneby | enhetschef
@p Hampus Ljung | Sölvesborg | handläggare
@p Eva Rindå | Simrishamn | handläggare
@p Linn Dahlin | Bromölla | handläggare | absent
@p Per Sand | Länsstyrelsen | tillsynshandläggare | guest
@p Vilma Ek | SKR | jurist | guest
---
Överförmyndarnätverket Skåne Blekinge
2024-04-18, anteckningar
Närvarande:
Gunilla Heed, Lund, överförmyndarchef, ordförande
Max Thulin, Malmö, enhetschef
Rebecca Ståhl, Landskrona, överförmyndarhandläggare
Peter Dahlin, Kristianstad, enhetschef
Sonja Ekvall, Hässleholm, enhetschef
Tobias Lövdahl, Ystad, handläggare
Marie Kling, Trelleborg, enhetschef
Amir Nasser, Eslöv, handläggare
Stina Kling, Höganäs, handläggare
Britt-Marie Ohl, Karlskrona, överförmyndarchef
Johan Werin, Karlshamn, handläggare
Cecilia Borg, Ronneby, enhetschef
Hampus Ljung, Sölvesborg, handläggare
Eva Rindå, Simrishamn, handläggare
Gäster:
Per Sand, Länsstyrelsen, tillsynshandläggare
Vilma Ek, SKR, jurist
Frånvarande:
Linn Dahlin, Bromölla, handläggare
Mötet leddes av Gunilla. Johan antecknade.

1 Utbildningsgruppen {{I n=1}}
I utbildningsgruppen har Marie och Max arbetat tillsammans med Eva. {{|}}Eva har nu gått över till socialförvaltningen och ersätts av Hampus. {{L person=Eva Rindå; org=Simrishamn; why=gått över till socialförvaltningen}}{{N person=Hampus Ljung; role=ledamot; body=utbildningsgruppen; org=Sölvesborg; for=Eva Rindå}} Gruppen tar fram ett webbmaterial för nya ställföreträdare. {{A who=Gruppen}}
2 Länsstyrelsens tillsyn {{I n=2}}
Per gick igenom vårens tillsyn. Inga allvarliga brister. {{|}}Länsstyrelsen får en tillsynshandläggare till, Nova Hult, från 1 juni. {{N person=Nova Hult; role=tillsynshandläggare; org=Länsstyrelsen}}
3 SKR:s referensgrupp {{I n=3}}
Vilma berättade att SKR förnyar sin referensgrupp. Av åtta ledamöter byts fyra. {{|}}Skåne har haft Gunilla som ledamot och nu föreslår nätverket Sonja. {{D}}{{N person=Sonja Ekvall; role=ledamot; body=SKR:s referensgrupp; org=Hässleholm; for=Gunilla Heed}}
4 Ordförandeskapet {{I n=4}}
Till ordförande från hösten valdes Peter Dahlin, vice blev Cecilia Borg. {{D}}{{N person=Peter Dahlin; role=ordförande; body=Överförmyndarnätverket Skåne Blekinge; org=Kristianstad}}{{N person=Cecilia Borg; role=vice; body=Överförmyndarnätverket Skåne Blekinge; org=Ronneby}} Gunilla överlämnar i juni. {{A who=Gunilla Heed}}
5 Digital årsräkning {{I n=5}}
Karlskrona, Ronneby och Karlshamn har infört digital årsräkning. {{S org=Karlskrona; stance=doing}} {{S org=Ronneby; stance=doing}} {{S org=Karlshamn; stance=doing}} Ystad avvaktar. {{S org=Ystad; stance=undecided}} Leverantörens projektledare visade systemet.
6 Avslutade uppdrag i nätverket {{I n=6}}
Rebecca S börjar på annan förvaltning den 20 maj. {{L person=Rebecca Ståhl; org=Landskrona; when=2024-05-20; why=börjar på annan förvaltning}} Landskrona har ännu ingen ersättare. {{V seat=ersättare; org=Landskrona}}
Linn D studerar på halvtid. {{|}}Bromölla köper handläggning av Kristianstad. {{S org=Bromölla}}
7 Lagändringar {{I n=7}}
Utredningen föreslår ett statligt register. Vilma trodde att propositionen kommer till hösten. Ingen övergångstid är bestämd.
8 Gode män för ensamkommande {{I n=8}}
Mats Vik, som samordnat gode män för ensamkommande i nordost, har avslutat uppdraget. {{L person=Mats Vik}} Sonja tar över efter Mats. {{N person=Sonja Ekvall; role=samordnare; body=gode män för ensamkommande; org=Hässleholm; for=Mats Vik}}
9 Granskningsgrupp {{I n=9}}
Vi har länge saknat en granskningsgrupp. Marie och Amir ville dra igång en. Fler som vill: Johan, Tobias. {{|}}Då säger vi att de fyra är gruppen och att Amir är sammankallande. {{D}}{{N person=Marie Kling; role=ledamot; body=Granskningsgrupp; org=Trelleborg}} {{N person=Johan Werin; role=ledamot; body=Granskningsgrupp; org=Karlshamn}} {{N person=Tobias Lövdahl; role=ledamot; body=Granskningsgrupp; org=Ystad}}{{N person=Amir Nasser; role=sammankallande; body=Granskningsgrupp; org=Eslöv}}
10 Arvoden {{I n=10}}
Arvodet höjs med prisbasbeloppet. {{|}}En kommun betalar 600 kr extra vid svåra uppdrag. {{K amount=600; unit=kr}} Ska vi ha samma nivå? {{Q}}
11 Rekryteringsmässa {{I n=11}}
Mässan är 14 september i Malmö. {{M date=2024-09-14; what=Mässan}} Max samordnar montern och Stina bemannar den. {{A who=Max Thulin}}{{A who=Stina Kling}}
12 Samverkan banker {{I n=12}}
Bankernas kontaktperson Jan Palm bjuds in. {{A}} Bankföreningen har bytt chefsjurist.
13 Valberedning {{I n=13}}
Britt-Marie var ensam valberedare. {{|}}Som andra valberedare valdes Eva Rindås kollega Doris Alm. {{D}}{{N person=Doris Alm; role=valberedare; body=Överförmyndarnätverket Skåne Blekinge; org=Simrishamn}}
14 Boutredning {{I n=14}}
Tobias frågade hur andra gör. Svaren spretade. {{|}}Frågan parkeras till dess att JO har uttalat sig. {{P what=Frågan; why=dess att JO har uttalat sig}}
15 Kansli {{I n=15}}
Nätverkets kansli har legat hos Lund. När Gunilla slutar som ordförande flyttas det till Kristianstad. {{|}}Kansliansvarig blir Lisa Mo. {{N person=Lisa Mo; role=kansliansvarig; body=Överförmyndarnätverket Skåne Blekinge; org=Kristianstad}}
16 Studiedagar {{I n=16}}
FSÖ:s studiedagar 9–10 oktober. {{M date=2024-10-09; what=FSÖ:s studiedagar}}{{M date=2024-10-10; what=FSÖ:s studiedagar}} Dit skickas Amir, Cecilia och Linn. {{N person=Amir Nasser; role=deltagare; body=FSÖ:s studiedagar; org=Eslöv}} {{N person=Cecilia Borg; role=deltagare; body=FSÖ:s studiedagar; org=Ronneby}} {{N person=Linn Dahlin; role=deltagare; body=FSÖ:s studiedagar; org=Bromölla}} Marie var med i fjol och höll ett seminarium.
17 Språkstöd {{I n=17}}
Eslöv har gett Amir ansvar för tolkfrågor. Han är kontakt för den som vill låna materialet.
18 FSÖ styrelse {{I n=18}}
Johan Werin nominerades av Karlshamn till FSÖ:s styrelse och valdes vid årsmötet. {{N person=Johan Werin; role=ledamot; body=FSÖ:s styrelse; org=Karlshamn}}
19 E-tjänst {{I n=19}}
Trelleborg utvecklar en egen e-tjänst. {{S org=Trelleborg; stance=doing}} Simrishamn har inga planer. {{S org=Simrishamn; stance=no}}
20 Förvaltarenheter {{I n=20}}
Malmö har nio anställda förvaltare. Chef är Dag Ling sedan november. {{|}}Höganäs vill köpa uppdrag. {{S org=Höganäs; stance=interested}}
21 Domstolsverket {{I n=21}}
Domstolsverkets dialoggrupp har två lediga platser. {{V seat=plats; body=Domstolsverkets dialoggrupp}} Hampus är villig om det inte krävs resor. {{|}}Peter hör med Domstolsverket. {{A who=Peter Dahlin; to=Domstolsverket}}
22 Mallar {{I n=22}}
De nya mallarna antogs. {{D}} Stina ser till att de hamnar i Teams. {{A who=Stina Kling}}
23 Nämndsekreterare {{I n=23}}
I Hässleholm slutar nämndsekreteraren Ida Ro i augusti, Vera Stolt är anställd i hennes ställe. {{L person=Ida Ro; org=Hässleholm; when=2024-08}}{{N person=Vera Stolt; role=nämndsekreterare; org=Hässleholm; for=Ida Ro}}
24 Kollegialt stöd {{I n=24}}
En handläggare som är ensam kan vända sig till Britt-Marie. Stödet har använts sparsamt.
25 Ekonomisk redovisning {{I n=25}}
Revisor Lars Bro föredrog redovisningen. {{|}}Nätverket beviljar kansliet ansvarsfrihet. {{D}}
26 Blekingegruppen {{I n=26}}
Blekingegruppen hade möte i mars. {{|}}Där bestämdes att Johan avlöser Britt-Marie som gruppens ordförande. {{N person=Johan Werin; role=ordförande; body=Blekingegruppen; org=Karlshamn; for=Britt-Marie Ohl}}
27 Vårdnadsöverflyttning {{I n=27}}
Socialtjänsten i Lund har en handläggare som arbetar enbart med detta. {{S org=Lund; stance=doing}}
28 Medieförfrågan {{I n=28}}
Max svarar för nätverket. {{A who=Max Thulin}} Frågan rör ett program i SVT.
29 Skatteverket {{I n=29}}
Skatteverkets föredragande var sjuk. Hon ersattes i sista stund av en kollega.
30 Ställföreträdarrådet {{I n=30}}
Rådet består av ställföreträdare från hela länet. Sonja och Gunilla sitter i det för nätverket. {{|}}Gunilla går ur, Rebecca skulle ha gått in men slutar. {{L person=Gunilla Heed; org=Lund}} Därför är en av platserna obesatt. {{V seat=plats; body=Ställföreträdarrådet}}
31 Beredskap {{I n=31}}
Tobias har skrivit en rutin för höjd beredskap. Den kan kopieras fritt. 
32 Tidsbokningssystem {{I n=32}}
Lund gick över till ett nytt system i mars. {{S org=Lund; stance=doing}}
33 Statistik {{I n=33}}
Samtliga rapporterar till länsstyrelsen. Nästa rapportering är 1 september.
34 Referensperson forskning {{I n=34}}
Forskaren Ellen Tau vid Lunds universitet söker referenspersoner. {{|}}Cecilia och Tobias ställer upp. {{N person=Cecilia Borg; role=referensperson; body=forskning; org=Ronneby}} {{N person=Tobias Lövdahl; role=referensperson; body=forskning; org=Ystad}}
35 Kommande möten {{I n=35}}
Höstens möten: 26 september och 28 november. {{M date=2024-09-26}}{{M date=2024-11-28}} Mötesledare i september är Peter. {{N person=Peter Dahlin; role=mötesledare; body=Överförmyndarnätverket Skåne Blekinge; org=Kristianstad}}
36 Avslut {{I n=36}}
Gunilla tackades för fyra år som ordförande. 
37 Arbetsmiljö {{I n=37}}
Hot mot handläggare ökar. Sonja redogjorde för Hässleholms rutin. Det önskades en gemensam utbildning.
38 Tillförordnad chef i Ystad {{I n=38}}
Tobias är tf enhetschef fram till årsskiftet. {{N person=Tobias Lövdahl; role=tf enhetschef; org=Ystad}} 
39 Avtal om läkarintyg {{I n=39}}
Regionen vill ha en gemensam kontaktväg. {{|}}Vi gav Marie rollen. {{N person=Marie Kling; role=kontaktperson; body=Regionen; org=Trelleborg}}{{D}}
40 Uppsagt samarbete {{I n=40}}
Eslöv har sagt upp samarbetet med Höör. {{S org=Eslöv; stance=no}}
