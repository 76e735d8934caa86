@file turistchefer-2024-04-10.md
@body Turistchefsgruppen
@date 2024-04-10
@start 08:30
@end 10:15
@place Svenstavik, Folkets hus
@mode hybrid
@secretary Jonte Bäckvall
@p Ann-Sofi Marntell | Östersund | | chair
@p Peder Svedjeholm | Åre | | remote
@p Ragnhild Lien | Härjedalen
@p Fredrika Sundkvist Oja | Krokom
@p Ann-Sofi Hemming | Berg
@p Ove Backman | Bräcke
@p Elin Tjärnlund | Strömsund | | remote for=Mehmet Aydin
@p Jonte Bäckvall | | | guest
@p Mehmet Aydin | Strömsund | | absent
---
# TURISTCHEFSGRUPPEN
**10 april 2024, 8.30–10.15, Svenstavik, Folkets hus (och Teams)**

- I lokalen: Ann-Sofi Marntell, Östersund (ordf) · Ragnhild Lien, Härjedalen · Fredrika Sundkvist Oja, Krokom · Ann-Sofi Hemming, Berg · Ove Backman, Bräcke · Jonte Bäckvall (skrev)
- Teams: Peder Svedjeholm, Åre · Elin Tjärnlund, Strömsund (för Mehmet Aydin)
- Saknades: Mehmet Aydin, Strömsund

## A. Karttjänsten {{I n=A; kind=theme}}
Jonte visade. {{|}}Kostar 9 000 kr/kommun/år. {{K amount=9000; unit=kr/kommun/år}}
1. {{|}}Krokom vill ha den {{S org=Krokom; stance=yes}}
2. {{|}}Bräcke klarar sig utan {{S org=Bräcke; stance=no}}
3. {{|}}Strömsund – Elin kan inte tala för Mehmet {{S org=Strömsund; stance=undecided}}

➤ {{|}}Abonnemang tecknas på två år, de som vill {{D until=2026-04-10}}
➤ [Jonte, 30/4] {{|}}intresselistan stängs och skickas till säljaren {{A who=Jonte Bäckvall; due=2024-04-30; to=säljaren}}

## B. Naturvårdsverket {{I n=B; kind=report}}
Svar kom i fredags, mest artigheter.
➤ {{|}}Vi begär ett möte på plats i fjällen {{D}} {{A who=Vi; to=Naturvårdsverket}}
➤ {{|}}Värd: Härjedalen. {{|}}Ragnhild lägger upp rutten {{A who=Ragnhild Lien}}
➤ {{|}}Delegation: Marntell och Peder {{N person=Ann-Sofi Marntell; role=ledamot; body=Delegation}} {{N person=Peder Svedjeholm; role=ledamot; body=Delegation}}

## C. Ställplatser {{I n=C; kind=go-round}}
| Kommun | Läge |
|---|---|
| Bräcke | {{|}}öppnar 1 juni {{S org=Bräcke; stance=doing}} |
| Berg | {{|}}grustaget klart, bygglov söks {{S org=Berg; stance=doing}} |
| Åre | {{|}}avvaktar domen i mark- och miljödomstolen {{S org=Åre; stance=undecided}} |
| Härjedalen | {{|}}tackar nej, privata platser räcker {{S org=Härjedalen; stance=no}} |

➤ [alla med platser] {{|}}koordinater till Ove senast den sista april {{A who=alla med platser; due=2024-04-30; to=Ove Backman}}

## D. Ny i Ragunda {{I n=D}}
Kommunstyrelsen har valt Hampus Roos, han börjar 13 maj och går in i gruppen på Sigrid Wallanders stol. {{N person=Hampus Roos; role=ledamot; body=Turistchefsgruppen; org=Ragunda; for=Sigrid Wallander}}
Till dess bevakar Ove deras intressen, mest för syns skull. {{N person=Ove Backman; role=ersättare; body=Turistchefsgruppen}}

## E. Cykelturism {{I n=E; outcome=postponed}}
Leaderbeskedet har inte kommit, så meningslöst i dag. **29 maj.** {{P until=2024-05-29; what=Cykelturism; why=Leaderbeskedet har inte kommit}} {{M date=2024-05-29}}

## F. Korta {{I n=F}}
- Reiselivsmontern: Peder och Ragnhild nöjda, 212 kontakter
- Elin går på föräldraledighet i juni {{L person=Elin Tjärnlund; org=Strömsund; when=i juni; why=föräldraledighet}}
- Hur mäter vi dagsbesökare? {{Q}} *(tyst i rummet)*
- Prislistan från kartbolaget – sprid ej {{X mark=sprid ej}}
- Suppleant i St Olavsleden behövs, plats ledig sedan Kalle Brink dog {{V seat=suppleant; body=St Olavsleden}}
- AS Hemming ordnar buss till fjällmötet {{A who=Ann-Sofi Hemming}}
- Midsommarkampanjen hann inte komma upp, den blir liggande {{P what=Midsommarkampanjen; why=hann inte komma upp}}
