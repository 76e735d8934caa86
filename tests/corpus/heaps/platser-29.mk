@file platser-29.txt
@body Samverkansnämndens tjänstemannagrupp Uppsala län
@date 2024-12-12
@p Gunnar Wretman | Enköping | förvaltningschef | chair
@p Kajsa Lindroth | Håbo | socialchef
@p Emir Begovic | Knivsta | förvaltningschef
@p Annette Lindroth | Tierp | socialchef
@p Paul Sandkvist | Älvkarleby | socialchef
@p Rosanna Vikner | Östhammar | förvaltningschef
@p Terese Hagman | Heby | vård- och omsorgschef
@p Björn Ollas | Uppsala | direktör
@p Jasmine Farah | Uppsala | strateg
@p Lars-Göran Dahl | Sigtuna | socialdirektör
@p Mina Borg | Norrtälje | avdelningschef
@p Hannes Wik | Region Uppsala | hälso- och sjukvårdsdirektör | guest
@p Tora Bergmark | Region Uppsala | strateg | guest
@p Nils Ågerup | | sekreterare | guest
---
Samverkansnämndens tjänstemannagrupp Uppsala län
Anteckningar 2024-12-12
Närvarande:
Gunnar Wretman, Enköping, förvaltningschef, ordförande
Kajsa Lindroth, Håbo, socialchef
Emir Begovic, Knivsta, förvaltningschef
Annette Lindroth, Tierp, socialchef
Paul Sandkvist, Älvkarleby, socialchef
Rosanna Vikner, Östhammar, förvaltningschef
Terese Hagman, Heby, vård- och omsorgschef
Björn Ollas, Uppsala, direktör
Jasmine Farah, Uppsala, strateg
Lars-Göran Dahl, Sigtuna, socialdirektör
Mina Borg, Norrtälje, avdelningschef
Från regionen:
Hannes Wik, Region Uppsala, hälso- och sjukvårdsdirektör
Tora Bergmark, Region Uppsala, strateg
Övriga:
Nils Ågerup, sekreterare
1. Bemanning av grupper 2025 {{I n=1; kind=decision}}
Nils hade sammanställt alla grupper inför mötet. {{|}}Tjänstemannagruppen fastställde bemanningen enligt nedan. {{D}}
Grupp	Ordinarie	Ersättare
Målgrupp barn	Kajsa Lindroth {{N person=Kajsa Lindroth; role=ordinarie; body=Målgrupp barn}}	Emir Begovic {{N person=Emir Begovic; role=ersättare; body=Målgrupp barn}}
Målgrupp äldre	Terese Hagman {{N person=Terese Hagman; role=ordinarie; body=Målgrupp äldre}}	vakant {{V seat=ersättare; body=Målgrupp äldre}}
Målgrupp psykiatri	Lars-Göran Dahl {{N person=Lars-Göran Dahl; role=ordinarie; body=Målgrupp psykiatri}}	Mina Borg {{N person=Mina Borg; role=ersättare; body=Målgrupp psykiatri}}
Digitalisering	Jasmine Farah {{N person=Jasmine Farah; role=ordinarie; body=Digitalisering}}	Paul Sandkvist {{N person=Paul Sandkvist; role=ersättare; body=Digitalisering}}
Läkemedel	utses i januari	utses i januari
Hjälpmedel	vakant {{V seat=ordinarie; body=Hjälpmedel}}	Rosanna Vikner {{N person=Rosanna Vikner; role=ersättare; body=Hjälpmedel}}
2. Kommentarer till listan {{I n=2}}
I Målgrupp barn träder Kajsa in för Annette Lindroth. {{N person=Kajsa Lindroth; role=ordinarie; body=Målgrupp barn; for=Annette Lindroth}}
I övriga grupper är det samma namn som förra året.
3. Hjälpmedelsgruppen {{I n=3; kind=dialogue}}
Sigtuna hade platsen tidigare. Ingen anmälde intresse i dag.
Nils skickar ut en förfrågan till alla verksamhetschefer. {{A who=Nils Ågerup; to=alla verksamhetschefer}}
4. Regionala utvecklingsledare {{I n=4; kind=information}}
Följande är anställda vid årsskiftet:
- Barn och unga: Tilde Rask {{N person=Tilde Rask; role=utvecklingsledare; body=Barn och unga}}
- Äldre: Gustaf Ny, vikarie för Helen Sand {{N person=Gustaf Ny; role=vikarie; body=Äldre; for=Helen Sand}}
- Funktionshinder: rekrytering pågår
- Missbruk: Johanna Kall slutar 31 januari {{L person=Johanna Kall; when=2025-01-31}}
5. Samverkansnämnden {{I n=5; kind=report}}
Nämndens möte i november leddes av vice ordföranden. Ordföranden var sjuk.
Nämnden utsåg Malin Sjöberg att ta plats i det nationella rådet. {{N person=Malin Sjöberg; role=ledamot; body=det nationella rådet}}
6. Närvårdsstrateger {{I n=6; kind=information}}
Kommun	Närvårdsstrateg
Enköping	Lina Ström {{N person=Lina Ström; role=närvårdsstrateg; org=Enköping}}
Håbo	samma som Enköping
Knivsta	Petra Gran {{N person=Petra Gran; role=närvårdsstrateg; org=Knivsta}}
Tierp	Tobias Ed t.o.m. mars {{N person=Tobias Ed; role=närvårdsstrateg; org=Tierp}}
Östhammar	ej tillsatt {{V seat=närvårdsstrateg; org=Östhammar}}
Heby	Ove Ryd {{N person=Ove Ryd; role=närvårdsstrateg; org=Heby}}
7. Tierp efter mars {{I n=7; kind=information}}
Tobias Ed går i pension. {{L person=Tobias Ed; org=Tierp; why=pension}} Annette räknar med att tjänsten hinner bli tillsatt.
8. Arbetsutskott {{I n=8; kind=decision}}
AU har bestått av Gunnar, Björn och Hannes.
Björn önskar bli avlöst av någon från en mindre kommun. {{L person=Björn Ollas}}
Emir Begovic avlöser Björn från januari. {{D}} {{N person=Emir Begovic; role=ledamot; body=AU; for=Björn Ollas}}
9. Ordförandeskap {{I n=9; kind=decision}}
Kommunernas ordförande: Gunnar Wretman, omvald. {{D}} {{N person=Gunnar Wretman; role=ordförande; body=Samverkansnämndens tjänstemannagrupp Uppsala län}}
Regionens ordförande: Hannes Wik, utsedd av regiondirektören. {{N person=Hannes Wik; role=ordförande; body=Samverkansnämndens tjänstemannagrupp Uppsala län; org=Regionen}}
Från sommaren delas ordförandeskapet lika.
10. Effektiv och nära vård {{I n=10; kind=report}}
Tora gick igenom delårsrapporten. Projektägare är regionens utvecklingsdirektör.
Tre av åtta mål uppnås inte.
11. Uppföljningsgrupp {{I n=11; kind=decision}}
En uppföljningsgrupp tillsattes. {{D}}
Deltagare: Tora (regionen, sammankallande), Jasmine (Uppsala), Paul (Älvkarleby). {{N person=Tora Bergmark; role=sammankallande; body=uppföljningsgrupp; org=regionen}} {{N person=Jasmine Farah; role=ledamot; body=uppföljningsgrupp; org=Uppsala}} {{N person=Paul Sandkvist; role=ledamot; body=uppföljningsgrupp; org=Älvkarleby}}
Första rapport: 28 mars. {{A who=uppföljningsgrupp; due=2025-03-28}}
12. Korttidsplatser {{I n=12; kind=go-round}}
Norrtälje har ett överskott av platser. {{S org=Norrtälje}}
Heby köper platser av Uppsala. {{S org=Heby; stance=doing}}
Knivsta har inte behov. {{S org=Knivsta; stance=no}}
13. Ombud till NSPH {{I n=13; kind=information}}
NSPH väljer sina egna ombud. Ordföranden i länet heter Curt Blom.
14. Kunskapsstyrning {{I n=14; kind=decision}}
RPO	Kommunrepresentant
RPO psykisk hälsa	Mina Borg (efter Anki Lod) {{N person=Mina Borg; role=kommunrepresentant; body=RPO psykisk hälsa; for=Anki Lod}}
RPO äldre	Terese Hagman (omval) {{N person=Terese Hagman; role=kommunrepresentant; body=RPO äldre}}
RPO barn	Rosanna Vikner (ny) {{N person=Rosanna Vikner; role=kommunrepresentant; body=RPO barn}}
RPO rehab	ingen nominerad {{V seat=kommunrepresentant; body=RPO rehab}}
Listan godkändes. {{D}}
15. Nominering nationellt {{I n=15; kind=decision}}
Annette Lindroth nominerades till NPO äldres hälsa. {{D}} {{N person=Annette Lindroth; role=ledamot; body=NPO äldres hälsa}}
Beslut om vilka som får plats tas av SKR.
16. Trygg hemgång {{I n=16; kind=dialogue}}
Björn beskrev Uppsalas team. Teamledaren är sjuksköterska och teamet har åtta undersköterskor.
17. Deltagare nationell dag {{I n=17; kind=information}}
Nationella dagen är 4 februari. {{M date=2025-02-04; what=Nationella dagen}}
Anmälda: Kajsa L, Tora, Nils {{N person=Kajsa Lindroth; role=deltagare; body=Nationella dagen}} {{N person=Tora Bergmark; role=deltagare; body=Nationella dagen}} {{N person=Nils Ågerup; role=deltagare; body=Nationella dagen}}
18. Journalåtkomst {{I n=18; kind=question}}
Vem i regionen svarar för behörigheterna? {{Q}}
19. Överenskommelse om egenvård {{I n=19; kind=decision}}
Den nya överenskommelsen rekommenderas för antagande. {{D}}
Kommunerna antar den var för sig senast 30 april. {{A who=Kommunerna; due=2025-04-30}}
20. Sekreterarskap {{I n=20; kind=decision}}
Nils Ågerup är tjänstledig i vår. {{|}}Lotta Ramm från Uppsala kommun blir gruppens sekreterare under tiden. {{N person=Lotta Ramm; role=sekreterare; body=Samverkansnämndens tjänstemannagrupp Uppsala län; org=Uppsala; for=Nils Ågerup}}
21. Kontaktlista vid utskrivning {{I n=21; kind=information}}
Kommun	Kontakt dagtid	Kontakt jour
Håbo	Sara Vik {{N person=Sara Vik; role=kontakt dagtid; org=Håbo}}	Emma Lo {{N person=Emma Lo; role=kontakt jour; org=Håbo}}
Älvkarleby	Kim Ros {{N person=Kim Ros; role=kontakt dagtid; org=Älvkarleby}}	saknas {{V seat=kontakt jour; org=Älvkarleby}}
22. Medel {{I n=22; kind=information}}
Länets del av stimulansmedlen är 18,5 mnkr. {{K amount=18.5; unit=mnkr}}
23. Ledningskonferens {{I n=23; kind=decision}}
Konferensen flyttas till den 6 mars, eftersom regionen har budgetmöte i februari. {{P until=2025-03-06; what=Konferensen; why=regionen har budgetmöte i februari}} {{M date=2025-03-06; what=Konferensen}}
Moderator blir Jasmine Farah. {{D}} {{N person=Jasmine Farah; role=moderator; body=Ledningskonferens}}
24. Enhetschef på länsenheten {{I n=24; kind=information}}
Länsenheten får ny chef i februari, Anders Tull. {{N person=Anders Tull; role=chef; body=Länsenheten}} Fram till dess är Tora chef. {{N person=Tora Bergmark; role=chef; body=Länsenheten}}
25. Mötesordning {{I n=25}}
Möten 2025: 23 januari, 20 mars {{M date=2025-01-23}} {{M date=2025-03-20}}
