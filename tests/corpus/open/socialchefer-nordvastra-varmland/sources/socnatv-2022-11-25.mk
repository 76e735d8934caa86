@file Socialchefsnätverket 25 november 2022.txt
@body Socialchefsnätverket nordvästra Värmland
@date 2022-11-25
@start 09:00
@end 12:30
@place Arvika, Ritz, övre foajén
@mode hybrid
@secretary Tobias Yacoub
@p Lars-Erik Mattisson | Torsby | | chair
@p Birgitta Hallqvist | Arvika
@p Gunnel Rask-Olsson | Arvika
@p Samir Haddad Lind | Eda
@p Petra Wikander | Sunne
@p Johanna Tveit | Hagfors | | remote
@p Mats Ahlgren | Munkfors
@p Zahra Moradi | Årjäng | | for=Kerstin Ovesdotter
@p Håkan Brodén | Arvika | ekonom Arvika | guest partial=§ 2
@p Tobias Yacoub | | | guest
@p Kerstin Ovesdotter | Årjäng | | absent
@p Agneta Fryklöf | Hagfors | | absent
---
Anteckningar från Socialchefsnätverket nordvästra Värmland den 25 november 2022 kl. 9.00–12.30 i Arvika, Ritz, övre foajén

Med i rummet: Lars-Erik Mattisson (Torsby, mötesordförande), Birgitta Hallqvist och Gunnel Rask-Olsson (Arvika), Samir Haddad Lind (Eda), Petra Wikander (Sunne), Mats Ahlgren (Munkfors), Zahra Moradi (Årjäng, istället för Kerstin Ovesdotter). På skärm: Johanna Tveit (Hagfors). Inbjuden: Håkan Brodén, ekonom Arvika (§ 2). Anteckningar: Tobias Yacoub. Frånvarande: Kerstin Ovesdotter (Årjäng), Agneta Fryklöf (Hagfors).

§ 1 Förra mötets anteckningar {{I n=1}}
Anteckningarna från oktober hade gått ut sent, vilket Tobias tog på sig. Petra upplyste att högskolan i Trollhättan har fått besked. Samir saknade en mening om bilen till konsulenten, men den hör hemma i de tidigare anteckningarna från september.

§ 2 Icke verkställda beslut {{I n=2; kind=dialogue}}
Håkan Brodén visade hur vitet räknas fram och vad det skulle ha kostat att i stället öppna en korttidsavdelning. Förvaltningsrätten har i tre domar sänkt beloppen, men inspektionen överklagar så gott som alltid. I länsdelen finns enligt Gunnels genomgång 47 beslut som är äldre än tre månader, varav 21 gäller kontaktpersoner och inte alls boende. {{|}}Munkfors betalar 385 000 kronor för 2021. {{K amount=385000; unit=kronor; years=2021}} Mats sade sig inte förstå hur en liten kommun ska kunna hålla tomma platser i beredskap. Birgitta menade att kontaktpersonerna går att lösa om vi slutar konkurrera om samma människor, {{|}}och Zahra kunde berätta att Årjäng har höjt arvodet och då fick nio nya på en månad. {{S org=Årjäng; stance=doing}} {{|}}Sunne kommer att göra detsamma vid årsskiftet, {{S org=Sunne; stance=yes}} {{|}}Eda har inte råd, {{S org=Eda; stance=no}} {{|}}och i Torsby hade man ännu inte fört någon diskussion om det. {{S org=Torsby; stance=undecided}} Det är för övrigt kommunfullmäktige som bestämmer arvoden på de flesta håll. När allt detta var sagt och Håkan hunnit till sin tredje tabell {{|}}föll det sig naturligt att bestämma att rekryteringen av kontaktpersoner sker gemensamt under ett prövoår med start i februari. {{D}} Prövoåret förutsätter att någon håller i trådarna, och {{|}}Gunnel axlar rollen som samordnare. {{N person=Gunnel Rask-Olsson; role=samordnare; body=rekryteringen av kontaktpersoner}} {{|}}Innan dess ska hon ha pratat igenom upplägget med Håkan och kommit tillbaka med en kalkyl, helst redan till den 16 december. {{A who=Gunnel Rask-Olsson; due=2022-12-16}} {{M date=2022-12-16}}

