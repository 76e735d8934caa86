@file KD Mellanbygden 230421.txt
@body Kommundirektörsgruppen Mellanbygden
@date 2023-04-21
@start 09:00
@end 11:00
@place Kommunalhuset i Österbymo
@mode in_person
@secretary Gunvor Hellsten
@p Birgitta Lood | Ydre | | chair
@p Shirin Daneshvar | Tranås | |
@p Torgny Vallgren | Aneby | |
@p Mats Trulsson | Boxholm | |
@p Mats-Ola Frick | Ödeshög | |
@p Åsa Widmark | Eksjö | | for=Helena Brandt Ruuth
@p Helena Brandt Ruuth | Eksjö | | absent
@p Dragan Petrović | Kinda | | absent
@p Gunvor Hellsten | | | guest
---
Kommundirektörsgruppen Mellanbygden
2023-04-21, 9.00-11.00, Kommunalhuset i Österbymo

Tjänstgörande: Birgitta Lood, Ydre (ordf.); Shirin Daneshvar, Tranås; Torgny Vallgren, Aneby; Mats Trulsson, Boxholm; Mats-Ola Frick, Ödeshög; Åsa Widmark, Eksjö (för Helena Brandt Ruuth)
Ej närvarande: Helena Brandt Ruuth, Eksjö; Dragan Petrović, Kinda
Sekr.: Gunvor Hellsten

1 E-arkiv {{I n=1; kind=decision}}
Priser föreligger. {{|}}Gruppen förordar enhälligt ettårig förlängning med Karvello AB, förutsatt att priset inte överstiger fjolårets. {{D if=att priset inte överstiger fjolårets}}
TV underrättar bolaget senast 5 maj. {{A who=Torgny Vallgren; due=2023-05-05; to=Karvello AB}}
Pris 3,10 kr/inv. {{K amount=3.10; unit=kr/inv}}

2 Scenario skrivbordsövning {{I n=2; outcome=postponed}}
Utgår då Helena Brandt Ruuth är frånvarande; tas den 16 juni. {{P until=2023-06-16; what=Scenario skrivbordsövning; why=Helena Brandt Ruuth är frånvarande}} {{M date=2023-06-16}}

3 Ansökan om landskapsmedel {{I n=3; kind=decision}}
Åter från februari. {{|}}Avslås. {{D}}
Besked till sökanden lämnas av ordföranden. {{A who=Birgitta Lood; to=sökanden}}

4 Traineeprogram {{I n=4; kind=go-round}}
Tranås: sänder två. {{S org=Tranås; stance=yes; topic=Traineeprogram}}
Ydre: nej, saknar medel. {{S org=Ydre; stance=no; topic=Traineeprogram}}
Boxholm: ska nog kunna sända en, återkommer. {{S org=Boxholm; stance=undecided; topic=Traineeprogram}}
Ödeshög: intressant men inte i år. {{S org=Ödeshög; stance=no; topic=Traineeprogram}}
Aneby: deltar sedan januari. {{S org=Aneby; stance=doing; topic=Traineeprogram}}
Man kunde bilda en gemensam pott. {{F}} Ingen yrkade på det.

5 Val {{I n=5; kind=decision}}
Till ersättare i Regionala utvecklingsrådet: Torgny Vallgren. {{D}} {{N person=Torgny Vallgren; role=ersättare; body=Regionala utvecklingsrådet}}
Till firmatecknare för det gemensamma kontot: Mats Trulsson. {{D}} {{N person=Mats Trulsson; role=firmatecknare; body=det gemensamma kontot}} Shirin Daneshvar kvarstår som sådan. {{N person=Shirin Daneshvar; role=firmatecknare; body=det gemensamma kontot}}
Beredningsgrupp för lokalfrågan: Birgitta Lood (sammankallande), {{N person=Birgitta Lood; role=sammankallande; body=Beredningsgrupp för lokalfrågan}} Mats-Ola Frick, {{N person=Mats-Ola Frick; role=ledamot; body=Beredningsgrupp för lokalfrågan}} en plats åt Kinda vakant. {{V seat=ledamot; body=Beredningsgrupp för lokalfrågan; org=Kinda}}

6 Meddelanden {{I n=6}}
Mats-Ola Frick slutar 31 augusti, ny tjänst i Motala. {{L person=Mats-Ola Frick; org=Ödeshög; when=31 augusti; why=ny tjänst i Motala}}
Remissen om kommunal samverkan ligger hos Kommunförbundet.
Vem betalar tolk vid krisledningsövning? {{Q}}
Sekr. sänder konteringslistan till ekonomerna. {{A who=Gunvor Hellsten; to=ekonomerna}}
Beredningsgruppen avrapporterar skriftligt i juni. {{A who=Beredningsgruppen; due=2023-06}}
Ordförandeskapet övergår 1 juli till Aneby.
