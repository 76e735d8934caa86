@file parkchefsnätverket 2022-02-03 (MPV).txt
@body Parkchefsnätverket Mälardalen
@date 2022-02-03
@start 13:00
@end 16:00
@place Knivsta kommunhus, Centrum för idrott och kultur
@mode hybrid
@secretary Marko Pettersson-Vuori
@p Amir Daneshvar | Knivsta | | chair
@p Ingvar Lundh-Petri | Västerås | |
@p Stina Blom | Uppsala | |
@p Ola Furusjö | Enköping | |
@p Håkan Molin | Strängnäs | |
@p Daniel Karim | Södertälje | | remote
@p Lena Ståhlbom | Nyköping | | remote
@p Ylva Tjäder | Köping | |
@p Rolf Ekbäck | Sala | |
@p Nour Salameh | Katrineholm | | remote
@p Alva Hedqvist | Västerås | upphandlare | guest partial=ärende 2
@p Ebbe Ringqvist | Trafikverket | biolog | guest partial=ärende 3
@p Marko Pettersson-Vuori | Enköping | | guest
@p Mikaela Strand | Eskilstuna | | absent excused
@p Siri Wallén | Håbo | | absent excused
---
Parkchefsnätverket Mälardalen
Dag: torsdag 3 februari 2022 (2022-02-03)
Tid: kl. 13.00–16.00
Plats: Knivsta kommunhus, Centrum för idrott och kultur

Ordförande:	Amir Daneshvar, Knivsta
Ledamöter:	Ingvar Lundh-Petri, Västerås
	Stina Blom, Uppsala
	Ola Furusjö, Enköping
	Håkan Molin, Strängnäs
	Ylva Tjäder, Köping
	Rolf Ekbäck, Sala
På länk:	Daniel Karim, Södertälje
	Lena Ståhlbom, Nyköping
	Nour Salameh, Katrineholm
Gäster:	Alva Hedqvist, upphandlare, Västerås (ärende 2)
	Ebbe Ringqvist, biolog, Trafikverket (ärende 3)
Anmält frånvaro:	Mikaela Strand, Eskilstuna
	Siri Wallén, Håbo
Vid protokollet:	Marko Pettersson-Vuori, Enköping

AGENDA: {{|}}1. Uppstart {{I n=1}}
ANTECKNING: Amir inledde sitt ordförandeskap med en kort film om igelkottar. Stina Blom presenterade sig närmare: trädgårdsingenjör, tidigare i Botkyrka, ansvarig för Uppsalas sommarblomster. Anteckningarna från november fanns som ljudfil och utskrift. Ola bad att få två hörfel rättade, bland annat ordet äppelpress, som skulle ha varit en annan sak. 
ÅTGÄRD: Inga.

AGENDA: {{|}}2. Klippupphandlingen {{I n=2; kind=decision}}
ANTECKNING: Alva Hedqvist hade gjort en jämförelse av viten i nio andra kommuner. {{|}}Spannet är mellan 500 och 8 000 kronor per dygn. {{K amount=500; unit=kr per dygn}} {{K amount=8000; unit=kr per dygn}} Högst låg Borås, som aldrig har tagit ut ett enda vite. Rolf ansåg att beloppet gör mindre nytta än en god relation. Ingvar återgav hur Västerås hotade med vite 2014 och då blev av med entreprenören mitt i juni. Stina kunde leva med det mesta. {{|}}Alva rekommenderade 2 000 kronor, kopplat till en rutin för påpekande. {{K amount=2000; unit=kr}} {{|}}Efter en omgång runt bordet fastslogs vitet till 2 000 kronor per dygn och delområde {{D}} {{K amount=2000; unit=kr per dygn och delområde}}. {{|}}{{|}}Det uttalades även att anbudstiden inte får infalla över påsk, så annonseringen sker direkt efter helgen {{D}}. {{|}}Arealerna från Strängnäs kom fram i tid; kommunen är därmed fullvärdig deltagare {{S org=Strängnäs; topic=klippavtalet; stance=yes}}. {{|}}Sala drar sig däremot ur eftersom kommunstyrelsen vill pröva egen regi {{S org=Sala; topic=klippavtalet; stance=no}}, {{|}}och Rolf lämnar av den orsaken klippgruppen {{L person=Rolf Ekbäck; org=Sala; why=eftersom kommunstyrelsen vill pröva egen regi}}. {{|}}I gruppen tar Stina hans plats {{N person=Stina Blom; role=ledamot; body=klippgruppen; org=Uppsala; for=Rolf Ekbäck}}.
ÅTGÄRD: {{|}}Alva justerar underlaget och annonserar tisdagen den 19 april. {{A who=Alva Hedqvist; due=2022-04-19}}

