@file ekr-torsby-2024-03-14.md
@body Energirådgivarnätverket
@date 2024-03-14
@start 10:00
@end 13:00
@place Torsby, Nya Torget 8
@mode hybrid
@secretary Wilma Ekstrand
@p Lars-Göran Fryk | Karlstad | | chair
@p Nadia Benali | Arvika | | remote
@p Elin Storm-Hagel | Kristinehamn | |
@p Roger Blomqvist | Filipstad | |
@p Stig Örtendahl | Torsby | |
@p Petra Vinge | Sunne | |
@p Aino Laitinen | Hagfors | | remote partial=första halvan
@p Oddvar Lien | Årjäng | | absent
@p Roger Malm | Säffle | | absent excused
@p Wilma Ekstrand | | | guest
---
**ENERGIRÅDGIVARNÄTVERKET**
Torsby, Nya Torget 8 | 14 mars 2024 | 10.00–13.00

Plats runt bordet: Lars-Göran Fryk, *Karlstad* (ordf.); Elin Storm-Hagel, *Kristinehamn*; Roger Blomqvist, *Filipstad*; Stig Örtendahl, *Torsby*; Petra Vinge, *Sunne*
Länk: Nadia Benali, *Arvika*; Aino Laitinen, *Hagfors*, första halvan
Tomma stolar: Oddvar Lien, *Årjäng*; Roger Malm, *Säffle* (opererad)
Tangentbord: Wilma Ekstrand

**Laddstolpar, stugor** {{I kind=decision}}
* Stig drog läget. Samfälligheter = djungel.
* Ett gemensamt faktablad ska fram, max två sidor. {{D}}
* Stig gör texten, Nadia faktagranskar, 26 april {{A who=Stig Örtendahl,Nadia Benali; due=2024-04-26}}
* Torsby kör testplats med 6 stolpar i sommar {{S org=Torsby; topic=laddstolpar; stance=doing}}
* Filipstad: ointressant hos oss {{S org=Filipstad; topic=laddstolpar; stance=no}}

**Ansökan föreningsträffar** {{I kind=report}}
* Inskickad 29/2 på 235 tkr {{K amount=235; unit=tkr}}
* svar väntas i juni
* projektledare om vi får ja: Petra, det är bestämt {{D if=om vi får ja}} {{N person=Petra Vinge; role=projektledare; body=föreningsträffar; org=Sunne}}

**Mässan på lördag** {{I kind=information}}
* Elin hämtar roll-up i morgon {{A who=Elin Storm-Hagel; due=2024-03-15}}
* Parkering: P4, skylt i rutan
* 16/3 9–16 {{M date=2024-03-16; what=mässan}}

**Hagfors efter Aino** {{I kind=information}}
* Konsult blir Watt & Vett AB, personen heter Josef Tammi {{N person=Josef Tammi; role=konsult; org=Hagfors; for=Aino Laitinen}}
* Ska han vara med här? Diskussion. {{|}}Tas när alla kommuner är på plats. {{P what=Ska konsulten vara med; why=alla kommuner ska vara på plats}}
* Aino lämnar över bokningskalendern till Roger B {{A who=Aino Laitinen; to=Roger Blomqvist}}
* Blommor utdelade

**Telefontid juli** {{I kind=go-round}}
| Kommun | Juli |
|---|---|
| Karlstad | bemannar v 27–28 {{S org=Karlstad; topic=telefontid juli; stance=yes}} |
| Sunne | v 29 {{S org=Sunne; topic=telefontid juli; stance=yes}} |
| Kristinehamn | nej, ingen vikarie {{S org=Kristinehamn; topic=telefontid juli; stance=no}} |
| Arvika | kanske, Nadia frågar chefen {{S org=Arvika; topic=telefontid juli; stance=undecided}} {{A who=Nadia Benali; to=chefen}} |
* Resten stängt, gemensam svarstext: Wilma, 31/5 {{A who=Wilma Ekstrand; due=2024-05-31}}

**Poster** {{I kind=decision}}
* Lars-Göran vill lämna ordf 1 juli. {{|}}Elin efterträder, valdes i dag. {{D}} {{N person=Elin Storm-Hagel; role=ordförande; body=Energirådgivarnätverket; org=Kristinehamn; for=Lars-Göran Fryk}}
* Lars-Göran kvar i programrådet {{N person=Lars-Göran Fryk; role=representant; body=programrådet; org=Karlstad}}
* Mässgeneral 2025: ingen på den {{V seat=mässgeneral; body=mässan 2025}}
* Nordisk konferens 12 juni i Kongsvinger: {{M date=2024-06-12; what=Nordisk konferens}} Stig och Roger B reser {{N person=Stig Örtendahl; role=deltagare; body=Nordisk konferens; org=Torsby}} {{N person=Roger Blomqvist; role=deltagare; body=Nordisk konferens; org=Filipstad}}

**Frågehögen** {{I kind=question}}
* Får vi rekommendera en viss app? (Petra) Njae. Vem vet? Ingen. {{Q asker=Petra Vinge}}
* Alla var sugna på hoodies med logga, blev mest skratt {{F}}
* Offertsiffrorna från firmorna är ej offentliga {{X mark=ej offentliga}}

*Nästa: 23/5 Arvika* {{M date=2024-05-23}}
