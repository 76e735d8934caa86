@file Minnesanteckningar öppenvård 11 juni 2024.txt
@body Samverkansgruppen öppenvård
@date 2024-06-11
@start 09:00
@end 12:00
@place Gislaved, Glashuset
@mode in_person
@secretary Jonas Wiktorin
@p Henrik Sävström | Region Jönköpings län | | chair
@p Lena Dahlkvist | Region Jönköpings län | |
@p Tuula Niemi | Region Jönköpings län | | partial=p. 1–3
@p Gunilla Faxén | Jönköping | |
@p Cecilia Brant | Värnamo | |
@p Jonas Wiktorin | Gislaved | |
@p Susanne Kvarnå | Tranås | |
@p Susanne Löfgren Ek | Eksjö | |
@p Mats Dryselius | Nässjö | | for=Birgit Aronius
@p Per-Olof Stråhle | Habo | |
@p Amira Saleh | Vaggeryd | | absent excused
@p Dragan Ilić | Vetlanda | | absent excused
@p Viktor Almroth | | samordnare | guest
---
Samverkansgruppen öppenvård – minnesanteckningar
Dag: 11 juni 2024
Tid: 9–12
Ställe: Gislaved, Glashuset

Från Region Jönköpings län deltog Henrik Sävström (ordförande), Lena Dahlkvist
och Tuula Niemi (p. 1–3). Kommunerna företräddes av Gunilla Faxén, Jönköping,
Cecilia Brant, Värnamo, Jonas Wiktorin, Gislaved, Susanne Kvarnå, Tranås,
Susanne Löfgren Ek, Eksjö, Per-Olof Stråhle, Habo, och Mats Dryselius, Nässjö, som
ersatte Birgit Aronius. Viktor Almroth, samordnare, var med och den här gången
slapp han skriva. Det gjorde Jonas.
Amira Saleh, Vaggeryd, och Dragan Ilić, Vetlanda, hade lämnat återbud.

Ordning: 1 Metodvalet, 2 Varningskedjan, 3 Primärvårdens roll, 4 Spelfrågorna,
5 Anhöriga, 6 Från andra grupper, 7 Hösten

1 Metodvalet {{I n=1; kind=decision}}
Metodgruppen har haft två möten. Gunilla redogjorde för de tre kandidaterna:
motiverande samtal, återfallsprevention och haschavvänjning. Staten betalar
två. Lena menade att motiverande samtal kan alla redan, medan Cecilia tvärtom
ansåg att det är den metod som oftast görs fel. Socialstyrelsens riktlinjer ger
återfallsprevention högst prioritet. En utbildning i haschavvänjning anordnas
redan av länsstyrelsen i Östergötland, och dit kan man åka.
{{|}}Utfallet blev att motiverande samtal stryks. {{D}} {{|}}Värnamo
reserverade sig inte men kommer att utbilda i metoden ändå, på egen bekostnad. {{S org=Värnamo; topic=motiverande samtal; stance=doing}}
{{|}}Utbildare i återfallsprevention ska upphandlas och det gör Gunillas
avdelning under augusti. {{A who=Gunillas avdelning; due=2024-08}} {{|}}Kursavgiften har beräknats
till 6 800 kronor per deltagare. {{K amount=6800; unit=kronor per deltagare}}

2 Varningskedjan {{I n=2; kind=report}}
Alla utom en kommun har en varningskontakt. Den tjugosjunde maj testades kedjan
på riktigt när ett parti förfalskade tabletter dök upp i Tranås. Sms:et gick ut
efter tre timmar, vilket Susanne Kvarnå tyckte var oacceptabelt. Felet låg hos
telefonbolaget. Regionens jurister har sagt att ingen enskild kontakt är ansvarig
för en falsk varning så länge rutinen har följts.
{{|}}På Susannes inrådan beslutades om en provlarmning första måndagen i varje månad, med start i september. {{D}} {{|}}Provlarmen skickas av Lena. {{A who=Lena Dahlkvist}}
Gnosjö, som inte brukar vara med på våra möten, saknar alltjämt kontakt. {{V seat=kontakt; body=Varningskedjan; org=Gnosjö}}
{{|}}Jonas pratar med sin kollega där nu i veckan. {{A who=Jonas Wiktorin}}

