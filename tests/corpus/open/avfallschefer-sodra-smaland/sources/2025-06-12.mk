@file Avfall juni 2025 tabell.docx
@body Avfallschefsnätverket
@date 2025-06-12
@start 09:00
@end 12:00
@place Markaryd, Hagavägen 2
@mode in_person
@secretary Tilde Rosengren
@p Farid Nazari | Lessebo | | chair
@p Lisbeth Ohlin | Markaryd | |
@p Kjell Dahlqvist | Tingsryd | |
@p Marianne Ståhlnacke | Alvesta | |
@p Henning Vikander | Växjö | |
@p Per-Arne Skoog | Älmhult | |
@p Rebecka Alm | Ljungby | | for=Jasmina Hodžić
@p Jasmina Hodžić | Ljungby | | absent
@p Ann-Sofi Truedsson | Emmaboda | | absent
@p Per Ljungdahl | Uppvidinge | | absent
@p Tilde Rosengren | | | guest
---
Avfallschefsnätverket
12 juni 2025 kl 9–12
Markaryd, Hagavägen 2
Här: Farid Nazari (Lessebo, ordf idag), Lisbeth Ohlin (Markaryd), Kjell Dahlqvist (Tingsryd), Marianne Ståhlnacke (Alvesta), Henning Vikander (Växjö), Per-Arne Skoog (Älmhult), Rebecka Alm (Ljungby, för Jasmina Hodžić)
Inte här: Jasmina Hodžić (Ljungby), Ann-Sofi Truedsson (Emmaboda), Per Ljungdahl (Uppvidinge)
Tilde Rosengren för anteckningar
Agenda	Anteckning	Åtgärd
Start {{I kind=information}}	Farid klubbar i dag, Jasmina föräldraledig t.o.m. september. {{N person=Farid Nazari; role=ordförande; body=Avfallschefsnätverket; org=Lessebo; for=Jasmina Hodžić}} Rebecka Alm sitter för Ljungby så länge. {{N person=Rebecka Alm; role=ersättare; body=Avfallschefsnätverket; org=Ljungby; for=Jasmina Hodžić}}	
Gemensam plan {{I kind=decision}}	Tre anbud. {{|}}Vi tar Ekobalans Konsult, lägst pris och bäst referenser. {{D}} {{|}}Anbudet ligger på 540 tkr. {{K amount=540; unit=tkr}}	Marianne skriver kontrakt, 30/6 {{A who=Marianne Ståhlnacke; due=2025-06-30}}
Samråd {{I kind=decision}}	En träff per kommun i oktober, Älmhult och Tingsryd slår ihop sina. {{D binds=Älmhult,Tingsryd}}	Var kommun bokar egen lokal {{A who=Var kommun}}
Plastpiloten {{I kind=report; outcome=postponed}}	Jasmina har siffrorna. {{|}}Vi väntar tills hon är åter. {{P what=Plastpiloten; why=Jasmina har siffrorna}}	-
Kemgruppen {{I kind=decision}}	Kjells plats från 2026: Henning {{N person=Henning Vikander; role=representant; body=Kemgruppen; org=Växjö; for=Kjell Dahlqvist}} {{D}}	HV mejlar regionen {{A who=Henning Vikander; to=regionen}}
Textil {{I kind=go-round}}	Sedan nyår krav på separat insamling. {{|}}Markaryd har eget tält på ÅVC {{S org=Markaryd; topic=textil; stance=doing}}, Älmhult låter Myrorna sköta det {{S org=Älmhult; topic=textil; stance=doing}}. {{|}}Växjö har inte landat. {{S org=Växjö; topic=textil; stance=undecided}}	Rebecka delar Ljungbys avtalsmall, v 26 {{A who=Rebecka Alm}}
Avgifter 2026 {{I kind=information}}	Förbränningsskatten kan komma åter, säger Kjell. Kretslopp Värend aviserar +6 %.	Farid begär underlag i god tid före budget {{A who=Farid Nazari; to=Kretslopp Värend}}
Återbruk {{I kind=decision}}	Projektpengar slut 31/12. Kör vidare med egna medel? Nja. {{|}}Bordet var tämligen enigt om att boden behövs men mer blev det inte. {{F}} {{|}}Tas om när styrgruppen räknat. {{P what=Kör vidare med egna medel; why=styrgruppen ska räkna}}	Styrgruppen räknar {{A who=Styrgruppen}}
Folk {{I kind=information}}	Per-Arne slutar 31/8 (flyttar till Umeå). {{L person=Per-Arne Skoog; org=Älmhult; when=2025-08-31; why=flyttar till Umeå}} Styrgruppsstolen efter honom obesatt. {{V seat=ledamot; body=styrgruppen för återbruk; org=Älmhult}}	Älmhult utser ny {{A who=Älmhult}}
Höstdatum {{I kind=information}}	11/9 Uppvidinge {{M date=2025-09-11}}, 13/11 Emmaboda. {{M date=2025-11-13}} Samråd Växjö 8/10 {{M date=2025-10-08; what=samråd Växjö}}	Tilde lägger in i kalendern {{A who=Tilde Rosengren}}
