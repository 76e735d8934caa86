@file referat-21.txt
@body Nätverket för överförmyndare och stadsjurister i Sjuhärad–Bohuslän
@date 2023-10-12
@p Eleonora Hjort | Borås | kanslichef | chair
@p Christian Wall | Uddevalla | överförmyndarchef
@p Ann-Sofi Dyberg | Kungälv | kommunjurist
@p Ture Sandin | Stenungsund | kommunjurist
@p Marlene Öberg | Tjörn | överförmyndarhandläggare
@p Josef Amin | Alingsås | enhetschef
@p Lillemor Tång | Lerum | stadsjurist
@p Patrik Sandin | Härryda | kommunjurist
@p Evelina Brock | Mölndal | överförmyndarchef
@p Göte Lindskog | Ale | kanslichef
@p Sabina Ferm | Herrljunga | handläggare
@p Niclas Udd | Bollebygd | kommunjurist
@p Vendela Stark | Svenljunga | kanslichef
@p Henry Blad | Länsstyrelsen Västra Götaland | tillsynsjurist | guest
@p Margit Åhman | Föreningen gode män | ordförande | guest
@p Dennis Frej | SKR | jurist | guest
@p Lovisa Tamm | Datacentralen Väst | produktägare | guest
---
Nätverket för överförmyndare och stadsjurister i Sjuhärad–Bohuslän
Noteringar från nätverksmötet 2023-10-12
Närvaro
Eleonora Hjort, kanslichef i Borås (ordförande)
Christian Wall, överförmyndarchef i Uddevalla
Ann-Sofi Dyberg, kommunjurist i Kungälv
Ture Sandin, kommunjurist i Stenungsund
Marlene Öberg, överförmyndarhandläggare i Tjörn
Josef Amin, enhetschef i Alingsås
Lillemor Tång, stadsjurist i Lerum
Patrik Sandin, kommunjurist i Härryda
Evelina Brock, överförmyndarchef i Mölndal
Göte Lindskog, kanslichef i Ale
Sabina Ferm, handläggare i Herrljunga
Niclas Udd, kommunjurist i Bollebygd
Vendela Stark, kanslichef i Svenljunga
Övriga:
Henry Blad, tillsynsjurist i Länsstyrelsen Västra Götaland
Margit Åhman, ordförande i Föreningen gode män
Dennis Frej, jurist i SKR
Lovisa Tamm, produktägare i Datacentralen Väst
Länsstyrelsens tillsyn {{I kind=dialogue}}
Henry Blad sammanfattade tillsynsåret. Länsstyrelsen har inspekterat 31 nämnder och riktat kritik mot 19. Brister i granskningen av årsräkningar är vanligast, tätt följt av utebliven dokumentation. Medeltiden för granskning är sju månader. En ny tillsynsmodell som går ut på självskattning prövas från januari. Evelina undrade om modellen innebär fler eller färre besök, och fick svaret att det beror på. Henry visade exempel på bra checklistor från Halland. De kan fritt användas. {{|}}I Mölndal har handläggningstiden kortats till tre månader efter att visstidsanställda tagits in. {{S org=Mölndal; stance=doing}} Flera var intresserade av detta. {{|}}Evelina bjuder in till ett halvdagsbesök {{A who=Evelina Brock}} och nätverket förlägger sitt vårmöte till samma dag, den 14 mars. {{D}} {{M date=2024-03-14}} Henry mejlar checklistorna till Eleonora. {{A who=Henry Blad; to=Eleonora Hjort}}
Ställföreträdarregister och ny lag {{I kind=dialogue}}
Dennis Frej från SKR redogjorde för regeringens förslag om ett nationellt register över ställföreträdare. Registret ska föras av en ny myndighet. Kritik har framförts mot att kommunernas kostnader inte beräknats. Utredarens förslag om obligatorisk utbildning har fått bred uppslutning. {{|}}I dag är utbildningen frivillig på alla håll utom i Ale, där den är en förutsättning för uppdrag. {{S org=Ale; stance=doing}} Göte redogjorde för erfarenheterna. Antalet som fullföljer är 85 procent. Dennis uppgav att propositionen lär dröja till hösten 2024. Ann-Sofi saknade resonemang om professionella förvaltare. Det är inte säkert att de kan regleras i samma lag. {{|}}Diskussionen utmynnade i att nätverket redan nu inför krav på grundutbildning för nya ställföreträdare, {{D}} dock med undantag för anhöriga. {{D}} Utbildningsmaterialet lånas från Ale och anpassas av Göte Lindskog och Sabina. {{A who=Göte Lindskog,Sabina Ferm}} Bollebygd väntar på lagstiftningen. {{S org=Bollebygd; stance=no}} Dennis kontrollerar rättsläget för ett sådant krav och ger besked före november månads utgång. {{A who=Dennis Frej}}
Rekrytering av gode män {{I kind=dialogue}}
Margit Åhman gav föreningens syn på hur rekryteringen kan bli bättre. Arvodet är inte det viktigaste, menade hon, utan att någon svarar i telefon. Föreningens medlemmar har i snitt tre uppdrag. Medelåldern är 67 år. Några kommuner har egna förvaltarenheter för de tyngsta ärendena. {{|}}Kostnaden per sådant ärende beräknas till 38 000 kronor om året, jämfört med 14 000 för ett vanligt arvode. {{K amount=38000; unit=kronor om året}} {{K amount=14000; unit=kronor om året}} Uddevalla och Stenungsund bygger upp en gemensam förvaltarenhet. {{S org=Uddevalla}} {{S org=Stenungsund}} Margit föreslog mentorer. Det fick ett gott mottagande, även om finansieringen inte är given. Josef frågade hur många timmar det rör sig om. {{|}}Margit lovade att skriva ner sina tankar om mentorskap. {{A who=Margit Åhman}} Rekryteringskampanjen i februari genomförs gemensamt, {{D}} där varje kommun bidrar med 3 000 kronor. {{D}} {{K amount=3000; unit=kronor}} Marlene koordinerar. {{A who=Marlene Öberg}}
E-tjänst för årsräkning {{I kind=dialogue}}
Lovisa Tamm visade den nya e-tjänsten. Ungefär var tredje årsräkning lämnas numera digitalt. Bankerna levererar transaktioner via ett gränssnitt som dock inte omfattar sparbankerna. Systemet har haft driftproblem under februari, den mest belastade månaden. Lovisa beklagade detta och redovisade vilka åtgärder som vidtagits. Kapaciteten har fyrdubblats. Kritiska röster hördes ändå i rummet. Vendela saknade en funktion för delgivning. Den kommer i nästa version. {{|}}Licensen räknas upp till 1,10 kronor per invånare. {{K amount=1.10; unit=kronor per invånare}} Lerum har sagt upp avtalet. {{S org=Lerum; stance=no}} Alingsås överväger att göra detsamma. {{S org=Alingsås; stance=undecided}} Nätverket kräver skriftliga garantier för tillgängligheten inför februari. {{D}} Patrik formulerar kravet {{A who=Patrik Sandin}} som Datacentralen besvarar inom tre veckor. {{A who=Datacentralen}}
Rättsfall {{I}}
Ture gick igenom fyra avgöranden från hovrätten. Det mest omtalade gäller en god mans ansvar för uteblivet bostadstillägg. {{|}}Skadestånd utdömdes med 86 000 kronor. {{K amount=86000; unit=kronor}} I ett annat fall entledigades en förvaltare trots huvudmannens protester. Domstolen fäste vikt vid att räkenskaperna inte kunnat följas. Ett tredje avgörande berör frågan om jäv när nämndledamöter har egna uppdrag. Referaten finns att läsa i rättsdatabasen. Samtalet kom att handla om huruvida nämnderna informerar huvudmän om rätten till skadestånd. Rutinerna är olika. Lillemor ansåg det självklart att man gör det. {{|}}Nätverket utfärdar ingen rekommendation. {{D}}
Ensamkommande barn {{I}}
Antalet nya ärenden är det lägsta på tio år. Från Ukraina har 46 barn utan vårdnadshavare anvisats till kommunerna. Många bor hos släktingar. Migrationsverket ersätter inte längre arvode schablonmässigt. Återsökningarna tar i snitt åtta månader. Christian beskrev hur handläggningen fungerar när barnet fyller arton. Socialtjänstens uppgifter når inte alltid fram. Ett nationellt nätverk har lagts ned av brist på deltagare. {{|}}Herrljunga har numera inga ärenden alls. {{S org=Herrljunga}} Handboken från 2016 är föråldrad, och att revidera den anses inte mödan värt. {{|}}Nätverket drar in den. {{D}} Sabina tar bort den från hemsidan. {{A who=Sabina Ferm}}
Gemensam nämnd eller avtal {{I kind=decision}}
Sex av kommunerna har sedan 2011 en gemensam nämnd. För övriga finns olika avtal. Statskontoret har jämfört formerna och funnit att storlek har större betydelse än form. Avtalen löper ut vid mandatperiodens slut. {{|}}Herrljunga har ansökt om inträde i nämnden. {{S org=Herrljunga}} Ansökan bereds av värdkommunen och behandlas politiskt under våren. Niclas redogjorde för vilka steg som krävs. Det förutsätter likalydande beslut i samtliga fullmäktige. {{|}}Svenljunga och Bollebygd ser över sina möjligheter. {{S org=Svenljunga}} {{S org=Bollebygd}} I ljuset av detta kom kostnadsfördelningen upp. Dagens nyckel bygger till hälften på invånarantal. Någon ändring kan inte göras förrän avtalsperioden går ut. {{|}}Överläggningarna om nyckeln vilar därför. {{P what=Överläggningarna om nyckeln; why=Någon ändring kan inte göras förrän avtalsperioden går ut}} Niclas skriver ändå ner de synpunkter som kom fram. {{A who=Niclas Udd}}
Framtidsfullmakter {{I}}
Institutet infördes 2017 och används allt oftare. Bankerna godtar dem i varierande grad. Under året prövades i länet 22 ärenden där anhöriga bestridit fullmakten. Överförmyndaren har bara en begränsad tillsynsroll. Vendela hade mött fall av misstänkt missbruk. Polisen lägger i regel ned sådana anmälningar. Konsumentverket har gett ut en broschyr. Patrik berättade om frågor från biblioteken som vill hålla informationskvällar. {{|}}Nätverket ställer upp med föreläsare vid två tillfällen. {{D}} Lillemor Tång och Ture tar var sitt. {{A who=Lillemor Tång,Ture Sandin}} Det första går av stapeln i Lerums bibliotek den 23 november. {{M date=2023-11-23; what=informationskvällar}}
Arkiv och gallring {{I outcome=postponed}}
Frågan rör vad som får gallras sju år efter avslutat uppdrag. Riksarkivets råd är under omarbetning. Arkivarien från Borås var anmäld men insjuknade. {{|}}Genomgången flyttas till mötet den 30 november. {{P until=2023-11-30; what=Genomgången; why=Arkivarien från Borås var anmäld men insjuknade}} {{M date=2023-11-30}} Härryda har stoppat all gallring tills vidare. {{S org=Härryda}}
Säkerhet och hot {{I kind=go-round}}
En runda gjordes med anledning av den senaste tidens hot mot handläggare. Polisanmälan har upprättats i fyra av kommunerna. Besöksrum med dubbla utgångar saknas på flera håll. {{|}}Tjörn tar emot besök endast efter tidsbokning. {{S org=Tjörn; stance=doing}} Kungälv har infört larm på samtliga telefoner. {{S org=Kungälv; stance=doing}} Ale hade inte något att säga i frågan. Skyddade personuppgifter hos handläggare är under utredning på nationell nivå. Hur man gör med namn i beslut är oklart, Dennis trodde att det kräver lagändring. {{|}}Namngivna fall från rundan omfattas av sekretess. {{X mark=omfattas av sekretess}} Ann-Sofi skissar på en gemensam rutin. {{A who=Ann-Sofi Dyberg}} Vem som står för kostnaderna vid ett flyttbehov lämnades därhän. {{Q}}
Personer och uppdrag {{I}}
Christian Wall blir förvaltningschef i Trollhättan vid årsskiftet och lämnar därmed nätverket. {{L person=Christian Wall; org=Uddevalla; when=vid årsskiftet; why=förvaltningschef i Trollhättan}} {{N person=Christian Wall; role=förvaltningschef; body=Trollhättan; org=Uddevalla}} Han har varit nätverkets vice ordförande sedan 2019. {{|}}Till vice ordförande efter Christian Wall valdes Evelina Brock. {{D}} {{N person=Evelina Brock; role=vice ordförande; body=nätverket; org=Mölndal; for=Christian Wall}} I styrelsen för Föreningen Sveriges Överförmyndare finns en ledig stol för västra regionen. {{V seat=stol; body=styrelsen för Föreningen Sveriges Överförmyndare; org=västra regionen}} Nätverket nominerar Josef Amin. {{D}} {{N person=Josef Amin; role=ledamot; body=styrelsen för Föreningen Sveriges Överförmyndare; org=Alingsås}} Eleonora skriver nomineringen före den 1 november. {{A who=Eleonora Hjort; due=2023-11-01}}
