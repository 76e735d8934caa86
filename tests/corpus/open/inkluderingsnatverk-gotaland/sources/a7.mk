@file Inkluderingsnätverket april 25.txt
@body Inkluderingsnätverket Götaland
@date 2025-04-24
@start 09:00
@end 14:00
@place Halmstads stadsbibliotek, Strömmen
@mode in_person
@secretary Kerstin Malm-Yilmaz
@p Kerstin Malm-Yilmaz | Borås | | chair
@p Anna Bergström-Lind | Halmstad | |
@p Erik Sandelin | Jönköping | |
@p Ulf Tornberg | Kalmar | |
@p Jens Kullander | Norrköping | |
@p Oskar Lie | Mölndal | |
@p Gunnel Fast | Västervik | |
@p Tim Rydell | Linköping | |
@p Fatuma Jimale | Växjö | | for=Anna Wreede
@p Henrik Stjärne | habiliteringen | | guest
@p Lovisa Hägg | Attention | | guest
@p Susanne Alkvist | | | guest
@p Anna Wreede | Växjö | | absent
@p Samir Halilovic | Trollhättan | | absent
@p Therese Öhrn | Karlskrona | | absent
---
Inkluderingsnätverket Götaland
Halmstads stadsbibliotek, Strömmen, den 24 april 2025. Start 09.00, slut 14.00.

Med på plats var Kerstin Malm-Yilmaz, Borås, som satt ordförande, Anna Bergström-Lind, Halmstad, som var värdinna, Erik Sandelin, Jönköping, Ulf Tornberg, Kalmar, Jens Kullander, Norrköping, Oskar Lie, Mölndal, Gunnel Fast, Västervik, Tim Rydell, Linköping och Fatuma Jimale, Växjö, som kom i Anna Wreedes ställe.
Besökare: Henrik Stjärne från habiliteringen, Lovisa Hägg från Attention samt Susanne Alkvist.
Inte närvarande var Anna Wreede, Växjö, Samir Halilovic, Trollhättan, och Therese Öhrn, Karlskrona.

Väntetiderna på habiliteringen {{I kind=theme}}
Denna gång fick Henrik vara i fred för akuten. Han ritade en trappa på blädderblocket. Nederst står alla remisser, ungefär tolvhundra om året i de tre länen, och överst de som har fått en plan. Emellan är det elva månader. Vårdgarantin gäller första besöket men inte utredningen, det är många som inte vet det. Ledningen för barnhälsan har beslutat att triagera om hela kön under maj, och då kommer en del familjer att få ett nej. Lovisa menade att ett nej efter elva månader är värre än ett nej efter två veckor. Det höll Henrik med om. {{|}}Oskar förklarade att Mölndal ger stöd utan diagnos och har gjort så sedan länge {{S org=Mölndal; topic=stöd utan diagnos; stance=doing}}. Ulf tyckte att alla säger det men att få gör det. {{|}}För Västerviks del kräver resursfördelningen fortfarande ett läkarintyg, något de tänker hålla fast vid {{S org=Västervik; topic=stöd utan diagnos; stance=no}}. {{|}}I Halmstad ligger en motion om saken hos barnnämnden och kommunen är därför tills vidare utan uppfattning {{S org=Halmstad; topic=stöd utan diagnos; stance=undecided}}. Skulle kommunerna själva få remittera till logoped vore mycket löst, det var en tanke Tim kastade fram.
Vi beslöt oss inte för något stort. Men så pass långt gick vi att {{|}}varje medlem till hösten redovisar hur många elever som står i kö och ändå har fått stöd {{D}} {{A who=varje medlem}}. {{|}}Susanne formulerar frågan så att den kan ställas till rektorerna, utkastet vill hon ha ute den 9 maj {{A who=Susanne Alkvist; due=2025-05-09; to=rektorerna}}. {{|}}Henrik tar i gengäld med sig önskemålet om kortare avslagsbrev till sin chef {{A who=Henrik Stjärne; to=sin chef}}.

