@file beslut-09.txt
@body Länsledning Välfärd Gävleborg
@date 2024-11-29
@p Britta Hagström | Gävle | sektorchef | chair
@p Clas Rönnberg | Sandviken | förvaltningschef
@p Agnes Wikström | Hofors | socialchef
@p Maud Persson | Ockelbo | socialchef
@p Patrik Enström | Söderhamn | förvaltningschef
@p Catarina Lund | Bollnäs | socialchef
@p Bengt-Åke Hed | Ovanåker | socialchef
@p Ritva Laine | Ljusdal | förvaltningschef
@p Joel Wikström | Hudiksvall | sektorchef
@p Sandra Mård | Nordanstig | socialchef
@p Lovisa Ahlgren | Region Gävleborg | hälso- och sjukvårdsdirektör
@p Martin Kjellin | Region Gävleborg | primärvårdschef
@p Yvonne Strid | Region Gävleborg | välfärdsstrateg | guest
@p Elsa Moberg | | länssamordnare | guest
---
Länsledning Välfärd Gävleborg
Mötesanteckning 2024-11-29
Deltagare från kommunerna och regionen
Britta Hagström, Gävle, sektorchef, ordförande
Clas Rönnberg, Sandviken, förvaltningschef
Agnes Wikström, Hofors, socialchef
Maud Persson, Ockelbo, socialchef
Patrik Enström, Söderhamn, förvaltningschef
Catarina Lund, Bollnäs, socialchef
Bengt-Åke Hed, Ovanåker, socialchef
Ritva Laine, Ljusdal, förvaltningschef
Joel Wikström, Hudiksvall, sektorchef
Sandra Mård, Nordanstig, socialchef
Lovisa Ahlgren, Region Gävleborg, hälso- och sjukvårdsdirektör
Martin Kjellin, Region Gävleborg, primärvårdschef
Övriga deltagare
Yvonne Strid, Region Gävleborg, välfärdsstrateg
Elsa Moberg, länssamordnare

Ärende 1. Inledning {{I n=1}}
Britta Hagström hälsar alla välkomna och presenterar dagens ärenden. Inga jäv anmäls.

Ärende 2. Färdplan nära vård 2025–2028 {{I n=2; kind=decision}}
Elsa Moberg redogör för de synpunkter som kommit in under remissrundan, där framför allt Hudiksvall och Ljusdal efterfrågat tydligare mätetal.
Länsledningen beslutar
att ställa sig bakom färdplanen {{D}}
att färdplanen kompletteras med mätetal senast under första kvartalet 2025 {{D}}
att rekommendera huvudmännen att fatta egna beslut om antagande {{D}}

Ärende 3. Regionens budget {{I n=3}}
Lovisa Ahlgren informerar om att regionfullmäktige den 20 november fastställde budget för 2025 med ett resultatkrav på noll. Regionstyrelsen har samtidigt gett förvaltningen i uppdrag att minska antalet vårdplatser med tjugo. Kommunerna uttrycker stark oro för konsekvenserna.

Ärende 4. Samverkan vid utskrivning {{I n=4; kind=decision}}
Yvonne Strid presenterar avvikelserna för tertial två. {{|}}Länsledningen konstaterar att rutinen inte följs fullt ut och uppdrar åt samverkansgruppen SVU att senast i februari lämna förslag till åtgärder. {{D}} {{A who=samverkansgruppen SVU; due=2025-02}} Söderhamn har sedan oktober en egen hemtagningskoordinator. {{S org=Söderhamn; stance=doing}}

Ärende 5. Hemsjukvårdsavtalet {{I n=5; kind=decision}}
Nuvarande avtal sades upp av regionen i juni. En parlamentariskt sammansatt grupp förhandlar. {{|}}Intill dess att nytt avtal är på plats tillämpas det gamla avtalet i alla delar utom § 12. {{D}} Förhandlingsgruppen sammanträder den 10 december. {{M date=2024-12-10; what=Förhandlingsgruppen}}

Ärende 6. Läkarmedverkan {{I n=6}}
Martin Kjellin beskriver regionens planering. Det finns ett förslag om fasta läkare på samtliga särskilda boenden. Förslaget har inte behandlats politiskt. De flesta i gruppen lutar åt att invänta regionens beslut innan kommunerna svarar.

Ärende 7. Ungdomsmottagning online {{I n=7; kind=decision}}
Parterna kommer överens om att fortsätta finansiera mottagningen under 2025. {{D}} Kommunernas del uppgår till 2,10 kronor per invånare. {{K amount=2,10; unit=kronor per invånare}} Regionen svarar för bemanningen. {{D}}

