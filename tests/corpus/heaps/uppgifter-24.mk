@file uppgifter-24.md
@body Fastighetschefsnätverket Blåsippan
@date 2021-01-28
@p Conny Ehrling | Lund | fastighetschef | chair
@p Marie Tufvesson | Eslöv | fastighetschef
@p Glenn Rosberg | Höör | driftchef
@p Annica Wihlborg | Hörby | lokalstrateg
@p Torsten Hjalmarsson | Staffanstorp | fastighetschef
@p Paulina Zetter | Lomma | projektchef
@p Niklas Boklund | Kävlinge | fastighetschef
@p Lena Wihlborg | Burlöv | lokalplanerare
@p Isak Månsson | Svedala | driftchef
@p Eva Rehnberg | Vellinge | fastighetschef
@p Jan-Olof Kratz | Trelleborg | teknisk chef
@p Susann Alvén | Skurup | förvaltare
@p Pierre Holmer | Sjöbo | fastighetschef
@p Mona Ljung | Lund | energistrateg
@p Hampus Rydén | Kommunförbundet | utvecklare | guest
---
# Fastighetschefsnätverket Blåsippan
Digital träff 2021-01-28
**Närvarande**
- Conny Ehrling, Lund, fastighetschef, ordförande
- Marie Tufvesson, Eslöv, fastighetschef
- Glenn Rosberg, Höör, driftchef
- Annica Wihlborg, Hörby, lokalstrateg
- Torsten Hjalmarsson, Staffanstorp, fastighetschef
- Paulina Zetter, Lomma, projektchef
- Niklas Boklund, Kävlinge, fastighetschef
- Lena Wihlborg, Burlöv, lokalplanerare
- Isak Månsson, Svedala, driftchef
- Eva Rehnberg, Vellinge, fastighetschef
- Jan-Olof Kratz, Trelleborg, teknisk chef
- Susann Alvén, Skurup, förvaltare
- Pierre Holmer, Sjöbo, fastighetschef
- Mona Ljung, Lund, energistrateg
- Hampus Rydén, Kommunförbundet, utvecklare (gäst)
## 1. Uppföljning av aktivitetslistan {{I n=1}}
Aktivitet	Ansvar	Tidplan	Kommentar
Jämföra städkostnader {{A who=Susann Alvén; due=2021-03-25}}	Susann	25 mars	Pågår, sju svar har kommit
Ordna utbildning i entreprenadjuridik {{A who=Conny Ehrling}}	Conny	Våren	Ej startad
Besöka solparken	alla	Hösten 2020	Struken på grund av pandemin
Ta fram mall för gränsdragningslista	Annica W	December 2020	Klar
Utreda gemensam lokalbank {{A who=Lena Wihlborg,Hampus Rydén; due=2021-05}}	Lena W, Hampus	Maj	Kvarstår
Svara Boverket om energideklarationer	Mona	15 januari	Klar, skickat 12/1
Begära in statistik från elbolaget {{A who=Glenn Rosberg; due=2021-02; to=elbolaget}}	Glenn	Februari	Påminnelse behövs
Lägga upp ritningar på samverkansytan {{A who=respektive kommun}}	respektive kommun	Löpande	Pågår
## 2. Ventilation i skolor {{I n=2}}
Folkhälsomyndigheten ser inget behov av generella åtgärder. Frågor kommer från föräldrar. Burlöv har mätt luftflöden i samtliga skolor. Mätningarna visade på brister i två byggnader.
**Åtgärd:** Lena W delar mätprotokollet. {{A who=Lena Wihlborg}}
## 3. Energi {{I n=3}}
Mona presenterade Lunds energimål. Målet är 30 procent lägre användning till 2030. {{|}}Lund byter styrsystem i 40 fastigheter. {{S org=Lund; stance=doing}} Energimyndigheten har utlyst medel till nätverk. 
**Åtgärd:** Ansökan om nätverksmedel skrivs av Mona och Hampus; ansökan ska vara inne den 1 mars. {{A who=Mona Ljung,Hampus Rydén; due=2021-03-01}}
## 4. Snöröjning {{I n=4}}
Vintern har varit lindrig hittills. Avtalen ger ersättning även utan snö, vilket Pierre ifrågasatte.
## 5. Lokalbehov förskola {{I n=5}}
Prognoserna skrivs ned. {{|}}Kävlinge pausar två förskolor. {{S org=Kävlinge; stance=no}} Staffanstorp bygger vidare enligt plan. {{S org=Staffanstorp; stance=doing}} Torsten visade modulerna som hyrs in tills vidare.
**Ansvarig för jämförelse av modulpriser:** Niklas och Torsten, till nästa träff. {{A who=Niklas Boklund,Torsten Hjalmarsson; due=2021-03-25}}
## 6. Brandskydd {{I n=6}}
Räddningstjänsten Syd har ändrat sin tillsynsplan. Systematiskt brandskyddsarbete åligger verksamheterna. Eva berättade att Vellinge digitaliserat ronderingen.
**Åtgärd:** –
## 7. Skadegörelse {{I n=7}}
Kostnaderna minskade under 2020. Kameror har gett effekt i Svedala. IMY har ändrat sin praxis så att det inte längre krävs tillstånd.
## 8. Underhållsplaner {{I n=8}}
De flesta har en plan, få följer den. Skurup saknar plan. {{|}}Sjöbo gör en ny plan under våren. {{S org=Sjöbo; stance=doing}} 
**Åtgärd:** Pierre och Susann stämmer av hur Skurup kan dra nytta av Sjöbos upphandling. {{A who=Pierre Holmer,Susann Alvén}}
## 9. Internhyra {{I n=9}}
Ekonomicheferna arbetar med frågan. Conny ingår i deras referensgrupp. 
**Åtgärd:** Conny för fram att hyran bör spegla skicket. {{A who=Conny Ehrling}}
## 10. Asbest och PCB {{I n=10}}
Trelleborg inventerar samtliga byggnader före 1978. {{S org=Trelleborg; stance=doing}} Jan-Olof bedömer att arbetet tar två år. Arbetsmiljöverket har skickat ut en påminnelse om registerkravet.
**Åtgärd:** Kontrollera att er förteckning är komplett. {{A who=alla}}
## 11. Idrottsanläggningar {{I n=11}}
Konstgräs: ECHA föreslår förbud mot granulat. {{|}}Eslöv lägger om en plan med kork i sommar. {{S org=Eslöv}} Marie lovade att berätta om erfarenheterna i höst. {{A who=Marie Tufvesson}}
## 12. BIM och digitala tvillingar {{I n=12}}
Lomma kräver BIM i nya projekt. {{S org=Lomma; stance=doing}} Paulina har hållit föredrag om detta på Fastighetsdagarna. Lunds universitet forskar på området.
**Åtgärd:** Paulina mejlar kravtexten till gruppen senast 5 februari. {{A who=Paulina Zetter; to=gruppen; due=2021-02-05}}
## 13. Kommunförbundets roll {{I n=13}}
Förbundet ser över sina nätverk. Styrelsen fattar beslut i april. Hampus trodde att nätverket blir kvar men med annan form.
**Åtgärd:** Hampus håller gruppen informerad. {{A who=Hampus Rydén; to=gruppen}}
## 14. Upphandling av hissar {{I n=14}}
Gällande avtal sträcker sig till juni. Det är fem kommuner med i avtalet. 
**Beslut:** Gemensam upphandling genomförs med Eslöv som ansvarig. {{D}}
**Åtgärd:** Volymer skickas till Marie före sportlovet. {{A to=Marie Tufvesson}} Marie kontaktar upphandlingsenheten i Eslöv. {{A who=Marie Tufvesson; to=upphandlingsenheten i Eslöv}}
## 15. Hyresavtal med föreningar {{I n=15}}
Hörby har sänkt hyran för föreningar under pandemin. {{S org=Hörby}} Annica nämnde att konkurrensrätten måste beaktas. Det saknas vägledning.
## 16. Laddstolpar {{I n=16}}
Lagkravet gäller fler än tjugo platser från 2025. Mona och hennes praktikant har gjort en checklista. {{|}}Checklistan bifogas minnesanteckningarna. {{A}}
## 17. Nästa träff {{I n=17}}
Torsdag 25 mars kl. 9. {{M date=2021-03-25}} Tema: cirkulärt byggande. {{|}}Paulina och Eva förbereder temat. {{A who=Paulina Zetter,Eva Rehnberg; due=2021-03-25}}
## 18. Kris och beredskap {{I n=18}}
Reservkraft finns på tre av fyra särskilda boenden. MSB har medel att söka för kommuner. Isak berättade om ett strömavbrott i Svedala i december.
## 19. Skyddsrum {{I n=19}}
MSB:s kontrollanter besöker länet under året. Fastighetsägaren har ansvaret för skicket. 
**Åtgärd:** Isak bjuder in MSB. {{A who=Isak Månsson; to=MSB}}
## 20. Personal {{I n=20}}
Det är ont om drifttekniker. {{|}}Vellinge anställer två till våren. {{S org=Vellinge}} Gymnasiet i Eslöv har en fastighetsutbildning med lediga platser. {{|}}Marie vill att alla hjälper till att sprida information om utbildningen. {{A who=alla}}
## 21. Försäljning av fastigheter {{I n=21}}
Dialog. Flera kommuner har ledningsbeslut om att avyttra bostadsrätter.
## 22. Gemensam växel för felanmälan {{I n=22}}
Tas bort från dagens möte och tas upp den 25 mars. {{P until=2021-03-25; what=Gemensam växel för felanmälan}} 
## 23. Radon {{I n=23}}
Mätperioden slutar i april. Resultat lämnas av labbet direkt till beställaren.
**Åtgärd:** Glenn sammanfattar resultaten när de har kommit. {{A who=Glenn Rosberg; if=när de har kommit}}
## 24. Trygghet kring skolgårdar {{I n=24}}
Polisen och skolcheferna gör trygghetsronder. Fastighetsavdelningarna deltar på begäran.
## 25. Revidering av ramavtal för bygg {{I n=25}}
Burlöv, Lomma och Staffanstorp har avtalet tillsammans. {{S org=Burlöv; stance=doing}} {{S org=Lomma; stance=doing}} {{S org=Staffanstorp; stance=doing}} Avtalet förlängs av inköp om inget annat sägs. {{|}}Önskemål om ändring framförs till inköp före 15 februari. {{A to=inköp; due=2021-02-15}}
## 26. Arbetsgrupp för lokalbank {{I n=26}}
Eva Rehnberg ansluter till arbetsgruppen för lokalbank. {{N person=Eva Rehnberg; role=ledamot; body=arbetsgruppen för lokalbank; org=Vellinge}} Hampus kallar henne till gruppens möte i februari. {{A who=Hampus Rydén; to=Eva Rehnberg; due=2021-02}}
## 27. Måltidskök {{I n=27}}
Produktionskök ersätts av mottagningskök i två kommuner. Kostcheferna har framfört kritik. {{|}}Höör behåller sina kök. {{S org=Höör; stance=no}}
## 28. Övrigt {{I n=28}}
Jan-Olof går i pension den 30 april. {{L person=Jan-Olof Kratz; org=Trelleborg; when=den 30 april; why=går i pension}} Conny fixar en gåva från nätverket. {{A who=Conny Ehrling}} Swisha bidrag till Conny. {{A who=alla; to=Conny Ehrling}}
## Att göra {{I}}
Vem	Vad	När
Annica W	Kolla konkurrensrätten med SKR {{A who=Annica Wihlborg; to=SKR}}	Snarast
Niklas	Maila ut kontaktlista {{A who=Niklas Boklund; due=2021-02-12}}	12/2
Alla	Skicka in ämnen till temaåret {{A who=Alla; due=2021-03-10}}	10/3
Eva, Isak	Boka studiebesök på återbruksdepån {{A who=Eva Rehnberg,Isak Månsson; due=2021-09}}	September
JO	Lämna över lokalregistret till efterträdaren {{A who=Jan-Olof Kratz; to=efterträdaren; due=2021-04}}	April
Kommunförbundet	Återkoppla om nätverkets framtid {{A who=Kommunförbundet}}	Efter styrelsebeslut
