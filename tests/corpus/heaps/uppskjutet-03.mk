@file uppskjutet-03.txt
@body Miljöchefsnätverket Halland–Sjuhärad
@date 2025-01-30
@p Kerstin Lagerqvist | Varberg | miljöchef | chair
@p Anders Boström | Falkenberg | förvaltningschef
@p Anders Melin | Halmstad | miljöchef
@p Jasmina Begovic | Laholm | enhetschef
@p Ulf Rydell | Hylte | miljöchef
@p Charlotta Ask | Kungsbacka | förvaltningschef
@p Niklas Hermansson | Borås | miljöchef
@p Lena Törnqvist | Mark | avdelningschef
@p Peter Vass | Svenljunga | miljö- och byggchef
@p Malin Edvinsson | Ulricehamn | enhetschef
@p Sofia Bjurman | Tranemo | miljöchef
@p Roger Kullberg | Halmstad | livsmedelsinspektör
@p Elin Broman | Varberg | verksamhetsutvecklare
@p Gunilla Santesson | Länsstyrelsen | vattenhandläggare | guest
@p Tobias Fält | Naturvårdsverket | utredare | guest
---
Miljöchefsnätverket Halland–Sjuhärad
Minnesanteckningar från nätverksmöte 2025-01-30
Närvarande
- Kerstin Lagerqvist, Varberg – miljöchef – ordförande
- Anders Boström, Falkenberg – förvaltningschef
- Anders Melin, Halmstad – miljöchef
- Jasmina Begovic, Laholm – enhetschef
- Ulf Rydell, Hylte – miljöchef
- Charlotta Ask, Kungsbacka – förvaltningschef
- Niklas Hermansson, Borås – miljöchef
- Lena Törnqvist, Mark – avdelningschef
- Peter Vass, Svenljunga – miljö- och byggchef
- Malin Edvinsson, Ulricehamn – enhetschef
- Sofia Bjurman, Tranemo – miljöchef
- Roger Kullberg, Halmstad – livsmedelsinspektör
- Elin Broman, Varberg – verksamhetsutvecklare
- Gunilla Santesson, Länsstyrelsen – vattenhandläggare
- Tobias Fält, Naturvårdsverket – utredare

Mötets öppnande {{I}}
Kerstin hälsade välkommen. Protokollet från november lades till handlingarna utan synpunkter.

Enskilda avlopp {{I}}
Jasmina redogjorde för hur tillsynstakten har sett ut under 2024 och vilka konsekvenser den nya vägledningen får. {{|}}Diskussionen blev lång och nätverket kom inte fram till någon gemensam hållning i frågan om tidsfrister, varför den kommer att behandlas igen vid nästa möte, som hålls den 13 mars i Kungsbacka. {{P until=2025-03-13; what=frågan om tidsfrister; why=nätverket kom inte fram till någon gemensam hållning}} {{M date=2025-03-13}}

Livsmedelskontroll {{I}}
Livsmedelsverket har aviserat att den nya riskklassningen införs stegvis och att det tidigare angivna startdatumet inte längre gäller. Roger har under hösten provat modellen på tjugo anläggningar. {{|}}Han kommer att redovisa utfallet för inspektörsgruppen, som träffas den 11 februari. {{A who=Roger Kullberg; due=2025-02-11; to=inspektörsgruppen}} {{M date=2025-02-11; what=inspektörsgruppen}} Någon taxeförändring är inte motiverad med anledning av detta.

Taxor 2026 {{I}}
Av Kerstins genomgång framgick att timavgiften varierar mellan 1 050 och 1 480 kr. {{K amount=1050; unit=kr per timme}} {{K amount=1480; unit=kr per timme}} Frågan huruvida nätverket ska lämna en gemensam rekommendation lämnades öppen i avvaktan på att SKR presenterar sin reviderade modell. {{P what=Frågan huruvida nätverket ska lämna en gemensam rekommendation; why=i avvaktan på att SKR presenterar sin reviderade modell}} Laholm har för egen del beslutat att räkna upp taxan med tre procent. {{S org=Laholm}}

Vattenmyndighetens åtgärdsprogram {{I}}
Gunilla Santesson föredrog det förslag som nu är ute på samråd till och med den 30 april. {{|}}Samrådsmöten hålls digitalt den 4 mars och fysiskt i Halmstad den 18 mars. {{M date=2025-03-04; what=Samrådsmöten}} {{M date=2025-03-18; what=Samrådsmöten}} Regeringens prövning av det tidigare programmet försenades som bekant kraftigt. Flera av deltagarna ansåg att underlaget var svårt att överblicka.

