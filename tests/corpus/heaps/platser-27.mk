@file platser-27.txt
@body Samverkansrådet för barn och unga i Örebroområdet
@date 2025-01-30
@p Monika Rosén | Kumla | skolchef | chair
@p Mathias Borgh | Hallsberg | socialchef
@p Linda Ahlstrand | Örebro | områdeschef
@p Gabriel Moberg | Lekeberg | bildningschef
@p Susanna Örn | Laxå | skolchef
@p Peter Ahlstrand | Askersund | socialchef
@p Katarina Frid | Nora | skolchef
@p Leon Stark | Lindesberg | verksamhetschef
@p Ulla Trosell | Hällefors | bildningschef
@p Hampus Nyberg | Karlskoga | socialchef
@p Kristin Dahlman | Degerfors | skolchef
@p Omar Farouk | Ljusnarsberg | skolchef
@p Mona Hellsing | Motala | verksamhetschef
@p Cecilia Rudh | Region Örebro län | verksamhetschef BUP | guest
@p Göran Tapper | Polisen | kommunpolis | guest
@p Alice Wern | | processledare | guest
---
Samverkansrådet för barn och unga i Örebroområdet
Noteringar 2025-01-30
Närvarande:
Monika Rosén, Kumla, skolchef, ordförande
Mathias Borgh, Hallsberg, socialchef
Linda Ahlstrand, Örebro, områdeschef
Gabriel Moberg, Lekeberg, bildningschef
Susanna Örn, Laxå, skolchef
Peter Ahlstrand, Askersund, socialchef
Katarina Frid, Nora, skolchef
Leon Stark, Lindesberg, verksamhetschef
Ulla Trosell, Hällefors, bildningschef
Hampus Nyberg, Karlskoga, socialchef
Kristin Dahlman, Degerfors, skolchef
Omar Farouk, Ljusnarsberg, skolchef
Mona Hellsing, Motala, verksamhetschef
Gäster:
Cecilia Rudh, Region Örebro län, verksamhetschef BUP
Göran Tapper, Polisen, kommunpolis
Alice Wern, processledare
1. Inledning {{I n=1}}
Monika hälsar välkommen. {{|}}Föregående anteckningar godkänns. {{D}}
2. Anmälningar om förändrad representation {{I n=2; kind=information}}
Hallsberg: Mathias Borgh ersätter Inger Ståhl. {{N person=Mathias Borgh; role=ledamot; body=Samverkansrådet för barn och unga i Örebroområdet; org=Hallsberg; for=Inger Ståhl}}
Nora: Katarina Frid kvar, ny ersättare Ola Söder. {{N person=Katarina Frid; role=ledamot; body=Samverkansrådet för barn och unga i Örebroområdet; org=Nora}} {{N person=Ola Söder; role=ersättare; body=Samverkansrådet för barn och unga i Örebroområdet; org=Nora}}
Motala: har ännu ingen ersättare. {{V seat=ersättare; body=Samverkansrådet för barn och unga i Örebroområdet; org=Motala}}
Polisen: Göran Tapper i stället för Lena Björk. {{N person=Göran Tapper; role=ledamot; body=Samverkansrådet för barn och unga i Örebroområdet; org=Polisen; for=Lena Björk}}
3. BUP:s tillgänglighet {{I n=3; kind=report}}
Cecilia Rudh redogör för väntetiderna. 62 procent får tid inom trettio dagar.
En överläkare har rekryterats från Västerås. Mottagningen i Karlskoga bemannas med hyrpersonal.
4. Beredningsgruppen {{I n=4; kind=decision}}
Beredningsgruppen har i nuläget representation från skola, socialtjänst och elevhälsa. BUP saknas.
Rådet beslutar att Cecilia Rudh ska ingå i beredningsgruppen. {{D}} {{N person=Cecilia Rudh; role=ledamot; body=beredningsgruppen}}
5. Samordnad individuell plan {{I n=5; kind=dialogue}}
Linda lyfte att vårdnadshavare upplever SIP-mötena som många. Några kommuner har SIP-samordnare.
Lindesberg inrättar en sådan tjänst i vår. {{S org=Lindesberg}}
6. SIP-samordnare i Karlskoga {{I n=6; kind=information}}
Hampus informerar om att Erika Palm har tillträtt som SIP-samordnare. {{N person=Erika Palm; role=SIP-samordnare; org=Karlskoga}}
7. Styrgrupp för Skolsocialt stöd {{I n=7; kind=decision}}
Ordförande i styrgruppen har Susanna Örn varit. {{|}}Hon avgår nu. {{L person=Susanna Örn}}
Rådet beslutar att ge ordförandeskapet till Gabriel Moberg. {{D}} {{N person=Gabriel Moberg; role=ordförande; body=Styrgrupp för Skolsocialt stöd; for=Susanna Örn}}
Susanna överlämnar dokumentationen till Gabriel senast 14 februari. {{A who=Susanna Örn; due=2025-02-14; to=Gabriel Moberg}}
8. Polisens lägesbild {{I n=8; kind=report}}
Göran Tapper redovisar. Rekrytering till kriminella nätverk sker allt lägre ner i åldrarna.
Uppgifterna ska stanna inom rådet. {{X mark=ska stanna inom rådet}}
9. Orossamtal {{I n=9; kind=go-round}}
Askersund har gemensamma orossamtal med polisen. {{S org=Askersund; stance=doing}}
Laxå vill införa samma modell. {{S org=Laxå; stance=yes}}
Hällefors har valt en annan modell. {{S org=Hällefors; stance=no}}
10. Utredargrupp för avhopparverksamhet {{I n=10; kind=decision}}
Örebro ställer en utredare till förfogande: Johan Rylander. {{S org=Örebro}} {{N person=Johan Rylander; role=utredare; body=Utredargrupp för avhopparverksamhet; org=Örebro}}
Rådet utser därutöver Hampus Nyberg och Leon Stark att ingå. {{D}} {{N person=Hampus Nyberg; role=ledamot; body=Utredargrupp för avhopparverksamhet}} {{N person=Leon Stark; role=ledamot; body=Utredargrupp för avhopparverksamhet}}
11. Ungdomsmottagningar {{I n=11; kind=information}}
Samordnande barnmorska är Karin Ek, som berättade om verksamheten. Öppettiderna utökas.
12. Ungdomsmottagningarnas råd {{I n=12; kind=decision}}
Kristin Dahlman utses till kommunernas röst i rådet. {{D}} {{N person=Kristin Dahlman; role=röst; body=Ungdomsmottagningarnas råd}}
13. Föräldrastöd {{I n=13; kind=theme}}
Alice ledde samtalet utifrån tre frågor. Sammanställning bifogas.
14. Placerade barns skolgång {{I n=14; kind=decision}}
Samverkansrådet antar rutinen. {{D}}
Rutinansvarig är Omar Farouk. {{D}} {{N person=Omar Farouk; role=rutinansvarig; body=Placerade barns skolgång}}
Rutinen publiceras av Alice. {{A who=Alice Wern}}
15. Skolsköterskor {{I n=15; kind=dialogue}}
Bemanningen är ansträngd. {{|}}Lekeberg saknar skolsköterska på en skola. {{V seat=skolsköterska; org=Lekeberg}}
16. Länets elevhälsonätverk {{I n=16; kind=information}}
Elevhälsochefernas nätverk har på sitt möte i december utsett Maja Sten (Kumla) till sammankallande i stället för Per Holm. {{N person=Maja Sten; role=sammankallande; body=Elevhälsochefernas nätverk; org=Kumla; for=Per Holm}}
Nätverket träffas fyra gånger per år.
17. Utvärdering {{I n=17; kind=decision}}
Universitetets utvärdering är försenad. {{|}}Punkten tas upp den 3 april. {{P until=2025-04-03; what=Punkten; why=försenad}} {{M date=2025-04-03}}
18. Processledarens anställning {{I n=18; kind=information}}
Alice Wern slutar den 30 april för studier. {{L person=Alice Wern; when=2025-04-30; why=studier}}
19. Ersättare för processledaren {{I n=19; kind=decision}}
Rådet ställer sig bakom att Malin Stråth, i dag kurator i Nora, tar över processledarrollen från 1 maj. {{D}} {{N person=Malin Stråth; role=processledare; org=Nora; for=Alice Wern}}
Katarina Frid informerar Malin. {{A who=Katarina Frid; to=Malin Stråth}}
20. Barnahus {{I n=20; kind=report}}
Barnahus har haft 240 samråd. Styrgruppens ordförande Linda Ahlstrand gav en lägesrapport.
21. Barnahus styrgrupp {{I n=21; kind=decision}}
Linda fortsätter som styrgruppens ordförande ett år. {{N person=Linda Ahlstrand; role=ordförande; body=Barnahus styrgrupp}}
Peter Ahlstrand lämnar styrgruppen och hans plats går till Mona Hellsing. {{D}} {{L person=Peter Ahlstrand}} {{N person=Mona Hellsing; role=ledamot; body=Barnahus styrgrupp; for=Peter Ahlstrand}}
22. Sociala medier och unga {{I n=22; kind=question}}
Vem tar fram material till vårdnadshavare? {{Q}}
23. Nationell konferens SSPF {{I n=23; kind=decision}}
Konferensen är den 25 mars i Borås. {{M date=2025-03-25; what=Konferensen}}
Göran, Mathias och Kristin representerar länet. {{N person=Göran Tapper; role=representant; body=Nationell konferens SSPF}} {{N person=Mathias Borgh; role=representant; body=Nationell konferens SSPF}} {{N person=Kristin Dahlman; role=representant; body=Nationell konferens SSPF}}
Kostnaden per deltagare är 2 950 kr. {{K amount=2950; unit=kr}}
24. Regionens omställning {{I n=24; kind=information}}
Cecilia Rudh föreslås bli områdeschef i regionen. Beslut fattas av regiondirektören.
25. Ombud för barnets rättigheter {{I n=25; kind=information}}
Barnombud i Askersund är fr.o.m. februari Tyra Malm. {{N person=Tyra Malm; role=barnombud; org=Askersund}}
Degerfors avser att utse ombud i mars. {{S org=Degerfors}}
26. Gemensam utbildning {{I n=26; kind=decision}}
Ulla Trosell tackar nej till att vara projektledare, liksom Omar.
Rådet låter frågan om projektledare vila tills vidare. {{P what=frågan om projektledare}}
27. Ordförande i rådet {{I n=27; kind=decision}}
Ordförandeskapet växlar mellan skola och socialtjänst. {{|}}Monika Rosén överlämnar klubban till Hampus Nyberg från nästa möte. {{N person=Hampus Nyberg; role=ordförande; body=Samverkansrådet för barn och unga i Örebroområdet; for=Monika Rosén}}
Till vice ordförande utses, enligt samma princip, Susanna Örn. {{D}} {{N person=Susanna Örn; role=vice ordförande; body=Samverkansrådet för barn och unga i Örebroområdet}}
28. Fältgrupp {{I n=28; kind=report}}
Fältgruppen i Örebro leds av Sam Berg och arbetar kvällar och helger. Gruppen syns mycket i centrum.
29. Avslutande runda {{I n=29}}
Deltagarna tackade Monika.
