@file EC feb 2024 kort.md
@body Ekonomichefsnätverket Norra Bohuslän
@date 2024-02-08
@start 08:30
@end 10:00
@place Teams
@mode online
@secretary Majken Rosvall
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Gun-Britt Aldén | Sotenäs | |
@p Ylva Stenqvist | Lysekil | | for=Petra Hjalmarsson
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | |
@p Sune Gillberg | Dals-Ed | |
@p Petra Hjalmarsson | Lysekil | | absent
@p Monika Szabó | Färgelanda | | absent
@p Majken Rosvall | | | guest
---
# Ekonomichefsnätverket Norra Bohuslän, notiser 2024-02-08

Teams, 8.30–10.00. Ordf. Sigvard Holmqvist-Berg (Tanum)
Med: Carina Lysholm (Strömstad), Zoran Babić (Munkedal), Gun-Britt Aldén (Sotenäs), Ylva Stenqvist (Lysekil, vik. för Petra Hjalmarsson), Erik Sannemo (Uddevalla), Erik Qvarnlöf (Orust), Sune Gillberg (Dals-Ed). Notiser: Majken Rosvall
Saknade: Petra Hjalmarsson (Lysekil), Monika Szabó (Färgelanda)

**E-arkiv** {{I kind=report}}
Kreditnota 310 000 kr har kommit. {{K amount=310000; unit=kronor}} Betalningsstoppet hävs. {{D}}
Munkedal häver ändå. {{S org=Munkedal; topic=E-arkiv; stance=no}}
Sannemo kvitterar hos bolaget i dag. {{A who=Erik Sannemo; due=2024-02-08; to=bolaget}}

**Lånejämförelse** {{I kind=decision}}
Sju av nio inne. {{|}}Trycks inte, hålls internt till mars. {{D}} {{X mark=hålls internt}}
Saknade siffror från Strömstad och Sotenäs: 20/2. {{A who=Strömstad,Sotenäs; due=2024-02-20}}
Presentatör vid heldagen: Z. Babić. {{N person=Zoran Babić; role=presentatör; body=heldagen; org=Munkedal}}

**Heldag Strömstad** {{I kind=decision}}
Den 18 april. {{M date=2024-04-18; what=Heldag Strömstad}} Tema skuldsättning. {{D}}
Programgrupp: Lysholm (sammankallande), {{N person=Carina Lysholm; role=sammankallande; body=Programgrupp; org=Strömstad}} Qvarnlöf, {{N person=Erik Qvarnlöf; role=ledamot; body=Programgrupp; org=Orust}} Stenqvist. {{N person=Ylva Stenqvist; role=ledamot; body=Programgrupp; org=Lysekil}}
Gästtalare söks, tips till Lysholm från alla. {{A who=alla; to=Carina Lysholm}}

**Elbilsmoms** {{I kind=question}}
Aldén läst på: avdrag går, men bara delvis.
PM skickas av henne v. 9. {{A who=Gun-Britt Aldén}}
{{|}}Laddning hemma hos anställd? Okänt, ingen tar den. {{Q}}

**Stolar** {{I kind=decision}}
Upphandlingsrådet: Sannemo kvar 2024 ut. {{N person=Erik Sannemo; role=ledamot; body=Upphandlingsrådet; org=Uddevalla}}
Redovisningsgruppen KommunSverige: nominerad Alma Rydqvist-Osman. {{D}} {{N person=Alma Rydqvist-Osman; role=ledamot; body=Redovisningsgruppen KommunSverige; org=Dals-Ed}}
Systemförvaltargruppen: ingen hittad. {{V seat=ledamot; body=Systemförvaltargruppen}}

**Pensioner** {{I kind=information; outcome=postponed}}
Prognosen inte ute, Szabós sammanställning skjuts till heldagen. {{P until=2024-04-18; what=Szabós sammanställning; why=Prognosen inte ute}}

**Koncernkonto** {{I kind=go-round}}
Byta bank? {{|}}Tanum ja. {{S org=Tanum; topic=byta bank; stance=yes}} Uddevalla nej. {{S org=Uddevalla; topic=byta bank; stance=no}} Orust och Dals-Ed grubblar. {{S org=Orust; topic=byta bank; stance=undecided}} {{S org=Dals-Ed; topic=byta bank; stance=undecided}}
Frågas om igen i juni, {{P what=Koncernkonto}} Sigvard bevakar räntorna under tiden. {{A who=Sigvard Holmqvist-Berg}}
