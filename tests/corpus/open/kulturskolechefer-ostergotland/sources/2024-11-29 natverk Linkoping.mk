@file 2024-11-29 natverk Linkoping.docx
@body Kulturskolechefsnätverket Östergötland
@date 2024-11-29
@start 10:00
@end 12:30
@place Linköping, Fredriksbergsskolan
@mode hybrid
@secretary Ulf Törnkvist
@p Zeinab Farah | Åtvidaberg | | chair
@p Ulf Törnkvist | Kinda
@p Samuel Ogbe | Norrköping
@p Görel Frisk | Motala
@p Krister Ahlgren | Mjölby
@p Ingela Stolt | Vadstena
@p Ruth Hallman | Ödeshög | | remote
@p Hillevi Sand | Ydre | | remote
@p Filippa Strand | | koordinator | guest
@p Malin Edquist | Linköping | | chair absent
@p Annika Lood | Finspång | | absent
@p Annika Bergvall | Söderköping | | absent
@p Tobias Rehn | Valdemarsvik | | absent
---
Kulturskolechefsnätverket Östergötland, fredagen den 29 november 2024
Vi höll till i Linköping, Fredriksbergsskolan, mellan 10.00 och 12.30.
I rummet: Zeinab Farah, Åtvidaberg (vice ordförande, ledde mötet); Ulf Törnkvist, Kinda (förde pennan); Samuel Ogbe, Norrköping; Görel Frisk, Motala; Krister Ahlgren, Mjölby; Ingela Stolt, Vadstena
På skärmen: Ruth Hallman, Ödeshög; Hillevi Sand, Ydre
Dessutom: Filippa Strand, koordinator
Frånvarande: Malin Edquist, Linköping (ordförande); Annika Lood, Finspång; Annika Bergvall, Söderköping; Tobias Rehn, Valdemarsvik
Agenda	Anteckning	Åtgärd
Hej till Hillevi {{I}}	Hillevi Sand sitter från i dag i kretsen för Ydres räkning. {{N person=Hillevi Sand; role=ledamot; body=Kulturskolechefsnätverket Östergötland; org=Ydre}} Ordförandeklubban hanterades av Zeinab medan Malin är på Kuba. {{N person=Zeinab Farah; role=ordförande; body=Kulturskolechefsnätverket Östergötland; for=Malin Edquist}}	Filippa lär Hillevi hitta i mapparna. {{A who=Filippa Strand; to=Hillevi Sand}}
Schemasystem {{I kind=decision}}	Notsystem AB visade sitt program via länk. {{|}}Åtta kommuner köper det tillsammans under 2025, om priset stannar under 15 kronor per elev. {{D until=2025-12-31; if=om priset stannar under 15 kronor per elev}} {{K amount=15; unit=kronor per elev}} Ydre deltar inte. {{S org=Ydre; topic=Schemasystem; stance=no}} Ödeshög vill fundera över julen. {{S org=Ödeshög; topic=Schemasystem; stance=undecided}}	Avtalet granskas av Samuels jurist, klart den 13 december. {{A who=Samuels jurist; due=2024-12-13}}
Kulturplanen {{I kind=report}}	Krister berättade från läktaren att fullmäktige sade ja med tre rösters övervikt. Regionen inför dessutom en samordnartjänst.	Krister ber regionen om annonsen. {{A who=Krister Ahlgren; to=regionen}}
Kulturrådets bidrag {{I outcome=postponed}}	Beskeden har försenats på myndigheten. {{|}}Vi kommer därför till saken först den 24 januari. {{P until=2025-01-24; what=Kulturrådets bidrag; why=Beskeden har försenats på myndigheten}} {{M date=2025-01-24}}	Var kommun mejlar sitt utfall till Filippa så fort det har kommit. {{A who=Var kommun; to=Filippa Strand}}
Länsungdomsorkestern {{I}}	Som kassör har styrelsen nu övertalat Ruth. {{N person=Ruth Hallman; role=kassör; body=Länsungdomsorkesterns styrelse}} Norrköping upplåter repetitionslokal utan hyra. {{S org=Norrköping; topic=orkestern; stance=yes}}	Julkonserten ges i Motala den 19 december. {{M date=2024-12-19; what=Julkonserten}} Affischen ritar Görels dotter. {{A who=Görels dotter}}
Sommarlägret {{I kind=decision}}	Lägret flyttas från Vadstena till Rimforsa. {{D}} Som lägerchef efter Ingela fastnade vi för Ulf. {{D}} {{N person=Ulf Törnkvist; role=lägerchef; body=Sommarlägret; for=Ingela Stolt}} Kocken är inte tillsatt. {{V seat=Kocken; body=Sommarlägret}}	Ulf tecknar hyreskontraktet före årsskiftet, 26 000 kronor. {{A who=Ulf Törnkvist; due=2024-12-31}} {{K amount=26000; unit=kronor}}
Lönestatistik {{I}}	Bladet som cirkulerade är avsett endast för chefer och förstörs. {{X mark=endast för chefer}}	–
Vid sidan om {{I}}	Kan en kommun vägra en elev från grannkommunen? {{Q}} Ingela slutar i Vadstena i mars för att bli kantor. {{L person=Ingela Stolt; org=Vadstena; when=i mars; why=för att bli kantor}}	Vadstena återkommer med namn på efterträdaren. {{A who=Vadstena}}
