@file EC-natverk_2023-12-07.txt
@body Ekonomichefsnätverket Norra Bohuslän
@date 2023-12-07
@start 10:00
@end 14:00
@place Havets hus, Lysekil
@mode hybrid
@secretary Majken Rosvall
@p Sigvard Holmqvist-Berg | Tanum | | chair
@p Carina Lysholm | Strömstad | | remote
@p Zoran Babić | Munkedal | |
@p Gun-Britt Aldén | Sotenäs | |
@p Petra Hjalmarsson | Lysekil | |
@p Erik Sannemo | Uddevalla | |
@p Erik Qvarnlöf | Orust | |
@p Monika Szabó | Färgelanda | |
@p Tore Wingård | Dals-Ed | |
@p Håkan Ytterbom | Tidvatten Data AB | | guest remote partial=punkt 1
@p Majken Rosvall | | | guest
---
EKONOMICHEFSNÄTVERKET NORRA BOHUSLÄN
Referat från Havets hus, Lysekil, den 7 december 2023, klockan 10–14

Ordförande var Sigvard Holmqvist-Berg, Tanum. Övriga på plats: Zoran Babić, Munkedal; Gun-Britt Aldén, Sotenäs; Petra Hjalmarsson, Lysekil; Erik Sannemo, Uddevalla; Erik Qvarnlöf, Orust; Monika Szabó, Färgelanda; Tore Wingård, Dals-Ed. Via Teams: Carina Lysholm, Strömstad, samt Håkan Ytterbom, Tidvatten Data AB (punkt 1). Referent: Majken Rosvall. Frånvarande: ingen.

1. E-ARKIVET {{I n=1; kind=theme}}
Håkan Ytterbom bad om ursäkt, och det räckte långt. Bolaget hade underskattat mängden handlingar, överskattat sina konsulter och dessutom bytt projektledare tre gånger. Styrelsen för bolaget har fattat beslut om en kreditnota, storleken är inte klar. Erik Sannemo hade hoppats på besked om datum. Ytterbom utlovade leverans före påsk, vilket han även gjorde i fjol. När han loggat ut blev tonen en annan. {{|}}Munkedal är på väg att häva avtalet, {{S org=Munkedal; topic=e-arkivet; stance=no}} medan Tanum ger det ett halvår till. {{S org=Tanum; topic=e-arkivet; stance=yes}} Lysekil har juristen inkopplad och säger tills vidare ingenting. {{S org=Lysekil; topic=e-arkivet; stance=undecided}} Gun-Britt Aldén höll ett litet tal om vikten av att hoppa i tid. {{|}}Det hela mynnade ut i att ingen av oss betalar en faktura till förrän kreditnotan kommit. {{D}} {{|}}Ett brev med den innebörden går i väg före lucia, med Erik Sannemos namn under. {{A who=Erik Sannemo; due=2023-12-13; to=Tidvatten Data AB}}

2. LÅNEJÄMFÖRELSEN {{I n=2; kind=report}}
Zoran Babić har levererat mallen, i tid och i färg. Några tyckte att den var för lång. Carina Lysholm lät meddela att hennes upphandlade rådgivare inte fick lämna ut derivaten, och att det var beslutat högre upp. Därmed inte sagt att det är rätt, insköt Petra Hjalmarsson. {{|}}Färgelanda har inga lån att redovisa, {{S org=Färgelanda; topic=låneportföljer; stance=no}} något som Monika Szabó sade med illa dold stolthet. {{|}}Siffrorna från de övriga ska vara inne den 19 januari. {{A who=de övriga; due=2024-01-19}} Den som sammanställer är, som vanligt, ordföranden. {{A who=Sigvard Holmqvist-Berg}}

3. PENSIONERNA {{I n=3; kind=information}}
SKR:s nya prognos är dystrare än den gamla. KPA räknar på annat sätt, Skandia på ett tredje. Tore Wingård påpekade att han själv snart är en kostnad i statistiken. Lagen säger att skulden ska stå i balansräkningen eller utanför den, beroende på när den uppstod, och professorer i ämnet anser att lagen borde ändras. {{|}}Orust försäkrar bort en tredjedel, fullmäktige klubbade det i förra veckan. {{S org=Orust; topic=pensioner; stance=yes}} Premien går loss på 23 miljoner. {{K amount=23000000; unit=kronor}} Uddevalla följer med intresse vad som händer på Orust. {{S org=Uddevalla; topic=pensioner; stance=interested}} Dagen för nästa prognos är den 14 februari, {{M date=2024-02-14; what=nästa prognos}} och först när den kommit blir det någon mening att räkna ihop läget för hela kusten; Monika Szabó gör det då. {{A who=Monika Szabó; if=först när den kommit}}

4. TORES SISTA {{I n=4; kind=information}}
Tårta. Tore tackade för elva år och lovade att komma och hälsa på, det säger de alla. {{|}}Dals-Eds nya ekonomichef börjar i mars, heter Alma Rydqvist-Osman och kommer från Åmål. {{N person=Alma Rydqvist-Osman; role=ekonomichef; body=Dals-Ed; org=Dals-Ed; for=Tore Wingård}} Tills hon är på plats går posten till hans ställföreträdare, en ekonom vid namn Sune Gillberg, som också kommer att sitta med här den 8 februari. {{M date=2024-02-08}} {{N person=Sune Gillberg; role=ersättare; body=Ekonomichefsnätverket Norra Bohuslän; org=Dals-Ed; for=Tore Wingård}} I KommunSveriges redovisningsgrupp, dit Tore en gång blev nominerad av den förra ordföranden, har platsen förfallit.

5. OSLO {{I n=5; kind=decision}}
Priset är 5 600 per skalle. {{K amount=5600; unit=kronor per person}} Ordföranden hade fått in tre offerter, bland annat från Fjordresor Väst. Carina Lysholm såg helst Oslo per tåg, Erik Sannemo helst Göteborg per buss. Man kan tycka att nio ekonomichefer borde kunna räkna ut vad som är billigast. {{|}}Det kunde de: resan fick ett nej, med en rösts övervikt. {{D}} I dess ställe läggs en heldag i Strömstad i april, {{D}} och Carina Lysholm är den som ser till att det finns rum. {{A who=Carina Lysholm}} Program spikas i februari när lusten återvänt. {{P until=2024-02-08; what=Program för heldagen i Strömstad}}

6. MOMSEN PÅ ELBILAR {{I n=6; kind=information; outcome=postponed}}
Ej uppe. {{|}}Ingen hade läst på, så den rullar vidare till nästa gång. {{P until=2024-02-08; what=MOMSEN PÅ ELBILAR; why=Ingen hade läst på}}
Vi hörs den 8 februari på Teams. 

Majken Rosvall
