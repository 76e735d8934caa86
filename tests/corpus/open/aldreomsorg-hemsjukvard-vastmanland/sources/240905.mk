@file Protokollstabell 2024-09-05.docx
@body Länsgruppen äldreomsorg och hemsjukvård
@date 2024-09-05
@start 13:00
@end 15:45
@place Arboga rådhus, Sturesalen
@mode in_person
@secretary Gun-Britt Sehlin
@p Torbjörn Hellgren | Västerås stad | | chair
@p Maria Ekdahl | Sala | |
@p Maria Sjölund | Köping | |
@p Farid Rahimi | Arboga | |
@p Dragana Ilic | Fagersta | |
@p Håkan Wester | Norberg | |
@p Sofia Ahlbäck | Skinnskatteberg | |
@p Per-Arne Lövstrand | Region Västmanland | områdeschef nära vård |
@p Nadia Haddad | Region Västmanland | vårdcentralschef |
@p Gun-Britt Sehlin | Köping | administratör | guest
@p Åsa Rönnmark | FoU Västmanland | utvärderare | guest
@p Lotta Broman | Kungsör | | absent excused
@p Pekka Laukkanen | Surahammar | | absent excused
@p Ingela Stam-Nordin | Hallstahammar | | absent excused
@p Ruben Castillo | Region Västmanland | geriatriker | absent excused
---
Länsgruppen äldreomsorg och hemsjukvård
Minnesanteckningar från sammanträdet 2024-09-05 klockan 13.00–15.45 i Arboga rådhus, Sturesalen

Närvarande från kommunerna
Torbjörn Hellgren, Västerås stad (ordförande)
Maria Ekdahl, Sala kommun
Maria Sjölund, Köpings kommun
Farid Rahimi, Arboga kommun
Dragana Ilic, Fagersta kommun
Håkan Wester, Norbergs kommun
Sofia Ahlbäck, Skinnskattebergs kommun
Närvarande från Region Västmanland
Per-Arne Lövstrand, områdeschef nära vård
Nadia Haddad, vårdcentralschef
Adjungerade
Gun-Britt Sehlin, administratör, Köpings kommun (sekreterare)
Åsa Rönnmark, utvärderare, FoU Västmanland
Ej närvarande, anmält förhinder
Lotta Broman, Kungsörs kommun
Pekka Laukkanen, Surahammars kommun
Ingela Stam-Nordin, Hallstahammars kommun
Ruben Castillo, geriatriker, Region Västmanland

