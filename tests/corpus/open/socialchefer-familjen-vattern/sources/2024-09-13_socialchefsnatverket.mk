@file 2024-09-13_socialchefsnatverket.md
@body Socialchefsnätverket Familjen Vättern
@date 2024-09-13
@start 09:00
@end 12:00
@place Folkets hus, Motala
@mode hybrid
@secretary Soraya Amini
@p Anna-Lena Bruhn | Motala | socialchef | chair
@p Gunvor Estlind | Hjo | socialchef |
@p Milan Petrović | Karlsborg | förvaltningschef | remote
@p Anna Sjökvist | Vadstena | socialchef |
@p Tord Rydholm | Ödeshög | socialchef |
@p Farida Nazari | Habo | socialchef |
@p Kerstin Ålund Moberg | Mullsjö | socialchef |
@p Hevin Karaca | Tidaholm | verksamhetschef | remote
@p Jonas Wetterlöf | Askersund | socialchef | absent
@p Elna Cederqvist | | samordnare | guest
@p Soraya Amini | Motala | förvaltningsjurist | guest
---
# Socialchefsnätverket Familjen Vättern – anteckningar

**Sammanträdesdag:** 2024-09-13, kl. 09.00–12.00
**Plats:** Folkets hus, Motala

| Deltagare | Kommun | Befattning |
|---|---|---|
| Anna-Lena Bruhn (ordf.) | Motala | socialchef |
| Gunvor Estlind | Hjo | socialchef |
| Milan Petrović (via länk) | Karlsborg | förvaltningschef |
| Anna Sjökvist | Vadstena | socialchef |
| Tord Rydholm | Ödeshög | socialchef |
| Farida Nazari | Habo | socialchef |
| Kerstin Ålund Moberg | Mullsjö | socialchef |
| Hevin Karaca (via länk) | Tidaholm | verksamhetschef |

Ej närvarande: Jonas Wetterlöf, socialchef, Askersund
Adjungerade: Elna Cederqvist, samordnare; Soraya Amini, förvaltningsjurist, Motala (sekreterare)

## § 1 Inledande frågor {{I n=1; kind=decision}}
Ordföranden förklarade mötet öppnat. Dagordningen hade sänts ut i rätt tid och inga invändningar framställdes. Föregående anteckningar kommenterades på en punkt: Tord Rydholm ansåg att hans uttalande om lokaler återgetts för kärvt, varefter saken lämnades. Undertecknad presenterade sig och upplyste om att hon normalt arbetar med tillståndsärenden. Kerstin Ålund Moberg frågade om anteckningarna är allmän handling; svaret är att det beror på om de expedieras. {{|}}För tydlighetens skull ska de hädanefter diarieföras hos värdkommunen, {{D}} vilket sköts av respektive registrator. {{A who=respektive registrator}}

## § 2 Socialjouren – avtalets ikraftträdande {{I n=2; kind=information}}
Villkoret från maj är uppfyllt, eftersom Tidaholms socialnämnd den 18 juni gav sitt medgivande. {{S org=Tidaholm; topic=socialjouren; stance=yes}} Avtalet har undertecknats av sju parter. {{|}}Från Ödeshögs sida saknas delegation, varför fullmäktige måste ta ställning den 30 september. {{M date=2024-09-30; what=fullmäktige i Ödeshög}} Hevin Karaca redogjorde för den avvikande mening som hade anmälts i nämnden och för varför den saknar betydelse. Milan Petrović upplyste att en ledamot i Karlsborg vill väcka frågan på nytt, men att detta är ledamotens ensak. Enligt huvudregeln i kommunallagen får en uppgift inte överlåtas i vidare mån än nämnden kunnat besluta själv. {{|}}Anna-Lena Bruhn framhöll att värdkommunen kommer att behöva besked om bemanning; ett sådant ska komma in från vardera parten inom tre veckor, räknat från i dag. {{A who=vardera parten; due=2024-10-04; to=Motala}} Någon ytterligare åtgärd ansågs inte påkallad.

