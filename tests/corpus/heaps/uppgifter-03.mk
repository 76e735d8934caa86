@file uppgifter-03.txt
@body Skolchefsnätverket Gästrikland–Hälsingland
@date 2022-03-10
@p Ulrika Hammarberg | Gävle | utbildningschef | chair
@p Stefan Persson | Sandviken | förvaltningschef
@p Mats Persson | Hofors | skolchef
@p Christina Öberg | Ockelbo | utbildningschef
@p Lars-Erik Jonsson | Söderhamn | skolchef
@p Pernilla Wallin | Bollnäs | bildningschef
@p Cecilia Norén | Ovanåker | förvaltningschef
@p Anders Hillström | Ljusdal | utbildningschef
@p Åsa Backman | Nordanstig | skolchef
@p Jenny Ros | Hudiksvall | lärande- och kulturchef
@p Åsa Törnqvist | Gävle | kvalitetsstrateg
@p Gunnar Sjö | Bollnäs | gymnasiechef
@p Malin Ferm | Region Gävleborg | strateg | guest
@p Kristian Ljung | | nätverkssamordnare | guest
---
Skolchefsnätverket Gästrikland–Hälsingland
Möte 2022-03-10
Närvarande
Ulrika Hammarberg, Gävle, utbildningschef (ordförande)
Stefan Persson, Sandviken, förvaltningschef
Mats Persson, Hofors, skolchef
Christina Öberg, Ockelbo, utbildningschef
Lars-Erik Jonsson, Söderhamn, skolchef
Pernilla Wallin, Bollnäs, bildningschef
Cecilia Norén, Ovanåker, förvaltningschef
Anders Hillström, Ljusdal, utbildningschef
Åsa Backman, Nordanstig, skolchef
Jenny Ros, Hudiksvall, lärande- och kulturchef
Åsa Törnqvist, Gävle, kvalitetsstrateg
Gunnar Sjö, Bollnäs, gymnasiechef
Gäster
Malin Ferm, Region Gävleborg, strateg
Kristian Ljung, nätverkssamordnare
Punkt	Anteckning	Åtgärd
1. Uppföljning från förra mötet {{I n=1}}	Stefan har träffat länsmuseet. Christina har skickat in länets remissvar till departementet.	Inga kvarstående punkter.
2. Fristående förskolor {{I n=2}}	Tillsynen skiljer sig åt mellan kommunerna. Jenny presenterade Hudiksvalls modell med egenkontroll.	Jenny delar checklistan för tillsyn med alla. {{A who=Jenny Ros; to=alla}}
3. Gymnasieantagning {{I n=3}}	Preliminärantagningen visar på stor rörlighet mot Gävle. Gunnar redovisade siffrorna per program. Slutlig statistik presenteras normalt i juni.	Gunnar S uppdaterar prognosen och mejlar den till skolcheferna senast 29 april. {{A who=Gunnar Sjö; due=2022-04-29; to=skolcheferna}}
4. Mottagande från Ukraina {{I n=4; kind=dialogue}}	Migrationsverket räknar med fler ankomster under våren. Sandviken har öppnat en mottagningsenhet för skolelever. {{S org=Sandviken; stance=doing}}	Kommunerna rapporterar antal nyanlända elever till Kristian varje fredag. {{A who=Kommunerna; to=Kristian Ljung}}
5. Elevhälsa {{I n=5}}	Brist på skolpsykologer i hela länet. Malin informerade om regionens satsning på första linjen.	Malin undersöker om skolorna kan få en direktingång till första linjen. {{A who=Malin Ferm}}
6. Lärarlegitimation {{I n=6}}	Andelen behöriga är lägst i fritidshem. Universitetet startar inga nya kurser i höst.	-
7. Ny timplan {{I n=7}}	Skolverkets förslag beräknas komma i maj. Kristian har lagt ut Skolverkets presentation på webben.	Cecilia och Pernilla läser in sig och inleder en diskussion vid nästa träff. {{A who=Cecilia Norén,Pernilla Wallin; due=2022-05-12}}
8. Skolskjuts {{I n=8}}	Bränslepriset slår hårt. Avtalen har indexklausuler. X-trafik har aviserat en höjning.	Lars-Erik begär in underlag från X-trafik. {{A who=Lars-Erik Jonsson; to=X-trafik}}
9. Kulturskola {{I n=9}}	Statsbidraget för 2022 är fördelat. Ovanåker fick avslag.	Ingen åtgärd.
10. Lovskola {{I n=10}}	Flera har inte hunnit planera. Mats berättade att Hofors samordnar sin lovskola med Sandviken. {{S org=Hofors; stance=doing}}	Övriga återkopplar till Ulrika om de vill delta, senast 1/4. {{A who=Övriga; due=2022-04-01; to=Ulrika Hammarberg; if=om de vill delta}}
11. Systematiskt kvalitetsarbete {{I n=11}}	Åsa Törnqvist visade Gävles nya årshjul. Hennes kollega har gjort en instruktionsfilm.	Åsa T. lägger upp film och årshjul i den gemensamma mappen. {{A who=Åsa Törnqvist}}
12. Komvux {{I n=12}}	Regionalt yrkesvux har fått mer pengar. Behovet av sfi sjönk i fjol men väntas nu öka. Anders framförde att samverkan med Arbetsförmedlingen har blivit sämre.	Ulrika lyfter frågan i kompetensrådet. {{A who=Ulrika Hammarberg; to=kompetensrådet}}
13. Skolval {{I n=13}}	Regeringen har lämnat ett förslag om gemensamt skolval. Remissrundan är avslutad.	Avvaktas.
14. Modersmål {{I n=14}}	Beslut: att starta ett fjärrundervisningssamarbete i modersmål från höstterminen. {{D}}	Åsa Backman samordnar och kallar berörda rektorer till ett uppstartsmöte före sommaren. {{A who=Åsa Backman; to=berörda rektorer}}
15. Nätverkets ekonomi {{I n=15}}	Överskott från 2021. Kristian redogjorde för bokslutet.	Kristian lämnar förslag på hur överskottet kan användas till mötet i maj. {{A who=Kristian Ljung; due=2022-05-12}}
16. Kränkande behandling {{I n=16}}	Antalet anmälningar har ökat. Alla kommuner har numera digital anmälan utom Ockelbo.	Ockelbo tar kontakt med Bollnäs för att få se deras system. {{A who=Ockelbo; to=Bollnäs}}
17. Skolmåltider {{I n=17}}	Livsmedelspriserna stiger och flera kostchefer har tagit bort alternativrätten.	-
18. Kommande möten {{I n=18}}	12 maj, Bollnäs. {{M date=2022-05-12}} Hösten: 15 september och 17 november, plats bestäms senare. {{M date=2022-09-15}} {{M date=2022-11-17}}	Pernilla ordnar lokal och lunch. {{A who=Pernilla Wallin}}
19. Grundsärskola {{I n=19}}	Namnbytet till anpassad grundskola kommer 2023. Begreppen måste ändras i alla styrdokument.	Var och en ser över sina delegationsordningar. {{A who=Var och en}}
20. Skolinspektionen {{I n=20}}	Inspektionen har granskat Söderhamn. Rapporten väntas i april. Lars-Erik berättade hur besöken gick till.	Lars-Erik skickar rapporten vidare när den har kommit. {{A who=Lars-Erik Jonsson; if=när den har kommit}}
21. Läromedel {{I n=21}}	Utredningen om läromedel föreslår statlig granskning.	Inväntar regeringens ställningstagande.
22. Distansundervisning {{I n=22}}	Erfarenheterna från pandemin sammanfattades av Malin. Rapporten bygger på intervjuer med 40 rektorer.	Synpunkter på rapporten lämnas till Malin i god tid före publiceringen. {{A to=Malin Ferm}}
23. Studie- och yrkesvägledning {{I n=23}}	Vägledarna önskar ett länsnätverk. Nätverket är positivt till det. {{|}}Beslut: Gunnar blir nätverkets kontaktperson för vägledarna. {{D}} {{N person=Gunnar Sjö; role=kontaktperson; org=Bollnäs}}	Gunnar hör av sig till vägledarna. {{A who=Gunnar Sjö; to=vägledarna}}
24. Löner {{I n=24}}	Löneöversynen är klar i fyra kommuner. Skillnaderna är fortsatt stora mellan kust och inland.	HR-cheferna har begärt in statistik från SKR.
25. Chefsutveckling {{I n=25}}	Rektorernas arbetsmiljö diskuterades. Det är vanligt med mer än 40 medarbetare per rektor. En möjlighet kan vara att införa administrativt stöd.	Anders och Stefan tar fram frågor till en enkät och stämmer av dem med facken. {{A who=Anders Hillström,Stefan Persson; to=facken}}
26. Fritidsgårdar {{I n=26}}	Ljusdal har flyttat fritidsgårdarna till kulturförvaltningen. {{S org=Ljusdal; stance=doing}}	-
27. Digitala nationella prov {{I n=27}}	Provtjänsten testas under hösten. Skolverket skickar information direkt till rektorerna.	Skolcheferna ser till att varje skola har en provsamordnare. {{A who=Skolcheferna}} Anmälan görs hos Skolverket före den 15 juni. {{A due=2022-06-15; to=Skolverket}}
28. Skolbibliotek {{I n=28}}	Punkten bordläggs eftersom föredraganden fått förhinder. {{P what=Skolbibliotek; why=föredraganden fått förhinder}}	Kristian bokar in ny tid med henne. {{A who=Kristian Ljung}}
29. Psykisk ohälsa bland unga {{I n=29}}	Resultatet av liv och hälsa-undersökningen visar ökad oro. Region Gävleborg har anställt två hälsostrateger.	Hälsostrategerna bjuds in till septembermötet. {{A due=2022-09-15; to=Hälsostrategerna}}
30. Styrgrupp för regionalt skolstöd {{I n=30}}	Christina Öberg utses till ny ledamot efter Pernilla Wallin som avsagt sig uppdraget. {{D}} {{N person=Christina Öberg; role=ledamot; body=Styrgrupp för regionalt skolstöd; org=Ockelbo; for=Pernilla Wallin}}	Pernilla lämnar över handlingarna till Christina. {{A who=Pernilla Wallin; to=Christina Öberg}}
Uppgifter att följa upp {{I}}
Uppgift	Ansvarig	Klart	Status
Se över resursfördelningsmodellen {{A who=Stefan Persson; due=2022-06}}	Stefan P	Juni 2022	Pågår
Kartlägga samläsningskurser {{A who=Gunnar Sjö}}	Gunnar	Ht 2022	Ej påbörjad
Nytt avtal om interkommunal ersättning	Ulrika	2022-02-28	Klart
Göra översyn av mötesformerna {{A who=Kristian Ljung,Ulrika Hammarberg; due=2022-05-12}}	Kristian och ordf.	Till nästa möte	Kvarstår
Svara på Skolinspektionens enkät	Samtliga	2022-01-31	Avslutad
Revidera samverkansavtalet för gymnasiet {{A who=arbetsgruppen; due=2022-10-15}}	arbetsgruppen	15/10	Pågår
Inventera behovet av fortbildning för fritidshemmen {{A who=Cecilia Norén; due=2022-04}}	CN	April	Pågår
Träffa lärosätena om vfu-platser {{A who=Jenny Ros,Mats Persson}}	Jenny R, Mats P	Snarast	Kvarstår
Rapport från Barnombudsmannen	Malin F	Februari	Genomförd
Beställa ny statistik från SCB {{A who=Åsa Törnqvist; due=2022-05-01; to=SCB}}	Åsa T	1 maj	Beställning på gång
