@file uppskjutet-15.txt
@body Kommunikationschefer Uppland
@date 2023-10-19
@p Lisa Almroth | Uppsala | kommunikationschef | chair
@p Robin Väster | Enköping | kommunikationschef
@p Sofie Karlander | Knivsta | kommunikatör
@p Johanna Selin | Tierp | kommunikationschef
@p Johan Brännvall | Östhammar | kommunikationschef
@p Nadja Petrov | Älvkarleby | kommunikatör
@p Viktoria Hjelm | Heby | kommunikationschef
@p Simon Tengvall | Håbo | kommunikationschef
@p Sofie Ulander | Uppsala | presschef
@p Kim Bäckström | Enköping | webbstrateg
@p Amanda Riise | Sigtuna | kommunikationsdirektör
@p David Lönnqvist | Norrtälje | kommunikationschef
@p Emma Sahlberg | Knivsta | chef kundcenter
@p Teodor Glans | Region Uppsala | kommunikationsstrateg | guest
@p Mona Wigert | Länsstyrelsen | kriskommunikatör | guest
---
Kommunikationschefer Uppland
Anteckningar nätverksträff 19 oktober 2023
Vi som var med:
Lisa Almroth, Uppsala, kommunikationschef, ordförande
Robin Väster, Enköping, kommunikationschef
Sofie Karlander, Knivsta, kommunikatör
Johanna Selin, Tierp, kommunikationschef
Johan Brännvall, Östhammar, kommunikationschef
Nadja Petrov, Älvkarleby, kommunikatör
Viktoria Hjelm, Heby, kommunikationschef
Simon Tengvall, Håbo, kommunikationschef
Sofie Ulander, Uppsala, presschef
Kim Bäckström, Enköping, webbstrateg
Amanda Riise, Sigtuna, kommunikationsdirektör
David Lönnqvist, Norrtälje, kommunikationschef
Emma Sahlberg, Knivsta, chef kundcenter
Teodor Glans, Region Uppsala, kommunikationsstrateg
Mona Wigert, Länsstyrelsen, kriskommunikatör

