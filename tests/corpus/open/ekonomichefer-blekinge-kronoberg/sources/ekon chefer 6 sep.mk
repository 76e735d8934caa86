@file ekon chefer 6 sep.txt
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2024-09-06
@place Folkets hus, Olofström
@mode in_person
@secretary Victoria Mäki
@p Anna-Karin Wieslander | Ljungby | | chair
@p Fredrik Nyberg | Markaryd
@p Oskar Wendt Lilja | Karlskrona
@p Mirjam Håkansson Dahl | Karlshamn
@p Zoran Petrovic | Ronneby
@p Lena Ekstrand | Olofström
@p Lena Broms | Sölvesborg
@p Tomas Rydh | Älmhult
@p Elin Ståhl | Växjö | | for=Patrik Ståhlberg
@p Victoria Mäki | | | guest
@p Ebba Torstensson | Lessebo | | chair absent
@p Patrik Ståhlberg | Växjö | | absent
@p Nadja Brorsson | Tingsryd | | absent
@p Samira Haddad | Alvesta | | absent
@p Pekka Lahtinen | Uppvidinge | | absent
---
Ekonomichefsnätverket Blekinge-Kronoberg
6 september -24, Folkets hus, Olofström
Anna-Karin Wieslander Ljungby ordf / Fredrik Nyberg Markaryd / Oskar Wendt Lilja Karlskrona / Mirjam Håkansson Dahl Karlshamn / Zoran Petrovic Ronneby / Lena Ekstrand Olofström / Lena Broms Sölvesborg / Tomas Rydh Älmhult / Elin Ståhl Växjö i st f Patrik Ståhlberg / jag (Victoria Mäki)
Ej: Ebba Torstensson Lessebo ordf / Patrik Ståhlberg Växjö / Nadja Brorsson Tingsryd / Samira Haddad Alvesta / Pekka Lahtinen Uppvidinge

a) Vitet i bolagsrevisionen. {{I n=a; kind=decision}} Oskar: Karlskrona har två prisbasbelopp. {{S org=Karlskrona; topic=vite; stance=doing}} {{|}}Tar samma här. {{D}} Upphandlingen ut i oktober, Fredrik sköter. {{A who=Fredrik Nyberg; due=2024-10}}
Ronneby går egen väg till slut. {{S org=Ronneby; topic=bolagsrevision; stance=no}} Så Zoran ur gruppen, {{L person=Zoran Petrovic}} Mirjam in. {{N person=Mirjam Håkansson Dahl; role=ledamot; body=gruppen; for=Zoran Petrovic}}

b) Arkivrådet. {{I n=b; kind=decision}} De backade delvis, 1,50 kr per inv i två år. {{K amount=1.50; unit=kr per inv; years=två år}} Ingen jurist alltså. {{D}}
Älmhult fortfarande nej. {{S org=Älmhult; topic=avgiften; stance=no}} Lessebo meddelar att de betalar. {{S org=Lessebo; topic=avgiften; stance=yes}}
Tomas mandat där slut vid nyår, vill inte mer. {{L person=Tomas Rydh; when=vid nyår; why=mandat slut, vill inte mer}} Vi föreslår Lena Broms. {{D}} {{N person=Lena Broms; role=ledamot; body=Arkivrådet; for=Tomas Rydh}} Jag mejlar deras valberedning före 20/9. {{A who=Victoria Mäki; due=2024-09-20; to=valberedning}}

c) Försäkringar. {{I n=c}} Lena E visade. {{|}}Självrisk upp till 1 mkr {{K amount=1; unit=mkr}}, därav priset. {{|}}Markaryd vill göra likadant. {{S org=Markaryd; topic=försäkringar; stance=interested}} Hennes underlag till Fredrik nästa vecka. {{A who=Lena Ekstrand; to=Fredrik Nyberg}}

d) Leasingdagen. {{I n=d}} Blir 8 oktober i Åseda. {{M date=2024-10-08; what=Leasingdagen}} Anmälan direkt till Pekka, ni alla, inom två veckor. {{A who=alla; due=2024-09-20; to=Pekka Lahtinen}} Moderator Elin. {{N person=Elin Ståhl; role=moderator; body=Leasingdagen}}

e) Skatteväxling kollektivtrafik. {{I n=e; outcome=postponed}} {{|}}Regionens siffror inte framme, utan dem meningslöst. November får duga. {{P until=2024-11-22; what=Skatteväxling kollektivtrafik; why=Regionens siffror inte framme}}

f) Fusk med assistansersättning. {{I n=f; kind=question}} Har någon fått pengar tillbaka nånsin? {{Q}}

g) Patrik. {{I n=g}} Borta till jul, håll det inom kretsen (ej utåt). {{X mark=ej utåt}} Elin vikarierar som ekonomichef i Växjö under tiden. {{N person=Elin Ståhl; role=ekonomichef; org=Växjö; for=Patrik Ståhlberg}} I Blekinge-Kronobergs borgensgrupp tar Oskar hans plats tills vidare, sa vi. {{D}} {{N person=Oskar Wendt Lilja; role=ersättare; body=Blekinge-Kronobergs borgensgrupp; for=Patrik Ståhlberg}}

h) Övr + datum. {{I n=h}} Och så: ordförandena vill ha dagordningspunkter 10 dar innan, tack. {{A who=alla; to=ordförandena}}
Redovisningsgruppen utan sekreterare nu. {{V seat=sekreterare; body=Redovisningsgruppen}}
22 nov Sölvesborg {{M date=2024-11-22}} och 31 jan ute hos Elin i Växjö. {{M date=2025-01-31}}
victoria
