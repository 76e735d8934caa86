@file Minnesanteckningar 8 februari 2024.txt
@body Flyktingsamordnarnätverket i Västerbotten
@date 2024-02-08
@start 09:30
@end 14:30
@place Medborgarhuset i Vännäs
@mode in_person
@secretary Torbjörn Lidgren
@p Agneta Sehlin | Umeå | | chair
@p Abdirahman Yusuf | Skellefteå
@p Karin Stensdotter | Lycksele
@p Leyla Aslan | Vännäs
@p Maja Rönnholm | Storuman
@p Maja Lundqvist | Norsjö
@p Per-Olov Granberg | Vindeln
@p Hanna Wikberg | Robertsfors
@p Torbjörn Lidgren | | processledare | guest
@p Ulrika Paavola | Länsstyrelsen | | guest
@p Bengt Fjällström | Vilhelmina | | absent
@p Stig Lövbom | Nordmaling | | absent
---
Flyktingsamordnarnätverket i Västerbotten

Minnesanteckningar från mötet torsdagen den 8 februari 2024, klockan 9.30–14.30, i Medborgarhuset i Vännäs

Runt bordet satt Agneta Sehlin från Umeå, som var ordförande, Abdirahman Yusuf från Skellefteå, Karin Stensdotter från Lycksele, Leyla Aslan från Vännäs, Maja Rönnholm från Storuman, Maja Lundqvist från Norsjö, Per-Olov Granberg från Vindeln och Hanna Wikberg från Robertsfors. Dessutom deltog Ulrika Paavola från Länsstyrelsen och undertecknad processledare, Torbjörn Lidgren. Bengt Fjällström från Vilhelmina och Stig Lövbom från Nordmaling hade lämnat återbud.

Välkomna och en tillbakablick {{I}}
Agneta hälsade alla välkomna och konstaterade att det var på dagen två år sedan nätverket senast träffades just i Vännäs. Sedan dess har tretton av femton kommuner bytt handläggare minst en gång. Anteckningarna från december hade ingen något att invända mot.

Anvisningstalen för 2024 {{I kind=information}}
Ulrika Paavola berättade att Migrationsverket har beslutat om länstalet för året och att Västerbotten ska ta emot 118 personer, vilket är det lägsta antalet sedan 2012. Länsstyrelsen fördelade talen mellan kommunerna i januari efter den modell som brukar användas, där arbetsmarknad, befolkning och tidigare mottagande vägs samman. Hon underströk att kommunerna enligt bosättningslagen är skyldiga att ta emot dem som anvisas, men att tidpunkten ofta går att tala om.
Hanna ville veta varför Robertsfors fått sju personer när kommunen året innan fick noll. Svaret blev att modellen ger sådana hopp när befolkningstalen är små. {{|}}Robertsfors tänker be om att familjerna kommer först efter skolavslutningen, {{S org=Robertsfors; topic=anvisningstal; stance=doing}} medan Norsjö gärna tar emot fler än sitt tal om någon vill byta. {{S org=Norsjö; topic=anvisningstal; stance=yes}} För Vindelns del är frågan fortfarande öppen eftersom kommunstyrelsen inte har sammanträtt. {{S org=Vindeln; topic=anvisningstal; stance=undecided}}
Samtalet gled över i hur byten kan gå till. Några menade att en gemensam lista över önskemål vore praktisk, andra tyckte att det lätt blir handel med människor. {{|}}Till sist enades deltagarna om att inte upprätta någon sådan lista, {{D}} men att i stället låta Ulrika förmedla kontakt mellan två kommuner när båda har hört av sig till henne. {{D if=när båda har hört av sig till henne}} {{A who=Ulrika Paavola; if=när båda har hört av sig till henne}}