AGENDA: {{|}}3. Artrika vägkanter {{I n=3; kind=theme}}
ANTECKNING: Ebbe Ringqvist beskrev Trafikverkets nya skötselklasser. Verket har pekat ut 4 300 kilometer väg med höga naturvärden och slår dem sent, i augusti. Fröblandningar köps inte in eftersom den befintliga floran anses tillräcklig. Lupinen är det stora bekymret. Ebbe trodde att EU:s förordning kommer att tvinga markägare att bekämpa den inom fem år. Enligt honom borde kommunerna börja redan i år, men det är inget verket kan kräva. Lena Ståhlbom visade bilder på Nyköpings ängar, där boende ringer och klagar på ovårdat gräs varje juli. Håkan undrade om skyltar hjälper, vilket de gör lite grann. {{|}}Katrineholm slår sina infarter en gång per år sedan 2020 {{S org=Katrineholm; topic=ängsslåtter; stance=doing}}. {{|}}Köping tänker ställa om fem hektar {{S org=Köping; topic=ängsslåtter; stance=yes}}. {{|}}Enköping låter bli tills kungen har varit på besök i september {{S org=Enköping; topic=ängsslåtter; stance=no}}. {{|}}Daniel kunde för Södertäljes räkning varken lova eller avvisa {{S org=Södertälje; topic=ängsslåtter; stance=undecided}}. {{|}}Vem ansvarar för lupiner på mark som Trafikverket hyr ut till kommunen? Där gick Ebbe bet, och så gjorde vi andra. {{Q}}
ÅTGÄRD: {{|}}Ylva sammanställer kommunernas slåttertider i en karta till årsmötet i april {{A who=Ylva Tjäder; due=2022-04}}. {{|}}Ebbe kontrollerar ansvarsfrågan med verkets jurist, om denne är i tjänst {{A who=Ebbe Ringqvist; to=verkets jurist; if=om denne är i tjänst}}.

AGENDA: {{|}}4. Larm vid ensamarbete {{I n=4; kind=report}}
ANTECKNING: Håkan Molin hade prövat tre tjänster i en skog utan täckning. En av dem fungerade. {{|}}Priset ligger runt 89 kronor per telefon och månad {{K amount=89; unit=kr per telefon och månad}}. Han visade hur falsklarm hanteras. I Södertälje har arbetsgivaren valt en annan lösning ihop med hemtjänsten. Ingvar frågade vem som ser positionerna och fick till svar att dataskyddsombudet ska godkänna det i varje kommun. Lena S meddelade att Nyköpings ombud redan sagt nej en gång. Mötet rekommenderade inte någon särskild leverantör.
ÅTGÄRD: {{|}}Håkan delar testprotokollet med alla före sportlovet vecka 8. {{A who=Håkan Molin; to=alla}}

AGENDA: {{|}}5. Nominering till Movium-rådet {{I n=5; kind=decision}}
ANTECKNING: Movium önskar förslag från nätverken efter Lena Grönvik, som numera är anställd där. Nour Salameh var föreslagen av Amir och Daniel Karim av Rolf. Daniel undanbad sig. {{|}}Nätverket för fram Nour som sin kandidat {{D}} {{N person=Nour Salameh; role=representant; body=Movium-rådet; org=Katrineholm; for=Lena Grönvik}}. Movium fattar det slutliga beslutet i mars. Ingvar passade på att nämna att han sitter i Träbiblioteket och inte har något att rapportera. Bisittaren Ylva höll i klubban när Amir tog ett telefonsamtal.
ÅTGÄRD: {{|}}Marko skriver nomineringsbrevet, 11 februari. {{A who=Marko Pettersson-Vuori; due=2022-02-11; to=Movium}}

AGENDA: {{|}}6. Programmet för Parkdagarna {{I n=6; outcome=postponed}}
ANTECKNING: {{|}}Ola, som var på programrådet i januari, hade förlorat rösten. Han pekade och nickade, men hans rapport fick skjutas upp till den 7 april. {{P until=2022-04-07; what=Programmet för Parkdagarna; why=Ola, som var på programrådet i januari, hade förlorat rösten}} {{M date=2022-04-07}}
ÅTGÄRD: Inga.

AGENDA: {{|}}7. Övrigt {{I n=7}}
ANTECKNING: Lustgården har bytt namn. En kommun i Närke har hört av sig och vill bli medlem. Amir tyckte att geografin talar emot, utan att det ledde vidare. Boverkets remiss om lekmiljöer är ute, sista svarsdag är den 30 april. {{|}}Länsstyrelsen bjuder in till almsjukemöte den 16 mars {{M date=2022-03-16; what=almsjukemöte}}; {{|}}Rolf är där i alla fall och för vår talan {{N person=Rolf Ekbäck; role=representant; body=almsjukemöte; org=Sala}}.
ÅTGÄRD: {{|}}Stina läser remissen och säger den 7 april om svar behövs. {{A who=Stina Blom; due=2022-04-07}}
