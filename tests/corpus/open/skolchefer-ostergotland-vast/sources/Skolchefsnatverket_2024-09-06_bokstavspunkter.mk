@file Skolchefsnatverket_2024-09-06_bokstavspunkter.docx
@body Skolchefsnätverket
@date 2024-09-06
@start 09:00
@end 11:00
@place Kisa, Värgårdsskolan
@mode in_person
@secretary Farid Rahimi
@p Camilla Thörnqvist | Motala | | chair
@p Pär Lidbäck | Vadstena | |
@p Sanela Hodzic | Mjölby | |
@p Farid Rahimi | Kinda | |
@p Karin Malmsten | Ydre | |
@p Ulrika Steen | Åtvidaberg | | partial=från punkt C
@p Lars-Göran Wetterhall | Boxholm | | absent
@p Karin Adelsköld Berg | Ödeshög | | absent excused
@p Joel Ekwall | | ny samordnare | guest
---
Skolchefsnätverket 2024-09-06, 9-11
Var: Kisa, Värgårdsskolan
Camilla Thörnqvist	Motala	leder
Pär Lidbäck	Vadstena	
Sanela Hodzic	Mjölby	
Farid Rahimi	Kinda	noterar
Karin Malmsten	Ydre	
Ulrika Steen	Åtvidaberg	från punkt C
Joel Ekwall		ny samordnare
Ej här: Lars-Göran Wetterhall (Boxholm). Förhinder anmält av Karin Adelsköld Berg (Ödeshög).
A. Nya ansikten {{I n=A}}
Joel Ekwall började i måndags som samordnare efter Monika. {{N person=Joel Ekwall; role=samordnare; body=Skolchefsnätverket; for=Monika Fägerskiöld}} Farid noterar dock i dag, Joel lyssnar in sig.
L-G lämnar Boxholm vid årsskiftet för pension. {{L person=Lars-Göran Wetterhall; org=Boxholm; when=årsskiftet; why=pension}}
B. Blanketten {{I n=B; kind=decision}}
Antas med Pärs två strykningar. {{D}} Börjar användas 1 oktober.
JE lägger ut den på allas webbplatser senast 27/9. {{A who=Joel Ekwall; due=2024-09-27}}
Åtgärd åt Karin M: kolla samtyckestexten en sista gång med dataskyddsombudet. {{A who=Karin Malmsten; to=dataskyddsombudet}}
C. Pengar {{I n=C; kind=decision}}
Kvar på kontot 112 300 kr. {{K amount=112300; unit=kr}}
Fika och lokaler betalar värden hädanefter själv. {{D}}
Avgiften 2025 bestäms inte idag, L-G har siffrorna. Den kommer tillbaka i oktober, på träffen den 18:e. {{P until=2024-10-18; what=Avgiften 2025; why=L-G har siffrorna}} {{M date=2024-10-18}}
D. Elevhälsan {{I n=D; kind=question}}
Föreläggande till Motala och Åtvidaberg i augusti. Camilla delar med sig av sitt svar när det är inskickat. {{A who=Camilla Thörnqvist}}
Psykologer: Vadstena vill dela en tjänst med någon. {{S org=Vadstena; topic=psykologer; stance=interested}} Ydre hakar gärna på. {{S org=Ydre; topic=psykologer; stance=yes}} Mjölby har fullt hus och behöver ingen. {{S org=Mjölby; topic=psykologer; stance=no}}
Vem har egentligen ansvar för skolläkaren när regionens avtal går ut? {{Q}}
E. Grupper, så ser det ut nu {{I n=E}}
Frånvarogruppen	Farid Rahimi, ordinarie {{N person=Farid Rahimi; role=ordinarie; body=Frånvarogruppen}}
Kulturskolegruppen	Pär Lidbäck, tar över efter Farid {{N person=Pär Lidbäck; role=ledamot; body=Kulturskolegruppen; for=Farid Rahimi}}
Programrådet	Ulrika Steen, ledamot {{N person=Ulrika Steen; role=ledamot; body=Programrådet}}
College	vakant {{V seat=College; body=College}}
F. Rektorsprogrammet {{I n=F; outcome=not_reached}}
Klockan sprang ifrån oss, står först på listan i oktober. {{P until=2024-10-18; what=Rektorsprogrammet; why=Klockan sprang ifrån oss}}
G. Datum {{I n=G}}
6 december i Vadstena. {{M date=2024-12-06}} Ny dag för våren: 31 januari. {{M date=2025-01-31}} Alla bokar av hela dagen den 31:a. {{A who=alla}}
Joel ringer Lars-Göran om vem som kommer från Boxholm efter nyår. {{A who=Joel Ekwall; to=Lars-Göran Wetterhall}}
