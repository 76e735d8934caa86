@file uppdragsval-05.txt
@body Skolchefsnätverket Mälardalen
@date 2021-10-08
@p Ingela Forsman | Eskilstuna | utbildningsdirektör | chair
@p Jan Ekholm | Västerås | skoldirektör
@p Lotta Vikström | Köping | skolchef
@p Tommy Rask | Arboga | skolchef
@p Sara Lindahl | Kungsör | förvaltningschef
@p Bengt Melin | Hallstahammar | skolchef
@p Agneta Storm | Sala | skolchef
@p Sara Nordin | Fagersta | skolchef
@p Urban Glans | Norberg | skolchef
@p Malin Thelin | Strängnäs | utbildningschef
@p Christoffer Ryd | Katrineholm | förvaltningschef
@p Yvonne Sandell | Flen | barn- och utbildningschef
@p David Karlgren | Enköping | utbildningschef
@p Gun Erlandsson | Heby | utbildningschef | absent
@p Fredrik Ståhl | Surahammar | skolchef | absent
@p Louise Ahl | Mälardalens högskola | samverkansansvarig | guest
@p Ibrahim Demir | Skolverket | undervisningsråd | guest
---
Skolchefsnätverket Mälardalen
Anteckningar från träffen 2021-10-08
Närvarande:
Ingela Forsman (Eskilstuna, utbildningsdirektör), ordförande
Jan Ekholm (Västerås, skoldirektör)
Lotta Vikström (Köping, skolchef)
Tommy Rask (Arboga, skolchef)
Sara Lindahl (Kungsör, förvaltningschef)
Bengt Melin (Hallstahammar, skolchef)
Agneta Storm (Sala, skolchef)
Sara Nordin (Fagersta, skolchef)
Urban Glans (Norberg, skolchef)
Malin Thelin (Strängnäs, utbildningschef)
Christoffer Ryd (Katrineholm, förvaltningschef)
Yvonne Sandell (Flen, barn- och utbildningschef)
David Karlgren (Enköping, utbildningschef)
Gäster:
Louise Ahl (Mälardalens högskola, samverkansansvarig)
Ibrahim Demir (Skolverket, undervisningsråd)
Återbud:
Gun Erlandsson (Heby, utbildningschef)
Fredrik Ståhl (Surahammar, skolchef)

Samverkan kring lärarutbildningen {{I }}
Louise Ahl berättade om antalet sökande till höstens program och om hur övningsskolorna fördelar sig mellan kommunerna, där Västerås och Eskilstuna står för ungefär hälften. {{|}}Eftersom Bengt Melin har avböjt ytterligare en period i samverkansnämnden beslutade nätverket att föreslå högskolan att Agneta Storm tar över efter honom. {{D}}{{N person=Agneta Storm; role=ledamot; body=samverkansnämnden; org=Sala; for=Bengt Melin}}{{L person=Bengt Melin; org=Hallstahammar}} Louise för detta vidare till nämndens kansli. {{A who=Louise Ahl; to=nämndens kansli}}

Fjärrundervisning {{I }}
Lotta Vikström beskrev arbetet i Köping, där tre lärare undervisar i modersmål på distans, och svarade på frågor om teknik och scheman. {{S org=Köping; stance=doing}} Kungsör kommer att prova samma upplägg till våren. {{S org=Kungsör}} {{|}}För att hålla ihop frågan utsågs Tommy Rask till kontaktperson för nätverket. {{D}}{{N person=Tommy Rask; role=kontaktperson; body=Skolchefsnätverket Mälardalen; org=Arboga}}

Elevhälsogruppen {{I }}
Gruppen har under året bestått av Christoffer Ryd, Sara Nordin och en representant från regionen, men regionens plats har stått tom sedan i våras. {{V seat=representant; body=Elevhälsogruppen; org=regionen}} Sara Nordin, som har lett gruppen, har bett att få lämna ledarskapet men stannar som ledamot. {{N person=Sara Nordin; role=ledamot; body=Elevhälsogruppen; org=Fagersta}} Christoffer tar vid som gruppledare. {{N person=Christoffer Ryd; role=gruppledare; body=Elevhälsogruppen; org=Katrineholm; for=Sara Nordin}}{{D}}

