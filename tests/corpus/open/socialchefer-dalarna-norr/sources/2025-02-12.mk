@file 2025-02-12 socialchefer.md
@body Socialchefsnätverket
@date 2025-02-12
@start 09:00
@end 12:00
@place Leksands kommunhus, Gärdebyn
@mode hybrid
@secretary Milo Sandin
@p Eva-Lena Bångman | Mora | | chair
@p Desirée Palmkvist | Orsa | |
@p Ingalill Hedström | Älvdalen | | remote
@p Samira Yusuf | Rättvik | |
@p Jonas Dahlborg | Leksand | |
@p Eva Nyström | Malung-Sälen | |
@p Mats Bergvall | Vansbro | | absent excused
@p Katarzyna Wieczorek-Lind | Gagnef | |
@p Milo Sandin | | processledare | guest
---
# Socialchefsnätverket

*12 februari 2025, 09.00–12.00*
*Leksands kommunhus, Gärdebyn*

**Runt bordet:**
* Eva-Lena Bångman, Mora – ordförande
* Desirée Palmkvist, Orsa
* Samira Yusuf, Rättvik
* Jonas Dahlborg, Leksand
* Eva Nyström, Malung-Sälen
* Katarzyna Wieczorek-Lind, Gagnef

**På skärm:** Ingalill Hedström, Älvdalen
**Kunde inte:** Mats Bergvall, Vansbro (vabbar)
**Processledare och antecknar:** Milo Sandin

### Hemvist Norr: utfallet {{I kind=report}}
* 5 av 6 familjehem på plats inom 90 dagar
* Malung-Sälen förlänger med 12 mån {{S org=Malung-Sälen; topic=Hemvist Norr; stance=yes}}
* Leksand vill gärna testa samma sak {{S org=Leksand; topic=Hemvist Norr; stance=interested}}
* Rättvik nobbar, har avtal på annat håll {{S org=Rättvik; topic=Hemvist Norr; stance=no}}
* **Vi gör:** sekretessfrågan skickas till SKR:s jurister av Samira, vecka 9 {{A who=Samira Yusuf; to=SKR:s jurister}}

### Mandatet i utskrivningsgruppen {{I kind=decision; outcome=postponed}}
* Regionen har inte svarat på brevet från i december.
* Ultimatum kvar? {{|}}Diskuterades, men saken parkeras tills svar finns, dock längst till 2 april. {{P until=2025-04-02; what=Mandatet i utskrivningsgruppen; why=Regionen har inte svarat på brevet}}
* Ingalill puffar på regionen igen {{A who=Ingalill Hedström; to=regionen}}

### Ny SoL – vem gör vad {{I kind=decision}}
* Klart: **en** gemensam mall för insatser utan behovsprövning i hela norra Dalarna {{D}}
* Klart: mallen testas först i Orsa och Gagnef {{D binds=Orsa,Gagnef}}
* Mallgrupp: Desirée (drar ihop), Jonas, Ylva Trång {{N person=Desirée Palmkvist; role=sammankallande; body=Mallgruppen; org=Orsa}} {{N person=Jonas Dahlborg; role=ledamot; body=Mallgruppen; org=Leksand}} {{N person=Ylva Trång; role=ledamot; body=Mallgruppen; org=Leksand}} {{D}}
* Gruppen har något att visa 2 april {{A who=Mallgruppen; due=2025-04-02}}
* Katarzyna: får man ta avgift för råd utan biståndsbeslut? ingen i rummet kunde lagrummet {{Q asker=Katarzyna Wieczorek-Lind}}

### Jour {{I kind=information}}
* Värdchef i stället för Mats Bergvall under hans föräldraledighet mars–aug: Samira {{N person=Samira Yusuf; role=värdchef; body=Jour; org=Rättvik; for=Mats Bergvall}}
* Tjänst nr 6 fortfarande tom {{V seat=tjänst nr 6; body=Jour}}
* Rättvik kommunicerar bytet till polis och SOS {{A who=Rättvik; to=polis och SOS}}

### Delad jurist {{I kind=dialogue}}
* Vansbros kommunchef säger ok till halv tjänst (via mejl från Mats) {{S org=Vansbro; topic=delad jurist; stance=yes}}
* Alla lät glada, mest gissningar om pengar. {{F}}
* 390 000 kr/år om fyra delar {{K amount=390000; unit=kr/år}}
* Jonas kalkylerar, mejlar före sportlovet {{A who=Jonas Dahlborg}}

### Kort {{I kind=information}}
* Kunskapsdag nr 2 blir av, 26 november {{D}} {{M date=2025-11-26; what=Kunskapsdag nr 2}}
* Ivo-tipset från Jonas: stannar inom gruppen tills beslutet är offentligt {{X mark=stannar inom gruppen tills beslutet är offentligt}}
* SAMS: Eva och Katarzyna satt i möte 23/1, inget akut
* Milo gör om deltagarlistan på portalen {{A who=Milo Sandin}}

> Näst: 2 april Vansbro {{M date=2025-04-02}} · 4 juni Älvdalen {{M date=2025-06-04}}
