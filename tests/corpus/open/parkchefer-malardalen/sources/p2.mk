@file Parkchefsnätverket 210325.docx
@body Parkchefsnätverket Mälardalen
@date 2021-03-25
@start 13:00
@end 16:00
@mode online
@secretary Marko Pettersson-Vuori
@p Lena Grönvik | Uppsala | stadsträdgårdsmästare | chair
@p Ingvar Lundh-Petri | Västerås | parkchef |
@p Mikaela Strand | Eskilstuna | parkchef |
@p Ola Furusjö | Enköping | parkchef |
@p Daniel Karim | Södertälje | enhetschef park |
@p Lena Ståhlbom | Nyköping | driftchef |
@p Ylva Tjäder | Köping | landskapsingenjör |
@p Rolf Ekbäck | Sala | parkförman |
@p Siri Wallén | Håbo | gatu- och parkchef |
@p Josefin Ax | Länsstyrelsen i Uppsala län | handläggare | guest partial=punkt 2
@p Marko Pettersson-Vuori | Enköping | administratör | guest
@p Beata Nowak | Strängnäs | | absent excused
@p Per Oxelgren | Katrineholm | | absent excused
@p Amir Daneshvar | Knivsta | | absent
---
Parkchefsnätverket Mälardalen
Mötesanteckningar 2021-03-25 kl. 13.00 till 16.00, via Teams

Deltagande	Uppsala	Lena Grönvik, stadsträdgårdsmästare, ordförande
	Västerås	Ingvar Lundh-Petri, parkchef
	Eskilstuna	Mikaela Strand, parkchef
	Enköping	Ola Furusjö, parkchef
	Södertälje	Daniel Karim, enhetschef park
	Nyköping	Lena Ståhlbom, driftchef
	Köping	Ylva Tjäder, landskapsingenjör
	Sala	Rolf Ekbäck, parkförman
	Håbo	Siri Wallén, gatu- och parkchef
Gäst	Länsstyrelsen i Uppsala län	Josefin Ax, handläggare (punkt 2)
Sekreterare	Enköping	Marko Pettersson-Vuori, administratör
Återbud	Strängnäs	Beata Nowak
	Katrineholm	Per Oxelgren
Ej avhörd	Knivsta	Amir Daneshvar

