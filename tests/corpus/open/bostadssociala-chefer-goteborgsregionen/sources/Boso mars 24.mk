@file Boso mars 24.docx
@body Nätverket bostadssociala chefer
@date 2024-03-14
@start 13:00
@end 15:30
@place Mölndals stadshus
@mode hybrid
@secretary Marita Öhrn
@p Peter Sandelin | Mölndal | | chair
@p Helena Strömvall | Ale
@p Peter Kjellman | Alingsås | | remote
@p Soraya Nikzad | Göteborg
@p Malin Tärnhed | Kungsbacka
@p Elin Hagberg | Lilla Edet | | remote
@p Annkristin Bohman | Partille
@p Jonas Wilke | Stenungsund
@p Mats Torbjörnsson | Öckerö
@p Marita Öhrn | | samordnare | guest
@p Camilla Rosengren-Vik | Kungälv | | absent
@p Lars-Ove Brandt | Härryda | | absent
@p Dragan Petrović | Lerum | | absent
@p Ulrika Nordh | Tjörn | | absent
---
Nätverket bostadssociala chefer – 2024-03-14
Klockan 13–15.30 i Mölndals stadshus
Närvarande	Kommun	Hur
Peter Sandelin (leder mötet i Camillas ställe)	Mölndal	på plats
Helena Strömvall	Ale	på plats
Peter Kjellman	Alingsås	via Teams
Soraya Nikzad	Göteborg	på plats
Malin Tärnhed	Kungsbacka	på plats
Elin Hagberg	Lilla Edet	via Teams
Annkristin Bohman	Partille	på plats
Jonas Wilke	Stenungsund	på plats
Mats Torbjörnsson	Öckerö	på plats
Övriga: Marita Öhrn, samordnare, som även skriver
Ej här: Camilla Rosengren-Vik, Kungälv, Lars-Ove Brandt, Härryda, Dragan Petrović, Lerum, Ulrika Nordh, Tjörn
Ärende	Vad som sades	Att göra
1 Förra träffen {{I n=1}}	Läsanvisningen är utsänd. Jonas Lundakontakt gav inget. {{|}}Peter Sandelin är ordförande för dagen. {{N person=Peter Sandelin; role=ordförande; body=Nätverket bostadssociala chefer; for=Camilla Rosengren-Vik}}	
2 Allmännyttans inkomstkrav {{I n=2; kind=decision}}	Elin visade hur tre bolag räknar. {{|}}Nätverket tar ställning för att försörjningsstöd ska räknas som inkomst {{D}} och skriver det till bolagens vd:ar. {{D}} {{A who=Nätverket; to=bolagens vd:ar}} Undantag: Kungsbacka, som vill fråga nämnden innan. {{S org=Kungsbacka; topic=inkomstkrav; stance=undecided}}	Elin formulerar, Peter S undertecknar. {{A who=Elin Hagberg,Peter Sandelin}}
3 Suppleant i Länsstyrelsens referensgrupp {{I n=3; kind=decision}}	Mats Torbjörnsson ställer upp och det tackade vi ja till. {{D}} {{N person=Mats Torbjörnsson; role=suppleant; body=Länsstyrelsens referensgrupp}} Han går in när Soraya eller Annkristin är borta.	Marita anmäler namnet, vecka 12. {{A who=Marita Öhrn}}
4 Statsbidraget {{I n=4; kind=dialogue}}	Svar från Tove: hyresförluster räknas inte. {{|}}Öckerö står över. {{S org=Öckerö; topic=statsbidraget; stance=no}} Alingsås vacklar fortfarande. {{S org=Alingsås; topic=statsbidraget; stance=undecided}} Gemensam ansökan blir det, för åtta kommuner, förutsatt att Göteborg skriver under senast 28 mars. {{D if=att Göteborg skriver under senast 28 mars}} Sökt belopp 2,3 mnkr. {{K amount=2,3; unit=mnkr}}	Soraya – underskrift, 28/3. {{A who=Soraya Nikzad; due=2024-03-28}} Malin sammanställer budgeten. {{A who=Malin Tärnhed}}
5 Hyresgarantier {{I n=5; kind=question; outcome=not_reached}}	Klockan sprang ifrån oss; till majmötet med den. {{P until=2024-05-16; what=Hyresgarantier; why=Klockan sprang ifrån oss}}	
6 Skyddat boende, ny lag {{I n=6; outcome=postponed}}	Juristen Ebba Tell har inte fått fram sitt material, vi tar det när hon är redo. {{P what=Skyddat boende, ny lag; why=Juristen Ebba Tell har inte fått fram sitt material}}	
7 Platser som rör på sig {{I n=7}}	Helena Strömvall går vidare till Trollhättan, sista dag 31 maj. {{L person=Helena Strömvall; org=Ale; when=2024-05-31; why=går vidare till Trollhättan}} Därmed blir hennes stol i redaktionsrådet för Bobladet ledig. {{V seat=ledamot; body=redaktionsrådet för Bobladet}} Annkristin Bohman träder in i styrgruppen för Nyckelprojektet efter Lennart Fagher. {{N person=Annkristin Bohman; role=ledamot; body=styrgruppen för Nyckelprojektet; for=Lennart Fagher}}	Vem som vill skriva i Bobladet säger till Marita. {{A to=Marita Öhrn}}
8 Kalendern {{I n=8}}	16 maj i Lerum {{M date=2024-05-16}}, sedan uppehåll till 12 september. {{M date=2024-09-12}}	Alla meddelar matönskemål! {{A who=alla}}
