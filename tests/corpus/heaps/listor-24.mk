@file listor-24.txt
@body Styrgruppen för digital skola Östergötland Väst
@date 2024-10-17
@p Jenny Rydmark | Mjölby | utbildningschef | chair
@p Nils Forsander | Motala | IT-strateg
@p Camilla Örn | Vadstena | skolchef
@p Hampus Lilja | Ödeshög | rektor
@p Rebecka Strand | Boxholm | skolchef
@p Göran Tell | Kinda | barn- och utbildningschef
@p Anna Wester | Ydre | skolchef
@p Anna Mårdh | Åtvidaberg | utvecklingsledare
@p Petter Nyrén | Tranås | digitaliseringsledare
@p Sirpa Lehtonen | Finspång | utbildningschef
@p Marcus Bly | Valdemarsvik | rektor
@p Ellen Gran | Söderköping | skolchef
@p Leyla Aksoy | Linköping | enhetschef
@p Filip Hage | Linköpings universitet | lektor | guest
@p Stina Bohm | | projektledare | guest
---
Styrgruppen för digital skola Östergötland Väst
Minnesanteckningar 2024-10-17
Närvarande: 
Jenny Rydmark, Mjölby, utbildningschef, ordförande
Nils Forsander, Motala, IT-strateg
Camilla Örn, Vadstena, skolchef
Hampus Lilja, Ödeshög, rektor
Rebecka Strand, Boxholm, skolchef
Göran Tell, Kinda, barn- och utbildningschef
Anna Wester, Ydre, skolchef
Anna Mårdh, Åtvidaberg, utvecklingsledare
Petter Nyrén, Tranås, digitaliseringsledare
Sirpa Lehtonen, Finspång, utbildningschef
Marcus Bly, Valdemarsvik, rektor
Ellen Gran, Söderköping, skolchef
Leyla Aksoy, Linköping, enhetschef
Gäst: Filip Hage, Linköpings universitet, lektor
Stina Bohm, projektledare

1. Läget i projektet {{I n=1; kind=report}}
• fas 1 avslutad i juni
• 19 av 24 skolor igång
• försening: licenser (leverantören)
• riskanalys uppdaterad, ny version till gruppen (Stina, 31/10) {{A who=Stina Bohm; due=2024-10-31; to=gruppen}}

2. Fas 2 {{I n=2; kind=decision}}
• start i januari – ja (enigt) {{D}}
• omfattning – åk 4–9 {{D}}
• förskolan – inte med i fas 2 {{D}}
• finansiering – Vinnova 1,9 mkr, egna medel 0,6 mkr {{K amount=1.9; unit=mkr}} {{K amount=0.6; unit=mkr}}

3. Deltagande kommuner i fas 2 {{I n=3; kind=go-round}}
• med: Mjölby, Motala, Finspång {{S org=Mjölby; stance=yes}} {{S org=Motala; stance=yes}} {{S org=Finspång; stance=yes}}
• inte med: Ydre (ekonomi) {{S org=Ydre; stance=no}}
• osäkert: Kinda, Boxholm {{S org=Kinda; stance=undecided}} {{S org=Boxholm; stance=undecided}}
• inget besked: Valdemarsvik

4. AP från augusti {{I n=4; kind=report}}
• AP1 enkät till lärare – klar
• AP2 avtal med universitetet – klart, påskrivet
• AP3 filmer om källkritik (Petter) – pågår {{A who=Petter Nyrén}}
• AP4 lista över skolans appar (alla) – kvarstår {{A who=alla}}
• AP5 möte med Skolverket – inställt, avförs

5. Nya AP {{I n=5}}
• AP6 tidplan för fas 2 (Stina, 15/11) {{A who=Stina Bohm; due=2024-11-15}}
• AP7 GDPR-bedömning av verktyget (Nils, Leyla) {{A who=Nils Forsander,Leyla Aksoy}}
• AP8 kontakt med elevråden (Hampus) {{A who=Hampus Lilja; to=elevråden}}

6. Mobilförbud {{I n=6; kind=dialogue}}
• utredning föreslår förbud från 2026
• skiftande regler i kommunerna
• rektorerna vill ha tydlighet
• inget för styrgruppen i nuläget

7. Programråd {{I n=7; kind=decision}}
• Rebecka ny i programrådet efter Tord Hamn {{N person=Rebecka Strand; role=ledamot; body=programrådet; for=Tord Hamn}}
• Camilla kvar {{N person=Camilla Örn; role=ledamot; body=programrådet}}
• tredje platsen – ingen kandidat {{V seat=ledamot; body=programrådet}}

8. Lärplattform {{I n=8; outcome=postponed}}
• väntar på upphandlingen, ny dragning i december {{P what=Lärplattform; why=väntar på upphandlingen}}

9. Universitetet {{I n=9; kind=report}}
• Filip: första artikeln inskickad
• intervjuer med 40 lärare gjorda
• söker tre skolor till delstudie – Tranås och Vadstena ställer upp {{S org=Tranås; stance=yes}} {{S org=Vadstena; stance=yes}}
• resultatseminarium 4 februari {{M date=2025-02-04; what=resultatseminarium}}

10. Inköp av datorer {{I n=10; kind=go-round}}
• Söderköping – leasing tre år {{S org=Söderköping}}
• Ödeshög – byter till surfplatta i åk 1 {{S org=Ödeshög}}
• Åtvidaberg – köpstopp {{S org=Åtvidaberg}}

