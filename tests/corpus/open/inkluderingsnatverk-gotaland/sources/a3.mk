@file Inkluderingsnätverket nov 24.txt
@body Inkluderingsnätverket Götaland
@date 2024-11-07
@start 09:30
@end 15:00
@place Växjö stationshus, plan 6
@mode in_person
@secretary Kerstin Malm-Yilmaz
@p Kerstin Malm-Yilmaz | Borås | | chair
@p Erik Sandelin | Jönköping | |
@p Parisa Moradi | Linköping | |
@p Ulf Tornberg | Kalmar | |
@p Anna Wreede | Växjö | |
@p Samir Halilovic | Trollhättan | | partial=efter lunch
@p Gunnel Fast | Västervik | |
@p Therese Öhrn | Karlskrona | |
@p Jens Kullander | Norrköping | |
@p Magnus Dahlbom | Attention | | guest partial=förmiddagen
@p Anna Bergström-Lind | Halmstad | | absent
@p Oskar Lie | Mölndal | | absent
@p Susanne Alkvist | | | guest absent
---
INKLUDERINGSNÄTVERKET GÖTALAND, det vill säga vi i Inkluderingsnätverket Götaland
7 november 2024, Växjö stationshus, plan 6. Från 09.30 till 15.00.
Rektor Kerstin Malm-Yilmaz från Borås höll i trådarna och diktafonen (ordförande). Runt bordet fanns också Erik Sandelin Jönköping, Parisa Moradi Linköping, Ulf Tornberg Kalmar, Anna Wreede Växjö, Samir Halilovic Trollhättan (efter lunch), Gunnel Fast Västervik, Therese Öhrn Karlskrona och Jens Kullander Norrköping. Magnus Dahlbom från Attention var vår gäst på förmiddagen.
Saknade vänner: Anna Bergström-Lind Halmstad, Oskar Lie Mölndal, Susanne Alkvist.

FÖRÄLDRARNAS RÖST {{I kind=theme}}
Magnus är själv far till två killar med adhd och har lett lokalföreningen i sju år. Han berättade utan bilder, det var skönt. Hans poäng var att föräldrar inte orkar vara projektledare för sina egna barn. I snitt har familjerna i föreningen kontakt med elva olika yrkespersoner och ingen av dem ringer de andra. Föreningen har bestämt sig för att starta ett telefonstöd på kvällar och regionen bekostar det första året. Han skulle vilja att varje kommun hade en enda väg in. {{|}}Ulf svarade att Kalmar har haft en sådan lots i fyra år och att den finns kvar också nästa år {{S org=Kalmar; topic=lots; stance=doing}}. {{|}}Therese skakade på huvudet, Karlskrona har skurit bort lotsen i budgeten och återinför den inte {{S org=Karlskrona; topic=lots; stance=no}}. {{|}}Jens gav till svar att det i Norrköping beror på vad valet av ny skoldirektör leder till {{S org=Norrköping; topic=lots; stance=undecided}}. Gunnel ansåg att en lots utan mandat bara blir en telefonsvarare till. Jag berättade om Borås erfarenhet från nittiotalet, då hette det konsulent och var precis samma sak.
Magnus undrade om föräldrarna kunde få vara med hos oss ibland. {{|}}Efter överläggning sade vi ja till att Attention får sitta med två gånger om året, och bara vid teman {{D}}. {{|}}Magnus ordnar så att föreningen utser en person {{A who=Magnus Dahlbom}}.

SKOLVERKETS REMISS {{I kind=decision}}
Therese hade skrivit sitt förslag i tid trots vattenläcka hemma. Verket vill slå samman två stödformer till en. Skolinspektionen är emot. Forskarna är som så ofta oeniga, den ena rapporten säger att små grupper hjälper och den andra att de stämplar. Parisa tyckte att förslaget missade de elever som pendlar mellan två skolformer. Anna hade hellre talat om lärarutbildningen. {{|}}Det vi skickar in är Thereses text med ett stycke tillagt av Parisa {{D if=med ett stycke tillagt av Parisa}}, {{|}}och Therese postar den till Skolverket senast den 15 november {{A who=Therese Öhrn; due=2024-11-15; to=Skolverket}}. {{|}}Västervik lämnar ett eget svar utöver det, det har nämnden krävt {{S org=Västervik; topic=Skolverkets remiss; stance=doing}}.

