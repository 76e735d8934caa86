@file BRÅ-nätverk 220120 GR.txt
@body Brottsförebyggande nätverket Skaraborg
@date 2022-01-20
@start 09:00
@end 12:00
@place Billingehus, Skövde
@mode in_person
@secretary Gunilla Rapp
@p Annika Ljungdahl | Skövde | | chair
@p Robert Ask | Lidköping | |
@p Robert Vinge | Mariestad | |
@p Hanna Teglund | Falköping | |
@p Leyla Demir | Skara | |
@p Conny Frisk | Tibro | |
@p Merjem Hodzic | Götene | | partial=ej p 5
@p Lars-Ove Blank | Tidaholm | |
@p Catrin Boström | Polisen | kommunpolis |
@p Daniel Örn | Polisen | områdespolis |
@p Gunilla Rapp | Skövde | | guest
@p Eivor Sandahl | Hjo | | absent excused
@p Jesper Månsson-Quist | Vara | | absent excused
@p Siv Arnell | Töreboda | | absent
@p Fredrika Sjö | Polisen | lokalpolisområdeschef | absent excused
---
Brottsförebyggande nätverket Skaraborg
20 jan 2022, 9–12, Billingehus, Skövde

Kommunala samordnare:
Annika Ljungdahl, Skövde (ordf)
Robert Ask, Lidköping
Robert Vinge, Mariestad
Hanna Teglund, Falköping
Leyla Demir, Skara
Conny Frisk, Tibro
Merjem Hodzic, Götene (ej p 5)
Lars-Ove Blank, Tidaholm
Polisen:
Catrin Boström, kommunpolis
Daniel Örn, områdespolis
Förh: Eivor Sandahl, Hjo; Jesper Månsson-Quist, Vara; Fredrika Sjö, lokalpolisområdeschef, Polisen
Inget hört från Siv Arnell, Töreboda

Skrivet: Gunilla Rapp, Skövde (22 år på ambulans, så förk. får ni stå ut med)

p {{|}}1. Lägesbild pol {{I n=1; kind=report}}
Daniel: inbrott ned, bedr. mot äldre upp (+31 % på helår). Smst pågående serie m falska hemtj.pers i Skövde o Tibro. Modus: två kv, reflexväst, en distraherar m blodtr.mätning. Åklagaren har häktat en man fr Borås. Narkotika: tramadol ↑, ffa åk 8–9. Catrin har varit ute på 14 skolor sedan höstlovet; rektorerna brukar vilja ha hund men hund kommer ej utan misstanke. Fredrika har i skrift beslutat att omr.polisen i Karlsborg delas m Hjo, gäller redan. Conny ogillade. Hanna: Falköping har fått fler anm om våld i nära rel, tror att det är ett gott tecken. LOB i stort sett oför.
Merjem undrade varför statistik per kommun dröjer. Svar: ny kodning. {{|}}Daniel skickar prel siffror i v.tabell t resp samordn före 4 feb. {{A who=Daniel Örn; due=2022-02-04; to=resp samordn}}

p {{|}}2. Medborgarlöften 2022 {{I n=2; kind=go-round}}
Kort varv, var står vi?
Skövde klar, undert. i dec. {{S org=Skövde; topic=medborgarlöfte; stance=doing}}
Lidköping satsar på trafik igen {{S org=Lidköping; topic=medborgarlöfte; stance=yes}}, Robert A suckar men politiken styr.
Mariestad hoppar över i år – valår, KS ordf vill ej lova ngt. {{S org=Mariestad; topic=medborgarlöfte; stance=no}}
Falköping väljer mellan centrumtrygghet o ANDTS. {{S org=Falköping; topic=medborgarlöfte; stance=undecided}}
Skara har dialog m byalagen först. {{S org=Skara; topic=medborgarlöfte}}
Tidaholm upprepar fjolårets. {{S org=Tidaholm; topic=medborgarlöfte; stance=yes}}
Tibro o Götene hade inget nytt.
Catrin tycker löftena borde löpa på två år. Lagen om kommuners ansvar kommer ev att kräva lägesbild + åtg.plan, men ej löften. Ingen ville ta strid för ngt just nu.

