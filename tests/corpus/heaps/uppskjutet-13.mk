@file uppskjutet-13.txt
@body Digitaliseringsrådet Skåne Nordost
@date 2025-03-20
@p Susanne Wihlborg | Kristianstad | digitaliseringschef | chair
@p Mattias Frej | Hässleholm | IT-chef
@p Gabriella Nord | Hörby | kommunsekreterare
@p Linus Pålsson | Höör | digitaliseringsstrateg
@p Anette Bengtson | Osby | kanslichef
@p Ali Hosseini | Östra Göinge | utvecklingschef
@p Kjell Malmsten | Bromölla | IT-chef
@p Rut Andréasson | Perstorp | administrativ chef
@p Jessica Thell | Olofström | IT-strateg
@p Jessica Bergh | Simrishamn | e-tjänstesamordnare
@p Ronny Holst | Tomelilla | IT-chef
@p Tilda Frennesson | Kristianstad | verksamhetsutvecklare
@p Malte Ryberg | Hässleholm | arkivarie
@p Yasmin Larsson | Skåne Nordost | projektledare | guest
@p Bertil Rosenlund | Sydarkivera | rådgivare | guest
---
Digitaliseringsrådet Skåne Nordost
Anteckningar fört av Yasmin, torsdag 20/3 2025
På plats:
- Susanne Wihlborg, Kristianstad – digitaliseringschef – ordförande
- Mattias Frej, Hässleholm – IT-chef
- Gabriella Nord, Hörby – kommunsekreterare
- Linus Pålsson, Höör – digitaliseringsstrateg
- Anette Bengtson, Osby – kanslichef
- Ali Hosseini, Östra Göinge – utvecklingschef
- Kjell Malmsten, Bromölla – IT-chef
- Rut Andréasson, Perstorp – administrativ chef
- Jessica Thell, Olofström – IT-strateg
- Jessica Bergh, Simrishamn – e-tjänstesamordnare
- Ronny Holst, Tomelilla – IT-chef
- Tilda Frennesson, Kristianstad – verksamhetsutvecklare
- Malte Ryberg, Hässleholm – arkivarie
- Yasmin Larsson, Skåne Nordost – projektledare
- Bertil Rosenlund, Sydarkivera – rådgivare

