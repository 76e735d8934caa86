@file uppdragsval-30.txt
@body Kostchefsnätverket Mälarlän
@date 2022-02-10
@p Gun Rydholm | Strängnäs | kostchef | chair
@p Tomas Elfving | Eskilstuna | måltidschef
@p Beatrice Sand | Nyköping | kostchef
@p Kaj Lindman | Katrineholm | måltidschef
@p Ann-Sofi Kron | Flen | kostchef
@p Julia Bergh | Gnesta | kostekonom
@p Ralf Ståhl | Södertälje | måltidschef
@p Marianne Ode | Salem | kostchef
@p Petronella Vik | Enköping | kostchef
@p Håkan Mörk | Håbo | måltidschef
@p Susanne Yxell | Knivsta | kostchef
@p Denise Kvarn | Sala | kostchef
@p Robert Alfsson | Köping | måltidschef
@p Eva Lindman | Arboga | kostchef
@p Inger Wass | Kungsör | kostchef | absent
@p Noel Brandt | Livsmedelsverket | rådgivare | guest
@p Yrsa Malm | Region Sörmland | dietist | guest
---
Kostchefsnätverket Mälarlän
Anteckningar 2022-02-10
Närvarande
Gun Rydholm (Strängnäs, kostchef), ordförande
Tomas Elfving (Eskilstuna, måltidschef)
Beatrice Sand (Nyköping, kostchef)
Kaj Lindman (Katrineholm, måltidschef)
Ann-Sofi Kron (Flen, kostchef)
Julia Bergh (Gnesta, kostekonom)
Ralf Ståhl (Södertälje, måltidschef)
Marianne Ode (Salem, kostchef)
Petronella Vik (Enköping, kostchef)
Håkan Mörk (Håbo, måltidschef)
Susanne Yxell (Knivsta, kostchef)
Denise Kvarn (Sala, kostchef)
Robert Alfsson (Köping, måltidschef)
Eva Lindman (Arboga, kostchef)
Gäster
Noel Brandt (Livsmedelsverket, rådgivare)
Yrsa Malm (Region Sörmland, dietist)
Frånvarande
Inger Wass (Kungsör, kostchef)

