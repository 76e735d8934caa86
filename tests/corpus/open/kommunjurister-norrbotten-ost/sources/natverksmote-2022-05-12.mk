@file Nätverksmöte 2022-05-12.docx
@body Kommunjuristnätverket Norrbotten öst
@date 2022-05-12
@start 10:00
@end 15:00
@place Boden, Medborgarhuset
@mode in_person
@secretary Ann-Charlotte Niemi Lund
@p Nasrin Farahani | Luleå | | chair
@p Tilde Marklund | Luleå | |
@p Johan Åkerstedt | Boden | |
@p Ann-Charlotte Niemi Lund | Kalix | |
@p Päivi Rautio | Haparanda | |
@p Stig Forsberg | Överkalix | |
@p Mirja Heikkinen Dahl | Övertorneå | |
@p Anton Kero | Övertorneå | |
@p Elin Lampinen | Pajala | |
@p Oskar Tapani | Haparanda | | absent excused
---
Kommunjuristnätverket Norrbotten öst
Nätverksmöte 2022-05-12, kl. 10.00–15.00
Boden, Medborgarhuset
Närvarande	Kommun
Nasrin Farahani, ordförande	Luleå
Tilde Marklund	Luleå
Johan Åkerstedt	Boden
Ann-Charlotte Niemi Lund, sekreterare	Kalix
Päivi Rautio	Haparanda
Stig Forsberg	Överkalix
Mirja Heikkinen Dahl	Övertorneå
Anton Kero	Övertorneå
Elin Lampinen	Pajala
Frånvarande med giltigt förfall: Oskar Tapani, Haparanda

Nr	Ärende	Behandling	Ansvarig	Klart
1	Inledning {{I n=1}}	Anton Kero intog sin plats som ny ledamot för Övertorneå. {{N person=Anton Kero; role=ledamot; body=Kommunjuristnätverket Norrbotten öst; org=Övertorneå}}		
2	Avtalsdatabasen {{I n=2; kind=decision}}	Anslöt sig till Övertorneås databas gjorde Kalix och Pajala. {{S org=Kalix; topic=avtalsdatabasen; stance=yes}} {{S org=Pajala; topic=avtalsdatabasen; stance=yes}} Boden kör redan i den. {{S org=Boden; topic=avtalsdatabasen; stance=doing}} Luleå har egen lösning och tackar för sig. {{S org=Luleå; topic=avtalsdatabasen; stance=no}} Licensen kostar 2 200 kr per användare. {{K amount=2200; unit=kr per användare}} Nätverket fastslog att databasen prövas i tolv månader. {{D}}	Mirja Heikkinen Dahl skapar inloggningar {{A who=Mirja Heikkinen Dahl; due=2022-06-03}}	3/6
3	Visselblåsarfunktionen {{I n=3}}	Luleå har tilldelat kontraktet till Nordkanal AB. Övertorneå har nu bestämt sig för att gå med. {{S org=Övertorneå; topic=visselblåsarfunktionen; stance=yes}}	Tilde Marklund och Päivi Rautio testar kanalen {{A who=Tilde Marklund,Päivi Rautio; due=2022-06}}	juni
4	Informationskampanjen {{I n=4; outcome=postponed}}	Boden bad om anstånd till höstens möte, semestrar. {{P until=2022-09-22; what=Informationskampanjen; why=semestrar}}		
5	Arkivrådet {{I n=5; kind=report}}	Elin Lampinen anmälde att hon avgår ur rådet efter sommaren, hinner inte. {{L person=Elin Lampinen; when=efter sommaren; why=hinner inte}} Hennes mandat övertas av Anton Kero.  {{N person=Anton Kero; role=representant; body=Arkivrådet; for=Elin Lampinen}} Suppleanten är kvar.	Ordföranden underrättar arkivrådet {{A who=Nasrin Farahani; to=arkivrådet; due=2022-05-20}}	senast 20 maj
6	Valfrågor {{I n=6; kind=question}}	Valsedlar i förtidsröstningen, vem beställer extra? {{Q}} Obesvarat. {{|}}Valmyndighetens frågestund hålls 24 augusti. {{M date=2022-08-24; what=Valmyndighetens frågestund}}	Valkanslierna i kommunerna stämmer av sina listor {{A who=Valkanslierna i kommunerna}}	snarast
7	Kommunala bolag och offentlighet {{I n=7; kind=dialogue}}	Utkastet till rättsutredning är arbetshandling, får ej spridas. {{X mark=arbetshandling, får ej spridas}} Utredningen godkändes i princip; slutligt ställningstagande i september när Oskar har läst. {{P until=2022-09-22; what=slutligt ställningstagande; why=när Oskar har läst}}	Överkalix och Pajala inkommer med siffror till Stig Forsberg {{A who=Överkalix,Pajala; to=Stig Forsberg; due=2022-06-15}}	15.6
8	Uppdragsförteckning {{I n=8}}	Ekobrottsrådet: Stig Forsberg {{N person=Stig Forsberg; role=representant; body=Ekobrottsrådet}} SKR:s nätverk: Johan Åkerstedt {{N person=Johan Åkerstedt; role=representant; body=SKR:s nätverk}} Valsamverkan: Stig Forsberg, ersättare Mirja Heikkinen Dahl {{N person=Stig Forsberg; role=representant; body=Valsamverkan}} {{N person=Mirja Heikkinen Dahl; role=ersättare; body=Valsamverkan; for=Stig Forsberg}} Kursgruppen: en plats saknar innehavare {{V seat=plats; body=Kursgruppen}}	Sekreteraren uppdaterar förteckningen {{A who=Ann-Charlotte Niemi Lund; due=2022-05-31}}	2022-05-31
9	Kommande möten {{I n=9}}	22 september {{M date=2022-09-22}} och 8 december {{M date=2022-12-08}}	Kalix bokar för september {{A who=Kalix}}	–
