@file laget-18.txt
@body Fritidschefsnätverket Halland–Sjuhärad
@date 2023-09-21
@p Tobias Ek | Halmstad | fritidschef | chair
@p Ingrid Almén | Laholm | kultur- och fritidschef
@p Robert Hansson | Falkenberg | fritidschef
@p Kajsa Berg | Varberg | fritidschef
@p Jonna Hansson | Hylte | enhetschef
@p Fredric Lind | Kungsbacka | fritidschef
@p Emelie Stark | Borås | föreningschef
@p Urban Skog | Mark | fritidschef
@p Sofia Wall | Svenljunga | fritidschef
@p Leif Göransson | Tranemo | fritidschef
@p Maria Hult | Ulricehamn | fritidschef
@p Nils Tapper | Bollebygd | fritidschef
@p Lina Vårdh | Herrljunga | fritidschef
@p Jens Odd | Vårgårda | fritidschef
@p Stina Kvarn | RF-SISU Halland | konsulent | guest
@p Erika Boo | Borås | samordnare
---
Fritidschefsnätverket Halland–Sjuhärad
Anteckningar från nätverksmöte 2023-09-21
Närvarande:
Tobias Ek (Halmstad), ordförande
Ingrid Almén (Laholm)
Robert Hansson (Falkenberg)
Kajsa Berg (Varberg)
Jonna Hansson (Hylte)
Fredric Lind (Kungsbacka)
Emelie Stark (Borås)
Urban Skog (Mark)
Sofia Wall (Svenljunga)
Leif Göransson (Tranemo)
Maria Hult (Ulricehamn)
Nils Tapper (Bollebygd)
Lina Vårdh (Herrljunga)
Jens Odd (Vårgårda)
Stina Kvarn (RF-SISU Halland) (gäst)
Erika Boo (Borås)
Simhallar och energi {{I kind=go-round}}
Halmstad: sänkt temperatur med en grad. {{S org=Halmstad; topic=Simhallar och energi}}
Laholm: håller öppet som vanligt. {{S org=Laholm; topic=Simhallar och energi}}
Hylte: stänger under juli. {{S org=Hylte; topic=Simhallar och energi}}
Mark: har satt solceller på taket. {{S org=Mark; topic=Simhallar och energi}}
Tranemo: ny hall i mål 2025. {{S org=Tranemo; topic=Simhallar och energi}}
Herrljunga: väntar på utredning. {{S org=Herrljunga; topic=Simhallar och energi; stance=undecided}}
Badhusen i landet har i snitt 40 procent högre elkostnad än 2020.
Föreningsbidrag {{I}}
Varberg har gjort om sitt system. {{S org=Varberg}} Falkenberg går i samma riktning. {{S org=Falkenberg}} I Borås är man nöjd med det gamla. {{S org=Borås; stance=no}} Riksidrottsförbundet har ändrat LOK-stödet. Stina påpekade att små föreningar drabbas. {{|}}Vad händer med bidragen till föreningar som verkar i två kommuner? {{Q}} Saken lämnades olöst.
Ledarutbildning {{I}}
RF-SISU håller utbildning för ledare. {{|}}Vi säger ja till att alla föreningar i området bjuds in. {{D}} Stina stämmer av datum med respektive kommun. {{A who=Stina Kvarn}} Bollebygd kan inte delta detta läsår. {{S org=Bollebygd; stance=no}} Vårgårda har egen utbildning sedan tidigare. {{S org=Vårgårda; stance=doing}}
Elljusspår {{I}}
- Svenljunga släcker kl. 21. {{S org=Svenljunga}}
- Ulricehamn byter till led. {{S org=Ulricehamn}}
- Kungsbacka har fått klagomål.  {{S org=Kungsbacka}}
- Kostnaden för belysning är svår att jämföra.
Friluftsplan {{I}}
Naturvårdsverkets mål ses över. Länsstyrelsen vill att alla kommuner har en plan. {{|}}Kajsa förklarade att Varbergs plan är på samråd. {{S org=Varberg; stance=doing}} Ingrid tvivlade, men talade för sig själv. {{|}}Hylte påbörjar sin plan under vintern, {{S org=Hylte}} Laholm gör den i egen regi utan konsult. {{S org=Laholm}}
Fritidsgårdar {{I}}
Polisen ser en ökning av oroligheter i Halmstad och Borås. MUCF har bidrag att söka. {{|}}Falkenberg förlänger öppettiderna i oktober, {{S org=Falkenberg}} Mark drar ner till fyra kvällar. {{S org=Mark}} Jens: vi samarbetar med Herrljunga om fältare. {{S org=Vårgårda; stance=doing}} Fler borde göra så, enligt Lina.
Plats i distriktets anläggningsgrupp {{I}}
Sjuhärads plats har varit obemannad i två år. {{V seat=plats; body=distriktets anläggningsgrupp}} Leif tar platsen. {{N person=Leif Göransson; role=ledamot; body=distriktets anläggningsgrupp}} Hallands plats är också den vakant. {{V seat=plats; body=distriktets anläggningsgrupp}} Tobias hör efter med Jonna. {{A who=Tobias Ek}}
Bokningssystem {{I kind=go-round}}
Rbok eller FRI? {{|}}Borås: FRI. {{S org=Borås; topic=Bokningssystem}}
Kungsbacka: byter 2024. {{S org=Kungsbacka; topic=Bokningssystem}}
Ulricehamn: nöjda, byter inte. {{S org=Ulricehamn; topic=Bokningssystem; stance=no}}
Tranemo: gemensamt med Svenljunga. {{S org=Tranemo; topic=Bokningssystem; stance=doing}}
Bollebygd: ser helst att vi upphandlar ihop. {{S org=Bollebygd; topic=Bokningssystem; stance=yes}}
Leverantören bjuds in till nästa möte av Erika. {{A who=Erika Boo}}
Ridsport {{I}}
Ridanläggningen i Laholm ägs av en stiftelse. {{|}}Falkenberg avslog en begäran om borgen. {{S org=Falkenberg}} Svenska ridsportförbundet har gett ut en handbok.
Taxor för hallhyra {{I}}
Erika presenterade en jämförelse. Lägst timpris har Hylte och högst Kungsbacka. Nolltaxa för barn finns i fyra kommuner. {{|}}Urban meddelade att Mark inför nolltaxa 1 januari. {{S org=Mark}} Halmstad har tittat på det men avstår av ekonomiska skäl. {{S org=Halmstad; stance=no}}
Jämställdhet {{I}}
Flickor nyttjar anläggningarna mindre än pojkar. Genusforskare från Borås högskola deltog. Samtliga instämde i att det här är en viktig fråga. Ingen kommun har några egna mål.
Lovaktiviteter {{I}}
Statens bidrag har upphört. {{|}}Fortsätter ändå: Halmstad, Varberg, Borås. {{S org=Halmstad; stance=yes}} {{S org=Varberg; stance=yes}} {{S org=Borås; stance=yes}} Lägger ner: Svenljunga, Hylte. {{S org=Svenljunga; stance=no}} {{S org=Hylte; stance=no}} Inte beslutat: Ulricehamn. {{S org=Ulricehamn; stance=undecided}}
Simkunnighet {{I}}
Skolinspektionen granskade tolv skolor, bland dem två i Mark. 92 procent klarar målen i årskurs 6. {{|}}Vem betalar bussen när skolan inte har råd? {{Q}} Ingen hade något svar att ge.
Konstgräs {{I}}
EU förbjuder granulat från 2031. {{|}}Vi beslutar att inte rekommendera nya planer med granulat. {{D}} Varberg bygger med kork, {{S org=Varberg}} Borås avvaktar tester. {{S org=Borås; stance=undecided}} Robert undersöker erfarenheter från Danmark. {{A who=Robert Hansson}}
Parasport {{I}}
Stina visade en film. Parasporten har tappat ledare under pandemin. {{|}}Kungsbacka ska starta en träningsgrupp i höst. {{S org=Kungsbacka}} Herrljunga är intresserat av att veta mer. {{S org=Herrljunga; stance=interested}}
Säkerhet på utebad {{I}}
Två tillbud i somras. Tillsynsutredningen väntas före jul. Det kan bli krav på livräddare även vid havsbad. {{|}}Laholm har tagit bort tornet i Mellbystrand. {{S org=Laholm}}
Personal {{I}}
Jonna: Hylte söker ny fritidsledare. {{S org=Hylte}} Nils: sjukskrivningar på badet, i övrigt lugnt. {{S org=Bollebygd}} Maria: inget. {{|}}Sofia: två tjänster dras in hos oss. {{S org=Svenljunga}}
E-sport {{I}}
Frågan har diskuterats i många år. Borås har en e-sporthall i Simonsland. {{|}}Vårgårda har lagt ner sin satsning. {{S org=Vårgårda}}
Anläggningsplan {{I}}
Beslutet om ny arena i Falkenberg är överklagat. Länsrätten har inte prövat målet. {{|}}Robert kunde inte säga något om tidplanen. {{S org=Falkenberg; stance=undecided}}
Samverkan om ishall {{I}}
Herrljunga, Vårgårda och Bollebygd för samtal om en gemensam ishall. {{S org=Herrljunga}} {{S org=Vårgårda}} {{S org=Bollebygd}} Ulricehamn säljer gärna tider i sin hall. {{S org=Ulricehamn}} Tranemo valde bort alternativet i våras. {{S org=Tranemo; stance=no}}
Spontanidrott {{I}}
En aktivitetspark kostar ca 5 miljoner. {{K amount=5; unit=miljoner}} Arvsfonden finansierar ibland hälften. Utredning visar att parkerna används mest av pojkar.
Nätverkets hemsida {{I}}
Sidan är inte uppdaterad. {{|}}Frågan om vem som är webbredaktör fick inget svar. {{Q}} Vi var överens om att släcka ner sidan vid årsskiftet. {{D}} Erika informerar länkade sajter. {{A who=Erika Boo}}
Regelverk för sponsring {{I}}
Fredric: Kungsbacka har nya regler sedan i juni. {{S org=Kungsbacka; stance=doing}} Tobias: Halmstad jobbar på egna. {{S org=Halmstad; stance=doing}} Kajsa: ingen vilja hos politiken i Varberg. {{S org=Varberg; stance=no}} Urban: privat tycker jag att sponsring är av godo.
Förbundsmöte {{I}}
Fritidschefsföreningens möte hålls i Umeå den 14 maj 2024. {{M date=2024-05-14; what=Fritidschefsföreningens möte}} Maria Hult väljs till nätverkets ombud. {{D}} {{N person=Maria Hult; role=ombud; body=Fritidschefsföreningens möte}} Suppleant till henne fick vi inte fram. {{V seat=suppleant; body=Fritidschefsföreningens möte}}
Motionsspår och skogsbruk {{I}}
Södra skogsägarna vill ha dialog. Markägaren avgör. Inga beslut.
Ungdomsråd {{I}}
Ungdomsråd finns i Varberg, Mark och Kungsbacka. Barnkonventionen är lag sedan 2020. {{|}}Laholm inrättar ett råd nästa år. {{S org=Laholm}} Tranemo tänker utveckla digitala alternativ. {{S org=Tranemo}}
Kommunal fritidsbank {{I kind=go-round}}
Falkenberg ja, i drift. {{S org=Falkenberg; topic=Kommunal fritidsbank; stance=doing}}
Svenljunga ja, från maj. {{S org=Svenljunga; topic=Kommunal fritidsbank; stance=yes}}
Hylte: har ställt frågan till kyrkan. {{S org=Hylte; topic=Kommunal fritidsbank}}
Ulricehamn nej. {{S org=Ulricehamn; topic=Kommunal fritidsbank; stance=no}}
Bollebygd vet inte. {{S org=Bollebygd; topic=Kommunal fritidsbank; stance=undecided}}
Mark likaså. {{S org=Mark; topic=Kommunal fritidsbank; stance=undecided}}
Gym i kommunal regi {{I}}
En dom i kammarrätten gör läget osäkert. {{|}}Halmstad har redan avvecklat sitt gym. {{S org=Halmstad; stance=doing}} Vem bevakar frågan juridiskt? {{Q}} Ingen anmälde sig.
Skatepark {{I}}
Frågan ströks eftersom Emelie inte längre såg något behov.
Revidering av nätverkets uppdrag {{I}}
Uppdraget är från 2014. {{|}}Ärendet tas upp igen på nästa möte. {{P until=next; what=Revidering av nätverkets uppdrag}}
Nästa möte {{I}}
23 november i Varberg. {{M date=2023-11-23}} Kajsa bokar. {{A who=Kajsa Berg}}
