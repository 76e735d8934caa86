@file kd-2023-02.txt
@body Kommundirektörsgruppen Mellanbygden
@date 2023-02-10
@start 08:30
@end 11:45
@place Tranås, stadshuset, rum Svartån
@mode hybrid
@secretary Gunvor Hellsten
@p Shirin Daneshvar | Tranås | kommundirektör | chair
@p Torgny Vallgren | Aneby | kommundirektör |
@p Birgitta Lood | Ydre | kommundirektör |
@p Mats Trulsson | Boxholm | kommundirektör | remote
@p Helena Brandt Ruuth | Eksjö | kommundirektör |
@p Dragan Petrović | Kinda | kommundirektör | partial=t.o.m. § 5
@p Mats-Ola Frick | Ödeshög | kommundirektör | absent excused
@p Gunvor Hellsten | | sekreterare | guest
@p Paulina Sköld | Länsstyrelsen | beredskapsdirektör | guest partial=§ 2
---
KOMMUNDIREKTÖRSGRUPPEN MELLANBYGDEN
PROTOKOLLSANTECKNINGAR

Sammanträde fredagen den 10 februari 2023 kl. 08.30–11.45
Tranås, stadshuset, rum Svartån

Ledamöter
Shirin Daneshvar, kommundirektör, Tranås, ordförande
Torgny Vallgren, kommundirektör, Aneby
Birgitta Lood, kommundirektör, Ydre
Mats Trulsson, kommundirektör, Boxholm (via länk)
Helena Brandt Ruuth, kommundirektör, Eksjö
Dragan Petrović, kommundirektör, Kinda, t.o.m. § 5

Anmält förhinder
Mats-Ola Frick, kommundirektör, Ödeshög

Övriga
Gunvor Hellsten, sekreterare
Paulina Sköld, beredskapsdirektör, Länsstyrelsen, § 2

§ 1 Föregående anteckningar {{I n=1}}
Anteckningarna från december genomgicks och lades utan erinran till handlingarna.
Den vid förra sammanträdet utlovade förteckningen över reservkraft har Aneby numera
överlämnat.

§ 2 Civil beredskap, läget i länet {{I n=2}}
Paulina Sköld redogjorde för länsstyrelsens arbete med ny regional plan.
Länsstyrelsen har beslutat att varje kommun ska lämna in en krigsorganisation, och
myndigheten avser att under året besöka samtliga. Hon framhöll att kommunerna borde
utse en samordnare med direkt anknytning till kommunledningen; något krav är det
dock inte. I södra länsdelen har man redan gått samman om en gemensam tjänst, vilket
enligt Paulina Sköld fallit väl ut.

På fråga från Torgny Vallgren om ersättning för övningstimmar svarade Paulina Sköld
att pengarna räcker till personal men inte till lokaler. {{|}}Hon åtog sig att efter
sammanträdet översända den tabell som visades. {{A who=Paulina Sköld}} {{|}}Birgitta Lood undrade vem som bär
ansvaret för nödvatten när vattentäkten är gemensam för två kommuner. {{Q asker=Birgitta Lood}} Frågan blev
hängande i luften.

{{|}}Tanken är att kommunerna längre fram ska öva tillsammans. {{F}} Mats Trulsson ansåg att
det vore rimligt att börja i liten skala. {{|}}Gruppen beslutade att hålla en gemensam
skrivbordsövning under hösten, {{D}} {{|}}samt att de tre minsta kommunerna därvid deltar utan
kostnad. {{D}} {{|}}Det uppdrogs åt Helena Brandt Ruuth att till den 28 april ta fram ett
scenario. {{A who=Helena Brandt Ruuth; due=2023-04-28}} {{D}}

