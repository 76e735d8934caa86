@file listor-05.txt
@body HR-chefsgruppen Norra Västmanland och Dalarna
@date 2025-01-23
@p Carina Hellgren | Avesta | HR-chef | chair
@p Johan Bylund | Hedemora | HR-chef
@p Elisabet Norin | Säter | personalchef
@p Krister Vall | Fagersta | HR-chef
@p Maja Tornberg | Norberg | HR-specialist
@p Pontus Ahl | Sala | HR-chef
@p Jenny Ståhl | Ludvika | HR-chef
@p Jenny Kihl | Smedjebacken | personalchef
@p Gustav Enmark | Borlänge | HR-strateg
@p Linnea Frid | Falun | HR-chef
@p Ola Rosvall | Skinnskatteberg | kanslichef
@p Ritva Salo | Köping | HR-chef
@p Johan Feldt | Arboga | personalchef
@p Agnes Lager | Västmanlands kommuner | utredare | guest
@p Dan Ottosson | | samordnare | guest
---
HR-chefsgruppen Norra Västmanland och Dalarna
Mötesanteckningar 2025-01-23
Närvarande:
Carina Hellgren, Avesta, HR-chef, ordförande
Johan Bylund, Hedemora, HR-chef
Elisabet Norin, Säter, personalchef
Krister Vall, Fagersta, HR-chef
Maja Tornberg, Norberg, HR-specialist
Pontus Ahl, Sala, HR-chef
Jenny Ståhl, Ludvika, HR-chef
Jenny Kihl, Smedjebacken, personalchef
Gustav Enmark, Borlänge, HR-strateg
Linnea Frid, Falun, HR-chef
Ola Rosvall, Skinnskatteberg, kanslichef
Ritva Salo, Köping, HR-chef
Johan Feldt, Arboga, personalchef
Inbjudna:
Agnes Lager, Västmanlands kommuner, utredare
Dan Ottosson, samordnare

1 Uppföljning från november {{I n=1; kind=report}}
Nr	Uppdrag	Vem	Status
1	Mall för medarbetarsamtal	Maja	Klart
2	Jämförelse av friskvårdsbidrag {{A who=Gustav Enmark}}	Gustav	Pågår
3	Möte med facken om arbetskläder	Carina	Genomfört 12/12
4	Sammanställning av chefslöner {{A who=Linnea Frid; due=2025-02-14}}	Linnea	Kvarstår, klart 14/2
5	Fråga till SKR om jourtid	Johan B	Utgår, inte längre aktuell
6	Rutin för hot och våld {{A who=Ritva Salo,Ola Rosvall}}	Ritva, Ola	Pågår

2 Löneöversyn 2025 {{I n=2; kind=go-round}}
Kommun	Läge
Avesta	Klar 1 april {{S org=Avesta}}
Säter	Yrkanden lämnas till facken i februari {{S org=Säter}}
Fagersta	Särskild satsning på sjuksköterskor {{S org=Fagersta}}
Sala	Ännu ej bestämt {{S org=Sala; stance=undecided}}
Märket i avtalet: 3,3 procent.

3 Rekryteringssystem {{I n=3; kind=decision}}
Beslut: Upphandlingen görs gemensamt. {{D}}
Info: Nuvarande avtal löper ut 31 oktober.
Vad	Vem	När
Kravlista {{A who=Pontus Ahl,Jenny Ståhl; due=2025-03-03}}	Pontus, Jenny S	3 mars
Fullmakter {{A who=samtliga kommuner; due=2025-02-28}}	samtliga kommuner	28 februari
Annonsering {{A who=Upphandlingscenter; due=2025-04}}	Upphandlingscenter	april

4 Sjukfrånvaro {{I n=4; kind=report}}
Län i snitt: 7,1 %. Högst inom hemtjänsten. Korttidsfrånvaron sjunker i de flesta kommuner.
Ludvika: rehabkoordinator anställd. {{S org=Ludvika}}

5 Heltidsresan {{I n=5; outcome=postponed}}
Bordlagt. {{P what=Heltidsresan; why=Agnes underlag ej färdigt}} Agnes underlag ej färdigt.
Nytt underlag: Agnes, v. 8. {{A who=Agnes Lager}}

