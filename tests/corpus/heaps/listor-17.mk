@file listor-17.txt
@body Styrgruppen för gemensam löne- och växelservice
@date 2022-11-10
@p Barbro Hagström | Ystad | ekonomidirektör | chair
@p Joel Tuvesson | Simrishamn | ekonomichef
@p Gunilla Strandh | Tomelilla | HR-chef
@p Lars-Olof Bing | Sjöbo | kanslichef
@p Mirjam Falk | Skurup | HR-chef
@p Yngve Kroon | Svedala | ekonomichef
@p Lotta Ask | Vellinge | serviceutvecklare
@p Lotta Brandin | Trelleborg | servicechef
@p Emil Paulin | Staffanstorp | digitaliseringschef
@p Kerstin Uhr | Lomma | HR-chef
@p Samir Naser | Burlöv | ekonomichef
@p Hedvig Ros | Hörby | kanslichef
@p Erik Dunér | Höör | HR-strateg
@p Tina Wall | | enhetschef lön | guest
@p Göran Lyth | | enhetschef växel | guest
---
Styrgruppen för gemensam löne- och växelservice
Minnesanteckningar 2022-11-10
Närvarande:
Barbro Hagström, Ystad, ekonomidirektör, ordförande
Joel Tuvesson, Simrishamn, ekonomichef
Gunilla Strandh, Tomelilla, HR-chef
Lars-Olof Bing, Sjöbo, kanslichef
Mirjam Falk, Skurup, HR-chef
Yngve Kroon, Svedala, ekonomichef
Lotta Ask, Vellinge, serviceutvecklare
Lotta Brandin, Trelleborg, servicechef
Emil Paulin, Staffanstorp, digitaliseringschef
Kerstin Uhr, Lomma, HR-chef
Samir Naser, Burlöv, ekonomichef
Hedvig Ros, Hörby, kanslichef
Erik Dunér, Höör, HR-strateg
Övriga:
Tina Wall, enhetschef lön
Göran Lyth, enhetschef växel

