@file beslut-21.txt
@body Ledningsrådet för välfärd i Sörmland
@date 2023-03-30
@p Mona Stjernqvist | Eskilstuna | förvaltningschef | chair
@p Leif Ternström | Nyköping | divisionschef
@p Aina Höglund | Katrineholm | förvaltningschef
@p Petter Wall | Strängnäs | socialchef
@p Charlotta Fries | Flen | socialchef
@p Bertil Wall | Oxelösund | förvaltningschef
@p Ingela Roth | Trosa | socialchef
@p Jonas Hagelin | Gnesta | förvaltningschef
@p Marika Levin | Vingåker | socialchef
@p Henrik Tolf | Region Sörmland | divisionschef
@p Ulrica Bast | Region Sörmland | utvecklingschef
@p Stellan Krok | Region Sörmland | ekonom | guest
@p Tove Hellsing | | FoU-chef | guest
@p Maj Rindå | | sekreterare | guest
---
Ledningsrådet för välfärd i Sörmland
Protokollsanteckningar 2023-03-30

Närvarande
Mona Stjernqvist, Eskilstuna, förvaltningschef, ordförande
Leif Ternström, Nyköping, divisionschef
Aina Höglund, Katrineholm, förvaltningschef
Petter Wall, Strängnäs, socialchef
Charlotta Fries, Flen, socialchef
Bertil Wall, Oxelösund, förvaltningschef
Ingela Roth, Trosa, socialchef
Jonas Hagelin, Gnesta, förvaltningschef
Marika Levin, Vingåker, socialchef
Henrik Tolf, Region Sörmland, divisionschef
Ulrica Bast, Region Sörmland, utvecklingschef

Övriga
Stellan Krok, Region Sörmland, ekonom
Tove Hellsing, FoU-chef
Maj Rindå, sekreterare

Ärendelista {{I kind=decision}}
Rådet godkänner ärendelistan med den ändringen att ärendet om tolkar behandlas först. {{D}}

Tolktjänst i vård och omsorg {{I kind=decision}}
Bakgrund: Regionens avtal med tolkleverantören gäller till sommaren. Regionens upphandlingsutskott fattade i februari beslut om ny upphandling. Kommunerna har möjlighet att delta.
Rådets beslut: Rådet rekommenderar kommunerna att delta i upphandlingen {{D}} samt uppdrar åt Ulrica Bast att bevaka att kommunernas krav beaktas. {{D}} {{A who=Ulrica Bast}}

FoU i Sörmland, verksamhetsberättelse {{I kind=decision}}
Bakgrund: Tove Hellsing redovisar året. FoU:s styrgrupp har för sin del godkänt berättelsen.
Rådets beslut: Verksamhetsberättelsen godkänns. {{D}}

FoU i Sörmland, bemanning {{I kind=decision}}
Bakgrund: Två forskningsledare slutar i maj. Ekonomin medger inte att båda ersätts.
Rådets beslut: En av tjänsterna återbesätts, den andra vakanshålls till den 31 december 2023. {{D until=2023-12-31}}

Vision e-hälsa {{I}}
Bakgrund: SKR och staten har antagit en gemensam vision. Någon uppföljning efter 2025 är inte beslutad. Henrik Tolf föreslog att rådet tar fram en egen målbild.
Förslaget diskuterades. Ett flertal ansåg att det finns nog med målbilder.

Överenskommelse om samverkan kring personer med psykisk funktionsnedsättning {{I kind=decision}}
Bakgrund: Överenskommelsen antogs 2018 av samtliga fullmäktige. En revidering har pågått sedan i höstas.
Rådets beslut: Rådet ställer sig bakom den reviderade överenskommelsen och föreslår respektive huvudman att anta den senast den 30 september 2023. {{D}} Flen har redan behandlat den i nämnden. {{S org=Flen}}

Avgift för utebliven betalning {{I}}
Bakgrund: Regionen får enligt lag ta ut ersättning för utskrivningsklara. Stellan Krok redogjorde för utfallet. Beloppet för 2023 är fastställt av regeringen.
Inget beslut erfordras.

