@file uppskjutet-24.txt
@body IFO-chefsnätverket Dalsland–Värmland
@date 2024-04-18
@p Ann-Christin Mo | Säffle | IFO-chef | chair
@p Bertil Rask | Åmål | IFO-chef
@p Cecilia Thun | Bengtsfors | enhetschef
@p Dalia Khoury | Mellerud | IFO-chef
@p Edvin Lööw | Dals-Ed | socialchef
@p Frida Holmström | Färgelanda | IFO-chef
@p Gert Ålander | Grums | enhetschef
@p Hillevi Strand | Arvika | IFO-chef
@p Isak Bergvall | Årjäng | verksamhetschef
@p Jeanette Kihl | Eda | IFO-chef
@p Kalle Sundin | Kil | socialsekreterare
@p Lena Marklund | Karlstad | avdelningschef
@p Lena Tuvesson | Säffle | utredare
@p Markus Fryk | Länsstyrelsen | utvecklingsledare | guest
@p Nina Ohlsson | Regionen | processledare | guest
---
IFO-chefsnätverket Dalsland–Värmland
Minnesanteckningar 18 april 2024
Närvarande:
- Ann-Christin Mo, Säffle – IFO-chef – ordförande
- Bertil Rask, Åmål – IFO-chef
- Cecilia Thun, Bengtsfors – enhetschef
- Dalia Khoury, Mellerud – IFO-chef
- Edvin Lööw, Dals-Ed – socialchef
- Frida Holmström, Färgelanda – IFO-chef
- Gert Ålander, Grums – enhetschef
- Hillevi Strand, Arvika – IFO-chef
- Isak Bergvall, Årjäng – verksamhetschef
- Jeanette Kihl, Eda – IFO-chef
- Kalle Sundin, Kil – socialsekreterare
- Lena Marklund, Karlstad – avdelningschef
- Lena Tuvesson, Säffle – utredare
- Markus Fryk, Länsstyrelsen – utvecklingsledare
- Nina Ohlsson, Regionen – processledare

