@file Stadsarkitekterna i Trelleborg 20 maj 2022.txt
@body Stadsarkitektnätverket
@date 2022-05-20
@start 09:00
@end 14:00
@place Parkteatern, Trelleborg
@mode hybrid
@secretary Henning Arvidsson Roos
@p Henning Arvidsson Roos | Malmö | | chair
@p Eva Wikholm | Trelleborg | |
@p Eva Torekull | Ystad | |
@p Felicia Grahn | Lund | |
@p Gustaf Wrede | Landskrona | |
@p Navid Tehrani | Helsingborg | |
@p Ingeborg Sandell | Hässleholm | |
@p Mårten Kjell | Eslöv | | remote
@p Ylva Brandt Olofsson | Simrishamn | | remote
@p Märta Lindskog | Kristianstad | | absent excused
@p Leyla Demir | Ängelholm | | absent excused
@p Agnes Rydberg | | | guest
@p Krister Holmqvist | Länsstyrelsen Skåne | | guest partial=under c)
---
MINNESANTECKNINGAR
Stadsarkitektnätverket i Skåne
Fredagen den 20 maj 2022, kl. 09.00 – 14.00
Parkteatern, Trelleborg

Till mötet hade infunnit sig:
Henning Arvidsson Roos, Malmö, ordförande och för dagen även skrivkarl
Eva Wikholm, Trelleborg
Eva Torekull, Ystad
Felicia Grahn, Lund
Gustaf Wrede, Landskrona
Navid Tehrani, Helsingborg
Ingeborg Sandell, Hässleholm
per länk Mårten Kjell, Eslöv, och Ylva Brandt Olofsson, Simrishamn

Agnes Rydberg närvarade som vanligt, och Krister Holmqvist, Länsstyrelsen Skåne, under c).
Förhinder hade anmälts av Märta Lindskog, Kristianstad, och Leyla Demir, Ängelholm.

Dagordning:
a) Två nya
b) Rotterdam
c) Länsstyrelsen om strandskydd
d) Tillägg till byggreglerna
e) Arvodet för galan
f) Uppdragen
g) Ordförandeskapet
h) Övriga frågor

a) Två nya {{I n=a}}

Ordföranden hälsade Ingeborg Sandell och Ylva Brandt Olofsson välkomna som nya i kretsen. {{N person=Ingeborg Sandell; role=ledamot; body=Stadsarkitektnätverket; org=Hässleholm}} {{N person=Ylva Brandt Olofsson; role=ledamot; body=Stadsarkitektnätverket; org=Simrishamn}} Ingeborg har tjugo års erfarenhet från privata kontor. Simrishamn har inte varit representerat hos oss på fyra år.

b) Rotterdam {{I n=b; kind=decision}}

Navid lade fram ett program i tre dagar med tyngdpunkt på omvandlade hamnområden. Han har träffat stadens nuvarande chefsarkitekt, som vanligtvis tar emot mot betalning men i vårt fall ställer upp för en middag. Programmet rönte uppskattning. Undertecknad efterlyste något äldre än 1950 och blev nedröstad, en upplevelse i sig.
Det beslöts att anta programmet, dock med den ändringen att tredje dagens cykeltur blir frivillig. {{D if=med den ändringen att tredje dagens cykeltur blir frivillig}} {{|}}Avresan är bestämd till den 27 september {{M date=2022-09-27; what=resan till Rotterdam}} och {{|}}med på tåget följer Eva Wikholm, Eva Torekull, Navid, Felicia och Gustaf. {{N person=Eva Wikholm; role=deltagare; body=resan till Rotterdam}} {{N person=Eva Torekull; role=deltagare; body=resan till Rotterdam}} {{N person=Navid Tehrani; role=deltagare; body=resan till Rotterdam}} {{N person=Felicia Grahn; role=deltagare; body=resan till Rotterdam}} {{N person=Gustaf Wrede; role=deltagare; body=resan till Rotterdam}}
{{|}}Malmö avstår från resan av kostnadsskäl. {{S org=Malmö; topic=Rotterdam; stance=no}} {{|}}Simrishamn hade inte hunnit ta ställning. {{S org=Simrishamn; topic=Rotterdam; stance=undecided}}
Det ankommer på Navid att boka hotell under nästa vecka. {{A who=Navid Tehrani}}

