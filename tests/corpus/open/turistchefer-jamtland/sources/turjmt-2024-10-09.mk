@file Turistchefsgruppen 9 okt -24.txt
@body Turistchefsgruppen
@date 2024-10-09
@start 10:00
@end 14:30
@place Åre station, Holiday Club-rummet
@mode in_person
@secretary Fredrika Sundkvist Oja
@p Peder Svedjeholm | Åre | | chair
@p Ann-Sofi Marntell | Östersund
@p Ragnhild Lien | Härjedalen
@p Mehmet Aydin | Strömsund
@p Ann-Sofi Hemming | Berg
@p Fredrika Sundkvist Oja | Krokom
@p Desirée Palm | Bräcke | näringslivsutvecklare | for=Ove Backman
@p Jonte Bäckvall | Åre | | guest
@p Arvid Strand | Nordkoll | analytiker | guest partial=under Gästerna
@p Hampus Roos | Ragunda | | absent
@p Ove Backman | Bräcke | | absent
---
Turistchefsgruppen, Åre station, Holiday Club-rummet, 9 oktober 2024, klockan 10.00 till 14.30

Vid bordet satt Peder Svedjeholm, Åre, som ordförande, Ann-Sofi Marntell, Östersund, Ragnhild Lien, Härjedalen, Mehmet Aydin, Strömsund, Ann-Sofi Hemming, Berg, Fredrika Sundkvist Oja, Krokom, som förde anteckningarna, samt näringslivsutvecklare Desirée Palm, Bräcke, i stället för Ove Backman. Därtill Jonte Bäckvall, Åre, och under Gästerna analytiker Arvid Strand, Nordkoll. Frånvarande var Hampus Roos, Ragunda, och Ove Backman, Bräcke.

Gästerna {{I kind=report}}
Arvid Strand, som vi redan sett på webbinariet, gick djupare i siffrorna. 4 100 personer svarade. Den genomsnittliga gästen stannar 3,8 nätter, äter ute två gånger och har hund i vart fjärde fall. Norrmännen är mer nöjda än svenskarna. Det som skaver är laddning av bilar, öppettider och att man inte hittar toaletter, och enligt Arvid skiljer det ganska lite mellan kommunerna. Strömsund sticker ut genom att gästerna har bokat senare. Mehmet trodde att det beror på fisket. Ann-Sofi Hemming ville gärna se siffror för Berg särskilt, men underlaget är för litet. {{|}}Man kan köpa till en fördjupning för 45 000 kronor, {{K amount=45000; unit=kronor}} och Arvid brukar lämna rabatt när det är före jul.

När han hade gått påpekade Desirée att det inte var någon överraskning i något av det. Peder var i grunden överens men tyckte att laddningen borde gå att göra något åt. {{|}}I Östersund sätts under vintern upp 40 laddstolpar vid badhuset. {{S org=Östersund; stance=doing}} {{|}}Berg har fått avslag hos Naturvårdsverket och lägger ned sina planer. {{S org=Berg; stance=no}} Länsstyrelsen ska enligt elberedskapsförordningen yttra sig över större anläggningar. Fördjupningen lockade ett par av oss, men inte så att någon ville betala, {{|}}och det hela slutade i att vi tackar nej till fördjupningen. {{D}} {{|}}Jonte underrättar Arvid. {{A who=Jonte Bäckvall; to=Arvid Strand}}

