@file Protokoll GS 2023-10-20.txt
@body Gymnasiesamverkan Södertörn
@date 2023-10-20
@start 08:30
@end 10:30
@place Tumba, Botkyrka kommunalhus
@mode hybrid
@secretary Marika Fahlcrantz
@p Jukka Salonen | Haninge | | chair
@p Anette Holgersson | Botkyrka
@p Birgitta Söderqvist | Huddinge
@p Eva Winblad | Södertälje
@p Eva Tegelmark | Salem | | remote
@p Petra Lindros | Nykvarn | | remote
@p Carl-Johan Ståhle | Tyresö
@p Marika Fahlcrantz | | | guest
@p Mahmoud Karimi | Nynäshamn | | absent
---
Gymnasiesamverkan Södertörn
Protokoll fört vid sammanträde 2023-10-20, klockan 8.30–10.30, i Tumba, Botkyrka kommunalhus

Ledamöter på plats: Jukka Salonen (ordf.), Haninge; Anette Holgersson, Botkyrka; Birgitta Söderqvist, Huddinge; Eva Winblad, Södertälje; Carl-Johan Ståhle, Tyresö
Ledamöter via video: Eva Tegelmark, Salem; Petra Lindros, Nykvarn
Sekreterare: Marika Fahlcrantz
Ej närvarande: Mahmoud Karimi, Nynäshamn

§ 28 Justering {{I n=28; kind=decision}}
Carl-Johan Ståhle anförtros att justera. {{D}} {{N person=Carl-Johan Ståhle; role=justerare; body=Gymnasiesamverkan Södertörn}}

§ 29 Yrkescollege Söder {{I n=29; kind=decision}}
Eva Winblad föredrar. {{|}}Samverkan går in som medlem från årsskiftet. {{D}} Årsavgiften på 40 000 kronor bestrids ur 2024 års budget. {{D}} {{K amount=40000; unit=kronor; years=2024}}
Att i collegets styrelse föra samverkans talan väljs Eva Winblad, med Anette Holgersson som personlig ersättare. {{D}} {{N person=Eva Winblad; role=ledamot; body=Yrkescollege Söders styrelse}} {{N person=Anette Holgersson; role=personlig ersättare; body=Yrkescollege Söders styrelse; for=Eva Winblad}}
Haninge har numera bestämt sig för att stå utanför. {{S org=Haninge; topic=Yrkescollege Söder; stance=no}}
Medlemsansökan ombesörjs av sekreteraren före den 10 november. {{A who=Marika Fahlcrantz; due=2023-11-10}}

§ 30 Elevhälsan i antagningsprocessen {{I n=30; outcome=postponed}}
Kuratorernas rapport har förkommit i posten. {{|}}Samverkan får anledning att återvända till elevhälsan den 1 december. {{P until=2023-12-01; what=Elevhälsan i antagningsprocessen; why=Kuratorernas rapport har förkommit i posten}} {{M date=2023-12-01}}
Det åligger Petra Lindros att efterlysa rapporten. {{A who=Petra Lindros}}

§ 31 Programråd, omval och nyval {{I n=31; kind=decision}}
Råd – Namn – Mandat
Teknik – Liselott Brandt, sitter kvar – 2024 {{D until=2024-12-31}} {{N person=Liselott Brandt; role=ledamot; body=Programrådet teknik}}
Vård – Farida Osmani, på Kerstin Ljungs tidigare mandat – 2025 {{D until=2025-12-31}} {{N person=Farida Osmani; role=ledamot; body=Programrådet vård; for=Kerstin Ljung}}
Handel – obesatt {{V seat=ledamot; body=Programrådet handel}}
Huddinge nominerar till handel senast den 30 november. {{A who=Huddinge; due=2023-11-30}}

§ 32 Frånvarostatistik {{I n=32; kind=dialogue}}
Tabellen som delades ut vid bordet är sekretessbelagd och samlas in. {{X mark=sekretessbelagd}} Salem har halverat sin ogiltiga frånvaro genom sms till hemmen. {{S org=Salem; topic=frånvaro; stance=doing}} Nykvarn, som saknar egen gymnasieskola, överväger att köpa samma tjänst. {{S org=Nykvarn; topic=frånvaro; stance=undecided}} Hur räknas en elev som kommer klockan tio? undrar Carl-Johan Ståhle. {{Q asker=Carl-Johan Ståhle}}
Eva Tegelmark bistår Petra Lindros med upphandlingsunderlaget. {{A who=Eva Tegelmark; to=Petra Lindros}}

§ 33 Ledamöter som lämnar {{I n=33}}
Birgitta Söderqvist går den 31 december till Skolinspektionen. {{L person=Birgitta Söderqvist; org=Huddinge; when=2023-12-31; why=till Skolinspektionen}} Hennes uppdrag som vice ordförande i samverkan övertas vid årsskiftet av Eva Tegelmark, vilket bifalles. {{D}} {{N person=Eva Tegelmark; role=vice ordförande; body=Gymnasiesamverkan Södertörn; for=Birgitta Söderqvist}}

§ 34 Kommande sammankomster {{I n=34}}
Gymnasiemässan äger rum i Älvsjö den 23–25 november. {{M date=2023-11-23; what=Gymnasiemässan}} {{M date=2023-11-24; what=Gymnasiemässan}} {{M date=2023-11-25; what=Gymnasiemässan}} Monterschemat fördelas av Anette Holgersson, {{A who=Anette Holgersson}} och envar fyller i sina pass senast den 6 november. {{A who=envar; due=2023-11-06}}
Vid Storsthlms ordförandemöte den 15 november {{M date=2023-11-15; what=Storsthlms ordförandemöte}} går Carl-Johan Ståhle i Jukka Salonens ställe. {{N person=Carl-Johan Ståhle; role=ersättare; body=Storsthlms ordförandemöte; for=Jukka Salonen}}

Marika Fahlcrantz, vid protokollet
