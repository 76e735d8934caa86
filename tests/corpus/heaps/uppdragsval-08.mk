@file uppdragsval-08.txt
@body Kultur- och fritidschefer Västerbotten
@date 2022-03-25
@p Margareta Nordin | Umeå | kulturchef | chair
@p Håkan Sandström | Skellefteå | fritidschef
@p Ulla Berglund | Lycksele | kulturchef
@p Stefan Jonasson | Vännäs | kultur- och fritidschef
@p Birgitta Vesterlund | Robertsfors | kulturchef
@p Joel Marklund | Nordmaling | fritidschef
@p Carola Stenvall | Vindeln | kultur- och fritidschef
@p Kristoffer Öhman | Bjurholm | samordnare
@p Lisbeth Åström | Storuman | kulturchef
@p Mikael Dahlgren | Vilhelmina | fritidschef
@p Annika Sundqvist | Åsele | bibliotekschef
@p Ola Risberg | Malå | kulturchef
@p Sven Risberg | Norsjö | fritidschef
@p Frida Vallgren | Sorsele | kultursekreterare
@p Mona Hedström | Dorotea | kulturchef | absent
@p Hans Burström | Umeå | bibliotekschef | absent
@p Gerd Lagerqvist | Region Västerbotten | kulturstrateg | guest
@p Amir Rahimi | RF-SISU | distriktskonsulent | guest
---
Kultur- och fritidschefer Västerbotten
Dagboksblad från mötet 2022-03-25
På plats och via länk:
Margareta Nordin (Umeå, kulturchef), ordförande
Håkan Sandström (Skellefteå, fritidschef)
Ulla Berglund (Lycksele, kulturchef)
Stefan Jonasson (Vännäs, kultur- och fritidschef)
Birgitta Vesterlund (Robertsfors, kulturchef)
Joel Marklund (Nordmaling, fritidschef)
Carola Stenvall (Vindeln, kultur- och fritidschef)
Kristoffer Öhman (Bjurholm, samordnare)
Lisbeth Åström (Storuman, kulturchef)
Mikael Dahlgren (Vilhelmina, fritidschef)
Annika Sundqvist (Åsele, bibliotekschef)
Ola Risberg (Malå, kulturchef)
Sven Risberg (Norsjö, fritidschef)
Frida Vallgren (Sorsele, kultursekreterare)
Gäster:
Gerd Lagerqvist (Region Västerbotten, kulturstrateg)
Amir Rahimi (RF-SISU, distriktskonsulent)
Inte med:
Mona Hedström (Dorotea, kulturchef)
Hans Burström (Umeå, bibliotekschef)

