@file uppdragsval-20.txt
@body Upphandlingsnätverket Mellansverige
@date 2021-11-25
@p Lena Söderholm | Örebro | upphandlingschef | chair
@p Robert Tamm | Västerås | inköpschef
@p Ann-Britt Falk | Karlskoga | upphandlare
@p Jerker Eliasson | Köping | upphandlingschef
@p Nadia Salim | Eskilstuna | inköpschef
@p Marcus Vret | Katrineholm | upphandlingschef
@p Kerstin Hoff | Kumla | upphandlare
@p Elisabeth Tamm | Sala | inköpssamordnare
@p Ingvar Nordlund | Arboga | ekonomichef
@p Sara Bernhard | Enköping | upphandlingschef
@p Niclas Rova | Fagersta | inköpschef
@p Carina Melander | Hallsberg | upphandlare
@p Joakim Söder | Lindesberg | inköpssamordnare
@p Margareta Uhr | Nora | ekonom
@p Urban Fast | Flen | upphandlare | absent
@p Siv Bengtson | Avesta | upphandlingschef | absent
@p Lars Wickman | Adda | avtalsansvarig | guest
@p Hanna Tott | Upphandlingsmyndigheten | utredare | guest
---
Upphandlingsnätverket Mellansverige – protokoll 2021-11-25
Deltagande:
Lena Söderholm, Örebro, upphandlingschef, ordförande
Robert Tamm, Västerås, inköpschef
Ann-Britt Falk, Karlskoga, upphandlare
Jerker Eliasson, Köping, upphandlingschef
Nadia Salim, Eskilstuna, inköpschef
Marcus Vret, Katrineholm, upphandlingschef
Kerstin Hoff, Kumla, upphandlare
Elisabeth Tamm, Sala, inköpssamordnare
Ingvar Nordlund, Arboga, ekonomichef
Sara Bernhard, Enköping, upphandlingschef
Niclas Rova, Fagersta, inköpschef
Carina Melander, Hallsberg, upphandlare
Joakim Söder, Lindesberg, inköpssamordnare
Margareta Uhr, Nora, ekonom
Gäster:
Lars Wickman, Adda, avtalsansvarig
Hanna Tott, Upphandlingsmyndigheten, utredare
Frånvarande:
Urban Fast, Flen, upphandlare
Siv Bengtson, Avesta, upphandlingschef

