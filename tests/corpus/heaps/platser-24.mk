@file platser-24.txt
@body Nätverket för överförmyndare i Skaraborg
@date 2025-01-16
@p Ann-Christin Melin | Skövde | överförmyndarchef | chair
@p Louise Rehnman | Falköping | överförmyndarhandläggare
@p Mehmet Kaya | Lidköping | enhetschef
@p Gun Lilja | Mariestad | överförmyndarhandläggare
@p Pernilla Storm | Tidaholm | kanslichef
@p Jonas Rehnman | Hjo | jurist
@p Veronika Skog | Tibro | handläggare
@p Lasse Ingvar | Karlsborg | kanslichef
@p Eva-Maria Ståhl | Skara | överförmyndarhandläggare
@p Tilde Bergh | Götene | handläggare
@p Roland Dyke | Vara | överförmyndare
@p Anja Winter | Grästorp | administratör
@p Fanny Odén | Essunga | handläggare
@p Mattis Kjellberg | Länsstyrelsen | tillsynsjurist | guest
@p Rebecka Hård | | nätverkssamordnare | guest
---
Nätverket för överförmyndare i Skaraborg
Minnesanteckningar 2025-01-16
Närvarande:
Ann-Christin Melin, Skövde, överförmyndarchef, ordförande
Louise Rehnman, Falköping, överförmyndarhandläggare
Mehmet Kaya, Lidköping, enhetschef
Gun Lilja, Mariestad, överförmyndarhandläggare
Pernilla Storm, Tidaholm, kanslichef
Jonas Rehnman, Hjo, jurist
Veronika Skog, Tibro, handläggare
Lasse Ingvar, Karlsborg, kanslichef
Eva-Maria Ståhl, Skara, överförmyndarhandläggare
Tilde Bergh, Götene, handläggare
Roland Dyke, Vara, överförmyndare
Anja Winter, Grästorp, administratör
Fanny Odén, Essunga, handläggare
Övriga:
Mattis Kjellberg, Länsstyrelsen, tillsynsjurist
Rebecka Hård, nätverkssamordnare
§1 Mötets öppnande {{I n=1}}
Ann-Christin Melin öppnar mötet och hälsar två nya deltagare välkomna: Tilde Bergh från Götene och Fanny Odén från Essunga. {{N person=Tilde Bergh; role=deltagare; body=Nätverket för överförmyndare i Skaraborg; org=Götene}} {{N person=Fanny Odén; role=deltagare; body=Nätverket för överförmyndare i Skaraborg; org=Essunga}}
Fanny har fått tjänsten efter Berit Löv. {{N person=Fanny Odén; role=handläggare; org=Essunga; for=Berit Löv}}
§2 Länsstyrelsens tillsyn {{I n=2; kind=report}}
Mattis Kjellberg redogör för höstens inspektioner. De vanligaste bristerna gäller granskning av årsräkningar.
Länsstyrelsen har utsett ytterligare två tillsynsjurister för länet.
§3 Ställföreträdarregister {{I n=3; kind=information}}
Statligt register införs enligt ny lag. Den nya myndighetsfunktionen leds från Härnösand.
§4 Länsstyrelsens samrådsgrupp {{I n=4; kind=decision}}
I samrådsgruppen har Skaraborg två representanter, Mehmet Kaya och Gun Lilja.
Gun Lilja vill lämna plats åt någon annan. {{L person=Gun Lilja}}
Veronika Skog föreslås och väljs som representant. {{D}} {{N person=Veronika Skog; role=representant; body=Länsstyrelsens samrådsgrupp; for=Gun Lilja}}
Mehmet Kaya stannar ett år till. {{N person=Mehmet Kaya; role=representant; body=Länsstyrelsens samrådsgrupp}}
§5 Arvoden {{I n=5; kind=go-round}}
Vara har höjt arvodet till gode män. {{S org=Vara}}
Grästorp följer SKR:s rekommendation. {{S org=Grästorp}}
Hjo har inte fattat något beslut. {{S org=Hjo; stance=undecided}}
§6 Utbildning av gode män {{I n=6; kind=decision}}
Utbildningen har hållits av studieförbund. Deltagarna är i huvudsak nöjda.
Utbildningsansvariga under 2025 är Louise Rehnman och Tilde Bergh. {{D}} {{N person=Louise Rehnman; role=utbildningsansvarig; body=Utbildning av gode män}} {{N person=Tilde Bergh; role=utbildningsansvarig; body=Utbildning av gode män}}
Louise bokar datum före mars. {{A who=Louise Rehnman}}
§7 Nationella konferensen {{I n=7; kind=decision}}
FSÖ:s studiedagar hålls 9–10 april. {{M date=2025-04-09; what=FSÖ:s studiedagar}} {{M date=2025-04-10; what=FSÖ:s studiedagar}}
Pernilla Storm och Anja Winter får åka för nätverkets pengar. {{D}} {{N person=Pernilla Storm; role=deltagare; body=FSÖ:s studiedagar}} {{N person=Anja Winter; role=deltagare; body=FSÖ:s studiedagar}}
§8 FSÖ:s styrelse {{I n=8; kind=decision}}
Jonas Rehnman är ledamot i FSÖ:s styrelse sedan två år och lämnar en rapport.
FSÖ:s valberedning har efterlyst ytterligare namn från västra Sverige.
Nätverket föreslår Eva-Maria Ståhl. {{D}} {{N person=Eva-Maria Ståhl; role=ledamot; body=FSÖ:s styrelse}}
§9 Vakant överförmyndare {{I n=9; kind=information}}
Tibro kommun saknar för närvarande överförmyndare. {{V seat=överförmyndare; org=Tibro}}
Ersättaren Kurt Ljung är tjänstgörande överförmyndare tills fullmäktige har förrättat nytt val. {{N person=Kurt Ljung; role=tjänstgörande överförmyndare; org=Tibro}}
§10 Gemensam överförmyndarnämnd {{I n=10; kind=dialogue}}
Skara och Götene för samtal om en gemensam nämnd. {{S org=Skara; stance=interested}} {{S org=Götene; stance=interested}}
Det är kommunalråden som håller i samtalen.
§11 Ledning av handläggarnätverket {{I n=11; kind=decision}}
Handläggarnätverket har saknat ledning efter det att Berit Löv gick i pension. {{L person=Berit Löv; why=pension}}
Gun Lilja är beredd att göra en insats där i stället.
Nätverket ger Gun Lilja i uppdrag att vara handläggarnätverkets sammankallande. {{D}} {{N person=Gun Lilja; role=sammankallande; body=handläggarnätverket; for=Berit Löv}}
§12 E-tjänst {{I n=12; kind=report}}
Lidköping har lanserat e-tjänst för årsräkningar. {{S org=Lidköping; stance=doing}} Mehmet visar.
§13 Juridisk referensgrupp {{I n=13; kind=decision}}
Tre jurister ingår. {{|}}En plats till inrättas. {{D}}
Platsen går till Roland Dyke. {{D}} {{N person=Roland Dyke; role=ledamot; body=Juridisk referensgrupp}}
Jonas Rehnman, som samordnar gruppen, skickar kallelsen. {{A who=Jonas Rehnman}}
§14 Tingsrätten {{I n=14; kind=information}}
Skaraborgs tingsrätt har fått ny lagman, Ingrid Fahl, från årsskiftet. {{N person=Ingrid Fahl; role=lagman; org=Skaraborgs tingsrätt}}
Handläggningstiden för förvaltarskap är sex veckor.
§15 Bankkontakter {{I n=15; kind=dialogue}}
Flera vittnar om svårigheter med bankerna. Bankföreningens jurist var inbjuden till FSÖ:s möte.
Frågan bör lyftas nationellt, ansåg flera.
§16 Kontaktperson Bankföreningen {{I n=16; kind=decision}}
Rebecka Hård utses till kontaktperson för frågor till Bankföreningen. {{D}} {{N person=Rebecka Hård; role=kontaktperson; body=Bankföreningen}}
§17 Vikarie i Mariestad {{I n=17; kind=information}}
Gun är tjänstledig på halvtid februari–maj. {{|}}Som vikarie har Mariestad tagit in Sven Möller. {{N person=Sven Möller; role=vikarie; org=Mariestad; for=Gun Lilja}}
§18 Ensamkommande barn {{I n=18; kind=report}}
Antalet ärenden är lågt. Den tidigare samordnaren har återgått till socialtjänsten.
§19 Blankettgruppen {{I n=19; kind=decision}}
Blankettgruppens fyra ledamöter omväljs: Louise Rehnman, Lasse Ingvar, Anja Winter, Veronika Skog. {{D}} {{N person=Louise Rehnman; role=ledamot; body=Blankettgruppen}} {{N person=Lasse Ingvar; role=ledamot; body=Blankettgruppen}} {{N person=Anja Winter; role=ledamot; body=Blankettgruppen}} {{N person=Veronika Skog; role=ledamot; body=Blankettgruppen}}
Som ny femte ledamot inväljs Fanny Odén. {{D}} {{N person=Fanny Odén; role=ledamot; body=Blankettgruppen}}
§20 Revision {{I n=20; kind=information}}
Revisorerna i Falköping har granskat överförmyndaren. Granskningen utfördes av en extern byrå.
§21 Rekryteringskampanj {{I n=21; kind=decision}}
Kampanjen kostar 30 000 kr. {{K amount=30000; unit=kr}}
Karlsborg och Tidaholm står utanför. {{S org=Karlsborg; stance=no}} {{S org=Tidaholm; stance=no}}
Projektledare är Eva-Maria Ståhl, biträdd av Anja Winter. {{N person=Eva-Maria Ståhl; role=projektledare; body=Rekryteringskampanj}}
§22 Jourtelefon {{I n=22; kind=question}}
Vem svarar under sommarveckorna? {{Q}}
§23 Nätverkets ordförande {{I n=23; kind=decision}}
Ann-Christin Melin har fått nytt uppdrag inom Skövde kommun och lämnar ordförandeposten den 1 mars. {{L person=Ann-Christin Melin; when=2025-03-01; why=nytt uppdrag inom Skövde kommun}}
Nätverket väljer Mehmet Kaya till ordförande för återstoden av perioden. {{D}} {{N person=Mehmet Kaya; role=ordförande; body=Nätverket för överförmyndare i Skaraborg; for=Ann-Christin Melin}}
Pernilla Storm kvarstår som vice ordförande. {{N person=Pernilla Storm; role=vice ordförande; body=Nätverket för överförmyndare i Skaraborg}}
§24 Ny chef i Skövde {{I n=24; kind=information}}
Skövdes nya överförmyndarchef är Helga Nordin. {{N person=Helga Nordin; role=överförmyndarchef; org=Skövde; for=Ann-Christin Melin}}
Ann-Christin skolar in henne under februari. {{A who=Ann-Christin Melin}}
§25 Jäv {{I n=25; kind=theme}}
Jonas höll ett pass om jäv. Några praktiska fall diskuterades.
§26 Ersättare vid möte i mars {{I n=26; kind=information}}
Länsstyrelsens dialogdag är den 20 mars. {{M date=2025-03-20; what=Länsstyrelsens dialogdag}} Veronika har semester och låter Lasse Ingvar gå i sitt ställe. {{N person=Lasse Ingvar; role=ersättare; body=Länsstyrelsens dialogdag; for=Veronika Skog}}
§27 Ombud i systemförvaltningen {{I n=27; kind=decision}}
Leverantörens användarråd sammanträder varje kvartal.
Tilde Bergh ställer upp som nätverkets ombud och får uppdraget. {{D}} {{N person=Tilde Bergh; role=ombud; body=Leverantörens användarråd}}
§28 Statistikrapport {{I n=28; kind=report}}
Rapporten sammanställdes av Louise. Länsstyrelsen har fått den.
§29 Förändrad samordning {{I n=29; kind=decision}}
Samordnaren Rebecka Hård finansieras till juni. {{|}}Frågan om fortsatt finansiering återkommer på nästa möte när budgetarna är lagda. {{P until=2025-03-27; what=Frågan om fortsatt finansiering; why=när budgetarna är lagda}}
§30 Kommunjurister {{I n=30; kind=information}}
Kommunjuristnätverket har bytt namn. Ordförande är fortfarande stadsjuristen i Borås.
§31 Nästa möte {{I n=31}}
Nästa möte blir 27 mars på Länsstyrelsen. {{M date=2025-03-27}} Roland Dyke leder det mötet eftersom Mehmet är bortrest. {{N person=Roland Dyke; role=ersättare; body=Nätverket för överförmyndare i Skaraborg; for=Mehmet Kaya}}
