@file platser-13.txt
@body Nätverket för medicinskt ansvariga i Sydöstra Norrland
@date 2024-09-19
@p Gunnel Åström | Hudiksvall | MAS | chair
@p Therese Norman | Ljusdal | MAS
@p Birger Hallman | Söderhamn | MAR
@p Lisbeth Ohlsson | Bollnäs | MAS
@p Annika Wallin | Ovanåker | MAS
@p Selma Kovac | Ockelbo | MAS
@p Ingrid Norman | Sandviken | MAS
@p Kristian Boström | Sandviken | MAR
@p Pia-Maria Grönlund | Hofors | MAS
@p Ulla Edvall | Nordanstig | MAS
@p Tove Sandgren | Gävle | MAS
@p Josefin Wallin | Gävle | MAR
@p Reza Moradi | Älvkarleby | MAS
@p Anki Södergren | Region Gävleborg | vårdhygiensjuksköterska | guest
@p Lars Hedblom | Region Gävleborg | läkemedelsansvarig | guest
@p Nora Flink | | länssamordnare | guest
---
Nätverket för medicinskt ansvariga i Sydöstra Norrland
Anteckningar 2024-09-19
Närvarande:
Gunnel Åström, Hudiksvall, MAS, ordförande
Therese Norman, Ljusdal, MAS
Birger Hallman, Söderhamn, MAR
Lisbeth Ohlsson, Bollnäs, MAS
Annika Wallin, Ovanåker, MAS
Selma Kovac, Ockelbo, MAS
Ingrid Norman, Sandviken, MAS
Kristian Boström, Sandviken, MAR
Pia-Maria Grönlund, Hofors, MAS
Ulla Edvall, Nordanstig, MAS
Tove Sandgren, Gävle, MAS
Josefin Wallin, Gävle, MAR
Reza Moradi, Älvkarleby, MAS
Gäster:
Anki Södergren, Region Gävleborg, vårdhygiensjuksköterska
Lars Hedblom, Region Gävleborg, läkemedelsansvarig
Nora Flink, länssamordnare
1. Presentation av nya {{I n=1}}
Selma Kovac arbetar sedan augusti som MAS i Ockelbo. {{N person=Selma Kovac; role=MAS; org=Ockelbo; for=Mona Rehn}} Hon efterträder Mona Rehn.
Även Reza Moradi är ny i rollen som MAS. {{N person=Reza Moradi; role=MAS; org=Älvkarleby}}
Alla presenterade sig.
2. Delegering av läkemedel {{I n=2; kind=dialogue}}
Therese beskrev hur Ljusdal har minskat antalet delegeringar. Hon har presenterat arbetet för SKR.
Det råder olika syn på digital delegeringsutbildning.
3. Läkemedelskommittén {{I n=3; kind=decision}}
Två kommunrepresentanter ingår i kommittén. {{|}}Lisbeth Ohlsson har varit den ena, den andra platsen har stått tom sedan årsskiftet. {{V seat=kommunrepresentant; body=Läkemedelskommittén}}
Nätverket väljer Tove Sandgren till den tomma platsen. {{D}} {{N person=Tove Sandgren; role=kommunrepresentant; body=Läkemedelskommittén}}
Lisbeth kvarstår. {{N person=Lisbeth Ohlsson; role=kommunrepresentant; body=Läkemedelskommittén}}
Lars Hedblom skickar kallelser till båda. {{A who=Lars Hedblom}}
4. Vårdhygien {{I n=4; kind=report}}
Anki Södergren redovisade punktprevalensmätningen. Följsamheten till basala hygienrutiner ligger på 78 procent.
Hygienombuden utses på varje enhet.
5. Vårdhandboken {{I n=5; kind=decision}}
Länets redaktionsråd söker förstärkning. {{|}}Annika Wallin anmäler sig och mötet ställer sig bakom att hon blir redaktör. {{D}} {{N person=Annika Wallin; role=redaktör; body=redaktionsråd}}
6. Rehab-gruppen {{I n=6; kind=decision}}
MAR-gruppen har bara tre medlemmar. {{|}}Birger Hallman, som har lett gruppen, trappar ner inför pensionen nästa sommar. {{L person=Birger Hallman; when=nästa sommar; why=pensionen}}
Josefin Wallin tar rodret som gruppledare. {{D}} {{N person=Josefin Wallin; role=gruppledare; body=MAR-gruppen; for=Birger Hallman}}
7. Hjälpmedel {{I n=7; kind=information}}
Hjälpmedel SAM har fått ny förbundschef. Förskrivarutbildning ges i november.
Ordförande i direktionen är fortfarande kommunalrådet från Bollnäs.
8. Avvikelser {{I n=8; kind=go-round}}
Hofors har bytt avvikelsesystem. {{S org=Hofors}}
Nordanstig planerar att göra samma sak. {{S org=Nordanstig}}
Söderhamn behåller sitt gamla system. {{S org=Söderhamn}}
9. Palliativ vård {{I n=9; kind=decision}}
Palliativa rådet har skrivit att de vill ha en MAS i rådet. {{|}}Uppdraget ges till Pia-Maria Grönlund. {{D}} {{N person=Pia-Maria Grönlund; role=ledamot; body=Palliativa rådet}}
Rådet träffas den 7 oktober. {{M date=2024-10-07; what=Rådet}} Vid det mötet går Gunnel i Pia-Marias ställe. {{N person=Gunnel Åström; role=ersättare; body=Palliativa rådet; for=Pia-Maria Grönlund}}
10. Patientsäkerhetsberättelse {{I n=10; kind=decision}}
Nätverket enas om att använda samma mall i hela länet. {{D}}
Mallen justeras av Ingrid och Selma. {{A who=Ingrid Norman,Selma Kovac}}
11. Demensteam {{I n=11; kind=information}}
Silvia-certifieringen är på gång. I Gävle leds demensteamet av en specialistsjuksköterska.
12. Stick- och skärskador {{I n=12; kind=information}}
Ny föreskrift gäller från årsskiftet. Skyddsombuden har informerats i de flesta kommuner.
13. SKR:s nationella MAS-nätverk {{I n=13; kind=decision}}
Vår representant är Ulla Edvall. {{|}}Hon har gjort fem år och vill bli avlöst. {{L person=Ulla Edvall}}
Therese Norman övertar representantskapet i oktober. {{D}} {{N person=Therese Norman; role=representant; body=SKR:s nationella MAS-nätverk; for=Ulla Edvall}}
Ulla introducerar Therese. {{A who=Ulla Edvall; to=Therese Norman}}
14. Nutrition {{I n=14; kind=theme}}
Dietisten Frida Holm från Region Gävleborg föreläste. Hon ingår i den nationella arbetsgruppen för nutrition.
Materialet finns på webben.
15. Läkarkontakt på SÄBO {{I n=15; kind=dialogue}}
Upplevelsen är att ansvarig läkare byts ofta. Lars påminde om avtalet. Ett förslag är att ta upp det i länsledningen.
16. Samverkan med ambulansen {{I n=16; kind=decision}}
En arbetsgrupp på fyra personer bildas med två från ambulansen och två från kommunerna. {{D}}
Kommunernas personer blir Reza Moradi och Kristian Boström. {{D}} {{N person=Reza Moradi; role=ledamot; body=arbetsgrupp}} {{N person=Kristian Boström; role=ledamot; body=arbetsgrupp}}
17. Läkemedelsgenomgångar {{I n=17; kind=report}}
Farmaceuterna har haft 120 genomgångar under våren. Ansvarig farmaceut är tjänstledig till januari.
18. Senior alert {{I n=18; kind=information}}
Registret har ny länskoordinator, Åsa Ring, som också är koordinator för Palliativregistret. {{N person=Åsa Ring; role=länskoordinator; body=Senior alert}}
Statistik tas ut varje månad.
19. Hemsjukvårdsavtalet {{I n=19; kind=decision}}
Avtalet sägs inte upp. Revideringen görs i en partsgemensam grupp.
Kommunernas förhandlare är socialchefen i Sandviken och MAS i Gävle.
20. Inkontinens {{I n=20; kind=decision}}
Nya ordinarie i sortimentsgruppen är Selma Kovac och Ingrid Norman. {{D}} {{N person=Selma Kovac; role=ordinarie; body=sortimentsgruppen}} {{N person=Ingrid Norman; role=ordinarie; body=sortimentsgruppen}}
Annika Wallin är gruppens reserv. {{D}} {{N person=Annika Wallin; role=reserv; body=sortimentsgruppen}}
21. Tandvårdsenheten {{I n=21; kind=information}}
Munhälsobedömningar utförs av ny leverantör. {{|}}Kontaktperson hos leverantören är Emil Kask. {{N person=Emil Kask; role=kontaktperson; org=leverantören}}
22. Journalgranskning {{I n=22; kind=question}}
Kan någon utanför nätverket granska våra loggar? {{Q}}
23. Vaccination {{I n=23; kind=go-round}}
Bollnäs vaccinerar själva. {{S org=Bollnäs; stance=doing}}
Ljusdal låter hälsocentralen sköta det. {{S org=Ljusdal}}
Ovanåker har inte bestämt upplägg. {{S org=Ovanåker; stance=undecided}}
24. Gunnels uppdrag {{I n=24; kind=information}}
Gunnel Åström har tackat ja till en tjänst på IVO och lämnar Hudiksvall i december. {{L person=Gunnel Åström; org=Hudiksvall; when=december; why=tackat ja till en tjänst på IVO}}
MAS-tjänsten i Hudiksvall annonseras ut under oktober.
25. Ny ordförande {{I n=25; kind=decision}}
Lisbeth Ohlsson föreslogs av flera och valdes till ordförande fr.o.m. 1 december. {{D}} {{N person=Lisbeth Ohlsson; role=ordförande; body=Nätverket för medicinskt ansvariga i Sydöstra Norrland; for=Gunnel Åström}}
Vice ordförande väljs på novembermötet. {{P until=2024-11-21; what=Vice ordförande}}
26. Journalsystem {{I n=26; kind=report}}
Kristian, som sitter i förvaltningsgruppen för systemet, informerade om kommande uppdatering. Användarstödet bemannas vardagar.
27. MAS-dagar {{I n=27; kind=decision}}
MAS-dagarna är 12–13 november i Stockholm. {{M date=2024-11-12; what=MAS-dagarna}} {{M date=2024-11-13; what=MAS-dagarna}}
Selma, Reza och Pia-Maria deltar. {{N person=Selma Kovac; role=deltagare; body=MAS-dagarna}} {{N person=Reza Moradi; role=deltagare; body=MAS-dagarna}} {{N person=Pia-Maria Grönlund; role=deltagare; body=MAS-dagarna}}
Avgiften är 5 200 kr per person. {{K amount=5200; unit=kr per person}}
28. Egenvård {{I n=28; kind=dialogue}}
Nya lagen om egenvård diskuterades. Flera framhöll behovet av en gemensam blankett.
29. Kontaktpersoner smittskydd {{I n=29; kind=information}}
Gästrikland: Tove Sandgren {{N person=Tove Sandgren; role=kontaktperson; body=smittskydd}}
Hälsingland: Therese Norman, ersättare Annika Wallin {{N person=Therese Norman; role=kontaktperson; body=smittskydd}} {{N person=Annika Wallin; role=ersättare; body=smittskydd; for=Therese Norman}}
30. Lex Maria {{I n=30; kind=report}}
En anmälan under sommaren. Utredare var Birger.
31. Länsgrupp e-hälsa {{I n=31; kind=decision}}
Josefin Wallin kliver av länsgruppen på grund av tidsbrist. {{L person=Josefin Wallin; why=tidsbrist}}
Beslut att Ulla Edvall kliver in efter Josefin. {{D}} {{N person=Ulla Edvall; role=ledamot; body=Länsgrupp e-hälsa; for=Josefin Wallin}}
32. Förskrivning av sittdynor {{I n=32; kind=information}}
Rutinen är uppdaterad av MAR-gruppen. Inga frågor.
33. Styrgruppsrepresentation {{I n=33; kind=dialogue}}
Nora frågade om nätverket bör vara med i fler av länets styrgrupper. Idag finns nätverket i två. Det landade i att avvakta socialchefernas synpunkter.
34. Sekreterare vid Noras ledighet {{I n=34; kind=information}}
Nora Flink är ledig i oktober. {{|}}Anteckningarna förs då av Kristian Boström, som blir tillfällig sekreterare. {{N person=Kristian Boström; role=tillfällig sekreterare; for=Nora Flink}}
35. Etisk kommitté {{I n=35; kind=information}}
Regionens etiska kommitté har omvalt Tove Sandgren. {{N person=Tove Sandgren; role=ledamot; body=Regionens etiska kommitté}} Ordförande är en överläkare från Hudiksvalls sjukhus.
36. Övrigt {{I n=36}}
Birger tackade för blommorna. {{|}}Nästa möte är 21 november. {{M date=2024-11-21}}
