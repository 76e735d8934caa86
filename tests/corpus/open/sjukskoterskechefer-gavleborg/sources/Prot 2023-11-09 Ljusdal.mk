@file Prot 2023-11-09 Ljusdal.txt
@body Sjuksköterskechefsnätverket Gävleborg
@date 2023-11-09
@start 09:30
@end 14:00
@place Ljusdal, Slottegymnasiet, aulans foajé
@mode hybrid
@secretary Elsa-Brita Norling
@p Linn Hägg | Ovanåker | | chair
@p Göran Fjellström | Sandviken
@p Eva Bergsten | Hofors
@p Eva Nyholm | Ockelbo
@p Mirsad Begić | Söderhamn
@p Kerstin Olars | Bollnäs
@p Patrik Sunesson | Ljusdal
@p Hamid Rezai | Hudiksvall | | remote
@p Annelie Tallbacka | Gävle | | remote
@p Ulrika Strömvall | Nordanstig | | absent excused
@p Cecilia Hjelm Ranta | Inera | produktspecialist | guest partial=p. 3; remote
@p Elsa-Brita Norling | | sekreterare | guest
---
Sjuksköterskechefsnätverket Gävleborg

Protokoll 5/2023, fört i Ljusdal den 9 november 2023
Förhandlingarna pågingo kl. 09.30–14.00 (lunchuppehåll 12–13)
Lokal: Ljusdal, Slottegymnasiet, aulans foajé

Ledamöter på stället: Linn Hägg, Ovanåker, ordf., Göran Fjellström, Sandviken, Eva Bergsten, Hofors, Eva Nyholm, Ockelbo, Mirsad Begić, Söderhamn, Kerstin Olars, Bollnäs, Patrik Sunesson, Ljusdal
Ledamöter genom videolänk: Hamid Rezai, Hudiksvall, Annelie Tallbacka, Gävle
Laga hinder: Ulrika Strömvall, Nordanstig
Föredragande genom videolänk: Cecilia Hjelm Ranta, produktspecialist, Inera (p. 3)
Sekreterare: Elsa-Brita Norling, sekreterare

1) Inledande formaliteter {{I n=1}}
Ordföranden hälsade Annelie Tallbacka välkommen, vilken numera innehar Gävles mandat. {{N person=Annelie Tallbacka; role=ledamot; body=Sjuksköterskechefsnätverket Gävleborg; org=Gävle}} Protokollet från Hudiksvall hade utsänts sent, vilket sekreteraren beklagade.

2) Patientnämndens svar {{I n=2}}
Göran Fjellström avgav redogörelse för överlämnandet av förteckningen. Patientnämnden har bordlagt densamma till sitt decembermöte och uppdragit åt sin kanslichef att höra regionens jurister. Regionfullmäktige har under tiden fastställt en budget utan läkarlinje. Därmed, menade Mirsad Begić, är det hopp ute som nätverket satt till saken. Kerstin Olars såg det annorlunda; en kommunal läkartjänst, delad av tre kommuner, vore enligt hennes mening billigare än ständiga inhyrningar. I Jämtland har man kommit långt på den vägen. Patrik Sunesson skulle kunna tänka sig att följa efter ifall sjukvårdsrådgivningen knyts till tjänsten.
Bollnäs har avsatt 900 000 kr i 2024 års budget för egen läkare. {{S org=Bollnäs; topic=läkarmedverkan; stance=doing}} {{K amount=900000; unit=kr; years=2024}} Söderhamn avböjer att dela en sådan tjänst. {{S org=Söderhamn; topic=läkarmedverkan; stance=no}} Ljusdal får anses oviss. {{S org=Ljusdal; topic=läkarmedverkan; stance=undecided}}
Den sålunda åter aktuella frågan om egen läkarlinje uppsköts av nätverket till nyårsmötet, den 18 januari, då patientnämnden väntas ha yttrat sig. {{P until=2024-01-18; what=frågan om egen läkarlinje; why=då patientnämnden väntas ha yttrat sig}} {{M date=2024-01-18}}

