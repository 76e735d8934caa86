@file Inspelat Göteborg-Uddevalla 18 april.txt
@body Ekonomichefsnätverket Norra Bohuslän
@date 2024-04-18
@start 09:00
@end 16:00
@place Laholmen i Strömstad
@mode in_person
@secretary Erik Sannemo
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Gun-Britt Aldén | Sotenäs | |
@p Petra Hjalmarsson | Lysekil | |
@p Erik Sannemo | Uddevalla | ekonomidirektör |
@p Erik Qvarnlöf | Orust | |
@p Monika Szabó | Färgelanda | |
@p Alma Rydqvist-Osman | Dals-Ed | |
@p Ragnhild Tveit | Halden kommune | | guest partial=förmiddagen
---
Ekonomichefsnätverket Norra Bohuslän, heldag på Laholmen i Strömstad 18 april 2024 nio till fyra
Majken Rosvall är sjuk så det här är Erik Sannemo, ekonomidirektör i Uddevalla, som pratar i telefonen på väg hem, ursäkta språket.
Där var Sigvard Holmqvist-Berg från Tanum som ordförande, Carina Lysholm Strömstad, Zoran Babić Munkedal, Gun-Britt Aldén Sotenäs, Petra Hjalmarsson Lysekil, jag, Erik Qvarnlöf Orust, Monika Szabó Färgelanda, Alma Rydqvist-Osman Dals-Ed. På förmiddagen Ragnhild Tveit från Halden kommune.

Först Halden {{I kind=theme}}
Ragnhild berättade om när staten satte dem under förvaltning, alltså ROBEK-listan, 2005 var det. Staten bestämde allt, de fick inte köpa en stol. Kommunstyret beslutade att sälja kraftverket, sen ångrade de sig, sen sålde de ändå. Hon tyckte att man ska erkänna tidigt och skära fort. Vi frågade massor. Sigvard frågade om skatten, Petra om facken, Alma om hur man orkar. {{|}}I Lysekil har ni ju precis den där resan framför er, sa jag till Petra, och hon svarade att Lysekil lägger ner två skolor, det är bestämt. {{S org=Lysekil; topic=besparingar; stance=yes}} Ragnhild ville gärna ha hit någon till ett seminarium i Halden den 30 maj, {{M date=2024-05-30; what=seminarium i Halden}} och det var inte lätt att få någon att titta upp, men Alma kan norska så det blir hon som far dit för oss. {{N person=Alma Rydqvist-Osman; role=deltagare; body=seminarium i Halden; org=Dals-Ed}}

Lånen då {{I kind=decision}}
Zoran hade bilder. {{|}}Spannet är från noll i Färgelanda till nittiofyra tusen per invånare i, ja vi kan väl säga en av kustkommunerna. {{K amount=94000; unit=kronor per invånare}} Kommuninvest har sagt att de ska sätta gränsen vid hundratio. Carina menade att jämförelser gör mer skada än nytta, för pressen plockar upp dem. Gun-Britt sa precis tvärtom. Journalisterna har ju redan begärt ut det, och enligt lagen är det offentligt så fort det är färdigt. Det gick någon halvtimme på vad färdigt är. {{|}}Sotenäs har hur som helst bestämt sig för att lägga ut sin del på hemsidan själva. {{S org=Sotenäs; topic=lånejämförelsen; stance=yes}} Strömstad kan inte svara på om de vill ha med sina siffror. {{S org=Strömstad; topic=lånejämförelsen; stance=undecided}} Till slut sa Sigvard att okej, då gör vi om den varje år och vi offentliggör den varje gång, och så fick det bli. {{D}} Den första går ut 15 maj, och pressmeddelandet till den det knåpar Zoran och jag ihop. {{A who=Zoran Babić,Erik Sannemo; due=2024-05-15}}

Pensionerna {{I kind=information}}
Monika hade gjort sin läxa. Prognosen kom och den är lite snällare. {{|}}Summan av skulden för alla nio är 6,2 miljarder. {{K amount=6200000000; unit=kronor}} Orust är så klart bäst i klassen, Erik Qvarnlöf sken som en sol. {{|}}Uddevalla tänker inte försäkra bort nånting i år, det kan jag säga själv. {{S org=Uddevalla; topic=pensioner; stance=no}} Dals-Ed funderar. {{S org=Dals-Ed; topic=pensioner; stance=undecided}} Arket Monika visade saknar Tanum, Sigvard kompletterar till henne innan april är slut. {{A who=Sigvard Holmqvist-Berg; due=2024-04-30; to=Monika Szabó}} Sen frågade Petra om vi inte skulle ha en gemensam försäkringsmäklare, och det var en sån där fråga där alla säger mm. {{F}}

Rådet i förbundet {{I kind=decision}}
Gun-Britt har suttit där sju år och går i pension i höst, sista dagen är 30 augusti. {{L person=Gun-Britt Aldén; org=Sotenäs; when=2024-08-30; why=pension}} Erik Qvarnlöf sitter ju där också, sen i höstas, och han ska sitta kvar. {{N person=Erik Qvarnlöf; role=representant; body=rådet i förbundet; org=Orust}} Frågan är vem som tar hennes. Sigvard tyckte Petra. Petra har skolorna. Carina är bara intresserad om mötena flyttas till fredagar och det har förbundet sagt nej till. {{|}}Monika då, sa någon, och Monika ryckte på axlarna på det sättet som betyder ja, så då är det Monika från september. {{D}} {{N person=Monika Szabó; role=representant; body=rådet i förbundet; org=Färgelanda; for=Gun-Britt Aldén}} Förbundet ska ha det skriftligt och det ordnar Gun-Britt innan hon går. {{A who=Gun-Britt Aldén; to=Förbundet}} Vem som går dit om båda är borta kom vi aldrig till.

Banken {{I kind=information; outcome=postponed}}
Skulle vi tagit i juni. {{|}}Det gör vi fortfarande, alltså den 13, för offerterna har inte kommit. {{P until=2024-06-13; what=Banken; why=offerterna har inte kommit}} {{M date=2024-06-13}} I Munkedal har dom redan bytt, det gick på en eftermiddag. {{S org=Munkedal; topic=byta bank; stance=doing}}

Och så det sista {{I kind=decision}}
Majken behöver avlastning. Hon har sagt att hon gärna gör hälften. Tanken var att rotera på oss nio men det blir aldrig bra, det har vi försökt. Jag sa att jag ändå sitter på tåg hela dagarna. {{|}}Så Majken och jag delar på sekreterarskapet från och med nu, varannan gång. {{D}} {{N person=Majken Rosvall; role=sekreterare; body=Ekonomichefsnätverket Norra Bohuslän}} {{N person=Erik Sannemo; role=sekreterare; body=Ekonomichefsnätverket Norra Bohuslän; org=Uddevalla}} Nu kommer konduktören.
