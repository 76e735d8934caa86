@file Registratorsnätverket mars 2022.txt
@body Arkiv- och registratorsnätverket Sörmland
@date 2022-03-24
@start 13:00
@end 15:30
@mode hybrid
@place Trosa kommunkontor, Västra Långgatan
@secretary Nadja Holm-Ferrer
@p Nadja Holm-Ferrer | Eskilstuna | | chair
@p Urban Tegnander | Nyköping | | remote
@p Sofia Ekroth | Katrineholm | |
@p Yohannes Tesfay | Strängnäs | |
@p Pontus Rask | Trosa | |
@p Kaj Lindroos | Flen | | remote
@p Ulla-Britt Carlén | Vingåker | |
@p Ingalill Sporre | Gnesta | |
@p Torsten Wik | Samverkansrådet | utredare | guest partial=första timmen
---
Arkiv- och registratorsnätverket Sörmland
tors 24 mars 2022, 13:00-15:30
Trosa kommunkontor, Västra Långgatan + länk
skrivet av Nadja Holm-Ferrer, mest inklistrat

Folk
Nadja Holm-Ferrer, Eskilstuna, ordförande
Sofia Ekroth, Katrineholm
Yohannes Tesfay, Strängnäs
Pontus Rask, Trosa
Ulla-Britt Carlén, Vingåker
Ingalill Sporre, Gnesta
Urban Tegnander, Nyköping (länk)
Kaj Lindroos, Flen (länk)
gäst: Torsten Wik, utredare, Samverkansrådet, första timmen

Poolförstudien {{I kind=information}}
Torsten har intervjuat 31 registratorer. Hans tes är att en pool blir billigare först om minst sex kommuner är med, och att arbetsgivaransvaret måste ligga på ett ställe. Rådet kommer enligt honom att besluta i juni, och kommunerna får sedan på sig till oktober att säga ja eller nej. I Östergötland har man enats om en liknande modell men med arkivarier. Han lutar själv åt att föreslå Katrineholm som värd.

Det blev frågor. {{|}}Urban skrev i chatten att Nyköping vill se vad som händer med sekretessen först och inte svarar före det. {{S org=Nyköping; stance=undecided; topic=Poolförstudien}} Sofia sa att Katrineholm ställer upp som värdkommun om kostnaden täcks. {{S org=Katrineholm; stance=yes; topic=Poolförstudien}} Ulla-Britt var mer tveksam å egna vägnar men hade inget med sig hemifrån. Någon i rummet ville att vi skulle uttala oss. Torsten tyckte det vore värdefullt. {{|}}Nja, sa de flesta, vi har inte läst rapporten. {{F}}

Klippt: "Torsten: ni får utkastet av mig före påsk, lovar" {{A who=Torsten Wik}}
Klippt: "Nadja: då tar vi ställning 19 maj och inte förr, alla ok med det?" {{|}}"ja" "ja" "japp" {{P until=2022-05-19; what=uttala oss om poolförstudien; why=vi har inte läst rapporten}} {{M date=2022-05-19}}

Låneordningen {{I kind=decision}}
Urbans A4 kom i tid, till och med en dag före. Yohannes hade två invändningar. Den ena var att sekretessförbindelse måste skrivas på nytt i varje kommun, vilket stämmer enligt lagen. Den andra att hans chef inte sagt ja. {{|}}Det hade hon visst, visade det sig när han ringde i pausen: Strängnäs är med. {{S org=Strängnäs; stance=yes; topic=Låneordningen}} Traktamentet betalas av den som lånar, blev vi överens om efter en stund. {{D}} Vingåker har i sitt samverkansavtal med Katrineholm redan en sådan regel sedan 2017, berättade UB, och där har ingen klagat. I Gnesta får man inte låna ut folk alls utan att kommunalrådet skriver på.

Klippt: "Pontus: så A4:an gäller nu eller?" {{|}}"Nadja: från 1 april, ja" "Pontus: 👍" {{D}}
Sofia förvarar påskrivna låneavtal tills vidare. {{A who=Sofia Ekroth}} Efter ett år borde vi väl utvärdera, tyckte Ingalill.

e-signering {{I}}
Ingalill hade äntligen sin punkt. {{|}}Gnesta kör e-signering på delegationsbeslut sedan i höstas. {{S org=Gnesta; stance=doing; topic=e-signering}} Det har sparat papper men skapat en ny fråga: hur bevaras valideringsintyget? Leverantören Signaturia AB påstår att intyget lever i tio år. Riksarkivet har sagt att det räcker att dokumentera kontrollen. {{|}}Tjänsten kostar dem 6 kr per signatur. {{K amount=6; unit=kr per signatur}} Trosa tänker börja i augusti. {{S org=Trosa; stance=yes; topic=e-signering}} Eskilstuna har satt ned foten, vi väntar på den statliga tjänsten, så det är nej från oss. {{S org=Eskilstuna; stance=no; topic=e-signering}}
Någon bör egentligen skriva till Riksarkivet, det kom vi fram till förra året också och då blev det inget.
Klippt: "Kaj: jag gör det. {{|}}Skickar utkast till Ingalill först" {{A who=Kaj Lindroos; to=Ingalill Sporre}}
Klippt: "Ingalill: granskar och returnerar inom en vecka" {{A who=Ingalill Sporre}}

Vem är vem {{I}}
Klippt från Flens intranät: "Mirela Hadžić är ny registrator hos oss från 1 april." {{N person=Mirela Hadžić; role=registrator; org=Flen}} Kaj återgår då till arkivet men sitter kvar i referensgruppen. {{N person=Kaj Lindroos; role=ledamot; body=referensgruppen}} Mirela kommer till nästa träff.
Ulla-Britt går i pension i höst. {{L person=Ulla-Britt Carlén; org=Vingåker; when=i höst; why=pension}} Hon sitter även i Arkivrådets styrelse men det är ett privat uppdrag, säger hon.
I rådet har Per-Erik Mattmar fått frågan om omval och tackat ja, det är inte vårt beslut.

Utbildningen 17 mars, hur gick det? {{I kind=report}}
Ragnhild Oja var bra, 44 på plats och 60 på länk. Ljudet sviktade. Vi ville ha henne igen. Lokalen i Flen tog slut på stolar. Ingen hade tryckt på inspelning så det finns ingen film, folk har frågat. {{|}}Sofia gör en enkät och redovisar svaren vid vårt möte i maj. {{A who=Sofia Ekroth; due=2022-05-19}}
