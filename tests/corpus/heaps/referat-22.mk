@file referat-22.txt
@body Ledningsgruppen för barn och unga i Gävleborgs norra länsdel
@date 2022-03-24
@place Hudiksvalls rådhus
@p Anita Hellberg | Hudiksvall | socialchef | chair
@p Ronnie Stark | Hudiksvall | skolchef
@p Ulrika Jonsson | Ljusdal | socialchef
@p Per Wikberg | Ljusdal | utbildningschef
@p Christina Öst | Nordanstig | förvaltningschef
@p Mårten Gran | Bollnäs | socialchef
@p Elin Wikberg | Bollnäs | skolchef
@p Torsten Näs | Ovanåker | utbildningschef
@p Kajsa Fagerlund | Söderhamn | socialchef
@p Oskar Nylén | Söderhamn | elevhälsochef
@p Susann Wahl | Region Gävleborg | verksamhetschef BUP
@p Bengt Arvid Lund | Region Gävleborg | primärvårdschef
@p Maja Kivi | Region Gävleborg | processledare | guest
@p Fatima Zaki | Polisen | lokalpolisområdeschef | guest
@p Erland Hast | Bris | regionchef | guest
@p Jessika Rönn | Hudiksvall | familjecentralssamordnare | guest
---
Ledningsgruppen för barn och unga i Gävleborgs norra länsdel
Minnesanteckningar från sammanträdet i Hudiksvalls rådhus
2022-03-24
Närvarande:
Anita Hellberg, Hudiksvall, socialchef (ordförande)
Ronnie Stark, Hudiksvall, skolchef
Ulrika Jonsson, Ljusdal, socialchef
Per Wikberg, Ljusdal, utbildningschef
Christina Öst, Nordanstig, förvaltningschef
Mårten Gran, Bollnäs, socialchef
Elin Wikberg, Bollnäs, skolchef
Torsten Näs, Ovanåker, utbildningschef
Kajsa Fagerlund, Söderhamn, socialchef
Oskar Nylén, Söderhamn, elevhälsochef
Susann Wahl, Region Gävleborg, verksamhetschef BUP
Bengt Arvid Lund, Region Gävleborg, primärvårdschef
Övriga:
Maja Kivi, Region Gävleborg, processledare
Fatima Zaki, Polisen, lokalpolisområdeschef
Erland Hast, Bris, regionchef
Jessika Rönn, Hudiksvall, familjecentralssamordnare
1. Besök av Bris {{I n=1; kind=dialogue}}
Erland Hast berättade om Bris verksamhet och om vad barnen själva tar upp i samtalen. Under
2021 hade organisationen 41 000 stödjande samtal, en ökning med sex procent. Psykisk ohälsa
är det vanligaste ämnet, följt av familjekonflikter. Samtalen om kriget i Ukraina har sedan
februari varit många. Erland framhöll att barn sällan vet vart de ska vända sig lokalt. Han
visade hur en annan region har byggt en gemensam ingång för alla aktörer. Kajsa tyckte att
idén är god men att ingången måste bemannas av människor. Susann pekade på första linjens
befintliga telefonrådgivning. {{|}}Frågor ställdes om kostnaden, som i det aktuella exemplet är 7
kronor per invånare. {{K amount=7; unit=kronor per invånare}} {{|}}Ledningsgruppen beställer en förstudie om en gemensam ingång. {{D}} {{|}}Maja Kivi
åtar sig förstudien, {{A who=Maja Kivi}} {{|}}som ska vara slutförd den 30 september. {{A who=Maja Kivi; due=2022-09-30}} {{|}}Erland är behjälplig med
kontakter. {{A who=Erland Hast}}
2. BUP – tillgänglighet {{I n=2}}
Susann Wahl redovisade tillgängligheten. Andelen som får en första bedömning inom 30 dagar
har ökat från 48 till 71 procent, vilket är en följd av att två team slagits ihop. Tiden
till fördjupad utredning är däremot oförändrat lång. Neuropsykiatriska utredningar
upphandlas numera delvis externt. Kvaliteten på underlagen från skolan varierar, enligt
läkarna. Elin reagerade på formuleringen och menade att kraven inte är tydliga. Torsten
delade den uppfattningen. Regionen har beslutat om en ny remissmall som börjar användas i
höst. Oskar beskrev hur psykologerna i elevhälsan belastas av att göra om tester. Samma barn
kan testas tre gånger. Här borde man kunna komma längre, ansåg flera. {{|}}Susann och Oskar tar
fram en gemensam ordning för testning {{A who=Susann Wahl,Oskar Nylén}} {{|}}och ledningsgruppen prövar den vid nästa sammanträde. {{P until=2022-05-19; what=gemensam ordning för testning}}
3. Polisens lägesbild {{I n=3}}
Fatima Zaki informerade om ungdomsbrottsligheten. Antalet misstänkta under 15 år har ökat i
Bollnäs och Söderhamn men minskat i övrigt. Det rör sig framför allt om stölder och hot via
mobil. En gruppering med koppling till Gävle har etablerat sig. {{|}}Några namn nämndes och får
inte spridas. {{X mark=får inte spridas}} Fatima efterlyste snabbare återkoppling på orosanmälningar. Mårten förklarade
vilka hinder som sekretessen ställer upp. SSPF finns i tre kommuner. {{|}}I Nordanstig startar
SSPF efter sommaren. {{S org=Nordanstig}} {{|}}Ljusdal har tagit en paus i arbetet. {{S org=Ljusdal}} En ny lag om uppgiftsskyldighet
utreds. {{|}}Med anledning av Fatimas önskemål tillsattes en grupp för återkoppling av
orosanmälningar, {{D}} {{|}}bestående av Mårten Gran, Kajsa Fagerlund och Fatima. {{N person=Mårten Gran; role=ledamot; body=grupp för återkoppling av orosanmälningar; org=Bollnäs}} {{N person=Kajsa Fagerlund; role=ledamot; body=grupp för återkoppling av orosanmälningar; org=Söderhamn}} {{N person=Fatima Zaki; role=ledamot; body=grupp för återkoppling av orosanmälningar; org=Polisen}} {{|}}Gruppen sammanträder
första gången den 6 april. {{M date=2022-04-06; what=grupp för återkoppling av orosanmälningar}}
4. Familjecentraler {{I n=4}}
Jessika Rönn presenterade utvecklingen av familjecentralerna. I området finns fem, varav
två är så kallat familjecentralsliknande. Besöken har återhämtat sig efter restriktionerna.
En hälsoekonomisk analys från 2020 visar att varje satsad krona ger två tillbaka på sikt.
Styrningen är delad mellan region och kommun och avtalen har olika längd. Bengt Arvid
påminde om att primärvårdens uppdrag i förfrågningsunderlaget är begränsat. {{|}}I Söderhamn är
familjecentralen hotad av besparingar. {{S org=Söderhamn}} {{|}}Ovanåker planerar en öppning i Edsbyn 2023. {{S org=Ovanåker}} {{|}}Den
nationella föreningens konferens hålls i Gävle den 18 maj. {{M date=2022-05-18; what=konferens}} {{|}}Jessika anmäler två deltagare
från länsdelen. {{A who=Jessika Rönn}} {{|}}Efter detta ansåg ledningsgruppen frågan tillräckligt belyst, och den
ställde sig bakom att samtliga avtal får samma löptid. {{D}} {{|}}Bengt Arvid låter juristerna räkna ut
hur övergången kan se ut. {{A who=Bengt Arvid Lund}}
5. Föregående minnesanteckningar {{I n=5}}
Den kartläggning av skolfrånvaro som Per skulle leda kom aldrig i gång, eftersom
statistiken inte gick att få ut. {{|}}Per gör nu i stället en enklare enkät. {{A who=Per Wikberg}} Övriga uppdrag är
genomförda. Minnesanteckningarna i sig föranledde inget samtal.
6. Placerade barns skolgång och hälsa {{I n=6; kind=report}}
Skolfam används i två kommuner. Metoden innebär regelbundna tester och stöd i skolan under
placeringen. Uppföljningar visar att betygen förbättras. Hälsoundersökning inför placering
är lagstadgad sedan 2017, men bara var fjärde genomförs i tid. Socialstyrelsen och
Skolverket gav i januari ut ett reviderat vägledningsmaterial. Ulrika redogjorde för hinder
i samband med journaler. Länets rutin är från 2018 och hänvisar till ett formulär som inte
finns kvar. {{|}}Läkarna får 1 200 kronor i ersättning per undersökning. {{K amount=1200; unit=kronor}} {{|}}Bollnäs har anställt en
egen barnhälsosamordnare. {{S org=Bollnäs; stance=doing}} {{|}}Hudiksvall avböjer för sin del att göra något liknande. {{S org=Hudiksvall; stance=no}} {{|}}Rutinen
uppdateras {{A}} {{|}}och därefter fattar ledningsgruppen beslut om införande. {{P what=beslut om införande}} {{|}}Anita ber MAS-gruppen
att lämna synpunkter. {{A who=Anita Hellberg; to=MAS-gruppen}}
7. Flyktingar från Ukraina {{I n=7; kind=go-round}}
Alla gav en kort rapport. Antalet skolplatser är på de flesta håll tillräckligt. {{|}}Ljusdal
har tagit emot 62 personer, varav 24 barn. {{S org=Ljusdal}} {{|}}Nordanstig öppnar en förberedelseklass efter
påsklovet. {{S org=Nordanstig}} {{|}}Ovanåker har erbjudit Migrationsverket en nedlagd skola. {{S org=Ovanåker}} Regionen erbjuder
hälsoundersökning inom två veckor. Massflyktsdirektivet ger rätt till skola men inte
skolplikt. Vaccinationsläget är oklart, särskilt för mässling. En lathund från SKR
cirkulerar. Christina uttryckte oro för privata boenden. Länsstyrelsen samlar kommunerna
varje fredag. {{|}}Maja sammanställer frågorna till länsstyrelsen inför morgondagens möte. {{A who=Maja Kivi; due=2022-03-25; to=länsstyrelsen}} {{M date=2022-03-25; what=morgondagens möte}}
8. Tidiga insatser – projektet TSI {{I n=8; kind=report}}
Projektmedlen från staten tar slut i december. {{|}}Projektledaren Agnes Thyr har redan fått
nytt arbete och lämnar i maj. {{L person=Agnes Thyr; when=i maj; why=nytt arbete}} Utvärderingen som Högskolan Dalarna gjort är i huvudsak
positiv. Sju skolor deltar, varav tre har ändrat sitt arbetssätt på ett varaktigt sätt.
Ronnie tvivlade på att resultaten håller utan projektledning. {{|}}Kostnaden för en permanent
samordnare är 780 000 kronor per år. {{K amount=780000; unit=kronor per år}} Regionen kan inte ge något besked. Diskussionen om
finansiering blev lång. Christina ansåg att elevhälsans egna medel kan användas. Oskar
menade att det strider mot skollagen. {{|}}Till slut enades man om att verksamheten avslutas
planenligt. {{D}} {{|}}Erfarenheterna tas till vara i en skrift som Torsten är redaktör för. {{A who=Torsten Näs}} {{|}}Maja Kivi
går in som projektledare efter Agnes Thyr fram till dess. {{N person=Maja Kivi; role=projektledare; body=projektet TSI; org=Region Gävleborg; for=Agnes Thyr}}
9. SIP för barn {{I n=9}}
Antalet samordnade individuella planer har ökat till 212 under förra året. Kvaliteten
granskades genom ett urval av 30 planer. Barnets egen röst framgick i hälften av dem. Mötena
samlar i snitt nio vuxna. Kajsa berättade om en metod där barnet bjuder in själv.
Utbildningar har getts digitalt. Facken har inte haft några synpunkter på mötestiderna.
Datasystemet byts ut under 2023 och utbildningen görs då om. Några hade önskat en app. {{|}}Alla
chefer i ledningsgruppen ska delta vid minst ett SIP-möte under året, {{D}} {{A who=Alla chefer i ledningsgruppen}} och dela med sig av
vad de ser. {{|}}Ansvaret för att följa upp detta vilar på Elin. {{A who=Elin Wikberg}}
10. Ungdomsmottagningen {{I n=10; outcome=postponed}}
Verksamhetschefen är sjukskriven. {{|}}Redovisningen av hur mottagningen ska bemannas efter
omorganisationen uteblev därför, och tas till hösten. {{P what=Redovisningen av hur mottagningen ska bemannas efter omorganisationen; why=Verksamhetschefen är sjukskriven}} Ett brev från elevråden med krav på
utökade öppettider har inkommit. {{|}}Vem som svarar på det diskuterades, men ingen kände sig
träffad. {{Q}}
11. Ledningsgruppens sammansättning {{I n=11; kind=decision}}
Enligt samverkansöverenskommelsen ska gruppen bestå av två chefer per kommun och två från
regionen. {{|}}Nordanstigs skolchefstjänst är vakant {{V seat=skolchefstjänst; org=Nordanstig}} och Ovanåker har bara haft en person med
sedan årsskiftet. Fritidssektorn har begärt att få ingå. Mårten var positiv, medan Per
framhöll risken att gruppen blir för stor. Anita sammanfattade det som sagts.
{{|}}Fritidscheferna adjungeras två gånger per år. {{D}} Ordförandeskapet växlar mellan skola och
socialtjänst. {{|}}Ronnie Stark efterträder Anita Hellberg som ordförande vid halvårsskiftet. {{N person=Ronnie Stark; role=ordförande; body=gruppen; org=Hudiksvall; for=Anita Hellberg}}
{{|}}Elin Wikberg utsågs till vice ordförande. {{D}} {{N person=Elin Wikberg; role=vice ordförande; body=gruppen; org=Bollnäs}} {{|}}Maja reviderar överenskommelsen i enlighet med
detta. {{A who=Maja Kivi}}
12. Avslutning {{I n=12}}
Anita tackade för visat intresse. Lunchen intogs gemensamt. {{|}}Kallelse till majmötet går ut
två veckor i förväg. {{A}} {{|}}Det hålls i Ljusdal den 19 maj. {{M date=2022-05-19}}
