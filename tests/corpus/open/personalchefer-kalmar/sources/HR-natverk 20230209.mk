@file HR-natverk 20230209.txt
@body Personalchefsnätverket
@date 2023-02-09
@start 09:00
@end 11:00
@place Hultsfred, Stålhagsskolans bibliotek
@mode in_person
@secretary Tove Hägg
@p Eleonor Ståhlberg | Kalmar | | chair
@p Tove Hägg | Hultsfred | |
@p Bertil Oskarsson | Mönsterås | |
@p Gudrun Palmér | Emmaboda | |
@p Reza Moradi | Mörbylånga | |
@p Jimmy Ahlqvist | Nybro | | partial=kom 9.40
@p Peter Lundahl | Oskarshamn | |
@p Christian Dahlström | Vimmerby | |
@p Anna Nordh | Torsås | | absent excused
@p Anna Lilja Sand | Borgholm | | absent excused
@p Yvonne Kjellgren | Västervik | | absent
@p Astrid Hallonsten | | | guest
---
Personalchefsnätverket 20230209, 09-11, Hultsfred, Stålhagsskolans bibliotek
Deltagare: Eleonor Ståhlberg/Kalmar ordf, Tove Hägg/Hultsfred sekr, Bertil Oskarsson/Mönsterås, Gudrun Palmér/Emmaboda, Reza Moradi/Mörbylånga, Jimmy Ahlqvist/Nybro (kom 9.40), Peter Lundahl/Oskarshamn, Christian Dahlström/Vimmerby
Övrig: Astrid Hallonsten
Förhinder: Anna Nordh/Torsås, Anna Lilja Sand/Borgholm
Uteblev: Yvonne Kjellgren/Västervik

1.35-timmarsvecka {{I n=1; kind=decision}}
Bertil: 22 socionomer berörs, 1,4 mnkr/år {{K amount=1.4; unit=mnkr/år}}, utvärderas av Linnéuniversitetet.
Inget grannförbud, ingen gemensam linje. Vi lämnar frågan därhän. {{D}}
Utvärderingen presenteras för oss av Bertil hösten -24. {{A who=Bertil Oskarsson}}
Mörbylånga säger absolut inte. {{S org=Mörbylånga; topic=35-timmarsvecka; stance=no}} Oskarshamn sneglar på samma sak. {{S org=Oskarshamn; topic=35-timmarsvecka; stance=interested}}
2.Jobbpoolen {{I n=2}}
Öppen sen 1/2, 14 annonser.
Torsås kommunchef har sagt ja, kommunen går in. {{S org=Torsås; topic=Jobbpoolen; stance=yes}}
Eleonor bjuder poolens handläggare till april. {{A who=Eleonor Ståhlberg; due=2023-04}}
3.Kompetensrådet {{I n=3; kind=decision}}
Enda intresseanmälan: Jimmy. Han får platsen. {{D}} {{N person=Jimmy Ahlqvist; role=ledamot; body=Kompetensrådet}}
Astrid anmäler honom till regionen, gärna samma dag. {{A who=Astrid Hallonsten; to=regionen}}
4.Mentorprogrammet omg 2 {{I n=4; kind=decision}}
Körs igen, men bara om minst 8 adepter. {{D if=minst 8 adepter}}
Programgruppen byter Anna Lilja (tackar för sig) mot Peter. {{N person=Peter Lundahl; role=ledamot; body=Programgruppen; for=Anna Lilja Sand}}
Avslutningsmiddag 27/4, Vimmerby. {{M date=2023-04-27; what=Mentorprogrammet, avslutningsmiddag}} Christian letar restaurang inom två veckor. {{A who=Christian Dahlström; due=2023-02-23}}
5.Företagshälsovård {{I n=5; outcome=postponed}}
Nybros avtal löper ut i okt. Jimmy inte på plats än → aprilmötet 20/4. {{P until=2023-04-20; what=Företagshälsovård; why=Jimmy inte på plats än}} {{M date=2023-04-20}}
6.Sommaren {{I n=6; kind=go-round}}
Ka: anställer 16-åringar för första gången {{S org=Kalmar; topic=Sommaren; stance=doing}}
Ny: ingen lönebonus {{S org=Nybro; topic=Sommaren; stance=no}}
Em: bonus 4 000 kronor {{S org=Emmaboda; topic=Sommaren; stance=doing}} {{K amount=4000; unit=kronor}}
Vi: ej beslutat {{S org=Vimmerby; topic=Sommaren; stance=undecided}}
7.Emmaboda efter Gudrun {{I n=7}}
Annons ute. Suppleantskapet i förhandlingsdelegationen därmed också ledigt from maj. {{V seat=Suppleantskapet; body=förhandlingsdelegationen}}
Eleonor tycker nån från inlandet. Alla funderar till nästa gång. {{A who=Alla; due=2023-04-20}}
8.Peter {{I n=8}}
Ordinarie från 1 mars, inte tf längre. Grattis! {{N person=Peter Lundahl; role=personalchef; org=Oskarshamn}}
9.Övr {{I n=9}}
Facklig tid – hur räknar vi den på nattpass? Ingen vet. {{Q}}
Protokollet från förhandlingen i Västervik cirkulerade. Får ej kopieras. {{X mark=Får ej kopieras}}
Vem skriver sen? Reza. {{A who=Reza Moradi}}
