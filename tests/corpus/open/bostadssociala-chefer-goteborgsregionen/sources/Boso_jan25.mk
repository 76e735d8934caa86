@file Boso_jan25.docx
@body Bostadssociala nätverket
@date 2025-01-30
@start 09:00
@end 12:00
@place Teams
@mode online
@secretary Yosef Haddad
@p Malin Tärnhed | Kungsbacka | | chair remote
@p Nirmala Thapa | Ale | | remote
@p Peter Kjellman | Alingsås | | remote
@p Soraya Nikzad | Göteborg | | remote
@p Lars-Ove Brandt | Härryda | | remote
@p Farida Omar | Kungälv | | remote
@p Dragan Petrović | Lerum | | remote
@p Peter Sandelin | Mölndal | | remote
@p Annkristin Bohman | Partille | | remote
@p Hampus Olofzon | Tjörn | | remote for=Ulrika Nordh
@p Mats Torbjörnsson | Öckerö | | remote
@p Yosef Haddad | | | guest remote
@p Elin Hagberg | Lilla Edet | | absent
@p Jonas Wilke | Stenungsund | | absent
---
Bostadssociala nätverket, Teams, 30 januari 2025 kl 9–12
Inloggade: Malin Tärnhed (ny ordförande, Kungsbacka), Nirmala Thapa (Ale), Peter Kjellman (Alingsås), Soraya Nikzad (Göteborg), Lars-Ove Brandt (Härryda), Farida Omar (Kungälv), Dragan Petrović (Lerum), Peter Sandelin (Mölndal), Annkristin Bohman (Partille), {{|}}Hampus Olofzon (Tjörn, för Ulrika Nordh) {{N person=Hampus Olofzon; role=ersättare; body=Bostadssociala nätverket; org=Tjörn; for=Ulrika Nordh; item=-}}, Mats Torbjörnsson (Öckerö). Yosef Haddad antecknade.
Saknades: Elin Hagberg (Lilla Edet), Jonas Wilke (Stenungsund)
1. Start {{I n=1}}
Malin tackade för förtroendet och berättade hur hon vill leda oss: kortare föredragningar, mer prat i smågrupper. Farida Omar presenterade sig. Hon har jobbat tolv år i Kungälv, mest med våldsutsatta. Hampus är socionom i grunden och vikarierar fram till sommaren.
2. Seminarium: att bryta ett socialt kontrakt {{I n=2; kind=theme}}
Peter Sandelin och Soraya hade förberett. Utgångspunkten var hovrättens dom i november, där ett uppsagt kontrakt revs upp för att kommunen inte visat att alternativ boendelösning prövats. Domen har överklagats. {{|}}Göteborg har med anledning av den stoppat alla uppsägningar tills vidare. {{S org=Göteborg; topic=uppsägning av sociala kontrakt; stance=no}} Mölndal säger upp som förut men dokumenterar mer. {{S org=Mölndal; topic=uppsägning av sociala kontrakt; stance=doing}} I Ale är juristerna inte klara med sin bedömning. {{S org=Ale; topic=uppsägning av sociala kontrakt; stance=undecided}} Soraya ansåg att vi nog överskattar domen. Om Högsta domstolen ger prövningstillstånd kan det dröja till 2026 innan vi vet. Kommunen ska under alla förhållanden göra en barnkonsekvensanalys innan ett avtal sägs upp.
I smågrupperna kom det fram att fyra kommuner använder samma avtalsmall från 2011. Den borde göras om, tyckte nästan alla. {{|}}Ett beslut fattades om saken: mallen skrivs om av oss själva och inte av konsult. {{D}} Arbetet sköts av en trio: Farida, Dragan och Peter Kjellman. {{N person=Farida Omar; role=ledamot; body=trio}} {{N person=Dragan Petrović; role=ledamot; body=trio}} {{N person=Peter Kjellman; role=ledamot; body=trio}} De lämnar ett första utkast till mötet den 15 maj. {{A who=Farida Omar,Dragan Petrović,Peter Kjellman; due=2025-05-15}} {{M date=2025-05-15}}
3. Suppleanten som ingen velat bli {{I n=3; kind=decision}}
Malin frågade för fjärde gången. {{|}}Nirmala Thapa räckte upp handen, applåder utbröt och saken var avgjord: hon är suppleant i Länsstyrelsens referensgrupp mot vräkning till årets slut. {{D until=2025-12-31}} {{N person=Nirmala Thapa; role=suppleant; body=Länsstyrelsens referensgrupp mot vräkning}} Att hon därmed har tre uppdrag noterades. {{|}}Hon bad i gengäld att få slippa planeringsgruppen, vilket beviljades. {{D}} {{L person=Nirmala Thapa}} {{|}}Hampus tog hennes plats där så länge vikariatet varar. {{N person=Hampus Olofzon; role=ledamot; body=planeringsgruppen; for=Nirmala Thapa}}
4. Konferensen i Malmö {{I n=4; kind=report}}
Soraya visade bilder. Danmark har halverat hemlösheten bland unga, Finland har ökat igen. Kommuner som arbetat med Bostad först i tio år har åtta av tio kvar i boendet. Peter Kjellman fastnade för ett grepp från Umeå där värdarna får en namngiven handläggare. {{|}}Alingsås inför det från april. {{S org=Alingsås; topic=namngiven handläggare; stance=yes}} Annkristin har redan pratat med sin chef, och i Partille lutar det åt ett ja. {{S org=Partille; topic=namngiven handläggare; stance=interested}} Soraya lägger upp bilderna i teamet under nästa vecka. {{A who=Soraya Nikzad}}
5. Statsbidraget – hur gick det? {{I n=5; kind=report}}
Den gemensamma ansökan från i fjol gav 1,1 miljoner kronor, knappt hälften av det begärda. {{K amount=1,1; unit=miljoner kronor}} Pengarna har gått till två samordnare. Enligt Länsstyrelsen betalas resten ut i mån av medel. {{|}}Redovisningen ska vara inne den 1 mars och Malin signerar den. {{A who=Malin Tärnhed; due=2025-03-01}} Peter Sandelin frågade om man kan spara pengar till nästa år. {{Q asker=Peter Sandelin}} Det fick han inget svar på.
6. Hyresgarantier {{I n=6; outcome=postponed}}
Att utvärdera vore meningslöst nu, sa Lars-Ove, med bara två garantier utfärdade. {{|}}Ärendet får ligga i träda till hösten. {{P what=Hyresgarantier; why=bara två garantier utfärdade}} Eftersom Lars-Ove slutar den sista februari {{L person=Lars-Ove Brandt; org=Härryda; when=2025-02-28}} går hans hela ansvar för garantierna över till Annkristin. {{N person=Annkristin Bohman; role=ansvarig; body=hyresgarantier; for=Lars-Ove Brandt}}
7. Kommande {{I n=7}}
20 mars är nästa gång, i Stenungsund. {{M date=2025-03-20}} Jonas får ordna rum för femton och mejla vägbeskrivning. {{A who=Jonas Wilke}} Ett studiebesök i Helsingfors har efterfrågats, men det hade Malin inte hunnit ringa om, så om resan hör vi mer i Stenungsund. {{P until=2025-03-20; what=Ett studiebesök i Helsingfors; why=det hade Malin inte hunnit ringa om}}
