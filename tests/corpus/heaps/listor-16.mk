@file listor-16.txt
@body Delregional samverkan Fyrbodal
@date 2025-09-11
@p Eva Rundqvist | Trollhättan | socialdirektör | chair
@p Pelle Grändås | Uddevalla | socialchef
@p Monica Brask | Vänersborg | förvaltningschef
@p Johan Tveit | Strömstad | socialchef
@p Anna Kjellman | Tanum | omsorgschef
@p Anna Rosander | Lysekil | socialchef
@p Louise Backman | Sotenäs | omsorgschef
@p Thomas Hedin | Munkedal | avdelningschef
@p Ewa Dalén | Orust | sektorchef
@p Fredrik Sjö | Åmål | vård- och omsorgschef
@p Nina Westlund | Bengtsfors | områdeschef
@p Roland Krantz | Mellerud | socialchef
@p Catarina Lööf | Färgelanda | enhetschef
@p Oskar Vigh | Dals-Ed | socialchef
@p Bengt Holmer | Västra Götalandsregionen | områdeschef | guest
@p Sofie Plass | NU-sjukvården | verksamhetschef | guest
@p Ida Moberg | | delregional samordnare | guest
---
Delregional samverkan Fyrbodal
Anteckningar 2025-09-11
Närvarande från kommunerna:
Eva Rundqvist, Trollhättan, socialdirektör, ordförande
Pelle Grändås, Uddevalla, socialchef
Monica Brask, Vänersborg, förvaltningschef
Johan Tveit, Strömstad, socialchef
Anna Kjellman, Tanum, omsorgschef
Anna Rosander, Lysekil, socialchef
Louise Backman, Sotenäs, omsorgschef
Thomas Hedin, Munkedal, avdelningschef
Ewa Dalén, Orust, sektorchef
Fredrik Sjö, Åmål, vård- och omsorgschef
Nina Westlund, Bengtsfors, områdeschef
Roland Krantz, Mellerud, socialchef
Catarina Lööf, Färgelanda, enhetschef
Oskar Vigh, Dals-Ed, socialchef
Övriga närvarande:
Bengt Holmer, Västra Götalandsregionen, områdeschef
Sofie Plass, NU-sjukvården, verksamhetschef
Ida Moberg, delregional samordnare

A. Välkomna {{I n=A}}
- Eva inleder
- kort om dagens upplägg
- Färgelandas nya ledamot Catarina Lööf hälsas välkommen, efterträder Siv Torp {{N person=Catarina Lööf; role=ledamot; body=Delregional samverkan Fyrbodal; org=Färgelanda; for=Siv Torp}}

B. Sommaren {{I n=B; kind=go-round}}
Strömstad: 9 stängda platser, nu öppna {{S org=Strömstad}}
Orust: bemanning via bolag, dyrt {{S org=Orust}}
Åmål: lugnt {{S org=Åmål}}
NU-sjukvården: hårt tryck i juli {{S org=NU-sjukvården}}

C. Hemgång {{I n=C}}
Vad	Vem	När
Gemensam checklista {{A who=Sofie Plass,Anna Kjellman; due=2025-10-10}}	Sofie, Anna K	10 okt
Statistik utskrivningsklara	NU-sjukvården	varje måndag (rutin)
Genomgång av trettio ärenden {{A who=Thomas Hedin}}	Thomas	under hösten
Kontaktlista jul	Ida	redan utskickad

D. Avtal om medicinteknik {{I n=D; kind=decision}}
- delregionen ställer sig bakom ändringen i § 6 {{D}}
- politiska beslut i kommunerna i november
- VGR har beslutat för sin del 3 september

E. Psykisk hälsa {{I n=E; outcome=postponed}}
- vidare i oktober, väntar på VGR:s förslag {{P what=Psykisk hälsa; why=väntar på VGR:s förslag}}

F. Samordnarens tjänst {{I n=F; kind=decision}}
- tjänsten permanentas, 75 procent {{D}}
- finansiering: 2,40 kr per invånare {{K amount=2.40; unit=kr per invånare}}
- Trollhättan arbetsgivare även framöver {{S org=Trollhättan}}

G. Grupper under samverkan {{I n=G; kind=decision}}
Grupp barn och unga
Ny: Oskar Vigh (Dals-Ed) {{N person=Oskar Vigh; role=ledamot; body=Grupp barn och unga; org=Dals-Ed}}
Avgår: Leif Storm {{L person=Leif Storm}}
Grupp äldre
Ny: Nina Westlund, ersätter Karin Apel {{N person=Nina Westlund; role=ledamot; body=Grupp äldre; for=Karin Apel}}
Ordförande: Roland Krantz, vald i dag {{N person=Roland Krantz; role=ordförande; body=Grupp äldre}} {{D}}
Grupp psykiatri
Vakant: två kommunplatser {{V seat=kommunplatser; body=Grupp psykiatri}}

H. Informationspunkter {{I n=H; kind=report}}
- VGR:s budget antas i november
- nytt journalsystem uppskjutet igen
- läkarmedverkan på korttid: avtal skrivet
- Vårdförbundets blockad upphörde i juni
- statsbidrag för fast omsorgskontakt kvar 2026

I. Ambulans {{I n=I; kind=dialogue}}
- långa väntetider i Dalsland
- fallolyckor en stor del
- lyfthjälp: räddningstjänsten? vården?
- flera vill ha gemensam rutin, ingen beställare

J. Rutin lyfthjälp {{I n=J}}
Beslut: ingen ny rutin före årsskiftet. {{D}}
Åtgärd: Fredrik hör med räddningstjänstförbundet. {{A who=Fredrik Sjö; to=räddningstjänstförbundet}}

