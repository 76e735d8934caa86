@file Minnesant ST Eskilstuna.txt
@body Nätverket Stadsbyggnad och tillstånd
@date 2024-09-19
@start 09:30
@end 15:00
@place Munktellstaden, Eskilstuna
@mode in_person
@secretary Leila Moradi
@p Ewa Palmgren | Västerås | | chair
@p Mehmet Yıldız | Eskilstuna | |
@p Noomi Wester | Hallstahammar | |
@p Lovisa Grahn | Flen | |
@p Robert Ståhle | Enköping | |
@p Tove Lindqvist-Ek | Sala | | partial=eftermiddagen
@p Ulf Nordanskog | Arboga | |
@p Kristina Bohman | Köping | |
@p Kristina Hag | Strängnäs | | absent
@p Samir Atallah | Håbo | | absent
@p Leila Moradi | | | guest
@p Gustav Redin | | | guest
---
Minnesanteckningar
Nätverket Stadsbyggnad och tillstånd
Torsdag 19 september 2024 kl 9.30 – 15.00
Munktellstaden, Eskilstuna

På plats var Ewa Palmgren Västerås (ordförande), Mehmet Yıldız Eskilstuna, Noomi Wester Hallstahammar, Lovisa Grahn Flen, Robert Ståhle Enköping, Tove Lindqvist-Ek Sala (eftermiddagen), Ulf Nordanskog Arboga, Kristina Bohman Köping samt Gustav Redin och Leila Moradi, den sistnämnda vid datorn.
Kristina Hag Strängnäs och Samir Atallah Håbo hade lämnat återbud.

1 Nya ansikten {{I n=1; kind=information}}
Noomi Wester och Lovisa Grahn presenterade sig. Noomi kommer närmast från ett konsultbolag, Plansmedjan, och kan konsten att läsa ett exploateringsavtal baklänges. Hon är tillförordnad till februari och vet inte om hon söker tjänsten. Lovisa har varit bygglovshandläggare, antikvarie och fritidspolitiker, i den ordningen.
Efter lunch fick vi höra att Ulf i Arboga slutar före jul, för att ta hand om sina föräldrars gård. {{L person=Ulf Nordanskog; org=Arboga; when=före jul; why=för att ta hand om sina föräldrars gård}} Han lovade att ringa när kalvarna kommer.

2 Hur det gick med yttrandet {{I n=2; kind=report}}
Remissvaret gick iväg i tid, på elva sidor. Läsgruppen hade trettio synpunkter att väga ihop och Ewa strök två tredjedelar. Regeringskansliet har bekräftat att svaret är mottaget. Strandskyddet fick inte plats, eftersom utredaren hade begärt förlängt, och Mehmet frågade om vi inte borde hänga på ändå. Ewa höll emot. {{|}}Hennes linje vann till slut, det vill säga att vi inte lämnar något särskilt svar om strandskyddet. {{D}} {{|}}Läsgruppen är därmed färdig, men det visade sig att de tre trivs ihop: de lever vidare som nätverkets remissgrupp med Ewa som ordförande {{N person=Ewa Palmgren; role=ordförande; body=remissgrupp}} och {{|}}med den skillnaden att Noomi tar över efter Kristina Hag. {{N person=Noomi Wester; role=ledamot; body=remissgrupp; for=Kristina Hag}}

3 AI i handläggningen {{I n=3; kind=theme}}
Eskilstuna har sedan mars låtit ett program granska om ansökningar är kompletta. {{S org=Eskilstuna; stance=doing}} Mehmet visade en kurva där tiden till första besked sjönk från tolv dagar till tre. Handläggarna är försiktigt nöjda. Fackförbundet har begärt riskbedömning, och den blev klar i augusti. Kristina Bohman ville veta vad som händer när programmet har fel. Mehmet svarade att en människa alltid läser efter, åtminstone på pappret.
Köping hoppas kunna låna lösningen till våren. {{S org=Köping; stance=interested}} {{|}}Enköping säger nej så länge informationsklassningen inte är gjord. {{S org=Enköping; stance=no}} {{|}}Västerås prövar en egen variant på strandskyddsdispenser {{S org=Västerås; stance=doing}} och {{|}}Flen har ingen uppfattning ännu. {{S org=Flen; stance=undecided}} Om fler hakar på kan licensen bli billigare, men den diskussionen måste i så fall föras med it-cheferna.
Mehmet erbjöd sig att hålla en visning för handläggare den 24 oktober {{M date=2024-10-24; what=visning för handläggare}} {{A who=Mehmet Yıldız; due=2024-10-24}} och {{|}}var och en anmäler högst tre personer. {{A who=var och en}}
Vem som är ansvarig enligt förvaltningslagen om programmet avvisar fel ansökan blev en fråga utan mottagare. {{Q}}

4 Platser att fylla {{I n=4; kind=decision}}
Ewa började med att räkna hålen. Det blev fyra. {{|}}Ulfs stol i plandagens kommitté ville Gustav inte ha, men Lovisa sade ja innan någon hunnit fråga färdigt, och så blev det. {{D}} {{N person=Lovisa Grahn; role=ledamot; body=plandagens kommitté; for=Ulf Nordanskog}} {{|}}Hon behåller samtidigt Sörmlandsplatsen även nästa år. {{N person=Lovisa Grahn; role=ledamot; body=ledningsgruppen}} {{|}}Tove och Robert bytte sits, så att han numera är den som sköter KTH medan hon är reserv {{N person=Robert Ståhle; role=kontakt; body=KTH; for=Tove Lindqvist-Ek}} {{N person=Tove Lindqvist-Ek; role=reserv; body=KTH; for=Robert Ståhle}}; det passar hans barns skoltider bättre. {{|}}För nyhetsbrevet finns fortfarande ingen redaktör. {{V seat=redaktör; body=nyhetsbrevet}} {{|}}Arbogas kommande representant i nätverket är inte heller känd, då tjänsten annonseras först i oktober. {{V seat=representant; body=Nätverket Stadsbyggnad och tillstånd; org=Arboga}}
Samir hade mejlat om att han går på föräldraledighet i januari. Hur bygglovsrådet då ska bemannas vill vi inte avgöra bakom ryggen på honom. {{|}}Vi tar det i Sala, när han är på plats. {{P what=Hur bygglovsrådet då ska bemannas; until=2024-11-21; why=när han är på plats}}

5 Lathunden {{I n=5; kind=information}}
Leila är tillbaka sedan två veckor och ber om ursäkt. Riksdagens beslut sköts ju upp och därmed hade lathunden ändå blivit inaktuell. {{|}}Att skriva den nu vore slöseri; vi återupptar arbetet när lagen är antagen. {{P what=lathunden; why=när lagen är antagen}}

6 Samtal om rivningar {{I n=6; kind=dialogue}}
Robert berättade om en lada i Lillkyrka som tre gånger fått rivningslov och fortfarande står. Det är inte förbjudet att ångra sig. Mycket skratt, inga slutsatser.

7 Härnäst {{I n=7; kind=information}}
Tove bjuder hem oss till Sala den 21 november {{M date=2024-11-21}}, då {{|}}hon också visar den nya silvergruvestaden. {{A who=Tove Lindqvist-Ek; due=2024-11-21}} {{|}}Anmälan om mat görs till Gustav senast den 14:e. {{A who=alla; due=2024-11-14; to=Gustav Redin}}

Leila Moradi
