@file Protokoll LSS-chefer 230131.txt
@body LSS-chefsnätverket Stockholm Syd
@date 2023-01-31
@start 09:00
@end 12:30
@place Salem, Säby gård
@mode in_person
@secretary Signe Adlerholm
@p Johanna Tingvall | Tyresö | | chair
@p Özlem Demirtaş | Botkyrka | | partial=§§ 1–5
@p Henrik Palmcrantz | Haninge | | for=Lotta Grönkvist
@p Maria Sjöö | Nynäshamn
@p Maria Lindberg Ahmadi | Salem
@p Pernilla Roos | Nykvarn
@p Roland Åkerhielm | Huddinge
@p Fikreta Hodžić | Södertälje
@p Lotta Grönkvist | Haninge | | absent excused
@p Signe Adlerholm | | | guest
@p Doris Wallin Eke | Socialstyrelsen | utredare | guest partial=§ 3
---
Protokoll nr 1 för år 2023

LSS-chefsnätverket Stockholm Syd höll den 31 januari 2023, kl. 09.00–12.30, sammanträde i Salem, Säby gård.

Vid sammanträdet närvoro:
Johanna Tingvall, Tyresö, ordförande vid dagens möte
Özlem Demirtaş, Botkyrka, §§ 1–5
Henrik Palmcrantz, Haninge, i Lotta Grönkvists frånvaro
Maria Sjöö, Nynäshamn
Maria Lindberg Ahmadi, Salem
Pernilla Roos, Nykvarn
Roland Åkerhielm, Huddinge
Fikreta Hodžić, Södertälje
samt såsom föredragande Doris Wallin Eke, utredare, Socialstyrelsen, § 3

Sjukanmäld: Lotta Grönkvist, Haninge

Sekreterare vid mötet: Signe Adlerholm

1 §. Öppnandet {{I n=1}}
Vice ordföranden, som förde klubban, öppnade sammanträdet och bringade en hälsning från den sjuka. {{|}}Närvarande beredde Henrik Palmcrantz rätt att yttra sig och besluta såsom ersättare i Lotta Grönkvists frånvaro. {{D}} {{N person=Henrik Palmcrantz; role=ersättare; body=LSS-chefsnätverket Stockholm Syd; org=Haninge; for=Lotta Grönkvist}}

2 §. Demenspaketet {{I n=2; kind=decision}}
Maria Sjöö förelade nätverket äldregruppens förslag, det s.k. demenspaketet, som omfattar en skattningsskala, en utbildningsdag och en mall för genomförandeplan. Skalan, som utarbetats i Lund, används redan i Stockholms stad och i ett tjugotal kommuner. Pernilla Roos invände att personalen får allt fler formulär att fylla i, och hon hade gärna sett att något annat då toges bort. Roland Åkerhielm erinrade om att dokumentationen ytterst regleras i lag. Henrik Palmcrantz ville hellre börja i liten skala, om så ansågs möjligt.
Botkyrka har sedan november prövat skalan på två gruppbostäder. {{S org=Botkyrka; topic=demens; stance=doing}} Nykvarn ställer sig avvaktande till dess att personalens företrädare hörts. {{S org=Nykvarn; topic=demens; stance=undecided}} Huddinge antager paketet oförändrat. {{S org=Huddinge; topic=demens; stance=yes}}
Med bifall till förslaget beslöts
att demenspaketet antages till ledning för kommunerna, {{D}}
att utbildningsdagen förlägges till den 24 april, {{D}} {{M date=2023-04-24; what=utbildningsdagen}}
att kostnaden, högst 65 000 kr, bestrides ur kurskassan. {{D}} {{K amount=65000; unit=kr}}
Det ankommer på Alma Tegelberg att boka lokal härför. {{A who=Alma Tegelberg}}

