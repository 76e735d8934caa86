@file Folkhälsostrateger 2016-02-11.txt
@body Folkhälsostrategerna Jämtland
@date 2016-02-11
@start 09:30
@end 15:00
@place Bräcke, Jägarvallen
@mode in_person
@secretary Birger Nystedt
@p Annika Hamrén | Östersund | folkhälsostrateg | chair
@p Disa Mårdh | Åre | folkhälsosamordnare |
@p Kristoffer Wallin | Krokom | utvecklare |
@p Lars-Göran Eliasson | Bräcke | folkhälsosamordnare |
@p Lars Bodin | Strömsund | fritidschef |
@p Samira Yusuf Olsson | Ragunda | folkhälsostrateg |
@p Eva-Stina Kjell | Härjedalen | folkhälsosamordnare | absent excused
@p Petra Ung | Berg | utvecklare | absent
@p Birger Nystedt | Regionen | handläggare | guest
@p Hedda Sjulsson | Folkhälsomyndigheten | utredare | guest partial=p. 2
---
Anteckningar från Folkhälsostrategerna Jämtland
Torsdagen den 11 februari 2016 kl. 09.30-15.00
Bräcke, Jägarvallen

Deltog gjorde från kommunerna:
Annika Hamrén, folkhälsostrateg, Östersund, mötesordförande
Disa Mårdh, folkhälsosamordnare, Åre
Kristoffer Wallin, utvecklare, Krokom
Lars-Göran Eliasson, folkhälsosamordnare, Bräcke
Lars Bodin, fritidschef, Strömsund
Samira Yusuf Olsson, folkhälsostrateg, Ragunda

Därutöver:
Birger Nystedt, handläggare, Regionen (antecknade)
Hedda Sjulsson, utredare, Folkhälsomyndigheten (p. 2)

Förfall: Eva-Stina Kjell, folkhälsosamordnare, Härjedalen
Frånvarande utan anmälan: Petra Ung, utvecklare, Berg

1. Mötet öppnas {{I n=1}}
Mötesordföranden hälsade alla välkomna och gick igenom dagordningen. Sedan föregående möte har Lars Bodin, enligt vad han då lovade, skickat ut kartan över elljusspåren.

2. Nationella skolenkäten {{I n=2; kind=theme}}
Hedda Sjulsson föredrog. Myndigheten har på regeringens uppdrag gjort om enkäten och avser att genomföra den vart tredje år. Skolan är inte skyldig att delta; huvudmannen beslutar. Hon menade att ett bortfall på över trettio procent gör resultatet oanvändbart och att kommunerna därför borde tala med rektorerna i god tid. Landstingen i norr har beslutat att bekosta utskicken, vilket enligt föredraganden inte är aktuellt här.

Samira Yusuf Olsson frågade om frågorna om psykisk hälsa kan tas bort för årskurs 7. Svaret var nekande. {{|}}Disa Mårdh upplyste att Åre redan har bestämt sig för att delta med samtliga skolor. {{S org=Åre; stance=yes; topic=Nationella skolenkäten}} Bräcke lutar åt att avstå, men nämnden har inte behandlat saken. {{S org=Bräcke; stance=undecided; topic=Nationella skolenkäten}} I Strömsund genomför man en egen undersökning sedan 2012 och har för avsikt att fortsätta med den. {{S org=Strömsund; stance=doing; topic=Nationella skolenkäten}} Kristoffer Wallin trodde att rektorerna i Krokom skulle säga ja, om någon frågade dem.

Hedda Sjulsson sade att hon nog kunde ordna ett testexemplar. {{|}}På direkt fråga från mötesordföranden preciserade hon sig: exemplaret kommer att skickas till Birger Nystedt under mars. {{A who=Hedda Sjulsson; due=2016-03; to=Birger Nystedt}} Det framhölls från flera håll att man kunde formulera ett gemensamt brev till rektorerna, och ingen motsatte sig det. {{F}} Frågan fördes inte till beslut.

