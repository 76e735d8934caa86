@file listor-06.txt
@body Förbundsstyrelsen för Kommunerna i Norra Norrland
@date 2023-01-26
@p Sven-Erik Lantto | Gällivare | kommunalråd | chair
@p Gun-Britt Niemi | Pajala | kommunalråd
@p Oskar Harila | Övertorneå | oppositionsråd
@p Helena Stoor | Kalix | kommunalråd
@p Roland Öhman | Överkalix | ledamot KS
@p Ann-Christin Wikström | Boden | kommunalråd
@p Lars-Göran Palo | Haparanda | kommunalråd
@p Lars Palo | Luleå | kommunalråd
@p Erika Lundmark | Piteå | kommunalråd
@p Stina Nutti | Jokkmokk | kommunalråd
@p Patrik Aidanpää | Kiruna | kommunalråd
@p Yvonne Stenlund | Älvsbyn | kommunalråd
@p Dag Johansson | Arvidsjaur | kommunalråd
@p Britta Holmbom | Arjeplog | kommunalråd
@p Marcus Ylipää | | förbundsdirektör | guest
@p Cecilia Ask | | förbundssekreterare | guest
---
Förbundsstyrelsen för Kommunerna i Norra Norrland
Protokoll 2023-01-26
Närvarande:
Sven-Erik Lantto, Gällivare, kommunalråd, ordförande
Gun-Britt Niemi, Pajala, kommunalråd
Oskar Harila, Övertorneå, oppositionsråd
Helena Stoor, Kalix, kommunalråd
Roland Öhman, Överkalix, ledamot KS
Ann-Christin Wikström, Boden, kommunalråd
Lars-Göran Palo, Haparanda, kommunalråd
Lars Palo, Luleå, kommunalråd
Erika Lundmark, Piteå, kommunalråd
Stina Nutti, Jokkmokk, kommunalråd
Patrik Aidanpää, Kiruna, kommunalråd
Yvonne Stenlund, Älvsbyn, kommunalråd
Dag Johansson, Arvidsjaur, kommunalråd
Britta Holmbom, Arjeplog, kommunalråd
Tjänstemän:
Marcus Ylipää, förbundsdirektör
Cecilia Ask, förbundssekreterare

1. Val till kollektivtrafikmyndigheten {{I n=1; kind=decision}}
Uppdrag	Namn	Ersätter
Ledamot	Helena Stoor {{N person=Helena Stoor; role=ledamot; body=kollektivtrafikmyndigheten; for=Bo Ek}}	Bo Ek
Ersättare	Roland Öhman {{N person=Roland Öhman; role=ersättare; body=kollektivtrafikmyndigheten}}	–
Revisor	Vakant {{V seat=revisor; body=kollektivtrafikmyndigheten}}	Tore Nilsson
Beslut: enligt tabellen. {{D}}

2. Nomineringar till SKR:s beredningar {{I n=2; kind=decision}}
Styrelsen beslutar att nominera:
- Erika Lundmark till beredningen för skola {{D}} {{N person=Erika Lundmark; role=ledamot; body=beredningen för skola}}
- Lars Palo till beredningen för samhällsbyggnad {{D}} {{N person=Lars Palo; role=ledamot; body=beredningen för samhällsbyggnad}}
- Stina Nutti till beredningen för landsbygd {{D}} {{N person=Stina Nutti; role=ledamot; body=beredningen för landsbygd}}
Info: SKR:s styrelse fattar beslut 17 mars. {{M date=2023-03-17; what=SKR:s styrelse}}
Info: nomineringar ska vara inne 10 februari.

3. Nuvarande representation {{I n=3; kind=report}}
Energirådet: Dag Johansson och Britta Holmbom {{N person=Dag Johansson; role=representant; body=Energirådet}} {{N person=Britta Holmbom; role=representant; body=Energirådet}}
Filmpool: Yvonne Stenlund, t.o.m. 2024 {{N person=Yvonne Stenlund; role=representant; body=Filmpool}}
Uppgifterna kontrolleras av Cecilia till nästa gång. {{A who=Cecilia Ask}}

4. Avsägelse {{I n=4; kind=decision}}
Gun-Britt Niemi har avsagt sig platsen i Länsvattenrådet. {{L person=Gun-Britt Niemi; org=Pajala}}
Val: Oskar Harila för resten av mandatperioden, efter Gun-Britt Niemi. {{N person=Oskar Harila; role=ledamot; body=Länsvattenrådet; for=Gun-Britt Niemi}} {{D}}

5. Presidium {{I n=5; kind=decision}}
Styrelsen väljer
ordförande: Sven-Erik Lantto (omval) {{D}} {{N person=Sven-Erik Lantto; role=ordförande; body=Presidium}}
förste vice ordförande: Lars-Göran Palo (nyval) {{D}} {{N person=Lars-Göran Palo; role=förste vice ordförande; body=Presidium}}
andre vice ordförande: Ann-Christin Wikström (nyval) {{D}} {{N person=Ann-Christin Wikström; role=andre vice ordförande; body=Presidium}}

