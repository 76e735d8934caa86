@file platser-06.txt
@body Beredskapsnätverket Sjuhärad
@date 2025-01-23
@p Christer Lövgren | Borås | säkerhetschef | chair
@p Madeleine Sköld | Ulricehamn | beredskapssamordnare
@p Jimmy Karlsten | Tranemo | säkerhetssamordnare
@p Paulina Dahl | Svenljunga | beredskapsstrateg
@p Roger Hammar | Mark | säkerhetschef
@p Josefine Rydh | Bollebygd | kommunstrateg
@p Anders Karlsten | Herrljunga | kanslichef
@p Erika Fagerlund | Vårgårda | beredskapssamordnare
@p Niklas Torell | Alingsås | säkerhetschef
@p Zahra Amiri | Lerum | säkerhetsstrateg
@p Mikael Gren | Vara | beredskapssamordnare
@p Lina Östberg | Essunga | utvecklare
@p Roger Axén | SÄRF | räddningschef | guest
@p Ulla Thorsell | Länsstyrelsen | beredskapshandläggare | guest
@p Felicia Mohr | | nätverkssekreterare | guest
@p Hans Vallin | Härryda | säkerhetschef | absent
---
Beredskapsnätverket Sjuhärad
Anteckningar från nätverksträff 2025-01-23
Närvarande:
Christer Lövgren, Borås, säkerhetschef, ordförande
Madeleine Sköld, Ulricehamn, beredskapssamordnare
Jimmy Karlsten, Tranemo, säkerhetssamordnare
Paulina Dahl, Svenljunga, beredskapsstrateg
Roger Hammar, Mark, säkerhetschef
Josefine Rydh, Bollebygd, kommunstrateg
Anders Karlsten, Herrljunga, kanslichef
Erika Fagerlund, Vårgårda, beredskapssamordnare
Niklas Torell, Alingsås, säkerhetschef
Zahra Amiri, Lerum, säkerhetsstrateg
Mikael Gren, Vara, beredskapssamordnare
Lina Östberg, Essunga, utvecklare
Gäster:
Roger Axén, SÄRF, räddningschef
Ulla Thorsell, Länsstyrelsen, beredskapshandläggare
Felicia Mohr, nätverkssekreterare
Frånvarande:
Hans Vallin, Härryda, säkerhetschef
1) Välkommen {{I n=1}}
Särskilt välkommen till Lina Östberg som är Essungas nya representant i nätverket. {{N person=Lina Östberg; role=representant; body=Beredskapsnätverket Sjuhärad; org=Essunga}}
Felicia Mohr är ny nätverkssekreterare från årsskiftet efter Gun-Britt Ahl. {{N person=Felicia Mohr; role=nätverkssekreterare; body=Beredskapsnätverket Sjuhärad; for=Gun-Britt Ahl}}
2) Lägesbild {{I n=2; kind=report}}
Ulla Thorsell gav en lägesbild. Hotnivån är oförändrad.
Innehållet i Ullas bilder får inte spridas utanför kretsen. {{X mark=får inte spridas utanför kretsen}}
3) Regional krissamverkan – kommunernas platser {{I n=3; kind=decision}}
Sjuhärad har två platser i regionala krissamverkansrådet. Fram till nu har de innehafts av Christer och Hans.
Hans Vallin har begärt att få gå ur. {{L person=Hans Vallin}}
Roger Hammar ersätter Hans från den 1 februari. {{D}} {{N person=Roger Hammar; role=representant; body=regionala krissamverkansrådet; for=Hans Vallin}}
Christer är med även 2025. {{N person=Christer Lövgren; role=representant; body=regionala krissamverkansrådet}}
4) Tjänsteperson i beredskap {{I n=4; kind=go-round}}
Tranemo och Svenljunga delar TiB från mars. {{S org=Tranemo; stance=yes}} {{S org=Svenljunga; stance=yes}}
Vara överväger samma lösning. {{S org=Vara; stance=interested}}
Mark har egen funktion, sju personer går i schema. {{S org=Mark; stance=doing}}
5) Övningsledning {{I n=5; kind=decision}}
Samverkansövningen genomförs 22–23 oktober. {{M date=2025-10-22; what=Samverkansövningen}} {{M date=2025-10-23; what=Samverkansövningen}}
Övningsledare är Niklas Torell och biträdande övningsledare Erika Fagerlund. {{N person=Niklas Torell; role=övningsledare; body=Samverkansövningen}} {{N person=Erika Fagerlund; role=biträdande övningsledare; body=Samverkansövningen}}
Lokala övningsledare anmäls till Niklas senast 28 februari. {{A due=2025-02-28; to=Niklas Torell}}
6) Frivilliga resursgruppen {{I n=6; kind=information}}
Bollebygds FRG leds sedan i höstas av civilförsvarsförbundet. Josefine är kommunens beställare.
7) Arbetsgrupp nödvatten {{I n=7; kind=decision}}
Gruppen återupptar sitt arbete. {{D}}
Medlemmar: Madeleine (sammankallande), Jimmy, Mikael. {{N person=Madeleine Sköld; role=sammankallande; body=Arbetsgrupp nödvatten}} {{N person=Jimmy Karlsten; role=medlem; body=Arbetsgrupp nödvatten}} {{N person=Mikael Gren; role=medlem; body=Arbetsgrupp nödvatten}}
VA-kollegorna bjuds in av Madeleine. {{A who=Madeleine Sköld; to=VA-kollegorna}}
8) Rakel {{I n=8; kind=information}}
Rakel generation 2 dröjer. MSB återkommer med tidplan.
Kontaktperson för abonnemang i Ulricehamn är tills vidare Madeleine Sköld. {{N person=Madeleine Sköld; role=kontaktperson; org=Ulricehamn; body=Rakel}}
9) Säkerhetsskyddschefer {{I n=9; kind=information}}
Nya säkerhetsskyddschefer sedan förra mötet:
Vårgårda: Petter Lindh {{N person=Petter Lindh; role=säkerhetsskyddschef; org=Vårgårda}}
Essunga: Lina Östberg (tf) {{N person=Lina Östberg; role=säkerhetsskyddschef; org=Essunga}}
Lerum: rekrytering pågår, tjänsten vakant {{V seat=säkerhetsskyddschef; org=Lerum}}
10) Krisstödsgruppen POSOM {{I n=10; kind=dialogue}}
Zahra undrade hur andra organiserat POSOM. I Herrljunga är det socialchefen som leder gruppen. I Mark kallas ledningsgruppen in av räddningstjänsten.
11) Räddningstjänstförbundet {{I n=11; kind=report}}
Roger Axén berättade att förbundet har fått ny ordförande i direktionen, Lennart Krok från Svenljunga. {{N person=Lennart Krok; role=ordförande; body=direktionen; org=Svenljunga}}
Förbundet har anställt sex brandmän under året.
12) Samordnare för civilt försvar {{I n=12; kind=decision}}
Nätverket har medel för en delad tjänst. {{|}}Uppdraget som samordnare ges till Paulina Dahl på 40 %. {{D}} {{N person=Paulina Dahl; role=samordnare; body=civilt försvar}}
Svenljunga fakturerar övriga kommuner. {{A who=Svenljunga; to=övriga kommuner}}
13) Ersättare vid Länsstyrelsens konferens {{I n=13; kind=information}}
Länsstyrelsens konferens är den 13 mars. {{M date=2025-03-13; what=Länsstyrelsens konferens}}
Jimmy är anmäld men kan inte gå. {{|}}Josefine hoppar in för honom. {{N person=Josefine Rydh; role=ersättare; body=Länsstyrelsens konferens; for=Jimmy Karlsten}}
14) Krisinformation {{I n=14; kind=decision}}
Kommunikatörerna bildar en egen grupp. {{|}}Från nätverket ingår Erika Fagerlund. {{D}} {{N person=Erika Fagerlund; role=ledamot; body=Kommunikatörernas grupp}}
15) Försvarsmakten {{I n=15; kind=information}}
Militärregionens samverkansofficer byts ut i april. {{|}}Ny blir major Sven Borg. {{N person=Sven Borg; role=samverkansofficer; org=Militärregionen}}
Militärregionen ordnar en informationsdag, datum är inte satt.
16) Skyddsrum {{I n=16; kind=report}}
Anders Karlsten redovisade Herrljungas inventering. Av 34 skyddsrum är 12 i bristfälligt skick. Fastighetschefen äger frågan i kommunen.
17) Livsmedelsförsörjning {{I n=17; kind=question}}
Det är oklart vem i länet som har samordningsansvaret. {{Q}}
18) Styrgruppen för larmcentralen {{I n=18; kind=decision}}
Mandatperioden löper ut i mars.
Förslag till kommunchefsgruppen: Christer Lövgren ordinarie, Zahra Amiri ersättare. {{D}} {{N person=Christer Lövgren; role=ordinarie; body=Styrgruppen för larmcentralen}} {{N person=Zahra Amiri; role=ersättare; body=Styrgruppen för larmcentralen}}
Felicia skickar förslaget. {{A who=Felicia Mohr; to=kommunchefsgruppen}}
19) Elberedskap {{I n=19; kind=report}}
Styrel-omgången är avslutad. Handläggare i Borås har varit Cecilia Bast, hon har nu återgått till sin ordinarie tjänst.
20) Valet 2026 {{I n=20; kind=information}}
Valsamordnarna har egna träffar. Länsstyrelsen kallar.
21) Personförändringar {{I n=21; kind=information}}
Mikael Gren lämnar Vara den 14 februari. {{L person=Mikael Gren; org=Vara; when=2025-02-14}} Han går till en tjänst på Skaraborgs räddningstjänst.
Vara kommer tills vidare inte att ha någon i nätverket. {{V seat=ledamot; body=Beredskapsnätverket Sjuhärad; org=Vara}}
Mikaels plats i nödvattengruppen går till Lina. {{N person=Lina Östberg; role=medlem; body=nödvattengruppen; for=Mikael Gren}}
22) RSA {{I n=22; kind=dialogue}}
Risk- och sårbarhetsanalysen ska vara klar i oktober enligt lag. Paulina visade Svenljungas upplägg.
Alingsås tar hjälp av konsult. {{S org=Alingsås}}
23) Evakueringsplanering {{I n=23; kind=decision}}
Nätverket väljer att vänta med gemensam planering tills länets riktlinjer är antagna. {{D}}
Niklas bevakar frågan i länets arbetsgrupp, där han sitter sedan tidigare. {{A who=Niklas Torell}}
24) Kunskapsnätverk drönare {{I n=24; kind=decision}}
Zahra anmäls som nätverkets kontakt. {{D}} {{N person=Zahra Amiri; role=kontakt; body=Kunskapsnätverk drönare}}
25) Kommunala hemvärnsombud {{I n=25; kind=information}}
Tranemo har utsett kommunalrådet Bo Rask till hemvärnsombud. {{N person=Bo Rask; role=hemvärnsombud; org=Tranemo}}
26) Utbildning i stabsmetodik {{I n=26; kind=decision}}
Roger Hammar, Lina Östberg och Anders Karlsten går kursen i Revinge i vår. {{N person=Roger Hammar; role=deltagare; body=kursen i Revinge}} {{N person=Lina Östberg; role=deltagare; body=kursen i Revinge}} {{N person=Anders Karlsten; role=deltagare; body=kursen i Revinge}}
Priset är 18 500 kr per deltagare. {{K amount=18500; unit=kr per deltagare}}
27) Nätverkets ordförande {{I n=27; kind=decision}}
Christer har aviserat att han inte ställer upp för en ny period. {{L person=Christer Lövgren}}
Madeleine valdes enhälligt till ny ordförande. {{D}} {{N person=Madeleine Sköld; role=ordförande; body=Beredskapsnätverket Sjuhärad; for=Christer Lövgren}}
Hon tillträder vid nästa möte den 27 mars. {{M date=2025-03-27}}
28) Vice ordförande {{I n=28; kind=decision}}
Posten som vice ordförande har inte varit besatt på två år. {{V seat=vice ordförande; body=Beredskapsnätverket Sjuhärad}}
Beslut om vice ordförande får vänta till mötet i mars. {{P until=2025-03-27; what=Beslut om vice ordförande}}
29) Trygghetspunkter {{I n=29; kind=go-round}}
Ulricehamn har sju trygghetspunkter. {{S org=Ulricehamn; stance=doing}}
Lerum har pekat ut lokaler men saknar utrustning. {{S org=Lerum}}
Bollebygd deltar inte. {{S org=Bollebygd; stance=no}}
30) Samverkan med Röda Korset {{I n=30; kind=information}}
Röda Korsets beredskapssamordnare Maj Hult presenterade avtalet. Några frågor ställdes om försäkringar.
31) Cybersäkerhet {{I n=31; kind=decision}}
IT-cheferna har bett om en person i sin incidentgrupp. {{|}}Vi utser Jimmy, med start genast. {{D}} {{N person=Jimmy Karlsten; role=representant; body=incidentgrupp}}
32) Länets trygghetskommitté {{I n=32; kind=information}}
Kommittén, i vilken Roger Axén är vice ordförande, har antagit en ny plan. {{|}}Planen skickas ut av Ulla. {{A who=Ulla Thorsell}}
33) Uppdrag i nätverket 2025 {{I n=33; kind=information}}
Uppdrag	Namn
Webbansvarig	Felicia Mohr {{N person=Felicia Mohr; role=webbansvarig; body=Beredskapsnätverket Sjuhärad}}
Mötesvärd mars	Alingsås
Omvärldsbevakare	Paulina Dahl {{N person=Paulina Dahl; role=omvärldsbevakare; body=Beredskapsnätverket Sjuhärad}}
Kontakt MSB	Roger Hammar {{N person=Roger Hammar; role=kontakt; body=MSB}}
Kontakt Försvarsmakten	vakant {{V seat=Kontakt; body=Försvarsmakten}}
34) Brandskydd vid evenemang {{I n=34; kind=report}}
Roger A gick igenom statistik. Räddningstjänsten ordnar tillsynsdag i maj.
35) Krigsplacering {{I n=35; kind=dialogue}}
Flera kommuner är klara med krigsplaceringen, andra har just börjat. HR-cheferna efterfrågar en samsyn.
36) Delegat till nordiskt utbyte {{I n=36; kind=decision}}
Som delegat utsågs Josefine Rydh. {{D}} {{N person=Josefine Rydh; role=delegat; body=nordiskt utbyte}} Ordförande i det svenska programrådet är generaldirektör Anna Starck.
37) Nästa steg för SÄRF-samarbetet {{I n=37; kind=decision}}
Beslutades att Christer efter sin tid som ordförande får uppdraget som nätverkets representant i förbundets samråd. {{D}} {{N person=Christer Lövgren; role=representant; body=förbundets samråd}}
38) Mötet avslutas {{I n=38}}
Ordföranden tackade för visat intresse och Borås för lokalen.
