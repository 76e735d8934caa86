@file MHS 2024-1.txt
@body Miljö- och hälsoskyddsgruppen i Halland
@date 2024-02-06
@start 09:00
@end 12:00
@place Laholms stadshus, Humlegången 6
@mode in_person
@secretary Ragnhild Ekdal-Holst
@p Jens Oddsberg | Kungsbacka | miljöinspektör | chair
@p Anneli Wretman | Falkenberg | hälsoskyddsinspektör
@p Shirin Moradi | Halmstad | miljöinspektör
@p Tim Sjögren | Halmstad | livsmedelsinspektör
@p Conny Alfvén | Hylte | miljöinspektör
@p Ragnhild Ekdal-Holst | Laholm | hälsoskyddsinspektör
@p Anneli Duvander | Varberg | hälsoskyddsinspektör
@p Hedvig Rooth | Länsstyrelsen | miljöhandläggare | guest partial=punkterna C och D;
@p Petra Lindqvist-Bauer | Kungsbacka | hälsoskyddsinspektör | absent excused
@p Kofi Mensah | Varberg | miljöinspektör | absent excused
---
Miljö- och hälsoskyddsgruppen i Halland
Anteckningar nr 1/2024

Mötesdag: 2024-02-06, klockan 9.00–12.00
Plats: Laholms stadshus, Humlegången 6

Deltagare
Jens Oddsberg, miljöinspektör, Kungsbacka (ordförande)
Anneli Wretman, hälsoskyddsinspektör, Falkenberg
Shirin Moradi, miljöinspektör, Halmstad
Tim Sjögren, livsmedelsinspektör, Halmstad
Conny Alfvén, miljöinspektör, Hylte
Ragnhild Ekdal-Holst, hälsoskyddsinspektör, Laholm (för anteckningarna)
Anneli Duvander, hälsoskyddsinspektör, Varberg

Inbjuden
Hedvig Rooth, miljöhandläggare, Länsstyrelsen (punkterna C och D)

Anmälda förhinder
Petra Lindqvist-Bauer, hälsoskyddsinspektör, Kungsbacka
Kofi Mensah, miljöinspektör, Varberg

A. Konstituering {{I n=A; kind=decision}}
Enligt gruppens arbetsordning ska uppdragen fördelas vid årets första möte. {{|}}Gruppen bekräftar att Jens Oddsberg kvarstår i rollen som ordförande under 2024. {{D until=2024-12-31}} {{N person=Jens Oddsberg; role=ordförande; body=Miljö- och hälsoskyddsgruppen i Halland}} Posten som vice ordförande tilldelas Shirin Moradi. {{D}} {{N person=Shirin Moradi; role=vice ordförande; body=Miljö- och hälsoskyddsgruppen i Halland}} Anteckningarna turas mellan Tim Sjögren och undertecknad, en ordning som infördes redan 2023 och som ingen ville ändra.
Till Miljösamverkan Hallands styrgrupp har gruppen rätt att sända två personer. {{|}}Anneli Wretman återväljs, {{D}} {{N person=Anneli Wretman; role=representant; body=Miljösamverkan Hallands styrgrupp}} och på den plats som Roland Frisk hade fram till sin pension sätter vi Conny Alfvén. {{D}} {{N person=Conny Alfvén; role=representant; body=Miljösamverkan Hallands styrgrupp; for=Roland Frisk}} Personlig ersättare för Conny är Anneli Duvander. {{D}} {{N person=Anneli Duvander; role=personlig ersättare; body=Miljösamverkan Hallands styrgrupp; for=Conny Alfvén}} Ersättare för Anneli W har inte kunnat tillsättas. {{V seat=ersättare; body=Miljösamverkan Hallands styrgrupp}} Valet får göras om, sedan Petra meddelat att hon först måste ha sin chefs medgivande. {{P what=ersättare för Anneli W; why=Petra meddelat att hon först måste ha sin chefs medgivande}}
Kofi Mensah brukar ansvara för kontakten med Smittskydd Halland, vilket inte är något val utan följer av hans tjänst.

