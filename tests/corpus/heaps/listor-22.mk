@file listor-22.txt
@body Näringslivscheferna i Siljansbygden
@date 2023-02-09
@p Göte Hansback | Mora | näringslivschef | chair
@p Maja Liss | Leksand | näringslivschef
@p Erik Skoglund | Rättvik | utvecklingschef
@p Kerstin Brask | Orsa | näringslivsutvecklare
@p Per Brask | Älvdalen | näringslivschef
@p Hanna Wiklund | Malung-Sälen | näringslivschef
@p Ove Tornberg | Vansbro | landsbygdsutvecklare
@p Lisbet Rönn | Gagnef | näringslivschef
@p Adam Svärd | Borlänge | etableringschef
@p Ylva Kallur | Falun | näringslivschef
@p Ulf Dahlbom | Säter | näringslivsstrateg
@p Nour Haddad | Ludvika | företagslots
@p Marika Zetter | Visit Dalarna | destinationschef | guest
@p Tom Hjalmar | Region Dalarna | projektledare | guest
@p Bodil Ernst | | processledare | guest
---
Näringslivscheferna i Siljansbygden
Minnesanteckningar 2023-02-09
Närvarande:
Göte Hansback, Mora, näringslivschef, ordförande
Maja Liss, Leksand, näringslivschef
Erik Skoglund, Rättvik, utvecklingschef
Kerstin Brask, Orsa, näringslivsutvecklare
Per Brask, Älvdalen, näringslivschef
Hanna Wiklund, Malung-Sälen, näringslivschef
Ove Tornberg, Vansbro, landsbygdsutvecklare
Lisbet Rönn, Gagnef, näringslivschef
Adam Svärd, Borlänge, etableringschef
Ylva Kallur, Falun, näringslivschef
Ulf Dahlbom, Säter, näringslivsstrateg
Nour Haddad, Ludvika, företagslots
Marika Zetter, Visit Dalarna, destinationschef
Tom Hjalmar, Region Dalarna, projektledare
Bodil Ernst, processledare

§ 1 Formalia {{I n=1}}
Noterades
att kallelsen gått ut i tid
att föregående anteckningar justerats
Beslutades
att godkänna dagordningen {{D}}

§ 2 Företagsklimatet {{I n=2}}
Noterades
att enkäten stänger 31 mars
att svarsfrekvensen är låg i fyra kommuner
Uppdrogs
åt Nour att ta fram gemensamma budskap {{D}} {{A who=Nour Haddad}}
åt var och en att kontakta tio företag {{D}} {{A who=var och en}}

§ 3 Mässan i Stockholm {{I n=3; kind=decision}}
Beslutades
att delta med gemensam monter {{D}}
att kostnaden får uppgå till högst 120 000 kr {{D}} {{K amount=120000; unit=kr}}
att Marika är projektledare {{D}} {{N person=Marika Zetter; role=projektledare; body=Mässan i Stockholm}}
Mässan: 14 september {{M date=2023-09-14; what=Mässan i Stockholm}}
Sista anmälan: 1 maj

§ 4 Markberedskap {{I n=4; kind=go-round}}
Borlänge	100 hektar klara {{S org=Borlänge}}
Ludvika	markköp i vår {{S org=Ludvika}}
Vansbro	saknar plan {{S org=Vansbro}}
Gagnef	avvaktar översiktsplanen {{S org=Gagnef; stance=undecided}}

§ 5 Etableringsförfrågan {{I n=5}}
Antecknades till protokollet
att Business Sweden skickat en förfrågan
att kravet är 40 MW
att svar ska lämnas senast den 24 februari
Älvdalen och Malung-Sälen avstår. {{S org=Älvdalen; stance=no}} {{S org=Malung-Sälen; stance=no}} Mora svarar ja. {{S org=Mora; stance=yes}}
Samlat svar: Adam. {{A who=Adam Svärd}}

