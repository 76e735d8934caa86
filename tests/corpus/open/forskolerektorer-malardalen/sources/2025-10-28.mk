@file Förskolerektorer 2025-10-28.txt
@body Förskolerektorsnätverket
@date 2025-10-28
@start 13:00
@end 15:00
@place Kungsörs stadshus
@mode in_person
@secretary Agneta Wallenius
@p Nils Hagberg | Kungsör | | chair
@p Ulrika Ståhl | Köping | |
@p Pernilla Wik | Arboga | |
@p Björn Asplund | Hallstahammar | |
@p Gert Lundkvist | Surahammar | |
@p Tekla Magnusson | Enköping | |
@p Dragan Petrović | Strängnäs | |
@p Maryam Osman-Berg | Sala | | absent excused
@p Agneta Wallenius | | utvecklingsledare | guest
@p Yrsa Lindfors | Mälardalens universitet | Mälardalens universitet | guest partial=SPRÅKFRÖN
---
FÖRSKOLEREKTORSNÄTVERKET, MÄLARDALEN
Korta anteckningar tisdag 28 oktober 2025, klockan 13–15, Kungsörs stadshus

I ringen satt:
Nils Hagberg från Kungsör (ordförande i Maryams frånvaro)
Ulrika Ståhl från Köping
Pernilla Wik från Arboga
Björn Asplund från Hallstahammar
Gert Lundkvist från Surahammar
Tekla Magnusson från Enköping
Dragan Petrović från Strängnäs
Utanför ringen: Agneta Wallenius, utvecklingsledare, och Yrsa Lindfors från Mälardalens universitet (SPRÅKFRÖN)
Anmält frånvaro: Maryam Osman-Berg från Sala

ÖPPNANDE {{I kind=information}}
Nils Hagberg för klubban, Maryam på begravning. {{N person=Nils Hagberg; role=ordförande; body=Förskolerektorsnätverket; org=Kungsör; for=Maryam Osman-Berg}}
Hampus sista dag i projektet 31 december, anslaget tar slut. {{L person=Hampus Ortega; when=2025-12-31; why=anslaget tar slut}}

SPRÅKFRÖN {{I kind=decision}}
Yrsa Lindfors: ordförrådet upp 18 procent, kontrollgruppen 7.
Antaget: metoden rekommenderas samtliga förskolor i åtta kommuner. {{D}}
Ledningsgruppen upplöses per 31 december. {{D}}
Slutredovisning till Skolverket, 20 januari, Hampus Ortega. {{A who=Hampus Ortega; due=2026-01-20; to=Skolverket}}
Metodstödjare efter projektet, 20 procent: Fatemehs tidigare kollega Ida Wallin, Strängnäs. {{N person=Ida Wallin; role=metodstödjare; org=Strängnäs}} {{D}}
Avgift för stödet 0,60 kr per invånare under 2026. {{D}} {{K amount=0,60; unit=kr per invånare; years=2026}}
Fråga från Dragan: vem äger filmerna sedan? Yrsa osäker, obesvarad. {{Q asker=Dragan Petrović}}

JOURFÖRSKOLA 2026 {{I kind=go-round; outcome=postponed}}
Hallstahammar: gärna igen. {{S org=Hallstahammar; topic=jourförskola; stance=yes}}
Kungsör: beror på budgeten i november. {{S org=Kungsör; topic=jourförskola; stance=undecided}}
Enköping: klarar sig på egen hand. {{S org=Enköping; topic=jourförskola; stance=no}}
Arboga: har sagt upp egen sommarpersonal och räknar med jouren. {{S org=Arboga; topic=jourförskola; stance=yes}}
Kalkylen fattas alltjämt, Björn och Gert färdigställer till den 9 december. {{A who=Björn Asplund,Gert Lundkvist; due=2025-12-09}}
Avgörandet hänskjuts dit. {{P until=2025-12-09; what=JOURFÖRSKOLA 2026; why=Kalkylen fattas alltjämt}}

UPPDRAG {{I kind=decision}}
VFU-rådet: Ulrika Ståhl sitter ett år till. {{N person=Ulrika Ståhl; role=representant; body=VFU-rådet; org=Köping}} {{D}}
Barnskötarlyftets styrgrupp: Pernilla Wik ut, Tekla Magnusson in. {{N person=Tekla Magnusson; role=ledamot; body=Barnskötarlyftets styrgrupp; org=Enköping; for=Pernilla Wik}} {{D}}
Kassör efter Solveig Norrbom: Dragan Petrović. {{N person=Dragan Petrović; role=kassör; body=Förskolerektorsnätverket; org=Strängnäs; for=Solveig Norrbom}} {{D}}
Revisorsposten obesatt. {{V seat=revisor; body=Förskolerektorsnätverket}}
Banken underrättas av undertecknad. {{A who=Agneta Wallenius; to=Banken}}

NY HELDAG {{I kind=information}}
Förvaltningscheferna positiva enligt mejl från Maryam. {{|}}Stämningen talade för september 2026, men utan beslut. {{F}}
Pernilla förhör sig om Kulturhuset Bälgen före den 12 december. {{A who=Pernilla Wik; due=2025-12-12}}

SKYDD AV UPPGIFTER {{I kind=information}}
Incidenten i Surahammar: ej för vidare spridning. {{X mark=ej för vidare spridning}}
Surahammar inför dubbla lås redan nästa vecka. {{S org=Surahammar; topic=skydd av uppgifter; stance=doing}}

NÄSTA SAMLING {{I kind=information}}
9 december, Enköping. {{M date=2025-12-09}} Våren fastställs då. {{P until=2025-12-09; what=vårens datum}}

Skrivet av Agneta Wallenius
