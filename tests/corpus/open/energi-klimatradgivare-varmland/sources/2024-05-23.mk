@file EKR Värmland minnesant 2024-05-23.docx
@body Energirådgivarnätverket
@date 2024-05-23
@start 09:30
@end 14:30
@place Arvika, Ritz
@mode in_person
@secretary Sture Bengtzelius
@p Lars-Göran Fryk | Karlstad | | chair
@p Nadia Benali | Arvika | |
@p Elin Storm-Hagel | Kristinehamn | |
@p Roger Blomqvist | Filipstad | |
@p Roger Malm | Säffle | |
@p Petra Vinge | Sunne | |
@p Oddvar Lien | Årjäng | |
@p Stig Örtendahl | Torsby | | absent excused
@p Sture Bengtzelius | | | guest
@p Josef Tammi | Watt & Vett AB | Watt & Vett AB | guest partial=från punkt 3
---
Energirådgivarnätverket
Värmland
Minnesanteckningar torsdagen den 23 maj 2024 klockan 9.30-14.30
Arvika, Ritz
Deltagare: Lars-Göran Fryk (Karlstad), tillika ordförande; Nadia Benali (Arvika); Elin Storm-Hagel (Kristinehamn); Roger Blomqvist (Filipstad); Roger Malm (Säffle); Petra Vinge (Sunne); Oddvar Lien (Årjäng)
Förhinder: Stig Örtendahl (Torsby)
Från samordningen: Sture Bengtzelius
Inbjuden från punkt 3: Josef Tammi (Watt & Vett AB)
1 Mötet öppnas {{I n=1; kind=information}}
Nadia visar runt i den gamla biografen, som värms med spillvärme från ett bageri. Lars-Göran konstaterar att det är hans sista gång med klubban. Anteckningarna från Torsby har legat ute, ingen har sagt något om dem.
2 Konsulters deltagande i nätverket {{I n=2; kind=decision}}
Frågan lämnades öppen i Torsby eftersom inte alla var med. Roger Malm är emot, med motiveringen att konsulten även säljer tjänster till företag. Oddvar anser att den som gör jobbet ska sitta vid bordet. Energimyndigheten har i ett liknande fall i Dalarna uttalat att opartiskheten är kommunens ansvar. {{|}}Sedan saken vänts och vridits medges konsulter plats i nätverket med yttranderätt, dock inte när pengar eller leverantörer avhandlas. {{D if=inte när pengar eller leverantörer avhandlas}} Något om detta bör in i arbetsordningen. {{|}}Undertecknad sköter skrivningen till september. {{A who=Sture Bengtzelius; due=2024-09}}
Josef Tammi, som väntat i foajén, kallades därpå in. {{|}}Han tar därmed plats för Hagfors räkning efter Aino Laitinen. {{N person=Josef Tammi; role=ledamot; body=Energirådgivarnätverket; org=Hagfors; for=Aino Laitinen}}
3 Batterier i villor {{I n=3; kind=dialogue}}
Nästan vartannat samtal handlar nu om batterier. Priserna har fallit och skattereduktionen gör att många köper utan att räkna. Svenska kraftnät betalar för stödtjänster, men ersättningen har rasat sedan årsskiftet. Josef redogjorde för en kalkyl där återbetalningstiden gick från fyra till elva år. {{|}}Petra varnade för att sprida kalkylen, ty den bygger på en kunds verkliga siffror. {{X mark=bygger på en kunds verkliga siffror}} Räddningstjänsten i Karlstad vill att batterier ska placeras utomhus, men det finns ingen lag som säger det, och försäkringsbolagen säger olika. Elin föreslog att vi skulle ha en fast rekommendation. {{|}}De som yttrade sig höll med i sak, men ordföranden fann ingen anledning att gå till beslut. {{F}}
{{|}}Kristinehamn har slutat ge råd om stödtjänster helt och hållet. {{S org=Kristinehamn; topic=batterier; stance=no}} {{|}}Karlstad har tvärtom satt in en särskild batterikväll varannan månad. {{S org=Karlstad; topic=batterier; stance=doing}} {{|}}Filipstad skulle gärna få den kvällen till sig. {{S org=Filipstad; topic=batterier; stance=interested}} {{|}}Lars-Göran översänder sitt bildspel till Roger Blomqvist. {{A who=Lars-Göran Fryk; to=Roger Blomqvist}}
4 Laddning vid stugor {{I n=4; kind=report}}
Stigs text ligger klar sedan den 24 april, men Nadia har i faktagranskningen funnit att två av lagrummen ändrats. Hon har rättat det ena. Det andra hänger på om Energimarknadsinspektionen gör som den brukar. {{|}}Bladet trycks därför inte förrän i höst, och först sedan nätverket har sett det den 5 september. {{P until=2024-09-05; what=Bladet om laddning; why=två av lagrummen har ändrats}} {{M date=2024-09-05}} Testplatsen i Torsby invigdes i förra veckan och Stig uppges ha klippt bandet själv.
5 Mässan i efterhand {{I n=5; kind=report}}
Elin redovisade. Fyrahundratolv besökare skrev upp sig på listan, varav sextio ville bli uppringda. Alla är uppringda utom nio, som Årjäng ansvarar för. {{|}}Oddvar ringer de nio före midsommar. {{A who=Oddvar Lien}} {{|}}Utfallet slutade på 27 300 kronor, således något över budget. {{K amount=27300; unit=kronor}} {{|}}Överskridandet tas ur kamerakontot. {{D}} Nästa år är mässan flyttad till Löfbergs arena och kostar mer. {{|}}Mässgeneral saknas alltjämt. {{V seat=mässgeneral}} Petra hade kunnat tänka sig det om hon slapp resa. {{|}}Roger Malm åtar sig att höra med Karlstads bostadsbolag om delad monter. {{A who=Roger Malm; to=Karlstads bostadsbolag}}
6 Representanter {{I n=6; kind=information}}
Undertecknad gick igenom listan. {{|}}Programrådets val har nu vunnit laga kraft med Lars-Göran som ordinarie och Nadia som suppleant, vilket redan var känt. {{N person=Lars-Göran Fryk; role=ordinarie; body=Programrådet; org=Karlstad}} {{N person=Nadia Benali; role=suppleant; body=Programrådet; org=Arvika}} {{|}}I länsstyrelsens styrgrupp för laddinfrastruktur efterträds Sture Bengtzelius av Wilma Ekstrand, så har länsrådet bestämt. {{N person=Wilma Ekstrand; role=representant; body=styrgrupp för laddinfrastruktur; for=Sture Bengtzelius}} {{|}}Ny i elnätsbolagens kundråd är Petra Vinge, som vi i dag utsåg för två år. {{D}} {{N person=Petra Vinge; role=representant; body=elnätsbolagens kundråd; org=Sunne}} Kundrådet sammanträder den 11 juni i Stockholm. {{M date=2024-06-11; what=kundrådet}} Fjärrvärmerådet har upphört.
7 Statistiken {{I n=7; kind=report; outcome=postponed}}
Wilma, som håller i statistiken, är ledig. {{|}}Genomgången skjuts framåt till dess att hon är åter, vilket borde bli i september. {{P until=2024-09-05; what=Statistiken; why=Wilma är ledig}} Roger Blomqvist tyckte att man lika gärna kunde strunta i den när myndigheten inte längre frågar.
8 Framåt {{I n=8; kind=information}}
Septembersammanträdet hålls i Årjäng. Lars-Göran tackades med en ficklampa med vev.
För minnet
Sture Bengtzelius
