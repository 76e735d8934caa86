@file uppdragsval-24.txt
@body Bostads- och samhällsplanerare i Siljansbygden
@date 2025-03-13
@secretary Petter Kron
@p Kristina Hed | Mora | strateg | chair
@p Lars-Gunnar Mell | Leksand | samhällsbyggnadschef
@p Tove Sandell | Rättvik | utvecklingschef
@p Ronald Flygare | Orsa | planchef
@p Erika Mattes | Älvdalen | strateg
@p Petter Kron | Vansbro | utvecklare
@p Barbro Ström | Malung-Sälen | planchef
@p Anna Westling | Gagnef | bostadsstrateg
@p Anna Nordell | Borlänge | strateg
@p Hamid Karimi | Falun | planeringschef
@p Göte Ström | Ludvika | bostadssamordnare
@p Sigrid Åhs | Smedjebacken | planerare
@p Veine Larsson | Säter | kanslichef
@p Lovisa Berndt | Hedemora | strateg
@p Mattias Orr | Avesta | planeringschef | absent
@p Ellinor Mann | Länsstyrelsen | boendehandläggare | guest
@p Pär Rosling | Dalabostäder | vd | guest
---
Bostads- och samhällsplanerare i Siljansbygden
Anteckningar 2025-03-13
Närvarande
Kristina Hed, Mora, strateg, ordförande
Lars-Gunnar Mell, Leksand, samhällsbyggnadschef
Tove Sandell, Rättvik, utvecklingschef
Ronald Flygare, Orsa, planchef
Erika Mattes, Älvdalen, strateg
Petter Kron, Vansbro, utvecklare
Barbro Ström, Malung-Sälen, planchef
Anna Westling, Gagnef, bostadsstrateg
Anna Nordell, Borlänge, strateg
Hamid Karimi, Falun, planeringschef
Göte Ström, Ludvika, bostadssamordnare
Sigrid Åhs, Smedjebacken, planerare
Veine Larsson, Säter, kanslichef
Lovisa Berndt, Hedemora, strateg
Inbjudna
Ellinor Mann, Länsstyrelsen, boendehandläggare
Pär Rosling, Dalabostäder, vd
Ej närvarande
Mattias Orr, Avesta, planeringschef
Uppdrag som gicks igenom {{I }}
Nedan listas uppdragen så som de ser ut efter dagens möte.
Uppdrag: Bostadsmarknadsanalysen. Person: Anna W. Kommentar: fortsätter. {{N person=Anna Westling; role=ansvarig; body=Bostadsmarknadsanalysen; org=Gagnef}}
Uppdrag: Länets byggråd. Person: Hamid. Kommentar: ny efter Göte. {{N person=Hamid Karimi; role=ledamot; body=Länets byggråd; org=Falun; for=Göte Ström}}
Uppdrag: Studentbostäder. Person: ingen. Kommentar: fylls på efter sommaren. {{V seat=ansvarig; body=Studentbostäder}}
Uppdrag: Boendeplanering äldre. Person: Lovisa, Petter. Kommentar: delat ansvar. {{N person=Lovisa Berndt; role=ansvarig; body=Boendeplanering äldre; org=Hedemora}} {{N person=Petter Kron; role=ansvarig; body=Boendeplanering äldre; org=Vansbro}}
Länsstyrelsens enkät {{I }}
Ellinor M presenterade resultatet. Nio kommuner har underskott på bostäder. Enkäten för 2025 stänger den 31 mars.
Boendehandläggartjänsten på länsstyrelsen delas från april mellan Ellinor och Jon Frank. {{N person=Jon Frank; role=boendehandläggare; org=Länsstyrelsen}}
Dalabostäder {{I }}
Pär R redogjorde för bolagets planer. {{|}}Han blir kvar som vd fram till hösten då Kia Lund tar över efter honom. {{N person=Kia Lund; role=vd; body=Dalabostäder; org=Dalabostäder; for=Pär Rosling}}{{L person=Pär Rosling; org=Dalabostäder; when=till hösten}}
Bolagets styrelse utsågs av stämman i februari.
Sammankallande för bostadsgruppen {{I }}
Det är rörigt med två sammankallande, tyckte Erika. {{|}}Gruppen har därför själv valt Ronald som ende sammankallande. {{N person=Ronald Flygare; role=sammankallande; body=bostadsgruppen; org=Orsa}} Barbro lämnar alltså den rollen. {{L person=Barbro Ström; org=Malung-Sälen}}
Hemlöshet {{I }}
Falun och Borlänge har gemensam strategi. {{S org=Falun; stance=doing}} {{S org=Borlänge; stance=doing}} Ludvika arbetar enligt Bostad först. {{S org=Ludvika; stance=doing}}
Socialstyrelsen kartlägger vart sjätte år.
Riksbyggens referensgrupp {{I }}
Riksbyggen ville ha en från varje kommuntyp. {{|}}Nätverket gav Sigrid och Anna Nordell uppdraget. {{D}}{{N person=Sigrid Åhs; role=ledamot; body=Riksbyggens referensgrupp; org=Smedjebacken}} {{N person=Anna Nordell; role=ledamot; body=Riksbyggens referensgrupp; org=Borlänge}}
Ordförande framåt {{I }}
Kristina: 2025. {{N person=Kristina Hed; role=ordförande; body=Bostads- och samhällsplanerare i Siljansbygden; org=Mora}} Tove: 2026. {{N person=Tove Sandell; role=ordförande; body=Bostads- och samhällsplanerare i Siljansbygden; org=Rättvik}} Hamid: 2027. {{N person=Hamid Karimi; role=ordförande; body=Bostads- och samhällsplanerare i Siljansbygden; org=Falun}}
Turordningen bygger på beslutet från 2022.
Fritidshus {{I }}
Malung-Sälen har fler fritidshus än permanentboende. Barbro visade statistik. Det diskuterades om avgifter kan tas ut.
Får kommunen ta ut avgift av fritidshusägare? {{Q}}
Personförändringar {{I }}
Veine har gått ner i arbetstid inför pensioneringen i höst. {{L person=Veine Larsson; org=Säter; when=i höst; why=pensioneringen}} Säters nya representant presenteras i maj.
Leksand får en bostadsstrateg, Amina Holst, från 1 april. {{N person=Amina Holst; role=bostadsstrateg; org=Leksand}} Lars-Gunnar överlåter sin plats i nätverket på henne. {{N person=Amina Holst; role=ledamot; body=Bostads- och samhällsplanerare i Siljansbygden; org=Leksand; for=Lars-Gunnar Mell}}
Göte är tjänstledig hela nästa år. {{|}}Ludvika tillsätter inte tjänsten. {{S org=Ludvika}}
Avestas Mattias är sjuk idag.
Bredband {{I }}
Regionens bredbandssamordnare har bytt jobb, ny är inte anställd. {{V seat=bredbandssamordnare; org=Regionen}}
Kommunernas lokala samordnare har eget nätverk.
Kommundirektörernas beställning {{I }}
Kommundirektörerna vill ha en plan för arbetskraftsinvandring. {{|}}Tove, Hamid och Lars-Gunnar tar fram en skiss. {{A who=Tove Sandell,Hamid Karimi,Lars-Gunnar Mell}} Skissen redovisas den 8 maj. {{A who=Tove Sandell,Hamid Karimi,Lars-Gunnar Mell; due=2025-05-08}}
Trygghetsbostäder {{I }}
Gagnef har gett bolaget i uppdrag att bygga tjugo lägenheter. {{S org=Gagnef}} Orsa säljer tomten. {{S org=Orsa}}
Bolagets projektledare Ture Wik kan kontaktas för visning.
Nationella nätverket Landsbygdens bostäder {{I }}
Petter har varit på ett möte som observatör. {{|}}Nätverket tackar ja till medlemskap med Petter som vår man. {{D}}{{N person=Petter Kron; role=representant; body=Nationella nätverket Landsbygdens bostäder; org=Vansbro}}
Medlemskapet är kostnadsfritt.
Temagrupp klimat {{I }}
Temagruppens ledare Lovisa och sekreterare Göte byter roller. {{N person=Göte Ström; role=ledare; body=Temagrupp klimat; org=Ludvika; for=Lovisa Berndt}}{{N person=Lovisa Berndt; role=sekreterare; body=Temagrupp klimat; org=Hedemora; for=Göte Ström}}
Klimatanpassning ingår i översiktsplanerna.
Allmännytta i samverkan {{I }}
Älvdalen och Mora har slagit ihop felanmälan. {{S org=Älvdalen; stance=doing}} {{S org=Mora; stance=doing}} Vansbro frågade om de får vara med. {{S org=Vansbro; stance=interested}}
Arbetsgrupp friköp {{I }}
Gruppen tillsattes för två år sedan. {{|}}Den har slutfört sitt uppdrag och avslutas. {{D}}
Gruppen leddes av Anna Nordell.
Markanvisning {{I }}
Jurist Rebecka Tång informerade om nya regler. {{|}}Listan över godkända exploatörer avskaffas. {{D}}
Kompetensutveckling {{I }}
Boverkets webbutbildning rekommenderas.
Erika och Sigrid åker till Planeringsdagarna i Visby. {{N person=Erika Mattes; role=deltagare; body=Planeringsdagarna; org=Älvdalen}} {{N person=Sigrid Åhs; role=deltagare; body=Planeringsdagarna; org=Smedjebacken}}
Barnkonventionen {{I outcome=postponed}}
Punkten hoppades över, tas i maj i stället. {{P until=2025-05-08; what=Barnkonventionen}}
Regional cykelplan {{I }}
Regionen har projektanställt Mio Hartman för cykelplanen. {{N person=Mio Hartman; role=projektanställd; body=cykelplanen; org=Regionen}}
Kommunernas kontaktperson är Ronald Flygare. {{N person=Ronald Flygare; role=kontaktperson; body=cykelplanen; org=Orsa}}
Statlig omlokalisering {{I }}
Ingen ny information.
Kalkylgrupp {{I }}
En kalkylgrupp behövs inför byggprojekten. {{|}}Anmälda: Mattias, Barbro, Hamid. {{N person=Mattias Orr; role=ledamot; body=Kalkylgrupp; org=Avesta}} {{N person=Barbro Ström; role=ledamot; body=Kalkylgrupp; org=Malung-Sälen}} {{N person=Hamid Karimi; role=ledamot; body=Kalkylgrupp; org=Falun}} Fler får gärna anmäla sig till Kristina. {{A to=Kristina Hed}}
Företrädare i LEADER-styrelsen {{I }}
Hittills: Tove Sandell. {{|}}Från årsmötet: Erika Mattes. {{N person=Erika Mattes; role=företrädare; body=LEADER-styrelsen; org=Älvdalen; for=Tove Sandell}}
Årsmötet är 24 april. {{M date=2025-04-24; what=Årsmötet}}
Energikartläggning {{I }}
Kostnad 45 000 kr per kommun. {{K amount=45000; unit=kr per kommun}} Hedemora avstår, övriga återkommer. {{S org=Hedemora; stance=no}}{{A who=övriga}}
Ny medlem {{I }}
Avesta har lämnat nätverket i Västmanland och hör numera hit.
Ungas boende {{I }}
Landshövdingen besökte Rättvik i februari. Tove visade runt.
En ungdomsrepresentant bjuds in. {{A}}
Styrgrupp Hållbara byar {{I }}
Styrgruppen får en ny vice ordförande: Lovisa Berndt. {{N person=Lovisa Berndt; role=vice ordförande; body=Styrgrupp Hållbara byar; org=Hedemora}} Ordföranden, landsbygdsutvecklaren Nils Frost, sitter kvar till projektslut. {{N person=Nils Frost; role=ordförande; body=Styrgrupp Hållbara byar}}
Kartportal {{I }}
Karttjänsten sköts av Falun. Hamid är ansvarig chef men frågor går till GIS-ingenjören.
Skyltning {{I }}
Gemensam skyltmanual tas i bruk. {{D}}
Kassaflöde i projekt {{I }}
Borlänge ligger ute med pengar. {{|}}Kristina begär utbetalning. {{A who=Kristina Hed}}
Språk och etablering {{I }}
Integrationssamordnaren i Gagnef slutade i januari och ersätts inte. {{S org=Gagnef}}{{V seat=integrationssamordnare; org=Gagnef}}
Det påverkar bosättningen, menade Anna W.
Jordbruksmark {{I }}
Länsstyrelsen har bytt jurist i frågan, från Ida Kall till Sven Arp. {{N person=Sven Arp; role=jurist; org=Länsstyrelsen; for=Ida Kall}}
Ställföreträdare {{I }}
Om Kristina blir borta länge är det Tove som träder in.
Fördelning av mötesvärdar {{I }}
Maj: Falun. September: Orsa. November: Mora.
Nästa sammankomst {{I }}
Torsdag 8 maj i Falun, Hamid håller i programmet. {{M date=2025-05-08}}{{A who=Hamid Karimi}}
Vid pennan {{I }}
Petter skrev dagens anteckningar. {{|}}Till hösten blir Sigrid nätverkets sekreterare. {{N person=Sigrid Åhs; role=sekreterare; body=Bostads- och samhällsplanerare i Siljansbygden; org=Smedjebacken}}
