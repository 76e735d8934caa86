@file Socialchefsnätverket 16 december 2022.docx
@body Socialchefsnätverket nordvästra Värmland
@date 2022-12-16
@start 10:00
@end 12:00
@place Torsby, Stjerneskolan
@mode in_person
@secretary Tobias Yacoub
@p Kerstin Ovesdotter | Årjäng | | chair
@p Birgitta Hallqvist | Arvika
@p Gunnel Rask-Olsson | Arvika
@p Samir Haddad Lind | Eda
@p Lars-Erik Mattisson | Torsby
@p Petra Wikander | Sunne
@p Johanna Tveit | Hagfors
@p Mats Ahlgren | Munkfors | | partial=gick 11.15
@p Tobias Yacoub | | | guest
@p Agneta Fryklöf | Hagfors | | absent
---
Socialchefsnätverket nordvästra Värmland
Torsby, Stjerneskolan, 16 december 2022 kl 10–12
På plats: Kerstin Ovesdotter, Årjäng (ordf), Birgitta Hallqvist, Arvika, Gunnel Rask-Olsson, Arvika, Samir Haddad Lind, Eda, Lars-Erik Mattisson, Torsby, Petra Wikander, Sunne, Johanna Tveit, Hagfors, Mats Ahlgren, Munkfors (gick 11.15), Tobias Yacoub (sekreterare)
Ej med: Agneta Fryklöf, Hagfors
A. Kontaktpersoner {{I n=A; kind=decision}}
Gunnels kalkyl slutar på 212 000 kronor för prövoåret 2023. {{K amount=212000; unit=kronor; years=2023}}
- Kalkylen godkändes mot att Eda betalar sin del först i juli. {{D if=mot att Eda betalar sin del först i juli}}
- Årjäng och Arvika går in fullt ut. {{S org=Årjäng; stance=yes}} {{S org=Arvika; stance=yes}} {{|}}Torsby tackar för sig. {{S org=Torsby; stance=no}}
- Annons i NWT till 20 januari: Tobias. {{A who=Tobias Yacoub; due=2023-01-20}}
B. Utbildning ny lag {{I n=B; kind=decision}}
- Universitetet har svarat ja, 27 april i Karlstad. {{M date=2023-04-27; what=Utbildning ny lag}}
- Dagen bokas. {{D}} {{A}}
- Var och en anmäler antal till Petra. {{A who=Var och en; to=Petra Wikander}}
C. Myndighetsutövning {{I n=C; kind=theme; outcome=postponed}}
- Kerstin vill ha en heldag. {{|}}Sparas till 10 mars. {{P until=2023-03-10; what=Myndighetsutövning; why=Kerstin vill ha en heldag}}
D. Poster för 2023 {{I n=D; kind=decision}}
Uppdrag	Namn
Ordförande	Kerstin, omval {{N person=Kerstin Ovesdotter; role=ordförande; body=Socialchefsnätverket nordvästra Värmland}}
Vice ordförande	Johanna T (Lars-Erik har avsagt sig) {{N person=Johanna Tveit; role=vice ordförande; body=Socialchefsnätverket nordvästra Värmland; for=Lars-Erik Mattisson}}
Länsgruppen barn och unga	Petra från 1 mars, i Agnetas ställe {{N person=Petra Wikander; role=ledamot; body=Länsgruppen barn och unga; for=Agneta Fryklöf}}
Suppleant Barnahus	Mats {{N person=Mats Ahlgren; role=suppleant; body=Barnahus}}
Anhörigrådet	— (söks bland enhetscheferna) {{V seat=ledamot; body=Anhörigrådet}}
Listan ovan klubbades. {{D}}
E. Norska tolkar {{I n=E; kind=question}}
- Frågan från oktober bollades vidare utan mottagare: vem står för notan? {{Q}}
F. Personalnytt {{I n=F}}
- Birgitta Hallqvist går i pension 28 februari. {{L person=Birgitta Hallqvist; org=Arvika; when=28 februari; why=pension}}
- Avtackning 10 februari i Arvika{{M date=2023-02-10; what=Avtackning}} – {{|}}Samir håller tal och köper blomma. {{A who=Samir Haddad Lind}}
- Hennes insteg som ersättare i beredningen tas över av Mats. {{N person=Mats Ahlgren; role=ersättare; body=beredningen; for=Birgitta Hallqvist}}
G. Avslut {{I n=G}}
- Lönelistan som visades får ej lämna rummet. {{X mark=får ej lämna rummet}}
- Punkten om gemensam jourbostad togs inte upp; den bordläggs. {{P what=gemensam jourbostad}}
- Lokal för mars fixar Hagfors. {{A who=Hagfors}} {{|}}Datum 10 mars står fast. {{M date=2023-03-10}}
TY