1. Grupper 2022 {{I n=1}}
Tabellen nedan anger vilka som ingår i grupperna från och med den 1 januari. Ändringar meddelas Kerstin.
Livsmedel	Nadia Salim (sammankallande), Ann-Britt Falk, Joakim Söder {{N person=Nadia Salim; role=sammankallande; body=Livsmedel; org=Eskilstuna}}{{N person=Ann-Britt Falk; role=ledamot; body=Livsmedel; org=Karlskoga}} {{N person=Joakim Söder; role=ledamot; body=Livsmedel; org=Lindesberg}}
IT	Robert Tamm (sammankallande), Niclas Rova, vakant plats för Sala {{N person=Robert Tamm; role=sammankallande; body=IT; org=Västerås}}{{N person=Niclas Rova; role=ledamot; body=IT; org=Fagersta}}{{V seat=plats; body=IT; org=Sala}}
Bygg	Marcus Vret, Carina Melander, Ingvar Nordlund {{N person=Marcus Vret; role=ledamot; body=Bygg; org=Katrineholm}} {{N person=Carina Melander; role=ledamot; body=Bygg; org=Hallsberg}} {{N person=Ingvar Nordlund; role=ledamot; body=Bygg; org=Arboga}}
Välfärd	Sara Bernhard (sammankallande), Elisabeth Tamm, Siv Bengtson {{N person=Sara Bernhard; role=sammankallande; body=Välfärd; org=Enköping}}{{N person=Elisabeth Tamm; role=ledamot; body=Välfärd; org=Sala}} {{N person=Siv Bengtson; role=ledamot; body=Välfärd; org=Avesta}}
Transport	läggs ned {{D}}
Gruppen för bygg har ännu inte utsett någon sammankallande. {{V seat=sammankallande; body=Bygg}}
2. Frågor från Adda {{I n=2}}
Lars Wickman presenterade ramavtal som löper ut under 2022. Frågor om avrop ställs till Addas kundtjänst. Han har arbetat med livsmedelsavtalen sedan 2014 men övergår nu till fordon. {{|}}Ny avtalsansvarig för livsmedel hos Adda blir Mirja Sten. {{N person=Mirja Sten; role=avtalsansvarig; body=livsmedel; org=Adda; for=Lars Wickman}}
3. Styrgruppen för gemensam avtalsdatabas {{I n=3}}
Ingvar Nordlund har meddelat att han avslutar sin anställning i februari. {{L person=Ingvar Nordlund; org=Arboga; when=2022-02}} Han ingår i styrgruppen och behöver ersättas. {{V seat=ledamot; body=Styrgruppen för gemensam avtalsdatabas}}
Jerker och Margareta diskuterades som tänkbara kandidater. {{|}}Frågan avgörs på nästa möte. {{P until=next; what=Frågan}}
4. Nationell upphandlingsstrategi {{I n=4}}
Hanna Tott informerade. Myndigheten har regeringens uppdrag att stödja kommunerna. Kartläggningen visar att hälften av kommunerna saknar egen strategi.
5. Upphandlingsdagarna {{I n=5}}
Nätverket representeras vid Upphandlingsdagarna av Carina och Urban. {{N person=Carina Melander; role=representant; body=Upphandlingsdagarna; org=Hallsberg}} {{N person=Urban Fast; role=representant; body=Upphandlingsdagarna; org=Flen}}
Dagarna infaller den 15–16 mars. {{M date=2022-03-15; what=Upphandlingsdagarna}}{{M date=2022-03-16; what=Upphandlingsdagarna}}
6. Avgående ordförande {{I n=6}}
Lena Söderholm har varit ordförande i tre år och lämnar uppdraget vid årsskiftet. {{L person=Lena Söderholm; org=Örebro; when=vid årsskiftet}}
Förslag från valberedningen: Nadia Salim. Inga andra förslag framkom.
Nätverket valde enhälligt Nadia till ordförande för två år. {{D}}{{N person=Nadia Salim; role=ordförande; body=Upphandlingsnätverket Mellansverige; org=Eskilstuna; for=Lena Söderholm}}
Nadias plats som vice ordförande går till Marcus. {{N person=Marcus Vret; role=vice ordförande; body=Upphandlingsnätverket Mellansverige; org=Katrineholm; for=Nadia Salim}}
7. Samarbete med Inköpscentralen {{I n=7}}
Inköpscentralens kundråd har i dag två ledamöter från området, Robert och Siv. Båda kvarstår under 2022. {{N person=Robert Tamm; role=ledamot; body=kundråd; org=Västerås}} {{N person=Siv Bengtson; role=ledamot; body=kundråd; org=Avesta}}
Avesta har begärt utträde ur centralen. {{S org=Avesta; stance=no}}
8. Direktupphandling {{I n=8}}
Gränsen höjs vid årsskiftet. De flesta behöver se över sina riktlinjer. {{|}}Sara har ett utkast som hon mejlar ut. {{A who=Sara Bernhard}}
9. E-handel {{I n=9}}
Hallsberg, Kumla och Lekeberg har gemensam e-handelsfunktion. {{S org=Hallsberg; stance=doing}} {{S org=Kumla; stance=doing}} {{S org=Lekeberg; stance=doing}} Kerstin Hoff är funktionens samordnare sedan i mars.
Systemleverantören byter namn.
10. Tillsättning av avtalscontroller {{I n=10}}
Som gemensam avtalscontroller har anställts Oskar Ling. {{N person=Oskar Ling; role=avtalscontroller; body=Upphandlingsnätverket Mellansverige}} Fyra kommuner delar på kostnaden, 160 000 kr vardera. {{K amount=160000; unit=kr}}
Katrineholm drog sig ur i sista stund. {{S org=Katrineholm; stance=no}}
11. Uppdrag att samordna svar {{I n=11}}
På grund av att Urban Fast är sjuk flyttas hans uppdrag att samordna remissvaret över till Niclas Rova. {{A who=Niclas Rova}}{{D}}
12. Kontakt för hållbarhetskrav {{I n=12}}
Hållbarhetskraven uppdateras under våren. Konsultbolaget har gjort en översikt. {{|}}Elisabeth är nätverkets kontaktperson gentemot konsultbolaget. {{N person=Elisabeth Tamm; role=kontaktperson; body=konsultbolaget; org=Sala}}
13. Juridisk referensgrupp {{I n=13}}
Juristerna i Örebro och Västerås har bildat gruppen. {{|}}Nytt är att även Enköping deltar genom stadsjurist Mette Ravn. {{N person=Mette Ravn; role=ledamot; body=Juridisk referensgrupp; org=Enköping}}
14. Leverantörsträff {{I n=14}}
Leverantörsträffen arrangeras av näringslivscheferna den 9 februari. {{M date=2022-02-09; what=Leverantörsträffen}} Två från nätverket ska medverka: Jerker och Joakim. {{N person=Jerker Eliasson; role=deltagare; body=Leverantörsträff; org=Köping}} {{N person=Joakim Söder; role=deltagare; body=Leverantörsträff; org=Lindesberg}}
15. Bemanningstjänster {{I n=15}}
Nytt avtal är tecknat. {{|}}Arboga är inte anslutet till avtalet. {{S org=Arboga; stance=no}} Köping ska ansluta sig. {{S org=Köping; stance=yes}}
16. Vikariat i Sala {{I n=16}}
Elisabeth tar ledigt för studier mars–juni. {{|}}Något vikariat tillsätts inte, varför Robert och Sara bevakar Salas avtal. {{A who=Robert Tamm,Sara Bernhard}} Sala har därmed ingen i nätverket under perioden. {{V seat=ledamot; body=Upphandlingsnätverket Mellansverige; org=Sala}}
17. Skadestånd {{I n=17}}
En dom från förvaltningsrätten gicks igenom av Lena. {{|}}Kan kommunerna dela på rättegångskostnaden? {{Q}}
18. Nya arbetsformer {{I n=18}}
Mötet var enigt om att pröva kortare avstämningar varje månad. {{D}} Margareta kallar till den första. {{A who=Margareta Uhr}}
19. Entreprenadgruppens ledning {{I n=19}}
Gruppens projektledare Gun Rask, Kumla, går i pension den 31 december. {{L person=Gun Rask; org=Kumla; when=2021-12-31; why=pension}} Efter henne kommer Kerstin Hoff. {{N person=Kerstin Hoff; role=projektledare; body=Entreprenadgruppen; org=Kumla; for=Gun Rask}}
20. Statistiktjänst {{I n=20}}
Testperioden är avslutad. {{|}}Avtal om statistiktjänst ingås inte. {{D}}
21. Sociala krav {{I n=21}}
Örebro har en särskild handläggare för sociala krav. {{S org=Örebro; stance=doing}} Eskilstuna har fått medel för detsamma. {{S org=Eskilstuna}}
22. Arkivering av upphandlingar {{I n=22}}
Joakim, Margareta och Ann-Britt bad att få arbeta vidare med arkivfrågan och mötet gav dem mandat att göra det. {{D}}{{A who=Joakim Söder,Margareta Uhr,Ann-Britt Falk}}
23. Mentorskap {{I n=23}}
Nya upphandlare får en mentor. {{|}}Mentor våren 2022: Jerker Eliasson. {{N person=Jerker Eliasson; role=mentor; org=Köping}}
24. Uppföljning av vite {{I n=24}}
Information från Enköping. Rättsläget är oklart.
25. Medlemsärende {{I n=25}}
Surahammar ansöker om medlemskap i nätverket. {{S org=Surahammar; stance=interested}} Nätverket bifaller ansökan. {{D}} Surahammars ledamot blir ekonom Tuva Rehn. {{N person=Tuva Rehn; role=ledamot; body=Upphandlingsnätverket Mellansverige; org=Surahammar}}
26. Kurs i affärsjuridik {{I n=26}}
Till kursen har antagits: Niclas, Carina, Marcus. {{N person=Niclas Rova; role=deltagare; body=Kurs i affärsjuridik; org=Fagersta}} {{N person=Carina Melander; role=deltagare; body=Kurs i affärsjuridik; org=Hallsberg}} {{N person=Marcus Vret; role=deltagare; body=Kurs i affärsjuridik; org=Katrineholm}} Kursledaren kommer från Karlstads universitet.
27. Trygghetslarm {{I n=27}}
Arbetet samordnas av socialcheferna. Sara bistod med juridiken.
28. Adjungering till AU {{I n=28}}
Oskar Ling adjungeras till AU tills vidare. {{D}}{{N person=Oskar Ling; role=adjungerad; body=AU}}
29. AU:s ledamöter {{I n=29}}
AU består av ordföranden, vice ordföranden och ytterligare två ledamöter. {{|}}De båda ledamöterna omväljs (Robert, Sara). {{D}}{{N person=Robert Tamm; role=ledamot; body=AU; org=Västerås}} {{N person=Sara Bernhard; role=ledamot; body=AU; org=Enköping}}
30. Livsmedelsavtalet {{I n=30}}
Upphandlingen annonseras efter nyår.
31. Diarieföring {{I n=31}}
Frågan skickas vidare till kanslicheferna. {{A}}
32. Kalender {{I n=32}}
Nästa möte: 17 februari, Köping. {{M date=2022-02-17}} Jerker ordnar med lokal. {{A who=Jerker Eliasson}} 
33. Utvecklingsgrupp robotik {{I n=33}}
Robert ville ha avlösning. {{|}}Avlösare blev Niclas. {{N person=Niclas Rova; role=ledamot; body=Utvecklingsgrupp robotik; org=Fagersta; for=Robert Tamm}}
34. Referensgrupp hos myndigheten {{I n=34}}
Hanna uppgav att myndighetens referensgrupp utökas. Den som är intresserad anmäler sig själv. Ann-Britt övervägde att göra det.
35. Avtackning av Lena {{I n=35}}
Robert höll tal.
36. Lagändringar {{I n=36}}
Utredaren har föreslagit förenklingar. Ikraftträdande föreslås till juli 2022.
37. Sekreterare {{I n=37}}
Nätverkets sekreterarskap alternerar. {{|}}Under 2022 skrivs anteckningarna av Carina. {{N person=Carina Melander; role=sekreterare; body=Upphandlingsnätverket Mellansverige; org=Hallsberg}}
38. Inventarier {{I n=38}}
Gamla inventarier skänks till Sala. {{D}}
39. Kontrollgrupp arbetslivskriminalitet {{I n=39}}
I länsstyrelsens kontrollgrupp saknas upphandlare. {{V seat=upphandlare; body=länsstyrelsens kontrollgrupp}} Marcus frågar länsstyrelsen vad uppdraget kräver. {{A who=Marcus Vret; to=länsstyrelsen}}
40. Avslutning {{I n=40}}
Nadia tackade för förtroendet.
