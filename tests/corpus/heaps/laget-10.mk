@file laget-10.txt
@body Nätverket för VA och avfall i Värmland
@date 2024-11-14
@p Ulf Tangen | Karlstad | VA-chef | chair
@p Anette Moberg | Hammarö | teknisk chef
@p Kenneth Dahl | Kil | VA-chef
@p Jessica Norling | Forshaga | teknisk chef
@p Nils Holmer | Grums | driftchef
@p Pernilla Wass | Säffle | VA-chef
@p Tommy Brandvold | Arvika | avfallschef
@p Hanna Lie | Eda | teknisk chef
@p Arne Skau | Årjäng | driftchef
@p Maria Finne | Sunne | samhällsbyggnadschef
@p Maria Tysk | Torsby | VA-chef
@p Sören Elgh | Hagfors | gatuchef
@p Jan Elgh | Munkfors | teknisk chef
@p Lovisa Berg | Filipstad | VA-ingenjör
@p Dan Åström | Storfors | teknisk chef
@p Birgit Fors | Kristinehamn | teknisk chef
@p Klara Moss | Länsstyrelsen Värmland | vattenhandläggare | guest
@p Emil Rask | Region Värmland | samordnare | guest
---
Nätverket för VA och avfall i Värmland
Minnesanteckningar 2024-11-14
Närvarande:
Ulf Tangen, , VA-chef, Karlstad, ordförande
Anette Moberg, , teknisk chef, Hammarö
Kenneth Dahl, , VA-chef, Kil
Jessica Norling, , teknisk chef, Forshaga
Nils Holmer, , driftchef, Grums
Pernilla Wass, , VA-chef, Säffle
Tommy Brandvold, , avfallschef, Arvika
Hanna Lie, , teknisk chef, Eda
Arne Skau, , driftchef, Årjäng
Maria Finne, , samhällsbyggnadschef, Sunne
Maria Tysk, , VA-chef, Torsby
Sören Elgh, , gatuchef, Hagfors
Jan Elgh, , teknisk chef, Munkfors
Lovisa Berg, , VA-ingenjör, Filipstad
Dan Åström, , teknisk chef, Storfors
Birgit Fors, , teknisk chef, Kristinehamn
Klara Moss, , vattenhandläggare, Länsstyrelsen Värmland (gäst)
Emil Rask, , samordnare, Region Värmland (gäst)
1. VA-taxor 2025 {{I n=1; kind=go-round}}
Hammarö + 8 %. {{S org=Hammarö; topic=VA-taxor 2025}}
Kil + 12 %, klubbat i fullmäktige. {{S org=Kil; topic=VA-taxor 2025}}
Grums oförändrad. {{S org=Grums; topic=VA-taxor 2025}}
Säffle + 6 %, går till beslut inom kort. {{S org=Säffle; topic=VA-taxor 2025}}
Sunne och Torsby: ny konstruktion med högre fast avgift. {{S org=Sunne; topic=VA-taxor 2025}} {{S org=Torsby; topic=VA-taxor 2025}}
Hagfors räknar fortfarande. {{S org=Hagfors; topic=VA-taxor 2025; stance=undecided}}
K-hamn + 15 %. {{S org=Kristinehamn; topic=VA-taxor 2025}}
Karlstad tar upp taxan i december. {{S org=Karlstad; topic=VA-taxor 2025}}
Svenskt Vattens taxestatistik visar en genomsnittlig höjning på 9,4 % i landet.
2. Textilinsamling {{I n=2}}
Från den 1 januari är textil kommunalt ansvar. Emil har fått frågor från flera kommuner. {{|}}Arvika, Eda och Årjäng samlar in på återvinningscentralerna, {{S org=Arvika; stance=doing}} {{S org=Eda; stance=doing}} {{S org=Årjäng; stance=doing}} medan Karlstad inväntar upphandlingen. {{S org=Karlstad; stance=undecided}} Storfors har sagt att man ansluter till Karlstads lösning när den finns. {{S org=Storfors; stance=yes}} Naturvårdsverket arbetar med en vägledning. {{|}}Vem tar emot textil som inte går att återanvända? {{Q}} Det är ingen som vet i dagsläget.
3. Slamhantering {{I n=3}}
Avtalet med entreprenören har löpt ut. {{|}}För Filipstads vidkommande är en egen lösning på gång. {{S org=Filipstad; stance=doing}} Munkfors och Hagfors förhandlar gemensamt. {{S org=Munkfors}} {{S org=Hagfors}} Nils trodde för egen del att priserna går ner på sikt. REVAQ-certifiering finns på fyra verk i länet, däribland Kil.
4. Dricksvattensamverkan Klarälven {{I n=4}}
Enighet nåddes om att söka LOVA-medel tillsammans. {{D}} Klara påpekade att ansökan ska vara inne före årsskiftet. {{|}}Ulf och Jessica skriver ansökan. {{A who=Ulf Tangen, Jessica Norling}} Munkfors medverkar bara om egeninsatsen är under 50 000 kr. {{S org=Munkfors; stance=yes}} {{K amount=50000; unit=kr}}
5. Beredskap {{I n=5}}
NIS2 diskuterades kort. {{|}}Hur ska de små verken klassas? {{Q}} Ingen vet och ingen utsågs att kontrollera saken. {{|}}Årjäng hälsar att man har köpt in fyra reservaggregat. {{S org=Årjäng}} Livsmedelsverket har tillsynsansvaret.
6. Vakant plats i Vattenrådet {{I n=6}}
Vattenrådet för Byälven saknar ersättare sedan i fjol. {{V seat=ersättare; body=Vattenrådet för Byälven}} Hanna undersöker om någon i Eda kan ställa upp. {{A who=Hanna Lie}} Rådet har årsmöte i april.
7. Fastighetsnära insamling {{I n=7; kind=go-round}}
Forshaga – fyrfackskärl 2026. {{S org=Forshaga; topic=Fastighetsnära insamling}}
Grums – hänger på Forshaga. {{S org=Grums; topic=Fastighetsnära insamling; stance=yes}}
Säffle – inte aktuellt före 2027. {{S org=Säffle; topic=Fastighetsnära insamling; stance=no}}
Torsby – dispens sökt för glesbygden. {{S org=Torsby; topic=Fastighetsnära insamling}}
Filipstad – nej tack, dyrt. {{S org=Filipstad; topic=Fastighetsnära insamling; stance=no}}
Arvika – kör redan i tätorten. {{S org=Arvika; topic=Fastighetsnära insamling; stance=doing}}
Regeringen har skjutit på kravet till 2027.
8. Provtagning av PFAS {{I n=8}}
Resultaten har redovisats till länsstyrelsen. I Karlstad ligger halterna under gränsvärdet i alla verk. {{|}}Birgit nämnde att Kristinehamn har stängt en brunn i väntan på nya prover. {{S org=Kristinehamn}} Klara trodde att fler län har liknande problem.
9. Gemensamt bolag {{I n=9}}
Konsultens rapport är klar. Rapporten bygger på uppgifter från tio kommuner. {{|}}Karlstads hållning är att ett bolag bör omfatta hela länet. {{S org=Karlstad; stance=yes}} Från Sunnes håll är man skeptisk. {{S org=Sunne; stance=no}} Kil, Forshaga och Hammarö är beredda att gå vidare. {{S org=Kil; stance=yes}} {{S org=Forshaga; stance=yes}} {{S org=Hammarö; stance=yes}} Eda har via mejl låtit meddela att kommunen inte deltar. {{S org=Eda; stance=no}} Storfors återkommer efter nämndens möte. {{S org=Storfors; stance=undecided}}
Politikerna i Värmlandsrådet tar upp rapporten i januari.
10. Ansvarsfrågor vid skyfall {{I n=10}}
Högsta domstolens dom gicks igenom. Försäkringsbolagen kräver ersättning i allt fler fall. {{|}}Anette: vem företräder oss om bolagen väljer att driva ett pilotmål? {{Q asker=Anette Moberg}} Lämnades därhän.
11. Renhållningsföreskrifter {{I n=11}}
Hagfors, Munkfors och Torsby har gemensamma föreskrifter från i höst. {{S org=Hagfors; stance=doing}} {{S org=Munkfors; stance=doing}} {{S org=Torsby; stance=doing}} Sunne står i begrepp att skriva om sina. {{S org=Sunne}} SKR har en mall.
12. Digital tillsyn av pumpstationer {{I n=12}}
Leverantören visade sin lösning på distans. Lösningen används bl.a. i Örebro och Karlskoga. {{|}}Pernilla: Säffle provar på tio stationer. {{S org=Säffle; stance=doing}} Dan: Storfors kan tänka sig att prova om kostnaden är rimlig. {{S org=Storfors; stance=interested}} Arne: inte för Årjängs del. {{S org=Årjäng; stance=no}}
13. ÅVC-avgifter för företag {{I n=13}}
Olika system i olika kommuner. {{|}}I Karlstad betalar företagen 450 kr per besök. {{K amount=450; unit=kr per besök}} Mötet fastslog att nätverket inte tar fram någon gemensam avgift. {{D}}
14. Skyddsområden {{I n=14}}
Fem ansökningar ligger hos länsstyrelsen. Handläggningstiden är två år. {{|}}Lovisa uppgav att Filipstad överklagar sitt beslut. {{S org=Filipstad}} LRF har bildat en referensgrupp.
15. Personal {{I n=15}}
Drifttekniker med behörighet är en bristvara. Yrkeshögskolan i Arvika startar en ny klass i augusti. {{|}}Kil lånar tekniker från Karlstad två dagar i veckan. {{S org=Kil; stance=doing}} Jan Elgh lämnar Munkfors för en tjänst på Länsstyrelsen. {{L person=Jan Elgh; org=Munkfors; why=för en tjänst på Länsstyrelsen}} Munkfors har i nuläget ingen ny i nätverket. {{V seat=plats; body=nätverket; org=Munkfors}}
16. Referensgrupp för Svenskt Vatten {{I n=16}}
Ulf tackade ja till att bli kontaktperson mot Svenskt Vatten. {{N person=Ulf Tangen; role=kontaktperson; body=Svenskt Vatten}} Den tidigare kontaktpersonen var från Arvika.
17. Fettavskiljare {{I n=17}}
Tillsynsprojekt i Sunne visar att hälften saknar avtal. Projektet fortsätter 2025. {{|}}Sunne tar inte ut någon avgift för de första besöken. {{S org=Sunne}} Det kom upp att även Torsby har samma problem.
18. Förbränning {{I n=18}}
Anläggningen på Heden har revision i maj. Skatten på avfallsförbränning är borttagen. {{|}}Hammarö har förlängt sitt avtal i två år. {{S org=Hammarö}} Grums har inte avgjort vart avfallet ska gå. {{S org=Grums; stance=undecided}}
19. Ledningsförnyelse {{I n=19; kind=report}}
Takten är 0,6 procent per år i länet. Lägst förnyelsetakt har Årjäng och Filipstad. Emil jämförde med Dalarna, där takten är 0,8. Vi behöver återkomma till hur siffrorna räknas fram.
20. Vattentjänstplaner {{I n=20; kind=go-round}}
Karlstad: antagen {{S org=Karlstad; topic=Vattentjänstplaner; stance=doing}}
Kil: ute på granskning {{S org=Kil; topic=Vattentjänstplaner; stance=doing}}
Arvika: antas i mars {{S org=Arvika; topic=Vattentjänstplaner}}
Eda: ingen plan, saknar personal {{S org=Eda; topic=Vattentjänstplaner; stance=no}}
Storfors: Konsult anlitad {{S org=Storfors; topic=Vattentjänstplaner}}
Kristinehamn: klar i utkast {{S org=Kristinehamn; topic=Vattentjänstplaner; stance=doing}}
Samråd med länsstyrelsen är obligatoriskt.
21. Studiebesök {{I n=21}}
Vi åker till Fredrikstad i stället för till Köpenhamn. {{D}} Tommy bokar buss. {{A who=Tommy Brandvold}} Under 2023 besöktes Gryaab i Göteborg.
22. Matavfall {{I n=22}}
Krav på insamling sedan årsskiftet. {{|}}Torsby lyckades få statligt stöd till sina komposter. {{S org=Torsby}} Hagfors ligger efter men räknar med att vara klara till sommaren. {{S org=Hagfors}} Andelen matavfall i restavfallet var 34 % i Forshaga vid plockanalysen.
23. Taxa för slamtömning {{I n=23}}
Emil sammanställer taxorna till nästa möte. {{A who=Emil Rask}} Taxorna skiljer sig med upp till 600 kr. {{K amount=600; unit=kr}}
24. Nedskräpning vid återvinningsstationer {{I n=24}}
Alla kommuner har problem. Maria Finne beskrev läget i Sunne. {{|}}Kameror övervägs av Grums och Säffle. {{S org=Grums; stance=undecided}} {{S org=Säffle; stance=undecided}} Kristinehamn har ansökt om tillstånd men fått avslag. {{S org=Kristinehamn}}
25. Länsöverenskommelse vatten {{I n=25}}
Vi förklarade oss beredda att underteckna överenskommelsen. {{D}} Hammarö undertecknar först efter beslut i kommunstyrelsen. {{S org=Hammarö}} Undertecknandet sker den 6 februari i Karlstad. {{M date=2025-02-06; what=Undertecknandet}}
26. Avgift till nätverket {{I n=26}}
Flera lyfte att avgiften är hög för de minsta. Förslag på differentierad avgift fanns med i utskicket. {{|}}Frågan tas vid februarimötet. {{P what=Avgift till nätverket}}
27. Deponi {{I n=27}}
Djupdalen är full om åtta år. {{|}}Vart massorna ska sedan är inte löst och ingen utredare finns. {{Q}} Kil stänger sin deponi under 2025. {{S org=Kil}}
28. Vattenmätare {{I n=28; kind=go-round}}
Byta till fjärravlästa: Arvika, Säffle, Karlstad; {{S org=Arvika; topic=Vattenmätare; stance=doing}} {{S org=Säffle; topic=Vattenmätare; stance=doing}} {{S org=Karlstad; topic=Vattenmätare; stance=doing}} ej bestämt: Eda; {{S org=Eda; topic=Vattenmätare; stance=undecided}} nej: Munkfors. {{S org=Munkfors; topic=Vattenmätare; stance=no}}
29. Fosforåtervinning {{I n=29}}
Regeringens utredare föreslog kvoter. Energimyndigheten har lämnat medel till en förstudie i Skåne. Intresset i länet är ljumt.
30. Gemensam jour {{I n=30}}
Dagens jour delas mellan Kil, Forshaga och Grums. {{S org=Kil; stance=doing}} {{S org=Forshaga; stance=doing}} {{S org=Grums; stance=doing}} Hammarö vill in. {{S org=Hammarö; stance=yes}} Kenneth ser inget hinder för Kils del. {{S org=Kil; stance=yes}} Nils ville tänka på saken innan Grums ger besked. {{S org=Grums; stance=undecided}} Jouren sköts av tolv personer.
31. Besöksförbud vid täkter {{I n=31}}
Länsstyrelsen har yttrat sig. Någon gemensam hållning gick inte att enas om.
32. Lagerhållning av kemikalier {{I n=32}}
Många verk har för små lager. Klar rekommendation från Svenskt Vatten är fyra veckor. {{|}}Torsby bygger ett nytt lager. {{S org=Torsby}} Vem som kan stå för ett regionalt lager blev inte klarlagt. {{Q}}
33. Arbetsgrupp ledningsdata {{I n=33}}
Sammankallande har saknats sedan Elin Bohm bytte jobb. {{|}}Lovisa tar över tills vidare. {{N person=Lovisa Berg; role=sammankallande; body=Arbetsgrupp ledningsdata; for=Elin Bohm}}
34. Information från Region Värmland {{I n=34}}
Regionen planerar ett vattenråd för hela länet. Förslaget skickas på remiss. Någon kostnad har inte presenterats.
35. Mötets avslutande {{I n=35}}
Nästa nätverksmöte blir i Filipstad. Ulf tackade för visat intresse.
