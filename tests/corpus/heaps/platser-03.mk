@file platser-03.txt
@body Skolchefsnätverket Mittnorrland
@date 2025-04-03
@p Agneta Norling | Sollefteå | skolchef | chair
@p Lars Edin | Kramfors | skolchef
@p Marianne Frid | Härnösand | förvaltningschef
@p Kent Bylund | Timrå | barn- och utbildningschef
@p Sofia Hägg | Sundsvall | skoldirektör
@p Lars Tjärn | Ånge | skolchef
@p Eva-Lena Modig | Örnsköldsvik | bildningschef
@p Patrik Moen | Bräcke | skolchef
@p Therese Wall | Ragunda | skolchef
@p Nils Ottosson | Strömsund | skolchef
@p Cecilia Roth | Krokom | barn- och utbildningschef
@p Emil Hägg | Östersund | utbildningsdirektör
@p Monika Berglin | Berg | skolchef
@p Anna Zetterlund | Härjedalen | bildningschef
@p Josef Amin | Mittuniversitetet | samverkanslektor | guest
@p Ylva Stark | | nätverkssamordnare | guest
@p Rickard Holmer | Nordanstig | utbildningschef | absent
---
Skolchefsnätverket Mittnorrland
Protokoll 2025-04-03
Närvarande:
Agneta Norling, Sollefteå, skolchef, ordförande
Lars Edin, Kramfors, skolchef
Marianne Frid, Härnösand, förvaltningschef
Kent Bylund, Timrå, barn- och utbildningschef
Sofia Hägg, Sundsvall, skoldirektör
Lars Tjärn, Ånge, skolchef
Eva-Lena Modig, Örnsköldsvik, bildningschef
Patrik Moen, Bräcke, skolchef
Therese Wall, Ragunda, skolchef
Nils Ottosson, Strömsund, skolchef
Cecilia Roth, Krokom, barn- och utbildningschef
Emil Hägg, Östersund, utbildningsdirektör
Monika Berglin, Berg, skolchef
Anna Zetterlund, Härjedalen, bildningschef
Inbjudna:
Josef Amin, Mittuniversitetet, samverkanslektor
Ylva Stark, nätverkssamordnare
Frånvarande:
Rickard Holmer, Nordanstig, utbildningschef
§ 1 Val av justerare {{I n=1; kind=decision}}
Nätverket väljer Patrik Moen att jämte ordföranden justera protokollet. {{D}} {{N person=Patrik Moen; role=justerare; body=Skolchefsnätverket Mittnorrland}}
§ 2 Fastställande av dagordning {{I n=2; kind=decision}}
Nätverket beslutar att fastställa dagordningen med tillägg av en fråga om skolskjuts. {{D}}
§ 3 Val av ledamot till RUC-styrelsen {{I n=3; kind=decision}}
Regionalt utvecklingscentrums styrelse består av fyra ledamöter från universitetet och fyra från kommunerna. {{|}}Marianne Frid har meddelat att hon avböjer omval. {{L person=Marianne Frid}}
Nätverket beslutar
att till ledamot i styrelsen för tiden 1 juli 2025–30 juni 2027 utse Cecilia Roth, Krokom. {{D until=2027-06-30}} {{N person=Cecilia Roth; role=ledamot; body=RUC-styrelsen; org=Krokom; for=Marianne Frid}}
att Nils Ottosson utses till personlig ersättare för Cecilia Roth. {{D}} {{N person=Nils Ottosson; role=personlig ersättare; body=RUC-styrelsen; for=Cecilia Roth}}
§ 4 Entledigande {{I n=4; kind=decision}}
Rickard Holmer har i en skrivelse begärt att bli entledigad från uppdraget i praktikrådet då han övergår till annan tjänst. {{L person=Rickard Holmer; why=övergår till annan tjänst}}
Nätverket beslutar att bevilja Rickard Holmers begäran. {{D}}
Fyllnadsval förrättas vid nästa sammanträde. {{P until=2025-06-12; what=Fyllnadsval}}
§ 5 Information från Mittuniversitetet {{I n=5; kind=report}}
Josef Amin redogör för söktrycket till lärarutbildningarna. Antalet förstahandssökande har ökat till grundlärarprogrammet men minskat till ämneslärarprogrammet.
Ny dekan från 1 augusti är professor Kerstin Wall. {{N person=Kerstin Wall; role=dekan; org=Mittuniversitetet}}
Nätverket tackar för informationen.
§ 6 Adjungerade {{I n=6; kind=decision}}
Nätverket beslutar att adjungera Josef Amin till nätverkets möten under 2025. {{D until=2025-12-31}} {{N person=Josef Amin; role=adjungerad; body=Skolchefsnätverket Mittnorrland}}
§ 7 Arbetsgrupp för skolplikt över kommungräns {{I n=7; kind=decision}}
Det har framkommit att rutinerna skiljer sig åt mellan kommunerna. Skolverkets vägledning är under omarbetning.
Nätverket beslutar att en arbetsgrupp inrättas bestående av Lars Tjärn, Therese Wall och Monika Berglin. {{D}} {{N person=Lars Tjärn; role=ledamot; body=Arbetsgrupp för skolplikt över kommungräns}} {{N person=Therese Wall; role=ledamot; body=Arbetsgrupp för skolplikt över kommungräns}} {{N person=Monika Berglin; role=ledamot; body=Arbetsgrupp för skolplikt över kommungräns}}
Lars Tjärn utses till gruppens ordförande. {{D}} {{N person=Lars Tjärn; role=ordförande; body=Arbetsgrupp för skolplikt över kommungräns}}
Gruppen ska redovisa sitt arbete senast den 1 oktober. {{A who=Gruppen; due=2025-10-01}}
§ 8 Yrkesvux {{I n=8; kind=dialogue}}
Sundsvall, Timrå och Härnösand ingår i ett gemensamt avtal. {{S org=Sundsvall; stance=doing}} {{S org=Timrå; stance=doing}} {{S org=Härnösand; stance=doing}}
Ånge överväger att ansöka om inträde. {{S org=Ånge; stance=interested}}
§ 9 Gymnasiesamverkan, politisk styrgrupp {{I n=9; kind=information}}
Den politiska styrgruppen har konstituerat sig. {{|}}Kommunalrådet Stig Häggblad (Sollefteå) valdes till ordförande och Ulla Nordin (Kramfors) till vice ordförande. {{N person=Stig Häggblad; role=ordförande; body=Den politiska styrgruppen; org=Sollefteå}} {{N person=Ulla Nordin; role=vice ordförande; body=Den politiska styrgruppen; org=Kramfors}}
Skolcheferna är föredragande i styrgruppen.
§ 10 Representation i länets trygghetsråd {{I n=10; kind=decision}}
Nätverket beslutar att Eva-Lena Modig ska företräda skolcheferna i trygghetsrådet. {{D}} {{N person=Eva-Lena Modig; role=representant; body=trygghetsrådet}}
Polisen är sammankallande i rådet. Räddningstjänsten och regionen deltar också.
§ 11 Mottagande av nyanlända elever {{I n=11; kind=report}}
Sofia Hägg berättar om Sundsvalls välkomstenhet. Enheten har flyttat till nya lokaler och bemannas av fyra lärare och en studievägledare.
§ 12 Nationella prov {{I n=12; kind=decision}}
Skolverkets digitala prov har drabbats av störningar.
Nätverket beslutar att skicka en gemensam skrivelse till Skolverket. {{D}} {{A who=Nätverket; to=Skolverket}}
Det uppdras åt Emil Hägg att ta fram ett utkast. {{D}} {{A who=Emil Hägg}}
§ 13 Teknikcollege {{I n=13; kind=decision}}
Kent Bylund har representerat skolorna i Teknikcolleges regionala styrgrupp sedan starten. {{|}}Han har inte möjlighet att fortsätta. {{L person=Kent Bylund}}
Nätverket beslutar att utse Patrik Moen till ny representant i styrgruppen efter Kent Bylund. {{D}} {{N person=Patrik Moen; role=representant; body=Teknikcolleges regionala styrgrupp; for=Kent Bylund}}
Patrik tar kontakt med processledaren. {{A who=Patrik Moen}}
§ 14 Tjänsteköp av specialpedagoger {{I n=14; kind=dialogue}}
Ragunda och Bräcke prövar att dela en specialpedagog. {{S org=Ragunda; stance=doing}} {{S org=Bräcke; stance=doing}}
§ 15 Förändringar i nätverket {{I n=15; kind=information}}
Marianne Frid lämnar sin tjänst i Härnösand vid halvårsskiftet för pension. {{L person=Marianne Frid; org=Härnösand; when=vid halvårsskiftet; why=pension}}
Hennes efterträdare är utsedd: Göran Liss, i dag rektor i Kramfors. {{N person=Göran Liss; role=förvaltningschef; org=Härnösand; for=Marianne Frid}}
Monika Berglin är sedan den 1 mars även skolchef i Härjedalen på deltid. {{N person=Monika Berglin; role=skolchef; org=Härjedalen}}
§ 16 Elevhälsans kompetensnätverk {{I n=16; kind=decision}}
Beslutas att Anna Zetterlund blir skolchefernas länk till nätverket. {{D}} {{N person=Anna Zetterlund; role=länk; body=Elevhälsans kompetensnätverk}}
§ 17 Skolinspektionens referensgrupp {{I n=17; kind=decision}}
Skolinspektionen har efterfrågat två skolchefer från norra Sverige.
Nätverket nominerar Therese Wall och Emil Hägg. {{D}} {{N person=Therese Wall; role=ledamot; body=Skolinspektionens referensgrupp}} {{N person=Emil Hägg; role=ledamot; body=Skolinspektionens referensgrupp}}
Ylva Stark översänder nomineringarna före den 15 april. {{A who=Ylva Stark; due=2025-04-15; to=Skolinspektionen}}
§ 18 Skolskjuts {{I n=18; kind=question}}
Lars Edin väcker frågan om gemensam upphandling av skolskjuts. Kramfors avtal går ut 2027.
Frågan bordläggs i avvaktan på kollektivtrafikmyndighetens utredning. {{P what=Frågan; why=i avvaktan på kollektivtrafikmyndighetens utredning}}
§ 19 Konferens för rektorer {{I n=19; kind=decision}}
Konferensen genomförs den 24 september i Östersund. {{M date=2025-09-24; what=Konferensen}}
Som moderator anlitas Josef Amin. {{D}} {{N person=Josef Amin; role=moderator; body=Konferens för rektorer}}
Inbjudan skickas ut av Ylva i maj. {{A who=Ylva Stark; due=2025-05}}
§ 20 Samråd med vårdnadshavare {{I n=20; kind=dialogue}}
Cecilia Roth inledde. Flera kommuner har svårt att få ihop deltagare till samråden.
§ 21 Styrelseuppdrag i Lapplands lärcentra {{I n=21; kind=information}}
Nils Ottosson har tackat ja till en plats i lärcentrets styrelse. {{N person=Nils Ottosson; role=ledamot; body=lärcentrets styrelse}} Valet gjordes av stämman i mars.
§ 22 Förordnande av samordnare {{I n=22; kind=decision}}
Ylva Starks förordnande löper ut den 30 juni.
Nätverket beslutar att förlänga förordnandet för Ylva Stark som nätverkssamordnare till och med den 30 juni 2026. {{D until=2026-06-30}} {{N person=Ylva Stark; role=nätverkssamordnare; body=Skolchefsnätverket Mittnorrland}}
§ 23 Läromedelsfrågor {{I n=23; kind=information}}
Ny lag om läromedel gäller. Statsbidraget söks av varje huvudman för sig.
§ 24 Vakanser {{I n=24; kind=information}}
Följande platser är inte tillsatta:
Ersättare i praktikrådet {{V seat=Ersättare; body=praktikrådet}}
Nordanstigs plats i gymnasiegruppen {{V seat=plats; body=gymnasiegruppen; org=Nordanstig}}
Sekreterare i språknätverket {{V seat=Sekreterare; body=språknätverket}}
§ 25 Ny rektor {{I n=25; kind=information}}
Kent informerar om att Timrå gymnasium har fått ny rektor. {{|}}Det är Malin Skog som kommer närmast från Ånge. {{N person=Malin Skog; role=rektor; org=Timrå gymnasium}}
§ 26 Kulturskolan {{I n=26; kind=report}}
Kulturskolecheferna har ett eget nätverk. Ordförande där är Sven Myhr från Östersund, och de träffas fyra gånger per år.
Nätverket har lämnat en rapport om avgifter.
§ 27 Deltagande i SKR:s skolchefsdagar {{I n=27; kind=decision}}
Beslutas att Agneta Norling och Sofia Hägg deltar i SKR:s skolchefsdagar för nätverkets räkning. {{D}} {{N person=Agneta Norling; role=deltagare; body=SKR:s skolchefsdagar}} {{N person=Sofia Hägg; role=deltagare; body=SKR:s skolchefsdagar}}
Kostnaden är 4 900 kronor per person. {{K amount=4900; unit=kronor per person}}
§ 28 Tillförordnad ordförande {{I n=28; kind=decision}}
Agneta Norling är tjänstledig under september och oktober.
Nätverket beslutar att Lars Edin under denna tid inträder som ordförande i hennes ställe. {{D}} {{N person=Lars Edin; role=ordförande; body=Skolchefsnätverket Mittnorrland; for=Agneta Norling}}
§ 29 Läslyftet {{I n=29; kind=report}}
Utvärderingen genomförd av universitetet. Rapporten presenterades av doktorand Ida Fahlén.
§ 30 Kontaktperson gentemot Arbetsförmedlingen {{I n=30; kind=decision}}
Ylva Stark har upprätthållit kontakten tillfälligt.
Nätverket beslutar att Kent Bylund övertar uppdraget som kontaktperson från Ylva Stark. {{D}} {{N person=Kent Bylund; role=kontaktperson; body=Arbetsförmedlingen; for=Ylva Stark}}
§ 31 Fjärrundervisning {{I n=31; kind=go-round}}
Strömsund har fjärrundervisning i modersmål och tyska. {{S org=Strömsund; stance=doing}}
Berg säger nej till fjärrundervisning i grundskolan. {{S org=Berg; stance=no}}
Krokom har ännu inte tagit ställning. {{S org=Krokom; stance=undecided}}
§ 32 Styrgruppen för Naturbruk {{I n=32; kind=decision}}
Ordinarie: Lars Tjärn, Anna Zetterlund {{N person=Lars Tjärn; role=ordinarie; body=Styrgruppen för Naturbruk}} {{N person=Anna Zetterlund; role=ordinarie; body=Styrgruppen för Naturbruk}}
Ersättare: Marianne Frid till och med juni, därefter Göran Liss {{N person=Marianne Frid; role=ersättare; body=Styrgruppen för Naturbruk}} {{N person=Göran Liss; role=ersättare; body=Styrgruppen för Naturbruk; for=Marianne Frid}}
§ 33 Ekonomisk rapport {{I n=33; kind=report}}
Nätverkets medel uppgår till 312 000 kronor. {{K amount=312000; unit=kronor}}
Nätverket beslutar att lägga rapporten till handlingarna. {{D}}
§ 34 Digitaliseringsrådet {{I n=34; kind=information}}
Patrik Moen, ledamot i digitaliseringsrådet, föredrog ärendet om AI i undervisningen. Rådet har träffats tre gånger.
Vem som ska stå för gemensamma riktlinjer är inte klarlagt. {{Q}}
§ 35 Avslutning {{I n=35; kind=information}}
Ordföranden tackade Marianne Frid för hennes insatser och förklarade mötet avslutat.
Nästa sammanträde: 12 juni. {{M date=2025-06-12}}
