@file Anteckningar socialchefer maj 24.txt
@body Socialchefsnätverket Familjen Vättern
@date 2024-05-24
@start 09:30
@end 12:30
@place Kommunhuset i Ödeshög
@mode in_person
@secretary Bernt-Olof Hallgren
@p Gunvor Estlind | Hjo | | chair
@p Anna-Lena Bruhn | Motala | |
@p Anna Sjökvist | Vadstena | |
@p Tord Rydholm | Ödeshög | |
@p Ritva Saarinen | Habo | | for=Farida Nazari
@p Hevin Karaca | Tidaholm | |
@p Jonas Wetterlöf | Askersund | |
@p Farida Nazari | Habo | | absent
@p Milan Petrović | Karlsborg | | absent
@p Kerstin Ålund Moberg | Mullsjö | | absent
@p Elna Cederqvist | | samordnare | guest
@p Bernt-Olof Hallgren | | | guest
---
Socialchefsnätverket Familjen Vättern
Kommunhuset i Ödeshög, fredagen den 24 maj 2024, kl. 9.30–12.30

Kring bordet: Gunvor Estlind, Hjo (som ledde samtalet), Anna-Lena Bruhn, Motala, Anna Sjökvist, Vadstena, Tord Rydholm, Ödeshög, Ritva Saarinen, Habo (för Farida Nazari), Hevin Karaca, Tidaholm, och Jonas Wetterlöf, Askersund.
Dessutom samordnare Elna Cederqvist och undertecknad.
Saknades: Farida Nazari, Habo, Milan Petrović, Karlsborg, och Kerstin Ålund Moberg, Mullsjö.

Bostadssociala kontrakt {{I kind=theme}}
Hevin inledde med att berätta hur trettio kontrakt kan bli sju på fyra år, med exempel från en kommun söderöver. Det allmännyttiga bolaget ville först inte, nämnden beslutade ändå, och i dag är båda nöjda. Tord hade hoppats på ett knep att ta med hem men fick höra att det bara är envishet som biter. {{|}}Vadstena överväger att göra likadant. {{S org=Vadstena; topic=bostadssociala kontrakt; stance=interested}} I Hjo har man inga planer alls på det. {{S org=Hjo; topic=bostadssociala kontrakt; stance=no}} Jonas sade att lagen kräver att kommunen planerar för alla, och att hans hyresvärdar borde läsa den. {{|}}Bilderna tigger vi till oss av Hevin, som mejlar dem till Elna i nästa vecka. {{A who=Hevin Karaca; to=Elna Cederqvist}}

Jouren ännu en gång {{I kind=decision}}
Motala har räknat in bilarna och då landar summan på 44 kronor per invånare. {{K amount=44; unit=kronor per invånare}} Kommunstyrelsen i Habo sade i förrgår ja med minsta möjliga marginal. {{S org=Habo; topic=jouren; stance=yes}} Karlsborg står fast vid sitt nej. {{S org=Karlsborg; topic=jouren; stance=no}} Anna-Lena hade helst sluppit ännu ett varv och frågade rakt ut om det fanns någon som ville backa. Det var tyst en stund. Jonas erinrade om att revisorerna i Askersund en gång fällt ett liknande avtal, och Ritva suckade över jurister som läser långsamt. {{|}}Gunvor summerade, och ingen sade emot, att åtta kommuner bildar jouren tillsammans med Motala som värd. {{D}} Ett villkor fästes därvid: håller inte Tidaholms nämnd med i juni, så faller alltihop. {{D if=Tidaholms nämnd håller inte med i juni}} Avtalstexten kommer Anna-Lena med före den 14 juni, {{A who=Anna-Lena Bruhn; due=2024-06-14}} medan det ankommer på var och en att förankra den hemma. {{A who=var och en}} Personalen får enligt fackets önskan veta det först när papperen är påskrivna, och så länge stannar uppgiften i rummet. {{X mark=stannar i rummet}}

Vem gör vad i höst {{I kind=decision}}
Elna hade gjort en lista på uppdrag. Vårdsamrådet har Farida sedan i mars. I regionens programråd för barn och unga satt tidigare Jonas företrädare, och stolen har stått oanvänd sedan dess. {{|}}Gunvor har haft uppdraget vid Högskolan och tänkte ha det kvar, men eftersom hon nu går i pension den sista september, {{L person=Gunvor Estlind; org=Hjo; when=2024-09-30; why=pension}} sökte man en efterträdare. Ingen räckte upp handen, och Tord menade att han hade nog av möten. {{|}}Till sist kunde namnet Anna Sjökvist skrivas in för Högskolans branschråd, {{D}} {{N person=Anna Sjökvist; role=representant; body=Högskolans branschråd; org=Vadstena; for=Gunvor Estlind}} och Ritva, som bara skulle vikariera för en förmiddag, lät sig skrivas upp på den tomma stolen i programrådet. {{D}} {{N person=Ritva Saarinen; role=representant; body=programrådet för barn och unga; org=Habo}} Skulle Farida vara förhindrad i Vårdsamrådet är det numera Jonas som stiger in. {{D}} {{N person=Jonas Wetterlöf; role=ersättare; body=Vårdsamrådet; org=Askersund; for=Farida Nazari}} Elna anmäler alla tre till regionens kansli. {{A who=Elna Cederqvist; to=regionens kansli}}

Mallen för besök {{I kind=information; outcome=postponed}}
Kerstin var inte här, juristen hade inte hunnit, och ett försök utan mall är inget försök. {{|}}Alltså får detta anstå. {{P what=Mallen för besök; why=Kerstin var inte här, juristen hade inte hunnit}} Tord undrade stillsamt om någon alls har varit ute på besök sedan i mars; det hade ingen.

Höstens dagar {{I kind=information}}
Vi ses i Motala den 13 september, {{M date=2024-09-13}} och därefter i Habo den 22 november. {{M date=2024-11-22}} Socialchefsdagarna hålls i år i Malmö 2–4 oktober, {{M date=2024-10-02; what=Socialchefsdagarna}} {{M date=2024-10-03; what=Socialchefsdagarna}} {{M date=2024-10-04; what=Socialchefsdagarna}} och anmälan stänger den 15 augusti. {{|}}Elna bokar hotell åt dem som bett om det. {{A who=Elna Cederqvist}} Själv lägger jag nu ned pennan; från september förs den av Soraya Amini, nybliven jurist i Motala. {{N person=Soraya Amini; role=sekreterare; body=Socialchefsnätverket Familjen Vättern; org=Motala; for=Bernt-Olof Hallgren}}

Bernt-Olof Hallgren
