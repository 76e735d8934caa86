@file beslut-26.txt
@body Samordningsrådet för folkhälsa i Halland
@date 2025-05-15
@p Ann-Cathrin Sjögren | Halmstad | utvecklingschef | chair
@p Bo Ringdahl | Kungsbacka | folkhälsochef
@p Clara Elwing | Varberg | hållbarhetschef
@p David Orre | Falkenberg | folkhälsostrateg
@p Embla Winge | Laholm | folkhälsostrateg
@p Fabian Skoog | Hylte | kommunutvecklare
@p Gerd Winge | Region Halland | folkhälsochef
@p Hugo Palmér | Region Halland | strateg
@p Isa Munther | Länsstyrelsen i Hallands län | utvecklingsledare | guest
@p Jens Kollberg | RF-SISU Halland | distriktschef | guest
@p Katrin Bång | Halmstad | folkhälsostrateg
@p Linus Bång | Varberg | folkhälsostrateg
@p Maja Uller | Falkenberg | kultur- och fritidschef
@p Nils Ottander | Kungsbacka | analytiker
@p Ofelia Drott | | rådets sekreterare | guest
---
Samordningsrådet för folkhälsa i Halland
Mötesprotokoll 2025-05-15
Närvarande:
Ann-Cathrin Sjögren, Halmstad, utvecklingschef, ordförande
Bo Ringdahl, Kungsbacka, folkhälsochef
Clara Elwing, Varberg, hållbarhetschef
David Orre, Falkenberg, folkhälsostrateg
Embla Winge, Laholm, folkhälsostrateg
Fabian Skoog, Hylte, kommunutvecklare
Gerd Winge, Region Halland, folkhälsochef
Hugo Palmér, Region Halland, strateg
Katrin Bång, Halmstad, folkhälsostrateg
Linus Bång, Varberg, folkhälsostrateg
Maja Uller, Falkenberg, kultur- och fritidschef
Nils Ottander, Kungsbacka, analytiker
Adjungerade:
Isa Munther, Länsstyrelsen i Hallands län, utvecklingsledare
Jens Kollberg, RF-SISU Halland, distriktschef
Ofelia Drott, rådets sekreterare

§ 21 Öppnande och val av justerare {{I n=21; kind=decision}}
Ann-Cathrin Sjögren öppnar mötet. {{|}}Att justera protokollet utses Embla Winge. {{D}} {{N person=Embla Winge; role=justerare; body=Samordningsrådet; org=Laholm}}

§ 22 Halländsk folkhälsopolicy {{I n=22; kind=decision}}
Regionfullmäktige antog policyn i april. För att policyn ska gälla även i kommunerna krävs beslut i respektive fullmäktige. {{|}}Rådet beslutar att rekommendera kommunerna att anta policyn utan ändringar. {{D}} Laholm har aviserat att man återkommer med egna skrivningar. {{S org=Laholm}}

§ 23 Befolkningsenkät 2026 {{I n=23; kind=decision}}
Folkhälsomyndigheten genomför den nationella enkäten. Rådet beslutar
att beställa ett tilläggsurval om 6 000 personer, {{D}}
att tilläggsurvalet bekostas av regionen till två tredjedelar, {{D}}
att Nils Ottander och Hugo Palmér ansvarar för frågorna. {{D}} {{A who=Nils Ottander,Hugo Palmér}}

§ 24 ANDTS-strategi {{I n=24}}
Isa Munther redovisar länsstyrelsens förslag. Remisstiden pågår till den 30 juni. Länsstyrelsen fattar beslut under hösten. Flera framhåller vikten av att spelproblem får större utrymme.

§ 25 Föräldrautbildning digitalt {{I n=25; kind=decision}}
Ärendet har beretts av arbetsutskottet, som föreslår en upphandling. {{|}}Rådet går inte på arbetsutskottets linje utan ger i stället regionen i uppdrag att utveckla egen plattform. {{D}} {{A who=regionen}} Kostnaden får inte överstiga 600 000 kronor. {{D}} {{K amount=600 000; unit=kronor}}

