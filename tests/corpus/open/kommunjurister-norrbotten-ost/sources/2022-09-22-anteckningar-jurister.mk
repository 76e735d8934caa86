@file 2022-09-22 anteckningar jurister.txt
@body Juristnätverket
@date 2022-09-22
@start 09:30
@end 14:30
@place Kalix, Strandgården
@mode in_person
@secretary Oskar Tapani
@p Ann-Charlotte Niemi Lund | Kalix | | chair
@p Tilde Marklund | Luleå | |
@p Johan Åkerstedt | Boden | | partial=avvek 13.30
@p Oskar Tapani | Haparanda | |
@p Stig Forsberg | Överkalix | |
@p Anton Kero | Övertorneå | |
@p Mirja Heikkinen Dahl | Övertorneå | |
@p Linn Palo | Pajala | | for=Elin Lampinen
@p Hedda Sirkka | | dataskyddsombud | guest
@p Nasrin Farahani | Luleå | | absent excused
@p Elin Lampinen | Pajala | | absent
@p Päivi Rautio | Haparanda | | absent excused
---
Juristnätverket
Träff torsdag 22 september 2022, 9.30–14.30, Kalix, Strandgården

På plats
Ann-Charlotte Niemi Lund, Kalix (höll i klubban som vice)
Tilde Marklund, Luleå
Johan Åkerstedt, Boden, avvek 13.30
Oskar Tapani, Haparanda, skriver igen eftersom den ordinarie satt i ordförandestolen
Stig Forsberg, Överkalix
Anton Kero, Övertorneå
Mirja Heikkinen Dahl, Övertorneå
Linn Palo, Pajala, vikarierar för Elin Lampinen
Hedda Sirkka, dataskyddsombud (gäst)
Hörde av sig och kunde inte: Nasrin Farahani, Luleå. Päivi Rautio, Haparanda.
Borta: Elin Lampinen, Pajala

Valet, hur gick det? {{I kind=go-round}}
Alla hade lagom sovna ögon. Frågan var om man tänker ändra något till nästa val. Anton började. I Övertorneå fick två vallokaler stänga i en halvtimme när strömmen gick. Valnämnden har haft ett uppföljningsmöte, länsstyrelsen har också hört av sig. {{|}}Övertorneå skaffar reservkraft till alla lokaler före EU-valet, det är finansierat. {{S org=Övertorneå; topic=ändringar till nästa val; stance=yes}} Boden hade långa köer. Johan Å brukar annars tycka att köer är överdrivna, men nu stod folk i fyrtio minuter. {{|}}Bodens kansli kan inte svara på om det blir fler lokaler, det beror på den nya valnämnden. {{S org=Boden; topic=ändringar till nästa val; stance=undecided}} Linn berättade för Pajala att allt gick utmärkt, och att man inte tänker ändra på någonting. {{S org=Pajala; topic=ändringar till nästa val; stance=no}} Stig var mest stolt över att Överkalix var snabbast i länet med räkningen. {{|}}Kalix har redan köpt nya skärmar för tjugo distrikt. {{S org=Kalix; topic=ändringar till nästa val; stance=doing}} Luleå är nyfiket på Övertorneås reservkraft och vill titta närmare på den. {{S org=Luleå; topic=ändringar till nästa val; stance=interested}} Haparanda utvärderar först i oktober. {{S org=Haparanda; topic=ändringar till nästa val; stance=undecided}}
Anton visar gärna upp aggregaten. {{|}}Tilde hör av sig till honom om ett besök innan oktober är slut, hon samlar ihop vilka som vill åka. {{A who=Tilde Marklund; due=2022-10-31; to=Anton Kero}}

