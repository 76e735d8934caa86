@file 2024-01-24_geodatasamverkan.md
@body Geodatasamverkan Dalarna
@date 2024-01-24
@start 09:30
@end 11:30
@place
@mode online
@secretary Ingela Munters
@p Shirin Azizi | Borlänge | | remote partial=från 10.15
@p Ingela Munters | Leksand | | chair remote
@p Olof Brandt | Säter | | remote
@p Nour Haddad | Ludvika | | remote
@p Emelie Rask | Avesta | | remote
@p Petter Finn | Mora | | remote
@p Sofia Daniels | Rättvik | | remote
@p Vladimir Kozak | Malung-Sälen | | remote
@p Lotten Ås | Gagnef | | remote
@p Mattias Lövgren | Falun | | absent
@p Olof Persson Hed | Hedemora | | absent excused
@p Jens Lok | Älvdalen | | absent excused
@p Hillevi Stark | Region Dalarna | | guest remote
---
# Geodatasamverkan Dalarna

`2024-01-24` `09:30-11:30` `Teams`

| Vem | Varifrån | Anm |
|---|---|---|
| Ingela Munters | Leksand | ordf. för dagen och skrivare |
| Shirin Azizi | Borlänge | från 10.15 |
| Olof Brandt | Säter | |
| Nour Haddad | Ludvika | |
| Emelie Rask | Avesta | |
| Petter Finn | Mora | |
| Sofia Daniels | Rättvik | |
| Vladimir Kozak | Malung-Sälen | |
| Lotten Ås | Gagnef | |
| Hillevi Stark | Region Dalarna | övrig |

Frånvaro: Mattias Lövgren Falun; Olof Persson Hed Hedemora (anmält); Jens Lok Älvdalen (anmält)

## 1 Lantmäteriets svar {{I n=1}}

* Chefen ringde upp Olof PH, ny kontakt utlovas i feb. Gagnef är kvar i piloten. {{S org=Gagnef; topic=pilot; stance=yes}}
* Till handlingarna.

## 2 Ledningskollen {{I n=2; kind=decision}}

* 3 212 frågor under 2023 i nio kommuner. Malung-Sälen har inte räknat.
* Ingen kommun betalar förrän rättsläget är klart {{D if=förrän rättsläget är klart}}
* Vladimir levererar sin siffra, helst i veckan. {{A who=Vladimir Kozak}}
* Nours kommunjurist granskar lagrummet, klar 1 mars {{A who=Nours kommunjurist; due=2024-03-01}}

## 3 Drönartillstånd {{I n=3; outcome=nothing_new}}

* Inget från Transportstyrelsen.

## 4 Verksamhetsplan {{I n=4; kind=decision}}

* Planen för 2024 spikad, dock utan kapitlet om AI {{D}}
* AI-kapitlet: hör hemma i maj, när Mattias kan vara med {{P until=2024-05-22; what=AI-kapitlet; why=när Mattias kan vara med}}
* Prio 1 = adresser på fritidshus. Rättvik leder, Leksand och Säter bistår {{D binds=Rättvik,Leksand,Säter}} {{A who=Rättvik,Leksand,Säter}}

## 5 Bemanning {{I n=5; kind=decision}}

| Grupp | Nu | Från idag |
|---|---|---|
| Detaljplan | Jens Lok | Lotten Ås avlöser {{N person=Lotten Ås; role=ledamot; body=Detaljplan; for=Jens Lok}} |
| 3D | Sofia Daniels | oförändrat {{N person=Sofia Daniels; role=ledamot; body=3D}} |
| Adresser | – | Sofia sammankallande, Ingela, Olof B {{N person=Sofia Daniels; role=sammankallande; body=Adresser}} {{N person=Ingela Munters; role=ledamot; body=Adresser}} {{N person=Olof Brandt; role=ledamot; body=Adresser}} |
| SKR:s kartnätverk | Mattias | ingen, platsen söks {{V seat=platsen; body=SKR:s kartnätverk}} |

* Val enligt tabellen {{D}}

## 6 Laget runt: beredskap {{I n=6; kind=go-round}}

* Avesta – har tryckta kartor i kassaskåp {{S org=Avesta; topic=beredskap; stance=doing}}
* Mora – beställer i vår {{S org=Mora; topic=beredskap; stance=doing}}
* Borlänge – hänvisar till räddningstjänsten, gör inget eget {{S org=Borlänge; topic=beredskap; stance=no}}
* Ludvika – Nour ville inte svara öppet; *hanteras muntligt, ej i skrift* {{X mark=hanteras muntligt, ej i skrift}}
* Tryck 85 000 kr per upplaga {{K amount=85000; unit=kr per upplaga}}

## 7 Småfrågor {{I n=7; kind=question}}

* Varför skiljer sig kommungränsen mot Härjedalen 14 m mellan två register? {{Q}}
* Emelie till Svenska geodatadagen i Gävle som vår ögon och öron, 17 april {{N person=Emelie Rask; role=deltagare; body=Svenska geodatadagen}} {{M date=2024-04-17; what=Svenska geodatadagen}}
* Hillevi reserverar rum 20 mars Rättvik {{A who=Hillevi Stark}} {{M date=2024-03-20}}
* Sommarträff 22 maj {{M date=2024-05-22}}
