@file beslut-19.txt
@body Samhällsbyggnadschefer i sydvästra Skåne
@date 2022-11-10
@p Alexander Thott | Malmö | stadsbyggnadsdirektör | chair
@p Birgitta Ohlén | Lund | planchef
@p Camilla Rubin | Lomma | samhällsbyggnadschef
@p David Rubin | Burlöv | planchef
@p Elna Månsson | Staffanstorp | samhällsbyggnadschef
@p Fredric Holgers | Svedala | samhällsbyggnadschef
@p Gun-Britt Aldén | Vellinge | samhällsbyggnadschef
@p Hugo Månsson | Trelleborg | planchef
@p Irma Sköld | Skurup | bygglovschef
@p Jakob Tranberg | Kävlinge | samhällsbyggnadschef
@p Kerstin Ahl | Eslöv | planchef
@p Love Ingelman | Höör | samhällsbyggnadschef
@p Märta Dufva | Hörby | plan- och byggchef
@p Noel Bergendal | Sjöbo | stadsbyggnadschef
@p Olivia Kaas | Region Skåne | samhällsplanerare | guest
@p Paul Renck | Länsstyrelsen Skåne | planhandläggare | guest
---
Samhällsbyggnadschefer i sydvästra Skåne
Minnesanteckningar 2022-11-10
Närvarande
Alexander Thott, Malmö, stadsbyggnadsdirektör, ordförande
Birgitta Ohlén, Lund, planchef
Camilla Rubin, Lomma, samhällsbyggnadschef
David Rubin, Burlöv, planchef
Elna Månsson, Staffanstorp, samhällsbyggnadschef
Fredric Holgers, Svedala, samhällsbyggnadschef
Gun-Britt Aldén, Vellinge, samhällsbyggnadschef
Hugo Månsson, Trelleborg, planchef
Irma Sköld, Skurup, bygglovschef
Jakob Tranberg, Kävlinge, samhällsbyggnadschef
Kerstin Ahl, Eslöv, planchef
Love Ingelman, Höör, samhällsbyggnadschef
Märta Dufva, Hörby, plan- och byggchef
Noel Bergendal, Sjöbo, stadsbyggnadschef
Inbjudna
Olivia Kaas, Region Skåne, samhällsplanerare
Paul Renck, Länsstyrelsen Skåne, planhandläggare

A. Regionplan för Skåne {{I n=A}}
Info: Regionfullmäktige antog regionplanen i juni. Planen är inte bindande. Olivia visade hur den följs upp.
Slutsats: Noteras.

B. Planberedskap {{I n=B; kind=decision}}
Info: Paul redovisade länsstyrelsens statistik.
Diskussion: Siffrorna upplevs missvisande av flera. Länsstyrelsen kommer att publicera dem ändå.
Slutsats: Vi tar fram egen statistik med start 2023. {{D}} Kerstin och Love definierar måtten. {{A who=Kerstin Ahl,Love Ingelman}}

C. Markanvisningspolicy {{I n=C; kind=dialogue}}
Diskussion: Exploateringsekonomerna har i sin grupp enats om en mall. {{|}}Ska vi följa den eller göra en egen? {{Q}} Staffanstorp har egen sedan länge. {{S org=Staffanstorp; stance=doing}}

D. Gemensam bygglovsberedskap {{I n=D; kind=decision}}
Info: Fyra kommuner har brist på handläggare.
Slutsats: Lund och Malmö hjälper till med granskning mot timersättning om 950 kronor. {{D}} {{K amount=950; unit=kronor per timme}} Gäller till och med mars 2023. {{D until=2023-03-31}} Sjöbo klarar sig på egen hand. {{S org=Sjöbo; stance=no}}

E. Remiss: Bygglovsutredningen {{I n=E; kind=decision}}
Diskussion: Alla är positiva till förenklingar, men förslaget om kontrollansvariga väckte kritik.
Slutsats: Nätverket lämnar eget remissvar. {{D}} {{A who=Nätverket}} Utkast av Irma och Fredric senast 1 december. {{A who=Irma Sköld,Fredric Holgers; due=2022-12-01}}

F. Trafikverkets planer för Simrishamnsbanan {{I n=F}}
Info: Regeringen beslutade om nationell plan i juni. Simrishamnsbanan finns inte med. Kommunerna längs banan har skrivit till ministern.
Slutsats: Inget gemensamt agerande.

G. Dagvattenpolicy {{I n=G; kind=decision}}
Info: VA SYD:s ägarnämnd har antagit en handlingsplan. Den gäller bara medlemskommunerna.
Slutsats: Handlingsplanens klassning av recipienter används av hela nätverket. {{D}} Vellinge får behålla sin klassning så länge Falsterbokanalen utreds. {{D}}

H. Detaljplaner utan exploatör {{I n=H; kind=report}}
Info: Burlöv har pausat två planer. {{S org=Burlöv}} Kävlinge prioriterar bort villaplaner. {{S org=Kävlinge}} I Höör pågår allt som vanligt. {{S org=Höör}}

I. Riktlinjer för solceller {{I n=I; kind=decision}}
Diskussion: Boverket ger inte klara svar. De flesta lutar åt en generös tolkning.
Slutsats: Ingen riktlinje nu. {{D}} 

J. Kartsamverkan {{I n=J; kind=decision}}
Info: Lantmäteriet har beslutat om höjda avgifter för ajourhållning.
Slutsats: Avtalet om gemensam flygfotografering förnyas. {{D}} Flygning sker vartannat år. {{D}} Jakob tecknar avtalet för allas räkning. {{A who=Jakob Tranberg}}

