@file folkhälsostrateger_nov-16.md
@body Folkhälsostrategerna Jämtland
@date 2016-11-24
@start 09:15
@end 14:30
@place Ragunda, Hammarstrands ishall (cafeterian)
@mode in_person
@secretary Tyra Löfmark
@p Annika Hamrén | Östersund | folkhälsostrateg | chair
@p Disa Mårdh | Åre | folkhälsosamordnare |
@p Kristoffer Wallin | Krokom | utvecklare |
@p Lars-Göran Eliasson | Bräcke | folkhälsosamordnare | absent
@p Jonna Fjällström | Strömsund | folkhälsosamordnare |
@p Samira Yusuf Olsson | Ragunda | folkhälsostrateg |
@p Eva-Stina Kjell | Härjedalen | folkhälsosamordnare |
@p Petra Ung | Berg | utvecklare | partial=efter lunch
@p Tyra Löfmark | Regionen | projektledare | guest
@p Frida Åslund Keita | Bräcke | ANDT-samordnare | guest
---
# Folkhälsostrategerna Jämtland

24 nov 2016 / 9:15–14:30 / Ragunda, Hammarstrands ishall (cafeterian)

| Namn | Kommun | Titel | |
|---|---|---|---|
| Annika Hamrén | Östersund | folkhälsostrateg | ordf. |
| Disa Mårdh | Åre | folkhälsosamordnare | |
| Kristoffer Wallin | Krokom | utvecklare | |
| Jonna Fjällström | Strömsund | folkhälsosamordnare | |
| Samira Yusuf Olsson | Ragunda | folkhälsostrateg | värd |
| Eva-Stina Kjell | Härjedalen | folkhälsosamordnare | |
| Petra Ung | Berg | utvecklare | efter lunch |
| Lars-Göran Eliasson | Bräcke | folkhälsosamordnare | frånvarande |

Gäster: Frida Åslund Keita, ANDT-samordnare, Bräcke. Skrev gjorde jag, Tyra Löfmark, projektledare, Regionen.

## 1 Fridas plan, äntligen {{I n=1}}

Planen har legat sedan september och nu hade alla faktiskt läst den. Frida fick mycket beröm. Den har tolv insatser varav tre är nya. Kristoffer tyckte att tolv är för många och att man kunde banta, Samira tyckte tvärtom. Länsstyrelsen har redan godkänt planen som underlag för nästa års pengar, så vill vi ändra något måste det gå tillbaka dit, sa Frida. {{|}}I Bräckes kommunstyrelse togs den för övrigt den 8 november, med applåder. {{S org=Bräcke; stance=yes; topic=Fridas plan}}

Efter en bensträckare frågade Annika om vi kan leva med planen som den är. {{|}}Det kunde vi, och därmed gäller den för oss alla åtta. {{D}} Jonna läste högt ur chatten från Lars-Göran: "Bra. {{|}}Jag sköter den formella vändan till länsstyrelsen, senast den 9 dec är det gjort." {{A who=Lars-Göran Eliasson; due=2016-12-09; to=länsstyrelsen}} Tobaksfria skolgårdar ska nog bli Fridas första insats, men ordningen bestämmer hon själv.

## 2 Samtalet med kommunalråden {{I n=2; kind=report}}

Det var i oktober. Annika och Samira satt längst bak. Regiondirektören ville ha åtta likadana överenskommelser, kommunalråden ville ha åtta olika. {{|}}Härjedalens kommunalråd sa rent ut att man inte skriver på något förrän regionen lovar pengar. {{S org=Härjedalen; stance=no; topic=överenskommelser}} Krokom var lika tydligt åt andra hållet och skriver under så snart texten finns. {{S org=Krokom; stance=yes; topic=överenskommelser}} I Bergs fall sa kommunalrådet att gruppen får prata ihop sig. {{S org=Berg; stance=undecided; topic=överenskommelser}} De enades, alltså kommunalråden, om att regiondirektören ska återkomma i vår.

