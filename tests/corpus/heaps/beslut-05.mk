@file beslut-05.txt
@body Skolchefsnätverket i Mittnorden
@date 2022-09-15
@p Gunnel Åström | Sundsvall | skoldirektör | chair
@p Leif Jonasson | Timrå | förvaltningschef
@p Eva-Karin Sjölund | Härnösand | skolchef
@p Christer Bodin | Kramfors | bildningschef
@p Monica Näslund | Sollefteå | skolchef
@p Torbjörn Näslund | Örnsköldsvik | förvaltningschef
@p Elin Hallberg | Ånge | skolchef
@p Marcus Öhman | Östersund | förvaltningschef
@p Kristina Vedin | Krokom | barn- och utbildningschef
@p Sven Hallgren | Åre | skolchef
@p Annika Tjernberg | Berg | skolchef
@p Rolf Ekström | Härjedalen | förvaltningschef
@p Ylva Strand | Ragunda | skolchef
@p Ida Nordlander | Bräcke | skolchef
@p Göran Myhr | Strömsund | förvaltningschef
@p Malin Frisell | Mittuniversitetet | samverkansledare | guest
@p Katja Wall | | processledare | guest
---
Skolchefsnätverket i Mittnorden
Noteringar från nätverksmötet 2022-09-15
Närvarande:
Gunnel Åström, Sundsvall, skoldirektör, ordförande
Leif Jonasson, Timrå, förvaltningschef
Eva-Karin Sjölund, Härnösand, skolchef
Christer Bodin, Kramfors, bildningschef
Monica Näslund, Sollefteå, skolchef
Torbjörn Näslund, Örnsköldsvik, förvaltningschef
Elin Hallberg, Ånge, skolchef
Marcus Öhman, Östersund, förvaltningschef
Kristina Vedin, Krokom, barn- och utbildningschef
Sven Hallgren, Åre, skolchef
Annika Tjernberg, Berg, skolchef
Rolf Ekström, Härjedalen, förvaltningschef
Ylva Strand, Ragunda, skolchef
Ida Nordlander, Bräcke, skolchef
Göran Myhr, Strömsund, förvaltningschef
Gäster: 
Malin Frisell, Mittuniversitetet, samverkansledare
Katja Wall, processledare

SAMVERKANSAVTAL GYMNASIET {{I kind=decision}}
Nuvarande avtal löper ut vid halvårsskiftet 2023 och en förhandlingsgrupp har under våren arbetat fram ett reviderat förslag, som nu har behandlats i samtliga nämnder utom två. {{|}}Efter diskussion beslutades att förslaget ska ligga till grund för den fortsatta hanteringen men att skrivningen om inackorderingsbidrag stryks. {{D}} Östersund har meddelat att man undertecknar först när regionen har tagit ställning till resorna. {{S org=Östersund; stance=undecided}}

LÄRARUTBILDNING PÅ DISTANS {{I}}
Malin Frisell berättade att universitetsstyrelsen har beslutat att utöka antalet platser på förskollärarprogrammet. Beslutet fattades före sommaren och gäller antagningen 2023. Det är fortfarande oklart om VFU-ersättningen följer med.

OBEHÖRIGA LÄRARE {{I kind=decision}}
Det konstaterades att andelen behöriga fortsätter att sjunka i inlandet. {{|}}Nätverket kom fram till att en gemensam introduktionsutbildning ska erbjudas alla nyanställda utan lärarexamen. {{D}} Utbildningen ges första gången i januari. {{D}} Katja fick i uppdrag att kontakta lärosätet om upplägget. {{D}} {{A who=Katja Wall; to=lärosätet}}

SKOLVERKETS NYA KURSPLANER {{I}}
Kursplanerna beslutades av regeringen och började gälla vid höstterminens start. I flera kommuner har implementeringen fått stå tillbaka. Vikten av ämnesgrupper över kommungränserna underströks av många.

FJÄRRUNDERVISNING {{I kind=decision}}
Frågan om huruvida nätverket ska söka statsbidrag gemensamt besvarades jakande, med förbehållet att Sundsvall står som sökande. {{D if=att Sundsvall står som sökande}} Leif och Ylva formulerar ansökan. {{A who=Leif Jonasson,Ylva Strand}} Ansökningstiden går ut den 14 oktober.

LÄSÅRSTIDER 2023/24 {{I kind=decision}}
Läsåret börjar den 21 augusti 2023 och slutar den 14 juni 2024. {{D}} Sportlovet läggs i vecka 10 i samtliga kommuner. {{D}} Åre behåller dock rätten till en avvikande lovdag i november. {{D}}

ELEVHÄLSANS BEMANNING {{I kind=dialogue}}
Samtalet handlade om svårigheterna att rekrytera skolpsykologer. Tanken på en gemensam pool har funnits länge och mottogs även nu välvilligt, men någon överenskommelse nåddes inte. {{|}}Härjedalen köper tjänsten av ett bemanningsföretag. {{S org=Härjedalen; stance=doing}}

