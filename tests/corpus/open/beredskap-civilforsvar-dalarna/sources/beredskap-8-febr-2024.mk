@file Beredskap 8 febr 2024.txt
@body Beredskapsnätverket
@date 2024-02-08
@start 13:00
@end 15:00
@mode online
@secretary Matilda Hjort Ax
@p Karolina Dahlgren | Falun | | chair remote
@p Matilda Hjort Ax | Falun | | remote
@p Ahmad Rezai | Borlänge | | remote
@p Kjell Norrby | Avesta | | remote
@p Jelena Marković | Ludvika | | remote
@p Annika Bergqvist | Säter | | remote
@p Jonas Hagström | Leksand | | remote
@p Åsa Finn | Rättvik | | remote
@p Gun Matsols | Mora | | remote
@p Hanna Skoglund | Älvdalen | | remote partial=lämnade 14.30
@p Tove Ling | Malung-Sälen | | remote
@p Christer Nåhs | Vansbro | | absent excused
---
Beredskapsnätverket, digitalt den 8 februari 2024 kl. 13.00–15.00

Karolina Dahlgren, Falun (ordförande)
Matilda Hjort Ax, Falun (sekreterare)
Ahmad Rezai, Borlänge
Kjell Norrby, Avesta
Jelena Marković, Ludvika
Annika Bergqvist, Säter
Jonas Hagström, Leksand
Åsa Finn, Rättvik
Gun Matsols, Mora
Hanna Skoglund, Älvdalen, lämnade 14.30
Tove Ling, Malung-Sälen
Frånvarande, anmäld: Christer Nåhs, Vansbro

Krigsplacering, siffror {{I kind=report}}
Länsstyrelsens statistik kom i går. Snittet är 61 procent.
Den som ligger under hälften skickar handlingsplan till Länsstyrelsen, 29 februari. {{A who=Den som ligger under hälften; due=2024-02-29; to=Länsstyrelsen}}
Vi publicerar inte siffrorna per kommun. {{D}} Annikas tabell är nämligen enbart för oss. {{X mark=enbart för oss}}

Plats i drivmedelsgruppen {{I kind=decision}}
Södra länsdelens stol gick till Kjell Norrby. {{D}} {{N person=Kjell Norrby; role=representant; body=drivmedelsgruppen}}

Ny samordnare {{I}}
AU har anställt Matilda Hjort Ax, som alltså blir samordnare på heltid den 1 maj när Rolf slutar. {{N person=Matilda Hjort Ax; role=samordnare; body=Beredskapsnätverket; for=Rolf Ingelsson}}
Falun behöver då en ny person här; stolen är tom tills rekryteringen är klar. {{V seat=stolen; body=Beredskapsnätverket; org=Falun}}
Överlämning: Rolf bokar in tre dagar i april. {{A who=Rolf Ingelsson; due=2024-04}}

Förrådet {{I}}
Spaden i jord 4 mars. {{M date=2024-03-04; what=Förrådet}}
Jonas: Leksand går in med fullt belopp. {{S org=Leksand; topic=förrådet; stance=yes}}
Älvdalen är fortsatt avvaktande. {{S org=Älvdalen; topic=förrådet; stance=undecided}}
Ludvika vill adjungeras men ej betala. {{S org=Ludvika; topic=förrådet; stance=interested}}
Driftavgift 3,20 kr per invånare och år antogs. {{D}} {{K amount=3.2; unit=kr per invånare och år}}
Fakturor: från Mora till deltagande kommuner i mars. {{A who=Mora; due=2024-03; to=deltagande kommuner}}

Övningen i maj {{I}}
Grundplanen är utskickad. {{|}}Anmälan av spelare görs hos Hanna inom tre veckor. {{A who=alla; due=2024-02-29; to=Hanna}}
Motspel: Åsa och Ahmad. {{N person=Åsa Finn; role=motspel; body=Övningen i maj}} {{N person=Ahmad Rezai; role=motspel; body=Övningen i maj}}
Vem övar kommunalråden? {{Q}} Den frågan blev liggande utan mottagare.

Samverkanskursen {{I outcome=not_reached}}
Hann vi inte till, Hanna hade lämnat. {{|}}Vi försöker den 25 april. {{P until=2024-04-25; what=Samverkanskursen; why=Hanna hade lämnat}} {{M date=2024-04-25}}

Snabba {{I}}
- Åsa slutar i Rättvik 31 maj, hon blir räddningschef i Bollnäs. {{L person=Åsa Finn; org=Rättvik; when=31 maj; why=hon blir räddningschef i Bollnäs}}
- Mässan Säkra Sverige 12–13 mars: Tove Ling och Gun Matsols får åka på våra pengar. {{M date=2024-03-12; what=Säkra Sverige}} {{M date=2024-03-13; what=Säkra Sverige}} {{N person=Tove Ling; role=deltagare; body=Säkra Sverige}} {{N person=Gun Matsols; role=deltagare; body=Säkra Sverige}} {{D}}
- Jelena tipsar om en bra podd. {{|}}Länken till den läggs upp i kanalen (Jelena, i veckan). {{A who=Jelena Marković}}
