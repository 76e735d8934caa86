@file jan 24 SSK-chefer.docx
@body Sjuksköterskechefsnätverket Gävleborg
@date 2024-01-18
@start 13:00
@end 15:00
@place Teams
@mode online
@secretary Dunja Marković
@p Linn Hägg | Ovanåker | | chair remote
@p Eva Bergsten | Hofors | | remote
@p Eva Nyholm | Ockelbo | | remote
@p Mirsad Begić | Söderhamn | | remote
@p Kerstin Olars | Bollnäs | | remote
@p Patrik Sunesson | Ljusdal | | remote
@p Hamid Rezai | Hudiksvall | | remote
@p Annelie Tallbacka | Gävle | | absent
@p Ulrika Strömvall | Nordanstig | | remote; partial=från 13.40
@p Jasmin Öberg Haile | Sandviken | | remote
@p Dunja Marković | | | guest remote
---
Sjuksköterskechefsnätverket Gävleborg
18 jan 2024, ett till tre (13.00–15.00), plats Teams
Inloggade: Linn Hägg Ovanåker ordförande, Eva Bergsten Hofors, Eva Nyholm Ockelbo, Mirsad Begić Söderhamn, Kerstin Olars Bollnäs, Patrik Sunesson Ljusdal, Hamid Rezai Hudiksvall, Ulrika Strömvall Nordanstig (från 13.40), Jasmin Öberg Haile Sandviken
Ej inloggad: Annelie Tallbacka Gävle
Protokoll, om man nu kallar det så: Dunja Marković
Grej	Vad vi tyckte	Nu ska
1 Jasmin! {{I n=1}}	Ny i gänget från Sandviken: Jasmin Öberg Haile, hon tog Görans jobb. {{N person=Jasmin Öberg Haile; role=ledamot; body=Sjuksköterskechefsnätverket Gävleborg; org=Sandviken; for=Göran Fjellström}}	Linn ringer henne och drar historien {{A who=Linn Hägg; to=Jasmin Öberg Haile}}
2 Läkarlinjen {{I n=2; kind=decision}}	Patientnämnden höll med oss! {{|}}Då går vi vidare med en delad kommunläkare, de som vill. {{D binds=Bollnäs,Ovanåker,Ljusdal}} Bollnäs, Ovanåker och Ljusdal vill. {{S org=Bollnäs; topic=kommunläkare; stance=yes}} {{S org=Ovanåker; topic=kommunläkare; stance=yes}} {{S org=Ljusdal; topic=kommunläkare; stance=yes}} Nordanstig: njae, vet först efter bokslutet. {{S org=Nordanstig; topic=kommunläkare; stance=undecided}} Hofors tvärvägrar. {{S org=Hofors; topic=kommunläkare; stance=no}}	Kerstin skruvar på annonsen, ute 12/2 {{A who=Kerstin Olars; due=2024-02-12}}
3 Journalupphandlingen {{I n=3}}	Två möten hittills, sega. {{|}}Annelie har hoppat av gruppen, ingen tid. {{L person=Annelie Tallbacka; org=Gävle; why=ingen tid}} Hennes plats fick Ulrika. {{N person=Ulrika Strömvall; role=representant; body=Journalupphandlingen; for=Annelie Tallbacka}} Budgeten spräcks, 22 mkr istället för 17. {{K amount=22; unit=mkr}} Demodag 8 februari. {{M date=2024-02-08; what=Demodag}}	Hamid + Eva B rapporterar skriftligt, 15/2 {{A who=Hamid Rezai,Eva Bergsten; due=2024-02-15}}
4 NPÖ-förhandlingen {{I n=4}}	Vårdknuten gick ner till 290 tusen. {{K amount=290; unit=tusen kr}} Vi tackar ja till budet förutsatt att supporten ingår. {{D if=förutsatt att supporten ingår}} Söderhamn vill helst slippa hela NPÖ i år. {{S org=Söderhamn; topic=NPÖ; stance=no}}	Hamid skriver på åt oss {{A who=Hamid Rezai}}
5 Jourerna {{I n=5; outcome=postponed}}	Annelie hade siffrorna och dök inte upp, så 14 mars i stället. {{P until=2024-03-14; what=Jourerna; why=Annelie hade siffrorna och dök inte upp}} {{M date=2024-03-14}}	
6 Bältros {{I n=6}}	Regionen betalar vaccinet! {{|}}Alla vaccinerar i mars, överens om det på två sekunder. {{D}} Vem som tar de hemma utan hemsjukvård? {{Q}}	Varje kommun beställer doser senast 9 februari {{A who=Varje kommun; due=2024-02-09}}
7 Fallprevention {{I n=7; kind=decision}}	Vi slänger ihop en grupp. {{D}} I den: Patrik, {{N person=Patrik Sunesson; role=ledamot; body=Fallprevention}} Jasmin, {{N person=Jasmin Öberg Haile; role=ledamot; body=Fallprevention}} fysion Tove Lidén från Söderhamn. {{N person=Tove Lidén; role=ledamot; body=Fallprevention; org=Söderhamn}} Ingen leder den än. {{V seat=ledare; body=Fallprevention}}	
8 Hemlisar {{I n=8}}	Får inte lämna Teams: Gävle varslar 14 sköterskor i april. {{X mark=Får inte lämna Teams}}	
