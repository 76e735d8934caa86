@file AM-öst 17 maj.txt
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2019-05-17
@start 09:00
@end 11:30
@mode hybrid
@place Vårgårda, Tre Hjärtan
@secretary Jawad Karimi
@p Maj-Lis Toll | Bollebygd | | chair
@p Camilla Furenäs | Partille | | remote
@p Hampus Lövgren | Lerum | | for=Robert Hjort
@p Robert Hjort | Lerum | | absent
@p Gun-Marie Stål | Härryda | |
@p Zeynep Aksoy Berg | Alingsås | |
@p Leif Odén | Vårgårda | |
@p Jawad Karimi | | | guest
---
Arbetsmarknadschefsnätverket Göteborg öst 2019-05-17 09:00–11:30, Vårgårda, Tre Hjärtan (Camilla på Skype)

Jawad Karimi här. Jag kan inte skriva fort så jag har kopierat från gruppchatten där det stod bra saker.

Maj-Lis Toll/Bollebygd (ordförande), Camilla Furenäs/Partille (Skype), Hampus Lövgren/Lerum i stället för Robert Hjort/Lerum, Gun-Marie Stål/Härryda, Zeynep Aksoy Berg/Alingsås, Leif Odén/Vårgårda

1. ÖPPEN LUNCH {{I n=1; kind=question}}
Zeynep hade frågat stadsjuristen i Alingsås. Svaret är långt. Kommunen får sälja mat från utbildning om priset inte är lägre än restaurangernas på samma gata. Konkurrensverket har prövat ett fall i Skövde där kommunen förlorade, men det gällde catering. Juristen menar att man bör göra en prisjämförelse två gånger om året.
Gun-Marie 09:18: alltså det går, men är det värt besväret?
Hampus 09:19: Ilse vill jättegärna
Leif 09:19: tanken är god {{F}}
Maj-Lis 09:22: jag föreslår att vi provar fyra fredagar i september. Bra?
Zeynep 09:22: bra
Camilla 09:23: Bra, då gör vi det {{D}}
Hampus 09:24: jag pratar med Ilse ikväll {{A who=Hampus Lövgren; due=2019-05-17; to=Ilse Brandin}}
Priset blir nog 95 kronor, men det får Ilse räkna på. {{A who=Ilse Brandin}} {{K amount=95; unit=kronor}} {{|}}Prisjämförelsen tar Zeynep innan vi börjar. {{A who=Zeynep Aksoy Berg}}

2. VALIDERING {{I n=2}}
Regionen sa ja den 11 april, vi får 380 000 kr. {{K amount=380000; unit=kr}} Det var det fjärde högsta beloppet. Regionens utbildningsgrupp har också beslutat att varje projekt ska ha en kontaktperson med mandat. Bahar Nouri ringde mig om det i går. I Partille pratar de om att anställa en egen bedömare men det är en idé på tjänstemannanivå, sa Camilla, och ingenting hon kan lova.
Jawad 09:41: vem blir kontaktperson?
Leif 09:42: någon med ordning
Gun-Marie 09:42: jag kan ta det, har ändå hand om rapporterna
Maj-Lis 09:43: tack Gun-Marie, det är ditt {{D}} {{N person=Gun-Marie Stål; role=kontaktperson; body=VALIDERING}}
Första lägesrapporten till regionen är den 30 augusti, och Gun-Marie lämnar den. {{A who=Gun-Marie Stål; due=2019-08-30; to=regionen}} Hampus sa att Robert har lovat att vara tillgänglig på telefon fast han är ledig. Det har han visst varit redan.
Bollebygd är nu med på riktigt, Maj-Lis fick sitt ja i april. {{S org=Bollebygd; stance=yes; topic=VALIDERING}}

3. INDUSTRISPÅRET {{I n=3}}
Leif har fått 7 sökande till kursledartjänsten, intervjuer pågår. Hans förvaltningschef bestämmer vem det blir. Leif lutar åt en pensionerad svarvare från Herrljunga. Företagen har dragit öronen åt sig lite på grund av konjunkturen: ett av de tre vill vänta till februari. Då är det bara sex platser. Vi pratade om att man skulle kunna fylla på med truckkort. Camilla tycker att truckkort är bortkastade pengar. Gun-Marie tvärtom. Lagen kräver att utbildaren är certifierad, sa Hampus som har jobbat med det.
Ingen ville bestämma i dag eftersom siffrorna var så färska.
Maj-Lis 10:05: vi återkommer till antalet platser 13 september, när Leif vet {{P until=2019-09-13; what=antalet platser; why=siffrorna var så färska}} {{M date=2019-09-13}}
Leif 10:06: jag ringer runt till företagen före semestern {{A who=Leif Odén}}
Alingsås meddelade att de köper två av platserna vad som än händer. {{S org=Alingsås; stance=yes; topic=INDUSTRISPÅRET}} Lerum kan inte säga något förrän budgeten är tagen den 20 juni. {{S org=Lerum; stance=undecided; topic=INDUSTRISPÅRET}} {{M date=2019-06-20; what=budgeten i Lerum}}

4. COACHENS TIMMAR {{I n=4}}
Timpriset är 410 kronor, sa Camilla som hade kollat. {{K amount=410; unit=kronor i timmen}} Partille tar 20 timmar i månaden från augusti. {{S org=Partille; stance=yes; topic=COACHENS TIMMAR}} Vårgårda tackar nej, de har redan en egen. {{S org=Vårgårda; stance=no; topic=COACHENS TIMMAR}} Övriga nickade utan att säga något antal. {{F}} Zeynep behöver veta, för avtalet ska skrivas. {{|}}Skicka era timmar till henne senast midsommar, skrev hon i chatten också: {{A who=alla; to=Zeynep Aksoy Berg}}
Zeynep 10:20: annars får ni noll timmar hehe

5. NÄRA VÅRD OCH ARBETE {{I n=5; kind=dialogue}}
Ingen föredragning, bara prat. Primärvården i östra området har beslutat att ha rehabkoordinatorer på alla mottagningar. De är skyldiga enligt lag sedan förra året. Camilla har märkt skillnad, Hampus inte. Någon borde bjuda hit dem. Ja, någon.
Gun-Marie 10:44: vem äger egentligen övergången när sjukpenningen tar slut? {{Q asker=Gun-Marie Stål}}
(inga svar)

6. STUDIERESA {{I n=6; outcome=postponed}}
Växjö eller Kalmar? Det lutar fortfarande åt Växjö. Men Zeynep var tvungen att gå, och utan henne ville vi inte rösta. {{|}}Får vänta. {{P what=STUDIERESA; why=Zeynep var tvungen att gå}}

7. SIST {{I n=7}}
Ilse Brandin slutar i december och flyttar till Gotland. {{L person=Ilse Brandin; org=Lerum; when=december; why=flyttar till Gotland}} Vi är ledsna.
Leader-gruppen: Camilla rapporterade att de har valt en ny kassör, Bosse Flink. {{N person=Bosse Flink; role=kassör; body=Leader-gruppen}}
