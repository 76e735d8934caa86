@file Personalchefer 2022-04-21 tabell.docx
@body Personalchefsnätverket
@date 2022-04-21
@start 09:00
@end 11:00
@place
@mode online
@secretary Jimmy Ahlqvist
@p Milena Petrović | Oskarshamn | | chair remote
@p Jimmy Ahlqvist | Nybro | | remote
@p Eleonor Ståhlberg | Kalmar | | remote
@p Reza Moradi | Mörbylånga | | remote
@p Christian Dahlström | Vimmerby | | remote
@p Tove Hägg | Hultsfred | | remote
@p Bertil Oskarsson | Mönsterås | | remote
@p Yvonne Kjellgren | Västervik | | remote
@p Anna Nordh | Torsås | | remote partial=rad 1-3
@p Anna Lilja Sand | Borgholm | | absent excused
@p Gudrun Palmér | Emmaboda | | absent excused
@p Astrid Hallonsten | | förbundet | guest remote
---
Personalchefsnätverket, Teams, 2022-04-21 kl. 9-11
Deltog: Milena Petrović (Oskarshamn, ordf), Eleonor Ståhlberg (Kalmar), Reza Moradi (Mörbylånga), Christian Dahlström (Vimmerby), Tove Hägg (Hultsfred), Bertil Oskarsson (Mönsterås), Yvonne Kjellgren (Västervik), Anna Nordh (Torsås, rad 1-3), Jimmy Ahlqvist (Nybro). Astrid Hallonsten, förbundet.
Avanmälda: Anna Lilja Sand (Borgholm), Gudrun Palmér (Emmaboda)
Pennan i dag: Jimmy Ahlqvist
Agenda	Anteckning	Åtgärd
1. Incheckning {{I n=1}}	Christian är tillbaka efter föräldraledigheten. 	
2. Visselblåsning {{I n=2; kind=decision}}	Bertil visade Mönsterås lösning. Extern mottagare bedöms säkrast. Gemensamt avrop med start 1 sept, var utfallet. {{D}} Västervik har redan egen och deltar inte. {{S org=Västervik; topic=Visselblåsning; stance=no}} Vimmerby ber att få återkomma. {{S org=Vimmerby; topic=Visselblåsning; stance=undecided}}	Bertil + Reza: kravspec, 20/5 {{A who=Bertil Oskarsson,Reza Moradi; due=2022-05-20}}
3. Avtalsmall hemarbete {{I n=3; kind=decision}}	Eleonors version godtas, gäller från 1 maj. {{D}} Torsås reserverar sig mot två dagar. {{S org=Torsås; topic=Avtalsmall hemarbete; stance=no}} 	Läggs på samarbetsytan – Astrid {{A who=Astrid Hallonsten}}
4. Förhandlingsdelegationen {{I n=4; kind=decision}}	Reza sade ja. In på Eleonors stol från 1 juni. {{N person=Reza Moradi; role=ledamot; body=Förhandlingsdelegationen; for=Eleonor Ståhlberg}} {{D}}	ES lämnar över pärmen till RM {{A who=Eleonor Ståhlberg; to=Reza Moradi}}
5. Mentorprogram {{I n=5}}	Förbundets styrelse biföll ansökan 17/3. Upplägg från programgruppen nästa gång, de hinner inte tidigare. {{P until=next; what=Upplägg för mentorprogrammet; why=de hinner inte tidigare}}	Nominera adepter: samtliga kommuner, i maj {{A who=samtliga kommuner; due=2022-05}}
6. Sommarvikarier {{I n=6; kind=go-round}}	Kalmar: 40 saknas {{S org=Kalmar; topic=Sommarvikarier; stance=doing}}	
	Hultsfred: höjer timlönen 8 kr, beslutat i tisdags {{S org=Hultsfred; topic=Sommarvikarier; stance=doing}} {{K amount=8; unit=kr}}	Tove skickar siffrorna till Milena {{A who=Tove Hägg; to=Milena Petrović}}
	Mörbylånga: ingen bonus i år {{S org=Mörbylånga; topic=Sommarvikarier; stance=no}}	
7. Skyddsombudsutbildning {{I n=7}}	Ska någon betala för dem som saknar kommunalt uppdrag? {{Q}}	Tove bokar Nils-Erik Fahlgren {{A who=Tove Hägg; to=Nils-Erik Fahlgren}}
8. Personnytt {{I n=8}}	Milena slutar i augusti, blir HR-direktör i Karlskrona. {{L person=Milena Petrović; org=Oskarshamn; when=augusti; why=blir HR-direktör i Karlskrona}} Ordföranden efter henne ej klar. {{V seat=Ordföranden; body=Personalchefsnätverket}}	Valberedning: Yvonne och Christian {{N person=Yvonne Kjellgren; role=ledamot; body=Valberedning}} {{N person=Christian Dahlström; role=ledamot; body=Valberedning}}
9. Lönestatistik {{I n=9; outcome=postponed}}	Stryks från dagens lista pga sjuk föredragande, Gudrun tar den 9 juni. {{P until=2022-06-09; what=Lönestatistik; why=sjuk föredragande}}	Sifferbladet är internt. {{X mark=internt}}
10. Kalender {{I n=10}}	9/6 Borgholm {{M date=2022-06-09}}, 22/9 {{M date=2022-09-22}}, 24/11. {{M date=2022-11-24}} Personalriksdag 5/5. {{M date=2022-05-05; what=Personalriksdag}}	
