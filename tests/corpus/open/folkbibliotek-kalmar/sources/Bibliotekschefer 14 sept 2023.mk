@file Bibliotekschefer 14 sept 2023.txt
@body Bibliotekschefsnätverket i Kalmar län
@date 2023-09-14
@start 09:30
@end 15:00
@place Oskarshamns stadsbibliotek, Läsesalen
@mode in_person
@secretary Marianne Ståhlbrand
@p Johannes Tornerhjelm | Kalmar | | chair
@p Ylva Engqvist | Borgholm
@p Henrik Zetterlund | Emmaboda
@p Nadja Lazarević | Hultsfred
@p Pia Kullman | Högsby | | partial=eftermiddagen;
@p Eva-Lena Fors | Mönsterås
@p Sara Idrissi | Mörbylånga
@p Anders Wiström | Nybro
@p Marianne Ståhlbrand | Oskarshamn
@p Sara Bondesson | Torsås
@p Gudrun Palmborg | Västervik
@p Oskar Dinh | Regionbiblioteket | | guest
@p Erik Hultgren | Vimmerby | | absent
---
Bibliotekschefsnätverket i Kalmar län
samlades torsdagen den 14 september 2023 mellan 9.30 och 15.00
Oskarshamns stadsbibliotek, Läsesalen

Kring bordet satt Johannes Tornerhjelm, Kalmar (ordförande)
Ylva Engqvist, Borgholm
Henrik Zetterlund, Emmaboda
Nadja Lazarević, Hultsfred
Pia Kullman, Högsby (eftermiddagen)
Eva-Lena Fors, Mönsterås
Sara Idrissi, Mörbylånga
Anders Wiström, Nybro
Marianne Ståhlbrand, Oskarshamn (som för boken)
Sara Bondesson, Torsås
Gudrun Palmborg, Västervik
samt Oskar Dinh, Regionbiblioteket
Saknad: Erik Hultgren, Vimmerby

Hösten börjar {{I kind=go-round}}

Johannes läste en dikt av Elsa Grave och sedan fick var och en berätta om det som hänt sedan i juni. {{|}}Borgholm har efter sommarens stöld av tre läsplattor stängt sitt meröppna om kvällarna. {{S org=Borgholm; topic=meröppet; stance=no}} I Nybro går man åt motsatt håll och öppnar kommunens tredje meröppna filial i november. {{S org=Nybro; topic=meröppet; stance=yes}} Anders är stolt, det hörs. {{|}}Emmaboda har haft meröppet i fyra år utan ett enda ordningsproblem. {{S org=Emmaboda; topic=meröppet; stance=doing}} Torsås utreder, och Sara Bondesson vågar inte sia om hur det slutar. {{S org=Torsås; topic=meröppet; stance=undecided}} Polisen i Kalmar anser att kameror är nödvändiga, men Integritetsskyddsmyndigheten har beslutat att kamerabevakning på bibliotek kräver särskilda skäl.

Det gemensamma bibliotekssystemet {{I kind=dialogue}}

Avtalet med Bokväv löper till sista december 2024 och får enligt upphandlingslagen inte förlängas mer. Oskar gick igenom tre vägar: ny upphandling i länet, anslutning till Libris eller att gå ihop med Kronoberg. Biblioteken i Kronoberg har redan bestämt sig för att upphandla själva, så den vägen är nog stängd, trodde Gudrun. Hon är annars den som är varmast för större samarbeten. {{|}}Västervik vill se en länsupphandling. {{S org=Västervik; topic=bibliotekssystem; stance=yes}} Från Hultsfred kom en önskan om att slippa byta. {{S org=Hultsfred; topic=bibliotekssystem; stance=no}} Nadja påpekade att barnbibliotekarierna ägnade en hel vinter åt det förra bytet och att det borde räknas som en kostnad. {{|}}Högsby kan inte binda sig utan att en ny kulturchef är på plats. {{S org=Högsby; topic=bibliotekssystem; stance=undecided}}

