@file beslut-27.txt
@body IFO-chefsnätverket Skaraborg och Boråsregionen
@date 2024-12-05
@p Agda Runius | Borås | IFO-chef | chair
@p Benny Karp | Ulricehamn | IFO-chef
@p Carola Frisell | Mark | områdeschef
@p Dick Hansson | Svenljunga | IFO-chef
@p Erna Hansson | Tranemo | socialchef
@p Fatima Rosell | Alingsås | IFO-chef
@p Gull-Britt Noord | Vårgårda | IFO-chef
@p Henning Sax | Herrljunga | enhetschef
@p Ivonne Palm | Skövde | avdelningschef
@p Jerker Stolt | Falköping | IFO-chef
@p Karolin Dale | Lidköping | områdeschef
@p Lage Wester | Vara | IFO-chef
@p Minna Toivonen | Mariestad | IFO-chef
@p Nanna Kvarn | Tidaholm | enhetschef
@p Ossian Berg | Göteborgsregionen | processledare | guest
---
IFO-chefsnätverket Skaraborg och Boråsregionen
Minnesanteckningar 2024-12-05
Närvarande:
Agda Runius, Borås, IFO-chef, ordförande
Benny Karp, Ulricehamn, IFO-chef
Carola Frisell, Mark, områdeschef
Dick Hansson, Svenljunga, IFO-chef
Erna Hansson, Tranemo, socialchef
Fatima Rosell, Alingsås, IFO-chef
Gull-Britt Noord, Vårgårda, IFO-chef
Henning Sax, Herrljunga, enhetschef
Ivonne Palm, Skövde, avdelningschef
Jerker Stolt, Falköping, IFO-chef
Karolin Dale, Lidköping, områdeschef
Lage Wester, Vara, IFO-chef
Minna Toivonen, Mariestad, IFO-chef
Nanna Kvarn, Tidaholm, enhetschef
Gäst: Ossian Berg, Göteborgsregionen, processledare

1. Socialtjänstlagen {{I n=1; kind=decision}}
Lagrådsremissen kom i höstas. {{|}}Vi bygger upp en gemensam utbildning i fyra block. {{D}} Första blocket ges i mars. {{D}}

2. Riksnorm {{I n=2}}
Regeringen har fastställt riksnormen för 2025. Normen höjs med en procent.

3. Försörjningsstöd och skälig hyra {{I n=3; kind=decision}}
Skälig hyresnivå beslutas i respektive nämnd. {{|}}Ändå vill vi gå i takt: nivåerna ses över samtidigt i oktober varje år. {{D}}

4. Felaktiga utbetalningar {{I n=4; kind=decision}}
Utbetalningsmyndigheten erbjuder samverkan. {{|}}Nätverket tackar ja. {{D}} Jerker är kontaktperson. {{N person=Jerker Stolt; role=kontaktperson; body=Utbetalningsmyndigheten; org=Falköping}} {{D}}

5. Familjerätt {{I n=5; kind=report}}
Mark, Svenljunga och Tranemo har gemensam familjerätt. {{S org=Mark; stance=doing}} {{S org=Svenljunga; stance=doing}} {{S org=Tranemo; stance=doing}} Alingsås undersöker om man kan ansluta sig. {{S org=Alingsås; stance=interested}}

6. Ungdomsboende {{I n=6; kind=decision}}
Avtalet sägs inte upp. {{D}} Däremot begärs ett möte med utföraren om kvaliteten. {{D}} Carola kallar till mötet. {{A who=Carola Frisell; to=utföraren}}

7. Statistik till IVO {{I n=7}}
IVO har beslutat om nya rapporteringsrutiner. Rutinerna berör alla med egna HVB.

8. Stöd till brottsoffer {{I n=8; kind=decision}}
Brottsofferjouren vill ha 1,50 kronor per invånare. {{K amount=1,50; unit=kronor per invånare}} Det blir en krona. {{D}} {{K amount=1; unit=kronor}}

9. Spelberoende {{I n=9}}
Mottagningen i Skövde har fått förlängt bidrag av länsstyrelsen. Övriga kommuner får skicka klienter dit. Ivonne berättade att kön är kort.

