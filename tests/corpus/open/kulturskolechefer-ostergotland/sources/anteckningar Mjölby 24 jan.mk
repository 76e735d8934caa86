@file anteckningar Mjölby 24 jan.txt
@body Kulturskolechefsnätverket Östergötland
@date 2025-01-24
@start 09:30
@end 13:00
@place Mjölby, Kulturskolan vån 2
@mode hybrid
@secretary Filippa Strand
@p Malin Edquist | Linköping | | chair
@p Krister Ahlgren | Mjölby
@p Samuel Ogbe | Norrköping
@p Görel Frisk | Motala
@p Zeinab Farah | Åtvidaberg
@p Annika Lood | Finspång
@p Hillevi Sand | Ydre
@p Ulf Törnkvist | Kinda
@p Tobias Rehn | Valdemarsvik | | remote
@p Filippa Strand | | | guest
@p Carina Bark | Kulturrådet | | guest remote
@p Annika Bergvall | Söderköping | | absent
@p Ingela Stolt | Vadstena | | absent
@p Ruth Hallman | Ödeshög | | absent
---
Kulturskolechefsnätverket Östergötland // Mjölby, Kulturskolan vån 2 // 24 jan 2025 // 9.30 till 13

* Malin Edquist, Linköping - ordf
* Krister Ahlgren, Mjölby
* Samuel Ogbe, Norrköping
* Görel Frisk, Motala
* Zeinab Farah, Åtvidaberg
* Annika Lood, Finspång
* Hillevi Sand, Ydre
* Ulf Törnkvist, Kinda
* Tobias Rehn, Valdemarsvik - länk
utomstående: Carina Bark, Kulturrådet - länk
antecknar: Filippa Strand
missade det här: Annika Bergvall Söderköping, Ingela Stolt Vadstena, Ruth Hallman Ödeshög

KULTURRÅDET {{I kind=information}}
Carina Bark, handläggare. Femtio minuter, många bilder. {{|}}Totalt 103 miljoner i landet, {{K amount=103; unit=miljoner; years=2025}} var 200 en gång. Fördelningen blev klar 12 dec efter en massa strul med blanketten. {{|}}Länet fick 2,1. {{K amount=2.1; unit=miljoner; years=2025}} Avslag oftast för att man inte visat NYA grupper. Styrelsen hos dem ser över kriterierna i vår, remiss möjligen. Man måste återrapportera i februari, annars återkrav, gäller alla med bidrag från 2024.
Frågor:
Annika L: får man spara till hösten? nej.
Tobias: överklaga? nej, går inte.
Hillevi: vad är en ny grupp i en kommun med 3 600 invånare? skratt, inget riktigt svar. {{Q asker=Hillevi Sand}}
Utfall runt bordet, utan ordning: Mjölby fick allt de sökt, startar cirkus. {{S org=Mjölby; topic=Kulturrådets bidrag; stance=doing}} Kinda noll, lägger ner slagverkshelgerna. {{S org=Kinda; topic=Kulturrådets bidrag; stance=no}} {{|}}Norrköping fick halva. Räcker till El Sistema-gruppen i Hageby om nämnden skjuter till, vilket Samuel inte vet. {{S org=Norrköping; topic=Kulturrådets bidrag; stance=undecided}} Motala sökte inte ens. {{S org=Motala; topic=Kulturrådets bidrag; stance=no}}
Malin vill skicka ett brev till kulturministern. Hm, delade meningar. Ulf: ministern läser inte brev. Zeinab: men tidningen gör. {{|}}Nå, ett brev skickas till ministern, från hela nätverket. {{D}} {{A who=nätverket; to=ministern}} Ulf formulerar (gammal tidningsman), den 14 feb ska Malin ha det för underskrift. {{A who=Ulf Törnkvist; due=2025-02-14; to=Malin Edquist}}

REGIONENS SAMORDNARE {{I}}
Tjänsten tillsatt från 1 mars. {{|}}Henning Wall själv fick den, lite väntat. {{N person=Henning Wall; role=samordnare; body=Region Östergötland}} Sitter i Linköping. Görel tror han blir bra, Krister tror han drunknar i möten. Han vill bli inbjuden hit. {{|}}Ja absolut, adjungerad på varje möte från och med mars. {{D}} {{N person=Henning Wall; role=adjungerad; body=Kulturskolechefsnätverket Östergötland}} Bjuder in gör jag. {{A who=Filippa Strand; to=Henning Wall}}

