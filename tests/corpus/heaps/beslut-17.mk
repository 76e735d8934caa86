@file beslut-17.txt
@body Nätverket Barn och unga i Örebro län
@date 2024-04-18
@p Christina Wester | Örebro | områdeschef | chair
@p Bosse Lindell | Kumla | förvaltningschef
@p Annika Palmér | Hallsberg | IFO-chef
@p Robin Strand | Askersund | skolchef
@p Margareta Lindell | Laxå | socialchef
@p Joakim Frisk | Degerfors | förvaltningschef
@p Nour Haddad | Karlskoga | IFO-chef
@p Pia Söderman | Nora | skolchef
@p Viktoria Dahlman | Lindesberg | förvaltningschef
@p Sören Kallio | Ljusnarsberg | socialchef
@p Kajsa Blomqvist | Hällefors | bildningschef
@p Lars-Inge Nord | Lekeberg | socialchef
@p Erika Hagberg | Region Örebro län | verksamhetschef BUP | guest
@p Simon Tapper | Region Örebro län | välfärdsutvecklare | guest
---
Nätverket Barn och unga i Örebro län
Minnesanteckningar 18 april 2024
Deltagare:
Christina Wester, Örebro, områdeschef, ordförande
Bosse Lindell, Kumla, förvaltningschef
Annika Palmér, Hallsberg, IFO-chef
Robin Strand, Askersund, skolchef
Margareta Lindell, Laxå, socialchef
Joakim Frisk, Degerfors, förvaltningschef
Nour Haddad, Karlskoga, IFO-chef
Pia Söderman, Nora, skolchef
Viktoria Dahlman, Lindesberg, förvaltningschef
Sören Kallio, Ljusnarsberg, socialchef
Kajsa Blomqvist, Hällefors, bildningschef
Lars-Inge Nord, Lekeberg, socialchef
Från regionen:
Erika Hagberg, Region Örebro län, verksamhetschef BUP
Simon Tapper, Region Örebro län, välfärdsutvecklare

1. Tidiga samordnade insatser {{I n=1; kind=decision}}
Nätverket beslutade i februari att ansöka om medel för ett gemensamt arbetssätt. Ansökan avslogs av Skolverket. {{|}}Nätverket beslutade att gå vidare ändå, med egna medel och i mindre skala. {{D}} Örebro och Kumla är piloter. {{S org=Örebro; stance=doing}} {{S org=Kumla; stance=doing}}

2. En väg in {{I n=2; kind=report}}
Styrgruppen för En väg in beslutade vid sitt senaste möte att utöka telefontiderna. Erika uppgav att trycket är högt. Nätverket tackade för informationen.

3. Placerade barns hälsa {{I n=3; kind=decision}}
Regionen och kommunerna har ett gemensamt ansvar enligt lag. {{|}}Nätverket beslutade att rutinen för hälsoundersökning ska börja gälla den 1 juni. {{D}} Rutinen gäller inte ensamkommande med korta placeringar. {{D}}

4. BUP:s remissregler {{I n=4}}
BUP:s ledningsgrupp har fattat beslut om att remisser ska skickas digitalt. Beslutet var inte förankrat med skolan. Erika beklagade detta.

5. SSPF {{I n=5; kind=decision}}
Polisen vill se ett nytt samverkansavtal. Diskussion om huruvida nätverket eller varje kommun är avtalspart. {{|}}Det blev nätverket, förutsatt att kommundirektörerna ger sitt medgivande. {{D if=förutsatt att kommundirektörerna ger sitt medgivande}} Christina tar upp saken med kommundirektörerna. {{A who=Christina Wester; to=kommundirektörerna}}

6. Föräldraskapsstöd {{I n=6; kind=decision}}
Folkhälsomyndigheten rekommenderar program med evidens. {{|}}Nätverket rekommenderar kommunerna att erbjuda minst ett program för tonårsföräldrar. {{D}} Hällefors har inga planer på att införa något program. {{S org=Hällefors; stance=no}}

7. Fritidskortet {{I n=7}}
Regeringen har beslutat att fritidskortet införs. E-hälsomyndigheten och Försäkringskassan har fått uppdraget. Vad som krävs av kommunerna är oklart.

