@file uppskjutet-34.txt
@body Förvaltningschefsgruppen Nedre Norrland
@date 2025-02-13
@p Gunbritt Häggström | Sollefteå | förvaltningschef | chair
@p Alf Sundström | Kramfors | förvaltningschef
@p Beata Kihlgren | Härnösand | socialchef
@p Charlie Modig | Timrå | förvaltningschef
@p Doris Engman | Sundsvall | avdelningschef
@p Elias Norberg | Ånge | socialchef
@p Fatma Yildiz | Örnsköldsvik | välfärdschef
@p Gustaf Rehnman | Nordmaling | socialchef
@p Helga Vikberg | Bjurholm | socialchef
@p Ivar Lindahl | Vännäs | förvaltningschef
@p Jenny Åström | Robertsfors | socialchef
@p Jenny Backlund | Kramfors | MAS
@p Kennet Flodin | Sundsvall | controller
@p Lovis Ardbo | Region Västernorrland | närsjukvårdschef | guest
@p Marek Nowak | FoU Västernorrland | forskningsledare | guest
---
Förvaltningschefsgruppen Nedre Norrland
Minnesanteckningar 2025-02-13
Medverkande:
Gunbritt Häggström, Sollefteå, förvaltningschef, ordförande
Alf Sundström, Kramfors, förvaltningschef
Beata Kihlgren, Härnösand, socialchef
Charlie Modig, Timrå, förvaltningschef
Doris Engman, Sundsvall, avdelningschef
Elias Norberg, Ånge, socialchef
Fatma Yildiz, Örnsköldsvik, välfärdschef
Gustaf Rehnman, Nordmaling, socialchef
Helga Vikberg, Bjurholm, socialchef
Ivar Lindahl, Vännäs, förvaltningschef
Jenny Åström, Robertsfors, socialchef
Jenny Backlund, Kramfors, MAS
Kennet Flodin, Sundsvall, controller
Inbjudna:
Lovis Ardbo, Region Västernorrland, närsjukvårdschef
Marek Nowak, FoU Västernorrland, forskningsledare

