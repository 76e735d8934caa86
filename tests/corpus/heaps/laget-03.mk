@file laget-03.txt
@body HR-chefsnätverket i Sörmland
@date 2024-05-16
@p Gunilla Strand | Nyköping | HR-chef | chair
@p Robert Ahlin | Oxelösund | personalchef
@p Emma Dahlgren | Katrineholm | HR-chef
@p Leif Karlsson | Flen | HR-chef
@p Sara Lönn | Vingåker | HR-strateg
@p Caroline Wik | Gnesta | HR-chef
@p Anders Wik | Trosa | personalchef
@p Josefin Rydell | Strängnäs | HR-direktör
@p Patrik Öman | Eskilstuna | HR-direktör
@p Sara Mattsson | Eskilstuna | förhandlingschef
@p Monica Graaf | Nyköping | lönestrateg
@p Henrik Palmqvist | Region Sörmland | HR-chef | guest
@p Therese Brandt | Sobona | förhandlare | guest
@p Malin Öst | Katrineholm | rekryteringsspecialist
@p Victor Nääs | Strängnäs | HR-konsult
---
HR-chefsnätverket i Sörmland
Anteckningar från nätverksmöte 2024-05-16
Namn	Kommun/organisation
Gunilla Strand	Nyköping, HR-chef, ordförande
Robert Ahlin	Oxelösund, personalchef
Emma Dahlgren	Katrineholm, HR-chef
Leif Karlsson	Flen, HR-chef
Sara Lönn	Vingåker, HR-strateg
Caroline Wik	Gnesta, HR-chef
Anders Wik	Trosa, personalchef
Josefin Rydell	Strängnäs, HR-direktör
Patrik Öman	Eskilstuna, HR-direktör
Sara Mattsson	Eskilstuna, förhandlingschef
Monica Graaf	Nyköping, lönestrateg
Henrik Palmqvist	Region Sörmland, HR-chef (gäst)
Therese Brandt	Sobona, förhandlare (gäst)
Malin Öst	Katrineholm, rekryteringsspecialist
Victor Nääs	Strängnäs, HR-konsult
Punkt	Anteckning	Ansvarig
1. Löneöversyn 2024 {{I n=1; kind=go-round}}	Nyköping: klar, 3,3 % i snitt. {{S org=Nyköping; topic=Löneöversyn 2024}} Oxelösund: pågår. {{S org=Oxelösund; topic=Löneöversyn 2024; stance=doing}} Gnesta: klar i juni. {{S org=Gnesta; topic=Löneöversyn 2024}} K-holm: har skjutit på Kommunal till hösten. {{S org=Katrineholm; topic=Löneöversyn 2024}}	
2. Märket {{I n=2}}	Therese gav en bakgrund till avtalsrörelsen. Avtalet med Kommunal löper ut den 31 mars 2025. Vad centrala parter enas om går inte att förutse.	
3. Friskvårdsbidrag {{I n=3; kind=go-round}}	E-tuna: 3 000 kr, oförändrat. {{S org=Eskilstuna; topic=Friskvårdsbidrag}} {{K amount=3000; unit=kr}} Flen: höjs till 2 500 kr vid årsskiftet. {{S org=Flen; topic=Friskvårdsbidrag}} {{K amount=2500; unit=kr}} Trosa: ingen ändring på gång. {{S org=Trosa; topic=Friskvårdsbidrag}}	Monica ställer samman {{A who=Monica Graaf}}
4. Visselblåsning {{I n=4}}	Funktionen är gemensam för fem kommuner. {{|}}Strängnäs önskar ansluta sig från september. {{S org=Strängnäs; stance=yes}} Vingåker tvekar på grund av kostnaden. {{S org=Vingåker; stance=undecided}}	
5. Heltid som norm {{I n=5; kind=dialogue}}	Sveriges kommuner ska redovisa sina planer till centrala parter. I Flen har andelen heltidsanställda ökat från 68 till 81 procent. Gruppen var enig om att utvecklingen är positiv.	
6. Gemensam chefsutbildning {{I n=6; kind=decision}}	Vi kör en ny omgång hösten 2024. {{D}} Gnesta, Trosa och Oxelösund anmäler två chefer var. {{S org=Gnesta; stance=yes}} {{S org=Trosa; stance=yes}} {{S org=Oxelösund; stance=yes}} Eskilstuna deltar inte, man har egen utbildning. {{S org=Eskilstuna; stance=no}}	Caroline bokar lokal före midsommar {{A who=Caroline Wik}}
7. Facklig tid {{I n=7}}	Sara Mattsson redogjorde för Eskilstunas lokala avtal från 2019. Reglerna i förtroendemannalagen är oförändrade. {{|}}Vem tar kontakt med Vision centralt? {{Q}} Ingen anmälde sig.	
8. Arbetsmiljöverkets inspektioner {{I n=8}}	Verket inspekterar samtliga kommuner med fokus på förskolan. Trosa har fått föreläggande och Strängnäs har inspektion i juni. {{|}}Josefin tar med erfarenheterna till nästa träff. {{A who=Josefin Rydell}}	
9. Rekryteringssystem {{I n=9}}	Avtalet går ut i februari. Vilka går med i ny upphandling? {{|}}Ja: Nyköping, Oxelösund, Flen. {{S org=Nyköping; stance=yes}} {{S org=Oxelösund; stance=yes}} {{S org=Flen; stance=yes}} Nej: Katrineholm. {{S org=Katrineholm; stance=no}} Vet ej: Vingåker, Trosa. {{S org=Vingåker; stance=undecided}} {{S org=Trosa; stance=undecided}}	
10. Distansarbete {{I n=10; kind=go-round}}	Nyköping två dagar i veckan. {{S org=Nyköping; topic=Distansarbete}} Strängnäs har tagit bort sin riktlinje. {{S org=Strängnäs; topic=Distansarbete}} Oxelösund: översyn påbörjad. {{S org=Oxelösund; topic=Distansarbete; stance=doing}} Gnesta – ej aktuellt att ändra. {{S org=Gnesta; topic=Distansarbete; stance=no}}	
11. Pensionshandläggning {{I n=11}}	Nuvarande handläggare på Region Sörmland går i pension i december. Henrik meddelade att regionen inte kommer att återbesätta tjänsten. Regionens beslut påverkar alla kommuner.	{{|}}Gunilla ringer KPA {{A who=Gunilla Strand}}
12. Sjukfrånvaro {{I n=12; kind=report}}	Länet ligger på 7,4 procent i snitt. Lägst är Trosa med 6,1 och högst är Vingåker med 8,9. Jämfört med 2022 är det en svag minskning.	
13. Samverkansavtal {{I n=13}}	Robert informerade om att Oxelösund har sagt upp sitt samverkansavtal. {{S org=Oxelösund}} Leif sade att Flen står fast vid sitt avtal från 2016. {{S org=Flen; stance=no}} Anders menade för egen del att avtalen är föråldrade.	
14. Ny arbetstidslag {{I n=14}}	Utredningen har förlängt tiden till november. {{|}}Ett seminarium hålls den 12 september i Stockholm. {{M date=2024-09-12; what=seminarium}} Deltagarna uppmanas att läsa promemorian. {{A who=Deltagarna}}	
15. Vikariebemanning {{I n=15}}	Gemensam pool – intresse? {{|}}Vingåker och Katrineholm vill gärna, {{S org=Vingåker; stance=interested}} {{S org=Katrineholm; stance=interested}} Flen inväntar sin omorganisation. {{S org=Flen; stance=undecided}} Det förslag som togs fram 2017 omfattade bara äldreomsorgen.	
16. Nätverkets representant i Omställningsfonden {{I n=16}}	Malin Öst valdes. {{D}} {{N person=Malin Öst; role=representant; body=Omställningsfonden}} Någon ersättare för henne finns ännu inte. {{V seat=ersättare; body=Omställningsfonden}}	Malin kontaktar fonden {{A who=Malin Öst}}
17. Kompetensbaserad lönesättning {{I n=17}}	Avrapportering från Eskilstuna. Modellen har funnits i tre år och omfattar undersköterskor. Medarbetarna är i huvudsak nöjda.	
18. AI i rekrytering {{I n=18; kind=question}}	Får ansökningar sorteras automatiskt? {{Q}} Vi vet inte. Sara Lönn tror att det är otillåtet. Integritetsskyddsmyndigheten ska publicera en vägledning.	
19. Semesterväxling {{I n=19; kind=go-round}}	Flen: ja. {{S org=Flen; topic=Semesterväxling; stance=yes}} Gnesta: ja, max fem dagar. {{S org=Gnesta; topic=Semesterväxling; stance=yes}} Trosa: nej. {{S org=Trosa; topic=Semesterväxling; stance=no}} Nyköping: utreds. {{S org=Nyköping; topic=Semesterväxling; stance=undecided}} Vingåker: har frågan uppe i personalutskottet. {{S org=Vingåker; topic=Semesterväxling; stance=undecided}}	
20. Sommarbonus {{I n=20}}	Trosa betalar 1 000 kr per flyttad dag. {{S org=Trosa; stance=doing}} {{K amount=1000; unit=kr per flyttad dag}} Oxelösund tänker inte ge någon bonus. {{S org=Oxelösund; stance=no}} Josefin skulle helst se att kommunerna gör lika.	
21. Förhandlingsdelegation {{I n=21}}	Delegationen består av fyra personer. {{|}}Kustens plats är ännu inte besatt. {{V seat=plats; body=Förhandlingsdelegation}} Leif lämnar uppdraget som sekreterare i delegationen på grund av hög arbetsbelastning. {{L person=Leif Karlsson; why=på grund av hög arbetsbelastning}}	
22. Medarbetarundersökning {{I n=22}}	HME genomförs vartannat år. Samtliga utom Gnesta använder samma leverantör. {{|}}Caroline meddelade att Gnesta byter till den gemensamma från 2025. {{S org=Gnesta; stance=yes}}	
23. Introduktion av nyanställda {{I n=23}}	Katrineholm visade sin digitala introduktion. Den togs fram ihop med biblioteket. Inga övriga kommuner har något liknande.	{{|}}Emma delar länken {{A who=Emma Dahlgren}}
24. Krisberedskap och personal {{I n=24}}	Vilka anställda är krigsplacerade hos annan? {{Q}} Frågan hänger i luften. {{|}}Nyköping och Trosa har gjort klart sin krigsplacering, {{S org=Nyköping; stance=doing}} {{S org=Trosa; stance=doing}} Strängnäs påbörjar arbetet i augusti. {{S org=Strängnäs}}	
25. Jämställda löner {{I n=25}}	DO har begärt in lönekartläggningar från Flen och Vingåker. Handlingarna är inskickade. DO:s besked väntas i höst.	
26. Gemensam företagshälsa {{I n=26}}	E-tuna stannar kvar i egen regi. {{S org=Eskilstuna; stance=no}} Gnesta, Flen och Vingåker ställer sig bakom en gemensam upphandling. {{S org=Gnesta; stance=yes}} {{S org=Flen; stance=yes}} {{S org=Vingåker; stance=yes}} Vi landade i att Katrineholm skriver avropet. {{D}} {{A who=Katrineholm}}	
27. Hot och våld {{I n=27}}	Rapport från Suntarbetsliv. Statistiken visar att förskolan nu är lika utsatt som socialtjänsten. {{|}}Patrik uppgav att Eskilstuna inför larm på alla förskolor. {{S org=Eskilstuna}}	
28. Språkkrav i äldreomsorgen {{I n=28}}	Regeringen föreslår lagkrav från 2025. Lagförslaget är på remiss till den 30 juni. {{|}}Nätverket avger ett gemensamt yttrande. {{D}} {{A who=Nätverket}}	Sara Lönn skriver {{A who=Sara Lönn}}
29. Utköp {{I n=29}}	Diskussion utan anteckningar.	
30. Bilersättning {{I n=30}}	Höja milersättningen? {{|}}Trosa, Gnesta: ja. {{S org=Trosa; stance=yes}} {{S org=Gnesta; stance=yes}} Nyköping: nej, ligger kvar på Skatteverkets nivå. {{S org=Nyköping; stance=no}} Oxelösund ej bestämt. {{S org=Oxelösund; stance=undecided}}	
31. Studentmedarbetare {{I n=31}}	Mälardalens universitet söker fler kommuner till höstens praktik. {{|}}Strängnäs tar emot två studenter. {{S org=Strängnäs; stance=yes}} Flen vill veta vad det kostar. {{S org=Flen; stance=interested}} Sista dag för anmälan 1 juni.	
32. Lönekriterier {{I n=32}}	Fackförbunden har framfört kritik. Kritiken gäller mest E-tuna, men även andra arbetsgivare i länet.	
33. Ledarforum {{I n=33}}	Ledarforum arrangeras av Region Sörmland den 3 oktober i Flen. {{M date=2024-10-03; what=Ledarforum}} Kommunerna kan skicka tre chefer var.	
34. Timlöner {{I n=34}}	Emma: K-holm har infört månadslön för vikarier i hemtjänsten. {{S org=Katrineholm}} Leif undrade vem som förhandlar LOK 24 för enskilda assistenter. {{Q asker=Leif Karlsson}} Frågan bollades runt utan resultat.	
35. Minskad sjukfrånvaro – projekt {{I n=35}}	Försäkringskassan ger bidrag till projektet. Projektledaren är anställd av Oxelösund. {{|}}Styrgruppen saknar ordförande. {{V seat=ordförande; body=Styrgruppen}}	
36. Arbetskläder {{I n=36}}	Skatteverket har ändrat sin tolkning. Den gäller bara kläder med logotyp. {{|}}Punkten vilar i avvaktan på Skatteverkets ställningstagande. {{P what=Arbetskläder; why=i avvaktan på Skatteverkets ställningstagande}}	
37. Mentorprogram {{I n=37}}	Fjorårets omgång hade 22 par. {{|}}Vi säger att programmet får fortsätta ett år till med samma upplägg. {{D}} Adepter anmäls av Nyköping, Flen, Trosa och E-tuna. {{S org=Nyköping; stance=yes}} {{S org=Flen; stance=yes}} {{S org=Trosa; stance=yes}} {{S org=Eskilstuna; stance=yes}} Gnesta hoppar över i år. {{S org=Gnesta; stance=no}}	Victor samordnar {{A who=Victor Nääs}}
38. Personalekonomisk redovisning {{I n=38}}	Exempel från Vingåker delades ut. {{|}}Sjuklönekostnaden uppgår där till 9 miljoner. {{K amount=9000000; unit=kronor}}	
39. Avgångssamtal {{I n=39}}	Intresset för en gemensam mall är stort hos flera. Anders har en mall från tidigare arbetsgivare.	{{|}}Anders skickar mallen till alla {{A who=Anders Wik; to=alla}}
40. Studieresa {{I n=40}}	Till Vejle kommun i Danmark åkte nätverket 2018. Ny resa 2025? {{|}}Vi enades om att strunta i det. {{D}}	
41. Bemanningsföretag {{I n=41}}	SKR:s mål är att hyrkostnaderna ska halveras. {{|}}Flen har inte använt hyrpersonal sedan mars. {{S org=Flen}} Vingåker fortsätter att hyra socionomer över sommaren. {{S org=Vingåker}} Övriga hade inget att tillägga.	
42. Nya i nätverket {{I n=42}}	Anna Gyll börjar som HR-chef i Gnesta 1 september. {{N person=Anna Gyll; role=HR-chef; org=Gnesta}} Caroline går till en tjänst i Södertälje. {{L person=Caroline Wik; org=Gnesta; why=går till en tjänst i Södertälje}}	
43. Möten {{I n=43}}	Höstens första möte hålls i Trosa 5 september. {{M date=2024-09-05}} Eskilstuna har erbjudit lokal i november. {{S org=Eskilstuna}}	
