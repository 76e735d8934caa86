@file boso_mars25.txt
@body Bostadssociala nätverket
@date 2025-03-20
@start 10:00
@end 12:00
@place Stenungsunds kommunhus
@mode in_person
@secretary Yosef Haddad
@p Malin Tärnhed | Kungsbacka | | chair
@p Nirmala Thapa | Ale
@p Peter Kjellman | Alingsås
@p Olga Kravets | Härryda
@p Farida Omar | Kungälv
@p Elin Hagberg | Lilla Edet
@p Peter Sandelin | Mölndal
@p Jonas Wilke | Stenungsund
@p Hampus Olofzon | Tjörn
@p Yosef Haddad | | | guest
@p Soraya Nikzad | Göteborg | | absent
@p Annkristin Bohman | Partille | | absent
@p Dragan Petrović | Lerum | | absent
@p Mats Torbjörnsson | Öckerö | | absent
---
Bostadssociala nätverket * torsdag 20 mars 2025 10-12 * Stenungsunds kommunhus

Kom:
Malin Tärnhed  Kungsbacka  ordf
Nirmala Thapa  Ale
Peter Kjellman  Alingsås
Olga Kravets  Härryda
Farida Omar  Kungälv
Elin Hagberg  Lilla Edet
Peter Sandelin  Mölndal
Jonas Wilke  Stenungsund
Hampus Olofzon  Tjörn
Yosef Haddad  penna

Kom inte:
Soraya Nikzad  Göteborg
Annkristin Bohman  Partille
Dragan Petrović  Lerum
Mats Torbjörnsson  Öckerö

1 Nytt ansikte {{I n=1}}
Olga Kravets tillträdde i Härryda 10 mars och är nu deras röst här, där Lars-Ove satt förut {{N person=Olga Kravets; role=ledamot; body=Bostadssociala nätverket; org=Härryda; for=Lars-Ove Brandt}}

2 Helsingfors {{I n=2; kind=decision}}
Resan blir av, 22-23 september {{D}} {{M date=2025-09-22; what=Helsingfors}} {{M date=2025-09-23; what=Helsingfors}}
Max 8 500 kr per skalle {{K amount=8500; unit=kr per skalle}}
Åker säkert: Farida, Peter K {{N person=Farida Omar; role=deltagare; body=Helsingfors}} {{N person=Peter Kjellman; role=deltagare; body=Helsingfors}}
Ale kan inte ge besked, resestopp diskuteras {{S org=Ale; topic=Helsingfors; stance=undecided}}
Härryda tackar nej {{S org=Härryda; topic=Helsingfors; stance=no}}
Övriga: besked till Malin senast 11/4 {{A who=Övriga; to=Malin Tärnhed; due=2025-04-11}}

3 Statistik mars {{I n=3; kind=report}}
9 av 13 inne. {{|}}Yosef jagar resten {{A who=Yosef Haddad}}
Ingen publicering innan alla godkänt – får ej skickas vidare {{X mark=får ej skickas vidare}}

4 Planeringsgruppen {{I n=4; kind=decision}}
Sitter nu så här: Malin T (sammankallande), Dragan P, Hampus O {{N person=Malin Tärnhed; role=sammankallande; body=Planeringsgruppen}} {{N person=Dragan Petrović; role=ledamot; body=Planeringsgruppen}} {{N person=Hampus Olofzon; role=ledamot; body=Planeringsgruppen}}
När Hampus vikariat tar slut 30 juni {{L person=Hampus Olofzon; org=Tjörn; when=2025-06-30; why=vikariat tar slut}} är en stol obesatt {{V seat=ledamot; body=Planeringsgruppen}}
Den fyller vi i maj när Ulrika vet om hon kommer tillbaka {{P until=2025-05-15; what=stol i Planeringsgruppen; why=när Ulrika vet om hon kommer tillbaka}}

5 Hearing om nya socialtjänstlagen {{I n=5; kind=decision}}
SKR 8 april, vi har fått två stolar {{M date=2025-04-08; what=Hearing om nya socialtjänstlagen}}
Nominerade: Elin Hagberg och Olga Kravets {{D}} {{N person=Elin Hagberg; role=deltagare; body=Hearing om nya socialtjänstlagen}} {{N person=Olga Kravets; role=deltagare; body=Hearing om nya socialtjänstlagen}}
Skulle Elin bli sjuk rycker Jonas in {{N person=Jonas Wilke; role=ersättare; body=Hearing om nya socialtjänstlagen; for=Elin Hagberg}}
Elin + Olga rapporterar skriftligt {{A who=Elin Hagberg,Olga Kravets}}

6 Avtalsmallen {{I n=6; kind=report; outcome=postponed}}
Trion står still. {{|}}HD har gett prövningstillstånd och mallen kan bli fel, så den vilar tills domen fallit {{P what=Avtalsmallen; why=HD har gett prövningstillstånd och mallen kan bli fel}}

7 Boendestödjarkurs {{I n=7; kind=report}}
22 anmälda, start 5 maj i Ljungskile {{M date=2025-05-05; what=Boendestödjarkurs}}
Fakturan delas per deltagare {{D}}
Stenungsund skickar fyra, Tjörn ingen {{S org=Stenungsund; topic=boendestödjarkurs; stance=yes}} {{S org=Tjörn; topic=boendestödjarkurs; stance=no}}
Peter K: deltagarlista till alla chefer veckan innan {{A who=Peter Kjellman; to=alla chefer}}

8 Runt hörnet {{I n=8}}
Öppet hus hos Västkustbo var välbesökt
Vem svarar på remissen om bosättningslagen? {{Q}}
15 maj hos Peter S i Mölndal {{M date=2025-05-15}}
Peter S bokar sal {{A who=Peter Sandelin}}