§ 3 Rapport från Barnahus {{I n=3; kind=report}}
Samir hade varit på sitt första möte i styrgruppen. Antalet samråd har ökat med en fjärdedel och åklagarkammaren har sagt att den inte kan delta fysiskt mer än varannan vecka. Styrgruppen har därför beslutat att flytta samråden till torsdagar. {{|}}Karlstad, som är huvudman, vill höja avgiften, och i budgetförslaget ligger den på 4,10 kronor per invånare för 2023. {{K amount=4.10; unit=kronor per invånare; years=2023}} Vad vi tycker om det måste Samir veta innan styrgruppen möts den 12 januari. {{M date=2023-01-12; what=Barnahus styrgrupp}} Petra tyckte att höjningen var rimlig i ljuset av ökningen, Mats var tveksam, och efter en omgång till {{|}}blev budskapet till styrgruppen att vi accepterar höjningen men inte retroaktivt. {{D}} {{|}}Det för Samir fram. {{A who=Samir Haddad Lind; to=styrgruppen}}

§ 4 Regionens nya beredning {{I n=4; kind=report}}
Johanna Tveit, vars bild frös ett par gånger, berättade att starten har skjutits till mars, sedan regionfullmäktige har återremitterat ärendet. Det förändrar inget i sak. Gunnel undrade om ersättare får delta när ordinarie är på plats, och enligt Johanna får de det. Därmed infann sig frågan om ersättare, en fråga som hade glömts bort när platserna besattes i oktober. {{|}}Som ersättare för Johanna ställde Zahra Moradi upp, {{N person=Zahra Moradi; role=ersättare; body=Regionens nya beredning; for=Johanna Tveit}} {{|}}och för Gunnels del blir det Birgitta, vilket alla tyckte var klokt. {{N person=Birgitta Hallqvist; role=ersättare; body=Regionens nya beredning; for=Gunnel Rask-Olsson}}

§ 5 Helgpasset {{I n=5; kind=decision}}
Avtalsutkastet som Agneta skickade den 31 oktober har granskats av dataskyddsombuden i båda kommunerna och de hade endast språkliga anmärkningar. Mats gav en målande bild av en natt i Ekshärad. Torsby sade i september att man kunde tänka sig att börja i november, men {{|}}Lars-Erik fick nu tillstå att det inte blir av, eftersom tjänsten dragits in. {{S org=Torsby; stance=no}} Försöket tar slut vid nyår om inget görs. Brottsförebyggande rådet har utlyst medel som går att söka till den 1 mars, och rådet brukar se med blida ögon på sådant som sker över kommungränser. Det rådde delade meningar om ifall man skulle vänta in pengarna, men till sist vann linjen {{|}}att låta passet löpa vidare till sista maj 2023 i samma omfattning. {{D until=2023-05-31}} {{|}}En ansökan till rådet förbereds av Hagfors och Munkfors tillsammans. {{A who=Hagfors, Munkfors; to=Brottsförebyggande rådet}}

§ 6 Framtidens myndighetsutövning {{I n=6; kind=theme; outcome=postponed}}
Ämnet hade väckts av Kerstin, {{|}}och i hennes frånvaro ville församlingen inte börja, varför det lades åt sidan utan att man bestämde någon ny dag. {{P what=Framtidens myndighetsutövning; why=i hennes frånvaro ville församlingen inte börja}}

§ 7 Utbildningen om ny lag {{I n=7; kind=decision}}
Sedan Trollhättan fallit bort har Petra hört sig för på annat håll. {{|}}En tidigare länsråd vid namn Ingemar Sköld håller föreläsningar för 18 000 kronor, {{K amount=18000; unit=kronor}} vilket ryms i budgeten. Samir hade hört honom och var inte imponerad. {{|}}Petra gör ett nytt försök hos Karlstads universitet, {{A who=Petra Wikander}} {{|}}och frågan får komma igen den 16 december, då hon räknar med att ha ett svar. {{P until=2022-12-16; what=Utbildningen om ny lag; why=då hon räknar med att ha ett svar}}

Tobias Yacoub, vid anteckningarna
