@file uppdragsval-09.txt
@body Nätverket för räddning och beredskap i Skaraborg
@date 2025-02-06
@p Leif Sandqvist | Skövde | beredskapschef | chair
@p Caroline Aho | Lidköping | säkerhetschef
@p Martin Selin | Mariestad | beredskapssamordnare
@p Jenny Brolin | Falköping | säkerhetssamordnare
@p Torsten Vik | Skara | kanslichef
@p Ida Malmsten | Götene | beredskapssamordnare
@p Patrik Lönn | Vara | säkerhetschef
@p Erika Bodin | Grästorp | beredskapssamordnare
@p Bo Hamrin | Essunga | kommunstrateg
@p Amanda Kvist | Hjo | beredskapssamordnare
@p Gustav Rehnman | Tidaholm | säkerhetssamordnare
@p Gustav Ottosson | Karlsborg | beredskapssamordnare
@p Ulla-Britt Jern | Tibro | administrativ chef
@p Sven Malmsten | Töreboda | säkerhetssamordnare | absent
@p Rasmus Tidlund | Gullspång | beredskapssamordnare | absent
@p Åsa Lidberg | Länsstyrelsen | beredskapshandläggare | guest
@p Conny Franzén | Räddningstjänsten Skaraborg | räddningschef | guest
---
Nätverket för räddning och beredskap i Skaraborg
Anteckningar från möte 2025-02-06
Närvarande
- Leif Sandqvist, beredskapschef, Skövde, ordförande
- Caroline Aho, säkerhetschef, Lidköping
- Martin Selin, beredskapssamordnare, Mariestad
- Jenny Brolin, säkerhetssamordnare, Falköping
- Torsten Vik, kanslichef, Skara
- Ida Malmsten, beredskapssamordnare, Götene
- Patrik Lönn, säkerhetschef, Vara
- Erika Bodin, beredskapssamordnare, Grästorp
- Bo Hamrin, kommunstrateg, Essunga
- Amanda Kvist, beredskapssamordnare, Hjo
- Gustav Rehnman, säkerhetssamordnare, Tidaholm
- Gustav Ottosson, beredskapssamordnare, Karlsborg
- Ulla-Britt Jern, administrativ chef, Tibro
Gäster
- Åsa Lidberg, beredskapshandläggare, Länsstyrelsen
- Conny Franzén, räddningschef, Räddningstjänsten Skaraborg
Ej närvarande
- Sven Malmsten, säkerhetssamordnare, Töreboda
- Rasmus Tidlund, beredskapssamordnare, Gullspång

