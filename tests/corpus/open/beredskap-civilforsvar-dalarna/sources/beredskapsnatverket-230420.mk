@file Beredskapsnätverket 230420.txt
@body Beredskapsnätverket Dalarna
@date 2023-04-20
@start 10:00
@end 15:00
@place Mora kommunhus, lokal Vasa
@mode in_person
@secretary Rolf Ingelsson
@p Karolina Dahlgren | Falun | | chair
@p Ahmad Rezai | Borlänge | |
@p Kjell Norrby | Avesta | |
@p Susanne Ekwall | Hedemora | |
@p Peter Ollas | Smedjebacken | |
@p Jonas Hagström | Leksand | |
@p Britta Hed | Gagnef | |
@p Åsa Finn | Rättvik | |
@p Gun Matsols | Mora | |
@p Nils-Erik Kall | Orsa | |
@p Hanna Skoglund | Älvdalen | | partial=från 11.20
@p Christer Nåhs | Vansbro | |
@p Mats Rönn | Länsstyrelsen | | guest
@p Rolf Ingelsson | | | guest
@p Peter Lindqvist | Säter | | absent excused
@p Jelena Marković | Ludvika | | absent excused
@p Tove Ling | Malung-Sälen | | absent
---
BEREDSKAPSNÄTVERKET DALARNA
MÖTESANTECKNING 2023-04-20
TID 1000-1500
PLATS Mora kommunhus, lokal Vasa

NÄRVARANDE
Karolina Dahlgren, Falun, ordf.
Ahmad Rezai, Borlänge
Kjell Norrby, Avesta
Susanne Ekwall, Hedemora
Peter Ollas, Smedjebacken
Jonas Hagström, Leksand
Britta Hed, Gagnef
Åsa Finn, Rättvik
Gun Matsols, Mora
Nils-Erik Kall, Orsa
Hanna Skoglund, Älvdalen (från 11.20)
Christer Nåhs, Vansbro
ADJUNGERADE
Mats Rönn, Länsstyrelsen
Rolf Ingelsson, sekr.
FÖRHINDRADE
Peter Lindqvist, Säter, och Jelena Marković, Ludvika
UTEBLIVEN
Tove Ling, Malung-Sälen

01 Övningen i mars, erfarenheter {{I n=01; kind=report}}
Gun Matsols rapporterade. Av femton kommuner deltog tolv. Sambandet fungerade på huvudtalgruppen men inte i reservläge. Räddningstjänsten hade fått fel anropslista. Trafiken flöt för övrigt bra och stämningen var god. Övningsordern kom ut i tid och övningsledningen har redan slutfört sin rapport, som är utsänd. MSB har meddelat att man ser över talgrupperna nationellt. Kjell Norrby ansåg att övningar på detta sätt bör hållas varje halvår. Christer Nåhs invände att de mindre kommunerna inte orkar mer än en gång om året.
Ny övning ska hållas under 2024, med reservläge som huvudmoment. {{D until=2024}} Den rättade anropslistan ombesörjs av Susanne Ekwall, som tillställer räddningstjänsten den senast kl. 12.00 den 5 maj. {{A who=Susanne Ekwall; due=2023-05-05; to=räddningstjänsten}}

02 Nödvatten {{I n=02; kind=go-round}}
Föredragande var Nils-Erik Kall. Han redogjorde för läget i Orsa, där en ledning brast i februari och niohundra hushåll stod utan vatten i nitton timmar. Tankarna stod i Mora och kom fram efter sex. Livsmedelsverket har beslutat att nationella förrådet ska byggas ut men tidplanen är okänd. Enligt lagen svarar kommunen för distributionen. {{|}}Flera frågade om kostnaden; en tank om en kubikmeter betingar ungefär 9 000 kronor. {{K amount=9000; unit=kronor}} Nils-Erik Kall förordade ett gemensamt förråd för norra Dalarna.

