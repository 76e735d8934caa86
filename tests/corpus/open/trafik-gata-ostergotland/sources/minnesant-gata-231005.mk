@file minnesant_gata_231005.txt cp1252
@body Trafik- och gatunätverket i Östergötland
@date 2023-10-05
@start 10:00
@end 15:30
@place Åtvidabergs kommunhus
@mode in_person
@secretary Birgitta Löfman
@p Lars-Göran Thyberg | Motala | | chair
@p Lena Qvist | Åtvidaberg | |
@p Kerstin Wallgren Ström | Linköping | |
@p Mehmet Aydin | Norrköping | |
@p Sofia Hedlund | Mjölby | |
@p Sofia Brink | Vadstena | |
@p Joakim Rask | Kinda | |
@p Ulrika Nääs | Söderköping | |
@p Per Stolt | Valdemarsvik | |
@p Yusuf Demir | Ödeshög | |
@p Maria Castro Lind | Östgötatrafiken | | guest
@p Daniel Sjöö | | | guest
@p Birgitta Löfman | | | guest
@p Amina Haddad | Boxholm | | absent excused
---
TRAFIK- OCH GATUNÄTVERKET I ÖSTERGÖTLAND
Anteckningar förda vid sammankomst i Åtvidabergs kommunhus den 5 oktober 2023 klockan 10.00 till 15.30

Följande var på plats: Lars-Göran Thyberg från Motala (ordförande), Lena Qvist från Åtvidaberg, Kerstin Wallgren Ström från Linköping, Mehmet Aydin från Norrköping, Sofia Hedlund från Mjölby, Sofia Brink från Vadstena, Joakim Rask från Kinda, Ulrika Nääs från Söderköping, Per Stolt från Valdemarsvik och Yusuf Demir från Ödeshög. Gäster: Maria Castro Lind från Östgötatrafiken samt Daniel Sjöö. Undertecknad Birgitta Löfman förde anteckningar.
Amina Haddad från Boxholm hade lämnat återbud.

INLEDNING {{I}}
Ordföranden öppnade. {{|}}Yusuf Demir hälsades särskilt välkommen som Ödeshögs nya röst i kretsen efter Gunvor Elmstedt. {{N person=Yusuf Demir; role=ledamot; body=Trafik- och gatunätverket i Östergötland; org=Ödeshög; for=Gunvor Elmstedt}} Han kommer närmast från Jönköping där han arbetade med beläggningsplaner och satt med i Smålandskommunernas asfaltgrupp.

TRAFIKSÄKERHETSDAGEN I EFTERHAND {{I kind=report}}
Sofia Brink hade räknat samman utvärderingen. Fyrtiosju personer kom, vilket var fler än väntat. NTF:s föreläsare fick högst betyg och flera deltagare har hört av sig för att få bilderna. De flesta vill att dagen ska återkomma, kanske vartannat år. Kerstin Wallgren Ström tyckte att skolorna saknades. {{|}}Stämningen var den att en ny dag vore roligt men att man inte orkar binda sig än. {{F}} {{|}}Bilderna läggs ut på den gemensamma ytan av Sofia Brink inom en vecka. {{A who=Sofia Brink; due=2023-10-12}}

ÅTERSTÄLLNINGSKRAVEN {{I kind=decision}}
Lena Qvist föredrog grävgruppens förslag, som är på elva sidor. Gruppen har träffats fyra gånger och gjort två studiebesök. Branschorganisationen har fått yttra sig och ansåg att garantitiden, fem år, är för lång. {{|}}Mehmet Aydin erinrade om att Norrköpings tekniska nämnd redan har antagit egna krav med tre års garanti. {{S org=Norrköping; topic=egna krav; stance=doing}} Man diskuterade länge. Det hade varit bra om ledningsägarna själva varit här, menade Joakim Rask.

