@file uppskjutet-26.txt
@body Samverkansrådet för äldre i Skaraborg-Tiveden
@date 2022-09-08
@p Rose-Marie Fält | Laxå | vård- och omsorgschef | chair
@p Bengt-Olof Ström | Karlsborg | äldreomsorgschef
@p Mehmet Kaya | Töreboda | verksamhetschef
@p Carola Lindell | Mariestad | sektorchef
@p Elsa Brink | Gullspång | enhetschef
@p Anders Rosell | Tibro | socialchef
@p Anders Wingård | Hjo | verksamhetschef
@p Malena Stråle | Askersund | förvaltningschef
@p Otto Hamberg | Degerfors | socialchef
@p Kicki Nordén | Tidaholm | MAS
@p Lars Ehrenpil | Skövde | utvecklingschef
@p Sofia Rhenman | Tidaholm | enhetschef
@p Ingegerd Thun | Mariestad | anhörigkonsulent
@p Berit Lövgren | PRO | distriktsordförande | guest
@p Kaj Fors | SPF Seniorerna | ledamot | guest
---
Samverkansrådet för äldre i Skaraborg-Tiveden
PROTOKOLL 2022-09-08
Närvarande ledamöter
Rose-Marie Fält, Laxå, vård- och omsorgschef, ordförande
Bengt-Olof Ström, Karlsborg, äldreomsorgschef
Mehmet Kaya, Töreboda, verksamhetschef
Carola Lindell, Mariestad, sektorchef
Elsa Brink, Gullspång, enhetschef
Anders Rosell, Tibro, socialchef
Anders Wingård, Hjo, verksamhetschef
Malena Stråle, Askersund, förvaltningschef
Otto Hamberg, Degerfors, socialchef
Kicki Nordén, Tidaholm, MAS
Lars Ehrenpil, Skövde, utvecklingschef
Sofia Rhenman, Tidaholm, enhetschef
Ingegerd Thun, Mariestad, anhörigkonsulent
Adjungerade
Berit Lövgren, PRO, distriktsordförande
Kaj Fors, SPF Seniorerna, ledamot

1. Sammanträdet öppnas {{I n=1}}
Ordföranden förklarar sammanträdet öppnat. Rådet konstaterar att kallelsen har gått ut i rätt tid.

2. Genomgång av föregående protokoll {{I n=2}}
Protokollet godkänns. {{D}} Den skrivelse om digitalt utanförskap som rådet bordlade den 12 maj tas upp under punkt 9.

3. Äldreomsorgslag {{I n=3}}
Utredningens betänkande om en äldreomsorgslag har överlämnats till regeringen. Ikraftträdandet föreslås skjutas från 2023 till 2024. {{|}}Rådet uppdrar åt Lars Ehrenpil att utarbeta ett yttrande till den 14 oktober. {{D}} {{A who=Lars Ehrenpil; due=2022-10-14}}

4. Fast omsorgskontakt {{I n=4}}
Mehmet Kaya redovisar införandet. {{|}}Tibro har tillsatt samtliga uppdrag. {{S org=Tibro; stance=doing}} Degerfors avser att vänta till årsskiftet. {{S org=Degerfors}}

5. Verksamhetsbesök {{I n=5}}
Besöket på Fågelviken som skulle ha ägt rum i mars, men uppsköts av smittskyddsskäl, genomförs torsdagen den 6 oktober kl. 13.30. {{M date=2022-10-06; what=Besöket på Fågelviken}} Ledamöterna reser på egen hand.

6. Trygghetsboenden {{I n=6; kind=decision}}
Berit Lövgren anför att det saknas boenden i de mindre orterna. {{|}}Rådet beslutar att hänskjuta ärendet till nästkommande sammanträde för att kommunernas planer ska kunna redovisas. {{D}} {{P until=2022-11-10; what=Trygghetsboenden; why=för att kommunernas planer ska kunna redovisas}}

7. Förebyggande hembesök {{I n=7; kind=go-round}}
Hjo erbjuder hembesök till alla 80-åringar. {{S org=Hjo; topic=Förebyggande hembesök}} Karlsborg har upphört med besöken sedan pandemin. {{S org=Karlsborg; topic=Förebyggande hembesök}} Gullspång återupptar besöken den 1 november. {{S org=Gullspång; topic=Förebyggande hembesök}}

8. Måltidssituationen {{I n=8; outcome=postponed}}
Ärendet utgår och överförs till november. {{P until=2022-11-10; what=Måltidssituationen}}

9. Skrivelse om digitalt utanförskap {{I n=9; outcome=postponed}}
Yttranden saknas alltjämt från två av kommunerna, och rådet finner därför att skrivelsen ska bordläggas ytterligare en gång. {{D}} {{P what=skrivelsen; why=Yttranden saknas alltjämt från två av kommunerna}}

10. Anhörigstöd {{I n=10}}
Ingegerd Thun informerar om anhörigveckan i oktober. {{|}}Nationellt kompetenscentrum anhöriga håller webbföreläsning den 4 oktober. {{M date=2022-10-04; what=webbföreläsning}} Någon gemensam annons har inte tagits fram.

