@file Beredskapsnätverket 240425.txt
@body Beredskapsnätverket Dalarna
@date 2024-04-25
@start 09:30
@end 15:00
@place Tällbergsgården, Leksand
@mode in_person
@secretary Rolf Ingelsson
@p Karolina Dahlgren | Falun | | chair
@p Ahmad Rezai | Borlänge | |
@p Kjell Norrby | Avesta | |
@p Susanne Ekwall | Hedemora | |
@p Annika Bergqvist | Säter | |
@p Jelena Marković | Ludvika | |
@p Jonas Hagström | Leksand | |
@p Britta Hed | Gagnef | |
@p Gun Matsols | Mora | |
@p Hanna Skoglund | Älvdalen | |
@p Tove Ling | Malung-Sälen | |
@p Christer Nåhs | Vansbro | |
@p Mats Rönn | Länsstyrelsen | | guest partial=punkt 03
@p Matilda Hjort Ax | | | guest
@p Rolf Ingelsson | | | guest
@p Nils-Erik Kall | Orsa | | absent excused
@p Åsa Finn | Rättvik | | absent excused
---
BEREDSKAPSNÄTVERKET DALARNA
MÖTESANTECKNING 2024-04-25
TID 0930-1500
PLATS Tällbergsgården, Leksand

NÄRVARANDE LEDAMÖTER
Karolina Dahlgren, Falun, ordf.
Ahmad Rezai, Borlänge
Kjell Norrby, Avesta
Susanne Ekwall, Hedemora
Annika Bergqvist, Säter
Jelena Marković, Ludvika
Jonas Hagström, Leksand
Britta Hed, Gagnef
Gun Matsols, Mora
Hanna Skoglund, Älvdalen
Tove Ling, Malung-Sälen
Christer Nåhs, Vansbro
ÖVRIGA
Mats Rönn, Länsstyrelsen, punkt 03
Matilda Hjort Ax
Rolf Ingelsson, sekr.
FÖRHINDRADE
Nils-Erik Kall, Orsa
Åsa Finn, Rättvik

01 Övningen, slutläge {{I n=01; kind=report}}
Kjell Norrby orienterade om läget tre veckor före. Motspelsplanen är fastställd av övningsledningen. Länsstyrelsen har lovat tre observatörer. Falun hade önskat flytta tiderna men så sker inte. Kjell Norrby underströk att var kommun själv svarar för sin mat, vilket framgår av grundplanen. Åsa Finn har meddelat att hon icke kan fullgöra motspelet. {{|}}I hennes ställe träder Annika Bergqvist. {{N person=Annika Bergqvist; role=motspel; for=Åsa Finn}} Britta Hed åtar sig att före den 3 maj ha kontrollerat reservläget på talgrupperna. {{A who=Britta Hed; due=2024-05-03}} Utvärderingen, som Tove Ling skall leda, avges den 14 juni till nätverkets ordförande. {{A who=Tove Ling; due=2024-06-14; to=nätverkets ordförande}}

02 Samverkanskursen {{I n=02; kind=dialogue}}
Hanna Skoglund redogjorde. Kursen ges av MSB i tre dagar och kostar ingenting utom kost och logi. MSB planerar två omgångar i länet. Högskolan Dalarna har visat intresse för en fördjupning, något som enligt Hanna vore värdefullt. Susanne Ekwall hade gått en motsvarande kurs 2019 och ansåg den teoretisk. Någon menade att man först borde träna sin egen stab. Hanna Skoglund brukar annars hålla sådan träning i Älvdalen varje november.
Mötet uttalade sig för att alla krisledningsnämnder genomgår kursen före utgången av 2025. {{D until=2025}} Kommunernas kanslier bokar in sina nämnder via MSB:s webb, sista dag 28 juni. {{A who=Kommunernas kanslier; due=2024-06-28}}

