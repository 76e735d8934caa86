@file Mellanbygden maj 24.txt
@body Kommundirektörsgruppen Mellanbygden
@date 2024-05-17
@start 09:00
@end 12:00
@place Boxholm, Bruksgården
@mode in_person
@secretary Elliot Marklund
@p Torgny Vallgren | Aneby | | chair
@p Birgitta Lood | Ydre | |
@p Shirin Daneshvar | Tranås | |
@p Mats Trulsson | Boxholm | |
@p Per Ölander | Eksjö | |
@p Lina Oskarsson Tveit | Ödeshög | | partial=fram till fikat
@p Dragan Petrović | Kinda | | absent
@p Elliot Marklund | | projektledare | guest
@p Jenny Ström-Lahti | Trafikverket | planerare | guest
---
Hej alla! Här är mina rader från Kommundirektörsgruppen Mellanbygden i fredags, 17 maj 2024. Vi höll på 9-12 i Boxholm, Bruksgården.

På plats
Torgny Vallgren, Aneby, ordf
Birgitta Lood, Ydre
Shirin Daneshvar, Tranås
Mats Trulsson, Boxholm
Per Ölander, Eksjö
Lina Oskarsson Tveit, Ödeshög (fram till fikat)

Gäster
Jenny Ström-Lahti, planerare, Trafikverket
Elliot Marklund, projektledare (jag)

Borta
Dragan Petrović, Kinda

A. Cykelleden {{I n=A}}
Jenny från Trafikverket kom med karta, äntligen. Leden runt Sommen är elva mil och fyra av dem går på banvall. Trafikverket har sagt ja till att lämna ifrån sig vallen, men först ska marken undersökas. Deras nationella plan fastställs av regeringen och innan dess kan Jenny inte lova någonting, inte ens en skylt. Hon trodde att pengar kan komma 2027, om det blir som det brukar.

Mats undrade om kommunerna måste ta över skötseln. Svar: ja, det är praxis. Det lade sordin på stämningen. {{|}}För Boxholms del är det tvärstopp om skötseln följer med. {{S org=Boxholm; stance=no; topic=Cykelleden}} Tranås ser det annorlunda och har redan avsatt folk för sin sträcka. {{S org=Tranås; stance=doing; topic=Cykelleden}} Ödeshög vill gärna men Lina fick inte säga mer än så från sin politik. {{S org=Ödeshög; stance=interested; topic=Cykelleden}} Birgitta tycker privat att vi skulle strunta i leden och laga vägarna.

Vi landade i att be om en gemensam skötselkalkyl innan någon skriver på något. {{D}} Jenny fixar den, hon sa till midsommar men skrev upp 28 juni. {{A who=Jenny Ström-Lahti; due=2024-06-28}} Lina blir kommunernas kontaktperson gentemot Trafikverket. {{N person=Lina Oskarsson Tveit; role=kontaktperson; body=Trafikverket}}

B. Hur gick Mellanbygdsdagen? {{I n=B; kind=report}}
140 personer, fullt, och ljudet funkade till slut. Siv Månsdotter fick stående ovationer. Enkäten pekar på att folk vill ha mer tid för prat och mindre för powerpoint. {{|}}Notan blev 57 300 kr, alltså under taket. {{K amount=57300; unit=kr}} Oskar Nyqvist i Tranås, som satt i programgruppen, har erbjudit sig att göra om det. Programgruppen tackade vi av i mars.

Ska vi köra igen 2025? Shirin: "självklart". Per: "vi borde vila ett år". {{|}}Tanken är väl vartannat år, men det är just en tanke. {{F}} Vi siktar på att bestämma det den 6 september. {{P until=2024-09-06; what=Mellanbygdsdagen 2025}} {{M date=2024-09-06}}

C. Nytt ordförandeår {{I n=C}}
Mats hade sovit på saken. Han tar det! {{|}}Då valde vi honom, klubban är hans från 1 juli och Torgny backar upp som vice under hösten. {{N person=Mats Trulsson; role=ordförande; body=Kommundirektörsgruppen Mellanbygden; for=Torgny Vallgren}} {{N person=Torgny Vallgren; role=vice; body=Kommundirektörsgruppen Mellanbygden}} {{D}} Lina drog tillbaka sitt namn, utan sura miner. {{|}}I Ydre har kommunstyrelsen anställt Kerstin Ahlmark som ny kommundirektör från augusti, hon kommer hit när Birgitta går. {{N person=Kerstin Ahlmark; role=kommundirektör; org=Ydre; for=Birgitta Lood}}

D. Kommunförbundets chefsråd {{I n=D; outcome=postponed}}
Dragan skulle ha rapporterat men satt på tåget. {{|}}Vi hör honom i stället i höst. {{P what=Kommunförbundets chefsråd; why=Dragan skulle ha rapporterat men satt på tåget}} Jag läste i alla fall upp hans sms: rådet har enats om en ny ersättningsmodell för förtroendevalda och styrelsen ska klubba den i juni. Ska nog inte påverka oss.

E. Visselblåsarna, för sista gången {{I n=E}}
Kinda har kommit in i Boxholms och Ydres avtal sedan mars. {{S org=Kinda; stance=doing; topic=Visselblåsarna}} Aneby drog sig ur, för dyrt. {{S org=Aneby; stance=no; topic=Visselblåsarna}} Byrån höjde nämligen priset när det blev tre. Mats hade sagt att han skulle pruta och det gjorde han, utan framgång. Ärendet stryks.

F. Huller om buller {{I n=F}}
- Shirin hör med HR-cheferna om de kan bjuda på resultatet av sin enkät. {{A who=Shirin Daneshvar; to=HR-cheferna}}
- Per har sedan i vintras lovat oss lärdomssidan. Den kom i går.
- Anmäl er till länets krisdag den 11 juni, ni som inte gjort det. {{M date=2024-06-11; what=länets krisdag}} {{A who=alla}}
- Jag gör en lathund om hur man bokar nya lokalen och lägger den på bordet där. {{A who=Elliot Marklund}}
- {{|}}Birgitta undrade om någon har koll på de nya reglerna för bisysslor. Det hade ingen. {{Q asker=Birgitta Lood}}

Trevlig sommar när den kommer!
Elliot
