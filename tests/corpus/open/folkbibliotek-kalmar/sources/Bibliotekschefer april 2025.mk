@file Bibliotekschefer april 2025.docx
@body Bibliotekschefsnätverket i Kalmar län
@date 2025-04-24
@start 10:00
@end 14:00
@place Vimmerby bibliotek
@mode in_person
@secretary Marianne Ståhlbrand
@p Nadja Lazarević | Hultsfred | | chair
@p Ylva Engqvist | Borgholm
@p Pia Kullman | Högsby
@p Love Åkerhielm | Kalmar
@p Sara Idrissi | Mörbylånga
@p Anders Wiström | Nybro
@p Marianne Ståhlbrand | Oskarshamn
@p Sara Bondesson | Torsås
@p Erik Hultgren | Vimmerby
@p Gudrun Palmborg | Västervik
@p Bibbi Falk | Regionbiblioteket | | guest
@p Henrik Zetterlund | Emmaboda | | absent
@p Eva-Lena Fors | Mönsterås | | absent
---
Bibliotekschefsnätverket i Kalmar län, 24 april 2025, 10–14, Vimmerby bibliotek
Nadja Lazarević, Hultsfred, ordförande; Ylva Engqvist, Borgholm; Pia Kullman, Högsby; Love Åkerhielm, Kalmar; Sara Idrissi, Mörbylånga; Anders Wiström, Nybro; Marianne Ståhlbrand, Oskarshamn, med pennan; Sara Bondesson, Torsås; Erik Hultgren, Vimmerby; Gudrun Palmborg, Västervik; Bibbi Falk, Regionbiblioteket
Ej sedda: Henrik Zetterlund, Emmaboda och Eva-Lena Fors, Mönsterås
Välkommen Love {{I}}
Love Åkerhielm har slagit sig ned på Kalmars plats i kretsen, där Mei Lindahl höll ut i ett halvår. {{N person=Love Åkerhielm; role=ledamot; body=Bibliotekschefsnätverket i Kalmar län; org=Kalmar; for=Mei Lindahl}}
Läsfrämjande för vuxna {{I kind=theme}}
Erik fick sin dag. Läsecirklar på järnaffären, ett succéartat tilltag.
Vimmerby fortsätter till sommaren. {{S org=Vimmerby; topic=läsfrämjande; stance=doing}} Västervik tar efter. {{S org=Västervik; topic=läsfrämjande; stance=yes}} Hultsfred har inga järnaffärer och låter bli. {{S org=Hultsfred; topic=läsfrämjande; stance=no}}
Boklistan får vi av Erik före Valborg. {{A who=Erik Hultgren; due=2025-04-30}}
Vitet {{I kind=report}}
Katalogia betalar 120 000 kronor. {{K amount=120000; unit=kronor}} Summan får inte komma till pressens kännedom. {{X mark=får inte komma till pressens kännedom}}
Pengarna fördelas efter invånarantal, såvida inte Kalmar avstår sin del. {{D if=såvida inte Kalmar avstår sin del}} Love ber att få fundera. {{S org=Kalmar; topic=vitet; stance=undecided}}
Gudrun fördelar summan på papper till den 9 maj. {{A who=Gudrun Palmborg; due=2025-05-09}}
Stolar, gamla och nya {{I kind=decision}}
- Pia Kullman pensioneras den 30 juni efter 41 år. {{L person=Pia Kullman; org=Högsby; when=2025-06-30; why=pensioneras}} Högsbys plats hos oss blir därmed utan innehavare. {{V seat=ledamot; body=Bibliotekschefsnätverket i Kalmar län; org=Högsby}}
- Redaktörskapet för handledningen: Pia lämnar stafettpinnen till Sara Idrissi, det sade vi alla aye till. {{D}} {{N person=Sara Idrissi; role=redaktör; body=handledningen; for=Pia Kullman}}
- Juryn för Ölandspriset: busschauffören Rolf Nilstrand intar lekmannaplatsen, vald med fröjd. {{D}} {{N person=Rolf Nilstrand; role=lekman; body=Juryn för Ölandspriset}}
- Användarföreningen: Ylva har röst till sommaren, från hösten är det Sara Bondessons tur att vara ombud, sades det och bestämdes det. {{D}} {{N person=Sara Bondesson; role=ombud; body=Användarföreningen; for=Ylva Engqvist}}
- Vid Eva-Lenas frånvaro från biblioteksrådet i maj infinner sig Anders. {{N person=Anders Wiström; role=ersättare; body=biblioteksrådet; for=Eva-Lena Fors}}
E-medietaket efter juni {{I outcome=postponed}}
Erik är ensam kvar på mötet ur E-mediegruppen när Sara I gick 13.15, och ensam vill han inte bestämma. {{|}}Taket skjuts upp till hösten. {{P what=E-medietaket efter juni; why=ensam vill han inte bestämma}}
Sommaröppet i kyrkan {{I kind=question; outcome=not_reached}}
Kyrkklockorna slog två. {{|}}Torsås fråga om sommaröppet besvaras den 4 september. {{P until=2025-09-04; what=Sommaröppet i kyrkan; why=Kyrkklockorna slog två}} {{M date=2025-09-04}}
Vem har nyckeln till sakristian? {{Q}} Inte vi.
Biblioteksveckan {{I kind=decision}}
Gemensamt tema, på prov ett år: tystnad. {{D}} Nybro bekostar affischen. {{S org=Nybro; topic=biblioteksveckan; stance=yes}}
Bibbi ritar affischen, skiss den 15 maj. {{A who=Bibbi Falk; due=2025-05-15}} Alla hänger upp den. {{A who=Alla}}
Höstens möten {{I}}
Den 4 september i Torsås och den 27 november på Öland. {{M date=2025-11-27}} Love bjuder in till invigningen av nya barnavdelningen i Kalmar den 14 maj. {{M date=2025-05-14; what=invigningen av nya barnavdelningen}}