03 Länsstyrelsens besök i kommunerna {{I n=03}}
Mats Rönn redovisade höstens rundresa. Fjorton besök har genomförts. Intrycken är goda, dock saknas skyddsrumsplaner på de flesta håll. MSB har beslutat om nya kontroller och ska enligt regleringsbrevet rapportera i oktober. Länsstyrelsen kommer att begära in uppgifter. Mats Rönn tog upp fjärrvärmen i Borlänge som exempel. {{|}}Han åtog sig att till nätverket överlämna en sammanställning, utan kommunnamn, den 31 maj. {{A who=Mats Rönn; due=2024-05-31; to=nätverket}} Vad han i övrigt anförde om skyddsobjekt har klassats som hemligt och skall inte antecknas eller återges. {{X mark=hemligt}}

04 Skyddsrum {{I n=04; kind=go-round}}
Med anledning av föregående punkt tillfrågades kommunerna om de ämnar upprätta skyddsrumsplan under året.
Falun upprättar plan, arbetet leds av stadsarkitekten. {{S org=Falun; topic=skyddsrumsplan; stance=doing}} För Hedemora svarade Susanne Ekwall att fastighetsbolaget har bytt ägare två gånger, att ritningarna ligger på tre ställen och att den tjänsteman som kunde området har avlidit. Kommunstyrelsen har ändå sagt att saken är viktig. {{|}}Hedemora räknar således med att ha en plan i december. {{S org=Hedemora; topic=skyddsrumsplan; stance=yes}} Älvdalen äger ett enda skyddsrum och finner en plan obehövlig. {{S org=Älvdalen; topic=skyddsrumsplan; stance=no}} Tove Ling kunde för Malung-Sälens vidkommande inte lämna något besked. {{S org=Malung-Sälen; topic=skyddsrumsplan; stance=undecided}} Vansbro ansåg det intressant att göra en plan tillsammans med Gagnef. {{S org=Vansbro; topic=skyddsrumsplan; stance=interested}} Leksand, Avesta och Ludvika har sådana planer sedan tidigare. {{S org=Leksand; topic=skyddsrumsplan; stance=doing}} {{S org=Avesta; topic=skyddsrumsplan; stance=doing}} {{S org=Ludvika; topic=skyddsrumsplan; stance=doing}} Britta Hed skulle önska att någon höll i ett gemensamt arbete. {{|}}Vem som skulle kunna göra det utreddes inte. {{Q asker=Britta Hed}}

05 Kyrkans krisråd {{I n=05; kind=decision}}
Åsa Finn lämnar länet och därmed krisrådet. {{L person=Åsa Finn}} {{|}}På hennes mandat inträder Jonas Hagström.  {{N person=Jonas Hagström; role=representant; body=Kyrkans krisråd; for=Åsa Finn}}

06 Reservkraft {{I n=06; outcome=postponed}}
Nils-Erik Kalls ärende. {{|}}Då han vårdas på sjukhus bordlades det. {{P what=Reservkraft; why=Då han vårdas på sjukhus}}

07 Ordförandeskapet {{I n=07; kind=decision}}
Karolina Dahlgren omvaldes. {{D}} {{N person=Karolina Dahlgren; role=ordförande; body=Beredskapsnätverket Dalarna}} Valet avser tiden intill april 2026. {{|}}Vice ordförande, en nyinrättad befattning, är från i dag Ahmad Rezai. {{D}} {{N person=Ahmad Rezai; role=vice ordförande; body=Beredskapsnätverket Dalarna}}

08 Avslutning {{I n=08}}
Undertecknad tackade för tolv år. {{|}}Matilda Hjort Ax övertar allt material den 30 april ur Rolf Ingelssons hand. {{A who=Rolf Ingelsson; due=2024-04-30; to=Matilda Hjort Ax}} Nätverket sammanträder 12 september i Avesta. {{M date=2024-09-12}} Försvarsmaktens dag i Falun infaller lördagen den 1 juni. {{M date=2024-06-01; what=Försvarsmaktens dag}}

Vid anteckningarna Rolf Ingelsson
