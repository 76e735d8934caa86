@file listor-30.txt
@body Trafik- och gatuchefsgruppen Halland–Sjuhärad
@date 2022-11-24
@p Lars-Erik Malmros | Borås | gatuchef | chair
@p Cecilia Hovmöller | Varberg | trafikplanerare
@p Jimmy Kvarnström | Falkenberg | gatuchef
@p Anne Widell | Halmstad | trafikchef
@p Bosse Lindh | Hylte | teknisk chef
@p Ellinor Krantz | Laholm | gatuchef
@p Sten Åkerblom | Mark | trafikingenjör
@p Nadine Bäck | Svenljunga | teknisk chef
@p Rune Gillis | Tranemo | driftchef
@p Ylva Sturesson | Ulricehamn | gatuchef
@p Ylva Ramqvist | Kungsbacka | trafikstrateg
@p Micke Tönder | Bollebygd | teknisk chef
@p Hedda Lyng | Trafikverket | planerare | guest
@p Sixten Dahl | | gruppsekreterare | guest
---
Trafik- och gatuchefsgruppen Halland–Sjuhärad
Mötesnoteringar 2022-11-24
Närvarande
Lars-Erik Malmros, Borås, gatuchef, ordförande
Cecilia Hovmöller, Varberg, trafikplanerare
Jimmy Kvarnström, Falkenberg, gatuchef
Anne Widell, Halmstad, trafikchef
Bosse Lindh, Hylte, teknisk chef
Ellinor Krantz, Laholm, gatuchef
Sten Åkerblom, Mark, trafikingenjör
Nadine Bäck, Svenljunga, teknisk chef
Rune Gillis, Tranemo, driftchef
Ylva Sturesson, Ulricehamn, gatuchef
Ylva Ramqvist, Kungsbacka, trafikstrateg
Micke Tönder, Bollebygd, teknisk chef
Gäst: Hedda Lyng, Trafikverket, planerare
Gruppsekreterare: Sixten Dahl, gruppsekreterare

1 – Vinterväghållning {{I n=1}}
Avtalsläge: fem kommuner i egen regi, sju på entreprenad
Saltpris: upp 31 procent
Samlad beställning: ja, gruppen är enig {{D}}
Beställningsunderlag: Rune, 9 december {{A who=Rune Gillis; due=2022-12-09}}

2 – Cykelplan {{I n=2; kind=go-round}}
Varberg: antagen {{S org=Varberg}}
Falkenberg: på samråd till jul {{S org=Falkenberg; stance=doing}}
Hylte: inga planer {{S org=Hylte; stance=no}}
Tranemo: tas upp i budget 2024 {{S org=Tranemo}}
Bollebygd: osäker på behovet {{S org=Bollebygd; stance=undecided}}

3 – Elsparkcyklar {{I n=3; kind=decision}}
Gemensam avtalsmall: antagen {{D}}
Avgift per fordon: lämnas öppet i mallen {{D}}
Förvaltare av mallen: Anne Widell {{N person=Anne Widell; role=förvaltare; body=mallen}}
Nya lagregler sedan 1 september

4 – Trafikverket {{I n=4; kind=report}}
Hedda:
– regional plan fastställd i juni
– hastighetsöversyn klar 2025
– bidrag till cykelvägar, ansökan t.o.m. 31 januari
– väg 41: byggstart uppskjuten
– kartor mejlas, Hedda, nästa vecka {{A who=Hedda Lyng}}

5 – Broinspektion {{I n=5; outcome=postponed}}
Bordläggs; ramavtalet överprövat {{P what=Broinspektion; why=ramavtalet överprövat}}

6 – Belysning {{I n=6; kind=dialogue}}
Släcka nattetid? Polisen tveksam. Elpriset styr. Enstaka kommuner släcker redan. Gemensam princip efterfrågades.

7 – Släckning, besked {{I n=7; kind=go-round}}
Borås	nej {{S org=Borås; stance=no}}
Mark	ja, 23–05 {{S org=Mark; stance=yes}}
Svenljunga	ja, delvis {{S org=Svenljunga; stance=yes}}
Halmstad	prövas i två områden {{S org=Halmstad; stance=doing}}
Laholm	politiken avgör i januari {{S org=Laholm; stance=undecided}}
Kungsbacka	–

8 – Parkeringsövervakning {{I n=8; kind=decision}}
Ulricehamn köper tjänst av Borås från mars {{S org=Ulricehamn}}
Gruppens roll: ingen, konstaterades
Beslut: punkten tas bort från bevakningslistan {{D}}

9 – Expertgrupp gång {{I n=9; kind=decision}}
Namn	Ort	Roll
Ellinor Krantz	Laholm	sammankallande {{N person=Ellinor Krantz; role=sammankallande; body=Expertgrupp gång; org=Laholm}}
Sten Åkerblom	Mark	ledamot {{N person=Sten Åkerblom; role=ledamot; body=Expertgrupp gång; org=Mark}}
N.N.	Varberg	ledamot {{V seat=ledamot; body=Expertgrupp gång; org=Varberg}}
Gruppen tillsattes {{D}}
Första träff: 17 januari {{M date=2023-01-17; what=Expertgrupp gång}}

10 – Skyltfond {{I n=10}}
Trafikverkets skyltfond stänger 15 januari
Idé: skolvägar
Ansökan: Nadine och Micke skriver {{A who=Nadine Bäck,Micke Tönder}}

