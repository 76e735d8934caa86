@file laget-05.txt
@body Miljöchefsnätverket Fyrbodal
@date 2023-03-09
@p Agneta Rydberg | Uddevalla | miljöchef | chair
@p Marcus Hell | Trollhättan | miljöchef
@p Ylva Sandström | Vänersborg | miljö- och byggchef
@p Joakim Torp | Lysekil | miljöchef
@p Linnéa Ask | Munkedal | samhällsbyggnadschef
@p Bengt Olausson | Sotenäs | miljöchef
@p Sven Krantz | Strömstad | miljöchef
@p Marina Dahl | Tanum | miljöchef
@p Jenny Sandström | Orust | enhetschef
@p Kjell Arvidsson | Färgelanda | förvaltningschef
@p Rebecka Moen | Mellerud | miljöchef
@p Tove Gran | Bengtsfors | miljöinspektör
@p Lars Brodin | Dals-Ed | miljöchef
@p Lars Ekvall | Åmål | miljöchef
@p Eva Sjöholm | Länsstyrelsen Västra Götaland | länsmiljösamordnare | guest
@p Pia Nordh | Fyrbodals kommunalförbund | nätverkssamordnare | guest
---
Miljöchefsnätverket Fyrbodal
Anteckningar 2023-03-09
Närvarande
Agneta Rydberg Uddevalla, ordförande
Marcus Hell Trollhättan
Ylva Sandström Vänersborg
Joakim Torp Lysekil
Linnéa Ask Munkedal
Bengt Olausson Sotenäs
Sven Krantz Strömstad
Marina Dahl Tanum
Jenny Sandström Orust
Kjell Arvidsson Färgelanda
Rebecka Moen Mellerud
Tove Gran Bengtsfors
Lars Brodin Dals-Ed
Lars Ekvall Åmål
Eva Sjöholm Länsstyrelsen Västra Götaland (gäst)
Pia Nordh Fyrbodals kommunalförbund (gäst)
TILLSYNSPLANER 2023 {{I kind=go-round}}
Trollhättan: antagen i december {{S org=Trollhättan; topic=TILLSYNSPLANER 2023; stance=doing}}
Vbg: går upp i nämnd i mars {{S org=Vänersborg; topic=TILLSYNSPLANER 2023}}
Lysekil: försenad pga vakanser {{S org=Lysekil; topic=TILLSYNSPLANER 2023}}
Dals-Ed: klar {{S org=Dals-Ed; topic=TILLSYNSPLANER 2023; stance=doing}}
Åmål: saknar plan, resurser prioriteras till prövning {{S org=Åmål; topic=TILLSYNSPLANER 2023; stance=no}}
Länsstyrelsen begär in planerna senast sista april.
STRANDSKYDD {{I}}
- Ny utredning är tillsatt, direktiv i bilaga.
- Strömstad och Tanum har bjudit in riksdagsledamöter till sommaren. {{S org=Strömstad}} {{S org=Tanum}}
- Uddevalla har minst dispenser per invånare i länet.
- Vem håller i ett gemensamt yttrande? {{Q}} Ingen av oss.
ENSKILDA AVLOPP {{I}}
- Orust: inventering klar på norra ön, fortsätter på Flatön i höst {{S org=Orust}}
- Mellerud höjer timavgiften till 1 350 kr {{S org=Mellerud}} {{K amount=1350; unit=kr}}
- HaV tar fram ny vägledning, datum okänt
- Beslut: vi gör gemensam information till fastighetsägare {{D}}
- Pia tar fram utkast till i maj {{A who=Pia Nordh; due=2023-05}}
PFAS I DRICKSVATTEN {{I}}
Livsmedelsverkets nya gränsvärden börjar gälla 2026. Provtagning har gjorts i Sotenäs och Lysekil med låga halter som resultat. {{|}}Jenny tog upp att Orust inte har råd med fler prover i år. {{S org=Orust}} Vad gäller för enskilda brunnar? {{Q}} Svar saknas.
OMRÅDESGRUPP KEMIKALIER {{I}}
Gruppen har en ledig plats efter Munkedal. {{V seat=plats; body=OMRÅDESGRUPP KEMIKALIER; org=Munkedal}} Tove erbjöd sig att gå in. {{N person=Tove Gran; role=ledamot; body=OMRÅDESGRUPP KEMIKALIER}} Nästa gruppmöte är den 27 april. {{M date=2023-04-27; what=gruppmöte}}
LAGET RUNT {{I kind=go-round}}
Sotenäs – rekryterar två inspektörer, flyttar till nya lokaler i juni. {{S org=Sotenäs}}
Färgelanda – har köpt in tillsyn från Uddevalla sedan januari. {{S org=Färgelanda}}
Munkedal – taxan antogs av fullmäktige i februari. {{S org=Munkedal}}
Bengtsfors – Livsmedel: efter i planeringen med ca 30 kontroller. {{S org=Bengtsfors; topic=Livsmedel}} Hälsoskydd: fokus på skolor. {{S org=Bengtsfors; topic=Hälsoskydd}}
THN – inget.
Åmål – ny nämndordförande från 1 april. {{S org=Åmål}}
GEMENSAM DRIFT AV ÄRENDESYSTEM {{I}}
Dalsland har ett gemensamt miljökontor sedan många år. {{|}}Lysekil och Sotenäs kör från och med maj i samma databas, {{S org=Lysekil; stance=doing}} {{S org=Sotenäs; stance=doing}} Munkedal följer efter. {{S org=Munkedal; stance=yes}} Strömstad ställer sig utanför. {{S org=Strömstad; stance=no}}
NEDSKRÄPNING {{I}}
Strandstädningen finansieras av Naturvårdsverket även 2023. {{|}}Bohuskusten får 18 miljoner. {{K amount=18; unit=miljoner}} Medlen räcker inte enligt Håll Sverige Rent.
LIVSMEDELSKONTROLL – NY MODELL {{I}}
- Ny riskklassning gäller från 1 januari 2024.
- Tanum tänker klassa om alla före sommaren, {{S org=Tanum}} Uddevalla efter. {{S org=Uddevalla}}
- Överens om att vi inspektörer träffas och samsynar oss innan dess. {{D}}
- Marcus är kontaktperson. {{N person=Marcus Hell; role=kontaktperson; body=LIVSMEDELSKONTROLL – NY MODELL}}
MILJÖSAMVERKAN VÄSTRA GÖTALAND {{I}}
Eva informerade. Länsstyrelsen kommer att göra om handläggarstödet. {{|}}I styrgruppen är Fyrbodals plats inte bemannad. {{V seat=plats; body=styrgruppen}} Sven kan eventuellt, men vill prata med sin chef först.
ELDNINGSFÖRBUD {{I}}
Räddningstjänsten beslutar i samråd med länsstyrelsen. I fjol utfärdades förbud i Dals-Ed redan i april.
BULLER FRÅN VINDKRAFT {{I}}
Domen mot Mellerud rörde elva verk. {{|}}Rebecka uppgav att Mellerud inte överklagar. {{S org=Mellerud}} Dals-Ed har sagt ja till ny park, {{S org=Dals-Ed}} Bengtsfors har sagt nej. {{S org=Bengtsfors}} Kjell har ingen egen uppfattning.
TAXOR {{I kind=go-round}}
Lysekil: behovsstyrd från nyår {{S org=Lysekil; topic=TAXOR; stance=doing}}
Orust: ska införa 2024 {{S org=Orust; topic=TAXOR; stance=yes}}
Åmål: vet inte {{S org=Åmål; topic=TAXOR; stance=undecided}}
Vänersborg: kvar i gamla modellen {{S org=Vänersborg; topic=TAXOR; stance=no}}
Tanum: behovsstyrd sedan två år {{S org=Tanum; topic=TAXOR; stance=doing}}
Färgelanda: vill se räkneexempel {{S org=Färgelanda; topic=TAXOR; stance=interested}}
SKR:s vägledning finns på deras sida.
ANSVAR FÖR NEDLAGDA DEPONIER {{I}}
Fråga från Lars Brodin: vem betalar undersökningen när bolaget är upplöst? {{Q asker=Lars Brodin}} Eva trodde staten, men det är osäkert.
FÖRORENADE OMRÅDEN {{I}}
Uddevalla har fått 40 miljoner i bidrag till varvet. {{K amount=40; unit=miljoner}} Bidraget har sökts av kommunen vid tre tillfällen. SGU är huvudman för saneringen i Bengtsfors.
DRICKSVATTENRÅD {{I}}
Rådet bildades 2020 och består av tjänstepersoner från regionen och kommunerna. {{|}}Ylva Sandström sitter kvar som Dalslands representant. {{N person=Ylva Sandström; role=representant; body=DRICKSVATTENRÅD}} Någon från kusten har vi inte fått fram än. {{V seat=representant; body=DRICKSVATTENRÅD}}
BADVATTEN {{I}}
Säsongen börjar den 1 juni. {{|}}Strömstad lägger ned provtagningen vid två mindre bad. {{S org=Strömstad}} Resultaten rapporteras till HaV.
KOSTERHAVET {{I}}
Nationalparken besöks av ca 500 000 personer per år. Delegationen har möte i Strömstad. Sven deltar.
SERVERINGSTILLSTÅND {{I}}
- Trollhättan säljer handläggning till Vänersborg från halvårsskiftet. {{S org=Trollhättan}}
- Sotenäs: för få handläggare inför sommaren, söker samverkan med Lysekil {{S org=Sotenäs; stance=interested}}
- Lysekil: kan hjälpa till från augusti {{S org=Lysekil; stance=yes}}
- ny prövningsmyndighet har föreslagits i en utredning
PRÖVOTID FÖR SMÅ VERKSAMHETER {{I}}
Utgick. {{P what=PRÖVOTID FÖR SMÅ VERKSAMHETER}}
KLIMATANPASSNING {{I}}
SMHI:s nya kartor är publicerade. Kommunerna ska redovisa sitt arbete enligt förordningen. {{|}}Linnéa meddelade att Munkedal inte kommer att göra någon egen plan. {{S org=Munkedal; stance=no}} Uddevalla och Vbg är däremot i full gång med sina. {{S org=Uddevalla; stance=doing}} {{S org=Vänersborg; stance=doing}} Alla såg en nytta i att kunna dela underlag.
ALLERGENER I SKOLKÖK {{I}}
Samordnat projekt genomförs i september. {{|}}Alla kustkommuner är med, från Dalsland endast Åmål. {{S org=Åmål; stance=yes}} Mellerud har tackat nej. {{S org=Mellerud; stance=no}} Rapport skrivs av länsstyrelsen.
INSPEKTÖRSUTBILDNING {{I}}
Högskolan Väst planerar en kortare utbildning. {{|}}Vi bestämde att Joakim svarar högskolan för nätverkets räkning. {{D}} {{A who=Joakim Torp; to=högskolan}}
RADON {{I}}
Boverkets bidrag upphörde vid årsskiftet. {{|}}Dals-Ed fortsätter mäta i skolor. {{S org=Dals-Ed; stance=doing}} I Färgelanda hade 14 procent av husen förhöjda värden.
SMÅBÅTSHAMNAR {{I}}
Tillsynsprojektet avslutas i maj. Orust har besökt 22 hamnar, Tanum 17. Spolplatta krävs inte i lag. {{|}}Hur vi ska ställa oss till båtbottenfärg efter 2025 är det ingen som tagit i. {{Q}}
ÖVERSYN AV AVTAL OM JOUR {{I}}
Jouravtalet förvaltas av Trollhättan. {{|}}Strömstad säger upp sin del, {{S org=Strömstad; stance=no}} Tanum är kvar minst ett år. {{S org=Tanum; stance=yes}} Marcus skriver fram nytt förslag under våren. {{A who=Marcus Hell}}
E-TJÄNSTER {{I kind=go-round}}
Munkedal: sju e-tjänster {{S org=Munkedal; topic=E-TJÄNSTER}}
Mellerud: har inga än, startar med värmepumpar {{S org=Mellerud; topic=E-TJÄNSTER}}
Strömstad: ansökan om avlopp ute sedan ett år {{S org=Strömstad; topic=E-TJÄNSTER; stance=doing}}
Uddevalla: byter plattform {{S org=Uddevalla; topic=E-TJÄNSTER}}
Sveriges kommuner och regioner har en gemensam katalog.
ANMÄLNINGSPLIKTIGA SMITTOR {{I}}
Vi har inte längre någon från nätverket i regionens smittskyddsgrupp. {{V seat=representant; body=regionens smittskyddsgrupp}} Smittskyddsläkaren har frågat efter namn. {{|}}Agneta hör med Lars Ekvall. {{A who=Agneta Rydberg}}
FISKODLING {{I}}
Ansökan om landbaserad odling i Sotenäs prövas av mark- och miljödomstolen. {{|}}Bengt informerade om att Sotenäs tillstyrker ansökan. {{S org=Sotenäs; stance=yes}} Naturskyddsföreningen har lämnat kritiska synpunkter.
UPPFÖLJNING AV VERKSAMHETSPLAN {{I}}
Planen antogs i november. Av tio aktiviteter är sex påbörjade. Ingen diskussion.
INVASIVA ARTER {{I}}
Länsstyrelsen ansvarar för bekämpning på statlig mark. {{|}}Lysekil går ut med flygblad om vresros. {{S org=Lysekil}} Det vore önskvärt att fler gör det, tyckte Agneta.
LADDINFRASTRUKTUR {{I}}
Lagen kräver laddpunkter vid större fastigheter från 2025. {{|}}Jenny sa att Orust redan uppfyller kravet. {{S org=Orust; stance=doing}} Bengtsfors hinner inte. {{S org=Bengtsfors; stance=no}}
AVFALLSPLAN {{I}}
Rambo har tagit fram planen för kustkommunerna. Planen omfattar Lysekil, Munkedal, Sotenäs och Tanum. Färgelanda ingår i en annan plan.
DATA TILL MILJÖREDA {{I}}
Vi säger att alla registrerar enligt samma mall fr.o.m. maj. {{D}} {{A who=alla}} Frågan vem som utbildar nyanställda lämnades öppen. {{Q}}
KOMMANDE MÖTEN {{I}}
25 maj (digitalt) och 14 september i Åmål. {{M date=2023-05-25}} {{M date=2023-09-14}}
Höstmötet är tänkt som lunch till lunch.
Lars Ekvall kollar boende. {{A who=Lars Ekvall}}
AVSLUT {{I}}
Agneta tackade och önskade glad påsk.
