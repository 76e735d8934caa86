@file Lönechefsnätverket 2022-11-18 AW.docx
@body Lönechefsnätverket Småland
@date 2022-11-18
@start 13:00
@end 14:30
@place Teams
@mode online
@secretary Alva Wretman
@p Inger Stenberg | Växjö | | chair
@p Anneli Fagerström | Ljungby
@p Besnik Krasniqi | Alvesta
@p Karin Hjelmqvist | Värnamo
@p Roger Dahlin | Gislaved
@p Karin Öst | Nässjö
@p Lars Pihlgren | Eksjö
@p Josefin Ring | Vetlanda
@p Tove Magnusson | Västervik | | absent excused
@p Alva Wretman | | | guest
---
Lönechefsnätverket Småland
Fredag 18 november 2022, 13.00–14.30
Plats: Teams
Deltagare: Inger Stenberg Växjö (ordf), Anneli Fagerström Ljungby, Besnik Krasniqi Alvesta, Karin Hjelmqvist Värnamo, Roger Dahlin Gislaved, Karin Öst Nässjö, Lars Pihlgren Eksjö, Josefin Ring Vetlanda
Förhinder: Tove Magnusson Västervik
Nedtecknat av: Alva Wretman
1. DO-granskningen {{I n=1; kind=theme}}
Lars presenterade. {{|}}Vi tar fram ett gemensamt frågebatteri inför granskningen. {{D}} {{A who=Vi}}
Eksjö kartlägger varje år {{S org=Eksjö; stance=doing}}, Ljungby vartannat {{S org=Ljungby; stance=doing}}
2. Snabbutredningen {{I n=2; kind=decision}}
Utkast 14 sidor. {{|}}Fackens listor minskas till namn och befattning, från januari, i alla nio kommuner. {{D}}
Krypteringen återremitterades till utredarna och ska upp igen 3 februari, priset fattas. {{P until=2023-02-03; what=Krypteringen; why=priset fattas}} {{D}}
3. Åtgärdslista {{I n=3; kind=report}}
Nr	Vad	Vem	När	Status
1	Lönespec, visning	Tove		Tove sjuk, till 3 februari {{P until=2023-02-03; what=Lönespec, visning; why=Tove sjuk}}
2	Mottagarlistor	alla		Klar
3	Brev till banken om filformat {{A who=Roger Dahlin; due=2022-12-02; to=banken}}	Roger	2/12	Kvarstår
4	Logga för jubileet {{A who=Alva Wretman,Inger Stenberg; due=2023-01-31}}	Alva, Inger	31/1	Pågår
5	Avtal testmiljö	Josefin		Stängd
4. Grupper 2023 {{I n=4; kind=decision}}
AID-gruppen: Selma Hodzic (Alvesta) kliver in, hon blir sammankallande den dag Roger slutar. {{D}} {{N person=Selma Hodzic; role=sammankallande; body=AID-gruppen; org=Alvesta; for=Roger Dahlin}}
SKR:s lönereferensgrupp: Lars avböjer omval, stolen erbjuds Karin Ö som säger ja. {{N person=Karin Öst; role=representant; body=SKR:s lönereferensgrupp; for=Lars Pihlgren}}
Valberedning: Karin Ö ersätts av Anneli, den andra stolen är fortsatt tom. {{N person=Anneli Fagerström; role=valberedare; body=Valberedning; for=Karin Öst}} {{V seat=stol; body=Valberedning}}
Pensionsforum: Karin H stannar. {{N person=Karin Hjelmqvist; role=representant; body=Pensionsforum}}
5. Avgift 2023 {{I n=5; kind=decision}}
3 500 kr per kommun, fast Västervik bara halva. {{D if=fast Västervik bara halva}} {{K amount=3500; unit=kr per kommun; years=2023}}
Inger fakturerar i mars. {{A who=Inger Stenberg; due=2023-03}}
6. Laget runt: löneförskott {{I n=6; kind=go-round}}
Värnamo	överväger {{S org=Värnamo; topic=löneförskott; stance=undecided}}
Vetlanda	nej {{S org=Vetlanda; topic=löneförskott; stance=no}}
Gislaved	fortsätter till sommaren {{S org=Gislaved; topic=löneförskott; stance=doing}}
Alvesta	gärna, om facket är med {{S org=Alvesta; topic=löneförskott; stance=interested}}
7. Avslut {{I n=7}}
Anneli lämnar Ljungby 1 mars, egen firma. {{L person=Anneli Fagerström; org=Ljungby; when=1 mars; why=egen firma}}
Vad gör vi med gamla papperslistor i Målillas arkiv? {{Q}}
Förhandlingsläget i Alvesta: tala inte vidare om det. {{X mark=tala inte vidare om det}}
Möten: 3 februari{{M date=2023-02-03}}, 17 mars{{M date=2023-03-17}} samt jubileet 21 april{{M date=2023-04-21; what=jubileet}}.
Karin Ö ordnar rum i Nässjö till mars. {{A who=Karin Öst; due=2023-03}}
