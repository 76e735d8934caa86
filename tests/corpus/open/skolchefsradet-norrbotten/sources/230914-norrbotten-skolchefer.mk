@file 230914-norrbotten-skolchefer.txt
@body Skolchefsrådet Norrbotten
@date 2023-09-14
@start 09:30
@end 15:00
@place Björknäsgymnasiet i Boden
@mode in_person
@secretary Birgitta Ahnlund
@p Margareta Lundmark-Öhman | Luleå | | chair
@p Tomas Wikberg | Boden | |
@p Sirpa Kangas | Piteå | |
@p Yasmin Haddad | Älvsbyn | |
@p Per-Erik Fjällås | Kalix | | partial=till lunch
@p Outi Rantala | Haparanda | |
@p Håkan Niemi | Pajala | |
@p Maria Vennström | Gällivare | |
@p Maria Blind Sarri | Kiruna | |
@p Ante Kuhmunen | Jokkmokk | | absent excused
@p Rolf Degerlund | Arvidsjaur | | absent excused
@p Selma Dizdarević | Arjeplog | |
@p Jonatan Sköld | | utvecklingsstrateg | guest
@p Birgitta Ahnlund | | samordnare | guest
---
Skolchefsrådet Norrbotten

Anteckningar från höstens första sammankomst, torsdagen den 14 september 2023, klockan 9.30 till 15.00
Vi var på Björknäsgymnasiet i Boden.

I salen: Margareta Lundmark-Öhman, Luleå (ordförande), Tomas Wikberg, Boden, Sirpa Kangas, Piteå, Yasmin Haddad, Älvsbyn, Per-Erik Fjällås, Kalix (till lunch), Outi Rantala, Haparanda, Håkan Niemi, Pajala, Maria Vennström, Gällivare, Maria Blind Sarri, Kiruna, Selma Dizdarević, Arjeplog.
Med vid bordet fanns också utvecklingsstrateg Jonatan Sköld och samordnare Birgitta Ahnlund.
Ante Kuhmunen, Jokkmokk, och Rolf Degerlund, Arvidsjaur, hade hälsat att de inte kunde komma.

Ankomst och hälsning {{I kind=information}}
Margareta tog emot i ett septemberljus som gjorde det svårt att dra för gardinerna. Hon påminde om att rådet i våras enades om färre men längre möten, och att dagens är det första av det nya slaget. {{|}}Yasmin Haddad, som från och med augusti leder skolan i Älvsbyn efter Conny Granström, hälsades varmt in i kretsen. {{N person=Yasmin Haddad; role=ledamot; body=Skolchefsrådet Norrbotten; org=Älvsbyn; for=Conny Granström}} Conny själv arbetar numera på Skolinspektionen i Umeå och hade skickat med en burk hjortronsylt. Den tog slut före kaffet.

Lärarförsörjningen i inlandet {{I kind=dialogue}}
Selma Dizdarević hade ombetts inleda och gjorde det med en berättelse om en högstadieklass som på tre år har mött elva matematiklärare. Problemet är inte nytt, men det har bytt form: förr saknades sökande, nu kommer de och går. Håkan Niemi höll med och menade att bostäderna är halva förklaringen. {{|}}Gällivare prövar sedan augusti att låta förstelärare undervisa på distans två dagar i veckan {{S org=Gällivare; stance=doing}} och Maria Vennström tycker att det har gått bättre än hon vågade hoppas. {{|}}Från Kirunas sida är man nyfiken {{S org=Kiruna; stance=interested}}, medan Outi berättade att Haparanda efter mycket vånda har tackat nej eftersom finskan kräver någon i rummet. {{S org=Haparanda; stance=no}}
Luleå tekniska universitet väntas under våren ta ställning till en arbetsintegrerad lärarutbildning förlagd till Gällivare. Flera runt bordet skulle gärna se att rådet bidrog med pengar, men Sirpa undrade med vilka pengar. Enligt skollagen är det ju huvudmannen som ansvarar för att kompetensen finns, och en sådan insats måste i så fall vägas mot annat.
Till sist landade samtalet i något handfast: {{|}}rådet ställer sig bakom en gemensam avsiktsförklaring till universitetet, under förutsättning att kommunchefsgruppen inte har invändningar. {{D if=att kommunchefsgruppen inte har invändningar}} {{|}}Orden ska Selma och Maria Vennström hitta tillsammans, och de vill ha dem på papper innan oktober är slut. {{A who=Selma Dizdarević,Maria Vennström; due=2023-10-31}}

