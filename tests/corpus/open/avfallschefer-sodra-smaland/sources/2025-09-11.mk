@file Minnesant avfall 250911.txt cp1252
@body Avfallschefsnätverket
@date 2025-09-11
@start 13:00
@end 15:30
@place Teams
@mode online
@secretary Tilde Rosengren
@p Farid Nazari | Lessebo | | chair
@p Kjell Dahlqvist | Tingsryd | |
@p Henning Vikander | Växjö | |
@p Per Ljungdahl | Uppvidinge | |
@p Ann-Sofi Truedsson | Emmaboda | |
@p Sunniva Brekke | Älmhult | |
@p Rebecka Alm | Ljungby | | partial=första timmen
@p Marianne Ståhlnacke | Alvesta | | absent
@p Lisbeth Ohlin | Markaryd | | absent
@p Tilde Rosengren | | | guest
@p Ellinor Grahn | Ekobalans | Ekobalans | guest partial=plan
---
Avfallschefsnätverket
11 sept 2025, 13.00-15.30. Uppvidinge blev Teams p.g.a. stormen.

Deltog
Farid Nazari   Lessebo   (ordf)
Kjell Dahlqvist   Tingsryd
Henning Vikander   Växjö
Per Ljungdahl   Uppvidinge
Ann-Sofi Truedsson   Emmaboda
Sunniva Brekke   Älmhult
Rebecka Alm   Ljungby   (första timmen)
Ellinor Grahn   Ekobalans   (plan)   gäst
Saknades: Marianne Ståhlnacke, Alvesta; Lisbeth Ohlin, Markaryd
/Tilde Rosengren antecknade

Plan {{I kind=information}}
Ellinor körde bilder. Nulägesdelen klar, målen i oktober.
Ellinor vill ha in mängddata 2024 från alla åtta, helst i denna vecka {{A who=alla åtta; to=Ellinor Grahn}}
Ann-Sofi stannar ett år till som vår länk till länsstyrelsen i planarbetet {{N person=Ann-Sofi Truedsson; role=länk till länsstyrelsen; org=Emmaboda}}
Målnivå matavfall: satt till 55 %. {{D}} Farid reserverade sig.

Älmhult {{I kind=information}}
Sunniva ny på Per-Arnes stol, även i styrgruppen återbruk {{N person=Sunniva Brekke; role=ledamot; body=Avfallschefsnätverket; org=Älmhult; for=Per-Arne Skoog}} {{N person=Sunniva Brekke; role=ledamot; body=styrgruppen återbruk; org=Älmhult; for=Per-Arne Skoog}}

Återbruk 2026 {{I kind=decision}}
Styrgruppens kalkyl: 1,10 kr/invånare {{K amount=1,10; unit=kr/invånare}}
Ja: Lessebo, Emmaboda {{S org=Lessebo; topic=Återbruk 2026; stance=yes}} {{S org=Emmaboda; topic=Återbruk 2026; stance=yes}}
Nej: Tingsryd {{S org=Tingsryd; topic=Återbruk 2026; stance=no}}
Uppvidinge återkommer efter sitt budgetsamtal {{S org=Uppvidinge; topic=Återbruk 2026; stance=undecided}}
Alltså: de som vill fortsätter, i ett år. {{D until=2026-12-31}}
Avtalsförslag - Henning, 10 okt {{A who=Henning Vikander; due=2025-10-10}}

Ordförande {{I kind=decision}}
Jasmina kommer inte tillbaka, börjar på Sysav 1 okt {{L person=Jasmina Hodžić; org=Ljungby; when=2025-10-01; why=börjar på Sysav}}
Farid drog fyllnadsval nu: Farid kvar som ordf till 31/12 {{D until=2025-12-31}} {{N person=Farid Nazari; role=ordförande; body=Avfallschefsnätverket; org=Lessebo; for=Jasmina Hodžić}}
Vice efter Farid? Ingen räckte upp handen {{V seat=vice ordförande; body=Avfallschefsnätverket}}
Ordinarie val i Emmaboda 13/11 {{P until=2025-11-13; what=ordinarie val}} {{M date=2025-11-13}}
Valberedning: Kjell + Per {{N person=Kjell Dahlqvist; role=ledamot; body=valberedning; org=Tingsryd}} {{N person=Per Ljungdahl; role=ledamot; body=valberedning; org=Uppvidinge}} {{D}}

Plastpilot {{I kind=report}}
Rebecka har fått siffrorna av Jasmina. {{|}}Går runt med notatet. {{A}}
Ljungby skalar upp till 2 000 hushåll {{S org=Ljungby; topic=plastpilot; stance=doing}}

Taxor, gränsdragning {{I kind=dialogue; outcome=postponed}}
För få kvar i mötet på slutet, väntar in Alvesta och Markaryd {{P what=Taxor, gränsdragning; why=För få kvar i mötet}}

Plus {{I kind=information}}
Farid kollar jävsfrågan med juristen {{A who=Farid Nazari; to=juristen}}
Sunniva + Kjell sätter ihop en lista på begagnade balpressar {{A who=Sunniva Brekke,Kjell Dahlqvist}}
Kan någon ta emot gasflaskor över vintern? (Per undrar) {{Q asker=Per Ljungdahl}}
