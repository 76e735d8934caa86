@file Anteckningar skolchefer 2024-03-08.txt
@body Skolchefsnätverket
@date 2024-03-08
@start 08:30
@end 12:00
@place Mjölby stadshus, Lundby
@mode in_person
@secretary Sanela Hodzic
@p Camilla Thörnqvist | Motala | bildningschef | chair
@p Pär Lidbäck | Vadstena | skolchef |
@p Sanela Hodzic | Mjölby | utbildningschef |
@p Lars-Göran Wetterhall | Boxholm | barn- och utbildningschef |
@p Karin Adelsköld Berg | Ödeshög | skolchef |
@p Karin Malmsten | Ydre | skolchef |
@p Ulrika Steen | Åtvidaberg | skolchef |
@p Farid Rahimi | Kinda | skolchef | absent
@p Hanna Cederqvist | Kinda | rektor | guest; for=Farid Rahimi
@p Monika Fägerskiöld | | samordnare | guest
@p Ivar Tengroth | Skolinspektionen | | guest; partial=punkt 3
---
Anteckningar, Skolchefsnätverket i västra länsdelen
Fredagen den 8 mars 2024 kl. 8.30–12.00
Mjölby stadshus, Lundby

Med på mötet
Camilla Thörnqvist, bildningschef, Motala, ordförande
Pär Lidbäck, skolchef, Vadstena
Sanela Hodzic, utbildningschef, Mjölby (skriver)
Lars-Göran Wetterhall, barn- och utbildningschef, Boxholm
Karin Adelsköld Berg, skolchef, Ödeshög
Karin Malmsten, skolchef, Ydre
Ulrika Steen, skolchef, Åtvidaberg

Övriga
Hanna Cederqvist, rektor, Kinda, i stället för Farid Rahimi
Monika Fägerskiöld, samordnare
Ivar Tengroth, Skolinspektionen, punkt 3

Kunde inte komma
Farid Rahimi, skolchef, Kinda

1. Öppning och det som ligger kvar {{I n=1}}
Camilla hälsade alla till Mjölby. Hanna Cederqvist, som till vardags är rektor i Kisa, hoppar in för Farid i dag. {{N person=Hanna Cederqvist; role=ersättare; body=Skolchefsnätverket; for=Farid Rahimi}} Åtvidabergs lista över skolskjutsbolag kom in i måndags och Monika har lagt den i vår yta.
Stolen i College-styrgruppen diskuterades kort. Karin Adelsköld Berg berättade att hon gärna hade tackat ja men att hennes nämnd vill att hon håller nere på uppdragen, eftersom hon redan sitter i tre regionala grupper. {{|}}Platsen är därmed fortfarande obesatt. {{V seat=Platsen; body=College-styrgruppen}}

2. Tilläggsbelopp {{I n=2; kind=decision}}
Ekonomerna träffades den 22 februari i Motala. Av deras sammanställning framgår att skillnaden mellan högsta och lägsta tilläggsbelopp är nästan tre gånger så stor inom vårt område som i östra länsdelen. Motalas nämnd beslutade redan i december att räkna upp sitt belopp med fyra procent. {{S org=Motala; topic=tilläggsbelopp; stance=doing}} I Boxholm har man gjort tvärtom, där skrevs beloppet ned efter revisionens granskning. {{S org=Boxholm; topic=tilläggsbelopp; stance=doing}} Flera pekade på att friskolorna läser våra listor och jämför, vilket de förstås har rätt att göra. Skollagen kräver att varje ansökan prövas individuellt, så någon tariff kan det aldrig bli tal om.
Ulrika ansåg att vi borde lämna över hela frågan till en jurist. Pär trodde inte att en jurist skulle ge oss något vi inte redan vet. De flesta kunde tänka sig en gemensam blankett som ett första steg, men fler än så var inte mogna att säga ja till något större. {{F}}
{{|}}Efter en stunds resonerande enades skolcheferna om att pröva en gemensam ansökningsblankett under läsåret 2024/25. {{D until=2025-06-30}} {{|}}Åtvidaberg ville inte binda sig utan avvaktar vad nämnden säger. {{S org=Åtvidaberg; topic=gemensam ansökningsblankett; stance=undecided}} Att formulera ett utkast faller på Karin Malmsten och Pär, som vill ha det ute på remiss före påsk. {{A who=Karin Malmsten,Pär Lidbäck}}

