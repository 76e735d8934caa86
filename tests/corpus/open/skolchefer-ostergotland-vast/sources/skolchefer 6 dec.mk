@file skolchefer 6 dec.txt
@body Skolchefsnätverket
@date 2024-12-06
@start 10:00
@end 12:00
@place Vadstena
@mode in_person
@secretary Ulrika Steen
@p Camilla Thörnqvist | Motala | | absent
@p Ulrika Steen | Åtvidaberg | |
@p Pär Lidbäck | Vadstena | | chair
@p Karin Malmsten | Ydre | |
@p Karin Adelsköld Berg | Ödeshög | |
@p Farid Rahimi | Kinda | |
@p Lars-Göran Wetterhall | Boxholm | |
@p Sanela Hodzic | Mjölby | | absent excused
@p Joel Ekwall | | samordnare | guest
---
skolcheferna väst, 6 dec -24, Vadstena kl 10-12
på plats: Pär Lidbäck Vadstena (ordf i dag), Karin Malmsten Ydre, Karin Adelsköld Berg Ödeshög, Farid Rahimi Kinda, Lars-Göran Wetterhall Boxholm, Ulrika Steen Åtvidaberg, Joel Ekwall samordnare
saknades: Camilla Thörnqvist Motala. Sanela Hodzic Mjölby (sagt till innan)
skrev ner: Ulrika Steen

= skolskjuts
= psykolog
= rektorsprogram
= val inför 2025
= ord och visor från rundan
= avtackning

SKOLSKJUTS {{I kind=decision}}
Upphandlar ihop med avtalsstart aug 2026. {{D}} Gäller ej Motala som har egen option till 2028. {{S org=Motala; topic=skolskjuts; stance=no}}
Upphandlare lånas av Mjölby, Farid pratar med Sanela om formerna. {{A who=Farid Rahimi; to=Sanela Hodzic}}
Underlag = antal turer och elever, in till Joel, varje skolchef, sista januari. {{A who=varje skolchef; due=2025-01-31; to=Joel Ekwall}}
Konsulthjälp får kosta max 150 000 kronor. {{D}} {{K amount=150000; unit=kronor}}

PSYKOLOG {{I kind=report}}
Vadstenas KS sa ja i tisdags. {{S org=Vadstena; topic=psykolog; stance=yes}} Ydres likaså. {{S org=Ydre; topic=psykolog; stance=yes}} Ödeshög hoppar av, för dyrt. {{S org=Ödeshög; topic=psykolog; stance=no}}
Annons ut före jul – Pär. {{A who=Pär Lidbäck}}
Facket: inte inblandat än. Karin M bjuder in dem. {{A who=Karin Malmsten; to=Facket}}

REKTORSPROGRAM {{I}}
Kursledare: Sofie Brännlund, rektor Borensberg, och Tariq Aziz, rektor Skänninge. {{N person=Sofie Brännlund; role=kursledare; body=rektorsprogram}} {{N person=Tariq Aziz; role=kursledare; body=rektorsprogram}}
Första halvdagen 22 jan {{M date=2025-01-22; what=rektorsprogram}}, andra 12 mars. {{M date=2025-03-12; what=rektorsprogram}}
Vad mentorerna får för besked avgörs 31 januari, Camilla äger kontakten. {{P until=2025-01-31; what=Vad mentorerna får för besked; why=Camilla äger kontakten}} {{M date=2025-01-31}}

VAL INFÖR 2025 {{I kind=decision}}
ordf: Farid väljs, tar över klubban från Camilla 1/1. {{D}} {{N person=Farid Rahimi; role=ordf; body=Skolchefsnätverket; for=Camilla Thörnqvist}}
vice: omval Pär. {{D}} {{N person=Pär Lidbäck; role=vice; body=Skolchefsnätverket}}
suppleanten i länets skolchefsråd (L-G slutar): ingen ville. {{V seat=suppleanten; body=länets skolchefsråd}}
styrgruppen för omställningen: KAB kvar. {{N person=Karin Adelsköld Berg; role=ledamot; body=styrgruppen för omställningen}}
valberedning nästa år – Ydre och Vadstena gör det. {{D binds=Ydre,Vadstena}} {{A who=Ydre,Vadstena}}

ORD OCH VISOR FRÅN RUNDAN {{I kind=go-round}}
Boxholm | lägger ned Strålsnäs skola hösten 2025 {{S org=Boxholm; topic=rundan; stance=doing}}
Kinda | har inte landat i budgeten {{S org=Kinda; topic=rundan; stance=undecided}}
Åtvidaberg | söker ny elevhälsochef {{S org=Åtvidaberg; topic=rundan; stance=doing}}
Ödeshög | inget särskilt {{S org=Ödeshög; topic=rundan}}
(Det om Strålsnäs är inte ute – håll det för er själva tills nämnden gått ut.) {{X mark=inte ute – håll det för er själva tills nämnden gått ut}}

AVTACKNING {{I}}
Blommor till L-G, 33 år i skolan.
Kvarstår: Joel gör en dropbox för rektorernas mallar. {{A who=Joel Ekwall}}
