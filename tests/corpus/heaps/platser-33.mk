@file platser-33.txt
@body Förvaltningschefsgruppen äldreomsorg Fyrbodal
@date 2024-01-18
@p Åsa Rignell | Uddevalla | förvaltningschef | chair
@p Bertil Moqvist | Trollhättan | förvaltningschef
@p Jennie Sanner | Vänersborg | socialchef
@p Karl-Johan Ask | Lysekil | förvaltningschef
@p Maria Helleby | Sotenäs | socialchef
@p Tuija Laine | Tanum | omsorgschef
@p Henrik Moqvist | Strömstad | socialchef
@p Denise Palmér | Munkedal | förvaltningschef
@p Maria Odell | Färgelanda | socialchef
@p Gustaf Renner | Mellerud | socialchef
@p Viveka Sund | Bengtsfors | förvaltningschef
@p Noah Tesfaye | Åmål | förvaltningschef
@p Helga Brandt | Orust | sektorchef
@p Per-Anders Dahl | Västra Götalandsregionen | vårdsamordningschef | guest
@p Linn Karlgren | | utvecklingsledare | guest
---
Förvaltningschefsgruppen äldreomsorg Fyrbodal
Anteckningar 2024-01-18
Närvarande:
Åsa Rignell, Uddevalla, förvaltningschef, ordförande
Bertil Moqvist, Trollhättan, förvaltningschef
Jennie Sanner, Vänersborg, socialchef
Karl-Johan Ask, Lysekil, förvaltningschef
Maria Helleby, Sotenäs, socialchef
Tuija Laine, Tanum, omsorgschef
Henrik Moqvist, Strömstad, socialchef
Denise Palmér, Munkedal, förvaltningschef
Maria Odell, Färgelanda, socialchef
Gustaf Renner, Mellerud, socialchef
Viveka Sund, Bengtsfors, förvaltningschef
Noah Tesfaye, Åmål, förvaltningschef
Helga Brandt, Orust, sektorchef
Övriga:
Per-Anders Dahl, Västra Götalandsregionen, vårdsamordningschef
Linn Karlgren, utvecklingsledare
1. Mötets början {{I n=1}}
Åsa Rignell öppnar mötet. {{|}}Noah Tesfaye presenteras som nytillträdd förvaltningschef i Åmål. {{N person=Noah Tesfaye; role=förvaltningschef; org=Åmål}}
2. Linns introduktion {{I n=2}}
Utvecklingsledare Linn Karlgren har varit i tjänst sedan den 8 januari. {{N person=Linn Karlgren; role=utvecklingsledare}}
Hon besöker kommunerna under februari och mars. {{A who=Linn Karlgren}}
3. Vårdsamverkan Fyrbodal {{I n=3; kind=decision}}
Styrgruppen består av tre kommunchefer, tre förvaltningschefer och regionens chefer. Gruppens förvaltningschefer har varit Åsa, Jennie och Karl-Johan.
Karl-Johan Ask har bett om att bli löst från uppdraget. {{L person=Karl-Johan Ask}}
Förvaltningschefsgruppen beslutar att Denise Palmér tar plats i styrgruppen från den 1 februari. {{D}} {{N person=Denise Palmér; role=ledamot; body=Styrgruppen; for=Karl-Johan Ask}}
4. Regional samordning {{I n=4; kind=report}}
Per-Anders Dahl berättar om regionens nya organisation. Två områdeschefer har bytt plats med varandra.
Ny områdeschef för Dalsland är Beatrice Holm. {{N person=Beatrice Holm; role=områdeschef för Dalsland; org=Västra Götalandsregionen}}
5. Hemsjukvårdsgruppen {{I n=5; kind=decision}}
Ordförandeuppdraget cirkulerar. {{|}}Under 2024 är det Maria Helleby som är ordförande. {{N person=Maria Helleby; role=ordförande; body=Hemsjukvårdsgruppen}}
Maria Odell fortsätter som gruppens sekreterare. {{N person=Maria Odell; role=sekreterare; body=Hemsjukvårdsgruppen}}
6. Bemanningsfrågor {{I n=6; kind=go-round}}
Tanum anlitar inte längre bemanningssjuksköterskor. {{S org=Tanum; stance=no}}
Strömstad måste fortsätta med hyrpersonal över sommaren. {{S org=Strömstad}}
Bengtsfors undersöker en gemensam pool. {{S org=Bengtsfors; stance=interested}}
7. Sjuksköterskepool {{I n=7; kind=decision}}
Linn, Viveka och Gustaf utreder förutsättningarna för en gemensam pool. {{A who=Linn Karlgren,Viveka Sund,Gustaf Renner}}
De ska återkomma senast den 18 april. {{A who=Linn Karlgren,Viveka Sund,Gustaf Renner; due=2024-04-18}}
8. SKR:s äldreberedning {{I n=8; kind=information}}
Beredningen leds av ett kommunalråd från Skåne. Någon från Fyrbodal har inte suttit där på många år.
9. Högskolan Väst – professionsråd {{I n=9; kind=decision}}
Rådet bytte namn i höstas. Helga Brandt var vår ledamot fram till dess.
Gruppen beslutar att låta Helga Brandt fortsätta som ledamot i det nya professionsrådet. {{D}} {{N person=Helga Brandt; role=ledamot; body=professionsrådet}}
Som ersättare för Helga går Gustaf Renner in. {{D}} {{N person=Gustaf Renner; role=ersättare; body=professionsrådet; for=Helga Brandt}}
10. Demensstrategi {{I n=10; kind=theme}}
Demenssjuksköterskan i Trollhättan föreläste. Bertil modererade frågestunden.
11. Länsnätverk demens {{I n=11; kind=information}}
Mellerud har inte någon i länsnätverket sedan demenssjuksköterskan gått på föräldraledighet. {{V seat=plats; body=Länsnätverk demens; org=Mellerud}}
Övriga kommuner är representerade.
12. Avtal om sommarplatser {{I n=12; kind=decision}}
Gruppen ställer sig bakom avtalsförslaget. {{D}}
Munkedal undertecknar inte. {{S org=Munkedal; stance=no}}
Avtalskontakt blir Henrik Moqvist. {{D}} {{N person=Henrik Moqvist; role=avtalskontakt; body=Avtal om sommarplatser}}
13. Palliativt råd {{I n=13; kind=decision}}
Rådets kommunala platser är fyra. {{|}}Tre är tillsatta, den fjärde är vakant. {{V seat=plats; body=Palliativt råd}}
Tuija Laine ska höra med sin MAS. {{A who=Tuija Laine}}
14. Tilldelade medel {{I n=14; kind=information}}
Statsbidraget uppgår till 9,6 mnkr för delregionen. {{K amount=9.6; unit=mnkr}}
Fördelningen sker efter invånarantal.
15. Projektledare god och nära vård {{I n=15; kind=decision}}
Tre har sökt tjänsten. Rekryteringsgruppen förordar Simon Varg.
Förvaltningschefsgruppen godkänner att Simon Varg anställs som projektledare. {{D}} {{N person=Simon Varg; role=projektledare; body=god och nära vård}}
Tillträde sker den 1 mars.
16. Fallprevention {{I n=16; kind=dialogue}}
Fysioterapeuterna vill ha gemensamma riktlinjer. De har redan en arbetsgrupp med Orust som värd.
17. Ledarprogrammet {{I n=17; kind=decision}}
Programmet startar den 5 mars. {{M date=2024-03-05; what=Programmet}}
Mentorer i årets program: Jennie Sanner, Bertil Moqvist, Helga Brandt {{N person=Jennie Sanner; role=mentor; body=Ledarprogrammet}} {{N person=Bertil Moqvist; role=mentor; body=Ledarprogrammet}} {{N person=Helga Brandt; role=mentor; body=Ledarprogrammet}}
18. Omvårdnadsdagen {{I n=18; kind=information}}
Vid Omvårdnadsdagen 14 februari hälsningstalar Åsa. {{M date=2024-02-14; what=Omvårdnadsdagen}} {{A who=Åsa Rignell; due=2024-02-14}}
19. Sotenäs {{I n=19; kind=information}}
Maria Helleby har sagt upp sig och slutar i Sotenäs den 17 april. {{L person=Maria Helleby; org=Sotenäs; when=2024-04-17}}
Ersättarrekrytering är påbörjad.
20. Hemsjukvårdsgruppen igen {{I n=20; kind=decision}}
Med anledning av Maria Hellebys avgång behövs ny ordförande från april. {{V seat=ordförande; body=Hemsjukvårdsgruppen}}
Maria Odell tar steget från sekreterare till ordförande. {{D}} {{N person=Maria Odell; role=ordförande; body=Hemsjukvårdsgruppen; for=Maria Helleby}}
21. Nationellt kunskapscentrum {{I n=21; kind=report}}
Linn deltog i ett webbinarium. Föreståndaren presenterade planen för 2024.
22. Valberedning {{I n=22; kind=decision}}
Valet av valberedning bordläggs till marsmötet. {{P what=Valet av valberedning}}
23. Politikerträff {{I n=23; kind=decision}}
Gruppen ordnar en träff för nämndpresidierna i april. {{D}} {{A who=Gruppen}}
Värdskapet delas av Trollhättan och Vänersborg.
24. Anhörigstöd {{I n=24; kind=question}}
Vem företräder kommunerna i det regionala anhörigrådet? {{Q}}
25. Tillfälligt byte {{I n=25; kind=information}}
Bertil Moqvist är tjänstledig mars–juni. {{|}}Biträdande förvaltningschef Ylva Stål träder in i hans ställe, också i denna grupp. {{N person=Ylva Stål; role=ersättare; body=Förvaltningschefsgruppen äldreomsorg Fyrbodal; org=Trollhättan; for=Bertil Moqvist}}
26. Länets ledningsgrupp {{I n=26; kind=information}}
Åsa Rignell utsågs i december av kommunalförbundet till vice ordförande i länets ledningsgrupp. {{N person=Åsa Rignell; role=vice ordförande; body=länets ledningsgrupp}}
27. Avslutning {{I n=27}}
Åsa tackar för mötet. Viveka tackas för värdskapet.