6 Friskvård {{I n=6; kind=dialogue}}
Bidrag mellan 1 500 och 3 000 kr.
Ingen vilja att samordna beloppen. Facken har tidigare drivit frågan.

7 Introduktionsdagar {{I n=7; kind=decision}}
Beslut nr 1: Tre gemensamma dagar per år. {{D}}
Beslut nr 2: Värdskapet roterar i bokstavsordning. {{D}}
Beslut nr 3: Arboga börjar. {{D}}
Datum	Ort
2025-03-27 {{M date=2025-03-27; what=Introduktionsdag}}	Arboga
2025-09-18 {{M date=2025-09-18; what=Introduktionsdag}}	Avesta
November, dag ej satt	Borlänge

8 Visselblåsning {{I n=8}}
Gemensam funktion hos advokatbyrå. Två ärenden 2024. {{|}}Pris oförändrat, 48 000 kr per år. {{K amount=48000; unit=kr per år}}
Åtgärd: Elisabet säger till byrån om nya kontaktpersoner {{A who=Elisabet Norin; to=byrån}}

9 Kompetensbank {{I n=9; kind=decision}}
Nej till fortsatt drift. {{D}} Används av få.
Avveckling: Dan, under våren. {{A who=Dan Ottosson}}

10 Arbetsgrupper {{I n=10; kind=decision}}
Grupp	Ny	Ersätter
Lön och villkor	Krister Vall {{N person=Krister Vall; role=ledamot; body=Lön och villkor; for=Barbro Sten}}	Barbro Sten
Arbetsmiljö	Jenny Kihl {{N person=Jenny Kihl; role=ledamot; body=Arbetsmiljö; for=Hans Moberg}}	Hans Moberg
Chefsförsörjning	Maja Tornberg {{N person=Maja Tornberg; role=ledamot; body=Chefsförsörjning}}	–
Systemstöd	vakant {{V seat=ledamot; body=Systemstöd}}	Siv Bask
Gruppen fastställde listan. {{D}}

11 Bisysslor {{I n=11}}
Ny dom i Arbetsdomstolen. Johan F gick igenom domskälen.
- Att göra: uppdaterad blankett, Johan F och Krister, 1 mars {{A who=Johan Feldt,Krister Vall; due=2025-03-01}}

12 Distansarbete {{I n=12; kind=go-round}}
Falun: högst två dagar i veckan {{S org=Falun}}
Borlänge: översyn pågår {{S org=Borlänge; stance=undecided}}
Hedemora: inget distansarbete i kundtjänst {{S org=Hedemora}}
Köping: som tidigare {{S org=Köping}}

13 Chefsutveckling {{I n=13; kind=decision}}
Beslut: att tacka ja till Högskolan Dalarnas erbjudande. {{D}}
Pris: 14 000 kr per deltagare. {{K amount=14000; unit=kr per deltagare}}
Platser: 24. {{|}}Urvalet görs i varje kommun. {{A who=varje kommun}}

14 Semesterplanering {{I n=14}}
Info: lagen kräver besked senast två månader före.
Info: systemet stängt 3–4 februari.
Info: Fagersta brukar börja redan i december.

15 Kontaktpersoner arbetsgivarringen {{I n=15}}
Dalarna: Linnea Frid {{N person=Linnea Frid; role=kontaktperson; body=arbetsgivarringen}}
Västmanland: Ritva Salo (ny) {{N person=Ritva Salo; role=kontaktperson; body=arbetsgivarringen}}
Reserv: Johan Bylund {{N person=Johan Bylund; role=reserv; body=arbetsgivarringen}}

16 Medarbetarenkät {{I n=16; kind=decision}}
Gemensamma frågor: ja {{D}}
Gemensam leverantör: nej {{D}}
Mätperiod: vecka 41 {{D}}
Frågebatteri – Gustav och Agnes tar fram {{A who=Gustav Enmark,Agnes Lager}}

17 Pensioner {{I n=17}}
KPA:s informationsträff 6 mars, Västerås. {{M date=2025-03-06; what=KPA:s informationsträff}}
Carina och Jenny Ståhl åker. {{N person=Carina Hellgren; role=deltagare; body=KPA:s informationsträff}} {{N person=Jenny Ståhl; role=deltagare; body=KPA:s informationsträff}}
Nya avtalet gäller sedan 2023.

