@file beslut-31.txt
@body Överförmyndarnätverket i Västra Sverige
@date 2023-04-20
@p Anneli Gran | Uddevalla | enhetschef | chair
@p Bertil Ohm | Kungälv | överförmyndarhandläggare
@p Camilla Sterner | Borås | enhetschef
@p Doris Valdemar | Trollhättan | avdelningschef
@p Erland Sterner | Alingsås | enhetschef
@p Fia Morell | Mölndal | enhetschef
@p Gustaf Lind | Skövde | överförmyndarchef
@p Hanne Ridell | Lidköping | handläggare
@p Ingalill Trost | Mariestad | enhetschef
@p Jörn Asker | Falköping | handläggare
@p Kerstin Lind | Kungsbacka | enhetschef
@p Laila Hult | Varberg | jurist
@p Mårten Hylén | Stenungsund | kanslichef
@p Nora Isaksson | Länsstyrelsen i Västra Götalands län | tillsynshandläggare | guest
---
Överförmyndarnätverket i Västra Sverige
Anteckningar från nätverkets möte 2023-04-20
Närvarande:
Anneli Gran, Uddevalla, enhetschef, ordförande
Bertil Ohm, Kungälv, överförmyndarhandläggare
Camilla Sterner, Borås, enhetschef
Doris Valdemar, Trollhättan, avdelningschef
Erland Sterner, Alingsås, enhetschef
Fia Morell, Mölndal, enhetschef
Gustaf Lind, Skövde, överförmyndarchef
Hanne Ridell, Lidköping, handläggare
Ingalill Trost, Mariestad, enhetschef
Jörn Asker, Falköping, handläggare
Kerstin Lind, Kungsbacka, enhetschef
Laila Hult, Varberg, jurist
Mårten Hylén, Stenungsund, kanslichef
Nora Isaksson, Länsstyrelsen i Västra Götalands län, tillsynshandläggare (inbjuden)

1) Länsstyrelsens tillsyn {{I n=1}}
Nora Isaksson berättade att länsstyrelsen har beslutat att i årets tillsyn särskilt granska handläggningstiderna vid byte av ställföreträdare. Beslut i de enskilda tillsynsärendena fattas efter sommaren. De närvarande hade inga frågor.

2) Ställföreträdarregister {{I n=2; kind=decision}}
Regeringen har nyligen gett i uppdrag åt länsstyrelsen i Jönköping att förbereda ett nationellt register. {{|}}Eftersom registret kan dröja flera år enades nätverket om att under tiden utbyta uppgifter om entledigade ställföreträdare via säker e-post. {{D}} Uppgifterna ska raderas efter tolv månader. {{D}}

3) Arvoden 2023 {{I n=3; kind=decision}}
SKR:s rekommendation utgår från prisbasbeloppet. {{|}}Efter en lång diskussion beslutade nätverket, mot två röster, att tillämpa rekommendationen även i ärenden med ensamkommande barn. {{D}} Lidköping anmälde att nämnden där redan har beslutat om en lägre nivå. {{S org=Lidköping; stance=no}}

4) Granskning av årsräkningar {{I n=4; kind=report}}
Läget i respektive kommun redovisades. {{|}}Skövde har granskat sju av tio. {{S org=Skövde}} Mariestad har tagit in timanställda. {{S org=Mariestad; stance=doing}} Länsstyrelsen brukar acceptera att resten blir klart i augusti.

5) Utbildning av gode män {{I n=5; kind=decision}}
Från flera håll hade föreslagits att utbildningen görs obligatorisk. {{|}}Nätverket stannade vid att rekommendera kommunerna att kräva genomgången webbutbildning före förordnande. {{D}} Fia och Jörn reviderar webbutbildningen till hösten. {{A who=Fia Morell,Jörn Asker}}

6) Förvaltarenhet {{I n=6; kind=decision}}
Frågan om en gemensam förvaltarenhet har varit uppe vid ett flertal tillfällen utan att leda någon vart. {{|}}Borås och Alingsås inleder nu ett samarbete på egen hand. {{S org=Borås}} {{S org=Alingsås}} Nätverket förklarar sitt eget utredningsuppdrag avslutat. {{D}}

7) Digital redovisning {{I n=7; kind=decision}}
Leverantören har presenterat en ny modul. {{|}}Med hänsyn till priset avvaktar vi ett år och tar därefter in nya offerter. {{D}} Kungälv kör redan modulen. {{S org=Kungälv; stance=doing}}

8) Nya föräldrabalken {{I n=8}}
Utredningens förslag har remissbehandlats. Det är ännu ovisst om regeringen går fram med en proposition. Skulle så bli fallet behöver samtliga mallar skrivas om, vilket flera oroade sig för.

9) Ersättning vid byte {{I n=9; kind=dialogue}}
Ska avgående god man få ersättning för sluträkningen? {{Q}} Praxis varierar. JO har i ett beslut uttalat sig om närliggande frågor.

10) Jourverksamhet {{I n=10; kind=decision}}
Socialchefsnätverket har i ett brev begärt att överförmyndarna inrättar jour på helger. {{|}}Nätverket ställer sig inte bakom en sådan ordning och överlåter åt ordföranden att besvara brevet. {{D}} {{A who=Anneli Gran}} 

11) Fullmakter {{I n=11; kind=decision}}
Bankföreningen har antagit en egen rutin för framtidsfullmakter. Den uppfattades som oklar. {{|}}Nätverket beslutade att ställa tre skriftliga frågor till Bankföreningen. {{D}} {{A to=Bankföreningen}} Laila formulerar frågorna. {{A who=Laila Hult}}

