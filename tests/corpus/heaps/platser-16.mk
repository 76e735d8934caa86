@file platser-16.txt
@body Folkhälsonätverket Blekinge Nordost
@date 2024-04-18
@p Agnes Rolander | Karlskrona | folkhälsostrateg | chair
@p Christoffer Palm | Ronneby | säkerhets- och folkhälsosamordnare
@p Inga-Lill Hammar | Karlshamn | folkhälsosamordnare
@p Denise Roth | Olofström | utvecklingsledare
@p Staffan Hägg | Sölvesborg | samordnare
@p Marika Lönn | Bromölla | folkhälsostrateg
@p Staffan Ivarsson | Kristianstad | folkhälsochef
@p Lollo Berg | Östra Göinge | samordnare
@p Nadia Saleh | Osby | utvecklare
@p Henning Palm | Älmhult | hållbarhetsstrateg
@p Britta Ceder | Tingsryd | folkhälsosamordnare
@p Robin Eklöf | Emmaboda | kvalitetschef
@p Ylva Trygg | Region Blekinge | folkhälsochef | guest
@p Jon Karlberg | Region Blekinge | analytiker | guest
@p Selma Hult | | nätverkssamordnare | guest
---
Folkhälsonätverket Blekinge Nordost
Anteckningar 2024-04-18
Närvarande:
Agnes Rolander, Karlskrona, folkhälsostrateg, ordförande
Christoffer Palm, Ronneby, säkerhets- och folkhälsosamordnare
Inga-Lill Hammar, Karlshamn, folkhälsosamordnare
Denise Roth, Olofström, utvecklingsledare
Staffan Hägg, Sölvesborg, samordnare
Marika Lönn, Bromölla, folkhälsostrateg
Staffan Ivarsson, Kristianstad, folkhälsochef
Lollo Berg, Östra Göinge, samordnare
Nadia Saleh, Osby, utvecklare
Henning Palm, Älmhult, hållbarhetsstrateg
Britta Ceder, Tingsryd, folkhälsosamordnare
Robin Eklöf, Emmaboda, kvalitetschef
Gäster:
Ylva Trygg, Region Blekinge, folkhälsochef
Jon Karlberg, Region Blekinge, analytiker
Selma Hult, nätverkssamordnare
1. Laget runt {{I n=1; kind=go-round}}
Olofström har antagit en ny folkhälsoplan. {{S org=Olofström}}
Osby saknar folkhälsoråd sedan omorganisationen. {{S org=Osby}}
Älmhult startar föräldrastödsprogram i alla förskolor. {{S org=Älmhult; stance=doing}}
2. Samverkansrådet {{I n=2; kind=decision}}
Christoffer sitter i samverkansrådet och berättade om senaste mötet.
Nätverket behöver ytterligare en person i rådet.
Mötet utsåg Inga-Lill Hammar. {{D}} {{N person=Inga-Lill Hammar; role=ledamot; body=Samverkansrådet}}
3. Länsrapporten {{I n=3; kind=report}}
Jon Karlberg redovisade resultat ur Folkhälsoenkäten. Det psykiska välbefinnandet sjunker bland unga kvinnor.
Bilderna skickas ut. {{A}}
4. Redaktionsgrupp för länsrapporten {{I n=4; kind=decision}}
Redaktionsgruppen har haft fyra medlemmar. {{|}}En av dem, Marika Lönn, vill trappa ner. {{L person=Marika Lönn}}
Denise kliver in. {{D}} {{N person=Denise Roth; role=medlem; body=Redaktionsgrupp för länsrapporten; for=Marika Lönn}}
Manusstopp är 15 juni.
5. ANDTS-samordning {{I n=5; kind=information}}
Länsstyrelsens ANDTS-samordnare heter Fanny Ahl och har uppdraget till 2025. Hon var inbjuden men kunde inte komma.
6. Ny ANDTS-samordnare i Sölvesborg {{I n=6; kind=information}}
Staffan Hägg lämnar ANDTS-uppdraget till Peder Krook, som tillträdde i måndags. {{N person=Peder Krook; role=ANDTS-samordnare; org=Sölvesborg; for=Staffan Hägg}}
Staffan fortsätter med brottsförebyggande frågor.
7. Brottsförebyggande rådet {{I n=7; kind=report}}
Lokalpolisområdeschefen är ordförande i rådet. Rådet har antagit en åtgärdsplan.
Kommunikatören i Ronneby skrev pressmeddelandet.
8. Suicidprevention {{I n=8; kind=decision}}
Nationella dagen uppmärksammas den 10 september. {{M date=2024-09-10; what=Nationella dagen}}
Lollo och Nadia utgör arbetsgrupp för dagen. {{D}} {{N person=Lollo Berg; role=ledamot; body=arbetsgrupp}} {{N person=Nadia Saleh; role=ledamot; body=arbetsgrupp}}
Trycksaker beställs av Lollo. {{A who=Lollo Berg}}
9. Regionens styrgrupp för levnadsvanor {{I n=9; kind=information}}
Ylva Trygg leder styrgruppen.
Ylva har på eget initiativ bjudit in Staffan Ivarsson som ständigt adjungerad. {{N person=Staffan Ivarsson; role=adjungerad; body=Regionens styrgrupp för levnadsvanor}}
10. Barnrätt {{I n=10; kind=theme}}
Barnrättsstrategen i Karlskrona höll en uppskattad föreläsning. Efteråt fördes dialog om barnkonsekvensanalyser.
11. Skolfrånvaro {{I n=11; kind=dialogue}}
Flera lyfte att skolan måste vara med. Britta har pratat med skolchefen i Tingsryd, som är ordförande i sitt nätverk.
12. Kontakt mot skolcheferna {{I n=12; kind=decision}}
Britta blir nätverkets kontakt mot skolcheferna. {{D}} {{N person=Britta Ceder; role=kontakt; body=skolcheferna}}
13. Trygghetsmätning {{I n=13; kind=decision}}
Mätningen genomförs vartannat år. {{|}}Nätverket bekräftade att mätningen ska göras i höst. {{D}}
Projektledarskapet delas mellan Christoffer Palm och Robin Eklöf. {{N person=Christoffer Palm; role=projektledare; body=Trygghetsmätning}} {{N person=Robin Eklöf; role=projektledare; body=Trygghetsmätning}}
14. Äldres ensamhet {{I n=14; kind=go-round}}
Tingsryd har en äldrelots. {{S org=Tingsryd; stance=doing}}
Bromölla avser att anställa en äldrelots under hösten. {{S org=Bromölla}}
Karlshamn prövar digitala mötesplatser. {{S org=Karlshamn; stance=doing}}
15. Äldrelots i Emmaboda {{I n=15; kind=information}}
I Emmaboda är det Kersti Alm som har fått jobbet som äldrelots. {{N person=Kersti Alm; role=äldrelots; org=Emmaboda}}
16. Föreningslivet {{I n=16; kind=report}}
RF-SISU:s konsulent deltog på förra mötet. Anteckningar från det mötet är utskickade.
17. Skånes folkhälsochefer {{I n=17; kind=information}}
Folkhälsocheferna i Skåne har Staffan Ivarsson som ordförande 2024, efter Lund. {{N person=Staffan Ivarsson; role=ordförande; body=Folkhälsocheferna i Skåne}}
18. Forskningsprojekt {{I n=18; kind=decision}}
BTH söker en kommunal medsökande.
Frågan vandrar vidare till nästa möte, eftersom underlaget kom sent. {{P until=2024-06-13; what=Frågan; why=underlaget kom sent}}
19. Referenspersoner {{I n=19; kind=decision}}
Folkhälsomyndigheten vill ha referenspersoner för uppföljningsstödet.
Anmälda blev Henning Palm och Marika Lönn. {{D}} {{N person=Henning Palm; role=referensperson; body=uppföljningsstödet}} {{N person=Marika Lönn; role=referensperson; body=uppföljningsstödet}}
20. Spelprevention {{I n=20; kind=information}}
Utbildningsmaterial finns att hämta. Staffan Hägg har använt det i Sölvesborg.
21. Vakanser i folkhälsorådet {{I n=21; kind=information}}
Rådet har två obesatta platser, en för civilsamhället och en för Osby. {{V seat=plats; body=folkhälsorådet; org=civilsamhället}} {{V seat=plats; body=folkhälsorådet; org=Osby}}
Agnes, som sitter i beredningen, tar upp det där. {{A who=Agnes Rolander}}
22. Hälsokommunikatörer {{I n=22; kind=dialogue}}
Finansieringen upphör vid årsskiftet. Det vore olyckligt om arbetet avstannade, ansåg flera.
23. Projektanställning {{I n=23; kind=decision}}
Hälsokommunikatörernas samordnare Lina Fagerström går över till en fast tjänst i Malmö. {{L person=Lina Fagerström; why=en fast tjänst i Malmö}}
Nätverket beslutar att inte ersätta henne under projekttiden. {{D}}
24. Mötesplats Öresund {{I n=24; kind=information}}
Konferensen går den 29 maj. {{M date=2024-05-29; what=Konferensen}} Nadia reser dit för vår räkning. {{N person=Nadia Saleh; role=deltagare; body=Mötesplats Öresund}}
Priset är 1 850 kr. {{K amount=1850; unit=kr}}
25. Våldsprevention i skolan {{I n=25; kind=question}}
Vem har överblick över vilka program som används? {{Q}}
26. Presidium {{I n=26; kind=decision}}
Agnes fortsätter att leda nätverket som ordförande även nästa år. {{N person=Agnes Rolander; role=ordförande; body=Folkhälsonätverket Blekinge Nordost}}
Vid sin sida får hon Denise som vice ordförande. {{D}} {{N person=Denise Roth; role=vice ordförande; body=Folkhälsonätverket Blekinge Nordost}}
27. Länk till näringslivet {{I n=27; kind=report}}
Ronneby har haft frukostmöte om arbetshälsa. Näringslivschefen var värd.
28. Hälsosamt åldrande {{I n=28; kind=decision}}
Arbetsgruppen upplöses. {{D}}
Gruppens ordförande Inga-Lill avtackades.
29. Samverkansavtal med regionen {{I n=29; kind=decision}}
Förhandlingsdelegation: Agnes Rolander, Staffan Ivarsson och Christoffer Palm. {{D}} {{N person=Agnes Rolander; role=ledamot; body=Förhandlingsdelegation}} {{N person=Staffan Ivarsson; role=ledamot; body=Förhandlingsdelegation}} {{N person=Christoffer Palm; role=ledamot; body=Förhandlingsdelegation}}
Talesperson gentemot regionen är Staffan I. {{D}} {{N person=Staffan Ivarsson; role=talesperson; body=Förhandlingsdelegation}}
30. Regionens tjänster {{I n=30; kind=information}}
Jon Karlberg är tjänstledig från augusti. {{|}}Under tiden är Mia Wolff analytiker i hans ställe. {{N person=Mia Wolff; role=analytiker; org=Region Blekinge; for=Jon Karlberg}}
31. Jämlik hälsa {{I n=31; kind=dialogue}}
Kommissionen för jämlik hälsa diskuterades. Den hade en ledamot från Karlskrona på sin tid.
32. Trafiksäkerhet {{I n=32; kind=information}}
NTF har kallat till möte. Robin brukar delta.
33. Kommunernas ombud i hälsoforum {{I n=33; kind=information}}
Karlskrona: Agnes Rolander {{N person=Agnes Rolander; role=ombud; org=Karlskrona; body=hälsoforum}}
Ronneby: Christoffer Palm {{N person=Christoffer Palm; role=ombud; org=Ronneby; body=hälsoforum}}
Olofström: ännu inget ombud {{V seat=ombud; org=Olofström; body=hälsoforum}}
34. Robin byter tjänst {{I n=34; kind=information}}
Robin Eklöf blir tillförordnad kommunchef i Emmaboda från den 1 juni. {{N person=Robin Eklöf; role=tillförordnad kommunchef; org=Emmaboda}}
Han lämnar därmed nätverket. {{L person=Robin Eklöf; org=Emmaboda; why=blir tillförordnad kommunchef}}
Vem som kommer i stället är inte bestämt.
35. Trygghetsmätningen igen {{I n=35; kind=decision}}
Med anledning av Robins nya tjänst är Christoffer ensam projektledare från juni. {{N person=Christoffer Palm; role=projektledare; body=Trygghetsmätningen; for=Robin Eklöf}}
36. Tobaksfri skoltid {{I n=36; kind=report}}
Tillsynen utförs av miljöförbundet. En inspektör redovisade resultatet för rådet i mars.
37. Webbplats {{I n=37; kind=decision}}
Selma Hult förblir ansvarig utgivare. {{N person=Selma Hult; role=ansvarig utgivare; body=Webbplats}} Nyheter mejlas till Selma. {{A to=Selma Hult}}
38. Föräldraskapsstöd {{I n=38; kind=decision}}
Gruppen för föräldraskapsstöd konstituerar sig själv.
Nätverket beslutade dock att Lollo Berg ska vara nätverkets ledamot i gruppen. {{D}} {{N person=Lollo Berg; role=ledamot; body=Gruppen för föräldraskapsstöd}}
39. Statlig satsning {{I n=39; kind=information}}
Socialstyrelsen har en ny nationell samordnare, Evelina Grann. {{N person=Evelina Grann; role=nationell samordnare; org=Socialstyrelsen}} Medlen rekvireras av regionen.
40. Avslutning {{I n=40}}
Agnes sammanfattade. Dagens fika bjöd Kristianstad på. {{|}}Nästa möte är den 13 juni. {{M date=2024-06-13}}