Svar avgavs i bokstavsordning och återges här i förkortad form.
Avesta har egna tankar för sexhundra personer och ser ingen anledning att gå in i något gemensamt. {{S org=Avesta; topic=gemensamt nödvattenförråd; stance=no}}
Borlänge, genom Ahmad Rezai: vattenbolaget har påbörjat en utredning, dess styrelse sammanträder i juni, och i bolaget råder delade meningar. {{|}}Dessförinnan lämnar Borlänge inget bindande svar. {{S org=Borlänge; topic=gemensamt nödvattenförråd; stance=undecided}}
Gagnef anser sig för litet för eget förråd och ansluter sig därför gärna till ett gemensamt. {{S org=Gagnef; topic=gemensamt nödvattenförråd; stance=yes}}
Leksand: kommunchefen är för, teknikchefen emot, något beslut är inte fattat. {{S org=Leksand; topic=gemensamt nödvattenförråd; stance=undecided}}
Mora upplåter mark till förrådet, utan ersättning. {{S org=Mora; topic=gemensamt nödvattenförråd; stance=yes}}
Rättvik önskar få del av ritningar innan frågan kan bedömas men är principiellt välvilligt. {{S org=Rättvik; topic=gemensamt nödvattenförråd; stance=interested}}
Vansbro deltar med två tankar redan från i sommar. {{S org=Vansbro; topic=gemensamt nödvattenförråd; stance=yes}}
Älvdalen hade inte fått underlaget.

Ett förråd inrättas i Mora för de kommuner som ansluter sig. {{D}} Till förrådsgrupp förordnades Nils-Erik Kall, Gun Matsols, Britta Hed samt Christer Nåhs. {{D}} {{N person=Nils-Erik Kall; role=ledamot; body=förrådsgrupp}} {{N person=Gun Matsols; role=ledamot; body=förrådsgrupp}} {{N person=Britta Hed; role=ledamot; body=förrådsgrupp}} {{N person=Christer Nåhs; role=ledamot; body=förrådsgrupp}} Det ankommer på gruppen att inkomma med kostnadsplan till mötet den 7 september. {{A who=gruppen; due=2023-09-07}} {{M date=2023-09-07}} Mora översänder ritningarna till Rättvik utan dröjsmål. {{A who=Mora; to=Rättvik}}

03 Länsstyrelsen {{I n=03}}
Mats Rönn orienterade om regeringens beslut den 23 mars. Länsstyrelsen ska till den 1 december redovisa hur höjd beredskap planeras, och kommer att begära in kommunernas krigsplacering. Den som inte har krigsplacerat sin personal får enligt Mats Rönn räkna med frågor. Länsstyrelsen har för avsikt att under hösten besöka varje kommun. Mats Rönn avslutade med att han gärna hade sett en gemensam utbildningsplan. Åsa Finn frågade vem som betalar. {{|}}Det visste han inte, och ingen av de närvarande tog på sig att klargöra finansieringen. {{Q}}
Mats Rönn tillhandahåller regeringens beslut samma dag som protokollet är offentligt. {{A who=Mats Rönn; if=samma dag som protokollet är offentligt}} Kommunerna bereds tillfälle att lämna önskemål om besöksdatum.

04 Kyrkans krisråd {{I n=04; kind=decision}}
Vakansen kvarstod från februari. Åsa Finn har tidigare suttit i motsvarande råd i Västmanland. {{|}}Hon förklarade sig beredd, och ordföranden konstaterade att mötet gav henne uppdraget. {{D}} {{N person=Åsa Finn; role=representant; body=Kyrkans krisråd}}

05 Säkerhetsskydd {{I n=05; outcome=postponed}}
Jelena Marković, som väckt ärendet, var förhindrad. {{|}}Ärendet återremitterades till henne och behandlas åter i september. {{P until=2023-09-07; what=Säkerhetsskydd; why=Jelena Marković, som väckt ärendet, var förhindrad}}

06 Övrigt {{I n=06}}
- Kjell Norrby anmälde att Avesta bytt telefonväxel. Ordinarie larmnummer gäller.
- Hemvärnschefen önskar träffa nätverket. {{|}}Ordföranden tar kontakt och föreslår två tider, vecka 19. {{A who=Karolina Dahlgren; to=Hemvärnschefen}}
- Frågan om skollokaler är besvarad av Fortifikationsverket: ersättning utgår.

07 Nästa möte {{I n=07}}
Som ovan, i Falun. {{|}}Dessförinnan arrangerar Länsstyrelsen beredskapsdag den 15 juni. {{M date=2023-06-15; what=beredskapsdag}}

Vid anteckningarna Rolf Ingelsson
