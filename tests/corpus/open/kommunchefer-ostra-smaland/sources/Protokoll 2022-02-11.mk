@file Protokoll 2022-02-11.txt
@body Kommunchefsnätverket Östra Småland
@date 2022-02-11
@start 09:00
@end 12:15
@place Stadshuset i Västervik, Blå salen
@mode in_person
@secretary Gunvor Ahlstrand Kjellberg
@p Torbjörn Ceder | Västervik | kommundirektör | chair
@p Carolina Hultgren Wiik | Vimmerby | kommunchef |
@p Pär Ingesson | Hultsfred | kommunchef |
@p Marianne Söderlind | Oskarshamn | kommundirektör |
@p Göran Palmér | Mönsterås | kommunchef |
@p Mehrdad Soltani | Nybro | kommundirektör | partial=§§ 1–6
@p Marianne Falk | Torsås | kommunchef |
@p Jadranka Vuković | Högsby | kommunchef | absent excused
@p Birgitta Lönn | Emmaboda | kommunchef | absent
@p Henning Bååth | Länsstyrelsen | beredskapsdirektör | guest partial=§ 5
@p Gunvor Ahlstrand Kjellberg | | sekreterare | guest
---
PROTOKOLL

fört vid sammanträde med Kommunchefsnätverket Östra Småland fredagen den 11 februari 2022 kl. 9.00–12.15

Plats: Stadshuset i Västervik, Blå salen

Närvarande:
Torbjörn Ceder, kommundirektör, Västervik, ordförande
Carolina Hultgren Wiik, kommunchef, Vimmerby
Pär Ingesson, kommunchef, Hultsfred
Marianne Söderlind, kommundirektör, Oskarshamn
Göran Palmér, kommunchef, Mönsterås
Mehrdad Soltani, kommundirektör, Nybro (§§ 1–6)
Marianne Falk, kommunchef, Torsås

Anmält förhinder:
Jadranka Vuković, kommunchef, Högsby

Ej närvarande:
Birgitta Lönn, kommunchef, Emmaboda

Vidare närvarande:
Henning Bååth, beredskapsdirektör, Länsstyrelsen (§ 5)
Gunvor Ahlstrand Kjellberg, sekreterare

§ 1 Sammanträdets öppnande {{I n=1}}
Ordföranden hälsade de närvarande välkomna och förklarade sammanträdet öppnat. Han erinrade om att nätverket i år har funnits i femton år och att det första protokollet, som alltjämt finns i pärmen, upptog tre paragrafer.

§ 2 Val av justeringsperson {{I n=2; kind=decision}}
Att jämte ordföranden justera dagens protokoll utsågs Marianne Falk. {{D}} {{N person=Marianne Falk; role=justeringsperson; body=Kommunchefsnätverket Östra Småland}}

§ 3 Föregående protokoll {{I n=3}}
Protokollet från den 10 december 2021 genomgicks. Det däri lämnade uppdraget till Göran Palmér, att sammanställa kommunernas lokalhyror, befanns vara fullgjort. Hans sammanställning visade att spridningen är större än någon hade trott, vilket delvis torde bero på att internhyran i två av kommunerna inbegriper städning. Till handlingarna.

§ 4 Gemensam upphandling av arkivlokaler {{I n=4; kind=decision}}
Carolina Hultgren Wiik redogjorde för ärendets gång. {{|}}Fullmäktige i Kalmar har i en liknande fråga beslutat att bygga i egen regi, och regionen har för sin del valt en privat entreprenör. {{S org=Kalmar; topic=arkivlokaler; stance=doing}} I Vimmerby har man under hösten låtit en konsult beräkna behovet, som uppskattas till 1 400 hyllmeter fram till 2035. Vid den efterföljande överläggningen framhöll Göran Palmér att Riksarkivets föreskrifter ställer krav som ingen av de mindre kommunerna ensam mäktar med. Pär Ingesson ansåg att man borde avvakta den statliga utredningen om e-arkiv, medan Marianne Söderlind menade att papperet ändå kommer att finnas kvar i minst en mansålder.
{{|}}Oskarshamn är berett att inträda som part, under förutsättning att kostnaden fördelas efter invånartal. {{S org=Oskarshamn; topic=arkivlokaler; stance=yes}} {{|}}För Torsås vidkommande förklarade Marianne Falk att behovet är tillgodosett genom den nya källaren i Folkets hus och att kommunen därför avstår. {{S org=Torsås; topic=arkivlokaler; stance=no}} {{|}}Nybro ville se siffrorna innan man intar någon ståndpunkt. {{S org=Nybro; topic=arkivlokaler; stance=undecided}}
Sedan ordet lämnats fritt och ingen vidare begärt detsamma beslöt nätverket
att föra frågan om gemensam arkivlokal vidare till en fördjupad utredning, {{D}}
samt att uppdraga åt Carolina Hultgren Wiik att före den 1 april inhämta prisuppgift från minst två fastighetsägare. {{D}} {{A who=Carolina Hultgren Wiik; due=2022-04-01}}

