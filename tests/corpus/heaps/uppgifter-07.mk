@file uppgifter-07.txt
@body Ekonomichefsnätverket Skaraborg
@date 2019-05-15
@p Gert Hallberg | Skövde | ekonomichef | chair
@p Monica Stigsson | Lidköping | ekonomidirektör
@p Lars Engdahl | Falköping | ekonomichef
@p Ewa Nilsson | Mariestad | ekonomichef
@p Pia Nilsson | Skara | redovisningschef
@p Roger Tapper | Vara | ekonomichef
@p Ulla Hjertén | Götene | controller
@p Conny Vidar | Hjo | ekonomichef
@p Britta Svärd | Tibro | ekonomichef
@p Christer Malm | Karlsborg | ekonomichef
@p Anette Ljungdahl | Töreboda | ekonomichef
@p Tommy Rosén | Gullspång | ekonom
@p Eva Rolandsson | Essunga | ekonomichef
@p Johanna Pihlgren | Tidaholm | ekonomichef
@p Sven-Erik Wall | Grästorp | kanslichef | absent
@p Katja Brolin | Skaraborgs kommunalförbund | samordnare | guest
---
Ekonomichefsnätverket Skaraborg
Minnesanteckningar 2019-05-15
Närvarande: 
Gert Hallberg, Skövde, ekonomichef, ordförande
Monica Stigsson, Lidköping, ekonomidirektör
Lars Engdahl, Falköping, ekonomichef
Ewa Nilsson, Mariestad, ekonomichef
Pia Nilsson, Skara, redovisningschef
Roger Tapper, Vara, ekonomichef
Ulla Hjertén, Götene, controller
Conny Vidar, Hjo, ekonomichef
Britta Svärd, Tibro, ekonomichef
Christer Malm, Karlsborg, ekonomichef
Anette Ljungdahl, Töreboda, ekonomichef
Tommy Rosén, Gullspång, ekonom
Eva Rolandsson, Essunga, ekonomichef
Johanna Pihlgren, Tidaholm, ekonomichef
Katja Brolin, Skaraborgs kommunalförbund, samordnare (gäst)
Ej närvarande: 
Sven-Erik Wall, Grästorp, kanslichef
NY KOMMUNAL REDOVISNINGSLAG {{I}}
Lagen gäller sedan årsskiftet. RKR har lovat fler informationstexter under hösten. {{|}}Pia åtog sig att göra en genomgång av de rekommendationer som påverkar delårsbokslutet och sända den till kollegorna före midsommar. {{A who=Pia Nilsson; to=kollegorna}}
BUDGET 2020 {{I}}
Skatteunderlaget skrevs ned i aprilprognosen. Samtliga kommuner har besparingskrav, störst är de i Gullspång och Töreboda. Conny berättade att Hjo har infört inköpsstopp. SKL presenterar nästa prognos i augusti.
KOSTNADSUTJÄMNING {{I}}
Regeringens proposition är att vänta efter sommaren. Skaraborgs kommuner gynnas i varierande grad. {{|}}Katja erbjöd sig att räkna fram effekten per kommun. {{A who=Katja Brolin}} {{|}}Beräkningen skulle hon leverera till gruppen senast den 7 juni. {{A who=Katja Brolin; due=2019-06-07; to=gruppen}}
FINANSPOLICY {{I}}
Ulla hade gått igenom de policyer som finns på nätet. Skillnaderna är stora när det gäller tillåten risk. {{|}}Det överläts åt Ulla och Lars att formulera ett förslag till gemensamma grundprinciper. {{A who=Ulla Hjertén,Lars Engdahl}} {{D}}
E-HANDEL {{I}}
Anslutningen till Peppol är obligatorisk för nya avtal. {{|}}Skara ligger efter i tidplanen och räknar med att vara klar i höst. {{S org=Skara}} Leverantörsanslutningen har visat sig ta mest tid.
INTERNHYROR {{I}}
Monica beskrev modellen i Lidköping, som bygger på självkostnad. Modellen har varit i bruk i tre år. {{|}}Monica lovade att skicka ut beskrivningen. {{A who=Monica Stigsson}}
PENSIONSSKULD {{I}}
Försäkringslösningar diskuterades. Två kommuner har löst in delar av ansvarsförbindelsen. {{|}}Falköping avser att göra detsamma under nästa år. {{S org=Falköping}}
UPPHANDLING AV REVISIONSTJÄNSTER {{I}}
Avtalet med nuvarande byrå löper till 2020. Revisorerna är själva beställare. {{|}}Gert skulle höra med kommunalförbundet om inköpsenheten kan driva upphandlingen. {{A who=Gert Hallberg; to=kommunalförbundet}}
KONCERNKONTO {{I}}
Banken har infört negativ ränta på saldon över ett visst belopp. {{|}}Vi kom överens om att gemensamt begära ett möte med banken. {{D}} {{A who=Vi; to=banken}} {{|}}Ewa Nilsson fick i uppgift att föreslå en tid. {{D}} {{A who=Ewa Nilsson}}
NYCKELTAL {{I}}
Kolada släpper nya siffror i juni. Nätverket har under flera år gjort en gemensam rapport. {{|}}Årets rapport görs av Mariestad och Vara. {{A who=Mariestad,Vara}} {{|}}Övriga lämnar kommentarer till Roger innan semestern. {{A who=Övriga; to=Roger Tapper}}
AVGIFTER INOM VA {{I}}
Svenskt Vatten har pekat på ett stort investeringsbehov. Christer menade att taxorna måste fördubblas på sikt. Redovisningen av anläggningsavgifter varierar.
UPPFÖLJNING AV PRIVATA UTFÖRARE {{I}}
Kravet finns i kommunallagen. Få kommuner har ett beslutat program. {{|}}Johanna skickar Tidaholms program som exempel, och Katja lägger det i dokumentbanken. {{A who=Johanna Pihlgren,Katja Brolin}}
EKONOMISYSTEM {{I}}
Karlsborg, Tibro och Hjo upphandlade tillsammans 2017. {{|}}Nu ska också Essunga byta system. {{S org=Essunga}} {{|}}Eva tar kontakt med Britta för att få del av kravspecifikationen. {{A who=Eva Rolandsson; to=Britta Svärd}}
MOMS PÅ SOCIALA TJÄNSTER {{I}}
Högsta förvaltningsdomstolen slog i fjol fast att uthyrning av vårdpersonal är momspliktig. Domen tillämpas från den 1 juli. {{|}}Varje kommun gör en bedömning av hur mycket kostnaderna ökar. {{A who=Varje kommun}} {{|}}Beloppen meddelas Tommy, som summerar till nästa gång. {{A who=Tommy Rosén; due=2019-09-18}}
NÄSTA SAMMANKOMST {{I}}
Höstens första möte hålls den 18 september i Falköping. {{M date=2019-09-18}} {{|}}Lars bjuder in en föreläsare från Handelshögskolan. {{A who=Lars Engdahl; to=en föreläsare från Handelshögskolan}} Ämnet har inte bestämts.
LEASING {{I}}
Den nya redovisningsrekommendationen om leasing kan komma att påverka balansräkningen. De flesta lutar åt att vänta. {{|}}Anette bad att få frågan utredd av någon annan och Pia tog på sig det. {{A who=Pia Nilsson}}
BORGENSAVGIFTER {{I}}
Marknadsmässig avgift tas ut i tolv av femton kommuner. Kommuninvest publicerar riktvärden.
MALL FÖR TJÄNSTESKRIVELSE {{I}}
Mallen uppdateras just nu av kanslicheferna. Den tas sedan i bruk i hela Skaraborg.
INVENTARIER {{I}}
Gränsen för aktivering höjdes i Götene till ett helt prisbasbelopp. {{S org=Götene; stance=doing}} Revisorerna hade inga invändningar.
SAMVERKAN OM FAKTURAHANTERING {{I}}
Förstudien från 2018 visade på möjliga besparingar. {{|}}Grästorp har meddelat att man inte deltar i fortsättningen. {{S org=Grästorp; stance=no}} {{|}}Frågan bordlades då Sven-Erik inte var på plats. {{P what=SAMVERKAN OM FAKTURAHANTERING; why=då Sven-Erik inte var på plats}} {{|}}Gert ringer honom. {{A who=Gert Hallberg; to=Sven-Erik Wall}}
LÅN OCH PLACERINGAR {{I}}
Räntan är fortsatt låg. Riksbanken har flaggat för en höjning mot slutet av året. Tommy redogjorde för hur Gullspång har lagt om sina lån.
INTERN KONTROLL {{I}}
Bristerna gäller oftast uppföljningen. {{|}}Britta tillhandahåller sin checklista för attestkontroll till den som hör av sig. {{A who=Britta Svärd; if=den som hör av sig}}
EKONOMUTBILDNING {{I}}
Yrkeshögskolan i Skövde startar en utbildning till kommunekonom. De söker LIA-platser. {{|}}Platser anmäls direkt till skolan i slutet av augusti. {{A to=skolan; due=2019-08}} Två av kursledarna är före detta kommunekonomer.
STATSBIDRAG {{I}}
Det finns för närvarande över hundra riktade bidrag. {{|}}Samordnaren gör ett försök att föra lista över dem. {{A who=Katja Brolin}} {{|}}Tipsa Katja om ni ser något nytt! {{A who=alla; to=Katja Brolin}}
INVESTERINGSREDOVISNING {{I}}
Anette har deltagit i SKL:s arbetsgrupp och bidragit till skriften som kom i mars. Skriften delades ut.
LÖNEREVISION {{I}}
Utfallet blev 2,4 procent. HR-cheferna har redovisat det för kommundirektörerna.
AVTAL MED INKASSOBOLAG {{I}}
Avtalet är uppsagt av leverantören. {{|}}Ewa N och Christer ombads att skyndsamt pröva om en direktupphandling är möjlig. {{A who=Ewa Nilsson,Christer Malm}}
REPRESENTATION I STYRGRUPPEN FÖR LÖNESAMARBETET {{I}}
Conny Vidar valdes att efter Monica Stigsson företräda nätverket i styrgruppen. {{D}} {{N person=Conny Vidar; role=representant; body=STYRGRUPPEN FÖR LÖNESAMARBETET; org=Hjo; for=Monica Stigsson}} Monica rapporterade att hon redan har överlämnat allt material.
DELÅRSRAPPORT {{I}}
Skara gör numera bara ett delårsbokslut. {{S org=Skara; stance=doing}} Lagen kräver minst ett per år.
FASTIGHETSFÖRSÄLJNING {{I}}
Jämförelsestörande poster diskuterades utifrån ett exempel i Mariestad. Nätverket hade olika uppfattningar.
ÖVERFÖRMYNDARNÄMNDEN {{I}}
Fördelningsnyckeln ifrågasattes av Vara. Roger överväger att väcka frågan i nämnden. Om så sker bör övriga ekonomichefer informeras.
FÖRSÄKRINGAR {{I}}
Premierna ökar. {{|}}Johanna efterfrågar skadestatistik hos bolaget {{A who=Johanna Pihlgren; to=bolaget}} och redovisar den vid septembermötet. {{A who=Johanna Pihlgren; due=2019-09-18}}
GOD EKONOMISK HUSHÅLLNING {{I}}
Ulla höll ett kort anförande. Utredningen om en effektiv ekonomistyrning ska avrapportera till Finansdepartementet i oktober.
BUDGETDIALOG MED KOMMUNALFÖRBUNDET {{I}}
Förbundets budgetförslag remitteras till medlemmarna varje vår. {{|}}Nätverket lämnar inga synpunkter i år. {{D}}
DOKUMENTHANTERING {{I}}
Kommunalförbundet har bytt plattform. {{|}}Samtliga loggar in på den nya plattformen senast i juni och kontrollerar att behörigheten fungerar. {{A who=Samtliga; due=2019-06}}
REPRESENTATIONSREGLER {{I}}
Skatteverket har ändrat i sina allmänna råd. Eva undrade hur gåvor till avtackade ska bedömas. Ingen hade något svar. {{Q asker=Eva Rolandsson}}
KVALITET I BOKSLUT {{I}}
En tredjedel av kommunerna fick anmärkning i årets granskning. Anmärkningarna gällde främst avsättningar.
ORDFÖRANDESKAPET {{I}}
Gert fortsätter som ordförande till årsskiftet. {{N person=Gert Hallberg; role=ordförande; body=Ekonomichefsnätverket Skaraborg; org=Skövde}} {{|}}Valberedningen, Anette och Roger, tar fram förslag på efterträdare. {{A who=Anette Ljungdahl,Roger Tapper}}
ÖVRIGA FRÅGOR {{I}}
Skövde har anställt en controller med inriktning mot exploatering. Lidköping ska revidera sin investeringsprocess. {{S org=Lidköping}} {{|}}Monica hör sig för om fler vill vara med på ett seminarium i ämnet. {{A who=Monica Stigsson}}
