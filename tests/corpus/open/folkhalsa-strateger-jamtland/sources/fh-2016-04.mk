@file fhs_14apr16.docx
@body Folkhälsostrategerna Jämtland
@date 2016-04-14
@start 10:00
@end 12:00
@mode online
@secretary Birger Nystedt
@p Annika Hamrén | Östersund | | chair
@p Disa Mårdh | Åre | |
@p Kristoffer Wallin | Krokom | |
@p Lars-Göran Eliasson | Bräcke | |
@p Lars Bodin | Strömsund | | absent excused
@p Samira Yusuf Olsson | Ragunda | |
@p Eva-Stina Kjell | Härjedalen | |
@p Petra Ung | Berg | |
@p Birger Nystedt | Regionen | | guest
---
Folkhälsostrategerna Jämtland, videomöte 2016-04-14 kl. 10-12
Närv.: A. Hamrén m.fl. enligt nedan
Annika Hamrén	Östersund	ordf.
Disa Mårdh	Åre	
Kristoffer Wallin	Krokom	
Lars-Göran Eliasson	Bräcke	
Samira Yusuf Olsson	Ragunda	
Eva-Stina Kjell	Härjedalen	
Petra Ung	Berg	
Birger Nystedt	Regionen	sekr., adj.
Lars Bodin	Strömsund	anmält förhinder
Fråga	Anteckning	Ansvar och tid
ANDT {{I}}	Länsstyrelsen beviljade 150 000 kr. {{K amount=150000; unit=kr}} Tjänsten utlyses. {{D}} Bräcke blir arbetsgivare. {{S org=Bräcke; stance=yes; topic=ANDT}} Härjedalen medverkar ej. {{S org=Härjedalen; stance=no; topic=ANDT}}	LGE, annons ute 2 maj {{A who=Lars-Göran Eliasson; due=2016-05-02}}
Rekryteringsgrupp ANDT {{I}}	Utsågs: Lars-Göran Eliasson, Samira Yusuf Olsson. {{D}} {{N person=Lars-Göran Eliasson; role=ledamot; body=Rekryteringsgrupp ANDT}} {{N person=Samira Yusuf Olsson; role=ledamot; body=Rekryteringsgrupp ANDT}} Facklig plats ej besatt. {{V seat=Facklig plats; body=Rekryteringsgrupp ANDT}}	
Kvartalsblad {{I}}	Berg utger blad sedan i höstas. {{S org=Berg; stance=doing; topic=Kvartalsblad}} Man kunde göra gemensamma. {{F}}	PU delar filen med övriga {{A who=Petra Ung; to=övriga}}
Skolenkäten {{I}}	Bräcke: avstår. {{S org=Bräcke; stance=no; topic=Skolenkäten}} Ragunda: deltar. {{S org=Ragunda; stance=yes; topic=Skolenkäten}} Härjedalen: överlägger ännu. {{S org=Härjedalen; stance=undecided; topic=Skolenkäten}} Testexemplaret inkom i mars.	DM tillskriver Folkhälsomyndigheten om tidplan {{A who=Disa Mårdh; to=Folkhälsomyndigheten}}
Nyckeltal {{I}}	Framlades. {{|}}Antogs att gälla till och med 2018. {{D until=2018}}	BN publicerar, 29 april {{A who=Birger Nystedt; due=2016-04-29}}
Friluftsdelegationen {{I}}	Kristoffer Wallin åtar sig stolen. {{N person=Kristoffer Wallin; role=representant; body=Friluftsdelegationen}} Delegationen har valt egen ordförande.	
Våldsprevention {{I outcome=postponed}}	Lars Bodin föredragande, förhindrad. {{|}}Till mötet 9 juni. {{P until=2016-06-09; what=Våldsprevention; why=Lars Bodin föredragande, förhindrad}} {{M date=2016-06-09}}	
Konferens Umeå {{I}}	21 {{M date=2016-09-21; what=Konferens Umeå}} och 22 september. {{M date=2016-09-22; what=Konferens Umeå}} Resande: Eva-Stina Kjell, Disa Mårdh. {{N person=Eva-Stina Kjell; role=deltagare; body=Konferens Umeå}} {{N person=Disa Mårdh; role=deltagare; body=Konferens Umeå}} {{D}} Fler borde åka. {{F}}	ESK bokar {{A who=Eva-Stina Kjell}}
Övrigt {{I}}	Lars Bodin avgår 1 september, tjänst i Umeå. {{L person=Lars Bodin; org=Strömsund; when=1 september; why=tjänst i Umeå}} Vem får söka Leaderstöd? {{Q}}	
