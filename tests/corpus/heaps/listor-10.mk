@file listor-10.txt
@body Kulturchefsgruppen Skaraborg
@date 2022-09-08
@p Lena Ahlqvist | Skövde | kulturchef | chair
@p Björn Wadman | Lidköping | kultur- och fritidschef
@p Margareta Oskarsson | Mariestad | bibliotekschef
@p Niklas Ferm | Falköping | kulturchef
@p Inga-Lill Roos | Skara | kulturchef
@p Tina Granlund | Vara | konserthuschef
@p Håkan Ståhl | Tibro | fritidschef
@p Ulrika Blad | Hjo | kulturutvecklare
@p Ulrika Sonesson | Karlsborg | bibliotekarie
@p Jens Morén | Götene | kulturchef
@p Petra Lagergren | Töreboda | biblioteks- och kulturchef
@p Samuel Bratt | Gullspång | fritidschef
@p Annica Duvander | Essunga | kultursekreterare
@p Robert Hägg | Grästorp | bibliotekschef
@p Moa Kindahl | Skaraborgs kommunalförbund | kulturstrateg | guest
---
Kulturchefsgruppen Skaraborg
Minnesanteckningar 2022-09-08
Närvarolista
Lena Ahlqvist, Skövde, kulturchef, ordförande
Björn Wadman, Lidköping, kultur- och fritidschef
Margareta Oskarsson, Mariestad, bibliotekschef
Niklas Ferm, Falköping, kulturchef
Inga-Lill Roos, Skara, kulturchef
Tina Granlund, Vara, konserthuschef
Håkan Ståhl, Tibro, fritidschef
Ulrika Blad, Hjo, kulturutvecklare
Ulrika Sonesson, Karlsborg, bibliotekarie
Jens Morén, Götene, kulturchef
Petra Lagergren, Töreboda, biblioteks- och kulturchef
Samuel Bratt, Gullspång, fritidschef
Annica Duvander, Essunga, kultursekreterare
Robert Hägg, Grästorp, bibliotekschef
Moa Kindahl, Skaraborgs kommunalförbund, kulturstrateg

1. Höstens kalender {{I n=1}}
Datum	Vad
2022-10-13 {{M date=2022-10-13}}	Gruppens möte, Hjo
2022-10-20 {{M date=2022-10-20; what=Biblioteksdag}}	Biblioteksdag, Skara
2022-11-24 {{M date=2022-11-24}}	Gruppens möte, Teams
2022-12-01	Sista dag för ansökan till Kulturrådet
2022-08-30	Kulturting (genomfört)

2. Filmfestival {{I n=2; kind=decision}}
Beslut: nej till medverkan 2023. {{D}}
Skäl: kostnaden, 40 tkr per kommun. {{K amount=40; unit=tkr per kommun}}
Falköping deltar på egen hand. {{S org=Falköping; stance=yes}}

3. Skapande skola {{I n=3; kind=report}}
Bidrag i år: lägre än sökt.
Kulturrådets besked kom i maj.
Utbudsdag 5 oktober i Vara. {{M date=2022-10-05; what=Utbudsdag}}

4. Gemensam bibliotekskatalog {{I n=4; kind=go-round}}
Skövde	går med {{S org=Skövde; stance=yes}}
Tibro	går med {{S org=Tibro; stance=yes}}
Lidköping	står utanför {{S org=Lidköping; stance=no}}
Essunga	utreder {{S org=Essunga; stance=undecided}}
Hjo	medlem sedan 2019 {{S org=Hjo; stance=doing}}
Grästorp	besked saknas

5. Arbetsgrupp katalog {{I n=5; kind=decision}}
Gruppen:
Margareta Oskarsson {{N person=Margareta Oskarsson; role=ledamot; body=Arbetsgrupp katalog}}
Robert Hägg {{N person=Robert Hägg; role=ledamot; body=Arbetsgrupp katalog}}
Ulrika Sonesson {{N person=Ulrika Sonesson; role=ledamot; body=Arbetsgrupp katalog}}
Sammankallande: Margareta {{N person=Margareta Oskarsson; role=sammankallande; body=Arbetsgrupp katalog}}
Uppdrag: kostnadsbild till 24 november {{A who=Arbetsgrupp katalog; due=2022-11-24}}
Gruppen tillsattes enhälligt. {{D}}

6. Konstinköp {{I n=6}}
- Mariestad: inköpsstopp året ut {{S org=Mariestad}}
- Skara: 150 000 kr avsatta {{S org=Skara}} {{K amount=150000; unit=kr}}
- försäkringsfrågan oklar

