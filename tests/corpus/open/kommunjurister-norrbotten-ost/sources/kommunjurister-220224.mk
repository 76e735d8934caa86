@file Kommunjurister 220224.txt cp1252
@body Juristnätverket
@date 2022-02-24
@start 09:00
@end 14:00
@place Haparanda, Stadshuset
@mode hybrid
@secretary Oskar Tapani
@p Nasrin Farahani | Luleå | | chair remote
@p Tilde Marklund | Luleå | |
@p Johan Åkerstedt | Boden | |
@p Ann-Charlotte Niemi Lund | Kalix | |
@p Päivi Rautio | Haparanda | |
@p Oskar Tapani | Haparanda | |
@p Stig Forsberg | Överkalix | |
@p Elin Lampinen | Pajala | | remote
@p Hedda Sirkka | | dataskyddsombud | guest
@p Karim Osman | SKR | | guest remote partial=förmiddagen
@p Mirja Heikkinen Dahl | Övertorneå | | absent
---
Juristnätverket i Haparanda, Stadshuset, 24 februari 2022 kl 9 till 14
Vi var: Nasrin Farahani från Luleå (ordf., på skärm från hotellet i Kiruna), Tilde Marklund från Luleå, Johan Åkerstedt från Boden, Ann-Charlotte Niemi Lund från Kalix, Päivi Rautio och så jag, Oskar Tapani, från Haparanda, Stig Forsberg från Överkalix, Elin Lampinen från Pajala (på skärm), Hedda Sirkka, dataskyddsombud. På förmiddagen även Karim Osman från SKR, på skärm. Mirja Heikkinen Dahl från Övertorneå dök inte upp.

**SKR om valet och sekretess** {{I}}
Karim Osman pratade i en dryg timme om vad som gäller inför valdagen. Valnämnderna ska enligt vallagen ha utbildat alla röstmottagare, och det har blivit hårdare regler om vem som får vistas i lokalen. SKR har tagit fram en checklista och tänker lägga ut den före påsk. Stig undrade om man får filma i vallokal. Det får man inte om det stör, svarade Karim, men det är röstmottagarna som bestämmer i stunden. Karim trodde att det kommer att bli fler anmälningar i år. {{|}}Karim skickar sina bilder till Nasrin i kväll {{A who=Karim Osman; due=2022-02-24; to=Nasrin}} och hon sprider dem till er andra. {{A who=Nasrin Farahani; to=er andra}} Elin hade förresten redan ordnat motsvarande utbildning i Pajala tillsammans med polisen, den blev mycket uppskattad.

**Markanvisning – Päivis PM** {{I kind=dialogue}}
Äntligen. PM:et är tolv sidor långt och Päivi hade färgat klausulerna i rött, gult och grönt. De röda är de där vite saknar tak, de gula är de som tingsrätten i Luleå har underkänt men hovrätten inte har prövat. Johan Å ansåg att gult borde vara rött. Vi pratade om det ganska länge. {{|}}Ann-Charlotte sa att kommunstyrelsen i Kalix i januari har beslutat att inte anvisa någon mark alls före valet, så för deras del är det mest teori. {{S org=Kalix; topic=markanvisning; stance=no}} {{|}}Luleå använder PM:ets gröna klausuler redan nu i två avtal, berättade Tilde. {{S org=Luleå; topic=markanvisning; stance=doing}} Haparanda kommer också att göra det, från nästa avtal räknat. {{S org=Haparanda; topic=markanvisning; stance=yes}} I Överkalix är det som sagt tomt på exploatörer, men Stig hade ändå tagit upp PM:et med sitt kommunalråd och fått ett kort svar: Överkalix vill inte ha några standardklausuler över huvud taget. {{S org=Överkalix; topic=markanvisning; stance=no}}
Till slut landade vi i att PM:et publiceras på ytan med Johans ändring, gult blir rött. {{D if=med Johans ändring}} Själva publiceringen är Tildes sak, {{A who=Tilde Marklund}} och hon vill ha filen av Päivi på tisdag den 1 mars. {{A who=Päivi Rautio; due=2022-03-01; to=Tilde}} Att göra en hel mall av alltihop vore för mycket just nu. {{|}}Den tanken vilar tills hovrätten har dömt. {{P what=Att göra en hel mall; why=tills hovrätten har dömt}}

