@file Parkchefsnätverket 210902.md
@body Parkchefsnätverket Mälardalen
@date 2021-09-02
@start 09:30
@end 12:00
@place Enköpings kommunhus
@mode in_person
@secretary Marko Pettersson-Vuori
@p Lena Grönvik | Uppsala | | chair
@p Ingvar Lundh-Petri | Västerås | |
@p Mikaela Strand | Eskilstuna | |
@p Ola Furusjö | Enköping | |
@p Lena Ståhlbom | Nyköping | |
@p Nour Salameh | Katrineholm | |
@p Rolf Ekbäck | Sala | |
@p Amir Daneshvar | Knivsta | |
@p Marko Pettersson-Vuori | | | guest
@p Beata Nowak | Strängnäs | | absent excused
@p Daniel Karim | Södertälje | | absent excused
@p Ylva Tjäder | Köping | | absent excused
@p Siri Wallén | Håbo | | absent
---
## Parkchefsnätverket Mälardalen 2021-09-02

Enköpings kommunhus, 09:30-12:00. Sekreterare Marko Pettersson-Vuori.

| Närvarande | Kommun |
|---|---|
| Lena Grönvik (ordf) | Uppsala |
| Ingvar Lundh-Petri | Västerås |
| Mikaela Strand | Eskilstuna |
| Ola Furusjö | Enköping |
| Lena Ståhlbom | Nyköping |
| Nour Salameh | Katrineholm |
| Rolf Ekbäck | Sala |
| Amir Daneshvar | Knivsta |

| Anmält förhinder | Kommun |
|---|---|
| Beata Nowak | Strängnäs |
| Daniel Karim | Södertälje |
| Ylva Tjäder | Köping |

Siri Wallén (Håbo) saknades utan besked.

### 1. Klippavtalet {{I n=1; kind=decision}}

**Anteckning:** {{|}}Gemensam upphandling görs, avtalsstart 2023-01-01. {{D}} {{|}}Enköping och Sala deltar {{S org=Enköping; topic=klippavtalet; stance=yes}} {{S org=Sala; topic=klippavtalet; stance=yes}}. {{|}}Katrineholm klipper i egen regi och står utanför {{S org=Katrineholm; topic=klippavtalet; stance=no}}. {{|}}Beräknad volym 6,2 mnkr per år {{K amount=6200000; unit=kr per år}}. {{|}}Grönfingrets timlistor är affärshemligheter och förblir i rummet. {{X mark=affärshemligheter}}

**Åtgärd:** {{|}}Ingvar ordnar upphandlare, klart 15 oktober. {{A who=Ingvar Lundh-Petri; due=2021-10-15}}

### 2. Dödboken {{I n=2; kind=report}}

**Anteckning:** Amirs tabell är i drift, 211 döda träd inlagda. {{|}}Nyköping har bestämt sig och är med. {{S org=Nyköping; topic=Dödboken; stance=yes}} Register-ansvaret vilar på Amir tills en studentmedarbetare finns {{N person=Amir Daneshvar; role=ansvarig; body=Dödboken; org=Knivsta}}; {{|}}någon sådan har inte gått att få. {{V seat=studentmedarbetare; body=Dödboken}}

**Åtgärd:** {{|}}Samtliga matar in sommarens bortfall under september. {{A who=Samtliga; due=2021-09}}

### 3. Skyltar {{I n=3; outcome=postponed}}

**Anteckning:** {{|}}Siri hade provskylten hemma hos sig. Punkten stryks i dag och finns med den 14 oktober. {{P until=2021-10-14; what=Skyltar; why=Siri hade provskylten hemma hos sig}} {{M date=2021-10-14}}

**Åtgärd:** {{|}}Marko påminner Siri. {{A who=Marko Pettersson-Vuori; to=Siri Wallén}}

### 4. Ogräs utan gift {{I n=4; kind=dialogue}}

**Anteckning:** Hetvatten, flamning, ättika. {{|}}Rolf undrar vem som mäter effekten efter tre år. Frågan lämnades. {{Q asker=Rolf Ekbäck}} Kemikalieinspektionen har förbjudit ättika över 10 %. {{|}}Västerås slutar med flamning efter branden i en häck {{S org=Västerås; topic=flamning; stance=no}}, {{|}}Eskilstuna utvärderar. {{S org=Eskilstuna; topic=flamning; stance=undecided}}

**Åtgärd:** –

### 5. Uppdrag {{I n=5; kind=decision}}

**Anteckning:**

- Nour Salameh adjungeras till klippgruppen. {{D}} {{N person=Nour Salameh; role=adjungerad; body=klippgruppen; org=Katrineholm}}
- Programrådet för Parkdagarna 2022: Lena Ståhlbom ensam kandidat, vald. {{D}} {{N person=Lena Ståhlbom; role=representant; body=Programrådet för Parkdagarna 2022; org=Nyköping}}
- Beata Nowak har föräldraledigt från oktober till juni {{L person=Beata Nowak; org=Strängnäs; when=från oktober till juni; why=föräldraledigt}}. {{|}}Ylva flyttas upp till ordinarie i Trädrådet under samma tid. {{N person=Ylva Tjäder; role=ordinarie; body=Trädrådet; org=Köping; for=Beata Nowak}}
- Strängnäs sänder Håkan Molin hit så länge. {{N person=Håkan Molin; role=ersättare; body=Parkchefsnätverket Mälardalen; org=Strängnäs; for=Beata Nowak}}

**Åtgärd:** {{|}}Lena S kontaktar arrangören. {{A who=Lena Ståhlbom; to=arrangören}}

### 6. Kalender {{I n=6}}

**Anteckning:** 14 oktober Västerås. {{|}}25 november digitalt. {{M date=2021-11-25}} Lekplatskonferens Stockholm 9 november {{M date=2021-11-09; what=Lekplatskonferens}}, {{|}}Mikaela får nätverkets biljett. {{D}} {{N person=Mikaela Strand; role=deltagare; body=Lekplatskonferens; org=Eskilstuna}}

**Åtgärd:** {{|}}Mikaela summerar konferensen på en sida. {{A who=Mikaela Strand}}