11. AI i undervisningen {{I n=11; kind=decision}}
• gemensam vägledning tas fram (ja) {{D}}
• vägledningen ersätter inte kommunens egna regler {{D}}
• skribenter: Anna M, Marcus {{A who=Anna Mårdh,Marcus Bly}}
• Skolverkets råd som grund

12. Konferensen SETT {{I n=12}}
• 9 april, Kista {{M date=2025-04-09; what=Konferensen SETT}}
• deltar för projektet: Ellen, Petter {{N person=Ellen Gran; role=deltagare; body=Konferensen SETT}} {{N person=Petter Nyrén; role=deltagare; body=Konferensen SETT}}
• biljettpris 2 995 kr {{K amount=2995; unit=kr}}
• bokning (Stina) {{A who=Stina Bohm}}

13. Säkerhet {{I n=13}}
• intrång hos leverantör i september, ej hos oss
• tvåfaktor: krav från försäkringsbolaget
• lösenordspolicy ses över (IT-cheferna, före jul) {{A who=IT-cheferna}}

14. Ordförande {{I n=14; kind=decision}}
• Jenny fortsätter till sommaren {{N person=Jenny Rydmark; role=ordförande; body=Styrgruppen för digital skola Östergötland Väst}}
• därefter Göran (valdes i dag) {{N person=Göran Tell; role=ordförande; body=Styrgruppen för digital skola Östergötland Väst; for=Jenny Rydmark}} {{D}}

15. Frågor till nästa gång {{I n=15; kind=question}}
• hur mäter vi likvärdighet? (Motala) {{Q asker=Motala}}
• vem äger elevdata vid flytt? (Ydre) {{Q asker=Ydre}}

16. Fjärrundervisning {{I n=16; kind=report}}
• moderna språk: sju grupper
• modersmål: två grupper
• ny förordning från 1 juli
• Boxholm köper spanska av Tranås {{S org=Boxholm}}

17. Kommunikation {{I n=17; kind=decision}}
• nyhetsbrev: två per termin (beslut) {{D}}
• webb: läggs ner {{D}}
• logotyp: oförändrad

18. Digitala prov {{I n=18; outcome=not_reached}}
• ej uppe, tas 5 december {{P until=2024-12-05; what=Digitala prov; why=ej uppe}} {{M date=2024-12-05}}

19. Avtal med leverantör {{I n=19}}
• pris 42 kr per elev {{K amount=42; unit=kr per elev}}
• uppsägning senast 30 november
• förlängning: Leyla förhandlar {{A who=Leyla Aksoy}}
• uppgifterna konfidentiella {{X mark=konfidentiella}}

20. Personal {{I n=20}}
• Stina slutar i april, ny tjänst på RISE {{L person=Stina Bohm; when=i april; why=ny tjänst på RISE}}
• ersättare söks av Linköping {{S org=Linköping}}
• ny IT-pedagog i Kinda: Max Olander {{N person=Max Olander; role=IT-pedagog; org=Kinda}}

21. Remiss om nationell strategi {{I n=21; kind=decision}}
• yttrande: ja, kort {{D}}
• utkast: Sirpa, 8 november {{A who=Sirpa Lehtonen; due=2024-11-08}}
• Motala lämnar eget {{S org=Motala}}

22. Elevdatorer hemma {{I n=22; kind=theme}}
• tema med tre exempel
• kostnad för skador
• föräldraavtal olika
• många frågor om försäkring

23. Datadelning {{I n=23; kind=decision}}
• klartecken, om avtalet granskats av jurist {{D if=om avtalet granskats av jurist}}
• jurist: Motalas, tillfrågas av Nils {{A who=Nils Forsander; to=jurist}}

24. Läslyft digitalt {{I n=24; kind=report}}
• statsbidrag: beviljat
• 60 platser
• handledare: utsedda av rektorerna

25. Referensgrupp elever {{I n=25; kind=decision}}
• inrättas från vårterminen {{D}}
• två elever per kommun, utses av elevråden {{A who=elevråden}}
• ansvarig vuxen: Hampus Lilja {{N person=Hampus Lilja; role=ansvarig; body=Referensgrupp elever}}

26. Ekonomi {{I n=26; kind=report}}
• utfall sept: 1 120 tkr {{K amount=1120; unit=tkr}}
• prognos i balans
• rekvirering i januari (sker automatiskt)
• revision: inga anmärkningar

27. Skolverkets besök {{I n=27}}
• 21 november, Motala {{M date=2024-11-21; what=Skolverkets besök}}
• program (Camilla, Jenny) {{A who=Camilla Örn,Jenny Rydmark}}
• deltagare utöver styrgruppen: valfritt

28. Programmering {{I n=28; kind=decision}}
• nej till gemensamt material {{D}}
• Finspång delar sitt till den som vill {{S org=Finspång}}

29. Barnkonventionen {{I n=29; outcome=nothing_new}}
• inget nytt

30. Årsrapport {{I n=30; outcome=postponed}}
• flyttas fram, siffror saknas från Valdemarsvik {{P what=Årsrapport; why=siffror saknas från Valdemarsvik}}

31. Mötestider våren {{I n=31}}
• 30 januari (Mjölby) {{M date=2025-01-30}}
• 13 mars (digitalt) {{M date=2025-03-13}}
• 8 maj (Tranås) {{M date=2025-05-08}}
• kallelser i kalendern (Stina) {{A who=Stina Bohm}}

32. Avslut {{I n=32}}
• runda: bra möte
• jullunch i december, kanske
