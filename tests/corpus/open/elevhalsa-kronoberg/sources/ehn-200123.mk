@file EHN 200123.docx
@body Elevhälsonätverket
@date 2020-01-23
@start 09:30
@end 11:30
@place Älmhult, Haganässkolan
@mode hybrid
@secretary Zeinab Karimi
@p Robert Cedergård | Ljungby | | chair
@p Nadja Ekblom | Växjö | |
@p Ingela Pihl | Alvesta | |
@p Anna-Karin Fröberg | Tingsryd | |
@p Leila Nasser | Uppvidinge | | remote
@p Tobias Wreth | Älmhult | |
@p Filip Moberg | Markaryd | | for=Hans-Erik Moll
@p Zeinab Karimi | | | guest
@p Hans-Erik Moll | Markaryd | | absent excused
@p Dragan Petrović | Lessebo | | absent excused
---
Elevhälsonätverket
23 januari 2020 09:30–11:30, Älmhult, Haganässkolan
Här: Robert Cedergård (Ljungby, ordf.), Nadja Ekblom (Växjö), Ingela Pihl (Alvesta), Anna-Karin Fröberg (Tingsryd), Tobias Wreth (Älmhult), Filip Moberg (Markaryd, för Hans-Erik Moll). På länk: Leila Nasser (Uppvidinge). Sekr: Zeinab Karimi.
Ej här: Hans-Erik Moll (Markaryd) och Dragan Petrović (Lessebo), båda hade anmält det.

Agenda	Anteckning	Åtgärd
Drogvaneundersökningen {{I}}	Uppvidinge fick garantier och deltar. {{S org=Uppvidinge; topic=drogvaneundersökningen; stance=yes}} Ljungby bangar. {{S org=Ljungby; topic=drogvaneundersökningen; stance=no}} Fyra kommuner anmälda i tid.	Markaryd bokar om sin period med CAN // senast 31 jan {{A who=Markaryd; to=CAN; due=2020-01-31}}
Poolen {{I}}	Alvesta skrev på 30 december. Mira och Farid har börjat. {{|}}Taxan för extra timmar sätts till 720 kr. {{D}} {{K amount=720; unit=kr}}	NE, IP: bemanningsplan till rektorerna, 14 februari {{A who=Nadja Ekblom,Ingela Pihl; due=2020-02-14; to=rektorerna}}
Läsårstider {{I kind=go-round}}	Studiedag ihop? {{|}}Växjö är positiv och lägger den i vecka 44. {{S org=Växjö; topic=gemensam studiedag; stance=yes}} Tingsryd har spikat en annan vecka. {{S org=Tingsryd; topic=gemensam studiedag; stance=no}} Älmhult väntar på grundskolechefen. {{S org=Älmhult; topic=gemensam studiedag; stance=undecided}}	Skolcheferna tillfrågas av Leila {{A who=Leila Nasser; to=Skolcheferna}}
Elevhälsans dag 2021 {{I kind=decision}}	Arrangör: Ljungby och Markaryd, var för sig halva ansvaret. {{D}} Budgettak 90 tkr. {{K amount=90; unit=tkr; years=2021}} Projektledare Filip Moberg. {{N person=Filip Moberg; role=projektledare; body=Elevhälsans dag 2021}}	Lokalförslag – Filip – mars {{A who=Filip Moberg; due=2020-03}}
Universitetet {{I outcome=postponed}}	Leila hade för dålig uppkoppling. {{|}}Till marsmötet. {{P until=2020-03-12; what=Universitetet; why=Leila hade för dålig uppkoppling}}	
Skolläkarrådet {{I kind=decision}}	Anna-Karin Fröberg intar den plats som Camilla Öberg Ruiz hade.  {{N person=Anna-Karin Fröberg; role=representant; body=Skolläkarrådet; for=Camilla Öberg Ruiz}} I SPSM:s referensgrupp vill hon sluta, ingen efterträdare. {{V seat=plats; body=SPSM:s referensgrupp}}	Ordf. anmäler bytet {{A who=Robert Cedergård}}
Smittskydd {{I kind=question}}	Nytt virus i Kina. {{|}}Om elever kommer från resa, vem informerar hemmen? {{Q}} Det blev inte utrett.	
Personal {{I}}	Hans-Erik Moll slutar 1 april, flyttar till Halmstad. {{L person=Hans-Erik Moll; when=1 april; why=flyttar till Halmstad}} Ingelas omorganisationsskiss är hemlig tills MBL är klar. {{X mark=hemlig tills MBL är klar}}	
Nästa möte {{I}}	12 mars, Lessebo. {{M date=2020-03-12}} Psykologdagarna 5 februari, Farid Azimi åker. {{M date=2020-02-05; what=Psykologdagarna}} {{N person=Farid Azimi; role=deltagare; body=Psykologdagarna}}	Anmäl kost till ZK två dagar innan {{A who=alla; due=2020-03-10; to=ZK}}
