@file listor-25.txt
@body Länsgruppen för hemsjukvård i Dalsland och Värmland
@date 2023-09-28
@p Gunvor Eliasson | Säffle | verksamhetschef | chair
@p Rikard Moll | Åmål | MAS
@p Johanna Lisell | Arvika | verksamhetschef
@p Peter Fossum | Eda | enhetschef
@p Annika Trygg | Sunne | MAS
@p Ingvor Pettersson | Torsby | verksamhetschef
@p David Lagerlund | Hagfors | enhetschef
@p Selma Rydh | Munkfors | omsorgschef
@p Kjell Byström | Forshaga | MAR
@p Kjell Norling | Kil | verksamhetschef
@p Maria Edlund | Karlstad | utvecklingschef
@p Tuula Mäki | Hammarö | enhetschef
@p Isabelle Frisk | Kristinehamn | MAS
@p Leo Sandin | Filipstad | områdeschef
@p Barbro Wik | Region Värmland | samordnare | guest
@p Nina Ros | Region Värmland | primärvårdschef | guest
---
Länsgruppen för hemsjukvård i Dalsland och Värmland
Anteckningar 2023-09-28
Närvarande
Gunvor Eliasson, Säffle, verksamhetschef, ordförande
Rikard Moll, Åmål, MAS
Johanna Lisell, Arvika, verksamhetschef
Peter Fossum, Eda, enhetschef
Annika Trygg, Sunne, MAS
Ingvor Pettersson, Torsby, verksamhetschef
David Lagerlund, Hagfors, enhetschef
Selma Rydh, Munkfors, omsorgschef
Kjell Byström, Forshaga, MAR
Kjell Norling, Kil, verksamhetschef
Maria Edlund, Karlstad, utvecklingschef
Tuula Mäki, Hammarö, enhetschef
Isabelle Frisk, Kristinehamn, MAS
Leo Sandin, Filipstad, områdeschef
Från regionen
Barbro Wik, Region Värmland, samordnare
Nina Ros, Region Värmland, primärvårdschef

1. Regionens beslut {{I n=1; kind=report}}
Regionstyrelsen har beslutat
- att avveckla två vårdcentralsfilialer
- att införa nytt ersättningssystem
- att uppdra åt primärvårdschefen att återkomma i november
Gruppen tog del av informationen.

2. Gruppens ställningstagande om filialerna {{I n=2; kind=decision}}
Gruppen beslutar
- att begära en konsekvensbeskrivning av regionen {{D}} {{A to=regionen}}
- att Gunvor och Johanna företräder gruppen i dialogen {{D}} {{N person=Gunvor Eliasson; role=representant; body=dialogen}} {{N person=Johanna Lisell; role=representant; body=dialogen}}
- att frågan följs på varje möte {{D}}

3. Kommunernas svar om nattpatrull {{I n=3; kind=go-round}}
Kommun	Gemensam nattpatrull	Egen nattsjuksköterska
Eda	ja {{S org=Eda; topic=Gemensam nattpatrull; stance=yes}}	nej {{S org=Eda; topic=Egen nattsjuksköterska; stance=no}}
Sunne	vet ej {{S org=Sunne; topic=Gemensam nattpatrull; stance=undecided}}	finns {{S org=Sunne; topic=Egen nattsjuksköterska; stance=doing}}
Munkfors	ja {{S org=Munkfors; topic=Gemensam nattpatrull; stance=yes}}	–
Karlstad	nej {{S org=Karlstad; topic=Gemensam nattpatrull; stance=no}}	finns {{S org=Karlstad; topic=Egen nattsjuksköterska; stance=doing}}

4. Delegering {{I n=4}}
Nytt: digital delegering i tre kommuner
Kvar: gemensam text om insulin
Text: Isabelle, 20 oktober {{A who=Isabelle Frisk; due=2023-10-20}}
Hagfors inför digital delegering i januari {{S org=Hagfors}}

5. Socialstyrelsens föreskrifter {{I n=5; kind=report}}
Av föreskriften framgår
- att delegering ska omprövas varje år
- att verksamhetschefen ansvarar för rutinen
- att läkemedelslista ska finnas
Inga ändringar för kommunernas del.

6. Läkemedelsförråd {{I n=6; kind=decision}}
Akutförråd: avtal förlängs ett år {{D}}
Buffertförråd: avvecklas {{D}}
Kostnad: 27 000 kr per förråd och år {{K amount=27000; unit=kr per förråd och år}}
Inventering: varje enhet i november {{A who=varje enhet; due=2023-11}}

7. Sårvård {{I n=7; outcome=postponed}}
Skjuts, sårsjuksköterskan sjuk. {{|}}Åter 30 november. {{P until=2023-11-30; what=Sårvård; why=sårsjuksköterskan sjuk}} {{M date=2023-11-30}}

8. Vårdplaneringssystem {{I n=8}}
Uppgradering 14 oktober
Driftstopp 22–06
Reservrutin utskickad
Testare: Åmål och Filipstad {{S org=Åmål; stance=doing}} {{S org=Filipstad; stance=doing}}

9. Namn till styrgrupp journal {{I n=9; kind=decision}}
Lämnade namn från oss:
- Maria Edlund (ordinarie) {{N person=Maria Edlund; role=ordinarie; body=styrgrupp journal}}
- Rikard Moll (ersättare) {{N person=Rikard Moll; role=ersättare; body=styrgrupp journal}}
Beslut: namnen lämnas till regionen. {{D}} {{A to=regionen}}

10. SKR:s rekommendation {{I n=10; kind=report}}
SKR:s styrelse rekommenderar kommunerna
- att ansluta till nationell plattform
- att avsätta 1,20 kr per invånare {{K amount=1.20; unit=kr per invånare}}
Torsby: tackar ja {{S org=Torsby; stance=yes}}
Forshaga: tackar nej {{S org=Forshaga; stance=no}}
Övriga: ärendet ej uppe i nämnd

