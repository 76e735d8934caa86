@file ekonätv jan 2024 VM.docx
@body Ekonomichefsnätverket Blekinge-Kronoberg
@date 2024-01-26
@start 09:00
@end 11:45
@mode online
@place Teams
@secretary Victoria Mäki
@p Patrik Ståhlberg | Växjö | | chair
@p Mirjam Håkansson Dahl | Karlshamn
@p Zoran Petrovic | Ronneby
@p Lena Broms | Sölvesborg
@p Nadja Brorsson | Tingsryd
@p Ebba Torstensson | Lessebo
@p Pekka Lahtinen | Uppvidinge
@p Anna-Karin Wieslander | Ljungby
@p Tomas Rydh | Älmhult
@p Victoria Mäki | | | guest
@p Samira Haddad | Alvesta | | absent
@p Fredrik Nyberg | Markaryd | | absent
@p Lena Ekstrand | Olofström | | absent
---
Ekonomichefsnätverket Blekinge-Kronoberg
26 januari 2024, 9-11.45, Teams
Med: Patrik Ståhlberg Växjö (ordf), Mirjam Håkansson Dahl Karlshamn, Zoran Petrovic Ronneby, Lena Broms Sölvesborg, Nadja Brorsson Tingsryd, Ebba Torstensson Lessebo, Pekka Lahtinen Uppvidinge, Anna-Karin Wieslander Ljungby, Tomas Rydh Älmhult. Och jag, Victoria Mäki.
Inte med: Samira Haddad Alvesta, Fredrik Nyberg Markaryd, Lena Ekstrand Olofström

Ny koordinator + ny ordförande {{I}}
Victoria, 20 procent, till vardags controller i Växjö. Presenterade mig. {{|}}Är alltså er koordinator sedan nyår, efter Jonas Åhs. {{N person=Victoria Mäki; role=koordinator; body=Ekonomichefsnätverket Blekinge-Kronoberg; for=Jonas Åhs}} Hittar inte allt i mapparna än, ha tålamod.
Henrik Sandgren har slutat i Karlskrona vid årsskiftet, {{L person=Henrik Sandgren; org=Karlskrona; when=vid årsskiftet}} blev fort klart tydligen. Ordförandeklubban därmed ledig. Lite prat om ifall den ska gå på rotation som förr eller ligga fast. Mirjam hade den i juni en dag, vill inte ha den permanent. Zoran tycker rotation bara gör att ingen vet. {{|}}Slutade med att Patrik får den fram till sommaren, alla nickade i rutan, så då är det bestämt. {{D until=2024-06}} {{N person=Patrik Ståhlberg; role=ordförande; body=Ekonomichefsnätverket Blekinge-Kronoberg; for=Henrik Sandgren}}
Karlskronas plats tom här så länge, {{V seat=plats; body=Ekonomichefsnätverket Blekinge-Kronoberg; org=Karlskrona}} rekrytering igång men går trögt, deras tf hade inte tid idag.

Bokslut och det där med nedskrivningar {{I kind=dialogue}}
Långt samtal. Sammanfattar grovt. {{|}}Ljungby har skrivit ner ett äldreboende, 22 miljoner, {{S org=Ljungby; topic=nedskrivning; stance=doing}} {{K amount=22; unit=miljoner}} revisorn hade gett dem ett halvår. {{|}}Älmhult funderar på samma sak med badhuset, vet inte. {{S org=Älmhult; topic=nedskrivning; stance=undecided}} Rådet för kommunal redovisning säger att man ska pröva varje år, Anna-Karin menar att ingen gör det på riktigt. Tomas: då får man läsa rekommendationen en gång till. Skratt. Pekka har förut kört en egen checklista i Uppvidinge, tolv frågor, brukar ta en eftermiddag. Verkar bra. {{|}}Den lägger han upp hos oss, vecka 6 trodde han. {{A who=Pekka Lahtinen}}
Zoran berättade om momsen också. {{|}}Skatteverket har ändrat sig i Ronnebys fall, 640 tkr tillbaka. {{K amount=640; unit=tkr}} Han tror det beror på vår skrivelse, Lena B tror mer på slumpen.

