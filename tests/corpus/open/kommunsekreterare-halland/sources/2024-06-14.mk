@file Kommunsekr Halland 14 juni 2024.txt
@body Kommunsekreterarnätverket
@date 2024-06-14
@start 10:00
@end 15:30
@place Kungsbacka, Kulturhuset Fyren
@mode in_person
@secretary Bengt-Olof Svärd
@p Margareta Ulfsdotter-Rehn | Halmstad | | chair
@p Bengt-Olof Svärd | Laholm | |
@p Zeynep Aydin | Falkenberg | |
@p Anna Kullgren | Varberg | |
@p Anna-Maria Lööf | Kungsbacka | |
@p Torbjörn Hylander | Hylte | | absent
@p Linnea Öberg-Tran | Varberg | | guest
@p Ulla Törnroth | Språkrådet | Språkrådet | guest partial=punkt 2
---
Kommunsekreterarnätverket i Halland

Mötesanteckningar från den 14 juni 2024
Tid: 10.00–15.30 med avbrott för lunch
Plats: Kungsbacka, Kulturhuset Fyren

Deltagare från kommunerna:
Halmstad: Margareta Ulfsdotter-Rehn (ordförande)
Laholm: Bengt-Olof Svärd
Falkenberg: Zeynep Aydin
Varberg: Anna Kullgren
Kungsbacka: Anna-Maria Lööf

Gäster: Linnea Öberg-Tran, Varberg; Ulla Törnroth, Språkrådet (punkt 2)

Utan anmälan frånvarande: Torbjörn Hylander, Hylte

Punkt 1: Öppnande {{I n=1; kind=information}}
Ordföranden öppnar klockan tio prick och erinrar om att det är hennes sista vår. Torbjörns stol står tom utan att någon vet varför. {{|}}Undertecknad ringer honom under lunchen. {{A who=Bengt-Olof Svärd; due=2024-06-14; to=Torbjörn Hylander}}

Punkt 2: Skrivhandledningen överlämnas {{I n=2; kind=information}}
Handledningen är efter nio månaders arbete färdig och delas ut i ett enda tryckt exemplar, avsett för Margareta. Ulla Törnroth från Språkrådet håller en timslång föreläsning om myndighetsspråk. Hennes tes är att protokollet har blivit längre sedan ordbehandlarna kom men inte mer begripligt. Språklagen säger att det offentliga språket ska vara vårdat, enkelt och begripligt, men någon påföljd finns inte. Anna-Maria frågar om det går att mäta begriplighet. Ulla svarar att det finns mått men att hon inte litar på dem.

Som en följd av föreläsningen går nätverket in för att pröva klarspråksgranskning av två protokoll om året. {{D}} {{|}}Först ut blir Varberg och Kungsbacka. {{D binds=Varberg,Kungsbacka}} {{|}}Anna Kullgren utformar en blankett för granskningen, klar till hösten. {{A who=Anna Kullgren}} {{|}}Falkenberg har redan anlitat en egen språkkonsult och ser ingen anledning att delta. {{S org=Falkenberg; topic=klarspråksgranskning; stance=no}} {{|}}För Laholms vidkommande finns viljan, däremot inte tiden. {{S org=Laholm; topic=klarspråksgranskning; stance=interested}}

Punkt 3: E-arkivupphandlingen {{I n=3; kind=report}}
Fyra anbud har kommit in. Linnea får av sekretesskäl inte säga vilka bolagen är. {{|}}Utvärderingen görs av en grupp tjänstemän från de fyra kommunerna och styrgruppen fattar sedan tilldelningsbeslut, vilket enligt tidplanen sker den 3 juli. {{M date=2024-07-03; what=styrgruppens tilldelningsbeslut}} {{|}}Margareta, som har suttit i styrgruppen sedan i vintras, lämnar sin plats när hon går i pension. {{L person=Margareta Ulfsdotter-Rehn; org=Halmstad; why=pension}} {{|}}Halmstads plats i styrgruppen övertas av hennes efterträdare, som ännu inte är utsedd. {{V seat=ledamot; body=styrgruppen; org=Halmstad}} Regionen, som lämnade projektet 2019, lär nu vilja vara med igen, men det är ingenting som har bekräftats.

