@file Socialchefsnätverket 9 september 2022.txt
@body Socialchefsnätverket nordvästra Värmland
@date 2022-09-09
@start 09:15
@end 12:00
@place Eda kommunhus i Charlottenberg
@mode in_person
@secretary Tobias Yacoub
@p Kerstin Ovesdotter | Årjäng | | chair
@p Samir Haddad Lind | Eda
@p Lars-Erik Mattisson | Torsby
@p Petra Wikander | Sunne
@p Johanna Tveit | Hagfors
@p Agneta Fryklöf | Hagfors
@p Mats Ahlgren | Munkfors
@p Gunnel Rask-Olsson | Arvika
@p Tobias Yacoub | Årjäng | förvaltningssekreterare | guest
@p Birgitta Hallqvist | Arvika | | absent
---
Anteckningar från Socialchefsnätverket nordvästra Värmland den 9 september 2022 kl. 9.15–12.00 i Eda kommunhus i Charlottenberg

Kerstin Ovesdotter från Årjäng var ordförande. Från kommunerna deltog i övrigt Samir Haddad Lind, Eda, Lars-Erik Mattisson, Torsby, Petra Wikander, Sunne, Johanna Tveit och Agneta Fryklöf, Hagfors, Mats Ahlgren, Munkfors, samt Gunnel Rask-Olsson, Arvika. Tobias Yacoub, förvaltningssekreterare i Årjäng, förde anteckningarna. Birgitta Hallqvist, Arvika, saknades.

Inledning och ny kollega {{I}}
Kerstin tackade Birgitta för två års ledning av nätverket och konstaterade att hon själv aldrig har varit ordförande för något annat än en bygdegård. {{|}}Gunnel Rask-Olsson, som sedan den 15 augusti är chef för individ- och familjeomsorgen i Arvika, hälsades välkommen i den krets där Johanna Pålsson Ek tidigare satt. {{N person=Gunnel Rask-Olsson; role=ledamot; body=Socialchefsnätverket nordvästra Värmland; org=Arvika; for=Johanna Pålsson Ek}} Gunnel har närmast arbetat på Statens institutionsstyrelse och har under många år varit sakkunnig i barnavårdsfrågor. {{|}}Hon berättade att Arvika just nu gör om hela mottagningsfunktionen efter en extern granskning, och att nämnden i juni beslutade att anställa ytterligare fyra handläggare trots underskottet. {{S org=Arvika; stance=doing}}

Socialtjänstlagen {{I kind=theme}}
Utredningens tankar om en förebyggande och lätt tillgänglig socialtjänst diskuterades länge. Petra gick igenom vad Sunne har gjort i sin analys, som bland annat visar att ungefär sex av tio ansökningar om försörjningsstöd gäller personer som varit aktuella tidigare. Samir invände att en lag inte förändrar något om det inte följer med pengar, och SKR har i sitt yttrande till departementet begärt full finansiering. Lars-Erik mindes den förra reformen, då det sades att alla handläggare skulle utbildas men där slutade det med en broschyr. Det kom upp en tanke om att anlita en gemensam processledare. Några ville bestämma det genast, andra hade velat se kostnaden, och efter att Johanna påpekat att staten brukar ersätta utbildning först året efter {{|}}stannade man vid att anlita Högskolan i Trollhättan för en halvdag i januari, om priset inte överstiger 60 000 kronor. {{D if=om priset inte överstiger 60 000 kronor}} {{K amount=60000; unit=kronor}} {{|}}Offerten begärs in av Petra, som också har en gammal kurskamrat där. {{A who=Petra Wikander}}

