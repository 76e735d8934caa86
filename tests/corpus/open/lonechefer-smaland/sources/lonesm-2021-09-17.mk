@file anteckningar lönechefer 2021-09-17.txt
@body Lönechefsnätverket Småland
@date 2021-09-17
@start 09:00
@end 12:00
@place Värnamo stadshus, Kyrktorget 1, rum Lagan
@mode hybrid
@secretary Anneli Fagerström
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Besnik Krasniqi | Alvesta
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö | | remote
@p Monica Svärd Lilja | Vetlanda
@p Gun-Britt Aronsson | Västervik | | remote
@p Stefan Rydell | Lönova AB | kundansvarig | guest partial=9.15-10
@p Kim Åström Diaz | Växjö | systemförvaltare | guest
@p Lars Pihlgren | Eksjö | | absent
---

Lönechefsnätverket Småland


Dag: 2021-09-17 kl. 9-12
Var: Värnamo stadshus, Kyrktorget 1, rum Lagan

Med på mötet:
Inger Stenberg (ordf.) Växjö
Anneli Fagerström Ljungby
Besnik Krasniqi Alvesta
Karin Hjelmqvist Värnamo
Roger Dahlin Gislaved
Monica Svärd Lilja Vetlanda

Via skärm:
Karin Öst Nässjö
Gun-Britt Aronsson Västervik

Besökare:
Stefan Rydell kundansvarig Lönova AB, 9.15-10
Kim Åström Diaz systemförvaltare Växjö

Ej med:
Lars Pihlgren Eksjö

Runt bordet {{I kind=dialogue}}
Dialog kring hur det har gått under sommaren. De flesta lönekontor har klarat semesterperioden utan
övertid, men Alvesta fick köra juli-lönen två gånger sedan en fil från tidrapporteringen fallerat.
Skatteverket har aviserat besök hos tre kommuner i länet. {{|}}Karin H berättade att Värnamo numera låter
medarbetarna själva rätta sina frånvarorader, vilket har minskat antalet samtal med en
tredjedel. {{S org=Värnamo; stance=doing}} {{|}}Vetlanda vill göra likadant. {{S org=Vetlanda; stance=interested}}

Besök från Lönova {{I kind=report}}
Stefan Rydell berättade om den nya versionen som släpps i januari. Bolaget har bestämt sig för att
stänga av den gamla importen vid halvårsskiftet 2022, vilket väckte protester. Enligt Stefan har
kunderna fått veta det sedan länge, men ingen vid bordet kunde minnas något brev. {{|}}Priset för den nya
importen ligger på 38 000 kronor per kommun och år från 2022. {{K amount=38000; unit=kronor per kommun och år; years=2022}} Gun-Britt ville veta om det går att
förhandla. Stefan svarade att rabatt brukar ges om fler beställer samtidigt men att han inte rår
över det.
När besökaren gått fortsatte diskussionen. Inger menade att vi är för snälla. Roger trodde att
Lönova backar om vi håller ihop, och Besnik påminde om att avtalet kräver sex månaders varsel vid
ändrad funktion. {{|}}Nätverket bestämde sig för att framställa ett skriftligt krav om förlängd tid till
årets slut 2022. {{D}} {{|}}Inger och Kim plitar ihop skrivelsen under nästa vecka. {{A who=Inger Stenberg,Kim Åström Diaz}} {{|}}Alla som har varslet från
bolaget i sin inkorg delger Kim det. {{A who=Alla; to=Kim Åström Diaz}}

Ersättning för sjuklön {{I kind=information}}
Ärende från Monica Svärd Lilja: staten ersätter höga sjuklönekostnader även i augusti och september,
men reglerna har ändrats två gånger. Försäkringskassan gör kontroller i efterhand. {{|}}Vetlanda fick
tillbaka 1,9 miljoner kronor för våren 2021. {{K amount=1.9; unit=miljoner kronor; years=2021}} Det ska redovisas i arbetsgivardeklarationen senast den
12 i varje månad. Monica påpekade att de tidigare besluten kan omprövas. Regeringen lär förlänga
ersättningen om smittan tar fart.

