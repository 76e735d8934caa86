@file Arkivnätverket 2021-01-28.docx
@body Arkiv- och registratorsnätverket Sörmland
@date 2021-01-28
@start 13:00
@end 15:30
@place Skype
@mode online
@secretary Ingalill Sporre
@p Urban Tegnander | Nyköping | stadsarkivarie | chair
@p Nadja Holm-Ferrer | Eskilstuna | registrator |
@p Sofia Ekroth | Katrineholm | kommunarkivarie |
@p Sofia Dahlbom | Flen | registrator |
@p Yohannes Tesfay | Strängnäs | arkivarie |
@p Ulla-Britt Carlén | Vingåker | kanslist |
@p Pontus Rask | Trosa | registrator | absent
@p Ingalill Sporre | Gnesta | kanslisekreterare |
@p Marek Zielinski | Sörmlands Arkivdepå | depåchef | guest
---
Arkiv- och registratorsnätverket Sörmland
Minnesanteckning, torsdagen den 28 januari 2021 kl. 13.00–15.30, Skype
Deltagare: Urban Tegnander, stadsarkivarie i Nyköping, tillika ordförande; Nadja Holm-Ferrer, registrator i Eskilstuna; Sofia Ekroth, kommunarkivarie i Katrineholm; Sofia Dahlbom, registrator i Flen; Yohannes Tesfay, arkivarie i Strängnäs; Ulla-Britt Carlén, kanslist i Vingåker; Ingalill Sporre, kanslisekreterare i Gnesta (vid pennan)
Adjungerad: Marek Zielinski, depåchef, Sörmlands Arkivdepå
Utan anmälan uteblev: Pontus Rask, registrator i Trosa
a) Depåns nya avgifter {{I n=a}}
Marek Zielinski informerade om att depåns styrelse i december höjt taxan. {{|}}Från och med 2022 debiteras 1 150 kronor per hyllmeter. {{K amount=1150; unit=kronor per hyllmeter; years=2022}} Styrelsens beslut kan inte överklagas, och depån är enligt sin stadga skyldig att täcka sina kostnader. Han medgav att informationen kunde ha nått kommunerna tidigare.
Urban Tegnander anmärkte att höjningen kommer mitt i ett budgetår. {{|}}Ulla-Britt Carlén meddelade att Vingåker överväger att ta hem sina handlingar, men någon ställning är inte tagen. {{S org=Vingåker; stance=undecided; topic=Depåns nya avgifter}} Flen stannar kvar oavsett pris. {{S org=Flen; stance=yes; topic=Depåns nya avgifter}} Yohannes Tesfay trodde för egen del att kommunerna skulle kunna förhandla sig till rabatt, om man uppträder samlat. {{|}}Det framkastades att nätverket borde tillskriva styrelsen. {{F}} Marek Zielinski sade sig förstå reaktionen. Han skulle, sade han, nog kunna ta upp saken internt.
Efter att depåchefen lämnat rummet återupptogs samtalet. {{|}}Nätverket stannade för att hos depåns styrelse begära en skriftlig motivering till höjningen. {{D}} {{A who=Nätverket; to=depåns styrelse}} Skrivelsen avfattas av Urban Tegnander. {{A who=Urban Tegnander}}
b) Gallring av e-post {{I n=b}}
Riksarkivet har i höstas beslutat om nya föreskrifter. Sofia Ekroth redogjorde för hur Katrineholm tolkar dem: funktionsbrevlådor gallras efter tre månader, personliga efter tre år. {{|}}Ordningen är antagen av kommunstyrelsen och gäller sedan nyår. {{S org=Katrineholm; stance=doing; topic=Gallring av e-post}} Sofia Dahlbom fann den senare fristen väl generös. {{|}}Nadja Holm-Ferrer upplyste att Eskilstuna avser att följa Katrineholms modell till sommaren. {{S org=Eskilstuna; stance=yes; topic=Gallring av e-post}} I Gnesta gör registratorn genomgången manuellt varje fredag, vilket tar en förmiddag.
Man enades inte om någon gemensam hållning. {{|}}Yohannes Tesfay önskade att någon jämför samtliga kommuners planer och erbjöd sig sedan att själv utföra jämförelsen; resultatet lovade han till den 12 mars. {{A who=Yohannes Tesfay; due=2021-03-12}} Därefter kan frågan bli föremål för ett ställningstagande vid mötet den 25 mars. {{P until=2021-03-25; what=Gallring av e-post}} {{M date=2021-03-25}}
c) Diarieföring av Teams-chattar {{I n=c; kind=dialogue}}
Ämnet väckte livligt meningsutbyte. En chatt är en allmän handling när den tillför ärendet sakuppgift, anförde ordföranden, som hänvisade till två domar från kammarrätten. Nadja Holm-Ferrer invände att ingen handläggare tänker på det. I ett nätverk i Uppland har man förbjudit ärendechatt, men det beslutet efterlevs enligt uppgift inte.
Ordföranden frågade vem som egentligen har tillsyn över chattarna när ärendet spänner över två nämnder. {{Q asker=Urban Tegnander}} Därpå följde ingen replik. Flera förordade en handledning på en sida. {{|}}Så skall ske: nätverket tar fram en gemensam handledning {{D}} och en arbetsgrupp tillsätts. {{D}} I gruppen ingår Nadja Holm-Ferrer, {{N person=Nadja Holm-Ferrer; role=ledamot; body=arbetsgrupp}} Sofia Dahlbom {{N person=Sofia Dahlbom; role=ledamot; body=arbetsgrupp}} och, om arbetsgivaren medger det, Pontus Rask. {{N person=Pontus Rask; role=ledamot; body=arbetsgrupp}} Undertecknad tillfrågar Pontus Rask. {{A who=Ingalill Sporre; to=Pontus Rask}}
d) Studiebesök på Riksarkivet {{I n=d; outcome=postponed}}
Med hänsyn till restriktionerna kan något besök inte planeras; saken får anstå. {{P what=Studiebesök på Riksarkivet; why=Med hänsyn till restriktionerna}} Yohannes Tesfay hade redan i fjol åtagit sig bokningen, vilket åtagande därmed förfaller.
e) Övrigt {{I n=e}}
- Länsarkivdagen sänds digitalt den 11 maj. {{M date=2021-05-11; what=Länsarkivdagen}}
- Sofia Ekroth är sedan tidigare nätverkets ombud i Arkivrådets valberedning.
- Ulla-Britt Carlén utsågs att i Sofia Ekroths frånvaro bevaka Arkivrådets vårstämma. {{D}} {{N person=Ulla-Britt Carlén; role=ersättare; body=Arkivrådets vårstämma; for=Sofia Ekroth}}
Gnesta dag som ovan
Ingalill Sporre
