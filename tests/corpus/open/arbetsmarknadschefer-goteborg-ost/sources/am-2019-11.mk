@file Anteckn 15 nov 2019 AM öst.docx
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2019-11-15
@start 09:00
@end 12:00
@mode in_person
@place Alingsås, Estrad
@secretary Jawad Karimi
@p Maj-Lis Toll | Bollebygd | | chair
@p Camilla Furenäs | Partille | |
@p Robert Hjort | Lerum | |
@p Gun-Marie Stål | Härryda | |
@p Zeynep Aksoy Berg | Alingsås | |
@p Leif Odén | Vårgårda | | absent
@p Hampus Lövgren | Lerum | | guest
@p Jawad Karimi | | | guest
@p Veronica Strand-Öhman | Försäkringskassan | samverkansansvarig | guest partial=kl. 9-10
---
Arbetsmarknadschefsnätverket Göteborg öst, anteckningar med inklipp från mejl och chatt
15 november 2019 kl. 9.00-12.00, Alingsås, Estrad
Vi: Maj-Lis Toll (Bollebygd, ordförande igen), Camilla Furenäs (Partille), Robert Hjort (Lerum), Gun-Marie Stål (Härryda), Zeynep Aksoy Berg (Alingsås)
Gäster: Veronica Strand-Öhman, samverkansansvarig, Försäkringskassan, kl. 9-10, Hampus Lövgren (Lerum), Jawad Karimi (skriver)
Inte med: Leif Odén (Vårgårda)
Försäkringskassan om övergångar {{I}}
Veronica visade siffror för östra området. Cirka 340 personer per år lämnar sjukpenningen utan att ha något att gå till. Kassan har bestämt att handläggarna ska erbjuda ett gemensamt möte i alla sådana ärenden, men bara om personen samtycker. Gun-Marie frågade igen vem som äger övergången. Veronica sa att det enligt förordningen är Arbetsförmedlingen, i praktiken ingen. Hon tyckte att kommunerna borde utse en väg in, ett telefonnummer eller en brevlåda. I Kungälv har man gjort så och där har kassan sagt att kön minskat.
Camilla berättade att Partille redan har en sådan brevlåda sedan i somras, den töms varje dag. {{S org=Partille; stance=doing; topic=en väg in}} Robert var försiktig och sa att Lerum vill se några månader av Partilles siffror innan de bestämmer sig. {{S org=Lerum; stance=undecided; topic=en väg in}} Alingsås öppnar en brevlåda i januari. {{S org=Alingsås; stance=yes; topic=en väg in}} Någon gemensam brevlåda för hela nätverket vore väl snyggt, det nämndes av två, men inget mer. {{F}}
Ur chatten efteråt: "Veronica S-Ö: Jag skickar statistiken till Jawad senast 22 november, då får ni er kommun för sig" {{A who=Veronica Strand-Öhman; due=2019-11-22; to=Jawad Karimi}}
Köket utan Ilse {{I}}
Rekryteringen: 14 sökande, tre intervjuade. Lerums HR har sagt att tjänsten måste vara tidsbegränsad, och det är Lerum som beslutar eftersom de är arbetsgivare. Robert lutar åt en kvinna som drivit skolkök i Floda. Camilla gillade en annan. De två ska nog komma överens, trodde Maj-Lis. Under tiden sköter Ilse sitt till sista veckan, det har hon lovat oss sedan i våras.
Ilse skrev själv i ett mejl som Robert läste: "Om ni inte hittar någon före jul kan jag kanske stanna januari." Det är inget löfte, påpekade Robert. {{|}}Vi kom fram till att omgång fyra får börja en månad senare, alltså i april, om tjänsten inte är tillsatt vid nyår. {{D if=om tjänsten inte är tillsatt vid nyår}} Hampus underrättar restauranghuset om det. {{A who=Hampus Lövgren; to=restauranghuset}}
Lunchen i vår {{I}}
Skulle tas i dag men prisjämförelsen gick inte att öppna på Zeyneps dator. {{|}}Den kommer upp igen den 17 januari. {{P until=2020-01-17; what=Lunchen i vår; why=prisjämförelsen gick inte att öppna på Zeyneps dator}} {{M date=2020-01-17}}
Avgiften 2020 {{I kind=decision}}
Camilla: nätverket har 74 000 kr kvar på kontot. {{K amount=74000; unit=kr}} Hon tyckte att man kunde sänka. Gun-Marie ville hellre spara till resan. Maj-Lis frågade rakt ut om någon ville ha omröstning. Ingen ville. {{|}}"Då ligger den kvar på en krona och sextio, det blir så", skrev Maj-Lis i protokollchatten. {{D}} {{K amount=1.60; unit=kr per invånare; years=2020}} I Härryda är det kommunstyrelsen som formellt godkänner, och de har gjort det tre år i rad. Zeynep håller som vanligt i faktureringen, brukar bli i februari.
Valideringen {{I kind=report}}
Gun-Marie lämnade rapporten i tid. 26 personer har validerats, målet är 60. Regionens utbildningsgrupp var nöjd men bad oss förklara varför inga män är med. Robert sa att bedömarna är upptagna i gymnasieskolan, vilket man i Göteborg löst genom att köpa in bedömare från ett företag, Kompetenskompassen AB. De har lovat Göteborg hundra bedömningar. Vi borde fråga vad det kostar. Det sa Camilla, och då sa Gun-Marie att hon redan mejlat dem och att svaret inte kommit.
Gun-Marie byter till Marks kommun den 1 februari. {{L person=Gun-Marie Stål; org=Härryda; when=1 februari; why=byter till Marks kommun}} Hennes uppdrag som kontaktperson går till Hampus Lövgren, det bestämde vi på en minut. {{D}} {{N person=Hampus Lövgren; role=kontaktperson; body=Valideringen; for=Gun-Marie Stål}} I köksstyrgruppen behöver vi också någon efter henne, men den platsen lämnar vi öppen. {{V seat=ledamot; body=köksstyrgruppen}}
Gun-Marie lägger alla sina filer i mappen innan hon går. {{A who=Gun-Marie Stål}}
Ordförande 2020 {{I outcome=postponed}}
När Gun-Marie försvinner finns inget förslag. {{|}}Vi siktar på att välja i januari. {{P until=2020-01-17; what=Ordförande 2020; why=inget förslag}} Maj-Lis sitter tills vidare kvar. {{N person=Maj-Lis Toll; role=ordförande; body=Arbetsmarknadschefsnätverket Göteborg öst}}
Arbetsförmedlingens kontor {{I}}
Beslutet är taget: kontoret i Vårgårda stängdes i september. {{|}}Leif mejlade i morse: "Kommunen har nu tecknat hyresavtal för ett servicekontor, dörren öppnas i mars." {{S org=Vårgårda; stance=yes; topic=servicekontor}} Anders Klint som besökte oss förra året har slutat, vem som kommer efter honom är inte känt. {{|}}Bollebygd har frågat Statens servicecenter om samma sak, svaret dröjer. {{S org=Bollebygd; stance=interested; topic=servicekontor}}
Övrigt {{I}}
- Den 4 december har Samordningsförbundet julmingel. {{M date=2019-12-04; what=Samordningsförbundet julmingel}}
- Robert: "Har ni inte betalat tågbiljetterna så gör det nu i helgen." {{A who=alla}}
- Jawad gör en lista över vilka som åker till Växjö och mejlar hotellet. {{A who=Jawad Karimi; to=hotellet}}
