@file platser-28.txt
@body Nätverket för kanslichefer i Södertörn och Roslagen
@date 2023-04-20
@p Eva-Karin Lundh | Nynäshamn | kanslichef | chair
@p Rikard Tholin | Haninge | kanslichef
@p Tanja Beckman | Tyresö | kanslichef
@p Alf Hörnqvist | Botkyrka | administrativ chef
@p Sonja Tholin | Salem | kommunsekreterare
@p Bengt-Åke Mild | Södertälje | stadsjurist
@p Melissa Grahn | Huddinge | kanslichef
@p Folke Asplund | Nykvarn | kanslichef
@p Jeanette Roos | Vallentuna | kanslichef
@p Ulf Remahl | Österåker | registrator
@p Cajsa Brodin | Norrtälje | kanslichef
@p Iman Saleem | Vaxholm | kommunsekreterare
@p Lottie Ferm | Danderyd | kanslichef
@p Adrian Hoff | Storstockholm | jurist | guest
@p Maj Wester | | nätverkssekreterare | guest
---
Nätverket för kanslichefer i Södertörn och Roslagen
Minnesanteckningar 2023-04-20
Närvarande:
Eva-Karin Lundh, Nynäshamn, kanslichef, ordförande
Rikard Tholin, Haninge, kanslichef
Tanja Beckman, Tyresö, kanslichef
Alf Hörnqvist, Botkyrka, administrativ chef
Sonja Tholin, Salem, kommunsekreterare
Bengt-Åke Mild, Södertälje, stadsjurist
Melissa Grahn, Huddinge, kanslichef
Folke Asplund, Nykvarn, kanslichef
Jeanette Roos, Vallentuna, kanslichef
Ulf Remahl, Österåker, registrator
Cajsa Brodin, Norrtälje, kanslichef
Iman Saleem, Vaxholm, kommunsekreterare
Lottie Ferm, Danderyd, kanslichef
Övriga:
Adrian Hoff, Storstockholm, jurist
Maj Wester, nätverkssekreterare
1. Välkomna och nya kontakter {{I n=1}}
Eva-Karin hälsade alla välkomna.
Melissa Grahn har bytt kommun och är nu kanslichef i Huddinge, där hon efterträtt Sten Alm. {{N person=Melissa Grahn; role=kanslichef; org=Huddinge; for=Sten Alm}}
Ulf Remahl är Österåkers kontaktperson i väntan på att en ny kanslichef ska tillsättas. {{N person=Ulf Remahl; role=kontaktperson; org=Österåker}}
Kanslichefstjänsten i Österåker är vakant sedan mars. {{V seat=Kanslichefstjänsten; org=Österåker}}
2. Valnämndernas arbete {{I n=2; kind=report}}
Erfarenheter från valet 2022 gicks igenom. Valnämndens ordförande i Haninge har skrivit en rapport.
3. Valsamordnargruppen {{I n=3; kind=decision}}
Gruppen ligger vilande mellan valen. Sammankallande har varit Cajsa.
Nätverket beslutade att gruppen aktiveras i höst. {{D}}
Ny sammankallande är Jeanette Roos. {{D}} {{N person=Jeanette Roos; role=sammankallande; body=Valsamordnargruppen; for=Cajsa Brodin}}
4. Dataskydd {{I n=4; kind=information}}
IMY har öppnat två tillsynsärenden. Storstockholms jurist, Adrian Hoff, bistår de kommuner som vill.
5. Dataskyddsombud för Salem och Nykvarn {{I n=5; kind=information}}
Kommunerna delar på ombud och har utsett Vanja Lood. {{N person=Vanja Lood; role=ombud; org=Salem}} {{N person=Vanja Lood; role=ombud; org=Nykvarn}}
Vanja är anställd av Salem.
6. E-arkivgruppen {{I n=6; kind=decision}}
Tanja Beckman leder gruppen och har aviserat att hon går ner i tid.
För att avlasta Tanja utsåg nätverket Iman Saleem till biträdande ledare. {{D}} {{N person=Iman Saleem; role=biträdande ledare; body=E-arkivgruppen}}
Tanja och Iman fördelar arbetet mellan sig. {{A who=Tanja Beckman,Iman Saleem}}
7. Allmänna handlingar {{I n=7; kind=theme}}
Bengt-Åke höll ett pass om utlämnande. Tre domar från kammarrätten gicks igenom.
8. Arbetsgrupp för taxa på kopior {{I n=8; kind=decision}}
Det finns ett behov av att jämföra taxor. {{|}}Ulf och Sonja gör jämförelsen. {{A who=Ulf Remahl,Sonja Tholin}}
Någon arbetsgrupp bildas inte. {{D}}
9. SKR:s juristnätverk {{I n=9; kind=decision}}
Bengt-Åke Mild representerar nätverket även fortsättningsvis. {{N person=Bengt-Åke Mild; role=representant; body=SKR:s juristnätverk}}
Hans ersättare har flyttat till Malmö och platsen är öppen. {{V seat=ersättare; body=SKR:s juristnätverk}}
Melissa Grahn väljs på den öppna platsen. {{D}} {{N person=Melissa Grahn; role=ersättare; body=SKR:s juristnätverk; for=Bengt-Åke Mild}}
10. Nämndadministration {{I n=10; kind=go-round}}
Botkyrka har samlat nämndsekreterarna centralt. {{S org=Botkyrka}}
Vallentuna tar steget i höst. {{S org=Vallentuna; stance=yes}}
Danderyd behåller dem på förvaltningarna. {{S org=Danderyd; stance=no}}
11. Förtroendemannautbildning {{I n=11; kind=dialogue}}
Utbildningarna har fått goda omdömen. Flera har anlitat samma föreläsare.
12. Regional arkivsamverkan {{I n=12; kind=information}}
Arkivrådets nya ordförande heter Git Sohlman och kommer från Sollentuna. {{N person=Git Sohlman; role=ordförande; body=Arkivrådet; org=Sollentuna}}
Från oss deltar Folke sedan ett år tillbaka.
13. Utskottet för ärendehantering {{I n=13; kind=decision}}
Alf och Lottie sitter i utskottet. {{|}}Lottie har bett att bli ersatt på grund av hög arbetsbelastning. {{L person=Lottie Ferm; why=hög arbetsbelastning}}
Rikard Tholin går in i utskottet efter Lottie. {{D}} {{N person=Rikard Tholin; role=ledamot; body=Utskottet för ärendehantering; for=Lottie Ferm}}
14. Upphandling av ärendehanteringssystem {{I n=14; kind=decision}}
Fem kommuner deltar.
Styrgrupp: Eva-Karin Lundh (ordförande), Alf Hörnqvist (vice ordförande), Cajsa Brodin {{N person=Eva-Karin Lundh; role=ordförande; body=Styrgrupp}} {{N person=Alf Hörnqvist; role=vice ordförande; body=Styrgrupp}} {{N person=Cajsa Brodin; role=ledamot; body=Styrgrupp}}
Projektledaren anställs av Haninge. {{A who=Haninge}}
15. Projektledare {{I n=15; kind=information}}
Haninge har redan en tänkbar person. Namnet lämnas på nästa möte.
16. Visselblåsning {{I n=16; kind=report}}
Adrian presenterade statistik. Få ärenden kommer in.
17. Ansvarig utgivare {{I n=17; kind=decision}}
Ansvarig utgivare för nätverkets sidor blir Eva-Karin Lundh. {{D}} {{N person=Eva-Karin Lundh; role=ansvarig utgivare; body=nätverkets sidor}}
18. Kommunjuridisk dag {{I n=18; kind=decision}}
Dagen hålls 5 oktober. {{M date=2023-10-05; what=Kommunjuridisk dag}}
Programkommittén utökas från två till fyra: Lottie och Folke får sällskap av Rikard och Sonja. {{D}} {{N person=Rikard Tholin; role=ledamot; body=Programkommittén}} {{N person=Sonja Tholin; role=ledamot; body=Programkommittén}}
Program till 1 september. {{A who=Programkommittén; due=2023-09-01}}
19. Länsstyrelsens samråd {{I n=19; kind=information}}
Samrådet den 9 maj hålls i Stockholm. {{M date=2023-05-09; what=Samrådet}} Folke åker dit i Cajsas ställe. {{N person=Folke Asplund; role=ersättare; body=Länsstyrelsens samråd; for=Cajsa Brodin}}
20. Digital anslagstavla {{I n=20; kind=question}}
Vem bevakar att anslagen tas ner i tid? {{Q}}
21. Begravningsombud {{I n=21; kind=information}}
Länsstyrelsen har förordnat Kerstin Ohlin som begravningsombud i Norrtälje. {{N person=Kerstin Ohlin; role=begravningsombud; org=Norrtälje}}
Förordnandet gäller fyra år.
22. Kommunfullmäktiges presidier {{I n=22; kind=dialogue}}
Presidierna har ett eget nätverk. Dess ordförande kommer från Täby.
23. Registratorsnätverket {{I n=23; kind=decision}}
Registratorerna har önskat en kanslichef som fadder.
Sonja erbjöd sig, men är inte chef. {{|}}Valet föll därför på Cajsa Brodin. {{D}} {{N person=Cajsa Brodin; role=fadder; body=Registratorsnätverket}}
24. Säkerhetsskydd {{I n=24; kind=dialogue}}
Punkten behandlades utan anteckningar.
25. Ekonomi {{I n=25; kind=report}}
Saldot är 22 400 kr. {{K amount=22400; unit=kr}}
Kassör är Tyresö genom Tanja Beckman, vilket gäller även nästa år. {{N person=Tanja Beckman; role=kassör; body=Nätverket för kanslichefer i Södertörn och Roslagen; org=Tyresö}}
26. Sekreteraren {{I n=26; kind=information}}
Maj Wester har ledigt i slutet av maj. {{|}}Anteckningar vid majmötet förs av Iman. {{A who=Iman Saleem}}
27. Avgångar {{I n=27; kind=information}}
Folke Asplund går i pension den 1 december. {{L person=Folke Asplund; org=Nykvarn; when=2023-12-01; why=pension}}
Alf Hörnqvist har blivit headhuntad till Region Stockholm, slutar i augusti. {{L person=Alf Hörnqvist; org=Botkyrka; when=augusti; why=headhuntad till Region Stockholm}}
28. Följdval {{I n=28; kind=decision}}
Alfs uppdrag som vice ordförande i styrgruppen övertas den 1 augusti av Melissa Grahn. {{D}} {{N person=Melissa Grahn; role=vice ordförande; body=styrgruppen; for=Alf Hörnqvist}}
Hans plats i utskottet tillsätts senare.
29. Ordförandeskapet {{I n=29; kind=decision}}
Rikard Tholin valdes till ordförande med start den 1 juli, då Eva-Karins två år är slut. {{D}} {{N person=Rikard Tholin; role=ordförande; body=Nätverket för kanslichefer i Södertörn och Roslagen; for=Eva-Karin Lundh}}
30. Remisser {{I n=30; kind=decision}}
Remissen om kommunal insyn besvaras inte gemensamt. {{D}}
Jeanette delar Vallentunas svar när det är klart. {{A who=Jeanette Roos}}
31. Majmötet {{I n=31}}
Mötet den 25 maj hålls i Vaxholm. {{M date=2023-05-25}} Iman är värd.
