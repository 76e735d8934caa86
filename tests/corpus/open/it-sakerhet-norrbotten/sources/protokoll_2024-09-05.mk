@file protokoll_2024-09-05.txt
@body IT-säkerhetsnätverket Norrbotten
@date 2024-09-05
@start 13:00
@end 16:10
@place Haparanda stadshotell
@mode in_person
@secretary Ingvar Hedkvist
@p Fredrik Niia | Kiruna | | chair
@p Hanna Muotka | Pajala
@p Katarina Öberg Lahti | Piteå
@p Per-Ola Stenberg | Boden
@p Jaakko Pelttari | Haparanda
@p Emelie Granström | Älvsbyn
@p Åsa Wälivaara | Gällivare
@p Mattias Pirak | Jokkmokk | | absent excused
@p Samir Barakat | Kalix | | absent
@p Liv Andersson Kero | Luleå | | for=Fredrik Norlund
@p Fredrik Norlund | Luleå | | absent excused
@p Ingvar Hedkvist | | | guest
---
P R O T O K O L L
IT-säkerhetsnätverket Norrbotten, 2024-09-05, 13:00 - 16:10
Haparanda stadshotell

Röstberättigade:
  Kiruna      Fredrik Niia (ordf.)
  Pajala      Hanna Muotka
  Piteå       Katarina Öberg Lahti
  Boden       Per-Ola Stenberg
  Haparanda   Jaakko Pelttari
  Älvsbyn     Emelie Granström
  Gällivare   Åsa Wälivaara
  Luleå       Liv Andersson Kero, ers. för Fredrik Norlund
Bortovarande med anmälan:
  Jokkmokk    Mattias Pirak
  Luleå       Fredrik Norlund
Bortovarande utan anmälan:
  Kalix       Samir Barakat
Protokollförare: Ingvar Hedkvist

A. MÖTETS BEHÖRIGHET {{I n=A; kind=decision}}
Mötet förklarades i behörig ordning utlyst. {{D}}
B. TILLDELNING, CERTIFIKAT {{I n=B; kind=decision}}
Tre anbud hade inkommit. {{|}}Antogs Polarsign AB:s anbud å 588 000 kr för tre år. {{D}} {{K amount=588000; unit=kr; years=tre år}}
Tilldelningsbeskedet expedieras av Boden i morgon. {{A who=Boden; due=2024-09-06}}
Gällivare påfordrade ny prövning inom kommunen före anslutning. {{S org=Gällivare; topic=certifikat; stance=undecided}}
Pajala ansluter omedelbart. {{S org=Pajala; topic=certifikat; stance=yes}}
C. SEKRETERARE FRÅN 2025 {{I n=C; kind=decision}}
Hanna Muotka hade avstått kandidatur.
Förordnades, med tillträde den 1 januari, Liv Andersson Kero att vara nätverkets sekreterare i Ingvar Hedkvists ställe. {{D}} {{N person=Liv Andersson Kero; role=sekreterare; body=IT-säkerhetsnätverket Norrbotten; for=Ingvar Hedkvist}}
Den avgående inkallar henne till en dags inskolning före Lucia. {{A who=Ingvar Hedkvist; due=2024-12-13}}
D. LÄNETS DIGITALA RÅD {{I n=D; kind=decision}}
Fredrik Norlund tjänstledig t.o.m. juni 2025. {{|}}Under hans bortovaro inträder Emelie Granström. {{N person=Emelie Granström; role=ersättare; body=LÄNETS DIGITALA RÅD; for=Fredrik Norlund}}
Rådet önskar därjämte en observatör från Tornedalen; utsedd blev Jaakko Pelttari. {{D}} {{N person=Jaakko Pelttari; role=observatör; body=LÄNETS DIGITALA RÅD}}
E. MOLNGRUPPENS EXITPLAN {{I n=E; outcome=postponed}}
Hölls inne till den 24 oktober på begäran av gruppen själv. {{P until=2024-10-24; what=MOLNGRUPPENS EXITPLAN; why=på begäran av gruppen själv}} {{M date=2024-10-24}}
Den fjärde platsen besattes med Mattias Pirak. {{D}} {{N person=Mattias Pirak; role=ledamot; body=MOLNGRUPPEN}}
F. REMISS: CYBERSÄKERHETSLAG {{I n=F; kind=decision}}
Nätverket yttrar sig gemensamt, likväl endast över kapitlen 2 och 4. {{D if=endast över kapitlen 2 och 4}} {{A who=Nätverket}}
Skrivarbetet påvilar Katarina Öberg Lahti och Liv Andersson Kero, inlämning 27 september. {{A who=Katarina Öberg Lahti,Liv Andersson Kero; due=2024-09-27}}
Piteå avstyrker för egen del tillsynsavgiften. {{S org=Piteå; topic=cybersäkerhetslag; stance=no}}
G. POLITIKERFILMEN {{I n=G}}
Inspelad. {{|}}Visning för fullmäktigepresidierna i Luleå stadshus den 30 september. {{M date=2024-09-30; what=Visning för fullmäktigepresidierna}}
Vilken kommun som bekostar textning till meänkieli är outrett och har ingen ägare. {{Q}}
H. SÄRSKILT ÄRENDE {{I n=H}}
Hemligt, endast ledamöter: nämnda leverantör polisanmäls under hösten. {{X mark=Hemligt, endast ledamöter}}
I. LÄMNANDE LEDAMÖTER {{I n=I}}
Per-Ola Stenberg frånträder vid månadsskiftet för att driva rengård. {{L person=Per-Ola Stenberg; org=Boden; when=vid månadsskiftet; why=för att driva rengård}} Bodens plats blir därmed obesatt tills vidare. {{V seat=Bodens plats; body=IT-säkerhetsnätverket Norrbotten; org=Boden}}
Intresseanmälan till granskaruppdraget göres hos ordföranden före nästa möte. {{A to=Fredrik Niia; due=2024-10-24}}
J. MÖTETS AVSLUTNING {{I n=J}}
