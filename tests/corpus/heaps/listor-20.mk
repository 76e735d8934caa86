@file listor-20.txt
@body Folkhälsonätverket Gotland, Öland och Kalmarkusten
@date 2024-01-18
@p Amanda Sköld | Borgholm | folkhälsostrateg | chair
@p Per-Erik Ulander | Mörbylånga | utvecklare
@p Susanna Graaf | Kalmar | folkhälsochef
@p Nikola Baric | Torsås | fritidschef
@p Elisabeth Mård | Mönsterås | samordnare
@p Oliver Gustavsson | Oskarshamn | folkhälsostrateg
@p Rut Ekblad | Västervik | kvalitetsutvecklare
@p Rut Hagberg | Vimmerby | folkhälsoplanerare
@p Fabian Norr | Hultsfred | samordnare
@p Linda Holmér | Högsby | fritidschef
@p Anton Steen | Emmaboda | ungdomssamordnare
@p Gerda Wikner | Region Gotland | folkhälsostrateg
@p Sam Yildiz | Nybro | drogförebyggare
@p Kajsa Trell | Region Kalmar län | hälsoutvecklare | guest
@p Mona Silfver | Länsstyrelsen | ANDTS-samordnare | guest
---
Folkhälsonätverket Gotland, Öland och Kalmarkusten
Korta noteringar 2024-01-18
Hej! Här kommer noteringarna från dagen. Med var:
Amanda Sköld, Borgholm, folkhälsostrateg, ordförande
Per-Erik Ulander, Mörbylånga, utvecklare
Susanna Graaf, Kalmar, folkhälsochef
Nikola Baric, Torsås, fritidschef
Elisabeth Mård, Mönsterås, samordnare
Oliver Gustavsson, Oskarshamn, folkhälsostrateg
Rut Ekblad, Västervik, kvalitetsutvecklare
Rut Hagberg, Vimmerby, folkhälsoplanerare
Fabian Norr, Hultsfred, samordnare
Linda Holmér, Högsby, fritidschef
Anton Steen, Emmaboda, ungdomssamordnare
Gerda Wikner, Region Gotland, folkhälsostrateg
Sam Yildiz, Nybro, drogförebyggare
Gäster: Kajsa Trell, Region Kalmar län, hälsoutvecklare
Mona Silfver, Länsstyrelsen, ANDTS-samordnare

ANT-enkäten {{I}}
Resultat i länet: fler snusare, färre rökare. Presentation för rektorer i februari enligt regionens plan.
Hemläxa: visa resultatet för er nämnd. {{A who=alla}}

Utvecklingsgrupp ungas hälsa {{I kind=decision}}
In i gruppen: Anton (efter Mia Falk), Linda. {{N person=Anton Steen; role=ledamot; body=Utvecklingsgrupp ungas hälsa; for=Mia Falk}} {{N person=Linda Holmér; role=ledamot; body=Utvecklingsgrupp ungas hälsa}}
Kvar: Susanna, som ordförande. {{N person=Susanna Graaf; role=ordförande; body=Utvecklingsgrupp ungas hälsa}}
Gruppens plan – godkänd i sin helhet. {{D}}

Suicidprevention {{I}}
- ny nationell strategi klar under året
- utbildningen YAM: Vimmerby och Nybro kör {{S org=Vimmerby; stance=doing}} {{S org=Nybro; stance=doing}}
- instruktörer saknas i norra länet
- kontaktlista till Kajsa, senast 9 februari {{A who=alla; due=2024-02-09; to=Kajsa Trell}}

Alkoholtillsyn {{I kind=go-round}}
Gemensam handläggare?
Högsby: gärna {{S org=Högsby; stance=interested}}
Hultsfred: gärna {{S org=Hultsfred; stance=interested}}
Kalmar: nej tack {{S org=Kalmar; stance=no}}
Torsås: beror på priset {{S org=Torsås; stance=undecided}}
Oskarshamn: svarar senare

Föräldraskapsstöd {{I kind=decision}}
Enighet: en länskalender över grupper. {{D}}
Elisabeth + Oliver gör första versionen. {{A who=Elisabeth Mård,Oliver Gustavsson}}
Regionen betalar tryck.

Länsstyrelsens ord {{I kind=report}}
Mona om 2024:
- nytt uppdrag om narkotika
- utlysning stänger 1 mars
- tillsynsbesök i fyra kommuner
- avgiftsfri kurs 14 februari, digitalt {{M date=2024-02-14; what=kurs}}
Mejlas ut av Mona: kursprogrammet. {{A who=Mona Silfver}}

Ekonomi {{I kind=decision}}
Kassa 72 000 kr. {{K amount=72000; unit=kr}}
30 000 kr till temavecka, beviljat. {{D}} {{K amount=30000; unit=kr}}
Ansökan från idrottsförbundet – avslag. {{D}}
Ansökan från Röda Korset – ej prövad.

Temavecka {{I}}
Vecka 41, "rörelse". Förra året: mat.
På Fabian: affisch. {{A who=Fabian Norr}} På Rut H: föreläsare. {{A who=Rut Hagberg}}
Region Gotland deltar i år. {{S org=Region Gotland; stance=yes}}

Trygghetsmätning {{I outcome=postponed}}
Ingen genomgång, polisens siffror inte släppta. {{|}}Åter i mars. {{P what=Trygghetsmätning; why=polisens siffror inte släppta}}

Hälsofrämjande skola {{I kind=dialogue}}
Bra tänk, lite tid. Skolsköterskor nyckelpersoner. Önskemål om regional samordnare. Inga beslut.

