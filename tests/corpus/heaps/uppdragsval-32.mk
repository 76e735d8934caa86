@file uppdragsval-32.txt
@body Barn- och ungdomssamverkan Blekinge
@date 2023-12-07
@p Ann-Charlotte Beck | Karlskrona | socialchef | chair
@p Dag Nordin | Ronneby | utbildningschef
@p Malena Fors | Karlshamn | IFO-chef
@p Sven Tolander | Sölvesborg | utbildningschef
@p Liselott Gran | Olofström | socialchef
@p Patricia Bohm | Karlskrona | utbildningsdirektör
@p Emil Kjellgren | Ronneby | verksamhetschef
@p Cajsa Bohm | Karlshamn | skolchef
@p Rasmus Lage | Sölvesborg | verksamhetschef
@p Vera Nordin | Olofström | elevhälsochef
@p Karl-Gustav Ek | Region Blekinge | områdeschef
@p Sirpa Laine | Region Blekinge | verksamhetschef BUP
@p Olga Vass | Region Blekinge | chef barnmedicin
@p Henny Stål | Polisen | kommunpolis | guest
@p Ture Bergman | Region Blekinge | samordnare | guest
@p Leila Amini | Länsstyrelsen | handläggare | guest
---
Barn- och ungdomssamverkan Blekinge
Protokollsanteckning 2023-12-07
Deltagare
Ann-Charlotte Beck (ordf.)	Karlskrona	socialchef
Dag Nordin	Ronneby	utbildningschef
Malena Fors	Karlshamn	IFO-chef
Sven Tolander	Sölvesborg	utbildningschef
Liselott Gran	Olofström	socialchef
Patricia Bohm	Karlskrona	utbildningsdirektör
Emil Kjellgren	Ronneby	verksamhetschef
Cajsa Bohm	Karlshamn	skolchef
Rasmus Lage	Sölvesborg	verksamhetschef
Vera Nordin	Olofström	elevhälsochef
Karl-Gustav Ek	Region Blekinge	områdeschef
Sirpa Laine	Region Blekinge	verksamhetschef BUP
Olga Vass	Region Blekinge	chef barnmedicin
Övriga
Henny Stål	Polisen	kommunpolis
Ture Bergman	Region Blekinge	samordnare
Leila Amini	Länsstyrelsen	handläggare

