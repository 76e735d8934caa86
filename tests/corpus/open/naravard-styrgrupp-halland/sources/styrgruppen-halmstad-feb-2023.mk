@file Styrgruppen Halmstad feb 2023.txt cp1252
@body Styrgruppen för nära vård i Halland
@date 2023-02-10
@start 09:00
@end 12:00
@place Halmstads rådhus, Norre port-rummet
@mode hybrid
@secretary Göran Sandqvist Holm
@p Helena Bäckman | Region Halland | | chair
@p Rashid Omar | Region Halland | |
@p Anna Krantz | Region Halland | |
@p Mona Ivarsson | Halmstad | |
@p Pernilla Nord | Laholm | |
@p Elisabet Winge | Falkenberg | |
@p Therese Palm | Falkenberg | |
@p Fatima El Amrani | Varberg | |
@p Anna Lindgren Bose | Kungsbacka | | remote
@p Göran Sandqvist Holm | | | guest
@p Mikael Torp | Hylte | | absent excused
---
Styrgruppen för nära vård i Halland
Anteckningar 10 februari 2023, klockan 9.00 till 12.00, Halmstads rådhus, Norre port-rummet

Helena Bäckman, Region Halland, ordf
Rashid Omar, Region Halland
Anna Krantz, Region Halland
Mona Ivarsson, Halmstad
Pernilla Nord, Laholm
Elisabet Winge, Falkenberg
Therese Palm, Falkenberg
Fatima El Amrani, Varberg
Anna Lindgren Bose, Kungsbacka (via länk)
Göran Sandqvist Holm, sekr
Mikael Torp, Hylte, hade lämnat återbud och skickade sina synpunkter skriftligen

1. Stafettväxling {{I n=1}}
Helena tog över klubban, vars skaft Mona hade lindat med rosett. {{|}}Falkenberg hade två i rummet: Elisabet Winge, som slutar om arton dagar, och Therese Palm, som ärver hennes plats här från den 1 mars. {{L person=Elisabet Winge; org=Falkenberg; when=om arton dagar}} {{N person=Therese Palm; role=ledamot; body=Styrgruppen för nära vård i Halland; org=Falkenberg; for=Elisabet Winge}} Decemberanteckningarna hade ett fel. Det är Fatima som ska till e-hälsorådet och inget annat var menat.

2. Nattläkaren, tio nätter in {{I n=2; kind=report}}
Rashid Omar lade fram de första siffrorna. Trettiosju samtal, nio besök, ingen inläggning. Nattmedicin Väst har haft en bil som inte startade. Ambulansöverläkaren har sagt att det märks, fast det kan vara en slump. Bolaget vill börja skicka notiser till kommunernas natteam, vilket enligt dataskyddsförordningen kräver ett avtal. {{|}}Hylte är med sedan kostnaden stannade på 385 000. {{S org=Hylte; topic=nattläkare; stance=yes}} {{K amount=385000}} Mikael skrev att nycklarna fortfarande är ett elände. I Halmstad har man löst det med digitala lås, i Laholm med en pärm. Mona Ivarsson tyckte för sin del att det är ordet nattläkare som är fel. Beslutet från förra året om vem som svarar för nycklar gäller ju var kommun för sig.
Fatima El Amrani hade nu svar med sig hemifrån. Den nya nämnden har haft frågan uppe vid två tillfällen, dels i januari, då den återremitterades, dels i tisdags. Debatten var lång och handlade om principen att regionen ska sköta läkare och kommunen resten. Omröstningen slutade sju mot sex. {{|}}Resultatet är att Varberg går in den 1 april. {{S org=Varberg; topic=nattläkare; stance=yes}} Falkenberg håller på sitt nej tills statsbidraget har klarnat. {{S org=Falkenberg; topic=nattläkare; stance=no}} Rashid tar fram personuppgiftsavtal för Halmstad, Laholm, Hylte och Varberg; {{A who=Rashid Omar}} de ska vara påskrivna av respektive socialchef sista mars. {{A who=respektive socialchef; due=2023-03-31}}

3. Biståndskursen {{I n=3; kind=decision}}
Anna Krantz presenterade kalkylen från i höstas. {{|}}Kursen går på 9 500 kronor per plats. {{K amount=9500; unit=kronor per plats}} Utbildningsrådet hade i januari haft delade meningar: Pernilla Nord för, Anna Krantz för, Fatima El Amrani tveksam. Högskolan vill ha svar i vår. Elisabet Winge ansåg att det är chefernas sak att lära upp sina handläggare. Kungsbacka har haft liknande kurser internt i två år, och de har varit uppskattade. SKR lär planera något digitalt, men det är oklart när. Den som har sett SKR:s tidigare kurser vet att de brukar bli bra.
Utfallet: kursen köps in, en omgång, höstterminen 2023. {{D until=2023}} Platserna fördelas med fem till vardera kommunen och tio till regionen. {{D}} Pernilla Nord bekräftar beställningen till högskolan så fort upphandlingsenheten har sagt sitt. {{A who=Pernilla Nord; to=högskolan; if=så fort upphandlingsenheten har sagt sitt}} Vilka som får platserna avgörs ute i linjen av biståndscheferna, som lämnar namnen till sekreteraren i maj. {{A who=biståndscheferna; due=2023-05; to=sekreteraren}}