Helgpasset för unga {{I kind=report}}
Mats redogjorde för hur de första fem helgerna har gått. Fältarna har i genomsnitt mött ett trettiotal ungdomar per kväll, de flesta kring badplatsen i Hagfors, och polisen i Torsby har bett att få följa med vid två tillfällen. Föräldrar har hört av sig och varit tacksamma. Agneta beskrev ett bekymmer med att fältarna från Munkfors inte kommer åt Hagfors journalsystem, vilket Inspektionen för vård och omsorg för övrigt har haft synpunkter på i andra samverkansprojekt. {{|}}Sunne har efter samtal med rektorerna kommit fram till att man inte går in förrän efter årsskiftet. {{S org=Sunne; stance=no}} {{|}}Torsby kan däremot tänka sig att vara med redan i november. {{S org=Torsby; stance=interested}} Det lät på de flesta som att försöket borde förlängas, men någon sådan ordning gjordes inte upp. {{F}} {{|}}Innan nästa träff, som är den 14 oktober i Torsby, {{M date=2022-10-14}} {{|}}ska journalfrågan ha stämts av med dataskyddsombudet, och det åtog sig Agneta. {{A who=Agneta Fryklöf; due=2022-10-14}}

Delregionala beredningen {{I kind=report}}
Johanna Tveit återgav vad som sades den 24 augusti. Regionen har tagit fram ett förslag till gemensam ledningsstruktur där antalet grupper halveras, och det innebär att den grupp där hon och Birgitta sitter uppgår i en ny beredning. Politikerna ska enligt planen fatta beslut i december. Kommunerna får två platser per länsdel. Lars-Erik ansåg att det är för lite, medan Kerstin mest oroade sig för att det inte blir någon kvar som kan historien. Vem som ska föra vår talan vållade en stund av artig tystnad, tills {{|}}man valde att låta Johanna Tveit representera länsdelen även i den nya beredningen, {{D}} {{N person=Johanna Tveit; role=representant; body=den nya beredningen}} {{|}}medan den andra av de två platserna tills vidare lämnas öppen. {{V seat=plats; body=den nya beredningen}} Birgitta har låtit meddela att hon inte står till förfogande.

Familjehemsresursen {{I kind=report}}
Konsulenten började den 1 augusti och har hittills fått 14 ärenden, av vilka nio kommer från Eda. Det skapar en viss obalans. Samir såg inget märkligt i det, eftersom Eda har flest placeringar per invånare. Petra, som är närmaste chef för konsulenten, förklarade att resor till norska gränsen tar tid och att en bil har leasats. Fördelningsnyckeln som gäller sedan mars bygger på lika delar. Efter en del räknande på baksidan av kallelsen {{|}}var de båda överens om att från årsskiftet dela kostnaden efter antal ärenden i stället, vilket nätverket för sin del godkände. {{D}} {{S org=Eda; stance=yes}} {{S org=Sunne; stance=yes}} {{|}}Samir, som har varit föräldraledig, går åter in i styrgruppen och Nina Björkqvist lämnar den. {{N person=Samir Haddad Lind; role=ledamot; body=styrgruppen; for=Nina Björkqvist}}

Äldreboenden och vite {{I kind=question; outcome=postponed}}
Munkfors har fått vite för ej verkställda beslut och Mats ville höra hur övriga resonerar. {{|}}Eftersom ekonomerna behöver vara med när det diskuteras kom gruppen fram till att vänta med ämnet till den 25 november, då de ändå är inbjudna. {{P until=2022-11-25; what=Äldreboenden och vite; why=Eftersom ekonomerna behöver vara med när det diskuteras}} {{M date=2022-11-25}} {{|}}Gunnel tar reda på hur många icke verkställda beslut som finns i länsdelen. {{A who=Gunnel Rask-Olsson}}

Sådant som nämndes på slutet {{I}}
Länsstyrelsen bjuder in till en dag om hedersrelaterat våld i Karlstad, och den går av stapeln den 20 oktober. {{M date=2022-10-20; what=dag om hedersrelaterat våld}} Samir brukar åka. {{|}}I år blir det Gunnel som far dit för allas räkning. {{N person=Gunnel Rask-Olsson; role=deltagare; body=dag om hedersrelaterat våld}} Lars-Erik frågade {{|}}om någon vet hur man ska tolka den nya föreskriften om skyddsåtgärder, {{Q asker=Lars-Erik Mattisson}} men det gjorde ingen. {{|}}Han ber Torsbys jurist om ett utlåtande och delar det när det kommer. {{A who=Lars-Erik Mattisson}}

Antecknat av Tobias Yacoub
