@file uppskjutet-02.txt
@body Skolchefsgruppen Sjuhärad
@date 2023-09-21
@p Birgitta Almén | Borås | utbildningschef | chair
@p Daniel Forsell | Mark | skolchef
@p Ingela Rask | Ulricehamn | sektorchef
@p Daniel Lundh | Bollebygd | skolchef
@p Samira Osman | Svenljunga | förvaltningschef
@p Göran Tillman | Tranemo | sektionschef
@p Helena Bratt | Herrljunga | bildningschef
@p Fredrik Nyhlén | Vårgårda | skolchef
@p Maria Kling | Borås | verksamhetschef
@p Maria Sundin | Mark | kvalitetschef
@p Thomas Ågren | Ulricehamn | gymnasiechef
@p Nina Palmér | Alingsås | skolchef
@p Olle Stenmark | Tranemo | rektor
@p Åsa Hedlund | Boråsregionen | regionutvecklare | guest
@p Rikard Moberg | Skolverket | undervisningsråd | guest
---
Skolchefsgruppen Sjuhärad
Anteckningar från möte 2023-09-21
Deltagare
Birgitta Almén (Borås), utbildningschef, ordf.
Daniel Forsell (Mark), skolchef
Ingela Rask (Ulricehamn), sektorchef
Daniel Lundh (Bollebygd), skolchef
Samira Osman (Svenljunga), förvaltningschef
Göran Tillman (Tranemo), sektionschef
Helena Bratt (Herrljunga), bildningschef
Fredrik Nyhlén (Vårgårda), skolchef
Maria Kling (Borås), verksamhetschef
Maria Sundin (Mark), kvalitetschef
Thomas Ågren (Ulricehamn), gymnasiechef
Nina Palmér (Alingsås), skolchef
Olle Stenmark (Tranemo), rektor
Inbjudna
Åsa Hedlund (Boråsregionen), regionutvecklare
Rikard Moberg (Skolverket), undervisningsråd