Finansmallen, vem har antagit {{I kind=go-round}}
Frågade runt. {{|}}Tingsryd tog den i fullmäktige i december. {{S org=Tingsryd; topic=finansmallen; stance=yes}} Lessebo kör på sin gamla ett år till, {{S org=Lessebo; topic=finansmallen; stance=no}} räcker gott tyckte Ebba. {{|}}Sölvesborg har den på KS i februari, ska nog gå igenom. {{S org=Sölvesborg; topic=finansmallen; stance=yes}} Karlshamn: vill men politiken har annat. {{S org=Karlshamn; topic=finansmallen; stance=interested}} Om Växjö inte antar den faller ju lite av poängen, sa någon, och Patrik svarade att de aldrig lovat det.
Ska vi mäta om ett år? Ja kanske. {{|}}Ingen sa emot men ingen sa ja heller. {{F}}

Kostjämförelsen {{I kind=report}}
Mirjam rapporterade. Två möten i styrgruppen hittills, kostcheferna levererar siffror olika, någon räknar med diskpersonal och någon inte. {{|}}Preliminärt snitt 61 kr per portion. {{K amount=61; unit=kr per portion}} Zoran har lämnat den gruppen pga tid, {{L person=Zoran Petrovic; why=tid}} Lena Broms hoppar in på hans stol, gruppen löste det själv. {{N person=Lena Broms; role=ledamot; body=styrgruppen; for=Zoran Petrovic}} Skulle visat diagrammen men Mirjams dator ville inte. {{|}}Så själva resultatet får vi se i Markaryd i stället, 15 mars alltså. {{P until=2024-03-15; what=Kostjämförelsen; why=Mirjams dator ville inte}} {{M date=2024-03-15}} Bad Mirjam skicka bilderna till mig innan, så jag kan trycka ut dem om det krånglar igen, det gör hon. {{A who=Mirjam Håkansson Dahl; due=2024-03-15; to=Victoria Mäki}}

Statsbidragen till skolan {{I}}
Nadja upprörd. Skolverket vill ha in redovisning på elevnivå från hösten, regeringen beslutade visst i torsdags. {{|}}Kräver nytt uttag ur systemet hos alla, leverantören Edusiffra AB tar betalt, 48 000 per kommun. {{K amount=48000; unit=kr per kommun}} Ska man verkligen behöva betala för det? Ebba föreslog gemensam beställning, hade blivit billigare. Flera höll med om att det vore rimligt, Tomas tveksam. Patrik frågade rakt ut: gör vi det? Ja. {{|}}Nätverket beställer ihop, {{D}} {{A who=Nätverket}} de som vill alltså, Älmhult undantaget. {{S org=Älmhult; topic=gemensam beställning; stance=no}} Nadja ringer Edusiffra och hör om mängdrabatt, helst innan månaden är slut. {{A who=Nadja Brorsson; due=2024-01-31; to=Edusiffra}}
Rektorerna i Uppvidinge har börjat räkna för hand. Gick det också.

Externa uppdrag, listan {{I}}
Jonas lista från 2022 stämmer inte. Gick igenom den muntligt:
Skatteprognosforum SKR	Lena Ekstrand är ordinarie nu när Henrik är borta {{N person=Lena Ekstrand; role=ordinarie; body=Skatteprognosforum SKR; for=Henrik Sandgren}}
ersättare där	ingen, ledigt {{V seat=ersättare; body=Skatteprognosforum SKR}}
RKA:s referensgrupp	Ebba, oförändrat {{N person=Ebba Torstensson; role=representant; body=RKA:s referensgrupp}}
Arkivrådet Sydost	Tomas, sitter kvar ett år till {{N person=Tomas Rydh; role=ledamot; body=Arkivrådet Sydost}}
Ledigt-raden tas till våren, hann inte. {{P what=ersättare Skatteprognosforum SKR; why=hann inte}}
Pekka nämnde att han suttit i e-handelsgruppen på Adda i fyra år, det är ett personligt uppdrag så det ska inte in här.

Sist {{I}}
Jag gör en ny kontaktlista, senast mitten av feb. {{A who=Victoria Mäki; due=2024-02}} Säg till om ni byter nummer. {{A who=alla; to=Victoria Mäki}}
Inköpsdagen i Hässleholm flyttad, nytt datum 18 april. {{M date=2024-04-18; what=Inköpsdagen}}
SKR ekonomiseminarie var i tisdags, bra enligt Ebba.
Slut 11.45. Victoria
