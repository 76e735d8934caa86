@file ars-19maj.txt
@body Arkiv- och registratorsnätverket Sörmland
@date 2022-05-19
@start 09:00
@end 11:00
@mode in_person
@place Vingåker, Säfstaholms slott
@secretary Nadja Holm-Ferrer
@p Nadja Holm-Ferrer | Eskilstuna | | chair
@p Urban Tegnander | Nyköping | | absent
@p Sofia Ekroth | Katrineholm | |
@p Yohannes Tesfay | Strängnäs | |
@p Pontus Rask | Trosa | | partial=2-5
@p Mirela Hadžić | Flen | |
@p Ulla-Britt Carlén | Vingåker | |
@p Ingalill Sporre | Gnesta | | absent
---
ARKIV- OCH REGISTRATORSNÄTVERKET SÖRMLAND // 19 maj 2022 // 9:00-11:00 // Vingåker, Säfstaholms slott
(Arkiv- och registratorsnätverket Sörmland i vardagstal)
här: Nadja Holm-Ferrer Eskilstuna ordf+skriver | Sofia Ekroth Katrineholm | Yohannes Tesfay Strängnäs | Pontus Rask Trosa (2-5) | Mirela Hadžić Flen | Ulla-Britt Carlén Vingåker
inte här: Urban Tegnander Nyköping | Ingalill Sporre Gnesta

1 Mirela {{I n=1}}
hej och välkommen in i nätverket, Mirela! {{N person=Mirela Hadžić; role=ledamot; body=Arkiv- och registratorsnätverket Sörmland; org=Flen}}
2 Poolen, vårt ord {{I n=2; kind=decision}}
Sofia i tråden: "förslag: nätverket ställer sig bakom" -> 5 tummar, ingen emot, alltså gör vi det {{D if=bara om utredaren räknar om kostnaden}}
villkor från Pontus: bara om utredaren räknar om kostnaden
Nadja formulerar raden och skickar till Torsten Wik 23/5 {{A who=Nadja Holm-Ferrer; due=2022-05-23; to=Torsten Wik}}
Flen: kluvna {{S org=Flen; stance=undecided; topic=Poolen}}
Vingåker: kommunchefen sa ja igår {{S org=Vingåker; stance=yes; topic=Poolen}}
Gnesta: svarade inte på mejlet
3 Enkäten {{I n=3}}
38 svar. {{|}}Man kunde dela upp dagen i två. {{F}}
Sofia lägger resultatet i kanalen, "ikväll" {{A who=Sofia Ekroth; due=2022-05-19}}
ny utbildning 6 oktober? vi siktar på det {{M date=2022-10-06; what=ny utbildning}}
4 Efter Ulla-Britt {{I n=4}}
vikarie för UB i nätverket under hösten blir Hugo Stjärne {{N person=Hugo Stjärne; role=vikarie; body=Arkiv- och registratorsnätverket Sörmland; org=Vingåker; for=Ulla-Britt Carlén}}
hennes roll som checklisteansvarig: Mirela "jag kan väl ta den" Nadja "såld" {{N person=Mirela Hadžić; role=checklisteansvarig; for=Ulla-Britt Carlén}} {{D}}
UB visar Mirela mapparna före midsommar {{A who=Ulla-Britt Carlén; to=Mirela Hadžić}}
ordf nästa år: Pontus lutar åt ja, {{F}} tas 22 sep {{P until=2022-09-22; what=ordf nästa år}} {{M date=2022-09-22}}
5 Brevet till Riksarkivet {{I n=5}}
Kaj skrev, Ingalill granskade, brevet gick 2 maj. svar ligger hos dem
Yohannes bevakar svaret åt oss {{A who=Yohannes Tesfay}}
6 Möbler & pengar {{I n=6}}
kassan 9 400 kr {{K amount=9400; unit=kr}}
"ska vi bjuda Ragnhild på middag?" "kul!" {{|}}"kanske" {{F}}
köper roll-up för max 2 000, ja enhälligt {{D}} {{K amount=2000}}
Sofia beställer den {{A who=Sofia Ekroth}}
7 Hann ej {{I n=7; outcome=postponed}}
Yohannes dragning om wordmallar, tiden slut, hösten nån gång {{P what=Yohannes dragning om wordmallar; why=tiden slut}}
