@file beslut-10.txt
@body Kulturchefsnätverket Norrbotten
@date 2025-03-20
@p Kristin Lahti | Luleå | kulturchef | chair
@p Stefan Nilsson | Piteå | kultur- och fritidschef
@p Anna Nilsson | Boden | kulturchef
@p Tiina Erkki | Haparanda | bibliotekschef
@p Gustav Sikström | Kalix | kulturchef
@p Ellen Marklund | Älvsbyn | kultursamordnare
@p Per Kuoljok | Jokkmokk | kulturchef
@p Birgit Wanhatalo | Kiruna | kulturchef
@p Simon Edin | Gällivare | kulturchef
@p Ingela Stenman | Arvidsjaur | fritids- och kulturchef
@p Sten Lundmark | Arjeplog | bibliotekschef
@p Kaisa Niva | Pajala | kulturchef
@p Ann-Marie Tano | Övertorneå | bibliotekschef
@p Leo Heikki | Överkalix | kultursekreterare
@p Johanna Winther | Region Norrbotten | kulturstrateg | guest
@p Moa Sterner | | samordnare | guest
---
Kulturchefsnätverket Norrbotten
Anteckningar 2025-03-20
Deltog
Kristin Lahti, Luleå, kulturchef, ordförande
Stefan Nilsson, Piteå, kultur- och fritidschef
Anna Nilsson, Boden, kulturchef
Tiina Erkki, Haparanda, bibliotekschef
Gustav Sikström, Kalix, kulturchef
Ellen Marklund, Älvsbyn, kultursamordnare
Per Kuoljok, Jokkmokk, kulturchef
Birgit Wanhatalo, Kiruna, kulturchef
Simon Edin, Gällivare, kulturchef
Ingela Stenman, Arvidsjaur, fritids- och kulturchef
Sten Lundmark, Arjeplog, bibliotekschef
Kaisa Niva, Pajala, kulturchef
Ann-Marie Tano, Övertorneå, bibliotekschef
Leo Heikki, Överkalix, kultursekreterare
Gäster: Johanna Winther, Region Norrbotten, kulturstrateg
Moa Sterner, samordnare

1 Kulturplanen 2026–2029 {{I n=1}}
Regionala utvecklingsnämnden antar planen den 17 juni. {{M date=2025-06-17; what=Regionala utvecklingsnämnden}} Remissversionen innehåller fem mål. Nätverkets synpunkter har till största delen beaktats.

2 Gemensam författarvecka {{I n=2; kind=decision}}
Två alternativ. {{|}}Bestämdes: vecka 41. {{D}}
Ej Kiruna, som har egen festival då. {{S org=Kiruna; stance=no}}
Moa bokar författarna före midsommar. {{A who=Moa Sterner}}

3 Avgifter för fjärrlån {{I n=3; kind=decision}}
KB beslutade i höstas att ta bort rekommendationen. {{|}}Fjärrlån inom länet förblir avgiftsfria. {{D}} Utanför länet får varje bibliotek avgöra. {{D}}

4 Musikskolans terminsavgift {{I n=4; kind=report}}
Boden har infört nolltaxa. {{S org=Boden; stance=doing}} Kalix nämnd sa nej till samma förslag. {{S org=Kalix; stance=no}} Gällivare utreder. {{S org=Gällivare; stance=undecided}}

5 Biblioteksdatasystem {{I n=5; kind=decision}}
Nuvarande avtal t.o.m. feb 2026. Upphandlingsgruppen har lagt fram ett utkast till kravspec.
Beslut: utkastet godkänns som underlag för upphandling. {{D}}
Beslut: kravet på finskt gränssnitt blir ett skall-krav. {{D}}
Tiina och Ann-Marie granskar de språkliga kraven. {{A who=Tiina Erkki,Ann-Marie Tano}}

6 Filmkonsulenten {{I n=6}}
Regionen har beslutat att inte återbesätta tjänsten. Synd, tyckte alla. En skrivelse nämndes som ett alternativ men ingen tog upp tråden.

7 Stipendier {{I n=7; kind=decision}}
Summan höjs till 25 000 kronor. {{D}} {{K amount=25 000; unit=kronor}} Åldersgränsen 30 år slopas. {{D}}