Check-in {{I}}
Många har mycket att göra just nu. Lisa hälsade från Amanda som kommer in efter lunch.
Kriskommunikation {{I}}
Mona berättade om rutinen för VMA. Länsövningen, ursprungligen planerad till 9 november, blir i stället den 30 november. {{M date=2023-11-30; what=Länsövningen}}
Mallar för krismeddelanden tar vi tag i på nästa träff. {{P until=2023-12-13; what=Mallar för krismeddelanden}}
Webbtillgänglighet {{I}}
Kim visade testverktyget. {{|}}Enköping köper in det. {{S org=Enköping}} Vi övriga sover på saken och tar upp det på nytt i januari. {{P what=testverktyget}}
Sociala medier {{I kind=decision}}
Vi tar gemensamt fram en riktlinje om närvaro på X. {{D}} Viktoria och Robin gör ett första utkast till 10 november. {{A who=Viktoria Hjelm, Robin Väster; due=2023-11-10}}
TikTok-frågan lämnar vi därhän så länge. {{P what=TikTok-frågan}}
Medieanalys {{I outcome=postponed}}
Sofie U blev sjuk. {{|}}Medieanalysen flyttar vi därför till december. {{P until=2023-12-13; what=Medieanalysen; why=Sofie U blev sjuk}}
EU-valet 2024 {{I}}
EU-valet hålls i juni. {{|}}Valmyndighetens informationsträff äger rum digitalt 7 december kl. 9.30. {{M date=2023-12-07; what=Valmyndighetens informationsträff}}
Varumärkesundersökning {{I}}
Håbo skjuter upp sin mätning till nästa år. {{S org=Håbo}} Leverantören ger rabatt om minst fyra kommuner går ihop.
Internkommunikation {{I kind=dialogue}}
Teodor visade regionens app. Diskussionen rann ut i sanden utan slutsats. Ingen fortsättning är planerad.
Kommunikationsdagarna {{I}}
SKR:s Kommunikationsdagar blir 15–16 november i Göteborg. {{M date=2023-11-15; what=Kommunikationsdagar}} {{M date=2023-11-16; what=Kommunikationsdagar}} Boka hotell senast 1 november. {{A who=alla; due=2023-11-01}}
Intranät {{I}}
Tierp och Älvkarleby lanserar nytt intranät 22 november. {{S org=Tierp; stance=doing}} {{S org=Älvkarleby; stance=doing}} Johanna visar det när det har varit igång ett tag. {{A who=Johanna Selin}}
Desinformation {{I}}
Myndigheten för psykologiskt försvar skulle ha varit med. {{|}}De drog sig ur i går och siktar på februarimötet. {{P what=Myndigheten för psykologiskt försvar; why=De drog sig ur i går}}
Bildbank {{I outcome=postponed}}
Johan skulle föredra men fastnade i trafiken. {{|}}Får bli en annan gång. {{P what=Bildbank; why=Johan skulle föredra men fastnade i trafiken}}
Budgetkommunikation {{I kind=go-round}}
Östhammar gör en film. {{S org=Östhammar; topic=Budgetkommunikation}} Knivsta har webbsidor och nyhetsbrev. {{S org=Knivsta; topic=Budgetkommunikation}} Norrtälje gör inget särskilt i år. {{S org=Norrtälje; topic=Budgetkommunikation; stance=no}}
Heby väntar på politiskt beslut. {{S org=Heby; topic=Budgetkommunikation; stance=undecided}}
Upphandling av byråtjänster {{I}}
Avtalet går ut 31 mars. {{|}}David och Nadja sitter med i utvärderingen av anbuden. {{N person=David Lönnqvist; role=ledamot; body=utvärderingen av anbuden; org=Norrtälje}} {{N person=Nadja Petrov; role=ledamot; body=utvärderingen av anbuden; org=Älvkarleby}} Tilldelning kan dröja till januari.
Chefskommunikation {{I}}
Frågan om gemensam utbildning parkerade vi i väntan på HR-chefernas besked. {{P what=Frågan om gemensam utbildning; why=i väntan på HR-chefernas besked}} HR-cheferna träffas 27 oktober. {{M date=2023-10-27; what=HR-cheferna}}
Klarspråk {{I}}
Emma håller klarspråkskurs 14/11, 21/11 och 28/11. {{M date=2023-11-14; what=klarspråkskurs}} {{M date=2023-11-21; what=klarspråkskurs}} {{M date=2023-11-28; what=klarspråkskurs}} Vårens kurser är inte bestämda.
Kundcenter {{I outcome=not_reached}}
Hann vi inte prata om. {{P what=Kundcenter}}
Grafisk profil {{I}}
Sigtuna byter logotyp vid årsskiftet. {{S org=Sigtuna; stance=doing}} Amanda återkommer med erfarenheter i vår. {{A who=Amanda Riise}}
Nyhetsbrev från länsstyrelsen {{I}}
Utgivningen flyttas från torsdagar till tisdagar. Sista materialdag är den 3:e varje månad.
Podd {{I}}
Poddens framtid fick ingen lösning i dag. {{|}}Vi provar att ta upp frågan vid nästa träff, den 13 december. {{P until=2023-12-13; what=Poddens framtid; why=fick ingen lösning i dag}} {{M date=2023-12-13}}
Offentlighet och sekretess {{I kind=question}}
Simon: får vi publicera diariet på webben? {{|}}Teodor tar frågan till regionens jurist. {{A who=Teodor Glans; to=regionens jurist}}
Lägesbild hot mot journalister {{I outcome=empty}}
Platsmarknadsföring {{I}}
Stockholm Business Alliance har sitt vårmöte 18 april 2024. {{M date=2024-04-18; what=vårmöte}} Mötet i september var välbesökt.
Arbetet med platsvarumärke i Tierp står stilla. {{S org=Tierp}}
Medborgardialog {{I}}
Utvärderas till hösten av Uppsala universitet. {{|}}Resultatet vill vi se innan vi går vidare med gemensam metod. {{P what=gemensam metod}}
Språkpolicy {{I outcome=postponed}}
Vi kom överens om att återuppta den efter nyår. {{D}} {{P what=Språkpolicy}}
Filmstudio {{I}}
Uppsala bygger om. Invigningen är försenad av en vattenskada.
Praktikanter {{I}}
Robin samordnar vårens praktikplatser med universitetet. {{A who=Robin Väster}} Ansökningstiden är förlängd till den 5 november.
Statistik webb {{I}}
Matomo införs i Knivsta i november. {{S org=Knivsta; stance=doing}} Sofie Karlander skulle ha jämfört verktyg men har inte kommit dit än. {{|}}Jämförelsen väntar vi in till årets sista träff. {{P until=2023-12-13; what=Jämförelsen; why=har inte kommit dit än}}
Krisstab {{I}}
Vem är backup när två kommuner har kris samtidigt? {{Q}} Den frågan kunde ingen svara på.
Värdskap 2024 {{I}}
Johan Brännvall tar över som ordförande efter Lisa vid årsskiftet. {{N person=Johan Brännvall; role=ordförande; body=Kommunikationschefer Uppland; org=Östhammar; for=Lisa Almroth}}
Övrigt {{I}}
* Fototillstånd för drönare: uppe igen i december. {{P until=2023-12-13; what=Fototillstånd för drönare}}
* David undrade om mässmaterialet. Det finns i Norrtälje.
* Studiebesök på Sveriges Radio får vi ta till våren. {{P what=Studiebesök på Sveriges Radio}}
