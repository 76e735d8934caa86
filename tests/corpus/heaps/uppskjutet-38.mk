@file uppskjutet-38.txt
@body Omsorgschefsforum Mitt
@date 2024-11-07
@p Anita Forsell | Sundsvall | omsorgschef | chair
@p Björn Eklund | Ånge | verksamhetschef
@p Catarina Ljung | Timrå | omsorgschef
@p David Öberg | Härnösand | verksamhetschef
@p Emelie Storm | Kramfors | omsorgschef
@p Farid Ghorbani | Sollefteå | verksamhetschef
@p Görel Sandin | Östersund | områdeschef
@p Hans-Erik Lund | Bräcke | socialchef
@p Iris Malmgren | Krokom | socialchef
@p Joel Nordin | Strömsund | omsorgschef
@p Kristina Alm | Berg | socialchef
@p Kristina Wahlgren | Åre | verksamhetschef
@p Love Brännlund | Ragunda | omsorgschef
@p Margot Sjölund | Region Jämtland Härjedalen | samordnare | guest
@p Nicklas Ros | Socialstyrelsen | utredare | guest
---
Omsorgschefsforum Mitt
Noteringar 7 november 2024
Deltog:
Anita Forsell	Sundsvall	omsorgschef (ordf.)
Björn Eklund	Ånge	verksamhetschef
Catarina Ljung	Timrå	omsorgschef
David Öberg	Härnösand	verksamhetschef
Emelie Storm	Kramfors	omsorgschef
Farid Ghorbani	Sollefteå	verksamhetschef
Görel Sandin	Östersund	områdeschef
Hans-Erik Lund	Bräcke	socialchef
Iris Malmgren	Krokom	socialchef
Joel Nordin	Strömsund	omsorgschef
Kristina Alm	Berg	socialchef
Kristina Wahlgren	Åre	verksamhetschef
Love Brännlund	Ragunda	omsorgschef
Margot Sjölund	Region Jämtland Härjedalen	samordnare
Nicklas Ros	Socialstyrelsen	utredare

