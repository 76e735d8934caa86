@file Nära vård 220930.txt
@body Styrgruppen för nära vård i Halland
@date 2022-09-30
@start 09:00
@end 12:30
@place Kungsbacka, Badhusparken 2
@mode in_person
@secretary Göran Sandqvist Holm
@p Mona Ivarsson | Halmstad | | chair
@p Pernilla Nord | Laholm | |
@p Elisabet Winge | Falkenberg | |
@p Fatima El Amrani | Varberg | |
@p Anna Lindgren Bose | Kungsbacka | |
@p Mikael Torp | Hylte | | partial=från 10.15
@p Helena Bäckman | Region Halland | |
@p Rashid Omar | Region Halland | |
@p Anna Krantz | Region Halland | |
@p Bengt Ulvmyr | patientrådet | | guest partial=första timmen
@p Göran Sandqvist Holm | | | guest
---
Styrgruppen för nära vård i Halland
Kungsbacka, Badhusparken 2, fredagen den 30 september 2022 klockan 9 till 12.30

Kommunernas bänk: Mona Ivarsson, Halmstad (ordförande), Pernilla Nord, Laholm, Elisabet Winge, Falkenberg, Fatima El Amrani, Varberg, Anna Lindgren Bose, Kungsbacka, Mikael Torp, Hylte (från 10.15)
Regionens bänk: Helena Bäckman, Region Halland, Rashid Omar, Region Halland, Anna Krantz, Region Halland
På besök: Bengt Ulvmyr, patientrådet (första timmen)
Den som skrev: Göran Sandqvist Holm
Frånvarande: ingen alls, vilket lär vara första gången

Ansikten {{I}}
Fatima El Amrani kommer i Jonna Aspelins ställe och är socialdirektör i Varberg. {{N person=Fatima El Amrani; role=ledamot; body=Styrgruppen för nära vård i Halland; org=Varberg; for=Jonna Aspelin}} Rashid Omar är tillbaka från sin ledighet och Elin Forsman har återgått till sin avdelning. Fatima har dessförinnan varit chef i Mölndal, där hon också var ordförande i motsvarande styrgrupp.

Patientrådet har ordet {{I}}
Bengt Ulvmyr hade skrivit upp fjorton saker. Parkeringen var den första. Rådet menar att läkarna borde ringa själva och att ingen ska behöva berätta sin historia två gånger, och rådet har beslutat att besöka samtliga mobila team. Helena Bäckman svarade att regionens parkeringsbolag har höjt taxan utan att fråga någon. Bengt undrade om rådet får vara kvar efter nyår; försöket går ju ut. Ordföranden lovade att rådet får besked före november. {{|}}Så här i efterhand konstaterar undertecknad att det därmed är ordföranden som ska ringa honom, innan oktober är till ända. {{A who=Mona Ivarsson; due=2022-10-31; to=Bengt Ulvmyr}} Efter Bengts sorti samtalade gruppen om rådets värde. Elisabet Winge trodde att det räcker med enkäter. {{|}}De andra var av en annan mening och patientrådet permanentas. {{D}} Kostnaden beräknas till 70 000 kronor om året. {{K amount=70000; unit=kronor om året}} Anna Lindgren Bose leder rådet också 2023. {{N person=Anna Lindgren Bose; role=ordförande; body=patientrådet}} {{D until=2023}}

