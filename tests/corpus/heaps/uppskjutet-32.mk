@file uppskjutet-32.txt
@body Utvecklingsledarnätverket Sjuhärad–Väst
@date 2024-01-18
@p Susanna Björling | Borås | utvecklingschef | chair
@p Peder Holmlund | Mark | utvecklingsledare
@p Catharina Öhman | Kungsbacka | utvecklingsledare
@p Ibrahim Touma | Härryda | verksamhetsutvecklare
@p Linda Kjellgren | Bollebygd | utvecklare
@p Linda Rosén | Vårgårda | strateg
@p Torkel Sahlin | Herrljunga | utvecklingsledare
@p Ylva Brandin | Alingsås | utvecklingschef
@p Magnus Dahlberg | Ulricehamn | kvalitetsstrateg
@p Anita Wrede | Tranemo | utvecklingsledare
@p Joakim Hjärne | Svenljunga | utvecklare
@p Kattis Lundahl | Lerum | innovationsledare
@p Nils-Erik Palm | Mölndal | utvecklingschef
@p Ulla Ståhl | RISE | projektledare | guest
@p Mirza Begic | VGR | strateg | guest
---
Utvecklingsledarnätverket Sjuhärad–Väst
Minnesanteckningar 18 januari 2024, Borås stadshus
Deltagare
Susanna Björling, Borås, utvecklingschef, ordförande
Peder Holmlund, Mark, utvecklingsledare
Catharina Öhman, Kungsbacka, utvecklingsledare
Ibrahim Touma, Härryda, verksamhetsutvecklare
Linda Kjellgren, Bollebygd, utvecklare
Linda Rosén, Vårgårda, strateg
Torkel Sahlin, Herrljunga, utvecklingsledare
Ylva Brandin, Alingsås, utvecklingschef
Magnus Dahlberg, Ulricehamn, kvalitetsstrateg
Anita Wrede, Tranemo, utvecklingsledare
Joakim Hjärne, Svenljunga, utvecklare
Kattis Lundahl, Lerum, innovationsledare
Nils-Erik Palm, Mölndal, utvecklingschef
Gäster
Ulla Ståhl, RISE, projektledare
Mirza Begic, VGR, strateg

