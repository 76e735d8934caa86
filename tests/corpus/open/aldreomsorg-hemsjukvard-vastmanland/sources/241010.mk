@file Protokollstabell 2024-10-10.docx
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-10-10
@start 13:00
@end 15:00
@place Brandstationen i Fagersta
@mode in_person
@secretary Gun-Britt Sehlin
@p Torbjörn Hellgren | Västerås | | chair
@p Maria Ekdahl | Sala | |
@p Maria Sjölund | Köping | |
@p Lotta Broman | Kungsör | |
@p Pekka Laukkanen | Surahammar | |
@p Dragana Ilic | Fagersta | |
@p Håkan Wester | Norberg | | partial=ej punkt 6
@p Per-Arne Lövstrand | Region Västmanland | |
@p Ruben Castillo | Region Västmanland | |
@p Mirjam Tesfaye | Trygg hemgång | projektledare | guest
@p Gun-Britt Sehlin | | sekreterare | guest
@p Farid Rahimi | Arboga | | absent
@p Ingela Stam-Nordin | Hallstahammar | | absent
@p Nadia Haddad | Region Västmanland | | absent
---
Länsgruppen äldreomsorg och hemsjukvård
2024-10-10, 13.00–15.00, Brandstationen i Fagersta

Kommunerna	Västerås: Torbjörn Hellgren (ordf.). Sala: Maria Ekdahl. Köping: Maria Sjölund. Kungsör: Lotta Broman. Surahammar: Pekka Laukkanen. Fagersta: Dragana Ilic. Norberg: Håkan Wester (ej punkt 6)
Region Västmanland	Per-Arne Lövstrand, Ruben Castillo
Övriga	Mirjam Tesfaye, projektledare Trygg hemgång. Gun-Britt Sehlin, sekreterare
Saknades	Arboga: Farid Rahimi. Hallstahammar: Ingela Stam-Nordin. Region Västmanland: Nadia Haddad

Nr	Agenda	Anteckning	Åtgärd
1	Lugn natt, kvartalsrapport {{I n=1; kind=decision}}	Jourens samtal ned 22 %. {{|}}Provet har slagit väl ut: rutinen görs permanent från årsskiftet. {{D}} Även korttiden omfattas, fast bara där vårdplan finns. {{D if=fast bara där vårdplan finns}} Håkan ville vänta ett halvår till.	Ruben justerar checklistan, 8 nov {{A who=Ruben Castillo; due=2024-11-08}}
2	Trygg hemgång {{I n=2}}	Mirjam hälsades välkommen. Åtta kommuner har svarat på rekommendationen. {{|}}Surahammar och Kungsör följer den fullt ut {{S org=Surahammar; topic=Trygg hemgång; stance=yes}} {{S org=Kungsör; topic=Trygg hemgång; stance=yes}}, {{|}}Norberg hoppar av vid nyår {{S org=Norberg; topic=Trygg hemgång; stance=no}}. {{|}}Ny styrgruppsledamot efter Ingela Stam-Nordin som bett att få sluta {{L person=Ingela Stam-Nordin; org=Hallstahammar}}: {{|}}Lotta Broman, valdes med acklamation {{D}} {{N person=Lotta Broman; role=ledamot; body=styrgruppen för Trygg hemgång; org=Kungsör; for=Ingela Stam-Nordin}}	Mirjam kallar styrgruppen före Lucia, 13 dec {{A who=Mirjam Tesfaye; due=2024-12-13; to=styrgruppen}}
3	Budget 2025 för länsgruppen {{I n=3; kind=decision}}	Avgiften sätts till 0,85 kr per invånare för 2025. {{D}} {{K amount=0.85; unit=kr per invånare; years=2025}} Region Västmanland betalar som förut 150 000 kronor {{K amount=150000; unit=kr}}.	Faktura skickas i januari (GBS) {{A who=Gun-Britt Sehlin; due=2025-01}}
4	Taxa för hembesök {{I n=4; outcome=postponed}}	Underlaget kom för sent för att hinna läsas. Ärendet vilar till mötet den 14 november. {{P until=2024-11-14; what=Taxa för hembesök; why=Underlaget kom för sent för att hinna läsas}} {{M date=2024-11-14}}	Kommunerna kontrollräknar sina siffror under tiden {{A who=Kommunerna; due=2024-11-14}}
5	Vårdhygien {{I n=5; kind=question}}	Hygienronder har utförts i 14 av 40 hus. {{|}}Vem rondar servicehusen? Obesvarat. {{Q}} Hygiensjuksköterskans andra halvtid är obesatt. {{V seat=hygiensjuksköterska; org=Region Västmanland}}	Per-Arne stämmer av rekryteringen {{A who=Per-Arne Lövstrand}}
6	Avvikelser med namn {{I n=6}}	Tre fall drogs. {{|}}ARBETSMATERIAL – FÅR INTE LÄMNA RUMMET. {{X mark=ARBETSMATERIAL – FÅR INTE LÄMNA RUMMET}}	Gun-Britt samlar in och förstör papperen {{A who=Gun-Britt Sehlin}}
7	Uppdrag – namn {{I n=7}}	Länsgruppens språkrör i IT-rådet: Maria Ekdahl sitter kvar till 2026 {{N person=Maria Ekdahl; role=språkrör; body=IT-rådet; org=Sala}}. {{|}}Till referensgruppen Framtidens vårdinformation skickar vi Dragana, och som hennes reserv Pekka {{D}} {{N person=Dragana Ilic; role=representant; body=referensgruppen Framtidens vårdinformation; org=Fagersta}} {{N person=Pekka Laukkanen; role=reserv; body=referensgruppen Framtidens vårdinformation; org=Surahammar; for=Dragana Ilic}}. 	
8	Justering av checklista dosett {{I n=8; outcome=not_reached}}	Tiden rann ut. Tas om nästa gång. {{P until=2024-11-14; what=Justering av checklista dosett; why=Tiden rann ut}}	
9	Avslut {{I n=9}}	Decembermötet läggs om från den 12:e till tisdag 17 december {{D}} {{M date=2024-12-17}} i Västerås. {{|}}Länsdelsdag norr 23 oktober. {{M date=2024-10-23; what=Länsdelsdag norr}}	Torbjörn bokar sal {{A who=Torbjörn Hellgren}}
