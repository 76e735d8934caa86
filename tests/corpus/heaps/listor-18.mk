@file listor-18.txt
@body VA-samverkan Mitt
@date 2025-04-03
@p Rutger Helin | Ånge | VA-chef | chair
@p Solveig Mattsson | Sundsvall | enhetschef
@p Peder Lans | Timrå | VA-ingenjör
@p Inger Rönnkvist | Ljusdal | VA-chef
@p Claes Hamrin | Hudiksvall | teknisk chef
@p Therése Olin | Nordanstig | VA-chef
@p Simon Backlund | Bollnäs | driftchef
@p Annbritt Sved | Ovanåker | teknisk chef
@p Harald Gård | Härjedalen | VA-chef
@p Elina Kero | Östersund | laboratoriechef
@p Klas Moen | Bräcke | teknisk chef
@p Ragnhild Tysk | Söderhamn | VA-chef
@p Simon Ederyd | Söderhamn | projektledare
@p Agneta Flink | Svenskt Vatten | rådgivare | guest
@p Jens Orrling | | samordnare | guest
---
VA-samverkan Mitt
Anteckningar 2025-04-03
Närvarande:
Rutger Helin, Ånge, VA-chef, ordförande
Solveig Mattsson, Sundsvall, enhetschef
Peder Lans, Timrå, VA-ingenjör
Inger Rönnkvist, Ljusdal, VA-chef
Claes Hamrin, Hudiksvall, teknisk chef
Therése Olin, Nordanstig, VA-chef
Simon Backlund, Bollnäs, driftchef
Annbritt Sved, Ovanåker, teknisk chef
Harald Gård, Härjedalen, VA-chef
Elina Kero, Östersund, laboratoriechef
Klas Moen, Bräcke, teknisk chef
Ragnhild Tysk, Söderhamn, VA-chef
Simon Ederyd, Söderhamn, projektledare
Agneta Flink, Svenskt Vatten, rådgivare
Jens Orrling, samordnare

1. Beslutslogg {{I n=1; kind=decision}}
Beslut 12: Gemensam jourlista från 1 maj. {{D}}
Beslut 13: Inget byte av laboratorium. {{D}}
Beslut 14: Arbetsgruppen för slam upplöses. {{D}}
Beslut 15: Jens tecknar avtal om provtagning. {{D}} {{A who=Jens Orrling}}

2. Tidigare beslut {{I n=2; kind=report}}
Beslut 9: gemensam upphandling av flockningsmedel (fattat i november)
Beslut 10: avgift för 2025 (fattat i november)
Beslut 11: verkställt
Samtliga genomförda utom nr 9.
Kvar av nr 9: tilldelning, Claes bevakar {{A who=Claes Hamrin}}

3. Kemikalier {{I n=3}}
Pris på fällningskemikalier upp 14 procent
Leverans säkrad till september
Ånge provar ny produkt {{S org=Ånge; stance=doing}}
Alternativ leverantör – Peder undersöker {{A who=Peder Lans}}

4. Slamstrategi {{I n=4; kind=go-round}}
Vilka planerar förbränning?
Sundsvall – ja {{S org=Sundsvall; stance=yes}}
Hudiksvall – nej, jordbruk {{S org=Hudiksvall; stance=no}}
Bollnäs – ingen linje ännu {{S org=Bollnäs; stance=undecided}}
Timrå – tillsammans med Sundsvall {{S org=Timrå; stance=yes}}
Härjedalen – ej närvarande vid punkten

5. Vattenskydd {{I n=5; kind=report}}
- Länsstyrelsen: 22 områden ska ses över
- Länsstyrelsen: föreskrifter för Storsjön klara
- Mark- och miljödomstolen: dom i Ljusdal i februari
- Ljusdal överklagar domen {{S org=Ljusdal}}

6. Taxor {{I n=6}}
Höjning 2025: 6–19 procent
Nordanstig höjer igen i juli {{S org=Nordanstig}}
Jämförelsetal per villa, Therése, 25 april {{A who=Therése Olin; due=2025-04-25}}

7. Ny samordnare {{I n=7; kind=decision}}
Från 1 juni: Moa Flod efter Jens Orrling. {{N person=Moa Flod; role=samordnare; body=VA-samverkan Mitt; for=Jens Orrling}} {{D}}
Jens: pension. {{L person=Jens Orrling; why=pension}}
Placering i Ånge.

8. Revaq {{I n=8; outcome=postponed}}
Bordlagt, revisionsrapporten sekretessbelagd till maj. {{P what=Revaq; why=revisionsrapporten sekretessbelagd till maj}}

9. Utbildning driftpersonal {{I n=9; kind=decision}}
Klubbat: två kurser per år. {{D}}
Kurs 1: 7 oktober, Bräcke {{M date=2025-10-07; what=Kurs 1}}
Kurs 2: våren 2026
Pris: 2 900 kr per plats {{K amount=2900; unit=kr per plats}}
Ansvar kurs 1: Klas och Harald {{A who=Klas Moen,Harald Gård}}

10. Nödvattenplan {{I n=10}}
Vad	Vem	När
Lista på tankar {{A who=Simon Backlund; due=2025-05-09}}	Simon B	9 maj
Avtal med mejeri {{A who=Ragnhild Tysk}}	Ragnhild	pågår
Samtal med regionen	Solveig	klart
Övning {{A who=samtliga}}	samtliga	hösten 2025

11. Svenskt Vatten informerar {{I n=11; kind=report}}
- ny branschrapport om läckage
- remiss av avloppsdirektivet till 15 juni
- ny ordförande vald på stämman: Ulf Thysell {{N person=Ulf Thysell; role=ordförande; body=Svenskt Vatten}}
- VA-mässan 22 september {{M date=2025-09-22; what=VA-mässan}}

