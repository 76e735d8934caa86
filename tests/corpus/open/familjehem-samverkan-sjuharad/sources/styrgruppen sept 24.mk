@file styrgruppen sept 24.txt
@body Styrgruppen Familjehem Sjuhärad
@date 2024-09-27
@start 09:00
@end 11:30
@place Kinna, kommunhuset
@mode in_person
@secretary Therése Ohlin
@p Abdirahman Nur | Mark | | chair
@p Gunnel Axberg | Borås
@p Rasmus Tengblad | Bollebygd
@p Lotta Ehrling | Herrljunga
@p Mona Stålhammar-Roos | Svenljunga
@p Pernilla Asp | Tranemo
@p Linda Parment | Vårgårda
@p Therése Ohlin | | | guest
@p Parisa Golestani | | | guest
@p Linda Högfeldt | Ulricehamn | | absent
---
Hej alla, här kommer mina rader från i fredags! /Therése

Styrgruppen Familjehem Sjuhärad 2024-09-27 (9-11.30, Kinna, kommunhuset)
Runt bordet: Abdirahman Nur (Mark, ordförande), Gunnel Axberg (Borås), Rasmus Tengblad (Bollebygd), Lotta Ehrling (Herrljunga), Mona Stålhammar-Roos (Svenljunga), Pernilla Asp (Tranemo), Linda Parment (Vårgårda), jag Therése Ohlin, Parisa Golestani
Fattades: Linda Högfeldt (Ulricehamn)

NYA STOLSINNEHAVARE {{I}}
Pernilla Asp sätter sig i Kents gamla stol för Tranemo. {{N person=Pernilla Asp; role=ledamot; body=Styrgruppen Familjehem Sjuhärad; org=Tranemo; for=Kent Wiberg}} Kul!
Andre vice till jul: Rasmus, han förlorade slantsinglingen mot Pernilla, och så fick det bli. {{D}} {{N person=Rasmus Tengblad; role=andre vice ordförande; body=Styrgruppen Familjehem Sjuhärad}}
Konsulent Hilda Brink började 2 september. {{N person=Hilda Brink; role=konsulent}}
Kerstin Hult hoppar av Familjehemsrådet, blivit mormor i Norge {{L person=Kerstin Hult; why=blivit mormor i Norge}}, talespersonsplatsen gapar tom {{V seat=talesperson; body=Familjehemsrådet}}

GRUNDUTBILDNINGEN {{I kind=decision}}
13 hem anmälda. {{|}}9 och 16 november i Hestra {{M date=2024-11-09; what=grundutbildningen}} {{M date=2024-11-16; what=grundutbildningen}}
Avgift per hem 1 100 kr, bestämde vi. {{D}} {{K amount=1100; unit=kr}}
Parisa beställer lokal och fika. {{A who=Parisa Golestani}}
Svenljunga har svängt och är med {{S org=Svenljunga; topic=grundutbildning; stance=yes}}. {{|}}Vårgårda väntar till våren. {{S org=Vårgårda; topic=grundutbildning; stance=undecided}}

ANNONSERNA {{I kind=decision}}
Kommunikatören i Mark tummen upp. {{|}}Vi släpper loss dem, max 25 tkr, fram till sista november. {{D until=2024-11-30}} {{K amount=25; unit=tkr}}
Abdirahman -> skickar korrektur till alla åtta {{A who=Abdirahman Nur; to=alla åtta}}

REMISS: LAGEN OM VÅRDNADSÖVERFLYTTNING {{I kind=decision}}
Svara ihop? Ja. {{D}}
Skrivarlag Gunnel, Mona, Parisa {{N person=Gunnel Axberg; role=ledamot; body=Skrivarlag}} {{N person=Mona Stålhammar-Roos; role=ledamot; body=Skrivarlag}} {{N person=Parisa Golestani; role=ledamot; body=Skrivarlag}}
Herrljunga svarar själva {{S org=Herrljunga; topic=remiss; stance=no}}
Synpunkter till Gunnel före 18/10, gäller samtliga! {{A who=samtliga; to=Gunnel Axberg; due=2024-10-18}}

ARVODESGRUPPEN {{I kind=report; outcome=postponed}}
Linda H på tjänsteresa, papperen i hennes väska. {{|}}Kommer igen 22 november. {{P until=2024-11-22; what=ARVODESGRUPPEN; why=Linda H på tjänsteresa, papperen i hennes väska}} {{M date=2024-11-22}}

FAMILJEHEMMENS DAG 12/10 {{I}}
Djurparken bokad. {{M date=2024-10-12; what=FAMILJEHEMMENS DAG}} Gunnel håller talet, Lotta är reserv för henne {{N person=Lotta Ehrling; role=reserv; body=FAMILJEHEMMENS DAG; for=Gunnel Axberg}}
Linda P lägger ut anmälan senast tisdag 1/10 {{A who=Linda Parment; due=2024-10-01}}
Deltagarlistan får inte läggas på webben {{X mark=får inte läggas på webben}}

IVO {{I kind=question; outcome=not_reached}}
Abdirahman skulle till tandläkaren 11.30. {{|}}Tillsynen får vi peta i en annan gång. {{P what=IVO; why=Abdirahman skulle till tandläkaren}}
Gunnel undrar: får IVO intervjua barnen utan oss? {{Q asker=Gunnel Axberg}} Öppet.
