@file listor-08.txt
@body IT-chefsnätverket Småland
@date 2023-09-14
@p Henrik Sjögren | Växjö | IT-chef | chair
@p Malin Ekdahl | Alvesta | digitaliseringschef
@p Conny Brask | Ljungby | IT-chef
@p Therese Wahlberg | Älmhult | IT-samordnare
@p Urban Nilsson | Tingsryd | IT-chef
@p Urban Grahn | Markaryd | systemförvaltare
@p Charlotte Rönn | Uppvidinge | kanslichef
@p Emil Lagerqvist | Lessebo | IT-chef
@p Sandra Moll | Nybro | digitaliseringsstrateg
@p Peter Axén | Emmaboda | IT-chef
@p Katarina Dufva | Kalmar | avdelningschef
@p Joakim Ring | Värnamo | IT-chef
@p Sandra Hult | Gislaved | informationssäkerhetssamordnare
@p Filip Norling | Sydarkivera | arkivarie | guest
@p Mimmi Sterner | | samordnare | guest
---
IT-chefsnätverket Småland
Anteckningar 2023-09-14
På plats:
Henrik Sjögren, Växjö, IT-chef, ordförande
Malin Ekdahl, Alvesta, digitaliseringschef
Conny Brask, Ljungby, IT-chef
Therese Wahlberg, Älmhult, IT-samordnare
Urban Nilsson, Tingsryd, IT-chef
Urban Grahn, Markaryd, systemförvaltare
Charlotte Rönn, Uppvidinge, kanslichef
Emil Lagerqvist, Lessebo, IT-chef
Sandra Moll, Nybro, digitaliseringsstrateg
Peter Axén, Emmaboda, IT-chef
Katarina Dufva, Kalmar, avdelningschef
Joakim Ring, Värnamo, IT-chef
Sandra Hult, Gislaved, informationssäkerhetssamordnare
Gäster: Filip Norling, Sydarkivera, arkivarie
Mimmi Sterner, samordnare

LICENSER {{I}}
Nytt avtal från 1 december, pris +9 %.
→ Conny räknar på alternativen till oktobermötet {{A who=Conny Brask}}
→ alla: skicka in antal användare senast 29/9 {{A who=alla; due=2023-09-29}}

NIS2 {{I}}
Direktivet ska vara infört hösten 2024. Utredaren klar i februari.
→ gap-analys i varje kommun {{A who=varje kommun}}
→ gemensam mall: Sandra Hult, Katarina {{A who=Sandra Hult,Katarina Dufva}}
Beslut: ingen gemensam konsult. {{D}}

E-ARKIV {{I}}
Filip: två leveranser kvar i år.
Alvesta levererar socialtjänstens akter i november. {{S org=Alvesta}}
Emmaboda – inte i år. {{S org=Emmaboda; stance=no}}
Sydarkiveras förbundsfullmäktige antog budgeten i juni.

DRIFTSTÖRNING AUGUSTI {{I kind=report}}
Orsak: felaktig uppdatering hos leverantören.
Avbrott: 6 tim. Vite begärt av Växjö.
Incidentrapport inskickad till MSB.
→ lärdomarna skrivs ned, Henrik {{A who=Henrik Sjögren}}

SITHS-KORT {{I kind=decision}}
Vi väntar med nya kort tills Inera har släppt tidplanen. {{D}}
Ineras besked försenat.

WIFI PÅ BOENDEN {{I kind=go-round}}
Tingsryd: klart på alla boenden {{S org=Tingsryd}}
Markaryd: upphandlar {{S org=Markaryd; stance=doing}}
Nybro: pengar saknas, nej {{S org=Nybro; stance=no}}
Gislaved: funderar {{S org=Gislaved; stance=undecided}}
Lessebo: inget svar

SERVERHALL {{I outcome=postponed}}
Punkten flyttas, återkommer 26 oktober. {{P until=2023-10-26; what=SERVERHALL}} {{M date=2023-10-26}}

