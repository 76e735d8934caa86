@file listor-26.txt
@body Måltidschefsnätverket Södertörn
@date 2024-11-28
@p Katrin Ljung | Botkyrka | måltidschef | chair
@p Ahmad Rahimi | Haninge | kostchef
@p Stina Wikander | Huddinge | måltidschef
@p Bo Lindros | Nacka | kostchef
@p Petra Gylling | Nynäshamn | måltidschef
@p Eric Tapper | Salem | kostekonom
@p Marianne Hjelte | Södertälje | måltidsdirektör
@p Marianne Fors | Tyresö | måltidsutvecklare
@p Joakim Sten | Värmdö | kostchef
@p Dagny Alm | Nykvarn | enhetschef
@p Sebastian Ruth | Gnesta | måltidschef
@p Ulrika Pihl | Trosa | kostchef
@p Milla Karlén | Strängnäs | dietist
@p Henrik Oja | Livsmedelsverket | rådgivare | guest
@p Tilda Bergman | | nätverkssekreterare | guest
---
Måltidschefsnätverket Södertörn
Minnesanteckningar 2024-11-28
Närvarande:
Katrin Ljung, Botkyrka, måltidschef, ordförande
Ahmad Rahimi, Haninge, kostchef
Stina Wikander, Huddinge, måltidschef
Bo Lindros, Nacka, kostchef
Petra Gylling, Nynäshamn, måltidschef
Eric Tapper, Salem, kostekonom
Marianne Hjelte, Södertälje, måltidsdirektör
Marianne Fors, Tyresö, måltidsutvecklare
Joakim Sten, Värmdö, kostchef
Dagny Alm, Nykvarn, enhetschef
Sebastian Ruth, Gnesta, måltidschef
Ulrika Pihl, Trosa, kostchef
Milla Karlén, Strängnäs, dietist
Övriga:
Henrik Oja, Livsmedelsverket, rådgivare
Tilda Bergman, nätverkssekreterare

Matsvinn {{I}}
INFO
Nationell mätning i mars, snitt 46 gram.
BESLUT
Alla mäter vecka 10, samma mall. {{D}}
ATT GÖRA
Mall ut till köken – Milla, 31 januari. {{A who=Milla Karlén; due=2025-01-31; to=köken}}

Livsmedelspriser {{I kind=report}}
INFO
Prisökning sedan 2022: 24 procent. Leverantören aviserar ny höjning i april. Index styrs av SCB.
ATT GÖRA
Inget.

Upphandling mejeri {{I kind=go-round}}
Botkyrka	egen upphandling {{S org=Botkyrka; stance=no}}
Haninge	med {{S org=Haninge; stance=yes}}
Tyresö	med {{S org=Tyresö; stance=yes}}
Salem	väntar på avtalets slut {{S org=Salem; stance=undecided}}
Trosa	vill ha mer information {{S org=Trosa; stance=undecided}}
Värmdö	svar utlovat till jul
BESLUT
Sista svarsdag flyttas till 20 december. {{D}}

Specialkost {{I}}
INFO
Ny vägledning, Livsmedelsverket, februari. Utkast visades av Henrik.
ATT GÖRA
Synpunkter på utkastet till Henrik senast 13/12 {{A who=alla; due=2024-12-13; to=Henrik Oja}}
Intyg från läkare: rutin jämförs (Eric och Ulrika) {{A who=Eric Tapper,Ulrika Pihl}}

Beredskapskök {{I kind=decision}}
BESLUT
Två kök per kommun pekas ut. {{D}}
Utpekandet görs före 1 mars. {{D}} {{A due=2025-03-01}}
BAKGRUND
Länsstyrelsens krav från 2023. Försvarsmakten har visat intresse för tre av köken.

Presidium {{I kind=decision}}
VAL
Ordförande: Stina Wikander, efter Katrin Ljung {{N person=Stina Wikander; role=ordförande; body=Måltidschefsnätverket; for=Katrin Ljung}} {{D}}
Sekreterare: Tilda Bergman (omval) {{N person=Tilda Bergman; role=sekreterare; body=Måltidschefsnätverket}} {{D}}
Vice ordförande: frågan om vice ordförande bordlades {{P what=frågan om vice ordförande}}

Ekologiskt {{I kind=dialogue}}
Andelen sjunker. Politiska mål på 40 procent. Svenskt eller ekologiskt? Båda. Ingen gemensam linje.

Kockbrist {{I}}
INFO
Restaurangprogrammet lockar få. Yrkeshögskola startar i Tumba.
NULÄGE
Huddinge: lärlingsplatser från januari {{S org=Huddinge}}
Nacka: drar in två tjänster {{S org=Nacka}}
ATT GÖRA
Katrin bjuder in skolchefen i Tumba {{A who=Katrin Ljung; to=skolchefen i Tumba}}

Transporter {{I outcome=postponed}}
BORDLAGT
Samlastning – konsulten försenad {{P what=Samlastning; why=konsulten försenad}}