SCHEMASYSTEM, FORTSÄTTNINGEN {{I kind=report}}
Jurist hittade två konstiga saker, personuppgifter i Norge och en uppsägningstid på två år. Notsystem AB har ändrat det ena. Norge kvar. {{|}}Enligt dataskyddsförordningen inget fel i sig, men Finspångs ombud säger ifrån. {{S org=Finspång; topic=schemasystem; stance=no}} Ödeshög har mejlat, dom är med. {{S org=Ödeshög; topic=schemasystem; stance=yes}} Valdemarsvik vill se det i drift hos någon annan först. {{S org=Valdemarsvik; topic=schemasystem; stance=undecided}} Blir sju då? priset stiger till 16,40. {{K amount=16.40; unit=kr per elev}} Alltså över gränsen från november. Hade vi haft en upphandlare... Samuel sa att kommuner brukar lösa sånt med tilläggsavtal.
Inget ja inget nej idag. {{|}}Samuel förhandlar vidare ett varv, svar från bolaget inom tre veckor. {{A who=Samuel Ogbe; to=bolaget; due=2025-02-14}} Sen avgörs det, 28 mars i Norrköping, hela systemfrågan. {{P until=2025-03-28; what=hela systemfrågan; why=priset stiger till 16,40}} {{M date=2025-03-28}}

INSTRUMENT {{I outcome=postponed}}
Annika B sjuk idag så listorna ligger hos henne. {{|}}Får komma upp igen när hon är tillbaka. {{P what=INSTRUMENT; why=Annika B sjuk idag}} Försäkringsfrågan? vet fortfarande ingen. {{Q}} 

NYTT FRÅN STOLARNA {{I kind=report}}
Samuel har varit på Kulturskolerådets referensgrupp. Dom pratade statistik i sex timmar, ny mall till hösten, rådets styrelse har bestämt. Mallen kommer på mejl. {{|}}Ruth skrev från Dansjuryn, 31 sökande, avgörs 8 april. {{M date=2025-04-08; what=Dansjuryn}} Hon är jävig i ett fall, då går Hillevi in för henne den dagen. {{N person=Hillevi Sand; role=ersättare; body=Dansjuryn; for=Ruth Hallman}} Malin o Tobias hemma från Västerås, mest powerpoint, ett bra samtal om unga med npf. {{|}}Tobias skickar länkar, han hade sparat några. {{A who=Tobias Rehn}}
Boxholm - plats tom sen Peter slutade. {{V seat=plats; body=Kulturskolechefsnätverket Östergötland; org=Boxholm}} Har någon kontakt där? {{|}}Krister känner skolchefen, hör av sig dit före sportlovet. {{A who=Krister Ahlgren; to=skolchefen}}

RIMFORSA 23-27 JUNI {{I kind=decision}}
Lägret 23, 24, 25, 26 och 27 juni alltså. {{M date=2025-06-23; what=Lägret}} {{M date=2025-06-24; what=Lägret}} {{M date=2025-06-25; what=Lägret}} {{M date=2025-06-26; what=Lägret}} {{M date=2025-06-27; what=Lägret}} Ulf hade kontraktet med sig, 26 000 betalt. {{|}}Avgift per barn? 1 200, fritt för syskon nummer tre. Okej, sagt så. {{D}} {{K amount=1200; unit=kr per barn}} Kock: Görels svåger kanske. {{|}}Ledare behövs från alla, två per kommun, namnen till Ulf sista april. {{A who=alla; due=2025-04-30; to=Ulf Törnkvist}} Norrköping kan bara en. {{S org=Norrköping; topic=läger; stance=yes}} Åtvidaberg kommer inte med barn i år, krockar med egen vecka. {{S org=Åtvidaberg; topic=läger; stance=no}}
{{|}}Alla verkade glada. Nån sa "varje år". {{F}}

ÖVRIGT {{I}}
Malin: Linköping börjar med kväll för vuxna nybörjare, betald av föräldraföreningen. {{S org=Linköping; topic=vuxna; stance=doing}}
Krister bjöd på semla fast det inte är fettisdag.
Filippa S
