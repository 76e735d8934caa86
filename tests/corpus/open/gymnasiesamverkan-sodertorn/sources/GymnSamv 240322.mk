@file GymnSamv 240322.txt
@body Gymnasiesamverkan Södertörn
@date 2024-03-22
@start 09:00
@end 12:00
@place Nynäshamn, Viaskolan
@mode in_person
@secretary Jan-Erik Wallgren
@p Jukka Salonen | Haninge | | chair
@p Mahmoud Karimi | Nynäshamn
@p Anette Holgersson | Botkyrka
@p Thomas Ekdahl | Huddinge
@p Eva Tegelmark | Salem
@p Eva Winblad | Södertälje
@p Lina Ström | Tyresö | | for=Carl-Johan Ståhle
@p Jan-Erik Wallgren | | | guest
@p Sofia Bratt | antagningskansliet | | guest partial=§§ 8-9;
@p Carl-Johan Ståhle | Tyresö | | absent
@p Petra Lindros | Nykvarn | | absent
---
Gymnasiesamverkan Södertörn                          PROT. 2024-03-22
Tid/plats: 09.00-12.00, Nynäshamn, Viaskolan
Led.: Jukka Salonen (ordf.) Haninge, Mahmoud Karimi Nynäshamn, Anette Holgersson Botkyrka, Thomas Ekdahl Huddinge, Eva Tegelmark Salem, Eva Winblad Södertälje, Lina Ström Tyresö (ers. för Carl-Johan Ståhle)
Övr.: Sofia Bratt antagningskansliet (§§ 8-9), Jan-Erik Wallgren (sekr.)
Frånv.: Carl-Johan Ståhle Tyresö, Petra Lindros Nykvarn

§ 7 Justering, dagordn. {{I n=7; kind=decision}}
Just. jämte ordf.: T. Ekdahl. {{D}} {{N person=Thomas Ekdahl; role=just.; body=Gymnasiesamverkan Södertörn}} Dagordn. oförändr.

§ 8 Prel. ansökn. läsåret 24/25 {{I n=8; kind=report}}
S. Bratt redov. prel. siffror per 15/3. Antal sök. 9 688 (+2,9 %). Tabell, förstahandsval per program, diff mot 23/24 inom parentes:
   NA   1 812  (+94)
   SA   1 655  (-12)
   EK   1 701  (+41)
   VO     402  (+63)
   IN     188  (-22)
VO-ökn. härleds av Sofia till öppet hus i Tumba, J. Salonen ansåg sambandet svagt. Omvalsperioden löper enl. Storsthlms tidplan 15/4–15/5. {{|}}Slutl. antagn. offentliggörs 1/7. {{M date=2024-07-01; what=Slutl. antagn. offentliggörs}} Botkyrka bedömer att 2 VO-klasser bär sig. {{S org=Botkyrka; topic=VO; stance=yes}} Huddinge ligger kvar på 3 klasser men har ett tak på 84 el. {{S org=Huddinge; topic=VO; stance=doing}} IN-progr. väcker oro. {{|}}Tyresö stänger sitt IN-progr. fr.o.m. ht. {{S org=Tyresö; topic=IN; stance=no}} Salem: frågan ligger hos nämnden, svar saknas. {{S org=Salem; topic=IN; stance=undecided}}
E. Winblad frågade varför siffrorna alltid kommer 2 v. senare än utlovat. Sofia: systemlev. Valhuset AB har brister, viteskrav övervägs av Storsthlm. Om samverkan själv hade ägt systemet hade det gått fortare, menade Thomas, men det kostar mångdubbelt.
Besl.: kansliet publ. fortsättn.vis siffrorna veckovis. {{D}} {{A who=kansliet}}

