@file SSCN protokoll 230427.txt
@body Sjuksköterskechefsnätverket Gävleborg
@date 2023-04-27
@start 09:00
@end 12:00
@place Söderhamn, Rådhuset, f.d. rådhussalen
@mode in_person
@secretary Elsa-Brita Norling
@p Therese Wallman Nkosi | Gävle | enhetschef | chair
@p Göran Fjellström | Sandviken | verksamhetschef
@p Eva Bergsten | Hofors | enhetschef
@p Eva Nyholm | Ockelbo | sjuksköterskechef
@p Mirsad Begić | Söderhamn | verksamhetschef
@p Kerstin Olars | Bollnäs | enhetschef
@p Patrik Sunesson | Ljusdal | enhetschef
@p Ulrika Strömvall | Nordanstig | enhetschef
@p Linn Hägg | Ovanåker | enhetschef | absent excused
@p Hamid Rezai | Hudiksvall | verksamhetschef | absent excused
@p Rolf Hagdahl | Region Gävleborg | primärvårdsdirektör | guest partial=§ 13
@p Elsa-Brita Norling | | nätverkssekreterare | guest
---
Sjuksköterskechefsnätverket Gävleborg
PROTOKOLL
Datum: 2023-04-27
Tid: 09.00 – 12.00
Plats: Söderhamn, Rådhuset, f.d. rådhussalen

Följande ledamöter infann sig:
enhetschef Therese Wallman Nkosi, Gävle, ordförande
verksamhetschef Göran Fjellström, Sandviken
enhetschef Eva Bergsten, Hofors
sjuksköterskechef Eva Nyholm, Ockelbo
verksamhetschef Mirsad Begić, Söderhamn
enhetschef Kerstin Olars, Bollnäs
enhetschef Patrik Sunesson, Ljusdal
enhetschef Ulrika Strömvall, Nordanstig

Följande ledamöter hade anmält hinder:
enhetschef Linn Hägg, Ovanåker
verksamhetschef Hamid Rezai, Hudiksvall

Utom ledamöterna var tillstädes:
primärvårdsdirektör Rolf Hagdahl, Region Gävleborg, § 13
nätverkssekreterare Elsa-Brita Norling

§ 11 Formalia {{I n=11; kind=decision}}
Sammanträdet öppnades av ordföranden. {{|}}Kerstin Olars fick förtroendet att jämte henne bestyrka protokollet. {{D}} {{N person=Kerstin Olars; role=justerare; body=Sjuksköterskechefsnätverket Gävleborg}} Upplästes Dunja Markovićs minnesanteckningar från den 2 mars, som godtogos i befintligt, om än vardagligt, skick.

§ 12 Delegeringar, fråga om rutinen {{I n=12}}
Av den rutin som Hamid Rezai och Kerstin Olars ålagts att författa förelåg en sida. Den hade sedan den 1 april tillämpats i fyra kommuner. Eva Bergsten berättade om ett fall i Hofors där en undersköterska från grannkommunen vägrats tillträde till medicinskåpet, vilket berodde på låset och icke på rutinen. Enligt Socialstyrelsens föreskrifter skall delegering ske personligen och skriftligen, och den som delegerar svarar för att mottagaren har förutsättningar. Patrik Sunesson ansåg för sin del att föreskriften lägger hinder i vägen. Ulrika Strömvall trodde icke det.
Nordanstig tillämpar icke rutinen förrän kommunens jurist uttalat sig. {{S org=Nordanstig; topic=delegeringar; stance=no}} Sandviken har däremot satt den i kraft från och med i måndags. {{S org=Sandviken; topic=delegeringar; stance=doing}} Beträffande Ljusdal förklarade Patrik Sunesson att kommunen ännu väger för och emot. {{S org=Ljusdal; topic=delegeringar; stance=undecided}}
Undantaget för insulin, som Mirsad Begić ville upphäva, underkastades ingen prövning denna dag utan fick vila till september månads möte, emedan Hamid Rezai då är närvarande. {{P until=2023-09-14; what=Undantaget för insulin; why=emedan Hamid Rezai då är närvarande}}

