@file laget-11.txt
@body Arbetsmarknadsnätverket Skåne Nordost
@date 2024-02-22
@p Camilla Ohlsson | Kristianstad | arbetsmarknadschef | chair
@p Jonas Persson | Hässleholm | arbetsmarknadschef
@p Lena Wigert | Bromölla | enhetschef
@p Ahmed Saleh | Osby | enhetschef
@p Ulrika Nyman | Östra Göinge | arbetsmarknadschef
@p Marie Ståhlberg | Hörby | enhetschef
@p Joel Ahlm | Höör | enhetschef
@p Carina Persson | Eslöv | avdelningschef
@p Sandra Broman | Tomelilla | enhetschef
@p Thomas Rehn | Simrishamn | enhetschef
@p Ida Nordin | Sjöbo | arbetsmarknadssamordnare
@p Fredrik Hallin | Ystad | avdelningschef
@p Anneli Krook | Skurup | enhetschef
@p Maria Zetterberg | Arbetsförmedlingen | sektionschef | guest
@p Peter Fors | Samordningsförbundet | förbundschef | guest
@p Hanna Wester | Kristianstad | samordnare
---
Arbetsmarknadsnätverket Skåne Nordost
Anteckningar 2024-02-22
Närvarande:
Camilla Ohlsson Kristianstad, arbetsmarknadschef, ordförande
Jonas Persson Hässleholm, arbetsmarknadschef
Lena Wigert Bromölla, enhetschef
Ahmed Saleh Osby, enhetschef
Ulrika Nyman Östra Göinge, arbetsmarknadschef
Marie Ståhlberg Hörby, enhetschef
Joel Ahlm Höör, enhetschef
Carina Persson Eslöv, avdelningschef
Sandra Broman Tomelilla, enhetschef
Thomas Rehn Simrishamn, enhetschef
Ida Nordin Sjöbo, arbetsmarknadssamordnare
Fredrik Hallin Ystad, avdelningschef
Anneli Krook Skurup, enhetschef
Maria Zetterberg Arbetsförmedlingen, sektionschef (gäst)
Peter Fors Samordningsförbundet, förbundschef (gäst)
Hanna Wester Kristianstad, samordnare
Punkt 1. Laget runt {{I n=1; kind=go-round}}
Hässleholm
- omorganiserar från 1 april, vuxenutbildningen flyttas till barn- och utbildning {{S org=Hässleholm}}
- egen satsning på städutbildning {{S org=Hässleholm}}
Bromölla
- kursledaren har slutat, tjänsten återbesätts inte {{S org=Bromölla}}
- andelen långtidsarbetslösa minskar {{S org=Bromölla}}
Osby
- inget att rapportera
Hörby och Höör
- gemensam jobbcoach från mars {{S org=Hörby}} {{S org=Höör}}
- söker lokal i Höör {{S org=Hörby}} {{S org=Höör}}
Tomelilla
- har fått avslag på ESF-ansökan {{S org=Tomelilla}}
Ystad
- ny nämnd bildad, första mötet hölls i januari {{S org=Ystad}}
Punkt 2. Arbetsförmedlingens neddragningar {{I n=2}}
Maria gick igenom den nya organisationen. Kontoren i Simrishamn och Osby stängs sista juni. Myndigheten erbjuder statlig service på servicekontor. {{|}}Eslöv har bett om ett eget möte med AF. {{S org=Eslöv}} Östra Göinge ställer lokal till förfogande om AF vill. {{S org=Östra Göinge}} Flera uttryckte besvikelse.
Punkt 3. Lokal överenskommelse {{I n=3}}
Kristianstad tecknade sin överenskommelse i fjol. {{|}}Sjöbo och Skurup tecknar i mars, {{S org=Sjöbo; stance=yes}} {{S org=Skurup; stance=yes}} Tomelilla vill inte teckna i den form som föreslås. {{S org=Tomelilla; stance=no}} Simrishamn: Thomas har inte fått klartecken från förvaltningsledningen. {{S org=Simrishamn; stance=undecided}} Överenskommelsen är inte juridiskt bindande.
Punkt 4. Feriejobb {{I n=4; kind=go-round}}
Kommun	Antal platser	Timlön höjs?
Kristianstad	650 {{S org=Kristianstad; topic=Antal platser}}	ja {{S org=Kristianstad; topic=Timlön höjs?; stance=yes}}
Hässleholm	300 {{S org=Hässleholm; topic=Antal platser}}	nej {{S org=Hässleholm; topic=Timlön höjs?; stance=no}}
Eslöv	400, fler än i fjol {{S org=Eslöv; topic=Antal platser}}	ja {{S org=Eslöv; topic=Timlön höjs?; stance=yes}}
Skurup	ej klart {{S org=Skurup; topic=Antal platser; stance=undecided}}	nej {{S org=Skurup; topic=Timlön höjs?; stance=no}}
Osby	75 {{S org=Osby; topic=Antal platser}}	diskuteras {{S org=Osby; topic=Timlön höjs?; stance=undecided}}
Punkt 5. Extratjänster {{I n=5}}
Stödformen är avskaffad. Pågående beslut gäller tiden ut. {{|}}Hur ska man göra med dem som har beslut över två år? {{Q}} Maria kunde inte svara och ingen annan heller.
Punkt 6. Samordningsförbundets insatser {{I n=6}}
Peter redovisade resultat för 2023. Av 214 deltagare gick 71 till arbete eller studier. I Hörby var resultatet bäst. Förbundets styrelse beslutar om nästa års insatser i maj.
Punkt 7. SFI med yrkesinriktning {{I n=7}}
Bromölla och Östra Göinge köper platser i Kristianstad, {{S org=Bromölla; stance=doing}} {{S org=Östra Göinge; stance=doing}} och Osby visar intresse för att göra det. {{S org=Osby; stance=interested}} Carina svarade att Eslöv har egna spår. {{S org=Eslöv; stance=no}} Camilla kontrollerar antalet lediga platser till nästa vecka. {{A who=Camilla Ohlsson}}
Punkt 8. Rådet för integration {{I n=8}}
Simrishamn har avsagt sig sin plats i rådet. {{S org=Simrishamn}} Platsen är därmed ledig. {{V seat=plats; body=Rådet för integration}} Länsstyrelsen sammankallar rådet. {{|}}Alla tänker efter om man har någon att föreslå. {{A who=alla}}
Punkt 9. Aktivitetskrav {{I n=9; kind=dialogue}}
Regeringens utredning presenterades den 10 januari. Enligt förslaget ska alla kommuner ordna aktiviteter på heltid. Kostnaderna bedöms inte täckas. Samtliga var överens om att kravet är svårt att klara för små kommuner. Ulrika sade att hon personligen gillar grundtanken. {{|}}Ulrika meddelade vidare att Östra Göinge redan arbetar på det sättet. {{S org=Östra Göinge; stance=doing}} Skurup avser att dela verksamhet med Ystad. {{S org=Skurup}}
Punkt 10. Ukrainare i arbete {{I n=10}}
Andelen i arbete är 43 procent i Kristianstad enligt SCB. I Eslöv och Höör är siffran högre. Migrationsverkets register har stora brister. {{|}}Vem följer upp dem som flyttar mellan kommunerna? {{Q}} Ingen kände sig ansvarig.
Punkt 11. Gemensamma rekryteringsmässor {{I n=11}}
Mässan i fjol hölls i Hässleholm med 1 200 besökare. {{|}}Vi landade i att ha två mindre mässor i år i stället för en stor. {{D}} Ystad tar den ena, {{S org=Ystad; stance=yes}} Kristianstad den andra. {{S org=Kristianstad; stance=yes}} Datum för Ystad är den 25 september. {{M date=2024-09-25; what=mässor}}
Punkt 12. Budgetläge {{I n=12; kind=go-round}}
Hässleholm: minus fyra tjänster. {{S org=Hässleholm; topic=Budgetläge}}
Bromölla: förvaltningen ska spara 1,2 mkr, inget beslut om hur. {{S org=Bromölla; topic=Budgetläge}} {{K amount=1.2; unit=mkr}}
Ystad: oförändrad ram. {{S org=Ystad; topic=Budgetläge}}
Sjöbo: får utökning för unga. {{S org=Sjöbo; topic=Budgetläge}}
Höör: avvaktar vårbudgeten. {{S org=Höör; topic=Budgetläge}}
Övriga hade inga förändringar.
Punkt 13. DUA {{I n=13}}
Delegationen har lagts ned. Efterfrågan på stöd finns kvar enligt flera. En statlig samordnare ska utses.
Punkt 14. Systemet för deltagare {{I n=14}}
Ahmed: Osby går över till Accorda i september. {{S org=Osby}} Sandra: Tomelilla nöjer sig med Excel tills vidare. {{S org=Tomelilla; stance=no}} Marie: vi hoppar på nästa upphandling. {{S org=Hörby; stance=yes}} Thomas: själv skulle jag aldrig gå tillbaka.
Punkt 15. Utbildning i MI {{I n=15}}
Enighet om att köpa in en gemensam omgång till hösten. {{D}} Joel begär in offerter. {{A who=Joel Ahlm}} Simrishamn, Tomelilla och Sjöbo anmäler fem personer var. {{S org=Simrishamn; stance=yes}} {{S org=Tomelilla; stance=yes}} {{S org=Sjöbo; stance=yes}} Kristianstad har redan gått utbildningen. {{S org=Kristianstad; stance=doing}}
Punkt 16. Styrgrupp KomVux Öst {{I n=16}}
Bromölla har en plats som inte är tillsatt. {{V seat=plats; body=Styrgrupp KomVux Öst; org=Bromölla}} Lena går ur styrgruppen efter sex år. {{L person=Lena Wigert; why=efter sex år}} Presidiet är oförändrat.
Punkt 17. Våld i nära relation {{I n=17}}
Jämställdhetsmyndigheten har gett ut en vägledning. Fråga om våld ska ställas rutinmässigt. {{|}}Eslöv och Hörby ställer redan frågan vid inskrivning, {{S org=Eslöv; stance=doing}} {{S org=Hörby; stance=doing}} Höör börjar i april. {{S org=Höör; stance=yes}}
Punkt 18. Hållbar omställning {{I n=18}}
Ida rapporterade från en konferens i Malmö. Grön omställning ger nya jobb inom bygg. I Sjöbo finns ett utbildningscentrum. Presentationen går att ladda ner.
Punkt 19. Studiemotiverande kurs {{I n=19}}
Folkhögskolan i Tomelilla drar i gång en ny kurs i augusti. {{|}}Intresserade: Simrishamn, Sjöbo, Ystad. {{S org=Simrishamn; stance=interested}} {{S org=Sjöbo; stance=interested}} {{S org=Ystad; stance=interested}} Tveksam: Skurup. {{S org=Skurup; stance=undecided}} Anneli lovade svar inom två veckor. {{A who=Anneli Krook}}
Punkt 20. Försörjningsstöd {{I n=20}}
Antalet hushåll ökar igen. Kristianstads ökning är 6 % sedan i oktober. {{|}}Hanna tar fram jämförande siffror för alla. {{A who=Hanna Wester}} Socialstyrelsen publicerar statistik i juni.
Punkt 21. Föregående anteckningar {{I n=21}}
Inga synpunkter.
Punkt 22. Jobbspår industri {{I n=22}}
Företagen i Olofström har behov av operatörer. {{|}}Bromölla deltar. {{S org=Bromölla; stance=yes}} Östra Göinge lämnar spåret på grund av avståndet. {{S org=Östra Göinge; stance=no}} Osby har ännu inte svarat på inbjudan.
Punkt 23. Kontakten med näringslivet {{I n=23}}
Ystad har en näringslivskoordinator på halvtid. {{S org=Ystad; stance=doing}} Jonas ville höra om någon har något liknande. {{|}}Hässleholm är på gång med en egen tjänst. {{S org=Hässleholm}} Kan en sådan tjänst finansieras via samordningsförbundet? {{Q}} Peter gav inget besked och frågan parkerades.
Punkt 24. Ensamkommande unga {{I n=24}}
Gruppen har blivit liten. Eslöv har 12 ungdomar. Diskussionen gav inget nytt.
Punkt 25. Nätverkets arbetsformer {{I n=25}}
Fyra möten om året räcker, var mötet överens om. {{D}} Vartannat möte blir digitalt. {{D}} Kristianstad sköter anteckningarna även i år. {{S org=Kristianstad; stance=yes}} Fredrik tyckte att dagordningen kommer för sent.
Punkt 26. Utflyttade insatser {{I n=26}}
Punkten fick strykas för att hinna med AF:s information och återkommer i maj. {{P until=2024-05-16; what=Utflyttade insatser; why=för att hinna med AF:s information}}
Punkt 27. Validering {{I n=27}}
Regionalt valideringscentrum läggs ned. Beslutet är fattat av Region Skåne. {{|}}Hörby fortsätter validera inom vård. {{S org=Hörby; stance=doing}} Hässleholm har upphört med all validering. {{S org=Hässleholm; stance=no}}
Punkt 28. Skuldsanering {{I n=28}}
Kronofogden höll i en dragning. Antalet unga med skulder växer i Skåne Nordost, bl.a. i Osby och Bromölla. Kontakta Kronofogden vid frågor.
Punkt 29. Ny förordning om etablering {{I n=29}}
Förordningen träder i kraft 1 juli. {{|}}Camilla skickar sammanfattning. {{A who=Camilla Ohlsson}} Vilken kommun blir ansvarig när familjen bor isär? {{Q}} Frågan förblev obesvarad.
Punkt 30. Arbetsintegrerande företag {{I n=30}}
Simrishamn har avtal med tre företag. {{S org=Simrishamn; stance=doing}} Tomelilla fattar beslut i mars, {{S org=Tomelilla; stance=undecided}} Skurup har sagt nej. {{S org=Skurup; stance=no}} Ystads modell beskrevs i en artikel i Dagens Samhälle.
Punkt 31. Praktikplatser {{I n=31}}
Svårt att få fram platser inom kommunerna. {{|}}Joel: Höör tar emot 20 praktikanter i vår. {{S org=Höör}} Sandra: Tomelilla har stopp. {{S org=Tomelilla}}
Punkt 32. Ledningsgrupp för Finsam Österlen {{I n=32}}
Fredrik Hallin blir ny ordförande efter Carina Persson. {{N person=Fredrik Hallin; role=ordförande; body=Ledningsgrupp för Finsam Österlen; for=Carina Persson}} Uppdraget som vice ordförande står obesatt. {{V seat=vice ordförande; body=Ledningsgrupp för Finsam Österlen}} Valet gjordes av förbundsstyrelsen.
Punkt 33. Rätt kompetens i rätt tid {{I n=33}}
Projektet är avslutat. Slutrapporten är godkänd av ESF-rådet. Återbetalning blir aktuell för två av parterna.
Punkt 34. Praktiksamordnare {{I n=34}}
Ska vi ha en gemensam samordnare? {{Q}} Ingen ville ta det vidare. Ahmed hade hellre sett en satsning på handledare.
Punkt 35. LSS och daglig verksamhet {{I n=35}}
Habiliteringsersättningen höjs i Eslöv, Hörby och Höör. {{S org=Eslöv}} {{S org=Hörby}} {{S org=Höör}} Statsbidraget fortsätter 2024. {{|}}Ystad betalar ingen ersättning vid frånvaro. {{S org=Ystad}}
Punkt 36. Arbetsterapeut {{I n=36}}
Behov finns i flera kommuner. {{|}}Osby och Östra Göinge anställer en tillsammans. {{S org=Osby}} {{S org=Östra Göinge}} Hässleholm vill köpa timmar. {{S org=Hässleholm; stance=interested}}
Punkt 37. Kommande möten {{I n=37}}
16 maj i Höör, 26 september digitalt. {{M date=2024-05-16}} {{M date=2024-09-26}}
Punkt 38. Övrigt {{I n=38}}
Maria tackar för sig, hon går till Försäkringskassan. {{L person=Maria Zetterberg; org=Arbetsförmedlingen; why=går till Försäkringskassan}} Hennes efterträdare är inte utsedd.