ARBETSGRUPP M365 {{I kind=decision}}
Ny i gruppen: Malin Ekdahl (ersätter Tomas Örn) {{N person=Malin Ekdahl; role=ledamot; body=ARBETSGRUPP M365; for=Tomas Örn}}
Sammankallande fr.o.m. nu: Therese Wahlberg {{N person=Therese Wahlberg; role=sammankallande; body=ARBETSGRUPP M365}}
Övriga i gruppen: Conny, Emil.
OK till gruppens förslag om namnsättning. {{D}}

BUDGET {{I}}
Kvar: 118 tkr {{K amount=118; unit=tkr}}
Årets avgift: 1,50 kr/inv {{K amount=1.50; unit=kr/inv}}
→ Mimmi fakturerar i oktober {{A who=Mimmi Sterner; due=2023-10}}

AI-TJÄNSTER I SKOLAN {{I kind=dialogue}}
Många frågor från lärare. Skolverkets råd finns på webben. Behov av gemensamma riktlinjer påtalades. Ingen tog uppgiften.

ÖVERVAKNINGSKAMEROR {{I}}
IMY: tillstånd krävs på skolgårdar.
Älmhult ansöker om tillstånd för stationen. {{S org=Älmhult}}
OBS! avtalet med nuvarande leverantör upphör 2024-03-31

PENETRATIONSTEST {{I kind=decision}}
Beställs gemensamt. {{D}} Pris ca 75 000 kr per kommun. {{K amount=75000; unit=kr per kommun}}
Med: Ljungby, Värnamo, Kalmar {{S org=Ljungby; stance=yes}} {{S org=Värnamo; stance=yes}} {{S org=Kalmar; stance=yes}}
Inte med: Uppvidinge {{S org=Uppvidinge; stance=no}}
→ Joakim tar offerter, v. 40 {{A who=Joakim Ring}}
Rapporten är konfidentiell. {{X mark=konfidentiell}}

SYSTEMFÖRVALTNING {{I}}
Modellen pm3 används i fem kommuner.
Kurs 9 november, Växjö {{M date=2023-11-09; what=Kurs}}
Anmälan till Mimmi före 20 oktober {{A who=alla; due=2023-10-20; to=Mimmi Sterner}}

IDENTITET OCH ÅTKOMST {{I}}
→ Emil beskriver nuläget i Lessebo, delar med gruppen {{A who=Emil Lagerqvist; to=gruppen}}
→ workshop planeras, datum oklart {{A}}
Leverantören brukar hålla i genomgången.

REGIONEN {{I kind=report}}
Region Kronoberg byter journalsystem 2025. Regionens styrgrupp beslutade om uppskov i augusti. Kommunernas integrationer påverkas.

DIGITALISERINGSRÅDET {{I kind=decision}}
Val av representant: Peter Axén. {{N person=Peter Axén; role=representant; body=DIGITALISERINGSRÅDET}} {{D}}
Ersättare: Charlotte Rönn. {{N person=Charlotte Rönn; role=ersättare; body=DIGITALISERINGSRÅDET}} {{D}}
Rådet möts fyra gånger per år.

FIBERNÄTET {{I}}
- Stadsnätsbolaget säljer ut svartfiber
- Kalmar har sagt nej till köp {{S org=Kalmar; stance=no}}
- PTS-kartläggning publicerad i maj

SUPPORTAVTAL {{I}}
Vad / Vem / När
Avtalsutkast / Urban N / 2 okt {{A who=Urban Nilsson; due=2023-10-02}}
Juridisk granskning / Kalmars jurister / – {{A who=Kalmars jurister}}
Påskrift / respektive IT-chef / 15 nov {{A who=respektive IT-chef; due=2023-11-15}}

DATASKYDDSOMBUD {{I kind=question}}
Hur mycket tid har ombuden hos er? Fråga från Värnamo, ingen hann svara. {{Q asker=Värnamo}}

VÄLFÄRDSTEKNIK {{I outcome=not_reached}}
Tiden räckte inte. Först ut nästa gång. {{P until=2023-10-26; what=VÄLFÄRDSTEKNIK; why=Tiden räckte inte}}

TELEFONI {{I}}
Värnamo byter växel vid årsskiftet. {{S org=Värnamo}}
3G släcks 2025.
→ lista över larm som går på 3G, per kommun, till Urban G {{A to=Urban Grahn}}