§ 26 Idrottens roll {{I n=26; kind=dialogue}}
Jens Kollberg pekar på minskande deltagande bland flickor. Kommunernas fritidsnämnder har antagit gemensamma bidragsprinciper. Alla är positiva till att principerna följs upp. Vem som ska följa upp dem är oklart.

§ 27 Folkhälsokalendarium {{I n=27; kind=decision}}
Fastställs. {{D}}

§ 28 Suicidpreventiv handlingsplan {{I n=28; kind=decision}}
Rådet ställer sig bakom handlingsplanen med tre tillägg enligt bilaga. {{D}} Planen gäller till och med 2028. {{D until=2028-12-31}} Handlingsplanen ska också behandlas av Strategisk grupp den 12 juni. {{M date=2025-06-12; what=Strategisk grupp}}

§ 29 Våldsförebyggande i förskolan {{I n=29; kind=decision}}
Halmstad har infört programmet i hela kommunen. {{S org=Halmstad; stance=doing}} Rådet uttalar sitt stöd för programmet men avstår från att rekommendera ett visst material. {{D}}

§ 30 Projektmedel {{I n=30; kind=decision}}
Sex ansökningar föreligger. Beredningsgruppen förordar fyra av dem.
Beslut: Ansökan nr 1, 2 och 5 beviljas. {{D}} Ansökan nr 3 beviljas till halva det sökta beloppet. {{D}} Övriga ansökningar avslås. {{D}}
Jäv: Fabian Skoog deltar inte i beslutet om ansökan nr 5.

§ 31 Hälsofrämjande kommunala arbetsplatser {{I n=31}}
HR-direktörerna har beslutat att själva driva frågan. Rådets tidigare beslut från 2023 har därmed spelat ut sin roll. Rådet noterar utvecklingen.

§ 32 Äldres ensamhet {{I n=32; kind=decision}}
Regeringen har avsatt medel för ändamålet. Socialcheferna har uttryckt att insatser mot ensamhet bör ligga hos dem. {{|}}Rådet delar socialchefernas uppfattning och överlämnar frågan till dem. {{D}} 

§ 33 Ungas mötesplatser {{I n=33; kind=report}}
Falkenberg öppnar en ny fritidsgård. {{S org=Falkenberg}} Hylte har stängt två. {{S org=Hylte}} Maja Uller redogör för hur ungdomarna har varit delaktiga.

§ 34 Kunskapsdag {{I n=34; kind=decision}}
Kunskapsdagen äger rum den 7 oktober på Hotell Tylösand. {{D}} {{M date=2025-10-07; what=Kunskapsdagen}} Deltagande är avgiftsfritt för kommunernas personal, andra betalar 800 kronor. {{D}} {{K amount=800; unit=kronor}} Katrin Bång håller ihop programmet. {{A who=Katrin Bång}}

§ 35 Indikatorer {{I n=35; kind=decision; outcome=postponed}}
Nils Ottander har inte fått tillgång till regionens data. {{|}}Rådet beslutar att inte behandla ärendet i dag. {{D}} Ärendet återkommer den 11 september. {{P until=2025-09-11; what=Indikatorer; why=inte fått tillgång till regionens data}} {{M date=2025-09-11}}

§ 36 Tobaksfria miljöer {{I n=36; kind=decision}}
Lagens förbud omfattar redan lekplatser. {{|}}Rådet rekommenderar att kommunerna utvidgar förbudet till badplatser. {{D}} Varberg gör det från och med i sommar. {{S org=Varberg; stance=yes}} Kungsbacka anser att tillsynen blir för svår. {{S org=Kungsbacka; stance=no}}

