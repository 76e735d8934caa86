@file Nätverket flykting 14 nov.txt
@body Flyktingsamordnarnätverket i Västerbotten
@date 2024-11-14
@start 13:00
@end 15:30
@place Teams
@mode online
@secretary Sara-Linn Backe
@p Agneta Sehlin | Umeå | | chair partial=till 14.30;
@p Abdirahman Yusuf | Skellefteå
@p Karin Stensdotter | Lycksele
@p Hanna Wikberg | Robertsfors
@p Inga-Britt Näslund | Åsele
@p Erik Tuoma | Dorotea
@p Leyla Aslan | Vännäs
@p Stig Lövbom | Nordmaling
@p Per-Olov Granberg | Vindeln
@p Yvonne Marklund | Malå
@p Sara-Linn Backe | | processledare | guest
@p Ulrika Paavola | Länsstyrelsen | | guest
@p Maja Rönnholm | Storuman | | absent
@p Maja Lundqvist | Norsjö | | absent
---
Flyktingsamordnarnätverket i Västerbotten
14 nov 2024 - Teams - 13.00-15.30
inne: Agneta Sehlin (ordf, till 14.30) - Umeå, Abdirahman Yusuf - Skellefteå, Karin Stensdotter - Lycksele, Hanna Wikberg - Robertsfors, Inga-Britt Näslund - Åsele, Erik Tuoma - Dorotea, Leyla Aslan - Vännäs, Stig Lövbom - Nordmaling, Per-Olov Granberg - Vindeln, Yvonne Marklund - Malå
andra: Ulrika Paavola - Länsstyrelsen, Sara-Linn Backe - processledare o den som skriver
båda Major sjuka: Maja Rönnholm - Storuman, Maja Lundqvist - Norsjö

** hej och formalia {{I}}
första mötet för mig. Förra anteckningarna ok, fina, långa. Mina blir kortare.
Agneta behövde gå halv tre, efter det höll Abdirahman i klubban. {{N person=Abdirahman Yusuf; role=ordförande; body=Flyktingsamordnarnätverket i Västerbotten; for=Agneta Sehlin}}

** budgetpropen {{I kind=information}}
Ulrika drog bilder, snabbt. Regeringen vill slå ihop schablonen med två andra bidrag, från 2026 i så fall. Utredare tillsatt. Remiss går ut till alla kommuner i januari, svar till mars. Länsstyrelsen själv kommer vara kritisk, trodde hon. Etableringsjobben av en slump räddade, ingen visste riktigt varför.
Schablon just nu ca 164 000 per person {{K amount=164000; unit=kr per person}} över två år. Räcker inte, enligt Stig, har räknat. {{|}}Nordmaling går back, vill därför minska mottagandet frivilligt. {{S org=Nordmaling; topic=mottagande; stance=no}} (går inte, lagen) Skellefteå går jämnt ut. {{S org=Skellefteå; topic=mottagande; stance=doing}} Hur räknar ni? undrade Hanna. Blev en utvikning om OH-kostnader, hoppar över den.
ska vi svara ihop på remissen? {{|}}Umeå gör eget svar. {{S org=Umeå; topic=remiss; stance=no}} Resten... jo. {{|}}Alltså: ett länssvar från nätverket, minus Umeå. {{D binds=Skellefteå,Lycksele,Robertsfors,Åsele,Dorotea,Vännäs,Nordmaling,Vindeln,Malå}} {{A who=nätverket}} Skrivgrupp Stig, Inga-Britt, Per-Olov. {{D}} {{N person=Stig Lövbom; role=ledamot; body=Skrivgrupp}} {{N person=Inga-Britt Näslund; role=ledamot; body=Skrivgrupp}} {{N person=Per-Olov Granberg; role=ledamot; body=Skrivgrupp}}
Jag lånar ut sekreterarhjälp 4 tim. {{A who=Sara-Linn Backe}}

