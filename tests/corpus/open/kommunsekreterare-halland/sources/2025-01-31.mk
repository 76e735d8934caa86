@file Komsekr Halmstad jan-25.docx
@body Kommunsekreterarnätverket
@date 2025-01-31
@start 09:30
@end 11:30
@place Halmstad, Fredsgatan 3
@mode in_person
@secretary Linnea Öberg-Tran
@p Zeynep Aydin | Falkenberg | | chair
@p Kaj Rydell | Halmstad | |
@p Anna Kullgren | Varberg | |
@p Anna-Maria Lööf | Kungsbacka | |
@p Bengt-Olof Svärd | Laholm | |
@p Desdemona Frisk | Hylte | | absent
@p Linnea Öberg-Tran | | | guest
@p Per Wendel | Varberg | Varberg | guest partial=e-arkivet
---
Kommunsekreterarnätverket 31 jan 2025, 9:30–11:30, Halmstad, Fredsgatan 3
Zeynep Aydin	Falkenberg	ordf
Kaj Rydell	Halmstad	
Anna Kullgren	Varberg	
Anna-Maria Lööf	Kungsbacka	
Bengt-Olof Svärd	Laholm	
Desdemona Frisk	Hylte	frånv
Gäst: Per Wendel, Varberg, bara e-arkivet
Linnea Öberg-Tran antecknar (sista gången, Desdemona snöade inne)
Ärende	Vad vi sa	Vem/när
1. E-arkiv {{I n=1; kind=report}}	Dom kom 24/1, överklagandet avslogs! {{|}}Kungsbacka vill plötsligt veta vad det kostar att hoppa på. {{S org=Kungsbacka; topic=e-arkiv; stance=interested}}	Per: signering, 28 feb {{A who=Per Wendel; due=2025-02-28}}
2. Klarspråk {{I n=2; kind=decision}}	Anna K visade siffror: kortare meningar, gladare nämnder. {{|}}Försöket permanentas. {{D}} {{|}}Halmstad vill slippa Hylte som granskningspar (avståndet). {{S org=Halmstad; topic=granskningspar; stance=no}}	Anna K: nya par, feb {{A who=Anna Kullgren; due=2025-02}}
3. Uppdrag {{I n=3; kind=decision}}	Länsarkivrådet efter Linnea: Kaj {{N person=Kaj Rydell; role=representant; body=Länsarkivrådet; org=Halmstad; for=Linnea Öberg-Tran}} {{D}}; kontaktytan mot juristerna efterlyses igen. {{V seat=kontaktyta; body=kommunjuristerna}}	Kaj anmäler sig själv till arkivrådet {{A who=Kaj Rydell; to=arkivrådet}}
4. Valet 2026 {{I n=4; kind=report}}	B-O: annonsutkastet på väg. {{|}}Falkenberg höjer ersättningen till röstmottagare, {{S org=Falkenberg; topic=valet 2026; stance=doing}} {{|}}till 2 750 kr per valdag. {{K amount=2750; unit=kr per valdag}} {{|}}Laholm kan inte säga något före budget. {{S org=Laholm; topic=valet 2026; stance=undecided}}	-
5. Partistöd {{I n=5; kind=dialogue; outcome=postponed}}	Kungsbackas svar lästes inte av någon. {{|}}Vi pratar om det 11/4 när alla hunnit. {{P until=2025-04-11; what=Partistöd; why=Kungsbackas svar lästes inte av någon}}	Alla läser {{A who=Alla}}
6. Fyrklövern? {{I n=6; kind=dialogue}}	Zeynep kastade fram att slå ihop oss med juristerna. Inga protester, lite applåder, vi får se. {{F}}	
7. Frågelådan {{I n=7; kind=question}}	Ska tolkad version av protokoll justeras? Anna-Maria, olöst, ingen ägare {{Q asker=Anna-Maria Lööf}}	
8. Ersättare {{I n=8; kind=decision}}	Anna-Maria sjukhusvistelse i mars. {{|}}Som valsamordnare vikarierar Kaj för henne. {{N person=Kaj Rydell; role=valsamordnare; org=Halmstad; for=Anna-Maria Lööf}} {{D}}	Stannar oss emellan {{X mark=Stannar oss emellan}}
9. Datum {{I n=9; kind=decision}}	11/4 Kungsbacka {{M date=2025-04-11}}, 13/6 Hylte. {{M date=2025-06-13}} SKR:s nätverksdag 20/3 {{M date=2025-03-20; what=SKR:s nätverksdag}}, vi åker inte i år. {{D}}	Zeynep avbokar hotellet {{A who=Zeynep Aydin}}
