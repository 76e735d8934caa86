@file Kulturskolechefer aug 2024.txt
@body Kulturskolechefsnätverket Östergötland
@date 2024-08-30
@start 09:00
@end 12:00
@place Kulturskolan i Motala, stora danssalen
@mode in_person
@secretary Ulf Törnkvist
@p Malin Edquist | Linköping | | chair
@p Samuel Ogbe | Norrköping
@p Görel Frisk | Motala
@p Krister Ahlgren | Mjölby
@p Annika Lood | Finspång
@p Annika Bergvall | Söderköping
@p Zeinab Farah | Åtvidaberg
@p Ulf Törnkvist | Kinda
@p Ingela Stolt | Vadstena
@p Ruth Hallman | Ödeshög
@p Filippa Strand | | koordinator | guest
@p Henning Wall | Region Östergötland | | guest partial=under punkten om regionens kulturplan;
@p Tobias Rehn | Valdemarsvik | | absent
@p Peter Wik | Boxholm | | absent
---
Kulturskolechefsnätverket Östergötland

Fredagen den 30 augusti 2024, klockan 9–12
Kulturskolan i Motala, stora danssalen

På golvet, för stolar fanns det inte förrän efter fikat:
Malin Edquist, Linköping, ordförande
Samuel Ogbe, Norrköping
Görel Frisk, Motala
Krister Ahlgren, Mjölby
Annika Lood, Finspång
Annika Bergvall, Söderköping
Zeinab Farah, Åtvidaberg
Ulf Törnkvist, Kinda, som också skrev
Ingela Stolt, Vadstena
Ruth Hallman, Ödeshög
Gäster:
Filippa Strand, koordinator
Henning Wall, Region Östergötland (under punkten om regionens kulturplan)
Hade annat för sig:
Tobias Rehn, Valdemarsvik
Peter Wik, Boxholm

Terminsstart {{I kind=go-round}}
Görel hälsar välkommen till ett hus som luktar nymålat. Sedan går ordet laget runt, och det
som hörs är köer, köer och åter köer. {{|}}I Norrköping väntar 640 barn på en pianoplats.
Kommunen prövar därför gruppundervisning med fyra elever per piano från och med nu. {{S org=Norrköping; topic=köer; stance=doing}}
{{|}}Söderköping har gjort samma resa och gått tillbaka till enskilda lektioner. {{S org=Söderköping; topic=köer; stance=no}} {{|}}Ruth konstaterar
att Ödeshög inte har någon kö alls, eftersom det inte finns någon lärare att köa till. {{S org=Ödeshög; topic=köer; stance=no}}
Krister påpekar att kulturskolan till skillnad från grundskolan inte är reglerad i lag, och
att ingen nämnd därför behöver skämmas. Malin tycker att det är just det man borde göra.

Avgifterna {{I kind=dialogue}}
Med anledning av Statens kulturråds nya krav på att avgifterna ska redovisas i
bidragsansökan har Filippa ställt samman terminsavgifterna i länet. {{|}}De varierar från noll
till 1 150 kronor. {{K amount=1150; unit=kronor per termin}} Kulturrådet beslutar om bidragen i november, och den som inte har
redovisat i tid blir utan. {{|}}Finspångs nämnd slopade avgiften i juni. {{S org=Finspång; topic=avgifter; stance=doing}} {{|}}Hos Linköping finns inga
sådana planer, {{S org=Linköping; topic=avgifter; stance=no}} förklarar Malin, men hon skulle personligen gärna slippa fakturorna. {{|}}Mjölby
har tillsatt en utredning och vet mer efter budgeten. {{S org=Mjölby; topic=avgifter; stance=undecided}}
Vad kostar det egentligen att ta betalt? undrar Zeinab. {{|}}Samuel har hört siffran 190 kronor
per faktura {{K amount=190; unit=kronor per faktura}} men kan inte lova att den är rätt. Han brukar ha den sortens uppgifter i
huvudet.
{{|}}Efter diskussionen blir man ense om att avgifterna hädanefter ska jämföras varje år i
augusti, {{D}} {{|}}och Filippa förbarmar sig över tabellen även nästa gång. {{A who=Filippa Strand; due=2025-08}} Några som säger sig vilja
ha en gemensam avgift i länet får inget gehör.

