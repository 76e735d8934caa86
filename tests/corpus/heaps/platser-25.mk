@file platser-25.txt
@body IFO-nätverket i Småland och Öland
@date 2024-09-26
@p Ragnhild Ekman | Växjö | IFO-chef | chair
@p Jens Olausson | Alvesta | IFO-chef
@p Cecilia Wide | Lessebo | verksamhetschef
@p Nora Stenqvist | Uppvidinge | IFO-chef
@p Torkel Hage | Ljungby | verksamhetschef
@p Cecilia Åberg | Markaryd | socialchef
@p Amina Hassan | Älmhult | IFO-chef
@p Valter Brogren | Tingsryd | enhetschef
@p Elin Fagerberg | Nybro | IFO-chef
@p Stefan Trolle | Emmaboda | verksamhetschef
@p Louise Olausson | Torsås | IFO-chef
@p Henrika Sahl | Mörbylånga | verksamhetschef
@p Jakob Nyqvist | Borgholm | IFO-chef
@p Dan Ståhlberg | Kalmar | verksamhetschef
@p Liv Hjorth | Region Kronoberg | psykiatrichef | guest
@p Petra Wiklander | | utvecklingsledare | guest
---
IFO-nätverket i Småland och Öland
Anteckningar 2024-09-26
Närvarande:
Ragnhild Ekman, Växjö, IFO-chef, ordförande
Jens Olausson, Alvesta, IFO-chef
Cecilia Wide, Lessebo, verksamhetschef
Nora Stenqvist, Uppvidinge, IFO-chef
Torkel Hage, Ljungby, verksamhetschef
Cecilia Åberg, Markaryd, socialchef
Amina Hassan, Älmhult, IFO-chef
Valter Brogren, Tingsryd, enhetschef
Elin Fagerberg, Nybro, IFO-chef
Stefan Trolle, Emmaboda, verksamhetschef
Louise Olausson, Torsås, IFO-chef
Henrika Sahl, Mörbylånga, verksamhetschef
Jakob Nyqvist, Borgholm, IFO-chef
Dan Ståhlberg, Kalmar, verksamhetschef
Övriga:
Liv Hjorth, Region Kronoberg, psykiatrichef
Petra Wiklander, utvecklingsledare
1. Välkommen och presentation {{I n=1}}
Nora Stenqvist är sedan 1 september IFO-chef i Uppvidinge och därmed Uppvidinges nya ledamot i nätverket. {{N person=Nora Stenqvist; role=IFO-chef; org=Uppvidinge}} {{N person=Nora Stenqvist; role=ledamot; body=IFO-nätverket i Småland och Öland; org=Uppvidinge}}
Valter Brogren är här som ersättare för Tingsryds IFO-chef Annica Moll. {{N person=Valter Brogren; role=ersättare; body=IFO-nätverket i Småland och Öland; org=Tingsryd; for=Annica Moll}}
2. Minnesanteckningar från juni {{I n=2}}
Gicks igenom och lades till handlingarna.
3. Aktuellt i kommunerna {{I n=3; kind=go-round}}
Lessebo har fått fyra nya socialsekreterare. {{S org=Lessebo}}
Torsås arbetar med anhörigstöd tillsammans med Emmaboda. {{S org=Torsås; stance=doing}}
Kalmar ser över sin organisation. {{S org=Kalmar; stance=doing}}
4. Samverkan psykiatri {{I n=4; kind=report}}
Liv Hjorth berättade om nya öppenvårdsteam. Teamledarna har rekryterats internt.
Chef för öppenvården i Ljungby är från november Mats Lilja. {{N person=Mats Lilja; role=chef för öppenvården; org=Region Kronoberg}}
5. Länsgruppen för psykisk hälsa {{I n=5; kind=decision}}
Cecilia Wide meddelar att hon inte vill fortsätta i länsgruppen. {{L person=Cecilia Wide}}
Nätverket tackar Cecilia och utser Amina Hassan att ta vid. {{D}} {{N person=Amina Hassan; role=ledamot; body=Länsgruppen för psykisk hälsa; for=Cecilia Wide}}
Amina får material av Cecilia W. {{A who=Cecilia Wide; to=Amina Hassan}}
6. Familjefrid {{I n=6; kind=information}}
Familjefrid Kronoberg leds av en styrgrupp med polis och åklagare. Verksamhetschefen har sagt upp sig och Ragnhild är med i rekryteringen.
7. Tf verksamhetschef {{I n=7; kind=information}}
Styrgruppen har förordnat Stina Lager som tillförordnad verksamhetschef för Familjefrid fram till årsskiftet. {{N person=Stina Lager; role=tillförordnad verksamhetschef; body=Familjefrid}}
8. Yttre fosterbarnsvård {{I n=8; kind=dialogue}}
Det är brist på familjehem i hela länet. Torkel refererade en artikel.
9. Familjehemsgruppen {{I n=9; kind=decision}}
En representant från varje län ska ingå.
Kronobergs representant: Torkel Hage {{D}} {{N person=Torkel Hage; role=representant; body=Familjehemsgruppen; org=Kronoberg}}
Kalmar läns representant: utses av Kalmarcheferna före den 15 oktober {{A who=Kalmarcheferna; due=2024-10-15}}
10. Socialjour {{I n=10; kind=decision}}
Jourens styrgrupp leds av Växjö. Alvesta har haft den andra platsen.
Från januari sitter Markaryd på den andra platsen i styrgruppen, genom Cecilia Åberg. {{N person=Cecilia Åberg; role=ledamot; body=Jourens styrgrupp; org=Markaryd}}
Avgiften ändras inte.
11. Spelberoende {{I n=11; kind=theme}}
Petra gav en introduktion. Två behandlare från Nybro medverkade.
12. Nationella riktlinjer {{I n=12; kind=information}}
Socialstyrelsen har utsett en ny projektledare för riktlinjerna. Remissen kommer i vår.
13. Behandlingsgruppen {{I n=13; kind=decision}}
Elin Fagerberg har fungerat som kontaktchef. Uppdraget växlar varje år.
Nästa kontaktchef är Jakob Nyqvist. {{N person=Jakob Nyqvist; role=kontaktchef; body=Behandlingsgruppen; for=Elin Fagerberg}}
Jakob och Elin har ett överlämningsmöte i oktober. {{A who=Jakob Nyqvist,Elin Fagerberg; due=2024-10}}
14. Praktikplatser {{I n=14; kind=dialogue}}
Socionomprogrammet söker platser. Linnéuniversitetets samordnare skickar förfrågan till alla.
15. Programråd socionom {{I n=15; kind=decision}}
Linnéuniversitetets programråd har en plats för nätverket, som varit tom i två terminer. {{V seat=plats; body=Linnéuniversitetets programråd}}
Henrika Sahl går med i programrådet. {{D}} {{N person=Henrika Sahl; role=representant; body=Linnéuniversitetets programråd}}
16. Ekonomiskt bistånd {{I n=16; kind=go-round}}
Ljungby har automatiserat återansökan. {{S org=Ljungby; stance=doing}}
Mörbylånga avvaktar ny lagstiftning. {{S org=Mörbylånga; stance=undecided}}
Älmhult vill samarbeta om ett system. {{S org=Älmhult; stance=interested}}
17. Våld i nära relationer {{I n=17; kind=decision}}
Länsstyrelsens strateg sitter i regeringens referensgrupp och rapporterade därifrån.
Som kommunernas kontaktpersoner mot länsstyrelsen utses Louise Olausson (Kalmar län) och Jens Olausson (Kronoberg). {{D}} {{N person=Louise Olausson; role=kontaktperson; body=länsstyrelsen}} {{N person=Jens Olausson; role=kontaktperson; body=länsstyrelsen}}
18. Unga som begår brott {{I n=18; kind=report}}
SSPF-koordinatorn i Kalmar berättade. Gruppens möten är veckovisa.
19. SSPF i Emmaboda {{I n=19; kind=information}}
Emmaboda har anställt Greger Vik som SSPF-koordinator. {{N person=Greger Vik; role=SSPF-koordinator; org=Emmaboda}} Stefan är hans chef.
20. Barnets bästa-rådet {{I n=20; kind=decision}}
Rådet upphör vid årsskiftet. {{D}} Uppgifterna tas över av länsgruppen.
21. Delad tjänst {{I n=21; kind=decision}}
Utvecklingsledaren Petra Wiklander får förlängt uppdrag t.o.m. 2025. {{D until=2025-12-31}} {{N person=Petra Wiklander; role=utvecklingsledare; body=IFO-nätverket i Småland och Öland}}
Kostnaden beräknas till 640 000 kr. {{K amount=640000; unit=kr}}
22. Referensgrupp ny socialtjänstlag {{I n=22; kind=decision}}
SKR söker fem IFO-chefer.
Nätverket nominerar Dan Ståhlberg och reserverar Ragnhild Ekman som ersättare. {{D}} {{N person=Dan Ståhlberg; role=ledamot; body=Referensgrupp ny socialtjänstlag}} {{N person=Ragnhild Ekman; role=ersättare; body=Referensgrupp ny socialtjänstlag}}
Petra sänder in namnen. {{A who=Petra Wiklander; to=SKR}}
23. Öppenvårdskollegiet {{I n=23; kind=information}}
Kollegiet valde i augusti Tilda Frost till sekreterare. {{N person=Tilda Frost; role=sekreterare; body=Öppenvårdskollegiet}}
24. Hedersproblematik {{I n=24; kind=question}}
Vem finansierar resurscentrum efter 2025? {{Q}}
25. Budgetläget {{I n=25; kind=dialogue}}
Flera redovisar underskott. Placeringskostnaderna driver.
26. Personalförändringar {{I n=26; kind=information}}
Stefan Trolle slutar i oktober, ny socialchef i Hultsfred. {{L person=Stefan Trolle; org=Emmaboda; when=oktober; why=ny socialchef i Hultsfred}} {{N person=Stefan Trolle; role=socialchef; org=Hultsfred}}
Annica Moll i Tingsryd återkommer inte efter sin sjukskrivning. {{L person=Annica Moll; org=Tingsryd}}
Valter är tf IFO-chef så länge. {{N person=Valter Brogren; role=tf IFO-chef; org=Tingsryd; for=Annica Moll}}
27. Beredningsgruppen {{I n=27; kind=decision}}
Stefan Trolles plats i beredningsgruppen fylls inte före årsskiftet. {{D until=2024-12-31}} {{V seat=plats; body=beredningsgruppen}}
28. Ordförande {{I n=28; kind=decision}}
Ragnhild har ett år kvar på sin period.
Vice ordförande väljs varje höst, och valet gällde Cecilia Åberg eller Dan Ståhlberg. Dan drog sig ur.
Cecilia Åberg valdes. {{D}} {{N person=Cecilia Åberg; role=vice ordförande; body=IFO-nätverket i Småland och Öland}}
29. Samsjuklighetsutredningen {{I n=29; kind=information}}
Regeringen har aviserat en proposition. Huvudmannaskapet ska övergå till regionerna.
30. IFO-dagar i Lund {{I n=30; kind=decision}}
Dagarna är 6–7 november. {{M date=2024-11-06; what=IFO-dagar}} {{M date=2024-11-07; what=IFO-dagar}} Amina, Nora och Louise åker och Torkel är anmäld som reserv. {{N person=Amina Hassan; role=deltagare; body=IFO-dagar i Lund}} {{N person=Nora Stenqvist; role=deltagare; body=IFO-dagar i Lund}} {{N person=Louise Olausson; role=deltagare; body=IFO-dagar i Lund}} {{N person=Torkel Hage; role=reserv; body=IFO-dagar i Lund}}
31. Avtal om skyddat boende {{I n=31; kind=decision}}
Avtalet gås igenom på nytt i november då jurist är med. {{P until=2024-11-14; what=Avtalet; why=då jurist är med}}
Avtalsgruppens ordförande Jens Olausson förbereder ärendet. {{A who=Jens Olausson}}
32. Mål och mått {{I n=32; kind=report}}
Dan gick igenom nyckeltalen. Kolada uppdateras i oktober.
33. Vik. enhetschef {{I n=33; kind=information}}
Borgholm har tagit in Ulrika Dahl som vik. enhetschef för barn och familj i stället för Eva Ros som är föräldraledig. {{N person=Ulrika Dahl; role=vik. enhetschef för barn och familj; org=Borgholm; for=Eva Ros}}
34. Utsedda handledare {{I n=34; kind=information}}
Följande har gått handledarutbildningen: Jakob, Elin och Nora. Intyg delades ut.
35. Länsledningens fråga {{I n=35; kind=decision}}
Länsledningen vill ha en IFO-chef som adjungerad. {{|}}Ragnhild Ekman tar det t.v. {{D}} {{N person=Ragnhild Ekman; role=adjungerad; body=Länsledningen}}
Frågan om varaktig lösning hänskjuts till socialcheferna. {{D}}
36. Nästa gång {{I n=36}}
Novembermötet är den 14 november i Växjö. {{M date=2024-11-14}} Petra ordnar lokal. {{A who=Petra Wiklander}}
