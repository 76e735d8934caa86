@file uppskjutet-33.txt
@body Stadsbyggnadschefsgruppen Stockholm Syd
@date 2023-10-05
@p Karolina Ståhle | Huddinge | samhällsbyggnadsdirektör | chair
@p Björn Ahlgren | Botkyrka | stadsbyggnadschef
@p Camilla Wester | Haninge | samhällsbyggnadschef
@p Erik Zetterqvist | Tyresö | stadsbyggnadschef
@p Gunilla Rask | Nynäshamn | planchef
@p Hanna Melander | Salem | miljö- och samhällsbyggnadschef
@p Inge Thorsell | Södertälje | stadsbyggnadsdirektör
@p Jasmin Rahimi | Nykvarn | plan- och exploateringschef
@p Kjell Brodén | Nacka | exploateringsdirektör
@p Lina Forsell | Värmdö | planchef
@p Mats Uhlin | Huddinge | trafikplanerare
@p Nora Sandberg | Botkyrka | bygglovschef
@p Oscar Lindh | Haninge | strateg
@p Petra Winroth | Region Stockholm | planeringsdirektör | guest
@p Rune Eklind | Länsstyrelsen | länsarkitekt | guest
---
Stadsbyggnadschefsgruppen Stockholm Syd
Mötesanteckningar 2023-10-05
Närvarande
Huddinge: Karolina Ståhle, samhällsbyggnadsdirektör (ordförande)
Botkyrka: Björn Ahlgren, stadsbyggnadschef
Haninge: Camilla Wester, samhällsbyggnadschef
Tyresö: Erik Zetterqvist, stadsbyggnadschef
Nynäshamn: Gunilla Rask, planchef
Salem: Hanna Melander, miljö- och samhällsbyggnadschef
Södertälje: Inge Thorsell, stadsbyggnadsdirektör
Nykvarn: Jasmin Rahimi, plan- och exploateringschef
Nacka: Kjell Brodén, exploateringsdirektör
Värmdö: Lina Forsell, planchef
Huddinge: Mats Uhlin, trafikplanerare
Botkyrka: Nora Sandberg, bygglovschef
Haninge: Oscar Lindh, strateg
Region Stockholm: Petra Winroth, planeringsdirektör
Länsstyrelsen: Rune Eklind, länsarkitekt