Ärende 8. Öppenvård beroende {{I n=8; kind=decision}}
Länsledningen finner att pilotprojektet gett avsedd effekt. {{|}}Projektet övergår i ordinarie drift den 1 januari, dock utan Nordanstig som valt en egen lösning. {{D}} {{S org=Nordanstig; stance=no}}

Ärende 9. Barn som anhöriga {{I n=9}}
Patienträttsliga bestämmelser gicks igenom av regionens jurist. Av lagen framgår att hälso- och sjukvården särskilt ska beakta barns behov. Det antecknas att alla huvudmän har rutiner på plats.

Ärende 10. Statlig överenskommelse om suicidprevention {{I n=10; kind=decision}}
Regeringen och SKR har tecknat en ny överenskommelse. {{|}}Länets andel fördelas lika mellan regionen och kommunerna. {{D}} Bollnäs är beredda att stå som mottagare för kommunernas del. {{S org=Bollnäs; stance=yes}} Elsa Moberg ges i uppdrag att upprätta rekvisitionen. {{D}} {{A who=Elsa Moberg}}

Ärende 11. Digital vårdplanering {{I n=11; kind=decision}}
Systemansvariga har begärt att länsledningen prioriterar mellan tre utvecklingsbehov. {{|}}Läkemedelslistan prioriteras först. {{D}} De båda andra behoven utvecklas i mån av utrymme. {{D}}

Ärende 12. MIS i Hofors och Ockelbo {{I n=12}}
Hofors kommunstyrelse har beslutat att avsluta det lokala samverkansprojektet. {{S org=Hofors; stance=no}} Ockelbo överväger att fortsätta på egen hand. {{S org=Ockelbo; stance=undecided}} Någon länsgemensam fråga är det inte.

Ärende 13. Palliativ vård {{I n=13; kind=decision}}
En uppdaterad vårdprocess har tagits fram. Den har antagits av regionens ledningsgrupp. {{|}}Länsledningen antar vårdprocessen för kommunernas del. {{D}}

Ärende 14. Rehabilitering efter stroke {{I n=14; kind=dialogue}}
Catarina Lund lyfter att gränsdragningen är oklar. Martin Kjellin delar bilden. Det vore önskvärt med en gemensam tolkning. {{|}}Vem tar fram en sådan? {{Q}}

Ärende 15. Språktolkar {{I n=15; kind=decision}}
Tolkförmedlingens stämma beslutade om prishöjning i maj. {{|}}Länsledningen ger Joel Wikström mandat att företräda länet i dialogen med Tolkförmedlingen, med begränsningen att inga ekonomiska utfästelser får göras. {{D}} {{N person=Joel Wikström; role=företrädare; body=Tolkförmedlingen; org=Hudiksvall}}

Ärende 16. Årshjul {{I n=16; kind=decision}}
Årshjulet för 2025 fastställs enligt utsänt förslag med ändringen att septembermötet hålls fysiskt i Bollnäs. {{D}}

Ärende 17. Mobila team {{I n=17; kind=decision}}
Regionen föreslår att teamen ska finnas i hela länet från mars. {{|}}Kommunerna godtar förslaget, förutsatt att teamen når även de kommuner som ligger längst bort inom två timmar. {{D if=förutsatt att teamen når även de kommuner som ligger längst bort inom två timmar}}

Ärende 18. Forskning och utveckling {{I n=18}}
FoU Välfärds styrgrupp har beslutat att utlysa två doktorandtjänster. Länsledningen ställdes inför frågan om medfinansiering redan i våras och avböjde då. Inget nytt har tillkommit.

Ärende 19. Rutin för egenvård {{I n=19; kind=decision}}
Rutinen har prövats i Sandviken. {{|}}Sandvikens erfarenheter är goda. {{S org=Sandviken; stance=doing}} Länsledningen beslutar att rutinen ska gälla i hela länet från den 1 februari 2025 {{D}} och att den tidigare rutinen från 2016 därmed upphävs. {{D}}

Ärende 20. Tandvård för äldre {{I n=20}}
Regeringen har föreslagit att det särskilda tandvårdsbidraget omfördelas till äldre. Lagändringen planeras till 2026. Folktandvården bereder frågan internt.

Ärende 21. Gemensam utbildning i BPSD {{I n=21; kind=decision}}
Maud Persson föreslår att länet köper en utbildning. {{|}}Efter votering med röstsiffrorna 8–4 beslutas att köpa utbildningen. {{D}} Kostnaden, 240 000 kronor, tas ur kompetensmedlen. {{D}} {{K amount=240 000; unit=kronor}}

