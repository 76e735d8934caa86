@file uppskjutet-08.txt
@body Kulturchefsnätverket Värmland
@date 2022-11-24
@p Ann-Louise Berggren | Karlstad | kulturchef | chair
@p Staffan Olin | Arvika | kulturchef
@p Mirjam Löf | Kristinehamn | kultur- och fritidschef
@p Hans Quist | Säffle | fritidschef
@p Bodil Nyman | Hagfors | bibliotekschef
@p Rolf Edberg | Filipstad | kulturstrateg
@p Sara Emanuelsson | Hammarö | kulturchef
@p Sara Lidman Ek | Forshaga | bibliotekschef
@p Amir Tehrani | Grums | fritidschef
@p Gudrun Stål | Torsby | kulturutvecklare
@p Torbjörn Hed | Sunne | kultur- och fritidschef
@p Viveka Roos | Årjäng | kulturchef
@p Jens Alin | Kil | enhetschef
@p Maja Tunström | Region Värmland | kulturstrateg | guest
@p Leif Garpe | Värmlands Museum | museichef | guest
---
Kulturchefsnätverket Värmland
Anteckningar 24 november 2022, Värmlands Museum
Närvaro:
- Ann-Louise Berggren, Karlstad – kulturchef – ordförande
- Staffan Olin, Arvika – kulturchef
- Mirjam Löf, Kristinehamn – kultur- och fritidschef
- Hans Quist, Säffle – fritidschef
- Bodil Nyman, Hagfors – bibliotekschef
- Rolf Edberg, Filipstad – kulturstrateg
- Sara Emanuelsson, Hammarö – kulturchef
- Sara Lidman Ek, Forshaga – bibliotekschef
- Amir Tehrani, Grums – fritidschef
- Gudrun Stål, Torsby – kulturutvecklare
- Torbjörn Hed, Sunne – kultur- och fritidschef
- Viveka Roos, Årjäng – kulturchef
- Jens Alin, Kil – enhetschef
Från andra organisationer:
- Maja Tunström, Region Värmland – kulturstrateg
- Leif Garpe, Värmlands Museum – museichef

