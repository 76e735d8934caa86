@file beslut-24.txt
@body Upphandlingschefsgruppen i Mellansverige
@date 2024-02-08
@p Regina Flink | Örebro | upphandlingschef | chair
@p Stefan Borg | Västerås | inköpschef
@p Tanja Kask | Eskilstuna | inköpschef
@p Urban Selander | Karlstad | upphandlingschef
@p Vanja Borg | Falun | inköpschef
@p Wilma Hede | Borlänge | upphandlare
@p Yngve Sahl | Gävle | inköpschef
@p Zandra Melén | Uppsala | upphandlingschef
@p Åke Törner | Norrköping | inköpschef
@p Ärla Hovberg | Linköping | upphandlingsjurist
@p Örjan Lust | Motala | inköpschef
@p Amina Saleh | Katrineholm | upphandlingschef
@p Boris Wikman | Nyköping | inköpschef
@p Cilla Nordén | Enköping | inköpschef
@p Dennis Krook | Adda | regionansvarig | guest
@p Ester Mild | | administratör | guest
---
Upphandlingschefsgruppen i Mellansverige
Möte 2024-02-08
Deltagande:
Regina Flink, Örebro, upphandlingschef, ordf
Stefan Borg, Västerås, inköpschef
Tanja Kask, Eskilstuna, inköpschef
Urban Selander, Karlstad, upphandlingschef
Vanja Borg, Falun, inköpschef
Wilma Hede, Borlänge, upphandlare
Yngve Sahl, Gävle, inköpschef
Zandra Melén, Uppsala, upphandlingschef
Åke Törner, Norrköping, inköpschef
Ärla Hovberg, Linköping, upphandlingsjurist
Örjan Lust, Motala, inköpschef
Amina Saleh, Katrineholm, upphandlingschef
Boris Wikman, Nyköping, inköpschef
Cilla Nordén, Enköping, inköpschef
Dennis Krook, Adda, regionansvarig (gäst)
Ester Mild, administratör (gäst)

