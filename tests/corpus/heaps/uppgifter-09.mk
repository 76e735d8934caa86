@file uppgifter-09.docx
@body Samverkansgruppen Vård och omsorg Halland Norr
@date 2022-11-24
@p Camilla Rönn | Kungsbacka | förvaltningschef | chair
@p Johan Sjöstrand | Varberg | socialchef
@p Petra Lagerström | Falkenberg | verksamhetschef
@p Malin Tell | Hylte | socialchef
@p Ingrid Åkerblom | Halmstad | avdelningschef
@p Peter Åkerblom | Laholm | verksamhetschef
@p Sandra Vik | Varberg | MAS
@p Monika Hedberg | Kungsbacka | MAR
@p Gustav Renström | Region Halland | områdeschef
@p Charlotta Ask | Region Halland | chefläkare
@p Nils Bergfors | Region Halland | vårdcentralschef
@p Tina Wahlgren | Region Halland | utvecklingsledare
@p Amanda Skog | Halmstad | enhetschef
@p Carl Mörk | Falkenberg | IT-strateg | guest
@p Linn Ekdahl | | sekreterare | guest
---
Samverkansgruppen Vård och omsorg Halland Norr
Mötesanteckningar 2022-11-24
Närvarande
Camilla Rönn, Kungsbacka, förvaltningschef, ordförande
Johan Sjöstrand, Varberg, socialchef
Petra Lagerström, Falkenberg, verksamhetschef
Malin Tell, Hylte, socialchef
Ingrid Åkerblom, Halmstad, avdelningschef
Peter Åkerblom, Laholm, verksamhetschef
Sandra Vik, Varberg, MAS
Monika Hedberg, Kungsbacka, MAR
Gustav Renström, Region Halland, områdeschef
Charlotta Ask, Region Halland, chefläkare
Nils Bergfors, Region Halland, vårdcentralschef
Tina Wahlgren, Region Halland, utvecklingsledare
Amanda Skog, Halmstad, enhetschef
Övriga
Carl Mörk, Falkenberg, IT-strateg
Linn Ekdahl, sekreterare
Uppföljning av tidigare uppgifter {{I}}
Nr	Uppgift	Ansvarig	Status
1	Ta fram statistik över trygg hemgång	Tina	Klart
2	Samla in synpunkter på rutinen för läkemedelsgenomgång {{A who=Charlotta Ask}}	Charlotta	Pågår, tre vårdcentraler återstår
3	Bjuda in tandvården {{A who=Linn Ekdahl; to=tandvården; due=2023-01}}	Linn	Flyttas fram till januari
4	Ordna utbildning i förflyttningsteknik {{A who=Monika Hedberg,Peter Åkerblom}}	Monika, Peter Å	Kvarstår
5	Svara på remiss om vårdhygien	Sandra	Genomfört 17 oktober
6	Justera larmkedjan vid utskrivning helg {{A who=Nils Bergfors,Petra Lagerström; due=2022-12-15}}	Nils och Petra	Kvarstår, klart senast 15/12
7	Skicka önskemål till kunskapsstyrningen	Gustav	Avslutad
A. Läget just nu {{I n=A; kind=go-round}}
Trycket på slutenvården är högt. Akutmottagningen har haft kö flera nätter i rad. Gustav beskrev de åtgärder som regionen har satt in.
Halmstad har öppnat åtta korttidsplatser. {{S org=Halmstad; stance=doing}} Laholm har för närvarande inga lediga platser. {{S org=Laholm}}
Ingrid ger Gustav besked om platserna blir kvar över årsskiftet. {{A who=Ingrid Åkerblom; to=Gustav Renström}} 
B. Jul och nyår {{I n=B}}
Bemanningen är planerad. Regionen har jourlinjer som vanligt.
Telefonlistor för helgerna lämnas till Linn senast 9 december. {{A to=Linn Ekdahl; due=2022-12-09}} Hon gör en samlad lista. {{A who=Linn Ekdahl}}
Listan mejlas till samtliga enheter veckan före jul. {{A to=samtliga enheter}}
C. Läkarmedverkan i kommunal hälso- och sjukvård {{I n=C}}
Avtalet reglerar antalet läkartimmar. Uppföljningen visar att det brister på två vårdcentraler. Charlotta påtalade att rekryteringen är svår.
Nils tar upp resultatet med vårdcentralscheferna. {{A who=Nils Bergfors; to=vårdcentralscheferna}}
Han återkopplar till gruppen i februari. {{A who=Nils Bergfors; to=gruppen; due=2023-02}}
D. Samordnad individuell plan {{I n=D}}
Antalet planer har ökat med 20 procent sedan 2020. Kvaliteten har däremot inte följts upp.
Beslut: en gemensam journalgranskning görs i mars. {{D}}
Sandra och Tina utformar granskningsmallen. {{A who=Sandra Vik,Tina Wahlgren}}
E. Hjälpmedel {{I n=E}}
Avgifterna ändras från årsskiftet enligt beslut i hjälpmedelsnämnden. Monika informerade om bakgrunden.
Monika ordnar en digital frågestund för förskrivare. {{A who=Monika Hedberg; to=förskrivare}}
F. Mobilt team {{I n=F}}
Teamet bemannas med läkare och sjuksköterska. Hylte använder det mest. Regionen kommer att utvärdera arbetssättet under 2023.
G. Nytt journalsystem {{I n=G}}
Regionen har skjutit fram driftstarten. Kommunerna berörs av meddelandefunktionen. {{|}}Carl kartlägger vilka kopplingar som påverkas och rapporterar till IT-cheferna. {{A who=Carl Mörk; to=IT-cheferna}} {{|}}Gustav tar med sig oron till programledningen. {{A who=Gustav Renström; to=programledningen}}
H. Smittskydd {{I n=H}}
Influensasäsongen har börjat. Vaccinationstäckningen på särskilda boenden är god. Kommunerna rapporterar utbrott till Smittskydd Halland enligt gällande rutin.
I. Palliativ vård {{I n=I}}
Registreringen i palliativregistret har minskat. Amanda berättade hur Halmstad arbetar med ombud. {{|}}Amanda bjuder in ombud från övriga kommuner till nästa ombudsträff. {{A who=Amanda Skog; to=ombud från övriga kommuner}}
J. Psykiatri {{I n=J}}
Samverkansöverenskommelsen har undertecknats av alla utom Hylte. Malin förklarade att nämnden vill se en konsekvensbeskrivning först. {{|}}Malin lägger fram ärendet för nämnden i december. {{A who=Malin Tell; to=nämnden; due=2022-12}}
K. Mötesdagar 2023 {{I n=K}}
26 januari, 30 mars och 1 juni. {{M date=2023-01-26}} {{M date=2023-03-30}} {{M date=2023-06-01}}
Kallelser går ut från Linn. {{A who=Linn Ekdahl}}
L. Fallprevention {{I n=L}}
Socialstyrelsens kampanj hölls i oktober. Falkenberg har minskat antalet fall genom balansträning i hemtjänsten. {{S org=Falkenberg; stance=doing}} Petra har en film som hon gärna visar.
Filmen visas i januari. {{A due=2023-01-26}}
M. Förskrivning av inkontinenshjälpmedel {{I n=M}}
Kostnaden per patient skiljer mycket. Frågan väcktes ursprungligen av regionens controller.
Till nästa möte tar Peter Å fram uppgifter för Laholm, Ingrid för Halmstad och Johan för Varberg. {{A who=Peter Åkerblom,Ingrid Åkerblom,Johan Sjöstrand; due=2023-01-26}}
N. Anhöriga {{I n=N}}
Den nationella anhörigstrategin blev klar i våras. Inga gemensamma insatser planeras.
O. Gemensam introduktion för sjuksköterskor {{I n=O}}
Förslag har tagits fram av skolcheferna tillsammans med högskolan. Camilla såg positivt på idén men betonade att tiden är knapp.
Punkten återkommer vid mötet i mars. {{P until=2023-03-30; what=Gemensam introduktion för sjuksköterskor}}
P. Delegering {{I n=P}}
Digital delegeringsutbildning finns nu i Varberg och Kungsbacka. Kravet på praktiskt prov är oförändrat. {{|}}Hylte ser gärna att man får köpa in sig. {{S org=Hylte; stance=interested}} {{|}}Johan kontrollerar om licensen medger det. {{A who=Johan Sjöstrand}}
Q. Ambulans {{I n=Q}}
Chefläkaren tog upp ambulanstransporter som hade kunnat undvikas. En genomgång av fyrtio fall gjordes i september.
Genomgången delas med kommunernas MAS:ar. {{A who=Charlotta Ask; to=kommunernas MAS:ar}} Ansvarig: chefläkaren.
R. Representation {{I n=R}}
Sandra Vik är tillfällig ersättare för Monika Hedberg i hjälpmedelsrådet under våren. {{N person=Sandra Vik; role=ersättare; body=hjälpmedelsrådet; org=Varberg; for=Monika Hedberg}} Monika skickar över rådets handlingar till henne före jul. {{A who=Monika Hedberg; to=Sandra Vik}}
Att göra efter mötet {{I}}
Vad	Vem	När
Beställa lokal för journalgranskningen {{A who=Linn Ekdahl; due=2022-12-20}}	Linn	20 dec
Kontakta patientnämnden om statistik {{A who=Tina Wahlgren; to=patientnämnden}}	TW	Omgående
Gå igenom listan över SIP-samordnare och rätta fel {{A who=var och en; due=2023-01-13}}	var och en	13 januari
Uppdatera sidan om trygg utskrivning {{A who=Region Halland}}	Region Halland	Våren
Räkna fram korttidsplatser per invånare {{A who=Ingrid Åkerblom; due=2023-01}}	Ingrid	jan -23
Pröva ny mall för avvikelser på två enheter {{A who=Amanda Skog,Nils Bergfors}}	Amanda/Nils	V 3–8
Formulera ett svar till pensionärsrådet {{A who=Camilla Rönn; to=pensionärsrådet; due=2022-12-01}}	Ordförande	1/12
Undersöka möjligheten till gemensam demensutbildning {{A who=Malin Tell,Petra Lagerström; due=2023-03-30}}	Malin, Petra	Marsmötet
Skicka in underlag till årsrapporten {{A who=kommunerna och regionen; due=2023-01-31}}	kommunerna och regionen	31 januari
S. Munhälsa {{I n=S}}
Tandvården deltog inte. Uppsökande verksamhet har återupptagits efter pandemin.
T. Digital vårdplanering {{I n=T}}
De flesta vårdplaneringar sker numera på distans. Tekniken fungerar bättre än i fjol. Carl brukar finnas till hands vid problem.
U. Patientsäkerhetsdag {{I n=U}}
Dagen arrangeras den 14 april i Varberg av regionen. {{M date=2023-04-14; what=Patientsäkerhetsdag}} Förslag på talare efterlyses, mejla Tina. {{A who=alla; to=Tina Wahlgren}}
V. Läkemedelsautomater {{I n=V}}
Kungsbacka har 60 automater i drift. {{S org=Kungsbacka; stance=doing}} Laholm inför inte automater förrän upphandlingen är överprövad. {{S org=Laholm; stance=no}}
W. Våld mot äldre {{I n=W}}
Länsstyrelsen har gjort en vägledning. Materialet har spridits av samordnaren för våld i nära relationer.
X. Kommunikation {{I n=X}}
Gruppens namn uppfattas som otydligt. Det vore rimligt att byta namn i samband med nästa revidering av avtalet.
Y. Studenter {{I n=Y}}
Linn påminner om handledardagen. Högskolan sköter anmälan.
Z. Avslut {{I n=Z}}
Camilla summerade och önskade god jul.
