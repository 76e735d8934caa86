@file uppdragsval-37.txt
@body Turism- och destinationsnätverket Höga Kusten–Jämtland
@date 2024-09-05
@p Ebba Nordenfalk | Östersund | destinationschef | chair
@p Roland Mård | Åre | turismchef
@p Susanne Krokom | Krokom | näringslivsutvecklare
@p Petrus Wik | Strömsund | utvecklare
@p Vera Lundin | Berg | turismsamordnare
@p Aron Fjällberg | Härjedalen | destinationsutvecklare
@p Tina Bräcke | Bräcke | kommunikatör
@p Lennart Moberg | Ragunda | näringslivschef
@p Karin Moberg | Kramfors | turismchef
@p Joachim Ask | Örnsköldsvik | destinationschef
@p Malin Häggkvist | Sollefteå | utvecklare
@p Per Ulander | Härnösand | turismsamordnare
@p Linda Sjöbom | Sundsvall | destinationschef | absent
@p Sebastian Ro | Timrå | utvecklare | absent
@p Gunhild Aas | Region Jämtland Härjedalen | strateg | guest
@p Marko Lehto | Naturvårdsverket | handläggare | guest
---
Turism- och destinationsnätverket Höga Kusten–Jämtland
Mötesnoteringar 2024-09-05
Närvarande
Ebba Nordenfalk (Östersund, destinationschef), ordförande
Roland Mård (Åre, turismchef)
Susanne Krokom (Krokom, näringslivsutvecklare)
Petrus Wik (Strömsund, utvecklare)
Vera Lundin (Berg, turismsamordnare)
Aron Fjällberg (Härjedalen, destinationsutvecklare)
Tina Bräcke (Bräcke, kommunikatör)
Lennart Moberg (Ragunda, näringslivschef)
Karin Moberg (Kramfors, turismchef)
Joachim Ask (Örnsköldsvik, destinationschef)
Malin Häggkvist (Sollefteå, utvecklare)
Per Ulander (Härnösand, turismsamordnare)
Gäster
Gunhild Aas (Region Jämtland Härjedalen, strateg)
Marko Lehto (Naturvårdsverket, handläggare)
Frånvarande
Linda Sjöbom (Sundsvall, destinationschef)
Sebastian Ro (Timrå, utvecklare)

