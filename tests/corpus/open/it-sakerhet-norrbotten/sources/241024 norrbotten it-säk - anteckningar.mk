@file 241024 norrbotten it-säk - anteckningar.txt
@body IT-säkerhetsnätverket Norrbotten
@date 2024-10-24
@start 09:00
@mode online
@secretary Tuija Niemelä-Strand
@p Fredrik Niia | Kiruna | | chair remote
@p Hanna Muotka | Pajala | | remote
@p Katarina Öberg Lahti | Piteå | | remote
@p Jaakko Pelttari | Haparanda | | remote
@p Emelie Granström | Älvsbyn | | remote; partial=fram till lunch
@p Åsa Wälivaara | Gällivare | | remote
@p Mattias Pirak | Jokkmokk | | remote
@p Samir Barakat | Kalix | | remote
@p Liv Andersson Kero | Luleå | | remote
@p Carl-Johan Wassara | Boden | | remote
@p Tuija Niemelä-Strand | | | guest remote
@p Ingvar Hedkvist | | | absent guest
---
IT-säkerhetsnätverket Norrbotten. Torsdag 24 okt 2024 på länk, från 9.00.

Uppkopplade var Fredrik Niia (Kiruna, ordf), Hanna Muotka (Pajala), Katarina Öberg Lahti (Piteå), Jaakko Pelttari (Haparanda), Emelie Granström (Älvsbyn, fram till lunch), Åsa Wälivaara (Gällivare), Mattias Pirak (Jokkmokk), Samir Barakat (Kalix), Liv Andersson Kero (Luleå) och Carl-Johan Wassara (Boden). Tuija Niemelä-Strand knappade. Sekreterare Ingvar Hedkvist hade inte fått igång kameran så han gav upp.

Carl-Johan från Boden {{I}}

Per-Olas stol står inte tom länge: Carl-Johan Wassara tar den. {{N person=Carl-Johan Wassara; role=ledamot; body=IT-säkerhetsnätverket Norrbotten; org=Boden; for=Per-Ola Stenberg}} Han kommer från flygflottiljen och pratar i förkortningar, men han lovade bättring. Han hade gärna haft ett register över vilka system vi andra har, och jag sa att Katarina gjorde ett sånt för två år sen. Det ligger på ytan fast nu är det nog rätt möglig information.

Exitplanen för molnet {{I}}

Jaakko visade molngruppens skiss. Tanken är att man ska kunna flytta ut allt på nittio dagar, och det har ingen kommun i Sverige testat på riktigt. Umeå påstår att de klarar det på trettio, vilket Emelie inte trodde på för fem öre. Advokatsamfundet har gett ut en vägledning och enligt den måste man ha en kopia hos nån annan. I Finland är det lag på att göra så.

Mattias frågade om planen gäller skolans system också. Det gör den, sa Jaakko, men inte de som bara elever använder. Sen hakade vi upp oss på vem som betalar om leverantören går i konkurs, och det blev en halvtimme med åsikter. Niia tyckte rakt av att staten borde ta smällen. Åsa trodde att det räcker med försäkring. Ingen ändrade sig.

Till slut antog vi planen rakt upp och ner, med den lilla haken att kapitlet om konkurser lyfts ur. {{D if=med den lilla haken att kapitlet om konkurser lyfts ur}} Det kapitlet tuggar molngruppen vidare på så får vi tillbaka det på första mötet efter jul, 6 februari. {{P until=2025-02-06; what=kapitlet om konkurser}} {{M date=2025-02-06}}
Kalix inför planen redan till årsskiftet. {{S org=Kalix; topic=exitplan; stance=doing}} Gällivare hakar inte på förrän systembytet är över, alltså nej i nuläget. {{S org=Gällivare; topic=exitplan; stance=no}} I Jokkmokk vet man inte om nämnden vill. {{S org=Jokkmokk; topic=exitplan; stance=undecided}} Mattias snackar med nämndens ordförande innan månaden är slut. {{A who=Mattias Pirak; due=2024-10-31}}

NIS 2 igen {{I}}

Lagen blir försenad till tidigast nästa sommar, det hade Liv läst. Remissvaret gick iväg i tid och 211 andra svarade samtidigt. MSB har bestämt sig för att kräva incidentrapporter inom ett dygn, och det gäller redan för elbolagen. {{|}}Katarina var på konferens i Bryssel och lyssnade på en dansk kommun som fick böter på 400 000 kronor efter att nån glömt ett usb-minne på en buss. {{K amount=400000; unit=kronor}} Skulle det hända här hade vi nog inte ens märkt det, muttrade Samir.

Piteå anlitar en konsult för gapanalysen. {{S org=Piteå; topic=NIS 2; stance=doing}} Haparanda skulle gärna åka snålskjuts. {{S org=Haparanda; topic=NIS 2; stance=interested}} Om konsulten är okej med det delar Katarina med sig av mallen. {{A who=Katarina Öberg Lahti; if=Om konsulten är okej med det}} {{|}}Kan förresten en kommun tvingas svara för sitt energibolag? {{Q}} Den frågan dog i chatten.

Filmen {{I}}

Presidierna skrattade på rätt ställen! Nu vill Norrbottens Kommuner köpa in den till sin introduktion för nya politiker. {{|}}Det är klart de får, gratis dessutom, det var vi rörande överens om så det blev ett ja. {{D}} Textningen till meänkieli tog Pajala på sig till slut. {{S org=Pajala; topic=textning; stance=yes}} Hanna pratar in det själv i helgen. {{A who=Hanna Muotka}}

Övning 2025 {{I}}

Bodens lokaler är bokade 13 maj. {{M date=2025-05-13; what=Övning}} Samir vill inte leda en gång till och det fattar man. {{|}}Vi bad Emelie, hon sa ja, så Emelie är övningsledare nästa år, {{D}} {{N person=Emelie Granström; role=övningsledare; body=Övning 2025; for=Samir Barakat}} och Carl-Johan blir hennes tvåa. {{D}} {{N person=Carl-Johan Wassara; role=tvåa; body=Övning 2025}} Samir skickar över hela sin pärm till henne. {{A who=Samir Barakat; to=Emelie Granström}} Spelledningen som Kalix använde ligger nere sen firman gick omkull. {{|}}Scenariot hann vi inte prata om, spärrat till nästa gång. {{P until=2024-12-05; what=Scenariot; why=hann vi inte}}

Annat {{I}}

Regionens säkerhetschef Börje Lantto har sagt upp sig, han går i protest mot nåt med parkeringar. {{L person=Börje Lantto; org=regionen; why=i protest mot nåt med parkeringar}} Tipset om honom som föreläsare ligger kvar, men Niia ville inte.
Hanna försvinner på mammaledighet i mars så vi behöver en ny förvaltare till skanningen. {{V seat=förvaltare; body=skanningen}} Åsa, som ju sitter i MSB:s råd, sa att rådet nästan bara pratar pengar.
Stannar i kretsen: två kommuner till har haft intrång, polisen jobbar på det. {{X mark=Stannar i kretsen}}
Julmöte 5 december i Älvsbyn, {{M date=2024-12-05}} Emelie bokar pepparkaksbageriet. {{A who=Emelie Granström}} Alla tar med ett usb-minne man hittat, tävling! {{A who=Alla; due=2024-12-05}}

tjingeling /Tuija
