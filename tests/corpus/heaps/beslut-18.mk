@file beslut-18.txt
@body Kanslichefsnätverket Kalmar län
@date 2024-01-25
@p Rose-Marie Tell | Kalmar | kanslichef | chair
@p Anton Grip | Nybro | kanslichef
@p Berit Sandell | Oskarshamn | stadsjurist
@p Conrad Wiik | Västervik | kanslichef
@p Désirée Holst | Vimmerby | kanslichef
@p Edvin Mark | Hultsfred | kanslichef
@p Freja Lundin | Högsby | administrativ chef
@p Gösta Sandell | Mönsterås | kanslichef
@p Hillevi Stark | Borgholm | kanslichef
@p Ida-Maria Kron | Mörbylånga | kommunsekreterare
@p Jarl Tegman | Torsås | kanslichef
@p Kristoffer Ed | Emmaboda | administrativ chef
@p Lovisa Barr | Region Kalmar län | regionjurist | guest
@p Mirjam Elg | | nätverkets sekreterare | guest
---
Kanslichefsnätverket Kalmar län
Anteckningar 2024-01-25

Närv.
Rose-Marie Tell, Kalmar, kanslichef, ordf.
Anton Grip, Nybro, kanslichef
Berit Sandell, Oskarshamn, stadsjurist
Conrad Wiik, Västervik, kanslichef
Désirée Holst, Vimmerby, kanslichef
Edvin Mark, Hultsfred, kanslichef
Freja Lundin, Högsby, administrativ chef
Gösta Sandell, Mönsterås, kanslichef
Hillevi Stark, Borgholm, kanslichef
Ida-Maria Kron, Mörbylånga, kommunsekreterare
Jarl Tegman, Torsås, kanslichef
Kristoffer Ed, Emmaboda, administrativ chef
Gäster
Lovisa Barr, Region Kalmar län, regionjurist
Mirjam Elg, nätverkets sekreterare

§ 1. Dagordning {{I n=1; kind=decision}}
Beslutades att godkänna utsänd dagordning. {{D}}

§ 2. Minnesanteckningar {{I n=2}}
Genomgicks utan anmärkning.

§ 3. Arvodesregler {{I n=3; kind=dialogue}}
Informerades om SKR:s rekommendation. Konstaterades att kommunerna har skilda traditioner. Föreslogs av Anton att länet går mot lika nivåer. Förslaget vann inte gehör.

§ 4. Diarieplan {{I n=4; kind=decision}}
Beslutades att länets gemensamma diarieplan ska gälla från den 1 juli. {{D}} Undantogs räddningstjänsten. {{D}} Uppdrogs åt Edvin och Freja att ta fram en övergångsrutin. {{D}} {{A who=Edvin Mark,Freja Lundin}}

§ 5. Kommunalförbundens årsredovisningar {{I n=5}}
Redogjordes för turordningen i fullmäktige. Noterades att två förbund är sena. Förbundsdirektionen i Kalmar brandkår har beslutat att lämna sin redovisning i mars. 

§ 6. Visselblåsarlagen {{I n=6; kind=decision}}
Framfördes synpunkter på den gemensamma kanalen. {{|}}Enades om att säga upp avtalet med nuvarande leverantör {{D}} och att en ny kanal ska vara på plats till september. {{D}} Västervik avser att sköta kanalen själva. {{S org=Västervik}}

§ 7. E-arkiv {{I n=7; kind=decision}}
Föredrogs ärendet av Conrad. Sydarkivera har i december antagit en ny avgiftsmodell. Ansågs att modellen gynnar större kommuner. {{|}}Beslutades att hos Sydarkivera begära en redovisning av beräkningsgrunderna. {{D}} {{A who=Conrad Wiik; to=Sydarkivera}}

§ 8. Partistöd {{I n=8}}
Diskuterades om nätverket bör lämna någon rekommendation. Flertalet lutade åt att frågan är rent politisk. Lämnades därhän.

