@file Länsgruppen december 2024.txt
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-12-17
@start 10:00
@end 12:30
@place Västerås stadshus, rum Gideon
@mode hybrid
@secretary Gun-Britt Sehlin
@p Torbjörn Hellgren | Västerås | | chair
@p Maria Ekdahl | Sala | |
@p Maria Sjölund | Köping | |
@p Farid Rahimi | Arboga | |
@p Ingela Stam-Nordin | Hallstahammar | | remote
@p Pekka Laukkanen | Surahammar | |
@p Sofia Ahlbäck | Skinnskatteberg | | remote
@p Nadia Haddad | Region Västmanland | |
@p Ruben Castillo | Region Västmanland | |
@p Birger Tolf | SKR | | guest partial=§ 2
@p Gun-Britt Sehlin | | | guest
@p Lotta Broman | Kungsör | | absent
@p Dragana Ilic | Fagersta | | absent
@p Håkan Wester | Norberg | | absent
@p Per-Arne Lövstrand | Region Västmanland | | absent
---
LÄNSGRUPPEN ÄLDREOMSORG OCH HEMSJUKVÅRD
Sammanträde tisdagen den 17 december 2024 kl. 10.00–12.30
Lokal: Västerås stadshus, rum Gideon

Företrädare för kommunerna: Torbjörn Hellgren (Västerås, ordförande), Maria Ekdahl (Sala), Maria Sjölund (Köping), Farid Rahimi (Arboga), Ingela Stam-Nordin (Hallstahammar, på länk), Pekka Laukkanen (Surahammar), Sofia Ahlbäck (Skinnskatteberg, på länk)
Företrädare för Region Västmanland: Nadia Haddad, Ruben Castillo
Särskilt inbjuden: Birger Tolf, SKR (§ 2)
Frånvarande: Lotta Broman (Kungsör), Dragana Ilic (Fagersta), Håkan Wester (Norberg), Per-Arne Lövstrand (Region Västmanland)

§ 1 Mötets öppnande {{I n=1}}
Ordföranden tände fjärde ljuset i förtid och bjöd på saffransskorpor. Dagordningen följdes utom att § 5 togs först.

§ 2 Den nya äldreomsorgslagen, gäst från SKR {{I n=2; kind=theme}}
Birger Tolf redogjorde för utredningens förslag. Fast omsorgskontakt gäller redan i hemtjänsten och kan komma att utvidgas till särskilt boende. Enligt betänkandet ska det finnas medicinsk kompetens i ledningen i varje kommun, något som SKR i sitt remissvar har motsatt sig av kostnadsskäl. Regeringen aviserar en proposition till hösten 2025. Birger trodde själv att ikraftträdandet hamnar tidigast två år senare. Nadia undrade hur regionens läkaransvar påverkas och fick veta att det behandlas i en annan utredning. Maria Ekdahl berättade att Sala tidigt inrättade en chefssjukskötersketjänst, som föll bort i en omorganisation. Skulle lagen bli verklighet behövs uppskattningsvis tio nya tjänster i länet. Torbjörn kunde tänka sig att dela på en mellan de tre minsta. {{|}}Farid svarade att Arboga har prövat delade tjänster med Kungsör och aldrig gör om det {{S org=Arboga; topic=delade tjänster; stance=no}}.
{{|}}Efter att Birger gått vidare till nästa kund kom sällskapet fram till att remissläget bör bevakas systematiskt. {{D}} {{|}}Maria Sjölund utsågs till bevakare av lagstiftningen för länsgruppens del {{D}} {{N person=Maria Sjölund; role=bevakare; body=Länsgruppen äldreomsorg och hemsjukvård; org=Köping}} och {{|}}ska ge en lägesbild varje termin {{A who=Maria Sjölund}}. {{|}}Birgers bildspel mejlas till samtliga genom undertecknad i morgon {{A who=Gun-Britt Sehlin; due=2024-12-18; to=samtliga}}.

§ 3 Lugn natt från årsskiftet {{I n=3; kind=report}}
Ruben har justerat checklistan och den ligger på vårdgivarwebben. Jouren ringer numera upp inom en kvart i nio fall av tio. Det finns en hake: två vårdcentraler låter receptionen svara. Ruben har påtalat det för sin chef, som lovade att prata med dem. Pekka efterlyste en kort film till vikarier. Nadia menade att film blir gammal fort, medan en affisch hänger kvar. {{|}}Till slut gjorde man upp om affisch. {{D}} {{|}}Sofia har en grafiker i släkten och ordnar skiss före trettonhelgen. {{A who=Sofia Ahlbäck}}
Region Sörmland har hört av sig och vill kopiera modellen. Det får de.

§ 4 Dosett {{I n=4; kind=decision}}
Apotekets synpunkter hade kommit till slut, sju sidor. De önskar dubbelsignering vid varje delning. Ingela bedömde att det skulle kosta hennes kommun en halv tjänst. {{|}}Hallstahammar inför inte dubbelsignering så länge det är frivilligt {{S org=Hallstahammar; topic=dubbelsignering; stance=no}}. {{|}}Köping gör det redan för opioider {{S org=Köping; topic=dubbelsignering; stance=doing}}, {{|}}Skinnskatteberg ska fundera över helgerna {{S org=Skinnskatteberg; topic=dubbelsignering; stance=undecided}}. Inspektionen för vård och omsorg har i ett beslut mot en annan kommun krävt spårbarhet men inte signatur. {{|}}Med dessa ord i minnet fastställdes checklistan utan kravet på dubbelsignering {{D}}, med översyn om ett år.

§ 5 Arbetsordning för 2025 {{I n=5; kind=decision}}
Ordförandeskapet går enligt praxis växelvis mellan huvudmännen vartannat år. Regionen skulle nu ha tur men Per-Arne är på väg att byta tjänst. {{|}}Han börjar som sjukhuschef i Köping i mars {{L person=Per-Arne Lövstrand; org=Region Västmanland; when=i mars; why=börjar som sjukhuschef i Köping}}. {{|}}Därför ombads Torbjörn att stanna på posten till och med juni {{D until=2025-06-30}} {{N person=Torbjörn Hellgren; role=ordförande; body=Länsgruppen äldreomsorg och hemsjukvård; org=Västerås}}, vilket han tackade ja till. {{|}}Någon vice ordförande finns för närvarande inte. {{V seat=vice ordförande; body=Länsgruppen äldreomsorg och hemsjukvård}} {{|}}Valet av en sådan hålls över till februari, då regionens nya områdeschef väntas vara på plats. {{P until=2025-02-06; what=val av vice ordförande; why=regionens nya områdeschef väntas vara på plats}} Nadia framhöll att regionen bör få plats i presidiet i vilket fall.

§ 6 Mötesdagar {{I n=6}}
Vårens tider: 6 februari {{M date=2025-02-06}}, {{|}}20 mars {{M date=2025-03-20}}, {{|}}8 maj {{M date=2025-05-08}} och 12 juni {{M date=2025-06-12}}. Juni blir lunch till lunch. Kallelse går ut tio dagar före.
Kungsörs värdskap den 20 mars är beroende av om sessionssalen blir ombyggd. {{|}}Lotta Broman har i mejl utlovat besked i januari. {{A who=Lotta Broman; due=2025-01}}

§ 7 Ordet fritt {{I n=7}}
Farid slog ett slag för gemensam upphandling av trygghetslarm; tanken är god men upphandlarna har fullt upp. Sedan önskade Torbjörn god jul.

För protokollet
Gun-Britt Sehlin
