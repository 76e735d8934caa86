@file SSCN prot. 2024-05-23.txt cp1252
@body Sjuksköterskechefsnätverket Gävleborg
@date 2024-05-23
@start 09:00
@end 11:30
@place Gävle, Rådhuset, Spegelsalen
@mode in_person
@secretary Elsa-Brita Norling
@p Hamid Rezai | Hudiksvall | | chair
@p Eva Bergsten | Hofors
@p Eva Nyholm | Ockelbo
@p Kerstin Olars | Bollnäs
@p Patrik Sunesson | Ljusdal
@p Jasmin Öberg Haile | Sandviken
@p Annelie Tallbacka | Gävle
@p Ulrika Strömvall | Nordanstig
@p Marika Blom | Söderhamn | | for=Mirsad Begic
@p Mirsad Begic | Söderhamn | | absent excused
@p Linn Hägg | Ovanåker | | absent excused
@p Elsa-Brita Norling | | | guest
---
SJUKSKÖTERSKECHEFSNÄTVERKET GÄVLEBORG

PROTOKOLL 3/2024
Torsdagen den 23 maj 2024 kl. 9.00-11.30
Gävle, Rådhuset, Spegelsalen

Ordförande: Hamid Rezai, Hudiksvall
Övriga ledamöter: Eva Bergsten, Hofors; Eva Nyholm, Ockelbo; Kerstin Olars, Bollnäs; Patrik Sunesson, Ljusdal; Jasmin Öberg Haile, Sandviken; Annelie Tallbacka, Gävle; Ulrika Strömvall, Nordanstig
Tjänstgörande ersättare: Marika Blom, Söderhamn, för Mirsad Begic
Anmälda förfall: Mirsad Begic, Söderhamn; Linn Hägg, Ovanåker
Sekreterare, åter i tjänst: Elsa-Brita Norling

§ 18 Ledning av mötet {{I n=18; kind=decision}}
Ordföranden sjuk; vice ordföranden Hamid Rezai ledde dagens förhandlingar i Linn Häggs frånvaro. {{N person=Hamid Rezai; role=ordförande; body=Sjuksköterskechefsnätverket Gävleborg; for=Linn Hägg}}
Till justerare korades Eva Nyholm. {{D}} {{N person=Eva Nyholm; role=justerare; body=Sjuksköterskechefsnätverket Gävleborg}}

§ 19 Jourersättning {{I n=19; kind=decision}}
Nätverket förordar 90 kr i timmen, dock icke för redan träffade avtal. {{D if=dock icke för redan träffade avtal}} {{K amount=90; unit=kr i timmen}}
Nordanstig motsatte sig. {{S org=Nordanstig; topic=jourersättning; stance=no}}
Bollnäs förbehöll sig svar till hösten. {{S org=Bollnäs; topic=jourersättning; stance=undecided}}
Annelie Tallbacka underrättar länets HR-chefer. {{A who=Annelie Tallbacka; to=länets HR-chefer}}

§ 20 Hopslagna nätter {{I n=20}}
Facken ha lämnat sitt medgivande. Försöket omfattar Ovanåker, Bollnäs och Ljusdal.
Hudiksvall inträder först 2025. {{S org=Hudiksvall; topic=hopslagna nätter; stance=yes}}
Bemanningsplan framlägges av Kerstin Olars och Patrik Sunesson i augusti. {{A who=Kerstin Olars,Patrik Sunesson; due=2024-08}}
Spörsmålet om bilar förbigicks i brist på underlag och upptages den 12 september. {{P until=2024-09-12; what=Spörsmålet om bilar; why=i brist på underlag}} {{M date=2024-09-12}}

§ 21 Kommunläkare {{I n=21; kind=decision}}
Ockelbo beviljades inträde från den 1 juli. {{D}}
Avgift erlägges med 31 kr per invånare. {{K amount=31; unit=kr per invånare}}
Tilläggsavtal upprättas genom Bollnäs försorg senast den 14 juni. {{A who=Bollnäs; due=2024-06-14}}
Vem som svarar för läkarens fortbildning är oavgjort och ägare saknas. {{Q}}

§ 22 Platser och namn {{I n=22; kind=decision}}
Fallgruppen: Jasmin Öberg Haile, gruppledare {{N person=Jasmin Öberg Haile; role=gruppledare; body=Fallgruppen}}
Fallgruppen: Marika Blom efter Tove Lidén {{N person=Marika Blom; role=ledamot; body=Fallgruppen; for=Tove Lidén}}
VFU-rådet: Eva Nyholm omvald, tre år {{D}} {{N person=Eva Nyholm; role=representant; body=VFU-rådet}}
VFU-rådet, reserv: ledigt {{V seat=reserv; body=VFU-rådet}}
Läkemedelskommittén: adjungerad Patrik Sunesson, kvarstår {{N person=Patrik Sunesson; role=adjungerad; body=Läkemedelskommittén}}

§ 23 Avsked {{I n=23}}
Ulrika Strömvall har erhållit tjänst hos IVO och avgår den 31 augusti. {{L person=Ulrika Strömvall; org=Nordanstig; when=2024-08-31; why=har erhållit tjänst hos IVO}}
I styrgruppen för journalupphandling intages hennes rum av Jasmin Öberg Haile. {{N person=Jasmin Öberg Haile; role=representant; body=styrgruppen för journalupphandling; for=Ulrika Strömvall}}

§ 24 Handlingar under sekretess {{I n=24}}
Anbudssekretess råder: leverantör B ligger lägst. {{X mark=Anbudssekretess råder}}

§ 25 Smärre ärenden {{I n=25}}
a) Sommarens telefonlista {{I n=a; level=2}}
Nummer inlämnas till Marika Blom före den 10 juni; det åligger en var. {{A who=en var; to=Marika Blom; due=2024-06-10}}
b) Sårdag i Söderhamn {{I n=b; level=2}}
Äger rum den 3 oktober. {{M date=2024-10-03; what=Sårdag}} Sandviken sänder ingen. {{S org=Sandviken; topic=Sårdag; stance=no}}
c) Tolkning av MAS-föreskrift {{I n=c; level=2; outcome=postponed}}
Fick utgå ur dagordningen. {{P what=Tolkning av MAS-föreskrift}}

Avslutat kl. 11.30. Elsa-Brita Norling