§ 5 Länsstyrelsens beredskapsöversyn {{I n=5}}
Henning Bååth föredrog läget. Regeringen väntas under våren lägga fram en proposition om nya beredskapssektorer och Länsstyrelsen kommer då att få samordningsansvar för länets kommuner. Enligt lag skall varje kommun upprätta en risk- och sårbarhetsanalys under mandatperiodens första år, och länsrådet har bestämt att analyserna denna gång skall granskas gemensamt i Kalmar. {{|}}På fråga av Mehrdad Soltani huruvida staten ämnar ersätta kommunerna för merarbetet svarade Bååth att 1 140 kronor per timme har nämnts som schablon för 2023, men att intet är avgjort. {{K amount=1140; unit=kr per timme; years=2023}}
Bååth meddelade tillika att Länsstyrelsen inbjuder samtliga kommunchefer till beredskapsdag på Kalmar slott torsdagen den 5 maj. {{M date=2022-05-05; what=beredskapsdag}} Själv brukar han tala först och fatta sig kort.
{{|}}Huruvida dagen även är öppen för kommunernas säkerhetssamordnare kunde icke besvaras, och någon som tog reda på saken fanns ej heller. {{Q}}
Det antecknades att Högsby per e-post låtit meddela att kommunen redan har anställt en beredskapssamordnare på halvtid. {{S org=Högsby; topic=beredskap; stance=doing}}
Ordföranden tackade för föredragningen. {{|}}Beredskapsdirektören översänder sina bilder till sekreteraren, {{A who=Henning Bååth; to=Gunvor Ahlstrand Kjellberg}} som har att vidarebefordra dem till nätverkets ledamöter senast den 18 februari. {{A who=Gunvor Ahlstrand Kjellberg; due=2022-02-18}}

§ 6 Representation i yttre organ {{I n=6; kind=decision}}
a) Länets digitaliseringsråd {{I n=a; level=2; kind=decision}}
Rådet har till uppgift att samordna kommunernas och regionens anskaffning av verksamhetssystem. {{|}}Platsen för östra länsdelen har sedan årsskiftet stått tom. {{V seat=plats för östra länsdelen; body=Länets digitaliseringsråd}} Pär Ingesson, som under 2019 och 2020 tillhörde rådet, upplyste att mötena i regel hålls per video och sällan räcker över timmen. {{|}}Vid verkställt val utsågs Mehrdad Soltani till ledamot intill utgången av 2023. {{D until=2023-12-31}} {{N person=Mehrdad Soltani; role=ledamot; body=Länets digitaliseringsråd}}
b) Styrgruppen för räddningssamverkan {{I n=b; level=2}}
Göran Palmér kvarstår såsom ordförande i styrgruppen ännu ett år, vilket dess medlemmar enhälligt har bestämt. {{N person=Göran Palmér; role=ordförande; body=Styrgruppen för räddningssamverkan}} Tillsammans med honom verkar som bekant räddningschefen i Nybro.
c) Valberedning {{I n=c; level=2; outcome=postponed}}
Frågan om ny valberedning fick anstå, enär namnförslag saknades. {{P what=Valberedning; why=enär namnförslag saknades}}

§ 7 Gemensam traineeutbildning {{I n=7; kind=decision; outcome=postponed}}
Marianne Söderlind hade lämnat en skriftlig promemoria, vari föreslås att sex unga akademiker anställs på ett år och får tjänstgöra i tre kommuner vardera. I Oskarshamns budget finns medel reserverade, men nämnden har ännu inte sagt sitt. Överläggningen kom mest att röra huruvida lönen bör vara lika i alla kommuner. Göran Palmér kunde tänka sig att skjuta till pengar om facket godtar upplägget, och Pär Ingesson skulle gärna se att en av platserna förlades till tekniska kontoret.
Emedan Högsby och Emmaboda icke var företrädda beslöts att återremittera promemorian till Marianne Söderlind för komplettering beträffande lönesättningen. {{D way=action}} {{A who=Marianne Söderlind}} {{|}}Ärendet upptages ånyo den 8 april. {{P until=2022-04-08; what=Gemensam traineeutbildning; why=Emedan Högsby och Emmaboda icke var företrädda}} {{M date=2022-04-08}}

§ 8 Rapporter från kommunerna {{I n=8; kind=go-round}}
Vimmerby har beslutat lägga ned simhallen i Södra Vi och söker nu en köpare till fastigheten. {{S org=Vimmerby; stance=doing}} Hultsfred planerar att under hösten slå samman kultur- och fritidsförvaltningarna. {{S org=Hultsfred; stance=doing}} Pär Ingesson tillade, för egen räkning, att han finner omorganisationer överskattade. I Mönsterås har stormen fällt skog för stora belopp och kommunhuset var strömlöst i två dygn. Från Västervik förmäldes att socialchefen slutat och att en konsult uppehåller tjänsten.
{{|}}Marianne Falk lovade att tillställa Torbjörn Ceder kravprofilen från Torsås egen rekrytering. {{A who=Marianne Falk; to=Torbjörn Ceder}}

§ 9 Avslutning {{I n=9}}
Ordföranden tackade för visat intresse och önskade de bortresande en god färd på isiga vägar.

Vid protokollet

Gunvor Ahlstrand Kjellberg

Justeras

Torbjörn Ceder          Marianne Falk
