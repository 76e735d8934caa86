@file inkl 250320.txt
@body Inkluderingsnätverket Götaland
@date 2025-03-20
@start 08:30
@end 10:15
@mode online
@secretary Susanne Alkvist
@p Kerstin Malm-Yilmaz | Borås | | chair
@p Erik Sandelin | Jönköping | |
@p Anna Wreede | Växjö | |
@p Anna Bergström-Lind | Halmstad | |
@p Ulf Tornberg | Kalmar | | partial=fr 9.00
@p Gunnel Fast | Västervik | |
@p Oskar Lie | Mölndal | |
@p Tim Rydell | Linköping | | for=Parisa Moradi
@p Susanne Alkvist | | | guest
@p Parisa Moradi | Linköping | | absent excused
@p Samir Halilovic | Trollhättan | | absent excused
@p Jens Kullander | Norrköping | | absent
@p Therese Öhrn | Karlskrona | | absent
---
Inkluderingsnätverket Götaland 2025-03-20 08.30–10.15 (länk)
Inne: Kerstin Malm-Yilmaz Borås ordf / Erik Sandelin Jönköping / Anna Wreede Växjö / Anna Bergström-Lind Halmstad / Ulf Tornberg Kalmar (fr 9.00) / Gunnel Fast Västervik / Oskar Lie Mölndal / Tim Rydell Linköping, ers Parisa Moradi (fl)
Ute: Parisa Moradi Linköping (fl), Samir Halilovic Trollhättan (op knä), Jens Kullander Norrköping, Therese Öhrn Karlskrona
Sign: Susanne Alkvist

1 Med i skolskjuts {{I n=1; kind=decision}}
{{|}}Chaufför ger ej läkem. Undantag: midazolam vid känd epi + ass i bilen. Antaget. {{D if=midazolam vid känd epi + ass i bilen}}
Växjö har redan ass i alla bilar. {{S org=Växjö; topic=läkemedel i skolskjuts; stance=doing}} Västervik ber om betänketid. {{S org=Västervik; topic=läkemedel i skolskjuts; stance=undecided}}
AW tar upp m kollektivtrafikmynd:s upphandlare. {{A who=Anna Wreede; to=kollektivtrafikmynd:s upphandlare}}
Vem bär ansvar mellan bil o grind? Gunnel tog upp, ingen visste. {{Q asker=Gunnel Fast}}

2 Brev SKR {{I n=2; kind=decision}}
Utkast läst. {{|}}Skickas 25/3 m alla ordf:s namn under, fast siffrorna rättas först. {{D if=fast siffrorna rättas först}} {{A due=2025-03-25}}
ES rättar idag. {{A who=Erik Sandelin; due=2025-03-20}}

3 Hab:s väntetider {{I n=3; outcome=postponed}}
HS (läk) inkallad på akut → skjuts. Önskat: 24/4. {{P until=2025-04-24; what=Hab:s väntetider; why=HS (läk) inkallad på akut}} {{M date=2025-04-24}}
Väntelistan m initialer = sekr, makulera. {{X mark=sekr}}

4 Konf Vadstena {{I n=4}}
Moderator klar: Pelle Lind, arvode 12 500. {{N person=Pelle Lind; role=moderator; body=Konf Vadstena}} {{K amount=12500; unit=kr}}
Workshop-ledare: Tim (kommunik), Gunnel (sova/äta), Oskar (idrott). {{N person=Tim Rydell; role=workshop-ledare; body=Konf Vadstena; org=Linköping}} {{N person=Gunnel Fast; role=workshop-ledare; body=Konf Vadstena; org=Västervik}} {{N person=Oskar Lie; role=workshop-ledare; body=Konf Vadstena; org=Mölndal}}
De tre: titel + 3 rader t Jens 11/4. {{A who=Tim Rydell,Gunnel Fast,Oskar Lie; to=Jens Kullander; due=2025-04-11}}
Deltagaravg 1 450 kr inkl lunch, spikad. {{D}} {{K amount=1450; unit=kr}}

5 Stolar {{I n=5}}
Therese går m Karlskrona ut 30/6, kommunen lämnar. {{L person=Therese Öhrn; org=Karlskrona; when=30/6; why=kommunen lämnar}}
Tim = Linköping hos oss hela tiden PM är fl. {{N person=Tim Rydell; role=ersättare; body=Inkluderingsnätverket Götaland; org=Linköping; for=Parisa Moradi}}
SPSM-rådet: AW:s mandat förnyat av rådet t 2027. {{N person=Anna Wreede; role=representant; body=SPSM-rådet; org=Växjö}}
Brukarrådet: Samirs sits står utan ersättare. {{V seat=ersättare; body=Brukarrådet}}

6 Sond 6/5 o 13/5 {{I n=6; kind=report}} {{M date=2025-05-06; what=Sond}} {{M date=2025-05-13; what=Sond}}
34 anm, fullt. Borås fick 2 pl av Kalmar. {{|}}UT mailar kallelse. {{A who=Ulf Tornberg}}

7 Vuxenblivande {{I n=7; kind=dialogue}}
{{|}}Alla vill ngt göra. Hör t hab först. {{F}}
Undert. kollar om vuxpsyk kan komma 5/6. {{A who=Susanne Alkvist; to=vuxpsyk}} {{M date=2025-06-05}}
