@file uppskjutet-39.txt
@body Styrgruppen för e-hälsa i Sydöstra Sverige
@date 2023-08-31
@p Annica Borgström | Växjö | digitaliseringschef | chair
@p Bengt-Arne Roth | Kalmar | socialchef
@p Carolin Ek | Karlskrona | förvaltningschef
@p Dennis Hallberg | Ronneby | MAS
@p Evy Sandell | Oskarshamn | socialchef
@p Filip Nordh | Ljungby | IT-chef
@p Gun-Britt Aspelin | Nybro | verksamhetschef
@p Hamid Rostami | Västervik | e-hälsosamordnare
@p Inger Fält | Alvesta | förvaltningschef
@p Jakob Wennström | Karlshamn | digitaliseringsstrateg
@p Karin Ström | Region Kronoberg | e-hälsochef
@p Linus Wahlgren | Region Kalmar län | IT-direktör
@p Karin Malm | Älmhult | socialchef
@p Moa Tegel | Inera | kundansvarig | guest
@p Nils Hagman | Länsstyrelsen | samordnare | guest
---
Styrgruppen för e-hälsa i Sydöstra Sverige
Anteckningar styrgruppsmöte 2023-08-31, Växjö
Närvarande:
Annica Borgström (Växjö), digitaliseringschef, ordf.
Bengt-Arne Roth (Kalmar), socialchef
Carolin Ek (Karlskrona), förvaltningschef
Dennis Hallberg (Ronneby), MAS
Evy Sandell (Oskarshamn), socialchef
Filip Nordh (Ljungby), IT-chef
Gun-Britt Aspelin (Nybro), verksamhetschef
Hamid Rostami (Västervik), e-hälsosamordnare
Inger Fält (Alvesta), förvaltningschef
Jakob Wennström (Karlshamn), digitaliseringsstrateg
Karin Ström (Region Kronoberg), e-hälsochef
Linus Wahlgren (Region Kalmar län), IT-direktör
Karin Malm (Älmhult), socialchef
Adjungerade:
Moa Tegel (Inera), kundansvarig
Nils Hagman (Länsstyrelsen), samordnare

