@file Etab Skaraborg prot 2024-10-09.docx
@body Etableringsnätverket Skaraborg
@date 2024-10-09
@start 13:15
@end 15:45
@place Tibro, Inredia
@mode hybrid
@secretary Bertil Wennerhag
@p Christoffer Lundh | Skövde | | absent excused
@p Anna-Karin Sandell | Lidköping | | chair
@p Dragan Petrović | Falköping
@p Ylva Frost | Mariestad
@p Jens Boberg | Tibro
@p Jens Almgren | Skara | | remote
@p Mona Ivarsson | Vara
@p Tomas Rinaldi | Karlsborg | | remote
@p Anna Wirén | Hjo
@p Kristin Hellqvist Bohm | Götene | | absent
@p Sahar Moradi | Töreboda | | absent excused
@p Bertil Wennerhag | | | guest
---
Etableringsnätverket Skaraborg
Sammanträde 2024-10-09 kl. 13.15–15.45, Tibro, Inredia
Deltagande	Kommun	Anmärkning
Anna-Karin Sandell, ordförande	Lidköping	
Dragan Petrović	Falköping	
Ylva Frost	Mariestad	
Jens Boberg	Tibro	
Mona Ivarsson	Vara	
Anna Wirén	Hjo	
Jens Almgren	Skara	på distans
Tomas Rinaldi	Karlsborg	på distans
Christoffer Lundh	Skövde	förfall
Sahar Moradi	Töreboda	förfall (München)
Kristin Hellqvist Bohm	Götene	utebliven
Bertil Wennerhag		sekreterare
Nr och ärende	Behandling	Verkställighet
45 Ordförandeskap för dagen {{I n=45; kind=decision}}	I Christoffer Lundhs frånvaro korades Anna-Karin Sandell till mötesordförande. {{D}} {{N person=Anna-Karin Sandell; role=mötesordförande; body=Etableringsnätverket Skaraborg; for=Christoffer Lundh}}	
46 Sidospåret i Stenstorp {{I n=46; kind=decision}}	Trafikverkets underlag anmäldes. {{|}}Nätverket påyrkar hos Trafikverket att rivningen inställes. {{D}} {{A who=Nätverket; to=Trafikverket}} Vara biträder ej. {{S org=Vara; topic=sidospåret i Stenstorp; stance=no}} Hjo ville först höra sin nämnd. {{S org=Hjo; topic=sidospåret i Stenstorp; stance=undecided}}	Yttrandet uppsättes av Skövde och Falköping, dag 25 oktober {{A who=Skövde,Falköping; due=2024-10-25}}
47 Gemensam etableringssida {{I n=47; kind=decision}}	Bifölls, med inskränkning till två års drift. {{D if=med inskränkning till två års drift}} Kostnad 0,80 kr per invånare 2025 och 2026. {{K amount=0.80; unit=kr per invånare; years=2025 och 2026}} Karlsborg deltager. {{S org=Karlsborg; topic=etableringssida; stance=yes}}	Upphandlingen ledes av Jens Almgren {{A who=Jens Almgren}}
48 Redaktionsråd för sidan {{I n=48; kind=decision}}	Utsågos Jens Boberg, redaktör, samt Anna Wirén, ledamot. {{D}} {{N person=Jens Boberg; role=redaktör; body=Redaktionsråd för sidan}} {{N person=Anna Wirén; role=ledamot; body=Redaktionsråd för sidan}} Tredje platsen tillsattes ej. {{V seat=Tredje platsen; body=Redaktionsråd för sidan}}	Rådet kallas till första möte den 6 november {{M date=2024-11-06; what=Rådets första möte}}
49 Mässrapport München {{I n=49; outcome=postponed}}	Innehölls till nästa gång, enär rapportören ännu icke återvänt därifrån. {{P until=2024-11-27; what=Mässrapport München; why=enär rapportören ännu icke återvänt därifrån}}	
50 Beredningen för tillväxt {{I n=50}}	Beredningens protokoll anmäldes. {{|}}Till sammanträdet den 12 november träder Jens Almgren in i Ylva Frosts ställe. {{N person=Jens Almgren; role=ersättare; body=Beredningen för tillväxt; for=Ylva Frost}} {{M date=2024-11-12; what=Beredningen för tillväxt}}	Handlingarna tillhandahållas honom av Ylva Frost {{A who=Ylva Frost; to=Jens Almgren}}
51 Avgång {{I n=51}}	Mona Ivarsson övergår vid nyår till enskild tjänst hos Lantmannaföreningen Vinna. {{L person=Mona Ivarsson; org=Vara; when=vid nyår; why=övergår till enskild tjänst}} Efter henne tillträder Olle Bernhardsson såsom Varas näringslivschef. {{N person=Olle Bernhardsson; role=näringslivschef; org=Vara; for=Mona Ivarsson}}	Inbjudan till denne avlåtes genom sekreteraren {{A who=Bertil Wennerhag; to=Olle Bernhardsson}}
52 Förfrågan om datahall {{I n=52}}	Affärshemlighet, röjes ej: bolaget avser 40 MW i Mariestad. {{X mark=Affärshemlighet, röjes ej}} Vem av kommunerna som har huvudansvar vid delad mark var höljt i dunkel. {{Q}}	
53 Avslutning {{I n=53}}	Kommande sammanträde i Falköping onsdagen den 27 november. {{M date=2024-11-27}}	
