@file Ekchefer 2023-06-09.txt
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2023-06-09
@start 09:30
@end 12:00
@place Rådhuset Karlshamn
@mode in_person
@secretary Jonas Åhs
@p Mirjam Håkansson Dahl | Karlshamn | | chair
@p Henrik Sandgren | Karlskrona
@p Zoran Petrovic | Ronneby
@p Lena Broms | Sölvesborg
@p Lena Ekstrand | Olofström
@p Samira Haddad | Alvesta
@p Anna-Karin Wieslander | Ljungby
@p Göte Almkvist | Tingsryd
@p Fredrik Nyberg | Markaryd | | partial=från p. 3;
@p Tomas Rydh | Älmhult
@p Jonas Åhs | | | guest
@p Cecilia Rask | Kommuninvest | | guest partial=p. 2;
@p Patrik Ståhlberg | Växjö | | absent
@p Ebba Torstensson | Lessebo | | absent
@p Klara Öberg | Uppvidinge | | absent
---
Ekonomichefsnätverket Blekinge-Kronoberg
Datum o tid    2023-06-09, 9.30-12.00
Lokal          Rådhuset Karlshamn
Närv. led.     Mirjam Håkansson Dahl (mötesordf.), Karlshamn
               Henrik Sandgren, Karlskrona
               Zoran Petrovic, Ronneby
               Lena Broms, Sölvesborg
               Lena Ekstrand, Olofström
               Samira Haddad, Alvesta
               Anna-Karin Wieslander, Ljungby
               Göte Almkvist, Tingsryd
               Fredrik Nyberg, Markaryd (från p. 3)
               Tomas Rydh, Älmhult
Övr. närv.     Jonas Åhs (sekr.)
               Cecilia Rask, Kommuninvest (p. 2)
Förh.          Patrik Ståhlberg, Växjö
               Ebba Torstensson, Lessebo
               Klara Öberg, Uppvidinge

1. ÖPPNANDE {{I n=1}}
Henrik är nyopererad i halsen och ska spara rösten; Mirjam leder dagens möte i hans ställe. {{N person=Mirjam Håkansson Dahl; role=mötesordförande; body=Ekonomichefsnätverket Blekinge-Kronoberg; for=Henrik Sandgren}}

2. KOMMUNINVEST – RÄNTELÄGET {{I n=2; kind=information}}
Cecilia Rask redogjorde för upplåningen. Snittränta nyupplåning maj 3,71 % (jfr 0,84 % maj 2022). {{|}}Kommuninvest beslutade i april om höjt kapitalinsatskrav, vilket för en kommun av Alvestas storlek ger ca 9 mnkr i insats. {{K amount=9; unit=mnkr}} Inbet. sker i tre steg t.o.m. 2026. Henrik: går att låna till insatsen? Svar: ja, men avråds.
Anna-Karin frågade varför gröna lån prissätts så olika. Cecilia svarade att marginalen sätts 1 ggr/kvartal och att fyra kommuner i kretsen har godkända projekt. {{|}}Hon lovade skicka en lista över dessa. {{A who=Cecilia Rask}} {{|}}Sölvesborg planerar grönt lån för nya reningsverket, 310 mnkr. {{S org=Sölvesborg; topic=gröna lån; stance=doing}} {{K amount=310; unit=mnkr}} {{|}}Ljungby avvaktar till ränteläget klarnat. {{S org=Ljungby; topic=gröna lån; stance=undecided}} Karlskrona har sedan 2021 en lånetakt som kräver eget gröntramverk via MTN-program. {{S org=Karlskrona; topic=gröna lån; stance=doing}}

