@file Referat 5 december 2024.txt
@body Ekonomichefsnätverket Norra Bohuslän
@date 2024-12-05
@start 10:00
@end 14:00
@place Bohusläns museum, Uddevalla
@mode in_person
@secretary Majken Rosvall
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Lo Markström | Sotenäs | | partial=från punkt 2
@p Petra Hjalmarsson | Lysekil | |
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | |
@p Monika Szabó | Färgelanda | |
@p Alma Rydqvist-Osman | Dals-Ed | |
@p Majken Rosvall | | | guest
---
EKONOMICHEFSNÄTVERKET NORRA BOHUSLÄN
Referat från Bohusläns museum, Uddevalla, den 5 december 2024, klockan 10–14

Ordförande för sista gången: Sigvard Holmqvist-Berg, Tanum. I övrigt kom Carina Lysholm, Strömstad; Zoran Babić, Munkedal; Lo Markström, Sotenäs (från punkt 2); Petra Hjalmarsson, Lysekil; Erik Sannemo, Uddevalla; Erik Qvarnlöf, Orust; Monika Szabó, Färgelanda; Alma Rydqvist-Osman, Dals-Ed. Referent: Majken Rosvall.

1. E-ARKIVET, SISTA KAPITLET? {{I n=1; kind=decision}}
Den 28 november kom systemet i gång. Ingen trodde på det förrän Erik Sannemo visade en skärmbild. Tidvatten Data AB har samtidigt beslutat att höja driftavgiften, ett besked som bolaget lagt på sidan fyra i ett nyhetsbrev. {{|}}Tanum accepterar höjningen, {{S org=Tanum; topic=driftavgiften; stance=yes}} Färgelanda gör det inte. {{S org=Färgelanda; topic=driftavgiften; stance=no}} Petra Hjalmarsson tyckte att det minsta man kan begära är ett möte. Vid det laget hade sorlet stigit. {{|}}Så blev det till slut sagt, och av alla, att man förhandlar som grupp eller inte alls. {{D}} Motparten söks upp av Erik Sannemo innan året är slut. {{A who=Erik Sannemo; due=2024-12-31; to=Tidvatten Data AB}}

2. AI I FAKTURAFLÖDET {{I n=2; kind=theme}}
Alma Rydqvist-Osman visade hur en maskin läser fakturor på en sekund och har fel på var fyrtionde. Människor har fel på var sextionde, enligt SKR, som rekommenderar försiktighet. Datainspektionens efterföljare har utlovat vägledning. Zoran Babić sade att han litar mer på maskinen än på sin chef. {{|}}Dals-Ed kör den skarpt sedan oktober, {{S org=Dals-Ed; topic=AI i fakturaflödet; stance=doing}} och i Munkedal har man beställt. {{S org=Munkedal; topic=AI i fakturaflödet; stance=yes}} Orust tänker vänta ut de andra, utan att ha sagt vare sig ja eller nej. {{S org=Orust; topic=AI i fakturaflödet; stance=undecided}} Vem som svarar för felen när maskinen betalat dubbelt är det ingen som reder ut. {{Q}} Inköpet är på 62 000 kronor, {{K amount=62000; unit=kronor}} med rabatt om tre köper före den 1 mars. Alma är villig att ta emot studiebesök, men då ska man ringa först.

3. HJÄLPEN TILL LYSEKIL {{I n=3; kind=report}}
Två controllers har arbetat 410 timmar. Petra Hjalmarsson läste upp ett tack från kommundirektören, och det var inget dåligt tack. Kommunen räknar med att stå på egna ben till sommaren. Erik Qvarnlöf meddelade att Orust också hade kunnat hjälpa till, om någon frågat på rätt sätt, vilket väckte munterhet. {{|}}Hjälpen löper vidare t.o.m. sista maj, {{D until=2025-05-31}} och fakturan för hösten skickas av Färgelanda och Strömstad före jul. {{A who=Färgelanda,Strömstad; due=2024-12-24; to=Lysekil}} I stadshuset i Lysekil hålls ett öppet seminarium om lärdomarna den 6 februari. {{M date=2025-02-06; what=öppet seminarium om lärdomarna}} Talarlistan är inte färdig.

4. BANKUPPHANDLINGEN {{I n=4; kind=information; outcome=postponed}}
Fyra anbud har kommit. De är låsta till den 10 januari, och utvärderingsgruppen har inte rätt att säga ett ord. Carina Lysholm gjorde det inte heller. {{|}}Valet av bank tas därför upp när nätverket träffas den 23 januari. {{P until=2025-01-23; what=Valet av bank; why=De är låsta till den 10 januari}} {{M date=2025-01-23}} I utvärderingsgruppen har Zoran Babić anmält jäv, hans svåger arbetar på Kustbanken, och på hans plats sätter sig Monika Szabó. {{D}} {{N person=Monika Szabó; role=ledamot; body=utvärderingsgruppen; org=Färgelanda; for=Zoran Babić}}

5. FÖRBUNDSDIALOGEN {{I n=5; kind=report}}
Zoran Babić och Alma Rydqvist-Osman representerade oss den 14 november. Förbundet lovade budget i mars. Det har lovats förut. Leif Bornudd, som i fjol tog hem den frågan till sin chef, har själv blivit chef. {{|}}Ekonomirådet ska slås ihop med upphandlingsrådet, direktionen tar ställning till det den 30 januari, {{M date=2025-01-30; what=direktionen}} och då försvinner en stol. Erik Qvarnlöf och Monika Szabó får göra upp om vem som blir kvar, trodde ordföranden. De ville inte göra upp. Alltså är det öppet.

6. VICE {{I n=6; kind=decision}}
Carina Lysholm tar över klubban vid nyår, det bestämdes i oktober. Vice saknas. Marek Tollesson, som börjar i Sotenäs i februari, nämndes på skämt. {{|}}Petra Hjalmarsson har fått tid över, påstod hon, och med det var hon fast: vice ordförande i två år. {{D}} {{N person=Petra Hjalmarsson; role=vice ordförande; body=Ekonomichefsnätverket Norra Bohuslän; org=Lysekil}} Lo Markström tackades av och går vidare till Havs- och vattenmyndigheten. {{L person=Lo Markström; org=Sotenäs; why=går vidare till Havs- och vattenmyndigheten}} Arbetsordning finns ingen, men den som kommer med ett utkast är Sigvard Holmqvist-Berg, som nu har tid. {{A who=Sigvard Holmqvist-Berg}}

Majken Rosvall
