@file Räddningsforum 2023-04-20 anteckningar.txt
@body Räddningsledningsforum Väst
@date 2023-04-20
@start 09:30
@end 14:30
@place Havets hus, Lysekil
@mode in_person
@secretary Yrsa Holmqvist
@p Margareta Lindh-Åker | Kungälv | | chair
@p Dennis Kovač | Kungälv
@p Patrik Sjögren | Stenungsund
@p Ali Rezai | Tjörn
@p Jessika Bramstång | Orust
@p Tommy Hallander | Lysekil
@p Eva-Lotta Persson | Lilla Edet | | partial=till och med 5
@p Carl-Johan Fors | Ale
@p Sofia Enqvist | SOS Alarm | regionchef SOS Alarm | guest partial=3
@p Yrsa Holmqvist | | | guest
@p Patrik Wendt | Sotenäs | | absent
---
Räddningsledningsforum Väst
Anteckningar från möte torsdag 2023-04-20, kl. 9.30 - 14.30

Lokal: Havets hus, Lysekil

På plats
Margareta Lindh-Åker (ordf.)  Kungälv
Dennis Kovač  Kungälv
Patrik Sjögren  Stenungsund
Ali Rezai  Tjörn
Jessika Bramstång  Orust
Tommy Hallander  Lysekil
Eva-Lotta Persson  Lilla Edet, till och med 5
Carl-Johan Fors  Ale

Inbjuden
Sofia Enqvist  regionchef SOS Alarm, 3

Samordnar och skriver
Yrsa Holmqvist

Kunde inte komma
Patrik Wendt  Sotenäs

1. Från Bryssel {{I n=1; kind=report}}
Återkoppling från Margareta Lindh-Åker om resan till EU:s civilskyddsmekanism. Kommissionen
har beslutat att dubbla antalet brandflygplan inför sommaren och två av dem ska stå i
Sverige, troligen på Säve. Hon hade också träffat den danska beredskapsstyrelsen, som har
samlat alla kommuner under tre ledningar. Margareta trodde inte att det går att göra
likadant här. Carl-Johan undrade om det finns pengar att söka för gränsöverskridande
övningar, och det gör det, men sista dag var i mars.

2. Drönarreglerna {{I n=2; kind=dialogue}}
Dialog kring det PM som Yrsa skickade ut på nytt i mars. Ali och Jessika har flugit i tre år
och deras piloter har certifikat. Enligt de nya reglerna krävs dessutom en driftshandbok.
Transportstyrelsen tar 12 000 kronor för att granska den. Tommy berättade att Lysekils
drönare står i ett skåp sedan piloten flyttade. {{|}}Alla var eniga om att vi skriver en enda
handbok som alla kan använda. {{D}} {{|}}Jessika och Ali tar fram stommen och visar den den 1 juni. {{A who=Jessika Bramstång,Ali Rezai; due=2023-06-01}} {{M date=2023-06-01}}

3. Besök av SOS Alarm {{I n=3; kind=report}}
Sofia Enqvist gav en bild av svarstider och bemanning. Medelsvarstiden på 112 har gått ned
till 11 sekunder men under stormen i februari var den uppe i över en minut. Bolaget har
anställt 40 operatörer nationellt, varav sex i Göteborg, och ska enligt sin ägare staten
prioritera ambulans. Eva-Lotta hade flera exempel på felaktiga utlarmningar till Lilla Edet,
bland annat en trafikolycka som hamnade i Lödöse. Sofia bad att få dem skriftligt. {{|}}Eva-Lotta
samlar ihop händelserna, med hjälp av de andra kommunerna, och lämnar dem till SOS under
maj. {{A who=Eva-Lotta Persson; due=2023-05; to=SOS}}
Patrik S frågade varför avtalet är så mycket dyrare för små kommuner. Det är enligt Sofia en
fråga för SOS styrelse och hon ville inte spekulera. Bolaget brukar omförhandla vart tredje
år.

