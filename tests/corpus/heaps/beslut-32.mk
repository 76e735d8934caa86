@file beslut-32.txt
@body Styrgruppen för välfärdsteknik i Sydost
@date 2024-05-23
@p Arvid Stening | Kalmar | omsorgschef | chair
@p Beata Holl | Nybro | verksamhetschef
@p Cesar Lundh | Emmaboda | socialchef
@p Disa Lundh | Torsås | socialchef
@p Eskil Brage | Mönsterås | omsorgschef
@p Flora Ek | Högsby | socialchef
@p Gisela Thor | Oskarshamn | förvaltningschef
@p Holger Visby | Hultsfred | socialchef
@p Ines Rudberg | Vimmerby | socialchef
@p Jack Nordh | Västervik | förvaltningschef
@p Kaisa Brink | Borgholm | socialchef
@p Leo Stranne | Mörbylånga | socialchef
@p Melker Ros | Region Kalmar län | strateg | guest
@p Nike Holt | | projektledare | guest
---
Styrgruppen för välfärdsteknik i Sydost
Anteckningar styrgruppsmöte 2024-05-23
Deltog:
Arvid Stening, Kalmar, omsorgschef, ordförande
Beata Holl, Nybro, verksamhetschef
Cesar Lundh, Emmaboda, socialchef
Disa Lundh, Torsås, socialchef
Eskil Brage, Mönsterås, omsorgschef
Flora Ek, Högsby, socialchef
Gisela Thor, Oskarshamn, förvaltningschef
Holger Visby, Hultsfred, socialchef
Ines Rudberg, Vimmerby, socialchef
Jack Nordh, Västervik, förvaltningschef
Kaisa Brink, Borgholm, socialchef
Leo Stranne, Mörbylånga, socialchef
Övriga:
Melker Ros, Region Kalmar län, strateg
Nike Holt, projektledare

1 Lägesrapport {{I n=1; kind=report}}
- Nike visade tidplanen. Delprojekt 2 ligger före plan.
- Styrgruppen är nöjd med framdriften.

2 Läkemedelsautomater {{I n=2; kind=decision}}
- Beslut: 60 automater till avropas. {{D}}
- Beslut: Fördelning sker efter antal brukare med stående delegering. {{D}}
- Högsby behöver inga. {{S org=Högsby; stance=no}}

3 Upphandling av larm {{I n=3; kind=decision}}
- Kammarkollegiets ramavtal löper ut. Adda har beslutat att inte ta över.
- Styrgruppen beslutar att genomföra en egen upphandling med Oskarshamn som värd. {{D}}
- Gisela bemannar upphandlingsgruppen före den 14 juni. {{A who=Gisela Thor; due=2024-06-14}}

4 Nationell digital infrastruktur {{I n=4}}
- Regeringen har gett E-hälsomyndigheten nytt uppdrag.
- Oklart vad det innebär för kommunerna. Melker följer frågan i sin vanliga roll.

5 Sensorer i golv {{I n=5; kind=decision}}
- Testet i Nybro visade färre fall. {{S org=Nybro; stance=doing}}
- Beslut: Ingen utökning förrän en hälsoekonomisk analys är gjord. {{D}}

6 Integritetsfrågor {{I n=6; kind=dialogue}}
- Kommunjuristerna har enats om en tolkning av samtyckesreglerna. Styrgruppen hade velat se ett mer verksamhetsnära resonemang.
- Bör vi ta fram etiska riktlinjer? {{Q}}

7 Utvärderare {{I n=7; kind=decision}}
- Tre offerter. {{|}}Valet föll på Linnéuniversitetet. {{D}}
- Taket är 275 000 kronor. {{K amount=275 000; unit=kronor}}

8 Digitala lås {{I n=8; kind=decision}}
- Vimmerby är klara med införandet. {{S org=Vimmerby; stance=doing}}
- Styrgruppen rekommenderar övriga kommuner att välja samma standard. {{D}}
- Västervik har redan valt en annan. {{S org=Västervik; stance=no}}

9 Kompetenskort {{I n=9; kind=decision}}
- Korten införs inte. {{D}}
- Projektgruppens tid läggs i stället på filmade instruktioner. {{D}}

10 Regionens monitoreringsprojekt {{I n=10}}
- Hälso- och sjukvårdsledningen beslutade i april att bredda projektet.
- Alla kommuner är positiva. Avtalsfrågan är inte löst.

11 Förvaltning efter projektslut {{I n=11; kind=decision; outcome=postponed}}
- Beslutet skjuts till den 26 september eftersom budgetförutsättningarna saknas. {{P until=2024-09-26; what=Förvaltning efter projektslut; why=budgetförutsättningarna saknas}} {{M date=2024-09-26}}

12 Representation i SKR:s råd {{I n=12; kind=decision}}
- Ines Rudberg avlöser Jack Nordh som representant i SKR:s råd för välfärdsteknik. {{D}} {{N person=Ines Rudberg; role=representant; body=SKR:s råd för välfärdsteknik; org=Vimmerby; for=Jack Nordh}}

