@file KCN protokoll 220408.docx
@body Kommunchefsnätverket Östra Småland
@date 2022-04-08
@start 13:00
@end 15:30
@place Oskarshamns stadshus, Forum
@mode hybrid
@secretary Gunvor Ahlstrand Kjellberg
@p Torbjörn Ceder | Västervik | | chair
@p Carolina Hultgren Wiik | Vimmerby
@p Marianne Söderlind | Oskarshamn
@p Göran Palmér | Mönsterås
@p Jadranka Vuković | Högsby | | remote
@p Birgitta Lönn | Emmaboda | | remote
@p Rutger Stenvall | Hultsfred | | for=Pär Ingesson
@p Pär Ingesson | Hultsfred | | absent excused
@p Mehrdad Soltani | Nybro | | absent
@p Marianne Falk | Torsås | | absent
@p Gunvor Ahlstrand Kjellberg | | sekreterare | guest
---
Kommunchefsnätverket Östra Småland
PROTOKOLL nr 2/2022
Tid: 2022-04-08 kl. 13.00–15.30
Lokal: Oskarshamns stadshus, Forum
Kommun	Namn	Deltagande
Västervik	Torbjörn Ceder, ordf.	på plats
Vimmerby	Carolina Hultgren Wiik	på plats
Oskarshamn	Marianne Söderlind	på plats
Mönsterås	Göran Palmér	på plats
Högsby	Jadranka Vuković	via länk
Emmaboda	Birgitta Lönn	via länk
Hultsfred	Rutger Stenvall, i stället för Pär Ingesson (förhinder)	på plats
Nybro	Mehrdad Soltani	frånvarande
Torsås	Marianne Falk	frånvarande
Vid pennan: Gunvor Ahlstrand Kjellberg, sekreterare
§ 10 Dagordning {{I n=10; kind=decision}}
Dagordningen fastställdes med den ändringen att § 16 skulle behandlas först. {{D if=med den ändringen att § 16 skulle behandlas först}}
§ 11 Traineeutbildning (återupptaget ärende) {{I n=11; kind=decision}}
Beslöts, i enlighet med den omarbetade promemorian,
- att fyra trainees anställs fr.o.m. den 1 september, {{D}}
- att kostnaden, 1,9 mkr för två år, delas lika mellan deltagande kommuner, {{D}} {{K amount=1.9; unit=mkr; years=två år}}
- att såsom samordnare intill vidare förordna Rutger Stenvall. {{D}} {{N person=Rutger Stenvall; role=samordnare; body=Traineeutbildning}}
Emmaboda förklarade sig stå utanför. {{S org=Emmaboda; topic=traineeutbildning; stance=no}} Högsby ansluter sig med en plats. {{S org=Högsby; topic=traineeutbildning; stance=yes}}
Platsannonsen avfattas av personalkontoret i Oskarshamn och skall vara införd senast den 29 april. {{A who=personalkontoret i Oskarshamn; due=2022-04-29}}
§ 12 Arkivlokaler {{I n=12; outcome=postponed}}
Antecknades att endast ett anbud inkommit. {{|}}Carolina Hultgren Wiik infordrar ytterligare ett. {{A who=Carolina Hultgren Wiik}} I avvaktan därpå vilar ärendet. {{P what=Arkivlokaler; why=I avvaktan därpå}}
§ 13 Förändringar i kretsen {{I n=13}}
Göran Palmér avgår med pension vid midsommar. {{L person=Göran Palmér; org=Mönsterås; when=vid midsommar; why=pension}} Till kommunchef efter honom har kommunstyrelsen kallat Sofie Järnek, f.n. ekonomichef därstädes. {{N person=Sofie Järnek; role=kommunchef; org=Mönsterås; for=Göran Palmér}}
I styrgruppen för räddningssamverkan blir därmed ordförandeplatsen ledig. {{V seat=ordförande; body=styrgruppen för räddningssamverkan}}
§ 14 Fyllnadsval och förordnanden {{I n=14; kind=decision}}
Organ	Uppdrag	Vald
Valberedningen	sammankallande	Birgitta Lönn {{D}} {{N person=Birgitta Lönn; role=sammankallande; body=Valberedningen}}
Valberedningen	ledamot	Mehrdad Soltani {{D}} {{N person=Mehrdad Soltani; role=ledamot; body=Valberedningen}}
E-arkivrådet	suppleant	Jadranka Vuković (efter Pär Ingesson) {{D}} {{N person=Jadranka Vuković; role=suppleant; body=E-arkivrådet; for=Pär Ingesson}}
§ 15 Skrivelse till Trafikverket {{I n=15; kind=decision}}
Nätverket beslöt att hos Trafikverket begära fortsatt nattågsuppehåll i Berga. {{D}} {{A who=Nätverket; to=Trafikverket}} Skrivelsen uppsättes av ordföranden och sekreteraren gemensamt. {{A who=Torbjörn Ceder,Gunvor Ahlstrand Kjellberg}}
§ 16 Budgetläget {{I n=16; kind=report}}
Konfidentiellt – får ej lämna kretsen: en av kommunerna överväger varsel inom skolan. {{X mark=Konfidentiellt – får ej lämna kretsen}}
§ 17 Anmälningsärenden {{I n=17}}
Styrelsen för Energikontoret sammanträder i Växjö den 3 maj. {{M date=2022-05-03; what=Styrelsen för Energikontoret}}
Yttrande över biosfärområdet har avgivits av Västervik. {{|}}Vem som svarar för länets samlade synpunkter är ovisst. {{Q}}
§ 18 Nästa sammanträde {{I n=18}}
Fredagen den 10 juni kl. 9.00 i Mönsterås. {{M date=2022-06-10}} Nybro anmodas medtaga sin modell för internkontroll. {{A who=Nybro; due=2022-06-10}}
Justeras: Torbjörn Ceder / Marianne Söderlind