7. Kulturplan {{I n=7}}
Regionens kulturplan på remiss till 15 november.
Beslut: gemensamt svar via kommunalförbundet. {{D}}
Underlag till Moa, en sida per kommun, 21 oktober. {{A who=varje kommun; due=2022-10-21; to=Moa Kindahl}}

8. Sommarens verksamhet {{I n=8; kind=go-round}}
Bra siffror på sommarlovet.
Götene: fler besök på hembygdsgården {{S org=Götene}}
Karlsborg: bokbussen populär {{S org=Karlsborg}}
Gullspång: avslutar sommarscenen {{S org=Gullspång}}

9. Bokbuss {{I n=9; outcome=postponed}}
Till oktobermötet. {{P until=2022-10-13; what=Bokbuss; why=Offert inväntas}} Offert inväntas.

10. Musikskola {{I n=10; kind=dialogue}}
Kö till piano och sång. Lärare delas redan mellan Hjo och Tibro. Tankar om fler delade tjänster. Ingen gick vidare med det.

11. Energikris {{I n=11; kind=theme}}
Ishallar och simhallar största posten. Regeringens elstöd omfattar inte kommuner.
Tibro sänker temperaturen i simhallen. {{S org=Tibro}}
Skövde avvaktar. {{S org=Skövde; stance=undecided}}
Att göra: lista på åtgärder, Håkan. {{A who=Håkan Ståhl}}

12. Statsbidrag {{I n=12}}
Stärkta bibliotek: utlysning öppen.
Tre kommuner sökte i fjol.
Anmäl intresse för gemensam ansökan till Petra. {{A who=alla; to=Petra Lagergren}}

13. Digital fritidsbank {{I n=13; kind=decision}}
att starta 1 januari {{D}}
att Töreboda är huvudman {{D}} {{S org=Töreboda}}
att inget medlemskap tas ut första året {{D}}
att utvärdera efter tolv månader {{D}} {{A}}

14. Museer {{I n=14; kind=report}}
Västergötlands museum: ny utställning.
Museets styrelse har valt Gudrun Älv till ordförande. {{N person=Gudrun Älv; role=ordförande; body=Museets styrelse}}
Entréavgiften oförändrad.

15. Representation {{I n=15; kind=decision}}
Organ	Ordinarie	Ersättare
Regionala biblioteksrådet	Petra Lagergren {{N person=Petra Lagergren; role=ordinarie; body=Regionala biblioteksrådet}}	Robert Hägg {{N person=Robert Hägg; role=ersättare; body=Regionala biblioteksrådet}}
Scenkonstrådet	Tina Granlund {{N person=Tina Granlund; role=ordinarie; body=Scenkonstrådet}}	utses senare {{V seat=ersättare; body=Scenkonstrådet}}
Namnen fastställdes. {{D}}

16. Nationaldagen {{I n=16}}
Inget samarbete 2023, var kommun för sig.
Länsstyrelsen skriver till alla i januari.

17. Meröppet {{I n=17}}
Status: tio av femton kommuner.
På gång: Grästorp i november {{S org=Grästorp}}
Inte aktuellt: Karlsborg {{S org=Karlsborg; stance=no}}
Säkerhetspärmen delas ut av Björn. {{A who=Björn Wadman}}

18. Litteraturvecka {{I n=18; kind=decision}}
Vecka 46, tema skräck. {{D}}
Författarpott: 60 000 kr. {{K amount=60000; unit=kr}}
Författarbokningar: Annica och Jens. {{A who=Annica Duvander,Jens Morén}}
Affisch: Skövdes kommunikatör. {{A who=Skövdes kommunikatör}}

19. Skolbibliotek {{I n=19}}
Utredningen föreslår bemannade skolbibliotek. Lagändring tidigast 2024. Skolcheferna äger frågan.

20. Personal {{I n=20}}
Samuel Bratt: sista dag 30 september. {{L person=Samuel Bratt; org=Gullspång; when=30 september}}
Inga-Lill Roos: pension vid årsskiftet. {{L person=Inga-Lill Roos; org=Skara; when=vid årsskiftet; why=pension}}
Ny i Gullspång: ej klart.

21. Kulturarv Kinnekulle {{I n=21; outcome=postponed}}
Bordläggs på begäran av Götene. {{P what=Kulturarv Kinnekulle; why=på begäran av Götene}}

22. Avtal med studieförbunden {{I n=22; kind=question}}
Fråga från Vara: ställer ni krav på redovisning av deltagartimmar? {{Q asker=Vara}}

