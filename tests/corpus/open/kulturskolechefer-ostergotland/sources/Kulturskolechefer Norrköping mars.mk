@file Kulturskolechefer Norrköping mars.md
@body Kulturskolechefsnätverket Östergötland
@date 2025-03-28
@start 09:00
@end 12:00
@place Hörsalsparken, Norrköping
@mode in_person
@secretary Ulf Törnkvist
@p Malin Edquist | Linköping | kulturskolechef | chair
@p Samuel Ogbe | Norrköping | rektor
@p Annika Bergvall | Söderköping | kulturskolechef
@p Annika Lood | Finspång | enhetschef
@p Zeinab Farah | Åtvidaberg | kulturskolechef
@p Krister Ahlgren | Mjölby | kulturskolechef
@p Görel Frisk | Motala | rektor
@p Ulf Törnkvist | Kinda | kulturchef
@p Bodil Rask | Vadstena | enhetschef
@p Jonatan Wiik | Boxholm | kulturskoleledare
@p Henning Wall | Region Östergötland | samordnare | guest
@p Ruth Hallman | Ödeshög | | absent
@p Hillevi Sand | Ydre | | absent
@p Tobias Rehn | Valdemarsvik | | absent
@p Filippa Strand | | koordinator | guest absent
---
# Kulturskolechefsnätverket Östergötland

**Hörsalsparken, Norrköping, den 28 mars 2025 klockan 9 till 12**

*Här satt:* Malin Edquist (Linköping, kulturskolechef, ordförande), Samuel Ogbe (Norrköping, rektor), Annika Bergvall (Söderköping, kulturskolechef), Annika Lood (Finspång, enhetschef), Zeinab Farah (Åtvidaberg, kulturskolechef), Krister Ahlgren (Mjölby, kulturskolechef), Görel Frisk (Motala, rektor), Ulf Törnkvist (Kinda, kulturchef, noterade), Bodil Rask (Vadstena, enhetschef), Jonatan Wiik (Boxholm, kulturskoleledare)
*Adjungerad:* Henning Wall (Region Östergötland, samordnare)
*Här satt inte:* Ruth Hallman (Ödeshög), Hillevi Sand (Ydre), Tobias Rehn (Valdemarsvik) och koordinator Filippa Strand

## Nya stolsgrannar {{I}}
Två tomrum är fyllda. {{|}}Bodil Rask har kommit till Vadstena och intar den plats som Ingela Stolt lämnade för orgelläktaren. {{N person=Bodil Rask; role=ledamot; body=Kulturskolechefsnätverket Östergötland; org=Vadstena; for=Ingela Stolt}} Jonatan Wiik, som spelar trombon och talar lika tydligt, bär numera Boxholms fana. {{N person=Jonatan Wiik; role=ledamot; body=Kulturskolechefsnätverket Östergötland; org=Boxholm}} Ingela hälsar förresten att pedalerna är kalla.

## Systemet, en gång för alla {{I kind=decision}}
Samuel redogör för sitt fjärde samtal med Notsystem AB. {{|}}Bolaget har gått med på att flytta servrarna till Luleå men inte på att sänka priset, som nu landar på 15,80 kronor per elev. {{K amount=15.80; unit=kronor per elev}} Därmed står villkoret från i höstas i vägen. Görel tycker att åttio öre är en löjlig sak att fälla ett gott förslag på. Krister, som en gång upphandlade en flygel åt fel kommun, menar att villkor är till för att hållas. I Uppsala län lär kulturskolorna ha fått samma program för tolv kronor, men ingen vet om det ingick support. Dataskyddsförordningen kräver att varje kommun tecknar sitt eget biträdesavtal, vilket Henning påminner om.
Efter en bensträckare prövar ordföranden läget, och mötet avstår från köpet. {{D}} I stället för detta ger man Henning fria händer att undersöka om regionen kan tillhandahålla ett eget system. {{D}} {{A who=Henning Wall}} Mjölby köper på egen hand, tidigast i höst. {{S org=Mjölby; topic=systemet; stance=yes}} Linköpings skolor har redan ett annat program och rör det inte. {{S org=Linköping; topic=systemet; stance=no}} Hur Söderköping gör vet Annika Bergvall först efter sommaren. {{S org=Söderköping; topic=systemet; stance=undecided}} Samuel tackar Notsystem för kaffet och lämnar det tråkiga beskedet innan veckan är slut. {{A who=Samuel Ogbe; to=Notsystem AB; due=2025-03-30}}

