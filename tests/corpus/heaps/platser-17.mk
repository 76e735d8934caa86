@file platser-17.txt
@body Kommunchefsgruppen i Västerbotten
@date 2025-09-12
@p Barbro Engvall | Nordmaling | kommundirektör | chair
@p Kenneth Åhs | Robertsfors | kommunchef
@p Liselotte Frank | Vännäs | kommunchef
@p Dag Norrby | Bjurholm | kommunchef
@p Mimmi Hartvig | Umeå | stadsdirektör
@p Ola Brännlund | Skellefteå | kommundirektör
@p Liselotte Kärn | Norsjö | kommunchef
@p Jan Bäckman | Malå | kommunchef
@p Susanne Rådström | Lycksele | kommunchef
@p Arvid Bäckman | Storuman | kommunchef
@p Helen Tranberg | Sorsele | kommunchef
@p Patrick Öst | Vindeln | kommunchef
@p Karin Nordin | Åsele | kommunchef
@p Lena Fjellborg | Region Västerbotten | regiondirektör | guest
@p Otto Lindmark | Länsstyrelsen | länsråd | guest
@p Beata Wincent | | kanslichef | guest
@p Tore Salin | Dorotea | kommunchef | absent excused
---
Kommunchefsgruppen i Västerbotten
Minnesanteckningar fredag 2025-09-12
Närvarande:
Barbro Engvall, Nordmaling, kommundirektör, ordförande
Kenneth Åhs, Robertsfors, kommunchef
Liselotte Frank, Vännäs, kommunchef
Dag Norrby, Bjurholm, kommunchef
Mimmi Hartvig, Umeå, stadsdirektör
Ola Brännlund, Skellefteå, kommundirektör
Liselotte Kärn, Norsjö, kommunchef
Jan Bäckman, Malå, kommunchef
Susanne Rådström, Lycksele, kommunchef
Arvid Bäckman, Storuman, kommunchef
Helen Tranberg, Sorsele, kommunchef
Patrick Öst, Vindeln, kommunchef
Karin Nordin, Åsele, kommunchef
Övriga närvarande:
Lena Fjellborg, Region Västerbotten, regiondirektör
Otto Lindmark, Länsstyrelsen, länsråd
Beata Wincent, kanslichef
Anmält förhinder:
Tore Salin, Dorotea, kommunchef
Öppnande {{I}}
- Barbro hälsade välkommen, särskilt till Helen Tranberg som nu är ordinarie kommunchef i Sorsele. {{N person=Helen Tranberg; role=kommunchef; org=Sorsele}}
- Tore har anmält förhinder. Ingen ersättare deltar.
Regionens läge {{I kind=report}}
- Lena Fjellborg gav en ekonomisk lägesbild. Prognosen för helåret är ett underskott.
- Regionen har bytt HR-direktör och ny ekonomidirektör är Lars Wikner. {{N person=Lars Wikner; role=ekonomidirektör; org=Regionen}}
Styrgrupp för Framtidens vård {{I kind=decision}}
- I styrgruppen har gruppen haft Ola och Liselotte Kärn.
- Ola Brännlund avslutar sitt deltagande i styrgruppen. {{L person=Ola Brännlund}}
- Gruppen beslutade att låta Mimmi Hartvig gå in på Olas plats. {{D}} {{N person=Mimmi Hartvig; role=ledamot; body=Styrgrupp för Framtidens vård; for=Ola Brännlund}}
- Liselotte K fortsätter oförändrat. {{N person=Liselotte Kärn; role=ledamot; body=Styrgrupp för Framtidens vård}}
Civil beredskap {{I kind=report}}
- Otto Lindmark informerade om länets försvarsplanering.
- Länsstyrelsen har förstärkt med tre handläggare.
- Beredskapsdirektör i länet är sedan augusti Hillevi Rosén. {{N person=Hillevi Rosén; role=beredskapsdirektör; org=Länsstyrelsen}}
Kommunernas företrädare i försvarsrådet {{I kind=decision}}
- En plats för kustkommunerna, en för inlandet.
- Kusten: Barbro Engvall. {{|}}Inlandet: Susanne Rådström. {{D}} {{N person=Barbro Engvall; role=företrädare; body=försvarsrådet}} {{N person=Susanne Rådström; role=företrädare; body=försvarsrådet}}
- Beata anmäler namnen till länsstyrelsen i dag. {{A who=Beata Wincent; due=2025-09-12; to=länsstyrelsen}}
Gemensam lönenämnd {{I kind=decision}}
- Utredningen visar på möjliga besparingar.
- Vännäs och Bjurholm har sagt ja. {{S org=Vännäs; stance=yes}} {{S org=Bjurholm; stance=yes}}
- Robertsfors står kvar vid sitt nej. {{S org=Robertsfors; stance=no}}
- Ny utredare krävs eftersom Nils Ask gått i pension. {{V seat=utredare}} {{L person=Nils Ask; why=pension}}
Inlandets kompetenscentrum {{I kind=information}}
- Föreståndare Marit Jonsson har lämnat. {{L person=Marit Jonsson}}
- Tf föreståndare är Peter Holm, till vardags utvecklingschef i Lycksele. {{N person=Peter Holm; role=tf föreståndare; body=Inlandets kompetenscentrum; org=Lycksele; for=Marit Jonsson}}
- Centrumets råd har inte mötts i år.
Nätverkens rapporter {{I kind=report}}
- Socialcheferna: ordförande Eva Wall har lämnat rapport i förväg.
- Skolcheferna: inget nytt.
- Ekonomicheferna: har valt Jon Sand till ordförande för två år. {{N person=Jon Sand; role=ordförande; body=Ekonomicheferna}}
Kontaktchefer {{I kind=decision}}
- Varje fackligt nätverk har en kommunchef som kontaktchef. Listan uppdaterades.
- Socialchefer: Karin Nordin {{N person=Karin Nordin; role=kontaktchef; body=Socialchefer}}
- Skolchefer: Dag Norrby {{N person=Dag Norrby; role=kontaktchef; body=Skolchefer}}
- Ekonomichefer: Kenneth Åhs, byter med Patrick {{N person=Kenneth Åhs; role=kontaktchef; body=Ekonomichefer; for=Patrick Öst}}
- HR-chefer: Patrick Öst, byter med Kenneth {{N person=Patrick Öst; role=kontaktchef; body=HR-chefer; for=Kenneth Åhs}}
- Tekniska chefer: Tore Salin (kvarstår) {{N person=Tore Salin; role=kontaktchef; body=Tekniska chefer}}
- Kommunikatörer: vakant {{V seat=kontaktchef; body=Kommunikatörer}}
Digital infrastruktur {{I kind=dialogue}}
- Helen beskrev kopparnätets nedsläckning.
- Önskemål om att regionen driver frågan mot PTS.
- Regionens bredbandskoordinator är inbjuden till oktobermötet.
Bolagsordning AC-Net {{I kind=information}}
- AC-Nets vd är sjukskriven. {{|}}Biträdande vd Olle Rask är vd under tiden. {{N person=Olle Rask; role=vd; body=AC-Net}}
- Stämman hölls i maj.
Valberedning AC-Net {{I kind=decision}}
- Kommunerna utser tre i valberedningen, regionen två.
- Kommunchefsgruppens förslag: Arvid Bäckman, Patrick Öst, Liselotte Frank. {{D}} {{N person=Arvid Bäckman; role=ledamot; body=Valberedning AC-Net}} {{N person=Patrick Öst; role=ledamot; body=Valberedning AC-Net}} {{N person=Liselotte Frank; role=ledamot; body=Valberedning AC-Net}}
- Arvid sammankallande. {{D}} {{N person=Arvid Bäckman; role=sammankallande; body=Valberedning AC-Net}}
Bostadsbyggande {{I kind=go-round}}
- Umeå bromsar in byggtakten. {{S org=Umeå}}
- Skellefteå håller fast vid sin plan. {{S org=Skellefteå}}
- Norsjö har fått igång ett projekt med kooperativ hyresrätt. {{S org=Norsjö; stance=doing}}
Kanslifrågor {{I kind=decision}}
- Beata går ner till 80 % från oktober.
- Vikarie för resterande 20 % är Tilda Moberg. {{N person=Tilda Moberg; role=vikarie; for=Beata Wincent}}
- Fakturor till kansliet brukar betalas i mitten av månaden.
Internationellt {{I kind=decision}}
- North Sweden European Office har bytt platschef till Jonas Kemi. {{N person=Jonas Kemi; role=platschef; org=North Sweden European Office}}
- Kontorets styrgrupp: vi föreslår Mimmi Hartvig för ytterligare en mandatperiod. {{D}} {{N person=Mimmi Hartvig; role=ledamot; body=Kontorets styrgrupp}}
Arbetsgrupp för delad specialistkompetens {{I kind=decision}}
- Förslaget från i våras fick stöd av alla.
- Tillsätter arbetsgrupp med Jan, Arvid och Susanne. {{D}} {{N person=Jan Bäckman; role=ledamot; body=Arbetsgrupp för delad specialistkompetens}} {{N person=Arvid Bäckman; role=ledamot; body=Arbetsgrupp för delad specialistkompetens}} {{N person=Susanne Rådström; role=ledamot; body=Arbetsgrupp för delad specialistkompetens}}
- Jan kallar. {{A who=Jan Bäckman}}
- Delrapport i november. {{A due=2025-11}}
Universitetssamverkan {{I kind=information}}
- Rektor Hans Adolfsson-Rehn besökte gruppen i juni.
- Universitetets samverkansråd leds av prorektor.
- Till nästa rådsmöte skickar vi Karin eftersom Barbro är på semester. {{N person=Karin Nordin; role=ersättare; body=Universitetets samverkansråd; for=Barbro Engvall}}
Polisfrågor {{I kind=report}}
- Ny polisområdeschef Emil Ring tillträder i november. {{N person=Emil Ring; role=polisområdeschef; org=Polisen}}
- Medborgarlöften ska skrivas under före årsskiftet.
- Kommunpolisen i Lycksele flyttar till Umeå.
Försörjning av läkarintyg {{I kind=question}}
- Vem driver detta i länet? {{Q}}
Pension och avtackning {{I}}
- Kenneth Åhs går i pension 31 januari 2026. {{L person=Kenneth Åhs; org=Robertsfors; when=2026-01-31; why=pension}}
- Robertsfors har påbörjat rekrytering med extern firma. {{S org=Robertsfors}}
- Dag tackade Kenneth för samarbetet i gränsfrågor.
Beredningsgrupp {{I kind=decision}}
- Beredningsgruppen har minskat till två personer.
- Helen Tranberg ny i beredningsgruppen. {{D}} {{N person=Helen Tranberg; role=ledamot; body=Beredningsgruppen}}
- Gruppen möts veckan före varje möte.
Ordförandeskap 2026 {{I kind=decision}}
- Turordningen säger att Vindeln står på tur.
- Patrick Öst ordförande 2026. {{D}} {{N person=Patrick Öst; role=ordförande; body=Kommunchefsgruppen i Västerbotten; org=Vindeln}}
- Barbro blir vice ordförande samma år. {{D}} {{N person=Barbro Engvall; role=vice ordförande; body=Kommunchefsgruppen i Västerbotten}}
Ägardirektiv {{I kind=decision}}
- Ägardirektivet återkommer i oktober, mer tid behövs för förankring. {{P until=2025-10-24; what=Ägardirektivet; why=mer tid behövs för förankring}}
Årets ledarskapsprogram {{I kind=information}}
- Anmälda: Helen Tranberg och Liselotte Frank. {{N person=Helen Tranberg; role=deltagare; body=Årets ledarskapsprogram}} {{N person=Liselotte Frank; role=deltagare; body=Årets ledarskapsprogram}}
- 42 000 kr per plats. {{K amount=42000; unit=kr per plats}}
- Programmet startar i Umeå den 14 oktober. {{M date=2025-10-14; what=Programmet}}
Vindkraft och ersättningar {{I kind=dialogue}}
- Karin inledde, Jan kompletterade.
- Lycksele har svarat på remissen för egen del.
Målbild 2035 {{I kind=theme}}
- Processledare från konsultbolaget ledde övningen.
- Grupperna presenterade var sin affisch.
Tjänsteresor {{I}}
- Ola representerade länet vid SKR:s kommundirektörsmöte i augusti.
Nästa möte {{I}}
- 24 oktober i Vännäs. {{M date=2025-10-24}} Liselotte F tar fram program. {{A who=Liselotte Frank}}
