@file beslut-11.txt
@body Styrelsen för Samverkan Arbetsmarknad Södertörn
@date 2024-02-28
@p Elisabet Fransson | Huddinge | arbetsmarknadsdirektör | chair
@p Ove Thorsell | Botkyrka | förvaltningschef
@p Marita Suomi | Haninge | avdelningschef
@p Daniel Rehnberg | Nynäshamn | förvaltningschef
@p Lena Rehnberg | Salem | sektorchef
@p Farid Hamidi | Tyresö | arbetsmarknadschef
@p Gunnar Eklöf | Nykvarn | kommundirektör
@p Karin Tisell | Södertälje | arbetslivsdirektör
@p Sigrid Hultén | Värmdö | utbildningschef
@p Jens Oldenburg | Nacka | enhetschef
@p Alva Bergman | Arbetsförmedlingen | sektionschef | guest
@p Tor Wennerholm | | verksamhetschef | guest
@p Disa Norrman | | ekonom | guest
@p Nils Edin | Botkyrka | controller | guest
@p Ann Hedman | Haninge | enhetschef
---
Styrelsen för Samverkan Arbetsmarknad Södertörn
Protokoll fört vid styrelsemöte 2024-02-28
Närvarande
Elisabet Fransson, Huddinge, arbetsmarknadsdirektör, ordförande
Ove Thorsell, Botkyrka, förvaltningschef
Marita Suomi, Haninge, avdelningschef
Daniel Rehnberg, Nynäshamn, förvaltningschef
Lena Rehnberg, Salem, sektorchef
Farid Hamidi, Tyresö, arbetsmarknadschef
Gunnar Eklöf, Nykvarn, kommundirektör
Karin Tisell, Södertälje, arbetslivsdirektör
Sigrid Hultén, Värmdö, utbildningschef
Jens Oldenburg, Nacka, enhetschef
Ann Hedman, Haninge, enhetschef
Övriga
Alva Bergman, Arbetsförmedlingen, sektionschef
Tor Wennerholm, verksamhetschef
Disa Norrman, ekonom
Nils Edin, Botkyrka, controller

§ 1 Mötet öppnas {{I n=1}}
Ordföranden förklarar mötet öppnat.

§ 2 Justering {{I n=2; kind=decision}}
Styrelsen utser Ove Thorsell att justera protokollet. {{D}} {{N person=Ove Thorsell; role=justerare; body=Styrelsen; org=Botkyrka}}

§ 3 Dagordning {{I n=3; kind=decision}}
Ärende 9 utgår. {{P what=Ärende 9}} I övrigt godkänns dagordningen. {{D}}

§ 4 Verksamhetsberättelse 2023 {{I n=4; kind=decision}}
Ärendebeskrivning
Tor Wennerholm har upprättat ett förslag till verksamhetsberättelse. Arbetsutskottet behandlade förslaget den 7 februari.
Arbetsutskottets förslag till beslut
att verksamhetsberättelsen godkänns
att den översänds till medlemmarna
Beslut
Styrelsen beslutar enligt arbetsutskottets förslag. {{D}}

§ 5 Årsbokslut {{I n=5; kind=decision}}
Ärendebeskrivning
Resultatet uppgår till 1 340 000 kronor. {{K amount=1 340 000; unit=kronor}} Överskottet förklaras av att två projekt startade sent.
Beslut
Styrelsen fastställer årsbokslutet. {{D}}
Styrelsen hemställer att medlemmarna beviljar styrelsen ansvarsfrihet. {{D}}

§ 6 Insats Ung framåt {{I n=6; kind=decision}}
Förslag till beslut
Styrelsen beviljar medel till insatsen för två år.
Yrkanden
Karin Tisell yrkar att medel beviljas för ett år. Gunnar Eklöf yrkar avslag.
Beslut
Styrelsen beviljar medel till insatsen till och med den 31 mars 2025. {{D until=2025-03-31}}
Reservation
Gunnar Eklöf reserverar sig mot beslutet till förmån för eget yrkande.

§ 7 Samlokalisering {{I n=7; kind=decision}}
Arbetsförmedlingen beslutade under 2023 att avveckla kontoret i Handen. Alva Bergman redogör för skälen till beslutet. {{|}}Haninge kommun har erbjudit ersättningslokal. {{S org=Haninge}}
Beslut
- att samlokaliseringen i Handen upphör vid utgången av maj, {{D}}
- att verksamhetschefen får i uppdrag att säga upp hyresavtalet, {{D}} {{A who=Tor Wennerholm}}
- att personalen erbjuds plats i Huddinge. {{D}}

