@file Anteckningar brottsförebyggande 2022-11-24.md
@body Brottsförebyggande nätverket Skaraborg
@date 2022-11-24
@start 09:30
@end 14:00
@place Vara konserthus, Lilla salen
@mode in_person
@secretary Elin Castellanos
@p Annika Ljungdahl | Skövde | | chair
@p Robert Ask | Lidköping | |
@p Robert Vinge | Mariestad | |
@p Hanna Teglund | Falköping | |
@p Leyla Demir | Skara | |
@p Conny Frisk | Tibro | |
@p Merjem Hodzic | Götene | |
@p Jesper Månsson-Quist | Vara | |
@p Siv Arnell | Töreboda | |
@p Mattias Roos | Polisen | |
@p Catrin Boström | Polisen | |
@p Sanna Ekevärn | Sluta skjut Örebro | projektledare | guest
@p Elin Castellanos | | | guest
@p Nils Tham | Karlsborg | | absent
@p Jasmina Kovac | Tidaholm | | absent
@p Daniel Örn | Polisen | | absent
---
# Brottsförebyggande nätverket Skaraborg

24 november 2022, kl. 9.30 – 14.00, Vara konserthus, Lilla salen (2022-11-24)

**Kommunerna**

Annika Ljungdahl, Skövde (ordförande)
Robert Ask, Lidköping
Robert Vinge, Mariestad
Hanna Teglund, Falköping
Leyla Demir, Skara
Conny Frisk, Tibro
Merjem Hodzic, Götene
Jesper Månsson-Quist, Vara
Siv Arnell, Töreboda

**Polisen**

Mattias Roos
Catrin Boström

**Gäst:** Sanna Ekevärn, projektledare, Sluta skjut Örebro

**Saknades:** Nils Tham, Karlsborg; Jasmina Kovac, Tidaholm; Daniel Örn, Polisen

**Anteckningar:** Elin Castellanos

### 1. Gruppvåldsintervention, Sanna Ekevärn {{I n=1; kind=theme}}

Sanna inledde med siffran noll: så många dödsskjutningar hade Örebro hittills i år, mot fem under fjolåret. Hon ville inte tillskriva projektet hela minskningen. Metoden kommer från Boston och bygger på att polis, kommun och lokalsamhälle säger samma sak till samma personer. I Örebro har styrgruppen beslutat att fortsätta till 2025 med statligt stöd. Kommundirektören leder gruppen, kriminalvården har en plats och Svenska kyrkan en. Det svåraste var inte våldet utan sekretessen, och först när en jurist sattes i arbetsgruppen lossnade det. Jesper frågade om modellen passar orter där man räknar de unga på ena handens fingrar. Sanna trodde det, förutsatt att någon har hela veckan till det. {{|}}Hanna berättade att Falköpings kommunstyrelse i oktober avsatte två miljoner för avhopparverksamhet, vilket är något annat. {{K amount=2000000; unit=kr}} Skövde utreder metoden och lämnar besked i vår {{S org=Skövde; topic=gruppvåldsintervention; stance=undecided}}. {{|}}Lidköping har tackat nej då problembilden är en annan {{S org=Lidköping; topic=gruppvåldsintervention; stance=no}}. {{|}}I Mariestad är man lockad {{S org=Mariestad; topic=gruppvåldsintervention; stance=interested}}. Mattias kunde tänka sig att polisområdet bekostar en analytiker, men det är inte hans pengar.

Vid eftersnacket framkom önskemål om ett studiebesök i Örebro. {{|}}Annika sammanfattade att intresset är stort. {{F}} {{|}}Leyla tar kontakt med Sanna och hör vad ett besök skulle kosta {{A who=Leyla Demir; to=Sanna Ekevärn}}.

### 2. Disposition för lägesbilden {{I n=2; kind=decision}}

