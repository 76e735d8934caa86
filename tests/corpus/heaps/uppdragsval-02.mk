@file uppdragsval-02.txt
@body HR-nätverket Östergötland
@date 2023-09-21
@p Helena Strand | Linköping | HR-direktör | chair
@p Ola Fransson | Norrköping | HR-direktör
@p Camilla Bergdahl | Motala | HR-chef
@p Per Axelsson | Mjölby | HR-chef
@p Ylva Rosén | Finspång | personalchef
@p Magnus Thörn | Söderköping | HR-chef
@p Anette Lidén | Valdemarsvik | personalchef
@p Robert Hedin | Åtvidaberg | HR-chef
@p Linnea Quist | Kinda | HR-strateg
@p Anders Palm | Vadstena | HR-chef
@p Josefin Ek | Ödeshög | HR-chef
@p Tomas Fransson | Boxholm | HR-strateg
@p Mona Sterner | Ydre | personalchef
@p Daniel Örn | Linköping | förhandlingschef
@p Kajsa Lodin | Norrköping | lönestrateg | absent
@p Veronica Maas | Region Östergötland | HR-chef | guest
@p Simon Tegel | SKR | utredare | guest
---
HR-nätverket Östergötland 2023-09-21
Deltagare
Helena Strand (ordf.)	Linköping	HR-direktör
Ola Fransson	Norrköping	HR-direktör
Camilla Bergdahl	Motala	HR-chef
Per Axelsson	Mjölby	HR-chef
Ylva Rosén	Finspång	personalchef
Magnus Thörn	Söderköping	HR-chef
Anette Lidén	Valdemarsvik	personalchef
Robert Hedin	Åtvidaberg	HR-chef
Linnea Quist	Kinda	HR-strateg
Anders Palm	Vadstena	HR-chef
Josefin Ek	Ödeshög	HR-chef
Tomas Fransson	Boxholm	HR-strateg
Mona Sterner	Ydre	personalchef
Daniel Örn	Linköping	förhandlingschef
Inbjudna
Veronica Maas	Region Östergötland	HR-chef
Simon Tegel	SKR	utredare
Ej närvarande
Kajsa Lodin	Norrköping	lönestrateg