## Ministern svarade {{I kind=report}}
Det fanns de som tvivlade, undertecknad bland dem, men kulturministern har svarat på nätverkets brev. Svaret är två sidor långt och lovar ingenting. Regeringen har gett Kulturrådet i uppdrag att utvärdera bidraget till nästa sommar, och en utredning om elevers rätt till kulturskola avvisas vänligt. Tidningen Corren ringde samma dag. Malin har sedan dess intervjuats tre gånger, och hon brukar ta tillfället i akt att nämna köerna. Zeinab anser att man bör smida medan järnet är varmt och bjuda hit en riksdagsledamot. {{|}}Det vore trevligt, tycker de flesta, om någon hade tid att ordna det. {{F}}

## Instrumenten {{I kind=decision}}
Annika Bergvall, nu frisk, delar ut den inventering som fick vila i januari. Av 214 instrument är nio försvunna, tolv trasiga och ett, en fagott, brukas som lampfot i ett fritidshem. {{|}}Vadstena avstår framöver från poolen, {{S org=Vadstena; topic=instrumentpoolen; stance=no}} låter Bodil meddela, eftersom förra chefens lån aldrig kom tillbaka. {{|}}Jonatan lovar däremot att Boxholm går in med trettio egna fioler. {{S org=Boxholm; topic=instrumentpoolen; stance=yes}} Försäkringsfrågan har Henning tittat på, och det visar sig att regionens bolag kan försäkra alltihop för 18 000 kronor om året. {{K amount=18000; unit=kronor om året}} Beslutet blir att teckna försäkringen på prov till och med utgången av 2026. {{D until=2026-12-31}} Papperen signeras av Annika Bergvall före den 30 april. {{A who=Annika Bergvall; due=2025-04-30}} Lampfoten återtas av Annika Lood personligen. {{A who=Annika Lood}}

## Länsungdomsorkestern {{I kind=report}}
Görel berättar att revisorn har gått igenom orkesterns räkenskaper och att underskottet krympt till fyra tusen. {{K amount=4; unit=tusen kronor}} Dirigenten Matti Kolehmainen går vidare till Örebro efter vårkonserten. {{L person=Matti Kolehmainen; when=efter vårkonserten; why=går vidare till Örebro}} Orkesterns styrelse har därför anställt Sanna Bäckman, som tillträder i augusti. {{N person=Sanna Bäckman; role=dirigent; body=Länsungdomsorkestern; for=Matti Kolehmainen}} Ett förslag om att orkestern ska öppnas för vuxna väcktes av Krister. {{|}}Eftersom Ruth, som är kassör, ville vara med när det avhandlas och nu ligger på sjukhus i Linköping, unnar vi vuxenfrågan några månaders vila, till mötet den 16 maj i Åtvidaberg. {{P until=2025-05-16; what=vuxenfrågan; why=Eftersom Ruth, som är kassör, ville vara med när det avhandlas och nu ligger på sjukhus i Linköping}} {{M date=2025-05-16}} Vårkonserten äger rum i Vadstena klosterkyrka den 10 maj. {{M date=2025-05-10; what=Vårkonserten}}

## Dans i särskolan {{I kind=report}}
Annika Lood och Zeinab visar film. Fjorton elever, två danslärare och en rullstol med blinkande hjul. Ingen i rummet säger något på en stund. {{|}}Projektet är finansierat till jul, och Söderköping ansluter sig som planerat nästa läsår. {{S org=Söderköping; topic=dans i särskolan; stance=yes}} Enligt den ansvariga forskaren vid universitetet saknas fortfarande motsvarande försök i landet. {{|}}Kan man över huvud taget mäta sådant här? frågar någon, och frågan får stå kvar på tavlan. {{Q}}

## Uppdrag som växlar {{I}}
I referensgruppen hos Kulturskolerådet går Samuels första period mot sitt slut, och han har förklarat sig villig att fortsätta, vilket mötet med tacksamhet noterar. {{N person=Samuel Ogbe; role=representant; body=Kulturskolerådets referensgrupp}} Vid dess möte den 24 april {{M date=2025-04-24; what=Kulturskolerådets referensgrupp}} är han emellertid i Lagos, och Jonatan kliver in som vikarie. {{N person=Jonatan Wiik; role=vikarie; body=Kulturskolerådets referensgrupp; for=Samuel Ogbe}} Malin Edquist sitter som bekant även i Riksteaterns valberedning, men det gör hon på sin fritid.

## Slutord {{I}}
Lägret i Rimforsa har 61 anmälda. {{|}}Var och en granskar sin egen lista och rapporterar felaktigheter till Ulf före valborg. {{A who=Var och en; due=2025-04-30; to=Ulf Törnkvist}} Ingen saknar kock längre.
