@file Räddningsforum 2023-01-19 anteckningar.txt
@body Räddningsledningsforum Väst
@date 2023-01-19
@start 09:30
@end 15:00
@place Brandstationen i Kungälv, Utmarksvägen
@mode in_person
@secretary Yrsa Holmqvist
@p Margareta Lindh-Åker | Kungälv | | chair
@p Patrik Sjögren | Stenungsund
@p Ali Rezai | Tjörn
@p Jessika Bramstång | Orust
@p Tommy Hallander | Lysekil
@p Patrik Wendt | Sotenäs
@p Carl-Johan Fors | Ale
@p Göran Stavås | Länsstyrelsen | | guest partial=under 4
@p Yrsa Holmqvist | | samverkanssamordnare | guest
@p Eva-Lotta Persson | Lilla Edet | | absent
@p Dennis Kovač | Kungälv | | absent
---
Räddningsledningsforum Väst
Anteckningar från möte torsdag 2023-01-19, kl. 9.30 - 15.00

Lokal: Brandstationen i Kungälv, Utmarksvägen

På plats
Margareta Lindh-Åker (ordf.)  Kungälv
Patrik Sjögren  Stenungsund
Ali Rezai  Tjörn
Jessika Bramstång  Orust
Tommy Hallander  Lysekil
Patrik Wendt  Sotenäs
Carl-Johan Fors  Ale

Inbjuden
Göran Stavås  Länsstyrelsen, under 4

Samordnar och skriver
Yrsa Holmqvist

Kunde inte komma
Eva-Lotta Persson  Lilla Edet
Dennis Kovač  Kungälv

1. Vi kommer igång {{I n=1}}
Margareta hälsade alla välkomna till det nya året. Jessika berättade om branden i sågverket
i Henån på trettondagen, där Tjörn och Stenungsund kom med förstärkning inom tjugo minuter.
Ägaren har lovat att bygga upp anläggningen igen. {{|}}Insatsen ska utvärderas av Orust på egen hand, så som man brukar. {{A who=Orust}}

2. Förra anteckningarna {{I n=2}}
Patrik W saknade en rad om båten i Smögen. I övrigt var ingen av annan uppfattning om vad
som hade sagts.

3. Gemensam ledningscentral {{I n=3; kind=report}}
Återkoppling från Patrik Sjögren om samtalen med räddningscentralen i Göteborg.
Förbundsdirektören där har bestämt att erbjuda anslutning även för kommuner i mellersta
Bohuslän, och priset räknas fram efter antal larm. {{|}}För en normalkommun blir det cirka 31
kronor per invånare första året, alltså 2024. {{K amount=31; unit=kronor per invånare; years=2024}} Förslaget är inte bindande. Statens
haverikommission har i sin rapport om Munkedalsolyckan sagt att ledningen i sådana lägen
måste vara sammanhållen, och lagen om skydd mot olyckor kräver sedan 2022 ett ledningssystem
dygnet runt.

Dialog kring vad vi vill. Ali ansåg att den dagliga närheten går förlorad om någon i
Göteborg ska veta var Skärhamn ligger. Tommy höll inte med utan tyckte tvärtom att dagens
ordning är sårbar. Carl-Johan påminde om att Ale redan är med i ett annat system och att
frågan inte rör honom. {{|}}Kungälv har tackat ja. {{S org=Kungälv; stance=yes}} {{|}}Sotenäs säger nej så länge stationen i
Hunnebostrand är hotad. {{S org=Sotenäs; stance=no}} {{|}}Hur Lysekil gör vet man först efter nämndens sammanträde den 8
februari. {{S org=Lysekil; stance=undecided}} {{M date=2023-02-08; what=Lysekils nämnd}} {{|}}Tjörn vill titta på ett eget alternativ med Orust. {{S org=Tjörn; stance=interested}}

{{|}}Den allmänna känslan var att det kommer att bli en anslutning på sikt. {{F}} {{|}}Forumet väljer att
inte lämna något gemensamt svar till Göteborg utan låter var och en svara för sig. {{D}} {{|}}Patrik S
framför detta. {{A who=Patrik Sjögren; to=Göteborg}}

