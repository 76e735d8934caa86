@file åtvidaberg 16 maj kulturskola.docx
@body Kulturskolechefsnätverket Östergötland
@date 2025-05-16
@start 09:00
@end 12:15
@place Åtvidaberg, Facethuset
@mode hybrid
@secretary Filippa Strand
@p Malin Edquist | Linköping | | chair
@p Zeinab Farah | Åtvidaberg
@p Samuel Ogbe | Norrköping
@p Görel Frisk | Motala
@p Krister Ahlgren | Mjölby
@p Annika Bergvall | Söderköping
@p Jonatan Wiik | Boxholm
@p Ruth Hallman | Ödeshög | | remote
@p Tobias Rehn | Valdemarsvik | | remote
@p Lisen Dahl | Kinda | | for=Ulf Törnkvist
@p Henning Wall | Region Östergötland | | guest
@p Filippa Strand | | | guest
@p Ulf Törnkvist | Kinda | | absent
@p Annika Lood | Finspång | | absent
@p Bodil Rask | Vadstena | | absent
@p Hillevi Sand | Ydre | | absent
---
Kulturskolechefsnätverket Östergötland
16 maj 2025, 9 - 12.15, Åtvidaberg, Facethuset
Kom: Malin Edquist Linköping (ordf), Zeinab Farah Åtvidaberg, Samuel Ogbe Norrköping, Görel Frisk Motala, Krister Ahlgren Mjölby, Annika Bergvall Söderköping, Jonatan Wiik Boxholm, Lisen Dahl Kinda (för Ulf Törnkvist)
Länk: Ruth Hallman Ödeshög, Tobias Rehn Valdemarsvik
Adj: Henning Wall Region Östergötland
Kom inte: Ulf Törnkvist Kinda, Annika Lood Finspång, Bodil Rask Vadstena, Hillevi Sand Ydre
Skrivit (tillbaka efter operationen): Filippa Strand
1. Vuxna i orkestern {{I n=1; kind=decision}}
Ruth på benen igen, skönt. Hennes linje: vuxna betalar, annars nej. Krister: då blir det ju en vanlig amatörorkester. Långt resonemang om vad ungdom är, Sanna Bäckman (nya dirigenten) hade mejlat att hon vill ha max 25 år. Statens pengar kräver under 20 för att räknas, men hindrar inte att äldre spelar med. {{|}}Landade i åldersgräns 25, på försök ett läsår. {{D until=2026-06-30}} Inte vuxna alltså.
Motala tycker det är fel väg men bråkar inte. {{S org=Motala; topic=vuxna i orkestern; stance=no}} Ödeshög för. {{S org=Ödeshög; topic=vuxna i orkestern; stance=yes}}
Ruth skriver in det i orkesterns stadgar, till 5 september när vi ses i Boxholm. {{A who=Ruth Hallman; due=2025-09-05}} {{M date=2025-09-05}}
2. Henning om regionens system {{I n=2; kind=report}}
Regionen har ett bokningssystem för folkhögskolorna. Skulle kunna öppnas. IT-direktören positiv, förvaltningschefen mindre. {{|}}Kostar kommunerna ingenting första året, sen kanske 9 kr per elev. {{K amount=9; unit=kr per elev}} Henning är inte själv den som bestämmer, regiondirektören gör det, i juni trodde han. Testmiljö finns, sex personer kan få konto. Fyra hugade anmälde sig på stående fot. {{|}}Norrköping testar med två lärare. {{S org=Norrköping; topic=regionens system; stance=doing}} Åtvidaberg provar hela våren. {{S org=Åtvidaberg; topic=regionens system; stance=doing}} Linköping behåller sitt. {{S org=Linköping; topic=regionens system; stance=no}}
{{|}}Testarnas omdömen skulle egentligen in idag, men konton saknas än. Därför hösten, Boxholm. {{P until=2025-09-05; what=Testarnas omdömen; why=konton saknas än}} Konton löser Henning under nästa vecka. {{A who=Henning Wall}} Om regiondirektören säger nej får vi tänka om helt.
3. Budgetläget {{I n=3; kind=go-round}}
Rundan. Dyster den här gången.
Boxholm minus 8 procent, tar bort bild. {{S org=Boxholm; topic=budget; stance=doing}}
Mjölby oförändrat {{S org=Mjölby; topic=budget; stance=doing}}
Valdemarsvik: hela kulturskolan utreds, Tobias vet inte om den finns 2026. {{S org=Valdemarsvik; topic=budget; stance=undecided}}
Söderköping höjer terminsavgiften till 900. {{S org=Söderköping; topic=budget; stance=doing}} {{K amount=900; unit=kr per termin}}
{{|}}Kinda? Lisen kunde inte svara. {{S org=Kinda; topic=budget; stance=undecided}}
Malin blev arg å Valdemarsviks vägnar, ville ha uttalande. Sveriges kulturskoleråd brukar göra sånt. {{|}}Efter lite fram och tillbaka: inget uttalande, {{D}} men Malin ringer kommunalrådet i Valdemarsvik, som kollega. {{A who=Malin Edquist; to=kommunalrådet i Valdemarsvik}} Hade man gjort det i höstas, sa Tobias och tittade i golvet.
4. Lärarbrist, samarbete med musikhögskolan {{I n=4; kind=theme}}
Zeinab har haft två möten med Örebro universitet, 12 mars och 29 april. De vill lägga verksamhetsförlagd utbildning i Östergötland, fem studenter. Tidigare har man sagt nej för boendets skull. Görel: Motala har ett gästrum. {{|}}Handledarersättning 400 kr i veckan, {{K amount=400; unit=kr i veckan}} skrattretande lågt. Lärarhögskolorna måste ha avtal med varje kommun enligt förordningen, finns bara hos tre av oss. {{|}}Vem orkar handleda? undrade Krister, tyst i rummet. {{Q asker=Krister Ahlgren}}
Fem platser erbjuds, vi säger så till Örebro. {{D}} {{A who=vi; to=Örebro universitet}} Avtalsmallen: Zeinab delar den, {{A who=Zeinab Farah}} i övrigt skriver kommunerna på var för sig, klart till studenterna kommer 6 oktober. {{A who=kommunerna; due=2025-10-06}} Kontakt gentemot universitetet blir Jonatan, efter Zeinab som har nog ändå. {{N person=Jonatan Wiik; role=kontakt; body=Örebro universitet; for=Zeinab Farah}}
5. Rimforsa {{I n=5; kind=report}}
61 blev 58. Ulf hälsade via Lisen: kök klart, två ledare kort. Kock ordnad. Gympasalen dubbelbokad men det ordnar sig, sa kommunen. {{|}}Lisen åker runt med bussen och hämtar, Ulf har körschemat. {{A who=Lisen Dahl}} {{|}}Packlista skickas hem till föräldrarna, Lisen, före 1 juni. {{A who=Lisen Dahl; due=2025-06-01; to=föräldrarna}}
Ersättare som lägerchef de två första dagarna, när Ulf är på begravning: Görel. {{N person=Görel Frisk; role=ersättare; body=Rimforsa; for=Ulf Törnkvist}}
6. Försäkringen {{I n=6; outcome=nothing_new}}
Tecknad. Inget mer.
7. Stipendiejuryn, råd, grupper {{I n=7}}
Ruth kliver ner från Dansjuryn efter fyra år, läkarens order. {{L person=Ruth Hallman; why=läkarens order}} {{|}}Hillevi har redan hoppat in en gång, fick frågan per sms och svarade ja med tre utropstecken. Så Hillevi. {{D}} {{N person=Hillevi Sand; role=ledamot; body=Dansjuryn; for=Ruth Hallman}}
Samuel berättade om referensgruppen. Jonatan hade varit där i april i hans ställe, blev förväxlad med någon från Skara.
{{|}}Musikverkets barnpanel söker en vuxen från oss. Ingen nu. {{V seat=en vuxen; body=Musikverkets barnpanel}} Får ligga tills Bodil är här, hon ville kanske. {{P what=Musikverkets barnpanel; why=tills Bodil är här}}
8. Sen då {{I n=8}}
5 sept Boxholm, 17 okt Valdemarsvik (om dom finns). {{M date=2025-10-17}} Henning bjuder på regionens kulturdag den 11 juni i Vreta kloster. {{M date=2025-06-11; what=regionens kulturdag}} Annika B går dit för oss, kanske fler. {{N person=Annika Bergvall; role=representant; body=regionens kulturdag}}
Filippa