Punkt 4: Valet till Europaparlamentet {{I n=4; kind=dialogue}}
Valet hölls i söndags och rösträkningen är klar. Det gick förhållandevis väl. I Hylte fick två röstmottagare rycka in från Halmstad samma morgon. Länsstyrelsen räknar just nu om personrösterna. Den egentliga utvärderingen äger rum i september enligt vad som bestämdes i april. {{|}}Anna-Maria samlar under tiden in avvikelserapporter från kommunerna, senast den 30 juni. {{A who=Anna-Maria Lööf; due=2024-06-30}}

Zeynep tog upp att två vallokaler saknade ramp. En rullstolsburen väljare fick rösta utomhus, vilket är tillåtet men knappast värdigt. Diskussionen gled in på om det är valnämnden eller fastighetsägaren som bär ansvaret. {{|}}Anna-Maria ställer som länets samordnare frågan till Valmyndigheten. {{A who=Anna-Maria Lööf; to=Valmyndigheten}}

Punkt 5: Arvodestabellen {{I n=5; kind=report; outcome=postponed}}
Tabellen fanns hos Torbjörn och ingen annan kommer åt den. Det är andra gången den uteblir. {{|}}I september dyker den upp igen på föredragningslistan, den dagen är satt till den 20. {{P until=2024-09-20; what=Arvodestabellen; why=Tabellen fanns hos Torbjörn och ingen annan kommer åt den}} {{M date=2024-09-20}}

Punkt 6: Anslagstavlan och personuppgifter {{I n=6; kind=dialogue}}
Integritetsskyddsmyndigheten har i ett ärende från Jämtland förelagt en kommun att ta bort namn på enskilda ur protokoll som ligger på webben. Anna Kullgren redogör. Myndigheten fäste vikt vid att protokollen låg kvar långt efter överklagandetiden. Hos oss ser det olika ut. {{|}}Halmstad rensar automatiskt efter tre veckor. {{S org=Halmstad; topic=protokoll på webben; stance=doing}} {{|}}Kungsbacka låter allting ligga. {{S org=Kungsbacka; topic=protokoll på webben; stance=doing}} {{|}}Varbergs dataskyddsombud är tillfrågat men har inte kommit till någon slutsats. {{S org=Varberg; topic=protokoll på webben; stance=undecided}} Anna-Maria anser att medborgarna har rätt att läsa gamla beslut. {{|}}Flera gav uttryck för att en gemensam hållning vore bra, utan att gå närmare in på vilken. {{F}}

Punkt 7: Ny redaktör och ny ersättare {{I n=7; kind=decision}}
Skrivargruppen har fullgjort sitt uppdrag och entledigas med nätverkets tack. {{D}} {{|}}Anna Kullgren får dock behålla titeln redaktör och svarar för att texten hålls aktuell. {{N person=Anna Kullgren; role=redaktör; org=Varberg}} {{A who=Anna Kullgren}} Vid sidan av henne ska Zeynep Aydin finnas som ersättare. {{N person=Zeynep Aydin; role=ersättare; org=Falkenberg; for=Anna Kullgren}} {{D}} Undertecknad anmäler till SKR att handledningen får spridas fritt. {{A who=Bengt-Olof Svärd; to=SKR}}

Punkt 8: Ordförande från oktober {{I n=8; kind=decision}}
Undertecknad redogör för sina sonderingar. Ingen har hittills anmält sig. Zeynep kan tänka sig uppdraget om Falkenbergs kommundirektör medger avlastning. {{|}}Saken avgörs i september, då kommundirektören är åter från sin tjänstledighet. {{P until=2024-09-20; what=Ordförande från oktober; why=kommundirektören är tjänstledig}}

Ordföranden önskar en god sommar.

Laholm dag som ovan
Bengt-Olof Svärd