8. Skolsociala team {{I n=8; kind=decision}}
Arbetsgruppen föreslår att teamen utökas med en socionom per kommun. {{|}}Nätverket ställde sig inte bakom förslaget i den delen. {{D}} I övrigt godkändes arbetsgruppens rapport. {{D}}

9. Barnkonventionen {{I n=9; kind=dialogue}}
Simon ledde en övning. Flera lyfte att barnkonsekvensanalyser görs för sent. {{|}}Skulle nätverket kunna besluta om en gemensam mall? {{Q}} 

10. Ungdomstjänst {{I n=10; kind=decision}}
Kriminalvården övertar på sikt delar av ansvaret. {{|}}Intill dess fortsätter Karlskoga att samordna ungdomstjänsten i västra länsdelen. {{D}} Degerfors betalar en tredjedel. {{D}}

11. Elevhälsans medicinska insats {{I n=11}}
En utredning om regionalt huvudmannaskap överlämnas i december. De flesta lutar åt att behålla insatsen i kommunerna. Alla är positiva till fler skolsköterskor.

12. Familjecentraler {{I n=12; kind=report}}
Nora och Lindesberg öppnar en gemensam familjecentral i oktober. {{S org=Nora}} {{S org=Lindesberg}} Regionens hälso- och sjukvårdsnämnd godkände avtalet i mars. {{|}}Laxå funderar på samma sak. {{S org=Laxå; stance=interested}}

13. Avtal om jourhem {{I n=13; kind=decision}}
Avtalet förlängs automatiskt om det inte sägs upp. {{|}}Vi säger inte upp det. {{D}} Ersättningen justeras däremot till 920 kronor per dygn. {{D}} {{K amount=920; unit=kronor per dygn}}

14. Länsgemensam utbildning i BBIC {{I n=14; kind=decision}}
Överens om två omgångar per år. {{D}} Hallsberg står för lokalen. {{A who=Hallsberg}} Lekeberg meddelade att man utbildar i egen regi. {{S org=Lekeberg; stance=no}}

15. Psykisk hälsa i skolan {{I n=15; kind=decision}}
Länets ledningsgrupp för psykisk hälsa har fördelat årets medel. Beslutet innebär att skolan får en femtedel. {{|}}Nätverket beslutade att begära omprövning av fördelningen. {{D}} {{A who=Nätverket; to=Länets ledningsgrupp för psykisk hälsa}} 

16. Kris i familjehemsvården {{I n=16}}
Konkurrensen om familjehemmen ökar. Konsulentföretagen betalar mer. Margareta ansåg att regeringen borde ingripa. Nätverket har vid flera tillfällen påtalat problemet för SKR.

17. Frånvarorutin {{I n=17; kind=decision}}
Skolcheferna har beslutat om en ny frånvarorutin för grundskolan. {{|}}Nätverket antar samma rutin för gymnasiet, med tilläggen i bilaga 2. {{D}}

18. Orosanmälan från tandvården {{I n=18; kind=decision}}
Folktandvårdens egen handlingsplan fastställdes av tandvårdschefen i mars. Kommunerna ombads godkänna den. Nätverket konstaterade att det inte ankommer på nätverket att godkänna planen.

19. Unga som varken arbetar eller studerar {{I n=19; kind=decision}}
Statistiken för 2023 är nedslående. {{|}}Överenskommelse träffades om att kommunerna lämnar uppgifter till regionen kvartalsvis. {{D}} Uppgifterna lämnas första gången den 15 juli. {{A who=kommunerna; due=2024-07-15; to=regionen}}

20. Barn med skyddade uppgifter {{I n=20; kind=decision}}
Rutinen delas inte utanför nätverket. {{D}} {{X mark=delas inte utanför nätverket}} Nour Haddad blir ansvarig för rutinen. {{D}} {{N person=Nour Haddad; role=ansvarig; body=rutinen; org=Karlskoga}}

21. SIP-utbildare {{I n=21; outcome=postponed}}
Underlaget behöver bearbetas ytterligare. {{|}}Tas upp på nytt den 30 maj. {{P until=2024-05-30; what=SIP-utbildare; why=Underlaget behöver bearbetas ytterligare}} {{M date=2024-05-30}}

