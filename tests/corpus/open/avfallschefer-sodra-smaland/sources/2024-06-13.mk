@file Avfallschefsnätverket 13 juni 2024.docx
@body Avfallschefsnätverket
@date 2024-06-13
@start 09:30
@end 14:30
@place Ljungby, Bredemads avfallsanläggning
@mode in_person
@secretary Gunvor Brodd
@p Torsten Wahlgren-Ek | Växjö | renhållningschef | chair
@p Jasmina Hodžić | Ljungby | avfallschef |
@p Per-Arne Skoog | Älmhult | chef teknik och avfall |
@p Lisbeth Ohlin | Markaryd | va- och avfallschef |
@p Per Ljungdahl | Uppvidinge | gatuchef | partial=från punkt 3
@p Farid Nazari | Lessebo | renhållningsansvarig |
@p Ann-Sofi Truedsson | Emmaboda | avfallschef |
@p Kjell Dahlqvist | Tingsryd | driftchef | absent excused
@p Marianne Ståhlnacke | Alvesta | avfallschef | absent excused
@p Gunvor Brodd | | samordnare | guest
@p Tilde Rosengren | | projektledare | guest
---
AVFALLSCHEFSNÄTVERKET
Anteckningar från heldag den 13 juni 2024, klockan 9.30–14.30
Plats: Ljungby, Bredemads avfallsanläggning
Närvarande:
- Torsten Wahlgren-Ek, renhållningschef, Växjö (ordförande)
- Jasmina Hodžić, avfallschef, Ljungby
- Per-Arne Skoog, chef teknik och avfall, Älmhult
- Lisbeth Ohlin, va- och avfallschef, Markaryd
- Per Ljungdahl, gatuchef, Uppvidinge, från punkt 3
- Farid Nazari, renhållningsansvarig, Lessebo
- Ann-Sofi Truedsson, avfallschef, Emmaboda
Förhinder har anmälts av:
- Kjell Dahlqvist, driftchef, Tingsryd
- Marianne Ståhlnacke, avfallschef, Alvesta
Dessutom deltog:
- Gunvor Brodd, samordnare
- Tilde Rosengren, projektledare
1. Rundvandring och välkomnande {{I n=1; kind=information}}
Dagen inleddes med en vandring över anläggningen i strålande sol. Jasmina visade den nya lakvattendammen, som enligt miljötillståndet skulle ha varit klar redan 2022, och förklarade varför det blev så försenat. Entreprenören gick i konkurs och upphandlingen fick göras om från början.
2. Samordnarens uppdrag {{I n=2; kind=decision}}
Gunvor meddelade att hon fyller 65 och går i pension till årsskiftet. {{L person=Gunvor Brodd; when=årsskiftet; why=pension}} {{|}}Torsten tackade henne för de elva år hon hunnit med och föreslog att Tilde Rosengren, som i dag leder projektet om återbruk, axlar samordnarskapet. Så blev också mötets mening, med verkan från den 1 januari. {{D}} {{N person=Tilde Rosengren; role=samordnare; body=Avfallschefsnätverket; for=Gunvor Brodd}} Omfattningen blir även fortsättningsvis fyrtio procent. {{D}} Lönekostnaden fördelas efter invånarantal på sedvanligt vis, något som kommuncheferna beslutade redan 2019. {{|}}Gunvor skriver före sin sista dag en överlämningspromemoria. {{A who=Gunvor Brodd; to=Tilde Rosengren}}
3. Anslutningar till påsupphandlingen {{I n=3; kind=report}}
Fram till gårdagen hade fyra formulär kommit in. Ett fattas för att villkoret från i våras ska vara uppfyllt. Ann-Sofi förklarade att hon själv ser stora fördelar, men att det är nämndens ordförande som ska skriva på och att denne befinner sig utomlands. {{|}}Emmaboda avser dock att ansluta sig så snart underskriften är på plats. {{S org=Emmaboda; topic=påsupphandling; stance=yes}} Per hade inte sett formuläret. {{|}}Uppvidinge kan i nuläget inte svara. {{S org=Uppvidinge; topic=påsupphandling; stance=undecided}} {{|}}Jasmina skickar formuläret en gång till, och då direkt till gatuchefen. {{A who=Jasmina Hodžić; to=Per Ljungdahl}}
Per-Arne anmärkte att papperspåsen rent allmänt är på väg ut och att det i Norge har blivit vanligt med bioplast. Om det stämmer borde kravspecifikationen kanske skrivas materialneutralt. Torstens upphandlare, som inte var på plats, har enligt Torsten redan tänkt i de banorna.
4. Entreprenörens viten {{I n=4; kind=dialogue}}
Lisbeth beskrev ett svårt läge med hämtningsentreprenören Granlunda Transport, som sedan i februari har missat i snitt sextio hämtningar i veckan. Avtalet medger vite, men entreprenören bestrider varje faktura. {{|}}Hittills har Markaryd krävt 214 000 kr. {{K amount=214000; unit=kr}} Kommunens jurist bedömer att en hävning kan bli nödvändig. {{|}}Älmhult, som har samma bolag, är på det hela taget nöjt och tänker utnyttja förlängningsåret. {{S org=Älmhult; topic=Granlunda Transport; stance=yes}} Farid tyckte att man i nätverket borde kunna dela erfarenheter mer systematiskt och fick medhåll. {{|}}Det hela utmynnade i att en vitesbank läggs upp, där utdömda viten och domar samlas på ett ställe. {{D}} {{|}}Anvisningar för hur uppgifterna ska lämnas skrivs av Farid och Lisbeth i förening, klart den 30 augusti. {{A who=Farid Nazari,Lisbeth Ohlin; due=2024-08-30}} Det som sägs om enskilda entreprenörer stannar inom nätverket. {{X mark=stannar inom nätverket}}
5. Taxor för verksamhetsavfall {{I n=5; kind=question}}
Farid utvecklade den fråga som fick stå över i april. Lessebo har ett bageri i bottenvåningen på ett flerbostadshus och avfallet hamnar i samma rum. Per-Arne hänvisade till definitionen i 15 kap. miljöbalken och till ett avgörande från Mark- och miljööverdomstolen. Alla var överens om att det är rörigt. {{|}}Torsten hör efter med sin jurist hur domarna ska läsas ihop och lämnar besked vid höstens första sammankomst. {{A who=Torsten Wahlgren-Ek; due=2024-09-12}}
6. Återbruksprojektet {{I n=6; kind=information}}
Tilde gav en lägesbild. Hon har besökt sju av de nio kommunerna och intervjuat personal. Byggåterbruk är det som intresserar mest, textil minst. {{|}}Naturvårdsverket har beviljat 1,2 mkr för åren 2024–2025. {{K amount=1,2; unit=mkr; years=2024–2025}} Av villkoren för bidraget framgår att hälften ska vara förbrukat vid nyår. Hon bad mötet om en styrgrupp på tre personer. {{|}}I den kom Ann-Sofi Truedsson, Per-Arne Skoog och Farid Nazari att ingå, {{D}} {{N person=Ann-Sofi Truedsson; role=ledamot; body=styrgruppen för återbruksprojektet; org=Emmaboda}} {{N person=Per-Arne Skoog; role=ledamot; body=styrgruppen för återbruksprojektet; org=Älmhult}} {{N person=Farid Nazari; role=ledamot; body=styrgruppen för återbruksprojektet; org=Lessebo}} med den förstnämnda som ordförande. {{D}} {{N person=Ann-Sofi Truedsson; role=ordförande; body=styrgruppen för återbruksprojektet; org=Emmaboda}} Ljungby har sedan i vintras en egen byggåterbruksbod och ställer gärna upp som studieobjekt. {{S org=Ljungby; topic=återbruk; stance=doing}}
7. Plockanalyser {{I n=7; kind=decision; outcome=not_reached}}
Klockan hade vid det här laget passerat två och bussen väntade. {{|}}Plockanalyserna gavs företräde på höstens första dagordning i stället. {{P until=2024-09-12; what=Plockanalyser; why=Klockan hade passerat två}}
8. Kommande sammankomster {{I n=8; kind=information}}
Efter sommaren samlas nätverket den 12 september i Älmhult {{M date=2024-09-12}} och därefter den 14 november i Växjö. {{M date=2024-11-14}} Avfall Sveriges höstmöte går av stapeln den 2 oktober i Jönköping. {{M date=2024-10-02; what=Avfall Sveriges höstmöte}}
Vid protokollet: Gunvor Brodd
