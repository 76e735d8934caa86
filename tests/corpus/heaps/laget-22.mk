@file laget-22.txt
@body Säkerhetsnätverket Östra Skåne och Blekinge
@date 2024-11-06
@p Jesper Holm | Kristianstad | säkerhetschef | chair
@p Malin Frost | Hässleholm | säkerhetschef
@p Patrik Ask | Osby | säkerhetssamordnare
@p Linda Jönsson | Östra Göinge | säkerhetschef
@p Roland Tofte | Bromölla | beredskapssamordnare
@p Camilla Brink | Sölvesborg | säkerhetssamordnare
@p Ove Jönsson | Olofström | säkerhetschef
@p Kajsa Mård | Karlshamn | beredskapschef
@p Mattias Ivar | Ronneby | säkerhetschef
@p Helen Stoltz | Karlskrona | säkerhetschef
@p Daniel Ros | Simrishamn | säkerhetssamordnare
@p Filippa Gran | Tomelilla | beredskapssamordnare
@p Mats Orup | Ystad | säkerhetschef
@p Lena Brink | Sjöbo | säkerhetssamordnare
@p Tove Hansson | Hörby | säkerhetssamordnare
@p Göran Palm | Höör | säkerhetssamordnare
@p Ulf Nyström | Polisen | kommunpolis | guest
@p Petra Lind | Länsstyrelsen Skåne | handläggare | guest
---
Säkerhetsnätverket Östra Skåne och Blekinge
Anteckningar 2024-11-06
Närvarande:
Jesper Holm/Kristianstad, ordförande
Malin Frost/Hässleholm
Patrik Ask/Osby
Linda Jönsson/Östra Göinge
Roland Tofte/Bromölla
Camilla Brink/Sölvesborg
Ove Jönsson/Olofström
Kajsa Mård/Karlshamn
Mattias Ivar/Ronneby
Helen Stoltz/Karlskrona
Daniel Ros/Simrishamn
Filippa Gran/Tomelilla
Mats Orup/Ystad
Lena Brink/Sjöbo
Tove Hansson/Hörby
Göran Palm/Höör
Ulf Nyström/Polisen (gäst)
Petra Lind/Länsstyrelsen Skåne (gäst)
1. Ordningsvakter (LOV 3) {{I n=1; kind=go-round}}
Svar: Kristianstad ja, {{S org=Kristianstad; topic=Ordningsvakter (LOV 3); stance=yes}} Hässleholm ja, {{S org=Hässleholm; topic=Ordningsvakter (LOV 3); stance=yes}} Ystad ansöker. {{S org=Ystad; topic=Ordningsvakter (LOV 3); stance=yes}}
Bromölla har inget behov. {{S org=Bromölla; topic=Ordningsvakter (LOV 3); stance=no}} Likaså Osby. {{S org=Osby; topic=Ordningsvakter (LOV 3); stance=no}} Karlshamn söker i vår, även Ronneby. {{S org=Karlshamn; topic=Ordningsvakter (LOV 3)}} {{S org=Ronneby; topic=Ordningsvakter (LOV 3)}}
2. Kameror {{I n=2; kind=go-round}}
Läget: Karlskrona 22 st, {{S org=Karlskrona; topic=Kameror; stance=doing}} Sölvesborg 4, {{S org=Sölvesborg; topic=Kameror; stance=doing}} Hörby inga, {{S org=Hörby; topic=Kameror; stance=no}} Höör på gång i stationsområdet. {{S org=Höör; topic=Kameror; stance=doing}}
IMY har fått fler anmälningar sedan lagen ändrades.
3. Medborgarlöften {{I n=3}}
Ulf informerade. Polisområdet tecknar löften vartannat år. {{|}}Tomelilla och Simrishamn är klara, {{S org=Tomelilla; stance=doing}} {{S org=Simrishamn; stance=doing}} Sjöbo återstår. {{S org=Sjöbo}} Ulf tar med sig synpunkter till områdespolischefen. {{A who=Ulf Nyström}}
4. Säkerhetsskyddsavtal {{I n=4}}
Säpo har skärpt kraven. {{|}}Vem granskar avtal för de gemensamma bolagen? {{Q}} Frågan gick runt bordet utan att någon tog den. {{|}}Karlskrona och Karlshamn har avtal på plats, {{S org=Karlskrona; stance=doing}} {{S org=Karlshamn; stance=doing}} Olofström inväntar jurist. {{S org=Olofström; stance=undecided}}
5. Hot mot skolor {{I n=5}}
Ö Göinge: utrymningsövning i alla skolor v. 48. {{S org=Östra Göinge}} Hässleholm: PDV-utbildning för rektorer, klart till jul. {{S org=Hässleholm}} Skolverket har ett stödmaterial. Kristianstads övning var i september.
6. Personsäkerhet {{I n=6}}
En förtroendevald i Blekinge har fått skydd. Åtgärder beslutas av respektive kommun. Flera menade att stödet från polisen är bra.
7. Nationell risk- och förmågebedömning {{I n=7}}
MSB:s rapport kom i oktober. Petra rekommenderade kapitel fyra. Rapporten tar upp Ystads hamn som exempel på sårbarhet.
8. RCB-beslut {{I n=8}}
Räddningschef i beredskap delas av flera. {{|}}Osby, Hässleholm och Östra Göinge slår ihop sina från 1/1. {{S org=Osby}} {{S org=Hässleholm}} {{S org=Östra Göinge}} Kristianstad avstår. {{S org=Kristianstad; stance=no}} Bromölla: Roland hade inte hunnit fråga. {{S org=Bromölla; stance=undecided}}
9. Trygghetsmätning {{I n=9}}
Resultatet redovisas för varje kommun. Andelen otrygga är störst i Hörby (34 %) och minst i Simrishamn (17 %). Polisen skickar sammanställningen i januari.
10. Nycklar och passersystem {{I n=10; kind=go-round}}
Sjöbo – byter leverantör {{S org=Sjöbo; topic=Nycklar och passersystem}}
Tomelilla – samma {{S org=Tomelilla; topic=Nycklar och passersystem}}
Ronneby – nytt 2023 {{S org=Ronneby; topic=Nycklar och passersystem; stance=doing}}
Sölvesborg – mekaniska lås, ingen ändring planerad {{S org=Sölvesborg; topic=Nycklar och passersystem; stance=no}}
Ystad – pilot på skolor {{S org=Ystad; topic=Nycklar och passersystem; stance=doing}}
Höör – intresserade av Ystads pilot {{S org=Höör; topic=Nycklar och passersystem; stance=interested}}
11. Klotter {{I n=11}}
Vi enades om att anmäla allt klotter digitalt. {{D}} Kostnaden i Kristianstad var 800 000 kr 2023. {{K amount=800000; unit=kr}} Hässleholm har nolltolerans sedan länge. {{S org=Hässleholm; stance=doing}} Mats ansåg som privatperson att väggar kan upplåtas.
12. Försäkring {{I n=12}}
Kommunassurans höjer premien. Alla skånska delägare berörs. {{|}}Karlshamn går över till annat bolag. {{S org=Karlshamn}} Övriga stannar. {{|}}Malin undersöker om brandskydd kan ge rabatt. {{A who=Malin Frost}}
13. Signalskydd {{I n=13}}
Utbildning ges av Försvarsmakten. Två platser tilldelades länet. Vem som får den andra platsen är inte avgjort. {{|}}Petra återkommer. {{A who=Petra Lind}}
14. Säkerhetsnätverkets ledamot i BRÅ-rådet {{I n=14}}
Camilla Brink lämnar BRÅ-rådet i samband med årsskiftet. {{L person=Camilla Brink; when=i samband med årsskiftet}} Efter henne finns ännu ingen. {{V seat=ledamot; body=BRÅ-rådet}} Namnförslag till Jesper. {{A who=alla; to=Jesper Holm}}
15. Lagen om brottsförebyggande ansvar {{I n=15}}
Lagen kräver lägesbild, åtgärdsplan och råd. {{|}}Åtgärdsplan antagen: Kristianstad, Karlskrona, Ystad, Osby. {{S org=Kristianstad; stance=doing}} {{S org=Karlskrona; stance=doing}} {{S org=Ystad; stance=doing}} {{S org=Osby; stance=doing}} Pågår: Sjöbo, Tomelilla. {{S org=Sjöbo; stance=doing}} {{S org=Tomelilla; stance=doing}} Ej påbörjad: Höör. {{S org=Höör; stance=no}} Brå följer upp lagen.
16. POSOM {{I n=16}}
Materialet är gammalt. Svenska kyrkan vill bidra. {{|}}Vad gäller om kyrkan inte kan? {{Q}} Obesvarat.
17. Gemensam krigsplacering av tjänstepersoner {{I n=17}}
Konsensus om att stämma av listorna varje höst. {{D}} Kajsa har mall. {{|}}Kajsa mejlar mallen. {{A who=Kajsa Mård}} Totalförsvarets plikt- och prövningsverk svarar långsamt.
18. Bombhot {{I n=18}}
Hotet mot kommunhuset i Hässleholm var falskt. Polisutredningen är nedlagd. Malin delade med sig av lärdomarna.
19. Systematiskt brandskydd {{I n=19}}
Hörby och Höör har gemensam brandskyddskontrollant. {{S org=Hörby; stance=doing}} {{S org=Höör; stance=doing}} Sjöbo vill köpa in sig. {{S org=Sjöbo; stance=yes}} Tomelilla funderar. {{S org=Tomelilla; stance=undecided}} Göran lovade att ta hem frågan.  {{A who=Göran Palm}}
20. Inbrott {{I n=20; kind=report}}
Antalet inbrott i kommunala lokaler minskade med 11 procent. Ronneby minskade mest. Antalet skadegörelser är oförändrat.
21. Vakanser i arbetsgrupper {{I n=21}}
Krisinfo: ingen ansvarig efter Tove. {{V seat=ansvarig; body=Krisinfo}}
Stab: full.
Utbildning: en ersättare behövs. {{V seat=ersättare; body=Utbildning}}
Informationssäkerhet: Blekinges plats ej tillsatt. {{V seat=plats; body=Informationssäkerhet}}
22. Rakel G2 {{I n=22}}
Avgifter okända. MSB inhämtar kommunernas behov. {{|}}Olofström räknar med fler terminaler. {{S org=Olofström}} Kommunerna har skickat in sina svar.
23. Säker fest {{I n=23}}
Ett samarbete mellan polis och krögare i Ystad. {{|}}Sölvesborg startar samma sak före Killebom. {{S org=Sölvesborg}} Karlshamn har haft det under Östersjöfestivalen i flera år. {{S org=Karlshamn; stance=doing}}
24. Larmcentral {{I n=24}}
Avtalet löper ut i maj 2025. {{|}}Nätverket ställer sig bakom en gemensam upphandling. {{D}} Mattias representerar Blekinge i upphandlingsgruppen. {{N person=Mattias Ivar; role=representant; body=upphandlingsgruppen}} Från Skåne är ingen klar. {{V seat=representant; body=upphandlingsgruppen}}
25. Skyddsobjekt {{I n=25}}
Länsstyrelsen handlägger ansökningar. Väntetiden är ett år. {{|}}Vilka vattenverk är redan skyddsobjekt? {{Q}} Uppgiften fanns inte och ingen ska leta.
26. Välfärdsbrott {{I n=26; kind=go-round}}
Kristianstad: anställer en utredare. {{S org=Kristianstad; topic=Välfärdsbrott}}
Östra Göinge: samarbetar med Osby om kontroller. {{S org=Östra Göinge; topic=Välfärdsbrott; stance=doing}}
Ystad: har inte sett några fall. {{S org=Ystad; topic=Välfärdsbrott}}
Simrishamn: vill ha utbildning. {{S org=Simrishamn; topic=Välfärdsbrott; stance=interested}}
Hörby: polisanmälde ett assistansbolag i våras. {{S org=Hörby; topic=Välfärdsbrott}}
Regeringen har tillsatt en utredning om välfärdsbrott.
27. Nödvattenplan {{I n=27}}
Planen är bilagd. Ingen hade synpunkter. Sjöbos reservvattentäkt nämns som sårbar.
28. Kurser {{I n=28}}
MSB:s kurs i Revinge 3–4 februari. {{M date=2025-02-03; what=kurs}} {{M date=2025-02-04; what=kurs}} Deltar: Filippa, Roland. {{N person=Filippa Gran; role=deltagare; body=kurs}} {{N person=Roland Tofte; role=deltagare; body=kurs}} Kursen kostar inget.
29. Ekonomi {{I n=29}}
Ersättningen enligt överenskommelsen höjs. {{|}}Lena: Sjöbo anställer för pengarna. {{S org=Sjöbo}} Patrik: Osby använder dem till reservkraft. {{S org=Osby}} Linda tycker att fördelningsnyckeln är orättvis.
30. Bevakningstjänster {{I n=30}}
Avtalet med bevakningsbolaget fungerar inte i Karlshamn och Sölvesborg. {{S org=Karlshamn}} {{S org=Sölvesborg}} Bromölla har sagt upp sitt. {{S org=Bromölla}} Bolaget har kallats till möte. {{|}}Jesper deltar. {{A who=Jesper Holm}}
31. Drönarflygningar {{I n=31}}
Flera iakttagelser har gjorts i Karlskrona. Försvarsmakten ansvarar. Allmänheten uppmanas ringa polisen.
32. Hjärtstartare {{I n=32}}
Ronneby inventerar, {{S org=Ronneby; stance=doing}} Tomelilla har redan gjort det. {{S org=Tomelilla; stance=doing}} Hjärt-Lungfonden har ett register. {{|}}Vem byter batterier i dem som står utomhus? {{Q}} Svaret uteblev.
33. Studieresa till Helsingfors {{I n=33}}
Resan blev uppskattad. Reserapport finns. Ny resa 2026 sade vi inte nej till, men inget är beslutat.
34. Gemensam chattjänst {{I n=34}}
Vi slutar använda Signal. {{D}} Frågan om ersättning flyttas fram till mötet den 15 januari. {{P until=2025-01-15; what=Frågan om ersättning}} {{M date=2025-01-15}} Hässleholm använder Element. {{S org=Hässleholm; stance=doing}}
35. Avslut {{I n=35}}
Nästa värd är Höör. Jesper avslutade mötet.
