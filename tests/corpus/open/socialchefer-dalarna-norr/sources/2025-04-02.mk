@file Soc.chefer 2025-04-02 anteckn.txt
@body Socialchefsnätverket
@date 2025-04-02
@start 08:30
@end 12:00
@place Vansbro, Medborgarhuset
@mode in_person
@secretary Birgitta Holmgren
@p Eva-Lena Bångman | Mora | socialchef | chair
@p Desirée Palmkvist | Orsa | tf socialchef |
@p Ingalill Hedström | Älvdalen | förvaltningschef |
@p Jonas Dahlborg | Leksand | sektorchef |
@p Eva Nyström | Malung-Sälen | socialchef |
@p Tove Rosvall | Vansbro | biträdande socialchef | for=Mats Bergvall
@p Samira Yusuf | Rättvik | socialchef |
@p Mats Bergvall | Vansbro | socialchef | absent
@p Katarzyna Wieczorek-Lind | Gagnef | socialchef | absent excused
@p Birgitta Holmgren | Mora | nämndsekreterare | guest
@p Ylva Trång | Leksand | projektledare | guest partial=§ 10
---
Socialchefsnätverket i norra Dalarna
ANTECKNINGAR
Onsdag 2 april 2025 kl 8.30-12.00
Lokal: Vansbro, Medborgarhuset

Närvarande:
Eva-Lena Bångman, socialchef Mora, ordf
Desirée Palmkvist, tf socialchef Orsa
Ingalill Hedström, förvaltningschef Älvdalen
Jonas Dahlborg, sektorchef Leksand
Eva Nyström, socialchef Malung-Sälen
Tove Rosvall, biträdande socialchef Vansbro, istället för Mats Bergvall
Samira Yusuf, socialchef Rättvik
Samt: Birgitta Holmgren, nämndsekreterare Mora (vid pennan), Ylva Trång, projektledare Leksand, § 10
Meddelat hinder: Katarzyna Wieczorek-Lind, socialchef Gagnef
Föräldraledig: Mats Bergvall, socialchef Vansbro

§ 8 Uppropet {{I n=8; kind=information}}
Tove Rosvall intar Mats Bergvalls stol medan han är hemma med barn, alltså till och med augusti. {{N person=Tove Rosvall; role=ersättare; body=Socialchefsnätverket; org=Vansbro; for=Mats Bergvall}} Katarzyna är på studieresa. Milo, som annars brukar skriva vartannat möte, har bytt tur med Birgitta.

§ 9 Mandatet i utskrivningsgruppen {{I n=9; kind=decision}}
Regionens svar kom den 24 mars och läses upp i sin helhet av ordföranden. Hälso- och sjukvårdsdirektören beklagar att kommunerna uppfattat förändringen som ensidig och föreslår att gruppens beslut ska fattas i enighet, så som det var före 2023. Ingalill tycker att brevet är vänligare än väntat men att ordet enighet kan betyda vad som helst. Samira erinrar om att länschefsnätverket redan har godtagit en liknande skrivning i Borlänge.

{{|}}Efter omröstning med sex röster mot en godtar socialcheferna regionens förslag, {{D}} och kommunerna kvarstår sålunda i gruppen. {{D}} Älvdalen lät anteckna att man hade velat ha en tydligare text. {{S org=Älvdalen; topic=mandatet i utskrivningsgruppen; stance=no}} {{|}}Ordföranden låter regionen veta utgången denna vecka. {{A who=Eva-Lena Bångman; to=regionen}}

§ 10 Mallen för insatser utan behovsprövning {{I n=10; kind=report}}
Ylva Trång visar den mall som gruppen har arbetat fram. Den består av två sidor, varav den ena är information till den enskilde. Desirée har låtit sex handläggare i Orsa prova den under mars. De tyckte att frågorna om barn i familjen saknas. Enligt uppgift har Gagnef kommit fram till ungefär detsamma, men ingen kunde återge detaljerna när Katarzyna inte var på plats.

