@file uppskjutet-29.txt
@body Kvalitetsnätverket Roslagen
@date 2025-11-06
@p Erika Sandqvist | Norrtälje | kvalitetschef | chair
@p Joel Berglund | Vallentuna | kvalitetsutvecklare
@p Marika Holst | Österåker | utvecklingschef
@p Pirjo Aalto | Täby | kvalitetsstrateg
@p Wilma Kraft | Danderyd | verksamhetscontroller
@p Anders Tolf | Vaxholm | utredare
@p Anders Nyström | Lidingö | kvalitetscontroller
@p Sahar Mirza | Sollentuna | utvecklingsledare
@p Gunvor Ekdahl | Sigtuna | kvalitetschef
@p Robert Lans | Upplands Väsby | controller
@p Cissi Vallgren | Norrtälje | utredare
@p Jonatan Pettersson Hed | Täby | analytiker
@p Britt Sjöstrand | Österåker | MAS
@p Lena Forsmark | Storsthlm | processledare | guest
@p Adam Zielinski | RKA | analytiker | guest
---
Kvalitetsnätverket Roslagen
Hej alla! Här kommer anteckningar från träffen 2025-11-06.
Med var:
- Erika Sandqvist, Norrtälje – kvalitetschef – ordförande
- Joel Berglund, Vallentuna – kvalitetsutvecklare
- Marika Holst, Österåker – utvecklingschef
- Pirjo Aalto, Täby – kvalitetsstrateg
- Wilma Kraft, Danderyd – verksamhetscontroller
- Anders Tolf, Vaxholm – utredare
- Anders Nyström, Lidingö – kvalitetscontroller
- Sahar Mirza, Sollentuna – utvecklingsledare
- Gunvor Ekdahl, Sigtuna – kvalitetschef
- Robert Lans, Upplands Väsby – controller
- Cissi Vallgren, Norrtälje – utredare
- Jonatan Pettersson Hed, Täby – analytiker
- Britt Sjöstrand, Österåker – MAS
- Lena Forsmark, Storsthlm – processledare
- Adam Zielinski, RKA – analytiker

Uppföljning från september {{I}}
Enkäten om avvikelser är gjord, tack för alla svar. {{|}}Erika visar resultatet på träffen den 22 januari eftersom vi hade så mycket annat på listan. {{P until=2026-01-22; what=resultatet; why=eftersom vi hade så mycket annat på listan}}

Kolada {{I}}
Adam visade nya nyckeltal. Publiceringen av trygghetsmåtten är försenad och kommer i februari. {{|}}Adam kör en drop-in den 20 november kl. 15 för den som vill veta mer. {{M date=2025-11-20; what=drop-in}} {{A who=Adam Zielinski; due=2025-11-20}}

Egenkontroll {{I outcome=postponed}}
Wilma blev kallad till ett möte med nämnden så vi sköt fram egenkontrollen. {{P what=egenkontrollen; why=Wilma blev kallad till ett möte med nämnden}}

Ledningssystem {{I kind=go-round}}
Täby byter system i vår. {{S org=Täby; topic=Ledningssystem; stance=doing}} Vaxholm har egen lösning. {{S org=Vaxholm; topic=Ledningssystem}} Lidingö har inte valt väg. {{S org=Lidingö; topic=Ledningssystem; stance=undecided}} Danderyds upphandling har dragit ut på tiden. {{S org=Danderyd; topic=Ledningssystem}}

Kvalitetsdagen {{I}}
Förra kvalitetsdagen fick bra betyg. {{|}}Nästa blir den 6 maj 2026 på Åkers kanal. {{M date=2026-05-06; what=Kvalitetsdagen}} Tema? {{|}}Ingen var redo att bestämma det i dag så det får mogna till januari. {{P until=2026-01-22; what=Tema; why=Ingen var redo att bestämma det i dag}} Sahar och Joel bildar programgrupp. {{N person=Sahar Mirza; role=ledamot; body=programgrupp; org=Sollentuna}} {{N person=Joel Berglund; role=ledamot; body=programgrupp; org=Vallentuna}}

Brukarrevisioner {{I}}
Sigtuna säljer sin modell till andra. {{S org=Sigtuna}} Vi var nyfikna, men tar inte ställning förrän vi har sett ett pris. {{P what=modell}} Gunvor mejlar ett pris till gruppen. {{A who=Gunvor Ekdahl; to=gruppen}}

