@file laget-20.txt
@body Näringslivsnätverket i Östergötland och norra Kalmar
@date 2023-05-11
@p Björn Lindahl | Linköping | näringslivschef | chair
@p Åsa Trulsson | Norrköping | näringslivsdirektör
@p Gun-Marie Ask | Motala | näringslivschef
@p Henrik Stål | Mjölby | näringslivschef
@p Johan Ekman | Finspång | näringslivschef
@p Tina Alfredsson | Åtvidaberg | näringslivsutvecklare
@p Mattias Ekman | Kinda | utvecklingschef
@p Lisa Brage | Ydre | utvecklingsledare
@p Ola Sterner | Boxholm | kommunchef
@p Helena Winge | Ödeshög | utvecklingschef
@p Fredrik Nord | Vadstena | näringslivschef
@p Katja Holmén | Söderköping | näringslivschef
@p Dan Wester | Valdemarsvik | näringslivschef
@p Mona Hult | Västervik | näringslivschef
@p Anton Brolin | Vimmerby | näringslivsutvecklare
@p Lotta Hägg | Region Östergötland | strateg | guest
@p Karin Fält | Almi | regionchef | guest
---
Näringslivsnätverket i Östergötland och norra Kalmar
Anteckningar 2023-05-11
Närvarande:
Björn Lindahl - Linköping, ordförande
Åsa Trulsson - Norrköping
Gun-Marie Ask - Motala
Henrik Stål - Mjölby
Johan Ekman - Finspång
Tina Alfredsson - Åtvidaberg
Mattias Ekman - Kinda
Lisa Brage - Ydre
Ola Sterner - Boxholm
Helena Winge - Ödeshög
Fredrik Nord - Vadstena
Katja Holmén - Söderköping
Dan Wester - Valdemarsvik
Mona Hult - Västervik
Anton Brolin - Vimmerby
Lotta Hägg - Region Östergötland (gäst)
Karin Fält - Almi (gäst)
1. Läget bland företagen {{I n=1; kind=go-round}}
Linköping – flyget växer, 400 nya jobb aviserade. {{S org=Linköping}} Brist på lokaler. {{S org=Linköping}}
Motala – varsel inom fordonsindustrin, 60 berörda. {{S org=Motala}}
Mjölby – ny logistikpark, markanvisning i juni. {{S org=Mjölby}}
Finspång – energibolaget rekryterar. {{S org=Finspång}}
Kinda – besöksnäringen ser bra ut. {{S org=Kinda}}
Ydre – generationsskifte i två större bolag. {{S org=Ydre}}
Boxholm – ser helst ett möte om elpriser. {{S org=Boxholm}}
Valdemarsvik – inget nytt.
Västervik – pappersbruket minskar ett skift. {{S org=Västervik}}
Konjunkturinstitutet räknar med svag tillväxt.
2. Företagsklimat {{I n=2}}
Svenskt Näringslivs enkät kom förra veckan. Boxholm och Ödeshög stiger mest i länet. Norrköping tappar 14 platser. {{|}}Åsa: vi ska analysera resultatet med en extern part. {{S org=Norrköping}} Björn tyckte att mätningen får för mycket uppmärksamhet.
3. Gemensam monter på mässan {{I n=3}}
Mässan är 18–19 oktober i Jönköping. {{M date=2023-10-18; what=Mässan}} {{M date=2023-10-19; what=Mässan}} Med: Linköping, Motala, Mjölby. {{S org=Linköping; stance=yes}} {{S org=Motala; stance=yes}} {{S org=Mjölby; stance=yes}} Inte med: Finspång, Söderköping. {{S org=Finspång; stance=no}} {{S org=Söderköping; stance=no}} Kanske: Vadstena. {{S org=Vadstena; stance=undecided}} Lägsta antal för monter är fem kommuner. {{|}}Henrik stämmer av priset med arrangören. {{A who=Henrik Stål}}
4. Markberedskap {{I n=4}}
Region Östergötland har inventerat mark över 20 hektar. Fyra områden finns, bland annat i Norrköping och Mjölby. {{|}}Lotta lovade en karta till alla. {{A who=Lotta Hägg; to=alla}} Söderköping har köpt 35 hektar vid E22. {{S org=Söderköping}} Ödeshög kan inte erbjuda något före 2026. {{S org=Ödeshög}}
5. Tillväxtverkets projekt {{I n=5}}
Tillväxtverket ställer krav på femtio procents medfinansiering. {{|}}Vem kan vara projektägare? {{Q}} Ingen räckte upp handen. {{|}}Kinda och Ydre är med om någon annan äger projektet. {{S org=Kinda; stance=yes}} {{S org=Ydre; stance=yes}} Åtvidaberg kan ingå med tid men inte pengar. {{S org=Åtvidaberg; stance=yes}}
6. Kompetensförsörjning {{I n=6}}
Lotta informerade om det regionala kompetensrådet. {{|}}Rådet har en plats för nätverket som nu är vakant. {{V seat=plats; body=regionala kompetensrådet}} Gun-Marie kan tänka sig uppdraget men först efter sommaren. Yrkeshögskolan i Motala får ny inriktning.
7. Lots för etableringar {{I n=7}}
Vi enades om en gemensam lotsfunktion med start i augusti. {{D}} Mjölby, Boxholm och Ödeshög har redan en sådan gemensamt. {{S org=Mjölby; stance=doing}} {{S org=Boxholm; stance=doing}} {{S org=Ödeshög; stance=doing}} Vimmerby hör till Kalmar län och kan inte ingå. {{S org=Vimmerby; stance=no}}
8. Landsbygdsutveckling {{I n=8}}
Länsstyrelsen fördelar servicemedel till butiker. I Ydre finns två butiker kvar och i Kinda fyra. Leader får mindre pengar nästa period. Mattias Ekman befarade neddragningar.
9. Besöksnäring {{I n=9; kind=go-round}}
Vadstena: gästnätterna upp 8 %. {{S org=Vadstena; topic=Besöksnäring}}
Valdemarsvik: husbilsplatserna byggs ut. {{S org=Valdemarsvik; topic=Besöksnäring}}
Vimmerby: ny entré till parken. {{S org=Vimmerby; topic=Besöksnäring}}
Söderköping: kanalbolaget stänger en slussled. {{S org=Söderköping; topic=Besöksnäring}}
Åtvidaberg: satsar på golf och hotell. {{S org=Åtvidaberg; topic=Besöksnäring}}
Visit Östergötland gör en ny kampanj för hela länet.
10. UF-mässan {{I n=10}}
Mässan lockade 1 900 besökare. Priser delades ut av landshövdingen. Vinnarna kom från Finspång. Flera tyckte att lokalen var för liten.
11. Almi {{I n=11}}
Karin gick igenom resultatet för första kvartalet. Almi avser att flytta sina rådgivare till Linköping. {{|}}Norrköping protesterar mot flytten. {{S org=Norrköping; stance=no}} Åtta av tio lån går till företag med under tio anställda.
12. Starta eget {{I n=12}}
Nyföretagarcentrum har bytt namn. {{|}}Åtvidaberg och Kinda köper rådgivning för ett år till. {{S org=Åtvidaberg}} {{S org=Kinda}} Västervik har avslutat sitt avtal. {{S org=Västervik}} Ydre hör av sig när budgeten är klar. {{S org=Ydre; stance=undecided}}
13. Tillsyn och service {{I n=13}}
Branschorganisationen har kritiserat handläggningstiderna. Miljöcheferna i länet arbetar med frågan. {{|}}Finns det någon som kan driva ett gemensamt servicelöfte? {{Q}} Inga förslag kom upp.
14. Elnät {{I n=14}}
Effektbristen hindrar etableringar. Eon bygger ny station i Mjölby. Svenska kraftnät har sagt nej till två ansökningar från Norrköping. {{|}}Vi skriver till Svenska kraftnät. {{D}} {{A who=Vi; to=Svenska kraftnät}} Dan formulerar ett första utkast. {{A who=Dan Wester}}
15. Styrgruppen för Grow East {{I n=15}}
Johan Ekman blir ny ledamot i stället för Helena Winge. {{N person=Johan Ekman; role=ledamot; body=Styrgruppen för Grow East; for=Helena Winge}} Styrgruppen har inte hittat någon ordförande. {{V seat=ordförande; body=Styrgruppen för Grow East}} Norrköpings kommun är värd för projektkontoret.
16. Företagsbesök {{I n=16}}
Antal besök under våren: Motala 40, Mjölby 55, Vadstena 12. Statistiken förs i CRM-systemet. {{|}}Boxholm har övergått till digitala besök. {{S org=Boxholm}}
17. CRM {{I n=17}}
Avtalet kan förlängas till 2025. {{|}}Linköping och Norrköping byter system, {{S org=Linköping; stance=no}} {{S org=Norrköping; stance=no}} de andra kommunerna stannar. {{|}}Anton har för Vimmerbys del begärt en offert. {{S org=Vimmerby; stance=interested}}
18. Skatteverkets kontroller {{I n=18}}
Skatteverket kontrollerar restauranger under sommaren. I Västervik gjordes 19 kontroller i fjol. Näringslivscheferna deltar inte i kontrollerna.
19. Jämställd handel {{I n=19}}
Centrumföreningen i Linköping har gjort en trygghetsvandring. Rapporten gav flera uppslag. Det vore värdefullt att ha något liknande i Norrköping.
20. Lokala branschråd {{I n=20}}
Fråga från Katja: får näringslivschefen sitta i styrelsen för ett branschråd? {{Q asker=Katja Holmén}} Åsikterna gick isär och ingen tog reda på vad som gäller. {{|}}Finspång har tre branschråd. {{S org=Finspång; stance=doing}} Ödeshög startar ett för lantbruk. {{S org=Ödeshög}}
21. Näringslivsgala {{I n=21}}
Gruppen bestämde att ingen gemensam gala hålls 2023. {{D}} Motala ordnar egen gala den 17 november. {{S org=Motala}} {{M date=2023-11-17; what=gala}} Valdemarsvik och Söderköping slår sig ihop om en. {{S org=Valdemarsvik}} {{S org=Söderköping}}
22. Upphandlingsdialog {{I n=22}}
Inköpscheferna inbjuder till dialog om småföretag. Inbjudan har gått ut via mejl. Anmälan sker individuellt.
23. Cirkulär ekonomi {{I n=23}}
Linköpings universitet har en professor i ämnet. Händelö i Norrköping är ett gott exempel som ofta besöks. Studiebesök erbjuds. {{|}}Mjölby, Kinda och Boxholm anmälde intresse. {{S org=Mjölby; stance=interested}} {{S org=Kinda; stance=interested}} {{S org=Boxholm; stance=interested}}
24. Ukraina {{I n=24}}
Några företag har ställt om sin export. Business Sweden har en helpdesk. Ingen kommun har fått direkta frågor.
25. Fiberstöd {{I n=25}}
PTS beviljade stöd till Ydre och Kinda men inte till Valdemarsvik. {{|}}Dan uppgav att Valdemarsvik överklagar. {{S org=Valdemarsvik}}
26. Näringslivsprogram {{I n=26; kind=go-round}}
Mjölby: antaget i april. {{S org=Mjölby; topic=Näringslivsprogram; stance=doing}}
Vadstena: ute på remiss. {{S org=Vadstena; topic=Näringslivsprogram; stance=doing}}
Åtvidaberg: politiken vill vänta till nästa år. {{S org=Åtvidaberg; topic=Näringslivsprogram}}
Vimmerby: inte aktuellt. {{S org=Vimmerby; topic=Näringslivsprogram; stance=no}}
Norrköping: revideras. {{S org=Norrköping; topic=Näringslivsprogram; stance=doing}}
Ydre: Vi har inget i dag men behöver ett. {{S org=Ydre; topic=Näringslivsprogram}}
27. Inflyttning {{I n=27}}
Ödeshög har sålt 15 tomter hittills. {{S org=Ödeshög}} Ola menade att Boxholm behöver fler hyresrätter. {{S org=Boxholm}} Enligt SCB minskar Västervik. Pendlingen till Linköping har blivit lägre sedan pandemin.
28. Sekreterare {{I n=28}}
Tina har skött anteckningarna i tre år. {{|}}Från hösten finns ingen sekreterare utsedd. {{V seat=sekreterare; body=Näringslivsnätverket i Östergötland och norra Kalmar}} Björn frågar runt. {{A who=Björn Lindahl}}
29. Event i Almedalen {{I n=29}}
East Sweden har ett eget tält. Kommunerna kan boka tid till den 1 juni. Fredrik skulle vilja delta men har inte fått ja från sin chef. {{|}}Vadstena skickar i varje fall ingen politiker. {{S org=Vadstena; stance=no}}
30. Etableringsstatistik {{I n=30; kind=report}}
Antalet förfrågningar var 31 under 2022. Tio gällde batteriindustri. Den vanligaste orsaken till avslag var brist på el.
31. Personalnytt {{I n=31}}
Mona Hult slutar i Västervik till sommaren. {{L person=Mona Hult; org=Västervik; when=till sommaren}} Tjänsten är utlyst. {{|}}Helena går på föräldraledighet i september, Hans Ring vikarierar. {{N person=Hans Ring; role=ersättare; org=Ödeshög; for=Helena Winge}}
32. Nätverkets ekonomi {{I n=32}}
Avgiften på 15 000 kr kvarstår, det var alla överens om. {{D}} {{K amount=15000; unit=kr}} Linköping fakturerar i augusti. {{A who=Linköping}} Underskottet beror på konferensen.
33. Regional livsmedelsstrategi {{I n=33}}
LRF och länsstyrelsen skriver en ny strategi. Remiss kommer i höst. {{|}}Söderköping, Kinda och Ydre tänker samordna sina svar. {{S org=Söderköping}} {{S org=Kinda}} {{S org=Ydre}}
34. Höstens konferens {{I n=34}}
Konferensen förläggs till Vadstena. Tema är inte bestämt. {{|}}Programgrupp: Fredrik, Lisa och Gun-Marie. {{N person=Fredrik Nord; role=ledamot; body=Programgrupp}} {{N person=Lisa Brage; role=ledamot; body=Programgrupp}} {{N person=Gun-Marie Ask; role=ledamot; body=Programgrupp}} Ytterligare en person behövs i gruppen. {{V seat=ledamot; body=Programgrupp}}
35. Nästa möte {{I n=35}}
Datum i september bestäms senare. Förslag från Finspång att ses på bruket.
