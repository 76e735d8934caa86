@file komsekr_falkenberg_240920.txt
@body Kommunsekreterarnätverket
@date 2024-09-20
@start 09:00
@end 12:30
@place Falkenbergs stadshus, rum Ätran
@mode hybrid
@secretary Linnea Öberg-Tran
@p Margareta Ulfsdotter-Rehn | Halmstad | | chair
@p Zeynep Aydin | Falkenberg | |
@p Anna Kullgren | Varberg | | remote
@p Anna-Maria Lööf | Kungsbacka | |
@p Torbjörn Hylander | Hylte | |
@p Bengt-Olof Svärd | Laholm | | absent excused
@p Linnea Öberg-Tran | | | guest
@p Kaj Rydell | Halmstad | tillträdande kommunsekreterare Halmstad | guest
---
Kommunsekreterarnätverket / fre 20 sept 2024 / 9:00-12:30 / Falkenbergs stadshus, rum Ätran

På plats: Margareta Ulfsdotter-Rehn Halmstad ordf., Zeynep Aydin Falkenberg, Anna-Maria Lööf Kungsbacka, Torbjörn Hylander Hylte
På distans: Anna Kullgren Varberg
Återbud: Bengt-Olof Svärd Laholm
Gäst: Kaj Rydell, tillträdande kommunsekreterare Halmstad
Anteckn: Linnea Öberg-Tran

Margareta säger hej då: {{I kind=information}} Det här var Margaretas avskedsmöte, hon slutar om tio dagar. {{L person=Margareta Ulfsdotter-Rehn; org=Halmstad; when=om tio dagar}} Det blev tårta och Zeynep höll tal. Kaj Rydell var med för att lyssna och berättade att han kommer från kammarrätten i Göteborg. {{|}}Från oktober är det Kaj som kliver in för Halmstad när Margareta lämnar. {{N person=Kaj Rydell; role=ledamot; body=Kommunsekreterarnätverket; org=Halmstad; for=Margareta Ulfsdotter-Rehn}} Han sa själv att han aldrig har skrivit ett kommunalt protokoll i hela sitt liv, och tyckte att handledningen såg tjock ut.

Ordförande: {{I kind=decision}} Zeynep fick grönt ljus av sin kommundirektör på villkor att någon annan kör valsamordningen i Falkenberg. Anna-Maria lobbade lite för Torbjörn i stället, men han vinkade bort det. {{|}}Vi valde Zeynep Aydin till ordförande för två år framåt, tack och lov. {{D}} {{N person=Zeynep Aydin; role=ordförande; body=Kommunsekreterarnätverket; org=Falkenberg; for=Margareta Ulfsdotter-Rehn}} Hon ville ha en medhjälpare och fick Anna-Maria. {{D}} {{N person=Anna-Maria Lööf; role=medhjälpare; org=Kungsbacka}} Bengt-Olof hade skrivit i mejl att han egentligen hellre sett att vi väntade till nyår, men det hann vi inte ta hänsyn till.

Arvodestabellen: {{I kind=report}} Torbjörn hade den med sig! Han bad om ursäkt för i juni, det var en vattenläcka hemma. Tabellen visar att förlorad arbetsförtjänst hanteras på sex olika sätt i sex kommuner. {{|}}Taket per dag varierar från 2 200 till 4 900 kronor. {{K amount=2200; unit=kronor}} {{K amount=4900; unit=kronor}} SKR:s översyn är på gång enligt hemsidan, men har varit på gång sedan 2022. {{|}}Varberg ska se över sitt reglemente i vinter. {{S org=Varberg; topic=arvoden; stance=doing}} {{|}}Hylte är nöjt och rör ingenting före nästa mandatperiod. {{S org=Hylte; topic=arvoden; stance=no}} {{|}}Torbjörn lägger tabellen på vår delade yta i eftermiddag. {{A who=Torbjörn Hylander; due=2024-09-20}}

EU-valet, utvärdering: {{I kind=report}} Anna-Maria har gått igenom 31 avvikelserapporter. Vanligast är att valsedlar tog slut. Valmyndigheten har svarat om ramperna: det är kommunen som ska ordna en tillgänglig lokal, punkt slut, så då vet vi det. {{|}}Länsstyrelsen kommer att kalla till ett eget erfarenhetsmöte den 22 oktober, {{M date=2024-10-22; what=länsstyrelsens erfarenhetsmöte}} och dit brukar det vara bra att skicka någon. {{|}}Kaj och Anna-Maria anmäldes som våra utsända. {{N person=Kaj Rydell; role=utsänd; body=länsstyrelsens erfarenhetsmöte; org=Halmstad}} {{N person=Anna-Maria Lööf; role=utsänd; body=länsstyrelsens erfarenhetsmöte; org=Kungsbacka}} {{|}}Efteråt kommer det en halv sida från dem på mejlen. {{A who=Kaj Rydell,Anna-Maria Lööf}} Man pratade också om valet 2026, då det är tre val på samma dag. Torbjörn tycker att vi borde börja redan nu. Margareta höll med men sa att det får de efterlevande bestämma.

E-arkivet: {{I kind=information}} Jag redovisade att styrgruppen valde Arkivia Norden i juli och att det överklagades av tvåan. Förvaltningsrätten har inte hunnit börja. Vår jurist bedömer att det tar till februari, kanske längre. Under tiden får inga avtal skrivas. {{|}}Halmstad har därför förlängt sitt gamla avtal med ett år. {{S org=Halmstad; topic=e-arkiv; stance=doing}} {{|}}Laholm meddelar genom Bengt-Olof att man kan komma att dra sig ur om det drar ut på tiden, men inget är avgjort. {{S org=Laholm; topic=e-arkiv; stance=undecided}} Ekonomin håller än så länge. {{|}}Kaj Rydell tar den lediga stolen i styrgruppen. {{N person=Kaj Rydell; role=ledamot; body=styrgruppen; org=Halmstad}} {{|}}Om domen inte har kommit vid jul samlar jag styrgruppen till ett extramöte. {{A who=Linnea Öberg-Tran; if=domen inte har kommit vid jul}}

Klarspråk: {{I kind=decision; outcome=postponed}} Annas blankett är klar, men tekniken svek så vi kunde inte se den och hon inte höra oss. {{|}}Vi tar om det den 29 november. {{P until=2024-11-29; what=Klarspråk; why=tekniken svek}} {{|}}Alla testar blanketten på ett eget protokoll innan dess. {{A who=alla; due=2024-11-29}}

Säkerhetsskydd: {{I kind=dialogue}} Zeynep hade varit på kurs hos Säkerhetspolisen. Varje nämnd måste göra en egen analys, det står i lagen sedan 2019, men väldigt få har gjort det. {{|}}I Falkenberg har kommunstyrelsen uppdragit åt säkerhetschefen att hjälpa nämnderna. {{S org=Falkenberg; topic=säkerhetsskydd; stance=doing}} {{|}}Anna-Maria undrade om protokoll från krigsdelegationen ska diarieföras i det vanliga systemet, vilket ledde till en lång utvikning om kassaskåp. Ingen hade svar och ingen erbjöd sig att leta. {{Q asker=Anna-Maria Lööf}} Det som sades om Falkenbergs analys får vi inte skriva om någonstans. {{X mark=får vi inte skriva om någonstans}}

Slutligen: {{I kind=decision}} Vi bestämde oss för att bara ses fyra gånger nästa år. {{D}} Första gången blir den 31 januari, i Halmstad. {{M date=2025-01-31}} Dessförinnan ses vi i Varberg 29 november som det är sagt sen länge. {{M date=2024-11-29}}
