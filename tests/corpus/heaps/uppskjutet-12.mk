@file uppskjutet-12.txt
@body Styrelsen för Samordningsförbundet Västra Gästrike
@date 2024-02-15
@p Margareta Falk | Sandviken | ordförande | chair
@p Per Uno Sköldberg | Hofors | vice ordförande
@p Zeinab Noor | Gävle | ledamot
@p Ingvar Thorell | Ockelbo | ledamot
@p Britt-Marie Asp | Älvkarleby | ledamot
@p Jan-Olov Wess | Region Gävleborg | ledamot
@p Cecilia Brodin | Försäkringskassan | ledamot
@p Daniel Granqvist | Arbetsförmedlingen | ledamot
@p Maud Elfving | Sandviken | ersättare
@p Sune Rytter | Hofors | ersättare
@p Alice Norlin | Gävle | ersättare
@p Håkan Fahlman | Ockelbo | ersättare
@p Pia Ledin | Samordningsförbundet | förbundschef | guest
@p Joakim Styf | Samordningsförbundet | processledare | guest
@p Kerstin Ahlm | Revisionsbyrån | revisor | guest
---
Styrelsen för Samordningsförbundet Västra Gästrike
Sammanträdesprotokoll 2024-02-15
Beslutande och övriga deltagare
Margareta Falk, Sandviken, ordförande, ordförande
Per Uno Sköldberg, Hofors, vice ordförande
Zeinab Noor, Gävle, ledamot
Ingvar Thorell, Ockelbo, ledamot
Britt-Marie Asp, Älvkarleby, ledamot
Jan-Olov Wess, Region Gävleborg, ledamot
Cecilia Brodin, Försäkringskassan, ledamot
Daniel Granqvist, Arbetsförmedlingen, ledamot
Maud Elfving, Sandviken, ersättare
Sune Rytter, Hofors, ersättare
Alice Norlin, Gävle, ersättare
Håkan Fahlman, Ockelbo, ersättare
Pia Ledin, Samordningsförbundet, förbundschef
Joakim Styf, Samordningsförbundet, processledare
Kerstin Ahlm, Revisionsbyrån, revisor

