@file Ivarsby 9 september.txt
@body Omsorgschefsnätverket Götaland Väst
@date 2022-09-09
@start 09:00
@end 13:00
@place Nääs slott
@mode in_person
@secretary Ragnar Ivarsby
@p Marianne Hedlöv | Alingsås | | chair
@p Samir Benali | Vårgårda | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | |
@p Ove Stigmark | Mark | |
@p Linnea Åsbacka-Roos | Svenljunga | |
@p Daniel Kwiatkowski | Ulricehamn | |
@p Göran Nabavi | Bollebygd | |
@p Ragnar Ivarsby | | | guest
@p Vivi Tranströmmer | Konkurrensverket | | guest partial=en timme före lunch
---
Omsorgschefsnätverket Götaland Väst
Nääs slott, den nionde september 2022. Från nio till ett.

Vid bordets kortända sitter Marianne Hedlöv från Alingsås, mötets ordförande. Längs sidorna Samir Benali från Vårgårda, Kristina Flodgren från Herrljunga, Kristina Palmlund från Lerum, Ove Stigmark från Mark, Linnea Åsbacka-Roos från Svenljunga, Daniel Kwiatkowski från Ulricehamn och så Göran Nabavi från Bollebygd. En timme före lunch kommer Vivi Tranströmmer från Konkurrensverket. Antecknar gör Ragnar Ivarsby. Ingen fattas.

Två nya röster {{I kind=information}}
Göran Nabavi har varit i Bollebygd i nio dagar. Han har fått nyckel men inget skåp. Han berättar om sina år i Partille, där nämnden en gång beslutade att stänga ett boende och öppnade det igen samma kväll. Undertecknad har arbetat fyrtio år i radio och ber om överseende med att allt står i presens. Marianne är glad åt båda. Dagordningen får vara som den är.

Beloppen i somras {{I kind=dialogue}}
Vivi Tranströmmer är vänlig men bestämd. Kommuner som kommer överens om ersättningar rör sig i en gråzon, säger hon, och verket har valt att inte driva sådana fall. Hon kan inte lova att det förblir så. Samir frågar om ett tak skiljer sig från ett golv. Det gör det, på papperet. Daniel hade hoppats på ett klarare svar. När hon gått blir det en stunds rådslag. {{|}}Vårgårda vill ha ett tak, {{S org=Vårgårda; topic=övre gräns; stance=yes}} Mark likaså, {{S org=Mark; topic=övre gräns; stance=yes}} medan Alingsås säger blankt nej. {{S org=Alingsås; topic=övre gräns; stance=no}} Linnea tycker att man kunde fråga facket i stället. Ove brukar fråga sin fru. {{|}}Det blir inget tak, konstaterar Marianne till sist utan att bli motsagd, {{D}} däremot berättar man för varandra i mars vad man tänker betala. {{D}} {{A due=2023-03}}

Låsen och utbildningsdagen {{I kind=report}}
På tisdag är det dags, den 13 september i Borås. {{M date=2022-09-13; what=utbildningsdagen}} Kristina Palmlund har fyllt programmet. Nyckelfri Sverige AB har lovat en teknisk chef och en smörgås. Hundra fyrtio är anmälda, det är fler än stolarna. {{|}}Hemma i Lerum är sexhundra lås beställda och inget uppsatt. {{S org=Lerum; topic=lås; stance=doing}} Herrljunga har tänkt färdigt och hoppar på. {{S org=Herrljunga; topic=lås; stance=yes}} Bollebygd är nyfikna, säger Göran, men på fel budgetår. {{S org=Bollebygd; topic=lås; stance=interested}} Stolarna lånas av Röda Korset, och någon måste hämta dem i gryningen. Daniel har släp. {{|}}Han hämtar dem. {{A who=Daniel Kwiatkowski; due=2022-09-13}}

Vikariepoolen, vecka ett {{I kind=report}}
Fjorton personer har hittills arbetat på fel sida kommungränsen. En av dem åkte vilse. Kommunal har synpunkter och vill förhandla, arbetsgivarna menar att man redan har förhandlat. Kristina Flodgren och Samir sitter i styrgruppen och hör av sig till varandra varje kväll. {{|}}Disa Wennerstrand har bytt jobb; Borås har skickat Hugo Aspelin i stället, en lugn man med excelark. {{N person=Hugo Aspelin; role=HR-stöd; body=styrgruppen; org=Borås; for=Disa Wennerstrand}} Hur det går får man höra i november, den 11, när styrgruppen lägger fram sina siffror. {{A who=styrgruppen; due=2022-11-11}} {{M date=2022-11-11}}

Stolar som står tomma {{I kind=decision}}
Palliativa rådet väntar sedan i juni på ett namn. Marianne fick in två tips, och båda var på henne själv. Ordföranden i rådet, överläkaren Hillevi Stoltz, ringer och undrar. Ove har redan Demensrådet och det räcker. I det läget räcker Linnea upp handen, till hälften. {{|}}Mer behövs inte: det palliativa har därmed fått sin svenljungabo. {{D}} {{N person=Linnea Åsbacka-Roos; role=representant; body=Palliativa rådet; org=Svenljunga}} Daniel bekräftar att han sedan den första sitter i Vårdsamverkans ledningsgrupp, efter Samirs vårvikariat. {{|}}Kristina Palmlund skulle gärna slippa referensgruppen för lås, men Borås har bett henne att stanna, och hon stannar. {{N person=Kristina Palmlund; role=ledamot; body=referensgruppen för lås; org=Lerum}} Doktor Stoltz får ett samtal i eftermiddag från Marianne. {{A who=Marianne Hedlöv; due=2022-09-09; to=Hillevi Stoltz}}

Jämförelsetalen {{I kind=information; outcome=postponed}}
Ulricehamns tal kom i natt klockan två, skickade av en mycket trött Daniel. {{|}}Publiceringen, som legat sedan i juni, ligger kvar tills Linnea har kontrollräknat. {{P what=Publiceringen; why=tills Linnea har kontrollräknat}} {{A who=Linnea Åsbacka-Roos}} Mark står fast vid siffran fyra. {{S org=Mark; topic=jämförelsetal; stance=no}}

Riksdagens fasta kontakt {{I kind=dialogue}}
Riksdagen röstade igenom lagen i juni och kravet på undersköterska kommer nästa sommar. {{|}}Val är det dessutom på söndag. {{M date=2022-09-11; what=Val}} Göran tror att en ny regering river upp det; Samir tror ingenting. Det pratas om att göra en gemensam film. {{|}}Idén får skratt och nickar och rinner ut i kaffet. {{F}} Västkom håller för sin del ett seminarium den 6 oktober, {{M date=2022-10-06; what=Västkoms seminarium}} och där blir det Kristina Flodgren och Göran som tar plats på bänken för nätverket. {{N person=Kristina Flodgren; role=deltagare; body=Västkoms seminarium; org=Herrljunga}} {{N person=Göran Nabavi; role=deltagare; body=Västkoms seminarium; org=Bollebygd}}

Ragnar Ivarsby, vid anteckningsblocket
