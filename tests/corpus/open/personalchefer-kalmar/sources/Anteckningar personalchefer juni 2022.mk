@file Anteckningar personalchefer juni 2022.txt
@body Personalchefsnätverket
@date 2022-06-09
@start 09:00
@end 13:00
@place Strand Hotell i Borgholm
@mode in_person
@secretary Anna Nordh
@p Yvonne Kjellgren | Västervik | | chair
@p Eleonor Ståhlberg | Kalmar | |
@p Jimmy Ahlqvist | Nybro | |
@p Gudrun Palmér | Emmaboda | |
@p Anna Nordh | Torsås | |
@p Anna Lilja Sand | Borgholm | |
@p Reza Moradi | Mörbylånga | |
@p Tove Hägg | Hultsfred | |
@p Christian Dahlström | Vimmerby | |
@p Bertil Oskarsson | Mönsterås | | absent
@p Milena Petrović | Oskarshamn | | absent
@p Astrid Hallonsten | | | guest
---
PERSONALCHEFSNÄTVERKET I KALMAR LÄN
Anteckningar den 9 juni 2022, kl 09.00-13.00
Strand Hotell i Borgholm

Närvarande
Yvonne Kjellgren     Västervik    (mötesordförande)
Eleonor Ståhlberg    Kalmar
Jimmy Ahlqvist       Nybro
Gudrun Palmér        Emmaboda
Anna Nordh           Torsås       (antecknar)
Anna Lilja Sand      Borgholm
Reza Moradi          Mörbylånga
Tove Hägg            Hultsfred
Christian Dahlström  Vimmerby

Dessutom
Astrid Hallonsten

Inte närvarande
Bertil Oskarsson     Mönsterås
Milena Petrović      Oskarshamn

DAGORDNING
a) Lönestatistiken
b) Mentorprogrammet
c) Visselblåsningen
d) Ny ordförande
e) Heltidsresan
f) Rehab och sjukfrånvaro
g) Övrigt

a) Lönestatistiken {{I n=a; kind=information}}
Gudrun visade vad hon skulle ha visat i april. Medianlönen för
undersköterskor skiljer 1 900 kronor mellan högsta och lägsta kommun och gapet
växer. SKR har lovat en ny partsgemensam statistik till årsskiftet. Eleonor
påpekade att Kalmars siffror dras upp av nattpersonalen. Ingen kände sig
direkt överraskad.
{{|}}Under 2023 lägger vi ihop statistiken ett par gånger om året i stället för
varje kvartal, det kom vi fram till. {{D until=2023-12-31}} {{|}}Gudrun kontaktar
systemleverantören Lönvy för att höra vad det innebär i pengar. {{A who=Gudrun Palmér; to=Lönvy}}

b) Mentorprogrammet {{I n=b; kind=decision}}
Programgruppen har haft fyra möten. Tove beskrev upplägget: sex träffar,
start den 6 oktober {{M date=2022-10-06; what=Mentorprogrammet}} och avslutning
i april med en middag. Nitton adepter är nominerade trots att platserna bara
är tolv. {{|}}Emmaboda, som inte nominerat någon, har enligt Gudrun nog med sitt
eget chefsprogram. {{S org=Emmaboda; topic=Mentorprogrammet; stance=no}}
Christian menade att vi borde ta in alla. {{|}}Anna Lilja Sand, som ska boka
lokaler, bad om nåd. {{A who=Anna Lilja Sand}} {{|}}Till slut röstade vi, och med sju röster mot två
fastställdes taket till fjorton adepter. {{D}} {{|}}Om någon hoppar av före
starten fylls platsen från Hultsfred. {{D if=Om någon hoppar av före starten}}
{{|}}Utskick till de fjorton sköter Jimmy före midsommar. {{A who=Jimmy Ahlqvist}}
Till programgruppen behövdes någon från norr, och där ställde Christian upp. {{N person=Christian Dahlström; role=ledamot; body=programgruppen}}

