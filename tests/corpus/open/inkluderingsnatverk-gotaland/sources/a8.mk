@file inkluderingsnätverk juni.txt cp1252
@body Inkluderingsnätverket Götaland
@date 2025-06-05
@start 13:00
@end 14:45
@mode online
@secretary Kerstin Malm-Yilmaz
@p Kerstin Malm-Yilmaz | Borås | | chair
@p Erik Sandelin | Jönköping | |
@p Tim Rydell | Linköping | |
@p Anna Wreede | Växjö | |
@p Anna Bergström-Lind | Halmstad | |
@p Samir Halilovic | Trollhättan | |
@p Therese Öhrn | Karlskrona | |
@p Jens Kullander | Norrköping | |
@p Ivar Stenmark | Vuxenpsykiatrin | | guest partial=punkt ett
@p Ulf Tornberg | Kalmar | | absent excused
@p Gunnel Fast | Västervik | | absent excused
@p Oskar Lie | Mölndal | | absent excused
---
Inkluderingsnätverket Götaland, digital avslutning torsdag 5 juni 2025, 13.00 - 14.45
Jag, Kerstin Malm-Yilmaz, Borås, ordför och talar in. Vidare: Erik Sandelin, Jönköping. Tim Rydell, Linköping. Anna Wreede, Växjö. Anna Bergström-Lind, Halmstad. Samir Halilovic, Trollhättan. Therese Öhrn, Karlskrona. Jens Kullander, Norrköping.
Gäst på punkt ett: Ivar Stenmark, Vuxenpsykiatrin.
Anmälda förhinder: Ulf Tornberg, Kalmar. Gunnel Fast, Västervik. Oskar Lie, Mölndal.

ETT. Att bli vuxen {{I n=ETT; kind=theme}}
Ivar berättade om mottagningen för unga mellan 16 och 24. Den får pengar till årsskiftet.
Två av oss provar hans övergångspärm under ett läsår: Halmstad {{S org=Halmstad; topic=övergångspärm; stance=yes}} och Trollhättan {{S org=Trollhättan; topic=övergångspärm; stance=yes}}.
Växjö tycker att pärmen är för tjock och tackar nej. {{S org=Växjö; topic=övergångspärm; stance=no}}
Samir blir vår länk till Ivar. {{N person=Samir Halilovic; role=länk; org=Trollhättan}}
Ivar sänder pärmen med post redan imorgon. {{A who=Ivar Stenmark; due=2025-06-06; to=Halmstad, Trollhättan}}

TVÅ. Streaming {{I n=TVÅ; kind=decision}}
Konferensen strömmas inte. {{D}} Däremot spelas två föreläsningar in, om talarna samtycker. {{D if=om talarna samtycker}}
Jens frågar talarna, klart till midsommar, säg 19 juni. {{A who=Jens Kullander; due=2025-06-19; to=talarna}}

TRE. Pengar kvar {{I n=TRE; kind=decision}}
Niotusen åttahundra kronor finns över. {{K amount=9800; unit=kr}} De går till bussen från Borås. {{D}}
Anna i Växjö hör av sig till bussbolaget. {{A who=Anna Wreede; to=bussbolaget}}

FYRA. Köfrågan till rektorerna {{I n=FYRA; outcome=nothing_new}}
Ute sedan i maj. Inget att säga förrän svaren kommit.

FEM. Folk {{I n=FEM}}
Karlskrona och Therese lämnar oss i dag, tack för allt. 
Susanne Alkvist byter till sjukhusskolan i Göteborg i augusti. {{L person=Susanne Alkvist; when=i augusti; why=byter till sjukhusskolan i Göteborg}} Vem som samordnar oss sedan är inte klart, platsen utlyses. {{V seat=samordnare; body=Inkluderingsnätverket Götaland}}
Tills dess vikarierar Tim för henne. {{N person=Tim Rydell; role=ersättare; body=Inkluderingsnätverket Götaland; org=Linköping; for=Susanne Alkvist}}
Läkemedelsgruppen barn får byta ledare: Jens har valts till det av de andra. {{N person=Jens Kullander; role=ledare; body=Läkemedelsgruppen barn; org=Norrköping}}
Vice ordföranden gick vi bet på igen. Om igen nästa gång. {{P until=2025-10-23; what=Vice ordföranden}}

SEX. Löst och fast {{I n=SEX}}
Får en elev ha med assistenten på praktik i ett annat län? Tim fick inget svar. {{Q asker=Tim Rydell}}
Ivars patientexempel ska raderas ur inspelningen och inte återges. {{X mark=inte återges}}
Alla fyller i avtackningslistan, utan att jag tittar. {{A who=Alla}}
Vadstena 17 september {{M date=2025-09-17; what=konferensen}} och 18 september {{M date=2025-09-18; what=konferensen}}, {{|}}sedan nätverksmöte 23 oktober {{M date=2025-10-23}} i Kalmar.
Hej då i telefonen.
