@file 2019-01-17 Elevhälsonätverket.docx
@body Elevhälsonätverket Kronoberg
@date 2019-01-17
@start 09:00
@end 14:30
@place Tingsryds kommunhus
@mode in_person
@secretary Monica Rydell Haglund
@p Eva-Lotta Grahn | Växjö | | chair
@p Samuel Berhane | Växjö | |
@p Ingela Pihl | Alvesta | | partial=från kl. 10
@p Dragan Petrović | Lessebo | |
@p Camilla Sandell | Ljungby | |
@p Hans-Erik Moll | Markaryd | |
@p Anna-Karin Fröberg | Tingsryd | |
@p Leila Nasser | Uppvidinge | |
@p Kristin Alm | SPSM | | guest partial=eftermiddagen
@p Monica Rydell Haglund | | | guest
@p Tobias Wreth | Älmhult | | absent excused
---
Elevhälsonätverket Kronoberg
Minnesanteckningar från den 17 januari 2019 kl. 9-14.30 i Tingsryds kommunhus
Närvarande från kommunerna: Eva-Lotta Grahn (Växjö, ordförande), Samuel Berhane (Växjö), Ingela Pihl (Alvesta, från kl. 10), Dragan Petrović (Lessebo), Camilla Sandell (Ljungby), Hans-Erik Moll (Markaryd), Anna-Karin Fröberg (Tingsryd) och Leila Nasser (Uppvidinge).
Gäst: Kristin Alm, SPSM (eftermiddagen). Sekreterare: Monica Rydell Haglund.
Återbud från Tobias Wreth (Älmhult).

Mötet med regionen {{I kind=report}}
Ordföranden träffade regiondirektören den 9 januari. Hon upplevde samtalet som gott. Regiondirektören lovade att köerna ska vara halverade till midsommar men ville inte skriva under på något. Man enades om att ses igen. Dragan Petrović undrade varför inte nätverket fick vara med. Det berodde på att regionen ville hålla mötet litet. Hans-Erik Moll trodde inte ett ögonblick på halveringen. {{|}}Regionens hälso- och sjukvårdsnämnd behandlar ärendet den 26 februari. {{M date=2019-02-26; what=Regionens hälso- och sjukvårdsnämnd}} Skulle nämnden säga nej till fler tjänster skriver Eva-Lotta en insändare i nätverkets namn. {{A who=Eva-Lotta Grahn; if=Skulle nämnden säga nej till fler tjänster}}

Jämförelsetabellen {{I kind=report}}
Åtta av åtta kommuner har fyllt i. Camilla Sandell visade tabellen på duken, hennes sista uppdrag i kretsen. Skillnaderna är stora: från 380 till 1 120 elever per kurator. Siffrorna för skolläkare är svårare att läsa, eftersom tre kommuner räknar timmar och fem räknar procent. Tabellen bör hållas vid liv, tyckte Leila Nasser. Någon sade att Skolverket ändå samlar in samma uppgifter vart tredje år. Camilla har redan lagt tabellen på nätverkets sida och skickat en länk.
Nätverket bekräftade att tabellen förs vidare en gång om året. {{D}} Samuel Berhane är den som hädanefter förvaltar den. {{N person=Samuel Berhane; role=förvaltare; body=tabellen}} Siffrorna från kommunerna skall vara honom till handa den 15 januari varje år. {{A who=kommunerna; due=2020-01-15; to=Samuel Berhane}}

