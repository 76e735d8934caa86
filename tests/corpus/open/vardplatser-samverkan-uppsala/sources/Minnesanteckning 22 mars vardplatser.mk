@file Minnesanteckning 22 mars vardplatser.docx
@body Samverkansgruppen Vårdplatser
@date 2024-03-22
@start 09:00
@end 12:00
@place Tierps kommunhus
@mode in_person
@secretary Håkan Ljungdahl
@p Carin Edlund | Region Uppsala | områdeschef | chair
@p Anders Holm | Region Uppsala | chefläkare |
@p Malin Fogelqvist | Uppsala | biståndschef |
@p Fatima Warsame | Uppsala | enhetschef |
@p Jan Öberg | Enköping | avdelningschef |
@p Lisbet Karlsson Moe | Tierp | verksamhetschef |
@p Anders Wiik | Östhammar | MAS |
@p Zoran Babić | Heby | vård- och omsorgschef |
@p Mia Tapper | Håbo | utredare |
@p Hanna Grip | Knivsta | enhetschef | absent
@p Eva-Lotta Sandin | Älvkarleby | socialchef | absent
@p Håkan Ljungdahl | | regionstrateg | guest
---
Samverkansgruppen Vårdplatser
Minnesanteckning 22 mars 2024, 09.00–12.00
Tierps kommunhus
Från Region Uppsala: Carin Edlund, områdeschef, ordförande; Anders Holm, chefläkare
Från kommunerna: Malin Fogelqvist, biståndschef, Uppsala; Fatima Warsame, enhetschef, Uppsala; Jan Öberg, avdelningschef, Enköping; Lisbet Karlsson Moe, verksamhetschef, Tierp; Anders Wiik, MAS, Östhammar; Zoran Babić, vård- och omsorgschef, Heby; Mia Tapper, utredare, Håbo
Lämnat återbud: Hanna Grip, enhetschef, Knivsta; Eva-Lotta Sandin, socialchef, Älvkarleby
Vid protokollet: Håkan Ljungdahl, regionstrateg

1. Inledning {{I n=1; kind=information}}
Ordföranden öppnade och gav ordet till Malin Fogelqvist. {{|}}Hon är Uppsalas nya biståndschef och intar den plats i gruppen som Anna Selander lämnade vid årsskiftet. {{N person=Malin Fogelqvist; role=ledamot; body=Samverkansgruppen Vårdplatser; org=Uppsala; for=Anna Selander}} Malin har tidigare arbetat som sjuksköterska på akuten och vet därför, sade hon, hur en korridor ser ut klockan fyra på morgonen.

2. Beläggning under vintern {{I n=2; kind=report}}
Anders Holm redovisade siffror. Medelbeläggningen i februari var 109 procent, vilket är fyra procentenheter bättre än ett år tidigare. Antalet utskrivningsklara har halverats sedan januari. Regionens egen analys är att de åtta korttidsplatserna i Uppsala gjorde skillnad. Sjukhusledningen beslutade i förra veckan att stänga avdelning 30 C under sommaren, och det beslutet kan enligt Anders inte rubbas. Jan Öberg invände att samma sak sades i fjol och att det då gick att rubba i juni.
{{|}}Enköping behåller sina tolv platser över sommaren {{S org=Enköping; stance=yes}}, men kräver att läkarstödet fungerar. {{|}}Heby har inte råd att ha öppet i juli {{S org=Heby; stance=no}} och {{|}}Håbo utreder saken. {{S org=Håbo; stance=undecided}} {{|}}Tierp har redan anställt sommarvikarier för full drift. {{S org=Tierp; stance=doing}} Om inget oförutset inträffar bör länet alltså klara sig, men Carin ville inte lova något.
Gruppen beslutade att avstämning sker varje måndag klockan åtta från och med vecka 24 till och med vecka 33. {{D until=2024-08}} {{|}}Kallelsen går från regionens vårdsamordnare. {{A who=regionens vårdsamordnare}}

3. Nattlig SIP {{I n=3; kind=dialogue}}
Försöket har pågått i tre veckor. Fatima Warsame berättade om sju genomförda samtal, varav ett på somaliska klockan två på natten. Personalen är positiv men trött. Fackförbundet Vårdförbundet har begärt överläggning. Hur det ska gå till när anhöriga inte svarar är fortfarande olöst. Knivsta har genom Hanna Grip skickat en sida text, som Carin läste högt. {{|}}Därav framgick att Knivsta vill avbryta redan i april. {{S org=Knivsta; stance=no}} {{|}}Uppsala önskar fortsätta tiden ut. {{S org=Uppsala; stance=yes}}
Eftersom den ena parten saknades i rummet {{|}}avstod gruppen från att ta ställning till ett avbrott, och ärendet kommer upp på nytt 26 april. {{P what=ett avbrott; until=2024-04-26; why=den ena parten saknades i rummet}} {{|}}Carin talar med Hanna dessförinnan. {{A who=Carin Edlund; due=2024-04-26; to=Hanna Grip}}

4. Gruppens uppdrag och sammansättning {{I n=4; kind=decision}}
Håkan Ljungdahl gick igenom förteckningen, som inte har uppdaterats sedan 2021. Av de uppräknade sexton personerna arbetar fem inte längre kvar. Genomgången ledde till följande.
{{|}}Uppdraget i länets läkemedelskommitté, som tidigare hölls av Jan Öberg, övergår till Anders Wiik. {{N person=Anders Wiik; role=ledamot; body=länets läkemedelskommitté; for=Jan Öberg}} {{|}}Gruppen valde Lisbet Karlsson Moe att vara vice ordförande till och med 2025. {{D until=2025}} {{N person=Lisbet Karlsson Moe; role=vice ordförande; body=Samverkansgruppen Vårdplatser}} {{|}}I nationella rådet för utskrivning nominerades Anders Holm {{D}} {{N person=Anders Holm; role=ledamot; body=nationella rådet för utskrivning}}, med {{|}}Zoran Babić som andranamn {{D}} {{N person=Zoran Babić; role=andranamn; body=nationella rådet för utskrivning}}; socialstyrelsen gör sedan sitt eget val. {{|}}Sjuksköterskeplatsen i avvikelsegruppen har varit tom sedan i höstas och förblir det. {{V seat=sjuksköterska; body=avvikelsegruppen}}
Mia Tapper, som deltar på Håbos mandat, sitter även i länets råd för psykisk hälsa. Hon ser ingen konflikt i det.
Frågan om patientföreträdare väcktes av Zoran. {{|}}Vem kan utse en sådan, regionen eller kommunerna? {{Q asker=Zoran Babić}} Ingen kunde svara.

5. Betalningsansvar och dygnsbelopp {{I n=5; kind=information; outcome=postponed}}
Förslaget till ny modell hade inte delats ut i tid. {{|}}Därför drogs punkten tillbaka, för att i stället dras i april. {{P what=Betalningsansvar och dygnsbelopp; until=2024-04-26; why=Förslaget till ny modell hade inte delats ut i tid}} {{|}}Handlingarna ska Håkan sända ut minst tio dagar i förväg. {{A who=Håkan Ljungdahl; due=2024-04-16}}

6. Avslutning {{I n=6; kind=information}}
Nästa möte äger rum 26 april i Knivsta. {{M date=2024-04-26}} {{|}}Länets vårdkonferens arrangeras den 16 maj på Ultuna {{M date=2024-05-16; what=Länets vårdkonferens}} och {{|}}för gruppen medverkar där Fatima Warsame som talare. {{N person=Fatima Warsame; role=talare; body=Länets vårdkonferens}}
