@file gata 240912.docx
@body Trafik- och gatunätverket
@date 2024-09-12
@start 09:00
@end 12:00
@place Linköping, Stadshuset plan 4
@mode hybrid
@secretary Daniel Sjöö
@p Lars-Göran Thyberg | Motala | gatuchef | chair
@p Kerstin Wallgren Ström | Linköping | trafikstrateg |
@p Mehmet Aydin | Norrköping | enhetschef |
@p Sofia Hedlund | Mjölby | gatuingenjör |
@p Anders Bromark | Finspång | samhällsbyggnadschef |
@p Fredrika Lannerstad | Vadstena | gatuchef | remote
@p Sofia Brink | Vadstena | stadsträdgårdsmästare | remote
@p Gustav Örn | Boxholm | projektledare |
@p Torsten Ahl | Ydre | teknisk chef | remote
@p Per Stolt | Valdemarsvik | gatuchef |
@p Daniel Sjöö | | samordnare | guest
@p Yusuf Demir | Ödeshög | | absent excused
@p Lena Qvist | Åtvidaberg | | absent excused
---
Trafik- och gatunätverket
Datum: 2024-09-12
Tid: 09.00-12.00
Lokal: Linköping, Stadshuset plan 4 (+ Teams)
Namn	Kommun	Befattning
Lars-Göran Thyberg, ordf.	Motala	gatuchef
Kerstin Wallgren Ström	Linköping	trafikstrateg
Mehmet Aydin	Norrköping	enhetschef
Sofia Hedlund	Mjölby	gatuingenjör
Anders Bromark	Finspång	samhällsbyggnadschef
Fredrika Lannerstad (Teams)	Vadstena	gatuchef
Sofia Brink (Teams)	Vadstena	stadsträdgårdsmästare
Gustav Örn	Boxholm	projektledare
Torsten Ahl (Teams)	Ydre	teknisk chef
Per Stolt	Valdemarsvik	gatuchef
Daniel Sjöö		samordnare, sekreterare
Lämnat återbud: Yusuf Demir (Ödeshög), Lena Qvist (Åtvidaberg)

A. Sedan sist {{I n=A; kind=report}}
Ordföranden summerade sommaren. Studieresan till Jönköping lockade arton personer och deltagarna har fått en kort rapport. Finspång blev den fjärde kommunen i saltförsöket, vilket avgjorde saken. Hamnbolaget har lämnat ut nycklarna. Lathunden om belysning kom i juni men flera hade svårt att hitta den. Det vore bra om allt låg på samma ställe, som Per Stolt uttryckte det. {{|}}Samordnaren flyttar därför alla dokument till den nya ytan, vilket ska vara gjort när oktober börjar. {{A who=Daniel Sjöö}}

B. Saltförsöket drar igång {{I n=B; kind=decision}}
Mehmet Aydin visade bilder från Händelö. Första leveransen, trehundra ton, beräknas komma i början av oktober. Leverantören står enligt avtalet för lossningen. Kostnadsdelningen har diskuterats livligt i mejl under sommaren. {{|}}Norrköping förordade en fördelning efter tonnage, {{S org=Norrköping; topic=fördelning efter tonnage; stance=yes}} Finspång ville hellre ha en fast del. {{S org=Finspång; topic=fast del; stance=yes}}
Hyran fördelas med hälften fast och hälften efter uttag, blev utgången efter votering med handuppräckning. {{D binds=Norrköping,Finspång,Mjölby,Söderköping,Åtvidaberg}} Försöket omfattar Norrköping, Finspång, Mjölby, Söderköping och Åtvidaberg. Anders Bromark reserverade sig inte men ansåg att det drabbar dem som kör lite. {{|}}Norrköpings driftledare för loggbok över alla uttag och skickar en sammanställning till deltagande kommuner den första i varje månad. {{A who=Norrköpings driftledare; to=deltagande kommuner}} Utvärderingen skrivs av Sofia Hedlund och presenteras i maj 2025. {{A who=Sofia Hedlund; due=2025-05}}