§ 8 Avtal om jobbspår {{I n=8; kind=decision}}
Styrelsen medger att verksamhetschefen tecknar avtal om två nya jobbspår, såvitt kostnaden ryms inom beslutad ram. {{D if=såvitt kostnaden ryms inom beslutad ram}} Botkyrka deltar inte i jobbspåret för bagare. {{S org=Botkyrka; stance=no}}

§ 10 Upphandling av yrkessvenska {{I n=10}}
Upphandlingen genomförs av Huddinge. {{|}}Tilldelningsbeslut fattades den 12 februari av Huddinges upphandlingschef. {{S org=Huddinge}} Avtalsspärren löper till och med den 26 februari.

§ 11 Remissvar arbetslöshetsförsäkring {{I n=11; kind=decision}}
Utredningens förslag innebär att inkomsten ska ligga till grund för ersättningen. Konsekvenserna för försörjningsstödet är svåra att bedöma. Flera ledamöter framhåller vikten av att kommunerna får ersättning.
Beslut
Styrelsen ställer sig bakom upprättat förslag till remissvar och överlämnar det som sitt eget till Arbetsmarknadsdepartementet. {{D}} {{A who=Styrelsen; to=Arbetsmarknadsdepartementet}}
Paragrafen förklaras omedelbart justerad. {{D}}

§ 12 Taxa för externa deltagare {{I n=12; kind=decision}}
För deltagare från kommun utanför samarbetet debiteras 9 500 kronor per månad. {{D}} {{K amount=9 500; unit=kronor per månad}}
Ordföranden får sätta ned avgiften om det finns synnerliga skäl. {{D if=om det finns synnerliga skäl}}

§ 13 Kommunernas feriejobb {{I n=13; kind=report}}
Tyresö garanterar feriejobb åt alla i årskurs 9. {{S org=Tyresö; stance=doing}} Nacka har beslutat att halvera antalet platser. {{S org=Nacka}} Nynäshamn har ännu inte fattat beslut. {{S org=Nynäshamn; stance=undecided}} Styrelsen noterar uppgifterna.

§ 14 Ändring i reglementet {{I n=14; kind=decision}}
Styrelsen godkänner ändringen för egen del och föreslår respektive kommunfullmäktige besluta att anta det ändrade reglementet. {{D}}

§ 15 Tillträde för ny medlem {{I n=15; kind=decision}}
Värmdö har fullgjort sin provperiod. Av samverkansavtalet följer att provperioden är ett år. {{|}}Styrelsen förklarar att Värmdö från och med den 1 mars 2024 är fullvärdig medlem. {{D}}

§ 16 Verksamhetsledning {{I n=16; kind=decision}}
Tor Wennerholm har sagt upp sig och slutar den 31 maj. {{L person=Tor Wennerholm; when=den 31 maj}}
Styrelsen beslutar
att inleda rekrytering av ny verksamhetschef, {{D}}
att Lena Rehnberg och Farid Hamidi ingår i rekryteringsgruppen, {{D}} {{N person=Lena Rehnberg; role=ledamot; body=rekryteringsgruppen; org=Salem}} {{N person=Farid Hamidi; role=ledamot; body=rekryteringsgruppen; org=Tyresö}}
att Disa Norrman förordnas som tillförordnad verksamhetschef från den 1 juni tills tjänsten är tillsatt. {{D}} {{N person=Disa Norrman; role=tillförordnad verksamhetschef; body=Samverkan Arbetsmarknad Södertörn; for=Tor Wennerholm}}

§ 17 Överenskommelse med Folkhögskolan {{I n=17}}
En avsiktsförklaring tecknades i november. Skolans rektor avser att återkomma med en kalkyl. Innan kalkylen finns går det inte att bedöma om styrelsen bör gå vidare.

§ 18 Internkontrollplan {{I n=18; kind=decision}}
Planen antas. {{D}} Resultatet av kontrollerna redovisas i december. {{A due=2024-12}}

§ 19 Medfinansiering av ESF-projekt {{I n=19; kind=decision}}
ESF-rådet biföll i januari ansökan från Samordningsförbundet Östra Södertörn. Samordningsförbundet frågar nu om styrelsen vill gå in som part.
Beslut
Styrelsen avböjer medverkan. {{D}}

§ 20 Beslutsordning vid jäv {{I n=20; kind=decision}}
Ärendet återremitteras för juridisk granskning. {{D}} 

§ 21 Information från Arbetsförmedlingen {{I n=21}}
Alva Bergman informerar om regleringsbrevet. Regeringen har gett myndigheten i uppdrag att öka antalet anvisningar till kommunala insatser. Generaldirektören har beslutat om en ny organisation. Den nya organisationen gäller från hösten.