Ylva frågar vem som egentligen äger mallen när projektet tar slut. Jonas menar att det rimligen är den kommun som har systemförvaltaren. Eva är av en annan mening. {{|}}Efter en stund enas man om att Orsa förvaltar mallen fram till årets slut. {{D until=2025-12-31}} {{A who=Orsa}} Barnfrågorna kompletteras av Ylva före den 30 april. {{A who=Ylva Trång; due=2025-04-30}} {{|}}Leksand börjar använda mallen direkt efter påsk. {{S org=Leksand; topic=mallen för insatser utan behovsprövning; stance=yes}} {{|}}Mora inväntar sitt nya verksamhetssystem, vilket nog betyder 2026. {{S org=Mora; topic=mallen för insatser utan behovsprövning; stance=no}}

§ 11 Avgift för råd och stöd {{I n=11; kind=question}}
Katarzynas fråga från vintern kvarstår. Birgitta har slagit i förarbetena och funnit ett stycke i propositionen som möjligen kan tolkas som att avgift inte får tas. {{|}}Att avgöra saken överlåts åt sammanträdet den 4 juni, då även Gagnef finns med. {{P until=2025-06-04; what=Avgift för råd och stöd; why=då även Gagnef finns med}} {{|}}Till dess inhämtar Tove ett yttrande från Vansbros förbundsjurist. {{A who=Tove Rosvall; due=2025-06-04}}

§ 12 Delad jurist {{I n=12; kind=decision}}
Jonas redovisar sin kalkyl. {{|}}Med fyra kommuner och halvtid hamnar årskostnaden på 402 000 kronor, något över det som nämndes i Leksand. {{K amount=402000; unit=kronor}} En heltid fördelad på åtta skulle kosta ungefär 100 000 per kommun. {{K amount=100000}} {{|}}Vansbro, Orsa och Rättvik vill vara med. {{S org=Vansbro; topic=delad jurist; stance=yes}} {{S org=Orsa; topic=delad jurist; stance=yes}} {{S org=Rättvik; topic=delad jurist; stance=yes}} {{|}}Leksand tvekar inför anställningsformen. {{S org=Leksand; topic=delad jurist; stance=undecided}} Mora har en egen jurist på heltid, vilket Eva-Lena nämnde mer i förbigående. {{S org=Mora; topic=delad jurist; stance=doing}}

Det anses riktigast att först höra med personalcheferna om arbetsgivaransvaret. {{F}} {{|}}Desirée vidtalar Orsas personalchef. {{A who=Desirée Palmkvist; to=Orsas personalchef}}

§ 13 Socialjourens ekonomi {{I n=13; kind=report}}
Samira, som är värdchef under Mats Bergvalls ledighet, lämnar ett skriftligt bokslut. Underskottet blev mindre än befarat tack vare vakanserna. Den sjätte tjänsten är utannonserad för tredje gången. Polisområdeschefen har hört av sig och önskar ett möte om orosanmälningar vid evenemang. {{|}}Mötet är berammat till den 15 maj i Rättvik. {{M date=2025-05-15; what=möte med polisområdeschefen}} {{|}}Dit åker Samira Yusuf jämte Eva Nyström som nätverkets talespersoner. {{N person=Samira Yusuf; role=talesperson; body=möte med polisområdeschefen; org=Rättvik}} {{N person=Eva Nyström; role=talesperson; body=möte med polisområdeschefen; org=Malung-Sälen}}

§ 14 SAMS {{I n=14; kind=report}}
Eva Nyström berättar att arbetet går trögt. Regionen byter ordförande för tredje gången och handlingsplanen, som enligt lagen ska ha varit klar vid årsskiftet, är ännu på remiss. Kommunernas synpunkter har lämnats länsvis. Eva tycker att man borde våga säga ifrån. Ingalill är mera överseende och påpekar att regionen har fem vakanta utredartjänster.

§ 15 Övrigt och nästa sammanträde {{I n=15; kind=information}}
Ordföranden påminner om att lönerevisionen pågår. Inbjudan till Nationella chefsdagarna har kommit, men ingen säger sig ha råd. {{|}}Socialcheferna möts i Älvdalen den 4 juni {{M date=2025-06-04}} och sedan den 3 september i Gagnef. {{M date=2025-09-03}}

Vid pennan: Birgitta Holmgren