4. Första linjens psykiska hälsa {{I n=4; kind=go-round}}
Anna Krantz hade bett om en halvtimme. Socialstyrelsen har utvärderat, regeringen har gett nya uppdrag och vårdcentralerna har fått fjorton psykologer till. Hon ville veta om kommunerna kan tänka sig att ställa lokaler till förfogande för gemensamma mottagningar. Regionen skulle i så fall stå för personalen.
Laholm har lokal, i det gamla biblioteket, och den är ledig från midsommar. Pernilla Nord hade redan mätt den. {{|}}Laholm ställer upp. {{S org=Laholm; topic=gemensam mottagning; stance=yes}} Mona Ivarsson lät meddela att Halmstads fastighetsnämnd är den som äger frågan, att fastighetsnämnden aldrig svarar fort och att hon själv slutat gissa. {{|}}Halmstads svar är alltså att man inte vet. {{S org=Halmstad; topic=gemensam mottagning; stance=undecided}} I Mikael Torps papper stod det att Hylte gärna vill, men hellre tillsammans med Laholm än i egna väggar. {{S org=Hylte; topic=gemensam mottagning; stance=interested}} Falkenberg avböjer. {{S org=Falkenberg; topic=gemensam mottagning; stance=no}} Skälet är detsamma som för nattläkaren. {{|}}Anna Lindgren Bose upplyste om att Kungsbacka sedan två år driver en sådan mottagning tillsammans med Närhälsan. {{S org=Kungsbacka; topic=gemensam mottagning; stance=doing}} Varberg fick frågan sist och Fatima bad att få fundera. {{S org=Varberg; topic=gemensam mottagning; stance=undecided}}
Pernilla och Mikael åtog sig att skissa på något gemensamt, de lovade en sida text innan april är slut. {{A who=Pernilla Nord,Mikael Torp; due=2023-04-30}} Själva ställningstagandet dröjer till dess att Halmstad har fått sitt svar. {{P what=Första linjens psykiska hälsa; why=till dess att Halmstad har fått sitt svar}}

5. Läkemedelskommittén {{I n=5; kind=decision}}
Kommunstolen har varit tom sedan november. Apotekare Viktor Ljung, kommitténs sekreterare, hade ringt och bönfallit. Therese Palm sitter redan i regionens beredning och sa att två är för mycket. {{|}}Till sist gav Anna Lindgren Bose med sig och gruppen gjorde henne till sin representant i Läkemedelskommittén. {{D}} {{N person=Anna Lindgren Bose; role=representant; body=Läkemedelskommittén}} Hennes suppleant är Mona Ivarsson. {{D}} {{N person=Mona Ivarsson; role=suppleant; body=Läkemedelskommittén; for=Anna Lindgren Bose}} Sekreteraren anmäler dem båda till Viktor på måndag. {{A who=Göran Sandqvist Holm; due=2023-02-13; to=Viktor}}

6. Årsredovisningen {{I n=6; kind=report}}
Den är tryckt. Pernilla och Mikael fann elva fel i korrekturet och undertecknad ytterligare två efteråt. Regionens kommunikatör har lagt ut den på webben, där den har laddats ned fyra gånger.

7. Journalfrågan {{I n=7; outcome=not_reached}}
Klockan hann ifatt oss. {{|}}Den kommer först nästa gång. {{P until=2023-04-21; what=Journalfrågan; why=Klockan hann ifatt oss}}

8. Sist {{I n=8}}
Nästa styrgrupp infaller den 21 april hos Hylte. {{M date=2023-04-21}} Nära vård-konferensen i Malmö är den 23 och 24 mars. {{M date=2023-03-23; what=Nära vård-konferensen}} {{M date=2023-03-24; what=Nära vård-konferensen}} Fyra platser är betalda, två personer är anmälda: Fatima El Amrani och Rashid Omar. {{N person=Fatima El Amrani; role=deltagare; body=Nära vård-konferensen}} {{N person=Rashid Omar; role=deltagare; body=Nära vård-konferensen}} De två övriga platserna är lediga för den som hinner först. Elisabet Winge fick en bok om fåglar och höll ett tal om uthållighet.

Göran Sandqvist Holm