ASSISTENTERNA {{I kind=dialogue}}
Efter lunch kom Samir, tåget hade stått i Alvesta. Han fick genast ordet om elevassistenterna. {{|}}I Trollhättan söker man från och med nu inte längre folk utan utbildning {{S org=Trollhättan; topic=elevassistenter; stance=yes}}. Det låter stolt men nio tjänster står tomma. {{|}}Erik räknade på vad det kostar, ungefär trettiotusen i månaden per tjänst oavsett om det är bra eller dåligt. {{K amount=30000; unit=kr per månad och tjänst}} Jönköpings gymnasium funderar på en egen assistentutbildning och därmed är Jönköping i varje fall intresserat av att göra gemensam sak {{S org=Jönköping; topic=assistentutbildning; stance=interested}}. Facket har sagt sitt, de vill ha certifiering. Enligt Anna har man i Danmark haft det i tjugo år. Ska vi driva frågan gentemot SKR? {{|}}Här gick meningarna isär rejält, så jag föreslog att saken får ligga till sig över jul och så blev det, vi möts om den igen 6 februari {{P until=2025-02-06; what=Ska vi driva frågan gentemot SKR; why=meningarna isär}} {{M date=2025-02-06}}. {{|}}Till dess tar Samir reda på vad danskarna begär av en assistent {{A who=Samir Halilovic; due=2025-02-06}}.

LOKALERNA TILL HÖSTKONFERENSEN {{I kind=decision}}
Detta var den punkt vi missade i oktober. Det finns två bud. {{|}}Folkets park i Borås tar etthundrafyrtiotusen kronor {{K amount=140000; unit=kr}} för två dagar och folkhögskolan i Vadstena kostar hälften men har bara plats för åttio. Ingen av dem har bra hörslinga, Ulf hade ringt båda. Gunnel brukar föredra Vadstena för lugnets skull. {{|}}Omröstningen slutade fem mot fyra till förmån för Vadstena {{D}}. {{|}}Dagarna blir den 17 september och den 18 september nästa år {{M date=2025-09-17; what=höstkonferensen}} {{M date=2025-09-18; what=höstkonferensen}}. {{|}}Ulf skriver på kontraktet före Lucia 13 december {{A who=Ulf Tornberg; due=2024-12-13}}.
I konferensgruppen hamnade Parisa, som också ställer sig i spetsen för den {{N person=Parisa Moradi; role=ledare; body=konferensgruppen; org=Linköping}}, {{|}}Gunnel {{N person=Gunnel Fast; role=ledamot; body=konferensgruppen; org=Västervik}} och Jens {{N person=Jens Kullander; role=ledamot; body=konferensgruppen; org=Norrköping}}.

KORTA RAPPORTER {{I kind=report}}
Anna har varit på sitt första möte i SPSM:s råd, där det mest talades om läromedel i punktskrift. Rådet har valt en ny ordförande från Umeå. Erik är vår man i länets autismforum sedan i fjol och han tycker att det tar för mycket tid. Parisa gjorde en runda bland rektorerna om blanketten, de flesta hade inte öppnat mejlet.

SEN VAR DET SLUT {{I}}
Besöket på Rosenlund är om två veckor. {{|}}Den 5 december är nästa ordinarie {{M date=2024-12-05}} och den är digital. Jag bokade bort mig själv i misstag den dagen, så {{|}}Erik träder in som ordförande {{N person=Erik Sandelin; role=ordförande; body=Inkluderingsnätverket Götaland; org=Jönköping; for=Kerstin Malm-Yilmaz}}.
Inläst på tåget hem, Kerstin Malm-Yilmaz