Lönegruppen {{I }}
- Efter Kajsa L, som övergår till annan tjänst, kliver Daniel in. {{L person=Kajsa Lodin; org=Norrköping; why=annan tjänst}}{{N person=Daniel Örn; role=ledamot; body=Lönegruppen; org=Linköping; for=Kajsa Lodin}}{{D}}
- I gruppen sitter sedan tidigare Ola och Ylva.
- Gruppen har inte träffats sedan i maj.
Heltidsarbete {{I }}
- Simon visade statistik på nationell nivå.
- Finspång och Kinda är i gång med heltid som norm. {{S org=Finspång; stance=doing}} {{S org=Kinda; stance=doing}}
- Ödeshög avvaktar till efter budgeten. {{S org=Ödeshög; stance=undecided}}
Valberedning {{I }}
- Camilla B och Robert H är valberedning inför 2024. {{N person=Camilla Bergdahl; role=ledamot; body=Valberedning; org=Motala}} {{N person=Robert Hedin; role=ledamot; body=Valberedning; org=Åtvidaberg}}
- Förslag på ny vice ordförande kan skickas till någon av dem.
Introduktion för nya chefer {{I }}
- PA har tagit fram ett upplägg som provats i Mjölby med gott resultat.
- JE och LQ bildar tillsammans med PA en mindre arbetsgrupp för att anpassa upplägget. {{N person=Josefin Ek; role=ledamot; body=arbetsgrupp; org=Ödeshög}} {{N person=Linnea Quist; role=ledamot; body=arbetsgrupp; org=Kinda}} {{N person=Per Axelsson; role=ledamot; body=arbetsgrupp; org=Mjölby}}{{D}}
- PA är sammankallande. {{N person=Per Axelsson; role=sammankallande; body=arbetsgrupp; org=Mjölby}}
- Gruppen rapporterar vid decembermötet. {{A who=Gruppen}}
Arbetsmiljörådet {{I }}
- Margareta Sjö (Vadstena) har slutat. {{L person=Margareta Sjö; org=Vadstena}}
- Hennes plats i rådet är obesatt. {{V seat=plats; body=Arbetsmiljörådet}}
- Anders kollar om någon i Vadstena kan ta platsen. {{A who=Anders Palm}}
Vice ordförande {{I }}
- HS föreslog Ola Fransson, vilket mötet ställde sig bakom. {{D}}{{N person=Ola Fransson; role=vice ordförande; body=HR-nätverket Östergötland; org=Norrköping}}
Kompetensförsörjningsdag {{I }}
- Dagen hålls den 8 november på Konsert & Kongress. {{M date=2023-11-08; what=Kompetensförsörjningsdag}}
- Mona och Tomas representerar nätverket i planeringsgruppen. {{N person=Mona Sterner; role=representant; body=planeringsgruppen; org=Ydre}} {{N person=Tomas Fransson; role=representant; body=planeringsgruppen; org=Boxholm}}
- Frågor om anmälan besvaras av Kajsa.
- Veronica inledde förra året och kan eventuellt tänka sig att göra det igen.
SKR:s beredningsgrupp för kompetens {{I }}
- Helena kvarstår som ordinarie. {{N person=Helena Strand; role=ordinarie; body=SKR:s beredningsgrupp för kompetens; org=Linköping}}
- Suppleant blir Magnus (i stället för Stina Bro, som lämnat Söderköping). {{N person=Magnus Thörn; role=suppleant; body=SKR:s beredningsgrupp för kompetens; org=Söderköping; for=Stina Bro}}{{D}}{{L person=Stina Bro; org=Söderköping}}
Rehab {{I }}
- Försäkringskassans nya samverkansansvariga för länet heter Pernilla Gard. {{N person=Pernilla Gard; role=samverkansansvarig; org=Försäkringskassan}}
- Hon besökte nätverket i våras tillsammans med sin företrädare.
Friskvårdsbidrag {{I }}
- Nivåerna varierar mellan 1 200 kr och 3 000 kr. {{K amount=1200; unit=kr}}{{K amount=3000; unit=kr}}
- Ska vi sträva efter samma nivå i länet? {{Q}}
Personalförändringar {{I }}
- Anette Lidén går till en tjänst som HR-direktör i Västervik vid årsskiftet. {{L person=Anette Lidén; org=Valdemarsvik; when=vid årsskiftet; why=tjänst som HR-direktör i Västervik}}
- Josefin E är tillbaka efter sjukskrivning.
- Mona S trappar ner och slutar sin tjänst i februari, ersättare ännu inte klar. {{L person=Mona Sterner; org=Ydre; when=2024-02}}{{V seat=ersättare; org=Ydre}}
- I Boxholm har man anställt en HR-chef, Rebecka Wall, som börjar 1 oktober och då tar Tomas plats i nätverket. {{N person=Rebecka Wall; role=ledamot; body=HR-nätverket Östergötland; org=Boxholm; for=Tomas Fransson}}
Systemgrupp Personec {{I }}
- Nuvarande uppställning: Daniel Örn (smk), Per Axelsson, Linnea Quist. {{N person=Daniel Örn; role=sammankallande; body=Systemgrupp Personec; org=Linköping}}{{N person=Per Axelsson; role=ledamot; body=Systemgrupp Personec; org=Mjölby}} {{N person=Linnea Quist; role=ledamot; body=Systemgrupp Personec; org=Kinda}}
- Leverantören informerade i augusti om kommande version.
- Norrköping ingår inte i gruppen eftersom de har annat system.
Chefsstöd vid kris {{I }}
- RH lyfte behovet av stöd vid hot mot chefer.
- Flera känner igen sig.
- Vi tar upp det på nästa träff igen. {{P until=next; what=Chefsstöd vid kris}}
Partsgemensamt råd {{I }}
- Veronica meddelade att regionens ledamot byts ut: Hans Rudin ersätts av Maud Karlberg. {{N person=Maud Karlberg; role=ledamot; body=Partsgemensamt råd; org=Region Östergötland; for=Hans Rudin}}
- Kommunernas ledamöter är oförändrade.
Praktikplatser {{I }}
- Universitetet frågar efter fler platser till våren.
- Alla meddelar antal till Linnea senast 15/10. {{A who=alla; due=2023-10-15; to=Linnea Quist}}
Studieresa Århus {{I }}
- Med på resan: Ola, Camilla, Magnus. {{N person=Ola Fransson; role=deltagare; body=Studieresa Århus; org=Norrköping}} {{N person=Camilla Bergdahl; role=deltagare; body=Studieresa Århus; org=Motala}} {{N person=Magnus Thörn; role=deltagare; body=Studieresa Århus; org=Söderköping}}
- Ylva och Per tvekar.
- Motsvarande resa gjordes 2017.
Distansarbete {{I }}
- Helena redovisade enkäten.
- Kommunerna har valt olika nivåer och det ser inte ut att ändras.
Pensionsnätverket {{I }}
- Ordförandeskapet har gått runt mellan de tre största kommunerna.
- Nu lämnar Ola över ordförandeskapet till Daniel. {{N person=Daniel Örn; role=ordförande; body=Pensionsnätverket; org=Linköping; for=Ola Fransson}}
Lönekartläggning {{I }}
- Kinda söker någon att jämföra sig med.
- Robert delar sitt material med Linnea. {{A who=Robert Hedin; to=Linnea Quist}}
Styrgrupp Attraktiv arbetsgivare {{I }}
- Nätverket utökar styrgruppen med två personer. {{D}}
- De nya är Ylva Rosén och Anders Palm. {{N person=Ylva Rosén; role=ledamot; body=Styrgrupp Attraktiv arbetsgivare; org=Finspång}} {{N person=Anders Palm; role=ledamot; body=Styrgrupp Attraktiv arbetsgivare; org=Vadstena}}
- Helena leder styrgruppen sedan starten.
Vikarie {{I }}
- Under Camillas tjänstledighet (nov-mars) företräds Motala av Jens Brodd. {{N person=Jens Brodd; role=ersättare; body=HR-nätverket Östergötland; org=Motala; for=Camilla Bergdahl}}
Visselblåsning {{I }}
- Daniel informerade om rättsläget.
- Lagen gäller fullt ut för mindre organisationer från 17 december.
Regional samordnare {{I }}
- Tjänsten som samordnare är inte tillsatt, sökande saknades i första omgången. {{V seat=samordnare; body=HR-nätverket Östergötland}}
- Linköping annonserar igen. {{A who=Linköping}}
Avtal företagshälsovård {{I }}
- Som kommunernas kontaktperson gentemot leverantören fungerar framöver Robert. {{N person=Robert Hedin; role=kontaktperson; body=Avtal företagshälsovård; org=Åtvidaberg}}
- Tidigare gick alla ärenden via Norrköping.
Jämställdhet {{I }}
- Länsstyrelsens handläggare Pia Vik var med digitalt och berättade om strategin.
- Inga frågor ställdes.
Arbetsgrupp rekrytering {{I }}
- Kajsa har bett att få kliva av gruppen. {{L person=Kajsa Lodin; org=Norrköping}}
- Ny person från Norrköping utses inte. {{D}}
- Kvar är Anders, Mona och Veronica. {{N person=Anders Palm; role=ledamot; body=Arbetsgrupp rekrytering; org=Vadstena}} {{N person=Mona Sterner; role=ledamot; body=Arbetsgrupp rekrytering; org=Ydre}} {{N person=Veronica Maas; role=ledamot; body=Arbetsgrupp rekrytering; org=Region Östergötland}}
Ledarutveckling {{I }}
- Upphandlingen är klar, två leverantörer antogs.
- Norrköpings och Linköpings utbildningsenheter sköter avropen.
- Åtvidaberg hoppar av programmet. {{S org=Åtvidaberg; stance=no}}
Föredragande vid länsmötet {{I }}
- PA drar punkten om introduktion, CB punkten om heltid. {{A who=Per Axelsson}}{{A who=Camilla Bergdahl}}
Mötesvärdar 2024 {{I }}
- Våren: Motala
- Hösten: Vadstena
Uppdrag i Sobona {{I }}
- Magnus är personligt invald i Sobonas beredning och tycker att det är givande.
- Nätverket har ingen plats där.
Samrådsgrupp facken {{I }}
- Arbetsgivarsidan företräds av Helena, Ola och nyvalde Tomas. {{N person=Helena Strand; role=representant; body=Samrådsgrupp facken; org=Linköping}} {{N person=Ola Fransson; role=representant; body=Samrådsgrupp facken; org=Norrköping}} {{N person=Tomas Fransson; role=representant; body=Samrådsgrupp facken; org=Boxholm}}
- Vision byter ombud efter årsskiftet.
Extern granskning {{I }}
- Rapporten från revisorerna lades till handlingarna.
- Revisorn Åke Stam presenterade den kort.
Traineeprogram {{I }}
- Projektledare Lova Hägg slutar 31 oktober, uppdraget övergår till Sanna Kock. {{L person=Lova Hägg; when=2023-10-31}}{{N person=Sanna Kock; role=projektledare; body=Traineeprogram; for=Lova Hägg}}
- Söderköping vill ha en trainee 2024. {{S org=Söderköping; stance=interested}}
- Valdemarsvik säger nej av ekonomiska skäl. {{S org=Valdemarsvik; stance=no}}
Webbplats {{I }}
- Linnea lägger upp dokumenten. {{A who=Linnea Quist}}
Medskick till regionen {{I outcome=not_reached}}
- Hanns ej. {{|}}Tas den 30 november. {{P until=2023-11-30; what=Medskick till regionen; why=Hanns ej}}
Nästa möte {{I }}
- 30 november, digitalt. {{M date=2023-11-30}}
- Per är ordförande den gången eftersom Helena är bortrest. {{N person=Per Axelsson; role=ordförande; body=HR-nätverket Östergötland; org=Mjölby; for=Helena Strand}}
