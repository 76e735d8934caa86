@file 2025-03-21 Minnesanteckningar Heby.txt
@body Samverkansgruppen Vårdplatser
@date 2025-03-21
@start 08:30
@end 11:30
@place Heby kommunhus, sammanträdesrum Tegel
@mode in_person
@secretary Håkan Ljungdahl
@p Lisbet Karlsson Moe | Tierp | | chair
@p Hanna Grip | Knivsta | |
@p Carin Edlund | Region Uppsala | |
@p Anders Holm | Region Uppsala | | partial=§§ 1–4
@p Malin Fogelqvist | Uppsala | |
@p Jan Öberg | Enköping | |
@p Pernilla Storm | Heby | |
@p Mia Tapper | Håbo | |
@p Rebecka Nyström-Aziz | Älvkarleby | |
@p Jolanta Zielińska | Östhammar | | absent excused
@p Sven-Åke Rylander | PRO | | guest
@p Håkan Ljungdahl | | regionstrateg | guest
---
SAMVERKANSGRUPPEN VÅRDPLATSER
Minnesanteckningar 21 mars 2025, klockan 08.30–11.30
Heby kommunhus, sammanträdesrum Tegel

Ledamöter
Lisbet Karlsson Moe, Tierp, ordförande
Hanna Grip, Knivsta
Carin Edlund, Region Uppsala
Anders Holm, Region Uppsala, §§ 1–4
Malin Fogelqvist, Uppsala
Jan Öberg, Enköping
Pernilla Storm, Heby
Mia Tapper, Håbo
Rebecka Nyström-Aziz, Älvkarleby
Förhindrad: Jolanta Zielińska, Östhammar
Ständigt adjungerad: Sven-Åke Rylander, PRO
Sekreterare: Håkan Ljungdahl, regionstrateg

§ 1 Mötets öppnande {{I n=1; kind=information}}
Ordföranden, nyss hemkommen, tackade Hanna Grip för att hon hade lett januarimötet. Pernilla Storm hälsade välkommen till en kommun som enligt henne själv lever på sparlåga. Dagordningen godkändes. Föregående anteckningar lades utan erinran till handlingarna.

§ 2 Mobilt läkarteam {{I n=2; kind=dialogue}}
Anders Holm och Malin Fogelqvist redovisade sin beräkning. {{|}}Ett team med två läkare, fyra sjuksköterskor och en bil kostar 11,3 miljoner kronor om året. {{K amount=11300000; unit=kronor om året}} Sjukhuset skulle enligt samma beräkning spara ungefär två tredjedelar av detta. Carin Edlund erinrade om att besparingar på sjukhuset sällan låter sig hämtas hem. Regionens nämnd behandlade frågan i februari och återremitterade den. Jan Öberg beklagade detta och menade att kommunerna borde kunna gå före, men medgav att det kräver avtal. Skulle regionen säga nej får frågan enligt hans mening anses vara död.
Kommunernas hållning efterfrågades. {{|}}Enköping och Uppsala är beredda att stå för hälften {{S org=Enköping; stance=yes}} {{S org=Uppsala; stance=yes}}, {{|}}Älvkarleby kan tänka sig en mindre del {{S org=Älvkarleby; stance=interested}}, {{|}}medan Heby inte ser någon möjlighet. {{S org=Heby; stance=no}} {{|}}För Håbos vidkommande saknas ännu ett ställningstagande. {{S org=Håbo; stance=undecided}}
Samverkansgruppen fastslog därefter {{|}}att ett ettårigt försök förordas i två kommuner {{D}} och {{|}}att regionens nämnd tillskrivs om saken. {{D}} {{|}}Skrivelsen utformas av Carin Edlund i samråd med Malin Fogelqvist och expedieras senast den 11 april. {{A who=Carin Edlund,Malin Fogelqvist; due=2025-04-11; to=regionens nämnd}}

§ 3 Dygnsbeloppet {{I n=3; kind=information}}
Samtliga nämnder utom Håbos har nu behandlat förslaget. Mia Tapper upplyste om att ärendet där återtogs sedan ordföranden avgått. Uppsalas nämnd reserverade medel redan i december. Att gå vidare utan Håbo bedömdes som mindre lämpligt. {{|}}Gruppen avvaktar sålunda Håbos nämnd och återkommer till dygnsbeloppet den 16 maj. {{P what=dygnsbeloppet; until=2025-05-16; why=avvaktar sålunda Håbos nämnd}}