Punkt 1. Ny sammansättning {{I n=1}}
Vid årsskiftet träder samverkans nya sammansättning i kraft. {{|}}Region Blekinge minskar från tre till två ledamöter, och Olga Vass lämnar därför gruppen. {{L person=Olga Vass; org=Region Blekinge}} Karlskronas båda ledamöter är oförändrade. {{|}}Olofström får en andra ledamot i Vera Nordin. {{N person=Vera Nordin; role=ledamot; body=Barn- och ungdomssamverkan Blekinge; org=Olofström}} Ronneby har anmält att Emil ersätts av Hanna Brun. {{N person=Hanna Brun; role=ledamot; body=Barn- och ungdomssamverkan Blekinge; org=Ronneby; for=Emil Kjellgren}}
Punkt 2. Samordnare {{I n=2}}
Ture Bergman har varit samordnare på halvtid men ska från den 15 januari arbeta heltid. {{N person=Ture Bergman; role=samordnare; body=Barn- och ungdomssamverkan Blekinge; org=Region Blekinge}} Finansieringen är delad mellan regionen och kommunerna. Rekryteringen av en andra samordnare har avbrutits.
Punkt 3. Ordförande och vice ordförande {{I n=3}}
Ann-Charlotte erinrade om att ordförandeskapet ska ligga hos regionen 2024. {{|}}Samverkan utsåg därefter Karl-Gustav Ek till ordförande och Malena Fors till vice ordförande. {{D}}{{N person=Karl-Gustav Ek; role=ordförande; body=Barn- och ungdomssamverkan Blekinge; org=Region Blekinge}}{{N person=Malena Fors; role=vice ordförande; body=Barn- och ungdomssamverkan Blekinge; org=Karlshamn}} Ann-Charlotte kvarstår som ledamot. {{N person=Ann-Charlotte Beck; role=ledamot; body=Barn- och ungdomssamverkan Blekinge; org=Karlskrona}}
Punkt 4. Första linjen {{I n=4}}
Sirpa redogjorde för väntetiderna. {{|}}BUP har två vakanta psykologtjänster. {{V seat=psykolog; body=BUP; org=Region Blekinge}} Kön har minskat sedan i våras. Det framfördes att vårdcentralerna bör ta ett större ansvar.
Punkt 5. Arbetsgruppen för skolfrånvaro {{I n=5}}
Arbetsgruppen har lämnat sin slutrapport. {{|}}Samverkan ger arbetsgruppen ett nytt uppdrag att följa upp rapporten. {{D}}{{A who=arbetsgruppen}} I och med det nya uppdraget byter arbetsgruppen ledning från Dag Nordin till Cajsa Bohm. {{N person=Cajsa Bohm; role=ledare; body=arbetsgruppen; org=Karlshamn; for=Dag Nordin}} Ledamöter i övrigt är Vera Nordin, Rasmus Lage och en läkare från barnmedicin. {{N person=Vera Nordin; role=ledamot; body=arbetsgruppen; org=Olofström}} {{N person=Rasmus Lage; role=ledamot; body=arbetsgruppen; org=Sölvesborg}} Läkaren är ännu inte utsedd. {{V seat=läkare; body=arbetsgruppen; org=barnmedicin}}
Punkt 6. Samverkan med Polisen {{I n=6}}
Henny Stål informerade om rekrytering till kriminella nätverk. Hon har sin placering i Karlskrona men arbetar i hela länet. Enligt den nya lagen ska kommunerna ha en lägesbild. {{|}}Sölvesborgs lägesbild är antagen. {{S org=Sölvesborg; stance=doing}}
Punkt 7. Sommarlov {{I n=7}}
Länsstyrelsen har medel att fördela, totalt 450 000 kr. {{K amount=450000; unit=kr}} Ansökan ska vara inne senast den 1 mars. {{|}}Liselott och Emil skriver en gemensam ansökan. {{A who=Liselott Gran,Emil Kjellgren}}
Punkt 8. Styrgruppen för familjecentraler {{I n=8}}
Styrgruppen har haft ett möte sedan sist. {{|}}Patricia har på egen begäran lämnat styrgruppen. {{L person=Patricia Bohm; org=Karlskrona; why=egen begäran}} Hennes ersättare Sven Tolander är från och med nu ordinarie. {{N person=Sven Tolander; role=ordinarie; body=Styrgruppen för familjecentraler; org=Sölvesborg; for=Patricia Bohm}} Ersättarplatsen lämnas tom. {{V seat=ersättare; body=Styrgruppen för familjecentraler}}
Punkt 9. Barnahus Blekinge {{I n=9}}
Barnahus har ny föreståndare sedan november, Gry Lindahl. {{N person=Gry Lindahl; role=föreståndare; body=Barnahus Blekinge}} Hon kommer att presentera verksamheten den 14 mars. {{A who=Gry Lindahl; due=2024-03-14}} Karlshamn ifrågasätter fördelningsnyckeln. {{S org=Karlshamn}}
Punkt 10. Tillfälligt uppdrag {{I n=10}}
Med anledning av att Sirpa är ledig under januari och februari företräds BUP av Wille Cronholm. {{N person=Wille Cronholm; role=ersättare; body=Barn- och ungdomssamverkan Blekinge; org=Region Blekinge; for=Sirpa Laine}}
Punkt 11. Orosanmälningar {{I n=11}}
Antalet anmälningar har ökat med åtta procent. Malena gick igenom statistiken per kommun. Skolan står för den största delen. Ingen åtgärd beslutades.
Punkt 12. Nationella samarbetsrådet {{I n=12}}
Socialstyrelsen har kallat till ett nationellt råd. Blekinge har beretts två platser. {{|}}Samverkan beslutar att nominera Olga Vass och Dag Nordin. {{D}}{{N person=Olga Vass; role=ledamot; body=Nationella samarbetsrådet; org=Region Blekinge}} {{N person=Dag Nordin; role=ledamot; body=Nationella samarbetsrådet; org=Ronneby}} Om Olga inte kan medverka nomineras i stället Sirpa.
Punkt 13. SIP {{I n=13}}
SIP-utbildningen genomförs den 6 februari. {{M date=2024-02-06; what=SIP-utbildningen}} Utbildare är Rasmus tillsammans med Tora Gull från BUP. {{N person=Rasmus Lage; role=utbildare; body=SIP-utbildningen; org=Sölvesborg}}{{N person=Tora Gull; role=utbildare; body=SIP-utbildningen; org=BUP}} Praktiska frågor besvaras av Ture.
Punkt 14. Familjerådgivning {{I n=14}}
Olofström köper tjänsten av Karlshamn. {{S org=Olofström; stance=doing}} Ronneby har valt att säga upp sitt avtal. {{S org=Ronneby; stance=no}}
Punkt 15. Chefer {{I n=15}}
Dag Nordin tillträder i april en tjänst i Kalmar. {{L person=Dag Nordin; org=Ronneby; when=2024-04; why=tjänst i Kalmar}} Ronneby har inte tagit ställning till hur tjänsten ska besättas. {{|}}Liselott har tackat ja till att även vara tillförordnad kommunchef. {{N person=Liselott Gran; role=tillförordnad kommunchef; org=Olofström}} Biträdande socialchef i Olofström blir under tiden Mickel Rot. {{N person=Mickel Rot; role=biträdande socialchef; org=Olofström}}
Punkt 16. Hälsoäventyret {{I n=16}}
Regionen avvecklar verksamheten vid halvårsskiftet. Kommunerna beklagade beslutet.
Punkt 17. Barnrätt {{I n=17}}
Leila Amini är länsstyrelsens barnrättsansvariga och inledde. Varje kommun ska ha en barnrättsstrateg. {{|}}Karlshamn har ingen. {{V seat=barnrättsstrateg; org=Karlshamn}}
Punkt 18. Ungdomsmottagningarna {{I n=18}}
Samrådet för ungdomsmottagningar har utökats. {{|}}Från skolan tillkommer Patricia Bohm, från socialtjänsten Malena Fors. {{N person=Patricia Bohm; role=ledamot; body=Samrådet för ungdomsmottagningar; org=Karlskrona}} {{N person=Malena Fors; role=ledamot; body=Samrådet för ungdomsmottagningar; org=Karlshamn}} Ture är samrådets sekreterare sedan 2021.
Punkt 19. Kunskapsgrupp neuropsykiatri {{I n=19}}
Kunskapsgruppens ordförande Jon Barr flyttar från länet. {{L person=Jon Barr; why=flyttar från länet}} Samverkan uppdrar åt Karl-Gustav att föreslå en ny ordförande. {{D}}{{A who=Karl-Gustav Ek}}
Punkt 20. Delaktighet {{I n=20}}
Ungdomsrådet besökte samverkan i september. Deras synpunkter har vidarebefordrats till nämnderna.
Punkt 21. Familjehemsrekrytering {{I n=21}}
Ska länet ha en gemensam rekrytering? {{Q}} Sölvesborg och Olofström är för, Karlskrona emot. {{S org=Sölvesborg; stance=yes}} {{S org=Olofström; stance=yes}}{{S org=Karlskrona; stance=no}}
Punkt 22. Utvärdering {{I n=22}}
Blekinge Tekniska Högskola har gjort en utvärdering. Utvärderaren Nils Ang redovisade. Redovisningen föranledde inga beslut.
Punkt 23. Avtal om läkare vid placering {{I n=23; outcome=postponed}}
Avtalet är inte färdigförhandlat. {{|}}Beslut tas den 14 mars. {{P until=2024-03-14; what=Avtal om läkare vid placering; why=Avtalet är inte färdigförhandlat}}
Punkt 24. Resa till Island {{I n=24}}
Samverkan sänder fyra deltagare: Cajsa, Vera, Malena samt Henny från Polisen. {{D}}{{N person=Cajsa Bohm; role=deltagare; body=Resa till Island; org=Karlshamn}} {{N person=Vera Nordin; role=deltagare; body=Resa till Island; org=Olofström}} {{N person=Malena Fors; role=deltagare; body=Resa till Island; org=Karlshamn}} {{N person=Henny Stål; role=deltagare; body=Resa till Island; org=Polisen}} Emil har avstått sin plats.
Punkt 25. Beredningsgruppen {{I n=25}}
Beredningsgruppen bereder ärenden till samverkan. {{|}}I beredningsgruppen efterträds Emil av Rasmus och Olga av Sirpa. {{N person=Rasmus Lage; role=ledamot; body=Beredningsgruppen; org=Sölvesborg; for=Emil Kjellgren}}{{N person=Sirpa Laine; role=ledamot; body=Beredningsgruppen; org=Region Blekinge; for=Olga Vass}}{{D}} Gruppen leds liksom hittills av Ture.
Punkt 26. Hedersrelaterat våld {{I n=26}}
Resurscentrum har fått ny verksamhetsledare, Aisha Brandt. {{N person=Aisha Brandt; role=verksamhetsledare; body=Resurscentrum; for=Ulla Fors}} Tidigare verksamhetsledare var Ulla Fors.
Punkt 27. Mötestider {{I n=27}}
Samverkan sammanträder den 14 mars och den 30 maj. {{M date=2024-03-14}}{{M date=2024-05-30}} Karl-Gustav kallar. {{A who=Karl-Gustav Ek}}
Punkt 28. Informationsdelning {{I n=28}}
Juristerna i Ronneby och Karlskrona har gjort en gemensam tolkning. {{|}}Patricia delar tolkningen med skolcheferna. {{A who=Patricia Bohm; to=skolcheferna}}
Punkt 29. Förskolans roll {{I n=29}}
Förskolans representant i arbetsgruppen för tidiga insatser, Kim Ao, har sjukskrivits. {{|}}En vikarie för Kim söks bland förskolerektorerna. {{V seat=vikarie; body=arbetsgruppen för tidiga insatser}}
Punkt 30. Tack {{I n=30}}
Karl-Gustav framförde samverkans tack till Ann-Charlotte för hennes ordförandeskap och till Olga för goda insatser.
