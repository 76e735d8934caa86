@file Direktörerna 1 mars 2024.docx
@body Kommundirektörsgruppen Mellanbygden
@date 2024-03-01
@start 09:00
@end 11:30
@place Kinda kommunhus, Kisa
@mode in_person
@secretary Elliot Marklund
@p Torgny Vallgren | Aneby | | chair
@p Birgitta Lood | Ydre | |
@p Mats Trulsson | Boxholm | |
@p Per Ölander | Eksjö | |
@p Dragan Petrović | Kinda | |
@p Lina Oskarsson Tveit | Ödeshög | |
@p Shirin Daneshvar | Tranås | | absent
@p Oskar Nyqvist | Tranås | | for=Shirin Daneshvar
@p Elliot Marklund | | | guest
---
Kommundirektörsgruppen Mellanbygden
1 mars 2024 kl 9.00-11.30, Kinda kommunhus, Kisa
Med: Torgny Vallgren, Aneby (ordf) / Birgitta Lood, Ydre / Mats Trulsson, Boxholm / Per Ölander, Eksjö / Dragan Petrović, Kinda / Lina Oskarsson Tveit, Ödeshög / Oskar Nyqvist, Tranås, i stället för Shirin Daneshvar, Tranås, som var sjuk / Elliot Marklund, som antecknar
Sak	Snacket	Vem gör
Middagen före dagen {{I}}	Vi skippar den. {{D}} Alla får lösa maten själva.	–
Mellanbygdsdagen {{I}}	Siv Månsdotter har tackat ja. {{|}}Oskar är moderator för dagen. {{N person=Oskar Nyqvist; role=moderator; body=Mellanbygdsdagen}} Lina hälsar gästerna välkomna. {{A who=Lina Oskarsson Tveit}} Det vore snyggt med namnskyltar. {{F}}	Mats mejlar körschema till talarna 8/3 {{A who=Mats Trulsson; due=2024-03-08; to=talarna}}
Trainee ht {{I}}	Kinda: ja, en. {{S org=Kinda; stance=yes; topic=Trainee ht}} Ydre: står över. {{S org=Ydre; stance=no; topic=Trainee ht}} Eksjö: Per måste fråga. {{S org=Eksjö; stance=undecided; topic=Trainee ht}}	Per: svar till Elliot före 20 mars {{A who=Per Ölander; due=2024-03-20; to=Elliot Marklund}}
Regionala utvecklingsrådet {{I}}	Dragan fortsätter ett år till. {{N person=Dragan Petrović; role=representant; body=Regionala utvecklingsrådet}} Torgny lämnar som ersättare, Lina tar över efter honom. {{N person=Lina Oskarsson Tveit; role=ersättare; body=Regionala utvecklingsrådet; for=Torgny Vallgren}} Rådets ordförande är som bekant Ewa Lindén.	Elliot anmäler till regionen {{A who=Elliot Marklund; to=regionen}}
Kanslikostnad {{I}}	Förslaget är 4,25 kr per invånare 2025. {{K amount=4.25; unit=kr per invånare; years=2025}} Nickanden. Kommunerna beslutar själva i sina budgetar. {{|}}Vi säger ja till beloppet med reservation för fullmäktige. {{D if=med reservation för fullmäktige}}	Kansliet skickar underlag till respektive ekonomichef {{A who=Kansliet; to=respektive ekonomichef}}
Cykelleden {{I outcome=postponed}}	Lina har inte fått kartan. {{|}}Vi gör ett nytt försök i maj. {{P what=Cykelleden; why=Lina har inte fått kartan; until=2024-05-17}}	Lina jagar Trafikverket {{A who=Lina Oskarsson Tveit}}
Ordförande {{I}}	Torgny har suttit sitt år 30 juni. {{|}}Mats lutar åt att ta det men vill sova på saken. {{F}} Förslag finns även på Lina.	
Övrigt {{I}}	Birgitta slutar efter sommaren, pensionen lockar. {{L person=Birgitta Lood; org=Ydre; when=efter sommaren; why=pensionen}} Hennes stol i Leader blir då ledig. {{V seat=ledamot; body=Leader}} Nästa träff är 17 maj i Boxholm. {{M date=2024-05-17}} Flyttlasset går 1 april.	Oskar: skicka portkoden till alla {{A who=Oskar Nyqvist; to=alla}}