** provomgång samhällsorientering {{I kind=report}}
Leyla - rullar på. 38 kvar av 41, två flyttat, en fick jobb. Mikrofoner köpta, Yvonne fick dem till halva priset. {{|}}I Vännäs har man slutat skjutsa folk till Umeå, {{S org=Vännäs; topic=samhällsorientering; stance=doing}} sparar 90 tusen på en termin. {{K amount=90000; unit=kr per termin}} Dorotea vill ha dari också. {{S org=Dorotea; topic=samhällsorientering; stance=interested}} Går det? kanske, om Robertsfors delar. {{|}}Robertsfors vet ej. {{S org=Robertsfors; topic=samhällsorientering; stance=undecided}}
Erik kollar antal dari-talande med Vilhelmina. {{A who=Erik Tuoma; to=Vilhelmina}} Innan jul helst.
enkäten till deltagarna - den som Umeå universitet gjort - ligger på remiss hos etiknämnden. Brukar ta tid.

** viten {{I kind=report}}
Skellefteå har skickat första kravet till Tolkservice Norrland AB, 6 uppdrag, 3 000 kr. {{S org=Skellefteå; topic=viten; stance=doing}} {{K amount=3000; unit=kr}} Bolaget bestrider. Lustigt nog kom tolken i tid veckan efter. Karin: i tolkgruppen (rådets) pratas det om gemensam leverantörsuppföljning, inget klart. Om Skellefteå vinner borde väl fler kräva. Ingen direkt plan.
vem följer upp det efter nyår? {{Q}}

** hot och säkerhet {{I outcome=postponed}}
Karin hade tänkt dra sitt ärende. Men Agneta hann gå, och säkerhetsstrategen i Umeå var inte med. {{|}}Tas i Norsjö, 23 jan, fysiskt. {{P until=2025-01-23; what=hot och säkerhet; why=Agneta hann gå, och säkerhetsstrategen i Umeå var inte med}} {{M date=2025-01-23}} Per-Olov frågar under tiden polisen om de kan komma. {{A who=Per-Olov Granberg; to=polisen; due=2025-01-23}}

** bosättning 2025 {{I kind=go-round}}
runda, kort var:
Lycksele - tomma lägenheter, tar gärna fler {{S org=Lycksele; topic=bosättning 2025; stance=yes}}
Malå - fullt efter gruvan, helst inga alls {{S org=Malå; topic=bosättning 2025; stance=no}}
Åsele - stänger ett hus, avvaktar {{S org=Åsele; topic=bosättning 2025; stance=undecided}}
Vindeln - fick hela familjen på en gång förra året, gick bra {{S org=Vindeln; topic=bosättning 2025; stance=yes}}
övriga inget särskilt
Länsstyrelsen håller öppet hus 3 dec i Umeå, {{M date=2024-12-03; what=öppet hus}} där representeras vi av Hanna o Erik. {{N person=Hanna Wikberg; role=representant; body=öppet hus}} {{N person=Erik Tuoma; role=representant; body=öppet hus}} Andra som vill åka får, på egen bekostnad. Länsstyrelsen beslutar om talen i slutet av januari, som vanligt.

** personnytt {{I}}
Sorsele har fått ny samordnare, Fatima Nordlund, 50 procent. {{N person=Fatima Nordlund; role=samordnare; org=Sorsele}} Mejlar henne välkommen, jag. {{A who=Sara-Linn Backe; to=Fatima Nordlund}} Bjurholm fortfarande tomt. {{V seat=samordnare; body=Flyktingsamordnarnätverket i Västerbotten; org=Bjurholm}} Ulrika går på föräldraledighet i mars. {{L person=Ulrika Paavola; org=Länsstyrelsen; when=i mars; why=föräldraledighet}} Vikarie ej klar.
Inga-Britt nämnde sin tid i styrelsen för Rädda Barnen Åsele, tolv år, och erbjöd kontakter.

slut tjugo över tre. Eller halv fyra.
/Sara-Linn
