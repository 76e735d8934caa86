@file vattenmiljö 30 januari.txt
@body Vatten- och miljörådgivarna Bohuslän
@date 2025-01-30
@start 09:15
@end 12:00
@place Havets hus, Lysekil, konferensrummet
@mode hybrid
@secretary Tuva Hedman
@p Pernilla Skarp | Stenungsund | | chair
@p Kajsa Bryngel | Strömstad
@p Ove Martinsson | Tanum
@p Dawit Tesfaye | Lysekil
@p Ann-Louise Grön | Munkedal
@p Reine Claesson | Uddevalla
@p Mattias Hallberg | Orust | | remote
@p Mattias Thorén | Tjörn | | remote
@p Ivana Jovanovic | Kungälv
@p Tuva Hedman | | samordnare | guest
@p Folke Sandin | Länsstyrelsen | | guest partial=punkt 2;
@p Rebecka Lind | Sotenäs | | absent
@p Sten Kullgren | Färgelanda | | absent
@p Cornelia Fagerlund-Beck | Öckerö | | absent
---
Vatten- och miljörådgivarna Bohuslän - träff 30 januari 2025
Havets hus, Lysekil, konferensrummet. 9.15 till 12

Där:
Pernilla Skarp (ordförande) Stenungsund
Kajsa Bryngel Strömstad
Ove Martinsson Tanum
Dawit Tesfaye Lysekil
Ann-Louise Grön Munkedal
Reine Claesson Uddevalla
Ivana Jovanovic Kungälv
Digitalt: Mattias Hallberg Orust, Mattias Thorén Tjörn
Extra: Folke Sandin, Länsstyrelsen (punkt 2). Tuva Hedman, samordnare, skriver
Ej där: Rebecka Lind Sotenäs, Sten Kullgren Färgelanda, Cornelia
Fagerlund-Beck Öckerö

1) Start {{I n=1}}
Kaffe, torskar i akvariet, allt försenat en kvart. Inget på förra
anteckningarna. Tvåan från november (slamavgifter) löste sig av sig själv,
stryks ur listan.

2) LOVA-pengar 2025 {{I n=2; kind=information}}
Folke från Länsstyrelsen. {{|}}Havs- och vattenmyndigheten fördelade i december,
11,4 miljoner till länet i år, {{K amount=11.4; unit=miljoner; years=2025}} ungefär hälften av i fjol. Prioriterat:
övergödning först, båttvätt långt ner. Ansökan ska enligt förordningen vara
inne 1 mars, gäller alla. Folke sitter inte i beslutsgruppen själv längre, tur
det sa han. Ove frågade om ålgräs räknas som övergödning - ibland. {{|}}Kungälv
lämnar in om ålgräs i alla fall, 600 000, {{S org=Kungälv; topic=LOVA; stance=doing}} {{K amount=600000; unit=kr}} Ivana är ganska säker på sin sak.
{{|}}Stenungsund söker inget, tar vila. {{S org=Stenungsund; topic=LOVA; stance=no}} {{|}}Strömstad tvekar mellan två projekt. {{S org=Strömstad; topic=LOVA; stance=undecided}}
Folke tipsade: skriv ihop er. Lite mummel. Kajsa hade en idé om gemensam
latrinkampanj, för alla hamnar. Dawit gillade. Mattias T inte, för tidigt på
året. {{|}}Men jo, vi söker gemensamt för latrinkampanjen. {{D}} {{A who=vi}} {{|}}Ansökningstexten - Kajsa
skriver, Dawit räknar, klar till 24 feb. {{A who=Kajsa Bryngel,Dawit Tesfaye; due=2025-02-24}} {{|}}Signerar gör Pernilla innan kvällen
den 28:e. {{A who=Pernilla Skarp; due=2025-02-28}}