22. Skolfam {{I n=22; kind=decision}}
Stiftelsen har höjt licensavgiften. Arbetsgruppen menar att licensen bör sägas upp. {{|}}Nätverket följer inte arbetsgruppens rekommendation utan behåller licensen året ut. {{D until=2024-12-31}} Kajsa hade gärna sett en längre tid.

23. Medling vid brott {{I n=23; kind=decision}}
Askersund har köpt platser av Örebro. {{S org=Askersund; stance=doing}} Priset per ärende fastställs till 6 500 kronor. {{D}} {{K amount=6 500; unit=kronor}}

24. Drogförebyggande arbete {{I n=24}}
Länsstyrelsens ANDTS-samordnare presenterade årets regeringsuppdrag. CAN:s skolundersökning görs vartannat år. Deltagande är frivilligt.

25. Nätverkets sammansättning {{I n=25; kind=decision}}
Fråga om elevhälsochefer ska ingå. {{|}}Elevhälsocheferna bjuds in till två möten per år men blir inte ordinarie ledamöter. {{D}} Simon bjuder in dem till höstens första möte. {{A who=Simon Tapper; to=Elevhälsocheferna}}

26. Nationell samordnare {{I n=26}}
Regeringen har utsett en nationell samordnare mot rekrytering till gäng. {{|}}Samordnaren besöker länet den 22 maj. {{M date=2024-05-22; what=Samordnaren besöker länet}} Deltagande från alla kommuner vore bra.

27. Barnahus avtal {{I n=27; kind=decision}}
Åklagarmyndigheten har godtagit det nya avtalet. Även polisen har sagt ja. {{|}}Nätverket godkänner avtalet för kommunernas del och bemyndigar Christina Wester att skriva under. {{D}} {{A who=Christina Wester}}

28. Stöd till syskon {{I n=28; kind=decision}}
Bräcke Diakoni har erbjudit en gruppverksamhet. {{|}}Erbjudandet avböjs. {{D}} 

29. Representant i HLT-rådet {{I n=29; kind=decision}}
Pia Söderman ingår i HLT-rådet t.o.m. juni. {{|}}Därefter tar Robin Strand vid. {{D}} {{N person=Robin Strand; role=representant; body=HLT-rådet; org=Askersund; for=Pia Söderman}}

30. Enkät till vårdnadshavare {{I n=30; kind=decision}}
Tanken att slå ihop enkäten med regionens förkastades. {{D}} Viktoria reviderar frågorna före sommaren. {{A who=Viktoria Dahlman}}

31. Socialtjänstlagens förebyggande uppdrag {{I n=31}}
Om propositionen antas får socialtjänsten lämna insatser utan behovsprövning. {{|}}Ljusnarsberg har tillsatt en intern grupp. {{S org=Ljusnarsberg; stance=doing}} Alla förbereder sig på sitt håll.

32. Bemanning i socialjouren {{I n=32; kind=decision}}
Socialjourens ledningsgrupp har beslutat att dra in ett nattpass. {{|}}Nätverket accepterar indragningen under sommaren men inte därefter. {{D}} Sören framför beskedet. {{A who=Sören Kallio; to=Socialjourens ledningsgrupp}}

33. Kartläggning av LVU {{I n=33; kind=decision}}
IVO:s tillsyn visade brister i dokumentationen. {{|}}Beslut om att göra en egen kartläggning sköts inte upp, utan fattades direkt: kartläggningen görs i augusti. {{D}} Annika och Joakim utformar mallen. {{A who=Annika Palmér,Joakim Frisk}}

34. Ökad närvaro av socialtjänst i skolan {{I n=34}}
Karlskoga har två skolkuratorer med socialtjänstuppdrag. {{S org=Karlskoga; stance=doing}} Kommunstyrelsen i Kumla säger nej till en liknande lösning. {{S org=Kumla; stance=no}} Vikten av tydliga roller underströks.

35. Nästa länskonferens {{I n=35; kind=decision}}
Temat blir våld i unga relationer. {{D}} Lars-Inge och Margareta leder planeringen. {{A who=Lars-Inge Nord,Margareta Lindell}} Länsstyrelsen medverkar om de får frågan senast i maj.

36. Övriga frågor {{I n=36; outcome=empty}}
