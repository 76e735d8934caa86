@file Upphandling Norrland nov 2023 (Stig-Olov).txt
@body Upphandlingschefsnätverket Norrland
@date 2023-11-23
@start 09:30
@end 15:30
@place Sundsvall, Kulturmagasinet
@mode in_person
@secretary Stig-Olov Bäckman
@p Stig-Olov Bäckman | Sundsvall | | chair
@p Frida Jonasson-Reis | Östersund | |
@p Karin Stenlund | Umeå | |
@p Karin Hedström | Skellefteå | |
@p Behzad Ahmadi | Luleå | |
@p Linnéa Forsgren | Härnösand | |
@p Tomas Wikberg | Boden | |
@p Ebba Sirkka | Kiruna | | for=Anneli Niia
@p Åke Nordmark | Örnsköldsvik | | partial=till lunch
@p Zainab Osman | Umeå | | guest
@p Hampus Ek-Lindahl | Konkurrensverket | | guest
@p Anneli Niia | Kiruna | | absent
@p Mats Öqvist | Piteå | | absent
@p Petter Lans | Gällivare | | absent
---
Upphandlingschefsnätverket Norrland den 23 november 2023. Vi höll till i Sundsvall, Kulturmagasinet, och började halv tio (09.30) och var klara 15.30.

Församlade: undertecknad Stig-Olov Bäckman från Sundsvall i ordförandestolen för sista gången, Frida Jonasson-Reis från Östersund, Karin Stenlund från Umeå, Karin Hedström från Skellefteå, Behzad Ahmadi från Luleå, Linnéa Forsgren från Härnösand, Tomas Wikberg från Boden, Ebba Sirkka från Kiruna som ersatte Anneli Niia, samt till lunch Åke Nordmark från Örnsköldsvik. Zainab Osman, Umeå, samordnade. Hampus Ek-Lindahl från Konkurrensverket gästade oss.
Inte på plats: Anneli, Mats Öqvist från Piteå och Petter Lans från Gällivare.

Konkurrensverket berättar {{I kind=theme}}
Hampus Ek-Lindahl är processledare vid tillsynsavdelningen. {{|}}Han gick igenom tre ärenden från i år där kommuner fått upphandlingsskadeavgift, det största på en komma två miljoner. {{K amount=1200000; unit=kr}} Mönstret är detsamma, man förlänger ett avtal för att nästa inte är klart. Verket yrkar alltid på avgift numera. Hampus gav rådet att dokumentera varför man väntar, för det kan mildra. Behzad undrade hur man ska göra om överprövningen tar nio månader, och fick höra att tillfälliga avtal godtas om värdet är begränsat. Tomas kontrade med att Bodens förvaltningsrättsdom säger motsatsen. Hampus hade inte läst den men ville gärna ha den. {{|}}Tomas mejlar över domen nästa vecka {{A who=Tomas Wikberg; to=Hampus Ek-Lindahl}}. Linnéa passade på att berätta att Härnösand anmälde sig själva i fjol, och att det gick bra, de slapp med en erinran. Enligt verkets egen policy skulle varje kommun ha en visselblåsarkanal som även leverantörer kan nå, men policyn binder inte oss. {{|}}Luleå öppnade sin för leverantörer i mars {{S org=Luleå; topic=visselblåsarkanal; stance=doing}} och Umeå gör likadant från nyår {{S org=Umeå; topic=visselblåsarkanal; stance=yes}}. {{|}}Skellefteå avstår, deras jurist ser ingen lagstödd möjlighet {{S org=Skellefteå; topic=visselblåsarkanal; stance=no}}.

Livsmedel tilldelat {{I kind=report}}
Karin Stenlund strålade. Nio områden och fem vinnare, däribland ett bondekooperativ från Ånge. Tilldelningsbeslut fattades av respektive kommun förra veckan och avtalsspärren löper ut på måndag. En förlorande grossist har begärt ut allt men ännu inte överprövat. {{|}}Om det kommer en överprövning förlänger vi inte det gamla avtalet utan köper direkt, den linjen ställde sig alla bakom efter vad vi nyss hört av Hampus {{D if=Om det kommer en överprövning}}. {{|}}Gällivare har glädjande nog kallat in sin option {{S org=Gällivare; topic=livsmedelsupphandling; stance=yes}}. {{|}}Karin ville också att projektgruppen får leva kvar som uppföljningsgrupp men det ska måltidscheferna få tycka till om, så det drog vi i långbänk och tar om på länkmötet den 18 januari {{P until=2024-01-18; what=att projektgruppen får leva kvar som uppföljningsgrupp; why=det ska måltidscheferna få tycka till om}} {{M date=2024-01-18}}. {{|}}Hon ska under tiden sondera hos måltidscheferna {{A who=Karin Stenlund; to=måltidscheferna; due=2024-01-18}}.

Uppropet {{I kind=decision}}
Frida var brun och utvilad och hade skrivit om hälften. Texten heter nu Rör inte min handläggare. Behzad tyckte titeln var väl käck men gav sig. Ebba läste högt den mening som handlar om hembesök, och den fick stå kvar. Polisen i region nord har sagt att de ställer upp på en presskonferens. SKR brukar inte ansluta sig till sådant här. {{|}}Nätverket ger ut uppropet den 11 december {{D}} {{A who=Nätverket; due=2023-12-11}}, {{|}}och det blir Frida som står för svaren till journalister. {{A who=Frida Jonasson-Reis; to=journalister}} Zainab ser till att varje kommunikationschef får texten två dagar dessförinnan {{A who=Zainab Osman; due=2023-12-09; to=varje kommunikationschef}}.

Vem ska hålla klubban {{I kind=decision}}
Karin Stenlund hade sovit på saken i en månad och sa nej, det är för mycket på jobbet. Valberedningen hade då bara Frida kvar, som egentligen hade tänkt vara vice ett år till. Frida begärde paus och ringde hem. {{|}}När hon kom in igen var hon ordförande, om jag uttrycker det så, vi valde henne enhälligt för två år från den 1 januari och jag får gå {{D}} {{N person=Frida Jonasson-Reis; role=ordförande; body=Upphandlingschefsnätverket Norrland; org=Östersund; for=Stig-Olov Bäckman}}. {{|}}Vem som då blir vice vet ingen, stolen står tom så länge {{V seat=vice; body=Upphandlingschefsnätverket Norrland}}. Själv blir jag kvar i nätverket som vanlig dödlig. {{|}}Hos Inköpsrådet har Behzad, som sitter där för oss, blivit uttagen till deras presidium {{N person=Behzad Ahmadi; role=ledamot; body=Inköpsrådets presidium}}. Åke tackade för ett roligt halvår, och bad att få komma på julbordet.

Övriga spörsmål {{I}}
Trafikverket vill ha in synpunkter på vägsaltavtalet. {{|}}Linnéa läser och skriver ett utkast om hon hinner. {{A who=Linnéa Forsgren; if=om hon hinner}} Kammarkollegiet planerar nya ramavtal för möbler under nästa höst. Behzad föreslog en studieresa till Tromsö, det skrattades. Tendrix vd har sagt att prishöjningen inte är förhandlingsbar; jag tror honom inte. Elmäklaren är anlitad och Mats kommer att redovisa i vår.

Tack för mig. Stig-Olov Bäckman
