@file Internatet i Storuman sept 24.txt
@body Flyktingsamordnarnätverket i Västerbotten
@date 2024-09-12
@place Hotell Toppen, Storuman
@mode in_person
@secretary Torbjörn Lidgren
@p Agneta Sehlin | Umeå | | chair
@p Maja Rönnholm | Storuman
@p Maja Lundqvist | Norsjö
@p Leyla Aslan | Vännäs
@p Karin Stensdotter | Lycksele
@p Yvonne Marklund | Malå
@p Inga-Britt Näslund | Åsele
@p Per-Olov Granberg | Vindeln
@p Torbjörn Lidgren | | | guest
@p Sara-Linn Backe | | | guest partial=från lunch;
@p Ulrika Paavola | Länsstyrelsen | | guest
@p Abdirahman Yusuf | Skellefteå | | absent
---
FLYKTINGSAMORDNARNÄTVERKET I VÄSTERBOTTEN
INTERNATDAG 12 SEPTEMBER 2024 PÅ HOTELL TOPPEN
Hotell Toppen, Storuman

Kommunernas samordnare: Agneta Sehlin (ordf.) Umeå; Maja Rönnholm Storuman; Maja Lundqvist Norsjö; Leyla Aslan Vännäs; Karin Stensdotter Lycksele; Yvonne Marklund Malå; Inga-Britt Näslund Åsele; Per-Olov Granberg Vindeln
Därtill: Ulrika Paavola, Länsstyrelsen; Sara-Linn Backe (från lunch); Torbjörn Lidgren, som för sista gången förde anteckningarna
Saknad: Abdirahman Yusuf Skellefteå

ÅTERVANDRINGSBIDRAGET {{I kind=dialogue}}
Ulrika kunde denna gång redogöra för vad regeringen aviserat. {{|}}Bidraget höjs till 350 000 kronor från 2026. {{K amount=350000; unit=kronor; years=2026}} Vi avger inget eget yttrande i frågan. {{D}} Åsele vill inte informera aktivt om bidraget, {{S org=Åsele; topic=Återvandringsbidraget; stance=no}} Vindeln har inte tänkt färdigt. {{S org=Vindeln; topic=Återvandringsbidraget; stance=undecided}}

NY PROCESSLEDARE {{I}}
Sara-Linn Backe från Vindeln efterträder Torbjörn den 1 oktober, på en femtedels tjänst. {{N person=Sara-Linn Backe; role=processledare; body=Flyktingsamordnarnätverket i Västerbotten; for=Torbjörn Lidgren}} Agneta ledde rekryteringen. {{|}}De båda möts i Umeå i september och går igenom arkivet. {{A who=Sara-Linn Backe,Torbjörn Lidgren; due=2024-09}}

PROVOMGÅNGEN {{I kind=report}}
Leyla rapporterade att 41 deltagare har börjat. En rysktalande kursledare har anställts genom Medborgarskolan. {{|}}Mikrofonerna fungerar dåligt; dem köper Yvonne in nya av för högst 8 000 kronor, {{A who=Yvonne Marklund}} {{K amount=8000; unit=kronor}} vilket nätverket sade ja till. {{D}} Utvärderingen hör hemma på januarimötet, då höstterminens siffror finns. {{P until=2025-01-23; what=Utvärderingen; why=då höstterminens siffror finns}}

RÅD OCH GRUPPER {{I}}
I länets integrationsråd behåller Maja Rönnholm sin stol under ytterligare två år. {{N person=Maja Rönnholm; role=ledamot; body=länets integrationsråd}}
Kustens mandat där har Agneta lämnat ifrån sig; {{L person=Agneta Sehlin}} det gick efter lottning till Hanna Wikberg. {{D}} {{N person=Hanna Wikberg; role=ledamot; body=länets integrationsråd; for=Agneta Sehlin}}
Suppleantstolen för inlandet är det ingen som har velat sätta sig på. {{V seat=Suppleantstolen för inlandet; body=länets integrationsråd}}
Rådets tolkgrupp: Karin Stensdotter och Per-Olov Granberg. {{N person=Karin Stensdotter; role=ledamot; body=Rådets tolkgrupp}} {{N person=Per-Olov Granberg; role=ledamot; body=Rådets tolkgrupp}}

SKOLPLACERINGAR MITT I TERMINEN {{I kind=question}}
Norsjö placerar barn inom tre dagar, {{S org=Norsjö; topic=Skolplaceringar; stance=doing}} i Lycksele tar det två veckor. {{S org=Lycksele; topic=Skolplaceringar; stance=doing}} Hur mäter man överhuvudtaget väntetiden? undrade Inga-Britt. {{Q asker=Inga-Britt Näslund}} Den bifogade elevlistan är inte avsedd för vidare spridning. {{X mark=inte avsedd för vidare spridning}}

BUDGET FÖR ÅR 2025 {{I kind=decision}}
Nätverkets kassa uppgår till 62 000 kronor. {{K amount=62000; unit=kronor}} Årsavgiften fryses till och med 2026. {{D until=2026-12-31}} Fakturorna ställer Umeå ut i februari. {{A who=Umeå; due=2025-02}}

ORD PÅ VÄGEN {{I}}
Karin överräckte en tavla. {{|}}Torbjörn publicerar sina gamla rapporter på Region Västerbottens webbplats innan han slutar. {{A who=Torbjörn Lidgren}} {{L person=Torbjörn Lidgren}}
Nya datum är den 14 november på Teams, {{M date=2024-11-14}} den 23 januari i Norsjö {{M date=2025-01-23}} och den 20 mars i Åsele. {{M date=2025-03-20}} Lokalen i Norsjö svarar Maja Lundqvist för. {{A who=Maja Lundqvist}} Ett öppet hus om bosättning anordnas av Länsstyrelsen den 3 december. {{M date=2024-12-03; what=öppet hus om bosättning}}
