@file Brottsför nätv 1 sept 2022.txt
@body Brottsförebyggande nätverket Skaraborg
@date 2022-09-01
@start 09:00
@end 12:00
@place Medborgarhuset i Tibro
@mode hybrid
@secretary Gunilla Rapp
@p Annika Ljungdahl | Skövde | | chair
@p Robert Vinge | Mariestad | |
@p Hanna Teglund | Falköping | |
@p Leyla Demir | Skara | |
@p Conny Frisk | Tibro | |
@p Eivor Sandahl | Hjo | |
@p Jesper Månsson-Quist | Vara | | remote
@p Merjem Hodzic | Götene | |
@p Jasmina Kovac | Tidaholm | |
@p Mattias Roos | Polisen | tf LPO-chef |
@p Catrin Boström | Polisen | kommunpolis |
@p Rasmus Falk | Räddningstjänsten | insatsledare | guest
@p Gunilla Rapp | | | guest
@p Robert Ask | Lidköping | | absent
@p Siv Arnell | Töreboda | | absent
@p Nils Tham | Karlsborg | | absent
@p Daniel Örn | Polisen | | absent
---
Brottsförebyggande nätverket Skaraborg, torsd 1 sept 2022, kl 9-12, Medborgarhuset i Tibro (Jesper via skärm)
Från kommunerna: Annika Ljungdahl (Skövde), ordf; Robert Vinge (Mariestad); Hanna Teglund (Falköping); Leyla Demir (Skara); Conny Frisk (Tibro); Eivor Sandahl (Hjo); Jesper Månsson-Quist (Vara); Merjem Hodzic (Götene); Jasmina Kovac (Tidaholm)
Från Polisen: Mattias Roos, tf LPO-chef; Catrin Boström, kommunpolis
Från Räddningstjänsten: Rasmus Falk, insatsledare (gäst)
Ej närvarande: Robert Ask (Lidköping), Siv Arnell (Töreboda), Nils Tham (Karlsborg), Daniel Örn (Polisen)
Sekr: Gunilla Rapp

Sommaren, pol {{I kind=report}}
Mattias presenterade sig: 19 år i yttre tjänst, senast gränspol. Sommaren obs lugn, frånsett bilbränderna i Mariestad 23–27/7, 11 fordon. Tre 15-åringar misst., soc inkopplat, förunders leds fr Uddevalla. Robert V berättade att kommunen hade krismöte varje morgon i en vecka, fritidsgården höll öppet t kl 01 o pastorn grillade. Han trodde att grillen gjorde mer nytta än väktarna. Catrin: sjukhusets akutmott. har hört av sig om våld mot pers, 14 fall mot 5 i fjol. Västtrafik brukar ha egen vakt på 1:an men drog in den i juni. Polisen har bestämt att fasta kameran vid Resecentrum tas ned vid årsskiftet. Hanna önskade mer närvaro vid Mössebergsparken, Mattias kunde ej säga vare sig ja el nej.

Anlagda bränder – räddn.tj {{I kind=theme}}
Rasmus drog fall: container vid skola, brandutv. 40 min, ingen skadad. Påminde om att containrar ska stå 6 m fr fasad enl försäkr.bol, ej enl lag. Enl honom borde fastighetskontoren låsa kärl kl 16. {{|}}Merjem svarade att Götene låst sen 2019 {{S org=Götene; topic=låsta kärl; stance=doing}}. {{|}}Hjo byter t nedgrävda {{S org=Hjo; topic=låsta kärl; stance=yes}}, {{|}}medan Skara säger nej av kostn.skäl {{S org=Skara; topic=låsta kärl; stance=no}}. {{|}}Tidaholm vet för lite ännu {{S org=Tidaholm; topic=låsta kärl; stance=undecided}} (Jasmina har jobbat 8 dgr). Rasmus har en check-lista på tio rader. {{|}}Den tar var o en hem t sin fastighetschef {{A who=var o en; to=sin fastighetschef}}. {{|}}Rasmus lovar komma ut o gå rond om ngn ringer. {{A who=Rasmus Falk; if=om ngn ringer}}
När han lämnat rummet: ska nätverket ha en fast brandkontakt? Skulle vi ha det måste räddn.tj avsätta tid, hävdade Eivor. Vi röstade, 8-1 för. {{|}}Räddn.tj bjuds in som ständig medlem fr 2023 {{D}}, {{|}}Annika skriver t räddn.chefen {{A who=Annika Ljungdahl; to=räddn.chefen}}.

Nattvandrare {{I kind=decision}}
Kvar sen i juni. Försäkr.svaret: olycksfall ingår via kommunens kollektiva, men ej ansvar. I Jönköping fick en förening stå för en trasig skyltruta. Ersättn i kontanter är skattepliktig enl skatteverket. Conny har testat presentkort på biograf, populärt. Jesper mindes att Vara lade ned sina vandringar 2018 då det var mer vuxna än ungdomar ute. {{|}}Efter ¾ h stod det klart att vi ej inför pengar, bara fika o varselväst, detta som gem hållning i Skaraborg {{D}}. {{|}}Leyla ser över om västar kan tas fr krislagret, svar 15 sept. {{A who=Leyla Demir; due=2022-09-15}}

Appen, mellanläge {{I kind=report}}
Hanna: 312 hushåll anslutna. Kvänum bäst. 2 falsklarm, ett gällde en tjäder. Leverantören, bolaget Grannlund AB, vill ha svar om förlängn före okt. {{|}}Det hinner vi ej för mätn är inte klar, förlängning tas ställn till 13/10 {{P until=2022-10-13; what=förlängning; why=mätn är inte klar}} {{M date=2022-10-13}}. {{|}}Hanna ber Grannlund om 2 v uppskov {{A who=Hanna Teglund; to=Grannlund AB}}.

Uppdrag o stolar {{I}}
Ett tryggare Skaraborg, 2:a kommunplatsen: Eivor föreslogs av Conny, hon ville ej. Jasmina sa att hon gärna lär sig. {{|}}Så blev det hon. {{D}} {{N person=Jasmina Kovac; role=ledamot; body=Ett tryggare Skaraborg; org=Tidaholm}} Annika påminde om att hon själv sitter i länets råd mot våld o att Conny får rycka in den 20/9 då hon är på bröllop {{N person=Conny Frisk; role=ersättare; body=länets råd mot våld; org=Tibro; for=Annika Ljungdahl}} {{M date=2022-09-20; what=länets råd mot våld}}. Robert V var kontaktp. för Brå:s enkät förra året. {{|}}Merjem är av FoU-rådet utsedd t handledare för två praktikanter {{N person=Merjem Hodzic; role=handledare; org=Götene}}.

Övr {{I}}
Valdagen är 11/9, länsst. har samverk.möte kl 8 {{M date=2022-09-11; what=Valdagen}}. Brå:s konf i Malmö nästa v + 1, alla utom Nils har bokat hotell; den betalas av resp. Enkäten om hot mot förtroendev. bör besvaras av alla, tyckte Annika.
Kan en väktare bära kroppskamera i kommunal fastighet? Jesper undrade, pol var osäker o tystnaden blev lång. {{Q asker=Jesper Månsson-Quist}}
/GR
