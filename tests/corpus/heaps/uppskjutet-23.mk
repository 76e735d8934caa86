@file uppskjutet-23.txt
@body Näringslivschefer i Blekinge och Kronoberg
@date 2024-08-22
@p Maj Sellberg | Karlshamn | näringslivschef | chair
@p Ronnie Kvist | Ronneby | näringslivschef
@p Tindra Aspelin | Karlskrona | etableringschef
@p Leif Bruhn | Sölvesborg | näringslivsutvecklare
@p Hedda Fogel | Olofström | näringslivschef
@p Christoffer Ahl | Växjö | näringslivschef
@p Sabina Dizdar | Ljungby | vd
@p Nils Wachtmeister | Tingsryd | näringslivsutvecklare
@p Britta Hjort | Älmhult | näringslivschef
@p Mikael Svan | Markaryd | näringslivsstrateg
@p Mikael Roth | Alvesta | tillväxtchef
@p Gerda Lindh | Uppvidinge | näringslivsutvecklare
@p Fredric Olby | Lessebo | kommunchef
@p Sandra Viklander | Almi | rådgivare | guest
@p Jörn Hammar | Region Blekinge | utvecklingsstrateg | guest
---
Näringslivschefer i Blekinge och Kronoberg
Minnesnoteringar 240822 Karlshamn
Närvarande: se nedan
Karlshamn: Maj Sellberg, näringslivschef (ordförande)
Ronneby: Ronnie Kvist, näringslivschef
Karlskrona: Tindra Aspelin, etableringschef
Sölvesborg: Leif Bruhn, näringslivsutvecklare
Olofström: Hedda Fogel, näringslivschef
Växjö: Christoffer Ahl, näringslivschef
Ljungby: Sabina Dizdar, vd
Tingsryd: Nils Wachtmeister, näringslivsutvecklare
Älmhult: Britta Hjort, näringslivschef
Markaryd: Mikael Svan, näringslivsstrateg
Alvesta: Mikael Roth, tillväxtchef
Uppvidinge: Gerda Lindh, näringslivsutvecklare
Lessebo: Fredric Olby, kommunchef
Almi: Sandra Viklander, rådgivare
Region Blekinge: Jörn Hammar, utvecklingsstrateg