8 Folkbibliotekens öppettider sommaren {{I n=8; kind=go-round}}
Luleå: minskar till fyra dagar. {{S org=Luleå}}
Piteå: oförändrat. {{S org=Piteå}}
Älvsbyn: meröppet. {{S org=Älvsbyn}}
Arjeplog: inte klart ännu. {{S org=Arjeplog; stance=undecided}}

9 Statsbidraget Stärkta bibliotek {{I n=9}}
Kulturrådet fattar beslut i maj. Sex av kommunerna har sökt. Bidraget är i år hälften så stort.

10 Länsturné dans {{I n=10; kind=decision}}
Norrdans har kommit med offert. {{|}}Enades om att tacka ja i de åtta kommuner som har scen. {{D}} Johanna kollar om Riksteatern kan gå in med pengar. {{A who=Johanna Winther}} 

11 Läsfrämjande för 0–3 år {{I n=11; kind=decision}}
Bokgåvan fortsätter. {{D}} Ny bok väljs av barnbibliotekarierna. {{D}} {{A who=barnbibliotekarierna}} Gåvan delas ut via BVC precis som tidigare.

12 Konstpool {{I n=12; kind=dialogue}}
Ska kommunerna kunna låna konst av varandra? {{Q}} Stefan var skeptisk, Ellen för. Landade ingenstans.

13 Minoritetsspråk {{I n=13; kind=decision}}
Länsstyrelsen i Stockholm har fördelat medlen enligt regeringens beslut. {{|}}Nätverket föreslår Sametinget att tillsätta en språkkoordinator i länet. {{D}} {{A who=Nätverket; to=Sametinget}} Per formulerar brevet. {{A who=Per Kuoljok}}

14 Digital biljettbokning {{I n=14; kind=decision}}
Ej aktuellt att byta system i år. {{D}} Frågan kan väckas på nytt av den som vill.

15 Kulturarvs-IT {{I n=15}}
Norrbottens museums styrelse har tagit ställning för ett nationellt system. Enligt museet påverkas inte kommunerna. Kommunernas arkiv brukar ändå bli berörda.

16 Bibliotekschefer – eget nätverk? {{I n=16; kind=decision}}
Förslag från Sten. {{|}}Nej, det får räcka med en återkommande punkt här. {{D}}

17 Vänortsutbyte {{I n=17; kind=decision}}
Inbjudan från Tromsø. {{|}}Nätverket tackar ja och skickar två personer. {{D}} Ingela Stenman och Simon Edin reser. {{N person=Ingela Stenman; role=deltagare; body=Vänortsutbyte; org=Arvidsjaur}} {{N person=Simon Edin; role=deltagare; body=Vänortsutbyte; org=Gällivare}} Resan går den 5–6 september. {{M date=2025-09-05; what=Resan}} {{M date=2025-09-06; what=Resan}}

18 Kommunala musikskolerådet {{I n=18}}
Rådet har enats om gemensamma kursplaner. Vi informerades av Leo. Kursplanerna ska upp i respektive nämnd.

19 Kulturveckans budget {{I n=19; kind=decision}}
Överskott från i fjol: 62 000 kronor. {{K amount=62 000; unit=kronor}} Överskottet läggs på marknadsföring. {{D}} Kristin attesterar. {{A who=Kristin Lahti}}

20 Meröppet {{I n=20; kind=decision}}
Åldersgräns 16 år ska gälla i alla meröppna bibliotek. {{D}} Undantag: Pajala, där gränsen ligger kvar på 18 år till årsskiftet. {{D until=2025-12-31}}

21 Upphovsrätt {{I n=21}}
Licensavtalet mellan SKR och Bonus Copyright har förlängts. Förlängningen förhandlades fram centralt. Kommunerna behöver inte göra någonting.

22 Jury litteraturpris {{I n=22; kind=decision}}
Gustav Sikström ersätter Birgit Wanhatalo i juryn. {{N person=Gustav Sikström; role=ledamot; body=juryn; org=Kalix; for=Birgit Wanhatalo}} {{D}} Valet var enhälligt.

23 Enkät om fritidsgårdar {{I n=23; kind=decision}}
MUCF erbjuder enkät. {{|}}Vi är på. {{D}} Boden och Luleå kör ändå sin egen. {{S org=Boden; stance=no}} {{S org=Luleå; stance=no}}

