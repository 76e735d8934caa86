@file Anteckningar socialchefer jan 24.txt
@body Socialchefsnätverket Familjen Vättern
@date 2024-01-26
@start 09:30
@end 14:00
@place Hotell Bellevue, Hjo
@mode in_person
@secretary Bernt-Olof Hallgren
@p Gunvor Estlind | Hjo | | chair
@p Milan Petrović | Karlsborg | |
@p Anna-Lena Bruhn | Motala | |
@p Anna Sjökvist | Vadstena | |
@p Tord Rydholm | Ödeshög | |
@p Farida Nazari | Habo | |
@p Kerstin Ålund Moberg | Mullsjö | | partial=från lunch
@p Hevin Karaca | Tidaholm | |
@p Jonas Wetterlöf | Askersund | | absent excused
@p Elna Cederqvist | | samordnare | guest
@p Bernt-Olof Hallgren | | | guest
@p Pia Tornvall | Länsstyrelsen Östergötland | utvecklingsledare | guest partial=förmiddagen
---
Socialchefsnätverket Familjen Vättern
Hotell Bellevue, Hjo, fredagen den 26 januari 2024, kl. 9.30–14

Kring bordet: Gunvor Estlind, Hjo (som ledde samtalet), Milan Petrović, Karlsborg, Anna-Lena Bruhn, Motala, Anna Sjökvist, Vadstena, Tord Rydholm, Ödeshög, Farida Nazari, Habo, Kerstin Ålund Moberg, Mullsjö (från lunch), och Hevin Karaca, Tidaholm.
Dessutom samordnare Elna Cederqvist, utvecklingsledare Pia Tornvall från Länsstyrelsen Östergötland (förmiddagen) och undertecknad.
Sjukanmäld: Jonas Wetterlöf, Askersund.

Isen ligger ännu {{I kind=go-round}}
Gunvor hälsade alla välkomna till ett Hjo där bryggorna frusit fast. Hon lämnade ordet fritt och det blev, som brukligt, en lång runda. {{|}}I Karlsborg har nämnden sagt ja till ett eget trygghetsboende, byggstart efter sommaren. {{S org=Karlsborg; topic=trygghetsboende; stance=yes}} I Motala beklagade sig Anna-Lena över att tre enhetschefer bytt jobb sedan hösten och att rekryteringsföretaget, Björkfält & Partner, lovat kandidater men ännu inte visat upp någon. Anna från Vadstena skulle önska att kommunerna slutade stjäla folk av varandra, vilket möttes av skratt och något enstaka hummande. Tord berättade att revisorerna beslutat granska hans placeringar, och att han tagit det med jämnmod. {{|}}Tidaholm, slutligen, har inte kunnat bestämma sig för om familjecentralen ska vara kvar. {{S org=Tidaholm; topic=familjecentralen; stance=undecided}}

Länsstyrelsen om våld i nära relationer {{I kind=information}}
Pia Tornvall gick igenom den nya nationella strategin, som regeringen antog före jul. Enligt henne ska varje kommun ha en handlingsplan på plats, och den som ännu ingen har bör skynda sig. Länsstyrelsen har bestämt att årets utvecklingsmedel främst går till arbete med våldsutövare, och ansökningarna prövas av en grupp där socialtjänsten saknas. Gunvor frågade om det gick att ändra på det. Pia trodde inte det, men kunde tänka sig att skicka frågan uppåt om hon fick den skriftligt. {{|}}Det slutade med att Hevin sätter ihop några rader till henne, helst innan februari är till ända. {{A who=Hevin Karaca; due=2024-02-29; to=Pia Tornvall}}
Ett webbinarium om riskbedömning ges av Länsstyrelsen den 14 mars. {{M date=2024-03-14; what=webbinarium om riskbedömning}} Farida brukar se sådana i efterhand och rekommenderade samma sak åt andra.

Den gemensamma jouren {{I kind=decision}}
Här dröjde vi länge. {{|}}Jouren sköts sedan 2019 av Motala, som lånar ut personal till de östra grannarna, och Anna-Lena sade rent ut att det inte kan fortsätta på samma vis: prislappen är numera 3,4 miljoner kronor {{K amount=3400000; unit=kronor}} och revisorerna har i höst krävt full täckning. Tord tyckte att man borde utreda saken ordentligt. Anna ansåg tvärtom att det utretts nog och att ett avtal kunde skrivas i morgon. Milan påminde om att nätverket 2022 beslöt att jouren skulle vara östersidans ensak, något som Gunvor kallade olyckligt. {{|}}Ödeshög kan för sin del betala mer, {{S org=Ödeshög; topic=jouren; stance=yes}} medan Vadstena vill se siffrorna först. {{S org=Vadstena; topic=jouren; stance=undecided}} Efter en halvtimme och en kopp kaffe hade stämningen lagt sig, och sällskapet enades om att västersidan bjuds in som betalande part från 2025. {{D}} Ett räkneexempel behövs då till nästa sammankomst, och det åtog sig Anna-Lena att få fram. {{A who=Anna-Lena Bruhn; due=2024-03-22}} Någon menade att även Räddningstjänsten borde vara med på ett hörn, men det stannade vid en tanke.

Stolen i Vårdsamrådet {{I kind=decision}}
Milan har suttit i Vårdsamrådet sedan starten och har gjort det med den äran. Han har dock länge talat om att lämna plats åt yngre krafter, och vid höstens möte föreslog någon Farida, som då bad om betänketid. Nu var hon redo. {{|}}Församlingen lät henne ta över efter Milan som vår röst i samrådet, räknat från mars. {{D}} {{N person=Farida Nazari; role=röst; body=Vårdsamrådet; org=Habo; for=Milan Petrović}} Ordförande där är alltjämt regionens Cecilia Munthe, som brukar vara noga med dagordningen. {{|}}Milan ser till att hon får pärmen, lösenorden och några goda råd. {{A who=Milan Petrović; to=Farida Nazari}} Vem som rycker in när Farida är borta talades det däremot inte om.

Tillsynen av hem för vård eller boende {{I kind=information; outcome=postponed}}
Kerstin hade lovat en redogörelse men kom först till lunch, och när hon väl var på plats var tiden knapp. {{|}}Hennes bilder om tillsynen fick därför ligga kvar i väskan till den 22 mars, då vi ses i Vadstena. {{P until=2024-03-22; what=Tillsynen av hem för vård eller boende; why=Kerstin kom först till lunch, och tiden var knapp}} {{M date=2024-03-22}} Så mycket kunde hon ändå säga, att Mullsjö har sagt upp avtalet med Solgläntan Omsorg AB. {{S org=Mullsjö; topic=Solgläntan Omsorg AB; stance=no}}

Efter kaffet {{I kind=information}}
Elna påpekade att hemsidan ser ut som 2009. Alla höll med och ingen tog på sig att göra något åt det. {{|}}Hon undrade också om någon vet vad som händer med statsbidraget för personligt ombud, och där gick vi hem utan besked. {{Q asker=Elna Cederqvist}} Den som vill åka med till socialchefsdagarna i höst får höra av sig till henne i god tid. {{A who=alla; to=Elna Cederqvist}}

Bernt-Olof Hallgren, som höll i pennan
