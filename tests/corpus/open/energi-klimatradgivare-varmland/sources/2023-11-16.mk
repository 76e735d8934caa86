@file EKR nov 2023.txt
@body Energirådgivarnätverket
@date 2023-11-16
@start 13:00
@end 14:30
@place Teams
@mode online
@secretary Wilma Ekstrand
@p Lars-Göran Fryk | Karlstad | | chair
@p Nadia Benali | Arvika | |
@p Roger Malm | Säffle | |
@p Elin Storm-Hagel | Kristinehamn | |
@p Roger Blomqvist | Filipstad | |
@p Aino Laitinen | Hagfors | |
@p Oddvar Lien | Årjäng | |
@p Stig Örtendahl | Torsby | | absent
@p Petra Vinge | Sunne | | absent
@p Wilma Ekstrand | | | guest
---
ENERGIRÅDGIVARNÄTVERKET 16/11-23, Teams 13–14.30

här = Lars-Göran Fryk Karlstad (håller i mötet som ordf), Nadia Benali Arvika, Roger Malm Säffle, Elin Storm-Hagel Kristinehamn, Roger Blomqvist Filipstad, Aino Laitinen Hagfors, Oddvar Lien Årjäng
ej här = Stig Örtendahl Torsby, Petra Vinge Sunne
text = Wilma Ekstrand

=> Planerna {{I kind=report}}
8 av 9 inne i tid. Filipstad har fått respit till 24/11. {{|}}Roger B lägger sista handen och skickar till Sture. {{A who=Roger Blomqvist; due=2023-11-24; to=Sture Bengtzelius}}
Säffle har landat i egen halvtid {{S org=Säffle; topic=planerna; stance=yes}}
Wilma bakar ihop en länsbild, 1 dec {{A who=Wilma Ekstrand; due=2023-12-01}}

=> Mässan 16/3 {{I kind=decision}}
pris: 21 500 kr exkl moms {{K amount=21500; unit=kr}}
Vi åker! {{D}} Dock halv monter bara. {{D}}
Bemanning lördag fm: Elin + Oddvar, em: Roger M + Aino {{A who=Elin Storm-Hagel,Oddvar Lien,Roger Malm,Aino Laitinen}}
Arvika hoppar över i år {{S org=Arvika; topic=mässan; stance=no}}
Filipstad vill, men chefen är på semester {{S org=Filipstad; topic=mässan; stance=undecided}}
mässgeneral: Elin Storm-Hagel {{N person=Elin Storm-Hagel; role=mässgeneral; body=mässan; org=Kristinehamn}} {{D}}
Roll-up trycks om, Lars-Göran kollar tryckeri {{A who=Lars-Göran Fryk; to=tryckeri}}

=> Kameran {{I kind=information}}
Köpt, 49 900 kr. {{K amount=49900; unit=kr}} Finns hos Aino. {{|}}Bokas via kalendern, max 5 dagar per lån. {{D}}
Den gamla: Nadia hittade köpare i stället för att slänga

=> Föreningsträffar {{I kind=dialogue; outcome=not_reached}}
Petra har underlaget o är inte med. {{|}}Tas 25/1. {{P until=2024-01-25; what=Föreningsträffar; why=Petra har underlaget o är inte med}}

=> Folk in/ut {{I kind=information}}
Energimyndighetens användarråd: Oddvar Lien har fått plats! utsedd av myndigheten {{N person=Oddvar Lien; role=representant; body=Energimyndighetens användarråd; org=Årjäng}}
Energikontorets programråd – Lars-Göran stannar på sin post 2 år till {{N person=Lars-Göran Fryk; role=representant; body=Energikontorets programråd; org=Karlstad}}
men suppleantstolen gapar tom {{V seat=suppleant; body=Energikontorets programråd}}
Hagfors konsultar ut from april, Aino slutar då {{L person=Aino Laitinen; org=Hagfors; when=april; why=Hagfors konsultar ut}}

=> Frågor utan hemvist {{I kind=question}}
Gäller takrabatten vid två elmätare? Oddvar frågade. Ingen svarade. {{Q asker=Oddvar Lien}}
Prisjämförelsen mellan solcellsfirmor är känslig, mejla den inte till någon! {{X mark=mejla den inte till någon}}

25/1 Kristinehamn {{M date=2024-01-25}} + 14/3 Torsby {{M date=2024-03-14}}