Måltidspolicy {{I kind=report}}
REDAN KLART
Nynäshamn, antagen i september {{S org=Nynäshamn}}
Gnesta, antagen i oktober {{S org=Gnesta}}
PÅ GÅNG
Strängnäs, till nämnd 11 december {{S org=Strängnäs; stance=doing}} {{M date=2024-12-11; what=nämnd}}

Livsmedelsverket {{I kind=report}}
Henriks punkter:
- nya näringsrekommendationer antagna
- råd om fisk ändras i vår
- kontrollen tas över av staten? utredning
- webbkurs 22 januari {{M date=2025-01-22; what=webbkurs}}
Länk från Henrik efter mötet. {{A who=Henrik Oja}}

Arbetsgrupp hållbar meny {{I kind=decision}}
UT
Lars Mo {{L person=Lars Mo}}
IN
Sebastian Ruth {{N person=Sebastian Ruth; role=ledamot; body=Arbetsgrupp hållbar meny; for=Lars Mo}}
KVAR
Marianne Fors {{N person=Marianne Fors; role=ledamot; body=Arbetsgrupp hållbar meny}}
TOM STOL
Nykvarn {{V seat=ledamot; body=Arbetsgrupp hållbar meny; org=Nykvarn}}
BESLUT
Gruppen fortsätter till juni 2025. {{D}}

Kostdatasystem {{I}}
Avtal till 2026. {{|}}Ny modul: näringsberäkning förskola, 18 tkr. {{K amount=18; unit=tkr}}
Södertälje köper modulen. {{S org=Södertälje}}
Användarträff 5 februari. {{M date=2025-02-05; what=Användarträff}}
Deltagare från nätverket: Joakim. {{N person=Joakim Sten; role=deltagare; body=Användarträff}}

Matlådor hemtjänst {{I kind=go-round}}
Fråga: kyld eller varm?
Haninge: kyld {{S org=Haninge}}
Nynäshamn: varm {{S org=Nynäshamn}}
Trosa: byter till kyld i mars {{S org=Trosa}}

Städrutiner {{I outcome=nothing_new}}
Inget nytt.

Avgift {{I kind=decision}}
BESLUT
800 kr per kommun och termin. {{D}} {{K amount=800; unit=kr per kommun och termin}}
Utgifter över 5 000 kr kräver två godkännanden. {{D}}
ATT GÖRA
Faktura: Botkyrka. {{A who=Botkyrka}}

Elevråd {{I kind=theme}}
Tema. Elever från två skolor berättade. Buller, tid, mat. Lapp på väggen samlades in.

Skolmåltidens dag {{I}}
Datum: 13 mars {{M date=2025-03-13; what=Skolmåltidens dag}}
Gemensam rätt: linsgryta (bestämt) {{D}}
Affisch: Tilda {{A who=Tilda Bergman}}
Press: kommunikatörerna tar hand om detta som vanligt

Allergiutbildning {{I kind=question}}
Vem utbildar vikarierna? Fråga från Nacka. {{Q asker=Nacka}}

Elfordon {{I outcome=not_reached}}
Ej behandlat, till nästa möte. {{P until=next; what=Elfordon; why=Ej behandlat}}

Remiss {{I kind=decision}}
Frukost i skolan, utredning. Svar till departementet 28 februari.
BESLUT
Nätverket svarar inte. {{D}}
INFO
Huddinge svarar. {{S org=Huddinge}}

Köksbesök {{I}}
2 april, Salem. {{M date=2025-04-02; what=Köksbesök}}
Begränsat till tio personer.
Anmälan till Eric. {{A who=alla; to=Eric Tapper}}

Uppföljning av listan {{I kind=report}}
KLART
Prisjämförelse potatis
Inköp av svinnvågar
PÅGÅR
Receptbank (Marianne F) {{A who=Marianne Fors}}
KVARSTÅR
Samtal med miljökontoret (Bo, Petra) {{A who=Bo Lindros,Petra Gylling}}
AVSKRIVET
Egen logotyp

Äldres måltider {{I kind=decision}}
BESLUT
Screening av undernäring: gemensam lathund, under förutsättning att MAS-gruppen är med. {{D if=under förutsättning att MAS-gruppen är med}}
ATT GÖRA
Kontakt med MAS-gruppen, Dagny. {{A who=Dagny Alm; to=MAS-gruppen}}

Sekretess {{I}}
Anbudspriser får inte lämnas vidare. {{X mark=får inte lämnas vidare}}

Avtackning {{I}}
Bo Lindros, pension 31 januari. {{L person=Bo Lindros; org=Nacka; when=31 januari; why=pension}}
Efterträdare i Nacka: Fia Roos. {{N person=Fia Roos; role=kostchef; org=Nacka; for=Bo Lindros}}

Övrigt {{I}}
- julmenyn i fjol bra, lika i år i de flesta kommuner
- nya förkläden via ramavtalet
- kontaktlista: uppdatera senast 6 december {{A who=alla; due=2024-12-06}}
- Ahmad visar Haninges centralkök i vår {{A who=Ahmad Rahimi}}