3 Primärvårdens roll {{I n=3; kind=dialogue}}
Tuula berättade om ett försök med kuratorer på sju vårdcentraler. Läkarna
screenar, kuratorn ringer inom två dygn. Av 612 screenade ville 90 ha kontakt,
men bara hälften av dem hade nåtts. Försöket pågår till nyår. Enligt avtalet
med de privata vårdcentralerna kan regionen inte tvinga in dem. Henrik sade sig
tro att det löser sig när ersättningsmodellen görs om.
Flera av oss på kommunsidan saknar besked om vart man ska vända sig. {{|}}Eksjö har
därför bestämt att hänvisa alla alkoholärenden till sin vårdcentral. {{S org=Eksjö; topic=Primärvårdens roll; stance=doing}} {{|}}Så vill Habo
inte göra. {{S org=Habo; topic=Primärvårdens roll; stance=no}} {{|}}Från Tranås kunde Susanne inte svara på
hur man kommer att göra. {{S org=Tranås; topic=Primärvårdens roll; stance=undecided}}
{{|}}Tuula återkommer med en telefonlista till oss alla, och hon har gett sig själv
midsommar som gräns. {{A who=Tuula Niemi}}

4 Spelfrågorna {{I n=4; outcome=postponed}}
Amira håller i resultaten, och Amira är på Island. {{|}}Vi ser på dem tillsammans
den 17 september i stället. {{P until=2024-09-17; what=Spelfrågorna; why=Amira är på Island}} {{M date=2024-09-17}}

5 Anhöriga {{I n=5; kind=question}}
Birgits gamla fråga om vem som företräder anhöriga togs upp av Mats. Han hade
läst igenom socialtjänstlagen, som säger att kommunen ska erbjuda stöd, men inte
i vilken form. {{|}}Nässjö lägger ned sin anhöriggrupp efter sommaren. {{S org=Nässjö; topic=Anhöriga; stance=no}}
Gunilla kunde tänka sig att öppna Jönköpings grupp för grannarna, men det är
hennes egen tanke och inte förankrat. {{|}}Anhörigföreningen Maskrosen bör bjudas
in någon gång, enades vi om, och det får Viktor ordna till november. {{D}} {{A who=Viktor Almroth; due=2024-11-19}}

6 Från andra grupper {{I n=6; kind=report}}
Länsgruppen: Cecilia meddelade att hennes mandat löper ut i december och att
hon inte kandiderar. {{|}}Hennes plats blir då ledig. {{V seat=Hennes plats; body=Länsgruppen}}
Regionens etiska råd vill ha en socialarbetare. {{|}}Där nominerar vi Susanne Löfgren
Ek. {{D}} {{N person=Susanne Löfgren Ek; role=representant; body=Regionens etiska råd}}
Strategigruppen: inga nyheter sedan i april.
Redaktionen är upplöst eftersom broschyren nu är tryckt.
Länsstyrelsen har utsett Lena till att sitta i ANDTS-rådet, eftersom ingen av
oss anmälde sig. {{|}}Hon är alltså numera ledamot där. {{N person=Lena Dahlkvist; role=ledamot; body=ANDTS-rådet; org=Region Jönköpings län}}

7 Hösten {{I n=7}}
Datum efter september: 19 november. {{M date=2024-11-19}} Gunilla var tydlig med att vi
måste bli bättre på att lämna återbud. {{|}}I Jönköping firas Återhämtningens dag den
14 september {{M date=2024-09-14; what=Återhämtningens dag}} på Rådhustorget.

Anteckningarna fördes av Jonas Wiktorin
