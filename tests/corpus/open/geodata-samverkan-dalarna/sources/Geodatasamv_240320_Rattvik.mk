@file Geodatasamv_240320_Rattvik.txt
@body Geodatasamverkan Dalarna
@date 2024-03-20
@start 09:00
@end 12:00
@place Kulturhuset i Rättvik
@mode in_person
@secretary Jens Lok
@p Shirin Azizi | Borlänge | | chair
@p Ingela Munters | Leksand | |
@p Mattias Lövgren | Falun | |
@p Olof Brandt | Säter | |
@p Nour Haddad | Ludvika | |
@p Emelie Rask | Avesta | |
@p Petter Finn | Mora | |
@p Sofia Daniels | Rättvik | |
@p Jens Lok | Älvdalen | |
@p Olof Persson Hed | Hedemora | | absent excused
@p Lotten Ås | Gagnef | | absent
@p Vladimir Kozak | Malung-Sälen | | absent
@p Hillevi Stark | Region Dalarna | | guest
@p Fatima Nordin | Region Dalarna | klimatstrateg | guest
---
ANTECKNINGAR FRÅN GEODATASAMVERKAN DALARNA
20 mars 2024, 9-12, Kulturhuset i Rättvik

Deltagare: Shirin Azizi, Borlänge, ordförande
           Ingela Munters, Leksand
           Mattias Lövgren, Falun
           Olof Brandt, Säter
           Nour Haddad, Ludvika
           Emelie Rask, Avesta
           Petter Finn, Mora
           Sofia Daniels, Rättvik
           Jens Lok, Älvdalen (skrev)
Gäster:    Hillevi Stark, Region Dalarna
           Fatima Nordin, klimatstrateg, Region Dalarna
Borta:     Olof Persson Hed, Hedemora (opererad)
           Lotten Ås, Gagnef
           Vladimir Kozak, Malung-Sälen

Att gå igenom:
klimatportalen, juristsvaret, drönare, adresser, representation, övrigt

KLIMATPORTALEN {{I kind=theme}}
Den här gången fick Ingela visa den, med bistånd av Fatima. Portalen samlar
skyfall, värme och ras på en plats. Den kostade regionen drygt två miljoner att
bygga och halva summan kom från Naturvårdsverket. Sedan lanseringen i december
har den haft 400 besökare, de flesta från media. Fatima tycker att kommunerna
utnyttjar den för lite, medan Petter gissade att handläggarna inte vet om att
den finns. Regionstyrelsen ska i juni ta ställning till om portalen ska leva
vidare efter 2025.
Nour hade hittat fel i lågpunkterna i Grangesberg. Det har rapporterats men
inte rättats. Den nya skyfallsförordningen kan komma att kräva att varje kommun
har en egen kartering, men den är bara på remiss.
Shirin frågade rakt ut vilka som länkar till portalen. {{|}}Borlänge och Säter har
gjort det, {{S org=Borlänge; topic=klimatportalen; stance=doing}} {{S org=Säter; topic=klimatportalen; stance=doing}} {{|}}Avesta tänker inte göra det innan felen är
rättade. {{S org=Avesta; topic=klimatportalen; stance=no}}
{{|}}Fatima ser till att felrapporter besvaras inom en vecka, och till maj har hon
en lista på vad som åtgärdats. {{A who=Fatima Nordin; due=2024-05-22}} {{|}}Till regionens referensgrupp för portalen
utsåg vi Ingela och Nour. {{D}} {{N person=Ingela Munters; role=representant; body=regionens referensgrupp för portalen}} {{N person=Nour Haddad; role=representant; body=regionens referensgrupp för portalen}}

JURISTSVARET OM LEDNINGSKOLLEN {{I kind=decision}}
Ludvikas kommunjurist lämnade sin promemoria den 4 mars. Enligt den har
bolagen rätt till ersättning för utsättning i fält men inte för att lämna ut en
kartfil. Dala Energi har fått promemorian och är av annan åsikt. Mattias, som
har förhandlat med bolag förr, menade att de brukar vika sig om man är många.
{{|}}Som en följd av detta lovar vi varandra att konsekvent bestrida fakturor för
kartfiler. {{D}} {{|}}Avvikande var bara Mora, som inte vill binda sig förrän kommunstyrelsen
fått säga sitt. {{S org=Mora; topic=Ledningskollen; stance=undecided}} {{|}}En mall för bestridande knåpar
Nour och juristen ihop, den skickas runt i början av april. {{A who=Nour Haddad; due=2024-04}}
Om bolaget går till domstol kommer frågan i ett annat läge, sade Shirin.

DRÖNARE {{I kind=report}}
Tillståndet kom den 28 februari! Emelie är enligt beslutet verksamhetsansvarig. {{N person=Emelie Rask; role=verksamhetsansvarig; body=Drönare}}
Avgiften är delad på åtta. Transportstyrelsen kräver att piloterna
övningsflyger en gång i kvartalet. {{|}}Falun har till sist bestämt sig för att gå
med som nionde kommun. {{S org=Falun; topic=drönare; stance=yes}} {{|}}Emelie lägger in Faluns piloter i registret. {{A who=Emelie Rask}}
Om någon annan vill ansluta senare är avgiften 2 300 kronor. {{K amount=2300; unit=kronor}} {{|}}Hur
försäkringen ska se ut tog vi inte i dag, Emelie väntade på ett papper och det
hinner i bästa fall komma före den 22 maj. {{P until=2024-05-22; what=Hur försäkringen ska se ut; why=Emelie väntade på ett papper}} {{M date=2024-05-22}}

ADRESSER PÅ FRITIDSHUS {{I kind=report}}
Sofia visade statistik. I länet saknar 7 100 fritidshus adress, flest i
Malung-Sälen. Ambulansen har åkt fel tre gånger i vinter. Gruppen anser att
man bör börja med de hus som har helårsboende. Lantmäteriet betalar inget
bidrag längre. {{|}}Rättvik sätter ut 400 adresser själv under sommaren. {{S org=Rättvik; topic=adresser; stance=doing}}
{{|}}Leksand ville göra likadant men fick nej av sin ekonom. {{S org=Leksand; topic=adresser; stance=no}} {{|}}Olof B tog på sig att prata med
ambulansens ledning om vilka byar som är värst. {{A who=Olof Brandt; to=ambulansens ledning}}
Ett bra namn på kampanjen vore trevligt, tyckte flera.

REPRESENTATION {{I}}
SKR:s kartnätverk har fortfarande ingen från Dalarna. {{V seat=från Dalarna; body=SKR:s kartnätverk}} Mattias uppgav att
nätverket bara haft ett möte på två år, så ingen sörjde. Olof PH är
sjukskriven till juni. {{|}}Under den tiden vikarierar Petter för honom i
3D-gruppen. {{N person=Petter Finn; role=ersättare; body=3D-gruppen; for=Olof Persson Hed}}
Hedemora anställer en extra ingenjör tills dess. {{S org=Hedemora; stance=doing}}
Petter representerade oss på bredbandsdagen i februari.

ÖVRIGT {{I}}
- Sveriges geologiska undersökning bjuder in till fältdag 12 juni. {{M date=2024-06-12; what=SGU:s fältdag}}
- Ingen visste vem som numera betalar för länets höjdfixar. {{Q}}
- {{|}}Shirin bokar en båt till majmötet och räknar med att få ert besked om
allergier före den 10 maj. {{A who=Shirin Azizi}}

Antecknat av Jens