C. Parkering av elsparkcyklar {{I n=C; kind=dialogue}}
Linköpings zoner har nu varit igång ett halvår. Kerstin Wallgren Ström berättade att klagomålen har gått ned från fyrtio till nio i månaden. Polisen har flyttat ett tjugotal fordon och fakturerat operatören. Motala har inga zoner, där har kommunstyrelsens ordförande i stället sagt i tidningen att han vill förbjuda uthyrning helt. Kerstin brukar få frågor från andra län.
Avsnittet om parkering lyftes in i pm:et i den lydelse som Kerstin presenterade. {{D ref=pm om elsparkcyklar}} På frågan om vilka som tänker införa zoner blev svaren skiftande. {{|}}Norrköping inför tolv zoner i innerstaden från april, det är redan klubbat i nämnden. {{S org=Norrköping; topic=zoner; stance=doing}} Motalas tjänstemän skulle vilja men politiken håller emot, så Motala gör ingenting före valet. {{S org=Motala; topic=zoner; stance=no}} Vadstena har bara cyklar under sommaren. Fredrika Lannerstad har talat med campingen, hamnen och två hotell, som alla klagar på att fordonen blir liggande vid gästbryggan. {{|}}Vadstena vill därför gå vidare med en zon vid slottet. {{S org=Vadstena; topic=zoner; stance=yes}} Mjölby har ännu inte tagit ställning. {{S org=Mjölby; topic=zoner; stance=undecided}} Ydre, Boxholm och Valdemarsvik har inga elsparkcyklar och lämnade inget svar.

D. Trafiksäkerhetsdagen {{I n=D; kind=decision}}
Fråga från februari. {{|}}Sofia Brink hade gjort en kalkyl som slutar på 61 000 kronor. {{K amount=61000; unit=kronor}} NTF kan stå för en tredjedel. Samtliga i rummet var för en ny dag, helst under våren. {{|}}Det blir en dag i Motala den 24 april 2025 med temat fart vid skolor. {{D}} {{M date=2025-04-24; what=Trafiksäkerhetsdagen}} {{|}}Programrådet utgörs av Sofia Brink, Gustav Örn och från Motala Pirjo Saarinen. {{D}} {{N person=Sofia Brink; role=ledamot; body=Programrådet}} {{N person=Gustav Örn; role=ledamot; body=Programrådet}} {{N person=Pirjo Saarinen; role=ledamot; body=Programrådet; org=Motala}} Rådet håller sitt första möte den 2 oktober. {{M date=2024-10-02; what=Programrådet}}

E. Väghållarfrågan {{I n=E; outcome=not_reached}}
Punkten kom aldrig upp till behandling på grund av att tiden rann iväg och får stå först på listan i november. {{P until=2024-11-21; what=Väghållarfrågan; why=tiden rann iväg}}

F. Uppdrag utanför nätverket {{I n=F}}
Yusuf Demir har av regionen utsetts att leda cykelgruppen. {{N person=Yusuf Demir; role=ordförande; body=cykelgruppen}} Per Stolt, som suttit i länets beläggningsråd i sex år, ville bli avlöst. {{|}}Torsten Ahl kliver in efter honom där. {{N person=Torsten Ahl; role=representant; body=länets beläggningsråd; for=Per Stolt}} Torsten berättade att han tidigare satt i motsvarande råd i Jönköpings län och att man där brukade träffas i fält. Anders Bromark frågade om någon vill vara med i Trafikverkets referensgrupp för 2+1-vägar, anmälan görs till myndigheten. Ingen nappade.

G. Avslut {{I n=G}}
Ordföranden meddelade att han lämnar uppdraget vid årsskiftet. {{L person=Lars-Göran Thyberg; when=vid årsskiftet}} {{|}}Var och en funderar på efterträdare och mejlar namnförslag till Daniel Sjöö allra senast Allhelgonahelgen, dvs 1 november. {{A who=Var och en; due=2024-11-01; to=Daniel Sjöö}} Nästa möte: 21 november, digitalt. {{M date=2024-11-21}}

Daniel Sjöö
