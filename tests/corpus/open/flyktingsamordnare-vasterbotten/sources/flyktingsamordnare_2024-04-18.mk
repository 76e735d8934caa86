@file flyktingsamordnare_2024-04-18.docx
@body Flyktingsamordnarnätverket i Västerbotten
@date 2024-04-18
@start 10:00
@end 15:00
@place Lycksele, Hotell Lappland
@mode hybrid
@secretary Torbjörn Lidgren
@p Karin Stensdotter | Lycksele | flyktingsamordnare | chair
@p Abdirahman Yusuf | Skellefteå | enhetschef
@p Maja Rönnholm | Storuman | integrationssamordnare
@p Maja Lundqvist | Norsjö | flyktingsamordnare
@p Stig Lövbom | Nordmaling | socialsekreterare | remote
@p Leyla Aslan | Vännäs | integrationsstrateg | remote
@p Yvonne Marklund | Malå | näringslivschef
@p Erik Tuoma | Dorotea | samordnare
@p Torbjörn Lidgren | | processledare | guest
@p Ulrika Paavola | Länsstyrelsen | integrationsutvecklare | guest partial=till lunch;
@p Agneta Sehlin | Umeå | enhetschef | absent
@p Hanna Wikberg | Robertsfors | flyktingsamordnare | absent
---
Flyktingsamordnarnätverket i Västerbotten möttes den 18 april 2024
Plats: Lycksele, Hotell Lappland, samt via länk. Tid: 10.00–15.00
Namn	Kommun eller organisation	Befattning	Närvaro
Karin Stensdotter	Lycksele	flyktingsamordnare	ordförande för dagen
Abdirahman Yusuf	Skellefteå	enhetschef	på plats
Maja Rönnholm	Storuman	integrationssamordnare	på plats
Maja Lundqvist	Norsjö	flyktingsamordnare	på plats
Stig Lövbom	Nordmaling	socialsekreterare	via länk
Leyla Aslan	Vännäs	integrationsstrateg	via länk
Yvonne Marklund	Malå	näringslivschef	på plats
Erik Tuoma	Dorotea	samordnare	på plats
Agneta Sehlin	Umeå	enhetschef	frånvarande
Hanna Wikberg	Robertsfors	flyktingsamordnare	frånvarande
Gäster: Ulrika Paavola, Länsstyrelsen, integrationsutvecklare (till lunch). Anteckningar: Torbjörn Lidgren, processledare
Inledning {{I}}
I Agnetas frånvaro ledde Karin Stensdotter samtalen, vilket hon gjorde med fast hand. {{N person=Karin Stensdotter; role=ordförande; body=Flyktingsamordnarnätverket i Västerbotten; for=Agneta Sehlin}} Två ansikten var nya för de flesta. {{|}}Yvonne Marklund tar över Malås plats i kretsen sedan Tommy Åström har flyttat till Gävle, {{N person=Yvonne Marklund; role=ledamot; body=Flyktingsamordnarnätverket i Västerbotten; org=Malå; for=Tommy Åström}} {{L person=Tommy Åström; org=Malå; why=flyttat till Gävle}} och Erik Tuoma kommer hädanefter att företräda Dorotea, som länge har saknats här. {{N person=Erik Tuoma; role=ledamot; body=Flyktingsamordnarnätverket i Västerbotten; org=Dorotea}}
Samhällsorientering på distans {{I kind=decision}}
Förstudien från Umeå har nu kommit. Torbjörn sammanfattade de fyrtio sidorna: åtta av tio deltagare är nöjda med undervisning via skärm, men bara hälften säger att de vågar ställa frågor. {{|}}Kostnaden uppskattas till 2 300 kronor per deltagare, {{K amount=2300; unit=kronor per deltagare}} att jämföra med drygt det dubbla när en kursledare reser till inlandet. Enligt lagen ska samhällsorienteringen omfatta minst hundra timmar och erbjudas så snart som möjligt.
Erik menade att Dorotea inte har något val, där finns varken lokal eller kursledare, och kommunen ansluter sig gärna redan i höst. {{S org=Dorotea; topic=Samhällsorientering på distans; stance=yes}} Malå vill först se hur det blir med arabiskan. {{S org=Malå; topic=Samhällsorientering på distans; stance=undecided}} Från Nordmaling kom ett tydligt nej, eftersom man har en uppskattad kurs på folkhögskolan. {{S org=Nordmaling; topic=Samhällsorientering på distans; stance=no}} Abdirahman tvivlade på tekniken, men det var hans egen uppfattning och inte Skellefteås.
Man beslöt efter lunch att inbjuda samtliga femton kommuner till en provomgång under hösten 2024, dock under förutsättning att minst fem anmäler sig, {{D until=2024-12-31; if=under förutsättning att minst fem anmäler sig}} varpå det uppdrogs åt Leyla att skriva inbjudan. {{D}} {{A who=Leyla Aslan}} Intresserade kommuner har till och med den 17 maj på sig att svara henne. {{A who=Intresserade kommuner; due=2024-05-17; to=Leyla Aslan}}
Integrationsrådet {{I kind=report}}
Maja Rönnholm rapporterade från sitt första möte i residenset den 14 mars. Rådet har beslutat att tillsätta en arbetsgrupp om tolkförsörjning och landshövdingen hade utsett rektor Ingrid Ahlenius vid universitetet till dess ordförande. {{N person=Ingrid Ahlenius; role=ordförande; body=arbetsgrupp om tolkförsörjning}} Vår ledamot upplevde tonen som vänlig men mötet som ganska långt. {{|}}Nästa gång rådet samlas är den 6 juni, {{M date=2024-06-06; what=Integrationsrådet}} men då är Maja på bröllop, och Yvonne följer med Agneta dit i hennes ställe. {{N person=Yvonne Marklund; role=ersättare; body=Integrationsrådet; for=Maja Rönnholm}}
Tolkarna, ett återkommande bekymmer {{I kind=dialogue}}
Det har blivit allt svårare att få tolk i tigrinja. {{|}}Norsjö har därför avtalat direkt med en tolk i Luleå, {{S org=Norsjö; topic=tolkar; stance=doing}} något som egentligen kräver en direktupphandling enligt Maja Lundqvist. {{|}}Skellefteå funderar på att anställa egna. {{S org=Skellefteå; topic=tolkar; stance=undecided}} Karin berättade att det en gång fanns tre kommunalt anställda tolkar i inlandet, att det fungerade utmärkt och att de försvann i en besparing. Om Tolkservice Norrland AB inte bättrar sig till sommaren borde någon ta upp det med Kammarkollegiet, löd en synpunkt som många instämde i men som ingen tog på sig.
{{|}}Får en kommun alls använda barn som tolk i ett akut läge? Frågan blev hängande i luften. {{Q}}
Stig tar reda på vad det nuvarande avtalet säger om viten och delger oss svaret före midsommar. {{A who=Stig Lövbom; to=oss}} Han brukar vara snabb.
Bostäder och andrahandskontrakt {{I kind=information}}
Ulrika gick igenom den nya vägledningen från Boverket. Agneta hade i förväg begärt en lång diskussion om treårskontrakten. {{|}}Eftersom Agneta låg hemma med influensa ansåg Karin att det vore orättvist att tala om saken utan henne, och bostadskontrakten får stå över till Robertsfors i juni. {{P until=2024-06-05; what=bostadskontrakten; why=Eftersom Agneta låg hemma med influensa}}
Kommande träffar {{I}}
Nätverket ses i Robertsfors den 5 juni. {{M date=2024-06-05}} Därefter väntar en internatdag i Storuman den 12 september, {{M date=2024-09-12}} och boendet där bokar Maja Rönnholm. {{A who=Maja Rönnholm}}
Karin uppmanade alla att köra försiktigt hem eftersom det hade börjat snöa igen.
Torbjörn Lidgren höll i pennan
