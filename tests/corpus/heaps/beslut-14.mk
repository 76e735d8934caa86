@file beslut-14.txt
@body Äldreomsorgsnätverket Stockholm Nord
@date 2024-11-08
@p Åsa Kallin | Täby | avdelningschef | chair
@p Mårten Friis | Vallentuna | äldreomsorgschef
@p Sofia Engdahl | Österåker | socialdirektör
@p Cecilia Engdahl | Danderyd | äldreomsorgschef
@p Ulla Rydell | Vaxholm | verksamhetschef
@p Tomas Bergh | Norrtälje | produktionschef
@p Dragana Petrovic | Sollentuna | äldreomsorgschef
@p Håkan Ulvsson | Upplands Väsby | avdelningschef
@p Tina Brattberg | Sigtuna | äldreomsorgschef
@p Leila Karimi | Järfälla | avdelningschef
@p Roland Fisk | Upplands-Bro | verksamhetschef
@p Mia Wennergren | Lidingö | äldreomsorgschef
@p Sara Bergh | Solna | avdelningschef
@p Ingmar Ståhle | Sundbyberg | äldreomsorgschef
@p Viola Rask | Storsthlm | utredare | guest
@p Ebba Linnér | Region Stockholm | samordnare | guest
---
Äldreomsorgsnätverket Stockholm Nord
Minnesanteckning 2024-11-08

Med:
Åsa Kallin, Täby, avdelningschef, ordförande
Mårten Friis, Vallentuna, äldreomsorgschef
Sofia Engdahl, Österåker, socialdirektör
Cecilia Engdahl, Danderyd, äldreomsorgschef
Ulla Rydell, Vaxholm, verksamhetschef
Tomas Bergh, Norrtälje, produktionschef
Dragana Petrovic, Sollentuna, äldreomsorgschef
Håkan Ulvsson, Upplands Väsby, avdelningschef
Tina Brattberg, Sigtuna, äldreomsorgschef
Leila Karimi, Järfälla, avdelningschef
Roland Fisk, Upplands-Bro, verksamhetschef
Mia Wennergren, Lidingö, äldreomsorgschef
Sara Bergh, Solna, avdelningschef
Ingmar Ståhle, Sundbyberg, äldreomsorgschef

Gäster:
Viola Rask, Storsthlm, utredare
Ebba Linnér, Region Stockholm, samordnare

Korttidsplatser {{I kind=decision}}
Sara inledde med en bild av beläggningen i Solna, som legat över hundra procent sedan augusti. {{S org=Solna}} Diskussionen kom snart in på om nätverket kunde upprätta en lista över lediga platser. {{|}}Så blir det, listan uppdateras varje måndag med start vecka 48. {{D}} Håkan gör en första version. {{A who=Håkan Ulvsson}}

Avtal om läkarinsatser {{I}}
Hälso- och sjukvårdsnämnden fattade den 22 oktober beslut om nytt förfrågningsunderlag för läkarinsatser på särskilt boende. Ebba redogjorde för skillnaderna mot dagens avtal. Kommunerna kunde inte påverka innehållet. Avtalen tecknas direkt mellan regionen och utförarna.

Trygghetsboende {{I kind=dialogue}}
Vad som ska räknas som trygghetsboende avgörs i varje kommun. {{|}}Täby har valt en snäv definition. {{S org=Täby}} Lidingö väntas fatta beslut i nämnden före jul. {{S org=Lidingö; stance=undecided}} Mårten tyckte att nätverket skulle ha en gemensam hållning men fick inte med sig de andra.

Undersköterska som skyddad titel {{I}}
Socialstyrelsen hanterar nu ansökningar snabbare. Regeringen överväger att förlänga övergångstiden, men något beslut har inte kommit. Skulle övergångstiden förlängas behöver kommunernas informationsmaterial ändras.

Gemensam introduktionsvecka {{I kind=decision}}
Vid förra mötet lutade det åt att lägga ned introduktionsveckan. {{|}}Efter att deltagarnas omdömen redovisats var alla överens om att den ska leva vidare i nedkortad form, tre dagar i stället för fem. {{D}} Sigtuna och Upplands Väsby arrangerar nästa omgång. {{A who=Sigtuna,Upplands Väsby}}

