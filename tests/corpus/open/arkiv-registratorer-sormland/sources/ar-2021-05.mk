@file Minnesanteckningar arkivnätverket maj 2021.txt
@body Arkiv- och registratorsnätverket Sörmland
@date 2021-05-27
@start 09:00
@end 12:00
@mode hybrid
@place Stadsbiblioteket i Nyköping
@secretary Ingalill Sporre
@p Urban Tegnander | Nyköping | | chair
@p Nadja Holm-Ferrer | Eskilstuna | | remote
@p Sofia Ekroth | Katrineholm | |
@p Sofia Dahlbom | Flen | | remote
@p Yohannes Tesfay | Strängnäs | | absent
@p Ulla-Britt Carlén | Vingåker | |
@p Pontus Rask | Trosa | |
@p Ingalill Sporre | Gnesta | |
@p Amanda Grönqvist Bahta | Riksarkivet | arkivråd | guest remote
---
Minnesanteckningar från sammankomst med Arkiv- och registratorsnätverket Sörmland
den 27 maj 2021
kl. 9–12 i Stadsbiblioteket i Nyköping samt på distans

Närvarande i lokalen:
Urban Tegnander, Nyköping (ordförande)
Sofia Ekroth, Katrineholm
Ulla-Britt Carlén, Vingåker
Pontus Rask, Trosa
Ingalill Sporre, Gnesta (sekreterare)

På distans:
Nadja Holm-Ferrer, Eskilstuna
Sofia Dahlbom, Flen
Amanda Grönqvist Bahta, arkivråd vid Riksarkivet (inbjuden)

Frånvarande:
Yohannes Tesfay, Strängnäs

Punkt 1. {{|}}Riksarkivets tillsyn {{I n=1}}
Amanda Grönqvist Bahta beskrev myndighetens tillsynsplan. Riksarkivet kan inte
bestämma över kommunala arkiv men ger råd på begäran. Under hösten planerar
myndigheten att följa upp de kommuner som bytt ärendesystem. Hon ansåg att
arkivmyndigheten i varje kommun bör ha en egen budget, och att registratorer borde
ingå i upphandlingsgrupper från första dagen. Hennes intryck är att
sörmlandskommunerna ligger väl framme.

Pontus Rask ville veta om skannade original får förstöras. Svaret blev att det går,
om kommunfullmäktige först har fattat beslut och skanningen följer en fastställd
rutin. Riksarkivet har nyligen prövat ett sådant fall från Dalarna. Ordföranden
frågade om ett generellt undantag är på väg, vartill arkivrådet genmälde att hon
inte kunde föregripa generaldirektören. {{|}}Arkivrådet tillställer nätverket Dalafallets
handlingar så snart sekretessprövningen är gjord. {{A who=Amanda Grönqvist Bahta; to=nätverket; if=så snart sekretessprövningen är gjord}}

Punkt 2. {{|}}Depåavgifterna {{I n=2}}
Depåns styrelse har besvarat skrivelsen. Motiveringen upptog tre rader. {{|}}Styrelsen
har därutöver tillsatt Lovisa Hjelte som tillförordnad chef efter Marek Zielinski. {{N person=Lovisa Hjelte; role=tillförordnad chef; body=Sörmlands Arkivdepå; for=Marek Zielinski}}
{{|}}Vingåker har påbörjat hemtagningen och räknar med att vara klart till advent. {{S org=Vingåker; stance=doing; topic=Depåavgifterna}}
Ulla-Britt Carlén skildrade arbetet med viss humor: tolv pallar, en hiss.

{{|}}Strängnäs hade i förväg meddelat att man nu godtar avgiften. {{S org=Strängnäs; stance=yes; topic=Depåavgifterna}} Sofia Ekroth menade
att man nog ska begära ett möte med den nya chefen. {{|}}Flera instämde utan att saken
fördes vidare. {{F}} {{|}}Pontus Rask påpekade att Trosa inte är delägare och därför saknar
uppfattning. {{S org=Trosa; stance=undecided; topic=Depåavgifterna}} {{|}}Nätverket beslöt enhälligt att låta saken bero {{D}} {{|}}samt att inbjuda Lovisa
Hjelte till septembermötet. {{D}} {{|}}Inbjudan utgår genom ordföranden. {{A who=Urban Tegnander; to=Lovisa Hjelte}}

