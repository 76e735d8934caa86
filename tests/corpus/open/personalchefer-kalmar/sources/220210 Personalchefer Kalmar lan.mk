@file 220210 Personalchefer Kalmar lan.txt
@body Personalchefsnätverket
@date 2022-02-10
@start 09:30
@end 14:30
@place Hotell Post, Oskarshamn
@mode in_person
@secretary Astrid Hallonsten
@p Milena Petrović | Oskarshamn | | chair
@p Eleonor Ståhlberg | Kalmar | |
@p Jimmy Ahlqvist | Nybro | |
@p Gudrun Palmér | Emmaboda | |
@p Anna Nordh | Torsås | |
@p Anna Lilja Sand | Borgholm | |
@p Bertil Oskarsson | Mönsterås | | partial=fram till lunch
@p Tove Hägg | Hultsfred | |
@p Yvonne Kjellgren | Västervik | |
@p Reza Moradi | Mörbylånga | | absent excused
@p Christian Dahlström | Vimmerby | | absent
@p Astrid Hallonsten | | | guest
@p Nils-Erik Fahlgren | Arbetsmiljöverket | inspektör | guest partial=eftermiddagen
---
Kära personalchefer,

äntligen fick vi ses i verkligheten igen! Här är sammandraget från Personalchefsnätverket torsdagen den 10 februari 2022, 9.30-14.30, på Hotell Post, Oskarshamn.

Vilka var där? Jo, Milena Petrović som ordförande och värd för Oskarshamn, Eleonor Ståhlberg Kalmar, Jimmy Ahlqvist Nybro, Gudrun Palmér Emmaboda, Anna Nordh Torsås, Anna Lilja Sand Borgholm, Bertil Oskarsson Mönsterås (fram till lunch), Tove Hägg Hultsfred och Yvonne Kjellgren Västervik. På eftermiddagen tittade Nils-Erik Fahlgren in, inspektör på Arbetsmiljöverket. Jag, Astrid Hallonsten, satt i hörnet och skrev.
Saknade: Reza Moradi Mörbylånga (barn med feber). Från Christian Dahlström Vimmerby hördes ingenting.

*** Innan vi satte igång ***  {{I}}
Milena frågade om anteckningarna från november. Ingen hade något att erinra. Gudrun konstaterade att hon hade lovat skicka sin rehabpolicy och att det blev gjort i december.

*** Efter pandemin: distansarbete *** {{I kind=dialogue}}
Restriktionerna försvann i går, och frågan på allas läppar är vad vi kräver av dem som vill fortsätta jobba hemma. Eleonor berättade att Kalmar i december antog en riktlinje med högst två dagar i veckan hemma. {{S org=Kalmar; topic=distansarbete; stance=yes}} Facken var överlag nöjda, men handläggarna på bygg hade önskat mer. Skatteverket ställer krav på att förmånen inte blir skattepliktig, och lagen säger att arbetsgivaren alltid har arbetsmiljöansvaret, också vid köksbordet. Anna Nordh tyckte att två dagar är på tok för mycket i en liten kommun där man behöver träffas i korridoren. Jimmy höll inte med. {{|}}Nybro prövar helt fritt val fram till sommaren, {{S org=Nybro; topic=distansarbete; stance=doing}} medan {{|}}Borgholm inte har tagit ställning. {{S org=Borgholm; topic=distansarbete; stance=undecided}}
Bertil sa att det inte är aktuellt i Mönsterås med något distansarbete alls efter 1 april. {{S org=Mönsterås; topic=distansarbete; stance=no}} Jag fick intrycket att de flesta ändå helst ser en gemensam nivå, men det stannade vid ett intryck. {{F}}
Däremot blev det bestämt att länets kommuner ska ha samma avtalsmall för hemarbete. {{D}} Det är Eleonor som bearbetar Kalmars så att den passar alla, hon behöver tiden till slutet av mars. {{A who=Eleonor Ståhlberg; due=2022-03}}