Robert Ask presenterade sju rubriker. Siv hade gjort ett provkapitel om Töreboda, som blev fyra sidor varav två var tabeller. Daniel har lämnat över polisens mått i form av ett kalkylark. Merjem saknade barnperspektivet; i förarbetena nämns det elva gånger. Catrin varnade för att jämföra anmälningar mellan orter med 4 000 och 56 000 invånare. Enligt Conny brukar politiker läsa första sidan och kartan. {{|}}Gruppen antog dispositionen, utökad med en rubrik om barn {{D if=utökad med en rubrik om barn}}. {{|}}Skrivgruppen ska leverera en fullständig mall till sista januari {{A who=Skrivgruppen; due=2023-01-31}}. {{|}}Då Daniel byter till utredning vid nyår {{L person=Daniel Örn; org=Polisen; when=vid nyår; why=byter till utredning}} får Catrin fylla luckan efter honom i skrivgruppen {{D}} {{N person=Catrin Boström; role=ledamot; body=skrivgruppen; org=Polisen; for=Daniel Örn}}.

### 3. Fasta kameror {{I n=3; kind=dialogue; outcome=postponed}}

Catrin var tillbaka men underlaget från polisregionen kom i går kväll och omfattade nittio sidor. Ett par frågor hanns ändå med. Integritetsskyddsmyndigheten har avslagit två ansökningar i länet, båda överklagade. {{|}}Vara har sökt tillstånd för bussterminalen {{S org=Vara; topic=fasta kameror; stance=doing}}. Robert Vinge tyckte att ett gemensamt ställningstagande vore på sin plats. {{|}}Enigheten gällde en sak, nämligen att alla först ska ha läst. {{D}} {{A who=alla}} {{|}}Sakfrågan avgörs den 19 januari {{P until=2023-01-19; what=Fasta kameror; why=underlaget från polisregionen kom i går kväll och omfattade nittio sidor}} {{M date=2023-01-19}}. {{|}}Catrin kortar underlaget till tre sidor före jul {{A who=Catrin Boström}}.

### 4. Redovisning av föräldramötena {{I n=4; kind=report}}

Robert Vinge och Conny lämnade sin slutredovisning. {{|}}Av de 23 400 kronorna återstår 1 100. {{K amount=23400; unit=kr}} {{K amount=1100; unit=kr}} Flest kom till mötet om spel, minst till det om droger. En pappa hade erbjudit sig att hålla i fortsättningen. Lärarna i Tibro vill se samma upplägg för årskurs 6, något skolnämnden redan sagt nej till. Alkohol- och drogvanor mäts nästa gång i mars av CAN.

### 5. Roller och uppdrag {{I n=5; kind=decision}}

- Hjos stol i nätverket besätts tillfälligt av Bengt Ånnerud, säkerhetschef {{N person=Bengt Ånnerud; role=ledamot; body=Brottsförebyggande nätverket Skaraborg; org=Hjo}}.
- Merjem frågade om hon kunde få slippa EST-referensgruppen. {{|}}Ingen annan var beredd, och hon stannar därför ett halvår till {{N person=Merjem Hodzic; role=representant; body=EST-referensgruppen; org=Götene}}.
- Vid Sivs sida under lärdagen i Skara kommer Leyla att sitta i panelen {{N person=Leyla Demir; role=deltagare; body=panelen; org=Skara}}.
- Jesper var projektets kassör under de första åren och hjälper Annika med bokslutet {{A who=Jesper Månsson-Quist; to=Annika Ljungdahl}}.

### 6. Avrundning {{I n=6}}

Räddningschefen har svarat ja på inbjudan om medlemskap och väljer själv person. {{|}}Nästa års tider, utöver den redan nämnda: 9 mars {{M date=2023-03-09}}, {{|}}11 maj {{M date=2023-05-11}}. {{|}}Elin lägger in dem i kalendern i eftermiddag {{A who=Elin Castellanos; due=2022-11-24}}. Konserthuset bjöd på julgröt.
