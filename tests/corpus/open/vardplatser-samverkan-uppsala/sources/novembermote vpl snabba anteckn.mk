@file novembermote vpl snabba anteckn.txt
@body Samverkansgruppen Vårdplatser
@date 2024-11-22
@start 08:30
@end 11:30
@place Enköpings lasarett
@mode hybrid
@secretary Ninni Sundgren
@p Lisbet Karlsson Moe | Tierp | | chair
@p Carin Edlund | Region Uppsala | | remote
@p Anders Holm | Region Uppsala | |
@p Malin Fogelqvist | Uppsala | |
@p Jan Öberg | Enköping | |
@p Hanna Grip | Knivsta | |
@p Jolanta Zielińska | Östhammar | |
@p Rebecka Nyström-Aziz | Älvkarleby | |
@p Mia Tapper | Håbo | | remote
@p Sven-Åke Rylander | PRO | | guest
@p Zoran Babić | Heby | | absent
@p Ninni Sundgren | | | guest
---
Samverkansgruppen Vårdplatser
22 nov 2024 halv nio - halv tolv, Enköpings lasarett
I rummet: Lisbet Karlsson Moe Tierp ordf, Anders Holm Region Uppsala, Malin Fogelqvist Uppsala, Jan Öberg Enköping, Hanna Grip Knivsta, Jolanta Zielińska Östhammar, Rebecka Nyström-Aziz Älvkarleby, Sven-Åke Rylander PRO (gäst). Skärm: Carin Edlund Region Uppsala, Mia Tapper Håbo. Inte: Zoran Babić Heby. Snabbt nedskrivet av mig, Ninni Sundgren.

Först {{I kind=information}}
Två stora saker på en gång. {{|}}Rebecka går upp och blir ordinarie, hon sitter nu på Eva-Lottas stol {{N person=Rebecka Nyström-Aziz; role=ledamot; body=Samverkansgruppen Vårdplatser; org=Älvkarleby; for=Eva-Lotta Sandin}} för Eva-Lotta Sandin har gått i pension i förtid pga ryggen. {{L person=Eva-Lotta Sandin; org=Älvkarleby; why=pension i förtid pga ryggen}} Och Heby har varslat. Zoran var därför på krismöte i Heby och kunde inte svara på något alls, vi får se hur det går där.

Läkarstödet på korttiden {{I kind=theme}}
Anders drog läget. Det som står i avtalet är att läkare ska finnas på plats två gånger i veckan, i praktiken är det en gång på de flesta ställen och noll på ett. Han skyllde inte på nån. Vårdcentralerna i norra länet har hyrläkare till 70 %. Regionens nämnd har beslutat om ett hyrstopp från mars och det kan göra allt värre, eller bättre, beroende på vem man frågar. Sven-Åke frågade vad patienterna egentligen märker. Jan sa att de märker att läkemedlen aldrig ses över. Jolanta har på Stockholms sjukhem sett en lösning med mobila team och pratade varmt för det, men det är ju dyrt, och någon måste betala.
Malin: {{|}}Uppsala har köpt en egen geriatriker på 40 % {{S org=Uppsala; stance=doing}}, det funkar. {{|}}Knivsta vill dela på henne om det går {{S org=Knivsta; stance=interested}}. {{|}}Tierp tackar nej till det, för långt att köra {{S org=Tierp; stance=no}}. {{|}}Håbo visste inte idag. {{S org=Håbo; stance=undecided}}
Det vi kom överens om är att {{|}}avvikelser om uteblivet läkarbesök ska skrivas varje gång från 1 december, {{D}} och {{|}}att Oskar Bell räknar ihop dem varje månad. {{D}} {{A who=Oskar Bell}} Resten, alltså vem som ska betala ett mobilt team, {{|}}lämnade vi därhän så länge, hyrstoppet måste landa först. {{P what=vem som ska betala ett mobilt team; why=hyrstoppet måste landa först}}
{{|}}Anders tar frågan om hyrläkarna till sin chef redan i eftermiddag. {{A who=Anders Holm; due=2024-11-22; to=sin chef}}

Stolleken som vanligt {{I kind=decision}}
Ja, det är rörigt. Carin tycker att halvtid inte räcker till både oss och länsrådet. {{|}}Hon behåller oss {{N person=Carin Edlund; role=ledamot; body=Samverkansgruppen Vårdplatser}} men {{|}}Anders H tar länsrådet ifrån henne fr o m januari. {{N person=Anders Holm; role=representant; body=länsrådet; for=Carin Edlund}} Utredningen som Anders är sakkunnig i har fått förlängd tid, så han pustade lite.
{{|}}Vice ordf har vi inte haft sen Lisbet blev ordf, nu blev det Hanna, alla sa ja direkt. {{D}} {{N person=Hanna Grip; role=vice ordf; body=Samverkansgruppen Vårdplatser}} {{|}}Och hennes jourlista går till Jolanta. {{N person=Jolanta Zielińska; role=ansvarig; body=jourlista; for=Hanna Grip}} Fatima har fått ett annat uppdrag på hemmaplan och kliver ur avvikelsegruppen vid nyår. {{L person=Fatima; when=vid nyår; why=har fått ett annat uppdrag på hemmaplan}} {{|}}Där blir alltså ett hål. {{V seat=ledamot; body=avvikelsegruppen}} {{|}}Malin letar på biståndssidan efter någon. {{A who=Malin Fogelqvist}}
Funktionsrätt har fortfarande inte hört av sig. Sven-Åke brukar träffa dem på onsdagar. {{|}}Han får i uppdrag att knacka på igen. {{D}} {{A who=Sven-Åke Rylander}}
Om Sven-Åke ska sitta kvar efter jul ville Lisbet inte ta med honom i rummet, så {{|}}det tar vi 24 jan. {{P what=Om Sven-Åke ska sitta kvar efter jul; until=2025-01-24; why=ville Lisbet inte ta med honom i rummet}}

Julplatser {{I kind=go-round}}
{{|}}Enköping plussar fyra {{S org=Enköping; stance=yes}}. {{|}}Östhammar öppnar Gimo igen 16/12 {{S org=Östhammar; stance=doing}}, {{|}}Älvkarleby kan nog ta en men inte lova. {{S org=Älvkarleby; stance=undecided}} Regionen har som alltid extra bemanning mellan helgerna. {{|}}Vad gör vi om RS kommer tidigt? {{Q}} Tystnad.

Utbildning {{I kind=information}}
Den 12 december är det webbinarium om ny socialtjänstlag {{M date=2024-12-12; what=webbinarium om ny socialtjänstlag}}. Kostar 600 kr per deltagare {{K amount=600; unit=kr per deltagare}}. {{|}}Alla mejlar namn till mig senast 4/12 {{A who=Alla; due=2024-12-04; to=Ninni Sundgren}}.

Nästa {{I kind=information}}
24 jan, Östhammar bjuder. {{M date=2025-01-24}} {{|}}Lisbet är på Madeira då så Hanna leder. {{N person=Hanna Grip; role=ordförande; body=Samverkansgruppen Vårdplatser; for=Lisbet Karlsson Moe}}
