@file Digitaliseringsradet prot. 2023-09-14.txt
@body Digitaliseringsrådet
@date 2023-09-14
@start 10:00
@end 14:30
@place Kommunkontoret i Heby, rum Dalkarlen
@mode in_person
@secretary Gösta Lindqvist
@p Pontus Grahn | Uppsala | digitaliseringsdirektör | chair
@p Hamdi Warsame | Uppsala | strateg
@p Ing-Marie Sköldh | Enköping | it-chef
@p Jörgen Stål | Heby | it-chef
@p Lovisa Berglind | Knivsta | utvecklingschef
@p Siv Ekman Dahl | Tierp | utvecklingsledare
@p Anna Kvist | Östhammar | it- och digitaliseringschef
@p Per-Olof Zetterberg | Länsstyrelsen | bredbandskoordinator | guest partial=under BREDBANDET
@p Gösta Lindqvist | | sekreterare | guest
@p Reza Tavakoli | Håbo | digitaliseringschef | absent excused
@p Kjell Broström | Älvkarleby | systemförvaltare | absent
---
DIGITALISERINGSRÅDET I UPPSALA LÄN
Minnesanteckningar från sammanträde torsdagen den 14 september 2023 klockan 10.00 till 14.30
Kommunkontoret i Heby, rum Dalkarlen

DELTAGANDE
Pontus Grahn, digitaliseringsdirektör, Uppsala, ordförande
Hamdi Warsame, strateg, Uppsala
Ing-Marie Sköldh, it-chef, Enköping
Jörgen Stål, it-chef, Heby
Lovisa Berglind, utvecklingschef, Knivsta
Siv Ekman Dahl, utvecklingsledare, Tierp
Anna Kvist, it- och digitaliseringschef, Östhammar
Per-Olof Zetterberg, bredbandskoordinator, Länsstyrelsen, under BREDBANDET
Gösta Lindqvist, sekreterare

EJ NÄRVARANDE
Reza Tavakoli, digitaliseringschef, Håbo, har anmält förhinder
Kjell Broström, systemförvaltare, Älvkarleby

UPPHANDLINGEN AV E-ARKIV {{I kind=report}}
Hamdi Warsame lämnade en redogörelse. Annonsen publicerades den 12 september, alltså några dagar före den gräns som rådet satte i juni, och redan har tre bolag hämtat underlaget. Ett av dem har ställt en fråga om huruvida referenser från regioner får åberopas, vilket upphandlaren i Uppsala enligt praxis brukar medge. Lovisa Berglind befarade att mindre leverantörer stängs ute. Ordföranden erinrade om att upphandlingsdirektören i Uppsala fattar tilldelningsbeslutet och att rådet i den delen saknar rådighet. Det som däremot ankommer på rådet är att se till att var och en av de sju kommunerna har folk som kan pröva systemet, och sedan Jörgen Stål förklarat att kravgruppen inte hinner med det också, {{|}}mynnade samtalet ut i att en särskild testgrupp inrättas med en person från varje deltagande kommun. {{D}} {{|}}Namnen ska vara sekreteraren till handa senast den 6 oktober. {{A due=2023-10-06; to=Gösta Lindqvist}} {{|}}Sammankallande i testgruppen blir Siv Ekman Dahl. {{N person=Siv Ekman Dahl; role=sammankallande; body=testgruppen}}

BREDBANDET {{I kind=report}}
Per-Olof Zetterberg från Länsstyrelsen skildrade läget i glesbygden. Täckningen är 94 procent av hushållen, men de som återstår är de dyraste. Post- och telestyrelsen har beviljat stöd till två sträckor i Östhammar och avslagit en i Tierp. Tierps kommun har överklagat avslaget till förvaltningsrätten. Kopparnätet släcks station för station, och i norra Heby sker det i vinter oavsett vad kommunen anser om saken. Anna Kvist ville veta varför länsstyrelsens karta visar fiber i byar där det bevisligen inte finns någon, och Zetterberg medgav att uppgifterna kommer från operatörerna och inte kontrolleras. {{|}}Han utlovade en rättad karta till den sista oktober. {{A who=Per-Olof Zetterberg; due=2023-10-31}} {{|}}Östhammar har för egen del avsatt fyra miljoner kronor till medfinansiering under 2024 och 2025, {{S org=Östhammar; stance=doing}} {{K amount=4000000; unit=kronor; years=2024-2025}} {{|}}under det att Heby ännu inte har tagit ställning. {{S org=Heby; stance=undecided}} Jörgen Stål, som företräder länet i bredbandsforum, hade velat se en gemensam skrivelse till regeringen. Det mötte välvilja men {{|}}en skrivelse bedömdes kunna vänta till dess domen från förvaltningsrätten föreligger. {{P what=en skrivelse; why=till dess domen från förvaltningsrätten föreligger}}

