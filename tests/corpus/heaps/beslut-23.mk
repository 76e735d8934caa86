@file beslut-23.txt
@body Fastighetschefsnätverket Halland och Sjuhärad
@date 2025-01-30
@p Torsten Brodd | Borås | fastighetschef | chair
@p Ann-Britt Kjell | Halmstad | fastighetschef
@p Claes Wendel | Varberg | fastighetschef
@p Diana Sköld | Falkenberg | lokalstrateg
@p Elisabeth Kurt | Kungsbacka | fastighetschef
@p Folke Wendel | Hylte | teknisk chef
@p Gunhild Strand | Laholm | fastighetschef
@p Hasse Lood | Mark | fastighetschef
@p Irene Bohman | Svenljunga | samhällsbyggnadschef
@p Jonathan Tegel | Tranemo | fastighetschef
@p Kaj Lood | Ulricehamn | servicechef
@p Lotten Vinge | Herrljunga | fastighetschef
@p Mårten Gran | Vårgårda | fastighetsstrateg
@p Nellie Roth | Bollebygd | lokalsamordnare
@p Ola Hamrin | Sjuhärads kommunalförbund | energirådgivare | guest
---
Fastighetschefsnätverket Halland och Sjuhärad
Anteckningar från mötet 2025-01-30
Närvarande:
Torsten Brodd, Borås, fastighetschef, ordförande
Ann-Britt Kjell, Halmstad, fastighetschef
Claes Wendel, Varberg, fastighetschef
Diana Sköld, Falkenberg, lokalstrateg
Elisabeth Kurt, Kungsbacka, fastighetschef
Folke Wendel, Hylte, teknisk chef
Gunhild Strand, Laholm, fastighetschef
Hasse Lood, Mark, fastighetschef
Irene Bohman, Svenljunga, samhällsbyggnadschef
Jonathan Tegel, Tranemo, fastighetschef
Kaj Lood, Ulricehamn, servicechef
Lotten Vinge, Herrljunga, fastighetschef
Mårten Gran, Vårgårda, fastighetsstrateg
Nellie Roth, Bollebygd, lokalsamordnare
Inbjuden: Ola Hamrin, Sjuhärads kommunalförbund, energirådgivare

1. Energiläget {{I n=1; kind=decision}}
Ola Hamrin gick igenom förbrukningen för samtliga kommuner. {{|}}Mot bakgrund av siffrorna valde nätverket att höja det gemensamma sparmålet från tio till tolv procent. {{D}} Kommunalförbundets direktion har tidigare beslutat att målet ska vara minst åtta.

2. Energideklarationer {{I n=2; kind=decision}}
Efter att ha hört Diana om erfarenheterna från Falkenberg beslutade nätverket att upphandla deklarationerna gemensamt. {{D}} Diana och Kaj tar fram underlag till upphandlingen. {{A who=Diana Sköld,Kaj Lood}}

3. Regionens lokalförsörjningsplan {{I n=3}}
Trots att nätverket avstyrkt planen antogs den av regionstyrelsen i december. Konsekvensen är att tre vårdcentraler flyttar ut ur kommunala lokaler. {{|}}Varberg kommer att söka nya hyresgäster. {{S org=Varberg}}

4. Internhyra {{I n=4; kind=dialogue}}
Flera kommuner står inför beslut om ny internhyresmodell. Ekonomichefsnätverket har uttalat sig för marknadshyra. Vi är inte ense inbördes och har därför ingen gemensam linje.

5. Skadegörelse {{I n=5; kind=decision}}
Kameror vid skolor kräver numera ingen tillståndsprövning. {{|}}Nätverket enades, med undantag för Svenljunga, om en gemensam instruktion för lagring av bilder. {{D}} {{S org=Svenljunga; stance=no}} Lagringstiden är högst 72 timmar. {{D}}

6. Gemensam driftcentral {{I n=6; kind=decision}}
Frågan om Borås skulle kunna ta emot larm från fler kommuner har utretts av två konsulter med olika slutsatser. {{|}}Med tanke på osäkerheten går vi inte vidare i nuläget. {{D}} Torsten meddelar konsulterna. {{A who=Torsten Brodd; to=konsulterna}}

