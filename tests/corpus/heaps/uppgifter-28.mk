@file uppgifter-28.txt
@body Kostchefsnätverket Hälsingland
@date 2023-11-16
@p Susanne Wedin | Ljusdal | kostchef | chair
@p Barbro Tjäder | Bollnäs | måltidschef
@p Alf Nyvall | Söderhamn | kostchef
@p Jessika Hemström | Hudiksvall | måltidschef
@p Maj-Britt Ek | Nordanstig | kostchef
@p Peder Sandin | Ovanåker | kostchef
@p Ylva Granlund | Gävle | måltidschef
@p Christer Boo | Sandviken | enhetschef
@p Rosita Hallgren | Hofors | kostchef
@p Dana Lilja | Ockelbo | kostchef
@p Ylva Törnros | Hudiksvall | dietist
@p Gabriel Nääs | Bollnäs | kock
@p Anne Rilling | Inköp Gävleborg | kategoriansvarig | guest
@p Filippa Storm | Länsstyrelsen | livsmedelsstrateg | guest
---
Kostchefsnätverket Hälsingland
Hej! Här kommer anteckningarna från vår träff 2023-11-16.
Med på träffen:
Susanne Wedin, Ljusdal, kostchef (ordförande)
Barbro Tjäder, Bollnäs, måltidschef
Alf Nyvall, Söderhamn, kostchef
Jessika Hemström, Hudiksvall, måltidschef
Maj-Britt Ek, Nordanstig, kostchef
Peder Sandin, Ovanåker, kostchef
Ylva Granlund, Gävle, måltidschef
Christer Boo, Sandviken, enhetschef
Rosita Hallgren, Hofors, kostchef
Dana Lilja, Ockelbo, kostchef
Ylva Törnros, Hudiksvall, dietist
Gabriel Nääs, Bollnäs, kock
Gäster:
Anne Rilling, Inköp Gävleborg, kategoriansvarig
Filippa Storm, Länsstyrelsen, livsmedelsstrateg
Livsmedelspriser {{I}}
Anne visade prisutvecklingen per varugrupp. Grossisten begär ny höjning i januari. {{|}}Anne förhandlar med grossisten nästa vecka och mejlar oss utfallet senast den 1 december. {{A who=Anne Rilling; to=oss; due=2023-12-01}} Några av oss har redan bytt till billigare artiklar.
Matsvinn {{I}}
Mätningen gjordes v 41 som alla år. Svinnet var lägst i Ovanåker. Peder berättade att de väger tillsammans med eleverna. Livsmedelsverket samlar in siffrorna i februari. {{|}}Christer lägger in länets siffror i Livsmedelsverkets verktyg, så mejla honom era så fort som möjligt. {{A who=Christer Boo,alla}}
Specialkost {{I}}
Intygskraven skiljer mellan kommunerna. Ylva T har pratat med skolläkarna. De vill slippa skriva intyg. {{|}}Hon och Jessika formulerar ett förslag till gemensam blankett som vi tittar på i februari. {{A who=Ylva Törnros,Jessika Hemström; due=2024-02-15}}
Närproducerat {{I}}
Filippa informerade om länets livsmedelsstrategi. Strategin revideras av Länsstyrelsen under 2024. LRF är kritiskt till tempot. {{|}}Filippa skickar över en lista på producenter till Anne. {{A who=Filippa Storm; to=Anne Rilling}} Anne stämmer av listan mot avtalen. {{A who=Anne Rilling}}
Kylar och frysar {{I}}
Ockelbo har bytt all kyla under året. Dana var nöjd med installationen. Det finns bidrag från Energimyndigheten.
Kockbrist {{I}}
Gymnasiets restaurangprogram läggs ned i Söderhamn. Alf fruktar att det blir ännu svårare att rekrytera. Yrkesvux startar en kockutbildning i Bollnäs i januari. {{|}}Sprid informationen om utbildningen bland era vikarier. {{A who=alla; to=era vikarier}}
Beredskap {{I}}
Kommunerna ska klara att servera mat vid ett längre elavbrott. Livsmedelsverket håller på med en handbok. Hofors har köpt in gasolkök. {{|}}Rosita ska ha en övning i mars, och hon hör av sig med datum så att vi andra kan komma och titta på. {{A who=Rosita Hallgren}}
Menyplanering {{I}}
Alla har fyraveckorsmeny. {{|}}Gävle inför två rätter även på fredagar. {{S org=Gävle; stance=doing}} Ylva G svarade på frågor om hur köken klarar det.
Måltidspolicy {{I}}
Nordanstigs policy är från 2011. Maj-Britt har i uppdrag av nämnden att skriva en ny till våren. Hon frågade om någon har en färsk policy att utgå från. {{|}}Barbro och Ylva G skickar sina till Maj-Britt. {{A who=Barbro Tjäder,Ylva Granlund; to=Maj-Britt Ek}}
Kontroller {{I}}
Miljökontoren har ändrat riskklassning. Avgiften tas ut i efterskott från årsskiftet. Sandviken har fått två anmärkningar.
Nästa träff {{I}}
Vi ses den 15 februari i Bollnäs. {{M date=2024-02-15}} Gabriel lagar lunch åt oss. {{A who=Gabriel Nääs; due=2024-02-15}} Anmäl allergier till Barbro en vecka innan. {{A who=alla; to=Barbro Tjäder; due=2024-02-08}}
Skolmåltidens dag {{I}}
Dagen uppmärksammades på de flesta skolor. Tidningen gjorde ett uppslag. Det är roligt när det lyfts.
Kostdatasystem {{I}}
Supporten har blivit sämre sedan leverantören bytte ägare. Susanne har klagat två gånger. Vi behöver agera tillsammans, ansåg de flesta. {{|}}Nätverket kallar leverantören till ett möte {{D}} {{A who=Nätverket; to=leverantören}} och Susanne ringer dem redan i morgon. {{A who=Susanne Wedin; to=leverantören; due=2023-11-17}}
Gemensam utbildning {{I}}
Kockarnas utbildningsdag i augusti blev lyckad. Utvärderingen visade att man önskar mer vegetariskt. {{|}}Peder och Rosita planerar nästa års dag. {{A who=Peder Sandin,Rosita Hallgren}} De vill gärna ha idéer, maila dem före jul. {{A who=alla; to=Peder Sandin och Rosita Hallgren}}
Transporter {{I}}
Varmtransporterna i Ljusdal tar upp till 70 minuter. Kravet är två timmar. {{|}}Ljusdal utreder kyld mat. {{S org=Ljusdal}} Susanne besöker Sandviken för att se hur de gör. {{A who=Susanne Wedin; to=Sandviken}}
Näringsberäkning {{I}}
Dietisten i Hudiksvall gör beräkningar även åt Nordanstig. {{S org=Nordanstig; stance=doing}} Övriga köper tjänsten. Ylva T har plats för en kommun till men vill först förankra det hos sin chef.
Pedagogisk måltid {{I}}
Skatteverket har ställningstaganden kring kostförmån. Lärarförbundet har tagit upp frågan lokalt. Inget vi kan påverka.
Köksutrustning {{I}}
Ramavtalet upphör i maj. Referensgruppen behöver två till. {{|}}Christer och Dana ingår från och med nu i referensgruppen. {{N person=Christer Boo; role=ledamot; body=referensgruppen; org=Sandviken}} {{N person=Dana Lilja; role=ledamot; body=referensgruppen; org=Ockelbo}} Anne informerar dem om arbetsläget. {{A who=Anne Rilling}}
Fisk i offentliga kök {{I}}
Forskarna vid SLU vill testa braxen i skolmat. Projektet betalar råvaran. {{|}}Söderhamn deltar. {{S org=Söderhamn; stance=yes}} Bollnäs avstår. {{S org=Bollnäs; stance=no}} Alf återkopplar till SLU, och de som vill veta mer vänder sig till honom. {{A who=Alf Nyvall; to=SLU}}
Avgifter för kost {{I}}
Jämförelsen visar att dygnskostnaden i äldreomsorgen varierar. Jessika har fått kritik från pensionärsrådet. Hon svarade dem skriftligt i förra veckan.
Måltidsmiljö {{I}}
Arkitekten i Gävle har gjort en studie. Bullret minskade med enkla medel. {{|}}Ylva G lägger ut studien på vår Teamsyta. {{A who=Ylva Granlund}}
Klimatmål {{I}}
Målet är 25 procent lägre klimatavtryck till 2030. Beräkningen görs i kostdatasystemet. Systemets värden uppdateras av RISE. Maj-Britt påminde om att rapporten för 2023 ska in till Länsstyrelsen. {{|}}Var och en lämnar sin rapport till Filippa före den 31 januari. {{A who=Var och en; to=Filippa Storm; due=2024-01-31}}
Personalmat {{I}}
Frågan kom upp men hann inte diskuteras, så vi tar den i februari. {{P until=2024-02-15; what=Personalmat; why=hann inte diskuteras}}
Upphandling av frukt {{I}}
Anbuden är utvärderade. Avtalet tecknas i december av Inköp Gävleborg. {{|}}Testa kvaliteten noga i början och rapportera avvikelser i avtalsverktyget. {{A who=alla}}
Önskekost {{I}}
Sondmat och näringsdryck upphandlas av Region Gävleborg. Kommunerna avropar sedan 2020.
Arbetskläder {{I}}
Barbro hade med prover. Enheterna får själva välja modell. {{|}}Barbro lämnar proverna till Peder. {{A who=Barbro Tjäder; to=Peder Sandin}} Han skickar dem vidare inom två veckor. {{A who=Peder Sandin; due=2023-11-30}}
Enkät om arbetsmiljö {{I}}
Kommunal har gjort en enkät om värme i kök. Christer väntar på resultatet. {{|}}När han har fått det delar han det. {{A who=Christer Boo; if=När han har fått det}}
Statistik {{I}}
SCB efterfrågar ekologisk andel. Ekomatcentrum har lagt ned sin mätning. Det finns därför ingen nationell jämförelse.
Måltidsvärdar {{I}}
Rosita undrar om någon kan dela befattningsbeskrivning. {{|}}Jessika gör det. {{A who=Jessika Hemström; to=Rosita Hallgren}} I Hudiksvall finns sex måltidsvärdar. 
Ny sammankallande {{I}}
Susanne vill lämna över efter fem år. {{|}}Barbro Tjäder blir ny sammankallande efter Susanne Wedin. {{N person=Barbro Tjäder; role=sammankallande; body=Kostchefsnätverket; org=Bollnäs; for=Susanne Wedin}} Susanne hjälper henne under våren. {{A who=Susanne Wedin; to=Barbro Tjäder}}
Frukostklubbar {{I}}
Sandviken stänger frukostklubben vid årsskiftet. {{S org=Sandviken; stance=no}} Föreningslivet har visat intresse av att ta över.
Övrigt {{I}}
Dana söker en begagnad potatisskalare. {{|}}Alf har en stående och kontaktar henne. {{A who=Alf Nyvall; to=Dana Lilja}}
Tack för i dag!
Hälsningar Jessika
