@file beslut-16.txt
@body Kommunikationschefsnätverket GR
@date 2023-02-02
@p Mikaela Frost | Göteborg | kommunikationsdirektör | chair
@p Andreas Wik | Ale | kommunikationschef
@p Carro Holm | Alingsås | kommunikationschef
@p Dag Sörensson | Härryda | kommunikationschef
@p Emelie Holm | Kungälv | kommunikationschef
@p Frank Lidén | Lerum | kommunikationschef
@p Greta Olin | Lilla Edet | kommunikatör
@p Helle Carlberg | Mölndal | kommunikationschef
@p Isak Törnqvist | Partille | kommunikationschef
@p Julia Sand | Stenungsund | enhetschef
@p Klara Bengtzon | Tjörn | kommunikationschef
@p Loke Anders | Öckerö | kommunikatör
@p Malva Strid | Kungsbacka | kommunikationschef
@p Nadja Rahimi | GR | nätverksledare | guest
---
Kommunikationschefsnätverket GR
Från vårt möte 2023-02-02
På plats:
Mikaela Frost, Göteborg, kommunikationsdirektör, ordförande
Andreas Wik, Ale, kommunikationschef
Carro Holm, Alingsås, kommunikationschef
Dag Sörensson, Härryda, kommunikationschef
Emelie Holm, Kungälv, kommunikationschef
Frank Lidén, Lerum, kommunikationschef
Greta Olin, Lilla Edet, kommunikatör
Helle Carlberg, Mölndal, kommunikationschef
Isak Törnqvist, Partille, kommunikationschef
Julia Sand, Stenungsund, enhetschef
Klara Bengtzon, Tjörn, kommunikationschef
Loke Anders, Öckerö, kommunikatör
Malva Strid, Kungsbacka, kommunikationschef
Nadja Rahimi, GR, nätverksledare (gäst)