23. Fritidsgårdar {{I n=23; kind=decision}}
Gemensam utbildningsdag – ja. {{D}}
Dag: 1 februari {{M date=2023-02-01; what=utbildningsdag}}
Ort: Falköping
Program: Niklas, Håkan {{A who=Niklas Ferm,Håkan Ståhl}}

24. Föreningsbidrag {{I n=24; kind=go-round}}
Nya regler?
Lidköping ja, 2023 {{S org=Lidköping; stance=yes}}
Mariestad nej {{S org=Mariestad; stance=no}}
Götene ja {{S org=Götene; stance=yes}}
Vara vet ej {{S org=Vara; stance=undecided}}
Töreboda nyligen ändrat {{S org=Töreboda}}

25. E-böcker {{I n=25; kind=report}}
Lån +18 %. {{|}}Kostnad per lån 21 kr. {{K amount=21; unit=kr per lån}}
Förlagens nya modell från januari. Kungliga biblioteket förhandlar.

26. Offentlig konst {{I n=26}}
1 %-regeln antagen i Skövde i juni.
Önskan om gemensam konstregistrator.
Ulrika B skissar på tjänsten till nästa gång. {{A who=Ulrika Blad; due=2022-10-13}}

27. Nästa års ordförande {{I n=27; kind=decision}}
Val: Björn Wadman, ordförande 2023. {{N person=Björn Wadman; role=ordförande; body=Kulturchefsgruppen}} {{D}}
Val: Lena Ahlqvist, vice ordförande. {{N person=Lena Ahlqvist; role=vice ordförande; body=Kulturchefsgruppen}} {{D}}

28. Kommunalförbundet informerar {{I n=28}}
- direktionen beslutade om ny strategi 26 augusti
- ny kommunikatör börjar i oktober
- projektmedel till turism, ansökan före 30 september
- Moa mejlar länken {{A who=Moa Kindahl}}

29. Biblioteksdag – program {{I n=29}}
Tid	Punkt	Ansvarig
9.00	Inledning	Lena
10.00	Föreläsning om läslust	extern
13.00	Workshop	Petra
Kvar: moderator, Inga-Lill frågar landshövdingen {{A who=Inga-Lill Roos; to=landshövdingen}}

30. Bidragskontroll {{I n=30; outcome=not_reached}}
Hann inte. Ny tid 24 november. {{P until=2022-11-24; what=Bidragskontroll; why=Hann inte}}

31. Ungdomskultur {{I n=31; kind=decision}}
UKM 2023: regional final i Lidköping
Beslut: bidraget höjs till 5 kr per ung. {{D}} {{K amount=5; unit=kr per ung}}
Arrangör: Lidköping, med stöd av Götene

32. Kulturhus {{I n=32}}
Falköping bygger, klart 2025. {{S org=Falköping}}
Essunga renoverar i egen regi. {{S org=Essunga}}
Studiebesök planeras.

33. Upphandling RFID {{I n=33}}
Åtgärd	Ansvarig	Klart
Behovslista {{A who=Robert Hägg; due=2022-09-30}}	Robert	30/9
Samtal med Adda	Petra	gjort
Beslut om deltagande {{A who=respektive kommun; due=2022-11}}	respektive kommun	november

34. Lokalhistoria {{I n=34; kind=dialogue}}
Digitalisering av fotosamlingar. Stora mängder, lite tid. Hembygdsförbundet vill samarbeta. Positiva röster.

35. Övrigt {{I n=35}}
- Ukraina: gratis lånekort i alla kommuner sedan mars
- ny adress för Moa
- glöm inte enkäten, stänger 16 september {{A who=alla; due=2022-09-16}}
- Hjo bjuder på fika 13 oktober

36. Vinterns idrottsgala {{I n=36; kind=decision}}
Jury: Håkan Ståhl, Samuel Bratts efterträdare, en från RF-SISU {{N person=Håkan Ståhl; role=ledamot; body=Jury}}
Gala 28 januari, Skövde {{M date=2023-01-28; what=Gala}}
Prissumma höjs inte. {{D}}

37. Scenkonst för barn {{I n=37}}
Subventionen från regionen ner 10 %.
Turnéplan klar i december. {{|}}Tina skickar ut den. {{A who=Tina Granlund}}

38. Kommunernas budgetläge {{I n=38; kind=go-round}}
Skara: besparing 2 % {{S org=Skara}}
Tibro: oförändrad ram {{S org=Tibro}}
Karlsborg: tjänst dras in {{S org=Karlsborg}}
Skövde: nämnd 22 september {{S org=Skövde}} {{M date=2022-09-22; what=nämnd}}
