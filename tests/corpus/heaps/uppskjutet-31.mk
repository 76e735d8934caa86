@file uppskjutet-31.txt
@body Kommunjuristerna i Fyrstadsområdet
@date 2023-03-23
@p Agnes Lövgren | Uddevalla | kommunjurist | chair
@p Bengt Rådström | Trollhättan | chefsjurist
@p Clara Wiberg | Vänersborg | kommunjurist
@p David Munther | Lysekil | kommunjurist
@p Ella Stavros | Kungälv | stadsjurist
@p Fabian Krook | Stenungsund | jurist
@p Greta Malmberg | Alingsås | kommunjurist
@p Hussein Barakat | Lerum | kanslijurist
@p Ida Torell | Ale | kommunjurist
@p Jon Svensk | Lilla Edet | kanslichef
@p Karl Rydholm | Mölndal | stadsjurist
@p Karl Ekhagen | Partille | jurist
@p Lovisa Persson Dal | Härryda | kommunjurist
@p Maria Ollén | SKR | förbundsjurist | guest
@p Nils Uppström | Göteborgsregionen | utredare | guest
---
Kommunjuristerna i Fyrstadsområdet
Anteckningar vid nätverksträff 23 mars 2023
Följande deltog:
Agnes Lövgren	Uddevalla	kommunjurist (ordf.)
Bengt Rådström	Trollhättan	chefsjurist
Clara Wiberg	Vänersborg	kommunjurist
David Munther	Lysekil	kommunjurist
Ella Stavros	Kungälv	stadsjurist
Fabian Krook	Stenungsund	jurist
Greta Malmberg	Alingsås	kommunjurist
Hussein Barakat	Lerum	kanslijurist
Ida Torell	Ale	kommunjurist
Jon Svensk	Lilla Edet	kanslichef
Karl Rydholm	Mölndal	stadsjurist
Karl Ekhagen	Partille	jurist
Lovisa Persson Dal	Härryda	kommunjurist
Maria Ollén	SKR	förbundsjurist
Nils Uppström	Göteborgsregionen	utredare

