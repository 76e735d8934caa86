@file platser-09.txt
@body Kultur- och fritidschefsnätverket Bergslagen
@date 2024-09-05
@p Pia Lundmark | Karlskoga | kultur- och fritidschef | chair
@p Erik Sahlin | Degerfors | fritidschef
@p Johanna Tjäder | Kristinehamn | kulturchef
@p Ola Sahlin | Filipstad | kultur- och fritidschef
@p Rebecka Myrén | Hällefors | enhetschef
@p Bengt Aspelin | Nora | kultur- och fritidschef
@p Moa Lindeberg | Lindesberg | förvaltningschef
@p Simon Kaplan | Ljusnarsberg | samordnare
@p Ann-Marie Rost | Storfors | fritidskonsulent
@p Johanna Frisk | Laxå | kulturchef
@p Hamid Karimi | Lekeberg | kultur- och bildningschef
@p Margareta Sjö | Fagersta | kulturchef
@p Tim Bergqvist | Norberg | fritidschef
@p Yvonne Hårde | Skinnskatteberg | bibliotekschef
@p Elsa Wrede | Region Örebro län | kulturstrateg | guest
@p Lukas Öman | | processledare | guest
---
Kultur- och fritidschefsnätverket Bergslagen
Anteckningar 2024-09-05
Med på mötet:
Pia Lundmark, Karlskoga, kultur- och fritidschef, ordförande
Erik Sahlin, Degerfors, fritidschef
Johanna Tjäder, Kristinehamn, kulturchef
Ola Sahlin, Filipstad, kultur- och fritidschef
Rebecka Myrén, Hällefors, enhetschef
Bengt Aspelin, Nora, kultur- och fritidschef
Moa Lindeberg, Lindesberg, förvaltningschef
Simon Kaplan, Ljusnarsberg, samordnare
Ann-Marie Rost, Storfors, fritidskonsulent
Johanna Frisk, Laxå, kulturchef
Hamid Karimi, Lekeberg, kultur- och bildningschef
Margareta Sjö, Fagersta, kulturchef
Tim Bergqvist, Norberg, fritidschef
Yvonne Hårde, Skinnskatteberg, bibliotekschef
Gäster:
Elsa Wrede, Region Örebro län, kulturstrateg
Lukas Öman, processledare
1 Incheckning {{I n=1}}
Kort runda. {{|}}Hamid är tillbaka efter föräldraledighet och går åter in som Lekebergs ledamot i nätverket. {{N person=Hamid Karimi; role=ledamot; body=Kultur- och fritidschefsnätverket Bergslagen; org=Lekeberg}}
2 Kulturplanen {{I n=2; kind=report}}
Elsa informerade om arbetet med ny kulturplan 2025–2028. {{|}}Regionens kulturnämnd tar beslut den 24 oktober. {{M date=2024-10-24; what=Regionens kulturnämnd tar beslut}}
Förra veckan var det dialogmöte med konstnärerna, lett av kulturchefen i Örebro.
3 Kulturplanens kommungrupp {{I n=3; kind=decision}}
Regionen önskar fyra kommunala ledamöter. {{|}}Nora och Laxå har redan utsett sina. {{S org=Nora}} {{S org=Laxå}}
Nätverket väljer Moa Lindeberg och Hamid Karimi som de återstående två. {{D}} {{N person=Moa Lindeberg; role=ledamot; body=Kulturplanens kommungrupp}} {{N person=Hamid Karimi; role=ledamot; body=Kulturplanens kommungrupp}}
Från Nora är det Bengt Aspelin och från Laxå Johanna Frisk. {{N person=Bengt Aspelin; role=ledamot; body=Kulturplanens kommungrupp; org=Nora}} {{N person=Johanna Frisk; role=ledamot; body=Kulturplanens kommungrupp; org=Laxå}}
4 Badhus {{I n=4; kind=dialogue}}
Energikostnaderna är fortsatt höga. Erik visade hur Degerfors styr om driften.
Filipstad stänger sitt äventyrsbad till våren. {{S org=Filipstad}}
Norberg håller öppet som tidigare. {{S org=Norberg}}
5 Idrottsförbundet {{I n=5; kind=information}}
RF-SISU har omorganiserat. {{|}}Ny kommunkontakt för de östra kommunerna är Petra Gill. {{N person=Petra Gill; role=kommunkontakt; org=RF-SISU}}
För västra delen är det samma person som förut.
6 Filmkonsulent {{I n=6; kind=decision}}
Den delade filmkonsulenttjänsten är vakant från oktober när Anton Ekelöf slutar. {{V seat=filmkonsulent}} {{L person=Anton Ekelöf; when=oktober}}
Nätverket beslutade att tjänsten ska återbesättas. {{D}}
I väntan på det tar Simon Kaplan uppdraget som kontakt för skolbio. {{N person=Simon Kaplan; role=kontakt; body=skolbio}}
7 Biblioteksnätverket {{I n=7; kind=report}}
Yvonne rapporterade från bibliotekschefernas möte. {{|}}De har valt Kerstin Ode från Hällefors till ordförande och Yvonne själv till sekreterare. {{N person=Kerstin Ode; role=ordförande; body=Biblioteksnätverket; org=Hällefors}} {{N person=Yvonne Hårde; role=sekreterare; body=Biblioteksnätverket}}
Meröppet är infört på elva bibliotek.
8 Föreningsbidrag {{I n=8; kind=dialogue}}
Storfors tar fram nya bidragsregler. {{S org=Storfors; stance=doing}}
Det fanns önskemål om att jämföra regler. {{|}}Fagersta delar gärna sina. {{S org=Fagersta; stance=yes}}
Margareta lägger upp reglerna i Teams. {{A who=Margareta Sjö}}
9 Arbetsutskott {{I n=9; kind=decision}}
Vi behöver en ny person i AU då Tim inte hinner med. {{V seat=plats; body=AU}}
Ann-Marie Rost ställer upp och utses. {{D}} {{N person=Ann-Marie Rost; role=ledamot; body=AU; for=Tim Bergqvist}}
Pia och Ola är kvar. {{N person=Pia Lundmark; role=ledamot; body=AU}} {{N person=Ola Sahlin; role=ledamot; body=AU}}
10 Konsthallar i samverkan {{I n=10; kind=information}}
Karlskoga konsthall har fått ny intendent, Viveka Brandin. {{N person=Viveka Brandin; role=intendent; org=Karlskoga konsthall}}
Utställningsprogrammet för våren är klart.
11 Folkhälsa och fritid {{I n=11; kind=decision}}
Länets folkhälsoråd har ändrat sitt reglemente. Nätverket får en adjungerad plats.
Vi bestämde att Rebecka Myrén tar den. {{D}} {{N person=Rebecka Myrén; role=adjungerad; body=Länets folkhälsoråd}}
Ersättare blir Tim Bergqvist. {{D}} {{N person=Tim Bergqvist; role=ersättare; body=Länets folkhälsoråd}}
12 Spelplatser {{I n=12; kind=theme}}
Lukas ledde en workshop om arrangörsstöd. Grupperna redovisade i helgrupp.
13 Kulturskolor {{I n=13; kind=go-round}}
Lindesberg höjer inte avgiften 2025. {{S org=Lindesberg; stance=no}}
Kristinehamn har tagit bort avgiften helt. {{S org=Kristinehamn}}
Ljusnarsberg köper platser av Lindesberg. {{S org=Ljusnarsberg; stance=doing}}
14 Vandringsleder {{I n=14; kind=decision}}
Bergslagsledens råd består av leddragande kommuner.
Bengt Aspelin har varit rådets ordförande men lämnar över till Lekeberg vid årsskiftet. {{L person=Bengt Aspelin; when=vid årsskiftet}}
Från januari är Hamid Karimi ordförande i rådet. {{N person=Hamid Karimi; role=ordförande; body=Bergslagsledens råd; org=Lekeberg; for=Bengt Aspelin}}
15 Ung fritid {{I n=15; kind=report}}
Fritidsgårdarna följer upp besökstalen två gånger per år. Rapporten föredrogs av fritidsledaren Sami Holm från Degerfors.
16 Statsbidrag simkunnighet {{I n=16; kind=information}}
Socialstyrelsen har öppnat ansökan. Ansökan görs av varje kommun.
17 Sekreterarskap {{I n=17; kind=decision}}
Lukas skriver anteckningar i dag.
Nätverket beslutade att Simon Kaplan är nätverkets sekreterare fr.o.m. nästa möte. {{D}} {{N person=Simon Kaplan; role=sekreterare; body=Kultur- och fritidschefsnätverket Bergslagen}}
18 Museirådet {{I n=18; kind=decision}}
Länsmuseet har skrivit och frågat efter kommunernas val.
Ordinarie: Johanna Tjäder. {{|}}Ersättare: Ola Sahlin. {{D}} {{N person=Johanna Tjäder; role=ordinarie; body=Museirådet}} {{N person=Ola Sahlin; role=ersättare; body=Museirådet}}
Pia meddelar länsmuseet. {{A who=Pia Lundmark; to=länsmuseet}}
19 Lotteritillstånd {{I n=19; kind=question}}
Erik undrar vilka som har egna handläggare. Ingen visste riktigt hur det ser ut i länet.
20 Processledarens uppdrag {{I n=20; kind=decision}}
Lukas Ömans uppdrag som processledare förlängs till juni 2025. {{D}} {{N person=Lukas Öman; role=processledare}}
Finansieringen delas mellan kommunerna och regionen. {{|}}Kostnaden uppgår till 350 000 kr. {{K amount=350000; unit=kr}}
21 Elitsatsning idrottsgymnasium {{I n=21; kind=information}}
Frågan ligger hos skolcheferna. Ordföranden i skolchefsnätverket har meddelat Pia att de återkommer.
22 Studieresa till Umeå {{I n=22; kind=decision}}
Resan görs den 14–15 november. {{M date=2024-11-14; what=Resan}} {{M date=2024-11-15; what=Resan}}
Anmälda: Pia, Moa, Erik, Johanna Frisk {{N person=Pia Lundmark; role=deltagare; body=Studieresa till Umeå}} {{N person=Moa Lindeberg; role=deltagare; body=Studieresa till Umeå}} {{N person=Erik Sahlin; role=deltagare; body=Studieresa till Umeå}} {{N person=Johanna Frisk; role=deltagare; body=Studieresa till Umeå}}
Reseledare är Moa. {{N person=Moa Lindeberg; role=reseledare; body=Studieresa till Umeå}}
23 Nationella minoriteter {{I n=23; kind=dialogue}}
Karlskoga och Degerfors ingår i finskt förvaltningsområde. Samordnarna träffas regelbundet.
Simon ville veta mer om statsbidraget.
24 Offentlig konst {{I n=24; kind=decision}}
Konstgruppen har två ledamöter från nätverket. {{|}}Johanna Tjäder avgår, Johanna Frisk sitter kvar. {{L person=Johanna Tjäder}} {{N person=Johanna Frisk; role=ledamot; body=Konstgruppen}}
Ny ledamot: Margareta Sjö {{D}} {{N person=Margareta Sjö; role=ledamot; body=Konstgruppen; for=Johanna Tjäder}}
25 Evenemangssamordning {{I n=25; kind=question}}
Vem ska hålla i den gemensamma evenemangskalendern? {{Q}}
26 Kulturarv och gruvmiljöer {{I n=26; kind=report}}
Ekomuseets styrelse leds av landshövdingen. Ola sitter i styrelsen tillsammans med tre kommunalråd och gav en lägesrapport.
27 Föreningsregister {{I n=27; kind=decision}}
Gemensam upphandling föreslås. {{|}}Beslut tas i november när priserna är klara. {{P what=Gemensam upphandling; why=när priserna är klara}}
28 Ersättare på SKR-möte {{I n=28}}
Den 19 september träffas SKR:s fritidschefer. {{M date=2024-09-19; what=SKR:s fritidschefer}} Pia är upptagen, Erik Sahlin representerar oss i hennes ställe. {{N person=Erik Sahlin; role=ersättare; body=SKR:s fritidschefer; for=Pia Lundmark}}
29 Scenkonst {{I n=29; kind=information}}
Länsteatern har utsett ny konstnärlig ledare. {{|}}Hon heter Gunilla Röör-Ek och kommer från Västmanland. {{N person=Gunilla Röör-Ek; role=konstnärlig ledare; org=Länsteatern}}
30 Ny chef i Hällefors {{I n=30; kind=information}}
Rebecka meddelade att hon fått en tjänst i Örebro och lämnar i december. {{L person=Rebecka Myrén; org=Hällefors; when=december; why=fått en tjänst i Örebro}}
Rekryteringen inleds nästa vecka. Under en övergångstid är kommunchefen ansvarig.
31 Fritidsbanken {{I n=31; kind=go-round}}
Laxå öppnar i oktober. {{S org=Laxå}}
Skinnskatteberg undersöker lokaler. {{S org=Skinnskatteberg; stance=interested}}
32 Valberedning {{I n=32; kind=decision}}
Till valberedning inför 2025 utsågs Yvonne och Bengt. {{D}} {{N person=Yvonne Hårde; role=ledamot; body=Valberedning}} {{N person=Bengt Aspelin; role=ledamot; body=Valberedning}}
33 Trygga idrottsmiljöer {{I n=33; kind=report}}
Kommunpolisen deltog vid två föreningsmöten. Ann-Marie var moderator.
34 Kulturting {{I n=34; kind=decision}}
Programkommittén fylls på med Ann-Marie och Tim. {{D}} {{N person=Ann-Marie Rost; role=ledamot; body=Programkommittén}} {{N person=Tim Bergqvist; role=ledamot; body=Programkommittén}}
Elsa ansvarar för att lokal bokas. {{A who=Elsa Wrede}}
35 Ridsportens representant {{I n=35; kind=information}}
Ridsportförbundets representant i anläggningsgruppen har bytts ut. Vi väntar på besked om vem det blir.
36 Utcheckning {{I n=36}}
Bra möte tyckte de flesta. {{|}}Nästa gång i Lekeberg 7 november. {{M date=2024-11-07}}
