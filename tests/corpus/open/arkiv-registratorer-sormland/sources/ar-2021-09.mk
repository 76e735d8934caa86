@file ARS-anteckning_23sept21.docx
@body Arkiv- och registratorsnätverket Sörmland
@date 2021-09-23
@start 13:00
@end 15:00
@mode in_person
@place Gnesta, Elektron
@secretary Ingalill Sporre
@p Urban Tegnander | Nyköping | | chair
@p Nadja Holm-Ferrer | Eskilstuna | |
@p Sofia Ekroth | Katrineholm | | absent
@p Yohannes Tesfay | Strängnäs | |
@p Ulla-Britt Carlén | Vingåker | |
@p Pontus Rask | Trosa | |
@p Kaj Lindroos | Flen | | for=Sofia Dahlbom
@p Sofia Dahlbom | Flen | | absent
@p Ingalill Sporre | Gnesta | |
@p Lovisa Hjelte | Sörmlands Arkivdepå | | guest partial=ärende 1
---
Arkiv- och registratorsnätverket Sörmland
2021-09-23 kl. 13.00–15.00
Gnesta, Elektron
Ordförande: Urban Tegnander, Nyköping
Sekreterare: Ingalill Sporre, Gnesta
Övriga ledamöter: Nadja Holm-Ferrer, Eskilstuna; Yohannes Tesfay, Strängnäs; Ulla-Britt Carlén, Vingåker; Pontus Rask, Trosa; Kaj Lindroos, Flen (ersätter Sofia Dahlbom, Flen)
Ej närvarande: Sofia Ekroth, Katrineholm
Gäst: Lovisa Hjelte, Sörmlands Arkivdepå, ärende 1
Nr	Ärende	Utfall	Verkställs av
1	Depån {{I n=1}}	L. Hjelte presenterade sig. Någon rabatt utlovades inte.	Lovisa Hjelte: prisbilaga före 15/10 {{A who=Lovisa Hjelte; due=2021-10-15}}
2	Ordförandeval {{I n=2; kind=decision}}	Nadja Holm-Ferrer valdes för 2022. {{D}} {{N person=Nadja Holm-Ferrer; role=ordförande; body=Arkiv- och registratorsnätverket Sörmland; for=Urban Tegnander}} Pontus Rask valdes till vice. {{D}} {{N person=Pontus Rask; role=vice; body=Arkiv- och registratorsnätverket Sörmland}}	
3	Friskolorna {{I n=3; kind=decision}}	Checklistan skall omfatta även friskolor. {{D}}	U-B.C. kompletterar {{A who=Ulla-Britt Carlén}}
4	Bemanning Flen {{I n=4; outcome=postponed}}	Redovisning uteblev. {{|}}Ny föredragning 25 november. {{P until=2021-11-25; what=Bemanning Flen; why=Redovisning uteblev}} {{M date=2021-11-25}}	
5	Registratorspool {{I n=5; kind=go-round}}	Nyköping tillstyrker. {{S org=Nyköping; stance=yes; topic=Registratorspool}} Trosa avstyrker. {{S org=Trosa; stance=no; topic=Registratorspool}} Vingåker tvekar inför kostnaden, 0,80 kr/inv. {{S org=Vingåker; stance=undecided; topic=Registratorspool}} {{K amount=0.80; unit=kr/inv}} Flen ber att få vänta med besked. {{S org=Flen; stance=undecided; topic=Registratorspool}}	Respektive kommun svarar rådet senast 29 oktober {{A who=Respektive kommun; due=2021-10-29; to=rådet}}
6	Sekreterare 2022 {{I n=6}}	Undertecknad har undanbett sig omval. {{|}}Uppgiften alternerar. {{D}} Förslag på turordning finns. {{F}}	I.S. lämnar över mallarna {{A who=Ingalill Sporre}}
7	Arkivens dag {{I n=7}}	Går av stapeln 13 november. {{M date=2021-11-13; what=Arkivens dag}} Talesperson för nätverket: Yohannes Tesfay. {{N person=Yohannes Tesfay; role=talesperson; body=Arkiv- och registratorsnätverket Sörmland}} {{D}}	Affisch: Strängnäs {{A who=Strängnäs}}
8	Personalia {{I n=8}}	Sofia Dahlbom har sagt upp sig. {{L person=Sofia Dahlbom; org=Flen}} Efterträdare ännu ej tillsatt. {{V seat=registrator; org=Flen}} Kaj Lindroos vikarierar på hennes plats i nätverket. {{N person=Kaj Lindroos; role=ersättare; body=Arkiv- och registratorsnätverket Sörmland; org=Flen; for=Sofia Dahlbom}}	
