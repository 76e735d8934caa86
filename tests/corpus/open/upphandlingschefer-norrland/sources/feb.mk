@file Dikterat efter mötet 9 feb 2023.txt
@body Upphandlingschefsnätverket Norrland
@date 2023-02-09
@start 10:00
@end 14:30
@place Skellefteå, Sara kulturhus, plan 3
@mode hybrid
@secretary Stig-Olov Bäckman
@p Stig-Olov Bäckman | Sundsvall | | chair
@p Karin Stenlund | Umeå | |
@p Karin Hedström | Skellefteå | |
@p Behzad Ahmadi | Luleå | |
@p Mats Öqvist | Piteå | |
@p Frida Jonasson-Reis | Östersund | |
@p Linnéa Forsgren | Härnösand | |
@p Jouni Heikkilä | Örnsköldsvik | | remote
@p Anneli Niia | Kiruna | | remote
@p Ragnhild Ås | Upphandlingsmyndigheten | | guest
@p Petter Lans | Gällivare | | absent
@p Tomas Wikberg | Boden | | absent
---
Upphandlingschefsnätverket Norrland, vi sågs den 9 februari 2023 i Skellefteå, Sara kulturhus, plan 3, från klockan 10.00 till 14.30. Detta är indikerat i bilen hem så ha överseende med talspråket.

Runt bordet satt jag själv Stig-Olov Bäckman, Sundsvall, som ledde mötet, vidare Karin Stenlund från Umeå, Karin Hedström från Skellefteå, Behzad Ahmadi från Luleå, Mats Öqvist från Piteå, Frida Jonasson-Reis från Östersund och Linnéa Forsgren från Härnösand. På skärmen hade vi Jouni Heikkilä, Örnsköldsvik, och Anneli Niia, Kiruna. Gäst var Ragnhild Ås från Upphandlingsmyndigheten. Petter Lans i Gällivare och Tomas Wikberg i Boden dök inte upp.

Laget runt {{I kind=go-round}}
Jag brukar börja med att var och en får säga vad som tynger mest. {{|}}Karin Stenlund tog till orda först, Umeå har tappat två upphandlare till regionen på en månad men ersätter båda {{S org=Umeå}}. {{|}}I Skellefteå är det industrin som dammsuger marknaden, de lägger därför ut städupphandlingen på konsult {{S org=Skellefteå}}. {{|}}Mats hade just kommit hem från en rättegång om skolskjutsar, Piteå vann i förvaltningsrätten och tecknar avtalet nästa vecka {{S org=Piteå}}. {{|}}Kiruna har stopp för alla inköp över hundratusen tills budgeten är omarbetad, det hade kommunchefen bestämt på en söndag {{S org=Kiruna}}. {{|}}Härnösand delar numera jurist med Kramfors {{S org=Härnösand; stance=doing}}. Övriga hade inget särskilt och jag själv hoppade över mig.

Direktupphandling och den nya gränsen {{I kind=dialogue}}
Ragnhild var inbjuden för att tala om tröskelvärdena. Hon visade statistik över antalet anbud, som har sjunkit från fyra komma tre till tre komma två per upphandling på tio år, och hon menade att vi i norr är hårdast drabbade eftersom avstånden skrämmer bort småföretagen. Regeringen har höjt direktupphandlingsgränsen till sjuhundratusen och myndigheten har tagit fram en vägledning. Lagen säger att riktlinjer måste finnas, men inte hur de ska se ut. Ragnhild hade gärna sett att alla kommuner annonserade frivilligt även under gränsen, det är dock hennes önskan och inget påbud. {{|}}Behzad invände att Luleå försökte sig på det där två år i rad och fick färre anbud än förut, de slutade i höstas {{S org=Luleå; topic=frivillig annonsering; stance=no}}. {{|}}Frida berättade att Östersund tvärtom fått in nya åkare genom att lägga ut allt på hemsidan och tänker fortsätta så {{S org=Östersund; topic=frivillig annonsering; stance=doing}}. {{|}}Jouni för Örnsköldsviks del kunde varken säga bu eller bä, de väntar på en revisionsrapport {{S org=Örnsköldsvik; topic=frivillig annonsering; stance=undecided}}.
Sedan Ragnhild lämnat oss för sitt tåg redde vi ut vad vi själva vill. {{|}}Det blev klubbslag på att nätverket skriver ihop en gemensam mall för riktlinjer under gränsen, och den ska hålla sig på två sidor {{D}}. {{|}}Karin Hedström håller i pennan och lovade en första skiss till den sista mars {{A who=Karin Hedström; due=2023-03-31}}. {{|}}Frida förser henne med det som Östersund redan har {{A who=Frida Jonasson-Reis; to=Karin Hedström}}. Skulle mallen bli bra kunde man tänka sig en utbildning på den, sade någon, men dit är det långt.

