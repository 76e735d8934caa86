@file uppskjutet-17.txt
@body Arbetsmarknadschefer i Västernorrland
@date 2024-01-25
@p Gunnel Österberg | Sundsvall | arbetsmarknadschef | chair
@p Kjell-Åke Rönnqvist | Timrå | enhetschef
@p Somaya Ahmadi | Härnösand | arbetsmarknadschef
@p Lennart Hedin | Kramfors | verksamhetschef
@p Mari Sjödin | Sollefteå | arbetsmarknadschef
@p Peter Norlund | Örnsköldsvik | enhetschef
@p Peter Wåhlin | Ånge | verksamhetschef
@p Ellen Strandh | Sundsvall | rektor vuxenutbildningen
@p Filip Marklund | Örnsköldsvik | projektledare
@p Rebecca Tjernström | Härnösand | SYV-samordnare
@p Hanna Åslund | Kramfors | handledare
@p Bertil Nordin | Timrå | ekonom
@p Lisbet Kallin | Sollefteå | integrationssamordnare
@p Martin Öberg | Arbetsförmedlingen | sektionschef | guest
@p Ewa Stridh | Region Västernorrland | strateg | guest
---
Arbetsmarknadschefer i Västernorrland
Minnesanteckningar 25 januari 2024 (digitalt)
Deltog:
Sundsvall: Gunnel Österberg, arbetsmarknadschef (ordförande)
Timrå: Kjell-Åke Rönnqvist, enhetschef
Härnösand: Somaya Ahmadi, arbetsmarknadschef
Kramfors: Lennart Hedin, verksamhetschef
Sollefteå: Mari Sjödin, arbetsmarknadschef
Örnsköldsvik: Peter Norlund, enhetschef
Ånge: Peter Wåhlin, verksamhetschef
Sundsvall: Ellen Strandh, rektor vuxenutbildningen
Örnsköldsvik: Filip Marklund, projektledare
Härnösand: Rebecca Tjernström, SYV-samordnare
Kramfors: Hanna Åslund, handledare
Timrå: Bertil Nordin, ekonom
Sollefteå: Lisbet Kallin, integrationssamordnare
Arbetsförmedlingen: Martin Öberg, sektionschef
Region Västernorrland: Ewa Stridh, strateg

