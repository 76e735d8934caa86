@file platser-35.txt
@body Ledningsgruppen för räddningstjänst i samverkan Värend
@date 2024-06-13
@p Kjell-Åke Sand | Växjö | räddningschef | chair
@p Mona Frisell | Alvesta | säkerhetschef
@p Conny Brolin | Ljungby | räddningschef
@p Sanna Haglund | Älmhult | ställföreträdande räddningschef
@p Ingmar Ros | Tingsryd | räddningschef
@p Petra Haglund | Uppvidinge | säkerhetschef
@p Lukas Vernersson | Lessebo | insatsledare
@p Göte Almroth | Emmaboda | räddningschef
@p Hillevi Stark | Nybro | förbundschef
@p Jan-Erik Moll | Vetlanda | räddningschef
@p Bahar Aydin | Länsstyrelsen | försvarshandläggare | guest
@p Sebastian Rooth | | samverkanskoordinator | guest
@p Ann Lindmark | Markaryd | räddningschef | absent
---
Ledningsgruppen för räddningstjänst i samverkan Värend
Mötesanteckningar 2024-06-13
Närvarande:
Kjell-Åke Sand, Växjö, räddningschef, ordförande
Mona Frisell, Alvesta, säkerhetschef
Conny Brolin, Ljungby, räddningschef
Sanna Haglund, Älmhult, ställföreträdande räddningschef
Ingmar Ros, Tingsryd, räddningschef
Petra Haglund, Uppvidinge, säkerhetschef
Lukas Vernersson, Lessebo, insatsledare
Göte Almroth, Emmaboda, räddningschef
Hillevi Stark, Nybro, förbundschef
Jan-Erik Moll, Vetlanda, räddningschef
Gäster:
Bahar Aydin, Länsstyrelsen, försvarshandläggare
Sebastian Rooth, samverkanskoordinator
Frånvarande:
Ann Lindmark, Markaryd, räddningschef
1. Läget i systemet {{I n=1; kind=report}}
Ledningscentralen har haft full bemanning. Tre vakthavande befäl har slutat sedan årsskiftet.
Lukas Vernersson deltar i dag för Lessebos räddningschef Tom Ahl, som är på utbildning. {{N person=Lukas Vernersson; role=ersättare; body=Ledningsgruppen för räddningstjänst i samverkan Värend; org=Lessebo; for=Tom Ahl}}
2. Chef för ledningscentralen {{I n=2; kind=decision}}
Nuvarande chef, Bertil Lax, lämnar för tjänst på MSB. {{L person=Bertil Lax; why=tjänst på MSB}}
Gruppen ställer sig bakom Växjös förslag att Emma Torn förordnas som chef för ledningscentralen. {{D}} {{N person=Emma Torn; role=chef för ledningscentralen; body=ledningscentralen; for=Bertil Lax}}
Växjö tar beslut om anställningen. {{A who=Växjö}}
3. Beredningsgruppen {{I n=3; kind=decision}}
Ingmar Ros har meddelat att han inte hinner med beredningsgruppen. {{L person=Ingmar Ros; why=inte hinner med}}
Gruppen enades om att Sanna Haglund fyller Ingmars plats. {{D}} {{N person=Sanna Haglund; role=ledamot; body=beredningsgruppen; for=Ingmar Ros}}
Göte är med i beredningsgruppen året ut, precis som planerat. {{N person=Göte Almroth; role=ledamot; body=beredningsgruppen}}
4. Sommaren {{I n=4; kind=dialogue}}
Brandriskprognosen gicks igenom. Flygbolaget för skogsbrandsbevakning är detsamma som i fjol.
5. Stående stab {{I n=5; kind=information}}
Stabschefer vecka 26–33 fördelas enligt lista. Växjö har de tre första veckorna.
Ansvarig för listan är Sebastian Rooth, som också löser byten. {{N person=Sebastian Rooth; role=ansvarig; body=Stående stab}}
6. Teknikrådet {{I n=6; kind=decision}}
Rådets ordförande har hämtats från Nybro. Mandatet löper ut i juni.
Conny Brolin blev vald till teknikrådets ordförande. {{D}} {{N person=Conny Brolin; role=ordförande; body=Teknikrådet}}
Plats för Markaryd är fortfarande obesatt. {{V seat=plats; body=Teknikrådet; org=Markaryd}}
7. Deltid {{I n=7; kind=go-round}}
Tingsryd har full styrka på alla stationer. {{S org=Tingsryd}}
Uppvidinge saknar sex brandmän. {{S org=Uppvidinge}}
Emmaboda prövar delade tjänster med hemtjänsten. {{S org=Emmaboda; stance=doing}}
8. Rekryteringsgrupp RiB {{I n=8; kind=decision}}
Petra H och Mona leder kampanjen. De ber om hjälp med film.
Till gruppen knyts Växjös kommunikatör Olle Brant som resursperson. {{D}} {{N person=Olle Brant; role=resursperson; body=Rekryteringsgrupp RiB; org=Växjö}}
9. Länsstyrelsen {{I n=9; kind=report}}
Bahar informerade om höstens övning. Övningsledningen finns på länsstyrelsen.
Länsstyrelsens nya försvarsdirektör är Mikael Hed. {{N person=Mikael Hed; role=försvarsdirektör; org=Länsstyrelsen}}
10. Övningen Höststorm {{I n=10; kind=decision}}
Övningen går av stapeln den 9 oktober. {{M date=2024-10-09; what=Övningen Höststorm}}
Lokal övningsledare för räddningstjänsterna blir Jan-Erik Moll och hans ställföreträdare Hillevi Stark. {{D}} {{N person=Jan-Erik Moll; role=lokal övningsledare; body=Övningen Höststorm}} {{N person=Hillevi Stark; role=ställföreträdare; body=Övningen Höststorm; for=Jan-Erik Moll}}
Övriga anmäler utvärderare till Jan-Erik senast 30 augusti. {{A who=Övriga; due=2024-08-30; to=Jan-Erik Moll}}
11. Tillsynsnätverket {{I n=11; kind=information}}
Tillsynsnätverket har fått ny sammankallande. {{|}}Det är Karin Wall från Alvesta. {{N person=Karin Wall; role=sammankallande; body=Tillsynsnätverket; org=Alvesta}}
12. MSB:s referensgrupp {{I n=12; kind=decision}}
MSB önskar en räddningschef från mindre kommun.
Ledningsgruppen skickar Göte Almroth. {{D}} {{N person=Göte Almroth; role=representant; body=MSB:s referensgrupp}}
13. Fordon {{I n=13; kind=decision}}
Upphandling av tankbilar skjuts till höstens första möte, eftersom Nybros budget inte är klar. {{P until=2024-09-19; what=Upphandling av tankbilar; why=Nybros budget inte är klar}}
En tankbil kostar i dag 4,3 mnkr. {{K amount=4.3; unit=mnkr}}
14. Avtal med SOS Alarm {{I n=14; kind=report}}
SOS kundansvarige har bytt region. Sebastian tar emot klagomål så länge.
15. Utbildningsbefäl {{I n=15; kind=information}}
Vetlanda: Linus Ek nytt utbildningsbefäl {{N person=Linus Ek; role=utbildningsbefäl; org=Vetlanda}}
Älmhult: tjänsten lediganslagen {{V seat=utbildningsbefäl; org=Älmhult}}
Ljungby: som tidigare
16. Arbetsmiljögruppen {{I n=16; kind=decision}}
Huvudskyddsombuden utser sina egna ledamöter.
Arbetsgivarsidan representeras av Hillevi Stark och Ingmar Ros. {{N person=Hillevi Stark; role=ledamot; body=Arbetsmiljögruppen}} {{N person=Ingmar Ros; role=ledamot; body=Arbetsmiljögruppen}}
17. Studiebesök Finland {{I n=17; kind=decision}}
Resan görs i september. {{|}}Gruppen utsåg Kjell-Åke, Mona och Jan-Erik att åka. {{D}} {{N person=Kjell-Åke Sand; role=deltagare; body=Studiebesök Finland}} {{N person=Mona Frisell; role=deltagare; body=Studiebesök Finland}} {{N person=Jan-Erik Moll; role=deltagare; body=Studiebesök Finland}}
18. Kemresurs {{I n=18; kind=question}}
Vem underhåller kemcontainern när avtalet upphört? {{Q}}
19. Markaryd {{I n=19; kind=information}}
Ann Lindmark går i pension den 1 september. {{L person=Ann Lindmark; org=Markaryd; when=2024-09-01; why=pension}}
Markaryd kommer att köpa chefskapet av Ljungby. {{S org=Markaryd}} Därmed blir Conny räddningschef även där. {{N person=Conny Brolin; role=räddningschef; org=Markaryd; for=Ann Lindmark}}
20. Ordförandeskapet {{I n=20; kind=decision}}
Kjell-Åke Sand leder gruppen som ordförande ett tredje år, beslutade gruppen. {{D}} {{N person=Kjell-Åke Sand; role=ordförande; body=Ledningsgruppen för räddningstjänst i samverkan Värend}}
Mona Frisell blir förste ersättare. {{D}} {{N person=Mona Frisell; role=förste ersättare; body=Ledningsgruppen för räddningstjänst i samverkan Värend}}
21. Nästa möte {{I n=21}}
Nästa möte är den 19 september i Nybro. {{M date=2024-09-19}} Hillevi ordnar rundvandring på stationen. {{A who=Hillevi Stark; due=2024-09-19}}
