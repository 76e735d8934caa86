@file beslut-07.txt
@body Samverkansrådet för trygghet och beredskap i Halland-Kronoberg
@date 2025-04-24
@p Lars-Åke Dahlin | Halmstad | säkerhetschef | chair
@p Veronica Sjö | Laholm | beredskapssamordnare
@p Peter Källman | Falkenberg | säkerhetschef
@p Anneli Boström | Varberg | trygghetschef
@p Kent Ivarsson | Hylte | säkerhetssamordnare
@p Nina Borgström | Kungsbacka | säkerhetschef
@p Stina Kjellberg | Växjö | beredskapschef
@p Mikael Juhlin | Ljungby | beredskapssamordnare
@p Mikael Orre | Älmhult | säkerhetschef
@p Frida Alfredsson | Alvesta | beredskapssamordnare
@p Ulf Granath | Tingsryd | räddningschef
@p Lina Svärd | Uppvidinge | säkerhetssamordnare
@p Joakim Rehn | Lessebo | beredskapssamordnare
@p Britt Hellman | Markaryd | säkerhetschef
@p Hans Torell | Länsstyrelsen Halland | försvarsdirektör | guest
@p Amanda Gisslén | Räddningstjänsten Väst | förbundsdirektör | guest
---
Samverkansrådet för trygghet och beredskap i Halland-Kronoberg
Minnesanteckningar 2025-04-24
Närvarande:
Lars-Åke Dahlin, Halmstad, säkerhetschef, ordförande
Veronica Sjö, Laholm, beredskapssamordnare
Peter Källman, Falkenberg, säkerhetschef
Anneli Boström, Varberg, trygghetschef
Kent Ivarsson, Hylte, säkerhetssamordnare
Nina Borgström, Kungsbacka, säkerhetschef
Stina Kjellberg, Växjö, beredskapschef
Mikael Juhlin, Ljungby, beredskapssamordnare
Mikael Orre, Älmhult, säkerhetschef
Frida Alfredsson, Alvesta, beredskapssamordnare
Ulf Granath, Tingsryd, räddningschef
Lina Svärd, Uppvidinge, säkerhetssamordnare
Joakim Rehn, Lessebo, beredskapssamordnare
Britt Hellman, Markaryd, säkerhetschef
Gäster:
Hans Torell, Länsstyrelsen Halland, försvarsdirektör
Amanda Gisslén, Räddningstjänsten Väst, förbundsdirektör

1) Lägesbild {{I n=1; kind=report}}
Hans Torell föredrog den regionala lägesbilden. Regeringen har beslutat om höjd ambition för det civila försvaret. MSB:s anvisningar väntas före sommaren. Rådet tog del av informationen.

2) Gemensam krisövning hösten 2025 {{I n=2; kind=decision}}
Bakgrund: Övningsgruppen presenterade tre upplägg. Upplägg A avråddes av länsstyrelsen.
Beslut: Upplägg B genomförs vecka 43. {{D}}
Beslut: Kommuner som inte kan delta med krisledningsnämnd får delta med enbart tjänstemän. {{D}}
Åtgärd: Övningsgruppen detaljplanerar. {{A who=Övningsgruppen}}
Ansvarig för samordningen: Stina Kjellberg. {{N person=Stina Kjellberg; role=ansvarig; body=Övningsgruppen; org=Växjö}}

3) Trygghetspunkter {{I n=3; kind=decision}}
Det råder samsyn om att trygghetspunkter behövs i varje tätort. Hur många det handlar om är en fråga för respektive kommunstyrelse. {{|}}Falkenberg har pekat ut elva. {{S org=Falkenberg; stance=doing}} Hylte har inte börjat. {{S org=Hylte}}
Beslut: Gemensam skyltning tas fram. {{D}}
Åtgärd: Anneli tar in offert på skyltar. {{A who=Anneli Boström}}

4) Rakel generation 2 {{I n=4}}
MSB har beslutat att senarelägga införandet. Kommunerna kan under tiden förlänga befintliga abonnemang. De flesta lutar åt att göra det. Inget ställningstagande från rådet.

5) Krisledningssystem {{I n=5; kind=decision}}
Rådet ställde sig frågan om man ska binda sig till ett enda system. {{|}}Kungsbacka och Varberg byter till WIS Plus i höst. {{S org=Kungsbacka}} {{S org=Varberg}}
Beslut: Rådet binder sig inte till något gemensamt system. {{D}}

