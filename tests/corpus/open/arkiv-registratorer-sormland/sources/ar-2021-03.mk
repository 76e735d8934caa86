@file ar 21-03-25.txt
@body Arkiv- och registratorsnätverket Sörmland
@date 2021-03-25
@start 13:00
@end 14:45
@mode online
@secretary Ingalill Sporre
@p Urban Tegnander | Nyköping | | chair
@p Nadja Holm-Ferrer | Eskilstuna | |
@p Sofia Ekroth | Katrineholm | |
@p Sofia Dahlbom | Flen | |
@p Yohannes Tesfay | Strängnäs | |
@p Pontus Rask | Trosa | |
@p Ingalill Sporre | Gnesta | |
@p Ulla-Britt Carlén | Vingåker | | absent excused
---
Arkiv- och registratorsnätverket Sörmland
Digitalt sammanträde 2021-03-25, 13:00 till 14:45

Upprop: Nyköping/Urban Tegnander (ordf.), Eskilstuna/Nadja Holm-Ferrer, Katrineholm/Sofia Ekroth, Flen/Sofia Dahlbom, Strängnäs/Yohannes Tesfay, Trosa/Pontus Rask, Gnesta/Ingalill Sporre (sekr.)
Förhinder anmält: Vingåker/Ulla-Britt Carlén

FÖREGÅENDE MÖTE {{I outcome=nothing_new}}
Inget att erinra.

DEPÅAVGIFTERNA {{I}}
Svar från depåns styrelse saknas. Ärendet ligger hos dem.
Ordföranden påminner skriftligen 15 april. {{A who=Urban Tegnander; due=2021-04-15}}
Vingåker: beslut taget, handlingarna tas hem. {{S org=Vingåker; stance=no; topic=DEPÅAVGIFTERNA}}
Strängnäs: ingen uppfattning ännu. {{S org=Strängnäs; stance=undecided; topic=DEPÅAVGIFTERNA}}

GALLRING AV E-POST {{I kind=decision}}
Jämförelsen föredragen. {{|}}Rekommenderad frist fastställs till sex månader, att gälla till och med 2023-12-31. {{D until=2023-12-31}}
Eskilstuna och Trosa binds inte. {{D}}
Y.T. sänder jämförelsen till Riksarkivet för kännedom. {{A who=Yohannes Tesfay; to=Riksarkivet}}

CHATTHANDLEDNING {{I}}
Utkast finns. {{|}}Förslag finns även på en film. {{F}}
Synpunkter till N.H-F. senast 30 april, samtliga. {{A who=samtliga; due=2021-04-30; to=Nadja Holm-Ferrer}}
P.R. inträder i arbetsgruppen {{N person=Pontus Rask; role=ledamot; body=arbetsgruppen}} och S.D. utträder. {{L person=Sofia Dahlbom}}

SAMVERKANSRÅDET {{I kind=decision}}
Ordinarie: Sofia Ekroth, omval. {{N person=Sofia Ekroth; role=ordinarie; body=SAMVERKANSRÅDET}} {{D}}
Personlig suppleant för henne: Yohannes Tesfay. {{N person=Yohannes Tesfay; role=suppleant; body=SAMVERKANSRÅDET; for=Sofia Ekroth}} {{D}}
Andra ordinarie platsen: ingen kandidat. {{V seat=ordinarie; body=SAMVERKANSRÅDET}}
Rådet sammanträder 6/5 och {{M date=2021-05-06; what=Rådet}} 9/9. {{M date=2021-09-09; what=Rådet}}

UTBILDNING OFFENTLIGHET OCH SEKRETESS {{I kind=go-round}}
Nyköping anmäler tio personer. {{S org=Nyköping; stance=yes}}
Flen avstår. {{S org=Flen; stance=no}}
Gnesta deltar med två om datumet håller. {{S org=Gnesta; stance=yes}}
Arvode 18 000 kr delas lika. {{K amount=18000; unit=kr}} {{D}}
Tanken är att spela in. {{F}}

LEVERANSER FRÅN SKOLAN {{I outcome=postponed}}
Föredraganden Ulla-Britt Carlén ej närvarande. {{|}}Upptas den 27 maj. {{P until=2021-05-27; what=LEVERANSER FRÅN SKOLAN; why=Föredraganden Ulla-Britt Carlén ej närvarande}} {{M date=2021-05-27}}

ÖVRIGT {{I}}
- Pontus Rask har lovat att överta adresslistan, verkställs före 1/5. {{A who=Pontus Rask; due=2021-05-01}}
- Sörmlands Arkivdepås chef Marek Zielinski lämnar sin befattning i juni. {{L person=Marek Zielinski; org=Sörmlands Arkivdepå; when=juni}}
- Vem bevarar folkhögskolans betyg? {{Q}}
- Bilagan om hot mot registratorer är endast för nätverkets ledamöter. {{X mark=endast för nätverkets ledamöter}}