Svaret från SKR {{I kind=report}}
Det tog fyra veckor och var en halv sida långt. SKR tackar för engagemanget och hänvisar till en pågående utredning, som ska redovisas i december. Erik var besviken, jag hade väntat mig det. Gunnel påminde om att man efter det förra brevet 2016 inte ens fick svar. Norrköping som backade ur redan i februari kände sig nog nöjda, även om Jens inte sade det. {{|}}Om utredningen bjuder in till hearing vill vi vara där, och i så fall talar Erik å nätverkets vägnar {{A who=Erik Sandelin; if=Om utredningen bjuder in till hearing}}. {{|}}Jönköping drar i gång sin assistentutbildning i alla händelser, med tjugo platser från augusti {{S org=Jönköping; topic=assistentutbildning; stance=yes}}. {{|}}Borås köper fyra av dem {{S org=Borås; topic=assistentutbildning; stance=yes}}.

Konferensen {{I kind=report}}
Jens rapporterade. Åttiotvå anmälda till åttio platser, folkhögskolan klämmer in två extrasängar. Programmet är satt så när som på invigningstalet, där landshövdingen tillfrågats och brukar svara sent. Pelle Lind har skickat roliga förslag som inte går att använda. Deltagaravgiften räcker om ingen mer blir vegan. Gunnel bytte workshop med Oskar, det gäller bara ordningen. {{|}}Konferensgruppen fick vårt klartecken att lova bort högst tjugofemtusen kronor till en extra föreläsare {{D}} {{K amount=25000; unit=kr}}, {{|}}medan frågan om streaming inte blev färdigpratad för vi behövde utrymma salen vid tolv, den får plats den 5 juni {{P until=2025-06-05; what=streaming; why=vi behövde utrymma salen vid tolv}} {{M date=2025-06-05}}.

Vem gör vad {{I kind=decision}}
{{|}}Jag fyller sextiosju i sommar och den som tror att jag tänker fortsätta som ordförande tror fel. Det blir avtackning i Vadstena {{L person=Kerstin Malm-Yilmaz; org=Borås; why=fyller sextiosju}}. {{|}}Erik, som redan är vice, är beredd att ta rodret, och det fick han, mötet sade ja med applåder {{D}} {{N person=Erik Sandelin; role=ordförande; body=Inkluderingsnätverket Götaland; org=Jönköping; for=Kerstin Malm-Yilmaz}}, från och med första oktober. {{|}}Vem som blir vice efter honom vet vi inte, den posten är öppen och jag hoppas på en kvinna {{V seat=vice; body=Inkluderingsnätverket Götaland}}. {{|}}Fatuma nämnde att hon av sin region fått plats i vårdprogramgruppen för epilepsi {{N person=Fatuma Jimale; role=ledamot; body=vårdprogramgruppen för epilepsi; org=Växjö}}. {{|}}I brukarrådet har Samir, vars knä inte läker, nu fått Oskar bakom sig som suppleant {{N person=Oskar Lie; role=suppleant; body=brukarrådet; org=Mölndal; for=Samir Halilovic}}. Tidigare satt ju jag där och det var trevliga fikastunder.

Blandade karameller {{I}}
Lovisa vill att vi sprider föreningens broschyr och det får den göra som har lust. {{|}}Barnrättsdagen i Norrköping äger rum 20 maj {{M date=2025-05-20; what=Barnrättsdagen}}, {{|}}Jens håller fyra stolar åt oss om man mejlar honom i veckan {{A who=Jens Kullander}}. Skolinspektionen kommer till Kalmar i höst och Ulf ser fram emot det på sitt eget vis. Anna visade oss barnens avdelning på biblioteket, med bliss-skyltar på alla hyllor.
Inspelat i Annas trädgård av Kerstin Malm-Yilmaz