K. Mobil närvård {{I n=K; kind=go-round}}
Vill ha team:
Mellerud ja {{S org=Mellerud; stance=yes}}
Bengtsfors ja {{S org=Bengtsfors; stance=yes}}
Sotenäs nej {{S org=Sotenäs; stance=no}}
Lysekil har redan {{S org=Lysekil; stance=doing}}
Munkedal avvaktar {{S org=Munkedal; stance=undecided}}
Dals-Ed inget svar

L. Datum {{I n=L}}
16 oktober Vänersborg {{M date=2025-10-16}}
20 november Teams {{M date=2025-11-20}}
11 december Uddevalla {{M date=2025-12-11}}
9 oktober Närvårdsdagen {{M date=2025-10-09; what=Närvårdsdagen}}
1 december sista dag för redovisning av medel

M. Närvårdsdagen {{I n=M; kind=decision}}
- moderator: Monica {{N person=Monica Brask; role=moderator; body=Närvårdsdagen}}
- program klubbat {{D}}
- filmen behöver textas, Ida {{A who=Ida Moberg}}
- avgift 500 kr per deltagare {{K amount=500; unit=kr per deltagare}}

N. SIP i skolan {{I n=N; kind=question}}
- Tanum undrar: vem kallar när eleven går i friskola? {{Q asker=Tanum}}

O. Läkemedelsgenomgångar {{I n=O}}
- mål 90 procent, utfall 61
- bäst: Orust
- apotekarstöd från VGR
- varje MAS: egen plan före nyår {{A who=varje MAS; due=2025-12-31}}

P. Inflyttning till särskilt boende {{I n=P; kind=report}}
Kommun	Väntetid	Plan
Uddevalla	104 dagar	nytt boende 2027 {{S org=Uddevalla}}
Vänersborg	71 dagar	–
Tanum	45 dagar	köper platser i Strömstad {{S org=Tanum}}

Q. Tandvård {{I n=Q; outcome=not_reached}}
- ej uppe, flyttad till 16 oktober {{P until=2025-10-16; what=Tandvård; why=ej uppe}}

R. Trygg och säker vård i hemmet {{I n=R; kind=theme}}
- föredrag av Sofie
- exempel: dropp i hemmet
- frågor om ansvar och delegering
- bildspelet delas, Sofie {{A who=Sofie Plass}}

S. Samverkansrådet {{I n=S; kind=decision}}
Nominerade från Fyrbodal:
Eva Rundqvist {{N person=Eva Rundqvist; role=ledamot; body=Samverkansrådet}}
Johan Tveit {{N person=Johan Tveit; role=ledamot; body=Samverkansrådet}}
ersättare Louise Backman {{N person=Louise Backman; role=ersättare; body=Samverkansrådet}}
Beslut: nomineringen skickas in. {{D}} {{A}}

T. Föregående åtgärder {{I n=T; kind=report}}
1	Brev om hjälpmedel	Klart
2	Enkät om SIP {{A who=Catarina Lööf}}	Pågår, Catarina
3	Möte med patientnämnden {{A who=Pelle Grändås}}	Kvarstår, Pelle
4	Rutin för tolk	Avslutas utan åtgärd

U. Äldreomsorgslagen {{I n=U}}
- förslag i lagrådet
- språkkrav från 2026
- medicinskt ansvarig för rehabilitering ej obligatorisk

V. Hjälpmedel {{I n=V; kind=decision}}
Samsyn om prioriteringsordning. {{D}}
Gäller till 2027-01-31, därefter ny prövning. {{D until=2027-01-31}}
Sortimentet styrs av VGR:s kommitté.

W. Personal {{I n=W}}
Anna Rosander: nytt uppdrag i Göteborg, slutar 31 oktober {{L person=Anna Rosander; org=Lysekil; when=31 oktober; why=nytt uppdrag i Göteborg}}
Uppdraget i Lysekil: annons ute {{S org=Lysekil}}
Vikarie för Ida i vår: Jon Sahl {{N person=Jon Sahl; role=ersättare; body=Delregional samverkan Fyrbodal; for=Ida Moberg}}

X. Missbruksvård {{I n=X; kind=dialogue}}
- ny lag, stort arbete
- kommunerna för sent inkopplade, sa Roland
- förslag: egen temadag
- ej bestämt

Y. Gemensam utbildning demens {{I n=Y; kind=go-round}}
- Färgelanda: tio platser {{S org=Färgelanda}}
- Åmål: avstår {{S org=Åmål; stance=no}}
- Orust: troligen {{S org=Orust; stance=interested}}
- övriga: antal till Ida före 26 september {{A who=övriga; due=2025-09-26; to=Ida Moberg}}

Z. Influensavaccin {{I n=Z; kind=report}}
- leverans v. 42
- samma upplägg som 2024
- kommunernas sjuksköterskor vaccinerar på boenden

Å. Avtal om palliativa platser {{I n=Å; kind=decision}}
- uppsägning av avtalet: nej {{D}}
- omförhandling av priset: ja {{D}}
- förhandlare: Eva och Ewa {{A who=Eva Rundqvist,Ewa Dalén}}

Ä. Ekonomi {{I n=Ä; kind=report}}
- utfall t.o.m. augusti: 310 tkr {{K amount=310; unit=tkr}}
- överskott väntas
- pengarna får ej sparas
- förslag på användning: Ida, Thomas, till 16 oktober {{A who=Ida Moberg,Thomas Hedin; due=2025-10-16}}

Ö. Övrigt {{I n=Ö}}
- ny adress till NU-sjukvårdens samordning
- Strömstad stänger mottagningen för asylsökande {{S org=Strömstad}}
- Bengt ordnar besök på Näl {{A who=Bengt Holmer}}
- inget mer