4. Höjd beredskap {{I n=4; kind=report}}
Återkoppling från Dennis Kovač: arbetsgruppen har haft två träffar. Lina Åberg har gjort en
förteckning över personal som redan är krigsplacerad någon annanstans, och det visade sig
gälla var femte deltidare i Stenungsund. Plikt- och prövningsverket har förlängt tiden för
anmälan. Göran Stavås har nu svarat att räddningsvärn inte omfattas. Gruppen önskar att
någon från Orust går med för att få med öperspektivet. {{|}}Jessika hade en lämplig brandmästare,
Robin Thorell, och han togs in i gruppen. {{N person=Robin Thorell; role=ledamot; body=arbetsgruppen; org=Orust}} {{D}}
Det vore bra att kunna träna ihop med hemvärnet, tyckte Dennis, som själv är
hemvärnsman. {{|}}Forumet ger arbetsgruppen i uppdrag att planera en gemensam stabsövning hösten
2023, under förutsättning att länsstyrelsen medfinansierar. {{D if=under förutsättning att länsstyrelsen medfinansierar}} {{A who=arbetsgruppen; if=under förutsättning att länsstyrelsen medfinansierar}}

5. Rekryteringsfilmen {{I n=5; kind=report}}
{{|}}Sju kommuner är med, vilket räcker. Eva-Lotta visade första klippet. Carl-Johan tyckte att
det var för mycket blåljus och för lite vardag, och Tommy efterlyste kvinnor. Klippverket
har filmat i Kungälv och ska till Tjörn... nej, Ali bad att få rätta till det: {{|}}Tjörn är
fortfarande utanför. {{S org=Tjörn; stance=no}} {{|}}Filmen får premiär på brandstationernas dag 26 augusti. {{M date=2023-08-26; what=brandstationernas dag}} {{|}}Före midsommar
ska varje kommun ha utsett en kontaktperson som hanterar intresseanmälningarna. {{A who=varje kommun}}

6. Avtal om ömsesidig hjälp {{I n=6; kind=decision}}
{{|}}Nuvarande avtal är från 2009 och räknar upp fordon som är skrotade. Yrsa har jämfört med
avtalet i Skaraborg, där ersättning utgår först efter fyra timmar. {{|}}Stenungsund vill ha samma
gräns hos oss. {{S org=Stenungsund; stance=yes}} {{|}}I Orust befarar man att det blir dyrt. {{S org=Orust; stance=undecided}} Kungälvs jurist har sagt att varje
kommunfullmäktige måste anta avtalet. Om alla går med på fyra timmar kan det tidigast gälla
från årsskiftet. Det kom inte till något avgörande. {{|}}Sotenäs saknades vid bordet, och därför
tas avtalet om till juni. {{P until=2023-06-01; what=Avtal om ömsesidig hjälp; why=Sotenäs saknades vid bordet}}

7. Skredsvik {{I n=7; kind=report}}
Ansökan gick i väg den 28 mars. Fortifikationsverket har svarat att handläggningen tar ett
halvår. Patrik W har skrivit att han har kontakter där, men dem får han använda med måtta.

8. Vem sitter var {{I n=8; kind=decision}}
Margareta gick igenom våra platser i andra organ. {{|}}Jessika har tillträtt i utbildningsrådet. {{N person=Jessika Bramstång; role=representant; body=utbildningsrådet}} {{|}}I
sjöräddningens samrådsgrupp, där Tommy har varit ensam, får han sällskap av Patrik
Wendt. {{N person=Patrik Wendt; role=representant; body=sjöräddningens samrådsgrupp}} {{D}} {{|}}Reservplatsen för Rakel lyckades vi inte heller nu fylla. {{V seat=reserv; body=Rakel}} Storgöteborgs miljöräddning
har redan två från Ale.

9. Sist {{I n=9}}
- Carl-Johan meddelade att Ale tillsätter ny räddningschef från hösten och att han då går
ned till halvtid.
- Skriften om farligt gods får inte läggas på nätet. {{X mark=får inte läggas på nätet}}
- {{|}}Tommy berättar om dykarinsatsen vid Stora Bornö vid nästa möte. {{A who=Tommy Hallander; due=2023-06-01}}

Skrivet av Yrsa Holmqvist