c) Visselblåsningen {{I n=c; kind=report}}
Kravspecifikationen är klar. Reza gick igenom den på egen hand eftersom Bertil
var på semester. Lagen ställer krav på att mottagaren är oberoende, och
kommuner med fler än 249 anställda måste ha kanalen på plats i juli. Några
kommuner har därför köpt tillfälliga lösningar. {{|}}Vimmerby gör nu detsamma,
sade Christian, men är med i avropet sedan. {{S org=Vimmerby; topic=Visselblåsningen; stance=yes}}
{{|}}Det är ännu oklart i Oskarshamn hur man vill göra, meddelade Milena per
mejl. {{S org=Oskarshamn; topic=Visselblåsningen; stance=undecided}}
Vem ska avgöra om ett ärende är ringa? Frågan väckte en lång diskussion där
ingen egentligen hade rätt. Reza brukar fråga sin jurist. {{|}}Han vill ha med
Bertil i det resonemanget, så det parkerades till efter sommaren, närmare
bestämt den 22 september. {{P until=2022-09-22; what=Vem som ska avgöra om ett ärende är ringa; why=Han vill ha med Bertil i det resonemanget}} {{M date=2022-09-22}}
Avropet görs av Mörbylångas upphandlare under juli. {{A who=Mörbylångas upphandlare; due=2022-07}}

d) Ny ordförande {{I n=d; kind=decision}}
Valberedningen, Yvonne och Christian, hade ringt runt. Tre tillfrågade tackade
nej. {{|}}Deras förslag blev Eleonor, och hon valdes enhälligt att leda
nätverket från augusti efter Milena. {{D}} {{N person=Eleonor Ståhlberg; role=ordförande; body=Personalchefsnätverket; for=Milena Petrović}}
Vice finns inte sedan tidigare men nu inrättas ett sådant uppdrag. {{D}}
{{|}}Det anförtroddes Tove. {{D}} {{N person=Tove Hägg; role=vice; body=Personalchefsnätverket}}
{{|}}Milena hälsade i sitt mejl att Oskarshamn söker efterträdare och att Peter
Lundahl är tillförordnad personalchef från 15 augusti. {{N person=Peter Lundahl; role=tillförordnad personalchef; org=Oskarshamn}}

e) Heltidsresan {{I n=e; kind=go-round}}
Laget runt i korthet.
Kalmar kör full bredd, 78 procent har heltid. {{S org=Kalmar; topic=Heltidsresan; stance=doing}}
Nybro har pausat allting på grund av budgeten. {{S org=Nybro; topic=Heltidsresan; stance=no}}
Torsås börjar i oktober med hemtjänsten. {{S org=Torsås; topic=Heltidsresan; stance=doing}}
Borgholm lockas av Kalmars sätt att schemalägga. {{S org=Borgholm; topic=Heltidsresan; stance=interested}}
Hultsfreds personal vill inte, och nämnden har inte sagt något på länge. {{S org=Hultsfred; topic=Heltidsresan; stance=undecided}}
Västervik: samma som sist. {{S org=Västervik; topic=Heltidsresan}}
Astrid har sett att Kommunal och SKR har enats om en förlängning till 2024.

f) Rehab och sjukfrånvaro {{I n=f; outcome=not_reached}}
Här sa klockan stopp. {{P what=Rehab och sjukfrånvaro; why=Här sa klockan stopp}}

g) Övrigt {{I n=g}}
- Högskolan i Kalmar, som numera heter Linnéuniversitetet, har hört av sig om
praktikplatser för personalvetare. {{|}}Den som kan ta emot någon i vår svarar
Astrid innan terminsstart. {{A who=Den som kan ta emot någon i vår; to=Astrid Hallonsten}}
- Eleonor undrade hur det går för jämförelsen av friskvårdsbidrag. Anna N har
börjat men saknar fyra kommuner. {{|}}Hon gör klart den till 22 september. {{A who=Anna Nordh; due=2022-09-22}}

Anna Nordh, Torsås
