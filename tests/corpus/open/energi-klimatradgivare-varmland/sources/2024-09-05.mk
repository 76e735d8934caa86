@file EKR sept 24 arjang.docx
@body Energirådgivarnätverket
@date 2024-09-05
@start 10:00
@end 12:30
@place Årjäng, Silbodalsgatan 5
@mode in_person
@secretary Wilma Ekstrand
@p Elin Storm-Hagel | Kristinehamn | | chair
@p Nadia Benali | Arvika | |
@p Roger Blomqvist | Filipstad | |
@p Roger Malm | Säffle | |
@p Oddvar Lien | Årjäng | |
@p Stig Örtendahl | Torsby | |
@p Josef Tammi | Hagfors | konsult |
@p Yasmin Dahl | Karlstad | | for=Lars-Göran Fryk
@p Lars-Göran Fryk | Karlstad | | absent
@p Petra Vinge | Sunne | | absent
@p Wilma Ekstrand | | | guest
---
Energirådgivarnätverket
5 sept 2024 10:00–12:30
Årjäng, Silbodalsgatan 5
Elin Storm-Hagel	Kristinehamn	ordf
Nadia Benali	Arvika	
Roger Blomqvist	Filipstad	
Roger Malm	Säffle	
Oddvar Lien	Årjäng	
Stig Örtendahl	Torsby	
Josef Tammi	Hagfors	konsult
Yasmin Dahl	Karlstad	i st f Lars-Göran Fryk
Frånvarande: Lars-Göran Fryk (Karlstad), Petra Vinge (Sunne)
Sekr: Wilma Ekstrand
Vad	Notering	Den som fixar	När
Uppstart {{I kind=information}}	Elin leder för första gången, heja. {{|}}Yasmin vikarierar för L-G under sabbatsåret, alltså hela nätverksåret. {{N person=Yasmin Dahl; role=vikarie; body=Energirådgivarnätverket; org=Karlstad; for=Lars-Göran Fryk}}		
Laddbladet {{I kind=decision}}	Nadias ändring går igenom. {{D}} Tryck 3 000 ex. {{D}}	Stig beställer {{A who=Stig Örtendahl; due=2024-09-27}}	27/9
Bidrag föreningsträffar {{I kind=report}}	Avslag, 190 sökande. {{|}}Arvika gör två träffar ändå. {{S org=Arvika; topic=föreningsträffar; stance=doing}} {{|}}Årjäng lägger ner tanken. {{S org=Årjäng; topic=föreningsträffar; stance=no}}		
Batterirekommendation {{I kind=decision}}	Vi rekommenderar aldrig fabrikat, däremot alltid tre offerter. {{D}} Från 1/10. {{|}}Säffle följer den inte än, väntar på teknisk chef. {{S org=Säffle; topic=batterirekommendation; stance=undecided}}	Josef skriver FAQ {{A who=Josef Tammi; due=2024-10-14}}	14/10
Statistik {{I kind=report; outcome=postponed}}	Filen kraschade. {{|}}24/10 i stället. {{P until=2024-10-24; what=Statistik; why=Filen kraschade}}	Wilma räddar filen {{A who=Wilma Ekstrand}}	asap
Programrådet {{I kind=decision}}	L-G borta ett år, Nadia går upp som ordinarie. {{N person=Nadia Benali; role=ordinarie; body=Programrådet; org=Arvika; for=Lars-Göran Fryk}} {{D}} Ny suppleant: får Yasmin bli. {{N person=Yasmin Dahl; role=suppleant; body=Programrådet; org=Karlstad; for=Nadia Benali}} {{D}}	Elin meddelar regionen {{A who=Elin Storm-Hagel; to=regionen}}	
Mässa 2025 {{I kind=go-round}}	Karlstad på {{S org=Karlstad; topic=mässa 2025; stance=yes}}, Filipstad på {{S org=Filipstad; topic=mässa 2025; stance=yes}}, Torsby av {{S org=Torsby; topic=mässa 2025; stance=no}}, Hagfors kollar med kommunen {{S org=Hagfors; topic=mässa 2025; stance=undecided}}. {{|}}Prislapp 34 tkr. {{K amount=34; unit=tkr}}	Roger M bokar om tre är på {{A who=Roger Malm; if=tre är på}}	
Värmekamera {{I kind=information}}	Linsen repig, vem gjorde det? {{|}}Försäkringen oklar, Roger B frågade, ingen kunde. {{Q asker=Roger Blomqvist}}	-	
Personfrågor {{I kind=information}}	Sture går ner på deltid, jag kör resten. {{|}}Oddvar lämnar Årjäng 30/11 för Enova. {{L person=Oddvar Lien; org=Årjäng; when=2024-11-30; why=Enova}} {{|}}Användarrådet tappar alltså sin värmlänning. {{V seat=representant; body=Användarrådet}}	Oddvar pratar med myndigheten om ny {{A who=Oddvar Lien; to=myndigheten}}	
Hemligt {{I kind=information}}	Elhandlarens kundsiffror, inget vi skriver ut eller berättar {{X mark=inget vi skriver ut eller berättar}}		
Kalender {{I kind=information}}	24/10 Filipstad {{M date=2024-10-24}}, 12/12 Karlstad {{M date=2024-12-12}}, energiting i Örebro 6/11 {{M date=2024-11-06; what=energiting i Örebro}}: {{|}}Yasmin, Josef {{N person=Yasmin Dahl; role=deltagare; body=energiting i Örebro; org=Karlstad}} {{N person=Josef Tammi; role=deltagare; body=energiting i Örebro; org=Hagfors}}		
