@file uppskjutet-14.txt
@body Kommundirektörsgruppen i Jönköpings län
@date 2024-11-22
@p Anders Fransson | Jönköping | kommundirektör | chair
@p Marita Björk | Nässjö | kommundirektör
@p Jonas Rehn | Värnamo | kommundirektör
@p Ylva Strömstedt | Gislaved | kommundirektör
@p Christian Hökby | Eksjö | kommundirektör
@p Emelie Dannäs | Tranås | kommundirektör
@p Patrick Lööf | Vetlanda | kommundirektör
@p Gerd Sallander | Aneby | kommunchef
@p Jonas Ivarsson | Vaggeryd | kommunchef
@p Charlotte Grennfelt | Habo | kommundirektör
@p Samuel Kindberg | Mullsjö | kommunchef
@p Inga-Lill Brask | Gnosjö | kommunchef
@p Stellan Ramberg | Sävsjö | kommundirektör
@p Ola Nygren | Region Jönköpings län | regiondirektör | guest
@p Nathalie Sten | Kommunal utveckling | utvecklingschef | guest
---
Kommundirektörsgruppen i Jönköpings län
Minnesanteckningar från sammanträdet 2024-11-22
Ledamöter:
Anders Fransson (Jönköping), kommundirektör, ordf.
Marita Björk (Nässjö), kommundirektör
Jonas Rehn (Värnamo), kommundirektör
Ylva Strömstedt (Gislaved), kommundirektör
Christian Hökby (Eksjö), kommundirektör
Emelie Dannäs (Tranås), kommundirektör
Patrick Lööf (Vetlanda), kommundirektör
Gerd Sallander (Aneby), kommunchef
Jonas Ivarsson (Vaggeryd), kommunchef
Charlotte Grennfelt (Habo), kommundirektör
Samuel Kindberg (Mullsjö), kommunchef
Inga-Lill Brask (Gnosjö), kommunchef
Stellan Ramberg (Sävsjö), kommundirektör
Övriga:
Ola Nygren (Region Jönköpings län), regiondirektör
Nathalie Sten (Kommunal utveckling), utvecklingschef

