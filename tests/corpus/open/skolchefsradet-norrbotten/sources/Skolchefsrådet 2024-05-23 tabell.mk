@file Skolchefsrådet 2024-05-23 tabell.docx
@body Skolchefsrådet Norrbotten
@date 2024-05-23
@start 08:30
@end 11:00
@place Teams
@mode online
@secretary Jonatan Sköld
@p Margareta Lundmark-Öhman | Luleå | | chair
@p Tomas Wikberg | Boden | |
@p Anna-Karin Stoltz | Boden | |
@p Sirpa Kangas | Piteå | |
@p Yasmin Haddad | Älvsbyn | |
@p Outi Rantala | Haparanda | | partial=t.o.m. punkt 4
@p Håkan Niemi | Pajala | |
@p Maria Blind Sarri | Kiruna | |
@p Selma Dizdarević | Arjeplog | |
@p Ante Kuhmunen | Jokkmokk | | absent
@p Karin Strömbäck | Överkalix | | absent
@p Jonatan Sköld | | | guest
---
Skolchefsrådet Norrbotten, torsdag 2024-05-23, 08:30-11:00, Teams
Inloggade: Margareta Lundmark-Öhman (Luleå, ordf), Tomas Wikberg (Boden), Anna-Karin Stoltz (Boden), Sirpa Kangas (Piteå), Yasmin Haddad (Älvsbyn), Outi Rantala (Haparanda, t.o.m. punkt 4), Håkan Niemi (Pajala), Maria Blind Sarri (Kiruna), Selma Dizdarević (Arjeplog)
Frånvarande: Ante Kuhmunen (Jokkmokk), Karin Strömbäck (Överkalix)
Protokollskiss: Jonatan Sköld

Agenda	Anteckning	Åtgärd
1 Stolbyten {{I n=1; kind=information}}	A-K Stoltz ny för Boden efter Tomas, officiellt 1 juli {{N person=Anna-Karin Stoltz; role=ledamot; body=Skolchefsrådet Norrbotten; org=Boden; for=Tomas Wikberg}}	Epostlistan rättas – Jonatan {{A who=Jonatan Sköld}}
2 Lärarnas fortbildning {{I n=2; kind=decision}}	Yasmins modell med två gemensamma studiedagar/år godtas, att gälla läsåret 24/25 {{D until=2025}}	YH + HN sätter tema, klart 14/6 {{A who=Yasmin Haddad,Håkan Niemi; due=2024-06-14}}
3 Resursskola Fyrkanten {{I n=3; kind=decision}}	Styrgrupp: Bodens plats → Anna-Karin Stoltz {{D}} {{N person=Anna-Karin Stoltz; role=ledamot; body=Styrgrupp; org=Boden}}. Älvsbyn går in med hel andel. {{S org=Älvsbyn; stance=yes}}	Avtal ut på påskrift, Margareta, senast midsommar {{A who=Margareta Lundmark-Öhman}}
4 Finskans ställning {{I n=4; kind=dialogue}}	Haparanda + Pajala driver egen lärarpool {{S org=Haparanda; stance=doing}} {{S org=Pajala; stance=doing}}. Kiruna tvekar {{S org=Kiruna; stance=undecided}}. Rådets finskgrupp: OR lämnar ifrån sig sammankallandet till Håkan N {{N person=Håkan Niemi; role=sammankallande; body=finskgrupp; for=Outi Rantala}}, är själv kvar som ledamot {{N person=Outi Rantala; role=ledamot; body=finskgrupp}}	Pajala bjuder in till första pooldagen 3 sept {{A who=Pajala}} {{M date=2024-09-03; what=första pooldagen}}
5 AI i undervisningen {{I n=5; kind=theme; outcome=postponed}}	Föreläsaren fick förhinder. Åter i höst, datum oklart. {{P what=AI i undervisningen; why=Föreläsaren fick förhinder}}	
6 Taxa för interkommunal ersättning {{I n=6; kind=decision}}	11 800 kr/elev i tillägg för 2025 {{K amount=11800; unit=kr/elev; years=2025}}. Rådet förordar nivån inför nämnderna {{D}}	Resp. kommun lyfter i nämnd före sista sept {{A who=Resp. kommun; due=2024-09-30}}
7 Representation hösten {{I n=7; kind=decision}}	SKR:s skolchefsnätverk: Sirpa, som förr {{N person=Sirpa Kangas; role=representant; body=SKR:s skolchefsnätverk}}. Regionens barnrättsråd: ingen anmäld {{V seat=representant; body=Regionens barnrättsråd}}. Länsstyrelsens ANDTS-forum: Selma ordinarie {{D}} {{N person=Selma Dizdarević; role=ordinarie; body=Länsstyrelsens ANDTS-forum}}, Maria BS backar upp {{D}} {{N person=Maria Blind Sarri; role=ersättare; body=Länsstyrelsens ANDTS-forum; for=Selma Dizdarević}}	Tillfråga Ante om barnrätten – Margareta {{A who=Margareta Lundmark-Öhman}}
8 Nytt läsår {{I n=8; kind=information}}	Arjeplog 12–13 sept, boende fixat {{M date=2024-09-12}} {{M date=2024-09-13}}	Alla anmäler kost till Selma 30/8 {{A who=alla; due=2024-08-30; to=Selma Dizdarević}}
