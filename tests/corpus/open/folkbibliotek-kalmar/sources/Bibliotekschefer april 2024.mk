@file Bibliotekschefer april 2024.txt
@body Bibliotekschefsnätverket i Kalmar län
@date 2024-04-25
@start 10:00
@end 14:00
@place Borgholms bibliotek
@mode in_person
@secretary Marianne Ståhlbrand
@p Henrik Zetterlund | Emmaboda | | chair
@p Ylva Engqvist | Borgholm
@p Pia Kullman | Högsby
@p Johannes Tornerhjelm | Kalmar
@p Eva-Lena Fors | Mönsterås
@p Tobias Mürer | Mörbylånga
@p Anders Wiström | Nybro
@p Marianne Ståhlbrand | Oskarshamn
@p Sara Bondesson | Torsås
@p Gudrun Palmborg | Västervik
@p Oskar Dinh | Regionbiblioteket | | guest
@p Nadja Lazarević | Hultsfred | | absent
@p Erik Hultgren | Vimmerby | | absent
---
Bibliotekschefsnätverket i Kalmar län, 25 april 2024, 10–14, Borgholms bibliotek

Henrik Zetterlund, Emmaboda, ordförande för dagen då Nadja har magsjuka i familjen {{N person=Henrik Zetterlund; role=ordförande; body=Bibliotekschefsnätverket i Kalmar län; for=Nadja Lazarević; item=-}}
Ylva Engqvist, Borgholm; Pia Kullman, Högsby; Johannes Tornerhjelm, Kalmar; Eva-Lena Fors, Mönsterås; Tobias Mürer, Mörbylånga; Anders Wiström, Nybro; Marianne Ståhlbrand, Oskarshamn, med pennan; Sara Bondesson, Torsås; Gudrun Palmborg, Västervik; Oskar Dinh, Regionbiblioteket
Ej sedda: Nadja Lazarević, Hultsfred och Erik Hultgren, Vimmerby

NYKOMLING {{I}} Tobias Mürer förestår Mörbylånga under Sara Idrissis ledighet och bekläder hennes stol i nätverket. {{N person=Tobias Mürer; role=ersättare; body=Bibliotekschefsnätverket i Kalmar län; org=Mörbylånga; for=Sara Idrissi}}

MÄSSAN {{I kind=decision}} Henrik fick ned priset. {{|}}Tolv rum bokas, dock högst 1 450 kronor natten. {{D if=dock högst 1 450 kronor natten}} {{K amount=1450; unit=kronor natten}} Vimmerby avböjer {{S org=Vimmerby; topic=mässan; stance=no}}, Torsås kommer med två {{S org=Torsås; topic=mässan; stance=yes}}, Nybro grubblar. {{S org=Nybro; topic=mässan; stance=undecided}} Den som grubblar lämnar besked till Henrik inom tio dagar, det vill säga 5 maj. {{A who=Den som grubblar; to=Henrik Zetterlund; due=2024-05-05}} Mässan börjar 26 september. {{M date=2024-09-26; what=Mässan}}

INDIKATORERNA {{I kind=decision}} Fyra av fem antogs. {{D}} Den femte, om besökarnas trivsel, skickades tillbaka till smedjan för att den var omöjlig att mäta; ny prövning 5 september. {{P until=2024-09-05; what=Den femte, om besökarnas trivsel; why=den var omöjlig att mäta}} Frida på Västervik och jag filar vidare. {{A who=Frida,Marianne Ståhlbrand}}

SOMMARBOKEN {{I kind=dialogue}} Gudrun trycker stämpelkort åt alla före skolavslutningen. {{A who=Gudrun Palmborg}} Mönsterås gör som i fjol. {{S org=Mönsterås; topic=sommarboken; stance=doing}} {{|}}Vem bekostar pocketböckerna till priset? {{Q}} Därom tvistar de lärde.

SÄTEN SOM BYTER BAK {{I kind=decision}}
- Läslovskommittén: Pia Kullman går ur i sommar, trött. {{L person=Pia Kullman; org=Högsby; why=trött}} Anders Wiström efterträder, valdes med handklapp. {{D}} {{N person=Anders Wiström; role=ledamot; body=Läslovskommittén; for=Pia Kullman}}
- Juryn för Ölandspriset: förnyat förtroende för Ylva Engqvist, ordförande. {{D}} {{N person=Ylva Engqvist; role=ordförande; body=Juryn för Ölandspriset}} En lekmannaplats ledig. {{V seat=lekmannaplats; body=Juryn för Ölandspriset}}
- Oskars ställföreträdare på Regionbiblioteket juni–augusti heter Bibbi Falk. {{N person=Bibbi Falk; role=ställföreträdare; org=Regionbiblioteket; for=Oskar Dinh}}

DEN STULNA ATLASEN {{I kind=information}} Polisutredning pågår, förtigs utåt. {{X mark=förtigs utåt}}

FJÄRRLÅN {{I kind=question; outcome=not_reached}} Färjan till Byxelkrok rår man inte på: halva gruppen gick 13.30 och frågan om avgifter fick simma iland på egen hand. {{|}}Vi fiskar upp den en annan dag. {{P what=FJÄRRLÅN; why=halva gruppen gick 13.30}}

DEPÅBIBLIOTEKEN {{I kind=decision}} Behålls till 2025 års slut. {{D until=2025-12-31}} Kalmar lägger ned sina redan i höst. {{S org=Kalmar; topic=depåbibliotek; stance=no}} Eva-Lena räknar volymerna till den 30 augusti. {{A who=Eva-Lena Fors; due=2024-08-30}}

NÄST {{I}} 5 september i Mönsterås. {{M date=2024-09-05}} Oskar kallar. {{A who=Oskar Dinh}}
