@file Parkchefer nov 2021 LG.txt
@body Parkchefsnätverket Mälardalen
@date 2021-11-25
@start 09:00
@end 12:00
@mode online
@secretary Lena Grönvik
@p Lena Grönvik | Uppsala | | chair
@p Ingvar Lundh-Petri | Västerås | |
@p Mikaela Strand | Eskilstuna | |
@p Ola Furusjö | Enköping | |
@p Håkan Molin | Strängnäs | |
@p Daniel Karim | Södertälje | |
@p Lena Ståhlbom | Nyköping | |
@p Rolf Ekbäck | Sala | |
@p Siri Wallén | Håbo | |
@p Amir Daneshvar | Knivsta | |
@p Nour Salameh | Katrineholm | |
@p Alva Hedqvist | Västerås | | guest
@p Roberto Vidal | Kommunal | | guest partial=första punkten
@p Ylva Tjäder | Köping | | absent excused
---
Parkchefsnätverket Mälardalen
Torsdag den 25 november 2021, digitalt från 9.00 till 12.00

Detta är Lena Grönvik, Uppsala, som talar för sista gången i egenskap av ordförande. Marko är på utbildning. Jag såg i rutorna Ingvar Lundh-Petri, Västerås, Mikaela Strand, Eskilstuna, Ola Furusjö, Enköping, Håkan Molin, Strängnäs, Daniel Karim, Södertälje, Lena Ståhlbom, Nyköping, Rolf Ekbäck, Sala, Siri Wallén, Håbo, Amir Daneshvar, Knivsta och Nour Salameh, Katrineholm. Tillfälliga gäster Alva Hedqvist, Västerås, och Roberto Vidal, Kommunal (första punkten). Ylva Tjäder, Köping, hade förvarnat om att hon inte kunde.

Hot och våld i parken {{I kind=theme}}
Daniel höll ord, Roberto kom. Han är skyddsombud för de utearbetande i Södertälje och har gjort sex tillbudsanmälningar i år mot en i fjol. Det som gör mest ont är inte knuffarna utan filmerna som läggs ut. Arbetsmiljöverket har inspekterat och krävde en handlingsplan före jul, vilket arbetsgivaren ännu inte levererat. Roberto anser att ingen ska tömma papperskorgar ensam efter klockan åtta. Kommunal har centralt beslutat att driva frågan i avtalsrörelsen. Nour berättade att Katrineholms ordningsvakter brukar följa med personalen på fredagar utan att det kostar något extra. Enligt lagen räknas det som hot mot tjänsteman bara vid myndighetsutövning, och att klippa gräs är inte det.
Frågan om kroppskameror från sist blev åtminstone något klarare: Roberto var emot. Så här ställde sig kommunerna när jag frågade om ensamarbete på kvällstid. {{|}}Södertälje upphör med det från nyår {{S org=Södertälje; topic=ensamarbete; stance=no}}. {{|}}Nyköping har aldrig haft sådant {{S org=Nyköping; topic=ensamarbete}}, {{|}}Sala kan inte undvika det med tre anställda {{S org=Sala; topic=ensamarbete; stance=doing}} och Eskilstuna utreder saken till i vår {{S org=Eskilstuna; topic=ensamarbete; stance=undecided}}. {{|}}Efter att Roberto gått kom vi överens om ett minimum, var och en ska ha larm på telefonen vid ensamarbete och det gäller från den 1 april {{D}}. {{|}}Håkan som varit brandman tar hem uppgifter om olika larmtjänster och redovisar dem i februari {{A who=Håkan Molin; due=2022-02}}. {{|}}Filmen som Roberto visade får under inga förhållanden delas {{X mark=får under inga förhållanden delas}}.

