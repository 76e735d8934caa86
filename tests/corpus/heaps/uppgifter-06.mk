@file uppgifter-06.md
@body Miljöchefsnätverket Fyrbodal
@date 2023-11-09
@p Elisabet Arvidsson | Uddevalla | miljöchef | chair
@p Hans Krantz | Vänersborg | miljöchef
@p Ove Larsson | Trollhättan | enhetschef
@p Gunilla Larsson | Åmål | miljöchef
@p Sanna Hjelm | Mellerud | miljöinspektör
@p Jörgen Dal | Färgelanda | samhällsbyggnadschef
@p Katarina Vest | Munkedal | miljöchef
@p Simon Berntsson | Lysekil | avdelningschef
@p Rebecka Storm | Strömstad | miljö- och byggchef
@p Olof Krantz | Tanum | miljöchef
@p Inger Nordh | Sotenäs | miljöchef
@p Adam Falk | Orust | livsmedelsinspektör
@p Maja Thorén | Bengtsfors | enhetschef
@p Klas Ottosson | Länsstyrelsen | handläggare | guest
@p Frida Lood | Fyrbodals kommunalförbund | miljöstrateg | guest
---
# Miljöchefsnätverket Fyrbodal
Minnesanteckningar 2023-11-09
**Närvarande:**
- Elisabet Arvidsson, Uddevalla, miljöchef, ordförande
- Hans Krantz, Vänersborg, miljöchef
- Ove Larsson, Trollhättan, enhetschef
- Gunilla Larsson, Åmål, miljöchef
- Sanna Hjelm, Mellerud, miljöinspektör
- Jörgen Dal, Färgelanda, samhällsbyggnadschef
- Katarina Vest, Munkedal, miljöchef
- Simon Berntsson, Lysekil, avdelningschef
- Rebecka Storm, Strömstad, miljö- och byggchef
- Olof Krantz, Tanum, miljöchef
- Inger Nordh, Sotenäs, miljöchef
- Adam Falk, Orust, livsmedelsinspektör
- Maja Thorén, Bengtsfors, enhetschef
**Gäster:**
- Klas Ottosson, Länsstyrelsen, handläggare
- Frida Lood, Fyrbodals kommunalförbund, miljöstrateg
## 1 Enskilda avlopp {{I n=1}}
Åtgärdstakten ligger på knappt fyra procent per år. Havs- och vattenmyndigheten arbetar med nya allmänna råd.
Att göra: ta fram ett gemensamt informationsblad till fastighetsägare. {{A who=Sanna Hjelm,Maja Thorén; due=2024-02-15}}
Ansvariga: Sanna och Maja. Klart: till nästa möte.
## 2 Livsmedelskontroll {{I n=2}}
Den nya riskklassningen börjar gälla vid årsskiftet. Adam och hans kollegor har räknat om alla anläggningar på Orust. {{|}}AF visar arbetssättet digitalt för den som önskar, kallelse kommer. {{A who=Adam Falk}}
## 3 Strandskydd {{I n=3}}
Regeringen har tillsatt en ny utredning. Länsstyrelsen överprövar ungefär var tionde dispens. Klas nämnde att handläggningstiden har kortats.
## 4 Taxor 2024 {{I n=4}}
Sotenäs föreslår nämnden att höja timavgiften till 1 350 kronor. {{S org=Sotenäs}} {{K amount=1350; unit=kronor}} {{|}}Inger sammanställer allas timavgifter. {{A who=Inger Nordh}} {{|}}Mejla henne det belopp som nämnden beslutar om! {{A who=alla; to=Inger Nordh}}
## 5 Radon {{I n=5}}
Statsbidraget togs bort 2021. Boverket har inte gett något besked om ett nytt stöd.
## 6 Tillsynsplan {{I n=6}}
Beslut: Gemensamt tillsynsprojekt om bilverkstäder under 2024. {{D}}
Åtgärd: Ove Larsson bildar en projektgrupp. {{A who=Ove Larsson}} Intresserade inspektörer anmäls till honom senast 1 december. {{A to=Ove Larsson; due=2023-12-01}}
## 7 Dricksvatten {{I n=7}}
PFAS har hittats i två mindre vattenverk. Gränsvärdet skärps 2026. {{|}}Olof ser till att analyserna delas med övriga kommuner. {{A who=Olof Krantz; to=övriga kommuner}}
## 8 Avfallsplan {{I n=8}}
Rambo tar fram förslaget för sina ägare. Samrådet är avslutat. Synpunkter inkom från nio föreningar och två kommuner.
## 9 Rekrytering av inspektörer {{I n=9}}
Flera tjänster har fått utlysas två gånger. Trollhättan erbjuder numera traineeplatser. {{S org=Trollhättan; stance=doing}} {{|}}Gunilla kontaktar Karlstads universitet om praktik. {{A who=Gunilla Larsson; to=Karlstads universitet}}
## 10 Buller {{I n=10}}
Hans redogjorde för domen från Mark- och miljööverdomstolen. Domen innebär att buller från padelhallar bedöms som verksamhetsbuller. {{|}}Domen läggs ut på samverkansytan. {{A}}
## 11 Digital ansökan {{I n=11}}
Lysekil tar emot 80 procent av ärendena digitalt. {{S org=Lysekil; stance=doing}} Leverantören är densamma som i Strömstad. {{|}}Simon bjuder in till ett studiebesök under februari. {{A who=Simon Berntsson; due=2024-02}}
## 12 Klimatklivet {{I n=12}}
Naturvårdsverket öppnar nästa ansökningsomgång i mars. Länsstyrelsen ger råd till sökande.
## 13 Vattenråd {{I n=13}}
Katarina Vest har suttit i vattenrådet sedan 2017 och vill lämna över. {{|}}Jörgen Dal ersätter henne från årsskiftet. {{N person=Jörgen Dal; role=ledamot; body=vattenrådet; org=Färgelanda; for=Katarina Vest}} {{|}}Katarina meddelar vattenrådets sekreterare. {{A who=Katarina Vest; to=vattenrådets sekreterare}}
## 14 Utbildningsdagar {{I n=14}}
Miljösamverkan Västra Götaland ordnar en utbildning i inspektionsmetodik den 24 januari. {{M date=2024-01-24; what=utbildning i inspektionsmetodik}} {{|}}Anmälan sker via deras webb före jul. {{A}}
## 15 Tobakstillsyn {{I n=15}}
Kontrollköpen i somras visade att tre av tio butiker säljer till minderåriga. Folkhälsomyndigheten har lämnat in ett lagförslag.
## 16 Remisser {{I n=16}}
Remissen om miljöprövning ska besvaras senast den 15 december. {{|}}Rebecka tar på sig att skriva ett utkast. {{A who=Rebecka Storm}} {{|}}Hon skickar det till Elisabet och Hans för genomläsning i god tid före svarsdatum. {{A who=Rebecka Storm; to=Elisabet Arvidsson och Hans Krantz}}
## 17 Energitillsyn {{I n=17}}
Energideklarationerna är ofta gamla. Frida berättade om kommunalförbundets energiprojekt, som har pågått i två år.
## 18 Gemensam jour {{I n=18}}
Förslaget från 2022 bygger på att sju kommuner deltar. {{|}}Mellerud är tveksamt. {{S org=Mellerud; stance=undecided}} {{|}}Tanum vill vara med. {{S org=Tanum; stance=yes}} {{|}}Frida räknar om kostnaderna utifrån vilka som är kvar. {{A who=Frida Lood}}
## 19 Nedskräpning {{I n=19}}
Håll Sverige Rent publicerar sin rapport i vår. Kostnaden för städning av stränder bärs av kommunerna.
## 20 Förorenade områden {{I n=20}}
Klas informerade om bidragsläget. Länsstyrelsen kommer att prioritera objekt i riskklass 1. {{|}}Han mejlar prioriteringslistan till nätverket efter mötet. {{A who=Klas Ottosson; to=nätverket}}
## 21 Sommarens badvatten {{I n=21}}
Algblomning rapporterades från fyra bad. Rapporteringen till myndigheten fungerade bra. Provtagningen bör starta tidigare nästa säsong, tyckte några.
## 22 Kemikalier {{I n=22}}
Kemikalieinspektionen har ett projekt om e-handel. {{|}}Munkedal, Färgelanda och Åmål anmäler sig som deltagare i projektet. {{A who=Munkedal,Färgelanda,Åmål; to=Kemikalieinspektionen}}
## 23 Jävsfrågor {{I n=23}}
Frågan om tillsyn på egna verksamheter kom upp. Elisabets uppfattning är att en jävsnämnd är det enda rimliga. Andra löser det genom byte med grannkommunen.
## 24 Kvalitetssäkring {{I n=24}}
Mallarna för beslut uppdaterades i somras. {{|}}Respektive kommun ansvarar för att föra in mallarna i sitt ärendesystem. {{A who=Respektive kommun}}
## 25 Vindkraft {{I n=25}}
Energimyndigheten har pekat ut havsområden. Flera kustkommuner har varit kritiska i tidigare remissvar.
## 26 Hästgårdar {{I n=26}}
Ingen hann läsa underlaget. Punkten skjuts till februarimötet. {{P until=2024-02-15; what=Hästgårdar; why=Ingen hann läsa underlaget}} {{|}}Läs PM:et till dess. {{A who=alla; due=2024-02-15}}
## 27 Mötestider {{I n=27}}
Vårens möten: 15 februari och 16 maj. {{M date=2024-02-15}} {{M date=2024-05-16}} Uddevalla står för lokalen. {{A who=Uddevalla}} Frida L lägger in tiderna i kalendern. {{A who=Frida Lood}}
## 28 Rökfria miljöer {{I n=28}}
Anmälningarna är få. Ingen kommun arbetar aktivt med frågan.
## 29 Naturvårdsverkets vägledning {{I n=29}}
Vägledningen om avfall från bygg och rivning är på väg. {{|}}Ove bevakar och meddelar när den är publicerad. {{A who=Ove Larsson}}
## 30 Värmepumpar {{I n=30}}
Antalet anmälningar har tredubblats. {{|}}Hans K tillfrågar leverantörsföreningen om de kan medverka på en träff. {{A who=Hans Krantz; to=leverantörsföreningen}}
## 31 Enkät om arbetsmiljö {{I n=31}}
Högskolan Väst gör en studie om hot mot inspektörer. Studien omfattar hela landet. {{|}}Cheferna vidarebefordrar enkäten till sina medarbetare före den 24 november. {{A who=Cheferna; due=2023-11-24; to=sina medarbetare}}
## 32 Samordning med byggsidan {{I n=32}}
Byggcheferna träffas samma dag i Uddevalla. Det kan finnas vinster med gemensamma luncher eller föreläsningar.
Jörgen tar upp saken med byggchefernas ordförande. {{A who=Jörgen Dal; to=byggchefernas ordförande}}
## 33 Sevesoanläggningar {{I n=33}}
Tre anläggningar i området. Länsstyrelsen har tillsynen.
## 34 Alkoholtillstånd {{I n=34}}
Sanna och Simon tittar på ett gemensamt kunskapsprov. {{A who=Sanna Hjelm,Simon Berntsson}} {{|}}De rapporterar i maj. {{A who=Sanna Hjelm,Simon Berntsson; due=2024-05}}
## 35 Nätverkets uppdrag {{I n=35}}
Uppdragsbeskrivningen är från 2015. {{|}}AU får se över den under vintern. {{A who=AU}} {{D}} I AU ingår Elisabet, Olof och Inger.
## 36 Solceller {{I n=36}}
Många frågor kommer från lantbrukare. Konsumentvägledarna svarar på de flesta av dem.
## 37 Fosforfällor {{I n=37}}
LOVA-bidraget är sökt av Vänersborg. Beslut har inte kommit. {{|}}Hans informerar när Länsstyrelsen har beslutat. {{A who=Hans Krantz; if=när Länsstyrelsen har beslutat}}
## 38 Statistik till Naturvårdsverket {{I n=38}}
Uppgifterna rapporteras varje år i januari. Katarina brukar hjälpa Munkedal och Färgelanda med inmatningen.
## 39 Kommunikation med allmänheten {{I n=39}}
Det finns ett behov av mer lättläst information. {{|}}Maja: hör efter med kommunikatörerna i Bengtsfors om de kan ta fram texter. {{A who=Maja Thorén; to=kommunikatörerna i Bengtsfors}}
## 40 Övrigt {{I n=40}}
- Adam slutar på Orust vid årsskiftet. {{L person=Adam Falk; org=Orust; when=vid årsskiftet}}
- Julfika på nästa digitala avstämning.
- Anteckningarna justeras av Olof. {{A who=Olof Krantz}}
