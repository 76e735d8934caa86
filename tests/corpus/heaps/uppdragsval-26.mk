@file uppdragsval-26.txt
@body Kommunchefsgruppen Fyrstad
@date 2024-08-29
@secretary Axel Wiberg
@p Ingemar Rooth | Trollhättan | kommundirektör | chair
@p Monica Aldén | Uddevalla | kommundirektör
@p Claudia Werner | Vänersborg | kommundirektör
@p Leif Ahnberg | Lysekil | kommundirektör
@p Erica Tollin | Munkedal | kommunchef
@p Jörgen Höök | Sotenäs | kommundirektör
@p Stefan Sund | Färgelanda | kommunchef
@p Sigbritt Lang | Bengtsfors | kommundirektör
@p Mattias Graf | Mellerud | kommunchef
@p Kent Ivarson | Dals-Ed | kommunchef
@p Anna Bergfors | Åmål | kommundirektör
@p Anna Rooth | Orust | kommundirektör
@p Hans-Olof Lind | Lilla Edet | kommundirektör
@p Sture Palmgren | Grästorp | kommunchef | absent
@p Lisbeth Mo | Fyrbodals kommunalförbund | förbundsdirektör | guest
@p Axel Wiberg | Fyrbodals kommunalförbund | utvecklare | guest
@p Julia Sehlin | Högskolan Väst | prorektor | guest
---
Kommunchefsgruppen Fyrstad, 2024-08-29
Närvarande
- Ingemar Rooth, kommundirektör, Trollhättan, ordförande
- Monica Aldén, kommundirektör, Uddevalla
- Claudia Werner, kommundirektör, Vänersborg
- Leif Ahnberg, kommundirektör, Lysekil
- Erica Tollin, kommunchef, Munkedal
- Jörgen Höök, kommundirektör, Sotenäs
- Stefan Sund, kommunchef, Färgelanda
- Sigbritt Lang, kommundirektör, Bengtsfors
- Mattias Graf, kommunchef, Mellerud
- Kent Ivarson, kommunchef, Dals-Ed
- Anna Bergfors, kommundirektör, Åmål
- Anna Rooth, kommundirektör, Orust
- Hans-Olof Lind, kommundirektör, Lilla Edet
Adjungerade
- Lisbeth Mo, förbundsdirektör, Fyrbodals kommunalförbund
- Axel Wiberg, utvecklare, Fyrbodals kommunalförbund
- Julia Sehlin, prorektor, Högskolan Väst
Ej närvarande
- Sture Palmgren, kommunchef, Grästorp

