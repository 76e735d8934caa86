@file laget-13.txt
@body Socialchefsgruppen i Skaraborg
@date 2023-06-01
@p Kristina Molander | Skövde | socialchef | chair
@p Anders Fjäll | Falköping | socialchef
@p Lotta Edling | Lidköping | socialchef
@p Johan Svahn | Mariestad | sektorchef
@p Malin Tidlund | Skara | socialchef
@p Gunnar Hjortsberg | Tidaholm | socialchef
@p Petra Wernersson | Vara | förvaltningschef
@p Lotta Stenberg | Götene | sektorchef
@p Ingela Rhodin | Hjo | vård- och omsorgschef
@p Mats Brolin | Tibro | socialchef
@p Veronica Sahl | Karlsborg | socialchef
@p Börje Ljung | Töreboda | socialchef
@p Anna Gillberg | Gullspång | socialchef
@p Karl-Johan Dahlén | Essunga | socialchef
@p Helena Rud | Grästorp | socialchef
@p Maud Anker | Skaraborgs kommunalförbund | utvecklingsledare | guest
@p Per Ljus | Västra Götalandsregionen | sjukhusdirektör | guest
---
Socialchefsgruppen i Skaraborg
Anteckningar från gruppens möte 2023-06-01
Närvarande:
Kristina Molander, Skövde, socialchef, ordförande
Anders Fjäll, Falköping, socialchef
Lotta Edling, Lidköping, socialchef
Johan Svahn, Mariestad, sektorchef
Malin Tidlund, Skara, socialchef
Gunnar Hjortsberg, Tidaholm, socialchef
Petra Wernersson, Vara, förvaltningschef
Lotta Stenberg, Götene, sektorchef
Ingela Rhodin, Hjo, vård- och omsorgschef
Mats Brolin, Tibro, socialchef
Veronica Sahl, Karlsborg, socialchef
Börje Ljung, Töreboda, socialchef
Anna Gillberg, Gullspång, socialchef
Karl-Johan Dahlén, Essunga, socialchef
Helena Rud, Grästorp, socialchef
Maud Anker, Skaraborgs kommunalförbund, utvecklingsledare (gäst)
Per Ljus, Västra Götalandsregionen, sjukhusdirektör (gäst)
1. Mötet öppnas {{I n=1}}
Kristina hälsade alla välkomna. Dagordningen godkändes.
2. Familjecentraler {{I n=2}}
Per informerade om att regionen inte kommer att starta fler familjecentraler i år. I Skövde finns fem stycken. {{|}}Anders Fjäll meddelade att Falköping ändå planerar för en ny i centrum. {{S org=Falköping}} Lotta Edling uttryckte att hon personligen är besviken. {{|}}Tidaholm har en lokal som väntar. {{S org=Tidaholm}}
3. Ungdomsmottagningar på nätet {{I n=3}}
Finansieringen är delad. {{|}}Kommunernas del är 4 kr per invånare. {{K amount=4; unit=kr per invånare}} Vara, Essunga och Grästorp betalar sin del, {{S org=Vara; stance=yes}} {{S org=Essunga; stance=yes}} {{S org=Grästorp; stance=yes}} medan Götene ifrågasätter beloppet. {{S org=Götene; stance=undecided}} Vem svarar för marknadsföringen? {{Q}} Ingen i rummet kunde ge besked.
4. Familjerätt {{I n=4}}
Hjo, Tibro och Karlsborg har haft gemensam familjerätt sedan 2012. {{S org=Hjo; stance=doing}} {{S org=Tibro; stance=doing}} {{S org=Karlsborg; stance=doing}} Enligt Börje är Töreboda intresserat av att komma med. {{S org=Töreboda; stance=interested}} Johan hade inget mandat att svara för Mariestad. {{S org=Mariestad; stance=undecided}} Gullspång följer Mariestads linje, sade Anna. {{S org=Gullspång}}
5. Sommarbemanning {{I n=5; kind=go-round}}
Skövde: bemannat till 92 %. {{S org=Skövde; topic=Sommarbemanning}}
Skara: klarar sommaren med egna krafter. {{S org=Skara; topic=Sommarbemanning}}
Lidköping: lånar sjuksköterskor av bolag vecka 28–31. {{S org=Lidköping; topic=Sommarbemanning}}
Hjo: stänger korttiden i fyra veckor. {{S org=Hjo; topic=Sommarbemanning}}
Karlsborg: har nöjda vikarier, inga hål i schemat. {{S org=Karlsborg; topic=Sommarbemanning}}
Essunga: återkommer skriftligt. {{S org=Essunga; topic=Sommarbemanning; stance=undecided}}
6. Samordnad individuell plan {{I n=6}}
Regionen och kommunerna har olika bild av antalet planer. Per ansåg att siffrorna från Mariestad är missvisande. En enkät visar att brukarna ofta inte vet vad en SIP är. {{|}}Gruppen landade i att uppdra åt Maud att ta fram ett utbildningspaket. {{D}} {{A who=Maud Anker}}
7. Vårdsamverkans ledningsgrupp {{I n=7}}
Ledningsgruppen har nu två vakanta kommunplatser. {{V seat=kommunplats; body=Vårdsamverkans ledningsgrupp}} Helena Rud föreslogs och valdes till den ena. {{D}} {{N person=Helena Rud; role=ledamot; body=Vårdsamverkans ledningsgrupp}} Den andra förblir tom. {{V seat=kommunplats; body=Vårdsamverkans ledningsgrupp}} Gruppens nästa möte hålls på Vara Konserthus.
8. Hemlöshet {{I n=8}}
Länsstyrelsens rapport visar att hemlösheten ökar i de mindre kommunerna, som exempel nämns Töreboda och Tibro. Rapporten är inte kommunicerad med kommunerna. {{|}}Mats framförde att Tibro inte känner igen siffrorna. {{S org=Tibro}}
9. Anhörigcentrum {{I n=9}}
Falköping öppnar i september. {{S org=Falköping}} Invigningen blir den 14 september. {{M date=2023-09-14; what=Invigningen}} Skara tänker inte öppna något centrum men har förstärkt med en halv tjänst. {{S org=Skara; stance=no}}
10. Timvikarier {{I n=10}}
Ny dom i Arbetsdomstolen. Personalcheferna har tagit fram en tolkning. {{|}}Vi följer tolkningen. {{D}} Lidköping hade redan ändrat sina rutiner.
11. Gemensam placeringsenhet {{I n=11}}
Beredningsgruppen redovisade sitt förslag. Kostnaden delas efter folkmängd. Svar från kommunerna: {{|}}Skövde, Tibro, Hjo – ja. {{S org=Skövde; stance=yes}} {{S org=Tibro; stance=yes}} {{S org=Hjo; stance=yes}} Falköping – ja, från 2025. {{S org=Falköping; stance=yes}} Lidköping – nej. {{S org=Lidköping; stance=no}} Vara – vill se avtalet först. {{S org=Vara; stance=undecided}} Grästorp – kan inte lämna svar i dag. {{S org=Grästorp; stance=undecided}}
Det finns inga möjligheter att starta med färre än fem kommuner.
12. SoL-avgifter {{I n=12}}
Maxtaxan justeras av staten årligen. {{|}}Götene debiterar ingen avgift för larm. {{S org=Götene}} I Karlsborg är avgiften högst.
13. Hot mot personal {{I n=13}}
Ingela tog upp en händelse i Hjo. Fallet är polisanmält. Alla var överens om att sådant är oacceptabelt. {{|}}Ingela mejlar handlingsplanen till gruppen. {{A who=Ingela Rhodin; to=gruppen}}
14. Bostad med särskild service {{I n=14}}
Köp av platser: Gullspång söker två. {{S org=Gullspång; stance=interested}} Lidköping kan sälja en från oktober. {{S org=Lidköping}} Tidaholm säljer inte. {{S org=Tidaholm; stance=no}}
15. Framtidens vårdinformationsmiljö {{I n=15}}
Millennium är försenat. Kommunerna ska enligt avtalet ansluta sig senast 2025. {{|}}Essunga har sagt att man inte går in förrän allt fungerar. {{S org=Essunga}} Vad gör vi med dem som redan utbildats? {{Q}} Den frågan var det ingen som tog.
16. Revision av riktlinjer {{I n=16}}
Juristen skriver nya riktlinjer. Arbetet beräknas vara klart i oktober. Några lyfte att riktlinjerna även bör gälla barn.
17. Medborgarlöfte {{I n=17}}
Polisen vill träffa alla kommuner. {{|}}Skara och Götene har skrivit under löftet. {{S org=Skara}} {{S org=Götene}} Lotta Stenberg läste upp texten. 
18. Stödpersoner {{I n=18; kind=dialogue}}
De flesta ville ha ett gemensamt utbud. Någon trodde att det skulle bli för dyrt. Diskussionen var livlig men ledde inte till något ställningstagande. {{|}}Karl-Johan: Essunga betalar redan för dyrt i dag. {{S org=Essunga}}
19. Läkarmedverkan {{I n=19}}
Avtalet sades upp av regionen i fjol. Nytt avtal börjar gälla 1 september. I Vara är tre vårdcentraler berörda. {{|}}Petra befarade att Vara inte får in några offerter. {{S org=Vara}}
20. Övergripande samverkansstruktur {{I n=20}}
Förslag: lägg ned ett antal undergrupper. {{|}}Gruppen är beredd att avveckla demensgruppen. {{D}} Gruppen för psykisk hälsa får vara kvar ett år. {{D}} Ordförande för den sistnämnda saknas. {{V seat=Ordförande; body=Gruppen för psykisk hälsa}} Veronica funderar på saken.
21. Daglig verksamhet – resor {{I n=21}}
Fråga från Malin: får egna fordon användas? {{Q asker=Malin Tidlund}} Ingen kände till om det prövats. {{|}}Mariestad upphör med skjuts till hösten. {{S org=Mariestad}} Töreboda gör det inte. {{S org=Töreboda; stance=no}}
22. Statliga medel 2023 {{I n=22}}
Skaraborg får 31 miljoner för god vård. {{K amount=31; unit=miljoner}} Fördelningen görs av förbundet. {{|}}Tibro och Hjo har meddelat att deras del inte förbrukas. {{S org=Tibro}} {{S org=Hjo}} Maud tittar på om pengarna kan omfördelas. {{A who=Maud Anker}}
23. Projektstöd {{I n=23}}
Ansökan till Vinnova avslogs. En ny ansökan är inte planerad.
24. Utredning om äldreomsorgslag {{I n=24}}
Anna lyfte förslaget om medicinskt ansvarig. Betänkandet har remitterats. Skövde, Falköping och Lidköping finns på remisslistan. Övriga kan svara ändå.
25. Nytt nätverk för kvalitetschefer {{I n=25}}
Samtliga tyckte att det vore bra. Vi fattade inget beslut. {{|}}Börje kontaktar Boråsregionen om deras upplägg. {{A who=Börje Ljung}}
26. Krisstöd vid våld {{I n=26; kind=go-round}}
Utbildad grupp: Skövde. {{S org=Skövde; topic=Krisstöd vid våld; stance=doing}}
Via räddningstjänsten: Grästorp, Essunga, Lidköping. {{S org=Grästorp; topic=Krisstöd vid våld; stance=doing}} {{S org=Essunga; topic=Krisstöd vid våld; stance=doing}} {{S org=Lidköping; topic=Krisstöd vid våld; stance=doing}}
Under uppbyggnad: Tibro. {{S org=Tibro; topic=Krisstöd vid våld; stance=doing}}
Saknar: Gullspång, Töreboda. {{S org=Gullspång; topic=Krisstöd vid våld; stance=no}} {{S org=Töreboda; topic=Krisstöd vid våld; stance=no}}
Vet inte: Götene. {{S org=Götene; topic=Krisstöd vid våld; stance=undecided}}
27. Inbjudan från universitetet {{I n=27}}
Högskolan i Skövde söker kommuner till forskning om ensamhet. Högskolan har fått pengar från Forte. {{|}}Falköping och Hjo medverkar gärna. {{S org=Falköping; stance=yes}} {{S org=Hjo; stance=yes}} Karlsborg är för litet för urvalet. Svar ska lämnas till projektledaren före midsommar.
28. Nämndernas förkortade mandat {{I n=28}}
Lidköping inför en ny nämndsorganisation från 2024. {{S org=Lidköping}} Vara behåller sin. {{S org=Vara}} Erfarenheterna från Mariestads omorganisation 2019 är blandade.
29. Missnöje med tolkar {{I n=29}}
Fyra kommuner har anmält brister. Anmälningarna hanteras av upphandlingsenheten i Skövde. Ingen ytterligare åtgärd krävs.
30. Öppenvård {{I n=30}}
Behandlare delas av Karlsborg och Hjo. {{S org=Karlsborg; stance=doing}} {{S org=Hjo; stance=doing}} Mats anmälde att Tibro önskar ingå. {{S org=Tibro; stance=yes}} Ingela och Veronica har inga invändningar för sina kommuner. {{S org=Hjo; stance=yes}} {{S org=Karlsborg; stance=yes}}
31. Mötesplats Skaraborg {{I n=31}}
Mötesplatsen har funnits i tio år. {{|}}Lotta Edling drar sig ur programrådet. {{L person=Lotta Edling}} Efter Lotta går Johan in. {{N person=Johan Svahn; role=ledamot; body=programrådet; for=Lotta Edling}}
32. Kontinuitet i hemtjänsten {{I n=32; kind=report}}
Medelvärdet i Skaraborg är 15 personer på fjorton dagar. Bäst resultat har Grästorp med 10 och sämst Skövde med 19. Flera påpekade att måttet inte säger allt.
33. Handledning {{I n=33}}
Kostnaden för extern handledning har ökat. {{|}}Tidaholm och Falköping utbildar egna handledare. {{S org=Tidaholm}} {{S org=Falköping}} Hur ska vi göra i övriga Skaraborg? {{Q}} Lämnades utan åtgärd.
34. Kommande möten {{I n=34}}
Gruppen träffas 31 augusti i Tibro, 5 oktober i Skara och 7 december på distans. {{M date=2023-08-31}} {{M date=2023-10-05}} {{M date=2023-12-07}}
35. Nytt från förbundet {{I n=35}}
Förbundet flyttar till Gråbrödragatan. Flytten sker under sommaren.
36. Övriga frågor {{I n=36}}
- Malin påminde om lunchen.
- Gunnar slutar i Tidaholm 30 september, nytt jobb i Jönköping. {{L person=Gunnar Hjortsberg; org=Tidaholm; when=30 september; why=nytt jobb i Jönköping}}
- Vem byter ut bilderna på förbundets sida? {{Q}} Ingen har inloggning.
