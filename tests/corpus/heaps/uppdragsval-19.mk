@file uppdragsval-19.txt
@body Fastighetschefsnätverket Stockholm Syd
@date 2024-02-15
@p Åke Lundholm | Södertälje | fastighetschef | chair
@p Sofia Granath | Huddinge | fastighetschef
@p Rickard Boström | Botkyrka | fastighetschef
@p Elin Vikander | Haninge | lokalstrateg
@p Peter Malmgren | Tyresö | fastighetschef
@p Monika Sjö | Nynäshamn | fastighetschef
@p Anders Kron | Salem | teknisk chef
@p Anders Flink | Nykvarn | samhällsbyggnadschef
@p Laila Nordmark | Gnesta | fastighetschef
@p Cristian Popescu | Trosa | fastighetsförvaltare
@p Britta Holmlund | Strängnäs | fastighetschef
@p Simon Edh | Nyköping | lokalplanerare
@p Yasmine Daher | Eskilstuna | fastighetsdirektör
@p Ewa Sjölund | Oxelösund | teknisk chef
@p Jakob Kron | Nacka | lokalstrateg | absent
@p Teodor Strand | Värmdö | fastighetschef | absent
@p Birger Hallin | SKR | expert | guest
@p Moa Lexell | Länsstyrelsen | energihandläggare | guest
---
Fastighetschefsnätverket Stockholm Syd
Mötesanteckningar, 2024-02-15
Deltagare:
Åke Lundholm (ordf.)	Södertälje	fastighetschef
Sofia Granath	Huddinge	fastighetschef
Rickard Boström	Botkyrka	fastighetschef
Elin Vikander	Haninge	lokalstrateg
Peter Malmgren	Tyresö	fastighetschef
Monika Sjö	Nynäshamn	fastighetschef
Anders Kron	Salem	teknisk chef
Anders Flink	Nykvarn	samhällsbyggnadschef
Laila Nordmark	Gnesta	fastighetschef
Cristian Popescu	Trosa	fastighetsförvaltare
Britta Holmlund	Strängnäs	fastighetschef
Simon Edh	Nyköping	lokalplanerare
Yasmine Daher	Eskilstuna	fastighetsdirektör
Ewa Sjölund	Oxelösund	teknisk chef
Gäster:
Birger Hallin	SKR	expert
Moa Lexell	Länsstyrelsen	energihandläggare
Frånvarande:
Jakob Kron	Nacka	lokalstrateg
Teodor Strand	Värmdö	fastighetschef