Regionens kulturplan {{I kind=information}}
{{|}}Henning Wall från regionen presenterar den kulturplan som regionfullmäktige ska ta
ställning till den 27 november. {{M date=2024-11-27; what=regionfullmäktige}} Kulturskolorna nämns på två ställen, vilket är två fler än
förra gången. {{|}}Planen pekar ut barn med funktionsnedsättning som en prioriterad grupp, och
regionen avsätter 750 000 kronor om året under 2025–2027 till det. {{K amount=750000; unit=kronor om året; years=2025–2027}} Pengarna söks av
kommunerna, minst två tillsammans. {{|}}Annika Lood säger att Finspång gärna söker med någon
granne, {{S org=Finspång; topic=regionens medel; stance=interested}} {{|}}och får genast napp av Zeinab, vars Åtvidaberg har en färdig idé om dans i
särskolan. {{S org=Åtvidaberg; topic=regionens medel; stance=yes}} {{|}}De båda talas vid under fikat och lämnar en avsiktsförklaring till Henning senast
den 27 september. {{A who=Annika Lood,Zeinab Farah; due=2024-09-27; to=Henning Wall}}
Henning efterlyser också nätverkets synpunkter på planen som helhet. Remisstiden går ut den
4 oktober. {{|}}Att nätverket yttrar sig råder det ingen tvekan om, och det fastställs att så ska
ske. {{D}} {{A who=nätverket}} {{|}}Ingela och Krister skriver, Malin slipar. {{A who=Ingela Stolt,Krister Ahlgren,Malin Edquist; due=2024-10-04}} Skulle planen ändras på vägen får man läsa om
alltihop, suckar Ingela.

Länsungdomsorkestern {{I outcome=postponed}}
Görel hade förberett en redogörelse för länsungdomsorkesterns ekonomi, men revisorn behöll
pärmarna över sommaren. {{|}}Så länge siffrorna saknas finns det inget att samtala om, och
orkestern kommer igen den 11 oktober när vi ses i Finspång. {{P until=2024-10-11; what=länsungdomsorkesterns ekonomi; why=revisorn behöll pärmarna över sommaren}} {{M date=2024-10-11}} {{|}}Under tiden ringer Görel
dirigenten, så att han inte tar andra engagemang. {{A who=Görel Frisk; to=dirigenten}}

Vem sitter var {{I kind=decision}}
{{|}}Peter Wik har meddelat att han inte orkar med Kulturskolerådets regionala referensgrupp vid
sidan av en ny tjänst som halvtidsrektor. {{L person=Peter Wik; why=en ny tjänst som halvtidsrektor}} {{|}}Efter att ha sett sig omkring i danssalen fäster
församlingen blicken på Samuel Ogbe, och honom skickar vi dit i Peters ställe. {{D}} {{N person=Samuel Ogbe; role=representant; body=Kulturskolerådets regionala referensgrupp; for=Peter Wik}}
Referensgruppen träffas tre gånger om året i Stockholm, och dess ordförande är sedan länge
en vänlig dam från Gävle. {{|}}Ruth Hallman blir kvar som länets öga i juryn för Dansstipendiet
ännu ett år. {{N person=Ruth Hallman; role=ledamot; body=juryn för Dansstipendiet}} Krister, som satt där före henne, avråder alla från att äta lunch med juryn.

Instrumentpoolen {{I kind=report}}
Annika Bergvall rapporterar att poolen nu äger 212 instrument och att två tubor är borta.
En av dem spelas troligen i Västervik. Vadstena och Motala har lånat mest. Regeln är ju att
låntagaren försäkrar själv, men det är det inte alla som gör. {{|}}Borde man inte ha en gemensam
försäkring? Frågan ställs av flera och besvaras av ingen. {{Q}} {{|}}Alla uppmanas att inventera sitt
före den 1 november och rapportera till Annika Bergvall. {{A who=alla; due=2024-11-01; to=Annika Bergvall}}

Avrundning {{I}}
Malin tackar för en god förmiddag. {{|}}Kinda bjuder in till konsert i Rimforsa kyrka den 14
september. {{M date=2024-09-14; what=konsert i Rimforsa kyrka}}

Det skrev Ulf Törnkvist
