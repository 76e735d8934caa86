@file 2024-03-15-ekonomichefer.md
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2024-03-15
@start 10:00
@place Markaryd, Utsikten
@mode in_person
@secretary Victoria Mäki
@p Patrik Ståhlberg | Växjö | | chair
@p Fredrik Nyberg | Markaryd
@p Mirjam Håkansson Dahl | Karlshamn
@p Lena Ekstrand | Olofström
@p Lena Broms | Sölvesborg
@p Samira Haddad | Alvesta
@p Nadja Brorsson | Tingsryd
@p Zoran Petrovic | Ronneby | | partial=fm;
@p Victoria Mäki | | | guest
@p Anna-Karin Wieslander | Ljungby | | absent
@p Tomas Rydh | Älmhult | | absent
@p Ebba Torstensson | Lessebo | | absent
@p Pekka Lahtinen | Uppvidinge | | absent
---
# Ekonomichefsnätverket Blekinge-Kronoberg 2024-03-15

**Var/när:** Markaryd, Utsikten, från 10
**Här:** Patrik Ståhlberg (ordf, Växjö), Fredrik Nyberg (Markaryd), Mirjam Håkansson Dahl (Karlshamn), Lena Ekstrand (Olofström), Lena Broms (Sölvesborg), Samira Haddad (Alvesta), Nadja Brorsson (Tingsryd), Zoran Petrovic (Ronneby, fm)
**Koord:** Victoria Mäki
**Borta:** Anna-Karin Wieslander (Ljungby), Tomas Rydh (Älmhult), Ebba Torstensson (Lessebo), Pekka Lahtinen (Uppvidinge)

## Kostjämförelsen {{I kind=decision}}
Diagrammen visade. {{|}}Spann 52 till 74 kr per portion. {{K amount=52; unit=kr per portion}} {{K amount=74; unit=kr per portion}}
- Godkänd som den är {{D}}, publiceras inte {{D}}
- Karlshamn vill gräva vidare i råvarorna {{S org=Karlshamn; stance=interested; topic=kost}}, Olofström nöjd här {{S org=Olofström; stance=no; topic=kost}}
- ni två Lenor: muntlig dragning för kostcheferna, april {{A who=Lena Ekstrand,Lena Broms; due=2024-04; to=kostcheferna}}
- styrgruppen tackad och upplöst {{D}}

## Edusiffra {{I kind=report}}
Nadja fick ner det till 31 000 styck. {{K amount=31000; unit=kr per kommun}}
- Alvesta på {{S org=Alvesta; stance=yes; topic=Edusiffra}}, Markaryd på {{S org=Markaryd; stance=yes; topic=Edusiffra}}, Ronneby inte klart {{S org=Ronneby; stance=undecided; topic=Edusiffra}}
- svar från er andra, till Nadja före 28 mars {{A who=er andra; due=2024-03-28; to=Nadja Brorsson}}
- avtalet: Nadja skriver under åt alla om minst åtta säger ja {{A who=Nadja Brorsson; if=om minst åtta säger ja}}

## Ersättaren i Skatteprognosforum {{I kind=decision}}
Äntligen. {{|}}Samira! Valt. {{D}} {{N person=Samira Haddad; role=ersättare; body=Skatteprognosforum}} Anmäler henne gör jag. {{A who=Victoria Mäki}}
På majmötet där kan inte Lena E, då blir det Samira direkt. {{N person=Samira Haddad; role=ersättare; body=Skatteprognosforum; for=Lena Ekstrand}}

## Karlskrona {{I}}
Ny ekonomichef utsedd: Oskar Wendt Lilja, börjar 2 maj. {{N person=Oskar Wendt Lilja; role=ekonomichef; org=Karlskrona}}

## Cirkulationsavgift e-arkiv {{I outcome=postponed}}
{{|}}Tomas ärende, Tomas hemma med vab. Maj. {{P until=2024-05-24; what=Cirkulationsavgift e-arkiv; why=Tomas hemma med vab}}

## Löneadm på entreprenad {{I kind=dialogue; outcome=nothing_new}}
Inget nytt. {{|}}Sölvesborg tar hem sin i höst. {{S org=Sölvesborg; stance=no; topic=Löneadm på entreprenad}} Kan man säga upp halva avtalet? {{Q}}

## Upphandling revision bolag {{I}}
- arbetsgrupp: Fredrik + Zoran, håller ihop gör Fredrik {{D}} {{N person=Fredrik Nyberg; role=ledamot; body=arbetsgrupp}} {{N person=Zoran Petrovic; role=ledamot; body=arbetsgrupp}}
- budget ca 400 tkr 2025 {{K amount=400; unit=tkr; years=2025}}
- (timpriserna nuvarande avtal konfidentiella, inte vidare: 1 150 snitt) {{X mark=konfidentiella, inte vidare}} {{K amount=1150; unit=kr per timme}}
- avtalsläge till Zoran från var och en, sista april {{A who=var och en; due=2024-04-30; to=Zoran Petrovic}}

## Datum {{I}}
24 maj Lessebo {{M date=2024-05-24}}, 6 sep Olofström {{M date=2024-09-06}}. {{|}}Kommunalekonomernas konferens 14 maj {{M date=2024-05-14; what=Kommunalekonomernas konferens}}, vi skickar Nadja. {{D}} {{N person=Nadja Brorsson; role=deltagare; body=Kommunalekonomernas konferens}}

/VM
