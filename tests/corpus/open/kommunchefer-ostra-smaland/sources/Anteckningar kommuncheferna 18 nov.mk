@file Anteckningar kommuncheferna 18 nov.md
@body Kommunchefsnätverket Östra Småland
@date 2022-11-18
@start 09:30
@end 12:00
@place Teams
@mode online
@secretary Mimmi Dahlqvist
@p Carolina Hultgren Wiik | Vimmerby | | chair remote
@p Torbjörn Ceder | Västervik | | remote
@p Marianne Söderlind | Oskarshamn | | remote
@p Sofie Järnek | Mönsterås | | remote
@p Jadranka Vuković | Högsby | | remote
@p Omar Haddad | Hultsfred | | remote
@p Birgitta Lönn | Emmaboda | | remote; partial=hoppade av 11.15
@p Marianne Falk | Torsås | | remote
@p Mehrdad Soltani | Nybro | | absent
@p Mimmi Dahlqvist | | | guest remote
@p Kalle Brännström | Region Kalmar län | | guest remote
---
# Kommunchefsnätverket Östra Småland, 18 nov 2022

9.30–12 på Teams (tekniken strulade bara lite)

**Med:** Carolina Hultgren Wiik (Vimmerby, ordf), Torbjörn Ceder (Västervik), Marianne Söderlind (Oskarshamn), Sofie Järnek (Mönsterås), Jadranka Vuković (Högsby), Omar Haddad (Hultsfred), Birgitta Lönn (Emmaboda, hoppade av 11.15), Marianne Falk (Torsås)
**Saknades:** Mehrdad Soltani (Nybro)
**Gäst:** Kalle Brännström, Region Kalmar län
**Skrev:** Mimmi Dahlqvist

Hej! Första gången jag håller i pennan efter Gunvor, så säg till om det blir tokigt. Jag skriver som jag pratar, ni får leva med det.

## Laget runt: hur är läget? {{I kind=go-round}}

Rätt slitet på de flesta ställen. Marianne S har haft revisorerna på besök i två veckor och tycker att det var nyttigt men tråkigt. {{|}}**Oskarshamn** drar igång anställningsstopp från årsskiftet, bara vård och skola undantas. {{S org=Oskarshamn; stance=doing}} **Högsby** vill gärna haka på om fler gör en gemensam energisparkampanj. {{S org=Högsby; topic=energisparkampanj; stance=interested}} **Västervik** kör ingen kampanj, folk sparar ändå enligt Torbjörn. {{S org=Västervik; topic=energisparkampanj; stance=no}} Sofie berättade om sina första hundra dagar, hon har träffat alla rektorer och fått höra att kommunhuset är långt bort. Mest skratt fick Omar som på sin andra vecka hamnade i lokalteve för en bortsprungen älg.

Omar ja, välkommen till gänget! {{N person=Omar Haddad; role=ledamot; body=Kommunchefsnätverket Östra Småland; org=Hultsfred}} Pär brukade ha med sig ostkaka, bara så du vet.

## Elstödet {{I}}

Sist sköt vi på det här och nu vet man ändå inte så mycket mer. Försäkringskassan ska betala ut till hushållen men när, det sa de inte. SKR tycker att kommunerna borde få eget stöd, och det har de tyckt ett tag. Torbjörns elreserv är redan halvvägs uppäten. Jadranka undrade om man kan säga upp ett bundet avtal i förtid och det trodde Marianne F inte, deras jurist hade varit glasklar på den punkten. {{|}}Vi var nog överens i sak allihop, att inte höja taxorna mitt i vintern vore klokt, men det stannade vid prat. {{F}}

Det vi faktiskt bestämde: vi slår ihop våra siffror i en enda tabell och lämnar den till länets riksdagsledamöter. {{D}} {{A who=vi; to=länets riksdagsledamöter}} Alla petar in sina i mallen senast 2 december, tack. {{A who=Alla; due=2022-12-02}} Jag ligger på Mehrdad så att Nybro också kommer med. {{A who=Mimmi Dahlqvist}}

## Kalle om regionens nya organisation {{I}}

Kalle Brännström var med en halvtimme. Regionen gör om sina länsgrupper, från elva till fem, och regionfullmäktige har redan klubbat det. Vår egen länsgrupp skola försvinner men folkhälsa är kvar. Han hade en jättefin bild med bubblor som ingen av oss riktigt förstod. Marianne S frågade varför inte kommunerna blev tillfrågade först, och svaret blev att man brukar fråga i efterhand. Ärligt ändå.

I nya Hälsoforum ska vi ha två stolar. {{|}}Vi tog det på studs: Jadranka blir vår ena röst där {{D}} {{N person=Jadranka Vuković; role=representant; body=Hälsoforum}} och Sofie den andra, hon ville prova. {{D}} {{N person=Sofie Järnek; role=representant; body=Hälsoforum}} Ingen ersättare än, det får stå öppet tills vidare. {{V seat=ersättare; body=Hälsoforum}} Kalle sitter själv med där för regionen, ihop med en folkhälsostrateg från Borgholm.

Kickoff för Hälsoforum är i Kalmar 9 januari. {{M date=2023-01-09; what=Kickoff för Hälsoforum}} Kalle hojtar till Jadranka och Sofie när programmet är spikat. {{A who=Kalle Brännström; to=Jadranka Vuković,Sofie Järnek}}

Birgitta slängde ut en fundering om vem i hela friden som tar sjukresorna när länsgrupperna läggs ner, och där blev det knäpptyst. {{Q asker=Birgitta Lönn}}

## Trainees {{I}}

Fyra pigga typer på plats sen september, säger Marianne S. En har redan fått fast jobb i Vimmerby så hon räknar med ett hopp i schemat. De två i Mönsterås delar rum med upphandlaren. {{|}}Det Rutger skulle dra om andra kullen fick vi hoppa över för klockan sprang, han kommer i januari i stället. {{P until=2023-01-27; what=andra kullen; why=klockan sprang}}

## Intranät för små kommuner (Torsås bollar) {{I kind=question}}

Marianne F har sett en lösning som fyra Skånekommuner delar på, ungefär 38 kronor per anställd och år. {{K amount=38; unit=kronor per anställd och år}} Torsås kan tänka sig att vara värd. {{S org=Torsås; topic=intranät; stance=interested}} Emmaboda vet inte alls, Birgitta måste höra med sin it-chef. {{S org=Emmaboda; topic=intranät; stance=undecided}} Sofie är nöjd med det de har. Carolina tycker att små steg är bäst och vill helst se det live först.

Om leverantören ställer upp gratis fixar Marianne Falk en visning på länk. {{A who=Marianne Falk; if=Om leverantören ställer upp gratis}} Själva grejen, om vi ska göra det ihop eller inte, tar vi igen 24 mars. {{P until=2023-03-24; what=om vi ska göra det ihop eller inte}} {{M date=2023-03-24}}

## Sånt som blev över {{I}}

- Länsstyrelsen vill att varje kommun svarar på enkäten om trygghetspunkter, det är lag på det numera
- Gunvor hälsar! Hon har köpt husbil
- Carolina pratar med hotellet i Lönneberga om lunch och rum {{A who=Carolina Hultgren Wiik}}
- Vi ses irl 27 januari i Vimmerby {{M date=2023-01-27}}

/Mimmi
