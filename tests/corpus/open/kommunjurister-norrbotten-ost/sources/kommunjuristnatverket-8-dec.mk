@file Kommunjuristnätverket 8 dec.txt
@body Kommunjuristnätverket Norrbotten öst
@date 2022-12-08
@start 10:00
@end 12:00
@place Rådhuset i Luleå
@mode hybrid
@secretary Tilde Marklund
@p Ann-Charlotte Niemi Lund | Kalix | | chair
@p Tilde Marklund | Luleå | |
@p Johan Åkerstedt | Boden | |
@p Oskar Tapani | Haparanda | |
@p Päivi Rautio | Haparanda | | remote
@p Stig Forsberg | Överkalix | |
@p Anton Kero | Övertorneå | | remote
@p Linn Palo | Pajala | |
@p Mirja Heikkinen Dahl | Övertorneå | | absent excused
---
KOMMUNJURISTNÄTVERKET NORRBOTTEN ÖST
2022-12-08 10:00-12:00 Rådhuset i Luleå
Ledamöter: Ann-Charlotte Niemi Lund (Kalix) ordförande; Tilde Marklund (Luleå) sekreterare; Johan Åkerstedt (Boden); Oskar Tapani (Haparanda); Päivi Rautio (Haparanda), per video; Stig Forsberg (Överkalix); Anton Kero (Övertorneå), per video; Linn Palo (Pajala)
Förfall: Mirja Heikkinen Dahl (Övertorneå)

§ 40 SEKRETERARE {{I n=40; kind=decision}}
Ordföranden kan inte skriva samtidigt. {{|}}Tilde Marklund anförtros sekreterarsysslan under 2023. {{D until=2023}} {{N person=Tilde Marklund; role=sekreterare; body=Kommunjuristnätverket Norrbotten öst}}

§ 41 VICE ORDFÖRANDE {{I n=41; kind=decision}}
Till vice ordförande efter Ann-Charlotte Niemi Lund väljs Päivi Rautio. {{D}} {{N person=Päivi Rautio; role=vice ordförande; body=Kommunjuristnätverket Norrbotten öst; for=Ann-Charlotte Niemi Lund}}

§ 42 KAPITEL FEM {{I n=42; kind=decision}}
Oskar Tapanis omarbetade text godkänns. {{D}}
{{|}}Infogas i utredningen och tillställs kommunernas bolagschefer. Åligger: Anton Kero, inom tre veckor. {{A who=Anton Kero; due=2022-12-29; to=kommunernas bolagschefer}}

§ 43 ARVODEN TILL ERSÄTTARE {{I n=43; kind=go-round}}
Läget: Boden betalar även icke tjänstgörande. {{S org=Boden; topic=arvoden till ersättare; stance=doing}} Luleå, Kalix: endast tjänstgörande, ingen ändring planerad. {{S org=Luleå; topic=arvoden till ersättare; stance=no}} {{S org=Kalix; topic=arvoden till ersättare; stance=no}} Övertorneå är i valet och kvalet. {{S org=Övertorneå; topic=arvoden till ersättare; stance=undecided}} Överkalix skulle gärna se en gemensam nivå. {{S org=Överkalix; topic=arvoden till ersättare; stance=interested}}
Haparanda återkommer till Johan Åkerstedt med uppgift före trettonhelgen, senast 5/1. {{A who=Haparanda; due=2023-01-05; to=Johan Åkerstedt}}
Sammanställning därefter: Johan Åkerstedt. {{A who=Johan Åkerstedt}}

§ 44 AVTALSDATABASEN {{I n=44; outcome=postponed}}
Bordlades, Mirja Heikkinen Dahl förkyld. {{P what=AVTALSDATABASEN; why=Mirja Heikkinen Dahl förkyld}}

§ 45 BUDGET 2023 {{I n=45; kind=decision}}
Avgift oförändrad, 9 000 kronor per kommun. {{D}} {{K amount=9000; unit=kronor per kommun; years=2023}}
Föreläsare tillåts kosta högst 25 000 kronor. {{D}} {{K amount=25000; unit=kronor; years=2023}}
Betalning senast 31 mars, kommunerna, till Haparanda. {{A who=kommunerna; due=2023-03-31; to=Haparanda}}

§ 46 PERSONFRÅGOR {{I n=46}}
Stig Forsberg går i pension vid påsk. {{L person=Stig Forsberg; when=vid påsk; why=pension}} Ekobrottsrådet och valsamverkan blir därmed lediga. {{V seat=plats; body=Ekobrottsrådet}} {{V seat=plats; body=valsamverkan}}
Linn Palo är från nyår ordinarie i Pajala och därmed fullvärdig ledamot här, Elin Lampinen stannar på länsstyrelsen. {{N person=Linn Palo; role=ledamot; body=Kommunjuristnätverket Norrbotten öst; org=Pajala; for=Elin Lampinen}}
Till länets hedersrättsgrupp föreslår nätverket Linn Palo. {{D}} {{N person=Linn Palo; role=representant; body=länets hedersrättsgrupp}}

§ 47 TILLSYN {{I n=47; kind=question}}
IMY:s enkät: ska den besvaras av nämnd eller styrelse? {{Q}} Var oklart, ingen utreder.
Boden svarade styrelsen.
Handlingarna i tillsynsärendet är belagda med sekretess och vidarebefordras inte. {{X mark=belagda med sekretess och vidarebefordras inte}}

§ 48 TIDER {{I n=48}}
2023: 2 mars i Pajala {{M date=2023-03-02}}, 25 maj via video {{M date=2023-05-25}}.
Linn Palo reserverar bussplatser Kalix–Pajala i februari. {{A who=Linn Palo; due=2023-02}}

Tilde Marklund
