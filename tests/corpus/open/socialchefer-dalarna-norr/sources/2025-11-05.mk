@file Socialchefsnätverket nov 2025.docx
@body Socialchefsnätverket
@date 2025-11-05
@start 09:00
@end 12:00
@place Orsa, Lillåns samlingssal
@mode hybrid
@secretary Milo Sandin
@p Jonas Dahlborg | Leksand | | chair
@p Desirée Palmkvist | Orsa | |
@p Ingalill Hedström | Älvdalen | |
@p Samira Yusuf | Rättvik | |
@p Katarzyna Wieczorek-Lind | Gagnef | |
@p Mats Bergvall | Vansbro | | remote
@p Nour Haddad | Malung-Sälen | |
@p Eva-Lena Bångman | Mora | | absent
@p Milo Sandin | | | guest
---
Socialchefsnätverket
Datum	5 november 2025
Tid	09–12
Plats	Orsa, Lillåns samlingssal
Närvarande	Jonas Dahlborg (Leksand) ordförande, Desirée Palmkvist (Orsa), Ingalill Hedström (Älvdalen), Samira Yusuf (Rättvik), Katarzyna Wieczorek-Lind (Gagnef), Mats Bergvall (Vansbro, via länk), Nour Haddad (Malung-Sälen)
Frånvarande	Eva-Lena Bångman (Mora)
Noterat av	Milo Sandin
Ny på plats {{I kind=information}}
- Nour Haddad har klivit in som socialchef i Malung efter Eva Nyström {{N person=Nour Haddad; role=socialchef; org=Malung-Sälen; for=Eva Nyström}}
- Eva gick i september till IVO {{L person=Eva Nyström; org=Malung-Sälen; when=september; why=gick till IVO}}
Läkemedelsrobotar {{I kind=report}}
- 28 av 30 robotar i drift, tre larm i veckan
- Leksand köper tio {{S org=Leksand; topic=läkemedelsrobotar; stance=yes}}
- Rättvik är sugna men ser inga pengar i 2026 {{S org=Rättvik; topic=läkemedelsrobotar; stance=interested}}
- Ingalill bjuder in till visning på distans den 3 december {{A who=Ingalill Hedström}} {{M date=2025-12-03; what=visning av läkemedelsrobotar}}
Juristen {{I kind=report}}
- 17 sökande, tre kvar. {{|}}Rekryteringsgruppen väljer. {{A who=Rekryteringsgruppen}}
- Tillträde 1/12 hoppas Samira på
- Rummet i Rättvik möbleras av Samira till årsskiftet {{A who=Samira Yusuf; due=2025-12-31}}
- Nour: Malung-Sälen kan tänka om sig, bestämt blir det först i december {{S org=Malung-Sälen; topic=delad jurist; stance=undecided}}
Tider 2026 {{I kind=decision}}
- Birgittas andra förslag antaget rakt av {{D}}
- 11/2 Mora {{M date=2026-02-11}}, 8/4 Rättvik {{M date=2026-04-08}}, 3/6 Vansbro {{M date=2026-06-03}}
- Heldagar två gånger om året från och med 2026 {{D}}
Uppdrag utåt {{I kind=information}}
Uppdrag	Person	Till och med
Länsnod e-hälsa	Desirée Palmkvist {{N person=Desirée Palmkvist; role=representant; body=Länsnod e-hälsa; org=Orsa}}	2027
Utskrivningsgruppen	Ingalill Hedström {{N person=Ingalill Hedström; role=representant; body=Utskrivningsgruppen; org=Älvdalen}}	2026
Utskrivningsgruppen, reserv	tomt efter Samira {{V seat=reserv; body=Utskrivningsgruppen}}	
Brukarråd funktionsrätt	Nour Haddad {{N person=Nour Haddad; role=representant; body=Brukarråd funktionsrätt; org=Malung-Sälen}}	2026
Skyddat boende {{I kind=decision}}
- Bidraget tar slut 31/12, 1,4 mkr användes {{K amount=1,4; unit=mkr}}
- Fortsätter gemensamt om länsstyrelsen ger medel också 2026, annars läggs det ner {{D if=länsstyrelsen ger medel också 2026}}
- Katarzyna: Gagnef köper platser styckvis i stället {{S org=Gagnef; topic=skyddat boende; stance=no}}
- Mats skriver ansökan nummer två, ska vara inne 28/11 {{A who=Mats Bergvall; due=2025-11-28}}
Familjehem, ny upphandling {{I kind=dialogue; outcome=not_reached}}
- Klockan sprang. {{|}}In på listan i Mora i stället {{P until=2026-02-11; what=Familjehem, ny upphandling; why=Klockan sprang}}
Utvärdering av nätverket {{I kind=decision}}
- Enkät före jul, Milo bygger {{A who=Milo Sandin}} {{D}}
- Desirée + Nour läser svaren tillsammans {{A who=Desirée Palmkvist,Nour Haddad}}
- Statistiken från september är preliminär, inte för media {{X mark=inte för media}}
Sista minuten {{I kind=question}}
- Hur gör man med hundar på äldreboende? Nour undrade, skratt men inget svar {{Q asker=Nour Haddad}}
- Kunskapsdagen 26/11 har 102 anmälda {{M date=2025-11-26; what=Kunskapsdagen}}
- Jonas ringer Eva-Lena om vice-rollen {{A who=Jonas Dahlborg; to=Eva-Lena Bångman}}
