@file listor-02.txt
@body Styrgrupp Nära vård Gävleborg
@date 2023-10-05
@p Gunilla Åkerlind | Bollnäs | socialchef | chair
@p Håkan Rydell | Söderhamn | omsorgschef
@p Camilla Näsström | Hudiksvall | verksamhetschef
@p Fredrik Hallin | Ljusdal | socialchef
@p Åsa Lindqvist | Sandviken | äldreomsorgschef
@p Åsa Borg | Ockelbo | MAS
@p Stefan Karlberg | Hofors | socialchef
@p Petra Wallin | Gävle | avdelningschef
@p Nils Eriksson | Ovanåker | förvaltningschef
@p Johanna Ström | Nordanstig | socialchef
@p Mikael Östlund | Älvkarleby | omsorgschef
@p Birgitta Fors | Region Gävleborg | områdeschef | guest
@p Daniel Sjöholm | Region Gävleborg | utvecklingsledare | guest
@p Lotta Hedman | | processledare | guest
---
Styrgrupp Nära vård Gävleborg
Minnesanteckningar 2023-10-05
Närvarande:
Gunilla Åkerlind, Bollnäs, socialchef, ordförande
Håkan Rydell, Söderhamn, omsorgschef
Camilla Näsström, Hudiksvall, verksamhetschef
Fredrik Hallin, Ljusdal, socialchef
Åsa Lindqvist, Sandviken, äldreomsorgschef
Åsa Borg, Ockelbo, MAS
Stefan Karlberg, Hofors, socialchef
Petra Wallin, Gävle, avdelningschef
Nils Eriksson, Ovanåker, förvaltningschef
Johanna Ström, Nordanstig, socialchef
Mikael Östlund, Älvkarleby, omsorgschef
Övriga: Birgitta Fors, Region Gävleborg, områdeschef
Daniel Sjöholm, Region Gävleborg, utvecklingsledare
Lotta Hedman, processledare