3 §. Socialstyrelsens öppna jämförelser {{I n=3}}
Utredaren Doris Wallin Eke lämnade en orientering. Årets enkät innehåller 140 frågor, vilket är fler än någonsin, och myndigheten har beslutat att svaren skall publiceras per kommun. Fikreta Hodžić frågade vad som sker om en kommun underlåter att svara; svaret var att intet sker, men att det syns. Enligt utredaren är siffrorna från i fjol otillförlitliga i fråga om korttidsvistelse. Regeringen har givit myndigheten i uppdrag att ta fram nya mått, och hon räknade personligen med att dessa blir klara 2024. Maria Lindberg Ahmadi upplyste att Salem brukar låta en sommarnotarie fylla i enkäten.
{{|}}En öppen frågestund anordnas av Socialstyrelsen över länk den 14 februari. {{M date=2023-02-14; what=öppen frågestund}} Doris Wallin Eke tillsänder Signe Adlerholm länken därtill, {{A who=Doris Wallin Eke; to=Signe Adlerholm}} vilken sekreteraren ofördröjligen låter gå vidare till enkätsvararna. {{A who=Signe Adlerholm; to=enkätsvararna}}

4 §. Barnboendet {{I n=4; kind=report}}
Marken har överlåtits och grävningen tar sin början i april. Avtalsversion 3 har undertecknats av sju parter. Byggherren, Vegabo Fastigheter, aviserar en fördyring om tre procent, vilket Haninges fastighetskontor bestrider. {{|}}Ägarkommunerna har inrättat en byggkommitté, till vars ordförande de kallat Lotta Grönkvist. {{N person=Lotta Grönkvist; role=ordförande; body=byggkommitté}} Vid diskussionen yttrades farhågor för att köparna får bära fördyringen. {{|}}Södertälje avsäger sig nu slutgiltigt varje plats. {{S org=Södertälje; topic=barnboende; stance=no}}
Huruvida fördyringen får vältras över på köparna ville man ej taga ställning till i Lotta Grönkvists frånvaro; prövningen sker den 28 mars. {{P until=2023-03-28; what=Huruvida fördyringen får vältras över på köparna; why=i Lotta Grönkvists frånvaro}} {{M date=2023-03-28}}

5 §. Vakanta platser {{I n=5; kind=decision}}
I Habiliteringens samverkansråd har nätverkets plats varit utan innehavare sedan i november. {{V seat=plats; body=Habiliteringens samverkansråd}} Rådets ordförande, som är regionanställd, har påtalat saken. {{|}}Pernilla Roos nominerades därför att från och med den 1 mars representera nätverket. {{D}} {{N person=Pernilla Roos; role=representant; body=Habiliteringens samverkansråd}} Revisorskapet i kurskassan tillföll med acklamation Roland Åkerhielm, som mottog det med orden att någon måste. {{D}} {{N person=Roland Åkerhielm; role=revisor; body=kurskassan}}
Frågan om suppleant i styrgruppen för ramavtal, vilken Tyresö alltsedan 2021 haft att fylla, upptogs men ajournerades utan angivande av dag. {{P what=Frågan om suppleant i styrgruppen för ramavtal}}

6 §. Frågor och meddelanden {{I n=6}}
Maria Sjöö, som antagits till socialchef i Trosa, frånträder sin tjänst den 30 april. {{L person=Maria Sjöö; org=Nynäshamn; when=2023-04-30; why=som antagits till socialchef i Trosa}} I äldregruppen efterträdes hon som ordförande av Alma Tegelberg. {{N person=Alma Tegelberg; role=ordförande; body=äldregruppen; for=Maria Sjöö}}
En skrivelse från Förbundet Livskraft, angående väntetider till kontaktperson, lästes upp. {{|}}Man fann den beaktansvärd. {{F}} Huruvida den bör föranleda svar, och i så fall från vem, avgjordes icke. {{Q}}
Johanna Tingvall upptager frågan om kvällsledsagning med Storsthlms socialdirektörer. {{A who=Johanna Tingvall}} Svar på länets enkät om tolkbehov avgives av varje ledamot till Roland Åkerhielm före sportlovets början, den 27 februari. {{A who=varje ledamot; to=Roland Åkerhielm; due=2023-02-27}}

Vid protokollet: Signe Adlerholm
