@file Dikterat 12 febr 2026.txt
@body Öga mot öga
@date 2026-02-12
@start 10:00
@end 14:00
@place Biblioteket i Skutskär
@mode in_person
@secretary Lena Skogh Ahlqvist
@p Lena Skogh Ahlqvist | Uppsala | | chair
@p Zahra Moradi | Enköping | |
@p Ulla Brännvall | Älvkarleby | |
@p Joakim Tägtman | Östhammar | |
@p Roland Eklöf-Tesfaye | Heby | |
@p Mats-Ola Perneby | Tierp | |
@p Nadja Brolin | Sigtuna | | for=Amir Lindroth Haddad
@p Amir Lindroth Haddad | Sigtuna | | absent
@p Per Wallebom | Håbo | | absent
---
Öga mot öga torsdag 12 februari 2026
Biblioteket i Skutskär, tio till två
Runt bordet Lena Skogh Ahlqvist Uppsala (ordförande, dikterar igen), Zahra Moradi Enköping, Ulla Brännvall Älvkarleby, Joakim Tägtman Östhammar, Roland Eklöf-Tesfaye Heby, Mats-Ola Perneby Tierp och Nadja Brolin Sigtuna som vikarierar för Amir Lindroth Haddad. Per Wallebom Håbo fick punktering.

SÄMSTA ENTRÉN {{I kind=go-round}}
Alla hade bilder med sig och det var rätt roligt faktiskt. Rolands var ett bibliotek där rampen slutar i en rabatt, kommunen byggde den 2004 och har alltså beslutat om den i demokratisk ordning. {{|}}Östhammar river sin nu i vår, den med tre trappsteg, beställningen är lagd. {{S org=Östhammar; topic=entréer; stance=doing}} Nadja visade Sigtunas turistbyrå och sa att museinämnden inte får röra fasaden för Länsstyrelsen, som sa nej 2023 och troligen säger nej igen. {{|}}Tierp vill ha en extern konsult som går igenom allihop men har inte pengarna. {{S org=Tierp; topic=konsult; stance=interested}} Jag sa att man skulle kunna ställa ut bilderna. Zahra tyckte det var elakt. Ulla ville tvärtom, men sen pratade vi inte mer om det.

LADDPLATSER {{I kind=theme}}
Mats-Ola var på plats nu, så det blev av. Problemet är att stolparna står på sockel, skärmen sitter på en och fyrtio, och kabeln väger som en gris. Branschen har tagit fram en egen standard som de ska börja följa nästa år säger de. Boverket tänker sig ett allmänt råd. I Norge är det visst lag på det. {{|}}Heby har sagt nej till två bolag som inte ville sänka sin skärm. {{S org=Heby; topic=laddplatser; stance=no}} Uppsala skriver in höjden i markavtalen numera. {{S org=Uppsala; topic=laddplatser; stance=doing}} Zahra frågade om det går att ställa krav i efterhand och det trodde Nadja inte. {{|}}Snöröjningen är det ingen som vet något om, precis som förra gången. {{Q}} Vi pratade fram och tillbaka, och till slut fick vi det till en meter och tio som högsta höjd, det är det vi säger allihop när någon frågar. {{D}} Den siffran tar Roland och gör ett ritningsblad av, till påsk ska det finnas. {{A who=Roland Eklöf-Tesfaye}}

FUNKTIONSRÄTTSRÅDET {{I kind=report}}
Zahra var där i december för första gången. Där är de missnöjda med regionen, som har beslutat att ta bort mötesarvodet. Presidiet valdes om. De ska uppvakta landshövdingen, och de undrar om kommunerna är med på det. {{|}}Enköping är det, {{S org=Enköping; topic=uppvaktning av landshövdingen; stance=yes}} Älvkarleby inte, {{S org=Älvkarleby; topic=uppvaktning av landshövdingen; stance=no}} vi andra duckade. {{|}}Som nätverk lägger vi oss inte i, och så får det vara. {{D}} Zahra lämnar det beskedet den 3 mars, när rådet samlas igen. {{A who=Zahra Moradi; due=2026-03-03; to=rådet}} {{M date=2026-03-03; what=Funktionsrättsrådet}}

BRUKARPANELEN {{I kind=report}}
Ulla har åkt provbuss. Hon tyckte att föraren körde som en biltjuv, och det har hon sagt till UL. Gun Westerdahl från Håbo, som sitter med där, höll med. UL lovade bättring och en ny provtur, när är oklart. {{|}}Ulla har fått veta att hon ska opereras i höften och tar paus från mars till och med maj, och då är det Mats-Ola som får åka buss i hennes ställe. {{N person=Mats-Ola Perneby; role=ersättare; body=Brukarpanelen; org=Tierp; for=Ulla Brännvall}} Han behöver Ullas anteckningar och dem får han på mejlen. {{A who=Ulla Brännvall; to=Mats-Ola Perneby}}

LÄNSSTYRELSENS SVAR {{I kind=information; outcome=postponed}}
Brevet kom i går. Det är elva sidor. Ingen hade läst det, så det är meningslöst att tycka något i dag. {{|}}Vi gör det i april i stället när folk har läst. {{P until=2026-04-16; what=LÄNSSTYRELSENS SVAR; why=Ingen hade läst det}} Jag mejlar runt det i kväll. {{A who=Lena Skogh Ahlqvist; due=2026-02-12}}

HUR MÅNGA TRÄFFAR {{I kind=decision}}
Joakim tycker att fyra på ett år räcker, Nadja hade hoppats på sex, min chef anser att tre vore lagom och hon betalar mitt tåg. Förr hade vi åtta, då fanns det statsbidrag. {{|}}Någon föreslog att varannan skulle vara på Teams och det lät det väl på de flesta som att de kunde leva med. {{F}} Roland var sur på Teams. Röstade gjorde vi aldrig. {{|}}Men fyra, det sa vi, och det gäller från i år. {{D}}
Den 16 april blir det Heby, {{M date=2026-04-16}} och 11 juni Uppsala. {{M date=2026-06-11}} Funkisdagen är den 20 maj och där står Joakim och Roland i vårt tält. {{M date=2026-05-20; what=Funkisdagen}} {{A who=Joakim Tägtman,Roland Eklöf-Tesfaye; due=2026-05-20}}
Lena, Gävle C spår 4
