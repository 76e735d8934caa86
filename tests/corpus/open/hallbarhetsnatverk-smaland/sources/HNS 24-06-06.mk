@file HNS 24-06-06.txt
@body Hållbarhetsnätverket Småland
@date 2024-06-06
@start 09:00
@end 11:00
@place Växjö, Kulturparken
@mode in_person
@secretary Astrid Hylander
@p Lennart Fager | Vimmerby | | chair
@p Nadia El Amrani | Jönköping | |
@p Peter Storck | Växjö | |
@p Jasmin Kovač | Värnamo | |
@p Henrik Dahlbom | Ljungby | |
@p Marcus Törnqvist | Alvesta | |
@p Vendela Gyllin | Oskarshamn | | for=Peter Wahlgren
@p Sofie Brännström-Ali | Vetlanda | | absent
@p Emelie Skog | Gislaved | | absent
@p Astrid Hylander | | | guest
---
Hållbarhetsnätverket Småland, kort protokoll den 6 juni 2024 (nationaldagen, ja)
Växjö, Kulturparken, 9 till 11

Lennart Fager, Vimmerby, ordförande
Nadia El Amrani, Jönköping
Peter Storck, Växjö
Jasmin Kovač, Värnamo
Henrik Dahlbom, Ljungby
Marcus Törnqvist, Alvesta
Vendela Gyllin, Oskarshamn, istället för Peter Wahlgren
Frånvarande: Sofie Brännström-Ali, Vetlanda, och Emelie Skog, Gislaved
Astrid Hylander skrev

§41 Val inför hösten {{I n=41; kind=decision}}
Lennart lämnar ordförandeskapet i september, då hans kommun slår ihop två tjänster. {{L person=Lennart Fager; when=i september; why=då hans kommun slår ihop två tjänster}}
Jasmin Kovač valdes att leda nätverket därefter. {{D}} {{N person=Jasmin Kovač; role=ordförande; body=Hållbarhetsnätverket Småland; for=Lennart Fager}}
Sofie fick förnyat förtroende på vice posten, i sin frånvaro. {{D}} {{N person=Sofie Brännström-Ali; role=vice; body=Hållbarhetsnätverket Småland}}
Kassan räknas fortfarande av Marcus. {{N person=Marcus Törnqvist; role=kassör; body=Hållbarhetsnätverket Småland}}
Valberedare har vi inte, och hade kanske behövt. {{V seat=Valberedare; body=Hållbarhetsnätverket Småland}}

§42 Utlån av stolar {{I n=42; kind=information}}
Peter W är sjukskriven även i höst; Vendela lånas ut till oss så länge. {{N person=Vendela Gyllin; role=ersättare; body=Hållbarhetsnätverket Småland; org=Oskarshamn; for=Peter Wahlgren}}
Ida Mårtens Okafor har bytt enhet och kan inte längre följa färdplanen. {{L person=Ida Mårtens Okafor; why=har bytt enhet}} Peter Storck tar den. {{N person=Peter Storck; role=representant; body=färdplanen; for=Ida Mårtens Okafor}}
Emelie byter med Marcus i vattenrådet: han på stolen, hon i beredskap. {{N person=Marcus Törnqvist; role=representant; body=vattenrådet; for=Emelie Skog}} {{N person=Emelie Skog; role=ersättare; body=vattenrådet; for=Marcus Törnqvist}}

§43 Enskilda företags siffror {{I n=43; kind=decision}}
Juristen avrådde. {{|}}De utelämnas. {{D}}
Ljungby ville annorlunda. {{S org=Ljungby; stance=no}}
Henrik låter Uppsala veta det i morgon. {{A who=Henrik Dahlbom; due=2024-06-07; to=Uppsala}}
Utkastet i sig stannar hos styrgruppen. {{X mark=stannar hos styrgruppen}}

§44 Klimatveckans facit {{I n=44; kind=report; outcome=postponed}}
Två skolor har inte svarat på enkäten, så siffrorna väntar till den 19 september. {{P what=Klimatveckans facit; until=2024-09-19; why=Två skolor har inte svarat på enkäten}}
Värnamo vill stå på tur 2025. {{S org=Värnamo; stance=yes}} Jönköping kan tänka sig 2026. {{S org=Jönköping; stance=interested}}
Nadia tackar funktionärerna skriftligt, före skolavslutningen. {{A who=Nadia El Amrani}}
Veckans överskott: 14 200 kronor. {{K amount=14200; unit=kronor}}

§45 Solceller på skoltak {{I n=45; kind=dialogue}}
Växjö monterar på nio tak i sommar. {{S org=Växjö; stance=doing}}
Alvesta har lagt ned tanken. {{S org=Alvesta; stance=no}}
Peter Storck visar siffror när panelerna har gått ett år. {{A who=Peter Storck}}
Vad säger försäkringsbolagen? Den tråden lät vi hänga. {{Q}}

§46 Förnyad avsiktsförklaring {{I n=46; kind=decision; outcome=postponed}}
Återtogs från dagordningen, Gislaved och Vetlanda var inte här. Ny behandling i höst. {{P what=Förnyad avsiktsförklaring; why=Gislaved och Vetlanda var inte här}}

§47 Tider {{I n=47; kind=information}}
Nästa sammankomst 19 september i Vetlanda {{M date=2024-09-19}}, den därpå 5 december på länk {{M date=2024-12-05}}.
Hållbarhetskonferensen i Kalmar är 16 oktober. {{M date=2024-10-16; what=Hållbarhetskonferensen i Kalmar}} Dit reser Henrik och Vendela för vår räkning. {{N person=Henrik Dahlbom; role=deltagare; body=Hållbarhetskonferensen i Kalmar}} {{N person=Vendela Gyllin; role=deltagare; body=Hållbarhetskonferensen i Kalmar}}
Astrid ordnar rum. {{A who=Astrid Hylander}}