1 Mötesdagar {{I n=1}}
Under våren träffas vi torsdag 22 februari (Kinna), torsdag 21 mars (Teams), onsdag 24 april (Alingsås) och tisdag 4 juni (Borås). {{M date=2024-02-22}} {{M date=2024-03-21}} {{M date=2024-04-24}} {{M date=2024-06-04}} Alla möten börjar 9.00. Mötet 16 maj, som stod i den första planen, är borttaget.
Hösten lägger vi upp på junimötet. {{P until=2024-06-04; what=Hösten}}
2 Styrgruppsmöten {{I n=2}}
Styrgruppen har sina möten 9/2, 12/4 och 31/5. {{M date=2024-02-09; what=Styrgruppen}} {{M date=2024-04-12; what=Styrgruppen}} {{M date=2024-05-31; what=Styrgruppen}} Handlingar lämnas in åtta dagar före.
3 Kalendarium {{I n=3}}
- Innovationsveckan, kickoff mån 7 okt kl. 9. {{M date=2024-10-07; what=Innovationsveckan}}
- Kvalitetsmässan i Göteborg, 2025-11-18 till 2025-11-20. {{M date=2025-11-18; what=Kvalitetsmässan}} {{M date=2025-11-19; what=Kvalitetsmässan}} {{M date=2025-11-20; what=Kvalitetsmässan}}
- Save the date: Framtidsdagen i Skövde, 14 mars. {{M date=2024-03-14; what=Framtidsdagen}}
- Nominering till årets utvecklare är öppen till och med 29 februari.
- Offentliga rummet i Sundsvall den 28–30 maj. {{M date=2024-05-28; what=Offentliga rummet}} {{M date=2024-05-29; what=Offentliga rummet}} {{M date=2024-05-30; what=Offentliga rummet}}
4 Tjänstedesign {{I n=4}}
Ulla från RISE höll ett pass om behovsdriven utveckling. {{|}}Uppföljande pass ges den 6 mars och den 10 april, 13–15. {{M date=2024-03-06; what=Uppföljande pass}} {{M date=2024-04-10; what=Uppföljande pass}}
Gruppövningen fick vi hoppa över, tiden gick åt till frågor. {{|}}Den sparas till mötet i Kinna. {{P until=2024-02-22; what=Gruppövningen; why=tiden gick åt till frågor}}
5 Agenda 2030 {{I n=5; outcome=postponed}}
Skjuts till 21 mars. {{P until=2024-03-21; what=Agenda 2030; why=Anita behövs för frågan och var sjuk}} Anita behövs för frågan och var sjuk.
6 Effekthemtagning {{I n=6}}
Peder presenterade en mall. {{|}}Den provas i Mark under våren. {{S org=Mark; stance=doing}} Ibrahims jämförelse av två e-tjänster togs bort ur programmet eftersom siffrorna inte är kvalitetssäkrade, men finns med när vi ses den 24 april. {{P until=2024-04-24; what=Ibrahims jämförelse av två e-tjänster; why=eftersom siffrorna inte är kvalitetssäkrade}}
7 Förstudie om datalabb {{I n=7; kind=decision}}
Nätverket tar inte ställning till förstudien i dag utan den 22 februari. {{D}} {{P until=2024-02-22; what=förstudien}}
8 Medborgarundersökningen {{I n=8}}
SCB:s insamling har förlängts. Resultatet offentliggörs den 14 december. Insamlingen pågår mellan 20 augusti och 12 november.
9 Nationella nätverket {{I n=9}}
Nationella nätverket har flyttat årskonferensen från 25 april till 3 september. {{M date=2024-09-03; what=årskonferensen}} Platsen är densamma, Norrköping.
10 Projektportfölj {{I n=10; outcome=not_reached}}
Hann inte komma upp. {{P what=Projektportfölj}}
11 Delaktighet och dialog {{I n=11; outcome=postponed}}
Catharina avböjde att dra punkten när bara halva gruppen var kvar. {{|}}Den kommer igen. {{P what=Delaktighet och dialog; why=bara halva gruppen var kvar}}
12 Intern kontroll {{I n=12}}
Ylva och Magnus gör en gemensam riskkatalog, färdig till 15 maj. {{A who=Ylva Brandin, Magnus Dahlberg; due=2024-05-15}}
Genomgång av katalogen i nätverket den 4 juni. {{P until=2024-06-04; what=Genomgång av katalogen}}
13 Regional samverkan {{I n=13}}
Mirza: VGR:s beslut om utvecklingsmedel är uppskjutet från januari till mars. Ansökningar som kommit in ligger kvar. Ansökan stängde den 10 januari.
Beredningen av ett nytt avtal ligger på is tills regionen har valt väg.
14 Kommunikationsfrågor {{I n=14}}
Nyhetsbrevet går ut fyra gånger per år, nästa gång den 1 mars. {{|}}Linda R ansvarar för texterna. {{A who=Linda Rosén}}
15 Lärande besök {{I n=15}}
Besök på Sahlgrenska Science Park tisdag 12 mars kl. 14. {{M date=2024-03-12; what=Besök på Sahlgrenska Science Park}} Max 15 personer.
Besöket i Ronneby var tänkt till 8 februari men är flyttat till 8 maj på grund av tågtrafiken. {{M date=2024-05-08; what=Besöket i Ronneby}}
Tredje besöksmålet väljer vi längre fram. {{P what=Tredje besöksmålet}}
16 Servicelöften {{I n=16; outcome=postponed}}
Linda K önskade att ärendet skulle utgå. {{|}}Det tas upp på nytt om två möten. {{P what=Servicelöften; why=Linda K önskade att ärendet skulle utgå}}
17 Välfärdsteknikens dag {{I n=17}}
Lerum är värd för dagen, som infaller den 17 oktober. {{M date=2024-10-17; what=Välfärdsteknikens dag}} {{S org=Lerum}}
Kattis presenterade ett programutkast. {{|}}Gruppens synpunkter tar vi emot på mötet i mars, då fler har hunnit läsa. {{P until=2024-03-21; what=Gruppens synpunkter; why=då fler har hunnit läsa}}
18 Processmognad {{I n=18}}
Arbetet med processmognad vilar. {{|}}Det är en följd av Joakims tjänstledighet till i augusti. {{P what=processmognad; why=Joakims tjänstledighet}}
19 Målstyrning {{I n=19; kind=dialogue}}
Två av kommunerna har lämnat mål och går över till nyckeltal. {{|}}Dialogen fortsätter i Alingsås den 24 april. {{P until=2024-04-24; what=Dialogen}}
20 Upphandling av analysverktyg {{I n=20}}
Tidpunkt för annonsering: vecka 9. Anbudsöppning 2 april, avtalsstart 1 juni. {{|}}Demodagar för användare planeras 15 och 16 april. {{M date=2024-04-15; what=Demodagar}} {{M date=2024-04-16; what=Demodagar}}
21 Värdegrund {{I n=21; outcome=postponed}}
Flyttas över. {{P what=Värdegrund}}
22 Uppdrag digital first {{I n=22}}
DIGG har fått sitt uppdrag förlängt till den 30 april. Ny vägledning kommer efter midsommar.
23 Universitetssamverkan {{I n=23}}
Högskolan i Borås har partnerdag den 21:a februari. {{M date=2024-02-21; what=partnerdag}} Torkel och Nils-Erik företräder nätverket där. {{N person=Torkel Sahlin; role=representant; body=partnerdag; org=Herrljunga}} {{N person=Nils-Erik Palm; role=representant; body=partnerdag; org=Mölndal}}
Avsiktsförklaringen med högskolan: juridiken är inte klar, ny behandling 22/2. {{P until=2024-02-22; what=Avsiktsförklaringen med högskolan; why=juridiken är inte klar}}
24 Rapporter {{I n=24; outcome=nothing_new}}
Inga nya rapporter.
25 Ledarforum {{I n=25}}
Ledarforum tidigareläggs från 26 september till 19 september. {{M date=2024-09-19; what=Ledarforum}} Talare är inte bokade. {{|}}Kostnad 800 kr. {{K amount=800; unit=kr}}
26 Övrigt {{I n=26}}
- Workshopen om framtidsspaning hölls 11 januari och fick goda omdömen.
- Ny medlem från Svenljunga efter sommaren.
- Bidrag till framtidsfonden: ej hunnet, nästa möte. {{P until=2024-02-22; what=Bidrag till framtidsfonden; why=ej hunnet}}
- Susanna skickar en doodle om julavslutning. {{A who=Susanna Björling}}
