@file Protokoll SCN 241122.docx
@body Socialchefsnätverket Familjen Vättern
@date 2024-11-22
@start 09:00
@end 12:15
@place Habo kulturhus
@mode in_person
@secretary Soraya Amini
@p Anna-Lena Bruhn | Motala | | chair
@p Ibrahim Sandell | Hjo | |
@p Milan Petrović | Karlsborg | |
@p Anna Sjökvist | Vadstena | |
@p Farida Nazari | Habo | |
@p Kerstin Ålund Moberg | Mullsjö | |
@p Hevin Karaca | Tidaholm | |
@p Jonas Wetterlöf | Askersund | |
@p Tord Rydholm | Ödeshög | | absent excused
@p Elna Cederqvist | | | guest
@p Soraya Amini | | | guest
@p Lennart Okafor | Inspektionen för vård och omsorg | | guest partial=§ 8
---
Socialchefsnätverket Familjen Vättern
Fredag 22 november 2024 kl. 09.00–12.15, Habo kulturhus
Ledamöter	Anna-Lena Bruhn, Motala (ordförande); Ibrahim Sandell, Hjo; Milan Petrović, Karlsborg; Anna Sjökvist, Vadstena; Farida Nazari, Habo; Kerstin Ålund Moberg, Mullsjö; Hevin Karaca, Tidaholm; Jonas Wetterlöf, Askersund
Anmält förhinder	Tord Rydholm, Ödeshög
Övriga	Elna Cederqvist; Soraya Amini (sekreterare); Lennart Okafor, Inspektionen för vård och omsorg (§ 8)
§ 7 Uppföljning av vad som sades i september {{I n=7; kind=report}}
Yttrandet över den nya lagen gick in i tid och har redan citerats av en branschtidning. Samtliga parter utom två har lämnat besked om bemanning till jouren. Ordföranden underströk att de två vet vilka de är. Enligt Elna Cederqvist är anteckningarna numera diarieförda i sju kommuner. {{|}}Ödeshögs fullmäktige biföll avtalet i september, {{S org=Ödeshög; topic=socialjouren; stance=yes}} sedan ett yrkande om återremiss fallit. {{|}}Milan Petrović hade hoppats på att Karlsborg skulle ändra sig men kunde konstatera att så inte skett. {{S org=Karlsborg; topic=socialjouren; stance=no}} {{|}}Ibrahim Sandell hälsades välkommen i kretsen som Hjos nye ledamot. {{N person=Ibrahim Sandell; role=ledamot; body=Socialchefsnätverket Familjen Vättern; org=Hjo}}
§ 8 Inspektionens iakttagelser om barnutredningar {{I n=8; kind=information}}
Lennart Okafor redovisade resultatet av årets granskning. I hälften av ärendena saknas barnets egen röst, och inspektionen har ålagt fem kommuner i landet att vidta rättelse. Myndigheten beslutar i januari om inriktningen för nästa år och väntas välja placeringar. Han lovade inget om återbesök men sade att det vore naturligt. Hevin Karaca invände att urvalet varit skevt, vilket föredraganden inte höll med om. Farida Nazari ville veta om muntliga samtal räknas; det gör de, under förutsättning att de dokumenteras. {{|}}Flera ledamöter gav uttryck för att en gemensam samtalsguide vore önskvärd, och Askersund använder redan en sådan. {{S org=Askersund; topic=samtalsguide; stance=doing}} Den tillhandahålls kretsen av Jonas Wetterlöf, sedan uppgifter om leverantören strukits. {{A who=Jonas Wetterlöf}} Frågan om gemensam guide får därefter prövas i sak vid vintermötet. {{P until=2025-01-31; what=gemensam guide}}
§ 9 Programrådet för barn och unga {{I n=9; kind=decision}}
Regionen har påpekat att kommunsidan inte varit företrädd sedan i somras. Kerstin Ålund Moberg hade tidigare tackat nej med hänvisning till arbetsbördan. Anna Sjökvist sitter redan i Högskolans branschråd och bör enligt egen uppfattning inte ha två uppdrag. Milan Petrović nämnde en enhetschef i Karlsborg, Teodor Lindhagen, som torde vara villig. {{|}}Sedan det klarlagts att enhetschefer är behöriga förordnades han till och med 2026, {{D until=2026-12-31}} {{N person=Teodor Lindhagen; role=ledamot; body=Programrådet för barn och unga; org=Karlsborg}} med Hevin Karaca som suppleant. {{N person=Hevin Karaca; role=suppleant; body=Programrådet för barn och unga; org=Tidaholm}} Det ankommer på Milan Petrović att underrätta den förstnämnde. {{A who=Milan Petrović; to=Teodor Lindhagen}}
§ 10 Bostadssociala kontrakt {{I n=10; kind=dialogue}}
Diskussionen rörde huvudsakligen besittningsskyddet. Hyresnämnden har under hösten meddelat två avgöranden som pekar i olika riktning. Undertecknad redogjorde för avståendeavtal och för vad hyresvärdar brukar kräva. Anna-Lena Bruhn sade sig föredra blockuthyrning, men detta var en personlig reflektion. {{|}}Vadstena har nu satt i gång med fyra lägenheter på prov, {{S org=Vadstena; topic=bostadssociala kontrakt; stance=doing}} medan Hjo är nyfiket och vill se utfallet. {{S org=Hjo; topic=bostadssociala kontrakt; stance=interested}} Habo och Mullsjö har däremot inte utrymme i budget. {{S org=Habo; topic=bostadssociala kontrakt; stance=no}} {{S org=Mullsjö; topic=bostadssociala kontrakt; stance=no}} Kostnaden per kontrakt anges till omkring 12 000 kronor om året. {{K amount=12000; unit=kronor om året per kontrakt}} De flesta lutade åt att en kommungemensam standardtext vore bra. {{F}} Något mer handfast blev det inte, annat än att Elna Cederqvist inventerar befintliga avtalstexter före utgången av januari. {{A who=Elna Cederqvist; due=2025-01-31}}
§ 11 Budget för nätverket {{I n=11; kind=decision}}
Samordnarens tjänst finansieras genom en avgift som senast justerades 2021. Anna-Lena Bruhn redovisade två alternativ. {{|}}Det första innebar oförändrad nivå och en neddragning av konferenser; det andra en höjning till 2,60 kronor per invånare. {{K amount=2.6; unit=kronor per invånare; years=2025}} Jonas Wetterlöf förordade det första, Farida Nazari det andra. Ibrahim Sandell upplyste att Hjos ekonomichef redan räknat med höjningen, vilket inte ska tolkas som ett ställningstagande. {{|}}Vid genomgång laget runt visade sig sex ledamöter kunna godta det andra alternativet, de återstående två avstod, och därmed fastställdes avgiften på den högre nivån för 2025. {{D until=2025-12-31}} Fakturering sker kvartalsvis genom Motalas försorg. {{A who=Motala}} Samtidigt utgår konferensbidraget helt. {{D}}
§ 12 Kommande tider {{I n=12; kind=information}}
Vintermötet hålls fredagen den 31 januari 2025 på Zoom. {{M date=2025-01-31}} Inspektionen bjuder in till öppet hus i Jönköping den 5 december. {{M date=2024-12-05; what=Inspektionens öppna hus}} Välfärdsteknik, som stått på tur sedan i våras, bereds inte plats förrän i mars. {{P what=Välfärdsteknik}}
Soraya Amini, sekreterare
