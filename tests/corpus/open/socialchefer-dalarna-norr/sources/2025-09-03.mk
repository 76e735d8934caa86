@file Soc.chefer 2025-09-03 anteckn.txt
@body Socialchefsnätverket
@date 2025-09-03
@start 08:30
@end 11:00
@place Gagnef, kommunhuset i Djurås
@mode in_person
@secretary Birgitta Holmgren
@p Jonas Dahlborg | Leksand | sektorchef | chair
@p Eva-Lena Bångman | Mora | socialchef |
@p Desirée Palmkvist | Orsa | socialchef |
@p Samira Yusuf | Rättvik | socialchef |
@p Eva Nyström | Malung-Sälen | socialchef |
@p Mats Bergvall | Vansbro | socialchef |
@p Katarzyna Wieczorek-Lind | Gagnef | socialchef |
@p Ingalill Hedström | Älvdalen | förvaltningschef | absent excused
@p Birgitta Holmgren | Mora | nämndsekreterare | guest
---
Socialchefsnätverket i norra Dalarna
ANTECKNINGAR
Onsdag 3 september 2025 kl 8.30-11.00
Lokal: Gagnef, kommunhuset i Djurås

Närvarande:
Jonas Dahlborg, sektorchef Leksand, ordf
Eva-Lena Bångman, socialchef Mora
Desirée Palmkvist, socialchef Orsa
Samira Yusuf, socialchef Rättvik
Eva Nyström, socialchef Malung-Sälen
Mats Bergvall, socialchef Vansbro
Katarzyna Wieczorek-Lind, socialchef Gagnef
Samt: Birgitta Holmgren, nämndsekreterare Mora (vid pennan)
Meddelat hinder: Ingalill Hedström, förvaltningschef Älvdalen

§ 26 Poster {{I n=26; kind=decision}}
Desirée är sedan 15 augusti ordinarie socialchef i Orsa. {{N person=Desirée Palmkvist; role=socialchef; org=Orsa}}
Mats Bergvall åter som värdchef för jouren, Samira lämnar över. {{N person=Mats Bergvall; role=värdchef; body=jouren; org=Vansbro; for=Samira Yusuf}}
SAMS: Eva Nyström avsäger sig. {{|}}Mats Bergvall insätts i hennes ställe. {{D}} {{N person=Mats Bergvall; role=representant; body=SAMS; org=Vansbro; for=Eva Nyström}}
Mallgruppen: Ylva Trång åter till sin grundtjänst, platsen dras in. {{D}}
Katarzyna Wieczorek-Lind fortsätter i SAMS ännu en period. {{N person=Katarzyna Wieczorek-Lind; role=representant; body=SAMS; org=Gagnef}}

§ 27 Jurist {{I n=27; kind=decision}}
Facket utan invändning. {{|}}Arbetsgivare blir Rättvik. {{D}}
Bifall till delad jurist på heltid, sex kommuner, försök i två år. {{D}}
Utanför står Mora och Malung-Sälen. {{S org=Mora; topic=delad jurist; stance=no}} {{S org=Malung-Sälen; topic=delad jurist; stance=no}}
Kostnad 136 000 kr per kommun och år. {{K amount=136000; unit=kr per kommun och år; years=två år}}
Annons: Samira, ute 19/9. {{A who=Samira Yusuf; due=2025-09-19}}
Rekryteringsgrupp: Samira Yusuf, Mats Bergvall, Desirée Palmkvist. {{D}} {{N person=Samira Yusuf; role=ledamot; body=Rekryteringsgrupp; org=Rättvik}} {{N person=Mats Bergvall; role=ledamot; body=Rekryteringsgrupp; org=Vansbro}} {{N person=Desirée Palmkvist; role=ledamot; body=Rekryteringsgrupp; org=Orsa}}

§ 28 Läkemedelsrobotar {{I n=28; kind=report; outcome=postponed}}
Föredragande Ingalill sjuk. {{|}}Utgår, åter 5/11. {{P until=2025-11-05; what=Läkemedelsrobotar; why=Föredragande Ingalill sjuk}}

§ 29 Uppföljning av 1 juli {{I n=29; kind=go-round}}
Vansbro	startat i måndags {{S org=Vansbro; topic=Uppföljning av 1 juli; stance=doing}}
Gagnef	delegationsordningen antagen, start oktober {{S org=Gagnef; topic=Uppföljning av 1 juli; stance=yes}}
Orsa	igång sedan juli, 41 ärenden {{S org=Orsa; topic=Uppföljning av 1 juli; stance=doing}}
Mora	vet inte, beror på systemet {{S org=Mora; topic=Uppföljning av 1 juli; stance=undecided}}
Statistik till Milo den 1:a varje månad, alla. {{A who=alla; to=Milo Sandin}}

§ 30 Kunskapsdag {{I n=30; kind=decision}}
26/11 står fast. {{M date=2025-11-26; what=Kunskapsdag}}
Plats: Siljansnäs. {{D}} Talare söks av Katarzyna, återkoppling 26/9. {{A who=Katarzyna Wieczorek-Lind; due=2025-09-26}}
Inledningstal: ordf. {{A who=Jonas Dahlborg}}
Taket satt till 80 000 kr. {{D}} {{K amount=80000; unit=kr}}

§ 31 Orosanmälan vid sekretess {{I n=31; kind=question}}
Eva-Lena: gäller meddelandeplikten även volontärer? Obesvarat, ingen tog på sig att kontrollera. {{Q asker=Eva-Lena Bångman}}
Avser enskilt ärende i Mora, får ej återges utanför kretsen. {{X mark=får ej återges utanför kretsen}}

§ 32 Tidtabell 2026 {{I n=32; kind=decision; outcome=postponed}}
Förslaget krockar med SKR:s dagar. {{|}}Birgitta arbetar om det. {{A who=Birgitta Holmgren}} Fastställs i Orsa. {{P until=2025-11-05; what=Tidtabell 2026; why=Förslaget krockar med SKR:s dagar}}

Sammanträde 5/11, Orsa. {{M date=2025-11-05}}
Vid pennan: Birgitta Holmgren
