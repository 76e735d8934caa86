@file Minnesanteckning folkhälsa juni.txt
@body Folkhälsostrategerna Jämtland
@date 2016-06-09
@start 09:00
@end 12:30
@place Åre, Holiday Club
@mode hybrid
@secretary Birger Nystedt
@p Annika Hamrén | Östersund | | chair
@p Disa Mårdh | Åre | |
@p Kristoffer Wallin | Krokom | |
@p Lars-Göran Eliasson | Bräcke | | remote
@p Lars Bodin | Strömsund | |
@p Samira Yusuf Olsson | Ragunda | | remote
@p Eva-Stina Kjell | Härjedalen | |
@p Petra Ung | Berg | | absent
@p Birger Nystedt | Regionen | | guest
@p Frida Åslund Keita | Bräcke | ANDT-samordnare | guest
---
FOLKHÄLSOSTRATEGERNA JÄMTLAND
Möte nr 3/2016, den 9 juni, kl. 9.00 till 12.30, Åre, Holiday Club

Folkhälsostrategerna Jämtland representerades av Annika Hamrén, Östersund (ordförande),
Disa Mårdh, Åre, Kristoffer Wallin, Krokom, Lars Bodin, Strömsund, Eva-Stina Kjell,
Härjedalen samt, genom videolänk, Lars-Göran Eliasson, Bräcke och Samira Yusuf Olsson,
Ragunda. Petra Ung, Berg, var inte närvarande. Därjämte deltog Frida Åslund Keita,
ANDT-samordnare, Bräcke och Birger Nystedt, Regionen, som förde anteckningarna.

A  ANDT-SAMORDNAREN PRESENTERAR SIG {{I n=A}}
{{|}}Frida Åslund Keita tillträdde som ANDT-samordnare den 1 juni efter beslut av Bräckes
förvaltningschef. {{N person=Frida Åslund Keita; role=ANDT-samordnare; org=Bräcke}} Hon har en bakgrund inom socialtjänsten i Sollefteå, där man enligt
hennes beskrivning prioriterade tobaksfria skolgårdar. Rekryteringsgruppen, vari Samira
Yusuf Olsson ingått, framhöll att valet varit enkelt. Frida Åslund Keita anförde att hon
inledningsvis borde besöka samtliga kommuner, och ordföranden menade att det lät
förnuftigt. Hon har därefter redan tagit kontakt med tre. {{|}}En arbetsplan ankommer det på
henne att förelägga nätverket senast den 31 augusti. {{A who=Frida Åslund Keita; due=2016-08-31; to=nätverket}}

På fråga av Kristoffer Wallin om tillsynen av folköl svarade hon att lagen inte medger
kontrollköp som grund för sanktion. Länsstyrelsen i Västernorrland har beslutat om en
egen metodbok, som hon rekommenderade.

B  VÅLDSPREVENTION {{I n=B; kind=theme}}
Lars Bodin föredrog det ärende som i april sköts upp. {{|}}I Strömsund har fullmäktige
antagit en plan om våld i nära relationer, med uppdrag till alla nämnder att årligen
redovisa. {{S org=Strömsund; stance=doing; topic=VÅLDSPREVENTION}} {{|}}Programmet Trygga Kompisar, utgivet av bolaget Norrpedagogik AB, prövas i
årskurs 5 sedan ett år. {{S org=Strömsund; stance=doing; topic=Trygga Kompisar}} Lärarna är nöjda, eleverna mindre. {{|}}Licensen betingar 95 kronor
per elev. {{K amount=95; unit=kronor per elev}} Lars Bodin ansåg att övriga kommuner gott kunde ta efter.