Redovisning av distansarbete {{I kind=question}}
Fråga från Karin Öst: beskattas skrivbordet som medarbetaren har hemma? Skatteverkets
ställningstagande är svårtytt. {{|}}Nässjö har låtit alla låna möbler mot kvittens. {{S org=Nässjö; stance=doing}} {{|}}Växjö överväger att
sälja ut dem. {{S org=Växjö; stance=undecided}} {{|}}Frågan om resan mellan hem och kontor när hemmet är tjänsteställe blev stående öppen. {{Q}}

Löneöversyn 2022 {{I kind=dialogue; outcome=postponed}}
Lars Pihlgren skulle ha visat Eksjös årshjul. {{|}}Han hade fått åka till tandläkaren i ilfart, så vi
hoppade över det och räknar med honom den 22 oktober. {{P until=2021-10-22; what=Löneöversyn 2022; why=Han hade fått åka till tandläkaren i ilfart}} {{M date=2021-10-22}} Karin Ö nämnde att HÖK 20 ger parterna rätt
till avstämning och att SKR har gett ut en skrift.

Kompetensförsörjning {{I kind=dialogue}}
Återkoppling från Besnik Krasniqi som varit i kontakt med yrkeshögskolan i Nässjö. Utbildningen till
lönespecialist får 35 platser nästa höst om Myndigheten för yrkeshögskolan säger ja i januari.
Skolan efterfrågar platser för lärande i arbete. {{|}}Ljungby tar emot två studenter, {{S org=Ljungby; stance=yes}} {{|}}Gislaved klarar
en, {{S org=Gislaved; stance=yes}} {{|}}Västervik sade nej av utrymmesskäl {{S org=Västervik; stance=no}} {{|}}och Alvesta ville höra med sin HR-chef innan man lovar. {{S org=Alvesta; stance=undecided}}
{{|}}Utbildningens ledningsgrupp söker en arbetsgivarföreträdare, sedan Britt-Marie Falk från Jönköping
gått i pension. {{L person=Britt-Marie Falk; why=gått i pension}} {{|}}Nätverket gav Besnik mandatet i ledningsgruppen, efter en stunds lockande. {{D}} {{N person=Besnik Krasniqi; role=arbetsgivarföreträdare; body=Utbildningens ledningsgrupp; for=Britt-Marie Falk}}

Skrift om semesterskuld {{I kind=report}}
Återkoppling från arbetsgruppen för semesterskuld, där Roger Dahlin, Monica Svärd Lilja och en
revisor ingår. Gruppen har kommit halvvägs. Auktoriserade revisorer har i allmänhet synpunkter på
att skulden beräknas på fel lön. En jämförelse visade att fyra av nio kommuner räknar på ett sätt
som deras egna revisorer tidigare godkänt men nu ifrågasätter. Det är lätt att tro att systemet gör
rätt. {{|}}Gruppen har nu fått ytterligare kraft genom Karin Hjelmqvist. {{N person=Karin Hjelmqvist; role=ledamot; body=arbetsgruppen för semesterskuld}} {{|}}Roger lägger fram hela skriften i
december. {{A who=Roger Dahlin; due=2021-12-03}}

Övriga frågor {{I}}
- Gun-Britt frågade om någon har bytt pensionsadministratör. {{|}}Gislaved är mitt uppe i det. {{S org=Gislaved; stance=doing}}
- {{|}}Nätverket betalar Karin Hjelmqvists kursavgift i november, det var alla överens om. {{D}}
- Lönedagarna i Stockholm hålls digitalt den 11 november. {{M date=2021-11-11; what=Lönedagarna}} Inga anmälda.
- {{|}}Datum för sista träffen i år: 3 december i Växjö. {{M date=2021-12-03}}
- {{|}}Kim ser till att Teamslänken fungerar bättre. {{A who=Kim Åström Diaz}}

Antecknade gjorde Anneli Fagerström