11. Kompetens {{I n=11; kind=dialogue}}
Specialistsjuksköterskor slutar. Betald utbildning ett sätt. Regionen lockar med lön. Någon form av karriärväg önskas.

12. Utbildning palliativ vård {{I n=12}}
Datum	Ort	Platser
2023-10-24 {{M date=2023-10-24; what=Utbildning palliativ vård}}	Karlstad	30
2023-11-07 {{M date=2023-11-07; what=Utbildning palliativ vård}}	Torsby	25
2023-09-12	Säffle	genomförd
Anmäl deltagare till Barbro senast 10/10 {{A who=alla; due=2023-10-10; to=Barbro Wik}}

13. Gränsdragning egenvård {{I n=13; kind=decision}}
Lathund antagen {{D}}
Fråga om stomi: lyfts ut ur lathunden {{D}}
Spridning via MAS i varje kommun {{A who=MAS i varje kommun}}

14. Statistik {{I n=14; kind=report}}
Inskrivna	Antal	Ändring
Arvika	412	+3 %
Kil	187	–1 %
Hammarö	201	+7 %
Siffror per september. Filipstad redovisar senare.

15. Rehab {{I n=15}}
Kjell B: kö till arbetsterapeut 9 veckor
Kil prövar rehab på distans {{S org=Kil; stance=doing}}
Kjell B sammanställer väntetider för alla {{A who=Kjell Byström}}

16. Nämndernas beslut {{I n=16; kind=report}}
Hälso- och sjukvårdsnämnden, 5 september:
beslut 1 – taxa oförändrad
beslut 2 – upphandling av syrgas
beslut 3 – ny representant i vår grupp från årsskiftet

17. Ny avtalsperiod {{I n=17; kind=decision}}
Vår linje:
1. avtalstid fyra år {{D}}
2. läkarbesök minst varannan vecka {{D}}
3. ingen indexuppräkning {{D}}
Förhandling: inleds i januari, AU håller i den {{A who=AU}}

18. AU {{I n=18; kind=decision}}
Ledamöter 2024
Annika Trygg (ny, för Selma Rydh) {{N person=Annika Trygg; role=ledamot; body=AU; for=Selma Rydh}}
Leo Sandin (omval) {{N person=Leo Sandin; role=ledamot; body=AU}}
Gunvor Eliasson (ordförande) {{N person=Gunvor Eliasson; role=ordförande; body=AU}}
Enligt valberedningens förslag: ja {{D}}

19. Fallprevention {{I n=19; outcome=not_reached}}
Ej nådd. Vilar. {{P what=Fallprevention; why=Ej nådd}}

20. Smitta {{I n=20}}
Covid: ökning
Munskydd: lokalt beslut
Smittskydd ger nya råd i oktober enligt uppgift
Lager: Tuula kontrollerar datum på visir {{A who=Tuula Mäki}}

21. Fotvård {{I n=21; kind=question}}
Säffle: ingår fotvård vid diabetes i hemsjukvården? {{Q asker=Säffle}}

22. Avslutade uppdrag {{I n=22; kind=report}}
Dokumentationsstöd	Klart
Mall för SIP-kallelse	Klart
Journalgranskning	Klart, inga avvikelser
Avtal med tandvården	Stängt

23. Öppna uppdrag {{I n=23; kind=report}}
Översyn av jourtelefon {{A who=David Lagerlund}}	David	Pågår
Brev till apoteken {{A who=Isabelle Frisk; due=2023-10}}	Isabelle	Oktober
Förfrågan till Örebro {{A who=Maria Edlund}}	Maria	Kvarstår
Plan för höga flöden {{A who=Ingvor Pettersson,Peter Fossum}}	Ingvor, Peter	Påbörjad

24. Dödsfall i hemmet {{I n=24; kind=decision}}
Rutin version 4: fastställd {{D}}
Gäller längst till 2024-06-30 {{D until=2024-06-30}}
Polisens önskemål inarbetade.

25. Personal {{I n=25}}
- Nina Ros slutar i regionen 1 december {{L person=Nina Ros; org=Region Värmland; when=1 december}}
- hennes efterträdare: Magnus Ståhl {{N person=Magnus Ståhl; role=primärvårdschef; org=Region Värmland; for=Nina Ros}}
- Hammarö rekryterar MAS {{S org=Hammarö}}
- platsen för Hammarö i AU obesatt {{V seat=ledamot; body=AU; org=Hammarö}}

26. Medicinsk utrustning {{I n=26; kind=decision}}
Gemensam service: nej {{D}}
Register över apparater: ja {{D}}
Registret: Leo, klart till 30 november {{A who=Leo Sandin; due=2023-11-30}}

27. Transporter {{I n=27; kind=dialogue}}
Provtransporter ojämna. Taxi dyrt. Skolskjutsbilar nämndes. Regionens avtal till 2025.

28. Skyddsfrågor {{I n=28}}
Hot vid hembesök: fyra händelser
Polisanmälda: två
Listan är sekretessmarkerad {{X mark=sekretessmarkerad}}

29. Samtalsrunda om vintern {{I n=29; kind=go-round}}
Arvika: dubbdäck på alla bilar {{S org=Arvika}}
Torsby: reservkraft köpt {{S org=Torsby}}
Kristinehamn: inga särskilda planer {{S org=Kristinehamn}}

30. Datum {{I n=30}}
30 november Arvika
25 januari Teams {{M date=2024-01-25}}
21 mars Karlstad {{M date=2024-03-21}}
Sista dag att anmäla ärenden: tio dagar före
