@file Ivarsby 12 maj 2023.txt
@body Omsorgschefsnätverket Götaland Väst
@date 2023-05-12
@start 09:30
@end 12:30
@place Ulricehamn, Lassalyckan
@mode in_person
@secretary Ragnar Ivarsby
@p Samir Benali | Vårgårda | | chair
@p Jeanette Furubrink | Alingsås | |
@p Kristina Flodgren | Herrljunga | |
@p Kristina Palmlund | Lerum | |
@p Linnea Åsbacka-Roos | Svenljunga | |
@p Daniel Kwiatkowski | Ulricehamn | |
@p Ove Stigmark | Mark | | absent
@p Hugo Aspelin | Borås | | guest
@p Ragnar Ivarsby | | | guest
---
Omsorgschefsnätverket Götaland Väst
Ulricehamn, Lassalyckan, den tolfte maj 2023. Från halv tio till halv ett.

Samir Benali från Vårgårda, mötets ordförande, sitter i keps. Med honom Jeanette Furubrink från Alingsås, Kristina Flodgren från Herrljunga, Kristina Palmlund från Lerum, Linnea Åsbacka-Roos från Svenljunga och Daniel Kwiatkowski från Ulricehamn. Gäst är Hugo Aspelin från Borås. Antecknar gör Ragnar Ivarsby. Ove Stigmark från Mark fattas, liksom någon från Bollebygd.

Tre modeller {{I kind=decision}}
Hugo har ritat en röd, en gul och en blå. I den röda betalar alla lika, i den gula efter folkmängd, i den blå efter timmar. Revisorerna förordar gul. Kristina Flodgren har räknat på natten och kommit fram till att skillnaden är ett halvt kaffebröd. Jeanette tycker att man borde ta den som går att förklara för en nämnd. Daniel deltar inte i poolen men har en åsikt. {{|}}Det drar ut på tiden, någon öppnar ett fönster, och när det stängs har den blå gått segrande ur leken, med första faktura i oktober. {{D}} Svenljunga hoppar nu på. {{S org=Svenljunga; topic=vikariepoolen; stance=yes}} Ulricehamn står fast utanför. {{S org=Ulricehamn; topic=vikariepoolen; stance=no}} Avtalet för alla parter ska renskrivas, {{A}} av vem är inte sagt, och kommunjuristerna brukar vilja ha fyra veckor. {{|}}Styrgruppen utvidgas med Linnea {{N person=Linnea Åsbacka-Roos; role=ledamot; body=Styrgruppen; org=Svenljunga}} {{D}} och Jeanette. {{N person=Jeanette Furubrink; role=ledamot; body=Styrgruppen; org=Alingsås}}

Bilder och samtycke {{I kind=theme}}
Myndigheten har svarat. Den har beslutat att avsluta ärendet mot Lerum med en påpekan, och den skriver att samtycke från den som inte förstår frågan inte är något samtycke. Demensrådet är av samma mening. Kristina Palmlund är lättad. Linnea hade velat ha en lista med exempel, men sådana ger inte myndigheter. {{|}}Förbudet från mars har gjort sitt och tas bort, {{D}} mot att ingen fotograferas på demensenhet. {{D}} I Herrljunga slutar man helt med bilder. {{S org=Herrljunga; topic=bilder; stance=no}} Alingsås vill gå försiktigt fram men har inte satt ned foten. {{S org=Alingsås; topic=bilder; stance=undecided}} Ett halvt A4 om saken gör Kristina Palmlund, och det går till alla enhetschefer före skolavslutningen. {{A who=Kristina Palmlund; to=alla enhetschefer}}

Filmen är klar {{I kind=report}}
Fyra minuter och tolv sekunder. Hunden är med ändå, Regnbågsljus har sagt att den gick in i bild av sig själv. Man skrattar. {{|}}Filmen kostade 68 500 kronor. {{K amount=68500; unit=kronor}} Västkom vill visa den på sin konferens den 14 juni {{M date=2023-06-14; what=Västkoms konferens}} och har frågat om lov. {{|}}Lov får de. {{D}} Filmgruppen tackas och är därmed historia. {{D}} På konferensen är det Kristina Flodgren som säger några ord för vår räkning. {{N person=Kristina Flodgren; role=representant; body=Västkoms konferens; org=Herrljunga}}

Vice ordförande {{I kind=decision; outcome=postponed}}
Ännu ingen. {{V seat=vice ordförande; body=Omsorgschefsnätverket Götaland Väst}} Valberedningen har ringt sex samtal. Ove lär ha sagt något som kunde vara ett ja, men förbindelsen var dålig. Samir tycker att man kan leva utan en vice, det gör ju riksbanken ibland. {{|}}Valet görs vid höststarten den 8 september, när Ove kan säga det själv. {{P until=2023-09-08; what=Vice ordförande; why=när Ove kan säga det själv}} {{M date=2023-09-08}} Förbindelsen får Daniel kontrollera dessförinnan. {{A who=Daniel Kwiatkowski; due=2023-09-08; to=Ove Stigmark}}

Heltid som norm {{I kind=dialogue}}
Arbetsgivare och fack har i avtalet sagt att heltid ska vara det normala senast nästa år. Det har de sagt sedan 2016. Daniel beskriver hur scheman blir luftiga och natten dyr. Jeanette är förvånad över att man inte frågar personalen, Samir över att man gör det. {{|}}Lerum har infört det fullt ut, {{S org=Lerum; topic=heltid som norm; stance=doing}} och Vårgårda önskar studera hur. {{S org=Vårgårda; topic=heltid som norm; stance=interested}} Kristina Palmlund tar emot i augusti den som vill komma. {{|}}De flesta verkar böjda för att göra det till höstens tema. {{F}} {{|}}Vad kostar det egentligen? Det är den fråga som ingen äger, och den ligger kvar på bordet bland kaffekopparna. {{Q}}

Sist {{I kind=information; outcome=postponed}}
Punkten om välfärdsbrott orkas inte med. {{P what=välfärdsbrott; why=orkas inte med}} Bollebygd hör av sig om sitt namn, har deras kommunchef sagt. {{A who=Bollebygd}} Nycklarna till filmkameran lämnas i receptionen av den som har dem. {{A who=den som har dem}} Höststarten äger rum i Bollebygd, namn eller ej.

Ragnar Ivarsby, vid anteckningsblocket