1 Inriktnings- och samordningsgruppen (ISF) {{I n=1}}
Åsa informerade om att gruppen sammankallades två gånger i januari på grund av vädret. {{|}}Leif och Caroline delar fortsättningsvis på platsen som kommunernas talespersoner. {{N person=Leif Sandqvist; role=talesperson; body=Inriktnings- och samordningsgruppen (ISF); org=Skövde}} {{N person=Caroline Aho; role=talesperson; body=Inriktnings- och samordningsgruppen (ISF); org=Lidköping}}{{D}}
Torsten, som fyllt funktionen sedan 2019, är därmed löst från uppdraget. {{L person=Torsten Vik; org=Skara}}
2 Ny räddningschef {{I n=2}}
Conny Franzén presenterade sig. {{|}}Han tillträdde den 1 januari och har tidigare arbetat i Jönköping. {{N person=Conny Franzén; role=räddningschef; org=Räddningstjänsten Skaraborg}}
3 Arbetsgrupp skyddsrum {{I n=3}}
Vi behöver få ihop en grupp som tittar på behovet av skyddsrum. {{|}}Valet föll på Jenny, Patrik och Amanda. {{D}}{{N person=Jenny Brolin; role=ledamot; body=Arbetsgrupp skyddsrum; org=Falköping}} {{N person=Patrik Lönn; role=ledamot; body=Arbetsgrupp skyddsrum; org=Vara}} {{N person=Amanda Kvist; role=ledamot; body=Arbetsgrupp skyddsrum; org=Hjo}} Första mötet blir 27 februari. {{M date=2025-02-27; what=Arbetsgrupp skyddsrum}} Patrik skickar länk. {{A who=Patrik Lönn}}
4 Rakel {{I n=4}}
Tekniska frågor om Rakel ställs till Martin, som har gått MSB:s utbildning. Alla kommuner har nu minst fyra stationer.
5 Frivilliga resursgruppen {{I n=5}}
Civilförsvarsförbundets samordnare Göte Palm har blivit långtidssjukskriven. {{|}}Siv Ehn hoppar in så länge. {{N person=Siv Ehn; role=ersättare; body=Frivilliga resursgruppen; org=Civilförsvarsförbundet; for=Göte Palm}}
6 Länsövning {{I n=6}}
Övningen äger rum den 22–23 oktober. {{M date=2025-10-22; what=Länsövning}}{{M date=2025-10-23; what=Länsövning}} Ida åtar sig att vara lokal övningsledare för Götene, Grästorps motsvarighet blir Erika. {{N person=Ida Malmsten; role=lokal övningsledare; body=Länsövning; org=Götene}} {{N person=Erika Bodin; role=lokal övningsledare; body=Länsövning; org=Grästorp}} Lidköping har inte utsett någon. {{V seat=lokal övningsledare; body=Länsövning; org=Lidköping}}
7 Styrgrupp krisstöd {{I n=7}}
Ulla-Britt har tackat ja till att ta plats i styrgruppen efter Roland Frick. {{N person=Ulla-Britt Jern; role=ledamot; body=Styrgrupp krisstöd; org=Tibro; for=Roland Frick}} Roland har lämnat Tibro kommun för en tjänst i Hjo. {{L person=Roland Frick; org=Tibro; why=en tjänst i Hjo}}
8 Livsmedelsförsörjning {{I n=8}}
Götene har skrivit avtal med två butiker. {{S org=Götene; stance=doing}} Vara och Essunga vill hellre lagra själva. {{S org=Vara; stance=no}} {{S org=Essunga; stance=no}} Det vore bra med en gemensam linje.
9 SKR:s nätverk för säkerhetschefer {{I n=9}}
Nätverket skickar Caroline. {{D}}{{N person=Caroline Aho; role=representant; body=SKR:s nätverk för säkerhetschefer; org=Lidköping}} Tidigare åkte Leif och det funkade bra.
10 Handläggarstöd {{I n=10}}
Tjänsten som gemensam handläggare står outnyttjad sedan i höstas. {{V seat=handläggare; body=Nätverket för räddning och beredskap i Skaraborg}} Skara föreslår att medlen används till en konsult i stället. {{S org=Skara}} Inget bestämdes.
11 Brandvattenförsörjning {{I n=11}}
VA-cheferna har en egen grupp. I den finns Conny med.
12 Beredskapsplanering skola {{I n=12}}
Amanda tar på sig att vara sambandsperson mot skolchefsnätverket. {{N person=Amanda Kvist; role=sambandsperson; body=skolchefsnätverket; org=Hjo}}
13 Pensionsavgångar {{I n=13}}
Bo Hamrin slutar med pension i augusti. {{L person=Bo Hamrin; org=Essunga; when=2025-08; why=pension}} Essunga rekryterar inte någon efterträdare utan köper tjänsten av Vara. {{S org=Essunga}} Det innebär att Patrik företräder även Essunga i nätverket från samma tidpunkt. {{N person=Patrik Lönn; role=representant; body=Nätverket för räddning och beredskap i Skaraborg; org=Essunga; for=Bo Hamrin}}
14 Totalförsvarsövning {{I n=14}}
Försvarsmaktens representant, överstelöjtnant Hugo Stål, berättade om höstens övning.
15 Ordförande och vice {{I n=15}}
Leif önskade bli avlöst som ordförande. {{|}}Förslag: Jenny B. Godkänns. {{D}}{{N person=Jenny Brolin; role=ordförande; body=Nätverket för räddning och beredskap i Skaraborg; org=Falköping; for=Leif Sandqvist}}
Gustav R är fortsatt vice ordförande. {{N person=Gustav Rehnman; role=vice ordförande; body=Nätverket för räddning och beredskap i Skaraborg; org=Tidaholm}}
16 Cybersäkerhet {{I n=16}}
IT-cheferna har bett om en kontaktyta. {{|}}Vårt namn blir Erika. {{N person=Erika Bodin; role=kontaktperson; body=IT-cheferna; org=Grästorp}}{{D}}
17 Tjänsteman i beredskap {{I n=17}}
Larmlistan är uppdaterad. {{|}}Nya i beredskapen är Ola Frid (Hjo) och Sabina Kos (Skara). {{N person=Ola Frid; role=tjänsteman i beredskap; org=Hjo}}{{N person=Sabina Kos; role=tjänsteman i beredskap; org=Skara}}
18 Evakueringsplan {{I n=18}}
Skövde är klar med sin plan. {{S org=Skövde; stance=doing}} Tidaholm räknar med att börja i vår. {{S org=Tidaholm}}
19 Regional samverkansgrupp dricksvatten {{I n=19}}
Martin går från suppleant till ordinarie ledamot då Sven Malmsten dragit sig tillbaka. {{N person=Martin Selin; role=ordinarie ledamot; body=Regional samverkansgrupp dricksvatten; org=Mariestad; for=Sven Malmsten}}{{L person=Sven Malmsten; org=Töreboda}} Ny suppleant är inte utsedd. {{V seat=suppleant; body=Regional samverkansgrupp dricksvatten}}
20 POSOM {{I n=20}}
Det kom fram att flera kommuner saknar ledare för sin POSOM-grupp. {{|}}Karlsborg är en av dem. {{V seat=ledare; body=POSOM-grupp; org=Karlsborg}} Gustav O har frågat runt utan framgång.
21 Uppföljning av stormen {{I n=21}}
Rapporten sammanställs av länsstyrelsen. {{A who=länsstyrelsen}} Kommunerna lämnade sina underlag i januari.
22 Expertgrupp el {{I n=22}}
I gruppen, som länsstyrelsen har utsett, finns Vara energi och Skövde energi företrädda. Ingen kommun har egen plats.
23 Studiebesök i Finland {{I n=23}}
Åker gör Leif, Torsten och Ida, plus Åsa från länsstyrelsen. {{N person=Leif Sandqvist; role=deltagare; body=Studiebesök i Finland; org=Skövde}} {{N person=Torsten Vik; role=deltagare; body=Studiebesök i Finland; org=Skara}} {{N person=Ida Malmsten; role=deltagare; body=Studiebesök i Finland; org=Götene}} {{N person=Åsa Lidberg; role=deltagare; body=Studiebesök i Finland; org=Länsstyrelsen}} Kostnaden beräknas till 9 000 kr per person. {{K amount=9000; unit=kr per person}}
24 Räddningstjänstens direktion {{I n=24}}
Direktionens nya ordförande är Maj-Lis Brunn från Falköping. {{N person=Maj-Lis Brunn; role=ordförande; body=Räddningstjänstens direktion; org=Falköping; for=Nils Frick}} Hon ersatte Nils Frick vid årsskiftet.
25 Geodata {{I n=25}}
Falköping behöver hjälp med kartor. {{|}}Gustav O hör av sig till Jenny. {{A who=Gustav Ottosson; to=Jenny Brolin}}
26 Kommunikatörer i kris {{I n=26}}
Kommunikatörernas kontaktlista ajourhålls av Lidköping. Senaste versionen är från december.
27 Frågor till länsstyrelsen {{I n=27}}
Vad händer med ersättningen för 2026? {{Q}} Åsa visste inte.
28 Beslutsgrupp för gemensamma medel {{I n=28}}
Gruppen utökas från tre till fyra. {{D}} Den fjärde personen blir Gustav Rehnman. {{N person=Gustav Rehnman; role=ledamot; body=Beslutsgrupp för gemensamma medel; org=Tidaholm}}
29 Föräldraledigheter {{I n=29}}
Erika B går på föräldraledighet i maj, Linn Sjö kommer som vikarie. {{N person=Linn Sjö; role=ersättare; org=Grästorp; for=Erika Bodin}}
30 Signalskydd {{I n=30}}
Signalskyddschef i Mariestad är fr.o.m. 1 mars Kerstin Oja, biträdande är Martin Selin. {{N person=Kerstin Oja; role=signalskyddschef; org=Mariestad}}{{N person=Martin Selin; role=biträdande; org=Mariestad}}
31 Utbildning i stabsmetodik {{I n=31}}
Stabsutbildningen ges av MSB. Conny har varit lärare där och rekommenderar den.
32 RSA {{I n=32; outcome=postponed}}
Vi skjuter genomgången till den 10 april. {{P until=2025-04-10; what=genomgången}}
33 Hemvärnet {{I n=33}}
Kontakten mot Hemvärnet går tills vidare genom Gustav Rehnman. {{N person=Gustav Rehnman; role=kontaktperson; body=Hemvärnet; org=Tidaholm}}
34 Nytt från kommunerna {{I n=34; kind=go-round}}
- Skara har infört digital larmkedja. {{S org=Skara; stance=doing}}
- Tibro köper in fyra reservkraftverk. {{S org=Tibro}}
- Gullspångs samordnare Rasmus Tidlund har sagt upp sig och går i mitten av mars. {{S org=Gullspång}}{{L person=Rasmus Tidlund; org=Gullspång; when=i mitten av mars; why=sagt upp sig}}
- Töreboda har inget nytt. {{S org=Töreboda}}
35 Valberedning {{I n=35}}
Om någon i AU avgår under året ska valberedningen tillfrågas. {{|}}Valberedningen består av Torsten och Amanda, som båda omvaldes. {{N person=Torsten Vik; role=ledamot; body=Valberedning; org=Skara}} {{N person=Amanda Kvist; role=ledamot; body=Valberedning; org=Hjo}}{{D}}
36 Planeringsgrupp för säkerhetsdagen {{I n=36}}
Ida, Bo och Ulla-Britt planerade dagen 2024. {{|}}I år görs det av Patrik och Gustav Ottosson. {{A who=Patrik Lönn,Gustav Ottosson}}
37 Samverkan med Trygg i Skaraborg {{I n=37}}
Projektets styrgrupp vill ha in en beredskapsperson. {{|}}Uppdraget går till Jenny med Caroline som personlig ersättare. {{N person=Jenny Brolin; role=ledamot; body=styrgrupp; org=Falköping}}{{N person=Caroline Aho; role=personlig ersättare; body=styrgrupp; org=Lidköping; for=Jenny Brolin}}{{D}}
38 Nästa möte {{I n=38}}
10 april, Falköping. {{M date=2025-04-10}} Lokalen bokar Jenny. {{A who=Jenny Brolin}}
39 Kvar att göra {{I n=39}}
- Ladda upp kontaktlista. Ansvarig: Martin {{A who=Martin Selin}}
- Påminna Töreboda om underlag (Åsa). {{A who=Åsa Lidberg; to=Töreboda}}
- Tacka av Torsten ordentligt. {{A}}
