@file uppgifter-29.txt
@body Socialchefsnätverket Ådalen
@date 2025-08-28
@p Gunhild Sjögren | Kramfors | socialchef | chair
@p Anton Westlin | Sollefteå | förvaltningschef
@p Maria Nordvall | Härnösand | socialchef
@p Maria Tångring | Timrå | socialchef
@p Ulf Hemberg | Örnsköldsvik | förvaltningschef
@p Cathrin Selander | Sundsvall | socialdirektör
@p Jan-Erik Bredin | Ånge | socialchef
@p Lisbet Lundmark | Ragunda | verksamhetschef
@p Per Skoglund | Bräcke | socialchef
@p Johanna Wiik | Härnösand | ekonom
@p Pontus Hagman | Sundsvall | avdelningschef
@p Kerstin Dahlbom | Örnsköldsvik | MAS
@p Fanny Grönlund | Kommunförbundet | strateg | guest
@p Tomas Ekblad | Region Västernorrland | områdesdirektör | guest
---
Socialchefsnätverket Ådalen
Minnesanteckningar 2025-08-28
Närvarande
Gunhild Sjögren, Kramfors, socialchef, ordförande
Anton Westlin, Sollefteå, förvaltningschef
Maria Nordvall, Härnösand, socialchef
Maria Tångring, Timrå, socialchef
Ulf Hemberg, Örnsköldsvik, förvaltningschef
Cathrin Selander, Sundsvall, socialdirektör
Jan-Erik Bredin, Ånge, socialchef
Lisbet Lundmark, Ragunda, verksamhetschef
Per Skoglund, Bräcke, socialchef
Johanna Wiik, Härnösand, ekonom
Pontus Hagman, Sundsvall, avdelningschef
Kerstin Dahlbom, Örnsköldsvik, MAS
Fanny Grönlund, Kommunförbundet, strateg (gäst)
Tomas Ekblad, Region Västernorrland, områdesdirektör (gäst)
1. Ny socialtjänstlag {{I n=1}}
Lagen gäller sedan den 1 juli. Socialstyrelsen kommer löpande att ge ut kunskapsstöd. Fanny har under sommaren gått igenom de nya bestämmelserna och jämfört dem med kommunernas riktlinjer. {{|}}Hon gör färdigt sin jämförelse och översänder den till socialcheferna i mitten av september. {{A who=Fanny Grönlund; to=socialcheferna; due=2025-09}}
2. Insatser utan behovsprövning {{I n=2}}
Sundsvall erbjuder samtalsstöd utan behovsprövning. {{S org=Sundsvall; stance=doing}} Pontus beskrev hur dokumentationen går till. {{|}}Timrå planerar för samma sak. {{S org=Timrå; stance=interested}} Maria T bokar en tid med Pontus för att få veta mer. {{A who=Maria Tångring; to=Pontus Hagman}}
3. Ekonomiskt läge {{I n=3}}
Johanna presenterade en sammanställning av prognoserna. Åtta av nio kommuner visar underskott. Johanna sammanställer prognoserna tre gånger om året. Hon menade att orsakerna är likartade. 
4. Utskrivning från slutenvården {{I n=4}}
Regionen föreslår ett nytt arbetssätt med gemensamma morgonmöten. Tomas fick frågor om bemanningen. Regionen räknar med att starta i oktober. {{|}}Kerstin och Maria Nordvall deltar i det förberedande arbetet och rapporterar tillbaka till nätverket. {{A who=Kerstin Dahlbom,Maria Nordvall; to=nätverket}}
5. Hyrsjuksköterskor {{I n=5}}
Sollefteå har fasat ut hyrpersonalen. {{S org=Sollefteå; stance=doing}} Anton tackade regionen för samarbetet. Det nationella målet nås troligen inte.
6. Statsbidrag äldreomsorg {{I n=6}}
Socialstyrelsen kräver återrapportering senast den 30 september. Johanna hjälper till med tolkningen av anvisningarna. {{|}}Skicka frågor till henne före den 10 september. {{A who=alla; to=Johanna Wiik; due=2025-09-10}} Svaren samlas i ett dokument. {{A}}
7. Säker digital kommunikation {{I n=7}}
Anslutningen går trögt. Inera har sänkt avgiften. Fanny uppmanade kommunerna att fundera över vilka flöden som ska prioriteras. {{|}}Ragunda avvaktar. {{S org=Ragunda; stance=undecided}}
8. Gemensam MAS-funktion {{I n=8}}
Ånge och Bräcke har gemensam MAS från i höst. {{S org=Ånge; stance=doing}} {{S org=Bräcke; stance=doing}} Jan-Erik och Per har tecknat avtalet. {{|}}Kerstin, som är ordförande i MAS-nätverket, tar kontakt med den nya MAS:en. {{A who=Kerstin Dahlbom; to=den nya MAS:en}}
9. Placeringskostnader {{I n=9}}
Cathrin redogjorde för en revision av ramavtalet. Hon har begärt att få se avtalen från Skåne. Ramavtalet bör enligt henne ge möjlighet till vite. Upphandlingschefen avgör hur kommunerna ska gå vidare.
10. Kris i en leverantör {{I n=10}}
Ett assistansbolag har gått i konkurs. {{|}}Kramfors har tagit över åtta brukare. {{S org=Kramfors; stance=doing}} Gunhild skriver ned händelseförloppet, så att andra kan ha nytta av det, {{A who=Gunhild Sjögren}} och distribuerar texten via Fanny. {{A who=Gunhild Sjögren,Fanny Grönlund}}
11. Elever i praktik {{I n=11}}
Gymnasieskolan söker handledare. Alla kommuner tar emot elever. Rutinen har varit densamma i många år.
12. Kunskapsstyrning {{I n=12}}
RSS har fått en ny ledning. Fanny representerar länet i det nationella nätverket. Hon berättade om vad som är på gång. Vill man läsa mer finns det på SKR:s webb.
13. Anhörigvårdare {{I n=13}}
En interpellation om anhörigvård har ställts i två kommuner. Svaren togs fram av respektive förvaltning. {{|}}Ulf ser till att Örnsköldsviks svar kommer Maria T till del. {{A who=Ulf Hemberg; to=Maria Tångring}}
14. Sammanträden {{I n=14}}
Nästa tillfälle är den 9 oktober i Härnösand. {{M date=2025-10-09}} Maria N står som värd och meddelar lokal. {{A who=Maria Nordvall}} Punkter till dagordningen ska vara Gunhild till handa tio dagar före. {{A to=Gunhild Sjögren; due=2025-09-29}}
15. Familjecentraler {{I n=15}}
Regionen vill öppna tre nya. Tomas hänvisade till beslutet i hälso- och sjukvårdsnämnden. Det står kommunerna fritt att delta. {{|}}Örnsköldsvik säger ja. {{S org=Örnsköldsvik; stance=yes}} Härnösand behöver mer tid. {{S org=Härnösand; stance=undecided}} Maria N återkommer till Tomas med besked. {{A who=Maria Nordvall; to=Tomas Ekblad}}
16. Länsgemensam upphandling av larm {{I n=16}}
Upphandlingen annonseras i september. Pontus sitter i styrgruppen. Upphandlingen har dragit ut på tiden av juridiska skäl. Nätverket har inget att invända.
17. Unga som varken arbetar eller studerar {{I n=17}}
Ett ESF-projekt har beviljats. Projektledaren anställs av Kommunförbundet. {{|}}Medverkan i styrgruppen: Per Skoglund för de små kommunerna. {{N person=Per Skoglund; role=ledamot; body=styrgruppen; org=Bräcke}} Fanny förser Per med ansökan och projektplan. {{A who=Fanny Grönlund; to=Per Skoglund}}
18. Delegeringar {{I n=18}}
Socialstyrelsen har omarbetat föreskriften. Kerstin går som vanligt igenom förändringarna på MAS-nätverkets möte.
19. Arbetet mot välfärdsbrott {{I n=19}}
Ekobrottsmyndigheten har hållit en utbildning. Deltagarantalet var stort. Det finns en önskan om en gemensam utredare. {{|}}Cathrin tar fram ett underlag om hur en sådan tjänst kan finansieras, som ska finnas tillgängligt i god tid till oktobermötet. {{A who=Cathrin Selander; due=2025-10-09}}
20. Trygg i hemmet {{I n=20}}
Projektet avslutades i juni. Slutrapporten innehåller rekommendationer. En rekommendation är att fortsätta med tvärprofessionella team. Lisbet tyckte att rekommendationerna är väl generella.
21. Taxor {{I n=21}}
Nätverket har tidigare enats om att inte samordna taxor. Frågan väcktes på nytt av Jan-Erik. {{|}}Ekonomerna ombeds göra en ny jämförelse {{A who=Ekonomerna}} och Johanna leder arbetet. {{A who=Johanna Wiik}}
22. Våldsutsatta {{I n=22}}
Jourerna har fått minskade bidrag. Kommunförbundet för diskussioner med länsstyrelsen. {{|}}Sollefteå och Kramfors driver ett gemensamt skyddat boende. {{S org=Sollefteå; stance=doing}} {{S org=Kramfors; stance=doing}} 
23. Digital demensutredning {{I n=23}}
Testet i primärvården är försenat. {{|}}Punkten får vänta tills resultatet är klart. {{P what=Digital demensutredning; why=tills resultatet är klart}}
24. Chefsförsörjning {{I n=24}}
Universitetet erbjuder en kurs i ledarskap. Kursen riktar sig till blivande chefer. Tre kommuner har redan anmält deltagare. {{|}}Övriga kommuner nominerar en deltagare var och skickar namnet till Fanny under september. {{A who=Övriga kommuner; to=Fanny Grönlund; due=2025-09}}
25. Vite till IVO {{I n=25}}
IVO har ansökt om vite mot Timrå. Nämnden har överklagat. Maria T delgav nätverket sina lärdomar.
26. Patientavgifter {{I n=26}}
Regionen höjer avgiften för hemsjukvård. Kommunerna har rätt att besluta om egen nivå. Avgiften bestäms ytterst av fullmäktige.
27. Sammanhållen journal {{I n=27}}
Kerstin visade hur läkemedelslistan fungerar. Alla enheter ska vara anslutna enligt lag. {{|}}Kontrollera att era behörighetsprofiler är rätt inställda. {{A who=alla}} Den som behöver hjälp vänder sig till regionens support.
28. Nätverkets sekretariat {{I n=28}}
Kommunförbundet minskar sin bemanning. Fanny får fler uppdrag. {{|}}Nätverket hemställer hos förbundet att stödet ska vara kvar. {{D}} {{A who=Nätverket; to=förbundet}} Gunhild och Ulf undertecknar hemställan. {{A who=Gunhild Sjögren,Ulf Hemberg}}
29. Brukarundersökningar {{I n=29}}
Resultatet har förbättrats i sex kommuner. Bräcke har bäst resultat i länet. Undersökningen är frivillig.
30. Sommaren som gick {{I n=30}}
Bemanningen klarades. Sjukfrånvaron var låg. Kommunerna var förskonade från värmebölja.
31. Hälsoval {{I n=31}}
Regelboken ändras vid årsskiftet. {{|}}Tomas mailar remissversionen till Gunhild, som vidarebefordrar den till övriga. {{A who=Tomas Ekblad,Gunhild Sjögren}} Synpunkter på regelboken ges av var och en direkt till regionen. {{A who=var och en; to=regionen}}
32. Samverkan med skolan {{I n=32}}
Skolcheferna har föreslagit ett gemensamt möte. Ulf har ställt sig positiv å nätverkets vägnar. {{|}}Datum bestäms mellan ordförandena. {{A who=ordförandena}}
33. Avtackning {{I n=33}}
Jan-Erik går vidare till Sundsvall den 1 november. {{L person=Jan-Erik Bredin; org=Ånge; when=den 1 november; why=går vidare till Sundsvall}} Rekrytering pågår i kommunen.
34. Övrigt {{I n=34}}
Lisbet önskar kontakt med kommuner som har jourlägenheter. {{|}}Anton och Cathrin hör av sig till henne. {{A who=Anton Westlin,Cathrin Selander; to=Lisbet Lundmark}} 
