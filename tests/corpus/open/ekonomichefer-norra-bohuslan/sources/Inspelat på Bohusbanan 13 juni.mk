@file Inspelat på Bohusbanan 13 juni.txt
@body Ekonomichefsnätverket Norra Bohuslän
@date 2024-06-13
@start 10:00
@end 13:00
@place Kommunhuset Munkedal
@mode in_person
@secretary Erik Sannemo
@p Sigvard Holmqvist-Berg | Tanum | | chair partial=till kl. 12
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Gun-Britt Aldén | Sotenäs | |
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | |
@p Monika Szabó | Färgelanda | |
@p Alma Rydqvist-Osman | Dals-Ed | |
@p Petra Hjalmarsson | Lysekil | | absent excused
@p Bengt-Arne Solfors | Kustbanken | | guest partial=bara banken
---
Ekonomichefsnätverket Norra Bohuslän 13 juni 2024, Kommunhuset Munkedal, tio till ett
Erik Sannemo, Uddevalla, läser in. Det var Sigvard Holmqvist-Berg Tanum som ledde till kl. 12 då hans båt gick, Carina Lysholm Strömstad, Zoran Babić Munkedal, Gun-Britt Aldén Sotenäs, Erik Qvarnlöf Orust, Monika Szabó Färgelanda och Alma Rydqvist-Osman Dals-Ed. Bengt-Arne Solfors från Kustbanken var inne, bara banken. Petra Hjalmarsson Lysekil hade anmält att hon satt i krismöte.

Banken {{I kind=decision}}
Solfors hade slips i trettio grader. Kustbanken vill ha alla nio som kunder och menar att vi skulle tjäna på det. De har bestämt sig för Bohuslän säger de, de ska anställa fyra. Hans offert ligger på 0,12 i påslag. När han gått så började den riktiga diskussionen. {{|}}Munkedal är nöjda med sitt byte. {{S org=Munkedal; topic=byta bank; stance=doing}} {{|}}Carina visade att den som flyttar betalar 80 000 i engångsavgift, {{K amount=80000; unit=kronor}} det stod i det finstilta. {{|}}Tanum flyttar inte om inte avgiften tas bort. {{S org=Tanum; topic=byta bank; stance=no}} Strömstad likadant. {{S org=Strömstad; topic=byta bank; stance=no}} Färgelanda vill, med eller utan. {{S org=Färgelanda; topic=byta bank; stance=yes}} Min egen åsikt är att banker är banker, men den har jag som privatperson. Alma frågade om en gemensam upphandling vore möjlig, och enligt lagen är den väl det. {{|}}Då blev det tyst, och sen sa Sigvard att då upphandlar vi, alla nio, avtal från 2026. {{D}} Det var ingen som protesterade. {{|}}Ansvaret för förfrågan åkte på Carina, den ska ut före den sista september. {{A who=Carina Lysholm; due=2024-09-30}}

Halden {{I kind=report}}
Alma var där. Norrmännen har samlat all ekonomi i ett hus. De har beslutat att ha nollbasbudget vart fjärde år och det borde fler göra tyckte hon. Hon lärde sig ordet innsparing. Halden kommer hit i retur någon gång i vinter, det har de sagt men utan dag. Det fanns tankar om att skriva en artikel, som så ofta. {{|}}Dals-Ed provar nollbasbudget på kostenheten redan i höst. {{S org=Dals-Ed; topic=nollbasbudget; stance=doing}} Orust skulle aldrig drömma om det, säger Erik Q. {{S org=Orust; topic=nollbasbudget; stance=no}}

Pressen {{I kind=report}}
Pressmeddelandet blev en helsida i Bohusläningen, med fel siffra för Sotenäs. Gun-Britt har redan ringt dem. De lovade rättelse. Zoran tyckte att vi skulle ha kört allt genom en kommunikatör, och i efterhand kan jag väl hålla med. {{|}}Det blir så nästa år, en kommunikatör från Uddevalla läser innan. {{D}} {{A who=en kommunikatör från Uddevalla}} Revisionen i Färgelanda har använt jämförelsen i en rapport och dragit helt galna slutsatser, det var väl väntat.

Gun-Britts sista {{I kind=decision}}
Det här var hennes sista möte. Hon fick en keramiktorsk. {{|}}I Sotenäs blir det en tillförordnad först, Lo Markström, hon sitter med här från augusti tills de har hittat någon riktig. {{N person=Lo Markström; role=ledamot; body=Ekonomichefsnätverket Norra Bohuslän; org=Sotenäs; for=Gun-Britt Aldén}} Sen hade ju Gun-Britt hand om kassan också, elva tusen och några mynt. {{K amount=11000; unit=kronor}} Ingen ville. {{|}}Sigvard skulle precis till båten och sa i dörren att lägg den på mig, så kassör är alltså Sigvard vid sidan om klubban. {{D}} {{N person=Sigvard Holmqvist-Berg; role=kassör; body=Ekonomichefsnätverket Norra Bohuslän; org=Tanum; for=Gun-Britt Aldén}} Banklösen kommer i kuvert från Gun-Britt till midsommar. {{A who=Gun-Britt Aldén; to=Sigvard Holmqvist-Berg}}

Efter att båten gått {{I kind=dialogue}}
Zoran ledde resten. {{N person=Zoran Babić; role=ersättare; body=Ekonomichefsnätverket Norra Bohuslän; org=Munkedal; for=Sigvard Holmqvist-Berg}} Skatteverket har föreslagit nya regler om förmånsbil, remissen är på väg. Man kan ju svara var och en för sig. Man kan låta bli också. {{|}}Monika hade läst och trodde att det kostar oss 300 000 om året. {{K amount=300000; unit=kronor om året}} Elva paragrafer till finns det i remissen som ingen har läst. {{|}}Det lutade åt att avstå, men det får Sigvard vara med och säga så vi tar om det i augusti. {{P until=2024-08-29; what=remissen om förmånsbil; why=det får Sigvard vara med och säga}} {{|}}Vem ska räkna på hur många bilar det gäller? Det sades inget. {{Q}}

Systemförvaltarna {{I kind=information; outcome=postponed}}
Punkten är Petras och Petra satt i kris, så den ställs in. {{P what=Systemförvaltarna; why=Petra satt i kris}} Platsen i gruppen är fortfarande tom. {{V seat=plats; body=gruppen}}
Augustimötet är torsdag den 29 på Orust, {{M date=2024-08-29}} och sen 24 oktober hos Monika. {{M date=2024-10-24}} Erik Q skickar vägbeskrivning, det är inte lätt att hitta. {{A who=Erik Qvarnlöf}}
