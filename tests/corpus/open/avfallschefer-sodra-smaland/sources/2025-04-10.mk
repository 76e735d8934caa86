@file 2025-04-10_avfall_lessebo.md
@body Avfallschefsnätverket
@date 2025-04-10
@start 09:00
@end 12:00
@place Lessebo, Folkets hus
@mode in_person
@secretary Tilde Rosengren
@p Jasmina Hodžić | Ljungby | | chair
@p Farid Nazari | Lessebo | |
@p Kjell Dahlqvist | Tingsryd | |
@p Marianne Ståhlnacke | Alvesta | |
@p Lisbeth Ohlin | Markaryd | | partial=fr 10.15
@p Per-Arne Skoog | Älmhult | |
@p Henning Vikander | Växjö | |
@p Ann-Sofi Truedsson | Emmaboda | | absent excused
@p Per Ljungdahl | Uppvidinge | | absent
@p Tilde Rosengren | | | guest
---
# Avfallschefsnätverket

**När:** 2025-04-10, 9–12
**Var:** Lessebo, Folkets hus

**På plats**
- Jasmina Hodžić, Ljungby *(ordf)*
- Farid Nazari, Lessebo
- Kjell Dahlqvist, Tingsryd
- Marianne Ståhlnacke, Alvesta
- Lisbeth Ohlin, Markaryd, fr 10.15
- Per-Arne Skoog, Älmhult
- Henning Vikander, Växjö

**Sjuk:** Ann-Sofi Truedsson, Emmaboda
**Hördes inte av:** Per Ljungdahl, Uppvidinge
**Anteckningar:** Tilde Rosengren

## Nya ansikten {{I kind=information}}
- Henning Vikander är Växjös nye renhållningschef, Torstens efterträdare {{N person=Henning Vikander; role=renhållningschef; org=Växjö; for=Torsten Wahlgren-Ek}}
- Torsten W-E slutade 28 mars, nytt jobb på Avfall Sverige {{L person=Torsten Wahlgren-Ek; org=Växjö; when=2025-03-28; why=nytt jobb på Avfall Sverige}}

## Gemensam plan {{I kind=decision}}
- Alla förvaltningschefer utom Markaryds nickade i mars. {{|}}Lisbeth: vi kör eget, definitivt. {{S org=Markaryd; topic=gemensam avfallsplan; stance=no}}
- Vi startar ändå, med åtta. {{D}}
- Upphandling av konsult: Alvesta kör, annons ut före 16/5 {{A who=Alvesta; due=2025-05-16}}
- Växjös stol i arbetsgruppen → Henning {{N person=Henning Vikander; role=ledamot; body=arbetsgruppen; org=Växjö}}
- Budgettak 600 000 kr delat på två år {{K amount=600000; unit=kr; years=två år}} {{D}}

## Arbetsordning {{I kind=decision}}
- Tildes version utan turordning antagen, gäller t.o.m. 2027 {{D until=2027-12-31}}
- Farid ville ha in en rad om jäv. {{|}}Ok, Tilde petar in den. {{A who=Tilde Rosengren}}

## Plockanalyser {{I kind=decision}}
| Kommun | Svar |
|---|---|
| Alvesta | 4 prov i höst {{S org=Alvesta; topic=plockanalyser; stance=yes}} |
| Lessebo | 2 prov, hellre våren {{S org=Lessebo; topic=plockanalyser; stance=yes}} |
| Tingsryd | nix {{S org=Tingsryd; topic=plockanalyser; stance=no}} |
| Älmhult | nyfikna men väntar på taxan {{S org=Älmhult; topic=plockanalyser; stance=interested}} |
| Ljungby | kan ej säga idag {{S org=Ljungby; topic=plockanalyser; stance=undecided}} |
| Växjö | - |

- Marianne avropar för dem som sagt ja {{A who=Marianne Ståhlnacke}}, faktura delas per prov {{D}}

## Plastpiloten {{I kind=report}}
- Jasmina visade siffror: 11 kg plast per hushåll och år ur påsen. Lukt största klagomålet.
- Längre genomgång när hela året är mätt, dvs 12/6. {{P until=2025-06-12; what=Plastpiloten; why=hela året ska vara mätt}}
- Kjell: funkar aldrig hos oss, säger chaufförerna

## Kemgruppen {{I kind=information}}
- Ann-Sofi sjuk, inget ref. {{|}}Hänger kvar på dagordningen till juni {{P until=2025-06-12; what=Kemgruppen; why=Ann-Sofi sjuk}}
- Kjell sitter möjligen inte om efter nyår. Vem tar vid? {{|}}Fundera på det hemma! {{A who=alla}}
- Heldag om lakvatten 6 maj {{M date=2025-05-06; what=heldag om lakvatten}}: {{|}}Kjell och Farid åker {{N person=Kjell Dahlqvist; role=deltagare; body=heldag om lakvatten; org=Tingsryd}} {{N person=Farid Nazari; role=deltagare; body=heldag om lakvatten; org=Lessebo}}

## Småprat med bäring {{I kind=dialogue}}
- Kärltvätt: de flesta tycker det låter vettigt att dela bil, ingen bestämde något {{F}}
- P-A ringer Granlunda om bytet av depå och återkopplar på mejl {{A who=Per-Arne Skoog; to=Granlunda}}
- Vad gäller för engångsgrillar i juli?? (Lisbeth frågade, ingen visste) {{Q asker=Lisbeth Ohlin}}
- Henning skaffar inlogg till samarbetsytan {{A who=Henning Vikander}}

**Ses igen:** 12 juni, Markaryd {{M date=2025-06-12}}