B. Radon i skolor och förskolor {{I n=B; kind=theme}}
Anneli Duvander föredrog. Referensnivån är 200 Bq/m3 enligt strålskyddsförordningen och fastighetsägaren ska enligt miljöbalken själv kontrollera. I Varberg har 46 av 51 skolor mätt. Tre ligger över. {{|}}Nämnden har där förelagt fastighetsbolaget om åtgärder till årets slut. {{S org=Varberg; topic=radon; stance=doing}} Fastighetsbolaget har överklagat till Länsstyrelsen. Anneli anser att vi i allmänhet är för snälla mot kommunala verksamheter.
Kungsbacka avser att mäta om samtliga förskolor under 2025. {{S org=Kungsbacka; topic=radon; stance=yes}} Hylte prioriterar inte radon i år. {{S org=Hylte; topic=radon; stance=no}} Falkenbergs nämnd har ännu att ta ställning. {{S org=Falkenberg; topic=radon; stance=undecided}} Laholm mäter redan vart femte år. {{S org=Laholm; topic=radon; stance=doing}} Conny påpekade att mätdosor inte kan sättas upp efter april, varför den som vill hinna i år får skynda sig.
Gruppen bestämmer att ett gemensamt informationsblad till rektorerna ska ges ut. {{D}} Bladet författas av Anneli Duvander, med språklig granskning av undertecknad, till utgången av februari. {{A who=Anneli Duvander,Ragnhild Ekdal-Holst; due=2024-02-29}} Kostnaden för tryckning är 4 600 kr, {{K amount=4600; unit=kr}} som Miljösamverkan Halland åtagit sig att betala.

C. PFAS i dricksvatten från enskilda brunnar {{I n=C; kind=information}}
Hedvig Rooth informerade om länets provtagning. Gränsvärdena i Livsmedelsverkets föreskrifter gäller inte enskilda brunnar, men myndigheten rekommenderar att de används som riktvärden. {{|}}Resultaten från flygfältet utanför Halmstad är preliminära och får inte lämnas ut förrän Länsstyrelsen har kvalitetssäkrat dem. {{X mark=får inte lämnas ut}} Länsstyrelsen har beslutat att fortsätta provtagningen i sex områden. {{|}}Hedvig lovade att sända kartunderlaget till samtliga inspektörer. {{A who=Hedvig Rooth; to=samtliga inspektörer}} Hon efterlyste en kommunal kontaktperson och Shirin Moradi trädde in som sådan. {{N person=Shirin Moradi; role=kontaktperson; body=länets provtagning; org=Halmstad}}
Tim frågade vad man svarar den som vill sälja ett hus med förorenad brunn. {{Q asker=Tim Sjögren}} Något entydigt svar gick inte att få vid bordet. Det hade enligt Anneli Wretman varit önskvärt med en jurist i länet.

D. Tillsynsvägledning om enskilda avlopp {{I n=D; kind=dialogue}}
Hedvig redogjorde vidare för domar i Mark- och miljööverdomstolen under hösten. Domstolen har skärpt bevisbördan för den som påstår att en infiltration fungerar. {{|}}Halmstad ändrar från mars sin handläggning i linje med domarna. {{S org=Halmstad; topic=enskilda avlopp; stance=yes}} Någon länsgemensam linje kunde inte formuleras. {{|}}Flertalet föreföll luta åt att följa Halmstad. {{F}} 
Länsstyrelsen håller en utbildningsdag om avlopp den 12 mars. {{M date=2024-03-12; what=utbildningsdag om avlopp}} För gruppens räkning bevistas dagen av Conny Alfvén och Anneli Wretman, {{N person=Conny Alfvén; role=deltagare; body=utbildningsdag om avlopp}} {{N person=Anneli Wretman; role=deltagare; body=utbildningsdag om avlopp}} som sedan redogör skriftligt för den. {{A who=Conny Alfvén,Anneli Wretman}}

E. Taxa 2025 {{I n=E; kind=question; outcome=postponed}}
Underlaget från SKR hade inte kommit oss till handa. {{|}}Behandlingen av taxan ajourneras därför till den 9 april. {{P until=2024-04-09; what=Taxa 2025; why=Underlaget från SKR hade inte kommit oss till handa}}

F. Tid för nästa möte {{I n=F}}
2024-04-09 i Halmstad. {{M date=2024-04-09}} Tim ombesörjer lokal och kallelse. {{A who=Tim Sjögren}}

Laholm som ovan
Ragnhild Ekdal-Holst