10. Dödsbohandläggning {{I n=10; kind=decision}}
Två alternativ presenterades. {{|}}Nätverket fastnade för alternativet med gemensam handläggare, placerad i Borås. {{D}} Borås har lovat rum. {{S org=Borås; stance=yes}}

11. Öppenvårdskatalog {{I n=11; kind=decision}}
Katalogen digitaliseras. {{D}} Pappersupplagan dras in. {{D}}

12. Anmälningsplikt {{I n=12; kind=dialogue}}
Skolan anmäler för lite, menade flera. Skolchefsnätverket har beslutat att ta fram en lathund. Det vore bra om vi fick läsa den i förväg.

13. Missbruksvård {{I n=13; kind=decision}}
Enligt samsjuklighetspropositionen flyttas ansvaret till regionen. {{|}}Oberoende av hur det går håller vi fast vid våra avtal t.o.m. 2026. {{D until=2026-12-31}}

14. Skyddat boende {{I n=14; kind=decision}}
Tillståndsplikten gäller sedan april. {{|}}Nätverket rekommenderar kommunerna att enbart anlita boenden med tillstånd. {{D}} Undantag kan göras vid akut placering över helg. {{D}}

15. Mini-Maria {{I n=15; kind=decision}}
Regionen har sagt nej till utbyggnad. {{|}}Vi skriver till hälso- och sjukvårdsstyrelsen. {{D}} {{A who=Vi; to=hälso- och sjukvårdsstyrelsen}} Minna och Lage sätter ihop texten. {{A who=Minna Toivonen,Lage Wester}}

16. Bostad först {{I n=16; kind=go-round}}
Falköping kör vidare. {{S org=Falköping; stance=doing}} Vara avslutar i sommar. {{S org=Vara}} Lidköping har inte bestämt sig. {{S org=Lidköping; stance=undecided}} Mariestad tackar nej. {{S org=Mariestad; stance=no}}

17. Ledamot i samrådet med Kronofogden {{I n=17; kind=decision}}
Gull-Britt Noord sitter till årsskiftet. {{|}}Fatima Rosell går in efter Gull-Britt Noord. {{D}} {{N person=Fatima Rosell; role=representant; body=samrådet med Kronofogden; org=Alingsås; for=Gull-Britt Noord}}

18. Budget- och skuldrådgivning {{I n=18}}
Konsumentverket har fått i uppdrag att kartlägga väntetider. Uppdraget ska redovisas i maj.

19. Sommarvikarier IFO {{I n=19; kind=decision}}
Lönepåslag erbjuds inte. {{D}} I stället kan vikarier få boende via kommunerna, där sådant finns. {{D}}

20. Metodhandbok {{I n=20; kind=decision}}
Handboken godkändes. {{D}} Kapitel sju tas dock bort. {{D}} Benny lägger upp handboken. {{A who=Benny Karp}}

21. Utsatta EU-medborgare {{I n=21}}
Frågan lyftes av Tidaholm. Polisen avvisade två läger i oktober. Inget gemensamt beslut behövs.

22. Gemensam familjehemsrekrytering {{I n=22; kind=decision}}
Åtta av fjorton kommuner vill. {{|}}Rekryteringen startar med dessa åtta. {{D}} Herrljunga avstår. {{S org=Herrljunga; stance=no}} Fler kan komma med från 2026, om ekonomin medger. {{D if=om ekonomin medger}}

23. Kameraövervakning i väntrum {{I n=23}}
IMY prövar ett fall. Till dess ska man vara restriktiv, ansåg Henning. {{|}}Hur gör ni andra? {{Q asker=Henning Sax}}

24. SIP-samordnare {{I n=24; outcome=postponed}}
Tiden var slut. {{|}}Tas upp i januari. {{P what=SIP-samordnare; why=Tiden var slut}}

25. Arbetsbelastning {{I n=25; kind=decision}}
Vision och Akademikerförbundet har begärt ett riktvärde. {{|}}Vi sätter inget riktvärde. {{D}} Nätverket följer i stället ärendemängden månadsvis. {{D}}

