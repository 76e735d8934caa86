@file beslut-03.txt
@body IT-chefsnätverket Jönköpings län
@date 2025-02-06
@p Jonas Karlberg | Jönköping | digitaliseringschef | chair
@p Linnea Bäck | Nässjö | IT-chef
@p Robert Stål | Tranås | IT-chef
@p Karin Lövgren | Eksjö | IT-strateg
@p Mikael Bäck | Vetlanda | IT-chef
@p Susanne Ottosson | Värnamo | IT-chef
@p Patrik Ehn | Gislaved | digitaliseringschef
@p Anna-Lena Kvist | Gnosjö | IT-samordnare
@p Robert Dahl | Vaggeryd | IT-chef
@p Hanna Törn | Sävsjö | IT-chef
@p Jesper Nyman | Aneby | kanslichef
@p Monika Grahn | Habo | IT-chef
@p Pär Alm | Mullsjö | IT-chef
@p Cecilia Roos | Region Jönköpings län | objektägare | guest
@p Emil Sjöstrand | | nätverkssamordnare | guest
---
IT-chefsnätverket Jönköpings län
Mötesanteckningar 2025-02-06, Teams
Med på mötet:
Jonas Karlberg, Jönköping, digitaliseringschef, ordförande
Linnea Bäck, Nässjö, IT-chef
Robert Stål, Tranås, IT-chef
Karin Lövgren, Eksjö, IT-strateg
Mikael Bäck, Vetlanda, IT-chef
Susanne Ottosson, Värnamo, IT-chef
Patrik Ehn, Gislaved, digitaliseringschef
Anna-Lena Kvist, Gnosjö, IT-samordnare
Robert Dahl, Vaggeryd, IT-chef
Hanna Törn, Sävsjö, IT-chef
Jesper Nyman, Aneby, kanslichef
Monika Grahn, Habo, IT-chef
Pär Alm, Mullsjö, IT-chef
Gäster:
Cecilia Roos, Region Jönköpings län, objektägare
Emil Sjöstrand, nätverkssamordnare

Incheckning {{I}}
- Kort runda. Inget särskilt att notera.

Ny supportmodell {{I kind=decision}}
- Vi kör den nya modellen från 1 mars. {{D}}
- Första linjen bemannas vardagar 8–16, med undantag för klämdagar. {{D}}
- Emil uppdaterar rutinbeskrivningen. {{A who=Emil Sjöstrand}}

Migrering av e-post {{I kind=report}}
- Nässjö är klara sedan i december. {{S org=Nässjö; stance=doing}}
- Eksjö räknar med att bli klara till påsk. {{S org=Eksjö}}
- Microsoft har aviserat att den gamla tjänsten stängs i oktober.

Gemensam SOC {{I kind=decision}}
- Två leverantörer har lämnat offert. {{|}}Vi går vidare med den billigare. {{D}}
- Priset landar på 42 kronor per användare och år. {{K amount=42; unit=kronor per användare och år}}
- Ingen kommun binder sig innan avtalet är granskat av jurist. {{D}}

NIS2 {{I}}
- Regeringen beslutade i december om en lagrådsremiss. Lagen kan tidigast träda i kraft till sommaren.
- Vi pratade om att göra en gemensam gapanalys. Lät bra tyckte många, ingen tog på sig det.

Teams-rum på biblioteken {{I kind=decision}}
- Blir inget av med det här. {{D}}
- Jonas meddelar kulturchefsgruppen. {{A who=Jonas Karlberg; to=kulturchefsgruppen}}

Säker digital kommunikation {{I kind=decision}}
- Alla kommuner utom Aneby är anslutna. {{|}}Aneby väntar tills ärendesystemet är bytt. {{S org=Aneby; stance=undecided}}
- Certifikaten förnyas gemensamt även i år. {{D}}
- Fakturan har hittills gått till Värnamo.

Regionens e-arkiv {{I}}
- Cecilia berättade att regionens IT-direktör har beslutat att pausa införandet. Ny tidplan väntas i april.
- Kommunerna berörs bara indirekt.