13 Lånebank {{I n=13; kind=decision}}
- Lånebanken hålls öppen till årsskiftet. {{D until=2024-12-31}}
- Därefter säljs utrustningen ut till kommunerna för restvärdet. {{D}}

14 Säkerhet i trygghetslarm {{I n=14; kind=decision}}
- IVO har kritiserat en kommun utanför länet.
- Styrgruppen kräver av leverantören att provlarm sker varje dygn. {{D}} {{A to=leverantören}}

15 Information till politiken {{I n=15; kind=decision}}
- Gemensam presentation tas fram av Nike. {{D}} {{A who=Nike Holt}}
- Respektive socialchef visar den i sin nämnd i september. {{A who=Respektive socialchef; due=2024-09}}

16 Teknik för nattillsyn {{I n=16; kind=go-round}}
- Borgholm: 22 kameror. {{S org=Borgholm; stance=doing}}
- Mörbylånga: börjar efter sommaren. {{S org=Mörbylånga}}
- Torsås: avvaktar politiskt beslut. {{S org=Torsås; stance=undecided}}
- Hultsfred: har tackat nej till kameror. {{S org=Hultsfred; stance=no}}

17 Delprojekt 4 {{I n=17; kind=decision}}
- Delprojektet avbryts. {{D}}
- Projektpersonalen flyttas till delprojekt 3, om Emmaboda samtycker. {{D if=om Emmaboda samtycker}}

18 Statlig utredning {{I n=18}}
- Betänkandet föreslår att förskrivning av välfärdsteknik regleras. De flesta lutar åt att det är bra.
- Remisstiden är inte satt.

19 Attest {{I n=19; kind=decision}}
- Nike får attestera upp till 20 000 kronor. {{D}} {{K amount=20 000; unit=kronor}}

20 Mässa Vitalis {{I n=20}}
- Mässan gav många kontakter. Nästa år vill fler åka.

21 Krav på mobilnät {{I n=21; kind=decision}}
- PTS beslutade om nedstängning av 2G. {{|}}Larm med 2G byts ut senast den 30 november. {{D}}
- Kommuner med färre än tio sådana larm får vänta till mars. {{D}}

22 Val av ordförande {{I n=22; kind=decision}}
- Styrgruppen väljer Gisela Thor till ordförande efter Arvid Stening från och med september. {{D}} {{N person=Gisela Thor; role=ordförande; body=Styrgruppen för välfärdsteknik i Sydost; org=Oskarshamn; for=Arvid Stening}}

23 Personalens synpunkter {{I n=23}}
- Enkäten visar trötthet på nya system. Facken har påpekat att utbildning måste ske på arbetstid. Det noterades.

24 Beslut från förra mötet {{I n=24; kind=report}}
- I mars beslutade styrgruppen om gemensam support. Supporten är igång.
- Det i mars beslutade taket för resor höjs med en tredjedel. {{D}}

25 Kommunikatör {{I n=25; kind=decision}}
- Ja till en kommunikatör på 20 procent t.o.m. februari 2025. {{D until=2025-02-28}}
- Cesar frågar Emmabodas kommunikationschef. {{A who=Cesar Lundh; to=Emmabodas kommunikationschef}}

26 Avvikelser {{I n=26; kind=decision}}
- Avvikelser som rör teknik rapporteras i kommunernas egna system, inte till projektet. {{D}}

27 Försenade leveranser {{I n=27; kind=decision}}
- Leverantören erbjuder rabatt. {{|}}Styrgruppen accepterar inte rabatten och håller fast vid vitet. {{D}}
- Eskil framför detta. {{A who=Eskil Brage; to=Leverantören}}

28 Fritt val av surfplatta {{I n=28}}
- IT-cheferna har bestämt modell. Beslutet gäller all personal. Beata tyckte att modellen är för stor för hemtjänsten.

29 Samverkan med Kronoberg {{I n=29; kind=decision}}
- Inbjudan till gemensamt resultatseminarium. {{|}}Vi medverkar. {{D}}
- Seminariet hålls den 17 oktober i Växjö. {{M date=2024-10-17; what=Seminariet}}

30 Uppgifter om leverantörens ekonomi {{I n=30}}
- Uppgifterna får inte föras vidare. {{X mark=får inte föras vidare}}

31 Tidsplan hösten {{I n=31; kind=decision}}
- Förslaget till tidsplan antogs med den ändringen att utbildningsdagarna läggs efter vecka 40. {{D}}

32 Övrigt {{I n=32}}
- Leo byter tjänst i augusti. {{L person=Leo Stranne; org=Mörbylånga; when=i augusti; why=byter tjänst}}
- Kalmar bjuder på studiebesök hos omsorgslabbet. {{S org=Kalmar}}
