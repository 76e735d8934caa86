@file listor-27.txt
@body Kanslichefsnätverket i Västernorrland och Jämtland
@date 2025-02-13
@p Margit Edholm | Sollefteå | kanslichef | chair
@p Jörgen Bylin | Kramfors | kanslichef
@p Annica Storm | Härnösand | kommunsekreterare
@p Lukas Wennberg | Timrå | kommunjurist
@p Elisabet Nygren | Ånge | kanslichef
@p Roger Frölander | Sundsvall | stadsjurist
@p Kaisa Lampinen | Örnsköldsvik | arkivchef
@p Tove Häggblom | Östersund | kanslichef
@p Tove Rask | Krokom | registrator
@p Sture Ekman | Åre | kanslichef
@p Maj Olofsdotter | Strömsund | nämndsekreterare
@p Bengt Ahlin | Ragunda | kanslichef
@p Dina Wall | Bräcke | kommunsekreterare
@p Arvid Moberg | Berg | utredare
@p Siw Lantz | Härjedalen | kanslichef
@p Oscar Brodén | Inera | rådgivare | guest
---
Kanslichefsnätverket i Västernorrland och Jämtland
Anteckningar 2025-02-13
Närvarande:
Margit Edholm, Sollefteå, kanslichef, ordförande
Jörgen Bylin, Kramfors, kanslichef
Annica Storm, Härnösand, kommunsekreterare
Lukas Wennberg, Timrå, kommunjurist
Elisabet Nygren, Ånge, kanslichef
Roger Frölander, Sundsvall, stadsjurist
Kaisa Lampinen, Örnsköldsvik, arkivchef
Tove Häggblom, Östersund, kanslichef
Tove Rask, Krokom, registrator
Sture Ekman, Åre, kanslichef
Maj Olofsdotter, Strömsund, nämndsekreterare
Bengt Ahlin, Ragunda, kanslichef
Dina Wall, Bräcke, kommunsekreterare
Arvid Moberg, Berg, utredare
Siw Lantz, Härjedalen, kanslichef
Gäst: Oscar Brodén, Inera, rådgivare

Nr 1 Dagordningens punkter i korthet {{I n=1}}
- valnämnd och rösträkning
- digitala sammanträden
- arkivfrågor
- nya mallar
- datum

Nr 2 Valet 2026 {{I n=2}}
Tidplan enligt Valmyndigheten: distriktsindelning klar 1 december.
Beslut: gemensam utbildning av röstmottagare. {{D}}
Att göra: kostnad för utbildningsplattform, Annica. {{A who=Annica Storm}}
Att göra på egen hand: lokaler, varje kommun före sommaren. {{A who=varje kommun}}

Nr 3 Digital justering {{I n=3; kind=go-round}}
Timrå	infört {{S org=Timrå; stance=doing}}
Ragunda	test i mars {{S org=Ragunda; stance=doing}}
Berg	ingen plan {{S org=Berg; stance=no}}
Krokom	avvaktar e-tjänstlegitimation {{S org=Krokom; stance=undecided}}
Bräcke	inget svar

Nr 4 Kommunallagen {{I n=4; kind=report}}
Ändringar i riksdagen, beslut 12 mars. {{M date=2025-03-12; what=riksdagen}}
Ikraftträdande 1 juli. SKR:s cirkulär dröjer.
Lukas bevakar. {{A who=Lukas Wennberg}}

Nr 5 Arkivförbund {{I n=5; kind=decision}}
Förslag om gemensamt förbund: nej, i enighet. {{D}}
Samarbete utan förbund: ja. {{D}}
Form för samarbetet: tas fram av Kaisa och Tove H. {{A who=Kaisa Lampinen,Tove Häggblom}}

Nr 6 Dokumenthanteringsplaner {{I n=6}}
Klara i sex kommuner. {{|}}Åre uppdaterar i höst. {{S org=Åre}}
Exempelsamling på samarbetsytan (upplagd av Kaisa i januari).

Nr 7 Medborgarförslag {{I n=7; kind=dialogue}}
Antal ner. Vissa avskaffar. E-petition prövas på två håll. Åsikterna delade.

Nr 8 Visselblåsarfunktion {{I n=8; kind=decision}}
Kontakt	Uppdrag	Från
Roger Frölander	sammankallande {{N person=Roger Frölander; role=sammankallande; body=Visselblåsarfunktion}}	1 mars
Siw Lantz	mottagare {{N person=Siw Lantz; role=mottagare; body=Visselblåsarfunktion}}	1 mars
Jörgen Bylin	reserv {{N person=Jörgen Bylin; role=reserv; body=Visselblåsarfunktion}}	1 mars
Beslutat enligt tabellen, gäller två år. {{D}}

Nr 9 Utlämnande av handlingar {{I n=9; kind=theme}}
Fyra rättsfall. Masshantering av begäran. Avgiftslista. Genomgång av Roger.
Presentationen delas i kanalen, Roger. {{A who=Roger Frölander}}

Nr 10 Ärendehanteringssystem {{I n=10; outcome=postponed}}
Får anstå. {{P what=Ärendehanteringssystem; why=Leverantörens svar otydligt}} Leverantörens svar otydligt.

Nr 11 Beslut i andra organ {{I n=11; kind=report}}
Kommundirektörerna: beslut om gemensam e-tjänstbank
Regionen: beslut om nytt protokollformat
Länsstyrelsen: beslut om tillsyn av överförmyndare
Nätverkets åtgärd: ingen

Nr 12 Mallar {{I n=12; kind=decision}}
1. Mall för tjänsteskrivelse: antas. {{D}}
2. Mall för kallelse: antas. {{D}}
3. Mall för yttrande: skickas tillbaka till gruppen. {{D}}
4. Mall för delegationsbeslut: 24 april. {{P until=2025-04-24; what=Mall för delegationsbeslut}}

