@file Protokoll juni 2022.txt
@body Kommunchefsnätverket Östra Småland
@date 2022-06-10
@start 09:00
@end 12:00
@place Mönsterås, Kuggåsgården
@mode in_person
@secretary Gunvor Ahlstrand Kjellberg
@p Torbjörn Ceder | Västervik | | chair
@p Carolina Hultgren Wiik | Vimmerby
@p Pär Ingesson | Hultsfred
@p Göran Palmér | Mönsterås
@p Sofie Järnek | Mönsterås
@p Jadranka Vuković | Högsby
@p Marianne Falk | Torsås | | partial=t.o.m. § 23
@p Mehrdad Soltani | Nybro
@p Marianne Söderlind | Oskarshamn | | absent excused
@p Birgitta Lönn | Emmaboda | | absent excused
@p Ragnhild Tegnér | Energikontoret Sydost | | guest partial=§ 21
@p Gunvor Ahlstrand Kjellberg | | | guest
---
Kommunchefsnätverket Östra Småland                                   PROTOKOLL 3/2022

Sammanträdesdag: 2022-06-10, kl. 09:00 till 12:00
Ort: Mönsterås, Kuggåsgården

Ledamöter: Torbjörn Ceder, Västervik (ordf.); Carolina Hultgren Wiik, Vimmerby; Pär Ingesson, Hultsfred; Göran Palmér och Sofie Järnek, Mönsterås; Jadranka Vuković, Högsby; Marianne Falk, Torsås, t.o.m. § 23; Mehrdad Soltani, Nybro
Förhindrade: Marianne Söderlind, Oskarshamn; Birgitta Lönn, Emmaboda
Adjungerad: Ragnhild Tegnér, Energikontoret Sydost, § 21
Protokollförare: Gunvor Ahlstrand Kjellberg

§ 19. MÖTETS ÖPPNANDE OCH FORMALIA {{I n=19}}
Sammanträdet, som hölls i det vackraste sommarväder, öppnades av ordföranden. Kallelsen hade utgått i föreskriven tid. Göran Palmér, som nu bevistade sitt sista sammanträde, hälsades med en applåd. {{|}}Sofie Järnek intog för första gången Mönsterås plats i nätverket. {{N person=Sofie Järnek; role=ledamot; body=Kommunchefsnätverket Östra Småland; org=Mönsterås}}

§ 20. UPPFÖLJNING AV TIDIGARE BESLUT {{I n=20; kind=report}}
Traineeplatserna har utannonserats och 61 ansökningar inkommit, varav ett tjugotal bedöms kvalificerade. Rutger Stenvall har hållit samman arbetet och Oskarshamn har bekostat annonseringen. Trafikverket har besvarat nätverkets skrivelse; verket meddelar att uppehållet i Berga består t.o.m. tidtabellsskiftet och att ställning därefter tas i samråd med operatören. Ordföranden fann svaret artigt men innehållslöst. Jadranka Vuković erinrade om att Högsby vid två tillfällen tillskrivit departementet i samma sak utan att få svar.
Vad angår arkivlokalerna förelåg nu två anbud. Det lägre avser en f.d. spannmålssilo i Vena, det högre en nybyggd hall i Målilla. Utredarens uppfattning är att silon kräver sprinkler. {{|}}Hultsfred tillstyrker Målilla, då vägen dit är farbar året om. {{S org=Hultsfred; topic=arkivlokaler; stance=yes}} {{|}}Vimmerby kan ännu ej lämna besked, eftersom tekniska nämnden sammanträder först efter semestern. {{S org=Vimmerby; topic=arkivlokaler; stance=undecided}} Nätverket fann gott att uppskjuta avgörandet till september, när samtliga parter hunnit räkna. {{P what=arkivlokalerna; until=2022-09-16; why=när samtliga parter hunnit räkna}}

