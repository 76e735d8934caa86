@file EC 241024 tabell.docx
@body Ekonomichefsnätverket Norra Bohuslän
@date 2024-10-24
@start 09:00
@end 11:00
@place Färgelanda kommunhus
@mode in_person
@secretary Erik Sannemo
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | |
@p Zoran Babić | Munkedal | |
@p Lo Markström | Sotenäs | |
@p Petra Hjalmarsson | Lysekil | | absent
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | | absent
@p Monika Szabó | Färgelanda | |
@p Alma Rydqvist-Osman | Dals-Ed | |
---
Ekonomichefsnätverket Norra Bohuslän 24/10 2024, 9-11
Färgelanda kommunhus
Sigvard Holmqvist-Berg (Tanum, ordf), Carina Lysholm (Strömstad), Zoran Babić (Munkedal), Lo Markström (Sotenäs), Erik Sannemo (Uddevalla, skriver), Monika Szabó (Färgelanda), Alma Rydqvist-Osman (Dals-Ed)
Ej här: Petra Hjalmarsson (Lysekil), Erik Qvarnlöf (Orust)
Vad	Sagt	Vem/när
Klubban {{I kind=decision}}	Två år i taget framöver. {{D}} Carina från nyår, Sigvard tackad och fri. {{D}} {{N person=Carina Lysholm; role=ordförande; body=Ekonomichefsnätverket Norra Bohuslän; org=Strömstad; for=Sigvard Holmqvist-Berg}} Kassör förblir Sigvard. {{N person=Sigvard Holmqvist-Berg; role=kassör; body=Ekonomichefsnätverket Norra Bohuslän; org=Tanum}} Vice = tomt. {{V seat=Vice; body=Ekonomichefsnätverket Norra Bohuslän}}	ES meddelar förbundet {{A who=Erik Sannemo; to=förbundet}}
Bankförfrågan {{I kind=decision}}	Koncernkonton ingår. {{D}} Gäller ej Tanum, bolagen säger nej. {{S org=Tanum; topic=koncernkonton; stance=no}}	Ut 31/10, CL {{A who=Carina Lysholm; due=2024-10-31}}
Lån till Lysekil {{I kind=report}}	Controllern på plats sedan 9/9. Strömstad skickar också en. {{S org=Strömstad; topic=hjälp till Lysekil; stance=yes}} Orust ännu osäkra. {{S org=Orust; topic=hjälp till Lysekil; stance=undecided}}	Petra redovisar timmar månadsvis {{A who=Petra Hjalmarsson}}
Budgetläget 2025 {{I kind=go-round}}	Sotenäs: klar, minus 9 mnkr {{S org=Sotenäs; topic=Budgetläget 2025; stance=doing}} {{K amount=9000000; unit=kronor; years=2025}} Dals-Ed: höjer skatten 35 öre {{S org=Dals-Ed; topic=Budgetläget 2025; stance=yes}} {{K amount=35; unit=öre; years=2025}} Munkedal: höjer inte {{S org=Munkedal; topic=Budgetläget 2025; stance=no}}	Siffrorna mejlas MS av samtliga, 15 nov {{A who=samtliga; due=2024-11-15; to=Monika Szabó}}
E-arkiv {{I kind=information; outcome=postponed}}	Leverans utlovad tredje gången. Inget att säga före den 5 december. {{P until=2024-12-05; what=E-arkiv; why=Inget att säga}} {{M date=2024-12-05}}	–
AI i fakturaflödet {{I kind=question; outcome=not_reached}}	Alma hann inte, tas nästa gång. {{P until=2024-12-05; what=AI i fakturaflödet; why=Alma hann inte}}	Alma, bilder i förväg {{A who=Alma Rydqvist-Osman}}
Nya och gamla {{I kind=information}}	Lo slutar 31/1, vikariatet tar slut. {{L person=Lo Markström; org=Sotenäs; when=2025-01-31; why=vikariatet tar slut}} Sotenäs har anställt Marek Tollesson på chefsstolen. {{N person=Marek Tollesson; role=ekonomichef; body=Sotenäs; org=Sotenäs}}	
Representation {{I kind=decision}}	Förbundsdialogen 14 nov: {{M date=2024-11-14; what=Förbundsdialogen}} Zoran, Alma. {{D}} {{N person=Zoran Babić; role=representant; body=Förbundsdialogen; org=Munkedal}} {{N person=Alma Rydqvist-Osman; role=representant; body=Förbundsdialogen; org=Dals-Ed}} Studiedagen 12 nov: {{M date=2024-11-12; what=Studiedagen}} vi avstår från att skicka någon. {{D}}	Z ordnar bil {{A who=Zoran Babić}}
Fråga på slutet {{I kind=question}}	Gäller nya momsregeln även hamnavgifter? Ingen visste. {{Q}}	
