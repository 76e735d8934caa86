@file forskola_okt24.txt
@body Förskolerektorsnätverket
@date 2024-10-22
@start 13:00
@end 15:45
@place Köping, Nya Torget 7
@mode in_person
@secretary Hampus Ortega
@p Solveig Norrbom | Enköping | | chair
@p Fatemeh Rahimi | Strängnäs | |
@p Ulrika Ståhl | Köping | |
@p Ulrika Edin | Kungsör | |
@p Gert Lundkvist | Surahammar | |
@p Maryam Osman-Berg | Sala | |
@p Pernilla Wik | Arboga | | absent
@p Björn Asplund | Hallstahammar | | absent
@p Hampus Ortega | | | guest
---
Förskolerektorsnätverket
tis 22/10 2024 kl 13:00–15:45 @ Köping, Nya Torget 7

+ Solveig Norrbom, Enköping (ordf)
+ Fatemeh Rahimi, Strängnäs
+ Ulrika Ståhl, Köping
+ Ulrika Edin, Kungsör
+ Gert Lundkvist, Surahammar
+ Maryam Osman-Berg, Sala
– Pernilla Wik, Arboga
– Björn Asplund, Hallstahammar
sekr Hampus Ortega

a) Urval Språkfrön {{I n=a; kind=decision}}
12 förskolor utsedda enligt bifogad lista, 2 per kommun, Arboga och Hallstahammar hoppas över {{D}}
Surahammar kan bara klara 1 {{S org=Surahammar; topic=Språkfrön; stance=yes}}
→ tolfte platsen lottas till Kungsör {{D}}
Rektorerna på de tolv får mejl i veckan, H.O. {{A who=Hampus Ortega; to=Rektorerna på de tolv}}
Starthäfte för högläsning trycks till 18/11: Fatemeh {{A who=Fatemeh Rahimi; due=2024-11-18}}
Tryck max 14 000:- {{K amount=14000; unit=:-}}
Ordf i ledningsgruppen löst: Ulrika Ståhl {{N person=Ulrika Ståhl; role=ordförande; body=ledningsgruppen; org=Köping}} {{D}}

b) VFU-brevet {{I n=b; kind=report; outcome=nothing_new}}
Skickat 15/10. Inget hört.

c) Vikarier + utdrag {{I n=c; kind=question; outcome=postponed}}
Björn borta = inget jurist-svar. 3/12 då. {{P until=2024-12-03; what=Vikarier + utdrag; why=Björn borta}}

d) Skärmarna, varvet {{I n=d; kind=go-round}}
Kungsör tar bort allt utom lärplattor för modersmål {{S org=Kungsör; topic=skärmar; stance=doing}}
Sala följer läroplanen rakt av fr 1/1 {{S org=Sala; topic=skärmar; stance=yes}}
Köping lär dröja, facket vill förhandla {{S org=Köping; topic=skärmar; stance=undecided}}
Surahammar kommer inte ändra något {{S org=Surahammar; topic=skärmar; stance=no}}
Gemensamt föräldrabrev blir det. {{D}} Skrivs av Maryam & Gert, klart till luciatåget 13/12. {{A who=Maryam Osman-Berg,Gert Lundkvist; due=2024-12-13}}

e) Barnskötarlyftet {{I n=e; kind=decision}}
Ansökan till Omställningsfonden 8 nov, Sala är sökande {{A who=Sala; due=2024-11-08; to=Omställningsfonden}}
Egeninsats 310 kr per barnskötare {{K amount=310; unit=kr per barnskötare}}
Styrgrupp: Gert, Maryam, + nån från Arboga {{N person=Gert Lundkvist; role=ledamot; body=Styrgrupp barnskötarlyftet; org=Surahammar}} {{N person=Maryam Osman-Berg; role=ledamot; body=Styrgrupp barnskötarlyftet; org=Sala}} {{V seat=ledamot; body=Styrgrupp barnskötarlyftet; org=Arboga}} {{D}}
Solveig ringer Pernilla om det {{A who=Solveig Norrbom; to=Pernilla Wik}}

f) Personalnytt {{I n=f; kind=information}}
Ulrika Edin byter till skolchef i Kungsör 1 jan, kvar här tills ersättare är på plats {{L person=Ulrika Edin; org=Kungsör; when=2025-01-01; why=byter till skolchef}}
Biträdande rektor Nils Hagberg är med på hennes plats från februari {{N person=Nils Hagberg; role=ledamot; body=Förskolerektorsnätverket; org=Kungsör; for=Ulrika Edin}}

g) Lösa trådar {{I n=g; kind=information}}
Hur räknar man 15 timmar vid lov? Gert slängde ut frågan, den föll platt {{Q asker=Gert Lundkvist}}
Sjuksiffrorna på tavlan får ni inte fota eller sprida {{X mark=får ni inte fota eller sprida}}
Möten: 3/12 Sala {{M date=2024-12-03}}, 4/2 digitalt {{M date=2025-02-04}}
Agneta är föredragande om resursfördelning då 4/2 {{A who=Agneta Wallenius; due=2025-02-04}}
