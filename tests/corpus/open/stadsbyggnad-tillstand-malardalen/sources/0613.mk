@file 0613.md
@body Nätverket Stadsbyggnad och tillstånd
@date 2024-06-13
@start 13:00
@end 15:00
@mode online
@secretary Gustav Redin
@p Ewa Palmgren | Västerås | | chair
@p Mehmet Yıldız | Eskilstuna | |
@p Kristina Hag | Strängnäs | |
@p Robert Ståhle | Enköping | |
@p Kristina Bohman | Köping | |
@p Tove Lindqvist-Ek | Sala | |
@p Samir Atallah | Håbo | |
@p Dragan Petrović | Hallstahammar | | absent
@p Gustav Redin | | | guest
---
# Stadsbyggnad/tillstånd 2024-06-13

Nätverket Stadsbyggnad och tillstånd · digitalt 13.00–15.00

**Uppkopplade:** Ewa Palmgren (Västerås, ordf.), Mehmet Yıldız (Eskilstuna), Kristina Hag (Strängnäs), Robert Ståhle (Enköping), Kristina Bohman (Köping), Tove Lindqvist-Ek (Sala), Samir Atallah (Håbo)
**Borta:** Dragan Petrović (Hallstahammar)
**Antecknar:** Gustav Redin

## 1 Taxejämförelsen {{I n=1; kind=decision}}
- Publiceras ej, bara internt underlag {{D}} {{X mark=bara internt underlag}}
- Ny mätning 2026, Köping äger {{A who=Köping}}
- Sala höjer villalov med 20 % {{S org=Sala; stance=doing}}
- Håbo ligger kvar {{S org=Håbo; stance=no}}

## 2 Bemanning {{I n=2; kind=decision}}
- Dragan byter jobb (Trafikverket), sista dag 31/7 {{L person=Dragan Petrović; when=31/7; why=byter jobb (Trafikverket)}}
- Referensgr. Boverket: Robert S i hans ställe {{D}} {{N person=Robert Ståhle; role=representant; body=Referensgr. Boverket; for=Dragan Petrović}}
- Hallstahammars tf: Noomi Wester, ansluter i aug {{N person=Noomi Wester; role=ledamot; body=Nätverket Stadsbyggnad och tillstånd; org=Hallstahammar; for=Dragan Petrović}}
- Sörmlandsplatsen → Lovisa Grahn, Flen, till årets slut {{D until=2024-12}} {{N person=Lovisa Grahn; role=ledamot; body=Ledningsgrupp; org=Flen}}
- Redaktör nyhetsbrev: obesatt {{V seat=Redaktör; body=nyhetsbrev}}
- Lovråd SKR, ledsagare: Tove fortsätter året ut {{N person=Tove Lindqvist-Ek; role=ledsagare; body=Lovråd SKR}}

## 3 KTH-praktik {{I n=3; kind=report}}
- 5 av 7 platser klara
- Köping + Håbo hör av sig till Tove 20/6 om de två sista {{A who=Köping,Håbo; due=2024-06-20; to=Tove Lindqvist-Ek}}
- Handledararvode 4 500 kr/student {{K amount=4500; unit=kr/student}}

## 4 Lathund lovplikt {{I n=4; kind=information; outcome=postponed}}
- Leila sjukskriven, glider till 19/9 {{P what=Lathund lovplikt; until=2024-09-19; why=Leila sjukskriven}}

## 5 Rivningslov, e-tjänst {{I n=5; kind=go-round}}
- Köping, Arboga: avtal påskrivet {{S org=Köping; stance=doing}} {{S org=Arboga; stance=doing}}
- Strängnäs: inget behov {{S org=Strängnäs; stance=no}}
- Eskilstuna visar statistik i höst – MY förbereder {{A who=Mehmet Yıldız}}
- Får bilagor ligga i molnet? oklart vem som avgör {{Q}}

## 6 Remiss PBL {{I n=6; kind=decision}}
- Samlat yttrande ja, Ewa håller i pennan, utkast 16/8 {{D}} {{A who=Ewa Palmgren; due=2024-08-16}}
- Läsgrupp: Ewa + Samir + Kristina H {{N person=Ewa Palmgren; role=ledamot; body=Läsgrupp}} {{N person=Samir Atallah; role=ledamot; body=Läsgrupp}} {{N person=Kristina Hag; role=ledamot; body=Läsgrupp}}
- Paragraferna om strandskydd: hålls utanför tills utredaren är klar {{P what=Paragraferna om strandskydd; why=tills utredaren är klar}}

## 7 Höst {{I n=7; kind=information}}
- 19/9 Eskilstuna {{M date=2024-09-19}}
- 21/11 Sala {{M date=2024-11-21}}
- Arkitekturdagarna 3–4 okt {{M date=2024-10-03; what=Arkitekturdagarna}} {{M date=2024-10-04; what=Arkitekturdagarna}}