Våra röster i andras rum {{I kind=decision}}
Så många byten har vi sällan haft på en gång, varför jag skriver ut dem ordentligt.
I regionens kompetensråd har Conny Granström under fyra år talat för skolan. {{|}}Den stolen går nu till Tomas Wikberg, och rådet var enigt i det valet. {{D}} {{N person=Tomas Wikberg; role=representant; body=regionens kompetensråd; for=Conny Granström}} {{|}}Sirpa Kangas stannar i styrgruppen för Norrskenssamverkan ännu ett läsår {{N person=Sirpa Kangas; role=ledamot; body=styrgruppen för Norrskenssamverkan}}, men ville gärna ha någon att luta sig mot, och {{|}}därför fick Outi Rantala förtroendet att vara suppleant för henne där. {{D}} {{N person=Outi Rantala; role=suppleant; body=styrgruppen för Norrskenssamverkan; for=Sirpa Kangas}} Outi har sedan tidigare en plats i Nordkallottens utbildningsnämnd, vilket inte ansågs vara något hinder.
Rolf Degerlund har meddelat att han önskar lämna valberedningen när året är slut, eftersom han då trappar ned till halvtid. {{L person=Rolf Degerlund; when=när året är slut; why=han då trappar ned till halvtid}} {{|}}Någon som vill efterträda honom i valberedningen fanns inte i rummet i dag, så stolen lämnas tills vidare obesatt. {{V seat=ledamot; body=valberedningen}}
Frågan om vem som ska föra vår talan i lärosätets branschråd väcktes men {{|}}fick ligga till sig, eftersom Ante Kuhmunen har intresse av uppdraget och borde få vara med när det avgörs. {{P what=vem som ska föra vår talan i lärosätets branschråd; why=Ante Kuhmunen har intresse av uppdraget och borde få vara med när det avgörs}}

Resursskolan i Fyrkanten {{I kind=dialogue}}
Jonatan Sköld redovisade det underlag han har skrivit under sommaren. Fyra kommuner har i dag egna lösningar, ingen har kö och ingen är nöjd. {{|}}Piteås barn- och utbildningsnämnd beslutade i juni att avveckla sin enhet på Strömnäs. {{S org=Piteå; stance=no}} {{|}}Boden vill gärna vara med och bygga något gemensamt, sade Tomas, så länge eleverna slipper åka mer än en halvtimme. {{S org=Boden; stance=yes}} {{|}}Luleå har inte bestämt sig. {{S org=Luleå; stance=undecided}} Margareta framhöll att hon personligen tror på idén, men att det är en sak att tro och en annan att få igenom en investering.
Vem bär ansvaret om en elev placeras i en kommun men skrivs ut i en annan? {{Q}} Den frågan blev hängande i luften.
{{|}}Underlaget kompletteras av Jonatan med vad skjutsarna skulle kosta {{A who=Jonatan Sköld}}, och {{|}}själva ställningstagandet sköts till novembermötet, då Piteås avveckling är utredd. {{P what=själva ställningstagandet; until=2023-11-16; why=då Piteås avveckling är utredd}}

Nationella prov i digital form {{I kind=information}}
Skolverket flyttar fram införandet ännu en gång. Kalix hann prova systemet i maj och Per-Erik beskrev hur trehundra elever satt och väntade på en inloggning. Han brukar skicka sina iakttagelser till myndigheten och har gjort så även denna gång. Ingen av oss trodde att det hjälper, men alla tyckte att det var bra att någon gör det.

När vi ses igen {{I kind=information}}
{{|}}Nästa gång samlas vi i Luleå den 16 november. {{M date=2023-11-16}} {{|}}Innan dess håller länets skolpolitiker sin höstträff i Piteå, och den infaller i år den 5 oktober. {{M date=2023-10-05; what=länets skolpolitiker sin höstträff}} {{|}}Margareta kan inte vara med i november, så den dagen sitter Tomas Wikberg i ordförandestolen i hennes ställe. {{N person=Tomas Wikberg; role=ordförande; body=Skolchefsrådet Norrbotten; for=Margareta Lundmark-Öhman}} {{|}}Birgitta ber om önskemål till dagordningen två veckor i förväg. {{A who=Birgitta Ahnlund; due=2023-11-02}}

Boden i september
Birgitta Ahnlund, som förde pennan