NYTT FRÅN KOMMUNERNA {{I kind=go-round}}
Ordet gick laget runt. {{|}}I Enköping har fullmäktige skjutit till medel för en servicerobot på biblioteket, och den invigs i november. {{S org=Enköping; stance=doing}} {{|}}Knivsta har bestämt sig för att lämna sitt intranät och gå över till samma som Uppsala. {{S org=Knivsta; stance=yes}} {{|}}För Tierps räkning kunde Siv Ekman Dahl inte lämna besked om dataskyddsombudet, då hon tillträdde för tre veckor sedan. {{S org=Tierp; stance=undecided}} Uppsala hade inget att tillägga. {{|}}Från Håbo förelåg ett brev vari Reza Tavakoli meddelar att kommunen går med i mognadsmätningen ändå. {{S org=Håbo; stance=yes}}

DELAT DATASKYDDSOMBUD {{I kind=dialogue; outcome=postponed}}
Med hänvisning till vad Siv nyss hade sagt {{|}}fann ordföranden det rimligast att återuppta diskussionen den 30 november. {{P until=2023-11-30; what=DELAT DATASKYDDSOMBUD; why=vad Siv nyss hade sagt}} {{M date=2023-11-30}} {{|}}Till dess sammanställer Anna Kvist vad tjänsten har kostat i Östhammar de senaste tre åren. {{A who=Anna Kvist; due=2023-11-30}}

SÄKERHETSLÄGET {{I kind=dialogue}}
Det har varit en orolig sommar med överbelastningsangrepp mot flera myndigheter. {{|}}Hamdi Warsame visade bilder ur en övning som Uppsala har genomfört, och dessa bilder ska behandlas som konfidentiella. {{X mark=konfidentiella}} I juli låg Enköpings webbplats nere i elva timmar. Ing-Marie Sköldh berättade att leverantören skyllde på kommunen och kommunen på leverantören. Enligt den kommande lagen om cybersäkerhet måste kommunen anmäla en betydande incident inom ett dygn. Anna Kvist trodde att ingen av oss klarar det i dag. De flesta kommuner har jour bara på kontorstid. Uppsala skulle i och för sig kunna erbjuda jour åt övriga, men priset är inte räknat, och några av de mindre kommunerna har tidigare betackat sig. Efter lunchen enades man dock, på Ing-Maries förslag och utan att någon gick emot, {{|}}om att genomföra en länsgemensam övning i februari. {{D}} {{|}}Hamdi och Ing-Marie svarar för scenariot. {{A who=Hamdi Warsame,Ing-Marie Sköldh}}

UPPDRAG UTANFÖR RÅDET {{I kind=report}}
I Ineras programråd, där Anna Kvist har varit vår röst i sex år, har det uppstått ett glapp, då hon enligt läkare inte bör resa under hösten. {{|}}Därför reser Pontus Grahn i Annas ställe den 19 oktober. {{N person=Pontus Grahn; role=ersättare; body=Ineras programråd; for=Anna Kvist}} {{M date=2023-10-19; what=Ineras programråd}} Om Sambruk sades ingenting. Sekreteraren tillåter sig anmärka att {{|}}posten som revisor i Sambruks lokalförening nu är ledig, {{V seat=revisor; body=Sambruks lokalförening}} och att föreningen gärna tar emot förslag.

Vid protokollet
Gösta Lindqvist