• Offentlighetsprincipen och friskolor {{I}}
Regeringen har för andra gången skjutit fram lagändringen. Maria Ollén bedömer att en proposition kommer tidigast nästa vår. Nätverket har inget att besluta.
• Visselblåsarlagen {{I}}
Härryda och Mölndal delar funktion. {{S org=Härryda; stance=doing}} {{S org=Mölndal; stance=doing}} Hussein hade begärt en diskussion om jäv i utredningar. {{|}}Den kom bort i planeringen och utlovas i stället till junimötet. {{P until=2023-06-15; what=en diskussion om jäv i utredningar; why=Den kom bort i planeringen}}
• Överklagade upphandlingar {{I}}
Två mål är vilandeförklarade i väntan på EU-domstolen. {{|}}Clara återkommer med besked när domstolen har sagt sitt. {{A who=Clara Wiberg}}
• Dataskydd {{I outcome=postponed}}
Med anledning av att dataskyddsombuden har egen träff samma dag flyttas dataskyddspunkten. {{P what=dataskyddspunkten; why=Med anledning av att dataskyddsombuden har egen träff samma dag}}
• Delegation i brådskande ärenden {{I kind=dialogue}}
Praxis skiljer sig åt. {{|}}Nätverket kunde inte enas och ska göra ett nytt försök när Ella har gått igenom förarbetena. {{P what=Delegation i brådskande ärenden; why=Nätverket kunde inte enas}} Ella går igenom förarbetena till den 28 april. {{A who=Ella Stavros; due=2023-04-28}}
• Säkerhetsskyddsavtal {{I kind=decision}}
Nätverket ställer sig bakom Göteborgsregionens mall. {{D}} Bilaga 4 undantas och prövas på nytt vid årets tredje träff. {{P what=Bilaga 4}}
• Markåtkomst {{I outcome=not_reached}}
Mötestiden medgav inte att punkten behandlades. {{P what=Markåtkomst; why=Mötestiden medgav inte att punkten behandlades}}
• Kommunallagen {{I}}
Bengt refererade två domar. Utredningen om kommunalförbund har fått till den 15 december på sig.
• SKR:s juristdagar {{I}}
Juristdagarna är 26–27 september i Stockholm. {{M date=2023-09-26; what=Juristdagarna}} {{M date=2023-09-27; what=Juristdagarna}} Program och anmälan i maj. {{|}}Agnes, David och Ida reser dit. {{N person=Agnes Lövgren; role=deltagare; body=Juristdagarna; org=Uddevalla}} {{N person=David Munther; role=deltagare; body=Juristdagarna; org=Lysekil}} {{N person=Ida Torell; role=deltagare; body=Juristdagarna; org=Ale}}
• Arvodesregler {{I}}
Ale reviderade sina regler i februari. {{S org=Ale}} Lerum återremitterade frågan. {{S org=Lerum}} Övriga har inte haft uppe den.
• Skadestånd i skolan {{I kind=question}}
Greta undrar om någon har förlikt. Karl E har ett exempel. {{|}}Han skickar det till Greta. {{A who=Karl Ekhagen; to=Greta Malmberg}}
• Digital justering {{I outcome=postponed}}
Frågan sattes upp för sent på dagordningen för att några skulle vara förberedda. {{|}}Vi sätter upp den tidigare inför nästa träff. {{P until=2023-06-15; what=Digital justering; why=Frågan sattes upp för sent på dagordningen}}
• Hyresförhandlingar {{I}}
Hyresnämnden har ställt in vårens sammanträden. {{|}}Stenungsund inväntar nya tider. {{S org=Stenungsund}}
• Utbildningsdag förvaltningsrätt {{I}}
Hålls den 11 maj kl. 9–16 på Vann. {{M date=2023-05-11; what=Utbildningsdag förvaltningsrätt}} Pris 2 950 kr exkl. moms. {{K amount=2950; unit=kr}} Bokning är bindande efter 20 april.
• Avtalsdatabas {{I}}
Jon visade Lilla Edets databas. {{S org=Lilla Edet}} Frågan om en gemensam klausulbank togs inte upp, Fabian vill först prata med leverantören. {{P what=Frågan om en gemensam klausulbank; why=Fabian vill först prata med leverantören}}
• Ny lag om kamerabevakning {{I outcome=empty}}
• Bisysslor {{I}}
HR-cheferna ska återkomma till juristerna med sina frågor. Tills dess görs ingenting.
• Tillsyn enligt alkohollagen {{I}}
Överlåten till miljönätverket.
• Fullmäktiges frågestund {{I outcome=postponed}}
Karl R meddelar att utredningen i Mölndal inte är publik ännu. {{|}}Vi tar den i höst. {{P what=Fullmäktiges frågestund; why=utredningen i Mölndal inte är publik ännu}}
• Gemensam juristpool {{I kind=go-round}}
Kungälv är för. {{S org=Kungälv; stance=yes}} Partille är emot. {{S org=Partille; stance=no}} Alingsås vill ha mer underlag. {{S org=Alingsås; stance=undecided}} Vänersborg håller på att räkna. {{S org=Vänersborg; stance=undecided}} Omtag i september. {{P until=2023-09-14; what=Gemensam juristpool}}
• Representation {{I kind=decision}}
Lovisa utses till representant i GR:s avtalsgrupp i stället för Karl Rydholm. {{D}} {{N person=Lovisa Persson Dal; role=representant; body=GR:s avtalsgrupp; org=Härryda; for=Karl Rydholm}} Avtalsgruppen har möte den 30 mars. {{M date=2023-03-30; what=Avtalsgruppen}}
• Öppna sammanträden {{I}}
Diskuterades vid förra träffen. Frågan anses färdigdiskuterad.
• Överlämning av allmänna handlingar {{I}}
Riksarkivet skjuter upp sin vägledning. {{|}}Nils tar med sig frågan om e-arkiv till förbundet. {{A who=Nils Uppström; to=förbundet}} Här i nätverket vilar den under tiden. {{P what=frågan om e-arkiv}}
• Miljöbalkstillsyn och avgifter {{I outcome=postponed}}
Återtas av Ida för komplettering. {{|}}Ny föredragning planeras till träffen den 14 september. {{P until=2023-09-14; what=Miljöbalkstillsyn och avgifter; why=för komplettering}} {{M date=2023-09-14}}
• Tvister med leverantörer {{I}}
Huvudförhandling i Trollhättans mål hålls den 2 maj. {{M date=2023-05-02; what=Huvudförhandling}} Därefter kan domen dröja åtta veckor.
• Nätverkets arbetsordning {{I kind=decision}}
Arbetsordningen antas med en mindre ändring i 3 §. {{D}} Paragraf 5 om ordförandens mandattid utgick ur beslutet och återkommer. {{P what=Paragraf 5 om ordförandens mandattid}}
• Frågelådan {{I}}
Fem frågor besvarades. {{|}}Två frågor hanns inte med utan tas först vid nästa tillfälle. {{P until=2023-06-15; what=Två frågor; why=hanns inte med}}
• Övrigt {{I}}
David: kommunens rätt att ta betalt för kopior, finns inget nytt. {{|}}Greta: önskemål om tema AB 04, sparas till höstens planering. {{P what=tema AB 04}}
• Nästa träff {{I}}
Torsdagen den 15 juni kl. 9.30, Kungälv. {{M date=2023-06-15}} Agnes bokar lokal. {{A who=Agnes Lövgren}}