Styrgrupp för E-hälsa {{I kind=decision}}
Bakgrund: Styrgruppen har saknat representant från södra länsdelen.
Rådets beslut: Ingela Roth utses till ledamot i styrgruppen. {{D}} {{N person=Ingela Roth; role=ledamot; body=Styrgrupp för E-hälsa; org=Trosa}} Charlotta Fries utses till ersättare. {{D}} {{N person=Charlotta Fries; role=ersättare; body=Styrgrupp för E-hälsa; org=Flen}} 

Handlingsplan för fallprevention {{I kind=decision}}
Bakgrund: Handlingsplanen har varit på remiss. {{|}}Oxelösund har avstyrkt förslaget om mätning varje månad. {{S org=Oxelösund; stance=no}}
Rådets beslut: Handlingsplanen antas med mätning två gånger per år. {{D}} Arbetsgruppen upplöses. {{D}}

Nationella riktlinjer för demens {{I}}
Bakgrund: Socialstyrelsen beslutade om uppdaterade riktlinjer. En gapanalys görs av regionens kunskapsstyrningsgrupp. Resultatet presenteras för rådet när det föreligger.

Trygg utskrivning från psykiatrin {{I kind=decision}}
Bakgrund: Psykiatrins ledning har i en skrivelse begärt kortare ledtider.
Rådets beslut: Rådet avslår begäran i nuläget {{D}} och föreslår i stället en försöksverksamhet på en avdelning. {{D}} Eskilstuna kan delta i försöket. {{S org=Eskilstuna; stance=yes}}

Målgruppsanalys {{I kind=decision; outcome=postponed}}
Bakgrund: Konsultens rapport har inte levererats.
Rådets beslut: Ärendet bordläggs till sammanträdet den 25 maj. {{P until=2023-05-25; what=Målgruppsanalys; why=Konsultens rapport har inte levererats}} {{M date=2023-05-25}}

Rekommendation från SKR om kunskapsstyrning {{I kind=decision}}
Bakgrund: Samtliga kommuner i länet utom Vingåker har svarat ja. {{|}}Vingåkers kommunstyrelse tar ställning i april. {{S org=Vingåker; stance=undecided}}
Rådets beslut: Rådet noterar informationen till protokollet.

Läkemedelsgenomgångar {{I kind=decision}}
Bakgrund: Apotekarna i primärvården har minskat i antal. Henrik Tolf uppger att regionen inte planerar fler anställningar.
Rådets beslut: Genomgångar görs i första hand för personer med fler än tio läkemedel. {{D}} Rutinen gäller tills apotekarbemanningen är återställd. {{D}} Marika Levin informerar MAS-gruppen. {{A who=Marika Levin; to=MAS-gruppen}}

Frivården {{I}}
Bakgrund: Kriminalvården har beslutat att flytta frivårdskontoret. Kommunerna beklagar flytten. Någon formell protest är inte aktuell.

Ekonomi för gemensamma funktioner {{I kind=decision}}
Bakgrund: Stellan Krok redovisar ett underskott om 412 000 kronor. {{K amount=412 000; unit=kronor}} Tre sätt att täcka underskottet har utretts.
Rådets beslut: Underskottet täcks genom en engångsdebitering. {{D}} Debiteringen delas upp på två år för kommuner med under 15 000 invånare. {{D}} 
Jonas Hagelin lämnar en protokollsanteckning.

Nätverk för anhörigstöd {{I kind=decision}}
Bakgrund: Anhörigkonsulenterna har på eget initiativ träffats sedan 2020.
Rådets beslut: Nätverket för anhörigstöd får formell status som undergrupp. {{D}} Aina Höglund blir rådets kontaktperson gentemot nätverket. {{D}} {{N person=Aina Höglund; role=kontaktperson; body=Nätverket för anhörigstöd; org=Katrineholm}}

Ansökan till Vinnova {{I}}
Bakgrund: Mälardalens universitet har lämnat in ansökan. Besked väntas i juni. Om ansökan beviljas krävs ett särskilt beslut om medfinansiering från rådet.

