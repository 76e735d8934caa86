@file Digitaliseringsradet prot. 2023-11-30.docx
@body Digitaliseringsrådet
@date 2023-11-30
@start 13:00
@end 14:45
@place Teams
@mode online
@secretary Gösta Lindqvist
@p Ing-Marie Sköldh | Enköping | it-chef | chair
@p Hamdi Warsame | Uppsala | strateg | for=Pontus Grahn
@p Jörgen Stål | Heby | it-chef
@p Reza Tavakoli | Håbo | digitaliseringschef
@p Lovisa Berglind | Knivsta | utvecklingschef
@p Siv Ekman Dahl | Tierp | utvecklingsledare
@p Anna Kvist | Östhammar | it- och digitaliseringschef
@p Gösta Lindqvist | | sekreterare | guest
@p Pontus Grahn | Uppsala | digitaliseringsdirektör | absent
@p Kjell Broström | Älvkarleby | systemförvaltare | absent
---
DIGITALISERINGSRÅDET I UPPSALA LÄN
Torsdagen den 30 november 2023 klockan 13.00 till 14.45, Teams
Ing-Marie Sköldh	it-chef	Enköping	ordförande för dagen
Hamdi Warsame	strateg	Uppsala	för Pontus Grahn
Jörgen Stål	it-chef	Heby	
Reza Tavakoli	digitaliseringschef	Håbo	
Lovisa Berglind	utvecklingschef	Knivsta	
Siv Ekman Dahl	utvecklingsledare	Tierp	
Anna Kvist	it- och digitaliseringschef	Östhammar	
Gösta Lindqvist	sekreterare		
Pontus Grahn	digitaliseringsdirektör	Uppsala	frånvarande
Kjell Broström	systemförvaltare	Älvkarleby	frånvarande
Ing-Marie Sköldh förde klubban i Pontus frånvaro. {{N person=Ing-Marie Sköldh; role=ordförande; body=Digitaliseringsrådet; for=Pontus Grahn; item=-}}
DELAT DATASKYDDSOMBUD {{I kind=decision}}
Östhammars kostnad har varit 610 000 kronor per år, 2020 till 2022. {{K amount=610000; unit=kronor per år; years=2020-2022}}
Tierp ansluter sig från 1 mars. {{S org=Tierp; stance=yes}} {{|}}Knivsta anmälde intresse. {{S org=Knivsta; stance=interested}}
Rådet tillstyrker upplägget i två år räknat från samma dag. {{D until=2026-02-28}}
Anna Kvist och Siv Ekman Dahl undertecknar överenskommelsen före jul. {{A who=Anna Kvist,Siv Ekman Dahl}}
TILLDELNING E-ARKIV {{I kind=report; outcome=postponed}}
Tilldelningen är överprövad av en förlorande anbudsgivare. Införandet avstannar. {{|}}Saken prövas på nytt i rådet när domstolen har sagt sitt. {{P what=Införandet; why=Tilldelningen är överprövad av en förlorande anbudsgivare}}
Hamdi Warsame underrättar kommunernas arkivarier. {{A who=Hamdi Warsame; to=kommunernas arkivarier}}
RIKTLINJEN OM TEXTROBOTAR {{I kind=decision}}
Den rekommendation som löper ut vid årsskiftet förlängs att gälla till den 30 juni 2024. {{D until=2024-06-30}}
Lovisa Berglind och Reza Tavakoli åläggs att revidera texten till maj. {{D}} {{A who=Lovisa Berglind,Reza Tavakoli; due=2024-05}}
UPPDRAG 2024 {{I kind=decision}}
Uppdrag	Företrädare	Anmärkning
Ineras programråd	Anna Kvist kvarstår {{N person=Anna Kvist; role=representant; body=Ineras programråd}}	frisk
Bredbandsforum	Siv Ekman Dahl från 1 april {{N person=Siv Ekman Dahl; role=representant; body=Bredbandsforum; for=Jörgen Stål}}	avlöser Jörgen Stål
Sambruk	Lovisa Berglind, med Reza Tavakoli som suppleant {{N person=Lovisa Berglind; role=representant; body=Sambruk}} {{N person=Reza Tavakoli; role=suppleant; body=Sambruk}}	
Kravgruppen	Fatima Benali, Älvkarleby {{N person=Fatima Benali; role=ledare; body=Kravgruppen; org=Älvkarleby; for=Jörgen Stål}}	leder efter Jörgen Stål
eSams expertgrupp	ingen funnen {{V seat=ledamot; body=eSams expertgrupp}}	
Fördelningen vann bifall. {{D}}
BUDGET {{I kind=decision}}
Avgiften till rådet höjs till 1,60 kronor per invånare från och med 2024. {{D}} {{K amount=1.60; unit=kronor per invånare; years=2024-}}
Faktura utställes av Uppsala i januari. {{A who=Uppsala; due=2024-01}}
ÖVRIGT {{I}}
a) Drönare {{I n=a; level=2; outcome=postponed}}
Fick stryka på foten än en gång för tidens skull, anmäls till rådet den 18 januari. {{P until=2024-01-18; what=Drönare; why=för tidens skull}} {{M date=2024-01-18}}
b) Arkivariens fråga {{I n=b; level=2; kind=question}}
Vem bevarar chattloggarna? {{Q asker=arkivarien}} Frågan lades ut utan svar.
c) Personalia {{I n=c; level=2}}
Ellinor Vass kommer inte tillbaka utan har tagit anställning hos Bolagsverket. {{L person=Ellinor Vass; why=anställning hos Bolagsverket}} Gösta Lindqvist sitter kvar som sekreterare. {{N person=Gösta Lindqvist; role=sekreterare; body=Digitaliseringsrådet; for=Ellinor Vass}}
Prisuppgifterna i bilagan är affärshemligheter. {{X mark=affärshemligheter}}
