@file kulturskola okt finspång.txt
@body Kulturskolechefsnätverket Östergötland
@date 2024-10-11
@start 09:00
@place Finspång, Kulturhuset
@mode in_person
@secretary Filippa Strand
@p Malin Edquist | Linköping | | chair
@p Annika Lood | Finspång
@p Annika Bergvall | Söderköping
@p Görel Frisk | Motala
@p Samuel Ogbe | Norrköping
@p Krister Ahlgren | Mjölby
@p Zeinab Farah | Åtvidaberg
@p Tobias Rehn | Valdemarsvik | | partial=gick vid lunch;
@p Filippa Strand | | | guest
@p Ulf Törnkvist | Kinda | | absent
@p Ingela Stolt | Vadstena | | absent
@p Ruth Hallman | Ödeshög | | absent
@p Peter Wik | Boxholm | | absent
---
KULTURSKOLECHEFSNÄTVERKET ÖSTERGÖTLAND
11 okt 2024 kl 9
Finspång, Kulturhuset

vi var: Malin Edquist Linköping (ordf), Annika Lood Finspång, Annika Bergvall Söderköping, Görel Frisk Motala, Samuel Ogbe Norrköping, Krister Ahlgren Mjölby, Zeinab Farah Åtvidaberg, Tobias Rehn Valdemarsvik (gick vid lunch)
skrivit: Filippa Strand
vi var inte: Ulf Törnkvist Kinda, Ingela Stolt Vadstena, Ruth Hallman Ödeshög, Peter Wik Boxholm

ORKESTERN {{I kind=decision}}
minus 38 000 förra året. {{K amount=38000; unit=kr}} Aj.
Läggs inte ner. {{D}} Men ingen turné 2025. {{D}}
Motala skjuter till 10. {{S org=Motala; stance=yes; topic=orkestern}} Mjölby kan inte. {{S org=Mjölby; stance=no; topic=orkestern}} Valdemarsvik ska kolla. {{S org=Valdemarsvik; stance=undecided; topic=orkestern}}
* ny styrelse för den: Görel, Samuel, Annika B - Görel sammankallar {{D}} {{N person=Görel Frisk; role=sammankallande; body=styrelse för orkestern}} {{N person=Samuel Ogbe; role=ledamot; body=styrelse för orkestern}} {{N person=Annika Bergvall; role=ledamot; body=styrelse för orkestern}}
* Görel kallar in dom innan jul {{A who=Görel Frisk}}
* kassör saknas {{V seat=kassör; body=styrelse för orkestern}}

KULTURPLANEN {{I}}
Inskickat 3/10. Tack Ingela o Krister. Regionen har bekräftat.
27 nov bestämmer dom. {{M date=2024-11-27; what=regionfullmäktige}} Krister på läktaren för vår del. {{N person=Krister Ahlgren; role=representant; body=regionfullmäktige}}

DANS I SÄRSKOLAN {{I}}
Finspång + Åtvidaberg får 240 000 av regionen. {{K amount=240000; unit=kr}} Grattis
Söderköping vill va med år 2. {{S org=Söderköping; stance=interested; topic=dans i särskolan}}
Zeinab delar projektplanen, alla får den måndag 14/10. {{A who=Zeinab Farah; due=2024-10-14; to=alla}}

SCHEMASYSTEM {{I outcome=postponed}}
Notsystem AB skulle ringt upp. Gjorde de inte. {{|}}Får bli den 29 nov. {{P until=2024-11-29; what=SCHEMASYSTEM; why=Notsystem AB skulle ringt upp. Gjorde de inte}}
Offerten hemlig tills vidare!! 14 kr per elev. {{X mark=hemlig tills vidare}} {{K amount=14; unit=kr per elev}}
Jag jagar Notsystem. {{A who=Filippa Strand; to=Notsystem AB}}

FOLK {{I}}
Peter lämnar Boxholm helt, efter nyår. {{L person=Peter Wik; org=Boxholm; when=efter nyår}}
{{|}}Ydre: Hillevi Sand hör av sig, vill in i nätverket. Klart hon får. {{D}} {{N person=Hillevi Sand; role=ledamot; body=Kulturskolechefsnätverket Östergötland; org=Ydre}}
{{|}}Vice ordf: Krister trött, Zeinab i stället. Bra! taget. {{D}} {{N person=Zeinab Farah; role=vice ordförande; body=Kulturskolechefsnätverket Östergötland; for=Krister Ahlgren}}
Kulturskoledagarna Västerås 21-22 jan {{M date=2025-01-21; what=Kulturskoledagarna}} {{M date=2025-01-22; what=Kulturskoledagarna}} - Malin + Tobias åker. {{N person=Malin Edquist; role=deltagare; body=Kulturskoledagarna}} {{N person=Tobias Rehn; role=deltagare; body=Kulturskoledagarna}}

FRÅGELÅDAN {{I kind=question}}
Får vuxenelever va med i orkestern? {{Q}}
Vad gör ni med no-shows? {{Q}}

INVENTERINGEN {{I}}
Påminnelse - listor till Annika B, ni som inte gjort, 1 nov. {{A who=ni som inte gjort; due=2024-11-01; to=Annika Bergvall}}
En tuba hittad. (Västervik.) {{|}}Annika B kör o hämtar. {{A who=Annika Bergvall}}

SEN {{I}}
29 nov Linköping {{M date=2024-11-29}}. {{|}}24 jan Mjölby {{M date=2025-01-24}}.
fs