§ 3 E-arkiv {{I n=3}}
Avtalet med Karvello AB löper ut vid årsskiftet. Ärendet har varit föremål för
överläggning i respektive kommunstyrelse. {{|}}Eksjö har i januari tagit ställning för en
förlängning. {{S org=Eksjö; stance=yes; topic=e-arkiv}} {{|}}I Kinda har kommunstyrelsen sagt nej och upphandlar på egen hand. {{S org=Kinda; stance=no; topic=e-arkiv}}
{{|}}Boxholm avvaktar prisbilden och vill inte binda sig. {{S org=Boxholm; stance=undecided; topic=e-arkiv}} Från Tranås finns ett yttrande
inlämnat, vars innehåll inte föredrogs.

Under överläggningen framfördes att man kunde tänka sig ett kortare avtal. {{|}}Shirin
Daneshvar sammanfattade att det lutar åt två år. {{F}} Något beslut fattades emellertid
inte, eftersom offerten inte kommit. {{|}}Ärendet återupptas den 21 april. {{P until=2023-04-21; what=E-arkiv; why=offerten inte kommit}} {{M date=2023-04-21}} {{|}}Torgny
Vallgren förklarade sig beredd att dessförinnan begära in priser för både ett och
två år. {{A who=Torgny Vallgren}}

§ 4 Representation i Regionala utvecklingsrådet {{I n=4}}
Mats-Ola Frick har sedan 2019 företrätt gruppen i Regionala utvecklingsrådet och har
skriftligen avsagt sig uppdraget. Birgitta Lood, som själv sitter i Leaderområdets
styrelse, avböjde. Dragan Petrović nämndes av flera. {{|}}Gruppen utsåg Dragan Petrović
att efter Mats-Ola Frick vara gruppens representant i Regionala utvecklingsrådet. {{D}} {{N person=Dragan Petrović; role=representant; body=Regionala utvecklingsrådet; for=Mats-Ola Frick}}
{{|}}Platsen som ersättare lämnades tills vidare obesatt. {{V seat=ersättare; body=Regionala utvecklingsrådet}}

§ 5 Kompetensförsörjning {{I n=5}}
Helena Brandt Ruuth redovisade den enkät som HR-cheferna genomfört. Av 212 svarande
medarbetare uppgav var fjärde att de överväger att lämna yrket inom tre år.
HR-cheferna har för sin del beslutat att göra om mätningen vartannat år. Man
diskuterade om direktörerna borde ta fram ett gemensamt ställningstagande. Dragan
Petrović menade att det i så fall måste kopplas till budgeten, annars blir det bara
ord. {{|}}De närvarande var ense om att frågan är angelägen. {{F}}

Från Högskolan i Mellanskog, en aktör som erbjuder traineeprogram, har inkommit ett
erbjudande om 14 500 kronor per deltagare. {{|}}Kostnaden uppges till 14 500 kronor per
deltagare och år. {{K amount=14500; unit=kronor per deltagare och år}} {{|}}Förslag finns att varje kommun sänder två personer. {{F}} {{|}}Sekreteraren
inhämtar kursplanen och delger ledamöterna den före nästa sammanträde. {{A who=Gunvor Hellsten; to=ledamöterna; due=2023-04-21}}

§ 6 Öppet landskap, ansökan {{I n=6; outcome=postponed}}
Då Kinda inte längre var företrätt efter klockan elva ansågs det olämpligt att
behandla ansökan om landskapsmedel. {{|}}Den bordlades. {{P what=ansökan om landskapsmedel; why=Kinda inte längre var företrätt}}

§ 7 Meddelanden {{I n=7}}
- {{|}}Kommunförbundets direktör Alf Rehnman har valt att gå i pension till midsommar. {{L person=Alf Rehnman; org=Kommunförbundet; when=midsommar; why=pension}}
Förbundets styrelse har uppdragit åt ett rekryteringsföretag att söka efterträdare.
- Länets budgetdag äger rum den 17 mars på Residenset. {{M date=2023-03-17; what=Länets budgetdag}}
- Shirin Daneshvar har vid ett tidigare tillfälle lovat att bjuda in landshövdingen.
Så har skett.

Vid protokollet
Gunvor Hellsten
