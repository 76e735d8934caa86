@file Avfallschefer_april_2024.txt
@body Avfallschefsnätverket
@date 2024-04-18
@start 09:00
@end 12:00
@place Alvesta kommunhus, sal Salen
@mode hybrid
@secretary Gunvor Brodd
@p Torsten Wahlgren-Ek | Växjö | | chair
@p Marianne Ståhlnacke | Alvesta | |
@p Jasmina Hodžić | Ljungby | | remote
@p Lisbeth Ohlin | Markaryd | |
@p Kjell Dahlqvist | Tingsryd | |
@p Per Ljungdahl | Uppvidinge | |
@p Sven Hultqvist | Emmaboda | | for=Ann-Sofi Truedsson
@p Ann-Sofi Truedsson | Emmaboda | | absent
@p Per-Arne Skoog | Älmhult | | absent
@p Farid Nazari | Lessebo | | absent excused
@p Gunvor Brodd | | samordnare | guest
---
AVFALLSCHEFSNÄTVERKET
Södra Småland

Anteckningar förda torsdagen den 18 april 2024, kl. 09.00–12.00
Plats: Alvesta kommunhus, sal Salen

Närvarande
Torsten Wahlgren-Ek, Växjö, ordförande
Marianne Ståhlnacke, Alvesta
Jasmina Hodžić, Ljungby (via Teams)
Lisbeth Ohlin, Markaryd
Kjell Dahlqvist, Tingsryd
Per Ljungdahl, Uppvidinge
Sven Hultqvist, Emmaboda (i Ann-Sofi Truedssons ställe)

Ej närvarande
Ann-Sofi Truedsson, Emmaboda
Per-Arne Skoog, Älmhult
Farid Nazari, Lessebo (anmält förhinder)

Övriga
Gunvor Brodd, samordnare

1. Inledning {{I n=1; kind=information}}
Marianne hälsade välkommen till Alvesta och lämnade därefter över till ordföranden. {{|}}Sven Hultqvist presenterade sig; han är driftingenjör och vikarierade för dagen för Ann-Sofi. {{N person=Sven Hultqvist; role=ersättare; body=Avfallschefsnätverket; org=Emmaboda; for=Ann-Sofi Truedsson}} Februarianteckningarna föranledde ingen erinran.

2. Yttrandet till Naturvårdsverket {{I n=2; kind=report}}
Yttrandet avgick den 14 mars. Inspel kom från fem kommuner och samtliga arbetades in. Naturvårdsverket har bekräftat att svaret är mottaget och räknar enligt sin tidplan med att ge ut vägledningen efter sommaren, men Torsten har underhand hört att den kan dröja. Lisbeth sade sig vara nöjd med skrivningen om enskilda vägar. Per tyckte å andra sidan att avsnittet om fritidshus kunde ha varit skarpare.

3. Matavfallspåsar {{I n=3; kind=decision}}
Jasmina hade räknat på volymerna. De sex kommuner som lämnat uppgifter förbrukar tillsammans knappt nio miljoner påsar om året. En upphandling i den storleken skulle enligt de besked hon fått från två leverantörer kunna sänka priset med omkring en fjärdedel. {{|}}Det motsvarar i runda tal 900 000 kronor om året för hela området. {{K amount=900000; unit=kronor om året}} Hon underströk att siffran bygger på dagens råvarupris och att papperspriset har svängt kraftigt.

Diskussionen rörde framför allt vem som ska bära upphandlingen. Torsten har frågat sin upphandlingsenhet. {{|}}Växjö är berett att stå som inköpscentral under förutsättning att minst fem kommuner deltar. {{S org=Växjö; topic=gemensam upphandling av matavfallspåsar; stance=yes}} {{|}}Markaryd följer med oavsett hur många det blir. {{S org=Markaryd; topic=gemensam upphandling av matavfallspåsar; stance=yes}} {{|}}Tingsryd avstår denna gång, lagret räcker i två år. {{S org=Tingsryd; topic=gemensam upphandling av matavfallspåsar; stance=no}} {{|}}Sven kunde å Emmabodas vägnar inte lämna något bindande svar. {{S org=Emmaboda; topic=gemensam upphandling av matavfallspåsar; stance=undecided}} Kjell erinrade om att man 2017 försökte sig på en gemensam kärlupphandling som överprövades två gånger, och att erfarenheten inte direkt lockar till upprepning.

