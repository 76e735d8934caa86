@file laget-27.txt
@body MAS-nätverket i Norrköping–Nyköpingsregionen
@date 2024-02-08
@p Marika Sund | Norrköping | MAS | chair
@p Helen Axelsson | Söderköping | MAS
@p Birger Lund | Valdemarsvik | MAS
@p Åsa Holmer | Finspång | MAS
@p Lotten Wik | Nyköping | MAS
@p Eva Grip | Oxelösund | MAS
@p Eva Thorell | Trosa | MAS
@p Camilla Ask | Gnesta | MAR
@p Robin Ek | Katrineholm | MAS
@p Mona Frid | Vingåker | MAS
@p Sara Lager | Flen | MAS
@p Jenny Lager | Strängnäs | MAS
@p Kalle Rost | Region Sörmland | apotekare | guest
@p Lisbet Ahl | Region Östergötland | samordnare | guest
---
MAS-nätverket i Norrköping–Nyköpingsregionen
Minnesanteckningar 2024-02-08
Närvarande:
Marika Sund, Norrköping, ordförande
Helen Axelsson, Söderköping
Birger Lund, Valdemarsvik
Åsa Holmer, Finspång
Lotten Wik, Nyköping
Eva Grip, Oxelösund
Eva Thorell, Trosa
Camilla Ask, Gnesta
Robin Ek, Katrineholm
Mona Frid, Vingåker
Sara Lager, Flen
Jenny Lager, Strängnäs
Kalle Rost, Region Sörmland (gäst)
Lisbet Ahl, Region Östergötland (gäst)
1. Delegering {{I n=1}}
Nya föreskrifter är på remiss hos Socialstyrelsen. {{|}}Flen har redan slutat delegera insulin. {{S org=Flen; stance=doing}} Vingåker och Katrineholm gör samma sak före sommaren. {{S org=Vingåker}} {{S org=Katrineholm}}
2. Läkemedelsförråd {{I n=2}}
Kalle gick igenom årets granskning. 46 förråd har granskats, varav åtta i Trosa. Avvikelserna var få.
3. Basala hygienrutiner {{I n=3; kind=go-round}}
Mätning i mars: Nyköping ja, {{S org=Nyköping; topic=Basala hygienrutiner; stance=yes}} Gnesta ja, {{S org=Gnesta; topic=Basala hygienrutiner; stance=yes}} Oxelösund nej på grund av schemabyte. {{S org=Oxelösund; topic=Basala hygienrutiner; stance=no}} Finspång mäter varje månad. {{S org=Finspång; topic=Basala hygienrutiner; stance=doing}}
SKR sammanställer mätningarna i maj.
4. Trycksår {{I n=4}}
Punktprevalensmätningen är genomförd. I Norrköping hade 7 procent trycksår och i Söderköping 4. Resultaten är inte jämförbara mellan åren.
5. Nattsjuksköterskor {{I n=5}}
Birger meddelade att Valdemarsvik och Söderköping går ihop om nattsjuksköterska från maj. {{S org=Valdemarsvik}} {{S org=Söderköping}} Helen bekräftade detta. {{|}}Finspång har diskuterat frågan med Norrköping utan att komma till beslut. {{S org=Finspång; stance=undecided}}
6. Palliativregistret {{I n=6}}
Registrets täckningsgrad är bra. Mona tyckte att det tar för lång tid. {{|}}Enighet om att fortsätta registrera. {{D}}
7. Fotvård {{I n=7}}
Vem får klippa naglar på diabetiker? {{Q}} Det finns olika tolkningar och ingen åtog sig att kontrollera.
8. Avvikelser mot regionen {{I n=8}}
Regionen svarar inom två månader i 60 procent av fallen. Lisbet beklagade. Region Östergötland kommer att anställa ytterligare en handläggare.
9. Lex Maria {{I n=9}}
Två anmälningar sedan sist. Anmälan från Strängnäs har avslutats av IVO. Jenny berättade om händelsen som ett lärande exempel.
10. Gemensamt MAS-jour {{I n=10}}
Ja till gemensam jour: Nyköping, Oxelösund, Trosa, Gnesta. {{S org=Nyköping; stance=yes}} {{S org=Oxelösund; stance=yes}} {{S org=Trosa; stance=yes}} {{S org=Gnesta; stance=yes}}
Nej: Katrineholm. {{S org=Katrineholm; stance=no}}
Vill utreda vidare: Flen, Vingåker, Strängnäs. {{S org=Flen; stance=undecided}} {{S org=Vingåker; stance=undecided}} {{S org=Strängnäs; stance=undecided}}
Östgötakommunerna berörs inte.
11. Munvård {{I n=11}}
Folktandvården utbildar ombud. Kursen ges två gånger per termin. Många ombud kommer från Katrineholm.
12. Representation {{I n=12}}
Läkemedelskommittén i Sörmland: platsen för kommunerna är vakant efter årsskiftet. {{V seat=plats; body=Läkemedelskommittén i Sörmland}} 
Strama: Robin Ek tar över efter Eva Grip. {{N person=Robin Ek; role=ledamot; body=Strama; for=Eva Grip}}
Vårdhygieniskt råd: samma som tidigare.
13. Sommaren {{I n=13; kind=go-round}}
Trosa: inhyrt från vecka 26. {{S org=Trosa; topic=Sommaren}}
Gnesta: täckt. {{S org=Gnesta; topic=Sommaren}}
Söderköping: erbjuder extra ersättning. {{S org=Söderköping; topic=Sommaren}}
Vingåker: läget är kritiskt, fem rader saknas. {{S org=Vingåker; topic=Sommaren}}
Strängnäs: hoppas på studenter. {{S org=Strängnäs; topic=Sommaren}}
14. Digital signering {{I n=14}}
Leverantören hade driftstopp i januari. Driftstoppet drabbade Nyköping och Oxelösund hårdast. Reservrutinen fungerade. {{|}}Oxelösund byter leverantör i höst. {{S org=Oxelösund}}
15. Hälso- och sjukvårdsjournal {{I n=15}}
Får MAS läsa loggar för alla enheter? {{Q}} Eva Thorell trodde det. Ingen fick i uppdrag att kontrollera.
16. Avtal om läkarinsatser {{I n=16}}
Region Sörmland har fattat beslut om ny ersättningsmodell. Läkartid räknas per plats. Nätverket tar ställning när avtalet är klart.
17. Fallprevention {{I n=17}}
Vi kom överens om att delta i Balansera mera-veckan. {{D}} Camilla beställer material. {{A who=Camilla Ask}} Norrköping har egen kampanj samma vecka. {{S org=Norrköping}}
18. Sjukvårdsförråd i kris {{I n=18}}
Socialstyrelsen utreder ansvaret för beredskapslager. Förslag lämnas i december. {{|}}Katrineholm har lagt upp ett lager för 14 dagar. {{S org=Katrineholm; stance=doing}} Flen har inte pengar till det. {{S org=Flen; stance=no}}
19. Rehabilitering {{I n=19}}
Camilla efterlyste ett eget nätverk för MAR. {{|}}Frågan gick över till chefsnätverket. {{A}}
20. Delad tjänst {{I n=20}}
Mona går i pension i augusti. {{L person=Mona Frid; when=i augusti; why=går i pension}} Vingåker kan tänka sig att dela MAS med Katrineholm. {{S org=Vingåker; stance=interested}} Robin kunde inte lämna besked för Katrineholms räkning. {{S org=Katrineholm; stance=undecided}}
21. Inkontinenshjälpmedel {{I n=21}}
Avtalet förlängs av regionen. Förskrivarna har gått kurs.
22. Kvalitetsregister {{I n=22}}
Senior alert kostar mer från 2025. {{|}}Nyköping lämnar registret, {{S org=Nyköping; stance=no}} Trosa stannar. {{S org=Trosa; stance=yes}} Gnesta har ännu inte fattat beslut. {{S org=Gnesta; stance=undecided}} De flesta lutar åt att stanna.
23. Vaccination mot RS {{I n=23}}
Regionen bekostar inte vaccinet. Privata aktörer finns. Kommunerna har inget ansvar, var alla överens om.
24. Egenvård {{I n=24}}
Egenvårdsbedömningar saknas ofta för skolbarn. {{|}}Vem tar upp det med barnkliniken? {{Q}} Ingen anmälde sig.
25. Symtomskattning {{I n=25}}
Lisbet skickar ut materialet till båda länen. {{A who=Lisbet Ahl}} Materialet är framtaget på Vrinnevisjukhuset.
26. Journalgranskning {{I n=26}}
Granskningen görs över kommungränserna. {{|}}Finspång granskar Söderköping, Söderköping granskar Valdemarsvik. {{S org=Finspång}} {{S org=Söderköping}} Mall finns. 
27. Blodtransfusion i hemmet {{I n=27}}
Regionen vill ha svar om blodtransfusioner. {{|}}Nyköping avböjer, {{S org=Nyköping; stance=no}} Norrköping är villigt att pröva. {{S org=Norrköping; stance=yes}} Finspångs svar avvaktas.
28. Arbetsgrupp SIP {{I n=28}}
Två namn behövs. {{|}}Sara Lager ställde upp. {{N person=Sara Lager; role=ledamot; body=Arbetsgrupp SIP}} Den andra platsen är fortfarande tom. {{V seat=plats; body=Arbetsgrupp SIP}}
29. Statistik läkemedel {{I n=29; kind=report}}
Andelen med tio eller fler läkemedel är 22 %. Lägst i Trosa. Kalle visade att olämpliga läkemedel minskar i hela länet.
30. Patientsäkerhetsberättelser {{I n=30}}
Ska vara klara den 1 mars. Fem kommuner är klara. Mallen är gemensam sedan 2019.
31. Utbildningsinsatser {{I n=31}}
BPSD-utbildning behövs. Gemensam utbildare vore bra men dyrt. {{|}}Oxelösund, Nyköping och Gnesta utbildar egna instruktörer. {{S org=Oxelösund}} {{S org=Nyköping}} {{S org=Gnesta}}
32. Rutin vid dödsfall {{I n=32}}
Rutinen är uppdaterad. {{|}}Vi fastställde rutinen med två ändringar. {{D}} Marika publicerar den på samverkanswebben. {{A who=Marika Sund}}
33. Tystnadsplikt {{I n=33}}
Genomgång med jurist på Norrköpings kommun. Juristen svarade på alla frågor.
34. IVO:s äldretillsyn {{I n=34}}
IVO har besökt Katrineholm, Flen och Strängnäs. Övriga står på tur. {{|}}Strängnäs har tagit fram en åtgärdsplan. {{S org=Strängnäs}}
35. Läkemedelsrobotar {{I n=35; kind=go-round}}
Söderköping: tio robotar. {{S org=Söderköping; topic=Läkemedelsrobotar; stance=doing}}
Valdemarsvik: börjar i september. {{S org=Valdemarsvik; topic=Läkemedelsrobotar}}
Vingåker: inga. {{S org=Vingåker; topic=Läkemedelsrobotar; stance=no}}
Trosa: test avslutat, återupptas inte. {{S org=Trosa; topic=Läkemedelsrobotar; stance=no}}
Flen: vill komma på studiebesök. {{S org=Flen; topic=Läkemedelsrobotar; stance=interested}}
36. Remiss {{I n=36}}
Remissen om sammanhållen journal besvaras av juristerna. {{|}}Nätverket avstår. {{D}}
37. Personcentrerade vårdförlopp {{I n=37}}
Sköts på. {{P what=Personcentrerade vårdförlopp}}
38. Kommande möten {{I n=38}}
Nästa möte är i Finspång den 21 mars. {{M date=2024-03-21}} Åsa ansvarar för lokalen. {{A who=Åsa Holmer}} Konferensen för MAS och MAR äger rum i Göteborg 14 maj. {{M date=2024-05-14; what=Konferensen för MAS och MAR}}
39. Övrigt {{I n=39}}
Lotten undrade hur man gör med gamla narkotikajournaler. Marika svarade att de sparas i tio år. Birger har egna erfarenheter av felaktig gallring.