12) Representant i FSÖ:s valberedning {{I n=12; kind=decision}}
Föreningen Sveriges överförmyndare efterfrågar namn senast den 10 maj. {{|}}Nätverket nominerar Gustaf Lind till FSÖ:s valberedning. {{D}} {{N person=Gustaf Lind; role=ledamot; body=FSÖ:s valberedning; org=Skövde}} Föreningens årsmöte äger rum den 7 juni. {{M date=2023-06-07; what=årsmöte}}

13) Tillgångsförteckningar {{I n=13; kind=decision}}
Blanketten ses över av en arbetsgrupp med Camilla, Hanne och Mårten. {{D}} {{N person=Camilla Sterner; role=ledamot; body=arbetsgrupp; org=Borås}} {{N person=Hanne Ridell; role=ledamot; body=arbetsgrupp; org=Lidköping}} {{N person=Mårten Hylén; role=ledamot; body=arbetsgrupp; org=Stenungsund}} Gruppen lämnar förslag till nästa möte. {{A who=Gruppen}}

14) Kommunsamverkan {{I n=14; kind=report}}
Trollhättans kommunfullmäktige har beslutat att lämna den gemensamma nämnden. {{S org=Trollhättan; stance=no}} Uddevalla har inte tagit ställning till följderna. {{S org=Uddevalla; stance=undecided}} I avtalet anges en uppsägningstid på två år.

15) Avgift för nätverket {{I n=15; kind=decision}}
Kassan är i balans. {{|}}Avgiften sätts ned till 1 000 kronor per kommun. {{D}} {{K amount=1 000; unit=kronor per kommun}}

16) Identitetskontroll {{I n=16; kind=decision}}
Efter påpekande från länsstyrelsen skärps rutinen: legitimation ska uppvisas vid varje uttag av spärrade medel. {{D}} Undantag kan göras för den som är välkänd för handläggaren. {{D}}

17) Utdrag ur belastningsregistret {{I n=17; kind=decision}}
De flesta kommuner tar utdrag en gång per år. {{|}}Nätverket fastställde ettårsintervallet som gemensam lägstanivå. {{D}} Kungsbacka tar utdrag två gånger per år och fortsätter med det. {{S org=Kungsbacka; stance=doing}}

18) E-tjänst för ansökan {{I n=18; outcome=postponed}}
Med anledning av att Doris inte fått klartecken från sin IT-avdelning togs ärendet bort. {{|}}Det återkommer den 14 september. {{P until=2023-09-14; what=E-tjänst för ansökan; why=Doris inte fått klartecken från sin IT-avdelning}} {{M date=2023-09-14}}

19) Klagomål från anhöriga {{I n=19}}
Antalet klagomål ökar. Anneli refererade ett fall där nämnden beslutade att inte vidta någon åtgärd. Kammarrätten ändrade nämndens beslut. Ärendet är avidentifierat.

20) Redovisning av traumatiska ärenden {{I n=20; kind=decision}}
Materialet stannar i rummet. {{X mark=stannar i rummet}} Nätverket beslutar att framöver endast dra sådana ärenden muntligt. {{D}}

21) Tolkkostnader {{I n=21; kind=decision}}
Domstolsverkets taxa har höjts. {{|}}Nätverket godtar att tolkkostnad ersätts även för telefonmöten. {{D}} Varberg har sagt att man följer efter. {{S org=Varberg; stance=yes}}

22) Rekryteringskampanj {{I n=22; kind=decision}}
Förslaget om en gemensam kampanj för nya ställföreträdare bifölls, med den inskränkningen att inga tv-annonser köps. {{D}} Kampanjen avbryts om mindre än hälften av kommunerna ansluter sig. {{D if=om mindre än hälften av kommunerna ansluter sig}} Erland begär in offerter. {{A who=Erland Sterner}}

23) SKR-kurs {{I n=23}}
Kursen hålls i Göteborg den 9 maj. {{M date=2023-05-09; what=SKR-kurs}} Ingalill Trost och Bertil Ohm deltar för nätverket. {{N person=Ingalill Trost; role=deltagare; body=SKR-kurs; org=Mariestad}} {{N person=Bertil Ohm; role=deltagare; body=SKR-kurs; org=Kungälv}}

24) Tidigare fattat beslut om arkivgallring {{I n=24; kind=decision}}
Hösten 2021 beslutades att gallring sker efter tre år. Arkivmyndigheterna har invänt. {{|}}Nätverket upphäver sitt beslut från 2021 och hänvisar i stället till lokala gallringsbeslut. {{D}}

25) Statsbidrag för ensamkommande {{I n=25}}
Migrationsverket har under våren beslutat om ersättning för kvartal fyra. Några kommuner har fått avslag. {{|}}Mölndal överklagar. {{S org=Mölndal}}

26) Rätt till insyn {{I n=26; kind=question}}
Jörn ställde frågan om huvudmannens barn har rätt till årsräkningen. Laila svarade att det beror på omständigheterna. Någon enhetlig tolkning beslutades inte.

27) Ordförandeskap {{I n=27; kind=decision}}
Kerstin Lind väljs till ordförande från hösten, då Anneli Gran lämnar uppdraget. {{D}} {{N person=Kerstin Lind; role=ordförande; body=Överförmyndarnätverket i Västra Sverige; org=Kungsbacka; for=Anneli Gran}} 

28) Övrigt {{I n=28}}
Hanne går på studieledigt i augusti. {{L person=Hanne Ridell; org=Lidköping; when=i augusti; why=studieledigt}} Falköping söker handläggare. {{S org=Falköping}}
