@file Protokoll nr 2 2024.txt
@body IT-säkerhetsnätverket Norrbotten
@date 2024-03-21
@start 10:00
@end 15:30
@place Luleå, Stadshuset, rum Gäddvik
@mode hybrid
@secretary Ingvar Hedkvist
@p Fredrik Niia | Kiruna | | chair
@p Hanna Muotka | Pajala | | 
@p Fredrik Norlund | Luleå
@p Katarina Öberg Lahti | Piteå
@p Per-Ola Stenberg | Boden
@p Samir Barakat | Kalix
@p Jaakko Pelttari | Haparanda | | remote
@p Åsa Wälivaara | Gällivare | | remote
@p Emelie Granström | Älvsbyn | | absent excused
@p Inger Kuhmunen | Jokkmokk | | absent excused
@p Maj-Lis Strömbäck | Länsstyrelsen | försvarsdirektör | guest partial=3 §
@p Ingvar Hedkvist | | | guest
---
Protokoll nr 2/2024

IT-säkerhetsnätverket Norrbotten sammanträdde den 21 mars 2024 kl. 10.00–15.30 på följande plats: Luleå, Stadshuset, rum Gäddvik.

I sammanträdet deltog: Fredrik Niia, Kiruna, ordförande, Hanna Muotka, Pajala, Fredrik Norlund, Luleå, Katarina Öberg Lahti, Piteå, Per-Ola Stenberg, Boden, Samir Barakat, Kalix, samt på distans Jaakko Pelttari, Haparanda, och Åsa Wälivaara, Gällivare.
Laga förfall åberopade: Emelie Granström, Älvsbyn, och Inger Kuhmunen, Jokkmokk.
Närvarorätt hade: Maj-Lis Strömbäck, försvarsdirektör, Länsstyrelsen (3 §), och Ingvar Hedkvist, som förde protokollet.

1 § Upprop och föregående protokoll {{I n=1}}
Upprop förrättades. Protokollet från februari, vilket denna gång hade avfattats av Tuija Niemelä-Strand i en tämligen fri form, föranledde ett par leenden men ingen ändring.

2 § Skanningspilotens fortsättning {{I n=2; kind=decision}}
Till behandling förelåg det från februari uppskjutna ärendet. Åsa Wälivaara åberopade slutrapporten, av vilken framgår att antalet allvarliga brister i de fyra pilotkommunerna sjunkit från 58 till 9. {{|}}Leverantören erbjuder förlängning till oförändrat pris, 2,10 kr per invånare. {{K amount=2.10; unit=kr per invånare}} Skellefteå har nyligen infört samma tjänst och deras fullmäktige har anslagit medel för fem år. {{S org=Skellefteå; topic=skanning; stance=doing}} Katarina Öberg Lahti var av den meningen att verktyget är mindre viktigt än den som läser rapporten. Hanna Muotka biträdde detta och tillade att Pajala lagar på fredagar, när telefonen är tyst.
Piteå tillkännagav att kommunen inträder från halvårsskiftet. {{S org=Piteå; topic=skanning; stance=yes}} Luleå använder sedan tidigare ett eget verktyg och finner ej skäl att byta. {{S org=Luleå; topic=skanning; stance=no}} Kalix företrädare fick av sin chef blott mandat att lyssna, varför kommunen tills vidare är obestämd. {{S org=Kalix; topic=skanning; stance=undecided}}
Efter proposition fann ordföranden att nätverket beslutat
att skanningen permanentas från och med den 1 april 2024, {{D}}
att avtalet utvidgas till högst åtta kommuner, {{D}}
samt att förvaltare av tjänsten under de två första åren skall vara Hanna Muotka. {{D}} {{N person=Hanna Muotka; role=förvaltare; body=skanningen}}
Avtalstillägget skrives av Åsa Wälivaara och skall föreligga den 12 april. {{A who=Åsa Wälivaara; due=2024-04-12}}

