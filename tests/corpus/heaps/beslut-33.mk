@file beslut-33.txt
@body Förskolechefsnätverket Storgöteborg
@date 2022-11-24
@p Agnes Bohlin | Göteborg | områdeschef | chair
@p Bianca Wide | Mölndal | verksamhetschef
@p Curt Hammar | Partille | verksamhetschef
@p Diana Foss | Härryda | förskolechef
@p Eivor Tamm | Lerum | verksamhetschef
@p Fabian Tamm | Ale | verksamhetschef
@p Gerda Lans | Kungälv | verksamhetschef
@p Hera Sinclair | Stenungsund | förskolechef
@p Ilon Berger | Tjörn | verksamhetschef
@p Jill Mattis | Öckerö | rektor
@p Knut Varg | Alingsås | verksamhetschef
@p Lova Beck | Lilla Edet | verksamhetschef
@p Maj-Lis Orn | Kungsbacka | verksamhetschef
@p Nicke Rolf | GR Utbildning | processledare | guest
---
Förskolechefsnätverket Storgöteborg
2022-11-24, GR:s lokaler
Närvaro:
Agnes Bohlin, Göteborg, områdeschef, ordf.
Bianca Wide, Mölndal, verksamhetschef
Curt Hammar, Partille, verksamhetschef
Diana Foss, Härryda, förskolechef
Eivor Tamm, Lerum, verksamhetschef
Fabian Tamm, Ale, verksamhetschef
Gerda Lans, Kungälv, verksamhetschef
Hera Sinclair, Stenungsund, förskolechef
Ilon Berger, Tjörn, verksamhetschef
Jill Mattis, Öckerö, rektor
Knut Varg, Alingsås, verksamhetschef
Lova Beck, Lilla Edet, verksamhetschef
Maj-Lis Orn, Kungsbacka, verksamhetschef
Gäst: Nicke Rolf, GR Utbildning, processledare

Punkt 1. Barngruppernas storlek {{I n=1}}
Skolverkets riktmärken är oförändrade. {{|}}Göteborgs grundskolenämnd och förskolenämnd har beslutat om nya resursmodeller. {{S org=Göteborg}} Övriga väntar på budget. Samsyn råder om vikten av små grupper för de yngsta.

Punkt 2. Interkommunala platser {{I n=2; kind=decision}}
Vi kom överens om att ta emot barn från grannkommun även under uppsägningstiden. {{D}} Överenskommelsen gäller inte pedagogisk omsorg. {{D}} Curt skriver ihop en text som alla kan använda. {{A who=Curt Hammar}}

Punkt 3. Barnskötarutbildning {{I n=3; kind=decision}}
GR:s utbildningsgrupp har beslutat att starta två klasser. {{|}}Nätverket lovar praktikplatser motsvarande 40 elever. {{D}} Kungälv kan inte ta emot några i vår. {{S org=Kungälv; stance=no}}

Punkt 4. Öppettider i jul {{I n=4; kind=go-round}}
Partille: håller en förskola öppen. {{S org=Partille}} Ale: två. {{S org=Ale}} Tjörn: stänger helt om behov saknas. {{S org=Tjörn}} Lilla Edet: har inte bestämt sig. {{S org=Lilla Edet; stance=undecided}}

Punkt 5. Dokumentation av samlingar {{I n=5; kind=decision}}
Från och med vårterminen dokumenteras endast planerad undervisning. {{D}} Nicke anpassar stödmaterialet senast den 20 januari. {{A who=Nicke Rolf; due=2023-01-20}}

Punkt 6. Obligatorisk språkförskola {{I n=6}}
Regeringen har aviserat en utredning. De flesta lutar åt att frivillighet är bättre. SKR:s utbildningsberedning antar ett ställningstagande i februari.

Punkt 7. Vikariepool {{I n=7; kind=decision}}
Den gemensamma poolen avvecklas i sin nuvarande form. {{D}} Mölndal och Härryda startar en egen. {{S org=Mölndal}} {{S org=Härryda}} Avtalet med Göteborg sägs upp med sex månaders varsel. {{D}}

Punkt 8. Rektorers arbetsmiljö {{I n=8; kind=dialogue}}
Arbetsmiljöverket har fattat beslut om att inspektera rektorers arbetsmiljö. Flera kommuner står på listan. Diskuterades om antalet medarbetare per rektor borde begränsas. Inget beslutades om detta.

Punkt 9. Matematiksatsning {{I n=9; kind=decision}}
Nätverket säger ja till satsningen, med start hösten 2023 och under förutsättning att statsbidraget beviljas. {{D if=att statsbidraget beviljas}} Eivor och Gerda är med i planeringsgruppen. {{N person=Eivor Tamm; role=ledamot; body=planeringsgruppen; org=Lerum}} {{N person=Gerda Lans; role=ledamot; body=planeringsgruppen; org=Kungälv}}

Punkt 10. Avgiftskontroll {{I n=10; kind=decision}}
Kontrollen görs vartannat år. {{D}} Skulder under 200 kronor drivs inte in. {{D}} {{K amount=200; unit=kronor}}

