@file Minnesant ekonomichefer 230203.txt
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2023-02-03
@start 09:00
@end 12:15
@place Ronneby stadshus, rum Bergslagen
@mode hybrid
@secretary Jonas Åhs
@p Henrik Sandgren | Karlskrona | | chair
@p Mirjam Håkansson Dahl | Karlshamn
@p Zoran Petrovic | Ronneby
@p Lena Broms | Sölvesborg | | remote
@p Lena Ekstrand | Olofström
@p Patrik Ståhlberg | Växjö
@p Tomas Rydh | Älmhult | | remote partial=t.o.m. p. 4;
@p Göte Almkvist | Tingsryd
@p Ebba Torstensson | Lessebo
@p Pekka Lahtinen | Uppvidinge
@p Jonas Åhs | | koordinator | guest
@p Samira Haddad | Alvesta | | absent excused
@p Anna-Karin Wieslander | Ljungby | | absent excused
@p Fredrik Nyberg | Markaryd | | absent
---
EKONOMICHEFSNÄTVERKET BLEKINGE-KRONOBERG
Minnesant. fre 3/2 2023 kl 9.00-12.15, Ronneby stadshus, rum Bergslagen (+ Teams)

Närv.
Henrik Sandgren, ordf.      Karlskrona
Mirjam Håkansson Dahl       Karlshamn
Zoran Petrovic              Ronneby
Lena Broms                  Sölvesborg (Teams)
Lena Ekstrand               Olofström
Patrik Ståhlberg            Växjö
Tomas Rydh                  Älmhult (Teams, t.o.m. p. 4)
Göte Almkvist               Tingsryd
Ebba Torstensson            Lessebo
Pekka Lahtinen              Uppvidinge
Övr.
Jonas Åhs                   koordinator, antecknar
Anm. förhinder: Samira Haddad (Alvesta), Anna-Karin Wieslander (Ljungby)
Ej närv.: Fredrik Nyberg (Markaryd)

1. Föreg. minnesant. {{I n=1}}
Inga synpunkter. Skrivelsen till RKA gick iväg 14/12 enl. plan, svar har ej kommit.

2. Prel. bokslut 2022 {{I n=2; kind=go-round}}
Laget runt. Bilden är överlag stark tack vare skatteintäkter över prognos, men uppräkningen av pensionsskulden inför 2023 oroar samtliga. Flera påpekar att realisationsvinster förklarar en stor del av resultatet.
{{|}}Karlskrona räknar med ett resultat på +188 mnkr, {{S org=Karlskrona; topic=bokslut 2022; stance=doing}} {{K amount=188; unit=mnkr; years=2022}} {{|}}Karlshamn +96 mnkr och har redan öronmärkt 40 % till RUR. {{S org=Karlshamn; topic=bokslut 2022; stance=doing}} {{K amount=96; unit=mnkr; years=2022}} {{|}}Uppvidinge landar strax under noll, Pekka bedömer -3 mnkr. {{S org=Uppvidinge; topic=bokslut 2022; stance=doing}} {{K amount=-3; unit=mnkr; years=2022}} {{|}}Tingsryd vågar inte ange siffra förrän bolagen är klara. {{S org=Tingsryd; topic=bokslut 2022; stance=undecided}} Övriga har lämnat uppg. i den gemensamma filen och kommenterade inte närmare. Patrik menar att man borde sluta jämföra resultat före balanskravsutredning, det blir äpplen och päron. Lena E håller med men tror inte att politiken vill ha två tal.

3. Pensioner, KAP-KR m.m. {{I n=3}}
Patrik drog läget kring KAP-KR. SKR:s styrelse har rekommenderat avtalet och det trädde i kraft vid årsskiftet. Kostn. för omval till AKAP-KR syns nu i prognoserna. Pensionsbolaget levererar ny prognos i april; normalt får kommunerna då två veckor på sig att stämma av underlaget.
Gbg-regionen har infört en gemensam avstämningsmall. {{|}}Zoran provkörde den i jan. och fann tre fel i Ronnebys underlag, sammanl. 1,4 mnkr. {{K amount=1.4; unit=mnkr}} Diskussion om huruvida mallen bör användas här. {{|}}Enades om att mallen körs av alla fr.o.m. prognosen i april, dock med förbehållet att Växjö, som har egen pensionshandläggare, får göra på sitt sätt. {{D if=dock med förbehållet att Växjö, som har egen pensionshandläggare, får göra på sitt sätt}} {{|}}Zoran lägger ut mallen m. instruktion i Teamskanalen senast 24/2. {{A who=Zoran Petrovic; due=2023-02-24}} Mirjam undrade om revisorerna accepterar den. Det visste ingen, Göte trodde det. 
{{|}}Vem granskar aktuariens livslängdsantaganden åt de mindre kommunerna? {{Q}}

