@file minnesant_270123.txt
@body Kommunchefsnätverket Östra Småland
@date 2023-01-27
@start 09:00
@place Vimmerby, Näktergalen
@mode hybrid
@secretary Mimmi Dahlqvist
@p Carolina Hultgren Wiik | Vimmerby | | chair
@p Sofie Järnek | Mönsterås
@p Mehrdad Soltani | Nybro
@p Marianne Söderlind | Oskarshamn
@p Torbjörn Ceder | Västervik | | remote
@p Omar Haddad | Hultsfred | | remote
@p Birgitta Lönn | Emmaboda | | absent excused
@p Jadranka Vuković | Högsby | | absent excused
@p Marianne Falk | Torsås | | absent
@p Rutger Stenvall | | | guest partial=trainees
---
kommunchefsnätverket östra småland – 2023-01-27 från kl 9, Vimmerby, Näktergalen

i rummet: Carolina Hultgren Wiik Vimmerby (ordf), Sofie Järnek Mönsterås, Mehrdad Soltani Nybro, Marianne Söderlind Oskarshamn
på skärm: Torbjörn Ceder Västervik, Omar Haddad Hultsfred
sjuka/lediga: Birgitta Lönn Emmaboda, Jadranka Vuković Högsby
hördes inte av: Marianne Falk Torsås
inhopp: Rutger Stenvall (trainees)

TRAINEES ANDRA KULLEN {{I kind=decision}}
Rutger visade kalkylen, 2,4 miljoner för åren 2023–2025. {{K amount=2.4; unit=miljoner; years=2023–2025}}
Ja, vi gör det en gång till, fast bara om minst fem hänger på. {{D if=bara om minst fem hänger på}}
Nybro: absolut {{S org=Nybro; topic=trainees; stance=yes}}
Hultsfred: hoppar, inga pengar {{S org=Hultsfred; topic=trainees; stance=no}}
Västervik: Torbjörn klurar på det {{S org=Västervik; topic=trainees; stance=undecided}}
Rutger jagar svar från de tre som saknas, klart till 10 feb {{A who=Rutger Stenvall; due=2023-02-10}}
Rutger slutar till sommaren men kör klart annonsen. {{L person=Rutger Stenvall; when=till sommaren}} Den som vill ta över samordnarjobbet – räck upp en hand, vi har ingen. {{V seat=samordnare; body=Trainees}}

HÄLSOFORUM {{I}}
Sofie var på kickoffen, mycket post-it.
Reservplatsen: Omar tar den. {{N person=Omar Haddad; role=reserv; body=HÄLSOFORUM}}
På mötet 20/2 går han in för Jadranka som är i Bosnien {{N person=Omar Haddad; role=ersättare; body=HÄLSOFORUM; for=Jadranka Vuković}} {{M date=2023-02-20; what=Hälsoforum}}

RÄDDNINGSSTYRGRUPPEN {{I}}
Marianne S kliver av som ordförande, hinner inte. {{L person=Marianne Söderlind; when=-; why=hinner inte}}
Gubbarna där har valt Torbjörn, så nu är det han som svingar klubban {{N person=Torbjörn Ceder; role=ordförande; body=RÄDDNINGSSTYRGRUPPEN; for=Marianne Söderlind}}
Dimensioneringsplanen orkade vi inte öppna, den får ligga. {{P what=Dimensioneringsplanen; why=orkade vi inte}}

ELSIFFROR {{I}}
Tabellen gick iväg i december, inget pip från riksdagen ännu.
Sofie ringer runt till ledamöterna {{A who=Sofie Järnek}}
Inte utanför rummet: Oskarshamn kan behöva nödlån till energibolaget {{X mark=Inte utanför rummet}}

GEMENSAM VISSELBLÅSARFUNKTION {{I kind=decision}}
Okej, vi byter byrå i sommar och låter avtalet med Juristkompaniet Syd löpa ut 30 juni. {{D}}
Mehrdad plus Carolina skruvar ihop en ny förfrågan {{A who=Mehrdad Soltani,Carolina Hultgren Wiik}}
Varje kommun stämmer av med facket innan dess {{A who=Varje kommun}}
Vem pröjsar för de gamla ärendena?? {{Q}}

KUSTJÄRNVÄGEN {{I outcome=postponed}}
Hoppar vi tills Birgitta är tillbaka, dvs nästa gång {{P until=2023-03-24; what=KUSTJÄRNVÄGEN; why=tills Birgitta är tillbaka}}

ARBETSGRUPP AI-POLICY {{I kind=decision}}
Vi startar en. {{D}} Gänget: Mehrdad (drar), {{N person=Mehrdad Soltani; role=ledamot; body=ARBETSGRUPP AI-POLICY}} Marianne S {{N person=Marianne Söderlind; role=ledamot; body=ARBETSGRUPP AI-POLICY}} och Hultsfreds nya it-tjej Lovisa Engblom {{N person=Lovisa Engblom; role=ledamot; body=ARBETSGRUPP AI-POLICY; org=Hultsfred}}
Första utkastet ska hit före påsk {{A}}

KALENDERN {{I}}
24 mars Oskarshamn (vi), {{M date=2023-03-24}} 17 april chefsdag på Länsstyrelsen, {{M date=2023-04-17; what=chefsdag på Länsstyrelsen}} 26 maj Borgholm {{M date=2023-05-26}}

det var allt / Mimmi Dahlqvist