Digital tillsyn {{I kind=go-round}}
Danderyd har kamera hos 40 brukare. {{S org=Danderyd; stance=doing}} Vaxholm ska börja efter nyår. {{S org=Vaxholm}} I Norrtälje har nämnden beslutat att vänta. {{S org=Norrtälje; stance=no}} Järfälla vill gärna se andras riktlinjer. {{S org=Järfälla; stance=interested}}

Storsthlms rekommendation om avgifter {{I kind=decision}}
Storsthlms styrelse antog i september en rekommendation om gemensamma principer för hemtjänstavgifter. Viola förklarade att rekommendationen riktas till kommunstyrelserna. {{|}}Nätverket ser ingen anledning att ha en egen uppfattning och lämnar frågan till kommunstyrelserna. {{D}}

Valfrihetssystem {{I}}
Flera kommuner har avslutat LOV inom särskilt boende. {{|}}Sundbyberg beslutade nyligen att pausa nya ansökningar. {{S org=Sundbyberg}} Beslutet är överklagat av två utförare. Förvaltningsrätten lär meddela dom först i vår.

Sommarplanering {{I kind=decision}}
Annonsen går ut gemensamt den 15 januari. {{D}} Timlönen nämns inte i annonsen. {{D}} Leila lägger upp den på nätverkets konto. {{A who=Leila Karimi}}

Nutritionsgruppen {{I kind=decision}}
Gruppen har begärt att få anlita en dietist på konsultbasis. {{|}}Begäran beviljades till en kostnad av högst 60 000 kronor. {{D}} {{K amount=60 000; unit=kronor}}

Äldreomsorgslyftet {{I}}
Bidraget förlängs enligt budgetpropositionen. {{|}}Riksdagen röstar om budgeten den 18 december. {{M date=2024-12-18; what=Riksdagen}} Kommunernas återbetalning för 2023 har reglerats.

Personcentrerad dokumentation {{I kind=decision}}
Projektledaren skisserade tre vägar framåt, av vilka den första föll bort direkt. {{|}}Nätverket stannade för den andra vägen: utbildning av superanvändare i varje kommun. {{D}} Kommunerna anmäler två superanvändare var före den 1 december. {{A who=Kommunerna; due=2024-12-01}}

Kö till demensutredning {{I}}
Enligt Ebba har regionen beslutat om extra medel till minnesmottagningarna. Medlen fördelas av sjukhusen. Samsyn om att kön är orimligt lång.

Nattpatrull {{I kind=decision}}
Förfrågan från Vallentuna om delad nattpatrull med Österåker. {{|}}Österåker ställer sig tveksamt. {{S org=Österåker; stance=undecided}} Nätverket lade sig inte i utan överlät till de två kommunerna att göra upp. {{D}}

Färdtjänst till dagverksamhet {{I kind=decision}}
Trafiknämndens beslut att höja egenavgiften drabbar deltagare i dagverksamhet. {{|}}Nätverket vänder sig till trafiknämnden med krav på undantag för demenssjuka. {{D}} {{A who=Nätverket; to=trafiknämnden}} Roland och Tina författar skrivelsen. {{A who=Roland Fisk,Tina Brattberg}}

Utsedda till regionens brukarråd {{I}}
Regionen har utsett Ulla Rydell till kommunernas representant i brukarrådet. {{N person=Ulla Rydell; role=representant; body=brukarrådet; org=Vaxholm}} Nätverket hade inte tillfrågats. Nästa gång vill nätverket lämna förslag.

Medicinskt ansvariga {{I kind=decision}}
MAS-gruppens förslag om en gemensam delegeringsutbildning behandlades. {{|}}Bifall, med start till hösten. {{D}} Den lokala utbildningen upphör då. {{D}}

Riktlinjer för anhöriganställning {{I}}
I Sollentuna är ett förslag ute på remiss. {{S org=Sollentuna}} Förslaget innebär att inga nya anhöriganställningar beviljas. {{|}}Upplands-Bro har gjort på det viset i flera år. {{S org=Upplands-Bro; stance=doing}}

Test av AI-tolk {{I kind=decision}}
Testet förlängs inte. {{D}} Kvaliteten var för ojämn på tigrinska och somaliska. 

