@file uppgifter-19.txt
@body Direktionen för Räddningstjänsten Mellersta Kusten
@date 2023-05-24
@p Christer Alnebratt | Varberg | ledamot | chair
@p Gunvor Hellman | Kungsbacka | ledamot
@p Sören Kilander | Falkenberg | ledamot
@p Marianne Björck | Hylte | ledamot
@p Abbas Hosseini | Kungsbacka | ledamot
@p Kurt Widell | Varberg | ledamot
@p Margit Olander | Falkenberg | ledamot
@p Jonathan Frykman | Hylte | ledamot
@p Lillemor Aspelin | Varberg | tjänstgörande ersättare
@p Stefan Örn | | förbundschef | guest
@p Kristina Hagelin | | ekonomichef | guest
@p Rolf Bodin | | räddningschef | guest
@p Eva Stjärne | | sekreterare | guest
@p Mattias Lindh | | personalchef | guest
@p Gösta Hallin | Kungsbacka | ledamot | absent
---
Direktionen för Räddningstjänsten Mellersta Kusten
Sammanträdesprotokoll 2023-05-24
Närvarande
Christer Alnebratt, Varberg, ledamot, ordförande
Gunvor Hellman, Kungsbacka, ledamot
Sören Kilander, Falkenberg, ledamot
Marianne Björck, Hylte, ledamot
Abbas Hosseini, Kungsbacka, ledamot
Kurt Widell, Varberg, ledamot
Margit Olander, Falkenberg, ledamot
Jonathan Frykman, Hylte, ledamot
Lillemor Aspelin, Varberg, tjänstgörande ersättare
Övriga närvarande
Stefan Örn, förbundschef
Kristina Hagelin, ekonomichef
Rolf Bodin, räddningschef
Eva Stjärne, sekreterare
Mattias Lindh, personalchef
Frånvarande
Gösta Hallin, Kungsbacka, ledamot
§ 31 Val av justerare {{I n=31}}
Gunvor Hellman väljs att jämte ordföranden justera protokollet. {{D}} {{N person=Gunvor Hellman; role=justerare; org=Kungsbacka}}
§ 32 Tertialrapport {{I n=32}}
Ekonomichefen föredrog rapporten. Prognosen pekar på ett underskott, främst till följd av pensionskostnaderna. Förbundet har infört restriktivitet vid inköp. Förvaltningen föreslår att rapporten godkänns.
Direktionen beslutar att godkänna tertialrapporten {{D}} och att ge förbundschefen i uppdrag att redovisa åtgärder för en ekonomi i balans. {{D}} {{A who=Stefan Örn}}
Redovisningen lämnas vid nästa sammanträde. {{A due=2023-09-20}}
§ 33 Budget 2024 {{I n=33}}
Budgetsamråd med medlemskommunerna har hållits i april. Kommunerna har framfört att medlemsbidraget inte bör räknas upp med mer än två procent. {{|}}Kristina Hagelin upprättar ett reviderat budgetförslag till sammanträdet i september. {{A who=Kristina Hagelin; due=2023-09-20}}
§ 34 Ny brandstation i Hylte {{I n=34}}
Kommunen är fastighetsägare och ansvarar för byggnationen. Detaljplanen beräknas antas under hösten. Räddningschefen har lämnat synpunkter på ritningarna. Direktionen noterar informationen.
§ 35 Taxa för tillsyn {{I n=35}}
Gällande taxa antogs 2018. Sveriges Kommuner och Regioner har tagit fram ett nytt underlag. Tjänstemännen har beräknat att avgiften skulle öka med elva procent.
Direktionen beslutar att föreslå medlemskommunernas fullmäktige att anta taxan. {{D}}
Förslaget översänds till medlemskommunerna senast den 9 juni. {{A to=medlemskommunerna; due=2023-06-09}}
§ 36 Deltidsbrandmän {{I n=36}}
Personalchefen redogjorde för personalomsättningen. Avgångarna är fler än någonsin. Skälen är främst svårigheten att förena uppdraget med huvudanställningen. {{|}}Mattias Lindh åläggs att före sommaren besöka samtliga deltidsstationer tillsammans med räddningschefen. {{A who=Mattias Lindh}} {{D}}
§ 37 Räddningscentral {{I n=37}}
Förbundet deltar i samverkan inom räddningsregionen. En förhandling om avgiften pågår. Regionens ledningsgrupp behandlar frågan i juni. {{|}}Förbundschefen håller direktionens presidium underrättat. {{A who=Stefan Örn; to=direktionens presidium}}
§ 38 Handlingsprogram {{I n=38}}
Programmet ska enligt lag omfatta både förebyggande verksamhet och räddningstjänst. Ett utkast har varit ute på remiss hos kommuner, länsstyrelse och angränsande förbund. Elva remissinstanser har svarat. {{|}}Ärendet återremitteras för att synpunkterna ska kunna arbetas in. {{P what=Handlingsprogram; why=för att synpunkterna ska kunna arbetas in}} Det åligger räddningschefen att inarbeta synpunkterna. {{A who=Rolf Bodin}}
§ 39 Fordonsplan {{I n=39}}
Två släckbilar har levererats. En stegbil är beställd med leverans 2025. Direktionen har tidigare beslutat om leasing för lätta fordon. {{|}}Rolf Bodin gavs i uppgift att pröva om den äldre stegbilen kan avyttras. {{A who=Rolf Bodin}} {{D}}
§ 40 Revisionsrapport {{I n=40}}
Revisorerna har granskat förbundets interna kontroll. De rekommenderar att attestordningen ses över. {{|}}Svar på revisionsrapporten avges av presidiet senast den 30 juni. {{A who=presidiet; due=2023-06-30}} Sekreteraren skickar svaret till revisorerna. {{A who=Eva Stjärne; to=revisorerna}}
§ 41 Säkerhetsskyddsplan {{I n=41}}
Planen är belagd med sekretess. Förbundschefen informerade muntligt. {{|}}Handlingen får inte lämnas ut. {{X mark=Handlingen får inte lämnas ut}}
§ 42 Rakel generation 2 {{I n=42}}
Regeringen har gett MSB och Trafikverket i uppdrag att utveckla systemet. Driftsättning väntas tidigast 2026. Kostnaderna för förbundet är okända.
§ 43 Utbildningsverksamhet {{I n=43}}
Förbundet utbildar årligen omkring 4 000 personer. Intäkterna har minskat. {{|}}Hylte köper från och med i höst utbildningen av en privat aktör. {{S org=Hylte}} Marianne Björck tar upp saken med kommunledningen i Hylte. {{A who=Marianne Björck; to=kommunledningen i Hylte}}
§ 44 Vattendykning {{I n=44}}
Avtalet med grannförbundet är uppsagt. Räddningschefen bedömer att förmågan ska behållas. {{|}}Han undersöker möjligheten att återuppta samtalen. {{A who=Rolf Bodin}} Återrapportering sker vid varje sammanträde. {{A}}
§ 45 Kameror vid stationer {{I n=45}}
Abbas Hosseini anmälde ärendet. Han pekade på inbrotten under våren. Tre stationer har redan larm. {{|}}Ärendet överlämnas till förbundschefen för beredning. {{A who=Stefan Örn}} {{D}}
§ 46 Jämställdhetsplan {{I n=46}}
Planen är framtagen i samverkan med de fackliga organisationerna. {{|}}Direktionen antar planen. {{D}} Mattias Lindh ansvarar för att planen görs känd i organisationen. {{A who=Mattias Lindh}}
§ 47 Förtroendevaldas utbildning {{I n=47}}
MSB anordnar en utbildningsdag den 4 oktober. {{M date=2023-10-04; what=utbildningsdag}} Ledamöter som önskar delta anmäler sig hos sekreteraren. {{A who=Ledamöter som önskar delta; to=Eva Stjärne}} Förbundet står för kostnaden.
§ 48 Klimatmål {{I n=48}}
Kurt Widell har väckt frågan genom en skrivelse. I skrivelsen föreslås att förbundet ska vara fossilfritt 2028. Förvaltningen delar ambitionen men ser svårigheter med tunga fordon. {{|}}Förbundschefen bereder ärendet till novembersammanträdet. {{A who=Stefan Örn; due=2023-11-22}}
§ 49 Delegationsbeslut {{I n=49}}
Förteckning över delegationsbeslut förelåg. {{|}}Direktionen lägger redovisningen till handlingarna. {{D}}
§ 50 Skogsbrandsdepå {{I n=50}}
MSB placerar ut en nationell depå. Länsstyrelserna i södra Sverige har förordat Hylte. Jonathan Frykman uttryckte glädje över detta.
§ 51 Övningsfält {{I n=51}}
Förorenad mark har konstaterats på övningsfältet. Länsstyrelsen har begärt en åtgärdsplan. Varberg är markägare. Kommunens miljöenhet och förbundet har träffats vid två tillfällen. {{|}}Räddningschefen inger en åtgärdsplan till länsstyrelsen i augusti. {{A who=Rolf Bodin; to=länsstyrelsen; due=2023-08}}
§ 52 Politisk referensgrupp {{I n=52}}
Direktionen tillsätter en referensgrupp för budgetarbetet. {{D}} Till ledamöter utses Sören Kilander och Lillemor Aspelin. {{D}} {{N person=Sören Kilander; role=ledamot; body=referensgrupp för budgetarbetet; org=Falkenberg}} {{N person=Lillemor Aspelin; role=ledamot; body=referensgrupp för budgetarbetet; org=Varberg}} Ekonomichefen är sammankallande. {{N person=Kristina Hagelin; role=sammankallande; body=referensgrupp för budgetarbetet}}
§ 53 Sotning {{I n=53}}
Avtalet med sotarna löper till 2026. Två klagomål har inkommit under året. Sotningsdistrikten följs upp av förvaltningen årligen.
§ 54 Avtal om IVPA {{I n=54}}
Region Halland har meddelat att ersättningen inte kommer att räknas upp. Förbundet utför cirka 300 uppdrag om året. {{|}}Ordföranden tillskriver regionen med begäran om överläggning. {{A who=Christer Alnebratt; to=regionen}} {{D}}
§ 55 Arbetsmiljöverkets inspektion {{I n=55}}
Inspektionen gällde rökdykning. Verket hade inga anmärkningar. Skyddsombudet deltog.
§ 56 Arkivering {{I n=56}}
Kommunarkivet i Varberg övertar förbundets äldre handlingar. {{S org=Varberg}} Eva Stjärne verkställer överlämnandet före utgången av november. {{A who=Eva Stjärne; due=2023-11}}
§ 57 Sammanträdestider {{I n=57}}
Höstens sammanträden: 20 september och 22 november. {{M date=2023-09-20}} {{M date=2023-11-22}} Samtliga är förlagda till huvudstationen.
§ 58 Medlemskap i branschförening {{I n=58}}
Föreningens årsavgift har fördubblats. Förbundschefen ser ingen anledning att kvarstå. {{|}}Direktionen beslutar att förbundet utträder vid årsskiftet. {{D}} Stefan Örn säger upp medlemskapet. {{A who=Stefan Örn}}
§ 59 Brandvattenförsörjning {{I n=59}}
Ansvaret är otydligt reglerat. {{|}}Kungsbacka avvisar förbundets tolkning. {{S org=Kungsbacka; stance=no}} Gunvor Hellman och Abbas Hosseini verkar för att frågan tas upp på tjänstemannanivå i kommunen. {{A who=Gunvor Hellman,Abbas Hosseini}}
§ 60 Ägarsamråd {{I n=60}}
Ägarsamråd hölls i mars. Minnesanteckningar har delgetts ledamöterna.
§ 61 Personalnyheter {{I n=61}}
Rolf Bodin har sagt upp sig och lämnar tjänsten den 31 augusti. {{L person=Rolf Bodin; when=den 31 augusti; why=har sagt upp sig}} Rekryteringen inleds omgående av personalchefen. {{A who=Mattias Lindh}} Facken har begärt att få delta.
§ 62 Drönare {{I n=62}}
Transportstyrelsen har ändrat sina föreskrifter. Två av förbundets medarbetare är utbildade. Verksamheten utvärderas internt.
§ 63 Hemsida {{I n=63}}
Den nya hemsidan är i drift. {{|}}Ledamöterna ombeds kontrollera sina kontaktuppgifter och anmäla ändringar till sekreteraren inom en månad. {{A who=Ledamöterna; to=Eva Stjärne; due=2023-06-24}}
§ 64 Information från förbundschefen {{I n=64}}
Förbundschefen informerade om det pågående samarbetet med hemvärnet, om sommarens bemanning och om ett kommande besök från Norge. Direktionen tackade för informationen.
§ 65 Sammanträdets avslutning {{I n=65}}
Ordföranden önskade ledamöterna en skön sommar.