# Uppstart {{I}}
Susanne hälsar välkommen. Kjell har bett om att få sina frågor sist. Dagordningen får inga ändringar.
# E-tjänster bygglov {{I}}
Osby lanserade sin e-tjänst i februari. {{S org=Osby; stance=doing}} Hörby ligger efter i tidplanen. {{S org=Hörby}} Att bygga en gemensam version är inte uteslutet, men det beslutet väntar vi med till projektledaren är tillbaka. {{P what=det beslutet}}
# Digital post {{I}}
Regeringen har aviserat att kravet på mina meddelanden inte kommer 2026 utan senare.
Mattias hinner inte visa lösningen i dag → nästa gång. {{P until=next; what=lösningen; why=hinner inte}}
# Arkivfrågor {{I}}
Bertil berättade om mellanarkiv. {{|}}Sydarkivera har förbundsmöte 25 april och utbildning 8 maj. {{M date=2025-04-25; what=förbundsmöte}} {{M date=2025-05-08; what=utbildning}}
Malte gör en checklista för gallring, klart i maj. {{A who=Malte Ryberg; due=2025-05}}
# Systemkarta {{I outcome=postponed}}
Stod på dagordningen men vi sköt den framför oss en gång till. {{P what=Systemkarta}}
# Sensorer och IoT {{I kind=dialogue}}
Lång diskussion. {{|}}Bromölla mäter grundvatten, Olofström vill göra likadant. {{S org=Bromölla; stance=doing}} {{S org=Olofström; stance=interested}} Nätfrågan (LoRa eller NB-IoT) är inte avgjord och tas om när VA-cheferna sagt sitt. {{P what=Nätfrågan (LoRa eller NB-IoT)}}
# Gemensam supportfunktion {{I kind=decision}}
Vi säger nej till förslaget i dess nuvarande form. {{D}}
En ny variant kan prövas 2026.
# Tillgänglighetsdirektivet {{I}}
Lagen börjar gälla den 28 juni. {{|}}DIGG har webbinarier om lagen 3 april, 10 april och 15 maj. {{M date=2025-04-03; what=webbinarier om lagen}} {{M date=2025-04-10; what=webbinarier om lagen}} {{M date=2025-05-15; what=webbinarier om lagen}} Ingen av kommunerna har gjort något hittills.
# Mötesplattform {{I}}
Licenskostnaden stiger med elva procent. {{|}}Hur vi gör efter 2026 är en senare fråga. {{P what=Hur vi gör efter 2026}}
# Reglemente för rådet {{I outcome=postponed}}
Gabriella och Rut hade olika bilder av vad som sagts. {{|}}Reglementet fick därför anstå. {{P what=Reglementet; why=Gabriella och Rut hade olika bilder av vad som sagts}}
# Processautomation {{I}}
Ali visade roboten för skolskjuts. {{|}}Östra Göinge räknar hem kostnaden på två år. {{S org=Östra Göinge}} Simrishamn har fått skjuta sin start till i höst. {{S org=Simrishamn}}
# Medborgarlöften {{I}}
Polisen och kommunerna skriver under i juni. Inget för rådet.
# Incidentrapportering {{I}}
CERT-SE:s övning hålls 22/5 klockan 9 till 12. {{M date=2025-05-22; what=CERT-SE:s övning}} Ronny samordnar anmälan. {{A who=Ronny Holst}} Genomgången av vinterns incidenter ströks på grund av att två av dem är under polisutredning. {{P what=Genomgången av vinterns incidenter; why=på grund av att två av dem är under polisutredning}}
# Kommunövergripande intranät {{I}}
Höör och Hörby utreder ett delat intranät. {{S org=Höör; stance=interested}} {{S org=Hörby; stance=interested}} De räknar med att återkomma efter semestern.
# Språkmodul i växeln {{I outcome=postponed}}
Väntar på leverantören. {{|}}Tas upp igen då. {{P what=Språkmodul i växeln; why=Väntar på leverantören}}
# Bredbandsstöd {{I}}
PTS öppnar ansökan 14 april och stänger 5 maj. Beslut väntas i december.
# Bildhantering och samtycken {{I kind=question}}
Jessica Thell: någon som har en färdig blankett? {{|}}Susanne skickar sin. {{A who=Susanne Wihlborg}} Resten av frågan tas med kommunikatörerna den 29 april. {{A due=2025-04-29}} {{M date=2025-04-29; what=kommunikatörerna}}
# Digitalt utanförskap {{I}}
Tilda ville diskutera SeniorNet. {{|}}Vi kom överens om att spara det till ett möte där biblioteken är med. {{D}} {{P what=SeniorNet}}
# Ekonomi {{I}}
Av budgeten på 600 000 kr återstår 212 000. {{K amount=600000; unit=kr}} {{K amount=212000; unit=kr}} Delägarkommunernas bidrag står kvar på 4 kr per invånare. {{K amount=4; unit=kr per invånare}}
# Ledning av projektet Smart region {{I}}
Yasmin är projektledare till sommaren. {{|}}Frågan om vem som efterträder henne hör till styrgruppen, som ses den 4 april. {{M date=2025-04-04; what=styrgruppen}}
# Upphandling av skrivare {{I}}
Avtalstilldelning försenad till juni. Kommuner utan avtal kan avropa från Kammarkollegiet under tiden.
# Framtida möten hos varandra {{I}}
Nästa gång är vi hos Tomelilla. Datumet låser vi per mejl.
# Skolans digitala system {{I outcome=not_reached}}
Hanns inte med, får inleda nästa möte. {{P until=next; what=Skolans digitala system; why=Hanns inte med}}
# Workshop om målbild {{I}}
Workshopen blev inställd i februari. {{|}}Ny dag: 12 juni, Bäckaskogs slott. {{M date=2025-06-12; what=Workshop om målbild}}
Uppdelningen i grupper görs längre fram. {{P what=Uppdelningen i grupper}}
# Säkerhetsklassning {{I}}
MSB:s nya metod är utlovad till hösten. {{|}}Rådet bestämde att ligga lågt med klassningen så länge. {{D}} {{P what=klassningen}}
# Valet 2026 {{I}}
Valmyndighetens tekniktest blir av först i januari. Länsstyrelsen bjuder in till utbildning under hösten.
# Dataskydd {{I kind=report}}
IMY har inlett en granskning av fyra kommuner. Svar på deras frågor lämnades den 3 mars. {{|}}Anette lyfter frågan om gemensamt dataskyddsombud igen när granskningen är avslutad. {{P what=frågan om gemensamt dataskyddsombud}}
# Ny ledamot {{I}}
Välkommen Jessica Bergh, som tar över Simrishamns plats efter Carl Ove Hult. {{N person=Jessica Bergh; role=ledamot; body=Digitaliseringsrådet Skåne Nordost; org=Simrishamn; for=Carl Ove Hult}}
# Frågor från Kjell {{I}}
Två frågor: backup och nödkraft. Den första besvarades direkt. Den andra lämnade Kjell vidare till säkerhetsnätverket. Klart.
# Övrigt {{I}}
Linus efterlyste exempel på digital signering. {{|}}Rut delar sin rutin. {{A who=Rut Andréasson}}
Utvärdering av mötesformen sparas till sista mötet för terminen. {{P what=Utvärdering av mötesformen}}