Brukarundersökningen {{I kind=decision}}
Socialstyrelsen har bestämt att enkäten ska vara digital i första hand. Nätverket anser att ordningen utestänger de äldsta. {{|}}En skrivelse övervägdes men röstades ned. {{D}}

Verksamhetsbesök {{I kind=decision}}
Vi återinför besöken hos varandra, en kommun per termin. {{D}} Först ut är Norrtälje den 13 mars. {{M date=2025-03-13; what=Verksamhetsbesök}} 

Stödboende för personer med samsjuklighet {{I outcome=postponed}}
Dragningen uteblev då utredaren fått förhinder. {{|}}Ny tid den 7 februari. {{P until=2025-02-07; what=Stödboende för personer med samsjuklighet; why=utredaren fått förhinder}} {{M date=2025-02-07}}

Kontaktcenter för biståndshandläggare {{I kind=decision}}
Beslutet från i våras om ett gemensamt kontaktcenter rivs upp, då tre kommuner dragit sig ur. {{D}} Redan nedlagda kostnader bärs av dem som var med. {{D}}

Tomställda lägenheter {{I kind=question}}
Ingmar undrade om andra kommuner betalar hyra för tomma platser. {{|}}Vem bestämmer det hos er? {{Q asker=Ingmar Ståhle}} 

Larm vid strömavbrott {{I kind=decision}}
MSB rekommenderar reservplaner. {{|}}Gemensam checklista antas och gäller omgående. {{D}} Tomas lägger ut den. {{A who=Tomas Bergh}}

Boendesamordnare {{I}}
Kommunfullmäktige i Upplands Väsby har anslagit medel till en boendesamordnare. {{S org=Upplands Väsby}} Håkan berättade om uppdraget. Många var intresserade av att följa det.

Tider för SIP {{I kind=decision}}
Förslaget var fasta SIP-tider tisdagar och torsdagar. {{|}}Ja från nätverket, under villkor att regionens mottagningar accepterar samma tider. {{D if=att regionens mottagningar accepterar samma tider}} Ebba stämmer av med mottagningarna och återkommer i december. {{A who=Ebba Linnér; due=2024-12}}

Statistik till politiken {{I kind=decision}}
Bilderna får visas i nämnderna men inte läggas ut. {{D}} {{X mark=inte läggas ut}}

Ledarforum {{I kind=decision}}
Den 9 april blir det ledarforum på Nova Park. {{D}} {{M date=2025-04-09; what=ledarforum}} Platserna är begränsade till fem per kommun. {{D}} 

Ny referensgrupp för IT-stöd {{I kind=decision}}
Storsthlm tillsätter en referensgrupp och vill ha två namn. {{|}}Cecilia Engdahl och Sara Bergh nominerades. {{D}} {{N person=Cecilia Engdahl; role=representant; body=referensgrupp; org=Danderyd}} {{N person=Sara Bergh; role=representant; body=referensgrupp; org=Solna}} Beslut tas av Storsthlm i december.

Överenskommelsen om egenvård {{I}}
Överenskommelsen är beslutad av samtliga parter. En kommun utanför nätverket har anmält avvikande tolkning. Det är upp till den partsgemensamma nämnden att avgöra.

Arbetskläder {{I kind=decision}}
Gemensamt avrop av arbetskläder sker inte 2025. {{D}} Avtalet löper vidare ändå. 

Förebyggande hembesök {{I kind=decision}}
Åldern sätts till 82 år i hela området från 2026, såvida inte socialtjänstlagen ställer andra krav. {{D if=såvida inte socialtjänstlagen ställer andra krav}} Täby kan komma att behöva en längre övergång. {{S org=Täby}}

Vad gör vi med yttrandet om socialtjänstlagen? {{I kind=decision}}
Det föreligger två utkast. Dragana ville slå ihop dem, Mia hellre skriva nytt. De flesta lutar åt Draganas linje. {{|}}Slutlig ställning tas vid nästa träff. {{P until=next; what=yttrandet om socialtjänstlagen}}

Samverkansgrupp hospice {{I kind=decision}}
Samverkansgruppen upplöses. {{D}} Mia tackar gruppens ledamöter å nätverkets vägnar. {{A who=Mia Wennergren; to=gruppens ledamöter}}

Övrigt {{I}}
Sofia påminde om SKR:s webbsändning. {{|}}Vaxholm söker enhetschef. {{S org=Vaxholm}}