Agenda	Anteckning	Åtgärd
1. Inledning {{I n=1}}	Torbjörn hälsade välkommen tillbaka efter sommaren och presenterade mig som ny vid skrivmaskinen. Yasmins tabell över tidigare överenskommelser finns i den gemensamma mappen. Föregående mötes noteringar hade lästs av de flesta.	
2. Sommaren i backspegeln {{I n=2; kind=go-round}}	Måndagssamtalen hade varit mycket uppskattade. I snitt deltog nio av tolv. {{|}}Region Västmanland redovisade 312 överbeläggningar i juli mot 401 året före {{S org=Region Västmanland; topic=sommaren}}. {{|}}Sala hade köpt in ambulerande sjuksköterskor för tre veckor och ångrar det {{S org=Sala; topic=sommaren}}. {{|}}Arboga klarade sig utan hyrpersonal för första gången sedan pandemin {{S org=Arboga; topic=sommaren}}. {{|}}Norberg stängde kvällspatrullen fyra helger {{S org=Norberg; topic=sommaren}}, vilket IVO har begärt förklaring till. Håkan menade att inspektörerna inte förstår hur en liten kommun fungerar. {{|}}Skinnskatteberg hade en lugn sommar bortsett från vattenavstängningen {{S org=Skinnskatteberg; topic=sommaren}}. {{|}}Flera kunde tänka sig att behålla samtalen även under jul, men det lämnades öppet. {{F}}	Per-Arne mejlar ut statistiken, 13 sept. {{A who=Per-Arne Lövstrand; due=2024-09-13}}
3. Trygg hemgång, utvärdering av första året {{I n=3; kind=theme}}	Åsa Rönnmark visade FoU:s slutsatser. Teamen har följt 486 personer. Sju av tio var kvar hemma efter tre månader och anhörigas oro, mätt med enkät, sjönk tydligt. {{|}}Kostnaden per ärende blev ungefär 9 400 kr {{K amount=9400; unit=kr per ärende}}, en siffra som inte innehåller restid. Åsa rekommenderar att projektet görs permanent, men det är huvudmännen som bestämmer. Nadia hade saknat läkarnas röst i intervjuerna. Farid frågade om gruppen med demenssjukdom kunde särredovisas, vilket går om sekretessen löses. {{|}}I Västerås fattade nämnden beslut redan i juni om att fortsätta med egna medel {{S org=Västerås; topic=Trygg hemgång; stance=doing}}. {{|}}Fagersta väntar in budgetramen {{S org=Fagersta; topic=Trygg hemgång; stance=undecided}}. Torbjörn sammanfattade läget: {{|}}länsgruppen rekommenderar samtliga huvudmän att driva arbetet vidare under 2025 i nuvarande omfattning {{D until=2025-12-31}}. {{|}}Namnet på den nya projektledaren, Mirjam Tesfaye, var redan bekant för flera; hon tillträdde den 19 augusti {{N person=Mirjam Tesfaye; role=projektledare; body=Trygg hemgång}}.	Gun-Britt formulerar rekommendationen och sänder den till nämndsekreterarna senast 30/9 {{A who=Gun-Britt Sehlin; due=2024-09-30; to=nämndsekreterarna}}. {{|}}Åsa särredovisar demensgruppen om sekretessen kan lösas {{A who=Åsa Rönnmark; if=om sekretessen kan lösas}}.
4. Lugn natt, kvartalsrapport {{I n=4; kind=report; outcome=postponed}}	Ruben är på kongress och materialet låg hos honom. {{|}}Rapporten ges i stället den 10 oktober. {{P until=2024-10-10; what=Lugn natt, kvartalsrapport; why=Ruben är på kongress och materialet låg hos honom}} {{M date=2024-10-10}}	
5. Samverkansavtalet, bilaga om egenvård {{I n=5; kind=decision}}	Socialstyrelsens föreskrift om egenvård ändrades vid årsskiftet. Det är den behandlande verksamheten som bedömer, kommunen ska informeras innan hjälpen påbörjas. Maria Sjölund gav exempel på tre blanketter som cirkulerar samtidigt. Nadia vill helst ha en enda, i journalsystemet. Dragana var tveksam eftersom hemtjänsten saknar läsbehörighet. {{|}}Det framkom också att Hallstahammar fortsatt använder den gamla blanketten {{S org=Hallstahammar; topic=egenvårdsblankett; stance=doing}}. {{|}}Mötet stannade för att en arbetsgrupp skriver om bilagan. {{D}} {{|}}I den ingår Nadia Haddad (sammankallande) {{N person=Nadia Haddad; role=sammankallande; body=arbetsgrupp bilaga om egenvård}}, {{|}}Dragana Ilic {{N person=Dragana Ilic; role=ledamot; body=arbetsgrupp bilaga om egenvård}} och en distriktssköterska som Sala får peka ut. {{|}}Frågan om läsbehörighet för hemtjänsten har ingen ägare i länet. {{Q}}	Maria E namnger distriktssköterskan inom två veckor {{A who=Maria Ekdahl; due=2024-09-19}}. {{|}}Gruppens utkast klart till 14/11 {{A who=arbetsgruppen; due=2024-11-14}}.
6. Representation {{I n=6}}	Pekka Laukkanen har i mejl bett att få lämna hjälpmedelsrådet vid årsskiftet {{L person=Pekka Laukkanen; org=Surahammar; when=vid årsskiftet}}. Han har suttit där sedan våren 2023. {{|}}Gruppen behövde tänka vidare om efterträdare, valet görs när vi ses i november {{P until=2024-11-14; what=efterträdare i hjälpmedelsrådet}}. {{|}}Sofia Ahlbäck är tillbaka från sin ledighet och återtar kompetensrådet {{N person=Sofia Ahlbäck; role=representant; body=kompetensrådet; org=Skinnskatteberg}}. 	Torbjörn hör med hjälpmedelsrådets kansli hur lång mandattiden är {{A who=Torbjörn Hellgren; to=hjälpmedelsrådets kansli}}.
7. Övrigt {{I n=7}}	Regionfullmäktige väntas ta ställning till vårdcentralernas öppettider i höst. Håkan tipsade om en podd om fallolyckor. {{|}}Länsstyrelsen inbjuder till beredskapsövning för vård och omsorg den 22 oktober. {{M date=2024-10-22; what=beredskapsövning}}	Alla: anmäl en deltagare per kommun till övningen {{A who=alla}}
8. Kommande möten {{I n=8}}	10 oktober i Fagersta. {{|}}14 november {{M date=2024-11-14}} digitalt.	

Antecknat av Gun-Britt Sehlin