4. Höjd beredskap {{I n=4; kind=information}}
Göran Stavås, länsstyrelsen, informerade om uppdraget att planera för räddningstjänst under
höjd beredskap. Regeringen har pekat ut länsstyrelserna som samordnande och MSB ska under
året ta fram ett utbildningspaket. Krigsplaceringen av deltidsbrandmän är det som väcker
flest frågor. Göran trodde att huvudarbetsgivarna kommer att protestera. Kommunerna ska
enligt handboken anmäla sin personal till Plikt- och prövningsverket före utgången av mars,
men det är inget krav ännu.

Fråga från Jessika: gäller detta även räddningsvärn? Göran visste inte. {{|}}Han undersöker saken
och hör av sig till Yrsa. {{A who=Göran Stavås; to=Yrsa Holmqvist}}

{{|}}Mötet ställde sig bakom att en arbetsgrupp för höjd beredskap bildas, med en person från
vardera Kungälv, Stenungsund och Lysekil. {{D}} {{|}}Dennis Kovač tar Kungälvs stol där. {{N person=Dennis Kovač; role=ledamot; body=arbetsgrupp för höjd beredskap; org=Kungälv}} {{|}}Övriga två namn
meddelas till Yrsa den 10 februari. {{A who=Stenungsund, Lysekil; due=2023-02-10; to=Yrsa Holmqvist}}

5. Övningsfältet i Uddevalla {{I n=5; kind=report}}
Ärende från Tommy Hallander: övningsfältet är uppsagt från 1 juli, eftersom marken ska
bebyggas. Ägaren har inte erbjudit något annat. Lysekil hyr i dag 60 dygn om året. En
konsult har fått i uppdrag av fastighetsbolaget att leta mark, men det lär ta år. Patrik W
lyfte möjligheten att öva på Försvarsmaktens område i Skredsvik. Jessika tyckte att vi har
varit bortskämda. {{|}}Tommy och Patrik W åker dit och tittar innan våren är här. {{A who=Tommy Hallander,Patrik Wendt}}

6. Rekrytering av deltidspersonal {{I n=6; kind=dialogue; outcome=postponed}}
Ärende från Eva-Lotta Persson om en gemensam kampanj. {{|}}Då hon låg hemma i influensa kom vi
överens om att spara ärendet till mötet den 2 mars. {{P until=2023-03-02; what=Rekrytering av deltidspersonal; why=Då hon låg hemma i influensa}} {{M date=2023-03-02}}

7. Utbildningsrådet på MSB {{I n=7; kind=report}}
Återkoppling från Carl-Johan Fors, som under fyra år har varit länets man i
utbildningsrådet. Rådet har bantat sommarkursen för befäl, vilket inte var populärt. Antalet
platser på Sandö ökar med 24. Kommunerna får söka via ett nytt system som ingen begriper.
{{|}}Carl-Johan lämnar sitt uppdrag i rådet i april på grund av hög arbetsbelastning hemma. {{L person=Carl-Johan Fors; org=Ale; when=i april; why=hög arbetsbelastning hemma}} {{|}}Han
efterträds av Jessika Bramstång, som ensam var villig. {{N person=Jessika Bramstång; role=representant; body=Utbildningsrådet på MSB; for=Carl-Johan Fors}} {{D}}

8. Sotning och taxor {{I n=8; kind=dialogue}}
{{|}}Dialog kring sotningsavtalen. I tre kommuner löper de ut 2024. Konkurrensverket har ögonen
på att samma firma alltid vinner. {{|}}Stenungsund har bestämt sig för att ta över sotningen i
egen regi. {{S org=Stenungsund; stance=doing}} Ali frågade vad det kostar men det kunde inte Patrik S svara på. Taxan fastställs
som bekant av fullmäktige efter index.

9. Sist {{I n=9}}
- Hur ska vi ställa oss till elbilsbränder i parkeringshus? {{Q}} Ingen har någon rutin.
- {{|}}Ali mejlar runt Tjörns insatskort för elfordon. {{A who=Ali Rezai}}
- Patrik Sjögren leder forumet den 2 mars eftersom Margareta då är i Bryssel. {{N person=Patrik Sjögren; role=ordförande; body=Räddningsledningsforum Väst; for=Margareta Lindh-Åker}}

Skrivet av Yrsa Holmqvist