11. Läkemedelsgenomgångar {{I n=11; outcome=postponed}}
Med anledning av Kicki Nordéns frånvaro under eftermiddagen upptas ärendet inte till behandling i dag. {{P what=Läkemedelsgenomgångar; why=Med anledning av Kicki Nordéns frånvaro under eftermiddagen}}

12. Statsbidrag {{I n=12}}
Socialstyrelsen har fördelat 2,9 miljoner kronor till Mariestad. {{K amount=2900000; unit=kronor}} Återrapportering ska ske senast den 28 februari. {{A due=2023-02-28}}

13. Val till beredningsgrupp {{I n=13; kind=decision}}
Rådet väljer Malena Stråle och Otto Hamberg till ledamöter i beredningsgruppen. {{D}} {{N person=Malena Stråle; role=ledamot; body=beredningsgruppen; org=Askersund}} {{N person=Otto Hamberg; role=ledamot; body=beredningsgruppen; org=Degerfors}} Val av ersättare uppskjuts till dess att pensionärsorganisationerna har lämnat sina förslag. {{P what=Val av ersättare}}

14. Hemtjänstindex {{I n=14}}
Indexet publiceras den 20 september. Det fortsatta arbetet med indexet får beredningsgruppen svara för.

15. Bemanning sommaren 2022 {{I n=15; kind=dialogue}}
Dialog förs om sommaren. Läget var ansträngt i flertalet kommuner. Uppföljningen, som skulle innefatta kostnader, kunde inte slutföras i avsaknad av ekonomiska data. {{|}}Ärendet återupptas när delårsboksluten är klara. {{P what=Uppföljningen; why=i avsaknad av ekonomiska data}}

16. Färdtjänst {{I n=16}}
Västtrafik har skjutit på sitt införande av nytt bokningssystem. Kaj Fors har framfört klagomål på väntetider. {{|}}Bolaget bjuder in till dialogmöte i Skövde onsdagen den 19 oktober. {{M date=2022-10-19; what=dialogmöte}} Kaj Fors deltar som rådets representant. {{N person=Kaj Fors; role=representant; body=dialogmöte; org=SPF Seniorerna}}

17. Demensteam {{I n=17; outcome=not_reached}}
Ärendet medhanns inte. {{P what=Demensteam}}

18. Äldredagen {{I n=18; kind=decision}}
Rådet beslutar att Äldredagen 2023 hålls i Askersund. {{D}} Dag för arrangemanget fastställs vid sammanträdet i november. {{P until=2022-11-10; what=Dag för arrangemanget}} Sofia Rhenman lämnar en kostnadsberäkning. {{A who=Sofia Rhenman}}

19. Brandskydd hos äldre {{I n=19}}
Räddningstjänstens kampanj är flyttad till vecka 48. Materialet är tryckt.

20. Taxor inom äldreomsorgen {{I n=20}}
Regeringen har aviserat en höjning av maxtaxan. {{|}}Anders Wingård lämnar ett förslag till gemensamt informationsblad. {{A who=Anders Wingård}} Rådets ställningstagande till bladet avvaktar den slutliga förordningen. {{P what=Rådets ställningstagande till bladet}}

21. Mobila team {{I n=21}}
Regionens beslut är överklagat. Verksamheten fortgår därför oförändrad tills vidare.

22. Arvoden till pensionärsorganisationerna {{I n=22; outcome=postponed}}
Kommunjuristen ges tillfälle att yttra sig innan rådet fattar beslut. {{P what=Arvoden till pensionärsorganisationerna}}

23. Skrivelse från anhörig {{I n=23}}
Skrivelsen föredras. Den läggs utan åtgärd. {{|}}Frågeställaren får svar av ordföranden. {{A who=Rose-Marie Fält}}

24. Teknik i hemmet {{I n=24}}
Elsa Brink och Carola Lindell redogör för ett gemensamt försök i Gullspång och Mariestad. {{S org=Gullspång; stance=doing}} {{S org=Mariestad; stance=doing}} Slutredovisning lämnas vid rådets sammanträde den 9 mars 2023. {{P until=2023-03-09; what=Slutredovisning}} {{M date=2023-03-09}}

25. Utskottets förslag om ny rådsordning {{I n=25; outcome=postponed}}
Utskottet har begärt att få tillbaka sitt förslag för en språklig översyn. {{|}}Rådet medger detta, och ärendet kommer åter den 8 december. {{D}} {{P until=2022-12-08; what=Utskottets förslag om ny rådsordning; why=för en språklig översyn}} {{M date=2022-12-08}}

26. Anmälningsärenden {{I n=26}}
Länsstyrelsens beslut anmäls. JO har beslutat att avsluta sin granskning.

27. Övrigt {{I n=27}}
Bengt-Olof Ström väcker fråga om korttidsplatser, som noteras till nästa möte. {{P until=2022-11-10; what=fråga om korttidsplatser}}
Anders Rosell aviserar att han slutar som socialchef i Tibro vid årsskiftet. {{L person=Anders Rosell; org=Tibro; when=vid årsskiftet}}

28. Nästa sammanträde {{I n=28}}
Torsdagen den 10 november 2022 klockan 9.00, Tidaholm. {{M date=2022-11-10}}