AI-policy {{I kind=decision}}
- Jönköpings policy får bli mall för övriga. {{D}}
- Var och en anpassar texten efter egna riktlinjer. {{A who=Var och en}}
- SKR har också en mall men den är för övergripande.

Behörigheter i Treserva {{I}}
- Socialchefsnätverket har bestämt att systemägaren ska godkänna alla nya roller. Det påverkar oss först vid nästa uppgradering.

Inköp av skärmar {{I kind=decision}}
- Nej till gemensam avropsomgång i vår. {{D}}
- Ja till en omgång i höst om volymen överstiger 800 skärmar. {{D if=om volymen överstiger 800 skärmar}}
- Linnea samlar in volymer senast 30 april. {{A who=Linnea Bäck; due=2025-04-30}}

Lösenordsbyten {{I kind=dialogue}}
- Blandade åsikter. En del vill ta bort tvingande byten, andra vill vänta in revisorernas synpunkter.
- Inget gemensamt ställningstagande.

Sommarjour {{I kind=decision}}
- Samma upplägg som förra sommaren. {{D}}
- Veckofördelningen görs i delat dokument, fyll i före den 15 mars. {{A who=alla; due=2025-03-15}}

Föreningsregister {{I}}
- Gislaved har upphandlat nytt bokningssystem. {{S org=Gislaved; stance=doing}}
- Kommunfullmäktige i Vetlanda har gett förvaltningen i uppdrag att utreda ett liknande. {{S org=Vetlanda}}

Tvåfaktor för förtroendevalda {{I kind=decision}}
- Krav på tvåfaktor gäller samtliga förtroendevalda från den 1 april. {{D}}
- Undantag kan beviljas av respektive kommuns säkerhetsskyddschef. {{D}}

Avtalet med Telia {{I kind=decision}}
- Option på förlängning finns. {{|}}Vi utnyttjar optionen, tolv månader. {{D}}
- Robert S skickar besked till Telia före månadsskiftet. {{A who=Robert Stål; due=2025-02-28; to=Telia}}

Skolans datorer {{I}}
- Flera kommuner funderar på att gå från en dator per elev till klassuppsättningar.
- Skolchefsgruppen har frågan uppe den 19 februari. {{M date=2025-02-19; what=Skolchefsgruppen}}
- Ska vi ha en åsikt innan dess? {{Q}}

Leverantörsträff {{I kind=decision}}
- Vi bjuder in tre leverantörer till mötet i maj. {{D}} {{A who=Vi}}

Gemensam utbildningsplattform {{I kind=decision}}
- HR-cheferna vill ha svar på om IT kan stå för driften.
- Svaret är ja, så länge licenserna betalas av HR. {{D if=så länge licenserna betalas av HR}}
- Hanna framför det. {{A who=Hanna Törn}}

Incidenten i november {{I kind=report}}
- Mullsjö drog igenom händelseförloppet. Polisutredningen är nedlagd.
- Kommunstyrelsen i Mullsjö har beslutat om en extern granskning. {{S org=Mullsjö}}
- Detaljerna stannar i gruppen. {{X mark=stannar i gruppen}}

Robotisering {{I kind=decision}}
- Vi avslutar samarbetet om RPA när licensen går ut i juni. {{D}}
- Susanne och Patrik kollar om någon annan vill ta över servern. {{A who=Susanne Ottosson,Patrik Ehn}}

Wifi i äldreboenden {{I}}
- Det vore bra med en gemensam miniminivå. Hanns inte prata igenom ordentligt.
- Tas upp igen den 13 mars. {{P until=2025-03-13; what=Wifi i äldreboenden; why=Hanns inte prata igenom ordentligt}} {{M date=2025-03-13}}

E-tjänsteplattform {{I kind=decision}}
- Habo och Mullsjö ligger kvar på gamla versionen. {{S org=Habo; stance=doing}} {{S org=Mullsjö; stance=doing}}
- Den gamla versionen supportas av oss till och med september. {{D until=2025-09-30}}

