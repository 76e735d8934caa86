@file knivsta26apr.txt
@body Samverkansgruppen Vårdplatser
@date 2024-04-26
@start 08:15
@end 10:00
@place Knivsta, Särsta äldreboende
@mode in_person
@secretary Ninni Sundgren
@p Lisbet Karlsson Moe | Tierp | | chair
@p Hanna Grip | Knivsta | |
@p Malin Fogelqvist | Uppsala | |
@p Jan Öberg | Enköping | |
@p Anders Wiik | Östhammar | |
@p Rebecka Nyström-Aziz | Älvkarleby | | for=Eva-Lotta Sandin
@p Anders Holm | Region Uppsala | |
@p Carin Edlund | Region Uppsala | | absent excused
@p Zoran Babić | Heby | | absent
@p Ninni Sundgren | | | guest
---
VÅRDPLATSER 26/4-24 kl 8.15-10 Knivsta, Särsta äldreboende
Samverkansgruppen Vårdplatser
Var där: Lisbet Karlsson Moe Tierp (höll i mötet, ordf), Hanna Grip Knivsta, Malin Fogelqvist Uppsala, Jan Öberg Enköping, Anders Wiik Östhammar, Rebecka Nyström-Aziz Älvkarleby (istf Eva-Lotta Sandin), Anders Holm Region Uppsala
Sjuka/upptagna: Carin Edlund Region Uppsala, Zoran Babić Heby
Tangentbord: Ninni Sundgren

*Natt-SIP {{I kind=decision}}
Knivsta ute fr 1/5 {{S org=Knivsta; stance=no}}. Uppsala kör vidare t 31/5 {{S org=Uppsala; stance=doing}}. Gruppen sa ok till det {{D}}
Enköping sugna i höst {{S org=Enköping; stance=interested}}
Fatima utvärderar, kort version sista juni {{A who=Fatima; due=2024-06-30}}

*Dygnsbelopp {{I kind=decision}}
Ny modell: 7 800 kr dag 1-3, sen fullt {{K amount=7800; unit=kr per dag 1-3}}
Antogs, men först måste regionjuristen säga ja {{D if=först måste regionjuristen säga ja}}
Håkan L frågar juristen nu på em {{A who=Håkan L; due=2024-04-26}}

*Carin {{I kind=information}}
Sjukskriven minst t midsommar. {{|}}Lisbet leder oss under tiden {{N person=Lisbet Karlsson Moe; role=ordförande; body=Samverkansgruppen Vårdplatser; for=Carin Edlund}}
Regionens stol: Anders H har den själv tills de skickar nån {{V seat=stol; body=Samverkansgruppen Vårdplatser; org=Region Uppsala}}
Blommor: Jan {{A who=Jan Öberg}}

*Byten {{I kind=information}}
Wiik → Gävle i aug, tröttnat på att pendla {{L person=Anders Wiik; org=Östhammar; when=i aug; why=tröttnat på att pendla}}
Läkemedelskomm. efter AW: Rebecka {{N person=Rebecka Nyström-Aziz; role=ledamot; body=Läkemedelskomm.; for=Anders Wiik}}
Avvikelsegr ssk: äntligen! {{|}}Oskar Bell från Tierp {{N person=Oskar Bell; role=ssk; body=Avvikelsegr; org=Tierp}}
Jourlistan: Hanna gör juni, Malin juli, Jan augusti {{N person=Hanna Grip; role=ansvarig; body=Jourlistan}} {{N person=Malin Fogelqvist; role=ansvarig; body=Jourlistan}} {{N person=Jan Öberg; role=ansvarig; body=Jourlistan}}

*Sommarplatser {{I kind=go-round}}
Älvkarleby 3 extra {{S org=Älvkarleby; stance=yes}}
Östhammar stänger Gimo 1/7 {{S org=Östhammar; stance=no}}
Håbo: inget svar
Vem tar Gimos nattjour? {{Q}}
Listan m telefonnr bara på papper, ej mejl {{X mark=bara på papper, ej mejl}}

*Patientföreträdare {{I kind=question; outcome=postponed}}
Zoran borta, hans fråga. Får komma igen 14/6 {{P what=Patientföreträdare; until=2024-06-14; why=Zoran borta, hans fråga}}

*Cosmic {{I kind=information; outcome=postponed}}
Uppdatering gick snett i helgen så Kalle visar inget. Obestämt när {{P what=Cosmic; why=Uppdatering gick snett i helgen}}

*Slut {{I kind=information}}
14/6 Zoom {{M date=2024-06-14}}
Rebecka kollar om alla får in sig i teamsytan {{A who=Rebecka Nyström-Aziz}}