§ 1 Spårväg syd {{I n=1; outcome=postponed}}
Regionens föredragning ställs in, då utredningsbeslutet inte är fattat. {{P what=Regionens föredragning; why=då utredningsbeslutet inte är fattat}}
Trafiknämnden sammanträder den 17 oktober. {{M date=2023-10-17; what=Trafiknämnden}}
§ 2 Regionplan {{I n=2}}
Petra Winroth redogör för RUFS 2060. Samrådet senareläggs till 2024. {{|}}Gruppens frågor om bostadsmål besvaras när samrådshandlingen finns och tas då upp igen. {{P what=Gruppens frågor om bostadsmål}}
§ 3 Planberedskap {{I n=3; kind=go-round}}
Salem har pausat två planer. {{S org=Salem; topic=Planberedskap}} Värmdö skjuter upp sin centrumplan ett år. {{S org=Värmdö; topic=Planberedskap}} De återstående kommunerna redovisar den 9 november. {{P until=2023-11-09; what=De återstående kommunerna}} {{M date=2023-11-09}}
§ 4 Exploateringsavtal {{I n=4; outcome=postponed}}
Kjell Brodén har inte kunnat stämma av sitt underlag med Nackas jurister. {{|}}Gruppen låter ärendet anstå. {{P what=Exploateringsavtal; why=Kjell Brodén har inte kunnat stämma av sitt underlag med Nackas jurister}}
§ 5 Samordning av masstransporter {{I n=5}}
Mats Uhlin rapporterar att provperioden har förlängts till mars. {{|}}Rapport till gruppen sker därför inte i december som sagts utan först i april. {{P what=Rapport till gruppen; why=provperioden har förlängts till mars}}
§ 6 Bygglovsdag {{I n=6}}
Årets bygglovsdag, den 16 november på Subtopia i Alby, är fulltecknad. {{M date=2023-11-16; what=bygglovsdag}} Nora tar upp anmälningar till reservlistan. {{A who=Nora Sandberg}}
§ 7 Länsstyrelsens planeringsberättelse {{I n=7}}
Rune Eklind begär att få komma tillbaka med ett mer genomarbetat material. {{|}}Ärendet upptas på nytt vid sammanträdet den 7 december. {{P until=2023-12-07; what=Länsstyrelsens planeringsberättelse; why=begär att få komma tillbaka med ett mer genomarbetat material}} {{M date=2023-12-07}}
§ 8 Tvärförbindelse Södertörn {{I n=8}}
Trafikverket har pausat projektet på regeringens uppdrag. {{|}}Huddinge och Haninge har bett om ett möte med departementet. {{S org=Huddinge}} {{S org=Haninge}} Någon tid har de inte fått.
§ 9 Gemensam remiss om Mälartunneln {{I n=9; kind=decision}}
Gruppen beslutar att begära förlängd remisstid till den 15 januari. {{D}} {{A who=Gruppen}} Yttrandet fastställs efter besked om förlängning, dock senast vid decembersammanträdet. {{P until=2023-12-07; what=Yttrandet}}
§ 10 Klimatanpassning längs Östersjökusten {{I n=10; outcome=not_reached}}
Punkten hinner inte behandlas. {{P what=Klimatanpassning längs Östersjökusten; why=hinner inte behandlas}}
§ 11 Bostadsmarknaden {{I n=11; kind=dialogue}}
Diskussion om stopp i byggandet. Byggherrar skjuter på starter eller omförhandlar. Hanna framhåller vikten av att hålla planeringen i gång. {{|}}Gruppen återkommer till frågan om tidsplaner i avtal när vinterns prognos är känd. {{P what=frågan om tidsplaner i avtal}}
§ 12 Parkeringstal {{I n=12}}
Tyresös nya parkeringstal vann laga kraft i september. {{S org=Tyresö}} Erik delger gruppen dokumentet. {{A who=Erik Zetterqvist; to=gruppen}}
§ 13 Geodata {{I n=13; outcome=postponed}}
Återremitteras till geodatagruppen. {{P what=Geodata}} Geodatagruppen träffas nästa gång den 25 oktober. {{M date=2023-10-25; what=Geodatagruppen}}
§ 14 Naturvårdsfonden {{I n=14}}
Fondens styrelse har bordlagt ansökan från Nynäshamn. {{|}}Fonden håller sitt höstsammanträde den 1 december. {{M date=2023-12-01; what=Fonden}}
§ 15 Teknisk handbok {{I n=15; kind=decision}}
Revideringen av handboken skjuts på obestämd tid. {{D}} {{P what=Revideringen av handboken}} Skälet är bristande resurser.
§ 16 Konsultupphandling {{I n=16}}
Avtalen gäller ytterligare ett år. Avropsordning B utgår ur avtalet.
§ 17 Nya byggregler {{I n=17}}
Boverket har flyttat ikraftträdandet till den 1 juli 2025. {{|}}Boverket ger webbseminarier den 18 oktober och den 22 november. {{M date=2023-10-18; what=webbseminarier}} {{M date=2023-11-22; what=webbseminarier}}
Vad reglerna kräver av gruppen får bedömas efter det andra seminariet. {{P what=Vad reglerna kräver av gruppen}}
§ 18 Vattenplanering {{I n=18; outcome=postponed}}
Inge Thorsell var tvungen att lämna sammanträdet före punkten. {{|}}Uppskov till den 9 november. {{P until=2023-11-09; what=Vattenplanering; why=Inge Thorsell var tvungen att lämna sammanträdet före punkten}}
§ 19 Skolplanering {{I n=19}}
Skolcheferna bereder ett förslag om gemensamma lokalprogram. De räknar med att återkomma till stadsbyggnadscheferna i vår.
§ 20 Business Arena {{I n=20}}
Business Arena, 20–21 september, gav många kontakter. {{|}}Nästa års mässa är 18–19 september 2024. {{M date=2024-09-18; what=Nästa års mässa}} {{M date=2024-09-19; what=Nästa års mässa}} Beslut om monter lämnas till vårens budgetmöte. {{P what=Beslut om monter}}
§ 21 Kulturmiljöunderlag {{I n=21; outcome=postponed}}
Gruppen avvaktar Riksantikvarieämbetets beslut om riksintressen innan ärendet tas upp. {{P what=Kulturmiljöunderlag}}
§ 22 Ordförandeskap {{I n=22}}
Karolina Ståhle kvarstår som ordförande till årsskiftet. {{N person=Karolina Ståhle; role=ordförande; body=Stadsbyggnadschefsgruppen Stockholm Syd; org=Huddinge}} Val för 2024 flyttas från dagens sammanträde till den 7 december. {{P until=2023-12-07; what=Val för 2024}}
§ 23 Studieresa {{I n=23}}
Resan till Oslo går den 23 april 2024 med hemkomst den 24 april. {{M date=2024-04-23; what=Studieresa}} {{M date=2024-04-24; what=Studieresa}} Gunilla tar kontakt med resebyrån. {{A who=Gunilla Rask}} Avanmälan kan ske till den 1 mars.
§ 24 Utvärdering av detaljplaneprocessen {{I n=24}}
Utvärderas till hösten av KTH. Jasmin är kontaktperson för KTH. {{N person=Jasmin Rahimi; role=kontaktperson; body=KTH; org=Nykvarn}}
§ 25 Övriga frågor {{I n=25}}
Lina: exploatering vid kust, något för ett annat möte. {{P what=exploatering vid kust}}
Oscar: uppföljning av markpriser; får stå över. {{P what=uppföljning av markpriser}}
Björn: besiktningen i Tumba den 28 september gick bra.
§ 26 Sammanträden {{I n=26}}
Utöver ovan nämnda: 25 januari, 14 mars och 16 maj 2024, kl. 13–16. {{M date=2024-01-25}} {{M date=2024-03-14}} {{M date=2024-05-16}}
