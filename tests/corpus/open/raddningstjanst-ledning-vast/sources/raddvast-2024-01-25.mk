@file RLF Väst 240125.txt
@body Räddningsledningsforum Väst
@date 2024-01-25
@start 13:00
@end 15:00
@place Kungälvs stadshus, sessionssalen
@mode hybrid
@secretary Dennis Kovač
@p Patrik Sjögren | Stenungsund | | chair
@p Maryam Shirazi | Kungälv
@p Dennis Kovač | Kungälv
@p Ali Rezai | Tjörn | | remote
@p Jessika Bramstång | Orust
@p Mona Skoglund | Lysekil
@p Patrik Wendt | Sotenäs | | remote
@p Eva-Lotta Persson | Lilla Edet
@p Camilla Nordin Bäck | Ale | | absent excused
@p Yrsa Holmqvist | | | guest
---
RLF VÄST 240125 - 1300-1500 - Kungälvs stadshus, sessionssalen / video

I salen: Patrik Sjögren (Stenungsund) ordf, Maryam Shirazi (Kungälv), Dennis Kovač (Kungälv) penna, Jessika Bramstång (Orust), Mona Skoglund (Lysekil), Eva-Lotta Persson (Lilla Edet). Adj: Yrsa Holmqvist.
Video: Ali Rezai (Tjörn), Patrik Wendt (Sotenäs)
Förfall: Camilla Nordin Bäck (Ale)

P1 TVÅ CENTRALER {{I n=P1; kind=decision}}
Yrsas tabell visad.
UTFALL: larmplanerna skrivs om så att närmaste enhet går oavsett central. {{D}}
UTFALL: försöket utvärderas och upphör 31 mars 2025 om inget nytt sägs. {{D until=2025-03-31}} {{A}}
Larmplanegrupp: Dennis, Jessika + Mona; Dennis är motor. {{N person=Dennis Kovač; role=motor; body=Larmplanegrupp}} {{N person=Jessika Bramstång; role=ledamot; body=Larmplanegrupp}} {{N person=Mona Skoglund; role=ledamot; body=Larmplanegrupp}}
DK levererar version ett 29 feb. {{A who=Dennis Kovač; due=2024-02-29}}

P2 PFAS {{I n=P2; kind=decision}}
Eva-Lotta drog läget på 10 min.
UTFALL: forumet yttrar sig inte. {{D}}
Lilla Edet svarar ändå {{S org=Lilla Edet; stance=yes}}, Kungälv låter bli {{S org=Kungälv; stance=no}}, Sotenäs har inte tänkt klart {{S org=Sotenäs; stance=undecided}}

P3 DYK {{I n=P3; kind=report; outcome=postponed}}
Regionchefen har bytts ut. {{|}}Patrik W:s samtal fick ställas in, läggs på is till 18 april. {{P until=2024-04-18; what=DYK; why=Regionchefen har bytts ut}}

P4 SLÄCKBILAR {{I n=P4; kind=decision}}
Behovslistan: 5 bilar, 27 mkr 2025-26. {{K amount=27; unit=mkr; years=2025-2026}}
UTFALL: Lysekil leder inköpet. {{D}} {{A who=Lysekil}}
Teknisk beredning: Robin Thorell (Orust), Per Sand (Tjörn). {{N person=Robin Thorell; role=ledamot; body=Teknisk beredning; org=Orust}} {{N person=Per Sand; role=ledamot; body=Teknisk beredning; org=Tjörn}}
Stenungsund: nej i budget. {{S org=Stenungsund; stance=no}}
Tekniska krav från var och en till Robin, 1/3. {{A who=var och en; due=2024-03-01; to=Robin Thorell}}

P5 VAL {{I n=P5; kind=decision}}
UTFALL: Jessika ordf från 1 juli, Patrik S kliver ned till vice. {{D}} {{N person=Jessika Bramstång; role=ordförande; body=Räddningsledningsforum Väst; for=Patrik Sjögren}} {{N person=Patrik Sjögren; role=vice ordförande; body=Räddningsledningsforum Väst}}
Rakel: Ali kvar, reserv äntligen Per Sand. {{N person=Ali Rezai; role=sambandsansvarig; body=Rakel}} {{N person=Per Sand; role=reserv; body=Rakel; org=Tjörn}}
Utbildningsrådet: Jessika lämnar, stolen ledig. {{L person=Jessika Bramstång}} {{V seat=stol; body=Utbildningsrådet}}

P6 STUDIERESA {{I n=P6}}
Räddningscentral i Trondheim 22 maj {{M date=2024-05-22; what=STUDIERESA}} och 23 maj {{M date=2024-05-23; what=STUDIERESA}}. {{|}}Maryam bokar tåg när antalet är klart. {{A who=Maryam Shirazi; if=när antalet är klart}}
Ale åker inte med. {{S org=Ale; stance=no}}

P7 ÖVR {{I n=P7}}
Patrik W i pension 30/6. {{L person=Patrik Wendt; org=Sotenäs; when=30/6; why=pension}}
Vem får fatta eldningsförbud lokalt? {{Q}} Kollas av ingen.
Hotbildspm: läses och förstörs. {{X mark=läses och förstörs}}
Taxorna för tillsyn togs ej upp pga sent utskick, nästa gång. {{P until=2024-04-18; what=Taxorna för tillsyn; why=sent utskick}}
Yrsa skickar Doodle för hösten. {{A who=Yrsa Holmqvist}}
NÄSTA: 18 apr Tjörn. {{M date=2024-04-18}}

DK