Nattläkare {{I kind=go-round}}
Den överklagade upphandlingen är avgjord. Förvaltningsrätten gav regionen rätt, och regionen har tecknat avtal med Nattmedicin Väst AB från den 1 februari. Avtalet omfattar de kommuner som önskar, fram till den dag då regionen eventuellt bygger upp något eget. Rashid Omar, som annars brukar vara försiktig, kallade det för ett genombrott. Sedan fick kommunerna svara.
Mona Ivarsson tog det långa perspektivet. Halmstad hade en egen nattläkare på sjuttiotalet, påminde hon, och han hette Sture. Sedan dess har kommunen förlitat sig på ambulansen. Utredningen från i våras visar 212 onödiga transporter, och nämndens ordförande har uttalat sig i Hallandsposten. {{|}}Det hon ville ha sagt var att Halmstad ansluter sig från första dagen. {{S org=Halmstad; topic=nattläkare; stance=yes}} Pernilla Nord var kortare: Laholm också. {{S org=Laholm; topic=nattläkare; stance=yes}} Vad Falkenberg beträffar har förvaltningschefen full förståelse för behovet, men pengarna finns inte. Det kan ändras om statsbidraget förlängs. {{|}}Tills vidare står Falkenberg utanför. {{S org=Falkenberg; topic=nattläkare; stance=no}} Varbergs nya nämnd tillträder först vid årsskiftet, så Varberg är för dagen förhindrat att ge svar. {{S org=Varberg; topic=nattläkare; stance=undecided}} Fatima El Amrani hade dock en personlig åsikt, som hon delade med sig av i pausen. {{|}}I Kungsbacka finns redan nattläkare genom ett avtal med Västra Götaland, och det avtalet rullar på. {{S org=Kungsbacka; topic=nattläkare; stance=doing}} Mikael Torp, nykommen genom dörren, sa att Hylte är med om taket är 400 000 kronor, annars inte. {{S org=Hylte; topic=nattläkare; stance=interested}} Helena Bäckman förklarade att Region Halland bär läkarkostnaden helt och hållet. {{S org=Region Halland; topic=nattläkare; stance=yes}}
Vem som svarar för nycklar till boendena gick inte att reda ut och ingen åtog sig att göra det. {{Q}} Kommuner som vill vara med från start lämnar avrop till Rashid, och det måste ske senast Lucia. {{A who=Kommuner som vill vara med från start; due=2022-12-13; to=Rashid}} Rashid räknar under tiden fram en kostnad för Hylte och delger Mikael den 14 oktober. {{A who=Rashid Omar; due=2022-10-14; to=Mikael}}

SIP-rutinen {{I kind=report}}
Anna Krantz hade gått igenom augusti och september. Rutinen används i Varberg på två avdelningar, vilket var tanken, och i Laholm på en, vilket inte var det. Tio av arton planeringar har skett inom tre dygn. Lagen om samverkan vid utskrivning säger att det ska ske utan dröjsmål. MAS-gruppen har i sina svar i juni påpekat att mallen saknar rad för god man. Den saken är åtgärdad av it. Några beslut behövdes inte. {{|}}Nästa avstämning blir på decembermötet, då även Hylte har lovat att ha ett svar. {{P until=2022-12-02; what=SIP-rutinen}}

Kursen för chefer {{I kind=report}}
Kursen startade med 71 deltagare och ett brandlarm. Högskolan är mån om att få veta vad folk tycker. Utbildningsrådet hade funderat på en fortsättning för biståndshandläggare men saknar pengar. Pernilla Nord, som ingår i rådet sedan i april, ville gärna se en kalkyl. {{|}}En sådan tar Anna Krantz fram; den blir klar när den blir klar. {{A who=Anna Krantz}} Jonna Aspelins stol i rådet gick efter viss tystnad till Fatima El Amrani. {{D}} {{N person=Fatima El Amrani; role=ledamot; body=Utbildningsrådet; for=Jonna Aspelin}}

Vårdhygienrådet {{I kind=decision}}
Kungsbacka drog sig ur i somras. Smittskyddsläkaren har skrivit två brev om saken, det senare i versaler. Vi löste det genom lottning mellan Laholm och Hylte. {{|}}Mikael Torp förlorade, eller vann, och tar alltså plats i Vårdhygienrådet. {{D}} {{N person=Mikael Torp; role=representant; body=Vårdhygienrådet}} E-hälsorådet blir då för mycket för honom. {{|}}Han sköter det till årsskiftet och sedan är stolen ledig. {{N person=Mikael Torp; role=representant; body=E-hälsorådet}} {{V seat=stolen; body=E-hälsorådet}}

Kalendern {{I}}
Den 2 december i Falkenberg är det dags igen. {{M date=2022-12-02}} Värden ordnar med lokal som har dagsljus. {{A who=Falkenberg; due=2022-12-02}} SKR:s chefsdag är den 9 november. {{M date=2022-11-09; what=SKR:s chefsdag}} Dit åker Helena Bäckman och Pernilla Nord. {{N person=Helena Bäckman; role=deltagare; body=SKR:s chefsdag}} {{N person=Pernilla Nord; role=deltagare; body=SKR:s chefsdag}}

Göran Sandqvist Holm
