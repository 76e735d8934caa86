@file Beredskapsnätverket 231116.docx
@body Beredskapsnätverket Dalarna
@date 2023-11-16
@start 09:00
@end 12:00
@place Ludvika, Gamla bio
@mode in_person
@secretary Rolf Ingelsson
@p Karolina Dahlgren | Falun | | chair
@p Kjell Norrby | Avesta | |
@p Susanne Ekwall | Hedemora | |
@p Jelena Marković | Ludvika | |
@p Peter Ollas | Smedjebacken | |
@p Åsa Finn | Rättvik | |
@p Gun Matsols | Mora | |
@p Christer Nåhs | Vansbro | |
@p Hanna Skoglund | Älvdalen | |
@p Rolf Ingelsson | | | guest
@p Peter Lindqvist | Säter | | absent excused
@p Britta Hed | Gagnef | | absent
---
BEREDSKAPSNÄTVERKET DALARNA
MÖTESANTECKNING 2023-11-16, 0900-1200, Ludvika, Gamla bio
Närvarande: Karolina Dahlgren (Falun, ordf.), Kjell Norrby (Avesta), Susanne Ekwall (Hedemora), Jelena Marković (Ludvika), Peter Ollas (Smedjebacken), Åsa Finn (Rättvik), Gun Matsols (Mora), Christer Nåhs (Vansbro), Hanna Skoglund (Älvdalen), Rolf Ingelsson (sekr.)
Laga förfall: Peter Lindqvist (Säter). Ej avhörd: Britta Hed (Gagnef).

Nr	Punkt	Anteckning	Vem gör	Senast
01	Förrådet {{I n=01; kind=decision}}	Offerten från Siljansplåt AB antas. {{D}} Slutsumma 1 285 000 kr. {{K amount=1285000; unit=kr}} Rättvik har i budget beslutat gå in. {{S org=Rättvik; topic=förrådet; stance=yes}} Hedemora avböjer. {{S org=Hedemora; topic=förrådet; stance=no}}	Mora tecknar kontrakt {{A who=Mora; due=2023-12-01}}	1/12
02	Övningsledning 2024 {{I n=02; kind=decision}}	Kjell Norrby förordnas som övningsledare, Hanna Skoglund som ställföreträdare. {{D}} {{N person=Kjell Norrby; role=övningsledare; body=Övningsledning 2024}} {{N person=Hanna Skoglund; role=ställföreträdare; body=Övningsledning 2024}} Övningsdagar 15 och 16 maj. {{M date=2024-05-15; what=övning}} {{M date=2024-05-16; what=övning}}	KN och HS: grundplan {{A who=Kjell Norrby,Hanna Skoglund; due=2024-01-26}}	26/1 2024
03	Självskattning {{I n=03; kind=report}}	Formulär mottagna. Nio av femton har svarat.	Resterande kommuner insänder till JM {{A who=Resterande kommuner; due=2023-12-15; to=JM}}	15/12
04	Larmkedjor {{I n=04; kind=go-round}}	SMS-larm: Avesta nyttjar. {{S org=Avesta; topic=SMS-larm; stance=doing}} Vansbro prövar frågan, upphandling ej klar. {{S org=Vansbro; topic=SMS-larm; stance=undecided}} Smedjebacken inför 1 januari. {{S org=Smedjebacken; topic=SMS-larm; stance=yes}} Telefonlistan är endast för tjänstebruk. {{X mark=endast för tjänstebruk}}	Säkerhetscheferna testar larm var måndag {{A who=Säkerhetscheferna}}	löpande
05	Krigsplacering {{I n=05; outcome=postponed}}	Statistik saknas från Länsstyrelsen. {{|}}Föredras vid februarimötet. {{P until=2024-02-08; what=Krigsplacering; why=Statistik saknas från Länsstyrelsen}}		
06	Befattningar {{I n=06}}	Kyrkans krisråd: Åsa Finn kvarstår. {{N person=Åsa Finn; role=representant; body=Kyrkans krisråd}} Drivmedelsgruppen: plats för södra länsdelen obesatt. {{V seat=plats; body=Drivmedelsgruppen}} Säter företräds från årsskiftet av Annika Bergqvist, i Peter Lindqvists ställe. {{N person=Annika Bergqvist; role=ledamot; body=Beredskapsnätverket Dalarna; org=Säter; for=Peter Lindqvist}}	Södra kommunerna föreslår namn till ordf. {{A who=Södra kommunerna; due=2024-02-08; to=ordf.}}	nästa möte
07	Frågor {{I n=07; kind=question}}	Vem äger elverken från pandemin? {{Q}} Ovisst.		
08	Samordnaren {{I n=08}}	Rolf Ingelsson frånträder 30 april 2024, pension. {{L person=Rolf Ingelsson; when=30 april 2024; why=pension}}	Arbetsutskottet: ersättningsrekrytering {{A who=Arbetsutskottet}}	snarast
09	Nästa {{I n=09}}	8 februari, digitalt {{M date=2024-02-08}}		

Vid anteckningarna Rolf Ingelsson
