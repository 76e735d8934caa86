@file Styrgrupp Nära vård 2021-09-17.docx
@body Styrgruppen för nära vård i Halland
@date 2021-09-17
@start 13:00
@end 16:00
@place Regionens hus, Halmstad, sal Tylö
@mode hybrid
@secretary Annelie Frisk
@p Helena Bäckman | Region Halland | närsjukvårdschef | chair
@p Rashid Omar | Region Halland | hälso- och sjukvårdsstrateg |
@p Anna Krantz | Region Halland | chefläkare |
@p Mona Ivarsson | Halmstad | socialchef |
@p Bertil Kvist | Laholm | socialchef |
@p Elisabet Winge | Falkenberg | förvaltningschef |
@p Jonna Aspelin | Varberg | socialdirektör | remote
@p Mikael Torp | Hylte | omsorgschef | remote partial=till kl. 15
@p Annelie Frisk | | processledare | guest
@p Carina Lood | Region Halland | ekonomichef | guest partial=punkt 4
@p Anna Lindgren Bose | Kungsbacka | förvaltningschef | absent excused
---
Styrgruppen för nära vård i Halland
Minnesanteckningar 2021-09-17, kl. 13.00–16.00
Regionens hus, Halmstad, sal Tylö samt Teams
Från Region Halland
- Helena Bäckman, närsjukvårdschef, ordförande
- Rashid Omar, hälso- och sjukvårdsstrateg
- Anna Krantz, chefläkare
- Carina Lood, ekonomichef (adjungerad, punkt 4)
Från kommunerna
- Mona Ivarsson, socialchef, Halmstad
- Bertil Kvist, socialchef, Laholm
- Elisabet Winge, förvaltningschef, Falkenberg
- Jonna Aspelin, socialdirektör, Varberg (Teams)
- Mikael Torp, omsorgschef, Hylte (Teams, till kl. 15)
Processledare och sekreterare: Annelie Frisk
Förhindrad: Anna Lindgren Bose, förvaltningschef, Kungsbacka

1. Inledning {{I n=1}}
Helena Bäckman hälsade välkommen och gick igenom dagordningen. Föregående anteckningar har varit utsända och är publicerade. En rättelse: det var inte Halmstad utan Hylte som i juni efterlyste läkarmedverkan på natten.

2. Målbilden {{I n=2; kind=decision}}
Rashid Omar beskrev remissutfallet. Elva remissinstanser har yttrat sig. Patientnämnden ansåg att målbilden är för vag medan pensionärsorganisationerna var nöjda. Regionfullmäktige har i en annan ordning beslutat om en egen vision. Målbilden bör enligt Rashid inte göras längre. Anna Krantz önskade att ordet trygghet skulle nämnas oftare. Mona Ivarsson påpekade att kommunerna brukar vilja ha mätbara mål, och hon frågade hur många som faktiskt kommer att läsa dokumentet. Det blev ett livligt samtal om skillnaden mellan vision och mål.
Styrgruppen fastställer målbilden med tillägg av ett stycke om närstående. {{D if=med tillägg av ett stycke om närstående}} Rashid Omar formulerar stycket och får hjälp av Elisabet Winge, färdigt 1 oktober. {{A who=Rashid Omar,Elisabet Winge; due=2021-10-01}} Så snart stycket är på plats översänder processledaren målbilden till nämnderna. {{A who=Annelie Frisk; to=nämnderna; if=Så snart stycket är på plats}}

