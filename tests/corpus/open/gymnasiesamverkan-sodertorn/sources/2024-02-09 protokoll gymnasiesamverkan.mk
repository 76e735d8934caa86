@file 2024-02-09 protokoll gymnasiesamverkan.md
@body Gymnasiesamverkan Södertörn
@date 2024-02-09
@start 13:15
@end 15:00
@place Salems kommunhus
@mode in_person
@secretary Marika Fahlcrantz
@p Eva Tegelmark | Salem | | chair
@p Thomas Ekdahl | Huddinge
@p Anette Holgersson | Botkyrka
@p Eva Winblad | Södertälje
@p Petra Lindros | Nykvarn
@p Mahmoud Karimi | Nynäshamn
@p Marika Fahlcrantz | | | guest
@p Jan-Erik Wallgren | Huddinge | | guest
@p Jukka Salonen | Haninge | | chair absent
@p Carl-Johan Ståhle | Tyresö | | absent
---
## Gymnasiesamverkan Södertörn: protokoll 9 februari 2024

*Salems kommunhus, 13.15–15.00*

| Ledamot | Kommun | |
|---|---|---|
| Eva Tegelmark | Salem | tjänstgörande ordförande |
| Thomas Ekdahl | Huddinge | |
| Anette Holgersson | Botkyrka | |
| Eva Winblad | Södertälje | |
| Petra Lindros | Nykvarn | |
| Mahmoud Karimi | Nynäshamn | |
| Jukka Salonen, ordförande | Haninge | frånvarande |
| Carl-Johan Ståhle | Tyresö | frånvarande |

Dessutom Jan-Erik Wallgren (Huddinge) och protokollföraren Marika Fahlcrantz.

### § 1 Formalia {{I n=1; kind=decision}}
Vid ordförandens förfall presiderar vice ordföranden Eva Tegelmark. {{N person=Eva Tegelmark; role=ordförande; body=Gymnasiesamverkan Södertörn; for=Jukka Salonen}} Mahmoud Karimi utses att granska protokollet. {{D}} {{N person=Mahmoud Karimi; role=justerare; body=Gymnasiesamverkan Södertörn}} Samverkan beslutar även att protokollen hädanefter publiceras. {{D}}

### § 2 Samtyckesblanketten {{I n=2; kind=decision}}
Utkastet vinner allas gillande och blanketten träder i bruk. {{D}} Nynäshamn inför den till hösten, {{S org=Nynäshamn; topic=blankett; stance=yes}} Huddinge föredrar sin egen ännu en tid. {{S org=Huddinge; topic=blankett; stance=no}} Översättningar till arabiska och finska beställs av Eva Winblad före den 1 mars. {{A who=Eva Winblad; due=2024-03-01}}

### § 3 Lärarlöner {{I n=3; outcome=postponed}}
Ärendet får stå tillbaka eftersom de centrala förhandlingarna pågår. {{P what=Lärarlöner; why=eftersom de centrala förhandlingarna pågår}} Löneläget som visades på bild är internt och lämnar inte denna krets. {{X mark=internt och lämnar inte denna krets}}

### § 4 Val {{I n=4; kind=decision}}
- Ekonomgruppen får Thomas Ekdahl som ny ordförande sedan Jan-Erik Wallgren har avböjt omval. {{D}} {{N person=Thomas Ekdahl; role=ordförande; body=Ekonomgruppen; for=Jan-Erik Wallgren}} {{L person=Jan-Erik Wallgren; why=har avböjt omval}}
- Sekreterarskapet går till samme Wallgren den 1 mars, då undertecknad övergår till en tidning i Norrköping. {{D}} {{N person=Jan-Erik Wallgren; role=sekreterare; body=Gymnasiesamverkan Södertörn; for=Marika Fahlcrantz}} {{L person=Marika Fahlcrantz; when=2024-03-01; why=övergår till en tidning i Norrköping}}
- I Gymnasieindex referensråd har samverkan ingen företrädare. {{V seat=företrädare; body=Gymnasieindex referensråd}} Botkyrka och Salem söker en lämplig rektor till den 22 mars. {{A who=Botkyrka,Salem; due=2024-03-22}}
- Till riksdagens utbildningsutskotts hearing den 12 mars {{M date=2024-03-12; what=riksdagens utbildningsutskotts hearing}} delegeras Anette Holgersson. {{D}} {{N person=Anette Holgersson; role=representant; body=riksdagens utbildningsutskotts hearing}}

### § 5 Öppet hus i efterhand {{I n=5; kind=report}}
Tvåhundra besökare kom till Tumba. {{|}}Kostnaden blev 91 300 kronor. {{K amount=91300; unit=kronor}} Botkyrka öppnar nu åter en av de vilande klasserna. {{S org=Botkyrka; topic=vårdprogrammet; stance=yes}} Ger ett sådant evenemang verkligen fler sökande? {{Q}}

### § 6 Praktiskt {{I n=6}}
Nästa gång träffas vi den 22 mars i Nynäshamn. {{M date=2024-03-22}} Synpunkter på Storsthlms avtalsförslag inges av var kommun till Mahmoud Karimi, senast den 8 mars, {{A who=var kommun; due=2024-03-08; to=Mahmoud Karimi}} varefter han syr samman dem. {{A who=Mahmoud Karimi}} Samverkan lämnar därefter ett yttrande, men bara om minst fem kommuner hörs av. {{D if=bara om minst fem kommuner hörs av}} {{A who=Samverkan; to=Storsthlm; if=bara om minst fem kommuner hörs av}}