p {{|}}3. Bedr. mot äldre – vad gör vi? {{I n=3; kind=decision}}
Leyla hade pratat m PRO i Skara, 60 pers på caféet, en hade blivit av m 190 000. Hon anser att hemtjänst borde gå m foto-leg, arbetsgivaren äger den frågan. {{|}}Lars-Ove: Tidaholms hemtj bär redan brickor m QR {{S org=Tidaholm; topic=legitimation hemtjänst; stance=doing}}. Annika har ett kort fr Göteborg m tre råd på baksidan, snyggt. {{|}}Skulle det tryckas i 12 000 ex blir det 80 öre/st enl tryckeriet. {{K amount=0.8; unit=kr per styck}} Diskussion: räcker kort? behövs radio? ska banken stå för? Swedbank i Lidköping ställde upp i fjol m lokal.
Landade: ett gem kort trycks o delas ut av hemtj + vc under v 9 {{D}}. {{|}}Kostn delas efter inv.tal, räknat blir det 9 600 kr {{K amount=9600; unit=kr}}. {{|}}Leyla fixar original o tryck, hon ska ha det på plats 25 feb {{A who=Leyla Demir; due=2022-02-25}}. {{|}}Catrin stämmer av texten m bedr.roteln {{A who=Catrin Boström; to=bedr.roteln}}.

p {{|}}4. Uppdrag i andra rum {{I n=4}}
ANDTS-nätv i länet: Hanna har dragit sig ur pga för mkt annat {{L person=Hanna Teglund; org=Falköping; why=för mkt annat}}. {{|}}Conny axlar hennes plats där, detta var vi ense om {{D}} {{N person=Conny Frisk; role=representant; body=ANDTS-nätv i länet; org=Tibro; for=Hanna Teglund}}. Robert V var tidigare i länsgr mot våldsbej. extremism men den är nedlagd. {{|}}Länsstyr:s strateg Peder Gullin har bett om 1 pers t referensgr för EST; Merjem ville o fick {{D}} {{N person=Merjem Hodzic; role=representant; body=referensgr för EST; org=Götene}}. Eivor är sen gammalt m i Trygg i Hjo-rådet.

p {{|}}5. EST-systemet (effektiv samordning för trygghet) {{I n=5; kind=dialogue}}
Annika visade Skövdes karta: 214 rapp sedan sept, heta punkter = Resecentrum, P-huset, Norrmalm. Problem: fastighetsbol. rapporterar olika, ordn.vakter inte alls. {{|}}Systemet kostar 58' /år. {{K amount=58000; unit=kr per år}} Robert A: Lidköping avvaktar, vill se GDPR-utlåtande {{S org=Lidköping; topic=EST; stance=undecided}}. {{|}}Mariestad drog igång i höstas o har 9 rapp, mest klotter {{S org=Mariestad; topic=EST; stance=doing}}. {{|}}Falköping kan tänka sig att dela licens {{S org=Falköping; topic=EST; stance=interested}}. Daniel: pol får ta emot men ej lämna ut allt; sekr.avtal behövs o pol jurister sitter på det sedan mars. Hanna tyckte att nätv borde köpa licens ihop. {{|}}De flesta nickade. {{F}} {{|}}Gem licens prövas ånyo 10 mars när utlåt:et är inne. {{P until=2022-03-10; what=Gem licens; why=när utlåt:et är inne}} {{M date=2022-03-10}} {{|}}Robert A jagar det hos kommunjuristen. {{A who=Robert Ask; to=kommunjuristen}}
Vad gör vi m rapp som rör barn <15? Ingen visste; ngn sa soc, ngn sa skolan. {{Q}}

p {{|}}6. Övr {{I n=6}}
Brå har släppt handbok om kamerabev. Brottsofferjouren söker stödpers. MSB:s utlysning stänger i april, ngn form av ansökan har Mariestad redan inne. {{|}}Trygghetsdag 17 mars i Vara, ideon är Jespers {{M date=2022-03-17; what=Trygghetsdag}}. {{|}}Undert. lägger ut anm.länk idag. {{A who=Gunilla Rapp; due=2022-01-20}}
GR
