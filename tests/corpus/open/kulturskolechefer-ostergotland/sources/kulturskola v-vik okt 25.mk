@file kulturskola v-vik okt 25.txt
@body Kulturskolechefsnätverket Östergötland
@date 2025-10-17
@start 10:00
@place Valdemarsvik, Strömsvik
@mode in_person
@secretary Filippa Strand
@p Zeinab Farah | Åtvidaberg | | chair
@p Tobias Rehn | Valdemarsvik
@p Ruth Hallman | Ödeshög
@p Samuel Ogbe | Norrköping
@p Görel Frisk | Motala
@p Annika Bergvall | Söderköping
@p Annika Lood | Finspång
@p Jonatan Wiik | Boxholm
@p Filippa Strand | | | guest
@p Henning Wall | Region Östergötland | | guest
@p Malin Edquist | Linköping | | absent
@p Krister Ahlgren | Mjölby | | absent
@p Bodil Rask | Vadstena | | absent
@p Ulf Törnkvist | Kinda | | absent
@p Hillevi Sand | Ydre | | absent
---
Kulturskolechefsnätverket Östergötland, Valdemarsvik, Strömsvik, 17/10-25, start 10

ZF Zeinab Farah, Åtvidaberg, ordf
TR Tobias Rehn, Valdemarsvik
RH Ruth Hallman, Ödeshög
SO Samuel Ogbe, Norrköping
GF Görel Frisk, Motala
AB Annika Bergvall, Söderköping
AL Annika Lood, Finspång
JW Jonatan Wiik, Boxholm
samt HW Henning Wall, Region Östergötland och jag, FS, Filippa Strand
utan: Malin Edquist Linköping, Krister Ahlgren Mjölby, Bodil Rask Vadstena, Ulf Törnkvist Kinda, Hillevi Sand Ydre

1/ stadgarna {{I n=1; kind=decision}}
RH klar! 12 §. {{|}}Antagna, med ändring: styrelsen 5 pers inte 3. {{D if=med ändring: styrelsen 5 pers inte 3}}
fyllnad i orkesterstyrelsen alltså - TR och JW in. {{D}} {{N person=Tobias Rehn; role=ledamot; body=orkesterstyrelsen}} {{N person=Jonatan Wiik; role=ledamot; body=orkesterstyrelsen}}
AB av på egen begäran, {{L person=Annika Bergvall; why=egen begäran}} AL tar den stolen. {{N person=Annika Lood; role=ledamot; body=orkesterstyrelsen; for=Annika Bergvall}}
RH registrerar hos Skatteverket, nov. {{A who=Ruth Hallman; due=2025-11; to=Skatteverket}}

2/ leverantörslistan {{I n=2; outcome=postponed}}
tre namn. {{|}}SO vill hinna ringa referenser först -> 5 dec. {{P until=2025-12-05; what=leverantörslistan; why=SO vill hinna ringa referenser först}} {{M date=2025-12-05}}
(priserna: affärshemlighet, bara vi) {{X mark=affärshemlighet, bara vi}}
Söderköping struntar i system, klart nu. {{S org=Söderköping; topic=system; stance=no}} Finspång kanske ändå. {{S org=Finspång; topic=system; stance=undecided}}
SO: samtalen gjorda 28/11, mejl ut {{A who=Samuel Ogbe; due=2025-11-28}}

3/ örebrostudenterna {{I n=3}}
4 av 5 på plats. {{|}}Motala tog två, heja. {{S org=Motala; topic=studenter; stance=doing}}
en flyttar hem i nov pga hyran, 4 800 i mån. {{K amount=4800; unit=kr i mån}}
{{|}}hyresbidrag? Delar på det, en gång. {{D}} faktura från JW till oss var. {{A who=Jonatan Wiik; to=oss}}

4/ avgifterna 2025 {{I n=4; kind=report}}
tabellen FS gjorde (sen, förlåt). 0-1 200. {{K amount=1200; unit=kr per termin}}
Norrköping gratis från vt. {{S org=Norrköping; topic=avgifter; stance=doing}}
Linköping har mejlat, höjer. {{S org=Linköping; topic=avgifter; stance=doing}}
ut på hemsidan, HW, när region-webben funkar {{A who=Henning Wall; if=när region-webben funkar}}

5/ val och stolar {{I n=5; kind=decision}}
vice: Jonatan. {{D}} {{N person=Jonatan Wiik; role=vice; body=Kulturskolechefsnätverket Östergötland}}
referensgr Kulturskolerådet: SO ett år till, {{D until=2026-10}} {{N person=Samuel Ogbe; role=representant; body=referensgr Kulturskolerådet}} ersättare AL {{D}} {{N person=Annika Lood; role=ersättare; body=referensgr Kulturskolerådet}}
poolansvarig efter AB... ingen {{V seat=poolansvarig}} - AB håller ställningarna till jul {{N person=Annika Bergvall; role=poolansvarig}}
förslag till Zeinab före 1 adv (30/11), alla {{A who=alla; due=2025-11-30; to=Zeinab Farah}}

6/ linköping?? {{I n=6; kind=question}}
tre möten utan dom. {{|}}Är dom kvar? {{Q}} ZF ringer Malin. {{A who=Zeinab Farah; to=Malin Edquist}}

7/ kul {{I n=7}}
Kulturskoledagarna 20-21 jan {{M date=2026-01-20; what=Kulturskoledagarna}} {{M date=2026-01-21; what=Kulturskoledagarna}} Malmö. Vem vill? {{|}}AB + TR ville, fick. {{D}} {{N person=Annika Bergvall; role=deltagare; body=Kulturskoledagarna}} {{N person=Tobias Rehn; role=deltagare; body=Kulturskoledagarna}} resa max 3 000 var. {{D}} {{K amount=3000; unit=kr var}}
julkonsert 18 dec Motala {{M date=2025-12-18; what=julkonsert}}, GF fixar lussekatter till den. {{A who=Görel Frisk; due=2025-12-18}}
dansprojektet förlängs? {{|}}"vore ju synd annars" men nej inget bestämt {{F}}
FS
