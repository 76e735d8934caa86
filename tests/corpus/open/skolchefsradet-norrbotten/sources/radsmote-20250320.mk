@file radsmote-20250320.txt
@body Skolchefsrådet Norrbotten
@date 2025-03-20
@start 08:15
@end 10:00
@mode online
@secretary Birgitta Ahnlund
@p Yasmin Haddad | Älvsbyn | | chair
@p Dawit Haile | Luleå | |
@p Anna-Karin Stoltz | Boden | |
@p Sirpa Kangas | Piteå | |
@p Per-Erik Fjällås | Kalix | |
@p Outi Rantala | Haparanda | |
@p Lena Mukka | Övertorneå | |
@p Ante Kuhmunen | Jokkmokk | |
@p Selma Dizdarević | Arjeplog | |
@p Maria Vennström | Gällivare | | absent
@p Maria Blind Sarri | Kiruna | | absent
@p Birgitta Ahnlund | | samordnare | guest
---
Skolchefsrådet Norrbotten, digitalt torsdagen den 20 mars 2025, 08.15–10.00

Yasmin Haddad, Älvsbyn (ordförande)
Dawit Haile, Luleå
Anna-Karin Stoltz, Boden
Sirpa Kangas, Piteå
Per-Erik Fjällås, Kalix
Outi Rantala, Haparanda
Lena Mukka, Övertorneå
Ante Kuhmunen, Jokkmokk
Selma Dizdarević, Arjeplog
Uteblev: Maria Vennström, Gällivare; Maria Blind Sarri, Kiruna
Antecknat av Birgitta Ahnlund, samordnare

Resursskolans pris {{I kind=decision}}
Efter elevtal, inte invånare – så fick det bli, och det från första juli. {{D}}
Dawit begärde ändå att få stämma av med sin ekonom {{A who=Dawit Haile}}; Luleå är i grunden positivt. {{S org=Luleå; stance=yes}}
Boden accepterar. {{S org=Boden; stance=yes}} Kalix likaså. {{S org=Kalix; stance=yes}}
Prislappen 2025 stannar på 312 000 kronor per plats. {{K amount=312000; unit=kronor per plats; years=2025}}

Skiften {{I kind=decision}}
Älvsbyns tomma stol i styrgruppen fylls av biträdande skolchefen Mohamed Lindh. {{N person=Mohamed Lindh; role=ledamot; body=styrgruppen; org=Älvsbyn}}
Sirpa avböjer omval som vice ordförande, hon vill hinna skriva klart sin bok. {{L person=Sirpa Kangas; why=hon vill hinna skriva klart sin bok}} Maria Vennström blir ensam på posten. {{N person=Maria Vennström; role=vice ordförande; body=Skolchefsrådet Norrbotten}}
Selma räcker över ANDTS-forumet till Maria Blind Sarri och byter därmed roll med henne: från april är det Selma som rycker in. {{N person=Maria Blind Sarri; role=ordinarie; body=ANDTS-forumet; for=Selma Dizdarević}} {{N person=Selma Dizdarević; role=ersättare; body=ANDTS-forumet; for=Maria Blind Sarri}}
Till revisor utsågs Lena. {{D}} {{N person=Lena Mukka; role=revisor; body=Skolchefsrådet Norrbotten}} En andra revisor letar vi fortfarande efter. {{V seat=revisor; body=Skolchefsrådet Norrbotten}}
Barnrättsrådet efter Maria V: vi drar oss ur. {{D}} Yasmin skriver och förklarar varför, i veckan som kommer. {{A who=Yasmin Haddad}}

Skolpliktsrutinen ett halvår senare {{I kind=dialogue; outcome=postponed}}
Omprövas i Jokkmokk. Siffrorna från Skatteverket dröjer. {{P what=Skolpliktsrutinen ett halvår senare; until=2025-05-22; why=Siffrorna från Skatteverket dröjer}}
Haparanda ser redan färre försvunna barn. {{|}}Outi sammanställer på en sida vad de har gjort, till den 9 maj. {{A who=Outi Rantala; due=2025-05-09}}

Lovskola över kommungräns {{I kind=question}}
Arjeplog frågade. {{|}}Piteå tar gärna emot {{S org=Piteå; stance=yes}}, Övertorneå nej {{S org=Övertorneå; stance=no}}, Jokkmokk vet inte {{S org=Jokkmokk; stance=undecided}}.
Vem försäkrar barnen på bussen? {{Q}}
Sirpa ringer Selma. {{A who=Sirpa Kangas; to=Selma Dizdarević}}

Sist {{I kind=information}}
Kiruna har bett om att få skjuta upp sin redovisning av samiskan till efter sommaren, och det får de, bidraget är inte utbetalat. {{P what=redovisning av samiskan; why=bidraget är inte utbetalat}}
Mötet om gymnasiets antagning är flyttat från 3 till 8 april. {{M date=2025-04-08; what=Mötet om gymnasiets antagning}} Per-Erik företräder oss den dagen då Anna-Karin är på resa. {{N person=Per-Erik Fjällås; role=ersättare; body=Mötet om gymnasiets antagning; for=Anna-Karin Stoltz}}
Vi hörs annars i Jokkmokk 22 maj. {{M date=2025-05-22}}
