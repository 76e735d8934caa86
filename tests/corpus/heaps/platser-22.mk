@file platser-22.txt
@body Näringslivschefsnätverket Östergötland
@date 2023-10-19
@p Marcus Wadell | Linköping | näringslivsdirektör | chair
@p Ella Norrman | Norrköping | näringslivschef
@p Kurt Hansson | Söderköping | näringslivsutvecklare
@p Frida Lagerström | Valdemarsvik | näringslivschef
@p Patricia Holmgren | Åtvidaberg | näringslivschef
@p Kurt Edvardsson | Kinda | näringslivschef
@p Nathalie Bjurman | Mjölby | näringslivschef
@p Samir Aziz | Motala | tillväxtchef
@p Hedda Lind | Vadstena | besöksnäringsstrateg
@p Claes Törn | Boxholm | kommunutvecklare
@p Annelie Mård | Ydre | näringslivssamordnare
@p Johannes Kroon | Finspång | näringslivschef
@p Beatrice Lindé | Ödeshög | utvecklare
@p Görel Strand | Region Östergötland | tillväxtstrateg | guest
@p Philip Nordén | Företagarna | regionchef | guest
@p Amanda Weidel | | nätverkskoordinator | guest
---
Näringslivschefsnätverket Östergötland
Minnesanteckningar 2023-10-19
Närvarande:
Marcus Wadell, Linköping, näringslivsdirektör, ordförande
Ella Norrman, Norrköping, näringslivschef
Kurt Hansson, Söderköping, näringslivsutvecklare
Frida Lagerström, Valdemarsvik, näringslivschef
Patricia Holmgren, Åtvidaberg, näringslivschef
Kurt Edvardsson, Kinda, näringslivschef
Nathalie Bjurman, Mjölby, näringslivschef
Samir Aziz, Motala, tillväxtchef
Hedda Lind, Vadstena, besöksnäringsstrateg
Claes Törn, Boxholm, kommunutvecklare
Annelie Mård, Ydre, näringslivssamordnare
Johannes Kroon, Finspång, näringslivschef
Beatrice Lindé, Ödeshög, utvecklare
Gäster:
Görel Strand, Region Östergötland, tillväxtstrateg
Philip Nordén, Företagarna, regionchef
Amanda Weidel, nätverkskoordinator
1. Öppning {{I n=1}}
Marcus hälsade välkommen. {{|}}Han presenterade också Claes Törn, som blir Boxholms ledamot i nätverket framöver. {{N person=Claes Törn; role=ledamot; body=Näringslivschefsnätverket Östergötland; org=Boxholm}}
2. Företagsklimat {{I n=2; kind=dialogue}}
Svenskt Näringslivs ranking diskuterades. Åtvidaberg har klättrat mest i länet.
Ödeshög har startat en företagslots. {{S org=Ödeshög; stance=doing}}
3. Företagslots i Ödeshög {{I n=3; kind=information}}
Lotsen heter Vera Sund och nås via växeln.
Beatrice är lotsens chef.
4. Almis regionala råd {{I n=4; kind=decision}}
Nätverket hade tidigare Nathalie i rådet. Hon har haft svårt att hinna med.
I fortsättningen är det Samir Aziz som sitter i rådet för nätverket. {{D}} {{N person=Samir Aziz; role=representant; body=Almis regionala råd; for=Nathalie Bjurman}}
5. Tillväxtprogrammet {{I n=5; kind=report}}
Görel rapporterade. Programmet antas av regionfullmäktige i december.
Partnerskapet har tolv ledamöter.
6. Partnerskapets kommungrupp {{I n=6; kind=decision}}
Linköping och Norrköping har fasta platser. {{|}}Övriga två besätts av Frida Lagerström och Johannes Kroon. {{D}} {{N person=Frida Lagerström; role=ledamot; body=Partnerskapets kommungrupp}} {{N person=Johannes Kroon; role=ledamot; body=Partnerskapets kommungrupp}}
Görel kallar till uppstart. {{A who=Görel Strand}}
7. Företagarna {{I n=7; kind=information}}
Philip Nordén är regionchef på Företagarna sedan i augusti. {{N person=Philip Nordén; role=regionchef; org=Företagarna}}
Han har tidigare arbetat på Handelskammaren.
8. Handelskammaren {{I n=8; kind=information}}
Handelskammaren söker ny vd sedan Ewa Stål aviserat sin avgång. {{L person=Ewa Stål; org=Handelskammaren}}
Styrelsens vice ordförande leder arbetet tills vidare.
9. Etableringsgruppen {{I n=9; kind=decision}}
Gruppen har gått på sparlåga. {{|}}Johannes lämnade den redan i våras. {{L person=Johannes Kroon; when=i våras}}
Nytt manskap: Ella Norrman och Annelie Mård. {{D}} {{N person=Ella Norrman; role=ledamot; body=Etableringsgruppen}} {{N person=Annelie Mård; role=ledamot; body=Etableringsgruppen}}
10. Markpriser {{I n=10; kind=go-round}}
Motala säljer verksamhetsmark för 150 kr per kvadratmeter. {{S org=Motala}} {{K amount=150; unit=kr per kvadratmeter}}
Kinda har ingen mark att sälja. {{S org=Kinda}}
11. Besöksnäring {{I n=11; kind=report}}
Visit Östergötland har haft årsmöte. {{|}}Hedda Lind valdes till suppleant i styrelsen. {{N person=Hedda Lind; role=suppleant; body=styrelsen}}
Sommaren gav fler gästnätter än väntat.
12. Jury för Årets företagare {{I n=12; kind=decision}}
Jurymedlemmar från nätverket blir Patricia och Kurt Hansson. {{D}} {{N person=Patricia Holmgren; role=jurymedlem; body=Jury för Årets företagare}} {{N person=Kurt Hansson; role=jurymedlem; body=Jury för Årets företagare}}
Ordförande i juryn är Philip.
13. Landsbygdsfrågor {{I n=13; kind=dialogue}}
Annelie tog upp servicestödet. Länsstyrelsen handlägger.
Leaderområdets verksamhetsledare var med en stund.
14. Leader {{I n=14; kind=information}}
LAG har utsett Kurt Edvardsson till vice ordförande. {{N person=Kurt Edvardsson; role=vice ordförande; body=LAG}}
Nästa ansökningsperiod är i vår.
15. Kompetensförsörjning {{I n=15; kind=theme}}
Nathalie ledde ett pass om yrkeshögskolor. Grupperna diskuterade vad kommunerna kan göra.
16. Yrkeshögskolans ledningsgrupper {{I n=16; kind=information}}
Motala: Samir ersätts av utbildningsstrategen Elna Ros. {{N person=Elna Ros; role=ledamot; body=Yrkeshögskolans ledningsgrupper; org=Motala; for=Samir Aziz}}
Mjölby: oförändrat.
Finspång: plats ledig. {{V seat=plats; body=Yrkeshögskolans ledningsgrupper; org=Finspång}}
17. Nyföretagarcentrum {{I n=17; kind=decision}}
Nätverket beslutar att stödja ansökan. {{D}}
Marcus skriver under stödbrevet. {{A who=Marcus Wadell}}
18. Ombud årsstämma {{I n=18; kind=decision}}
Nyföretagarcentrums årsstämma hålls den 8 november. {{M date=2023-11-08; what=Nyföretagarcentrums årsstämma}}
Röstombud: Ella Norrman. {{D}} {{N person=Ella Norrman; role=röstombud; body=Nyföretagarcentrums årsstämma}}
19. EU-samordning {{I n=19; kind=decision}}
Regionkontoret i Bryssel tar emot en praktikant från länet.
EU-samordnare för nätverket utses när uppdragsbeskrivningen är klar. {{P what=EU-samordnare; why=när uppdragsbeskrivningen är klar}}
20. Företagsbesök {{I n=20; kind=go-round}}
Norrköping gör 200 besök per år. {{S org=Norrköping; stance=doing}}
Vadstena hinner inte med fler än 30. {{S org=Vadstena}}
21. Tillfällig förstärkning {{I n=21; kind=information}}
Frida är sjukskriven på halvtid. {{|}}I kommungruppen täcker Hedda upp för Frida under november. {{N person=Hedda Lind; role=ersättare; body=kommungruppen; for=Frida Lagerström}}
22. Kriminella i näringslivet {{I n=22; kind=report}}
Polisens näringslivskontakt var inbjuden. {{|}}Bilderna får inte delas vidare. {{X mark=får inte delas vidare}}
23. Handel i centrum {{I n=23; kind=question}}
Vem äger frågan om centrumutveckling när stadskärneföreningen lagts ner? {{Q}}
24. Avgående chefer {{I n=24; kind=information}}
Ella Norrman slutar i Norrköping till jul, blir vd för ett fastighetsbolag. {{L person=Ella Norrman; org=Norrköping; when=till jul; why=blir vd för ett fastighetsbolag}}
Kurt Edvardsson går i pension i februari. {{L person=Kurt Edvardsson; org=Kinda; when=februari; why=pension}}
Kindas nya näringslivschef är redan klar, Rasmus Öberg. {{N person=Rasmus Öberg; role=näringslivschef; org=Kinda; for=Kurt Edvardsson}}
25. Nätverkets AU {{I n=25; kind=decision}}
AU: Marcus, Ella, Samir. {{|}}När Ella slutar uppstår en lucka. {{V seat=lucka; body=AU}}
Luckan fylls av Nathalie Bjurman. {{D}} {{N person=Nathalie Bjurman; role=ledamot; body=AU; for=Ella Norrman}}
26. Upplevelseindustri {{I n=26; kind=report}}
Regionens filmkommissionär berättade om årets inspelningar.
27. Samverkan med Arbetsförmedlingen {{I n=27; kind=decision}}
Arbetsförmedlingen vill ha en gemensam kontaktyta i varje delområde.
Väster: Claes Törn {{D}} {{N person=Claes Törn; role=kontakt; body=Arbetsförmedlingen}}
Öster: Kurt Hansson {{D}} {{N person=Kurt Hansson; role=kontakt; body=Arbetsförmedlingen}}
28. SKR:s näringslivschefsnätverk {{I n=28; kind=information}}
Marcus är länets ordinarie och Patricia hans ersättare, så även 2024. {{N person=Marcus Wadell; role=ordinarie; body=SKR:s näringslivschefsnätverk}} {{N person=Patricia Holmgren; role=ersättare; body=SKR:s näringslivschefsnätverk; for=Marcus Wadell}}
29. Exportrådgivning {{I n=29; kind=information}}
Business Swedens rådgivare delar kontor med Almi. Tiderna bokas på webben.
30. Cirkulära flöden {{I n=30; kind=decision}}
Industriell symbios blir ett eget delprojekt. {{D}}
Till delprojektledare tillsätts Beatrice Lindé från november. {{D}} {{N person=Beatrice Lindé; role=delprojektledare; body=Cirkulära flöden}}
31. Mässa Elmia {{I n=31; kind=decision}}
Mässan pågår 22–24 november. {{M date=2023-11-22; what=Mässan}} {{M date=2023-11-23; what=Mässan}} {{M date=2023-11-24; what=Mässan}}
Monterbemanning: Johannes, Annelie, Claes. {{N person=Johannes Kroon; role=deltagare; body=Mässa Elmia}} {{N person=Annelie Mård; role=deltagare; body=Mässa Elmia}} {{N person=Claes Törn; role=deltagare; body=Mässa Elmia}}
32. Tillståndsguiden {{I n=32; kind=dialogue}}
Flera använder guiden. Motalas miljöchef, som leder utvecklingsgruppen, svarar på frågor.
33. Science Park {{I n=33; kind=information}}
Linköping Science Park har värvat Niklas Brant som ny vd. {{N person=Niklas Brant; role=vd; org=Linköping Science Park}}
34. Koordinatorns anställning {{I n=34; kind=decision}}
Amanda Weidel har varit vikarie men är nu fast nätverkskoordinator. {{N person=Amanda Weidel; role=nätverkskoordinator; body=Näringslivschefsnätverket Östergötland}}
35. Ordförande efter årsskiftet {{I n=35; kind=decision}}
Nätverket vill se en rotation mellan stora och små kommuner.
Patricia Holmgren valdes att leda nätverket 2024. {{D}} {{N person=Patricia Holmgren; role=ordförande; body=Näringslivschefsnätverket Östergötland}}
36. Kontakt elnätsbolagen {{I n=36; kind=report}}
Effektbristen diskuterades med elnätsbolagen i september. Från länet deltog Marcus och två kommundirektörer.
37. Elberedningsgruppen {{I n=37; kind=decision}}
Länsstyrelsens elberedningsgrupp ska ha en näringslivschef. Ingen kunde åta sig det i dag.
Amanda mejlar en förfrågan till alla. {{A who=Amanda Weidel; to=alla}}
38. Avslut och nästa möte {{I n=38}}
Nästa möte är 7 december i Mjölby. {{M date=2023-12-07}} Mjölby bjuder på jullunch.
