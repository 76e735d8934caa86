@file SCN jan 2025.txt
@body Socialchefsnätverket Familjen Vättern
@date 2025-01-31
@start 09:00
@end 10:30
@place Zoom
@mode online
@secretary Soraya Amini
@p Anna-Lena Bruhn | Motala | | chair
@p Ibrahim Sandell | Hjo | |
@p Milan Petrović | Karlsborg | |
@p Anna Sjökvist | Vadstena | |
@p Anna Gyllensvaan | Ödeshög | | for=Tord Rydholm
@p Farida Nazari | Habo | |
@p Hevin Karaca | Tidaholm | |
@p Tord Rydholm | Ödeshög | | absent
@p Jonas Wetterlöf | Askersund | | absent
@p Kerstin Ålund Moberg | Mullsjö | | absent
@p Soraya Amini | | | guest
@p Elna Cederqvist | | | guest
---
SCN Familjen Vättern. Kortprotokoll 2025-01-31, 09.00–10.30, Zoom.
Inloggade: Anna-Lena Bruhn Motala (ordf), Ibrahim Sandell Hjo, Milan Petrović Karlsborg, Anna Sjökvist Vadstena, Anna Gyllensvaan Ödeshög (i stället för Tord Rydholm), Farida Nazari Habo, Hevin Karaca Tidaholm.
Adj.: Elna Cederqvist, Soraya Amini (skriver).
Borta: Tord Rydholm Ödeshög, Jonas Wetterlöf Askersund, Kerstin Ålund Moberg Mullsjö.

§ 13 SAMTALSGUIDEN {{I n=13; kind=decision}}
Askersunds guide antas i befintligt skick. {{D}}
Gäller inte Karlsborg, som har en egen sedan 2022. {{S org=Karlsborg; topic=samtalsguiden; stance=doing}}
Tryckning: Elna, 400 ex. {{A who=Elna Cederqvist}}
Utbildningsansvarig: Hevin Karaca. {{N person=Hevin Karaca; role=utbildningsansvarig; org=Tidaholm}}

§ 14 AVTALSTEXTER BOSTAD {{I n=14; kind=decision}}
11 texter inkomna, ingen av dem håller juridiskt.
SA omarbetar till en, kretsen till del 28/2. {{A who=Soraya Amini; due=2025-02-28; to=kretsen}}
Gemensam granskare av slutversionen: Ann-Britt Fogelström (Fogelström Juridik AB), arvode högst 25 000 kr. {{D}} {{N person=Ann-Britt Fogelström; role=granskare; org=Fogelström Juridik AB}} {{K amount=25000; unit=kronor}}
Hjo är intresserat av att pröva den först. {{S org=Hjo; topic=avtalstexter bostad; stance=interested}}

§ 15 JOUREN, ETT KVARTAL IN {{I n=15; kind=report}}
Telefonkö nattetid, i övrigt gott.
Jourens styrgrupp fr.o.m. i dag: {{D}}
- Anna-Lena Bruhn, sammankallande {{N person=Anna-Lena Bruhn; role=sammankallande; body=Jourens styrgrupp; org=Motala}}
- Farida Nazari {{N person=Farida Nazari; role=ledamot; body=Jourens styrgrupp; org=Habo}}
- Anna Gyllensvaan {{N person=Anna Gyllensvaan; role=ledamot; body=Jourens styrgrupp; org=Ödeshög}}
- plats för Askersund, namn saknas {{V seat=plats; body=Jourens styrgrupp; org=Askersund}}
JW anmäler namn före februarimötet i gruppen. {{A who=Jonas Wetterlöf}}
Gruppen träffas första gången 19/2 kl. 13. {{M date=2025-02-19; what=Jourens styrgrupp}}
Växel eller inte växel? {{|}}Ödeshög ja, {{S org=Ödeshög; topic=växel; stance=yes}} Vadstena nej, {{S org=Vadstena; topic=växel; stance=no}} Tidaholm funderar. {{S org=Tidaholm; topic=växel; stance=undecided}}

§ 16 PERSONALIA {{I n=16; kind=information}}
Kerstin Ålund Moberg lämnar Mullsjö 31/3, blir kommundirektör i Vaggeryd. {{L person=Kerstin Ålund Moberg; org=Mullsjö; when=2025-03-31; why=blir kommundirektör i Vaggeryd}}
Hennes stol i besöksgruppen: Ibrahim sätter sig där. {{D}} {{N person=Ibrahim Sandell; role=ledamot; body=besöksgruppen; org=Hjo; for=Kerstin Ålund Moberg}}
Farida lägger ner Vårdsamrådet till sommaren; efterträdare bestäms vid marsmötet. {{P until=2025-03-21; what=efterträdare i Vårdsamrådet}}

§ 17 STATSBIDRAG PERSONLIGT OMBUD {{I n=17; kind=question}}
{{|}}Kommer pengarna 2025? Oklart. Ingen tog frågan. {{Q}}
Länsstyrelsens informationspass 11/2: Milan bevakar. {{A who=Milan Petrović; due=2025-02-11}} {{M date=2025-02-11; what=Länsstyrelsens informationspass}}

§ 18 ÖVRIGT {{I n=18; kind=information}}
Lönekartläggningen utgår i dag, underlag fattas. {{P what=Lönekartläggningen; why=underlag fattas}}
Underlaget begärs in från samtliga HR-avdelningar. {{A}}
Nästa: 21/3 Tidaholm, {{M date=2025-03-21}} sedan 23/5 Askersund. {{M date=2025-05-23}}
