@file 2022-01-28.txt
@body Socialchefsnätverket nordvästra Värmland
@date 2022-01-28
@start 09:00
@end 11:45
@place Sunne, Kolsnäs konferens, lokal Fryken
@mode in_person
@secretary Maj-Lis Brogren
@p Birgitta Hallqvist | Arvika | | chair
@p Samir Haddad Lind | Eda
@p Kerstin Ovesdotter | Årjäng
@p Lars-Erik Mattisson | Torsby
@p Petra Wikander | Sunne
@p Johanna Tveit | Hagfors
@p Mats Ahlgren | Munkfors
@p Maj-Lis Brogren | | Planeringssamordnare | guest
@p Ylva Sandmark | Region Värmland | Närsjukvårdschef Region Värmland | guest partial=kl. 10-10.45
@p Johanna Pålsson Ek | Arvika | | absent
@p Dragan Petrovic | Hagfors | | absent
---
 Socialchefsnätverket nordvästra Värmland

Datum och tid: 2022-01-28 kl. 9-11.45
Plats och lokal: Sunne, Kolsnäs konferens, lokal Fryken

Närvarande:
Birgitta Hallqvist (ordf.) Arvika
Samir Haddad Lind Eda
Kerstin Ovesdotter Årjäng
Lars-Erik Mattisson Torsby
Petra Wikander Sunne
Johanna Tveit Hagfors
Mats Ahlgren Munkfors

Övriga:
Maj-Lis Brogren Planeringssamordnare
Ylva Sandmark Närsjukvårdschef Region Värmland, kl. 10-10.45

Frånvarande:
Johanna Pålsson Ek Arvika
Dragan Petrovic Hagfors

Anteckningar

Föregående anteckningar {{I}}
Inga synpunkter.

Läget i verksamheterna {{I kind=dialogue}}
Dialog kring sjukfrånvaron under januari. Flera kommuner har haft upp emot var fjärde medarbetare
borta samtidigt och har fått stänga mötesplatser för äldre. {{|}}Torsby har slagit ihop två
hemtjänstgrupper och tänker låta det vara så till påsk. {{S org=Torsby; stance=doing}} Hagfors klarade sig bättre än i höstas.
Någon menade att vi borde ha gemensamma vikarier, men det är en gammal käpphäst som ingen har
orkat räkna på. Folkhälsomyndigheten väntas lätta på rekommendationerna i februari, och då
försvinner också det tidigare beslutet om munskydd.

Gemensam familjehemsresurs {{I kind=dialogue}}
Ärende från Petra Wikander: Sunne har svårt att ensamt bära en familjehemskonsulent med
utredningskompetens. Finns det underlag för en delad tjänst i länsdelen?
{{|}}Eda är positiva och kan bidra med en halv tjänst redan i vår. {{S org=Eda; stance=yes}} {{|}}Årjäng har egen konsulent sedan
september och ser inget behov. {{S org=Årjäng; stance=no}} {{|}}Munkfors ställer sig bakom tanken men har inga pengar i år. {{S org=Munkfors; stance=interested}} {{|}}Torsby köper av en privat aktör, avtalet löper ut vid midsommar. {{S org=Torsby; stance=doing}}
Det fördes ett resonemang om arbetsgivaransvaret, som brukar bli stötestenen. {{|}}Slutligen enades
gruppen om att Sunne arbetar fram en tjänstebeskrivning tillsammans med Eda. {{D}} {{A who=Sunne, Eda}} {{|}}Beskrivningen mejlas
till Maj-Lis senast 18 februari. {{A due=2022-02-18; to=Maj-Lis Brogren}}

Samverkan kring utskrivning {{I kind=report}}
Återkoppling från Ylva Sandmark kring läget på sjukhuset i Arvika. Regionen har beslutat att hålla
fyra vårdplatser stängda till och med mars. Ylva poängterade att det inte är en besparing utan en
följd av att det fattas sjuksköterskor. Ledtiden från utskrivningsklar till hemgång har sjunkit
från 2,9 till 2,2 dagar, men i december steg den åter. Mobila teamet ska enligt regionens plan
utökas med en läkare till hösten.
Kerstin undrade varför samordnad individuell plan så sällan kallas av vårdcentralerna. Svaret blev
att rutinen är känd men inte efterlevs, och att det saknas någon som äger frågan. Kerstin pekade
på att lagen kräver att båda huvudmännen medverkar.
{{|}}Ylva lovade att ta fram statistik per vårdcentral till marsmötet. {{A who=Ylva Sandmark; due=2022-03-04}} {{|}}Lars-Erik och Kerstin går igenom
siffrorna med henne dessförinnan. {{A who=Lars-Erik Mattisson,Kerstin Ovesdotter}}

Delregionala beredningsgruppen {{I kind=report}}
Återkoppling från Birgitta Hallqvist: gruppen har träffats en gång sedan sist. Där sitter, förutom
Birgitta, två verksamhetschefer från regionen och HR-direktören. Ett förslag till ny
överenskommelse om psykisk hälsa skickas på remiss i februari. Regionen vill ha svar före
sommaren.
{{|}}Platsen efter Anders Norling, som gick i pension vid nyår, har stått tom. {{V seat=plats; body=Delregionala beredningsgruppen}} {{L person=Anders Norling; when=vid nyår; why=pension}} {{|}}Den fylls nu med Johanna
Tveit, efter förslag från Mats. {{N person=Johanna Tveit; role=representant; body=Delregionala beredningsgruppen; for=Anders Norling}} {{D}}

Yrkesresan {{I kind=report}}
Maj-Lis rapporterade att SKR har skickat ut en förfrågan om anslutning till Yrkesresan för barn
och unga. {{|}}Avgiften är 2,30 kr per invånare och gäller 2022-2024. {{K amount=2.30; unit=kr per invånare; years=2022-2024}} {{|}}De flesta lutar åt att tacka ja. {{F}}
Lars-Erik påpekade att Torsby redan betalar till FoU-enheten och att någon i nämnden säkert
reagerar. {{|}}Arvika har tackat ja. {{S org=Arvika; stance=yes}} {{|}}Hagfors nämnd tar upp frågan den 16 februari. {{M date=2022-02-16; what=Hagfors nämnd}} {{|}}Samir kunde inte säga
hur det blir i Eda. {{S org=Eda; stance=undecided}} {{|}}När nätverket samlas nästa gång vill vi landa i en gemensam hållning, då vi vet
hur Hagfors gör. {{P until=2022-03-04; what=gemensam hållning om Yrkesresan; why=då vi vet hur Hagfors gör}}

Temaområde hösten {{I kind=theme; outcome=postponed}}
Mats Ahlgren och Petra Wikander skulle ha berättat om vad de hunnit med. {{|}}Tiden rann iväg och temat
får ligga till sig till nästa gång. {{P until=2022-03-04; what=Temaområde hösten; why=Tiden rann iväg}}

Övrig omvärldsbevakning {{I outcome=empty}}

Övrigt {{I}}
- Kerstin påminde om att länsstyrelsen har tillsyn av familjerätten i vår. Kommunerna brukar få
två veckors varsel.
- Vem ansvarar egentligen för tolkavtalet när det löper ut? {{Q}} Ingen i rummet visste.
- {{|}}Nästa träff blir 4 mars i Hagfors. {{M date=2022-03-04}} {{|}}Johanna T ordnar lokal och kaffe. {{A who=Johanna Tveit}}

Vid pennan
Maj-Lis Brogren
