@file Hillevis brev geodata 31 maj.txt
@body Geodatasamverkan Dalarna
@date 2023-05-31
@start 10:00
@end 14:00
@place Tällberg, Dalecarlia
@mode in_person
@secretary Hillevi Stark
@p Mattias Lövgren | Falun | | chair
@p Shirin Azizi | Borlänge | |
@p Olof Persson Hed | Hedemora | |
@p Ingela Munters | Leksand | |
@p Emelie Rask | Avesta | |
@p Sofia Daniels | Rättvik | |
@p Lotten Ås | Gagnef | |
@p Jens Lok | Älvdalen | |
@p Kjell Backström | Ludvika | | partial=efter lunch
@p Olof Brandt | Säter | | absent excused
@p Petter Finn | Mora | | absent excused
@p Vladimir Kozak | Malung-Sälen | | absent
@p Hillevi Stark | Region Dalarna | | guest
---
Hej kartvänner,

så var vårens sista träff med Geodatasamverkan Dalarna avklarad. Den 31 maj 2023 mellan tio och två satt vi i Tällberg, Dalecarlia, med utsikt över en sjö som ingen av oss hade ritat rätt.

Jag räknade in Mattias Lövgren från Falun (ordförande), Shirin Azizi från Borlänge, Olof Persson Hed från Hedemora, Ingela Munters från Leksand, Emelie Rask från Avesta, Sofia Daniels från Rättvik, Lotten Ås från Gagnef, Jens Lok från Älvdalen och, efter lunch, Kjell Backström från Ludvika.
Olof Brandt från Säter och Petter Finn från Mora hade förhinder. Vladimir Kozak från Malung-Sälen kom inte.
Det här har jag, Hillevi Stark på Region Dalarna, fått ihop.

Pilotfrågan   {{I kind=decision}}
Birgitta på Lantmäteriet höll vad hon lovade, och beskrivningen låg i min brevlåda redan den 24 april. En pilotkommun ska sätta av två personer på en dag i veckan i ett halvår. I gengäld får man hjälp med de första femtio planerna. Mattias hade före mötet hört sig för hos sin chef och fått ja. Shirin pratade sig varm för saken. Lotten påpekade, med visst fog, att det är de stora som alltid är piloter och att resultatet därför inte passar de små.
{{|}}Falun och Gagnef anmäls tillsammans, en stor och en liten, så valde ni att göra. {{D binds=Falun,Gagnef}} {{S org=Falun; topic=pilot; stance=yes}} {{S org=Gagnef; topic=pilot; stance=yes}} {{|}}Älvdalen hade gärna varit med men har bara en halv tjänst, förklarade Jens, och avstår. {{S org=Älvdalen; topic=pilot; stance=no}} {{|}}Anmälan skriver Mattias under och jag postar den, sista dag är 9 juni. {{A who=Mattias Lövgren,Hillevi Stark; due=2023-06-09; to=Lantmäteriet}}

Drönarna   {{I kind=dialogue}}
Kjells obesvarade fråga från mars har plötsligt fått en ägare. Transportstyrelsen har ändrat reglerna så att flera myndigheter kan dela på ett verksamhetstillstånd, om en av dem tar driftsansvaret. Emelie, som själv flyger, beskrev hur Västmanland har gjort. Där betalar kommunerna 12 000 kronor om året {{K amount=12000; unit=kronor om året}} och slipper i stort sett allt pappersarbete. {{|}}Olof PH frågade vem som är ansvarig om något ramlar ned. {{Q asker=Olof Persson Hed}} Det skulle vi behöva en jurist till, tyckte Sofia, men ingen hade någon till hands.
Min känsla är att åtminstone fyra av er vill, men något ja blev det inte. {{F}} {{|}}Emelie och Kjell sätter sig ned under sommaren och räknar på vad det skulle innebära hos oss. {{A who=Emelie Rask,Kjell Backström}} {{|}}Efter det får frågan en ny omgång hos er den 13 september. {{P until=2023-09-13; what=Drönarna; why=Emelie och Kjell ska räkna först}} {{M date=2023-09-13}}

Flygningen   {{I kind=report}}
Nordvy Flyg flög klart på fyra dagar, utom över Idre där det snöade. Ingela har börjat granska. Hon ser skuggor i dalgångarna men inget dramatiskt. Avtalet ger rätt till omflygning, och det har hon redan påkallat för två stråk.

Vem gör vad från och med hösten   {{I kind=decision}}
Mattias har lett oss i fem år. {{|}}Nu vill han lämna klubban vidare, och Shirin är den som ni med acklamation gav den till. {{D}} {{N person=Shirin Azizi; role=ordförande; body=Geodatasamverkan Dalarna; for=Mattias Lövgren}} Han stannar förstås i nätverket. Till vice ordförande föreslogs Olof PH och Ingela, och {{|}}efter att ha singlat slant står Ingela som vice ordförande för två år. {{D}} {{N person=Ingela Munters; role=vice ordförande; body=Geodatasamverkan Dalarna}}
{{|}}Den lediga platsen i detaljplanegruppen räckte Jens upp handen för. {{N person=Jens Lok; role=ledamot; body=detaljplanegruppen}}
Ludvika får ny kart- och mätchef i höst. {{|}}Kjell har sagt upp sig för att segla till Azorerna, hans sista arbetsdag är 30 september. {{L person=Kjell Backström; org=Ludvika; when=2023-09-30; why=segla till Azorerna}}

Länsstyrelsen om laserdata   {{I kind=report}}
Lotten redogjorde för svaret. Länsstyrelsen anser att höjdmodellen får spridas men inte punktmolnet, och den hänvisar vidare till Lantmäteriet för tillstånd. Beskedet var tydligare än vad någon hade trott. Försvaret ska yttra sig före årsskiftet.
{{|}}Till dess drar ni ned alla punktmoln från era öppna portaler, enades ni om. {{D}} {{A who=alla}} {{|}}I Avesta kommer det att dröja till augusti eftersom systemleverantören har semester, sade Emelie. {{S org=Avesta; topic=punktmoln; stance=doing}}

Skolkartan   {{I}}
Sofia visade Rättviks skolkarta, där barn har fått markera otrygga platser. Den har redan lett till två nya övergångsställen. {{|}}Leksand vill gärna ha koden {{S org=Leksand; topic=Skolkartan; stance=interested}} och {{|}}Sofia lägger ut den på GitHub så fort licensen är klar. {{A who=Sofia Daniels}}

Praktiskt   {{I}}
Reseräkningarna från Kartdagarna, kom ihåg dem, Shirin! {{A who=Shirin Azizi}} Regionens ekonomer stänger halvåret 15 juni.
Hösten i övrigt: 15 november är inlagd. {{M date=2023-11-15}} Stanli håller seminarium om begreppsmodeller 26 oktober. {{M date=2023-10-26; what=Stanlis seminarium om begreppsmodeller}}

Sköna sommardagar,
Hillevi
