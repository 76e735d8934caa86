@file nätverk_190315.md
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2019-03-15
@start 08:15
@end 10:00
@mode in_person
@place Mölnlycke
@secretary Solveig Rönn
@p Maj-Lis Toll | Bollebygd | | chair
@p Camilla Furenäs | Partille | |
@p Robert Hjort | Lerum | |
@p Gun-Marie Stål | Härryda | |
@p Zeynep Aksoy Berg | Alingsås | | absent excused
@p Leif Odén | Vårgårda | |
@p Jawad Karimi | | | guest
@p Solveig Rönn | | | guest
---
# Arbetsmarknadschefsnätverket Göteborg öst

Mölnlycke 2019-03-15, vi började 8.15 och slutade 10.00

| Vem | Varifrån |
|---|---|
| Maj-Lis Toll, ordf | Bollebygd |
| Camilla Furenäs | Partille |
| Robert Hjort | Lerum |
| Gun-Marie Stål | Härryda |
| Leif Odén | Vårgårda |
| Solveig Rönn, pennan | – |
| Jawad Karimi, gäst | – |

Förkyld hemma: Zeynep Aksoy Berg, Alingsås

**Pennbyte** {{I}}
Det här var mitt sista! {{|}}Jawad tar över som nätverkets projektledare efter mig den 1 april. {{N person=Jawad Karimi; role=projektledare; body=Arbetsmarknadschefsnätverket Göteborg öst; for=Solveig Rönn}}
Solveig slutar för att segla. {{L person=Solveig Rönn; when=1 april; why=för att segla}}
Jag lär upp Jawad v. 13. {{A who=Solveig Rönn}}

**Valideringspotten** {{I}}
Ansökan gick in i tid, tack Zeynep.
Regionen fattar beslut 11 april. {{M date=2019-04-11; what=Regionen}}
Lerum hoppade på till slut. {{S org=Lerum; stance=yes; topic=Valideringspotten}}
Bollebygd? {{|}}"Ska nog bli ja", sa Maj-Lis, men det är inte taget. {{S org=Bollebygd; stance=undecided; topic=Valideringspotten}}
Hampus ersätter Robert i referensgruppen under ledigheten. {{N person=Hampus Lövgren; role=ersättare; body=referensgruppen; for=Robert Hjort}}

**Industrispåret** {{I kind=decision}}
Leif hade sina tre företag. Applåder.
Vi startar en pilot i liten skala, åtta platser, gäller till årsskiftet. {{D until=2019-12-31}}
Vårgårda betalar maskintiden. {{S org=Vårgårda; stance=yes; topic=Industrispåret}}
Härryda står utanför. {{S org=Härryda; stance=no; topic=Industrispåret}}
Kostar 31 000 kr/plats. {{K amount=31000; unit=kr/plats}}
Kursledare söks, tjänsten vakant. {{V seat=Kursledare; body=Industrispåret}}
Annonsen ut 1 april: Leif. {{A who=Leif Odén; due=2019-04-01}}

**Coachen** {{I}}
Alingsås har anställt henne från juli. {{S org=Alingsås; stance=doing; topic=Coachen}}
Övriga får köpa timmar av Alingsås, så blev vi eniga. {{D}}
Camilla kollar timpriset med Zeynep. {{A who=Camilla Furenäs; to=Zeynep Aksoy Berg}}

**Månadsrapporten** {{I kind=decision}}
Camillas mall antagen på stående fot. {{D}}
Gamla rapporten skrotas efter maj. {{D}}
Gun-Marie lägger in mallen hos oss alla före 29/3. {{A who=Gun-Marie Stål; due=2019-03-29}}

**Öppen lunch** {{I outcome=postponed}}
Zeynep hade svaret men ligger hemma. {{|}}Får gå till 17 maj. {{P until=2019-05-17; what=Öppen lunch; why=Zeynep hade svaret men ligger hemma}} {{M date=2019-05-17}}
Tanken är kanske food truck. {{F}}

**Snabbt** {{I}}
- Camilla blir vår ögon och öron i Leader-gruppen. {{N person=Camilla Furenäs; role=representant; body=Leader-gruppen}}
- Hur länge sparar vi deltagarnas cv? {{|}}Öppen fråga. {{Q}}
- Studieresa till Växjö lutar det åt i höst. {{F}}