1. Inledning {{I n=1}}
- Åke hälsar alla välkomna, särskilt Laila som kommit i stället för Ove Hamn. {{N person=Laila Nordmark; role=ledamot; body=Fastighetschefsnätverket Stockholm Syd; org=Gnesta; for=Ove Hamn}}
- Ove arbetar numera i Katrineholm.
2. Energigrupp {{I n=2}}
- Energigruppen bildades 2022 och Rickard är dess ordförande.
- Moa presenterade länsstyrelsens stöd.
- Beslut: Energigruppen kompletteras med Britta och Simon. {{D}}{{N person=Britta Holmlund; role=ledamot; body=Energigrupp; org=Strängnäs}} {{N person=Simon Edh; role=ledamot; body=Energigrupp; org=Nyköping}}
- Åtgärd: Rickard informerar gruppen. {{A who=Rickard Boström; to=gruppen}}
3. Lokalbank {{I n=3}}
- Tyresö och Haninge har byggt ett verktyg för lediga lokaler. {{S org=Tyresö; stance=doing}} {{S org=Haninge; stance=doing}}
- Fler kommuner tittar på det.
- Elin V är kontakt om man vill ha en visning.
4. SKR:s fastighetsråd {{I n=4}}
- Birger berättade vilka frågor rådet driver.
- Sofia är vår ordinarie, perioden går ut 31 mars.
- Beslut: Sofia föreslås för en ny period. {{D}}{{N person=Sofia Granath; role=ordinarie; body=SKR:s fastighetsråd; org=Huddinge}}
- Beslut: Som suppleant föreslås Monika. {{D}}{{N person=Monika Sjö; role=suppleant; body=SKR:s fastighetsråd; org=Nynäshamn}}
- Åtgärd: Åke skriver till SKR:s valberedning. {{A who=Åke Lundholm; to=SKR:s valberedning}}
5. Rekryteringar {{I n=5}}
- Nacka: ny fastighetsdirektör är Pontus Wede, förut Stockholm. {{N person=Pontus Wede; role=fastighetsdirektör; org=Nacka}}
- Värmdö: Teodor har tackat ja till jobb i Täby och slutar i maj. {{L person=Teodor Strand; org=Värmdö; when=2024-05; why=jobb i Täby}}
- Salem: Anders K blir kommunens samhällsbyggnadschef. {{N person=Anders Kron; role=samhällsbyggnadschef; org=Salem}}
- Ny teknisk chef i Salem rekryteras. {{V seat=teknisk chef; org=Salem}}
- Eskilstuna: inga vakanser just nu.
6. Inköp av modulskolor {{I n=6}}
- Botkyrka gör en gemensam upphandling med Huddinge. {{S org=Botkyrka; stance=doing}} {{S org=Huddinge; stance=doing}}
- Nykvarn kan inte vara med, volymen är för liten. {{S org=Nykvarn; stance=no}}
- Bör moduler kunna lånas mellan kommunerna? {{Q}}
7. Samarbetsgrupp säkerhet {{I n=7}}
- Sammankallande Jakob är på väg bort från gruppen. {{L person=Jakob Kron; org=Nacka}}
- Yasmine och Ewa tillfrågades. Ewa svarade ja.
- Beslut: Ewa Sjölund sammankallar gruppen från 1 mars. {{D}}{{N person=Ewa Sjölund; role=sammankallande; body=Samarbetsgrupp säkerhet; org=Oxelösund; for=Jakob Kron}}
8. Ny standard för underhåll {{I n=8}}
- Branschen tar fram ny standard, klar 2025.
- Peter deltar på egen hand i en arbetsgrupp inom branschorganisationen.
9. Nätverkets ledning {{I n=9}}
- Ordförande t.o.m. 2024: Åke {{N person=Åke Lundholm; role=ordförande; body=Fastighetschefsnätverket Stockholm Syd; org=Södertälje}}
- Ordförande 2025: Yasmine {{N person=Yasmine Daher; role=ordförande; body=Fastighetschefsnätverket Stockholm Syd; org=Eskilstuna}}
- Ordförande 2026: Peter {{N person=Peter Malmgren; role=ordförande; body=Fastighetschefsnätverket Stockholm Syd; org=Tyresö}}
- Sekreterare: roterar
10. Hyresmodeller {{I n=10}}
- Strängnäs går över till självkostnad. {{S org=Strängnäs}}
- Trosa väntar in en konsultrapport. {{S org=Trosa; stance=undecided}}
- Cristian återkommer när rapporten är klar. {{A who=Cristian Popescu}}
11. Byggherreforum {{I n=11}}
- Nätverkets två platser har Anders F och Britta.
- Britta vill byta mot någon med mer produktion och Laila byter med henne. {{N person=Laila Nordmark; role=ledamot; body=Byggherreforum; org=Gnesta; for=Britta Holmlund}}
- Nästa forum 12 april. {{M date=2024-04-12; what=Byggherreforum}}
12. Städtjänster {{I n=12}}
- Salem har tagit tillbaka städningen i egen regi. {{S org=Salem; stance=doing}}
- Intresset är stort, men underlag saknas.
13. Arbetsgrupp skyddsrumsinventering {{I n=13}}
- MSB vill ha en kontaktperson per kommungrupp.
- Sofia åtog sig att vara kontaktperson. {{N person=Sofia Granath; role=kontaktperson; body=MSB; org=Huddinge}}
- Monika, Cristian och Simon hjälper henne. {{A who=Monika Sjö,Cristian Popescu,Simon Edh}}
14. Utbildning {{I n=14}}
- BAM-utbildning den 5 mars, sju platser kvar. {{M date=2024-03-05; what=BAM-utbildning}}
- Föreläsaren Gunn Hed har medverkat förut.
15. Hållbarhetsgrupp {{I n=15}}
- Elin är utsedd av Haninge att ingå i gruppen. {{N person=Elin Vikander; role=ledamot; body=Hållbarhetsgrupp; org=Haninge}}
- Tyresö har inte bestämt vem som skickas. {{V seat=ledamot; body=Hållbarhetsgrupp; org=Tyresö}}
- Gruppens första möte är inte satt.
16. Revidering av stadgar {{I n=16; outcome=postponed}}
- Ärendet tas om i maj. {{P until=2024-05-16; what=Revidering av stadgar}}
17. Verksamhetssystem {{I n=17}}
- Systemägare Huddinge, systemansvarig Finn Lod går i pension 30/4. {{L person=Finn Lod; org=Huddinge; when=2024-04-30; why=pension}}
- Hans efterträdare Rut Adamsson har redan börjat. {{N person=Rut Adamsson; role=systemansvarig; org=Huddinge; for=Finn Lod}}
18. Ersättare {{I n=18}}
- Britta är borta v. 10–14, Kim Åberg går på mötena för Strängnäs del. {{N person=Kim Åberg; role=ersättare; org=Strängnäs; for=Britta Holmlund}}
- Jakobs ersättare i dag fick förhinder.
19. Referensobjekt {{I n=19}}
- Oxelösund byggde förskola i trä på elva månader. {{S org=Oxelösund; stance=doing}}
- Ewa visade bilder.
20. Konferens Fastighetsdagarna {{I n=20}}
- Rickard, Laila, Anders F har anmält sig. {{N person=Rickard Boström; role=deltagare; body=Konferens Fastighetsdagarna; org=Botkyrka}} {{N person=Laila Nordmark; role=deltagare; body=Konferens Fastighetsdagarna; org=Gnesta}} {{N person=Anders Flink; role=deltagare; body=Konferens Fastighetsdagarna; org=Nykvarn}}
- Simon avvaktar besked från sin chef.
21. Statliga stöd {{I n=21}}
- Energimyndigheten öppnar ansökan i april.
- Moa håller ett webbinarium 19 mars. {{M date=2024-03-19; what=webbinarium}}
22. Snabbgrupp elavtal {{I n=22}}
- Avtalen går ut samtidigt för fyra kommuner.
- Beslut: en snabbgrupp med Monika (ordf), Peter, Anders K. {{D}}{{N person=Monika Sjö; role=ordförande; body=snabbgrupp; org=Nynäshamn}}{{N person=Peter Malmgren; role=ledamot; body=snabbgrupp; org=Tyresö}} {{N person=Anders Kron; role=ledamot; body=snabbgrupp; org=Salem}}
- Gruppen ska lämna förslag senast 30 april. {{A who=Gruppen; due=2024-04-30}}
23. Regelbevakare {{I n=23}}
- Hittills har Åke bevakat nya regler åt nätverket.
- Från nu gör Simon det. {{A who=Simon Edh}}
24. Förskolelokaler {{I n=24}}
- Barnantalet sjunker i hela området.
- Gnesta stänger en förskola till sommaren. {{S org=Gnesta}}
- Nyköping bygger ingen ny förskola före 2027. {{S org=Nyköping}}
25. Ledamot i energirådet {{I n=25}}
- Länsstyrelsens energiråd har utsett Yasmine till ordförande. {{N person=Yasmine Daher; role=ordförande; body=energirådet; org=Eskilstuna}}
- Råd och grupper på länsstyrelsen arvoderas inte.
26. Uppgifter till kartläggning {{I n=26}}
- Samtliga fyller i enkäten före 1 mars. {{A who=Samtliga; due=2024-03-01}}
- Kostnaden per kommun är 8 000 kr. {{K amount=8000; unit=kr}}
27. Bostadsgrupp {{I n=27}}
- Gruppen är nedlagd sedan i somras.
- Ove Hamn var dess siste ordförande.
28. Projektledarpool {{I n=28}}
- Poolen har två projektledare, Ted Mars och Lo Vik.
- Ted har sagt upp sig. {{L person=Ted Mars; why=sagt upp sig}}
- Tjänsten tillsätts inte förrän budgeten är klar. {{V seat=projektledare; body=Projektledarpool}}
29. Nätverkets kontaktperson för media {{I n=29}}
- Anders Flink fortsätter. {{N person=Anders Flink; role=kontaktperson; body=Fastighetschefsnätverket Stockholm Syd; org=Nykvarn}}
30. Samråd hyresgäster {{I n=30}}
- Hyresgästföreningens ombud informerade om sin nya organisation.
31. Besiktning {{I n=31}}
- Upphandlingen överklagad.
- Avtal väntas tidigast i juni.
32. Tillgänglighetsråd {{I n=32}}
- Haninge entledigar Elin ur rådet på grund av hög arbetsbörda. {{L person=Elin Vikander; org=Haninge; why=hög arbetsbörda}}
- Fastighetsförvaltare Jens Ur inträder. {{N person=Jens Ur; role=ledamot; body=Tillgänglighetsråd; org=Haninge; for=Elin Vikander}}
33. Solceller {{I n=33}}
- Södertälje har satt upp solceller på tolv skolor. {{S org=Södertälje; stance=doing}}
- Räddningstjänsten har synpunkter på placeringen.
34. Valberedning {{I n=34}}
- Beslut: Peter och Ewa utgör valberedning. {{D}}{{N person=Peter Malmgren; role=ledamot; body=Valberedning; org=Tyresö}} {{N person=Ewa Sjölund; role=ledamot; body=Valberedning; org=Oxelösund}}
35. Redaktör för nyhetsbrevet {{I n=35}}
- Redaktör t.v. Cristian. {{N person=Cristian Popescu; role=redaktör; body=nyhetsbrevet; org=Trosa}}
- Tidigare redaktör var Ove.
36. Rundvandring {{I n=36}}
- Sofia guidade i Huddinges nya simhall.
37. Nästa möte {{I n=37}}
- 16 maj i Nynäshamn. {{M date=2024-05-16}}
- Monika ordnar lokal. {{A who=Monika Sjö}}
38. Hyresavtal lss {{I n=38}}
- Jurist Kalle Moberg går igenom avtalen åt Tyresö.
- Synpunkter på mallen lämnas till Peter. {{A to=Peter Malmgren}}
39. Studiebesök {{I n=39}}
- Lailas förslag om Linköping vann gillande.
- Inget beslutades om datum.
40. Övrigt {{I n=40}}
- Inget.