Strandskydd {{I outcome=postponed}}
Eftersom den aviserade propositionen ännu inte är lämnad ansåg nätverket att det saknas skäl att ta upp ärendet i dag. {{|}}Det läggs på dagordningen när riksdagen har fattat beslut. {{P what=Strandskydd; why=Eftersom den aviserade propositionen ännu inte är lämnad}}

Tillsyn över förorenade områden {{I kind=dialogue}}
Niklas beskrev arbetet med de nedlagda textilindustrierna, där Borås har fått tre miljoner i bidrag. {{S org=Borås}} {{K amount=3000000; unit=kr}} Sanering av kvarteret skulle ha inletts i höstas men har försenats av överklaganden. Länsstyrelsen fattar sitt beslut om nästa bidragsomgång i juni.

Samordnad handläggarutbildning {{I kind=decision}}
Nätverket ställde sig bakom att utbildningen genomförs även 2025. {{D}} Däremot ville man avvakta med valet av kursort tills antalet anmälda är känt. {{P what=valet av kursort}} Elin ansvarar för att samla in anmälningar från kommunerna senast den 28 februari. {{A who=Elin Broman; due=2025-02-28}}

Buller från vägtrafik {{I}}
Trafikverket, som lovat att delta i dag, lämnade återbud i måndags. {{|}}Deras information flyttades därför fram till nätverkets möte i maj. {{P until=2025-05-22; what=Deras information; why=Trafikverket, som lovat att delta i dag, lämnade återbud i måndags}} Kommunerna fortsätter under tiden att hantera klagomål enligt nuvarande rutin.

Miljöbrott {{I}}
Åklagarmyndigheten och polisen bjuder in till en heldag om miljöbrott den 27 mars på Elite Hotel Mimer i Borås. {{M date=2025-03-27; what=heldag om miljöbrott}} Anmälningstiden går ut två veckor dessförinnan. {{|}}Peter åker dit som nätverkets deltagare och återkommer med en kort sammanfattning. {{N person=Peter Vass; role=deltagare; body=heldag om miljöbrott; org=Svenljunga}} {{A who=Peter Vass}}

Klimatanpassning {{I}}
I höstas gav nätverket Charlotta i uppdrag att ta fram en översikt över hur klimatanpassningsfrågorna är organiserade. {{|}}Arbetet har dragit ut på tiden, och resultatet får presenteras i mars i stället. {{P until=2025-03-13; what=resultatet; why=Arbetet har dragit ut på tiden}} Översikten väntas bli till stor nytta för de mindre kommunerna.

Avfallsplaner {{I}}
Det regionala avfallsbolaget har skjutit upp sin omläggning av fastighetsnära insamling från 2027 till 2028 i de områden som beviljats dispens. {{|}}Malin påminde om att bolagets ägarsamråd äger rum den 9 april. {{M date=2025-04-09; what=ägarsamråd}} Ulricehamn planerar att vara klart med sin utrullning före sommaren. {{S org=Ulricehamn}}

Nitratdirektivet {{I}}
Tobias Fält gav en nulägesbild av revideringen. Naturvårdsverket lämnar sin redovisning till regeringen den 31 mars. {{|}}Tobias erbjöd sig att återkomma till nätverket efter sommaren och berätta hur det har gått. {{A who=Tobias Fält; to=nätverket}}

Gemensam upphandling av provtagning {{I kind=decision}}
Nätverket enades om att upphandlingen av badvattenprover skjuts upp ett år, då nuvarande avtal kan förlängas. {{D}} {{P what=upphandlingen av badvattenprover; why=då nuvarande avtal kan förlängas}} Hylte deltar inte i upphandlingen. {{S org=Hylte; stance=no}}

Radon {{I}}
Sofia frågade om någon annan kommun har fått frågor om mätning i skolor. {{|}}Då svaren spretade och tiden var knapp fick ämnet skjutas på. {{P what=ämnet; why=Då svaren spretade och tiden var knapp}} Strålsäkerhetsmyndigheten har ett webbinarium om radon den 20 februari kl. 10.00. {{M date=2025-02-20; what=webbinarium om radon}}

Bemanning och rekrytering {{I kind=go-round}}
Mark har anställt två nya inspektörer. {{S org=Mark; topic=Bemanning och rekrytering}} Falkenberg har rekryteringsstopp till halvårsskiftet. {{S org=Falkenberg; topic=Bemanning och rekrytering}} Tranemo har svårt att hitta sökande med rätt utbildning. {{S org=Tranemo; topic=Bemanning och rekrytering}} I Kungsbacka går en av enhetscheferna i pension i april och tjänsten kommer att utlysas. {{S org=Kungsbacka; topic=Bemanning och rekrytering}}