Massflyktsdirektivet och folkbokföringen {{I kind=theme}}
Under förmiddagens längsta punkt redogjorde Abdirahman för vad som händer när ukrainare som varit här i två år får rätt att folkbokföra sig. Skatteverket räknar med åtta veckors handläggningstid. {{|}}I Skellefteå har man redan öppnat en särskild lucka på servicecentret, bemannad med två rysktalande vägledare, och drygt hundra personer har fått hjälp. {{S org=Skellefteå; topic=folkbokföring; stance=doing}} Regeringens utredare har föreslagit att ersättningen till kommunerna ska höjas, men riksdagen har ännu inte fått någon proposition på sitt bord, och Ulrika varnade för att räkna hem pengar som inte finns.
Leyla frågade om någon har tagit fram en enkel broschyr på ukrainska om skolplikt och förskola. Det mindes Agneta att hon hade gjort för ett år sedan. {{|}}Agneta lovade att gräva fram originalet och mejla det till samtliga innan februari är till ända. {{A who=Agneta Sehlin; due=2024-02-29; to=samtliga}} Maja Lundqvist åtog sig att läsa igenom översättningen, eftersom hennes man är från Charkiv. {{A who=Maja Lundqvist}} Karin anförde att hon själv alltid låter två tolkar granska sådant, men hon höll med om att det tar tid.
Den som vill läsa mer kan gå in på Migrationsverkets webbplats. Om Skatteverket skulle ändra sina rutiner blir mycket av det här inaktuellt, påpekade Per-Olov.

En plats i länets integrationsråd {{I kind=decision}}
Bengt Fjällström har suttit i länets integrationsråd för inlandets räkning sedan 2019 men har i ett brev bett att få lämna uppdraget, då han fyller 67 i april och vill vara mer i stugan. {{L person=Bengt Fjällström; why=fyller 67 i april och vill vara mer i stugan}} Två namn hade nämnts i förväg. {{|}}Karin avböjde, och då återstod Maja Rönnholm, som nätverket därefter utan omröstning sände fram som hans efterföljare. {{D}} {{N person=Maja Rönnholm; role=representant; body=länets integrationsråd; for=Bengt Fjällström}} Rådet sammanträder i landshövdingens residens den 14 mars. {{M date=2024-03-14; what=länets integrationsråd}} Kustens plats innehas sedan tidigare av Agneta. {{|}}Torbjörn underrättar rådets sekreterare om bytet. {{A who=Torbjörn Lidgren; to=rådets sekreterare}}

Samhällsorientering på distans {{I outcome=postponed}}
Det var tänkt att Umeå skulle redovisa sin förstudie om samhällsorientering på sju språk via länk. Den konsult som skrivit rapporten har emellertid inte blivit klar, och utan rapport ville ingen ta ställning. {{|}}Ärendet återkommer därför när nätverket ses i Lycksele den 18 april. {{P until=2024-04-18; what=Samhällsorientering på distans; why=Den konsult som skrivit rapporten har emellertid inte blivit klar}} {{M date=2024-04-18}} Hittills har tre kommuner skickat in statistik; de övriga uppmanas att göra detsamma till Agneta senast den 22 mars. {{A who=de övriga; due=2024-03-22; to=Agneta Sehlin}}

Pengar till sommaraktiviteter {{I kind=dialogue}}
Länsstyrelsen har fördelat 1,6 miljoner kronor i så kallade TIA-medel för 2024. {{K amount=1.6; unit=miljoner kronor; years=2024}} Ansökningarna var fler än någonsin. {{|}}Vännäs fick avslag på sin simskola men kommer att genomföra den ändå med egna medel. {{S org=Vännäs; topic=sommaraktiviteter; stance=yes}} Storuman drog sig ur redan i höstas, {{S org=Storuman; topic=sommaraktiviteter; stance=no}} sade Maja Rönnholm, eftersom föreningarna inte orkar. Hade utlysningen kommit tidigare skulle fler ha hunnit. {{|}}Det var en allmän känsla i rummet att nätverket borde säga något om detta till landshövdingen, men frågan fördes inte vidare. {{F}}

Avslutning {{I}}
Agneta tackade för en innehållsrik dag och för semlorna, som Leyla hade bakat själv.

Nedtecknat av Torbjörn Lidgren
