@file laget-12.txt
@body Inköpschefsnätverket Norrort
@date 2025-10-02
@p Marianne Glad | Täby | inköpschef | chair
@p Niklas Rönn | Danderyd | upphandlingschef
@p Jessika Palm | Vallentuna | inköpschef
@p Tony Wendel | Österåker | upphandlingschef
@p Ebba Lagercrantz | Vaxholm | upphandlare
@p Ann-Marie Ström | Norrtälje | upphandlingschef
@p Reza Amini | Sollentuna | inköpschef
@p Pia Lööf | Upplands Väsby | upphandlingschef
@p Claes Ström | Sigtuna | inköpschef
@p Nadja Bergkvist | Knivsta | upphandlare
@p Henrik Falk | Lidingö | upphandlingschef
@p Sofia Jarl | Järfälla | inköpschef
@p Anna-Lena Viklund | Upplands-Bro | upphandlare
@p Sofia Engberg | Adda | kategoriansvarig | guest
@p Kalle Unge | Upphandlingsmyndigheten | utredare | guest
@p Rebecca Thor | Täby | controller
---
Inköpschefsnätverket Norrort
Minnesanteckningar 2025-10-02
Deltagare:
• Marianne Glad, Täby, ordförande
• Niklas Rönn, Danderyd
• Jessika Palm, Vallentuna
• Tony Wendel, Österåker
• Ebba Lagercrantz, Vaxholm
• Ann-Marie Ström, Norrtälje
• Reza Amini, Sollentuna
• Pia Lööf, Upplands Väsby
• Claes Ström, Sigtuna
• Nadja Bergkvist, Knivsta
• Henrik Falk, Lidingö
• Sofia Jarl, Järfälla
• Anna-Lena Viklund, Upplands-Bro
• Sofia Engberg, Adda (gäst)
• Kalle Unge, Upphandlingsmyndigheten (gäst)
• Rebecca Thor, Täby
1. Inledning {{I n=1}}
Marianne hälsade välkommen. Sofia Engberg är med på punkterna 2–5.
2. Livsmedelsupphandlingen {{I n=2}}
Nuvarande avtal löper till 31 maj 2026. {{|}}Kvar i samarbetet: Täby, Danderyd, Vallentuna, Österåker. {{S org=Täby; stance=yes}} {{S org=Danderyd; stance=yes}} {{S org=Vallentuna; stance=yes}} {{S org=Österåker; stance=yes}} Lämnar: Sollentuna. {{S org=Sollentuna; stance=no}} Inte bestämt: Lidingö, Vaxholm. {{S org=Lidingö; stance=undecided}} {{S org=Vaxholm; stance=undecided}} Tony tar på sig att hålla i referensgruppen. {{A who=Tony Wendel}}
3. Skolmöbler {{I n=3}}
Addas ramavtal överprövas. Förvaltningsrätten väntas döma i november. Sofia Engberg rådde oss att inte avropa innan dess. {{|}}Järfälla går ut med egen upphandling under tiden. {{S org=Järfälla}}
4. Taxiresor {{I n=4}}
Kommunerna har tagit över vissa resor från regionen. Regionens avtal gäller inte oss. {{|}}Vem vaktar att priset indexeras rätt? {{Q}} Ingen i gruppen gör det i dag och ingen erbjöd sig.
5. Uppföljning av hemtjänstavtal {{I n=5; kind=go-round}}
Sigtuna: stickprov varje kvartal. {{S org=Sigtuna; topic=Uppföljning av hemtjänstavtal; stance=doing}}
Väsby: har köpt in en konsult. {{S org=Upplands Väsby; topic=Uppföljning av hemtjänstavtal; stance=doing}}
Knivsta: inte alls i nuläget. {{S org=Knivsta; topic=Uppföljning av hemtjänstavtal; stance=no}}
Norrtälje: vilar medan LOV ses över. {{S org=Norrtälje; topic=Uppföljning av hemtjänstavtal}}
Upplands-Bro: undrar om de kan använda Sigtunas mall. {{S org=Upplands-Bro; topic=Uppföljning av hemtjänstavtal; stance=interested}}
Lidingö: avtalscontroller anställd. {{S org=Lidingö; topic=Uppföljning av hemtjänstavtal; stance=doing}}
IVO:s tillsyn omfattar inte avtalsfrågor.
6. Upphandlingsmyndighetens statistik {{I n=6}}
Kalle visade siffror från 2024. Antalet anbudsgivare per upphandling var 4,3 i länet. I Vaxholm var det bara 2,1. Kalle trodde att siffran underskattas något.
7. Hållbarhetskrav {{I n=7}}
Vi kom fram till att kraven för textil tas in i samtliga upphandlingar. {{D}} Pia meddelade att Väsby ställer krav även på transporter. {{S org=Upplands Väsby}} Danderyd har som policy att följa basnivån. {{S org=Danderyd}} Svårast är uppföljningen, enligt flera.
8. Juristnätverket {{I n=8}}
Nätverkets jurist är föräldraledig. Någon vikarie finns inte på plats. {{|}}Platsen i juristnätverkets presidium är öppen för oss. {{V seat=plats; body=juristnätverkets presidium}} Hör av er till Marianne vid intresse. {{A who=alla}}
9. Valfrihetssystem daglig verksamhet {{I n=9}}
Lidingö stänger sitt system, {{S org=Lidingö}} Täby och Danderyd öppnar för nya utförare i januari. {{S org=Täby}} {{S org=Danderyd}} Österåker har efterfrågat andras avgifter. {{|}}Rebecca sammanställer. {{A who=Rebecca Thor}}
10. E-avtal {{I n=10}}
Införandet av avtalsdatabas går trögt. {{|}}Reza uppskattade att Sollentuna är klar till sommaren. {{S org=Sollentuna}} Det finns önskemål om att leverantören bjuds in.
11. Seminariedag {{I n=11}}
Dagen är den 4 december på Bogesund. {{M date=2025-12-04; what=Seminariedag}} Ansvariga är Ebba och Nadja. {{N person=Ebba Lagercrantz; role=ansvarig; body=Seminariedag}} {{N person=Nadja Bergkvist; role=ansvarig; body=Seminariedag}} Sista anmälan 14 november.
12. Säkerhetsklassade upphandlingar {{I n=12}}
Ny förordning sedan i somras. Samråd krävs i fler fall än tidigare. {{|}}Hur gör vi med underleverantörer i tredje land? {{Q}} Olika åsikter framfördes men någon som tar reda på svaret finns inte.
13. Elavtal {{I n=13}}
Elpriset steg i september. {{|}}Vallentuna ligger på rörligt avtal, {{S org=Vallentuna}} likaså Knivsta. {{S org=Knivsta}} Vaxholm ska binda en del från nyår. {{S org=Vaxholm}} Mötet var inte enigt om vad som är bäst.
14. Gemensamt dynamiskt inköpssystem {{I n=14}}
Sju kommuner har sagt ja: Täby, Danderyd, Vallentuna, Österåker, Vaxholm, Norrtälje och Knivsta. {{S org=Täby; stance=yes}} {{S org=Danderyd; stance=yes}} {{S org=Vallentuna; stance=yes}} {{S org=Österåker; stance=yes}} {{S org=Vaxholm; stance=yes}} {{S org=Norrtälje; stance=yes}} {{S org=Knivsta; stance=yes}} Sigtuna har bestämt sig för att avstå. {{S org=Sigtuna; stance=no}} Från Järfälla finns ett visst intresse. {{S org=Järfälla; stance=interested}} Överenskommet: Täby är upphandlande myndighet. {{D}}
15. Bygg och anläggning {{I n=15}}
Fusk med id06-kort har upptäckts på ett bygge i Märsta. Polisen och Skatteverket har gjort en gemensam insats. {{|}}Sigtuna skärper kontrollerna på sina byggen. {{S org=Sigtuna}}
16. Direktupphandling {{I n=16}}
Gränsen höjs från 1 januari. De flesta har tänkt behålla nuvarande interna gränser. {{|}}Norrtälje höjer sin gräns till 300 000 kr. {{S org=Norrtälje}} {{K amount=300000; unit=kr}} Lidingö ändrar inget. {{S org=Lidingö; stance=no}}
17. Konsultköp {{I n=17}}
Kostnaden för konsulter är högst i Sollentuna och lägst i Vaxholm. Skillnaden beror på vad som räknas. Någon hade hört att SKR förbereder en definition.
18. Gruppen för välfärdsteknik {{I n=18}}
Sofia Jarl ersätter Claes Ström i gruppen. {{N person=Sofia Jarl; role=ledamot; body=Gruppen för välfärdsteknik; for=Claes Ström}} Österåkers mandat är vakant. {{V seat=mandat; body=Gruppen för välfärdsteknik; org=Österåker}} Gruppen ska ha sitt första möte i höst.
19. AI för avtalsgranskning {{I n=19; kind=go-round}}
Täby: testar, goda resultat. {{S org=Täby; topic=AI för avtalsgranskning; stance=doing}}
Danderyd: får inte för IT. {{S org=Danderyd; topic=AI för avtalsgranskning; stance=no}}
Järfälla: avvaktar kommunens riktlinje. {{S org=Järfälla; topic=AI för avtalsgranskning; stance=undecided}}
Vallentuna: ja, licens köpt. {{S org=Vallentuna; topic=AI för avtalsgranskning; stance=doing}}
Upplands-Bro: intresse finns men ingen budget. {{S org=Upplands-Bro; topic=AI för avtalsgranskning; stance=interested}}
20. Livsmedelsberedskap {{I n=20}}
Lagkrav väntas 2027. Länsstyrelsen samlar kommunerna i en arbetsgrupp. Ebba menade att det här inte är en inköpsfråga i första hand.
21. Gemensam revision av leverantörer {{I n=21}}
Alla tyckte att förra revisionen var lyckad. Det vore bra att göra om den. {{|}}Gruppen bestämde sig för två revisioner 2026. {{D}} Claes och Ann-Marie planerar. {{A who=Claes Ström, Ann-Marie Ström}}
22. Tolkavtal {{I n=22}}
Väsby har haft stora problem med leverantören. {{S org=Upplands Väsby}} Sollentuna har hävt avtalet. {{S org=Sollentuna}} Övriga är nöjda. Niklas frågade om Danderyds avtal bör ses över.
23. Utbildning för beställare {{I n=23}}
Digital utbildning finns hos Upphandlingsmyndigheten. {{|}}Henrik: hos oss är den obligatorisk. {{S org=Lidingö; stance=doing}} Anna-Lena: vi ska göra likadant. {{S org=Upplands-Bro; stance=yes}} Nadja: osäker på om Knivsta har resurser. {{S org=Knivsta; stance=undecided}}
24. Strategi för idéburet offentligt partnerskap {{I n=24}}
Juridiken är osäker. Domen från Alingsås har överklagats. {{|}}Norrtälje fortsätter med sina partnerskap oavsett utgången. {{S org=Norrtälje}}
25. Drivmedel {{I n=25}}
Punkten får vänta tills Addas förstudie föreligger. {{P what=Drivmedel; why=tills Addas förstudie föreligger}}
26. Möblering av kontor {{I n=26}}
Erfarenheter av återbruk delades. {{|}}Täby sparade 1,1 miljoner på återbruk 2024. {{K amount=1.1; unit=miljoner}} Lidingö skickar överblivna möbler till återbrukslagret i Arninge. {{S org=Lidingö; stance=doing}}
27. Mallar {{I n=27}}
Det beslutades i våras att ha gemensamma mallar. Mallarna ligger nu i Teams. {{|}}Jessika tar emot synpunkter till den 20 oktober. {{A who=Jessika Palm; due=2025-10-20}}
28. Fordon {{I n=28}}
Upplands-Bro hyr ut tio elbilar till grannkommunen. {{S org=Upplands-Bro}} Priset för leasing ökar. {{|}}Danderyd och Lidingö samverkar om bilpool. {{S org=Danderyd; stance=doing}} {{S org=Lidingö; stance=doing}}
29. Fråga om sociala krav {{I n=29}}
Vem har kontakt med Arbetsförmedlingen om sociala krav i kommande upphandlingar? {{Q}} Oklart, tidigare var det Österåker.
30. Läromedel {{I n=30}}
Regeringen vill ha fler tryckta läromedel. Skolverkets bidrag går till huvudmännen. {{|}}Vallentuna och Täby köper in via samma avtal. {{S org=Vallentuna; stance=doing}} {{S org=Täby; stance=doing}}
31. Personalnytt {{I n=31}}
Ann-Marie går i pension i mars. {{L person=Ann-Marie Ström; when=i mars; why=går i pension}} Ny inköpschef i Knivsta är Olof Stjerna från den 1 november. {{N person=Olof Stjerna; role=inköpschef; org=Knivsta}} Marianne skickar en blomma från nätverket.
32. Skadestånd {{I n=32}}
Högsta förvaltningsdomstolens avgörande gäller 10 miljoner. {{K amount=10; unit=miljoner}} Målet avsåg en kommun i Västsverige. Domen kommenterades kort.
33. Uppsagda avtal {{I n=33; kind=go-round}}
Vaxholm: städ, nytt avtal från februari. {{S org=Vaxholm; topic=Uppsagda avtal}}
Österåker: inga. {{S org=Österåker; topic=Uppsagda avtal}}
Sigtuna: trygghetslarm. {{S org=Sigtuna; topic=Uppsagda avtal}}
Knivsta: elevresor, egen regi övervägs. {{S org=Knivsta; topic=Uppsagda avtal; stance=undecided}}
34. Nätverksavgift {{I n=34}}
Vi håller fast vid 8 000 kr per kommun. {{D}} {{K amount=8000; unit=kr per kommun}} Sigtuna och Norrtälje ville ha en avgift per invånare. {{S org=Sigtuna}} {{S org=Norrtälje}}
35. Elektronisk fakturering {{I n=35}}
Peppol blir krav för alla. Täby var först i länet. {{|}}Pia tar upp frågan med ekonomicheferna. {{A who=Pia Lööf}}
36. Jäv och bisysslor {{I n=36}}
Riksrevisionen har granskat. Claes har haft två fall men tyckte inte att rutinerna behöver ändras. {{|}}Sollentuna inför årlig kontroll. {{S org=Sollentuna}}
37. Förskoleköp utanför länet {{I n=37}}
Ärendet var redan utrett. Ingen diskussion.
38. Återkoppling till leverantörer {{I n=38}}
Företagarna har gjort en enkät om kommunernas service. Lidingö fick högst betyg, följt av Vallentuna. Resultatet ska presenteras på Nordbygg.
39. Representant i Stockholms läns inköpsråd {{I n=39}}
Representanten måste vara chef. {{|}}Reza nominerades. {{D}} {{N person=Reza Amini; role=representant; body=Stockholms läns inköpsråd}} Ersättarposten kunde inte fyllas. {{V seat=ersättare; body=Stockholms läns inköpsråd}}
40. Nästa möte {{I n=40}}
Torsdag 20 november kl. 13 i Knivsta. {{M date=2025-11-20}}
Nadja ordnar rum och teknik. {{A who=Nadja Bergkvist}}
