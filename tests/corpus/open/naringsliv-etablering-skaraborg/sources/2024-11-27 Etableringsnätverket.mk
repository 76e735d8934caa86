@file 2024-11-27 Etableringsnätverket.md
@body Etableringsnätverket Skaraborg
@date 2024-11-27
@start 09:00
@end 11:50
@place Falköping, Odengallerian
@mode in_person
@secretary Josefin Krantz
@p Christoffer Lundh | Skövde | | chair
@p Anna-Karin Sandell | Lidköping
@p Dragan Petrović | Falköping
@p Ylva Frost | Mariestad
@p Jens Almgren | Skara
@p Sahar Moradi | Töreboda
@p Mona Ivarsson | Vara
@p Olle Bernhardsson | Vara
@p Anna Wirén | Hjo
@p Tomas Rinaldi | Karlsborg
@p Kristin Hellqvist Bohm | Götene
@p Jens Boberg | Tibro | | absent excused
@p Josefin Krantz | Falköping | etableringskoordinator | guest
---
**ETABLERINGSNÄTVERKET SKARABORG** 27 november 2024, 9.00–11.50 i Falköping, Odengallerian

Närvarande: *Christoffer Lundh* (ordf), Skövde; *Anna-Karin Sandell*, Lidköping; *Dragan Petrović*, Falköping; *Ylva Frost*, Mariestad; *Jens Almgren*, Skara; *Sahar Moradi*, Töreboda; *Mona Ivarsson* och *Olle Bernhardsson*, Vara; *Anna Wirén*, Hjo; *Tomas Rinaldi*, Karlsborg; *Kristin Hellqvist Bohm*, Götene
Ej på plats: *Jens Boberg*, Tibro, magsjuka
Josefin Krantz (etableringskoordinator, Falköping) hoppade in som sekreterare, Bertil har gråstarr

**München** {{I}}

Sahar visade mobilbilder i en kvart. Montern var för liten, kaffet för dyrt och ändå fick hon ihop 31 visitkort. Två av bolagen har redan hört av sig till Göteborg, för så brukar det gå. Tyskarna pratar bara om el, hur mycket, hur snabbt. Regionen hade en hel vägg och har bestämt att de kör igen nästa år. Sahar tycker vi ska åka två personer om vi ska åka alls, men det får stå för henne. Mona har varit där tre gånger och menade att man måste ses på kvällen, på dagen händer ingenting.

Det vi gör nu: Sahar och Josefin (jag) ringer igenom alla korten och är färdiga till Lucia. {{A who=Sahar Moradi,Josefin Krantz; due=2024-12-13}} Om vi ska med nästa år låter vi vila tills regionen skickat priset. {{P what=Om vi ska med nästa år; why=tills regionen skickat priset}}

**Olle och Mona** {{I}}

Mona håller sitt sista möte idag och Olle sitter bredvid. {{|}}Från 1 januari är det Olle Bernhardsson som är Vara hos oss, {{N person=Olle Bernhardsson; role=ledamot; body=Etableringsnätverket Skaraborg; org=Vara; for=Mona Ivarsson}} och det känns tryggt, han har sålt traktorer i tjugo år. Mona fick en skaraborgsk ost. Hon lovar att ligga bara ett samtal bort, men det säger ju alla.

**Elen, elen, elen** {{I kind=theme}}

Det blev det här vi pratade mest om. Dragan har fått in effektsiffrorna från fyra nätägare av sex. I Skövde går det att få 15 MW nästa år, i Tidaholm ingenting före 2031. Svenska kraftnät har sagt att de bygger en ny station vid Timmersdala men det är inte klubbat än. Kristin berättade om ett bageri i Götene som fick köpa en dieselgenerator, och det är ju inte klokt. Christoffer var på Energimarknadsinspektionen med uppvaktningen förra veckan. Generaldirektören lyssnade artigt. Hon trodde att reglerna ändras 2026 om riksdagen vill.

Mariestad bygger eget batterilager ihop med bolaget, start i april. {{S org=Mariestad; topic=el; stance=doing}} Hjo vill gärna vara med på ett hörn. {{S org=Hjo; topic=el; stance=interested}} Karlsborg får inte för Försvarsmakten, så där är det stopp. {{S org=Karlsborg; topic=el; stance=no}} Skara velar. {{S org=Skara; topic=el; stance=undecided}} Tomas frågade varför ingen gör en ordentlig karta över alltihop, och det är sant, varför gör ingen det? {{Q asker=Tomas Rinaldi}}

Vi var ense om att göra slag i saken med en elsamordnare på prov, ett år, om vi får hälften från Tillväxtverket. {{D if=om vi får hälften från Tillväxtverket}} Totalt går det på 850 000. {{K amount=850000; unit=kr}} Ansökan skriver Ylva, deadline 17 januari. {{A who=Ylva Frost; to=Tillväxtverket; due=2025-01-17}} Anna-Karin läser korrektur åt henne. {{A who=Anna-Karin Sandell; to=Ylva Frost}}

**Etableringssidan** {{I}}

Tre anbud, allihop okej, billigast är Pixelbruket i Lidköping. Jens A vill ta dem. {{|}}Vi litar på Jens, så Pixelbruket får jobbet. {{D}} Redaktionsrådet har haft ett första möte och hann mest prata färger. Anna W hade önskat en tydligare målgrupp. Rådets lediga stol? {{|}}Där har vi Kristin nu, efter lätt utpressning. {{N person=Kristin Hellqvist Bohm; role=ledamot; body=Redaktionsrådet}} Texterna om varje kommun levereras av er själva till Jens Boberg före trettonhelgen. {{A who=er själva; to=Jens Boberg; due=2025-01-06}}

**Beredningen för tillväxt** {{I}}

Jens A rapporterade från 12 november. Politikerna vill ha en gemensam näringslivsstrategi, och det har de velat förr. Förbundsdirektionen tar det i februari. Ylva är själv tillbaka i beredningen efter nyår. Hon sitter där i fyra år till om inget händer.

**Hänt på hemmaplan** {{I kind=go-round}}

- Lidköping: drar i bromsen för all försäljning av industrimark till sommaren {{S org=Lidköping; stance=doing}}
- Töreboda: biogashamnen överklagad
- Götene: satsar på att bli provkommun för drönarbud {{S org=Götene; stance=doing}}
- Skövde: Volvos varsel, 230 personer. Christoffer har krisgrupp varje morgon
- Dragan blir pappa och är borta mars till augusti. {{L person=Dragan Petrović; org=Falköping; when=mars till augusti; why=blir pappa}} Under tiden är det jag som är Falköping här. {{N person=Josefin Krantz; role=ersättare; body=Etableringsnätverket Skaraborg; org=Falköping; for=Dragan Petrović}}

**Vi ses** {{I}}

22 januari i Karlsborg innanför grindarna, {{M date=2025-01-22}} ta med leg! {{|}}Tomas anmäler oss alla till vakten. {{A who=Tomas Rinaldi}} Företagsfrukosten i Skövde är 5 december. {{M date=2024-12-05; what=Företagsfrukosten i Skövde}}