IVO {{I}}
IVO skjuter sin nationella tillsyn av hemtjänst till 2026. {{|}}Cissi bevakar. {{A who=Cissi Vallgren}}

Lex Maria och lex Sarah {{I outcome=not_reached}}
Dit kom vi aldrig. {{P what=Lex Maria och lex Sarah}}

Jämförelseprojektet {{I kind=decision}}
Vi bestämde att ta paus i jämförelseprojektet under våren och ta upp frågan om omstart i augusti. {{D}} {{P what=frågan om omstart}}

Storsthlm {{I kind=report}}
Lena berättade att socialdirektörerna inte hann behandla förslaget om kvalitetsråd på sitt oktobermöte. {{|}}Det är uppe hos dem igen den 27 november. {{M date=2025-11-27; what=socialdirektörerna}} Vi väntar in det mötet innan vi säger något om namn till rådet. {{P what=namn till rådet}}

Utbildning i internrevision {{I}}
Start 2 februari, sedan 16 februari och 9 mars. {{M date=2026-02-02; what=Utbildning i internrevision}} {{M date=2026-02-16; what=Utbildning i internrevision}} {{M date=2026-03-09; what=Utbildning i internrevision}} 4 900 kr per plats. {{K amount=4900; unit=kr per plats}} Upplands Väsby hoppar över den här gången. {{S org=Upplands Väsby; stance=no}}

Patientsäkerhet {{I}}
Britt hade med en film om fallrisker. Socialstyrelsens handlingsplan gäller ett år till.

Processkartor {{I outcome=postponed}}
Stod som punkt men flyttas fram till nästa år. {{P what=Processkartor}}

Resultat i lönesättning {{I kind=question}}
Robert undrade om någon kopplar kvalitetsresultat till lön. Ingen gör det. HR-nätverket diskuterar visst frågan i vinter.

Medarbetarundersökningar {{I}}
Vallentuna drog sig ur det gemensamma inköpet. {{S org=Vallentuna; stance=no}} Resten av oss behöver räkna om priset, och frågan om vi ska fortsätta gemensamt tas upp på extramötet 25 november. {{P until=2025-11-25; what=frågan om vi ska fortsätta gemensamt}} {{M date=2025-11-25}} Pirjo räknar om. {{A who=Pirjo Aalto}}

Etikfrågor {{I outcome=postponed}}
Hängde på att Anders T skulle ta fram fallen. {{|}}De var inte klara, så vi får ta om det. {{P what=Etikfrågor; why=De var inte klara}}

Granskning av fristående utförare {{I kind=dialogue}}
Marika beskrev hur Österåker gör stickprov. Samtalet kretsade kring sekretess. Juristerna i Täby har lovat ett PM till jul.

Nätverkets webbsida {{I}}
Jonatan har fixat en ny sida. Gamla dokument ligger kvar på den gamla till årsskiftet.

Ny socialtjänstlag, uppföljning {{I}}
Uppföljningen av lagen drivs av Socialstyrelsen. Den första delrapporten har skjutits från oktober till december. {{|}}Vi har den som ämne när rapporten är ute. {{P what=Ny socialtjänstlag, uppföljning}}

Kvalitetsberättelser {{I}}
Alla lägger in sin berättelse i mappen senast 15 februari. {{A who=alla; due=2026-02-15}}

Sekreterare {{I}}
Från januari är Anders Nyström sekreterare i stället för Cissi. {{N person=Anders Nyström; role=sekreterare; body=Kvalitetsnätverket Roslagen; org=Lidingö; for=Cissi Vallgren}}

Förfrågan från KTH {{I outcome=postponed}}
Erika läste upp mejlet. {{|}}Vi väntar med att svara till efter jul då de flesta ville prata hemma först. {{P what=Förfrågan från KTH; why=då de flesta ville prata hemma först}}

Hållbarhetsmål {{I outcome=empty}}

Vad händer i vår? {{I}}
22 januari i Täby, 19 mars på Teams, 23 april på Teams, 4 juni i Vaxholm. {{M date=2026-01-22}} {{M date=2026-03-19}} {{M date=2026-04-23}} {{M date=2026-06-04}}
Studiebesöket i Uppsala den 10 december blir inte av.
Vaxholmsturen får vi återkomma om. {{P what=Vaxholmsturen}}
Hälsningar Cissi
