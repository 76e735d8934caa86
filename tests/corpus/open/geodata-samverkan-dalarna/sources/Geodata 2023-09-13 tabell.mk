@file Geodata 2023-09-13 tabell.docx
@body Geodatasamverkan Dalarna
@date 2023-09-13
@start 13:00
@end 15:30
@place Borlänge, Tekniska kontoret
@mode hybrid
@secretary Olof Brandt
@p Shirin Azizi | Borlänge | | chair
@p Ingela Munters | Leksand | |
@p Mattias Lövgren | Falun | |
@p Olof Brandt | Säter | |
@p Olof Persson Hed | Hedemora | | remote
@p Emelie Rask | Avesta | |
@p Petter Finn | Mora | | remote
@p Kjell Backström | Ludvika | |
@p Vladimir Kozak | Malung-Sälen | | remote
@p Jens Lok | Älvdalen | | remote
@p Sofia Daniels | Rättvik | | absent excused
@p Lotten Ås | Gagnef | | absent excused
@p Hillevi Stark | Region Dalarna | | guest
---
Geodatasamverkan Dalarna 2023-09-13 kl. 13.00–15.30
Lokal: Borlänge, Tekniska kontoret
Namn	Kommun	Not
Shirin Azizi	Borlänge	ordförande
Ingela Munters	Leksand	
Mattias Lövgren	Falun	
Olof Brandt	Säter	vid pennan
Olof Persson Hed	Hedemora	skärm
Emelie Rask	Avesta	
Petter Finn	Mora	skärm
Kjell Backström	Ludvika	
Vladimir Kozak	Malung-Sälen	skärm
Jens Lok	Älvdalen	skärm
Hillevi Stark	Region Dalarna	adjungerad
Frånvarande: Sofia Daniels, Rättvik (ledig) samt Lotten Ås, Gagnef (kurs)
Nr	Ärende	Vad sades	Vem gör
1	Drönare {{I n=1; kind=decision}}	Gemensamt tillstånd söks. {{D}} Avesta blir driftsansvarig kommun. {{D binds=Avesta}} Hedemora nöjer sig med sin gamla lösning. {{S org=Hedemora; topic=Drönare; stance=no}} Falun tvekar om försäkringen. {{S org=Falun; topic=Drönare; stance=undecided}}	ER: ansökan till Transportstyrelsen, 31/10 {{A who=Emelie Rask; due=2023-10-31; to=Transportstyrelsen}}
2	Ortofoto {{I n=2}}	Levererat. Betalas när omflygningen är godkänd. {{D if=när omflygningen är godkänd}}	IM säger till MLö {{A who=Ingela Munters; to=Mattias Lövgren}}
3	Kjells uppdrag {{I n=3; kind=decision}}	3D-gruppen: Olof Persson Hed efter Kjell. {{N person=Olof Persson Hed; role=ledamot; body=3D-gruppen; for=Kjell Backström}} Referensgrupp Nationella vägdatabasen: ännu ingen. {{V seat=Kjells plats; body=Referensgrupp Nationella vägdatabasen}} Regionens bredbandsråd: Petter nomineras. {{D}} {{N person=Petter Finn; role=representant; body=Regionens bredbandsråd}}	HS skickar nomineringen {{A who=Hillevi Stark}}
4	Pilot LM {{I n=4; outcome=postponed}}	Kan inte tas utan Lotten, ny chans 15/11. {{P until=2023-11-15; what=Pilot LM; why=Kan inte tas utan Lotten}} {{M date=2023-11-15}}	
5	Budget 2024 {{I n=5; kind=decision}}	1,15 kr/inv. {{K amount=1.15; unit=kr/inv; years=2024}} {{D}} Mora bestrider inte men vill se utfallet först. {{S org=Mora; topic=Budget 2024; stance=undecided}}	Var och en för in summan i sin internbudget {{A who=Var och en}}
6	Tillgänglighet kartor {{I n=6; kind=question}}	Vem har ansvaret när kartan ligger i regionens e-tjänst? {{Q}}	
7	Kurs QGIS {{I n=7}}	Två dagar, 5/12 {{M date=2023-12-05; what=Kurs QGIS}} och 6/12. {{M date=2023-12-06; what=Kurs QGIS}} Malung-Sälen vill ha 4 stolar, {{S org=Malung-Sälen; topic=Kurs QGIS; stance=yes}} Älvdalen 1. {{S org=Älvdalen; topic=Kurs QGIS; stance=yes}}	Lokal i Mora: Petter, nästa vecka {{A who=Petter Finn}}
8	Skyddsvärda skikt {{I n=8}}	Lista delades på papper. Begränsad spridning, endast deltagare. {{X mark=Begränsad spridning, endast deltagare}}	VK + JL kompletterar {{A who=Vladimir Kozak,Jens Lok}}
9	Farväl Kjell {{I n=9}}	Kjell tackade för 22 år. Efterträdare i Ludvika är Nour Haddad från 1 november. {{N person=Nour Haddad; role=kart- och mätchef; org=Ludvika; for=Kjell Backström}}	
