@file MHS 2025-3.txt
@body Miljö- och hälsoskyddsgruppen i Halland
@date 2025-06-10
@start 09:30
@end 11:30
@place Laholm, Glänninge
@mode in_person
@secretary Ragnhild Ekdal-Holst
@p Shirin Moradi | Halmstad | | chair
@p Gustav Rehn | Falkenberg
@p Wilma Cronqvist | Hylte
@p Petra Lindqvist-Bauer | Kungsbacka
@p Ragnhild Ekdal-Holst | Laholm
@p Anneli Duvander | Varberg
@p Kofi Mensah | Varberg
@p Linn Sundelius | | praktikant | guest
@p Tim Sjögren | Halmstad | | absent
---
Miljö- och hälsoskyddsgruppen i Halland
Anteckningar nr 3/2025
2025-06-10, klockan 9.30–11.30, Laholm, Glänninge

Deltagare: Shirin Moradi, Halmstad (ordförande); Gustav Rehn, Falkenberg; Wilma Cronqvist, Hylte; Petra Lindqvist-Bauer, Kungsbacka; Ragnhild Ekdal-Holst, Laholm (antecknade); Anneli Duvander, Varberg; Kofi Mensah, Varberg
Därutöver: Linn Sundelius, praktikant
Frånvarande: Tim Sjögren, Halmstad

A. Ljudmätare {{I n=A; kind=decision}}
Inköp medges, under förutsättning att priset understiger 20 000 kr. {{D if=under förutsättning att priset understiger 20 000 kr}} {{K amount=20000; unit=kr}}
Kungsbacka förskotterar. {{S org=Kungsbacka; topic=ljudmätare; stance=yes}} Falkenberg bidrar ej. {{S org=Falkenberg; topic=ljudmätare; stance=no}}
Beställningen läggs av Petra före midsommarafton. {{A who=Petra Lindqvist-Bauer; due=2025-06-20}}

B. Rökning på balkong {{I n=B; kind=dialogue}}
Kofi redovisade fallet. {{|}}Parternas namn får ej röjas. {{X mark=får ej röjas}}
Hylte överväger liknande förbud. {{S org=Hylte; topic=rökning på balkong; stance=undecided}}
Vem som bär bevisbördan efterfrågades av Gustav; utan svar. {{Q asker=Gustav Rehn}}

C. Tidsplan tatuerare {{I n=C; outcome=postponed}}
Tim var på tandoperation, tidsplanen hos honom. {{|}}Ärendet vilar över sommaren. {{P what=Tidsplan tatuerare; why=Tim var på tandoperation, tidsplanen hos honom}}

D. Val under löpande år {{I n=D; kind=decision}}
- Personlig ersättare i Miljösamverkans styrgrupp: Gustav Rehn, valdes utan motkandidat. {{D}} {{N person=Gustav Rehn; role=personlig ersättare; body=Miljösamverkans styrgrupp; for=Anneli Duvander}}
- Webbansvaret: Wilma Cronqvist byts ut mot Kofi Mensah, webbansvarig fr.o.m. juli. {{D}} {{N person=Kofi Mensah; role=webbansvarig; body=Miljö- och hälsoskyddsgruppen i Halland; for=Wilma Cronqvist}}
- Sekreterare i Tims frånvaro under hösten: Petra Lindqvist-Bauer. {{D}} {{N person=Petra Lindqvist-Bauer; role=sekreterare; body=Miljö- och hälsoskyddsgruppen i Halland; for=Tim Sjögren}}
- Adjungerad till årets slut: Linn Sundelius. {{D until=2025-12-31}} {{N person=Linn Sundelius; role=adjungerad; body=Miljö- och hälsoskyddsgruppen i Halland}}
- Kontaktperson PFAS: Tim har begärt entledigande på grund av studier från augusti. {{L person=Tim Sjögren; org=Halmstad; when=2025-08; why=studier}} Platsen tillsätts ej nu. {{V seat=kontaktperson; body=PFAS}} Länsstyrelsen ska först se över rollen, till september får den bero. {{P until=2025-09-16; what=Kontaktperson PFAS; why=Länsstyrelsen ska först se över rollen}}

E. Värmeprojektet 2026 {{I n=E; kind=decision}}
Loggrar lånas av Folkhälsomyndigheten. {{|}}Varje kommun betalar frakt, 340 kr. {{D}} {{K amount=340; unit=kr}}
Projektgruppen utökas: förutom Petra ingår hädanefter Anneli Duvander. {{D}} {{N person=Anneli Duvander; role=ledamot; body=Projektgruppen}}
Laholm inträder i projektet. {{S org=Laholm; topic=värmeprojektet; stance=yes}}
Adresser till äldreboenden lämnas av respektive inspektör till Petra, sista dag 29 augusti. {{A who=respektive inspektör; to=Petra Lindqvist-Bauer; due=2025-08-29}}

F. Badsäsongen {{I n=F; kind=report; outcome=nothing_new}}
Intet att rapportera.

G. Nästa sammanträde {{I n=G}}
2025-09-16 i Varberg. {{M date=2025-09-16}} Anneli Duvander anskaffar lokal. {{A who=Anneli Duvander}} Kofi håller gruppen underrättad om algläget i juli. {{A who=Kofi Mensah; to=gruppen}}
