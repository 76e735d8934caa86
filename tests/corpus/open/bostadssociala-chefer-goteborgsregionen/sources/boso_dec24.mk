@file boso_dec24.txt
@body Bostadssociala nätverket
@date 2024-12-12
@start 13:00
@end 15:00
@place GR, Göteborg
@mode in_person
@secretary Yosef Haddad
@p Camilla Rosengren-Vik | Kungälv | | chair
@p Nirmala Thapa | Ale
@p Peter Kjellman | Alingsås
@p Lars-Ove Brandt | Härryda
@p Malin Tärnhed | Kungsbacka
@p Dragan Petrović | Lerum
@p Elin Hagberg | Lilla Edet
@p Peter Sandelin | Mölndal
@p Annkristin Bohman | Partille
@p Jonas Wilke | Stenungsund
@p Yosef Haddad | | | guest
@p Soraya Nikzad | Göteborg | | absent
@p Ulrika Nordh | Tjörn | | absent
@p Mats Torbjörnsson | Öckerö | | absent
---
bostadssociala nätverket
12/12 2024 kl 13-15
GR, Göteborg

här: Camilla Rosengren-Vik Kungälv (ordf), Nirmala Thapa Ale, Peter Kjellman Alingsås, Lars-Ove Brandt Härryda, Malin Tärnhed Kungsbacka, Dragan Petrović Lerum, Elin Hagberg Lilla Edet, Peter Sandelin Mölndal, Annkristin Bohman Partille, Jonas Wilke Stenungsund + Yosef Haddad (skrev)
inte här: Soraya Nikzad Göteborg, Ulrika Nordh Tjörn, Mats Torbjörnsson Öckerö

valen 2025 {{I kind=decision}}
valberedningens lista godtogs rakt av: {{D}}
- ordf: Malin Tärnhed (Camilla har gjort sina tre år) {{N person=Malin Tärnhed; role=ordförande; body=Bostadssociala nätverket; for=Camilla Rosengren-Vik}}
- vice: Peter Sandelin, omval {{N person=Peter Sandelin; role=vice ordförande; body=Bostadssociala nätverket}}
- planeringsgrupp: Malin, Dragan, Nirmala {{N person=Malin Tärnhed; role=ledamot; body=planeringsgrupp}} {{N person=Dragan Petrović; role=ledamot; body=planeringsgrupp}} {{N person=Nirmala Thapa; role=ledamot; body=planeringsgrupp}}
- suppleant ref.gruppen mot vräkning: ingen hugad, tomt {{V seat=suppleant; body=ref.gruppen mot vräkning}}
den tomma platsen får januarimötet klura vidare på, folk måste kolla hemma först {{P until=2025-01-30; what=suppleant ref.gruppen mot vräkning; why=folk måste kolla hemma först}}

lunchsamtalen om störningar {{I kind=decision}}
satte 12 mars {{M date=2025-03-12; what=lunchsamtalen om störningar}} och 9 april {{M date=2025-04-09; what=lunchsamtalen om störningar}}
arvode delas lika på de kommuner som är med {{D}}
Lilla Edet hoppar över {{S org=Lilla Edet; topic=lunchsamtalen; stance=no}}, Kungälv på {{S org=Kungälv; topic=lunchsamtalen; stance=yes}}, Härryda på {{S org=Härryda; topic=lunchsamtalen; stance=yes}}
Dragan -> inbjudan ut före jul {{A who=Dragan Petrović}}

boendestödjarkursen {{I kind=decision}}
Peter Kj drog det. {{|}}kör en omgång i egen regi om minst 15 anmälda {{D if=om minst 15 anmälda}}
PK gör anmälningslänk 20/12 {{A who=Peter Kjellman; due=2024-12-20}}, JW frågar folkhögskolan om lokal {{A who=Jonas Wilke; to=folkhögskolan}}
1 900 kr per deltagare {{K amount=1900; unit=kr per deltagare}}

folk in och ut {{I}}
Lars-Ove Brandt slutar 28 feb, blir fastighetschef i Borås {{L person=Lars-Ove Brandt; org=Härryda; when=2025-02-28; why=blir fastighetschef i Borås}}
hans efterträdare inte klar
Tjörn: Ulrika är föräldraledig fr o m nyår, under tiden ses vi med Hampus Olofzon {{N person=Hampus Olofzon; role=ersättare; body=Bostadssociala nätverket; org=Tjörn; for=Ulrika Nordh}}
Kungälvs nya namn hos oss blir Farida Omar när Camilla går tillbaka till sin gamla tjänst {{L person=Camilla Rosengren-Vik; org=Kungälv; why=går tillbaka till sin gamla tjänst}} {{N person=Farida Omar; role=ledamot; body=Bostadssociala nätverket; org=Kungälv; for=Camilla Rosengren-Vik}}

statistik x 2 per år {{I kind=information}}
vem äger mallen egentligen? {{Q}}
Annkristin: påminner alla i mars {{A who=Annkristin Bohman; to=alla}}

hemlöshetskonferensen, återblick {{I kind=report; outcome=not_reached}}
Soraya har bilderna och Soraya var inte här = inget i dag {{P what=hemlöshetskonferensen, återblick; why=Soraya har bilderna och Soraya var inte här}}

2025 {{I}}
30/1 {{M date=2025-01-30}}, 20/3 {{M date=2025-03-20}}, 15/5 {{M date=2025-05-15}}, sen ser vi
alla: lägg in er semester i delade kalendern {{A who=alla}}
god jul
