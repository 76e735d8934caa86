@file Omsorgschefer 27 jan 2023.docx
@body Omsorgschefsnätverket Götaland Väst
@date 2023-01-27
@start 09:00
@end 11:00
@place Vårgårda, Tånga Hed
@mode in_person
@secretary Ragnar Ivarsby
@p Marianne Hedlöv | Alingsås | | chair
@p Samir Benali | Vårgårda | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | |
@p Ove Stigmark | Mark | |
@p Hampus Ek-Dahlin | Svenljunga | | for=Linnea Åsbacka-Roos
@p Daniel Kwiatkowski | Ulricehamn | |
@p Göran Nabavi | Bollebygd | |
@p Linnea Åsbacka-Roos | Svenljunga | | absent
@p Ragnar Ivarsby | | | guest
---
Omsorgschefsnätverket Götaland Väst, stolpar 27 januari 2023
Vårgårda, Tånga Hed, nio till elva (kort, ty snöoväder)
Ordförande Marianne Hedlöv Alingsås. Samir Benali Vårgårda, Kristina Flodgren Herrljunga, Kristina Palmlund Lerum, Ove Stigmark Mark, Hampus Ek-Dahlin Svenljunga (för Linnea Åsbacka-Roos som är sjuk), Daniel Kwiatkowski Ulricehamn, Göran Nabavi Bollebygd. Stolpar: Ragnar Ivarsby
Ordförandeval {{I kind=decision}}
- Valberedningen hade ett namn, Samir. {{|}}Han har det nu också på dörren: ordförande från 1 mars efter Marianne. {{D}} {{N person=Samir Benali; role=ordförande; body=Omsorgschefsnätverket Götaland Väst; org=Vårgårda; for=Marianne Hedlöv}}
- Vice? {{|}}Nix, noll villiga. {{V seat=Vice; body=Omsorgschefsnätverket Götaland Väst}}
- Klubban lämnas över av Marianne den 28 februari. {{A who=Marianne Hedlöv; due=2023-02-28; to=Samir Benali}}
Fast kontakt {{I kind=go-round}}
- Bollebygd: igång. {{S org=Bollebygd; topic=Fast kontakt; stance=doing}} Lerum: ja, till våren. {{S org=Lerum; topic=Fast kontakt; stance=yes}} Ulricehamn: kan inte säga. {{S org=Ulricehamn; topic=Fast kontakt; stance=undecided}} Mark: klart sedan länge. {{S org=Mark; topic=Fast kontakt; stance=doing}}
- Gemensam informationsfilm, nu på allvar: spelas in, högst 70 000 kr. {{D}} {{K amount=70000; unit=kronor}}
- Manus Ragnar, 17/2. {{A who=Ragnar Ivarsby; due=2023-02-17}} Statister skaffar varje kommun. {{A who=varje kommun}}
- Filmgrupp Göran, {{N person=Göran Nabavi; role=ledamot; body=Filmgrupp; org=Bollebygd}} Kristina F {{N person=Kristina Flodgren; role=ledamot; body=Filmgrupp; org=Herrljunga}} och Hampus Ek-Dahlin. {{N person=Hampus Ek-Dahlin; role=ledamot; body=Filmgrupp; org=Svenljunga}}
Batterierna {{I kind=report}}
- Nyckelfri byter alla utan kostnad. {{|}}Kravet återtas. {{D}}
- Lerum monterar igen. {{S org=Lerum; topic=lås; stance=doing}}
- Kvittens till bolaget: Kristina P, i veckan. {{A who=Kristina Palmlund; to=bolaget}}
Poolen {{I kind=information; outcome=postponed}}
- Hugo fast i snön, hans rapport får vänta till 24 mars. {{P until=2023-03-24; what=hans rapport; why=Hugo fast i snön}} {{M date=2023-03-24}}
- Alingsås sade i måndags ja till att gå med. {{S org=Alingsås; topic=Poolen; stance=yes}}
Råden {{I kind=decision}}
- Ove släpper Demensrådet efter 24 månader, Linnea kliver upp som ordinarie. {{D}} {{N person=Linnea Åsbacka-Roos; role=ordinarie; body=Demensrådet; org=Svenljunga; for=Ove Stigmark}}
- Reserv efter henne: Daniel. {{D}} {{N person=Daniel Kwiatkowski; role=reserv; body=Demensrådet; org=Ulricehamn; for=Linnea Åsbacka-Roos}}
- Rådet får veta det genom Ove. {{A who=Ove Stigmark; to=Rådet}}
Statsbidrag äldreomsorgslyftet {{I kind=question; outcome=postponed}}
- {{|}}Räcker det till vikarie under studietid? Ingen har fått svar, ingen frågar. {{Q}}
- Egen genomgång utgår, Socialstyrelsens siffror saknas. {{P what=Egen genomgång; why=Socialstyrelsens siffror saknas}}
Almanackan {{I kind=information}}
- Efter mars: 12 maj i Ulricehamn. {{M date=2023-05-12}}
- Nattchefsdagen 19 april i Kinna. {{M date=2023-04-19; what=Nattchefsdagen}}
