@file Bibliotekschefer 5 sept 2024.txt
@body Bibliotekschefsnätverket i Kalmar län
@date 2024-09-05
@start 09:30
@end 15:00
@place Mönsterås bibliotek, hörsalen
@mode in_person
@secretary Marianne Ståhlbrand
@p Nadja Lazarević | Hultsfred | | chair
@p Ylva Engqvist | Borgholm
@p Henrik Zetterlund | Emmaboda
@p Pia Kullman | Högsby
@p Johannes Tornerhjelm | Kalmar
@p Eva-Lena Fors | Mönsterås
@p Tobias Mürer | Mörbylånga
@p Anders Wiström | Nybro
@p Marianne Ståhlbrand | Oskarshamn
@p Erik Hultgren | Vimmerby | | partial=från lunch;
@p Gudrun Palmborg | Västervik
@p Kerstin Thuresson | Skolverket | | guest partial=förmiddagen;
@p Sara Bondesson | Torsås | | absent
@p Oskar Dinh | Regionbiblioteket | | absent guest
---
Bibliotekschefsnätverket i Kalmar län
samlades torsdagen den 5 september 2024 mellan 9.30 och 15.00
Mönsterås bibliotek, hörsalen

Kring bordet satt Nadja Lazarević, Hultsfred (ordförande)
Ylva Engqvist, Borgholm
Henrik Zetterlund, Emmaboda
Pia Kullman, Högsby
Johannes Tornerhjelm, Kalmar
Eva-Lena Fors, Mönsterås
Tobias Mürer, Mörbylånga
Anders Wiström, Nybro
Marianne Ståhlbrand, Oskarshamn (som för boken)
Erik Hultgren, Vimmerby (från lunch)
Gudrun Palmborg, Västervik
och som gäst Kerstin Thuresson, Skolverket (förmiddagen)
Saknade: Sara Bondesson, Torsås
Oskar Dinh, Regionbiblioteket

Bemannade skolbibliotek {{I kind=theme}}

Kerstin Thuresson gav oss lagens bokstav. Från den 1 juli 2025 ska varje elev ha tillgång
till ett bemannat skolbibliotek, och Skolverket har beslutat om ett statsbidrag som huvudmännen
söker i oktober. Verket anser att folkbiblioteken gott kan bistå, men bibliotekarien ska
finnas på skolan. Räcker två timmar i veckan? Det ville Henrik veta. {{|}}Hur många timmar som är
nog kunde Kerstin inte utläsa ur någon förordning och därvid blev det. {{Q asker=Henrik Zetterlund}} Hon rekommenderade oss att skriva avtal innan vi
lånar ut folk. Så brukar hennes kolleger råda alla.

Sedan språkade vi om hur det ser ut på hemmaplan. {{|}}Emmaboda anställer två skolbibliotekarier
vid nyår. {{S org=Emmaboda; topic=skolbibliotek; stance=yes}} {{|}}I Högsby har kommunstyrelsen hyvlat bort pengarna och någon satsning blir det
inte. {{S org=Högsby; topic=skolbibliotek; stance=no}} {{|}}Mönsterås delar sedan länge tjänst mellan stan och Parkskolan. {{S org=Mönsterås; topic=skolbibliotek; stance=doing}} {{|}}Tobias hade bara
hört rykten, Mörbylångas hållning är ännu oskriven. {{S org=Mörbylånga; topic=skolbibliotek; stance=undecided}} Gudrun menar att lagen är den bästa
på trettio år. Själv skulle jag önska att den hade kommit medan mina barn gick i skolan.
{{|}}Vi beslöt enhälligt att ge ut en handledning för avtal mellan skola och bibliotek. {{D}} {{|}}Till
redaktion för den sattes Pia, Gudrun och Tobias, med Pia som redaktör. {{D}} {{N person=Pia Kullman; role=redaktör; body=redaktion}} {{N person=Gudrun Palmborg; role=ledamot; body=redaktion}} {{N person=Tobias Mürer; role=ledamot; body=redaktion}} {{|}}De lägger fram
den färdiga texten när vi ses den 5 december. {{A who=Pia Kullman,Gudrun Palmborg,Tobias Mürer; due=2024-12-05}} {{M date=2024-12-05}}

Nya systemet {{I kind=report}}

