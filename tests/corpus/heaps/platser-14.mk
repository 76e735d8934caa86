@file platser-14.txt
@body Arbetsmarknadsnätverket Fyrbodal
@date 2023-05-11
@p Ulrik Stenman | Trollhättan | arbetsmarknadschef | chair
@p Malin Broberg | Vänersborg | enhetschef
@p Hasse Jarlén | Uddevalla | arbetsmarknadschef
@p Cecilia Tornéus | Lysekil | enhetschef
@p Azra Begic | Munkedal | integrationssamordnare
@p Malin Sjölin | Färgelanda | arbetsmarknadssamordnare
@p Peter Åkerlind | Mellerud | arbetsmarknadschef
@p Anna Hörnfeldt | Bengtsfors | enhetschef
@p Kjell Broberg | Åmål | arbetsmarknadschef
@p Susann Lerbro | Dals-Ed | integrationssamordnare
@p Linus Hägglund | Lilla Edet | enhetschef
@p Rozita Nouri | Stenungsund | arbetsmarknadschef
@p Mona Grip | Orust | utvecklare
@p Daniel Fors | Arbetsförmedlingen | sektionschef | guest
@p Ellinor Palmqvist | Samordningsförbundet Väst | förbundschef | guest
@p Ida Storck | | projektledare | guest
---
Arbetsmarknadsnätverket Fyrbodal
Anteckningar 2023-05-11
Närvarande:
Ulrik Stenman, Trollhättan, arbetsmarknadschef, ordförande
Malin Broberg, Vänersborg, enhetschef
Hasse Jarlén, Uddevalla, arbetsmarknadschef
Cecilia Tornéus, Lysekil, enhetschef
Azra Begic, Munkedal, integrationssamordnare
Malin Sjölin, Färgelanda, arbetsmarknadssamordnare
Peter Åkerlind, Mellerud, arbetsmarknadschef
Anna Hörnfeldt, Bengtsfors, enhetschef
Kjell Broberg, Åmål, arbetsmarknadschef
Susann Lerbro, Dals-Ed, integrationssamordnare
Linus Hägglund, Lilla Edet, enhetschef
Rozita Nouri, Stenungsund, arbetsmarknadschef
Mona Grip, Orust, utvecklare
Gäster:
Daniel Fors, Arbetsförmedlingen, sektionschef
Ellinor Palmqvist, Samordningsförbundet Väst, förbundschef
Ida Storck, projektledare
Nytt från Arbetsförmedlingen {{I kind=report}}
Daniel Fors gick igenom arbetslöshetssiffrorna för april. Långtidsarbetslösheten minskar något.
Arbetsförmedlingen har gjort om sin organisation och Daniel är från maj sektionschef även för Dalsland. {{N person=Daniel Fors; role=sektionschef; org=Arbetsförmedlingen}}
Lokala överenskommelser (DUA) {{I kind=decision}}
Överenskommelserna ska revideras under året. I flera kommuner har kontaktpersonerna bytts.
Beslut: Nätverket inrättar en samordnarfunktion för revideringen. {{D}}
Beslut: Anna Hörnfeldt innehar funktionen till årsskiftet. {{D until=2023-12-31}} {{N person=Anna Hörnfeldt; role=samordnare; body=Lokala överenskommelser (DUA)}}
Åtgärd: Kommunerna skickar sina utkast till Anna senast 15 september. {{A who=Kommunerna; due=2023-09-15; to=Anna Hörnfeldt}}
Samordningsförbundet {{I kind=information}}
Ellinor berättade att förbundet har utökats med Orust. {{|}}Styrelsen har valt ny ordförande, Gert Lind från regionen. {{N person=Gert Lind; role=ordförande; body=Styrelsen; org=regionen}}
Budgeten för 2024 bereds under sommaren.
Förbundets beredningsgrupp {{I kind=decision}}
Beredningsgruppen träffas månadsvis. Peter Åkerlind har suttit som kommunernas ordinarie ledamot.
Peter önskade stiga åt sidan till förmån för någon ny. {{L person=Peter Åkerlind}}
Beslut: Rozita Nouri träder in som ordinarie ledamot och Peter blir ersättare. {{D}} {{N person=Rozita Nouri; role=ordinarie ledamot; body=Förbundets beredningsgrupp; for=Peter Åkerlind}} {{N person=Peter Åkerlind; role=ersättare; body=Förbundets beredningsgrupp}}
Ansvarig: Ellinor uppdaterar gruppens medlemslista. {{A who=Ellinor Palmqvist}}
Ukrainska flyktingar {{I kind=go-round}}
Lysekil har en särskild handläggare för målgruppen. {{S org=Lysekil; stance=doing}}
Mellerud har fört över ansvaret till vuxenutbildningen. {{S org=Mellerud}}
Dals-Ed ser inget behov av särskild organisation. {{S org=Dals-Ed; stance=no}}
Jobbmässa {{I kind=decision}}
Jobbmässan 2023 hölls i Uddevalla. Nära tusen besökare kom.
Jobbmässan 2024 planeras till den 12 mars. {{M date=2024-03-12; what=Jobbmässan}}
Beslut: projektgruppen består av Hasse Jarlén (projektledare), Linus Hägglund och Azra Begic. {{D}} {{N person=Hasse Jarlén; role=projektledare; body=Jobbmässa}} {{N person=Linus Hägglund; role=ledamot; body=projektgruppen}} {{N person=Azra Begic; role=ledamot; body=projektgruppen}}
Projektledaren återkommer med budget. {{A who=Hasse Jarlén}}
Feriejobb {{I kind=dialogue}}
Antalet sökande ökar. Lönenivåerna skiljer sig mellan kommunerna.
Ulrik påpekade att facken ska informeras.
Projektet Stegvis {{I kind=report}}
Ida Storck, projektledare, redogjorde för resultatet så här långt. 112 deltagare har skrivits in.
Projektets styrgrupp leds av Vänersborg och sammanträder i juni.
Idas vikarie {{I kind=information}}
Ida går på föräldraledighet i augusti. {{|}}Vikarierande projektledare blir Filip Ehn. {{N person=Filip Ehn; role=vikarierande projektledare; body=Projektet Stegvis; for=Ida Storck}}
Uppdragsbeskrivningen är densamma.
Regionalt kompetensråd {{I kind=decision}}
Västra Götalandsregionen vill ha en representant för kommunernas arbetsmarknadsenheter.
Beslut: Nätverket utser Malin Broberg. {{D}} {{N person=Malin Broberg; role=representant; body=Regionalt kompetensråd}}
Malin får mandat att tala för nätverket i frågor om yrkesvux.
Vuxenutbildning {{I kind=dialogue}}
Rektorerna för vux har ett eget forum. Ordföranden där bjuder in till gemensamt möte.
Samsyn saknas kring sfi-grupperna.
Socialt företagande {{I kind=decision}}
Coompanion har fått en ny rådgivare och söker kontaktvägar.
Beslut: Mona Grip är nätverkets ingång mot Coompanion. {{D}} {{N person=Mona Grip; role=ingång; body=Coompanion}}
Handledarutbildning {{I kind=information}}
Utbildningen ges i september. {{|}}Kursledare är som tidigare Peter Åkerlind. {{N person=Peter Åkerlind; role=kursledare; body=Handledarutbildning}}
Anmälan är öppen till sista augusti.
Budget- och skuldrådgivning {{I kind=go-round}}
Munkedal köper tjänsten av Uddevalla. {{S org=Munkedal; stance=doing}}
Färgelanda vill se en gemensam lösning. {{S org=Färgelanda; stance=yes}}
Åmål tar ställning efter sommaren. {{S org=Åmål; stance=undecided}}
Personalförändringar {{I kind=information}}
Susann Lerbro har sagt upp sig från Dals-Ed med sista arbetsdag 30 juni. {{L person=Susann Lerbro; org=Dals-Ed; when=2023-06-30}}
Tjänsten utlyses inte, utan slås samman med näringslivsutvecklarens.
Näringslivsutvecklare Johan Kvist tar därmed Susanns plats i nätverket. {{N person=Johan Kvist; role=ledamot; body=Arbetsmarknadsnätverket Fyrbodal; org=Dals-Ed; for=Susann Lerbro}}
Stenungsund får en ny enhetschef i augusti, namnet offentliggörs senare.
Krami {{I kind=report}}
Verksamheten i Trollhättan har fullt. Kriminalvården står för lokalerna.
Styrgruppen har inte kunnat samlas sedan Arbetsförmedlingen drog sig ur. {{|}}Det saknas en ordförande. {{V seat=ordförande; body=Styrgruppen}}
Integrationsforum {{I kind=decision}}
Integrationsforum på länsstyrelsen har två representanter från Fyrbodal. Azra är den ena.
Den andra platsen lämnades av Inger Holmén i mars. {{L person=Inger Holmén; when=mars}} Beslut: Malin Sjölin tar den platsen. {{D}} {{N person=Malin Sjölin; role=representant; body=Integrationsforum; for=Inger Holmén}}
Nästa forum är den 1 juni. {{M date=2023-06-01; what=Nästa forum}}
Etableringsjobb {{I kind=information}}
Förordningen träder i kraft den 1 januari 2024. Parterna har utsett en gemensam arbetsgrupp.
Studiebesök {{I kind=decision}}
Studiebesöket i Malmö blir den 28 september. {{M date=2023-09-28; what=Studiebesöket}} Deltar gör Kjell, Cecilia och Hasse. {{N person=Kjell Broberg; role=deltagare; body=Studiebesöket}} {{N person=Cecilia Tornéus; role=deltagare; body=Studiebesöket}} {{N person=Hasse Jarlén; role=deltagare; body=Studiebesöket}}
Cecilia gör programmet. {{A who=Cecilia Tornéus}}
Beredning av mötena {{I kind=decision}}
Ulrik gör dagordningen ensam i dag. Det är sårbart, menade han.
Beslut: Ett presidium införs. {{D}} I presidiet ingår Ulrik Stenman, Rozita Nouri och Kjell Broberg. {{N person=Ulrik Stenman; role=ledamot; body=presidiet}} {{N person=Rozita Nouri; role=ledamot; body=presidiet}} {{N person=Kjell Broberg; role=ledamot; body=presidiet}}
Statsbidrag {{I kind=information}}
Tillfälligt statsbidrag om 1,1 mnkr har betalats ut till Trollhättan. {{K amount=1.1; unit=mnkr}}
MUCF lämnar besked om nästa omgång senare.
Aktivitetsansvaret (KAA) {{I kind=decision}}
Uppdelningen mellan gymnasium och arbetsmarknadsenhet är oklar på flera håll.
KAA-handläggarna har eget nätverk med Trollhättan som värd.
Punkten fördjupas i höst när skolcheferna kan vara med. {{P what=Aktivitetsansvaret (KAA); why=när skolcheferna kan vara med}}
Offentligt skyddade anställningar {{I kind=question}}
Kjell undrar vem på Arbetsförmedlingen man kan vända sig till.
Arbetsförmedlingens arbetsgivaransvarige är ny. {{|}}Han heter Tor Wiman. {{N person=Tor Wiman; role=arbetsgivaransvarig; org=Arbetsförmedlingen}}
Uppföljningsgruppen {{I kind=decision}}
Uppföljningsgruppens ordförande har bytt arbete. {{|}}Vi står just nu utan. {{V seat=ordförande; body=Uppföljningsgruppen}}
Linus lovar att leda gruppen tills vidare. {{N person=Linus Hägglund; role=ordförande; body=Uppföljningsgruppen}}
SKR:s arbetsmarknadsnätverk {{I kind=report}}
Hasse Jarlén deltog i aprilmötet och rapporterade. {{|}}SKR:s nya expert heter Vera Ljung. {{N person=Vera Ljung; role=expert; org=SKR}}
Social hållbarhet i upphandling {{I kind=theme}}
Upphandlingschefen i Trollhättan inledde. Azra och Mona ledde gruppsamtalen.
Årsrapport {{I kind=decision}}
Beslut: årsrapporten godkänns. {{D}} Ulrik undertecknar och skickar till kommunalförbundet. {{A who=Ulrik Stenman; to=kommunalförbundet}}
Val inför nästa år {{I kind=decision}}
Ulrik Stenman får fortsatt förtroende som ordförande. {{D}} {{N person=Ulrik Stenman; role=ordförande; body=Arbetsmarknadsnätverket Fyrbodal}}
Valberedare blir Anna Hörnfeldt. {{D}} {{N person=Anna Hörnfeldt; role=valberedare; body=Arbetsmarknadsnätverket Fyrbodal}}
Mötestider {{I}}
14 september {{M date=2023-09-14}}
23 november {{M date=2023-11-23}}
