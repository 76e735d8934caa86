@file Upphandlingschefer Norrland 2023-05-11 anteckningar.docx
@body Upphandlingschefsnätverket Norrland
@date 2023-05-11
@start 09:00
@end 15:00
@place Östersund, Rådhuset, Grå rummet
@mode in_person
@secretary Zainab Osman
@p Stig-Olov Bäckman | Sundsvall | upphandlingschef | chair
@p Karin Stenlund | Umeå | inköpschef |
@p Karin Hedström | Skellefteå | upphandlingschef |
@p Behzad Ahmadi | Luleå | inköpschef | partial=förmiddagen
@p Mats Öqvist | Piteå | inköpsstrateg |
@p Frida Jonasson-Reis | Östersund | upphandlingschef |
@p Linnéa Forsgren | Härnösand | upphandlare |
@p Tomas Wikberg | Boden | upphandlingschef |
@p Åke Nordmark | Örnsköldsvik | tf inköpschef |
@p Zainab Osman | | samordnare | guest
@p Teresia Palm | Voltera Energi | | guest partial=punkt 3
@p Petter Lans | Gällivare | | absent
@p Anneli Niia | Kiruna | | absent
---
Upphandlingschefsnätverket Norrland
Torsdag 2023-05-11, kl. 09.00–15.00
Östersund, Rådhuset, Grå rummet

Deltagare	Kommun	Titel
Stig-Olov Bäckman, ordf.	Sundsvall	upphandlingschef
Karin Stenlund	Umeå	inköpschef
Karin Hedström	Skellefteå	upphandlingschef
Behzad Ahmadi (förmiddagen)	Luleå	inköpschef
Mats Öqvist	Piteå	inköpsstrateg
Frida Jonasson-Reis	Östersund	upphandlingschef
Linnéa Forsgren	Härnösand	upphandlare
Tomas Wikberg	Boden	upphandlingschef
Åke Nordmark	Örnsköldsvik	tf inköpschef
Övriga: Zainab Osman, samordnare (vid datorn). Teresia Palm, Voltera Energi (punkt 3)
Ej med: Petter Lans, Gällivare. Anneli Niia, Kiruna.