6. Bredbandsforum {{I n=6}}
Valet förrättas av länsstyrelsen. Från kommunerna brukar två platser gå till kusten.
Boden och Piteå har anmält intresse. {{S org=Boden; stance=interested}} {{S org=Piteå; stance=interested}}

7. Valberedning {{I n=7; kind=decision}}
Norra delen:
Patrik Aidanpää {{N person=Patrik Aidanpää; role=ledamot; body=Valberedning}}
Stina Nutti {{N person=Stina Nutti; role=ledamot; body=Valberedning}}
Södra delen:
Erika Lundmark {{N person=Erika Lundmark; role=ledamot; body=Valberedning}}
Yvonne Stenlund, sammankallande {{N person=Yvonne Stenlund; role=sammankallande; body=Valberedning}}
Beslut: valberedningen utses enligt ovan. {{D}}

8. Regionens samråd {{I n=8}}
Regionen har utsett Kjell Strand till ordförande i samrådet. {{N person=Kjell Strand; role=ordförande; body=samrådet; org=Regionen}} Samrådet hade tre möten 2022.
Nästa samråd: 2 mars. {{M date=2023-03-02; what=samråd}}

9. Folkhögskolan {{I n=9; kind=decision; outcome=postponed}}
Val till skolstyrelsen bordläggs. {{P what=Val till skolstyrelsen; why=Kalix har ännu inte lämnat namn}}
Kalix har ännu inte lämnat namn.

10. Ägarombud {{I n=10; kind=decision}}
Bolag	Ombud	Ersättare
IT Norrbotten	Lars Palo {{N person=Lars Palo; role=ombud; body=IT Norrbotten}}	Marcus Ylipää {{N person=Marcus Ylipää; role=ersättare; body=IT Norrbotten}}
Matlaget	Britta Holmbom {{N person=Britta Holmbom; role=ombud; body=Matlaget}}	–
Mandat: årsstämman 2023. {{|}}Utses med stöd av bolagsordningen. {{D}}

11. Dagordning {{I n=11; kind=decision}}
Godkänns. {{D}} Ett extra ärende anmält, se 30.

12. Studieresa Finland {{I n=12; kind=decision}}
Deltar: Lars-Göran Palo, Helena Stoor, Oskar Harila {{N person=Lars-Göran Palo; role=deltagare; body=Studieresa Finland}} {{N person=Helena Stoor; role=deltagare; body=Studieresa Finland}} {{N person=Oskar Harila; role=deltagare; body=Studieresa Finland}}
Kostnad: högst 6 000 kr per person. {{K amount=6000; unit=kr per person}}
Cecilia bokar. {{A who=Cecilia Ask}}

13. Kommunerna om medlemsavgiften {{I n=13; kind=go-round}}
Kommun	Svar
Kiruna	Ja {{S org=Kiruna; stance=yes}}
Gällivare	Ja {{S org=Gällivare; stance=yes}}
Pajala	Nej till höjning {{S org=Pajala; stance=no}}
Övertorneå	Vill avvakta {{S org=Övertorneå; stance=undecided}}
Arjeplog	Uteblivet svar
Beslut: avgiften höjs till 24 kr per invånare. {{D}} {{K amount=24; unit=kr per invånare}}

14. Arbetsutskottets uppgift {{I n=14; kind=decision}}
Beslut:
a) arbetsutskottet bereder alla remisser {{D}}
b) arbetsutskottet får svara på remisser med kort svarstid {{D}}
c) redovisning sker på följande styrelsemöte {{D}}

15. Samisk samverkan {{I n=15; kind=decision}}
Kontaktperson gentemot Sametinget: Stina Nutti. {{N person=Stina Nutti; role=kontaktperson; body=Sametinget}}
Hon har det uppdraget sedan tidigare för Jokkmokk.
Beslut: gemensamt möte med Sametinget i vår. {{D}} Ansvarig: Marcus. {{A who=Marcus Ylipää}}

16. Remisser {{I n=16}}
Remiss	Svar senast	Handläggare
Ny minerallag	2023-03-31	Kiruna
Vindkraft – incitament {{A who=Marcus Ylipää; due=2023-02-28}}	2023-02-28	Marcus
Ett utkast finns redan för den första.

17. Ungdomsråd {{I n=17; kind=dialogue}}
Önskemål från flera om en plats för ungdomar. Oklart hur platsen skulle tillsättas. Piteå har egen modell sedan 2020.

18. Vattenkraft {{I n=18; kind=report}}
Prövningsgruppen har fått en ny ledamot, Ingmar Vuolo från Jokkmokk. {{N person=Ingmar Vuolo; role=ledamot; body=Prövningsgruppen; org=Jokkmokk}}
Omprövningen pausad av regeringen i tolv månader.

19. Tillträdande förbundsdirektör {{I n=19}}
Ny förbundsdirektör från 1 maj: Karolina Berg, närmast från Luleå. {{N person=Karolina Berg; role=förbundsdirektör; org=Luleå; for=Marcus Ylipää}} Efterträder Marcus Ylipää.
Marcus går vidare till Energimyndigheten. {{L person=Marcus Ylipää; why=går vidare till Energimyndigheten}}
Beslut: styrelsen tackar nej till övergångslösning. {{D}}

