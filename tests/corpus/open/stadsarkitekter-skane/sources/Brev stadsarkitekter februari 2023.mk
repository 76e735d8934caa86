@file Brev stadsarkitekter februari 2023.txt
@body Stadsarkitektnätverket
@date 2023-02-10
@start 09:30
@end 14:30
@place Dunkers kulturhus i Helsingborg
@mode in_person
@secretary Agnes Rydberg
@p Felicia Grahn | Lund | | chair
@p Navid Tehrani | Helsingborg | |
@p Henning Arvidsson Roos | Malmö | |
@p Märta Lindskog | Kristianstad | |
@p Eva Wikholm | Trelleborg | |
@p Ingeborg Sandell | Hässleholm | |
@p Leyla Demir | Ängelholm | |
@p Mårten Kjell | Eslöv | | partial=fram till lunchen
@p Klara Mannerheim Söder | Ystad | |
@p Gustaf Wrede | Landskrona | | absent excused
@p Ylva Brandt Olofsson | Simrishamn | | absent excused
@p Agnes Rydberg | | | guest
@p Johanna Kvist | Lunds universitet | docent | guest
---
Från: Agnes Rydberg
Skickat: måndag
Ämne: Stadsarkitektnätverket i fredags, 10 februari 2023

Kära alla,

tack för en innehållsrik fredag på Dunkers kulturhus i Helsingborg. Vi höll på mellan 9.30 och 14.30.

Följande satt runt ovalen: Felicia Grahn från Lund som ordförande, Navid Tehrani från Helsingborg, Henning Arvidsson Roos från Malmö, Märta Lindskog från Kristianstad, Eva Wikholm från Trelleborg, Ingeborg Sandell från Hässleholm, Leyla Demir från Ängelholm, Mårten Kjell från Eslöv (fram till lunchen) och Klara Mannerheim Söder från Ystad. Vår gäst var Johanna Kvist, docent vid Lunds universitet. Gustaf Wrede från Landskrona och Ylva Brandt Olofsson från Simrishamn hade skickat återbud.

Vi hade tänkt oss det här:
I. Ystads nya
II. Digital signering
III. Forskning om förtätning
IV. Jubileet
V. Klimatdeklarationer
VI. Ombuden rapporterar
VII. Övrigt smått

I. Ystads nya {{I n=I}}
Klara Mannerheim Söder fick en applåd när hon satte sig på Ystads stol, som Rasmus Löwenborg hållit varm. {{N person=Klara Mannerheim Söder; role=ledamot; body=Stadsarkitektnätverket; org=Ystad; for=Rasmus Löwenborg}} Hon var tidigare på länsstyrelsen i Blekinge och har därför, som hon sa, suttit på andra sidan bordet. Rasmus har återgått till planavdelningen.

II. Digital signering {{I n=II; kind=theme}}
Navid kom fram med tåget den här gången. Han hade gått igenom domar från tre mark- och miljödomstolar. Enligt en av dem är en stämplad ritning tillräcklig, enligt en annan inte. Mark- och miljööverdomstolen har beviljat prövningstillstånd och dom väntas i höst. Tills det finns ett avgörande gör var och en som den vill, och så har det nog alltid varit. Boverket har på sin webb ändrat ordet "ska" till "bör".
Leyla försvarade Ängelholms hållning. {{|}}En signatur gör att någon känner ansvar, menade hon, och kommunen viker inte från kravet. {{S org=Ängelholm; topic=Digital signering; stance=yes}} {{|}}I Eslöv har man tvärtom gått över till stämpel, {{S org=Eslöv; topic=Digital signering; stance=doing}} {{|}}och från Ystad sade Klara att man inte har bildat sig någon uppfattning. {{S org=Ystad; topic=Digital signering; stance=undecided}} Henning ansåg att hela saken är en bagatell.
{{|}}När domen är publicerad ordnar Navid ett kort webbmöte om den för era handläggare. {{A who=Navid Tehrani; if=När domen är publicerad}} {{|}}Tills dess avråder nätverket gemensamt från att avvisa ansökningar enbart för en stämpels skull, så löd det ni skrev på tavlan och antog. {{D}}