§ 21. ENERGILÄGET {{I n=21; kind=theme}}
Ragnhild Tegnér från Energikontoret Sydost gav en översikt av elmarknaden. Priset i elområde 4 har på ett år mer än fördubblats, och enligt hennes förmenande bör varje kommun räkna med ytterligare stegring till vintern. Svenska kraftnät har att avgöra om bortkoppling blir nödvändig, och i så fall skall elnätsbolagen verkställa densamma enligt den s.k. Styrel-ordningen. Regeringen lär förbereda ett stöd till hushållen men kommunerna omfattas knappast därav.
I det följande meningsutbytet framkom att kommunerna gått skilda vägar. {{|}}Torsås har bundit hela sin förbrukning till och med 2024. {{S org=Torsås; topic=energi; stance=doing}} {{|}}I Nybro ämnar man sänka temperaturen i alla förvaltningsbyggnader till nitton grader från den 1 oktober, vilket redan har väckt insändare. {{S org=Nybro; topic=energi; stance=doing}} Pär Ingesson hörde sig för om någon prövat att stänga badhus; det hade ingen. Göran Palmér trodde att man får ta till hårdare medel och påminde om ransoneringen 1974, då han som skolpojke frös. {{|}}Man var i stort sett ense om att ett gemensamt budskap till medborgarna vore önskvärt, dock utan att någon ville binda sig. {{F}}
Ragnhild Tegnér ställde kostnadsfritt en energirådgivare till förfogande under tre dagar per kommun. {{|}}Den som önskar begagna sig därav skall före midsommarafton anmäla detta till henne. {{A who=den som önskar begagna sig därav; to=Ragnhild Tegnér; due=2022-06-24}}
Efter fullbordad överläggning beslöts
att kommunernas energiansvariga sammankallas till ett gemensamt möte i Nybro den 30 augusti, {{D}} {{M date=2022-08-30; what=möte med kommunernas energiansvariga}}
att Mehrdad Soltani svarar för kallelsen därtill. {{D}} {{A who=Mehrdad Soltani}}

§ 22. VAL {{I n=22; kind=decision}}
Valberedningen, genom dess sammankallande, hade skriftligen avlämnat sitt förslag. {{|}}I enlighet därmed utsågs till ordförande i styrgruppen för räddningssamverkan, efter Göran Palmér, Marianne Söderlind. {{D}} {{N person=Marianne Söderlind; role=ordförande; body=styrgruppen för räddningssamverkan; for=Göran Palmér}} Nätverket föreslog vidare regionstyrelsen att såsom kommunernas företrädare i kollektivtrafikens beredningsgrupp insätta Carolina Hultgren Wiik. {{D}} {{N person=Carolina Hultgren Wiik; role=företrädare; body=kollektivtrafikens beredningsgrupp}} Hon hade låtit sig övertalas.
{{|}}Beträffande platsen i Linnéuniversitetets samverkansråd, som sedan länge är obesatt, {{V seat=plats; body=Linnéuniversitetets samverkansråd}} förmådde man inte samla sig om något namn. Jadranka Vuković har suttit där som ersättare för Kalmar, men det uppdraget löpte ut i fjol. {{|}}Valet bordlades. {{P what=platsen i Linnéuniversitetets samverkansråd; why=förmådde man inte samla sig om något namn}}

§ 23. INTERNKONTROLL {{I n=23}}
Mehrdad Soltani förevisade Nybros modell, som bygger på att varje nämnd årligen väljer ut fem kontrollmoment och att revisorerna därefter får del av utfallet. {{|}}Modellen antogs av kommunstyrelsen i Nybro i november. {{S org=Nybro; topic=internkontroll; stance=doing}} Den som skriver rapporten är alltid någon annan än den som handlägger. Marianne Falk frågade om tidsåtgången och fick svaret att en halvtidstjänst har tagits i anspråk. Carolina Hultgren Wiik skulle vilja pröva detta hemma, ifall hennes ekonomer går med på det.
{{|}}Mallarna delges intresserade genom Mehrdad Soltanis försorg. {{A who=Mehrdad Soltani}}

§ 24. ORDFÖRANDESKAPET {{I n=24; kind=decision}}
Enligt arbetsordningen växlar ordförandeskapet vid halvårsskiftet vartannat år. Turen har kommit till Vimmerby. {{|}}Nätverket beslöt i överensstämmelse härmed att Carolina Hultgren Wiik skall föra klubban från den 1 juli 2022 till den 30 juni 2024. {{D until=2024-06-30}} {{N person=Carolina Hultgren Wiik; role=ordförande; body=Kommunchefsnätverket Östra Småland; for=Torbjörn Ceder}} {{|}}Torbjörn Ceder överlämnar akterna till sin efterträdare under vecka 26. {{A who=Torbjörn Ceder; to=Carolina Hultgren Wiik}}

§ 25. AVSLUTNING {{I n=25}}
Göran Palmér avtackades med blommor och ett litografiskt blad. {{|}}Nästa sammanträde äger rum i Hultsfred den 16 september. {{M date=2022-09-16}}

Rätt protokollfört betygar
Gunvor Ahlstrand Kjellberg
