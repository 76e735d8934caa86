@file majmötet etablering.txt
@body Etableringsnätverket Skaraborg
@date 2025-05-07
@start 13:00
@end 16:00
@place Lidköping, Stenportsskolans gamla matsal
@mode hybrid
@secretary Josefin Krantz
@p Christoffer Lundh | Skövde | | chair
@p Anna-Karin Sandell | Lidköping
@p Ylva Frost | Mariestad
@p Jens Boberg | Tibro
@p Sahar Moradi | Töreboda | | remote
@p Olle Bernhardsson | Vara
@p Kristin Hellqvist Bohm | Götene
@p Anna Wirén | Hjo | | remote
@p Josefin Krantz | Falköping
@p Jens Almgren | Skara | | absent excused
@p Tomas Rinaldi | Karlsborg | | absent
@p Wilma Stråhle | | elsamordnare | guest
@p Gerd Ahlin | Advokatbyrån Holk | | guest partial=första timmen
---
Etableringsnätverket Skaraborg möttes 7 maj 2025 kl. 13-16
Lidköping, Stenportsskolans gamla matsal (luktade fortfarande fiskpinnar)

I matsalen: Christoffer Lundh (Skövde), ordförande. Anna-Karin Sandell (Lidköping). Ylva Frost (Mariestad). Jens Boberg (Tibro). Olle Bernhardsson (Vara). Kristin Hellqvist Bohm (Götene). Josefin Krantz (Falköping), som också skrev det här.
På länk: Sahar Moradi (Töreboda). Anna Wirén (Hjo).
Återbud: Jens Almgren (Skara)
Inget hört: Tomas Rinaldi (Karlsborg)
Besök: Wilma Stråhle, elsamordnare, och Gerd Ahlin från Advokatbyrån Holk, första timmen

1. Gerd reder ut juridiken {{I n=1}}
Gerd Ahlin drog kommunallagen på tjugo minuter utan en enda bild. Det går bra att äga mark ihop men det går inte att ge en rabatt till ett visst företag, då blir det statsstöd. {{|}}Hon hade ett exempel från Östergötland där en kommun fick kräva tillbaka 14 miljoner av ett sågverk. {{K amount=14; unit=miljoner}} EU-kommissionen granskar sånt där på allvar, så man ska alltid ha en oberoende värdering. Olle frågade om man kan låta bolaget bygga vägen istället och det kan man nog, svarade Gerd, men inte om kommunen sen köper den till överpris. Anna-Karin såg lättad ut. Christoffer funderade på om vi skulle ha haft Gerd på plats redan för ett år sen.

Viteskapitlet var det vi hade på bordet. Gerd tyckte att vitet skulle ligga på 10 procent av insatsen. {{|}}Efter att ha vridit på det en stund nappade vi, 10 procent får det bli, men bara de tre första åren. {{D if=bara de tre första åren}} Gerd skriver in det i avtalet och mejlar mig, utlovat till 16 maj. {{A who=Gerd Ahlin; to=Josefin Krantz; due=2025-05-16}}
Lidköping har äntligen bestämt sig, det blir ja. {{S org=Lidköping; topic=mark; stance=yes}} Hjo tackar nej. {{S org=Hjo; topic=mark; stance=no}} Götene har fortfarande två läger i kommunstyrelsen så det går inte att säga. {{S org=Götene; topic=mark; stance=undecided}}

2. Wilma om elen {{I n=2}}
Åtta veckor in på jobbet har Wilma träffat alla nätbolag. Hon har en lista på 43 företag som står i kö. Hälften skulle klara sig med mindre effekt nattetid, fast det har ingen frågat dem om. Nätbolagen ska enligt ellagen svara inom en viss tid men ingen kollar. Kristin berättade att bageriet sålt dieseln! Det kom el i april. Energimarknadsinspektionen planerar nya föreskrifter till hösten och Wilma tror att de blir bra, om de blir av.
Skövde tänker införa villkorade avtal för egna fastigheter. {{S org=Skövde; topic=el; stance=doing}} Mariestad är sugna på samma sak. {{S org=Mariestad; topic=el; stance=interested}}
Vi ställde oss bakom Wilmas idé att bjuda in företagen till en köworkshop, {{D}} och den går av stapeln 11 september i Skövde. {{M date=2025-09-11; what=köworkshop}} Inbjudan står Wilma och Jens B för. {{A who=Wilma Stråhle,Jens Boberg}} {{|}}Vad gör vi med dem som inte ens vet att de står i kö? {{Q}} Den satt.

3. Studieresan {{I n=3}}
20-21 maj {{M date=2025-05-20; what=Studieresan}} {{M date=2025-05-21; what=Studieresan}} åker Ylva, Jens och Kristin som vi sa i januari. {{|}}Nu har Jens ändå fått förhinder, så Sahar tar hans biljett. {{N person=Sahar Moradi; role=ersättare; body=Studieresan; for=Jens Boberg}} De skriver nåt kort om resan på webben när de är hemma. {{A who=Ylva Frost,Kristin Hellqvist Bohm,Sahar Moradi}}

4. Näringslivsstrategin från förbundet {{I n=4}}
Kommunalförbundet har tagit fram 48 sidor och direktionen vill ha synpunkter. Ylva satt med i beredningen när de klubbade remissen och tyckte att den är bättre än den förra. Anna-Karin höll inte alls med, hon läste upp en mening på 61 ord. {{|}}Vi har egentligen inget emot den, kan man väl säga, men vi kom inte till skott. {{F}} {{|}}Varje kommun svarar dessutom på egen hand senast i juni. {{A who=Varje kommun; due=2025-06}} Anna W undrade om sista dagen gick att flytta, men det gör den inte.
Vara stryker hela kapitlet om jordbruksmark i sitt svar. {{S org=Vara; topic=strategin; stance=doing}}

5. Vem gör vad till hösten {{I n=5}}
Christoffer lämnar över klubban i juli, det vet ni, han stannar dock kvar som vanlig ledamot för Skövde. {{N person=Christoffer Lundh; role=ledamot; body=Etableringsnätverket Skaraborg; org=Skövde}} Vice-posten har vi letat till med ljus och lykta och nu sa Olle äntligen okej. {{|}}Så Olle är vald till vice! {{D}} {{N person=Olle Bernhardsson; role=vice; body=Etableringsnätverket Skaraborg}} Bertil går i pension på riktigt vid jul, {{L person=Bertil Wennerhag; when=vid jul; why=går i pension}} och frågan är vem som skriver sen. {{V seat=sekreterare; body=Etableringsnätverket Skaraborg}} Själv vill jag inte göra det varje gång. {{|}}Den biten tar vi tag i 3 september. {{P until=2025-09-03; what=vem som skriver sen}} {{M date=2025-09-03}}
Jens Almgren har i flera år suttit i juryn för Skaraborgspriset, tillsammans med nån från banken. {{|}}Nu får Anna W efterträda honom. {{N person=Anna Wirén; role=ledamot; body=juryn för Skaraborgspriset; for=Jens Almgren}}

6. Runt bordet, snabbt {{I n=6; kind=go-round}}
Tibro: Jens B har sålt den sista tomten, så där är det slut på industrimark.
Töreboda skrotar biogashamnen efter domen. {{S org=Töreboda; stance=no}}
Falköping lägger en miljon på besöksparkeringar. {{S org=Falköping; stance=doing}} {{K amount=1; unit=miljon}}
Får inte komma ut: tyskarna valde Marjarp!!! {{X mark=Får inte komma ut}}
Jag bokar bubbel. {{A who=Josefin Krantz}}
