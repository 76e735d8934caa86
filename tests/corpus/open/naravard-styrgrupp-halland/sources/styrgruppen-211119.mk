@file Styrgruppen 211119.txt
@body Styrgruppen för nära vård i Halland
@date 2021-11-19
@start 08:30
@end 10:00
@place Teams
@mode online
@secretary Annelie Frisk
@p Mona Ivarsson | Halmstad | | chair remote
@p Helena Bäckman | Region Halland | | remote
@p Rashid Omar | Region Halland | | remote
@p Anna Krantz | Region Halland | | remote partial=till 9.15
@p Bertil Kvist | Laholm | | remote
@p Jonna Aspelin | Varberg | | remote
@p Anna Lindgren Bose | Kungsbacka | | remote
@p Therese Palm | Falkenberg | | remote for=Elisabet Winge
@p Annelie Frisk | | | guest remote
@p Elisabet Winge | Falkenberg | | absent excused
@p Mikael Torp | Hylte | | absent
---
STYRGRUPPEN FÖR NÄRA VÅRD I HALLAND
19 november 2021 8.30-10.00 Teams

Region Halland: Helena Bäckman, Rashid Omar, Anna Krantz (till 9.15)
Halmstad: Mona Ivarsson (ordförande enligt växelschemat)
Laholm: Bertil Kvist
Varberg: Jonna Aspelin
Kungsbacka: Anna Lindgren Bose
Falkenberg: Therese Palm, ersätter Elisabet Winge
Process: Annelie Frisk (ant.)
Anmäld frånvaro: Elisabet Winge, Falkenberg. Saknas: Mikael Torp, Hylte

PATIENTMEDVERKAN {{I kind=decision}}
Ett patientråd med tio platser inrättas på prov till sista december 2022. {{D until=2022-12-31}}
Kungsbacka rekryterar fyra, Halmstad tre och regionen tre. {{A who=Kungsbacka,Halmstad,regionen; due=2022-02-15}} Klart 15 februari.
Ordförande i rådet: Anna Lindgren Bose. {{D}} {{N person=Anna Lindgren Bose; role=ordförande; body=patientråd}}
Arvode 350 kr/möte. {{K amount=350; unit=kr/möte}}

UTBILDNINGSRÅDET {{I}}
Anna LB sätter sig på den fjärde stolen. {{N person=Anna Lindgren Bose; role=ledamot; body=UTBILDNINGSRÅDET}}
Rådet levererar kursplan till styrgruppen 28 januari. {{A who=Rådet; due=2022-01-28; to=styrgruppen}} {{M date=2022-01-28}}

MOBILA TEAM – STATUS {{I kind=go-round}}
Falkenberg | startade i måndags {{S org=Falkenberg; topic=mobila team; stance=doing}}
Varberg | överens med facket, börjar 10 januari {{S org=Varberg; topic=mobila team; stance=yes}}
Kungsbacka | nej, bygger eget {{S org=Kungsbacka; topic=mobila team; stance=no}}
Laholm | omprövar i vår {{S org=Laholm; topic=mobila team; stance=undecided}}
Regionen | utökar läkartiden till 21 {{S org=Region Halland; topic=mobila team; stance=yes}}
Statistik vecka för vecka: teamledarna, till Rashid, fredagar. {{A who=teamledarna; to=Rashid}}

LÄKEMEDELSGENOMGÅNGAR {{I outcome=postponed}}
Anna K tvungen att gå. {{|}}Får vänta till januari. {{P until=2022-01-28; what=LÄKEMEDELSGENOMGÅNGAR; why=Anna K tvungen att gå}}

HJÄLPMEDEL {{I kind=question}}
Trygghetslarm i ordinärt boende när adressen är i två kommuner, vem står för det? {{Q}} Varken region eller kommun tog frågan.
Upphandlingsunderlaget är konfidentiellt. {{X mark=konfidentiellt}}

BEMANNING I GRUPPEN {{I}}
Bertil Kvist lämnar Laholm i mars, tjänst i Ängelholm. {{L person=Bertil Kvist; org=Laholm; when=i mars; why=tjänst i Ängelholm}}
Ordförandeskapet växlar: Mona Ivarsson hela 2022, därpå Helena Bäckman. {{D}} {{N person=Mona Ivarsson; role=ordförande; body=Styrgruppen för nära vård i Halland}} {{N person=Helena Bäckman; role=ordförande; body=Styrgruppen för nära vård i Halland; for=Mona Ivarsson}}
E-hälsorådet: kommunplatsen tom. {{V seat=kommunplatsen; body=E-hälsorådet}}

UPPGIFTER {{I}}
Annelie – boka dialogdag i april – före jul. {{A who=Annelie Frisk}}
HB, RO – svar till Vårdförbundet – 3 december {{A who=Helena Bäckman,Rashid Omar; due=2021-12-03; to=Vårdförbundet}}
Socialcheferna – läkarsvaren vidare till sina enheter – omgående {{A who=Socialcheferna}}
Dialogdagen ska vara fysisk. {{D}}
