@file KC-natverk 2023-03-24.docx
@body Kommunchefsnätverket Östra Småland
@date 2023-03-24
@start 09:00
@end 11:30
@place Oskarshamn, gamla tingssalen
@mode in_person
@secretary Mimmi Dahlqvist
@p Carolina Hultgren Wiik | Vimmerby | | chair
@p Torbjörn Ceder | Västervik
@p Birgitta Lönn | Emmaboda
@p Jadranka Vuković | Högsby
@p Sofie Järnek | Mönsterås
@p Marianne Falk | Torsås
@p Mehrdad Soltani | Nybro
@p Omar Haddad | Hultsfred | | absent
@p Marianne Söderlind | Oskarshamn
@p Mimmi Dahlqvist | | | guest
---
Kommunchefsnätverket Östra Småland
fredag 24 mars 2023, 9–11.30, Oskarshamn, gamla tingssalen
Här var: Carolina Hultgren Wiik (ordf) Vimmerby, Torbjörn Ceder Västervik, Birgitta Lönn Emmaboda, Jadranka Vuković Högsby, Sofie Järnek Mönsterås, Marianne Falk Torsås, Mehrdad Soltani Nybro, Marianne Söderlind Oskarshamn
Här var inte: Omar Haddad Hultsfred
Klottrade: Mimmi Dahlqvist
Vad	Vad vi sa	Att göra
Kustjärnvägen {{I}}	Birgitta hade räknat hem det: 90 minuter Nybro–Västervik vore möjligt. Trafikverkets utredare tror på 2035. {{|}}Vi skriver ihop oss med Blekinge i frågan, klubbat. {{D}}	Birgitta författar, klart 21/4 {{A who=Birgitta Lönn; due=2023-04-21}}
Intranät {{I kind=decision}}	Visningen var sådär. {{|}}Nej tack till gemensam lösning blev det till slut. {{D}} Torsås köper in den på egen hand. {{S org=Torsås; topic=Intranät; stance=doing}} Emmaboda lutar åt samma men har inte bestämt nåt. {{S org=Emmaboda; topic=Intranät; stance=undecided}}	Marianne F tackar leverantören så snällt {{A who=Marianne Falk}}
Trainees {{I}}	Sex kommuner hakade på, så nu är det skarpt läge. {{|}}Samordnare från maj: Lina Okoye på Nybros hr. {{N person=Lina Okoye; role=samordnare; body=Trainees; org=Nybro}} Rutger går bredvid henne i tre veckor.	Nybro ordnar dator och passerkort {{A who=Nybro}}
Dimensioneringsplanen {{I outcome=postponed}}	Torbjörn ville ha med sig räddningscheferna först, därför väntar vi till 26 maj. {{P until=2023-05-26; what=Dimensioneringsplanen; why=Torbjörn ville ha med sig räddningscheferna först}} {{M date=2023-05-26}}	
AI-policyn {{I}}	Lovisa Engblom har gjort ett utkast på två sidor. {{|}}Godkänt av oss med ett tillägg: inga elevuppgifter får klistras in. {{D if=med ett tillägg: inga elevuppgifter får klistras in}}	Mehrdad S sprider slutversionen till era kanslier så fort den är putsad {{A who=Mehrdad Soltani; to=era kanslier}}
Visselblåsning {{I}}	Tre byråer vill vara med. {{|}}Dyrast tar 0,95 kr per invånare. {{K amount=0.95; unit=kr per invånare}} {{|}}Till urvalsgrupp tog vi Sofie och Jadranka. {{D}} {{N person=Sofie Järnek; role=ledamot; body=urvalsgrupp}} {{N person=Jadranka Vuković; role=ledamot; body=urvalsgrupp}}	S+J väljer ut en, besked senast valborg {{A who=Sofie Järnek,Jadranka Vuković; due=2023-04-30}}
Chefsdag {{I}}	Länsstyrelsen kör 17 april. {{M date=2023-04-17; what=Chefsdag}} Carolina kan inte, Sofie håller hälsningstalet i hennes ställe. {{N person=Sofie Järnek; role=ersättare; body=Chefsdag; for=Carolina Hultgren Wiik}}	
Folk som går {{I}}	Torbjörn fyller 65 och tackar för sig i september. {{L person=Torbjörn Ceder; org=Västervik; when=i september; why=fyller 65}} Hans plats i räddningsstyrgruppen står då tom. {{V seat=plats; body=räddningsstyrgruppen}}	
Skolskjuts över gränsen {{I kind=question}}	Samma visa som i höstas. {{|}}Högsby betalar sina själva. {{S org=Högsby; topic=Skolskjuts; stance=doing}} Ingen vet vem som äger eländet. {{Q}}	Tas upp i länets skolchefsgrupp {{A}}
