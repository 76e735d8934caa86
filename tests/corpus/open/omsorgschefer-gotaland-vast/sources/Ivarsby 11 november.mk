@file Ivarsby 11 november.txt
@body Omsorgschefsnätverket Götaland Väst
@date 2022-11-11
@start 09:00
@end 12:30
@place Svenljunga, gamla tingshuset
@mode hybrid
@secretary Ragnar Ivarsby
@p Marianne Hedlöv | Alingsås | | chair
@p Samir Benali | Vårgårda | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | | remote
@p Linnea Åsbacka-Roos | Svenljunga | |
@p Daniel Kwiatkowski | Ulricehamn | |
@p Göran Nabavi | Bollebygd | |
@p Ove Stigmark | Mark | | absent
@p Hugo Aspelin | Borås | | guest
@p Ragnar Ivarsby | | | guest
---
Omsorgschefsnätverket Götaland Väst
Svenljunga, gamla tingshuset, den elfte november 2022. Från nio till halv ett.

På domarens plats Marianne Hedlöv från Alingsås, mötets ordförande. I nämndemannabänken Samir Benali från Vårgårda, Kristina Flodgren från Herrljunga, Linnea Åsbacka-Roos från Svenljunga, Daniel Kwiatkowski från Ulricehamn och Göran Nabavi från Bollebygd. Kristina Palmlund från Lerum hörs i högtalaren och syns på duken. Gäst är Hugo Aspelin från Borås. Antecknar gör Ragnar Ivarsby. Ove Stigmark från Mark fattas.

Poolens siffror {{I kind=decision}}
Hugo Aspelin lägger fram sitt excelark. Nio hundra timmar, två avvikelser, en bruten tå. {{|}}Kostnaden är 318 kronor i timmen, {{K amount=318; unit=kronor per timme}} och bemanningsföretagen tar dubbelt. Kommunal har dragit tillbaka sin begäran om förhandling. Kristina Flodgren är förtjust, Samir nästan. Hugo rekommenderar en permanent pool, och det är ju hans jobb att göra det. {{|}}Bollebygd vill in. {{S org=Bollebygd; topic=vikariepoolen; stance=yes}} Ulricehamn vill det inte, {{S org=Ulricehamn; topic=vikariepoolen; stance=no}} och i Alingsås håller man på och vänder på frågan. {{S org=Alingsås; topic=vikariepoolen; stance=undecided}} Piloten är slut den sista november enligt avtalet. Det vore synd, säger Linnea, och Marianne frågar om hon får tolka tystnaden. Hon får det. {{|}}Poolen lever vidare ett halvår, med Bollebygd som tredje part. {{D until=2023-05-31; binds=Herrljunga,Vårgårda,Bollebygd}} Tilläggsavtalet skrivs i Borås av Hugo, {{A who=Hugo Aspelin}} men läses först av de tre. {{A who=de tre}}

Demensrådet {{I kind=report}}
Ove är inte här men har skickat ett brev, och det läses högt. I rådet har man valt ny ordförande, beslutat om en utbildning för anhöriga och grälat om parkeringen. Ove tycker att nätverket borde stå för en av kvällarna. Han lovar inget själv. Linnea, som är hans ersättare, var där i oktober och bekräftar grälet. Frågan om en kväll lämnas utan svar, och det är inte meningen att någon ska sakna den. {{|}}Den 8 december möts rådet åter, {{M date=2022-12-08; what=Demensrådet}} och då är Ove på semester. {{|}}Då går Linnea. {{N person=Linnea Åsbacka-Roos; role=ersättare; body=Demensrådet; org=Svenljunga; for=Ove Stigmark}}

Nyckelfri {{I kind=dialogue}}
Utbildningsdagen blev en succé, smörgåsen torr. Sedan dess har låsen krånglat i minusgrader. Bolaget säger att batterierna är godkända av ett provningsinstitut. {{|}}Lerum har stoppat monteringen, {{S org=Lerum; topic=lås; stance=no}} säger Kristina Palmlund från duken, medan Herrljunga fortsätter ändå. {{S org=Herrljunga; topic=lås; stance=doing}} Daniel minns att han varnade. {{|}}Göran undrar vem som bär ansvaret när en nattpatrull står utanför, och det blir tyst så länge att högtalaren stänger av sig. {{Q asker=Göran Nabavi}} Skadeståndet kan enligt avtalet bli högst 400 000. {{K amount=400000; unit=kronor}} Det som sägs om förlikning stannar mellan de fyra väggarna, begär Kristina. {{X mark=stannar mellan de fyra väggarna}} Ett gemensamt krav på nya batterier är alla överens om att ställa, {{D}} och den penna som gör det tillhör Kristina Palmlund, med sista dag den 25 i månaden. {{A who=Kristina Palmlund; due=2022-11-25; to=Nyckelfri Sverige AB}}

Jämförelsetalen, äntligen {{I kind=decision}}
Linnea har kontrollräknat. Tre fel, alla hennes egna, säger hon, och det är inte sant. Västkom vill ha talen, lokalradion vill ha talen, revisorerna i Mark har redan tagit dem. En jämförelse är en jämförelse, tycker Samir, som kommer sist i den. Marianne minns att man i våras sade att siffran sex inte är en norm. {{|}}Med det skrivet överst får tabellen gå ut. {{D if=Med det skrivet överst}} Den hamnar på Alingsås hemsida genom Mariannes försorg redan på måndag. {{A who=Marianne Hedlöv; due=2022-11-14}}

Vem leder efter jul {{I kind=decision; outcome=postponed}}
Marianne har fått nytt arbete, i Göteborg, med början i mars. {{L person=Marianne Hedlöv; org=Alingsås; when=2023-03; why=nytt arbete}} Hon har inte berättat det förut och det märks. Valberedningen består av Kristina Flodgren ensam. Hon har ett namn i fickan men vill sova på det. {{|}}Ordförandevalet sker därför först den 27 januari, i Vårgårda. {{P until=2023-01-27; what=Ordförandevalet; why=Hon har ett namn i fickan men vill sova på det}} {{M date=2023-01-27}} Att hon själv skulle vilja har någon hört ryktas. {{|}}En till i valberedningen är inte för mycket begärt, och Daniel flyttar sin stol intill Kristinas. {{N person=Daniel Kwiatkowski; role=ledamot; body=Valberedningen; org=Ulricehamn}} {{D}}

Fast kontakt {{I kind=information; outcome=not_reached}}
Klockan är halv ett och vaktmästaren skramlar. {{|}}Resten av dagordningen, alltså den fasta kontakten, kommer igen i Vårgårda. {{P until=2023-01-27; what=den fasta kontakten; why=Klockan är halv ett}} Göran tar med Bollebygds rutin dit. {{A who=Göran Nabavi; due=2023-01-27}}

Ragnar Ivarsby, vid anteckningsblocket
