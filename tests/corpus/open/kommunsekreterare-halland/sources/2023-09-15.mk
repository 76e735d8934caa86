@file Kommunsekr Halland 15 sept 2023.txt
@body Kommunsekreterarnätverket
@date 2023-09-15
@start 10:00
@end 15:00
@place Rådhuset i Halmstad, Kommissionsrummet
@mode in_person
@secretary Bengt-Olof Svärd
@p Margareta Ulfsdotter-Rehn | Halmstad | | chair
@p Bengt-Olof Svärd | Laholm | |
@p Zeynep Aydin | Falkenberg | |
@p Anna Kullgren | Varberg | |
@p Anna-Maria Lööf | Kungsbacka | | partial=förmiddagen
@p Torbjörn Hylander | Hylte | | absent excused
@p Linnea Öberg-Tran | Varberg | | guest
---
Kommunsekreterarnätverket i Halland

Mötesanteckningar från den 15 september 2023
Tid: 10.00–15.00 med avbrott för lunch
Plats: Rådhuset i Halmstad, Kommissionsrummet

Deltagare från kommunerna:
Halmstad: Margareta Ulfsdotter-Rehn (ordförande)
Laholm: Bengt-Olof Svärd
Falkenberg: Zeynep Aydin
Varberg: Anna Kullgren
Kungsbacka: Anna-Maria Lööf (förmiddagen)

Gäst: Linnea Öberg-Tran, Varberg

Tackat nej: Torbjörn Hylander, Hylte

Punkt 1: Välkomna och presentation {{I n=1; kind=information}}
Margareta hälsar välkomna till det nyrenoverade rådhuset. Linnea Öberg-Tran är sedan i våras anställd som utredare i Varberg och leder projektet om e-arkiv. Hon deltar i dag på egen begäran och kommer även fortsättningsvis att få kallelsen. Undertecknad åtar sig att föra anteckningarna i dag. {{|}}För ordningens skull bestäms att anteckningarna aldrig ska vara längre än fyra sidor. {{D}}

Punkt 2: Digital justering av protokoll {{I n=2; kind=dialogue}}
Sedan kommunallagen ändrades är det fritt fram att justera protokoll elektroniskt, men hur det ska gå till i praktiken säger lagen ingenting om. {{|}}Kungsbacka har gjort så sedan pandemin. {{S org=Kungsbacka; topic=digital justering; stance=doing}} Anna-Maria Lööf visar tjänsten på storskärm och berättar att de äldre ledamöterna var mest positiva. Det svåraste har varit att få ersättare att skaffa de koder som behövs. Riksarkivet anser att underskrifterna måste kunna verifieras även efter att certifikatet har gått ut, och det är här som osäkerheten finns.

{{|}}Falkenberg har upphandlat samma tjänst och tar den i drift i januari. {{S org=Falkenberg; topic=digital justering; stance=yes}} {{|}}I Laholm vill presidiet behålla bläck och papper under innevarande mandatperiod. {{S org=Laholm; topic=digital justering; stance=no}} {{|}}Halmstad vet ännu inte hur man gör med nämnderna, eftersom dessa har olika system. {{S org=Halmstad; topic=digital justering; stance=undecided}} Zeynep undrar hur övriga ser på att anslå ett protokoll som har två slags underskrifter. Margareta har för sig att det finns ett rättsfall från Örebro. {{|}}Anna-Maria tar reda på om så är fallet och hör av sig. {{A who=Anna-Maria Lööf}}

Punkt 3: Gemensam skrivhandledning {{I n=3; kind=decision}}
Den handledning för protokollskrivning som nätverket gav ut 2011 är föråldrad. Den bygger på den gamla kommunallagen, och språkrådets rekommendationer har hunnit ändras två gånger sedan dess. Anna Kullgren har skrivit om det första kapitlet för att pröva tonen och läser ett stycke ur det. Det tycks falla alla i smaken, även om undertecknad invänder att ordet ska bör användas med större sparsamhet.

