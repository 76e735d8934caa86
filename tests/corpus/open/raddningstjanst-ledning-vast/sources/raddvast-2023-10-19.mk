@file RLF Väst 231019.txt
@body Räddningsledningsforum Väst
@date 2023-10-19
@start 13:00
@end 14:40
@place Lilla Edet, blåljushuset
@mode in_person
@secretary Linus Ahlm
@p Patrik Sjögren | Stenungsund | | chair
@p Linus Ahlm | Stenungsund
@p Camilla Nordin Bäck | Ale
@p Ali Rezai | Tjörn
@p Jessika Bramstång | Orust | | partial=p 1-3
@p Patrik Wendt | Sotenäs
@p Eva-Lotta Persson | Lilla Edet
@p Mona Skoglund | Lysekil | | for=Tommy Hallander
@p Tommy Hallander | Lysekil | | absent
@p Dennis Kovač | Kungälv | | absent
---
RLF VÄST 231019
1300-1440 Lilla Edet, blåljushuset
NÄRV: Patrik Sjögren (ordf) Stenungsund / Linus Ahlm Stenungsund, antecknar / Camilla Nordin Bäck Ale / Ali Rezai Tjörn / Jessika Bramstång Orust, p 1-3 / Patrik Wendt Sotenäs / Eva-Lotta Persson Lilla Edet / Mona Skoglund Lysekil, tjg för Tommy Hallander
FRÅNV: Tommy Hallander Lysekil / Dennis Kovač Kungälv

P1 ÖMSESIDIG HJÄLP {{I n=P1; kind=decision}}
Orust backar: fyra timmar gäller. {{S org=Orust; stance=yes}} Ale antog 25 sep. {{S org=Ale; stance=yes}}
UTFALL: start 1 jan 2024 för alla utom Lilla Edet. {{D binds=Kungälv,Stenungsund,Tjörn,Orust,Lysekil,Sotenäs,Ale}}
Eva-Lotta jagar på kommunstyrelsen, ny behandling före 30 nov. {{A who=Eva-Lotta Persson; due=2023-11-30}}

P2 ORG AV RLF 2024 {{I n=P2; kind=decision}}
UTFALL: fyra möten i stället för sex. {{D}}
UTFALL: presidium införs. {{D}} {{|}}Patrik Sj{{N person=Patrik Sjögren; role=ledamot; body=presidium}} + {{|}}Eva-Lotta{{N person=Eva-Lotta Persson; role=ledamot; body=presidium}} + en från kusten, som fattas än {{V seat=en från kusten; body=presidium}}
Camilla skissar arbetsordning till 23 nov. {{A who=Camilla Nordin Bäck; due=2023-11-23}} {{M date=2023-11-23}}

P3 SJÖRÄDDNING {{I n=P3; kind=decision}}
Kustbevakningen vill träffas 6 nov i Lysekil. {{M date=2023-11-06; what=Kustbevakningen}}
Med från oss: Mona Skoglund, Patrik Wendt, Jessika. {{D}} {{N person=Mona Skoglund; role=representant; body=Kustbevakningen; org=Lysekil}} {{N person=Patrik Wendt; role=representant; body=Kustbevakningen}} {{N person=Jessika Bramstång; role=representant; body=Kustbevakningen}}
Hållpunkter inför träffen knåpas ihop av Patrik W. {{A who=Patrik Wendt}}

P4 FORDONSUPPHANDLING {{I n=P4; kind=go-round}}
TJÖRN behöver tankbil 2025 {{S org=Tjörn; stance=interested}}
ALE avropar själva {{S org=Ale; stance=no}}
LYSEKIL med på två släckbilar {{S org=Lysekil; stance=yes}}
STENUNGSUND tar det i budgeten först {{S org=Stenungsund; stance=undecided}}
Ca 5,4 mkr per släckbil. {{K amount=5.4; unit=mkr per släckbil}}
UTFALL: behovslista sammanställs, Ali. {{D}} {{A who=Ali Rezai}}

P5 RIKTLINJE PFAS {{I n=P5; outcome=postponed}}
Remissen ej ute. {{|}}Till 23 nov. {{P until=2023-11-23; what=RIKTLINJE PFAS; why=Remissen ej ute}}

P6 PERSONLÄGET {{I n=P6}}
Kungälv: ny räddningschef Maryam Shirazi fr 1 nov, Dennis åter som stf. {{N person=Maryam Shirazi; role=räddningschef; org=Kungälv}} {{N person=Dennis Kovač; role=stf räddningschef; org=Kungälv}}
Linus slutar som samverkansbef 31 dec, hinner ej. {{L person=Linus Ahlm; when=31 dec; why=hinner ej}} Hans halva tas av Mona Skoglund. {{N person=Mona Skoglund; role=samverkansbefälhavare; for=Linus Ahlm; org=Lysekil}}

P7 ÖVR {{I n=P7}}
Gäller nya vilotiden även värn? {{Q}} Okänt.
Bild 4-9 från övningen: intern hantering. {{X mark=intern hantering}}
Mona skickar Lysekils dykbeslut till kollegorna i dag. {{A who=Mona Skoglund; due=2023-10-19; to=kollegorna}}
Stabsövningen 14 nov: samling 0730. {{M date=2023-11-14; what=Stabsövningen}}
Besiktning av Skredsvik hann vi inte prata om. {{P what=Besiktning av Skredsvik; why=hann vi inte}} Ny dag bestäms ej nu.

/Linus Ahlm
