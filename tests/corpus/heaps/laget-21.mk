@file laget-21.txt
@body Stadsbyggnadschefsnätverket Norra Mälardalen
@date 2025-03-20
@p Hans Oldberg | Västerås | stadsbyggnadsdirektör | chair
@p Maria Torstedt | Köping | samhällsbyggnadschef
@p Erik Rosén | Arboga | samhällsbyggnadschef
@p Linda Kärr | Kungsör | planchef
@p Peter Hallén | Hallstahammar | samhällsbyggnadschef
@p Anneli Skog | Surahammar | förvaltningschef
@p Ismail Korkmaz | Fagersta | planarkitekt
@p Lars Fernlund | Norberg | teknisk chef
@p Kerstin Pihl | Skinnskatteberg | kommunchef
@p Lars Ryd | Sala | samhällsbyggnadschef
@p Maria Åhlund | Heby | plan- och byggchef
@p Jonas Wretman | Enköping | samhällsbyggnadschef
@p Sofia Grahn | Håbo | planchef
@p Tomas Brink | Eskilstuna | stadsbyggnadschef
@p Nora Lindqvist | Strängnäs | planchef
@p Anders Tun | Länsstyrelsen i Västmanland | planhandläggare | guest
@p Stina Holm | Västerås | koordinator
---
Stadsbyggnadschefsnätverket Norra Mälardalen
Anteckningar 2025-03-20
Närvarande
Hans Oldberg, Västerås, , stadsbyggnadsdirektör, ordförande
Maria Torstedt, Köping, , samhällsbyggnadschef
Erik Rosén, Arboga, , samhällsbyggnadschef
Linda Kärr, Kungsör, , planchef
Peter Hallén, Hallstahammar, , samhällsbyggnadschef
Anneli Skog, Surahammar, , förvaltningschef
Ismail Korkmaz, Fagersta, , planarkitekt
Lars Fernlund, Norberg, , teknisk chef
Kerstin Pihl, Skinnskatteberg, , kommunchef
Lars Ryd, Sala, , samhällsbyggnadschef
Maria Åhlund, Heby, , plan- och byggchef
Jonas Wretman, Enköping, , samhällsbyggnadschef
Sofia Grahn, Håbo, , planchef
Tomas Brink, Eskilstuna, , stadsbyggnadschef
Nora Lindqvist, Strängnäs, , planchef
Anders Tun, Länsstyrelsen i Västmanland, , planhandläggare (gäst)
Stina Holm, Västerås, , koordinator
1) Ny plan- och bygglag {{I n=1; kind=dialogue}}
Anders berättade om propositionen. Lagändringen om bygglov träder i kraft den 1 december. Flera är oroliga för minskade intäkter. {{|}}Köping räknar med att varsla två handläggare, {{S org=Köping}} Hallstahammar ser ingen påverkan. {{S org=Hallstahammar}} Hur ska taxan konstrueras? {{Q}} Ingen har börjat och ingen vill gå först.
2) Översiktsplaner {{I n=2; kind=go-round}}
Västerås: granskning i maj. {{S org=Västerås; topic=Översiktsplaner}}
Arboga: aktualitetsförklaring. {{S org=Arboga; topic=Översiktsplaner}}
Fagersta: ÖP från 2007, ny påbörjad. {{S org=Fagersta; topic=Översiktsplaner; stance=doing}}
Norberg: saknar resurser. {{S org=Norberg; topic=Översiktsplaner; stance=no}}
Sala: antagen i december. {{S org=Sala; topic=Översiktsplaner; stance=doing}}
Heby: samråd pågår. {{S org=Heby; topic=Översiktsplaner; stance=doing}}
Skinnskatteberg: räknar med gemensam ÖP med Fagersta. {{S org=Skinnskatteberg; topic=Översiktsplaner; stance=yes}}
Boverket samlar alla planer i en nationell karta.
3) Detaljplaner i digital form {{I n=3}}
Kravet gäller nya planer sedan 2022. I Eskilstuna är 62 procent av planerna digitaliserade. {{|}}Jonas trodde att Enköping når hela vägen i år. {{S org=Enköping}} Surahammar köper digitalisering av Västerås. {{S org=Surahammar; stance=doing}} Lantmäteriets bidrag är slut.
4) Mälarbanan {{I n=4}}
Trafikverket har förskjutit byggstarten. Kommunerna längs banan träffade ministern. {{|}}Vi skickar en gemensam skrivelse till Trafikverket. {{D}} {{A who=Vi; to=Trafikverket}} Håbo, Enköping och Västerås undertecknar, {{S org=Håbo; stance=yes}} {{S org=Enköping; stance=yes}} {{S org=Västerås; stance=yes}} Köping och Arboga önskar läsa texten först. {{S org=Köping; stance=undecided}} {{S org=Arboga; stance=undecided}}
5) Ras- och skredrisker {{I n=5}}
SGI har tagit fram nya kartor. Arbogaån pekas ut som riskområde. MSB fördelar bidrag. {{|}}Kungsör söker bidrag för strandskoning. {{S org=Kungsör}} Vem samordnar åtgärder när ån rinner genom tre kommuner? {{Q}} Det kunde varken Anders eller någon annan svara på.
6) Vindkraft {{I n=6}}
Sala har inlagt veto mot två parker. {{S org=Sala}} Norberg har tillstyrkt en. {{S org=Norberg}} Heby tar ställning först efter folkomröstningen. {{S org=Heby; stance=undecided}} Energimyndigheten har pekat ut nya riksintressen.
7) Kompetensgrupp GIS {{I n=7}}
Kompetensgruppen har åtta medlemmar. {{|}}Ismail har hoppat av. {{L person=Ismail Korkmaz}} Ingen har efterträtt honom. {{V seat=ledamot; body=Kompetensgrupp GIS}} Kompetensgruppen är uppskattad, framhölls det.
8) Bostadsbyggande {{I n=8; kind=report}}
Antalet påbörjade bostäder i Västmanland är det lägsta på 15 år. Strängnäs hade 31 påbörjade bostäder 2024 jämfört med 240 år 2021. Boverket tror på en vändning 2026.
9) Kulturmiljö {{I n=9}}
Länsmuseet har en antikvarie till försäljning på 20 procent. {{|}}Intresserade kommuner: Surahammar, Hallstahammar, Köping. {{S org=Surahammar; stance=interested}} {{S org=Hallstahammar; stance=interested}} {{S org=Köping; stance=interested}} Eskilstuna har egen antikvarie och är inte i behov av tjänsten. {{S org=Eskilstuna; stance=no}} Stina ordnar ett möte med museet. {{A who=Stina Holm}}
10) Parkeringsnormer {{I n=10}}
Västerås har slopat normen i centrum. {{S org=Västerås}} Enköping har sänkt sin. {{S org=Enköping}} Nora berättade att Strängnäs tar bort p-köp. {{S org=Strängnäs}} Lars Ryd är personligen emot flexibla normer.
11) Masshantering {{I n=11}}
Frågan väcktes av entreprenörerna. {{|}}Alla enades om att göra en gemensam masskarta. {{D}} Peter leder arbetet. {{A who=Peter Hallén}} Karta från 2016 finns men är inaktuell. {{|}}Norberg deltar inte. {{S org=Norberg; stance=no}}
12) Kommande EU-regler {{I n=12}}
Naturrestaureringslagen gäller sedan i augusti. Naturvårdsverket ska ta fram en nationell plan. Nätverket ombads lämna exempel. Oklart till vem, det får ligga.
13) Gemensamt bygglovskontor {{I n=13}}
Fagersta, Norberg och Skinnskatteberg har fattat inriktningsbeslut. {{S org=Fagersta; stance=yes}} {{S org=Norberg; stance=yes}} {{S org=Skinnskatteberg; stance=yes}} Sala har fått förfrågan men avböjt. {{S org=Sala; stance=no}} Avesta ligger utanför länet men kan ingå.
14) Personal {{I n=14}}
Arkitekter är lättare att rekrytera nu. Byggnadsinspektörer är fortsatt svårt. Två vakanta tjänster i Håbo. {{|}}Kungsör och Arboga delar bygglovschef sedan nyår. {{S org=Kungsör; stance=doing}} {{S org=Arboga; stance=doing}}
15) Nätverkets ledning {{I n=15}}
Hans föreslogs till omval. {{|}}Hans omvaldes som ordförande på ett år. {{D}} {{N person=Hans Oldberg; role=ordförande; body=Stadsbyggnadschefsnätverket Norra Mälardalen}} Vice ordförandeposten får stå obesatt. {{D}} {{V seat=Vice ordförande; body=Stadsbyggnadschefsnätverket Norra Mälardalen}}
16) Dagvatten {{I n=16}}
Svenskt Vatten P110 revideras. Ansvaret mellan VA och plan är otydligt. Tomas tyckte att kommunerna överreglerar. {{|}}I Enköping ingår dagvatten i alla planuppdrag. {{S org=Enköping; stance=doing}}
17) Lantmäterimyndighet {{I n=17}}
Västerås, Eskilstuna och Köping har egen myndighet. {{S org=Västerås; stance=doing}} {{S org=Eskilstuna; stance=doing}} {{S org=Köping; stance=doing}} Handläggningstiden hos staten är elva månader. {{|}}Hallstahammar vill ansluta sig till Västerås myndighet. {{S org=Hallstahammar; stance=yes}} Hans såg inga problem för Västerås del. {{S org=Västerås; stance=yes}} Lantmäteriet ska ge sitt samtycke.
18) Avgifter för mark {{I n=18; kind=go-round}}
Tomträttsavgäld höjs: Eskilstuna. {{S org=Eskilstuna; topic=Avgifter för mark; stance=yes}}
Höjs inte: Fagersta, Norberg. {{S org=Fagersta; topic=Avgifter för mark; stance=no}} {{S org=Norberg; topic=Avgifter för mark; stance=no}}
Vill se andras underlag: Heby. {{S org=Heby; topic=Avgifter för mark; stance=interested}}
Ska höja, nivå ej klar: Strängnäs. {{S org=Strängnäs; topic=Avgifter för mark; stance=yes}}
Avgiftsfritt: Skinnskatteberg. {{S org=Skinnskatteberg; topic=Avgifter för mark}}
19) Nybyggarkommission {{I n=19}}
Kommissionen slutrapporterade i mars 2024. Finansministern har sagt att förslagen bereds. Linda redogjorde för en artikel.
20) Elbilar och brand {{I n=20}}
Räddningstjänsten vill se krav i bygglov. Laglig grund saknas troligen. {{|}}Vem ställer frågan till Boverket? {{Q}} Ingen ansåg sig behöva göra det.
21) Torg och stadskärnor {{I n=21}}
Köpings torg får pris. {{|}}Maria Torstedt bjuder in till studiebesök den 22 maj. {{S org=Köping}} {{M date=2025-05-22; what=studiebesök}} Anmälan till Köpings näringslivskontor.
22) Fördjupad samverkan {{I n=22}}
Anneli: Surahammar vill dela planarkitekt. {{S org=Surahammar; stance=interested}} Kerstin: Skinnskatteberg med. {{S org=Skinnskatteberg; stance=interested}} Lars Fernlund: kan bli aktuellt även för Norberg. {{S org=Norberg; stance=undecided}} Ingen sade emot att göra en kort förstudie, och så blir det. {{D}} Stina ber konsulten om pris. {{A who=Stina Holm}}
23) Riksintressen {{I n=23}}
Försvarsmakten utökar skyddszonen vid Enköping. {{|}}Enköping bestrider inskränkningen i sina planer. {{S org=Enköping; stance=no}} Regeringen avgör. Håbo berörs i mindre grad.
24) Bullerkrav {{I n=24}}
Nya riktvärden diskuterades kort. Kraven skiljer sig mellan länsstyrelserna. Håbo hade en plan upphävd i februari.
25) Exploateringsavtal {{I n=25}}
Punkten kom inte upp. {{P what=Exploateringsavtal}} Tomas har exempel att dela nästa gång.
26) Krisläge för byggherrar {{I n=26}}
Konkurser i branschen. {{|}}Strängnäs har återtagit två markanvisningar. {{S org=Strängnäs}} Arboga förlänger sina utan kostnad. {{S org=Arboga}} Kommunala bostadsbolag bygger mer i Västerås än tidigare.
27) Arkitekturpolicy {{I n=27}}
Sala, Heby och Håbo har ingen policy. {{S org=Sala; stance=no}} {{S org=Heby; stance=no}} {{S org=Håbo; stance=no}} Sofia räknar med att Håbo har en om ett år. {{S org=Håbo}} Riksarkitekten håller en webbsänd föreläsning den 8 april. {{M date=2025-04-08; what=föreläsning}}
28) Kommunens beredskap {{I n=28}}
Skyddsrum i planering – vad gäller? {{Q}} Frågan gick inte vidare till någon. MSB har inget underlag. {{|}}Köping undersöker behovet i centrum. {{S org=Köping}}
29) Länsstyrelsens planråd {{I n=29}}
Stolen efter Karl Wall i planrådet gapar tom. {{V seat=plats; body=Länsstyrelsens planråd}} Länsstyrelsen har bett om förslag senast den 11 april. Anders deltar som sekreterare. 
30) Övningar i medborgardialog {{I n=30}}
Två konsulter visade verktyg. {{|}}Hallstahammar ska pröva ett av dem i Kolbäck. {{S org=Hallstahammar}} Det andra används redan i Örebro.
31) Höstmöte {{I n=31}}
Mötet förläggs till Fagersta, beslutade gruppen. {{D}} Ismail bokar lokal. {{A who=Ismail Korkmaz}} Datum 18 september. {{M date=2025-09-18}}