3) Nationell patientöversikt {{I n=3; kind=theme}}
Produktspecialist Cecilia Hjelm Ranta från Inera förevisade den nya versionen. Från och med 2025 blir det enligt lag obligatoriskt för samtliga vårdgivare att göra uppgifter tillgängliga. Omkring hälften av landets kommuner är redan anslutna som producenter. På Eva Nyholms fråga om vem som betalar svarade hon att anslutningsavgiften är slopad, men att leverantörerna i regel tar betalt. {{|}}En leverantör, Vårdknuten AB, har krävt 420 000 kronor för en liten kommun, vilket Inera anser oskäligt. {{K amount=420000; unit=kronor}} Den som önskar rabatt bör uppträda gemensamt. Eva Bergsten erinrade om att länets socialchefer i september bestämt att upphandla ett nytt journalsystem.
Ockelbo ansluter sig i mars. {{S org=Ockelbo; topic=NPÖ; stance=doing}} Hudiksvall har uttalat intresse för en gemensam förhandling. {{S org=Hudiksvall; topic=NPÖ; stance=interested}}
Nätverket uttalade såsom sin mening och sitt beslut
att kommunerna uppträder samlat mot leverantören, {{D}}
att Hamid Rezai för talan för dem samtliga intill dess avtal slutits. {{D}} {{A who=Hamid Rezai}}
Cecilia Hjelm Ranta skulle ännu samma vecka, d.v.s. senast den 10 november, förse Hamid Rezai med exempel från andra län. {{A who=Cecilia Hjelm Ranta; to=Hamid Rezai; due=2023-11-10}}
Vem som är personuppgiftsansvarig vid sammanhållen journalföring i växelvård blev en fråga utan svar. {{Q}}

4) Vaccination mot bältros {{I n=4}}
Smittskyddsläkaren har i skrivelse anmodat kommunerna att erbjuda vaccin mot bältros åt boende över 75 år. Folkhälsomyndigheten rekommenderar detsamma men staten ersätter det ej. Linn Hägg ville inte motsätta sig saken men ansåg att regionen bör stå för vaccinet. Eva Nyholm brukar vaccinera personalen samtidigt, vilket uppmärksammats i pressen. {{|}}Flertalet lutade åt att bifalla, blott finansieringen ordnas, men ordföranden framställde ingen proposition. {{F}}
{{|}}Skrivelsen besvaras av ordföranden efter samråd med länets MAS-nätverk. {{A who=Linn Hägg}}

5) Val och avsägelser {{I n=5; kind=decision}}
Göran Fjellström lämnade i dag sin plats i nätverket och avtackades. {{|}}Sandviken hade ännu ej utsett någon i hans ställe, varför Sandvikens plats är vakant från årsskiftet. {{V seat=Sandvikens plats; body=Sjuksköterskechefsnätverket Gävleborg; org=Sandviken}}
Till styrgruppen för journalupphandling hade socialcheferna begärt tre namn. {{|}}Nätverket uppförde på förslag Hamid Rezai, Eva Bergsten och Annelie Tallbacka. {{D}} {{N person=Hamid Rezai; role=representant; body=styrgruppen för journalupphandling}} {{N person=Eva Bergsten; role=representant; body=styrgruppen för journalupphandling}} {{N person=Annelie Tallbacka; role=representant; body=styrgruppen för journalupphandling}} Mirsad Begić, som tidigare deltagit i två upphandlingar, hade undanbett sig. {{|}}Vid styrgruppens första sammanträde, den 29 november, vikarierar Kerstin Olars för Eva Bergsten. {{N person=Kerstin Olars; role=ersättare; body=styrgruppen för journalupphandling; for=Eva Bergsten}} {{M date=2023-11-29; what=styrgruppen för journalupphandling}}
Dunja Marković anmälde genom ordföranden att hon från och med januari ensam övertager sekreterarskapet under det halvår sekreteraren är tjänstledig. {{N person=Dunja Marković; role=sekreterare; body=Sjuksköterskechefsnätverket Gävleborg; for=Elsa-Brita Norling}}

6) Jourlistor {{I n=6}}
De medtagna jourlistorna hängdes upp på väggen och jämfördes. Det befanns att Hofors har jour var tredje helg och Ovanåker var åttonde. {{|}}Tiden medgav ingen överläggning härom, utan ämnet får anstå. {{P what=Jourlistor; why=Tiden medgav ingen överläggning}}
Kopior tillställes Annelie Tallbacka, som lovat räkna om dem till heltidstjänster före Lucia. {{A who=Annelie Tallbacka; due=2023-12-13}}

7) Avslutande {{I n=7}}
Sammanträdet avslutades med tårta till Göran Fjellströms ära.

Ur minnet och anteckningarna uppsatt av
Elsa-Brita Norling
