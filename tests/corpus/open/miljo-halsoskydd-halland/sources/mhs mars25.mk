@file mhs mars25.docx
@body Miljö- och hälsoskyddsgruppen
@date 2025-03-25
@start 09:00
@end 12:30
@place Halmstad, Rådhuset
@mode hybrid
@secretary Tim Sjögren
@p Shirin Moradi | Halmstad | | chair
@p Anneli Wretman | Falkenberg
@p Gustav Rehn | Falkenberg | | partial=bredvid första timmen;
@p Tim Sjögren | Halmstad
@p Wilma Cronqvist | Hylte | | remote
@p Petra Lindqvist-Bauer | Kungsbacka
@p Ragnhild Ekdal-Holst | Laholm
@p Anneli Duvander | Varberg
@p Selma Hodžić | Folkhälsomyndigheten | | guest remote
@p Kofi Mensah | Varberg | | absent
---
Miljö- och hälsoskyddsgruppen 25 mars 2025
Halmstad, Rådhuset, 9-12.30
Vi var: Shirin Moradi (ordf, Halmstad), Anneli Wretman (Falkenberg), Gustav Rehn (Falkenberg, bredvid första timmen), Tim Sjögren (Halmstad, anteckningar), Wilma Cronqvist (Hylte, Teams), Petra Lindqvist-Bauer (Kungsbacka), Ragnhild Ekdal-Holst (Laholm), Anneli Duvander (Varberg)
Gäst på Teams: Selma Hodžić, Folkhälsomyndigheten
Sjuk: Kofi Mensah (Varberg)
Värme inomhus på äldreboenden {{I kind=theme}}
Selma Hodžić från Folkhälsomyndigheten drog en timme om höga inomhustemperaturer. Riktvärdet är 26 grader, men vid värmebölja tål man mer korta stunder. Verksamheten ska enligt miljöbalken ha egenkontroll och en plan. Myndigheten har bestämt sig för att ge ut ny vägledning till sommaren 2026. Selma tyckte att Halland ligger bra till jämfört med Stockholm, fast det säger hon säkert överallt. Hon förklarade hur loggrar ska placeras: i brösthöjd, aldrig i solen. En inspektör bör mäta minst tre dygn.
Vi frågade varandra hur vi har det. {{|}}Falkenberg har haft loggrar i alla sina boenden sedan 2022. {{S org=Falkenberg; topic=värme på äldreboenden; stance=doing}} Kungsbacka ska granska tio boenden i juli. {{S org=Kungsbacka; topic=värme på äldreboenden; stance=yes}} Från Hylte kom ett tvärt nej, det finns ingen semesterbemanning. {{S org=Hylte; topic=värme på äldreboenden; stance=no}} Laholms ledning har saken uppe till diskussion på torsdag och innan dess vet Ragnhild inget. {{S org=Laholm; topic=värme på äldreboenden; stance=undecided}} Anneli Duvander tycker att man ska börja med förskolorna, men det var hon ganska ensam om.
Det blev en liten omröstning, fem mot två, för att göra ett länsprojekt sommaren 2026. {{D}} Petra driver det som projektledare och det beslöts med samma siffror. {{D}} {{N person=Petra Lindqvist-Bauer; role=projektledare; body=länsprojekt}} Wilma och Gustav är hennes bollplank. {{N person=Wilma Cronqvist; role=bollplank; body=länsprojekt}} {{N person=Gustav Rehn; role=bollplank; body=länsprojekt}} {{|}}Petra hör av sig till Selma om loggrar att låna. {{A who=Petra Lindqvist-Bauer; to=Selma Hodžić}} Får man lägga sig i om gardinerna är fördragna? {{Q}} Den frågan tog Selma aldrig tag i.
Stolen i styrgruppen {{I kind=decision}}
Anneli W gör sin sista dag på måndag. {{L person=Anneli Wretman; org=Falkenberg; when=2025-03-31}} Vi åt prinsesstårta. Hennes uppdrag i Miljösamverkans styrgrupp har varit vakant på papperet sedan hon sa upp sig, och Petra är ju ersättare för henne där, men Petra har bangat på grund av projektet ovan. Tre namn ventilerades. Wilma kände sig för ny. Gustav kunde tänka sig det om ett år. {{|}}Till slut nappade Anneli Duvander, som ju sagt nej en gång förut, och så fick vi det spikat: hon tar Annelis mandat till december. {{D until=2025-12-31}} {{N person=Anneli Duvander; role=representant; body=Miljösamverkans styrgrupp; for=Anneli Wretman}} Stolen som personlig ersättare som Anneli D hade sedan förra året blir det däremot ingen på. {{V seat=personlig ersättare; body=Miljösamverkans styrgrupp}}
I kemikaliegruppen har Kungsbacka fått fram sin människa. {{|}}Ledningen där har utsett Bodil Strand att efterträda Jens Oddsberg. {{N person=Bodil Strand; role=ledamot; body=kemikaliegruppen; org=Kungsbacka; for=Jens Oddsberg}} Jens hälsar att han saknar oss, vilket värmde. {{|}}Luftvårdsförbundets stämma valde i februari in både Petra och Wilma precis som vi föreslagit. {{N person=Petra Lindqvist-Bauer; role=ledamot; body=Luftvårdsförbundet}} {{N person=Wilma Cronqvist; role=suppleant; body=Luftvårdsförbundet}} 
Solarierna {{I kind=report}}
Anneli D berättade. 17 besök, fyra förelägganden, två anmälningar om överträdelse. Ett ställe hade en anställd hund. {{|}}Strålsäkerhetsmyndigheten vill ha vår rapport och den ska in senast 30 april, det är Anneli D som knåpar ihop den. {{A who=Anneli Duvander; to=Strålsäkerhetsmyndigheten; due=2025-04-30}} Nätverkets linje i rapporten är att obemannade solarier bör förbjudas. {{D}} Ragnhild undrade om vi får tycka sånt, men Shirin menade att det får vi.
Ljudmätaren {{I kind=question}}
Petra har tre offerter, billigast är 21 400 kr. {{K amount=21400; unit=kr}} Offerterna är anbudssekretess tills avtal finns. {{X mark=anbudssekretess}} Halmstad backar, de har fått låna av Trafikverket. {{S org=Halmstad; topic=ljudmätare; stance=no}} Alla vill väl egentligen ha en, sa någon, och det hummades instämmande. {{F}} Själva köpet får vänta till sommarmötet den 10 juni, för utan Halmstads tusenlappar måste Petra räkna om. {{P until=2025-06-10; what=Själva köpet; why=utan Halmstads tusenlappar måste Petra räkna om}} {{M date=2025-06-10}}
Tatuerarna {{I kind=dialogue}}
Checklistan från Socialstyrelsen är nu läst. Den är bra. {{|}}Varberg tog den i bruk på eget bevåg förra veckan. {{S org=Varberg; topic=tatuerare; stance=doing}} Gruppen som vi satte ihop i fjol vår består. {{|}}Petra lämnar dock över rodret till Tim, alltså till mig. {{N person=Tim Sjögren; role=ledare; body=Tatuerarna; for=Petra Lindqvist-Bauer}} Jag skickar tidsplan till Anneli D före påsk. {{A who=Tim Sjögren; to=Anneli Duvander}}
Rökning på balkong {{I kind=question; outcome=postponed}}
Det var Kofis fall och det gick inte att dra utan honom, så det får bli när han kryat på sig. {{P what=Rökning på balkong; why=Det var Kofis fall och det gick inte att dra utan honom}}
Till sist {{I}}
Wilma lägger upp Selmas bilder på webben. {{A who=Wilma Cronqvist}} Vårdhygienens dag är den 8 maj för den som har lust. {{M date=2025-05-08; what=Vårdhygienens dag}}
