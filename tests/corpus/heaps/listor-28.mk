@file listor-28.txt
@body Styrgrupp för kompetensförsörjning vård och omsorg Uppsala län
@date 2023-11-02
@p Ann-Louise Hedberg | Enköping | förvaltningschef | chair
@p Mikaela Storm | Uppsala | HR-chef
@p Conrad Lilja | Knivsta | vård- och omsorgschef
@p Pernilla Åström | Håbo | socialchef
@p Tony Sundqvist | Heby | vård- och omsorgschef
@p Birgitta Ståhle | Tierp | enhetschef
@p Ewelina Nowak | Älvkarleby | omsorgschef
@p Sven Kolmodin | Östhammar | sektorchef
@p Anders Fält | Sala | omsorgschef
@p Anders Tuvell | Sigtuna | rektor
@p Maj-Britt Roos | Uppsala | rektor
@p Hugo Ask | Norrtälje | utvecklare
@p Karin Wahlund | Region Uppsala | HR-strateg | guest
@p Isak Lövgren | Arbetsförmedlingen | kundansvarig | guest
@p Paula Rehn | | processledare | guest
---
Styrgrupp för kompetensförsörjning vård och omsorg Uppsala län
Minnesanteckningar 2023-11-02
Närvarande:
Ann-Louise Hedberg, Enköping, förvaltningschef, ordförande
Mikaela Storm, Uppsala, HR-chef
Conrad Lilja, Knivsta, vård- och omsorgschef
Pernilla Åström, Håbo, socialchef
Tony Sundqvist, Heby, vård- och omsorgschef
Birgitta Ståhle, Tierp, enhetschef
Ewelina Nowak, Älvkarleby, omsorgschef
Sven Kolmodin, Östhammar, sektorchef
Anders Fält, Sala, omsorgschef
Anders Tuvell, Sigtuna, rektor
Maj-Britt Roos, Uppsala, rektor
Hugo Ask, Norrtälje, utvecklare
Övriga: Karin Wahlund, Region Uppsala, HR-strateg
Isak Lövgren, Arbetsförmedlingen, kundansvarig
Paula Rehn, processledare

