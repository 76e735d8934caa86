@file Skolchefer vast 240119.txt
@body Skolchefsnätverket
@date 2024-01-19
@start 09:00
@end 11:30
@place Rådhuset Vadstena, lilla salen
@mode hybrid
@secretary Pär Lidbäck
@p Camilla Thörnqvist | Motala | | chair
@p Pär Lidbäck | Vadstena | |
@p Sanela Hodzic | Mjölby | | remote
@p Lars-Göran Wetterhall | Boxholm | |
@p Karin Malmsten | Ydre | | partial=till kl 10.30
@p Farid Rahimi | Kinda | | remote
@p Karin Adelsköld Berg | Ödeshög | | absent excused
@p Ulrika Steen | Åtvidaberg | | absent
@p Monika Fägerskiöld | | samordnare | guest
---
SKOLCHEFSNÄTVERKET väst
fre 19 jan 2024, 9-11.30, Rådhuset Vadstena, lilla salen

Runt bordet: Camilla Thörnqvist Motala (ordf), Pär Lidbäck Vadstena, Lars-Göran Wetterhall Boxholm, Karin Malmsten Ydre (till kl 10.30)
På skärmen: Sanela Hodzic Mjölby, Farid Rahimi Kinda
Med som vanligt: Monika Fägerskiöld, samordnare
Sjukanmäld: Karin Adelsköld Berg Ödeshög. Ulrika Steen Åtvidaberg syntes inte till.
Den här gången höll Pär i pennan.

Vi skulle hinna:
1 Förra gången
2 Penningen mellan kommunerna
3 Lovskolan
4 Vilka sitter var
5 Språkintroduktion
6 Runt bordet: skolbibliotek
7 Resten

1 Förra gången {{I n=1}}
Inget att ändra. Ulrikas lista på skolskjutsbolag har fortfarande inte kommit, så den efterfrågas igen av Monika. {{A who=Monika Fägerskiöld; to=Ulrika Steen}}

2 Penningen mellan kommunerna {{I n=2; kind=decision}}
Motalas ekonom har räknat. Bgt-modellen håller, men tilläggsbeloppen spretar.
Samma grundbelopp för alla sju från höstterminen, det blev vi ense om. {{D}}
Kinda får ligga kvar på sin egen modell vårterminen ut. {{D binds=Kinda; until=2024-06-30}}
Tilläggsbeloppen tar vi i mars i stället, ekonomerna måste titta ihop först. {{P until=2024-03-08; what=Tilläggsbeloppen; why=ekonomerna måste titta ihop först}}
Camilla bokar in ekonomerna, ska vara gjort 9 feb. {{A who=Camilla Thörnqvist; due=2024-02-09}}

3 Lovskolan {{I n=3; kind=decision}}
Gemensam lovskola v 25 för åk 9: ja, förutsatt att Mjölby kan låna ut Vasaskolan. {{D if=att Mjölby kan låna ut Vasaskolan}}
SH frågar sin fastighetschef och hör av sig till L-G. {{A who=Sanela Hodzic; to=Lars-Göran Wetterhall}}
Boxholm betalar två lärare. {{S org=Boxholm; topic=lovskola; stance=yes}} Ydre har för få elever och står över. {{S org=Ydre; topic=lovskola; stance=no}}
Kostar 84 000 kronor totalt {{K amount=84000; unit=kronor}} om alla platser fylls.

4 Vilka sitter var {{I n=4; kind=decision}}
Regionens kulturskolegrupp – Farid, som också satt förra året, fortsätter där för vår del. {{N person=Farid Rahimi; role=representant; body=Regionens kulturskolegrupp}}
Skolchefsrådet i länet – in med Sanela Hodzic på Camillas plats, ordinarie ledamot. {{D}} {{N person=Sanela Hodzic; role=ledamot; body=Skolchefsrådet i länet; for=Camilla Thörnqvist}}
Lars-Göran blir suppleant åt Sanela. {{D}} {{N person=Lars-Göran Wetterhall; role=suppleant; body=Skolchefsrådet i länet; for=Sanela Hodzic}}
College-styrgruppen (VO): stolen efter Ödeshög står tom. {{V seat=stolen efter Ödeshög; body=College-styrgruppen (VO)}} Monika hör med Karin A B om hon vill. {{A who=Monika Fägerskiöld; to=Karin Adelsköld Berg}}

5 Språkintroduktion {{I n=5; outcome=postponed}}
Karin M hade redan gått. Får vänta till gången efter. {{P until=next; what=Språkintroduktion; why=Karin M hade redan gått}}

6 Runt bordet: skolbibliotek {{I n=6; kind=go-round}}
Motala: bemannat överallt sedan i höstas {{S org=Motala; topic=skolbibliotek; stance=doing}}
Vadstena: delad tjänst med stadsbiblioteket, klart till sommaren {{S org=Vadstena; topic=skolbibliotek; stance=doing}}
Mjölby: utreder {{S org=Mjölby; topic=skolbibliotek; stance=undecided}}
Kinda: säger nej till egen bibliotekarie i år {{S org=Kinda; topic=skolbibliotek; stance=no}}

7 Resten {{I n=7}}
a) Studieresan till Åbo: {{I n=a; level=2}} Farid och Camilla åker. {{N person=Farid Rahimi; role=deltagare; body=Studieresan till Åbo}} {{N person=Camilla Thörnqvist; role=deltagare; body=Studieresan till Åbo}}
b) Lönelistan {{I n=b; level=2}} Ska stanna i den här kretsen. {{X mark=Ska stanna i den här kretsen}}
c) Vem ringer IVO om fritidshemmen? {{I n=c; level=2; kind=question}} {{Q}}
Nästa: 8 mars hos Mjölby, {{M date=2024-03-08}} och sen 17 maj. {{M date=2024-05-17}} Sanela skriver då.{{A who=Sanela Hodzic}}
