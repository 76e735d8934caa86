@file Tjörn 12 juni.docx
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-06-12
@place Skärhamn, bryggan vid akvarellmuseet
@mode in_person
@secretary Tuva Hedman
@p Pernilla Skarp | Stenungsund | | chair
@p Mattias Thorén | Tjörn
@p Mattias Hallberg | Orust
@p Reine Claesson | Uddevalla
@p Ivana Jovanovic | Kungälv
@p Cornelia Fagerlund-Beck | Öckerö
@p Rebecka Lind | Sotenäs
@p Kajsa Bryngel | Strömstad
@p Tuva Hedman | | | guest
@p Dawit Tesfaye | Lysekil | | absent
@p Ove Martinsson | Tanum | | absent
@p Sten Kullgren | Färgelanda | | absent
@p Ann-Louise Grön | Munkedal | | absent
---
Vatten- och miljörådgivarna Bohuslän
12/6 2025, Skärhamn, bryggan vid akvarellmuseet
Pernilla Skarp (ordf) Stenungsund, Mattias Thorén Tjörn, Mattias Hallberg Orust, Reine Claesson Uddevalla, Ivana Jovanovic Kungälv, Cornelia Fagerlund-Beck Öckerö, Rebecka Lind Sotenäs, Kajsa Bryngel Strömstad. Skriver för sista gången: Tuva Hedman
Inte här: Dawit Tesfaye Lysekil, Ove Martinsson Tanum, Sten Kullgren Färgelanda, Ann-Louise Grön Munkedal
Delad rådgivare {{I kind=decision}}
- Kalkylen: 410 tkr per år, fyra kommuner. {{K amount=410; unit=tkr per år}} Prövas två år, 2026-2027. {{D until=2027-12-31; binds=Orust,Sotenäs,Strömstad,Uddevalla}} Bara Orust, Sotenäs, Strömstad, Uddevalla. {{S org=Orust; stance=yes; topic=rådgivare}} {{S org=Sotenäs; stance=yes; topic=rådgivare}} {{S org=Strömstad; stance=yes; topic=rådgivare}} {{S org=Uddevalla; stance=yes; topic=rådgivare}}
- Anställer gör Uddevalla. {{A who=Uddevalla}} Avtalstext: Reine, 29 augusti. {{A who=Reine Claesson; due=2025-08-29}}
- Kungälv säger pass. {{S org=Kungälv; stance=no; topic=rådgivare}}
Efter mig {{I}}
- {{|}}Löneglappet löst, Reine skriver tills någon finns, dvs sekreterare nu i höst. Ja till det. {{D until=2025-12-31}} {{N person=Reine Claesson; role=sekreterare; body=Vatten- och miljörådgivarna Bohuslän; for=Tuva Hedman}}
- Samordnarstolen i sig tom från 1 juli. {{V seat=Samordnarstolen; body=Vatten- och miljörådgivarna Bohuslän}}
- Mina filer över till Reine, innan semestern. {{A who=Tuva Hedman; to=Reine Claesson}}
Hösten, vem gör vad {{I}}
Uppgift	Namn	Till när
Säl-affischer, inventera	Cornelia {{A who=Cornelia Fagerlund-Beck; due=2025-09-04}}	4 sep
Brunnssidan, korrläsa	Kajsa, Ivana {{A who=Kajsa Bryngel,Ivana Jovanovic; due=2025-06-27}}	27 juni
Avtal SGU, fråga nämnden	Mattias H {{A who=Mattias Hallberg; due=2025-10}}	oktober
Vice ordförande	Rebecka, nytt! {{N person=Rebecka Lind; role=vice ordförande; body=Vatten- och miljörådgivarna Bohuslän}}	t o m 2026
Algvakten, telefonen	Mattias T lämnar, Ove svarar istället {{N person=Ove Martinsson; role=ersättare; body=Algvakten; for=Mattias Thorén}}	juli
Badvattenproverna {{I outcome=postponed}}
- {{|}}Labbet räknade fel, nya siffror väntas. September. {{P until=2025-09-04; what=Badvattenproverna; why=Labbet räknade fel, nya siffror väntas}}
- Tjörn stänger Rönnäng ändå. {{S org=Tjörn; stance=doing; topic=badvatten}}
- (Provlistan här - intern tills labbet svarat.) {{X mark=intern tills labbet svarat}}
Ställt under lunchen {{I}}
- Kan man ta avgift för algråd? {{Q}}
- Rebecka + Pernilla till Almedalen, Hav i balans-tältet 24 juni. {{N person=Rebecka Lind; role=deltagare; body=Almedalen}} {{N person=Pernilla Skarp; role=deltagare; body=Almedalen}} {{M date=2025-06-24; what=Almedalen, Hav i balans-tältet}}
Datum höst {{I}}
- 4 sep Uddevalla {{M date=2025-09-04}}, 16 okt Munkedal {{M date=2025-10-16}}, 27 nov skärm {{M date=2025-11-27}}
Tack o hej /T
