@file hns_alvesta_sept.txt
@body Hållbarhetsnätverket Småland
@date 2023-09-28
@start 09:30
@end 14:30
@place Alvesta, Folkets hus
@mode in_person
@secretary Astrid Hylander
@p Camilla Rydh | Värnamo | hållbarhetschef | chair
@p Lennart Fager | Vimmerby | utvecklingschef |
@p Sofie Brännström-Ali | Vetlanda | miljöstrateg |
@p Peter Storck | Växjö | klimatstrateg |
@p Marcus Törnqvist | Alvesta | hållbarhetssamordnare |
@p Henrik Dahlbom | Ljungby | klimatsamordnare |
@p Emelie Skog | Gislaved | miljöstrateg |
@p Ida Mårtens Okafor | Jönköping | tf hållbarhetschef |
@p Jasmin Kovač | Värnamo | utredare |
@p Peter Wahlgren | Oskarshamn | miljöchef | absent
@p Astrid Hylander | | processledare | guest
---
Hållbarhetsnätverket Småland
Höstmöte i Alvesta, Folkets hus, 28 september 2023 klockan 9.30–14.30

Deltagare
Camilla Rydh, hållbarhetschef, Värnamo (ordförande)
Lennart Fager, utvecklingschef, Vimmerby
Sofie Brännström-Ali, miljöstrateg, Vetlanda
Peter Storck, klimatstrateg, Växjö
Marcus Törnqvist, hållbarhetssamordnare, Alvesta
Henrik Dahlbom, klimatsamordnare, Ljungby
Emelie Skog, miljöstrateg, Gislaved
Ida Mårtens Okafor, tf hållbarhetschef, Jönköping
Jasmin Kovač, utredare, Värnamo
Frånvarande
Peter Wahlgren, miljöchef, Oskarshamn
Antecknare
Astrid Hylander, processledare

1. Camillas sista ord {{I n=1; kind=information}}
Hon hade skrivit dem på baksidan av en konsertbiljett. Ett nätverk, sade hon, är det som återstår när alla har bytt jobb. Sedan överlämnade hon klubban, som egentligen är en smörkniv av en, till Lennart. Det skedde i formell mening tre dagar för tidigt. {{|}}I Värnamos bänk sitter från och med nu Jasmin Kovač. {{N person=Jasmin Kovač; role=ledamot; body=Hållbarhetsnätverket Småland; org=Värnamo; for=Camilla Rydh}} Hon är utredare, har skrivit en bok om kommunala upphandlingar och läste för några år sedan ihop med Ida.

2. Beräkningarna {{I n=2; kind=dialogue}}
Fyra svar behövdes, tre kom. Lennart redogjorde för hur han hade ringt runt i augusti. {{|}}Vetlanda har nu sagt ja {{S org=Vetlanda; stance=yes}}, Ljungby och Gislaved står fast. {{S org=Ljungby; stance=yes}} {{S org=Gislaved; stance=yes}} Alvesta kom fram till att man inte har råd {{S org=Alvesta; stance=no}}, och {{|}}i Jönköping är det fortfarande olika uppfattningar i huset, så Ida kunde inte ge något löfte. {{S org=Jönköping; stance=undecided}} Någon tyckte att tre kunde räcka. Forskaren i Uppsala hade dock låtit förstå att hon vill ha fyra, annars blir det dyrare. Om Region Kalmar bidrar, vilket dess hållbarhetsdirektör antytt, kan det ändå lösa sig.
Hellre än att stoppa det hela {{|}}gav vi Lennart fria händer att förhandla, så länge priset stannar under 60 000 kronor per kommun. {{D if=så länge priset stannar under 60 000 kronor per kommun}} {{A who=Lennart Fager}} {{K amount=60000; unit=kronor per kommun}} {{|}}Resultatet får vi höra i november. {{A who=Lennart Fager; due=2023-11-30}}

3. Tolv indikatorer blev elva {{I n=3; kind=report}}
Nu finns siffror från samtliga, sedan Kjell tjatat. Peter Storck visade att Småland kör mer bil än rikssnittet och äter mindre ekologiskt. Ingen blev förvånad. {{|}}Växjö publicerar redan sina värden på webben varje kvartal. {{S org=Växjö; stance=doing}} {{|}}Gislaved har för avsikt att göra detsamma efter årsskiftet {{S org=Gislaved; stance=yes}}, och Emelie berättade om hur kommunikatörerna vill ha färger. Henrik menade att den som visar röda siffror bör visa en plan. {{|}}Det kunde alla skriva under på, men {{F}} {{|}}om indikatorerna ska bli permanenta skulle vi enligt vår egen plan avgöra i dag; Oskarshamns röst saknades dock, så vi har lagt det på novembers bord. {{P what=om indikatorerna ska bli permanenta; until=2023-11-30; why=Oskarshamns röst saknades}}
Vilken av våra kommuner äger egentligen databasen när projektet är slut? {{Q}}

4. Vem gör vad efter Camilla {{I n=4; kind=decision}}
Hon satt på fler stolar än vi visste. Vi gick igenom dem en efter en.
Styrgruppen för Gröna leder: {{|}}Jasmin fortsätter där Camilla slutade. {{N person=Jasmin Kovač; role=ledamot; body=Styrgruppen för Gröna leder; for=Camilla Rydh}}
Juryn för länets miljöpris: {{|}}det uppdraget ville Ida gärna ha och fick det med acklamation. {{D}} {{N person=Ida Mårtens Okafor; role=ledamot; body=Juryn för länets miljöpris; for=Camilla Rydh}}
Redaktionsrådet: {{|}}ingen arvtagare, platsen står öppen. {{V seat=plats; body=Redaktionsrådet}}
Den nationella hållbarhetskonferensens beredningsgrupp: {{|}}Henrik och Emelie samsas om platsen, han på våren och hon på hösten. {{N person=Henrik Dahlbom; role=ledamot; body=hållbarhetskonferensens beredningsgrupp}} {{N person=Emelie Skog; role=ledamot; body=hållbarhetskonferensens beredningsgrupp}}
Marcus, som har Nadias stol vid universitetet, trivs så väl att han frågade om han inte kunde få behålla den. Peter Storck påpekade att stolen är hennes till dess hon säger annat. {{|}}Så vi väntar med att svara Marcus tills Nadia är åter i april. {{P what=Nadias stol vid universitetet; why=tills Nadia är åter i april}}

5. Invigningsorten {{I n=5; kind=decision}}
Sofie drog en lapp ur Peters mössa. {{|}}Klimatveckan 2024 öppnas således i Oskarshamn. {{D}} Att Oskarshamn inte var närvarande ansågs inte vara något skäl att dra om. {{|}}Jasmin underrättar Peter Wahlgren skonsamt, helst före måndag. {{A who=Jasmin Kovač; due=2023-10-02; to=Peter Wahlgren}}

6. Kalendern {{I n=6; kind=information}}
Teams den 30 november {{M date=2023-11-30}}, och {{|}}därefter Gislaved den 7 mars. {{M date=2024-03-07}} {{|}}Miljöpriset delas ut i Nässjö 24 november. {{M date=2023-11-24; what=Miljöpriset delas ut}}
