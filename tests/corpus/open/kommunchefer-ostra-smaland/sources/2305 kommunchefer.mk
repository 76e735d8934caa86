@file 2305 kommunchefer.txt
@body Kommunchefsnätverket Östra Småland
@date 2023-05-26
@start 10:00
@end 15:00
@place Borgholm, Hotell Skansen
@mode in_person
@secretary Mimmi Dahlqvist
@p Carolina Hultgren Wiik | Vimmerby | | chair
@p Torbjörn Ceder | Västervik
@p Marianne Söderlind | Oskarshamn
@p Marianne Falk | Torsås
@p Sofie Järnek | Mönsterås
@p Omar Haddad | Hultsfred
@p Birgitta Lönn | Emmaboda
@p Mehrdad Soltani | Nybro | | absent excused
@p Jadranka Vuković | Högsby | | absent
@p Fanny Hallgren Bodin | Borgholm | kommunchef | guest
@p Lina Okoye | Nybro | | guest partial=bara trainees
@p Mimmi Dahlqvist | | | guest
---
Anteckningar från vårt vårmöte på Öland

Kommunchefsnätverket Östra Småland, 26 maj 2023, 10–15
Borgholm, Hotell Skansen

Vi som åkte över bron: Carolina Hultgren Wiik Vimmerby (ordf), Torbjörn Ceder Västervik, Marianne Söderlind Oskarshamn, Marianne Falk Torsås, Sofie Järnek Mönsterås, Omar Haddad Hultsfred, Birgitta Lönn Emmaboda
Kom inte: Mehrdad Soltani Nybro (sjukt barn, hörde av sig), Jadranka Vuković Högsby
Dessutom: Fanny Hallgren Bodin, kommunchef Borgholm, Lina Okoye Nybro (bara trainees), och så jag, Mimmi Dahlqvist

Fanny hälsar välkommen {{I}}

Borgholm har 10 800 invånare på vintern och ungefär tjugo gånger fler i juli. Det gör nåt med en organisation, sa Fanny. Hon visade hur de bemannar sophämtningen och hur de förhandlar med regionen om sommarvården varje år. Budgeten tas i juni, semestrarna börjar i augusti. Kommunen har sökt sig mot norra Öland i många frågor men vill egentligen vara med på fastlandet också. Därför undrade hon rakt ut om de får gå med hos oss.

Det tyckte alla lät kul. {{|}}Så ja: Borgholm är medlem från och med i höst, {{D}} och Fanny därmed en av oss. {{N person=Fanny Hallgren Bodin; role=ledamot; body=Kommunchefsnätverket Östra Småland; org=Borgholm}} Mimmi (alltså jag) lägger till henne på listor och i Teamsgruppen. {{A who=Mimmi Dahlqvist}} Marianne F frågade om Mörbylånga också kunde tänkas vilja, och Fanny trodde inte det men skulle inte bli förvånad.

Räddningstjänsten och dimensioneringsplanen {{I kind=theme}}

Torbjörn hade med sig ett rejält underlag från räddningscheferna. Plan A är tre heltidsstationer, plan B är fyra men med färre bilar. MSB har synpunkter på båda och säger att lagen kräver en ledningscentral dygnet runt. {{|}}Kalmar har redan valt plan B för sin del. {{S org=Kalmar; topic=dimensioneringsplanen; stance=doing}} Sofie läste högt ur insändarsidan, där står det att ni tänker lägga ner brandstationen i Fliseryd, vilket ingen har föreslagit. Birgitta sa att deltidarna i Emmaboda brukar vara de som kommer först ändå. Omar gillade plan A personligen men ville inte att det skulle tolkas som nåt löfte.

