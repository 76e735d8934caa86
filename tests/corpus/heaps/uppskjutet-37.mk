@file uppskjutet-37.txt
@body Kommunsekreterarnas nätverk i Mellersta Norrland
@date 2025-04-24
@p Ingegärd Åhs | Hudiksvall | kommunsekreterare | chair
@p Jens Tolander | Nordanstig | nämndsekreterare
@p Katarina Oja | Sundsvall | kanslichef
@p Lollo Frisk | Timrå | kommunsekreterare
@p Magdalena Noor | Härnösand | registrator
@p Niklas Öman | Kramfors | kanslichef
@p Olga Brännström | Sollefteå | kommunsekreterare
@p Pål Edström | Örnsköldsvik | kanslichef
@p Regina Holm | Ånge | nämndsekreterare
@p Sixten Wall | Bräcke | kommunsekreterare
@p Terese Malm | Ragunda | administrativ chef
@p Urban Kvist | Ljusdal | arkivarie
@p Vendela Hörnfeldt | Bollnäs | kommunsekreterare
@p Wiktor Stolt | Formpipe | konsult | guest
@p Åsa Zetterman | Landsarkivet | arkivarie | guest
---
Kommunsekreterarnas nätverk i Mellersta Norrland
Anteckningar från nätverksträffen den 24 april 2025 i Sundsvall
Närvarande
Ingegärd Åhs (Hudiksvall), kommunsekreterare, ordf.
Jens Tolander (Nordanstig), nämndsekreterare
Katarina Oja (Sundsvall), kanslichef
Lollo Frisk (Timrå), kommunsekreterare
Magdalena Noor (Härnösand), registrator
Niklas Öman (Kramfors), kanslichef
Olga Brännström (Sollefteå), kommunsekreterare
Pål Edström (Örnsköldsvik), kanslichef
Regina Holm (Ånge), nämndsekreterare
Sixten Wall (Bräcke), kommunsekreterare
Terese Malm (Ragunda), administrativ chef
Urban Kvist (Ljusdal), arkivarie
Vendela Hörnfeldt (Bollnäs), kommunsekreterare
Wiktor Stolt (Formpipe), konsult
Åsa Zetterman (Landsarkivet), arkivarie

