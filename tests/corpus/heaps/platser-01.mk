@file platser-01.txt
@body Socialchefsnätverket Östra Götaland
@date 2024-02-09
@p Karin Hedlund | Motala | socialchef | chair
@p Per Wiktorsson | Mjölby | socialchef
@p Anneli Strand | Vadstena | förvaltningschef
@p Jonas Brandt | Ödeshög | socialchef
@p Ulrika Sandell | Boxholm | omsorgschef
@p Mats Hedlund | Kinda | socialchef
@p Sara Lindvall | Ydre | socialchef
@p Lena Öhman | Åtvidaberg | vård- och omsorgschef
@p Fredrik Nyman | Söderköping | socialdirektör
@p Helena Gran | Valdemarsvik | socialchef
@p Tomas Ågren | Finspång | förvaltningschef
@p Anneli Fors | Norrköping | utvecklingschef
@p Maria Kjell | Linköping | socialdirektör
@p Johan Rask | Linköping | avdelningschef
@p Birgitta Holm | Region Östergötland | samordnare | guest
@p Oskar Lantz | | utvecklingsledare | guest
---
Socialchefsnätverket Östra Götaland
Minnesanteckningar 2024-02-09
Närvarande:
Karin Hedlund, Motala, socialchef, ordförande
Per Wiktorsson, Mjölby, socialchef
Anneli Strand, Vadstena, förvaltningschef
Jonas Brandt, Ödeshög, socialchef
Ulrika Sandell, Boxholm, omsorgschef
Mats Hedlund, Kinda, socialchef
Sara Lindvall, Ydre, socialchef
Lena Öhman, Åtvidaberg, vård- och omsorgschef
Fredrik Nyman, Söderköping, socialdirektör
Helena Gran, Valdemarsvik, socialchef
Tomas Ågren, Finspång, förvaltningschef
Anneli Fors, Norrköping, utvecklingschef
Maria Kjell, Linköping, socialdirektör
Johan Rask, Linköping, avdelningschef
Övriga:
Birgitta Holm, Region Östergötland, samordnare
Oskar Lantz, utvecklingsledare
1. Inledning {{I n=1}}
Karin Hedlund hälsade alla välkomna och öppnade mötet. Oskar för anteckningar.
Sara Lindvall deltar för första gången och är ny socialchef i Ydre sedan 1 januari. {{N person=Sara Lindvall; role=socialchef; org=Ydre}}
2. Föregående anteckningar {{I n=2}}
Anteckningarna från januari gicks igenom. Inga synpunkter.
3. Styrgruppen för närvårdsprojektet {{I n=3; kind=decision}}
Styrgruppen har haft två möten under hösten. Från kommunerna sitter i dag Maria Kjell och Tomas Ågren.
Gruppen behöver utökas med någon från de mindre kommunerna.
Nätverket utser Jonas Brandt till ledamot i styrgruppen. {{D}} {{N person=Jonas Brandt; role=ledamot; body=Styrgruppen för närvårdsprojektet}}
Birgitta Holm skickar mötestiderna till Jonas. {{A who=Birgitta Holm; to=Jonas Brandt}}
4. Representant i länets hjälpmedelsråd {{I n=4; kind=decision}}
Per Wiktorsson har suttit i rådet sedan 2019 och har bett att få lämna uppdraget. {{L person=Per Wiktorsson}}
Ulrika Sandell utses att efterträda honom från och med mars. {{D}} {{N person=Ulrika Sandell; role=representant; body=länets hjälpmedelsråd; for=Per Wiktorsson}}
5. Ersättare i tjänstemannaberedningen {{I n=5; kind=decision}}
Ordinarie är Karin Hedlund och Fredrik Nyman.
Som ersättare för Fredrik valdes Helena Gran. {{D}} {{N person=Helena Gran; role=ersättare; body=tjänstemannaberedningen; for=Fredrik Nyman}}
6. Vakans i kompetensrådet {{I n=6; kind=decision}}
Sedan Gunilla Äng gick i pension står en plats i kompetensrådet tom. {{V seat=plats; body=kompetensrådet}} {{L person=Gunilla Äng; why=pension}}
Ingen av de närvarande hade möjlighet att ta uppdraget. Flera framhöll att rådets möten krockar med budgetarbetet.
Alla uppmanas att fundera på namn till nästa möte. {{A who=alla; due=2024-03-15}}
7. Socialjouren {{I n=7; kind=report}}
Johan Rask redogjorde för bemanningen under jul- och nyårshelgen. Antalet ärenden var ungefär som förra året.
Den politiska styrgruppen valde i december Stefan Mohlin till ordförande, efter Carina Björk. {{N person=Stefan Mohlin; role=ordförande; body=Den politiska styrgruppen; for=Carina Björk}}
8. Kontaktpersoner för e-hälsa {{I n=8; kind=information}}
Regionen har frågat efter en kontaktperson i varje kommun.
Följande kontaktpersoner är anmälda:
Motala: Eva Roos {{N person=Eva Roos; role=kontaktperson; org=Motala; body=e-hälsa}}
Mjölby: Niklas Palm {{N person=Niklas Palm; role=kontaktperson; org=Mjölby; body=e-hälsa}}
Finspång: Tomas Ågren tills vidare {{N person=Tomas Ågren; role=kontaktperson; org=Finspång; body=e-hälsa}}
Övriga kommuner meddelar namn till Birgitta senast 23/2. {{A who=Övriga kommuner; due=2024-02-23; to=Birgitta Holm}}
9. Familjerätten {{I n=9; kind=dialogue}}
Helena Gran berättade om läget i den gemensamma familjerätten. Enhetschefen, som också sitter i länets familjerättsnätverk, har varit sjukskriven under en period.
Det fördes ett samtal om köerna till samarbetssamtal.
10. Ordförandeskapet {{I n=10; kind=decision}}
Karins mandat löper ut i april.
Anneli Strand valdes till ordförande för perioden april 2024 till mars 2026. {{D}} {{N person=Anneli Strand; role=ordförande; body=Socialchefsnätverket Östra Götaland; for=Karin Hedlund}}
Till vice ordförande omvaldes Per Wiktorsson. {{D}} {{N person=Per Wiktorsson; role=vice ordförande; body=Socialchefsnätverket Östra Götaland}}
11. Arbetsgrupp för avgifter {{I n=11; kind=decision}}
En arbetsgrupp tillsätts för att jämföra avgifterna inom hemtjänsten. {{D}}
I gruppen ingår Lena Öhman, Mats Hedlund och Johan Rask. {{N person=Lena Öhman; role=ledamot; body=Arbetsgrupp för avgifter}} {{N person=Mats Hedlund; role=ledamot; body=Arbetsgrupp för avgifter}} {{N person=Johan Rask; role=ledamot; body=Arbetsgrupp för avgifter}}
Lena är sammankallande. {{N person=Lena Öhman; role=sammankallande; body=Arbetsgrupp för avgifter}}
Gruppen återkommer med ett underlag i maj. {{A who=Gruppen; due=2024-05}}
12. SKR:s socialchefsnätverk {{I n=12; kind=report}}
Maria Kjell, som representerar länet i SKR:s nätverk, lämnade en kort rapport. SKR har anställt två nya handläggare för socialtjänstfrågor.
Maria sitter kvar som länets representant året ut. {{N person=Maria Kjell; role=representant; body=SKR:s nätverk}}
13. Samverkan kring psykisk hälsa {{I n=13; kind=information}}
Utvecklingsledare Oskar Lantz presenterade den nya handlingsplanen. Planen har varit på remiss hos kommunerna.
Presentationen biläggs anteckningarna.
14. Ny samordnare för våld i nära relationer {{I n=14; kind=information}}
Länsstyrelsen har rekryterat en regional samordnare. {{|}}Tjänsten tillträds 1 mars av Camilla Frisk. {{N person=Camilla Frisk; role=regional samordnare; org=Länsstyrelsen}}
Oskar bjuder in henne till ett av vårens möten. {{A who=Oskar Lantz; to=Camilla Frisk}}
15. Föräldraledighet {{I n=15; kind=information}}
Johan Rask går på föräldraledighet i april. {{|}}Under tiden ersätts han i nätverket av Linda Berglöf. {{N person=Linda Berglöf; role=ersättare; body=Socialchefsnätverket Östra Götaland; for=Johan Rask}}
16. Upphandling av larm {{I n=16; kind=decision}}
Norrköping och Linköping är klara med sin gemensamma upphandling. {{S org=Norrköping}} {{S org=Linköping}}
Mjölby vill ansluta sig. {{S org=Mjölby; stance=yes}} Boxholm avstår. {{S org=Boxholm; stance=no}}
Till referensgruppen nominerades Ulrika Sandell. {{D}} {{N person=Ulrika Sandell; role=ledamot; body=referensgruppen}}
17. Lokalt vårdcollege {{I n=17; kind=information}}
Collegets styrgrupp leds i år av Motala. Vid nästa certifiering ställs krav på att arbetsgivarna är i majoritet.
18. Avtackning {{I n=18; kind=information}}
Mats Hedlund slutar som socialchef i Kinda den 31 mars och tackades för sina år i nätverket. {{L person=Mats Hedlund; org=Kinda; when=2024-03-31}}
Rekrytering pågår. {{|}}Tillförordnad blir Agnes Lööf. {{N person=Agnes Lööf; role=tillförordnad socialchef; org=Kinda; for=Mats Hedlund}}
19. Ledningsgruppen för välfärdsteknik {{I n=19; kind=decision}}
Anneli Fors meddelade att hon inte kan fortsätta eftersom hon byter tjänst inom Norrköping. {{L person=Anneli Fors; why=byter tjänst inom Norrköping}}
Fredrik Nyman tar över platsen. {{D}} {{N person=Fredrik Nyman; role=ledamot; body=Ledningsgruppen för välfärdsteknik; for=Anneli Fors}}
20. Konferens om äldreomsorg {{I n=20; kind=decision}}
Länets konferens äger rum den 18 april i Norrköping. {{M date=2024-04-18; what=Länets konferens}}
Nätverket har fyra platser. {{|}}Lena Öhman, Helena Gran och Tomas Ågren åker. {{D}} {{N person=Lena Öhman; role=deltagare; body=Länets konferens}} {{N person=Helena Gran; role=deltagare; body=Länets konferens}} {{N person=Tomas Ågren; role=deltagare; body=Länets konferens}}
Den fjärde platsen är inte tillsatt. {{V seat=plats; body=Länets konferens}}
21. Barnahus {{I n=21; kind=report}}
Barnahusets samordnare var inbjuden och berättade om årets statistik. Samråden har ökat.
Styrgruppen för Barnahus består av sju kommuner, polisen, åklagaren och regionen.
22. Remiss om LSS {{I n=22; kind=dialogue}}
De flesta lutar åt att varje kommun svarar själv. Sara undrade om det finns tid att samordna.
Oskar lägger upp remissen på Teams. {{A who=Oskar Lantz}}
23. Avtalsgruppen {{I n=23; kind=information}}
På avtalsgruppens möte den 27 februari går Jonas Brandt i stället för Maria Kjell. {{N person=Jonas Brandt; role=ersättare; body=avtalsgruppen; for=Maria Kjell}} {{M date=2024-02-27; what=avtalsgruppens möte}}
24. Boendestöd {{I n=24; kind=dialogue}}
Tomas Ågren inledde diskussionen. {{|}}Finspång har ställt om till digitalt boendestöd på kvällstid. {{S org=Finspång; stance=doing}}
Vadstena undersöker möjligheten. {{S org=Vadstena; stance=interested}}
25. Patientnämnden {{I n=25; kind=information}}
Regionfullmäktige har valt ny patientnämnd. Rapporten för 2023 är publicerad.
26. Regional samverkansgrupp psykiatri {{I n=26; kind=decision}}
Beslut: Per Wiktorsson och Sara Lindvall representerar nätverket i samverkansgruppen. {{D}} {{N person=Per Wiktorsson; role=representant; body=Regional samverkansgrupp psykiatri}} {{N person=Sara Lindvall; role=representant; body=Regional samverkansgrupp psykiatri}}
Per rapporterar vid behov till nätverket. {{A who=Per Wiktorsson; to=nätverket}}
27. Sommarbemanning {{I n=27; kind=go-round}}
Motala startar rekryteringen redan i februari. {{S org=Motala; stance=doing}}
Ydre räknar inte med att behöva sjuksköterskor från bemanningsföretag. {{S org=Ydre}}
28. Utbildning för chefer {{I n=28; kind=decision}}
Frågan om gemensam chefsutbildning skjuts upp till nästa möte eftersom offerten inte kommit. {{P until=2024-03-15; what=Frågan om gemensam chefsutbildning; why=offerten inte kommit}}
29. Etikråd {{I n=29; kind=decision}}
Rådet saknar ordförande sedan årsskiftet. {{V seat=ordförande; body=Etikråd}}
Nätverket föreslår Lena Öhman som ny ordförande i etikrådet. {{D}} {{N person=Lena Öhman; role=ordförande; body=etikrådet}}
30. Statistikgruppen {{I n=30; kind=report}}
Statistikgruppen har träffats en gång. Johan höll i mötet och Anneli Fors skrev anteckningar.
Siffrorna för 2023 är i stort sett oförändrade.
31. Ekonomi {{I n=31; kind=information}}
Medlemsavgiften är 2,50 kr per invånare. {{K amount=2.50; unit=kr per invånare}}
Ekonomiansvarig för nätverkets gemensamma medel är även i fortsättningen Mjölby kommun.
32. Kommittén för länsdagarna {{I n=32; kind=decision}}
Birgitta Holm är regionens kontakt. {{|}}Från nätverket deltar Karin Hedlund och Tomas Ågren i kommittén. {{D}} {{N person=Karin Hedlund; role=ledamot; body=Kommittén för länsdagarna}} {{N person=Tomas Ågren; role=ledamot; body=Kommittén för länsdagarna}}
33. Våldsprevention {{I n=33; kind=question}}
Vem bevakar frågan när projektet avslutas? {{Q}}
34. Dataskydd {{I n=34; kind=information}}
Linköpings dataskyddsombud har sagt upp sig och arbetar sin sista dag den 29 februari. Ombudet delas med Åtvidaberg och Kinda.
Tjänsten som dataskyddsombud är vakant från 1 mars. {{V seat=dataskyddsombud; org=Linköping}}
35. Nästa möte {{I n=35; kind=information}}
Nästa möte hålls 15 mars i Vadstena. {{M date=2024-03-15}} Anneli Strand är värd och bokar lokal. {{A who=Anneli Strand}}
36. Familjehem {{I n=36; kind=decision}}
Nätverket ställer sig bakom förslaget till gemensam annonsering. {{D}} Som nätverkets kontakt mot familjehemsenheten fungerar fortsatt Ulrika Sandell. {{N person=Ulrika Sandell; role=kontakt; body=familjehemsenheten}}
37. Ny verksamhetschef i Söderköping {{I n=37; kind=information}}
Fredrik informerade om att Rebecka Thun börjar som verksamhetschef för äldreomsorgen den 1 april. {{N person=Rebecka Thun; role=verksamhetschef för äldreomsorgen; org=Söderköping}} Hon kommer närmast från Nyköping.
38. Länets samordningsförbund {{I n=38; kind=information}}
Samordningsförbundets styrelse består av politiker. Jonas Brandt är ordförande i beredningsgruppen sedan flera år. Förbundschefen gick igenom bokslutet.
39. Läkemedelskommittén {{I n=39; kind=decision}}
Kommunerna har en plats i kommittén. {{|}}MAS-nätverket lämnar förslag på namn till nätverket före sista april. {{A who=MAS-nätverket; due=2024-04-30; to=nätverket}}
40. God och nära vård {{I n=40; kind=decision}}
Karin föreslog att Anneli Strand också ska ta plats i programstyrgruppen. {{N person=Anneli Strand; role=ledamot; body=programstyrgruppen}} Nätverket beslutade enligt förslaget. {{D}}
41. Övrigt {{I n=41}}
Johan Rask tackade för fikat i Motala. Karin avslutade mötet.
