@file uppskjutet-11.txt
@body Nätverket för medicinskt ansvariga i Norrbotten
@date 2023-05-04
@p Ann-Britt Lustig | Luleå | MAS | chair
@p Sirkka Niemi | Haparanda | MAS
@p Börje Granström | Boden | MAR
@p Emma Vikström | Piteå | MAS
@p Emma Rautio | Kiruna | MAS
@p Gun Forsberg | Älvsbyn | MAS
@p Krister Nordvall | Gällivare | MAS
@p Lovisa Stenberg | Kalix | MAS
@p Maj-Lis Kero | Pajala | MAS
@p Hanna Ek | Arvidsjaur | MAS
@p Tore Lindfors | Jokkmokk | MAS
@p Yvonne Sandlund | Överkalix | MAS
@p Malin Bergdahl | Luleå | MAR
@p Olof Strand | Region Norrbotten | chefläkare | guest
@p Inger Marklund | Region Norrbotten | smittskyddssköterska | guest
---
Nätverket för medicinskt ansvariga i Norrbotten
Minnesanteckningar fört vid mötet 2023-05-04
Plats: Stadshuset Luleå
Närvarande:
Ann-Britt Lustig (Luleå), MAS, ordf.
Sirkka Niemi (Haparanda), MAS
Börje Granström (Boden), MAR
Emma Vikström (Piteå), MAS
Emma Rautio (Kiruna), MAS
Gun Forsberg (Älvsbyn), MAS
Krister Nordvall (Gällivare), MAS
Lovisa Stenberg (Kalix), MAS
Maj-Lis Kero (Pajala), MAS
Hanna Ek (Arvidsjaur), MAS
Tore Lindfors (Jokkmokk), MAS
Yvonne Sandlund (Överkalix), MAS
Malin Bergdahl (Luleå), MAR
Inbjudna:
Olof Strand (Region Norrbotten), chefläkare
Inger Marklund (Region Norrbotten), smittskyddssköterska