Nr 13 Mallgruppen {{I n=13}}
Arvid Moberg går in efter Pia Glans. {{N person=Arvid Moberg; role=ledamot; body=Mallgruppen; for=Pia Glans}}
Dina Wall ordförande sedan i höstas.

Nr 14 Webbsändning {{I n=14; kind=go-round}}
Texta i efterhand?
Sundsvall ja {{S org=Sundsvall; stance=yes}}
Östersund ja {{S org=Östersund; stance=yes}}
Strömsund slutar sända {{S org=Strömsund}}
Härjedalen kostnaden för hög, nej {{S org=Härjedalen; stance=no}}

Nr 15 Ineras information {{I n=15; kind=report}}
Oscar: nytt avtal om e-underskrift från juni. {{|}}Pris 1,10 kr per signatur. {{K amount=1.10; unit=kr per signatur}} Testmiljö öppen. {{|}}Webbinarium 27 mars. {{M date=2025-03-27; what=Webbinarium}}

Nr 16 E-underskrift {{I n=16; kind=decision}}
Anslutning via gemensam beställning. {{D}}
Beställare: Örnsköldsvik. {{|}}Svar från var kommun senast 14 mars. {{A who=var kommun; due=2025-03-14; to=Örnsköldsvik}}

Nr 17 Säkerhetsskyddade sammanträden {{I n=17}}
Lokaler: två godkända.
Punkten sekretess, inget förs vidare. {{X mark=inget förs vidare}}

Nr 18 Diarieföring {{I n=18; kind=question}}
Åre: diarieför ni chattar? {{Q asker=Åre}}
JO-beslut från 2023 nämndes.

Nr 19 Kurser {{I n=19}}
8 april – nämndadministration, Östersund {{M date=2025-04-08; what=nämndadministration}}
15 maj – offentlighet och sekretess, Teams {{M date=2025-05-15; what=offentlighet och sekretess}}
Kostnad: 1 400 kr, betalas av respektive kommun {{K amount=1400; unit=kr}}
Föreläsare till majkursen – Lukas frågar universitetet {{A who=Lukas Wennberg; to=universitetet}}

Nr 20 Ordförande {{I n=20; kind=decision}}
Margit avgår vid halvårsskiftet. {{L person=Margit Edholm; org=Sollefteå; when=vid halvårsskiftet}}
Till efterträdare valdes Tove Häggblom. {{N person=Tove Häggblom; role=ordförande; body=Kanslichefsnätverket; for=Margit Edholm}} {{D}}

Nr 21 Överförmyndare {{I n=21; outcome=not_reached}}
Ej föredragen. Vi återkommer. {{P what=Överförmyndare; why=Ej föredragen}}

Nr 22 Förtroendevaldas arvoden {{I n=22; kind=report}}
Enkät: 11 svar. Spann 800–1 500 kr per halvdag.
Sammanställningen skickas av Elisabet. {{A who=Elisabet Nygren}}
Kramfors höjer från årsskiftet. {{S org=Kramfors}}

Nr 23 Gallring {{I n=23; kind=decision}}
Gemensamt gallringsråd inrättas tills vidare. {{D}}
Ledamöter: Kaisa Lampinen, Maj Olofsdotter. {{N person=Kaisa Lampinen; role=ledamot; body=gallringsråd}} {{N person=Maj Olofsdotter; role=ledamot; body=gallringsråd}}
Plats för Jämtland söder ej besatt. {{V seat=ledamot; body=gallringsråd}}

Nr 24 Åtgärdslogg {{I n=24; kind=report}}
Åtgärd	Vem	Status
Lista på e-tjänster	Tove R	Klart
Kontakt med Riksarkivet {{A who=Kaisa Lampinen}}	Kaisa	Pågår
Reglemente, jämförelse {{A who=Elisabet Nygren,Bengt Ahlin; due=2025-03-31}}	Elisabet, Bengt	Kvarstår till 31 mars
Inköp av lagböcker	Siw	Klart
Studiebesök i riksdagen	–	Struket

Nr 25 Remiss om proportionella val {{I n=25; kind=decision}}
Eget svar: inget. {{D}}
Berg och Åre lämnar gemensamt svar. {{S org=Berg}} {{S org=Åre}}

Nr 26 Systemleverantörens användarråd {{I n=26}}
Bengt Ahlin vald av leverantörens kunder. {{N person=Bengt Ahlin; role=ledamot; body=användarråd}}
Rådet sammanträder i Luleå, reser gör Bengt själv.

Nr 27 Kostnad för nätverket {{I n=27; kind=decision}}
Avgift: 3 000 kr per kommun. {{D}} {{K amount=3000; unit=kr per kommun}}
Kassör: Siw Lantz. {{N person=Siw Lantz; role=kassör; body=Kanslichefsnätverket}}
Bokslut 2024: granskat utan anmärkning.

Nr 28 Tillgänglighet {{I n=28}}
DIGG granskar fem kommuner.
Nästa steg: egenkontroll av pdf-protokoll, respektive webbredaktör. {{A who=respektive webbredaktör}}
Nästa steg hos DIGG: rapport i juni.

Nr 29 Krisledningsnämnd {{I n=29; kind=dialogue}}
Reglementen från 2015. Behov av översyn? De flesta anser det. Inget uppdrag gavs.

Nr 30 Nästa tillfällen {{I n=30}}
24 april, Sundsvall {{M date=2025-04-24}}
12 juni, Åre {{M date=2025-06-12}}
Inlämning av punkter: två veckor innan
