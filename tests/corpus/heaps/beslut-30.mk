@file beslut-30.txt
@body Vuxenutbildningsnätverket Gävle-Dala
@date 2025-03-06
@p Anja Sylwan | Gävle | rektor | chair
@p Bror Enmark | Sandviken | verksamhetschef
@p Clary Boman | Hofors | rektor
@p Dante Frisk | Ockelbo | rektor
@p Edit Nyman | Söderhamn | verksamhetschef
@p Frans Boman | Bollnäs | rektor
@p Gry Helander | Falun | verksamhetschef
@p Hilding Moss | Borlänge | verksamhetschef
@p Inez Roslin | Ludvika | rektor
@p Jarmo Kettu | Avesta | rektor
@p Kia Lundvall | Hedemora | rektor
@p Loa Stensson | Säter | utbildningschef
@p Mio Kallin | Mora | rektor
@p Nelly Brask | Leksand | rektor
@p Otto Varg | Region Gävleborg | strateg | guest
---
Vuxenutbildningsnätverket Gävle-Dala
Stödanteckningar 2025-03-06
Med: 
Anja Sylwan, Gävle, rektor, ordf
Bror Enmark, Sandviken, verksamhetschef
Clary Boman, Hofors, rektor
Dante Frisk, Ockelbo, rektor
Edit Nyman, Söderhamn, verksamhetschef
Frans Boman, Bollnäs, rektor
Gry Helander, Falun, verksamhetschef
Hilding Moss, Borlänge, verksamhetschef
Inez Roslin, Ludvika, rektor
Jarmo Kettu, Avesta, rektor
Kia Lundvall, Hedemora, rektor
Loa Stensson, Säter, utbildningschef
Mio Kallin, Mora, rektor
Nelly Brask, Leksand, rektor
Gäst: Otto Varg, Region Gävleborg, strateg

Regionalt yrkesvux {{I kind=decision}}
Statsbidraget 2025 fördelat av Skolverket, 8 procent lägre än sökt. {{|}}Beslut: neddragningen slår lika på alla utbildningar. {{D}} Undersköterska undantas. {{D}}

Nya programmål {{I}}
Skolverket beslutar i juni. Utkastet ligger öppet för synpunkter. De flesta nöjda med riktningen.

Interkommunal ersättning {{I kind=decision}}
Prislistan klubbad för läsåret 25/26. {{D}} Svets och bygg justeras upp med 4 procent. {{D}} Mora och Leksand har egen överenskommelse vid sidan om. {{S org=Mora}} {{S org=Leksand}}

Prövningsavgift {{I kind=decision}}
500 kronor, som hittills. {{D}} {{K amount=500; unit=kronor}} Förordningen medger inte mer.

Distanskurser {{I kind=decision}}
Upphandling tillsammans med Västmanland? {{|}}Nej. {{D}} Egen upphandling i samma omfattning som förra. {{D}} Gry och Hilding tar fram underlag, klart 2 maj. {{A who=Gry Helander,Hilding Moss; due=2025-05-02}}

Betygskonferens {{I kind=decision}}
Genomförs på Teams. {{D}} Varje skola skickar minst två lärare per ämne. {{D}}

Sfi på kvällstid {{I kind=go-round}}
Gävle: ja, två grupper. {{S org=Gävle; stance=doing}} Hofors: nej. {{S org=Hofors; stance=no}} Ludvika: från hösten. {{S org=Ludvika}} Säter: köper av Borlänge. {{S org=Säter}} Ockelbo: ej bestämt. {{S org=Ockelbo; stance=undecided}}

Validering {{I kind=decision}}
MYH har fått i uppdrag av regeringen att bygga upp en nationell struktur. {{|}}Vi väntar inte på den utan fortsätter bygga vår regionala. {{D}} Otto ordnar möte med branscherna. {{A who=Otto Varg}}

Lärcentrum {{I}}
Skolverkets bidrag till lärcentra upphör. Regionen har beslutat att inte gå in med ersättning. Om inget händer stänger två lärcentra.

AI på prov {{I kind=decision}}
Rektorerna överens: salsskrivning med penna för slutprov i svenska. {{D}} Gäller tills ny vägledning finns från Skolverket. {{D}}

Mål för genomströmning {{I kind=dialogue}}
80 procent föreslogs. Somliga tyckte för lågt, andra för högt. Alla positiva till att ha ett mål. Inget fastställdes.

Studiestartsstöd {{I}}
Riksdagen har beslutat om ändringar. CSN administrerar från årsskiftet.

Ny styrgrupp för Kompetensnav {{I kind=decision}}
Från oss: Edit Nyman och Jarmo Kettu. {{D}} {{N person=Edit Nyman; role=representant; body=styrgrupp för Kompetensnav; org=Söderhamn}} {{N person=Jarmo Kettu; role=representant; body=styrgrupp för Kompetensnav; org=Avesta}} Ersättare för Edit: Bror Enmark. {{D}} {{N person=Bror Enmark; role=ersättare; body=styrgrupp för Kompetensnav; org=Sandviken; for=Edit Nyman}}

