@file digirad_2023-03-16.txt
@body Digitaliseringsrådet
@date 2023-03-16
@start 13:00
@end 16:00
@place Stationsgatan 12, Uppsala
@mode in_person
@secretary Ellinor Vass
@p Pontus Grahn | Uppsala | | chair
@p Ing-Marie Sköldh | Enköping
@p Jörgen Stål | Heby
@p Reza Tavakoli | Håbo
@p Lovisa Berglind | Knivsta
@p Ulf Norén | Tierp
@p Anna Kvist | Östhammar
@p Mirja Saarinen | Folianta AB | säljare | guest partial=avsnitt 2
@p Ellinor Vass | | | guest
@p Therese Wahlund Roos | Älvkarleby | | absent excused
---
# Digitaliseringsrådet 16 mars 2023

> 13.00–16.00 · Stationsgatan 12, Uppsala

**Inne:** Pontus Grahn (Uppsala, ordförande), Ing-Marie Sköldh (Enköping), Jörgen Stål (Heby), Reza Tavakoli (Håbo), Lovisa Berglind (Knivsta), Ulf Norén (Tierp), Anna Kvist (Östhammar)
**Besök:** Mirja Saarinen, säljare Folianta AB (avsnitt 2)
**Anmäld frånvaro:** Therese Wahlund Roos (Älvkarleby)
**Antecknar:** Ellinor Vass

## 1 – Uppföljning från sist {{I n=1; kind=report}}
Av de öppna rutorna är tre avbockade. Pontus ordnade lokalen, Reza har träffat Sambruk och fem av åtta avsiktsförklaringar har kommit. **Kvar:** {{|}}Heby och Håbo lämnar sina, det lovades till 31/3. {{A who=Heby, Håbo; due=2023-03-31}} Ulf ville att det antecknas att Tierps kommundirektör var sen men inte ovillig.

## 2 – E-arkiv, visning {{I n=2; kind=information}}
Mirja Saarinen körde igenom hela flödet från leverans till gallring. Folianta har i dag 61 kommuner som kunder och bolaget har lovat sina ägare att växa till hundra. Riksarkivet kräver ett särskilt format för personakter, och det har systemet haft sedan i höstas. På frågan från Anna om vad som händer vid en konkurs blev svaret att källkoden är deponerad hos en notarie. Jörgen ville se hur sekretessmarkeringar följer med vid export; det visade sig att de tappas bort i den version som kördes.

Efter besöket samtalade rådet. Ing-Marie tyckte att det här är moget nog, Lovisa hade hoppats på något modernare, och Pontus påpekade att en upphandling ändå får visa vad marknaden kan. Det är inte rådet som bestämmer vilken produkt det blir. **Utfall:** {{|}}kravet om bibehållen sekretessmarkering skrivs in som skall-krav. {{D}} {{|}}Jörgen formulerar texten ihop med Uppsalas upphandlare. {{A who=Jörgen Stål; to=Uppsala}}

## 3 – Mognadsmätningen {{I n=3; kind=report}}
Jörgen redovisade. Länet ligger strax under rikssnittet på digitalt arv och klart över på förmåga till förändring. Tre kommuner har gjort mätningen i alla förvaltningar, övriga bara på ledningsnivå, vilket gör att staplarna inte riktigt kan jämföras. Göteborgs universitet, som äger metoden, tar från i år betalt för den. {{|}}18 500 kr per kommun gäller för 2023. {{K amount=18500; unit=kr per kommun; years=2023}}

Diskussionen kom att handla om nytta. Reza sade rakt ut att hans ledning aldrig har läst resultatet. Ulf brukar använda det i budgetdialogen. Anna berättade att hon fick två tjänster på grund av det. {{|}}Håbo hoppar av i år. {{S org=Håbo; stance=no}} {{|}}Heby mäter som vanligt. {{S org=Heby; stance=yes}} {{|}}I Knivsta ska saken först upp i ledningsgruppen. {{S org=Knivsta; stance=undecided}} Det vore önskvärt att någon kunde räkna ut vad länet förlorar på att mäta i otakt.

## 4 – Riktlinje för textrobotar {{I n=4; kind=decision}}
Reza presenterade det utkast som han och Lovisa har knackat ihop: tre sidor, nio regler och en lista med exempel. EU-förordningen är inte klar ännu, och Myndigheten för digital förvaltning arbetar med en vägledning till hösten. Pontus befarar att vi skriver något som blir inaktuellt. Lovisa svarade att handläggarna sitter där med verktygen redan i dag.

- **Utfall:** {{|}}utkastet gäller som länsgemensam rekommendation till utgången av 2023, {{D until=2023-12-31}}
- **Utfall:** {{|}}regel 7 (om barn) lyfts ut. {{D}}
- {{|}}Regel 7 behandlas i stället 4 maj, eftersom Therese har invändningar och inte var här. {{P until=2023-05-04; what=Regel 7; why=eftersom Therese har invändningar och inte var här}}
- [ ] {{|}}layout och utskick: Ellinor före påsk {{A who=Ellinor Vass}}

## 5 – Inera och andra utposter {{I n=5; kind=report}}
Anna rapporterade från programrådet: Inera har bestämt att fasa ut den gamla säkerhetstjänsten i december 2024. Kommunerna får själva stå för omställningen. {{|}}Programrådet möts igen 20 april i Stockholm {{M date=2023-04-20; what=Programrådet}} och då krockar det för Anna, som blir opererad. {{|}}Ing-Marie går in i hennes ställe den gången. {{N person=Ing-Marie Sköldh; role=ersättare; body=programrådet; for=Anna Kvist}}

Pontus hade varit på SKR:s beredning för digitalisering, där Sara Ljung från Region Gotland numera är ordförande. Beredningen efterlyser exempel på gemensam kompetensförsörjning. {{|}}Länets exempel skrivs av Lovisa och Ulf. {{A who=Lovisa Berglind,Ulf Norén}}

Bredbandsforum saknar fortfarande någon från oss. {{V seat=representant; body=Bredbandsforum}} Jörgen kunde möjligen tänka sig det men vill se en uppdragsbeskrivning.

## 6 – Delad dataskyddsfunktion {{I n=6; kind=dialogue}}
Tierp och Östhammar fortsätter sina samtal. {{S org=Tierp; stance=interested}} {{S org=Östhammar; stance=interested}} Ing-Marie frågade vem som står till svars inför tillsynsmyndigheten om två kommuner har samma ombud. Ulf läste innantill ur lagen: den personuppgiftsansvarige. Något ställningstagande behövdes inte.

## 7 – Framåt {{I n=7}}
Rådet ses igen 4 maj i Knivsta{{M date=2023-05-04}} och därefter 8 juni på länk{{M date=2023-06-08}}. {{|}}Den som vill äta lunch dessförinnan säger till Lovisa. {{A who=Den som vill äta lunch; to=Lovisa Berglind}}