Nätverket antog återställningskraven med den ändringen att garantitiden sätts till fyra år. {{D if=garantitiden sätts till fyra år}} Kraven gäller som rekommendation till och med utgången av 2025. {{D until=2025}} {{|}}Kommunerna för själva upp dem i sina nämnder under vintern. {{A who=Kommunerna}} Så här svarade de närvarande på frågan om när det kan bli av. {{|}}Linköping: kraven går upp i samhällsbyggnadsnämnden i december tillsammans med en ny taxa, tjänstemännen är helt för. {{S org=Linköping; topic=återställningskraven; stance=yes}} {{|}}Kinda antar dem så snart kommunstyrelsen har hunnit med, Joakim Rask trodde på februari. {{S org=Kinda; topic=återställningskraven; stance=yes}} I Söderköping finns ett motstånd mot allt som kan fördröja fiberutbyggnaden. {{|}}Ulrika Nääs har haft flera samtal med sin ordförande, och beskedet därifrån är att Söderköping tills vidare håller fast vid de gamla villkoren. {{S org=Söderköping; topic=återställningskraven; stance=no}} Valdemarsvik avvaktar och vill först se hur det går för de större. {{S org=Valdemarsvik; topic=återställningskraven; stance=undecided}} Ödeshög arbetar redan efter fyra år sedan förra hösten. {{S org=Ödeshög; topic=återställningskraven; stance=doing}} {{|}}Vadstena kunde inte lämna besked eftersom gatuchefstjänsten är vakant. {{S org=Vadstena; topic=återställningskraven; stance=undecided}} {{V seat=gatuchefstjänsten; org=Vadstena}}

Lena Qvist lovade att renskriva dokumentet och lämna det till sekreteraren den 20 oktober. {{A who=Lena Qvist; due=2023-10-20; to=sekreteraren}} Sekreteraren distribuerar därefter till dem som inte var här. {{A who=Birgitta Löfman; to=dem som inte var här}} Grävgruppen entledigades med tack. {{D}}

HÅLLPLATSER OCH TILLGÄNGLIGHET {{I kind=dialogue}}
Maria Castro Lind berättade att Östgötatrafiken fått i uppdrag av trafiknämnden att inventera samtliga hållplatser. Inventeringen ska enligt nämnden vara avslutad 2025. Hon önskade att kommunerna skulle utse en kontaktperson var, helst före jul. Bolaget betalar hälften av åtgärderna. Per Stolt påpekade att de minsta kommunerna inte har någon att avvara och att man i Valdemarsvik har sexton hållplatser utan plattform. Flera höll med.
Den som vill ha bidrag nästa år behöver ansöka hos Östgötatrafiken senast den 15 december. {{|}}Söderköping lägger in tre hållplatser i ansökan. {{S org=Söderköping; topic=bidrag till hållplatser; stance=yes}} Om Linköping inte får med sina i länsplanen söker de också. {{S org=Linköping; topic=bidrag till hållplatser; stance=undecided}} {{|}}Maria Castro Lind sänder över ansökningsblanketten i morgon, så att Birgitta Löfman kan skicka den vidare. {{A who=Maria Castro Lind; due=2023-10-06; to=Birgitta Löfman}} Frågan om kontaktpersoner sköts på framtiden, ingen hade mandat att svara i dag. {{P what=Frågan om kontaktpersoner; why=ingen hade mandat att svara i dag}}

CYKELGRUPPEN {{I outcome=postponed}}
I Amina Haddads frånvaro fanns ingen som kunde redovisa läget. {{|}}Hon får berätta i december i stället. {{P until=2023-12-07; what=CYKELGRUPPEN; why=I Amina Haddads frånvaro fanns ingen som kunde redovisa läget}}

SAMORDNARSKAPET {{I}}
Undertecknad slutar vid årsskiftet för att bli pensionär på heltid. {{L person=Birgitta Löfman; when=vid årsskiftet; why=för att bli pensionär på heltid}} Linköping, som är arbetsgivare, har tillsatt tjänsten. {{|}}Från den 1 januari är det Daniel Sjöö som är samordnare för nätverket. {{N person=Daniel Sjöö; role=samordnare; body=nätverket; for=Birgitta Löfman}} Han presenterade sig och berättade att han har arbetat som konsult och på Trafikverket. {{|}}Lars-Göran Thyberg sitter kvar som ordförande ett år till, det var alla ense om. {{N person=Lars-Göran Thyberg; role=ordförande; body=nätverket}} {{D until=2024}}

KOMMANDE {{I}}
Årets sista träff äger rum den 7 december i Kisa. {{M date=2023-12-07}} Dessförinnan, den 15 november, {{M date=2023-11-15; what=Trafikverkets vinterseminarium}} ordnar Trafikverket sitt vinterseminarium i Mantorp.

Birgitta Löfman
