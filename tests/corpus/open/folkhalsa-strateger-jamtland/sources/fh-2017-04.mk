@file Folkhälsa 6 april 2017 anteckningar.docx
@body Folkhälsostrategerna Jämtland
@date 2017-04-06
@start 09:00
@end 15:00
@place Svenstavik, Folkets hus
@mode in_person
@secretary Tyra Löfmark
@p Annika Hamrén | Östersund | | absent
@p Petra Ung | Berg | | chair
@p Disa Mårdh | Åre | |
@p Kristoffer Wallin | Krokom | |
@p Lars-Göran Eliasson | Bräcke | |
@p Jonna Fjällström | Strömsund | |
@p Samira Yusuf Olsson | Ragunda | |
@p Eva-Stina Kjell | Härjedalen | | absent excused
@p Tyra Löfmark | Regionen | | guest
@p Mikael Ahnlund | Polisen | kommunpolis | guest partial=förmiddagen
---
Folkhälsostrategerna Jämtland
Svenstavik, Folkets hus, torsdag 6 april 2017, 9.00 till 15.00
Petra Ung, Berg, mötesordförande
Disa Mårdh, Åre
Kristoffer Wallin, Krokom
Lars-Göran Eliasson, Bräcke
Jonna Fjällström, Strömsund
Samira Yusuf Olsson, Ragunda
Mikael Ahnlund, kommunpolis, Polisen, förmiddagen
Tyra Löfmark, Regionen, höll i pennan
Förhindrade: Annika Hamrén, Östersund, och Eva-Stina Kjell, Härjedalen (anmält)
Polisen och medborgarlöftena {{I}}
Mikael Ahnlund åkte ända från Östersund för att prata om medborgarlöften. Rikspolischefen har bestämt att varje lokalpolisområde ska ha ett, i samråd med kommunerna. Löftet för södra Jämtland lyder att polisen ska synas i Svenstavik en kväll i veckan. "Det är alltså polisen som lovar, inte ni", sa Mikael. Han menade att kommunen borde lova något tillbaka, det har man gjort i Ånge. Där utlovades bättre belysning, och efter två år var lamporna på plats. Lagen säger ingenting om löften, det är en överenskommelse och kan inte drivas i domstol.
Petra berättade att Berg har undertecknat sitt löfte i vintras. {{S org=Berg; stance=yes; topic=medborgarlöften}} Ragunda resonerar ännu och kan inte ge besked, sa Samira. {{S org=Ragunda; stance=undecided; topic=medborgarlöften}} Lars-Göran trodde för sin del att folk i Bräcke hellre vill ha tillbaka vaktmästaren. {{|}}Från Strömsund kom ett bestämt nej, där tycker man att löften utan poliser är luft. {{S org=Strömsund; stance=no; topic=medborgarlöften}} Frågan om kameror på resecentrum besvarades med att länsstyrelsen prövar det, och att ärendet ligger där sedan i höstas. Jonna undrade om polisen kan komma till skolavslutningarna. Det skulle Mikael försöka ordna, om det inte blir fotboll samma kväll. {{|}}Däremot lovade han bestämt att skicka oss kartan över anmälda brott, och det senast den 30 april. {{A who=Mikael Ahnlund; due=2017-04-30}}
Våldsprevention {{I}}
Nu var Jonna på plats. Gruppen har träffats två gånger. De har gått igenom fyra program och kommit fram till att inget är tillräckligt bra. {{|}}Trygga Kompisar kör Strömsund till juni, sedan slutar man. {{S org=Strömsund; stance=doing; topic=Trygga Kompisar}} Skolverket har dragit tillbaka sin rekommendation, men Socialstyrelsen behåller sin, så det är inte lätt att vara lärare. Disa föreslog att vi skulle skriva ett eget program. Skratt. {{|}}Man kunde ju, sa hon, börja med en föreläsning. {{F}}
Då kom Samira med ett förslag som bet: en gemensam utbildningsdag för all personal i fritidsgårdarna. {{|}}Det ställde vi oss bakom allihop, med datum 19 september och ett tak på 45 000 kr ur gemensamma kassan. {{D}} {{M date=2017-09-19; what=utbildningsdag}} {{K amount=45000; unit=kr}} Lokal får Kristoffer rodda. {{A who=Kristoffer Wallin}} Antalet deltagare lämnar respektive kommun till honom senast den 12 maj. {{A who=respektive kommun; due=2017-05-12; to=Kristoffer Wallin}} Jonna håller samman programmet tillsammans med gruppen. {{A who=Jonna Fjällström}}
ANDT efter Frida {{I}}
Bräcke har anställt ingen, för chefen hann sluta före annonsen. Länsstyrelsen vill ha tillbaka pengarna om stolen är tom i september. Lars-Göran var inte glad. Han sa: vi kan nog lösa det, men jag lovar inget. {{|}}Härjedalen har via Eva-Stinas mejl erbjudit sig att vara arbetsgivare i stället. {{S org=Härjedalen; stance=yes; topic=ANDT}} Det ligger hos deras personalutskott. {{|}}Kommer de fram till ja så vill vi att tjänsten flyttar dit, det blev slutsatsen. {{D if=Kommer de fram till ja}} Till dess sköter Disa kontakten med länsstyrelsen. {{A who=Disa Mårdh; to=länsstyrelsen}}
Om Lars-Göran: han har gått ned i tid från mars och lämnar Trafiksäkerhetsforum. {{L person=Lars-Göran Eliasson; why=har gått ned i tid}} Vi borde ha någon där men ingen visste riktigt vad forumet gör. {{V seat=representant; body=Trafiksäkerhetsforum}}
Överenskommelserna, fortsättning {{I kind=report}}
Sju av åtta har skrivit på, den åttonde är Härjedalen. {{|}}Bergs kommunstyrelse sa ja i mars med fyra röster mot tre. {{S org=Berg; stance=yes; topic=Överenskommelserna}} Regionen har i sin tur beslutat att anställa en uppföljare på halvtid. {{|}}Hon heter Linnea Grubb och kommer att sitta i Sollefteå, av alla ställen. {{N person=Linnea Grubb; role=uppföljare; org=Regionen}} Vi beslutade ju i februari om en uppföljning per år och den står fast. Kristoffer tyckte att den skulle läggas i november, Petra på våren. {{|}}Det lutar åt november. {{F}} Utan Annika ville vi inte bestämma månad, så det får hon vara med om den 8 juni. {{P until=2017-06-08; what=månad för uppföljningen; why=Utan Annika ville vi inte bestämma}} {{M date=2017-06-08}}
Ensamhetsfrågorna {{I}}
Ute i fält sedan lördags! 312 svar redan. Östersund fick problem med sin server och börjar först efter påsk. Alla kommuner hade lovat att skicka vykort som påminnelse, och fem har gjort det. Någon frågade om svaren ska räknas om efter ålder. Ja, det brukar man göra, svarade jag, och det brukar jag göra. {{|}}Analysgrupp: Petra, Kristoffer och undertecknad. {{N person=Petra Ung; role=ledamot; body=Analysgrupp}} {{N person=Kristoffer Wallin; role=ledamot; body=Analysgrupp}} {{N person=Tyra Löfmark; role=ledamot; body=Analysgrupp}}
Övrigt {{I}}
- Länets hälsovecka börjar 15 maj, invigning på torget. {{M date=2017-05-15; what=Länets hälsovecka}}
- Samira skriver på en insändare om simhallen, i eget namn, inte vårt.
- Vem svarar på Konsumentverkets remiss om energidrycker? {{|}}Petra läste högt ur den och tittade ut över bordet. {{Q asker=Petra Ung}}
- Ordförandefrågan: Annika hoppas att någon tar över i sommar. {{|}}Tas när hon är här. {{P what=Ordförandefrågan; until=2017-06-08; why=Tas när hon är här}}
