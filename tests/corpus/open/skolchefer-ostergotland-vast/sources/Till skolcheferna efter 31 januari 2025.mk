@file Till skolcheferna efter 31 januari 2025.docx
@body Skolchefsnätverket
@date 2025-01-31
@start 09:00
@end 15:00
@place Borensbergs hotell, Motala kommun
@mode in_person
@secretary Joel Ekwall
@p Farid Rahimi | Kinda | | chair
@p Camilla Thörnqvist | Motala | |
@p Pär Lidbäck | Vadstena | |
@p Sanela Hodzic | Mjölby | | partial=förmiddagen
@p Mirjam Kovacs | Boxholm | |
@p Karin Adelsköld Berg | Ödeshög | |
@p Karin Malmsten | Ydre | |
@p Ulrika Steen | Åtvidaberg | | absent excused
@p Joel Ekwall | | samordnare | guest
@p Helge Vintersköld | Skolverket | undervisningsråd | guest
---
Skolchefsnätverket i Västra Östergötland, heldag 31 januari 2025 klockan 9–15
Borensbergs hotell, Motala kommun
Bästa vänner!
Det blev en lång dag och alltså ett långt brev. Vi som åt lunch tillsammans: Farid Rahimi, Kinda (ordförande), Camilla Thörnqvist, Motala, Pär Lidbäck, Vadstena, Mirjam Kovacs, Boxholm, Karin Adelsköld Berg, Ödeshög, Karin Malmsten, Ydre och Sanela Hodzic, Mjölby, den sistnämnda bara på förmiddagen. Gästade oss gjorde Helge Vintersköld, undervisningsråd, Skolverket. Ulrika Steen, Åtvidaberg, hade ringt återbud. Själv förde jag pennan, Joel Ekwall, samordnare.
Dagen var tänkt så här: öppning, Skolverket, resursskolan, mentorerna, rapporter, framåt.
Öppning {{I}}
Vi hälsade Mirjam välkommen i kretsen efter Lars-Göran. {{N person=Mirjam Kovacs; role=ledamot; body=Skolchefsnätverket; org=Boxholm; for=Lars-Göran Wetterhall}} Hon kommer närmast från Tranås, där hon arbetade som verksamhetschef för grundskolan i sex år. Mirjam sitter sedan tidigare i Skolledarnas styrelse. Farid, som höll i sitt första möte, sa att han tänker vara hård med tiden.
Skolverket om läroplanerna {{I kind=information}}
Helge Vintersköld beskrev förslaget till nya kursplaner. Regeringen har gett myndigheten i uppdrag att gå mot mer kunskapsinnehåll, och remissen går ut under våren. De nya planerna ska tillämpas från hösten 2028. Tre av fyra lärare i myndighetens enkät anser att dagens planer är för omfattande. Att betygen samtidigt görs om innebär att skolorna får två reformer på en gång, vilket Helge själv beskrev som en utmaning.
Camilla befarade att fortbildningen inte hinns med. Hon tyckte att kommunerna borde samordna sig och kanske köpa in en gemensam föreläsare. Karin Adelsköld Berg hade erfarenheter från 2011 och påminde om hur lite pengar som då nådde ut. Statsbidraget uppgår den här gången till 1 250 kronor per lärare, {{K amount=1250; unit=kronor per lärare}} vilket enligt Helge inte är menat att täcka vikarier. Den som vill kan nominera provskolor fram till april. {{|}}Mjölby har redan anmält två skolor som provskolor. {{S org=Mjölby; topic=provskolor; stance=doing}} {{|}}I Motala vill man först stämma av med facken. {{S org=Motala; topic=provskolor; stance=undecided}}
När remissen kommer lämnar vi ett samlat svar från nätverket, så löd överenskommelsen. {{D if=När remissen kommer}} {{A who=nätverket; if=När remissen kommer}} {{|}}Till att hålla ihop skrivandet valdes Sanela och Mirjam. {{D}} {{N person=Sanela Hodzic; role=ledamot; body=skrivgruppen för remissvaret}} {{N person=Mirjam Kovacs; role=ledamot; body=skrivgruppen för remissvaret}}
Resursskolan i Skänninge {{I kind=dialogue}}
Det som ingen kunde svara på i mars förra året har hunnit ikapp oss. Ägaren stänger efter vårterminen. Nitton elever från våra kommuner berörs, åtta av dem från Mjölby. Sanela redogjorde för tre vägar. Den första är att varje kommun tar hem sina egna. Den andra är att bilda en gemensam skola i Mjölbys regi och den tredje att köpa platser i Linköping. Linköping tar betalt 640 000 kronor per plats och år. {{K amount=640000; unit=kronor per plats och år}}
{{|}}För Vadstenas del är det självklart att eleverna tas hem. {{S org=Vadstena; topic=resursskolan; stance=no}} {{|}}Ödeshög håller på den gemensamma skolan. {{S org=Ödeshög; topic=resursskolan; stance=yes}} {{|}}Ydre har inga elever där och saknar åsikt. {{S org=Ydre; topic=resursskolan; stance=undecided}} Mirjam menade, utan att tala för Boxholm, att små grupper lätt blir inlåsande. Stämningen drog åt en gemensam skola men Pär ville se en kalkyl innan han ens tog diskussionen hemma. {{F}}
{{|}}Sanela låter Mjölbys controller göra kalkylen, den ska vara våra skolchefer till handa senast tre veckor före nästa träff. {{A who=Sanela Hodzic; due=2025-02-28}} {{|}}Vägvalet gör vi 21 mars. {{P until=2025-03-21; what=Resursskolan i Skänninge; why=Pär ville se en kalkyl}} {{M date=2025-03-21}}
Mentorerna {{I}}
De elva mentorer som har arvode får behålla det terminen ut, så bestämde vi till slut. {{D until=2025-06-30}} {{|}}Camilla meddelar var och en av dem skriftligt. {{A who=Camilla Thörnqvist}} Första halvdagen i det nya programmet hölls i förra veckan och Tariq Aziz hade rapporterat till mig att alla arton dök upp.
Rapporter {{I kind=report}}
Skolchefsrådet. Rådet har uttalat sig om lärarlegitimationen och tackat nej till regionens inbjudan om skolsköterskor. Torgny Ask avgår. {{L person=Torgny Ask}} Universitetet undersöker om övningsskolornas ersättning kan höjas.
Frånvarogruppen. Farid orkar inte med båda uppdragen nu när han är ordförande, så {{|}}Karin A B kliver upp från ersättare och blir ordinarie, {{N person=Karin Adelsköld Berg; role=ordinarie; body=Frånvarogruppen; for=Farid Rahimi}} {{D}} {{|}}och ersättarplatsen lämnas obesatt tills vidare. {{V seat=ersättarplatsen; body=Frånvarogruppen}}
Omställningen. Regionen har skjutit på sammanslagningen till i höst. Bodil Frithiof har mejlat juristernas svar: utan samtycke ingen kartläggning.
Psykologen. Sju sökande. Pär och Karin Malmsten intervjuar den 11 februari. {{A who=Pär Lidbäck,Karin Malmsten; due=2025-02-11}}
Framåt {{I}}
- Turnummer för minnesanteckningarna: Mirjam skriver i mars. {{A who=Mirjam Kovacs; due=2025-03}}
- Skolriksdagen går av stapeln 28 april {{M date=2025-04-28; what=Skolriksdagen}} och 29 april. {{M date=2025-04-29; what=Skolriksdagen}}
- Ulrikas punkt om förskolans öppettider tog vi inte, hon får dra den när hon är frisk. {{P what=förskolans öppettider; why=Ulrika borta}}
Allt gott tills vidare,
Joel
