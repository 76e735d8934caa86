@file Inkl-nätv 241205.docx
@body Inkluderingsnätverket Götaland
@date 2024-12-05
@start 09:00
@end 11:30
@mode online
@secretary Susanne Alkvist
@p Erik Sandelin | Jönköping | | chair
@p Parisa Moradi | Linköping | |
@p Ulf Tornberg | Kalmar | |
@p Anna Bergström-Lind | Halmstad | |
@p Gunnel Fast | Västervik | |
@p Therese Öhrn | Karlskrona | | partial=9.00–10.15
@p Oskar Lie | Mölndal | |
@p Fatuma Jimale | Växjö | dsk | for=Anna Wreede
@p Henrik Stjärne | Barn- och ungdomshab | läk | guest
@p Susanne Alkvist | | ssk | guest
@p Kerstin Malm-Yilmaz | Borås | | absent excused
@p Anna Wreede | Växjö | | absent excused
@p Samir Halilovic | Trollhättan | | absent
@p Jens Kullander | Norrköping | | absent
---
Inkluderingsnätverket Götaland
Möte 2024-12-05, Zoom, 9.00–11.30
Medv:
- Erik Sandelin, Jönköping (ordf i st f Kerstin Malm-Yilmaz)
- Parisa Moradi, Linköping
- Ulf Tornberg, Kalmar
- Anna Bergström-Lind, Halmstad
- Gunnel Fast, Västervik
- Therese Öhrn, Karlskrona (9.00–10.15)
- Oskar Lie, Mölndal
- Fatuma Jimale, dsk, Växjö (för Anna Wreede)
- Gäst: Henrik Stjärne, läk, Barn- och ungdomshab
- Journalför: Susanne Alkvist, ssk
Frånv: Kerstin Malm-Yilmaz, Borås (ledig). Anna Wreede, Växjö (feber). Samir Halilovic, Trollhättan. Jens Kullander, Norrköping.

1. Status {{I n=1; kind=go-round}}
Laget runt, fokus frånvaro. {{|}}Linköping: 41 elever m >50 % frånv, HSL-team kopplat {{S org=Linköping; topic=frånvaro}}. {{|}}Kalmar ↓ fr 28 t 19, tror på morgonhämtn {{S org=Kalmar; topic=frånvaro}}. {{|}}Halmstad har slutat räkna halvdagar då systemet ej klarar det {{S org=Halmstad; topic=frånvaro}}. {{|}}Västervik: 3 st, alla m samma diagnoser + social ångest {{S org=Västervik; topic=frånvaro}}. {{|}}Mölndal tar in resursskola fr vt {{S org=Mölndal; topic=frånvaro; stance=yes}}. Fatuma var ny för dagen o hade ej siffror.

2. Föreläsn: melatonin, CS o vuxenblivande (H Stjärne) {{I n=2; kind=theme}}
HS arbetar på hab sen 2009. Gick igenom: (a) melatonin till barn m NPF, förskrivn ×4 på tio år, evidens ok kort sikt, oklar >2 år. (b) CS-prep, bristsituation på 18 mg + 27 mg, LV räknar m normalisering först efter påsk. (c) övergång BUP/hab → vux vid 18, varannan pat tappas i glappet enl reg.data. Vid krampanfall i skolan ges bucc midazolam, 5 min-gränsen; HS vill se skriftlig ordination för varje elev, ej "enl rutin". Läk på hab brukar skriva den vid årskontroll. Gunnel frågade om flygplansresa m sondpump, går bra. Parisa tog upp att CS-bristen har gett oro i klassrummen: två elever hemsända. HS: byte t annat prep ska läk sköta, skolan ska aldrig låna ut tabl mellan elever (har hänt!). Ulf menade att elevhälsan borde få larm när prep tar slut, men LV har nyligen avslagit en sådan begäran. Vore ngt för regionens läkem.kommitté, tyckte HS. Inget mer av det idag.
Ordinationsfrågan blev däremot skarp. Utan gästen togs följ. ställn: {{|}}midazolam ges bara till elev m individuell skriftlig ordination, gäller alla deltagande kommuner fr 1 feb {{D}}. {{|}}Therese formulerar två meningar t vårdnadshavare, klart 20/12 {{A who=Therese Öhrn; due=2024-12-20; to=vårdnadshavare}}. {{|}}Undert. stämmer av orden m HS före utskick {{A who=Susanne Alkvist; to=Henrik Stjärne}}.

3. Sondutb {{I n=3; kind=decision}}
{{|}}Offerter inkom fr Nutrivita AB (960:-/delt) o hab:s eget lärcenter (gratis, men först i maj). {{K amount=960; unit=kr per deltagare}} {{|}}Halmstad har nu sina pengar o är med {{S org=Halmstad; topic=sondutbildning; stance=yes}}. {{|}}Mölndal avstår, egna dietister {{S org=Mölndal; topic=sondutbildning; stance=no}}. Oskar hade helst sett regional finans. {{|}}Efter lite räknande föll valet på lärcentret {{D}}. {{|}}Två tillf bokas 6/5 {{M date=2025-05-06; what=Sondutb}} o 13/5 {{M date=2025-05-13; what=Sondutb}}. {{|}}Ulf svarar för deltagarlistan {{A who=Ulf Tornberg}}.

4. Fr Rosenlund {{I n=4; kind=report}}
Besöket 21/11: 9 pers. Sinnesrummet = gungor, tyngd, dämpat ljus, bokas 15 min åt gången. Pers.tät 1:1. Anm: larmknapp saknas. {{|}}Byggkostn 640 000, hälften ur statsbidrag. {{K amount=640000; unit=kr}} Gunnel såg ngt liknande i Ålborg för 20 år sen. Rektorn önskade att nätv skrev ett intyg om nyttan, det är inget vi brukar göra.

5. Valärenden {{I n=5; kind=decision}}
Fatuma J tar över blanketten fr Parisa som har konf.gr nog {{N person=Fatuma Jimale; role=ansvarig; body=överlämningsblanketten; org=Växjö; for=Parisa Moradi}}. {{|}}I redaktionen för nyhetsbrevet fylls luckan av Oskar, enh. {{D}} {{N person=Oskar Lie; role=ledamot; body=redaktionen för nyhetsbrevet; org=Mölndal}}. {{|}}Attention har utsett Lovisa Hägg att sitta m på temaggr {{N person=Lovisa Hägg; role=representant; body=Inkluderingsnätverket Götaland; org=Attention}}. Läkem.gr barn: Jens var förhindrad i nov, Anna B-L satt då på hans stol, inget ändrat i övr.

6. Ek {{I n=6}}
{{|}}Saldo 58 300. {{K amount=58300; unit=kr}} Ulf har gått igenom verif, ua. {{|}}Årsavg 2025 har ej kunnat sättas (3 kommuner ej svarat), vilar till februari {{P until=2025-02-06; what=Årsavg 2025; why=3 kommuner ej svarat}}. {{|}}De som ej svarat hör av sig t Ulf före nyår {{A who=De som ej svarat; to=Ulf Tornberg}}.
Nästa: 6/2, Trollhättan. {{M date=2025-02-06}} Vem kör bil fr Växjö när tågen står? Lämnas därhän.