Statsbidrag {{I }}
Ibrahim Demir informerade om nya villkor för likvärdighetsbidraget. Villkoren gäller från årsskiftet och ansökan ska göras senast den 15 november. Flera undrade hur uppföljningen är tänkt att gå till.

Mötesordning {{I }}
Nätverket kom överens om att ordförandeskapet ska rotera årsvis. {{D}} Ingela sitter till och med juni 2022 och följs därefter av Jan Ekholm, varefter Malin Thelin är ordförande 2023/2024. {{N person=Ingela Forsman; role=ordförande; body=Skolchefsnätverket Mälardalen; org=Eskilstuna}}{{N person=Jan Ekholm; role=ordförande; body=Skolchefsnätverket Mälardalen; org=Västerås; for=Ingela Forsman}}{{N person=Malin Thelin; role=ordförande; body=Skolchefsnätverket Mälardalen; org=Strängnäs; for=Jan Ekholm}}

Gymnasiesamverkan {{I }}
Det har blivit känt att Gun Erlandsson går i pension vid årsskiftet och att David Karlgren därför är ensam kvar från Uppsala län i antagningsgruppen. {{L person=Gun Erlandsson; org=Heby; when=vid årsskiftet; why=pension}} Någon ersättare för Gun är ännu inte utsedd. {{V seat=ersättare; body=antagningsgruppen}} David frågar Heby. {{A who=David Karlgren; to=Heby}}

Rektorsprogram {{I }}
De rektorer som går programmet har varit nöjda och inget avhopp har skett. Studierektorn Karin Wass presenterade nästa kursomgång. {{|}}Uppstart är planerad till den 17 januari på Mälarsalen. {{M date=2022-01-17; what=Rektorsprogram}}

Skolchefernas dag {{I }}
Yvonne Sandell och Urban Glans anmälde sig till att planera dagen. {{A who=Yvonne Sandell,Urban Glans}} Som värd står Flen, där man redan har tittat på lokal. Louise Ahl har varit behjälplig med att hitta föreläsare, vilket nätverket tackade för.

Nationella nätverket {{I }}
I det nationella nätverket för utbildningschefer representeras Mälardalen av Jan Ekholm, som valdes in på årsmötet i september. {{N person=Jan Ekholm; role=representant; body=det nationella nätverket för utbildningschefer; org=Västerås}} Han återkommer med rapport efter första mötet. {{A who=Jan Ekholm}}

Kartläggning av frånvaro {{I }}
Under sommaren har Strängnäs tagit fram en modell för kartläggning som nu används på samtliga grundskolor i kommunen. {{S org=Strängnäs; stance=doing}} Enköping vill ta del av materialet. {{S org=Enköping; stance=interested}} Katrineholm väntar in en egen utredning. {{S org=Katrineholm; stance=undecided}}

Nya kollegor {{I }}
Sara Lindahl välkomnades till nätverket, hon har efterträtt Owe Bark som förvaltningschef i Kungsör. {{N person=Sara Lindahl; role=förvaltningschef; org=Kungsör; for=Owe Bark}} Owe arbetar numera på Skolinspektionen. {{|}}I Surahammar är Fredrik Ståhl tillförordnad fram till dess att rekryteringen är klar. {{N person=Fredrik Ståhl; role=tillförordnad; org=Surahammar}}

Arbetsgrupp för modersmål {{I }}
Det har varit svårt att få till möten. {{|}}För att få fart på arbetet byter nätverket ut två av ledamöterna, så att Malin Thelin och Agneta Storm träder in medan Jan Ekholm och Tommy Rask träder ur. {{D}}{{N person=Malin Thelin; role=ledamot; body=Arbetsgrupp för modersmål; org=Strängnäs}} {{N person=Agneta Storm; role=ledamot; body=Arbetsgrupp för modersmål; org=Sala}}{{L person=Jan Ekholm; org=Västerås}} {{L person=Tommy Rask; org=Arboga}} Bengt är sedan tidigare gruppens sammankallande.

