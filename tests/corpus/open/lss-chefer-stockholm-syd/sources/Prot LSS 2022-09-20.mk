@file Prot LSS 2022-09-20.docx
@body LSS-chefsnätverket Stockholm Syd
@date 2022-09-20
@start 09:00
@end 12:00
@place Handen, Haninge kulturhus, sal B
@mode in_person
@secretary Signe Adlerholm
@p Lotta Grönkvist | Haninge | | chair
@p Özlem Demirtaş | Botkyrka
@p Johanna Tingvall | Tyresö
@p Maria Sjöö | Nynäshamn
@p Maria Lindberg Ahmadi | Salem
@p Roland Åkerhielm | Huddinge
@p Shamoun Abdulahad | Södertälje | | absent
@p Pernilla Roos | Nykvarn | | absent excused
@p Siv Malmborg Ortega | Funktionsrätt Södertörn | | guest partial=§ 30
@p Signe Adlerholm | | | guest
---
LSS-CHEFSNÄTVERKET STOCKHOLM SYD
Protokoll fört tisdagen den 20 september 2022 kl. 9–12
Sammanträdeslokal: Handen, Haninge kulturhus, sal B
Ledamöter: Lotta Grönkvist, Haninge (ordförande); Özlem Demirtaş, Botkyrka; Johanna Tingvall, Tyresö; Maria Sjöö, Nynäshamn; Maria Lindberg Ahmadi, Salem; Roland Åkerhielm, Huddinge
Frånvarande med giltigt förfall: Pernilla Roos, Nykvarn
Frånvarande i övrigt: Shamoun Abdulahad, Södertälje
Deltager därjämte: Siv Malmborg Ortega, Funktionsrätt Södertörn (§ 30)
Protokollförare: Signe Adlerholm
§ 26 ANMÄLAN AV NY LEDAMOT {{I n=26}}
Huddinge har för tiden intill Annika Storvalls återkomst till ledamot utsett Roland Åkerhielm. {{N person=Roland Åkerhielm; role=ledamot; body=LSS-chefsnätverket Stockholm Syd; org=Huddinge; for=Annika Storvall}}
§ 27 BARNBOENDE {{I n=27; kind=decision}}
Nätverket godkände budgetförslaget om 41 mkr, {{D}} {{K amount=41; unit=mkr}} ävensom att Botkyrka och Haninge står såsom ägare. {{D binds=Botkyrka,Haninge}}
Tyresö meddelade avslag från kommunstyrelsen. {{S org=Tyresö; topic=barnboende; stance=no}}
Nynäshamn förbehöll sig rätten att återkomma efter valet och lämnar tills vidare intet besked. {{S org=Nynäshamn; topic=barnboende; stance=undecided}}
Det uppdrogs åt Maria Lindberg Ahmadi att formulera köparavtalet, att avlämnas den 31 oktober. {{D}} {{A who=Maria Lindberg Ahmadi; due=2022-10-31}}
§ 28 LÄKEMEDELSRUTIN {{I n=28; outcome=postponed}}
De medicinskt ansvariga sjuksköterskorna utbad sig anstånd. {{|}}Sådant beviljades till den 22 november. {{P until=2022-11-22; what=LÄKEMEDELSRUTIN; why=De medicinskt ansvariga sjuksköterskorna utbad sig anstånd}} {{M date=2022-11-22}}
§ 29 FÖRRÄTTADE VAL {{I n=29; kind=decision}}
Uppdrag	Utsedd	Anmärkning
Vice ordförande	Johanna Tingvall {{D}} {{N person=Johanna Tingvall; role=vice ordförande; body=LSS-chefsnätverket Stockholm Syd}}	nytt uppdrag
Adjungerad i länets tolkråd	Roland Åkerhielm {{D}} {{N person=Roland Åkerhielm; role=adjungerad; body=länets tolkråd}}	t.o.m. 2023
Kontaktperson mot Överförmyndarnämnden	Özlem Demirtaş i Maria Sjöös ställe {{D}} {{N person=Özlem Demirtaş; role=kontaktperson; body=Överförmyndarnämnden; for=Maria Sjöö}}	
Revisor för kurskassan	vakant {{V seat=revisor; body=kurskassan}}	valberedningen söker
§ 30 FUNKTIONSRÄTT SÖDERTÖRN {{I n=30; kind=dialogue}}
Siv Malmborg Ortega frågade hur brukarråd avses bekostas. {{Q asker=Siv Malmborg Ortega}} Frågan förblev obesvarad, och ingen påtog sig densamma.
Salem har instiftat ett brukarråd om nio personer. {{S org=Salem; topic=brukarråd; stance=doing}}
§ 31 HABILITERINGSERSÄTTNING 2023 {{I n=31; kind=decision}}
Fastställdes 75 kr per heldag att gälla till dess staten annorlunda förordnar. {{D}} {{K amount=75; unit=kr per heldag; years=2023}}
Huddinge följer ej rekommendationen. {{S org=Huddinge; topic=habiliteringsersättning; stance=no}}
Socialkontoren underrättas skriftligen. {{A to=Socialkontoren}}
§ 32 KURSVERKSAMHETEN {{I n=32}}
Återstående kurstillfällen: den 17 oktober {{M date=2022-10-17; what=kurstillfälle}} och den 28 november. {{M date=2022-11-28; what=kurstillfälle}}
Maria Sjöö och Pernilla Roos har att före jul slutredovisa kurskassan för ordföranden. {{A who=Maria Sjöö,Pernilla Roos; to=Lotta Grönkvist; due=2022-12-24}}
§ 33 FÖRTROLIGT {{I n=33}}
Förtroligt meddelande, må ej kopieras: stängningen av Lövvägen har uppskjutits av nämnden. {{X mark=Förtroligt meddelande, må ej kopieras}}
§ 34 AVGÅNGAR {{I n=34}}
Verksamhetschefen Shamoun Abdulahad har entledigats på egen begäran fr.o.m. den 1 november. {{L person=Shamoun Abdulahad; org=Södertälje; when=2022-11-01; why=på egen begäran}} Härigenom blir två platser lediga, en i styrgruppen för ramavtal {{V seat=plats; body=styrgruppen för ramavtal}} och en i Habiliteringens samverkansråd. {{V seat=plats; body=Habiliteringens samverkansråd}}
Sekreteraren tillskriver Södertälje därom utan dröjsmål. {{A who=Signe Adlerholm; to=Södertälje}}
