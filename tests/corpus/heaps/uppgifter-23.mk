@file uppgifter-23.txt
@body Överförmyndarchefsnätverket i Västerbotten
@date 2024-11-07
@p Kristina Marklund | Umeå | överförmyndarchef | chair
@p Roger Marklund | Skellefteå | överförmyndarchef
@p Sara Wikberg | Lycksele | enhetschef
@p Gunilla Fält | Vännäs | överförmyndarhandläggare
@p Daniel Lidström | Robertsfors | jurist
@p Inga Persson | Vindeln | överförmyndarhandläggare
@p Tommy Backlund | Nordmaling | handläggare
@p Ann-Louise Grahn | Storuman | jurist
@p Mattias Holmlund | Vilhelmina | handläggare
@p Kajsa Norén | Åsele | handläggare
@p Bernt Öhgren | Dorotea | kanslichef
@p Jessica Stenvall | Umeå | jurist
@p Fredrika Boman | Skellefteå | handläggare
@p Lars Hedqvist | Länsstyrelsen | länsjurist | guest
@p Milla Rantanen | Region Västerbotten | utvecklare | guest
---
Överförmyndarchefsnätverket i Västerbotten
Minnesanteckningar 2024-11-07
Närvarande:
Kristina Marklund, Umeå, överförmyndarchef, ordförande
Roger Marklund, Skellefteå, överförmyndarchef
Sara Wikberg, Lycksele, enhetschef
Gunilla Fält, Vännäs, överförmyndarhandläggare
Daniel Lidström, Robertsfors, jurist
Inga Persson, Vindeln, överförmyndarhandläggare
Tommy Backlund, Nordmaling, handläggare
Ann-Louise Grahn, Storuman, jurist
Mattias Holmlund, Vilhelmina, handläggare
Kajsa Norén, Åsele, handläggare
Bernt Öhgren, Dorotea, kanslichef
Jessica Stenvall, Umeå, jurist
Fredrika Boman, Skellefteå, handläggare
Inbjudna gäster:
Lars Hedqvist, Länsstyrelsen, länsjurist
Milla Rantanen, Region Västerbotten, utvecklare
Ställföreträdarregistret {{I}}
Utredningen har föreslagit att ett nationellt register byggs upp. Regeringen har inte gett någon myndighet uppdraget ännu. {{|}}Nätverket beslutade att bjuda in utredaren till vårens möte {{D}} och att Kristina Marklund framför inbjudan. {{D}} {{A who=Kristina Marklund; to=utredaren}}
Rekrytering av gode män {{I}}
Bristen är störst i inlandet. Storuman har annonserat utan resultat. {{|}}Ann-Louise tar fram ett förslag till gemensam annons medan Jessica undersöker kostnaderna för att annonsera i länets tidningar. {{A who=Ann-Louise Grahn,Jessica Stenvall}} Båda redovisar vid mötet i februari. {{A who=Ann-Louise Grahn,Jessica Stenvall; due=2025-02-13}}
Länsstyrelsens tillsyn {{I}}
Lars redogjorde för årets inspektioner. Länsstyrelsen granskar vartannat år samtliga nämnder. De vanligaste bristerna gäller granskning av årsräkningar. Nästa års tillsyn inriktas på professionella ställföreträdare. {{|}}Lars skickar tillsynsplanen till nätverket så snart den är fastställd. {{A who=Lars Hedqvist; to=nätverket; if=så snart den är fastställd}}
Arvoden {{I}}
SKR:s rekommendationer bygger på prisbasbeloppet. {{|}}Lycksele har frångått rekommendationen. {{S org=Lycksele; stance=no}} Sara förklarade hur man resonerat. En gemensam tabell har efterfrågats av ställföreträdarnas förening. {{|}}Det ankommer på Roger att ta fram en sådan tabell till nästa sammankomst. {{A who=Roger Marklund; due=2025-02-13}}
Digital årsräkning {{I}}
Fler redovisar digitalt. {{|}}Umeå upphör med pappersblanketter. {{S org=Umeå}} Daniel påpekade att många äldre gode män saknar bank-id. Leverantören arbetar med ett ombudsförfarande.
Utbildning för ställföreträdare {{I}}
Kraven på utbildning skärps sannolikt. Studieförbundet har hittills hållit kurserna. {{|}}Inga, Gunilla och Tommy utgör kursgrupp även i fortsättningen. {{N person=Inga Persson; role=ledamot; body=kursgrupp; org=Vindeln}} {{N person=Gunilla Fält; role=ledamot; body=kursgrupp; org=Vännäs}} {{N person=Tommy Backlund; role=ledamot; body=kursgrupp; org=Nordmaling}} Kursgruppen ser över innehållet och lämnar ett kursprogram senast den 20 december. {{A who=Kursgruppen; due=2024-12-20}}
Ensamkommande barn {{I}}
Antalet är lågt. Migrationsverket ska enligt egen uppgift korta sina handläggningstider. Ingen åtgärd bedömdes behövlig.
Samverkan med bankerna {{I}}
Bankerna tolkar fullmakter och registerutdrag på olika sätt. Finansinspektionen har uttalat sig. Bankföreningen planerar en branschgemensam rutin. Kristina har blivit ombedd av SKR att delta i en referensgrupp och har tackat ja. {{|}}Skriv ned konkreta exempel på problem och sänd dem till Kristina före den 25 november. {{A who=alla; to=Kristina Marklund; due=2024-11-25}}
Gemensam nämnd {{I}}
Åsele, Dorotea och Vilhelmina har gemensam nämnd sedan 2015. {{S org=Åsele; stance=doing}} {{S org=Dorotea; stance=doing}} {{S org=Vilhelmina; stance=doing}} Avtalet ska omförhandlas. {{|}}Storuman har förfrågat sig om inträde. {{S org=Storuman; stance=interested}} Bernt kallar till ett möte om villkoren, till vilket även politikerna bjuds in. {{A who=Bernt Öhgren}}
Rättsfall {{I}}
Jessica redogjorde för två nya avgöranden från hovrätten. Avgörandena gäller jäv vid arvskifte. Hon brukar sammanfatta rättsfallen i sitt nyhetsbrev.
Aktgranskning {{I}}
Nordmaling och Vännäs granskar varandras akter. {{S org=Nordmaling; stance=doing}} {{S org=Vännäs; stance=doing}} Arbetssättet har varit lärorikt. {{|}}Tommy och Gunilla, som håller i granskningen, skriver en kort vägledning för den som vill göra likadant. {{A who=Tommy Backlund,Gunilla Fält}}
Mötesplan {{I}}
Nätverket träffas den 13 februari i Skellefteå {{M date=2025-02-13}} och den 15 maj digitalt. {{M date=2025-05-15}} Fredrika sköter det praktiska kring februarimötet. {{A who=Fredrika Boman}}
Klagomål {{I}}
JO har riktat kritik mot en nämnd i Mellansverige. Kritiken rörde långsam handläggning. Några av deltagarna kände igen sig.
Säkerhet vid hembesök {{I}}
Hot förekommer. Fackförbundet har tagit fram råd. {{|}}Råden delas med handläggarna av respektive chef. {{A who=respektive chef; to=handläggarna}}
Statistik till länsstyrelsen {{I}}
Statistiken rapporteras in i februari varje år. Länsstyrelsen publicerar den i maj. Mattias påpekade att definitionerna ändrats. {{|}}Lars går igenom ändringarna med dem som rapporterar. {{A who=Lars Hedqvist}} Han skickar en kallelse. {{A who=Lars Hedqvist}}
Anhörigbehörighet {{I}}
Regeln tillämpas sällan. Ingen av kommunerna för statistik.
Förvaltarenhet {{I}}
Skellefteå har inrättat en egen förvaltarenhet. {{S org=Skellefteå; stance=doing}} Roger berättade att kostnaden per ärende ligger högre än väntat. {{|}}Umeå avvaktar. {{S org=Umeå; stance=undecided}} Milla ska på nätverkets begäran göra en omvärldsspaning om förvaltarenheter i Norrland. {{A who=Milla Rantanen}}
Framtidsfullmakter {{I}}
Allt fler skriver framtidsfullmakter. Missbruk är svårt att upptäcka. Utredaren har föreslagit viss kontroll. Kajsa undrade om överförmyndaren får begära redovisning utan anmälan. {{|}}Ingen visste säkert. {{Q asker=Kajsa Norén}}
Arkiv {{I}}
Gallringsråden är under omarbetning. Riksarkivet har varslat om nya föreskrifter.
Systemupphandling {{I}}
Avtalet med systemleverantören upphör i december 2025. Fem kommuner deltar i samordnad upphandling. {{|}}Kravspecifikationen har påbörjats av Daniel och han räknar med att skicka ut den på remiss till de andra fyra i januari. {{A who=Daniel Lidström; to=de andra fyra; due=2025-01}} De andra fyra ska svara inom tre veckor. {{A who=De andra fyra}}
Samarbete med socialtjänsten {{I}}
Ansökningar är ofta bristfälliga. Socialcheferna har visat intresse för en gemensam rutin. {{|}}Sara lyfter frågan med Lyckseles socialchef, som också är ordförande i socialchefsnätverket. {{A who=Sara Wikberg; to=Lyckseles socialchef}}
Jourtjänstgöring {{I}}
Behovet av jour har diskuterats under flera år. {{|}}Frågan tas inte upp igen förrän lagen har ändrats. {{P what=jour; why=förrän lagen har ändrats}}
Mediekontakter {{I}}
P4 gör en serie om gode män. Kristina har intervjuats. Inslaget sändes i måndags.
Ny ordförande {{I}}
Roger Marklund väljs till ordförande från årsskiftet efter Kristina Marklund. {{D}} {{N person=Roger Marklund; role=ordförande; body=Överförmyndarchefsnätverket; org=Skellefteå; for=Kristina Marklund}} Kristina kontaktar Roger för överlämning. {{A who=Kristina Marklund; to=Roger Marklund}}
Barns tillgångar {{I}}
Reglerna om överförmyndarspärr gås igenom på grundkursen. Inga hade en fråga om bitcoin. Länsstyrelsen har inget ställningstagande.
Kontaktuppgifter {{I}}
Uppgifterna på webben är delvis felaktiga. {{|}}Var och en rättar sina uppgifter före november månads utgång. {{A who=Var och en; due=2024-11}} Milla har administratörsrätt och kan hjälpa till.
Handläggningstider {{I}}
Handläggningstiderna för arvskiften har förlängts i hela länet. {{|}}Vindeln anlitar extern granskare. {{S org=Vindeln; stance=doing}} Bernt tycker att måtten bör göras jämförbara. {{|}}Fredrika gör ett försök att jämföra tre ärendetyper. {{A who=Fredrika Boman}}
Informationsfilm {{I}}
Filmen om vad en god man gör är färdig. Filmen textas på fyra språk av leverantören. {{|}}Alla kommuner publicerar filmen på sin webbplats v 48. {{A who=Alla kommuner}}
Remissvar {{I}}
Betänkandet om god man och förvaltare remitterades 2021. Departementet väntas lägga fram en lagrådsremiss. {{|}}När lagrådsremissen finns sammanställer juristerna i nätverket en konsekvensbeskrivning. {{A who=juristerna i nätverket; if=När lagrådsremissen finns}}
Resor {{I}}
Studieresan till Åbo genomförs den 24 april. {{M date=2025-04-24; what=Studieresan}} Boka er plats via Jessica, sista dag är den 31 januari. {{A who=alla; to=Jessica Stenvall; due=2025-01-31}} Hon bokar båt och hotell. {{A who=Jessica Stenvall}}
Ekonomi {{I}}
Dorotea tvingas spara in en halv tjänst. {{S org=Dorotea}} Granskningen kommer att ta längre tid. 
Samråd med ställföreträdarna {{I}}
Samråd hölls i Umeå i september. Föreningen framförde önskemål om tydligare blanketter. {{|}}Mattias och Kajsa gör om blanketterna. {{A who=Mattias Holmlund,Kajsa Norén}} Till hjälp har de kommunikatören i Vilhelmina.
Mötets avslutande {{I}}
Kristina avslutade mötet. {{|}}Anteckningarna skickas ut av Fredrika inom en vecka. {{A who=Fredrika Boman; due=2024-11-14}}
