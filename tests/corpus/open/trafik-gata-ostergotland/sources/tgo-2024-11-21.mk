@file TGÖ 2024-11-21.txt
@body Trafik- och gatunätverket Östergötland
@date 2024-11-21
@start 13:00
@end 14:30
@mode online
@secretary Daniel Sjöö
@p Lars-Göran Thyberg | Motala | | chair remote
@p Kerstin Wallgren Ström | Linköping | | remote
@p Mehmet Aydin | Norrköping | | remote
@p Sofia Hedlund | Mjölby | | remote
@p Lena Qvist | Åtvidaberg | | remote
@p Yusuf Demir | Ödeshög | | remote
@p Torsten Ahl | Ydre | | remote
@p Per Stolt | Valdemarsvik | | remote
@p Joakim Rask | Kinda | | remote
@p Daniel Sjöö | | | guest remote
@p Gustav Örn | Boxholm | | absent
@p Ulrika Nääs | Söderköping | | absent excused
---
TGÖ 21/11 -24 kl 13-14.30 digitalt
(Trafik- och gatunätverket Östergötland)
LGT Lars-Göran Thyberg Motala ordf / KWS Kerstin Wallgren Ström Linköping / MA Mehmet Aydin Norrköping / SH Sofia Hedlund Mjölby / LQ Lena Qvist Åtvidaberg / YD Yusuf Demir Ödeshög / TA Torsten Ahl Ydre / PS Per Stolt Valdemarsvik / JR Joakim Rask Kinda / DS Daniel Sjöö sekr
Saknades: Gustav Örn Boxholm. Ulrika Nääs Söderköping (sjuk).

1) Väghållarfrågan {{I n=1; kind=go-round}}
Ska enskilda vägar tas över?
Kinda ja, tre vägar nästa år {{S org=Kinda; topic=enskilda vägar; stance=yes}}
Ödeshög nej {{S org=Ödeshög; topic=enskilda vägar; stance=no}}
Åtvidaberg utreder, klart i mars {{S org=Åtvidaberg; topic=enskilda vägar; stance=undecided}}
Ydre + Valdemarsvik: vill veta vad Kinda kommer fram till {{S org=Ydre; topic=enskilda vägar; stance=interested}} {{S org=Valdemarsvik; topic=enskilda vägar; stance=interested}}
Norrköping har alltid gjort så {{S org=Norrköping; topic=enskilda vägar; stance=doing}}
=> JR delar kalkylen när KS fattat beslut. {{A who=Joakim Rask; if=när KS fattat beslut}}
=> LQ + TA: jämförelse av bidragsregler, 31/1 {{A who=Lena Qvist,Torsten Ahl; due=2025-01-31}}

2) Ny ordförande {{I n=2; kind=decision}}
Tre namn inkom. {{|}}Kerstin Wallgren Ström fick klubban fr.o.m. 1 januari på två år, efter LGT. {{D until=2026}} {{N person=Kerstin Wallgren Ström; role=ordförande; body=Trafik- och gatunätverket Östergötland; for=Lars-Göran Thyberg}}
Vice blir SH. {{D}} {{N person=Sofia Hedlund; role=vice; body=Trafik- och gatunätverket Östergötland}}
LGT är kvar i gruppen som Motalas ledamot. {{N person=Lars-Göran Thyberg; role=ledamot; body=Trafik- och gatunätverket Östergötland; org=Motala}}

3) Saltet {{I n=3}}
212 ton ute. Sprickor i taket, hamnbolaget lagar. {{|}}MA återkommer med slutnotan i maj. {{A who=Mehmet Aydin; due=2025-05}}
Avgift utifrånkommande kommun: 35 kr/ton fr.o.m. december, enades vi om. {{D}} {{K amount=35; unit=kr/ton}}

4) Programrådet {{I n=4; kind=report; outcome=postponed}}
Ingen från rådet här -> januari. {{P what=Programrådet; why=Ingen från rådet här; until=2025-01-23}}

5) Trafikprognoser {{I n=5}}
Linköping kör modellen, {{A who=Linköping}} resten lämnar indata: kommunerna, 15 dec, till KWS. {{A who=kommunerna; due=2024-12-15; to=KWS}}
Prognossiffrorna är preliminära – visa dem inte för media. {{X mark=visa dem inte för media}}

6) Representation {{I n=6}}
Regionens färdplansgrupp: JR åker in för UN under hennes sjukskrivning. {{N person=Joakim Rask; role=ersättare; body=Regionens färdplansgrupp; for=Ulrika Nääs}}
Vintervägdagarna i Örebro 4-5 feb: MA och YD reser. {{N person=Mehmet Aydin; role=deltagare; body=Vintervägdagarna}} {{N person=Yusuf Demir; role=deltagare; body=Vintervägdagarna}} {{M date=2025-02-04; what=Vintervägdagarna}} {{M date=2025-02-05; what=Vintervägdagarna}}
Ledig plats i Trafikverkets referensgrupp för hastigheter, vi har ingen. {{V seat=plats; body=Trafikverkets referensgrupp för hastigheter}}

7) Övr {{I n=7}}
PS undrar vem som betalar flyttade vägmärken efter E22-bygget. {{Q asker=Per Stolt}}
PS själv går till Västervik efter nyår. {{L person=Per Stolt; when=efter nyår; why=går till Västervik}}
DS gör doodle för våren, {{A who=Daniel Sjöö}} svara inom en vecka. {{A who=alla; due=2024-11-28}}

Nästa 23 jan. {{M date=2025-01-23}}
//DS Daniel Sjöö
