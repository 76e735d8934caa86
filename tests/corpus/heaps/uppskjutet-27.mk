@file uppskjutet-27.txt
@body Gymnasiechefsgruppen i Södra Sörmland
@date 2024-09-12
@p Lotta Wejdmark | Nyköping | gymnasiechef | chair
@p Niklas Orre | Katrineholm | verksamhetschef
@p Samira Haidari | Flen | rektor
@p Ulf Tranströmer | Oxelösund | utbildningschef
@p Ulf Kronvall | Trosa | skolchef
@p Petra Lund | Gnesta | produktionschef
@p Magdalena Kask | Vingåker | barn- och utbildningschef
@p Jerker Boij | Eskilstuna | gymnasiechef
@p Sandra Petrén | Strängnäs | rektor
@p Ingrid Holmer | Södertälje | verksamhetschef
@p Tomas Fahlén | Nyköping | antagningschef
@p Denise Orback | Katrineholm | studievägledare
@p Mattias Rylander | Eskilstuna | controller
@p Yvonne Krantz | Sörmlands kommuner | utvecklingsledare | guest
@p Per Åvall | Skolverket | regional samordnare | guest
---
Gymnasiechefsgruppen i Södra Sörmland
Mötesanteckningar 2024-09-12

Deltagare:
Lotta Wejdmark, Nyköping, gymnasiechef, ordförande
Niklas Orre, Katrineholm, verksamhetschef
Samira Haidari, Flen, rektor
Ulf Tranströmer, Oxelösund, utbildningschef
Ulf Kronvall, Trosa, skolchef
Petra Lund, Gnesta, produktionschef
Magdalena Kask, Vingåker, barn- och utbildningschef
Jerker Boij, Eskilstuna, gymnasiechef
Sandra Petrén, Strängnäs, rektor
Ingrid Holmer, Södertälje, verksamhetschef
Tomas Fahlén, Nyköping, antagningschef
Denise Orback, Katrineholm, studievägledare
Mattias Rylander, Eskilstuna, controller
Yvonne Krantz, Sörmlands kommuner, utvecklingsledare
Per Åvall, Skolverket, regional samordnare

Dimensionering {{I}}
Per inledde om de nya kraven på regional planering. Underlagen, som Skolverket skulle ha publicerat i juni, blev klara först i går. {{|}}Därför inget beslut om programutbudet i dag; ärendet läggs fram igen den 10 oktober. {{P until=2024-10-10; what=programutbudet; why=Underlagen, som Skolverket skulle ha publicerat i juni, blev klara först i går}} {{M date=2024-10-10}}

Samverkansavtalet {{I kind=decision}}
Följande beslutades:
att Trosa och Gnesta ansluts till samverkansområdet från hösten 2025, {{D}}
att frågan om Södertäljes anslutning vilar till dess att Storsthlm har lämnat besked. {{D}} {{P what=frågan om Södertäljes anslutning}}
Ordföranden tillskriver Storsthlm. {{A who=Lotta Wejdmark; to=Storsthlm}}

Antagningskansliet {{I}}
Tomas presenterade årets antagning. Sen antagning har i år förlängts två veckor. {{|}}Slutlig statistik redovisas så fort reservantagningen är avslutad. {{P what=Slutlig statistik}}

Prislista 2025 {{I outcome=postponed}}
Mattias räknade på fel indextal och behöver göra om kalkylen. {{|}}Till nästa gång alltså. {{P until=2024-10-10; what=Prislista 2025; why=Mattias räknade på fel indextal och behöver göra om kalkylen}}

Introduktionsprogrammen {{I kind=go-round}}
Flen: 85 elever, fler än väntat. {{S org=Flen; topic=Introduktionsprogrammen}}
Strängnäs: avvecklar yrkesintroduktion. {{S org=Strängnäs; topic=Introduktionsprogrammen}}
Vingåker: köper alla platser. {{S org=Vingåker; topic=Introduktionsprogrammen}}
Övriga hinner vi höra först på lunchmötet den 27 september. {{P until=2024-09-27; what=Övriga}} {{M date=2024-09-27; what=lunchmötet}}

Ämnesbetyg {{I}}
Reformen gäller för elever som startar hösten 2025. Regeringen har inte skjutit på den, vilket några hade hört. Per kan komma tillbaka till rektorsgrupperna vid behov.

Lärlingsutbildning {{I}}
Statsbidraget höjs. {{|}}Oxelösund skjuter på sin start ett läsår. {{S org=Oxelösund}} Arbetsgruppens översyn av avtalen blir inte klar till oktober, som det var sagt, utan redovisas den 14 november. {{P until=2024-11-14; what=Arbetsgruppens översyn av avtalen; why=blir inte klar till oktober}} {{M date=2024-11-14}}