26. Avgift för GR:s processledning {{I n=26; kind=decision}}
GR:s förbundsstyrelse har fastställt priset till 28 000 kronor per kommun. {{K amount=28 000; unit=kronor per kommun}} Priset accepteras. {{D}} Köpet omprövas efter ett år. {{D}}

27. Digital anmälan {{I n=27; kind=decision}}
Från 1 februari tar vi emot orosanmälningar via e-tjänst. {{D}} Telefon och brev fungerar även fortsättningsvis. {{D}} Dick meddelar skolorna. {{A who=Dick Hansson; to=skolorna}}

28. Hot mot handläggare {{I n=28; kind=decision}}
Säkerhetscheferna har beslutat om gemensamma larm. {{|}}Vi ställer krav på att larmen testas varje vecka. {{D}} Rutinen är internt material. {{X mark=internt material}}

29. Egna insatser i stället för köpta {{I n=29}}
Vårgårda har minskat sina externa placeringar med hälften. {{S org=Vårgårda}} Politiken har beslutat om investeringsmedel till hemmaplanslösningar. Flera blev inspirerade.

30. Stödcentrum för unga {{I n=30; kind=decision}}
Länsstyrelsen avslog ansökan. {{|}}Nätverket låter frågan falla. {{D}}

31. Forskningsprojekt {{I n=31; kind=decision}}
Jönköping University söker kommuner. {{|}}Tre kommuner får delta. {{D}} Lottning avgjorde: Skövde, Tidaholm och Tranemo. {{D}} 

32. Kuratorer på vårdcentral {{I n=32; kind=decision}}
Regionens förslag behandlades. {{|}}Nätverket kan ställa sig bakom det om kommunerna slipper medfinansiera. {{D if=om kommunerna slipper medfinansiera}} Karolin tar det med regionen. {{A who=Karolin Dale; to=regionen}}

33. Bemötandeplan {{I n=33; kind=decision}}
Antas inte. {{D}} Texten var för allmän. {{|}}Nytt förslag ska finnas i maj. {{A due=2025-05}}

34. Ordförande {{I n=34; kind=decision}}
Agda valdes om. {{D}} {{N person=Agda Runius; role=ordförande; body=IFO-chefsnätverket Skaraborg och Boråsregionen; org=Borås}} Nanna blir vice ordförande efter Erna. {{D}} {{N person=Nanna Kvarn; role=vice ordförande; body=IFO-chefsnätverket Skaraborg och Boråsregionen; org=Tidaholm; for=Erna Hansson}}

35. Etikforum {{I n=35; kind=decision}}
Blir digitalt. {{D}} Tre gånger per termin. {{D}}

36. Avtal Ekonomisk rådgivning företag {{I n=36}}
Företagsstödet avslutades när regionen beslutade att dra in sin del. {{|}}Ulricehamn vill starta om i egen regi. {{S org=Ulricehamn}}

37. Personuppgifter i journal {{I n=37; kind=decision}}
Dataskyddsombudens rekommendation gäller sedan juni. Vi har inget att tillägga.

38. Nationellt system för uppföljning {{I n=38; kind=decision}}
SKR rekommenderar kommunerna att finansiera systemet i fyra år. {{|}}Nätverket ställer sig bakom SKR:s rekommendation, dock endast för två år. {{D}}

39. Gemensam mottagning för våldsutövare {{I n=39; kind=decision}}
Fler än hälften lutar åt att starta. Kostnaden är inte utredd. {{|}}Ossian räknar på det till den 6 februari. {{A who=Ossian Berg; due=2025-02-06}}

40. Möten våren 2025 {{I n=40; kind=decision}}
Fastställdes: 6 februari, 10 april, 5 juni. {{D}} {{M date=2025-02-06}} {{M date=2025-04-10}} {{M date=2025-06-05}}

41. Vem går? {{I n=41}}
Henning lämnar Herrljunga för Göteborg i februari. {{L person=Henning Sax; org=Herrljunga; when=i februari; why=för Göteborg}}
