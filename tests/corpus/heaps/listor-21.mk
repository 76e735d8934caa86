@file listor-21.txt
@body Nätverket för biståndschefer i Sydöstra Skåne och Blekinge
@date 2025-05-22
@p Helen Ardström | Karlshamn | biståndschef | chair
@p Mattias Frick | Karlskrona | avdelningschef
@p Ronja Alm | Ronneby | enhetschef
@p Pia-Lena Hökby | Sölvesborg | biståndschef
@p Agnes Törn | Olofström | myndighetschef
@p Britt-Marie Lans | Bromölla | enhetschef
@p Josef Aydin | Kristianstad | områdeschef
@p Carola Sjö | Hässleholm | myndighetschef
@p Carola Wing | Östra Göinge | biståndschef
@p Tom Ekdahl | Osby | enhetschef
@p Viveka Nord | Perstorp | myndighetschef
@p Jonatan Hed | Karlskrona | jurist
@p Ellinor Vik | Ronneby | handläggare
@p Madeleine Rask | Region Blekinge | strateg | guest
@p Dennis Kvist | | samordnare | guest
---
Nätverket för biståndschefer i Sydöstra Skåne och Blekinge
Minnesanteckningar 2025-05-22
Deltagare:
Helen Ardström, Karlshamn, biståndschef, ordförande
Mattias Frick, Karlskrona, avdelningschef
Ronja Alm, Ronneby, enhetschef
Pia-Lena Hökby, Sölvesborg, biståndschef
Agnes Törn, Olofström, myndighetschef
Britt-Marie Lans, Bromölla, enhetschef
Josef Aydin, Kristianstad, områdeschef
Carola Sjö, Hässleholm, myndighetschef
Carola Wing, Östra Göinge, biståndschef
Tom Ekdahl, Osby, enhetschef
Viveka Nord, Perstorp, myndighetschef
Jonatan Hed, Karlskrona, jurist
Ellinor Vik, Ronneby, handläggare
Gäster:
Madeleine Rask, Region Blekinge, strateg
Dennis Kvist, samordnare

1 Riktlinjer för korttid {{I n=1; kind=decision}}
Beslut: riktlinjerna hålls gemensamma även 2026. {{D}}
Åtgärd: text om växelvård skrivs om. {{A who=Ronja Alm; due=2025-08-29}}
Ansvarig: Ronja
Klart: 29 augusti

2 Avgifter {{I n=2}}
Beslut: fattas av respektive fullmäktige i november.
Åtgärd: ingen från nätverket.
Info: minimibelopp 2026 meddelas i oktober.

3 Hemtagning från sjukhus {{I n=3; kind=report}}
Ansvarig: regionen, sedan 2019.
Läge: 2,4 dygn i snitt.
Nästa steg: regionens egen analys.
Uppföljning: gjord i april.

4 Handläggarutbildning {{I n=4; kind=decision}}
Val: utbildare nummer två, Kompetio. {{D}}
Nästa steg: avtal före midsommar. {{A who=Dennis Kvist; due=2025-06-19}}
Ansvarig: Dennis
Kostnad: 6 800 kr per deltagare. {{K amount=6800; unit=kr per deltagare}}

5 Ledamot i rättsgruppen {{I n=5; kind=decision}}
Val: Jonatan Hed, för två år. {{N person=Jonatan Hed; role=ledamot; body=rättsgruppen}} {{D}}
Avgående: Stig Plym. {{L person=Stig Plym}}

6 Val av länsombud {{I n=6}}
Val: förrättas av pensionärsorganisationerna.
Info: nätverket har ingen plats.
Tidigare ombud: Karin Öst.

7 Nominering till SKR:s expertgrupp {{I n=7; kind=decision}}
Nominering: Agnes Törn, Olofström. {{D}} {{N person=Agnes Törn; role=ledamot; body=SKR:s expertgrupp; org=Olofström}}
Nominering: öppen till 13 juni.
Beslut: SKR i september.