6) Avtal om inkvartering {{I n=6; kind=decision}}
Beslut: Rådet godkänner avtalsmallen med undantag för § 7 om ersättning. {{D}}
Beslut: § 7 omarbetas av juristerna i Halmstad. {{D}} {{A who=juristerna i Halmstad}}
Upplysning: Förbundsstyrelsen i Röda Korset har godkänt mallen för sin del.

7) Hemvärnet {{I n=7}}
Försvarsmakten beslutade i mars att utöka ett av kompanierna. Kommunerna har fått en förfrågan om övningsområden. {{|}}Markaryd kan upplåta mark vid Strömsnäs. {{S org=Markaryd; stance=yes}}

8) Informationskampanj Om krisen kommer {{I n=8; kind=decision}}
Förslag från kommunikatörerna diskuterades. {{|}}Rådet valde bort filmerna men antog resten av kampanjplanen. {{D}} Medel om 150 000 kronor tas ur det gemensamma kontot. {{D}} {{K amount=150 000; unit=kronor}} Kommunikatörerna i Växjö leder arbetet fram till årsskiftet. {{D until=2025-12-31}} {{A who=Kommunikatörerna i Växjö}}

9) Lagstiftning om kommuners beredskap {{I n=9}}
Utredaren föreslår att kommunerna ska ha en beredskapsplan antagen av fullmäktige. Om förslaget blir lag måste planerna vara klara 2027. Flera framhöll vikten av finansiering.

10) Representant i regionala rådet för civilt försvar {{I n=10; kind=decision}}
Nuvarande representant är Kent Ivarsson, som önskar lämna över.
Beslut: Lina Svärd utses till representant i regionala rådet för civilt försvar i stället för Kent Ivarsson. {{D}} {{N person=Lina Svärd; role=representant; body=regionala rådet för civilt försvar; org=Uppvidinge; for=Kent Ivarsson}}
Beslut: Ersättare utses inte. {{D}}

11) Skyddsrum {{I n=11}}
MSB har kontrollerat 40 skyddsrum i området. Fastighetsägarna har förelagts att åtgärda brister. Rådet har ingen egen roll i detta.

12) Medborgarlöfte {{I n=12; kind=decision}}
Polisen har bjudit in kommunerna att teckna nya löften. {{|}}Rådet rekommenderar kommunerna att teckna tvååriga löften. {{D}} Tingsryd föredrar ett år. {{S org=Tingsryd; stance=no}} 

13) Drönare {{I n=13; kind=decision}}
Amanda redogjorde för räddningstjänstens erfarenheter. Direktionen i Räddningstjänsten Väst beslutade i höstas att köpa tre drönare till.
Vi lånar räddningstjänstens drönare och köper inga egna. {{D}} Villkoret är att utbildad pilot alltid följer med. {{D if=att utbildad pilot alltid följer med}}

14) Säkerhetsskyddsanalys {{I n=14; kind=decision}}
Beslut: Gemensam metod enligt Säkerhetspolisens vägledning används från och med 2026. {{D}}
Åtgärd: Peter bjuder in till metodträff. {{A who=Peter Källman}}
Not: Analyserna i sig får inte delas mellan kommunerna.

15) Nödvattenplan {{I n=15; kind=decision; outcome=postponed}}
VA-cheferna har inte lämnat sitt underlag. {{|}}Ärendet bordlades till den 12 juni. {{P until=2025-06-12; what=Nödvattenplan; why=VA-cheferna har inte lämnat sitt underlag}} {{M date=2025-06-12}}

16) Hot mot förtroendevalda {{I n=16}}
Brå har publicerat en ny rapport. {{|}}Älmhult har antagit en handlingsplan. {{S org=Älmhult; stance=doing}} Alla var positiva till att lära av den.

17) Reservkraft {{I n=17; kind=decision}}
Svenska kraftnät har fått i uppdrag av regeringen att kartlägga reservkraften.
Rådet uppdrar till Joakim Rehn och Frida Alfredsson att göra en motsvarande kartläggning för kommunala fastigheter. {{D}} {{A who=Joakim Rehn,Frida Alfredsson}}
Redovisning ska ske senast den 31 oktober. {{A who=Joakim Rehn,Frida Alfredsson; due=2025-10-31}}

18) Stärkt samverkan med näringslivet {{I n=18; kind=dialogue}}
Nina undrade vem som egentligen äger frågan. Näringslivscheferna har diskuterat saken utan att komma fram till något. {{|}}Är det rådet eller näringslivscheferna som bör bestämma? {{Q}}

19) Kostnader TiB-samverkan {{I n=19; kind=decision}}
Ny fördelning: fast del 30 procent, rörlig del 70 procent. {{D}}
Fördelningen gäller kalenderåren 2026 och 2027. {{D until=2027-12-31}}
Ljungby ansåg att den rörliga delen är för hög men accepterar. {{S org=Ljungby; stance=yes}}

