@file Arkitektbrev dec 2022.txt
@body Stadsarkitektnätverket
@date 2022-12-09
@start 10:00
@end 12:00
@place
@mode online
@secretary Agnes Rydberg
@p Felicia Grahn | Lund | | chair remote
@p Gustaf Wrede | Landskrona | | remote
@p Mårten Kjell | Eslöv | | remote
@p Märta Lindskog | Kristianstad | | remote
@p Leyla Demir | Ängelholm | | remote
@p Ingeborg Sandell | Hässleholm | | remote
@p Ylva Brandt Olofsson | Simrishamn | | remote partial=första timmen
@p Henning Arvidsson Roos | Malmö | | remote
@p Eva Wikholm | Trelleborg | | absent excused
@p Navid Tehrani | Helsingborg | | absent excused
@p Rasmus Löwenborg | Ystad | | absent
@p Agnes Rydberg | | | guest remote
---
Luciahälsningar från Stadsarkitektnätverket!
(9 dec 2022, 10-12 på Teams)

Kvitterade närvaro: Felicia Grahn (Lund; ordförande), Gustaf Wrede (Landskrona), Mårten Kjell (Eslöv), Märta Lindskog (Kristianstad), Leyla Demir (Ängelholm), Ingeborg Sandell (Hässleholm), Ylva Brandt Olofsson (Simrishamn; första timmen), Henning Arvidsson Roos (Malmö). Jag: Agnes Rydberg.
Kvitterade frånvaro: Eva Wikholm (Trelleborg), Navid Tehrani (Helsingborg). Ingen kvittens: Rasmus Löwenborg (Ystad).

I korgen låg: 1. webbplanen 2. galan efteråt 3. bostadsrådet 4. digital signering 5. 2023 6. personligt

1. WEBBPLANEN {{I n=1; kind=information}}
Gustaf fick visa till slut! Kostade 310 000 kronor {{K amount=310000; unit=kronor}}, konsult Rutnät AB.
Malmö bygger en egen. {{S org=Malmö; topic=webbplanen; stance=doing}} Eslöv har ingen lust alls. {{S org=Eslöv; topic=webbplanen; stance=no}} Hässleholm vill se mer. {{S org=Hässleholm; topic=webbplanen; stance=interested}}
Gustaf ordnar inloggning åt Ingeborg, gärna före helgen. {{A who=Gustaf Wrede; to=Ingeborg Sandell}}

2. GALAN EFTERÅT {{I n=2; kind=decision}}
Regionens nej är nu svart på vitt. Fakturan (2 270 kr per kommun) kommer från Märta i januari. {{A who=Märta Lindskog; due=2023-01}} {{K amount=2270; unit=kr per kommun}}
Priset blir hädanefter vartannat år, det röstades igenom. {{D}}
Leyla och Mårten är nya i juryn inför 2024, övriga tackas av. {{N person=Leyla Demir; role=ledamot; body=juryn}} {{N person=Mårten Kjell; role=ledamot; body=juryn}}
Juryordförande? Klart först efter nyår, Märta ville sova på saken. {{P what=Juryordförande; why=Märta ville sova på saken}}

3. BOSTADSRÅDET {{I n=3}}
De tre små drog lott, Ylva vann. Hon går in i länsstyrelsens bostadsråd. {{N person=Ylva Brandt Olofsson; role=representant; body=länsstyrelsens bostadsråd}} Mårten kan rycka in som hennes ersättare. {{N person=Mårten Kjell; role=ersättare; body=länsstyrelsens bostadsråd; for=Ylva Brandt Olofsson}}
Namnen framför jag till länsstyrelsen nästa vecka. {{A who=Agnes Rydberg; to=länsstyrelsen}}

4. DIGITAL SIGNERING {{I n=4; kind=question}}
Måste bygglovsritningar signeras av en person eller räcker en stämpel? Det vet varken vi eller Boverket. {{Q}}
Ängelholm kräver personlig signering så länge. {{S org=Ängelholm; topic=digital signering; stance=doing}} Kristianstad har inte tagit sig an frågan. {{S org=Kristianstad; topic=digital signering; stance=undecided}}
Navids redogörelse får komma i februari (den 10:e), han sitter i tåg. {{P until=2023-02-10; what=Navids redogörelse om digital signering; why=han sitter i tåg}} {{M date=2023-02-10}}

5. 2023 {{I n=5; kind=decision}}
Fyra möten, varav två i Teams, blev det. {{D}} Anteckna 14 april {{M date=2023-04-14}} och 9 juni. {{M date=2023-06-09}}
Nätverket bekostar ett jubileumstryck med Hennings historik, om texten är klar till april. {{D if=om texten är klar till april}}
Felicia hör sig för hos tre tryckerier. {{A who=Felicia Grahn; to=tre tryckerier}}
Två till jubileumskommittén: Henning själv samt Eva W. {{N person=Henning Arvidsson Roos; role=ledamot; body=jubileumskommittén}} {{N person=Eva Wikholm; role=ledamot; body=jubileumskommittén}} Ytterligare en från nordost behövs. {{V seat=Ytterligare en från nordost; body=jubileumskommittén}}

6. PERSONLIGT {{I n=6}}
Gustaf slutar i Landskrona 31 mars och öppnar eget kontor. {{L person=Gustaf Wrede; org=Landskrona; when=2023-03-31; why=öppnar eget kontor}} Hans vice ordförandeskap övertas av Ingeborg samma dag, det klubbade ni. {{D}} {{N person=Ingeborg Sandell; role=vice ordförande; body=Stadsarkitektnätverket; for=Gustaf Wrede}}
Vad kommundirektören i en viss kommun sa, det skriver jag inte, och ni berättar det inte. {{X mark=ni berättar det inte}}
Ta med en paketlek var till februari! {{A who=alla; due=2023-02-10}}

Glögg och frid,
Agnes
