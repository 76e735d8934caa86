@file Turistchefsgruppen 20 nov -24.docx
@body Turistchefsgruppen
@date 2024-11-20
@start 10:00
@end 15:00
@place Strömsunds folkhögskola, biblioteket
@mode hybrid
@secretary Fredrika Sundkvist Oja
@p Peder Svedjeholm | Åre | | chair
@p Ann-Sofi Marntell | Östersund
@p Ragnhild Lien | Härjedalen | | remote
@p Mehmet Aydin | Strömsund
@p Ann-Sofi Hemming | Berg
@p Hampus Roos | Ragunda
@p Desirée Palm | Bräcke
@p Fredrika Sundkvist Oja | Krokom
@p Jonte Bäckvall | Åre | | guest
@p Solveig Aune | Trøndelag fylke | reiselivssjef | guest remote partial=fram till lunch
---
Turistchefsgruppen, Strömsunds folkhögskola, biblioteket, 20 november 2024, klockan 10.00 till 15.00
Vid bordet satt Peder Svedjeholm, Åre, ordförande, Ann-Sofi Marntell, Östersund, Mehmet Aydin, Strömsund, Ann-Sofi Hemming, Berg, Hampus Roos, Ragunda, Desirée Palm, Bräcke, Fredrika Sundkvist Oja, Krokom, samt Jonte Bäckvall, Åre. På skärmen syntes Ragnhild Lien, Härjedalen, och fram till lunch reiselivssjef Solveig Aune, Trøndelag fylke. Ingen fattades.
Parkeringsappen {{I kind=decision}}
Jonte gick igenom de tre alternativ som finns kvar sedan det finska bolaget dragit sig ur. Alla tre tar mellan sju och elva procent av intäkten. Konkurrensverket granskar branschen och har sagt att kommuner inte bör binda sig längre än två år. Åre har i dag en egen lösning som drar fyra procent men som inte fungerar i kyla. Hampus frågade om det inte räcker med en burk. Ann-Sofi M tyckte att gästen ska ha en enda app från Klövsjö till Gäddede, medan Desirée höll före att gästen ändå aldrig parkerar på mer än två ställen. {{|}}Härjedalen har avtal till 2027 och är därmed borta ur leken. {{S org=Härjedalen; stance=no}} {{|}}Bräcke ville pröva i liten skala. {{S org=Bräcke; stance=interested}} Efter att vi hade betraktat några skärmbilder i tystnad {{|}}blev det ja till att upphandla appen i två år med Östersund som inköpare, om kommunens upphandlingschef ställer sig bakom. {{D if=om kommunens upphandlingschef ställer sig bakom}} {{|}}Ann-Sofi M talar med honom redan i morgon, den 21 november. {{A who=Ann-Sofi Marntell; due=2024-11-21}}
Besök från andra sidan gränsen {{I kind=report}}
Solveig Aune från Trøndelag berättade om besøksbidraget, den avgift som norska kommuner får ta ut från 2026. Stortinget har satt ett tak på tre procent. Hennes fylke räknar med 200 miljoner norska kronor om året, och pengarna ska enligt loven gå till toaletter, stier och parkering. Næringen var emot tills den fick plats i styret. Mittnordiska turismdagarna i Levanger, där fyra av oss var med i oktober, gav henne idén till en gemensam pilegrimskampanj 2026, sade hon, och undrade om vi ville vara med. Det var många som nickade. {{|}}Peder sade att det skulle bli svårt att säga nej till något så vackert, men hittills har ingen sagt ja heller. {{F}} {{|}}Solveig översänder en prosjektskisse i december. {{A who=Solveig Aune; due=2024-12}} {{|}}Ställning till kampanjen tar vi när skissen har kommit, och då i samband med årets första möte den 15 januari. {{P until=2025-01-15; what=kampanjen; why=när skissen har kommit}} {{M date=2025-01-15}}
Tre cykelsträckor {{I kind=decision}}
Nio sträckor var nominerade och Ann-Sofi H hade satt poäng. Hoting låg sist. Mehmet kallade poängen för ett beställningsverk, men det var sagt med ett leende. Regionens prioritering görs av en tjänsteman som heter Isak Norberg och som vi har bjudit in två gånger. Kriterierna är trafiksäkerhet, pendling och besöksnäring, i den ordningen. Hampus, som ju fick vara tungan på vågen, höll ett kort anförande om Döda fallet. Sedan röstade vi, vilket vi annars aldrig gör, {{|}}och med fem röster mot tre valdes Duved–Staa, Åsarna–Svenstavik och Hammarstrand–Döda fallet. {{D}} {{|}}Ann-Sofi H postar nomineringen till regionen senast 13 december. {{A who=Ann-Sofi Hemming; due=2024-12-13; to=regionen}} {{|}}Mehmet anmälde att Strömsund lämnar en egen nominering. {{S org=Strömsund; stance=doing}}
Piloten på fjället {{I kind=report}}
Ragnhild hade just fått besked. {{|}}Naturvårdsverket har beviljat 3,2 miljoner kronor för 2025 och 2026. {{K amount=3.2; unit=miljoner kronor; years=2025-2026}} Generaldirektören vill komma på invigning. {{|}}Nu måste Härjedalen anställa, och kommunen har bestämt att utlysa tjänsten före jul. {{S org=Härjedalen; stance=doing}} Ett sådant projekt ska ha en styrgrupp enligt verkets mall, och i mallen står att hälften ska komma från andra kommuner än sökanden. Ann-Sofi Marntell har alltför mycket, Fredrika likaså. {{|}}Åre deltar gärna i styrgruppen, {{S org=Åre; stance=yes}} {{|}}vilket genast ledde till att Peder blev dess ordförande. {{N person=Peder Svedjeholm; role=ordförande; body=styrgrupp}} {{D}} {{|}}Vid hans sida kommer Desirée att sitta, {{N person=Desirée Palm; role=ledamot; body=styrgrupp}} {{|}}och länsstyrelsen har för sin del valt Tage Eriksson Blom. {{N person=Tage Eriksson Blom; role=ledamot; body=styrgrupp; org=Länsstyrelsen}} {{|}}Den fjärde stolen är ännu utan namn. {{V seat=stol; body=styrgrupp}} Hampus skulle ha passat men han tänker på sin bebis.
Ett farväl och ett tomrum {{I}}
Jonte Bäckvall var med för sista gången. {{L person=Jonte Bäckvall; org=Åre}} Han fick en karta och en klocka. {{|}}Att någon behöver ta hans anteckningsblock varannan gång insåg vi först efter tårtan, och Desirée sträckte upp handen, något som alla hann se. {{N person=Desirée Palm; role=sekreterare; body=Turistchefsgruppen; for=Jonte Bäckvall}} {{|}}Jonte lär upp henne i mallen före jul. {{A who=Jonte Bäckvall; due=2024-12-24; to=Desirée Palm}} Karttjänstens abonnemang går via hans konto. {{|}}Vem som egentligen äger det visste han inte. {{Q}} {{|}}Ragnhilds beskedsbrev är hemligt till pressmeddelandet. {{X mark=hemligt till pressmeddelandet}}
Fredrika Sundkvist Oja