Nätverkets styrdokument {{I}}
Det förslag som presidiet sänt ut väckte frågor, framför allt om kostnadsfördelningen, och bedömdes inte vara moget för beslut. {{|}}Ärendet återkommer. {{P what=Nätverkets styrdokument; why=bedömdes inte vara moget för beslut}}

Vindkraft {{I}}
Försvarsmaktens yttranden har lett till att flera projekt längs kusten lagts på is. {{|}}Falkenberg har vilandeförklarat två ansökningar. {{S org=Falkenberg}} Vid Länsstyrelsens dialogdag om vindkraft i december deltog sju av nätverkets kommuner. Nästa dialogdag är ännu inte bestämd.

Serveringstillstånd {{I}}
Utredaren hade begärt förlängd tid och har fått det. Det betyder att ett betänkande kommer tidigast i september. {{|}}Frågan om gemensamma riktlinjer för gårdsförsäljning kan enligt nätverkets mening vänta till dess. {{P what=Frågan om gemensamma riktlinjer för gårdsförsäljning}}

Digital tillsyn {{I}}
Projektet finansieras av Vinnova och löper till och med augusti 2026. {{|}}Slutkonferensen är preliminärt satt till den 10 september 2026 i Göteborg. {{M date=2026-09-10; what=Slutkonferensen}} Varberg och Halmstad är piloter. {{S org=Varberg; stance=doing}} {{S org=Halmstad; stance=doing}}

Representation i länets vattenråd {{I}}
Efter att Ulf avsagt sig uppdraget står platsen i vattenrådet tom. {{V seat=platsen; body=vattenrådet}} Valet av efterträdare hann inte beredas och görs i stället den 13 mars. {{P until=2025-03-13; what=Valet av efterträdare; why=hann inte beredas}}

Tobakstillsyn {{I}}
Folkhälsomyndighetens stöd upphör vid årsskiftet 2025/26. Anders Boström väckte tanken på en gemensam tillsynsfunktion. Anders Melin var tveksam med hänsyn till delegationsordningarna. {{|}}De båda får ta fram ett gemensamt underlag, vilket ska vara klart till mötet i mars. {{A who=Anders Boström, Anders Melin; due=2025-03-13}}

Dricksvatten {{I outcome=postponed}}
Punkten ströks från dagordningen på begäran av Lena, som behöver stämma av med VA-bolaget först, och sätts upp igen så snart det är gjort. {{P what=Dricksvatten; why=på begäran av Lena, som behöver stämma av med VA-bolaget först}}

Naturreservat {{I}}
Frågan om skötselavtal, som bordlades i november, är numera inaktuell eftersom staten tar över förvaltningen. Den stryks.

Lantbrukstillsyn {{I}}
LRF har bjudit in till en träff på Plönninge den 24 april mellan 13 och 16. {{M date=2025-04-24; what=träff}} Jasmina samordnar deltagandet. {{A who=Jasmina Begovic}} I den förra träffen deltog omkring femtio lantbrukare.

Fastighetsägarens egenkontroll {{I}}
Informationsbladet är översatt till arabiska och engelska. Det går att beställa från Halmstad till självkostnadspris.

Invasiva arter {{I}}
Länsstyrelsens bidrag är slut för i år. En ny utlysning väntas, men när är oklart. {{|}}Gunilla meddelar nätverket så snart den öppnar. {{A who=Gunilla Santesson; to=nätverket}} Nätverket avstår tills vidare från att planera några gemensamma insatser. {{D}}

Byggavfall {{I outcome=not_reached}}
Tiden medgav ingen behandling av ärendet. {{P what=Byggavfall; why=Tiden medgav ingen behandling av ärendet}}

Omvärldsbevakning {{I}}
EU:s avloppsdirektiv ska vara infört i svensk rätt senast den 31 juli 2027. {{|}}Miljöbalksdagarna arrangeras i år den 12–13 mars i Stockholm. {{M date=2025-03-12; what=Miljöbalksdagarna}} Den rättsfallsgenomgång som Lena brukar hålla fick utgå och tas i stället på vårens sista möte. {{P until=2025-05-22; what=Den rättsfallsgenomgång som Lena brukar hålla}}

Avslutning {{I}}
Vårens återstående möten är den 13 mars och den 22 maj; höstens dagar fastställs i maj. {{M date=2025-05-22}} {{P until=2025-05-22; what=höstens dagar}}