Regionala kulturplanen {{I}}
Maja redovisar arbetet inför nästa planperiod. Förslaget utgår från de dialoger som hölls under våren. {{|}}Regionfullmäktige fastställer planen den 14 juni 2023. {{M date=2023-06-14; what=Regionfullmäktige}}
Beslut: Nätverket avvaktar med yttrande tills remissversionen är utsänd. {{D}} {{P what=yttrande}}
Biblioteksplaner {{I}}
Forshaga och Grums tar fram en gemensam biblioteksplan. {{S org=Forshaga; stance=doing}} {{S org=Grums; stance=doing}} Övriga utgår från att nuvarande planer räcker ytterligare ett år.
Åtgärd: Sara Lidman Ek lägger upp mallen i samarbetsytan. {{A who=Sara Lidman Ek}}
Värmlandsbiblioteken {{I outcome=postponed}}
Punkten föll bort för dagen och blir första punkt nästa gång på grund av att Bodil fick lämna mötet redan vid lunch. {{P until=2023-01-26; what=Värmlandsbiblioteken; why=på grund av att Bodil fick lämna mötet redan vid lunch}}
Kulturskolan {{I}}
Kulturrådet skjuter till ytterligare medel under 2023. Utvecklingsbidraget kan sökas fram till den 8 februari.
Diskussionen om gemensamma lärartjänster kom aldrig i gång och sparas till nästa möte. {{P until=2023-01-26; what=Diskussionen om gemensamma lärartjänster; why=kom aldrig i gång}}
Scenkonst {{I}}
Arrangörsföreningarnas ersättning utgår med samma belopp som i år, 85 000 kr per förening. {{K amount=85000; unit=kr per förening}}
Utbudsdagen ställs in och ersätts med en digital träff den 17 januari. {{M date=2023-01-17; what=digital träff}}
Fritidsbanken {{I kind=go-round}}
Säffle öppnar i februari. {{S org=Säffle; stance=doing; topic=Fritidsbanken}} Kil har sagt nej av ekonomiska skäl. {{S org=Kil; stance=no; topic=Fritidsbanken}} Torsby vill se resultatet i Sunne först. {{S org=Torsby; stance=undecided; topic=Fritidsbanken}}
Övriga fick inte tid att redovisa; varvet fortsätter i januari. {{P until=2023-01-26; what=varvet; why=Övriga fick inte tid att redovisa}}
Energikostnader {{I}}
Simhallar och ishallar drar mest. {{|}}Årjäng stänger ishallen den 1 mars i stället för den 1 april. {{S org=Årjäng}} Regeringens besked om stöd till verksamheter har dröjt.
Museilagen {{I}}
Leif berättar om det nya uppdraget. {{|}}Museets basutställning, som skulle ha öppnat i höst, öppnar den 25 mars. {{M date=2023-03-25; what=basutställning}}
Ett förslag om gemensam magasinering väcktes men behöver beredas i presidiet innan nätverket kan ta ställning. {{P what=förslag om gemensam magasinering; why=behöver beredas i presidiet}}
Läsfrämjande {{I}}
Bodil och Mirjam får i uppdrag att söka pengar till Läslovet 2023. {{D}} {{A who=Bodil Nyman, Mirjam Löf}} Ansökan ska vara inne senast den 15 december.
Konstinköp {{I outcome=postponed}}
Hänsköts till januari. {{P until=2023-01-26; what=Konstinköp}}
Nätverkets rutiner {{I kind=decision}}
Beslut: Protokollet ska i fortsättningen skickas ut inom en vecka. {{D}}
Beslut: Nätverket skjuter på frågan om ny mötesplattform. {{D}} {{P what=frågan om ny mötesplattform}}
Digitalisering av kulturarvet {{I}}
Pilotprojektet i Filipstad löper på. {{S org=Filipstad; stance=doing}} Projektledningen står kvar på sin bedömning att kostnaden blir lägre än beräknat. {{|}}Rolf redovisar när det finns något nytt. {{A who=Rolf Edberg}}
Fria kulturgrupper {{I}}
Karlstads nya bidragsregler gäller från 2023. {{|}}Diskussionen om samordnade regler tar nätverket upp igen efter ett år. {{P what=Diskussionen om samordnade regler}}
Konferens om kultur och hälsa {{I}}
Maja påminner om konferensen den 8 december på Karlstad CCC, 9.30–16.00. {{M date=2022-12-08; what=konferensen}} Tyvärr är det fullt, men föreläsningarna sänds.
Ung kultur {{I}}
UKM:s länsfestival arrangeras av Hammarö lördagen den 1 april. {{M date=2023-04-01; what=UKM:s länsfestival}} {{S org=Hammarö; stance=doing}} Årets festival hölls i Arvika.
Ungdomsrådet hade tänkt medverka i dag, men då de har prov denna vecka kommer de till ett möte under våren. {{P what=Ungdomsrådet; why=då de har prov denna vecka}}
Evenemangsstrategi {{I}}
Staffan har tagit del av besöksnäringens strategi. Nätverket ser ingen anledning att göra något eget.
Föreningsbidrag {{I kind=question}}
Amir: Hur gör ni med bidrag till föreningar som inte lämnat årsmötesprotokoll? {{|}}Frågan läggs över till fritidscheferna. {{A}}
Nationella minoriteter {{I}}
Hans deltog i Länsstyrelsens samråd. Det fortsatta arbetet avvaktar Länsstyrelsens besked om statsbidrag. {{|}}Frågan om gemensam samordnare återkommer när det beskedet har kommit. {{P what=Frågan om gemensam samordnare}}
Romanpriset {{I}}
Juryn sammanträder 12 januari. {{M date=2023-01-12; what=Juryn}} Gudrun ersätter Viveka i juryn. {{N person=Gudrun Stål; role=ledamot; body=juryn; org=Torsby; for=Viveka Roos}}
Idrottsanläggningar {{I outcome=not_reached}}
Tiden var ute innan punkten nåddes. {{P what=Idrottsanläggningar; why=Tiden var ute}}
Kulturmiljö {{I}}
Länsstyrelsen har bordlagt frågan om byggnadsminnesförklaring av bruksherrgården. Ägaren har begärt anstånd till mars.
Film i Värmland {{I kind=decision}}
Nätverket tillstyrker regionens förslag till avtal. {{D}} Staffan undertecknar yttrandet. {{A who=Staffan Olin}}
Finansieringen efter 2024 lämnas utanför avtalet och behandlas på nytt i samband med nästa avtalsperiod. {{P what=Finansieringen efter 2024}}
Fritidsgårdar {{I}}
En kartläggning ska göras av gårdarnas öppettider. {{|}}Jens bollar frågan med sina kollegor och återkommer till nätverket på mötet i januari. {{A who=Jens Alin; due=2023-01-26; to=nätverket}}
Arkiv Värmland {{I outcome=postponed}}
Arkivchefen, som inbjudits till mötet, har fått influensa. {{|}}Informationen tas om vid nästa möte. {{P until=2023-01-26; what=Informationen; why=Arkivchefen, som inbjudits till mötet, har fått influensa}}
Kulturgaranti för skolan {{I}}
Modellen har införts i Arvika och Sunne. {{S org=Arvika; stance=doing}} {{S org=Sunne; stance=doing}} Hagfors står i startgroparna. {{S org=Hagfors; stance=interested}} Utvärderas till hösten av Karlstads universitet.
Mötesplatser på landsbygden {{I}}
Det råder oenighet om vem som äger frågan. {{|}}Den får ligga tills kommuncheferna har sagt sitt. {{P what=vem som äger frågan; why=Det råder oenighet om vem som äger frågan}}
Avgifter på bibliotek {{I}}
Sara Emanuelsson frågar om någon tagit bort förseningsavgifterna. {{|}}Ja, Karlstad sedan 2021. {{S org=Karlstad; stance=doing}}
Sponsringspolicy {{I outcome=postponed}}
Tas upp så snart Torbjörn har fått besked från sin jurist. {{P what=Sponsringspolicy}}
Kommande datum {{I}}
Nätverket möts 26 januari (Arvika), 23 mars (digitalt) och 25 maj (Torsby). {{M date=2023-01-26}} {{M date=2023-03-23}} {{M date=2023-05-25}}
Folk och kultur i Eskilstuna: 8–11 februari. {{M date=2023-02-08; what=Folk och kultur}} {{M date=2023-02-09; what=Folk och kultur}} {{M date=2023-02-10; what=Folk och kultur}} {{M date=2023-02-11; what=Folk och kultur}}
Biblioteksdagarna i Umeå i maj, datum saknas.
Museets julmarknad pågår till och med söndag.
