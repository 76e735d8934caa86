@file 2024-02-08 anteckningar.md
@body IT-säkerhetsnätverket Norrbotten
@date 2024-02-08
@start 09:00
@end 15:00
@place Folkets hus i Gällivare
@mode in_person
@secretary Tuija Niemelä-Strand
@p Fredrik Niia | Kiruna | | chair
@p Hanna Muotka | Pajala
@p Per-Ola Stenberg | Boden
@p Åsa Wälivaara | Gällivare
@p Samir Barakat | Kalix
@p Jaakko Pelttari | Haparanda
@p Emelie Granström | Älvsbyn
@p Katarina Öberg Lahti | Piteå | | absent excused
@p Fredrik Norlund | Luleå | | absent
@p Inger Kuhmunen | Jokkmokk | | absent
@p Tuija Niemelä-Strand | Boden | | guest
@p Villy Isaksson | Nordkabel Drift AB | | guest
---
# IT-säkerhetsnätverket Norrbotten

8 februari 2024 | 9–15 | Folkets hus i Gällivare

| Vem | Varifrån |
|---|---|
| Fredrik Niia (ordf) | Kiruna |
| Hanna Muotka | Pajala |
| Per-Ola Stenberg | Boden |
| Åsa Wälivaara | Gällivare |
| Samir Barakat | Kalix |
| Jaakko Pelttari | Haparanda |
| Emelie Granström | Älvsbyn |

Gäster: Villy Isaksson, Nordkabel Drift AB. Tuija Niemelä-Strand (Boden) skrev.
Borta: Katarina Öberg Lahti, Piteå (vabb). Fredrik Norlund, Luleå och Inger Kuhmunen, Jokkmokk dök inte upp.

### Niia tar över klubban {{I}}

Fredrik Niia höll sitt första möte och började med att slå i bordet så hårt att kaffet skvimpade. Han sa att han vill ha färre papper och fler övningar. Katarina har gjort ett grymt jobb i fyra år och skulle ha fått blommor, men de får vänta tills hon syns. {{|}}Ingvar är kvar som sekreterare fast vi turas om att skriva nu. {{N person=Ingvar Hedkvist; role=sekreterare; body=IT-säkerhetsnätverket Norrbotten}}

### Certifikatlösningen, äntligen {{I}}

Per-Ola drog sitt. {{|}}Idag köper Boden certifikat styckvis för närmare 90 tusen om året och Skatteverket har dessutom bytt krav två gånger. {{K amount=90; unit=tusen; years=om året}} {{|}}I Sundsvall har kommunen och regionen gått ihop om en egen utfärdare, där går det tydligen på räls. {{S org=Sundsvall; topic=certifikat; stance=doing}} Villy från Nordkabel var inbjuden för att svara på frågor och gjorde det rätt bra, fast han sa "det ligger i roadmapen" åtta gånger (Samir räknade). Åsa ville veta vad som händer med nycklarna om bolaget köps upp och Villy trodde att de är skyddade i avtalet, men han är ingen jurist. {{|}}Det där borde nån kolla, sa Åsa, men när vi skulle vidare hade ingen tagit på sig det. {{Q asker=Åsa Wälivaara}}

När Villy gått pratade vi vidare själva. {{|}}**Kalix** köper lösningen oavsett vad vi andra hittar på. {{S org=Kalix; topic=certifikat; stance=yes}} **Haparanda** ligger i samma nät som Torneå och avvaktar finnarna, så där vet man inte ännu. {{S org=Haparanda; topic=certifikat; stance=undecided}} **Gällivare** står över. {{S org=Gällivare; topic=certifikat; stance=no}} Per-Ola skulle kunna tänka sig att sköta alltihop från Boden om han fick en halv tjänst, men den pengan finns inte idag.

Så här blev det: vi gör en gemensam avropsförfrågan ihop, öppen för den som vill. {{D}} Per-Ola knåpar ihop kravlistan till den 1 mars {{A who=Per-Ola Stenberg; due=2024-03-01}} och Hanna läser den med pajalaögon. {{A who=Hanna Muotka}}

### Skanningspiloten {{I kind=report}}

Åsa och Hanna har skannat fyra kommuner sen november. De hittade 212 grejer i Gällivare, 87 i Pajala, och i Älvsbyn bara elva (Emelie var outhärdlig resten av dagen). Det mesta var gamla skrivare. Leverantören säger att man ska skanna varje natt men Åsa kör en gång i veckan för annars går larmen hos grannen. Rapporten från MSB visar att kommuner brukar ta 60 dagar på sig att laga, vi låg på 34.

Egentligen skulle vi ha sagt hur det blir efter mars, men utan Luleå och Piteå kändes det halvt, så det tar vi den 21 mars. {{P until=2024-03-21; what=hur det blir efter mars; why=utan Luleå och Piteå kändes det halvt}} {{M date=2024-03-21}} De flesta lutar nog åt en fortsättning ändå. {{F}} Jaakko vill få Haparanda skannat en sväng redan nu, {{S org=Haparanda; topic=skanning; stance=interested}} och det fixar Åsa under vecka 10 om deras brandvägg är bytt då. {{A who=Åsa Wälivaara; if=om deras brandvägg är bytt då}}

### Övningen i Kalix {{I}}

Samir är trött men glad. 64 anmälda, tre räddningstjänster, ett kommunalråd som ska spela sig själv. Scenariot är hemligt och ska så förbli. {{|}}**TLP AMBER – bara för oss runt bordet:** el och fiber dör samtidigt. {{X mark=TLP AMBER – bara för oss runt bordet}} Louise Tornberg från polisen kommer upp från Umeå, det har hennes chef bestämt. Inför övningen 2022 lovade länsstyrelsen observatörer som aldrig kom, så den här gången tror vi det när vi ser dem.

Biträdande övningsledare var ju Niia, men han ska vara med och spela, så vi lät Jaakko ta den rollen. {{D}} {{N person=Jaakko Pelttari; role=biträdande övningsledare; body=Övningen i Kalix; for=Fredrik Niia}} Emelie står för utvärderingsmallen. {{A who=Emelie Granström}} Finsk tolk? Jaakko tolkar själv.

### Omvärlden, kort {{I}}

- Betänkandet om NIS 2 kommer den 5 mars säger radion {{M date=2024-03-05; what=Betänkandet om NIS 2}}
- Emelie och Hanna åker till Skellefteå 29 februari, det sa vi ju i december {{M date=2024-02-29; what=Skellefteå}}
- Regionen har bytt mejlsystem och halva länet hamnade i skräpposten
- Jokkmokks kommunalråd sa i Kuriren att de ska anställa en egen säkerhetschef {{S org=Jokkmokk; stance=doing}}
- Jag mejlar Inger och hör om hon är kvar hos oss eller inte {{A who=Tuija Niemelä-Strand}}

### Avslut {{I}}

Åsa bjöd på suovas. {{|}}Ordförande frågade om vi ska ha nån arbetsgrupp för molntjänster och det ville vi, {{D}} med Samir som sammankallande. {{N person=Samir Barakat; role=sammankallande; body=arbetsgrupp för molntjänster}} Alla som har ett upphandlat molnavtal lägger upp det i mappen före sportlovet (4 mars). {{A who=Alla som har ett upphandlat molnavtal; due=2024-03-04}}

Tuija
