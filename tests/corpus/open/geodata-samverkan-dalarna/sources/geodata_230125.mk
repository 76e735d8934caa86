@file geodata_230125.txt
@body Geodatasamverkan Dalarna
@date 2023-01-25
@start 09:00
@end 11:00
@place
@mode online
@secretary Emelie Rask
@p Mattias Lövgren | Falun | | chair remote
@p Shirin Azizi | Borlänge | | remote
@p Kjell Backström | Ludvika | | remote
@p Emelie Rask | Avesta | | remote
@p Olof Persson Hed | Hedemora | | remote
@p Olof Brandt | Säter | | remote
@p Ingela Munters | Leksand | | remote
@p Petter Finn | Mora | | remote
@p Vladimir Kozak | Malung-Sälen | | remote partial=p 1-4
@p Sofia Daniels | Rättvik | | absent
@p Lotten Ås | Gagnef | | absent excused
@p Hillevi Stark | Region Dalarna | | guest remote
---
## Geodatasamverkan Dalarna ## 2023-01-25 ## Teams ## 09.00--11.00
inloggade: Mattias Lövgren Falun [ordf], Shirin Azizi Borlänge, Kjell Backström Ludvika, Emelie Rask Avesta [skriver], Olof Persson Hed Hedemora, Olof Brandt Säter, Ingela Munters Leksand, Petter Finn Mora, Vladimir Kozak Malung-Sälen [p 1-4]
region: Hillevi Stark Region Dalarna
borta: Sofia Daniels Rättvik, Lotten Ås Gagnef (meddelat)
OPH = Hedemora-Olof, OB = Säter-Olof

p1 Flygfoto 2023 {{I n=1; kind=decision}}
- offert från Nordvy Flyg: 611 000 kronor för hela länet {{K amount=611000; unit=kronor}}
- ja till offerten, under förutsättning att Orsa också hänger på {{D if=att Orsa också hänger på}}
- Mora tar hela västra blocket {{S org=Mora; topic=Flygfoto 2023; stance=yes}}
- Ludvika flyger själva i år {{S org=Ludvika; topic=Flygfoto 2023; stance=no}}
- Petter ringer Orsa i eftermiddag {{A who=Petter Finn; due=2023-01-25; to=Orsa}}
- beställning läggs av Mattias, absolut sista dag 10 febr {{A who=Mattias Lövgren; due=2023-02-10}}

p2 Adressregister {{I n=2}}
- Lantmäteriet stänger den gamla tjänsten 1 april, så alla byter nyckel före dess {{A who=alla; due=2023-04-01}}
- supportkontakt mot LM: Ingela kör vidare {{N person=Ingela Munters; role=supportkontakt; body=Lantmäteriet}}
- vem testar mot blåljus?? {{Q}}

p3 Metadata {{I n=3; kind=decision}}
- nationella profilen blir vår standard {{D}}
- Avesta får dispens till årsskiftet {{D binds=Avesta; until=2023-12-31}}
- mall: OB ritar upp den till mötet i mars {{A who=Olof Brandt; due=2023-03-29}}

p4 Grupper {{I n=4}}
3D-gruppen: Shirin (leder), Kjell, Vladimir {{N person=Shirin Azizi; role=ledare; body=3D-gruppen}} {{N person=Kjell Backström; role=ledamot; body=3D-gruppen}} {{N person=Vladimir Kozak; role=ledamot; body=3D-gruppen}}
Detaljplanegruppen: OPH, Emelie, en ledig plats {{N person=Olof Persson Hed; role=ledamot; body=Detaljplanegruppen}} {{N person=Emelie Rask; role=ledamot; body=Detaljplanegruppen}} {{V seat=en ledig plats; body=Detaljplanegruppen}}
Länsstyrelsens skyfallsgrupp: Petter är vår man {{N person=Petter Finn; role=representant; body=Länsstyrelsens skyfallsgrupp}}

p5 Lagrum och sekretess {{I n=5; outcome=postponed}}
- kräver Vladimir som lämnat mötet >> 29 mars {{P until=2023-03-29; what=Lagrum och sekretess; why=kräver Vladimir som lämnat mötet}} {{M date=2023-03-29}}

p6 Licenser {{I n=6; kind=go-round}}
- Borlänge byter till öppen källkod {{S org=Borlänge; topic=Licenser; stance=doing}}
- Leksand skulle vilja men vågar inte än {{S org=Leksand; topic=Licenser; stance=interested}}
- Hedemora: låst till 2025 {{S org=Hedemora; topic=Licenser}}
- priserna från leverantören är hemliga, sprid dem inte {{X mark=hemliga, sprid dem inte}}

p7 Slut {{I n=7}}
- Kjell G Backström fyller 60, tårta skickas av Hillevi {{A who=Hillevi Stark}}
- nästa skrivare Petter {{A who=Petter Finn}}
- Kartdagarna 21 mars {{M date=2023-03-21; what=Kartdagarna}} t o m 23 mars {{M date=2023-03-22; what=Kartdagarna}} {{M date=2023-03-23; what=Kartdagarna}}, Shirin och OB åker {{N person=Shirin Azizi; role=deltagare; body=Kartdagarna}} {{N person=Olof Brandt; role=deltagare; body=Kartdagarna}}