Medborgarlöfte {{I kind=go-round}}
Borgholm – signerat {{S org=Borgholm}}
Mörbylånga – signeras 12 mars {{S org=Mörbylånga}} {{M date=2024-03-12; what=signering av medborgarlöfte}}
Emmaboda – förhandlar med polisen {{S org=Emmaboda; stance=doing}}
Mönsterås – inget löfte i år {{S org=Mönsterås; stance=no}}

Spel och dobbel {{I kind=question}}
Hultsfred: någon som har lokal policy mot spel på arbetstid? {{Q asker=Hultsfred}}

Agenda 2030 {{I}}
Glokala-rapporten finns. 42 mål följs redan. {{|}}Borgholm hoppar av rapporteringen. {{S org=Borgholm}}

Regionens folkhälsopolicy {{I kind=decision}}
Remiss. Svarstid t.o.m. 29 februari.
Vi lämnar gemensamma synpunkter. {{D}} {{A who=Vi}}
Skrivare: Per-Erik och Rut E, utkast 12 februari. {{A who=Per-Erik Ulander,Rut Ekblad; due=2024-02-12}}

Nya ansikten {{I}}
Nikola Baric, Torsås, ny i nätverket {{N person=Nikola Baric; role=ledamot; body=Folkhälsonätverket; org=Torsås}}
Sam Yildiz, Nybro, i stället för Tove Alm {{N person=Sam Yildiz; role=ledamot; body=Folkhälsonätverket; org=Nybro; for=Tove Alm}}
Oskarshamns andra plats: tom sedan i höstas {{V seat=ledamot; body=Folkhälsonätverket; org=Oskarshamn}}

Gående skolbuss {{I kind=report}}
Kalmar: 11 skolor. Trafikverkets bidrag slut. Utvärdering på webben.

Psykisk första hjälp {{I}}
Datum 2024:
6 februari, Kalmar {{M date=2024-02-06; what=Psykisk första hjälp}}
16 april, Västervik {{M date=2024-04-16; what=Psykisk första hjälp}}
20 augusti – fullbokad {{M date=2024-08-20; what=Psykisk första hjälp}}
Avgift: 1 200 kr per person {{K amount=1200; unit=kr per person}}

Tobaksfri duo {{I kind=decision}}
Läggs ner, alla överens. {{D}}
Information till skolorna, resp. samordnare, före sportlovet. {{A who=resp. samordnare; to=skolorna}}

Ungdomsmottagning {{I kind=report}}
Regionens beslut i december: digital mottagning för hela länet. Fysiska tider minskar i Västervik. Starkt missnöje.

Skrivelse till regionen {{I kind=decision}}
Ja till skrivelse, kort. {{D}} Amanda håller i pennan. {{A who=Amanda Sköld; to=regionen}}
Kajsa avstod från samtalet.

Våldsprevention {{I}}
Lag om brottsförebyggande ansvar sedan 1 juli. Lägesbilder klara i nio kommuner. {{|}}Högsbys lägesbild hemlig. {{X mark=hemlig}}
Åtgärdsplan nästa steg: varje kommun. {{A who=varje kommun}}

Forskning {{I}}
Linnéuniversitetet söker fem kommuner till studie om äldres rörelse.
Intresse: Vimmerby, Högsby {{S org=Vimmerby; stance=interested}} {{S org=Högsby; stance=interested}}
Nej: Västervik {{S org=Västervik; stance=no}}
Gerda kollar med Visby. {{A who=Gerda Wikner}}

Hedersfrågor {{I outcome=not_reached}}
Tiden ute. Överst på listan 7 mars. {{P until=2024-03-07; what=Hedersfrågor; why=Tiden ute}} {{M date=2024-03-07}}

Äldres ensamhet {{I kind=theme}}
Tema. Tre exempel: telefonkedja, lunchlag, uppsökande samtal. Statsbidrag hos Socialstyrelsen. Diskussion i smågrupper.

Statistikpaket {{I kind=decision}}
Inköp: nej. {{D}}
Gratis alternativ: Folkhälsodata.
Genomgång av verktyget, 20 min, Oliver, 7 mars. {{A who=Oliver Gustavsson; due=2024-03-07}}

Avtackning {{I}}
Elisabeth Mård slutar 29 februari efter nio år. {{L person=Elisabeth Mård; org=Mönsterås; when=29 februari}}
Blommor från nätverket.
Mönsterås återbesätter inte tjänsten. {{S org=Mönsterås}}

Samordningsansvar {{I kind=decision}}
Sammankallande våren: Susanna Graaf. {{N person=Susanna Graaf; role=sammankallande; body=Folkhälsonätverket}} {{D}}
Sammankallande hösten: inte klart.
Anteckningar: turordning, gäller från mars. {{D}}

Fritidskortet {{I}}
Info: E-hälsomyndigheten bygger system. Info: start troligen 2025. Info: kommunerna behöver inte söka.

Uppföljning {{I}}
Kvar från november:
Karta över utegym	Klart
Lathund för HBQT-diplomering {{A who=Sam Yildiz}}	Pågår (Sam)
Kontakt med Apoteket {{A who=Linda Holmér}}	Ej gjord, Linda
Banner	Struken

Konferens Mötesplats folkhälsa {{I kind=decision}}
20 mars, Göteborg {{M date=2024-03-20; what=Mötesplats folkhälsa}}
Åker för nätverket: Rut Ekblad, Fabian Norr {{N person=Rut Ekblad; role=deltagare; body=Konferens Mötesplats folkhälsa}} {{N person=Fabian Norr; role=deltagare; body=Konferens Mötesplats folkhälsa}}
Resan bekostas av kassan. {{D}}

Sist {{I}}
Trevlig helg önskar Amanda. Bilder i Teams.