20. Gruppledare {{I n=20}}
Gruppledare inlandet: Dag Johansson {{N person=Dag Johansson; role=gruppledare}}
Gruppledare kusten: Erika Lundmark {{N person=Erika Lundmark; role=gruppledare}}
Gruppledare malmfälten: Patrik Aidanpää {{N person=Patrik Aidanpää; role=gruppledare}}

21. Beslutsattest {{I n=21; kind=decision}}
Beslut: Cecilia Ask attesterar belopp upp till 50 000 kr. {{D}} {{K amount=50000; unit=kr}}
Tidigare gräns 30 000 kr.

22. Tillfällig ersättare {{I n=22}}
Helena Stoor förhindrad 14 februari i Beredskapsrådet. {{M date=2023-02-14; what=Beredskapsrådet}} I hennes ställe: Roland Öhman. {{N person=Roland Öhman; role=ersättare; body=Beredskapsrådet; for=Helena Stoor}}
Rådet leds av landshövdingen.

23. Barentsrådet {{I n=23}}
Ordförandeskapet övergår till Finland i höst. {{|}}Svensk sekreterare: saknas sedan årsskiftet. {{V seat=sekreterare; body=Barentsrådet}}
Inga egna åtgärder.

24. Justering {{I n=24; kind=decision}}
Justerare: Yvonne Stenlund {{N person=Yvonne Stenlund; role=justerare}}

25. Politisk referensgrupp energi {{I n=25; kind=decision}}
Beslut: att inrätta gruppen, {{D}} att varje kommun utser en ledamot, {{D}} {{A who=varje kommun}} att gruppen avvecklas 2025-12-31. {{D until=2025-12-31}}
Anmälda hittills:
Älvsbyn: Per Lidström {{N person=Per Lidström; role=ledamot; body=gruppen; org=Älvsbyn}}
Boden: Eva Rosén {{N person=Eva Rosén; role=ledamot; body=gruppen; org=Boden}}
Överkalix: återkommer

26. Arvode {{I n=26; outcome=postponed}}
Tas om på mötet 30 mars. {{P until=2023-03-30; what=Arvode}} {{M date=2023-03-30}}

27. Länsteatern {{I n=27; kind=decision}}
Styrelsen har att föreslå en ledamot. Luleå har hittills haft platsen.
Förslag till Länsteatern: Lars Palo, omval. {{D}} {{N person=Lars Palo; role=ledamot; body=Länsteatern}}

28. Fjällsäkerhet {{I n=28; kind=report}}
Naturvårdsverket ska tillsätta en ny ordförande i Fjällsäkerhetsrådet. {{|}}Kiruna håller i vinterns övning. {{S org=Kiruna}}

29. Nya i styrelsen {{I n=29}}
Hälsades välkomna:
Roland Öhman, Överkalix {{N person=Roland Öhman; role=ledamot; body=Förbundsstyrelsen; org=Överkalix}}
Britta Holmbom, Arjeplog, efter Isak Lund {{N person=Britta Holmbom; role=ledamot; body=Förbundsstyrelsen; org=Arjeplog; for=Isak Lund}}
Tackades av vid förra mötet: Isak Lund.

30. Extra ärende: Flygplatsgruppen {{I n=30; kind=decision}}
Beslut: gruppen ombildas. {{D}}
Ut: Dag Johansson. In: Britta Holmbom. {{N person=Britta Holmbom; role=ledamot; body=Flygplatsgruppen; for=Dag Johansson}}
Kvar: Patrik Aidanpää {{N person=Patrik Aidanpää; role=ledamot; body=Flygplatsgruppen}}
Ansvarig för nytt uppdragsdirektiv: Cecilia, klart 1 mars. {{A who=Cecilia Ask; due=2023-03-01}}

31. Upphandlingsråd {{I n=31}}
Sammansättning bestäms av Boden som är värdkommun. Ordföranden där är Anita Bergh.
Gällivare lämnar rådet i sommar. {{S org=Gällivare}}

32. Intresseanmälan kulturråd {{I n=32; kind=go-round}}
Jokkmokk vill vara med. {{S org=Jokkmokk; stance=interested}}
Arvidsjaur avstår. {{S org=Arvidsjaur; stance=no}}
Haparanda deltar redan. {{S org=Haparanda; stance=doing}}

33. Språkråd {{I n=33; kind=question}}
Vem utser ledamöter när Språkrådet delas? Frågan från Pajala. {{Q asker=Pajala}}

34. Uppföljning av nomineringar {{I n=34; kind=report}}
Organ	Läge
Länsbygderådet	Klart
Vägforum {{A who=Cecilia Ask}}	Kvarstår, Cecilia
Viltrådet	Klart, Dag omvald av länsstyrelsen {{N person=Dag Johansson; role=ledamot; body=Viltrådet}}
