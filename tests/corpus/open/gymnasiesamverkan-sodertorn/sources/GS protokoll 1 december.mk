@file GS protokoll 1 december.docx
@body Gymnasiesamverkan Södertörn
@date 2023-12-01
@start 09:00
@end 12:00
@place Södertälje stadshus, Nyköpingsvägen 26
@mode in_person
@secretary Marika Fahlcrantz
@p Jukka Salonen | Haninge | | chair
@p Eva Winblad | Södertälje
@p Eva Tegelmark | Salem
@p Anette Holgersson | Botkyrka
@p Birgitta Söderqvist | Huddinge
@p Mahmoud Karimi | Nynäshamn
@p Petra Lindros | Nykvarn
@p Carl-Johan Ståhle | Tyresö
@p Marika Fahlcrantz | | | guest
@p Sofia Bratt | antagningskansliet | | guest
@p Jan-Erik Wallgren | Huddinge | ekonom | guest partial=§ 37;
---
Gymnasiesamverkan Södertörn
Sammanträdesprotokoll 2023-12-01, kl. 9.00–12.00
Södertälje stadshus, Nyköpingsvägen 26
Närvarande ledamöter: Jukka Salonen, Haninge (ordförande), Eva Winblad, Södertälje, Eva Tegelmark, Salem, Anette Holgersson, Botkyrka, Birgitta Söderqvist, Huddinge, Mahmoud Karimi, Nynäshamn, Petra Lindros, Nykvarn, och Carl-Johan Ståhle, Tyresö
Inbjudna: Sofia Bratt, antagningskansliet, samt Jan-Erik Wallgren, ekonom, Huddinge (§ 37). Protokollet fördes av Marika Fahlcrantz.
§ 35 Inledning och val {{I n=35; kind=decision}}
För första gången på ett år är samtliga åtta ledamöter samlade, vilket ordföranden uttrycker sin glädje över. {{|}}Anette Holgersson får förtroendet att läsa och godkänna protokollet tillsammans med honom. {{D}} {{N person=Anette Holgersson; role=justerare; body=Gymnasiesamverkan Södertörn}}
§ 36 Elevhälsan i antagningsprocessen {{I n=36; kind=theme}}
Kuratorernas rapport har letat sig fram till slut. Den visar att var sjätte elev som byter skola under höstterminen gör det av skäl som elevhälsan kände till redan i grundskolan men som aldrig fördes vidare. Skollagen hindrar inte att uppgifter lämnas över, men den kräver i regel samtycke, och blanketterna ser olika ut i alla åtta kommunerna. {{|}}Eva Winblad berättar att Södertälje sedan i höstas låter en överlämningskurator möta eleverna redan i april. {{S org=Södertälje; topic=överlämning; stance=doing}} Huddinge har prövat samma sak och lagt ned den, då det inte gick att visa någon effekt. {{S org=Huddinge; topic=överlämning; stance=no}} Mahmoud Karimi förklarar att Nynäshamn gärna kopierar Södertäljes arbetssätt så snart det finns pengar, {{S org=Nynäshamn; topic=överlämning; stance=interested}} vilket han inte tror blir nästa år.
Birgitta Söderqvist varnar för en övertro på blanketter. Om man börjar i rätt ände, menar hon, är det skolkulturen som ska ändras. Hade rapporten varit mindre försiktig i sina slutsatser vore det lättare att veta vad den vill. Ordföranden instämmer i mycket av detta men vill ändå se något konkret. {{|}}Sammanträdet enas sålunda om en gemensam samtyckesblankett att användas från och med vårterminen 2024. {{D}} Den utformas av Eva Winblad och Petra Lindros, vilka har att visa upp ett utkast vid sammanträdet den 9 februari. {{A who=Eva Winblad,Petra Lindros; due=2024-02-09}} {{M date=2024-02-09}} Integritetsskyddsmyndigheten har för övrigt aviserat en granskning av skolområdet, men den gäller kameror.
§ 37 Budget och kansliets framtid {{I n=37; kind=decision}}
Jan-Erik Wallgren föredrar förslaget till budget för samverkans kansli, som omsluter 3,9 miljoner kronor. {{K amount=3.9; unit=miljoner kronor; years=2024}} Den största förändringen är att lokalen i Flemingsberg sägs upp och att kansliet flyttar in hos Huddinge. {{|}}Avgiften per gymnasieelev blir oförändrat 212 kronor. {{K amount=212; unit=kronor per gymnasieelev; years=2024}} På Petra Lindros fråga varför Nykvarn betalar samma avgift som de andra trots att kommunen saknar skola svarar han att avtalet är skrivet så, och att det bara kan ändras av de åtta fullmäktige.
Budgeten bifalls i föreliggande skick {{D until=2024-12-31}} och lokalen i Flemingsberg lämnas till halvårsskiftet. {{D}} Uppsägningen av hyresavtalet undertecknas av ordföranden, som har bråttom, då uppsägningstiden räknas från nyår. {{A who=Jukka Salonen; due=2023-12-31}} Frågan om en ny fördelningsnyckel, som Petra Lindros väckte, får mogna under våren; ordföranden vill gärna höra kommundirektörerna först och tror att maj blir lagom. {{P what=en ny fördelningsnyckel; why=ordföranden vill gärna höra kommundirektörerna först}} Vad kommundirektörerna anser är ännu okänt.
§ 38 Öppet hus för vårdprogrammen {{I n=38; kind=decision}}
Sofia Bratt har, så som hon fick i uppgift i september, räknat på ett gemensamt öppet hus. {{|}}Summan stannar vid 85 000 kronor, {{K amount=85000; unit=kronor}} varav hälften är busshyra. {{|}}Botkyrka, som i höstas lade två klasser vilande, välkomnar idén {{S org=Botkyrka; topic=öppet hus; stance=yes}} medan Tyresö anser att pengarna gör mer nytta i annonser. {{S org=Tyresö; topic=öppet hus; stance=no}} Carl-Johan Ståhle lägger ned sin röst. {{|}}Öppet hus anordnas i Tumba den 20 januari {{D}} {{M date=2024-01-20; what=Öppet hus}} och till värdinna för dagen utses rektor Farida Osmani. {{D}} {{N person=Farida Osmani; role=värdinna; body=Öppet hus}} Busstidtabellen lägger antagningskansliet ut på webben när den är klar. {{A who=antagningskansliet}}
§ 39 Rapport från Yrkescollege Söder {{I n=39; kind=report}}
Ansökan har beviljats. {{|}}Eva Winblad deltog i styrelsens sammanträde den 22 november och rapporterar att styrelsen där valde kommunalrådet Bo Marklöf till ordförande. {{N person=Bo Marklöf; role=ordförande; body=Yrkescollege Söders styrelse}} Styrelsen möts tisdagar, brukar dra över tiden och bjuder aldrig på kaffe.
§ 40 Avsked {{I n=40}}
Ordföranden avtackar Birgitta Söderqvist med en bok om Mälaren. {{|}}I hennes ställe träder vid årsskiftet Thomas Ekdahl, nu rektor vid Sågbäcksgymnasiet, in i samverkan som Huddinges ledamot. {{N person=Thomas Ekdahl; role=ledamot; body=Gymnasiesamverkan Södertörn; org=Huddinge; for=Birgitta Söderqvist}} {{L person=Birgitta Söderqvist; org=Huddinge; when=vid årsskiftet}} Hon lovar i sin tur att före jul lämna över sina anteckningar till honom. {{A who=Birgitta Söderqvist; to=Thomas Ekdahl}}
Vårens sammanträden infaller den 9 februari, den 22 mars {{M date=2024-03-22}} och den 17 maj. {{M date=2024-05-17}}
