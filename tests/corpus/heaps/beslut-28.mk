@file beslut-28.txt
@body Direktionen för Räddningstjänsten Vätterbygden
@date 2023-12-14
@p Evert Lundin | Mullsjö | kommunalråd | chair
@p Siv Mattson | Habo | kommunalråd
@p Gert-Ove Klang | Tidaholm | oppositionsråd
@p Wivianne Sturk | Hjo | kommunalråd
@p Alf Rydén | Karlsborg | kommunalråd
@p Berith Lundin | Tibro | kommunalråd
@p Christian Falk | Vadstena | kommunalråd
@p Dagny Ström | Ödeshög | kommunalråd
@p Egon Vik | Boxholm | oppositionsråd
@p Folke Harr | Ydre | kommunalråd
@p Greger Staaf | | förbundschef | guest
@p Hedda Rask | | ekonomichef | guest
@p Irja Månn | | sekreterare | guest
@p Jon Bragd | | räddningschef | guest
---
Direktionen för Räddningstjänsten Vätterbygden
Sammanträdesprotokoll 2023-12-14
Beslutande
Evert Lundin, Mullsjö, kommunalråd, ordförande
Siv Mattson, Habo, kommunalråd
Gert-Ove Klang, Tidaholm, oppositionsråd
Wivianne Sturk, Hjo, kommunalråd
Alf Rydén, Karlsborg, kommunalråd
Berith Lundin, Tibro, kommunalråd
Christian Falk, Vadstena, kommunalråd
Dagny Ström, Ödeshög, kommunalråd
Egon Vik, Boxholm, oppositionsråd
Folke Harr, Ydre, kommunalråd
Övriga närvarande
Greger Staaf, förbundschef
Hedda Rask, ekonomichef
Irja Månn, sekreterare
Jon Bragd, räddningschef

Dnr 101 Upprop och justering {{I n=101; kind=decision}}
Direktionen väljer Siv Mattson att tillsammans med ordföranden justera protokollet. {{D}} {{N person=Siv Mattson; role=justerare; body=Direktionen; org=Habo}}

Dnr 102 Budget och verksamhetsplan 2024 {{I n=102; kind=decision}}
Sammanfattning av ärendet
Medlemskommunerna har vid ägarsamråd den 5 oktober enats om ramen. Förbundschefens förslag bygger på ägarsamrådets överenskommelse. Presidiet tillstyrkte förslaget den 30 november.
Direktionens beslut
1. Budget för 2024 fastställs med ett resultat på 1 200 000 kronor. {{D}} {{K amount=1 200 000; unit=kronor}}
2. Verksamhetsplanen antas. {{D}}
3. Förbundschefen bemyndigas att omfördela medel mellan verksamheterna upp till fem procent. {{D}}
Beslutet expedieras till
Medlemskommunerna

Dnr 103 Medlemsavgifter {{I n=103; kind=decision}}
Sammanfattning av ärendet
Avgiften regleras i förbundsordningen. {{|}}Kommunfullmäktige i Boxholm har uttalat att höjningen inte ryms i kommunens budget. {{S org=Boxholm; stance=no}}
Direktionens beslut
Medlemsavgiften räknas upp med 3,4 procent. {{D}}
Reservation
Egon Vik reserverar sig skriftligt.

Dnr 104 Taxa för tillsyn {{I n=104; kind=decision}}
Direktionen föreslår medlemskommunernas fullmäktige besluta att timavgiften för tillsyn fastställs till 1 250 kronor. {{D}} {{K amount=1 250; unit=kronor}}

Dnr 105 Station i Ödeshög {{I n=105; kind=decision}}
Sammanfattning av ärendet
Ödeshögs kommunstyrelse har begärt att dagbemanningen behålls. {{S org=Ödeshög}} Nätverket för räddningschefer har i en promemoria förordat beredskapsanställd personal. Förbundschefen instämmer i promemorian.
Yrkanden
Dagny Ström yrkar bifall till kommunstyrelsens begäran.
Christian Falk yrkar avslag.
Direktionens beslut
Direktionen avslår begäran. {{D}}

Dnr 106 Inköp av släckbil {{I n=106; kind=decision}}
Direktionen godkänner köp av släckbil inom en ram på 6,5 miljoner kronor. {{D}} {{K amount=6,5; unit=miljoner kronor}} Köpet villkoras av att borgen beviljas av samtliga medlemmar. {{D if=att borgen beviljas av samtliga medlemmar}}

Dnr 107 Handlingsprogram {{I n=107}}
MSB har i ett föreläggande påtalat brister i handlingsprogrammet. Revideringen pågår hos förvaltningen. Ett färdigt förslag väntas under våren. Jon Bragd informerar om arbetet.

Dnr 108 Avtal om ledningssystem {{I n=108; kind=decision}}
Räddningsregionens styrgrupp beslutade i november att förlänga systemledningen i ett år. {{|}}Direktionen ansluter sig till förlängningen. {{D}} Jon Bragd representerar förbundet i systemets ledningsgrupp. {{N person=Jon Bragd; role=representant; body=systemets ledningsgrupp}} {{D}}

Dnr 109 Attestförteckning {{I n=109; kind=decision}}
Attestförteckningen gäller från den 1 januari 2024. {{D}} Hedda Rask ansvarar för löpande ändringar. {{A who=Hedda Rask}}

