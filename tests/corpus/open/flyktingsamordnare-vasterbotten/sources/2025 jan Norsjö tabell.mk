@file 2025 jan Norsjö tabell.docx
@body Flyktingsamordnarnätverket i Västerbotten
@date 2025-01-23
@place Norsjö, biblioteket
@mode in_person
@secretary Sara-Linn Backe
@p Abdirahman Yusuf | Skellefteå | | chair
@p Maja Lundqvist | Norsjö
@p Maja Rönnholm | Storuman
@p Karin Stensdotter | Lycksele
@p Stig Lövbom | Nordmaling
@p Fatima Nordlund | Sorsele
@p Leyla Aslan | Vännäs
@p Per-Olov Granberg | Vindeln
@p Sara-Linn Backe | | | guest
@p Jens Rydell | Polisen | | guest partial=rad 1;
@p Agneta Sehlin | Umeå | | absent
@p Hanna Wikberg | Robertsfors | | absent
@p Erik Tuoma | Dorotea | | absent
---
Flyktingsamordnarnätverket i Västerbotten - 23 jan 2025 - Norsjö, biblioteket
På plats: Abdirahman Yusuf Skellefteå ordf; Maja Lundqvist Norsjö; Maja Rönnholm Storuman; Karin Stensdotter Lycksele; Stig Lövbom Nordmaling; Fatima Nordlund Sorsele; Leyla Aslan Vännäs; Per-Olov Granberg Vindeln
+ Jens Rydell Polisen (rad 1), Sara-Linn Backe (skriver)
Inte: Agneta Sehlin Umeå, Hanna Wikberg Robertsfors, Erik Tuoma Dorotea
Rad	Vad	Anteckning	Görs av
1	Hot och säkerhet {{I n=1}}	Jens: ring direkt, inte mejla. {{A who=alla; to=Jens Rydell}} Adresser aldrig i Teams - vår regel härmed. {{D}} Karins fall: familjen åter i länet, sägs ingenstans. {{X mark=sägs ingenstans}}	Larmlista: Per-Olov, 14 feb {{A who=Per-Olov Granberg; due=2025-02-14}}
2	Välkommen {{I n=2}}	Fatima ny, Sorseles stol. {{N person=Fatima Nordlund; role=ledamot; body=Flyktingsamordnarnätverket i Västerbotten; org=Sorsele}}	-
3	Länssvaret schablon {{I n=3; kind=decision}}	Utkast läst. {{|}}Stycke 4 stryks. {{D}} Sen iväg, med allas kommunvapen. {{D}} Storuman hoppar på. {{S org=Storuman; topic=remiss; stance=yes}} Skellefteå vill läsa en gång till hemma. {{S org=Skellefteå; topic=remiss; stance=undecided}}	Stig trycker på knappen 3 mars {{A who=Stig Lövbom; due=2025-03-03}}
4	Utvärdering provomgång {{I n=4; kind=decision}}	34 av 41 godkända. {{|}}Permanent från vt -26? Lutar åt ja. {{F}} Ett halvår till klart i alla fall, t o m juni. {{D until=2025-06-30}} Nordmaling med nu! {{S org=Nordmaling; topic=samhällsorientering; stance=yes}} 1 900 kr per skalle. {{K amount=1900; unit=kr per skalle}}	Kursplats-tal till Leyla, samtliga, 7 feb {{A who=samtliga; due=2025-02-07; to=Leyla Aslan}}
5	Dari {{I n=5; outcome=postponed}}	{{|}}Eriks siffror. Erik i Åsele-diket (bilen, han mår bra). Mars. {{P until=2025-03-20; what=Dari; why=Erik i Åsele-diket (bilen, han mår bra)}}	
6	Tolkgruppen i rådet {{I n=6}}	Karin kliver av, för mycket annat. {{L person=Karin Stensdotter; why=för mycket annat}} {{|}}Fatima får pinnen efter henne. Ja från alla. {{D}} {{N person=Fatima Nordlund; role=ledamot; body=Tolkgruppen; for=Karin Stensdotter}}	Karin ringer Fatima, överlämning {{A who=Karin Stensdotter; to=Fatima Nordlund}}
7	Ordf 2025 {{I n=7; kind=decision}}	Agneta vill vila. {{|}}Abdirahman ett år. {{D until=2026-01}} {{N person=Abdirahman Yusuf; role=ordförande; body=Flyktingsamordnarnätverket i Västerbotten; for=Agneta Sehlin}} Vice: Leyla. {{D}} {{N person=Leyla Aslan; role=vice ordförande; body=Flyktingsamordnarnätverket i Västerbotten}}	Mejl till kommuncheferna (jag) {{A who=Sara-Linn Backe; to=kommuncheferna}}
8	Vräkningar {{I n=8; kind=question}}	Får socialtjänsten veta i förväg om privata värdar? {{Q}}	
9	Suppleant inlandet {{I n=9}}	Tom än. {{V seat=Suppleant inlandet; body=länets integrationsråd}}	Namnförslag innan Åsele, inlandets kommuner {{A who=inlandets kommuner; due=2025-03-20}}
10	Kalender {{I n=10}}	20 mars Åsele {{M date=2025-03-20}}. {{|}}15 maj Umeå {{M date=2025-05-15}}. {{|}}Tolkdag 8 april, Luleå {{M date=2025-04-08; what=Tolkdag}} - Maja L åker. {{N person=Maja Lundqvist; role=deltagare; body=Tolkdag}}	Tåget bokar hon själv {{A who=Maja Lundqvist}}
SL