§ 1 Upprop och fastställande av dagordning {{I n=1; kind=decision}}
Styrelsen beslutar
att fastställa dagordningen, {{D}}
att stryka punkten om friskvård, vilken överförs till nästa sammanträde. {{D}} {{P until=2024-03-21; what=punkten om friskvård}}
§ 2 Protokollsjusterare {{I n=2}}
Ingvar Thorell utses att jämte ordföranden justera protokollet. {{D}} {{N person=Ingvar Thorell; role=justerare; body=Styrelsen för Samordningsförbundet Västra Gästrike; org=Ockelbo}}
§ 3 Årsredovisning 2023 {{I n=3}}
Förbundschefen föredrar förslaget. Revisorerna har begärt uppskov med sitt utlåtande. {{|}}Styrelsen beslutar att återuppta ärendet vid sammanträdet den 21 mars. {{D}} {{P until=2024-03-21; what=Årsredovisning 2023}} {{M date=2024-03-21}}
§ 4 Ekonomisk uppföljning {{I n=4}}
Utfallet per januari är ett överskott på 312 000 kr. {{K amount=312000; unit=kr}} Styrelsen noterar informationen.
§ 5 Insatsansökan från Hofors (bordläggs) {{I n=5; outcome=postponed}} {{P what=Insatsansökan från Hofors}}
Ansökan saknar undertecknat partsbeslut.
§ 6 Grön rehab {{I n=6; kind=decision}}
Insatsen har pågått sedan 2022. {{|}}Styrelsen beviljar insatsen fortsatt finansiering till och med den 31 december 2025. {{D until=2025-12-31}} Verksamheten ska slututvärderas av Högskolan i Gävle. {{A}}
§ 7 Medlemmarnas insatser {{I n=7}}
Arbetsförmedlingen har ännu inte lämnat besked om sin del för 2025. Försäkringskassan har skjutit upp sin dialog med förbunden till april.
§ 8 Rekrytering av processledare {{I n=8; outcome=postponed}}
Ärendet vilar i avvaktan på budgetbeslut. {{P what=Rekrytering av processledare; why=i avvaktan på budgetbeslut}}
§ 9 Regler för arvoden {{I n=9}}
Arvode utgår enligt Sandvikens arvodesreglemente. Per Uno Sköldberg föreslår en översyn. {{|}}Efter diskussion beslutas att översynen tidigast aktualiseras efter valet 2026. {{D}} {{P what=översynen}}
§ 10 Delegationsordning {{I n=10; kind=decision}}
Ärendet återremitteras för att belysa de juridiska frågorna. {{D}} {{P what=Delegationsordning; why=för att belysa de juridiska frågorna}} Pia återkommer med ett reviderat förslag senast den 7 mars. {{A who=Pia Ledin; due=2024-03-07}}
§ 11 Ungas etablering {{I n=11}}
Joakim Styf redogör för kartläggningen. {{|}}Gävle står bakom projektidén. {{S org=Gävle; stance=yes}} Älvkarleby vill först pröva den i sin nämnd. {{S org=Älvkarleby; stance=undecided}}
Styrelsen beslutar att avvakta Älvkarlebys beslut före vidare behandling. {{D}} {{P what=Ungas etablering}}
§ 12 Nationella rådet {{I n=12}}
Finsam-konferensen 2024 äger rum i Västerås den 16–17 april. {{M date=2024-04-16; what=Finsam-konferensen 2024}} {{M date=2024-04-17; what=Finsam-konferensen 2024}} Zeinab Noor och Håkan Fahlman anmäls som styrelsens deltagare. {{D}} {{N person=Zeinab Noor; role=deltagare; body=Finsam-konferensen 2024; org=Gävle}} {{N person=Håkan Fahlman; role=deltagare; body=Finsam-konferensen 2024; org=Ockelbo}}
Nationella rådets årsmöte genomförs digitalt den 26 mars. {{M date=2024-03-26; what=Nationella rådets årsmöte}}
§ 13 Verksamhetsplan {{I n=13}}
Pia informerar om att uppföljningen per tertial skjuts till samma datum som delårsrapporten.
§ 14 Intern kontroll {{I n=14; kind=decision}}
Planen antas. {{D}} Den riskanalys som skulle ha bilagts presenteras nästa sammanträde. {{P until=2024-03-21; what=riskanalys}}
§ 15 Reviderad förbundsordning {{I n=15; outcome=postponed}}
Uppsköts på yrkande av Jan-Olov Wess. {{P what=Reviderad förbundsordning; why=på yrkande av Jan-Olov Wess}}
§ 16 Lokaler {{I n=16}}
Hyresavtalet löper ut den 30 september 2024. Hyresvärden har lämnat två förslag. {{|}}Presidiet får i uppdrag att förhandla. {{D}} {{A who=Presidiet}} Beslut om lokaler fattas i maj. {{P until=2024-05-16; what=Beslut om lokaler}}
§ 17 Reservationer {{I n=17}}
Alice Norlin anmäler att hon hade velat avgöra ärendet om förbundsordningen i dag.
§ 18 Dialogmöte med kommunerna {{I n=18}}
Dialogmötet, som av praktiska skäl fått flyttas från den 5 mars, äger rum den 9 april i Hofors Folkets hus klockan 15. {{M date=2024-04-09; what=Dialogmötet}} Inbjudan har skickats. {{|}}Maud Elfving modererar. {{A who=Maud Elfving}}
§ 19 Indikatorer {{I n=19}}
Rapporten läggs till handlingarna. {{|}}Fördjupad analys sker i samband med majsammanträdet. {{P until=2024-05-16; what=Fördjupad analys}}
§ 20 Samverkansteam Norr {{I n=20}}
Teamet har sedan oktober tagit emot 34 deltagare. Regionen drar ner sin bemanning efter sommaren. {{|}}Frågan om teamets framtid får därför prövas igen under hösten. {{P what=Frågan om teamets framtid; why=Regionen drar ner sin bemanning efter sommaren}}
§ 21 Val av representant till Vägvalet {{I n=21; kind=decision}}
Till representant i styrgruppen för Vägvalet väljs Cecilia Brodin. {{D}} {{N person=Cecilia Brodin; role=representant; body=styrgruppen för Vägvalet; org=Försäkringskassan}} Val av ersättare förrättas senare. {{P what=Val av ersättare}}
§ 22 Ersättning till deltagare {{I n=22}}
Reseersättning utgår inte. Detta framgår av förbundets riktlinjer.
§ 23 Information från Arbetsförmedlingen {{I n=23}}
Daniel Granqvist informerar om att myndighetens omorganisation är senarelagd. Nya kontor öppnar inte förrän 2025. Upphandlingen av rusta och matcha har skjutits på framtiden.
§ 24 Information från revisorn (ställs in) {{I n=24; outcome=postponed}} {{P until=2024-03-21; what=Information från revisorn}}
Revisorn återkommer till styrelsen i mars.
§ 25 Processtöd {{I n=25}}
Sandviken och Hofors har ingått avtal om en gemensam resurs. {{S org=Sandviken; stance=doing}} {{S org=Hofors; stance=doing}} Joakim följer upp avtalet i september. {{A who=Joakim Styf; due=2024-09}}
§ 26 Ansökan om EU-medel {{I n=26}}
ESF-rådets utlysning stänger den 29 mars. {{|}}Med hänsyn till den korta tiden beslutar styrelsen att inte lämna in någon ansökan i vårens omgång. {{D}} Ställningstagande till höstens utlysning görs i juni. {{P until=2024-06-13; what=Ställningstagande till höstens utlysning}}
§ 27 Skrivelse till regeringen {{I n=27; outcome=postponed}}
Styrelsen skjuter ärendet på obestämd tid. {{P what=Skrivelse till regeringen}}
§ 28 Avgående ledamot {{I n=28}}
Britt-Marie Asp har begärt entledigande från sitt uppdrag från den 1 mars. {{L person=Britt-Marie Asp; org=Älvkarleby; when=från den 1 mars}} Kommunfullmäktige i Älvkarleby förrättar fyllnadsval den 18 mars. {{S org=Älvkarleby}} {{M date=2024-03-18; what=Kommunfullmäktige i Älvkarleby}}
§ 29 Meddelanden {{I n=29}}
Länsstyrelsens rapport om psykisk ohälsa anmäls.
Inkommen inbjudan: Samordningsförbundens dag, Gävle, 22 maj. {{M date=2024-05-22; what=Samordningsförbundens dag}}
§ 30 Övriga frågor {{I n=30}}
Sune Rytter efterfrågar statistik per kommun. {{|}}Förbundschefen svarar att den redovisas i juni. {{P until=2024-06-13; what=statistik per kommun}}
§ 31 Sammanträdesdagar {{I n=31; kind=decision}}
Återstående sammanträdesdagar 2024 fastställs till 16 maj, 13 juni, 19 september, 24 oktober och 5 december. {{D}} {{M date=2024-05-16}} {{M date=2024-06-13}} {{M date=2024-09-19}} {{M date=2024-10-24}} {{M date=2024-12-05}}
Frågan om studieresa bordläggs. {{P what=Frågan om studieresa}}
