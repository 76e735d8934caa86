@file kostchefer-2024-04.md
@body Kostchefsnätverket Dalarna
@date 2024-04-17
@start 09:30
@end 14:30
@place Wahlmanska huset, Hedemora
@mode hybrid
@secretary Katarina Ljus
@p Sofia Wallkvist | Mora | | chair
@p Gunilla Hed-Norman | Avesta
@p Mikael Aspgren | Borlänge
@p Katarina Ljus | Falun
@p Sofia Rapp | Gagnef | | remote
@p Theres Lundmark | Hedemora
@p Rebecka Tysk | Leksand
@p Ibrahim Sesay | Ludvika
@p Tomas Hansjons | Orsa | | remote
@p Viveka Ingels | Rättvik
@p Joakim Pärnebo | Smedjebacken
@p Maja Czerwińska | Säter
@p Hanna Skarp | Vansbro
@p Per-Erik Lok | Älvdalen
@p Tina Brask | Livsmedelsverket | | guest remote
@p Birgitta Olars | Malung-Sälen | | absent
---
# Kostchefsnätverket Dalarna, 17 april 2024

*Wahlmanska huset, Hedemora, kl. 9.30-14.30*

### Med
- Sofia Wallkvist, Mora (ordförande)
- Gunilla Hed-Norman, Avesta
- Mikael Aspgren, Borlänge
- Katarina Ljus, Falun (antecknar)
- Sofia Rapp, Gagnef (Teams)
- Theres Lundmark, Hedemora
- Rebecka Tysk, Leksand
- Ibrahim Sesay, Ludvika
- Tomas Hansjons, Orsa (Teams)
- Viveka Ingels, Rättvik
- Joakim Pärnebo, Smedjebacken
- Maja Czerwińska, Säter
- Hanna Skarp, Vansbro
- Per-Erik Lok, Älvdalen

### Gäst
- Tina Brask, Livsmedelsverket (Teams)

### Borta
- Birgitta Olars, Malung-Sälen

## Nya råd om specialkost {{I kind=theme}}

Tina Brask visade remissversionen. Råden säger att köket ska utgå från behov och inte från önskemål, och att intyg kan krävas av den som har mer än en allergi. Myndigheten räknar med att publicera i september. Remisstiden går ut den 31 maj. Tina betonade att råden inte är bindande. Gunilla blev upprörd, för hon har en nämnd som läser varje komma. Flera berättade om föräldrar som skriver egna intyg.

Tidigare i år bestämde rektorerna i Falun att alla elever får äta vegetariskt utan anmälan. {{|}}Falun har alltså infört fritt val. {{S org=Falun; topic=fritt val; stance=doing}} I Ludvika har frågan utretts två gånger men svaret är fortfarande nej. {{S org=Ludvika; topic=fritt val; stance=no}} Vansbro kan inte säga något förrän Kerstin är tillbaka. {{S org=Vansbro; topic=fritt val; stance=undecided}} Smedjebacken vill gärna se hur det går i Falun först. {{S org=Smedjebacken; topic=fritt val; stance=interested}}

Ska vi svara på remissen? {{|}}Det tyckte vi allihop till slut, så nätverket avger ett yttrande. {{D}} {{A who=nätverket}} Joakim skriver grunden och skickar den på tur till Sofia Rapp för synpunkter senast den 10 maj. {{A who=Joakim Pärnebo; to=Sofia Rapp; due=2024-05-10}} Den som inte hör av sig anses nöjd, brukar Ibrahim säga.

## Klimatmärkta matsedlar {{I kind=dialogue}}

Per-Erik har märkt alla rätter med gröna, gula och röda älgar. Eleverna äter inte annorlunda men pratar mer. {{|}}Klimatnämnden i Älvdalen har bestämt att utsläppen från maten ska sjunka med 20 procent. {{S org=Älvdalen; topic=klimatmål för maten; stance=yes}} Det är lätt att säga, tyckte Viveka, och svårt att räkna på. Siffrorna kommer från ett forskningsprojekt i Uppsala där man beräknar en portion till 0,7 kilo koldioxid. Måltidsrådet har antagit ett eget mål. Någon sa att vi borde göra likadant, någon annan att mål är till för att missas. Det stannade vid prat.

## Valen som blev över {{I kind=decision}}

Tomas, som satt på länk från sin skoter, hade äntligen ett revisorsnamn. {{|}}Det blev Per-Erik Lok och det klubbades under jubel. {{D}} {{N person=Per-Erik Lok; role=revisor; body=Kostchefsnätverket Dalarna}}

I Måltidsrådet ska någon efterträda Maja vid midsommar. Jag trodde Gunilla var given, men hon sa nej efter historien med Länsstyrelsen. Viveka Ingels däremot, som just blivit av med klubban, anmälde sig självmant. {{|}}Vi sa ja innan hon hann ångra sig. {{D}} {{|}}Hon går in efter Maja den 24 juni. {{N person=Viveka Ingels; role=representant; body=Måltidsrådet; for=Maja Czerwińska}}

Rådet har också en suppleantplats för Dalarnas kommuner och den har ingen haft sedan Anders Knis slutade. {{V seat=suppleant; body=Måltidsrådet}} Att besätta den måste enligt rådets stadgar ske på höstens första möte, så den gömmer vi undan tills vidare. {{P what=suppleantplats; why=måste enligt rådets stadgar ske på höstens första möte}}

Hanna berättade att Kerstin Dunder är på benen igen. {{|}}Från den 1 maj är det Kerstin som sitter i Vansbros stol i nätverket igen. {{N person=Kerstin Dunder; role=ledamot; body=Kostchefsnätverket Dalarna; org=Vansbro; for=Hanna Skarp}} Hanna har lovat att vara kassör året ut ändå {{N person=Hanna Skarp; role=kassör; body=Kostchefsnätverket Dalarna}}, och vi tackade. Joakim är som bekant med i referensgruppen och slet hela våren.

## MAS-träffen, hur blev det? {{I kind=report}}

Maja och Theres var där. Tjugo MAS:ar, god stämning. MAS-nätverket har bestämt att mäta nattfasta i hela länet i november. De vill ha siffror på mellanmål från köken. {{|}}Kökens siffror lämnar varje kommun direkt till sin MAS i september. {{A who=varje kommun; to=sin MAS; due=2024-09}} Mellanmålet kostar enligt Theres uträkning 6,50 kronor per kväll. {{K amount=6,5; unit=kronor per kväll}} Vem betalar, omsorgen eller köket? {{Q}} Där tittade alla på bordet.

## Upphandlingen av kostdata {{I kind=report}}

Tre anbud in. {{|}}De är sekretessbelagda till tilldelningen, så ingenting härifrån får lämna rummet. {{X mark=sekretessbelagda}} Jesper har suttit med dem i två veckor. Ibrahim tror att det billigaste vinner.

Leverantörerna visar sina system den 14 maj i Borlänge. {{M date=2024-05-14; what=visning av system}} Rebecka bokar salen. {{A who=Rebecka Tysk}}

## Fjällen {{I kind=question; outcome=postponed}}

Fraktbidraget kunde vi inte reda ut utan Birgitta, som låg i influensa. {{|}}Den 5 juni är vi hemma hos henne i Malung och då får det bli av. {{P until=2024-06-05; what=Fraktbidraget; why=Birgitta, som låg i influensa}} {{M date=2024-06-05}}

Kram på er, Katarina
