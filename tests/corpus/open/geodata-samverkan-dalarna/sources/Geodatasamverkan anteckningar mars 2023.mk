@file Geodatasamverkan anteckningar mars 2023.txt
@body Geodatasamverkan Dalarna
@date 2023-03-29
@start 09:00
@end 12:00
@place Mora kommunhus, sal Vasan
@mode hybrid
@secretary Petter Finn
@p Mattias Lövgren | Falun | GIS-chef | chair
@p Shirin Azizi | Borlänge | geodatastrateg |
@p Olof Brandt | Säter | GIS-ingenjör |
@p Olof Persson Hed | Hedemora | mätchef | remote
@p Ingela Munters | Leksand | GIS-samordnare |
@p Petter Finn | Mora | kartchef |
@p Sofia Daniels | Rättvik | GIS-ingenjör |
@p Vladimir Kozak | Malung-Sälen | mätningsingenjör | remote
@p Lotten Ås | Gagnef | GIS-ingenjör | remote partial=till och med punkt 4
@p Kjell Backström | Ludvika | kart- och mätchef | absent excused
@p Emelie Rask | Avesta | geodatasamordnare | absent excused
@p Jens Lok | Älvdalen | | absent
@p Hillevi Stark | Region Dalarna | samordnare | guest
@p Birgitta Sjöö | Lantmäteriet | | guest remote
---
Geodatasamverkan Dalarna
Möte 29 mars 2023, klockan 9–12
Mora kommunhus, sal Vasan, samt länk

Dagordning
1. Uppföljning
2. Ortofoto
3. Lantmäteriet informerar
4. Sekretess i kartdata
5. Metadata
6. Laget runt: digitala detaljplaner
7. Rapporter
8. Övrigt

På plats: Mattias Lövgren, GIS-chef, Falun (ordförande); Shirin Azizi, geodatastrateg, Borlänge; Olof Brandt, GIS-ingenjör, Säter; Ingela Munters, GIS-samordnare, Leksand; Petter Finn, kartchef, Mora (sekreterare); Sofia Daniels, GIS-ingenjör, Rättvik; Hillevi Stark, samordnare, Region Dalarna.
Länk: Olof Persson Hed, mätchef, Hedemora; Vladimir Kozak, mätningsingenjör, Malung-Sälen; Lotten Ås, GIS-ingenjör, Gagnef, till och med punkt 4; Birgitta Sjöö, Lantmäteriet, inbjuden till punkt 3.
Förhindrade: Kjell Backström, kart- och mätchef, Ludvika; Emelie Rask, geodatasamordnare, Avesta.
Uteblev: Jens Lok, Älvdalen.

1. Uppföljning {{I n=1}}
Allt från januari är gjort utom mallen. Nyckelbytet gick bra i alla kommuner utom en. Tårtan kom fram till Ludvika med två dagars försening, vilket Kjell har fotodokumenterat.

2. Ortofoto {{I n=2; kind=report}}
Orsa tackade ja i januari, så beställningen kunde gå iväg. {{S org=Orsa; topic=Ortofoto; stance=yes}} Nordvy Flyg räknar med att flyga vecka 20 om björken inte hinner slå ut. Mattias hade fått veta att bolaget har köpts upp av en polsk koncern, men avtalet ligger fast. Enligt avtalet ska materialet levereras senast i september. I fjol försenades leveransen tre månader och vi fick då avdrag på priset.
Sofia undrade om upplösningen räcker för takytor. Shirin ansåg att åtta centimeter är mer än tillräckligt och hänvisade till den studie Gävle gjort. {{|}}Falun har dessutom bestämt sig för att komplettera med snedbilder på egen bekostnad. {{S org=Falun; topic=Ortofoto; stance=doing}}
Ingela sköter kvalitetskontrollen åt oss alla, på samma sätt som vid förra flygningen. {{A who=Ingela Munters}} {{|}}Olof B ska hjälpa till med stödpunkterna. {{A who=Olof Brandt}}