Ärende	Anteckning	Att göra
1. Nya ansikten {{I n=1}}	Åke Nordmark vikarierar på Jouni Heikkiläs stol i Örnsköldsvik och är därmed med oss till december {{N person=Åke Nordmark; role=ledamot; body=Upphandlingschefsnätverket Norrland; org=Örnsköldsvik; for=Jouni Heikkilä}}. Åke kommer från byggsidan och har handlat upp två simhallar. Han önskar bli inskolad varsamt.	Zainab lägger upp Åke i samarbetsytan {{A who=Zainab Osman}}
2. Mall för riktlinjer {{I n=2; kind=decision}}	Karin Hedström gick igenom skissen rad för rad. Två sidor blev fyra. Behzad hade strukit hårt i avsnittet om förnyad konkurrensutsättning, som hör hemma i ramavtal och inte här. Mats berättade att Piteås revisorer tidigare har kritiserat att attestordningen saknas i riktlinjerna. Frida hade hellre sett en checklista. Upphandlingsmyndigheten har dessutom släppt en egen mall i april, betydligt längre. Efter lunch prövade vi texten på tre verkliga fall, varav ett gällde en scenvagn som ingen ville kännas vid. Texten håller. {{|}}Nätverket gav mallen sitt godkännande med förbehållet att attestavsnittet skärps. {{D if=att attestavsnittet skärps}} Härnösand tar den rakt av till nämnden i juni {{S org=Härnösand; topic=mall för riktlinjer; stance=yes}}. {{|}}Sundsvall har nyss antagit egna riktlinjer och låter mallen bero {{S org=Sundsvall; topic=mall för riktlinjer; stance=no}}. {{|}}Östersund plockar russinen ur kakan, framför allt bilagan {{S org=Östersund; topic=mall för riktlinjer; stance=interested}}.	KH skärper attestavsnittet, klart 26/5 {{A who=Karin Hedström; due=2023-05-26}}. {{|}}Därefter sprider Zainab mallen till alla registratorer {{A who=Zainab Osman; to=alla registratorer}}.
3. El från årsskiftet {{I n=3; kind=theme}}	Teresia Palm från mäklaren Voltera Energi föreläste om portföljförvaltning. Norrland hade länge billig el men skillnaden mot söder krymper när industrin byggs ut. Hon räknade med ett spotpris kring 60 öre 2026, fast ingen vet. Teresia förordade att kommunerna säkrar halva volymen. {{|}}Några av oss har bundit allt och andra ingenting: Piteå ligger helt rörligt sedan tre år och är nöjda {{S org=Piteå; topic=elavtal; stance=doing}}, {{|}}medan Bodens avtal är bundet till 2025 {{S org=Boden; topic=elavtal; stance=doing}}. Tomas ångrar sig inte, men kommunstyrelsen har kallat upp honom två gånger. {{|}}När mäklaren tackat för sig frågade Linnéa om arvodet, som baseras på volym och därmed belönar förbrukning. Det kunde ingen svara på på rak arm. {{Q asker=Linnéa Forsgren}} Ska vi ha en gemensam elportfölj? {{|}}Det ställningstagandet skjuter vi framför oss till septembermötet, då Kiruna och Gällivare ska höras {{P until=2023-09-14; what=gemensam elportfölj; why=då Kiruna och Gällivare ska höras}}.	Mats jämför tre mäklares villkor till september {{A who=Mats Öqvist; due=2023-09}}
4. Livsmedelsprojektet {{I n=4; kind=report}}	Karin Stenlund rapporterade. Sju kommuner är med, med 61 000 portioner om dagen. Leverantörsdialogen har gett oväntat mycket: fyra lokala producenter vill lämna anbud på potatis. Slakteriet i Hammerdal har sagt att de inte orkar med kravspecifikationen. Ulla Brännvall har lagt ned mycket tid och har bett om avlösning när annonsen är ute. Kostnaden ligger hittills inom ramen. Karin tycker att nätverket borde dela upp kontraktet i tolv områden; projektgruppen funderar. Umeås fullmäktige krävde redan 2021 att hälften ska vara svenskt, det är ett förhandsvillkor för dem.	Projektgruppen redovisar uppdelningen i juni {{A who=Projektgruppen; due=2023-06}}
5. Utbildning i avtalsuppföljning {{I n=5; kind=decision}}	Förslaget kom från Boden. Kurs för beställare, en halvdag, med skådespelare som leverantörer. {{|}}Priset är 46 500 kr {{K amount=46500; unit=kr}} oavsett antal. Frågan är om beställarna kommer; förra gången satt nio personer i en aula för tvåhundra. Behzad räknade fram att Luleå ensamt kan fylla hälften. {{|}}Vi köper kursen {{D}}, {{|}}och den hålls den 4 oktober i Luleå {{M date=2023-10-04; what=kurs i avtalsuppföljning}}.	Tomas tecknar avtal med kursbolaget före semestern {{A who=Tomas Wikberg}}
6. Rapporter utifrån {{I n=6; kind=report}}	Inköpsrådet har haft sitt första möte med Behzad på plats. Rådet beslutade att höja medlemsavgiften. {{|}}Valberedningen, där ett säte stod tomt, är fulltalig igen: Frida gick in direkt på frågan {{N person=Frida Jonasson-Reis; role=ledamot; body=Valberedningen; org=Östersund}}. Linnéa och ordföranden refererade ramavtalsdagen: mycket folk, lite nytt.	
7. Framåt {{I n=7}}	Junimötet är den 15:e på länk {{M date=2023-06-15}}. {{|}}Höstens första hålls 14 september i Piteå {{M date=2023-09-14}}.	Mats kollar boende i Piteå {{A who=Mats Öqvist}}