Punkt 11. Digitala verktyg {{I n=11; kind=decision}}
Lärplattformen upphandlas av GR. GR:s förbundsstyrelse fattade tilldelningsbeslut förra veckan. {{|}}Vi rekommenderar kommunerna att avropa utan tillvalet för film. {{D}} 

Punkt 12. Anmälningar till huvudman {{I n=12; kind=report}}
Lerum har bytt system. {{S org=Lerum; stance=doing}} Antalet anmälningar är ungefär som tidigare. Skolinspektionen begär numera in färre uppgifter.

Punkt 13. Samverkan BHV {{I n=13; kind=decision}}
Regionen föreslår ett årligt möte på chefsnivå. {{|}}Nätverket ställer sig positivt till det och går vidare med en gemensam agenda. {{D}} Agnes stämmer av datum med regionen. {{A who=Agnes Bohlin; to=regionen}}

Punkt 14. Utevistelse vid dålig luft {{I n=14; kind=decision}}
Miljöförvaltningens larmnivå används. {{D}} Vid orange nivå begränsas utevistelsen till två timmar. {{D}}

Punkt 15. Tillsynsresultat {{I n=15; outcome=postponed}}
Skolinspektionens beslut har inte kommit. {{|}}Vi tar därför upp punkten på mötet den 2 februari. {{P until=2023-02-02; what=Tillsynsresultat; why=Skolinspektionens beslut har inte kommit}} {{M date=2023-02-02}}

Punkt 16. Pedagogisk omsorg {{I n=16}}
Från 1 juli krävs särskilt lämplighetsprövning. {{|}}Alingsås har inga utövare kvar. {{S org=Alingsås}} Lagen beslutades av riksdagen i juni.

Punkt 17. Representant i GR:s utbildningsråd {{I n=17; kind=decision}}
Ilon Berger går in i GR:s utbildningsråd och Fabian Tamm lämnar. {{D}} {{N person=Ilon Berger; role=representant; body=GR:s utbildningsråd; org=Tjörn; for=Fabian Tamm}} Bytet gäller fr.o.m. den 1 januari.

Punkt 18. Egenvård i förskolan {{I n=18; kind=decision}}
MAS-gruppen har ändrat blanketten. {{|}}Nätverket godtar inte ändringen utan fortsätter med den gamla. {{D}} Jill skickar vår motivering till MAS-gruppen. {{A who=Jill Mattis; to=MAS-gruppen}}

Punkt 19. Kollegial granskning {{I n=19; kind=decision}}
Fem kommuner granskar varandra under våren. {{D}} Mallen från 2020 används, dock utan avsnittet om ekonomi. {{D}} Kungsbacka avstår. {{S org=Kungsbacka; stance=no}}

Punkt 20. Nattis {{I n=20; kind=question}}
Hur hanterar ni syskon på nattis? {{Q}} Varje kommun avgör själv, konstaterade Bianca.

Punkt 21. Nätverkets budget {{I n=21; kind=decision}}
Budgeten för 2023 godkändes. {{D}} Resebidraget tas bort. {{D}} Konferensavgiften sätts till 650 kronor. {{D}} {{K amount=650; unit=kronor}}

Punkt 22. Specialpedagoger {{I n=22}}
Stenungsund utökar med två tjänster. {{S org=Stenungsund}} Skolchefsgruppen enades i oktober om ett gemensamt uppdrag för specialpedagoger. Vi har inte sett texten.

Punkt 23. Förskolans dag {{I n=23; kind=decision}}
Firas gemensamt den 16 maj med öppet hus. {{D}} {{M date=2023-05-16; what=Förskolans dag}} Öckerö väljer en annan dag. {{S org=Öckerö; stance=no}}

Punkt 24. Föräldramöten {{I n=24; kind=decision}}
Det tidigare beslutet om enbart digitala föräldramöten upphävs. {{D}} Formen är nu upp till rektor. {{D}}

Punkt 25. Avstämning om likvärdighet {{I n=25; kind=decision}}
Statistikgruppen får förlängt uppdrag till juni 2023. {{D until=2023-06-30}} Gruppen ska särskilt titta på andelen legitimerade. {{A who=Gruppen}}

Punkt 26. Modersmålsstöd {{I n=26}}
Förslag till gemensam organisation drogs tillbaka av förslagsställaren. Det finns ingen fråga att besluta om.

Punkt 27. Lekmiljöer {{I n=27; kind=decision}}
Boverkets vägledning används som lägstanivå vid nybyggnation. {{D}} Vid ombyggnad eftersträvas samma nivå. {{D}}

Punkt 28. Ekonomiskt läge {{I n=28}}
Alla kommuner får mindre resurser nästa år. Några politiker har föreslagit höjda avgifter. Maxtaxan sätter taket.

Punkt 29. Övrigt {{I n=29}}
Knut slutar vid nyår. {{L person=Knut Varg; org=Alingsås; when=vid nyår}} Hera påminde om enkäten. {{|}}Svara på enkäten före den 2 december. {{A who=alla; due=2022-12-02}}
