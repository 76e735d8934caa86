@file uppgifter-04.txt
@body Styrgruppen för samverkan Kronoberg
@date 2025-01-22
@p Birgitta Ström | Växjö | kommundirektör | chair
@p Lennart Gustafsson | Alvesta | kommunchef
@p Maria Kling | Ljungby | kommundirektör
@p Joakim Bengtsson | Älmhult | kommunchef
@p Carina Holst | Tingsryd | förvaltningschef
@p Erik Gustafsson | Uppvidinge | kommunchef
@p Sofia Dahlin | Lessebo | kommundirektör
@p Patrik Nord | Markaryd | kommunchef
@p Agneta Lööf | Region Kronoberg | regiondirektör
@p Per-Ola Mård | Region Kronoberg | planeringsdirektör
@p Hanna Sköld | Region Kronoberg | hållbarhetschef
@p Viktor Ahl | | processledare | guest
@p Elin Rask | Länsstyrelsen | försvarsdirektör | guest
@p Bengt Karlman | Växjö | ekonomichef | absent
---
Styrgruppen för samverkan Kronoberg
Protokoll 2025-01-22
Närvarande
Birgitta Ström, kommundirektör Växjö, ordförande
Lennart Gustafsson, kommunchef Alvesta
Maria Kling, kommundirektör Ljungby
Joakim Bengtsson, kommunchef Älmhult
Carina Holst, förvaltningschef Tingsryd
Erik Gustafsson, kommunchef Uppvidinge
Sofia Dahlin, kommundirektör Lessebo
Patrik Nord, kommunchef Markaryd
Agneta Lööf, regiondirektör Region Kronoberg
Per-Ola Mård, planeringsdirektör Region Kronoberg
Hanna Sköld, hållbarhetschef Region Kronoberg
Övriga
Viktor Ahl, processledare
Elin Rask, försvarsdirektör Länsstyrelsen
Frånvarande
Bengt Karlman, ekonomichef Växjö
§ 1 Mötets öppnande {{I n=1}}
Ordföranden hälsade välkommen. Dagordningen godkändes. {{D}}
§ 2 Civilt försvar {{I n=2}}
Elin Rask redogjorde för de nya planeringsanvisningarna från MSB. Länsstyrelsen kommer under våren att genomföra dialoger med samtliga kommuner. Styrgruppen beslutar
att uppdra åt beredskapssamordnarna att ta fram en gemensam övningsplan, {{D}} {{A who=beredskapssamordnarna}}
att planen ska redovisas för styrgruppen senast den 30 april, {{D}} {{A due=2025-04-30; to=styrgruppen}}
att Viktor Ahl svarar för kontakten med Länsstyrelsen. {{D}} {{A who=Viktor Ahl; to=Länsstyrelsen}}
§ 3 Kompetensförsörjning {{I n=3}}
Hanna Sköld presenterade regionens handlingsplan, som antogs av regionala utvecklingsnämnden i november. Planen omfattar fem insatsområden. {{|}}Hanna får i uppdrag att till nästa sammanträde återkomma med ett förslag till gemensamma indikatorer. {{D}} {{A who=Hanna Sköld; due=2025-03-19}}
§ 4 Länstransportplan {{I n=4}}
Trafikverkets förslag till nationell plan har remitterats. Regionen samordnar länets svar. {{|}}Kommunerna ombeds inkomma med underlag till Per-Ola Mård före den 14 februari. {{A who=Kommunerna; due=2025-02-14; to=Per-Ola Mård}} Underlaget från Älmhult har redan kommit in.
§ 5 Ekonomisk uppföljning {{I n=5}}
I Bengt Karlmans frånvaro föredrog ordföranden bokslutet för 2024. Avvikelsen förklaras av vakanta tjänster. {{|}}Styrgruppen godkänner bokslutet. {{D}} {{|}}Det åligger ordföranden att rapportera resultatet till kommunstyrelserna. {{A who=Birgitta Ström; to=kommunstyrelserna}}
§ 6 Avtal om e-hälsa {{I n=6}}
Avtalet gäller till den sista december. Parterna har olika syn på finansieringen. {{|}}Agneta Lööf åtog sig att låta regionens jurister granska uppsägningsvillkoren. {{A who=Agneta Lööf}} {{|}}Resultatet av granskningen delges styrgruppen så snart det föreligger. {{A to=styrgruppen}}
§ 7 Gemensam överförmyndarnämnd {{I n=7}}
Lessebo och Tingsryd har sedan tidigare en gemensam nämnd. {{S org=Lessebo; stance=doing}} {{S org=Tingsryd; stance=doing}} {{|}}Uppvidinge har för avsikt att ansöka om inträde. {{S org=Uppvidinge; stance=interested}} {{|}}Erik Gustafsson inleder samtal med de båda kommunerna. {{A who=Erik Gustafsson; to=de båda kommunerna}}
§ 8 Folkhälsa {{I n=8}}
Undersökningen Hälsa på lika villkor genomfördes i våras. Skillnaderna mellan kommunerna är små. Folkhälsomyndigheten publicerar nationella resultat i mars.
§ 9 Revidering av arbetsordningen {{I n=9; outcome=postponed}}
Ärendet återremitteras till sekretariatet för komplettering. {{P what=Revidering av arbetsordningen; why=för komplettering}} {{|}}Viktor Ahl kompletterar förslaget med ett avsnitt om adjungerade ledamöter. {{A who=Viktor Ahl}}
§ 10 Socialtjänstens omställning {{I n=10}}
Carina Holst informerade om de statliga medlen. Socialcheferna har haft en första diskussion om hur de ska användas. {{|}}Hon framför till socialcheferna att styrgruppen förordar en gemensam satsning. {{A who=Carina Holst; to=socialcheferna}}
§ 11 Nominering till kompetensrådet {{I n=11}}
Styrgruppen nominerar Patrik Nord till kompetensrådet. {{D}} {{N person=Patrik Nord; role=representant; body=kompetensrådet; org=Markaryd}} {{|}}Nomineringen expedieras till regionala utvecklingsnämnden av sekreteraren. {{A who=sekreteraren; to=regionala utvecklingsnämnden}}
§ 12 Klimatanpassning {{I n=12}}
SMHI har tagit fram nya kartor. Fyra av kommunerna har antagna planer. {{|}}Det uppdras åt miljöcheferna att bedöma behovet av ett gemensamt underlag {{D}} {{A who=miljöcheferna}} och att lämna en rapport i september. {{A who=miljöcheferna; due=2025-09}}
§ 13 Biblioteksplan {{I n=13}}
Den regionala planen löper ut vid årsskiftet. Kulturcheferna brukar bereda frågan.
§ 14 Bredband {{I n=14}}
Av 2020 års mål återstår drygt fyra procent. PTS utlyser stöd även i år. {{|}}Maria Kling undersöker om Ljungby kan stå som sökande för hela länet. {{A who=Maria Kling}} Ansökan bör i så fall lämnas under mars.
§ 15 Delårsrapportens form {{I n=15}}
Flera önskade kortare rapporter. {{|}}Styrgruppen enades om en mall på två sidor. {{D}} {{|}}Mallen tillställs kommunerna genom processledarens försorg. {{A who=Viktor Ahl; to=kommunerna}}
§ 16 Hedersutmärkelse {{I n=16}}
Inga nomineringar har inkommit. Utmärkelsen delas inte ut i år. {{D}}
§ 17 Sjukresor {{I n=17}}
Regionen har från årsskiftet ändrat egenavgiften. Beslutet fattades av regionfullmäktige i november. Kommunerna har inte fått någon information om ändringen. {{|}}Per-Ola Mård ser till att information går ut till samtliga särskilda boenden. {{A who=Per-Ola Mård; to=samtliga särskilda boenden}}
§ 18 Elförsörjning {{I n=18}}
Nätägaren har meddelat att kapaciteten är begränsad till 2028. Industrin har uttryckt oro. {{|}}Styrgruppen tillskriver nätägaren med begäran om ett möte. {{D}} {{A who=Styrgruppen; to=nätägaren}} {{|}}Sofia Dahlin och Lennart Gustafsson författar skrivelsen. {{A who=Sofia Dahlin,Lennart Gustafsson}}
§ 19 Förskolans likvärdighet {{I n=19}}
Statsbidraget har sökts av sex kommuner. Beslut från Skolverket väntas inom kort.
§ 20 Räddningstjänst {{I n=20}}
Förbundet har utrett en anslutning till ledningssystemet i söder. Utredningen har skickats till medlemskommunerna. {{|}}Alvesta säger ja till förslaget. {{S org=Alvesta; stance=yes}} {{|}}Markaryd har inte tagit ställning. {{S org=Markaryd; stance=undecided}} {{|}}Övriga kommuner meddelar sin inställning skriftligen till förbundschefen inom tre veckor. {{A who=Övriga kommuner; to=förbundschefen; due=2025-02-12}}
§ 21 Dataskydd {{I n=21}}
Ombudet har granskat personuppgiftsbiträdesavtalen. Två avtal saknas. {{|}}Ansvarig kommun upprättar avtal före mars månads utgång. {{A who=Ansvarig kommun; due=2025-03}}
§ 22 Internationellt arbete {{I n=22}}
Brysselkontoret har lämnat sin årsrapport. Hanna har deltagit i två möten med EU-kommissionen. Besöket i höstas var uppskattat.
§ 23 Sammanträdesdagar {{I n=23}}
Styrgruppen sammanträder den 19 mars, {{M date=2025-03-19}} den 21 maj {{M date=2025-05-21}} och den 10 september. {{M date=2025-09-10}} {{|}}Sekreteraren kallar. {{A who=Sekreteraren}}
§ 24 Försörjningsberedskap {{I n=24}}
Livsmedelsverket ska enligt regeringens uppdrag redovisa en modell för kommunal beredskap. {{|}}Växjö påbörjar under våren uppbyggnaden av ett eget lager. {{S org=Växjö; stance=doing}} {{|}}Birgitta Ström låter övriga ta del av beslutsunderlaget. {{A who=Birgitta Ström; to=övriga}}
§ 25 Digital mognad {{I n=25}}
Mätningen genomförs vartannat år. Resultaten från den senaste mätningen har använts på olika sätt. {{|}}Samtliga parter ska genomföra mätningen senast vecka 20. {{A who=Samtliga parter}} Viktor sammanställer därefter resultatet. {{A who=Viktor Ahl}}
§ 26 Samråd om översiktsplan {{I n=26}}
Joakim Bengtsson informerade om att Älmhults förslag är utställt. {{|}}Synpunkter sänds till kommunens samhällsbyggnadsförvaltning senast den 3 mars. {{A due=2025-03-03; to=kommunens samhällsbyggnadsförvaltning}}
§ 27 Tillgänglighet i vården {{I n=27}}
Vårdgarantin uppfylls för 71 procent av patienterna. Regionen har tagit fram en åtgärdsplan som hälso- och sjukvårdsnämnden ska fastställa. Kommunernas företrädare underströk att väntetiderna påverkar även hemsjukvården.
§ 28 Ersättning till praktikhandledare {{I n=28}}
Ärendet vilar i avvaktan på SKR:s rekommendation. {{P what=Ersättning till praktikhandledare; why=i avvaktan på SKR:s rekommendation}}
§ 29 Utvärdering av samverkan {{I n=29}}
Linnéuniversitetet har lämnat offert. Arbetet kan påbörjas efter sommaren. {{|}}Styrgruppen ger ordföranden i uppdrag att teckna avtal med universitetet {{D}} {{A who=Birgitta Ström; to=universitetet}} under förutsättning att regionen bidrar med hälften av kostnaden.
§ 30 Trygghetsskapande arbete {{I n=30}}
Polisen har redovisat lägesbilden för lokalpolisområdet. Kommunerna har enligt lag en skyldighet att kartlägga brottsligheten. Erik framhöll att små kommuner har svårt att klara kartläggningen på egen hand. {{|}}Brottsförebyggarna får utarbeta en förenklad mall. {{D}} {{A who=Brottsförebyggarna}}
§ 31 Skogsbrukets påverkan på vattentäkter {{I n=31}}
Länsstyrelsens utredning pågår. Den beräknas vara klar tidigast till hösten.
§ 32 Kommunikation {{I n=32}}
Nyhetsbrevet når i dag cirka 400 mottagare. {{|}}Ledamöterna anmäler lämpliga mottagare till Viktor Ahl. {{A who=Ledamöterna; to=Viktor Ahl}} Brevet kommer ut fyra gånger per år.
§ 33 Anmälningsärenden {{I n=33}}
Två skrivelser anmäldes. Styrgruppen beslutar att lägga dem till handlingarna. {{D}}
§ 34 Sekretariatets bemanning {{I n=34}}
Processledaren går ned till halvtid från den 1 april. Ordföranden har fört samtal med regionen om en förstärkning. {{|}}Agneta L återkommer med besked om regionen kan avdela en person. {{A who=Agneta Lööf}}
§ 35 Turism {{I n=35}}
Antalet gästnätter ökade under 2024. Den regionala turismorganisationen har fått ny vd. Besöksnäringen har begärt ett långsiktigt avtal.
§ 36 Ensamkommande {{I n=36}}
Länsstyrelsen fördelar anvisningsandelarna i oktober varje år. {{|}}Ljungby avvecklar sitt HVB den 1 juli. {{S org=Ljungby}} {{|}}Maria K underrättar Länsstyrelsen. {{A who=Maria Kling; to=Länsstyrelsen}}
§ 37 Hantering av handlingar {{I n=37}}
Frågan väcktes av Patrik Nord. {{|}}Han inkommer med ett skriftligt förslag inför marsmötet. {{A who=Patrik Nord; due=2025-03-19}}
§ 38 Avslutning {{I n=38}}
Ordföranden tackade för ett bra möte och förklarade sammanträdet avslutat.
