@file vpl 240119.txt
@body Samverkansgruppen Vårdplatser
@date 2024-01-19
@start 08:00
@end 09:30
@place Akademiska, ing 50, plan 3
@mode hybrid
@secretary Ninni Sundgren
@p Carin Edlund | Region Uppsala | | chair
@p Fatima Warsame | Uppsala | |
@p Jan Öberg | Enköping | |
@p Lisbet Karlsson Moe | Tierp | | remote
@p Anders Wiik | Östhammar | | remote
@p Hanna Grip | Knivsta | |
@p Zoran Babić | Heby | | absent
@p Anders Holm | Region Uppsala | |
@p Mia Tapper | Håbo | | absent
@p Ninni Sundgren | | vårdsamordnare | guest
---
Samverkansgruppen Vårdplatser fre 19/1 2024 08-09.30
Akademiska, ing 50, plan 3 + länk. Skrivet i farten: Ninni Sundgren vårdsamordnare

med: Carin Edlund Region Uppsala (ordf), Anders Holm Region Uppsala, Fatima Warsame Uppsala, Jan Öberg Enköping, Hanna Grip Knivsta
länk: Lisbet Karlsson Moe Tierp, Anders Wiik Östhammar
ej: Zoran Babić Heby, Mia Tapper Håbo

läget just nu {{I kind=go-round}}
44 utskrivningsklara i morse
Uppsala öppnar 8 korttids på måndag {{S org=Uppsala; stance=doing}}
Enköping fullt, tar ingen {{S org=Enköping; stance=no}}
Tierp 2 platser lediga, tar gärna grannars {{S org=Tierp; stance=yes}}
Östhammar återkommer e helgen {{S org=Östhammar; stance=undecided}}
dygnspris: 9 200 kr fr 1 feb {{K amount=9200; unit=kr per dygn}}

folk {{I kind=information}}
Anna S (Uppsala) har slutat, ingen efter ännu {{V seat=plats; body=Samverkansgruppen Vårdplatser; org=Uppsala}} {{L person=Anna S; org=Uppsala}}
Hanna kör jourlistan istället för Jan, från 1/2 {{N person=Hanna Grip; role=ansvarig; body=jourlistan; for=Jan Öberg}}
A Holm är m tills CE är åter fr semester v 9 = leder mötet då {{N person=Anders Holm; role=mötesledare; body=Samverkansgruppen Vårdplatser; for=Carin Edlund}}
avvikelsegruppen: Lisbet stannar {{N person=Lisbet Karlsson Moe; role=ledamot; body=avvikelsegruppen}}, Fatima ny {{N person=Fatima Warsame; role=ledamot; body=avvikelsegruppen}}, en ssk fattas {{V seat=ssk; body=avvikelsegruppen}}

SIP på natten {{I kind=decision}}
prövas mars-maj, bara Uppsala + Knivsta {{D until=2024-05; binds=Uppsala,Knivsta}}
FW/HG gör schema till 16/2 {{A who=Fatima Warsame,Hanna Grip; due=2024-02-16}}
? vem ringer anhörig efter 22 {{Q}}

Cosmic-meddelanden {{I kind=information; outcome=postponed}}
it-Kalle kom aldrig. nytt försök 16/2 {{P what=Cosmic-meddelanden; until=2024-02-16; why=it-Kalle kom aldrig}}

hemgång m syrgas {{I kind=decision}}
rutin v 4 gäller fr idag {{D}}
ändring p 6: Wiik skriver om, mejl t alla i em {{A who=Anders Wiik; due=2024-01-19; to=alla}}
patientfallet vi pratade om skrivs inte ut nånstans {{X mark=skrivs inte ut nånstans}}

övr {{I kind=information}}
Heby vill ha utb i utskrivning, Carin fixar {{A who=Carin Edlund; to=Heby}}
länsråd hälsa 8/3: Jan åker, Carin kan inte {{N person=Jan Öberg; role=ersättare; body=länsråd hälsa; for=Carin Edlund}} {{M date=2024-03-08; what=länsråd hälsa}}
nästa: 16/2 {{M date=2024-02-16}} o 22/3 {{M date=2024-03-22}}
