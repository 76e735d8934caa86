@file LSS-nätverket 220510.txt
@body LSS-chefsnätverket Stockholm Syd
@date 2022-05-10
@start 12:30
@end 16:00
@place Botkyrka, Tumba kulturhus
@mode hybrid
@secretary Yasmine Khalil Berggren
@p Annika Storvall | Huddinge | | chair
@p Özlem Demirtaş | Botkyrka
@p Johanna Tingvall | Tyresö
@p Maria Sjöö | Nynäshamn
@p Shamoun Abdulahad | Södertälje
@p Pernilla Roos | Nykvarn | | remote
@p Lotta Grönkvist | Haninge | | remote
@p Maria Lindberg Ahmadi | Salem | | absent excused
@p Yasmine Khalil Berggren | | | guest
@p Siv Malmborg Ortega | Funktionsrätt Södertörn | | guest
---
LSS-CHEFSNÄTVERKET STOCKHOLM SYD tisdag 10/5 2022, halv ett till fyra (12.30-16.00)
Botkyrka, Tumba kulturhus

Fysiskt: Annika Storvall Huddinge (ordf) / Özlem Demirtaş Botkyrka / Johanna Tingvall Tyresö / Maria Sjöö Nynäshamn / Shamoun Abdulahad Södertälje / undertecknad Yasmine Khalil Berggren
På väggen (Teams): Pernilla Roos Nykvarn / Lotta Grönkvist Haninge
Kunde inte: Maria Lindberg Ahmadi Salem, student i familjen
Inbjuden: Siv Malmborg Ortega Funktionsrätt Södertörn

SIV BERÄTTAR {{I}}
Siv har en dotter på gruppboende och vet vad hon pratar om. Hon läste upp tre brev från medlemmar. I det första bad en man om att få äta middag efter klockan sex. Alla skruvade på sig lite. Föreningarna tycker att kommunerna pratar mycket om delaktighet men att brukarråden läggs ner så fort nån slutar, och det stämde i två av våra fall. Funktionsrätt ska skicka in en skrivelse till varje nämnd före sommaren, det har deras styrelse klubbat. {{|}}Shamoun sa att Södertälje tänker starta om sitt brukarråd till hösten. {{S org=Södertälje; topic=brukarråd; stance=doing}} Nynäshamn hinner inte med nåt råd i år. {{S org=Nynäshamn; topic=brukarråd; stance=no}} Özlem trodde på brukarrevisorer istället, typ som i Örebro, om man bara hittade pengar.

Siv undrade sen varför vi aldrig bjuder in dem. Bra fråga! Vi skämdes och ändrade på det: {{|}}Funktionsrätt får en stående plats vid bordet på två av årets möten. {{D}} Siv blir själv den som kommer. {{N person=Siv Malmborg Ortega; role=representant; body=LSS-chefsnätverket Stockholm Syd; org=Funktionsrätt Södertörn}} Johanna mejlar henne om vilka möten det blir så fort hösten är satt. {{A who=Johanna Tingvall; to=Siv Malmborg Ortega}}

BARNBOENDET {{I}}
Lottas papper från i mars låg framme och nu hann vi läsa det. Det handlar om åtta platser, två kommuner som ägare och resten som köpare. {{|}}Byggkostnaden lär bli runt 38 miljoner. {{K amount=38; unit=miljoner}} Lantmäteriet har avstyckat tomten. Annika frågade vad som händer om platserna står tomma, för det brukar de göra de första två åren, och Lotta svarade att risken ligger på ägarna. Shamoun ville då veta vem som egentligen granskar kvaliteten. Ja du. IVO ger tillstånd men sen är det upp till den som köper, trodde Lotta. Pernilla höll inte med.
Botkyrka står fast vid sitt ja, nämnden sa likadant i april. {{S org=Botkyrka; topic=barnboende; stance=yes}} Huddinge backar ur. {{S org=Huddinge; topic=barnboende; stance=no}} Tyresö sneglar på idén men måste räkna. {{S org=Tyresö; topic=barnboende; stance=undecided}} Nykvarn vill köpa en plats, kanske två. {{S org=Nykvarn; topic=barnboende; stance=interested}} Med tanke på det satte vi inte ner foten i frågan om hur avtalet ska se ut, det dröjer till 20 september när kommunernas budgetar är spikade. {{P until=2022-09-20; what=frågan om hur avtalet ska se ut; why=när kommunernas budgetar är spikade}} {{M date=2022-09-20}} Tills dess tar Lotta och Özlem fram en budget på riktigt. {{A who=Lotta Grönkvist,Özlem Demirtaş; due=2022-09-20}}