Punkt 1 Nationella tjänster {{I n=1}}
Notering: Moa går igenom Ineras färdplan. Säker digital kommunikation har fått ny tidplan, pilot våren 2024. {{|}}Ineras kunddag är den 28 november i Stockholm. {{M date=2023-11-28; what=kunddag}}
Beslut: Styrgruppen skjuter sitt val av anslutningsform till sammanträdet den 26 oktober. {{D}} {{P until=2023-10-26; what=val av anslutningsform}} {{M date=2023-10-26}}
Punkt 2 Journaldelning {{I n=2}}
Notering: Testmiljön är försenad hos leverantören. Regionerna tar upp frågan med leverantören i nästa vecka.
Åtgärd: Linus rapporterar till gruppen senast 29 september. {{A who=Linus Wahlgren; due=2023-09-29; to=gruppen}}
Punkt 3 Informationssäkerhetsklassning {{I n=3; outcome=postponed}}
Notering: Bortprioriteras i dag, sätts upp igen senare i höst. {{P what=Informationssäkerhetsklassning}}
Punkt 4 Budget {{I n=4}}
Notering: 1,6 mkr återstår av årets medel. {{K amount=1600000; unit=kr}}
Beslut: Fördelningen av återstående medel tas först när delårsrapporten är klar. {{D}} {{P what=Fördelningen av återstående medel}}
Punkt 5 Medicindelare {{I n=5; kind=go-round}}
Notering: Alvesta och Älmhult fortsätter. {{S org=Alvesta; stance=doing}} {{S org=Älmhult; stance=doing}} Karlshamn har gjort uppehåll sedan juni. {{S org=Karlshamn}} Ronneby redovisar i oktober, eftersom Dennis anslöt sent. {{P until=2023-10-26; what=Ronneby; why=eftersom Dennis anslöt sent}}
Punkt 6 Regelverk för loggkontroll {{I n=6; outcome=not_reached}}
Notering: Behandlades ej inom utsatt tid. {{P what=Regelverk för loggkontroll}}
Punkt 7 Representation {{I n=7}}
Beslut: Hamid Rostami ersätter Filip Nordh i Ineras programråd. {{D}} {{N person=Hamid Rostami; role=representant; body=Ineras programråd; org=Västervik; for=Filip Nordh}}
Notering: Rådet träffas den 5 oktober och den 7 december. {{M date=2023-10-05; what=Ineras programråd}} {{M date=2023-12-07; what=Ineras programråd}}
Punkt 8 Vitalis {{I n=8}}
Notering: Vitalis hålls den 14–16 maj 2024. {{M date=2024-05-14; what=Vitalis}} {{M date=2024-05-15; what=Vitalis}} {{M date=2024-05-16; what=Vitalis}} Bidrag till programmet lämnas in före 15 oktober.
Åtgärd: Jakob formulerar ett bidrag. {{A who=Jakob Wennström}}
Punkt 9 Digitalt först i hemtjänsten {{I n=9; outcome=postponed}}
Notering: Gun-Britt meddelade att Nybros försök är förlängt. {{|}}Redovisningen anstår i motsvarande grad. {{P what=Redovisningen; why=Nybros försök är förlängt}}
Punkt 10 Hälsodataförordningen {{I n=10}}
Notering: EU:s förhandlingar drar ut på tiden. {{|}}E-hälsomyndigheten har webbinarium den 21 september kl. 13. {{M date=2023-09-21; what=webbinarium}} Förordningen kan tidigast tillämpas 2027.
Punkt 11 Supportavtal {{I n=11; outcome=postponed}}
Notering: Avtalsparten har inte återkommit med sitt slutbud. {{|}}Ärendet förblir vilande. {{P what=Ärendet; why=Avtalsparten har inte återkommit med sitt slutbud}}
Punkt 12 Kommunikationsinsats {{I n=12}}
Notering: Kampanjen om 1177 pågår till och med oktober. Material finns att hämta hos Karin S.
Punkt 13 Utbildning för superanvändare {{I n=13}}
Notering: Dagarna 12 och 13 september är fulla, extra dag sätts in den 3 oktober. {{M date=2023-09-12; what=Utbildning för superanvändare}} {{M date=2023-09-13; what=Utbildning för superanvändare}} {{M date=2023-10-03; what=Utbildning för superanvändare}} Dagen i Kalmar i juni fick ställas in.
Punkt 14 Digital vårdplanering {{I n=14; kind=dialogue}}
Notering: Evy ifrågasatte mötesformen. Flera höll med om att mötena är för långa. {{|}}Vi återkommer till mötesformen efter att alla har prövat den nya mallen. {{P what=mötesformen}}
Punkt 15 Statlig samordning {{I n=15}}
Notering: Nils informerade om länsstyrelsens uppdrag, som har skjutits till 2024. Ingen diskussion.
Punkt 16 Gemensam förvaltning {{I n=16; outcome=postponed}}
Notering: Förslaget drog förslagsställaren själv tillbaka för dagen, i syfte att få det förankrat. {{P what=Förslaget; why=i syfte att få det förankrat}}
Beslut: Inget.
Punkt 17 Verksamhetsplan 2024 {{I n=17}}
Notering: Annica visade en första skiss. {{|}}Skissen bearbetas av AU och styrgruppen tar ställning till den den 14 december. {{P until=2023-12-14; what=Skissen; why=bearbetas av AU}} {{M date=2023-12-14}}
Punkt 18 Tillgång till läkemedelslista {{I n=18}}
Notering: Karlskrona står inför driftsättning. {{S org=Karlskrona; stance=doing}} Oskarshamn har inte resurser i år. {{S org=Oskarshamn; stance=no}}
Punkt 19 E-recept för dosdispensering {{I n=19; outcome=nothing_new}}
Notering: Inget nytt.
Punkt 20 Lärdomar från driftstoppet {{I n=20; outcome=postponed}}
Notering: Karin Malm saknade loggarna. {{|}}Genomgången uppskjuten till den 26 oktober. {{P until=2023-10-26; what=Genomgången; why=Karin Malm saknade loggarna}}
Åtgärd: Filip begär ut loggarna från driftleverantören. {{A who=Filip Nordh}}
Punkt 21 Välfärdsteknikmässa {{I n=21}}
Notering: Mässan äger rum onsdagen den 15 november i Vetlanda, 9–16. {{M date=2023-11-15; what=Välfärdsteknikmässa}} Utställarna betalar själva. Den mässa som var planerad i Emmaboda är avlyst.
Punkt 22 Övriga frågor {{I n=22}}
Notering: Inger: behörighetsrutiner, tas med till oktober. {{P until=2023-10-26; what=behörighetsrutiner}}
Notering: Bengt-Arne undrade om avtalet för videomöten. Det gäller till augusti 2024.
Notering: Carolin ville avhandla AU:s sammansättning, men det fick vi skjuta på då AU inte var samlat. {{P what=AU:s sammansättning; why=då AU inte var samlat}}
