@file listor-03.txt
@body Skolchefsnätverket Sjuhärad
@date 2022-03-17
@p Eva-Lena Strid | Ulricehamn | skolchef | chair
@p Magnus Torell | Borås | utbildningschef
@p Pernilla Grahn | Mark | barn- och utbildningschef
@p Lars Hvitfeldt | Svenljunga | skolchef
@p Annika Rask | Tranemo | utbildningschef
@p Christer Almén | Herrljunga | bildningschef
@p Monika Palm | Vårgårda | skolchef
@p Jörgen Selander | Bollebygd | utbildningschef
@p Sofia Lindgren | Borås | verksamhetschef
@p Sofia Bern | Mark | rektor
@p Kent Ivarsson | Ulricehamn | gymnasiechef
@p Ewa Holst | Tranemo | elevhälsochef
@p Rickard Damm | Alingsås | utbildningsdirektör
@p Gun Petersson | Sjuhärads kommunalförbund | utvecklingsledare | guest
---
Skolchefsnätverket Sjuhärad
Anteckningar från möte 2022-03-17
Deltagare
Eva-Lena Strid, Ulricehamn, skolchef, ordförande
Magnus Torell, Borås, utbildningschef
Pernilla Grahn, Mark, barn- och utbildningschef
Lars Hvitfeldt, Svenljunga, skolchef
Annika Rask, Tranemo, utbildningschef
Christer Almén, Herrljunga, bildningschef
Monika Palm, Vårgårda, skolchef
Jörgen Selander, Bollebygd, utbildningschef
Sofia Lindgren, Borås, verksamhetschef
Sofia Bern, Mark, rektor
Kent Ivarsson, Ulricehamn, gymnasiechef
Ewa Holst, Tranemo, elevhälsochef
Rickard Damm, Alingsås, utbildningsdirektör
Gäst: Gun Petersson, Sjuhärads kommunalförbund, utvecklingsledare

Inledning {{I}}
- incheckning
- dagordningen fastställd utan ändringar {{D}}

Skolpliktsbevakning {{I}}
- rutin klar, utskickad i februari
- tre ärenden hittills i år
- Monika tar fram blankett på lättläst svenska {{A who=Monika Palm}}

Ukraina och mottagande {{I kind=go-round}}
- Borås: 40 elever inskrivna {{S org=Borås}}
- Mark: förberedelseklass startar v. 13 {{S org=Mark}}
- Svenljunga: inget beslut än {{S org=Svenljunga; stance=undecided}}
- Migrationsverket ansvarar för boendet
- avstämning varje fredag, Gun sammankallar {{A who=Gun Petersson}}

Elevhälsonätverket {{I kind=decision}}
- Ewa Holst ny sammankallande efter Britt Alm {{N person=Ewa Holst; role=sammankallande; body=Elevhälsonätverket; for=Britt Alm}}
- vi sa ja till deras förslag på arbetsplan {{D}}

Gymnasiesamverkan {{I}}
- avtalet löper ut 2023-06-30
- uppsägning i så fall senast 31 december
- förhandlingsgrupp: Magnus, Kent och Pernilla {{N person=Magnus Torell; role=ledamot; body=förhandlingsgrupp}} {{N person=Kent Ivarsson; role=ledamot; body=förhandlingsgrupp}} {{N person=Pernilla Grahn; role=ledamot; body=förhandlingsgrupp}}
- första utkast i maj, Kent skriver {{A who=Kent Ivarsson; due=2022-05}}

Skolinspektionen {{I kind=report}}
- tillsyn i Tranemo klar, två påpekanden
- svar till inspektionen ivägskickat 4 mars
- Herrljunga får besök i höst

Vuxenutbildning {{I outcome=postponed}}
- tas på nästa träff, Rickard inte på plats vid punkten {{P until=next; what=Vuxenutbildning; why=Rickard inte på plats vid punkten}}

Lärarassistenter {{I kind=dialogue}}
- goda erfarenheter i Bollebygd
- önskemål om gemensam utbildning
- svårt med finansieringen enligt de flesta
- statsbidraget betalas ut två gånger per år

Fritidshem {{I}}
- kartläggning av behörigheten (Lars, före midsommar) {{A who=Lars Hvitfeldt}}
- underlag från var kommun till Lars senast 29/4 {{A who=var kommun; due=2022-04-29; to=Lars Hvitfeldt}}

NPF-säkrad skola {{I}}
- nätverket går in i projektet {{D}}
- 25 kr per elev och år {{K amount=25; unit=kr per elev och år}}
- Vårgårda står utanför {{S org=Vårgårda; stance=no}}

Digitala nationella prov {{I}}
- Skolverkets tidplan ändrad
- teknisk test under hösten
- ingen åtgärd från vår sida

Rektorsprogrammet {{I}}
- platser kvar: fyra
- anmälan via kommunalförbundet
- glöm inte meddela Gun namn på era deltagare {{A who=alla; to=Gun Petersson}}

Språkstöd {{I kind=question}}
- från Mark: hur gör andra med studiehandledning på distans? {{Q asker=Mark}}

