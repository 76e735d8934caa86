@file laget-31.txt
@body Nätverket för biståndschefer i Västra Mälardalen
@date 2022-05-19
@p Katarina Lind | Västerås | biståndschef | chair
@p Eva-Lena Ström | Köping | enhetschef
@p Mikael Roos | Arboga | enhetschef
@p Åsa Berglund | Kungsör | enhetschef
@p Inger Holm | Hallstahammar | biståndschef
@p Jan Dahl | Surahammar | enhetschef
@p Sofie Dahl | Fagersta | enhetschef
@p Petra Grön | Norberg | biståndschef
@p Lena Mattsson | Sala | biståndschef
@p Oskar Frid | Enköping | biståndschef
@p Malin Vester | Strängnäs | biståndschef
@p Susanna Kempe | Eskilstuna | områdeschef
@p Ahmed Nouri | Örebro | enhetschef
@p Gun Lager | Lindesberg | enhetschef
@p Ida Sund | Region Västmanland | vårdplanerare | guest
---
Nätverket för biståndschefer i Västra Mälardalen
Anteckningar 2022-05-19
Närvarande:
Katarina Lind, Västerås, ordförande
Eva-Lena Ström, Köping
Mikael Roos, Arboga
Åsa Berglund, Kungsör
Inger Holm, Hallstahammar
Jan Dahl, Surahammar
Sofie Dahl, Fagersta
Petra Grön, Norberg
Lena Mattsson, Sala
Oskar Frid, Enköping
Malin Vester, Strängnäs
Susanna Kempe, Eskilstuna
Ahmed Nouri, Örebro
Gun Lager, Lindesberg
Ida Sund, Region Västmanland (gäst)
1. IBIC {{I n=1; kind=go-round}}
Köping: infört fullt ut. {{S org=Köping; topic=IBIC; stance=doing}}
Arboga: delvis, fortsätter i höst. {{S org=Arboga; topic=IBIC; stance=doing}}
Kungsör: lagt på is. {{S org=Kungsör; topic=IBIC; stance=no}}
Surahammar: ska utbilda handläggarna först. {{S org=Surahammar; topic=IBIC}}
Lindesberg: efterfrågar samverkan med andra. {{S org=Lindesberg; topic=IBIC; stance=interested}}
Sala: nytt försök efter nyår. {{S org=Sala; topic=IBIC}}
Socialstyrelsen reviderar vägledningen.
2. Förenklad biståndsbedömning {{I n=2}}
Lagen medger att hemtjänst ges utan behovsprövning. {{|}}Västerås använder det för serviceinsatser. {{S org=Västerås; stance=doing}} Enköping överväger att införa det, {{S org=Enköping; stance=undecided}} Strängnäs säger nej. {{S org=Strängnäs; stance=no}} Susanna uppgav att Eskilstuna återgår till ordinarie bedömning i september. {{S org=Eskilstuna}}
3. Handläggningstider {{I n=3; kind=report}}
Medianen i länet är 12 dagar. I Norberg är den 6 och i Fagersta 21. Skillnaden beror till del på mätmetoden. Ahmed tyckte att måttet är ointressant.
4. Korttidsplatser {{I n=4}}
Brist råder sedan i vintras. Regionen debiterar kommunerna för utskrivningsklara. {{|}}Hallstahammar har ökat antalet platser till tio. {{S org=Hallstahammar}} Fagersta säljer två till Norberg. {{S org=Fagersta}} Örebro har tillräckligt.  {{S org=Örebro}}
5. Överklaganden {{I n=5}}
Förvaltningsrätten ändrar vart femte beslut. Kammarrätten har meddelat två avgöranden om ledsagning. {{|}}Hur ska vi tolka avgörandet om dusch? {{Q}} Det rådde osäkerhet och ingen fick i uppgift att ta reda på det.
6. Arbetsbelastning {{I n=6; kind=dialogue}}
Antal ärenden per handläggare varierar mellan 45 och 110. Visions undersökning bekräftar bilden. Gemensam nämnare är hög omsättning på personal. Flera skulle vilja ha ett riktvärde. Mikael menade att riktvärden låser.
7. Utskrivningsplanering {{I n=7}}
Ida informerade om nya rutiner. Regionen ska införa videomöten på alla avdelningar. {{|}}Gruppen är med på att videomöte är förstahandsval. {{D}} Lena ser över länkarna. {{A who=Lena Mattsson}}
8. Ersättare i samverkansrådet {{I n=8}}
Petra är ordinarie till årsskiftet. {{|}}Hennes ersättare har flyttat och ny är inte utsedd. {{V seat=ersättare; body=samverkansrådet}} Jan föreslogs men avböjde.
9. Bostadsanpassning {{I n=9}}
Boverket har en ny handbok. Kostnaderna ökar i samtliga kommuner. {{|}}Arboga och Kungsör delar handläggare. {{S org=Arboga; stance=doing}} {{S org=Kungsör; stance=doing}} Köping önskar ansluta sig till samarbetet från januari. {{S org=Köping; stance=yes}} Åsa välkomnade det på Kungsörs vägnar. {{S org=Kungsör; stance=yes}}
10. Digital ansökan {{I n=10; kind=go-round}}
Ja: Västerås, Eskilstuna, Örebro. {{S org=Västerås; topic=Digital ansökan; stance=doing}} {{S org=Eskilstuna; topic=Digital ansökan; stance=doing}} {{S org=Örebro; topic=Digital ansökan; stance=doing}}
Nej: Surahammar, Norberg. {{S org=Surahammar; topic=Digital ansökan; stance=no}} {{S org=Norberg; topic=Digital ansökan; stance=no}}
Beslutat men ej infört: Sala. {{S org=Sala; topic=Digital ansökan; stance=yes}}
Återkommer: Enköping. {{S org=Enköping; topic=Digital ansökan; stance=undecided}}
11. Avgiftshandläggning {{I n=11}}
Fagersta och Norberg har gemensam avgiftshandläggare. {{S org=Fagersta; stance=doing}} {{S org=Norberg; stance=doing}} Högre avgifter föreslås i flera kommuner. Inkomstförfrågan görs en gång om året. Inger frågade om autogiro, och svaret blev att alla utom Hallstahammar har det.
12. Granskning av akter {{I n=12}}
Vi enades om kollegial aktgranskning i november. {{D}} Varje kommun lämnar tio avidentifierade akter. {{A who=Varje kommun}} Gun samordnar. {{A who=Gun Lager}} Västerås medverkar inte i år. {{S org=Västerås; stance=no}}
13. Anhörigstöd {{I n=13}}
Lagen är en ramlag. I Strängnäs finns två anhörigkonsulenter, i Lindesberg en halv. Projektet om unga anhöriga avslutas i december. {{|}}Vem tar vid därefter? {{Q}} Frågan ställdes men fick inget svar.
14. Statistikverktyg {{I n=14}}
Kolada används. Oskar visade en egen lösning. {{|}}Enköping bjuder på koden till den som vill ha den. {{S org=Enköping}} Sala och Köping nappade. {{S org=Sala; stance=yes}} {{S org=Köping; stance=yes}}
15. Trygghetsboenden {{I n=15}}
Åldersgräns 70 år i Örebro. {{|}}Strängnäs höjer åldersgränsen till 75. {{S org=Strängnäs}} Riksdagen behandlar frågan i vår.
16. LSS {{I n=16}}
Regeringen har utrett personlig assistans. Förslaget skulle flytta ansvaret till staten. Remisstiden löper. {{|}}Nätverket yttrar sig inte. {{D}} Eskilstuna skriver eget yttrande. {{S org=Eskilstuna}}
17. Framtidens nätverk {{I n=17}}
Katarina har lett nätverket i fem år och fortsätter året ut. {{N person=Katarina Lind; role=ordförande; body=Nätverket för biståndschefer i Västra Mälardalen}} Ingen vill efterträda henne. {{V seat=ordförande; body=Nätverket för biståndschefer i Västra Mälardalen}} Ordförandeskapet diskuteras igen den 22 september. {{P until=2022-09-22; what=Ordförandeskapet}} {{M date=2022-09-22}}
18. Utbildning {{I n=18}}
JP Infonet har bra kurser. {{|}}Överens om att köpa en kurs gemensamt. {{D}} Antal platser: Köping 4, Sala 6, Hallstahammar 3. {{S org=Köping}} {{S org=Sala}} {{S org=Hallstahammar}} Malin bokar. {{A who=Malin Vester}} Lindesberg har redan gått kursen. {{S org=Lindesberg; stance=doing}}
19. Placering utanför kommunen {{I n=19}}
Vem följer upp när boendet ligger i annan kommun och handläggaren slutat? {{Q}} Inte klarlagt. JO har kritiserat en kommun i Skåne.
20. Kvinnofrid {{I n=20}}
Rutin för äldre våldsutsatta saknas. Länsstyrelsen har en checklista. Eva-Lena tror att mörkertalet är stort.
21. Ny i nätverket {{I n=21}}
Sofie slutar i Fagersta i juni. {{L person=Sofie Dahl; org=Fagersta; when=i juni}} Tove Alm börjar som ny enhetschef i augusti. {{N person=Tove Alm; role=enhetschef; org=Fagersta; for=Sofie Dahl}}
22. Hemtagning {{I n=22}}
Teamet i Eskilstuna har gett goda resultat. Kostnaden är inte beräknad. {{|}}Arboga vill göra studiebesök. {{S org=Arboga; stance=interested}} Surahammar startar i liten skala i höst. {{S org=Surahammar}} Norberg klarar sig utan team. {{S org=Norberg; stance=no}}
23. Parboende {{I n=23}}
Reglerna om parboende ändrades 2012. Få ansökningar. I Kungsör finns en kö på två par.
24. Nya socialtjänstlagen {{I n=24}}
Lagen är försenad. {{|}}SKR:s webbinarium sänds den 14 juni. {{M date=2022-06-14; what=webbinarium}} Inga förberedelser görs för närvarande, var det samlade svaret.
25. Resor {{I n=25}}
Färdtjänsten ligger på regionen i Västmanland. {{|}}Sala tar tillbaka handläggningen 2023. {{S org=Sala}} Köping avvaktar. {{S org=Köping; stance=undecided}} Fagersta likaså. {{S org=Fagersta; stance=undecided}}
26. Avslutning {{I n=26}}
Anteckningarna skickas ut av Katarina. {{A who=Katarina Lind}} Trevlig sommar!