8 Boendestöd {{I n=8; outcome=postponed}}
Bordlagt: hela punkten. {{P what=Boendestöd; why=Viveka fick gå före lunch}}
Skäl: Viveka fick gå före lunch.

9 LSS-handläggning {{I n=9}}
Bordlagt ärende hos Försäkringskassan: avgjort i maj.
Info: ny dom om ledsagning.
Att göra: domen sammanfattas på en sida. {{A who=Jonatan Hed}}
Vem: Jonatan
När: –

10 Anhöriganställning {{I n=10; kind=go-round}}
Kommun	Svar
Bromölla	nej, avvecklat {{S org=Bromölla; stance=no}}
Osby	ja, tre ärenden {{S org=Osby; stance=yes}}
Perstorp	bedömning pågår {{S org=Perstorp; stance=undecided}}
Hässleholm	nej {{S org=Hässleholm; stance=no}}
Sölvesborg	–

11 Verksamhetssystem {{I n=11}}
Klart: kravlistan.
Klart: ramavtalet.
Kvarstår: fullmakt från Östra Göinge. {{A who=Östra Göinge}}
Pågår: riskanalys, Josef. {{A who=Josef Aydin}}

12 Trygghetslarm {{I n=12; kind=decision}}
Beslut 1: larm beviljas utan behovsprövning från 75 år. {{D}}
Beslut 2: avgiften lämnas till respektive nämnd. {{D}}
Beslut 3 (från 2023): oförändrat.
Karlskrona tillämpar redan gränsen. {{S org=Karlskrona; stance=doing}}

13 Ersättare i styrgrupp digital {{I n=13; kind=decision}}
Uppdrag	Namn	Ersätter
Ordinarie	Carola Wing {{N person=Carola Wing; role=ordinarie; body=styrgrupp digital; for=Mats Brun}}	Mats Brun
Ersättare	Tom Ekdahl {{N person=Tom Ekdahl; role=ersättare; body=styrgrupp digital}}	–
Andre ersättare	saknas {{V seat=andre ersättare; body=styrgrupp digital}}	Eva Roth
Namnen godkändes. {{D}}

14 Tidplan för delår {{I n=14}}
Datum	Vad
2025-06-13	sista dag för siffror
2025-09-04 {{M date=2025-09-04}}	nätverksträff, Ronneby
2025-09-25 {{M date=2025-09-25; what=länskonferens}}	länskonferens
2025-10-01	ändrade föreskrifter börjar gälla
2025-11-06 {{M date=2025-11-06}}	nätverksträff, Teams

15 Äldres rätt till biträde {{I n=15; kind=dialogue}}
Diskussion: svårt att hitta tolkar.
Förslag: gemensam pool.
Slutsats: fler siffror behövs.
Beslut: nej, inte i dag.

16 IBIC {{I n=16; kind=report}}
Klart i sju kommuner. Socialstyrelsen uppdaterar kodverket. Utbildningsfilm sedan mars.
Info: support flyttar till Inera.

17 Kvalitetsregister {{I n=17; kind=decision}}
Ställningstagande: registret används av alla från 2026. {{D}}
Nästa steg: inloggning beställs. {{A who=varje kommun}}
Ansvarig: varje kommun

18 Ordföranden {{I n=18}}
Info: Helen kvar som ordförande till juni 2026. {{N person=Helen Ardström; role=ordförande; body=Nätverket för biståndschefer}}
Vice: Mattias Frick, nyvald i dag. {{N person=Mattias Frick; role=vice ordförande; body=Nätverket för biståndschefer}} {{D}}

19 Parboende {{I n=19; kind=question}}
Fråga: gäller rätten även korttid? {{Q asker=Kristianstad}} (Kristianstad)
Svar: ingen visste.

20 Tillsyn {{I n=20; kind=report}}
IVO: beslut om vite mot en kommun i länet.
IVO: åtgärd krävs inom tre månader.
Ansvarig tillsynsenhet: Malmö.

