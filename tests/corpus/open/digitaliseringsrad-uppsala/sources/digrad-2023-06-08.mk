@file digirad_2023-06-08.docx
@body Digitaliseringsrådet
@date 2023-06-08
@start 09:00
@end 11:00
@mode online
@secretary Ellinor Vass
@p Pontus Grahn | Uppsala | | chair
@p Ing-Marie Sköldh | Enköping
@p Jörgen Stål | Heby | | partial=lämnade 10.15
@p Reza Tavakoli | Håbo
@p Lovisa Berglind | Knivsta
@p Therese Wahlund Roos | Älvkarleby
@p Anna Kvist | Östhammar
@p Ellinor Vass | | | guest
@p Hamdi Warsame | Uppsala | | absent
---
Digitaliseringsrådet 8 juni 2023
09.00–11.00, länk. Processledare och antecknare: Ellinor Vass
Inne	Pontus Grahn, Uppsala (ordf)
Inne	Ing-Marie Sköldh, Enköping
Inne	Jörgen Stål, Heby (lämnade 10.15)
Inne	Reza Tavakoli, Håbo
Inne	Lovisa Berglind, Knivsta
Inne	Therese Wahlund Roos, Älvkarleby
Inne	Anna Kvist, Östhammar
Frånvarande	Hamdi Warsame, Uppsala
1 E-arkiv: kravbilden {{I n=1; kind=decision}}
- Kravgruppens 94 krav gicks igenom på skärm.
- Spikades, men krav 31 om norsk hosting stryks. {{D if=men krav 31 om norsk hosting stryks}}
- Annonseringen sköts av Uppsala med 15 september som yttersta dag. {{A who=Uppsala; due=2023-09-15}}
2 Digital vård- och omsorgsplan {{I n=2; kind=theme}}
- Reza gick igenom tre system. {{|}}Håbo har valt Omsorgia. {{S org=Håbo; stance=doing}} Enköping avvaktar regionen. {{S org=Enköping; stance=undecided}}
- Vi ber regionen om ett gemensamt leverantörsmöte. {{D}} {{A who=Vi; to=regionen}}
- Hos Anna ligger nu att skriva den förfrågan, klart till midsommar. {{A who=Anna Kvist; to=regionen}}
3 Delat dataskyddsombud {{I n=3; kind=decision; outcome=postponed}}
- Skissen saknar arbetsgivarfrågan och Tierp har ingen här. Inte mogen. {{|}}Får komma åter när Siv Ekman Dahl har börjat. {{P what=Delat dataskyddsombud; why=Skissen saknar arbetsgivarfrågan och Tierp har ingen här}}
4 Sommarberedskap {{I n=4; kind=decision}}
Vecka	Jourhavande vid it-angrepp
27–29	Lovisa {{N person=Lovisa Berglind; role=jourhavande; body=Sommarberedskap}}
30–32	Reza {{N person=Reza Tavakoli; role=jourhavande; body=Sommarberedskap}}
33	Jörgen {{N person=Jörgen Stål; role=jourhavande; body=Sommarberedskap}}
- Tummen upp för listan. {{D}} {{|}}Telefonnumren i den är interna. {{X mark=interna}}
- Alla kontrollerar sina egna uppgifter i larmlistan. {{A who=Alla}}
5 Val och byten {{I n=5; kind=decision}}
- För Älvkarleby tar Kjell Broström säte under Thereses ledighet. {{N person=Kjell Broström; role=ersättare; body=Digitaliseringsrådet; org=Älvkarleby; for=Therese Wahlund Roos}}
- Valberedning: Anna och Ing-Marie, rådet enhälligt. {{D}} {{N person=Anna Kvist; role=ledamot; body=Valberedning}} {{N person=Ing-Marie Sköldh; role=ledamot; body=Valberedning}}
- Reza kliver av Sambruk till förmån för Lovisa. {{N person=Lovisa Berglind; role=representant; body=Sambruk; for=Reza Tavakoli}}
6 Övrigt {{I n=6}}
- Statsbidraget till e-tjänster: 1,2 mnkr till länet 2024. {{K amount=1.2; unit=mnkr; years=2024}}
- Pontus undrade hur länge loggar får sparas, det blev hängande i luften. {{Q asker=Pontus Grahn}}
- Tematisk träff om drönare utgår ur junimötet, tid saknas. {{P what=Tematisk träff om drönare; why=tid saknas}}
- Ellinor är tjänstledig hösten ut. {{L person=Ellinor Vass; when=hösten ut; why=tjänstledig}} Pennan går till Gösta Lindqvist. {{N person=Gösta Lindqvist; role=penna; body=Digitaliseringsrådet; for=Ellinor Vass}}
- Höstens första råd 14 september. {{M date=2023-09-14}} {{|}}Jörgen bokar sal i Heby. {{A who=Jörgen Stål}}