Dnr 110 Lokalt omställningsavtal {{I n=110}}
Förhandlingar pågår med Brandmännens Riksförbund. Enligt arbetsrättslagstiftningen måste förhandlingarna avslutas innan beslut tas. {{|}}Direktionen tar inte upp ärendet förrän det är färdigförhandlat. {{P what=Lokalt omställningsavtal; why=förrän det är färdigförhandlat}}

Dnr 111 Sotning i Ydre {{I n=111; kind=decision}}
Entreprenören har sagt upp avtalet. {{|}}Direktionen uppdrar åt förbundschefen att genomföra ny upphandling och att till dess teckna ett tillfälligt avtal. {{D}} {{A who=Greger Staaf}}

Dnr 112 Internkontroll 2023 {{I n=112; kind=decision}}
Inga allvarliga avvikelser har noterats. {{|}}Direktionen godkänner uppföljningen. {{D}} Nytt kontrollområde för 2024 blir övertid. {{D}}

Dnr 113 Riksdagens beslut om plikttjänst {{I n=113}}
Riksdagen beslutade om aktivering av civilplikten. Förbundet omfattas. Vilken personal som berörs är ännu inte klarlagt.

Dnr 114 Samarbete med grannförbund {{I n=114; kind=decision}}
Sammanfattning av ärendet
Avsiktsförklaring har tecknats mellan förbundscheferna. Grannförbundets direktion antog sin del redan i september.
Förslag till beslut
att avsiktsförklaringen godkänns
att en gemensam utredare anställs
Direktionens beslut
att avsiktsförklaringen godkänns, {{D}}
att frågan om utredare återremitteras. {{D}}

Dnr 115 Ekonomisk rapport per november {{I n=115}}
Hedda Rask redovisar rapporten. Prognosen pekar på nollresultat. Rapporten noteras.

Dnr 116 Valärenden {{I n=116; kind=decision}}
Direktionen entledigar Alf Rydén från uppdraget som ledamot i presidiet. {{D}} Till ny ledamot i presidiet efter Alf Rydén väljs Berith Lundin. {{D}} {{N person=Berith Lundin; role=ledamot; body=presidiet; org=Tibro; for=Alf Rydén}}

Dnr 117 Motion om drönarpiloter {{I n=117; kind=decision}}
Motionen väcktes i Tidaholms fullmäktige och har överlämnats till förbundet för yttrande. {{|}}Direktionen antar förvaltningens yttrande som sitt eget. {{D}} Yttrandet skickas till Tidaholms kommun. {{A}}

Dnr 118 Gåvor {{I n=118; kind=decision}}
Direktionen tackar ja till en båt från en privat givare, förutsatt att underhållskostnaden är försumbar. {{D if=förutsatt att underhållskostnaden är försumbar}}

Dnr 119 Förbundschefens information {{I n=119}}
- Nätverket för förbundschefer har beslutat om gemensam rekrytering av operatörer.
- Karlsborg har erbjudit övningsmark. {{S org=Karlsborg}}
- Arbetsmiljöverket har avslutat tillsynsärendet.
- SOS Alarm höjer sina priser.

Dnr 120 Prövning av avgiftsbefrielse {{I n=120; kind=decision}}
Två föreningar har sökt befrielse från avgift för automatlarm. {{|}}Den ena ansökan bifalls. {{D}} Den andra ansökan avvisas som för sent inkommen. {{D}}

Dnr 121 Beredskapsstyrkans storlek {{I n=121; kind=decision; outcome=postponed}}
Ärendet bordläggs till den 22 februari 2024 på grund av att riskutredningen inte är klar. {{P until=2024-02-22; what=Beredskapsstyrkans storlek; why=riskutredningen inte är klar}} {{M date=2024-02-22}}

Dnr 122 Upphävande av styrdokument {{I n=122; kind=decision}}
Fem styrdokument upphävs. {{D}} Arkivinstruktionen behålls tills ny har antagits. {{D}}

Dnr 123 Ägarfrågor {{I n=123}}
Vadstena har tillsatt en egen utredning om medlemskapet. {{S org=Vadstena; stance=undecided}} Ägarsamrådet tar upp frågan den 8 mars. {{M date=2024-03-08; what=Ägarsamrådet}} Om en medlem vill lämna förbundet krävs två års uppsägningstid.

Dnr 124 Delegationsbeslut {{I n=124}}
Förbundschefens beslut om anställning av brandinspektör.
Räddningschefens beslut om eldningsförbud den 12 juni.
Förteckningen är anmäld.

Dnr 125 Arvoden vid övning {{I n=125; kind=decision}}
Med upphävande av direktionens beslut från 2016 ska halvdagsarvode utgå vid övning. {{D}} 

Dnr 126 Ansvarsfrihet tidigare år {{I n=126}}
Samtliga medlemskommuner har beviljat direktionen ansvarsfrihet för 2022. {{|}}Hjo fattade beslut sist av alla. {{S org=Hjo}}

Dnr 127 Sammanträdesplan {{I n=127; kind=decision}}
Direktionen sammanträder våren 2024 den 22 februari, den 18 april och den 13 juni. {{D}} {{M date=2024-04-18}} {{M date=2024-06-13}}

Dnr 128 Förbundschefens anställning {{I n=128; kind=decision}}
Greger Staaf går i pension i augusti 2024. {{L person=Greger Staaf; when=i augusti 2024; why=pension}} Presidiet ges i uppdrag att leda rekryteringen. {{D}} {{A who=Presidiet}} Kravprofilen ska stämmas av med medlemskommunernas kommundirektörer. {{A}}

Dnr 129 Julhälsning {{I n=129}}
Ordföranden önskar god jul.
