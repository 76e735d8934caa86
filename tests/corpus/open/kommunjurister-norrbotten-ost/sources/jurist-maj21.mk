@file jurist maj21.txt
@body Kommunjuristnätverket
@date 2021-05-27
@start 13:00
@end 15:00
@mode online
@secretary Oskar Tapani
@p Nasrin Farahani | Luleå | | chair remote
@p Johan Åkerstedt | Boden | | remote
@p Oskar Tapani | Haparanda | | remote
@p Päivi Rautio | Haparanda | | remote partial=fr.o.m. c
@p Stig Forsberg | Överkalix | | remote
@p Elin Lampinen | Pajala | | remote
@p Ann-Charlotte Niemi Lund | Kalix | | remote
@p Mirja Heikkinen Dahl | Övertorneå | | absent excused
---
Kommunjuristnätverket, noteringar 27/5 2021 13-15 (video)
Inne: Nasrin Farahani Luleå (ordf), Johan Åkerstedt Boden, Oskar Tapani Haparanda (skrev), Päivi Rautio Haparanda (fr.o.m. c), Stig Forsberg Överkalix, Elin Lampinen Pajala, Ann-Charlotte Niemi Lund Kalix
Frånv. m. förfall: Mirja Heikkinen Dahl Övertorneå

a) Delegationsordningar {{I n=a; kind=decision}}
Skatteverket har svarat, uppgifterna om skyddad folkbokföring får inte delegeras vidare.
Gemensam mall ska finnas – enhälligt. {{D}}
Mallen: utkast Oskar, granskning Johan Å, allt klart 15 sept {{A who=Oskar Tapani,Johan Åkerstedt; due=2021-09-15}}
Pajala har för avsikt att anta mallen rakt av {{S org=Pajala; topic=delegationsordningar; stance=yes}}
Luleå behåller sin egen {{S org=Luleå; topic=delegationsordningar; stance=no}}

b) Dataskyddsombud, tjänsten {{I n=b; kind=decision}}
Avtalsutkast kom 19/5. {{|}}Dyrare än trodda 11,50, nu 13 kr/inv. {{K amount=13; unit=kr/inv}}
Svar hemifrån:
- Kalix: ok {{S org=Kalix; topic=dataskyddsombud; stance=yes}}
- Haparanda: ok, om hen sitter i Haparanda en dag i veckan {{S org=Haparanda; topic=dataskyddsombud; stance=yes}}
- Överkalix: ok {{S org=Överkalix; topic=dataskyddsombud; stance=yes}}
- Pajala: har inte bestämt sig, budgetberedning 8 juni {{S org=Pajala; topic=dataskyddsombud; stance=undecided}}
- Övertorneå: skriftligt nej {{S org=Övertorneå; topic=dataskyddsombud; stance=no}}
Därmed föll villkoret om fem. {{|}}Vi går vidare på fyra i stället. {{D ref=villkoret om fem}}
Kalix gör kravprofil och skickar till Stig senast midsommarveckans måndag 21/6. {{A who=Kalix; due=2021-06-21; to=Stig}}
Elin ger besked om Pajala den 9 juni. {{A who=Elin Lampinen; due=2021-06-09}}

c) Markanvisningsavtal {{I n=c; outcome=postponed}}
Päivi anslöt sent, underlaget olästa. {{|}}Lyfts i sept. {{P until=2021-09-30; what=Markanvisningsavtal; why=underlaget olästa}}

d) Platser {{I n=d}}
Arkivrådet: Elin har tackat ja.
SKR:s nätverk för offentlighet & sekretess: Johan Åkerstedt fortsätter. {{N person=Johan Åkerstedt; role=representant; body=SKR:s nätverk för offentlighet & sekretess}}
Länets valsamverkan: Stig F, med Mirja i reserv {{N person=Stig Forsberg; role=representant; body=Länets valsamverkan}} {{N person=Mirja Heikkinen Dahl; role=reserv; body=Länets valsamverkan}}
Kursgruppen: tom stol efter Johan Vesterlund {{V seat=stol; body=Kursgruppen}}
Luleå får ny jurist i aug: Tilde Marklund, in i nätverket då. {{N person=Tilde Marklund; role=ledamot; body=Kommunjuristnätverket; org=Luleå}}

e) Frågor {{I n=e; kind=question}}
Får man lämna ut polisanmälan mot elev till vårdnadshavare? {{Q}} Ingen visste, ingen tog den.
Får arrendeavtal e-signeras? Ja enl Nasrin.

f) Sekretess {{I n=f}}
Johans Å:s redogörelse för vitesärendet stannar i rummet. {{X mark=stannar i rummet}}

g) Datum {{I n=g}}
30/9 hos Stig. {{M date=2021-09-30}} 2/12. {{M date=2021-12-02}}
Stig fixar lokal, tipsar om boende: slutet av augusti. {{A who=Stig Forsberg}}
Samtliga anmäler allergier till SF 20/9. {{A who=Samtliga; due=2021-09-20; to=SF}}

OT
(Oskar Tapani)
