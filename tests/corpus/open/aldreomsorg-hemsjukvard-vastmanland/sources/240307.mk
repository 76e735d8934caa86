@file ao-hsv_240307.txt
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-03-07
@start 13:00
@end 15:00
@place Teams
@mode online
@secretary Yasmin Karimi
@p Torbjörn Hellgren | Västerås | | chair
@p Maria Ekdahl | Sala | |
@p Maria Sjölund | Köping | |
@p Farid Rahimi | Arboga | |
@p Lotta Broman | Kungsör | |
@p Ingela Stam-Nordin | Hallstahammar | |
@p Dragana Ilic | Fagersta | | for=Sofia Ahlbäck
@p Kerstin Ohlin | Norberg | | for=Håkan Wester
@p Per-Arne Lövstrand | Region | |
@p Ylva Mossberg | Region | | partial=t o m p 4
@p Yasmin Karimi | Region | | guest
@p Pekka Laukkanen | Surahammar | | absent excused
@p Sofia Ahlbäck | Skinnskatteberg | | absent excused
@p Håkan Wester | Norberg | | absent
@p Nadia Haddad | Region | | absent excused
---
LÄNSGRUPPEN ÄO/HSV – länsgruppen äldreomsorg och hemsjukvård – 2024-03-07, 13-15, Teams
Kommuner: Torbjörn Hellgren Västerås (ordf), Maria Ekdahl Sala, Maria Sjölund Köping, Farid Rahimi Arboga, Lotta Broman Kungsör, Ingela Stam-Nordin Hallstahammar, Dragana Ilic Fagersta (även för Sofia Ahlbäck), Kerstin Ohlin Norberg (i st f Håkan Wester)
Region: Per-Arne Lövstrand, Ylva Mossberg (t o m p 4)
Vid tangentbordet: Yasmin Karimi, Region
Förhinder: Pekka Laukkanen Surahammar, Sofia Ahlbäck Skinnskatteberg, Nadia Haddad Region
Ej här: Håkan Wester Norberg

1 Förra mötets papper {{I n=1; outcome=nothing_new}}
Ua.

2 "Lugn natt" – avvikelser {{I n=2; kind=decision}}
Start 1/3, hittills 3 samtal färre/dygn. {{|}}Avvikelse räknas per händelse, ej per pat – så får det bli i hela länet. {{D}}
MAS i resp kommun rapporterar siffrorna kvartalsvis t Ylva. {{A who=MAS i resp kommun; to=Ylva Mossberg}}
Kungsör ansluter korttiden redan nu. {{S org=Kungsör; topic=Lugn natt på korttid; stance=yes}} Hallstahammar avvaktar m korttiden. {{S org=Hallstahammar; topic=Lugn natt på korttid; stance=undecided}}

3 Sårvård, gem kompressionslager {{I n=3; kind=decision}}
PAL:s offert: 84 000 kr/år tot för länet. {{K amount=84000; unit=kr per år}} Ja till köp om Region tar halva. {{D if=om Region tar halva}} Per-Arne förankrar hos ekonomi, svar fore 22/3. {{A who=Per-Arne Lövstrand; due=2024-03-22}}
Sårombud: Skinnskatteberg saknar. {{V seat=sårombud; org=Skinnskatteberg}}
Övr sårombud from april (ett per kommun): Tuija Kallio, Arboga {{N person=Tuija Kallio; role=sårombud; org=Arboga}}; {{|}}Emelie Grahn, Köping {{N person=Emelie Grahn; role=sårombud; org=Köping}}; {{|}}Abdi Warsame, Västerås {{N person=Abdi Warsame; role=sårombud; org=Västerås}}

4 Palliativa rådet {{I n=4; kind=decision}}
Ylva lämnar efter 6 år, vill forska. {{L person=Ylva Mossberg; org=Region; why=vill forska}} Ny läk utses av kliniken, ej oss.
Kommunplatsen: Farid omvald på 2 år {{D}} {{N person=Farid Rahimi; role=representant; body=Palliativa rådet}}, {{|}}suppl Kerstin O. {{N person=Kerstin Ohlin; role=suppleant; body=Palliativa rådet}}

5 Läk.medverkan säbo, nya avtalstexten {{I n=5; outcome=postponed}}
Nadia sjuk → på bordet 18/4 igen. {{P until=2024-04-18; what=Läk.medverkan säbo, nya avtalstexten; why=Nadia sjuk}} {{M date=2024-04-18}} Tills dess: alla läser bil 2 o skickar frågor t undert. {{A who=alla; to=Yasmin Karimi; due=2024-04-18}}

6 Fallprev {{I n=6}}
Ingela vidarebef. länk till webbkursen idag. {{A who=Ingela Stam-Nordin; due=2024-03-07}} FoU-chefen tycker alla us borde gå den; inget vi tog ställn till.
Tema fallprev m FoU 25/4 fm, Köping. {{M date=2024-04-25; what=Tema fallprev}}

7 Övr {{I n=7}}
- LB: vem betalar transp av avliden nattetid? Ingen visste. {{Q asker=Lotta Broman}}
- Namnlistan över pat i Salafallen: får ej vidare utanför gruppen! {{X mark=får ej vidare utanför gruppen}}
- ME kollar m begr.byrån om taxa. {{A who=Maria Ekdahl}}
- Dsk-utb: platserna t HT räcker ej, T skriver t MDU om fler. {{A who=Torbjörn Hellgren; to=MDU}}

Yasmin Karimi