1 Öppning {{I n=1}}
Alla presenterade sig.
2 Kalendarium hösten {{I n=2}}
- Nätverksträffar: 19/9, 24/10, 28/11 (Teams), 12/12 (Växjö). {{M date=2024-09-19}} {{M date=2024-10-24}} {{M date=2024-11-28}} {{M date=2024-12-12}}
- Företagsgala i Ronneby lördag 5 oktober. {{M date=2024-10-05; what=Företagsgala}}
- Etableringsmässa, Malmömässan, tis–ons 12–13 nov. {{M date=2024-11-12; what=Etableringsmässa}} {{M date=2024-11-13; what=Etableringsmässa}}
- SBA årskonferens 2025-02-11. {{M date=2025-02-11; what=SBA årskonferens}}
- Sommarlunchen var 14 augusti, tack till alla som kom.
3 Servicemätning {{I n=3}}
- Resultatet från Insikt offentliggörs 9 september.
- Djupanalysen skjuts till oktoberträffen. {{P until=2024-10-24; what=Djupanalysen}}
4 Kompetensmatchning {{I n=4; outcome=postponed}}
- UTGÅR (Leif på semester). {{P what=Kompetensmatchning; why=Leif på semester}}
5 Almi {{I n=5}}
- Sandra: nya lån från 1 september. {{|}}Digital information den 3/9 kl. 8.30 och 10/9 kl. 16. {{M date=2024-09-03; what=Digital information}} {{M date=2024-09-10; what=Digital information}}
- Almis omorganisation är framflyttad till våren.
6 Markanvisning {{I n=6}}
- Tindra visade Karlskronas modell. {{S org=Karlskrona}}
- Markaryd har skjutit försäljningen av sin industrimark till 2025. {{S org=Markaryd}}
7 Gemensam mässmonter {{I n=7; kind=decision}}
- Vi bokar monter 40 kvm. {{D}} {{A who=Vi}}
- Bemanningsschema: tas i september. {{P until=2024-09-19; what=Bemanningsschema}}
8 Företagsklimat {{I n=8; kind=go-round}}
- Olofström: upp 31 platser. {{S org=Olofström; topic=Företagsklimat}}
- Älmhult: tillbaka på 2022 års nivå. {{S org=Älmhult; topic=Företagsklimat}}
- Alvesta: siffrorna analyseras. {{S org=Alvesta; topic=Företagsklimat}}
- Resten av varvet 19/9. {{P until=2024-09-19; what=Resten av varvet}}
9 Tillståndsprocesser {{I n=9}}
- Ny miljöprövningsmyndighet dröjer, utredaren har fått tilläggsdirektiv.
- Studiebesök hos Länsstyrelsen: datum föreslås av Jörn. {{A who=Jörn Hammar}}
10 Elförsörjning {{I n=10}}
- E.ON:s kapacitetsbesked väntas i december.
- Ingen dialog i dag, kraftbolaget avbokade. {{|}}Nytt försök 28/11. {{P until=2024-11-28; what=dialog; why=kraftbolaget avbokade}}
11 Landsbygdsutveckling {{I n=11; outcome=not_reached}}
- Ej hunnet. {{P what=Landsbygdsutveckling; why=Ej hunnet}}
12 Unga entreprenörer {{I n=12}}
- UF-mässan 27 mars 2025 i Växjö Tipshall. {{M date=2025-03-27; what=UF-mässan}}
- Jury: Hedda och Ronnie. {{N person=Hedda Fogel; role=ledamot; body=Jury; org=Olofström}} {{N person=Ronnie Kvist; role=ledamot; body=Jury; org=Ronneby}}
- Budget 120 tkr. {{K amount=120000; unit=kr}}
13 Inflyttarservice {{I n=13}}
- Lessebo bromsar. {{S org=Lessebo}}
- Ljungby fortsätter som planerat. {{S org=Ljungby; stance=doing}}
- Gemensam webb: läggs på vänt. {{P what=Gemensam webb}}
14 Regional utvecklingsstrategi {{I n=14}}
- Remiss till 15 november. {{|}}Samrådsmöten 26 september (Ronneby) och 3 oktober (Växjö). {{M date=2024-09-26; what=Samrådsmöten}} {{M date=2024-10-03; what=Samrådsmöten}}
- Vi lämnar gemensamt yttrande. {{D}} {{A who=Vi}}
- Nils skriver. {{A who=Nils Wachtmeister}}
- Yttrandet godkänns på oktoberträffen. {{P until=2024-10-24; what=Yttrandet}}
15 Besöksnäring {{I n=15}}
- Kryssningssäsongen förlängs till 20 oktober.
- Turistrådet flyttar till nya lokaler 1 november.
16 Handelsutredning {{I n=16; outcome=postponed}}
- Väntar på konsulten. {{|}}Åter 24/10. {{P until=2024-10-24; what=Handelsutredning; why=Väntar på konsulten}}
17 AU-frågor {{I n=17}}
- AU träffas 5/9. {{M date=2024-09-05; what=AU}}
- Förslag om ändrade stadgar bereds i AU och kommer till nätverket 12/12. {{P until=2024-12-12; what=Förslag om ändrade stadgar; why=bereds i AU}}
18 EU-projekt {{I n=18}}
- Interreg: beslut om ansökan uppskjutet av programkontoret.
- Ny utlysning öppnar 2 oktober, stänger 29 november.
19 Cirkulär ekonomi {{I n=19}}
- Britta samordnar workshop i Älmhult. {{A who=Britta Hjort}} Datum ej satt.
20 Lokalvård i företagsbyar {{I n=20; outcome=empty}}
21 Varsel {{I n=21}}
- 85 personer i Olofström. Förhandlingar pågår till mitten av september.
- Omställningsgrupp tillsätts: Hedda Fogel, sammankallande. {{D}} {{N person=Hedda Fogel; role=sammankallande; body=Omställningsgrupp; org=Olofström}}
22 Nyhetsbrev {{I n=22}}
- Manusstopp 6 september. {{|}}Gerda redaktör tills vidare. {{N person=Gerda Lindh; role=redaktör; body=Nyhetsbrev; org=Uppvidinge}}
23 Flygplatsen {{I n=23}}
- Ägarna beslutar om linjen till Bryssel 30 september.
- Frågan om stödbrev: avvakta ägarnas beslut. {{P what=Frågan om stödbrev}}
24 Upphandlingsdag för småföretag {{I n=24}}
- Inställd 11 september. {{|}}Ny dag blir 16 oktober, Sölvesborg, kl. 13–16. {{M date=2024-10-16; what=Upphandlingsdag för småföretag}}
25 Budget 2025 {{I n=25}}
- Avgift 1 kr/inv. {{K amount=1; unit=kr/inv}} Växjö och Alvesta godtar höjningen. {{S org=Växjö; stance=yes}} {{S org=Alvesta; stance=yes}}
- Tingsryd prövar frågan i september. {{S org=Tingsryd; stance=undecided}}
- Slutlig budget tas 24/10. {{P until=2024-10-24; what=Slutlig budget}}
26 Personfrågor {{I n=26}}
- Sabina slutar 30/9. {{L person=Sabina Dizdar; org=Ljungby; when=30/9}} Efterträdare ej klar.
- Mikael R tar med synpunkterna till Tillväxtverkets hearing 17 september. {{A who=Mikael Roth; due=2024-09-17}} {{M date=2024-09-17; what=Tillväxtverkets hearing}}
27 Övrigt {{I n=27}}
- Christoffer: elcyklar för utlåning. {{|}}Ja, finns i Växjö. {{S org=Växjö; stance=doing}}
- Fredric: bredbandsfrågan, uppe igen nästa gång. {{P until=2024-09-19; what=bredbandsfrågan}}