1 Anteckningar från 18 oktober {{I n=1}}
Anteckningarna godkänns.
2 Länsgemensam utvecklingsplan {{I n=2}}
Nathalie föredrar planen. {{|}}Gruppen förordar att primärkommunalt samverkansorgan antar planen. {{D}}
Bilaga 3 om finansiering dras tillbaka för omarbetning och kommer åter på sammanträdet i januari. {{P what=Bilaga 3 om finansiering; why=för omarbetning}}
3 Vårdval {{I n=3}}
Regionen har skjutit upp avvecklingen av avtalet till halvårsskiftet. {{|}}Ola återkommer till gruppen i januari med en konsekvensanalys. {{A who=Ola Nygren; due=2025-01; to=gruppen}}
4 Kommunal utveckling, avgift 2026 {{I n=4; outcome=postponed}}
Beslut i frågan senareläggs i avvaktan på en oberoende översyn. {{P what=Beslut i frågan; why=i avvaktan på en oberoende översyn}}
5 Civil beredskap {{I n=5}}
Länsstyrelsens beredskapsråd sammanträder 6 december. {{M date=2024-12-06; what=Länsstyrelsens beredskapsråd}} Marita är kommunernas röst i rådet fram till dess att Stellan är tillbaka.
6 Kompetensförsörjning {{I n=6; kind=dialogue}}
Gemensam attraktivitetskampanj diskuterades. {{|}}Värnamo och Gnosjö vill dra i gång redan i vår. {{S org=Värnamo; stance=yes}} {{S org=Gnosjö; stance=yes}} Jönköping ställer sig utanför. {{S org=Jönköping; stance=no}} Med tanke på de skilda uppfattningarna låter gruppen saken bero till våren. {{P what=Gemensam attraktivitetskampanj; why=Med tanke på de skilda uppfattningarna}}
7 Höghastighetståg {{I n=7}}
Frågan är avförd från nationell plan. Inget vidare arbete.
8 Samverkan inom VA {{I n=8}}
Vaggeryd och Gislaved bildar bolag 1 januari. {{S org=Vaggeryd; stance=doing}} {{S org=Gislaved; stance=doing}} Vetlanda har frågan uppe i fullmäktige den 11 december. {{S org=Vetlanda; stance=undecided}} {{M date=2024-12-11; what=fullmäktige}}
9 Beställningscentral {{I n=9}}
Kvarstår till nästa gång: frågan om ägande. {{P until=next; what=frågan om ägande}}
10 Ägarsamråd Höglandsförbundet {{I n=10}}
Ägarsamrådet den 29 november flyttas till den 17 januari kl. 10 i Eksjö. {{M date=2025-01-17; what=Ägarsamrådet}} Skälet uppges vara att budgeten inte är förankrad.
11 Social hållbarhet {{I n=11; outcome=postponed}}
Föredragande anmälde förhinder. {{|}}Ny föredragning beställs till februari. {{P what=Social hållbarhet; why=Föredragande anmälde förhinder}}
12 Gemensam lönenämnd {{I n=12}}
Aneby har lämnat in sin avsiktsförklaring. {{|}}Tranås kan lämna besked först när revisionens granskning är klar. {{S org=Tranås; stance=undecided}}
13 Brottsförebyggande {{I n=13}}
Polisområdeschefen deltar på ett senare möte, då han i dag är i Malmö. {{P what=Polisområdeschefen; why=då han i dag är i Malmö}}
14 Kommunforskning {{I n=14}}
Jönköping University ordnar frukostseminarium 5 december och 23 januari, båda kl. 7.45. {{M date=2024-12-05; what=frukostseminarium}} {{M date=2025-01-23; what=frukostseminarium}} Seminariet i november handlade om tillit.
15 Yttrande över ny kommunallag {{I n=15}}
Yttrandet ska vara regeringen tillhanda den 10 februari. {{|}}Presidiet skriver ett utkast. {{A who=Presidiet}} Gruppen ger sina synpunkter på utkastet i januari. {{P what=utkastet}}
16 E-hälsa {{I n=16; outcome=nothing_new}}
Inget finns att rapportera.
17 Socialdirektörernas skrivelse {{I n=17; outcome=postponed}}
Skrivelsen kom för sent för att behandlas. {{|}}Sätts överst på nästa dagordning. {{P until=next; what=Skrivelsen; why=kom för sent för att behandlas}}
18 Turism {{I n=18}}
Smålands turism har omorganiserats. Vd-rekryteringen är avbruten och görs om under våren.
19 Nationell samordning av välfärdsteknik {{I n=19; kind=decision}}
Gruppen rekommenderar att kommunerna ansluter sig. {{D}} Varje kommun meddelar sitt beslut till Nathalie senast den 31 januari. {{A who=Varje kommun; due=2025-01-31; to=Nathalie Sten}}
20 Bostadsanvisning {{I n=20}}
Länsstyrelsens fördelning för 2025 kom i oktober. Mullsjös begäran om omprövning avslogs.
21 Indelning av länet {{I n=21}}
Utredningen dröjer. Charlotte ser ingen brådska.
22 Arbetsformer {{I n=22}}
Gruppen hade aviserat en diskussion om sina arbetsformer. {{|}}Den fick skjutas fram då dagordningen var för full. {{P what=en diskussion om sina arbetsformer; why=då dagordningen var för full}}
23 Avtal med Migrationsverket {{I n=23}}
Sävsjö har sagt upp sitt avtal. {{S org=Sävsjö}} Avvecklingen sker stegvis under 2025.
24 Ny ledamot i SKR:s nätverk {{I n=24; kind=decision}}
Patrick Lööf nomineras till SKR:s direktörsnätverk. {{D}} {{N person=Patrick Lööf; role=ledamot; body=SKR:s direktörsnätverk; org=Vetlanda}}
25 Dialog med Försvarsmakten {{I n=25}}
Regementet i Eksjö inbjuder till kommundag den 12 mars 2025. {{M date=2025-03-12; what=kommundag}} Christian samlar in anmälningar. {{A who=Christian Hökby}}
26 Ambulansflyg {{I n=26}}
Avtalet om flygambulans har sagts upp. Regionerna söker en ny lösning, som dock dröjer.
27 Länets klimatråd {{I n=27; outcome=postponed}}
Gerd, som är kontaktperson, hade anmält frånvaro vid denna punkt; stryks och återkommer. {{P what=Länets klimatråd; why=Gerd, som är kontaktperson, hade anmält frånvaro vid denna punkt}}
28 Budgetförutsättningar {{I n=28; kind=go-round}}
Nässjö: fullmäktige tog budgeten i tisdags, resultat 1,2 procent. {{S org=Nässjö; topic=Budgetförutsättningar}} Habo: skattehöjning med 30 öre. {{S org=Habo; topic=Budgetförutsättningar}} Eksjö: budgetbeslutet är uppskjutet till december. {{S org=Eksjö; topic=Budgetförutsättningar}} Övriga återkommer skriftligt. {{A who=Övriga}}
29 Digitalt samarbete med Kalmar län {{I n=29; outcome=postponed}}
Gruppen valde att vänta med ställningstagande tills förstudien är översatt i kronor. {{D}} {{P what=ställningstagande}}
30 Effektiv upphandling {{I n=30}}
Samuel anser att gruppen bör få en årlig redovisning. {{|}}Önskemålet får stå över tills ny upphandlingschef finns på plats. {{P what=Önskemålet}}
31 Pandemilärdomar {{I n=31}}
Avslutat.
32 Barnahus {{I n=32}}
Driften av Barnahus finansieras solidariskt, 6,10 kr per invånare. {{K amount=6.10; unit=kr per invånare}} Åklagarkammaren har skjutit på sitt besked. {{|}}Ylva tar fram statistik över antal samråd. {{A who=Ylva Strömstedt}}
33 Utvärdering av Esam {{I n=33}}
Utvärderas till hösten av Linköpings universitet.
34 Teknikcollege {{I n=34}}
Certifieringen gäller till juni 2026. Programmet för länsdagen har reviderats. {{|}}Länsdagen är den 27 februari 2025, Tändsticksområdet. {{M date=2025-02-27; what=Länsdagen}}
35 Representant i Smålands konstarkiv {{I n=35}}
Platsen har varit obesatt sedan sommaren. {{V seat=Representant; body=Smålands konstarkiv}} Ingen kandidat fanns i dag. {{|}}Valet hålls öppet till nästa sammanträde. {{P until=next; what=Valet; why=Ingen kandidat fanns i dag}}
36 Besök av landshövdingen {{I n=36}}
Inga datum är satta för 2025. Länsstyrelsen hör av sig direkt till kommunerna.
37 Kommande utredningar {{I n=37}}
Inga-Lill bevakar utredningen om stärkt kapacitet i mindre kommuner. {{A who=Inga-Lill Brask}} Betänkandet skulle ha lämnats i oktober men utredaren har fått förlängd tid.
38 Skyddade personuppgifter {{I n=38; outcome=not_reached}}
Hann inte behandlas, tas först i januari. {{P what=Skyddade personuppgifter; why=Hann inte behandlas}}
39 Övriga ärenden {{I n=39}}
Jonas Rehn tar upp elnätsavgifterna. Ärendet bedöms inte vara något för gruppen.
Emelie frågar vem som driver frågan om gemensam visselblåsarfunktion. {{Q asker=Emelie Dannäs}} Inget svar gavs.
Stellan: intern kontroll, kort avrapportering utlovas till våren. {{A who=Stellan Ramberg}}
40 Sammanträden 2025 {{I n=40}}
Tabell över mötena bifogas kallelsen i januari.
