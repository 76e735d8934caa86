@file laget-32.txt
@body IFO-chefsnätverket i Västernorrland och Hälsingland
@date 2025-02-13
@p Ann-Louise Berg | Sundsvall | IFO-chef | chair
@p Jerker Nyman | Timrå | IFO-chef
@p Carola Vesterlund | Härnösand | verksamhetschef
@p Mats Edin | Kramfors | IFO-chef
@p Sofia Edin | Sollefteå | IFO-chef
@p Pia Lundholm | Örnsköldsvik | områdeschef
@p Henrik Tall | Ånge | IFO-chef
@p Eva Brolin | Hudiksvall | IFO-chef
@p Anna Wide | Nordanstig | IFO-chef
@p Ronja Falk | Ljusdal | IFO-chef
@p Kent Åberg | Bollnäs | verksamhetschef
@p Anna Sved | Söderhamn | IFO-chef
@p Marit Holm | Ovanåker | IFO-chef
@p Elin Rask | Region Västernorrland | samordnare | guest
@p Tomas Vik | Länsstyrelsen | utredare | guest
---
IFO-chefsnätverket i Västernorrland och Hälsingland
Anteckningar 2025-02-13
Närvarande:
Ann-Louise Berg, Sundsvall, ordförande
Jerker Nyman, Timrå
Carola Vesterlund, Härnösand
Mats Edin, Kramfors
Sofia Edin, Sollefteå
Pia Lundholm, Örnsköldsvik
Henrik Tall, Ånge
Eva Brolin, Hudiksvall
Anna Wide, Nordanstig
Ronja Falk, Ljusdal
Kent Åberg, Bollnäs
Anna Sved, Söderhamn
Marit Holm, Ovanåker
Elin Rask, Region Västernorrland (gäst)
Tomas Vik, Länsstyrelsen (gäst)
1. Barnahus {{I n=1}}
Jerker: vi går med från april. {{S org=Timrå; stance=yes}} Henrik: Ånge står kvar utanför. {{S org=Ånge; stance=no}} Carola kunde inte svara för Härnösand förrän nämnden har sagt sitt. {{S org=Härnösand; stance=undecided}} Barnahuset i Sundsvall hade 212 samråd under 2024. Mats är för egen del tveksam till modellen.
2. Ungdomstjänst {{I n=2}}
Lagen gäller sedan 2007. {{|}}Pia meddelade att Ö-vik saknar platser för ungdomstjänst. {{S org=Örnsköldsvik}} Sofia lovade att Sollefteå kan ta två ungdomar. {{S org=Sollefteå; stance=yes}} Antalet domar minskar i hela landet.
3. Haschavvänjning {{I n=3; kind=go-round}}
Eva: egen grupp sedan i höstas. {{S org=Hudiksvall; topic=Haschavvänjning; stance=doing}}
Anna Wide: skickar våra till Hudiksvall. {{S org=Nordanstig; topic=Haschavvänjning; stance=doing}}
Ronja: ingen efterfrågan i Ljusdal. {{S org=Ljusdal; topic=Haschavvänjning; stance=no}}
Kent: startar när behandlaren är utbildad. {{S org=Bollnäs; topic=Haschavvänjning}}
Marit: beslut saknas. {{S org=Ovanåker; topic=Haschavvänjning; stance=undecided}}
Regionen driver egen mottagning i Söderhamn.
4. Våldsutsatta {{I n=4}}
Tomas presenterade en ny webbutbildning. Länsstyrelsen räknar med att 400 personer går den i år. {{|}}Härnösand gör den obligatorisk. {{S org=Härnösand}} Gruppen ställde sig bakom att alla nyanställda ska gå den. {{D}}
5. Familjerätt {{I n=5}}
Samtalet i juni ledde till att Kramfors och Sollefteå slog ihop sina enheter. {{S org=Kramfors; stance=doing}} {{S org=Sollefteå; stance=doing}} Timrå är intresserat av att köpa utredningar. {{S org=Timrå; stance=interested}} Anna Sved berättade om Söderhamns kö, som är sju månader.
6. Konsulentstödda familjehem {{I n=6}}
Priset är 2 100 kr per dygn. {{K amount=2100; unit=kr per dygn}} Flera såg ett behov av bättre avtal. {{|}}Vem tar kontakt med Adda? {{Q}} Ingen gav sig till känna.
7. Nätverkets plats i samrådet för missbruk {{I n=7}}
Elin sammankallar samrådet. {{|}}Hälsinglands plats är obesatt sedan i höstas. {{V seat=plats; body=samrådet för missbruk}} Kent kan inte på torsdagar. Västernorrlands plats innehas av Pia.
8. Dagersättning {{I n=8}}
Migrationsverket tar över utbetalningarna. Samtliga har lämnat uppgifter till verket. {{|}}Ljusdal har kvar en handläggare för frågan till juni. {{S org=Ljusdal}}
9. Budget- och skuldrådgivning {{I n=9}}
Sundsvall säljer rådgivning till Timrå och Ånge. {{S org=Sundsvall; stance=doing}} Timrå har sagt upp avtalet från nyår. {{S org=Timrå; stance=no}} Henrik bekräftade att Ånge förlänger. {{S org=Ånge; stance=yes}} Konsumentverket är tillsynsmyndighet.
10. Statistik {{I n=10; kind=report}}
Orosanmälningarna ökade med 8 procent under 2024. Ökningen var störst i Bollnäs och minst i Kramfors. Statistiken bygger på egna uppgifter. Henrik menade att skolan anmäler mer.
11. Signs of Safety {{I n=11}}
Avtalet med utbildaren går ut. {{|}}Mötet landade i att inte förlänga avtalet. {{D}} Örnsköldsvik fortsätter på egen bekostnad. {{S org=Örnsköldsvik}} Andra metoder diskuterades.
12. Hemlöshet bland unga {{I n=12}}
Stadsmissionen har gjort en kartläggning i Sundsvall. Kartläggningen omfattar 64 personer. {{|}}Härnösand bygger om tre lägenheter till träningslägenheter. {{S org=Härnösand}} Får bolagen neka sökande med skulder? {{Q}} Frågan var för svår för mötet och lades åt sidan.
13. E-tjänst för ekonomiskt bistånd {{I n=13; kind=go-round}}
I drift: Sundsvall, Ö-vik, Hudiksvall. {{S org=Sundsvall; topic=E-tjänst för ekonomiskt bistånd; stance=doing}} {{S org=Örnsköldsvik; topic=E-tjänst för ekonomiskt bistånd; stance=doing}} {{S org=Hudiksvall; topic=E-tjänst för ekonomiskt bistånd; stance=doing}}
Under test: Söderhamn. {{S org=Söderhamn; topic=E-tjänst för ekonomiskt bistånd; stance=doing}}
Vill vänta: Nordanstig, Ovanåker. {{S org=Nordanstig; topic=E-tjänst för ekonomiskt bistånd; stance=undecided}} {{S org=Ovanåker; topic=E-tjänst för ekonomiskt bistånd; stance=undecided}}
Nej: Sollefteå. {{S org=Sollefteå; topic=E-tjänst för ekonomiskt bistånd; stance=no}}
14. Socialjour {{I n=14}}
Marit och Kent talade för en gemensam jour i Hälsingland. {{S org=Ovanåker; stance=yes}} {{S org=Bollnäs; stance=yes}} Eva förklarade att Hudiksvall inte kan ta värdskapet. {{S org=Hudiksvall; stance=no}} Anna Sved hälsade att Söderhamn kan det. {{S org=Söderhamn; stance=yes}} Ljusdal hade jour med Härjedalen fram till 2015.
15. Stödcentrum för brottsoffer {{I n=15}}
Medling är kommunernas ansvar. {{|}}Mats och Carola tar fram ett gemensamt upplägg till mötet i april. {{A who=Mats Edin, Carola Vesterlund; due=2025-04-10}} Kramfors saknar utbildad medlare. {{S org=Kramfors; stance=no}}
16. Rekrytering {{I n=16}}
Mittuniversitetet utbildar 80 socionomer per år. {{|}}Ånge erbjuder studenter boende under praktiken. {{S org=Ånge}} Ö-vik betalar resor. {{S org=Örnsköldsvik}} Att locka med lön är fel väg, ansåg några.
17. Förändring i länsgruppen för barn och unga {{I n=17}}
Sofia lämnar länsgruppen i mars då hon går på föräldraledighet. {{L person=Sofia Edin; when=i mars; why=då hon går på föräldraledighet}} Jerker går in så länge. {{N person=Jerker Nyman; role=ersättare; body=länsgruppen för barn och unga; for=Sofia Edin}} Gruppen har ingen ordförande. {{V seat=ordförande; body=länsgruppen för barn och unga}}
18. Tolkar {{I n=18}}
Avgift för tolk utreds av regeringen. {{|}}Ljusdal har bytt leverantör. {{S org=Ljusdal}} Timrå funderar på samma. {{S org=Timrå; stance=undecided}}
19. Avhopparprogram {{I n=19}}
Polisen och Sundsvall har avtal. {{|}}Vi är överens om att en gemensam rutin behövs senast till hösten. {{D}} Ann-Louise bjuder in polisen. {{A who=Ann-Louise Berg}} Vem betalar om avhopparen flyttar till en mindre kommun? {{Q}} Obesvarad.
20. Öppna insatser utan samtycke {{I n=20}}
Nya regler från den 1 juli. SKR har inte kommenterat. {{|}}Utbildning ges på distans den 6 maj. {{M date=2025-05-06; what=Utbildning}} Alla anmäler sina handläggare före påsk. {{A who=Alla}}
21. Kontaktfamiljer {{I n=21}}
Bollnäs och Ovanåker rekryterar gemensamt. {{S org=Bollnäs; stance=doing}} {{S org=Ovanåker; stance=doing}} Söderhamn deltog tidigare men har lämnat. {{S org=Söderhamn; stance=no}} Rekryteringskampanjen syns på bussarna.
22. Tillsyn {{I n=22}}
IVO har förelagt Nordanstig att korta utredningstiderna. {{|}}Anna Wide berättade att Nordanstig tar in två konsulter. {{S org=Nordanstig}} Tiderna i övriga kommuner är acceptabla.
23. Mötesplats {{I n=23}}
Möten hålls växelvis i Härnösand och Hudiksvall. Sundsvall har bra lokaler vid stationen.
24. Till nästa möte {{I n=24}}
Spelmissbruk hanns inte med och flyttas till nästa möte. {{P until=next; what=Spelmissbruk}}
Nästa möte är den 10 april i Hudiksvall. {{M date=2025-04-10}}
Eva bokar lokal och fika. {{A who=Eva Brolin}}
