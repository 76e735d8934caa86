@file uppgifter-27.txt
@body LSS-chefsnätverket Göteborgsregionen Norr
@date 2024-05-16
@p Ingegerd Malm | Kungälv | verksamhetschef | chair
@p Robert Sivertsson | Ale | verksamhetschef
@p Annika Thorell | Lerum | enhetschef
@p Annika Bredberg | Partille | verksamhetschef
@p Kenneth Wide | Härryda | verksamhetschef
@p Jelena Markovic | Mölndal | avdelningschef
@p Stina Rydberg | Stenungsund | enhetschef
@p Olof Hammarlund | Tjörn | verksamhetschef
@p Camilla Voss | Öckerö | sektorchef
@p Hugo Anderberg | Alingsås | avdelningschef
@p Birgit Nyhlén | Lilla Edet | verksamhetschef
@p Tove Stråhle | Kungsbacka | utvecklingsledare
@p Simon Kaldal | Härryda | utvecklingsledare
@p Lena Grundel | Göteborgsregionen | planeringsledare | guest
@p Mirja Salo | Västra Götalandsregionen | habiliteringschef | guest
---
LSS-chefsnätverket Göteborgsregionen Norr
Minnesanteckningar från möte 2024-05-16
Deltagare
Ingegerd Malm, Kungälv, verksamhetschef, ordförande
Robert Sivertsson, Ale, verksamhetschef
Annika Thorell, Lerum, enhetschef
Annika Bredberg, Partille, verksamhetschef
Kenneth Wide, Härryda, verksamhetschef
Jelena Markovic, Mölndal, avdelningschef
Stina Rydberg, Stenungsund, enhetschef
Olof Hammarlund, Tjörn, verksamhetschef
Camilla Voss, Öckerö, sektorchef
Hugo Anderberg, Alingsås, avdelningschef
Birgit Nyhlén, Lilla Edet, verksamhetschef
Tove Stråhle, Kungsbacka, utvecklingsledare
Simon Kaldal, Härryda, utvecklingsledare
Lena Grundel, Göteborgsregionen, planeringsledare (gäst)
Mirja Salo, Västra Götalandsregionen, habiliteringschef (gäst)
1.	Huvudmannaskap för assistans {{I n=1}}
Utredningen om statligt huvudmannaskap är överlämnad. Remissvar lämnas av kommunerna var för sig. Göteborgsregionen gör en politisk skrivelse som styrelsen behandlar i augusti.
2.	Habiliteringens köer {{I n=2}}
Mirja gav en lägesbild. Väntetiden för utredning är i genomsnitt elva månader. Regionen har avsatt särskilda medel. {{|}}Hon kommer att återvända till nätverket i höst med nya siffror. {{A who=Mirja Salo}}
3.	Särskilt boende för unga {{I n=3}}
Flera kommuner köper platser. {{|}}Jelena ska försöka få fram vad platserna kostar i snitt. {{A who=Jelena Markovic}} Om det visar sig svårt hjälper Lena till med ett uttag ur databasen. {{A who=Lena Grundel; if=Om det visar sig svårt}}
4.	Daglig verksamhet {{I n=4}}
Habiliteringsersättningen höjdes med statsbidrag. Statsbidraget rekvireras varje år. Robert fyller i rekvisitionen för Ales del i september. {{A who=Robert Sivertsson; due=2024-09}}
5.	Korttidsvistelse {{I n=5}}
Platsläget är ansträngt i Partille och Lerum. Annika B har talat med sin motsvarighet i Lerum, Annika T, om att dela på en enhet. Diskussionen fortsätter dem emellan. Ingen av kommunerna har fattat beslut.
6.	Kommunikationsstöd {{I n=6}}
Stina berättade om bildstöd i gruppbostäder. Materialet är fritt att använda. {{|}}Stina skickar en länk till alla. {{A who=Stina Rydberg; to=alla}}
7.	Begränsningsåtgärder {{I n=7}}
IVO har publicerat en rapport. Rapporten visar på brister i hela landet. {{|}}Alla går igenom rapporten med sina enhetschefer innan nästa möte. {{A who=Alla; to=sina enhetschefer; due=2024-09-19}}
8.	Övergång från skola {{I n=8}}
Skolans handläggare har efterlyst en kontaktväg. Olof erinrade om att det finns en rutin från 2019. {{|}}Tove letar upp rutinen, aktualiserar den och sprider den till nätverket. {{A who=Tove Stråhle; to=nätverket}}
9.	Delegering till baspersonal {{I n=9}}
Sjuksköterskorna i Alingsås utbildar baspersonal digitalt. {{S org=Alingsås; stance=doing}} Hugo ansåg att det sparar tid. Upplägget har granskats av MAS.
10.	Uppföljning av beslut {{I n=10}}
Handläggarna hinner inte följa upp. Socialstyrelsen rekommenderar uppföljning en gång per år. Camilla frågade om någon kommun klarar det. Ingen kunde svara ja. 
11.	Nya föreskrifter om kompetens {{I n=11}}
Föreskrifterna gäller från 2025. {{|}}Lena bevakar vad som händer och håller kontakten med Socialstyrelsen. {{A who=Lena Grundel; to=Socialstyrelsen}} Planeringsledarna i landet har ett eget forum.
12.	Schemaläggning {{I n=12}}
Dygnsvilan har lett till nya scheman. Kenneth ser med oro på sommaren. {{|}}Härryda prövar dubbla jourer. {{S org=Härryda; stance=doing}} Simon utvärderar i september {{A who=Simon Kaldal; due=2024-09}} och Kenneth redogör för resultatet vid oktobermötet. {{A who=Kenneth Wide; due=2024-10-24}}
13.	Mötestider {{I n=13}}
Hösten: 19 september i Mölndal, 24 oktober digitalt, 5 december i Ale. {{M date=2024-09-19}} {{M date=2024-10-24}} {{M date=2024-12-05}} Lokalen i Mölndal ordnas av Jelena, lokalen i Ale av Robert. {{A who=Jelena Markovic,Robert Sivertsson}}
14.	Fritid {{I n=14}}
RF har startat parasportsatsning. Föreningarna får bidrag av Parasport Sverige. {{|}}Lilla Edet anställer en fritidsledare. {{S org=Lilla Edet}}
15.	Välfärdsteknik {{I n=15}}
Teknik i LSS-boenden är ovanligt. {{|}}Öckerö testar nattkameror. {{S org=Öckerö; stance=doing}} Tjörn har avstått efter dialog med anhöriga. {{S org=Tjörn; stance=no}} Camilla tar med en representant för testet till mötet i september. {{A who=Camilla Voss; due=2024-09-19}}
16.	Rekrytering av stödassistenter {{I n=16}}
Titlarna är gemensamma i GR. Utbildningarna har tomma platser. Vård- och omsorgscollege marknadsför utbildningarna i sociala medier. {{|}}Tänk på att dela inläggen i era egna kanaler. {{A who=alla}}
17.	Sexuell hälsa {{I n=17}}
MFD har metodstöd. Två boenden i Kungsbacka har arbetat med det. Tove upplevde att personalen blivit tryggare.
18.	Brukarråd {{I n=18}}
FUB önskar gemensamt brukarråd. {{|}}Ingegerd besvarar FUB:s brev senast 31 maj. {{A who=Ingegerd Malm; to=FUB; due=2024-05-31}} I svaret ska framgå att frågan avgörs av varje kommun.
19.	Kostnad per brukare {{I n=19}}
KPB-rapporten kom i april. Mölndal ligger lägst. Ekonomerna träffas nästa vecka för att jämföra. 
20.	Ledsagning {{I n=20}}
Kammarrätten har gett en enskild rätt till fler timmar. {{|}}Stenungsund ändrar sina riktlinjer. {{S org=Stenungsund}} Stina återkommer så snart nämnden har beslutat. {{A who=Stina Rydberg; if=så snart nämnden har beslutat}}
21.	Arbetsgrupp för boendeplanering {{I n=21}}
Gruppen har bestått av Olof, Birgit och Annika T. Hugo träder in i stället för Birgit. {{N person=Hugo Anderberg; role=ledamot; body=Arbetsgrupp för boendeplanering; org=Alingsås; for=Birgit Nyhlén}} Gruppen arbetar efter direktiv från 2022. {{|}}Olof, som leder gruppen, kallar till möte före semestern. {{A who=Olof Hammarlund}}
22.	Lokalkostnader {{I n=22}}
Hyresgästföreningen och allmännyttan förhandlar. Bostäder med särskild service undantas troligen. {{|}}Annika T undersöker vad som gäller för Lerum och lämnar uppgift till arbetsgruppen. {{A who=Annika Thorell; to=arbetsgruppen}}
23.	Enkät om våld {{I n=23}}
Enkäten besvarades av 62 procent. Resultatet oroar. {{|}}Återföring till personalen görs av enhetscheferna i juni. {{A who=enhetscheferna; to=personalen; due=2024-06}}
24.	Autism och åldrande {{I n=24}}
Ämnet ströks från programmet på grund av sjukdom och kommer upp den 19 september. {{P until=2024-09-19; what=Autism och åldrande; why=på grund av sjukdom}}
25.	Upphandling av konsultstöd {{I n=25}}
Kungälv använder konsult i två utredningar. {{S org=Kungälv; stance=doing}} Ingegerd avrådde från timavtal.
26.	SIS-placeringar {{I n=26}}
Kommunerna betalar mer per dygn sedan januari. Statens institutionsstyrelse bygger nya avdelningar. 
27.	Bilaga till avtal om hälso- och sjukvård {{I n=27}}
Bilagan tillämpas olika. {{|}}Mirja och Ingegerd gör en gemensam skrivning. {{A who=Mirja Salo,Ingegerd Malm}} De lägger fram den på mötet i september. {{A who=Mirja Salo,Ingegerd Malm; due=2024-09-19}}
28.	Individens behov i centrum {{I n=28}}
IBIC är infört i åtta kommuner. {{|}}Partille inför IBIC under 2025. {{S org=Partille; stance=yes}} Annika B önskar få ta del av andras utbildningsplaner. {{|}}Skicka dem gärna till henne. {{A who=alla; to=Annika Bredberg}}
29.	GR:s utbildningar {{I n=29}}
Katalogen för hösten är ute. Lena svarar på frågor om innehållet. Sista anmälningsdag är 14 juni. 
30.	Stöd till föräldrar med egna svårigheter {{I n=30}}
Arbetssättet SUF har funnits i tio år. Tove sitter i styrgruppen. Inga nyheter.
31.	Synpunkter på dagordningen {{I n=31}}
Någon efterlyste mer tid till dialog. {{|}}Presidiet ska tänka på det i planeringen av höstens möten. {{A who=Presidiet}}
32.	Information om nytt boende {{I n=32}}
Mölndal öppnar en gruppbostad i augusti. {{S org=Mölndal}} Två platser kan säljas. {{|}}Intresserade ringer Jelena. {{A who=Intresserade; to=Jelena Markovic}}
33.	Sommarkontakter {{I n=33}}
Ersättare finns hos alla. {{|}}Lägg in kontaktuppgifter till sommarens ersättare i listan före den 14 juni. {{A who=alla; due=2024-06-14}} 
34.	Övrigt {{I n=34}}
Birgit avtackades. {{|}}Hon lämnar Lilla Edet den 9 augusti för ett arbete på IVO. {{L person=Birgit Nyhlén; org=Lilla Edet; when=den 9 augusti; why=för ett arbete på IVO}} Simon och Stina tog bilder till GR:s webb.