Punkt	Anteckning	Åtgärd	Ansvarig och tid
1. Certifiering {{I n=1}}	Ansökan inskickad i augusti. Nationella rådets beslut väntas i december.	Komplettering av bilaga 3 {{A who=Paula Rehn; due=2023-11-17}}	Paula 17/11
2. Språkutbildning {{I n=2; kind=decision}}	Kurs på arbetstid införs i alla kommuner. {{D}}	Schema per kommun {{A who=respektive kommun}}	Respektive kommun
3. Handledare {{I n=3; kind=go-round}}	Tierp: 14 utbildade. {{S org=Tierp}} Sala: startar i januari. {{S org=Sala}} Älvkarleby: har inga planer. {{S org=Älvkarleby; stance=no}}	–	–
4. Undersköterska, skyddad titel {{I n=4; kind=report}}	Socialstyrelsen har utfärdat 1 900 bevis i länet. Övergångsregler till 2033. Handläggningstid fem månader.	–	–
5. Bemanningsbolag {{I n=5; kind=dialogue}}	Oberoende av hyrpersonal är målet enligt regionen. Kommunerna har olika läge. Ingen gemensam målnivå.	–	–
6. Ny ledamot {{I n=6}}	Hugo Ask efterträder Vendela Mo för Norrtälje. {{N person=Hugo Ask; role=ledamot; body=Styrgrupp för kompetensförsörjning vård och omsorg; org=Norrtälje; for=Vendela Mo}}	Välkomstpaket {{A who=Paula Rehn}}	Paula
7. Yrkesdag {{I n=7; kind=decision}}	Yrkesdag 14 februari i Uppsala, kostnad 45 tkr. {{D}} {{M date=2024-02-14; what=Yrkesdag}} {{K amount=45; unit=tkr}}	Monterlista {{A who=Mikaela Storm,Anders Tuvell; due=2023-12-15}}	Mikaela, Anders T 15/12
8. Validering {{I n=8; outcome=postponed}}	Underlaget behöver kompletteras.	Ny behandling i februari {{P what=Validering; why=Underlaget behöver kompletteras}}	–
9. Sommarlov med lön {{I n=9; kind=go-round}}	Håbo 30 platser. {{S org=Håbo}} Östhammar deltar inte. {{S org=Östhammar; stance=no}} Heby har ej tagit ställning. {{S org=Heby; stance=undecided}}	–	–
10. APL {{I n=10}}	Platsbrist i hemsjukvård. Skolorna samordnar sedan 2021.	APL-lista före jul {{A who=Maj-Britt Roos}}	Maj-Britt
11. Arbetsgrupp introduktion {{I n=11; kind=decision}}	Gruppen avslutas. {{D}} Materialet klart.	Materialet på webben {{A who=Paula Rehn}}	Paula, snarast
12. Arbetsförmedlingens insatser {{I n=12; kind=report}}	Isak: matchningstjänst från 1 januari. Etableringsjobb klart för beslut i regeringen.	Faktablad {{A who=Isak Lövgren}}	Isak
13. Medel från omställningsfonden {{I n=13; kind=decision}}	Ansökan: ja, 2 mkr. {{D}} {{K amount=2; unit=mkr}}	Ansökningstext {{A who=Sven Kolmodin; due=2024-01-31}}	Sven 31/1
14. Schemaläggning {{I n=14; kind=theme}}	Hälsosamma scheman. Exempel Knivsta. EU-regler om dygnsvila.	–	–
15. Dygnsvila {{I n=15; kind=report}}	Avtalet gäller sedan 1 oktober. Dispens beviljad i två fall. Facken kritiska.	–	–
16. Regionens utbildningsanställningar {{I n=16; kind=report}}	Regionen betalar full lön. Kommunerna halv. {{|}}Politiskt initiativ i regionfullmäktige 20 november. {{M date=2023-11-20; what=regionfullmäktige}}	–	–
17. Representation college {{I n=17; kind=decision}}	Namn till regionalt råd: Conrad Lilja (ordinarie), Birgitta Ståhle (ersättare). {{D}} {{N person=Conrad Lilja; role=ordinarie; body=regionalt råd}} {{N person=Birgitta Ståhle; role=ersättare; body=regionalt råd}}	Anmälan till rådet {{A who=Ann-Louise Hedberg; to=rådet}}	Ann-Louise
18. Introduktion av chefer {{I n=18; kind=question}}	Finns webbkurs att låna? Fråga från Heby. {{Q asker=Heby}}	–	–
19. Film om yrket {{I n=19; kind=decision}}	Nej till ny film. {{D}} Filmen från 2020 räcker enligt flera.	–	–
20. Pensionsavgångar {{I n=20; kind=report}}	1 240 personer till 2030. Högst andel i Östhammar. SCB:s prognos används.	Tabell per yrke {{A who=Karin Wahlund}}	Karin
21. Elevantal {{I n=21}}	Vård- och omsorgsprogrammet: 162 sökande. {{|}}Sigtuna lägger ner en inriktning. {{S org=Sigtuna}}	–	–
22. Budget 2024 {{I n=22; kind=decision}}	3 kr per invånare. {{D}} {{K amount=3; unit=kr per invånare}} Regionen betalar lika mycket som kommunerna tillsammans.	–	–
23. Uppdrag till processledaren {{I n=23; kind=decision}}	Paula får i uppdrag att föreslå mål för 2024–2026. {{D}} {{A who=Paula Rehn; due=2024-01-18}}	–	till 18/1
24. Traineeprogram {{I n=24; outcome=not_reached}}	Ej hunnet.	Flyttas till 18 januari {{P until=2024-01-18; what=Traineeprogram; why=Ej hunnet}} {{M date=2024-01-18}}	–
25. Timvikarier {{I n=25; kind=go-round}}	Knivsta inför vikarieapp. {{S org=Knivsta}} Sala redan igång. {{S org=Sala; stance=doing}} Enköping inväntar upphandling. {{S org=Enköping; stance=undecided}}	–	–
26. Personuppgifter {{I n=26}}	Listan med löner är inte offentlig ännu och får stanna i gruppen. {{X mark=får stanna i gruppen}}	–	–
27. Ordförande 2024 {{I n=27; kind=decision}}	Ann-Louise omvaldes. {{N person=Ann-Louise Hedberg; role=ordförande; body=Styrgrupp för kompetensförsörjning vård och omsorg}} {{D}}	–	–
28. Tomma stolar {{I n=28}}	Facklig representant saknas. {{V seat=facklig representant; body=Styrgrupp för kompetensförsörjning vård och omsorg}}	Påminna Kommunal {{A who=Tony Sundqvist; to=Kommunal}}	Tony
29. Personalrörelser {{I n=29}}	Ewelina Nowak lämnar Älvkarleby till årsskiftet. {{L person=Ewelina Nowak; org=Älvkarleby; when=till årsskiftet}} Ny omsorgschef ej klar.	–	–
30. Fortbildning natt {{I n=30; kind=decision}}	Digital kurs nattetid, försök till 30 april. {{D until=2024-04-30}} Håbo och Heby först ut. {{S org=Håbo; stance=doing}} {{S org=Heby; stance=doing}}	Utvärdering {{A who=Pernilla Åström}}	Pernilla
31. Remiss fast omsorgskontakt {{I n=31; kind=decision}}	Ingen gemensam skrivelse. {{D}} Uppsala har svarat på egen hand. {{S org=Uppsala}}	–	–
32. Yrkesresan {{I n=32}}	SKR:s erbjudande, sista svarsdag 15 december. Kostnad enligt trappa.	Svar var för sig {{A who=var och en; due=2023-12-15}}	var och en 15/12
33. Tvåspråkig chattbot {{I n=33; kind=report}}	Testad i Norrtälje. {{S org=Norrtälje; stance=doing}} 400 frågor. Avslutas i november.	–	–
34. Mentorer {{I n=34; kind=decision}}	Start om minst åtta mentorer anmäls. {{D if=om minst åtta mentorer anmäls}}	Värvning {{A who=samtliga}}	samtliga
35. Uppföljningslista {{I n=35; kind=report}}	Annonsmall	Klar	Mikaela
	Samverkansavtal med KY-skolan {{A who=Anders Tuvell}}	Pågår	Anders T
	Enkät till nyanställda {{A who=Hugo Ask,Tony Sundqvist}}	Kvarstår	Hugo, Tony
	Rutin för språktest	Avförd	–
36. Konferens {{I n=36}}	Vård- och omsorgscollege nationell dag 23 april. {{M date=2024-04-23; what=Vård- och omsorgscollege nationell dag}} Åker: Sven, Pernilla. {{N person=Sven Kolmodin; role=deltagare; body=Vård- och omsorgscollege nationell dag}} {{N person=Pernilla Åström; role=deltagare; body=Vård- och omsorgscollege nationell dag}}	Bokning {{A who=Paula Rehn}}	Paula
37. Nästa möten {{I n=37}}	18 januari Sala, 7 mars Teams. {{M date=2024-03-07}}	Kallelse går ut automatiskt	–