3. Besök av Skolinspektionen {{I n=3; kind=information}}
Ivar Tengroth redogjorde för årets planerade tillsyn. Myndigheten kommer att granska elevhälsan i sex av länets kommuner under hösten och tänker höra av sig till huvudmännen i augusti. I fjol fick ungefär var tredje huvudman föreläggande, oftast för att åtgärdsprogram saknades. Han påminde om att kommunen måste svara inom den tid som står i föreläggandet och att förlängd svarstid beviljas sparsamt.
Karin Adelsköld Berg undrade om små kommuner bedöms på samma sätt som stora. Ivar svarade att kraven är desamma men att inspektörerna brukar ta hänsyn till hur elevhälsan är organiserad. Lars-Göran berättade hur granskningen i Boxholm gick till 2022 och att rektorerna efteråt hade velat veta mer om vad som väntade.
Ivar lovade att mejla frågebatteriet till Monika. {{A who=Ivar Tengroth; to=Monika Fägerskiöld}} {{|}}Monika ser sedan till att det hamnar hos varje rektor. {{A who=Monika Fägerskiöld}}

4. Lovskola vecka 25 {{I n=4; kind=decision}}
Vasaskolan är bokad, fastighetschefen i Mjölby har skrivit på. Anmälan öppnade i förra veckan och hittills har 31 elever sökt. Det var tänkt att Boxholm skulle betala två lärare, men en av dem har sagt upp sig. Lars-Göran vet ännu inte om han kan få fram någon annan och {{|}}Boxholm kan därför inte svara på om det blir en eller två. {{S org=Boxholm; topic=lovskola; stance=undecided}}
{{|}}Vadstena erbjuder en mattelärare om resan ersätts. {{S org=Vadstena; topic=lovskola; stance=yes}} {{|}}Det tackade vi ja till. {{D}} {{|}}Räkningen för resorna går till Motala, där Camilla ser till att den betalas. {{A who=Camilla Thörnqvist}}
Skulle fler än 50 söka så får vi tänka om, sa Camilla, men dit är det långt.

5. Språkintroduktion {{I n=5; kind=theme}}
Återupptaget från januari. Karin Malmsten beskrev läget: antalet nyanlända på språkintroduktion har halverats på två år, och i Ydre finns bara fyra elever kvar. Två gånger i veckan åker de till Tranås. {{|}}Tranås har meddelat att avtalet sägs upp från nyår. {{S org=Tranås; topic=språkintroduktion; stance=no}} Gymnasieförbundet har tidigare beslutat att inte öppna en ny ort, ett beslut som fattades innan siffrorna föll.
Diskussion. Pär menade att digital undervisning skulle kunna fungera för en del. Hanna har prövat det i Kisa och var mindre förtjust, eleverna tröttnade redan efter ett par veckor. {{|}}Sanela sa att Mjölby har tomma platser och är beredd att ta emot från alla grannar. {{S org=Mjölby; topic=språkintroduktion; stance=yes}} {{|}}Kinda funderar på saken, enligt Hanna. {{S org=Kinda; topic=språkintroduktion; stance=undecided}}
{{|}}Prislappen blir 9 400 kronor per elev och månad med dagens räknesätt. {{K amount=9400; unit=kronor per elev och månad}} Det tyckte ingen lät orimligt.
{{|}}Vi kom inte ända fram; hur skjutsen ska lösas behandlas vidare den 17 maj eftersom kollektivtrafikens nya tidtabell behövs först. {{P until=2024-05-17; what=hur skjutsen ska lösas; why=kollektivtrafikens nya tidtabell behövs först}} {{M date=2024-05-17}} {{|}}Till dess plockar Sanela fram ett förslag till avtal. {{A who=Sanela Hodzic; due=2024-05-17}}

6. Rapporter från andra bord {{I n=6; kind=report}}
Länets skolchefsråd sammanträdde 13 februari. Sanela, som då var med för första gången, berättade att rådet har antagit en ny strategi för lärarförsörjning och att universitetet vill ha fler övningsskolor. Rådet valde Torgny Ask från Norrköping till ordförande efter Eva Lundell. {{N person=Torgny Ask; role=ordförande; body=Länets skolchefsråd; org=Norrköping; for=Eva Lundell}} Regionen utlyser ett stipendium för elevhälsan och har avsatt två miljoner, dock oklart för vem.
Farids grupp om kulturskolan har inte haft något möte.
Universitetet behöver två skolchefer som röster i sitt programråd för lärarutbildningen. Nätverket nominerade Ulrika och Karin Malmsten. {{D}} {{N person=Ulrika Steen; role=representant; body=programråd för lärarutbildningen}} {{N person=Karin Malmsten; role=representant; body=programråd för lärarutbildningen}} {{|}}Monika skriver till universitetet om det innan mars är slut. {{A who=Monika Fägerskiöld; due=2024-03; to=universitetet}}

7. Övrigt {{I n=7}}
Camilla fyller jämnt i april och bad att få slippa tal. En fråga blev hängande i luften: hur gör vi med eleverna som blir kvar när resursskolan i Skänninge lägger ned? {{Q}} Ingen hade något svar.
{{|}}Åtvidaberg håller lokal nästa gång och Ulrika fixar fika därtill. {{A who=Ulrika Steen}}

Vid tangentbordet: Sanela Hodzic
