@file 230421 Ekonomichefsnätverket.docx
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2023-04-21
@start 09:00
@end 12:00
@place Alvesta, kommunhuset
@mode in_person
@secretary Jonas Åhs
@p Henrik Sandgren | Karlskrona | | chair
@p Mirjam Håkansson Dahl | Karlshamn
@p Zoran Petrovic | Ronneby
@p Lena Broms | Sölvesborg
@p Patrik Ståhlberg | Växjö
@p Anna-Karin Wieslander | Ljungby
@p Samira Haddad | Alvesta
@p Göte Almkvist | Tingsryd
@p Ebba Torstensson | Lessebo
@p Klara Öberg | Uppvidinge | | for=Pekka Lahtinen
@p Jonas Åhs | | koordinator | guest
@p Lena Ekstrand | Olofström | | absent
@p Tomas Rydh | Älmhult | | absent
@p Fredrik Nyberg | Markaryd | | absent
@p Pekka Lahtinen | Uppvidinge | | absent
---
Ekonomichefsnätverket Blekinge-Kronoberg, prot.ant. 2023-04-21 kl. 9-12, Alvesta, kommunhuset
Deltagare: Henrik Sandgren, Karlskrona (ordförande); Mirjam Håkansson Dahl, Karlshamn; Zoran Petrovic, Ronneby; Lena Broms, Sölvesborg; Patrik Ståhlberg, Växjö; Anna-Karin Wieslander, Ljungby; Samira Haddad, Alvesta; Göte Almkvist, Tingsryd; Ebba Torstensson, Lessebo; Klara Öberg, Uppvidinge (för Pekka Lahtinen)
Adj.: Jonas Åhs, koordinator
Frånv.: Lena Ekstrand, Olofström; Tomas Rydh, Älmhult; Fredrik Nyberg, Markaryd; Pekka Lahtinen, Uppvidinge
Ärende	Noterat	Ansv./klart
1 Inkassotjänst (från 3/2) {{I n=1; kind=decision}}	Lena B redov. utfall: 61 % lösningsgrad, snittavg. 84 kr/ärende. {{K amount=84; unit=kr/ärende}} Beslut: optionen på 12 mån. utnyttjas. {{D}} {{|}}Olofström hoppar av f.o.m. 1/10. {{S org=Olofström; topic=inkasso; stance=no}}	LB meddelar Nordfordran AB skriftl. före 31/5 {{A who=Lena Broms; due=2023-05-31; to=Nordfordran AB}}
2 Pensionsprognos april {{I n=2; kind=report}}	Mallen använd av 9. {{|}}Summa upptäckta fel 3,8 mnkr. {{K amount=3.8; unit=mnkr}} Ljungby kör mallen nästa gång {{S org=Ljungby; topic=mall; stance=yes}}, Växjö fortsatt egen lösning. {{S org=Växjö; topic=mall; stance=no}}	Zoran: sammanställn. t. alla 5/5 {{A who=Zoran Petrovic; due=2023-05-05; to=alla}}
3 Bidrag till kansliet 2024 {{I n=3; kind=decision}}	Nuv. 1,10 kr/inv. {{K amount=1.10; unit=kr/inv.}} Fastställdes 1,25 kr/inv. för 2024-2025, under förutsättn. att Markaryd är kvar. {{D until=2025-12-31; if=under förutsättn. att Markaryd är kvar}} {{K amount=1.25; unit=kr/inv.; years=2024-2025}} {{|}}Sölvesborg accepterar endast t.o.m. 2024. {{S org=Sölvesborg; topic=bidrag; stance=yes}}	JÅ fakturerar i jan. 2024 {{A who=Jonas Åhs; due=2024-01}}
4 Finanspolicy, gem. mall {{I n=4; outcome=postponed}}	Växjös utkast ej färdigt. {{|}}Lyfts åter in 9/6. {{P until=2023-06-09; what=Finanspolicy, gem. mall; why=Växjös utkast ej färdigt}}	Patrik + Samira slipar texten till dess {{A who=Patrik Ståhlberg,Samira Haddad; due=2023-06-09}}
5 Uppdrag {{I n=5}}	RKA ref.gr.: E. Torstensson är fr.o.m. 1/4 invald efter Göte {{N person=Ebba Torstensson; role=ledamot; body=RKA ref.gr.; for=Göte Almkvist}}	-
	{{|}}Redovisningsgr.: M. Håkansson Dahl går in på Pekkas plats som sammankallande t.o.m. aug. p.g.a. föräldraled. Beslutat. {{D until=2023-08-31}} {{N person=Mirjam Håkansson Dahl; role=sammankallande; body=Redovisningsgr.; for=Pekka Lahtinen}}	Pekka lämnar över mapp + lösenord {{A who=Pekka Lahtinen}}
	Skatteprognosforum SKR: ersättarplatsen vakant {{V seat=ersättarplatsen; body=Skatteprognosforum SKR}}	Förslag på namn mejlas JÅ 26/5, alla {{A who=alla; due=2023-05-26; to=Jonas Åhs}}
6 Pers. {{I n=6}}	Göte Almkvist går i pension 30/6. {{L person=Göte Almkvist; org=Tingsryd; when=2023-06-30; why=pension}} Eft. rekr. pågår i Tingsryd, 14 sökande.	Tårta ordnar Anna-Karin till junimötet {{A who=Anna-Karin Wieslander; due=2023-06-09}}
7 Jämförelse lokalvård {{I n=7}}	Arb.mtrl, får ej spridas utanför kretsen: kr/kvm 2022 Karlskrona 212, Karlshamn 198, Ronneby 241. {{X mark=får ej spridas utanför kretsen}} {{K amount=212; unit=kr/kvm; years=2022}} {{K amount=198; unit=kr/kvm; years=2022}} {{K amount=241; unit=kr/kvm; years=2022}} Flertalet lutar åt att utöka m. kostenheten. {{F}}	Varför är Ronneby så dyrt? {{Q}}
8 Kommande {{I n=8}}	9/6 Karlshamn {{M date=2023-06-09}}, 15/9 Växjö {{M date=2023-09-15}}, 24/11 digitalt {{M date=2023-11-24}}. {{|}}SKR:s budgetförutsättn. presenteras 27/4. {{M date=2023-04-27; what=SKR:s budgetförutsättn.}}	
/Jonas Åhs