Kostnadsfördelning 2025 {{I kind=decision}}
- Förslaget är oförändrad nyckel. OK från alla.
- Då gäller nyckeln från förra året, med tillägget att Vaggeryd går in som fullvärdig deltagare. {{D}}
- Emil fakturerar i mars. {{A who=Emil Sjöstrand; due=2025-03}}

SKR:s nätverk för digitalisering {{I}}
- SKR:s styrelse har fastställt nya prioriteringar. Digital identitet hamnar högst.
- Karin sitter med i referensgruppen sedan i höstas.

Ny representant i regionens e-hälsoforum {{I kind=decision}}
- Pär Alm tar över efter Linnea Bäck. {{D}} {{N person=Pär Alm; role=representant; body=regionens e-hälsoforum; org=Mullsjö; for=Linnea Bäck}}

Loggranskning {{I kind=decision}}
- Stickprov en gång i kvartalet blir miniminivå i hela länet. {{D}}
- IMY:s beslut från i somras visar att årliga kontroller inte räcker.

Upphandling av skrivare {{I kind=decision}}
- Tranås leder upphandlingen. {{D}}
- Alla kommuner utom Gnosjö är med. {{|}}Gnosjö har avtal till 2027. {{S org=Gnosjö; stance=no}}
- Robert D hjälper till med kravställningen. {{A who=Robert Dahl}}

Öppna data {{I outcome=nothing_new}}
- Inget nytt.

Digital signering {{I kind=decision}}
- Den tidigare överenskommelsen om BankID som enda metod rivs upp. {{D}}
- Freja godtas också. {{D}}

Driftstopp vid påsk {{I}}
- Regionen planerar servicefönster natten till den 17 april. Kommunerna har inte tillfrågats.
- Mikael ber regionen flytta arbetet. {{A who=Mikael Bäck; to=regionen}}

Mobil växel {{I kind=decision}}
- Tycker vi att det är läge att bestämma nu? {{|}}Nej, frågan får ligga tills Post- och telestyrelsen har yttrat sig. {{P what=Mobil växel; why=tills Post- och telestyrelsen har yttrat sig}}

Integrationer mot ekonomisystemet {{I kind=decision}}
- Samtliga integrationer går via den nya plattformen. {{D}}
- Befintliga filöverföringar får leva kvar tills de ändå behöver bytas. {{D}}

Tillgänglighetslagen {{I}}
- Digg beslutade om nya föreskrifter i januari.
- Några kommuner har börjat inventera, de flesta har inte hunnit.

Traineeprogram {{I kind=decision}}
- Vi hoppar av det gemensamma traineeprogrammet efter årets omgång. {{D}}
- Högskolan informeras. {{A}}

Backup {{I}}
- Diskuterade möjligheten att spegla mellan kommunerna. Intressant men kräver utredning.
- Patrik tror att Gislaved skulle kunna upplåta plats.

Licenser Adobe {{I kind=decision}}
- Avropet görs på tre år, inte fem. {{D}}
- Nässjö går ihop med Eksjö. {{S org=Nässjö}} {{S org=Eksjö}}

Övervakningskameror {{I}}
- Frågan är politisk. Vi har i dag inget underlag för ett gemensamt beslut och något sådant efterfrågas inte heller.

Chattbot {{I kind=decision}}
- Pilot på Värnamos webbplats under våren. {{D}}
- Fortsättning bara om besökarna är nöjda. {{D if=om besökarna är nöjda}}
- Susanne rapporterar i juni. {{A who=Susanne Ottosson; due=2025-06}}

Övrigt {{I}}
- Anna-Lena går på föräldraledighet i april. {{L person=Anna-Lena Kvist; org=Gnosjö; when=i april; why=föräldraledighet}}
- Nästa fysiska träff är den 22 maj i Eksjö. {{M date=2025-05-22}}
