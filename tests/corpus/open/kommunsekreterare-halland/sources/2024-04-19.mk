@file 240419-komsekr.md
@body Kommunsekreterarnätverket
@date 2024-04-19
@start 09:30
@end 12:00
@place Stadshuset Laholm
@mode in_person
@secretary Linnea Öberg-Tran
@p Margareta Ulfsdotter-Rehn | Halmstad | | chair
@p Bengt-Olof Svärd | Laholm | |
@p Zeynep Aydin | Falkenberg | |
@p Anna-Maria Lööf | Kungsbacka | |
@p Torbjörn Hylander | Hylte | | partial=från kl 10.20
@p Anna Kullgren | Varberg | | absent excused
@p Linnea Öberg-Tran | | | guest
---
## Kommunsekreterarnätverket 2024-04-19

| | |
|---|---|
| Tid | 9.30–12 |
| Plats | Stadshuset Laholm |
| Ordf | Margareta Ulfsdotter-Rehn, Halmstad |
| Med | Bengt-Olof Svärd, Laholm; Zeynep Aydin, Falkenberg; Anna-Maria Lööf, Kungsbacka; Torbjörn Hylander, Hylte (från kl 10.20) |
| Avbokat | Anna Kullgren, Varberg |
| Noterar | Linnea Öberg-Tran |

**1 E-arkiv** {{I n=1; kind=report}}
- Laholm klev på 5/3, nu är vi fyra {{S org=Laholm; topic=e-arkiv; stance=yes}}
- B-O tar Laholms plats i styrgruppen {{N person=Bengt-Olof Svärd; role=ledamot; body=styrgruppen; org=Laholm}}
- annonsering i maj, anbud in i juni
- Linnea: mejla kravbilagan till it-cheferna på måndag {{A who=Linnea Öberg-Tran; due=2024-04-22; to=it-cheferna}}

**2 Omslag + lansering** {{I n=2; kind=decision}}
- Anna-Marias blå variant vann, tre mot två {{D}}
- lansering 14 juni i Kungsbacka, hela dagen {{D}} {{M date=2024-06-14}}
- talare: Språkrådet tillfrågas (Zeynep, svar 3 maj) {{A who=Zeynep Aydin; due=2024-05-03; to=Språkrådet}}
- fika 110 kr/pers, Kungsbacka bjuder {{K amount=110; unit=kr/pers}}

**3 EU-valet** {{I n=3; kind=go-round}}
- Falkenberg: 4 lokaler, fullbemannat {{S org=Falkenberg; topic=EU-valet; stance=doing}}
- Hylte: saknar 11 röstmottagare; Torbjörn vill låna från Halmstad {{S org=Hylte; topic=EU-valet; stance=doing}}
- Halmstad kan troligen avvara 5, besked nästa fredag {{S org=Halmstad; topic=EU-valet; stance=undecided}}
- Margareta lämnar beskedet 26/4 {{A who=Margareta Ulfsdotter-Rehn; due=2024-04-26; to=Torbjörn Hylander}}
- utvärdering efter valet - här, i september {{P until=2024-09-20; what=utvärdering efter valet}}

**4 Arvodestabellen** {{I n=4; kind=report; outcome=postponed}}
- tre ifyllda av sex, meningslöst att titta nu. {{|}}Kungsbacka/Varberg/Falkenberg fyller i! {{A who=Kungsbacka,Varberg,Falkenberg}}
- åter 14 juni {{P until=2024-06-14; what=Arvodestabellen; why=tre ifyllda av sex}}

**5 Vem sitter var** {{I n=5; kind=information}}
- SKR:s referensgrupp nämndadministration: Zeynep, omvald till 2026 {{N person=Zeynep Aydin; role=representant; body=SKR:s referensgrupp nämndadministration; org=Falkenberg}}
- Länsarkivrådet: Torbjörn ut, Linnea Öberg-Tran in {{N person=Linnea Öberg-Tran; role=representant; body=Länsarkivrådet; for=Torbjörn Hylander}} {{D}}
- kommunjuristernas kontaktyta: vakant sedan nyår {{V seat=kontaktyta; body=kommunjuristerna}}

**6 Annat** {{I n=6; kind=information}}
- Margareta pensioneras 30 sept! {{L person=Margareta Ulfsdotter-Rehn; org=Halmstad; when=2024-09-30; why=pensioneras}}
- ny ordf väljs i september {{P until=2024-09-20; what=ny ordf}}, B-O hör sig för bland alla {{A who=Bengt-Olof Svärd}}
- får man gallra kallelser digitalt efter justering? (Anna-Maria) – kom inte fram till nåt, ingen kollar {{Q asker=Anna-Maria Lööf}}
- standardsvaret från B-O: alla var mer eller mindre med på noterna, ingen klubba {{F}}
- anbudsnivåerna som nämndes = absolut sekretess! {{X mark=absolut sekretess}}

*Framåt: 14/6 Kungsbacka, 20/9 Falkenberg* {{M date=2024-09-20}}