Kompetensförsörjning {{I}}
- lärarbrist i no och moderna språk
- högskolans antagning lägre än i fjol
- Magnus och Sofia L pratar med högskolan om fler vfu-platser {{A who=Magnus Torell,Sofia Lindgren; to=högskolan}}
- regional plan för kompetensförsörjning beslutas av förbundets direktion i juni

Ny skollag om register {{I}}
- träder i kraft 1 juli
- hemkommunen ansvarar för uppgifterna
- juristerna tittar på det i Borås

Läslyftet {{I kind=decision}}
- fortsätter ett år till, enades vi om {{D}}
- kostnaden delas som hittills {{D}}
- Annika ser till att handledarna får besked {{A who=Annika Rask; to=handledarna}}

Studiebesök {{I}}
- 12 maj: Bäckängsgymnasiet {{M date=2022-05-12; what=Studiebesök Bäckängsgymnasiet}}
- 20 april: Skolforum i Göteborg {{M date=2022-04-20; what=Skolforum}}
- resan till Umeå inställd

Skolskjuts {{I}}
- Västtrafik säger upp samarbetet om skolkort
- påverkan: Svenljunga och Tranemo mest
- gemensamt möte med Västtrafik begärs {{D}} {{A}}

Vikariebanken {{I kind=decision}}
- nej till gemensam bank {{D}}
- Ulricehamn och Tranemo kör ett eget försök {{S org=Ulricehamn; stance=doing}} {{S org=Tranemo; stance=doing}}

Kulturskolan {{I}}
- statsbidraget sökt av sex kommuner
- besked i slutet av april

Frånvaro {{I kind=report}}
- frånvaron i åk 9: 8,4 procent
- störst ökning i Herrljunga
- analys pågår hos Göteborgsregionen

Systematiskt kvalitetsarbete {{I}}
- kollegial granskning i höst: Mark granskar Borås, Borås granskar Ulricehamn {{S org=Mark}} {{S org=Borås}}
- schema för granskningen, Sofia Bern {{A who=Sofia Bern}}

Modersmål {{I outcome=not_reached}}
- ej behandlad, skjuts till majmötet {{P what=Modersmål; why=ej behandlad}}

Nyanlända elever {{I}}
- Eva-Lena vår representant i länsstyrelsens grupp, ersätter Tommy Rehn {{N person=Eva-Lena Strid; role=representant; body=länsstyrelsens grupp; for=Tommy Rehn}}
- länsstyrelsen kallar själv till första mötet

Förskola på obekväm tid {{I kind=go-round}}
- Alingsås – ja, ett kvarter i centrum {{S org=Alingsås; stance=yes}}
- Bollebygd – nej {{S org=Bollebygd; stance=no}}
- Herrljunga – fundera vidare {{S org=Herrljunga; stance=undecided}}
- Vårgårda – har inte lämnat besked

Personal {{I}}
- Lars Hvitfeldt slutar till sommaren, nytt jobb i Kungsbacka {{L person=Lars Hvitfeldt; org=Svenljunga; when=till sommaren; why=nytt jobb i Kungsbacka}}
- rekrytering pågår i Svenljunga {{S org=Svenljunga}}

APL-platser {{I}}
- brist inom vård och omsorg
- Kent och Ewa bjuder in socialcheferna {{A who=Kent Ivarsson,Ewa Holst; to=socialcheferna}}
- några arbetsgivare brukar höra av sig själva

Remiss om betyg {{I kind=decision}}
- vi avstår från eget yttrande {{D}}
- SKR:s svar läggs på ytan när det kommer

Webbsidan {{I}}
- gammal information borttagen
- nya kontaktuppgifter till Gun före 1 april {{A who=alla; due=2022-04-01; to=Gun Petersson}}

Simkunnighet {{I}}
- 93 procent godkända i åk 6
- statligt stöd för sommarlovssim, sista ansökningsdag 15 mars passerad

Tilläggsbelopp {{I}}
- domen från kammarrätten genomgången
- Pernilla uppdaterar riktlinjen utifrån domen {{A who=Pernilla Grahn}}
- beslut om nya riktlinjer i respektive nämnd, om domen står sig {{A who=respektive nämnd; if=om domen står sig}}

Ekonomi för nätverket {{I}}
- kvar på kontot: 86 000 kr {{K amount=86000; unit=kr}}
- avgiften höjs till 2 kr per invånare från 2023, beslut i dag {{D}} {{K amount=2; unit=kr per invånare}}

Lokalt skolutvecklingsråd {{I}}
- platsen för Svenljunga tom {{V seat=ledamot; body=Lokalt skolutvecklingsråd; org=Svenljunga}}
- övriga platser tillsatta sedan i höstas

Sommarskola {{I}}
- lika upplägg som i fjol i de flesta kommuner
- skrivs av Borås i en folder varje år

Sekretess och skolbyte {{I outcome=postponed}}
- vilar tills tillsynsmyndigheten har svarat {{P what=Sekretess och skolbyte; why=tills tillsynsmyndigheten har svarat}}

Idéburen samverkan {{I kind=dialogue}}
- Rädda Barnen har frågat om läxhjälp
- positiva tongångar, inget bestämt

Till sist {{I}}
- mötestider för hösten: Gun mejlar förslag {{A who=Gun Petersson}}
- 9 juni: heldag i Tranemo {{M date=2022-06-09; what=heldag}}
