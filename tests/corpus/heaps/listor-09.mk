@file listor-09.txt
@body Nätverket för individ- och familjeomsorg i Halland
@date 2025-03-06
@p Annelie Torstensson | Laholm | IFO-chef | chair
@p Mats Rydberg | Halmstad | avdelningschef
@p Veronica Lind | Falkenberg | IFO-chef
@p Hans Ekman | Varberg | områdeschef
@p Lisa Ekman | Kungsbacka | verksamhetschef
@p Amir Haddad | Hylte | IFO-chef
@p Cecilia Brunn | Halmstad | enhetschef
@p Marie Thorell | Falkenberg | enhetschef
@p Göran Skoglund | Varberg | utredare
@p Frida Månsson | Laholm | familjerättschef
@p Jan Wester | Kungsbacka | enhetschef
@p Mia Rosenqvist | Hylte | samordnare
@p Elsa Nordin | Region Halland | folkhälsostrateg | guest
@p Kalle Wik | Polisen | kommunpolis | guest
@p Tove Alin | | nätverkssamordnare | guest
---
Nätverket för individ- och familjeomsorg i Halland
Minnesanteckningar, 2025-03-06
Närvarande:
Annelie Torstensson, Laholm, IFO-chef, ordförande
Mats Rydberg, Halmstad, avdelningschef
Veronica Lind, Falkenberg, IFO-chef
Hans Ekman, Varberg, områdeschef
Lisa Ekman, Kungsbacka, verksamhetschef
Amir Haddad, Hylte, IFO-chef
Cecilia Brunn, Halmstad, enhetschef
Marie Thorell, Falkenberg, enhetschef
Göran Skoglund, Varberg, utredare
Frida Månsson, Laholm, familjerättschef
Jan Wester, Kungsbacka, enhetschef
Mia Rosenqvist, Hylte, samordnare
Övriga:
Elsa Nordin, Region Halland, folkhälsostrateg
Kalle Wik, Polisen, kommunpolis
Tove Alin, nätverkssamordnare

1. Ny socialtjänstlag {{I n=1}}
Info: lagen i kraft 1 juli.
Info: Socialstyrelsens stödmaterial i fem delar.
Överenskommet: gemensam utbildning för handläggare före sommaren. {{D}}
Ligger hos: Tove (upplägg), Göran (föreläsare). {{A who=Tove Alin,Göran Skoglund}}
Beslut om omställningsmedel: fattas av SKR och staten.

2. Familjehem {{I n=2}}
Status: brist i samtliga kommuner.
Åtgärd: ingen i nuläget.
Kungsbacka: höjer ersättningen 1 april. {{S org=Kungsbacka}}

3. Barnahus {{I n=3; kind=decision}}
Beslut
Avtalet sägs inte upp. {{D}}
Att göra
Förslag på ny kostnadsmodell. {{A who=Mats Rydberg,Lisa Ekman; due=2025-05-15}}
Vem
Mats och Lisa
När
15 maj

4. Våld i nära relationer {{I n=4}}
Vad: gemensam riskbedömningsmall {{A who=Veronica Lind; due=2025-04-30}}
Vem: Veronica
När: 30 april
Vad: film om eftervåld
Vem: regionen
När: visad i januari

5. Jourfamiljer {{I n=5; kind=go-round}}
Antal i dag: Halmstad 9, Varberg 6, Hylte 1.
Hylte: vill köpa plats av Halmstad. {{S org=Hylte; stance=interested}}
Halmstad: ja, om ersättningen räcker. {{S org=Halmstad; stance=yes}}

6. Polisens lägesbild {{I n=6; kind=report}}
Kalle: fyra rekryteringsärenden under februari. Yngst 13 år.
Får inte spridas utanför gruppen. {{X mark=Får inte spridas utanför gruppen}}
Uppföljning: Kalle bjuds in igen i höst. {{A}}

7. Orosanmälningar {{I n=7}}
Väntar på: statistik från IVO.
Ansvarig: –
Trend: +6 % i länet.

8. Ekonomiskt bistånd {{I n=8; outcome=postponed}}
Bordlagt: frågan om gemensamma riktlinjer. {{P what=frågan om gemensamma riktlinjer; why=regeringens proposition om bidragstak}}
Skäl: regeringens proposition om bidragstak.

9. Budget- och skuldrådgivning {{I n=9; kind=decision}}
Slutsats: samarbetet Laholm–Halmstad ett bra exempel.
Beslut: nätverket tar inte ställning till gemensam enhet. {{D}}
Falkenberg planerar eget. {{S org=Falkenberg}}

