@file RLF-Vast-230601.md
@body Räddningsledningsforum Väst
@date 2023-06-01
@start 13:00
@end 15:15
@mode online
@secretary Dennis Kovač
@p Margareta Lindh-Åker | Kungälv | | chair
@p Dennis Kovač | Kungälv
@p Ali Rezai | Tjörn
@p Jessika Bramstång | Orust
@p Tommy Hallander | Lysekil
@p Patrik Wendt | Sotenäs
@p Eva-Lotta Persson | Lilla Edet
@p Linus Ahlm | Stenungsund | | for=Patrik Sjögren
@p Patrik Sjögren | Stenungsund | | absent
@p Carl-Johan Fors | Ale | | absent
---
# RLF VÄST 230601
`1300–1515, Teams`

| Kommun | Person | Not |
|:--|:--|:--|
| Kungälv | Margareta Lindh-Åker | ordf |
| Kungälv | Dennis Kovač | penna |
| Tjörn | Ali Rezai | |
| Orust | Jessika Bramstång | |
| Lysekil | Tommy Hallander | |
| Sotenäs | Patrik Wendt | |
| Lilla Edet | Eva-Lotta Persson | |
| Stenungsund | Linus Ahlm | i st f Patrik Sjögren |
| Stenungsund | Patrik Sjögren | frånvarande |
| Ale | Carl-Johan Fors | frånvarande |

### 1) Ömsesidig hjälp {{I n=1; kind=decision}}
* Sotenäs köper fyratimmarsgränsen {{S org=Sotenäs; stance=yes}}
* Orust köper den om vatten undantas {{S org=Orust; stance=interested}}
* **B:** avtalet går till fullmäktige i alla kommuner med fyra timmar, vatteninsatser undantagna {{D if=vatteninsatser undantagna}}
* **Å:** Dennis sätter juristen på sluttext, 15 juni {{A who=Dennis Kovač; due=2023-06-15}}

### 2) Drönarhandbok {{I n=2; kind=decision}}
* **B:** stommen duger, skickas för granskning till Transportstyrelsen {{D}} {{A to=Transportstyrelsen}}
* **B:** avgiften 12 000 slås ut på alla åtta {{D}} {{K amount=12000}}
* Handbokens förvaltare: Robin Thorell, Orust {{N person=Robin Thorell; role=förvaltare; body=Handbokens; org=Orust}}

### 3) Stornö {{I n=3; kind=report; outcome=postponed}}
* Tommys dragning om dykarna sköts åt sidan, polisutredning pågår. {{|}}Nytt försök 7 september {{P until=2023-09-07; what=Tommys dragning om dykarna; why=polisutredning pågår}} {{M date=2023-09-07}}

### 4) Sommarläget {{I n=4; kind=go-round}}
* Tjörn: två luckor i juli, lånar befäl av Orust {{S org=Tjörn; stance=doing}}
* Lysekil: fullt bemannat {{S org=Lysekil; stance=doing}}
* Lilla Edet: vet ej hur vecka 29 löses {{S org=Lilla Edet; stance=undecided}}
* Stenungsund: har sagt nej till fler vikarier {{S org=Stenungsund; stance=no}}
* **Å:** lägesbild varje måndag kl 9 från resp. kommun till Eva-Lotta {{A who=resp. kommun; to=Eva-Lotta Persson}}

### 5) Regional samverkansbefälhavare {{I n=5; kind=decision}}
* **B:** Linus Ahlm nomineras av oss {{D}} {{N person=Linus Ahlm; role=regional samverkansbefälhavare; org=Stenungsund}}
* Alis förordnande som sambandsansvarig förlängs året ut {{N person=Ali Rezai; role=sambandsansvarig}} {{D until=2023-12-31}}

### 6) Folk på väg {{I n=6}}
* Margareta slutar 31/8, går till MCF i Karlstad {{L person=Margareta Lindh-Åker; org=Kungälv; when=31/8; why=går till MCF i Karlstad}}
* Tills Kungälv har rekryterat är Dennis tf i hennes stol {{N person=Dennis Kovač; role=tf räddningschef; org=Kungälv; for=Margareta Lindh-Åker}}
* Ordförande i RLF efter sommaren: ingen kandidat {{V seat=ordförande; body=RLF}}
* **Å:** Jessika sonderar och ringer runt {{A who=Jessika Bramstång}}

### 7) Div {{I n=7}}
* Vem äger gamla skumvätskan i Wallhamn? {{Q}}
* Telefonlistan bil. 2 – endast för tjänstebruk {{X mark=endast för tjänstebruk}}
* Frågan om helikopterbas stryks, inte aktuell längre
* Filmen: samtliga lägger ut länken {{A who=samtliga}} på brandstationernas dag 26 augusti {{M date=2023-08-26; what=brandstationernas dag}}

// Dennis Kovač
