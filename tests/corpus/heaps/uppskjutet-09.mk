@file uppskjutet-09.txt
@body Räddningschefsmötet i Östra Götaland
@date 2024-09-05
@p Claes Rydén | Linköping | räddningschef | chair
@p Monica Tapper | Norrköping | förbundsdirektör
@p Erik Hallin | Motala | räddningschef
@p Erik Smedman | Mjölby | räddningschef
@p Carolina Vester | Finspång | säkerhetschef
@p Jimmy Alsterlind | Åtvidaberg | beredskapssamordnare
@p Anneli Hagström | Söderköping | säkerhetssamordnare
@p Kenneth Palm | Valdemarsvik | beredskapschef
@p Tuula Mäkinen | Kinda | säkerhetsstrateg
@p Dan Ohlin | Boxholm | kommunchef
@p Paulina Grip | Ödeshög | utredare
@p Rasmus Lilja | Vadstena | säkerhetssamordnare
@p Gabriel Sand | Ydre | kanslichef
@p Helene Åkesson | Länsstyrelsen | försvarsdirektör | guest
@p Lars-Göran Holm | Region Östergötland | beredskapschef | guest
---
Räddningschefsmötet i Östra Götaland
Dagordning med anteckningar, 5 september 2024
Närvarande kommuner
Linköping: Claes Rydén, räddningschef (ordförande)
Norrköping: Monica Tapper, förbundsdirektör
Motala: Erik Hallin, räddningschef
Mjölby: Erik Smedman, räddningschef
Finspång: Carolina Vester, säkerhetschef
Åtvidaberg: Jimmy Alsterlind, beredskapssamordnare
Söderköping: Anneli Hagström, säkerhetssamordnare
Valdemarsvik: Kenneth Palm, beredskapschef
Kinda: Tuula Mäkinen, säkerhetsstrateg
Boxholm: Dan Ohlin, kommunchef
Ödeshög: Paulina Grip, utredare
Vadstena: Rasmus Lilja, säkerhetssamordnare
Ydre: Gabriel Sand, kanslichef
Övriga närvarande
Länsstyrelsen: Helene Åkesson, försvarsdirektör
Region Östergötland: Lars-Göran Holm, beredskapschef