20) TiB-samverkan, ny part {{I n=20; kind=decision}}
Lessebo har begärt inträde. {{S org=Lessebo; stance=interested}} Rådet beviljar inträde från den 1 januari 2026, såvida inte någon av parterna motsätter sig det före den 1 september. {{D if=såvida inte någon av parterna motsätter sig det före den 1 september}}

21) Rapport från F-samverkan {{I n=21; kind=report}}
F-samverkan har beslutat om ny arbetsordning. Länets kommuner representeras numera av två personer. Inget att ta ställning till.

22) Frivilliga resursgruppen {{I n=22; kind=decision}}
Beslut: att FRG-avtalet sägs upp till omförhandling, {{D}}
att ersättningen i det nya avtalet ska vara högst 220 kronor per timme, {{D}} {{K amount=220; unit=kronor per timme}}
att Veronica Sjö företräder rådet i förhandlingen. {{D}} {{N person=Veronica Sjö; role=företrädare; body=förhandlingen; org=Laholm}}

23) Kontinuitetshantering {{I n=23}}
Utbildningsmaterial finns hos MSB. {{|}}I Alvesta ingår kontinuitetsplaner i verksamhetsplanerna. {{S org=Alvesta; stance=doing}} Det noterades att få kommuner har övat planerna.

24) Personsäkerhet vid socialtjänstens hembesök {{I n=24; kind=decision}}
Socialcheferna föreslår gemensamma larm. {{|}}Rådet tillstyrker socialchefernas förslag såvitt gäller ensamarbete. {{D}} I övriga delar hänvisas till respektive arbetsgivare. {{D}}

25) Sandlager {{I n=25}}
Lagret i Ljungby räcker till två händelser. Skulle lagret behöva fyllas på får kostnaden delas. Beslut om detta finns sedan 2021.

26) Signalskydd {{I n=26; kind=decision}}
Kryptoutrustning får inte lånas ut mellan kommunerna. {{D}} Mikael Juhlin ser till att utlånad utrustning återlämnas senast den 16 maj. {{A who=Mikael Juhlin; due=2025-05-16}}

27) Webbplats {{I n=27; kind=decision}}
Den gemensamma webbplatsen släcks ned vid halvårsskiftet. {{D}} Materialet flyttas till länsstyrelsens sida. {{A}}

28) Räddningsnämndens taxa {{I n=28}}
Nämnden antog ny taxa i mars. Taxan överklagades men laglighetsprövningen ledde inte till ändring.

29) Mötesformer {{I n=29; kind=decision}}
Britt föreslog halvdagsmöten. {{|}}Efter diskussion blev det så: halvdagsmöten från och med hösten, utom när övningar utvärderas. {{D}}

30) Växelvis ordförandeskap {{I n=30; kind=decision}}
Växjö tar över ordförandeskapet efter Halmstad den 1 januari 2026. {{D}} Stina Kjellberg är Växjös kandidat och väljs till ordförande. {{D}} {{N person=Stina Kjellberg; role=ordförande; body=Samverkansrådet för trygghet och beredskap i Halland-Kronoberg; org=Växjö; for=Lars-Åke Dahlin}}

31) Nationellt kunskapscentrum {{I n=31}}
Centret ligger i Karlstad. Vid förra mötet beslutades att inte delta i studieresan.

32) Remiss om samhällsviktig verksamhet {{I n=32; kind=decision}}
Rådet avstår från att yttra sig. {{D}} Kommuner som vill yttra sig gör det på egen hand. 

33) Samverkansavtal med civilsamhället {{I n=33; kind=dialogue}}
Utkast 2 gicks igenom avsnitt för avsnitt. Flera ändringar föreslogs. {{|}}Utkastet cirkuleras på nytt före sommaren. {{A}}

34) Budget 2026 {{I n=34; kind=decision}}
Rådet ställer sig bakom budgetförslaget i stort men anser att posten för konsulter ska halveras. {{D}} Lars-Åke ändrar förslaget i enlighet med det. {{A who=Lars-Åke Dahlin}} Slutligt fastställande görs av kommundirektörerna den 5 juni. {{M date=2025-06-05; what=kommundirektörerna}}

35) Övrigt {{I n=35}}
Kent går i pension i augusti. {{L person=Kent Ivarsson; org=Hylte; when=i augusti; why=pension}} Ledamotsplatsen i övningsgruppen är vakant efter honom. {{V seat=ledamot; body=övningsgruppen}}