K. Planbestämmelser om parkering {{I n=K; kind=decision}}
Diskussion: Lunds modell mot Malmös modell.
Slutsats: Samsyn om principerna. Inget beslut om modell.

L. Representant i Tillväxtgruppen {{I n=L; kind=decision}}
Info: David Rubin avgår på egen begäran.
Slutsats: Elna Månsson efterträder David Rubin som representant i Tillväxtgruppen. {{D}} {{N person=Elna Månsson; role=representant; body=Tillväxtgruppen; org=Staffanstorp; for=David Rubin}}

M. Översvämningsskydd {{I n=M}}
Info: MSB beslutar om bidrag i december. {{|}}Trelleborg har sökt för ny vall. {{S org=Trelleborg}} Kostnaden delas mellan staten och kommunen.

N. Kompetensutveckling PBL {{I n=N; kind=decision}}
Slutsats: Tre halvdagar under våren. {{D}} Kostnadsfritt för deltagare från medverkande kommuner, övriga betalar 1 500 kronor. {{D}} {{K amount=1 500; unit=kronor}} Första halvdagen är 7 februari. {{M date=2023-02-07; what=Kompetensutveckling PBL}}

O. Tillsyn av byggsanktionsavgifter {{I n=O; kind=decision}}
Info: Mark- och miljööverdomstolen satte ned avgiften i ett mål från Hörby.
Slutsats: Vi ändrar inte praxis med anledning av domen. {{D}} 

P. Landsbygdsutveckling i strandnära lägen {{I n=P; outcome=postponed}}
Diskussion: Tiden räckte inte.
Slutsats: Ny behandling 26 januari. {{P until=2023-01-26; what=Landsbygdsutveckling i strandnära lägen; why=Tiden räckte inte}} {{M date=2023-01-26}}

Q. Regional cykelplan {{I n=Q; kind=decision}}
Info: Regionala utvecklingsnämnden fastställer cykelplanen i mars. {{|}}Skurup och Svedala har begärt ändringar. {{S org=Skurup}} {{S org=Svedala}}
Slutsats: Nätverket ställer sig bakom Skurups och Svedalas begäran. {{D}}

R. Digital detaljplan {{I n=R; kind=decision}}
Info: Boverkets föreskrifter är tvingande för nya planer.
Slutsats: Äldre planer digitaliseras inte gemensamt. {{D}} Den som vill använda Lomma som bollplank kan göra det.

S. Elförsörjning {{I n=S}}
Info: E.ON har gett förhandsbesked om kapacitetsbrist till två kommuner. Svenska kraftnäts beslut om stamnätet väntas 2024. Samsyn råder om vikten av tidig dialog.

T. Taxor {{I n=T; kind=decision}}
Info: SKR:s nya underlag förutsätter tidsuppskattningar.
Slutsats: SKR:s underlag läggs till grund för nya plan- och bygglovstaxor, med lokala timpriser. {{D}} Nämnderna får besluta om timpriserna. {{|}}Eslöv har redan ny taxa. {{S org=Eslöv; stance=doing}}

U. Arkitekturpris {{I n=U; kind=decision}}
Slutsats: Priset delas ut vartannat år. {{D}} Prissumman slopas, vinnaren får en plakett. {{D}} Gun-Britt informerar juryn. {{A who=Gun-Britt Aldén; to=juryn}}

V. Sverigeförhandlingen {{I n=V}}
Info: Staten har gjort en översyn. {{|}}Malmö har tecknat ett tilläggsavtal. {{S org=Malmö}} Avtalet är villkorat av regeringens godkännande.

W. Yttrande över ÖP Malmö {{I n=W; kind=decision}}
Slutsats: Varje kommun yttrar sig separat. {{D}} Nätverket avstår. {{D}}

X. Sökbar ritningsdatabas {{I n=X; kind=decision}}
Diskussion: Upphovsrätten oklar. Personuppgifter likaså.
Slutsats: Pilot i Hörby, förutsatt juristernas godkännande. {{D if=förutsatt juristernas godkännande}} Märta ansvarar för piloten. {{A who=Märta Dufva}}

Y. Mobilmaster {{I n=Y; kind=decision}}
Info: PTS har gett operatörerna nya tillstånd.
Slutsats: Arrendet sätts till marknadspris i alla kommuner. {{D}} Befintliga avtal rörs inte. {{D}}

Z. Samverkan med räddningstjänsten {{I n=Z; kind=decision}}
Info: Förbundsdirektionen har beslutat om ny vägledning för insatstider. Räddningstjänsten vill vara med i samrådsskedet.
Slutsats: Ja, gäller alla planer med bostäder över fyra våningar. {{D}}

Å. Ordning för möten {{I n=Å; kind=decision}}
Slutsats: Länsstyrelsen bjuds in varannan gång i stället för varje gång. {{D}} Birgitta gör kallelserna från nyår. {{A who=Birgitta Ohlén}}

Ä. Planerarutbildning på Campus {{I n=Ä; kind=decision}}
Info: Universitetets fakultetsstyrelse har godkänt utbildningsplanen. Fakulteten frågar efter praktikplatser.
Slutsats: Varje kommun tar emot minst en praktikant. {{D}} Undantag för kommuner med färre än tre planarkitekter. {{D}}

Ö. Övrigt {{I n=Ö}}
Noel undrade hur andra gör med avgifter för planbesked. {{|}}Noel sammanställer svaren om ni mejlar honom. {{A who=Noel Bergendal; if=om ni mejlar honom}}
Camilla slutar som chef i Lomma i mars. {{L person=Camilla Rubin; org=Lomma; when=i mars}}