§ 6 Flygplatsen {{I n=6; kind=report}}
Rapporterades
att Trafikverket ser över upphandlad trafik
att ägarna tillskjuter 9 mkr {{K amount=9; unit=mkr}}
att flygplatschefen slutat
Ingen åtgärd.

§ 7 Turismsamverkan {{I n=7; kind=decision}}
Beslutades enhälligt
att ställa sig bakom den nya strategin {{D}}
att var kommun betalar 14 kr per invånare {{D}} {{K amount=14; unit=kr per invånare}}
att avtalet löper till 2026-12-31 {{D until=2026-12-31}}
Regionen har beslutat om motsvarande summa.

§ 8 Representant i destinationsrådet {{I n=8; kind=decision}}
Utsågs
Hanna Wiklund, ordinarie, efter Jan Grop {{D}} {{N person=Hanna Wiklund; role=ordinarie; body=destinationsrådet; for=Jan Grop}}
Erik Skoglund, ersättare {{D}} {{N person=Erik Skoglund; role=ersättare; body=destinationsrådet}}
Rådet har i övrigt sju ledamöter från näringen.

§ 9 Leader {{I n=9; kind=report}}
Upplystes om
att nya perioden öppnar i april
att kontoret flyttar till Rättvik
att LAG valt Ingrid Moberg till ordförande {{N person=Ingrid Moberg; role=ordförande; body=LAG}}

§ 10 Starta eget-kurser {{I n=10; outcome=postponed}}
Bordlades. {{P what=Starta eget-kurser; why=Upphandlingen är överklagad}} Upphandlingen är överklagad.

§ 11 Kompetensforum {{I n=11; kind=decision}}
Beslutades
att hålla forum den 20 april i Leksand {{D}} {{M date=2023-04-20; what=Kompetensforum}}
att inbjudan undertecknas av Göte {{D}} {{A who=Göte Hansback}}
att avslå önskemålet om livesändning {{D}}

§ 12 Elpriser {{I n=12; kind=dialogue}}
Framfördes
att små butiker drabbas hårdast
att stödet kommer sent
att någon borde skriva till regeringen
Inget beslut togs.

§ 13 Upphandlingslots {{I n=13; kind=go-round}}
Frågan: dela på en lots?
Orsa: ja {{S org=Orsa; stance=yes}}
Säter: ja {{S org=Säter; stance=yes}}
Falun: nej, egen tjänst {{S org=Falun; stance=no}}
Leksand: troligtvis {{S org=Leksand; stance=interested}}
Rättvik: behöver fråga kommunchefen {{S org=Rättvik; stance=undecided}}

§ 14 Projekt Besök i vinter {{I n=14}}
Tom redogjorde för
– 42 deltagande företag
– slutredovisning i mars
– överskott 80 tkr {{K amount=80; unit=tkr}}
Återstår: film, Tom, klar 3 mars {{A who=Tom Hjalmar; due=2023-03-03}}

§ 15 Styrgrupp för projektet {{I n=15; kind=decision}}
Entledigades: Sara Ock {{L person=Sara Ock}}
Invaldes: Ove Tornberg {{N person=Ove Tornberg; role=ledamot; body=Styrgrupp för projektet}} {{D}}
Vakant: Faluns plats {{V seat=ledamot; body=Styrgrupp för projektet; org=Falun}}

§ 16 Laddstolpar {{I n=16}}
Efterlystes en karta över publika stolpar.
Ulf åtog sig att ta fram den till 20 april. {{A who=Ulf Dahlbom; due=2023-04-20}}
Orsa sätter upp fyra nya. {{S org=Orsa}}

§ 17 Fiber {{I n=17; kind=report}}
Konstaterades
att 91 procent har tillgång
att PTS stöd inte räcker
att länsstyrelsen prioriterar väglösa byar

§ 18 Skrivelse om vargstängsel {{I n=18; kind=decision}}
Avslogs. {{D}} Frågan hör hemma hos länsstyrelsen.

