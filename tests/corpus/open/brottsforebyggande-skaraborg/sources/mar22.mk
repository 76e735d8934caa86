@file BRÅ-nätverk 220310 GR.txt
@body Brottsförebyggande nätverket Skaraborg
@date 2022-03-10
@start 09:00
@end 10:45
@mode online
@secretary Gunilla Rapp
@p Annika Ljungdahl | Skövde | | chair
@p Robert Ask | Lidköping | |
@p Hanna Teglund | Falköping | |
@p Leyla Demir | Skara | |
@p Conny Frisk | Tibro | |
@p Eivor Sandahl | Hjo | |
@p Jesper Månsson-Quist | Vara | |
@p Lars-Ove Blank | Tidaholm | |
@p Siv Arnell | Töreboda | | partial=9.30–
@p Catrin Boström | Polisen | |
@p Fredrika Sjö | Polisen | | partial=p 1-3
@p Gunilla Rapp | | | guest
@p Robert Vinge | Mariestad | | absent excused
@p Merjem Hodzic | Götene | | absent excused
@p Daniel Örn | Polisen | | absent
---
Brottsförebyggande nätverket Skaraborg, 2022-03-10, 9.00–10.45 via länk
Komm: Annika Ljungdahl Skövde (ordf) + Robert Ask Lidköping + Hanna Teglund Falköping + Leyla Demir Skara + Conny Frisk Tibro + Eivor Sandahl Hjo + Jesper Månsson-Quist Vara + Lars-Ove Blank Tidaholm + Siv Arnell Töreboda (9.30–)
Polisen: Catrin Boström + Fredrika Sjö (p 1-3)
Sekr: Gunilla Rapp
Ej: Robert Vinge Mariestad (sjuk), Merjem Hodzic Götene (sjuk), Daniel Örn Polisen

1) Pol läge {{I n=1; kind=report}}
Fredrika: lugnt efter upplopp-varn. {{|}}Sekretess gäller för namnen i serien. {{X mark=Sekretess}}
2 omr.poliser saknas i östra delen, varav 1 tj tillsätts i maj. {{V seat=områdespolis; org=Polisen}}
Catrin mailar listan över farliga adr t räddn.tj. {{A who=Catrin Boström; to=räddn.tj}}

2) Kortet m tre råd {{I n=2; kind=report}}
Utdelat 11 000. {{|}}Tryckkostn blev 10 150 kr. {{K amount=10150; unit=kr}}
Nytryck görs, på arabiska + somaliska. {{D}}
LD beställer övers senast 25/3. {{A who=Leyla Demir; due=2022-03-25}}

3) EST gem licens {{I n=3; kind=decision}}
Utlåtandet ok m villkor. {{|}}Köp av gem licens, 1 år, start 1 maj. {{D until=2023-04-30}}
In: Falköping, Hjo, Tibro. {{S org=Falköping; topic=EST; stance=yes}} {{S org=Hjo; topic=EST; stance=yes}} {{S org=Tibro; topic=EST; stance=yes}}
Ut: Vara (eget system). {{S org=Vara; topic=EST; stance=no}}
Vet ej: Lidköping, Töreboda. {{S org=Lidköping; topic=EST; stance=undecided}} {{S org=Töreboda; topic=EST; stance=undecided}}
Systemförvaltare = Hanna, backup = Conny. {{N person=Hanna Teglund; role=systemförvaltare; org=Falköping}} {{N person=Conny Frisk; role=backup; org=Tibro; for=Hanna Teglund}}
Avtalet skrivs under av Annika. {{A who=Annika Ljungdahl}}
Anslutna kommuner utser superanv före 15/4. {{A who=Anslutna kommuner; due=2022-04-15}}

4) Orosanmälan-rutin skola/soc/pol {{I n=4; outcome=postponed}}
Strykes idag, Merjem har papperet o hon ligger i feber. Ny tid 5 maj. {{P until=2022-05-05; what=Orosanmälan-rutin skola/soc/pol; why=Merjem har papperet o hon ligger i feber}} {{M date=2022-05-05}}

5) Trygghetsdag 17 mars {{I n=5}} {{M date=2022-03-17; what=Trygghetsdag}}
Jesper moderator {{N person=Jesper Månsson-Quist; role=moderator; body=Trygghetsdag; org=Vara}}, {{|}}Eivor vikarierar om rösten sviker {{N person=Eivor Sandahl; role=ersättare; body=Trygghetsdag; org=Hjo; for=Jesper Månsson-Quist}}.
Roll-up tas m av Robert A. {{A who=Robert Ask; due=2022-03-17}}

6) Personal {{I n=6}}
LOB (!) = Lars-Ove B går i pension, sista arb.dag 30/4. {{L person=Lars-Ove Blank; org=Tidaholm; when=30/4; why=pension}} Tidaholm tillsätter ej direkt. {{V seat=samordnare; org=Tidaholm}}
Hans mandat i samordn.gr för kvinnofrid: Siv tar det t årets slut. {{N person=Siv Arnell; role=representant; body=samordn.gr för kvinnofrid; org=Töreboda; for=Lars-Ove Blank}}

7) Frågor {{I n=7; kind=question}}
Ersättn t feltolkade nattvandrare?? Conny frågade, stumt. {{Q asker=Conny Frisk}}
Utv av medb.löften: läggs undan t vidare. {{P what=Utv av medb.löften}}