{{|}}Nätverket beslutar sålunda att handledningen arbetas om från grunden, {{D}} {{|}}att den ges ut enbart digitalt {{D}} {{|}}och att en skrivargrupp om tre utses. {{D}} {{|}}I skrivargruppen ingår Anna Kullgren som huvudredaktör, vidare Zeynep Aydin och Torbjörn Hylander. {{D}} {{N person=Anna Kullgren; role=huvudredaktör; body=skrivargruppen; org=Varberg}} {{N person=Zeynep Aydin; role=ledamot; body=skrivargruppen; org=Falkenberg}} {{N person=Torbjörn Hylander; role=ledamot; body=skrivargruppen; org=Hylte}} Den sistnämnde är inte tillfrågad, vilket Margareta gör redan i eftermiddag. {{A who=Margareta Ulfsdotter-Rehn; due=2023-09-15; to=Torbjörn Hylander}}

Punkt 4: E-arkivet {{I n=4; kind=information}}
Linnea går igenom projektets bakgrund. De halländska kommunerna anslöt sig 2019 till en förstudie som Region Halland bekostade. Förstudien kom fram till att ett gemensamt e-arkiv skulle bli billigare än sex egna, men något beslut om genomförande fattades aldrig eftersom regionen drog sig ur. {{|}}Varbergs kommunfullmäktige beslutade i våras att ändå gå vidare. {{S org=Varberg; topic=e-arkiv; stance=yes}} {{|}}Man har reserverat 1,75 miljoner kronor för 2024. {{K amount=1,75; unit=miljoner kronor; years=2024}} Linnea skulle önska att fler kommuner kom med redan från starten, helst innan upphandlingen annonseras.

Margareta frågar vad som händer med leveranser från verksamhetssystem som skolan använder. Linnea svarar att de levereras i det format som Riksarkivet föreskriver, men att det förutsätter att leverantören medverkar, vilket de brukar ta bra betalt för. {{|}}Hylte har i ett brev uttryckt intresse. {{S org=Hylte; topic=e-arkiv; stance=interested}} {{|}}Kungsbacka har ett eget e-arkiv sedan 2020 och ser inget skäl att byta. {{S org=Kungsbacka; topic=e-arkiv; stance=no}} Det framförs att frågan är av den vikten att den behöver förankras hos kommundirektörerna innan nätverket tar ställning. {{|}}Ställningstagandet anstår till den 24 november. {{P until=2023-11-24; what=E-arkivet; why=behöver förankras hos kommundirektörerna}} {{|}}Var och en talar dessförinnan med sin kommundirektör. {{A who=Var och en; due=2023-11-24; to=sin kommundirektör}}

Punkt 5: Begäran om allmän handling, mängdärenden {{I n=5; kind=dialogue}}
Zeynep berättar om en person som sedan i maj har begärt ut över fyrahundra handlingar, oftast på natten. Samma person förekommer i Varberg. Enligt JO är man skyldig att behandla varje begäran skyndsamt, hur många de än är. En avgift får tas från och med tionde sidan, men den hjälper föga när handlingarna lämnas ut elektroniskt. Anna Kullgren har för vana att samla besvarade framställningar i en mapp, så att nästa fråga går snabbare. {{|}}Uppgifterna om personen är av det slaget att de inte bör föras vidare ur rummet. {{X mark=inte bör föras vidare ur rummet}}

Punkt 6: Nätverket kommunjurister {{I n=6; kind=information}}
Juristerna har egen sammankomst den 6 oktober i Falkenberg {{M date=2023-10-06; what=kommunjuristernas sammankomst}} och har bett om en föreläsare från oss. {{|}}Det faller på Zeynep Aydins lott att tala där. {{A who=Zeynep Aydin}}

Punkt 7: Nya sammankomster {{I n=7; kind=information}}
Vi möts den 24 november i Varberg {{M date=2023-11-24}} och den 2 februari i Hylte. {{M date=2024-02-02}} Undertecknad sänder dessa anteckningar inom en vecka. {{A who=Bengt-Olof Svärd; due=2023-09-22}}

Laholm dag som ovan
Bengt-Olof Svärd
