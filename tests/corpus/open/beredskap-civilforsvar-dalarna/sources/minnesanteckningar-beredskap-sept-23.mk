@file Minnesanteckningar beredskap sept 23.md
@body Beredskapsnätverket
@date 2023-09-07
@start 09:00
@end 14:30
@place Stora Kopparberg, Falun
@mode hybrid
@secretary Matilda Hjort Ax
@p Karolina Dahlgren | Falun | | chair
@p Matilda Hjort Ax | Falun | |
@p Ahmad Rezai | Borlänge | |
@p Jelena Marković | Ludvika | |
@p Peter Lindqvist | Säter | |
@p Peter Ollas | Smedjebacken | |
@p Britta Hed | Gagnef | |
@p Åsa Finn | Rättvik | |
@p Gun Matsols | Mora | |
@p Nils-Erik Kall | Orsa | | remote
@p Tove Ling | Malung-Sälen | | remote
@p Erik Falk | Försvarsmakten | | guest partial=förmiddagen
@p Kjell Norrby | Avesta | | absent excused
@p Christer Nåhs | Vansbro | | absent excused
@p Jonas Hagström | Leksand | | absent
---
# Minnesanteckningar Beredskapsnätverket

**När:** 7 september 2023, 9–14.30
**Var:** Stora Kopparberg, Falun
**Vilka:** Karolina Dahlgren (ordf., Falun), Matilda Hjort Ax (Falun, för anteckningarna), Ahmad Rezai (Borlänge), Jelena Marković (Ludvika), Peter Lindqvist (Säter), Peter Ollas (Smedjebacken), Britta Hed (Gagnef), Åsa Finn (Rättvik), Gun Matsols (Mora); på skärmen Nils-Erik Kall (Orsa) och Tove Ling (Malung-Sälen)
**Gäst:** Erik Falk (Försvarsmakten), förmiddagen
**Inte här:** Kjell Norrby (Avesta) och Christer Nåhs (Vansbro) hade sagt till, Jonas Hagström (Leksand) var det ingen som visste något om

## Försvarsmakten berättar {{I}}

Major Erik Falk från regementet gav en lägesbild. Han sa att det militära läget är allvarligt men inte akut. Regementet kommer att växa, och ett etableringsbeslut väntas i riksdagen i höst. Han önskade sig en kontaktyta per kommun, gärna någon som är uppe sent. Flera hade frågor om totalförsvarsplikten. Rekryteringsmyndigheten är den som skriver in, kommunerna ska bara uppge vilka som behövs. Borlänge har krigsplacerat sexhundra personer, det har gått fort. Peter Ollas tyckte att värnpliktiga borde få prova en kommunal plats. Falk har lovat att komma tillbaka, men när kunde han inte säga.

Kontaktytorna bestämde vi genast: {{|}}beredskapssamordnaren i varje kommun är kontakt mot regementet. {{D}} **Karolina** mejlar regementet listan imorgon. {{A who=Karolina Dahlgren; due=2023-09-08; to=regementet}}

## Förrådet i Mora {{I kind=dialogue}}

Britta och Gun visade kostnadsplanen. Gruppen har träffats tre gånger, två av dem på Teams. {{|}}Förrådet går på 1,4 miljoner, plus moms. {{K amount=1.4; unit=miljoner}} Gruppen hade räknat på två sätt att dela kostnaden och rekommenderade invånarantal. Nils-Erik hade velat ha ett mindre förråd men lät sig övertygas.

Därefter hörde Karolina efter hur kommunerna ser på saken nu när priset är känt. Tove Ling tog till orda för Malung-Sälen, som inte var med i våras. Fjällanläggningarna har tjugotusen gäster i februari, berättade hon, och kommunen har haft två möten med destinationsbolaget om vem som bär ansvar för deras vatten. Juristerna är oense. {{|}}Därför blir det ett nej från Malung-Sälen till det gemensamma förrådet, man behöver lägga pengarna på sin egen fjällsida. {{S org=Malung-Sälen; topic=förrådet i Mora; stance=no}} Från Borlänges sida hade Ahmad med sig bolagets besked från i juni: Borlänge är med till fullo. {{S org=Borlänge; topic=förrådet i Mora; stance=yes}} Rättvik, som i våras bad att få ritningar, har nu sett dem. Räddningschefen där är imponerad, ekonomichefen något mindre. {{|}}Åsa bad att få dröja med sitt svar tills budgeten är antagen i november, Rättvik är alltså oklart. {{S org=Rättvik; topic=förrådet i Mora; stance=undecided}} Säter kan tänka sig att hyra in sig vid behov men inte äga. {{S org=Säter; topic=förrådet i Mora; stance=interested}} Leksands röst saknades.

- Förrådet byggs 2024 och kostnaden slås ut per invånare. {{D}}
- Gun tar in offerter på hallen, tre stycken, klart till Alla helgons dag, det vill säga 4/11. {{A who=Gun Matsols; due=2023-11-04}}
- Jelena tackar för underhållningen och undrar om Ludvika får vara adjungerad. {{|}}Svar ges av gruppen efter nästa sammanträde. {{A who=gruppen}}

## Säkerhetsskydd {{I kind=decision}}

Den här stod på tur efter våren. Jelena förklarade vad Säkerhetspolisen kräver. Varje kommun måste enligt säkerhetsskyddslagen ha en chef för frågorna direkt under kommundirektören, och de flesta har det. Ludvika har haft tillsyn. {{|}}Vad som framkom där återger jag inte: Jelenas redogörelse var sekretessbelagd från början till slut. {{X mark=sekretessbelagd}}

Vi blev klara med en sak, att en årlig självskattning ska göras med Ludvikas formulär. {{D}} Formuläret får ni av Jelena i brev, rekommenderat, någon gång i oktober {{A who=Jelena Marković; due=2023-10; to=ni}} och det ska vara ifyllt och återsänt av er den 15 december. {{A who=er; due=2023-12-15; to=Jelena}}

## Övningen 2024 {{I outcome=postponed}}

Vi skulle ha tillsatt en ledning. {{|}}Eftersom Kjell är den som har brunnit för detta skjuter vi på saken till november. {{P until=2023-11-16; what=Övningen 2024; why=Eftersom Kjell är den som har brunnit för detta}}

## Uppdrag {{I}}

Peter Lindqvist går i pension vid årsskiftet efter fyrtio år i Säter. {{L person=Peter Lindqvist; org=Säter; when=vid årsskiftet; why=i pension}} Samverkansperson i staben är därefter Susanne Ekwall på heltid, det var uppgjort dem emellan. {{N person=Susanne Ekwall; role=samverkansperson; body=staben; for=Peter Lindqvist}} I drivmedelsgruppen sitter Tove sedan i vintras och hon rapporterade att länet delats i fyra. Åsa har varit på sitt första krisråd hos kyrkan; hon tyckte det var givande. {{|}}Försvarsutbildarna vill ha med någon i sin distriktsstyrelse, och där hoppar Britta Hed på. {{N person=Britta Hed; role=representant; body=distriktsstyrelse}}

## Vad händer sen {{I}}

Nästa möte är 16 november i Ludvika. {{M date=2023-11-16}} Beredskapsveckan startar den 25 september. {{M date=2023-09-25; what=Beredskapsveckan}} Alla kommuner brukar ha öppet hus då.

*Matilda Hjort Ax*
