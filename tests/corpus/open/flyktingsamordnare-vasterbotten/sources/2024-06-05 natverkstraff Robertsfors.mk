@file 2024-06-05 natverkstraff Robertsfors.md
@body Flyktingsamordnarnätverket i Västerbotten
@date 2024-06-05
@start 09:00
@end 12:00
@place Robertsfors bruk
@mode in_person
@secretary Torbjörn Lidgren
@p Agneta Sehlin | Umeå | | chair
@p Hanna Wikberg | Robertsfors
@p Abdirahman Yusuf | Skellefteå
@p Karin Stensdotter | Lycksele
@p Leyla Aslan | Vännäs
@p Stig Lövbom | Nordmaling
@p Erik Tuoma | Dorotea
@p Inga-Britt Näslund | Åsele
@p Torbjörn Lidgren | | | guest
@p Maja Lundqvist | Norsjö | | absent
@p Per-Olov Granberg | Vindeln | | absent
---
# Flyktingsamordnarnätverket i Västerbotten, 5 juni 2024

*Robertsfors bruk, klockan 9–12. Vid protokollet satt Torbjörn Lidgren.*

**Deltog gjorde**
- Agneta Sehlin, Umeå (ordförande)
- Hanna Wikberg, Robertsfors
- Abdirahman Yusuf, Skellefteå
- Karin Stensdotter, Lycksele
- Leyla Aslan, Vännäs
- Stig Lövbom, Nordmaling
- Erik Tuoma, Dorotea
- Inga-Britt Näslund, Åsele

**Uteblev gjorde** Maja Lundqvist, Norsjö, och Per-Olov Granberg, Vindeln

### 1. Bostadskontrakten {{I n=1; kind=decision}}
Agneta, frisk igen, visade på tre sorters kontrakt som förekommer i länet. {{|}}Umeå säger upp ingen i år. {{S org=Umeå; topic=kontrakt; stance=no}} Åsele har tvärtom infört tvåårsgräns. {{S org=Åsele; topic=kontrakt; stance=doing}} Vi rekommenderar gemensamt att barnfamiljer får bo kvar över läsåret. {{D}} {{|}}Hanna sätter rekommendationen på pränt, {{A who=Hanna Wikberg}} och då ska den gå ut till socialcheferna senast den 20 juni. {{A due=2024-06-20; to=socialcheferna}}

### 2. Provomgången {{I n=2; kind=decision}}
Sju kommuner har svarat ja. Villkoret är alltså uppfyllt. {{|}}Som projektledare förordnades Leyla på tio procent, {{D}} {{N person=Leyla Aslan; role=projektledare; body=Provomgången}} och till hennes bollplank utsåg vi Erik och Inga-Britt. {{D}} {{N person=Erik Tuoma; role=bollplank; body=Provomgången}} {{N person=Inga-Britt Näslund; role=bollplank; body=Provomgången}} Malå har tackat nej. {{S org=Malå; topic=Provomgången; stance=no}} Kursstarten är satt till den 2 september. {{M date=2024-09-02; what=Kursstarten}} En rysktalande kursledare saknas alltjämt. {{V seat=rysktalande kursledare; body=Provomgången}}

### 3. Viten i tolkavtalet {{I n=3; kind=report}}
Stig hade läst avtalet: 500 kronor per uteblivet uppdrag, {{K amount=500; unit=kronor per uteblivet uppdrag}} men ingen har någonsin krävt ut dem. {{|}}Vem äger frågan i länet? {{Q}} Skellefteå kommer att kräva vite från och med nu. {{S org=Skellefteå; topic=viten; stance=doing}}

### 4. Återvandringsbidraget {{I n=4; outcome=postponed}}
Ulrika Paavola skulle ha medverkat men blev kallad till landshövdingen. {{|}}Vi inväntar henne och tar upp tråden vid internatet i september. {{P until=2024-09-12; what=Återvandringsbidraget; why=Ulrika Paavola skulle ha medverkat men blev kallad till landshövdingen}}

### 5. Processledarens framtid {{I n=5}}
Torbjörn meddelade att han efter nio år lägger ned pennan den 30 september för att skriva en bok om Blå vägen. {{L person=Torbjörn Lidgren; when=2024-09-30; why=för att skriva en bok om Blå vägen}} Agneta annonserar tjänsten på 20 procent redan nästa vecka. {{A who=Agneta Sehlin}} Kostnaden, 140 000 kronor för 2025, delas efter folkmängd. {{D}} {{K amount=140000; unit=kronor; years=2025}}

### 6. Uppgifter om enskilda {{I n=6}}
*Detta stycke stannar inom nätverket:* en familj i Lycksele har fått hot och flyttas i tysthet före månadsskiftet. {{X mark=stannar inom nätverket}} Karin sköter kontakten med polisen. {{A who=Karin Stensdotter; to=polisen}}

### 7. Det praktiska {{I n=7}}
Vi ses den 12 september i Storuman. {{M date=2024-09-12}} Var och en anmäler matallergi till Maja Rönnholm senast den 30 augusti. {{A who=Var och en; due=2024-08-30; to=Maja Rönnholm}} Till höstens konferens i Östersund den 23 oktober {{M date=2024-10-23; what=höstens konferens i Östersund}} reser Abdirahman och Karin för vår räkning. {{N person=Abdirahman Yusuf; role=deltagare; body=höstens konferens i Östersund}} {{N person=Karin Stensdotter; role=deltagare; body=höstens konferens i Östersund}} Nordmaling avstår i år. {{S org=Nordmaling; topic=konferens; stance=no}}