Psykologbristen {{I kind=go-round}}
Samuel Berhane redovisade det som skulle ha kommit redan i december. Av länets tjugosex psykologtjänster är sju obesatta. Linnéuniversitetet har beslutat att starta en utbildning 2020, om regeringen ger tillstånd. Bemanningsföretagen tar ut upp till tvåtusen kronor i timmen. Samuel ställde frågan om kommunerna vill dela på en psykologpool, en tanke som Växjö har burit på länge.
Från Ljungby var svaret klart nej: kommunen har lyckats rekrytera två nyutexaminerade från Lund, den ena börjar i mars, och vill nu ha lugn och ro kring dem. {{S org=Ljungby; topic=psykologpool; stance=no}} Lessebo är beredd att flytta sina köpta timmar till en pool redan till hösten, så snart avtalet med bolaget i Kalmar går ut. {{S org=Lessebo; topic=psykologpool; stance=yes}} Dragan Petrović hade förankrat det hos både kommunchef och nämndsordförande. Hans-Erik Moll hade ringt runt bland rektorerna. De var kluvna; två ville, två ville inte och en svarade aldrig. {{|}}Markaryd säger varken ja eller nej i dag. {{S org=Markaryd; topic=psykologpool; stance=undecided}} För Tingsryds del berättade Anna-Karin Fröberg att frågan är av stort intresse, men att kostnaden måste vara känd före budgetdagen. {{S org=Tingsryd; topic=psykologpool; stance=interested}} Uppvidinge kan avvara en halv tjänst till poolen och gör det gärna. {{S org=Uppvidinge; topic=psykologpool; stance=yes}} Ingela Pihl hade i Alvesta inte hunnit fråga någon.
Växjö räknar på poolen. {{|}}Samuel Berhane lägger fram kalkylen den 21 mars. {{A who=Samuel Berhane; due=2019-03-21}} {{M date=2019-03-21}} Först därefter kan ett ställningstagande ske. {{P until=2019-03-21; what=psykologpool}} Hans-Erik Moll ringer den rektor som inte svarade. {{A who=Hans-Erik Moll}}

SPSM informerar {{I}}
Kristin Alm gick igenom höstens bidrag. SPSM fördelar tre miljoner till projekt i länet och kommer att ha en öppen frågestund varje tisdag. Ansökan ska göras av huvudmannen. Myndigheten vill gärna se samarbeten mellan små kommuner och Kristin ansåg att frånvarogruppen vore en utmärkt sökande. {{|}}Alvesta, Lessebo och Uppvidinge lämnar in en gemensam ansökan om hörselteknik. {{S org=Alvesta; topic=SPSM-bidrag; stance=yes}} {{S org=Lessebo; topic=SPSM-bidrag; stance=yes}} {{S org=Uppvidinge; topic=SPSM-bidrag; stance=yes}} Ingela Pihl håller i pennan och ber om de andras uppgifter före månadsskiftet. {{A who=Ingela Pihl}} Anna-Karin Fröberg, som nyligen tog plats i referensgruppen, berättade att gruppen ännu inte har haft något möte.

Avtackning och välkomnande {{I}}
Camilla Sandell fick blommor. {{|}}Ljungby har utsett hennes efterträdare: Robert Cedergård, som kommer från elevhälsan i Värnamo, tar över stolen i nätverket i mars. {{N person=Robert Cedergård; role=ledamot; body=nätverket; org=Ljungby; for=Camilla Sandell}} Också samordnaren ska vidare. {{|}}Undertecknad lämnar uppdraget sista maj för att börja på Skolverket. {{L person=Monica Rydell Haglund; when=sista maj; why=för att börja på Skolverket}} Eva-Lotta Grahn och Leila Nasser utgör rekryteringsgrupp. {{D}} {{N person=Eva-Lotta Grahn; role=ledamot; body=rekryteringsgrupp}} {{N person=Leila Nasser; role=ledamot; body=rekryteringsgrupp}} De annonserar i februari. {{A who=Eva-Lotta Grahn,Leila Nasser; due=2019-02}}

Frånvarogruppen {{I outcome=postponed}}
Eftersom Tobias Wreth hade materialet men låg i feber blev det inget av med rapporten, nästa gång i stället! {{P until=2019-03-21; what=Frånvarogruppen; why=Eftersom Tobias Wreth hade materialet men låg i feber}}

Monica Rydell Haglund
