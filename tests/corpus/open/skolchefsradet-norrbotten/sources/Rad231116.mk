@file Rad231116.txt
@body Skolchefsrådet Norrbotten
@date 2023-11-16
@start 13:00
@end 16:00
@place Luleå stadshus, rum Råneå
@mode hybrid
@secretary Jonatan Sköld
@p Tomas Wikberg | Boden | | chair
@p Sirpa Kangas | Piteå | |
@p Yasmin Haddad | Älvsbyn | | remote
@p Outi Rantala | Haparanda | | remote
@p Maria Blind Sarri | Kiruna | | remote
@p Ante Kuhmunen | Jokkmokk | |
@p Karin Strömbäck | Överkalix | |
@p Lena Mukka | Övertorneå | | remote
@p Fredrik Enbuske | Luleå | | for=Margareta Lundmark-Öhman
@p Margareta Lundmark-Öhman | Luleå | | absent
@p Maria Vennström | Gällivare | | absent
@p Selma Dizdarević | Arjeplog | | absent
@p Jonatan Sköld | | | guest
---
SKOLCHEFSRÅDET NORRBOTTEN 231116 kl 13-16
Plats: Luleå stadshus, rum Råneå + länk

På plats: Tomas Wikberg Boden (mötesordf), Sirpa Kangas Piteå, Ante Kuhmunen Jokkmokk, Karin Strömbäck Överkalix, Fredrik Enbuske Luleå (för Margareta Lundmark-Öhman)
Länk: Yasmin Haddad Älvsbyn, Outi Rantala Haparanda, Maria Blind Sarri Kiruna, Lena Mukka Övertorneå
Ej med: Margareta Lundmark-Öhman Luleå, Maria Vennström Gällivare, Selma Dizdarević Arjeplog
Noterat av: Jonatan Sköld

1. Förra mötet {{I n=1; kind=report}}
- Avsiktsförklaring universitetet: undertecknad 7/11.
- Skjutskostnader: JS ej klar, levererar v 49. {{A who=Jonatan Sköld}}

2. Resursskola Fyrkanten {{I n=2; kind=go-round}}
- Boden: på {{S org=Boden; stance=yes}}
- Luleå: går med om nämnden ger klartecken i dec {{S org=Luleå; stance=yes}}
- Piteå: fortsatt utanför {{S org=Piteå; stance=no}}
- Älvsbyn: nyfikna men saknar pengar 2024 {{S org=Älvsbyn; stance=interested}}
- Vi bygger vidare på tre kommuner, prövotid t.o.m. vårterminen 2025. {{D until=2025-06}}
- Styrgrupp fr.o.m. nu: Tomas (sammankallande) {{N person=Tomas Wikberg; role=sammankallande; body=Styrgrupp}}, Fredrik E {{N person=Fredrik Enbuske; role=ledamot; body=Styrgrupp}}, Yasmin {{N person=Yasmin Haddad; role=ledamot; body=Styrgrupp}}. Rektorsplatsen tom. {{V seat=rektor; body=Styrgrupp}}
- Budgetram 450 000 kr per år 2024–2025 {{K amount=450000; unit=kr per år; years=2024–2025}}
- FE räknar om hyran → Tomas 8/12 {{A who=Fredrik Enbuske; due=2023-12-08; to=Tomas Wikberg}}

3. Uppdrag och stolar {{I n=3; kind=decision}}
- Branschrådet LTU: Ante Kuhmunen, enhälligt. {{D}} {{N person=Ante Kuhmunen; role=representant; body=Branschrådet LTU}} Reserv: Lena Mukka. {{D}} {{N person=Lena Mukka; role=reserv; body=Branschrådet LTU}}
- Valberedning: Karin S in, Rolf Degerlund ut vid årsskiftet. {{D}} {{N person=Karin Strömbäck; role=ledamot; body=Valberedning; for=Rolf Degerlund}} {{L person=Rolf Degerlund; when=vid årsskiftet}}
- Digitaliseringsgruppen: Outi kvar, Kirunas mandat vakant. {{N person=Outi Rantala; role=ledamot; body=Digitaliseringsgruppen}} {{V seat=mandat; body=Digitaliseringsgruppen; org=Kiruna}}
- Rådets vice ordf: bordlagt till 24-01-18, bara ett namn inne. {{P what=Rådets vice ordf; until=2024-01-18; why=bara ett namn inne}}

4. Modersmål på fjärr {{I n=4; kind=information}}
- Överkalix köper arabiska och tigrinja från Boden sen v 36. {{S org=Överkalix; stance=doing}}
- Övertorneå vill in, från ht 24 {{S org=Övertorneå; stance=yes}}
- Prislista mejlas till samtliga av Maria BS snarast {{A who=Maria Blind Sarri; to=samtliga}}
- ? Vem betalar handledaren på mottagande skola {{Q}}

5. Skolpliktsbevakning {{I n=5; kind=information; outcome=postponed}}
- Hanns ej. Nästa gång. {{P until=2024-01-18; what=Skolpliktsbevakning; why=Hanns ej}}

6. Övrigt {{I n=6; kind=information}}
- Lönestatistik i bilaga 2: stannar i rådet {{X mark=stannar i rådet}}
- Kiruna anmäler två till rektorsdagen 6 feb {{A who=Kiruna}} {{M date=2024-02-06; what=rektorsdagen}}
- Sirpa o Yasmin åker på Skolforum 30 nov åt oss {{N person=Sirpa Kangas; role=deltagare; body=Skolforum}} {{N person=Yasmin Haddad; role=deltagare; body=Skolforum}} {{M date=2023-11-30; what=Skolforum}}
- 2024: 18/1 {{M date=2024-01-18}}, 14/3 {{M date=2024-03-14}}, 23/5 {{M date=2024-05-23}}