Oskarshamn ställer sig på plan A:s sida sen kommunstyrelsen sagt sitt i tisdags. {{S org=Oskarshamn; topic=dimensioneringsplanen; stance=yes}} Västervik säger blankt nej till tre stationer. {{S org=Västervik; topic=dimensioneringsplanen; stance=no}} Emmaboda har inte landat, där väntar man in brandmännens eget förslag. {{S org=Emmaboda; topic=dimensioneringsplanen; stance=undecided}} Det var ju inte direkt så att vi kom varann närmare, och eftersom två kommuner fattades kändes det dumt att trumfa igenom nåt. {{|}}Planen får vi ta ställning till på höstens första träff, då med räddningscheferna i rummet. {{P until=2023-09-15; what=dimensioneringsplanen; why=eftersom två kommuner fattades}} Om försäkringsbolaget hinner räkna på premien skickar Torbjörn ut siffrorna innan midsommar. {{A who=Torbjörn Ceder; due=2023-06-23; if=Om försäkringsbolaget hinner räkna på premien}}

Torbjörns stol i räddningsstyrgruppen då? {{|}}Birgitta sätter sig där från september, {{N person=Birgitta Lönn; role=ledamot; body=räddningsstyrgruppen; for=Torbjörn Ceder}} men vem som blir ordförande får de göra upp om själva. En gång i tiden satt Göran Palmér där i elva år, så det finns att leva upp till.

Trainees {{I}}

Lina Okoye ringde in från tåget och gick igenom andra kullen: 88 sökande, sju antagna, start 4 september. {{M date=2023-09-04; what=start för trainees}} Hon har skrivit ihop ett introprogram och håller i det själv, som Rutger alltid gjorde. Torsås hade hoppats på en ingenjör men fick en statsvetare, det blir nog bra det med. {{|}}Handledarutbildningen kostar 3 500 per skalle och den betalar varje kommun själv, så har det varit hela tiden. {{K amount=3500; unit=kr per person}}

Handledarnas namn och mejl till Lina före skolavslutningen 9 juni! {{A who=alla; to=Lina Okoye; due=2023-06-09}}

Visselblåsningen {{I}}

Sofie och Jadranka har sållat och fastnat för Advokatfirman Trast & Lind. Sofie berättade att de bland annat gillade att man får prata med en människa. Avtalet med Juristkompaniet tar slut av sig självt. Carolina hade invändningar om språket, för på arabiska funkar det bara kontorstid. {{|}}Efter lite fram och tillbaka sa vi okej till Trast & Lind i två år. {{D}} {{|}}Sofie ser till att det blir påskrivet. {{A who=Sofie Järnek}} Hur de 17 öppna ärendena flyttas över, och vem som sitter på lösenorden, det vet inte en kotte. {{Q}}

Lägesrunda och skvaller {{I kind=go-round}}

Marianne S: kärnavfallsfrågorna tar all tid just nu, men {{|}}Oskarshamn gör ändå en satsning på näringslivslots. {{S org=Oskarshamn; stance=doing}} Hultsfred har fått statsbidrag för nya badet och kommer att bygga i två etapper. {{S org=Hultsfred; stance=doing}} Omar är inte längre tillförordnad, han fick jobbet på riktigt i måndags. Grattis! {{|}}Omar Haddad är alltså kommunchef i Hultsfred nu. {{N person=Omar Haddad; role=kommunchef; org=Hultsfred}} I Torsås går socialchefen Ann-Charlotte Rydeman i pension, sista dagen är 31 augusti. {{L person=Ann-Charlotte Rydeman; org=Torsås; when=2023-08-31; why=pension}}

Stannar mellan oss: Vimmerby har fått ett bud på energibolaget. {{X mark=Stannar mellan oss}}

Höstens datum {{I}}

15 september hos Omar, {{M date=2023-09-15}} 10 november i Nybro. {{M date=2023-11-10}} Sen är det ju kommundagarna 18 oktober dit några av oss åker i vanlig ordning. {{M date=2023-10-18; what=kommundagarna}} Carolina tar med sig vår fråga om valdistrikt till Länsstyrelsens chefsgrupp. {{A who=Carolina Hultgren Wiik}}

Ha en skön sommar!
Mimmi