3. ANDT-samordning {{I n=3}}
Länsstyrelsen har omfördelat stödet för 2016. Samordnartjänsten i norra länsdelen finansieras inte längre. Lars Bodin och Samira Yusuf Olsson uttryckte besvikelse. Enligt alkohollagen åligger tillsynen kommunen, oavsett hur staten gör med sina bidrag, påminde Lars-Göran Eliasson. {{|}}Kostnaden för en delad tjänst har beräknats till 310 000 kronor per helår. {{K amount=310000; unit=kronor per helår}} Ragunda är berett att gå in med en fjärdedel. {{S org=Ragunda; stance=yes; topic=ANDT-samordning}} Från Krokom förklarades att några medel inte finns. {{S org=Krokom; stance=no; topic=ANDT-samordning}}

Efter en stunds överläggning i mindre grupper konstaterade mötesordföranden att tanken på en delad tjänst har stöd men inte pengar. {{F}} Mötet stannade vid att hos länsstyrelsen hemställa om övergångsmedel för ett år. {{D}} {{A who=Mötet; to=länsstyrelsen}} Hemställan författas av Lars-Göran Eliasson i samråd med Lars Bodin och ska vara avsänd senast den 4 mars. {{A who=Lars-Göran Eliasson,Lars Bodin; due=2016-03-04; to=länsstyrelsen}} Om avslag lämnas tas ärendet upp på nytt den 14 april. {{P until=2016-04-14; what=ANDT-samordning}} {{M date=2016-04-14}}

4. Hälsobokslut {{I n=4}}
{{|}}Kristoffer Wallin visade Krokoms första hälsobokslut. Kommunstyrelsen har där bestämt att bokslutet ska behandlas tillsammans med årsredovisningen, något som också sker i Östersund. {{S org=Krokom; stance=doing; topic=Hälsobokslut}} {{S org=Östersund; stance=doing; topic=Hälsobokslut}} Han beskrev arbetet som lärorikt men tungt: två månaders heltid, varav hälften gick åt till att jaga tabeller. Annika Hamrén höll med och tillade att läsarna framför allt fastnar för diagrammen. Huruvida en gemensam mall är möjlig lämnades öppet. Lars Bodin har tidigare sagt att Strömsund kan ställa upp med layout; det löftet drog han tillbaka.

Petra Ung från Berg skulle ha redogjort för sitt försök med korta kvartalsblad. {{|}}Då hon uteblivit utgick redogörelsen. {{P what=försök med korta kvartalsblad; why=hon uteblivit}}

5. Representation {{I n=5; kind=decision}}
Disa Mårdh lämnar Länets barnrättsråd, där hon varit nätverkets röst sedan starten. {{L person=Disa Mårdh}} Vid omröstning förordades Samira Yusuf Olsson att överta uppdraget efter Disa Mårdh. {{D}} {{N person=Samira Yusuf Olsson; role=representant; body=Länets barnrättsråd; for=Disa Mårdh}} Lars-Göran Eliasson, som sitter i Trafiksäkerhetsforum på mandat av Bräcke, kvarstår där även för nätverkets räkning. {{N person=Lars-Göran Eliasson; role=representant; body=Trafiksäkerhetsforum}} I regionens friluftsdelegation finns en stol reserverad för nätverket; den förblir tom. {{V seat=representant; body=regionens friluftsdelegation}}

6. Rapporter och övrigt {{I n=6; kind=report}}
- Regionens folkhälsoprogram går till regionfullmäktige den 26 april. {{M date=2016-04-26; what=regionfullmäktige}}
- Svar på frågan om bidrag till simskolor ligger hos Skolverket.
- Annika Hamrén undrade om elevhälsans journaler får användas i hälsobokslut; något svar gavs inte. {{Q asker=Annika Hamrén}}
- Birger Nystedt sammanställer länets nyckeltal och tillhandahåller dem vid nästa träff. {{A who=Birger Nystedt; due=2016-04-14}}

Antecknat av Birger Nystedt