1. Godkännande av dagordning {{I n=1; kind=decision}}
Dagordningen godkänns med ändringen att punkterna 5 och 6 skjuts till nästa möte. {{D}} {{P until=next; what=punkterna 5 och 6}}
2. Familjehemsvård {{I n=2}}
Bertil redogör för läget. Socialstyrelsens nya föreskrifter har försenats. Kommunernas ersättningsnivåer följer SKR:s cirkulär.
En genomlysning av konsulentstödda hem kommer att göras under punkten Familjehemsvård vid mötet i juni. {{P what=En genomlysning av konsulentstödda hem}}
3. Utredning vid våldsärenden {{I n=3; outcome=postponed}}
Punkten ajourneras. {{P what=Utredning vid våldsärenden}}
4. BBIC {{I n=4}}
Licensavtalet sägs inte upp. {{|}}Nästa BBIC-konferens är den 24 oktober i Stockholm. {{M date=2024-10-24; what=BBIC-konferens}}
Implementeringsplanen har ännu inte prövats av juridiska enheten. {{|}}I avvaktan på deras svar lägger vi frågan åt sidan. {{P what=Implementeringsplanen; why=I avvaktan på deras svar}}
5. Kontaktfamiljer {{I n=5; outcome=postponed}}
Flyttad, se punkt 1.
6. Orosanmälningar {{I n=6; outcome=postponed}}
Flyttad, se punkt 1.
7. Ekonomiskt bistånd {{I n=7}}
Riksnormen höjdes vid årsskiftet. Edvin har påbörjat en jämförelse av kostnader för boende men har varit tvungen att pausa den. {{|}}Nytt försök till redovisning får ske i augusti. {{P what=en jämförelse av kostnader för boende; why=har varit tvungen att pausa den}}
8. Våld i nära relationer {{I n=8}}
Länsstyrelsens länsdag äger rum tisdagen den 24 september i Karlstad. {{M date=2024-09-24; what=länsdag}} Markus skickar inbjudan i maj. {{A who=Markus Fryk; due=2024-05}}
9. Jour och beredskap {{I n=9}}
Av elva kommuner har sju svarat på Dalias enkät. {{|}}Så länge fyra svar fattas går det inte att ta ställning, och ärendet får ligga kvar. {{P what=ärendet; why=Så länge fyra svar fattas}}
10. Kompetens {{I n=10; outcome=not_reached}}
Tidsbrist, tas nästa gång. {{P until=next; what=Kompetens; why=Tidsbrist}}
11. Barn i skyddat boende {{I n=11}}
Lagen började gälla 1 april. Tre kommuner har redan fått ansökningar. {{|}}Nätverket återvänder till ämnet när lagen har varit i kraft ett halvår. {{P what=ämnet}}
12. Samverkan med polisen {{I n=12}}
Polisen hade lovat att skicka en representant. {{|}}Någon sådan kom inte, och punkten fick vi hoppa över. {{P what=Samverkan med polisen; why=Någon sådan kom inte}}
13. Feriepraktik {{I n=13}}
Hanteras av arbetsmarknadsenheterna. De återkommer direkt till respektive kommun.
14. Spelberoende {{I n=14}}
Hillevi anmäler att föreläsningen den 7 maj är inställd. {{|}}Ny föreläsning hålls den 10 september kl. 13.15. {{M date=2024-09-10; what=föreläsning}}
15. Placeringar hos Statens institutionsstyrelse {{I n=15}}
Kötiden för flickor har förlängts. SiS har skjutit upp öppnandet av nya platser. {{|}}Nätverket beslutar att inte skriva till SiS i nuläget, utan avvaktar nämndernas behandling. {{D}}
16. Förebyggande arbete {{I n=16; outcome=postponed}}
Överflyttas till nästkommande möte på Karlstads begäran. {{P until=next; what=Förebyggande arbete; why=på Karlstads begäran}}
17. Digitalt stöd till föräldrar {{I n=17; kind=go-round}}
Arvika och Eda är redan i gång. {{S org=Arvika; stance=doing}} {{S org=Eda; stance=doing}} Årjäng säger nej. {{S org=Årjäng; stance=no}} Grums bestämmer sig efter sommaren. {{S org=Grums; stance=undecided}}
18. Avgifter vid placering {{I n=18}}
Jeanette påminner om domen från Högsta förvaltningsdomstolen. {{|}}Det behövs mer kunskap om vad domen betyder, och frågan lyfts åter i september när kammarrätten har gjort sin tolkning. {{P what=frågan; why=Det behövs mer kunskap om vad domen betyder}}
19. Familjerätt {{I n=19}}
Familjerätten i norra Dalsland tappar två handläggare. {{|}}Samtalet om gemensam familjerätt sparades, då varken Bengtsfors eller Åmål har mandat ännu. {{P what=Samtalet om gemensam familjerätt; why=då varken Bengtsfors eller Åmål har mandat ännu}}
20. Anhöriga till missbrukare {{I n=20}}
Gruppen i Kil startar 6 maj. {{S org=Kil; stance=doing}} Platser finns för andra kommuner, anmälan till Kalle. {{A who=alla; to=Kalle Sundin}}
21. Öppna jämförelser {{I n=21}}
Publiceras 18 juni. {{|}}Genomgång i augusti eller september, beroende på när kommunrapporterna kommer. {{P what=Genomgång}}
22. Modell för omedelbara insatser {{I n=22; outcome=postponed}}
Återkommande ärende. {{|}}Även denna gång drogs det bort från dagordningen, nu på grund av sjukfrånvaro. {{P what=Modell för omedelbara insatser; why=på grund av sjukfrånvaro}}
23. Tolktjänst {{I n=23; outcome=nothing_new}}
Inget att tillägga sedan mars.
24. Nätverk för barnhandläggare {{I n=24}}
Träffar: 14/5 Åmål, 17/9 Säffle, 26/11 Arvika. {{M date=2024-05-14; what=Nätverk för barnhandläggare}} {{M date=2024-09-17; what=Nätverk för barnhandläggare}} {{M date=2024-11-26; what=Nätverk för barnhandläggare}} Samordnare blir Lena Tuvesson. {{N person=Lena Tuvesson; role=samordnare; body=Nätverk för barnhandläggare; org=Säffle}}
25. Samtalsmottagning {{I n=25}}
Mottagningen i Mellerud har minskat sina öppettider. {{S org=Mellerud}} Barn- och ungdomspsykiatrin skjuter på sin flytt till nya lokaler.
26. Delegationsordning {{I n=26}}
Frida visade Färgelandas delegationsordning. {{S org=Färgelanda}} Den översänds av Frida. {{A who=Frida Holmström}} Gemensamma formuleringar blir en senare fråga. {{P what=Gemensamma formuleringar}}
27. Lex Sarah {{I n=27; outcome=postponed}}
Vi beslutade att ge lex Sarah mer tid och flytta punkten till heldagen den 3 oktober. {{D}} {{P until=2024-10-03; what=Lex Sarah; why=ge lex Sarah mer tid}} {{M date=2024-10-03}}
28. Vräkningsförebyggande {{I n=28}}
Kronofogden återkommer med statistik i maj. {{|}}Ann-Christin sprider statistiken. {{A who=Ann-Christin Mo}}
29. Personalomsättning {{I n=29; kind=dialogue}}
Lena Marklund efterfrågar goda exempel. {{|}}Dialogen blev kort men tas gärna om, enligt önskemål på höstens heldag. {{P until=2024-10-03; what=Dialogen; why=blev kort}}
30. Statsbidrag kvinnofrid {{I n=30}}
Medel kan rekvireras till och med 30 september. {{|}}Förra årets återbetalning uppgick till 215 000 kr. {{K amount=215000; unit=kr}}
31. Skolfam {{I n=31; outcome=postponed}}
Vilande tills ny psykolog är anställd. {{P what=Skolfam}}
32. Sekretess mellan myndigheter {{I n=32}}
Nya sekretessbrytande bestämmelser väntas. Propositionen var aviserad till mars men har flyttats till juni. En utbildning om reglerna vore värdefull.
33. Barnahus {{I n=33}}
Nina: samrådsgruppen träffas 30/4 och 28/5. {{M date=2024-04-30; what=samrådsgruppen}} {{M date=2024-05-28; what=samrådsgruppen}} Isak ersätter Hillevi vid mötet i maj. {{N person=Isak Bergvall; role=ersättare; body=samrådsgruppen; org=Årjäng; for=Hillevi Strand}}
34. Verksamhetssystem {{I n=34; outcome=postponed}}
Demonstrationen fick ställas in när leverantören inte dök upp. {{|}}Leverantören får en ny chans i juni. {{P what=Demonstrationen; why=när leverantören inte dök upp}}
35. Krisstöd {{I n=35; outcome=empty}}
36. Yttrande över betänkandet Vägar till ett tryggare samhälle {{I n=36; kind=decision}}
Nätverket avstår från att yttra sig. {{D}}
37. Uppföljning av handlingsplan {{I n=37}}
Sju av tio mål är uppfyllda. {{|}}De tre övriga målen granskas särskilt vid junimötet. {{P what=De tre övriga målen}}
38. Lokaler för umgänge {{I n=38; kind=question}}
Cecilia söker lokal i Åmålstrakten. {{|}}Bertil kollar med fastighetsbolaget. {{A who=Bertil Rask}}
39. Öppenvård {{I n=39; outcome=postponed}}
Nina vill vänta tills regionens översyn är genomförd, och så fick det bli. {{P what=Öppenvård; why=Nina vill vänta tills regionens översyn är genomförd}}
40. Förslag om gemensam metodhandledare {{I n=40}}
Meningarna om förslaget gick isär. {{|}}Grums och Kil är för. {{S org=Grums; stance=yes}} {{S org=Kil; stance=yes}} Det är för tidigt att avgöra saken; ny diskussion till hösten. {{P what=Förslag om gemensam metodhandledare; why=för tidigt att avgöra saken}}
41. Övriga frågor {{I n=41}}
- Hemlösa EU-medborgare: läggs på nästa dagordning. {{P until=next; what=Hemlösa EU-medborgare}}
- Frågan om jourhem är besvarad via mejl.
- Gert: hot mot handläggare. {{|}}Han ville gärna höra andras rutiner men det fick bero. {{P what=hot mot handläggare}}
42. Nästa möte {{I n=42}}
Doodle kommer från Lena Tuvesson. {{A who=Lena Tuvesson}}
