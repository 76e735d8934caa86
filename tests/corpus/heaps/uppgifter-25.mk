@file uppgifter-25.txt
@body Näringslivschefsnätverket Bergslagen
@date 2022-05-19
@p Katarina Ståhlnacke | Lindesberg | näringslivschef | chair
@p Hans-Olof Terne | Nora | näringslivsutvecklare
@p Mikael Brolund | Karlskoga | näringslivschef
@p Anna Dreijer | Degerfors | näringslivsutvecklare
@p Anna Vretman | Filipstad | etableringsansvarig
@p Stellan Rus | Hällefors | kommunchef
@p Pernilla Juhlin | Ludvika | näringslivschef
@p Olle Gyllander | Smedjebacken | näringslivschef
@p Carita Nyqvist | Fagersta | näringslivsstrateg
@p Bo-Göran Sax | Norberg | kommunchef
@p Liv Tengblad | Avesta | näringslivschef
@p Erik Vallentin | Sala | besöksnäringschef
@p Jasmin Oreby | Business Region Örebro | projektledare | guest
@p Urban Kjellin | Tillväxtverket | handläggare | guest
@p Maja Isberg | | processledare | guest
---
Näringslivschefsnätverket Bergslagen
Minnesanteckningar 2022-05-19
Närvarande:
Katarina Ståhlnacke, Lindesberg, näringslivschef (ordförande)
Hans-Olof Terne, Nora, näringslivsutvecklare
Mikael Brolund, Karlskoga, näringslivschef
Anna Dreijer, Degerfors, näringslivsutvecklare
Anna Vretman, Filipstad, etableringsansvarig
Stellan Rus, Hällefors, kommunchef
Pernilla Juhlin, Ludvika, näringslivschef
Olle Gyllander, Smedjebacken, näringslivschef
Carita Nyqvist, Fagersta, näringslivsstrateg
Bo-Göran Sax, Norberg, kommunchef
Liv Tengblad, Avesta, näringslivschef
Erik Vallentin, Sala, besöksnäringschef
Övriga:
Jasmin Oreby, Business Region Örebro, projektledare
Urban Kjellin, Tillväxtverket, handläggare
Maja Isberg, processledare
1. Inledning {{I n=1}}
Katarina öppnade mötet. Inga ändringar av dagordningen begärdes.
2. Företagsklimat {{I n=2}}
Svenskt Näringslivs enkät har skickats ut till företagen. Rankningen presenteras i september. Noterades att svarsfrekvensen varit låg. {{|}}Överenskoms att varje kommun påminner sina företag en gång till före den 31 maj. {{D}} {{A who=varje kommun; due=2022-05-31; to=sina företag}}
3. Etableringsförfrågningar {{I n=3}}
Under våren har elva förfrågningar kommit in. Business Region Örebro samordnar svaren för sina ägarkommuner. Jasmin beskrev arbetsgången. {{|}}Beslöts att Anna Vretman utarbetar ett gemensamt frågeformulär. {{D}} {{A who=Anna Vretman}} Formuläret skickas därefter till Jasmin för påseende. {{A to=Jasmin Oreby}}
4. Regional utvecklingsstrategi {{I n=4}}
Strategierna i de fyra länen skiljer sig åt. Antecknades att Bergslagen sällan nämns. Tillväxtverket betalar ut medel via regionerna. Liv hade gått igenom samtliga fyra strategier.
5. Kompetensförsörjning i industrin {{I n=5}}
Gruvbolaget söker 120 medarbetare till Ludvika. Teknikcollege räcker inte till. {{|}}Karlskoga bygger ut sitt campus. {{S org=Karlskoga; stance=doing}} Mikael bjuder in grannkommunerna till en visning i augusti. {{A who=Mikael Brolund; to=grannkommunerna; due=2022-08}}
6. Strukturfonder {{I n=6}}
Urban gick igenom det nya programmet. Programmet godkänns av kommissionen i höst. Sökande bör redan nu förbereda sig, var hans råd. Tillväxtverket kommer att hålla informationsmöten på nätet.
7. Gemensam ansökan {{I n=7}}
Diskuterades en ansökan om stöd till småföretag. {{|}}Beslöts att gå vidare med en ansökan. {{D}} Som projektägare föreslogs Lindesberg, som ställer sig positivt till det. {{S org=Lindesberg; stance=yes}} Maja skriver projektidén på två sidor till den 10 juni. {{A who=Maja Isberg; due=2022-06-10}} Pernilla, Olle och Carita läser och lämnar synpunkter innan den skickas in. {{A who=Pernilla Juhlin,Olle Gyllander,Carita Nyqvist}}
8. Besöksnäring {{I n=8}}
Gästnätterna är tillbaka på 2019 års nivå. Erik informerade om silvergruvans satsning. Visit Dalarna har ändrat sin finansieringsmodell. {{|}}Sala lämnar samarbetet om cykelleder. {{S org=Sala; stance=no}}
9. Markberedskap {{I n=9}}
Planlagd mark saknas i flera kommuner. Exploatörerna frågar efter el i första hand. Stellan ansåg att nätbolagen måste med i planeringen. {{|}}Katarina bjuder in nätbolaget till höstens första möte. {{A who=Katarina Ståhlnacke; to=nätbolaget; due=2022-09-22}}
10. Nyföretagarcentrum {{I n=10}}
Starta-eget-rådgivningen har haft färre besök. Avtalet är tvåårigt. {{|}}Norberg säger upp avtalet. {{S org=Norberg; stance=no}} Bo-Göran förklarade att rådgivningen ska ske i egen regi.
11. UF-företagande {{I n=11}}
UF-mässan genomfördes i april. Juryn bestod bland andra av Carita och Hans-Olof. Samtliga priser gick till Avesta.
12. Ukraina {{I n=12}}
Kriget påverkar stålpriserna. Några företag har erbjudit arbete till flyktingar. Arbetsförmedlingen vill samla erbjudandena. {{|}}Erbjudanden om arbete vidarebefordras till Arbetsförmedlingens företagssupport av respektive näringslivskontor. {{A who=respektive näringslivskontor; to=Arbetsförmedlingens företagssupport}}
13. Handlingsplan {{I n=13}}
Planen har tolv aktiviteter. Hälften är genomförda. Anmärktes att ansvariga saknas för tre. {{|}}Anna D tar ansvar för upphandlingsdagen, {{A who=Anna Dreijer}} Liv för frukostturnén {{A who=Liv Tengblad}} och Stellan för jämförelsen av bygglovstider. {{A who=Stellan Rus}}
14. Lokal upphandling {{I n=14}}
Små företag lämnar sällan anbud. SKR har gett ut en skrift. {{|}}Nora har delat upp sina ramavtal. {{S org=Nora; stance=doing}} Hans-Olof är villig att berätta om erfarenheterna.
15. Kommande möten {{I n=15}}
Nästa möte hålls den 22 september i Hällefors. {{M date=2022-09-22}} Värdkommunen svarar för lunch och studiebesök. {{A who=Värdkommunen; due=2022-09-22}} Processledaren sänder ut kallelse. {{A who=Maja Isberg}}
16. Handelsutredning {{I n=16}}
Utredningen beställdes av Avesta, Norberg och Fagersta. Den visar att e-handeln tar en tredjedel. Resultatet ska redovisas för handlarna. {{|}}Carita och Liv ordnar en träff med handlarna under juni. {{A who=Carita Nyqvist,Liv Tengblad; to=handlarna; due=2022-06}}
17. Automatiserad service {{I n=17}}
Obemannade butiker har startat på landsbygden. Regionerna ger stöd enligt förordningen. Inga frågor ställdes.
18. Statistikpaket {{I n=18}}
Paketet från SCB kostar mer i år. {{|}}Beslöts att inte förnya det. {{D}} Maja avslutar abonnemanget. {{A who=Maja Isberg}} Öppna källor kan användas i stället, enligt Urban.
19. Bergslagsdagen {{I n=19}}
Dagen arrangeras den 13 oktober. {{M date=2022-10-13; what=Bergslagsdagen}} Programgruppen, med Mikael som sammankallande, presenterar ett program vid septembermötet. {{N person=Mikael Brolund; role=sammankallande; body=Programgruppen; org=Karlskoga}} {{A who=Programgruppen; due=2022-09-22}} Talarförslag emottas tacksamt av Mikael. 
20. Gruvmuseets framtid {{I n=20}}
Museet har ansökt om statligt stöd. Kulturdepartementet har inte svarat. {{|}}Smedjebacken stöder museet med ett engångsbelopp. {{S org=Smedjebacken}}
21. Företagslots {{I n=21}}
Degerfors inför lots från 1 september. {{S org=Degerfors; stance=yes}} Anna D efterfrågade rutiner från andra. {{|}}De som har lots delger Anna D sina rutiner före midsommar. {{A who=De som har lots; to=Anna Dreijer}}
22. Internationella investerare {{I n=22}}
Business Sweden har tagit emot en delegation från Japan. Delegationen besökte Karlskoga och Ludvika. Uppföljande kontakter sköts av Business Sweden.
23. Generationsskiften {{I n=23}}
Sex av tio ägare är över 55 år. Almi erbjuder rådgivning. Projektet i Filipstad har lett till fyra ägarskiften. {{|}}Anna V ordnar så att projektledaren kan medverka vid ett kommande möte. {{A who=Anna Vretman}} 
24. Representant i Leader {{I n=24}}
Olle Gyllander avgår ur Leaders styrelse vid stämman. {{L person=Olle Gyllander; when=vid stämman}} Föreslogs Erik Vallentin. {{|}}Nätverket nominerar Erik Vallentin till styrelsen. {{D}} {{N person=Erik Vallentin; role=representant; body=Leaders styrelse; org=Sala; for=Olle Gyllander}} Stämman äger rum den 8 juni. {{M date=2022-06-08; what=Stämman}} Maja meddelar valberedningen nätverkets nominering. {{A who=Maja Isberg; to=valberedningen}}
25. Tågtrafik {{I n=25}}
Bergslagspendeln får glesare turer enligt Mälardalstrafiks förslag. Kommunerna har var för sig protesterat. {{|}}Beslöts att skicka en gemensam skrivelse till Mälardalstrafik. {{D}} {{A to=Mälardalstrafik}} Skrivelsen formuleras av Katarina och undertecknas av samtliga näringslivschefer. {{A who=Katarina Ståhlnacke,samtliga näringslivschefer}}
26. Sponsring {{I n=26}}
Frågan om riktlinjer har väckts av Fagersta. {{|}}Uppskjuts till nästa möte. {{P until=2022-09-22; what=Sponsring}} 
27. Digitaliseringscheckar {{I n=27}}
Checkarna är slut för i år. Regionerna hoppas på nya medel. Pernilla hade exempel på företag som fått avslag.
28. Platsvarumärke {{I n=28}}
Undersökningen är gjord av ett konsultbolag. {{|}}Resultatet är konfidentiellt till den 1 juni. {{X mark=konfidentiellt till den 1 juni}} Därefter får det spridas fritt.
29. Test av krisstöd till företag {{I n=29}}
Handlingsplaner togs fram under pandemin. De behöver uppdateras. {{|}}Var och en går igenom sin plan under sommaren och rapporterar eventuella luckor till Maja. {{A who=Var och en; to=Maja Isberg}}
30. Utvärdering av nätverket {{I n=30}}
Universitetet har lämnat en offert. Några ansåg att pengarna kan användas bättre. Ärendet avslutades utan beslut.
31. Rekrytering av läkare som platsfråga {{I n=31}}
Regionerna har ansvaret. Kommunerna kan bidra med bostad och arbete för medföljande. Stellan berättade om Hällefors paket.
32. Energipriser {{I n=32}}
Elintensiva företag har varslat. Regeringen överväger ett stöd. {{|}}Mikael samlar in exempel från företag och lämnar dem till Svenskt Näringsliv. {{A who=Mikael Brolund; to=Svenskt Näringsliv}}
33. Serveringstillstånd {{I n=33}}
Handläggningstiderna ser olika ut. Miljöförvaltningen i Lindesberg ger sitt besked inom tre veckor.
34. Coworking {{I n=34}}
Ludvika öppnar ett nytt kontorshotell i höst. {{S org=Ludvika}} Pernilla hälsade alla välkomna dit.
35. Rapporter {{I n=35}}
Urban hänvisade till rapporten om landsbygdsföretag. {{|}}Länk till rapporten läggs i mötets chatt av Urban. {{A who=Urban Kjellin}} 
36. Avslutning {{I n=36}}
Katarina förklarade mötet avslutat. {{|}}Justering av anteckningarna görs av Hans-Olof. {{A who=Hans-Olof Terne}}
