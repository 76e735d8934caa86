@file Dikterat fr tåget 10 apr.txt
@body Öga mot öga
@date 2025-04-10
@start 10:00
@end 14:30
@place Enköpings stadshus
@mode hybrid
@secretary Lena Skogh Ahlqvist
@p Lena Skogh Ahlqvist | Uppsala | tillgänglighetschef | chair
@p Zahra Moradi | Enköping | |
@p Mats-Ola Perneby | Tierp | |
@p Ulla Brännvall | Älvkarleby | |
@p Joakim Tägtman | Östhammar | | remote
@p Birgitta Zetterqvist | Heby | |
@p Per Wallebom | Håbo | |
@p Amir Lindroth Haddad | Sigtuna | |
@p Kim Torstensdotter | Knivsta | | absent
---
Öga mot öga
Torsdag 10 april 2025, Enköpings stadshus, tio till halv tre

Med den här gången: Lena Skogh Ahlqvist, tillgänglighetschef Uppsala (ordförande och den som dikterar, i dag på en försenad buss), Zahra Moradi Enköping, Mats-Ola Perneby Tierp, Ulla Brännvall Älvkarleby, Joakim Tägtman Östhammar (på skärmen), Birgitta Zetterqvist Heby, Per Wallebom Håbo och Amir Lindroth Haddad Sigtuna. Kim Torstensdotter Knivsta kunde inte.

Nytt folk. {{I kind=information}} Sigtuna kommer alltså in i gänget och det är Amir som kommer därifrån, jurist i botten, hej och välkommen. {{N person=Amir Lindroth Haddad; role=ledamot; body=Öga mot öga; org=Sigtuna}} Han sa att han inte kan någonting om ramper men kan lära sig. {{|}}Kim har fått besked nu, tjänsten försvinner och sista dagen blir 30 juni, det är besparingen som gör det. {{L person=Kim Torstensdotter; org=Knivsta; when=2025-06-30; why=besparingen}} Jättetråkigt. Om Knivsta sätter in nån annan vet vi inte.

Ledsagning. {{I kind=theme}} Birgitta är frisk igen och drog det hon skulle dragit i februari. Högsta förvaltningsdomstolen kom i höstas med en dom som säger att ledsagning inte kan nekas för att det är en resa, och flera kommuner i landet har redan skrivit om sina riktlinjer. Socialstyrelsen ska väl säga sitt. {{|}}I Heby har man valt att betala ledsagarens biljett, {{S org=Heby; topic=ledsagarens biljett; stance=yes}} och Birgitta menar att det är billigare än att bråka. {{|}}Per tror inte att Håbo kommer dit, snarare tvärtom, han har hört ett nej på varje möte. {{S org=Håbo; topic=ledsagarens biljett; stance=no}} Mats-Ola har ingen linje att komma med, Tierp har inte pratat om det. {{S org=Tierp; topic=ledsagarens biljett; stance=undecided}} Amir läste domen på telefonen medan vi pratade och tyckte att vi läser in för mycket. {{|}}Då sa jag att då får du väl skriva ihop vad den egentligen säger, max en sida, och det gick han med på till sommarmötet. {{A who=Amir Lindroth Haddad; due=2025-06-12}} Fram tills dess går ingen av oss ut med några råd till handläggarna. {{D until=2025-06-12}}

Barnen på lekplatserna. {{I kind=report}} Zahras jurist säger att det räcker med ett vanligt samtycke, muntligt, men uppskrivet. {{|}}Enköping har redan gjort två provrundor, en i regn. {{S org=Enköping; topic=provning med barn; stance=doing}} Ulla blev lite avundsjuk. {{|}}I Älvkarleby vill man men har inga lekplatser att prova på i år, så de får kallas intresserade. {{S org=Älvkarleby; topic=provning med barn; stance=interested}} Det kom upp att man borde filma och att filmen i så fall är Zahras, hon lägger ut den i teamsrummet när ansiktena är suddade. {{A who=Zahra Moradi; if=man filmar}} Radio Uppland har ringt, de vill göra ett reportage, och jag sa inget bestämt till dem.

Rådet hos Hjälpmedelsforum. {{I kind=report}} Joakim var där den 5 mars, de bjöd på semla och en tvåtimmarsgenomgång av stadgarna. De har valt en revisor och de har bestämt sig för att höja avgiften. Nästa sittning krockar för Joakims del med ett dop. {{|}}Birgitta bor två gator bort, så den 14 maj {{M date=2025-05-14; what=Hjälpmedelsforums råd}} är det Birgitta som hoppar in åt honom, bara den gången. {{N person=Birgitta Zetterqvist; role=ersättare; body=Hjälpmedelsforums råd; org=Heby; for=Joakim Tägtman}}

Föreläsaren. {{I kind=decision}} Marja Kivelä vill ha 22 000 plus resa {{K amount=22000; unit=kronor}} och halva potten räcker inte till det, nitton har vi. Ulla hade prutat så gott det gick. {{|}}Alternativet var en grej på nätet för tre tusen, {{K amount=3000; unit=kronor}} som Per har sett och tyckte var så där. Jag frågade om någon ville stryka alltihop och det ville ingen. {{|}}Då tinar vi upp en bit av det frysta och tar Marja, {{D}} men hon får komma först i september. {{|}}Ulla svarar henne i morgon. {{A who=Ulla Brännvall; due=2025-04-11; to=Marja Kivelä}} Var vi ska vara och vilka mer som bjuds in skjuter vi framför oss till juni. {{P until=2025-06-12; what=Var vi ska vara och vilka mer som bjuds in}}

Vem skriver. {{I kind=decision}} Jag orkar inte både leda och diktera, jag sa det rakt ut. Mats-Ola har skrivit förr men har fått ont i axeln. Zahra erbjöd sig halvt om halvt. {{|}}Det landade i att Amir gör det, från och med nästa gång och två år framåt. {{D}} {{N person=Amir Lindroth Haddad; role=sekreterare; body=Öga mot öga; org=Sigtuna; for=Lena Skogh Ahlqvist}} Jag skickar över alla gamla ljudfiler till honom. {{A who=Lena Skogh Ahlqvist; to=Amir Lindroth Haddad}} I länets funktionsrättsråd sitter Ulla fortfarande, mandatet gick ut men hon stannar till dess att någon annan vill. {{N person=Ulla Brännvall; role=ledamot; body=länets funktionsrättsråd; org=Älvkarleby}}

Skyltarna i skogen. {{I kind=information; outcome=postponed}} Det där hann vi inte, bussen, ni vet. {{P what=Skyltarna i skogen; why=bussen}}

Den 12 juni är vi hos Per i Bålsta. {{M date=2025-06-12}} Slut på diktat.