1. Lägesrunda {{I n=1; kind=go-round}}
Sundsvall har fått minska antalet extratjänster till 40. {{S org=Sundsvall; topic=Lägesrunda}}
Timrå står inför en omorganisation, vars start skjutits till april. {{S org=Timrå; topic=Lägesrunda}}
Ånge har goda resultat med sin jobbcoachning. {{S org=Ånge; topic=Lägesrunda}}
Kramfors anmälde sig sist men då var tiden slut; deras redovisning tas först i nästa runda. {{P what=deras redovisning; why=då var tiden slut}}
2. Överenskommelse med Arbetsförmedlingen {{I n=2}}
Martin berättar att den nationella mallen har blivit försenad. Lokala överenskommelser kan därför inte tecknas under första kvartalet. {{|}}Nätverket enas om att avvakta med egna förslag tills mallen är publicerad. {{D}} {{P what=egna förslag}}
3. Yrkesvux {{I n=3}}
Skolverket beviljade ansökan i sin helhet, 18,4 miljoner kronor. {{K amount=18400000; unit=kronor}} Ellen går igenom fördelningen. {{|}}Härnösand vill byta vård mot svets. {{S org=Härnösand}}
Frågan om omfördelning mellan kommunerna bordläggs till den 22 februari. {{P until=2024-02-22; what=Frågan om omfördelning mellan kommunerna}} {{M date=2024-02-22}}
4. Feriejobb {{I n=4; outcome=postponed}}
Somaya skulle ha inlett. {{|}}Hennes inledning skjuts till februari, eftersom hon bara kunde vara med den första halvtimmen. {{P until=2024-02-22; what=Hennes inledning; why=eftersom hon bara kunde vara med den första halvtimmen}}
5. Aktivitetskrav i försörjningsstödet {{I n=5}}
Utredningen överlämnas till regeringen den 31 mars. En lag kan inte träda i kraft förrän tidigast 2025. Peter Norlund menade att kommunerna bör förbereda sig redan nu. Andra var mer avvaktande.
6. Jämställd etablering {{I n=6}}
Länsstyrelsen arrangerar erfarenhetsutbyte onsdagen den 14 februari kl. 10–12. {{M date=2024-02-14; what=erfarenhetsutbyte}} Lisbet deltar för nätverkets räkning. {{N person=Lisbet Kallin; role=representant; body=erfarenhetsutbyte; org=Sollefteå}}
7. Projektet Växla upp {{I n=7}}
Filip redovisar delrapport 2. Projektets slutdatum förskjuts till den 30 september 2024 efter beslut av ESF-rådet. {{|}}Ställningstagande till fortsättning kan göras först när slutrapporten föreligger. {{P what=Ställningstagande till fortsättning}}
8. Statistikuppföljning {{I n=8; outcome=postponed}}
Inte färdigt. {{|}}Vi får se det den 22 februari. {{P until=2024-02-22; what=Statistikuppföljning; why=Inte färdigt}}
9. Upphandling av SFI {{I n=9}}
Sollefteå har avbrutit sin upphandling. {{S org=Sollefteå}} Ny annonsering är planerad till mars.
10. Arbetsmarknadsdag {{I n=10}}
Årets arbetsmarknadsdag äger rum torsdag 21 mars på Himlabadets konferens, Sundsvall, kl. 9.00–15.00. {{M date=2024-03-21; what=arbetsmarknadsdag}} Utställare anmäler sig till Hanna senast 1 mars. {{A who=Utställare; due=2024-03-01; to=Hanna Åslund}}
11. Lokala jobbspår {{I n=11}}
Mari återkopplar från branschrådet. Branschrådet skjuter på starten av jobbspår industri. Nätverket har ingen egen punkt att besluta om.
12. Budget för nätverkets aktiviteter {{I n=12; kind=decision}}
Budgeten godkänns med en kostnadsram på 90 000 kr. {{D}} {{K amount=90000; unit=kr}} Posten för studieresa tas inte med; den prövas i samband med höstens uppföljning. {{P what=Posten för studieresa}}
13. Digital kompetens {{I n=13; outcome=not_reached}}
Punkten gick inte att hinna med. {{P what=Digital kompetens}}
14. DUA {{I n=14}}
Delegationen är nedlagd. Dess uppgifter har delvis gått över till Arbetsförmedlingen.
15. Kommunal visstid {{I n=15}}
Bertil informerar om nya regler för lönebidrag. Förordningen börjar gälla den 1 mars.
16. Validering {{I n=16; kind=dialogue}}
Rebecca visar hur Härnösand arbetar. Ewa anser att regionen kan bidra med samordning. {{|}}Ewa tar upp det internt i regionen. {{A who=Ewa Stridh}}
Nätverkets fortsatta diskussion anstår till dess. {{P what=Nätverkets fortsatta diskussion}}
17. Ukraina {{I n=17}}
Massflyktsdirektivet gäller till den 4 mars 2025. {{|}}Örnsköldsvik startar en ny SFI-grupp den 5 februari. {{S org=Örnsköldsvik; stance=doing}}
18. Samarbete med folkhögskolorna {{I n=18; outcome=postponed}}
Rektorn för Ålsta meddelade i morse att hon inte kunde komma. {{|}}Besöket planeras om till mars. {{P what=Besöket; why=Rektorn för Ålsta meddelade i morse att hon inte kunde komma}}
19. Regional kompetensförsörjning {{I n=19}}
Regionens kompetensforum har möten 8 februari, 11 april och 6 juni. {{M date=2024-02-08; what=Regionens kompetensforum}} {{M date=2024-04-11; what=Regionens kompetensforum}} {{M date=2024-06-06; what=Regionens kompetensforum}} Nätverket utser Kjell-Åke Rönnqvist att ingå i forumet efter Ellen Strandh. {{D}} {{N person=Kjell-Åke Rönnqvist; role=representant; body=Regionens kompetensforum; org=Timrå; for=Ellen Strandh}}
20. Sommarskola SFI {{I n=20; kind=question}}
Lennart undrar vilka som har sommarskola. {{|}}Timrå och Ånge har det. {{S org=Timrå; stance=doing}} {{S org=Ånge; stance=doing}} Kramfors har inte bestämt sig. {{S org=Kramfors; stance=undecided}}
21. Systemstöd {{I n=21}}
Leverantörens nya version släpps i maj i stället för februari. {{|}}Gemensam testning planeras vid mötet den 25 april. {{P until=2024-04-25; what=Gemensam testning}} {{M date=2024-04-25}}
22. Välfärdsbrott {{I n=22}}
Utgick. Punkten hade anmälts av misstag och tas inte upp igen.
23. Praktiksamordning {{I n=23}}
Hanna tog på sig att sammanställa handledarutbildningarna. {{A who=Hanna Åslund}} Det ska vara färdigt före påsk.
24. Dialog med näringslivet {{I n=24}}
Företagarna har bjudit in till frukostmöte på obestämt datum. {{|}}Gunnel besvarar inbjudan. {{A who=Gunnel Österberg}}
25. Mottagande av kvotflyktingar {{I n=25}}
Migrationsverket har pausat uttagningen. Besked om årets kvot brukar komma i februari.
26. Handledarersättning {{I n=26; outcome=postponed}}
Med hänvisning till pågående löneöversyn beslutar nätverket att inte ta upp saken förrän i maj. {{D}} {{P what=Handledarersättning; why=Med hänvisning till pågående löneöversyn}}
27. Återkoppling SKR {{I n=27; kind=report}}
SKR har gett ut en ny skrift. {{|}}Arbetsmarknadskonferensen flyttas från Stockholm till Uppsala men datumet den 29 maj ligger fast. {{M date=2024-05-29; what=Arbetsmarknadskonferensen}}
28. Arbetsintegrerande sociala företag {{I n=28}}
Två företag har gått i konkurs. Kommunerna är överens om att det behövs en ny modell. {{|}}Vad modellen ska innehålla hör till aprilmötet. {{P until=2024-04-25; what=Vad modellen ska innehålla}}
29. Delegationsresa till Umeå {{I n=29}}
Resan, som fick avbokas på grund av snöovädret, görs den 7 mars. {{M date=2024-03-07; what=Delegationsresa till Umeå}} Filip och Rebecca följer med. {{N person=Filip Marklund; role=deltagare; body=Delegationsresa till Umeå; org=Örnsköldsvik}} {{N person=Rebecca Tjernström; role=deltagare; body=Delegationsresa till Umeå; org=Härnösand}}
30. Lokalfrågan i Ånge {{I n=30}}
Peter Wåhlin meddelar att Ånge lämnar lokalerna i juni. {{S org=Ånge}}
31. Organisationsnummer för nätverket {{I n=31; outcome=empty}}
32. Övriga frågor {{I n=32}}
Mari efterlyste exempel på ungdomstorg. {{|}}Frågan noteras till februarimötet. {{P until=2024-02-22; what=exempel på ungdomstorg}}
Lisbets fråga om tolkstöd fick inget svar och hon återkommer med ett förtydligande. {{A who=Lisbet Kallin}}
33. Avslutning {{I n=33}}
Gunnel tackade alla.
