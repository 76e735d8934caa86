@file 2025-03-13 Kungshamn.md
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-03-13
@place Folkets hus, Kungshamn
@mode in_person
@secretary Tuva Hedman
@p Pernilla Skarp | Stenungsund | | chair
@p Rebecka Lind | Sotenäs
@p Kajsa Bryngel | Strömstad
@p Ove Martinsson | Tanum
@p Dawit Tesfaye | Lysekil
@p Reine Claesson | Uddevalla
@p Mattias Thorén | Tjörn
@p Ivana Jovanovic | Kungälv
@p Sten Kullgren | Färgelanda
@p Tuva Hedman | | | guest
@p Mattias Hallberg | Orust | | absent
@p Ann-Louise Grön | Munkedal | | absent
@p Cornelia Fagerlund-Beck | Öckerö | | absent
---
# Vatten- och miljörådgivarna Bohuslän 2025-03-13, Folkets hus, Kungshamn

**Deltar** Pernilla Skarp (Stenungsund, ordf) / Rebecka Lind (Sotenäs) / Kajsa Bryngel (Strömstad) / Ove Martinsson (Tanum) / Dawit Tesfaye (Lysekil) / Reine Claesson (Uddevalla) / Mattias Thorén (Tjörn) / Ivana Jovanovic (Kungälv) / Sten Kullgren (Färgelanda)

**Skriver** Tuva Hedman

**Sjuka eller upptagna** Mattias Hallberg (Orust), Ann-Louise Grön (Munkedal), Cornelia Fagerlund-Beck (Öckerö)

---

**A. Avloppshandboken** {{I n=A; kind=decision}}
Rebeckas version. Bra! {{|}}Gäller hos oss från och med nu, men inte kap 4 {{D}} - {{|}}det mals om av Rebecka + Sten, {{A who=Rebecka Lind,Sten Kullgren; due=2025-05-08}} åter 8 maj. {{P until=2025-05-08; what=kap 4}} {{M date=2025-05-08}}
- Sotenäs trycker 200 ex {{S org=Sotenäs; stance=doing; topic=handbok}}
- Färgelanda nöjer sig med pdf {{S org=Färgelanda; stance=no; topic=handbok}}
- kap 4-kommentarer: Sten tar emot, sista dag 11 april, alla {{A who=alla; due=2025-04-11; to=Sten Kullgren}}

**B. Latrinkampanj** {{I n=B}}
Ansökan inne. 380 000 sökt. {{K amount=380000; unit=kr}}
- kampanjgäng: Kajsa (drivande), Dawit, Mattias T {{D}} {{N person=Kajsa Bryngel; role=drivande; body=kampanjgäng}} {{N person=Dawit Tesfaye; role=ledamot; body=kampanjgäng}} {{N person=Mattias Thorén; role=ledamot; body=kampanjgäng}}
- Tjörn medfinansierar 15 tkr {{S org=Tjörn; stance=yes; topic=latrin}} {{K amount=15; unit=tkr}}
- får vi nej från LOVA kör vi ändå, i mini {{D if=får vi nej från LOVA}}
- affischförslag tills vi syns igen: Dawit {{A who=Dawit Tesfaye; due=2025-05-08}}

**C. Brunnskartan** {{I n=C; outcome=postponed}}
{{|}}Mattias H borta, kartan likaså. Strömstad. {{P until=2025-05-08; what=Brunnskartan; why=Mattias H borta}} *Råfilen är låst, skickas inte vidare till någon!* {{X mark=skickas inte vidare till någon}}

**D. Stolar** {{I n=D}}
| Var | Vem |
|---|---|
| Kosterhavsdelegationen | {{|}}Kajsa, vald om på 2 år av oss idag {{D until=2027-03}} {{N person=Kajsa Bryngel; role=ledamot; body=Kosterhavsdelegationen}} |
| Gullmarns vattenråd | {{|}}Dawit, efter Nils Bodin som gått i pension {{N person=Dawit Tesfaye; role=ledamot; body=Gullmarns vattenråd; for=Nils Bodin}} {{L person=Nils Bodin; why=gått i pension}} |
| Gullmarns vattenråd, reserv | - {{V seat=reserv; body=Gullmarns vattenråd}} |
| 8-fjordar | {{|}}Pernilla, Mattias T {{N person=Pernilla Skarp; role=ledamot; body=8-fjordar}} {{N person=Mattias Thorén; role=ledamot; body=8-fjordar}} |

Vattenrådet samlas 3 april. {{M date=2025-04-03; what=Gullmarns vattenråd}} Dawit kan inte då, Rebecka rycker in. {{N person=Rebecka Lind; role=ersättare; body=Gullmarns vattenråd; for=Dawit Tesfaye}}

**E. Båtbottenfärg** {{I n=E; kind=question}}
Vem får ens provta en privat båt? {{Q}} Lysekil provtar ändå i sommar. {{S org=Lysekil; stance=doing; topic=båtbottenfärg}} Reine → mejl till Transportstyrelsen. {{A who=Reine Claesson; to=Transportstyrelsen}}

**F. Tuva** {{I n=F}}
Ja jag slutar, doktorandtjänst i Tromsö, 30 juni blir sista. {{L person=Tuva Hedman; when=2025-06-30; why=doktorandtjänst i Tromsö}} Pernilla får ut en annons innan mars tar slut. {{A who=Pernilla Skarp; due=2025-03-31}} Lön 9 800 i månaden vid 20 %. {{K amount=9800; unit=kr i månaden}}

**G. När** {{I n=G}}
12 juni utomhus på Tjörn {{M date=2025-06-12}} - lunchpaket från var och en. {{A who=var och en; due=2025-06-12}} Öckerö ska få frågan om de alls är med. {{A to=Öckerö}}