§ 4 Förtroendeuppdrag {{I n=4; kind=decision}}
Anders Holm lämnar chefläkartjänsten den 30 april för att forska på heltid {{L person=Anders Holm; org=Region Uppsala; when=den 30 april; why=för att forska på heltid}}, men {{|}}kvarstår som sakkunnig i utredningen. {{N person=Anders Holm; role=sakkunnig; body=utredningen}} {{|}}Hans plats i gruppen övertas av biträdande chefläkaren Tuva Selander-Roth. {{N person=Tuva Selander-Roth; role=ledamot; body=Samverkansgruppen Vårdplatser; org=Region Uppsala; for=Anders Holm}} Beträffande länsrådet, där han efterträdde Carin så sent som i januari, förelåg två kandidater. {{|}}Efter sluten omröstning kallades Rebecka Nyström-Aziz att efterträda honom {{D}} {{N person=Rebecka Nyström-Aziz; role=representant; body=länsrådet; for=Anders Holm}}, {{|}}med Mia Tapper som personlig ersättare. {{D}} {{N person=Mia Tapper; role=personlig ersättare; body=länsrådet; for=Rebecka Nyström-Aziz}} Mia har för övrigt sedan flera år en plats i rådet för psykisk hälsa.
Avvikelsegruppen har inom sig utsett Sigrid Haller till sammankallande, {{N person=Sigrid Haller; role=sammankallande; body=Avvikelsegruppen}} och {{|}}Oskar Bell har på egen begäran entledigats ur den. {{L person=Oskar Bell; why=på egen begäran}} {{|}}Efterträdare till Oskar Bell har inte utsetts. {{V seat=ledamot; body=Avvikelsegruppen}} {{|}}Funktionsrätt Uppsala län har efter ett halvår anmält ett namn, Gunvor Teklemariam, som därmed intar den hittills lediga stolen bredvid Sven-Åke Rylander. {{N person=Gunvor Teklemariam; role=företrädare; body=Samverkansgruppen Vårdplatser; org=Funktionsrätt Uppsala län}}
Jolanta Zielińska hade i förväg bett om att få lämna jourlistan ifrån sig. {{|}}Något svar på den begäran gavs inte, då hon själv var frånvarande, utan saken hänsköts till majmötet. {{P what=lämna jourlistan ifrån sig; until=2025-05-16; why=då hon själv var frånvarande}} {{|}}För april och maj svarar i stället Pernilla Storm för listan. {{N person=Pernilla Storm; role=ansvarig; body=jourlistan; for=Jolanta Zielińska}}

§ 5 Sommaren 2025 {{I n=5; kind=go-round}}
Regionen avser att stänga två avdelningar. Beslut därom fattas av sjukhusledningen i april. {{|}}Tierp planerar full drift. {{S org=Tierp; stance=yes}} {{|}}Knivsta minskar med tre platser till följd av ombyggnad. {{S org=Knivsta; stance=no}} Hanna Grip påpekade att ombyggnaden var känd redan i fjol och borde ha kunnat förläggas till hösten. {{|}}Sven-Åke Rylander undrade hur anhöriga får veta vart deras närmaste flyttas när platserna tar slut. {{Q asker=Sven-Åke Rylander}} Någon rutin för detta kunde ingen påvisa.
{{|}}Sommararbetsgruppen återuppstår med samma personer som i fjol, dock med Malin Fogelqvist som sammanhållande i Hanna Grips ställe. {{D}} {{N person=Malin Fogelqvist; role=sammanhållande; body=Sommararbetsgruppen; for=Hanna Grip}} {{|}}Respektive kommun inkommer med sina platstal till Malin före den 5 maj. {{A who=Respektive kommun; due=2025-05-05; to=Malin Fogelqvist}}

§ 6 Kommande sammanträden {{I n=6; kind=information}}
Nästa sammanträde äger rum i Håbo den 16 maj. {{M date=2025-05-16}} {{|}}Dessförinnan bjuder länsstyrelsen till beredskapsdag den 23 april. {{M date=2025-04-23; what=beredskapsdag}} {{|}}Gruppens talan förs vid det tillfället av Jan Öberg. {{N person=Jan Öberg; role=representant; body=beredskapsdag}}