§ 9 Storsthlms avtalsförslag {{I n=9; kind=decision}}
5 av 8 komm. inkom m. synp. t. Mahmoud före 8/3, villkoret för gem. yttr. är således uppfyllt. Han hade sammanst. dessa på 4 s. Tvistefrågor: a) uppräkn.modell, b) strukturtillägg, c) el. m. särsk. stöd. Enl. skollagen ska hemkomm. betala faktisk kostn. för extraord. stöd, så (c) är mindre förhandlingsbar än man trott. Mahmoud förordade att avstå från (c). {{|}}I (b) är Nynäshamn ensamt om att vilja ha kvar tillägget. {{S org=Nynäshamn; topic=strukturtillägg; stance=yes}} Södertälje vill slopa det helt, 31 mnkr/år på regionnivå. {{S org=Södertälje; topic=strukturtillägg; stance=no}} {{K amount=31; unit=mnkr/år}}
Efter paus à 15 min. framkom enighet:
att tillstyrka modell 2 i (a), {{D}}
att avstyrka (b), {{D}}
att inte yttra sig i (c). {{D}}
Mahmoud lät anteckna avvikande mening ang. (b). {{|}}Yttr. expedieras till Storsthlm sen. 28/3 av JEW. {{A who=Jan-Erik Wallgren; due=2024-03-28; to=Storsthlm}} Storsthlms styrelse fattar beslut 23/5. {{M date=2024-05-23; what=Storsthlms styrelse}}

§ 10 Gymnasieindex ref.råd {{I n=10; kind=decision}}
Botkyrka + Salem hade vidtalat 3 rektorer. 2 avböjde. {{|}}Kvar: Ruben Achterberg, rektor Rönninge gymn. Vald t.o.m. 31/12 2025. {{D until=2025-12-31}} {{N person=Ruben Achterberg; role=företrädare; body=Gymnasieindex ref.råd}} Eva Tegelmark meddelar honom samt rådet. {{A who=Eva Tegelmark; to=Ruben Achterberg}}

§ 11 Fördeln.nyckel kansli {{I n=11; outcome=postponed}}
Tänkt för maj, men ordf. ville höra om ngn hade simuleringar. JEW visade en: Nykvarn -61 %, Huddinge +9 %, övr. +1 till +3 %. Kommundir. har inte svarat. {{|}}Det blev en del missnöje, främst fr. Huddinge, som inte accepterar ngn ökn. {{S org=Huddinge; topic=fördeln.nyckel; stance=no}} Då Petra saknades och nyckeln främst gäller hennes komm. hänsköts den t. 17/5. {{P until=2024-05-17; what=Fördeln.nyckel kansli; why=Då Petra saknades och nyckeln främst gäller hennes komm.}} {{M date=2024-05-17}} JEW kompl. simul. med 2023 års elevtal. {{A who=Jan-Erik Wallgren}}

§ 12 Lärarlöner {{I n=12; kind=information}}
Åter fr. feb. Avtalet klart 14/3, 3,3 %. Effekt på programpris ca +1,9 %. Kommunerna brukar kompenseras via PKV, påpekades det. Ingen åtgärd påkallad. Ekonomgr. följer frågan, det ingår i dess ordin. uppdrag.

§ 13 Rapp. fr. hearing, college m.m. {{I n=13; kind=report}}
Anette refererade hearingen i riksdagen 12/3: skolval skjuts t. tidigast 2027. {{|}}E. Winblad: Yrkescollege Söders lokal klar, Södertälje upplåter Täljegymn. plan 1 mot 180 tkr/år. {{S org=Södertälje; topic=Yrkescollege Söder; stance=yes}} {{K amount=180; unit=tkr/år}} Anette träder ut som E. Winblads personl. ers. i styr. p.g.a. studier; {{L person=Anette Holgersson; why=studier}} stolen annonseras bland ledamöterna. {{V seat=personl. ers.; body=Yrkescollege Söders styr.}} Intresseanm. t. ordf. före 30/4. {{A due=2024-04-30; to=Jukka Salonen}}
{{|}}Ska colleget räknas som huvudman i statsbidragshänseende? {{Q}} Ingen visste.

§ 14 Övr. {{I n=14}}
- Storsthlm bjuder in t. avtalsdag 11/4; {{M date=2024-04-11; what=avtalsdag}} Thomas och Mahmoud anm. som deltagare. {{N person=Thomas Ekdahl; role=deltagare; body=avtalsdag}} {{N person=Mahmoud Karimi; role=deltagare; body=avtalsdag}}
- Haninge har sagt upp avtal om modersmål m. Tyresö. {{S org=Haninge; topic=modersmål; stance=no}}
- Sekr. noterar att lokalen i Flemingsberg är uppsagd sedan 28/12.

JEW
Just. Jukka Salonen / Thomas Ekdahl
