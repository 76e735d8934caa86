@file Mellanbygden direktörer nov -23.md
@body Kommundirektörsgruppen Mellanbygden
@date 2023-11-17
@start 09:00
@end 12:00
@place Aneby, Furulidskolan (matsalen!)
@mode hybrid
@secretary Elliot Marklund
@p Torgny Vallgren | Aneby | | chair
@p Birgitta Lood | Ydre | |
@p Shirin Daneshvar | Tranås | |
@p Mats Trulsson | Boxholm | |
@p Lina Oskarsson Tveit | Ödeshög | | remote
@p Dragan Petrović | Kinda | | absent
@p Helena Brandt Ruuth | Eksjö | |
@p Per Ölander | Eksjö | | guest partial=bara övningssnacket
@p Elliot Marklund | | | guest
---
# Direktörsgruppen Mellanbygden – så här blev det 17 november

**När:** 17 november 2023, 9–12
**Var:** Aneby, Furulidskolan (matsalen!)
**Vi som möttes:** Torgny Vallgren Aneby (ordf), Birgitta Lood Ydre, Shirin Daneshvar Tranås, Mats Trulsson Boxholm, Helena Brandt Ruuth Eksjö och på skärmen Lina Oskarsson Tveit Ödeshög
**Saknades:** Dragan Petrović Kinda
**Med på ett hörn:** Per Ölander Eksjö (bara övningssnacket), Elliot Marklund som skriver

## Övningen – vad lärde vi oss? {{I}}

Per drog övningen från oktober på ett rappt sätt. Kort version: strömmen gick, Tranås hittade inte sin pärm, Boxholm hittade sin men den var från 2011. Räddningstjänsten tyckte vi pratade för mycket och beslutade för lite. Per tycker att man skulle kunna öva varje kvartal, i alla fall telefonkedjan. {{|}}Det lät klokt, sa flera, men ingen ville riktigt hugga. {{F}} {{|}}Birgitta berättade att Ydre efteråt köpt in två satellittelefoner på eget bevåg, och att nämnden där har bestämt att de ska provas första måndagen i varje månad. {{S org=Ydre; stance=doing; topic=satellittelefoner}}

{{|}}Efter lite mummel sa Torgny: okej, en sida med lärdomar, sen är vi klara – och så fick det bli. {{D}} Per plitar ihop sidan till jul och lägger den i teamsrummet. {{A who=Per Ölander}} Helena sa att hon "kanske" pratar med MSB, vi får se.

{{|}}Det här med vem som ansvarar för nödvattnet har legat sedan i vintras. Fortfarande ingen som vet! {{Q}}

## Texten till regionen {{I kind=decision}}

Jag visade version 3. Det mesta gick hem. Shirin saknade ett stycke om kollektivtrafik, Mats ville stryka ett om bredband. {{|}}Lina har varit hos sin nya kommunstyrelse, och Ödeshög går på vår linje. {{S org=Ödeshög; stance=yes; topic=Texten till regionen}} Aneby är också med på tåget men vill ha med en brasklapp om kostnaderna. {{S org=Aneby; stance=yes; topic=Texten till regionen}} Eksjö hade, som Helena uttryckte det, inte landat. {{S org=Eksjö; stance=undecided; topic=Texten till regionen}}

Jag frågade om vi kunde skicka ändå. {{|}}Tystnad, sedan "ja, då gör vi det". {{D}} Jag knåpar in Shirins stycke {{A who=Elliot Marklund}} och Torgny skriver under den 24 november. {{A who=Torgny Vallgren; due=2023-11-24}} Regionens nämnd tar sitt beslut den 12 december, {{M date=2023-12-12; what=Regionens nämnd}} så vi har lite marginal. Förra gången lovade Lina att faktagranska, och det har hon gjort, tack!

## Lokalen, sista kapitlet? {{I outcome=postponed}}

Värden har skrivit under men nu vill Tranås fastighetsbolag ha en klausul om uppsägning. {{|}}Shirin har lovat att ta det med deras jurist. {{A who=Shirin Daneshvar}} Tills klausulen är klar parkerar vi alltihop, tidigast i januari går det att säga något. {{P what=Lokalen; why=Tills klausulen är klar}} Det lutar åt att vi sitter kvar där vi är över vintern i alla fall.

## Visselblåsarfunktion {{I kind=dialogue}}

Ny för flera. Lagen säger att kommuner med fler än 50 anställda ska ha en intern kanal, mindre får dela. {{|}}Boxholm och Ydre har i somras gått ihop om en byrå. {{S org=Boxholm; stance=doing; topic=Visselblåsarfunktion}} {{S org=Ydre; stance=doing; topic=Visselblåsarfunktion}} Det kostar dem 38 000 kr om året vardera. {{K amount=38000; unit=kr om året}} Tranås har en egen lösning med jouren inne på kansliet, och det fungerar, säger Shirin, "så länge ingen blåser i visslan". {{S org=Tranås; stance=doing; topic=Visselblåsarfunktion}}

Man kunde ju ha en för alla sju. {{F}} Mats ska nog kolla om byrån kan ta fler, om han hinner. Personligen tror jag att avtalet är för litet för det. Vi borde egentligen fråga våra jurister först, sa Birgitta, och sedan pratade vi om något annat.

## Folk som kommer och går {{I}}

- {{|}}Helena byter jobb! Hon blir regiondirektör i Kalmar den 1 februari. {{L person=Helena Brandt Ruuth; org=Eksjö; when=1 februari; why=blir regiondirektör i Kalmar}} Per Ölander vikarierar som kommundirektör i Eksjö så länge och är alltså med oss efter nyår. {{N person=Per Ölander; role=ledamot; body=Kommundirektörsgruppen Mellanbygden; org=Eksjö; for=Helena Brandt Ruuth}}
- Helenas stol i Kommunförbundets chefsråd står därmed tom. {{V seat=ledamot; body=Kommunförbundets chefsråd}} Ingen kastade sig fram. {{|}}Vi tar den frågan nästa gång. {{P until=2024-01-19; what=Helenas stol i Kommunförbundets chefsråd}}
- Programgruppen för Mellanbygdsdagen har fått sin tredje: Tranås skickar Amira Haddad. {{N person=Amira Haddad; role=ledamot; body=Programgruppen för Mellanbygdsdagen; org=Tranås}} Hon och Mats träffades redan i tisdags.

## Kalendern {{I}}

Vi ses 19 januari i Ydre. {{M date=2024-01-19}} Glöm inte Mellanbygdsdagen 14 mars. {{M date=2024-03-14; what=Mellanbygdsdagen}} Kommunförbundet bjuder på glögg den 7/12, {{M date=2023-12-07; what=glögg hos Kommunförbundet}} och dit går de som vill.

Vid tangenterna: Elliot Marklund