24 Arenor och simhallar {{I n=24; outcome=not_reached}}
Hanns ej, ny chans 8 maj. {{P until=2025-05-08; what=Arenor och simhallar; why=Hanns ej}} {{M date=2025-05-08}}

25 Handlingsplan bibliotek och demokrati {{I n=25; kind=decision}}
Handlingsplanen fastställdes i befintligt skick. {{D}} Plan och uppföljning läggs på hemsidan. {{A}} Rapportering sker årligen enligt rutin.

26 Lokalbokning {{I n=26}}
Fritidscheferna har gemensamt beslutat om ny bokningsperiod. Kulturföreningarna berörs. Diskuterade om samma period borde gälla för oss, men läget är inte moget.

27 Kulturskolecheckar {{I n=27; kind=decision}}
Övertorneås modell presenterades. {{|}}Vi rekommenderar kommunerna i Tornedalen att pröva modellen. {{D}} Haparanda hakar på. {{S org=Haparanda; stance=yes}}

28 Regionens enprocentregel {{I n=28}}
Regionfullmäktige återremitterade motionen. Utfallet är ovisst. Nätverket har tidigare uttalat stöd.

29 Arkivfrågor {{I n=29; kind=decision}}
Arkivcentrum begär höjt bidrag. {{|}}Nätverket kan inte tillstyrka höjningen utan redovisning av kostnaderna. {{D}} Anna skriver svar i veckan. {{A who=Anna Nilsson; to=Arkivcentrum}}

30 Jubileum 2027 {{I n=30; kind=decision}}
En förberedande grupp bildas. {{D}} I gruppen ingår Kaisa Niva, Leo Heikki och Stefan Nilsson. {{N person=Kaisa Niva; role=ledamot; body=förberedande grupp; org=Pajala}} {{N person=Leo Heikki; role=ledamot; body=förberedande grupp; org=Överkalix}} {{N person=Stefan Nilsson; role=ledamot; body=förberedande grupp; org=Piteå}}

31 Teaterbuss {{I n=31; kind=decision}}
Bussen ställs in om färre än 25 anmälda per tur. {{D if=om färre än 25 anmälda per tur}} Biljetten ska kosta 100 kronor. {{D}} {{K amount=100; unit=kronor}}

32 Nätverkets webbyta {{I n=32; kind=decision}}
Vi byter från Dropbox till Teams senast 1 maj. {{D}} Moa flyttar filerna. {{A who=Moa Sterner}}

33 Föreningsbidrag {{I n=33}}
Kiruna har skärpt demokratikraven. {{S org=Kiruna; stance=doing}} Kommunallagsutredningen väntas föreslå enhetliga villkor. Gemensamma villkor efterlystes av några.

34 Remiss Kulturpolitik för hela landet {{I n=34; kind=decision}}
Svarar vi? {{|}}Ja, ett kort gemensamt svar. {{D}} Birgit och Johanna skriver, klart 11 april. {{A who=Birgit Wanhatalo,Johanna Winther; due=2025-04-11}}

35 Bokbussen {{I n=35; kind=decision}}
Arvidsjaur och Arjeplog lämnar bokbussamarbetet. {{S org=Arvidsjaur; stance=no}} {{S org=Arjeplog; stance=no}} De tre övriga fortsätter. {{|}}Nätverkets bidrag till bussen dras in från 2026. {{D}}

36 Konstnärlig gestaltning {{I n=36; kind=decision}}
Riktlinjen från 2014 är inaktuell. {{|}}Ny riktlinje antas inte nu, utan ett nytt förslag arbetas fram under året. {{D}} Per och Gustav får uppdraget. {{D}} {{A who=Per Kuoljok,Gustav Sikström}}

37 Våra mötesdatum {{I n=37; kind=decision}}
Höstens möten blir 25 sept och 27 nov. {{D}} {{M date=2025-09-25}} {{M date=2025-11-27}}

38 Kompetensutveckling {{I n=38; kind=decision}}
Pengar finns för en dag till. {{|}}Temat blir AI på bibliotek om föreläsaren kan, annars källkritik. {{D if=om föreläsaren kan}}

39 Nytt i kommunerna {{I n=39}}
Jokkmokk får ny kulturhuschef i maj. {{S org=Jokkmokk}} Älvsbyn slår ihop kultur och fritid. {{S org=Älvsbyn}}

40 Övrigt {{I n=40; outcome=empty}}
