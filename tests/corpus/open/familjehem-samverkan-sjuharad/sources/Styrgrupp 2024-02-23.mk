@file Styrgrupp 2024-02-23.txt
@body Styrgruppen för Familjehem Sjuhärad
@date 2024-02-23
@start 08:30
@end 11:30
@place Sjuhärads kommunalförbund, Borås, sammanträdesrum Viskan
@mode hybrid
@secretary Solveig Arnoldsson
@p Gunnel Axberg | Borås | IFO-chef | chair
@p Rasmus Tengblad | Bollebygd | socialchef
@p Lotta Ehrling | Herrljunga | IFO-chef | remote
@p Abdirahman Nur | Mark | verksamhetschef
@p Kent Wiberg | Tranemo | socialchef
@p Linda Högfeldt | Ulricehamn | IFO-chef
@p Linda Parment | Vårgårda | socialchef | remote
@p Mona Stålhammar-Roos | Svenljunga | IFO-chef | absent
@p Therése Ohlin | | enhetschef | guest
@p Bo Lidmark | | ekonom | guest partial=§ 3;
@p Solveig Arnoldsson | | administratör | guest
---
STYRGRUPPEN FÖR FAMILJEHEM SJUHÄRAD
PROTOKOLL

Sammanträdesdag: 2024-02-23 kl. 08.30–11.30
Plats: Sjuhärads kommunalförbund, Borås, sammanträdesrum Viskan

Ledamöter:
Gunnel Axberg, IFO-chef, Borås, ordförande
Rasmus Tengblad, socialchef, Bollebygd
Lotta Ehrling, IFO-chef, Herrljunga (distans)
Abdirahman Nur, verksamhetschef, Mark
Kent Wiberg, socialchef, Tranemo
Linda Högfeldt, IFO-chef, Ulricehamn
Linda Parment, socialchef, Vårgårda (distans)

Ej närvarande ledamot:
Mona Stålhammar-Roos, IFO-chef, Svenljunga

Tjänstemän:
Therése Ohlin, enhetschef
Bo Lidmark, ekonom (§ 3)
Solveig Arnoldsson, administratör, vid protokollet

§ 1 Sammanträdet öppnas {{I n=1}}
Ordföranden hälsar välkommen till 2024 års första sammanträde. Dagordningen gås igenom. Protokollet från november läggs till handlingarna.

§ 2 Styrgruppens organisation 2024 {{I n=2; kind=decision}}
Samverkansavtalet från 2021 föreskriver att ordförandeskapet ska växla mellan kommunerna vartannat år och att ordföranden ska komma från den kommun som har flest placeringar vid övergången. Borås har haft det under 2022 och 2023. Mark står enligt turordningen näst på tur. Abdirahman Nur förklarade emellertid att han har ny nämnd och ny ekonomichef och helst vill vänta. Kent Wiberg fann det rimligt, medan Lotta Ehrling tyckte att avtal är till för att hållas.
Styrgruppens beslut: {{|}}Gunnel Axberg behåller ordförandeskapet till och med juni månad. {{D until=2024-06-30}} {{N person=Gunnel Axberg; role=ordförande; body=Styrgruppen för Familjehem Sjuhärad}} {{|}}Därefter inträder Abdirahman Nur som ordförande. {{D}} {{N person=Abdirahman Nur; role=ordförande; body=Styrgruppen för Familjehem Sjuhärad; for=Gunnel Axberg}} Förste vice ordförande är liksom tidigare Kent Wiberg, {{D}} {{N person=Kent Wiberg; role=förste vice ordförande; body=Styrgruppen för Familjehem Sjuhärad}} andre vice ordförande har ingen accepterat att bli. {{V seat=andre vice ordförande; body=Styrgruppen för Familjehem Sjuhärad}}
Till arbetsutskottet, där Linda Parment haft säte sedan enheten bildades, nyväljs Linda Högfeldt i hennes ställe. {{D}} {{N person=Linda Högfeldt; role=ledamot; body=arbetsutskottet; for=Linda Parment}} Enhetschefen är som alltid föredragande där. Linda Parment tackades för tre års arbete. Utskottets tredje mandat var tänkt åt Svenljunga. {{|}}Då Mona Stålhammar-Roos inte kunnat nås per telefon under förmiddagen måste valet skjutas över till aprilsammanträdet. {{P until=2024-04-26; what=Utskottets tredje mandat; why=Mona Stålhammar-Roos inte kunnat nås per telefon under förmiddagen}}