1 Dagordningen {{I n=1}}
Av tidsskäl flyttas punkt 11 till nästa sammanträde. {{P until=2025-04-10; what=punkt 11; why=Av tidsskäl}} I övrigt godkänns dagordningen. {{D}}
2 Nära vård {{I n=2}}
Lovis berättar om målbilden. Regionstyrelsens beslut om vårdcentralerna har skjutits till i mars. Kommunernas synpunkter har lämnats in.
Samtalet om gemensamma mål kommer in på dagordningen igen när regionstyrelsen har beslutat. {{P what=Samtalet om gemensamma mål}}
3 Bemanning via resurspool {{I n=3; outcome=postponed}}
Fatma vill höra med sina chefer först; därför inget beslut i dag. {{|}}Återkommer i maj. {{P what=Bemanning via resurspool; why=Fatma vill höra med sina chefer först}}
4 FoU-rådet {{I n=4}}
Marek informerar om FoU-rådets seminarier 11 mars, 8 april och 20 maj. {{M date=2025-03-11; what=FoU-rådets seminarier}} {{M date=2025-04-08; what=FoU-rådets seminarier}} {{M date=2025-05-20; what=FoU-rådets seminarier}} Seminariet i januari hade 60 åhörare.
Fördelningen av FoU-medel prövas först i samband med årsbokslutet. {{P what=Fördelningen av FoU-medel}}
5 Jämlik vård {{I n=5; outcome=not_reached}}
Ingen tid fanns kvar. {{P what=Jämlik vård; why=Ingen tid fanns kvar}}
6 Hemsjukvårdens gränssnitt {{I n=6}}
Jenny B har sammanställt trettio fall. {{|}}Diskussionen kom halvvägs; återstående fall tar vi oss an nästa möte, den 10 april. {{P until=2025-04-10; what=återstående fall; why=Diskussionen kom halvvägs}} {{M date=2025-04-10}}
7 Kostnad per brukare {{I n=7; outcome=postponed}}
Kennet: uttaget ur systemet blev fel. {{|}}Presentationen uteblir i dag och ges nästa gång. {{P until=2025-04-10; what=Presentationen; why=uttaget ur systemet blev fel}}
8 Korttidsboende för barn {{I n=8}}
Härnösand utreder frågan och räknar med ett beslut i nämnden i april. {{S org=Härnösand}} Timrå har redan sagt nej. {{S org=Timrå; stance=no}}
9 Sociala investeringar {{I n=9; outcome=postponed}}
Efter att Doris påpekat att underlaget kom tre dagar för sent beslutade gruppen att inte behandla ärendet förrän nästa gång. {{D}} {{P until=2025-04-10; what=Sociala investeringar; why=underlaget kom tre dagar för sent}}
10 Cosmic {{I n=10}}
Regionens införande är framflyttat till november 2026. Testerna, som skulle ha skett i vår, dröjer därmed. Kommunerna hinner på så vis utbilda fler.
11 Chefers arbetsmiljö {{I n=11; outcome=postponed}}
Se under 1.
12 Förvaltningschefsdagar {{I n=12}}
Dagarna hålls i Örnsköldsvik 25–26 september, lunch till lunch. {{M date=2025-09-25; what=Förvaltningschefsdagar}} {{M date=2025-09-26; what=Förvaltningschefsdagar}} Fatma ansvarar för det praktiska. {{A who=Fatma Yildiz}} Innehållet lämnas öppet till i maj. {{P what=Innehållet}}
13 Hyressättning LSS {{I n=13}}
Ivar fick frågan av sin nämnd. {{|}}Den bör besvaras av ekonomerna, som möts den 5 mars. {{M date=2025-03-05; what=ekonomerna}} Ivar skickar frågan vidare dit. {{A who=Ivar Lindahl; to=ekonomerna}}
14 Statsbidrag välfärdsteknik {{I n=14}}
Regeringen har dragit tillbaka förslaget. Inga pengar fördelas under 2025.
15 Heroma-bytet {{I n=15; outcome=postponed}}
Uppdateringen från projektet skjuts upp till aprilmötet, eftersom projektledaren har semester. {{P until=2025-04-10; what=Uppdateringen från projektet; why=eftersom projektledaren har semester}}
16 Brukarombud {{I n=16; kind=dialogue}}
Helga föreslår ett delat brukarombud. {{|}}Förslaget tas emot väl men vilar tills lagförslaget är känt. {{P what=ett delat brukarombud}}
17 IVO-dialog {{I n=17}}
IVO:s dialogmöte för chefer flyttas från den 4 mars till den 27 mars, fortfarande i Umeå. {{M date=2025-03-27; what=IVO:s dialogmöte}} Fyra personer är anmälda. Sista anmälan var i fredags.
18 Träffpunkter {{I n=18; outcome=nothing_new}}
Inga nyheter att förmedla.
19 Beredskap dygnet runt {{I n=19; kind=decision}}
Gruppen beslutar att frågan om gemensam sjuksköterskejour hanteras i två steg. {{D}} Steg 1 startar i Kramfors och Sollefteå. {{S org=Kramfors; stance=doing}} {{S org=Sollefteå; stance=doing}} Steg 2 tar gruppen ställning till efter ett år. {{P what=Steg 2}}
20 Omsorgskalender {{I n=20}}
Kalendern har ersatts av en app. {{|}}Elias skickar länken. {{A who=Elias Norberg}}
21 Krigsplacering {{I n=21; outcome=postponed}}
Gustaf hade hoppats få med länsstyrelsen i dag. {{|}}När de tackat nej valde vi att ställa in punkten. {{P what=Krigsplacering; why=När de tackat nej}}
22 Anhörigpolicy {{I n=22}}
Policyn antogs i oktober. Följs upp av förvaltningarna själva.
23 Löneväxling {{I n=23; kind=question}}
Alf undrar hur långt andra har kommit. Någon genomgång fanns det inte utrymme för. {{|}}Alf får ställa frågan per mejl. {{A who=Alf Sundström}}
24 Uppföljning av sommaravtal {{I n=24}}
Förhandlingarna är ajournerade till den 3 mars. {{M date=2025-03-03; what=Förhandlingarna}} Kommunal har avvisat budet.
25 E-hälsoråd {{I n=25}}
E-hälsorådet ställer in sitt februarimöte och ses 21 mars i stället. {{M date=2025-03-21; what=E-hälsorådet}} Jenny Å är vår ledamot i rådet från mars efter Beata. {{N person=Jenny Åström; role=ledamot; body=E-hälsoråd; org=Robertsfors; for=Beata Kihlgren}}
26 Handlingsplan demens {{I n=26; outcome=postponed}}
I brist på beslutsunderlag går ärendet tillbaka till beredningen och tas upp när det är färdigberett. {{P what=Handlingsplan demens; why=I brist på beslutsunderlag}}
27 Övrigt {{I n=27}}
Charlie: taxa för trygghetslarm. Besvarad.
Nästa möte vill vi också hinna med frågan om bilpool. {{P until=2025-04-10; what=frågan om bilpool}}
Vännäs årsmöte om bostäder flyttades från januari till 6 mars. {{M date=2025-03-06; what=Vännäs årsmöte om bostäder}}
28 Avslut {{I n=28}}
Gunbritt avslutade och påminde om utvärderingen.