*** Chefsförsörjningen *** {{I kind=theme}}
Tove hade grävt i siffrorna. Av de 412 första linjens chefer som fanns i länets kommuner vid förra årsskiftet har 97 slutat, och knappt hälften av dem har gått till en annan kommun i länet. Vi köper alltså chefer av varandra. Yvonne trodde att lönen är den minsta orsaken; hon pekade i stället på att cheferna har för många underställda. Forskaren som besökte oss 2020 sa ju samma sak. Regionen har infört ett tak på 30 medarbetare per chef, ett beslut som fick kritik för att det inte var finansierat.
Milena ville veta om vi borde stoppa värvningen kommuner emellan. Det skulle vara både olagligt och dumt, svarade Gudrun. Efter fikat föreslog Tove ett gemensamt mentorprogram. {{|}}Alla nickade och Milena slog fast att programmet drar igång till hösten med tolv adepter. {{D}} {{|}}En förutsättning är att förbundet skjuter till 90 000 kronor. {{D if=att förbundet skjuter till 90 000 kronor}} {{K amount=90000; unit=kronor}} {{|}}Därför åligger det mig att skriva en ansökan till förbundets styrelse före 4 mars, {{A who=Astrid Hallonsten; due=2022-03-04; to=förbundets styrelse}} och styrelsen behandlar den 17 mars. {{M date=2022-03-17; what=förbundets styrelse}}
Tove, Anna Lilja Sand och Jimmy gick med på att vara programgrupp. {{N person=Tove Hägg; role=ledamot; body=programgrupp}} {{N person=Anna Lilja Sand; role=ledamot; body=programgrupp}} {{N person=Jimmy Ahlqvist; role=ledamot; body=programgrupp}}

*** Lunch och det som inte blev *** {{I outcome=postponed}}
Bertil skulle ha dragit visselblåsarfunktionen efter lunch. Men då hade han redan åkt (vattenläcka hemma), och ämnet fick vandra över till den 21 april. {{P until=2022-04-21; what=visselblåsarfunktionen; why=han redan åkt (vattenläcka hemma)}} {{M date=2022-04-21}}

*** Arbetsmiljöverket om hot och våld *** {{I kind=information}}
Nils-Erik Fahlgren berättade om tillsynen i skola och socialtjänst. Verket har inspekterat sjuttio arbetsplatser i länet och i fyrtiotvå fall ställt krav. Vanligaste bristen: riskbedömningen är gjord men ingen har läst den. Han brukar be att få se den senaste och då går tio minuter åt att leta. Nästa år blir det en ny insats mot hemtjänsten. De kommuner som har fått föreläggande måste redovisa senast 30 april.
Gudrun frågade om man kan få råd före en inspektion. Nils-Erik svarade att verkets svarstjänst gärna hjälper till. Han erbjöd sig att komma till skyddsombudsutbildningen i höst, vilket Tove noterade. Yvonne ville veta vem som äger ansvaret när personal från ett bemanningsföretag blir slagen. {{Q asker=Yvonne Kjellgren}} Det hade verket inget färdigt svar på.

*** Här sitter vi och här saknas vi *** {{I kind=report}}
Förhandlingsdelegationen: Eleonor har suttit fyra år och bad att få bli avlöst. Det lutade åt Reza, men man väljer inte frånvarande, tyckte Milena. {{|}}Avlösare utser vi i april. {{P until=2022-04-21; what=Avlösare för Eleonor i förhandlingsdelegationen; why=Reza var frånvarande}}
Kompetensrådet hos regionen: {{|}}Yvonne tar plats som vår ledamot där sedan Lena Bohman gått till Växjö. {{N person=Yvonne Kjellgren; role=ledamot; body=Kompetensrådet; for=Lena Bohman}}
Suntarbetslivs referensgrupp: Gudrun sitter där sedan länge och hade inget nytt.

*** Sist *** {{I}}
Jimmy delar sin upphandling av företagshälsovård med den som hör av sig. {{A who=Jimmy Ahlqvist}} Och ni, läs igenom löneöversiktens sekretessregler innan ni vidarebefordrar något från mig! {{A who=alla}}

Vårkramar,
Astrid Hallonsten