7. Hyresavtal för modulskolor {{I n=7; kind=decision}}
Adda har beslutat att ramavtalet inte förlängs. {{|}}En mall för egna avtal godkändes, så när som på klausulen om återställning. {{D}} Elisabeth omarbetar klausulen. {{A who=Elisabeth Kurt}}

8. Radon {{I n=8; kind=report}}
Laholm har mätt i alla förskolor. {{S org=Laholm; stance=doing}} Hylte börjar mäta i vinter. {{S org=Hylte}} Folkhälsomyndighetens referensnivå är oförändrad.

9. Solceller på tak {{I n=9; kind=decision}}
Försäkringsbolaget kräver brandskyddsutredning. {{|}}Utan godkänd utredning monteras inga nya solceller på verksamhetslokaler. {{D}} Halmstad hade redan fattat ett sådant beslut. {{S org=Halmstad}}

10. Verksamhetsanpassningar {{I n=10; kind=decision}}
Skolchefernas krav på kortare ledtider diskuterades. {{|}}Vi kan gå med på åtta veckor i normalfallet, om beställningen är komplett. {{D if=om beställningen är komplett}} Hasse svarar skolcheferna. {{A who=Hasse Lood; to=skolcheferna}}

11. Representation i Byggherrarna {{I n=11; kind=decision}}
Nellie Roth ersätter Lotten Vinge som representant i Byggherrarnas kommungrupp. {{D}} {{N person=Nellie Roth; role=representant; body=Byggherrarnas kommungrupp; org=Bollebygd; for=Lotten Vinge}} Lotten avgick vid årsskiftet.

12. Hot om vite {{I n=12}}
Arbetsmiljöverket har beslutat om vite för ventilationsbrister i en skola. Kommunen i fråga har överklagat. Beslutet kan bli vägledande för fler.

13. Städ {{I n=13; kind=decision}}
Städcheferna vill bli en del av nätverket. {{|}}Vi välkomnar dem från och med i höst. {{D}} Det innebär att mötena förlängs med en timme. {{D}}

14. Skyddsrum {{I n=14; kind=decision}}
MSB lär komma med nya krav. {{|}}I väntan på kraven inventerar kommunerna sina egna skyddsrum. {{D}} Underlagen lämnas till Mårten före den 1 april. {{A who=kommunerna; due=2025-04-01; to=Mårten Gran}}

15. Underhållsskuld {{I n=15; kind=report}}
Mark uppskattar sin skuld till 200 miljoner kronor. {{S org=Mark}} {{K amount=200; unit=miljoner kronor}} Tranemo har precis börjat räkna. {{S org=Tranemo; stance=doing}} Det noterades att beräkningsgrunderna skiljer sig åt.

16. Nyckelhantering {{I n=16; kind=decision}}
Digitala lås i alla nya byggnader, det är numera standard i hela nätverket. {{D}} Undantag: kulturmärkta hus. {{D}}

17. Idrottshallar på kvällar {{I n=17}}
Fritidschefernas beslut att öppna hallarna till kl. 23 får följder för driften. Några av oss hade velat säga nej. Beslutet är dock deras att fatta.

18. Träbyggnadsstrategi {{I n=18; kind=decision}}
Länsstyrelsen i Halland har tagit fram ett förslag till strategi och önskar kommunernas stöd. {{|}}Nätverket ställer sig bakom strategin till den del den avser skolor och förskolor. {{D}} 

19. Återbruk {{I n=19; kind=decision}}
Återbrukshubben i Borås visar på goda resultat. {{|}}Den öppnas för hela nätverket från den 1 mars mot en avgift på 2 500 kronor per kvartal. {{D}} {{K amount=2 500; unit=kronor per kvartal}} 

20. Myndighetskrav på laddplatser {{I n=20}}
Kraven trädde i kraft vid årsskiftet. Transportstyrelsen är tillsynsmyndighet. {{|}}Kommunerna tolkar kraven olika, är det rimligt? {{Q}}