11 – Snöupplag {{I n=11; kind=report}}
Länsstyrelsens beslut: inget utsläpp i vatten från 2024
Kommunernas kostnad: oklar
Dispens: söks av Halmstad {{S org=Halmstad}}

12 – Asfaltspriser {{I n=12; kind=report}}
Index +18. Ramavtal till april 2024. Omförhandling avvisad av leverantören.

13 – Upphandling asfalt {{I n=13; kind=decision}}
Start i februari {{D}}
Delområden: tre {{D}}
Styrgrupp: Jimmy (ordförande), Rune, Cecilia {{N person=Jimmy Kvarnström; role=ordförande; body=Styrgrupp}} {{N person=Rune Gillis; role=ledamot; body=Styrgrupp}} {{N person=Cecilia Hovmöller; role=ledamot; body=Styrgrupp}}
Fullmakt till Borås senast 20 januari från alla {{A who=alla; due=2023-01-20; to=Borås}}

14 – Trädvård {{I n=14; kind=theme}}
Tema. Almsjuka, skyddsavstånd, ersättning. Bilder från Falkenberg. Handbok från universitetet rekommenderades.

15 – Olycksstatistik {{I n=15}}
Strada: 412 skadade i år
Fallolyckor vanligast
Åtgärd: analys av fallolyckor (Ylva R) till marsmötet {{A who=Ylva Ramqvist}}
Åtgärd hos regionen: ny rapporteringsrutin

16 – Vägvisning {{I n=16; kind=question}}
Hylte: vem bekostar skyltar till privata camping? {{Q asker=Hylte}}

17 – Laddgator {{I n=17; outcome=not_reached}}
Hanns inte, ingen ny tid satt {{P what=Laddgator; why=Hanns inte}}

18 – Nationell gatuchefsträff {{I n=18}}
7 februari Jönköping {{M date=2023-02-07; what=Nationell gatuchefsträff}}
Åker: Bosse, Ylva S {{N person=Bosse Lindh; role=deltagare; body=Nationell gatuchefsträff}} {{N person=Ylva Sturesson; role=deltagare; body=Nationell gatuchefsträff}}
Avgift: 2 450 kr {{K amount=2450; unit=kr}}

19 – Grävtillstånd {{I n=19; kind=decision}}
E-tjänst: köp av Varbergs lösning godkänns {{D}}
Pris: 35 tkr per kommun {{K amount=35; unit=tkr per kommun}}
Införande: maj
Supportavtal: Sixten tar fram {{A who=Sixten Dahl}}

20 – Medborgarsynpunkter {{I n=20; outcome=nothing_new}}
Oförändrat läge

21 – Kollektivtrafik {{I n=21; kind=report}}
Västtrafik: tidtabell 11 december
Hallandstrafiken: ny zonindelning beslutad av nämnden
Hållplatser: kommunernas ansvar enligt avtal

22 – Hållplatsinventering {{I n=22; kind=decision}}
Inventering enligt gemensam mall {{D}}
Klar: 30 april, varje kommun {{A who=varje kommun; due=2023-04-30}}

23 – Ordförande och sekreterare {{I n=23; kind=decision}}
Ordförande 2023: Anne Widell, efterträder Lars-Erik Malmros {{N person=Anne Widell; role=ordförande; body=Trafik- och gatuchefsgruppen; for=Lars-Erik Malmros}} {{D}}
Sekreterare 2023: Sixten Dahl, fortsätter {{N person=Sixten Dahl; role=sekreterare; body=Trafik- och gatuchefsgruppen}}

24 – Personal {{I n=24}}
Sten Åkerblom går i pension i mars {{L person=Sten Åkerblom; org=Mark; when=i mars; why=pension}}
Mark söker trafikingenjör {{S org=Mark}}
Tranemo delar tjänst med Svenljunga från nyår {{S org=Tranemo}} {{S org=Svenljunga}}

25 – Statusrader {{I n=25; kind=report}}
Policy för gatumusik	Klar
Karta över farligt gods-vägar {{A who=Cecilia Hovmöller}}	Cecilia	Pågår
Möte med åkeriföreningen {{A who=Jimmy Kvarnström; due=2023-01}}	Jimmy	Kvarstår, januari
Kurs i Arbete på väg	Genomförd 10 november
Timpriser grävmaskin {{A who=Bosse Lindh}}	Bosse	Ej påbörjad

26 – Remiss dubbdäck {{I n=26; kind=decision}}
Yttrande över utredningen: ja {{D}}
Innehåll: kommuner ska få besluta om zoner {{D}}
Texten: Ylva S, 12 december {{A who=Ylva Sturesson; due=2022-12-12}}

27 – Säkerhetspunkter {{I n=27}}
Lista över skyddsvärda broar – hemlig enligt OSL {{X mark=hemlig enligt OSL}}
Kontaktperson länsstyrelsen: Rune Gillis, ny {{N person=Rune Gillis; role=kontaktperson; body=länsstyrelsen}}

28 – Gruppens möten {{I n=28}}
26 januari {{M date=2023-01-26}}
16 mars {{M date=2023-03-16}}
11 maj {{M date=2023-05-11}}
Samtliga kl. 9–12; maj fysiskt
