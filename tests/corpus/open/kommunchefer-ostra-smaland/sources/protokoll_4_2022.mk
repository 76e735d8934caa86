@file protokoll_4_2022.txt
@body Kommunchefsnätverket Östra Småland
@date 2022-09-16
@start 10:00
@end 14:30
@place Hultsfreds kommunhus, sammanträdesrummet Hesjön
@mode in_person
@secretary Gunvor Ahlstrand Kjellberg
@p Carolina Hultgren Wiik | Vimmerby | | chair
@p Torbjörn Ceder | Västervik
@p Marianne Söderlind | Oskarshamn
@p Sofie Järnek | Mönsterås
@p Pär Ingesson | Hultsfred
@p Jadranka Vuković | Högsby
@p Mehrdad Soltani | Nybro
@p Birgitta Lönn | Emmaboda | | partial=från § 29
@p Marianne Falk | Torsås | | absent
@p Mimmi Dahlqvist | Vimmerby | utvecklingsstrateg | guest
@p Gunvor Ahlstrand Kjellberg | | | guest
---
KOMMUNCHEFSNÄTVERKET ÖSTRA SMÅLAND
Sammanträde nr 4 år 2022
Den 16 september 2022 klockan 10.00–14.30 i Hultsfreds kommunhus, sammanträdesrummet Hesjön
Tjänstgörande:
   Carolina Hultgren Wiik, Vimmerby, ordf.
   Torbjörn Ceder, Västervik
   Marianne Söderlind, Oskarshamn
   Sofie Järnek, Mönsterås
   Pär Ingesson, Hultsfred
   Jadranka Vuković, Högsby
   Mehrdad Soltani, Nybro
   Birgitta Lönn, Emmaboda (från § 29)
Utebliven: Marianne Falk, Torsås
Övriga: Mimmi Dahlqvist, utvecklingsstrateg, Vimmerby; undertecknad Gunvor Ahlstrand Kjellberg

26 § Justering {{I n=26; kind=decision}}
Jadranka Vuković valdes att justera. {{D}} {{N person=Jadranka Vuković; role=justerare; body=Kommunchefsnätverket Östra Småland}}

27 § Arkivlokalerna, slutlig behandling {{I n=27; kind=decision}}
Efter votering, 5 röster mot 2, antogs anbudet från Målilla. {{D}}
Hyran, 312 kr per hyllmeter och år, gäller till och med 2030. {{K amount=312; unit=kr per hyllmeter och år; years=till och med 2030}}
Oskarshamn lät anteckna att man träder ur. {{S org=Oskarshamn; topic=arkivlokaler; stance=no}}
Att underteckna hyresavtalet bemyndigades Pär Ingesson. {{D}} {{A who=Pär Ingesson}}
Flyttordning upprättas av arkivarierna i deltagande kommuner före årets slut. {{A who=arkivarierna i deltagande kommuner; due=2022-12-31}}

28 § Sekreterarskapet {{I n=28; kind=decision}}
Gunvor Ahlstrand Kjellberg nedlägger pennan den 31 oktober efter uppnådd ålder. {{L person=Gunvor Ahlstrand Kjellberg; when=2022-10-31; why=efter uppnådd ålder}}
Beslöts att till sekreterare från den 1 november antaga Mimmi Dahlqvist, Vimmerby. {{D}} {{N person=Mimmi Dahlqvist; role=sekreterare; body=Kommunchefsnätverket Östra Småland; org=Vimmerby; for=Gunvor Ahlstrand Kjellberg}}
Akter och stämplar överlämnas före allhelgonahelgen till efterträdaren av den avgående. {{A who=Gunvor Ahlstrand Kjellberg; to=Mimmi Dahlqvist; due=2022-11-05}}

29 § Linnéuniversitetets samverkansråd {{I n=29; kind=decision}}
Emmaboda nominerar Birgitta Lönn. {{S org=Emmaboda; stance=yes}}
Nätverket biträdde nomineringen och överlämnar namnet till rektors förordnande. {{D}} {{N person=Birgitta Lönn; role=representant; body=Linnéuniversitetets samverkansråd}}
Suppleantplatsen förblir vakant. {{V seat=suppleant; body=Linnéuniversitetets samverkansråd}}

30 § Elkostnadsstöd {{I n=30; outcome=postponed}}
Uppsköts till den 18 november, enär propositionen uteblivit. {{P until=2022-11-18; what=Elkostnadsstöd; why=enär propositionen uteblivit}}
Västervik har för egen del avsatt 14 mkr i en elreserv. {{S org=Västervik; topic=el; stance=doing}} {{K amount=14; unit=mkr}}
Mönsterås gör intet sådant. {{S org=Mönsterås; topic=el; stance=no}}
Torbjörn Ceder skall förse kretsen med Västerviks beräkning före oktober månads ingång. {{A who=Torbjörn Ceder; due=2022-09-30}}

31 § Anmälan om avgång {{I n=31}}
Pär Ingesson har antagit tjänst i Eksjö och lämnar Hultsfred vid årsskiftet. {{L person=Pär Ingesson; org=Hultsfred; when=vid årsskiftet; why=har antagit tjänst i Eksjö}}
Intill dess ny chef tillträder är Omar Haddad tillförordnad kommunchef i hans ställe. {{N person=Omar Haddad; role=tillförordnad kommunchef; org=Hultsfred; for=Pär Ingesson}}

32 § Sammanträdestider {{I n=32; kind=decision}}
För återstoden av året och våren fastställdes: 18 november, {{D}} {{M date=2022-11-18}} 27 januari, {{M date=2023-01-27}} 24 mars {{M date=2023-03-24}} och 26 maj. {{M date=2023-05-26}}

33 § Övrigt {{I n=33}}
Länets kommundagar avhålles i Kalmar den 12 och 13 oktober. {{M date=2022-10-12; what=Länets kommundagar}} {{M date=2022-10-13; what=Länets kommundagar}}
Förhandsbesked om statsbidraget, endast för ledamöternas kännedom: Nybro blir utan. {{X mark=endast för ledamöternas kännedom}}
Vilket organ som äger frågan om skolskjuts över länsgräns kunde ingen upplysa om. {{Q}}
Mehrdad Soltani och Sofie Järnek anmodas att gemensamt avge utlåtande över remissen om fjärrvärme, att vara ordföranden tillhanda den 7 oktober. {{A who=Mehrdad Soltani,Sofie Järnek; to=Carolina Hultgren Wiik; due=2022-10-07}}

In fidem: Gunvor Ahlstrand Kjellberg
