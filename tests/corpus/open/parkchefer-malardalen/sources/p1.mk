@file Parkchefer jan 2021 LG.txt
@body Parkchefsnätverket Mälardalen
@date 2021-01-28
@start 09:00
@end 10:30
@mode online
@secretary Lena Grönvik
@p Lena Grönvik | Uppsala | | chair
@p Ingvar Lundh-Petri | Västerås | |
@p Mikaela Strand | Eskilstuna | |
@p Beata Nowak | Strängnäs | |
@p Daniel Karim | Södertälje | |
@p Lena Ståhlbom | Nyköping | |
@p Ylva Tjäder | Köping | | partial=kom 9.20
@p Siri Wallén | Håbo | |
@p Marko Pettersson-Vuori | Enköping | | guest
@p Ola Furusjö | Enköping | | absent excused
@p Per Oxelgren | Katrineholm | | absent excused
@p Rolf Ekbäck | Sala | | absent
@p Amir Daneshvar | Knivsta | | absent
---
Parkchefsnätverket Mälardalen, videomöte 28/1 2021 kl 9.00–10.30
(röstmemo Lena Grönvik)

Vi som var uppkopplade: Lena Grönvik Uppsala, ordförande. Ingvar Lundh-Petri Västerås. Mikaela Strand Eskilstuna. Beata Nowak Strängnäs. Daniel Karim Södertälje. Lena Ståhlbom Nyköping. Ylva Tjäder Köping, kom 9.20. Siri Wallén Håbo. Dessutom Marko Pettersson-Vuori Enköping som lär sig inför att ta över pennan.
Tack men nej tack: Ola Furusjö Enköping, Per Oxelgren Katrineholm
Uteblivna: Rolf Ekbäck Sala, Amir Daneshvar Knivsta

Almsjukan först {{I kind=decision}}
Gotlandsmodellen införs hos oss allihop: rotryckning inom trettio dagar. {{D}}
Håbo har fällt 90 almar och är i mål. {{S org=Håbo; topic=almsjuka; stance=doing}}
Köping klarar inte trettio dagar. {{S org=Köping; topic=almsjuka; stance=no}}
Ingvar kollar om Skogsstyrelsen skjuter till medel, besked vid månadsskiftet mars-april. {{A who=Ingvar Lundh-Petri; to=Skogsstyrelsen}}
Karta med smittade träd är bara för tjänstebruk. {{X mark=bara för tjänstebruk}}

Lekplatsbesiktning {{I kind=decision}}
Gemensam besiktningsman avropas, 1 900 kronor per lekplats. {{D}} {{K amount=1900; unit=kr per lekplats}}
Södertälje har egen personal, avstår. {{S org=Södertälje; topic=gemensam besiktningsman; stance=no}} Nyköping, Strängnäs: ja. {{S org=Nyköping; topic=gemensam besiktningsman; stance=yes}} {{S org=Strängnäs; topic=gemensam besiktningsman; stance=yes}}
Mikaela gör avropet, ska vara undertecknat 19 februari. {{A who=Mikaela Strand; due=2021-02-19}}
Var och en rapporterar antalet lekplatser till Mikaela dessförinnan. {{A who=Var och en; to=Mikaela Strand; due=2021-02-19}}

Trängsel i naturreservat {{I kind=question}}
Pandemin ger rekordbesök. {{|}}Vem får stänga en parkering på länsväg? Siri frågade, ingen kunde. {{Q asker=Siri Wallén}}
Samverkan med länsstyrelsen kommer upp 25 mars, den tiden fanns inte i dag. {{P until=2021-03-25; what=Samverkan med länsstyrelsen; why=den tiden fanns inte i dag}} {{M date=2021-03-25}}

Personfrågor {{I}}
Marko blir ny vid tangentbordet efter mig från mars. {{N person=Marko Pettersson-Vuori; role=sekreterare; body=Parkchefsnätverket Mälardalen; org=Enköping; for=Lena Grönvik}}
Trädrådet: Beata behåller sin plats ett år till. {{N person=Beata Nowak; role=representant; body=Trädrådet; org=Strängnäs}} 
Per slutar i Katrineholm 31 mars, han går i pension och flyttar till Öland. {{L person=Per Oxelgren; org=Katrineholm; when=31 mars; why=går i pension och flyttar till Öland}}
Hans post som kassör är därmed fri. {{V seat=kassör; body=Parkchefsnätverket Mälardalen}}
Daniel fick i uppgift att leta kassör bland oss. {{D}} {{A who=Daniel Karim}}

Sist {{I}}
Lustgårdens utbildning 15 april, på nätet. {{M date=2021-04-15; what=Lustgårdens utbildning}} Två platser till oss: Siri och Ylva. {{N person=Siri Wallén; role=deltagare; body=Lustgårdens utbildning; org=Håbo}} {{N person=Ylva Tjäder; role=deltagare; body=Lustgårdens utbildning; org=Köping}}
Jag lägger ut länken före lunch. {{A who=Lena Grönvik; due=2021-01-28}}
Klippavtalet väntar på sin tur, troligen i maj. {{P what=Klippavtalet}}
