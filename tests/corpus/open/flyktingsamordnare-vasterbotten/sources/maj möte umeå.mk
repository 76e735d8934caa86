@file maj möte umeå.txt
@body Flyktingsamordnarnätverket i Västerbotten
@date 2025-05-15
@start 13:00
@place Umeå stadshus
@mode in_person
@secretary Sara-Linn Backe
@p Abdirahman Yusuf | Skellefteå | | chair
@p Agneta Sehlin | Umeå
@p Linus Ek | Umeå
@p Leyla Aslan | Vännäs
@p Erik Tuoma | Dorotea
@p Hanna Wikberg | Robertsfors
@p Stig Lövbom | Nordmaling
@p Per-Olov Granberg | Vindeln
@p Karin Stensdotter | Lycksele
@p Sara-Linn Backe | | | guest
@p Inga-Britt Näslund | Åsele | | absent
@p Fatima Nordlund | Sorsele | | absent
@p Maja Lundqvist | Norsjö | | absent
---
Flyktingsamordnarnätverket i Västerbotten
Umeå stadshus 15/5-25 kl 13

AY ordf = Abdirahman Yusuf Skellefteå
AS = Agneta Sehlin Umeå
LE = Linus Ek Umeå
LA = Leyla Aslan Vännäs
ET = Erik Tuoma Dorotea
HW = Hanna Wikberg Robertsfors
SLö = Stig Lövbom Nordmaling
POG = Per-Olov Granberg Vindeln
KS = Karin Stensdotter Lycksele
SB = Sara-Linn Backe (antecknar)
fattades: Inga-Britt Näslund Åsele, Fatima Nordlund Sorsele, Maja Lundqvist Norsjö

> Appen {{I kind=decision}}
pm:et från ombudet lästes. {{|}}Vår linje: avråder, tills avtal finns. {{D if=tills avtal finns}} Åsele får slutföra sitt test ändå. {{D}}
LE → brev till Språkbro AB, fre 23/5 {{A who=Linus Ek; due=2025-05-23; to=Språkbro AB}}
Robertsfors helt emot appar för sånt. {{S org=Robertsfors; topic=Appen; stance=no}}

> Dari {{I}}
Nämnden i Vilhelmina sa ja. {{S org=Vilhelmina; topic=Dari; stance=yes}} {{|}}Kursledare: ingen sökande. {{V seat=Kursledare; body=Dari}}
ET annonserar om, nu med bostad. {{A who=Erik Tuoma}}
Vännäs skjuter till 20 000. {{S org=Vännäs; topic=Dari; stance=yes}} {{K amount=20000; unit=kr}}

> Agneta tackas {{I}}
Slutar 12 sept. {{L person=Agneta Sehlin; org=Umeå; when=2025-09-12}} I nätverket är det LE som gäller för Umeå sen, klart nu. {{N person=Linus Ek; role=ledamot; body=Flyktingsamordnarnätverket i Västerbotten; org=Umeå; for=Agneta Sehlin}}
Hennes plats som adjungerad i Sveriges integrationsforum: bjuds KS. {{D}} {{N person=Karin Stensdotter; role=adjungerad; body=Sveriges integrationsforum; for=Agneta Sehlin}} AS anmäler bytet. {{A who=Agneta Sehlin}}

> Boendebrist Lycksele {{I kind=dialogue}}
KS: hotellrum t o m juli, 48 tkr i veckan. {{K amount=48; unit=tkr i veckan}} Vindeln erbjuder tre lägenheter. {{S org=Vindeln; topic=Boendebrist; stance=yes}} Dorotea kanske en. {{S org=Dorotea; topic=Boendebrist; stance=undecided}} POG + KS gör upp direkt sinsemellan innan mån är slut. {{A who=Per-Olov Granberg,Karin Stensdotter; due=2025-05-31}}

> Åldersbedömning {{I outcome=postponed}}
{{|}}domen inte här än. Internatet. {{P until=2025-09-11; what=Åldersbedömning; why=domen inte här än}} SLö skriver ett halvt blad till dess. {{A who=Stig Lövbom; due=2025-09-11}}

> Internat {{I kind=decision}}
11-12 sept. {{M date=2025-09-11; what=Internat}} {{M date=2025-09-12; what=Internat}} Vilhelmina, röstat 6-3. {{D}} Planeringstrio HW, LA, ET. {{D}} {{N person=Hanna Wikberg; role=ledamot; body=Planeringstrio}} {{N person=Leyla Aslan; role=ledamot; body=Planeringstrio}} {{N person=Erik Tuoma; role=ledamot; body=Planeringstrio}} Temaönskemål in till HW från er andra, 10 juni. {{A who=er andra; due=2025-06-10; to=Hanna Wikberg}}

> Statistik om avhopp {{I}}
lappen med namn lämnar inte rummet. {{X mark=lämnar inte rummet}}
varför hoppar kvinnorna av oftare? {{Q}}

> Nytt om mig {{I}}
Jag går ner till 10 %, fr aug. {{|}}LA täcker upp som sekreterare hösten ut, sagt och klart. {{D until=2025-12-31}} {{N person=Leyla Aslan; role=sekreterare; body=Flyktingsamordnarnätverket i Västerbotten; for=Sara-Linn Backe}}
Vår remissgrupp: SLö, POG sitter kvar. {{N person=Stig Lövbom; role=ledamot; body=remissgrupp}} {{N person=Per-Olov Granberg; role=ledamot; body=remissgrupp}}
tack för nu och ha en fin sommar
