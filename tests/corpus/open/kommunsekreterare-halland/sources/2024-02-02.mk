@file Kommunsekreterarnätverket Hylte 2 februari 2024.docx
@body Kommunsekreterarnätverket
@date 2024-02-02
@start 10:00
@end 14:30
@place Hyltebruk, Folkets hus
@mode hybrid
@secretary Bengt-Olof Svärd
@p Margareta Ulfsdotter-Rehn | Halmstad | | chair
@p Bengt-Olof Svärd | Laholm | |
@p Zeynep Aydin | Falkenberg | | remote
@p Anna Kullgren | Varberg | |
@p Torbjörn Hylander | Hylte | |
@p Anna-Maria Lööf | Kungsbacka | | absent excused
@p Linnea Öberg-Tran | Varberg | | guest
@p Krister Ahlmark | Riksarkivet | Riksarkivet | guest remote partial=punkt 3
---
Kommunsekreterarnätverket i Halland
Mötesanteckningar från den 2 februari 2024
Tid: 10.00–14.30
Plats: Hyltebruk, Folkets hus
Deltagare från kommunerna:
Halmstad: Margareta Ulfsdotter-Rehn (ordförande)
Laholm: Bengt-Olof Svärd
Falkenberg: Zeynep Aydin (på länk)
Varberg: Anna Kullgren
Hylte: Torbjörn Hylander
Gäster: Linnea Öberg-Tran, Varberg; Krister Ahlmark, Riksarkivet (på länk, punkt 3)
Tackat nej: Anna-Maria Lööf, Kungsbacka
Punkt 1: Inledande ord {{I n=1; kind=information}}
Torbjörn berättar om Hyltebruk och pappersbruket, som i år firar jämnt. Undertecknad tackar Linnea för de koncisa anteckningarna från Varberg, dem läste man på två minuter.
Punkt 2: Mängdbegäran, svar från JO {{I n=2; kind=report}}
Undertecknad föredrar det svar som Laholm har fått från JO i ärendet om nattliga framställningar. Ombudsmannen konstaterar att det inte finns något lagligt stöd för att neka den som frågar ofta, men riktar ingen kritik mot kommunen. Däremot påpekas att registrator inte får begära besked om syftet. Anna Kullgren tycker att det sistnämnda är en självklarhet, medan Zeynep menar att de flesta handläggare faktiskt frågar av ren artighet. {{|}}Laholm har inrättat en funktionsbrevlåda för just dessa framställningar och är nöjd med den. {{S org=Laholm; topic=mängdbegäran; stance=doing}} {{|}}Halmstad tar efter. {{S org=Halmstad; topic=mängdbegäran; stance=yes}}
Frågan väcks om ett gemensamt standardsvar. {{|}}Undertecknad gör ett förslag, som sänds på remiss till juristerna senast sista februari. {{A who=Bengt-Olof Svärd; due=2024-02-29; to=juristerna}} Någon brådska anses det inte vara.
Punkt 3: Riksarkivet om elektroniska underskrifter {{I n=3; kind=information}}
Krister Ahlmark redogör på länk för myndighetens ståndpunkt. Den som bevarar en elektroniskt underskriven handling ska kunna visa att den är oförändrad. Myndigheten planerar nya föreskrifter, vilka går ut på remiss i maj. Krister betonar flera gånger att han talar som handläggare. På fråga från Margareta medger han att kommunerna inte formellt är bundna av Riksarkivets föreskrifter, men att de brukar följa dem. Torbjörn tycker att det är en märklig ordning. {{|}}Krister skickar över sina bilder samt en checklista som används i staten. {{A who=Krister Ahlmark}}
Därefter samtal. {{|}}Nätverket ställer sig avvaktande till att gå ut med egna råd och beslutar att låta avsnittet om underskrifter utgå ur handledningen tills föreskrifterna har kommit. {{D}} {{|}}Föreskriftsremissen besvaras av nätverket gemensamt. {{D}} {{A who=nätverket}} {{|}}Arbetet hålls samman av Zeynep. {{A who=Zeynep Aydin}}
Punkt 4: E-arkivet {{I n=4; kind=report}}
Linneas avsiktsförklaring har nu tre underskrifter. {{|}}Från Falkenberg har digitaliseringschefen meddelat att kommunen inte ansluter sig i denna omgång. {{S org=Falkenberg; topic=e-arkiv; stance=no}} {{|}}Laholm bereder ärendet i kommunstyrelsen den 5 mars och kan till dess inte ge besked. {{S org=Laholm; topic=e-arkiv; stance=undecided}} {{M date=2024-03-05; what=kommunstyrelsen i Laholm}} Tidsfristen om den 1 mars spricker alltså med några dagar. {{|}}De närvarande samtycker till att fristen sträcks ut till den 8 mars för Laholms del. {{D binds=Laholm}}
Linnea söker en styrgrupp. {{|}}Halmstad sätter in Margareta, Hylte sätter in sin it-chef Goran Ilić, och Varbergs plats besätts av Linneas chef Per Wendel. {{N person=Margareta Ulfsdotter-Rehn; role=ledamot; body=styrgruppen; org=Halmstad}} {{N person=Goran Ilić; role=ledamot; body=styrgruppen; org=Hylte}} {{N person=Per Wendel; role=ledamot; body=styrgruppen; org=Varberg}} Driftkostnaden har räknats om. {{|}}Den uppskattas nu till 4,20 kronor per invånare och år. {{K amount=4,20; unit=kronor per invånare och år}}
Punkt 5: Skrivhandledningen {{I n=5; kind=report}}
Kapitel fyra blev färdigt i går kväll. Anna berättar att språkgranskaren har haft hundratals synpunkter, de flesta kloka, några rent stötande. Granskningen håller sig inom det beslutade taket. Torbjörn påminner om att han lämnar skrivargruppen i mars. {{|}}Undertecknad förklarar sig villig att ersätta honom där och väljs in med acklamation. {{D}} {{N person=Bengt-Olof Svärd; role=ledamot; body=skrivargruppen; org=Laholm; for=Torbjörn Hylander}} Omslaget, som Anna-Maria har lovat att presentera, får komma upp i Laholm i stället då hon är på semester. {{P until=2024-04-19; what=Omslaget; why=hon är på semester}}
Punkt 6: Arvodesreglementen {{I n=6; kind=question}}
Torbjörn frågar hur man i kommunerna hanterar förlorad arbetsförtjänst för egenföretagare. Svaren går isär. Någon godtar intyg från revisor, en annan kräver taxeringsbesked, en tredje har schablon. Margareta tror att Sveriges Kommuner och Regioner gör en översyn. Om det inte blir av borde vi kanske göra en egen sammanställning, tänker Zeynep. {{|}}Torbjörn sätter upp en enkel tabell som var och en fyller i. {{A who=Torbjörn Hylander,var och en}}
Punkt 7: Sammankomster {{I n=7; kind=information}}
Nästa tillfälle blir den 19 april i Laholm. {{M date=2024-04-19}} Junidatumet är den 14, {{M date=2024-06-14}} värd är Kungsbacka.
Laholm dag som ovan
Bengt-Olof Svärd
