@file mhs april.md
@body Miljö- och hälsoskyddsgruppen
@date 2024-04-09
@start 13:00
@end 15:30
@place Halmstad, Rådhuset
@mode hybrid
@secretary Tim Sjögren
@p Shirin Moradi | Halmstad | | chair
@p Anneli Wretman | Falkenberg
@p Tim Sjögren | Halmstad
@p Conny Alfvén | Hylte | | remote
@p Petra Lindqvist-Bauer | Kungsbacka
@p Ragnhild Ekdal-Holst | Laholm
@p Anneli Duvander | Varberg | | remote
@p Kofi Mensah | Varberg
@p Jens Oddsberg | Kungsbacka | | absent
---
# Miljö- och hälsoskyddsgruppen 9/4 2024

13.00-15.30, Halmstad, Rådhuset (+ Teams)

| Vem | Varifrån | |
|---|---|---|
| Shirin Moradi | Halmstad | {{|}}ordf i dag när Jens vabbar {{N person=Shirin Moradi; role=ordförande; body=Miljö- och hälsoskyddsgruppen; for=Jens Oddsberg; item=-}} |
| Anneli Wretman | Falkenberg | |
| Tim Sjögren | Halmstad | skriver |
| Conny Alfvén | Hylte | Teams |
| Petra Lindqvist-Bauer | Kungsbacka | |
| Ragnhild Ekdal-Holst | Laholm | |
| Anneli Duvander | Varberg | Teams |
| Kofi Mensah | Varberg | |

Borta: Jens Oddsberg, Kungsbacka

## taxan {{I kind=decision}}
- SKR-underlaget är här, 1 340 kr/timme som snitt {{K amount=1340; unit=kr/timme}}
- vi föreslår nämnderna att räkna upp med index, inget mer {{D}}
- Falkenberg är på banan {{S org=Falkenberg; topic=taxan; stance=yes}}
- Hylte vill sänka i stället {{S org=Hylte; topic=taxan; stance=no}}
- Laholm: ekonomen grunnar {{S org=Laholm; topic=taxan; stance=undecided}}
- Petra knåpar ihop tjänsteskrivelsen → klart 26 april {{A who=Petra Lindqvist-Bauer; due=2024-04-26}}

## badvatten sommaren {{I kind=decision}}
- samma prover som förra sommaren, fast vi skippar ön {{D}}
- Kofi: schema till labbet {{A who=Kofi Mensah; to=labbet}}
- labbet stängt 6 juni, {{|}}vem tar proverna då?? hängande fråga {{Q}}
- algjouren: AD vecka 27-29, KM vecka 30-32 {{A who=Anneli Duvander,Kofi Mensah}}

## radonbladet {{I kind=report}}
- tryckt. delas ut av resp. inspektör {{A who=resp. inspektör}}

## ersättare för Anneli W i styrgruppen {{I kind=decision}}
- Petra fick ok från chefen → hon är det nu, alla jakade {{D}} {{N person=Petra Lindqvist-Bauer; role=ersättare; body=styrgruppen; for=Anneli Wretman}}

## nya gubbar & gummor {{I}}
- Conny hoppar av styrgruppen efter sommaren, för många möten i Göteborg {{L person=Conny Alfvén; when=2024-08; why=för många möten i Göteborg}}
- så hans pinne = ledig {{V seat=representant; body=styrgruppen}}
- Kofi är numera smittskyddssamordnare på heltid i Varberg {{N person=Kofi Mensah; role=smittskyddssamordnare; org=Varberg}} 

## solarier {{I outcome=postponed}}
- Jens har enkäten, Jens har vab. tar det i juni {{P until=2024-06-04; what=solarier; why=Jens har vab}}

## skolstädning {{I kind=question; outcome=not_reached}}
- brandlarmet gick 15.05 så här tog det stopp. vi får börja om med städningen en annan gång {{P what=skolstädning; why=brandlarmet gick}}

## PFAS {{I kind=information}}
- Hedvig på lst har mejlat kartorna, visa dem INTE för media {{X mark=visa dem INTE för media}}
- Shirin frågar om labbpriset kan prutas {{A who=Shirin Moradi}}

## projekt tatuerare {{I kind=decision}}
- kör på i höst om Socialstyrelsen släpper checklistan i tid {{D if=om Socialstyrelsen släpper checklistan i tid}}
- gäng: Tim, Anneli D, Petra (Petra drar) {{N person=Tim Sjögren; role=ledamot; body=projekt tatuerare}} {{N person=Anneli Duvander; role=ledamot; body=projekt tatuerare}} {{N person=Petra Lindqvist-Bauer; role=ledamot; body=projekt tatuerare}}
- Varberg med {{S org=Varberg; topic=tatuerare; stance=yes}}, Hylte har inga tatuerare att besöka {{S org=Hylte; topic=tatuerare; stance=no}}

## nästa {{I}}
- 4 juni hos Conny i Hylte {{M date=2024-06-04}}
- ALLA: skriv upp era sommarveckor i filen senast 10/5 {{A who=ALLA; due=2024-05-10}}