§ 3 Årsbokslut 2023 {{I n=3; kind=report}}
Bo Lidmark föredrog bokslutet. {{|}}Enheten visar ett överskott på 412 000 kronor. {{K amount=412000; unit=kronor; years=2023}} Överskottet beror på två vakanta tjänster och ska enligt avtalet återbetalas till kommunerna i förhållande till antalet vårddygn. Revisorerna har inga anmärkningar, men anser att internhyran är för låg. Bo Lidmark brukar lämna prognos tre gånger årligen och avsåg att göra så även i år. Lotta Ehrling önskade att pengarna i stället fick bekosta utbildning. {{|}}Herrljunga yrkade således på att överskottet behålls i enheten. {{S org=Herrljunga; topic=överskottet; stance=yes}} Tranemo vill ha tillbaka sin del {{S org=Tranemo; topic=överskottet; stance=no}} och Ulricehamn kunde inte svara utan att ha talat med kommunledningen. {{S org=Ulricehamn; topic=överskottet; stance=undecided}}
Styrgruppens beslut: {{|}}Överskottet återbetalas, sedan 80 000 kronor avsatts till handledarutbildning. {{D}} {{K amount=80000; unit=kronor}} Bo Lidmark verkställer utbetalningen före mars månads utgång. {{A who=Bo Lidmark; due=2024-03-31}}

§ 4 Rekryteringsläget {{I n=4; kind=dialogue}}
Therése Ohlin redogjorde för läget. Under 2023 anmälde sig 61 intresserade familjer, 14 utreddes och 6 godkändes. I Västra Götaland är konkurrensen hård, framför allt från konsulentstödda företag som Nystigen AB, vilka betalar dubbla arvoden. Socialstyrelsen har beslutat om nya föreskrifter från den 1 juli, med krav på att familjehemmet ska ha genomgått en grundutbildning. Kommunen ska enligt lag pröva nätverksplacering i första hand. Therése menade att det i verkligheten sällan hinns med.
Abdirahman Nur berättade att Mark sedan i höstas erbjuder en mentor till varje nytt hem. {{S org=Mark; topic=mentor till nya familjehem; stance=doing}} Bollebygd är intresserat av att pröva. {{S org=Bollebygd; topic=mentor till nya familjehem; stance=interested}} Om mentorerna ska ha arvode från enheten eller hemkommunen ville Rasmus Tengblad ha klarlagt. {{Q asker=Rasmus Tengblad}} Det kunde ingen klarlägga. {{|}}Att satsa på fler informationskvällar fick brett medhåll, dock utan att det togs till protokollet som beslut. {{F}}
Abdirahman Nur översänder Marks riktlinje för mentorer till enhetschefen. {{A who=Abdirahman Nur; to=Therése Ohlin}} Therése Ohlin får styrgruppens uppdrag att till sammanträdet i juni presentera en plan för rekrytering. {{D}} {{A who=Therése Ohlin; due=2024-06-14}}

§ 5 Familjehemsrådet {{I n=5; kind=information}}
Familjehemsrådet, där åtta familjehem ingår, höll möte den 7 februari. {{|}}Rådet valde familjehemsmamman Kerstin Hult till talesperson. {{N person=Kerstin Hult; role=talesperson; body=Familjehemsrådet}} Rådets protokoll bifogas. {{|}}Av protokollet framgår att enskilda barn nämns, varför bilagan inte får kopieras. {{X mark=inte får kopieras}} Styrgruppen har att utse en kontaktperson gentemot rådet; den som hittills varit det, Rolf Wennberg i Borås, är numera pensionär. {{|}}Linda Parment förklarade sig villig och blev vald. {{D}} {{N person=Linda Parment; role=kontaktperson; body=Familjehemsrådet; for=Rolf Wennberg}}

§ 6 Arvoden och omkostnader {{I n=6; outcome=postponed}}
SKR:s cirkulär var vid kallelsens utskick inte publicerat. {{|}}Ärendet återremitteras till enheten och kommer upp den 26 april. {{P until=2024-04-26; what=Arvoden och omkostnader; why=SKR:s cirkulär var vid kallelsens utskick inte publicerat}}

§ 7 Kommande sammanträden {{I n=7}}
Den 26 april {{M date=2024-04-26}} och den 14 juni, båda i Borås. {{M date=2024-06-14}} Socialstyrelsens webbsändning om föreskrifterna äger rum den 19 mars. {{M date=2024-03-19; what=Socialstyrelsens webbsändning om föreskrifterna}} Solveig Arnoldsson skickar länken. {{A who=Solveig Arnoldsson}}

Justeras av Gunnel Axberg
Vid protokollet: Solveig Arnoldsson