§ 13 Läkarmedverkan i kommunal hemsjukvård {{I n=13; kind=dialogue}}
Primärvårdsdirektör Rolf Hagdahl företrädde regionen. Han medgav att hälsocentralerna under vintern uteblivit från två av tre planerade ronder. Hälso- och sjukvårdsnämnden har med anledning därav uppdragit åt honom att inkomma med en åtgärdsplan i juni. Regionen anser att avtalet uppfylles, då telefonkontakt enligt dess tolkning utgör medverkan. I Dalarna har man efter en tvist i samma ämne låtit en oberoende granskare avgöra. Therese Wallman Nkosi framhöll att en sjuksköterska i Gävle föregående helg ringde elva samtal utan svar. Hagdahl beklagade det inträffade och skulle vilja införa en särskild läkarlinje, om nämnden anvisar medel. {{|}}Kostnaden för en sådan har beräknats till 6,8 mkr årligen. {{K amount=6.8; unit=mkr; years=årligen}} Kerstin Olars erinrade om att kommunen enligt avtalet äger anlita egen läkare på regionens bekostnad.
Bollnäs kommer vid nästa uteblivna rond att anlita egen läkare. {{S org=Bollnäs; topic=läkarmedverkan; stance=doing}} Hofors avråder från sådant. {{S org=Hofors; topic=läkarmedverkan; stance=no}} Göran Fjellström fann båda ståndpunkterna rimliga.
Vem som har att avgöra en tvist mellan parterna visste ingendera sidan. {{Q}}
Sedan direktören lämnat salen beslutades
att till socialchefsgruppen rikta en anmälan om uteblivna ronder, {{D}} {{A to=socialchefsgruppen}}
att fr.o.m. den 15 maj föra en gemensam förteckning över varje utebliven rond. {{D}}
Uppgifterna till förteckningen mottages löpande av Ulrika Strömvall, och samtliga enhetschefer insänder dem den sista fredagen i varje månad. {{A who=samtliga enhetschefer; to=Ulrika Strömvall}} Rolf Hagdahl utlovade för sin del namn på en ansvarig läkare vid varje hälsocentral före den 12 maj. {{A who=Rolf Hagdahl; due=2023-05-12}}

§ 14 Sommarens bemanning {{I n=14; kind=report}}
Linn Häggs tabell utvisade att 34 rader saknade sjuksköterska under veckorna 28–30. I Söderhamn, upplyste Mirsad Begić, brukar pensionerade sjuksköterskor rycka in. Av ovannämnda brist torde hälften avhjälpas genom bemanningsföretag. {{|}}Ovanåker avser enligt skriftligt meddelande att stänga en korttidsenhet under juli. {{S org=Ovanåker; topic=sommarens bemanning; stance=doing}} Eva Nyholm har i radio uttalat att läget är allvarligt, vilket var hennes egen bedömning. Något fanns icke att besluta. {{|}}Man tycktes ense om att bonus egentligen borde vara lika överallt. {{F}}

§ 15 Representation och förtroendeuppdrag {{I n=15; kind=decision}}
I länets vårdhygienkommitté har nätverket att insätta två företrädare. {{|}}Eva Bergsten har varit den ena alltsedan 2018 och förnyades. {{D}} {{N person=Eva Bergsten; role=företrädare; body=länets vårdhygienkommitté}} Den andra, Ulla Brodin i Sandviken, har avlidit, varom nätverket gjorde en stunds tystnad. {{|}}I hennes ställe insattes Göran Fjellström. {{D}} {{N person=Göran Fjellström; role=företrädare; body=länets vårdhygienkommitté; for=Ulla Brodin}} Till Vitalisdagarna den 22–23 maj utsågs ingen. {{M date=2023-05-22; what=Vitalisdagarna}} {{M date=2023-05-23; what=Vitalisdagarna}} Provgruppen för inkontinenshjälpmedel har fulltaligats sedan Ljusdal anmält Berit Svahn. {{N person=Berit Svahn; role=ledamot; body=Provgruppen för inkontinenshjälpmedel; org=Ljusdal}}
En förfrågan från högskolan om bisittare vid antagningen remitterades till Eva Nyholm, som har att avge svar före sommaren. {{A who=Eva Nyholm; to=högskolan}}

§ 16 Kommande sammanträden {{I n=16}}
Nästa gång sammanträder nätverket i Sandviken den 15 juni, {{M date=2023-06-15}} därefter i Hudiksvall den 14 september. {{M date=2023-09-14}}

Bestyrkes: Therese Wallman Nkosi, Kerstin Olars
Sekreterare: Elsa-Brita Norling