ÖPPNA DATA {{I kind=decision}}
Beslut i korthet:
* vi publicerar på dataportalen {{D}}
* badplatser och leverantörsreskontra först {{D}}
* Sandra M samordnar {{A who=Sandra Moll}}

KONSULTRAM {{I}}
Ramavtal klart hos Adda, överprövning pågår.
Avropas tidigast i december.

LOGGHANTERING {{I}}
IMY:s tillsyn: två sjukhus fick sanktion.
→ Katarina delar Kalmars rutin {{A who=Katarina Dufva}}
→ Henrik hör med Växjös jurist om gallring {{A who=Henrik Sjögren; to=Växjös jurist}}

PERSONAL {{I}}
Conny Brask går i pension 30 november. {{L person=Conny Brask; org=Ljungby; when=30 november; why=pension}}
Ny IT-chef i Ljungby: Hampus Ceder. {{N person=Hampus Ceder; role=IT-chef; org=Ljungby; for=Conny Brask}} Tar över 1 december efter Conny.
Uppvidinge söker säkerhetssamordnare. {{S org=Uppvidinge}}

KRISÖVNING {{I}}
Länsstyrelsens övning 16 november {{M date=2023-11-16; what=Länsstyrelsens övning}}
Spelledning: MSB
Deltagande kommuner enligt bilaga

MOLNPOLICY {{I kind=decision}}
Förslaget antas utan ändring, gäller t.o.m. 2025-12-31. {{D until=2025-12-31}}
Kommunerna avgör själva om egna tillägg.

GRAFISKT STÖD {{I outcome=nothing_new}}
Inget nytt

SKOLPLATTFORM {{I kind=go-round}}
Kommun	Byte	Molndrift
Älmhult	ja, 2025 {{S org=Älmhult; topic=Byte; stance=yes}}	nej {{S org=Älmhult; topic=Molndrift; stance=no}}
Ljungby	nej {{S org=Ljungby; topic=Byte; stance=no}}	pågår {{S org=Ljungby; topic=Molndrift; stance=doing}}
Alvesta	kanske {{S org=Alvesta; topic=Byte; stance=undecided}}	–
Nybro	–	intresserade {{S org=Nybro; topic=Molndrift; stance=interested}}

SVAR TILL DIGG {{I kind=decision}}
DIGG vill ha synpunkter på ramverket före 1 november.
Nätverket lämnar ett gemensamt svar. {{D}} {{A who=Nätverket}}
Pennan: Malin E. {{A who=Malin Ekdahl}}

UTSKRIFTER {{I}}
Avtalet förlängt av Växjö till 2026. Volymen ner med en tredjedel.

LÄSPLATTOR HEMTJÄNST {{I kind=decision; outcome=postponed}}
Vilar tills vidare. {{P what=LÄSPLATTOR HEMTJÄNST; why=Leverantören byter modell}} Leverantören byter modell.

STYRGRUPP DIGITALT MUSEUM {{I}}
Ledamot från oss tidigare: Lars Holm, slutade i juni.
Platsen obesatt. {{V seat=ledamot; body=STYRGRUPP DIGITALT MUSEUM}}
→ namnförslag till Mimmi {{A to=Mimmi Sterner}}

RÄDDNINGSTJÄNSTENS SYSTEM {{I kind=report}}
Daedalos upphör 2024. Förbundet upphandlar själv. IT-cheferna inkopplade först vid driftsättning.

MÖTESTIDER {{I}}
26/10 Teams
30/11 Värnamo {{M date=2023-11-30}}
25/1 Teams {{M date=2024-01-25}}
21/3 Kalmar {{M date=2024-03-21}}
→ Mimmi lägger in i kalendern {{A who=Mimmi Sterner}}

BOKEN OM INFORMATIONSKLASSNING {{I kind=decision}}
Köps in, ett ex per kommun. {{D}} 420 kr styck. {{K amount=420; unit=kr styck}}

SAMVERKAN MED LÄRCENTRUM {{I kind=dialogue}}
YH-utbildning i nätverksteknik, start 2024. Behovet stort, tyckte de flesta. LIA-platser nästan alltid svåra.
