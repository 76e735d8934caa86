@file OMO jun 2026.txt cp1252
@body Öga mot öga
@date 2026-06-11
@start 13:00
@end 15:00
@place Stadshuset Uppsala, rum Fyris
@mode in_person
@secretary Amir Lindroth Haddad
@p Roland Eklöf-Tesfaye | Heby | | chair
@p Zahra Moradi | Enköping | |
@p Per Wallebom | Håbo | |
@p Joakim Tägtman | Östhammar | |
@p Ulla Brännvall | Älvkarleby | |
@p Nadja Brolin | Sigtuna | |
@p Amir Lindroth Haddad | Sigtuna | |
@p Lena Skogh Ahlqvist | Uppsala | | absent
@p Mats-Ola Perneby | Tierp | | absent
---
ÖGA MOT ÖGA 2026-06-11 13.00-15.00
Stadshuset Uppsala, rum Fyris
Roland Eklöf-Tesfaye, Heby (ordf., Lena borta)
Zahra Moradi, Enköping
Per Wallebom, Håbo
Joakim Tägtman, Östhammar
Ulla Brännvall, Älvkarleby
Nadja Brolin, Sigtuna
Amir Lindroth Haddad, Sigtuna (prot.)
Frånv.: Lena Skogh Ahlqvist, Uppsala; Mats-Ola Perneby, Tierp

(1) Avgift för Knivsta {{I n=1; kind=decision}}
Knivsta befrias 2026, full avgift 2027. {{D binds=Knivsta}}
Ida Lövkvist inträder härmed. {{N person=Ida Lövkvist; role=ledamot; body=Öga mot öga; org=Knivsta}}
Håbo motsatte sig. {{S org=Håbo; topic=Avgift för Knivsta; stance=no}}
PW underrättar Knivstas ekonomi, 17/6. {{A who=Per Wallebom; due=2026-06-17; to=Knivstas ekonomi}}

(2) Hjälpmedelsforums råd {{I n=2; kind=decision}}
Joakim ut, Ulla in, från hösten. {{D}} {{N person=Ulla Brännvall; role=representant; body=Hjälpmedelsforums råd; org=Älvkarleby; for=Joakim Tägtman}}
Ullas plats i brukarpanelen kvarstår obesatt till vidare. {{V seat=plats; body=brukarpanelen}}
Anmälan: sekr. {{A who=Amir Lindroth Haddad}}

(3) Talsyntes {{I n=3; kind=theme}}
Zahra demonstrerade.
Testas skarpt: Enköping och Östhammar. {{S org=Enköping; topic=Talsyntes; stance=doing}} {{S org=Östhammar; topic=Talsyntes; stance=doing}}
Älvkarleby tveksamma. {{S org=Älvkarleby; topic=Talsyntes; stance=undecided}}
Testprotokoll lämnas in 30/9, resp. testkommun. {{A who=resp. testkommun; due=2026-09-30}}
Licens 14 900 kr/år. {{K amount=14900; unit=kronor per år}}

(4) Arbetsgrupp badplatser {{I n=4; kind=decision}}
Inrättas, ett år. {{D until=2027-06-11}}
Nadja Brolin leder, {{N person=Nadja Brolin; role=ledare; body=Arbetsgrupp badplatser; org=Sigtuna}} i övrigt Zahra och en från Tierp. {{N person=Zahra Moradi; role=ledamot; body=Arbetsgrupp badplatser; org=Enköping}}
Mats-Ola namnger Tierps. {{A who=Mats-Ola Perneby}}
Start 26 augusti vid Fjällnora. {{M date=2026-08-26; what=Arbetsgrupp badplatser}}

(5) Ordförandefrågan {{I n=5; kind=information; outcome=postponed}}
Lena avgår vid årsskiftet, går till Trafikverket. {{L person=Lena Skogh Ahlqvist; org=Uppsala; when=2026-12-31; why=går till Trafikverket}}
Val 24 september. {{P until=2026-09-24; what=Ordförandefrågan}}
Valberedare: Per. {{D}} {{N person=Per Wallebom; role=valberedare; body=Öga mot öga; org=Håbo}}

(6) Rundfråga toaletter {{I n=6; kind=question; outcome=postponed}}
Underlaget kom samma dag, därför inte behandlad. {{P what=Rundfråga toaletter; why=Underlaget kom samma dag}}
Svar ändå till Joakim från var kommun, 1 sept. {{A who=var kommun; due=2026-09-01; to=Joakim Tägtman}}

(7) Kalender {{I n=7; kind=information}}
24/9 Knivsta, {{M date=2026-09-24}} 3/12 Östhammar. {{M date=2026-12-03}}
Sekr. bokar rum. {{A who=Amir Lindroth Haddad}}