10. Utbildning Signs of Safety {{I n=10}}
Datum: 8 april, 6 maj {{M date=2025-04-08; what=Utbildning Signs of Safety}} {{M date=2025-05-06; what=Utbildning Signs of Safety}}
Plats: Falkenberg
Pris: 2 300 kr/deltagare {{K amount=2300; unit=kr/deltagare}}
Sista anmälan: 21 mars
Kvar att göra: fördela platserna (Marie) {{A who=Marie Thorell}}

11. Missbruk och beroende {{I n=11; kind=report}}
Samsjuklighetsutredningen: huvudmannaskapet till regionen 2028 enligt förslaget.
Regionens arbete: förstudie klar i juni.
Kommunernas arbete: inte påbörjat.

12. Länsgrupp samsjuklighet {{I n=12; kind=decision}}
Namn: Cecilia Brunn, Jan Wester {{N person=Cecilia Brunn; role=ledamot; body=Länsgrupp samsjuklighet}} {{N person=Jan Wester; role=ledamot; body=Länsgrupp samsjuklighet}}
Utsedda av nätverket i dag. {{D}}
Uppdrag: företräda kommunerna i planeringen.

13. Familjerätt {{I n=13}}
Info: fler samarbetssamtal, färre faderskap.
Att göra: klart sedan förra mötet (lista på kontaktpersoner).
Att göra: fråga till MFoF om snabbupplysning – Frida, snarast. {{A who=Frida Månsson; to=MFoF}}

14. Kompetens {{I n=14; kind=dialogue}}
Önskan: gemensam introduktion för nya socialsekreterare.
Hinder: tid och pengar.
Läge: fortsatt samtal, inget bestämt.

15. Verksamhetssystem {{I n=15; kind=go-round}}
Kommun	Svar
Laholm	Byter i höst {{S org=Laholm}}
Varberg	Nej, kvar i nuvarande {{S org=Varberg; stance=no}}
Hylte	Oklart, budgeten avgör {{S org=Hylte; stance=undecided}}
Kungsbacka	Byte genomfört {{S org=Kungsbacka}}

16. SSPF {{I n=16; kind=decision}}
Beslut: samordnarträffar återupptas. {{D}}
Nästa steg: Elsa kallar samordnarna i april. {{A who=Elsa Nordin; due=2025-04; to=samordnarna}}

17. Ensamkommande {{I n=17; outcome=nothing_new}}
Inga ärenden, inget nytt.

18. Öppenvård {{I n=18}}
Varberg startar ungdomsmottagning i september. {{S org=Varberg}}
Falkenberg stänger en grupp. {{S org=Falkenberg}}
Regionens del: oförändrad.

19. Tillsyn IVO {{I n=19; kind=report}}
Beslut: IVO avslutade ärendet mot Laholm utan kritik.
Beslut: vite mot ett HVB, överklagat.
Åtgärd: nätverket begär ett dialogmöte med IVO. {{D}} {{A who=nätverket; to=IVO}}

20. HVB-upphandling {{I n=20}}
Ansvarig: Halmstads upphandlingsenhet
Tidplan: annons i maj, avtal i november
Nästa steg: kravgruppen lämnar synpunkter 28 mars {{A who=kravgruppen; due=2025-03-28}}
Deltar inte: Kungsbacka {{S org=Kungsbacka; stance=no}}

21. Spel om pengar {{I n=21; kind=question}}
Fråga: hur hanteras spelberoende utan annan problematik? (Hylte) {{Q asker=Hylte}}

22. Ordförande {{I n=22; kind=decision}}
Nominering: Hans Ekman. {{D}} {{N person=Hans Ekman; role=ordförande; body=Nätverket för individ- och familjeomsorg}}
Val sker av socialchefsgruppen 25 april. {{M date=2025-04-25; what=socialchefsgruppen}}

23. Bostad först {{I n=23; outcome=postponed}}
Flyttas fram till 8 maj, Veronicas material saknas. {{P until=2025-05-08; what=Bostad först; why=Veronicas material saknas}} {{M date=2025-05-08}}

24. Avhopparverksamhet {{I n=24}}
Finansiering: Brottsförebyggande rådet, 900 tkr. {{K amount=900; unit=tkr}}
Ansökan: inskickad 14 februari.
Besked: väntas i maj.

25. Nationella vård- och insatsprogram {{I n=25}}
Info: nytt program om självskada.
Spridning: var och en i sin linje. {{A who=var och en}}