c) Länsstyrelsen om strandskydd {{I n=c; kind=information}}

Krister Holmqvist beskrev hur myndigheten prövar upphävanden av strandskydd i detaljplan. Under 2021 överprövades trettiofyra kommunala beslut, av vilka nitton upphävdes. Regeringens lagförslag om ett differentierat strandskydd föll i riksdagen i mars, och ingen vet när ett nytt kommer. Krister underströk att särskilda skäl alltid måste redovisas i planbeskrivningen; det är inte länsstyrelsens sak att leta upp dem. Domstolarna har på senare tid blivit strängare.
Eva Torekull fann det märkligt att två handläggare kan komma till motsatta slutsatser. Krister höll med om att det händer och sade sig vilja se en gemensam mall. Ylva replikerade att Simrishamn har en mall som myndigheten själv förkastade för två år sedan.
{{|}}Krister ställde i utsikt att länsstyrelsen återkommer med ett utkast till mall före semestrarna. {{A who=Krister Holmqvist}} Kommunerna lämnas då tillfälle att yttra sig. {{|}}Eva Torekull och Ylva ska vara våra granskare av utkastet. {{N person=Eva Torekull; role=granskare; body=mall för strandskydd}} {{N person=Ylva Brandt Olofsson; role=granskare; body=mall för strandskydd}}

d) Tillägg till byggreglerna {{I n=d; outcome=postponed}}

Kristianstads avvikande hållning från i mars hade behövt förklaras av Märta. {{|}}Hon låg till sängs, varför överläggningen får fortgå den 2 september. {{P until=2022-09-02; what=Tillägg till byggreglerna; why=Hon låg till sängs}} {{M date=2022-09-02}} I förbigående berättade Felicia att {{|}}Lund har strukit samtliga sina tillägg. {{S org=Lund; topic=Tillägg till byggreglerna; stance=doing}}

e) Arvodet för galan {{I n=e; kind=decision}}

Konferencieren Sture Lagerberg begär 28 000 kronor. {{K amount=28000; unit=kronor}} Det ansågs oskäligt, och {{|}}nätverket uppdrog åt Agnes att söka en annan. {{D}} {{A who=Agnes Rydberg}} Mårten påpekade att man borde fråga en av de egna, och möttes av skratt.

f) Uppdragen {{I n=f}}

Gustaf Wrede har, efter den betänketid han bad om, accepterat stolen i Region Skånes samrådsgrupp för fysisk planering. {{N person=Gustaf Wrede; role=representant; body=Region Skånes samrådsgrupp för fysisk planering}}
Regionen har begärt en ersättare också. {{|}}Där fann vi ingen villig. {{V seat=ersättare; body=Region Skånes samrådsgrupp för fysisk planering}}
Navid lämnade en rapport från Boverkets råd, som haft sitt vårmöte i Karlskrona. Rådet har bestämt att verka för en arkitekturpolitisk dag i riksdagen.

g) Ordförandeskapet {{I n=g; kind=decision}}

Efter sju år ville undertecknad gå i pension som ordförande, om än inte som stadsarkitekt. Valberedningen, bestående av Märta och Mårten, förordade Felicia. {{|}}Felicia Grahn utsågs till ordförande från den 1 september efter Henning Arvidsson Roos. {{D}} {{N person=Felicia Grahn; role=ordförande; body=Stadsarkitektnätverket; for=Henning Arvidsson Roos}} Som vice ordförande kvarstår Gustaf. {{N person=Gustaf Wrede; role=vice ordförande; body=Stadsarkitektnätverket}}

h) Övriga frågor {{I n=h}}

Eva Wikholm har fått i uppdrag av sin direktör att spara en tjänst och ville höra hur andra gör. Ingeborg ämnade skicka henne ett upplägg från Hässleholm, där man delar stadsarkitekt och planchef. {{A who=Ingeborg Sandell; to=Eva Wikholm}}
Vem som bär ansvaret för konsten när ett kommunalt bolag säljer ett torg lämnades obesvarat. {{Q}}
Sveriges Arkitekter anordnar stadsarkitektdag i Norrköping den 13 oktober. {{M date=2022-10-13; what=Sveriges Arkitekters stadsarkitektdag}}

Vid pennan
Henning Arvidsson Roos
