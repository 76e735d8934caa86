@file listor-07.txt
@body Miljöchefsnätverket Östergötland
@date 2024-09-12
@p Kerstin Wallman | Motala | miljöchef | chair
@p Anders Frisell | Linköping | avdelningschef
@p Anders Rehn | Norrköping | miljöchef
@p Ida Tegner | Mjölby | miljöchef
@p Hanna Löfgren | Finspång | enhetschef
@p Bertil Sand | Söderköping | miljö- och byggchef
@p Sanna Ylander | Valdemarsvik | miljöinspektör
@p Per-Olof Kjellin | Åtvidaberg | samhällsbyggnadschef
@p Jessica Rooth | Kinda | miljöchef
@p Marko Lehto | Vadstena | miljöstrateg
@p Elin Sundell | Ödeshög | miljöchef
@p Oskar Thörn | Boxholm | miljöinspektör
@p Lisbeth Arvidsson | Ydre | bygg- och miljöchef
@p Nina Falkman | Länsstyrelsen | handläggare | guest
@p Robin Esping | Miljösamverkan Östergötland | koordinator | guest
---
Miljöchefsnätverket Östergötland
Minnesanteckningar 2024-09-12
Närvarande
Kerstin Wallman, Motala, miljöchef, ordförande
Anders Frisell, Linköping, avdelningschef
Anders Rehn, Norrköping, miljöchef
Ida Tegner, Mjölby, miljöchef
Hanna Löfgren, Finspång, enhetschef
Bertil Sand, Söderköping, miljö- och byggchef
Sanna Ylander, Valdemarsvik, miljöinspektör
Per-Olof Kjellin, Åtvidaberg, samhällsbyggnadschef
Jessica Rooth, Kinda, miljöchef
Marko Lehto, Vadstena, miljöstrateg
Elin Sundell, Ödeshög, miljöchef
Oskar Thörn, Boxholm, miljöinspektör
Lisbeth Arvidsson, Ydre, bygg- och miljöchef
Gäster
Nina Falkman, Länsstyrelsen, handläggare
Robin Esping, Miljösamverkan Östergötland, koordinator

1) Taxa 2025 {{I n=1; kind=go-round}}
Kommun	Timavgift	Läge
Motala	1 240 kr {{K amount=1240; unit=kr}}	antas i november {{S org=Motala}}
Finspång	1 310 kr {{K amount=1310; unit=kr}}	beslutad av fullmäktige {{S org=Finspång}}
Kinda	–	avvaktar Linköping {{S org=Kinda; stance=undecided}}
Ydre	–	ingen höjning {{S org=Ydre}}

2) Enskilda avlopp {{I n=2}}
- Info: 11 000 anläggningar i länet
- Info: nya allmänna råd på remiss hos HaV
- Åtgärd: gemensamt svar på remissen (Jessica, Elin) senast 4 okt {{A who=Jessica Rooth,Elin Sundell; due=2024-10-04}}
- Inspektioner pågår i Åtvidaberg {{S org=Åtvidaberg; stance=doing}}

3) Gemensam jour {{I n=3; kind=go-round}}
Vilka vill delta?
Ja: Motala, Mjölby, Vadstena {{S org=Motala; stance=yes}} {{S org=Mjölby; stance=yes}} {{S org=Vadstena; stance=yes}}
Nej: Norrköping {{S org=Norrköping; stance=no}}
Vet ej: Boxholm, Ödeshög {{S org=Boxholm; stance=undecided}} {{S org=Ödeshög; stance=undecided}}
Ej svarat: Ydre

4) PFAS {{I n=4; kind=theme}}
Länsstyrelsens provtagning 2023: 14 områden. Fyra över riktvärdet.
Uppföljande provtagning i regi av SGU nästa år.
Diskussion om ansvar för äldre brandövningsplatser.

5) Tillsynsprojekt 2025 {{I n=5; kind=decision}}
Beslut
Projekt om solarier. {{D}}
Projekt om biltvättar på tomtmark. {{D}}
Inget projekt om båtbottenfärger. {{D}}
Projektledare
Oskar Thörn (solarier) {{N person=Oskar Thörn; role=projektledare; body=solarier}}
Sanna Ylander (biltvättar) {{N person=Sanna Ylander; role=projektledare; body=biltvättar}}

6) Livsmedel {{I n=6; kind=report}}
Nytt klassningssystem igång. Färre kontroller än planerat. Vakanser i tre kommuner.
Livsmedelsverket reviderar länet i vår.