12. Avloppsdirektivet {{I n=12; kind=decision}}
Eget yttrande: nej {{D}}
Inspel till Svenskt Vatten: ja {{D}}
Inspel samlas av Elina senast 16 maj {{A who=Elina Kero; due=2025-05-16}}

13. Styrgrupp – nya namn {{I n=13; kind=decision}}
Hälsingland: Annbritt Sved {{N person=Annbritt Sved; role=ledamot; body=Styrgrupp; org=Ovanåker}}
Medelpad: Peder Lans {{N person=Peder Lans; role=ledamot; body=Styrgrupp; org=Timrå}}
Jämtland: tomt tills vidare {{V seat=ledamot; body=Styrgrupp}}
Beslut: namnen fastställda. {{D}}
Sedan tidigare i gruppen: Rutger, Elina.

14. Läcksökning {{I n=14; kind=dialogue}}
Hund, drönare, akustik. Bra erfarenhet av hund. Dyrt med satellit.
Gemensamt köp? De flesta positiva, ingen upphandlare.

15. Ledningsnät {{I n=15; kind=go-round}}
Förnyelsetakt.
Söderhamn: 0,4 %, ökar nästa år {{S org=Söderhamn}}
Östersund: 0,9 % {{S org=Östersund}}
Ovanåker: plan antas i juni {{S org=Ovanåker}}

16. PFAS-krav {{I n=16}}
Gränsvärde från 1 januari 2026. Tre verk i riskzonen.
Nästa steg: kolfilter testas i Söderhamn. {{S org=Söderhamn; stance=doing}}
Rapport till gruppen: Simon E. {{A who=Simon Ederyd; to=gruppen}}

17. Bräddning {{I n=17; outcome=not_reached}}
Ej tagen. {{|}}Ny punkt 5 juni. {{P until=2025-06-05; what=Bräddning; why=Ej tagen}} {{M date=2025-06-05}}

18. Cybersäkerhet {{I n=18}}
Info: NIS2-lagen försenad
Info: MSB:s kurs fulltecknad
Att göra: nytt lösenord i övervakningssystemet, alla, omgående {{A who=alla}}
Att göra: –

19. Projekt uppströms {{I n=19; kind=decision}}
Fortsättning beviljas t.o.m. 2026-06-30. {{D until=2026-06-30}}
Bidrag Havs- och vattenmyndigheten: 1,4 mkr. {{K amount=1.4; unit=mkr}}
Projektledare: Simon Ederyd (omval) {{N person=Simon Ederyd; role=projektledare; body=Projekt uppströms}}

20. Laboratoriet {{I n=20; kind=report}}
Ackreditering klar. Hämtningsturer ändrade. Nya prislistan utdelad.
Kundmöte 8 maj. {{M date=2025-05-08; what=Kundmöte}}

21. Frågor {{I n=21; kind=question}}
- Bräcke: hur fakturerar ni ABPA-kunder med vattenskada? {{Q asker=Bräcke}}

22. Personal {{I n=22}}
Slutar: Claes Hamrin, 30 juni, Hudiksvall {{L person=Claes Hamrin; org=Hudiksvall; when=30 juni}}
Börjar: Britta Wern, teknisk chef Hudiksvall, augusti {{N person=Britta Wern; role=teknisk chef; org=Hudiksvall}}
Söks: driftingenjör till Ånge {{S org=Ånge}}

23. Ordförande {{I n=23; kind=decision}}
Tur enligt lista: Inger Rönnkvist {{N person=Inger Rönnkvist; role=ordförande; body=VA-samverkan Mitt}}
Beslut: bekräftas, från 1 september. {{D}}

24. Reningsverk {{I n=24; kind=go-round}}
Byggplaner.
Timrå: nytt verk 2029 {{S org=Timrå}}
Bollnäs: ombyggnad klar {{S org=Bollnäs}}
Östersund: projektering {{S org=Östersund; stance=doing}}

25. Klimatredovisning {{I n=25; kind=decision}}
Samma verktyg i alla kommuner. {{D}}
Verktyg väljs av arbetsgruppen. {{A who=arbetsgruppen}}
Lagkrav: inget.

26. Dammsäkerhet {{I n=26; outcome=nothing_new}}
Ingen ny information.

27. Avfall från vattenverk {{I n=27}}
Deponiskatt 2025: 763 kr per ton. {{K amount=763; unit=kr per ton}}
Undantag föreslaget av utredning.

28. Gemensam lagerhållning {{I n=28; kind=decision}}
Avslag på förslaget om gemensamt lager. {{D}}
Lista över reservdelar i stället: Ragnhild. {{A who=Ragnhild Tysk}}

29. Utlåning {{I n=29}}
Spolbil: Ljusdal lånar ut under maj. {{S org=Ljusdal}}
Bokas hos Inger av den som vill. {{A}}

30. Uppföljning {{I n=30; kind=report}}
Klart
- enkät om jourersättning
- mall för driftstörning
Pågår
- karta över brandposter, Klas {{A who=Klas Moen}}
- test av larmkedja, Solveig och Peder {{A who=Solveig Mattsson,Peder Lans}}
Kvarstår
- avtal om dykare (ingen ansvarig) {{A}}
Struket
- studieresa till Trondheim

31. Mötesdatum {{I n=31}}
5 juni, Ljusdal
11 september, Teams {{M date=2025-09-11}}
27 november, Sundsvall {{M date=2025-11-27}}