{{|}}Eva-Stina Kjell meddelade att Härjedalen avböjer programmet av kostnadsskäl. {{S org=Härjedalen; stance=no; topic=Trygga Kompisar}} {{|}}Disa Mårdh
hade av sin chef fått i uppgift att uttrycka Åres intresse, dock utan att binda
kommunen. {{S org=Åre; stance=interested; topic=Trygga Kompisar}} {{|}}Östersund har under våren upphandlat ett annat program, varför ordföranden
inte hade anledning att yttra sig vidare. {{S org=Östersund; stance=no; topic=Trygga Kompisar}} {{|}}För Krokoms del ville Kristoffer Wallin först
se utvärderingen. {{S org=Krokom; stance=undecided; topic=Trygga Kompisar}} {{|}}Ett förslag från Samira Yusuf Olsson om gemensam licens möttes av
tystnad. {{F}}

{{|}}Diskussionen utmynnade i att nätverket bekostar en oberoende läsning av utvärderingen,
förutsatt att priset stannar under 15 000 kronor. {{D if=förutsatt att priset stannar under 15 000 kronor}} {{K amount=15000; unit=kronor}} {{|}}Offert från Mittuniversitetet
infordras av Eva-Stina Kjell. {{A who=Eva-Stina Kjell}} {{|}}Lars Bodin har utfäst sig att förse henne med rådata,
vilket ska vara gjort före semestern. {{A who=Lars Bodin; to=Eva-Stina Kjell}}

C  REGIONENS FOLKHÄLSOPROGRAM {{I n=C}}
Regionfullmäktige fastställde programmet den 26 april, med en protokollsanteckning av
två ledamöter. I programmet sägs att kommunerna bör teckna överenskommelser. Något
sådant krav kan regionen inte ställa, noterade Lars-Göran Eliasson torrt. {{|}}Birger Nystedt
redogjorde för regionens avsikt, som är att kalla kommunalråden till samtal den 20
oktober. {{M date=2016-10-20; what=samtal med kommunalråden}} Tanken är att överenskommelserna ska löpa på fyra år. Om de blir av, vill
säga. {{|}}Ordföranden sammanfattade så att de flesta såg positivt på formen, medan
innehållet ännu var okänt. {{F}}

{{|}}Ärendet vilar till dess att regionens förslag till text föreligger. {{P what=REGIONENS FOLKHÄLSOPROGRAM; why=till dess att regionens förslag till text föreligger}} {{|}}Undertecknad delger
ledamöterna texten så snart den är offentlig. {{A who=Birger Nystedt; to=ledamöterna}}

D  VAL OCH UPPDRAG {{I n=D; kind=decision}}
{{|}}Sedan Lars Bodin aviserat sin avgång bestämdes att Eva-Stina Kjell efterträder honom i
Idrottsförbundets samråd. {{D}} {{N person=Eva-Stina Kjell; role=representant; body=Idrottsförbundets samråd; for=Lars Bodin}} {{|}}Hans ordinarie plats i nätverket tillfaller den som
Strömsund anställer; tillsvidare står den tom. {{V seat=ledamot; body=Folkhälsostrategerna Jämtland; org=Strömsund}} {{|}}Annika Hamrén förklarade sig villig att
fortsätta som ordförande, och mötet gav henne förnyat förtroende för ett år. {{D}} {{N person=Annika Hamrén; role=ordförande; body=Folkhälsostrategerna Jämtland}} {{|}}Vid
barnrättsrådets möte den 30 augusti deltar Disa Mårdh i stället för Samira Yusuf Olsson. {{N person=Disa Mårdh; role=ersättare; body=barnrättsrådet; for=Samira Yusuf Olsson}} {{M date=2016-08-30; what=barnrättsrådet}}

E  HÄLSOBOKSLUT, MALL {{I n=E; outcome=postponed}}
Kristoffer Wallins mall medhanns ej utan tas upp den 8 september i Strömsund. {{P until=2016-09-08; what=HÄLSOBOKSLUT, MALL; why=medhanns ej}} {{M date=2016-09-08}}

F  AVSLUTNING {{I n=F}}
Lars Bodin avtackades. Han erinrade om att nyckeln till förrådet ligger hos
vaktmästaren.

För anteckningarna svarar Birger Nystedt
