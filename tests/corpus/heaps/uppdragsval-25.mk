@file uppdragsval-25.txt
@body Äldreomsorgschefer i Västra Mälardalen
@date 2023-10-05
@p Carina Wester | Västerås | direktör | chair
@p Helene Strömbom | Köping | ÄO-chef
@p Göran Tinnert | Arboga | verksamhetschef
@p Annette Lindvall | Kungsör | ÄO-chef
@p Joakim Berge | Hallstahammar | socialchef
@p Marie Lantto | Surahammar | ÄO-chef
@p Marie Fogel | Sala | verksamhetschef
@p Sven-Arne Kvick | Fagersta | socialchef
@p Ditte Holm | Norberg | ÄO-chef
@p Ulrik Stål | Skinnskatteberg | socialchef
@p Lotta Zander | Eskilstuna | områdeschef
@p Pauline Ek | Strängnäs | ÄO-chef
@p Pauline Orre | Enköping | ÄO-chef
@p Tord Malm | Västerås | verksamhetschef
@p Stina Björn | Heby | ÄO-chef | absent
@p Oskar Lagher | Lindesberg | verksamhetschef | absent
@p Camilla Rost | Region Västmanland | samordnare | guest
@p Jan Wede | Vård- och omsorgscollege | processledare | guest
---
Äldreomsorgschefer i Västra Mälardalen
Anteckningar 2023-10-05
Närvarande:
Carina Wester (Västerås, direktör), ordförande
Helene Strömbom (Köping, ÄO-chef)
Göran Tinnert (Arboga, verksamhetschef)
Annette Lindvall (Kungsör, ÄO-chef)
Joakim Berge (Hallstahammar, socialchef)
Marie Lantto (Surahammar, ÄO-chef)
Marie Fogel (Sala, verksamhetschef)
Sven-Arne Kvick (Fagersta, socialchef)
Ditte Holm (Norberg, ÄO-chef)
Ulrik Stål (Skinnskatteberg, socialchef)
Lotta Zander (Eskilstuna, områdeschef)
Pauline Ek (Strängnäs, ÄO-chef)
Pauline Orre (Enköping, ÄO-chef)
Tord Malm (Västerås, verksamhetschef)
Gäster:
Camilla Rost (Region Västmanland, samordnare)
Jan Wede (Vård- och omsorgscollege, processledare)
Frånvarande:
Stina Björn (Heby, ÄO-chef)
Oskar Lagher (Lindesberg, verksamhetschef)