21 Boendeplanering {{I n=21; kind=go-round}}
Karlshamn: bygger 60 platser. {{S org=Karlshamn}}
Olofström: stänger avdelning i höst. {{S org=Olofström}}
Ronneby: inga ändringar. {{S org=Ronneby}}
Kristianstad: utredning klar i oktober. {{S org=Kristianstad}}

22 Statistik {{I n=22; outcome=not_reached}}
Ej avhandlad. Till 4 september. {{P until=2025-09-04; what=Statistik; why=Ej avhandlad}}

23 Information på andra språk {{I n=23}}
Åtgärd: översättning till sex språk. {{A who=Ellinor Vik; to=språktjänsten}}
Vem: Ellinor, via språktjänsten
Åtgärd (gjord): beställning av bilder.

24 Budget {{I n=24; kind=decision}}
Saldo: 54 300 kr. {{K amount=54300; unit=kr}}
Beslut: 15 000 kr till konferensen. {{D}} {{K amount=15000; unit=kr}}
Beslut: inga arvoden. {{D}}
Förslag: höjd avgift (drogs tillbaka).

25 Pilot med bokningsrobot {{I n=25; kind=decision}}
Ja till pilot, förutsatt att dataskyddsombudet godkänner. {{D if=förutsatt att dataskyddsombudet godkänner}}
Pilotkommun: Hässleholm. {{S org=Hässleholm; stance=doing}}
Slut: 2025-12-31

26 Hjälpmedelscentral {{I n=26; kind=report}}
Info: avgifter höjs av hjälpmedelsnämnden.
Info: Madeleine redovisade remissvaren.
Att göra: Madeleine mejlar prislistan. {{A who=Madeleine Rask}}

27 Avslutar uppdrag {{I n=27}}
Britt-Marie Lans, 31 juli, pension {{L person=Britt-Marie Lans; org=Bromölla; when=31 juli; why=pension}}
Ny i Bromölla: Felix Ro {{N person=Felix Ro; role=enhetschef; org=Bromölla; for=Britt-Marie Lans}}

28 Skyddade uppgifter {{I n=28; kind=theme}}
Tema: skyddad folkbokföring.
Lärdomar: färre behörigheter, fler kontroller.
Materialet: internt. {{X mark=internt}}

29 Uppdrag från socialcheferna {{I n=29}}
Uppdrag: jämföra kostnad per insats. {{A who=Pia-Lena Hökby,Viveka Nord; due=2025-10-15; to=socialcheferna}}
Ansvarig: Pia-Lena, Viveka
Redovisas: 15 oktober, till socialcheferna

30 Åtgärdslista {{I n=30; kind=report}}
Vad	Vem	Status
Checklista dödsbo	Agnes	Klart
Mall avslag {{A who=Carola Sjö}}	Carola S	Pågår
Möte med överförmyndare {{A who=Mattias Frick; due=2025-09}}	Mattias	Kvarstår, sept
Enkät nöjdhet	alla	Avförd
Svar till JO	Helen	Inskickat

31 Remiss om äldreombudsman {{I n=31; kind=decision}}
Förslag: avstå.
Beslut: enligt förslaget. {{D}}

32 Fritt val {{I n=32; kind=decision; outcome=postponed}}
Förslag till beslut: införa gemensam auktorisation.
Behandling: uppskjuten, juristens svar dröjer. {{P what=Fritt val; why=juristens svar dröjer}}

33 Vem gör vad till konferensen {{I n=33}}
Lokal	Helen	bokad
Talare {{A who=Josef Aydin; due=2025-06-15}}	Josef	15 juni
Inbjudan {{A who=Dennis Kvist; due=2025-08}}	Dennis	augusti
Namnskyltar {{A who=Ellinor Vik}}	Ellinor	dagen före

34 Övrigt {{I n=34}}
Info: kaffeautomaten byts.
Info: ny länk till samarbetsytan.
Påminnelse: anmäl semesterveckor till Dennis. {{A who=alla; to=Dennis Kvist}}
