@file uppgifter-05.txt
@body HR-chefsnätverket i Jämtland Härjedalen
@date 2021-10-07
@p Annika Frid | Östersund | HR-chef | chair
@p Mona Elfving | Krokom | HR-chef
@p Torbjörn Rask | Åre | personalchef
@p Linnea Mattsson | Berg | HR-chef
@p Kerstin Olsson | Härjedalen | HR-chef
@p Per Olsson | Ragunda | HR-chef
@p David Svensk | Bräcke | HR-strateg
@p Ida Lundmark | Strömsund | HR-chef
@p Eva-Lena Hjort | Östersund | HR-specialist
@p Rickard Vall | Krokom | lönechef
@p Josefin Ahlm | Regionen | HR-strateg | guest
@p Markus Höglund | | utvecklingsledare | guest
@p Anna Sixten | Åre | HR-specialist | absent
---
HR-chefsnätverket i Jämtland Härjedalen
Anteckningar från digitalt möte 2021-10-07
Med på mötet:
Annika Frid, HR-chef Östersund (ordförande)
Mona Elfving, HR-chef Krokom
Torbjörn Rask, personalchef Åre
Linnea Mattsson, HR-chef Berg
Kerstin Olsson, HR-chef Härjedalen
Per Olsson, HR-chef Ragunda
David Svensk, HR-strateg Bräcke
Ida Lundmark, HR-chef Strömsund
Eva-Lena Hjort, HR-specialist Östersund
Rickard Vall, lönechef Krokom
Josefin Ahlm, HR-strateg Regionen (gäst)
Markus Höglund, utvecklingsledare (gäst)
Förhinder:
Anna Sixten, Åre, HR-specialist
Återgång efter pandemin {{I}}
Vi gick laget runt om hur återgången till arbetsplatsen fungerar. De flesta tillåter distansarbete ett par dagar i veckan. {{|}}Strömsund kräver fysisk närvaro från och med oktober. {{S org=Strömsund; stance=doing}} {{|}}Ida delar gärna med sig av sin riktlinje och mejlar den till oss andra under dagen. {{A who=Ida Lundmark; to=oss andra; due=2021-10-07}}
Heltidsresan {{I}}
SKR och Kommunal har förlängt projektet till 2024. Linnea berättade att Berg har infört heltid i hela äldreomsorgen. Schemaläggarna upplever att det blivit svårare. {{|}}Linnea och Kerstin kikar på om vi kan ordna en gemensam dag för schemaläggare, de hör av sig när de har ett förslag. {{A who=Linnea Mattsson,Kerstin Olsson}}
Rehabilitering {{I}}
Eva-Lena gick igenom den nya rehabprocessen i Östersund. Hon håller utbildningar för chefer två gånger per termin. {{|}}Den som vill att chefer från den egna kommunen får en plats skickar namn till Eva-Lena senast fredag 15/10. {{A who=Den som vill; to=Eva-Lena Hjort; due=2021-10-15}} Försäkringskassan har lovat att medverka vid tillfället i november.
Löneöversyn 2022 {{I}}
Avtalet för lärarna är fortfarande inte klart. Josefin sa att regionen brukar börja sina överläggningar i januari. {{|}}Vi bestämde att stämma av nivåerna med varandra innan någon lägger bud. {{D}} {{|}}Rickard gör ett Excelblad där alla fyller i sina siffror. {{A who=Rickard Vall}} {{|}}Ni får länken av honom nästa vecka. {{A who=Rickard Vall}}
Chefsprogram {{I}}
Årets program har 24 deltagare. Utvärderingen av det förra visade att de flesta var nöjda. {{|}}Markus tar in offerter från tre leverantörer inför nästa omgång. {{A who=Markus Höglund}} Han räknar med att de ligger på ungefär samma nivå som sist.
Introduktion för vikarier {{I}}
Här gör alla på olika sätt. Per tycker att det borde finnas en gemensam webbutbildning. Det finns ett material hos Vård- och omsorgscollege som några använder. {{|}}Per kontaktar VO-college och frågar om vi får använda det fritt. {{A who=Per Olsson; to=VO-college}}
Visselblåsarlagen {{I}}
Lagen träder i kraft den 17 december men kommuner får längre tid på sig att inrätta kanaler. Härjedalen har köpt en extern tjänst. {{S org=Härjedalen; stance=doing}} {{|}}Kan du Kerstin skicka upphandlingsunderlaget till Mona? {{A who=Kerstin Olsson; to=Mona Elfving}}
Arbetsmiljö {{I}}
Arbetsmiljöverket gör just nu inspektioner inom socialtjänsten. Bräcke har haft besök och fått två krav. David berättade öppet om dem. Det kan vara klokt att se över sina riskbedömningar redan nu.
Vaccination {{I}}
Frågan om arbetsgivaren får kräva vaccinationsbevis dyker upp överallt. SKR säger att det krävs en bedömning från fall till fall. {{|}}Annika ställer frågan till SKR igen, den här gången skriftligt. {{A who=Annika Frid; to=SKR}} {{|}}Hon återkommer till gruppen så fort hon har fått svar. {{A who=Annika Frid; to=gruppen; if=så fort hon har fått svar}}
Gemensam rekryteringsannons {{I}}
Kampanjen i våras gav få ansökningar. Mona har talat med kommunikatörerna. De tror att vi måste synas i andra kanaler. {{|}}Mona bokar ett möte med kommunikatörerna och Torbjörn innan månaden är slut. {{A who=Mona Elfving; due=2021-10; to=kommunikatörerna och Torbjörn}}
Friskvård {{I}}
Krokom höjer bidraget till 2 500 kronor från årsskiftet. {{S org=Krokom}} {{K amount=2500; unit=kronor}} Åre funderar på detsamma. {{S org=Åre; stance=undecided}} Skatteverkets gräns är inte exakt angiven.
Nya LAS {{I}}
Riksdagen väntas besluta nästa år. SKR planerar webbinarier när lagstiftningen är klar. {{|}}Josefin håller oss uppdaterade. {{A who=Josefin Ahlm}}
Systemstöd {{I}}
Fyra av kommunerna har samma lönesystem. {{|}}De fyra träffas den 20 oktober för att gå igenom uppgraderingen. {{M date=2021-10-20; what=gå igenom uppgraderingen}} {{|}}Rickard kallar. {{A who=Rickard Vall}} Leverantören har skjutit på lanseringen flera gånger.
Personalstatistik {{I}}
Sjukfrånvaron har gått upp något sedan i våras. {{|}}Skicka era siffror för tredje kvartalet till Markus så snart ni har dem. {{A who=alla; to=Markus Höglund}} {{|}}Markus gör en jämförelse till decembermötet. {{A who=Markus Höglund; due=2021-12-02}}
Nästa möte {{I}}
Vi ses den 2 december klockan 13. {{M date=2021-12-02}} Förhoppningsvis kan vi träffas på plats. {{|}}Torbjörn kollar om Åre kan stå för lokal. {{A who=Torbjörn Rask}}
Semesterväxling {{I}}
Möjligheten finns i alla kommuner utom Ragunda. Per sa att frågan varit uppe i personalutskottet två gånger.
Feriearbete {{I}}
Årets feriearbetare har fått svara på en enkät. De flesta skulle rekommendera sin arbetsplats. {{|}}Linnea skickar ut resultatet när det är sammanställt. {{A who=Linnea Mattsson; if=när det är sammanställt}}
Skyddskommitté {{I}}
Facken har begärt att vi tar fram en gemensam mall för årlig uppföljning. Några tyckte att det räcker med de mallar som finns. {{|}}Vi låter David titta på vad som redan finns hos Suntarbetsliv innan vi tar ställning. {{A who=David Svensk}}
Arbetsgrupp för kompetensbaserad rekrytering {{I}}
Anna Sixten går med i gruppen i stället för Torbjörn. {{N person=Anna Sixten; role=ledamot; body=Arbetsgrupp för kompetensbaserad rekrytering; org=Åre; for=Torbjörn Rask}} {{|}}Torbjörn informerar henne. {{A who=Torbjörn Rask; to=Anna Sixten}} Gruppen har hittills hunnit med intervjuer i tre kommuner.
Tillitsbaserad styrning {{I}}
Josefin visade hur regionen jobbar med tillit. Det är en fyraårig satsning med forskare knutna till sig.
Utlandsrekrytering av sjuksköterskor {{I}}
Regionen har anställt tolv sjuksköterskor från Nederländerna. För kommunerna är det svårt att erbjuda språkutbildning. {{|}}Vi tar upp det på nytt i december när Josefin har mer att berätta. {{P until=2021-12-02; what=Utlandsrekrytering av sjuksköterskor; why=när Josefin har mer att berätta}}
Arbetsvärdering {{I}}
Östersund har bytt metod. {{S org=Östersund; stance=doing}} Eva-Lena ser fram emot att få jämföra med andra. {{|}}Eva-Lena och Ida prövar metoden på fem yrken i Strömsund före jul. {{A who=Eva-Lena Hjort,Ida Lundmark}}
Medarbetarenkät {{I}}
Upphandlingen är gjord av Östersund för alla utom Bräcke. Enkäten går ut i mars. {{|}}Var och en ska lämna sin organisationsstruktur till leverantören senast den 15 januari. {{A who=Var och en; to=leverantören; due=2022-01-15}} Leverantören ger support under hela perioden.
Lönekartläggning {{I}}
Diskrimineringsombudsmannen har aviserat en tillsyn. Krav finns på årlig kartläggning i alla verksamheter.
Studenter {{I}}
Mittuniversitetet söker praktikplatser för personalvetare. {{|}}Alla funderar på om de kan ta emot någon i vår och ger Annika besked till nästa möte. {{A who=Alla; to=Annika Frid; due=2021-12-02}}
Policy mot trakasserier {{I}}
Torbjörn undrade hur andra gör när den anmälande vill vara anonym. Det finns ingen enkel lösning. Jurister bedömer det olika.
Uppsagda förmåner {{I}}
Avtalet med cykelleverantören är uppsagt på grund av konkursen. Medarbetarna har fått information via intranätet.
Beredskapsplanering {{I}}
Krigsplacering är aktuellt igen. Länsstyrelsen ska hålla en utbildning under våren. {{|}}Markus tar reda på datum. {{A who=Markus Höglund}} {{|}}Ida, Per och David ser under tiden över vilka uppgifter som får lämnas ut. {{A who=Ida Lundmark,Per Olsson,David Svensk}}
Pensionsavtal {{I}}
Det nya avtalet AKAP-KR gäller från 2023. Många medarbetare kommer att behöva göra ett val. {{|}}Kom ihåg att boka in informationsträffar i tid! {{A who=alla}}
Representation i kompetensforum {{I}}
Vi har en plats i kompetensforum som just nu är tom. {{V seat=ledamot; body=kompetensforum}} {{|}}Intresserade hör av sig till Annika. {{A who=Intresserade; to=Annika Frid}}
Bemanningsenheter {{I}}
Kerstin beskrev hur Härjedalen har samlat alla vikarier i en enhet. Kostnaderna sjönk första året men steg sedan igen. Flera kommuner överväger något liknande.
Övrigt {{I}}
Mona går på föräldraledighet i januari. {{L person=Mona Elfving; org=Krokom; when=i januari; why=föräldraledighet}} {{|}}Rickard ersätter henne i nätverket under tiden. {{N person=Rickard Vall; role=ersättare; body=HR-chefsnätverket; org=Krokom; for=Mona Elfving}}
Markus påminner om att Teamsgruppen ska städas. {{|}}Ta bort det som inte längre är aktuellt. {{A who=alla}}
