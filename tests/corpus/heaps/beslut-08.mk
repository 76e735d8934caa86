@file beslut-08.txt
@body Teknikchefsgruppen Norra Mälardalen
@date 2023-05-11
@p Staffan Rooth | Västerås | teknisk direktör | chair
@p Helén Wiberg | Köping | teknisk chef
@p Ola Sundell | Arboga | samhällsbyggnadschef
@p Mia Granström | Kungsör | teknisk chef
@p Conny Fager | Hallstahammar | teknisk chef
@p Ann-Sofie Brodin | Surahammar | VA-chef
@p Jan Fager | Fagersta | förbundschef
@p Ellinor Krook | Sala | samhällsbyggnadschef
@p Johan Stenmark | Norberg | projektledare
@p Tommy Lilja | Skinnskatteberg | teknisk chef
@p Ellinor Holst | Enköping | gatuchef
@p Micael Broman | Heby | teknisk chef
@p Susann Wrede | Strängnäs | teknik- och servicechef
@p Filip Asker | VafabMiljö | verksamhetschef | guest
@p Gun Tillberg | | sekreterare | guest
---
Teknikchefsgruppen Norra Mälardalen
Anteckningar förda vid möte 2023-05-11 i Köping
Närvarande
Staffan Rooth, Västerås, teknisk direktör, ordförande
Helén Wiberg, Köping, teknisk chef
Ola Sundell, Arboga, samhällsbyggnadschef
Mia Granström, Kungsör, teknisk chef
Conny Fager, Hallstahammar, teknisk chef
Ann-Sofie Brodin, Surahammar, VA-chef
Jan Fager, Fagersta, förbundschef
Ellinor Krook, Sala, samhällsbyggnadschef
Johan Stenmark, Norberg, projektledare
Tommy Lilja, Skinnskatteberg, teknisk chef
Ellinor Holst, Enköping, gatuchef
Micael Broman, Heby, teknisk chef
Susann Wrede, Strängnäs, teknik- och servicechef
Gäster
Filip Asker, VafabMiljö, verksamhetschef
Gun Tillberg, sekreterare

1.1 Mötets öppnande {{I n=1.1}}
Staffan öppnade mötet. Gun för anteckningar.

1.2 Uppföljning av tidigare beslut {{I n=1.2; kind=report}}
Beslutet från mars om gemensam beställning av vägsalt är verkställt. Beslutet om ny logotyp har inte kunnat genomföras på grund av invändningar från kommunikationscheferna. {{|}}Gruppen står fast vid sitt beslut om logotypen. {{D}}

1.3 Slamhantering {{I n=1.3; kind=decision}}
Mötet beslutade följande:
1. Slam från de mindre verken körs till Köping under 2024. {{D}}
2. Mottagningsavgiften fastställs efter självkostnad. {{D}}
3. Ann-Sofie och Helén gör upp om körschemat. {{D}} {{A who=Ann-Sofie Brodin,Helén Wiberg}}

1.4 Revaq-certifiering {{I n=1.4}}
Svenskt Vatten beslutade om nya regler vid årsskiftet. {{|}}Enköping har valt att lämna systemet. {{S org=Enköping; stance=no}} Gruppen resonerade kring om övriga borde göra likadant.

1.5 Laddstolpar {{I n=1.5; kind=decision}}
Prissättningen varierar från gratis till sex kronor. {{|}}Vi landade i att ta ut samma pris i alla kommuner, med start den 1 september. {{D}} Strängnäs kan inte ändra priset förrän avtalet med Vattenfall gått ut. {{S org=Strängnäs; stance=no}}

1.6 Insamling av förpackningar {{I n=1.6}}
Regeringen fattade i juni förra året beslut om fastighetsnära insamling. VafabMiljös direktion har därefter antagit en införandeplan. Filip visade planen. {{|}}Kommunerna ska lämna synpunkter på hämtställena till förbundet senast den 9 juni. {{A who=Kommunerna; due=2023-06-09; to=förbundet}}

1.7 Gemensam driftjour {{I n=1.7; kind=decision}}
Frågan har stötts och blötts under ett år. {{|}}Gruppen gav klartecken till ett försök mellan Arboga, Köping och Kungsör. {{D}} Försöket pågår till och med den 30 april 2024 och utvärderas därefter. {{D until=2024-04-30}} {{A}}

