@file Arbetsmarknad öst 180914.docx
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2018-09-14
@start 08:30
@end 12:00
@mode in_person
@place Partille, Kulturum
@secretary Solveig Rönn
@p Camilla Furenäs | Partille | arbetsmarknadschef | chair
@p Robert Hjort | Lerum | enhetschef |
@p Robert Sjöblad | Härryda | arbetsmarknadschef |
@p Zeynep Aksoy Berg | Alingsås | avdelningschef |
@p Leif Odén | Vårgårda | arbetsmarknadschef |
@p Maj-Lis Toll | Bollebygd | enhetschef | absent
@p Solveig Rönn | | projektledare | guest
@p Anders Klint | Arbetsförmedlingen | sektionschef | guest partial=fram till kaffet
---
Arbetsmarknadschefsnätverket Göteborg öst
Så minns jag fredagen den 14 september 2018 (08.30–12.00 i Partille, Kulturum)
Camilla Furenäs, arbetsmarknadschef, Partille, ledde oss
Robert Hjort, enhetschef, Lerum
Robert Sjöblad, arbetsmarknadschef, Härryda
Zeynep Aksoy Berg, avdelningschef, Alingsås
Leif Odén, arbetsmarknadschef, Vårgårda
Utöver nätverket: Anders Klint, sektionschef, Arbetsförmedlingen (fram till kaffet) och Solveig Rönn, projektledare, som skriver
Kunde inte den här gången: Maj-Lis Toll, enhetschef, Bollebygd
Arbetsförmedlingen ritar om kartan {{I}}
Anders började med att be om ursäkt för att han inte kunde svara på allt, och det kunde han inte heller. Myndigheten ska lägga ned kontor, så mycket är klart, men vilka är inte bestämt. Generaldirektören väntas fatta sitt beslut någon gång i vinter. Anders gissar att Vårgårda ryker och att Alingsås får en kundtjänst två dagar i veckan. "Vi borde ha pratat med er tidigare", sa han, och det var ju snällt sagt.
Leif blev riktigt upprörd och berättade om en kvinna som åkt till kontoret i Alingsås tre gånger utan att få tala med någon. Zeynep kände igen bilden. {{|}}Robert H undrade om inte kommunerna kunde hyra ut skrivbord till myndighetens folk, en sak som de visst gör i Mark, där det kostar myndigheten ungefär 4 000 i månaden. {{K amount=4000; unit=i månaden}} {{|}}Anders trodde på idén och sa att han pratar med sin regionchef och hör av sig till Camilla före den 30 september. {{A who=Anders Klint; due=2018-09-30; to=Camilla Furenäs}} Något löfte om resultatet fick vi inte. {{|}}Alingsås har för sin del redan en myndighetsperson sittande hos sig på torsdagar. {{S org=Alingsås; stance=doing; topic=skrivbord}} I Härryda är det tvärtom: dit vill man inte ha någon på lån, lokalerna är för trånga. {{S org=Härryda; stance=no; topic=skrivbord}}
När Anders gått enades vi om att skriva ett öppet brev, gemensamt undertecknat av alla sex. {{D}} Tanken är att det ska vara argt men artigt. {{|}}Den som formulerar är Leif, naturligtvis, och ni andra får läsa den 1 oktober. {{A who=Leif Odén; due=2018-10-01; to=ni andra}}
Extratjänsterna {{I}}
Regeringen har dragit åt svångremmen och i nya budgeten lär extratjänsterna försvinna helt. Robert S visade diagram. I Härryda finns 61 personer på extratjänst, i Lerum 48. {{|}}Partilles nämnd beslutade i augusti att behålla alla till avtalstidens slut, kosta vad det kosta vill. {{S org=Partille; stance=yes; topic=Extratjänsterna}} Vad Lerum gör visste inte Robert H ens på ett ungefär. {{S org=Lerum; stance=undecided; topic=Extratjänsterna}} Zeynep tror att det lutar åt avveckling hos dem, men hon betonade att hon gissade.
Vi pratade länge om vad man säger till människorna. Ska man vänta tills riksdagen har röstat? Camilla ansåg att det är oschyst att vänta. Leif höll inte med. {{|}}Någon sa att man kunde ta fram ett gemensamt informationsblad, alla tyckte att det var klokt, och sedan kom kaffet. {{F}} Jag tog upp bladet igen efteråt men då hade Robert S redan hunnit säga att Härrydas kommunikatör håller på med ett eget.
Jobbspår kök {{I kind=decision}}
Vårt stora projekt! Restauranghuset Gryt & Panna AB har sagt ja till att ta emot tolv deltagare i taget. Utbildningen ska vara sexton veckor. {{|}}Notan för kommunerna hamnar på 27 500 kr per plats. {{K amount=27500; unit=kr per plats}} I våras bestämde vi ju att inte börja innan kursledaren var klar, och nu är hon det: Ilse Brandin, fd kökschef på Lisebergsteatern, anställdes av Lerum i förra veckan.
Då kör vi igång den 5 november, sa Camilla, och ingen protesterade ens när jag läste upp det en gång till. {{D}} {{M date=2018-11-05; what=Jobbspår kök}} Platserna delas efter invånarantal. {{D}} Varje kommun lämnar namn på sina deltagare till Ilse senast 19 oktober. {{A who=Varje kommun; due=2018-10-19; to=Ilse Brandin}} I styrgruppen sätter vi Camilla, Robert H samt Zeynep som sammankallande. {{D}} {{N person=Camilla Furenäs; role=ledamot; body=styrgruppen}} {{N person=Robert Hjort; role=ledamot; body=styrgruppen}} {{N person=Zeynep Aksoy Berg; role=sammankallande; body=styrgruppen}} Bollebygd är intresserat av två platser, har Maj-Lis mejlat. {{S org=Bollebygd; stance=interested; topic=Jobbspår kök}}
Leif påpekade att Vårgårda hellre vill ha ett industrispår. {{S org=Vårgårda; stance=interested; topic=industrispår}} Det vore något för nästa år, tyckte Camilla.
Samordningsförbundet {{I}}
Zeynep sitter ju i beredningen och berättade lite skvaller. {{|}}Förbundsstyrelsen har valt om sin ordförande Jan-Åke Pihlgren. {{N person=Jan-Åke Pihlgren; role=ordförande; body=Förbundsstyrelsen}} De har också skurit ned bidraget till oss från 300 000 till 240 000 kr för 2019, trots att vi hade bett om höjning. {{K amount=240000; unit=kr; years=2019}} Vad händer nu med coachen? Ingen visste, och frågan ligger formellt hos förbundet.
Kartan över insatser {{I outcome=postponed}}
Jag skulle ha visat den men skärmen vägrade. {{|}}Vi flyttar visningen till den 16 november, så kanske jag hinner rätta stavfelen också. {{P until=2018-11-16; what=Kartan över insatser; why=skärmen vägrade}} {{M date=2018-11-16}}
Smått {{I}}
- Robert Sjöblad har fått nytt jobb i Borås. {{L person=Robert Sjöblad; org=Härryda; why=nytt jobb i Borås}} Han går den sista oktober och någon ersättare är inte utsedd. {{V seat=arbetsmarknadschef; org=Härryda}}
- Camilla lovade i juni att mejla runt fikalistan. Den har hon mejlat.
- Arbetsmarknadsdagarna i Uddevalla 24 {{M date=2018-10-24; what=Arbetsmarknadsdagarna}} och 25 oktober, {{M date=2018-10-25; what=Arbetsmarknadsdagarna}} anmäl er själva! {{A who=alla}}
- Till nätverkets blogg vill jag ha en text från var och en under hösten. {{A who=var och en; to=Solveig Rönn}}
Kram och hej, Solveig Rönn
