@file ssk-chefer 2 mars.txt
@body Sjuksköterskechefsnätverket Gävleborg
@date 2023-03-02
@start 08:30
@end 11:30
@place Bollnäs, Torsbergsgymnasiets konferens
@mode in_person
@secretary Dunja Marković
@p Therese Wallman Nkosi | Gävle | | chair
@p Göran Fjellström | Sandviken
@p Eva Bergsten | Hofors
@p Eva Nyholm | Ockelbo
@p Mirsad Begić | Söderhamn | | partial=kom 9
@p Kerstin Olars | Bollnäs
@p Linn Hägg | Ovanåker
@p Hamid Rezai | Hudiksvall
@p Patrik Sunesson | Ljusdal | | absent excused
@p Ulrika Strömvall | Nordanstig | | absent
@p Dunja Marković | | | guest
---
Sjuksköterskechefsnätverket Gävleborg

2 mars 2023, 08.30-11.30
Var: Bollnäs, Torsbergsgymnasiets konferens
Där: Therese Wallman Nkosi (Gävle, ordf), Göran Fjellström (Sandviken), Eva Bergsten (Hofors), Eva Nyholm (Ockelbo), Mirsad Begić (Söderhamn, kom 9), Kerstin Olars (Bollnäs), Linn Hägg (Ovanåker), Hamid Rezai (Hudiksvall)
Borta: Patrik Sunesson (Ljusdal, influensa), Ulrika Strömvall (Nordanstig)
Pennan: Dunja Marković

sommaren {{I kind=go-round}}
Gävle har infört bonus 15 000 för den som flyttar semestern. {{S org=Gävle; topic=sommaren; stance=doing}} {{K amount=15000; unit=kr}}
Sandviken ger ingen bonus alls. {{S org=Sandviken; topic=sommaren; stance=no}}
Hofors, Eva B: "fråga mig i april". {{S org=Hofors; topic=sommaren; stance=undecided}}
Söderhamn kan hyra ut två nattsköterskor. {{S org=Söderhamn; topic=sommaren; stance=yes}}
Ockelbo snor gärna den idén. {{S org=Ockelbo; topic=sommaren; stance=interested}}
Linn gör ett excelark över vem som kan låna ut vad. {{A who=Linn Hägg}}
Fyll i det senast den 31 mars, alla! {{A who=alla; due=2023-03-31}}

delegeringar över kommungräns {{I kind=decision}}
Vi godkänner varandras delegeringar från 1 april, utom för insulin. {{D if=utom för insulin}}
Hamid skriver en pyttekort rutin, han vill ha hjälp av Kerstin och fick det. {{A who=Hamid Rezai,Kerstin Olars}}
Vem som har ansvaret när det blir fel fick hänga i luften. {{Q}}

läkarmedverkan {{I outcome=postponed}}
Ulrika hade papperen och hon är ju inte här. {{|}}På återseende 27 april. {{P until=2023-04-27; what=läkarmedverkan; why=Ulrika hade papperen och hon är ju inte här}} {{M date=2023-04-27}}

vfu-rådet på högskolan {{I kind=decision}}
Göran har gjort sitt, åtta terminer. {{L person=Göran Fjellström; org=Sandviken; why=har gjort sitt, åtta terminer}}
Eva Nyholm går in efter honom, enhälligt. {{D}} {{N person=Eva Nyholm; role=representant; body=vfu-rådet; for=Göran Fjellström}}
Backup är Mirsad. {{N person=Mirsad Begić; role=backup; body=vfu-rådet}}
Terminsstart med studenterna 28 augusti. {{M date=2023-08-28; what=Terminsstart med studenterna}}

avtalet om hjälpmedel för inkontinens {{I kind=decision}}
Vi stannar kvar i gamla avtalet året ut. {{D until=2023-12-31}}
Provgrupp med blöjor (ja, så heter den): Kerstin, {{N person=Kerstin Olars; role=ledamot; body=Provgrupp}} Patrik {{N person=Patrik Sunesson; role=ledamot; body=Provgrupp}} plus Hofors undersköterska Pirjo Kallio {{N person=Pirjo Kallio; role=ledamot; body=Provgrupp; org=Hofors}}
Ljusdal ska också ha en undersköterska med, men namn saknas. {{V seat=undersköterska; body=Provgrupp; org=Ljusdal}}
Dunja frågar Patrik. {{A who=Dunja Marković; to=Patrik Sunesson}}

småplock {{I}}
Therese byter jobb internt, oklart när – sagt i förtroende {{X mark=sagt i förtroende}}
Hygiendag i Gävle 9 maj, {{M date=2023-05-09; what=Hygiendag}} nattsköterskenätverket ses 15 juni på samma ställe som vi {{M date=2023-06-15; what=nattsköterskenätverket}}
Therese ber regionen om nya stickvagnar {{A who=Therese Wallman Nkosi; to=regionen}}