Dagordning och föregående möte {{I}}
- Dagordningen godkändes med tillägg av en fråga om skolskjuts.
- Nästa möte är torsdag 26 oktober kl. 13–16 i Kinna. {{M date=2023-10-26}}
Gymnasiesamverkan {{I}}
- Thomas gick igenom söktrycket till höstens program. Antagningen är klar.
- Prislistan för 2024 hann inte färdigställas och tas i oktober. {{P until=2023-10-26; what=Prislistan för 2024; why=hann inte färdigställas}}
- Samverkansavtalet löper ut 31 december 2024.
Lärarbehörighet {{I outcome=postponed}}
- Framskjuten till nästa möte p.g.a. sjukdom. {{P until=2023-10-26; what=Lärarbehörighet; why=p.g.a. sjukdom}}
Nationella prov {{I}}
- Skolverket har skjutit upp införandet av digitala prov till läsåret 2024/25.
- Rikard Moberg svarade på frågor om provplattformen. Kommunerna kan testa plattformen under november.
- Vi återkommer till rutinerna för medbedömning när Skolverket har kommit med anvisningar. {{P what=rutinerna för medbedömning}}
Elevhälsa {{I kind=dialogue}}
- Brist på skolpsykologer i hela området. {{|}}Svenljunga har haft en vakant tjänst sedan i våras. {{S org=Svenljunga}}
- Gemensam tjänst diskuterades. De flesta lutade åt att pröva, men AU vill se en kalkyl först.
- Ställningstagande sker vid mötet 30 november. {{P until=2023-11-30; what=Gemensam tjänst}} {{M date=2023-11-30}}
Skolskjuts {{I kind=question}}
- Fråga från Helena: Hur gör andra med växelvis boende? {{|}}Frågan hänskjuts till skolskjutshandläggarnas nätverk. {{A}}
Förskola på obekväm tid {{I}}
- Herrljunga ser över sina öppettider. {{S org=Herrljunga}}
- Bollebygd väntar med beslut till budgeten är tagen. {{S org=Bollebygd; stance=undecided}}
- Kartläggningen är inte komplett, så diskussionen får vänta. {{P what=diskussionen; why=Kartläggningen är inte komplett}}
Modersmål {{I}}
- Fjärrundervisning i somaliska och tigrinja startade i augusti. Borås säljer platser.
- Åsa skickar länk till anmälan. {{A who=Åsa Hedlund}}
- Samira föreslog en gemensam lärarpool; förslaget vilar till våren. {{P what=förslaget}}
Skolinspektionen {{I}}
- Inspektionens besök i Vårgårda är flyttat från oktober till januari.
- Kvalitetsgranskningen av skolbibliotek redovisas i en rapport som väntas i december.
Konferens om skolfrånvaro {{I}}
- Hålls 14–15 november på Textile Fashion Center. {{M date=2023-11-14; what=Konferens om skolfrånvaro}} {{M date=2023-11-15; what=Konferens om skolfrånvaro}}
- Tidig anmälan före 6 oktober ger lägre avgift, 2 400 kr. {{K amount=2400; unit=kr}}
- Maria Kling och Olle Stenmark åker. {{N person=Maria Kling; role=deltagare; body=Konferens om skolfrånvaro; org=Borås}} {{N person=Olle Stenmark; role=deltagare; body=Konferens om skolfrånvaro; org=Tranemo}}
Statsbidrag {{I}}
- Sista ansökningsdag för likvärdighetsbidraget är 27 oktober.
- Maria Sundin sammanställer vilka bidrag kommunerna sökt. {{|}}Klart 10/10. {{A who=Maria Sundin; due=2023-10-10}}
Kompetensförsörjning {{I outcome=not_reached}}
- Hanns ej. {{P what=Kompetensförsörjning; why=Hanns ej}}
Programråd {{I}}
- Vård- och omsorgscollege har programråd 4 oktober. {{M date=2023-10-04; what=programråd}}
- Programrådet för bygg, som skulle hållits i förra veckan, ställdes in.
- Ny ledamot från skolcheferna utses nästa gång. {{P until=2023-10-26; what=Ny ledamot från skolcheferna}}
Vuxenutbildning {{I}}
- Regionalt yrkesvux: ansökan inlämnad. Besked väntas i januari.
- Frågan om fördelningsnyckel lyfts på nytt så snart beskedet kommit. {{P what=Frågan om fördelningsnyckel}}
- Tranemo har valt att stå utanför tills vidare. {{S org=Tranemo; stance=no}}
IT och digitala lärresurser {{I}}
- Upphandlingen av lärplattform är överklagad. Förvaltningsrätten avgör målet tidigast i december.
- Planerad demonstration ströks och sätts upp igen när domen kommit. {{P what=Planerad demonstration; why=Upphandlingen av lärplattform är överklagad}}
- IT-cheferna har möte 28/9. {{M date=2023-09-28; what=IT-cheferna}}
Skolskogar {{I}}
- Ulricehamn berättade om sitt projekt som avslutades i juni.
Elevers närvaro i realtid {{I outcome=postponed}}
- Birgitta: vi bordlägger. {{P what=Elevers närvaro i realtid}}
- Underlaget från Maria Sundin kom först i går kväll.
Anpassad skola {{I}}
- Elevantalet ökar i alla kommuner. {{|}}Mark bygger nytt, inflyttning uppskjuten till 2025. {{S org=Mark}}
- Åsa har bjudit in SPSM till mötet 26 oktober.
- Gemensam köplatsstrategi: lyfts på ett senare möte. {{P what=Gemensam köplatsstrategi}}
Sommarskola {{I}}
- Utvärderingen är gjord och visar goda resultat. {{|}}Helena mejlar den till gruppen. {{A who=Helena Bratt; to=gruppen}}
Trygghet och studiero {{I outcome=postponed}}
- Polisen fick förhinder. {{|}}Ny tid för deras medverkan blir 30/11. {{P until=2023-11-30; what=deras medverkan; why=Polisen fick förhinder}}
Betygssystem {{I}}
- Utredningen om betyg har fått förlängd tid och lämnar sitt betänkande i februari 2025.
- Inget för gruppen att ta ställning till i nuläget.
Samverkan med socialtjänsten {{I kind=decision}}
- Gruppen beslutar att bjuda in socialcheferna till ett gemensamt möte våren 2024. {{D}}
- Birgitta tar kontakt. {{A who=Birgitta Almén}}
- Innehållet bestäms längre fram. {{P what=Innehållet}}
Friskolor {{I}}
- Etableringsansökan i Alingsås ligger hos Skolinspektionen. {{|}}Alingsås har avstyrkt. {{S org=Alingsås; stance=no}}
Studie- och yrkesvägledning {{I}}
- SYV-mässan blir onsdag 24 januari 2024, Åhaga i Borås, kl. 10–18. {{M date=2024-01-24; what=SYV-mässan}}
- Utställaravgiften är inte satt.
- Program skickas ut i december.
Ledarutveckling {{I}}
- Daniel Forsell informerade om rektorsprogrammet. Start i mars, senarelagt två månader av högskolan.
- Mentorsfrågan står kvar på listan. {{P what=Mentorsfrågan}}
Praktikplatser {{I}}
- VFU-avtalet med Högskolan i Borås omförhandlas. {{|}}Frågan om ersättning tas upp i regionala rådet. {{A}}
- Göran företräder oss i förhandlingen. {{N person=Göran Tillman; role=representant; body=förhandlingen; org=Tranemo}}
Barnkonventionen {{I outcome=empty}}
Budgetläget {{I kind=go-round}}
- Borås: effektivisering 1,5 procent. {{S org=Borås; topic=Budgetläget}}
- Vårgårda: oförändrad ram. {{S org=Vårgårda; topic=Budgetläget}}
- Ulricehamn: beslut först i november, kan inte säga något ännu. {{S org=Ulricehamn; topic=Budgetläget; stance=undecided}}
- Övriga kommuner hann inte redovisa, varvet tas om vid nästa tillfälle. {{P until=2023-10-26; what=varvet; why=Övriga kommuner hann inte redovisa}}
Måltider i skolan {{I}}
- Kostcheferna planerar en temadag om matsvinn torsdagen den 9 november. {{M date=2023-11-09; what=temadag om matsvinn}}
Nyanlända elever {{I}}
- Antalet minskar. {{|}}Förberedelseklasserna i Borås läggs ned vid årsskiftet. {{S org=Borås}}
- Behovet av fortsatt samordning diskuteras vidare på kommande möte. {{P until=2023-10-26; what=Behovet av fortsatt samordning}}
Övriga frågor {{I}}
- Fredrik frågade om rutiner vid hot. {{|}}Hinner vi inte i dag, tas nästa gång. {{P until=2023-10-26; what=rutiner vid hot; why=Hinner vi inte i dag}}
- Nina slutar i Alingsås den 1 december. {{L person=Nina Palmér; org=Alingsås; when=den 1 december}}
- Idrottsdagen som var tänkt att äga rum i maj blev inte av.
Mötesdagar våren 2024 {{I}}
- 18 januari, 22 februari, 21 mars, 25 april och 30 maj. {{|}}Alltid torsdagar kl. 13–16. {{M date=2024-01-18}} {{M date=2024-02-22}} {{M date=2024-03-21}} {{M date=2024-04-25}} {{M date=2024-05-30}}
- Internatet flyttas till hösten 2024, eftersom flera har hög belastning under våren. {{P what=Internatet; why=flera har hög belastning under våren}}
