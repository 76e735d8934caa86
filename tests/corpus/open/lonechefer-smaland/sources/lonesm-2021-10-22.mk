@file lonechefer_211022.md
@body Lönechefsnätverket Småland
@date 2021-10-22
@start 10:00
@end 11:30
@mode online
@secretary Kim Åström Diaz
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Lars Pihlgren | Eksjö
@p Gun-Britt Aronsson | Västervik | | partial=till 11.00
@p Josefin Ring | Vetlanda | | for=Monica Svärd Lilja
@p Kim Åström Diaz | | | guest
@p Monica Svärd Lilja | Vetlanda | | absent
@p Besnik Krasniqi | Alvesta | | absent
---
# Lönechefsnätverket Småland | 2021-10-22
*10.00–11.30, digitalt. Anteckningar: Kim Åström Diaz*

**Deltog**
* Inger Stenberg, Växjö (ordförande)
* Anneli Fagerström, Ljungby
* Karin Hjelmqvist, Värnamo
* Roger Dahlin, Gislaved
* Karin Öst, Nässjö
* Lars Pihlgren, Eksjö
* Gun-Britt Aronsson, Västervik (till 11.00)
* Josefin Ring, Vetlanda (i Monicas ställe)

**Deltog inte:** Monica Svärd Lilja (Vetlanda), Besnik Krasniqi (Alvesta)

## Löneöversyn 2022 {{I kind=theme}}
Eksjös årshjul imponerade. {{|}}Årshjulet tas som mall för hela nätverket. {{D}}
`TODO` {{|}}Lars lägger mallen i Teams, i dag {{A who=Lars Pihlgren; due=2021-10-22}}

## Lönovas svar {{I kind=decision}}
De förlänger till 30 september 2022, inte längre. {{|}}Nässjö nöjer sig med det {{S org=Nässjö; stance=yes}}, Växjö gör det inte {{S org=Växjö; stance=no}}.
* Vi accepterar datumet men inte prislappen {{D if=men inte prislappen}}
* Prisförhandling: Inger + Roger i tandem, återrapport 3/12 {{A who=Inger Stenberg,Roger Dahlin; due=2021-12-03}} {{M date=2021-12-03}}
* Prislappen 38 000 får inte nämnas för andra kunder {{X mark=får inte nämnas för andra kunder}}

## Testmiljö {{I kind=decision}}
Josefin beskrev hur Vetlanda kör en kopia varje natt. {{S org=Vetlanda; stance=doing}}
* Gemensam testmiljö provas till och med 31 mars 2022 {{D until=2022-03-31}}
* Testledare: Josefin Ring (Vetlanda). {{N person=Josefin Ring; role=testledare; body=Testmiljö}} Backup: Karin Ö. {{N person=Karin Öst; role=backup; body=Testmiljö}}
* Testfall: ett per kommun, hörn Josefin, fredag 12/11 {{A due=2021-11-12; to=Josefin Ring}}

## Roller i nätverket {{I kind=decision}}
| Roll | Hittills | Framåt |
|---|---|---|
| Ordförande | Inger | {{|}}Inger ett år till {{N person=Inger Stenberg; role=ordförande; body=Lönechefsnätverket Småland}} |
| Sekreterare | Anneli | {{|}}Anneli och Kim varannan gång {{N person=Anneli Fagerström; role=sekreterare; body=Lönechefsnätverket Småland}} {{N person=Kim Åström Diaz; role=sekreterare; body=Lönechefsnätverket Småland}} |
| SKR:s lönereferensgrupp | Gun-Britt | {{|}}Lars {{N person=Lars Pihlgren; role=representant; body=SKR:s lönereferensgrupp; for=Gun-Britt Aronsson}} |
| Kassör | — | {{|}}tom rad, ingen nappade {{V seat=kassör; body=Lönechefsnätverket Småland}} |

Tabellen gäller. {{D}}

## Skattebesök {{I kind=go-round}}
* Ljungby hade besök i tisdags: en anmärkning om kost
* Värnamo: har bett om anstånd {{S org=Värnamo; stance=doing}}
* Västervik: osäkra på om de ens är uttagna {{S org=Västervik; stance=undecided}}

## Parkerat {{I outcome=postponed}}
Beräkning av retroaktiv OB, då Gun-Britt gick tidigare. {{|}}Ny chans 3 december. {{P until=2021-12-03; what=Beräkning av retroaktiv OB; why=då Gun-Britt gick tidigare}}
Digital signering, på obestämd tid. {{P what=Digital signering}}

## Snabba {{I}}
* Gun-Britt trappar ned och slutar helt 1 mars {{L person=Gun-Britt Aronsson; org=Västervik; when=1 mars}}
* Hur redovisas jultallrik på distans? {{Q}} ingen aning
* Kim gör enkät om nya importen {{A who=Kim Åström Diaz}}
* Konsultdag hos Lönova: 14 500 kr {{K amount=14500; unit=kr}}