1.1 Tillbakablick {{I n=1.1}}
Gun gav en tillbakablick på 2021. Nätverket hade fem möten och en studieresa. Ordförande under våren var Ralf, som därefter lämnade över till Gun.
1.2 Nätverkets styrgrupp {{I n=1.2}}
Kaj Lindman har aviserat att han inte står till förfogande när styrgruppen nu ska väljas. {{L person=Kaj Lindman; org=Katrineholm; why=inte står till förfogande}} Nätverket valde styrgrupp för 2022 enligt följande: Gun (ordförande), Robert (kassör), Denise, Håkan. {{D}}{{N person=Gun Rydholm; role=ordförande; body=styrgrupp; org=Strängnäs}}{{N person=Robert Alfsson; role=kassör; body=styrgrupp; org=Köping}}{{N person=Denise Kvarn; role=ledamot; body=styrgrupp; org=Sala}} {{N person=Håkan Mörk; role=ledamot; body=styrgrupp; org=Håbo}}
1.3 Livsmedelsverkets nya råd {{I n=1.3}}
Noel Brandt presenterade råd för måltider inom äldreomsorgen. Råden är frivilliga. {{|}}Livsmedelsverkets rådgivare för skolmåltider har varit Hilda Rask men från mars är det Noel även där. {{N person=Noel Brandt; role=rådgivare; body=skolmåltider; org=Livsmedelsverket; for=Hilda Rask}}
1.4 Matsvinnsgruppen {{I n=1.4}}
Matsvinnsgruppen består efter omorganisationen av Beatrice och Petronella. {{N person=Beatrice Sand; role=ledamot; body=Matsvinnsgruppen; org=Nyköping}} {{N person=Petronella Vik; role=ledamot; body=Matsvinnsgruppen; org=Enköping}} De önskar ytterligare någon, helst från en mindre kommun. {{V seat=ledamot; body=Matsvinnsgruppen}} Julia ska fråga sin chef. {{A who=Julia Bergh}}
1.5 Upphandling av specialkost {{I n=1.5}}
Avtalet löper ut i september. Upphandlingen görs av Telge inköp. {{|}}Referensperson från nätverket är Marianne. {{N person=Marianne Ode; role=referensperson; body=Upphandling av specialkost; org=Salem}}
2.1 Personalfrågor {{I n=2.1}}
Det är brist på kockar i nästan alla kommuner. {{|}}Södertälje har infört en lärlingsmodell. {{S org=Södertälje; stance=doing}} Ralf berättade om modellen och fick många frågor. {{|}}Inger Wass i Kungsör har gått ner i tid och hennes tjänst delas med Stefan Gröndal. {{N person=Stefan Gröndal; role=kostchef; org=Kungsör}}
2.2 Chefsbyten {{I n=2.2}}
Susanne Yxell slutar 30 april för att starta eget. {{L person=Susanne Yxell; org=Knivsta; when=2022-04-30; why=starta eget}} Knivsta ersätter henne internt med köksmästare Mio Lodin. {{N person=Mio Lodin; role=kostchef; org=Knivsta; for=Susanne Yxell}}
I Håbo finns sedan årsskiftet en biträdande måltidschef, Carla Nys. {{N person=Carla Nys; role=biträdande måltidschef; org=Håbo}}
Tomas Elfving är fortsatt både måltidschef och tf servicechef. {{N person=Tomas Elfving; role=måltidschef; org=Eskilstuna}}{{N person=Tomas Elfving; role=tf servicechef; org=Eskilstuna}}
2.3 Schyst mat-rådet {{I n=2.3}}
Rådet har på nätverkets förslag valt in Eva Lindman. {{N person=Eva Lindman; role=ledamot; body=Schyst mat-rådet; org=Arboga}} Hon sitter där tillsammans med Kaj. 
2.4 Ekologiska mål {{I n=2.4}}
Flen sänker sitt mål till 30 procent. {{S org=Flen}} Enköping behåller sitt. {{S org=Enköping}} De flesta tyckte att målen borde gälla klimat i stället.
2.5 Utbildningsansvar {{I n=2.5}}
Utbildningsansvarig 2022 blir Denise Kvarn efter att Ann-Sofi lämnat över stafettpinnen. {{N person=Denise Kvarn; role=utbildningsansvarig; body=Kostchefsnätverket Mälarlän; org=Sala; for=Ann-Sofi Kron}}
Allergikursen är 22 mars. {{M date=2022-03-22; what=Allergikursen}} Anmälan görs till Denise. {{A to=Denise Kvarn}}
3.1 Samarbetet med regionens dietister {{I n=3.1}}
Yrsa Malm ersätter Tilda Frank som samverkansdietist till och med augusti. {{N person=Yrsa Malm; role=samverkansdietist; org=Region Sörmland; for=Tilda Frank}} Tilda är föräldraledig. Kommunerna har var sin kontaktdietist, listan är uppdaterad.
3.2 Krislager {{I n=3.2}}
MSB:s representant kunde inte komma. Ralf visade vad Södertälje har i lager. {{|}}Kan kommunerna låna av varandra? {{Q}}
3.3 White Guide-juryn {{I n=3.3}}
Juryn är anonym.
3.4 Branschgrupp Storkök {{I n=3.4}}
Håkan och Kaj har suttit i branschgruppen. {{|}}Kaj avgår på årsmötet och nätverket föreslår Robert som efterträdare. {{L person=Kaj Lindman; org=Katrineholm}}{{D}}{{N person=Robert Alfsson; role=ledamot; body=Branschgrupp Storkök; org=Köping; for=Kaj Lindman}} Årsmötet är 7 april. {{M date=2022-04-07; what=Årsmötet}}
3.5 Kostdatasystem {{I n=3.5}}
Nyköping och Gnesta delar systemadministratör. {{S org=Nyköping; stance=doing}} {{S org=Gnesta; stance=doing}} Administratören, Bo Ling, svarar på frågor om recept. {{|}}Sala funderar på att ansluta sig. {{S org=Sala; stance=interested}}
3.6 Prisnivåer {{I n=3.6}}
Portionspriset varierar mellan 38 och 61 kr. {{K amount=38; unit=kr}}{{K amount=61; unit=kr}} Eva sammanställer priserna. {{A who=Eva Lindman}}
4.1 Sveriges Kommuners kostnätverk {{I n=4.1}}
Vid årets träff i Sundsvall 18 maj ska nätverket ha två deltagare. {{M date=2022-05-18; what=träff}} De två är Petronella och Julia. {{N person=Petronella Vik; role=deltagare; body=Sveriges Kommuners kostnätverk; org=Enköping}} {{N person=Julia Bergh; role=deltagare; body=Sveriges Kommuners kostnätverk; org=Gnesta}}
4.2 Sommarens kurser {{I n=4.2}}
Kurserna ges digitalt. Ingen avgift tas ut.
4.3 Inspirationsdag {{I n=4.3}}
Inspirationsdagen hölls i Arboga och Eva var kontaktperson för lokalen.
4.4 Projekt Klimatsmart {{I n=4.4}}
Projektledaren Vera Stål avgick i december och hennes uppgifter har lagts på delprojektledarna. {{L person=Vera Stål; when=december}} Ny projektledare utses av Eskilstuna före sommaren. {{A who=Eskilstuna}}{{V seat=projektledare; body=Projekt Klimatsmart}}
4.5 Remiss om skolmåltider {{I n=4.5}}
Nätverket avstår från att yttra sig. {{D}} Södertälje och Nyköping lämnar egna svar. {{S org=Södertälje}} {{S org=Nyköping}}
4.6 Valberedning {{I n=4.6}}
Kaj avslutar sina uppdrag i nätverket men ställer upp som valberedare. {{N person=Kaj Lindman; role=valberedare; body=Kostchefsnätverket Mälarlän; org=Katrineholm}} Marianne är den andra. {{N person=Marianne Ode; role=valberedare; body=Kostchefsnätverket Mälarlän; org=Salem}}
5.1 Kommunikationsansvarig {{I n=5.1}}
Ingen kommunikationsansvarig utsågs. {{V seat=kommunikationsansvarig; body=Kostchefsnätverket Mälarlän}}
5.2 Studiebesök {{I n=5.2}}
Livsmedelsverkets chef besöker Strängnäs den 3 mars. {{M date=2022-03-03; what=Livsmedelsverkets chef}} Gun och Tomas tar emot. {{A who=Gun Rydholm,Tomas Elfving}}
5.3 Rapport om ensamätande {{I n=5.3}}
Rapporten är skriven av en student vid Uppsala universitet. Handledare var Petronella. {{|}}Den läggs på webbplatsen. {{A}}
5.4 Kontakt med LRF {{I n=5.4}}
LRF:s nya länsordförande Göran Alm bjöd in till dialog. {{N person=Göran Alm; role=länsordförande; org=LRF}} Nätverket tackar ja. {{D}} Ralf och Beatrice representerar. {{N person=Ralf Ståhl; role=representant; body=LRF; org=Södertälje}} {{N person=Beatrice Sand; role=representant; body=LRF; org=Nyköping}}
5.5 Måltidsråd i skolan {{I n=5.5}}
Elevrepresentanter finns i samtliga råd. {{|}}Katrineholm saknar vuxenrepresentant i två. {{V seat=vuxenrepresentant; body=Måltidsråd; org=Katrineholm}}
5.6 Avtal diskmaskiner {{I n=5.6}}
Leverantören har höjt priserna. 
6.1 Jämförelsegrupp nyckeltal {{I n=6.1}}
Gruppen var tänkt att ha fem personer men det blev tre: Susanne, Ann-Sofi och Tomas. {{N person=Susanne Yxell; role=ledamot; body=Jämförelsegrupp nyckeltal; org=Knivsta}} {{N person=Ann-Sofi Kron; role=ledamot; body=Jämförelsegrupp nyckeltal; org=Flen}} {{N person=Tomas Elfving; role=ledamot; body=Jämförelsegrupp nyckeltal; org=Eskilstuna}} När Susanne slutar tar Håkan den platsen. {{N person=Håkan Mörk; role=ledamot; body=Jämförelsegrupp nyckeltal; org=Håbo; for=Susanne Yxell}}
6.2 Vegetarisk norm {{I n=6.2; outcome=postponed}}
Diskussionen skjuts till aprilmötet. {{P until=2022-04-28; what=Diskussionen}}
6.3 Nästa möte {{I n=6.3}}
28 april i Köping. {{M date=2022-04-28}} Robert ordnar rundvandring. {{A who=Robert Alfsson}}
6.4 Övrigt {{I n=6.4}}
Ralf tackades för sin tid som ordförande. Julia undrade om årsavgiften. {{|}}Robert, som är kassör, skickar ut fakturor i mars. {{A who=Robert Alfsson; due=2022-03}}