Bidrag till forskning {{I }}
Ifous bjuder in till ett nytt program om läsning. {{|}}Kostnaden är 75 000 kr per kommun och år. {{K amount=75000; unit=kr per kommun och år}} Västerås går med. {{S org=Västerås; stance=yes}} Hallstahammar har tackat nej. {{S org=Hallstahammar; stance=no}} Beslut om medverkan tas i respektive kommun före den 1 december.

Styrgrupp för Teknikcollege {{I }}
Louise meddelade att högskolan har bytt representant och att Henrik Moll numera sitter på den stol som Anna-Lena Ros tidigare hade. {{N person=Henrik Moll; role=representant; body=Styrgrupp för Teknikcollege; org=Mälardalens högskola; for=Anna-Lena Ros}} Från skolcheferna ingår sedan 2019 Christoffer. Ordförande är en företrädare för industrin.

Arbetsgrupp betyg {{I }}
Under förra mötet beslutades att en grupp skulle se över betygsstatistiken. {{|}}I gruppen ingår efter att namnen nu har kommit in Urban, Yvonne och Sara N, med David som adjungerad. {{N person=Urban Glans; role=ledamot; body=Arbetsgrupp betyg; org=Norberg}} {{N person=Yvonne Sandell; role=ledamot; body=Arbetsgrupp betyg; org=Flen}} {{N person=Sara Nordin; role=ledamot; body=Arbetsgrupp betyg; org=Fagersta}}{{N person=David Karlgren; role=adjungerad; body=Arbetsgrupp betyg; org=Enköping}}

Lovskola {{I }}
Frågan ställdes om lovskolan kan samordnas över kommungränserna. De små kommunerna var mest angelägna. {{|}}Sala och Heby påbörjar ett samtal om saken. {{A who=Sala,Heby}}

Samordnare för vuxenutbildning {{I }}
Madeleine Fors har sagt upp sig från tjänsten som samordnare, sista arbetsdag är den 12 november. {{L person=Madeleine Fors; when=2021-11-12; why=sagt upp sig}} Intill dess att tjänsten är tillsatt sköter Eskilstunas vuxenutbildning uppgifterna. Nätverket ser helst att rekryteringen går snabbt.

Remissgrupp {{I }}
För att lämna synpunkter på utredningen om skolval bildades en remissgrupp med Ingela som ordförande samt Lotta och Bengt. {{D}}{{N person=Ingela Forsman; role=ordförande; body=remissgrupp; org=Eskilstuna}}{{N person=Lotta Vikström; role=ledamot; body=remissgrupp; org=Köping}} {{N person=Bengt Melin; role=ledamot; body=remissgrupp; org=Hallstahammar}} Gruppens utkast skickas på mejl till samtliga den 5 november. {{A who=remissgrupp; due=2021-11-05; to=samtliga}}

Specialpedagogik {{I }}
SPSM:s rådgivare Kicki Holm besökte nätverket i våras och har erbjudit sig att komma tillbaka. Ingen tidpunkt är bestämd. Några kommuner har använt sig av stödet.

Representation hos regionen {{I }}
Regionens barn- och ungdomsråd har efterfrågat en skolchef. {{|}}Mötet enades om Sara Lindahl. {{D}}{{N person=Sara Lindahl; role=representant; body=Regionens barn- och ungdomsråd; org=Kungsör}} Hon får vid behov vikarie genom Lotta Vikström. {{N person=Lotta Vikström; role=ersättare; body=Regionens barn- och ungdomsråd; org=Köping; for=Sara Lindahl}}

Förskolan {{I }}
Nätverket för förskolechefer har haft sitt första möte och valt Ulla Grön från Sala till ordförande. {{N person=Ulla Grön; role=ordförande; body=Nätverket för förskolechefer; org=Sala}} De arbetar med en gemensam kompetensplan. Någon återrapportering till skolcheferna är inte bestämd.