Ny ledamot från Orust {{I }}
Anna Rooth efterträder Bengt Tjärn. {{N person=Anna Rooth; role=ledamot; body=Kommunchefsgruppen Fyrstad; org=Orust; for=Bengt Tjärn}}
Bengt har gått till Stenungsund.
Välfärdsrådet {{I }}
Rådet träffas fyra gånger per år. Ordförande där är politikern Ove Mark.
Leif sitter på kommunchefsgruppens mandat. {{|}}Leif byter nu till säkerhetsrådet och Claudia går in i välfärdsrådet. {{N person=Leif Ahnberg; role=ledamot; body=säkerhetsrådet; org=Lysekil}}{{N person=Claudia Werner; role=ledamot; body=välfärdsrådet; org=Vänersborg; for=Leif Ahnberg}}{{D}}
Högskolan Väst {{I }}
Julia berättade om söktrycket. Högskolan söker en extern ledamot till sin utbildningsnämnd.
Ställningstagande: Gruppen rekommenderar Monica Aldén. {{D}}{{N person=Monica Aldén; role=extern ledamot; body=utbildningsnämnd; org=Uddevalla}}
Förbundsdirektörens avgång {{I }}
Lisbeth Mo har valt att sluta efter sju år, sista dag 30 november. {{L person=Lisbeth Mo; org=Fyrbodals kommunalförbund; when=2024-11-30; why=valt att sluta efter sju år}}
Direktionen rekryterar. {{|}}Axel W är tillförordnad från den 1 december. {{N person=Axel Wiberg; role=tillförordnad; body=Fyrbodals kommunalförbund; org=Fyrbodals kommunalförbund; for=Lisbeth Mo}}
Styrgrupp för näringslivsstrategin {{I }}
Följande har meddelats: Munkedal utser Erica, Sotenäs utser Jörgen, Dals-Ed lämnar sin plats åt Färgelanda som utser Stefan. {{N person=Erica Tollin; role=ledamot; body=Styrgrupp för näringslivsstrategin; org=Munkedal}} {{N person=Jörgen Höök; role=ledamot; body=Styrgrupp för näringslivsstrategin; org=Sotenäs}} {{N person=Stefan Sund; role=ledamot; body=Styrgrupp för näringslivsstrategin; org=Färgelanda}}
Mellerud kommer inte att delta. {{S org=Mellerud; stance=no}}
Ordförandeskapet {{I }}
Enligt tidigare beslut är ordförandeskapet tvåårigt.
Ingemar avgår 31 december och ersätts av Sigbritt. {{L person=Ingemar Rooth; org=Trollhättan; when=2024-12-31}}{{N person=Sigbritt Lang; role=ordförande; body=Kommunchefsgruppen Fyrstad; org=Bengtsfors; for=Ingemar Rooth}}
Hans-Olof är vice ordförande samma period. {{N person=Hans-Olof Lind; role=vice ordförande; body=Kommunchefsgruppen Fyrstad; org=Lilla Edet}}
Ledningsgrupp för civilt försvar {{I }}
Länsstyrelsen har bett om två kommunchefer i ledningsgruppen. {{|}}Sigbritt och Anna B har anmält sig. {{N person=Sigbritt Lang; role=ledamot; body=Ledningsgrupp för civilt försvar; org=Bengtsfors}} {{N person=Anna Bergfors; role=ledamot; body=Ledningsgrupp för civilt försvar; org=Åmål}} Gruppen godkände det. {{D}}
Ersättare har vi ingen. {{V seat=ersättare; body=Ledningsgrupp för civilt försvar}}
Gemensamma resurser {{I }}
Avtalet om dataskyddsombud kostar 11 kr per invånare. {{K amount=11; unit=kr per invånare}} Vänersborg säger upp avtalet. {{S org=Vänersborg; stance=no}} Uddevalla fortsätter. {{S org=Uddevalla; stance=yes}}
Dataskyddsombudet Ylva Pohl har under året haft ansvar för nio kommuner.
Tillfällig arbetsgrupp, batterifabriken {{I }}
Arbetsgruppen bildas av Ingemar, Claudia, Hans-Olof och en person från Julias stab. {{D}}{{N person=Ingemar Rooth; role=ledamot; body=Tillfällig arbetsgrupp, batterifabriken; org=Trollhättan}} {{N person=Claudia Werner; role=ledamot; body=Tillfällig arbetsgrupp, batterifabriken; org=Vänersborg}} {{N person=Hans-Olof Lind; role=ledamot; body=Tillfällig arbetsgrupp, batterifabriken; org=Lilla Edet}}
Julia lämnar namn på denna person. {{A who=Julia Sehlin}}
HR-chefernas fråga {{I }}
HR-cheferna vill att nätverket ger dem uppdraget att ta fram en lönestrategi. {{|}}Uppdraget ges. {{D}}{{A who=HR-cheferna}}
Sammankallande för HR-cheferna är Moa Dahl, Lysekil.
Representation i Västtrafiks forum {{I }}
I forumet för delregionen har Kent suttit sedan 2020.
Kent omvaldes för ytterligare två år. {{D}}{{N person=Kent Ivarson; role=representant; body=Västtrafiks forum; org=Dals-Ed}}
Beredningsgrupp inför direktionen {{I }}
Beredningsgruppen utgörs av presidiet samt en av de mindre kommunerna, för närvarande Mattias. {{N person=Mattias Graf; role=ledamot; body=Beredningsgrupp inför direktionen; org=Mellerud}}
Före honom var det Stefan.
IT-drift {{I }}
Sotenäs, Munkedal och Lysekil har gemensam IT-enhet. {{S org=Sotenäs; stance=doing}} {{S org=Munkedal; stance=doing}} {{S org=Lysekil; stance=doing}}
IT-chefen Robban Fält lämnar enheten till jul. {{L person=Robban Fält; when=till jul}} Hans ersättare rekryteras av Lysekil. {{A who=Lysekil}}{{V seat=IT-chef}}
Skola–arbetsliv {{I }}
Axel informerade. Skolcheferna och näringslivscheferna har haft ett gemensamt möte.
Ombud Innovatum {{I }}
Ombud: Ingemar. {{N person=Ingemar Rooth; role=ombud; body=Innovatum; org=Trollhättan}} Ersättare för ombud: Monica. {{N person=Monica Aldén; role=ersättare; body=Innovatum; org=Uddevalla; for=Ingemar Rooth}}
Stämman är den 3 oktober. {{M date=2024-10-03; what=Stämman}}
Färdplan nära vård {{I }}
Claudia lämnade rapport. Regionens nya hälso- och sjukvårdsdirektör Tom Ek har deltagit vid ett möte.
I politiska samrådet är Lars Holm ny ordförande efter Ove Mark. {{N person=Lars Holm; role=ordförande; body=politiska samrådet; for=Ove Mark}}
Valdistrikt {{I outcome=postponed}}
Ärendet sköts fram, ny dag 24 oktober. {{P until=2024-10-24; what=Valdistrikt}}
Grupp för översyn av avgifter {{I }}
Gruppen är nu komplett: Sture Palmgren (sammankallande), Anna Rooth, Kent Ivarson. {{N person=Sture Palmgren; role=sammankallande; body=Grupp för översyn av avgifter; org=Grästorp}}{{N person=Anna Rooth; role=ledamot; body=Grupp för översyn av avgifter; org=Orust}} {{N person=Kent Ivarson; role=ledamot; body=Grupp för översyn av avgifter; org=Dals-Ed}}
Sture informeras av Ingemar. {{A who=Ingemar Rooth; to=Sture Palmgren}}
Kultur Väst {{I }}
Kultursamordnare Pia Lo slutar med omedelbar verkan. {{L person=Pia Lo; when=med omedelbar verkan}}
Hennes uppgifter fördelas mellan kulturcheferna i Uddevalla och Vänersborg. 
Bemanning av kansliet {{I }}
Axels tjänst som utvecklare blir vakant när han är tillförordnad. {{V seat=utvecklare; body=kansliet}}
Kansliet överväger att låta den stå tom.
Dalslands miljökontor {{I }}
Miljöchefen Dan Ros medverkade. {{|}}Bengtsfors har begärt en översyn. {{S org=Bengtsfors}}
Fiberbolaget {{I }}
Styrelsen väljs i april. {{|}}Valberedningens sammankallande är Erica Tollin, efter att Leif avböjt. {{N person=Erica Tollin; role=sammankallande; body=Valberedningen; org=Munkedal}}
Delegation Oslo {{I }}
Resan 14–15 november görs av Anna B, Jörgen och Lisbeth. {{M date=2024-11-14; what=Delegation Oslo}}{{M date=2024-11-15; what=Delegation Oslo}}{{N person=Anna Bergfors; role=deltagare; body=Delegation Oslo; org=Åmål}} {{N person=Jörgen Höök; role=deltagare; body=Delegation Oslo; org=Sotenäs}} {{N person=Lisbeth Mo; role=deltagare; body=Delegation Oslo; org=Fyrbodals kommunalförbund}}
Polisens omorganisation {{I }}
Polisområdeschefen har bytt tjänst. {{|}}Kommunerna har inte fått veta vem som tar över. {{V seat=polisområdeschef; org=Polisen}}
Vem för kommunernas talan i frågan? {{Q}}
Utvecklingsledare social hållbarhet {{I }}
Tjänsten delas av Åmål och Bengtsfors och innehas från 1 september av Nina Hjort. {{S org=Åmål; stance=doing}} {{S org=Bengtsfors; stance=doing}}{{N person=Nina Hjort; role=utvecklingsledare; body=social hållbarhet}}
Etableringsfrågor {{I }}
Färgelanda marknadsför sitt industriområde på egen hand. {{S org=Färgelanda; stance=doing}}
Kontaktperson för regionens nya system {{I }}
Till kontaktperson gentemot regionen utsågs Mattias Graf. {{D}}{{N person=Mattias Graf; role=kontaktperson; body=regionen; org=Mellerud}}
Systemet införs i etapper.
Rekryteringsgrupp {{I }}
Till rekryteringsgruppen för ny förbundsdirektör har direktionen valt Ingemar Rooth och Monica Aldén som tjänstemannastöd. {{N person=Ingemar Rooth; role=tjänstemannastöd; body=rekryteringsgruppen; org=Trollhättan}} {{N person=Monica Aldén; role=tjänstemannastöd; body=rekryteringsgruppen; org=Uddevalla}}
Gruppens arbete är konfidentiellt.
Mottagande av statssekreterare {{I }}
Mottagandet planeras av värdkommunens stab. Leif är kontakt för program och säkerhet.
Lagstiftning {{I }}
Lagen om kommunal visselblåsning ska utvärderas.
Sekreterare {{I }}
Axel har fört anteckningar idag. {{|}}Sekreterare på nästa möte är Stefans medarbetare Gun Alm. {{N person=Gun Alm; role=sekreterare; body=Kommunchefsgruppen Fyrstad; org=Färgelanda}}
Tider {{I }}
Nästa möte torsdag 24 oktober, Högskolan Väst. {{M date=2024-10-24}}
Julia bokar sal. {{A who=Julia Sehlin}}
Övrigt {{I }}
- Lilla Edet har flyttat sitt medborgarkontor.
- Avtackning av Lisbeth sker i november.
- Mellerud har fått en ny ekonomichef, Karl Zeed. {{N person=Karl Zeed; role=ekonomichef; org=Mellerud}}