1.8 Kostnad för jouren {{I n=1.8}}
Ersättningsnivån förhandlas lokalt. HR-cheferna har i ett utkast satt ett tak, men det är inte beslutat. Blir taket verklighet måste försöket troligen göras om.

1.9 Beläggningsprogram {{I n=1.9; kind=decision}}
Gemensam upphandling förordas av inköparna. {{|}}På förslag av Conny beslöts att dela upphandlingen i två geografiska områden. {{D}} Sala stannar i sitt nuvarande avtal. {{S org=Sala; stance=no}}

1.10 Dagvattentaxa {{I n=1.10; kind=dialogue}}
Västerås har utrett en separat dagvattentaxa. {{S org=Västerås}} VA-juristen är tveksam. Om en gemensam linje ska läggas fast behövs bättre underlag.

2.1 Remiss av vägplan väg 56 {{I n=2.1; kind=decision}}
Gruppen ansluter sig till länsstyrelsens synpunkter och lämnar inget eget yttrande. {{D}}

2.2 Trafikverkets åtgärdsval {{I n=2.2}}
Trafikverket tar beslut om ny etapp i oktober. Nationella planen är redan fastställd av regeringen. Micael efterlyste en gemensam påtryckning men fick inget gehör.

2.3 Parkeringstillstånd för rörelsehindrade {{I n=2.3; kind=decision}}
Tolkningen skiljer sig åt. {{|}}Det bestämdes att ansökningar från boende i annan kommun avvisas direkt och inte överlämnas. {{D}}

2.4 Digital tvilling {{I n=2.4; kind=decision}}
Lantmäteriet erbjuder data utan kostnad. {{|}}Norberg och Fagersta deltar redan via förbundet. {{S org=Norberg; stance=doing}} {{S org=Fagersta; stance=doing}} Vi nöjer oss med det och startar inget eget. {{D}}

2.5 Upphandling av elhandel {{I n=2.5; kind=decision}}
Inriktningsbeslut: Rörligt pris för 60 procent av volymen. {{D}} Resten säkras i tre steg. {{D}} Slutligt avtal kräver beslut i respektive kommunstyrelse. {{|}}Ola återkommer med tidplan i juni. {{A who=Ola Sundell; due=2023-06}}

2.6 Elnätsavgifter {{I n=2.6}}
Energimarknadsinspektionens beslut har överklagats av bolagen. Höjningen slår hårt mot vattenverken. Samsyn råder om vikten av effektstyrning.

2.7 Skyfallskartering {{I n=2.7; kind=decision}}
Tre kommuner saknar kartering. Medel för detta har sökts hos MSB. MSB beviljade ansökan till hälften. {{|}}Gruppen beslutade med anledning av det att begränsa karteringen till tätorterna. {{D}}

2.8 Snöröjning på gång- och cykelvägar {{I n=2.8; kind=report}}
Hallstahammar tar över röjningen i egen regi. {{S org=Hallstahammar}} Heby avvaktar budgeten. {{S org=Heby; stance=undecided}} Surahammar är nöjda med sin entreprenör. {{S org=Surahammar}}

2.9 VA-utbildning {{I n=2.9; kind=decision}}
Yrkeshögskolan behöver intyg om LIA-platser. {{|}}Gruppen utfäster sig att ta emot sammanlagt åtta studerande per läsår. {{D}} Utfästelsen gäller under förutsättning att utbildningen beviljas. {{D if=att utbildningen beviljas}} Mia skriver under intyget. {{A who=Mia Granström}}

2.10 Lekplatskontroller {{I n=2.10; kind=decision}}
Överenskommet: en besiktningsman anlitas för hela området. {{D}} Johan tar in priser. {{A who=Johan Stenmark}}

3.1 Byggherrerollen {{I n=3.1}}
Fastighetschefsnätverket har enats om en gemensam projektmodell. Modellen är inte beslutad för gatuprojekt. Susann såg gärna att så skedde.

3.2 Miljözoner {{I n=3.2}}
Transportstyrelsen utreder frågan. Politiken i Västerås är delad. {{|}}Är det överhuvudtaget en fråga för den här gruppen? {{Q}}

3.3 Gemensam maskinpark {{I n=3.3; kind=decision}}
Kalkylen höll inte. {{|}}Projektet läggs ned i förtid. {{D}} Kvarvarande medel, 84 000 kronor, återbetalas till kommunerna efter insats. {{D}} {{K amount=84 000; unit=kronor}} Gun sköter det praktiska. {{A who=Gun Tillberg}}

