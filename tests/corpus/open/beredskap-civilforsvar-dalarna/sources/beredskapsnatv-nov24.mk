@file Beredskapsnätv nov24.txt
@body Beredskapsnätverket Dalarna
@date 2024-11-28
@start 10:00
@end 12:00
@place Vansbro, Medborgarhuset
@mode hybrid
@secretary Matilda Hjort Ax
@p Karolina Dahlgren | Falun | | chair
@p Linus Torstensson | Falun | |
@p Ahmad Rezai | Borlänge | | remote
@p Peter Ollas | Smedjebacken | |
@p Jelena Marković | Ludvika | | remote
@p Gun Matsols | Mora | |
@p Hanna Skoglund | Älvdalen | |
@p Christer Nåhs | Vansbro | |
@p Simon Ek | Rättvik | |
@p Karin Busk | Gagnef | | for=Britta Hed
@p Matilda Hjort Ax | | | guest
@p Kjell Norrby | Avesta | | absent excused
@p Annika Bergqvist | Säter | | absent excused
---
Beredskapsnätverket Dalarna 28/11 2024, 10-12
Vansbro, Medborgarhuset (och länk)

I rummet: Karolina Dahlgren Falun (ordf) – Linus Torstensson Falun – Peter Ollas Smedjebacken – Gun Matsols Mora – Hanna Skoglund Älvdalen – Christer Nåhs Vansbro – Simon Ek Rättvik – Karin Busk Gagnef (istället för Britta Hed) – Matilda Hjort Ax
På länk: Ahmad Rezai Borlänge – Jelena Marković Ludvika
Sjuka: Kjell Norrby Avesta, Annika Bergqvist Säter

1 Ny från Rättvik {{I n=1}}
Simon Ek ny här, på Åsa Finns gamla post. {{N person=Simon Ek; role=ledamot; body=Beredskapsnätverket Dalarna; org=Rättvik; for=Åsa Finn}}

2 Äldreomsorg {{I n=2; kind=decision}}
Christers modell med trygghetsringning gick hem.
Nätverket rekommenderar modellen från 1/1. {{D}}
Christer → alla: manual före jul, helst 13/12 {{A who=Christer Nåhs; due=2024-12-13; to=alla}}
Socialcheferna ska informeras i varje kommun, görs av beredskapssamordnarna, januari. {{A who=beredskapssamordnarna; due=2025-01; to=Socialcheferna}}

3 Logg {{I n=3}}
SOS Alarms logg klar tidigast 2026 enl. Peter.
Vi kör Malungs mall så länge. {{D until=2026}}
Mallen läggs ut av Tove Ling i eftermiddag, lovade hon i sms. {{A who=Tove Ling; due=2024-11-28}}

4 Service reservkraft {{I n=4; outcome=postponed}}
Kjell sjuk – januari. {{P until=2025-01-30; what=Service reservkraft; why=Kjell sjuk}}

5 Cyber, varvet {{I n=5; kind=go-round}}
(Har ni jour på it?)
Falun – ja, sedan i somras {{S org=Falun; topic=jour på it; stance=doing}}
Gagnef – nej, och inget på gång {{S org=Gagnef; topic=jour på it; stance=no}}
Ludvika – ska börja i mars {{S org=Ludvika; topic=jour på it; stance=yes}}
Vansbro – kan inte svara {{S org=Vansbro; topic=jour på it; stance=undecided}}
Älvdalen – skulle vilja köpa av Mora {{S org=Älvdalen; topic=jour på it; stance=interested}}
Mora och Älvdalen pratar ihop sig, svar till nätverket 30 jan. {{A who=Mora,Älvdalen; due=2025-01-30; to=nätverket}} {{M date=2025-01-30}}
Incidenten som Ahmad visade får inte refereras. {{X mark=får inte refereras}}

6 Förrådet {{I n=6}}
Älvdalen säger till slut ja. {{S org=Älvdalen; topic=förrådet; stance=yes}}
Inträdesavgift 45 000 kr. {{K amount=45000; unit=kr}}
Vem betalar larmet på grinden? {{Q}} Noll svar.

7 Pengar {{I n=7; kind=decision}}
Avgift till nätverket 2025: 1,10 kr/invånare, fastställd. {{D}} {{K amount=1.1; unit=kr/invånare; years=2025}}

8 Folk {{I n=8}}
Referensgruppen VMA: Annika blev antagen. {{N person=Annika Bergqvist; role=ledamot; body=Referensgruppen VMA}}
Susanne Ekwall lämnar Hedemora i februari (Länsstyrelsen). {{L person=Susanne Ekwall; org=Hedemora; when=i februari; why=Länsstyrelsen}} Staben: samverkansperson saknas då. {{V seat=samverkansperson; body=Staben}}
Krigsarkivets dag 14 mars, Linus representerar oss. {{M date=2025-03-14; what=Krigsarkivets dag}} {{N person=Linus Torstensson; role=representant; body=Krigsarkivets dag}}
AU 2025: Karolina, Ahmad, Hanna. {{N person=Karolina Dahlgren; role=ledamot; body=AU}} {{N person=Ahmad Rezai; role=ledamot; body=AU}} {{N person=Hanna Skoglund; role=ledamot; body=AU}}

9 Tack och hej {{I n=9}}
Karolina mejlar kallelse två veckor före 30 januari. {{A who=Karolina Dahlgren; due=2025-01-16}}

MHA