1. Formalia {{I n=1}}
Noteringarna från 12 september gås igenom. {{|}}Tre punkter stod kvar därifrån: två är lösta och den tredje, om nattfasta, väntar alltjämt och tas om i januari. {{P until=2025-01-23; what=den tredje, om nattfasta}}
2. Hemtjänst {{I n=2}}
Nicklas presenterade lägesrapporten. Socialstyrelsen tidigarelägger nästa rapport till februari. {{|}}Den nationella konferensen går av stapeln 19 februari i Stockholm. {{M date=2025-02-19; what=nationella konferensen}}
Frågor till Nicklas som vi inte hinner med i dag mejlas till Anita. {{A to=Anita Forsell}}
3. Bostad med särskild service {{I n=3; outcome=postponed}}
Östersund hade förberett frågan men vill ha igenom ett nämndbeslut först. {{|}}Vi sätter punkt för i dag och öppnar frågan igen när beslutet är taget. {{P what=frågan; why=vill ha igenom ett nämndbeslut först}}
4. Larmmottagning {{I n=4}}
Avtalet med larmcentralen förlängs till 2026. {{|}}Sollefteå lämnar avtalet. {{S org=Sollefteå; stance=no}}
Fortsatt diskussion om krav i ny upphandling den 23 januari. {{P until=2025-01-23; what=Fortsatt diskussion om krav i ny upphandling}} {{M date=2025-01-23}}
5. Habilitering {{I n=5}}
Margot lovar skicka regionens karta. {{A who=Margot Sjölund}} Regionens nya avtal skulle undertecknas i oktober men regionen har begärt rådrum.
6. Personlig assistans {{I n=6; kind=dialogue}}
Lång dialog om schablonen. Försäkringskassan har skjutit upp sin nya handläggningsordning. Frågan om gemensam skrivelse till regeringen blev inte avgjord. {{|}}Emelie och Joel gör ett utkast. {{A who=Emelie Storm, Joel Nordin}} Vi säger ja eller nej till utkastet på nästa forum. {{P until=2025-01-23; what=utkastet; why=blev inte avgjord}}
7. Daglig verksamhet {{I n=7; outcome=not_reached}}
Uteblev p.g.a. tidsnöd. {{P what=Daglig verksamhet; why=p.g.a. tidsnöd}}
8. Sommarens rekrytering {{I n=8}}
Gemensam annons går ut den 15 januari. {{|}}Rekryteringsmässan i Östersund hålls lördagen den 8 februari 10–15. {{M date=2025-02-08; what=Rekryteringsmässan}} Görel samordnar monter. {{A who=Görel Sandin}}
9. Våld mot äldre {{I n=9; outcome=postponed}}
Catarina bad om anstånd till våren, då arbetsgruppen tappat två medlemmar. {{P what=Våld mot äldre; why=då arbetsgruppen tappat två medlemmar}}
10. Digital tillsyn {{I n=10; kind=go-round}}
Ånge inför i december. {{S org=Ånge; topic=Digital tillsyn; stance=doing}} Berg har lagt ner sitt försök. {{S org=Berg; topic=Digital tillsyn; stance=no}}
För fler rapporter räckte inte tiden. {{|}}De kommer den 6 mars. {{P until=2025-03-06; what=fler rapporter; why=räckte inte tiden}} {{M date=2025-03-06}}
11. Statliga utredningar {{I n=11}}
Utredningen om medicinsk kompetens skulle lämnas i september men är försenad till 30 april.
12. Anhörigkonsulenterna {{I n=12}}
De träffas 20/11 och 11/12. {{M date=2024-11-20; what=Anhörigkonsulenterna}} {{M date=2024-12-11; what=Anhörigkonsulenterna}} Iris bjuder in dem till forumet i mars. {{A who=Iris Malmgren; to=Anhörigkonsulenterna}}
13. Boendestöd {{I n=13; outcome=postponed}}
Bordläggs. {{P what=Boendestöd; why=Kostnadsbilden är inte färdigräknad av ekonomerna}} Kostnadsbilden är inte färdigräknad av ekonomerna.
14. Forskarskola {{I n=14}}
Ansökan öppen till 1 december. {{|}}Mittuniversitetet har informationsträff 14 november kl. 15. {{M date=2024-11-14; what=informationsträff}}
15. Kvalitetsindikatorer {{I n=15; kind=decision}}
Forumet antar indikatorerna 1–6. {{D}} Indikator 7 får stå över i avvaktan på definition. {{P what=Indikator 7; why=i avvaktan på definition}}
16. Personalbostäder {{I n=16}}
Åre hyr 30 lägenheter till säsongen. {{S org=Åre}} Bygget i Strömsund har stannat av. {{S org=Strömsund}}
17. Nationell plan för välfärdsteknik {{I n=17; outcome=postponed}}
Kristina W ansvarar för punkten och hade förhinder den sista halvtimmen; den kommer tillbaka i mars. {{P until=2025-03-06; what=Nationell plan för välfärdsteknik; why=Kristina W ansvarar för punkten och hade förhinder den sista halvtimmen}}
18. Avgiftsfrågor {{I n=18; kind=question}}
Hans-Erik: tar någon ut avgift för ledsagning? {{|}}Timrå gör det. {{S org=Timrå; stance=doing}} Resten gör det inte.
19. Fallskador {{I n=19}}
Utvärderas till hösten av regionen. {{|}}Därefter lyfter vi projektet igen. {{P what=projektet}}
20. Avtal om sjuksköterskor nattetid {{I n=20}}
Kramfors och Härnösand har skrivit avtal. {{S org=Kramfors; stance=doing}} {{S org=Härnösand; stance=doing}} Ragunda avvaktar. {{S org=Ragunda; stance=undecided}} Starten blev två veckor senare än tänkt.
21. Forumets sekreterare {{I n=21}}
Vi saknar sekreterare från nyår. {{V seat=sekreterare; body=Omsorgschefsforum Mitt}} Frågan måste lösas på januarimötet. {{P until=2025-01-23; what=Frågan}}
22. Socialstyrelsens lägesbild {{I n=22; outcome=empty}}
23. Samråd med funktionsrätt {{I n=23}}
Funktionsrätt bjuder in till samråd 3 december kl. 17. {{M date=2024-12-03; what=samråd}} Love och Farid går på samrådet. {{N person=Love Brännlund; role=deltagare; body=samråd; org=Ragunda}} {{N person=Farid Ghorbani; role=deltagare; body=samråd; org=Sollefteå}}
24. E-lön {{I n=24}}
Systembytet har gått bra i åtta kommuner. {{|}}Den nionde, Krokom, har skjutit upp till mars. {{S org=Krokom}}
25. Hot och säkerhet {{I n=25; outcome=postponed}}
David vill inte dra detta utan polisen, som kan först den 6 mars, och punkten läggs därför dit. {{P until=2025-03-06; what=Hot och säkerhet; why=David vill inte dra detta utan polisen}}
26. Budget {{I n=26; outcome=nothing_new}}
Inget nytt.
27. Kollegial granskning {{I n=27; kind=decision}}
Vi enades om att Härnösand och Bräcke granskar varandra. {{D}} Kostnaden, 40 000 kr, delas lika. {{K amount=40000; unit=kr}} Startdatum bestämmer vi när båda har utsett granskare. {{P what=Startdatum}}
28. Övrigt {{I n=28}}
- Egenvårdslagen: inte i dag, tas om 23/1. {{P until=2025-01-23; what=Egenvårdslagen}}
- Mötet med apotekarna i oktober ställdes in och ersätts inte.
- Kristina A: bilpool, fråga som ni gärna får svara på per mejl. {{A who=alla; to=Kristina Alm}}
29. Vårens tider {{I n=29}}
23 januari, 6 mars, 24 april, 5 juni. {{M date=2025-04-24}} {{M date=2025-06-05}} Vart vi åker i juni bestäms i mars. {{P until=2025-03-06; what=Vart vi åker i juni}}
