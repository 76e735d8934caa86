@file 2024-12-05 bibchefer.txt
@body Bibliotekschefsnätverket Kalmar län
@date 2024-12-05
@start 10:00
@end 12:00
@place Teams
@mode online
@secretary Oskar Dinh
@p Nadja Lazarević | Hultsfred | | chair remote
@p Ylva Engqvist | Borgholm | | remote
@p Henrik Zetterlund | Emmaboda | | remote
@p Pia Kullman | Högsby | | remote
@p Mei Lindahl | Kalmar | | remote
@p Eva-Lena Fors | Mönsterås | | remote
@p Tobias Mürer | Mörbylånga | | remote
@p Anders Wiström | Nybro | | remote
@p Marianne Ståhlbrand | Oskarshamn | | remote
@p Sara Bondesson | Torsås | | remote
@p Erik Hultgren | Vimmerby | | remote
@p Gudrun Palmborg | Västervik | | remote
@p Oskar Dinh | Regionbiblioteket | | guest remote
---
Bibliotekschefsnätverket Kalmar län
Torsdag 5 december 2024 kl 10.00–12.00, Teams
Samtliga tolv kommuner inloggade: Nadja Lazarević, Hultsfred (ordförande); Ylva Engqvist, Borgholm; Henrik Zetterlund, Emmaboda; Pia Kullman, Högsby; Mei Lindahl, Kalmar; Eva-Lena Fors, Mönsterås; Tobias Mürer, Mörbylånga; Anders Wiström, Nybro; Marianne Ståhlbrand, Oskarshamn; Sara Bondesson, Torsås; Erik Hultgren, Vimmerby; Gudrun Palmborg, Västervik
Text: Oskar Dinh, Regionbiblioteket

1. Suppleant, Regionala biblioteksrådet {{I n=1; kind=decision}}
Alla företrädda. {{|}}Anders Wiström vann lottningen mot Ylva och är därmed suppleant. {{D}} {{N person=Anders Wiström; role=suppleant; body=Regionala biblioteksrådet}}

2. Bemanning 2025, förslag och utfall {{I n=2; kind=decision}}
* Ordförande: Nadja – utfall ja, tolv röster. {{D}} {{N person=Nadja Lazarević; role=ordförande; body=Bibliotekschefsnätverket Kalmar län}}
* Vice ordförande: Henrik ville lämna. {{L person=Henrik Zetterlund; org=Emmaboda}} Efter honom: Tobias Mürer, elva röster. {{D}} {{N person=Tobias Mürer; role=vice ordförande; body=Bibliotekschefsnätverket Kalmar län; for=Henrik Zetterlund}}
* Läslovskommittén: Nadja, Henrik och Anders – utfall ja till alla tre. {{D}} {{N person=Nadja Lazarević; role=ledamot; body=Läslovskommittén}} {{N person=Henrik Zetterlund; role=ledamot; body=Läslovskommittén}} {{N person=Anders Wiström; role=ledamot; body=Läslovskommittén}}
* Juryn för Ölandspriset, lekmannaplats: inget förslag inkommet, kvarstår tom. {{V seat=lekmannaplats; body=Juryn för Ölandspriset}}

3. Handledning skolbibliotek {{I n=3; kind=decision}}
Publiceras när Skolverket granskat avsnitt 2. {{D if=när Skolverket granskat avsnitt 2}}
Pia skickar avsnittet till Kerstin Thuresson, 13/12. {{A who=Pia Kullman; to=Kerstin Thuresson; due=2024-12-13}}
Kalmar inför handledningen direkt {{S org=Kalmar; topic=handledning; stance=yes}}, Nybro kan inte svara före budgeten. {{S org=Nybro; topic=handledning; stance=undecided}}

4. Systembytet {{I n=4; kind=information}}
Schema utskickat. {{|}}Lösenordslistan är konfidentiell. {{X mark=konfidentiell}}
Envar testar sin kassa före 10/1. {{A who=Envar; due=2025-01-10}}
Extra supportkostnad 38 000 kr i januari. {{K amount=38000; unit=kr; years=2025}}
Vem svarar i telefon natten till den 16:e? {{Q}} Ingen anmäld.

5. Taxor för lokaler {{I n=5; kind=dialogue; outcome=postponed}}
Tabellen presenterad, men Gudrun begärde mer tid att läsa. {{|}}Avslutas 13 februari. {{P until=2025-02-13; what=Taxor för lokaler; why=Gudrun begärde mer tid att läsa}} {{M date=2025-02-13}}
Torsås slopar sina taxor. {{S org=Torsås; topic=taxor; stance=no}}

6. E-medietaket {{I n=6; kind=decision}}
Fyra lån per månad, gäller till och med juni 2025. {{D until=2025-06-30}} Vimmerby behåller sex på egen bekostnad. {{S org=Vimmerby; topic=e-medietak; stance=no}}
Mei uppdaterar informationstexten. {{A who=Mei Lindahl}}

7. Författarbesök på turné {{I n=7; outcome=not_reached}}
Mötet bröts av serverfel 11.50. {{|}}Turnén får en egen timme på Teams när Eva-Lena hittat en lucka. {{P what=Författarbesök på turné; why=Mötet bröts av serverfel}} Eva-Lena skickar Doodle i veckan. {{A who=Eva-Lena Fors}}

8. Personal {{I n=8}}
Sara Idrissi åter i Mörbylånga 1 februari, återtar sin stol i nätverket efter Tobias Mürer. {{N person=Sara Idrissi; role=ledamot; body=Bibliotekschefsnätverket Kalmar län; org=Mörbylånga; for=Tobias Mürer}}
Kalmars nya bibliotekschef heter Love Åkerhielm, tillträder 3 mars. {{N person=Love Åkerhielm; role=bibliotekschef; org=Kalmar}}
Nästa möte hålls i Högsby. {{|}}Regional biblioteksdag 20 mars. {{M date=2025-03-20; what=Regional biblioteksdag}}
