@file Protokoll SCN 250321.docx
@body Socialchefsnätverket Familjen Vättern
@date 2025-03-21
@start 09:00
@end 12:00
@place Tidaholms stadshus, Rådssalen
@mode in_person
@secretary Soraya Amini
@p Anna-Lena Bruhn | Motala | | chair
@p Ibrahim Sandell | Hjo | |
@p Milan Petrović | Karlsborg | |
@p Anna Sjökvist | Vadstena | |
@p Tord Rydholm | Ödeshög | | partial=rad 1–4
@p Farida Nazari | Habo | |
@p Kerstin Ålund Moberg | Mullsjö | |
@p Hevin Karaca | Tidaholm | |
@p Jonas Wetterlöf | Askersund | |
@p Elna Cederqvist | | | guest
@p Soraya Amini | | | guest
---
Protokoll Socialchefsnätverket Familjen Vättern 2025-03-21 kl. 09.00–12.00
Tidaholms stadshus, Rådssalen
Närvarande
- Anna-Lena Bruhn, Motala, ordförande
- Ibrahim Sandell, Hjo
- Milan Petrović, Karlsborg
- Anna Sjökvist, Vadstena
- Tord Rydholm, Ödeshög (rad 1–4)
- Farida Nazari, Habo
- Kerstin Ålund Moberg, Mullsjö
- Hevin Karaca, Tidaholm
- Jonas Wetterlöf, Askersund
Övriga: Elna Cederqvist, samt Soraya Amini som fört protokollet
Ärende	Behandling	Åtgärd
1. Standardavtal bostad {{I n=1; kind=decision}}	Fogelström fann två brister, båda avhjälpta. Avtalet godtas att brukas från 1 maj. {{D}} Gäller t.o.m. nästa års utgång. Hjo hyr ut enligt avtalet redan i april. {{S org=Hjo; topic=Standardavtal bostad; stance=yes}}	Publicering: Elna, v. 14 {{A who=Elna Cederqvist}}
2. Vårdsamrådet {{I n=2; kind=decision}}	Farida träder tillbaka 30/6. Till hennes efterträdare utsågs enhälligt Tord Rydholm. {{D}} {{N person=Tord Rydholm; role=representant; body=Vårdsamrådet; org=Ödeshög; for=Farida Nazari}} Jonas fortsätter som ersättare. {{N person=Jonas Wetterlöf; role=ersättare; body=Vårdsamrådet; org=Askersund}}	Farida → regionens kansli, skriftlig anmälan senast 15/4 {{A who=Farida Nazari; due=2025-04-15; to=regionens kansli}}
3. Jourens växel {{I n=3; kind=decision}}	Styrgruppen förordar växel. Motala och Habo ja. {{S org=Motala; topic=växel; stance=yes}} {{S org=Habo; topic=växel; stance=yes}} Vadstena vidhåller nej. {{S org=Vadstena; topic=växel; stance=no}} Växel upphandlas under förutsättning att priset understiger 600 tkr. {{D if=priset understiger 600 tkr}} {{K amount=600000; unit=kronor}}	A-L B inleder upphandlingen {{A who=Anna-Lena Bruhn}}
4. Styrgruppsplats Askersund {{I n=4; kind=information}}	Askersund har utsett Nils Hedqvist-Rao till ledamot. {{N person=Nils Hedqvist-Rao; role=ledamot; body=Styrgruppen; org=Askersund}}	–
5. Välfärdsteknik {{I n=5; kind=theme; outcome=postponed}}	Flyttas till den 23 maj, {{P until=2025-05-23; what=Välfärdsteknik; why=föredragaren insjuknad}} föredragaren insjuknad.	Hevin ordnar ny föredragare {{A who=Hevin Karaca}}
6. Lönekartläggning {{I n=6; kind=information; outcome=postponed}}	Fyra av nio HR-avdelningar har svarat. Vilar. {{P what=Lönekartläggning; why=Fyra av nio HR-avdelningar har svarat}}	Resterande fem påminns av respektive socialchef {{A who=respektive socialchef}}
7. Avtackning {{I n=7; kind=information}}	Kerstin avtackades. Mullsjö får från 1 april Dragana Nyqvist som socialchef, {{N person=Dragana Nyqvist; role=socialchef; body=Mullsjö; org=Mullsjö; for=Kerstin Ålund Moberg}} och vem som besätter Kerstins plats i ANDTS-rådet är inte klart. {{V seat=plats; body=ANDTS-rådet}}	Milan hör med rådet {{A who=Milan Petrović; to=rådet}}
8. Klubban {{I n=8; kind=decision}}	Anna-Lena har den till 30/6. Därefter Ibrahim, med Hevin vid sin sida som vice ordförande. {{D}} {{N person=Ibrahim Sandell; role=ordförande; body=Socialchefsnätverket Familjen Vättern; org=Hjo; for=Anna-Lena Bruhn}} {{N person=Hevin Karaca; role=vice ordförande; body=Socialchefsnätverket Familjen Vättern; org=Tidaholm}}	
9. Tider {{I n=9; kind=information}}	23 maj, Askersund. {{M date=2025-05-23}} Länskonferens Suicidprevention 8 april. {{M date=2025-04-08; what=Länskonferens Suicidprevention}} Dit åker Anna S. {{N person=Anna Sjökvist; role=deltagare; body=Länskonferens Suicidprevention; org=Vadstena}}	Anna S rapporterar i maj {{A who=Anna Sjökvist; due=2025-05}}
