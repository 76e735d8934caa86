@file listor-12.txt
@body Upphandlingsnätverket Värmland
@date 2024-11-14
@p Karl Johansson | Karlstad | upphandlingschef | chair
@p Britt Sundell | Hammarö | inköpssamordnare
@p Eivor Magnusson | Kristinehamn | upphandlare
@p Christian Dahlgren | Filipstad | ekonomichef
@p Ove Thorn | Hagfors | upphandlingsansvarig
@p Sara Wennberg | Sunne | upphandlare
@p Nadja Kilic | Torsby | inköpschef
@p Pär Gyllander | Arvika | upphandlingschef
@p Gerd Lindahl | Eda | controller
@p Tord Almgren | Årjäng | ekonomichef
@p Marie Fogel | Säffle | upphandlare
@p Jan Ruud | Grums | ekonomichef
@p Irene Hult | Forshaga | upphandlingsstrateg
@p Henny Öberg | Kil | kanslichef
@p Dag Storm | Munkfors | ekonomichef
@p Lia Ekström | Storfors | administratör
@p Albin Rask | Region Värmland | upphandlare | guest
---
Upphandlingsnätverket Värmland
Minnesanteckningar 2024-11-14
Närvarande:
Karl Johansson, Karlstad, upphandlingschef, ordförande
Britt Sundell, Hammarö, inköpssamordnare
Eivor Magnusson, Kristinehamn, upphandlare
Christian Dahlgren, Filipstad, ekonomichef
Ove Thorn, Hagfors, upphandlingsansvarig
Sara Wennberg, Sunne, upphandlare
Nadja Kilic, Torsby, inköpschef
Pär Gyllander, Arvika, upphandlingschef
Gerd Lindahl, Eda, controller
Tord Almgren, Årjäng, ekonomichef
Marie Fogel, Säffle, upphandlare
Jan Ruud, Grums, ekonomichef
Irene Hult, Forshaga, upphandlingsstrateg
Henny Öberg, Kil, kanslichef
Dag Storm, Munkfors, ekonomichef
Lia Ekström, Storfors, administratör
Gäst: Albin Rask, Region Värmland, upphandlare

