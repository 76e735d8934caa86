@file AM_200117.txt
@body Arbetsmarknadschefsnätverket Göteborg öst
@date 2020-01-17
@start 10:00
@end 11:45
@mode in_person
@place Härryda, Råda rum
@secretary Jawad Karimi
@p Maj-Lis Toll | Bollebygd | | chair
@p Camilla Furenäs | Partille | |
@p Robert Hjort | Lerum | | absent
@p Hampus Lövgren | Lerum | | for=Robert Hjort
@p Gun-Marie Stål | Härryda | |
@p Zeynep Aksoy Berg | Alingsås | |
@p Leif Odén | Vårgårda | |
@p Jawad Karimi | | | guest
---
Arbetsmarknadschefsnätverket Göteborg öst 17/1-20 10.00-11.45 Härryda, Råda rum
Ordf: Maj-Lis Toll, Bollebygd
Med: Camilla Furenäs, Partille; Hampus Lövgren, Lerum (för Robert Hjort); Gun-Marie Stål, Härryda; Zeynep Aksoy Berg, Alingsås; Leif Odén, Vårgårda
Borta: Robert Hjort, Lerum
Klistrat ihop av Jawad Karimi

I. Ordförande {{I n=I}}
<Camilla> jag tar det året ut om Leif är vice
<Leif> deal
-> valda båda två {{D}} {{N person=Camilla Furenäs; role=ordförande; body=Arbetsmarknadschefsnätverket Göteborg öst}} {{N person=Leif Odén; role=vice; body=Arbetsmarknadschefsnätverket Göteborg öst}}
<Maj-Lis> lämnar pärmen till dig nästa vecka, Camilla {{A who=Maj-Lis Toll; to=Camilla Furenäs}}

II. Lunchen {{I n=II; kind=decision}}
<Zeynep> vi ligger 4 kr under gatans pris
<Hampus> höj till 99 då {{F}}
<Gun-Marie> jag är för
<Camilla> 99 från 7 februari. klubbat. {{D until=2020-05-29}}
<Hampus> ändrar skylten innan dess {{A who=Hampus Lövgren; due=2020-02-07}}
gäller t o m 29 maj

III. Köket {{I n=III}}
ny kursledare: Annelie Wass, började 7 jan {{N person=Annelie Wass; role=kursledare; body=Köket; for=Ilse Brandin}}
Gun-Maries plats i styrgruppen: Leif ("ok då") {{N person=Leif Odén; role=ledamot; body=styrgruppen; for=Gun-Marie Stål}}
Vårgårda ändrar sig, vill ha en plats {{S org=Vårgårda; stance=yes; topic=Köket}}
Bollebygd har inte tänkt klart {{S org=Bollebygd; stance=undecided; topic=Köket}}
Partille kör eget kök sedan nyår {{S org=Partille; stance=doing; topic=Köket}}

IV. Härryda {{I n=IV}}
Efter Gun-Marie: tjänsten vakant till april {{V seat=arbetsmarknadschef; org=Härryda}}
<Gun-Marie> Tobias Ek läser mejlen så länge

V. Resan {{I n=V}}
tåg 1 240 kr/person tur och retur {{K amount=1240; unit=kr/person}}
<Leif> borde vi hyra buss?
<Zeynep> blä
allas kostpreferenser till Jawad senast 14 feb {{A who=alla; due=2020-02-14; to=Jawad Karimi}}

VI. Brevlådan {{I n=VI}}
<Zeynep> vår öppnade i måndags {{S org=Alingsås; stance=doing; topic=Brevlådan}}
<Hampus> Robert har lovat svar från Lerum till 13 mars {{A who=Robert Hjort; due=2020-03-13}}
gemensam brevlåda: tas då, 13 mars {{P until=2020-03-13; what=gemensam brevlåda}} {{M date=2020-03-13}}

VII. Kvar på golvet {{I n=VII; outcome=not_reached}}
Leifs film om svarven, ingen tid, ny chans i mars {{P until=2020-03-13; what=Leifs film om svarven; why=ingen tid}}
<Gun-Marie> vem får min stol i Länsstyrelsens praktikråd? *tyst* {{Q asker=Gun-Marie Stål}} {{V seat=ledamot; body=Länsstyrelsens praktikråd}}
<Maj-Lis> lönekartan stannar i gruppen {{X mark=stannar i gruppen}}
