@file listor-01.txt
@body Ekonomichefsnätverket i Örebro län
@date 2024-02-15
@p Marianne Tholin | Lindesberg | ekonomichef | chair
@p Per Wiklander | Nora | ekonomichef
@p Susanne Ahlgren | Hällefors | ekonomichef
@p Jonas Bäckman | Karlskoga | ekonomichef
@p Karin Stålhammar | Degerfors | ekonomichef
@p Karin Ohlin | Laxå | controller
@p Mattias Dunge | Askersund | ekonomichef
@p Lena Forsström | Kumla | ekonomichef
@p Roger Nyqvist | Hallsberg | ekonomichef
@p Helena Brodin | Lekeberg | ekonomichef
@p Tobias Ranch | Örebro | budgetchef
@p Anette Kvist | Ljusnarsberg | ekonomichef
@p Per Sandelius | Örebro | redovisningschef
@p Ylva Gerdin | Region Örebro län | ekonomistrateg | guest
@p Ingela Moström | | samordnare | guest
---
Ekonomichefsnätverket i Örebro län
Minnesanteckningar 2024-02-15
Närvarande:
Marianne Tholin, Lindesberg, ekonomichef, ordförande
Per Wiklander, Nora, ekonomichef
Susanne Ahlgren, Hällefors, ekonomichef
Jonas Bäckman, Karlskoga, ekonomichef
Karin Stålhammar, Degerfors, ekonomichef
Karin Ohlin, Laxå, controller
Mattias Dunge, Askersund, ekonomichef
Lena Forsström, Kumla, ekonomichef
Roger Nyqvist, Hallsberg, ekonomichef
Helena Brodin, Lekeberg, ekonomichef
Tobias Ranch, Örebro, budgetchef
Anette Kvist, Ljusnarsberg, ekonomichef
Per Sandelius, Örebro, redovisningschef
Övriga:
Ylva Gerdin, Region Örebro län, ekonomistrateg
Ingela Moström, samordnare

1. Föregående anteckningar {{I n=1}}
Till handlingarna.
Kvar från förra gången: nyckeltal för lokaler. Klart sedan december: ny mall för delår.

2. Dagordning {{I n=2; kind=decision}}
Beslut: dagordningen godkänns med tillägg av punkt 31. {{D}}

3. Skatteprognos {{I n=3}}
- Info: ny prognos från SKR kom i går
- Cirkuläret mejlat till alla av Ingela
- Regeringens besked om statsbidragen väntas i mars

4. Budgetförutsättningar 2025 {{I n=4; kind=decision}}
Beslut: gemensamma antaganden om löner och priser enligt Tobias förslag. {{D}}
Att göra: tabell med antagandena till samtliga kommuner. {{A who=Tobias Ranch; due=2024-03-08; to=samtliga kommuner}} Ansvarig: Tobias. Klart: 8/3.

5. Internhyror {{I n=5}}
Info: Kumla har haft ny modell sedan årsskiftet. Utfallet ännu oklart.
Att göra: kort redovisning av modellen vid vårens träff {{A who=Lena Forsström}} (Lena F)
Önskemål från flera om en jämförelse.

6. Inköpssystem {{I n=6; kind=go-round}}
Kommun	Svar
Nora	Ja, från 2025 {{S org=Nora; stance=yes}}
Hällefors	Nej, avtal till 2027 {{S org=Hällefors; stance=no}}
Karlskoga	Avvaktar budgeten {{S org=Karlskoga; stance=undecided}}
Degerfors	Intresserade, vill se pris {{S org=Degerfors; stance=interested}}
Laxå	Inget svar ännu
Kumla	Redan i drift {{S org=Kumla; stance=doing}}

7. Leasingbilar {{I n=7; outcome=postponed}}
Bordlagt till nästa möte. {{P until=next; what=Leasingbilar; why=Föredraganden sjuk}} Föredraganden sjuk.

8. Redovisningsgruppen {{I n=8; kind=decision}}
Val: Karin Ohlin, Laxå, ny ledamot efter Ove Lantz. {{N person=Karin Ohlin; role=ledamot; body=Redovisningsgruppen; org=Laxå; for=Ove Lantz}} {{D}}
Sammankallande sedan tidigare: Per Sandelius.

9. Kravhantering {{I n=9}}
Info: gemensamt avtal löper till 2025-06-30, option på två år.
Nästa steg: avstämning med juristerna i Örebro om optionen. {{A}}

