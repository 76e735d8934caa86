@file styrgrupp_nv_220408.txt
@body Styrgruppen för nära vård
@date 2022-04-08
@start 13:30
@end 15:30
@place Varberg, Arena
@mode in_person
@secretary Annelie Frisk
@p Mona Ivarsson | Halmstad | | chair
@p Pernilla Nord | Laholm | |
@p Elisabet Winge | Falkenberg | |
@p Jonna Aspelin | Varberg | |
@p Anna Lindgren Bose | Kungsbacka | |
@p Helena Bäckman | Region Halland | |
@p Elin Forsman | Region Halland | | for=Rashid Omar
@p Göran Sandqvist Holm | | | guest
@p Annelie Frisk | | | guest
@p Anna Krantz | Region Halland | | absent excused
@p Rashid Omar | Region Halland | | absent excused
@p Mikael Torp | Hylte | | absent
---
Styrgruppen för nära vård
Varberg, Arena, 2022-04-08 kl 13:30–15:30
Ordförande: Mona Ivarsson, Halmstad
Ledamöter: Pernilla Nord, Laholm; Elisabet Winge, Falkenberg; Jonna Aspelin, Varberg; Anna Lindgren Bose, Kungsbacka; Helena Bäckman, Region Halland
Ersättare: Elin Forsman, Region Halland (för Rashid Omar)
Övriga: Göran Sandqvist Holm, Annelie Frisk
Ej närvarande: Anna Krantz, Region Halland (jour), Rashid Omar, Region Halland (ledig), Mikael Torp, Hylte

1:1 Nyckeltal {{I n=1:1; kind=decision}}
Sju nyckeltal gäller från i dag. {{D}}
Halmstad rapporterar dem redan. {{S org=Halmstad; topic=nyckeltal; stance=doing}} Laholm behöver fundera, systemet klarar bara tre. {{S org=Laholm; topic=nyckeltal; stance=undecided}}
Rapportmall: Elin Forsman i samråd med Jonna Aspelin – tidsfrist 2/5 {{A who=Elin Forsman,Jonna Aspelin; due=2022-05-02}}
Första rapporten från kommunerna: 10/6 {{A who=kommunerna; due=2022-06-10}}

1:2 Juridiken kring listor {{I n=1:2; kind=report}}
Juristen: ansvaret ligger på läkaren, förberedelser är tillåtna.
Falkenberg vidhåller sitt nej. {{S org=Falkenberg; topic=läkemedelslistor; stance=no}}
Kungsbacka börjar efter sommaren. {{S org=Kungsbacka; topic=läkemedelslistor; stance=yes}}
Hylte hade skickat med att man nu lutar åt ja, men att det inte är klart. {{S org=Hylte; topic=läkemedelslistor; stance=undecided}}

1:3 Patientrådet {{I n=1:3}}
Båda stolarna fyllda, tio av tio.
Rådet vill träffa styrgruppen i höst; Annelie hittar en tid och det ska ske före 1 juni. {{A who=Annelie Frisk; due=2022-06-01}}

1:4 Processledarskapet {{I n=1:4}}
Annelie Frisk slutar i maj, blir vårdcentralschef. {{L person=Annelie Frisk; when=i maj; why=blir vårdcentralschef}}
Göran Sandqvist Holm är ny processledare från den 16 maj. {{N person=Göran Sandqvist Holm; role=processledare; body=Styrgruppen för nära vård; for=Annelie Frisk}}
Han finansieras till 60 procent av kommunerna, avtal om det ingås. {{D}}
Avtalet: Helena tecknar för regionen och Mona för kommunerna, denna månad. {{A who=Helena Bäckman,Mona Ivarsson; due=2022-04}}

1:5 SIP i slutenvården {{I n=1:5; outcome=postponed}}
Anna Krantz i tjänst på akuten – ny behandling i juni. {{P until=2022-06-10; what=SIP i slutenvården; why=Anna Krantz i tjänst på akuten}}

1:6 Val {{I n=1:6; kind=decision}}
Utbildningsrådet: in med Pernilla Nord på Bertil Kvists gamla stol. {{D}} {{N person=Pernilla Nord; role=ledamot; body=Utbildningsrådet; for=Bertil Kvist}}
Digitaliseringsprogrammet: Elisabet Winge som länk. {{D}} {{N person=Elisabet Winge; role=länk; body=Digitaliseringsprogrammet}}
Regionens beredning för primärvård: adjungerad plats erbjuden, ingen anmäld. {{V seat=adjungerad plats; body=Regionens beredning för primärvård}}
Vice ordf. 2022: Helena Bäckman. {{D until=2022}} {{N person=Helena Bäckman; role=vice ordf.; body=Styrgruppen för nära vård}}

1:7 Till sist {{I n=1:7}}
Dialogdagen 27 april, Falkenberg. {{M date=2022-04-27; what=Dialogdagen}} Deltagaravgift 295 kr. {{K amount=295; unit=kr}}
Rapporten om vårdplatser är ett utkast, citera ej. {{X mark=utkast, citera ej}}
Vem följer upp dem som tackat nej till team? {{Q}} Oklart.
Styrgruppen 10 juni hos Laholm. {{M date=2022-06-10}}
