@file personalchefer-2022-09-22.md
@body Personalchefsnätverket
@date 2022-09-22
@start 13:00
@end 15:00
@place Kalmar, Gröna rummet
@mode hybrid
@secretary Astrid Hallonsten
@p Eleonor Ståhlberg | Kalmar | | chair
@p Tove Hägg | Hultsfred | |
@p Reza Moradi | Mörbylånga | |
@p Bertil Oskarsson | Mönsterås | | remote
@p Peter Lundahl | Oskarshamn | tf personalchef | remote
@p Gudrun Palmér | Emmaboda | |
@p Anna Lilja Sand | Borgholm | | remote
@p Jimmy Ahlqvist | Nybro | | absent excused
@p Anna Nordh | Torsås | | absent excused
@p Christian Dahlström | Vimmerby | | absent
@p Yvonne Kjellgren | Västervik | | absent excused
@p Astrid Hallonsten | | | guest
---
**Personalchefsnätverket · 22 sept 2022 · 13–15 · Kalmar, Gröna rummet (och länk)**

Hej på er! Kort brev i dag, jag ska hinna med bussen. /Astrid Hallonsten

I rummet: Eleonor Ståhlberg, Kalmar (ordf.) · Tove Hägg, Hultsfred · Reza Moradi, Mörbylånga · Gudrun Palmér, Emmaboda
På länken: Bertil Oskarsson, Mönsterås · Peter Lundahl, tf personalchef Oskarshamn · Anna Lilja Sand, Borgholm
Anmält frånvaro: Jimmy Ahlqvist, Nybro · Anna Nordh, Torsås · Yvonne Kjellgren, Västervik
Hörde inget av: Christian Dahlström, Vimmerby

**A. Välkommen Peter!** {{I n=A}}
Varmt välkommen i gänget, Peter, på Milenas gamla plats. {{N person=Peter Lundahl; role=ledamot; body=Personalchefsnätverket; org=Oskarshamn; for=Milena Petrović}}
Ni kan fira att Oskarshamn nu är inne i avropet om visselblåsning. {{S org=Oskarshamn; topic=visselblåsning; stance=yes}}

**B. Visselblåsning** {{I n=B; kind=decision}}
Ringa ärenden: bedömningen läggs hos mottagaren, Bertil och Reza var rörande eniga och resten följde. {{D}}
Leverantör är sedan augusti Trygga Rösten AB, 38 000 kr per kommun och år. {{K amount=38000; unit=kr per kommun och år}}
Reza, glöm inte att skicka länken till oss alla i morgon. {{A who=Reza Moradi; due=2022-09-23}}

**C. Friskvårdsbidrag** {{I n=C; outcome=postponed}}
Anna N är sjuk så jämförelsen visas inte förrän i november. {{P until=2022-11-24; what=jämförelsen av friskvårdsbidrag; why=Anna N är sjuk}} Emmaboda höjer bidraget till 3 000 kr nästa år. {{S org=Emmaboda; topic=Friskvårdsbidrag; stance=doing}} {{K amount=3000; unit=kr; years=2023}}

**D. Elpriser och uppsägningar** {{I n=D; kind=question}}
Tre kommuner varslar i höst. *Detta sagt i förtroende.* {{X mark=Detta sagt i förtroende}}
Kan man omplacera över kommungränsen? Svar saknas. {{Q}}
Gemensam omställningsgrupp bildas och verkar till och med juni 2023: {{D until=2023-06}}
- Eleonor som ordförande {{N person=Eleonor Ståhlberg; role=ordförande; body=omställningsgrupp}}
- Bertil {{N person=Bertil Oskarsson; role=ledamot; body=omställningsgrupp}}
- Anna Lilja {{N person=Anna Lilja Sand; role=ledamot; body=omställningsgrupp}}
- en från Vimmerby eller Västervik, tomt så länge {{V seat=en från Vimmerby eller Västervik; body=omställningsgrupp}}

Eleonor stämmer av med Yvonne och Christian nu på fredag. {{A who=Eleonor Ståhlberg; due=2022-09-23; to=Yvonne Kjellgren, Christian Dahlström}}

**E. Rehab och sjukfrånvaro** {{I n=E; kind=decision}}
Resten från juni. Gudrun: 7,9 procent i snitt. Ni hoppar över konsulten men kör chefsutbildningen. {{D}} {{|}}Datum 8 november {{M date=2022-11-08; what=chefsutbildningen}} och 9 november. {{M date=2022-11-09; what=chefsutbildningen}}
Borgholm vill ha fem platser. {{S org=Borgholm; topic=chefsutbildningen; stance=yes}} Mörbylånga kan inte avvara någon. {{S org=Mörbylånga; topic=chefsutbildningen; stance=no}}
Inbjudan: formulerar Gudrun, mejlar Astrid. {{A who=Gudrun Palmér,Astrid Hallonsten}}

**F. Mentorprogrammet** {{I n=F}}
Två avhopp, Hultsfred fyllde på. Tove välkomnar adepterna den 6 oktober. {{M date=2022-10-06; what=Mentorprogrammet}}
Peter anmälde sig som mentor för en Högsbychef. {{N person=Peter Lundahl; role=mentor; body=Mentorprogrammet}}

**G. Nästa** {{I n=G}}
24 november, Västervik, skjuts från Kalmar ordnar Eleonor. {{M date=2022-11-24}} {{A who=Eleonor Ståhlberg}}