Avgiften och kassan {{I kind=decision}}
Bankdosan var på plats. {{|}}Kassan innehåller trettioen tusen fyrahundra kronor {{K amount=31400; unit=kr}} och utgifterna i år blev mindre än väntat för att vi knappt har setts. Daniel föreslog att vi tar ledigt från avgift ett år. Rolf var tacksam, Ola tyckte att man aldrig ska vänja kommuner vid gratis. {{|}}Förslaget bifölls, det tas ingen avgift ut för 2022 {{D until=2022-12-31}}. Revisorn har sett böckerna och hade inget att klaga på. {{|}}Själv blir Daniel kvar som kassör {{N person=Daniel Karim; role=kassör; body=Parkchefsnätverket Mälardalen; org=Södertälje}} om han slipper skriva verksamhetsberättelsen. {{|}}Den sköter Siri, hon har den färdig lagom till årsmötet i april {{A who=Siri Wallén; due=2022-04}}.

Underlaget för klippningen {{I kind=report}}
Alva visade sitt utkast, nittio sidor i bilagor. Hon har hittat fel i arealerna från två kommuner, den ena hade räknat med en sjö. {{|}}Uppsalas nämnd gav klartecken i förrgår, så Uppsala är med {{S org=Uppsala; topic=klippavtalet; stance=yes}}. {{|}}Strängnäs ville ansluta sig mitt i, och det går bra för Alvas del om arealerna kommer snabbt {{S org=Strängnäs; topic=klippavtalet; stance=interested}}. Grönfingret har sålts till en kedja från Finland och säger sig vilja lägga anbud. Ingvar påpekade att den som har skrivit underlag åt oss inte får bjuda. Vitesnivån väckte mest känslor. Några hade önskat femtusen per dag, men Alva trodde att inget anbud då kommer in. {{|}}Hur hög den ska vara hann vi inte fastställa och det läggs i knäet på februarimötet, den 3 februari {{P until=2022-02-03; what=Vitesnivån; why=hann vi inte}} {{M date=2022-02-03}}. {{|}}Håkan mejlar Strängnäs arealer till Alva innan veckan är slut {{A who=Håkan Molin; to=Alva Hedqvist}}. {{|}}Sala sitter numera i klippgruppen genom Rolf, han ringde Marko och sade ja {{N person=Rolf Ekbäck; role=ledamot; body=klippgruppen; org=Sala}}.

Lekplatskonferensen {{I kind=report}}
Mikaela återgav vad hon hört. Gummiasfalt är på väg ut, kork är på väg in. Boverket planerar en ny vägledning om tillgänglighet och Malmö har byggt en lekplats för äldre. Man skulle kunna åka dit, tyckte Lena Ståhlbom, men det fastnade där. Mikaelas ensida finns i mappen.

Uppdrag {{I}}
I SKR:s referensgrupp byter Mikaela roll, gruppen gjorde henne till vice ordförande i oktober {{N person=Mikaela Strand; role=vice ordförande; body=SKR:s referensgrupp; org=Eskilstuna}}. {{|}}Programrådet för Parkdagarna kallar till sitt möte den 18 januari {{M date=2022-01-18; what=Programrådet för Parkdagarna}} och då är Lena Ståhlbom bortrest. {{|}}Ola täcker upp för henne den dagen, det var alla med på {{D}} {{N person=Ola Furusjö; role=ersättare; body=Programrådet för Parkdagarna; org=Enköping; for=Lena Ståhlbom}}. {{|}}Min plats i Movium-rådet ger jag upp av naturliga skäl och Movium får själva välja någon ny. {{L person=Lena Grönvik; org=Uppsala; why=av naturliga skäl}} {{|}}Efterträdaren på min stol här, för Uppsalas del, blir Stina Blom {{N person=Stina Blom; role=ledamot; body=Parkchefsnätverket Mälardalen; org=Uppsala; for=Lena Grönvik}}.

Till allra sist {{I}}
Tack för sex år. Amir sade några ord som jag inte tänker upprepa. {{|}}Han skickar ut kallelse till februari i god tid, det lovade han med handen på hjärtat {{A who=Amir Daneshvar}}. {{|}}Vem som ska ärva nätverkets gamla äppelpress blev aldrig klarlagt {{Q}}.
