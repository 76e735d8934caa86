@file Protokoll Hudiksvall 230914.docx
@body Sjuksköterskechefsnätverket Gävleborg
@date 2023-09-14
@start 10:00
@end 12:00
@place Hudiksvall, Guldsmeden
@mode in_person
@secretary Elsa-Brita Norling
@p Linn Hägg | Ovanåker | | chair
@p Göran Fjellström | Sandviken
@p Eva Bergsten | Hofors
@p Eva Nyholm | Ockelbo
@p Mirsad Begić | Söderhamn | | partial=§§ 26–30
@p Hamid Rezai | Hudiksvall
@p Ulrika Strömvall | Nordanstig
@p Patrik Sunesson | Ljusdal
@p Kerstin Olars | Bollnäs | | absent excused
@p Elsa-Brita Norling | | | guest
---
SJUKSKÖTERSKECHEFSNÄTVERKET GÄVLEBORG
Protokoll den 14 september 2023, klockan 10.00–12.00, Hudiksvall, Guldsmeden
Beslutande ledamöter
- Linn Hägg, Ovanåker, ordförande
- Göran Fjellström, Sandviken
- Eva Bergsten, Hofors
- Eva Nyholm, Ockelbo
- Mirsad Begić, Söderhamn (§§ 26–30)
- Hamid Rezai, Hudiksvall
- Ulrika Strömvall, Nordanstig
- Patrik Sunesson, Ljusdal
Ej kommen, anmält: Kerstin Olars, Bollnäs
Vid protokollet satt Elsa-Brita Norling
§ 25 Gävles mandat {{I n=25}}
Antecknas att mandatet är obesatt jämväl denna gång. {{V seat=Gävles mandat; body=Sjuksköterskechefsnätverket Gävleborg; org=Gävle}}
Ordföranden anhåller hos Gävle om namn före september månads slut. {{A who=Linn Hägg; to=Gävle; due=2023-09-30}}
§ 26 Insulinundantaget {{I n=26; kind=decision}}
Undantaget upphäves fr.o.m. den 1 oktober, under villkor att mottagaren genomgått webbutbildning. {{D if=under villkor att mottagaren genomgått webbutbildning}}
Nordanstig biträder numera rutinen i dess helhet. {{S org=Nordanstig; topic=delegeringar; stance=yes}}
Ljusdal intager ännu ingen hållning. {{S org=Ljusdal; topic=delegeringar; stance=undecided}}
Hamid Rezai ändrar rutinen i enlighet härmed till den 22 september. {{A who=Hamid Rezai; due=2023-09-22}}
§ 27 Regionens åtgärdsplan {{I n=27; kind=decision}}
Nätverket förklarar planen otillräcklig. {{D}}
Ulrika Strömvall och Göran Fjellström äga att överlämna förteckningen till länets patientnämnd. {{A who=Ulrika Strömvall,Göran Fjellström; to=länets patientnämnd}}
Frågan om egen läkarlinje står över i avbidan på regionens budget. {{P what=Frågan om egen läkarlinje; why=i avbidan på regionens budget}}
§ 28 Handledarantal {{I n=28; kind=report}}
Eva Nyholms räkning slutade på 212 handledare.
Hudiksvall frånsäger sig studenter denna termin. {{S org=Hudiksvall; topic=studenter; stance=no}}
Ersättning till handledare, 1 000 kr per vecka, ankommer på högskolan. {{K amount=1000; unit=kr per vecka}}
§ 29 Tillsättningar {{I n=29; kind=decision}}
Till vice ordförande antogs Hamid Rezai. {{D}} {{N person=Hamid Rezai; role=vice ordförande; body=Sjuksköterskechefsnätverket Gävleborg}}
Såsom reserv i VFU-rådet står Mirsad Begić kvar. {{N person=Mirsad Begić; role=reserv; body=VFU-rådet}}
Länets läkemedelskommitté tillfrågas om att mottaga Patrik Sunesson såsom adjungerad; nomineringen var enhällig. {{D}} {{N person=Patrik Sunesson; role=adjungerad; body=Länets läkemedelskommitté}}
På Sårdagen den 5 oktober uppträder Eva Bergsten i Ulrika Strömvalls ställe. {{N person=Eva Bergsten; role=ersättare; body=Sårdagen; for=Ulrika Strömvall}} {{M date=2023-10-05; what=Sårdagen}}
§ 30 Personalärende {{I n=30}}
Sekretess, OSL 39 kap: upplysningen om legitimationsärendet stannar i rummet. {{X mark=Sekretess, OSL 39 kap}}
§ 31 Avflyttning {{I n=31}}
Göran Fjellström nedlägger sina uppdrag vid nyår av hälsoskäl. {{L person=Göran Fjellström; org=Sandviken; when=vid nyår; why=av hälsoskäl}}
Såsom företrädare i vårdhygienkommittén efterträdes han redan nu av Kerstin Olars. {{N person=Kerstin Olars; role=företrädare; body=vårdhygienkommittén; for=Göran Fjellström}}
§ 32 Fråga från Eva Bergsten {{I n=32; kind=question}}
Huruvida kommunen svarar för munvårdskort vid växelvård utreddes icke och ingen åtog sig det. {{Q asker=Eva Bergsten}}
§ 33 Tid för nästa sammanträde {{I n=33; kind=decision}}
Bestämdes till den 9 november i Ljusdal. {{D}} {{M date=2023-11-09}}
Envar medför sin jourlista. {{A who=Envar; due=2023-11-09}}
