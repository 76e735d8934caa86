@file Ivarsby 24 mars 2023.txt
@body Omsorgschefsnätverket Götaland Väst
@date 2023-03-24
@start 09:00
@end 13:00
@place Alingsås stadshotell
@mode in_person
@secretary Ragnar Ivarsby
@p Samir Benali | Vårgårda | | chair
@p Jeanette Furubrink | Alingsås | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | |
@p Linnea Åsbacka-Roos | Svenljunga | |
@p Daniel Kwiatkowski | Ulricehamn | |
@p Göran Nabavi | Bollebygd | | absent
@p Ove Stigmark | Mark | |
@p Hugo Aspelin | Borås | | guest partial=Poolens rapport
@p Ragnar Ivarsby | | | guest
---
Omsorgschefsnätverket Götaland Väst
Alingsås stadshotell, den tjugofjärde mars 2023. Från nio till ett.

Ny man vid bordets kortända: Samir Benali från Vårgårda, mötets ordförande. Längs sidorna Jeanette Furubrink från Alingsås, Kristina Flodgren från Herrljunga, Kristina Palmlund från Lerum, Linnea Åsbacka-Roos från Svenljunga, Daniel Kwiatkowski från Ulricehamn, Ove Stigmark från Mark. Hugo Aspelin från Borås sitter med när det handlar om honom (Poolens rapport). Antecknar gör Ragnar Ivarsby. Göran Nabavi från Bollebygd fattas.

Goddag och adjö {{I kind=information}}
Jeanette Furubrink går in i nätverket på Mariannes gamla plats. {{N person=Jeanette Furubrink; role=ledamot; body=Omsorgschefsnätverket Götaland Väst; org=Alingsås; for=Marianne Hedlöv}} Hon har varit rektor, hon är van vid buller. {{|}}Göran har valt att sluta i Bollebygd redan till påsk, av hälsoskäl, {{L person=Göran Nabavi; org=Bollebygd; why=hälsoskäl}} och Samir läser upp ett kort meddelande från honom. {{|}}Det beslutades i Bollebygd i går att tjänsten inte utlyses före sommaren. {{S org=Bollebygd; topic=tjänsten; stance=no}} {{|}}Så länge är Bollebygds stol här tom. {{V seat=stol; body=Omsorgschefsnätverket Götaland Väst; org=Bollebygd}} Daniel säger att folk försvinner fortare än han hinner lära sig namnen.

Poolens rapport {{I kind=decision}}
Snön är borta och Hugo framme. Tolv hundra timmar på fyra månader, en tredjedel på nätter. Han menar att poolen bör bli ett kommunalförbund. SKR brukar avråda från sådant, och kommunalrådet i Herrljunga har sagt att det sker över hennes döda kropp. Kristina Flodgren framför hälsningen. Ove påminner om att det alltid finns ett mellanting, ett avtal. Linnea undrar vad Svenljunga skulle vinna på att vara med, och får tre svar på en gång. {{|}}Svenljunga är därefter fortfarande inte övertygat. {{S org=Svenljunga; topic=vikariepoolen; stance=undecided}} Mark går med efter sommaren. {{S org=Mark; topic=vikariepoolen; stance=yes}} Lerum har egen pool och nöjer sig med den. {{S org=Lerum; topic=vikariepoolen; stance=no}} Något förbund blir det aldrig tal om, säger Samir, och möter enbart instämmande; avtalsvägen är den man går. {{D}} Hugo får i läxa att rita tre modeller för hur kostnaden delas, färdiga den 5 maj. {{A who=Hugo Aspelin; due=2023-05-05}}

Sommarens pengar {{I kind=report}}
Det är mars och man berättar, som man sade på Nääs. {{|}}Vårgårda lägger 6 000 per flyttad vecka, {{S org=Vårgårda; topic=sommarens pengar; stance=doing}} {{K amount=6000; unit=kronor per flyttad vecka}} Mark 4 500. {{S org=Mark; topic=sommarens pengar; stance=doing}} {{K amount=4500; unit=kronor per flyttad vecka}} Ulricehamn grunnar ännu. {{S org=Ulricehamn; topic=sommarens pengar; stance=undecided}} Jeanette har ärvt ett nej och tänker behålla det för Alingsås del. {{S org=Alingsås; topic=sommarens pengar; stance=no}} Facket har krävt tiotusen, läser Daniel ur tidningen. Ingen tror på det.

Filmen {{I kind=decision}}
Undertecknads manus är för långt, det tycker alla och det är rätt. Filmbolaget Regnbågsljus har lovat att klippa billigt om det får göra det i april. Göran satt i filmgruppen och lämnar den nu. {{|}}Jeanette har undervisat i bild, och när det kommer fram är hon fast innan hon hunnit invända: hon är den tredje i filmgruppen. {{D}} {{N person=Jeanette Furubrink; role=ledamot; body=filmgruppen; org=Alingsås; for=Göran Nabavi}} Hampus Ek-Dahlin i samma grupp önskar sig en hund i bild. {{|}}Hunden stryks. {{D}} Kortare version levereras av undertecknad på onsdag, den 29. {{A who=Ragnar Ivarsby; due=2023-03-29}} Inspelningen är planerad till den 18 april i Herrljunga. {{M date=2023-04-18; what=Inspelningen}}

Samtyckena {{I kind=question; outcome=postponed}}
En dotter i Lerum har anmält att hennes mor syns på en bild. Integritetsmyndigheten har inlett ett ärende. Kristina Palmlund berättar så mycket hon får. Kan den som har demens samtycka, och i så fall när? {{|}}Linnea tar frågan vidare till Demensrådet, {{A who=Linnea Åsbacka-Roos; to=Demensrådet}} och på hemmaplan sparas den till den 12 maj, då myndigheten väntas ha svarat. {{P until=2023-05-12; what=Samtyckena; why=då myndigheten väntas ha svarat}} {{M date=2023-05-12}} Inte en bild tas på något boende under tiden. {{D until=2023-05-12}} {{|}}Gäller det även julkort? Det frågar Ove, och på det svarar ingen. {{Q asker=Ove Stigmark}}

Ledningsgruppen {{I kind=report}}
Daniel har suttit ett halvår i Vårdsamverkan. Han trivs. Regionen har beslutat om nya vårdplatser i Borås och om att inte öppna dem. Processledaren, som blev vald i höstas, har sagt upp sig. Det finns tal om att en kommunchef borde ta över, och Samir har fått en förfrågan som han inte vill kommentera. Ove sitter där på den andra platsen och önskar bli kvar. {{|}}Det blir han också, med vändande post: två år till. {{D until=2025-03-24}} {{N person=Ove Stigmark; role=representant; body=Vårdsamverkan; org=Mark}} Nattchefsdagen den 19 april i Kinna är fullbokad. {{M date=2023-04-19; what=Nattchefsdagen}}

Ragnar Ivarsby, vid anteckningsblocket