Punkt	Anteckning	Åtgärd	Ansv.
1. Öppnande {{I n=1}}	KJ öppnar.
2. Avtalsläget {{I n=2}}	42 gällande avtal. 7 går ut före sommaren.	Påminnelse till avtalsägarna {{A who=Irene Hult; to=avtalsägarna}}	IH
3. Livsmedel {{I n=3; kind=decision}}	Ny upphandling görs i tre delområden. {{D}} Nuvarande avtal sedan 2021.	Kravställning klar 31/1 {{A who=Pär Gyllander; due=2025-01-31}}	PG
4. Måltidschefernas önskemål {{I n=4; kind=dialogue}}	Mer närproducerat. Fler leveransdagar. Priset viktigast för tre kommuner.	–	–
5. Kontorsmaterial {{I n=5; kind=decision}}	Option utnyttjas till 2026-02-28. {{D until=2026-02-28}}	Brev till leverantören {{A who=Eivor Magnusson; to=leverantören}}	EM
6. Bevakning {{I n=6; outcome=postponed}}	Ej färdigberedd. Skjuts till våren. {{P what=Bevakning; why=Ej färdigberedd}}		
7. Städ {{I n=7; kind=go-round}}	Sunne: egen regi. {{S org=Sunne; stance=no}} Torsby: med. {{S org=Torsby; stance=yes}} Kil: med. {{S org=Kil; stance=yes}} Eda: vill se volymer först. {{S org=Eda; stance=undecided}}	Volymer per kommun {{A who=resp. kommun; due=2024-11-29}}	resp. kommun, 29/11
8. Överprövningar {{I n=8; kind=report}}	Två i år. Båda vunna. Kammarrätten gav inte prövningstillstånd.	–	–
9. Direktupphandling {{I n=9}}	Gräns 700 000 kr. {{K amount=700000; unit=kr}} Riktlinjer skiljer sig. {{|}}Karlstad har sänkt sin interna gräns. {{S org=Karlstad}}	Jämförelse {{A who=Gerd Lindahl}}	GL
10. Elavtal {{I n=10; kind=decision}}	Rörligt pris, enligt rådgivarens modell. {{D}} Säkring upphör vid årsskiftet.	Information till nämnderna {{A who=Christian Dahlgren; to=nämnderna}}	CD
11. Systemstöd {{I n=11}}	Leverantören köpt av annat bolag. Support som förut tills vidare.	Avstämning m. leverantören {{A who=Nadja Kilic}}	NK
12. Referensgrupp arbetskläder {{I n=12; kind=decision}}	In: Henny Öberg för Stina Wass. {{N person=Henny Öberg; role=ledamot; body=Referensgrupp arbetskläder; for=Stina Wass}} Gruppens storlek utökas till fem. {{D}}	–	–
13. Utbildning {{I n=13}}	LOU grund 29 januari. {{M date=2025-01-29; what=LOU grund}} Pris 3 200 kr/person. {{K amount=3200; unit=kr/person}} Anmälan senast 10 januari.	Lokal bokad	klart
14. Uppförandekod {{I n=14; kind=decision}}	Samma kod för alla antas. {{D}} Regionens kod som förlaga.	Publicering på webben {{A who=Lia Ekström}}	LE
15. Leverantörsdialog {{I n=15; kind=theme}}	Regionens erfarenheter, Albin. Tidiga dialoger gav fler anbud. Tidskrävande.	Bilder till alla {{A who=Albin Rask; to=alla}}	AR
16. Skolskjuts {{I n=16; kind=report}}	Årjäng: nytt avtal från augusti. {{S org=Årjäng}} Säffle: överprövning pågår. {{S org=Säffle}}	–	–
17. Konkurser {{I n=17}}	Två byggföretag under hösten. Garantierna osäkra.	Kontakt m. konkursförvaltaren {{A who=Jan Ruud; to=konkursförvaltaren}}	JR
18. Miljökrav {{I n=18; outcome=not_reached}}	Ej genomgånget.	Nästa gång {{P until=next; what=Miljökrav; why=Ej genomgånget}}	–
19. Fordon {{I n=19; kind=go-round}}	El vid nästa inköp? {{|}}Hagfors nej. {{S org=Hagfors; stance=no}} Grums ja, personbilar. {{S org=Grums; stance=yes}} Arvika redan så. {{S org=Arvika; stance=doing}} Munkfors utan svar.	–	–
20. Fullmakter {{I n=20}}	Saknas från Storfors och Eda.	Inlämning senast 22/11 {{A who=Storfors,Eda; due=2024-11-22}}	Storfors, Eda
21. Sociala krav {{I n=21; kind=decision}}	Krav på praktikplats prövas i byggavtalet. {{D}} Arbetsförmedlingen positiv.	Skrivning {{A who=Tord Almgren}}	TA
22. Ordförande 2025 {{I n=22; kind=decision}}	Omval av Karl Johansson. {{N person=Karl Johansson; role=ordförande; body=Upphandlingsnätverket}} {{D}} Vice ordförande: Irene Hult, nyval. {{N person=Irene Hult; role=vice ordförande; body=Upphandlingsnätverket}} {{D}}	–	–
23. Tvätt {{I n=23; kind=question}}	Filipstad: finns någon som tvättar i egen regi fortfarande? {{Q asker=Filipstad}}	–	–
24. Statistik {{I n=24}}	Inköpsvolym 2023: 6,1 mdkr. {{K amount=6.1; unit=mdkr}} Lokala leverantörer 38 %. Uppgifter från Skatteverket dröjer.	–	–
25. Medicinteknik {{I n=25}}	Regionen upphandlar åt alla. Regionens avtal klart i mars enligt plan.	Behovslista {{A who=MAS-gruppen}}	MAS-gruppen
26. Upphandlingsmyndigheten {{I n=26; kind=report}}	Ny kriterietjänst. {{|}}Inbjudan till webbinarium 3 december. {{M date=2024-12-03; what=webbinarium}} Myndigheten söker testkommuner.	Grums anmäler intresse {{A who=Grums}} {{S org=Grums; stance=interested}}	Grums
27. Avtalsuppföljning {{I n=27; kind=decision}}	Beslut: två avtal följs upp per halvår. {{D}} Beslut: hemtjänsttransporter först. {{D}}	Plan till 12/12 {{A who=Marie Fogel,Sara Wennberg; due=2024-12-12}}	MF, SW
28. Kostnadsdelning {{I n=28; kind=decision}}	Efter invånarantal, 1,75 kr per invånare. {{D}} {{K amount=1.75; unit=kr per invånare}}	Fakturering {{A who=Karlstad}}	Karlstad
29. Snöröjning {{I n=29}}	Forshaga förlänger ett år. {{S org=Forshaga}} Hammarö handlar upp nytt. {{S org=Hammarö}}	–	–
30. Visselblåsning {{I n=30; outcome=nothing_new}}	Inget.	–	–
31. Kompetensbrist {{I n=31; kind=dialogue}}	Svårt att rekrytera. Kollegialt stöd nämndes. Kanske dela tjänst.	–	–
32. Personnytt {{I n=32}}	Dag Storm slutar i januari. {{L person=Dag Storm; org=Munkfors; when=i januari}} Ny upphandlare i Kristinehamn, Tyra Lood. {{N person=Tyra Lood; role=upphandlare; org=Kristinehamn}} Eivor kvar på halvtid.	–	–
33. IT-konsulter {{I n=33; outcome=postponed}}	Vi väntar in Addas avtal, därför inget i dag. {{P what=IT-konsulter; why=Vi väntar in Addas avtal}}	–	–
34. Representant i energirådet {{I n=34; kind=decision}}	Pär Gyllander utses. {{N person=Pär Gyllander; role=representant; body=energirådet}} {{D}} Arvika har haft platsen tidigare.	Meddela rådet {{A who=Karl Johansson; to=rådet}}	KJ
35. E-faktura {{I n=35; kind=report}}	Andel e-faktura 94 %. Lagkravet uppfyllt. Små leverantörer använder portalen.	–	–
36. Remiss LOU {{I n=36; kind=decision}}	Nätverket avstår yttrande. {{D}} Karlstad svarar självt. {{S org=Karlstad}}	–	–
37. Leksaker och förskolematerial {{I n=37}}	Sortimentet utökat i somras. Reklamationer ovanliga.	–	–
38. Workshop AI-stöd {{I n=38}}	Kul dag i Karlstad i september. Uppföljning önskad av flera.	Datumförslag {{A who=Ove Thorn; due=2024-12}}	OT, dec
39. Kommuners inköpspolicy {{I n=39; kind=go-round}}	Sunne: antagen i oktober. {{S org=Sunne}} Kil: på väg till KF. {{S org=Kil; stance=doing}} Torsby: ingen avsikt. {{S org=Torsby; stance=no}}	–	–
40. Vakanta poster {{I n=40}}	Sekreterare. {{V seat=sekreterare; body=Upphandlingsnätverket}} Ersättare i styrgruppen. {{V seat=ersättare; body=styrgruppen}}	Förslag till KJ {{A who=alla; to=Karl Johansson}}	alla
41. Arkivering {{I n=41}}	Anbud ska bevaras två år. Riksarkivets föreskrift oförändrad.	Lathund {{A who=Henny Öberg}}	HÖ
42. Åtgärdslista från september {{I n=42; kind=report}}	Mall för samverkansavtal	Klar	BS
	Rutin för tilldelningsbeslut {{A who=Britt Sundell}}	Pågår	BS
	Samtal med Visma	Klart	NK
	Frågor till juristen {{A who=Tord Almgren}}	Kvarstår	TA
43. Avslut {{I n=43}}	KJ tackar.	Anteckningar ut inom en vecka {{A who=Lia Ekström}}	LE