4. Internränta och index {{I n=4; kind=decision}}
SKR:s förslag till internränta för 2024 väntas i mitten av feb., preliminärt 2,5 %. De flesta brukar följa det. Historiskt har enstaka kommuner legat 0,25 enh. över. PKV för 2023 uppgår nu till 4,1 % exkl. den tillf. pensionseffekten.
Efter viss debatt: nätverket rekommenderar internränta enl. SKR för samtliga 13, {{D}} {{|}}samt att gemensamma avtal räknas upp med PKV minus 0,5 enh. under 2024. {{D until=2024-12-31}} {{|}}Lessebo stöder inte avdraget, {{S org=Lessebo; topic=index; stance=no}} {{|}}medan Älmhult gärna sett ett större. {{S org=Älmhult; topic=index; stance=yes}} Jonas formulerar rek. till kommunstyrelsernas kanslier så snart SKR:s cirkulär kommit. {{A who=Jonas Åhs; to=kommunstyrelsernas kanslier; if=så snart SKR:s cirkulär kommit}}

5. Samverkan upphandl. inkassotjänst {{I n=5; outcome=postponed}}
Avtalet med Nordfordran AB går ut 30/9 2023, option på 12 mån. {{|}}Ramvolym ca 2,2 mnkr/år för hela kretsen. {{K amount=2.2; unit=mnkr/år}} Sölvesborg skulle föredragit med siffror från årets avstämning, men ljudet bröts och siffrorna saknades i utskicket. {{|}}Hela p. 5 får därför vänta till 21/4. {{P until=2023-04-21; what=Samverkan upphandl. inkassotjänst; why=ljudet bröts och siffrorna saknades i utskicket}} Lena B ser till att underlaget finns en vecka innan. {{A who=Lena Broms; due=2023-04-14}} 

6. Grupper och uppdrag {{I n=6}}
RKA:s referensgr. för nyckeltal har hittills haft Göte som vår man. {{|}}På eget önskemål lämnar han, {{L person=Göte Almkvist; why=eget önskemål}} och nätverket nominerade Ebba Torstensson att ta vid där. {{D}} {{N person=Ebba Torstensson; role=representant; body=RKA:s referensgr. för nyckeltal; for=Göte Almkvist}} RKA:s styrelse beslutar i mars, så det är inte klart.
Redovisningsgr.: Pekka fortsätter sammankalla även 2023. {{N person=Pekka Lahtinen; role=sammankallande; body=Redovisningsgr.}} Markaryd har en obesatt stol i samma grupp sedan i höstas. {{V seat=stol; body=Redovisningsgr.; org=Markaryd}} {{|}}Jonas ringer Fredrik om saken. {{A who=Jonas Åhs; to=Fredrik Nyberg}}

7. Elstöd och hyreskomp. till föreningar {{I n=7}}
Bred diskussion, inget nytt. {{|}}Alvesta har enl. mejl infört ett tillf. energistöd om 25 kr/inv. under 2023. {{S org=Alvesta; topic=elstöd; stance=doing}} {{K amount=25; unit=kr/inv.; years=2023}} Henrik anser att det är fel väg; Karlskrona som kommun har inte tagit ställning. {{S org=Karlskrona; topic=elstöd; stance=undecided}} Hade staten agerat i tid hade vi sluppit frågan, konstaterades det.

8. Övr. {{I n=8}}
- Kommunek.dagarna 9-10/5 i Malmö {{M date=2023-05-09; what=Kommunek.dagarna}} {{M date=2023-05-10; what=Kommunek.dagarna}}, anmälan gör var och en.  {{A who=var och en}}
- Nästa träff 21/4 i Alvesta. {{M date=2023-04-21}}

Vid datorn: Jonas Åhs
