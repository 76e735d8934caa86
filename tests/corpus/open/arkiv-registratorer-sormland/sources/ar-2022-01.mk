@file 220127_arkiv.md
@body Arkiv- och registratorsnätverket Sörmland
@date 2022-01-27
@start 09:00
@end 10:30
@mode online
@secretary Nadja Holm-Ferrer
@p Nadja Holm-Ferrer | Eskilstuna | | chair
@p Urban Tegnander | Nyköping | |
@p Sofia Ekroth | Katrineholm | |
@p Yohannes Tesfay | Strängnäs | |
@p Pontus Rask | Trosa | |
@p Kaj Lindroos | Flen | |
@p Ingalill Sporre | Gnesta | | absent
@p Ulla-Britt Carlén | Vingåker | | absent excused
---
**Arkiv- och registratorsnätverket Sörmland**
*27 jan 2022, 09:00–10:30, digitalt. Ordf + tangentbord: Nadja Holm-Ferrer (Eskilstuna)*

> inne: Urban Tegnander (Nyköping), Sofia Ekroth (Katrineholm), Yohannes Tesfay (Strängnäs), Pontus Rask (Trosa), Kaj Lindroos (Flen)
> vab: Ulla-Britt Carlén (Vingåker)
> syntes ej: Ingalill Sporre (Gnesta)

### låneordning {{I}}
- Urban: "jag skissar en A4 till 3 mars" {{A who=Urban Tegnander; due=2022-03-03}}
- Pontus: "max fem dar per lån isf" -> ok från alla, det blir gränsen {{D}}
- traktamentet avgör vi i mars {{P until=2022-03-24; what=traktamentet}}
- Katrineholm: med {{S org=Katrineholm; stance=yes; topic=låneordning}}
- Strängnäs: ska nog gå, chefen bortrest {{S org=Strängnäs; stance=undecided; topic=låneordning}}
- Flen: lånar redan av Katrineholm sen i måndags {{S org=Flen; stance=doing; topic=låneordning}}

### referensgruppen {{I}}
- Urban drar sig ur, {{L person=Urban Tegnander}} Kaj på hans plats {{N person=Kaj Lindroos; role=representant; body=referensgruppen; for=Urban Tegnander}}
- "ok med alla?" {{|}}"ok" "ok" "👌" = klart {{D}}
- första träffen 9 februari {{M date=2022-02-09; what=referensgruppen}}
- Pontus meddelar rådet bytet {{A who=Pontus Rask; to=rådet}}

### utbildning i mars {{I}}
- föreläsare Ragnhild Oja, 22 000 kr {{K amount=22000; unit=kr}}
- Sofia: "kör på henne!" / Yohannes: "håller med" / Nadja: "taget" {{D}}
- datum 17/3, {{M date=2022-03-17; what=utbildning}} lokal ligger hos Kaj att boka {{A who=Kaj Lindroos}}
- inspelning? någon borde kolla, ingen hugade {{F}}

### samverkansrådet {{I}}
- andra ordinarie fortf tom {{V seat=ordinarie; body=samverkansrådet}}
- Yohannes kvar som suppleant 2022 {{N person=Yohannes Tesfay; role=suppleant; body=samverkansrådet}}
- rådet har beslutat om nytt logga, inget vi styr över

### e-signering {{I outcome=postponed}}
- Ingalills punkt, hon inte här -> 24/3 {{P until=2022-03-24; what=e-signering; why=hon inte här}} {{M date=2022-03-24}}

### löst och fast {{I}}
- lämnade ut bilder från bygglov, får man ta betalt per sida eller per akt?? ingen visste {{Q}}
- Pontus mejlar JO-beslutet till gruppen {{A who=Pontus Rask; to=gruppen}}
- Sofia E har lovat (i nov) skanna kartan. gjort.
- alla: kolla era postöppningsfullmakter innan feb är slut {{A who=alla; due=2022-02}}
- hotlistan delas inte utanför den här kanalen {{X mark=delas inte utanför den här kanalen}}
