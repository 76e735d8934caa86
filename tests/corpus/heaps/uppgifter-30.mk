@file uppgifter-30.md
@body Hållbarhetsnätverket Södermanland
@date 2023-02-02
@p Eleonora Fisk | Nyköping | hållbarhetschef | chair
@p Vincent Holmér | Eskilstuna | klimatstrateg
@p Agneta Rönnlund | Katrineholm | hållbarhetsstrateg
@p Douglas Hed | Strängnäs | miljöstrateg
@p Miriam Alfort | Trosa | utvecklingschef
@p Karl Svartling | Gnesta | samhällsplanerare
@p Siri Oxel | Oxelösund | folkhälsostrateg
@p Beata Holmér | Flen | hållbarhetsstrateg
@p Ossian Brandt | Vingåker | näringslivsutvecklare
@p Ronja Lidman | Eskilstuna | energirådgivare
@p Pär Estberg | Nyköping | upphandlare
@p Tyra Sundman | Region Sörmland | strateg | guest
@p Edvin Lagerlund | Länsstyrelsen | klimatsamordnare | guest
@p Cornelia Frost | Energikontoret | projektledare | guest
---
# Hållbarhetsnätverket Södermanland
Noteringar 2023-02-02
**Närvaro**
- Eleonora Fisk, Nyköping, hållbarhetschef, ordförande
- Vincent Holmér, Eskilstuna, klimatstrateg
- Agneta Rönnlund, Katrineholm, hållbarhetsstrateg
- Douglas Hed, Strängnäs, miljöstrateg
- Miriam Alfort, Trosa, utvecklingschef
- Karl Svartling, Gnesta, samhällsplanerare
- Siri Oxel, Oxelösund, folkhälsostrateg
- Beata Holmér, Flen, hållbarhetsstrateg
- Ossian Brandt, Vingåker, näringslivsutvecklare
- Ronja Lidman, Eskilstuna, energirådgivare
- Pär Estberg, Nyköping, upphandlare
- Tyra Sundman, Region Sörmland, strateg (gäst)
- Edvin Lagerlund, Länsstyrelsen, klimatsamordnare (gäst)
- Cornelia Frost, Energikontoret, projektledare (gäst)
## Klimatlöften {{I}}
- Länsstyrelsen samlar in nya löften i maj.
- Tänkbara löften som nämndes: minska flygresor, servera mer vegetariskt, köpa återbrukade möbler.
- Edvin mailar ut formuläret i mars. {{A who=Edvin Lagerlund; due=2023-03}}
- Respektive kommun förankrar sina löften politiskt före påsk. {{A who=respektive kommun}}
## Resepolicy {{I}}
- Flens policy är antagen i december. {{S org=Flen}}
- Beata presenterade huvuddragen.
- Möjliga nästa steg som diskuterades: gemensam bilpool, elcyklar, bättre videoutrustning.
- Inget av detta beslutades.
## Elpriser {{I}}
- Energirådgivarna har fått tre gånger så många samtal.
- Ronja skriver en artikel till kommunernas webbar, färdig v 7. {{A who=Ronja Lidman}}
- Publicera artikeln när ni fått den. {{A who=alla; if=när ni fått den}}
## Agenda 2030 {{I}}
- Glokala Sverige är pausat av regeringen.
- Önskemål: en gemensam utbildning för nya politiker.
- Siri & Karl undersöker intresset hos sina kanslier. {{A who=Siri Oxel,Karl Svartling; to=sina kanslier}}
- Strängnäs har redan haft utbildning.
## Upphandling {{I}}
- Pär gick igenom Upphandlingsmyndighetens nya kriterier.
- Förslag från Ossian: ta med lokala företag tidigare.
- Pär återkommer med fler exempel, troligen på junimötet. {{A who=Pär Estberg; due=2023-06-08}}
## Odlingsmark {{I}}
- Jordbruksmark i översiktsplaner: Karl berättade om Gnestas vägval.
- Länsstyrelsens bevakning har blivit strängare.
- Det vore önskvärt med en samsyn i länet.
## Solenergi {{I}}
- Katrineholm bygger en solpark. {{S org=Katrineholm; stance=doing}}
- Studiebesök i parken den 11 maj. {{M date=2023-05-11; what=Studiebesök}}
- Agneta tar emot anmälningar t.o.m. {{|}}28 april. {{A who=Agneta Rönnlund; due=2023-04-28}}
## Vattenbrist {{I}}
- SMHI:s prognos ser bättre ut än i fjol.
- Oxelösund kan komma att införa bevattningsförbud även i år.
## Konsumtion {{I}}
- Vincent har gjort en konsumtionsbaserad beräkning för Eskilstuna.
- Fler beräkningar skulle kunna göras med samma verktyg.
- Alla som är intresserade av verktyget får inloggning av Vincent. {{A who=Vincent Holmér}}
## Energikontorets projekt {{I}}
- Cornelia: projektet om flexibilitet startar i april.
- Trosa deltar. {{S org=Trosa; stance=yes}} Vingåker deltar inte. {{S org=Vingåker; stance=no}} Gnesta har inte bestämt sig. {{S org=Gnesta; stance=undecided}}
- Karl meddelar Cornelia senast den 24 februari. {{A who=Karl Svartling; to=Cornelia Frost; due=2023-02-24}}
- Kommunernas insats: en kontaktperson och ca 40 timmar.
## Cirkulärt byggande {{I}}
- Byggföretagen efterfrågar återbruksdepå.
- Att utreda vidare: lagring, garantier, avgifter. {{A who=Douglas Hed,Miriam Alfort}} Ansvar: Douglas tillsammans med Miriam.
- Rapport på höstens första möte.
## Barn och unga {{I}}
- Klimatting för unga hölls i november. Deltagarna hade många idéer: billigare buss, klädbytardagar, mer skog.
- Idéerna lämnas av Tyra till kollektivtrafikmyndigheten. {{A who=Tyra Sundman; to=kollektivtrafikmyndigheten}}
## Earth Hour {{I}}
- 25 mars. {{M date=2023-03-25; what=Earth Hour}} Samma upplägg som i fjol.
- Släck fasadbelysningen! {{A who=alla; due=2023-03-25}}
## Mål och mått {{I}}
- RUS släpper nya indikatorer.
- Idé: en gemensam webbsida med mått.
- Beata har en skiss. {{|}}Hon jobbar vidare på skissen och visar den på nästa träff. {{A who=Beata Holmér; due=2023-04-20}}
## Ekonomi {{I}}
- Medlemsavgiften räcker året ut.
- Beslut: ingen höjning. {{D}}
## Transporter {{I}}
- Regionens transportplan är ute på samråd till 15 mars.
- Svar skrivs gemensamt av Vincent, Agneta och Eleonora. {{A who=Vincent Holmér,Agneta Rönnlund,Eleonora Fisk}}
- Inspel till dem före den 1 mars. {{A due=2023-03-01}}
## Skräp {{I}}
- Plockanalys gjord av högstadieelever.
- Nyköping ersätter engångsmuggar i sommar. {{S org=Nyköping}}
- Tips som kom fram: askkoppar vid bryggor, pantrör, skyltar.
## Nästa möte {{I}}
- 20 april, Flen. {{M date=2023-04-20}} Därefter 8 juni, digitalt. {{M date=2023-06-08}}
- Beata ordnar lunch. {{A who=Beata Holmér; due=2023-04-20}} Eleonora gör dagordning. {{A who=Eleonora Fisk}}
## Biologisk mångfald {{I}}
- Länsstyrelsen har LONA-bidrag. Sista dag 1 december.
- Frågan om ängsmark på kommunal mark återkommer i april. {{P until=2023-04-20; what=ängsmark på kommunal mark}}
- Karl mejlar dessförinnan runt ett kartunderlag. {{A who=Karl Svartling}}
## Klimatanpassning {{I}}
- Samordnare saknas i fem kommuner.
- Vad kan vi göra tillsammans? Utbilda, dela kartor, söka pengar.
- Edvin bjuder in till workshop, datum kommer. {{A who=Edvin Lagerlund}}
## Matproduktion {{I}}
- Ossian om livsmedelsstrategin: regionen skriver ny, klar 2024.
- Vingåker arrangerar matmarknad i september. {{S org=Vingåker}}
## Arbetsgrupp resor {{I}}
- Miriam in i gruppen för Trosa, ersätter Gert Lom. {{N person=Miriam Alfort; role=ledamot; body=Arbetsgrupp resor; org=Trosa; for=Gert Lom}}
- Gruppen bokar nytt möte själv. {{A who=Gruppen}}
## Statliga bidrag {{I}}
- Klimatklivet öppet 7–16 mars.
- Cornelia hjälper kommuner som vill söka, kontakta henne i februari. {{A who=Cornelia Frost,kommuner som vill söka; due=2023-02}}
## Kommunikation {{I}}
- Flera vill ha gemensamma bilder. Två förslag: köpa in, fotografera själva.
- Siri kollar pris för att köpa in. {{A who=Siri Oxel}}
- Fotografering blir dyrare, trodde Vincent.
## Övrigt {{I}}
- Pär slutar 31/3. {{L person=Pär Estberg; org=Nyköping; when=31/3}} Ny upphandlare på plats i maj.
- Agneta delar datum för mässan när det är klart. {{A who=Agneta Rönnlund; if=när det är klart}}
