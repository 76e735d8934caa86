@file Styrgruppen fam april 2024.docx
@body Styrgruppen Familjehem Sjuhärad
@date 2024-04-26
@start 09:00
@end 11:00
@place Teams
@mode online
@secretary Therése Ohlin
@p Gunnel Axberg | Borås | | chair remote
@p Rasmus Tengblad | Bollebygd | | remote
@p Lotta Ehrling | Herrljunga | | remote
@p Abdirahman Nur | Mark | | remote
@p Mona Stålhammar-Roos | Svenljunga | | remote
@p Linda Högfeldt | Ulricehamn | | remote
@p Linda Parment | Vårgårda | | remote
@p Therése Ohlin | | | guest remote
@p Kent Wiberg | Tranemo | | absent
---
Styrgruppen Familjehem Sjuhärad fredag 26 april 2024 9-11 (Teams)
Solveig på kurs så det blir jag, Therése Ohlin, som skriver den här gången. {{N person=Therése Ohlin; role=ersättare; for=Solveig; item=-}}
Med: Gunnel Axberg Borås (ordf), Rasmus Tengblad Bollebygd, Lotta Ehrling Herrljunga, Abdirahman Nur Mark, Mona Stålhammar-Roos Svenljunga, Linda Högfeldt Ulricehamn, Linda Parment Vårgårda
Inte med: Kent Wiberg Tranemo
Vad	Vad vi landade i	Vem och när
AU:s tredje plats {{I kind=decision}}	Mona blev invald, hon svarade faktiskt i telefon nu. {{D}} {{N person=Mona Stålhammar-Roos; role=ledamot; body=AU}} AU består nu av Gunnel, Linda H och Mona. {{N person=Gunnel Axberg; role=ledamot; body=AU}} {{N person=Linda Högfeldt; role=ledamot; body=AU}}	Jag kallar AU {{A who=Therése Ohlin}}
Arvoden {{I kind=decision}}	Vi följer SKR rakt av, grundarvode 13 900 kr. {{D}} {{K amount=13900; unit=kr}} Borås vill ligga högre {{S org=Borås; topic=arvoden; stance=no}}, Svenljunga nöjda {{S org=Svenljunga; topic=arvoden; stance=yes}}, Vårgårda har inte hunnit räkna. {{S org=Vårgårda; topic=arvoden; stance=undecided}}	Bo L fixar tabellen till 3 maj {{A who=Bo Lidmark; due=2024-05-03}}; Linda P stämmer av med sin ekonom {{A who=Linda Parment}}
Andre vice {{I kind=decision}}	Lotta kan tänka sig ett år. {{|}}Så hon är vald, till april 2025. {{D until=2025-04}} {{N person=Lotta Ehrling; role=andre vice ordförande; body=Styrgruppen Familjehem Sjuhärad}}	
Jourhemmen i sommar {{I kind=dialogue}}	Delad jourlista juni–augusti, om minst fem kommuner lämnar hem till den. {{D if=om minst fem kommuner lämnar hem till den}} Bollebygd lämnar två. {{S org=Bollebygd; topic=jourlista; stance=yes}} Herrljunga har inga att lämna. {{S org=Herrljunga; topic=jourlista; stance=no}} Vem kör barnen på natten? {{Q}} Ingen visste.	Alla: era jourhem till mig senast 24/5 {{A who=alla; to=Therése Ohlin; due=2024-05-24}}
Personal hos oss {{I}}	Familjehemskonsulent Jörgen Aldén slutar 31 maj, blir präst. {{L person=Jörgen Aldén; when=2024-05-31; why=blir präst}} Hans uppdrag i länets kvalitetsgrupp blir utan folk. {{V seat=ledamot; body=länets kvalitetsgrupp}} Ny biträdande enhetschef från 1 juni heter Parisa Golestani. {{N person=Parisa Golestani; role=biträdande enhetschef}}	
Föreskrifterna {{I outcome=not_reached}}	Länken hackade och Abdirahman tappade oss mitt i. {{|}}Tar om det 14 juni. {{P until=2024-06-14; what=Föreskrifterna; why=Länken hackade och Abdirahman tappade oss mitt i}} {{M date=2024-06-14}}	Läs sändningen i efterhand! {{A who=alla}}
Familjehemmens dag {{I kind=question; outcome=postponed}}	Kent hade offerterna, Kent var på begravning. {{|}}Parkeras. {{P what=Familjehemmens dag; why=Kent var på begravning}}	
Skyddade adresser {{I kind=information}}	Rutin uppdaterad, hålls internt. {{X mark=internt}}	Gunnel informerar socialjouren {{A who=Gunnel Axberg; to=socialjouren}}
