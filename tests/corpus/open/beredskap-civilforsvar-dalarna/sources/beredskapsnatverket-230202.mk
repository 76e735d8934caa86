@file Beredskapsnätverket 230202.txt
@body Beredskapsnätverket Dalarna
@date 2023-02-02
@start 09:00
@end 11:45
@place Räddningsstationen, Borlänge
@mode in_person
@secretary Rolf Ingelsson
@p Karolina Dahlgren | Falun | säkerhetschef | chair
@p Ahmad Rezai | Borlänge | beredskapssamordnare |
@p Kjell Norrby | Avesta | säkerhetssamordnare |
@p Susanne Ekwall | Hedemora | beredskapssamordnare |
@p Peter Lindqvist | Säter | beredskapssamordnare |
@p Peter Ollas | Smedjebacken | säkerhetschef |
@p Jelena Marković | Ludvika | beredskapssamordnare |
@p Gun Matsols | Mora | beredskapschef |
@p Tove Ling | Malung-Sälen | säkerhetsstrateg |
@p Rolf Ingelsson | | samordnare | guest
@p Jonas Hagström | Leksand | | absent excused
@p Hanna Skoglund | Älvdalen | | absent excused
@p Christer Nåhs | Vansbro | | absent
---
BEREDSKAPSNÄTVERKET DALARNA
MÖTESANTECKNING 2023-02-02
TID 0900-1145
PLATS Räddningsstationen, Borlänge
NÄRVARANDE
Karolina Dahlgren, säkerhetschef, Falun (ordf.)
Ahmad Rezai, beredskapssamordnare, Borlänge
Kjell Norrby, säkerhetssamordnare, Avesta
Susanne Ekwall, beredskapssamordnare, Hedemora
Peter Lindqvist (PL), beredskapssamordnare, Säter
Peter Ollas (PO), säkerhetschef, Smedjebacken
Jelena Marković, beredskapssamordnare, Ludvika
Gun Matsols, beredskapschef, Mora
Tove Ling, säkerhetsstrateg, Malung-Sälen
Rolf Ingelsson, samordnare, sekr.
FRÅNVARANDE
Anmält: Jonas Hagström, Leksand; Hanna Skoglund, Älvdalen
Oanmält: Christer Nåhs, Vansbro

01 LÄGET {{I n=01; kind=report}}
Inget särskilt. Elbristen under december föranledde inga åtgärder.

02 TRYGGHETSPUNKTER {{I n=02; kind=go-round}}
Antal klara punkter redovisades.
Falun 6, fler på väg. {{S org=Falun; topic=trygghetspunkter; stance=doing}}
Avesta inväntar nämnd. {{S org=Avesta; topic=trygghetspunkter; stance=undecided}}
Säter: tänker inte ordna egna, hänvisar till kyrkan. {{S org=Säter; topic=trygghetspunkter; stance=no}}
Ludvika har 4 i drift. {{S org=Ludvika; topic=trygghetspunkter; stance=doing}}
Gemensam skylt används i hela länet. {{D}}
{{|}}Åtgärd: original till skylten. Ansvarig: Ahmad Rezai. Senast: 17 feb. {{A who=Ahmad Rezai; due=2023-02-17}}
{{|}}Åtgärd: beställning av skyltar. Ansvarig: varje kommun för sig. Senast: 31 mar. {{A who=varje kommun för sig; due=2023-03-31}}

03 RAKEL-ÖVNING {{I n=03; kind=decision}}
Övning genomförs 22-23 mars. {{D}} {{M date=2023-03-22; what=RAKEL-ÖVNING}} {{M date=2023-03-23; what=RAKEL-ÖVNING}}
Övningsledare: Gun Matsols. {{N person=Gun Matsols; role=övningsledare; body=RAKEL-ÖVNING}} {{D}} Biträdande: Peter Ollas. {{N person=Peter Ollas; role=biträdande; body=RAKEL-ÖVNING}} {{D}}
PO har att upprätta övningsorder, 3 mars. {{A who=Peter Ollas; due=2023-03-03}}
Deltagarlista lämnas av Hedemora, Säter och Avesta till GM fem dagar före övningen. {{A who=Hedemora,Säter,Avesta; due=2023-03-17; to=Gun Matsols}}

04 NÖDVATTEN {{I n=04; outcome=postponed}}
Föredragande på annan ort. {{|}}Återupptas 20 april. {{P until=2023-04-20; what=NÖDVATTEN; why=Föredragande på annan ort}}

05 UTSEDDA {{I n=05}}
Länets drivmedelsgrupp: Tove Ling för Vansbro, Malung-Sälen och Älvdalen. {{N person=Tove Ling; role=representant; body=Länets drivmedelsgrupp}} {{D}}
Regional krishanteringsstab, samverkansperson: PL. {{N person=Peter Lindqvist; role=samverkansperson; body=Regional krishanteringsstab}} Avlöses av Susanne Ekwall var fjärde vecka. {{N person=Susanne Ekwall; role=samverkansperson; body=Regional krishanteringsstab; for=Peter Lindqvist}}
Kyrkans krisråd: vakans. {{V seat=plats; body=Kyrkans krisråd}}

06 MEDEL {{I n=06}}
Statsbidraget 2023 uppgår till 12 kr/inv. för de minsta. {{K amount=12; unit=kr/inv.; years=2023}}
Av nätverkets kassa avdelas 60 000 kr till övningen. {{D}} {{K amount=60000; unit=kr}}

07 FRÅGOR {{I n=07; kind=question}}
Får hemvärnet disponera skollokal utan hyra? {{Q}} Ej besvarad, ej fördelad.
Uppgifterna om reservkraft i punkt 02-bilagan: BEGRÄNSAT HEMLIGA. {{X mark=BEGRÄNSAT HEMLIGA}}

08 NÄSTA {{I n=08}}
20 april, Mora. {{M date=2023-04-20}} Gun Matsols rekvirerar lunch. {{A who=Gun Matsols}}

Vid anteckningarna Rolf Ingelsson
