@file laget-07.txt
@body Kommundirektörsgruppen Sydost
@date 2024-09-27
@p Carl-Henrik Nilsson | Karlskrona | kommundirektör | chair
@p Anna Mårtensson | Ronneby | kommundirektör
@p Daniel Hjelm | Karlshamn | kommundirektör
@p Lotta Engberg | Sölvesborg | kommundirektör
@p Mats Elofsson | Olofström | kommunchef
@p Laila Strömbäck | Tingsryd | kommundirektör
@p Roland Ek | Älmhult | kommunchef
@p Pernilla Fransson | Ljungby | kommundirektör
@p Jakob Svärd | Markaryd | kommunchef
@p Ann-Sofi Lund | Alvesta | förvaltningschef
@p Monika Skog | Växjö | kommunchef
@p Thomas Hjelm | Uppvidinge | kommundirektör
@p Camilla Ytter | Lessebo | kommundirektör
@p Bo Frank Persson | Region Kronoberg | regiondirektör | guest
@p Inger Tideman | Region Blekinge | utvecklingsdirektör | guest
@p Sara Ceder | Länsstyrelsen Kronoberg | enhetschef | guest
@p Filip Boman | Växjö | sekreterare
---
Kommundirektörsgruppen Sydost
Anteckningar från möte 2024-09-27
Närvarande:
Carl-Henrik Nilsson, Karlskrona, kommundirektör, ordförande
Anna Mårtensson, Ronneby, kommundirektör
Daniel Hjelm, Karlshamn, kommundirektör
Lotta Engberg, Sölvesborg, kommundirektör
Mats Elofsson, Olofström, kommunchef
Laila Strömbäck, Tingsryd, kommundirektör
Roland Ek, Älmhult, kommunchef
Pernilla Fransson, Ljungby, kommundirektör
Jakob Svärd, Markaryd, kommunchef
Ann-Sofi Lund, Alvesta, förvaltningschef
Monika Skog, Växjö, kommunchef
Thomas Hjelm, Uppvidinge, kommundirektör
Camilla Ytter, Lessebo, kommundirektör
Bo Frank Persson, Region Kronoberg, regiondirektör (gäst)
Inger Tideman, Region Blekinge, utvecklingsdirektör (gäst)
Sara Ceder, Länsstyrelsen Kronoberg, enhetschef (gäst)
Filip Boman, Växjö, sekreterare
1. Regional utvecklingsstrategi {{I n=1}}
Inger presenterade arbetet med strategin, som ska beslutas av regionfullmäktige i november. Remisstiden gick ut i augusti. {{|}}Ronneby och Karlshamn hade i sina svar synpunkter på avsnittet om kompetensförsörjning. {{S org=Ronneby}} {{S org=Karlshamn}} Sölvesborg och Olofström har lämnat in svar. Region Kronoberg har en egen strategi från 2019.
2. Gemensam näringslivssatsning {{I n=2}}
Kommunerna tillfrågades i maj. {{|}}Alvesta och Växjö ställer sig positiva, {{S org=Alvesta; stance=yes}} {{S org=Växjö; stance=yes}} Lessebo ber att få återkomma {{S org=Lessebo; stance=undecided}} och Markaryd har meddelat att man väljer att stå utanför. {{S org=Markaryd; stance=no}} Roland Ek förklarade att Älmhult gärna medverkar, men utan ekonomisk insats. {{S org=Älmhult; stance=yes}} Från regionernas sida finns ännu inget besked om medfinansiering.
3. Hamnens elbehov {{I n=3}}
Karlshamn utreder en ny anslutning. {{S org=Karlshamn}} Eon har lämnat en offert. Daniel räknade med att beslut kan tas till våren. {{|}}Vem som driver frågan mot Svenska kraftnät är inte utrett, och ingen i gruppen ansåg sig ha det uppdraget. {{Q}}
4. Säkerhetsskyddschefer {{I n=4}}
Gruppen enades om att säkerhetsskyddscheferna får i uppdrag att ta fram en gemensam utbildningsplan. {{D}} {{A who=säkerhetsskyddscheferna}} Säpo genomför utbildningar, men platserna är få. I Tingsryd är tjänsten vakant sedan juni.
5. Socialförvaltningarnas nätverk {{I n=5}}
Nätverket leds av Växjö. En utvärdering har gjorts, som visar att nätverket är uppskattat. {{|}}Laila tog upp att nätverket saknar representant från Tingsryd. {{V seat=representant; body=Nätverket; org=Tingsryd}}
6. Gemensam överförmyndarnämnd {{I n=6}}
Ljungby, Markaryd och Älmhult har gemensam nämnd. {{S org=Ljungby; stance=doing}} {{S org=Markaryd; stance=doing}} {{S org=Älmhult; stance=doing}} Alvesta söker inträde i nämnden från 2026. {{S org=Alvesta; stance=yes}} Pernilla sade att Ljungby välkomnar fler kommuner. {{S org=Ljungby; stance=yes}} Jakob Svärd var mer tveksam och hänvisade till att Markaryd inte har behandlat saken politiskt. {{S org=Markaryd; stance=undecided}} Riksrevisionen granskar överförmyndarna i landet.
7. Infrastruktur {{I n=7}}
Trafikverkets förslag till nationell plan är på remiss i höst. Sydostlänken finns med. {{|}}Olofström har ställt i utsikt att förskottera medel till stationen. {{S org=Olofström}} Gruppen tar fram ett gemensamt remissvar. {{D}} {{A who=Gruppen}} Mats håller ihop skrivningen tillsammans med Lotta. {{A who=Mats Elofsson, Lotta Engberg}}
8. Rekrytering av ny verksamhetsledare {{I n=8}}
Uppdraget som verksamhetsledare är obesatt från den 1 oktober. {{V seat=verksamhetsledare}} Filip sköter uppgifterna tills vidare. {{A who=Filip Boman}} Annonsen ligger ute till 15 oktober. Rekryteringsföretaget har fått in 23 ansökningar.
9. Totalförsvar {{I n=9}}
Sara gick igenom läget. Länsstyrelsen planerar en övning under 2025. Kommunerna ska enligt överenskommelsen redovisa sina krigsorganisationer. {{|}}Uppvidinge har valt att avvakta med krigsplacering av chefer. {{S org=Uppvidinge}} Lessebo är klar. {{S org=Lessebo; stance=doing}} Frågan om vem som beslutar vid överlapp mellan region och kommun ställdes av Camilla, men blev inte besvarad. {{Q asker=Camilla Ytter}}
10. Rundan {{I n=10; kind=go-round}}
Karlskrona: tillsätter ny barn- och ungdomschef, överklagad detaljplan på Trossö. {{S org=Karlskrona}}
Ronneby: Budget – sparbeting på 40 miljoner. {{S org=Ronneby; topic=Budget}} {{K amount=40; unit=miljoner}} Etablering – batteriföretaget har dragit sig ur. {{S org=Ronneby; topic=Etablering}}
Sölvesborg: ser över nämndsorganisationen inför valet 2026. {{S org=Sölvesborg}}
Olofström: varsel hos den största industrin, omställningsgrupp bildad. {{S org=Olofström}}
Tingsryd: simhallen stänger vid årsskiftet. {{S org=Tingsryd}}
Älmhult: har vuxit med 140 invånare. {{S org=Älmhult}}
Lessebo: inget från Lessebo den här gången.
Uppvidinge: inväntar dom om vindkraftsparken. {{S org=Uppvidinge}}
Ljungby: Kommundirektören slutar till sommaren. {{S org=Ljungby}}
11. Avtal om krisledning {{I n=11}}
Nuvarande avtal är från 2011. {{|}}Växjö och Alvesta är överens om ett nytt förslag. {{S org=Växjö}} {{S org=Alvesta}} Ann-Sofi presenterade huvuddragen. Övriga kommuner har inte tagit ställning till förslaget.
12. Statistik från SCB {{I n=12}}
Befolkningen i Blekinge minskade med 312 personer under första halvåret. I Kronoberg ökade den, främst genom Växjö och Alvesta. SCB publicerar nya prognoser i maj.
13. Besparingar {{I n=13; kind=go-round}}
Roland: ja, fem procent på förvaltningsnivå. {{S org=Älmhult; topic=Besparingar; stance=yes}}
Lotta: ja, men skolan undantas. {{S org=Sölvesborg; topic=Besparingar; stance=yes}}
Monika: nej, inga generella besparingar. {{S org=Växjö; topic=Besparingar; stance=no}}
Thomas: beslut väntas i november. {{S org=Uppvidinge; topic=Besparingar; stance=undecided}}
Laila: ja, två skolor föreslås slås samman. {{S org=Tingsryd; topic=Besparingar; stance=yes}}
Jakob: nej. {{S org=Markaryd; topic=Besparingar; stance=no}}
14. Avfall och avlopp {{I n=14}}
Ingen förändring jämfört med i juni. Kommunalförbundet gör en översyn av taxan. Förbundsdirektören kommer till ett möte under våren.
15. Gruppens talesperson i mediefrågor {{I n=15}}
Vi bestämde att Carl-Henrik är gruppens talesperson. {{D}} {{N person=Carl-Henrik Nilsson; role=talesperson; body=Gruppen}} Mats bad att få lämna redaktionsrådet av tidsskäl. {{L person=Mats Elofsson; why=av tidsskäl}} Hans stol i rådet står tom tills vidare. {{V seat=stol; body=redaktionsrådet}}
16. Vårdcentraler på landsbygden {{I n=16}}
Bo Frank Persson redogjorde för regionens utredning. Regionen kommer att lägga ned två filialer. Beslut tas av regionstyrelsen i december. {{|}}Tingsryd och Uppvidinge motsätter sig nedläggningarna. {{S org=Tingsryd; stance=no}} {{S org=Uppvidinge; stance=no}} Flera uttryckte oro.
17. Digital samverkan {{I n=17}}
Sydostkommunerna har länge diskuterat gemensam it-drift. {{|}}Sölvesborg, Olofström och Karlshamn siktar på en gemensam driftorganisation 2026. {{S org=Sölvesborg; stance=yes}} {{S org=Olofström; stance=yes}} {{S org=Karlshamn; stance=yes}} Karlskrona deltar inte. {{S org=Karlskrona; stance=no}} Ronneby har ännu inte landat i frågan. {{S org=Ronneby; stance=undecided}} Anna lovade besked före jul. {{A who=Anna Mårtensson}}
18. Lokalvård {{I n=18}}
Alvesta har återtagit lokalvården i egen regi. {{S org=Alvesta}} Erfarenheterna är goda så här långt. {{|}}Samma väg övervägs av Lessebo. {{S org=Lessebo; stance=undecided}}
19. Hedersrelaterat våld {{I n=19}}
Resurscentrum invigs i Växjö. Centrumet drivs av länsstyrelsen och polisen. {{|}}Vi uppmanar socialcheferna att utse kontaktpersoner. {{D}} {{A who=socialcheferna}}
20. Hållbara transporter {{I n=20}}
Inger frågade om intresset för vätgas. {{|}}Karlshamn är mycket intresserat. {{S org=Karlshamn; stance=interested}} I Älmhult finns redan en tankstation, men den drivs av ett bolag. {{|}}Sölvesborg har ingen uppfattning i nuläget. {{S org=Sölvesborg; stance=undecided}}
21. Kompetensförsörjning {{I n=21; kind=dialogue}}
Det fördes en dialog om hur vi konkurrerar med varandra om samma personer. Samtliga instämde i att lönespiralen är ett problem. Någon föreslog en hederskodex. Dialogen fortsätter i andra forum.
22. Kommunalt forum {{I n=22}}
Presidiet har bytts. {{|}}Ny ordförande är Sofia Hagman från Ljungby. {{N person=Sofia Hagman; role=ordförande; body=Kommunalt forum; org=Ljungby}} Forumet sammanträder i Alvesta.
23. Etableringsservice {{I n=23}}
Business Sweden hanterar förfrågningarna. Hittills i år har elva förfrågningar inkommit. Uppvidinge och Lessebo saknar färdig mark. {{|}}Markaryd erbjuder 30 hektar vid E4. {{S org=Markaryd}}
24. Tillgänglighet i kollektivtrafik {{I n=24}}
Bordlagd från mötet i juni. {{|}}Tiden medgav inte att frågan behandlades, varför den tas upp den 8 november. {{P until=2024-11-08; what=Tillgänglighet i kollektivtrafik; why=Tiden medgav inte att frågan behandlades}} {{M date=2024-11-08}}
25. Gemensam inköpsfunktion {{I n=25}}
Thomas Hjelm deklarerade att Uppvidinge går ur samarbetet till årsskiftet. {{S org=Uppvidinge; stance=no}} Camilla uppgav att Lessebo står kvar. {{S org=Lessebo; stance=yes}} Daniel Hjelm var inte närvarande vid frågan. Inköpsfunktionen har sju anställda med placering i Växjö.
26. Visselblåsarfunktion {{I n=26}}
Lagen gäller sedan 2021. Fem ärenden har kommit in i hela Blekinge. {{|}}Vem granskar om ärendet rör kommundirektören? {{Q}} Ingen hade tänkt på det tidigare, och frågan är olöst.
27. Invandring och arbetsmarknad {{I n=27}}
Jobbspår vård startar i Ronneby och Karlskrona i januari. {{S org=Ronneby}} {{S org=Karlskrona}} Arbetsförmedlingen har dragit ned på personal. Tidigare fanns ett liknande spår inom industrin.
28. Förstudie om delad chef {{I n=28}}
Olofström och Sölvesborg prövar att dela räddningschef. {{S org=Olofström; stance=doing}} {{S org=Sölvesborg; stance=doing}} Karlshamn är tillfrågat men har tackat nej. {{S org=Karlshamn; stance=no}} Modellen används bland annat i Jönköpings län.
29. Elberedskap {{I n=29}}
Styrel genomförs vart femte år. Kommunerna lämnar underlag till länsstyrelsen. Sara svarar på frågor per telefon.
30. Medlemsavgift {{I n=30}}
Avgiften för 2025 blir densamma. {{D}} Tingsryds betalning saknas fortfarande.
31. SKR:s kongress {{I n=31}}
Kongressen hålls i Västerås. Valberedningens förslag presenterades. Blekinge har sex ombud.
32. Arbetsgrupp civil beredskap {{I n=32}}
Alvesta och Tingsryd har ännu inte utsett ledamöter till gruppen. {{V seat=ledamot; body=Arbetsgrupp civil beredskap; org=Alvesta}} {{V seat=ledamot; body=Arbetsgrupp civil beredskap; org=Tingsryd}} Ann-Sofi återkommer med ett namn. {{A who=Ann-Sofi Lund}}
33. Bredband {{I n=33}}
Det är svårt att få till utbyggnad i de sista fem procenten. {{|}}Älmhult skjuter till egna medel, {{S org=Älmhult}} vilket Ljungby inte har råd med. {{S org=Ljungby; stance=no}} Region Kronoberg söker EU-medel.
34. Kulturarv {{I n=34}}
Glasriket söker medel hos Vinnova. Uppvidinge, Lessebo och Nybro stod bakom den förra ansökan. Ansökan avslogs.
35. Tjänstecykel {{I n=35; kind=go-round}}
Karlskrona ja. {{S org=Karlskrona; topic=Tjänstecykel; stance=yes}} Ronneby ja från 2025. {{S org=Ronneby; topic=Tjänstecykel; stance=yes}} Växjö ja. {{S org=Växjö; topic=Tjänstecykel; stance=yes}} Alvesta nej. {{S org=Alvesta; topic=Tjänstecykel; stance=no}} Tingsryd avvaktar. {{S org=Tingsryd; topic=Tjänstecykel; stance=undecided}} Älmhult – förmånen används av 90 medarbetare. {{S org=Älmhult; topic=Tjänstecykel; stance=doing}}
36. Sommarmöte {{I n=36}}
Lotta föreslog att internatet förläggs till Hanö. Det lät trevligt tyckte flera. Datum är inte bestämt.
37. Nästa möte {{I n=37}}
Möte hålls hos Region Blekinge i Karlskrona. {{|}}Filip skickar kallelse. {{A who=Filip Boman}}
