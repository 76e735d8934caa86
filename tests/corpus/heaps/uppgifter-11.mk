@file uppgifter-11.txt
@body Samhällsbyggnadschefer i Blekinge och Kalmar södra
@date 2024-04-18
@p Håkan Lilja | Karlskrona | samhällsbyggnadschef | chair
@p Marita Gren | Ronneby | teknisk chef
@p Staffan Ekholm | Karlshamn | stadsarkitekt
@p Jessica Palm | Olofström | samhällsbyggnadschef
@p Tobias Rehn | Sölvesborg | planchef
@p Carola Fridh | Torsås | samhällsbyggnadschef
@p Göran Isaksson | Emmaboda | teknisk chef
@p Lovisa Thim | Nybro | bygglovschef
@p Marita Sjölin | Kalmar | exploateringschef
@p Dan Öst | Mörbylånga | plan- och byggchef
@p Emma Brunnström | Karlskrona | trafikplanerare
@p Pontus Hell | Ronneby | GIS-samordnare
@p Stina Carlbom | Trafikverket | samhällsplanerare | guest
@p Alexander Wide | Region Blekinge | infrastrukturstrateg | guest
@p Nina Fagerlund | | sekreterare | guest
---
Samhällsbyggnadschefer i Blekinge och Kalmar södra
Minnesanteckningar 2024-04-18
Närvarande
Håkan Lilja, Karlskrona, samhällsbyggnadschef, ordf.
Marita Gren, Ronneby, teknisk chef
Staffan Ekholm, Karlshamn, stadsarkitekt
Jessica Palm, Olofström, samhällsbyggnadschef
Tobias Rehn, Sölvesborg, planchef
Carola Fridh, Torsås, samhällsbyggnadschef
Göran Isaksson, Emmaboda, teknisk chef
Lovisa Thim, Nybro, bygglovschef
Marita Sjölin, Kalmar, exploateringschef
Dan Öst, Mörbylånga, plan- och byggchef
Emma Brunnström, Karlskrona, trafikplanerare
Pontus Hell, Ronneby, GIS-samordnare
Inbjudna
Stina Carlbom, Trafikverket, samhällsplanerare
Alexander Wide, Region Blekinge, infrastrukturstrateg
Nina Fagerlund, sekreterare
1 E22 och övriga vägar {{I n=1}}
Stina berättade om läget för etappen förbi Bergkvara. Byggstart är enligt plan 2027. Trafikverket kommer att hålla samråd i höst. {{|}}Före midsommar skickar Stina ut en reviderad tidplan. {{A who=Stina Carlbom}}
2 Plan- och bygglagen {{I n=2}}
Bygglovsutredningens förslag bereds i regeringskansliet. Lovisa har följt arbetet genom Föreningen Sveriges byggnadsinspektörer. {{|}}Inför nästa möte sammanfattar hon de viktigaste ändringarna på ett A4. {{A who=Lovisa Thim; due=2024-06-13}}
3 Detaljplaner i digital form {{I n=3}}
Lantmäteriets krav gäller nya planer. Att digitalisera de äldre planerna kostar mycket. {{|}}Det blir Pontus uppgift att ta fram en uppskattning av kostnaden per plan. {{A who=Pontus Hell}}
4 Dagvatten {{I n=4}}
Karlshamn har antagit en dagvattenstrategi. {{S org=Karlshamn; stance=doing}} Staffan har redan delat den med gruppen. Flera såg ett behov av att kunna jämföra kravnivåer.
Marita G driver frågan om gemensamma kravnivåer vidare. {{A who=Marita Gren}}
5 Upphandling av laddinfrastruktur {{I n=5}}
Tre kommuner har fått anbud. Priserna skiljer. {{|}}Uppdrag till Göran och Jessica: jämför villkoren och dra slutsatserna på mötet i juni. {{A who=Göran Isaksson,Jessica Palm; due=2024-06-13}}
6 Kustvattenråd {{I n=6}}
Rådet har anställt en samordnare. Tobias har inte möjlighet att vara kvar. {{|}}Dan Öst tar över som representant efter Tobias Rehn. {{N person=Dan Öst; role=representant; body=Kustvattenråd; org=Mörbylånga; for=Tobias Rehn}}
7 Kartor och geodata {{I n=7}}
Gemensam flygfotografering genomfördes i mars. Leverans sker under maj. {{|}}Därefter kontrollerar GIS-samordnarna sina respektive områden och anmäler fel till Pontus. {{A who=GIS-samordnarna; to=Pontus Hell}}
8 Kollektivtrafik {{I n=8}}
Region Blekinge ser över linjenätet. Alexander visade ett första utkast. {{|}}Synpunkter ska ha kommit in till honom senast den 10 maj. {{A to=Alexander Wide; due=2024-05-10}}
9 Markpriser {{I n=9}}
Diskussion om tomträttsavgälder. {{|}}Kalmar tillämpar indexuppräkning. {{S org=Kalmar; stance=doing}} Ingen av de övriga har det.
10 Anläggningsavgifter {{I n=10}}
Göran håller i en jämförelse av avgifterna. {{A who=Göran Isaksson}} Den ska vara färdig innan semestern. Tidigare jämförelser gjordes 2016 och 2019.
11 Strandnära byggande {{I n=11}}
LIS-områden har pekats ut i alla översiktsplaner utom en. Länsstyrelsen överprövar sällan. Boverket ska senare i år göra en nationell uppföljning.
12 Handläggningstider {{I n=12}}
Ärendemängden har halverats på två år. {{|}}Nybro drar ned med två tjänster. {{S org=Nybro}} Lovisa beskrev följderna för tillsynen.
13 Medborgarlöften {{I n=13}}
Frågan kom från Carola. Ingen har tidigare arbetat med löften inom samhällsbyggnad. {{|}}Hon tar en kontakt med polisen och ser vad de har för material. {{A who=Carola Fridh; to=polisen}}
14 Gemensamt vite {{I n=14}}
Vi ber Håkan att kontrollera med juristerna vad som gäller. {{A who=Håkan Lilja; to=juristerna}} Svaret delges gruppen via mejl. {{A to=gruppen}}
15 Elnät och industrietableringar {{I n=15}}
Batterifabriken kräver 200 MW. Nätbolaget ansöker om koncession. Energimarknadsinspektionen beslutar tidigast 2025.
16 Cykelplan {{I n=16}}
Regionens cykelplan ska revideras. Emma ingår redan i referensgruppen. {{|}}Om fler vill delta anmäler man det till Alexander. {{A to=Alexander Wide; if=Om fler vill delta}}
17 Avtal med konsulter {{I n=17}}
Ramavtalet för arkitekter går ut den sista augusti. Förlängning har inte begärts. {{|}}Tobias och Marita Sjölin skriver ihop en behovsbeskrivning, som upphandlingsenheten ska ha i början av maj. {{A who=Tobias Rehn,Marita Sjölin; to=upphandlingsenheten; due=2024-05}}
18 Trygghetsvandringar {{I n=18}}
Ronneby genomför vandringar två gånger per år. {{S org=Ronneby; stance=doing}} Deltagandet är lågt.
19 Skyfallskartering {{I n=19}}
MSB finansierar inte längre karteringar. {{|}}Kostnaden för en kartering är omkring 300 000 kronor. {{K amount=300000; unit=kronor}} Mörbylånga och Torsås delar på en gemensam kartering. {{S org=Mörbylånga; stance=doing}} {{S org=Torsås; stance=doing}} Dan ser till att underlaget blir tillgängligt för övriga. {{A who=Dan Öst; to=övriga}}
20 Mötesplan {{I n=20}}
Nästa möte är den 13 juni i Nybro. {{M date=2024-06-13}} Nina skickar kallelse i god tid. {{A who=Nina Fagerlund}} Studiebesök på glasbruket har föreslagits.
21 Bostadsförsörjning {{I n=21}}
Länsstyrelsens årliga enkät visar på överskott i sju kommuner. Marknaden är avvaktande.
22 Byggsanktionsavgifter {{I n=22}}
Avgifterna är ofta oskäliga, anser flera av cheferna. Frågan om att tillsammans uppvakta Boverket diskuterades men föll.
23 Gatubelysning {{I n=23}}
Olofström släcker nattetid. {{S org=Olofström; stance=doing}} Trygghetsmätningen får visa effekten. {{|}}Jessica rapporterar efter sommaren. {{A who=Jessica Palm}}
24 Sommarvatten {{I n=24}}
Grundvattennivåerna är normala. Bevattningsförbud utfärdades förra året redan i maj.
25 Mast för 5G {{I n=25}}
Operatörerna ansöker om många master. Lovisa och Staffan har haft samma typ av ärenden. {{|}}De utbyter erfarenheter vid ett eget möte och skriver ett PM till övriga. {{A who=Lovisa Thim,Staffan Ekholm; to=övriga}}
26 Arbetsmiljö {{I n=26}}
Våld och hot mot handläggare ökar. Facket har krävt dubbelbemanning vid tillsyn. {{|}}Karlskrona har infört det. {{S org=Karlskrona; stance=doing}}
27 Energieffektivisering {{I n=27}}
Energikontoret Sydost driver ett projekt med EU-medel. Projektet är öppet för fler kommuner. {{|}}Emmaboda går med. {{S org=Emmaboda; stance=yes}} Göran anmäler Emmaboda. {{A who=Göran Isaksson}}
28 Översiktsplaner {{I n=28}}
Nya planer finns i Sölvesborg och Kalmar. Sölvesborgs är överklagad. Tobias redogjorde för grunderna.
29 Exploateringsavtal {{I n=29}}
Enligt beslut från i höstas har Marita S i uppdrag att samla in alla riktlinjer. Hon har hittills fått in sex. {{|}}De fyra som saknas skickas till henne omgående. {{A to=Marita Sjölin}}
30 Renhållning {{I n=30}}
Insamlingsansvaret gick över till kommunerna vid årsskiftet. Övergången har gått bättre än befarat. Naturvårdsverket följer upp.
31 Nätverkets ekonomi {{I n=31}}
Beslut: Avgiften är oförändrad. {{D}} Faktura skickas ut av Nina i maj. {{A who=Nina Fagerlund; due=2024-05}}
32 Tillgänglighet i badanläggningar {{I n=32}}
Håkan har fått frågor från funktionsrättsrörelsen. Hans medarbetare håller på att ta fram ett svar.
33 Rivningslov {{I n=33}}
Hinner inte behandlas. {{P what=Rivningslov; why=Hinner inte behandlas; until=next}} Tas först på nästa möte.
34 Samarbete om kontrollansvariga {{I n=34}}
Åtgärd: Staffan, i samråd med Lovisa, tar fram en lista över de kontrollansvariga i området. {{A who=Staffan Ekholm}} 
35 Kulturmiljöer {{I n=35}}
Länsmuseet har upphört med sin rådgivning. Antikvarisk kompetens får köpas in.
36 VA-planer {{I n=36}}
Lagen kräver en vattentjänstplan senast vid årsskiftet 2023. Tre kommuner saknar fortfarande plan. Carola tror att arbetet kommer att ta tid.
37 Klimatkalkyler {{I n=37}}
Emma har testat Trafikverkets verktyg. {{|}}Hon gör en manual som alla kan använda. {{A who=Emma Brunnström}} Manualen läggs upp i gruppens mapp senast sista maj. {{A who=Emma Brunnström; due=2024-05-31}}
38 Parkering {{I n=38}}
Regler för boendeparkering skiljer. {{|}}Kalmar och Karlskrona har digitala tillstånd. {{S org=Kalmar; stance=doing}} {{S org=Karlskrona; stance=doing}} Allmän diskussion om avgifter.
39 Skolvägar {{I n=39}}
Barnens trafikmiljö är ett tema i länsplanen. Statlig medfinansiering söks via regionen. {{|}}Ansökningar från kommunerna ska vara regionen till handa i slutet av september. {{A who=kommunerna; to=regionen; due=2024-09}}
40 Övrigt {{I n=40}}
Dan undrar om någon har mall för gestaltningsprogram. {{|}}Jessica mejlar den mall som Olofström använder. {{A who=Jessica Palm; to=Dan Öst}}
Anmäl matpreferenser till Nina. {{A who=alla; to=Nina Fagerlund}}
