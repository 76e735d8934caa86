@file gislaved_mars24.txt
@body Hållbarhetsnätverket Småland
@date 2024-03-07
@start 10:00
@end 15:00
@place Gislaved, Glashuset
@mode in_person
@secretary Kjell Rundqvist
@p Lennart Fager | Vimmerby | | chair
@p Sofie Brännström-Ali | Vetlanda | |
@p Jasmin Kovač | Värnamo | |
@p Henrik Dahlbom | Ljungby | |
@p Emelie Skog | Gislaved | |
@p Marcus Törnqvist | Alvesta | |
@p Ida Mårtens Okafor | Jönköping | |
@p Nadia El Amrani | Jönköping | |
@p Peter Storck | Växjö | | absent
@p Peter Wahlgren | Oskarshamn | | absent
@p Torun Ek | Region Kalmar | | guest partial=p. 2
@p Kjell Rundqvist | | | guest
---
Hållbarhetsnätverket Småland, 2024-03-07, 10.00-15.00
Gislaved, Glashuset

Deltagande: Lennart Fager, Vimmerby, ordförande. Sofie Brännström-Ali, Vetlanda. Jasmin Kovač, Värnamo. Henrik Dahlbom, Ljungby. Emelie Skog, Gislaved. Marcus Törnqvist, Alvesta. Ida Mårtens Okafor, Jönköping. Nadia El Amrani, Jönköping.
Gäst: Torun Ek, Region Kalmar (p. 2)
Ej deltagande: Peter Storck, Växjö. Peter Wahlgren, Oskarshamn.
Kjell Rundqvist har antecknat.

1. KLIMATRIKSDAGEN {{I n=1; kind=report}}
Sofie och Kjell rapporterade till slut. Tolvhundra deltagare, mycket AI, få kommuner. Det mest användbara passet handlade om hur Lund räknar på sina inköp. Materialet är redan utlagt på den gemensamma ytan. En motion om nationell klimatlag på kommunal nivå avslogs.

2. FÄRDPLANEN {{I n=2; kind=information}}
Torun Ek berättade om regionernas arbete. Tre regioner, fyra län och tjugofem kommuner ska enas om ett dokument på fjorton sidor. {{|}}Regionfullmäktige i Kalmar beslutar den 23 april. {{M date=2024-04-23; what=Regionfullmäktige i Kalmar}} I det fall någon region faller ifrån görs planen ändå. Sofie undrade om kommunerna blir bundna. Torun svarade att ingen blir bunden men att alla blir jämförda.
Peter Wahlgren skulle ha kommenterat som vår observatör, men är sjukskriven sedan februari. {{|}}Ida stiger in i hans ställe tills han är frisk, bestämde mötet. {{D}} {{N person=Ida Mårtens Okafor; role=ersättare; body=FÄRDPLANEN; for=Peter Wahlgren}} {{|}}Ida skickar kommentarer till Torun den 22 mars. {{A who=Ida Mårtens Okafor; due=2024-03-22; to=Torun Ek}} Gislaved tänker lämna ett eget yttrande, där man ställer sig positiv. {{S org=Gislaved; stance=yes}} {{|}}Alvesta vet inte vad man tycker förrän partierna träffats. {{S org=Alvesta; stance=undecided}}

3. NADIA TILLBAKA {{I n=3; kind=decision}}
Nadia El Amrani återkommer den 2 april och besökte oss i förväg, med barn. {{|}}Jönköpings stol blir då åter hennes, {{N person=Nadia El Amrani; role=ledamot; body=Hållbarhetsnätverket Småland; org=Jönköping; for=Ida Mårtens Okafor}} varvid Ida går till kommunens näringslivsenhet men gärna sköter miljöprisjuryn vidare. {{|}}Ingen hade något emot att Ida är kvar i juryn till årets slut. {{N person=Ida Mårtens Okafor; role=ledamot; body=miljöprisjuryn}} Hos universitetet har Marcus värmt stolen. Nadia sade att hon hellre lägger tiden på klimatveckan. {{|}}Beslutet blev att Marcus permanent efterträder Nadia i samverkansrådet {{D}} {{N person=Marcus Törnqvist; role=ledamot; body=samverkansrådet; for=Nadia El Amrani}} och {{|}}att Nadia från maj återtar projektledningen från Lennart. {{D}} {{N person=Nadia El Amrani; role=projektledare; body=klimatveckan; for=Lennart Fager}}
Årets klimatvecka leds alltså ännu av Lennart. I vattenrådet är läget som förut.

4. BERÄKNINGARNA {{I n=4; kind=report}}
Henrik redogjorde för upphandlingen. Uppsala levererar utkast i maj. Styrgruppen har träffats två gånger. {{|}}Gislaveds namn kom i januari och är controllern Anton Frej. {{N person=Anton Frej; role=ledamot; body=Styrgruppen; org=Gislaved}} {{|}}Värnamo har fått extra medel från Naturvårdsverket och utökar med konsumtion. {{S org=Värnamo; stance=doing}} Jasmin misstänker att resultaten blir dåliga reklamblad för Småland, men det är hennes egen tro.
Ska siffror för enskilda företag redovisas? Diskussionen gick i cirkel. Sofie ville se en juridisk bedömning först. {{|}}Henrik beställer en sådan av Vetlandas jurist {{A who=Henrik Dahlbom}}, varför {{|}}redovisningen av enskilda företag hålls öppen till den 6 juni. {{P what=redovisningen av enskilda företag; until=2024-06-06; why=Sofie ville se en juridisk bedömning först}}

5. KLIMATVECKAN I OSKARSHAMN {{I n=5; kind=dialogue}}
Vem tar hand om invigningen när Peter Wahlgren är borta? {{|}}Oskarshamn har meddelat genom sin kommundirektör att veckan blir av som tänkt. {{S org=Oskarshamn; stance=yes}} {{|}}Kommunens kulturchef Vendela Gyllin får axla värdskapet den 13 maj i Peters frånvaro. {{N person=Vendela Gyllin; role=värd; body=invigningen; org=Oskarshamn; for=Peter Wahlgren}} {{M date=2024-05-13; what=invigningen}} {{|}}Lennart stämmer av programmet med henne före påsk. {{A who=Lennart Fager; to=Vendela Gyllin}} Den som vill ha affischer brukar höra av sig till Kjell.
{{|}}Den filmade hälsningen från ministern skjuter vi på till nästa år, departementet svarar inte. {{P what=Den filmade hälsningen från ministern; why=departementet svarar inte}}
Vem betalar tåget för skolklasserna? {{Q}} Nämndes flera gånger utan svar.

6. ÖVRIGT {{I n=6; kind=information}}
- Redaktionsrådets tomma stol stryks, rådet är nedlagt.
- Marcus påminner om medlemsavgiften, 9 000 kr för 2024 {{K amount=9000; unit=kr; years=2024}}
- Nästa möte är den 6 juni, Växjö står som värd {{M date=2024-06-06}}
