@file 14 april stadsark.txt
@body Stadsarkitektnätverket
@date 2023-04-14
@start 09:00
@end 11:00
@place Hovdala slott, Hässleholm
@mode hybrid
@secretary Mårten Kjell
@p Felicia Grahn | Lund | | chair
@p Ingeborg Sandell | Hässleholm | |
@p Mårten Kjell | Eslöv | |
@p Leyla Demir | Ängelholm | |
@p Navid Tehrani | Helsingborg | | remote
@p Eva Wikholm | Trelleborg | | remote
@p Klara Mannerheim Söder | Ystad | |
@p Ylva Brandt Olofsson | Simrishamn | |
@p Henning Arvidsson Roos | Malmö | | absent excused
@p Märta Lindskog | Kristianstad | | absent excused
@p Agnes Rydberg | | | guest
---
STADSARKITEKTNÄTVERKET (Stadsarkitektnätverket), 14 APR 2023, 9-11
HOVDALA SLOTT, dvs Hovdala slott, Hässleholm, + TEAMS
Närv: F Grahn ordf, I Sandell, L Demir, K Mannerheim Söder, Y Brandt Olofsson, M Kjell (sekr). Teams: N Tehrani, E Wikholm. Extra: A Rydberg
(= Felicia Grahn Lund, Ingeborg Sandell Hässleholm, Leyla Demir Ängelholm, Klara Mannerheim Söder Ystad, Ylva Brandt Olofsson Simrishamn, Mårten Kjell Eslöv, Navid Tehrani Helsingborg, Eva Wikholm Trelleborg, Agnes Rydberg)
Frånv: Henning Arvidsson Roos Malmö (meddelat), Märta Lindskog Kristianstad (meddelat). Landskrona har ingen just nu.

a. Tryckeriet {{I n=a; outcome=postponed}}
Ingen historik, ingen Henning, inget val. Kommer åter 9 juni. {{P until=2023-06-09; what=Tryckeriet; why=Ingen historik, ingen Henning}} {{M date=2023-06-09}}
IS stöter på honom. {{A who=Ingeborg Sandell; to=Henning Arvidsson Roos}}

b. Klimatdeklaration {{I n=b; kind=go-round}}
- Lund: granskar stickprov 10 % {{S org=Lund; topic=Klimatdeklaration; stance=doing}}
- Helsingborg: granskar inget {{S org=Helsingborg; topic=Klimatdeklaration; stance=no}}
- Ystad: skulle gärna, saknar folk {{S org=Ystad; topic=Klimatdeklaration; stance=interested}}
- Simrishamn: ? {{S org=Simrishamn; topic=Klimatdeklaration; stance=undecided}}
Gemensam granskare hyrs in hösten ut om fem kommuner delar. {{D until=2023-12-31; if=om fem kommuner delar}}
Pris 720 kr/tim. {{K amount=720; unit=kr/tim}} NT tar in offert till 12/5. {{A who=Navid Tehrani; due=2023-05-12}}

c. Fallstudien {{I n=c}}
Hässleholm är inne. {{S org=Hässleholm; topic=Fallstudien; stance=yes}} Trelleborg drog sig ur. {{S org=Trelleborg; topic=Fallstudien; stance=no}}
Johanna Kvist visar delresultat i höst.

d. Landskrona {{I n=d; kind=decision}}
Gustafs stol tom. {{V seat=Gustafs stol; body=Stadsarkitektnätverket; org=Landskrona}}
Brev till kommundirektören: nätverket uppmanar till skyndsam rekrytering. {{D}} {{A who=nätverket; to=kommundirektören}} FG formulerar, före 1 maj. {{A who=Felicia Grahn; due=2023-05-01}}

e. Val {{I n=e; kind=decision}}
Ordf. t.o.m. våren 2025: omval Felicia. {{D}} {{N person=Felicia Grahn; role=ordf.; body=Stadsarkitektnätverket}}
Ny i juryn, Klara. {{D}} {{N person=Klara Mannerheim Söder; role=ledamot; body=juryn}}
Ersättare i samrådsgruppen – YBO ställer upp. {{N person=Ylva Brandt Olofsson; role=ersättare; body=samrådsgruppen}}
Revisor, för festkassan = Leyla. {{N person=Leyla Demir; role=revisor; body=festkassan}}
Ledig: vår plats i Folkets hus-stiftelsen. {{V seat=vår plats; body=Folkets hus-stiftelsen}}

f. Förrådet {{I n=f; kind=decision}}
Nyckeln hittad (min ficka). Förrådet avvecklas. {{D}}
Alla hämtar sitt, 31 augusti åker resten på tippen. {{A who=alla; due=2023-08-31}}

g. Slottsrestaureringen {{I n=g; kind=information}}
Kalkylen IS visade är arbetsmaterial, ej vidare! {{X mark=arbetsmaterial, ej vidare!}}
KMS skickar kontakten till en stenhuggare. {{A who=Klara Mannerheim Söder; to=Ingeborg Sandell}}

h. Sista {{I n=h; kind=question}}
Hur hög får en solpanel vara på en kyrka? Ingen aning. {{Q}}
Agnes föräldraledig from juli, vik: Rasmus Löwenborg, Ystad. {{N person=Rasmus Löwenborg; role=vikarie; body=Stadsarkitektnätverket; org=Ystad; for=Agnes Rydberg}}
Boverkets höstdag 19/9. {{M date=2023-09-19; what=Boverkets höstdag}} Eva W är talare där. {{N person=Eva Wikholm; role=talare; body=Boverkets höstdag}}