Nr	Ärende	Anteckning	Beslut
1	Dagordning {{I n=1; kind=decision}}	Två tillägg.	Godkänd med tilläggen. {{D}}
2	Föregående möte {{I n=2}}	Anteckningarna utsända 18 december.	–
3	Ramavtal konsulter {{I n=3; kind=decision}}	Adda har tilldelat nytt avtal. Tilldelningen är överprövad.	Gamla avtalet används tills domstolen har sagt sitt. {{D}}
4	Klimatkrav {{I n=4; kind=decision}}	Upphandlingsmyndigheten har beslutat om nya kriterier för betong.	Baskriterierna tas in i alla entreprenader. {{D}} Spjutspetskriterierna är frivilliga. {{D}}
5	Direktupphandlingsgräns {{I n=5; kind=dialogue}}	Regeringen ser över gränsen. {{|}}Gävle har satt 300 000 kronor som intern gräns för annonsering. {{S org=Gävle; stance=doing}} {{K amount=300 000; unit=kronor}} De flesta lutar åt samma nivå.	Inget beslut.
6	Gemensam statistik {{I n=6; kind=decision}}	Verktyget kostar 11 000 kronor per kommun. {{K amount=11 000; unit=kronor per kommun}}	Köps in. {{D}} Ester skickar ut beställningsblankett. {{A who=Ester Mild; to=alla}}
7	Säkerhetsskydd {{I n=7}}	Säpo har gett ut ny vägledning. Vägledningen innehåller ett flertal skall-krav.	Till kännedom
8	Leverantörsmöten {{I n=8; kind=decision}}	Företagarna önskar fyra träffar per år.	Två träffar per år räcker. {{D}} Urban ordnar vårens. {{A who=Urban Selander}}
9	Livsmedel {{I n=9; kind=decision}}	Nuvarande leverantör har begärt indexreglering. Avtalet medger inte detta.	Begäran avslås. {{D}} Tanja formulerar svaret senast 16 februari. {{A who=Tanja Kask; due=2024-02-16}}
10	E-handel {{I n=10; kind=go-round}}	Falun inför e-handel i mars. {{S org=Falun}} Borlänge har skjutit upp sitt införande. {{S org=Borlänge}} Enköping undersöker saken. {{S org=Enköping; stance=undecided}}	
11	Juristpool {{I n=11; kind=decision}}	Ärla presenterade modellen. Kommunjuristerna hade invändningar.	Poolen startar utan Norrköping och Motala. {{D}} {{S org=Norrköping; stance=no}} {{S org=Motala; stance=no}}
12	Sociala krav {{I n=12; kind=decision}}	Arbetsmarknadscheferna beslutade i höstas att ta fram en lista på yrken.	Listan används i alla tjänsteupphandlingar från den 1 april. {{D}} Undantag vid upphandlingar under tröskelvärdet. {{D}}
13	Avtalsuppföljning {{I n=13; kind=decision}}	Revisorerna i flera kommuner efterlyser bättre uppföljning.	En gemensam metod arbetas fram av Amina och Boris. {{D}} {{A who=Amina Saleh,Boris Wikman}}
14	Adda-rådet {{I n=14; kind=decision}}	Yngve lämnar på egen begäran.	Cilla Nordén föreslås ta Yngve Sahls plats i Adda-rådet. {{D}} {{N person=Cilla Nordén; role=representant; body=Adda-rådet; org=Enköping; for=Yngve Sahl}}
15	Fordon {{I n=15; kind=decision}}	Elbilar är dyrare i leasing än i fjol. {{|}}Klimatnämnden i Uppsala har beslutat att all ny leasing ska vara el. {{S org=Uppsala}}	Gruppen tar ingen gemensam ställning till drivmedel. {{D}}
16	Hållbarhetsråd {{I n=16; outcome=postponed}}	Föredragande sjuk.	Till den 4 april. {{P until=2024-04-04; what=Hållbarhetsråd; why=Föredragande sjuk}} {{M date=2024-04-04}}
17	Remiss SOU om upphandlingstillsyn {{I n=17; kind=decision}}	Zandra hade gjort en sammanfattning. Konkurrensverket får utökade befogenheter enligt förslaget.	Gruppen lämnar yttrande och tillstyrker förslaget, med undantag för sanktionsavgifterna. {{D}} {{A who=Gruppen}}
18	HVB-avtal {{I n=18; kind=decision}}	Socialcheferna är delade i frågan om prispress.	Ny upphandling påbörjas inte förrän socialcheferna är ense. {{D}}
19	Anbudssekretess {{I n=19}}	Kammarrättens dom i januari. Ärla bedömer att praxis står fast.	
20	Mallar {{I n=20; kind=decision}}	Linköpings mallar har setts över.	Mallarna fastställda. {{D}} Lokala avsteg är tillåtna. {{D}}
21	Samordnad varudistribution {{I n=21}}	Karlstad lägger ned sin central. {{S org=Karlstad; stance=no}} Katrineholm planerar att starta. {{S org=Katrineholm; stance=interested}} Om centralen i Karlstad läggs ned finns lediga fordon.	
22	Nyckeltal {{I n=22; kind=decision}}	Förslag om sex nyckeltal.	Fyra av sex antas. {{D}}
23	Almanacka {{I n=23; kind=decision}}	Doodle visade på torsdagar.	Torsdagar kl. 9–12 gäller. {{D}} Höstmöten 12 september och 14 november. {{D}} {{M date=2024-09-12}} {{M date=2024-11-14}}
24	IT-konsulter i bolagsform {{I n=24; kind=question}}	Åke undrade om någon haft underleverantörer med F-skatt från utlandet. {{|}}Hur kontrollerar man? {{Q asker=Åke Törner}}	
25	Drivmedelskort {{I n=25; kind=decision}}	Avtalet med Preem upphör i juni.	Avropa Addas nya avtal. {{D}} Västerås har eget avtal till 2026. {{S org=Västerås}}
26	Seminarium korruption {{I n=26; kind=decision}}	IMM erbjuder ett seminarium.	Antas om priset stannar under 40 000 kronor. {{D if=om priset stannar under 40 000 kronor}} {{K amount=40 000; unit=kronor}}
27	Kommunikation {{I n=27; kind=decision}}	Kommunikatörerna vill publicera avtalskatalogen öppet.	Nej. {{D}}
28	Leasing av möbler {{I n=28}}	Cirkulära möbler blev 12 procent dyrare. {{|}}Örebro fortsätter ändå. {{S org=Örebro; stance=doing}}	Noteras
29	Kontrakt med idéburna {{I n=29; kind=decision}}	Lagen om idéburen välfärd gäller sedan 2023. Socialnämnderna beslutar vilka platser som reserveras.	Gruppen rekommenderar att högst en tiondel reserveras. {{D}}
30	Tolktjänster {{I n=30; kind=decision}}	Regionerna har beslutat om egen upphandling.	Kommunerna kliver av regionavtalet vid årsskiftet. {{D}} Ny upphandling leds av Gävle. {{D}} {{A who=Gävle}}
31	Avtalskatalog {{I n=31; kind=decision}}	Stefan har rensat.	Utgångna avtal tas bort efter två år. {{D}}
32	Kompetensförsörjning {{I n=32; kind=decision}}	Nyköping föreslog ett traineeprogram.	Ett program tas fram på prov. {{D}} Nyköping håller i planeringen. {{A who=Nyköping}}
33	Systemgrupp Tendsign {{I n=33; kind=decision}}	Behov av två personer.	Wilma Hede och Örjan Lust ingår i systemgruppen. {{D}} {{N person=Wilma Hede; role=ledamot; body=systemgruppen; org=Borlänge}} {{N person=Örjan Lust; role=ledamot; body=systemgruppen; org=Motala}}
34	Inköpsrådet i SKR {{I n=34}}	SKR:s styrelse har beslutat att rådet avvecklas. Synd, ansåg flera. Skulle ett nytt råd bildas bör gruppen bevaka det.	
35	Budget {{I n=35; kind=decision}}	Överskott 2023.	Avgiften för 2024 efterskänks. {{D}}
36	Visst material från leverantör {{I n=36}}	Prisuppgifterna är konfidentiella. {{X mark=konfidentiella}} Dennis gick igenom nivåerna muntligt.	
37	Nästa steg i samarbetet {{I n=37; kind=decision}}	Diskussion om gruppen ska bli formellt nätverk under Adda.	Gruppen förblir informell. {{D}} Dennis bjuds in även i fortsättningen. {{D}}
38	Övrigt {{I n=38}}	Vanja slutar i april, går till regionen. {{L person=Vanja Borg; org=Falun; when=i april; why=går till regionen}}	
