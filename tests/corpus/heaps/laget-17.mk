@file laget-17.txt
@body Förvaltningschefsnätverket Södertörn
@date 2022-02-03
@p Lena Gustavsson | Huddinge | förvaltningschef | chair
@p Mårten Kruse | Botkyrka | förvaltningschef
@p Sara Ekholm | Haninge | förvaltningschef
@p Tommy Vide | Nynäshamn | förvaltningschef
@p Karolina Fors | Tyresö | förvaltningschef
@p Jan Sjölin | Salem | förvaltningschef
@p Ann-Britt Roos | Södertälje | socialdirektör
@p Carl Lindh | Nykvarn | sektorchef
@p Elisabet Moen | Nacka | socialdirektör
@p Ali Demir | Värmdö | sektorchef
@p Sara Wiberg | Ekerö | socialchef
@p Gustav Nord | Botkyrka | utvecklingschef
@p Pär Lagman | Storsthlm | strateg | guest
@p Yasmin Holm | Region Stockholm | avdelningschef | guest
@p Lovisa Ahl | Huddinge | nätverkssekreterare
---
Förvaltningschefsnätverket Södertörn
Minnesanteckningar 2022-02-03
Närvarande:
– Lena Gustavsson, Huddinge, ordförande
– Mårten Kruse, Botkyrka
– Sara Ekholm, Haninge
– Tommy Vide, Nynäshamn
– Karolina Fors, Tyresö
– Jan Sjölin, Salem
– Ann-Britt Roos, Södertälje
– Carl Lindh, Nykvarn
– Elisabet Moen, Nacka
– Ali Demir, Värmdö
– Sara Wiberg, Ekerö
– Gustav Nord, Botkyrka
– Pär Lagman, Storsthlm (gäst)
– Yasmin Holm, Region Stockholm (gäst)
– Lovisa Ahl, Huddinge
1. Familjehemsresurs {{I n=1}}
Haninge kliver på från 1 mars. {{S org=Haninge; stance=yes}} Nynäshamn kliver av, man har tillräckligt med egna hem. {{S org=Nynäshamn; stance=no}} Tyresö säger som Haninge. {{S org=Tyresö; stance=yes}} För Salems del är frågan fortfarande öppen. {{S org=Salem; stance=undecided}} Familjehemmen finns till största delen i Södertälje och Gnesta.
2. Socialjour {{I n=2}}
Jouren har flyttat till nya lokaler i Flemingsberg. Statistiken visar fler ärenden från Botkyrka än tidigare. {{|}}Botkyrka har synpunkter på fördelningen av kostnader och begär en översyn. {{S org=Botkyrka}} Huddinge håller med. {{S org=Huddinge}} Nykvarn delar inte den uppfattningen. {{S org=Nykvarn; stance=no}} Vi enades om att översynen görs före sommaren. {{D}} Vem som beställer den blev aldrig sagt. {{Q}}
3. Avhopparverksamhet {{I n=3}}
Polisen redogjorde för läget. Modellen är hämtad från Malmö. {{|}}Södertälje är i full gång med egen verksamhet. {{S org=Södertälje; stance=doing}} Haninge ligger i startgroparna. {{S org=Haninge; stance=doing}} Värmdö har inget behov. {{S org=Värmdö; stance=no}}
4. Ekonomiskt bistånd {{I n=4; kind=go-round}}
Huddinge: automatisering av återansökan i drift. {{S org=Huddinge; topic=Ekonomiskt bistånd; stance=doing}}
Botkyrka: testar under våren. {{S org=Botkyrka; topic=Ekonomiskt bistånd; stance=doing}}
Tyresö: har lagt frågan på is. {{S org=Tyresö; topic=Ekonomiskt bistånd; stance=no}}
Ekerö: behöver mer tid. {{S org=Ekerö; topic=Ekonomiskt bistånd; stance=undecided}}
Nacka: första kommun ut på Södertörn, utvärdering klar. {{S org=Nacka; topic=Ekonomiskt bistånd; stance=doing}}
Salem: ser inga hinder men har inte budget. {{S org=Salem; topic=Ekonomiskt bistånd; stance=undecided}}
JO:s beslut om Trelleborgsmodellen diskuterades.
5. Placeringar {{I n=5}}
SiS-platserna är för få. Kostnaderna har ökat med 18 %. Regeringen har gett SiS ökat anslag. Elisabet tyckte att kommunerna borde reagera gemensamt.
6. Beroendemottagning {{I n=6}}
Yasmin informerade om att regionen stänger mottagningen i Nynäshamn. {{|}}Besluten tas av hälso- och sjukvårdsnämnden den 22 mars. {{M date=2022-03-22; what=hälso- och sjukvårdsnämnden}} Tommy framförde att Nynäshamn motsätter sig stängningen. {{S org=Nynäshamn; stance=no}} Haninge kan upplåta rum en dag i veckan. {{S org=Haninge}} Yasmin tog till sig synpunkterna.
7. Gruppen för barnahus {{I n=7}}
Huddinge sjukhus har en ny kontaktperson. {{|}}Barnahus styrgrupp saknar ledamot från Tyresö. {{V seat=ledamot; body=Barnahus styrgrupp; org=Tyresö}} Karolina ska fråga sin IFO-chef. {{A who=Karolina Fors}}
8. Hemlösa familjer {{I n=8}}
Kartläggning gjordes i oktober. Antalet familjer är 214. Botkyrka har flest. Stadsmissionens rapport kommer i april.
9. Gemensam upphandling av HVB {{I n=9}}
Avtal finns till 2023. {{|}}Med i nästa upphandling: Huddinge, Haninge, Nynäshamn, Ekerö; {{S org=Huddinge; stance=yes}} {{S org=Haninge; stance=yes}} {{S org=Nynäshamn; stance=yes}} {{S org=Ekerö; stance=yes}} går själva: Nacka, Värmdö; {{S org=Nacka; stance=no}} {{S org=Värmdö; stance=no}} ej svarat: Nykvarn. {{|}}Ann-Britt lovade att Södertälje bidrar med en jurist. {{S org=Södertälje}} Lovisa samlar in volymer. {{A who=Lovisa Ahl}}
10. Personal och rekrytering {{I n=10; kind=dialogue}}
Läget är allvarligt, det var alla överens om. Rörligheten är stor mellan Södertörnskommunerna. Några vill se ett kollegialt löfte om att inte bjuda över varandra. {{|}}Karolina: Tyresö har höjt ingångslönen till 36 000 kr. {{S org=Tyresö}} {{K amount=36000; unit=kr}} Sara Ekholm: Haninge höjer inte. {{S org=Haninge; stance=no}} Det finns skäl att återkomma.
11. Våldspreventivt center {{I n=11}}
Centret har sitt kontor i Haninge. Tre nya kommuner har anslutit sig utanför Södertörn. Öppet hus planeras.
12. Seniorboende {{I n=12}}
Jan redovisade en idé om gemensamt seniorboende i Rönninge. {{|}}Huddinge ser positivt på idén, {{S org=Huddinge; stance=yes}} Botkyrka ställer sig tveksamt. {{S org=Botkyrka; stance=undecided}} Idén är Jans egen och har inte behandlats i Salem.
13. Representant i Storsthlms socialchefsråd {{I n=13}}
Gustav Nord sitter kvar som representant i rådet. {{N person=Gustav Nord; role=representant; body=Storsthlms socialchefsråd}} Ersättaruppdraget är ledigt. {{V seat=ersättare; body=Storsthlms socialchefsråd}} Ekerö har kandidat och lämnar namn senare. {{S org=Ekerö}}
14. LSS – barn {{I n=14}}
Nykvarn ser över avlösarservicen, {{S org=Nykvarn}} Värmdö har redan gjort det. {{S org=Värmdö; stance=doing}} Försäkringskassans omprövningar påverkar kommunerna. {{|}}Hur ser vi till att barnen inte hamnar mellan stolarna? {{Q}} Frågan fångades inte upp av någon.
15. Vaccination av personal {{I n=15}}
Regionen ansvarar för vaccinationen. Täckningsgraden på boenden i Tyresö är 91 procent. Folkhälsomyndigheten har nya riktlinjer.
16. Samsjuklighet {{I n=16}}
Utredningen lämnade delbetänkande i november. Regionerna föreslås ta över behandlingen. Storsthlm samordnar ett svar. {{|}}Nacka lämnar eget svar. {{S org=Nacka}} Övriga ansluter sig till Storsthlms svar.
17. Mobila team {{I n=17; kind=go-round}}
Botkyrka – från mars, fyra fältare. {{S org=Botkyrka; topic=Mobila team}}
Huddinge – utökar till sju dagar. {{S org=Huddinge; topic=Mobila team}}
Haninge – samma som förut. {{S org=Haninge; topic=Mobila team}}
Nykvarn – vill samarbeta med Södertälje. {{S org=Nykvarn; topic=Mobila team; stance=interested}}
Södertälje – öppnar för det. {{S org=Södertälje; topic=Mobila team; stance=yes}}
Ekerö – nej. {{S org=Ekerö; topic=Mobila team; stance=no}}
18. Prioriteringar i samverkansplanen {{I n=18}}
Mötet stannade för tre prioriteringar: barn, våld och digitalisering. {{D}} Lena och Mårten formulerar mål till nästa möte. {{A who=Lena Gustavsson, Mårten Kruse}}
19. Suicidprevention {{I n=19}}
Folkhälsostrategen i Nacka höll en dragning. Region Stockholm har en handlingsplan till 2025. Kurser i MHFA ges fortlöpande.
20. Statliga servicekontor {{I n=20}}
Kontoret i Haninge öppnar i maj. Beslutet är statens. {{|}}Nynäshamn arbetar för att få ett eget. {{S org=Nynäshamn}}
21. Anhörigvecka {{I n=21}}
Genomförs i oktober. Kommunerna ansvarar själva. {{|}}Tyresö bjuder in grannkommunerna till en föreläsning. {{S org=Tyresö}}
22. Tillgång till journaler {{I n=22}}
Avtal om sammanhållen journalföring har tecknats av samtliga utom Värmdö. {{S org=Värmdö; stance=no}} Ali bekräftade att Värmdö tecknar avtal i mars. {{S org=Värmdö; stance=yes}} Pär påpekade att lagen ändras vid årsskiftet.
23. Ersättningsnivåer familjehem {{I n=23}}
SKR:s cirkulär är publicerat. {{|}}Nätverket följer cirkuläret utan undantag. {{D}} Salem håller fast vid sina högre nivåer. {{S org=Salem; stance=no}}
24. E-hälsa {{I n=24}}
Bristen på medicintekniska kompetenser togs upp. Carl har hört att Nykvarn får en ny it-chef. Mer finns inte att rapportera.
25. Brottsofferstöd {{I n=25}}
Jouren i Botkyrka läggs ned. Föreningen saknar medel. {{|}}Huddinge skjuter till 200 000 kr till föreningen, {{S org=Huddinge}} {{K amount=200000; unit=kr}} Salem kan inte bidra. {{S org=Salem; stance=no}}
26. Öppenvård för unga {{I n=26}}
Maria ungdom har mottagning i Södertälje. Ungdomarna från Nykvarn och Salem är välkomna dit. {{|}}Vilka öppettider gäller efter sommaren? {{Q}} Ingen hade uppgiften.
27. Arbetsgrupp hedersfrågor {{I n=27}}
Elisabet lämnar arbetsgruppen. {{L person=Elisabet Moen}} Sara Wiberg kliver in i hennes ställe. {{N person=Sara Wiberg; role=ledamot; body=Arbetsgrupp hedersfrågor; for=Elisabet Moen}} Botkyrkas två platser är ännu inte fyllda. {{V seat=plats; body=Arbetsgrupp hedersfrågor; org=Botkyrka}}
28. Våldsutsatta – boende {{I n=28}}
Kvinnojouren i Haninge har åtta platser. Ingen av kommunerna kunde redovisa kötid. {{|}}Nacka har sagt upp avtalet med jouren. {{S org=Nacka}}
29. Utbildningsdag för politiker {{I n=29}}
Alla ville ha en gemensam dag efter valet. {{|}}Vi kör på 8 december i Tumba. {{D}} {{M date=2022-12-08; what=Utbildningsdag för politiker}} Tommy håller ihop planeringen. {{A who=Tommy Vide}}
30. Budget 2023 {{I n=30; kind=go-round}}
Värmdö: besparing 2 %. {{S org=Värmdö; topic=Budget 2023}}
Tyresö: kompenseras för volymer. {{S org=Tyresö; topic=Budget 2023}}
Nacka: effektivisering genom avtal. {{S org=Nacka; topic=Budget 2023}}
Ekerö: inga signaler än. {{S org=Ekerö; topic=Budget 2023}}
Nynäshamn: underskott, köpstopp. {{S org=Nynäshamn; topic=Budget 2023}}
31. Nattvandring {{I n=31}}
Föreningslivet efterfrågar bidrag. Frågan hör hemma i respektive fritidsnämnd.
32. Förfrågan från Karolinska {{I n=32}}
Karolinska söker kommuner till en studie om fetma hos barn. {{|}}Botkyrka och Haninge har nappat. {{S org=Botkyrka; stance=yes}} {{S org=Haninge; stance=yes}} Tyresö passar. {{S org=Tyresö; stance=no}} Studien beräknas pågå till 2025.
33. Lägesbild coronapandemin {{I n=33}}
Sjukfrånvaron har sjunkit sedan restriktionerna hävdes. Fyra kommuner avvecklar sina krisledningsstaber. Länsstyrelsen håller samverkanskonferens varje fredag.
34. Ny placering av familjerätten {{I n=34}}
Familjerätten har flyttat från Handen till Västerhaninge. Avtalet omfattar Haninge, Nynäshamn och Tyresö. {{|}}Tyresö utreder egen familjerätt. {{S org=Tyresö; stance=undecided}}
35. Nätverkets ordförandeskap {{I n=35}}
Lena fortsätter som ordförande till årsskiftet. {{N person=Lena Gustavsson; role=ordförande; body=Förvaltningschefsnätverket Södertörn}} Därefter finns ingen som har tackat ja. {{V seat=ordförande; body=Förvaltningschefsnätverket Södertörn}} Valberedningen tar kontakt med alla under våren. {{A who=Valberedningen}}
36. Kallelse {{I n=36}}
Nästa möte 10 mars hos Nacka. {{M date=2022-03-10}}