Vi stannade länge vid frågan om vad en katalog är till för. {{|}}Till slut knöt Johannes ihop säcken och vi fattade ett klart beslut, nämligen att länets bibliotek upphandlar ett nytt system tillsammans. {{D}} En systemgrupp bildas. {{D}} I den har tagit plats Gudrun Palmborg, som leder arbetet, Anders Wiström och Sara Idrissi. {{N person=Gudrun Palmborg; role=ledare; body=systemgrupp}} {{N person=Anders Wiström; role=ledamot; body=systemgrupp}} {{N person=Sara Idrissi; role=ledamot; body=systemgrupp}} Från regionsidan medverkar Oskar. {{N person=Oskar Dinh; role=ledamot; body=systemgrupp}} {{|}}Gruppen levererar en kravskiss till decembermötet. {{A who=Gudrun Palmborg,Anders Wiström,Sara Idrissi; due=2023-12-07}} Om licenspriset är per invånare eller per lån hade ingen en susning om. {{Q}}

Läslovet {{I kind=information}}

Kulturrådet delar i år ut 2 miljoner kronor {{K amount=2; unit=miljoner kronor; years=2023}} till läslovsprojekt i Småland och på Öland. Ansökan sker i Kulturrådets egen blankett. Eva-Lena, som alltid sköter sådant elegant, har skrivit ansökningar i tjugo år och delade frikostigt med sig av sina knep. Ylva skulle vilja att vi sökte ihop. {{|}}Alla nickade men höll i sina egna påsar. {{F}} Läslovskommittén, där Pia Kullman och Nadja Lazarević suttit sedan starten, ville ha någon till från södra länet. {{|}}Södra länet fick därmed rösta och rösterna samlades på Henrik Zetterlund, som sålunda är kommitténs tredje ledamot. {{D}} {{N person=Henrik Zetterlund; role=ledamot; body=Läslovskommittén}} Henrik ombesörjer affischen. {{A who=Henrik Zetterlund}}

Taltidningen och talböckerna {{I kind=report}}

Oskar återgav ett möte med Myndigheten för tillgängliga medier. Myndigheten har beslutat att cd-skivorna upphör 2025. Det drabbar äldre hos oss, framför allt på Öland där täckningen är dålig. Sara Idrissi tycker att vi är naiva om vi tror att nittioåringar laddar ner. {{|}}Mörbylånga avsätter därför en halvtid till hembesök. {{S org=Mörbylånga; topic=talböcker; stance=yes}} Det var en lisa att höra, sade Eva-Lena. {{|}}Västerviks bokbuss kör sedan maj ut spelare till särskilda boenden. {{S org=Västervik; topic=talböcker; stance=doing}} Myndighetens dialogmöte går av stapeln i Växjö den 18 oktober {{M date=2023-10-18; what=Myndighetens dialogmöte}} och dit reser Sara Idrissi och Ylva för vår skull. {{N person=Sara Idrissi; role=deltagare; body=Myndighetens dialogmöte}} {{N person=Ylva Engqvist; role=deltagare; body=Myndighetens dialogmöte}} Oskar skickar över sina anteckningar till de båda på måndag. {{A who=Oskar Dinh; to=Sara Idrissi, Ylva Engqvist; due=2023-09-18}}

Jämställd gallring {{I kind=theme; outcome=postponed}}

Pia, vars tema det var, satt fast bakom en timmerbil i Ruda hela förmiddagen, och när hon kom hade Gudruns buss nästan gått. {{|}}Vi vill ha god tid på oss och gallrar hellre den 7 december. {{P until=2023-12-07; what=Jämställd gallring; why=Pia, vars tema det var, satt fast bakom en timmerbil}} {{M date=2023-12-07}}

Regionala biblioteksrådet {{I kind=question; outcome=postponed}}

Erik Hultgrens mandat går ut i december. Ingen visste om Erik vill sitta ett varv till, och honom gick det inte att fråga, eftersom han fotvandrade i Georgien utan telefon. {{|}}Vem som ska sitta där får alltså klarna senare. {{P what=Vem som ska sitta där; why=han fotvandrade i Georgien utan telefon}} Johannes skriver till Erik. {{A who=Johannes Tornerhjelm; to=Erik Hultgren}} Åsa Ringdahl, vår tidigare ordförande, sitter som bekant i rådet på Författarförbundets plats.

Marianne Ståhlbrand