10. Regionens kostnadsfördelning {{I n=10; kind=report}}
- Regionstyrelsens beslut i januari: fördelning efter folkmängd
- Regionens räkning till kommunerna i april
- Ylva till nätverket med underlag före påsk {{A who=Ylva Gerdin; to=nätverket}}

11. E-handel {{I n=11; kind=decision}}
Beslut:
att ansluta till Örebros ramavtal {{D}}
att Roger företräder nätverket i förvaltningsgruppen {{D}} {{N person=Roger Nyqvist; role=representant; body=förvaltningsgruppen}}
att kostnaden delas lika mellan kommunerna {{D}}

12. Årsredovisning 2023 {{I n=12}}
Läget i kommunerna: de flesta i fas. Bokslutsbilagor klara i Nora och Kumla.
Granskning under mars. Sista dag till revisorerna 22 mars.

13. Elevpeng {{I n=13; kind=dialogue}}
Olika syn på tilläggsbelopp. Flera för gemensamma riktlinjer, ingen samsyn i dag.
Att göra: Helena och Mattias skissar på en jämförelse. {{A who=Helena Brodin,Mattias Dunge}}

14. Bemanning ekonomi {{I n=14}}
Askersund: två vakanser, annons ute. {{S org=Askersund}}
Ljusnarsberg: inga planer på att rekrytera. {{S org=Ljusnarsberg}}
Info: bemanningsföretagens priser upp cirka 8 procent.

15. Nätverkets hemsida {{I n=15}}
Åtgärd: gamla protokoll bort från sidan. {{A who=Ingela Moström; due=2024-02-29}}
Ansvarig: Ingela
Klart: 29 februari

16. Studieresa {{I n=16; kind=decision}}
Beslut: ingen resa i år. {{D}}
Bakgrund: låga anmälningstal 2022 och 2023.

17. Momsfrågor {{I n=17; kind=question}}
Fråga från Degerfors: moms på uthyrda lokaler – hur gör andra? {{Q asker=Degerfors}}
Örebro brukar ta hjälp av extern skatterådgivare.

18. Finanspolicy {{I n=18; outcome=postponed}}
Utgår. Tas när Riksgäldens besked har kommit. {{P what=Finanspolicy; why=när Riksgäldens besked har kommit}}

19. Delårsrapporter {{I n=19}}
Vad	Vem	När
Gemensam tidplan för delår {{A who=Susanne Ahlgren; due=2024-03-15}}	Susanne	15 mars
Fråga till revisorerna om avgränsning {{A who=Jonas Bäckman}}	Jonas	snarast
Exempeltexter till förvaltningsberättelsen {{A who=Karin Stålhammar,Anette Kvist; due=2024-04}}	Karin S, Anette	april

20. Samlad bild av lån {{I n=20}}
Info: Kommuninvests ränta i januari 3,4 procent.
Nora: ny upplåning i vår. {{S org=Nora}}
Lekeberg har inte svarat.

21. Kompetensutveckling {{I n=21}}
2024-04-18 {{M date=2024-04-18; what=Kurs i koncernredovisning}}	Kurs i koncernredovisning, Örebro
2024-05-23 {{M date=2024-05-23; what=Webbinarium om leasing}}	Webbinarium om leasing
2023-11-30	Kurs i investeringsredovisning (genomförd)
Sista anmälningsdag till kursen: 28 mars.

22. Arbetsgrupp lokaler {{I n=22; kind=decision}}
Beslut: gruppen läggs ner per sista april. {{D}}
Tack till Lena och Mattias för arbetet.

23. Upphandling revisionstjänster {{I n=23}}
- Underlag från Hallsberg utsänt
- Svar från alla kommuner senast 1 mars, till Roger {{A who=alla kommuner; due=2024-03-01; to=Roger Nyqvist}}
- Sen annonsering, troligen maj

24. Digital signering {{I n=24; kind=go-round}}
Laget runt.
Örebro: i drift. {{S org=Örebro; stance=doing}}
Kumla: test pågår. {{S org=Kumla; stance=doing}}
Hallsberg: nej, inte i år. {{S org=Hallsberg; stance=no}}
Karlskoga: oklart. {{S org=Karlskoga; stance=undecided}}