Punkt	Anteckning	Åtgärd
1. Mötet öppnas {{I n=1}}	Gunilla hälsar välkommen.	–
2. Förra anteckningarna {{I n=2}}	Inga synpunkter.	–
3. Färdplan 2024 {{I n=3; kind=decision}}	Färdplanen antas med ändringar på sid. 4. {{D}}	Lotta: slutlig version till alla senast 20/10 {{A who=Lotta Hedman; due=2023-10-20; to=alla}}
4. SIP {{I n=4}}	Antalet SIP upp 12 % sedan 2022. Stor skillnad mellan kommunerna.	Statistik per kommun – Daniel {{A who=Daniel Sjöholm}}
5. Hemsjukvårdsavtalet {{I n=5; outcome=postponed}}	Politisk beredning pågår i regionen.	Bordläggs {{P what=Hemsjukvårdsavtalet; why=Politisk beredning pågår i regionen}}
6. Mobila team {{I n=6}}	Start i Bollnäs 1 september. Läkare tre dagar i veckan. Utvärderas av regionen nästa år.	–
7. Utskrivning {{I n=7; kind=report}}	Snitt 1,9 dygn i augusti. Regionen har begärt snabbare besked.	Håkan ser över rutinen i Söderhamn {{A who=Håkan Rydell}}
8. Arbetsgrupp rehab {{I n=8; kind=decision}}	Val: Åsa Borg, Ockelbo, ny ledamot efter Ulla Fält. {{N person=Åsa Borg; role=ledamot; body=Arbetsgrupp rehab; org=Ockelbo; for=Ulla Fält}} {{D}}	–
9. Trygg hemgång {{I n=9; kind=go-round}}	Hofors: ja. {{S org=Hofors; stance=yes}} Ljusdal: nej, för små volymer. {{S org=Ljusdal; stance=no}} Sandviken: pågår sedan i våras. {{S org=Sandviken; stance=doing}} Gävle: ej klart. {{S org=Gävle; stance=undecided}}	Johanna sammanställer {{A who=Johanna Ström}}
10. Läkemedel {{I n=10}}	Gemensam lathund finns. Läkemedelskommittén har godkänt den.	Länk på samverkanswebben (Daniel) {{A who=Daniel Sjöholm}}
11. Konferens {{I n=11}}	Länskonferens 28 november, Högbo. {{M date=2023-11-28; what=Länskonferens}}	Anmälan senast 10/11 {{A who=alla; due=2023-11-10}}
12. Journalåtkomst {{I n=12; kind=decision}}	Enighet om att ansöka om NPÖ för samtliga legitimerade. {{D}}	Petra tar kontakt med Inera {{A who=Petra Wallin; to=Inera}}
13. Demens {{I n=13; kind=theme}}	Socialstyrelsens nya riktlinjer presenterades. Remisstid ut till 15 december. Ingen avsikt att svara gemensamt.	–
14. Budget för projektet {{I n=14}}	Kvar att använda: 640 tkr. {{K amount=640; unit=tkr}} Medlen får inte föras över till nästa år.	Lotta: förslag på användning {{A who=Lotta Hedman}}
15. Patientråd {{I n=15; kind=decision}}	Patientrådet ska ha en plats i arbetsgruppen. {{D}}	Birgitta frågar rådet {{A who=Birgitta Fors; to=rådet}}
16. Jul och nyår {{I n=16}}	Bemanning som tidigare år. Regionens jourtelefon öppen alla dagar.	–
17. Vårdplatser {{I n=17; kind=report}}	14 platser stängda i Hudiksvall. Regionfullmäktige beslutade det i juni. Flera uttryckte oro.	–
18. Barn och unga {{I n=18; outcome=not_reached}}	Hanns ej.	Tas 9 november {{P until=2023-11-09; what=Barn och unga; why=Hanns ej}} {{M date=2023-11-09}}
19. Samverkansöverenskommelse missbruk {{I n=19; kind=decision}}	Gruppen ställer sig bakom förslaget och rekommenderar kommunerna att anta det. {{D}}	Nämndbeslut i resp. kommun senast 15/12 {{A who=resp. kommun; due=2023-12-15}}
20. Välfärdsteknik {{I n=20; kind=dialogue}}	Läkemedelsrobotar lyftes. Vore bra med gemensam upphandling, enligt flera. Inget ställningstagande.	–
21. Kommunikation {{I n=21}}	Nyhetsbrev fyra gånger per år. Brukar skickas av regionens kommunikatör.	Text till nästa nummer: Camilla, 13 okt {{A who=Camilla Näsström; due=2023-10-13}}
22. MAS-nätverket {{I n=22}}	MAS-nätverket har tagit fram ny delegeringsmall. Gäller från 1 november.	–
23. Representant i vårdkompetensrådet {{I n=23; kind=decision}}	Val: Nils Eriksson efter Kerstin Öhman. {{N person=Nils Eriksson; role=representant; body=vårdkompetensrådet; for=Kerstin Öhman}} {{D}}	Lotta meddelar rådet {{A who=Lotta Hedman; to=rådet}}
24. Palliativ vård {{I n=24}}	Ny utbildning för undersköterskor. Film finns på webben.	Sprid till era chefer {{A who=alla; to=era chefer}}
25. Avvikelser {{I n=25; kind=report}}	212 avvikelser första halvåret. Vanligast: brister i information vid utskrivning.	Pågår: fördjupad analys, Mikael {{A who=Mikael Östlund}}
26. Egenvård {{I n=26; kind=question}}	Från Ovanåker: vem betalar förbrukningsmaterialet? {{Q asker=Ovanåker}}	–
27. God och nära vård, statsbidrag {{I n=27}}	Överenskommelsen 2024 ännu inte klar. SKR räknar med besked i december.	–
28. Fast läkarkontakt {{I n=28; kind=decision}}	Regionens förslag avvisas i denna form. {{D}}	Gunilla skriver till hälso- och sjukvårdsdirektören {{A who=Gunilla Åkerlind; to=hälso- och sjukvårdsdirektören}}
29. Lokaler för teamet i Ljusdal {{I n=29}}	Ljusdal bygger om på Älvgatan till våren. {{S org=Ljusdal}} Hyran ännu inte fastställd.	–
30. Gemensam utbildningsdag {{I n=30; kind=decision}}	En dag per år, med start 2024. {{D}}	Datumförslag: Åsa L {{A who=Åsa Lindqvist}}
31. Digitala vårdmöten {{I n=31; kind=go-round}}	Nordanstig intresserat. {{S org=Nordanstig; stance=interested}} Bollnäs kör redan. {{S org=Bollnäs; stance=doing}} Hofors har inte svarat.	–
32. Tolk {{I n=32}}	Tolkförmedlingen höjer priserna vid årsskiftet. {{|}}Medlemsavgift 3 kr per invånare. {{K amount=3; unit=kr per invånare}}	–
33. Ordförande 2024 {{I n=33; kind=decision}}	Val: Fredrik Hallin. {{N person=Fredrik Hallin; role=ordförande; body=Styrgrupp Nära vård Gävleborg}} {{D}} Vice ordförande utses av regionen.	–
34. Hjälpmedel {{I n=34}}	Avgiften oförändrad 2024. Hjälpmedelsnämnden beslutade i september.	–
35. Psykiatri {{I n=35; outcome=postponed}}	Birgitta behövde lämna mötet.	Till nästa möte {{P until=2023-11-09; what=Psykiatri; why=Birgitta behövde lämna mötet}}
36. Uppföljning av mål {{I n=36}}	Målbild klar. Indikatorer saknas för två av fem mål.	Indikatorer – förslag från Camilla och Stefan till 1/12 {{A who=Camilla Näsström,Stefan Karlberg; due=2023-12-01}}
37. Trygghetslarm {{I n=37}}	Älvkarleby byter leverantör i mars. {{S org=Älvkarleby}} Inga störningar att vänta.	–
38. Vaccination {{I n=38}}	Start vecka 45. Regionen sköter beställningarna. Kommunerna brukar få listor i förväg.	Listor på boende: resp. enhetschef {{A who=resp. enhetschef}}
39. Processledarens uppdrag {{I n=39; kind=decision}}	Förlängs till 2024-12-31. {{D until=2024-12-31}}	Avtal – Gunilla {{A who=Gunilla Åkerlind}}
40. Vakanser {{I n=40}}	Plats för Gävle i arbetsgrupp digitalisering tom. {{V seat=ledamot; body=arbetsgrupp digitalisering; org=Gävle}}	Petra återkommer med namn {{A who=Petra Wallin}}
41. Avgångar {{I n=41}}	Stefan Karlberg går i pension i februari. {{L person=Stefan Karlberg; org=Hofors; when=februari; why=pension}}	–
42. Framtidens vårdinformationsstöd {{I n=42; kind=report}}	Införandet försenat. Regionen siktar på 2025. Kommunerna berörs först senare.	–
43. Samordningsförbund {{I n=43}}	Förbundets budget antagen. {{|}}Öppet möte 16 november i Edsbyn. {{M date=2023-11-16; what=Öppet möte}}	–
44. Länsgemensam handlingsplan fall {{I n=44; kind=decision}}	Ingen egen plan tas fram. {{D}} Befintlig plan från regionen räcker.	–
45. Övrigt {{I n=45}}	Ny medarbetare på Lottas enhet: Ellen Frisk, kommunikatör. {{N person=Ellen Frisk; role=kommunikatör}} Börjar 1 november.	–
46. Avslut {{I n=46}}	Tack för i dag!	Lotta skickar anteckningarna {{A who=Lotta Hedman}}