Fråga	Vad vi sa	Fortsättning
Webbsända fullmäktige {{I}}	Ånge slutar sända i höst. {{S org=Ånge}} Lagkravet på tillgänglighet gäller från 28 juni.	Tillbaka på agendan i oktober. {{P until=2025-10-23; what=Webbsända fullmäktige}}
Diariesystem {{I}}	Wiktor visade nya versionen. Lanseringen är uppskjuten till september.	Användarträff 3 juni, Sundsvall. {{M date=2025-06-03; what=Användarträff}}
Gallringsbeslut {{I outcome=postponed}}	Åsa förklarade. Riksarkivets nya föreskrifter är försenade.	Vi väntar ut föreskrifterna innan vi diskuterar vidare. {{P what=Gallringsbeslut}}
Kurs i protokollskrivning {{I}}	Anordnas 16 september och 17 september. {{M date=2025-09-16; what=Kurs i protokollskrivning}} {{M date=2025-09-17; what=Kurs i protokollskrivning}}	Vendela tar emot anmälningar. {{A who=Vendela Hörnfeldt}}
E-signering {{I outcome=not_reached}}	Hann inte. {{P what=E-signering; why=Hann inte}}	
Arvoden för distansmöten {{I}}	Skiljer sig stort. Arvode utgår i fem av kommunerna även på distans.	Kramfors ändrar sina regler i juni. {{S org=Kramfors}}
Delgivning {{I}}	Kriminalvårdens remiss besvaras inte.	
Nämndinitiativ {{I}}	Diskussionen avbröts av brandlarmet. {{|}}Den får fortsätta nästa gång. {{P until=2025-10-23; what=Diskussionen; why=avbröts av brandlarmet}}	
Valförberedelser {{I}}	Länsstyrelsens valkonferens är 20 november. {{M date=2025-11-20; what=valkonferens}} Val av lokaler ska vara klart 1 mars 2026.	Olga och Pål förbereder en checklista. {{A who=Olga Brännström, Pål Edström}}
Allmänna handlingar {{I}}	Ny dom refererades av Katarina.	Urban lägger upp domen. {{A who=Urban Kvist}}
Medborgarförslag {{I}}	Regina ville ha en bred diskussion men bad att få ta den när hon har gjort klart sin sammanställning. {{P what=en bred diskussion}}	
Anslagstavla {{I outcome=nothing_new}}	Inget nytt.	
Registratorsdag {{I}}	Flyttad från 7 maj till 14 maj. {{M date=2025-05-14; what=Registratorsdag}}	Magdalena skickar länk. {{A who=Magdalena Noor}}
Sekretessprövning {{I outcome=postponed}}	Skulle ha letts av juristen, som är sjukskriven.	Lyfts ur och tas ett annat år. {{P what=Sekretessprövning; why=juristen, som är sjukskriven}}
Skanning av betyg {{I}}	Sollefteå har avbrutit skanningen. {{S org=Sollefteå}} Leverantören har bett om mer tid.	
Mall för tjänsteskrivelse {{I}}	Beslut: mallen antas. {{D}}	Avsnittet om barnkonventionen behandlas i höst. {{P what=Avsnittet om barnkonventionen}}
Ny registrator i Bräcke {{I}}	Tjänsten är utlyst till 9 maj. {{S org=Bräcke}}	
Visselblåsarärenden {{I outcome=postponed}}	Ragunda har haft ett ärende. {{S org=Ragunda}}	Utgår tills vidare av hänsyn till det ärendet. {{P what=Visselblåsarärenden; why=av hänsyn till det ärendet}}
Digitala sammanträden {{I}}	Örnsköldsvik utvärderar till hösten. {{S org=Örnsköldsvik}}	Vi tittar på deras utvärdering den 4 december. {{P until=2025-12-04; what=deras utvärdering}} {{M date=2025-12-04}}
Krisledningsnämnd {{I}}	Övning i Timrå 22 maj kl. 9. {{M date=2025-05-22; what=Övning}} {{S org=Timrå}} Observatörer är välkomna.	
Reglementen {{I}}	Översynen i Härnösand är klar. {{S org=Härnösand}}	
Avtal med arkivförbundet {{I}}	Avgiften höjs till 48 kr per invånare. {{K amount=48; unit=kr per invånare}} Medlemssamrådet är flyttat till september.	Niklas ber om ett förtydligande. {{A who=Niklas Öman}}
Tillgängliga dokument {{I}}	Genomgång ej gjord, Lollo fick inte delningen att fungera. {{P what=Genomgång; why=Lollo fick inte delningen att fungera}}	Ny tid inte satt.
Beslutsuppföljning {{I}}	Modellen i Nordanstig utgår från diarienummer. {{S org=Nordanstig}}	Jens mejlar beskrivning. {{A who=Jens Tolander}}
Delegationsbeslut {{I outcome=postponed}}	Underlaget sändes ut i fel version.	Skjuts. {{P what=Delegationsbeslut; why=Underlaget sändes ut i fel version}}
SKR:s nätverk {{I}}	Kommunsekreterarkonferensen i Umeå 8–9 oktober. {{M date=2025-10-08; what=Kommunsekreterarkonferensen}} {{M date=2025-10-09; what=Kommunsekreterarkonferensen}}	Terese och Sixten åker. {{N person=Terese Malm; role=deltagare; body=Kommunsekreterarkonferensen; org=Ragunda}} {{N person=Sixten Wall; role=deltagare; body=Kommunsekreterarkonferensen; org=Bräcke}}
Bevarande av e-post {{I outcome=postponed}}	Ingen kommun har löst det. Mer kunskap behövs.	Nytt försök när landsarkivet har gett ut sin handbok. {{P what=Bevarande av e-post; why=Mer kunskap behövs}}
Protokoll i två språk {{I}}	Frågan är inte längre aktuell och stryks.	
Nätverkets ordförande {{I}}	Ingegärd sitter kvar som ordförande till våren. {{N person=Ingegärd Åhs; role=ordförande; body=Kommunsekreterarnas nätverk i Mellersta Norrland; org=Hudiksvall}}	Val av vice ordförande flyttas från i dag till oktober. {{P until=2025-10-23; what=Val av vice ordförande}}
Övrigt {{I}}	Regina frågade om kaffepengar. {{|}}Urban: arkivlokaler, ett ämne vi måste återkomma till. {{P what=arkivlokaler}}	
Datum {{I}}	Torsdag 23 oktober i Härnösand, sedan torsdag 4 december. {{M date=2025-10-23}}	Studiebesöket i Östersund 12 juni är inställt.
