@file laget-24.txt
@body Överförmyndarnätverket Väst
@date 2022-11-17
@p Birgit Sahlin | Trollhättan | överförmyndarchef | chair
@p Anna Kroon | Uddevalla | handläggare
@p Martin Lager | Vänersborg | enhetschef
@p Ulla Brattberg | Lidköping | enhetschef
@p Erika Torn | Skövde | överförmyndarchef
@p Jan Melin | Falköping | handläggare
@p Sofia Melin | Mariestad | handläggare
@p Karin Wik | Alingsås | enhetschef
@p Robert Wik | Lerum | handläggare
@p Tina Roos | Borås | överförmyndarchef
@p Dan Falk | Mark | handläggare
@p Monika Bergh | Ulricehamn | handläggare
@p Lars Ung | Kungälv | enhetschef
@p Eva Pil | Stenungsund | handläggare
@p Sara Holt | Åmål | handläggare
@p Gunilla Frey | Länsstyrelsen Västra Götaland | tillsynshandläggare | guest
---
Överförmyndarnätverket Väst
Minnesanteckningar från möte 2022-11-17
Närvarande:
Birgit Sahlin, Trollhättan, överförmyndarchef, ordförande
Anna Kroon, Uddevalla, handläggare
Martin Lager, Vänersborg, enhetschef
Ulla Brattberg, Lidköping, enhetschef
Erika Torn, Skövde, överförmyndarchef
Jan Melin, Falköping, handläggare
Sofia Melin, Mariestad, handläggare
Karin Wik, Alingsås, enhetschef
Robert Wik, Lerum, handläggare
Tina Roos, Borås, överförmyndarchef
Dan Falk, Mark, handläggare
Monika Bergh, Ulricehamn, handläggare
Lars Ung, Kungälv, enhetschef
Eva Pil, Stenungsund, handläggare
Sara Holt, Åmål, handläggare
Gunilla Frey, Länsstyrelsen Västra Götaland, tillsynshandläggare (gäst)
1. Utbildning av gode män {{I n=1; kind=go-round}}
Uddevalla – obligatorisk sedan 2021. {{S org=Uddevalla; topic=Utbildning av gode män; stance=doing}}
Lidköping – webbaserad, frivillig. {{S org=Lidköping; topic=Utbildning av gode män; stance=doing}}
Skövde – frivillig, övergår till obligatorisk. {{S org=Skövde; topic=Utbildning av gode män; stance=yes}}
Mark – ingen utbildning. {{S org=Mark; topic=Utbildning av gode män; stance=no}}
Kungälv – köper av Göteborg. {{S org=Kungälv; topic=Utbildning av gode män; stance=doing}}
Åmål – vill vara med på Trollhättans. {{S org=Åmål; topic=Utbildning av gode män; stance=interested}}
Enligt utredningen ska utbildning bli ett lagkrav.
2. Arvoden {{I n=2}}
SKR:s cirkulär uppdateras vid årsskiftet. Arvodet följer prisbasbeloppet. {{|}}Falköping höjer utöver cirkuläret, {{S org=Falköping}} Mariestad följer cirkuläret rakt av. {{S org=Mariestad}} Ulricehamn tar upp frågan i nämnden den 8 december. {{S org=Ulricehamn; stance=undecided}} {{M date=2022-12-08; what=nämnden}} Jan ansåg att skillnaderna är för stora.
3. Förvaltarenhet {{I n=3}}
Borås har haft en förvaltarenhet i fem år. {{S org=Borås; stance=doing}} Mark köper tio ärenden därifrån. {{S org=Mark; stance=doing}} Alingsås och Lerum för samtal om en egen gemensam enhet. {{S org=Alingsås}} {{S org=Lerum}} Stenungsund har tittat på saken men valt att låta bli. {{S org=Stenungsund; stance=no}} Tina visar gärna enheten för den som vill komma.
4. Rekrytering {{I n=4}}
Svårt i hela landet. Annonser i lokaltidningen ger sämst utfall. I Skövde har 14 nya ställföreträdare rekryterats i år. {{|}}Vem tar kontakt med pensionärsorganisationerna? {{Q}} Frågan landade inte hos någon.
5. Digitalt system {{I n=5}}
Wärna eller Provisum? Nuvarande avtal går ut 2023. {{|}}Vänersborg, Trollhättan och Åmål går över till nya systemet i februari. {{S org=Vänersborg}} {{S org=Trollhättan}} {{S org=Åmål}} Lidköping dröjer. {{S org=Lidköping; stance=undecided}} Leverantören av e-tjänsten har bytt ägare. 
6. Länsstyrelsens tillsyn {{I n=6}}
Gunilla redogjorde för årets tillsyn. 14 kommuner har fått kritik, bland annat Mark och Kungälv. Vanligaste bristen är sena granskningar. Länsstyrelsen kommer att begära in handlingar digitalt från 2023.
7. Årsräkningar {{I n=7}}
Överens om att granska de enkla räkningarna först. {{D}} Samtliga ska vara granskade före semestern, det är målet i de flesta kommuner. {{|}}Lerum tar in tre timanställda. {{S org=Lerum}} Sofia Melin önskar en checklista. {{|}}Eva skickar Stenungsunds. {{A who=Eva Pil}}
8. Ensamkommande barn {{I n=8}}
Antalet ärenden är lågt. Ukrainska barn utan vårdnadshavare finns i åtta kommuner. {{|}}Ska god man utses när barnet bor hos moster? {{Q}} Tingsrätterna gör olika. Ingen tog på sig att skriva ihop ett exempel.
9. Nätverkets styrgrupp {{I n=9}}
Valberedningens uppdrag har inte kunnat besättas. {{V seat=valberedare; body=valberedningen}} Styrgruppen föreslår Martin Lager som ny ordförande efter Birgit. {{|}}Birgit avgår i juni. {{L person=Birgit Sahlin; when=i juni}} Val sker på vårmötet. {{P what=Val}}
10. Tingsrättens handläggning {{I n=10}}
Handläggningstiden i Uddevalla tingsrätt är sju månader. I Alingsås tingsrätt är den fyra. Tingsrätterna bjuder in till dialogmöte i januari. Flera ser fram emot det.
11. Gemensam nämnd {{I n=11}}
Mariestad, Töreboda och Gullspång har gemensam nämnd. {{|}}Falköping har bestämt att gå in i nämnden med Skövde. {{S org=Falköping; stance=yes}} Erika hälsade att Skövde tackat ja. {{S org=Skövde; stance=yes}} Lidköping står utanför även i fortsättningen. {{S org=Lidköping; stance=no}} Den gemensamma nämnden får sitt säte i Skövde.
12. Hot {{I n=12}}
Polisanmälan gjordes i två fall under 2022. Säkerhetsavdelningarna kan bistå. Karin efterlyste en rutin. {{|}}Robert tar fram exempel från Lerum. {{A who=Robert Wik}}
13. Bankerna {{I n=13}}
Bankerna ställer egna krav. Föräldrar nekas att öppna konto åt barn. Bankföreningen har inte svarat på brevet från i våras. {{|}}Vi skickar en påminnelse. {{D}} {{A who=Vi}} Vem som undertecknar den är oklart då ordföranden är jävig. {{Q}}
14. Ställföreträdarregister {{I n=14}}
Regeringen föreslår ett nationellt register. Remissen går till 40 kommuner, däribland Borås och Trollhättan. {{|}}Borås tillstyrker, {{S org=Borås; stance=yes}} Trollhättan har inte skrivit färdigt. {{S org=Trollhättan; stance=undecided}}
15. Statistik {{I n=15; kind=report}}
Antalet ställföreträdarskap per 1 000 invånare är 9,8 i Åmål och 6,1 i Lerum. Sambandet med ålder är tydligt. Sammanställningen görs av Länsstyrelsen årligen.
16. Studiebesök i Linköping {{I n=16}}
Åtta deltog. Linköping har minskat sin handläggningstid. Anna tyckte att resan var mycket givande.
17. Kontakt med socialtjänsten {{I n=17; kind=go-round}}
Vänersborg: kvartalsvisa möten. {{S org=Vänersborg; topic=Kontakt med socialtjänsten}}
Borås: egen kontaktperson. {{S org=Borås; topic=Kontakt med socialtjänsten}}
Stenungsund: fungerar dåligt, omtag i vår. {{S org=Stenungsund; topic=Kontakt med socialtjänsten}}
Ulricehamn: inga rutiner. {{S org=Ulricehamn; topic=Kontakt med socialtjänsten}}
Mariestad: bra. {{S org=Mariestad; topic=Kontakt med socialtjänsten}}
18. Representant i SKR:s referensgrupp {{I n=18}}
Vi nominerar Ulla Brattberg. {{D}} {{N person=Ulla Brattberg; role=representant; body=SKR:s referensgrupp}} Suppleant för henne efterlyses. {{V seat=Suppleant; body=SKR:s referensgrupp}} SKR beslutar om gruppens sammansättning i februari.
19. Samförvaltning {{I n=19}}
JO har uttalat sig i ett ärende från Kungälv. Uttalandet innebär en striktare tolkning. {{|}}Lars Ung meddelade att Kungälv har ändrat sitt arbetssätt. {{S org=Kungälv}}
20. Sekretess {{I n=20}}
Finns rätt att lämna ut uppgifter till Kronofogden? {{Q}} Gunilla kunde inte svara, och ingen annan heller. Offentlighets- och sekretesslagen ändrades i juli.
21. Budget {{I n=21}}
Alingsås får en tjänst till. {{S org=Alingsås}} Mark får spara. {{S org=Mark}} Falköping har oförändrad budget. {{S org=Falköping}} Kostnaden per ärende är i snitt 11 200 kr. {{K amount=11200; unit=kr}}
22. Jourtelefon {{I n=22}}
Det var någon som föreslog gemensam jour. Förslaget fick inget gehör. {{|}}Vi lägger ner tanken. {{D}}
23. Introduktion för nya handläggare {{I n=23}}
Flera kunde tänka sig att bidra till en gemensam introduktion. Inget är bestämt. {{|}}Monika skissar på innehåll. {{A who=Monika Bergh}} Lidköping kan stå för lokal. {{S org=Lidköping}}
24. Medgivande till arvskifte {{I n=24}}
Länsstyrelsens blanketter har ändrats. Nya blanketter används från årsskiftet.
25. Omprövningar {{I n=25}}
Förvaltarskap ska omprövas årligen. {{|}}Lerum ligger efter, {{S org=Lerum}} Skövde är i fas. {{S org=Skövde}} Uddevalla lägger om sin rutin. {{S org=Uddevalla}}
26. Kontaktlistor {{I n=26}}
Listan ska bli komplett. {{|}}Alla kontrollerar sina uppgifter. {{A who=Alla}} Två kommuner saknas på listan.
27. Särskild utredare {{I n=27}}
Utredaren kommer till Västsverige på en rundresa. {{|}}Besöket sker den 2 mars i Borås. {{M date=2023-03-02; what=Besöket}} Tina står värd för besöket. Frågor till utredaren lämnas i förväg.
28. Arvodering av uppdrag i annan kommun {{I n=28}}
Vem betalar när huvudmannen flyttar mitt i året? {{Q}} Någon enighet fanns inte och frågan fick ingen mottagare. {{|}}Trollhättan betalar hela året. {{S org=Trollhättan; stance=doing}} Vänersborg delar kostnaden. {{S org=Vänersborg; stance=doing}}
29. Sammanträdesdagar {{I n=29}}
Vi enades om fyra digitala möten. {{D}} Mötesdagar: 26 januari, 20 april, 14 september, 16 november. {{M date=2023-01-26}} {{M date=2023-04-20}} {{M date=2023-09-14}} {{M date=2023-11-16}}
30. Årets gode man {{I n=30}}
RGMF delar ut priset. Vinnaren kommer från Ulricehamn. {{|}}Prissumman är 5 000 kr. {{K amount=5000; unit=kr}}
31. Gallring {{I n=31}}
Frågan om e-arkiv för överförmyndare drogs tillbaka. {{|}}Sara återkommer om behovet. {{A who=Sara Holt}}
32. Övrigt {{I n=32}}
- Falköping bjuder in till nätverksfika i december. {{S org=Falköping}}
- Dan hälsar från kollegan i Svenljunga.
- Platsen i dataskyddsgruppen står fortfarande ledig. {{V seat=plats; body=dataskyddsgruppen}}
- Borås är nöjt med sitt nya system. {{S org=Borås}}
