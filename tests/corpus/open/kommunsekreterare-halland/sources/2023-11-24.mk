@file komsekr_varberg_231124.txt
@body Kommunsekreterarnätverket
@date 2023-11-24
@start 09:30
@end 12:30
@place Varberg, Brunnsparken 3
@mode in_person
@secretary Linnea Öberg-Tran
@p Margareta Ulfsdotter-Rehn | Halmstad | | chair
@p Zeynep Aydin | Falkenberg | |
@p Anna Kullgren | Varberg | |
@p Anna-Maria Lööf | Kungsbacka | |
@p Torbjörn Hylander | Hylte | |
@p Bengt-Olof Svärd | Laholm | | absent
@p Linnea Öberg-Tran | | | guest
---
Kommunsekreterarnätverket / fre 24 nov 2023 / 9:30-12:30 / Varberg, Brunnsparken 3

Närv: Margareta Ulfsdotter-Rehn Halmstad ordf., Zeynep Aydin Falkenberg, Anna Kullgren Varberg, Anna-Maria Lööf Kungsbacka, Torbjörn Hylander Hylte
Frånv: Bengt-Olof Svärd Laholm
Anteckn: Linnea Öberg-Tran

Handledningen: {{I kind=decision}} Kap 1-3 klara. {{|}}Torbjörn sa ja till skrivargruppen men bara fram till mars. {{N person=Torbjörn Hylander; role=ledamot; body=skrivargruppen; org=Hylte}}
Därefter tom plats. {{V seat=ledamot; body=skrivargruppen}}
AK fixar ISBN {{A who=Anna Kullgren}}
Språkgranskning köps in för högst 25 tkr. {{D}} {{K amount=25; unit=tkr}}
Kap 4 delas: AML läser, Zeynep skriver, båda 15/1 {{A who=Anna-Maria Lööf,Zeynep Aydin; due=2024-01-15}}

E-arkiv: {{I kind=decision}} Kommundirektörerna vidtalade, fem av sex. Varvet gav detta.
Halmstad ja, förutsatt driftavtal {{S org=Halmstad; topic=e-arkiv; stance=yes}}
Hylte ja {{S org=Hylte; topic=e-arkiv; stance=yes}}
Falkenberg har frågan hos digitaliseringschefen, inget svar än {{S org=Falkenberg; topic=e-arkiv; stance=undecided}}
Kungsbacka fortf. nej {{S org=Kungsbacka; topic=e-arkiv; stance=no}}
Laholm okänt (B-O borta)
Slutsats, spikad: de tre som vill upphandlar ihop, övriga kan komma till fram till 1/3. {{D}}
Zeynep ligger på sin digitaliseringschef, svar v 50 {{A who=Zeynep Aydin}}
Avsiktsförklaring på 1 A4: Linnea, utskick 8 dec {{A who=Linnea Öberg-Tran; due=2023-12-08}}

Örebrofallet: {{I kind=information; outcome=nothing_new}} Finns inte. Anna-Maria letade.

Val 2024 EU: {{I kind=dialogue}} Förtidsröstning från slutet av maj.
Halmstad öppnar röstning på biblioteket, nytt {{S org=Halmstad; topic=EU-val; stance=doing}}
Varberg kör enbart rådhuset {{S org=Varberg; topic=EU-val; stance=doing}}
Valsamordnare i länet: Margareta avgår, in kommer Anna-Maria Lööf {{D}} {{N person=Anna-Maria Lööf; role=valsamordnare; org=Kungsbacka; for=Margareta Ulfsdotter-Rehn}}
Biträde åt henne: Torbjörn {{N person=Torbjörn Hylander; role=biträde; org=Hylte}} {{D}}
Utbildning lst 12 mars. {{M date=2024-03-12; what=utbildning hos länsstyrelsen}} Två per kommun, namn till Anna-Maria före trettonhelgen {{A who=alla; to=Anna-Maria Lööf}}
Oklart: får röstmottagare ha jour samma dygn? Margareta tog upp, ingen äger. {{Q asker=Margareta Ulfsdotter-Rehn}}

Mängdbegäran: {{I kind=dialogue; outcome=postponed}} B-O har JO-svaret, han var på begravning. {{|}}Får vänta till Hylte 2/2. {{P until=2024-02-02; what=Mängdbegäran; why=B-O har JO-svaret, han var på begravning}}

Sist: {{I kind=information}} Anna K går ner till 50 % från jan.
Byggnadsminnesföreningens inbjudan vidarebef. till alla (Anna K) {{A who=Anna Kullgren; to=alla}}
2/2 Hylte, {{M date=2024-02-02}} 19/4 Laholm {{M date=2024-04-19}}
