@file Kommunjuristnätverket 30 september 2021.docx
@body Kommunjuristnätverket Norrbotten öst
@date 2021-09-30
@start 09:15
@end 15:00
@place Folkets hus, Överkalix
@mode in_person
@secretary Ann-Charlotte Niemi Lund
@p Johan Åkerstedt | Boden | kommunjurist | chair
@p Tilde Marklund | Luleå | kommunjurist |
@p Oskar Tapani | Haparanda | kommunjurist |
@p Päivi Rautio | Haparanda | upphandlingsjurist |
@p Stig Forsberg | Överkalix | kanslichef |
@p Mirja Heikkinen Dahl | Övertorneå | kommunsekreterare |
@p Elin Lampinen | Pajala | kommunsekreterare | partial=till kl. 13
@p Ann-Charlotte Niemi Lund | Kalix | kommunjurist |
@p Nasrin Farahani | Luleå | stadsjurist | absent excused
---
Kommunjuristnätverket Norrbotten öst
Minnesanteckningar
Datum: 30 september 2021
Tid: 09.15 - 15.00
Plats: Folkets hus, Överkalix
Närvarande
- Johan Åkerstedt, Boden, kommunjurist (ordförande för dagen)
- Tilde Marklund, Luleå, kommunjurist
- Oskar Tapani, Haparanda, kommunjurist
- Päivi Rautio, Haparanda, upphandlingsjurist
- Stig Forsberg, Överkalix, kanslichef
- Mirja Heikkinen Dahl, Övertorneå, kommunsekreterare
- Elin Lampinen, Pajala, kommunsekreterare (till kl. 13)
- Ann-Charlotte Niemi Lund, Kalix, kommunjurist (sekreterare)
Med anmält förfall
- Nasrin Farahani, Luleå, stadsjurist

1. Sammanträdets öppnande {{I n=1}}
Stig Forsberg bjöd på palt och hälsade alla välkomna till Överkalix. {{|}}I Nasrin Farahanis ställe leddes förhandlingarna av Johan Åkerstedt. {{N person=Johan Åkerstedt; role=ersättare; body=Kommunjuristnätverket Norrbotten öst; for=Nasrin Farahani}} Tilde Marklund presenterade sig, hon har tidigare varit förvaltningsjurist vid Kammarkollegiet och ledamot i en hyresnämnd.

2. Markanvisningsavtal {{I n=2; kind=dialogue}}
Päivi Rautio föredrog det ärende som fick stå över i maj. Haparanda har sedan 2019 tecknat elva avtal med exploatörer och i två av dem har köparen gått i konkurs. Kommunen har i båda fallen fått tillbaka marken, men först efter förhandling. Hon varnade särskilt för klausuler om vite som saknar tak. Mark- och miljööverdomstolen har i ett avgörande från i våras slagit fast att riktlinjer måste finnas beslutade av fullmäktige. Riktlinjer ska också vara publicerade. Stig Forsberg genmälde att Överkalix inte har haft någon exploatör att anvisa mark åt sedan 1994.

Tilde Marklund frågade om det finns en gemensam mall. Det gör det inte. {{|}}Skulle någon vilja skriva en så bidrar Luleå med sina avtal, men det får enligt henne inte bli brådskande. {{A who=Luleå; if=Skulle någon vilja skriva en}} {{|}}Deltagarna såg i huvudsak positivt på tanken. {{F}} Päivi Rautio påtog sig att sammanställa klausulerna i en promemoria till sammanträdet den 2 december. {{A who=Päivi Rautio; due=2021-12-02}} {{M date=2021-12-02}} Kalix har antagit riktlinjer i juni. {{S org=Kalix; topic=riktlinjer för markanvisning; stance=doing}} I Övertorneå pågår arbetet men det är inte klart om man hinner före jul. {{S org=Övertorneå; topic=riktlinjer för markanvisning; stance=doing}} {{|}}Pajala avstår, då efterfrågan är obefintlig. {{S org=Pajala; topic=riktlinjer för markanvisning; stance=no}}

