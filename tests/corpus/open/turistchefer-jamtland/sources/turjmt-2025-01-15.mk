@file Turistchefsgruppen 15 jan -25.txt
@body Turistchefsgruppen
@date 2025-01-15
@start 08:30
@end 10:40
@place Östersund, Rådhuset, rum 214
@mode hybrid
@secretary Desirée Palm
@p Peder Svedjeholm | Åre | | chair remote
@p Ann-Sofi Marntell | Östersund
@p Ragnhild Lien | Härjedalen | | remote
@p Mehmet Aydin | Strömsund
@p Ann-Sofi Hemming | Berg
@p Hampus Roos | Ragunda | | partial=A-D
@p Desirée Palm | Bräcke
@p Yusuf Karaman | Krokom | | for=Fredrika Sundkvist Oja
@p Fredrika Sundkvist Oja | Krokom | | absent
---
TURISTCHEFSGRUPPEN i Jämtland Härjedalen – onsdag 15 januari 2025 – 8.30 till 10.40 – Östersund, Rådhuset, rum 214 (+ Teams)
I rummet: Ann-Sofi Marntell (Östersund), Mehmet Aydin (Strömsund), Ann-Sofi Hemming (Berg), Hampus Roos (Ragunda, A-D), Desirée Palm (Bräcke, skrev), Yusuf Karaman (Krokom, i Fredrikas frånvaro)
Teams: Peder Svedjeholm (Åre, ordf), Ragnhild Lien (Härjedalen)
Borta: Fredrika Sundkvist Oja (Krokom)

A) Pilegrimskampanjen {{I n=A; kind=decision}}
Skissen kom 19 dec. 75 000 kr/kommun. {{K amount=75000; unit=kr/kommun}}
Ragunda: på! {{S org=Ragunda; topic=Pilegrimskampanjen; stance=yes}}
Berg: på {{S org=Berg; topic=Pilegrimskampanjen; stance=yes}}
Krokom: Yusuf har inget bud med sig {{S org=Krokom; topic=Pilegrimskampanjen; stance=undecided}}
Åre: nej, ingen led {{S org=Åre; topic=Pilegrimskampanjen; stance=no}}
-> {{|}}kampanjen körs 2026 med de kommuner som vill {{D}}
-> {{|}}svar till Solveig Aune går från Hampus 31/1 {{A who=Hampus Roos; due=2025-01-31; to=Solveig Aune}}

B) Appen {{I n=B; kind=report}}
Upphandlingschefen ok. Annons ute. {{|}}Jury för anbuden: Mehmet + Desirée + en it-människa från Östersund (namn kommer) {{N person=Mehmet Aydin; role=ledamot; body=Jury}} {{N person=Desirée Palm; role=ledamot; body=Jury}}
AS Marntell ordnar it-människan den här veckan {{A who=Ann-Sofi Marntell}}

C) Styrgrupp pilot {{I n=C; kind=decision}}
Stol fyra -> Ann-Sofi Hemming, ingen emot {{D}} {{N person=Ann-Sofi Hemming; role=ledamot; body=Styrgrupp pilot}}
Projektledare är anställd: Tuva Brandt {{N person=Tuva Brandt; role=projektledare; body=pilot}}
Uppstart 4 februari i Funäsdalen {{M date=2025-02-04; what=Uppstart}}

D) Guidekursen {{I n=D; kind=decision}}
Birka vill ha en till omgång. {{|}}Vi säger ja på samma villkor, fram till maj 2026. {{D if=på samma villkor; until=2026-05}}
Ragunda ger en plats, {{S org=Ragunda; stance=yes}} Härjedalen ingen denna gång {{S org=Härjedalen; stance=no}}
-> {{|}}antal till Peder, samtliga, 10 februari {{A who=samtliga; due=2025-02-10; to=Peder Svedjeholm}}

E) Val för året {{I n=E; kind=decision}}
Peder behåller klubban hela 2025 {{N person=Peder Svedjeholm; role=ordförande; body=Turistchefsgruppen}} {{D until=2025-12-31}}
Filmberedningen: hans år är slut 28/2, Yusuf Karaman övertar {{N person=Yusuf Karaman; role=representant; body=Filmberedningen; org=Krokom; for=Peder Svedjeholm}}
Ledkommittén: Fredrika kvar {{N person=Fredrika Sundkvist Oja; role=representant; body=Ledkommittén}}
Resenärsrådet: nedlagt, ingen behövs
Kassakommittén: AS Marntell ut, Hampus in {{N person=Hampus Roos; role=ledamot; body=Kassakommittén; for=Ann-Sofi Marntell}}
Revisor: blankt {{V seat=revisor; body=Turistchefsgruppen}}

F) Strategin {{I n=F; outcome=postponed}}
Regionens beslut kom i går kväll, ingen har hunnit öppna filen. {{|}}Åter 26 februari. {{P until=2025-02-26; what=Strategin; why=ingen har hunnit öppna filen}} {{M date=2025-02-26}}
-> {{|}}Mehmet gör en enkel kortversion {{A who=Mehmet Aydin}}

G) Blandat {{I n=G}}
AS Hemming går ned i tid och lämnar Berg i augusti {{L person=Ann-Sofi Hemming; org=Berg; when=i augusti}}
Vem ersätter rivna vindskydd? någon borde veta {{Q}}
Anbudspriserna: mun som mussla {{X mark=mun som mussla}}
Serviceavgiften tar vi upp först sedan regeringen har svarat {{P what=Serviceavgiften; why=först sedan regeringen har svarat}}
-> {{|}}Karaman ordnar lokal i Krokom till februari {{A who=Yusuf Karaman}}
