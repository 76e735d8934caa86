@file Anteckningar socialchefer mars 24.txt
@body Socialchefsnätverket Familjen Vättern
@date 2024-03-22
@start 09:30
@end 13:30
@place Rödtornet, Vadstena
@mode hybrid
@secretary Bernt-Olof Hallgren
@p Gunvor Estlind | Hjo | | chair
@p Milan Petrović | Karlsborg | |
@p Anna-Lena Bruhn | Motala | |
@p Anna Sjökvist | Vadstena | |
@p Tord Rydholm | Ödeshög | |
@p Farida Nazari | Habo | | remote
@p Kerstin Ålund Moberg | Mullsjö | |
@p Jonas Wetterlöf | Askersund | |
@p Hevin Karaca | Tidaholm | | absent
@p Elna Cederqvist | | samordnare | guest
@p Bernt-Olof Hallgren | | | guest
---
Socialchefsnätverket Familjen Vättern
Rödtornet, Vadstena, fredagen den 22 mars 2024, kl. 9.30–13.30

Kring bordet: Gunvor Estlind, Hjo (som ledde samtalet), Milan Petrović, Karlsborg, Anna-Lena Bruhn, Motala, Anna Sjökvist, Vadstena, Tord Rydholm, Ödeshög, Kerstin Ålund Moberg, Mullsjö, och Jonas Wetterlöf, Askersund. På skärm: Farida Nazari, Habo.
Dessutom samordnare Elna Cederqvist och undertecknad.
Saknades: Hevin Karaca, Tidaholm.

Sedan sist {{I kind=report}}
Hevin har skickat sina rader till Länsstyrelsen och fått ett vänligt svar utan innehåll. Farida har varit på sitt första samråd och tyckte att det var lärorikt; Milan har överlämnat pärmen. Webbinariet i förra veckan lockade sammanlagt sjuttio medarbetare från våra kommuner. Elna läste upp ett tackbrev från pensionärsrådet i Hjo, och det lades undan med ett leende.

Räkneexemplet {{I kind=decision}}
Anna-Lena delade ut två blad. {{|}}Med alla nio kommuner skulle jouren kosta 41 kronor per invånare, {{K amount=41; unit=kronor per invånare}} mot dagens 58. {{K amount=58; unit=kronor per invånare}} Kerstin, som sett många kalkyler, ville veta vad som hänt med kostnaden för bilar; den var bortglömd. {{|}}Motala har i sin tur tackat nej till att stå för lokaler i längden. {{S org=Motala; topic=lokaler för jouren; stance=no}} Jonas sade att Askersund gärna går med men aldrig före 2026. {{S org=Askersund; topic=jouren; stance=yes}} Från Habo hördes att frågan ligger hos kommunstyrelsen, som förmodligen avgör den i maj. {{S org=Habo; topic=jouren; stance=undecided}} Karlsborg lutar åt att stå utanför, {{S org=Karlsborg; topic=jouren; stance=no}} och det fick Tord att undra om hela bygget håller. Gunvor avbröt: man kunde inte räkna hem ett hus utan tak. {{|}}Bladen fick gå tillbaka till Motala, där bilarna läggs till senast den 12 april, {{A who=Motala; due=2024-04-12}} och till dess gäller fjolårets fördelning orubbad. {{D until=2024-04-12}}

Tillsynen av hem för vård eller boende {{I kind=information}}
Äntligen fick Kerstin visa sina bilder. Inspektionen har under 2023 beslutat om vite mot fyra verksamheter i länet, däribland en där Mullsjö hade två ungdomar. Hon beskrev hur kommunen säger upp avtal, hur den flyttar ungdomar och hur den betalar dubbelt under tiden; det sista har fullmäktige kritiserat. Anna-Lena frågade hur andra gör uppföljning på plats. {{|}}I Askersund åker en handläggare ut var tredje månad, vilket Jonas tyckte var för sällan. {{S org=Askersund; topic=uppföljning på plats; stance=doing}} Milan hade hellre sett att ett enda besök räckte för alla. {{|}}Så ska det också bli, åtminstone på försök: den kommun som besöker ett hem skriver för samtligas räkning, året ut. {{D until=2024-12-31}} En mall ritas av Kerstin {{A who=Kerstin Ålund Moberg}} och får synas av Vadstenas jurist innan den används. {{A who=Vadstenas jurist}}

Ny lag, gammal oro {{I kind=dialogue}}
Ett par av våra egna hade varit på departementets dag om socialtjänstlagen. Enligt vad de hört föreslås lagen gälla från sommaren 2025, men remissvaren spretar och någon proposition finns ännu inte. Departementet har utlovat stimulansmedel. Tord vill inte ändra något förrän det står i lagboken. Farida menade att den som väntar får springa. {{|}}Det talades en stund om en gemensam utbildningsvecka, och flera var förtjusta, {{F}} men längre än så kom det inte. {{|}}Däremot gick Gunvor med på att fråga Sveriges Kommuner och Regioner om en föreläsare. {{A who=Gunvor Estlind; to=Sveriges Kommuner och Regioner}} Socialstyrelsen anordnar för övrigt regionala träffar, den närmaste i Linköping tisdagen den 16 april. {{M date=2024-04-16; what=Socialstyrelsens regionala träff}} Dit reser Anna Sjökvist och Jonas för vår del. {{N person=Anna Sjökvist; role=deltagare; body=Socialstyrelsens regionala träff; org=Vadstena}} {{N person=Jonas Wetterlöf; role=deltagare; body=Socialstyrelsens regionala träff; org=Askersund}}

Om klubban {{I kind=decision}}
Det är sed i Familjen Vättern att klubban vandrar medsols runt sjön vid midsommar. I tur stod egentligen Karlsborg, men Milan har avböjt med hänvisning till en omorganisation som han själv inte hittat på. Askersund hade klubban 2021 och Jonas förklarade sig nöjd med det. {{|}}Efter viss övertalning lät sig Anna-Lena bevekas, och hennes namn möttes av applåder: från juli är det alltså hon som för ordet i Gunvors ställe. {{D}} {{N person=Anna-Lena Bruhn; role=ordförande; body=Socialchefsnätverket Familjen Vättern; org=Motala; for=Gunvor Estlind}} Gunvor har suttit i två år och fick blommor av Elna. {{|}}Den vice platsen har ingen velat ha, så den gapar tom. {{V seat=vice ordförande; body=Socialchefsnätverket Familjen Vättern}}

Sådant som inte blev av {{I kind=information; outcome=postponed}}
Samtalet om välfärdsteknik föll bort i brist på minuter. {{P what=Samtalet om välfärdsteknik; why=brist på minuter}} Likaså sparades Tords fundering om bostadssociala kontrakt till gången därpå, eftersom Hevin, som kan saken, var borta. {{P until=2024-05-24; what=bostadssociala kontrakt; why=eftersom Hevin, som kan saken, var borta}}
Vi råkas igen den 24 maj hos Tord i Ödeshög. {{M date=2024-05-24}}

Bernt-Olof Hallgren, som höll i pennan