Punkt 3. {{|}}Leveranser från skolan {{I n=3; kind=dialogue}}
Punkten är överförd från mars. Ulla-Britt Carlén visade en lista över vad skolorna i
Vingåker är skyldiga att leverera. Skollagen föreskriver att slutbetyg bevaras,
medan proven i svenska bevaras med stöd av Riksarkivets föreskrifter. I Katrineholm
brukar rektorerna leverera i augusti, i Flen sker det när någon flyttar. Sofia
Dahlbom medgav att ansvaret där ligger hos skolassistenterna och att ingen
kontrollerar.

Nadja Holm-Ferrer hade egentligen velat se en gemensam leveransdag. Man kunde,
tillade hon, börja med betygen. Invändningen från Pontus Rask att skolorna inte ens
har samma läsårstider fick ordföranden att föreslå en enkel checklista. {{|}}Ingen hade
något emot en checklista, men vem som skulle skriva den förblev obestämt. {{F}} {{|}}Slutligen
togs saken om hand av Ulla-Britt Carlén, som utarbetar den under sommaren. {{A who=Ulla-Britt Carlén}} {{|}}Huruvida
friskolorna omfattas hann inte avhandlas utan upptas vid sammankomsten den 23
september. {{P until=2021-09-23; what=Huruvida friskolorna omfattas; why=hann inte avhandlas}} {{M date=2021-09-23}}

Punkt 4. {{|}}Chatthandledningen {{I n=4; kind=decision}}
Arbetsgruppen har inarbetat inkomna synpunkter. {{|}}Handledningen antogs med den
ändringen att avsnittet om bilder utgår. {{D}} {{|}}För tryckning svarar Pontus Rask, med
leverans till kommunerna senast den 31 augusti. {{A who=Pontus Rask; due=2021-08-31; to=kommunerna}} {{|}}Arbetsgruppen upplöstes därmed. {{D}}
{{|}}Eskilstuna har i egen ordning beslutat att handledningen blir tvingande i staden. {{S org=Eskilstuna; stance=yes; topic=Chatthandledningen}}

Punkt 5. {{|}}Samverkansrådet {{I n=5}}
Sofia Ekroth rapporterade från rådet den 6 maj. {{|}}Rådet valde där Per-Erik Mattmar
till ordförande för två år. {{N person=Per-Erik Mattmar; role=ordförande; body=Samverkansrådet}} Rådet har även gett sitt kansli i uppdrag att utreda en
länsgemensam registratorspool. {{|}}Den lediga platsen som ordinarie väckte fortfarande
intet intresse. {{V seat=ordinarie; body=Samverkansrådet}} {{|}}Vid rådet i september förhindras Sofia Ekroth av semester, varför
Yohannes Tesfay inträder. {{N person=Yohannes Tesfay; role=ersättare; body=Samverkansrådet; for=Sofia Ekroth}}

Punkt 6. {{|}}Nätverkets ordförande {{I n=6; outcome=postponed}}
Urban Tegnander har signalerat att han gärna lämnar ordförandeskapet vid årsskiftet.
Det lutar åt Nadja Holm-Ferrer. {{|}}Valet företas i september. {{P until=2021-09-23; what=val av ordförande}}

Punkt 7. {{|}}Övrigt {{I n=7}}
Ordföranden erinrade om att semesterperioden inte förlänger fristen för utlämnande.
{{|}}Sofia Dahlbom har lovat att till höstens första möte redovisa hur Flen löst
bemanningen. {{A who=Sofia Dahlbom; due=2021-09-23}}

Vid pennan: Ingalill Sporre