III. Forskning om förtätning {{I n=III; kind=information}}
Johanna Kvist leder ett forskningsprojekt om vad som händer med grannskapen när man förtätar. Hennes grupp har följt elva kvarter i Malmö och Lund sedan 2015. Grönytan har minskat med en femtedel, men de boende uppger sig vara lika nöjda. Det märkligaste resultatet är att bilinnehavet inte sjunker. Gruppen har fått nya medel från Formas och ska börja med småorter. Johanna brukar bli bjuden till politiker som vill höra att de har rätt, och nu var hon glad att få prata med folk som ställde motfrågor.
Märta hade just en sådan motfråga: går det alls att jämföra Åhus och Möllevången? Det gav en halvtimmes diskussion, där Eva W var den som höll emot mest. {{|}}Hässleholm anmälde sig på stående fot som fallstudie, {{S org=Hässleholm; topic=forskning om förtätning; stance=yes}} {{|}}och i Trelleborg är man frågande men lockad. {{S org=Trelleborg; topic=forskning om förtätning; stance=interested}}
{{|}}Johanna mejlar en projektbeskrivning till Ingeborg under nästa vecka. {{A who=Johanna Kvist; to=Ingeborg Sandell}} Ett bidrag på 60 000 kronor per fallstudie {{K amount=60000; unit=kronor per fallstudie}} betalas av projektet.
I styrgruppen för projektet vill universitetet ha en praktiker. {{|}}Dit sände ni Märta, utan votering. {{D}} {{N person=Märta Lindskog; role=representant; body=styrgruppen för projektet}}

IV. Jubileet {{I n=IV; kind=dialogue}}
Nätverket fyller tjugofem i höst. Henning läste ett stycke ur historiken, som nu omfattar 1998 till 2007. Han trodde sig hinna till april men ville inte svära på det. Felicia har fått in tre offerter, den lägsta på 38 500 kr. {{K amount=38500; unit=kr}} Det kändes som om ni alla föredrog den dyraste, men så är det ju när man får bläddra i prover. {{F}}
{{|}}Valet av tryckeri får vänta in texten och behandlas den 14 april. {{P until=2023-04-14; what=Valet av tryckeri; why=får vänta in texten}} {{M date=2023-04-14}} Den tomma platsen i kommittén blev Ingeborgs. {{N person=Ingeborg Sandell; role=ledamot; body=jubileumskommittén}} Festen äger rum i Malmö stadshus den 6 oktober. {{M date=2023-10-06; what=jubileumsfesten}}

V. Klimatdeklarationer {{I n=V; outcome=not_reached}}
Hit nådde vi inte innan lokalen skulle vara tömd. {{P what=Klimatdeklarationer; why=lokalen skulle vara tömd}}

VI. Ombuden rapporterar {{I n=VI; kind=report}}
Från bostadsrådet skrev Ylva att länsstyrelsen tänker peka ut riksintressen för bostadsförsörjning. Rådet beslutade att skicka ut underlaget på remiss i mars.
Gustaf, som ju lämnar oss, sitter till dess i regionens samrådsgrupp. {{|}}Eva W har sagt sig villig att ta vid efter Gustaf från april, och ni gav henne uppdraget. {{D}} {{N person=Eva Wikholm; role=representant; body=regionens samrådsgrupp; for=Gustaf Wrede}} {{|}}Landskrona har ännu inte utlyst hans tjänst. {{S org=Landskrona; topic=efterträdare; stance=undecided}}
Om juryn: Märta hade sovit på saken och vill inte fortsätta som ordförande. {{|}}Leyla får därför leda juryn 2024, bestämde ni. {{D}} {{N person=Leyla Demir; role=ordförande; body=juryn; for=Märta Lindskog}}

VII. Övrigt smått {{I n=VII}}
- Vem har nyckeln till vårt förråd i Eslöv? {{Q}}
- Alla, snälla, fyll i enkäten om arkitekttätheten före den 3 mars. {{A who=alla; due=2023-03-03}}
- Klara ville bli uppsatt på sändlistan och det sköter jag. {{A who=Agnes Rydberg}}
- På Form/Design Center öppnar en utställning om betong den 22 mars. {{M date=2023-03-22; what=utställning om betong på Form/Design Center}}

Vänligen
Agnes Rydberg