Föregående minnesanteckningar {{I}}
Gicks igenom. Emma Vikström noterade att frågan om delegering, vilken vid förra mötet flyttades till dagens möte, saknades på kallelsen. {{|}}Delegeringsfrågan tas därför upp vid nästa möte, den 8 juni. {{P until=2023-06-08; what=Delegeringsfrågan; why=saknades på kallelsen}} {{M date=2023-06-08}}
Läkemedelshantering {{I}}
Lovisa redogjorde för det nya digitala signeringssystemet. {{|}}Införandet i Kalix har skjutits fram i två omgångar. {{S org=Kalix}} Leverantören deltar vid ett möte efter sommaren.
Vårdhygien {{I}}
Inger gick igenom hygienronderna. {{|}}Hygienombudsträffar anordnas den 20 september i Boden och den 21 september i Gällivare. {{M date=2023-09-20; what=Hygienombudsträffar}} {{M date=2023-09-21; what=Hygienombudsträffar}} Någon digital träff blir det inte i år.
Avvikelser i vårdkedjan {{I}}
Olof och nätverket var eniga om att avvikelserna behöver analyseras tillsammans. Formerna för analysen hann inte diskuteras klart. {{|}}Diskussionen återupptas i juni. {{P until=2023-06-08; what=Formerna för analysen; why=hann inte diskuteras klart}}
Sommarplanering {{I kind=go-round}}
Piteå har fyra vakanta sjukskötersketjänster. {{S org=Piteå; topic=Sommarplanering}} Pajala tar in hyrsjuksköterskor. {{S org=Pajala; topic=Sommarplanering}} Jokkmokk stänger korttidsenheten i fem veckor. {{S org=Jokkmokk; topic=Sommarplanering}} Övriga kommuner bedömer att läget är hanterbart.
Patientsäkerhetsberättelser {{I}}
Samtliga kommuner har publicerat sina berättelser före den 1 mars. Gemensam mall för nästa år diskuterades. {{|}}Börje uppdaterar mallen. {{A who=Börje Granström}} Ställningstagande till mallen anstår till hösten. {{P what=Ställningstagande till mallen}}
Palliativa registret {{I outcome=postponed}}
Föredragningen ställdes in med kort varsel. {{|}}Hanna presenterar siffrorna nästa gång i stället. {{P until=2023-06-08; what=Föredragningen; why=ställdes in med kort varsel}}
Nationell läkemedelslista {{I}}
Riksdagen har beslutat att skjuta upp kravet på anslutning till den 1 december 2025. {{|}}E-hälsomyndigheten håller informationsmöten den 16 maj och den 30 maj. {{M date=2023-05-16; what=informationsmöten}} {{M date=2023-05-30; what=informationsmöten}} Nätverket beslutade att inte göra någon egen kartläggning. {{D}}
Avtal med regionen {{I}}
Frågan har behandlats i den länsgemensamma gruppen, som inte kom till avslut. {{|}}Den tas åter upp i gruppen den 25 maj. {{M date=2023-05-25; what=länsgemensamma gruppen}} Ann-Britt rapporterar utfallet till nätverket. {{A who=Ann-Britt Lustig; to=nätverket}}
Fallprevention {{I}}
Malin Bergdahl informerade om Balansera mera-veckan, 2–8 oktober. {{M date=2023-10-02; what=Balansera mera-veckan}} {{M date=2023-10-03; what=Balansera mera-veckan}} {{M date=2023-10-04; what=Balansera mera-veckan}} {{M date=2023-10-05; what=Balansera mera-veckan}} {{M date=2023-10-06; what=Balansera mera-veckan}} {{M date=2023-10-07; what=Balansera mera-veckan}} {{M date=2023-10-08; what=Balansera mera-veckan}} Material beställs via Socialstyrelsen. Sex kommuner deltar.
Egenvård {{I outcome=postponed}}
Nätverket konstaterade att den nya lagen om egenvård kräver en gemensam tolkning. {{|}}Eftersom varken Krister eller Gun hade läst in sig beslutades att ta upp punkten vid junimötet. {{D}} {{P until=2023-06-08; what=Egenvård; why=Eftersom varken Krister eller Gun hade läst in sig}}
Sårvård {{I}}
Sårforum hölls i mars. Nästa sårforum är ännu inte planerat.
Medicintekniska produkter {{I}}
Boden har infört ett digitalt register. {{S org=Boden; stance=doing}} Haparanda är intresserat men vill först se kostnaden. {{S org=Haparanda; stance=interested}} Hjälpmedelsnämnden fattar beslut om nytt sortiment den 14 juni. {{M date=2023-06-14; what=Hjälpmedelsnämnden}}
Dokumentation {{I}}
Arbetsgruppen för ICF lämnade en delrapport. Slutrapporten, som var utlovad till i dag, blir klar i augusti. {{|}}Nätverket behandlar slutrapporten vid höstens första möte. {{P until=2023-08-31; what=Slutrapporten}}
Tandvårdsintyg {{I kind=question}}
Yvonne undrade om det går att lämna intyg digitalt. {{|}}Olof tog med sig frågan. {{A who=Olof Strand}}
MAS-dagarna {{I}}
Den nationella konferensen arrangeras den 27 och 28 september i Umeå. {{M date=2023-09-27; what=nationella konferensen}} {{M date=2023-09-28; what=nationella konferensen}} Emma Rautio, Tore och Maj-Lis åker. {{N person=Emma Rautio; role=deltagare; body=nationella konferensen; org=Kiruna}} {{N person=Tore Lindfors; role=deltagare; body=nationella konferensen; org=Jokkmokk}} {{N person=Maj-Lis Kero; role=deltagare; body=nationella konferensen; org=Pajala}} Rumsbokning sker individuellt.
Basala hygienrutiner {{I outcome=not_reached}}
Ej diskuterat. {{P what=Basala hygienrutiner}}
Trycksår {{I}}
Punktprevalensmätningen i mars visade på små skillnader mot året innan. Region Norrbotten utvärderar mätningen till hösten.
Läkarinsatser på särskilt boende {{I}}
Det nya avtalet börjar gälla den 1 juni. {{|}}Ronderna på Luleås boenden har glesats ut. {{S org=Luleå}} Den uppföljning som nätverket ska göra senarelades från oktober till december. {{P what=uppföljning}}
Smittspårning {{I}}
Inger påminde om att anmälan av MRSA ska göras inom ett dygn. Skyldigheten följer av smittskyddslagen.
Journalgranskning {{I outcome=postponed}}
Punkten tas bort för i dag och läggs i stället in på augustimötets dagordning. {{P until=2023-08-31; what=Journalgranskning}}
Representation i länets strama-grupp {{I kind=decision}}
Nätverket utsåg Gun Forsberg till representant i Strama-gruppen. {{D}} {{N person=Gun Forsberg; role=representant; body=Strama-gruppen; org=Älvsbyn}} Frågan om ersättare för henne bordlades. {{P what=Frågan om ersättare för henne}}
Vaccinationer i höst {{I}}
Beställning av influensavaccin är stängd. Startdatum för höstens vaccinationer sätts nationellt, sannolikt i slutet av oktober.
Hot i hemmiljö {{I}}
Maj-Lis berättade om två händelser. {{|}}Uppgifterna får inte spridas utanför nätverket. {{X mark=får inte spridas utanför nätverket}}
Kompetenskort {{I}}
Kompetenskorten finns på intranätet. Sjuksköterskeföreningen har skjutit upp sin revidering. {{|}}Krister och Emma Vikström ser över korten när revideringen är gjord. {{A who=Krister Nordvall, Emma Vikström; if=när revideringen är gjord}}
Samordnad rehabilitering {{I}}
Malin och Börje har inte haft möjlighet att träffas. {{|}}Deras gemensamma förslag redovisas längre fram i höst. {{P what=Deras gemensamma förslag; why=Malin och Börje har inte haft möjlighet att träffas}}
Tolkning av föreskrift {{I outcome=postponed}}
Avvaktas till dess att IVO svarat på nätverkets brev. {{P what=Tolkning av föreskrift}}
Ekonomi {{I}}
Nätverkets kassa uppgår till 23 400 kr. {{K amount=23400; unit=kr}} Boden står för faktureringen även nästa år. {{S org=Boden}}
Ny kollega {{I}}
Sirkka lämnar Haparanda den 31 augusti. {{L person=Sirkka Niemi; org=Haparanda; when=den 31 augusti}} Efterträdaren är inte klar.
Övrigt {{I}}
Lovisa önskade en dialog om nattbemanning, något som får komma upp på ett kommande möte. {{P what=en dialog om nattbemanning}}
Hanna meddelade att SKR:s webbsändning den 11 maj ersätts av en inspelning.
Mötesdatum {{I}}
Den 8 juni ses vi på Teams 9–12. {{|}}Höstens möten: 31 augusti (Luleå), 12 oktober (Teams), 30 november (Kiruna). {{M date=2023-08-31}} {{M date=2023-10-12}} {{M date=2023-11-30}}