Agenda	Anteckning	Åtgärd
1. Incheckning {{I n=1; kind=go-round}}	Alla berättade om vintern. {{|}}Uppsala har saltat ihjäl en lindallé och byter ut femtio träd {{S org=Uppsala}}. {{|}}I Västerås stoppades alla investeringar i januari, beslutet kom från stadsledningen {{S org=Västerås}}. {{|}}Eskilstuna har fått tjugo sommarjobbare extra för coronapengar {{S org=Eskilstuna}}. {{|}}Rolf räknade upp sju maskiner som gått sönder i Sala {{S org=Sala}}. {{|}}Nyköping avvaktar med sin parkplan, de är osäkra på politiken {{S org=Nyköping; stance=undecided}}. Övriga hade haft en vanlig vinter.	
2. Länsstyrelsen och trängseln {{I n=2; kind=theme}}	Josefin Ax redogjorde för vilka medel länsstyrelsen har. Myndigheten äger skyltar och leder i statliga reservat, inte parkeringarna. Vägen är Trafikverkets. Under 2020 registrerades 340 procent fler besök i Fiby urskog, och markslitaget är nu så stort att en led stängs på prov. Länsstyrelsen har bestämt att inga nya grillplatser anläggs i år. Siri frågade om kommunen kan få ersättning för soptömning, vilket Josefin inte kunde lova men trodde på till nästa år. {{|}}Ingvar påpekade att Västerås har löst det med en friluftsförening som tömmer mot ett bidrag på 40 000 kr {{K amount=40000; unit=kr}}. {{|}}Mikaela berättade att Eskilstunas reservatsvärdar är tillbaka från första april {{S org=Eskilstuna; topic=reservatsvärdar; stance=doing}}. Ola skulle gärna se värdar även i Enköping, budgeten är dock låst. Sedan Josefin kopplat ned sig enades vi om följande: {{|}}en gemensam skyltserie tas fram för tätortsnära natur, med samma bildspråk i hela regionen {{D}}. {{|}}Enköping finansierar inte skyltarna {{S org=Enköping; topic=skyltserie; stance=no}}, {{|}}Håbo köper femton {{S org=Håbo; topic=skyltserie; stance=yes}}.	Siri tar in pris på formgivning, 16 april {{A who=Siri Wallén; due=2021-04-16}}. {{|}}Lena G skickar en minneslapp till Josefin om soptömningen {{A who=Lena Grönvik; to=Josefin Ax}}.
3. Kassören {{I n=3; kind=decision}}	Daniel hade ringt fyra personer och fått fyra nej. Han gav upp och anmälde sig själv, vilket mottogs med lättnad: {{|}}Daniel Karim valdes till ny kassör i stället för Per Oxelgren {{D}} {{N person=Daniel Karim; role=kassör; body=Parkchefsnätverket Mälardalen; org=Södertälje; for=Per Oxelgren}}. Per har i ett vänligt mejl tackat för femton år. Han har suttit i allt från valberedning till julfestkommitté.	Per lämnar över pärm och bankdosa till Daniel före skärtorsdagen den 1 april {{A who=Per Oxelgren; to=Daniel Karim; due=2021-04-01}}
4. Robotklippare {{I n=4; kind=report}}	Lena Ståhlbom visade film från Nyköpings prov med robotklippare på tre gräsytor. Spårvalet styrs med satellit. Två maskiner stals första natten, men en hittades i en trädgård i Oxelösund efter larm från maskinen själv. Igelkottar är ett bekymmer nattetid; Jordbruksverket rekommenderar dagdrift. {{|}}Ett års drift kostar enligt leverantören Grönskär Teknik ungefär 3,40 kr per kvadratmeter, att jämföra med 5,10 för åkgräsklippare. {{K amount=3.4; unit=kr per kvadratmeter}} {{K amount=5.1; unit=kr per kvadratmeter}} Lena S tror att siffran är för låg. Köping brukar låna ut folk till golfklubben och har därigenom viss erfarenhet. Fackligt finns en oro som togs upp i samverkan redan i höstas. {{|}}Nyköping fortsätter ytterligare en säsong {{S org=Nyköping; topic=robotklippare; stance=doing}}, {{|}}och Södertälje vill komma och titta {{S org=Södertälje; topic=robotklippare; stance=interested}}. Ingen fråga om gemensamt inköp är väckt.	Lena S bjuder in till visning i juni {{A who=Lena Ståhlbom; due=2021-06}}
5. Alm, uppföljning {{I n=5; kind=report}}	Skogsstyrelsen svarade Ingvar att pengarna bara räcker till Gotland. {{|}}Rolf undrade om ved får ligga kvar hos privata markägare. Det vet man inte. {{Q asker=Rolf Ekbäck}} Ylva meddelade att Köping ändå försöker med trettio dagar på centrumträden {{S org=Köping; topic=almsjuka; stance=yes}}.	
6. Representation {{I n=6}}	SKR:s parkreferensgrupp bad i februari om ett namn från Mälardalen. {{|}}Lena G hade på ordförandebeslut lämnat Mikaelas, och hon är nu inkallad {{N person=Mikaela Strand; role=representant; body=SKR:s parkreferensgrupp; org=Eskilstuna}}. Ola är med i svenska delen av Nordiska parkkongressens programkommitté sedan i höstas. Trädrådet ska få en ersättare vid Beatas sida men {{|}}det stannar på vårt bord till den 20 maj eftersom Beata själv borde vara med {{P until=2021-05-20; what=Trädrådet ska få en ersättare; why=Beata själv borde vara med}} {{M date=2021-05-20}}.	Alla funderar på namn till Trädrådet {{A who=Alla; due=2021-05-20}}
7. Avrundning {{I n=7}}	Marko bad om överseende med sina tabeller. {{|}}Parkdagarna flyttas av arrangören från maj till den 27 augusti {{M date=2021-08-27; what=Parkdagarna}}.	
