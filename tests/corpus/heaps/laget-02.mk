@file laget-02.txt
@body Skolchefsnätverk Mitt
@date 2022-09-22
@p Lars-Erik Modin | Östersund | skolchef | chair
@p Ingrid Fahlén | Örnsköldsvik | förvaltningschef
@p Tomas Nyberg | Sollefteå | skolchef
@p Marie Sjödin | Kramfors | bildningschef
@p Håkan Nyberg | Härnösand | skolchef
@p Åsa Wiklund | Timrå | förvaltningschef
@p Erik Sundelin | Ånge | rektor
@p Kristina Lodin | Sundsvall | barn- och utbildningsdirektör
@p Magnus Eliasson | Ragunda | skolchef
@p Eva Grundström | Strömsund | skolchef
@p Stina Vikman | Krokom | skolchef
@p Per Olofsson | Åre | skolchef
@p Eva Rask | Berg | förvaltningschef
@p Niklas Borg | Bräcke | skolchef
@p Annelie Hjort | Härjedalen | utbildningschef
@p Daniel Wikström | Mittuniversitetet | lektor | guest
@p Sofia Palm | Specialpedagogiska skolmyndigheten | rådgivare | guest
@p Camilla Ståhl | Östersund | nätverkssamordnare
---
Skolchefsnätverk Mitt
Anteckningar från mötet 2022-09-22
Deltagare
- Lars-Erik Modin (Östersund, skolchef), ordförande
- Ingrid Fahlén (Örnsköldsvik, förvaltningschef)
- Tomas Nyberg (Sollefteå, skolchef)
- Marie Sjödin (Kramfors, bildningschef)
- Håkan Nyberg (Härnösand, skolchef)
- Åsa Wiklund (Timrå, förvaltningschef)
- Erik Sundelin (Ånge, rektor)
- Kristina Lodin (Sundsvall, barn- och utbildningsdirektör)
- Magnus Eliasson (Ragunda, skolchef)
- Eva Grundström (Strömsund, skolchef)
- Stina Vikman (Krokom, skolchef)
- Per Olofsson (Åre, skolchef)
- Eva Rask (Berg, förvaltningschef)
- Niklas Borg (Bräcke, skolchef)
- Annelie Hjort (Härjedalen, utbildningschef)
- Daniel Wikström (Mittuniversitetet, lektor) (gäst)
- Sofia Palm (Specialpedagogiska skolmyndigheten, rådgivare) (gäst)
- Camilla Ståhl (Östersund, nätverkssamordnare)
Läsårsstarten {{I kind=go-round}}
- Ö-vik har fyllt alla lärartjänster utom två på högstadiet. {{S org=Örnsköldsvik}}
- Sollefteå: kort om behöriga i slöjd och musik, lånar lärare av Kramfors. {{S org=Sollefteå}}
- Kramfors: lugn start.  {{S org=Kramfors}}
- Ånge: 14 nya elever från Ukraina. {{S org=Ånge}}
- S-vall: läsplattor till samtliga från åk 4. {{S org=Sundsvall}} Skolskjuts: överklagandena har blivit fler. {{S org=Sundsvall; topic=Skolskjuts}}
- Strömsund – inget nytt.
- Bräcke: utreder om en av byskolorna ska läggas ned. {{S org=Bräcke; stance=undecided}}
- Åre: stor inflyttning, ny förskola byggs i Duved. {{S org=Åre}}
Skolverkets siffror för hela landet kommer i november.
Fjärrundervisning {{I}}
Daniel berättade om forskningsläget. Fjärrundervisning får bedrivas i moderna språk, modersmål och några ämnen till. {{|}}Härjedalen och Berg samarbetar redan om tyska och franska. {{S org=Härjedalen; stance=doing}} {{S org=Berg; stance=doing}} Ragunda vill haka på till vårterminen, {{S org=Ragunda; stance=yes}} Strömsund återkommer med besked. {{S org=Strömsund; stance=undecided}}
Vem är ansvarig huvudman om tekniken fallerar under ett nationellt prov? {{Q}} Det kunde ingen svara på.
Gemensam antagning till gymnasiet {{I kind=decision}}
Beslut: nätverket förordar att antagningskansliet ligger kvar i Östersund. {{D}}
Härnösand och Timrå söker till antagningen i Sundsvall, precis som i dag. {{S org=Härnösand}} {{S org=Timrå}} Marie anser själv att två kanslier är onödigt.
Studiebesök {{I}}
Vi hälsades välkomna till Krokom av Stina. Rektorn visade lokalerna, som togs i bruk 2020. Nästa studiebesök blir i Åre.
Elevhälsans medicinska del {{I}}
Tre kommuner saknar skolläkare. {{|}}Åsa informerade om att Timrå köper tjänsten av en privat vårdgivare. {{S org=Timrå; stance=doing}} Eva Rask meddelade att Berg har tecknat avtal med regionen. {{S org=Berg; stance=doing}} Från Bräckes sida finns intresse för att dela skolläkare. {{S org=Bräcke; stance=interested}}
Region Jämtland Härjedalen planerar en översyn av avtalen till 2024. {{|}}Camilla bjuder in regionens handläggare till novembermötet. {{A who=Camilla Ståhl}}
Regionalt skolråd {{I}}
Ledamotsplatsen för inlandet har varit tom sedan årsskiftet. {{V seat=ledamot; body=Regionalt skolråd}} Ingen anmälde intresse. Rådet har bytt namn och leds numera av länsstyrelsen. Håkan sitter i rådet som kustens representant.
NPF-säkrad skola {{I}}
Sofia presenterade SPSM:s nya material. Materialet har prövats i bl.a. Sundsvall och Umeå med goda resultat. Alla tyckte att materialet var användbart. {{|}}Vi enades om att varje kommun provar materialet på minst en skola. {{D}} {{A who=varje kommun}}
Lovskola {{I kind=go-round}}
Krokom: ja, vecka 44. {{S org=Krokom; topic=Lovskola; stance=yes}}
Ragunda: ja. {{S org=Ragunda; topic=Lovskola; stance=yes}}
Berg: nej, för få elever. {{S org=Berg; topic=Lovskola; stance=no}}
Ånge: inget beslut. {{S org=Ånge; topic=Lovskola; stance=undecided}}
Sollefteå: ordnar i egen regi på sportlovet. {{S org=Sollefteå; topic=Lovskola; stance=doing}}
Ö-vik: i samma omfattning som förra året. {{S org=Örnsköldsvik; topic=Lovskola; stance=yes}}
Lovskola är obligatorisk för elever i åk 8 och 9 som riskerar att inte bli behöriga.
Förskolans barngrupper {{I}}
I Östersund är snittet 14,8 barn per grupp, vilket ligger över riktmärket. Riktmärket är inte bindande. {{|}}Kristina sa att Sundsvall tar bort sin barngruppsgaranti från januari. {{S org=Sundsvall}} Det väckte en del diskussion.
Skolbibliotek {{I}}
Utredningen föreslår att det ska finnas bemannade skolbibliotek. {{|}}Ö-sund, Krokom och Åre har redan bemanning på alla enheter, {{S org=Östersund; stance=doing}} {{S org=Krokom; stance=doing}} {{S org=Åre; stance=doing}} Ragunda och Bräcke klarar det inte med nuvarande budget. {{S org=Ragunda; stance=no}} {{S org=Bräcke; stance=no}} Vem ska bekosta utbildningen av skolbibliotekarier? {{Q}} Frågan blev liggande.
Ukrainska elever {{I}}
Antalet elever varierar stort mellan kommunerna. I länet finns drygt 400 elever, varav en tredjedel i Östersund. Staten ersätter enligt schablon. {{|}}Erik påpekade att Ånge inte har fått någon ersättning för i våras. {{S org=Ånge}}
Överenskommelse om interkommunal ersättning {{I}}
Samtliga kommuner utom Härjedalen har undertecknat. {{S org=Härjedalen; stance=no}} Annelie sade att Härjedalen vill få in en skrivning om resurstillägg först. {{S org=Härjedalen}} Lars-Erik tar fram ett förslag till tillägg senast 15 oktober. {{A who=Lars-Erik Modin; due=2022-10-15}} Överenskommelsen från 2018 gäller så länge.
Kollegial granskning {{I}}
Kramfors granskade Härnösand i våras, och Härnösand granskade Timrå. Resultaten har presenterats i respektive nämnd. {{|}}Sollefteå och Ö-vik vill delta nästa omgång. {{S org=Sollefteå; stance=yes}} {{S org=Örnsköldsvik; stance=yes}} Strömsund tackar nej. {{S org=Strömsund; stance=no}}
Yrkesvux {{I}}
Mötet kom fram till att en gemensam ansökan är det bästa. {{D}} Östersund står som sökande. {{S org=Östersund}} Eva Grundström undrade vem som sköter redovisningen till Skolverket. {{Q asker=Eva Grundström}} Ingen tog frågan vidare.
Rektorsprogrammet {{I}}
Utbildningen ges av universitetet i Umeå. Kursstart i januari. Magnus lyfte att kostnaden för vikarier är ett hinder. En kommun hade fyra rektorer anmälda men fick stryka två.
Lärarbristen i norr {{I kind=dialogue}}
- Fler tar in obehöriga än tidigare.
- Lönen är inte hela svaret.
- Berg betalar numera flyttbidrag. {{S org=Berg; stance=doing}}
- Bräcke och Ragunda tittar på gemensamma tjänster. {{S org=Bräcke}} {{S org=Ragunda}}
- Det skulle behövas en regional kampanj, tyckte flera.
Styrgrupp Skola–arbetsliv {{I}}
Åsa Wiklund avgår ur styrgruppen vid årsskiftet. {{L person=Åsa Wiklund; when=vid årsskiftet}} Per Olofsson efterträder henne. {{N person=Per Olofsson; role=ledamot; body=Styrgrupp Skola–arbetsliv; for=Åsa Wiklund}} Östersunds plats är inte tillsatt. {{V seat=plats; body=Styrgrupp Skola–arbetsliv; org=Östersund}}
Systematiskt kvalitetsarbete {{I}}
Punkten sköts upp till mötet i november eftersom Kristina fick lämna tidigare. {{P until=2022-11-24; what=Systematiskt kvalitetsarbete; why=eftersom Kristina fick lämna tidigare}}
Digitala nationella prov {{I kind=go-round}}
Sundsvall – tekniken på plats. {{S org=Sundsvall; topic=Digitala nationella prov; stance=doing}}
Härnösand – reservenheter saknas, beställs i höst. {{S org=Härnösand; topic=Digitala nationella prov}}
Kramfors – osäkert om nätet håller. {{S org=Kramfors; topic=Digitala nationella prov; stance=undecided}}
Åre – har gjort skarpt test utan problem. {{S org=Åre; topic=Digitala nationella prov; stance=doing}}
Krokom – ja, redo. {{S org=Krokom; topic=Digitala nationella prov; stance=yes}}
Härjedalen – väntar på fiber till två skolor. {{S org=Härjedalen; topic=Digitala nationella prov}}
Skolverket har flyttat fram införandet flera gånger. Prov i svenska som andraspråk tillkommer 2024.
Barnomsorg på obekväm tid {{I}}
Ingrid tog upp hur övriga kommuner gör. {{|}}Erbjuder i dag: Sundsvall, Östersund och Sollefteå. {{S org=Sundsvall; stance=doing}} {{S org=Östersund; stance=doing}} {{S org=Sollefteå; stance=doing}} Har beslutat att sluta: Ånge. {{S org=Ånge; stance=no}} Timrå har ännu inte tagit någon ställning. {{S org=Timrå; stance=undecided}}
Enkät om trygghet {{I}}
Enkäten går ut vecka 42. Fem kommuner har skickat in kontaktuppgifter: Berg, Bräcke, Åre, Krokom och Ragunda. {{|}}Övriga lämnar sina uppgifter till Camilla. {{A who=Övriga; to=Camilla}} Förra enkäten hade en svarsfrekvens på 71 %.
Samverkan med polisen {{I}}
Polisen har gjort en lägesbild för Sundsvall och Timrå. Lägesbilden är sekretessbelagd. {{|}}Hur får skolan lämna uppgifter till polisen när eleven är över 15? {{Q}} Obesvarad fråga som vi inte kom vidare med.
Skolkommission {{I}}
Kommissionens rapport lämnas i mars. {{|}}SKR ordnar webbsändning den 6 oktober. {{M date=2022-10-06; what=webbsändning}} Alla anmäler sig själva. {{A who=alla}}
Modersmål {{I}}
Ö-sund, Strömsund och Krokom samordnar sina lärare i somaliska och arabiska. {{S org=Östersund; stance=doing}} {{S org=Strömsund; stance=doing}} {{S org=Krokom; stance=doing}} Niklas meddelade att Bräcke gärna köper timmar. {{S org=Bräcke; stance=interested}} Per undersöker hur det ser ut för Åres del. {{A who=Per Olofsson}}
Gemensam grundsärskola {{I}}
Frågan är gammal. 2014 fanns ett förslag om gemensam särskola i Krokom, men det föll. Stina lyfte frågan på nytt. {{|}}Intresse finns hos Krokom och Åre. {{S org=Krokom; stance=interested}} {{S org=Åre; stance=interested}} Östersund säger nej, eftersom de egna lokalerna är fullbelagda. {{S org=Östersund; stance=no}}
Kulturskolan {{I}}
Vi var eniga om att kulturskolan är viktig för inlandet. Kulturrådets bidrag ska sökas senast den 31 oktober. {{|}}Marie förklarade att Kramfors kommer att söka för fjärde året. {{S org=Kramfors}}
Vikariehantering {{I}}
Ny upphandling av system pågår i Sundsvall. {{|}}Ö-vik, Kramfors och Härnösand är med på optionen. {{S org=Örnsköldsvik; stance=yes}} {{S org=Kramfors; stance=yes}} {{S org=Härnösand; stance=yes}} Sollefteå är inte med. {{S org=Sollefteå; stance=no}} Timrå får besked av sin nämnd i oktober. {{S org=Timrå; stance=undecided}}
Legitimationskrav fritidshem {{I}}
Tomas redovisade en sammanställning. Andelen legitimerade är lägst i Strömsund. Vi följer frågan.
Lokalförsörjning {{I}}
Fastighetsbolaget bygger nytt i Härnösand. {{|}}Invigningen är den 18 augusti 2023. {{M date=2023-08-18; what=Invigningen}} Boverket ger ut ny handbok om utemiljö.
Idrottslektioner i is- och simhall {{I}}
Kort fråga från Erik: hur löser andra simundervisningen när hallen är stängd? {{|}}Åre svarade att de bussar till Östersund. {{S org=Åre; stance=doing}} Krokom gör på samma sätt. {{S org=Krokom; stance=doing}}
Traineeår för lärare {{I}}
Alla var med på att ge samordnaren i uppdrag att skissa på ett upplägg. {{D}} {{A who=Camilla Ståhl}} Kostnaden är inte känd.
Sammankallande i kvalitetsgruppen {{I}}
Uppdraget är ledigt efter Håkan Nyberg. {{V seat=Sammankallande; body=kvalitetsgruppen}} Niklas Borg kan tänka sig att ta det på sikt. {{|}}Alla funderar till nästa gång. {{A who=Alla}}
Övrigt {{I}}
- Ragundas skolnämnd firar 50 år.
- Rektor Lena Ås i Berg har fått pris för sitt ledarskap.
- Åre bjuder in till erfarenhetsdag om skolmåltider den 9 november. {{M date=2022-11-09; what=erfarenhetsdag om skolmåltider}} {{S org=Åre}}
- Vem uppdaterar kontaktlistan? {{Q}}
- Nästa möte 24 november i Östersund. {{M date=2022-11-24}}