§ 22 Avtal om datadelning {{I n=22; kind=decision}}
Beslutsunderlag
Dataskyddsombudets utlåtande 2024-02-14
Beslut
Styrelsen beslutar att avtalet tecknas under förutsättning att dataskyddsombudet inte har någon erinran mot bilaga 3. {{D if=att dataskyddsombudet inte har någon erinran mot bilaga 3}}
Beslutet ska omprövas om lagstiftningen ändras. {{D}}

§ 23 Insyn i kompletterande aktörer {{I n=23; kind=dialogue}}
Sigrid Hultén anser att styrelsen bör uttala sig kritiskt. Jens Oldenburg delar inte den uppfattningen. Frågan lämnas utan ställningstagande.

§ 24 Delegationsbeslut {{I n=24; kind=decision}}
Anmälda delegationsbeslut:
Verksamhetschefens beslut om avtal med Studieförbundet, 2024-01-15.
Ordförandens beslut om yttrande till länsstyrelsen, 2024-01-22.
Styrelsen beslutar att anteckna anmälan till protokollet. {{D}}

§ 25 Lokal jobbmässa {{I n=25; kind=decision}}
Jobbmässan äger rum den 14 maj i Flemingsberg. {{M date=2024-05-14; what=Jobbmässan}} Styrelsen anvisar 80 000 kronor till mässan ur posten för oförutsedda behov. {{D}} {{K amount=80 000; unit=kronor}} Södertälje tar på sig att samordna utställarna. {{A who=Södertälje}}

§ 26 Fördelning av lönebidrag {{I n=26}}
Frågan bereds i Huddinge. Ekonomigruppen har haft delade meningar. Disa Norrman bedömer att en övergångslösning kan bli aktuell men något skarpt förslag finns inte.

§ 27 Gemensam uppföljningsmodell {{I n=27; kind=decision}}
Controllergruppen redovisar sitt uppdrag från december. {{|}}Styrelsen förklarar uppdraget slutfört. {{D}} Modellen tas i bruk den 1 april. {{D}} Nils Edin håller utbildning för handläggarna. {{A who=Nils Edin}}

§ 28 Ersättare i länets arbetsmarknadsråd {{I n=28; kind=decision}}
Till ersättare för Marita Suomi i länets arbetsmarknadsråd utses Ann Hedman. {{D}} {{N person=Ann Hedman; role=ersättare; body=länets arbetsmarknadsråd; org=Haninge; for=Marita Suomi}} Beslutet gäller under tiden Marita Suomi är tjänstledig.

§ 29 Statsbidrag för extratjänster {{I n=29}}
Riksdagen har beslutat att avveckla stödet. Pågående beslut gäller dock tiden ut. {{|}}Nykvarn ersätter extratjänsterna med kommunala visstidsanställningar. {{S org=Nykvarn}}

§ 30 Uppföljning av jämställdhetsmål {{I n=30; kind=decision}}
Styrelsen ålägger samtliga insatser att redovisa könsuppdelad statistik från halvårsskiftet. {{D}} {{A who=samtliga insatser}}

§ 31 Skrivelse från Företagarna {{I n=31; kind=decision}}
Företagarna önskar en fast plats i styrelsen. {{|}}Styrelsen avslår begäran men inbjuder Företagarna till ett dialogmöte. {{D}} Disa Norrman kallar. {{A who=Disa Norrman}}

§ 32 Sommarens beslutsfattande {{I n=32; kind=decision}}
Presidiet får besluta i styrelsens ställe under tiden 24 juni–11 augusti. {{D until=2024-08-11}}

§ 33 Kartläggning av validering {{I n=33; kind=decision; outcome=postponed}}
Med hänsyn till att kartläggningen inte är färdig beslutar styrelsen att bordlägga ärendet till nästa möte. {{D}} {{P until=next; what=Kartläggning av validering; why=kartläggningen inte är färdig}}

§ 34 Tidigare beslut om grafisk profil {{I n=34; kind=decision}}
Styrelsen beslutade 2022 om en gemensam grafisk profil. Profilen har knappt använts. {{|}}Med ändring av det tidigare beslutet får kommunerna använda sina egna profiler. {{D}}

§ 35 Nästa möte {{I n=35}}
Nästa ordinarie möte hålls den 24 april. {{M date=2024-04-24}} Salem står som värd. {{S org=Salem}}

§ 36 Avslutning {{I n=36}}
Ordföranden tackar och avslutar mötet.
