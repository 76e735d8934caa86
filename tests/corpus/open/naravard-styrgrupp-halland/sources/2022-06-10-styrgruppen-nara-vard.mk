@file 2022-06-10 styrgruppen nära vård.md
@body Styrgruppen för nära vård
@date 2022-06-10
@start 09:00
@end 11:00
@place Laholm, Teckningsmuseet
@mode in_person
@secretary Göran Sandqvist Holm
@p Mona Ivarsson | Halmstad | | chair
@p Pernilla Nord | Laholm | |
@p Therese Palm | Falkenberg | | for=Elisabet Winge
@p Jonna Aspelin | Varberg | |
@p Mikael Torp | Hylte | |
@p Helena Bäckman | Region Halland | |
@p Anna Krantz | Region Halland | |
@p Elin Forsman | Region Halland | | for=Rashid Omar
@p Göran Sandqvist Holm | | | guest
@p Anna Lindgren Bose | Kungsbacka | | absent excused
@p Elisabet Winge | Falkenberg | | absent excused
@p Rashid Omar | Region Halland | | absent excused
---
# Styrgruppen för nära vård, 10 juni 2022

kl. 9–11, Laholm, Teckningsmuseet

* **Kommunerna:** Mona Ivarsson, Halmstad (ordf.); Pernilla Nord, Laholm; Therese Palm, Falkenberg (i stället för Elisabet Winge); Jonna Aspelin, Varberg; Mikael Torp, Hylte
* **Regionen:** Helena Bäckman, Region Halland; Anna Krantz, Region Halland; Elin Forsman, Region Halland (i stället för Rashid Omar)
* **Sekreterare:** Göran Sandqvist Holm
* **Ursäktade:** Anna Lindgren Bose, Kungsbacka; Elisabet Winge, Falkenberg; Rashid Omar, Region Halland

## a. Nyckeltal, första omgången {{I n=a; kind=report}}
Fem av sex kommuner i tid. {{|}}Laholm klarar nu alla sju. {{S org=Laholm; topic=nyckeltal; stance=doing}}
Jonna ringer Kungsbacka om siffrorna, i dag. {{A who=Jonna Aspelin; due=2022-06-10; to=Kungsbacka}}
Siffrorna visas inte för nämnderna förrän i höst, blev vi ense om. {{D}} Kommunvisa tal: endast för styrgruppens ögon. {{X mark=endast för styrgruppens ögon}}

## b. SIP i slutenvården {{I n=b; kind=decision}}
Anna Krantz fick igenom sin rutin, på försök ett halvår från september. {{D}}
Den läses igenom av medicinskt ansvariga sjuksköterskor (alla sex) med svar till Anna K 23 juni. {{A who=medicinskt ansvariga sjuksköterskor; due=2022-06-23; to=Anna Krantz}}
Varberg testar på två avdelningar. {{S org=Varberg; topic=SIP-rutin; stance=yes}} Falkenberg vill inte vara försökskanin. {{S org=Falkenberg; topic=SIP-rutin; stance=no}} Hylte: "återkommer". {{S org=Hylte; topic=SIP-rutin; stance=undecided}}

## c. Nattläkare {{I n=c; outcome=postponed}}
Lyft av bordet när det visade sig att upphandlingen är överklagad. {{|}}Till slutet av september. {{P until=2022-09-30; what=Nattläkare; why=när det visade sig att upphandlingen är överklagad}}

## d. Kursen {{I n=d}}
Start 5 september, {{M date=2022-09-05; what=Kursen}} 74 anmälda. {{|}}Pernilla och Mikael bemannar incheckningen. {{A who=Pernilla Nord,Mikael Torp; due=2022-09-05}}
Reseersättning betalas inte. {{D}}
Frukost, självkostnad: 85 kr. {{K amount=85; unit=kr}}

## e. Vem sitter var {{I n=e}}
| Organ | Vår person |
|---|---|
| E-hälsorådet | Mikael Torp, förlängd ett år {{N person=Mikael Torp; role=representant; body=E-hälsorådet}} |
| Regionens beredning | Therese Palm, nyvald {{N person=Therese Palm; role=representant; body=Regionens beredning}} {{D}} |
| SKR:s nätverk | Elin Forsman, tillfälligt för Rashid Omar {{N person=Elin Forsman; role=ersättare; body=SKR:s nätverk; for=Rashid Omar}} |
| Vårdhygienrådet | ingen, sedan Kungsbacka drog sig ur {{V seat=plats; body=Vårdhygienrådet}} |

## f. Att tänka på {{I n=f; kind=question}}
Hur räknas patienter som bor i husbil? {{Q}} Skrattet var stort, svaret uteblev.
Jonna Aspelin går till Göteborgs stad efter semestern. {{L person=Jonna Aspelin; when=efter semestern; why=går till Göteborgs stad}}
Varberg utser ny person till styrgruppen, namn till Göran i augusti. {{A who=Varberg; due=2022-08; to=Göran}}

## g. Framåt {{I n=g}}
30 september, Kungsbacka. {{M date=2022-09-30}} Patientrådet bjuder in till samtal 8 september, {{M date=2022-09-08; what=Patientrådet}} dit går ordföranden och Helena. {{N person=Mona Ivarsson; role=deltagare; body=Patientrådet}} {{N person=Helena Bäckman; role=deltagare; body=Patientrådet}}

*gsh*