FÖRSKOLEAVGIFTER {{I}}
Skolverket har fastställt inkomsttaket i maxtaxan för 2023. Kommunerna anpassar sina taxor var för sig. {{|}}Kramfors tar upp taxan i nämnden i oktober. {{S org=Kramfors}}

SKOLSKJUTSREGLER {{I kind=decision}}
Vid majmötet beslutade nätverket att tillsätta en grupp med skolskjutshandläggare, vilken nu har presenterat sin rapport. {{|}}Gruppens slutsatser godtogs i sin helhet, bortsett från förslaget om avståndsgräns för årskurs 6. {{D}} Avståndsgränsen överlämnas till handläggarna för ny bedömning. {{D}} {{A who=handläggarna}}

PRÖVNING AV FRISTÅENDE SKOLA {{I}}
Skolinspektionen avslog i juni en ansökan om nyetablering i Timrå. Sökanden har överklagat. {{|}}Timrå har yttrat sig och avstyrkt. {{S org=Timrå; stance=no}}

NATIONELLT SKOLVAL {{I}}
Utredningens förslag bereds i Regeringskansliet. Om förslaget går igenom behöver kommunerna ett gemensamt antagningssystem. Något behov av att agera redan nu ansågs inte föreligga.

ANTAGNINGSKANSLI {{I kind=decision}}
Ett gemensamt antagningskansli inrättas från och med den 1 juli 2023, med placering i Östersund. {{D}} Verksamheten finansieras genom en avgift om 310 kronor per sökande. {{D}} {{K amount=310; unit=kronor per sökande}} Efter tre år görs en utvärdering. {{A}}

REVIDERING AV ELEVPENG {{I}}
Rolf redogjorde för läget i förhandlingarna. Arbetsgruppens utkast innehåller tre nivåer i stället för två. Det är ett utkast och ska behandlas vidare av ekonomerna.

MODERSMÅL {{I kind=decision}}
Deltagarna var överens om att samordna undervisningen i de mindre språken och att Härnösand tar samordningsansvaret under läsåret. {{D}} Eva-Karin skickar ut en förteckning över tillgängliga lärare så snart som möjligt. {{A who=Eva-Karin Sjölund; to=alla}}

SAMISKA {{I kind=decision}}
Sametinget har i en skrivelse frågat om nätverket kan utse en kontaktperson. {{|}}Till kontaktperson utsågs Annika Tjernberg. {{D}} {{N person=Annika Tjernberg; role=kontaktperson; body=Sametinget; org=Berg}} Uppdraget är tidsbegränsat till utgången av 2023. {{D until=2023-12-31}}

KORTTIDSFRÅNVARO {{I kind=report}}
Sammanställningen visar stora skillnader mellan kommunerna. Orsakerna diskuterades. {{|}}Strömsund har gett rektorerna i uppdrag att följa upp frånvaron varje vecka. {{S org=Strömsund; stance=doing}}

RÅD FÖR YRKESUTBILDNING {{I kind=decision}}
I stället för att bilda ett nytt råd valde nätverket att utvidga det befintliga programrådet. {{D}} Representanter för besöksnäringen bjuds in att delta. {{D}}

UPPHANDLING AV LÄROMEDEL {{I kind=decision}}
Upphandlingsenheten i Sundsvall hade begärt besked om vilka kommuner som vill delta. {{|}}Ja från Ånge, Bräcke och Ragunda. {{S org=Ånge; stance=yes}} {{S org=Bräcke; stance=yes}} {{S org=Ragunda; stance=yes}} Sollefteå avböjer. {{S org=Sollefteå; stance=no}} Nätverket som sådant tog inte ställning.

DIGITALA NATIONELLA PROV {{I}}
Skolverket har skjutit på starten till 2024. Beslutet motiverades med brister i provtjänsten. Kommunernas förberedelser pågår som tidigare.

KULTUR I SKOLAN {{I kind=decision}}
Ansökan till Kulturrådet om Skapande skola lämnas även i år in kommunvis. {{D}} En gemensam ansökan bedömdes inte ge några fördelar.

NÄTVERKETS UPPDRAGSBESKRIVNING {{I kind=decision}}
Uppdragsbeskrivningen reviderades senast 2018. Gunnel hade gjort ett förslag som skickats ut med kallelsen. {{|}}Uppdragsbeskrivningen antogs med tillägget att förskolan uttryckligen ska omfattas. {{D}}

STUDIE- OCH YRKESVÄGLEDNING {{I kind=decision}}
Inför arbetsmarknadsdagen behövs två personer i planeringsgruppen. {{|}}Marcus Öhman och Elin Hallberg åtog sig att ingå i planeringsgruppen. {{N person=Marcus Öhman; role=ledamot; body=planeringsgruppen; org=Östersund}} {{N person=Elin Hallberg; role=ledamot; body=planeringsgruppen; org=Ånge}} Dagen är beslutad sedan tidigare och äger rum den 9 november. {{M date=2022-11-09; what=arbetsmarknadsdagen}}

