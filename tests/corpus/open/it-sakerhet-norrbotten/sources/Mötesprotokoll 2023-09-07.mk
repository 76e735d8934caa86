@file Mötesprotokoll 2023-09-07.txt
@body IT-säkerhetsnätverket Norrbotten
@date 2023-09-07
@start 09:15
@end 15:00
@place Bodens stadshus, sessionssalen
@mode in_person
@secretary Ingvar Hedkvist
@p Katarina Öberg Lahti | Piteå | informationssäkerhetssamordnare | chair
@p Fredrik Norlund | Luleå | it-säkerhetschef
@p Per-Ola Stenberg | Boden | it-chef
@p Emelie Granström | Älvsbyn | säkerhetssamordnare
@p Samir Barakat | Kalix | it-chef
@p Jaakko Pelttari | Haparanda | it-tekniker | for=Outi Rantala
@p Outi Rantala | Haparanda | it-chef | absent excused
@p Åsa Wälivaara | Gällivare | informationssäkerhetsansvarig | partial=ej punkterna 5 och 6
@p Fredrik Niia | Kiruna | it-säkerhetsspecialist
@p Inger Kuhmunen | Jokkmokk | säkerhetssamordnare | absent
@p Ingvar Hedkvist | | nätverkssekreterare | guest
@p Louise Tornberg | Polismyndigheten | kommissarie | guest partial=punkt 4
---
IT-SÄKERHETSNÄTVERKET NORRBOTTEN

Protokoll från ordinarie möte

Dag:      Torsdagen den 7 september 2023
Tid:      09.15–15.00
Ställe:   Bodens stadshus, sessionssalen

Ledamöter
Katarina Öberg Lahti, informationssäkerhetssamordnare, Piteå – ordförande
Fredrik Norlund, it-säkerhetschef, Luleå
Per-Ola Stenberg, it-chef, Boden
Emelie Granström, säkerhetssamordnare, Älvsbyn
Samir Barakat, it-chef, Kalix
Jaakko Pelttari, it-tekniker, Haparanda, tjänstgörande ersättare för Outi Rantala
Åsa Wälivaara, informationssäkerhetsansvarig, Gällivare (ej punkterna 5 och 6)
Fredrik Niia, it-säkerhetsspecialist, Kiruna

Med anmält förfall
Outi Rantala, it-chef, Haparanda

Utan anmält förfall
Inger Kuhmunen, säkerhetssamordnare, Jokkmokk

Föredragande och sekreterare
Louise Tornberg, kommissarie, Polismyndigheten (punkt 4)
Ingvar Hedkvist, nätverkssekreterare

Punkt 1. Öppnande {{I n=1}}
Ordföranden förklarade mötet för öppnat och bjöd Jaakko Pelttari särskilt välkommen. Hon anmärkte att nätverket under sommaren vuxit med en e-postlista men icke med någon medlem.

Punkt 2. Redogörelse för sommarens händelser {{I n=2; kind=report}}
Fredrik Norlund lämnade en utförlig skildring av det överbelastningsangrepp som den 12 juli riktades mot Luleås webbplats. Angreppet varade i nitton timmar. Leverantören, Nordkabel Drift AB, hade enligt avtalet att svara inom trettio minuter men svarade efter fyra timmar, sedan kommunen ringt vakthavande på dennes privata telefon. En rapport har lämnats till MSB, såsom lagen föreskriver för leverantörer av samhällsviktiga tjänster. {{|}}Luleå har därefter sagt upp driftavtalet till den 31 mars 2024 och kommer att gå ut med ny upphandling. {{S org=Luleå; topic=driftavtal; stance=doing}} På Fredrik Niias förfrågan om vitesbeloppet genmälde Norlund att detsamma uppgår till 75 000 kronor men att bolaget bestrider det. {{K amount=75000; unit=kronor}}
Även Piteå hade störningar, ehuru kortvariga. Kalix märkte ingenting, vilket Samir Barakat tillskrev en lyckosam slump.
Vid det samtal som följde uttalade flera ledamöter att de skulle vilja ha en gemensam larmkedja. Per-Ola Stenberg trodde att en sådan blir verkningslös om den inte övas; hans företrädare byggde en år 2016 som aldrig användes. Emelie Granström ville åtskilja larm från lägesbild. {{|}}Nätverket enade sig slutligen om att en larmkedja per telefon skall finnas mellan medlemmarna fr.o.m. den 1 november {{D}} och överlät åt Emelie Granström att teckna upp nummerordningen, färdig den 15 oktober. {{A who=Emelie Granström; due=2023-10-15}} {{D}}

