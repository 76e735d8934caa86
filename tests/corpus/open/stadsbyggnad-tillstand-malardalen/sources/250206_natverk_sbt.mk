@file 250206_natverk_sbt.txt
@body Nätverket Stadsbyggnad och tillstånd
@date 2025-02-06
@start 13:00
@end 16:00
@mode online
@secretary Gustav Redin
@p Mehmet Yıldız | Eskilstuna | | chair
@p Ewa Palmgren | Västerås | |
@p Kristina Hag | Strängnäs | |
@p Kristina Bohman | Köping | |
@p Tove Lindqvist-Ek | Sala | |
@p Robert Ståhle | Enköping | |
@p Noomi Wester | Hallstahammar | |
@p Basma Karlström | Arboga | |
@p Linus Ahlmark | Håbo | | for=Samir Atallah
@p Lovisa Grahn | Flen | | absent excused
@p Gustav Redin | | samhällsplanerare | guest
---
NÄTVERKET STADSBYGGNAD OCH TILLSTÅND
Digitalt möte 6 februari 2025, 13:00 till 16:00

Deltagare: Mehmet Yıldız, Eskilstuna, ordf.; Ewa Palmgren, Västerås; Kristina Hag, Strängnäs; Kristina Bohman, Köping; Tove Lindqvist-Ek, Sala; Robert Ståhle, Enköping; Noomi Wester, Hallstahammar; Basma Karlström, Arboga; Linus Ahlmark, Håbo, i stället för Samir Atallah
Frånvaro anmäld av Lovisa Grahn, Flen
Samhällsplanerare Gustav Redin antecknade

§ 1 Öppning {{I n=1; kind=information}}
Mehmet öppnade sitt första möte som ordförande och hälsade Basma och Linus välkomna. {{|}}Linus Ahlmark sitter på Samirs stol här i nätverket till och med augusti. {{N person=Linus Ahlmark; role=ersättare; body=Nätverket Stadsbyggnad och tillstånd; for=Samir Atallah}} Föregående mötes anteckningar hade inga anmärkningar.

§ 2 Solparker {{I n=2; kind=theme}}
Kristina Bohman höll den dragning som uteblev i november. Fem ansökningar om sammanlagt 340 hektar ligger hos Köping, varav två på brukningsvärd jordbruksmark. Länsstyrelsen har avslagit en anmälan enligt miljöbalken och bolaget Solgåva AB har överklagat till mark- och miljödomstolen. Till dess domen kommer rör sig ingenting.
Strängnäs fullmäktige antog i december en policy som säger nej till parker på åker klass fyra och uppåt. {{S org=Strängnäs; stance=no}} Kristina Hag tycker själv att den är onödigt hård. {{|}}Arboga är mitt i ett eget policyarbete {{S org=Arboga; stance=doing}}, Basma räknar med samråd i vår. {{|}}Sala vill avvakta domstolen. {{S org=Sala; stance=undecided}} Ewa påminde om att bygglov inte krävs för panelerna i sig, bara för teknikbodar och staket, och att det är detta som gör frågan så svår att styra.
Diskussion fördes om huruvida kommunerna borde ställa samma frågor till bolagen. Enligt Robert ställer varje exploatör annars grannkommuner mot varandra. {{|}}Mötet bestämde att ett gemensamt frågeformulär tas i bruk från 1 april {{D}}, dock {{|}}inte i Strängnäs, vars policy går före. {{S org=Strängnäs; stance=no}} {{|}}Formuläret sätts ihop av Kristina B, Basma och Robert till den 14 mars. {{A who=Kristina Bohman,Basma Karlström,Robert Ståhle; due=2025-03-14}}

§ 3 Tillsyn {{I n=3; kind=report}}
Alla utom två kommuner har antagit tillsynsplan. Länsstyrelsen har i ett brev frågat om resultaten och vill ha svar före sommaren. Brevet gick till nämnderna och besvaras av dem. {{|}}Malin Thorsell, som varit vår ingång på länsstyrelsen, har gått till Boverket. {{L person=Malin Thorsell; org=Länsstyrelsen; why=har gått till Boverket}} {{|}}Ny planarkitekt med ansvar för oss är Frans Oja. {{N person=Frans Oja; role=planarkitekt; body=Länsstyrelsen; org=Länsstyrelsen}} Kristina Hag föreslog att han skulle bjudas in till Flen, om han hunnit bli varm i kläderna. {{|}}Gustav hör med honom. {{A who=Gustav Redin}}

§ 4 Bemanning av uppdrag {{I n=4; kind=decision}}
Noomi meddelade att hon har fått tjänsten i Hallstahammar och att hon därmed sitter kvar i remissgruppen. {{N person=Noomi Wester; role=ledamot; body=remissgruppen}} Ewa önskar efter fyra år som dess ordförande släppa taget till sommaren. {{L person=Ewa Palmgren; when=till sommaren}} {{|}}Valet av ny ordförande i remissgruppen förbereds av Tove och Kristina Hag {{A who=Tove Lindqvist-Ek,Kristina Hag}} och {{|}}förrättas den 5 juni, sedan alla fått tid att fråga sina chefer. {{P what=Valet av ny ordförande i remissgruppen; until=2025-06-05; why=sedan alla fått tid att fråga sina chefer}}
Ledningens femte stol har stått tom sedan november. {{|}}Den fylls nu av Basma Karlström. {{D}} {{N person=Basma Karlström; role=ledamot; body=Ledningens}}
Boverket har gjort om sin referensgrupp. {{|}}Robert har förlängts till 2027 av myndigheten själv. {{N person=Robert Ståhle; role=ledamot; body=Boverkets referensgrupp}} {{|}}Den nya undergruppen för klimatdeklarationer önskar en person från oss; {{|}}där får Linus prova på, åtminstone så länge han är i Håbo, blev slutsatsen. {{D}} {{N person=Linus Ahlmark; role=representant; body=undergruppen för klimatdeklarationer}} Eskilstunas klimatstrateg sitter redan där i egenskap av forskare.

§ 5 AI-granskning, läget {{I n=5; kind=report}}
Avtalet mellan Eskilstuna och Köping undertecknades 20 januari. Testerna har gått trögt och driftstarten i Köping, som var tänkt till mars, flyttas till september. Det är kommunernas egen sak. {{|}}Kristina B lovade att berätta mer när det finns något att berätta. {{A who=Kristina Bohman}} Enköpings informationsklassning är klar, och {{|}}kommunen går nu med. {{S org=Enköping; stance=yes}}
Ewa frågade vem som svarar inför JO när två kommuner delar en modell. {{Q asker=Ewa Palmgren}}

§ 6 Utbildning i sanktionsavgifter {{I n=6; kind=information; outcome=postponed}}
Offerten från Juristakademin (86 000 kronor för en heldag) {{K amount=86000; unit=kronor}} kom samma morgon och hann inte läsas. {{|}}Ärendet står över till aprilmötet. {{P what=Utbildning i sanktionsavgifter; until=2025-04-10; why=kom samma morgon och hann inte läsas}}

§ 7 Nästa gång {{I n=7; kind=information}}
Flen den 10 april. {{M date=2025-04-10}} {{|}}Plandagen infaller 13 maj {{M date=2025-05-13; what=Plandagen}} och den {{|}}modereras i år av Mehmet i Ewas ställe. {{N person=Mehmet Yıldız; role=moderator; body=Plandagen; for=Ewa Palmgren}}