§ 37 Representant i nationella nätverket Healthy Cities {{I n=37; kind=decision}}
Bo Ringdahl frånträder uppdraget. {{|}}Rådet utser Linus Bång att företräda Halland efter Bo Ringdahl i Healthy Cities. {{D}} {{N person=Linus Bång; role=representant; body=Healthy Cities; org=Varberg; for=Bo Ringdahl}}

§ 38 Uppsagt avtal {{I n=38}}
Högskolan i Halmstad har sagt upp sitt avtal med regionen om följeforskning. Beslutet är fattat av prefekten. Hur länge pågående studier fortsätter är inte klarlagt.

§ 39 Hälsosamtal för 40-åringar {{I n=39; kind=decision}}
Region Halland har erbjudit kommunerna ett pilotprojekt. {{|}}Rådet är enigt om att piloten bör genomföras i Hylte och Laholm. {{D}} Båda kommunerna har accepterat. {{S org=Hylte; stance=yes}} {{S org=Laholm; stance=yes}} Piloten avbryts om färre än 200 personer kommer. {{D if=om färre än 200 personer kommer}}

§ 40 Skolmåltidens plats {{I n=40; kind=dialogue}}
Embla Winge efterlyser samsyn om frukostservering. De flesta lutar åt att det är skolans beslut. {{|}}Bör rådet ändå skriva fram ett kunskapsunderlag? {{Q}}

§ 41 Öppna jämförelser {{I n=41}}
Jämförelserna publiceras av Folkhälsomyndigheten den 3 juni. {{M date=2025-06-03; what=Öppna jämförelser}} Halland brukar ligga över rikssnittet.

§ 42 Delregional samverkan {{I n=42; kind=decision}}
Rådet inrättar två delregionala grupper, en för norra och en för södra Halland. {{D}} Grupperna rapporterar till rådet vartannat möte. {{D}} {{A who=Grupperna}} Clara Elwing leder den norra gruppen. {{N person=Clara Elwing; role=ledare; body=norra gruppen; org=Varberg}} {{D}} 

§ 43 Skrivelse från pensionärsorganisationerna {{I n=43; kind=decision}}
Organisationerna föreslår fria bussresor. {{|}}Rådet hänvisar till kollektivtrafiknämnden och vidtar ingen egen åtgärd. {{D}}

§ 44 Jämlik hälsa {{I n=44; kind=decision}}
Kommissionens slutbetänkande från 2017 ligger till grund. {{|}}Rådet slår fast att jämlik hälsa är överordnat mål i alla rådets aktiviteter. {{D}}

§ 45 Uppdrag till beredningsgruppen {{I n=45; kind=decision}}
Beredningsgruppen åläggs att till oktober föreslå hur projektmedlen kan användas mer långsiktigt. {{D}} {{A who=Beredningsgruppen; due=2025-10}} Utgångspunkten ska vara färre och större projekt. {{D}}

§ 46 Förstudie om kontaktpunkt mot spel {{I n=46; kind=decision}}
Förstudien godkänns. {{D}} Att gå vidare till genomförande får anstå i avvaktan på statsbudgeten. {{P what=genomförande; why=i avvaktan på statsbudgeten}}

§ 47 Övergång till ny hemsida {{I n=47; kind=decision}}
Regionens kommunikationsavdelning har beslutat att stänga undersidan. {{|}}Rådets material läggs framdeles på Halmstads webb. {{D}} Ofelia Drott ombesörjer flytten senast den 15 augusti. {{A who=Ofelia Drott; due=2025-08-15}}

§ 48 Rapporter {{I n=48}}
Rapport från Strategisk grupp.
Rapport från länets ANDTS-nätverk.

§ 49 Avslutning {{I n=49}}
Gerd Winge tillträder en tjänst på Folkhälsomyndigheten den 1 september och avtackas. {{L person=Gerd Winge; org=Region Halland; when=den 1 september; why=tillträder en tjänst på Folkhälsomyndigheten}} Ordföranden avslutar mötet.