Ämne	Vad vi kom fram till
Krisinformation på flera språk {{I kind=decision}}	Åtta språk räcker. {{D}} Krisinformation.se har fler för den som behöver. {{|}}Översättningarna uppdateras två gånger per år. {{D}}
Bildavtal {{I kind=decision}}	Förläng ett år! {{D}} Frank hör av sig till Scandinav. {{A who=Frank Lidén; to=Scandinav}}
Sociala medier, TikTok {{I}}	Göteborgs stad stängde sitt konto i höstas. {{S org=Göteborg; stance=no}} Säpo har uttalat sig om riskerna. Övriga avvaktar SKR:s rekommendation. De flesta lutar åt att avsluta men ingen har bestämt sig.
Valinformation {{I kind=report}}	Utvärderingen från valet är klar. Valmyndigheten tar beslut om kampanjen inför EU-valet i höst.
Gemensam upphandling av byrå {{I kind=decision}}	GR Upphandling kör igång i mars. {{|}}Vi deltar med samtliga kommuner utom Öckerö. {{D}} {{S org=Öckerö; stance=no}} Behovslistor mejlas till Nadja senast fredag 17 februari. {{A who=alla; due=2023-02-17; to=Nadja Rahimi}}
Tonalitet i skolans utskick {{I kind=dialogue}}	Bra samtal. Utbildningscheferna har enats om en egen manual, som vi gärna hade sett i förväg.
Praktikanter {{I kind=decision}}	Ersättning: 4 000 kronor per månad, lika för alla. {{D}} {{K amount=4 000; unit=kronor per månad}} Gäller från höstterminen. {{D}}
Medieträning {{I kind=decision}}	Två tillfällen i vår, ett i höst. {{D}} Ställs in om färre än tolv anmäler sig. {{D if=om färre än tolv anmäler sig}} Datum: 21 mars och 4 maj. {{M date=2023-03-21; what=Medieträning}} {{M date=2023-05-04; what=Medieträning}}
Webbtillgänglighet {{I}}	Digg har granskat två kommuner. Digg beslutade om förelägganden mot den ena. {{|}}Lerum åtgärdar sina brister i vår. {{S org=Lerum}}
Platsvarumärke {{I kind=decision}}	Vi säger nej till förslaget från Business Region. {{D}} Upplägget passar inte de mindre kommunerna. {{|}}Mikaela svarar. {{A who=Mikaela Frost; to=Business Region}}
Intranät {{I kind=go-round}}	Ale: byter till SharePoint i april. {{S org=Ale}} Partille: nöjda med det de har. {{S org=Partille}} Tjörn: har inte bestämt sig. {{S org=Tjörn; stance=undecided}} Mölndal: upphandlar. {{S org=Mölndal; stance=doing}}
Gemensam pool för jourkommunikatör {{I kind=decision}}	Försöket blir permanent. {{D}} Alingsås går ur från halvårsskiftet. {{S org=Alingsås; stance=no}} Schemat görs om. {{A}}
SKR:s kommunikationschefsnätverk {{I kind=decision}}	Helle Carlberg blir vår representant i SKR:s kommunikationschefsnätverk i stället för Dag Sörensson. {{D}} {{N person=Helle Carlberg; role=representant; body=SKR:s kommunikationschefsnätverk; org=Mölndal; for=Dag Sörensson}}
Ny grafisk manual {{I}}	Kungsbackas kommunstyrelse har antagit en ny manual. {{S org=Kungsbacka}} Kostnad? Okänd. Någon frågade om vi borde ha en regional logotyp. Svalt intresse.
Mätning av förtroende {{I kind=decision}}	SOM-institutets erbjudande antas. {{D}} Sju kommuner delar på kostnaden, resten avstår. {{D}}
Chatt på webben {{I outcome=postponed}}	Demon gick inte att genomföra, tekniken strulade. {{|}}Vi försöker igen den 16 mars. {{P until=2023-03-16; what=Chatt på webben; why=tekniken strulade}} {{M date=2023-03-16}}
Kampanj om bredband {{I}}	Region och länsstyrelse har beslutat om en gemensam kampanj. Vi blev tillfrågade om spridning. Skulle kampanjen bli av behöver vi material på lättläst.
Medborgarbudget {{I kind=dialogue}}	Stenungsund testar i två områden. {{S org=Stenungsund; stance=doing}} Rolig läsning för oss andra. Inget vi gör tillsammans.
Pressjour jul och nyår {{I kind=decision}}	Fungerade bra. {{|}}Samma modell nästa jul, med undantag för nyårsafton då var kommun sköter sig själv. {{D}}
Språkpolicy {{I kind=decision}}	Ordet medborgare byts ut mot invånare i alla gemensamma texter. {{D}} Andreas ändrar i mallarna. {{A who=Andreas Wik}}
Budget 2023 {{I kind=decision}}	Nadjas budget klubbades. {{D}} Raden för resor halveras dock. {{D}}
Film om framtidsyrken {{I kind=decision}}	Arbetsgruppen får fria händer vad gäller form, men filmen ska vara under 60 sekunder. {{D}} {{A who=Arbetsgruppen}}
Nyhetsbrev {{I}}	Öppningsgraden är 38 procent. Brukar ligga runt 40. {{|}}Ska vi lägga ner det? {{Q}}
Annonser i lokaltidningar {{I}}	Kungälv annonserar inte längre på papper. {{S org=Kungälv; stance=no}} Härryda gör det bara vid samråd. {{S org=Härryda; stance=doing}} Kommunallagens krav på kungörelse gäller som förut.
Beredskapsveckan {{I kind=decision}}	Vi använder MSB:s material rakt av. {{D}} Tema vecka 39 blir hemberedskap. {{D}}
Regler för flaggning {{I kind=decision}}	Ingen gemensam policy. {{D}} Kommunerna har olika politiska beslut på området.
AI-genererade bilder {{I kind=decision}}	Inte i samhällsinformation. {{D}} I kampanjer går det bra om det framgår att bilden är AI-genererad. {{D if=om det framgår att bilden är AI-genererad}}
Visselblåsare {{I}}	Informationsansvaret ligger på HR. HR-cheferna har beslutat om egen sida.
Avslut i gruppen {{I}}	Loke går vidare till näringslivet den 1 mars. {{L person=Loke Anders; org=Öckerö; when=den 1 mars; why=går vidare till näringslivet}}
Ordförande i år {{I kind=decision}}	Mikaela fortsätter som ordförande även 2023. {{D}} {{N person=Mikaela Frost; role=ordförande; body=Kommunikationschefsnätverket GR; org=Göteborg}} Vice blir Isak Törnqvist. {{D}} {{N person=Isak Törnqvist; role=vice ordförande; body=Kommunikationschefsnätverket GR; org=Partille}}
Utbildning klarspråk {{I kind=decision}}	Två platser per kommun. {{D}} Överblivna platser går till bolagen. {{D}} Carro och Emelie samordnar. {{A who=Carro Holm,Emelie Holm}}
Extern moderering {{I}}	JO har i ett beslut kritiserat en kommun för dolda kommentarer. Viktigt att vi alla läser beslutet, sa flera.
Skyltar vid kommungräns {{I kind=decision}}	Trafikverket vill ha ett samlat svar. {{|}}Svaret blir att vi inte ändrar utseendet. {{D}} Klara skickar svaret i morgon. {{A who=Klara Bengtzon; due=2023-02-03; to=Trafikverket}}
Rutin vid dödsfall bland elever {{I}}	Rutinen ägs av krisledningsgrupperna. {{|}}Lilla Edet har uppdaterat sin. {{S org=Lilla Edet; stance=doing}}
Gemensam mätning av webb {{I kind=decision}}	Matomo, inte Google. {{D}} Var kommun byter i egen takt, dock senast till årsskiftet. {{D}}
Remiss från MSB {{I kind=decision}}	Vi lämnar remissen därhän. {{D}}
Årskonferensen {{I kind=decision}}	Konferensen blir lunch till lunch, 12–13 oktober på Nääs. {{D}} {{M date=2023-10-12; what=Årskonferensen}} {{M date=2023-10-13; what=Årskonferensen}} Egenavgift 1 200 kronor. {{K amount=1 200; unit=kronor}} Julia och Malva gör programmet. {{A who=Julia Sand,Malva Strid}}
Podd {{I}}	En idé från Isak. Många positiva röster. Tid och pengar saknas.
Samverkan med polisens presstjänst {{I kind=decision}}	Polisregion Väst erbjuder ett kontaktnät. {{|}}Vi går med, under förutsättning att det inte kräver jour. {{D if=att det inte kräver jour}} Greta Olin är vår kontaktperson. {{N person=Greta Olin; role=kontaktperson; body=Polisregion Väst; org=Lilla Edet}} {{D}}
Övrigt {{I}}	Inget.