IVO-BRISTERNA {{I}}
Maria Sjöös hopkok var jättebra, elva sidor. Läkemedel är värst, sen dokumentation, sen chefer med för många enheter. Ingen av oss blev förvånad. Fackförbundet Vision har krävt att vi sätter ett tak på tre enheter, och i Haninge är det ju redan på gång. I övrigt pratade vi om varför vikarier aldrig läser rutiner (för de har inget inlogg!). Annika har hört att Stockholms stad ger vikarier inlogg från dag ett. Kul för dem.
Beslut för en gångs skull utan gnäll: läkemedelsrutinen skriver vi om så att alla har samma, {{D}} och jobbet görs av våra MAS:ar tillsammans, klart i oktober. {{A who=våra MAS:ar; due=2022-10}} Maria S pratar ihop sig med dem. {{A who=Maria Sjöö}}
{{|}}Hur gör man då med privata utförare som har egna rutiner? {{Q}} Noll svar.

VIKARIER I SOMMAR {{I kind=go-round}}
Läget är som det är. Södertälje saknar 60 personer, Tyresö bara fyra. {{|}}Tyresö lånar ut folk mot betalning. {{S org=Tyresö; topic=vikarier; stance=yes}} Haninge tar tacksamt emot. {{S org=Haninge; topic=vikarier; stance=interested}} Förra sommaren körde vi en gemensam jour och den kostade mer än den smakade, så det blir ingen jour i år, sa vi. {{D}} Alla mejlar sina semesterveckor till Annika senast på fredag (13/5). {{A who=Alla; to=Annika Storvall; due=2022-05-13}}

UPPDRAG OCH STOLAR {{I}}
Till Funktionsrättsdagarna 6 och 7 oktober drog vi lott bland fyra handuppräckare och det blev Pernilla och Johanna som åker. {{D}} {{N person=Pernilla Roos; role=deltagare; body=Funktionsrättsdagarna}} {{N person=Johanna Tingvall; role=deltagare; body=Funktionsrättsdagarna}} {{M date=2022-10-06; what=Funktionsrättsdagarna}} {{M date=2022-10-07; what=Funktionsrättsdagarna}}
Özlem har tröttnat på samverkansrådet för Habiliteringen, de ställer in jämt. {{|}}Ny där efter henne är Shamoun. {{N person=Shamoun Abdulahad; role=representant; body=samverkansrådet för Habiliteringen; for=Özlem Demirtaş}}
Annika går på föräldraledigt med tvillingar i augusti (!!!). {{L person=Annika Storvall; org=Huddinge; when=i augusti; why=föräldraledigt}} Klubban lånas ut till Lotta så länge. {{N person=Lotta Grönkvist; role=ordförande; body=LSS-chefsnätverket Stockholm Syd; for=Annika Storvall}}
Vi får se vilka gröngölingar det kryllar av i höst.
Roland Åkerhielm sitter som vanligt i äldregruppen. Gruppen har för övrigt gått på studiebesök i Norrköping.
Sprid inte detta: boendet på Lövvägen ska stängas, familjerna vet inget. {{X mark=Sprid inte detta}}

Glad sommar från Yasmine!
