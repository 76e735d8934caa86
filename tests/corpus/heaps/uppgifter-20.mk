@file uppgifter-20.txt
@body Förvaltningschefsnätverket Gotska Sjön
@date 2024-02-08
@p Anita Rödin | Nynäshamn | förvaltningschef | chair
@p Bertil Stolpe | Haninge | socialdirektör
@p Claes Ulander | Tyresö | förvaltningschef
@p Désirée Holm | Nacka | enhetschef
@p Evert Sixtus | Värmdö | socialchef
@p Filippa Graan | Botkyrka | utvecklingschef
@p Gerd Holm | Salem | förvaltningschef
@p Harald Ringvall | Södertälje | avdelningschef
@p Irma Kovacs | Huddinge | verksamhetschef
@p Jörgen Lans | Vaxholm | socialchef
@p Katrin Mård | Österåker | kvalitetschef
@p Lovis Brandel | Haninge | controller
@p Morgan Ask | Storsthlm | processledare | guest
@p Nanna Fryk | Region Stockholm | samverkansstrateg | guest
@p Otto Wiberg | | koordinator | guest
---
Förvaltningschefsnätverket Gotska Sjön
Korta noteringar 2024-02-08
Med:
Anita Rödin, Nynäshamn, förvaltningschef, ordf.
Bertil Stolpe, Haninge, socialdirektör
Claes Ulander, Tyresö, förvaltningschef
Désirée Holm, Nacka, enhetschef
Evert Sixtus, Värmdö, socialchef
Filippa Graan, Botkyrka, utvecklingschef
Gerd Holm, Salem, förvaltningschef
Harald Ringvall, Södertälje, avdelningschef
Irma Kovacs, Huddinge, verksamhetschef
Jörgen Lans, Vaxholm, socialchef
Katrin Mård, Österåker, kvalitetschef
Lovis Brandel, Haninge, controller
Gäster: 
Morgan Ask, Storsthlm, processledare
Nanna Fryk, Region Stockholm, samverkansstrateg
Otto Wiberg, koordinator
Hemtjänstindex {{I}}
- Lovis har räknat på tre modeller. Skillnaden mellan dem är liten.
- Utskick av räknesnurran: Lovis, före sportlovet. {{A who=Lovis Brandel}}
- Modell B mest rättvis enligt Claes.
Nationella kvalitetsregister {{I}}
- Föredragande Katrin. Täckningsgraden låg i hela länet.
- Avtal med registerhållaren – Katrin bevakar. {{A who=Katrin Mård}}
Enkät om chefers villkor {{I}}
- Enkäten besvarad av 214 chefer.
- Sammanställning till nästa träff: Irma + Harald {{A who=Irma Kovacs,Harald Ringvall; due=2024-03-14}}
- Stor spridning i svaren, särskilt om antal medarbetare.
Lokal för vårens träffar {{I}}
- 14/3 Tyresö, 25/4 Salem, 30/5 Nacka. {{M date=2024-03-14}} {{M date=2024-04-25}} {{M date=2024-05-30}}
- Bokning: respektive värd. {{A who=respektive värd}}
- Inbjudningar via Otto. {{A who=Otto Wiberg}}
Kommunala hälso- och sjukvården {{I}}
- Nanna: hemsjukvårdens övertagande utreds på nytt. Regionfullmäktige fattade beslut om utredning i december.
- Fråga till Nanna om tidplanen; hon hade inget svar i dag men tar det med utredaren. {{A who=Nanna Fryk; to=utredaren}}
- Nacka emot ett övertagande. {{S org=Nacka; stance=no}}
Bostad först {{I}}
- Botkyrka har 12 kontrakt. {{S org=Botkyrka; stance=doing}}
- Studiebesök dit den 5 april. {{M date=2024-04-05; what=Studiebesök}} Anmälan till Filippa, först och främst nya chefer. {{A to=Filippa Graan}}
Tolkar {{I}}
- Upphandlingen överklagad. Avropen görs tills vidare enligt gamla avtalet.
- Kontakt med upphandlaren: Bertil. {{A who=Bertil Stolpe; to=upphandlaren}}
Krisledning {{I}}
- Övning i november gick bra. Rapport finns.
- Nya kontaktkort ska tryckas. {{|}}Beställning i slutet av mars, Otto. {{A who=Otto Wiberg; due=2024-03}}
- Namn och nummer till Otto dessförinnan från samtliga. {{A who=samtliga; to=Otto Wiberg}}
Trygghetsboenden {{I}}
- Seniorboendestrategin i Vaxholm antogs i nämnden i går. {{S org=Vaxholm}}
- Inspel från Jörgen om markpriser. Diskussion.
Välfärdsbrott {{I}}
- Besök av polisen. Stort intresse.
- Gemensam rutin för misstänkta utförare: arbetsgrupp Gerd, Désirée, Evert. {{N person=Gerd Holm; role=ledamot; body=arbetsgrupp; org=Salem}} {{N person=Désirée Holm; role=ledamot; body=arbetsgrupp; org=Nacka}} {{N person=Evert Sixtus; role=ledamot; body=arbetsgrupp; org=Värmdö}}
- Första utkast i april. {{A who=Gerd Holm,Désirée Holm,Evert Sixtus; due=2024-04}}
- Bolagsverket arbetar med en egen lista.
LSS-taxor {{I}}
- Pengar för assistansersättning räknas upp med 1,5 %.
- Uppvaktning av regeringen, flera tvekade. {{|}}Frågan får vila. {{P what=Uppvaktning av regeringen}}
E-hälsa {{I}}
- Morgan informerade från Storsthlms e-hälsoråd. Rådets plan fastställs i mars.
- Remissvar på planen senast 1 mars till Morgan. {{A to=Morgan Ask; due=2024-03-01}}
- Samordning av nätverkets svar: Désirée H. {{A who=Désirée Holm}}
Sommarplanering {{I}}
- Rekryteringsmässa i Kista den 6 mars. {{M date=2024-03-06; what=Rekryteringsmässa}}
- Gemensam monter: Haninge, Tyresö, Nynäshamn. {{S org=Haninge; stance=yes}} {{S org=Tyresö; stance=yes}} {{S org=Nynäshamn; stance=yes}}
- Monterpersonal: två per kommun, namn till Lovis före 23/2. {{A to=Lovis Brandel; due=2024-02-23}}
- Material, profilkläder – Anita ordnar. {{A who=Anita Rödin}}
Ny äldreomsorgslag {{I}}
- Betänkandet kom 2022. Proposition oklart när.
- Inga aktiviteter planerade.
Barn och unga {{I}}
- Tema: skolfrånvaro. Presentation av Evert och skolchefen på Värmdö.
- Bilder: se Teams.
- Erfarenhetsutbyte efter påsk, Evert sammankallar. {{A who=Evert Sixtus}}
Samverkan med Arbetsförmedlingen {{I}}
- Kontorschefen har slutat. Ny chef ej utsedd.
- Brev till regionchefen om detta: Bertil och Irma. {{A who=Bertil Stolpe,Irma Kovacs; to=regionchefen}}
- Brevet klart för påseende v 9. 
Forskningsbokslut {{I}}
- FoU Södertörn har överlämnat bokslutet.
- Tryckta exemplar hos Harald.
Budget för nätverket {{I}}
- Överskott 85 000 kronor. {{K amount=85000; unit=kronor}}
- Förslag om konferens hösten 2024. {{|}}Beslut: ja. {{D}}
- Program: Filippa. {{A who=Filippa Graan}} Ekonomi: Gerd. {{A who=Gerd Holm}} Lokal: Claes. {{A who=Claes Ulander}}
Hot och våld {{I}}
- Lagförslag om skärpt straff. Nämns här för kännedom.
Sekreterarskapet {{I}}
- Otto på tjänstledighet april–juni. {{|}}Katrin vikarierar som sekreterare. {{N person=Katrin Mård; role=sekreterare; org=Österåker; for=Otto Wiberg}}
- Överlämning sista veckan i mars – Otto/Katrin. {{A who=Otto Wiberg,Katrin Mård; due=2024-03}}
Jämförelser i Kolada {{I}}
- Österåker bäst på kontinuitet. Katrin hade inget recept att ge.
- Fördjupning kontinuitet, ansvar Katrin, maj. {{A who=Katrin Mård; due=2024-05}}
Förebyggande hembesök {{I}}
- Erbjuds 80-åringar i fem kommuner.
- Salem slutar med hembesök 2024. {{S org=Salem; stance=no}}
Utskrivningsklara {{I}}
- Statistik för december och januari. Fortsatt hög nivå.
- Regionen fakturerar enligt nya regler från mars.
- Tolkning av reglerna: Nanna återkopplar per mejl senast 16/2. {{A who=Nanna Fryk; due=2024-02-16}}
Avtal gemensam socialjour {{I}}
- Uppsägningstid 18 månader. {{|}}Huddinge utreder egen jour. {{S org=Huddinge}}
- Konsekvenser för övriga: PM av Irma till majträffen. {{A who=Irma Kovacs; due=2024-05-30}}
Kvinnofrid {{I}}
- Länsstyrelsen: nytt regionalt centrum från i höst.
- Samordnare i kommunerna träffas två gånger per termin.
Framtidens arbetskläder {{I}}
- Test i Södertälje pågår. {{S org=Södertälje; stance=doing}}
Handlingsplan suicid {{I}}
- Planen antagen av alla utom Värmdö. {{|}}Evert: nämndbehandling 19 mars. {{M date=2024-03-19; what=nämndbehandling}}
Personalfrågor {{I}}
- Nytt chefsavtal diskuterat bland HR-cheferna.
- Önskan om gemensamt mentorprogram. {{|}}Sondering hos HR-cheferna görs av Anita. {{A who=Anita Rödin; to=HR-cheferna}}
Väntetid familjerätt {{I}}
- Väntetider 4–7 månader. Fler utredningar än förra året.
- Faktaunderlag från alla kommuner till Gerd, deadline 1 mars. {{A who=alla kommuner; to=Gerd Holm; due=2024-03-01}}
Vision 2030 {{I}}
- Dialog i smågrupper. Anteckningar från grupperna lämnades till Filippa.
- Renskrivning: Filippa {{A who=Filippa Graan}}
IT-stöd för utförare {{I}}
- Inget att rapportera.
Brandskydd {{I}}
- Samarbete med Södertörns brandförsvar om bostadsanpassat brandskydd. Projektet slut i juni.
- Slutseminarium 11 juni. {{M date=2024-06-11; what=Slutseminarium}}
Revidering av riktlinjer {{I}}
- Riktlinjer biståndshandläggning. Jämförelse mellan kommunerna gjord av praktikant.
- Vidare hantering: Claes bereder med biståndscheferna, rapport i april. {{A who=Claes Ulander; to=biståndscheferna; due=2024-04}}
Pressfrågor {{I}}
- SVT Södertälje granskar delegering. Flera har fått samma frågor.
- Gemensamt uttalande ej aktuellt.
Medicinska larm {{I}}
- Fel i 40 larm. Leverantören har bytt ut samtliga.
Utvärdering av dagen {{I}}
- Bra tempo. För lite tid för erfarenhetsutbyte.
- Till nästa gång: Otto gör om dagordningen. {{A who=Otto Wiberg; due=2024-03-14}}
Övrigt {{I}}
- Födelsedagsuppvaktning Morgan.
- Parkeringstillstånd vid besök i Tyresö, anmäl regnummer till Claes. {{A who=alla; to=Claes Ulander}}