Ärende 22. Representation i NSK-S {{I n=22; kind=decision}}
Mandatperioden går ut vid årsskiftet. {{|}}Länsledningen föreslår att samverkansnämnden utser Clas Rönnberg som ledamot i NSK-S. {{D}} {{N person=Clas Rönnberg; role=ledamot; body=NSK-S; org=Sandviken}}

Ärende 23. Avgifter för intyg {{I n=23; kind=decision}}
Regionen tar sedan i höst betalt för vissa intyg. {{|}}Länsledningens kommunföreträdare motsätter sig avgiften och begär att den tas bort. {{D}} {{A who=Länsledningens kommunföreträdare}} Lovisa Ahlgren tar med sig frågan. {{A who=Lovisa Ahlgren}}

Ärende 24. Plan för pandemiberedskap {{I n=24}}
Regionens smittskyddsläkare håller på att revidera planen. Planen beslutas av regiondirektören. Kommunerna får tillfälle att yttra sig i januari.

Ärende 25. Tvist om betalningsansvar {{I n=25; kind=decision}}
Tvisten mellan Ovanåker och regionen hänskjuts till den partsgemensamma tvistenämnden. {{D}} Ovanåker godtar den ordningen. {{S org=Ovanåker; stance=yes}}

Ärende 26. Kommunikationsplan {{I n=26; kind=decision; outcome=postponed}}
Föredraganden är sjuk. {{|}}Ärendet utgår och tas upp den 24 januari. {{P until=2025-01-24; what=Kommunikationsplan; why=Föredraganden är sjuk}} {{M date=2025-01-24}}

Ärende 27. Nationell läkemedelslista {{I n=27}}
E-hälsomyndigheten har flyttat fram datumet för anslutning. Beslutet togs emot med lättnad. Anslutningsarbetet fortgår i oförändrad takt.

Ärende 28. Trygg hemgång {{I n=28; kind=decision}}
Gävle har gjort en uppföljning av sina insatser. Länsledningen tackar för en klargörande redovisning. {{|}}Modellen rekommenderas kommunerna som en väg att minska korttidsvården. {{D}} Uppföljningen bifogas anteckningarna. 

Ärende 29. Kost och nutrition {{I n=29; kind=decision}}
Kostcheferna föreslår ett länsövergripande nätverk. {{|}}Länsledningen ser positivt på initiativet men vill inte inrätta ett formellt nätverk. {{D}}

Ärende 30. Hospiceplatser {{I n=30}}
Ansökan om statligt stöd lämnades in av regionen i september. Kommunerna kommer inte att vara medsökande. Diskussion fördes om behovet av platser i Hälsingland.

Ärende 31. Samsjuklighetsutredningen {{I n=31; kind=decision}}
Utredningen föreslår att regionerna tar över behandlingsansvaret. {{|}}Länsledningen avvaktar riksdagens behandling innan förberedelserna startar. {{D}} Martin Kjellin och Sandra Mård bevakar frågan. {{A who=Martin Kjellin,Sandra Mård}}

Ärende 32. Tillgänglighet till hjälpmedel {{I n=32; kind=decision}}
På förslag från Hjälpmedel SAM beslutas att leveranstiden för prioriterade hjälpmedel ska vara högst fem arbetsdagar. {{D}} För övriga hjälpmedel kvarstår nuvarande tider. {{D}} Hjälpmedel SAM redovisar utfallet varje kvartal. {{A who=Hjälpmedel SAM}}

Ärende 33. Införande av SIP för äldre {{I n=33; kind=report}}
Andelen äldre med SIP ökar långsamt. {{|}}Ljusdal har satt upp ett mål om 80 procent. {{S org=Ljusdal}} Samsyn råder om vikten av att enskilda förstår syftet.

Ärende 34. Avtal med privata vårdcentraler {{I n=34}}
Hälso- och sjukvårdsnämnden har antagit en ny regelbok. Av regelboken följer att vårdcentralerna ska delta i samverkansmöten. Det är nämnden som följer upp efterlevnaden.

Ärende 35. Informationssäkerhet {{I n=35; kind=decision}}
Gemensam riskanalys godkänns med tillägget att loggkontroller ska ske månatligen. {{D}} Patrik Enström kontaktar dataskyddsombuden. {{A who=Patrik Enström; to=dataskyddsombuden}}

Ärende 36. Avslutande frågor {{I n=36}}
Agnes Wikström lämnar länsledningen då hon går vidare till ett uppdrag i Falun. {{L person=Agnes Wikström; org=Hofors; why=går vidare till ett uppdrag i Falun}} Maria Ek från Hofors blir ny ledamot efter henne. {{N person=Maria Ek; role=ledamot; body=Länsledning Välfärd Gävleborg; org=Hofors; for=Agnes Wikström}} 
