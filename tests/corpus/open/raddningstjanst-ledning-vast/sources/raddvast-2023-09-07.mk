@file Räddningsforum 2023-09-07 anteckningar.txt
@body Räddningsledningsforum Väst
@date 2023-09-07
@start 09:30
@end 15:00
@place Orust kommun, Henåns brandstation
@mode hybrid
@secretary Yrsa Holmqvist
@p Dennis Kovač | Kungälv | tf räddningschef
@p Patrik Sjögren | Stenungsund | | chair
@p Linus Ahlm | Stenungsund
@p Ali Rezai | Tjörn | | remote
@p Jessika Bramstång | Orust
@p Tommy Hallander | Lysekil
@p Patrik Wendt | Sotenäs
@p Eva-Lotta Persson | Lilla Edet
@p Camilla Nordin Bäck | Ale
@p Henrik Lundell | Länsstyrelsen | | guest partial=avsnitt 3
@p Yrsa Holmqvist | | | guest
@p Carl-Johan Fors | Ale | | absent
---
Räddningsledningsforum Väst
Anteckningar från möte torsdag 2023-09-07, kl. 9.30 - 15.00

Lokal: Orust kommun, Henåns brandstation

På plats
Patrik Sjögren (ordf.)  Stenungsund
Dennis Kovač  Kungälv, tf räddningschef
Linus Ahlm  Stenungsund
Jessika Bramstång  Orust
Tommy Hallander  Lysekil
Patrik Wendt  Sotenäs
Eva-Lotta Persson  Lilla Edet
Camilla Nordin Bäck  Ale

Uppkopplad
Ali Rezai  Tjörn

Inbjuden
Henrik Lundell  Länsstyrelsen, avsnitt 3

Samordnar och skriver
Yrsa Holmqvist

Kunde inte komma
Carl-Johan Fors  Ale

1. Ny vid bordet och ny vid klubban {{I n=1}}
Camilla Nordin Bäck presenterade sig. {{|}}Hon är sedan i måndags räddningschef i Ale och tar
därmed Carl-Johans plats i forumet. {{N person=Camilla Nordin Bäck; role=ledamot; body=Räddningsledningsforum Väst; org=Ale; for=Carl-Johan Fors}} Camilla kommer från flygplatsbrandkåren på Landvetter
och har varit kommunfullmäktigeledamot i Partille.
Jessika redogjorde för sina telefonsamtal under sommaren. Ingen hade sagt ja med glädje, två
hade sagt nej med eftertryck. {{|}}Patrik Sjögren lät sig till sist övertalas och håller i
ordförandeklubban till och med juni 2024. {{D until=2024-06-30}} {{N person=Patrik Sjögren; role=ordförande; body=Räddningsledningsforum Väst}}

2. Dykarinsatsen {{I n=2; kind=theme}}
Tommy Hallander fick äntligen berätta. Polisen har lagt ned förundersökningen. Två dykare
från Lysekil var nere på 28 meter när en slang lossnade, och att de klarade sig berodde på
att Kustbevakningens fartyg av en slump låg i närheten. Arbetsmiljöverket kräver en ny
riskbedömning före nästa dykning djupare än 20 meter. Tommy menar att det i praktiken är
slutet för räddningsdykning i en kommun av Lysekils storlek. {{|}}Lysekil har därför lagt
dykarverksamheten vilande. {{S org=Lysekil; stance=doing}} Storgöteborg har tio dykare i tjänst och kan vara på plats inom
50 minuter, vilket flera såg som alldeles för länge.
{{|}}Dialog kring vad forumet kan göra. {{|}}Patrik W hade velat se en gemensam dykgrupp i Bohuslän
men erkände att Sotenäs inte har en krona till det. {{S org=Sotenäs; stance=no}} Linus påpekade att lagen inte ålägger
någon kommun att hålla dykare. {{|}}Sammanfattningsvis kom forumet överens om att skriva till
Kustbevakningen och be om samtal. {{D}} {{A who=forumet; to=Kustbevakningen}} {{|}}Tommy författar brevet och Patrik Sjögren undertecknar. {{A who=Tommy Hallander,Patrik Sjögren}}