3.4 Samråd om vattenskyddsområde {{I n=3.4}}
Länsstyrelsen beslutar om föreskrifter för Hedströmmen. {{|}}Samrådsmöte hålls den 30 maj i Arboga. {{M date=2023-05-30; what=Samrådsmöte}} Skinnskatteberg kommer att invända mot förbudet mot gödselspridning. {{S org=Skinnskatteberg; stance=no}}

3.5 Vinterväghållningspris {{I n=3.5; kind=decision}}
Gruppen prioriterade tre av de sju nyckeltalen. {{D}} De övriga fyra utgår ur mätningen. {{D}}

3.6 Arbete på väg {{I n=3.6; kind=decision}}
Utbildningskravet skärps: nivå 1–3 krävs för all personal som vistas på väg, även konsulter. {{D}} Dispens kan medges av teknisk chef i det enskilda fallet. {{D}}

3.7 Fiberavtal {{I n=3.7; outcome=postponed}}
Ellinor Holst var tvungen att gå. {{|}}Punkten tas vid juniträffen i stället. {{P until=2023-06-15; what=Fiberavtal; why=Ellinor Holst var tvungen att gå}}

3.8 Representation {{I n=3.8; kind=decision}}
I Svenskt Vattens regionala råd byts Jan Fager ut mot Tommy Lilja. {{D}} {{N person=Tommy Lilja; role=representant; body=Svenskt Vattens regionala råd; org=Skinnskatteberg; for=Jan Fager}} Rådet träffas nästa gång den 7 september. {{M date=2023-09-07; what=Svenskt Vattens regionala råd}}

3.9 Grävtillstånd {{I n=3.9; kind=decision}}
Enköpings e-tjänst används av fyra kommuner. {{|}}Avgiften för grävtillstånd harmoniseras inte. {{D}} Skälet är att kostnadsläget skiljer sig för mycket.

3.10 Stipendium {{I n=3.10; kind=decision}}
Gruppen anslår 15 000 kronor till årets stipendium. {{D}} {{K amount=15 000; unit=kronor}} Juryns beslut tillkännages i november.

4.1 PFAS i dricksvatten {{I n=4.1}}
Livsmedelsverkets nya gränsvärden gäller från 2026. {{|}}Köping mäter varje månad. {{S org=Köping; stance=doing}} Kungsör har satt in kolfilter. {{S org=Kungsör; stance=doing}}

4.2 Gatubelysning {{I n=4.2; kind=decision}}
Släckning nattetid prövades i vintras. {{|}}Slutsatsen blev att gruppen inte rekommenderar nattsläckning. {{D}}

4.3 Klotter {{I n=4.3}}
Ingen ville driva frågan.

4.4 Översyn av gruppens uppdrag {{I n=4.4; kind=decision}}
Kommundirektörerna har gett samtliga nätverk i uppdrag att se över sin mötesfrekvens. {{|}}Vi drar ner till fyra möten per år. {{D}} AU får mandat att fatta beslut mellan mötena i frågor som inte rör ekonomi. {{D}} Staffan rapporterar till kommundirektörerna. {{A who=Staffan Rooth; to=kommundirektörerna}}

4.5 Trädplan {{I n=4.5; kind=decision}}
Sedan kulturmiljöenheten invänt drogs förslaget om gemensam trädpolicy tillbaka. {{|}}Gruppen bestämmer sig för att i stället samla goda exempel. {{D}}

4.6 Felanmälan via app {{I n=4.6; kind=decision}}
Leverantören höjer priset. {{|}}Ja till förlängning, men bara ett år. {{D}} Inför 2025 görs ny prövning. {{A}}

4.7 Studiebesök {{I n=4.7}}
Studiebesöket på Käppala blir av den 24 augusti. {{M date=2023-08-24; what=Studiebesöket på Käppala}} Conny och Mia åker för gruppens räkning. {{N person=Conny Fager; role=deltagare; body=Studiebesöket på Käppala; org=Hallstahammar}} {{N person=Mia Granström; role=deltagare; body=Studiebesöket på Käppala; org=Kungsör}}

4.8 Kommande möten {{I n=4.8}}
Juniträffen är den 15 juni. {{M date=2023-06-15}} Höstens datum är inte bestämda.
