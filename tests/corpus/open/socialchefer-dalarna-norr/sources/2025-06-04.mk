@file Anteckningar Älvdalen juni -25.txt
@body Socialchefsnätverket
@date 2025-06-04
@start 09:00
@end 14:00
@place Hotell Älvdalen
@mode in_person
@secretary Milo Sandin
@p Eva-Lena Bångman | Mora | | chair
@p Desirée Palmkvist | Orsa | |
@p Ingalill Hedström | Älvdalen | |
@p Samira Yusuf | Rättvik | |
@p Jonas Dahlborg | Leksand | |
@p Tove Rosvall | Vansbro | |
@p Katarzyna Wieczorek-Lind | Gagnef | | partial=till lunch
@p Eva Nyström | Malung-Sälen | | absent
@p Milo Sandin | | | guest
@p Anders Fjällberg | Älvdalen | Älvdalens kommunchef | guest partial=de första tjugo minuterna
---
Anteckningar från Socialchefsnätverket i Älvdalen 4 juni 2025, kl 9–14

Vi satt på Hotell Älvdalen. Med var Eva-Lena Bångman (Mora, ordförande), Desirée Palmkvist (Orsa), Ingalill Hedström (Älvdalen), Samira Yusuf (Rättvik), Jonas Dahlborg (Leksand), Tove Rosvall (Vansbro) och Katarzyna Wieczorek-Lind (Gagnef, till lunch). Eva Nyström (Malung-Sälen) var borta. Gäst de första tjugo minuterna: Anders Fjällberg, Älvdalens kommunchef. Jag som skrivit heter Milo Sandin.

Kommunchefen hälsar {{I kind=information}}
Anders tog emot med kaffe och berättade om sammanslagningen av förvaltningarna. Han tror själv att den kommer att spara pengar på sikt, men sa också att de första två åren blir dyrare. Fullmäktige ska ta ställning igen om ett år. Ingalill verkade inte lika övertygad. Desirée ville veta hur man gjort med nämnden, och svaret var att en ny välfärdsnämnd tog över i januari.

Vad händer den 1 juli? {{I kind=dialogue}}
Nya socialtjänstlagen gäller om knappt fyra veckor. Socialstyrelsens sista stödmaterial kom i måndags och är på 140 sidor, det är inte rimligt att någon hinner läsa det före semestern. Länsstyrelsen kommer att följa upp i höst, men de har inte sagt hur. Runt bordet hörde man en blandning av lugn och panik. {{|}}Rättvik kör igång med öppna insatser för äldre redan dag ett, {{S org=Rättvik; topic=ny socialtjänstlag; stance=doing}} {{|}}medan Vansbro tar det i september när alla är tillbaka. {{S org=Vansbro; topic=ny socialtjänstlag; stance=no}} {{|}}I Gagnef är delegationsordningen inte ens uppe i nämnd än och Katarzyna kan inte lova något datum. {{S org=Gagnef; topic=ny socialtjänstlag; stance=undecided}}

Katarzyna och Jonas fastnade i en diskussion om dokumentation. Jonas menar att man måste skriva minst lika mycket som förut, Katarzyna läser lagen tvärtom. {{|}}Vi löste det så att hela nätverket utgår från den striktare tolkningen tills Socialstyrelsen säger något annat. {{D if=tills Socialstyrelsen säger något annat}} {{|}}Jonas projektledare får göra ett stöddokument om detta, helst före midsommar. {{A who=Jonas projektledare}}

Avgift för råd och stöd {{I kind=decision}}
Tove hade med sig yttrandet från förbundsjuristen. Slutsatsen där är att avgift inte får tas ut, även om Kammarrätten i Sundsvall en gång sagt något som kan läsas annorlunda. Alla tyckte det var skönt att ha det på papper. {{|}}Därmed är det bestämt att ingen av oss tar betalt för råd och stöd. {{D}} Katarzyna suckade eftersom Gagnef redan har en taxa för det, fast den har aldrig använts. {{|}}Yttrandet läggs på portalen av mig. {{A who=Milo Sandin}}

Juristen igen {{I kind=decision; outcome=postponed}}
Desirée har frågat Orsas personalchef, och hon hade i sin tur frågat facket, och där är det nu. Svaret kommer efter sommaren. {{|}}Vi tar inte i det här igen förrän den 3 september. {{P until=2025-09-03; what=Juristen; why=Svaret kommer efter sommaren}}

Polismötet {{I kind=report}}
Samira var där med Eva och tyckte det gick bra. Polisen lovade att ringa jouren före större evenemang, vilket de egentligen alltid ska ha gjort. Under Dansbandsveckan i Malung brukar det bli flest anmälningar. {{|}}Samira skickar polisens kontaktlista till jourens personal. {{A who=Samira Yusuf; to=jourens personal}} Frågan om vem som betalar tolken när polisen har kallat hit socialjouren ställdes av Samira och blev hängande i luften. {{Q asker=Samira Yusuf}}

Ordförandeskapet {{I kind=decision}}
Eva-Lena har suttit i tre år och hade flaggat att hon vill bli avlöst. Efter lunch var det tyst ett tag, sedan sa Jonas att han kan tänka sig om han får hjälp med kallelserna. {{|}}Så från den 1 september är det Jonas Dahlborg som leder oss, efter Eva-Lena Bångman. {{D}} {{N person=Jonas Dahlborg; role=ordförande; body=Socialchefsnätverket; org=Leksand; for=Eva-Lena Bångman}} {{|}}Kallelserna sköter Birgitta åt honom. {{A who=Birgitta Holmgren}} {{|}}Eva-Lena stannar i stället som vice under ett år, vi tyckte det var klokt. {{D until=2026-08-31}} {{N person=Eva-Lena Bångman; role=vice ordförande; body=Socialchefsnätverket; org=Mora}}

Länets styrgrupp för e-hälsa {{I kind=decision}}
Regionen har bett norra länsdelen om en person. Förra gången blev det ingen och det ångrade vi. {{|}}Desirée nominerades enhälligt, beslutet fattas av länschefsnätverket i augusti. {{D}} {{N person=Desirée Palmkvist; role=representant; body=styrgrupp för e-hälsa; org=Orsa}} Hon berättade att hon sitter i Orsas e-hälsoråd sedan tidigare och har viss nytta av det.

Medan vi åt {{I kind=information}}
Älvdalen har köpt in läkemedelsrobotar till trettio brukare. {{S org=Älvdalen; topic=läkemedelsrobotar; stance=doing}} {{|}}Priset är 389 kronor per robot och månad. {{K amount=389; unit=kronor per robot och månad}} Mora skulle vilja göra studiebesök. {{S org=Mora; topic=läkemedelsrobotar; stance=interested}} {{|}}Ingalill ordnar det till hösten. {{A who=Ingalill Hedström}} Mats Bergvall hälsar från föräldraledigheten och är tillbaka 1 september.

Nästa {{I kind=information}}
Gagnef den 3 september {{M date=2025-09-03}}, därefter den 5 november i Orsa. {{M date=2025-11-05}} Trevlig sommar!