Förebyggande av ohälsa hos unga {{I kind=decision}}
Bakgrund: Folkhälsoenheten har föreslagit fyra insatser.
Rådets beslut: Rådet prioriterar insats ett och tre. {{D}} Insats två och fyra bordläggs tills vidare. {{P what=Insats två och fyra}} 

Digitala besök på särskilt boende {{I kind=dialogue}}
Bakgrund: Petter Wall berättade om Strängnäs erfarenheter. {{|}}Strängnäs har haft digitala läkarronder sedan pandemin. {{S org=Strängnäs; stance=doing}} Det framfördes önskemål om att fler vårdcentraler ansluter. {{|}}Bör rådet eller programrådet äga frågan? {{Q}}

Samverkansavtal med Polismyndigheten {{I kind=decision}}
Bakgrund: Lokalpolischeferna har undertecknat.
Rådets beslut: Mona Stjernqvist får fullmakt att underteckna för rådet. {{D}} {{A who=Mona Stjernqvist}} Avtalet ska sägas upp om det inte har följts upp inom två år. {{D}}

Hjälpmedelscentralens hyressättning {{I kind=decision}}
Bakgrund: Nämnden för hjälpmedel beslutade den 9 mars att höja hyrorna med sju procent. Rådet hade i sitt yttrande förordat fyra procent.
Rådets beslut: Rådet lämnar ett nytt påpekande till nämnden. {{D}} {{A who=Rådet; to=nämnden}} Påpekandet formuleras av Leif Ternström. {{A who=Leif Ternström}}

Rutin för suicidriskbedömning {{I}}
Bakgrund: Rutinen fastställs av regionens chefläkare. Kommunerna har lämnat synpunkter. Enligt Henrik Tolf kommer de flesta att tillgodoses.

Rådets egen arbetsform {{I kind=decision}}
Bakgrund: Vid en självutvärdering i januari framkom att beslutsunderlagen kommer för sent.
Rådets beslut: Handlingar ska finnas tillgängliga tio dagar före sammanträdet. {{D}} Ärenden med senare handlingar tas inte upp, om inte alla är ense om det. {{D if=om inte alla är ense om det}} Maj Rindå ändrar i arbetsordningen. {{A who=Maj Rindå}}

Psykologenheten {{I kind=report}}
Nyköping köper numera psykologtimmar av regionen. {{S org=Nyköping; stance=doing}} Gnesta har avstått. {{S org=Gnesta; stance=no}} Regionens prislista gäller till årsskiftet.

Forum för idéburna {{I kind=decision}}
Bakgrund: Sörmlands idéburna har bett rådet att vara medarrangör.
Rådets beslut: Rådet tackar nej till att vara medarrangör men deltar gärna som publik. {{D}}

Vaccinationer i kommunal regi {{I kind=decision}}
Bakgrund: Folkhälsomyndigheten har gått ut med rekommendationer inför hösten.
Rådets beslut: Samma ersättning som föregående säsong, 118 kronor per dos. {{D}} {{K amount=118; unit=kronor per dos}} Regionen tillhandahåller vaccinet. {{D}}

Krisstöd {{I}}
POSOM-grupperna har i uppgift att ge krisstöd. Ansvaret följer av kommunernas egna beslut. Bertil Wall efterlyste ett utbyte mellan grupperna. {{|}}Bertil Wall bjuder in till en träff. {{A who=Bertil Wall}}

Närsjukvårdsplan norra länsdelen {{I kind=decision}}
Bakgrund: Planen berör endast Eskilstuna och Strängnäs.
Rådets beslut: Rådet har inga invändningar och överlåter det fortsatta arbetet till Eskilstuna, Strängnäs och regionen. {{D}}

Avgående ledamot {{I}}
Leif Ternström slutar den 30 april för ny tjänst i Linköping. {{L person=Leif Ternström; org=Nyköping; when=den 30 april; why=ny tjänst i Linköping}} Nyköping har ännu inte utsett någon efterträdare. 

Sammanträden {{I}}
Höstens sammanträden hålls den 7 september, den 19 oktober och den 7 december. {{M date=2023-09-07}} {{M date=2023-10-19}} {{M date=2023-12-07}}
