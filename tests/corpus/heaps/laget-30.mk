@file laget-30.txt
@body Bygg- och fastighetschefsnätverket Östra Svealand
@date 2024-05-30
@p Urban Ståhl | Tierp | fastighetschef | chair
@p Elin Bodin | Älvkarleby | fastighetschef
@p Mats Öberg | Östhammar | teknisk chef
@p Karin Lund | Heby | fastighetschef
@p Per Moberg | Knivsta | fastighetsstrateg
@p Annika Öberg | Sigtuna | fastighetschef
@p Jonas Rehn | Upplands-Bro | fastighetschef
@p Petra Stål | Håbo | fastighetschef
@p Ali Rahimi | Enköping | lokalstrateg
@p Göran Vik | Sala | fastighetschef
@p Lotta Fors | Avesta | fastighetschef
@p Sven Bäck | Hedemora | teknisk chef
@p Malin Hed | Norrtälje | fastighetschef
@p Tobias Kall | Vallentuna | lokalstrateg
@p Eva Ring | SKR | expert | guest
@p Nils Ahl | Energikontoret | rådgivare | guest
---
Bygg- och fastighetschefsnätverket Östra Svealand
Anteckningar 2024-05-30
Närvarande:
Urban Ståhl, Tierp, ordförande
Elin Bodin, Älvkarleby
Mats Öberg, Östhammar
Karin Lund, Heby
Per Moberg, Knivsta
Annika Öberg, Sigtuna
Jonas Rehn, Upplands-Bro
Petra Stål, Håbo
Ali Rahimi, Enköping
Göran Vik, Sala
Lotta Fors, Avesta
Sven Bäck, Hedemora
Malin Hed, Norrtälje
Tobias Kall, Vallentuna
Eva Ring, SKR (gäst)
Nils Ahl, Energikontoret (gäst)
1. Energideklarationer {{I n=1}}
Boverket har höjt kraven. {{|}}Tierp ligger bra till och blir klart i september. {{S org=Tierp}} Älvkarleby saknar deklarationer för tolv byggnader. {{S org=Älvkarleby}} Nils erbjuder stöd.
2. Laddplatser {{I n=2; kind=go-round}}
Håbo, Enköping: enligt lagkrav, inget mer. {{S org=Håbo; topic=Laddplatser}} {{S org=Enköping; topic=Laddplatser}}
Knivsta: 40 till i sommar. {{S org=Knivsta; topic=Laddplatser}}
Heby: väntar på bidrag. {{S org=Heby; topic=Laddplatser; stance=undecided}}
Sala: ej påbörjat. {{S org=Sala; topic=Laddplatser; stance=no}}
Norrtälje: upphandling avbruten, görs om. {{S org=Norrtälje; topic=Laddplatser}}
Lagkravet gäller byggnader med fler än 20 platser.
3. Paviljonger {{I n=3}}
Sigtuna säljer fyra paviljonger. {{S org=Sigtuna}} Östhammar är spekulant på två. {{S org=Östhammar; stance=interested}} Upplands-Bro drog sig ur köpet. {{S org=Upplands-Bro; stance=no}} Bygglov för paviljonger är tidsbegränsade till tio år.
4. Solceller på tak {{I n=4}}
Resultatet från Vallentuna visades, 240 MWh per år. Kalkylen påverkas av elpriset. Per menade, utan att tala för Knivsta, att takrenoveringen bör komma först. {{|}}Avesta avstår av brandskäl. {{S org=Avesta; stance=no}} Hedemora handlar upp efter semestern. {{S org=Hedemora}}
5. Samordnad besiktning {{I n=5}}
Samtal har förts sedan i höstas. {{|}}Överenskommelse nåddes om att anställa en besiktningsman tillsammans. {{D}} Tierp blir arbetsgivare. {{S org=Tierp; stance=yes}} Älvkarleby och Östhammar står för var sin fjärdedel. {{S org=Älvkarleby; stance=yes}} {{S org=Östhammar; stance=yes}} Heby köper timmar vid behov. {{S org=Heby}} Vem som avgör prioriteringen vid tidsbrist hann vi aldrig reda ut, frågan är utan ägare. {{Q}}
6. Skyddsrum {{I n=6}}
MSB inspekterar 30 skyddsrum i Norrtälje. {{|}}Kostnaden för upprustning är i snitt 900 000 kr. {{K amount=900000; unit=kr}} Statsbidrag ges inte till kommuner i dagsläget.
7. Städning {{I n=7}}
Sala tar hem städningen vid årsskiftet. {{S org=Sala}} Det finns delade meningar om detta. Enköpings entreprenör har gått i konkurs. {{|}}Ali meddelade att Enköping tar tillfällig personal från bolag. {{S org=Enköping}}
8. SKR:s fastighetsråd {{I n=8}}
Eva berättade om rådets arbete. Rådet består av 15 personer och utses av SKR. {{|}}Vår region har inte haft någon i rådet sedan 2022. {{V seat=plats; body=SKR:s fastighetsråd}} Gruppen nominerade Malin Hed. {{D}} {{N person=Malin Hed; role=ledamot; body=SKR:s fastighetsråd}}
9. Hyressättning {{I n=9; kind=go-round}}
Knivsta: självkostnad. {{S org=Knivsta; topic=Hyressättning}}
Vallentuna: ny modell från 2025. {{S org=Vallentuna; topic=Hyressättning}}
Avesta: internhyra avskaffad. {{S org=Avesta; topic=Hyressättning}}
Håbo: diskuterar. {{S org=Håbo; topic=Hyressättning; stance=undecided}}
Hedemora: som förut. {{S org=Hedemora; topic=Hyressättning}}
10. Skadegörelse {{I n=10}}
Skolan i Märsta drabbades av brand. Försäkringsbolaget utreder. Statistik från Stöldskyddsföreningen visar en minskning. Tobias undrade om väktarronder ger någon effekt. {{|}}Sigtuna har positiva erfarenheter av ronder. {{S org=Sigtuna}}
11. Fastighetssystem {{I n=11}}
Två leverantörer finns på marknaden. Vi vill gärna se en gemensam demonstration. {{|}}Ja till gemensam upphandling säger Tierp, Heby, Sala; {{S org=Tierp; stance=yes}} {{S org=Heby; stance=yes}} {{S org=Sala; stance=yes}} Norrtälje säger nej; {{S org=Norrtälje; stance=no}} besked från Håbo kommer i augusti. {{S org=Håbo; stance=undecided}} Karin Lund undersöker om Adda har avtal. {{A who=Karin Lund}}
12. Klimatkrav {{I n=12}}
Boverket föreslår gränsvärden från juli 2025. Uppsala klimatprotokoll omfattar flera kommuner. {{|}}Enighet rådde om att ställa samma klimatkrav i alla nybyggen. {{D}} Älvkarleby reserverar sig för att få göra undantag i småprojekt. {{S org=Älvkarleby}}
13. Lokalbanken {{I n=13}}
Lokalbanken innehåller 300 objekt. {{|}}Upplands-Bro lägger in sina tomma lokaler före midsommar. {{S org=Upplands-Bro}} Östhammar deltar inte. {{S org=Östhammar; stance=no}} Banken sköts av Energikontoret.
14. Simhall {{I n=14}}
Hedemora och Avesta har utrett en gemensam simhall. {{|}}Lotta sade att Avesta går vidare på egen hand. {{S org=Avesta; stance=no}} Sven: då gör vi det också. {{S org=Hedemora; stance=no}} Utredningen kostade 800 000 kr. {{K amount=800000; unit=kr}}
15. Ventilation {{I n=15}}
OVK-rapporter finns digitalt. Flera har ändrat driftstider. {{|}}Vem följer upp inomhusklimatet på friskolor som hyr av oss? {{Q}} Alla trodde att det var någon annan.
16. Arbetsgrupp trä {{I n=16}}
Göran hoppar av arbetsgruppen. {{L person=Göran Vik}} Ny i arbetsgruppen är Annika. {{N person=Annika Öberg; role=ledamot; body=Arbetsgrupp trä; for=Göran Vik}} Sekreteraruppdraget är fortfarande ledigt. {{V seat=sekreterare; body=Arbetsgrupp trä}}
17. Myndighetskontakter {{I n=17}}
Länsstyrelserna har olika syn på riksintressen. Samordning vore önskvärd. Uppsala län har kortast handläggningstid.
18. Lokalprogram förskola {{I n=18}}
Ramprogrammet togs fram 2020. {{|}}Håbo, Knivsta och Sigtuna använder programmet. {{S org=Håbo; stance=doing}} {{S org=Knivsta; stance=doing}} {{S org=Sigtuna; stance=doing}} Enköping följer eget program. {{S org=Enköping; stance=no}} Mötet kom fram till att ramprogrammet revideras i höst. {{D}} Petra leder revideringen. {{A who=Petra Stål}}
19. Försäljning av fastigheter {{I n=19}}
Avesta har sålt åtta villor. {{S org=Avesta}} Försäljningen av stadshuset i Hedemora är stoppad. {{|}}Heby bjuder ut gamla kommunhuset. {{S org=Heby}}
20. Personal {{I n=20}}
Drifttekniker saknas i hela regionen. Yrkeshögskolan i Enköping examinerar 25 per år. Vakanta tjänster finns i Sala, Avesta och Tierp. Lönerna ökar.
21. EU:s direktiv om byggnaders energiprestanda {{I n=21}}
Direktivet antogs i maj. Medlemsländerna har två år på sig. SKR bevakar. {{|}}Eva återkommer med en sammanfattning. {{A who=Eva Ring}}
22. Vattenskador {{I n=22; kind=go-round}}
Norrtälje: sensorer i 60 byggnader. {{S org=Norrtälje; topic=Vattenskador; stance=doing}}
Upplands-Bro: provar i två. {{S org=Upplands-Bro; topic=Vattenskador; stance=doing}}
Sala: följer Norrtäljes test. {{S org=Sala; topic=Vattenskador; stance=interested}}
Heby: för dyrt. {{S org=Heby; topic=Vattenskador; stance=no}}
Östhammar: oklart. {{S org=Östhammar; topic=Vattenskador; stance=undecided}}
23. Reservkraft {{I n=23}}
Vallentuna och Sigtuna köper mobila verk tillsammans. {{S org=Vallentuna}} {{S org=Sigtuna}} Länsstyrelsen samordnar behovet i styrel. Livsmedelsverket har inga krav på skolkök. {{|}}Vem får ta verken först vid samtidigt avbrott? {{Q}} Avtal finns inte, ingen skriver något.
24. Idrottshallar {{I n=24}}
Knivstas nya hall blev dyrare än beräknat. {{|}}Bildspel skickas av Per. {{A who=Per Moberg}} Specialförbundens mått har ändrats.
25. Radon {{I n=25}}
Mätningar är klara i de flesta kommuner. Tierps skolor ligger under gränsvärdet. Punkten avslutad.
26. Konferens {{I n=26}}
Offentliga fastigheter håller konferens den 17 oktober. {{M date=2024-10-17; what=konferens}} Elin och Tobias åker. {{N person=Elin Bodin; role=deltagare; body=konferens}} {{N person=Tobias Kall; role=deltagare; body=konferens}} Resan bekostas av respektive kommun.
27. Tillträde för räddningstjänst {{I n=27}}
Tas upp i september i stället, då kommer räddningschefen. {{P what=Tillträde för räddningstjänst}} 
28. Nästa möte {{I n=28}}
Vi ses i Sala. Datum meddelas. {{|}}Göran skickar förslag på datum. {{A who=Göran Vik}}
