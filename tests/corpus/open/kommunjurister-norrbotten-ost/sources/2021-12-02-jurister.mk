@file 2021-12-02 jurister.md
@body Juristnätverket
@date 2021-12-02
@start 13:00
@end 15:30
@place Teams
@mode online
@secretary Oskar Tapani
@p Nasrin Farahani | Luleå | | chair remote
@p Tilde Marklund | Luleå | | remote
@p Johan Åkerstedt | Boden | | remote
@p Päivi Rautio | Haparanda | | remote
@p Oskar Tapani | Haparanda | | remote
@p Mirja Heikkinen Dahl | Övertorneå | | remote
@p Ann-Charlotte Niemi Lund | Kalix | | remote
@p Hedda Sirkka | | dataskyddsombud | guest remote
@p Elin Lampinen | Pajala | | absent
@p Stig Forsberg | Överkalix | | absent excused
---
# Juristnätverket 2/12-21

*kl 13–15.30 Teams*

| Vem | Kommun |
|---|---|
| Nasrin Farahani (ordf.) | Luleå |
| Tilde Marklund | Luleå |
| Johan Åkerstedt | Boden |
| Päivi Rautio | Haparanda |
| Oskar Tapani (sekr.) | Haparanda |
| Mirja Heikkinen Dahl | Övertorneå |
| Ann-Charlotte Niemi Lund | Kalix |
| Hedda Sirkka, dataskyddsombud | – |

Borta: Elin Lampinen (Pajala). Avbokat: Stig Forsberg (Överkalix).

### Visselblåsning {{I kind=decision}}
- Extern mottagare upphandlas av Luleå åt dem som vill. {{D}}
- Hakar på: Kalix {{S org=Kalix; topic=visselblåsning; stance=yes}} och Haparanda. {{S org=Haparanda; topic=visselblåsning; stance=yes}}
- Boden bygger internt. {{S org=Boden; topic=visselblåsning; stance=no}}
- Övertorneå grunnar på det över jul. {{S org=Övertorneå; topic=visselblåsning; stance=undecided}}
- Förfrågningsunderlag: ansvarig Päivi tillsammans med Tilde, deadline 31 januari {{A who=Päivi Rautio,Tilde Marklund; due=2022-01-31}}
- Anslutna kommuner → fullmakt till Luleå före den 15 jan. {{A who=Anslutna kommuner; due=2022-01-15; to=Luleå}}

### Markanvisning {{I outcome=not_reached}}
Hanns ej. Päivis PM finns på ytan. {{|}}Först ut i februari. {{P until=2022-02-24; what=Markanvisning; why=Hanns ej}}

### Dataskydd {{I kind=report}}
Hedda är igång sedan igår. {{|}}Hon kommer att besöka fyra kommuner i januari; {{A who=Hedda Sirkka; due=2022-01}} datum bokar kommunjuristerna själva med henne, skyndsamt. {{A who=kommunjuristerna; to=henne}}
Överkalix register är inte uppdaterat. {{|}}Vems jobb det är kunde ingen säga. {{Q}}
Tillsynsbeslutet från IMY som Hedda läste upp ur är **internt t.v.** {{X mark=internt t.v.}}

### Roller 2022 {{I kind=decision}}
| Uppdrag | Namn |
|---|---|
| Ordförande | Nasrin Farahani, omval {{N person=Nasrin Farahani; role=ordförande; body=Juristnätverket}} {{D}} |
| Vice | Ann-Charlotte Niemi Lund {{N person=Ann-Charlotte Niemi Lund; role=vice; body=Juristnätverket}} {{D}} |
| Sekr. vår | Oskar Tapani {{N person=Oskar Tapani; role=sekr.; body=Juristnätverket}} {{D}} |
| Förvaltare av samarbetsytan | Tilde Marklund efter Johan Åkerstedt {{N person=Tilde Marklund; role=förvaltare; body=samarbetsytan; for=Johan Åkerstedt}} {{D}} |
| SKR-nätverket | JÅ {{N person=Johan Åkerstedt; role=representant; body=SKR-nätverket}} {{D}} |
| Ekobrottsrådet | vakant {{V seat=plats; body=Ekobrottsrådet}} |

### Avgift {{I kind=decision}}
Medlemsavgift höjs till 9 000 kr per kommun för 2022. {{D}} {{K amount=9000; unit=kr per kommun; years=2022}}
Faktura skickas i februari av Haparanda. {{A who=Haparanda; due=2022-02}}

### Kommande {{I}}
Kursgruppen: webbinarium om jäv 20 januari {{M date=2022-01-20; what=webbinarium om jäv}}, anmälan till Mirja en vecka innan. {{A who=alla; due=2022-01-13; to=Mirja}}
Nästa träff 24 februari. {{M date=2022-02-24}}
