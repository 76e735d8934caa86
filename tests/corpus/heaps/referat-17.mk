@file referat-17.txt
@body Lokalförsörjningsrådet Västra Mälardalen–Östergötland
@date 2024-02-08
@p Ylva Ström | Katrineholm | fastighetschef | chair
@p Anders Bohm | Finspång | lokalstrateg
@p Emma Lindvall | Flen | fastighetschef
@p Kurt Palmgren | Norrköping | lokalförsörjningschef
@p Sanna Ohlin | Örebro | fastighetsutvecklare
@p Petter Ohlin | Kumla | teknisk chef
@p Inga-Lill Backe | Hallsberg | fastighetschef
@p Tobias Wern | Askersund | förvaltningschef
@p Mona Isberg | Motala | lokalstrateg
@p Claes Grön | Mjölby | fastighetschef
@p Harriet Sund | Vingåker | samhällsbyggnadschef
@p David Kroon | Eskilstuna | lokalresurschef
@p Jasmin Said | Arboga | projektledare
@p Olle Frisk | Köping | fastighetschef
@p Barbro Nyqvist | Offentliga Fastigheter | utredare | guest
@p Lars Tengroth | Energikontoret | rådgivare | guest
@p Ida Hane | Skolinspektionen | jurist | guest
---
Lokalförsörjningsrådet Västra Mälardalen–Östergötland, möte 2024-02-08
Närvarande:
Ylva Ström, Katrineholm – fastighetschef (ordförande)
Anders Bohm, Finspång – lokalstrateg
Emma Lindvall, Flen – fastighetschef
Kurt Palmgren, Norrköping – lokalförsörjningschef
Sanna Ohlin, Örebro – fastighetsutvecklare
Petter Ohlin, Kumla – teknisk chef
Inga-Lill Backe, Hallsberg – fastighetschef
Tobias Wern, Askersund – förvaltningschef
Mona Isberg, Motala – lokalstrateg
Claes Grön, Mjölby – fastighetschef
Harriet Sund, Vingåker – samhällsbyggnadschef
David Kroon, Eskilstuna – lokalresurschef
Jasmin Said, Arboga – projektledare
Olle Frisk, Köping – fastighetschef
Övriga:
Barbro Nyqvist, Offentliga Fastigheter – utredare
Lars Tengroth, Energikontoret – rådgivare
Ida Hane, Skolinspektionen – jurist
Anteckningar:
1) Nyckeltal för kommunala lokaler {{I n=1; kind=dialogue}}
Barbro Nyqvist från Offentliga Fastigheter visade årets sammanställning. Kommunerna i landet äger i snitt 6,4 kvadratmeter lokalyta per invånare, och ytan har legat still medan befolkningen vuxit. Driftkostnaden har ökat med 19 procent på två år, framför allt på grund av el och försäkring. Barbro lyfte fram att tomställda lokaler sällan redovisas. Kurt berättade att man hittat 14 000 kvadratmeter som ingen visste vem som använde. Ett skratt gick genom rummet, men fler hade liknande erfarenheter. Internhyran är ofta satt så att ingen tjänar på att lämna ifrån sig yta. {{|}}I Motala införs en ny internhyresmodell i januari. {{S org=Motala}} Mona beskrev grunderna för denna. {{|}}Efter redovisningen beslutade rådet att samtliga medlemmar ska rapportera tomställd yta enligt Barbros mall. {{D}} Den fylls i senast den 30 april {{A who=samtliga medlemmar; due=2024-04-30}} och Anders gör en sammanställning. {{A who=Anders Bohm}}
2) Skollokaler och tillsyn {{I n=2; kind=dialogue}}
Ida Hane förklarade hur Skolinspektionen bedömer lokaler vid tillsyn. Någon lagreglerad minsta yta per elev finns inte. Det avgörande är om lokalen är ändamålsenlig för utbildningen. Bedömningen görs i varje enskilt fall, vilket flera tyckte var otillfredsställande. Ida redogjorde för två vitesförelägganden under 2023, båda om idrottslokaler. Moduler godtas utan åtskillnad. Hur friyta ska räknas är i första hand en fråga för Boverket. David frågade om bibliotek kan delas mellan skola och allmänhet. Det är möjligt, under vissa villkor. En lagändring om bemannade skolbibliotek är på väg. {{|}}Ida skickar länkar till de båda besluten. {{A who=Ida Hane}} I Eskilstuna har man stoppat fyra skolprojekt i avvaktan på ny elevprognos. {{S org=Eskilstuna}} Rådet fann inte skäl att vidta några åtgärder.
3) Energieffektivisering {{I n=3; kind=dialogue}}
Lars Tengroth talade om EU:s reviderade direktiv om byggnaders energiprestanda. Medlemsländerna ska renovera minst tre procent av den offentliga ytan varje år. Hur Sverige kommer att införa kravet är inte bestämt. Energikontoret har hjälpt nio kommuner med energikartläggningar. Återbetalningstiden för vanliga åtgärder är mellan fyra och elva år. Elpriserna i elområde tre sjönk under hösten, vilket drog ned lönsamheten. Solceller är fortsatt populära men ger minst när behovet är störst. Petter hade dåliga erfarenheter av en upphandling där entreprenören gick i konkurs. Lars trodde att fler sådana fall är att vänta. Stöd från Klimatklivet kan sökas fram till den 15 mars. {{|}}Askersund och Hallsberg lämnar in en gemensam ansökan. {{S org=Askersund}} {{S org=Hallsberg}} På fråga från ordföranden lovade Lars att räkna på vad en gemensam energicontroller skulle ge i besparing, {{A who=Lars Tengroth}} och rådet tar ställning när siffrorna finns. {{P what=gemensam energicontroller; why=när siffrorna finns}}
4) Föregående anteckningar {{I n=4}}
Inga synpunkter framfördes. Den checklista som Harriet åtog sig att skriva är klar och utlagd. {{|}}Kurts uppdrag att kontakta Trafikverket kvarstår. {{A who=Kurt Palmgren; to=Trafikverket}}
5) Skolmoduler {{I n=5; kind=decision}}
Marknaden för moduler domineras av tre uthyrare. Hyrorna har stigit snabbare än index. Tidsbegränsade bygglov kan ges för sammanlagt femton år, och i fjol passerade många av modulerna den gränsen. Byggnadsnämnderna agerar olika. I rådet väcktes i höstas frågan om gemensamt ägande av moduler. {{|}}En beräkning som Claes har gjort visar att tolv egna klassrum kostar 31 miljoner kronor i inköp. {{K amount=31; unit=miljoner kronor}} Besparingen jämfört med hyra uppstår efter sju år. Flyttkostnaden är den post som är svårast att bedöma. Tobias menade att ett gemensamt ägande blir krångligt redovisningsmässigt. Revisorerna i Örebro har haft invändningar i ett snarlikt fall. Olle påminde om att elevtalen sjunker. {{|}}Det senare argumentet vägde tungt och rådet beslöt att inte gå in i något ägande. {{D}} Däremot undersöks ett ramavtal för hyra. {{D}} Emma och Claes sonderar intresset på marknaden före påsk. {{A who=Emma Lindvall,Claes Grön}} Arboga och Köping står över. {{S org=Arboga; stance=no}} {{S org=Köping; stance=no}}
6) Äldreboenden – standard och kostnad {{I n=6}}
Behovet av platser i särskilt boende ökar med omkring 30 procent till 2035. Socialstyrelsens prognosverktyg har fått kritik för att bygga på gamla andelar. {{|}}Byggkostnaden per plats har passerat tre miljoner kronor. {{K amount=3; unit=miljoner kronor}} Investeringsstödet från Boverket är avskaffat. SKR:s ramavtal Särskilt boende har lett till kortare projekttider på andra håll. I diskussionen lyftes frågan om kök på varje avdelning verkligen är nödvändigt. Livsmedelskontrollen ställer krav som påverkar planlösningen. Jasmin berättade om ett besök i Danmark. Där har man sänkt standarden på badrum utan negativa effekter. {{|}}Norrköping överväger att hyra i stället för att äga sitt nästa boende. {{S org=Norrköping; stance=undecided}} Örebro har redan sålt fyra fastigheter. {{S org=Örebro}} En arbetsgrupp för jämförelse av ritningar bildades, {{D}} i vilken Sanna Ohlin, Jasmin Said och Kurt ingår. {{N person=Sanna Ohlin; role=ledamot; body=arbetsgrupp för jämförelse av ritningar; org=Örebro}} {{N person=Jasmin Said; role=ledamot; body=arbetsgrupp för jämförelse av ritningar; org=Arboga}} {{N person=Kurt Palmgren; role=ledamot; body=arbetsgrupp för jämförelse av ritningar; org=Norrköping}} Sanna sammankallar. {{A who=Sanna Ohlin}}
7) Skadegörelse och bränder {{I n=7}}
Antalet anlagda bränder i skolor har gått ned sedan 2018. {{|}}Försäkringspremierna fortsätter ändå uppåt, och självrisken är för några kommuner fem miljoner per händelse. {{K amount=5; unit=miljoner per händelse}} Kommunassurans har ställt krav på brandlarm i alla förskolor till 2027. Kameraövervakning kräver sedan 2020 inte tillstånd för alla. Petter visade siffror på klottersanering. Väktarbolagen har svårt att bemanna ytterområden. {{|}}I Hallsberg provas sociala insatser på kvällstid. {{S org=Hallsberg; stance=doing}} Effekten på skadegörelsen syntes redan efter två månader. Inga-Lill hade frågat polisen om statistik men inte fått något. {{|}}Hon gör ett nytt försök. {{A who=Inga-Lill Backe; to=polisen}}
8) Städning i egen regi eller på entreprenad {{I n=8}}
Frågan kom från Vingåker. {{|}}Avtalet med städentreprenören löper ut i oktober och kvaliteten har varit varierande. {{S org=Vingåker}} Harriet efterlyste erfarenheter av återtagande. I Mjölby togs städningen tillbaka 2021, vilket ökade kostnaden med åtta procent men minskade klagomålen. Sjukfrånvaron blev högre än man räknat med. Personalen omfattas vid övergången av LAS regler om verksamhetsövergång. Mätningar enligt INSTA 800 görs bara i större kommuner. Städmaskiner är en dold kostnad. {{|}}Claes delar sin kalkyl med Harriet. {{A who=Claes Grön; to=Harriet Sund}} Kumla har för egen del beslutat att stanna på entreprenad till 2027. {{S org=Kumla; stance=no}}
9) Lokalresursplaner {{I n=9}}
Lokalresursplanen är det dokument som ska binda ihop verksamheternas behov med investeringsbudgeten. Samtliga kommuner har någon form av plan, men innehållet är ojämnt. I revisionsrapporter från tre kommuner påtalas att planerna inte styr. Anledningen sägs vara att nämnderna anmäler behov för sent. David visade ett arbetssätt med halvårsvisa avstämningar. Olle såg en fara i att tjänstepersoner blir skiljedomare. Uppgifterna om verksamheternas behov bygger på prognoser som revideras varje år. Man talade om att samordna tidplanerna med den årliga befolkningsprognosen. {{|}}Mot slutet gavs Mona och David i uppdrag att skissa på ett gemensamt årshjul. {{D}} {{A who=Mona Isberg,David Kroon}} Skissen diskuteras på rådets möte den 18 april. {{M date=2024-04-18}} {{P until=2024-04-18; what=Skissen}} Finspång använder sedan i höstas ett digitalt verktyg. {{S org=Finspång; stance=doing}}
10) Idrottshallar och föreningsdrift {{I n=10}}
I tider av besparingar diskuteras föreningsdrift av anläggningar. RF-SISU avråder från lösningar som läggs på föreningar utan anställda. Skötselavtalen är ibland muntliga. En förening har i domstol fått ersättning för utebliven skötselersättning, och avtalets oklarheter var orsaken. Emma redogjorde för hur man gått till väga med ett elljusspår. Det visade sig att ansvaret för belysningsstolpar inte var reglerat. Momsfrågan är en annan snubbeltråd. {{|}}Jurister från SKR håller ett webbinarium den 6 mars. {{M date=2024-03-06; what=webbinarium}} Flen skriver om alla sina avtal i år. {{S org=Flen}} Emma lovade att dela resultatet. {{A who=Emma Lindvall}}
11) Rivning och markföroreningar {{I n=11}}
Inventering av farligt avfall är obligatorisk inför rivning. PCB i fogar förekommer fortfarande. Kostnaderna för deponi steg med 40 procent i fjol. Naturvårdsverket har skärpt kraven på klassificering. Återbruk av tegel och dörrar har prövats i två projekt, dock utan att det gick ihop ekonomiskt. Sanna trodde att marknaden mognar. Länsstyrelsen har medel för undersökningar av gamla kemtvättar. Ingen av de närvarande hade sökt sådana. {{|}}Köping river det gamla badhuset under sommaren. {{S org=Köping}} Rådet noterar informationen.
12) Beredskap i fastigheter {{I n=12}}
Skyddsrum, reservkraft och utrymningslokaler är nu ett gemensamt ansvar för fastighetsägare och beredskapsfunktion. I kommunerna är samarbetet i sin linda. MSB:s kontroller har gett många förelägganden. Kostnaderna kan i viss mån täckas av statsbidrag. Olles inventering visade att fyra av elva reservkraftverk inte startade. Bränsletillgången garanteras bara i två av kommunerna. Barbro upplyste om att Offentliga Fastigheter ger ut en skrift i juni. Provkörning sker ofta utan last. {{|}}En gemensam rutin för provkörning ställde sig alla bakom och rådet fastställde den på sittande möte. {{D}} Rutinen ska tillämpas från den 1 april. {{|}}Vem som bär ansvaret för skyddsrum i bostadsrätter där kommunen hyr är en fråga som ingen visste svaret på. {{Q}} Listan över skyddsobjekt är hemlig och får inte skrivas ut. {{X mark=hemlig och får inte skrivas ut}}
13) Rådets ekonomi och val {{I n=13; kind=decision}}
Kassabehållningen är 212 000 kronor. {{K amount=212000; unit=kronor}} Revisorn har inte hunnit granska räkenskaperna. Medlemsavgiften är oförändrad sedan 2015. Ylva hade föreslagit en höjning men drog tillbaka förslaget. {{|}}Ansvarsfriheten får behandlas när revisionsberättelsen föreligger. {{P what=Ansvarsfriheten; why=när revisionsberättelsen föreligger}} Till ny revisor efter Sven Lood, som flyttar utomlands, valdes Tobias Wern. {{D}} {{N person=Tobias Wern; role=revisor; body=rådet; org=Askersund; for=Sven Lood}} {{L person=Sven Lood; why=flyttar utomlands}} Valberedningen har en ledig plats. {{V seat=plats; body=Valberedningen}} Rådet ansluter sig till Offentliga Fastigheters nätverk till en kostnad av 15 000 kronor om året. {{D}} {{K amount=15000; unit=kronor om året}}
14) Kommande {{I n=14}}
Rådets studieresa går i år till Växjö. {{|}}Resan äger rum den 22–23 maj. {{M date=2024-05-22; what=studieresa}} {{M date=2024-05-23; what=studieresa}} Jasmin har lagt upp ett förslag till program. {{|}}Den som vill med anmäler sig till Jasmin senast 15 april. {{A due=2024-04-15; to=Jasmin Said}} Anders och Harriet var redan bokade den veckan. Mötet avslutades med en rundvandring i nya förskolan.
