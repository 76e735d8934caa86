@file platser-08.txt
@body Miljöchefsnätverket Uppland
@date 2023-03-16
@p Sverker Almqvist | Enköping | miljöchef | chair
@p Ebba Nordgren | Håbo | miljöchef
@p Lisa Kihlberg | Knivsta | miljö- och byggchef
@p Daniel Östlund | Uppsala | miljödirektör
@p Frida Hjelm | Uppsala | enhetschef
@p Magnus Orre | Tierp | avdelningschef
@p Lisa Backman | Älvkarleby | miljöchef
@p Rolf Steen | Östhammar | miljöchef
@p Karolina Vik | Heby | samhällsbyggnadschef
@p Ahmed Farah | Sigtuna | miljöchef
@p Birgit Olander | Norrtälje | miljöchef
@p Conny Alfort | Sala | miljöchef
@p Irene Salander | Gävle | livsmedelschef
@p Teodor Lund | Länsstyrelsen Uppsala | länsmiljöhandläggare | guest
@p Nadja Bergkvist | Miljösamverkan | projektledare | guest
---
Miljöchefsnätverket Uppland
Mötesanteckningar 2023-03-16
Deltagare:
Sverker Almqvist, Enköping, miljöchef, ordförande
Ebba Nordgren, Håbo, miljöchef
Lisa Kihlberg, Knivsta, miljö- och byggchef
Daniel Östlund, Uppsala, miljödirektör
Frida Hjelm, Uppsala, enhetschef
Magnus Orre, Tierp, avdelningschef
Lisa Backman, Älvkarleby, miljöchef
Rolf Steen, Östhammar, miljöchef
Karolina Vik, Heby, samhällsbyggnadschef
Ahmed Farah, Sigtuna, miljöchef
Birgit Olander, Norrtälje, miljöchef
Conny Alfort, Sala, miljöchef
Irene Salander, Gävle, livsmedelschef
Gäster:
Teodor Lund, Länsstyrelsen Uppsala, länsmiljöhandläggare
Nadja Bergkvist, Miljösamverkan, projektledare
Tillsynsplan 2023 {{I kind=report}}
Genomgång av tillsynsplanerna.
Rolf presenterade Östhammars plan.
Norrtälje har inte antagit sin plan ännu. {{S org=Norrtälje}}
Styrgruppen för Miljösamverkan {{I kind=decision}}
Nadja redogjorde för årets projekt. I styrgruppen sitter tre kommuner och länsstyrelsen.
Magnus Orre går ut ur styrgruppen efter fyra år. {{L person=Magnus Orre}}
Beslut: Karolina Vik väljs in i styrgruppen i stället för Magnus. {{D}} {{N person=Karolina Vik; role=ledamot; body=styrgruppen; for=Magnus Orre}}
Åtgärd: Nadja lägger till Karolina på sändlistan. {{A who=Nadja Bergkvist}}
Strandskydd {{I kind=information}}
Länsstyrelsen har anställt ytterligare en jurist. Handläggningstiden är nu runt tolv månader.
Förslaget från regeringen är på remiss.
Kontaktperson Livsmedelsverket {{I kind=decision}}
Irene Salander har hittills haft kontakten med verket.
Framöver blir det Frida Hjelm som är nätverkets kontaktperson. {{D}} {{N person=Frida Hjelm; role=kontaktperson; body=Livsmedelsverket; for=Irene Salander}}
Den nya kontrollklassningen diskuterades kort.
Tf miljöchef i Håbo {{I}}
Ebba Nordgren är tf miljöchef i Håbo till den sista juni. {{N person=Ebba Nordgren; role=tf miljöchef; org=Håbo}}
Ordinarie chef är tjänstledig.
Avlopp {{I kind=go-round}}
Heby arbetar med återkommande inventering. {{S org=Heby; stance=doing}}
Sala har pausat inventeringen på grund av personalbrist. {{S org=Sala}}
Tierp vill gärna vara med i ett gemensamt informationsprojekt. {{S org=Tierp; stance=interested}}
Knivsta har andra prioriteringar i år. {{S org=Knivsta; stance=no}}
Gruppen för förorenade områden {{I kind=decision}}
Det har varit svårt att få ihop möten. {{|}}Gruppens tidigare ordförande Per Stål slutade i Gävle vid nyår. {{L person=Per Stål; org=Gävle; when=vid nyår}}
Conny Alfort är beredd att ta ordförandeskapet, och nätverket biföll detta. {{D}} {{N person=Conny Alfort; role=ordförande; body=Gruppen för förorenade områden; for=Per Stål}}
Conny kallar till möte i april. {{A who=Conny Alfort; due=2023-04}}
Naturvårdsverkets tillsynsråd {{I kind=report}}
Daniel Östlund rapporterade från rådet, där han representerar storstadskommunerna. Rådet diskuterade taxor.
Ingen från de mindre kommunerna fanns med vid mötet.
Vattenråd {{I kind=information}}
Fyrisåns vattenråd höll årsmöte 2 mars. {{|}}Till ordförande valdes Anita Lager, Uppsala. {{N person=Anita Lager; role=ordförande; body=Fyrisåns vattenråd; org=Uppsala}}
Ny revisor är Bror Sten. {{N person=Bror Sten; role=revisor; body=Fyrisåns vattenråd}}
Verksamhetsplanen fastställdes av årsmötet.
Arbetsgrupp taxor {{I kind=decision}}
Fyra kommuner byter till behovsstyrd taxa. De övriga följer utvecklingen.
Arbetsgruppen bemannas av Lisa Kihlberg, Lisa Backman och Ahmed Farah. {{D}} {{N person=Lisa Kihlberg; role=ledamot; body=Arbetsgrupp taxor}} {{N person=Lisa Backman; role=ledamot; body=Arbetsgrupp taxor}} {{N person=Ahmed Farah; role=ledamot; body=Arbetsgrupp taxor}}
Lisa K håller i första mötet. {{A who=Lisa Kihlberg}}
Gruppen får stöd av Nadja vid behov.
Buller {{I kind=theme}}
Temat förbereddes av Frida och Irene. Två exempel på detaljplaner gicks igenom.
Viktigt att miljökontoren kommer in tidigt, menade flera.
Nya medarbetare i Enköping {{I kind=information}}
Enköping har anställt två inspektörer. {{S org=Enköping}}
Sverker nämnde att arbetsledare för livsmedelsgruppen numera är Julia Wass. {{N person=Julia Wass; role=arbetsledare; body=livsmedelsgruppen; org=Enköping}}
Energi- och klimatrådgivning {{I kind=decision}}
Energirådgivarna leds av Uppsala.
Styrgruppen har plats för ytterligare en miljöchef. {{V seat=plats; body=Styrgruppen}}
Frågan om vem som ska gå in tas på nästa möte. {{P until=next; what=Frågan om vem som ska gå in}}
Länsstyrelsens samrådsgrupp {{I kind=decision}}
Länsstyrelsen bjuder in till samrådsgrupp om PFAS.
Uppsala och Håbo skickar egna deltagare. {{S org=Uppsala; stance=yes}} {{S org=Håbo; stance=yes}}
För nätverket i övrigt deltar Birgit Olander. {{D}} {{N person=Birgit Olander; role=representant; body=Länsstyrelsens samrådsgrupp}}
Birgit återrapporterar. {{A who=Birgit Olander}}
Kemikalieinspektionens projekt {{I kind=dialogue}}
Kemikalieinspektionen driver projektet. Kontaktperson där är Siv Dahl sedan många år.
Att alla hinner delta är inte realistiskt.
Klimatanpassning {{I kind=report}}
Teodor Lund visade länets klimatanalys. Den är framtagen av SMHI.
Länsstyrelsens nya klimatanpassningssamordnare heter Alva Rönn. {{N person=Alva Rönn; role=klimatanpassningssamordnare; org=Länsstyrelsen}}
Miljöbalksdagarna {{I kind=decision}}
Miljöbalksdagarna hålls 26–27 april. {{M date=2023-04-26; what=Miljöbalksdagarna}} {{M date=2023-04-27; what=Miljöbalksdagarna}}
Rolf och Karolina åker från nätverket. {{N person=Rolf Steen; role=deltagare; body=Miljöbalksdagarna}} {{N person=Karolina Vik; role=deltagare; body=Miljöbalksdagarna}}
Rolf skriver en sammanfattning. {{A who=Rolf Steen}}
Hästgårdar {{I kind=question}}
Ahmed frågade hur andra hanterar gödselhantering vid mindre stall. Tre kommuner har tagit fram informationsblad.
Ett gemensamt informationsblad vore bra.
Juridiskt stöd {{I kind=decision}}
Nätverket säger upp avtalet med den nuvarande leverantören. {{D}}
Ny avtalsansvarig är Magnus Orre efter Sverker Almqvist. {{D}} {{N person=Magnus Orre; role=avtalsansvarig; body=Juridiskt stöd; for=Sverker Almqvist}}
Avgiften var 15 000 kr per kommun. {{K amount=15000; unit=kr per kommun}}
Radon {{I outcome=nothing_new}}
Inget nytt.
Ordförande och sekreterare {{I kind=decision}}
Sverker har suttit i tre år, vilket är den längsta tiden enligt rutinen.
Till ny ordförande från hösten utsågs Daniel Östlund. {{D}} {{N person=Daniel Östlund; role=ordförande; body=Miljöchefsnätverket Uppland; for=Sverker Almqvist}}
Som sekreterare fortsätter Ebba. {{N person=Ebba Nordgren; role=sekreterare; body=Miljöchefsnätverket Uppland}}
Sverker finns kvar i nätverket.
Serveringstillstånd {{I kind=report}}
Irene berättade om Gävles arbete med oanmälda besök. Polisen var med vid hälften av besöken.
Tobakstillsynen har flyttats till en annan enhet.
Revision av livsmedelskontrollen {{I kind=information}}
Länsstyrelsen genomför revision i Älvkarleby den 9 maj. {{M date=2023-05-09; what=revision i Älvkarleby}}
Revisionsledare är Stina Ek. {{N person=Stina Ek; role=revisionsledare; org=Länsstyrelsen}}
Lisa B samordnar från kommunens sida. {{A who=Lisa Backman}}
Naturreservat {{I kind=dialogue}}
Kommunekologerna har ett eget nätverk. Ekologen i Sigtuna är sammankallande där och brukar lämna rapporter hit.
Avfallsplanering {{I kind=decision}}
Tre av kommunerna har gemensam avfallsplan. Planen leds av renhållningsbolaget.
Till referensgruppen anmäldes Conny Alfort och Karolina Vik. {{D}} {{N person=Conny Alfort; role=ledamot; body=referensgruppen}} {{N person=Karolina Vik; role=ledamot; body=referensgruppen}}
Regionens miljöpris {{I kind=information}}
Priset delas ut i maj. Förra årets vinnare var en skola i Tierp.
Frida är nätverkets ledamot i juryn också i år. {{N person=Frida Hjelm; role=ledamot; body=juryn}}
Djurskydd {{I kind=information}}
Ansvaret ligger hos länsstyrelserna. Anmälningar till kommunen vidarebefordras.
Inspektör på lån {{I kind=dialogue}}
Sigtuna kan låna ut en inspektör en dag i veckan under våren. {{S org=Sigtuna; stance=yes}}
Östhammar är intresserat. {{S org=Östhammar; stance=interested}}
Uppföljning av miljömål {{I kind=decision}}
Regionala miljömålsrådet ändrar sin sammansättning. Från kommunsidan lämnar Uppsala sin ena plats.
Håbo föreslås få platsen med Ebba Nordgren som namn. {{D}} {{N person=Ebba Nordgren; role=ledamot; body=Regionala miljömålsrådet; org=Håbo}}
Svaret till länsstyrelsen ombesörjs av Sverker. {{A who=Sverker Almqvist; to=länsstyrelsen}}
E-tjänster {{I kind=report}}
Enköpings e-tjänst för köldmedier används av nio av tio verksamheter. Systemförvaltaren visade.
Sommarjobbare {{I kind=go-round}}
Tierp tar emot fyra badvattenprovtagare. {{S org=Tierp; stance=doing}}
Älvkarleby anlitar laboratoriet i stället. {{S org=Älvkarleby}}
Nytt från SKR {{I kind=information}}
SKR har bytt handläggare för miljöfrågor: Tove Rask efter Kjell Orm. {{N person=Tove Rask; role=handläggare; org=SKR; for=Kjell Orm}}
Cirkulär om taxor kommer i april.
Irenes sista möte {{I}}
Irene Salander slutar i Gävle i maj för att bli miljöchef i Sandviken. {{L person=Irene Salander; org=Gävle; when=maj; why=för att bli miljöchef i Sandviken}} {{N person=Irene Salander; role=miljöchef; org=Sandviken}}
Någon ersättare i nätverket är inte utsedd. {{V seat=ersättare; body=Miljöchefsnätverket Uppland}}
Nästa träff {{I}}
Heby står värd.
Karolina mejlar vägbeskrivning. {{A who=Karolina Vik}}