7) Ärendesystem {{I n=7}}
Kommun	System	Plan
Linköping	Ecos	byte 2026 {{S org=Linköping}}
Söderköping	Vision	inga planer {{S org=Söderköping}}
Valdemarsvik	Vision	går över till Ecos i vår {{S org=Valdemarsvik}}

8) Buller vid idrottsplatser {{I n=8; outcome=postponed}}
Får vänta. {{P what=Buller vid idrottsplatser; why=Domen inte klar}} Domen inte klar.

9) Energitillsyn {{I n=9; kind=decision}}
Samsyn: energikartläggning krävs från 2 GWh. {{D}}
Norrköping kör redan så. {{S org=Norrköping; stance=doing}}
Åtgärd: uppdaterad checklista, Robin {{A who=Robin Esping}}

10) Klimatanpassning {{I n=10; kind=dialogue}}
Olika långt komna. Två kommuner har antagen plan. Tanken på en gemensam handbok väcktes. Ingen tog på sig det.

11) Utbildning {{I n=11}}
24 oktober, Linköping: handläggning C-verksamhet {{M date=2024-10-24; what=handläggning C-verksamhet}}
7 november, digitalt: miljöbalken grund {{M date=2024-11-07; what=miljöbalken grund}}
Kostnad: 950 kr per person {{K amount=950; unit=kr per person}}
Sista anmälan 10 oktober

12) Länsstyrelsens tillsynsvägledning {{I n=12}}
Nina:
- besöker varje kommun vartannat år
- nya vägledningsträffar i höst
- skickar länk till anmälan {{A who=Nina Falkman}}

13) Strandskydd {{I n=13; kind=report}}
Utredningens förslag väntas i december. Länsstyrelsen överprövade 41 beslut. 9 upphävda.

14) Hästgödsel {{I n=14; kind=question}}
Ödeshög: räcker ett skötselavtal utan platta? {{Q asker=Ödeshög}}

15) Styrgrupp miljösamverkan {{I n=15; kind=decision}}
Nominering: Hanna Löfgren, Finspång, ordinarie. {{D}} {{N person=Hanna Löfgren; role=ordinarie; body=Styrgrupp miljösamverkan; org=Finspång}}
Nominering: Marko Lehto, Vadstena, ersättare. {{D}} {{N person=Marko Lehto; role=ersättare; body=Styrgrupp miljösamverkan; org=Vadstena}}
Kvarstår som ordförande: Bertil Sand. {{N person=Bertil Sand; role=ordförande; body=Styrgrupp miljösamverkan}}

16) Cisterner {{I n=16}}
Att göra: brev till ägare, mall från Mjölby. {{A who=Ida Tegner}} Ansvarig: Ida.
Lagkrav på kontroll vart sjätte eller tolfte år.

17) Gemensam kommunikatör {{I n=17; kind=go-round}}
Linköping: tackar nej. {{S org=Linköping; stance=no}}
Mjölby: tackar ja. {{S org=Mjölby; stance=yes}}
Åtvidaberg: intressant men inga pengar. {{S org=Åtvidaberg; stance=interested}}
Beslut: frågan avförs. {{D}}

18) Nedskräpning {{I n=18}}
Håll Sverige Rent mätte i maj. Fimpar vanligast. Nytt förbud mot ballonger diskuteras på EU-nivå.

19) Tobakstillsyn {{I n=19; kind=decision}}
Tillsynsplan: likalydande i alla kommuner. {{D}}
Förslag till plan: Per-Olof, 1 november. {{A who=Per-Olof Kjellin; due=2024-11-01}}
Norrköping tidigare kritiskt till förslaget.

20) Provtagning badvatten {{I n=20; kind=report}}
Sommarens prover: 312. Otjänligt: 7. Algblomning vid två bad.
Rapport till HaV lämnad.

21) Avgift för smittspårning {{I n=21; outcome=not_reached}}
Ej behandlad. Utgår i dag. {{P what=Avgift för smittspårning; why=Ej behandlad}}

22) Skyddsjakt och vilt {{I n=22; outcome=nothing_new}}
–

23) Vattenråd {{I n=23; kind=go-round}}
Kommun	Representant
Motala	Ulla Fransson {{N person=Ulla Fransson; role=representant; body=Vattenråd; org=Motala}}
Vadstena	Marko Lehto {{N person=Marko Lehto; role=representant; body=Vattenråd; org=Vadstena}}
Boxholm	saknas {{V seat=representant; body=Vattenråd; org=Boxholm}}
Ödeshög	utses av nämnden i oktober {{S org=Ödeshög}}