3. Vattenbrist och skogsbränder {{I n=3; kind=information}}
Henrik Lundell från Länsstyrelsen gick igenom sommarens brandriskvärden. Juni var den
torraste på trettio år. Länsstyrelsen införde eldningsförbud den 9 juni och hävde det den 18
juli, något som enligt Ali borde ha skett en vecka tidigare på öarna, där det hade regnat.
Henrik svarade att länsstyrelsen hellre gör det enkelt än rätt. Han uppmanade kommunerna att
se över sina brandposter, och en nationell databas ska enligt MSB vara klar 2025.
{{|}}Fråga från Eva-Lotta: vem står för kostnaden när helikopter begärs på kommunens begäran men
aldrig används? {{Q asker=Eva-Lotta Persson}} Frågan väckte munterhet men inget svar.

4. Stabsövningen {{I n=4; kind=report}}
{{|}}Återkoppling från Dennis Kovač: länsstyrelsen medfinansierar med 200 000 kronor, {{K amount=200000; unit=kronor}} så
villkoret från april är uppfyllt. {{|}}Övningen går av stapeln den 14 november på Nordkroken i
Vänersborg. {{M date=2023-11-14; what=Stabsövningen}} Robin Thorell har ritat ett scenario med drivande containerfartyg. Det har varit
svårt att få med Trafikverket. {{|}}Övningsledare blir Lina Åberg, och till hennes
ställföreträdare har gruppen valt Robin. {{N person=Lina Åberg; role=övningsledare; body=Stabsövningen}} {{N person=Robin Thorell; role=ställföreträdare; body=Stabsövningen; for=Lina Åberg}} {{|}}Varje kommun ställer upp med tre personer, namnen
till Dennis senast den 29 september. {{D}} {{A who=Varje kommun; due=2023-09-29; to=Dennis Kovač}}
Tjörn kan bara skicka en person, meddelade Ali. {{S org=Tjörn; stance=no}}

5. Ömsesidig hjälp, hur långt har det hunnit {{I n=5; kind=go-round}}
{{|}}Fullmäktige i Kungälv och i Stenungsund godkände avtalet i juni. {{S org=Kungälv; stance=yes}} {{S org=Stenungsund; stance=yes}} Lilla Edets kommunstyrelse
har tagit bort en paragraf, vilket gör att det måste upp på nytt. {{S org=Lilla Edet; stance=undecided}} {{|}}Ale behandlar avtalet den
25 september. {{S org=Ale; stance=undecided}} {{M date=2023-09-25; what=Ale behandlar avtalet}} {{|}}Orust har däremot ändrat sig och vill nu ha kvar gränsen från 2009. {{S org=Orust; stance=no}} Jessika var
generad men förklarade att det var politiken. Fullmäktige får göra som det vill. {{|}}Forumet
pausar införandet tills Orust har bestämt sig, och lägger upp ärendet igen den 19 oktober. {{P until=2023-10-19; what=Ömsesidig hjälp; why=tills Orust har bestämt sig}} {{M date=2023-10-19}}

6. Skredsvik {{I n=6; kind=report}}
{{|}}Fortifikationsverket har sagt ja till 40 dygn om året i tre år. {{|}}Hyran är 1 850 kronor per
dygn. {{K amount=1850; unit=kronor per dygn}} Försvarsmakten har företräde. Tommy och Patrik W föreslog att Lysekil tecknar avtalet
för allas räkning, med en bokningsordning. {{|}}Förslaget antogs. {{D}} {{|}}Bokningen sköts tills vidare av
Sotenäs. {{A who=Sotenäs}}

7. Sist {{I n=7}}
- Ledningscentralen tas inte upp förrän upphandlingen i Göteborg är offentlig. {{P what=Ledningscentralen; why=förrän upphandlingen i Göteborg är offentlig}}
- Filmen har visats 41 000 gånger. Eva-Lotta har fått 63 intresseanmälningar.
- {{|}}Yrsa frågar MSB om de vill länka till den. {{A who=Yrsa Holmqvist; to=MSB}}
- I länets krishanteringsråd har Margareta Lindh-Åker ersatts av Linus Ahlm. {{N person=Linus Ahlm; role=representant; body=länets krishanteringsråd; for=Margareta Lindh-Åker}}

Skrivet av Yrsa Holmqvist