§ 19 Sommarjobb entreprenör {{I n=19; kind=decision}}
Bifölls ansökan från Ung Företagsamhet. {{D}}
Bidrag: 30 000 kr. {{K amount=30000; unit=kr}}
Kontaktperson: Lisbet Rönn. {{N person=Lisbet Rönn; role=kontaktperson; body=Ung Företagsamhet}}

§ 20 Handelsutveckling {{I n=20; outcome=not_reached}}
Utgick på grund av tidsbrist. {{P what=Handelsutveckling; why=tidsbrist}}

§ 21 Tillståndsprocesser {{I n=21; kind=question}}
Per B ställde frågan vem som avgör vid serveringstillstånd över kommungräns. {{Q asker=Per Brask}}
Svar saknas.

§ 22 Vattenkraft {{I n=22; kind=report}}
Anmäldes
att domstolen skjutit upp omprövningen
att Älvdalen yttrat sig
att energiministern besöker länet i mars

§ 23 Ordförande {{I n=23; kind=decision}}
Omvaldes Göte Hansback. {{D}} {{N person=Göte Hansback; role=ordförande; body=Näringslivscheferna i Siljansbygden}}
Nyvaldes Maja Liss till vice ordförande. {{D}} {{N person=Maja Liss; role=vice ordförande; body=Näringslivscheferna i Siljansbygden}}

§ 24 Uppdragsuppföljning {{I n=24; kind=report}}
Nr	Vad	Vem	Läge
1	Gemensam mailadress	Bodil	Klart
2	Översättning av broschyr {{A who=Kerstin Brask}}	Kerstin	Pågår
3	Avtal med fotograf	Marika	Klart
4	Kontakt med Trafikverket om skyltar {{A who=Per Brask,Hanna Wiklund}}	Per, Hanna	Kvarstår
5	Företagarfrukost i Säter	Ulf	Inställd

§ 25 Sekretess {{I n=25}}
Underströks att listan över företag inte får spridas. {{X mark=inte får spridas}}

§ 26 Gruvnäringen {{I n=26; kind=theme}}
Gästades av Bergsstaten. Tillstånd, tidslinje, vinstdelning. Frågestund. Tackades.

§ 27 Nästa träffar {{I n=27}}
9 mars, Teams {{M date=2023-03-09}}
25 maj, Idre {{M date=2023-05-25}}
Ajournerad sedan januari: ingen

§ 28 Remiss om strandskydd {{I n=28; kind=decision}}
Beslutades
att yttra sig gemensamt {{D}} {{A}}
att tillstyrka differentierat strandskydd {{D}}
Antecknades att Falun yttrar sig självständigt. {{S org=Falun}}

§ 29 Personalförändringar {{I n=29}}
Meddelades
att Kerstin Brask slutar den 31 mars {{L person=Kerstin Brask; org=Orsa; when=31 mars}}
att Orsa tillsätter tjänsten efter sommaren {{S org=Orsa}}
att Bodil är ny processledare efter Ann Hed {{N person=Bodil Ernst; role=processledare; for=Ann Hed}}

§ 30 Budget för nätverket {{I n=30; kind=decision}}
Fastställdes. {{D}}
Intäkter 180 tkr, kostnader 175 tkr. {{K amount=180; unit=tkr}} {{K amount=175; unit=tkr}}

§ 31 Studieresa {{I n=31; kind=decision}}
Uppsköts till våren 2024. {{P what=Studieresa}}
Tidigare resmål: Trysil 2019.

§ 32 Företagslots {{I n=32}}
Överlämnades till Nour och Lisbet att bereda formerna. {{D}} {{A who=Nour Haddad,Lisbet Rönn}}
Avses gälla från årsskiftet, om beslut tas.

§ 33 Övriga frågor {{I n=33}}
a) Vasaloppet {{I n=a; level=2}}
Inbjudan till näringslivsdag 3 mars. {{M date=2023-03-03; what=näringslivsdag}}
Mora är värd.
b) Utskick {{I n=b; level=2}}
Bodil sänder ut materialet. {{A who=Bodil Ernst}}