## § 3 Ny socialtjänstlag – remiss av lagrådsremissens förslag {{I n=3; kind=decision}}
Farida Nazari redogjorde för innehållet i utredningens förslag. Regeringen har beslutat att lagen ska träda i kraft den 1 juli 2025, vilket flera remissinstanser har kritiserat. Länsstyrelsen bedömer att tillsynen kommer att skärpas och har utsett en särskild beredningsgrupp. Gunvor Estlind ansåg att kommunerna gör klokt i att inte invänta föreskrifterna. Tord Rydholm var av motsatt uppfattning. {{|}}Hjo har tillsatt en projektledare på halvtid, {{S org=Hjo; topic=ny socialtjänstlag; stance=doing}} och Mullsjö avser att göra detsamma efter årsskiftet. {{S org=Mullsjö; topic=ny socialtjänstlag; stance=yes}} Vadstena har ännu inte tagit ställning till något. {{S org=Vadstena; topic=ny socialtjänstlag; stance=undecided}} Efter överläggning stannade nätverket för att avge ett eget yttrande, dock utan att gå in på finansieringen. {{D}} Utkastet skrivs av undertecknad efter anvisningar från Farida Nazari och ska ha lämnat Motala den 11 oktober. {{A who=Soraya Amini; due=2024-10-11}}

## § 4 Uppdrag i externa organ {{I n=4; kind=decision}}
Elna Cederqvist anmälde förteckningen över uppdrag. {{|}}Det noterades att Ritva Saarinen, som i maj fick platsen i programrådet för barn och unga, har lämnat Habo kommun för en tjänst vid Kriminalvården. {{L person=Ritva Saarinen; org=Habo; why=en tjänst vid Kriminalvården}} Platsen är därigenom åter vakant. {{V seat=plats; body=programrådet för barn och unga}} Två namn diskuterades, men ingendera hade vidtalats. {{|}}Valet fick därför vila till mötet i november. {{P until=2024-11-22; what=Platsen i programrådet för barn och unga; why=ingendera hade vidtalats}} Beträffande Vårdsamrådet sitter Farida Nazari kvar som representant ännu ett år, {{N person=Farida Nazari; role=representant; body=Vårdsamrådet; org=Habo}} något som regionen har bekräftat skriftligen. {{|}}Vid samrådets möte den 24 oktober {{M date=2024-10-24; what=Vårdsamrådets möte}} är hon emellertid på resa, och då inträder Kerstin Ålund Moberg i hennes ställe. {{N person=Kerstin Ålund Moberg; role=ersättare; body=Vårdsamrådet; org=Mullsjö; for=Farida Nazari}} Gunvor Estlind avtackades. {{|}}Hennes efterträdare i Hjo heter Ibrahim Sandell och tillträder den 1 oktober, då han också tar hennes plats här. {{N person=Ibrahim Sandell; role=ledamot; body=Socialchefsnätverket Familjen Vättern; org=Hjo; for=Gunvor Estlind}}

## § 5 Personuppgiftsansvar vid gemensamma granskningar {{I n=5; kind=question}}
Vem som är personuppgiftsansvarig när en kommun granskar för flera är inte givet. Integritetsskyddsmyndigheten har i ett närliggande fall funnit att ansvaret är gemensamt, men avgörandet är överklagat. Undertecknad ansåg att en överenskommelse enligt artikel 26 behövs; Anna Sjökvist tyckte att det var att skjuta mygg med kanon. Mallen för besök har färdigställts av Kerstin Ålund Moberg och Vadstenas jurist. {{|}}I avvaktan på klarhet används den endast utan namnuppgifter. {{D}} Huruvida redan insamlade uppgifter måste gallras kunde ingen svara på, och frågan lämnades öppen. {{Q}}

## § 6 Nästa möte {{I n=6; kind=information}}
2024-11-22 i Habo. {{M date=2024-11-22}} Bostadssociala kontrakt tas upp även där, eftersom tiden tröt. {{P until=2024-11-22; what=Bostadssociala kontrakt; why=tiden tröt}} Socialchefsdagarna i Malmö äger rum 2–4 oktober. {{M date=2024-10-02; what=Socialchefsdagarna}} {{M date=2024-10-03; what=Socialchefsdagarna}} {{M date=2024-10-04; what=Socialchefsdagarna}}

*Vid protokollet: Soraya Amini*
