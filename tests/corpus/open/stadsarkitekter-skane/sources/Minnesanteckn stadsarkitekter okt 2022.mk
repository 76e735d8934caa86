@file Minnesanteckn stadsarkitekter okt 2022.docx
@body Stadsarkitektnätverket
@date 2022-10-21
@start 09:00
@end 12:00
@place Rönneholms slott, Eslövs kommun
@mode hybrid
@secretary Leyla Demir
@p Felicia Grahn | Lund | stadsarkitekt | chair
@p Leyla Demir | Ängelholm | planarkitekt |
@p Navid Tehrani | Helsingborg | stadsarkitekt |
@p Märta Lindskog | Kristianstad | stadsarkitekt |
@p Gustaf Wrede | Landskrona | planchef | partial=p 1 till 4
@p Eva Wikholm | Trelleborg | stadsarkitekt |
@p Ingeborg Sandell | Hässleholm | stadsarkitekt |
@p Ylva Brandt Olofsson | Simrishamn | stadsarkitekt | remote
@p Rasmus Löwenborg | Ystad | tf stadsarkitekt |
@p Henning Arvidsson Roos | Malmö | stadsarkitekt | absent excused
@p Mårten Kjell | Eslöv | stadsarkitekt | absent excused
@p Agnes Rydberg | | samordnare | guest
@p Ulf Tingström | Trafikverket | åtgärdsplanerare | guest partial=p 2
---
Minnesanteckningar
Stadsarkitektnätverket, 21 oktober 2022, kl 9-12
Rönneholms slott, Eslövs kommun
Närvarande: Felicia Grahn, stadsarkitekt Lund, ordförande. Navid Tehrani, stadsarkitekt Helsingborg. Märta Lindskog, stadsarkitekt Kristianstad. Gustaf Wrede, planchef Landskrona, p 1 till 4. Eva Wikholm, stadsarkitekt Trelleborg. Ingeborg Sandell, stadsarkitekt Hässleholm. Rasmus Löwenborg, tf stadsarkitekt Ystad. Leyla Demir, planarkitekt Ängelholm, som för dessa anteckningar.
På distans: Ylva Brandt Olofsson, stadsarkitekt Simrishamn
Adjungerade: Agnes Rydberg, samordnare; Ulf Tingström, åtgärdsplanerare Trafikverket, p 2
Återbud: Henning Arvidsson Roos, stadsarkitekt Malmö; Mårten Kjell, stadsarkitekt Eslöv
1. Rotterdam i backspegeln {{I n=1; kind=report}}
Sju personer åkte och sju kom hem, ett dygn försenade. Navid berättade att det mest användbara var hur staden arbetar med tillfälliga bygglov i hamnen: tio år, ingen förlängning, och allt ska kunna skruvas isär. Eva W har redan visat bilder för sin nämnd. Felicia önskade att fler hade kunnat följa med och tyckte att resan nästa gång borde vara närmare. Reseräkningarna är betalda.
{{|}}Navid sammanställer ett bildmaterial som var och en får använda, det ligger färdigt till advent trodde han. {{A who=Navid Tehrani}}
2. Trafikverket och stationslägena {{I n=2; kind=information}}
Ulf Tingström redogjorde för nationell plan 2022–2033. Regeringen fastställde den i juni. För Skånes del innebär det fyrspår norr om Lund men att Simrishamnsbanan åter är struken. Ylva fann det obegripligt. Myndigheten kan inte göra annat än det regeringen beslutat, svarade Ulf, men kommuner kan alltid begära en åtgärdsvalsstudie. De studierna brukar ta två år. Går en kommun in med egna medel kan det gå fortare, och i Staffanstorp har man enligt Ulf redan förskotterat 12 miljoner kronor. {{K amount=12; unit=miljoner kronor}} {{S org=Staffanstorp; topic=stationslägen; stance=doing}}
Gustaf frågade om stationshus får byggas på. Reglerna om farligt gods säger trettio meter, men länsstyrelsen brukar godta mindre om det finns en riskutredning. {{|}}Landskrona söker nu undantag för tre kvarter. {{S org=Landskrona; topic=stationslägen; stance=doing}} {{|}}I Hässleholm har man dragit slutsatsen att inga bostäder alls ska ligga intill banan. {{S org=Hässleholm; topic=stationslägen; stance=no}}
{{|}}Vi bad Ulf om en lista på alla pågående studier och den väntar vi få i november. {{A who=Ulf Tingström; due=2022-11}}
3. Mall för strandskydd {{I n=3; kind=decision}}
Upptagen igen. Länsstyrelsens utkast har nu granskats av Ylva, dock ensam sedan Eva Torekull lämnade Ystad. Hennes invändning är att utkastet kräver en naturinventering även när marken är asfalterad. Krister Holmqvist har i ett mejl antytt att det går att backa på den punkten. Märta ansåg att vi borde tacka och ta emot. Andra såg en risk i att en mall låser kommunerna vid ett sätt att skriva.
Nätverket kom fram till att tillstyrka mallen under förutsättning att kravet på inventering mildras. {{D if=under förutsättning att kravet på inventering mildras}} {{|}}Svaret avges av Felicia för allas räkning, sista dag är 11 november. {{A who=Felicia Grahn; due=2022-11-11; to=Länsstyrelsen}} {{|}}För Kristianstads vidkommande ska mallen användas oavsett. {{S org=Kristianstad; topic=Mall för strandskydd; stance=yes}} {{|}}Trelleborg ville först se slutversionen och lämnade frågan öppen. {{S org=Trelleborg; topic=Mall för strandskydd; stance=undecided}}
Som granskare vid sidan om Ylva gick Rasmus in, i Eva Torekulls ställe. {{N person=Rasmus Löwenborg; role=granskare; body=Mall för strandskydd; for=Eva Torekull}}
4. Galan {{I n=4; kind=report}}
Märta sammanfattade: 140 anmälda, nio finalister, en konferencier med scenskräck. Juryn var enig om vinnaren men det är förstås inte officiellt. Vem som vinner får alltså under inga omständigheter läcka före den 11 november. {{X mark=får alltså under inga omständigheter läcka före den 11 november}} {{M date=2022-11-11; what=Galan}} Regionen betalar inte det bidrag på 25 000 kr {{K amount=25000; unit=kr}} som man muntligt utlovat. {{|}}Underskottet fördelar vi lika mellan kommunerna, fast först när Agnes har fått ett skriftligt nej av regionen. {{D if=först när Agnes har fått ett skriftligt nej av regionen}}
Eva W kör ned priset till Kristianstad i sin bil. {{A who=Eva Wikholm}}
5. Översiktsplan på webben {{I n=5; outcome=postponed}}
Det var Gustaf som skulle visa, men han fick åka tidigare. {{|}}Ny plats på dagordningen den 9 december. {{P until=2022-12-09; what=Översiktsplan på webben; why=Gustaf fick åka tidigare}} {{M date=2022-12-09}}
6. Vi och våra uppdrag {{I n=6}}
Rasmus Löwenborg är tillförordnad i Ystad fram till årsskiftet, sedan tillträder Klara Mannerheim Söder. {{N person=Klara Mannerheim Söder; role=stadsarkitekt; org=Ystad}}
Universitetets programråd: Felicia har blivit för upptagen och lämnade sitt uppdrag i augusti. {{|}}Universitetet har godtagit Ingeborg som efterföljare. {{N person=Ingeborg Sandell; role=ledamot; body=Universitetets programråd; for=Felicia Grahn}}
Bostadsrådet hos länsstyrelsen får en plats till. Att den ska gå till en småkommun är vi överens om, men inte till vilken. {{D}} {{V seat=en plats till; body=Bostadsrådet hos länsstyrelsen}} {{|}}De små (Ylva, Ingeborg, Mårten) gör upp sinsemellan före decembermötet. {{A who=Ylva Brandt Olofsson,Ingeborg Sandell,Mårten Kjell; due=2022-12-09}}
Den som tidigare varit i Boverkets råd, alltså Henning, skriver på en historik.
7. Sista frågor {{I n=7; kind=question}}
Ylva: hur definierar man ett attefallshus på en brygga? {{Q asker=Ylva Brandt Olofsson}} Skratt, men inget svar.
Novemberns utbildningsdag för handläggarna i Hässleholm, den 24:e, {{M date=2022-11-24; what=utbildningsdag för handläggarna}} är fulltecknad.
Leyla Demir
