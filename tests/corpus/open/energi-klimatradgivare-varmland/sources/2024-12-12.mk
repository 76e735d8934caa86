@file EKR dec 2024.txt
@body Energirådgivarnätverket
@date 2024-12-12
@start 10:00
@end 13:30
@place Karlstad, Bryggaren
@mode hybrid
@secretary Wilma Ekstrand
@p Elin Storm-Hagel | Kristinehamn | | chair
@p Yasmin Dahl | Karlstad | |
@p Nadia Benali | Arvika | |
@p Roger Blomqvist | Filipstad | |
@p Roger Malm | Säffle | | remote
@p Petra Vinge | Sunne | |
@p Josef Tammi | Hagfors | |
@p Berit Halvorsen | Årjäng | |
@p Wilma Ekstrand | | | guest
@p Fredrik Lundh | Vänerkraft Nät | Vänerkraft Nät | guest partial=nätbolagsdelen
---
ENERGIRÅDGIVARNÄTVERKET 12/12-24, Karlstad, Bryggaren, kl 10–13.30

här = Elin Storm-Hagel Kristinehamn (ordf), Yasmin Dahl Karlstad, Nadia Benali Arvika, Roger Blomqvist Filipstad, Petra Vinge Sunne, Josef Tammi Hagfors, Berit Halvorsen Årjäng
på skärm = Roger Malm Säffle
gäst = Fredrik Lundh, Vänerkraft Nät, nätbolagsdelen
text = Wilma Ekstrand

=> Berit är här! {{I kind=information}}
Vi började med att äta lussekatter och lyssna på Berit. {{|}}Hon har efterträtt Oddvar Lien i Årjäng och är dessutom miljöinspektör på halva tiden. {{N person=Berit Halvorsen; role=ledamot; body=Energirådgivarnätverket; org=Årjäng; for=Oddvar Lien}} Det hon vill lära sig mest om är batterier, vilket fick Josef att lysa upp. Oddvar hade skickat ett vykort från Trondheim. Torsby är inte längre med och det kändes lite sorgligt, Stig har suttit här sedan 2009.

=> Nätbolaget berättar {{I kind=information}}
Fredrik Lundh från Vänerkraft Nät kom för att prata om effektavgiften. Bolaget inför den redan i mars, alltså nästan två år innan det måste, och styrelsen har slagit fast att topparna räknas på vardagar mellan 7 och 20. {{|}}Avgiften blir 58 kronor per kilowatt. {{K amount=58; unit=kronor per kilowatt}} Petra undrade varför man inte väntat på inspektionens utredning, och Fredrik sa att det var ett affärsmässigt beslut som han inte tänkte försvara. Bolaget ska skicka brev till alla kunder under januari och räknar med att vi får samtalen. Nadia blev ganska upprörd över det. Fredrik sa att de gärna betalar för extra telefontid, vilket flera av oss tycker är tveksamt av opartiskhetsskäl. {{|}}Fredrik mejlar utkastet till kundbrev till Elin redan på måndag. {{A who=Fredrik Lundh; due=2024-12-16; to=Elin Storm-Hagel}}

När han hade gått pratade vi vidare. {{|}}Det blev nej till pengar från nätbolag, alla kategorier. {{D}} {{|}}Däremot tar vi fram en egen informationssida om effekt och den är vår tillsammans. {{D}} {{|}}Yasmin och Roger B gör första versionen. {{A who=Yasmin Dahl,Roger Blomqvist}} {{|}}Arvika vill hellre hänvisa till Energimyndighetens sida och är inte med på den delen. {{S org=Arvika; topic=informationssida om effekt; stance=no}} {{|}}Säffle funderar. {{S org=Säffle; topic=informationssida om effekt; stance=undecided}}

=> Bidragen {{I kind=report}}
Myndigheten har inte svarat någon ännu fast de brukar vara klara i november. {{|}}Filipstad fick till slut ja från chefen och skickade in på sista dagen. {{S org=Filipstad; topic=bidrag 2025; stance=yes}} Hos de flesta andra är det samma upplägg som i år. {{|}}Årjäng söker pengar för att göra rådgivningen tvåspråkig, svenska och norska. {{S org=Årjäng; topic=bidrag 2025; stance=doing}} Berit trodde att det var första gången i landet, Petra att de gör så i Strömstad. Om något av besluten blir negativt borde man kanske överklaga ihop, men det är ju hypotetiskt än så länge.

=> Mässan {{I kind=report; outcome=postponed}}
Josef hade en idé om en cykel som driver en värmepump, jättekul men lite oklart om säkerheten. Han och Nadia saknar fortfarande svar från bostadsbolaget om delad monter, och utan det går det inte att säga något om storleken. {{|}}Vi tog därför inte ställning till monterns storlek utan gör det i Sunne den 6 februari. {{P until=2025-02-06; what=monterns storlek; why=saknar svar från bostadsbolaget}} {{M date=2025-02-06}} {{|}}Roger Malm jagar bostadsbolaget, det var ju han som började. {{A who=Roger Malm; to=bostadsbolaget}}

=> Vice ordförande {{I kind=decision}}
Elin har bett om avlastning sedan i höstas. {{|}}Petra anmälde sig och fick det, på ett år. {{D}} {{N person=Petra Vinge; role=vice ordförande; body=Energirådgivarnätverket; org=Sunne}} Det blir hon som får leda mötet i februari, eftersom Elin då är i Indien. {{N person=Petra Vinge; role=ordförande; body=Energirådgivarnätverket; org=Sunne; for=Elin Storm-Hagel}} Användarrådet hos myndigheten står fortfarande utan någon från oss. {{V seat=representant; body=Användarrådet}} {{|}}Vi skickar in Berits namn till dem, även om det är de som bestämmer. {{D}} {{N person=Berit Halvorsen; role=representant; body=Användarrådet; org=Årjäng}} {{A who=Vi; to=myndigheten}}

=> Rotavdraget {{I kind=question}}
Yasmin har haft kontakt med Skatteverket om gränsdragningen för solceller. Svaret var på fyra sidor och sa i princip att det beror på. Batteriskåpen nämndes inte med ett ord så Roger B:s fråga är lika öppen nu som i oktober. Nadia hade hört från en installatör i Karlstad att alla drar av det, men det är knappast ett argument. {{|}}Berit frågade om norska medborgare kan få grön teknik-avdrag och där var vi blanka allihop. {{Q asker=Berit Halvorsen}}

=> Året som gick {{I kind=dialogue}}
Vi gjorde en runda om vad som varit bra. Kameran, laddbladet och att någon annan bestämt dagordningen. {{|}}Några tyckte att vi borde ses oftare digitalt och det fick ett varmt mottagande, mer än så blev det inte. {{F}} {{|}}Karlstad tänker fortsätta med batterikvällarna varannan månad. {{S org=Karlstad; topic=batterikvällar; stance=doing}} {{|}}Jag renskriver rundan och lägger den på sajten före den 20 december. {{A who=Wilma Ekstrand; due=2024-12-20}}

Vi skildes med att säga god jul. {{|}}Vårens andra datum är den 3 april, i Hagfors. {{M date=2025-04-03}}
