@file Minnesant skolchefsnatv 21 mars 2025.txt
@body Skolchefsnätverket
@date 2025-03-21
@start 08:15
@end 10:30
@place kommunalhuset i Boxholm
@mode hybrid
@secretary Mirjam Kovacs
@p Farid Rahimi | Kinda | | chair
@p Mirjam Kovacs | Boxholm | |
@p Camilla Thörnqvist | Motala | | remote
@p Pär Lidbäck | Vadstena | |
@p Sanela Hodzic | Mjölby | |
@p Karin Malmsten | Ydre | | absent excused
@p Ulrika Steen | Åtvidaberg | |
@p Karin Adelsköld Berg | Ödeshög | | remote
@p Joel Ekwall | | | guest
---
Minnesanteckningar Skolchefsnätverket
21 mars 2025 8:15–10:30, kommunalhuset i Boxholm + Teams
F Rahimi = FR, och så vidare. Fullständigt: Farid Rahimi (Kinda, ordf), Mirjam Kovacs (Boxholm, sekr), Pär Lidbäck (Vadstena), Sanela Hodzic (Mjölby), Ulrika Steen (Åtvidaberg). Via Teams Camilla Thörnqvist (Motala) samt Karin Adelsköld Berg (Ödeshög). Joel Ekwall adjungerad. Karin Malmsten (Ydre) hade förhinder.

(1) Resursskola {{I n=1; kind=decision}}
> Kalkylen: 512 000 kr/plats. {{K amount=512000; unit=kr/plats}}
> En gemensam skola bildas i Mjölby fr o m ht -25, som en treårig prövotid. {{D until=2028-06-30}}
> Vadstena står utanför. {{D binds=Mjölby,Motala,Boxholm,Ödeshög,Åtvidaberg,Kinda,Ydre}} {{S org=Vadstena; topic=Resursskola; stance=no}}
> Motala går in med 3 platser, {{S org=Motala; topic=Resursskola; stance=yes}} Åtvidaberg 2. {{S org=Åtvidaberg; topic=Resursskola; stance=yes}}
> Styrgrupp: SH (sammankallande), MK, CT. {{D}} {{N person=Sanela Hodzic; role=sammankallande; body=Styrgrupp}} {{N person=Mirjam Kovacs; role=ledamot; body=Styrgrupp}} {{N person=Camilla Thörnqvist; role=ledamot; body=Styrgrupp}}
> SH rekryterar rektor. {{A who=Sanela Hodzic}} FR informerar kommundirektörerna 4/4. {{A who=Farid Rahimi; due=2025-04-04; to=kommundirektörerna}}

(2) Remissen kursplaner {{I n=2}}
> Ännu ej anländ. Skrivgruppen avvaktar.
> MK lägger upp ett delat dokument så länge. {{A who=Mirjam Kovacs}}

(3) Öppettider förskola {{I n=3; kind=question}}
> US drog frågan: kväll/helg, 4 kommuner har, 4 har inte.
> Boxholm slutar med helgomsorg i höst. {{S org=Boxholm; topic=öppettider förskola; stance=no}} Kinda startar samtidigt. {{S org=Kinda; topic=öppettider förskola; stance=doing}}
> Lagtolkningen oklar: måste vi erbjuda natt? {{Q asker=Ulrika Steen}}

(4) Psykolog Vadstena/Ydre {{I n=4}}
> Anställd: Linnea Grönberg. {{N person=Linnea Grönberg; role=psykolog; org=Vadstena}} Start i maj.

(5) Uppdrag {{I n=5; kind=decision}}
> Suppleant länets skolchefsråd – US åtar sig det. {{N person=Ulrika Steen; role=suppleant; body=länets skolchefsråd}}
> Frånvarogruppen: ersättare blir PL. {{D}} {{N person=Pär Lidbäck; role=ersättare; body=Frånvarogruppen}}
> Joel pappaledig maj–augusti. Sanela håller i pennan och kallelserna så länge. {{A who=Sanela Hodzic}}
> Kulturskolegruppen får skicka tillbaka sin stol, PL hinner inte; någon annan? Ingen anmälde sig. {{V seat=stol; body=Kulturskolegruppen}}

(6) Löner {{I n=6; kind=information}}
> Siffrorna på papper delades ut och samlades in igen. Konfidentiellt. {{X mark=Konfidentiellt}}

(7) Skolskjuts {{I n=7; outcome=postponed}}
> Joels underlag saknar Ydre, ingen idé att gå vidare förrän det är på plats → majmötet, {{P until=2025-05-16; what=Skolskjuts; why=underlag saknas från Ydre}} 16/5 hos KAB {{M date=2025-05-16}}
> Joel ligger på Karin Malmsten. {{A who=Joel Ekwall; to=Karin Malmsten}}

(8) Avslut {{I n=8}}
Höstens dagar låses: 5/9 {{M date=2025-09-05}}, 17/10 {{M date=2025-10-17}}, 5/12. {{M date=2025-12-05}}
CT bokar hotell för Skolriksdagen åt dem som vill. {{A who=Camilla Thörnqvist}}
