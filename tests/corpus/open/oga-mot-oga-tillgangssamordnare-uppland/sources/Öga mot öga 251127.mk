@file Öga mot öga 251127.docx
@body Öga mot öga
@date 2025-11-27
@start 09:30
@end 11:30
@place Gimo herrgård
@mode hybrid
@secretary Amir Lindroth Haddad
@p Lena Skogh Ahlqvist | Uppsala | | chair
@p Zahra Moradi | Enköping | |
@p Per Wallebom | Håbo | | remote
@p Ulla Brännvall | Älvkarleby | |
@p Joakim Tägtman | Östhammar | |
@p Roland Eklöf-Tesfaye | Heby | |
@p Mats-Ola Perneby | Tierp | | absent
@p Amir Lindroth Haddad | Sigtuna | |
---
Öga mot öga 2025-11-27
Gimo herrgård kl. 09.30–11.30
Namn	Kommun	Anm.
Lena Skogh Ahlqvist	Uppsala	ordförande
Zahra Moradi	Enköping	
Per Wallebom	Håbo	video
Ulla Brännvall	Älvkarleby	
Joakim Tägtman	Östhammar	
Roland Eklöf-Tesfaye	Heby	
Amir Lindroth Haddad	Sigtuna	sekreterare
Mats-Ola Perneby	Tierp	frånvarande
1. Skrivelsen till Länsstyrelsen {{I n=1; kind=decision}}
- Texten justerades i andra stycket och avlåts därefter. {{D}}
- Expediering: ALH, 1/12. {{A who=Amir Lindroth Haddad; due=2025-12-01; to=Länsstyrelsen}}
- Uppsala reserverar sig mot kostnadsavsnittet. {{S org=Uppsala; topic=kostnadsavsnittet; stance=no}}
2. Funktionsrättsrådet {{I n=2; kind=decision}}
- Zahra har sagt ja. {{|}}Vald t.o.m. 2027, Ulla därmed fri. {{D until=2027-12-31}} {{N person=Zahra Moradi; role=ledamot; body=Funktionsrättsrådet; org=Enköping; for=Ulla Brännvall}}
- Suppleant: Roland. {{D}} {{N person=Roland Eklöf-Tesfaye; role=suppleant; body=Funktionsrättsrådet; org=Heby}}
- Rådet möts 16 dec. {{M date=2025-12-16; what=Funktionsrättsrådet}}
3. Bodens verktyg {{I n=3; kind=go-round}}
- Enköping: igång sedan oktober {{S org=Enköping; topic=Bodens verktyg; stance=doing}}
- Håbo: nej, inga resurser {{S org=Håbo; topic=Bodens verktyg; stance=no}}
- Östhammar: vet inte {{S org=Östhammar; topic=Bodens verktyg; stance=undecided}}
- Heby: gärna, efter nyår {{S org=Heby; topic=Bodens verktyg; stance=interested}}
- Felrapporter samlas löpande hos Joakim. {{A who=Joakim Tägtman}}
4. Brukarpanelen {{I n=4; kind=report}}
- Första träffen inställd av UL, ny 20/1. {{M date=2026-01-20; what=Brukarpanelen}}
- Ulla sitter inte där ensam: Håbo har skickat Gun Westerdahl som observatör. {{N person=Gun Westerdahl; role=observatör; body=Brukarpanelen; org=Håbo}}
5. Budget 2026 {{I n=5; kind=decision}}
- Ram 45 tkr fastställs. {{D}} {{K amount=45000; unit=kronor; years=2026}}
- Studieresan till Malmö stryks. {{D}}
- Redovisning av 2025: Lena, före jul. {{A who=Lena Skogh Ahlqvist; due=2025-12-24}}
6. Laddplatser och rullstol {{I n=6; kind=question; outcome=postponed}}
- Föredragande (Mats-Ola) saknas. {{|}}Tas den 12 februari. {{P until=2026-02-12; what=Laddplatser och rullstol; why=Föredragande (Mats-Ola) saknas}}
- {{|}}Vem ansvarar för snöröjning vid laddstolpe? Obesvarat. {{Q}}
7. Bemanning {{I n=7; kind=information}}
- Amir föräldraledig 15/1–31/5. Lena skriver under tiden. {{N person=Lena Skogh Ahlqvist; role=ersättare; body=Öga mot öga; org=Uppsala; for=Amir Lindroth Haddad}}
- Sigtuna skickar Nadja Brolin i hans ställe. {{N person=Nadja Brolin; role=ersättare; body=Öga mot öga; org=Sigtuna; for=Amir Lindroth Haddad}}
- Vice ordförande saknas fortfarande. {{V seat=vice ordförande; body=Öga mot öga}}
8. Nästa {{I n=8; kind=information}}
- 12 februari, Skutskär. {{M date=2026-02-12}} Alla tar med en bild på sin sämsta entré. {{A who=alla; due=2026-02-12}}