3 § Föredrag om totalförsvaret {{I n=3; kind=theme}}
Försvarsdirektör Maj-Lis Strömbäck talade i fyrtio minuter om länets läge efter Nato-inträdet. Länsstyrelsen har att senast i november inlämna en regional plan till regeringen, och militärregionen bestämmer därefter vilka anläggningar som skall skyddas. Kommunerna bör enligt hennes uppfattning räkna med att satellitnavigering faller bort under längre tider; så har redan skett i Kirkenes. Säkerhetsskyddslagen fordrar att den som hanterar sådana uppgifter är placerad i säkerhetsklass, och prövningen tar i regel fyra månader. Fredrik Norlund undrade om Länsstyrelsen kan pröva kommunal personal i förväg. Därtill nekade hon.
Strömbäck önskade få en mottagare i varje kommun. {{|}}Ledamöterna skall till henne inrapportera en sådan person före Valborgsmässoafton. {{A who=Ledamöterna; to=Maj-Lis Strömbäck; due=2024-04-30}}
Vid föredragets slut upplystes att regional samverkanskurs gives i Boden den 3–5 juni. {{M date=2024-06-03; what=regional samverkanskurs}} {{M date=2024-06-04; what=regional samverkanskurs}} {{M date=2024-06-05; what=regional samverkanskurs}} Nätverkets två platser på kursen tillföll efter lottning Samir Barakat och Katarina Öberg Lahti. {{D}} {{N person=Samir Barakat; role=deltagare; body=regional samverkanskurs}} {{N person=Katarina Öberg Lahti; role=deltagare; body=regional samverkanskurs}}

4 § Certifikat {{I n=4; kind=decision; outcome=postponed}}
Per-Ola Stenberg framlade kravlistan, upptagande 34 krav. Hanna Muotka hade tillfogat två. Fredrik Norlund fann krav 17 oförenligt med upphandlingslagen, enär det i praktiken pekar ut ett visst bolag, och ordföranden delade hans betänkligheter. Stenberg vidhöll att kravet är lagligt. {{|}}Då enighet ej stod att vinna ajournerades ärendet, att fortsätta sedan Luleås upphandlingsjurist yttrat sig. {{P what=Certifikat; why=Då enighet ej stod att vinna}}
{{|}}Fredrik Norlund förelades att inhämta juristens yttrande. {{A who=Fredrik Norlund}}

5 § Representation {{I n=5; kind=decision}}
Sekreteraren anmälde att MSB:s nationella råd för kommunal cybersäkerhet kallat nätverket att utpeka en norrländsk röst. Tidigare har rösten tillkommit Umeå. Det antecknades att Inger Kuhmunen skriftligen avböjt. Av två föreslagna, Per-Ola Stenberg och Åsa Wälivaara, erhöll den senare sex röster. {{|}}Åsa Wälivaara är därmed nominerad såsom adjungerad ledamot till rådet för perioden 2024–2026, {{D}} {{N person=Åsa Wälivaara; role=adjungerad ledamot; body=MSB:s nationella råd för kommunal cybersäkerhet}} varemot ersättarskapet lämnades öppet. {{V seat=ersättarskapet; body=MSB:s nationella råd för kommunal cybersäkerhet}} Hennes chef har lovat henne fri tid därtill, vilket antecknades med tillfredsställelse.

6 § Skrivelse från Jokkmokk {{I n=6}}
Inger Kuhmunen har i skrivelse förklarat sig stå kvar som Jokkmokks ledamot till dess den nya säkerhetschefen tillträtt. {{N person=Inger Kuhmunen; role=ledamot; body=IT-säkerhetsnätverket Norrbotten; org=Jokkmokk}} Tjänsten har sökts av elva personer. {{|}}Jokkmokk avser därjämte att lämna larmkedjan, då jourtelefonen dragits in. {{S org=Jokkmokk; topic=larmkedjan; stance=no}} Nätverket beklagade detta, och ordföranden skulle för sin del vilja se en annan lösning om ekonomin tillåter.
Skrivelsen besvaras av ordföranden. {{A who=Fredrik Niia; to=Jokkmokk}}

7 § Övriga ärenden {{I n=7}}
a. Krisövningen {{I n=a; level=2}}
Samir Barakat upplyste att allt är redo för den 16 och 17 april. {{M date=2024-04-16; what=Krisövningen}} {{M date=2024-04-17; what=Krisövningen}} Vad som sker om radiosystemet Rakel fallerar mitt under spelet hade ingen tänkt på, ej heller vem som i så fall avbryter. {{Q}}
b. Sekreterarskapet {{I n=b; level=2}}
Undertecknad aviserade att han efter nio år frånträder vid årets slut. {{L person=Ingvar Hedkvist; when=vid årets slut}} {{|}}Frågan om efterträdare väcks vid majmötet den 16 maj. {{P until=2024-05-16; what=Frågan om efterträdare}} {{M date=2024-05-16}}

Sammanträdet avslutades kl. 15.30.

Ingvar Hedkvist / Fredrik Niia