Livsmedel, trean i ordningen {{I kind=report}}
Jag redogjorde för läget. Avtalet med Polarmat löper ut vid årsskiftet och har en option på ett år till. Priserna har gått upp med tjugoen procent på arton månader vilket grossisten anser sig ha rätt till enligt indexklausulen. Karin Stenlund påpekade att vår klausul pekar på fel index, det är konsumentprisindex och inte producentledet, och att Umeås jurist har underkänt två av höjningarna. Två kommuner i Dalarna har stämt sin grossist i samma fråga. Enligt Mats har måltidscheferna för sin del redan tröttnat och börjat handla vid sidan av. Det får de egentligen inte. {{|}}Stämningen i rummet var att optionen är för dyr men jag vill understryka att något ställningstagande inte gjordes {{F}}, {{|}}för vi saknade siffrorna från Boden och Gällivare och därför ligger optionsfrågan på is till den 30 mars {{P until=2023-03-30; what=optionsfrågan; why=vi saknade siffrorna från Boden och Gällivare}} {{M date=2023-03-30}}. {{|}}Jag ringer både Petter och Tomas redan i morgon {{A who=Stig-Olov Bäckman; due=2023-02-10; to=Petter Lans, Tomas Wikberg}}.
Vad händer om grossisten slutar leverera till fjällskolorna mitt i terminen? Frågan ställdes av Anneli och den hängde kvar i luften när vi gick till lunch. {{Q asker=Anneli Niia}}

Hållbarhet i drivmedel {{I kind=information}}
Här blev jag kortfattad. Trafikverket har ändrat sina krav, riksdagen sänker reduktionsplikten från nyår och därmed är HVO dyrare i förhållande till diesel. Linnéa har läst på om det och höll en liten föreläsning, som hon nog har hållit förr. {{|}}Härnösand betalar mellanskillnaden i år också {{S org=Härnösand; topic=HVO; stance=yes}}. {{|}}Umeå klarar sig inte ur sitt avtal före tjugofem {{S org=Umeå; topic=HVO}}. 

Platser och poster {{I kind=decision}}
Sveriges inköpsråd har en norrlandsstol som Jouni suttit på i fyra år och han har nu fått nog. {{|}}Vi satte Behzad där i hans ställe {{D}} {{N person=Behzad Ahmadi; role=representant; body=Sveriges inköpsråd; for=Jouni Heikkilä}} och Anneli som den som rycker in när Behzad är borta {{N person=Anneli Niia; role=ersättare; body=Sveriges inköpsråd; for=Behzad Ahmadi}}. {{|}}Kammarkollegiets användargrupp utsåg före jul Mats till sin sekreterare {{N person=Mats Öqvist; role=sekreterare; body=Kammarkollegiets användargrupp}}, det visste inte jag. Karin Stenlund sitter förstås i regionens beredning sedan gammalt och hade en del att berätta därifrån som jag inte fångade.

Efter kaffet {{I}}
Systemleverantören Tendrix har köpts upp av norrmän. Supporten flyttar till Trondheim och det kan nog gå bra. {{|}}Kammarkollegiet anordnar en dag om ramavtal den 27 april i Stockholm {{M date=2023-04-27; what=dag om ramavtal}}, {{|}}Linnéa och jag åker ner som nätverkets utsända {{N person=Linnéa Forsgren; role=utsänd; body=dag om ramavtal}} {{N person=Stig-Olov Bäckman; role=utsänd; body=dag om ramavtal}}. {{|}}Jag ber kansliet i Sundsvall skicka ut Ragnhilds bilder så snart de kommit {{A who=Stig-Olov Bäckman}}. Vi bröt halv tre och det snöade.

Stig-Olov Bäckman, intalat samma kväll