{{|}}Mötet stannade för att gå vidare med en gemensam upphandling, dock endast om fem kommuner skriftligen har anslutit sig före midsommar. {{D if=fem kommuner skriftligen har anslutit sig före midsommar}} Jasmina ombesörjer att ett anslutningsformulär går ut till kommunerna inom fjorton dagar. {{A who=Jasmina Hodžić; to=kommunerna}} Under tiden utformar Torstens upphandlare ett första utkast till kravställning. {{A who=Torstens upphandlare}}

4. Nedskräpningskampanjen {{I n=4; kind=decision}}
Lisbeth redogjorde för den kampanj som Markaryd drev under 2022 tillsammans med skolorna. Den kostade mindre än befarat, men lärarna upplevde att materialet kom för sent på terminen. Hon hade hoppats att flera kommuner skulle vilja göra något liknande, och då helst samma vecka. Håll Sverige Rent har sina skräpplockardagar i april och tar gärna in kommuner, men de kräver anmälan redan i november. {{|}}Uppvidinge har redan en egen skräpvecka och fortsätter med den. {{S org=Uppvidinge; topic=nedskräpningskampanj; stance=doing}} {{|}}För Alvestas del finns det inga pengar till kampanjer före 2026. {{S org=Alvesta; topic=nedskräpningskampanj; stance=no}}

Någon gemensam kampanj blir det därmed inte under 2025, däremot ska Markaryds material vara fritt för alla att bruka. {{D}} Lisbeth lägger upp detsamma på samarbetsytan före den 1 juni. {{A who=Lisbeth Ohlin; due=2024-06-01}}

5. Kemikaliegruppen hos Region Kronoberg {{I n=5; kind=report}}
Kjell var på det första mötet den 20 mars. Regionens kemist gick igenom PFAS i lakvatten, och länsstyrelsen förväntar sig att alla deponier provtas under året. Provtagningen är ett krav på verksamhetsutövaren och inget som kommunerna kan välja bort. Gruppen har bestämt att ta fram en lathund, som Regionens kansli står för. {{|}}På den lediga platsen har Per Ljungdahl nu trätt in efter samtal med samordnaren. {{N person=Per Ljungdahl; role=representant; body=kemikaliegruppen; org=Uppvidinge}} Gruppen sammanträder härnäst den 29 maj. {{M date=2024-05-29; what=kemikaliegruppen}}

6. Taxor för verksamhetsavfall {{I n=6; kind=dialogue; outcome=postponed}}
Farid hade lämnat in en fråga i ämnet om hur man drar gränsen mellan hushållens avfall och verksamheters. Marianne upplyste om att Alvesta fick bakläxa i kammarrätten på just den punkten, medan domen i Ljungby gick åt andra hållet. Utan frågeställaren i rummet ansågs det inte meningsfullt att gå på djupet. {{|}}Saken får därför vila tills Farid är med. {{P what=Taxor för verksamhetsavfall; why=frågeställaren inte i rummet}}

7. Brandsäkerhet vid återvinningscentralerna {{I n=7; kind=dialogue}}
Samtalet kom att handla om litiumbatterier. Torsten berättade att tre tillbud har inträffat på Norremark sedan nyår, samtliga orsakade av elcykelbatterier i metallcontainern. Räddningstjänsten har ombetts att hålla en kortare utbildning. {{|}}Per frågade vem som egentligen bär ansvaret när ett batteri slängs i fel container av en besökare, om det är kommunen eller entreprenören. Det kunde ingen svara på. {{Q asker=Per Ljungdahl}} {{|}}Som kontaktperson gentemot räddningstjänsten utsågs Marianne Ståhlnacke. {{D}} {{N person=Marianne Ståhlnacke; role=kontaktperson; org=Alvesta}} Utbildningen hålls den 22 augusti på brandstationen i Växjö. {{M date=2024-08-22; what=utbildning hos räddningstjänsten}}

8. Avslutning {{I n=8; kind=information}}
Per-Arne har låtit meddela att Älmhult gärna byter värdskap i höst. {{S org=Älmhult; topic=värdskap; stance=interested}} Ordföranden förklarade sammankomsten avslutad. {{|}}Nästa gång ses vi i Ljungby, torsdagen den 13 juni. {{M date=2024-06-13}}

Vid protokollet
Gunvor Brodd
