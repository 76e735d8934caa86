@file Räddningsforum 2023-11-23 anteckningar.docx
@body Räddningsledningsforum Väst
@date 2023-11-23
@start 09:30
@end 14:00
@place Sotenäs, Folkets hus i Kungshamn
@mode in_person
@secretary Yrsa Holmqvist
@p Patrik Sjögren | Stenungsund | | chair
@p Maryam Shirazi | Kungälv
@p Dennis Kovač | Kungälv
@p Camilla Nordin Bäck | Ale
@p Ali Rezai | Tjörn
@p Jessika Bramstång | Orust
@p Tommy Hallander | Lysekil
@p Patrik Wendt | Sotenäs
@p Eva-Lotta Persson | Lilla Edet
@p Lina Åberg | Stenungsund | | guest partial=avsnitt 2
@p Yrsa Holmqvist | | | guest
@p Linus Ahlm | Stenungsund | | absent
---
Räddningsledningsforum Väst
Anteckningar från möte torsdag 2023-11-23, kl. 9.30 - 14.00
Lokal: Sotenäs, Folkets hus i Kungshamn
På plats	Patrik Sjögren (ordf.), Stenungsund
På plats	Maryam Shirazi, Kungälv
På plats	Dennis Kovač, Kungälv
På plats	Camilla Nordin Bäck, Ale
På plats	Ali Rezai, Tjörn
På plats	Jessika Bramstång, Orust
På plats	Tommy Hallander, Lysekil
På plats	Patrik Wendt, Sotenäs
På plats	Eva-Lotta Persson, Lilla Edet
Inbjuden	Lina Åberg, Stenungsund, avsnitt 2
Samordnar och skriver	Yrsa Holmqvist
Kunde inte komma	Linus Ahlm, Stenungsund
1. Välkommen {{I n=1}}
Patrik hälsade Maryam Shirazi välkommen till sitt första forum. {{N person=Maryam Shirazi; role=ledamot; body=Räddningsledningsforum Väst; org=Kungälv}} Hon har tidigare lett ambulanssjukvården i Halland. Maryam sade att hon inte tänker ändra på något före jul.
2. Stabsövningen, vad lärde vi oss {{I n=2; kind=report}}
Återkoppling från Lina Åberg. 31 personer deltog den 14 november, vilket är fler än någon räknat med. Containerfartyget drev på grund utanför Marstrand efter fyrtio minuter och därefter föll sambandet mellan staberna isär. Det tog en timme och tjugo minuter innan någon insåg att två kommuner hade begärt samma helikopter. Länsstyrelsens observatör har skrivit en rapport där ledningsförmågan beskrivs som god på lokal nivå och svag på regional. Rapporten ska föredras för landshövdingen i januari.
Dialog kring slutsatserna. Tommy tyckte att vi ska vara glada att det gick så illa under en övning. Eva-Lotta var självkritisk: Lilla Edets stab öppnade fel pärm. Dennis ansåg att det inte är pärmarna som är problemet utan att vi byter befäl mitt i. Ali, som hade en person på plats, fick höra att öarna inte fanns med på lägeskartan. Lina efterlyste ett beslut om gemensam metod. {{|}}Forumet beslöt att alla staber från årsskiftet arbetar efter Kungälvs stabshandbok. {{D}} {{|}}Dennis tvättar handboken från lokala uppgifter och gör den tillgänglig före Lucia. {{A who=Dennis Kovač; due=2023-12-13}} {{|}}Stenungsund följer redan den. {{S org=Stenungsund; stance=doing}} {{|}}Från Ales sida vill man pröva den ett år innan man binder sig. {{S org=Ale; stance=interested}}
3. Mötet med Kustbevakningen {{I n=3; kind=report}}
Återkoppling från Patrik Wendt och Jessika Bramstång om träffen i Lysekil. Kustbevakningen har en egen dykverksamhet som ska läggas ned 2026. Regionchefen lät förstå att utrustningen i så fall kan överlåtas, men myndigheten får inte skänka bort något. Sjöfartsverket har ansvar för sjöräddningen och Kustbevakningen för miljön, det är så lagstiftaren har tänkt sig det. Jessika uppfattade stämningen som god. Mona Skoglund hade gjort ett starkt intryck på alla, sade hon.
{{|}}Patrik W bokar ett nytt samtal med regionchefen i början av året. {{A who=Patrik Wendt; to=regionchefen}} Tommy bad att få slippa vara med. {{|}}I fortsättningen går Mona i Tommys ställe även i sjöräddningens samrådsgrupp. {{N person=Mona Skoglund; role=representant; body=sjöräddningens samrådsgrupp; org=Lysekil; for=Tommy Hallander}}
4. Arbetsordning och presidium {{I n=4; kind=decision}}
Ärende från Camilla Nordin Bäck: förslaget till arbetsordning är på två sidor. Det innehåller bland annat att forumet är beslutfört när fem kommuner är på plats och att ordföranden väljs på två år. Maryam undrade om presidiet ska kunna fatta beslut mellan mötena. Camilla menade nej, Patrik S menade ibland. Räddningschefer är vana vid att någon bestämmer. {{|}}Arbetsordningen antogs med den ändringen att ordförande väljs för ett år i taget. {{D if=med den ändringen att ordförande väljs för ett år i taget}} {{|}}Kustens plats i presidiet gick, efter att Ali avböjt, till Jessika. {{D}} {{N person=Jessika Bramstång; role=ledamot; body=presidiet}}
5. Ledningscentralen {{I n=5; kind=dialogue}}
Göteborgs upphandling är nu offentlig och priset har stigit till 36 kronor per invånare för 2025. {{K amount=36; unit=kronor per invånare; years=2025}} Direktionen i Göteborg har slagit fast att anslutning bara kan ske vid två tillfällen per år. {{|}}Kungälv står fast vid sitt ja. {{S org=Kungälv; stance=yes}} {{|}}För Sotenäs är det fortfarande stopp. {{S org=Sotenäs; stance=no}} {{|}}I Lilla Edet vet man inte vart det lutar efter valet av nytt kommunalråd. {{S org=Lilla Edet; stance=undecided}} {{|}}Tjörn och Orust har tecknat ett eget avtal med varandra. {{S org=Tjörn; stance=doing}} {{S org=Orust; stance=doing}} Ali tyckte att deras lösning kan bli en förebild, vilket Tommy bestred. Det är upp till varje nämnd.
{{|}}Hur forumet ska samverka med två olika centraler får bli huvudnummer den 25 januari, när avtalen går att läsa. {{P until=2024-01-25; what=Hur forumet ska samverka med två olika centraler; why=när avtalen går att läsa}} {{M date=2024-01-25}} {{|}}Till dess gör Yrsa en jämförelse i tabellform. {{A who=Yrsa Holmqvist; due=2024-01-25}}
6. PFAS {{I n=6; kind=information; outcome=postponed}}
Naturvårdsverkets remiss kom i går. 140 sidor. {{|}}På grund av omfånget drog Eva-Lotta tillbaka sin genomgång, och den blir av i januari i stället. {{P until=2024-01-25; what=PFAS; why=På grund av omfånget}} Kommunerna brukar svara enskilt på sådant.
7. Lägesrapporter {{I n=7; kind=go-round}}
Lilla Edets kommunstyrelse har ännu inte behandlat avtalet om ömsesidig hjälp. {{S org=Lilla Edet; stance=undecided}} Lysekil flyttar in på nya stationen i mars. {{S org=Lysekil; stance=doing}} Kungälvs brandmän har sagt upp sitt lokala arbetstidsavtal, och förhandlingar pågår.
8. Sist {{I n=8}}
- Det som sades om personalläget i Kungälv ska inte föras vidare. {{X mark=ska inte föras vidare}}
- {{|}}Camilla tar över efter Linus i länets krishanteringsråd från nyår. {{N person=Camilla Nordin Bäck; role=representant; body=länets krishanteringsråd; for=Linus Ahlm}}
- {{|}}Maryam lånar ut sessionssalen i Kungälv i januari och ordnar parkering. {{A who=Maryam Shirazi}}
Skrivet av Yrsa Holmqvist