3) Saltvatten i brunnarna {{I n=3; kind=theme}}
Temat den här gången. Orust presenterade sin karta, 340 brunnar, var femte
över gränsen. Mattias H hade kört med kloridmätare i två somrar, studenter bar
prylarna. SGU har gjort något liknande för hela kusten men vill inte släppa
data. {{|}}Tjörn har stopp för nya brunnar söderut sedan 2022, {{S org=Tjörn; topic=brunnar; stance=doing}} klagomål varje
vecka. {{|}}Tanum går åt andra hållet, mjukar upp, {{S org=Tanum; topic=brunnar; stance=no}} politiken vill bygga. Ove inte
nöjd personligen.
{{|}}Reine räknade högt: ny vattenledning Orust-Tjörn, minst 140 milj. {{K amount=140; unit=milj}} Dyrt. Om
staten gick in kanske. Ann-Louise drog upp 1976, då gick det också utan
vatten.
borde kartan publiceras? Delade läger. Fastighetspriser. Oro. Dawit:
länsstyrelsens jurist brukar säga nej till sånt. Pernilla föreslog visa bara
rutnät, 500 m. {{|}}Så gör vi, rutnät på vår sida, inget annat. {{D}} {{|}}Omräkningen till
rutor ligger på Mattias H. {{A who=Mattias Hallberg}} När? före påsk kunde han tänka sig. {{|}}Mattias T ville
ha med Tjörns siffror också, om han får loss dem - i så fall mejlar han över
dem. {{A who=Mattias Thorén; if=om han får loss dem; to=Mattias Hallberg}}
vad gör man med dem som redan köpt tomt? {{Q}}

4) Vattenvårdsförbundet {{I n=4}}
{{|}}Bohuskustens vattenvårdsförbund har stämma 22 april. {{M date=2025-04-22; what=Bohuskustens vattenvårdsförbund stämma}} Ove suttit för oss i sju
år. {{|}}Slutar nu, orkar inte med kvällsmöten. {{L person=Ove Martinsson; why=orkar inte med kvällsmöten}} Efterfrågades villiga. Kajsa nej.
Ivana "kanske". Övertalad. {{|}}Ivana blir vårt namn till stämman, på Oves mandat. {{D}} {{N person=Ivana Jovanovic; role=representant; body=Bohuskustens vattenvårdsförbund; for=Ove Martinsson}}
Förbundets valberedning har sista ordet. {{|}}Ove har pärmen, Ivana hämtar den i
Tanumshede någon dag i februari. {{A who=Ivana Jovanovic; due=2025-02; to=Ove Martinsson}}
Revisorn där är Reines svåger, det är alltså inget uppdrag från oss.

5) Enskilda avlopp, ny handbok {{I n=5; outcome=postponed}}
Rebecka skulle visat. Hemma, magsjukt barn. {{|}}Blir mars när vi är i Kungshamn
hos henne. {{P until=2025-03-13; what=Enskilda avlopp, ny handbok; why=Hemma, magsjukt barn}} {{|}}Under tiden läser alla kapitel 4, det om fosfor. {{A who=alla}}

6) Klimat- och energirådgivningen {{I n=6; kind=dialogue}}
Energimyndigheten lägger om stödet från 2026. Riktas mot företag, hushållen
får klara sig. Långt prat, mest suck. {{|}}Uddevalla tänker behålla hushållsdelen
med egna pengar. {{S org=Uddevalla; topic=energirådgivning; stance=yes}} {{|}}Munkedal lägger ner när bidraget tar slut, {{S org=Munkedal; topic=energirådgivning; stance=no}} Ann-Louise ledsen.
{{|}}Lysekil har inte hunnit tänka, {{S org=Lysekil; topic=energirådgivning; stance=undecided}} {{|}}Dawit ska höra med chefen. {{A who=Dawit Tesfaye}} {{|}}Gemensam rådgivare
för norra delen nämndes. Trevlig tanke, alla log. {{F}} Regeringen kan ändra sig
fram till sommaren.
Lotta Å från Energikontor Väst kommer gärna och berättar. {{|}}Får komma i maj
istället för nu, fullt program idag och i mars. {{P what=Lotta Å från Energikontor Väst; until=2025-05-08; why=fullt program idag och i mars}} {{|}}Tuva bokar henne. {{A who=Tuva Hedman}}

7) Runt kusten, kort {{I n=7; kind=go-round}}
Tanum - ny båtspolplatta i Grebbestad, invigs 17 maj {{S org=Tanum; topic=båtspolplatta; stance=doing}} {{M date=2025-05-17; what=invigning av båtspolplatta i Grebbestad}}
Kungälv - kommunekologen har slutat, går kort {{S org=Kungälv; topic=bemanning; stance=doing}}
Lysekil - musselodlingen överklagad av grannar
Uddevalla - muddrar Byfjorden om mark- och miljödomstolen säger ja {{S org=Uddevalla; topic=muddring; stance=doing}}

8) Nästa {{I n=8}}
13 mars Kungshamn {{M date=2025-03-13}}, 8 maj Strömstad {{M date=2025-05-08}}. {{|}}Västerhavsveckan drar igång 2 augusti. {{M date=2025-08-02; what=Västerhavsveckan}}
Tuva