Gymnasiemässan {{I}}
Mässan hålls i Katrineholm 22–23 oktober, tisdag 12–19 och onsdag 8–14. {{M date=2024-10-22; what=Gymnasiemässan}} {{M date=2024-10-23; what=Gymnasiemässan}}
Denise ansvarar för schemat. {{A who=Denise Orback}} Montrar fördelas efter ansökningsdag. {{|}}Nyköping har öppet hus den 16 november och Eskilstuna den 23 november. {{M date=2024-11-16; what=öppet hus}} {{M date=2024-11-23; what=öppet hus}} {{S org=Nyköping}} {{S org=Eskilstuna}}

Anpassad gymnasieskola {{I outcome=postponed}}
Ingrid, som väckt ärendet, deltog bara per telefon och önskade att det skulle tas vid ett tillfälle när hon är på plats. {{|}}Gruppen biföll detta. {{P what=Anpassad gymnasieskola; why=Ingrid, som väckt ärendet, deltog bara per telefon}}

Elevhälsodata {{I}}
Jerker undrade om sekretess mellan skolor. {{|}}Yvonne undersöker saken och återkommer inom två veckor. {{A who=Yvonne Krantz}}

Resursskolor {{I outcome=not_reached}}
Tiden tog slut. {{P what=Resursskolor; why=Tiden tog slut}}

Mobilförbud {{I kind=dialogue}}
Utredningen gäller grundskolan. Diskussionen landade i att varje skola avgör. Nytt material från Skolverket kommer i november.

Teknikcollege {{I}}
Regionala styrgruppen ställde in sitt septembermöte. {{|}}Petra avgår ur styrgruppen den 31 oktober. {{L person=Petra Lund; org=Gnesta; when=den 31 oktober}} Efterträdare föreslås på nästa möte. {{P until=2024-10-10; what=Efterträdare}}

Fjärrundervisning i moderna språk {{I}}
Katrineholm och Flen delar lärare i tyska. {{S org=Katrineholm; stance=doing}} {{S org=Flen; stance=doing}} Kostnad 310 kr per lektion. {{K amount=310; unit=kr per lektion}} Utvärderas till hösten 2025 av rektorerna i de båda kommunerna.

Vuxenutbildning i samma hus {{I outcome=postponed}}
Bordläggs i väntan på lokalutredningen. {{P what=Vuxenutbildning i samma hus; why=i väntan på lokalutredningen}}

Uppföljningslista {{I}}
Åtgärd	Ansvarig	Status
Gemensam blankett för byte av program	Tomas	Klart
Kontakt med Mälardalens universitet om aspirantprogram {{A who=Jerker Boij}}	Jerker	Kvarstår
Översikt över idrottsutbildningar {{A who=Sandra Petrén}}	Sandra	Pågår
Inventering av SYV-tjänster	Denise	Avslutad

Skolavslutningar och säkerhet {{I}}
Polisen har möte med rektorerna 9 april. {{M date=2025-04-09; what=möte med rektorerna}} Samira är gruppens kontaktperson gentemot polisen. {{N person=Samira Haidari; role=kontaktperson; body=polisen; org=Flen}}

Kompetensutveckling {{I kind=question}}
Finns intresse för gemensam ledardag? {{|}}Gnesta och Trosa vill. {{S org=Gnesta; stance=interested}} {{S org=Trosa; stance=interested}} Strängnäs vill inte. {{S org=Strängnäs; stance=no}} Tills fler har svarat får det bero. {{P what=gemensam ledardag}}

Skolinspektionens tillsyn {{I}}
Tillsynsbesöket i Nyköping, planerat till vecka 38, är uppskjutet på Skolinspektionens begäran. Rapporten från Eskilstuna kom i augusti.

Övrigt {{I}}
Niklas: skoltidningen läggs ned.
Ulf T: schemabrytande dagar, inte uppe förrän vi är fulltaliga. {{P what=schemabrytande dagar}}
Magdalena: frågan om busskort har lösts.

Kommande möten {{I}}
Utöver de tidigare nämnda: 12 december (Strängnäs) samt 2025-01-23, 2025-03-06 och 2025-05-08. {{M date=2024-12-12}} {{M date=2025-01-23}} {{M date=2025-03-06}} {{M date=2025-05-08}}
Mötet i juni får datum senare. {{P what=Mötet i juni}}
