@file platser-31.txt
@body Nätverket för planchefer i Halland och Sjuhärad
@date 2024-05-30
@p Tobias Rönnberg | Varberg | planchef | chair
@p Marianne Lystad | Falkenberg | stadsarkitekt
@p Emma Dahlgren | Halmstad | planchef
@p Jimmy Sterner | Hylte | planarkitekt
@p Louise Ottander | Laholm | planchef
@p Filip Dahlgren | Kungsbacka | planchef
@p Berit Holmqvist | Mark | plan- och byggchef
@p Karim Nasser | Svenljunga | planarkitekt
@p Sofie Brodén | Borås | planchef
@p Olle Hagberg | Ulricehamn | planchef
@p Emma Furu | Tranemo | stadsarkitekt
@p Niclas Alrik | Bollebygd | samhällsbyggnadschef
@p Vera Sixten | Länsstyrelsen Halland | planhandläggare | guest
@p Arne Björkman | Lantmäteriet | teamledare | guest
@p Moa Stridh | | nätverkssamordnare | guest
---
Nätverket för planchefer i Halland och Sjuhärad
Minnesanteckningar 2024-05-30
Närvarande:
Tobias Rönnberg, Varberg, planchef, ordförande
Marianne Lystad, Falkenberg, stadsarkitekt
Emma Dahlgren, Halmstad, planchef
Jimmy Sterner, Hylte, planarkitekt
Louise Ottander, Laholm, planchef
Filip Dahlgren, Kungsbacka, planchef
Berit Holmqvist, Mark, plan- och byggchef
Karim Nasser, Svenljunga, planarkitekt
Sofie Brodén, Borås, planchef
Olle Hagberg, Ulricehamn, planchef
Emma Furu, Tranemo, stadsarkitekt
Niclas Alrik, Bollebygd, samhällsbyggnadschef
Gäster:
Vera Sixten, Länsstyrelsen Halland, planhandläggare
Arne Björkman, Lantmäteriet, teamledare
Moa Stridh, nätverkssamordnare
1. Inledning {{I n=1}}
Tobias öppnar. Karim deltar på länk.
2. Återkoppling från Boverket {{I n=2; kind=report}}
Sofie Brodén har deltagit i Boverkets hearing och återgav huvuddragen.
Boverkets projektgrupp leds av en jurist.
3. Boverkets kommunråd {{I n=3; kind=decision}}
Boverket har bildat ett kommunråd och bett om namn från västra Sverige.
Olle Hagberg ställde sig till förfogande och nätverket stödde kandidaturen. {{D}} {{N person=Olle Hagberg; role=ledamot; body=Boverkets kommunråd}}
4. Digitala detaljplaner {{I n=4; kind=go-round}}
Halmstad har digitaliserat alla äldre planer. {{S org=Halmstad}}
Hylte har anlitat konsult. {{S org=Hylte; stance=doing}}
Svenljunga saknar medel för detta. {{S org=Svenljunga; stance=no}}
5. Gruppen för digitala planer {{I n=5; kind=decision}}
Gruppens ordförande Filip Dahlgren har fått ny tjänst i Mölndal och lämnar nätverket i augusti. {{L person=Filip Dahlgren; org=Kungsbacka; when=augusti; why=ny tjänst i Mölndal}}
Gruppen har själv föreslagit Emma Furu som ordförande, vilket nätverket bekräftade. {{D}} {{N person=Emma Furu; role=ordförande; body=Gruppen för digitala planer; for=Filip Dahlgren}}
6. Länsstyrelsens planmöte {{I n=6; kind=information}}
Vera Sixten informerade om planmötet den 12 september. {{M date=2024-09-12; what=planmötet}}
Länsstyrelsens planchef har gått i pension. {{|}}Hennes efterträdare heter Jesper Hult. {{N person=Jesper Hult; role=planchef; org=Länsstyrelsen}}
7. Fastighetsbildning {{I n=7; kind=report}}
Arne Björkman är teamledare och ansvarar för Halland. Han redovisade handläggningstiderna.
8. Samråd med Lantmäteriet {{I n=8; kind=decision}}
Samrådsgruppen behöver en kommunal motpart i varje län.
Halland: Louise Ottander. {{D}} {{N person=Louise Ottander; role=motpart; body=Samrådsgruppen; org=Halland}}
Sjuhärad: Berit Holmqvist. {{D}} {{N person=Berit Holmqvist; role=motpart; body=Samrådsgruppen; org=Sjuhärad}}
9. Dagvattenpolicy {{I n=9; kind=dialogue}}
VA-cheferna har synpunkter. Ordföranden i VA-nätverket, Rutger Sand, vill träffa nätverket i höst.
10. Kontakt VA-nätverket {{I n=10; kind=decision}}
Jimmy utsågs till nätverkets kontakt gentemot VA-cheferna. {{D}} {{N person=Jimmy Sterner; role=kontakt; body=VA-cheferna}}
Han bjuder in Rutger Sand till septembermötet. {{A who=Jimmy Sterner; to=Rutger Sand}}
11. Översiktsplaner {{I n=11; kind=go-round}}
Falkenberg antar sin plan i december. {{S org=Falkenberg}}
Mark har startat samråd. {{S org=Mark; stance=doing}}
Tranemo är osäkra på om planen behöver göras om. {{S org=Tranemo; stance=undecided}}
12. Stadsarkitektföreningen {{I n=12; kind=information}}
Föreningen har valt Marianne Lystad till kassör. {{N person=Marianne Lystad; role=kassör; body=Stadsarkitektföreningen}}
Årskonferensen hölls i Visby.
13. Kulturmiljöprogram {{I n=13; kind=theme}}
Antikvarien i Borås berättade om arbetet. Hon ingår även i regionens kulturmiljöråd.
14. Regionens kulturmiljöråd {{I n=14; kind=information}}
I rådet avlöses Olle Hagberg av Niclas Alrik efter sommaren. {{N person=Niclas Alrik; role=ledamot; body=Regionens kulturmiljöråd; for=Olle Hagberg}}
15. Bostadsmarknad {{I n=15; kind=report}}
Byggtakten har halverats. Länsstyrelsen presenterar sin analys i juni.
16. Praktikant {{I n=16; kind=information}}
Laholm tar emot en praktikant från Blekinge Tekniska Högskola. {{S org=Laholm}}
17. Kungsbackas nye planchef {{I n=17; kind=information}}
Filips efterträdare är utsedd. {{|}}Hon heter Ronja Ax och är i dag planarkitekt i Varberg. {{N person=Ronja Ax; role=planchef; org=Kungsbacka; for=Filip Dahlgren}}
Ronja Ax hälsas välkommen från september. Varberg annonserar hennes tjänst.
18. Vindkraft till havs {{I n=18; kind=dialogue}}
Kustkommunerna samordnar sina yttranden. Varberg brukar skriva utkasten.
19. Yttrande havsplan {{I n=19; kind=decision}}
Nätverket lämnar inget eget yttrande. {{D}}
20. Utbildning PBL {{I n=20; kind=decision}}
Utbildningen hålls 17 oktober. {{M date=2024-10-17; what=Utbildningen}}
Till kursgrupp valdes Berit, Karim och Emma Dahlgren. {{D}} {{N person=Berit Holmqvist; role=ledamot; body=kursgrupp}} {{N person=Karim Nasser; role=ledamot; body=kursgrupp}} {{N person=Emma Dahlgren; role=ledamot; body=kursgrupp}}
Karim kontaktar föreläsare. {{A who=Karim Nasser}}
Avgiften blir 1 500 kr. {{D}} {{K amount=1500; unit=kr}}
21. Valberedning {{I n=21; kind=decision}}
Valberedningen har bestått av Filip och Sofie. {{|}}Filips plats blir ledig. {{V seat=plats; body=Valberedningen}}
Nätverket väntar med att tillsätta den till efter sommaren. {{D}}
22. Riksintressen {{I n=22; kind=information}}
Utredningen om riksintressen har lämnat sitt betänkande. Särskild utredare var en tidigare landshövding.
23. Mobilitetsråd {{I n=23; kind=decision}}
Hallandstrafikens mobilitetsråd saknar en företrädare för planering. {{V seat=företrädare för planering; body=Hallandstrafikens mobilitetsråd}}
Emma Dahlgren går med. {{D}} {{N person=Emma Dahlgren; role=företrädare för planering; body=Hallandstrafikens mobilitetsråd}}
24. Personalläget {{I n=24; kind=go-round}}
Borås har tre vakanta planarkitekttjänster. {{V seat=planarkitekttjänster; org=Borås}}
Ulricehamn är fullbemannat. {{S org=Ulricehamn}}
25. Jury för Sjuhärads arkitekturpris {{I n=25; kind=information}}
Juryordförande är som förut Sofie Brodén. {{N person=Sofie Brodén; role=juryordförande; body=Jury för Sjuhärads arkitekturpris}}
Övriga jurymedlemmar utses av arkitektföreningen.
26. Geodata {{I n=26; kind=question}}
Vem betalar för den gemensamma geodataportalen nästa år? {{Q}}
27. Studieresa Köpenhamn {{I n=27; kind=decision}}
Resan kan inte genomföras i höst eftersom budgeten är begränsad. {{|}}Ny prövning på septembermötet. {{P until=2024-09-26; what=Resan; why=budgeten är begränsad}}
28. Samordnaren {{I n=28; kind=information}}
Moa Stridh går ner till halvtid från augusti. {{|}}Som andra samordnare kommer Axel Ljung in. {{N person=Axel Ljung; role=samordnare; body=Nätverket för planchefer i Halland och Sjuhärad}}
29. Ersättare 11 juni {{I n=29; kind=information}}
Regionens tillväxtforum är 11 juni. {{M date=2024-06-11; what=Regionens tillväxtforum}} Tobias kan inte. {{|}}Louise går i hans ställe. {{N person=Louise Ottander; role=ersättare; body=Regionens tillväxtforum; for=Tobias Rönnberg}}
30. Ordförandeskap {{I n=30; kind=decision}}
Ordförandeskapet är delat mellan länen vartannat år. Det är Sjuhärads tur.
Sofie Brodén tog emot uppdraget som ordförande från 1 september, och Tobias blir hennes vice. {{N person=Sofie Brodén; role=ordförande; body=Nätverket för planchefer i Halland och Sjuhärad; for=Tobias Rönnberg}} {{N person=Tobias Rönnberg; role=vice; body=Nätverket för planchefer i Halland och Sjuhärad}}
Nätverket fattade beslut i enlighet med detta. {{D}}
31. Nästa möte {{I n=31}}
26 september i Borås. {{M date=2024-09-26}}