18 Hot mot tjänstepersoner {{I n=18; kind=theme}}
Tema, 30 min. Polisen medverkade. Goda råd delades ut.
Att göra: –

19 Rehabprocess {{I n=19; outcome=not_reached}}
Ej uppe. Till nästa möte, 20 mars. {{P until=2025-03-20; what=Rehabprocess; why=Ej uppe}} {{M date=2025-03-20}}

20 Feriearbete {{I n=20}}
Statsbidraget borttaget. {{|}}Smedjebacken minskar antalet platser till 60. {{S org=Smedjebacken}} Norberg behåller samma nivå. {{S org=Norberg}}

21 Lokala kollektivavtal {{I n=21; kind=report}}
Säter: avtal om årsarbetstid klart i december.
Hedemora: förhandling strandad.
Uppföljning: Johan B rapporterar i mars {{A who=Johan Bylund; due=2025-03}}

22 Jämställda löner {{I n=22; kind=decision}}
Direktivet ska vara infört i juni 2026. Utredningen föreslår årlig rapportering.
Beslut: gemensam genomgång av direktivet med jurist. {{D}}
Ansvarig: Elisabet Norin. {{A who=Elisabet Norin}} Klart: ej satt.

23 Personalklubbar {{I n=23; outcome=nothing_new}}
Inget att rapportera.

24 Nyckeltal {{I n=24}}
Tabell
Nyckeltal	Senast	Mål
Personalomsättning	11,4	10
Sjuklönekostnad	2,9	2,5
Uppdateras av Dan inför varje möte.

25 Praktikplatser {{I n=25; kind=question}}
Fråga (Skinnskatteberg): tar någon emot praktikanter från yrkeshögskolan i Ludvika? {{Q asker=Skinnskatteberg}}

26 Uppdragstagare {{I n=26}}
Skatteverket: ny tolkning av uppdragstagare. Vägledning väntas. {{|}}Sprid inte utkastet vidare. {{A who=alla}} {{X mark=Sprid inte utkastet vidare}}

27 Avslut och välkomna {{I n=27}}
Slutar: Ola Rosvall, sista mars. {{L person=Ola Rosvall; org=Skinnskatteberg; when=sista mars}}
Börjar: Vera Holm, HR-chef Köping, 1 mars. {{N person=Vera Holm; role=HR-chef; org=Köping}}

28 Säkerhetsprövning {{I n=28}}
- krav enligt säkerhetsskyddslagen
- utbildning via länsstyrelsen, plats för två per kommun
- Pontus ser över våra mallar {{A who=Pontus Ahl}}

29 Gåvor {{I n=29; kind=go-round}}
25 års anställning:
Avesta – klocka eller resa {{S org=Avesta}}
Falun – höjer till 8 000 kr {{S org=Falun}} {{K amount=8000; unit=kr}}
Övriga – oförändrat

30 Budget för gruppen {{I n=30; kind=decision}}
Beslut: 20 000 kr per kommun för 2025. {{D}} {{K amount=20000; unit=kr per kommun}}
Faktura: Dan skickar i februari. {{A who=Dan Ottosson; due=2025-02}}

31 Mötesformer {{I n=31; kind=decision}}
Vi kör på med Teams udda månader. {{D}}
Fysiskt: Avesta. Bra med lunch, tyckte flera.

32 Sommarvikarier {{I n=32; kind=report}}
Sökande: 640 i länet. Annonskampanjen avslutad. {{|}}Borlänge erbjuder bonus även i år. {{S org=Borlänge}}

33 Arbetsskor {{I n=33; kind=decision; outcome=postponed}}
Inget ställningstagande i dag. {{|}}Åter 20 mars. {{P until=2025-03-20; what=Arbetsskor}}

34 Uppdragslista efter dagens möte {{I n=34}}
Uppdrag	Ansvarig	Klart
Inbjudan till arbetsmiljödag {{A who=Ritva Salo; due=2025-02-07}}	Ritva	7 feb
Avstämning med lönecenter {{A who=Jenny Kihl; due=2025-02-20}}	Jenny K	20 feb
Skicka länk till webbinariet	Dan	gjort under mötet
Svar till Kommunal {{A who=Carina Hellgren; to=Kommunal}}	Carina	omgående
