@file KDM 19 jan.txt
@body Kommundirektörsgruppen Mellanbygden
@date 2024-01-19
@start 10:00
@end 12:00
@place Ydregården
@mode in_person
@secretary Elliot Marklund
@p Torgny Vallgren | Aneby | | chair
@p Birgitta Lood | Ydre | |
@p Shirin Daneshvar | Tranås | |
@p Mats Trulsson | Boxholm | |
@p Per Ölander | Eksjö | |
@p Dragan Petrović | Kinda | |
@p Lina Oskarsson Tveit | Ödeshög | | absent excused
@p Elliot Marklund | | | guest
---
Kommundirektörsgruppen Mellanbygden, snabbnoteringar från Elliot Marklund
Fre 19 jan 2024 kl 10-12, Ydregården
Runt bordet: Torgny Vallgren (Aneby, höll i klubban), Birgitta Lood (Ydre), Shirin Daneshvar (Tranås), Mats Trulsson (Boxholm), Per Ölander (Eksjö), Dragan Petrović (Kinda)
Hälsade och kunde inte: Lina Oskarsson Tveit (Ödeshög)

* {{|}}CHEFSRÅDET {{I}} *
Vi sätter Dragan på Helenas stol i Kommunförbundets chefsråd. {{N person=Dragan Petrović; role=ledamot; body=Kommunförbundets chefsråd; for=Helena Brandt Ruuth}} {{D}}
Birgitta valdes till reserv. {{N person=Birgitta Lood; role=reserv; body=Kommunförbundets chefsråd}} {{D}}
Första rådet 5 feb! {{M date=2024-02-05; what=Kommunförbundets chefsråd}}

* {{|}}LOKALEN {{I kind=decision}} *
Klausulen ok. {{|}}Vi flyttar 1 april, så blir det. {{D}}
Shirin bokar flyttfirma. {{A who=Shirin Daneshvar}}
Var och en rensar sina pärmar före 15 mars. {{A who=Var och en; due=2024-03-15}}
{{|}}Grön färg i fikarummet? Vore kul, inget bestämt. {{F}}

* {{|}}VISSELBLÅSARE, RUNDAN {{I kind=go-round}} *
Kinda - nyfikna, vill se avtalet {{S org=Kinda; stance=interested; topic=VISSELBLÅSARE}}
Eksjö - tackar nej {{S org=Eksjö; stance=no; topic=VISSELBLÅSARE}}
Aneby - hoppar på om fler gör det {{S org=Aneby; stance=interested; topic=VISSELBLÅSARE}}
Ödeshög - inget hört
Mats skickar avtalet till Dragan och Torgny i dag. {{A who=Mats Trulsson; due=2024-01-19; to=Dragan Petrović, Torgny Vallgren}}

* {{|}}MELLANBYGDSDAGEN {{I}} *
Talare: det lutar åt Siv Månsdotter, men hon har inte svarat. {{F}}
Amira Haddad hoppar av programgruppen, föräldraledig. {{L person=Amira Haddad; org=Tranås; why=föräldraledig}} Oskar Nyqvist kliver in för henne. {{N person=Oskar Nyqvist; role=ledamot; body=programgruppen; for=Amira Haddad}}
Mats öppnar anmälan i slutet av januari. {{A who=Mats Trulsson}}
Priset 450 kr/pers står fast. {{K amount=450; unit=kr/pers}}
Middag kvällen innan - tar vi ställning till 1 mars. {{P until=2024-03-01; what=Middag kvällen innan}} {{M date=2024-03-01}}

* {{|}}RESTEN {{I}} *
Elliot får 20 procent till hösten ut, alla tummar upp. {{D}}
Lärdomssidan från övningen: Per har inte hunnit, lovar den till månadsskiftet. {{A who=Per Ölander}}
AI-policyn struken från listan, Kommunförbundet gör en.
Traineeavtalet ligger hos juristen i Tranås.
Vem har nyckeln till gamla arkivskåpet?? {{Q}}
Nuvarande löneutkast är INTE för vidare spridning {{X mark=INTE för vidare spridning}}