Nr	Ärende	Information och dialog	Beslut	Uppdrag
1	Mötets öppnande {{I n=1}}	Barbro öppnar.	–	–
2	Dagordning {{I n=2; kind=decision}}	–	Godkänns. {{D}}	–
3	Driftrapport lön {{I n=3; kind=report}}	34 200 lönespecifikationer i oktober. Felprocent 0,4.	–	Orsaksanalys till december, Tina {{A who=Tina Wall; due=2022-12}}
4	Driftrapport växel {{I n=4; kind=report}}	Svarstid 21 sek. Toppar på måndagar.	–	–
5	Pris 2023 {{I n=5; kind=decision}}	Kostnaderna ökar med 4 procent enligt prognos.	Pris per lönespec: 62 kr. {{D}} {{K amount=62; unit=kr}}	Nya avtalsbilagor, Joel {{A who=Joel Tuvesson}}
6	Anslutning av Höör {{I n=6; kind=decision}}	Höör vill ansluta sin växel 1 april. {{S org=Höör; stance=yes}} Teknisk förstudie gjord.	Anslutning medges. {{D}}	Projektplan, Göran och Erik, 15/1 {{A who=Göran Lyth,Erik Dunér; due=2023-01-15}}
7	Nytt lönesystem {{I n=7; outcome=postponed}}	Tre leverantörer har visat system.	Återremiss, saknar riskanalys. {{D}} {{P what=Nytt lönesystem; why=saknar riskanalys}}	Riskanalys, Emil {{A who=Emil Paulin}}
8	Semesterväxling {{I n=8; kind=go-round}}	Sjöbo: ja. {{S org=Sjöbo; stance=yes}} Skurup: ja, redan i år. {{S org=Skurup; stance=yes}} Lomma: nej. {{S org=Lomma; stance=no}} Burlöv: facklig förhandling pågår. {{S org=Burlöv; stance=undecided}}	–	–
9	Öppettider jul {{I n=9; kind=decision}}	Trettondagsafton brukar vara halvdag.	Stängt klockan 12 den 5 januari. {{D}}	Meddela medborgarservice, Göran {{A who=Göran Lyth; to=medborgarservice}}
10	Talsvar {{I n=10; kind=dialogue}}	Delade meningar. Medborgare missnöjda i Trelleborg. Äldre har svårt med knappval.	–	–
11	Styrgruppens sammansättning {{I n=11; kind=decision}}	Hörby ny part från i höst.	Hedvig Ros ny ledamot för Hörby. {{N person=Hedvig Ros; role=ledamot; body=Styrgruppen; org=Hörby}} {{D}}	–
12	Ersättare {{I n=12; kind=decision}}	Ola Feldt har slutat.	Yngve Kroon utses till ersättare efter Ola Feldt. {{N person=Yngve Kroon; role=ersättare; body=Styrgruppen; for=Ola Feldt}} {{D}}	–
13	Informationssäkerhet {{I n=13}}	Granskning hos revisorerna. Rapport i januari.	–	Behörighetslistor ses över, respektive kommun {{A who=respektive kommun}}
14	GDPR {{I n=14; kind=decision}}	IMY har avslutat sitt ärende.	Nytt biträdesavtal antas. {{D}}	Underskrift senast 30 november, alla {{A who=alla; due=2022-11-30}}
15	Pensionshandläggning {{I n=15}}	Nytt pensionsavtal från 2023. KPA utbildar.	–	Anmälan av handläggare, 25/11 {{A due=2022-11-25}}
16	Kundenkät {{I n=16; kind=report}}	Nöjdhet 4,1 av 5. Chefer mindre nöjda än medarbetare.	–	Handlingsplan, Lotta B {{A who=Lotta Brandin}}
17	Lokaler {{I n=17; outcome=postponed}}	Hyresvärden har inte återkommit.	Bordläggs. {{P what=Lokaler; why=Hyresvärden har inte återkommit}}	–
18	Robot för anställningsavtal {{I n=18; kind=decision}}	Pilot i Vellinge. {{S org=Vellinge; stance=doing}} 300 avtal hittills.	Breddas till alla parter under 2023. {{D}}	Tidplan, Lotta A {{A who=Lotta Ask}}
19	Avtal med tolkväxel {{I n=19}}	Uppsagt av leverantören till mars.	Beslut fattas av Ystad som avtalsägare.	–
20	Semesterbemanning {{I n=20}}	Två vikarier klara. En kvar att anställa.	–	–
21	Internkontroll {{I n=21; kind=decision}}	Fyra kontrollmoment.	Planen för 2023 fastställs. {{D}}	–
22	Kvalificerad handläggare {{I n=22}}	Tjänsten obesatt sedan maj. {{V seat=Kvalificerad handläggare}}	–	Ny annons, Tina {{A who=Tina Wall}}
23	Chefsbyte växel {{I n=23}}	Göran Lyth går vidare till Malmö 1 februari. {{L person=Göran Lyth; when=1 februari; why=går vidare till Malmö}} Ny enhetschef: Paula Bergh. {{N person=Paula Bergh; role=enhetschef; for=Göran Lyth}}	–	–
24	Sommarens lönerevision {{I n=24; kind=report}}	Genomförd i tid. Retroaktivt utbetalt i juni. Facken nöjda.	–	–
25	E-legitimation {{I n=25; kind=question}}	Från Svedala: kan anställda utan svenskt personnummer logga in? {{Q asker=Svedala}}	–	–
26	Budgetuppföljning {{I n=26; kind=report}}	Prognos +280 tkr. {{K amount=280; unit=tkr}}	Överskottet återbetalas till parterna. {{D}}	Utbetalning i februari, Joel {{A who=Joel Tuvesson; due=2023-02}}
27	Årshjul {{I n=27; kind=decision}}	Förslag utsänt 1 november.	Antas med ändring i maj. {{D}}	–
28	Sammanträden 2023 {{I n=28}}	19 januari {{M date=2023-01-19}}; 16 mars {{M date=2023-03-16}}; 1 juni {{M date=2023-06-01}}	–	Kallelser, Tina {{A who=Tina Wall}}
29	Nätverksträff lön {{I n=29}}	Anordnas av Region Skåne 7 december. {{M date=2022-12-07; what=Nätverksträff lön}} Fri entré.	Gunilla och Mirjam deltar. {{N person=Gunilla Strandh; role=deltagare; body=Nätverksträff lön}} {{N person=Mirjam Falk; role=deltagare; body=Nätverksträff lön}}	–
30	Tidredovisning {{I n=30; kind=go-round}}	Trelleborg byter system 2023. {{S org=Trelleborg}} Staffanstorp nöjd, inget byte. {{S org=Staffanstorp; stance=no}} Simrishamn ser på saken efter nyår. {{S org=Simrishamn; stance=undecided}}	–	–
31	Friskfaktorer {{I n=31; kind=theme}}	Suntarbetslivs material visades. Diskussion i par.	–	–
32	Löneväxling cykel {{I n=32; outcome=not_reached}}	Inte behandlad.	Till 19 januari. {{P until=2023-01-19; what=Löneväxling cykel; why=Inte behandlad}}	–
33	Arkivering av löneunderlag {{I n=33}}	Gallringsfrist två år. Arkivmyndigheten har yttrat sig.	–	Fråga om äldre underlag, Lars-Olof {{A who=Lars-Olof Bing}}
34	Ny part {{I n=34; kind=dialogue}}	Förfrågan från Kävlinge. Kapaciteten räcker knappt. Flera tveksamma.	Inget beslut i dag.	Svarsbrev, Barbro {{A who=Barbro Hagström; to=Kävlinge}}
35	Ordförande 2023 {{I n=35; kind=decision}}	Roterande enligt avtalet.	Samir Naser. {{N person=Samir Naser; role=ordförande; body=Styrgruppen}} {{D}}	–
36	Revisorernas besök {{I n=36}}	Besök den 24 november, kl. 10. {{M date=2022-11-24; what=Revisorernas besök}}	–	Presentation, Kerstin {{A who=Kerstin Uhr}}
37	Hot i telefon {{I n=37; kind=decision}}	Fem händelser i år.	Samtal får avbrytas efter en varning. {{D}}	Rutin in i handboken, Göran {{A who=Göran Lyth}}
38	Kvarstående uppdrag {{I n=38; kind=report}}	Avtalsmall	–	Klart
		Processkarta {{A who=Hedvig Ros}}	–	Pågår, Hedvig
		Lathund chefer	–	Klart 1/10
		Servicenivåer växel {{A who=Lotta Brandin}}	–	Kvarstår, Lotta B
39	Översyn av samverkansavtalet {{I n=39; kind=decision}}	Avtalet från 2017.	Översyn startas i januari, om samtliga parter samtycker. {{D if=om samtliga parter samtycker}}	–
40	Avslutning {{I n=40}}	Tack.	–	Anteckningar, Tina {{A who=Tina Wall}}