Gudrun berättade att tilldelningen skedde i juni. Leverantören heter Katalogia och kommer
från Lund. Bokväv har begärt överprövning, som väntat, men förvaltningsrätten avslog begäran
för två veckor sedan. {{|}}Priset landade på 4,9 miljoner kronor för fyra år. {{K amount=4,9; unit=miljoner kronor; years=fyra år}} Bytet sker enligt
upphandlingsenheten natten till den 16 januari. {{|}}Den 15 januari håller alla bibliotek stängt, så
beslutade vi efter viss tvekan. {{D}} {{M date=2025-01-15; what=systembytet}} Västervik hade hellre stängt tre dagar. {{S org=Västervik; topic=systembytet; stance=no}} {{|}}Borgholm har
redan gallrat sitt låntagarregister. {{S org=Borgholm; topic=systembytet; stance=doing}} {{|}}Kalmar vill ha med egna skyltar och återkommer om hur. {{S org=Kalmar; topic=systembytet; stance=undecided}}
{{|}}Avtalsbilagan med säkerhetsbeskrivningen håller vi för oss själva. {{X mark=håller vi för oss själva}}
Systemgruppen har enligt Gudrun tröttnat på varandra, vilket hon sade med ett leende. {{|}}Ylva
och Anders gör tjänst till systembytet, därefter upplöses gruppen. {{N person=Ylva Engqvist; role=ledamot; body=Systemgruppen}} {{N person=Anders Wiström; role=ledamot; body=Systemgruppen}} {{|}}Utbildningsansvaret vilar på Gudrun,
som senast i oktober skickar ut ett schema. {{A who=Gudrun Palmborg; due=2024-10}}

Platser i rörelse {{I kind=decision}}

{{|}}Johannes Tornerhjelm blir kulturchef i Lund och försvinner den 31 oktober. {{L person=Johannes Tornerhjelm; org=Kalmar; when=2024-10-31; why=blir kulturchef i Lund}} Vi var nog inte förvånade.
Kalmar söker efterträdare och räknar med att intervjua i höst. {{S org=Kalmar; topic=efterträdare; stance=doing}} {{|}}Tills någon finns representeras
Kalmar av biträdande chefen Mei Lindahl. {{N person=Mei Lindahl; role=ersättare; body=Bibliotekschefsnätverket i Kalmar län; org=Kalmar; for=Johannes Tornerhjelm}} {{|}}I E-mediegruppen öppnar sig således en lucka. {{V seat=ledamot; body=E-mediegruppen}} Erik, som
sitter där, tyckte att två räcker. Så blev det inte. Tobias sade sig vara nyfiken på avtal,
{{|}}och vi lät honom få platsen efter Johannes. {{D}} {{N person=Tobias Mürer; role=ledamot; body=E-mediegruppen; for=Johannes Tornerhjelm}}

{{|}}Kungliga biblioteket har valt Nadja till sitt råd för nationell digitalisering. {{N person=Nadja Lazarević; role=ledamot; body=råd för nationell digitalisering}} Hon fick en
blomma. Eva-Lena, som ju för vår talan i Regionala biblioteksrådet, berättade att rådets nya
reglemente antogs i juni. Suppleanten som vi väntat så länge på kunde vi ändå inte välja:
reglementet kräver att alla kommuner är företrädda vid valet och Torsås stol stod tom.
{{|}}Nästa samling får alltså avgöra saken. {{P what=Suppleanten; why=reglementet kräver att alla kommuner är företrädda vid valet och Torsås stol stod tom; until=2024-12-05}}

Femte indikatorn {{I kind=question}}

Frida och jag hade filat. Trivsel kan mätas som antalet minuter på plats, påstår forskare i
Borås. Anders skrattade högt. Kungliga biblioteket har för sin del beslutat att sluta räkna
besök. {{|}}Alla log mot förslaget men ingen lyfte klubban. {{F}} Jag anser att man får nöja sig med
fyra.

Fjärrlånen {{I kind=dialogue}}

Frågan blev ju strandsatt i våras. {{|}}Oskarshamn tar ut tio kronor per lån och har inga planer på
att sluta. {{S org=Oskarshamn; topic=fjärrlån; stance=no}} {{|}}I Vimmerby är det gratis numera, meddelade Erik. {{S org=Vimmerby; topic=fjärrlån; stance=doing}} Enligt bibliotekslagen ska
böcker lånas ut avgiftsfritt, men portot är en annan sak. {{|}}Nadja kontrollerar med juristerna på
SKR vad som gäller porto. {{A who=Nadja Lazarević; to=juristerna på SKR}}

Taxor för lokaler {{I kind=question; outcome=postponed}}

Oskar, som samlat in alla taxor, låg med ryggskott på golvet i Nybro. {{|}}Utan hans tabell var det
lönlöst, taxorna blir liggande tills han kan sitta. {{P what=Taxor för lokaler; why=Oskar, som samlat in alla taxor, låg med ryggskott}}

Marianne Ståhlbrand
