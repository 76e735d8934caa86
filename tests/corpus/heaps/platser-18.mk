@file platser-18.txt
@body Kostchefsnätverket Halland Syd
@date 2024-03-07
@p Gertrud Mellin | Halmstad | måltidschef | chair
@p Saga Wendt | Laholm | kostchef
@p Conrad Lilja | Falkenberg | måltidschef
@p Rose-Marie Björk | Varberg | kostchef
@p Alva Björk | Kungsbacka | kostenhetschef
@p Ronny Säll | Hylte | kostchef
@p Dragana Ilic | Båstad | måltidschef
@p Micke Hägerstrand | Markaryd | kostchef
@p Saga Lilliehöök | Ljungby | kostchef
@p Anton Krans | Gislaved | enhetschef
@p Petronella Vide | Svenljunga | kostchef
@p Ewa Tallberg | Mark | måltidschef
@p Hans-Olof Blank | Livsmedelsverket | rådgivare | guest
@p Kim Nordahl | | nätverksstöd | guest
---
Kostchefsnätverket Halland Syd
Anteckningar 2024-03-07
Närvarande:
Gertrud Mellin, Halmstad, måltidschef, ordförande
Saga Wendt, Laholm, kostchef
Conrad Lilja, Falkenberg, måltidschef
Rose-Marie Björk, Varberg, kostchef
Alva Björk, Kungsbacka, kostenhetschef
Ronny Säll, Hylte, kostchef
Dragana Ilic, Båstad, måltidschef
Micke Hägerstrand, Markaryd, kostchef
Saga Lilliehöök, Ljungby, kostchef
Anton Krans, Gislaved, enhetschef
Petronella Vide, Svenljunga, kostchef
Ewa Tallberg, Mark, måltidschef
Gäster:
Hans-Olof Blank, Livsmedelsverket, rådgivare
Kim Nordahl, nätverksstöd
Fråga	Diskussion	Beslut/åtgärd
Välkomna {{I}}	Gertrud öppnade mötet. Kim skriver.	-
Nya medlemmar {{I}}	Anton Krans är ny som enhetschef i Gislaved. {{N person=Anton Krans; role=enhetschef; org=Gislaved}} Petronella Vide representerar från och med nu Svenljunga efter Gun Ström. {{N person=Petronella Vide; role=representant; body=Kostchefsnätverket Halland Syd; org=Svenljunga; for=Gun Ström}}	Kim uppdaterar listan. {{A who=Kim Nordahl}}
Livsmedelspriser {{I kind=dialogue}}	Priserna har stabiliserats. {{|}}Varberg ser ökade kostnader för nötkött. {{S org=Varberg}}	-
Livsmedelsverkets referensgrupp {{I kind=decision}}	Hans-Olof berättade att verket söker praktiker till gruppen. Conrad och Ewa var intresserade.	Nätverket nominerar Ewa Tallberg. {{D}} {{N person=Ewa Tallberg; role=ledamot; body=Livsmedelsverkets referensgrupp}}
Upphandlingsgrupp {{I kind=decision}}	Rose-Marie har varit nätverkets länk till upphandlarna i fem år. {{|}}Hon lämnar uppdraget i maj. {{L person=Rose-Marie Björk; when=maj}}	Ronny Säll tar över som länk från Rose-Marie. {{D}} {{N person=Ronny Säll; role=länk; body=Upphandlingsgrupp; for=Rose-Marie Björk}}
Specialkost {{I kind=theme}}	Dragana visade Båstads rutin för intyg. Dietisten i Halmstad är inbjuden nästa gång.	-
Måltidsdata {{I kind=decision}}	Systemet förvaltas av Kungsbacka. Förvaltningsgruppen behöver en till.	Saga Wendt väljs in i förvaltningsgruppen. {{D}} {{N person=Saga Wendt; role=ledamot; body=Förvaltningsgruppen}}
Matsvinn {{I kind=go-round}}	Falkenberg mäter varje dag. {{S org=Falkenberg; stance=doing}} Markaryd mäter två veckor per termin. {{S org=Markaryd; stance=doing}} Hylte har slutat mäta. {{S org=Hylte}}	Resultat skickas till Kim senast 1 juni. {{A due=2024-06-01; to=Kim Nordahl}}
Ordförande {{I kind=decision}}	Gertruds period är slut. Valberedningen, Micke och Alva, föreslog Conrad.	Conrad Lilja vald till ordförande på två år. {{D until=2026-03-07}} {{N person=Conrad Lilja; role=ordförande; body=Kostchefsnätverket Halland Syd; for=Gertrud Mellin}}
Vice ordförande {{I kind=decision}}	Ingen kandidat fanns. {{|}}Platsen står vakant. {{V seat=vice ordförande; body=Kostchefsnätverket Halland Syd}}	Valet tas om på nästa möte. {{P until=next; what=Valet}}
Kockutbildning {{I kind=report}}	Yrkeshögskolan har ny utbildningsledare. Programrådet träffas i april och leds av en restauratör.	-
Programråd {{I kind=decision}}	Vi får ha med en person i programrådet.	Anton Krans. {{|}}Dragana reserv. {{D}} {{N person=Anton Krans; role=ledamot; body=Programråd}} {{N person=Dragana Ilic; role=reserv; body=Programråd}}
Kris och beredskap {{I kind=dialogue}}	Länsstyrelsen har publicerat en vägledning om måltider vid kris. Beredskapssamordnarna äger planeringen.	-
Kontakt beredskap {{I kind=decision}}	Beredskapssamordnarna vill ha en motpart hos oss.	Micke H blir motpart. {{D}} {{N person=Micke Hägerstrand; role=motpart; body=Beredskapssamordnarna}}
Kökens underhåll {{I kind=report}}	Mark bygger nytt centralkök. {{S org=Mark; stance=doing}} Ewa visade ritningar.	-
Facklig samverkan {{I kind=information}}	Kommunals sektion har valt ny ordförande, Jeanette Holm. {{N person=Jeanette Holm; role=ordförande; org=Kommunals sektion}}	-
Menygrupp {{I kind=decision}}	Gruppen består av kockar. Ledare har varit Saga L.	Saga Lilliehöök kvarstår som ledare till jul. {{N person=Saga Lilliehöök; role=ledare; body=Menygrupp}}
Måltidens dag {{I kind=decision}}	Dagen infaller den 17 oktober. {{M date=2024-10-17; what=Måltidens dag}} Förra året var intresset stort.	Planeringsgrupp: Rose-Marie, Alva, Petronella. {{D}} {{N person=Rose-Marie Björk; role=ledamot; body=Planeringsgrupp}} {{N person=Alva Björk; role=ledamot; body=Planeringsgrupp}} {{N person=Petronella Vide; role=ledamot; body=Planeringsgrupp}}
Dietister {{I kind=information}}	Kungsbackas dietist har gått på föräldraledighet. {{|}}Vikarie är Moa Ljung. {{N person=Moa Ljung; role=vikarie; org=Kungsbacka}}	-
Ekologiskt {{I kind=go-round}}	Ljungby har sänkt målet till 30 %. {{S org=Ljungby}} Halmstad behåller 50 %. {{S org=Halmstad}}	-
Branschråd {{I kind=report}}	Gertrud är ledamot i Kost & Nutritions branschråd och rapporterade om löneenkäten.	-
Transporter {{I kind=decision}}	Laholm vill samordna transporter. {{S org=Laholm}} Övriga var avvaktande.	Nätverket går inte vidare med frågan. {{D}}
Ersättare i måltidsrådet {{I kind=information}}	Alva är bortrest den 21 mars när måltidsrådet träffas. {{M date=2024-03-21; what=måltidsrådet}}	Saga W går i Alvas ställe. {{N person=Saga Wendt; role=ersättare; body=måltidsrådet; for=Alva Björk}}
Utbildning allergi {{I kind=decision}}	Utbildare från regionen anlitas. {{|}}Kostnad 9 500 kr per tillfälle. {{K amount=9500; unit=kr per tillfälle}}	Petronella samordnar anmälningarna. {{A who=Petronella Vide}}
Skolmatsakademin {{I kind=information}}	Västra Götaland har tre platser i styrgruppen. Marks plats innehas av skolchefen.	-
Avgångar {{I kind=information}}	Ronny slutar i Hylte den 30 september och går i pension. {{L person=Ronny Säll; org=Hylte; when=2024-09-30; why=pension}}	Ny länk till upphandlarna utses i augusti.
Hållbar meny {{I kind=question}}	Vem uppdaterar klimatberäkningarna framöver? {{Q}}	-
Nätverksstöd {{I kind=decision}}	Kim Nordahls förordnande som nätverksstöd går ut 30 juni.	Förordnandet förlängs ett år. {{D until=2025-06-30}} {{N person=Kim Nordahl; role=nätverksstöd; body=Kostchefsnätverket Halland Syd}}
Kommunikationsansvarig {{I kind=decision}}	Nätverket saknar en person som sköter sociala medier. {{V seat=person som sköter sociala medier}}	Alva tar rollen som kommunikationsansvarig. {{D}} {{N person=Alva Björk; role=kommunikationsansvarig; body=Kostchefsnätverket Halland Syd}}
Tillsyn {{I kind=report}}	Miljökontoren har ny avgiftsmodell. Hans-Olof svarade på frågor om egenkontroll.	-
Äldreomsorgens måltider {{I kind=decision}}	Socialcheferna har startat en arbetsgrupp om undernäring.	Nätverket utser Rose-Marie Björk som representant, Ewa som hennes ersättare. {{D}} {{N person=Rose-Marie Björk; role=representant; body=arbetsgrupp om undernäring}} {{N person=Ewa Tallberg; role=ersättare; body=arbetsgrupp om undernäring; for=Rose-Marie Björk}}
Avtalsråd {{I kind=information}}	Addas råd för livsmedel har bytt ordförande från Kalle Fris till Mona Dahl. {{N person=Mona Dahl; role=ordförande; body=Addas råd för livsmedel; for=Kalle Fris}}	-
Praktikplatser {{I kind=go-round}}	Hylte tar emot fyra. {{S org=Hylte}} Gislaved säger nej i vår. {{S org=Gislaved; stance=no}}	-
Måltidspriset {{I kind=decision}}	Jury från förra året: Gertrud, Hans-Olof, Anton. {{|}}Gertrud ställer inte upp igen. {{L person=Gertrud Mellin}}	Dragana går in i juryn i Gertruds ställe. {{D}} {{N person=Dragana Ilic; role=ledamot; body=juryn; for=Gertrud Mellin}}
Nytt från SKR {{I kind=information}}	SKR:s handläggare har bytt enhet. {{|}}Ingen ny är utsedd. {{V seat=handläggare; org=SKR}}	-
Resa till matmässan {{I kind=decision}}	Fem platser i bussen.	Conrad, Micke och Saga L åker. {{N person=Conrad Lilja; role=deltagare; body=matmässan}} {{N person=Micke Hägerstrand; role=deltagare; body=matmässan}} {{N person=Saga Lilliehöök; role=deltagare; body=matmässan}}
Avslut {{I}}	Gertrud avtackades med en bukett. Conrad tackade för förtroendet.	-
