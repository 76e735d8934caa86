@file uppgifter-13.txt
@body IFO-chefsnätverket Sjuhärad
@date 2023-03-23
@p Annette Gillberg | Borås | verksamhetschef | chair
@p Mats Ryding | Mark | IFO-chef
@p Zandra Holmqvist | Ulricehamn | IFO-chef
@p Lina Ravn | Svenljunga | IFO-chef
@p Joel Ahlgren | Tranemo | avdelningschef
@p Monica Fristad | Herrljunga | socialchef
@p Sara Ekman | Vårgårda | IFO-chef
@p Sara Noor | Bollebygd | verksamhetschef
@p Emil Persgård | Borås | enhetschef
@p Ann-Britt Lidén | Mark | familjehemschef
@p Dennis Wrang | Ulricehamn | enhetschef
@p Kristina Sahl | Västra Götalandsregionen | processledare | guest
@p Veronica Blad | Boråsregionen | utvecklingsledare | guest
@p Jakob Ståhl | Polisen | kommunpolis | guest
---
IFO-chefsnätverket Sjuhärad
Stödanteckningar 2023-03-23
Närvarande:
Annette Gillberg, Borås, verksamhetschef, ordförande
Mats Ryding, Mark, IFO-chef
Zandra Holmqvist, Ulricehamn, IFO-chef
Lina Ravn, Svenljunga, IFO-chef
Joel Ahlgren, Tranemo, avdelningschef
Monica Fristad, Herrljunga, socialchef
Sara Ekman, Vårgårda, IFO-chef
Sara Noor, Bollebygd, verksamhetschef
Emil Persgård, Borås, enhetschef
Ann-Britt Lidén, Mark, familjehemschef
Dennis Wrang, Ulricehamn, enhetschef
Inbjudna:
Kristina Sahl, Västra Götalandsregionen, processledare
Veronica Blad, Boråsregionen, utvecklingsledare
Jakob Ståhl, Polisen, kommunpolis
1. Orosanmälningar {{I n=1}}
Ökning i samtliga kommuner. Skolan står för merparten. 
→ {{|}}Statistik för jan–mars till Veronica senast 14/4, alla. {{A who=alla; to=Veronica Blad; due=2023-04-14}}
2. Familjehem {{I n=2}}
Ann-Britt: gemensam marknadsföring gav elva intresseanmälningar. Tre utreds just nu.
→ {{|}}Ann-Britt och Emil gör klart utvärderingen till majmötet. {{A who=Ann-Britt Lidén,Emil Persgård; due=2023-05-25}}
→ {{|}}Skicka era kostnader till AB Lidén. {{A who=alla; to=Ann-Britt Lidén}}
3. BBIC {{I n=3}}
Socialstyrelsen har uppdaterat grundboken. Licensavtalet är detsamma.
Joel tycker att utbildningen borde göras om från grunden.
4. Ungdomskriminalitet {{I n=4}}
Jakob redogjorde för läget. Polisen ska förstärka med fyra områdespoliser. Kommunerna beskrev sina arbetssätt.
→ {{|}}Jakob kollar vad som gäller för sekretess vid SSPF. {{A who=Jakob Ståhl}}
→ {{|}}Svar går via Annette. {{A who=Annette Gillberg}}
5. Försörjningsstöd {{I n=5}}
Riksnormen höjdes med 8,6 procent vid årsskiftet. Fler barnfamiljer söker. 
Vårgårda gör hembesök hos nya sökande. {{S org=Vårgårda; stance=doing}}
→ Ingen åtgärd.
6. Bostadssociala kontrakt {{I n=6; outcome=nothing_new}}
Inget nytt.
7. Budget- och skuldrådgivning {{I n=7}}
Bollebygd köper tjänsten av Borås. {{S org=Bollebygd; stance=doing}} Herrljunga vill också köpa. {{S org=Herrljunga; stance=interested}}
→ {{|}}Monica och Annette tar det på egen hand före sommaren. {{A who=Monica Fristad,Annette Gillberg}}
8. Samsjuklighet {{I n=8}}
Kristina presenterade regionens plan. Regionen startar ett integrerat team i höst. Deltagande kommuner står för hälften av personalen.
→ {{|}}Besked om deltagande till Kristina innan v 20. {{A to=Kristina Sahl}}
→ {{|}}Kristina förtydligar vad som ingår i hälften. {{A who=Kristina Sahl}}
9. Våld i nära relation {{I n=9}}
Den nya föreskriften trädde i kraft för ett halvår sedan. Zandra och Dennis har skrivit en lathund.
→ {{|}}Zandra mailar lathunden till gruppen. {{A who=Zandra Holmqvist; to=gruppen}}
→ {{|}}Övriga kompletterar med egna kontaktvägar. {{A who=Övriga}}
10. Skyddade boenden {{I n=10}}
Platsbrist. Kommunerna placerar allt längre bort. Upphandlingen är klar i oktober enligt inköpssamordnaren.
11. Barnahus {{I n=11}}
Styrgruppen ser över fördelningsnyckeln. Sara N sitter i styrgruppen för de mindre kommunernas räkning.
→ {{|}}Sara N bevakar frågan och återkommer. {{A who=Sara Noor}}
12. Placeringar hos enskild {{I n=12}}
IVO har dragit tillbaka tillståndet för ett bolag. Berörda kommuner har redan flyttat ungdomarna.
13. Digital ansökan {{I n=13}}
Mark har digital ansökan sedan 2019. {{S org=Mark; stance=doing}} Nio av tio ansökningar är digitala.
→ {{|}}Mats visar vid nästa tillfälle. {{A who=Mats Ryding; due=2023-05-25}}
14. Socialjour {{I n=14}}
Borås driver jouren på uppdrag av de övriga. Bemanningen är bättre än i fjol.
→ {{|}}Årsrapporten delges nätverket när nämnden behandlat den. {{A to=nätverket; if=när nämnden behandlat den}}
15. Utbildningar {{I n=15}}
MI-utbildning 19–20 september. {{M date=2023-09-19; what=MI-utbildning}} {{M date=2023-09-20; what=MI-utbildning}}
→ {{|}}Anmälan till Veronica före midsommar, max fyra platser per kommun. {{A to=Veronica Blad}}
16. Kollegial granskning {{I n=16}}
Förra granskningen rörde barnets bästa. Resultatet har använts i utbildningen av nyanställda.
Enades om att göra en ny granskning 2024. {{D}}
→ {{|}}Tema föreslås av Lina och Sara E. {{A who=Lina Ravn,Sara Ekman}}
17. HVB {{I n=17}}
Tranemo lägger ned sitt HVB till hösten. {{S org=Tranemo}} Personalen är informerad. Joel berättade om processen.
18. Öppenvård {{I n=18}}
Önskemål har kommit om gemensamt utbud. Idén är inte ny. Kanske kan frågan lyftas på direktörsnivå framöver.
19. Rättspsykiatri {{I n=19}}
Kommunernas betalningsansvar har prövats i domstol. Domen gick kommunen emot.
20. Föräldraskapsstöd {{I n=20}}
MFoF har ett uppdrag till 2024. {{|}}Ulricehamn erbjuder ABC-kurser digitalt. {{S org=Ulricehamn; stance=doing}}
→ {{|}}Länk till anmälan skickas till Veronica för spridning (Dennis). {{A who=Dennis Wrang; to=Veronica Blad}}
21. Familjerätt {{I n=21}}
Samtal inför rättsliga processer är obligatoriska sedan i mars i fjol. Handläggningstiderna är långa.
→ {{|}}Familjerättsenheterna ombeds lämna siffror på väntetider till Emil under april. {{A who=Familjerättsenheterna; to=Emil Persgård; due=2023-04}}
22. Dödsbon {{I n=22}}
Mats sa att handläggningen tar mycket tid. Skatteverket har inte svarat på kommunernas skrivelse.
23. AU {{I n=23}}
Annette, Mats och Zandra utgör AU. Zandra lämnar. {{|}}Ny ledamot i AU är Monica. {{N person=Monica Fristad; role=ledamot; body=AU; org=Herrljunga; for=Zandra Holmqvist}}
→ {{|}}Zandra går igenom pågående ärenden med Monica. {{A who=Zandra Holmqvist; to=Monica Fristad}}
24. Avgifter vid placering {{I n=24}}
Dialog om underhållsstöd. Olika tillämpning.
→ {{|}}Veronica tar fram underlag som visar hur andra delregioner gör; färdigt i slutet på maj. {{A who=Veronica Blad; due=2023-05}}
25. Personalläge {{I n=25}}
Svenljunga har fyra vakanser inom barn och unga. Konsulter anlitas. Läget är ansträngt även i Herrljunga.
26. Våldtäktsmottagning {{I n=26}}
Mottagningen på sjukhuset är öppen dygnet runt från och med april.
27. Ny visselblåsarfunktion {{I n=27}}
Information. Ingen diskussion.
28. Spelmissbruk {{I n=28}}
Kunskapsläget är svagt. Regionens beroendemottagning har börjat ta emot spelberoende.
→ {{|}}Kristina kontaktar mottagningen och frågar om remissvägar, återkoppling till AU. {{A who=Kristina Sahl; to=mottagningen}}
29. Nästa möte {{I n=29}}
25 maj kl 9, Ulricehamn. {{M date=2023-05-25}}
→ {{|}}ZH ordnar lokal. {{A who=Zandra Holmqvist}}
→ {{|}}Punkter till dagordningen anmäls till Annette. {{A to=Annette Gillberg}}
30. Forskning {{I n=30}}
Högskolan i Borås har fått medel från Forte. Studien följer unga som varvar placering och skola.
→ {{|}}Intresserade enheter tar själva kontakt med forskarna. {{A who=Intresserade enheter; to=forskarna}}
31. Tolkar {{I n=31}}
Avtalet med förmedlingen fungerar dåligt. Ett annat bolag har vunnit den nya upphandlingen.
→ {{|}}Brister anmäls löpande till avtalsförvaltaren. {{A to=avtalsförvaltaren}}
32. Krisstöd {{I n=32}}
POSOM-ledaren i Borås har gått i pension. Tjänsten är utlyst.
33. Handläggarnätverk {{I n=33}}
Vuxenhandläggarna träffas två gånger per termin. {{|}}Sammankallande saknas sedan årsskiftet. {{V seat=Sammankallande; body=Handläggarnätverk}}
→ {{|}}Var och en tillfrågar sina medarbetare. {{A who=Var och en; to=sina medarbetare}}
34. Jämställdhet {{I n=34}}
Länsstyrelsen erbjuder processtöd. Ingen har hittills anmält sig.
35. Samverkan med Kriminalvården {{I n=35}}
Anstaltens ledning önskar ett möte. 
→ {{|}}AU träffar anstaltsledningen under våren. {{A who=AU; to=anstaltsledningen}}
36. Läkarundersökning av placerade barn {{I n=36}}
Överenskommelsen följs i fyra av fem fall. Det som brister är tandvården.
→ {{|}}Regionen undersöker orsaken genom Kristina. {{A who=Kristina Sahl}}
37. Delegation {{I n=37}}
Högsta förvaltningsdomstolen har kommit med ett nytt avgörande. SKR går ut med information inom kort.
38. Missbruksvård {{I n=38}}
Ramavtalet förlängs ett år. Inköpssamordnaren skötte förhandlingen.
39. Stöd till avhoppare {{I n=39}}
Punkten stryks för dagen och läggs in på mötet i maj. {{P until=2023-05-25; what=Stöd till avhoppare}}
→ {{|}}Jakob förbereder en kort inledning. {{A who=Jakob Ståhl}}
40. Enkätbelastning {{I n=40}}
Nationella enkäter tar mycket tid i anspråk. Flera framförde att SKR borde samordna bättre.
41. Övriga frågor {{I n=41}}
Lina vill ha tips på utbildare i lågaffektivt bemötande. 
→ {{|}}Tipsa Lina direkt! {{A who=alla; to=Lina Ravn}}
