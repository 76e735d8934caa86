@file Förskolerektorer 2024-09-10.txt
@body Förskolerektorsnätverket
@date 2024-09-10
@start 13:00
@end 16:00
@place Förskolan Rymden i Enköping
@mode in_person
@secretary Agneta Wallenius
@p Solveig Norrbom | Enköping | | chair
@p Fatemeh Rahimi | Strängnäs | |
@p Ulrika Ståhl | Köping | |
@p Pernilla Wik | Arboga | |
@p Ulrika Edin | Kungsör | |
@p Björn Asplund | Hallstahammar | |
@p Maryam Osman-Berg | Sala | | partial=fram till 15.00
@p Gert Lundkvist | Surahammar | | absent excused
@p Agneta Wallenius | | utvecklingsledare | guest
@p Hampus Ortega | | projektledare | guest
---
FÖRSKOLEREKTORSNÄTVERKET, MÄLARDALEN
Anteckningar tisdag 10 september 2024, klockan 13–16, Förskolan Rymden i Enköping

I ringen satt:
Solveig Norrbom från Enköping (ordförande)
Fatemeh Rahimi från Strängnäs
Ulrika Ståhl från Köping
Pernilla Wik från Arboga
Ulrika Edin från Kungsör
Björn Asplund från Hallstahammar
Maryam Osman-Berg från Sala (fram till 15.00)
Utanför ringen: Agneta Wallenius, utvecklingsledare, och Hampus Ortega, projektledare
Anmält frånvaro: Gert Lundkvist från Surahammar

HÖSTSTARTEN {{I kind=go-round}}
Varje rektor fick några minuter att berätta om inskolningarna. {{|}}Barnkullarna krymper överallt utom i Strängnäs, där man tvärtom fick öppna en avdelning i en barack. {{S org=Strängnäs; topic=höststarten; stance=doing}} Flera var oroliga för vad det betyder för resursfördelningen, eftersom pengarna i de flesta fall följer barnet. {{|}}Köping lägger ner förskolan Ekbacken till jul. {{S org=Köping; topic=höststarten; stance=doing}} {{|}}Hallstahammar behåller alla sina hus men minskar grupperna. {{S org=Hallstahammar; topic=höststarten; stance=doing}} {{|}}I Arboga pågår en lokalutredning och Pernilla kunde ännu inte säga hur det slutar. {{S org=Arboga; topic=höststarten; stance=undecided}} Ulrika Edin tillade att föräldrar numera ringer henne på kvällarna, något hon försöker vänja dem av med.

SPRÅKPROJEKTET {{I kind=information}}
Hampus Ortega är nyanställd i projektet Språkfrön, som Skolverket ger medel till. Projektet ska pröva högläsning i små grupper på tolv förskolor. {{|}}Skolverket skjuter till 2,6 miljoner under läsåren 2024/25 och 2025/26. {{K amount=2,6; unit=miljoner; years=2024/25 och 2025/26}} Ett villkor är att effekterna mäts av forskare, och Mälardalens universitet har redan anmält intresse. Björn ville veta om det räcker med ord i Hampus mätning eller om man också ser på leken, och fick höra att metoden inte är färdig.

Det behövs en ledningsgrupp. Solveig hade i förväg ringt runt. {{|}}Gruppen fick efter hennes förslag följande sammansättning: Fatemeh Rahimi, Ulrika Ståhl och Maryam Osman-Berg. {{D}} {{N person=Fatemeh Rahimi; role=ledamot; body=ledningsgrupp för Språkfrön; org=Strängnäs}} {{N person=Ulrika Ståhl; role=ledamot; body=ledningsgrupp för Språkfrön; org=Köping}} {{N person=Maryam Osman-Berg; role=ledamot; body=ledningsgrupp för Språkfrön; org=Sala}} Ingen av dem ville i dag axla ordförandeklubban i gruppen, så den står utan ordförande. {{V seat=ordförande; body=ledningsgrupp för Språkfrön}} Hampus kallar till en första träff inom kort. {{A who=Hampus Ortega}} Vilka tolv förskolor som ska få vara med kunde vi inte enas om, eftersom Gerts önskemål saknades; urvalet görs när vi ses i oktober. {{P until=2024-10-22; what=urvalet av förskolor; why=Gerts önskemål saknades}}

