@file uppdragsval-07.txt
@body Miljöchefsnätverket i Halland och Väst
@date 2024-10-03
@p Anna Friberg | Halmstad | miljöchef | chair
@p Anna Loman | Varberg | miljöchef
@p Claes Hjelm | Falkenberg | miljöchef
@p Ewa Tingvall | Kungsbacka | miljödirektör
@p Jörgen Krook | Laholm | miljöchef
@p Nils Ahlberg | Hylte | miljö- och byggchef
@p Rebecka Stål | Mölndal | enhetschef
@p Pernilla Gustavsson | Härryda | miljöchef
@p Thomas Linder | Kungälv | miljöchef
@p Maja Sköldberg | Stenungsund | miljöchef
@p Olof Grahn | Tjörn | miljöstrateg
@p Therese Lindh | Orust | miljöchef
@p Kjell Grahn | Ale | miljöchef
@p Sanna Friberg | Lilla Edet | miljöinspektör
@p Victor Ohlsson | Partille | enhetschef | absent
@p Åke Björling | Öckerö | miljöchef | absent
@p Cecilia Nord | Länsstyrelsen | vattenhandläggare | guest
@p Dan Ehrling | Miljösamverkan Väst | projektkoordinator | guest
---
Miljöchefsnätverket i Halland och Väst, minnesanteckningar 2024-10-03
Närvarande
Anna Friberg, Halmstad, miljöchef, ordförande
Anna Loman, Varberg, miljöchef
Claes Hjelm, Falkenberg, miljöchef
Ewa Tingvall, Kungsbacka, miljödirektör
Jörgen Krook, Laholm, miljöchef
Nils Ahlberg, Hylte, miljö- och byggchef
Rebecka Stål, Mölndal, enhetschef
Pernilla Gustavsson, Härryda, miljöchef
Thomas Linder, Kungälv, miljöchef
Maja Sköldberg, Stenungsund, miljöchef
Olof Grahn, Tjörn, miljöstrateg
Therese Lindh, Orust, miljöchef
Kjell Grahn, Ale, miljöchef
Sanna Friberg, Lilla Edet, miljöinspektör
Inbjudna
Cecilia Nord, Länsstyrelsen, vattenhandläggare
Dan Ehrling, Miljösamverkan Väst, projektkoordinator
Förhinder
Victor Ohlsson, Partille, enhetschef
Åke Björling, Öckerö, miljöchef
A. Grupper och uppdrag {{I n=A}}
Grupperna sågs över enligt nedan.
Livsmedelsgruppen {{I level=2}}
Jörgen Krook – ordförande {{N person=Jörgen Krook; role=ordförande; body=Livsmedelsgruppen; org=Laholm}}
Therese Lindh – ledamot {{N person=Therese Lindh; role=ledamot; body=Livsmedelsgruppen; org=Orust}}
Sanna Friberg – ledamot, ny {{N person=Sanna Friberg; role=ledamot; body=Livsmedelsgruppen; org=Lilla Edet}}
Partille – vakant {{V seat=ledamot; body=Livsmedelsgruppen; org=Partille}}
Gruppen har träffats tre gånger sedan sommaren.
Avloppsgruppen {{I level=2}}
Kjell Grahn är ny ordförande i stället för Maja, som kvarstår som ledamot. {{N person=Kjell Grahn; role=ordförande; body=Avloppsgruppen; org=Ale; for=Maja Sköldberg}}{{N person=Maja Sköldberg; role=ledamot; body=Avloppsgruppen; org=Stenungsund}}
Plats för Hylte: ingen utsedd. {{V seat=ledamot; body=Avloppsgruppen; org=Hylte}}
Till gruppen knyts en jurist från SKR vid behov.
Tillsynsprojekt förorenad mark {{I level=2}}
Pernilla stiger av projektet på grund av hög arbetsbelastning och Rebecka stiger på. {{L person=Pernilla Gustavsson; org=Härryda; why=hög arbetsbelastning}}{{N person=Rebecka Stål; role=ledamot; body=Tillsynsprojekt förorenad mark; org=Mölndal; for=Pernilla Gustavsson}}
Projektet leds från länsstyrelsen. Cecilia har tidigare varit projektledare men det är hon inte längre.
Energigruppen {{I level=2}}
Består tills vidare av Ewa T, Claes H och Olof G. {{N person=Ewa Tingvall; role=ledamot; body=Energigruppen; org=Kungsbacka}} {{N person=Claes Hjelm; role=ledamot; body=Energigruppen; org=Falkenberg}} {{N person=Olof Grahn; role=ledamot; body=Energigruppen; org=Tjörn}}
Olof är gruppens kontaktperson mot Energimyndigheten. {{N person=Olof Grahn; role=kontaktperson; body=Energimyndigheten; org=Tjörn}}
B. Miljösamverkan Väst {{I n=B}}
Dan Ehrling presenterade höstens kampanjer och gav en bild av hur många inspektörer som har deltagit. Styrgruppen, som består av sex miljöchefer, har efterlyst fler synpunkter.
Anna Loman, som har varit vår ledamot i styrgruppen i sex år, har meddelat att det får räcka. {{L person=Anna Loman; org=Varberg; why=det får räcka}}
Thomas Linder valdes att efterträda henne. {{D}}{{N person=Thomas Linder; role=ledamot; body=styrgruppen; org=Kungälv; for=Anna Loman}}
Dan ser till att Thomas får kallelse till nästa styrgruppsmöte. {{A who=Dan Ehrling; to=Thomas Linder}}
C. Havs- och vattenfrågor {{I n=C}}
Cecilia Nord gick igenom läget för miljöprövningarna. Vattenmyndigheten har beslutat om nya åtgärdsprogram. Orust och Tjörn är missnöjda med tidplanen.
I det gemensamma vattenrådet ersätts Åke Björling av Maja Sköldberg från och med årsskiftet. {{N person=Maja Sköldberg; role=ledamot; body=vattenrådet; org=Stenungsund; for=Åke Björling}}
D. Taxor {{I n=D}}
Alla utom Ale har gått över till behovsstyrd taxa. {{S org=Ale}}
Nils undrade hur timavgiften räknas fram i övriga kommuner. {{|}}Claes skickar sin kalkyl till Nils. {{A who=Claes Hjelm; to=Nils Ahlberg}}
E. Nämnder och rekrytering {{I n=E}}
Victor Ohlsson byter jobb och försvinner från nätverket i november. {{L person=Victor Ohlsson; org=Partille; when=2024-11; why=byter jobb}}
Partille har ännu inte bestämt vem som kommer i stället. {{V seat=ledamot; body=Miljöchefsnätverket i Halland och Väst; org=Partille}}
Ny avdelningschef i Kungsbacka sedan den 1 september är Jakob Rehn. {{N person=Jakob Rehn; role=avdelningschef; org=Kungsbacka}}
Hylte har fått tillbaka två inspektörer som varit föräldralediga.
F. Utbildning i strandskydd {{I n=F}}
Utbildningen ges den 21 november i Varberg och vänder sig till handläggare. {{M date=2024-11-21; what=Utbildning i strandskydd}}
Anna L har hand om deltagarlistan. Frågor om innehållet går till länsstyrelsen.
G. Nationell strategi för tillsyn {{I n=G}}
Naturvårdsverket har bildat en referensgrupp med kommuner. {{|}}Nätverket anmäler Ewa Tingvall. {{D}}{{N person=Ewa Tingvall; role=ledamot; body=referensgrupp; org=Kungsbacka}}
Som reserv anmäls Claes Hjelm. {{N person=Claes Hjelm; role=reserv; body=referensgrupp; org=Falkenberg}}{{D}}
H. Skjutbanor {{I n=H}}
Ärendet drogs av Therese. Inget att besluta om.
I. Ordförandeskap i nätverket {{I n=I}}
Ordningen är sedan tidigare att Halland och Västra Götaland har ordförandeskapet vartannat år.
För 2025 utsågs Pernilla Gustavsson till ordförande och Anna Friberg till vice ordförande. {{D}}{{N person=Pernilla Gustavsson; role=ordförande; body=Miljöchefsnätverket i Halland och Väst; org=Härryda}}{{N person=Anna Friberg; role=vice ordförande; body=Miljöchefsnätverket i Halland och Väst; org=Halmstad}}
2026 blir det Claes Hjelm. {{N person=Claes Hjelm; role=ordförande; body=Miljöchefsnätverket i Halland och Väst; org=Falkenberg}}
För 2027 finns inget namn. {{V seat=ordförande; body=Miljöchefsnätverket i Halland och Väst}}
J. Cirkulär ekonomi {{I n=J}}
Mölndal har anställt en cirkularitetsstrateg på två år. {{S org=Mölndal; stance=doing}}
Falkenberg planerar detsamma men pengarna är inte säkrade. {{S org=Falkenberg}}
K. Buller {{I n=K}}
Bullergruppen behöver en till deltagare. {{V seat=deltagare; body=Bullergruppen}} Kungälv undersöker om någon av de nya handläggarna kan vara med. {{A who=Kungälv}}
L. Hälsoskydd {{I n=L}}
Folkhälsomyndigheten har utsett Halmstad till pilotkommun. Anna F redogjorde för vad det innebär.
Lilla Edets representant i hälsoskyddsgruppen, Sanna, växlar med sin kollega Ingrid Palo från och med nu. {{N person=Ingrid Palo; role=representant; body=hälsoskyddsgruppen; org=Lilla Edet; for=Sanna Friberg}}
M. Miljöbalksdagar {{I n=M}}
Till Miljöbalksdagarna åker Olof, Nils och Kjell. {{N person=Olof Grahn; role=deltagare; body=Miljöbalksdagarna; org=Tjörn}} {{N person=Nils Ahlberg; role=deltagare; body=Miljöbalksdagarna; org=Hylte}} {{N person=Kjell Grahn; role=deltagare; body=Miljöbalksdagarna; org=Ale}} Resan bokar var och en själv. {{A who=var och en}}
N. Uppföljning av plan {{I n=N}}
Planen har följts i stora delar. {{|}}Nätverket godkänner uppföljningen. {{D}}
O. Projekt Rena båtbottnar {{I n=O}}
Projektledare för fortsättningen: Maja Sköldberg. {{N person=Maja Sköldberg; role=projektledare; body=Projekt Rena båtbottnar; org=Stenungsund}}
Bitr. projektledare: Sanna Friberg. {{N person=Sanna Friberg; role=bitr. projektledare; body=Projekt Rena båtbottnar; org=Lilla Edet}}
I referensgruppen finns bland andra båtklubbarna och Göteborgs hamn.
P. Kemikalier {{I n=P}}
Kemikalieinspektionen har två nya kontaktpersoner för kommunerna, Mio Sato och Lisa Grön. {{N person=Mio Sato; role=kontaktperson; org=Kemikalieinspektionen}} {{N person=Lisa Grön; role=kontaktperson; org=Kemikalieinspektionen}}
De höll en presentation på förmiddagen.
Q. Avfall {{I n=Q}}
Renovas nya VD har bett om ett möte. Jörgen har träffat honom i annat sammanhang.
Ewa bjuder in. {{A who=Ewa Tingvall}}
R. Dricksvatten {{I n=R}}
Stenungsund och Orust utreder gemensam vattentäkt. {{S org=Stenungsund}} {{S org=Orust}}
Styrgruppen för utredningen har fått en ny ordförande i Therese Lindh sedan den tidigare ordföranden Birger Toll lämnat kommunen. {{N person=Therese Lindh; role=ordförande; body=Styrgruppen för utredningen; org=Orust; for=Birger Toll}}{{L person=Birger Toll; org=Orust}}
S. Samråd LRF {{I n=S}}
Kommunerna företräds av Jörgen och Thomas. {{N person=Jörgen Krook; role=representant; body=Samråd LRF; org=Laholm}} {{N person=Thomas Linder; role=representant; body=Samråd LRF; org=Kungälv}}
LRF:s ombudsman har sagt upp sig.
T. Naturvård {{I n=T}}
Claes har tagit över som sekreterare i naturvårdsgruppen sedan Ines Borg slutade före sommaren. {{N person=Claes Hjelm; role=sekreterare; body=naturvårdsgruppen; org=Falkenberg; for=Ines Borg}}{{L person=Ines Borg; when=före sommaren}}
U. Handläggarträff {{I n=U}}
Träffen leds av Rebecka, som också håller i inbjudan. {{A who=Rebecka Stål}}
Förra gången kom drygt fyrtio handläggare.
V. Tobak {{I n=V}}
Tillsynen ligger hos socialtjänsten i fem av kommunerna. {{|}}Bör nätverket verka för en samordnad tillsyn? {{Q}}
W. Studenter {{I n=W}}
Pernilla, som är utbildningens branschråd, berättade om praktikperioden. {{|}}Härryda tar emot två studenter, Mölndal en. {{S org=Härryda; stance=yes}} {{S org=Mölndal; stance=yes}}
X. Nästa möte {{I n=X}}
Onsdagen den 4 december i Kungälv. {{M date=2024-12-04}} Thomas ordnar rum. {{A who=Thomas Linder}} Anna Loman är mötesordförande då Anna Friberg är på tjänsteresa. {{N person=Anna Loman; role=mötesordförande; body=Miljöchefsnätverket i Halland och Väst; org=Varberg; for=Anna Friberg}}
Övriga frågor {{I }}
- Öckerö har bytt system.
- Dan är ledig i oktober, kontakta Marika Ask i projektfrågor under tiden. {{N person=Marika Ask; role=ersättare; org=Miljösamverkan Väst; for=Dan Ehrling}}
- Blommor till Åke Björling, som har gått i pension efter trettio år. {{L person=Åke Björling; org=Öckerö; why=pension}}
