@file laget-06.txt
@body Ekonomichefsnätverket Dalarna
@date 2021-11-18
@p Per-Anders Hed | Falun | ekonomichef | chair
@p Linda Skogh | Borlänge | ekonomichef
@p Roger Mattsson | Säter | ekonomichef
@p Kerstin Bäck | Hedemora | ekonomichef
@p Hans Lundin | Avesta | ekonomichef
@p Ewa Tysk | Ludvika | ekonomidirektör
@p Johanna Matsson | Smedjebacken | ekonomichef
@p Kjell-Åke Ros | Gagnef | ekonomichef
@p Nina Granath | Leksand | ekonomichef
@p Mikael Busk | Rättvik | ekonomichef
@p Sofie Larsson | Mora | ekonomichef
@p Göran Finn | Orsa | ekonomichef
@p Therese Gyllen | Älvdalen | controller
@p Ronny Larsson | Malung-Sälen | ekonomichef
@p Annika Jons | Vansbro | ekonomichef
@p Helen Sjölund | Region Dalarna | ekonomidirektör | guest
@p Björn Tallberg | Kommuninvest | rådgivare | guest
---
Ekonomichefsnätverket Dalarna
Minnesanteckningar 2021-11-18
Närvarande:
Per-Anders Hed – Falun, ekonomichef, ordförande
Linda Skogh – Borlänge, ekonomichef
Roger Mattsson – Säter, ekonomichef
Kerstin Bäck – Hedemora, ekonomichef
Hans Lundin – Avesta, ekonomichef
Ewa Tysk – Ludvika, ekonomidirektör
Johanna Matsson – Smedjebacken, ekonomichef
Kjell-Åke Ros – Gagnef, ekonomichef
Nina Granath – Leksand, ekonomichef
Mikael Busk – Rättvik, ekonomichef
Sofie Larsson – Mora, ekonomichef
Göran Finn – Orsa, ekonomichef
Therese Gyllen – Älvdalen, controller
Ronny Larsson – Malung-Sälen, ekonomichef
Annika Jons – Vansbro, ekonomichef
Helen Sjölund – Region Dalarna, ekonomidirektör (gäst)
Björn Tallberg – Kommuninvest, rådgivare (gäst)
1. Skatteunderlag {{I n=1}}
SKR:s prognos från oktober är bättre än väntat. Björn trodde på fortsatt låga räntor. Nästa prognos publiceras den 16 december.
2. Budget 2022 {{I n=2; kind=go-round}}
Linda: Borlänge lägger ett nollresultat. {{S org=Borlänge; topic=Budget 2022}}
Roger: vi har en effektivisering på två procent. {{S org=Säter; topic=Budget 2022}}
Kerstin: skattehöjning 25 öre föreslagen. {{S org=Hedemora; topic=Budget 2022}} {{K amount=25; unit=öre}}
Hans: inga förändringar mot i våras. {{S org=Avesta; topic=Budget 2022}}
Nina: beslut i fullmäktige på måndag, resultatmål 1,5 %. {{S org=Leksand; topic=Budget 2022}}
Therese: underskott i omsorgen på 14 mkr som ska hämtas hem. {{S org=Älvdalen; topic=Budget 2022}} {{K amount=14; unit=mkr}}
Mikael: kunde inte delta på punkten.
Annika: pengar till ny skola i Järna. {{S org=Vansbro; topic=Budget 2022}}
3. Återbetalning från gemensam nämnd {{I n=3}}
Nämnden redovisar överskott för tredje året. {{|}}Ronny och Göran vill att överskottet betalas ut, {{S org=Malung-Sälen; stance=yes}} {{S org=Orsa; stance=yes}} Sofie ser hellre att det ligger kvar. {{S org=Mora; stance=no}} Helen påpekade att regionen inte har någon del i överskottet.
4. Leasing enligt R5 {{I n=4}}
RKR har kommit med ny vägledning. Rådet utgår från avtalets längd. {{|}}Johanna meddelade att Smedjebacken inte kommer att tillämpa R5 i bokslutet. {{S org=Smedjebacken; stance=no}} Ludvika tillämpar den fullt ut, enligt Ewa. {{S org=Ludvika; stance=yes}} Vem ställer frågan till RKR om hyrda moduler? {{Q}} Den frågan blev kvar på bordet.
5. E-handel {{I n=5}}
Upphandlingscentrum informerade skriftligt. Andelen e-beställningar är 44 % i länet. {{|}}Rättvik går över till nytt system i april. {{S org=Rättvik}} Kjell-Åke efterlyste bättre statistik.
6. Gemensam fakturahantering {{I n=6}}
Förslaget som togs fram 2019 föll då på kostnaden. {{|}}Leksand, Rättvik och Gagnef har återupptagit samtalen. {{S org=Leksand}} {{S org=Rättvik}} {{S org=Gagnef}} Annika svarade nej för Vansbro. {{S org=Vansbro; stance=no}} Orsa och Älvdalen är avvaktande. {{S org=Orsa; stance=undecided}} {{S org=Älvdalen; stance=undecided}}
7. Kommuninvests ägardialog {{I n=7}}
Dialogen äger rum den 2 februari i Borlänge. {{M date=2022-02-02; what=ägardialog}} Björn skickar inbjudan. {{A who=Björn Tallberg}} Insatskapitalet höjs inte.
8. Borgensavgifter {{I n=8; kind=go-round}}
Falun: 0,35. {{S org=Falun; topic=Borgensavgifter}}
Avesta: 0,4, oförändrat. {{S org=Avesta; topic=Borgensavgifter}}
Säter: utreder marknadsmässig nivå. {{S org=Säter; topic=Borgensavgifter}}
Hedemora: tar inte ut någon avgift. {{S org=Hedemora; topic=Borgensavgifter}}
Reglerna om statsstöd har inte ändrats.
9. Ekonomistyrning i skolan {{I n=9}}
Presentation från Högskolan Dalarna. I studien ingår bl.a. Mora och Orsa. Studien visar att resursfördelningen ofta inte är känd av rektorerna. Per-Anders ansåg personligen att resultaten är väntade.
10. Nätverkets plats i SKR:s ekonomigrupp {{I n=10}}
Platsen har varit tom i två år. {{V seat=plats; body=SKR:s ekonomigrupp}} Var och en funderar på om man är intresserad. {{A who=Var och en}}
11. Redovisning av exploatering {{I n=11}}
Faluns revisorer har haft synpunkter. {{|}}Borlänge redovisar efter successiv metod, {{S org=Borlänge; stance=doing}} Ludvika gör på annat sätt. {{S org=Ludvika}} Det noterades att praxis skiljer sig åt.
12. Gemensam upphandling av revision {{I n=12}}
Med: Falun, Säter, Hedemora, Avesta. {{S org=Falun; stance=yes}} {{S org=Säter; stance=yes}} {{S org=Hedemora; stance=yes}} {{S org=Avesta; stance=yes}} Inte med: Ludvika, Smedjebacken. {{S org=Ludvika; stance=no}} {{S org=Smedjebacken; stance=no}} Ej svarat: Mora.
Vi enades om att Falun skriver underlaget. {{D}} {{A who=Falun}}
13. Personalkostnader {{I n=13; kind=report}}
Kostnaden per invånare är högst i Älvdalen och lägst i Borlänge. Skillnaden förklaras i huvudsak av struktur. Tabell bifogas.
14. Kostnadsutjämning {{I n=14}}
Utredningen föreslår ändrat gleshetstillägg. {{|}}Malung-Sälen förlorar enligt beräkningen 9 mkr. {{K amount=9; unit=mkr}} Ronny sade att kommunen kommer att yttra sig kritiskt. {{S org=Malung-Sälen; stance=no}} Mora och Orsa lämnar ett gemensamt yttrande. {{S org=Mora}} {{S org=Orsa}} Regionen svarar separat.
15. Systembyte {{I n=15}}
Leverantören avvecklar nuvarande version 2024. {{|}}Göran: Orsa byter redan nästa höst. {{S org=Orsa}} Alla väntar annars på förhandlingen. {{|}}Vilka integrationer som ingår i priset vet ingen och ingen har tagit på sig att fråga. {{Q}}
16. Hyresmodeller {{I n=16}}
Hans beskrev hur Avesta gör. {{|}}Avesta har självkostnadshyra sedan 2020. {{S org=Avesta; stance=doing}} Gagnef ska ändra sin modell till 2023. {{S org=Gagnef}} Johanna tyckte att det lät klokt.
17. Styrelsen för Dala Inköp {{I n=17}}
Kerstin Bäck har valts till ny ledamot av årsstämman. {{N person=Kerstin Bäck; role=ledamot; body=Styrelsen för Dala Inköp}} Sofie Larsson avgick samtidigt. {{L person=Sofie Larsson}} Suppleantplatsen står tom. {{V seat=suppleant; body=Styrelsen för Dala Inköp}}
18. Utdelning från elbolaget {{I n=18}}
Bolaget ägs av Säter, Hedemora och Avesta. Bolagsstämman beslutar om utdelningen. Ingen åtgärd.
19. Finanspolicy {{I n=19; kind=go-round}}
Smedjebacken – reviderad i september. {{S org=Smedjebacken; topic=Finanspolicy; stance=doing}}
Vansbro – från 2014, ska göras om. {{S org=Vansbro; topic=Finanspolicy}}
Rättvik – ingen. {{S org=Rättvik; topic=Finanspolicy; stance=no}}
Mora – tar in extern hjälp. {{S org=Mora; topic=Finanspolicy}}
Gagnef – vill gärna läsa någon annans. {{S org=Gagnef; topic=Finanspolicy; stance=interested}}
20. Inköpssamverkan {{I n=20}}
Borlänge och Falun har tidigare haft samma inköpsfunktion. {{|}}Linda uppgav att Borlänge inte ser någon återgång som aktuell. {{S org=Borlänge; stance=no}} Frågan avslutades därmed.
21. Prognossäkerhet {{I n=21}}
Prognoserna har blivit sämre. {{|}}Hur mäter man det? {{Q}} Ingen hade något förslag. Ekonomicheferna i Gävleborg har ett nyckeltal.
22. Internränta {{I n=22}}
SKR rekommenderar 1,0 procent. {{|}}Vi följer SKR:s rekommendation. {{D}} Älvdalen ligger dock kvar på 1,25. {{S org=Älvdalen; stance=no}}
23. Statsbidrag {{I n=23}}
Bidragen har blivit fler och svårare att överblicka. Roger har en lista. {{|}}Roger delar listan i Teams. {{A who=Roger Mattsson; to=Teams}}
24. Skadegörelse och försäkring {{I n=24}}
Dalarnas försäkringsbolag höjer premien med sex procent. Självrisken ändras inte. {{|}}Ewa meddelade att Ludvika tar in offert från annat bolag. {{S org=Ludvika}} Säter kan tänka sig att göra detsamma. {{S org=Säter; stance=interested}}
25. Träff med controllers {{I n=25}}
Controllerna träffades i Leksand i oktober. De var 21 stycken. Nästa gång är platsen Hedemora.
26. Arbetsgrupp välfärdsekonomi {{I n=26}}
Gruppen saknar deltagare från södra Dalarna. {{V seat=deltagare; body=Arbetsgrupp välfärdsekonomi}} Hans undersöker om Avesta kan avvara någon. {{A who=Hans Lundin}}
27. Digital attest {{I n=27}}
Nina redogjorde för Leksands pilot. {{|}}Leksand har attesterat digitalt sedan februari. {{S org=Leksand; stance=doing}} Rättvik vill starta en egen pilot till våren. {{S org=Rättvik; stance=yes}} Skatteverkets krav på arkivering är oklara.
28. Kontantförbud {{I n=28}}
Nätverket tog fram en rekommendation 2018. {{|}}Malung-Sälen tar fortfarande emot kontanter på två ställen. {{S org=Malung-Sälen; stance=doing}}
29. Avtal om skuldrådgivning {{I n=29}}
Konsumentverket har granskat väntetiderna. {{|}}Hedemora har sagt upp avtalet med Avesta {{S org=Hedemora}} och söker ny partner. {{S org=Hedemora}} Säter avböjde. {{S org=Säter; stance=no}} Smedjebacken har inte svarat.
30. Soliditet {{I n=30; kind=report}}
Soliditet inklusive pensioner har ökat i tolv av femton kommuner. I Orsa är den negativ. Målet bör enligt lagen vara god ekonomisk hushållning.
31. Kommungemensam etableringsenhet {{I n=31}}
Vi ställer oss bakom arbetsmarknadschefernas förslag. {{D}} Förslaget bygger på ESF-medel. {{|}}Sofie meddelade dock att Mora inte medfinansierar. {{S org=Mora; stance=no}}
32. Redovisning av coronabidrag {{I n=32}}
Bidragen ska redovisas i februari. Länsstyrelsen har inte gett några anvisningar. {{|}}Hur gör vi med sjuklöner för timanställda? {{Q}} Frågetecken kvarstår och frågan får ingen ägare.
33. Kvalitet i räkenskapssammandraget {{I n=33}}
SCB har hört av sig till flera kommuner. Rättningar görs i mars. {{|}}Ronny får ta detta för Malung-Sälens del. {{A who=Ronny Larsson}}
34. Bolagsöversyn {{I n=34}}
Falun ser över samtliga bolag. {{S org=Falun; stance=doing}} Leksand har sålt sitt fastighetsbolag. {{S org=Leksand}} I Borlänge finns inga sådana planer. {{S org=Borlänge; stance=no}} Diskussion om för- och nackdelar med koncernbank.
35. Investeringsstopp {{I n=35}}
Therese: Älvdalen har infört tillfälligt investeringsstopp. {{S org=Älvdalen; stance=doing}} Annika: inte aktuellt hos oss. {{S org=Vansbro; stance=no}} Kjell-Åke: kommer att föreslå det för kommunstyrelsen. {{S org=Gagnef}} Roger: egen reflektion är att det sällan hjälper.
36. Elpriser {{I n=36}}
Elavtalen går ut 2023. Dala Energi har bjudit in till information. Kostnadsökningen kan bli 30 procent.
37. Kompetens {{I n=37}}
Redovisningsekonomer är svåra att hitta. {{|}}Avesta har annonserat två gånger. {{S org=Avesta}} Flera sade att lönerna dras upp av regionen. Bra om nätverket kunde ta fram en gemensam traineemodell.
38. Intern kontroll {{I n=38}}
Helen skickar regionens mall till nätverket. {{A who=Helen Sjölund; to=nätverket}} Mallen bygger på COSO.
39. Avgiftsfri kollektivtrafik för unga {{I n=39}}
Regionen höjer kommunernas andel. {{|}}Borlänge, Falun och Säter fortsätter, {{S org=Borlänge; stance=yes}} {{S org=Falun; stance=yes}} {{S org=Säter; stance=yes}} Hedemora har beslutat att avsluta, {{S org=Hedemora; stance=no}} och Leksand utvärderar först. {{S org=Leksand; stance=undecided}}
40. Sponsring av skid-VM {{I n=40}}
Falun söker VM 2027. {{S org=Falun}} Per-Anders hoppades på stöd från fler kommuner. {{|}}Frågan om medfinansiering återkommer vid nätverkets möte i februari. {{P until=2022-02-10; what=Frågan om medfinansiering}}
41. Mötesdagar {{I n=41}}
Överenskoms att träffas fysiskt två gånger per år. {{D}} Nästa gång är 10 februari. {{M date=2022-02-10}} Ludvika står för lokal. {{S org=Ludvika}}
42. Valärenden {{I n=42}}
Till sekreterare för 2022 valdes Johanna Matsson. {{D}} {{N person=Johanna Matsson; role=sekreterare; body=Ekonomichefsnätverket Dalarna}} Ny vice ordförande kunde inte utses. {{V seat=vice ordförande; body=Ekonomichefsnätverket Dalarna}}
