@file uppgifter-32.txt
@body Säkerhetschefsnätverket Mälaren
@date 2025-09-18
@p Gunnel Arnell | Västerås | säkerhetschef | chair
@p Tor Wickman | Köping | säkerhetssamordnare
@p Siw Halldin | Arboga | kanslichef
@p Rune Ekvall | Kungsör | säkerhetssamordnare
@p Petronella Lind | Hallstahammar | säkerhetschef
@p Kaj Hörnfeldt | Surahammar | beredskapssamordnare
@p Ingmar Tovesson | Sala | säkerhetschef
@p Milla Grönvik | Heby | säkerhetssamordnare
@p Jan Sotter | Enköping | säkerhetschef
@p Jan Wester | Håbo | säkerhetssamordnare
@p Beatrice Lund | Strängnäs | trygghetssamordnare
@p Ove Kvist | Eskilstuna | säkerhetschef
@p Henny Strand | Polisen | kommunpolis | guest
@p Algot Finn | Länsstyrelsen | handläggare | guest
@p Rosa Medin | | sekreterare | guest
---
Säkerhetschefsnätverket Mälaren
Minnesanteckningar 2025-09-18
Närvarande
Gunnel Arnell, Västerås, säkerhetschef, ordförande
Tor Wickman, Köping, säkerhetssamordnare
Siw Halldin, Arboga, kanslichef
Rune Ekvall, Kungsör, säkerhetssamordnare
Petronella Lind, Hallstahammar, säkerhetschef
Kaj Hörnfeldt, Surahammar, beredskapssamordnare
Ingmar Tovesson, Sala, säkerhetschef
Milla Grönvik, Heby, säkerhetssamordnare
Jan Sotter, Enköping, säkerhetschef
Jan Wester, Håbo, säkerhetssamordnare
Beatrice Lund, Strängnäs, trygghetssamordnare
Ove Kvist, Eskilstuna, säkerhetschef
Gäster
Henny Strand, Polisen, kommunpolis
Algot Finn, Länsstyrelsen, handläggare
Rosa Medin, sekreterare
(1) Passersystem {{I n=1}}
Tor presenterade Köpings nya system. {{|}}Tor besvarar frågor om upphandlingen via mejl. {{A who=Tor Wickman}}
(2) Väktaravtal {{I n=2}}
Avtalet förlängdes i våras. {{|}}Siw skickar de nya timpriserna till Rune och Kaj. {{A who=Siw Halldin; to=Rune Ekvall och Kaj Hörnfeldt}}
(3) Lokala lägesbilder {{I n=3}}
Polisen gör en lägesbild i kvartalet. {{|}}Henny mailar den senaste till nätverket. {{A who=Henny Strand; to=nätverket}}
(4) Kamerabevakning {{I n=4}}
Sala sätter upp kameror på torget. {{S org=Sala; stance=doing}} Ingmar har gjort en konsekvensbedömning. Den som önskar får den av honom.
(5) Personskydd av förtroendevalda {{I n=5}}
SKR har uppdaterat sin handbok. {{|}}Respektive kommun ser till att gruppledarna får handboken före nyår. {{A who=respektive kommun; to=gruppledarna}}
(6) Brottsförebyggande råd {{I n=6}}
Rådet i Enköping sammanträder fyra gånger per år. Jan S brukar vara sekreterare.
(7) Medborgarlöften {{I n=7}}
Polisen har slutat med begreppet. Henny förklarade vad som gäller i stället.
(8) Säkerhetsskyddsanalys {{I n=8}}
Säkerhetspolisen utövar inte längre tillsyn över kommuner. {{|}}Algot återkommer med besked om länsstyrelsens tillsynsplan i oktober. {{A who=Algot Finn; due=2025-10}}
(9) Utbildning för receptionister {{I n=9}}
Tre tillfällen hölls i maj. {{|}}Beatrice och Milla planerar en ny omgång till våren. {{A who=Beatrice Lund,Milla Grönvik}}
(10) Försäkringar {{I n=10}}
Premien stiger med åtta procent. {{|}}Kommunerna lämnar in skadestatistik för 2020–2024 till Ove före den 10 oktober. {{A who=Kommunerna; to=Ove Kvist; due=2025-10-10}}
(11) Id-kort {{I n=11}}
Ny leverantör är upphandlad. Beställningarna går genom Västerås.
(12) Bilbränder {{I n=12}}
Strängnäs har haft sex bränder. Räddningstjänsten utreder orsaken.
(13) Skolsäkerhet {{I n=13}}
Regeringen vill ge skolor rätt att visitera. {{|}}Petronella stämmer av med skolchefen i Hallstahammar hur de ser på förslaget. {{A who=Petronella Lind; to=skolchefen i Hallstahammar}}
(14) Larmöverföring {{I n=14}}
Kopparnätet stängs ned. Inventeringen bör enligt operatören vara klar i år. {{|}}Alla kontrollerar sina larmsändare. {{A who=Alla}}
(15) Årlig övning {{I n=15}}
Övningen genomförs den 5 november i Arboga. {{M date=2025-11-05; what=övning}} Deltagare anmäls till Siw senast den 15 oktober. {{A to=Siw Halldin; due=2025-10-15}}
(16) Signalspaning {{I n=16}}
Inget att redovisa.
(17) Skyddsvakter {{I n=17}}
Lagen om skyddsobjekt ses över. {{|}}Håbo utbildar två skyddsvakter. {{S org=Håbo; stance=doing}} Jan W berättade om kursen.
(18) Rutin för suspekta brev {{I n=18}}
Rutinen är från 2017. {{|}}Det uppdras åt Rune och Tor att skriva om den. {{D}} {{A who=Rune Ekvall,Tor Wickman}} De presenterar ett förslag den 20 november. {{A who=Rune Ekvall,Tor Wickman; due=2025-11-20}}
(19) Kontakt med näringslivet {{I n=19}}
Företagarna har efterfrågat en kontaktväg. {{|}}Gunnel lyfter saken på näringslivschefernas möte. {{A who=Gunnel Arnell}}
(20) Kommande möten {{I n=20}}
20 november och 22 januari. {{M date=2025-11-20}} {{M date=2026-01-22}} Rosa bokar rum i Västerås för båda. {{A who=Rosa Medin}}
(21) Bidragsbrott {{I n=21}}
Utbetalningsmyndigheten har startat. Ekonomerna håller i kontakterna med den sedan i våras.
(22) Ordningsvakter {{I n=22}}
Eskilstuna utökar till alla dagar i veckan. {{S org=Eskilstuna}} Ove skulle gärna se en gemensam utvärdering.
(23) Mallar {{I n=23}}
Heby har bra mallar. {{|}}Milla lägger in dem i biblioteket. {{A who=Milla Grönvik}}
(24) Hot mot socialsekreterare {{I n=24}}
Fackförbundet Vision har gjort en rapport. Cheferna i socialtjänsten har fått den.
(25) Trygghetsundersökning {{I n=25}}
Surahammar deltar inte i år. {{S org=Surahammar; stance=no}} Kaj meddelar polisen detta. {{A who=Kaj Hörnfeldt; to=polisen}}
(26) Arbetsgrupp klotter {{I n=26}}
Beatrice Lund går in i arbetsgruppen efter Ingmar Tovesson. {{N person=Beatrice Lund; role=ledamot; body=Arbetsgrupp klotter; org=Strängnäs; for=Ingmar Tovesson}} Ingmar lämnar över bildarkivet till henne. {{A who=Ingmar Tovesson; to=Beatrice Lund}}
(27) Evenemang {{I n=27}}
Polistillstånden kommer sent. {{|}}Henny undersöker om handläggningen kan bli snabbare. {{A who=Henny Strand}}
(28) Drönare {{I n=28}}
Flygförbud råder vid vissa anläggningar. {{|}}Kungsör överväger att köpa en egen drönare. {{S org=Kungsör; stance=undecided}}
(29) Nödnummer internt {{I n=29}}
Bordlades på grund av tidsbrist. {{P what=Nödnummer internt; why=på grund av tidsbrist}}
(30) Tystnadsplikt {{I n=30}}
Kommunjuristen i Sala har svarat på frågan från i våras. {{|}}Rosa bifogar svaret. {{A who=Rosa Medin}}
(31) Grov organiserad brottslighet {{I n=31}}
Lagen ger kommunerna större möjlighet att dela uppgifter. Polisen ska i första hand vända sig till socialtjänsten.
(32) Budget 2026 {{I n=32}}
Arboga drar in tjänsten som säkerhetssamordnare. {{S org=Arboga}} Siw tar över uppgifterna vid sidan av sitt ordinarie arbete.
(33) Visselblåsning {{I n=33}}
Få ärenden i samtliga kommuner. Kanalerna sköts av HR.
(34) Ny säkerhetschef i Köping {{I n=34}}
Tor byter arbete till årsskiftet. {{L person=Tor Wickman; org=Köping; when=till årsskiftet; why=byter arbete}} Gunnel kontaktar kommundirektören i Köping om en efterträdare i nätverket. {{A who=Gunnel Arnell; to=kommundirektören i Köping}}
(35) Statistik {{I n=35}}
Brå presenterar årets trygghetsundersökning i oktober. {{|}}När den har kommit gör Jan W ett urval för länet. {{A who=Jan Wester; if=När den har kommit}}
(36) Cyberförsäkring {{I n=36}}
Petronella undrade om någon tecknat cyberförsäkring. {{|}}Frågan kunde inte besvaras. {{Q asker=Petronella Lind}}
(37) Elberedskap {{I n=37}}
Styrel planeras av länsstyrelserna. {{|}}Underlag för Styrel lämnas av kommunerna till Algot senast den 28 november. {{A who=kommunerna; to=Algot Finn; due=2025-11-28}}
(38) Kontaktlista {{I n=38}}
Listan uppdateras av Rosa efter varje möte. {{|}}Säg till henne om något har ändrats. {{A who=alla; to=Rosa Medin; if=om något har ändrats}}
(39) Juluppehåll {{I n=39}}
Avstämningen i december ställs in. {{D}}
(40) Utvärdering av sommaren {{I n=40}}
Sommaren var lugn. Festivalen i Västerås genomfördes utan allvarliga händelser.
(41) Övrigt {{I n=41}}
Jan S efterlyser exempel på instruktion för tjänsteperson i beredskap. {{|}}Håbos instruktion mejlas till honom av Jan W. {{A who=Jan Wester; to=Jan Sotter}}