Serviceavgiften {{I kind=dialogue}}
Jag hade räknat fram vad 4,80 kronor skulle ge i varje kommun, vilket spänner från 310 000 i Ragunda till 9,4 miljoner i Åre. {{K amount=4.80; unit=kronor}} Hotellnäringen har gått ut i tidningen med att det är en turistskatt. Visita överväger att gå till domstol. SKR:s jurister menar att avgiften kräver lagstöd. Ann-Sofi Marntell, som i augusti var den som drev frågan, har blivit uppringd av sitt kommunalråd och var betydligt mattare. {{|}}Östersund stöder inte längre avgiften. {{S org=Östersund; stance=no}} {{|}}Åre vill ha den, helst i morgon. {{S org=Åre; stance=yes}} {{|}}Mehmet kunde för Strömsund varken säga bu eller bä, {{S org=Strömsund; stance=undecided}} {{|}}och Härjedalen skulle gå med om pengarna stannar lokalt. {{S org=Härjedalen; stance=interested}} Ragnhild påminde om att man i Norge har haft samma debatt i tolv år. Stortinget antog en lag i våras. Det blev stökigt en stund, Desirée bad att få slippa yttra sig, och först när Peder frågade om någon ville reservera sig {{|}}stod det klart att gruppen drar tillbaka sitt förslag till kommunerna. {{D}} {{|}}Ett kort brev om detta skriver Peder före den 18 oktober. {{A who=Peder Svedjeholm; due=2024-10-18; to=kommunerna}}

Cykel, tredje gången {{I kind=theme}}
Nu fanns kartan. Den visar 14 mil länscykelväg till 2033, av vilka fyra är byggda. Ann-Sofi Hemming hade lagt ett halvgenomskinligt papper över och ritat dit det vi vill ha. Det var fint gjort. Trafikverket beslutar om åtgärdsplanen i juni och kommunerna får nominera sträckor till den 15 december, det är regionen som prioriterar. Sedan tidigare vet vi att Krokom bygger själva. {{|}}Ett gemensamt nomineringspaket med högst tre sträckor kom vi fram till att pröva. {{D}} Mehmet ville ha med Hoting. Peder ville inte ha med Hoting. {{|}}Vilka tre det blir får vi reda ut den 20 november, då Hampus också är med. {{P until=2024-11-20; what=Vilka tre det blir; why=då Hampus också är med}} {{M date=2024-11-20}} {{|}}Innan dess får var och en rangordna sina sträckor och ge Ann-Sofi H listan. {{A who=var och en; due=2024-11-20; to=Ann-Sofi Hemming}}

Vad vi bestyr utanför gruppen {{I kind=report}}
Peder har varit på två möten i filmberedningen. En dansk serie ska spelas in i Jormvattnet. Mehmet visste inte om det. Från ledkommittén hade jag själv inget att rapportera eftersom mötet blåste bort i en storm. I regionens referensgrupp, där Ann-Sofi Hemming sitter sedan i maj, har det börjat gå fort, och två av konsulterna är utbytta. {{|}}Ann-Sofi H kan inte närvara den 6 november, {{M date=2024-11-06; what=referensgruppen}} {{|}}så den dagen får Mehmet göra skäl för namnet avbytare och gå i hennes ställe. {{N person=Mehmet Aydin; role=avbytare; body=regionens referensgrupp; for=Ann-Sofi Hemming}} St Olavsledens styrelse har å sin sida bett oss om ett namn till den lediga suppleantplatsen. Vi har haft den på listan sedan i april. Desirée har gått leden två gånger, och trots att hon formellt bara hoppade in för Ove i dag {{|}}enades vi om att föreslå Desirée Palm till suppleant. {{D}} {{N person=Desirée Palm; role=suppleant; body=St Olavsledens styrelse; org=Bräcke}}

Sådant som inte fick plats {{I}}
Parkeringsappen, som varit bordlagd sedan i somras, kom inte heller nu fram till bordet. {{|}}Jonte ville att den ska avgöras innan han flyttar och därför är den första ärende i november. {{P until=2024-11-20; what=Parkeringsappen; why=Jonte ville att den ska avgöras innan han flyttar}} {{|}}Ragnhild undrade vem som tar smällen om en drönare skadar renar. {{Q asker=Ragnhild Lien}} Det är inte säkert att någon gör det. {{|}}Kommunstyrelsen i Bräcke har vakanssatt Oves tjänst till i vår, {{V seat=Oves tjänst; org=Bräcke}} {{|}}och så länge går Desirée på hans stol här. {{N person=Desirée Palm; role=ersättare; body=Turistchefsgruppen; org=Bräcke; for=Ove Backman}} {{|}}Nordkolls råfil är bara till för våra ögon. {{X mark=bara till för våra ögon}}

Fredrika Sundkvist Oja