Punkt 3. Cybersäkerhetsdirektivet NIS 2 {{I n=3}}
Sekreteraren föredrog den statliga utredningens direktiv. Betänkandet väntas i februari och lagen lär träda i kraft i oktober 2024. Kommunerna kommer med all sannolikhet att omfattas i sin helhet. SKR har bildat en referensgrupp i vilken Örebro och Uppsala ingår. Under överläggningen påpekade Katarina Öberg Lahti att Piteås jurist har en annan uppfattning än SKR:s, nämligen att bolagen faller utanför.
Gällivare lät meddela genom Åsa Wälivaara att kommunen har påbörjat en förteckning över sina samhällsviktiga system. {{S org=Gällivare; topic=NIS 2; stance=doing}} Kiruna inväntar lagen och gör dessförinnan ingenting. {{S org=Kiruna; topic=NIS 2; stance=no}} Älvsbyn har ännu icke avgjort om arbetet skall ledas av kansliet eller av it-enheten. {{S org=Älvsbyn; topic=NIS 2; stance=undecided}}
Tanken på ett gemensamt remissyttrande väcktes. {{|}}Alla fann den god men någon votering begärdes inte och något beslut fattades ej. {{F}}

Punkt 4. Polisens cyberbrottscentrum {{I n=4}}
Kommissarie Louise Tornberg skildrade hur regionens cyberbrottscentrum arbetar. Anmälningar tas emot dygnet runt i Umeå. Hon framhöll att en kommun aldrig bör betala lösensumma, men att polisen inte kan förbjuda det. Under 2022 inkom 41 anmälningar från offentlig verksamhet i norr, varav sex ledde till förundersökning. Samir Barakat undrade om polisen kan medverka vid övningar, vartill Tornberg svarade att hon personligen gärna gjorde det om hennes chef medgav detta.
{{|}}Om så medges deltager Tornberg i vårens övning, {{A who=Louise Tornberg; if=Om så medges}} och besked därom tillställer hon Ingvar Hedkvist före allhelgona. {{A who=Louise Tornberg; to=Ingvar Hedkvist; due=2023-11-04}}

Punkt 5. Vårens krisövning {{I n=5; kind=decision}}
Jaakko Pelttari berättade om den finska motsvarigheten, vari Torneå stad deltager varje år. Övningen omfattar två dygn, däribland en natt, och kommunikationsbyråer spelar journalister. Ledamöterna kom in på huruvida en natt vore rimlig här. Det vann inte gehör.
Nätverket beslutade
1. att krisövning hålles i Kalix under två dagar, den 16 och 17 april 2024, {{D}} {{M date=2024-04-16; what=krisövning}} {{M date=2024-04-17; what=krisövning}}
2. att till övningsledare utse Samir Barakat, {{D}} {{N person=Samir Barakat; role=övningsledare; body=krisövning}}
3. att till biträdande övningsledare utse Fredrik Niia. {{D}} {{N person=Fredrik Niia; role=biträdande övningsledare; body=krisövning}}
Frågan om kostnadernas fördelning förklarades vilande till mötet i oktober, då Gällivares företrädare lämnat salen. {{P until=2023-10-26; what=kostnadernas fördelning; why=då Gällivares företrädare lämnat salen}}

Punkt 6. Rådet för digital samverkan i länet {{I n=6}}
I rådet har nätverket en plats, vilken innehas av Fredrik Norlund. Hans mandat utgår vid årsskiftet. {{|}}Norlund kvarstår på ordförandens begäran även under 2024. {{N person=Fredrik Norlund; role=ledamot; body=Rådet för digital samverkan i länet}} Rådet har för övrigt beslutat att dess protokoll hädanefter skall vara offentliga, och dess kansli har flyttats till Piteå.

Punkt 7. Frågor utan hemvist {{I n=7; kind=question}}
Emelie Granström ville veta hur länge loggar från skolplattformen skall bevaras, och ingen tog på sig att utreda det. {{Q asker=Emelie Granström}}
{{|}}Beträffande möjligheten att låna Bodens analysverktyg hänvisades till Per-Ola Stenberg, som åtog sig att höra med sin leverantör. {{A who=Per-Ola Stenberg}}

Punkt 8. Kommande möten {{I n=8}}
Höstens andra möte hålles den 26 oktober i Piteå, {{M date=2023-10-26}} det tredje den 7 december över länk. {{M date=2023-12-07}}

Ingvar Hedkvist, protokollförare