§ 9. Förtroendemannautbildning {{I n=9; kind=decision}}
Fastställdes programmet i enlighet med arbetsgruppens förslag. {{D}} Fastställdes avgiften till 750 kronor per deltagare. {{D}} {{K amount=750; unit=kronor per deltagare}} Utbildningen går av stapeln den 18 april i Oskarshamn. {{M date=2024-04-18; what=Utbildningen}}

§ 10. Sekretess i ärendesystem {{I n=10; kind=decision}}
Begärdes av Mörbylånga att frågan utreds gemensamt. {{|}}Bifölls. {{D}} Utredningen görs av juristnätverket. {{D}} {{A who=juristnätverket}}

§ 11. Information från regionen {{I n=11}}
Lovisa berättade att regionstyrelsen fattat beslut om en ny delegationsordning. Framgick att beslutet saknar betydelse för kommunerna.

§ 12. Lagändringar i kommunallagen {{I n=12}}
Noterades att riksdagen i november antog ändringar om digital kungörelse. Ändringarna är redan i kraft. {{|}}Hultsfred har anpassat sin anslagstavla. {{S org=Hultsfred; stance=doing}}

§ 13. Samordnad valadministration {{I n=13; kind=decision}}
Valmyndigheten har meddelat datum för EU-valet. {{|}}Kom överens om att kommunerna bistår varandra med röstmottagare. {{D}} Ersättning utgår enligt den mottagande kommunens nivå. {{D}} Torsås ställer sig utanför. {{S org=Torsås; stance=no}}

§ 14. Dataskyddsombud {{I n=14; kind=decision; outcome=postponed}}
Konstaterades att ombuden inte hunnit yttra sig. {{|}}Beslutades att ajournera frågan till den 14 mars. {{D}} {{P until=2024-03-14; what=Dataskyddsombud; why=ombuden inte hunnit yttra sig}} {{M date=2024-03-14}}

§ 15. Remiss om offentlighetsprincipen {{I n=15; kind=decision}}
Utskickat förslag godtogs som nätverkets yttrande, sedan stycket om avgifter utgått. {{D}} Mirjam översänder yttrandet till Justitiedepartementet senast den 31 januari. {{A who=Mirjam Elg; due=2024-01-31; to=Justitiedepartementet}}

§ 16. Upphandling av stenografi {{I n=16}}
Utgick. {{P what=Upphandling av stenografi}}

§ 17. AI-verktyg för protokoll {{I n=17; kind=decision}}
Rapporterades från tester i Vimmerby och Borgholm. {{S org=Vimmerby; stance=doing}} {{S org=Borgholm; stance=doing}} Nätverket avråder tills vidare från användning vid slutna sammanträden. {{D}} Vid öppna sammanträden står det var och en fritt. {{D}}

§ 18. Representant i SKR:s nätverk för nämndadministration {{I n=18; kind=decision}}
Valdes Kristoffer Ed för en period om två år. {{D}} {{N person=Kristoffer Ed; role=representant; body=SKR:s nätverk för nämndadministration; org=Emmaboda}} Valdes Désirée Holst till ersättare för Kristoffer Ed. {{D}} {{N person=Désirée Holst; role=ersättare; body=SKR:s nätverk för nämndadministration; org=Vimmerby; for=Kristoffer Ed}}

§ 19. Medborgarförslag {{I n=19; kind=go-round}}
Redogjordes laget runt. {{|}}Nybro har avskaffat medborgarförslagen. {{S org=Nybro; stance=no}} Kalmar behåller dem. {{S org=Kalmar; stance=yes}} Högsby utreder en e-petition. {{S org=Högsby; stance=interested}} Borgholms fullmäktige tar ställning i vår. {{S org=Borgholm; stance=undecided}}

