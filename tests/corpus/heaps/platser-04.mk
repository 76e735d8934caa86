@file platser-04.txt
@body Digitaliseringsrådet i Norra Småland
@date 2024-10-10
@p Linn Carlsson | Jönköping | it-direktör | chair
@p Stefan Åhl | Nässjö | digitaliseringschef
@p Marcus Jakobsson | Eksjö | it-chef
@p Jenny Tornberg | Vetlanda | digitaliseringsstrateg
@p Stefan Rydell | Tranås | it-chef
@p Ann-Sofie Brink | Aneby | kanslichef
@p David Kullberg | Värnamo | digitaliseringschef
@p Mikaela Storm | Gislaved | it-chef
@p Jörgen Falk | Gnosjö | utvecklingschef
@p Rasmus Hult | Vaggeryd | it-samordnare
@p Elin Carlsson | Habo | digitaliseringsledare
@p Tobias Granlund | Mullsjö | it-strateg
@p Pernilla Ask | Sävsjö | kommunikationschef
@p Viktor Thorén | Region Jönköpings län | verksamhetsutvecklare | guest
@p Katarina Löv | | samordnare | guest
---
Digitaliseringsrådet i Norra Småland
Minnesanteckningar från möte 2024-10-10
Deltagare:
Linn Carlsson, Jönköping, it-direktör, ordförande
Stefan Åhl, Nässjö, digitaliseringschef
Marcus Jakobsson, Eksjö, it-chef
Jenny Tornberg, Vetlanda, digitaliseringsstrateg
Stefan Rydell, Tranås, it-chef
Ann-Sofie Brink, Aneby, kanslichef
David Kullberg, Värnamo, digitaliseringschef
Mikaela Storm, Gislaved, it-chef
Jörgen Falk, Gnosjö, utvecklingschef
Rasmus Hult, Vaggeryd, it-samordnare
Elin Carlsson, Habo, digitaliseringsledare
Tobias Granlund, Mullsjö, it-strateg
Pernilla Ask, Sävsjö, kommunikationschef
Gäster:
Viktor Thorén, Region Jönköpings län, verksamhetsutvecklare
Katarina Löv, samordnare
Punkt	Anteckning	Ansvarig
1. Presentation {{I n=1}}	Pernilla Ask är med för första gången och ersätter Johan Mild som Sävsjös ledamot. {{N person=Pernilla Ask; role=ledamot; body=Digitaliseringsrådet i Norra Småland; org=Sävsjö; for=Johan Mild}}	
2. Förra mötet {{I n=2}}	Genomgånget. Två punkter kvarstår.	Katarina
3. Säkerhetsgruppen {{I n=3; kind=decision}}	Marcus Jakobsson lämnar uppdraget som gruppens ordförande. {{L person=Marcus Jakobsson}} Rådet utsåg Mikaela Storm till ny ordförande. {{D}} {{N person=Mikaela Storm; role=ordförande; body=Säkerhetsgruppen; for=Marcus Jakobsson}}	Mikaela
4. NIS2 {{I n=4; kind=information}}	Lagen väntas träda i kraft under 2025. MCF blir samordnande myndighet.	
5. Förvaltningsgrupp e-tjänster {{I n=5; kind=decision}}	Gruppen får två nya medlemmar: Elin Carlsson och Tobias Granlund. {{D}} {{N person=Elin Carlsson; role=medlem; body=Förvaltningsgrupp e-tjänster}} {{N person=Tobias Granlund; role=medlem; body=Förvaltningsgrupp e-tjänster}}	Katarina
6. Objektägare {{I n=6; kind=decision}}	Vi behöver en objektägare för den gemensamma e-tjänsteplattformen. {{|}}David Kullberg tar rollen. {{D}} {{N person=David Kullberg; role=objektägare; body=den gemensamma e-tjänsteplattformen}}	David
7. Statusrapport journalsystem {{I n=7; kind=report}}	Viktor redovisade läget. Leveransen är försenad ett halvår.	Viktor
8. Testledare {{I n=8; kind=information}}	Regionen har utsett Noor Hamid till testledare. {{N person=Noor Hamid; role=testledare; org=Regionen}} Hon hör av sig till kommunerna framöver.	
9. Nationella nätverket {{I n=9; kind=decision}}	Linn representerar länet i SKR:s digitaliseringsnätverk till årsskiftet. {{|}}Därefter går uppdraget till Stefan Åhl. {{D}} {{N person=Stefan Åhl; role=representant; body=SKR:s digitaliseringsnätverk; for=Linn Carlsson}}	Stefan Å
10. Samordnarens tjänst {{I n=10; kind=information}}	Katarina slutar 31 december, har fått tjänst på länsstyrelsen. {{L person=Katarina Löv; when=2024-12-31; why=har fått tjänst på länsstyrelsen}} Tjänsten annonseras i oktober.	Linn
11. Rekryteringsgrupp {{I n=11; kind=decision}}	Linn, Jörgen och Ann-Sofie bildar rekryteringsgrupp. {{D}} {{N person=Linn Carlsson; role=ledamot; body=rekryteringsgrupp}} {{N person=Jörgen Falk; role=ledamot; body=rekryteringsgrupp}} {{N person=Ann-Sofie Brink; role=ledamot; body=rekryteringsgrupp}} Annonsen skrivs av Ann-Sofie. {{A who=Ann-Sofie Brink}}	Ann-Sofie
12. AI-policy {{I n=12; kind=dialogue}}	Vetlanda har antagit en policy. {{S org=Vetlanda}} Gnosjö avvaktar SKR:s mall. {{S org=Gnosjö; stance=undecided}}	
13. AI-ambassadörer {{I n=13; kind=information}}	Anmälda ambassadörer hittills: Jenny Tornberg (Vetlanda), Rasmus Hult (Vaggeryd). {{N person=Jenny Tornberg; role=ambassadör; org=Vetlanda}} {{N person=Rasmus Hult; role=ambassadör; org=Vaggeryd}} Övriga kommuner anmäler ambassadör senast 1/11. {{A who=Övriga kommuner; due=2024-11-01}}	Alla
14. Fibernät {{I n=14; kind=report}}	Jörgen gick igenom utbyggnaden. Bredbandskoordinatorn på länsstyrelsen deltog i förra mötet.	
15. Upphandlingsråd {{I n=15; kind=decision}}	Stefan Rydell avsäger sig platsen. {{L person=Stefan Rydell}} Ny i rådet blir Rasmus Hult. {{D}} {{N person=Rasmus Hult; role=ledamot; body=Upphandlingsråd; for=Stefan Rydell}}	Rasmus
16. Licensavtal {{I n=16; kind=decision}}	Rådet beslutar att avropa licenserna gemensamt. {{D}} Kostnad 412 kr per användare. {{K amount=412; unit=kr per användare}}	Marcus
17. Informationssäkerhet {{I n=17; kind=report}}	Nätverket för informationssäkerhetssamordnare har träffats. Mötet leddes av Eksjös samordnare.	
18. Dataskyddsombud {{I n=18; kind=information}}	Gemensamt ombud för Aneby, Eksjö och Tranås är från november Lisa Wahlgren. {{N person=Lisa Wahlgren; role=ombud}} Hon delar sin tid mellan kommunerna.	
19. Styrgrupp välfärdsteknik {{I n=19; kind=information}}	Hälso- och sjukvårdscheferna har valt in Tobias Granlund i sin styrgrupp. {{N person=Tobias Granlund; role=ledamot; body=Styrgrupp välfärdsteknik}}	
20. Identitet och behörighet {{I n=20; kind=decision}}	Arbetsgruppen saknar sammankallande efter att Erik Lund bytt jobb. {{V seat=sammankallande; body=Arbetsgruppen}} {{L person=Erik Lund; why=bytt jobb}} Marcus är sammankallande till dess en ny utsetts. {{D}} {{N person=Marcus Jakobsson; role=sammankallande; body=Arbetsgruppen; for=Erik Lund}}	Marcus
21. Test av reservkraft {{I n=21; kind=go-round}}	Tranås testade i september. {{S org=Tranås}} Värnamo planerar test i vår. {{S org=Värnamo}} Mullsjö har inget reservaggregat. {{S org=Mullsjö}}	
22. Länets e-arkiv {{I n=22; kind=question}}	Vem tar över förvaltningen när projektet är slut? {{Q}}	
23. Mässa i Kista {{I n=23; kind=decision}}	Elin, David och Pernilla åker på mässan 20 november. {{N person=Elin Carlsson; role=deltagare; body=mässan}} {{N person=David Kullberg; role=deltagare; body=mässan}} {{N person=Pernilla Ask; role=deltagare; body=mässan}} {{M date=2024-11-20; what=mässan}}	Elin
24. Kommunikation {{I n=24; kind=decision}}	Webbredaktör för rådets sida: Pernilla Ask {{D}} {{N person=Pernilla Ask; role=webbredaktör; body=rådets sida}}	Pernilla
25. Systemkarta {{I n=25}}	Katarina uppdaterar kartan efter mötet. {{A who=Katarina Löv}}	Katarina
26. E-hälsorådet {{I n=26; kind=information}}	Rådet har tolv ledamöter, varav fem från kommunerna. Linn sitter där som ordförande i digitaliseringsrådet. Protokollet finns på regionens webb.	
27. Ersättare e-hälsorådet {{I n=27; kind=decision}}	Till ersättare för Linn utses Jenny Tornberg. {{D}} {{N person=Jenny Tornberg; role=ersättare; body=e-hälsorådet; for=Linn Carlsson}}	Jenny
28. Bolagsstämma {{I n=28; kind=information}}	Värnamo stadsnät har fått ny vd, Ola Grip. {{N person=Ola Grip; role=vd; org=Värnamo stadsnät}}	
29. Skolans digitalisering {{I n=29; kind=dialogue}}	Skolcheferna efterlyser en tydligare kontaktväg. Mikaela föreslog att rådet bjuder in dem. Ingen ytterligare diskussion.	
30. Kontaktperson skola {{I n=30; kind=decision}}	Stefan Åhl blir kontaktperson gentemot skolchefsnätverket. {{D}} {{N person=Stefan Åhl; role=kontaktperson; body=skolchefsnätverket}}	Stefan Å
31. Tillgänglighet {{I n=31; kind=report}}	Pernilla informerade om DOS-lagen. DIGG granskar ett urval av webbplatser varje år.	
32. Kartdata {{I n=32; kind=decision}}	Frågan skjuts till mötet 12 december eftersom Lantmäteriet inte lämnat besked. {{P until=2024-12-12; what=Kartdata; why=Lantmäteriet inte lämnat besked}} {{M date=2024-12-12}}	
33. Referensgrupp Inera {{I n=33; kind=decision}}	Vi har en stol ledig i referensgruppen. {{V seat=stol; body=Referensgrupp Inera}} Ingen anmälde intresse.	Katarina
34. Driftnämnd {{I n=34; kind=information}}	Driftnämnden valde ny ordförande i september, Bengt Ljungqvist från Nässjö. {{N person=Bengt Ljungqvist; role=ordförande; body=Driftnämnden; org=Nässjö}} Nämnden sammanträder fyra gånger per år.	
35. Vikarie {{I n=35}}	Mikaela är sjukskriven på halvtid t.o.m. november. {{|}}Under tiden sköts hennes uppdrag i säkerhetsgruppen av Marcus. {{N person=Marcus Jakobsson; role=ersättare; body=säkerhetsgruppen; for=Mikaela Storm}}	Marcus
36. Telefoni {{I n=36; kind=report}}	Aneby har bytt växel. {{S org=Aneby}} Ann-Sofie demonstrerade lösningen.	
37. Digital post {{I n=37; kind=decision}}	Gislaved vill vara pilot. {{S org=Gislaved; stance=yes}} Habo tackar nej i detta läge. {{S org=Habo; stance=no}} Delprojektledare utses av Gislaved.	
38. Beställarnätverk {{I n=38; kind=decision}}	Rådet utser Jörgen Falk och Stefan Rydell, med Elin Carlsson som suppleant. {{D}} {{N person=Jörgen Falk; role=ledamot; body=Beställarnätverk}} {{N person=Stefan Rydell; role=ledamot; body=Beställarnätverk}} {{N person=Elin Carlsson; role=suppleant; body=Beställarnätverk}}	Jörgen
39. Sekreterare {{I n=39}}	Rasmus skrev dagens anteckningar. Vid nästa möte är det Eksjös tur.	
40. Årets pris {{I n=40; kind=decision}}	Juryn för länets digitaliseringspris består av Linn Carlsson, Viktor Thorén och David Kullberg. {{N person=Linn Carlsson; role=ledamot; body=Juryn för länets digitaliseringspris}} {{N person=Viktor Thorén; role=ledamot; body=Juryn för länets digitaliseringspris}} {{N person=David Kullberg; role=ledamot; body=Juryn för länets digitaliseringspris}} Nomineringar skickas till Viktor senast 15 januari. {{A due=2025-01-15; to=Viktor Thorén}}	Viktor
41. Kommunalt forskningsråd {{I n=41; kind=information}}	Universitetets kontaktperson är på väg att bytas. Namn är inte känt.	
42. Ny strateg {{I n=42; kind=information}}	Tranås har anställt Fatima Noori som digitaliseringsstrateg. {{N person=Fatima Noori; role=digitaliseringsstrateg; org=Tranås}} Hon börjar 1 december. {{|}}Stefan Rydell tar med henne till nästa möte. {{A who=Stefan Rydell; due=2024-12-12}}	
43. Robotisering {{I n=43; kind=report}}	Vaggeryd har automatiserat försörjningsstöd. {{S org=Vaggeryd; stance=doing}} Rasmus visade statistik.	
44. Rådets vice ordförande {{I n=44; kind=decision}}	David Kullberg sitter kvar som vice ordförande ytterligare ett år. {{N person=David Kullberg; role=vice ordförande; body=Digitaliseringsrådet i Norra Småland}}	
45. Avslut {{I n=45}}	Katarina avtackas i december. Linn tackade Nässjö som stod för lokalen.	
