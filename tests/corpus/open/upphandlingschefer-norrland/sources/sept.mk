@file Upphandlingschefer Norrland 2023-09-14 anteckningar.docx
@body Upphandlingschefsnätverket Norrland
@date 2023-09-14
@start 10:00
@end 16:00
@place Piteå, Kaleido
@mode hybrid
@secretary Zainab Osman
@p Stig-Olov Bäckman | Sundsvall | | chair
@p Frida Jonasson-Reis | Östersund | |
@p Karin Stenlund | Umeå | |
@p Karin Hedström | Skellefteå | |
@p Behzad Ahmadi | Luleå | |
@p Mats Öqvist | Piteå | |
@p Tomas Wikberg | Boden | |
@p Åke Nordmark | Örnsköldsvik | |
@p Petter Lans | Gällivare | | remote
@p Anneli Niia | Kiruna | | remote
@p Zainab Osman | | samordnare | guest
@p Linnéa Forsgren | Härnösand | | absent excused
---
Upphandlingschefsnätverket Norrland 2023-09-14
Tid: 10–16 Plats: Piteå, Kaleido

På plats	Stig-Olov Bäckman Sundsvall (ordf.), Frida Jonasson-Reis Östersund, Karin Stenlund Umeå, Karin Hedström Skellefteå, Behzad Ahmadi Luleå, Mats Öqvist Piteå, Tomas Wikberg Boden, Åke Nordmark Örnsköldsvik
Via Teams	Petter Lans Gällivare, Anneli Niia Kiruna
Samordnare/antecknar	Zainab Osman
Anmält frånvaro	Linnéa Forsgren Härnösand

Agenda	Anteckning	Åtgärd (vem/när)
Elportfölj {{I kind=decision}}	Mats tabell visad. {{|}}En gemensam portfölj byggs från 2025. {{D}} Kiruna och Skellefteå in direkt. {{S org=Kiruna; topic=elportfölj; stance=yes}} {{S org=Skellefteå; topic=elportfölj; stance=yes}} Gällivare: nej, eget kraftverk. {{S org=Gällivare; topic=elportfölj; stance=no}} Luleå inväntar bolagets styrelse. {{S org=Luleå; topic=elportfölj; stance=undecided}}	Mats, Behzad: kravlista, 31/10 {{A who=Mats Öqvist,Behzad Ahmadi; due=2023-10-31}}
Hot mot upphandlare {{I kind=decision}}	Enkäten: 4 av 10 har upplevt påtryckning. {{|}}Svaren per kommun lämnas inte ut. {{X mark=lämnas inte ut}} Uppropet skrivs och publiceras i nätverkets namn. {{D}} Talesperson utåt i saken: Frida. {{N person=Frida Jonasson-Reis; role=talesperson; body=Upphandlingschefsnätverket Norrland; org=Östersund}}	Text: SOB, vecka 39 {{A who=Stig-Olov Bäckman}}
Livsmedel {{I kind=report; outcome=nothing_new}}	Annons ute 21 augusti. Anbud öppnas i oktober.	
Miljökrav asfalt {{I outcome=postponed}}	Punkten lyftes av då Linnéa, som väckt den, var borta. Ny chans 19 oktober. {{P until=2023-10-19; what=Miljökrav asfalt; why=då Linnéa, som väckt den, var borta}} {{M date=2023-10-19}}	
Budget {{I kind=decision}}	Samordnarens del kostar 214 000 kr under 2024. {{K amount=214000; unit=kr; years=2024}} Delas lika på elva. {{D}} Åke vet ej om Örnsköldsvik betalar. {{S org=Örnsköldsvik; topic=samordnarens kostnad; stance=undecided}}	Tomas fakturerar, februari {{A who=Tomas Wikberg; due=2024-02}}
Poster {{I}}	Uppdrag – Namn: Elgruppen – Mats Öqvist (sammankallande) {{N person=Mats Öqvist; role=sammankallande; body=Elgruppen; org=Piteå}}, {{|}}Behzad Ahmadi {{N person=Behzad Ahmadi; role=ledamot; body=Elgruppen; org=Luleå}}, {{|}}en från Kiruna, vakant tills vidare {{V seat=ledamot; body=Elgruppen; org=Kiruna}}. {{|}}Revisor – Karin Hedström (omval) {{N person=Karin Hedström; role=revisor; body=Upphandlingschefsnätverket Norrland; org=Skellefteå}}	Anneli återkommer med Kirunas namn {{A who=Anneli Niia}}
Ordförande 2024 {{I kind=question}}	Stig-Olov lämnar klubban vid årsskiftet. {{L person=Stig-Olov Bäckman; when=vid årsskiftet}} Kandidat saknas. Beslut får dröja till november. {{P until=2023-11-23; what=Ordförande 2024; why=Kandidat saknas}}	Valberedningen (Frida, Tomas) ringer runt {{A who=Frida Jonasson-Reis,Tomas Wikberg}}
Fråga från Anneli {{I kind=question}}	Hur hanteras samiska som anbudsspråk? Ingen visste. {{Q asker=Anneli Niia}}	
Datum {{I}}	19/10, 23/11 {{M date=2023-11-23}}, {{|}}18/1 {{M date=2024-01-18}}. {{|}}Nordisk inköpskonferens Rovaniemi 7–8/11 {{M date=2023-11-07; what=Nordisk inköpskonferens}} {{M date=2023-11-08; what=Nordisk inköpskonferens}}, {{|}}Anneli far för nätverkets räkning {{N person=Anneli Niia; role=deltagare; body=Nordisk inköpskonferens; org=Kiruna}}	
