@file 2021-11-09 LSS-chefsnätverket.txt
@body LSS-chefsnätverket Stockholm Syd
@date 2021-11-09
@start 09:00
@end 11:45
@place Södertälje stadshus, Vitsippan
@mode in_person
@secretary Signe Adlerholm
@p Annika Storvall | Huddinge | Avdelningschef | chair
@p Özlem Demirtaş | Botkyrka | Verksamhetschef
@p Lotta Grönkvist | Haninge | Avdelningschef
@p Maria Sjöö | Nynäshamn | Enhetschef
@p Shamoun Abdulahad | Södertälje | Verksamhetschef
@p Pernilla Roos | Nykvarn | Enhetschef | partial=§§ 1-7
@p Maria Lindberg Ahmadi | Salem | Enhetschef | absent excused
@p Staffan Ek | Tyresö | Verksamhetschef | absent
@p Signe Adlerholm | | | guest
---
LSS-chefsnätverket Stockholm Syd
Sammanträdesprotokoll
Tid och plats: tisdagen den 9 november 2021 kl. 09.00-11.45, Södertälje stadshus, Vitsippan

NÄRVARANDE
Avdelningschef Annika Storvall, Huddinge, ordförande
Verksamhetschef Özlem Demirtaş, Botkyrka
Avdelningschef Lotta Grönkvist, Haninge
Enhetschef Maria Sjöö, Nynäshamn
Verksamhetschef Shamoun Abdulahad, Södertälje
Enhetschef Pernilla Roos, Nykvarn (§§ 1-7)
FÖRHINDRADE
Enhetschef Maria Lindberg Ahmadi, Salem (ursäktad)
Verksamhetschef Staffan Ek, Tyresö
SEKRETERARE
Signe Adlerholm

§1 Val av protokolljusterare {{I n=1; kind=decision}}
Till protokolljusterare valdes Lotta Grönkvist. {{D}} {{N person=Lotta Grönkvist; role=protokolljusterare; body=LSS-chefsnätverket Stockholm Syd}}
§2 Korttidsplatser i Vega {{I n=2; kind=decision}}
Efter föredragning av Lotta Grönkvist bestämdes att dygnspriset 5 900 kr godtages för 2022. {{D}} {{K amount=5900; unit=kr per dygn; years=2022}}
Nynäshamn tecknar två platser. {{S org=Nynäshamn; topic=korttids; stance=yes}}
Södertälje avsade sig. {{S org=Södertälje; topic=korttids; stance=no}}
Nykvarn begärde betänketid. {{S org=Nykvarn; topic=korttids; stance=undecided}}
Det ålåg Haninge att översända avtalsförslag till tecknande kommuner inom november månad. {{A who=Haninge; to=tecknande kommuner; due=2021-11-30}}
§3 Mätning av assistansärenden {{I n=3}}
Utsändes till samtliga med begäran om rättelser före Lucia. {{A due=2021-12-13}}
Tolkning av tabell 4 får bero. {{P what=Tolkning av tabell 4}}
Må ej yppas: kommun nr 3 i tabellen är Botkyrka. {{X mark=Må ej yppas}}
§4 Ombud vid SKR:s konferens den 1 december {{I n=4; kind=decision}} {{M date=2021-12-01; what=SKR:s konferens}}
Sändes Pernilla Roos, med Maria Sjöö som reserv. {{D}} {{N person=Pernilla Roos; role=ombud; body=SKR:s konferens}} {{N person=Maria Sjöö; role=reserv; body=SKR:s konferens}}
Pernilla Roos muntliga berättelse avgives på januarimötet. {{A who=Pernilla Roos; due=2022-01-18}}
§5 Styrgruppen för ramavtal boende {{I n=5; kind=decision}}
Staffan Ek utträder på grund av sjukdom. {{L person=Staffan Ek; org=Tyresö; why=på grund av sjukdom}}
I hans ställe invaldes Shamoun Abdulahad. {{D}} {{N person=Shamoun Abdulahad; role=ledamot; body=Styrgruppen för ramavtal boende; for=Staffan Ek}}
Huddinge och Haninge kvarhar sina platser genom Annika Storvall respektive Lotta Grönkvist. {{N person=Annika Storvall; role=ledamot; body=Styrgruppen för ramavtal boende; org=Huddinge}} {{N person=Lotta Grönkvist; role=ledamot; body=Styrgruppen för ramavtal boende; org=Haninge}}
Suppleanten för Tyresö är alltjämt otillsatt. {{V seat=suppleant; body=Styrgruppen för ramavtal boende; org=Tyresö}}
§6 Habiliteringsersättning {{I n=6; kind=decision}}
Nätverket rekommenderar, för den händelse statsbidraget kvarstår, 72 kr per dag. {{D if=för den händelse statsbidraget kvarstår}} {{K amount=72; unit=kr per dag}}
Botkyrka tillämpar redan 80. {{S org=Botkyrka; topic=habiliteringsersättning; stance=doing}}
Expedieras till länets socialnämnder genom sekreteraren. {{A who=Signe Adlerholm; to=länets socialnämnder}}
§7 Dagordningens punkt om välfärdsteknik {{I n=7; outcome=postponed}}
Utgick, då föredraganden från Salem ej infunnit sig, och upptages i stället den 18 januari. {{P until=2022-01-18; what=välfärdsteknik; why=då föredraganden från Salem ej infunnit sig}} {{M date=2022-01-18}}
§8 Fri fråga {{I n=8; kind=question}}
Özlem Demirtaş frågade huruvida ledsagare må följa brukare utomlands, utan att svar kunde givas. {{Q asker=Özlem Demirtaş}}
Huddinge inhämtar kommunjuristens mening om egenavgifter vid gruppbostad. {{A who=Huddinge}}
Ordföranden framförde allas tack till Shamoun Abdulahad för lånet av salen.

Justeras                Signe Adlerholm
Annika Storvall         Lotta Grönkvist
