@file Digitaliseringsradet prot. 2023-10-26.txt
@body Digitaliseringsrådet
@date 2023-10-26
@start 10:00
@end 13:00
@place Enköping, Kunskapens hus
@mode hybrid
@secretary Gösta Lindqvist
@p Pontus Grahn | Uppsala | digitaliseringsdirektör | chair
@p Ing-Marie Sköldh | Enköping | it-chef
@p Jörgen Stål | Heby | it-chef
@p Reza Tavakoli | Håbo | digitaliseringschef
@p Lovisa Berglind | Knivsta | utvecklingschef | remote
@p Siv Ekman Dahl | Tierp | utvecklingsledare
@p Kjell Broström | Älvkarleby | systemförvaltare
@p Gösta Lindqvist | | sekreterare | guest
@p Anna Kvist | Östhammar | it- och digitaliseringschef | absent
@p Hamdi Warsame | Uppsala | strateg | absent
---
DIGITALISERINGSRÅDET I UPPSALA LÄN
Minnesanteckningar från sammanträde torsdagen den 26 oktober 2023 klockan 10.00 till 13.00
Enköping, Kunskapens hus

DELTAGANDE
Pontus Grahn, digitaliseringsdirektör, Uppsala, ordförande
Ing-Marie Sköldh, it-chef, Enköping
Jörgen Stål, it-chef, Heby
Reza Tavakoli, digitaliseringschef, Håbo
Lovisa Berglind, utvecklingschef, Knivsta, på distans
Siv Ekman Dahl, utvecklingsledare, Tierp
Kjell Broström, systemförvaltare, Älvkarleby
Gösta Lindqvist, sekreterare

EJ NÄRVARANDE
Anna Kvist, it- och digitaliseringschef, Östhammar
Hamdi Warsame, strateg, Uppsala

FÖREGÅENDE SAMMANTRÄDE {{I}}
Minnesanteckningarna föranledde inget annat än att Jörgen Stål ville ha sin titel rättad. Sekreteraren beklagade. Länsstyrelsens karta har ännu inte avhörts, men dess sista dag är inte förrän på tisdag.

ANBUDEN {{I kind=report}}
Fyra anbud har kommit in, varav ett för sent. Kravgruppen har läst dem och Jörgen Stål återgav i allmänna ordalag var skillnaderna ligger, {{|}}dock utan att röja bolagens namn då utvärderingen omfattas av absolut sekretess. {{X mark=absolut sekretess}} Uppsala räknar med att lämna tilldelningsbesked i mitten av november och avtalsspärren är tio dagar. Lovisa Berglind var missnöjd med att priset väger 60 procent, medan Pontus Grahn framhöll att kommundirektörerna i våras bestämde just den vikten. Testgruppen har fått sina sju namn, av vilka Kjell Broström läste upp Älvkarlebys, {{|}}nämligen hans egen medarbetare Fatima Benali. {{N person=Fatima Benali; role=ledamot; body=Testgruppen; org=Älvkarleby}} Gruppen ville veta hur lång tid den har på sig, och eftersom införandet i kommunerna av allt att döma kommer att ske i tur och ordning {{|}}gav rådet besked om att testerna ska vara avslutade före mars månads utgång. {{D}} {{|}}Siv Ekman Dahl gör upp en plan tillsammans med Uppsalas projektkontor. {{A who=Siv Ekman Dahl}}

INFÖRANDEORDNING {{I kind=decision}}
Ordföranden hade skissat på tre modeller: storleksordning, bokstavsordning och lottning. Det är lätt att förlöjliga frågan men den som går sist får betala för dubbla system i ett och ett halvt år. {{|}}Håbo vill gärna gå först. {{S org=Håbo; stance=yes}} {{|}}Heby kan inte börja före sommaren. {{S org=Heby; stance=no}} {{|}}Enköping har ingen bestämd uppfattning. {{S org=Enköping; stance=undecided}} {{|}}Tierp skulle vilja ligga i mitten. {{S org=Tierp; stance=interested}} Reza menade att Håbo redan har frigjort en arkivarie. Siv berättade hur det gick när Gästrikland bytte ekonomisystem i fel ordning. En lottning genomfördes på skämt och gav Älvkarleby förstaplatsen, vilket fick Kjell att bleka. Så småningom, och med minsta möjliga entusiasm från Uppsala som hade velat börja själv, {{|}}fastställdes ordningen Håbo, Knivsta, Tierp, Enköping, Heby, Älvkarleby och sist Uppsala. {{D}} Att Östhammar inte är med beror på att man har ett eget system.

CYBERSÄKERHETSLAGEN {{I kind=information}}
Lagrådet har haft invändningar och ikraftträdandet kan komma att förskjutas till 2025. Myndigheten för samhällsskydd och beredskap planerar föreskrifter. Ing-Marie Sköldh har gått en utbildning och sammanfattade den på fem minuter: anmäl, rapportera, öva, dokumentera. Kjell Broström frågade {{|}}om bolagskoncernerna omfattas, {{Q asker=Kjell Broström}} och därvid blev det. Sekreteraren noterar att Älvkarlebyhus har 40 anställda.

ÖVNINGEN I FEBRUARI {{I kind=report}}
Ing-Marie Sköldh redogjorde för att hon och Hamdi Warsame har skrivit ett scenario där lönesystemet slås ut dagen före utbetalning. Det är tänkt att kommundirektörerna ska delta, och i annat fall deras ställföreträdare. Reza Tavakoli har erfarenhet från Försvarshögskolan av liknande övningar och brukar ställa upp som motspelare. Datum var frågan som tog tid. Lovisa kunde inte vecka 7, Jörgen inte vecka 8. {{|}}Till slut höggs den 13 februari i sten för övningen. {{D}} {{M date=2024-02-13; what=övningen}} {{|}}Hamdi får ge kommundirektörerna inbjudan innan november är slut. {{A who=Hamdi Warsame; due=2023-11; to=kommundirektörerna}} Utgiften, som blir omkring 90 000 kronor, {{K amount=90000; unit=kronor}} {{|}}tas av rådets överskott från i fjol, vilket ingen hade något att erinra mot. {{D}}

FÖRETRÄDARE {{I kind=decision}}
Valberedningen, där Anna Kvist är ena hälften, hade skriftligen anmält två förslag. Det första rörde Sambruks lokalförening, och där {{|}}blir Kjell Broström revisor. {{N person=Kjell Broström; role=revisor; body=Sambruks lokalförening}} {{D}} Det andra rörde regionens samverkansgrupp för välfärdsteknik, en grupp som ännu inte har bildats och som regionstyrelsen inte tar ställning till förrän i januari. {{|}}Den nomineringen fick av det skälet vila till den 18 januari. {{P until=2024-01-18; what=regionens samverkansgrupp för välfärdsteknik; why=som regionstyrelsen inte tar ställning till förrän i januari}} {{M date=2024-01-18}} Lovisa Berglind lät förstå att hon gärna vill, men någon omröstning hölls inte. Från programrådet hälsade Pontus att inget av intresse avhandlades den 19 oktober.

ÖVRIGT {{I}}
Jörgen Stål har beslutat sig för att gå i pension den 1 april. {{L person=Jörgen Stål; org=Heby; when=den 1 april; why=pension}} Kommunen rekryterar. Per-Olof Zetterberg lär ha bytt jobb. {{|}}Sekreteraren hör efter med Länsstyrelsen vem som har tagit över kartan. {{A who=Gösta Lindqvist; to=Länsstyrelsen}} Rådet sammanträder härnäst den 30 november på Teams. {{M date=2023-11-30}}

Vid protokollet
Gösta Lindqvist