Gemensam antagning {{I kind=decision}}
Piloten i Dalarna utvärderad. {{|}}Utvidgas till hela området under förutsättning att systemet klarar två län. {{D if=att systemet klarar två län}} Söderhamn kommer in först 2026. {{S org=Söderhamn}}

Yrkeslärarbristen {{I kind=decision}}
Högskolan Dalarna har sagt nej till ny VAL-kurs. {{|}}Nätverket skriver till rektor. {{D}} {{A who=Nätverket; to=rektor}} Inez sätter ihop brevet före påsk. {{A who=Inez Roslin}}

Läromedel sfi {{I kind=decision}}
Digilärs erbjudande: 40 procent rabatt. {{|}}Antas inte, vi är bundna till årsskiftet. {{D}}

Kvalitetsgranskning {{I}}
Skolinspektionen granskar fyra av våra skolor. Beslut väntas i maj. {{|}}Sandviken har fått sitt beslut: inga brister. {{S org=Sandviken}}

Elevassistenter {{I kind=decision}}
Klasser om högst 25 i pilotutbildningen. {{D}} Ludvika håller i den. {{A who=Ludvika}}

Elevrepresentation {{I outcome=postponed}}
Föll på tiden. {{|}}Tas i april, 10/4. {{P until=2025-04-10; what=Elevrepresentation; why=Föll på tiden}} {{M date=2025-04-10}}

Samverkansavtal vux {{I kind=decision}}
Nämnderna i tolv kommuner har godkänt avtalet. {{|}}Hedemora återremitterade. {{S org=Hedemora; stance=undecided}} Avtalet träder i kraft även utan Hedemora. {{D}} Kia tar upp frågan igen med sin nämnd. {{A who=Kia Lundvall}}

Orienteringskurser {{I kind=decision}}
Fri konkurrens mellan skolorna upphör. {{D}} Borlänge och Falun ger kursen för samtliga i Dalarna. {{D}}

Frånvarorapportering {{I}}
CSN kräver månadsrapport. {{|}}Kan man rapportera per kurs? {{Q}} Ingen visste säkert.

Marknadsföring {{I kind=decision}}
Radioreklam stoppas. {{D}} Sociala medier, max 10 000 kronor per termin. {{D}} {{K amount=10 000; unit=kronor per termin}} Nelly ansvarig. {{N person=Nelly Brask; role=ansvarig; body=Marknadsföring; org=Leksand}}

Praktikersättning {{I kind=decision}}
Socialförvaltningarna har beslutat att sluta betala handledare. {{|}}Vi begär överläggning med socialcheferna. {{D}} {{A who=Vi; to=socialcheferna}} Anja tar kontakten. {{A who=Anja Sylwan}}

Nationella prov i sfi {{I}}
Skolverket ändrade datum i februari. Rör oss alla. Schemana är redan lagda.

Utbildningsutbud hösten {{I kind=decision}}
Utbudet antogs i sin helhet. {{D}} Nya: solcellstekniker och elevassistent. {{|}}Lokalvård läggs på is. {{D}}

Folkhögskolorna {{I kind=decision}}
Vill in i nätverket. {{|}}Välkomna som gäster, inte som medlemmar. {{D}} 

Komvux som resursskola {{I}}
Utredning överlämnad till regeringen. Remiss i vår. SKR negativ. Samsyn om vikten av bra stöd i ordinarie verksamhet.

Mässdeltagande {{I kind=decision}}
Vuxenutbildningsmässan den 24 april: ja. {{D}} {{M date=2025-04-24; what=Vuxenutbildningsmässan}} Monter delas med regionen. {{D}} Mio och Frans bemannar. {{A who=Mio Kallin,Frans Boman}}

Tillgång till studie- och yrkesvägledare {{I kind=decision}}
Bollnäs delar gärna med sig. {{S org=Bollnäs; stance=yes}} Överenskommelse skrivs på ett år i taget. {{D}} 

Systemval {{I kind=report}}
Avesta byter till Alvis. {{S org=Avesta}} Hofors ligger kvar. {{S org=Hofors; stance=doing}} Nätverkets tidigare rekommendation från 2020 gäller fortfarande.

Förlängning av uppdragsutbildning {{I kind=decision}}
Region Gävleborg bekräftade i januari att man köper 30 platser till. {{|}}Platserna förläggs till Gävle och Bollnäs. {{D}} 

Digital signering av betyg {{I kind=decision}}
Godtas från den 1 augusti i alla kommuner. {{D}} Äldre betyg signeras inte om. {{D}}

Framåt {{I}}
Möte 22 maj i Falun. {{M date=2025-05-22}} Dante slutar i juni. {{L person=Dante Frisk; org=Ockelbo; when=i juni}}
