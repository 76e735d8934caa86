@file lss januarimötet.docx
@body LSS-chefsnätverket Stockholm Syd
@date 2022-01-18
@start 13:00
@end 15:00
@place Zoom
@mode online
@secretary Yasmine Khalil Berggren
@p Annika Storvall | Huddinge | | chair remote
@p Özlem Demirtaş | Botkyrka | | remote
@p Lotta Grönkvist | Haninge | | remote
@p Maria Sjöö | Nynäshamn | | remote
@p Maria Lindberg Ahmadi | Salem | | remote
@p Pernilla Roos | Nykvarn | | absent
@p Shamoun Abdulahad | Södertälje | | remote
@p Johanna Tingvall | Tyresö | | remote
@p Yasmine Khalil Berggren | | | guest remote
---
LSS-chefsnätverket Stockholm Syd 2022-01-18 13–15 (Zoom, allihop hemma i soffan)
Med på bild: Annika Storvall, Huddinge, ordförande. Özlem Demirtaş, Botkyrka. Lotta Grönkvist, Haninge. Maria Sjöö, Nynäshamn. Maria Lindberg Ahmadi, Salem. Shamoun Abdulahad, Södertälje. Johanna Tingvall, Tyresö. Yasmine Khalil Berggren, knappar.
Skippade: Pernilla Roos, Nykvarn
Ämne	Det här sas	Vem gör vad, när
Ny från Tyresö {{I}}	Hej Johanna Tingvall! {{|}}Hon jobbar på Staffans stol medan han är sjuk. {{N person=Johanna Tingvall; role=ersättare; body=LSS-chefsnätverket Stockholm Syd; org=Tyresö; for=Staffan Ek}}	Yasmine skickar henne alla gamla anteckningar, imorgon {{A who=Yasmine Khalil Berggren; to=Johanna Tingvall; due=2022-01-19}}
Omikron {{I}}	Sjukfrånvaron runt 30 %. {{|}}Huddinge stänger daglig verksamhet i två veckor. {{S org=Huddinge; topic=omikron; stance=doing}} Salem håller öppet som vanligt. {{S org=Salem; topic=omikron; stance=doing}} Vi hjälps åt med vikarier över kommungräns februari ut, det var solklart. {{D until=2022-02-28}}	Shamoun + Lotta: vikarielista ut fredag 21/1 {{A who=Shamoun Abdulahad,Lotta Grönkvist; due=2022-01-21}}
Välfärdsteknik {{I kind=go-round}}	Nattkameror: Södertälje ja, upphandlat. {{S org=Södertälje; topic=nattkameror; stance=yes}} Nynäshamn nej, föräldrarna säger stopp. {{S org=Nynäshamn; topic=nattkameror; stance=no}} Botkyrka nyfikna. {{S org=Botkyrka; topic=nattkameror; stance=interested}} Vem svarar juridiskt om kameran hackas? {{Q}} Tystnad.	MLA lägger upp sin rapport i Teams {{A who=Maria Lindberg Ahmadi}}
SKR-konferensen {{I outcome=postponed}}	Pernilla skulle berätta men var ju inte här, kör vi i mars. {{P until=2022-03-15; what=SKR-konferensen; why=Pernilla skulle berätta men var ju inte här}}	
Kurspaketet {{I}}	24/1 ställs in, ny dag 14 mars. {{M date=2022-03-14; what=Kurspaketet}} Studio Sesam fakturerar ändå halva, 11 250 kr. {{K amount=11250; unit=kr}}	Maria S bråkar om fakturan {{A who=Maria Sjöö; to=Studio Sesam}}
FoU-rådet {{I kind=decision}}	Özlem klev av för hon ska plugga. {{L person=Özlem Demirtaş; org=Botkyrka; why=hon ska plugga}} Johanna sa "jag kan väl", så hon representerar oss från 1/2. {{N person=Johanna Tingvall; role=representant; body=FoU-rådet; for=Özlem Demirtaş}} Lotta lovade vara hennes reserv. {{N person=Lotta Grönkvist; role=reserv; body=FoU-rådet; for=Johanna Tingvall}}	
Boenderamavtalet {{I}}	Vi går på förlängning ett år, fast inte ett enda dygn mer. {{D if=inte ett enda dygn mer}} Haninge kanske hoppar av, oklart. {{S org=Haninge; topic=Boenderamavtalet; stance=undecided}} Hemligt hemligt: Solgläntan AB ska säljas. {{X mark=Hemligt hemligt}}	Alla säger till sin upphandlare {{A who=Alla}}
Arbetsgrupp äldre med LSS {{I kind=decision}}	En sån behövs och drar igång nu. {{D}} Med: Maria S, {{N person=Maria Sjöö; role=ledamot; body=Arbetsgrupp äldre med LSS}} Shamoun {{N person=Shamoun Abdulahad; role=ledamot; body=Arbetsgrupp äldre med LSS}} och Botkyrkas demenssköterska Git Norén. {{N person=Git Norén; role=ledamot; body=Arbetsgrupp äldre med LSS; org=Botkyrka}} En från Huddinge fattas. {{V seat=En från Huddinge; body=Arbetsgrupp äldre med LSS; org=Huddinge}}	Annika letar {{A who=Annika Storvall}}
Nästa {{I}}	15 mars Tyresö. {{M date=2022-03-15}}	