1. Sommaren som gick {{I n=1}}
Gästnätterna ökade i fem av tolv kommuner. Åre hade ett rekordår. Vera visade statistik från SCB, som hon brukar sammanställa varje höst.
2. Ledgruppen {{I n=2}}
Aron och Tina har lagt ner stor tid på att få ihop ledgruppen. {{|}}Den består nu av fem personer: Aron, Tina, Petrus, Malin och Per. {{N person=Aron Fjällberg; role=ledamot; body=Ledgruppen; org=Härjedalen}} {{N person=Tina Bräcke; role=ledamot; body=Ledgruppen; org=Bräcke}} {{N person=Petrus Wik; role=ledamot; body=Ledgruppen; org=Strömsund}} {{N person=Malin Häggkvist; role=ledamot; body=Ledgruppen; org=Sollefteå}} {{N person=Per Ulander; role=ledamot; body=Ledgruppen; org=Härnösand}} Till sin ledare har gruppen valt Malin. {{N person=Malin Häggkvist; role=ledare; body=Ledgruppen; org=Sollefteå}}
3. Naturvårdsverkets samråd {{I n=3}}
Marko presenterade programmet för statliga leder. Naturvårdsverket inrättar ett samråd med en person från varje län. {{|}}Västernorrland har bestämt sig för Karin. {{N person=Karin Moberg; role=representant; body=Naturvårdsverkets samråd; org=Kramfors}} Jämtland återkommer. {{A who=Jämtland}}
4. Presidium {{I n=4}}
Ebba har fått frågan om hon vill fortsätta och svarat ja. {{|}}Hon fortsätter som ordförande till september 2025. {{N person=Ebba Nordenfalk; role=ordförande; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Östersund}} Vice ordförande har varit Linda, men hon byter arbetsgivare. {{L person=Linda Sjöbom; org=Sundsvall; why=byter arbetsgivare}} Joachim ersätter Linda som vice ordförande. {{N person=Joachim Ask; role=vice ordförande; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Örnsköldsvik; for=Linda Sjöbom}}{{D}}
5. Mässor {{I n=5}}
ITB hålls 4–6 mars i Berlin. {{M date=2025-03-04; what=ITB}}{{M date=2025-03-05; what=ITB}}{{M date=2025-03-06; what=ITB}} Vi har råd med två personer. {{|}}Efter omröstning blev det Roland och Susanne. {{D}}{{N person=Roland Mård; role=deltagare; body=ITB; org=Åre}} {{N person=Susanne Krokom; role=deltagare; body=ITB; org=Krokom}}
6. Besöksmålsutveckling {{I n=6}}
Ragunda vill ha stöd till Döda fallet. {{S org=Ragunda}} Regionen har utsett Hulda Mo till processledare. {{N person=Hulda Mo; role=processledare; body=Besöksmålsutveckling; org=Region Jämtland Härjedalen}} Hulda har tidigare arbetat i Strömsund.
7. Destinationsbolaget i Höga Kusten {{I n=7}}
Bolagets vd Ylva Sten lämnar vid årsskiftet. {{L person=Ylva Sten; when=vid årsskiftet}} Styrelsen har inte utsett efterträdare. {{V seat=vd; body=Destinationsbolaget i Höga Kusten}} Ägarna träffas 2 oktober. {{M date=2024-10-02; what=Destinationsbolaget i Höga Kusten}}
8. Kommunikationsråd {{I n=8}}
Tina är kommunikatörernas representant i rådet sedan i våras. Från destinationerna har det varit tomt. {{|}}Per tar platsen. {{N person=Per Ulander; role=representant; body=Kommunikationsråd; org=Härnösand}}
9. Rastplatser {{I n=9}}
Trafikverket stänger tre rastplatser. {{|}}Härjedalen har protesterat. {{S org=Härjedalen; stance=no}} Kan kommunerna ta över driften? {{Q}}
10. Hållbar destination {{I n=10}}
Certifieringen kostar 180 000 kr. {{K amount=180000; unit=kr}} Östersund och Krokom går vidare med certifiering. {{S org=Östersund; stance=yes}} {{S org=Krokom; stance=yes}} Bräcke nöjer sig med det man har. {{S org=Bräcke; stance=no}}
11. Skoterledsrådet {{I n=11}}
Vera har meddelat sitt avhopp från skoterledsrådet. {{L person=Vera Lundin; org=Berg}} Polisen och länsstyrelsen har också bytt folk. Platsen efter Vera erbjuds i första hand Härjedalen. {{|}}Aron säger ja. {{N person=Aron Fjällberg; role=ledamot; body=Skoterledsrådet; org=Härjedalen; for=Vera Lundin}}
12. Bemanning på turistbyråer {{I n=12}}
Örnsköldsvik har stängt sin fysiska byrå. {{S org=Örnsköldsvik}} Sollefteå har lagt över bemanningen på biblioteket. {{S org=Sollefteå}} Bibliotekschefen är kontakt för broschyrleveranser.
13. Visit Swedens partnergrupp {{I n=13}}
Partnergruppen utökas inte. Ebba sitter med sedan tidigare och fyller funktionen väl.
14. Årsmöte Swedish Lapland {{I n=14}}
Nätverket tackar nej till inbjudan. {{D}}
15. Styrgrupp Vandringsveckan {{I n=15}}
Ordförande är Lennart. {{N person=Lennart Moberg; role=ordförande; body=Styrgrupp Vandringsveckan; org=Ragunda}} Övriga är Susanne, Karin samt en representant för STF, Olle Fors. {{N person=Susanne Krokom; role=ledamot; body=Styrgrupp Vandringsveckan; org=Krokom}} {{N person=Karin Moberg; role=ledamot; body=Styrgrupp Vandringsveckan; org=Kramfors}}{{N person=Olle Fors; role=representant; body=Styrgrupp Vandringsveckan; org=STF}} Veckan infaller i september 2025.
16. Rollbyten i kommunerna {{I n=16}}
Timrå har fått en ny näringslivschef i Sebastian Ro, som alltså lämnar turismfrågorna. {{N person=Sebastian Ro; role=näringslivschef; org=Timrå}} Timrås nya kontakt i turismfrågor: Isa Mark. {{N person=Isa Mark; role=kontakt; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Timrå; for=Sebastian Ro}}
Strömsund ersätter inte den turistassistent som slutade i juni. {{S org=Strömsund}}
17. Allemansrätten {{I n=17}}
Marko redogjorde för informationskampanjen. {{|}}Materialet skickas ut till alla kommuner av Gunhild. {{A who=Gunhild Aas; to=alla kommuner}}
18. Kryssningstrafik {{I n=18}}
Härnösand tar emot tre fartyg nästa sommar. {{S org=Härnösand}} Hamnchefen deltog och berättade om kajens skick.
19. Kartgruppen {{I n=19}}
Kartgruppen har haft paus. {{|}}Petrus startar upp den igen på uppdrag av nätverket. {{D}}{{A who=Petrus Wik}}
20. Medfinansiering {{I n=20}}
Regionen beslutar om medfinansiering i november. Gunhild uppmanade alla att söka i tid.
21. Representant i Mittuniversitetets turismråd {{I n=21}}
Rådets nuvarande representant från nätverket, Roland, har ett år kvar. Hans ersättare däremot avgår. {{|}}Ny ersättare blir Tina. {{N person=Tina Bräcke; role=ersättare; body=Mittuniversitetets turismråd; org=Bräcke; for=Roland Mård}}{{D}}
22. Sekreterare {{I n=22}}
Malin skriver under hösten, Vera under våren. {{N person=Malin Häggkvist; role=sekreterare; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Sollefteå}} {{N person=Vera Lundin; role=sekreterare; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Berg}}
23. Filminspelning {{I n=23}}
Platschefen för inspelningen, Noa Grey, hör av sig till berörda kommuner.
24. Regional fiskesamordnare {{I n=24}}
Tjänsten delas på Strömsund och Åre. {{S org=Strömsund; stance=doing}} {{S org=Åre; stance=doing}} Tjänsten är obesatt från den 1 oktober. {{V seat=regional fiskesamordnare}} Roland ansvarar för annonsen. {{A who=Roland Mård}}
25. Jämförelseprojekt {{I n=25}}
Jämförelseprojektets kontaktperson i Bräcke är Tina och i Berg är det Vera. {{N person=Tina Bräcke; role=kontaktperson; body=Jämförelseprojekt; org=Bräcke}} {{N person=Vera Lundin; role=kontaktperson; body=Jämförelseprojekt; org=Berg}}
26. Samråd med samebyar {{I n=26}}
Samebyarnas gemensamma talesperson, Elle Sara, medverkade under punkten.
27. Skyltfonden {{I n=27; outcome=postponed}}
Väntar till nästa gång. {{P until=next; what=Skyltfonden}}
28. Nästa möte {{I n=28}}
Den 7 november i Sollefteå. {{M date=2024-11-07}} Joachim leder, Ebba är på resa. {{N person=Joachim Ask; role=ordförande; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Örnsköldsvik; for=Ebba Nordenfalk}} Malin och Karin bokar boende. {{A who=Malin Häggkvist,Karin Moberg}}
29. Övrigt {{I n=29}}
Susanne flyttar till en ny tjänst i Krokom men är kvar i nätverket. {{N person=Susanne Krokom; role=ledamot; body=Turism- och destinationsnätverket Höga Kusten–Jämtland; org=Krokom}}
30. Valberedning {{I n=30}}
Valberedningen har bestått av Linda och Lennart. {{|}}Lennart är villig att fortsätta, och som ny efter Linda föreslogs och valdes Aron. {{D}}{{N person=Aron Fjällberg; role=ledamot; body=Valberedningen; org=Härjedalen; for=Linda Sjöbom}}{{N person=Lennart Moberg; role=ledamot; body=Valberedningen; org=Ragunda}}
31. Restaurangfrågor {{I n=31}}
Utbildningen leds av kocken Mats Rhen. Den är fulltecknad.
32. Representation vid invigning {{I n=32}}
Nätverket sänder Per till invigningen av naturum den 14 september. {{N person=Per Ulander; role=representant; body=invigningen av naturum; org=Härnösand}}{{M date=2024-09-14; what=invigningen av naturum}}{{D}}
33. Digital guide {{I n=33}}
Guiden är nedladdad 9 000 gånger. Leverantören föreslår en ny version. Beslut om detta tas inte nu.
34. Husbilar {{I n=34}}
Kramfors har begränsat parkeringen. {{S org=Kramfors}} Övriga avvaktar.