§ 20. Överförmyndarsamverkan {{I n=20; kind=decision}}
Överförmyndarnämnden beslutade den 16 januari att rekrytera två handläggare. Ifrågasattes om värdkommunens kostnader är rimliga. {{|}}Beslutades att tillskriva värdkommunen och begära en genomlysning. {{D}} {{A}} Nämnden ansvarar för sin egen budget.

§ 21. Lagrum i tjänsteskrivelser {{I n=21; kind=decision}}
Antogs Berits mall att användas av dem som så önskar. {{D}} 

§ 22. Fullmäktiges arbetsformer {{I n=22}}
Framhölls vikten av att presidierna träffas. Presidierna har själva beslutat att mötas en gång om året. Inget för nätverket att besluta.

§ 23. Beredskapsplanering för arkiv {{I n=23; kind=decision}}
Riksarkivet planerar föreskrifter. {{|}}Avstods från att föregripa Riksarkivets föreskrifter. {{D}}

§ 24. Kostnader för sekreterarskapet {{I n=24; kind=decision}}
Kostnaden 2023 uppgick till 96 000 kronor. {{K amount=96 000; unit=kronor}} Beslutades att fördela kostnaden efter folkmängd i stället för lika. {{D}} Lägsta avgift sätts till 3 000 kronor. {{D}} {{K amount=3 000; unit=kronor}}

§ 25. Digital justering {{I n=25; kind=report}}
Emmaboda inför digital justering i mars. {{S org=Emmaboda}} Mönsterås fick nej av sin nämnd. {{S org=Mönsterås; stance=no}} Berit bedömer att lagstödet är tillräckligt.

§ 26. Nästa års ordförandeskap {{I n=26; kind=decision}}
Hillevi Stark anmälde intresse. {{|}}Utsågs Hillevi Stark till ordförande att efterträda Rose-Marie Tell den 1 januari 2025. {{D}} {{N person=Hillevi Stark; role=ordförande; body=Kanslichefsnätverket Kalmar län; org=Borgholm; for=Rose-Marie Tell}}

§ 27. Bevarande av sociala medier {{I n=27; kind=decision}}
Beslutades, med ändring av beslutet från 2019, att inlägg får gallras efter två år. {{D}} Inlägg av principiellt intresse ska alltid bevaras. {{D}}

§ 28. Utlämnande av handling {{I n=28}}
Kammarrätten har i en dom från december upphävt ett avslagsbeslut. Påpekades att domen inte är prejudicerande. {{|}}Hur ska man se på avidentifierade e-postloggar? {{Q}}

§ 29. Gemensam registratorsutbildning {{I n=29; kind=decision}}
Tillstyrktes att utbildningen genomförs digitalt, med reservation för att leverantören kan höja priset. {{D}} Ida-Maria bokar. {{A who=Ida-Maria Kron}}

§ 30. Motion om gemensam nämnd {{I n=30}}
Motionen har väckts i tre fullmäktigeförsamlingar. I en av dem har den avslagits. Nätverket har ingen roll i beredningen.

§ 31. Officiell svensk namnstandard {{I n=31; kind=decision}}
Ej föremål för beslut i dag. {{|}}Förslaget till namnstandard sänds på remiss till samtliga före påsk. {{A}}

§ 32. Kommundirektörernas beställning {{I n=32; kind=decision}}
Kommundirektörerna beslutade i november att beställa en översyn av bolagsstyrningen. {{|}}Åtog sig nätverket att leverera översynen, dock inte förrän efter sommaren. {{D}} {{A who=nätverket; to=Kommundirektörerna}} Jarl leder arbetet. {{A who=Jarl Tegman}}

§ 33. Studiebesök {{I n=33; kind=decision}}
Inbjudan från Växjö. {{|}}Tackades ja. {{D}} Besöket sker den 23 maj. {{M date=2024-05-23; what=Besöket}}

§ 34. Avslut {{I n=34}}
Mötet avslutades kl. 15.