3. Mall för delegationsordning {{I n=3; kind=decision}}
Oskar Tapani och Johan Åkerstedt hade som avtalat lämnat sin mall den 15 september. Under genomgången framkom att avsnittet om brådskande ärenden är för vitt. I övrigt fick mallen beröm. {{|}}Nätverket fastställde mallen efter att ordet "omedelbart" hade strukits på två ställen. {{D if=efter att ordet "omedelbart" hade strukits på två ställen}} Vidare beslöts att mallen ses över vartannat år. {{D}}
På frågan om användning lämnades följande besked. Övertorneå har nyligen gjort om sin delegationsordning från grunden, med hjälp av en konsult från Umeå, och kommunstyrelsen har fattat beslut om den i augusti efter två återremisser. {{|}}Något ytterligare omtag är inte aktuellt, utan Övertorneå ställer sig utanför mallen. {{S org=Övertorneå; topic=mall för delegationsordning; stance=no}} Haparanda för upp den till fullmäktige i november. {{S org=Haparanda; topic=mall för delegationsordning; stance=yes}} Överkalix tar den etappvis, socialnämnden först. {{S org=Överkalix; topic=mall för delegationsordning; stance=yes}} Boden har fullt upp med omorganisationen och kan tidigast svara nästa år. {{S org=Boden; topic=mall för delegationsordning; stance=undecided}}
Det blir Oskar Tapani som lägger upp den slutliga versionen på samarbetsytan, och det sker inom fjorton dagar. {{A who=Oskar Tapani; due=2021-10-14}}

4. Dataskyddsombudet {{I n=4; kind=report}}
Kalix kommun har anställt Hedda Sirkka. {{|}}Hon tillträder som gemensamt dataskyddsombud den 1 december. {{N person=Hedda Sirkka; role=dataskyddsombud}} Anställningen är ett beslut av Kalix kommunchef. {{|}}Pajala tackade i juni ja till att vara med. {{S org=Pajala; topic=dataskyddsombud; stance=yes}} Varje ansluten kommun anmäler bytet av ombud till Integritetsskyddsmyndigheten så snart tillträdet har skett. {{A who=Varje ansluten kommun; to=Integritetsskyddsmyndigheten; if=så snart tillträdet har skett}} Introduktionen har Ann-Charlotte Niemi Lund hand om. {{A who=Ann-Charlotte Niemi Lund}} Det bör påpekas att Tor Wikners avtal gäller till årsskiftet och att han brukar ställa upp med råd även därefter.

5. Visselblåsarlagen {{I n=5; outcome=postponed}}
Riksdagen har antagit lagen. Kommunernas skyldighet inträder i juli 2022 för de mindre arbetsgivarna. {{|}}Eftersom Nasrin Farahani inte kunde komma sparas diskussionen till decembermötet. {{P until=2021-12-02; what=Visselblåsarlagen; why=Eftersom Nasrin Farahani inte kunde komma}}

6. Rapporter från externa organ {{I n=6; kind=report}}
Elin Lampinen har varit på sitt första arkivråd. Rådet hade beslutat om nya gallringsråd och avser att hålla en utbildning i mars. Kommunerna ska enligt rådets mening utse arkivansvariga, vilket många redan gör. {{|}}Elin Lampinen mejlar gallringsråden till kommunarkivarierna under nästkommande vecka. {{A who=Elin Lampinen; to=kommunarkivarierna}} SKR:s nätverk har inte sammanträtt. Mirja Heikkinen Dahl deltog i Stig Forsbergs frånvaro vid valsamverkans möte i augusti. {{|}}Valmyndigheten planerar informationsmöten den 9 november. {{M date=2021-11-09; what=informationsmöten}}

7. Kursgruppen {{I n=7; kind=decision}}
Den vakanta platsen efter Johan Vesterlund diskuterades. {{|}}Valet föll på Tilde Marklund. {{D}} {{N person=Tilde Marklund; role=ledamot; body=Kursgruppen; for=Johan Vesterlund}} Kursgruppens sammansättning är därefter: Mirja Heikkinen Dahl (sammankallande), Päivi Rautio och Tilde Marklund. {{N person=Mirja Heikkinen Dahl; role=sammankallande; body=Kursgruppen}} {{N person=Päivi Rautio; role=ledamot; body=Kursgruppen}} Gruppen har 40 000 kronor till förfogande för 2022. {{K amount=40000; unit=kronor; years=2022}}

Ann-Charlotte Niemi Lund
sekreterare
