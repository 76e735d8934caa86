@file referat-19.txt
@body Samverkansgruppen för funktionshinderfrågor i Stockholm Syd
@date 2025-03-20
@place Tumba
@p Ingrid Stålhammar | Botkyrka | verksamhetschef | chair
@p Farid Azizi | Huddinge | områdeschef
@p Cecilia Thunell | Haninge | verksamhetschef
@p Mats Orrenius | Nynäshamn | avdelningschef
@p Helena Wiik | Tyresö | verksamhetschef
@p Pär Thunell | Salem | socialchef
@p Louise Krans | Södertälje | områdeschef
@p Birgit Håll | Nykvarn | avdelningschef
@p Nadia Sjöman | Nacka | processledare
@p Jörgen Vilde | Värmdö | verksamhetschef
@p Åsa Merkel | Gnesta | enhetschef
@p Kristian Boo | Trosa | verksamhetschef
@p Rose-Marie Pihl | Storsthlm | samordnare | guest
@p Tor Hägglund | Region Stockholm | habiliteringschef | guest
@p Sanna Brolin | FUB | intressepolitisk sekreterare | guest
@p Emilia Dahl | Försäkringskassan | samverkansansvarig | guest
@p Viktor Arnell | Socialstyrelsen | utredare | guest
---
Samverkansgruppen för funktionshinderfrågor i Stockholm Syd
Anteckningar förda vid möte i Tumba 2025-03-20
I mötet deltog
Ingrid Stålhammar, verksamhetschef, Botkyrka (ordförande)
Farid Azizi, områdeschef, Huddinge
Cecilia Thunell, verksamhetschef, Haninge
Mats Orrenius, avdelningschef, Nynäshamn
Helena Wiik, verksamhetschef, Tyresö
Pär Thunell, socialchef, Salem
Louise Krans, områdeschef, Södertälje
Birgit Håll, avdelningschef, Nykvarn
Nadia Sjöman, processledare, Nacka
Jörgen Vilde, verksamhetschef, Värmdö
Åsa Merkel, enhetschef, Gnesta
Kristian Boo, verksamhetschef, Trosa
Övriga:
Rose-Marie Pihl, samordnare, Storsthlm
Tor Hägglund, habiliteringschef, Region Stockholm
Sanna Brolin, intressepolitisk sekreterare, FUB
Emilia Dahl, samverkansansvarig, Försäkringskassan
Viktor Arnell, utredare, Socialstyrelsen
1 – Öppnande {{I n=1}}
Ingrid hälsade alla välkomna och gav ordet till Rose-Marie som skrev dagens anteckningar. Ett par tekniska problem gjorde att mötet började tio minuter för sent. {{|}}Nadia Sjöman deltar i stället för Per Gran, som är sjukskriven till sommaren. {{N person=Nadia Sjöman; role=ersättare; org=Nacka; for=Per Gran}} Inga övriga frågor anmäldes.
2 – Socialstyrelsen om LSS {{I n=2; kind=dialogue}}
Bakgrund: Regeringen gav för ett år sedan Socialstyrelsen i uppdrag att stödja kommunerna i handläggningen av LSS. Uppdraget slutredovisas i november.
Viktor Arnell visade hur antalet insatser förändrats över tid. Personkretsen har vuxit med 30 procent på tio år medan antalet personer med daglig verksamhet planat ut. Kommunernas tillämpning av korttidsvistelse skiljer sig avsevärt. Han berättade även om arbetet med nya föreskrifter, som inte väntas före 2026. Farid frågade om det blir några nationella riktlinjer för beslutstider. Viktor svarade att myndigheten inte har mandat till det. Diskussion: Pär efterlyste ett bättre stöd vid barnens övergång till vuxenlivet, vilket många anslöt sig till. En del av de exempel som Viktor visade på är hämtade från Norge. Domstolarnas praxis har blivit hårdare efter 2022. {{|}}Gruppen anmäler sig som pilot för det nya handläggarstödet, {{D}} {{A who=Gruppen}} och Farid Azizi utsågs att vara kontaktperson gentemot Socialstyrelsen. {{D}} {{N person=Farid Azizi; role=kontaktperson; body=Socialstyrelsen; org=Huddinge}} Viktor skickar formulären i nästa vecka. {{A who=Viktor Arnell}}
3 – Personlig assistans {{I n=3; kind=dialogue}}
Emilia Dahl från Försäkringskassan redogjorde för läget i assistansersättningen. Antalet mottagare är nu 13 600, en svag ökning sedan lagändringen 2023. Prövningen av grundläggande behov har förändrats genom det så kallade föräldraavdraget. {{|}}Schablonen räknades upp med 3 procent till 343 kronor per timme. {{K amount=343; unit=kronor per timme}} Utredningen om statligt huvudmannaskap bereds fortfarande i departementet. Återkraven mot anordnare har gett upphov till en rad rättsprocesser. Kommunerna tar över när en anordnare mister tillståndet, ofta med några dagars varsel. Louise beskrev ett fall där femton brukare stod utan assistans på midsommarafton. {{|}}Emilia lovade att undersöka om kommunerna kan få förvarning. {{A who=Emilia Dahl}} Diskussion: Ett gemensamt bemanningsberedskapsavtal kom på tal. Helena trodde att ett sådant skulle stå oanvänt det mesta av tiden. {{|}}Frågan fick bero. {{P what=gemensamt bemanningsberedskapsavtal}} Salem avslutar sin egenregi inom assistansen i september. {{S org=Salem}}
4 – FUB:s rapport om fattigdom {{I n=4; kind=dialogue}}
Sanna Brolin presenterade Fångad i fattigdom, en rapport som förbundet ger ut vart tredje år. {{|}}Av den framgår att den som bor i gruppbostad och har daglig verksamhet i genomsnitt går back 2 400 kronor i månaden. {{K amount=2400; unit=kronor i månaden}} Habiliteringsersättningen är frivillig för kommunerna att betala ut och saknas på vissa håll helt. Statsbidraget har halverats. Hyrorna i nyproducerade gruppbostäder ligger i många fall över bostadstilläggets tak. {{|}}I Haninge har nämnden bestämt att höja habiliteringsersättningen till 80 kronor per dag. {{K amount=80; unit=kronor per dag}} {{S org=Haninge}} Nynäshamn har en utredning i gång. {{S org=Nynäshamn; stance=doing}} Sanna uppmanade kommunerna att se över sina hyressubventioner. Flera ansåg att detta är en fråga för staten. Kristian efterfrågade en jämförelse. Det vore bra om Storsthlm kunde göra en sådan, menade han. {{|}}Rose-Marie hade inget emot det och tar fram en tabell över ersättning och hyror i de tolv kommunerna. {{A who=Rose-Marie Pihl}}
5 – Habiliteringen {{I n=5}}
Tor Hägglund informerade om förändringar inom Habilitering & Hälsa. Vårdvalet avvecklas den 1 juli. Regionens beslut har överklagats men verkställs. Mottagningarna blir åtta mot tidigare tolv. Resvägarna för brukare i Nynäshamn och Södertälje blir därmed längre. Cecilia undrade hur handledningen till personal i gruppbostäder påverkas. Den ingår inte längre i uppdraget, svarade Tor. Det väckte irritation, eftersom kommunerna inte fått någon information om saken. Överenskommelsen från 2018 reglerar ansvaret. Tor menade att den kan tolkas olika. Diskussion: Alternativet att kommunerna anlitar egna psykologer dryftades. {{|}}En skrivelse till hälso- och sjukvårdsnämnden antogs enhälligt. {{D}} Ingrid undertecknar och skickar den. {{A who=Ingrid Stålhammar}} Tor återkommer med en redogörelse för hur övergångstiden är tänkt, den 24 april. {{A who=Tor Hägglund; due=2025-04-24}} {{M date=2025-04-24}}
6 – Sysselsättning och daglig verksamhet {{I n=6; kind=go-round}}
Samtliga kommuner rapporterade om sin dagliga verksamhet. Andelen som går vidare till lönearbete är fortfarande under en procent. {{|}}Botkyrka startar en verksamhet inriktad på återbruk. {{S org=Botkyrka}} Huddinge har infört ett steg mellan daglig verksamhet och praktik. {{S org=Huddinge; stance=doing}} Tyresö lägger ned två enheter. {{S org=Tyresö}} Nykvarn köper alla platser av Södertälje. {{S org=Nykvarn; stance=doing}} Värmdö har valfrihetssystem sedan 2010 men funderar på att avveckla det. {{S org=Värmdö; stance=undecided}} Transporterna blir allt dyrare. Samarbetet med Samhall har försämrats sedan kraven höjdes. Ett nätverk för arbetskonsulenter finns redan. {{|}}I Gnesta och Trosa planeras en gemensam caféverksamhet. {{S org=Gnesta}} {{S org=Trosa}} Vad rundan visade sammanfattas av Birgit {{A who=Birgit Håll}} för spridning i nätverket för arbetskonsulenter.
7 – Bostadsbehov {{I n=7}}
Boverkets enkät för 2024 visade att 96 av landets kommuner har underskott på bostäder enligt LSS. I Stockholm Syd saknas omkring 140 platser. Ej verkställda beslut rapporteras varje kvartal till IVO. {{|}}Sanktionsavgifterna under förra året uppgick till 4,7 miljoner kronor. {{K amount=4.7; unit=miljoner kronor}} Mark är svår att få fram, och överklaganden är vanliga. Jörgen redovisade ett projekt med servicelägenheter i vanligt flerfamiljshus. Byggtiden blev kort. Problemet är att personallokalen inte ryms i hyran. Kommunerna köper och säljer platser av varandra redan i dag, om än ostrukturerat. {{|}}Förslaget om en gemensam platsbörs tillstyrktes, {{D}} trots att ett par ledamöter hade önskat mer tid. {{|}}Mats Orrenius och Åsa utformar den {{A who=Mats Orrenius,Åsa Merkel}} så att den kan tas i bruk i augusti. {{|}}Haninge väntar med att gå med. {{S org=Haninge; stance=undecided}}
8 – Kompetens {{I n=8}}
Stödassistenter och stödpedagoger är yrkestitlar som etablerats under det senaste decenniet. Ingen av dem är skyddad. En kartläggning som högskolan gjort visar att 54 procent av medarbetarna har adekvat utbildning. Validering är möjlig via vuxenutbildningen men tar längre tid än beräknat. Äldreomsorgslyftet omfattar numera även funktionshinder. Louise ansåg att nationella kompetenskrav vore önskvärda. Andra påpekade att löneläget inte svarar mot kraven. Från fackets sida har krav framställts om arbetskläder. {{|}}Utbildningsblocket om lågaffektivt bemötande upphandlas på nytt {{D}} sedan leverantören Birger Holst dragit sig ur på grund av hög ålder. {{L person=Birger Holst; why=hög ålder}} Helena håller i upphandlingen. {{A who=Helena Wiik}} Priset har legat på 1 950 kronor per deltagare. {{K amount=1950; unit=kronor per deltagare}}
9 – Skyddsåtgärder och tvång {{I n=9; outcome=postponed}}
IVO:s granskning från 2023 visade att begränsningsåtgärder förekommer i var tredje gruppbostad. Lagstöd saknas. En jurist från Storsthlm hade vidtalats men kunde inte komma. {{|}}Hela ärendet tas därför om den 24 april. {{P until=2025-04-24; what=Hela ärendet; why=En jurist från Storsthlm hade vidtalats men kunde inte komma}} De rutindokument som delades ut vid mötet är arbetsmaterial och ska stanna inom gruppen. {{X mark=ska stanna inom gruppen}}
10 – Anhörigstöd och korttids {{I n=10}}
Kommunernas skyldighet att erbjuda anhörigstöd gäller alla åldrar. Föräldrar till barn med flerfunktionsnedsättning lägger enligt en studie i snitt elva timmar i veckan på kontakter med myndigheter. Koordinatorer har prövats i ett statligt projekt. Nadia redogjorde för utvärderingen, som pekade på minskad stress. När projektmedlen försvann lades funktionen ned i fyra av sju kommuner. Samtliga anser att korttids är den insats där trycket är störst. Sportlovsveckan är fullbelagd redan i september. {{|}}Södertälje har köpt en fastighet för ändamålet. {{S org=Södertälje}} Huddinge säger nej till att sälja platser externt i fortsättningen. {{S org=Huddinge; stance=no}} Huruvida ansvaret för syskonstöd ligger på kommun eller region var det ingen som kunde svara på. {{Q}}
11 – Digital delaktighet {{I n=11}}
Begripsam genomför vartannat år undersökningen Svenskarna med funktionsnedsättning och internet. Nära hälften av personer med intellektuell funktionsnedsättning saknar bank-id. Bankerna har börjat ge ut det i större utsträckning. En lagrådsremiss om statlig e-legitimation är framlagd. I väntan på den används ombudslösningar som inte är förenliga med avtalen. Kristian hade tagit del av en dom om detta. Digg har regeringens uppdrag att se över frågan. Erfarenheter av digital fixare på boenden är goda. Gruppen gjorde ingen annan bedömning än tidigare. {{|}}Trosa avsätter en halvtid för ändamålet. {{S org=Trosa}}
12 – Val och representation {{I n=12; kind=decision}}
Storsthlms styrgrupp för funktionshinderområdet har åtta ledamöter, därav två från södra länet. {{|}}Den ena platsen har varit vakant sedan Per Gran blev sjuk. {{V seat=platsen; body=Storsthlms styrgrupp för funktionshinderområdet}} Ledamöterna utses av socialdirektörerna på förslag av denna grupp. {{|}}Gruppen föreslår Helena Wiik. {{D}} {{N person=Helena Wiik; role=ledamot; body=Storsthlms styrgrupp för funktionshinderområdet; org=Tyresö}} Jörgen Vilde sitter kvar i brukarrådet som representant ett år till. {{N person=Jörgen Vilde; role=representant; body=brukarrådet; org=Värmdö}} Ordförandeskapet i gruppen övergår till Haninge vid halvårsskiftet, och Cecilia Thunell tar då över klubban efter Ingrid. {{N person=Cecilia Thunell; role=ordförande; body=gruppen; org=Haninge; for=Ingrid Stålhammar}} Vid Intradagarna i Stockholm den 6 maj representeras gruppen av Pär Thunell. {{M date=2025-05-06; what=Intradagarna}} {{N person=Pär Thunell; role=deltagare; body=Intradagarna; org=Salem}}
13 – Ekonomi och utfall {{I n=13; kind=report}}
Standardkostnaden för LSS ändrades i utjämningssystemet vid årsskiftet. {{|}}För södra länet gav förändringen ett minus på 26 miljoner kronor. {{K amount=26; unit=miljoner kronor}} SKR har kritiserat eftersläpningen. Utfallet i kommunerna för 2024 visar underskott i samtliga utom tre. De vanligaste förklaringarna är externa placeringar och assistans. Birgit visade en modell för månadsuppföljning per brukare. Modellen väckte frågor om integritet. Mats ställde sig tveksam. Någon efterfrågade jämförelser med norra länet, där kostnaderna är lägre. {{|}}Efter moget övervägande avstår gruppen från att gå vidare med modellen. {{D}} Ingrid informerar ekonomichefsnätverket. {{A who=Ingrid Stålhammar; to=ekonomichefsnätverket}}
14 – Sammanfattning {{I n=14}}
Ingrid summerade. {{|}}Rose-Marie renskriver anteckningarna {{A who=Rose-Marie Pihl}} och lägger ut dem på ytan före månadsskiftet. {{A who=Rose-Marie Pihl}} Nästa gång medverkar IVO. {{|}}Sommarträffen flyttas till den 12 juni. {{D}} {{M date=2025-06-12}}