1. Laget runt – vem gör vad {{I n=1; kind=go-round}}
Umeå: Hans B har avslutat sin anställning, Mia Forsell är tillförordnad bibliotekschef. {{L person=Hans Burström; org=Umeå}}{{N person=Mia Forsell; role=tillförordnad bibliotekschef; org=Umeå; for=Hans Burström}}{{S org=Umeå}}
Skellefteå: Inga förändringar på chefssidan. {{S org=Skellefteå}}
Lycksele: Ulla lämnar till sommaren, tjänsten ute. {{L person=Ulla Berglund; org=Lycksele; when=till sommaren}}{{S org=Lycksele}}
Vännäs: Stefan har fått ansvar även för fritidsgårdarna. {{S org=Vännäs}}
Robertsfors: Bibliotekarietjänsten otillsatt. {{V seat=bibliotekarie; org=Robertsfors}}{{S org=Robertsfors}}
Nordmaling: Joel är nu förvaltningschef, ny fritidschef heter Linda Pekkari. {{N person=Joel Marklund; role=förvaltningschef; org=Nordmaling}}{{N person=Linda Pekkari; role=fritidschef; org=Nordmaling; for=Joel Marklund}}{{S org=Nordmaling}}
Vilhelmina: Nybyggd ishall invigs i september. {{S org=Vilhelmina}}{{S org=Vilhelmina}}
Åsele: Saknar kulturskolelärare i fiol. {{V seat=kulturskolelärare; org=Åsele}}{{S org=Åsele}}
Sorsele: Lugnt. {{S org=Sorsele}}
2. Biblioteksgruppen {{I n=2}}
Annika leder numera gruppen, efter Hans. {{N person=Annika Sundqvist; role=ledare; body=Biblioteksgruppen; org=Åsele; for=Hans Burström}}
Frida anslöt i februari. {{N person=Frida Vallgren; role=ledamot; body=Biblioteksgruppen; org=Sorsele}}
Det finns önskemål om att även Norsjö ska delta.
3. Kulturplan {{I n=3}}
Gerd informerade om arbetet med den nya kulturplanen. {{|}}Regionstyrelsen fattar beslut den 14 juni. {{M date=2022-06-14; what=Regionstyrelsen}}
Som kommunernas företrädare i arbetsgruppen har Margareta och Lisbeth varit med under vintern. {{|}}När Lisbeth nu drar sig ur blir det Ola som kliver in. {{L person=Lisbeth Åström; org=Storuman}}{{N person=Ola Risberg; role=företrädare; body=arbetsgruppen; org=Malå; for=Lisbeth Åström}}{{D}}
4. Idrottens anläggningsråd {{I n=4}}
Amir berättade att RF-SISU vill ha två kommuner i rådet.
Håkan – inlandet får utse den andra. {{N person=Håkan Sandström; role=representant; body=Idrottens anläggningsråd; org=Skellefteå}}{{D}}
Inlandskommunerna träffas 7 april och återkommer med namn. {{M date=2022-04-07; what=Inlandskommunerna}}{{A who=Inlandskommunerna}}
5. Skolbio {{I n=5}}
Carola är den som tar emot beställningar. Sista beställningsdag är 15 april.
6. Bidragsnormer {{I n=6}}
Joel och Sven har jämfört normerna i åtta kommuner. Skillnaderna är stora. {{|}}Nätverket ber dem att gå vidare med ett förslag. {{D}}{{A who=Joel Marklund,Sven Risberg}}
7. Ordförande 2022–2024 {{I n=7}}
Tabell antogs: {{D}}
2022/23	Margareta Nordin, Umeå {{N person=Margareta Nordin; role=ordförande; body=Kultur- och fritidschefer Västerbotten; org=Umeå}}	vice: Stefan Jonasson {{N person=Stefan Jonasson; role=vice; body=Kultur- och fritidschefer Västerbotten; org=Vännäs}}
2023/24	Stefan Jonasson, Vännäs {{N person=Stefan Jonasson; role=ordförande; body=Kultur- och fritidschefer Västerbotten; org=Vännäs}}	vice: Birgitta Vesterlund {{N person=Birgitta Vesterlund; role=vice; body=Kultur- och fritidschefer Västerbotten; org=Robertsfors}}
2024/25	Birgitta Vesterlund, Robertsfors {{N person=Birgitta Vesterlund; role=ordförande; body=Kultur- och fritidschefer Västerbotten; org=Robertsfors}}	vice: ännu ej utsedd {{V seat=vice; body=Kultur- och fritidschefer Västerbotten}}
8. Filmpool Nord {{I n=8}}
Bolaget har bytt styrelseordförande. Tidigare ordförande, Ingrid Lööv, satt i tio år.
Ägarkommunerna kallas till stämma den 19 maj. {{M date=2022-05-19; what=stämma}}
9. Fritidsbanken {{I n=9}}
Bjurholm och Vindeln startar gemensam filial. {{S org=Bjurholm; stance=doing}} {{S org=Vindeln; stance=doing}}
Malå är nyfikna men vill se kostnaderna först. {{S org=Malå; stance=interested}}
10. Samordnare Kultur i vården {{I n=10}}
Gunnel Roos går i pension 1 maj. {{L person=Gunnel Roos; when=2022-05-01; why=pension}} Hennes uppgifter läggs på Kristoffer fram till årsskiftet. {{N person=Kristoffer Öhman; role=samordnare; body=Samordnare Kultur i vården; org=Bjurholm; for=Gunnel Roos}}
11. Nationell biblioteksstrategi {{I n=11}}
KB har samlat in synpunkter. Inga nya besked.
12. Länsmusiken {{I n=12}}
Verksamhetsledaren Anton Hägg presenterade säsongen, sekreterare vid mötet var Mona.
Till programrådet väljs Birgitta och Mikael. {{D}}{{N person=Birgitta Vesterlund; role=ledamot; body=programrådet; org=Robertsfors}} {{N person=Mikael Dahlgren; role=ledamot; body=programrådet; org=Vilhelmina}}
Mikael ersätter därmed Mona, som inte ställer upp för omval. {{N person=Mikael Dahlgren; role=ledamot; body=programrådet; org=Vilhelmina; for=Mona Hedström}}
13. Friluftslivets år {{I n=13}}
Region Västerbotten har en projektledare på halvtid.
Kontaktpersoner i kommunerna: Håkan (kusten), Mikael (södra Lappland) och Ola (norra inlandet). {{N person=Håkan Sandström; role=kontaktperson; body=Friluftslivets år; org=Skellefteå}} {{N person=Mikael Dahlgren; role=kontaktperson; body=Friluftslivets år; org=Vilhelmina}} {{N person=Ola Risberg; role=kontaktperson; body=Friluftslivets år; org=Malå}}
14. Unga kulturledare {{I n=14}}
Projektet är inne på sitt sista år. Frida presenterade resultat. {{|}}Umeå och Skellefteå har inte bestämt sig för en fortsättning. {{S org=Umeå; stance=undecided}} {{S org=Skellefteå; stance=undecided}}
15. Nätverk simhallar {{I n=15}}
Nätverket har varit vilande men återupptas. {{|}}Sven är sammankallande, Stefan biträder. {{N person=Sven Risberg; role=sammankallande; body=Nätverk simhallar; org=Norsjö}}{{A who=Stefan Jonasson}}
16. Offentlig konst {{I n=16}}
Konstkonsulenten Tilda Mark är ersättare för Per-Erik Norberg som är sjukskriven till augusti. {{N person=Tilda Mark; role=ersättare; for=Per-Erik Norberg}}
17. Styrelseplats Folkets hus {{I n=17}}
Annika är avgående. {{L person=Annika Sundqvist; org=Åsele}} Carola nomineras. {{D}}{{N person=Carola Stenvall; role=ledamot; body=Folkets hus; org=Vindeln}}
18. Öppettider {{I n=18}}
Meröppet finns nu i elva kommuner. Flera framhöll att bemanningen är sårbar.
19. Spelområde {{I n=19; outcome=postponed}}
Punkten utgår. {{P what=Spelområde}}
20. Kompetensdag {{I n=20}}
Dagen förbereds av en programgrupp: Margareta, Lisbeth, Amir. {{N person=Margareta Nordin; role=ledamot; body=programgrupp; org=Umeå}} {{N person=Lisbeth Åström; role=ledamot; body=programgrupp; org=Storuman}} {{N person=Amir Rahimi; role=ledamot; body=programgrupp; org=RF-SISU}}
Lokal fixas av Skellefteå. {{A who=Skellefteå}} Datum 6 oktober. {{M date=2022-10-06; what=Kompetensdag}}
21. Sápmi {{I n=21}}
Sametingets kulturhandläggare besökte Sorsele och Storuman i februari.
Storuman utser en egen samordnare för minoritetsspråk. {{S org=Storuman}}
22. Statistik {{I n=22}}
Den som inte skickat in siffror gör det snarast till Gerd. {{A who=Den som inte skickat in siffror; to=Gerd Lagerqvist}}
23. Rekrytering av länsbibliotekarie {{I n=23}}
Anställningsgruppen har haft med två chefer från kommunerna, Margareta och Ulla. {{|}}Anställd blev Jonna Wiklund. {{N person=Jonna Wiklund; role=länsbibliotekarie; org=Region Västerbotten}}
24. Arrangörsstöd {{I n=24}}
Bedömningsgruppen byts ut. {{D}} Nya bedömare: Joel M, Carola S och Kristoffer Ö. {{N person=Joel Marklund; role=bedömare; body=Bedömningsgruppen; org=Nordmaling}} {{N person=Carola Stenvall; role=bedömare; body=Bedömningsgruppen; org=Vindeln}} {{N person=Kristoffer Öhman; role=bedömare; body=Bedömningsgruppen; org=Bjurholm}}
25. Kulturarvsforum {{I n=25}}
Mötet ville att någon bevakar forumet. {{|}}Lisbeth kommer att närvara för vår del den 3 maj. {{N person=Lisbeth Åström; role=deltagare; body=Kulturarvsforum; org=Storuman}}{{M date=2022-05-03; what=Kulturarvsforum}}
26. Leverantörsfrågor {{I n=26}}
Bokbussen i Norsjö är ur trafik. Håkan har lånat ut en minibuss.
27. Säkerhet vid evenemang {{I n=27}}
Polisen Tor Eng höll ett uppskattat inslag. {{|}}Underlaget skickas ut. {{A}}
28. Arbetsgrupp avgiftsfri kulturskola {{I n=28}}
Ulla tackar för sig. {{L person=Ulla Berglund; org=Lycksele}} Sorsele tar platsen med Frida. {{N person=Frida Vallgren; role=ledamot; body=Arbetsgrupp avgiftsfri kulturskola; org=Sorsele; for=Ulla Berglund}}
29. Föreningsregister {{I n=29}}
Kan registren kopplas ihop mellan kommunerna? {{Q}} Ingen visste säkert.
30. Värdskap {{I n=30}}
Nästa gång i Lycksele, 16 september. {{M date=2022-09-16}} Ullas efterträdare får stå som värd. {{A who=Ullas efterträdare}}
31. Litteraturpriset {{I n=31}}
Juryns sammansättning har bestämts av stiftelsen. Två av ledamöterna kommer från länet.
Ola Risberg är omvald till juryns ordförande. {{N person=Ola Risberg; role=ordförande; body=juryn; org=Malå}}
32. Ungdomsfullmäktige {{I n=32}}
Robertsfors söker en ungdomsstrateg. {{V seat=ungdomsstrateg; org=Robertsfors}} Vindeln har lagt ned sitt ungdomsråd. {{S org=Vindeln}}
33. Gästföreläsare {{I n=33}}
Författaren Lo Hallin medverkade och tackades med en bok.
34. Konsulentträff {{I n=34}}
Amir byter distrikt i juni. {{L person=Amir Rahimi; org=RF-SISU; when=2022-06; why=byter distrikt}} Ny konsulent för vårt område är inte klar. {{V seat=konsulent; org=RF-SISU}}
