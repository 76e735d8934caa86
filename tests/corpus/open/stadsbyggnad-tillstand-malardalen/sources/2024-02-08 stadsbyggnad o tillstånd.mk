@file 2024-02-08 stadsbyggnad o tillstånd.txt
@body Nätverket Stadsbyggnad och tillstånd
@date 2024-02-08
@start 09:00
@end 11:45
@place Stadshuset i Västerås, Rocklunda
@mode in_person
@secretary Gustav Redin
@p Ewa Palmgren | Västerås | | chair
@p Mehmet Yıldız | Eskilstuna | |
@p Kristina Hag | Strängnäs | |
@p Robert Ståhle | Enköping | |
@p Kristina Bohman | Köping | |
@p Tove Lindqvist-Ek | Sala | |
@p Dragan Petrović | Hallstahammar | |
@p Ulf Nordanskog | Arboga | |
@p Jenny Frisk | Katrineholm | | absent
@p Samir Atallah | Håbo | | absent
@p Gustav Redin | | samhällsplanerare | guest
---
Nätverket Stadsbyggnad och tillstånd, Mälardalen
Datum: 2024-02-08, 09.00-11.45
Lokal: Stadshuset i Västerås, Rocklunda

Med: 
- Ewa Palmgren, Västerås (ordf)
- Mehmet Yıldız, Eskilstuna
- Kristina Hag, Strängnäs
- Robert Ståhle, Enköping
- Kristina Bohman, Köping
- Tove Lindqvist-Ek, Sala
- Dragan Petrović, Hallstahammar
- Ulf Nordanskog, Arboga
Inte med: Jenny Frisk, Katrineholm; Samir Atallah, Håbo
Samhällsplanerare Gustav Redin för protokoll

1. Utestående sedan sist {{I n=1; kind=report}}
- Taxejämförelse: Robert, fördröjd, ny tid 29/2 {{A who=Robert Ståhle; due=2024-02-29}}
- Mall startbesked: avslutad
- Enkät handläggningstid: kvar hos Kristina B {{A who=Kristina Bohman}}

2. Mandat 2024 {{I n=2; kind=decision}}
Ledningsgrupp
- Ewa P, omvald ordförande ett år {{D until=2025}} {{N person=Ewa Palmgren; role=ordförande; body=Nätverket Stadsbyggnad och tillstånd}}
- Mehmet Y, nyval som vice {{D}} {{N person=Mehmet Yıldız; role=vice; body=Nätverket Stadsbyggnad och tillstånd}}
- In: Tove L-E. Ut: Jenny Frisk (tjänstledig) {{D}} {{N person=Tove Lindqvist-Ek; role=ledamot; body=Ledningsgrupp; for=Jenny Frisk}} {{L person=Jenny Frisk; why=tjänstledig}}
- En plats fri, söker någon från Sörmland {{V seat=plats; body=Ledningsgrupp}}
Utåt
- Boverkets referensgrupp lov: Dragan, ny period {{N person=Dragan Petrović; role=representant; body=Boverkets referensgrupp lov}}
- Länsstyrelsens plandag, programkommitté: Kristina Hag (efter Ulf) {{N person=Kristina Hag; role=ledamot; body=programkommitté; for=Ulf Nordanskog}}
- SKR bygglovsråd: väntar, Samir vill tänka till april {{P what=SKR bygglovsråd; until=2024-04-18; why=Samir vill tänka till april}}

3. E-tjänst rivningslov {{I n=3; kind=go-round}}
- Västerås, Eskilstuna: i drift {{S org=Västerås; stance=doing}} {{S org=Eskilstuna; stance=doing}}
- Enköping: byter system först {{S org=Enköping; stance=no}}
- Köping + Arboga: vill köpa ihop {{S org=Köping; stance=interested}} {{S org=Arboga; stance=interested}}
- Sala: vet ej {{S org=Sala; stance=undecided}}
- Kostnad 95 tkr/kommun, engång {{K amount=95000; unit=kr/kommun}}
- Kravspec Köping/Arboga ritas av UN och KB till 15 mars {{A who=Ulf Nordanskog,Kristina Bohman; due=2024-03-15}}
- Vem förvaltar tjänsten efter garantitiden? {{Q}}

4. Tillsynsplan {{I n=4; kind=decision; outcome=postponed}}
- Läggs på is, länsstyrelsens vägledning kommer i mars → tas 18 april {{P what=Tillsynsplan; until=2024-04-18; why=länsstyrelsens vägledning kommer i mars}}

5. Praktikanter KTH {{I n=5; kind=decision}}
- Vi tar sju st ht 24, om handledare finns {{D if=om handledare finns}}
- Strängnäs två, Hallstahammar en {{S org=Strängnäs; stance=yes}} {{S org=Hallstahammar; stance=yes}}
- Övriga → besked Gustav v 10 {{A who=Övriga; to=Gustav Redin}}
- Kontakt KTH: Tove, backup Robert {{N person=Tove Lindqvist-Ek; role=kontakt; body=KTH}} {{N person=Robert Ståhle; role=backup; body=KTH; for=Tove Lindqvist-Ek}}

6. Kalender {{I n=6; kind=information}}
- 18/4 Köping {{M date=2024-04-18}}, 13/6 länk {{M date=2024-06-13}}
- Plandagen 14 maj {{M date=2024-05-14; what=Plandagen}}
- Bil. 1 (JO-ärende) sprids inte {{X mark=sprids inte}}
