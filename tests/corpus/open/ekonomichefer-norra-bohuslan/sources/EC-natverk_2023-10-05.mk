@file EC-natverk_2023-10-05.txt
@body Ekonomichefsnätverket Norra Bohuslän
@date 2023-10-05
@start 10:00
@end 15:00
@place Tanumstrand
@mode in_person
@secretary Majken Rosvall
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Gun-Britt Aldén | Sotenäs | |
@p Petra Hjalmarsson | Lysekil | |
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | |
@p Monika Szabó | Färgelanda | | absent
@p Tore Wingård | Dals-Ed | | absent
@p Leif Bornudd | Fyrbodals kommunalförbund | | guest partial=före lunch
@p Majken Rosvall | | | guest
---
EKONOMICHEFSNÄTVERKET NORRA BOHUSLÄN
Referat från Tanumstrand den 5 oktober 2023, klockan 10–15

Värd och ordförande var Sigvard Holmqvist-Berg, Tanum. Runt honom satt Carina Lysholm, Strömstad; Zoran Babić, Munkedal; Gun-Britt Aldén, Sotenäs; Petra Hjalmarsson, Lysekil; Erik Sannemo, Uddevalla; Erik Qvarnlöf, Orust. Gäst före lunch: Leif Bornudd, Fyrbodals kommunalförbund. Vid sidobordet, med block: Majken Rosvall, referent.
Återbud från Monika Szabó, Färgelanda, och Tore Wingård, Dals-Ed.

1. KRONAN, RÄNTAN OCH HÖSTMÖRKRET {{I n=1; kind=go-round}}
Tre av sju kommuner går mot underskott. Det är den korta versionen. Den längre handlar om pensioner, om räntor och om en skatteunderlagsprognos som landets alla ekonomer verkar ha läst samma morgon. {{|}}Petra Hjalmarsson sade att Lysekils kommunstyrelse redan i augusti beordrade köpstopp, {{S org=Lysekil; topic=köpstopp; stance=doing}} och att det märks mest på fikat. Zoran Babić har föreslagit detsamma hemma men inte fått svar. {{|}}Strömstad har lyft sin resultatreserv, {{S org=Strömstad; topic=resultatreserv; stance=yes}} ett grepp som Carina Lysholm själv kallade en engångsföreteelse. Revisorerna tyckte annorlunda. Erik Qvarnlöf spådde att riksdagen skjuter till pengar före jul; ingen tog vadet.

2. KOMMUNALFÖRBUNDET HÄLSAR {{I n=2; kind=information}}
Leif Bornudd visade siffror i en dryg timme. Förbundsdirektionen beslutade i september att avgiften räknas upp med tre procent och att överskottet från 2022 betalas tillbaka. Han tyckte att det var en generös uppgörelse. Gun-Britt Aldén frågade varför man inte hade frågat ekonomicheferna först. Så brukar det inte gå till, svarade Bornudd, men han kunde mycket väl tänka sig det framöver. Förbundet ska också välja en ny revisionsbyrå. {{|}}Erik Sannemo undrade om det vore möjligt att få förslaget till budget redan i mars, vilket Bornudd skulle ta hem till sin chef. {{A who=Leif Bornudd}} Återbetalningen ger 1,9 miljoner att dela på. {{K amount=1900000; unit=kronor}} Det mesta av förmiddagen gick åt till att diskutera vad som menas med dela.

3. LÅNEN {{I n=3; kind=decision}}
Kommuninvest har skärpt sin riskbedömning, och två av kommunerna här har fått brev. Vilka blev kvar i rummet. Bankerna är inte ett dugg billigare, har Carina Lysholm räknat fram. {{|}}Tanums fullmäktige har satt ett lånetak, det första i länet, {{S org=Tanum; topic=lånetak; stance=doing}} och Sigvard Holmqvist-Berg rekommenderade alla att kopiera texten. {{|}}Uddevalla vill inte ha något tak. {{S org=Uddevalla; topic=lånetak; stance=no}} Orust har det uppe i arbetsutskottet men vet inte åt vilket håll det lutar. {{S org=Orust; topic=lånetak; stance=undecided}} En jämförelse mellan samtliga låneportföljer har man pratat om i åratal. {{|}}Nu går den av stapeln, med mätdag den sista december. {{D}} Mallen? {{|}}Den står Zoran Babić för, och den ska ligga i allas inkorgar den 10 november. {{A who=Zoran Babić; due=2023-11-10}}

4. VEM SITTER VAR {{I n=4; kind=decision}}
Här blev det trångt om stolarna, eller snarare tvärtom. {{|}}Tore Wingård har meddelat att han lämnar Dals-Ed vid nyår för ett bolag i Halden. {{L person=Tore Wingård; org=Dals-Ed; when=2023-12-31; why=ett bolag i Halden}} Därmed blir det ledigt efter honom i förbundets ekonomiråd. Petra Hjalmarsson satt där för tio år sedan och minns det som trevligt. Monika Szabó hade per telefon sagt nej på förhand. {{|}}Erik Qvarnlöf sade varken bu eller bä, vilket uppfattades som ja, och i nästa andetag var saken klar: det är han som flyttar in på Tores stol. {{D}} {{N person=Erik Qvarnlöf; role=representant; body=förbundets ekonomiråd; org=Orust; for=Tore Wingård}} Rådet träffas i Uddevalla den 16 november. {{M date=2023-11-16; what=förbundets ekonomiråd}} Den andra stolen där innehas av Gun-Britt Aldén, och det rördes inte.

5. E-ARKIVET SOM ALDRIG BLEV {{I n=5; kind=information; outcome=postponed}}
Erik Sannemo skulle ha berättat varför e-arkivet kostat dubbelt. Leverantören, Tidvatten Data AB, hade bett att få vara med och svara för sig, och kunde inte i dag. {{|}}Föredragningen blir av i december i stället, den 7, då bolaget är med. {{P until=2023-12-07; what=e-arkivet; why=Leverantören kunde inte i dag}} {{M date=2023-12-07}} Sotenäs har redan hoppat av. {{S org=Sotenäs; topic=e-arkivet; stance=no}}

6. SMÅTT {{I n=6; kind=information}}
Carina Lysholm efterlyste någon som förstår momsen på elbilar; ingen i salen kunde svara. {{Q asker=Carina Lysholm}} Sigvard Holmqvist-Berg hade gärna sett en resa till Oslo i vår och skall höra sig för om priser. {{A who=Sigvard Holmqvist-Berg}} Att den blir av har ingen sagt. {{|}}Den som har kvar nyckelkort från Tanumstrand lägger dem i brevlådan. {{A who=alla}} Decembermötet hålls i Lysekil, och på kvällen bjuds det på räkor om budgeten tillåter.

Majken Rosvall
