@file Kommunsekr Halland 29 nov 2024.txt
@body Kommunsekreterarnätverket
@date 2024-11-29
@start 10:00
@end 12:00
@place Varberg, Stadshus B
@mode in_person
@secretary Bengt-Olof Svärd
@p Zeynep Aydin | Falkenberg | | chair
@p Kaj Rydell | Halmstad | |
@p Bengt-Olof Svärd | Laholm | |
@p Anna Kullgren | Varberg | |
@p Anna-Maria Lööf | Kungsbacka | |
@p Desdemona Frisk | Hylte | | for=Torbjörn Hylander
@p Torbjörn Hylander | Hylte | | absent excused
---
Kommunsekreterarnätverket i Halland

Kortfattade anteckningar från den 29 november 2024
Tid: 10.00–12.00
Plats: Varberg, Stadshus B

Deltagare från kommunerna:
Falkenberg: Zeynep Aydin (ordförande)
Halmstad: Kaj Rydell
Laholm: Bengt-Olof Svärd
Varberg: Anna Kullgren
Kungsbacka: Anna-Maria Lööf
Hylte: Desdemona Frisk (för Torbjörn Hylander, sjukskriven)

Sekreterare: Bengt-Olof Svärd

Punkt 1: Personalia {{I n=1; kind=information}}
Desdemona Frisk uppehåller Torbjörn Hylanders plats till sportlovet. {{N person=Desdemona Frisk; role=ersättare; body=Kommunsekreterarnätverket; org=Hylte; for=Torbjörn Hylander}}
Linnea Öberg-Tran har tackat ja till tjänst på Regionarkivet, slutar i Varberg den 14 februari. {{L person=Linnea Öberg-Tran; org=Varberg; when=2025-02-14; why=tjänst på Regionarkivet}}
Hennes mandat i Länsarkivrådet blir därmed ledigt. {{V seat=representant; body=Länsarkivrådet}}

Punkt 2: Klarspråk {{I n=2; kind=decision}}
Blanketten fastställs med strykning av fråga 9. {{D}}
Granskningspar: Halmstad–Hylte, Laholm–Falkenberg. {{D}}
Resultaten sammanförs av Anna Kullgren till den 31 januari. {{A who=Anna Kullgren; due=2025-01-31}}
Kungsbacka drar sig ur försöket, personalbrist. {{S org=Kungsbacka; topic=klarspråk; stance=no}}

Punkt 3: Valet 2026 {{I n=3; kind=decision}}
Planeringsgrupp: Anna-Maria Lööf, ordförande; Kaj Rydell; undertecknad. {{D}} {{N person=Anna-Maria Lööf; role=ordförande; body=Planeringsgrupp; org=Kungsbacka}} {{N person=Kaj Rydell; role=ledamot; body=Planeringsgrupp; org=Halmstad}} {{N person=Bengt-Olof Svärd; role=ledamot; body=Planeringsgrupp; org=Laholm}}
Gruppens första uppgift: gemensam annons om röstmottagare, utkast 15 mars. {{A who=Planeringsgrupp; due=2025-03-15}}
Annonskostnad intill 90 000 kr må belasta nätverkskontot. {{D}} {{K amount=90000; unit=kr}}
Röstkort på arabiska? Väckt av Kaj Rydell, ingen företrädare åtog sig saken. {{Q asker=Kaj Rydell}}

Punkt 4: E-arkiv {{I n=4; kind=report; outcome=postponed}}
Dom har ej fallit. {{|}}Föredragningen uppskjuts tills så skett. {{P what=E-arkiv; why=Dom har ej fallit}}
Projektledare efter Linnea: Per Wendel tillförordnas av Varberg. {{N person=Per Wendel; role=projektledare; body=E-arkiv; org=Varberg; for=Linnea Öberg-Tran}}
Laholm kvarstår i upphandlingen. {{S org=Laholm; topic=e-arkiv; stance=yes}}
Uppgifterna ur anbuden omfattas alltjämt av sekretess och lämnar inte detta rum. {{X mark=omfattas alltjämt av sekretess och lämnar inte detta rum}}

Punkt 5: Personuppgifter på webben {{I n=5; kind=go-round}}
Varberg: tar bort namn efter sex veckor, fr.o.m. nyår. {{S org=Varberg; topic=personuppgifter på webben; stance=yes}}
Hylte: har ej bildat sig någon mening. {{S org=Hylte; topic=personuppgifter på webben; stance=undecided}}
Halmstad: som förut, tre veckor. {{S org=Halmstad; topic=personuppgifter på webben; stance=doing}}
Falkenberg: önskar kopiera Halmstads rutin. {{S org=Falkenberg; topic=personuppgifter på webben; stance=interested}}
Kaj översänder rutinen till Zeynep. {{A who=Kaj Rydell; to=Zeynep Aydin}}

Punkt 6: Sekreterarskapet {{I n=6; kind=decision}}
Linnea byts mot Desdemona, som alternerar med undertecknad. {{D}} {{N person=Desdemona Frisk; role=sekreterare; body=Kommunsekreterarnätverket; org=Hylte; for=Linnea Öberg-Tran}}

Punkt 7: Avslutning {{I n=7; kind=information}}
Anna-Maria efterhör lokal för valkonferensen 8 maj. {{A who=Anna-Maria Lööf}} {{M date=2025-05-08; what=valkonferensen}}
Remiss om partistöd: besvaras var för sig, {{D}} Kungsbacka delar sitt svar före den 13 december. {{A who=Kungsbacka; due=2024-12-13}}
Åter i Halmstad den 31 januari. {{M date=2025-01-31}}
