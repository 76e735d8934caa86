@file laget-08.txt
@body Beredskapsnätverket Norrbotten
@date 2022-10-05
@p Urban Lahti | Luleå | beredskapschef | chair
@p Karin Öhman | Piteå | säkerhetssamordnare
@p Stefan Niemi | Boden | beredskapssamordnare
@p Lisbeth Marklund | Älvsbyn | säkerhetssamordnare
@p Jari Koski | Kalix | beredskapssamordnare
@p Marita Heikki | Haparanda | säkerhetschef
@p Jan Bäckström | Överkalix | beredskapssamordnare
@p Anne Vaara | Övertorneå | kanslichef
@p Ida Kangas | Pajala | beredskapssamordnare
@p Sven-Olov Nutti | Gällivare | säkerhetschef
@p Ellen Labba | Jokkmokk | beredskapssamordnare
@p Stefan Lövgren | Arvidsjaur | räddningschef
@p Gun Holm | Arjeplog | kanslichef
@p Petra Rautio | Kiruna | säkerhetschef
@p Mikael Hansson | Länsstyrelsen | försvarsdirektör | guest
@p Ylva Strand | Region Norrbotten | beredskapschef | guest
---
Beredskapsnätverket Norrbotten
Anteckningar 2022-10-05
Närvarande:
- Urban Lahti, Luleå, ordförande
- Karin Öhman, Piteå
- Stefan Niemi, Boden
- Lisbeth Marklund, Älvsbyn
- Jari Koski, Kalix
- Marita Heikki, Haparanda
- Jan Bäckström, Överkalix
- Anne Vaara, Övertorneå
- Ida Kangas, Pajala
- Sven-Olov Nutti, Gällivare
- Ellen Labba, Jokkmokk
- Stefan Lövgren, Arvidsjaur
- Gun Holm, Arjeplog
- Petra Rautio, Kiruna
- Mikael Hansson, Länsstyrelsen (gäst)
- Ylva Strand, Region Norrbotten (gäst)
1) Förra mötet {{I n=1}}
Genomgånget. Punkten om drivmedel är avslutad.
2) Länsövning 2023 {{I n=2}}
Länsstyrelsen har fått medel från MSB. {{|}}Sagt att vi övar i april och inte i mars. {{D}} Kiruna, Gällivare och Pajala övar ihop, {{S org=Kiruna}} {{S org=Gällivare}} {{S org=Pajala}} Jokkmokk avstår. {{S org=Jokkmokk; stance=no}} Vem är övningsledare för kustkommunerna? {{Q}} Lämnades öppet.
3) Trygghetspunkter {{I n=3; kind=go-round}}
Luleå: 14 st klara {{S org=Luleå; topic=Trygghetspunkter; stance=doing}}
Piteå: åtta, fler kommer {{S org=Piteå; topic=Trygghetspunkter; stance=doing}}
Boden: beslut i KS i november {{S org=Boden; topic=Trygghetspunkter}}
Älvsbyn: väntar på pengar {{S org=Älvsbyn; topic=Trygghetspunkter; stance=undecided}}
Övertorneå: använder bygdegårdarna, avtal skrivet {{S org=Övertorneå; topic=Trygghetspunkter; stance=doing}}
Arjeplog: nej, för långa avstånd {{S org=Arjeplog; topic=Trygghetspunkter; stance=no}}
Haparanda: vill titta på Luleås upplägg {{S org=Haparanda; topic=Trygghetspunkter; stance=interested}}
MSB:s vägledning kom i juni.
4) Reservkraft {{I n=4}}
Genomgång av läget. Alla är positiva till att låna av varandra. {{|}}Konsensus om att vi för en gemensam lista över aggregat. {{D}} Listan läggs hos Boden. {{A who=Boden}} De flesta lutar åt att listan bör hemligstämplas.
5) Rakel {{I n=5}}
Avgiften höjs. MSB har beslutat om ny avgiftsmodell. Ylva berättade att regionen skaffar 200 nya terminaler. {{|}}Gun sa att Arjeplog minskar till tio. {{S org=Arjeplog}}
6) RSA {{I n=6}}
Risk- och sårbarhetsanalyserna ska in till länsstyrelsen före månadens slut. Tolv kommuner har lämnat in. Petra tyckte att mallen är krånglig. {{|}}Vi gör på samma sätt som 2018, alltså med en gemensam inledning. {{D}}
7) Gränssamverkan {{I n=7}}
Tornedalens räddningsråd har möte i Ylitornio. Marita och Anne sitter i rådet. {{|}}Vem skriver ansökan till Interreg? {{Q}} Ingen tog på sig det.
8) Cyberhot {{I n=8}}
Samsyn om att hotbilden har blivit allvarligare. Finska kommuner har haft överbelastningsattacker. Kalix har haft ett eget angrepp 2021 och har delat med sig av sina lärdomar. {{|}}Inriktningen blir att vi bjuder in CERT-SE till vårmötet. {{D}} {{A who=Vi}}
9) Frivilliga {{I n=9}}
FRG finns i sju kommuner. {{|}}Piteå startar ny grupp i januari. {{S org=Piteå}} Överkalix skulle vilja dela grupp med Kalix, {{S org=Överkalix; stance=interested}} och Jari svarade att det går bra för Kalix. {{S org=Kalix; stance=yes}}
10) Nätverkets plats i länets krishanteringsråd {{I n=10}}
Just nu har vi ingen i rådet. {{V seat=plats; body=länets krishanteringsråd}} Stefan Niemi nämndes som tänkbar. Han ville inte ge besked på mötet.
11) Nödvatten {{I n=11}}
Livsmedelsverket lånar ut tankar. {{|}}Piteå och Älvsbyn köper fem tankar var, {{S org=Piteå}} {{S org=Älvsbyn}} Arvidsjaur har redan sina. {{S org=Arvidsjaur; stance=doing}} Ingen hade något emot att samordna märkningen, så vi gör det. {{D}} Hur ofta ska tankarna provtas? {{Q}} Ingen visste.
12) Evakuering {{I n=12}}
Planen från 2015 är gammal. I Boden bor ca 28 000 personer inom berört område. Länsstyrelsen tar över samordningsansvaret enligt ny förordning. Mikael väntar på klartecken från departementet.
13) Kommunikation i kris {{I n=13}}
Kommunikatörerna har eget nätverk. {{|}}Överenskommet att vi möter dem två gånger per år. {{D}} Karin pratar med deras ordförande. {{A who=Karin Öhman}}
14) Säkerhetsskydd {{I n=14}}
Haparandas säkerhetsskyddsanalys är uppdaterad. {{|}}Gällivare gör om sin analys till våren. {{S org=Gällivare}} Frågan vem som får läsa varandras analyser har ingen hand om. {{Q}}
15) Älgolyckor på E10 {{I n=15}}
Statistik från polisen. Gällivare och Kiruna har flest olyckor. Trafikverket sätter viltstängsel 2024.
16) Utbildning i stabsmetodik {{I n=16}}
Slutsats: vi köper utbildningen av Försvarshögskolan. {{D}} Deltar: Luleå, Boden, Piteå, Kalix. {{S org=Luleå; stance=yes}} {{S org=Boden; stance=yes}} {{S org=Piteå; stance=yes}} {{S org=Kalix; stance=yes}} Kan inte: Arjeplog, Jokkmokk. {{S org=Arjeplog; stance=no}} {{S org=Jokkmokk; stance=no}} Stefan Lövgren lämnar svar om Arvidsjaur senare. {{A who=Stefan Lövgren}}
17) TiB {{I n=17}}
Tjänsteman i beredskap delas av Övertorneå och Överkalix från nyår. {{S org=Övertorneå; stance=doing}} {{S org=Överkalix; stance=doing}} Pajala söker samarbete med någon. {{S org=Pajala; stance=interested}} Tanken väcktes redan vid ett möte 2017. Kanske borde alla östra kommuner göra ihop.
18) Arbetsgrupp ISF {{I n=18}}
Två är kvar i gruppen av fyra. {{|}}Två platser är lediga. {{V seat=plats; body=Arbetsgrupp ISF}} Vi tar valet i december. {{P what=valet}}
19) Elbrist {{I n=19}}
Affärsverken har informerat. Ingen frånkoppling är planerad i elområde 1. {{|}}Lisbeth uppgav att Älvsbyn stänger ned utebelysningen nattetid. {{S org=Älvsbyn}} Kalix släcker inte. {{S org=Kalix; stance=no}}
20) Personalförsörjning {{I n=20}}
Fyra kommuner söker samordnare just nu. Vakant tjänst i Kiruna och Pajala enligt Platsbanken. Lönerna är olika.
21) Skyddsrum {{I n=21}}
MSB kontrollerar 400 skyddsrum i länet. {{|}}Vi enas om att inte svara medierna var för sig. {{D}} Boden har iordningställt två skyddsrum. {{S org=Boden}} Vem underhåller skyddsrum i ombildade bostadsrätter? {{Q}} Inget svar, ingen som kollar.
22) Ransonering {{I n=22}}
Diskuterades löst. Det vore bra med en länsplan. Energimyndigheten är ansvarig.
23) Civilplikt {{I n=23}}
Utredning pågår. Ett betänkande kommer i vår. Stefan Niemi tror att kommunerna får ta kostnaden.
24) Lägesbilder {{I n=24}}
WIS används av länsstyrelsen. {{|}}Vi slutar med veckorapporterna. {{D}} Jokkmokk och Arjeplog tänker fortsätta rapportera på måndagar. {{S org=Jokkmokk}} {{S org=Arjeplog}} Övriga har inte tagit ställning.
25) Budget för nätverket {{I n=25}}
Alla stod bakom att avgiften höjs till 12 000 kr. {{D}} {{K amount=12000; unit=kr}} Överskottet är 31 000 kr. {{K amount=31000; unit=kr}} Övertorneå bad att få betala i två omgångar. {{S org=Övertorneå}}
26) Flyg och ambulans {{I n=26}}
Regionen bygger ny helikopterplatta i Gällivare. Beslutet är taget i regionstyrelsen.
27) Klimatrisker {{I n=27}}
Skogsbränder och översvämning diskuterades. {{|}}SMHI håller webbinarium den 9 november. {{M date=2022-11-09; what=webbinarium}} Samstämmighet om att isproppar ska in som eget scenario. {{D}} Ida skriver underlag. {{A who=Ida Kangas}}
28) Flyktingmottagande {{I n=28}}
Arvidsjaur tog emot 60 personer i våras. Migrationsverket har sagt upp platserna i Boden. {{|}}Haparanda har kvar sin beredskap året ut. {{S org=Haparanda}} Pajala har avvecklat. {{S org=Pajala}}
29) Samverkan med Försvarsmakten {{I n=29}}
I 19 och F 21 bjuder in. {{|}}Ledamot för inlandet saknas i samverkansgruppen. {{V seat=Ledamot; body=samverkansgruppen}} Urban anmäler Ellen som ersättare för honom själv under november. {{A who=Urban Lahti}} {{N person=Ellen Labba; role=ersättare; body=samverkansgruppen; for=Urban Lahti}}
30) Kärnkraftsolyckor {{I n=30}}
Jodtabletter delas inte ut norr om Dalälven. Ingen åtgärd.
31) Kontaktlistor {{I n=31}}
Listan är inte aktuell. {{|}}Alla rättar sina uppgifter senast fredag. {{A who=alla}}
32) Gemensam inköpslista {{I n=32}}
Förslag finns att köpa sängar gemensamt. {{|}}Luleå säger ja om fler är med, {{S org=Luleå; stance=yes}} Boden säger ja, {{S org=Boden; stance=yes}} Kiruna nej, {{S org=Kiruna; stance=no}} Gällivare ska stämma av hemma. {{S org=Gällivare; stance=undecided}}
33) Nyckelhantering {{I n=33}}
Olika system. {{|}}Det fick bli att var och en behåller sitt. {{D}}
34) Ledningsplats {{I n=34}}
Kalix bygger ny ledningsplats i räddningsstationen. {{S org=Kalix}} Bidrag ges från MSB med 50 procent. {{|}}Överkalix fick avslag på sin ansökan. {{S org=Överkalix}} Tidigare hade Överkalix och Kalix gemensam ledningsplats.
35) Avgående {{I n=35}}
Lisbeth går i pension i april. {{L person=Lisbeth Marklund; when=i april; why=går i pension}} Hennes uppdrag som nätverkets sekreterare är därefter ledigt. {{V seat=sekreterare; body=Beredskapsnätverket Norrbotten}}
36) Hot mot förtroendevalda {{I n=36}}
Brå har gett ut en ny rapport. Var fjärde förtroendevald har utsatts. {{|}}Ska nätverket ha ett stöd för detta, eller är det kanslicheferna? {{Q}} Ingen tog ställning.
37) Samhällsviktiga företag {{I n=37}}
Kiruna har kartlagt 43 företag. {{S org=Kiruna}} Piteå påbörjar sin kartläggning efter nyår, {{S org=Piteå}} Älvsbyn och Arvidsjaur saknar tid. {{S org=Älvsbyn; stance=no}} {{S org=Arvidsjaur; stance=no}} MSB:s kriterier är svåra att tillämpa.
38) Kommande nätverksträff {{I n=38}}
Vi ses i Jokkmokk i december. {{|}}Ellen tar fram program. {{A who=Ellen Labba}}
39) Vinterväghållning i kris {{I n=39}}
Hanns inte med. {{P what=Vinterväghållning i kris}}
40) Krislåda för skolor {{I n=40}}
Alla ställer upp på att lådan testas i en skola per kommun. {{D}} Gun har fått med sig materialet. Region Norrbotten har en motsvarande låda för vårdcentraler.
41) Psykologiskt försvar {{I n=41}}
Myndigheten har en webbkurs. Flera tyckte att kursen är bra. Önskemål om att få en föreläsning på plats.
42) Drönare {{I n=42; kind=go-round}}
Luleå: två st, används vid brand {{S org=Luleå; topic=Drönare; stance=doing}}
Boden: ingen pga skyddsobjekten {{S org=Boden; topic=Drönare; stance=no}}
Kiruna: köper i höst {{S org=Kiruna; topic=Drönare}}
Jokkmokk: fjällräddningen har egna {{S org=Jokkmokk; topic=Drönare}}