3. Lantmäteriet informerar {{I n=3; kind=information}}
Birgitta Sjöö berättade om det nya uppdraget om nationella geodataplattformen. Regeringen har beslutat att kommunerna från 2024 ska leverera detaljplaner digitalt. Myndigheten öppnar ett testbibliotek i juni. Den kommun som inte levererar riskerar inget vite, men länsstyrelsen får upplysning om det. Om medlen i vårbudgeten blir mindre än väntat måste myndigheten prioritera om, sade hon, och i så fall ryker utbildningarna först.
Vladimir ville veta om gamla planer måste digitaliseras. Det krävs inte enligt lagen, löd svaret, men de flesta brukar göra det ändå. Olof P H hade räknat ut att Hedemora har 840 planer och att det skulle kosta 1,9 miljoner kronor. {{K amount=1.9; unit=miljoner kronor}} {{|}}Hedemora gör det därför inte. {{S org=Hedemora; topic=digitalisering av gamla planer; stance=no}} Birgitta erbjöd kommunerna i länet att vara pilot. Mattias tyckte att det lät lockande, någon tyckte att det lät som merarbete.
Frågan om pilot får vi återkomma till 31 maj, för Birgitta kunde inte säga vad det innebär i tid. {{P until=2023-05-31; what=Frågan om pilot; why=Birgitta kunde inte säga vad det innebär i tid}} {{M date=2023-05-31}} {{|}}Hon har lovat Hillevi en skriftlig beskrivning före valborg. {{A who=Birgitta Sjöö; due=2023-04-30; to=Hillevi Stark}}

4. Sekretess i kartdata {{I n=4; kind=dialogue}}
Punkten som Vladimir fick ta igen. Efter händelserna i omvärlden har Malung-Sälen plockat bort ledningsnät och reservvattentäkter ur den öppna kartan. {{S org=Malung-Sälen; topic=Sekretess i kartdata; stance=doing}} Säkerhetspolisens vägledning talar om aggregerade uppgifter: var för sig harmlösa, tillsammans känsliga. Lotten hade varit på Försvarsmaktens genomgång i Falun och fått höra att skyddsobjekt kan avläsas ur laserdata. Lagen om skydd för geografisk information kräver tillstånd för spridning av sådant som flygfotograferats.
Shirin menade att vi har en tendens att överdriva. Ingela menade motsatsen, och {{|}}i Leksand väntar man på besked från säkerhetschefen innan man gör något. {{S org=Leksand; topic=Sekretess i kartdata; stance=undecided}} Alla var väl ungefär eniga om att en gemensam lista på känsliga skikt vore bra. {{F}}
{{|}}Det vi faktiskt kom fram till är att reservvattentäkter inte ska visas i någon av våra kartor. {{D}} {{|}}Vladimir och Lotten ställer frågan om laserdata till länsstyrelsen, och svaret vill vi ha i april. {{A who=Vladimir Kozak,Lotten Ås; due=2023-04; to=länsstyrelsen}}

5. Metadata {{I n=5; kind=decision}}
Olof Brandts mall visades i ett sent utkast. Förra året gjorde Region Gävleborg en liknande som vi brukade snegla på. Avesta, som har dispens, hade skickat synpunkter via mejl. Efter att ha strukit tre fält gav vi mallen klartecken. {{D}} {{|}}Mallen publiceras av Hillevi på regionens sida. {{A who=Hillevi Stark}}

6. Laget runt: digitala detaljplaner {{I n=6; kind=go-round}}
Falun producerar alla nya planer digitalt sedan 2021. {{S org=Falun; topic=digitala detaljplaner; stance=doing}} Borlänge är nästan där. {{S org=Borlänge; topic=digitala detaljplaner; stance=doing}} Säter vet inte vem som ska göra jobbet. {{S org=Säter; topic=digitala detaljplaner; stance=undecided}} Rättvik köper det av en konsult. {{S org=Rättvik; topic=digitala detaljplaner; stance=doing}} Gagnef hade lämnat mötet.

7. Rapporter {{I n=7; kind=report}}
3D-gruppen: Vladimir hinner inte mer, Sofia kliver in på hans plats. {{N person=Sofia Daniels; role=ledamot; body=3D-gruppen; for=Vladimir Kozak}} Gruppen har köpt in en programvara som provas till sommaren.
Skyfallsgruppen: Länsstyrelsen har lagt ned gruppen, och därmed är mitt uppdrag slut.
Nationella geodatarådet: rådet har utsett Mattias till ersättare för Karin Holgersson i Umeå. {{N person=Mattias Lövgren; role=ersättare; body=Nationella geodatarådet; for=Karin Holgersson}}

8. Övrigt {{I n=8}}
Kjells fråga, vidarebefordrad av Hillevi: går det att få länets drönarpiloter att samsas om tillstånd? {{Q asker=Kjell Backström}} Det blev tyst.
Den 14 juni ordnar Trafikverket en dag om vägdata i Borlänge. {{M date=2023-06-14; what=Trafikverkets dag om vägdata}}

Petter Finn
