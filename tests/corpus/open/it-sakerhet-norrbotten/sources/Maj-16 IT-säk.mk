@file Maj-16 IT-säk.docx
@body IT-säkerhetsnätverket Norrbotten
@date 2024-05-16
@start 08:30
@end 12:00
@place Kalix, biblioteket
@mode in_person
@secretary Tuija Niemelä-Strand
@p Fredrik Niia | Kiruna | | absent
@p Hanna Muotka | Pajala | | chair
@p Fredrik Norlund | Luleå
@p Katarina Öberg Lahti | Piteå
@p Per-Ola Stenberg | Boden | | partial=till 10.30
@p Samir Barakat | Kalix
@p Jaakko Pelttari | Haparanda
@p Emelie Granström | Älvsbyn
@p Åsa Wälivaara | Gällivare | | absent
@p Mattias Pirak | Jokkmokk
@p Tuija Niemelä-Strand | | | guest
---
IT-säkerhetsnätverket Norrbotten, 16 maj -24
Kalix, biblioteket, 8.30 till 12
Folk: Hanna Muotka Pajala (ordförande idag), Fredrik Norlund Luleå, Katarina Öberg Lahti Piteå, Per-Ola Stenberg Boden (till 10.30), Samir Barakat Kalix, Jaakko Pelttari Haparanda, Emelie Granström Älvsbyn, Mattias Pirak Jokkmokk (ny!)
Inte: Fredrik Niia Kiruna, Åsa Wälivaara Gällivare
Fingrar på tangenterna: Tuija Niemelä-Strand
Punkt	Snack	Fixas av
1 Ordförandefrågan idag {{I n=1}}	Niia satt fast i Abisko, Hanna körde mötet åt honom. {{N person=Hanna Muotka; role=ordförande; body=IT-säkerhetsnätverket Norrbotten; for=Fredrik Niia}}	
2 Nytt ansikte {{I n=2}}	Mattias Pirak hälsades in, han är Jokkmokks säkerhetschef sen 2 maj. {{N person=Mattias Pirak; role=ledamot; body=IT-säkerhetsnätverket Norrbotten; org=Jokkmokk}} Inger jobbar nu på Sametinget.	Tuija: konto på ytan {{A who=Tuija Niemelä-Strand}}
3 Övningen, så gick det {{I n=3; kind=report}}	Bra! Kaos på ett nyttigt sätt. {{|}}Det ska bli en till 2025, och då mindre, sa vi med en mun. {{D}} Boden erbjuder lokalerna. {{S org=Boden; topic=övning 2025; stance=interested}}	Emelie: utvärderingen, ut till alla i juni {{A who=Emelie Granström; to=alla; due=2024-06}}
4 Certifikaten {{I n=4; kind=decision}}	Juristen gav Norlund rätt om krav 17. {{|}}Vi stryker det och går ut med resten. {{D}} Älvsbyn drar sig ur avropet. {{S org=Älvsbyn; topic=certifikat; stance=no}} Jokkmokk: Mattias kollar hemma först. {{S org=Jokkmokk; topic=certifikat; stance=undecided}} Ramen är 640 000 spänn på tre år. {{K amount=640000; unit=kr; years=tre år}}	PO: annonsera, dock tidigast 3 juni {{A who=Per-Ola Stenberg}}; Norlund: svara på frågor från bolagen {{A who=Fredrik Norlund; to=bolagen}}
5 Efter Ingvar {{I n=5; outcome=postponed}}	Ingen hugade. {{|}}Hanna ville fundera över sommaren, så vi spar den till 5/9. {{P until=2024-09-05; what=Efter Ingvar; why=Hanna ville fundera över sommaren}} {{M date=2024-09-05}}	
6 Molngruppen {{I n=6}}	Samir lämnar över till Jaakko som är ny sammankallande. {{N person=Jaakko Pelttari; role=sammankallande; body=Molngruppen; for=Samir Barakat}} De som sitter kvar: Emelie {{N person=Emelie Granström; role=ledamot; body=Molngruppen}} och Katarina. {{N person=Katarina Öberg Lahti; role=ledamot; body=Molngruppen}} Fjärde platsen gapar. {{V seat=Fjärde platsen; body=Molngruppen}}	J + K: skiss på exit-plan, 30/8 {{A who=Jaakko Pelttari,Katarina Öberg Lahti; due=2024-08-30}}
7 Phishing-testet {{I n=7}}	OBS inte för spridning: 23 % klickade i Kalix. {{X mark=OBS inte för spridning}} Haparanda testar sina efter midsommar. {{S org=Haparanda; topic=phishing; stance=doing}} Ska chefernas klick redovisas separat? {{Q}}	
8 Utbildning för politiker {{I n=8; kind=decision}}	Okej till att göra en gemensam film, men inte en sekund över sju minuter. {{D if=men inte en sekund över sju minuter}}	Kalix och Piteå skriver manus {{A who=Kalix,Piteå}}
9 Rådet {{I n=9}}	Norlund kan inte 11/6, Emelie går för honom. {{N person=Emelie Granström; role=ersättare; body=Rådet; for=Fredrik Norlund}} {{M date=2024-06-11; what=Rådet}} Höstens datum fick vi inte ihop, Doodlen var trasig.	