3. FINANSPOLICY, GEM. MALL {{I n=3; kind=decision}}
Samira föredrog utkastet (ver. 0,7), Patrik hade lämnat synp. skriftl. Två knäckfrågor: a) max motpartsexponering, b) derivat. Kommuner med egen internbank, dvs. Karlskrona och Växjö, får enl. lag besluta själva i fullm. hur koncernlån hanteras, varför avsn. 6 endast är vägledande. Tomas ansåg att derivat inte hör hemma i en småkommun alls. Zoran: då blir bindningstiden enda verktyget. Det kom ingen invändning mot avsn. 1-5.
Avsn. 1-5 antogs i befintligt skick. {{D}} {{|}}Vad gäller avsn. 6 om derivat önskar Växjö närvara vid diskussionen, och då Patrik är frånv. tas den delen 15/9. {{P until=2023-09-15; what=avsn. 6 om derivat; why=då Patrik är frånv.}} {{M date=2023-09-15}} Det ankommer på Samira att dessförinnan stämma av med Kommuninvests jurist. {{A who=Samira Haddad; due=2023-09-15; to=Kommuninvests jurist}} Resp. kommun prövar sedan policyn i egen ordning; nätverket styr inte över det.

4. BUDGETFÖRUTSÄTTN. 2024 {{I n=4; kind=go-round}}
Enl. SKR:s vårprognos faller resultatet 2024 med ca 30 mdkr i sektorn. {{K amount=30; unit=mdkr; years=2024}} Tab. nedan sammanfattar ramarna, mnkr:

             Besparing 24   Skattehöjn.   Anm.
Karlskrona   -62            nej           KF beslutar i juni {{S org=Karlskrona; topic=budget 2024; stance=no}} {{K amount=-62; unit=mnkr; years=2024}}
Karlshamn    -35            nej           generellt 1,5 % {{S org=Karlshamn; topic=budget 2024; stance=no}} {{K amount=-35; unit=mnkr; years=2024}}
Tingsryd     -14            ev.           beror på äldreomsorgen {{S org=Tingsryd; topic=budget 2024; stance=undecided}} {{K amount=-14; unit=mnkr; years=2024}}
Markaryd     0              nej           {{S org=Markaryd; topic=budget 2024; stance=no}}

Fredrik (Markaryd): exploateringsintäkter räddar 2024, därefter vet man inte. Det vore bra om vi hade gemensam prislapp på volymökningar, tyckte Lena E, men ingen fångade bollen. Mirjam påminde om att skattesatsen enl. kommunallagen ska föreslås av KS före okt. utgång.

5. SKATTEPROGNOSFORUM SKR {{I n=5; kind=decision}}
Två namn hade inkommit till Jonas (Lena E, Tomas). Tomas drog sig ur. {{|}}Till ersättare valdes enhälligt Lena Ekstrand. {{D}} {{N person=Lena Ekstrand; role=ersättare; body=Skatteprognosforum SKR}} Ord. är Henrik, mandatet löper t.o.m. 2024. {{|}}Forumet samlas 29/8 {{M date=2023-08-29; what=Skatteprognosforum SKR}} o Henrik tar med sig våra budgetfrågor dit.  {{A who=Henrik Sandgren; due=2023-08-29}}

6. MOMSFRÅGA FÖRENINGSLOKALER {{I n=6}}
Zoran lyfte att SKV i Malmö nekat avdrag för Ronneby, 640 tkr. {{K amount=640; unit=tkr}} Ronneby har överklagat. {{S org=Ronneby; topic=moms; stance=doing}} Liknande fall i Sölvesborg. {{|}}Nätverket ska hjälpa till med en skrivelse till SKR:s momsexpert {{D}} {{A who=Nätverket; to=SKR:s momsexpert}}, Zoran håller i pennan, klar 30/6. {{A who=Zoran Petrovic; due=2023-06-30}}

7. AVTACKNING {{I n=7}}
Göte, som nu går i pension, tackades efter 31 år. {{L person=Göte Almkvist; org=Tingsryd; why=pension}} Hans efterträdare Nadja Brorsson från Emmaboda tillträder 14/8 {{N person=Nadja Brorsson; role=ekonomichef; org=Tingsryd; for=Göte Almkvist}} och välkomnas 15/9.

Ant. av Jonas Åhs