3. Mobila team {{I n=3; kind=go-round}}
Ordföranden gick laget runt med frågan om när kommunernas sjuksköterskor kan ingå i de mobila teamen.
Halmstad är igång sedan den 1 september med fyra sjuksköterskor. {{S org=Halmstad; topic=mobila team; stance=doing}} Mona Ivarsson nämnde att bilarna är dyrare än man trott. Det har kostat en del nattsömn, men läkarna ställer upp på ett sätt som ingen hade väntat sig. Laholm har valt att vänta. Bertil Kvist förklarade att tre av tolv tjänster saknas, att bemanningsbolaget har sagt upp avtalet och att man under sommaren fick kalla in folk från semestern. Han ville hellre lova lite och hålla det. {{|}}Före årsskiftet blir det därför inget team med Laholms medverkan. {{S org=Laholm; topic=mobila team; stance=no}} Elisabet Winge svarade att Falkenberg går med den 15 november, om regionen löser journalfrågan dessförinnan. {{S org=Falkenberg; topic=mobila team; stance=yes}} I Varberg är facket inte med på tåget, och en förhandling återstår. {{|}}Jonna Aspelin bedömde läget som öppet; någon tidpunkt kunde hon inte ge för Varberg. {{S org=Varberg; topic=mobila team; stance=undecided}} Hylte skulle vilja dela team med Halmstad. {{S org=Hylte; topic=mobila team; stance=interested}} Region Halland står enligt Anna Krantz fast vid att läkare finns vardagar till klockan 20. {{S org=Region Halland; topic=mobila team; stance=yes}}
Regionens it-avdelning ordnar läsbehörighet i journalen till Falkenberg senast den 5 november. {{A who=Regionens it-avdelning; due=2021-11-05; to=Falkenberg}} Mikael Torp och Mona Ivarsson stämmer av möjligheten till delat team under nästa vecka. {{A who=Mikael Torp,Mona Ivarsson}} Regionen har tidigare sagt att nattläkare kan bli aktuellt, men det är inget åtagande.

4. Ekonomi {{I n=4}}
Carina Lood redovisade överenskommelsen mellan staten och SKR. Länet får 61 miljoner kronor under 2021, {{K amount=61; unit=miljoner kronor; years=2021}} och av dem ska enligt överenskommelsen hälften gå till kommunerna. Fördelningen görs av Socialstyrelsen. Pengarna måste vara använda före årets slut, vilket ingen tror är möjligt. {{|}}Kungsbacka har i ett mejl bett att få föra över sin del till nästa år, något som överenskommelsen inte medger. {{S org=Kungsbacka; topic=medel}} Carina skulle gärna se en enklare rapportering.
Av länets gemensamma del avsätts 2,5 miljoner till utbildning. {{D}} {{K amount=2.5; unit=miljoner}} Var och en av kommunernas ekonomer redovisar sin förbrukning till Carina Lood per den 30 november. {{A who=Var och en av kommunernas ekonomer; due=2021-11-30; to=Carina Lood}}

5. Utbildningsrådet {{I n=5; kind=decision}}
För att hålla ihop utbildningen föreslog Anna Krantz ett råd med fyra personer. Förslaget vann gehör hos alla. {{|}}Utbildningsrådet tillsätts och bemannas med Anna Krantz, Bertil Kvist och Jonna Aspelin, varvid den fjärde stolen hålls öppen för Kungsbacka. {{D}} {{N person=Anna Krantz; role=ledamot; body=Utbildningsrådet}} {{N person=Bertil Kvist; role=ledamot; body=Utbildningsrådet}} {{N person=Jonna Aspelin; role=ledamot; body=Utbildningsrådet}} {{V seat=stolen; body=Utbildningsrådet; org=Kungsbacka}} Rådet träffas första gången den 12 oktober. {{M date=2021-10-12; what=Utbildningsrådet}}

6. Patientmedverkan {{I n=6; outcome=postponed}}
Anna Lindgren Bose skulle ha inlett. {{|}}I hennes frånvaro lyfts frågan av från dagordningen och behandlas den 19 november. {{P until=2021-11-19; what=Patientmedverkan; why=I hennes frånvaro}} {{M date=2021-11-19}}

7. Nationella nätverket {{I n=7}}
SKR har bett om en kommunal och en regional deltagare till sitt nätverk för nära vård. {{|}}Rashid Omar, som redan går på träffarna, fortsätter. {{N person=Rashid Omar; role=deltagare; body=nätverk för nära vård}} Från kommunsidan reser Elisabet Winge. {{N person=Elisabet Winge; role=deltagare; body=nätverk för nära vård}} Nätverket samlas den 20 oktober. {{M date=2021-10-20; what=SKR:s nätverk för nära vård}}

Annelie Frisk