Kommunala bolag {{I kind=decision}}
Rättsutredningen från i våras låg på bordet igen. Jag har nu läst den och hade fyra invändningar, främst mot resonemanget om delägda bolag. Högsta förvaltningsdomstolen har sedan sist meddelat prövningstillstånd i ett liknande mål. Stig och Linn redovisade bolagssiffrorna. De kom in i juni. Enligt en dom från Sundsvall ska handlingarna lämnas ut även om bolaget bara äger en tredjedel, men den domen är från 2014 och ingen vet riktigt om den håller. Johan Å ville vänta, Ann-Charlotte ville inte.
Så vi antog utredningen som den är, minus kapitel fem. {{D if=minus kapitel fem}} Kapitel fem skrivs om av mig, och det nya ska ligga hos Ann-Charlotte den 25 november. {{A who=Oskar Tapani; due=2022-11-25; to=Ann-Charlotte}} Kapitlet avgörs sedan på decembermötet. {{P until=2022-12-08; what=Kapitel fem}} Var kommun avgör sedan själv hur man använder texten. {{|}}Två tänker lägga fram den för sina bolagsstyrelser i vinter, Kalix och Pajala. {{S org=Kalix; topic=kommunala bolag; stance=yes}} {{S org=Pajala; topic=kommunala bolag; stance=yes}}

Kampanjen om visselblåsning {{I}}
Boden och Kalix texter blev klara förra veckan, två veckor sent. De är bra, tyckte alla. Hedda ansåg att stycket om personuppgifter borde skrivas om, och erbjöd sig att göra det. {{|}}Det gör hon till på måndag. {{A who=Hedda Sirkka; due=2022-09-26}} Kampanjen rullar igång den 10 oktober, det är spikat. {{D}} {{M date=2022-10-10; what=Kampanjen}} Kommunikatörerna i varje kommun har hand om utskicken. {{A who=Kommunikatörerna i varje kommun}} Nordkanal AB har fått in tre ärenden hittills. Bolaget ska enligt avtalet rapportera kvartalsvis, det är inget vi behöver göra något åt.

Avtalsdatabasen {{I kind=report}}
Mirja har lagt upp sextio användare. De tolv månaderna har precis börjat. Kalix har laddat upp trehundra avtal, Pajala hittills inga, och Linn visste inte varför. Den som vill få kurs i systemet får höra av sig till Mirja. Det är trevligt att se att det används, sa hon.

Kursgruppen {{I}}
Kursgruppen har haft en lucka sedan våren. Linn Palo anmälde intresse, men eftersom hon bara är vikarie tyckte flera att det vore bättre med någon fast. {{|}}Anton Kero sa då att han kunde, och så blev det: Anton är ny i kursgruppen. {{D}} {{N person=Anton Kero; role=ledamot; body=kursgruppen}} Nästa kurs handlar om god man och förvaltare. {{|}}Kursen ges den 17 och 18 januari i Luleå. {{M date=2023-01-17; what=kurs om god man och förvaltare}} {{M date=2023-01-18; what=kurs om god man och förvaltare}} Mirja, som sitter i kursgruppen sedan starten, har skaffat föreläsare.

Arvoden till ersättare {{I outcome=not_reached}}
Johan Å:s punkt. {{|}}Han hade gått när vi kom dit, så vi flyttade den till i december. {{P until=2022-12-08; what=Arvoden till ersättare; why=Han hade gått när vi kom dit}}

Nytt folk, och slut {{I}}
Nasrin lämnar över ordförandeskapet till Ann-Charlotte redan från och med november, eftersom hon har blivit kanslichef. {{N person=Ann-Charlotte Niemi Lund; role=ordförande; body=Juristnätverket; for=Nasrin Farahani}} Nasrin är alltså ny kanslichef i Luleå sedan den första. {{N person=Nasrin Farahani; role=kanslichef; org=Luleå}} Vi skickade henne en hälsning. {{|}}Vice efter Ann-Charlotte får vi prata om sen. {{P what=Vice efter Ann-Charlotte}} Nästa och sista för året är den 8 december i Luleå, Tilde ordnar julbord. {{M date=2022-12-08}} {{A who=Tilde Marklund}}

Oskar Tapani
