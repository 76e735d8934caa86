@file Brev personalchefer 20 april 2023.docx
@body Personalchefsnätverket
@date 2023-04-20
@start 09:30
@end 12:30
@place Rådhuset i Nybro
@mode hybrid
@secretary Astrid Hallonsten
@p Tove Hägg | Hultsfred | | chair
@p Jimmy Ahlqvist | Nybro | |
@p Christian Dahlström | Vimmerby | |
@p Peter Lundahl | Oskarshamn | |
@p Bertil Oskarsson | Mönsterås | |
@p Anna Nordh | Torsås | |
@p Anna Lilja Sand | Borgholm | | remote
@p Gudrun Palmér | Emmaboda | |
@p Yvonne Kjellgren | Västervik | | remote
@p Eleonor Ståhlberg | Kalmar | | absent excused
@p Reza Moradi | Mörbylånga | | absent excused
@p Astrid Hallonsten | | | guest
@p Mona Ek Lindqvist | Kalmar | poolhandläggare | guest partial=§ 2
---
Personalchefsnätverkets möte torsdagen den 20 april 2023 kl. 9.30–12.30
Rådhuset i Nybro samt Teams
Hej,
eftersom Reza skulle ha skrivit men vabbar fick jag rycka in, så det blir brev i stället för punkter den här gången. Astrid Hallonsten heter jag fortfarande.
Vid bordet
- Tove Hägg, Hultsfred (ordförande för dagen)
- Jimmy Ahlqvist, Nybro
- Christian Dahlström, Vimmerby
- Peter Lundahl, Oskarshamn
- Bertil Oskarsson, Mönsterås
- Anna Nordh, Torsås
- Gudrun Palmér, Emmaboda
Via skärm
- Anna Lilja Sand, Borgholm
- Yvonne Kjellgren, Västervik
Gäst: Mona Ek Lindqvist, poolhandläggare i Kalmar, under § 2
Hade lämnat återbud: Eleonor Ståhlberg, Kalmar, och Reza Moradi, Mörbylånga
§ 1 Företagshälsovården {{I n=1; kind=decision}}
Jimmy fick äntligen sin punkt. Nybros avtal med Ljungby Hälsa går ut i oktober och fyra andra kommuner sitter i samma båt. Företaget har höjt sina priser tre gånger sedan 2020, senast med elva procent. Under pandemin hade man inte möjlighet att bedriva något hembesök och det ledde till en tvist som Borgholm förlorade. Anna Lilja berättade att kommunstyrelsen efter det har beslutat att anställa en egen sjuksköterska. {{S org=Borgholm; topic=företagshälsovård; stance=doing}}
Bertil brukar säga att man får den hälsovård man beställer och han sa det nu också. Peter trodde mer på att bygga upp något eget ihop. Det utreddes 2016, påpekade Gudrun, och slutsatsen blev då att underlaget var för litet. Om Kalmar var med skulle det se annorlunda ut, men {{|}}Kalmar har precis tecknat ett eget fyraårsavtal. {{S org=Kalmar; topic=företagshälsovård; stance=doing}}
Resultatet: Nybro, Torsås, Emmaboda och Mönsterås gör en gemensam upphandling med Nybro som huvudman. {{D binds=Nybro,Torsås,Emmaboda,Mönsterås}} {{S org=Nybro; topic=företagshälsovård; stance=yes}} {{S org=Torsås; topic=företagshälsovård; stance=yes}} {{S org=Emmaboda; topic=företagshälsovård; stance=yes}} {{S org=Mönsterås; topic=företagshälsovård; stance=yes}} {{|}}Anna N och Jimmy specar behoven, och den specen vill upphandlarna ha den 1 juni. {{A who=Anna Nordh,Jimmy Ahlqvist; due=2023-06-01; to=upphandlarna}}
§ 2 Jobbpoolen efter tre månader {{I n=2; kind=report}}
Mona Ek Lindqvist hade ritat en fin kurva. 61 annonser, 140 sökande, nio som fått nytt jobb. De flesta är från vård och omsorg, där bristen ju redan är stor, så den verkliga vinsten finns nog bland administratörerna. Mona önskade att cheferna svarade fortare. Hon har själv ringt runt till trettio av dem.
Yvonne, som i höstas var den mest skeptiska av alla, erkände att hon hade haft fel. {{|}}Västervik ansluter sig till poolen från midsommar. {{S org=Västervik; topic=jobbpool; stance=yes}} Det hade ni stor glädje av.
Poolen permanentas, det sa samtliga ja till. {{D}} {{|}}Vad som händer med Mona, vars tjänst tar slut sista augusti, ska Tove prata med Eleonor om. {{A who=Tove Hägg; to=Eleonor Ståhlberg}}
§ 3 Representation {{I n=3}}
Förhandlingsdelegationen behöver en suppleant nu när Gudrun tackar för sig. {{V seat=suppleant; body=Förhandlingsdelegationen}} Ingen av er hade funderat så mycket, trots uppmaningen i februari. Bertil kunde tänka sig det för några år sedan men inte nu. {{|}}Valet av suppleant drar ut på tiden till junimötet. {{P until=2023-06-08; what=Valet av suppleant i förhandlingsdelegationen; why=Ingen av er hade funderat så mycket}}
Från Kompetensrådet hälsade Jimmy, som var på sitt första sammanträde i mars, att rådet antar en ny kompetensplan efter sommaren och att regionen håller i den.
Till arbetsgivardagarna i Stockholm reser Peter och Christian. {{N person=Peter Lundahl; role=deltagare; body=arbetsgivardagarna i Stockholm}} {{N person=Christian Dahlström; role=deltagare; body=arbetsgivardagarna i Stockholm}} De hålls 23 maj {{M date=2023-05-23; what=arbetsgivardagarna}} och 24 maj. {{M date=2023-05-24; what=arbetsgivardagarna}}
Emmaboda har hittat Gudruns efterträdare: Hamid Karimi, i dag lönechef i Lessebo. {{N person=Hamid Karimi; role=personalchef; org=Emmaboda; for=Gudrun Palmér}}
§ 4 Pensionerna {{I n=4; kind=information}}
Det nya pensionsavtalet gäller sedan årsskiftet. Anna Lilja hade varit på en genomgång hos KPA och förmedlade att den som är född 1986 eller senare inte längre kan välja det gamla. Kommunerna betalar nu sex procent under taket. Ingen hade ännu fått ordning på lönesystemet. Christian påstod att leverantören lovat en rättning i maj, fast det sa de också om februari.
Hur ska vi räkna för dem som arbetar i två kommuner? Där gick tankarna isär, {{|}}och vem som skulle kunna reda ut det vet ingen. {{Q}}
§ 5 Avtackning och annat {{I n=5}}
Gudrun fick en tavla. Hon höll ett kort tal om 1994 som vi inte skriver ned.
Mentorprogrammets middag är som ni vet på torsdag, 27 april. {{M date=2023-04-27; what=Mentorprogrammets middag}} Till omgång två har sju anmält sig, så en till krävs. {{|}}Leta gärna upp den åttonde och anmäl till Tove före 15 maj! {{A who=alla; due=2023-05-15; to=Tove Hägg}}
Nästa gång träffas ni 8 juni på Öland. {{M date=2023-06-08}}
Hälsar
Astrid