25. Remiss om kommunalekonomisk utjämning {{I n=25; kind=decision}}
Beslut: gemensamt yttrande från nätverket. {{D}}
Skrivgrupp: Tobias Ranch, Marianne Tholin, Per Wiklander {{D}} {{N person=Tobias Ranch; role=ledamot; body=Skrivgrupp}} {{N person=Marianne Tholin; role=ledamot; body=Skrivgrupp}} {{N person=Per Wiklander; role=ledamot; body=Skrivgrupp}}
Info: remisstid till 31 maj.

26. Uppföljning av åtgärder {{I n=26; kind=report}}
Uppdrag	Ansvarig	Status
Mall för investeringskalkyl	Karin Ohlin	Klart
Lista över systemägare {{A who=Ingela Moström}}	Ingela	Pågår
Jämförelse av kapitalkostnader {{A who=Per Sandelius}}	Per S	Kvarstår
Kontakt med länsstyrelsen	Marianne	Klart, avslutas

27. Gemensam controllerutbildning {{I n=27; kind=decision}}
Beslut: start i höst, om minst sex kommuner anmäler sig. {{D if=om minst sex kommuner anmäler sig}}
Kostnad: 4 500 kr per deltagare. {{K amount=4500; unit=kr per deltagare}}
Åtgärd: inbjudan (Ingela). {{A who=Ingela Moström}}

28. Ordförandeskapet {{I n=28; kind=decision}}
Val: Jonas Bäckman, ordförande från 1 juli, efter Marianne Tholin. {{N person=Jonas Bäckman; role=ordförande; body=Ekonomichefsnätverket; for=Marianne Tholin}} {{D}}
Vice ordförande: vakant tills vidare. {{V seat=vice ordförande; body=Ekonomichefsnätverket}}

29. Lokalbank {{I n=29; outcome=nothing_new}}
Inget nytt.

30. Statsbidrag skola {{I n=30; kind=dialogue}}
Skolverkets villkor ändrade från årsskiftet. Många frågor, få svar.
Uppföljning: ny avstämning på mötet i april. {{P what=Statsbidrag skola}}

31. Bankavtal {{I n=31}}
Lekeberg lämnar det gemensamma avtalet vid årets slut. {{S org=Lekeberg}}
Övriga kvar.
Åtgärd: brev till banken, Helena, före 1 mars. {{A who=Helena Brodin; due=2024-03-01; to=banken}}

32. Valnämndens kostnader {{I n=32}}
Ersättning från staten oförändrad. Inget krav på särredovisning.

33. Avgifter VA {{I n=33; outcome=not_reached}}
Hanns inte med. Till nästa träff. {{P until=next; what=Avgifter VA; why=Hanns inte med}}

34. Personalförändringar {{I n=34}}
- Anette Kvist slutar 30 april, går till Region Dalarna. {{L person=Anette Kvist; org=Ljusnarsberg; when=30 april; why=går till Region Dalarna}}
- Ny ekonomichef i Ljusnarsberg: Stig Hammar. {{N person=Stig Hammar; role=ekonomichef; org=Ljusnarsberg}}
- Karin Stålhammar kvar som kontaktperson mot Skatteverket. {{N person=Karin Stålhammar; role=kontaktperson; body=Skatteverket}}

35. Krisberedskap ekonomi {{I n=35}}
Länsstyrelsens krav: rutin för kontanta medel. Alla kommuner berörs.
Att göra: var och en ser över sin rutin. {{A who=var och en}}
Bra exempel finns i Karlskoga.

36. Mötesplats {{I n=36; kind=decision}}
Beslut: varannat möte digitalt. {{D}}

37. Kommunalt bolagsstöd {{I n=37; kind=theme}}
Tema för dagen. Bildspel från Tobias. Diskussion i tre grupper.
Slutsats: svårt att jämföra, ägardirektiven skiljer sig åt.

38. Fakturaflöde {{I n=38}}
Förslag: gemensam scanningtjänst. {{|}}Vidare till upphandlingsgruppen för prövning. {{A to=upphandlingsgruppen}}
Prisbild: 1,80 kr per faktura. {{K amount=1.80; unit=kr per faktura}}

39. Pensionsskuld {{I n=39; outcome=postponed}}
Flyttas. {{P what=Pensionsskuld; why=Underlag saknas}} Underlag saknas.

40. Avslutning {{I n=40}}
Nästa möte: Lindesberg, datum ej satt.
Åtgärd: Marianne bokar lokal. {{A who=Marianne Tholin}}