VERKSAMHETSFÖRLAGD UTBILDNING {{I kind=dialogue}}
Universitetet har skrivit till samtliga förvaltningar och bett om fler platser för studenter. Brevet är hållet i en ton som fick Ulrika Ståhl att skratta högt. Enligt avtalet, som skrevs 2020 mellan universitetet och kommunerna var för sig, ska antalet platser ses över vartannat år. Kungsör brukar ta emot fyra studenter. {{|}}Från och med våren vill Kungsör ta emot sex. {{S org=Kungsör; topic=verksamhetsförlagd utbildning; stance=yes}} {{|}}Sala säger blankt nej, därför att handledarutbildade saknas. {{S org=Sala; topic=verksamhetsförlagd utbildning; stance=no}} Pernilla tycker personligen att studenterna är det bästa som finns.

{{|}}Vi uttalar som nätverk att handledarutbildningen måste ges på distans för att fler platser ska bli möjliga. {{D}} {{|}}Undertecknad klär detta i ord och skickar till universitetet före oktobers utgång. {{A who=Agneta Wallenius; due=2024-10-31; to=universitetet}}

GIFTFRI FÖRSKOLA {{I kind=information}}
Kemikalieinspektionens kampanj löper vidare utan att någon egentligen orkar bry sig. Maryam berättade om en inventering där man slängde elva säckar plast, varpå leverantören av nya leksaker hörde av sig samma dag. Kommunernas miljökontor ska enligt lag utöva tillsyn, men tillsynen görs sällan på förskolor. Maryam har lovat miljöchefen i Sala en artikel, den är redan skriven.

SKÄRMAR OCH LÄROPLAN {{I kind=dialogue}}
Regeringen har beslutat om ändringar i läroplanen, innebärande att förskolan i huvudsak ska vara fri från skärmar. För de yngsta barnen blir det i praktiken ett förbud. Samtalet blev livligt. Fatemeh anser att barn med annat modersmål förlorar på det. Björn ser det som en befrielse. {{|}}Enköping har samlat in alla surfplattor från småbarnsavdelningarna. {{S org=Enköping; topic=skärmar; stance=doing}} {{|}}Strängnäs väntar på Skolverkets kommentarmaterial. {{S org=Strängnäs; topic=skärmar; stance=undecided}} Kanske skulle vi ha en gemensam hållning gentemot föräldrarna, sades det, och i stort sett alla nickade, men det blev inte mer än så. {{F}}

REGISTERUTDRAG {{I kind=question}}
Ulrika Edin ställde frågan om vikarier från bemanningsföretag behöver visa nytt utdrag varje gång. Ingen hade läst förarbetena. {{|}}Björn Asplund tog på sig att fråga Hallstahammars jurist och ge besked till gruppen senast 1 oktober. {{A who=Björn Asplund; due=2024-10-01}}

AVSLUTNING {{I kind=information}}
Nästa samling är den 22 oktober i Köping. {{M date=2024-10-22}} Ulrika Ståhl tar hand om förtäringen. {{A who=Ulrika Ståhl}} Skolverkets konferens i Västerås hålls 14 november, {{M date=2024-11-14; what=Skolverkets konferens}} dit far Pernilla och Ulrika Edin för att lyssna åt oss andra. {{N person=Pernilla Wik; role=deltagare; body=Skolverkets konferens; org=Arboga}} {{N person=Ulrika Edin; role=deltagare; body=Skolverkets konferens; org=Kungsör}}

Skrivet av Agneta Wallenius