Planering för 2022 {{I }}
Gunilla Wahl på kansliet skickar ut förslag på tider. {{A who=Gunilla Wahl}} Förslag på teman lämnas till Ingela. {{A to=Ingela Forsman}}

Kulturskolan {{I }}
Flens kulturskolechef slutade i augusti. {{|}}Diskussion om gemensam kulturskolechef för Flen och Katrineholm pågår mellan kommunerna. {{S org=Flen}} {{S org=Katrineholm}} Inget nytt i övrigt.

Tekniska frågor {{I }}
Tommy skötte tekniken under dagen. {{|}}Inspelningen av föreläsningen läggs ut av kansliet. {{A who=kansliet}}

Internationellt utbyte {{I }}
På resan till Tammerfors i mars följer Lotta, Christoffer och Malin med som nätverkets deltagare. {{N person=Lotta Vikström; role=deltagare; body=resan till Tammerfors; org=Köping}} {{N person=Christoffer Ryd; role=deltagare; body=resan till Tammerfors; org=Katrineholm}} {{N person=Malin Thelin; role=deltagare; body=resan till Tammerfors; org=Strängnäs}} Jan, som var med 2018, delade med sig av sina erfarenheter.

Likvärdighetsrådet {{I }}
Urban Glans har uppgett att han vill trappa ner och lämnar därför rådet. {{L person=Urban Glans; org=Norberg; why=vill trappa ner}} Mötet gav Yvonne förtroendet att gå in. {{D}}{{N person=Yvonne Sandell; role=ledamot; body=Likvärdighetsrådet; org=Flen; for=Urban Glans}} Rådets nästa sammankomst är den 2 december. {{M date=2021-12-02; what=Likvärdighetsrådet}}

Resursskola {{I }}
Hallstahammar och Surahammar delar sedan två år på en resursskola. {{S org=Hallstahammar; stance=doing}} {{S org=Surahammar; stance=doing}} Fagersta ställer sig frågande till modellen. {{S org=Fagersta; stance=undecided}}

Prov och bedömning {{I outcome=postponed}}
Punkten sköts till nästa träff på grund av tidsbrist. {{P until=2021-12-10; what=Prov och bedömning; why=tidsbrist}}

Uppföljning av aktivitetsansvaret {{I }}
Norberg saknar för närvarande handläggare för aktivitetsansvaret. {{V seat=handläggare; org=Norberg}} Arbetsgruppen som ser över rutinerna leds av Eskilstunas samordnare och där är Norberg inte representerat.

Kommande träff {{I }}
Nästa träff blir den 10 december i Västerås med start klockan 9. {{M date=2021-12-10}} Jan leder mötet i Ingelas ställe. {{N person=Jan Ekholm; role=ordförande; body=Skolchefsnätverket Mälardalen; org=Västerås; for=Ingela Forsman}}

Stödgrupp för nyanlända {{I }}
Gruppen har blivit vilande. {{|}}Om behov uppstår väcker Agneta liv i den igen. {{A who=Agneta Storm; if=behov uppstår}}

Skolfam {{I }}
Ny skolfamkoordinator i Västerås är Hanna Rylander. {{N person=Hanna Rylander; role=skolfamkoordinator; org=Västerås}} Nuvarande avtal mellan kommunerna gäller till 2023.

Arbetsmarknad och skola {{I }}
Handelskammaren har utsett Peter Wik att delta i rådet för skola och arbetsliv. {{N person=Peter Wik; role=ledamot; body=rådet för skola och arbetsliv; org=Handelskammaren}} Från kommunerna anmäldes Sara Nordin på förslag av Tommy. {{N person=Sara Nordin; role=representant; body=rådet för skola och arbetsliv; org=Fagersta}}

Lärarassistenter {{I }}
Enköping redogjorde för sina erfarenheter. Resultaten är blandade och utvärderingen fortgår. Rektorerna vill i allmänhet ha fler assistenter.

Övrigt {{I }}
Inga övriga frågor fanns att ta upp.