24) Miljömål {{I n=24}}
Info: länets åtgärdsprogram antaget av länsstyrelsen i juni.
Info: 46 åtgärder, varav 28 riktade till kommunerna.
Nästa steg: varje kommun väljer åtgärder före årets slut. {{A who=varje kommun; due=2024-12-31}}

25) E-tjänster {{I n=25; kind=decision}}
Beslut: e-tjänst för värmepumpar tas fram tillsammans. {{D}}
Beställare: Linköping.
Test: Kinda och Ydre ställer upp. {{S org=Kinda; stance=yes}} {{S org=Ydre; stance=yes}}

26) Personal {{I n=26}}
Elin Sundell slutar 15 oktober. {{L person=Elin Sundell; org=Ödeshög; when=15 oktober; why=Flyttar till Skåne}} Flyttar till Skåne.
Tillförordnad i Ödeshög: Gabriel Rosander. {{N person=Gabriel Rosander; role=tillförordnad; org=Ödeshög; for=Elin Sundell}}
Linköping anställer två inspektörer. {{S org=Linköping}}

27) Radon {{I n=27}}
Kartläggning i skolor, lägesbild:
Färdig: Finspång, Motala
Pågår: Mjölby, Söderköping {{S org=Mjölby; stance=doing}} {{S org=Söderköping; stance=doing}}
Vill inte delta: Valdemarsvik {{S org=Valdemarsvik; stance=no}}

28) Djurhållning i tätort {{I n=28; kind=decision}}
Vi skriver en gemensam vägledning om höns. {{D}} {{A who=Vi}}
Underlag finns i Norrköping.

29) Tillsynsbehovsutredning {{I n=29}}
- ny mall från Robin
- ifylld mall åter till Robin före jul {{A to=Robin Esping}}
- nämndernas beslut senast 31 januari enligt förordningen

30) Kemikalier i varor {{I n=30; kind=report}}
Inköp av 30 leksaker. Analys hos Kemikalieinspektionen. Sex produkter stoppade.

31) Remiss industriutsläpp {{I n=31; kind=decision}}
Beslut: nätverket avger inget yttrande. {{D}}
Linköping svarar för egen del. {{S org=Linköping}}

32) Beredskap vid oljeutsläpp {{I n=32}}
Vad	Vem	När
Larmlista uppdateras {{A who=Sanna Ylander; due=2024-10-15}}	Sanna	15/10
Övning med räddningstjänsten {{A who=Bertil Sand,Anders Rehn}}	Bertil, Anders R	vår 2025
Förråd i Valdemarsvik inventerat	–	klart

33) Fordonsverkstäder {{I n=33; outcome=postponed}}
Tillbaka på dagordningen i december. {{P what=Fordonsverkstäder}}
Då finns rapporten.

34) Information från SKR {{I n=34}}
Nytt cirkulär om avgiftsuttag. {{|}}Kurs i taxor, digital, 3 oktober. {{M date=2024-10-03; what=Kurs i taxor}}
Förhandlingar pågår med staten om ersättning.

35) Solcellsparker {{I n=35; kind=dialogue}}
Flera stora ansökningar. Länsstyrelsen prövar samråd enligt 12 kap. Jordbruksmark känslig fråga. Bertil efterlyste gemensam hållning.

36) Skolors kemikalieförvaring {{I n=36; kind=decision}}
Fortsatt tillsyn under 2025: ja. {{D}}
Ansvarig för samlad rapport: Ida Tegner. {{A who=Ida Tegner}}

37) Matavfall {{I n=37; kind=go-round}}
- Söderköping: insamling från januari {{S org=Söderköping}}
- Kinda: avtal klart, start senare {{S org=Kinda}}
- Boxholm: undantag sökt hos Naturvårdsverket {{S org=Boxholm}}
Kravet gäller sedan årsskiftet.

38) Sekretess vid tips {{I n=38}}
Anonyma tips – policy från Norrköping.
Att göra: anpassa policyn till liten kommun (Lisbeth) {{A who=Lisbeth Arvidsson}}

39) Ordförandeskap {{I n=39; kind=decision}}
Från årsskiftet: Ida Tegner. {{N person=Ida Tegner; role=ordförande; body=Miljöchefsnätverket; for=Kerstin Wallman}} {{D}} Nuvarande: Kerstin Wallman.

40) Kommande träffar {{I n=40}}
5 december, Mjölby {{M date=2024-12-05}}
6 mars, Teams {{M date=2025-03-06}}
22 maj, internat {{M date=2025-05-22; what=internat}}
Inställd: 17 oktober