21. Brandskyddspolicy {{I n=21; kind=decision}}
Räddningstjänsten har haft synpunkter på avsnitt fyra. {{|}}Policyn antas utan avsnitt fyra. {{D}} Avsnittet får en egen behandling den 27 mars. {{P until=2025-03-27; what=avsnitt fyra}} {{M date=2025-03-27}}

22. Fastighetssystem {{I n=22; kind=decision}}
Leverantören har köpts upp. {{|}}Vi behåller systemet avtalstiden ut. {{D}} Användargruppen bevakar. {{A who=Användargruppen}}

23. Rivning av paviljonger {{I n=23}}
I Kungsbacka har nämnden sagt ja till rivning. {{S org=Kungsbacka; stance=yes}} I Vårgårda blev det nej. {{S org=Vårgårda; stance=no}} Kostnaderna jämfördes.

24. Lokalresurser vid kris {{I n=24; kind=decision}}
Beredskapssamordnarna önskar en lista över lokaler. {{|}}Listan lämnas ut först efter att säkerhetsskyddscheferna gett sitt godkännande. {{D if=efter att säkerhetsskyddscheferna gett sitt godkännande}} Listan får inte mejlas. {{X mark=får inte mejlas}}

25. Avtal om hissar {{I n=25; kind=decision}}
Det tidigare beslutet att dela upp avtalet i två står sig. {{D}} Anbudstiden är 30 dagar.

26. Byggkostnader {{I n=26; kind=dialogue}}
SCB:s index har planat ut. {{|}}Ulricehamn ska ändå skjuta på sin nya högstadieskola. {{S org=Ulricehamn}} Flera tror att anbuden sjunker till sommaren.

27. Upplåtelse av mark till operatörer {{I n=27; kind=decision}}
Arrendeavgiften diskuterades av markförvaltarna i november. {{|}}Markförvaltarnas förslag om 18 000 kronor per år antas som rekommendation. {{D}} {{K amount=18 000; unit=kronor per år}} 

28. Fukt i nybyggda hus {{I n=28; kind=decision}}
ByggaF ska tillämpas i alla entreprenader över tio miljoner kronor. {{D}} {{K amount=10; unit=miljoner kronor}} I mindre entreprenader är det frivilligt. {{D}}

29. Nätverkets fond {{I n=29; kind=decision}}
Fonden har inte använts på fem år. {{|}}Vi löser upp fonden och lämnar tillbaka pengarna. {{D}} Gunhild ordnar utbetalningen. {{A who=Gunhild Strand}}

30. Grön obligation {{I n=30}}
Kommuninvest har godkänt två projekt. {{|}}Herrljunga har ansökt för sitt äldreboende. {{S org=Herrljunga}} Räntan avgör om det är värt det.

31. Utbildning för vaktmästare {{I n=31; kind=decision}}
Vi provar en gemensam utbildningsdag och utvärderar den innan någon ny dag planeras. {{D}} Dagen hålls i Tranemo den 6 maj. {{M date=2025-05-06; what=utbildningsdag}}

32. Ny bostadsanpassningslag {{I n=32; kind=decision}}
Boverket har skickat en promemoria på remiss. {{|}}Vi yttrar oss inte eftersom de flesta har frågan i en annan förvaltning. {{D}}

33. Samverkan om besiktningar {{I n=33; kind=decision}}
Ramavtal saknas sedan årsskiftet. {{|}}Tillfällig lösning till den 31 augusti: direktupphandling var för sig. {{D until=2025-08-31}} Permanent lösning blir gemensam upphandling. {{D}}

34. Övrigt {{I n=34}}
Folke går i pension vid midsommar. {{L person=Folke Wendel; org=Hylte; when=vid midsommar; why=pension}} Claes undrade om träffen i maj kan vara i Varberg. {{|}}Svaret var ja, träffen blir där den 22 maj. {{D}} {{M date=2025-05-22}}
