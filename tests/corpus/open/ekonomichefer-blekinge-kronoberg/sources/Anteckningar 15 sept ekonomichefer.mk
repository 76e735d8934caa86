@file Anteckningar 15 sept ekonomichefer.txt
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2023-09-15
@start 13:00
@end 16:00
@place Växjö stadshus, Kulpen
@mode in_person
@secretary Jonas Åhs
@p Henrik Sandgren | Karlskrona | | chair
@p Mirjam Håkansson Dahl | Karlshamn
@p Zoran Petrovic | Ronneby
@p Lena Ekstrand | Olofström
@p Patrik Ståhlberg | Växjö
@p Samira Haddad | Alvesta
@p Nadja Brorsson | Tingsryd
@p Pekka Lahtinen | Uppvidinge
@p Fredrik Nyberg | Markaryd
@p Jonas Åhs | | | guest
@p Lena Broms | Sölvesborg | | absent excused
@p Tomas Rydh | Älmhult | | absent excused
@p Ebba Torstensson | Lessebo | | absent excused
@p Anna-Karin Wieslander | Ljungby | | absent
---
Ekonomichefsnätverket Blekinge-Kronoberg – sept.mötet
2023-09-15 13.00–16.00 | Växjö stadshus, Kulpen
Ordf. Henrik Sandgren Karlskrona. Övr. led.: Mirjam Håkansson Dahl Karlshamn, Zoran Petrovic Ronneby, Lena Ekstrand Olofström, Patrik Ståhlberg Växjö, Samira Haddad Alvesta, Nadja Brorsson Tingsryd, Pekka Lahtinen Uppvidinge, Fredrik Nyberg Markaryd. Sekr. Jonas Åhs.
Anm. frånv.: Lena Broms Sölvesborg, Tomas Rydh Älmhult, Ebba Torstensson Lessebo. Utebl.: Anna-Karin Wieslander Ljungby.

§ 31 Nya ansikten {{I n=31}}
Nadja Brorsson hälsades välkommen som Tingsryds röst här efter Göte Almkvist. {{N person=Nadja Brorsson; role=ledamot; body=Ekonomichefsnätverket Blekinge-Kronoberg; org=Tingsryd; for=Göte Almkvist}} Pekka åter fr. föräldraledigh., återtar sammankallandet av redov.gr. {{N person=Pekka Lahtinen; role=sammankallande; body=redov.gr.; for=Mirjam Håkansson Dahl}}

§ 32 Avsn. 6 derivat {{I n=32; kind=decision}}
Patrik: Växjö säger nej till ränteswappar i mallen. {{S org=Växjö; topic=derivat; stance=no}} Ronneby o Olofström vill ha dem kvar. {{S org=Ronneby; topic=derivat; stance=yes}} {{S org=Olofström; topic=derivat; stance=yes}}
Omröstn. 5-4. {{|}}Avsnittet utgår ur mallen {{D}}, Samira renskriver o distr. ver. 1,0 t. kretsen innan sept. är slut. {{A who=Samira Haddad; due=2023-09-30; to=kretsen}}

§ 33 Kostjämförelse {{I n=33; kind=decision}}
Lokalvårdsjämf. utökas m. kostenheterna, dock bara Blekinge-kommunerna {{D binds=Karlskrona,Karlshamn,Ronneby,Sölvesborg,Olofström}}; {{|}}budget 85 tkr tas ur kansliets överskott 2023. {{D}} {{K amount=85; unit=tkr; years=2023}}
Styrgr. kost: Mirjam (ordf.), Zoran, Lena E {{D}} {{N person=Mirjam Håkansson Dahl; role=ordförande; body=Styrgr. kost}} {{N person=Zoran Petrovic; role=ledamot; body=Styrgr. kost}} {{N person=Lena Ekstrand; role=ledamot; body=Styrgr. kost}}
Stol för Karlskrona hålls öppen tills ny kostchef är på plats. {{V seat=Stol; body=Styrgr. kost; org=Karlskrona}}
MHD kallar t. första mötet före höstlovet. {{A who=Mirjam Håkansson Dahl}}

§ 34 Sjuklöneersättn. {{I n=34; outcome=postponed}}
FK:s återkrav. {{|}}Underlag från 4 kommuner fattas, tas om på nov.mötet (24/11). {{P until=2023-11-24; what=Sjuklöneersättn.; why=Underlag från 4 kommuner fattas}}
De 4 (Ljungby, Lessebo, Älmhult, Sölvesborg) kompl. hos JÅ t.o.m. 10/11. {{A who=Ljungby,Lessebo,Älmhult,Sölvesborg; due=2023-11-10; to=Jonas Åhs}}

§ 35 Räntesäkring KPA – fråga fr. Fredrik {{I n=35; kind=question}}
Kan överskottsfonden lösas in i förtid? {{Q asker=Fredrik Nyberg}}

§ 36 Koordinator {{I n=36}}
Jonas har sagt upp sig, sista dag 30/11, ny tjänst i Kalmar. {{L person=Jonas Åhs; when=2023-11-30; why=ny tjänst i Kalmar}}
Henrik + Patrik rekr. ersättn. på 20 % via Växjö. {{A who=Henrik Sandgren,Patrik Ståhlberg}}
Lönekostn. 156 tkr/år. {{K amount=156; unit=tkr/år}}

§ 37 Momsskrivelsen {{I n=37; outcome=nothing_new}}
Inskickad i juni. Ej svar. {{|}}Bevakas av Zoran. {{A who=Zoran Petrovic}}

§ 38 Revisorskollegiet K-berg {{I n=38}}
Konf.dag 12/10 i Ljungby {{M date=2023-10-12; what=Revisorskollegiet K-berg}}: {{|}}Nadja deltar för oss. {{N person=Nadja Brorsson; role=deltagare; body=Revisorskollegiet K-berg}}
Uppvidinge avstår. {{S org=Uppvidinge; topic=Konf.dag; stance=no}}

§ 39 Prel. kalkyl LSS-utj. {{I n=39}}
Intern uppg., sprid ej vidare: Alvesta +7,1 mnkr, Markaryd -2,6 mnkr. {{X mark=sprid ej vidare}} {{K amount=7.1; unit=mnkr}} {{K amount=-2.6; unit=mnkr}}

§ 40 Nästa {{I n=40}}
24/11 digitalt kl 9. {{M date=2023-11-24}}
vid tangentb. Jonas Åhs