1 Genomgång av åtgärdslista {{I n=1}}
Elva av fjorton åtgärder är klara. {{|}}De tre som kvarstår gäller radio, och dessa går vi igenom när den nya sambandsplanen är på plats. {{P what=De tre som kvarstår}}
2 Ledningssystem {{I n=2}}
Erik Hallin rapporterar att systemledningen har haft en tung sommar. Gemensam bakre ledning skulle ha startat den 1 oktober men starten är framflyttad till årsskiftet.
Utvärderingen av systemledningen görs i november i samråd med MSB. {{A}}
3 Höjd beredskap {{I n=3}}
Helene ger en lägesbild. {{|}}Länsstyrelsens dragning av krigsorganisationen fick utgå p.g.a. sekretesskäl och genomförs i särskild ordning. {{P what=Länsstyrelsens dragning av krigsorganisationen; why=p.g.a. sekretesskäl}}
4 Skyddsrum {{I n=4}}
MSB:s kontroller i länet är försenade. {{|}}Åtvidaberg har begärt besiktning av sex skyddsrum. {{S org=Åtvidaberg}}
5 Totalförsvarsövning 2025 {{I n=5}}
Planeringskonferenser: 2/10, 20/11 samt 22/1. {{M date=2024-10-02; what=Planeringskonferenser}} {{M date=2024-11-20; what=Planeringskonferenser}} {{M date=2025-01-22; what=Planeringskonferenser}} Varje kommun utser en övningsledare och meddelar Helene namnet senast 20/9. {{A who=Varje kommun; due=2024-09-20; to=Helene Åkesson}}
Frågan om gemensam spelstab hinner vi inte reda ut i dag utan tar den vid nästa räddningschefsmöte. {{P until=next; what=Frågan om gemensam spelstab; why=hinner vi inte reda ut i dag}}
6 RIB personal {{I n=6; kind=go-round}}
Kinda: fortsatt svårt att rekrytera dagtid. {{S org=Kinda; topic=RIB personal}} Ydre: full styrka för första gången på flera år. {{S org=Ydre; topic=RIB personal}} Boxholm: två vakanser. {{S org=Boxholm; topic=RIB personal}}
Förslaget om ett gemensamt anställningsavtal drogs tillbaka tills vidare av arbetsgruppen. {{P what=Förslaget om ett gemensamt anställningsavtal}}
7 Sotning och brandskyddskontroll {{I n=7; outcome=postponed}}
Bordlagt ärende från i juni. {{|}}Bordläggs på nytt, då entreprenören inte har lämnat sitt svar. {{P what=Sotning och brandskyddskontroll; why=då entreprenören inte har lämnat sitt svar}}
8 Taxor {{I n=8; kind=decision}}
Vi rekommenderar medlemskommunerna att räkna upp taxan med 4,2 procent. {{D}} Underlaget till respektive fullmäktige tas fram av Paulina och Kenneth till den 4 oktober. {{A who=Paulina Grip, Kenneth Palm; due=2024-10-04}}
9 Nya fordon {{I n=9}}
Leveransen av tankbilen till Motala försenas sex månader. {{|}}Vadstena och Motala delar kostnaden, 4,8 mkr. {{K amount=4800000; unit=kr}} {{S org=Vadstena}} {{S org=Motala}}
10 Olycksförebyggande {{I n=10}}
Brandskyddsveckan hålls 7–13 oktober. {{M date=2024-10-07; what=Brandskyddsveckan}} {{M date=2024-10-08; what=Brandskyddsveckan}} {{M date=2024-10-09; what=Brandskyddsveckan}} {{M date=2024-10-10; what=Brandskyddsveckan}} {{M date=2024-10-11; what=Brandskyddsveckan}} {{M date=2024-10-12; what=Brandskyddsveckan}} {{M date=2024-10-13; what=Brandskyddsveckan}} Carolina skickar ut materialet. {{A who=Carolina Vester}}
11 Tillsynsplan 2025 {{I n=11}}
Tillsynsplanen blev inte slutbehandlad och återkommer därför på nästa dagordning. {{P until=next; what=Tillsynsplanen; why=blev inte slutbehandlad}}
12 Rakel generation 2 {{I n=12}}
Regeringen har skjutit upp upphandlingen av SWEN. Ett nytt inriktningsbeslut kan komma i december. Någon egen upphandling är inte planerad.
13 Utbildning {{I n=13}}
Utbildning räddningsinsats i Revinge startar den 14 oktober. {{M date=2024-10-14; what=Utbildning räddningsinsats}} Anmälda: sju från länet. Sista anmälningsdag för vårens kurs är 1 november.
14 Drönare {{I n=14}}
Mjölby har köpt två drönare. {{S org=Mjölby}} Norrköping står i begrepp att göra detsamma. {{S org=Norrköping}} En gemensam operatörsutbildning lade vi på is så länge luftrumsfrågan är olöst. {{P what=En gemensam operatörsutbildning; why=så länge luftrumsfrågan är olöst}}
15 Samverkan med polisen {{I n=15; outcome=postponed}}
Polisens representant kallades till en händelse strax före mötet, varför punkten fick stå över. {{P what=Samverkan med polisen; why=Polisens representant kallades till en händelse strax före mötet}}
16 Skogsbränder {{I n=16}}
Säsongen var lugn. Flyget avslutar sin beredskap den 30 september. {{|}}En uppföljande träff med skogsbolagen är inplanerad till den 29 oktober. {{M date=2024-10-29; what=uppföljande träff med skogsbolagen}}
17 Hot mot personal {{I n=17; kind=dialogue}}
Monica berättade om händelserna i Norrköping i juli. Flera efterlyste en gemensam rutin. {{|}}Vi lät frågan vila till dess att fackens synpunkter har kommit in. {{P what=frågan}}
18 RVR {{I n=18; outcome=nothing_new}}
Inget nytt.
19 Kemberedskap {{I n=19}}
Avtalet med Tekniska verken löper ut i mars. {{|}}Claes tar en kontakt med bolaget. {{A who=Claes Rydén}} Förlängning eller ny upphandling, det avgör vi på novembermötet. {{P what=Förlängning eller ny upphandling}}
20 Krisstöd {{I n=20}}
Söderköping har skrivit ett eget avtal med kyrkan. {{S org=Söderköping}} Andra kommuner avvaktar.
21 Utredning om kommunal räddningstjänst {{I n=21}}
Utredaren har beviljats förlängd tid till den 28 februari 2025. {{|}}MSB har bjudit in till hearing i Karlstad 17 oktober. {{M date=2024-10-17; what=hearing}} Dan representerar oss där. {{N person=Dan Ohlin; role=representant; body=hearing; org=Boxholm}}
22 Avtal om FIP {{I n=22; outcome=postponed}}
Får anstå, Rasmus saknar svar från tre kommuner. {{P what=Avtal om FIP; why=Rasmus saknar svar från tre kommuner}} Kommuner som inte har svarat gör det nu i veckan. {{A who=Kommuner som inte har svarat}}
23 Beslut om deltagande i RSG-nätverket {{I n=23; kind=decision}}
Beslutades att avstå från deltagande under 2025. {{D}} Frågan prövas på nytt hösten 2025. {{P what=Frågan}}
24 Lokaler {{I n=24}}
Den nya brandstationen i Finspång invigs den 15 november kl. 13. {{M date=2024-11-15; what=nya brandstationen}} Ombyggnaden i Valdemarsvik har ajournerats av tekniska nämnden. {{S org=Valdemarsvik}}
25 Larmcentral {{I n=25}}
SOS Alarm skjuter fram systembytet till kvartal två. {{|}}Jimmy bevakar detta. {{A who=Jimmy Alsterlind}}
26 Vattenförsörjning vid insats {{I n=26}}
Rapporten från VA-bolagen låg inte klar till mötet. Lars-Göran föreslog att den tas i samband med nästa regionala råd. {{|}}Så får det bli. {{A}}
27 Arbetskläder och PFAS {{I n=27; outcome=not_reached}}
Punkten hann inte tas upp. {{P what=Arbetskläder och PFAS}}
28 Personuppgifter i insatsrapporter {{I n=28}}
Dataskyddsombuden har begärt att få lämna synpunkter först. {{|}}Deras synpunkter väntas in och riktlinjen läggs fram i december. {{P what=riktlinjen; why=Dataskyddsombuden har begärt att få lämna synpunkter först}}
29 Övningsfält {{I n=29}}
Miljödomen innebär att fältet i Mjölby får användas till och med 2029. {{|}}Behov av nytt fält: återkommer. {{P what=Behov av nytt fält}}
30 Representation {{I n=30; kind=decision}}
Till ny kontaktperson för frivilligorganisationerna utses Tuula Mäkinen, som avlöser Gabriel Sand. {{D}} {{N person=Tuula Mäkinen; role=kontaktperson; body=frivilligorganisationerna; org=Kinda; for=Gabriel Sand}}
31 Trafiksäkerhet {{I n=31}}
NTF:s länsdag blir den 3 december. {{M date=2024-12-03; what=NTF:s länsdag}} Lokal meddelas i oktober.
32 Elavbrott {{I n=32}}
Styrel-omgången är försenad hos Energimyndigheten. {{|}}Anneli håller i kontakten med elnätsbolagen. {{A who=Anneli Hagström}}
33 Övriga frågor {{I n=33}}
a) Tuula undrade vem som betalar för saneringen efter oljeutsläppet. {{Q asker=Tuula Mäkinen}} Ingen visste säkert.
b) Hundar i tjänst: den frågan får komma med på nästa lista. {{P until=next; what=Hundar i tjänst}}
c) Länsstyrelsens möte den 12 september är flyttat till den 19 september. {{M date=2024-09-19; what=Länsstyrelsens möte}}
34 Kommande möten {{I n=34}}
Decembermötet: preliminärt 5 eller 12, beslutas vid nästa möte. {{P until=next; what=Decembermötet}}
