@file Anteckningar brottsförebyggande 2022-10-13.docx
@body Brottsförebyggande nätverket Skaraborg
@date 2022-10-13
@start 13:00
@end 14:30
@mode online
@secretary Elin Castellanos
@p Annika Ljungdahl | Skövde | | chair
@p Robert Ask | Lidköping | |
@p Robert Vinge | Mariestad | |
@p Hanna Teglund | Falköping | |
@p Conny Frisk | Tibro | |
@p Siv Arnell | Töreboda | |
@p Nils Tham | Karlsborg | |
@p Jasmina Kovac | Tidaholm | |
@p Mattias Roos | Polisen | |
@p Daniel Örn | Polisen | |
@p Elin Castellanos | | sekreterare | guest
@p Leyla Demir | Skara | | absent
@p Eivor Sandahl | Hjo | | absent
@p Merjem Hodzic | Götene | | absent
@p Jesper Månsson-Quist | Vara | | absent
@p Catrin Boström | Polisen | | absent
---
Brottsförebyggande nätverket Skaraborg
Datum: 2022-10-13
Tid: 13.00–14.30 (Teams)

Grupp	Namn
Kommuner	Annika Ljungdahl, Skövde (ordförande)
	Robert Ask, Lidköping
	Robert Vinge, Mariestad
	Hanna Teglund, Falköping
	Conny Frisk, Tibro
	Siv Arnell, Töreboda
	Nils Tham, Karlsborg
	Jasmina Kovac, Tidaholm
Polisen	Mattias Roos
	Daniel Örn
Sekreterare	Elin Castellanos
Frånvarande	Leyla Demir, Skara
	Eivor Sandahl, Hjo
	Merjem Hodzic, Götene
	Jesper Månsson-Quist, Vara
	Catrin Boström, Polisen

Agenda	Anteckning	Åtgärd	Ansvarig	Klart
a) App grannsamverkan {{I n=a; kind=decision}}	Grannlunds app förlängs ett år för de tre orterna. {{D}} Mariestad ansluter Lyrestad. {{S org=Mariestad; topic=grannsamverkansapp; stance=yes}} Karlsborg avböjer efter betänketid. {{S org=Karlsborg; topic=grannsamverkansapp; stance=no}}	Avtal tecknas {{A who=Hanna Teglund; due=2022-11-11}}	HT	11 nov
b) Polisens lista {{I n=b}}	Lokala nätverkspersoner (bilaga 2). {{|}}BILAGA 2 SPRIDS INTE. {{X mark=SPRIDS INTE}}	Bilagan hämtas tillbaka från mejlen {{A who=Alla}}	Alla	omg.
c) Föräldramöten {{I n=c; kind=report}}	Tibro har hållit fyra, Mariestad fem. {{|}}Föreläsaren tog 7 500 kr per kväll. {{K amount=7500; unit=kr per kväll}}			
d) Lägesbild enligt nya lagen {{I n=d; kind=decision}}	Nätverket tar fram en gemensam mall. {{D}} Skrivgrupp: Robert Ask (håller ihop) {{N person=Robert Ask; role=ledamot; body=Skrivgrupp lägesbild; org=Lidköping}}, {{|}}Siv Arnell {{N person=Siv Arnell; role=ledamot; body=Skrivgrupp lägesbild; org=Töreboda}}, {{|}}Daniel Örn för polisens del {{N person=Daniel Örn; role=ledamot; body=Skrivgrupp lägesbild; org=Polisen}}.	Disposition presenteras {{A who=Robert Ask; due=2022-11-24}}	RA	24 nov
e) Fasta kameror {{I n=e; outcome=postponed}}	Bordlagd tills Catrin är på benen igen. {{P what=Fasta kameror; why=tills Catrin är på benen igen}}			
f) Samordnare i Hjo {{I n=f}}	Eivor Sandahl har sagt upp sig och går till Migrationsverket i december. {{L person=Eivor Sandahl; org=Hjo; when=i december; why=går till Migrationsverket}} Tjänsten ligger obesatt till april. {{V seat=samordnare; org=Hjo}} Tibro svarar under tiden för Hjos EST. {{S org=Tibro; topic=EST; stance=yes}}	Behörigheter flyttas {{A who=Conny Frisk; due=2022-12-01}}	CF	1 dec
g) Ordförande {{I n=g; kind=decision}}	Annika omvaldes för 2023. {{D until=2023-12-31}} {{N person=Annika Ljungdahl; role=ordförande; body=Brottsförebyggande nätverket Skaraborg; org=Skövde}} Vid hennes sida: Robert Vinge, ny vice. {{D}} {{N person=Robert Vinge; role=vice; body=Brottsförebyggande nätverket Skaraborg; org=Mariestad}}			
h) Frågor utan svar {{I n=h; kind=question}}	Får skolan filma sin egen skolgård kvällstid? (Jasmina) {{Q asker=Jasmina Kovac}}			
i) Nästa {{I n=i}}	24 november, Vara. {{M date=2022-11-24}} Lärdag om kvinnofrid 8 december i Skara. {{M date=2022-12-08; what=Lärdag om kvinnofrid}} Siv talar där för nätverket. {{N person=Siv Arnell; role=talare; body=Lärdag om kvinnofrid; org=Töreboda}}	Lokalen i Vara bekräftas {{A who=Jesper Månsson-Quist}}	Jesper	–