1. Välkommen {{I n=1}}
Carina öppnade. {{|}}Ditte presenterade sig; hon efterträder Gudrun Hill i Norberg. {{N person=Ditte Holm; role=ÄO-chef; org=Norberg; for=Gudrun Hill}}
2. Bemanningshandboken {{I n=2}}
Redaktionsgruppen är numera bara två personer. {{|}}Göran gick ur i juni och Stina har inte haft tid. {{L person=Göran Tinnert; org=Arboga; when=juni}} Nätverket förstärker med Pauline E och Marie F. {{D}}{{N person=Pauline Ek; role=ledamot; body=Redaktionsgruppen; org=Strängnäs}} {{N person=Marie Fogel; role=ledamot; body=Redaktionsgruppen; org=Sala}} 
3. Vård- och omsorgscollege {{I n=3}}
Jan informerade om certifieringen. I den regionala styrgruppen har vi Carina (ordinarie) och Joakim (ersättare) sedan länge. {{|}}Joakim lämnar över ersättarplatsen till Lotta. {{N person=Lotta Zander; role=ersättare; body=den regionala styrgruppen; org=Eskilstuna; for=Joakim Berge}}{{D}}
4. Lokala colleget Köping {{I n=4}}
Helene avgick som ordförande i september, efter henne valde styrgruppen rektor Maj Lund. {{L person=Helene Strömbom; org=Köping; when=september}}{{N person=Maj Lund; role=ordförande; body=Lokala colleget Köping; for=Helene Strömbom}}
5. Demenscentrum {{I n=5}}
Demenssjuksköterskan Rut Berg berättade om hur de arbetar. {{|}}Sala och Heby köper tjänsten idag. {{S org=Sala; stance=doing}} {{S org=Heby; stance=doing}} Strängnäs ställer sig i kö. {{S org=Strängnäs; stance=interested}}
6. Trygg hemgång {{I n=6}}
Camilla visade siffror på antalet utskrivningsklara dygn. Nivån är högre än i fjol. Regionens chefläkare har krävt en förklaring.
7. Processledare {{I n=7}}
Vår processledare Inez Bo är föräldraledig från november. {{L person=Inez Bo; when=november; why=föräldraledig}} {{|}}Hallstahammar har erbjudit Kurt Öman som vikarie. Erbjudandet antogs. {{D}}{{N person=Kurt Öman; role=vikarie; org=Hallstahammar; for=Inez Bo}}
8. Natt {{I n=8}}
Kungsör prövar digital tillsyn nattetid. {{S org=Kungsör; stance=doing}} Skinnskatteberg har tackat nej på grund av täckningen. {{S org=Skinnskatteberg; stance=no}}
9. AU {{I n=9}}
Ordförande Carina Wester, vice ordförande Tord Malm, ledamöter Pauline Orre och Sven-Arne Kvick. {{N person=Carina Wester; role=ordförande; body=AU; org=Västerås}}{{N person=Tord Malm; role=vice ordförande; body=AU; org=Västerås}}{{N person=Pauline Orre; role=ledamot; body=AU; org=Enköping}} {{N person=Sven-Arne Kvick; role=ledamot; body=AU; org=Fagersta}} Gäller 2024.
10. Omställningsfonden {{I n=10}}
Ansökan skickades i augusti av Ulrik. Svar kommer i december.
11. Läkarmedverkan {{I n=11}}
I avtalsgruppen byts Annette mot Ditte fr.o.m. i dag. {{N person=Ditte Holm; role=ledamot; body=avtalsgruppen; org=Norberg; for=Annette Lindvall}} Tord sitter kvar. {{N person=Tord Malm; role=ledamot; body=avtalsgruppen; org=Västerås}} Gruppen rapporterar i december. {{A who=Gruppen; due=2023-12}}
12. Sommaren {{I n=12}}
Genomgång av sommaren. De flesta hade färre vikarier än planerat.
13. Senior alert {{I n=13}}
Ny koordinator hos regionen är Bea Forsman. {{N person=Bea Forsman; role=koordinator; body=Senior alert; org=Region Västmanland}} Hennes företrädare arbetar kvar på annan avdelning.
14. Nationell plan {{I n=14}}
Regeringens utredare presenterar sitt förslag nästa år. Ingen kommun hade deltagit i hearingen.
15. Representant i patientnämndens råd {{I n=15}}
Ingen anmälde sig. {{|}}Platsen förblir tom. {{V seat=representant; body=patientnämndens råd}} 
16. Mentorsprogram {{I n=16}}
Åtta mentorer har anmält sig. Tord sköter anmälningarna. {{|}}Programmet startar 17 januari. {{M date=2024-01-17; what=Mentorsprogram}}
17. Chefsbyten {{I n=17}}
Fagersta: Sven-Arne slutar i februari, ersätts av Nina Ask. {{L person=Sven-Arne Kvick; org=Fagersta; when=2024-02}}{{N person=Nina Ask; role=ersättare; org=Fagersta; for=Sven-Arne Kvick}}
Lindesberg: Oskar har fått utökat uppdrag och lämnar äldreomsorgen. {{L person=Oskar Lagher; org=Lindesberg; why=utökat uppdrag}}
Heby: Stina tillbaka i november.
Eskilstuna söker tre enhetschefer. {{V seat=enhetschef; org=Eskilstuna}}
Arboga: Göran blir biträdande socialchef. {{N person=Göran Tinnert; role=biträdande socialchef; org=Arboga}}
18. Referensgrupp för hemtjänstindex {{I n=18}}
Socialstyrelsen har tackat ja till Marie Lantto, som vi föreslog i våras. {{N person=Marie Lantto; role=ledamot; body=Referensgrupp för hemtjänstindex; org=Surahammar}} 
19. Sekreterarhjälp {{I n=19}}
Eftersom Inez går har vi ingen som skriver. {{|}}Pauline Orre skriver under hösten. {{N person=Pauline Orre; role=sekreterare; body=Äldreomsorgschefer i Västra Mälardalen; org=Enköping; for=Inez Bo}}
20. Ramavtal hyrpersonal {{I n=20}}
Inköparen Leif Holt hos Västerås är den man ringer om avrop. Priserna går upp 4 procent.
21. Fast omsorgskontakt {{I n=21}}
Ska uppdraget kräva undersköterska även vid vikariat? {{Q}}
22. Planering av kvalitetsdag {{I n=22}}
Planeras av Ditte, Marie F och Ulrik. {{A who=Ditte Holm,Marie Fogel,Ulrik Stål}} Budgeten är 30 000 kr. {{K amount=30000; unit=kr}}
23. Robotkatter {{I n=23}}
Norberg visade hur de använts på två boenden.
24. Ordföranden i länsrådet för äldre {{I n=24}}
Länsrådet har en ny ordförande i pensionärsföreträdaren Bo Hed. {{N person=Bo Hed; role=ordförande; body=länsrådet för äldre}} Nätverkets ledamot där är oförändrat Joakim Berge. {{N person=Joakim Berge; role=ledamot; body=länsrådet för äldre; org=Hallstahammar}}
25. Utvärdering språktest {{I n=25}}
Enköping har använt testet i ett år. {{S org=Enköping; stance=doing}} Joakim sammanställer synpunkter från de andra. {{A who=Joakim Berge}}
26. Grupper som upphör {{I n=26}}
Corona-gruppen och inkontinensgruppen upphör. {{D}} Tack till Helene och Lotta som lett dem.
27. Höstens konferenser {{I n=27}}
På Äldreomsorgsdagarna 18 oktober går Annette, Marie L och Tord. {{N person=Annette Lindvall; role=deltagare; body=Äldreomsorgsdagarna; org=Kungsör}} {{N person=Marie Lantto; role=deltagare; body=Äldreomsorgsdagarna; org=Surahammar}} {{N person=Tord Malm; role=deltagare; body=Äldreomsorgsdagarna; org=Västerås}}{{M date=2023-10-18; what=Äldreomsorgsdagarna}}
28. Omvårdnadsråd {{I n=28}}
Samtliga kommuner nominerar en omvårdnadsansvarig senast 1 november till Camilla. {{A who=Samtliga kommuner; due=2023-11-01; to=Camilla Rost}} Köping och Kungsör delar på en. {{S org=Köping}} {{S org=Kungsör}}
29. Mat {{I n=29}}
Kostchefen i Arboga, Lena Ros, redogjorde för matsvinnet. Hon leder även kostnätverket.
30. Lokal chefsgrupp {{I n=30}}
Kurt Öman ingår som adjungerad i AU så länge vikariatet varar. {{N person=Kurt Öman; role=adjungerad; body=AU; org=Hallstahammar}}
31. E-hälsoråd {{I n=31}}
Lotta har rest många gånger till e-hälsorådet i Stockholm. Hon vill bli avlöst. {{|}}Pauline Ek tar hennes plats. {{N person=Pauline Ek; role=ledamot; body=E-hälsoråd; org=Strängnäs; for=Lotta Zander}}{{D}}
32. Parboende {{I n=32}}
Inget nytt.
33. Undersköterska skyddad titel {{I n=33}}
Socialstyrelsen hanterar ansökningarna. Väntetiden är lång.
34. Hemsjukvårdsavtal {{I n=34}}
Skinnskatteberg vill omförhandla. {{S org=Skinnskatteberg}} Frågan går till presidiet. {{A}} 
35. Rekryteringskampanj {{I n=35}}
Nätverket ger Tord och Marie Fogel mandat att teckna avtal. {{D}}{{A who=Tord Malm,Marie Fogel}}
36. Ombud VO-College nationellt {{I n=36}}
Jan är ombud för Västmanland vid årsmötet 22 november. {{N person=Jan Wede; role=ombud; body=årsmötet; org=Vård- och omsorgscollege}}{{M date=2023-11-22; what=årsmötet}}
37. Nästa träff {{I n=37}}
7 december i Sala. {{M date=2023-12-07}} Tord ordförande, Carina är då i Bryssel. {{N person=Tord Malm; role=ordförande; body=Äldreomsorgschefer i Västra Mälardalen; org=Västerås; for=Carina Wester}}
38. Uppdragsbeskrivning {{I n=38; outcome=postponed}}
Vilar till dess att vikarien är på plats. {{P what=Uppdragsbeskrivning; why=till dess att vikarien är på plats}}
39. Insatser utan behovsprövning {{I n=39}}
Surahammar inför det från årsskiftet. {{S org=Surahammar}} Politiken tog beslut i juni.
40. Ledsagare {{I n=40}}
Röda Korsets samordnare Mira Lind tackades. {{|}}Efterträdaren är inte tillsatt. {{V seat=samordnare; org=Röda Korset}}
