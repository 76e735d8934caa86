@file forskola_sept25.txt
@body Förskolerektorsnätverket
@date 2025-09-09
@start 13:00
@end 16:00
@place Surahammars folkets hus
@mode in_person
@secretary Hampus Ortega
@p Maryam Osman-Berg | Sala | | chair
@p Ulrika Ståhl | Köping | |
@p Pernilla Wik | Arboga | |
@p Nils Hagberg | Kungsör | |
@p Gert Lundkvist | Surahammar | |
@p Tekla Magnusson | Enköping | |
@p Dragan Petrović | Strängnäs | |
@p Björn Asplund | Hallstahammar | | absent
@p Hampus Ortega | | | guest
---
Förskolerektorsnätverket
tis 9/9 2025 kl 13:00–16:00 @ Surahammars folkets hus

Deltog gjorde Maryam Osman-Berg, Sala (ordf), Ulrika Ståhl, Köping, Pernilla Wik, Arboga, Nils Hagberg, Kungsör, Gert Lundkvist, Surahammar, Tekla Magnusson, Enköping, och Dragan Petrović, Strängnäs. Björn Asplund, Hallstahammar, kom inte.
sekr Hampus Ortega

a) Nya i gänget {{I n=a; kind=information}}
Det är två nya sen sist och vi började med att gå runt. {{|}}Tekla Magnusson har tagit över i Enköping nu när Solveig Norrbom gått i pension. {{N person=Tekla Magnusson; role=ledamot; body=Förskolerektorsnätverket; org=Enköping; for=Solveig Norrbom}} {{L person=Solveig Norrbom; org=Enköping; why=pension}} Hon har varit biträdande rektor i tolv år och sa att hon tänker ställa många dumma frågor. {{|}}Strängnäs representeras framöver av Dragan Petrović, som kommer från en fristående förskola i Mariefred. {{N person=Dragan Petrović; role=ledamot; body=Förskolerektorsnätverket; org=Strängnäs}} Maryam satt i ordförandestolen för första gången och hade med sig en egen klubba, vilket uppskattades.

b) Skolinspektionens rapport {{I n=b; kind=dialogue}}
Rapporten kom i slutet av maj och säger ungefär det som Cecilia Rydman berättade i Arboga. Huvudmännen ska redovisa åtgärder, men det står ingenstans när. Pernilla har ringt och fått höra att det blir en blankett. Ulrika tycker att rapporten missar det viktigaste, nämligen att rektorerna har för många medarbetare. Det fanns inget större motstånd mot den analysen. {{|}}Köping har gjort en egen handlingsplan och skickar gärna runt den. {{S org=Köping; topic=Skolinspektionens rapport; stance=doing}} {{A who=Köping}} {{|}}I Kungsör diskuterar man att anställa en biträdande rektor till, men pengar finns inte anvisade. {{S org=Kungsör; topic=Skolinspektionens rapport; stance=undecided}}

c) Heldagen, utvärdering {{I n=c; kind=report}}
Pernilla drog svaren från 61 personer. Nästan alla gav högt betyg till docent Mård och lågt till lunchen. Någon hade skrivit att dagen borde ha handlat om barn. Fristående betalade sina avgifter utom en, där det har gått två påminnelser. {{|}}Vi skriver av den fordran, den är på 800 kronor. {{D}} {{K amount=800; unit=kronor}} Maryam hade gärna sett en ny heldag 2026 men ville höra med förvaltningscheferna innan hon lovade bort något. {{|}}Hon tar det på deras möte i Västerås den 2 oktober. {{A who=Maryam Osman-Berg; due=2025-10-02; to=förvaltningscheferna}} {{M date=2025-10-02; what=förvaltningschefernas möte}}

d) Jourförskolan i somras {{I n=d; kind=report}}
Gert berättade hur det gick att dela jour mellan Surahammar och Hallstahammar. Nio barn från Hallstahammar kom, fyra av dem bara en dag. Personalen var tveksam i början men på slutet ville de nästan fortsätta. Förvaltningscheferna har redan gjort upp om en repris, utan att fråga rektorerna. {{|}}Arboga och Köping skulle vilja vara med nästa sommar. {{S org=Arboga; topic=jourförskola; stance=interested}} {{S org=Köping; topic=jourförskola; stance=interested}} {{|}}Sala har för långt att åka och tackar nej. {{S org=Sala; topic=jourförskola; stance=no}} {{|}}Björn och Gert får i uppgift av oss att räkna på kostnaden per barn, så att vi kan prata om det i vinter. {{D}} {{A who=Björn Asplund,Gert Lundkvist}}

e) Vice ordförande {{I n=e; kind=decision}}
Den här låg kvar sedan i våras. Ulrika hade bestämt sig för att tacka nej och Gert lika så. Då blev det Nils, som inte hann säga emot. Skämt åsido, {{|}}Nils Hagberg valdes enhälligt till vice ordförande för samma tid som Maryam. {{D}} {{N person=Nils Hagberg; role=vice ordförande; body=Förskolerektorsnätverket; org=Kungsör}}

f) VFU-rådet {{I n=f; kind=report}}
Ulrika har varit på ett möte i våras och ska på nästa den 7 oktober. {{M date=2025-10-07; what=VFU-rådet}} Distansutbildningen för handledare har startat med arton deltagare, varav fem från oss. {{|}}Universitetet önskar en ny rutin för placeringar och kommunerna ska svara var för sig. {{A who=kommunerna; to=Universitetet}} Rådet bestämde också att alla studenter ska få vegetarisk lunch, oklart varför. {{|}}Som suppleant för Ulrika, där det varit tomt, ställer Tekla Magnusson upp. {{N person=Tekla Magnusson; role=suppleant; body=VFU-rådet; org=Enköping; for=Ulrika Ståhl}} {{D}}

g) Språkfrön, forskarnas första resultat {{I n=g; kind=report; outcome=postponed}}
Forskarna skulle ha kommit men den ena fick ryggskott. De hörde av sig i morse och {{|}}vi har bokat om dem till den 28 oktober. {{P until=2025-10-28; what=forskarnas första resultat; why=den ena fick ryggskott}} Jag kan säga så mycket som att barnen pratar mer, men det får ni inte föra vidare förrän det är publicerat. {{X mark=får ni inte föra vidare förrän det är publicerat}}

h) Det som blev över {{I n=h; kind=information}}
Dragan undrade vem som ansvarar för brandövning när kommunen hyr i en fristående lokal. Det visste vi faktiskt inte, och frågan blev stående. {{Q asker=Dragan Petrović}} Nils nämnde att Kungsör fått bokbidrag för fjärde året. Tekla gav en eloge till den som hittade på häftet. {{|}}Jag lägger in Dragan och Tekla i gruppchatten. {{A who=Hampus Ortega}} Nästa gång är 28/10 i Kungsör, {{M date=2025-10-28}} och sen 9/12. {{M date=2025-12-09}}