26. Personärenden {{I n=26}}
Slutar: Amir Haddad, 31 maj. {{L person=Amir Haddad; org=Hylte; when=31 maj}}
Efterträdare: Mia Rosenqvist, tf. {{N person=Mia Rosenqvist; role=tf; org=Hylte; for=Amir Haddad}}
Vakant: enhetschef i Varberg. {{V seat=enhetschef; org=Varberg}}

27. Dokumentation {{I n=27; kind=decision}}
Beslut 27:1 Rubrikerna i mallen görs lika. {{D}}
Beslut 27:2 Mallen provas i Laholm och Hylte. {{D}}
Beslut 27:3 Göran redovisar provet 1 oktober. {{D}} {{A who=Göran Skoglund; due=2025-10-01}}
Tidigare beslut: BBIC behålls (mars 2023).

28. Föräldrastöd {{I n=28}}
Alla barn i centrum: ledare utbildas av regionen.
Grupper i höst: Laholm två, Halmstad fyra {{S org=Laholm}} {{S org=Halmstad}}
Ledarbrist i Hylte.

29. Samverkan skola {{I n=29; kind=dialogue}}
Skolcheferna positiva. Gemensamt möte önskas av båda.
Uppdrag till: Annelie. {{A who=Annelie Torstensson}}
Gäller: kontakt med skolchefernas ordförande om datum.

30. Placeringar {{I n=30; kind=report}}
Antal placerade barn: 412. {{|}}Dyraste placering: 14 200 kr per dygn. {{K amount=14200; unit=kr per dygn}}
Ny modell för uppföljning provas i Falkenberg. {{S org=Falkenberg; stance=doing}}

31. Socialjour {{I n=31; kind=decision}}
Förslag: utökad bemanning helger.
Ställningstagande: nätverket tillstyrker förslaget. {{D}}
Villkor: samma kostnadsfördelning som nu.
Vidare hantering: socialcheferna beslutar i juni.

32. Tolkar {{I n=32}}
Avtalet sagt upp av leverantören. Nödavtal under våren.
Beställ i god tid! {{A who=alla}}

33. Brukarmedverkan {{I n=33; outcome=not_reached}}
Ej avhandlat. Skjuts upp. {{P what=Brukarmedverkan; why=Ej avhandlat}}

34. Länsråd suicidprevention {{I n=34}}
Representant: Lisa Ekman i stället för Mona Stråle. {{N person=Lisa Ekman; role=representant; body=Länsråd suicidprevention; for=Mona Stråle}}
Ersättare: fortfarande tom stol. {{V seat=ersättare; body=Länsråd suicidprevention}}
Rådets ordförande: Elsa Nordin (sedan 2023).

35. Öppna jämförelser {{I n=35}}
Enkäten stänger 14 mars.
Påminnelse: fyll i enkäten. {{A who=alla; due=2025-03-14}}
Resultat i juni.

36. Anhörigstöd {{I n=36; kind=decision}}
Anhörigveckan i oktober: gemensam annons. {{D}}
Annonsansvarig: Marie Thorell {{N person=Marie Thorell; role=annonsansvarig; body=Anhörigveckan}}
Kostnad: 18 000 kr, delas efter invånarantal. {{K amount=18000; unit=kr}}

37. Arbetsmiljö {{I n=37; kind=theme}}
Tema: hot och påverkan mot socialsekreterare. Gruppsamtal. Exempel från Varberg om larm i receptionen.

38. Tvister mellan kommuner {{I n=38; kind=dialogue}}
Lutar åt: skiljenämnd. Ett par kommuner tveksamma.
Beslut: inget.

39. Nästa dagordning {{I n=39}}
Punkter som redan anmälts:
- Ungdomsvård
- Skyddat boende, taxor
- Samtalsmottagning
Fler punkter till Tove, helst före påsk. {{A who=alla; to=Tove Alin}}

40. Sammanställning av åtgärder {{I n=40}}
Nr	Vad	Ansvarig	Status
1	Länk till stödmaterialet {{A who=Tove Alin}}	Tove	Pågår
2	Protokoll till hemsidan	Tove	Klart
3	Kontakt med tingsrätten {{A who=Frida Månsson}}	Frida	Kvarstår
4	Inventering skyddat boende {{A who=Jan Wester,Cecilia Brunn}}	Jan, Cecilia	Pågår, försenat
5	Svar på brev från Maskrosbarn	Annelie	Klart 2025-02-03