REKTORSPROGRAMMET {{I}}
Bestämmelserna om obligatorisk utbildning innebär att rektor ska påbörja programmet inom ett år. Fyra kommuner har personer på väntelista. {{|}}Bör nätverket uppvakta Skolverket om fler platser? {{Q}}

YTTRANDE TILL LÄNSSTYRELSEN {{I kind=decision}}
Länsstyrelsens förslag till regional handlingsplan för skolnärvaro remitterades i juni. {{|}}Nätverket tillstyrkte planen utan ändringar. {{D}} Katja expedierar yttrandet under veckan. {{A who=Katja Wall; to=Länsstyrelsen}}

VUXENUTBILDNING {{I}}
Regionala utvecklingsnämnden beslutar om medelstilldelning i november. {{|}}Krokoms fullmäktige har ställt sig bakom ett samgående med Östersunds vuxenutbildning. {{S org=Krokom; stance=yes}} Övriga kommuner har inte tillfrågats.

TRYGGHETSENKÄT {{I kind=decision}}
Enkäten genomförs vartannat år i stället för varje år. {{D}} Beslutet förutsätter att Östersund kan leva med glesare resultat, vilket Marcus bekräftade.

INTERNATIONELLT UTBYTE {{I kind=decision; outcome=postponed}}
På grund av att flera hade lämnat mötet fattades inget beslut, utan frågan förs till novembermötet. {{P what=Internationellt utbyte; why=flera hade lämnat mötet}}

GEMENSAM FORTBILDNINGSDAG {{I kind=decision}}
Förslag på tema var läsförståelse respektive extra anpassningar. {{|}}Valet föll på extra anpassningar. {{D}} Nätverket bekostar föreläsaren, kommunerna står själva för resor. {{D}} Ida bokar lokal. {{A who=Ida Nordlander}}

ORDFÖRANDESKAP {{I kind=decision}}
Till ordförande för 2023 valdes Kristina Vedin efter Gunnel Åström. {{D}} {{N person=Kristina Vedin; role=ordförande; body=Skolchefsnätverket i Mittnorden; org=Krokom; for=Gunnel Åström}} Valet av vice ordförande får vänta till nästa möte eftersom valberedningen inte var klar. {{P until=next; what=Valet av vice ordförande; why=valberedningen inte var klar}}

SKOLBIBLIOTEK {{I kind=decision}}
Lagförslaget om bemannade skolbibliotek har mött kritik. De närvarande delade uppfattningen att små skolor inte kan uppfylla kraven. {{|}}En skrivelse till Utbildningsdepartementet ansågs dock inte motiverad och nätverket avstår därför. {{D}}

PRAOPLATSER {{I kind=decision}}
En avsiktsförklaring med regionen har förhandlats fram. {{|}}Nätverket förklarar sig berett att underteckna avsiktsförklaringen så snart regionens personalutskott har godkänt den. {{D if=så snart regionens personalutskott har godkänt den}} Personalutskottet sammanträder den 11 oktober. {{M date=2022-10-11; what=Personalutskottet}}

SOCIALA INSATSGRUPPER {{I}}
Socialchefsnätverket beslutade i augusti att bjuda in skolan till ett gemensamt arbete. Från skolans sida var alla positiva. Monica påpekade att sekretessfrågorna måste lösas först.

LOKALER {{I}}
Sollefteå planerar att lägga ned två byskolor. {{S org=Sollefteå}} Örnsköldsvik bygger nytt högstadium. {{S org=Örnsköldsvik; stance=doing}} Erfarenheter utbyttes om hur medborgardialoger kan läggas upp.

KVALITETSRAPPORTER {{I kind=decision}}
Det uppdrogs åt Torbjörn och Sven att till nästa träff jämföra kommunernas mallar. {{D}} {{A who=Torbjörn Näslund,Sven Hallgren}} Avsikten är inte att mallen ska bli gemensam.

SPECIALPEDAGOGISKT STÖD {{I kind=decision}}
SPSM har erbjudit en uppdragsutbildning mot en mindre avgift. {{|}}Nätverket tackar ja till erbjudandet för läsåret 2022/23. {{D}} Platserna fördelas efter elevantal. {{D}}

STATISTIKVERKTYG {{I}}
Licensen är betald till årsskiftet. Flera ifrågasatte nyttan. Göran ansåg att licensen borde sägas upp, Christer att den borde behållas. Den som inte längre vill vara med kan säga upp sin del.

INFORMATION FRÅN SKR {{I}}
SKR:s styrelse antog i augusti ett positionspapper om skolans finansiering. Papperet är inte bindande. Utskick har gjorts till samtliga nämndordförande.

SÄKERHET OCH KRISBEREDSKAP {{I kind=decision}}
Gemensamma rutiner vid hot mot skola fastställdes att gälla tills vidare. {{D}} Rutinerna är inte offentliga och får inte läggas ut på webben. {{X mark=får inte läggas ut på webben}} Christer ansvarar för att rutinerna ses över årligen. {{A who=Christer Bodin}}

NÄSTA MÖTE {{I}}
Nästa möte äger rum den 17 november på Birsta. {{M date=2022-11-17}}
