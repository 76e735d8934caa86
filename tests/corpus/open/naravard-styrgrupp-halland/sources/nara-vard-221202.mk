@file Nära vård 221202.docx
@body Styrgruppen för nära vård i Halland
@date 2022-12-02
@start 09:30
@end 11:30
@place Falkenberg, Hotell Strandbaden
@mode hybrid
@secretary Göran Sandqvist Holm
@p Mona Ivarsson | Halmstad | | chair
@p Pernilla Nord | Laholm | |
@p Elisabet Winge | Falkenberg | |
@p Fatima El Amrani | Varberg | | remote
@p Mikael Torp | Hylte | |
@p Helena Bäckman | Region Halland | |
@p Rashid Omar | Region Halland | |
@p Sara Blixt | Region Halland | | remote for=Anna Krantz
@p Göran Sandqvist Holm | | | guest
@p Anna Krantz | Region Halland | | absent excused
@p Anna Lindgren Bose | Kungsbacka | | absent
---
Styrgruppen för nära vård i Halland 2022-12-02
kl. 09.30-11.30, Falkenberg, Hotell Strandbaden
Vilka	Varifrån
Mona Ivarsson (ordf.)	Halmstad
Pernilla Nord	Laholm
Elisabet Winge	Falkenberg
Fatima El Amrani (länk)	Varberg
Mikael Torp	Hylte
Helena Bäckman	Region Halland
Rashid Omar	Region Halland
Sara Blixt (länk), för Anna Krantz	Region Halland
Göran Sandqvist Holm, sekr.	
Frånvarande: Anna Krantz, Region Halland (bortrest); Anna Lindgren Bose, Kungsbacka

Agenda	Anteckning	Åtgärd
SIP-rutinen {{I}}	Hylte: vi kör från februari. {{S org=Hylte; topic=SIP-rutinen; stance=yes}} Falkenberg säger alltjämt nej. {{S org=Falkenberg; topic=SIP-rutinen; stance=no}} Försöket övergår i ordinarie drift. {{D}}	MAS i Hylte introduceras av Sara Blixt senast 27/1 {{A who=Sara Blixt; due=2023-01-27; to=MAS i Hylte}}
Nattläkare {{I}}	Avropat: Halmstad, Laholm, Hylte. {{S org=Halmstad; topic=nattläkare; stance=yes}} {{S org=Laholm; topic=nattläkare; stance=yes}} {{S org=Hylte; topic=nattläkare; stance=yes}} {{|}}Varberg har fått sin nya nämnd men ännu inget svar. {{S org=Varberg; topic=nattläkare; stance=undecided}} Pris per besök för utomstående kommun 2 900 kr. {{K amount=2900; unit=kr per besök}}	Avropande kommuner utser nyckelansvarig, meddela RO före trettondagen (6/1) {{A who=Avropande kommuner; due=2023-01-06; to=RO}}
Årsredovisning {{I kind=decision}}	Godkänd med tillägg om personalomsättning. {{D if=med tillägg om personalomsättning}} Underlaget är belagt med embargo. {{X mark=embargo}}	GSH kompletterar. {{A who=Göran Sandqvist Holm}} PN och MT korrläser, torsdag 8 december {{A who=Pernilla Nord,Mikael Torp; due=2022-12-08}}
Biståndskursen {{I outcome=postponed}}	Kalkylen ligger hos Anna Krantz, som är bortrest. {{|}}Till februari. {{P until=2023-02-10; what=Biståndskursen; why=Kalkylen ligger hos Anna Krantz, som är bortrest}}	
Mandat och stolar {{I kind=decision}}	Ordförande 2023: Helena Bäckman enligt schemat. {{N person=Helena Bäckman; role=ordförande; body=Styrgruppen för nära vård i Halland}} Vice: Pernilla Nord, enhälligt. {{D}} {{N person=Pernilla Nord; role=vice; body=Styrgruppen för nära vård i Halland}} E-hälsorådet: Fatima El Amrani för Mikael Torp. {{D}} {{N person=Fatima El Amrani; role=representant; body=E-hälsorådet; for=Mikael Torp}} Regionens beredning: Therese Palm kvar till 2024. {{N person=Therese Palm; role=representant; body=Regionens beredning}} Läkemedelskommittén: kommunstol tom. {{V seat=kommunstol; body=Läkemedelskommittén}}	Sekreteraren skickar listan till registrator, v. 50 {{A who=Göran Sandqvist Holm; to=registrator}}
Avgångar {{I}}	Elisabet Winge pensioneras 28 februari. {{L person=Elisabet Winge; when=28 februari; why=pensioneras}}	
Ekonomi 2023 {{I kind=decision}}	Gemensam budget 3,1 mkr, antagen. {{D}} {{K amount=3.1; unit=mkr; years=2023}}	Regionen fakturerar kommunerna i januari {{A who=Regionen; to=kommunerna; due=2023-01}}
Frågor {{I kind=question}}	Vem får läsa journalen när teamet byter huvudman? {{Q}}	
Datum {{I}}	10 februari, Halmstad. {{M date=2023-02-10}} Utbildningsrådet 18 januari. {{M date=2023-01-18; what=Utbildningsrådet}}	Alla lägger in i kalendern redan i dag {{A who=alla; due=2022-12-02}}
