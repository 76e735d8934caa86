@file Parkchefsnätverket 211014.docx
@body Parkchefsnätverket Mälardalen
@date 2021-10-14
@start 10:00
@end 12:30
@place Västerås stadshus, B 203
@mode hybrid
@secretary Marko Pettersson-Vuori
@p Lena Grönvik | Uppsala | | chair
@p Ingvar Lundh-Petri | Västerås | |
@p Ola Furusjö | Enköping | |
@p Håkan Molin | Strängnäs | |
@p Daniel Karim | Södertälje | |
@p Ylva Tjäder | Köping | |
@p Siri Wallén | Håbo | | remote partial=punkt 1
@p Amir Daneshvar | Knivsta | |
@p Nour Salameh | Katrineholm | | remote
@p Alva Hedqvist | Västerås | upphandlare | guest
@p Marko Pettersson-Vuori | | | guest
@p Mikaela Strand | Eskilstuna | | absent
@p Lena Ståhlbom | Nyköping | | absent
@p Rolf Ekbäck | Sala | | absent
---
Parkchefsnätverket Mälardalen
Onsdagsmöte som blev torsdag, 2021-10-14
10.00 - 12.30, Västerås stadshus, B 203

Närvarande	Lena Grönvik, Uppsala, ordförande
	Ingvar Lundh-Petri, Västerås
	Ola Furusjö, Enköping
	Håkan Molin, Strängnäs
	Daniel Karim, Södertälje
	Ylva Tjäder, Köping
	Amir Daneshvar, Knivsta
Via länk	Siri Wallén, Håbo (punkt 1)
	Nour Salameh, Katrineholm
Inbjuden	Alva Hedqvist, upphandlare, Västerås
Frånvarande	Mikaela Strand, Eskilstuna
	Lena Ståhlbom, Nyköping
	Rolf Ekbäck, Sala
Sekr.	Marko Pettersson-Vuori

Agenda	Anteckning	Åtgärd
1. Skyltar {{I n=1; kind=decision}}	Provskylten godtas. {{D}} Håkan: Strängnäs beställer tio. {{S org=Strängnäs; topic=skyltserie; stance=yes}} Västerås går sin egen väg. {{S org=Västerås; topic=skyltserie; stance=no}}	SW lägger beställningen 1/11 {{A who=Siri Wallén; due=2021-11-01}}
2. Klippupphandling {{I n=2; kind=dialogue}}	Alva förordar tre delområden. {{|}}Majoriteten verkar hålla med. {{F}} Arvode för Alva: 52 000 kr, delas av dem som deltar. {{D}} {{K amount=52000; unit=kr}} Uppsala lämnar besked efter nämnden. {{S org=Uppsala; topic=klippavtalet; stance=undecided}} 	Alva skriver förfrågningsunderlag till advent, 28 nov {{A who=Alva Hedqvist; due=2021-11-28}}. {{|}}De som deltar levererar arealer till henne {{A who=De som deltar; to=Alva Hedqvist}}
3. Klippgruppen {{I n=3}}	Gruppen: Ingvar (leder) {{N person=Ingvar Lundh-Petri; role=ledare; body=klippgruppen; org=Västerås}}, {{|}}Ola {{N person=Ola Furusjö; role=ledamot; body=klippgruppen; org=Enköping}}, {{|}}en plats för Sala obesatt {{V seat=ledamot; body=klippgruppen; org=Sala}}, {{|}}Nour adjungerad som tidigare {{N person=Nour Salameh; role=adjungerad; body=klippgruppen; org=Katrineholm}}.	Marko hör Rolf om Sala {{A who=Marko Pettersson-Vuori; to=Rolf Ekbäck}}
4. Budget och avgift {{I n=4; outcome=postponed}}	Daniel hade glömt bankdosan. Bordet i dag, åter den 25 november. {{P until=2021-11-25; what=Budget och avgift; why=Daniel hade glömt bankdosan}} {{M date=2021-11-25}}	
5. Hot mot parkpersonal {{I n=5; kind=question}}	Två händelser i Södertälje. {{|}}INTERNT, namn nämns inte utanför mötet. {{X mark=INTERNT}} Får parkarbetare bära kroppskamera? Obesvarat. {{Q}} Knivsta har infört parvis arbete på kvällar. {{S org=Knivsta; topic=hot mot parkpersonal; stance=doing}}	Daniel begär in facket till nästa träff {{A who=Daniel Karim; to=facket; due=2021-11-25}}
6. Ordförandeskap {{I n=6; kind=decision}}	Lena G får nytt jobb på Movium i Alnarp från 1 februari. {{L person=Lena Grönvik; org=Uppsala; when=1 februari; why=får nytt jobb på Movium i Alnarp}} Amir anmälde intresse. {{|}}Han övertar ordförandestolen 1 februari, enhälligt. {{D}} {{N person=Amir Daneshvar; role=ordförande; body=Parkchefsnätverket Mälardalen; org=Knivsta; for=Lena Grönvik}} Bisittare blir Ylva. {{N person=Ylva Tjäder; role=bisittare; body=Parkchefsnätverket Mälardalen; org=Köping}}	Lena och Amir håller överlämning 20 januari {{A who=Lena Grönvik,Amir Daneshvar; due=2022-01-20}}
7. Utskick och datum {{I n=7}}	Vårens första möte 3 februari. {{M date=2022-02-03}} Träddagar i Alnarp 1–2 december {{M date=2021-12-01; what=Träddagar}} {{M date=2021-12-02; what=Träddagar}}, {{|}}platsen erbjuds Stina Blom, Uppsala. {{N person=Stina Blom; role=deltagare; body=Träddagar; org=Uppsala}}	