Så vad gör vi? Eva-Stina tycker att vi borde sätta oss ned och skriva ett förslag själva. {{|}}Ja, det borde vi, sa alla, och Disa hämtade mer kaffe. {{F}} Formellt ligger bollen hos regionen. {{|}}Jag har lovat (till er, i telefon) att höra efter i korridorerna, och den lappen sitter kvar på min skärm. {{A who=Tyra Löfmark}} Huvudsaken är att vi tar upp det här igen den 2 februari när vi vet lite mer. {{P until=2017-02-02; what=Samtalet med kommunalråden; why=när vi vet lite mer}} {{M date=2017-02-02}}

## 3 Ensamhet hos äldre {{I n=3; kind=theme}}

Temat valde vi i våras. Samira hade bjudit in två pensionärer, som berättade om träffpunkten i Hammarstrand. Där har kommunen dragit in pengarna, men kyrkan har klivit in och lovat lokal till 2018. Pensionärerna ansåg att det borde finnas en träffpunkt i varje by. En av dem, Gösta, hade skrivit till riksdagen. Socialstyrelsen ska enligt regleringsbrevet ge ut ett kunskapsstöd före årsskiftet, men därifrån brukar allting komma ett halvår för sent.

Vi gick laget runt. {{|}}Åre: har en besöksverksamhet igång i Duved sedan två år och den lever. {{S org=Åre; stance=doing; topic=Ensamhet hos äldre}} Strömsund: planerar att starta en telefonkedja till våren. {{S org=Strömsund; stance=yes; topic=Ensamhet hos äldre}} Östersund: här berättade Annika mest om sin mamma, så det räknas inte. {{|}}Krokom: vill gärna, har frågat nämnden och väntar. {{S org=Krokom; stance=interested; topic=Ensamhet hos äldre}} Bräcke: saknades i salen.

Ur chatten, under rundan:
- Petra: kan vi inte mäta det här tillsammans?
- Eva-Stina: jo! samma tre frågor i alla kommuner
- Kristoffer: i så fall före mars, sen är enkäten låst
- Annika: vi gör så, tre frågor, lika överallt {{D}}
- Petra: jag skriver frågorna, ni får dem till 13 december {{A who=Petra Ung; due=2016-12-13; to=ni}}

Vem som har rätt att fråga folk över 85 om deras hälsa, etiskt menar jag, hade ingen riktigt koll på. {{Q}}

## 4 Pengarna {{I n=4}}

Kassan är i ordning trots att kassör saknas sedan september. {{V seat=kassör; body=Folkhälsostrategerna Jämtland}} Det finns 41 700 kr. {{K amount=41700; unit=kr}} Petra från valberedningen undrade om någon var sugen. Disa sade "kanske", vilket hon alltid gör. Kristoffer lutar åt att vi borde lägga kontot hos Östersund i stället. {{|}}Tanken är god men måste prövas mot deras reglemente, och det är fullmäktige som äger det. {{F}}

## 5 Vilka sitter var? {{I n=5}}

Gruppen för våldsprevention: Jonna Fjällström, Disa Mårdh, Eva-Stina Kjell. {{N person=Jonna Fjällström; role=ledamot; body=Gruppen för våldsprevention}} {{N person=Disa Mårdh; role=ledamot; body=Gruppen för våldsprevention}} {{N person=Eva-Stina Kjell; role=ledamot; body=Gruppen för våldsprevention}}
Kristoffer har tröttnat på friluftsdelegationen. {{L person=Kristoffer Wallin; why=har tröttnat}} Efter honom skickar vi dit Petra, det var alla med på. {{N person=Petra Ung; role=representant; body=friluftsdelegationen; for=Kristoffer Wallin}} {{D}} Delegationens nästa möte är den 18 januari. {{M date=2017-01-18; what=friluftsdelegationen}} Samira sitter som förut i barnrättsrådet och trivs.

## 6 Hann vi inte {{I n=6; outcome=postponed}}

Skidspår och upphandling av pistmaskin! Det var Eva-Stinas punkt, men bussen gick. {{|}}Vi tar den någon annan gång. {{P what=Skidspår och upphandling av pistmaskin; why=bussen gick}}

Hälsar Tyra, som glömde halsduken i ishallen.