**Visselblåsarfunktionen** {{I kind=decision}}
Luleå har fått in fyra anbud. {{|}}Tilde fick inte berätta priserna, upphandlingen är under absolut sekretess fram till tilldelningen, så det lilla hon ändå antydde hör inte hemma utanför det här rummet. {{X mark=hör inte hemma utanför det här rummet}} Tilldelning väntas i april, det är Luleås upphandlingschef som beslutar. Mirja hade mejlat Övertorneås svar till Nasrin på morgonen. Det var långt och handlade mest om att kommunen har två nya jurister på väg, att den gamla kommunchefen inte gillade externa lösningar och att den nya inte har hunnit sätta sig in. {{|}}Sammanfattat: Övertorneå kan inte säga något före maj. {{S org=Övertorneå; topic=visselblåsarfunktionen; stance=undecided}} Pajala hoppar på, fullmakten skrevs under i måndags. {{S org=Pajala; topic=visselblåsarfunktionen; stance=yes}} Överkalix, som tidigare var på väg in, har ändrat sig och gör det på egen hand. {{S org=Överkalix; topic=visselblåsarfunktionen; stance=no}}
Vi sa ja till att driva en gemensam informationskampanj i höst om funktionen. {{D}} Boden och Kalix tar fram texterna före den 1 september. {{A who=Boden,Kalix; due=2022-09-01}}

**Vad gör Hedda?** {{I kind=report}}
Hedda har varit ute i Kalix, Haparanda och Pajala, och Överkalix står på tur i mars. Hon brukar börja med registret. Överkalix register uppdaterades efter decembermötet av deras arkivarie, så den frågan är löst. Hedda skulle önska att hon fick delta vid införandet av nya system, inte efteråt. Hon lämnar en årsrapport till kommunstyrelserna i enlighet med sin uppdragsbeskrivning. {{|}}Frågan om vem som vikarierar när hon är sjuk hade ingen tänkt på, vi bestämde att Päivi Rautio hoppar in för henne när det behövs. {{D}} {{N person=Päivi Rautio; role=ersättare; for=Hedda Sirkka}} Ann-Charlotte förklarade att introduktionen är avslutad.

**Ekobrottsrådet och andra stolar** {{I kind=decision}}
Stolen har ju varit tom. Länsstyrelsen ringde i januari och ville ha ett namn. Johan Å sitter redan i SKR:s nätverk och ville inte ha en till. {{|}}Efter viss övertalning sa Stig ja, och mötet utsåg honom. {{D}} {{N person=Stig Forsberg; role=representant; body=Ekobrottsrådet}} Hans första möte där är den 17 mars. {{M date=2022-03-17; what=Ekobrottsrådet}} {{|}}Jag slutar som sekreterare till sommaren, då jag ska vara pappaledig. {{L person=Oskar Tapani; when=till sommaren; why=då jag ska vara pappaledig}} {{|}}Sekreterarskapet går då tillbaka till Ann-Charlotte. {{N person=Ann-Charlotte Niemi Lund; role=sekreterare; body=Juristnätverket; for=Oskar Tapani}}

**Avtalsdatabasen** {{I outcome=postponed}}
Det här hade Mirja satt upp. {{|}}När hon inte kom fick det vara, och vi tar det i maj. {{P until=2022-05-12; what=Avtalsdatabasen; why=När hon inte kom}}

**När ses vi** {{I}}
12 maj i Boden. {{M date=2022-05-12}} Johan Å skickar hotelltips i god tid före det, säg sista mars. {{A who=Johan Åkerstedt; due=2022-03-31}} Webbinariet om jäv i januari hade 112 deltagare, och kursgruppen funderar på en fortsättning.

Hälsar Oskar
