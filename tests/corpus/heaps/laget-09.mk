@file laget-09.txt
@body Kulturchefsnätverket Gävleborg
@date 2023-11-30
@p Malin Hägg | Gävle | kulturchef | chair
@p Jörgen Wall | Sandviken | kultur- och fritidschef
@p Elin Sörman | Hofors | bibliotekschef
@p Rickard Åslund | Ockelbo | kulturchef
@p Susanna Brink | Söderhamn | kulturchef
@p Viktoria Hed | Bollnäs | bibliotekschef
@p Olle Jonsson | Ovanåker | kultursamordnare
@p Kerstin Jons | Ljusdal | kulturchef
@p Andreas Lund | Hudiksvall | kulturchef
@p Helena Lund | Nordanstig | kultur- och fritidschef
@p Fanny Eklöf | Älvkarleby | bibliotekschef
@p Martin Graf | Tierp | kulturchef
@p Barbro Åhs | Region Gävleborg | kulturutvecklare | guest
@p Sanna Rydh | Region Gävleborg | bibliotekskonsulent | guest
---
Kulturchefsnätverket Gävleborg
Mötesanteckningar 2023-11-30
Närvarande:
Malin Hägg (Gävle), kulturchef, ordförande
Jörgen Wall (Sandviken), kultur- och fritidschef
Elin Sörman (Hofors), bibliotekschef
Rickard Åslund (Ockelbo), kulturchef
Susanna Brink (Söderhamn), kulturchef
Viktoria Hed (Bollnäs), bibliotekschef
Olle Jonsson (Ovanåker), kultursamordnare
Kerstin Jons (Ljusdal), kulturchef
Andreas Lund (Hudiksvall), kulturchef
Helena Lund (Nordanstig), kultur- och fritidschef
Fanny Eklöf (Älvkarleby), bibliotekschef
Martin Graf (Tierp), kulturchef
Barbro Åhs (Region Gävleborg), kulturutvecklare (gäst)
Sanna Rydh (Region Gävleborg), bibliotekskonsulent (gäst)
1 Meröppet och filmvisning {{I n=1; kind=go-round}}
Kommun	Meröppet	Filmvisning	Kommentar
Gävle	ja, två filialer {{S org=Gävle; topic=Meröppet; stance=doing}}	nej {{S org=Gävle; topic=Filmvisning; stance=no}}	
Sandviken	planeras 2024 {{S org=Sandviken; topic=Meröppet}}	ja {{S org=Sandviken; topic=Filmvisning; stance=yes}}	
Hofors	nej {{S org=Hofors; topic=Meröppet; stance=no}}	utreds {{S org=Hofors; topic=Filmvisning; stance=undecided}}	
Bollnäs	ja {{S org=Bollnäs; topic=Meröppet; stance=yes}}	intresserade {{S org=Bollnäs; topic=Filmvisning; stance=interested}}	statistik saknas
Ljusdal	ja, i Färila {{S org=Ljusdal; topic=Meröppet; stance=doing}}	nej {{S org=Ljusdal; topic=Filmvisning; stance=no}}	
Nordanstig	vet ej {{S org=Nordanstig; topic=Meröppet; stance=undecided}}	ja, via Folkets hus {{S org=Nordanstig; topic=Filmvisning; stance=doing}}	
2 Kulturplan {{I n=2}}
Barbro berättade om den regionala kulturplanen. Planen antas av regionfullmäktige i februari och gäller i fyra år. Kommunerna har haft möjlighet att yttra sig. {{|}}Hudiksvall och Söderhamn har invändningar mot avsnittet om scenkonst. {{S org=Hudiksvall}} {{S org=Söderhamn}} Ovanåker har inga synpunkter. {{S org=Ovanåker}}
3 Gemensamt lånekort {{I n=3}}
Ja: Gävle, Sandviken, Hofors, Ockelbo; {{S org=Gävle; stance=yes}} {{S org=Sandviken; stance=yes}} {{S org=Hofors; stance=yes}} {{S org=Ockelbo; stance=yes}} nej: Tierp; {{S org=Tierp; stance=no}} avvaktar: Älvkarleby, Söderhamn. {{S org=Älvkarleby; stance=undecided}} {{S org=Söderhamn; stance=undecided}}
Fanny påminde om att Älvkarleby ligger i Uppsala län och måste väga in det samarbetet. {{S org=Älvkarleby}}
Sanna hjälper till att räkna på kostnaden. {{A who=Sanna Rydh}}
4 Skapande skola {{I n=4}}
Kulturrådets bidrag ska sökas senast 1 februari. Gävle får mest pengar i länet räknat per elev. {{|}}Vilken kommun som samordnar författarbesöken efter Bollnäs är inte bestämt. {{Q}}
5 Ungdomskultur {{I n=5}}
Workshop genomfördes i Hudiksvall i september. 48 unga deltog. {{|}}Andreas sa att Hudiksvall gör om satsningen nästa år. {{S org=Hudiksvall}} Hans förhoppning är att fler kommuner hakar på.
6 Konstkonsulent {{I n=6}}
Regionen anställer en ny konstkonsulent. Tjänsten har varit vakant sedan i mars. Barbro räknar med att någon är på plats i april.
7 Vakanser i våra grupper {{I n=7}}
Programgruppen för biblioteksdagarna: en plats är inte besatt. {{V seat=plats; body=Programgruppen för biblioteksdagarna}}
Museirådet: representant från Hälsingland efterlyses. {{V seat=representant; body=Museirådet}}
Läsfrämjandegruppen: fulltalig.
Arkivgruppen: ordförandeposten är ledig efter årsskiftet. {{V seat=ordförande; body=Arkivgruppen}}
8 Biblioteksplaner {{I n=8; kind=go-round}}
Gävle: ny plan beslutad i oktober. {{S org=Gävle; topic=Biblioteksplaner; stance=doing}}
Ockelbo: gäller till 2025, inget att göra nu. {{S org=Ockelbo; topic=Biblioteksplaner}}
Söderhamn: under framtagande, medborgardialog pågår. {{S org=Söderhamn; topic=Biblioteksplaner; stance=doing}}
Ovanåker: ingen plan finns, börjar efter nyår. {{S org=Ovanåker; topic=Biblioteksplaner}}
Hudiksvall: ska revideras. {{S org=Hudiksvall; topic=Biblioteksplaner}}
Kungliga biblioteket granskar alla planer i landet under nästa år.
9 Nedläggning av filialer {{I n=9}}
Sju filialer har lagts ned i länet sedan 2015. {{|}}Kerstin informerade om att Ljusdal föreslår nedläggning av två filialer. {{S org=Ljusdal}} Protesterna har varit omfattande. {{|}}Helena sade att i Nordanstig blir filialen i Gnarp kvar. {{S org=Nordanstig}} I Edsbyn har öppettiderna varit oförändrade i tio år.
10 E-böcker {{I n=10}}
Avtalet kostar mer för varje år. {{|}}Gemensam kurs? {{Q}} Ingen tog upp den tråden. {{|}}Jörgen meddelade att Sandviken sätter tak på fyra lån per månad. {{S org=Sandviken}}
11 Dans i norra länsdelen {{I n=11}}
Dansresidenset har flyttat. {{|}}Hofors är för långt bort för att kunna ta del. {{S org=Hofors; stance=no}} Resan till Järvsö tar två och en halv timme.
12 Samisk kultur {{I n=12}}
Samernas nationaldag firas på flera håll. Ljusdal är sedan 2019 förvaltningskommun. {{|}}Gävle ansöker om att bli förvaltningskommun. {{S org=Gävle}}
13 Höjning av entréavgifter {{I n=13}}
Rickard undrade om andra har höjt. {{|}}Söderhamn höjde i våras, {{S org=Söderhamn; stance=doing}} Bollnäs ligger still. {{S org=Bollnäs; stance=no}} Viktoria menade privat att avgifterna borde slopas.
14 Fritidsbanken {{I n=14}}
Finns i dag i åtta av kommunerna. {{|}}Tierp öppnar i mars. {{S org=Tierp}} Älvkarleby funderar på att gå ihop med Tierp. {{S org=Älvkarleby; stance=undecided}} Riksorganisationen ger stöd vid uppstart.
15 Representation i länskulturrådet {{I n=15}}
Vi utser Andreas Lund till ordinarie och Kerstin Jons till ersättare. {{D}} {{N person=Andreas Lund; role=ordinarie; body=länskulturrådet}} {{N person=Kerstin Jons; role=ersättare; body=länskulturrådet}} Malin meddelar regionen. {{A who=Malin Hägg; to=regionen}}
16 Digital kulturarena {{I n=16}}
Vi pratade om möjligheten att sända konserter. Tekniken är dyr. {{|}}Viktoria kollar med regionens teknikpool. {{A who=Viktoria Hed}}
17 Barnens bibliotek {{I n=17}}
Alla var eniga om att barnverksamheten ska prioriteras i det gemensamma arbetet 2024. {{D}} Sanna redovisade siffror. Utlånen av barnböcker ökade i Hofors, Ockelbo och Nordanstig.
18 Kulturmiljöprogram {{I n=18}}
Länsstyrelsen fördelar bidrag. {{|}}Hudiksvall har fått 600 000 kr för ett nytt program. {{K amount=600000; unit=kr}} Programmet tas fram av konsult. {{|}}Bollnäs väntar med sin ansökan till nästa år. {{S org=Bollnäs}}
19 Stöd till studieförbund {{I n=19}}
Staten minskar sitt bidrag med en tredjedel. {{|}}Kommunbidragen: oförändrat i Gävle och Sandviken, {{S org=Gävle}} {{S org=Sandviken}} tas bort i Ockelbo, {{S org=Ockelbo}} halveras i Söderhamn. {{S org=Söderhamn}} Bildningsförbundet bjuder in till samtal den 18 januari. {{M date=2024-01-18; what=samtal}}
20 Rekrytering {{I n=20}}
Bibliotekarier med inriktning mot barn är svåra att hitta. {{|}}Elin: vi har fått annonsera om tre gånger. {{S org=Hofors}} Högskolan startar ingen ny utbildning.
21 Biblioteksbussen {{I n=21}}
Bussen ägs av Ljusdal, Ovanåker och Bollnäs tillsammans. {{S org=Ljusdal}} {{S org=Ovanåker}} {{S org=Bollnäs}} Chauffören går i pension. {{|}}Olle undrade vem som är arbetsgivare i fortsättningen. {{Q asker=Olle Jonsson}} Frågan kunde inte redas ut.
22 Kultur på recept {{I n=22}}
Regionen avslutar sitt projekt. {{|}}Jörgen framförde att Sandviken vill driva vidare i egen regi. {{S org=Sandviken; stance=yes}} Tierp hade ett liknande projekt 2015–2017. Hälsocentralerna har varit drivande.
23 Publikundersökning {{I n=23}}
Undersökningen görs vartannat år av SOM-institutet. Besöken har gått ned mest bland män över 60. Enligt rapporten är Hudiksvall ett undantag. Rapporten delas ut på nästa möte.
24 Biblioteksdatasystem {{I n=24}}
Gemensamt byte? {{|}}Överenskommelse träffades om att inte byta system under avtalstiden. {{D}} Tierp berörs inte.
25 Fria sommarlovsaktiviteter {{I n=25; kind=go-round}}
Bollnäs: fortsätter, egna pengar. {{S org=Bollnäs; topic=Fria sommarlovsaktiviteter; stance=yes}}
Nordanstig: nej, statsbidraget är borta. {{S org=Nordanstig; topic=Fria sommarlovsaktiviteter; stance=no}}
Gävle: ja men färre dagar. {{S org=Gävle; topic=Fria sommarlovsaktiviteter; stance=yes}}
Hofors: politiskt beslut i februari. {{S org=Hofors; topic=Fria sommarlovsaktiviteter; stance=undecided}}
Älvkarleby: ställer om till simskola. {{S org=Älvkarleby; topic=Fria sommarlovsaktiviteter}}
Ovanåker: (ej med på denna punkt)
26 Jubileum {{I n=26}}
Söderhamn fyllde 400 år 2020 men sköt upp firandet. Susanna visade bilder. Hudiksvall är nästa jubilar.
27 Folkbiblioteken i krig {{I n=27}}
MSB och KB har tagit fram ett metodmaterial. Flera bibliotek har redan lager av radioapparater. {{|}}Vem ansvarar för samlingarna vid utrymning? {{Q}} Frågan ställdes men fick bero.
28 Upphandling av medier {{I n=28}}
Avtalet löper till sista augusti. {{|}}Vi går med i Gävles upphandling, alla utom Tierp. {{D}} {{S org=Tierp; stance=no}} Malin hör av sig till inköp. {{A who=Malin Hägg}}
29 Scenkonstturné {{I n=29}}
Riksteatern vill ha svar i december. {{|}}Hofors och Ockelbo tar emot föreställningen, {{S org=Hofors; stance=yes}} {{S org=Ockelbo; stance=yes}} Bollnäs har fullt program. {{S org=Bollnäs; stance=no}} Turnén har premiär i Falun.
30 Ensamarbete {{I n=30}}
Facket har väckt frågan. Arbetsmiljöverket har lagt ett föreläggande mot en filial i Sandviken. {{|}}Alla tittar på sina rutiner. {{A who=Alla}}
31 Kulturchefskonferens {{I n=31}}
Konferensen är i Borås 14–15 mars. {{M date=2024-03-14; what=Konferensen}} {{M date=2024-03-15; what=Konferensen}} Susanna och Martin åker för nätverkets räkning. {{N person=Susanna Brink; role=deltagare; body=Konferensen}} {{N person=Martin Graf; role=deltagare; body=Konferensen}} Kostnaden delas lika. {{D}}
32 Evenemangsstöd {{I n=32}}
Gästrikekommunerna har olika regler. {{|}}Sandviken lämnar evenemangssamarbetet, {{S org=Sandviken; stance=no}} Hofors vill vara kvar. {{S org=Hofors; stance=yes}} Evenemangsbolaget ordnar informationsmöte.
33 Lokalhistoriskt arkiv {{I n=33}}
Frågan skjuts till nästa år. {{P what=Lokalhistoriskt arkiv}}
34 Avtackning {{I n=34}}
Kerstin slutar som kulturchef i Ljusdal den 31 januari. {{L person=Kerstin Jons; org=Ljusdal; when=den 31 januari}} Tf chef blir Emma Stål. {{N person=Emma Stål; role=tf chef; org=Ljusdal; for=Kerstin Jons}}
35 Övrigt {{I n=35}}
- Kulturskolerådet bjuder in till webbinarium.
- Gävle konsthall är stängd för ombyggnad till maj. {{S org=Gävle}}
- Önskemål om mer tid för erfarenhetsutbyte.
- Inget nytt från Region Gävleborg i frågan om hemslöjden.
36 Nästa möte {{I n=36}}
Nästa möte är den 1 februari på Dellenskolan i Hudiksvall. {{M date=2024-02-01}}
