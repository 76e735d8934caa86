@file beslut-34.txt
@body Nätverket för klimat och energi i Norra Skaraborg och Värmland
@date 2024-10-03
@p Alva Rosén | Karlstad | klimatstrateg | chair
@p Bengt Lycke | Kristinehamn | energisamordnare
@p Ceija Ståhl | Säffle | miljöstrateg
@p Doris Myrén | Arvika | hållbarhetschef
@p Elof Tangen | Sunne | energirådgivare
@p Frej Rosén | Hagfors | miljöstrateg
@p Gunnel Spets | Filipstad | energisamordnare
@p Hjalmar Ört | Gullspång | miljöstrateg
@p Irma Dalby | Töreboda | hållbarhetsstrateg
@p Jon Kvick | Mariestad | klimatstrateg
@p Karla Frö | Karlsborg | energisamordnare
@p Lo Wickman | Hjo | miljöstrateg
@p Mats Gryt | Länsstyrelsen Värmland | klimatsamordnare | guest
@p Nea Holmquist | Energikontoret | projektledare | guest
---
Nätverket för klimat och energi i Norra Skaraborg och Värmland
Anteckningar 2024-10-03
Närvarande:
Alva Rosén, Karlstad, klimatstrateg, ordförande
Bengt Lycke, Kristinehamn, energisamordnare
Ceija Ståhl, Säffle, miljöstrateg
Doris Myrén, Arvika, hållbarhetschef
Elof Tangen, Sunne, energirådgivare
Frej Rosén, Hagfors, miljöstrateg
Gunnel Spets, Filipstad, energisamordnare
Hjalmar Ört, Gullspång, miljöstrateg
Irma Dalby, Töreboda, hållbarhetsstrateg
Jon Kvick, Mariestad, klimatstrateg
Karla Frö, Karlsborg, energisamordnare
Lo Wickman, Hjo, miljöstrateg
Gäster:
Mats Gryt, Länsstyrelsen Värmland, klimatsamordnare
Nea Holmquist, Energikontoret, projektledare

1. Klimatlöften {{I n=1; kind=decision}}
Länsstyrelsen beslutade i juni om tolv klimatlöften. {{|}}Nätverket beslutade för sin del att inte ta fram några egna löften. {{D}} Kommunerna uppmanas att anta länsstyrelsens. {{D}}

2. Energiplan {{I n=2}}
Enligt lag ska varje kommun ha en aktuell energiplan. {{|}}Kristinehamn antog sin i våras. {{S org=Kristinehamn; stance=doing}} Hagfors har ett utkast ute på samråd. {{S org=Hagfors}}

3. Energirådgivningen {{I n=3; kind=decision}}
Energimyndigheten har skurit ned bidraget. {{|}}Enighet nåddes om att slå ihop de två rådgivningsområdena från årsskiftet. {{D}} Elof och Bengt gör en tidplan. {{A who=Elof Tangen,Bengt Lycke}}

4. Koldioxidbudget {{I n=4; kind=dialogue}}
Energikontoret föreslår att budgeten räknas om. Vore en gemensam budget bättre? De flesta lutade åt nej men ville inte låsa frågan.

5. Laddinfrastruktur {{I n=5; kind=decision}}
Regionens plan fastställdes av regionala utvecklingsnämnden i augusti. {{|}}Vi lämnar in synpunkter i efterhand, trots att remisstiden gått ut. {{D}} {{A who=Vi}} Ceija skriver. {{A who=Ceija Ståhl}}

6. Biogas {{I n=6}}
Beslut om biogasanläggningen ligger hos markägaren. {{|}}Mariestad har ställt sig bakom lokaliseringen. {{S org=Mariestad; stance=yes}} Skulle anläggningen byggas ökar efterfrågan på matavfall.

7. Klimatveckan {{I n=7; kind=decision}}
Klimatveckan blir en klimatdag. {{D}} Dagen förläggs till den 9 april. {{D}} {{M date=2025-04-09; what=Klimatdagen}} Samtliga tryckta program slopas. {{D}}

8. Klimatanpassningsråd {{I n=8; kind=decision}}
Karla Frö sitter för nätverket till december. {{|}}Därefter övertar Lo Wickman platsen från Karla Frö i Klimatanpassningsrådet. {{D}} {{N person=Lo Wickman; role=representant; body=Klimatanpassningsrådet; org=Hjo; for=Karla Frö}}

9. Resepolicy {{I n=9; kind=go-round}}
Arvika: ny policy antagen i september. {{S org=Arvika}} Filipstad: inget på gång. {{S org=Filipstad}} Töreboda: fullmäktige sa nej till klimatkompensation. {{S org=Töreboda; stance=no}}

10. Utsläppsstatistik {{I n=10; kind=decision}}
SMHI:s data släpar. {{|}}Vi använder dem ändå. {{D}} Lokala mätvärden får komplettera men inte ersätta. {{D}}

11. Solkarta {{I n=11; kind=decision}}
Leverantören vill ha 90 000 kronor. {{K amount=90 000; unit=kronor}} Kartan förnyas bara om Energikontoret står för halva kostnaden. {{D if=om Energikontoret står för halva kostnaden}} Nea tar frågan med sin styrelse. {{A who=Nea Holmquist}}

12. Fossilfria transporter {{I n=12}}
Inköpsnätverket har enats om krav på HVO. Kraven gäller från nästa upphandling. Vi blev informerade.

13. Lokal elproduktion {{I n=13; kind=decision}}
Gullspång har sagt ja till vindkraft, Sunne har sagt nej. {{S org=Gullspång; stance=yes}} {{S org=Sunne; stance=no}} Nätverket tar inte ställning i enskilda etableringsfrågor, och det slogs fast på nytt. {{D}}

14. Utbildning politiker {{I n=14; kind=decision}}
Beslutades om två halvdagar, en digital och en på plats. {{D}} Avgiften blir 400 kronor. {{D}} {{K amount=400; unit=kronor}} Doris håller i inbjudan. {{A who=Doris Myrén}}

15. Färdplan 2035 {{I n=15; outcome=postponed}}
Mats blev sjuk under dagen. {{|}}Färdplanen tas upp igen den 12 december. {{P until=2024-12-12; what=Färdplanen; why=Mats blev sjuk}}

16. Energieffektivisering i småföretag {{I n=16; kind=decision}}
Tillväxtverket avslog projektansökan. {{|}}Nätverket söker inte på nytt. {{D}} 

17. Skogsbruk {{I n=17}}
Kommunerna äger olika mycket skog. {{|}}Karlstad har beslutat om hyggesfritt på halva innehavet. {{S org=Karlstad}} Det noteras att Skogsstyrelsen erbjuder rådgivning.

18. Gemensam kommunikation {{I n=18; kind=decision}}
Vi slutar med egna kanaler i sociala medier. {{D}} Nyheterna läggs i kommunernas kanaler i stället. {{D}}

19. Nätverkets ordförande {{I n=19; kind=decision}}
Alva ställer upp ett år till och väljs om som ordförande. {{D}} {{N person=Alva Rosén; role=ordförande; body=Nätverket för klimat och energi i Norra Skaraborg och Värmland; org=Karlstad}} 

20. Effekttariffer {{I n=20}}
Elnätsbolagen inför effekttariffer efter beslut av Energimarknadsinspektionen. {{|}}Vem informerar villaägarna? {{Q}}

21. Nästa möte {{I n=21}}
Nästa möte blir den 12 december. {{M date=2024-12-12}}
