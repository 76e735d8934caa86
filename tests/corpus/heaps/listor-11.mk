@file listor-11.txt
@body Beredskapsforum Jämtland och Västernorrland
@date 2024-05-16
@p Tommy Hellström | Östersund | säkerhetschef | chair
@p Anna-Karin Wiik | Krokom | beredskapssamordnare
@p Mikael Stenman | Strömsund | räddningschef
@p Kristin Olander | Åre | beredskapssamordnare
@p Ingrid Hemming | Berg | kommunchef
@p Jon Bergsten | Härjedalen | säkerhetssamordnare
@p Lovisa Näslund | Ragunda | beredskapssamordnare
@p Lovisa Kjell | Bräcke | utvecklingschef
@p Arne Sundin | Sundsvall | enhetschef
@p Emma Tjärn | Timrå | säkerhetsstrateg
@p Robin Asplund | Härnösand | beredskapssamordnare
@p Stig Näslund | Kramfors | kommunchef
@p Vera Melander | Sollefteå | säkerhetssamordnare
@p Oskar Rudin | Örnsköldsvik | beredskapschef
@p Ann Hillgren | Länsstyrelsen | försvarsdirektör | guest
@p Fredric Moe | | forumsekreterare | guest
---
Beredskapsforum Jämtland och Västernorrland
Protokoll 2024-05-16
Närvarande:
Tommy Hellström, Östersund, säkerhetschef, ordförande
Anna-Karin Wiik, Krokom, beredskapssamordnare
Mikael Stenman, Strömsund, räddningschef
Kristin Olander, Åre, beredskapssamordnare
Ingrid Hemming, Berg, kommunchef
Jon Bergsten, Härjedalen, säkerhetssamordnare
Lovisa Näslund, Ragunda, beredskapssamordnare
Lovisa Kjell, Bräcke, utvecklingschef
Arne Sundin, Sundsvall, enhetschef
Emma Tjärn, Timrå, säkerhetsstrateg
Robin Asplund, Härnösand, beredskapssamordnare
Stig Näslund, Kramfors, kommunchef
Vera Melander, Sollefteå, säkerhetssamordnare
Oskar Rudin, Örnsköldsvik, beredskapschef
Ann Hillgren, Länsstyrelsen, försvarsdirektör
Fredric Moe, forumsekreterare

1. Bordlagda punkter {{I n=1}}
- Nödvatten, till nästa möte 19 september {{P until=2024-09-19; what=Nödvatten}} {{M date=2024-09-19}}
- Skyddsrum, samma dag {{P until=2024-09-19; what=Skyddsrum}}
- Lokal för lager: ej beredd, vilar {{P what=Lokal för lager; why=ej beredd}}
- Rakel – avslutad i mars

2. Dagordning {{I n=2; kind=decision}}
Beslut: fastställs med ändrad ordning. {{D}}

3. Krigsorganisation {{I n=3; kind=report}}
Läge i kommunerna: nio klara, fem på gång. Plikt- och prövningsverkets stöd bra. Kravet gäller från 2025.

4. Länsövning {{I n=4}}
Datum: 22 oktober {{M date=2024-10-22; what=Länsövning}}
Övningsledare: Oskar Rudin {{N person=Oskar Rudin; role=övningsledare; body=Länsövning}}
Biträdande: Vera Melander {{N person=Vera Melander; role=biträdande övningsledare; body=Länsövning}}
Underlag från varje kommun: 1 september {{A who=varje kommun; due=2024-09-01}}

5. Krisinformation {{I n=5; kind=decision}}
Beslut
att gemensamma budskap tas fram på fem språk {{D}}
att Timrå håller i arbetet {{D}} {{A who=Timrå}}
att kostnaden, 85 tkr, tas av forumets medel {{D}} {{K amount=85; unit=tkr}}

6. Trygghetspunkter {{I n=6; kind=go-round}}
Kommun	Antal	Läge
Åre	6	utrustade {{S org=Åre}}
Berg	4	inköp pågår {{S org=Berg; stance=doing}}
Ragunda	3	beslut saknas {{S org=Ragunda; stance=undecided}}
Härnösand	8	övar i september {{S org=Härnösand}}
Bräcke	–	–

7. Länsstyrelsens information {{I n=7; kind=report}}
- ny handlingsplan beslutad 2 maj
- regleringsbrev med krav på redovisning
- länsstyrelsen besöker kommunerna i höst
- statsbidraget betalas ut i juni
Ann mejlar presentationen. {{A who=Ann Hillgren}}

8. Frivilliga {{I n=8}}
Vad	Vem	När
Avtal med Lottakåren {{A who=Robin Asplund; due=2024-06-14}}	Robin	14 juni
Lista över FRG per kommun {{A who=samtliga; due=2024-06-30}}	samtliga	30 juni
Hemvärnets kontaktvägar	Tommy	redan klart
Försäkringsfrågan {{A who=Fredric Moe}}	Fredric	ej satt

9. Livsmedelsförsörjning {{I n=9; outcome=postponed}}
Utgår. {{P what=Livsmedelsförsörjning; why=Föredragande förhindrad}} Föredragande förhindrad.

10. Ny samordnare {{I n=10; kind=decision}}
Forumet anställer samordnare på halvtid, om länsstyrelsen delar kostnaden. {{D if=om länsstyrelsen delar kostnaden}}
Annons: Fredric och Tommy, juni. {{A who=Fredric Moe,Tommy Hellström; due=2024-06}}

11. Elavbrott i februari {{I n=11; kind=theme}}
Erfarenheter: kommunikation svagast. Kramfors hade reservkraft, andra lånade. Elbolaget har bett om ursäkt.
Bör följas upp, sa flera.

12. Reservkraft {{I n=12; kind=go-round}}
Gemensamt inköp – intresse?
Strömsund: ja {{S org=Strömsund; stance=yes}}
Krokom: ja {{S org=Krokom; stance=yes}}
Sollefteå: nej, har egna {{S org=Sollefteå; stance=no}}
Härjedalen: kanske {{S org=Härjedalen; stance=undecided}}
Timrå: återkommer efter budgeten {{S org=Timrå; stance=undecided}}
Sundsvall: inget besked

13. Signalskydd {{I n=13}}
Signalskyddschefer enligt lista.
Saknas: Ragunda, Bräcke. {{V seat=signalskyddschef; org=Ragunda}} {{V seat=signalskyddschef; org=Bräcke}}
Kurs: vecka 40, Försvarsmakten.
Uppgifterna är sekretessbelagda. {{X mark=sekretessbelagda}}

14. Arbetsgrupp dricksvatten {{I n=14; kind=decision}}
Grupp:
Stig Näslund, Kramfors {{N person=Stig Näslund; role=ledamot; body=Arbetsgrupp dricksvatten; org=Kramfors}}
Jon Bergsten, Härjedalen {{N person=Jon Bergsten; role=ledamot; body=Arbetsgrupp dricksvatten; org=Härjedalen}}
Emma Tjärn, Timrå – ersätter Gunnar Stål {{N person=Emma Tjärn; role=ledamot; body=Arbetsgrupp dricksvatten; org=Timrå; for=Gunnar Stål}}
Beslut: gruppen godkänns. {{D}}
Första möte 11 juni. {{M date=2024-06-11; what=Arbetsgrupp dricksvatten}}

15. Kontinuitetsplaner {{I n=15}}
Mall från MSB. Sundsvalls exempel visades.
Åtgärd: mallen i Word, Arne. {{A who=Arne Sundin}}
Åtgärd: – (övriga punkter redan åtgärdade)

16. Budget 2025 {{I n=16; kind=decision}}
Beslut 1. Avgift 4 kr per invånare. {{D}} {{K amount=4; unit=kr per invånare}}
Beslut 2. Överskott balanseras. {{D}}
Beslut 3. Budgeten delges kommunstyrelserna. {{D}} {{A to=kommunstyrelserna}}

17. Utrymningsplan {{I n=17; kind=report}}
Länsstyrelsen ansvarar. Utkast på remiss till 30 juni. Kommunernas roll: mottagning.
Härjedalen kan ta emot 800 personer. {{S org=Härjedalen}}

18. Höjd beredskap, utbildning {{I n=18}}
30 maj Östersund {{M date=2024-05-30; what=Höjd beredskap, utbildning}}
4 juni Härnösand {{M date=2024-06-04; what=Höjd beredskap, utbildning}}
Fullt på den första.
Deltagare från forumet: Kristin Olander {{N person=Kristin Olander; role=deltagare; body=Höjd beredskap, utbildning}}

19. Drivmedel {{I n=19; outcome=postponed}}
Ny behandling när Energimyndigheten svarat. {{P what=Drivmedel; why=när Energimyndigheten svarat}}

20. Säkerhetsskydd {{I n=20; kind=question}}
Hur gör ni med säkerhetsprövning av vikarier? – fråga från Krokom {{Q asker=Krokom}}

21. Råd för krishantering {{I n=21; kind=decision}}
Nominering till rådet: Ingrid Hemming, Berg. {{D}} {{N person=Ingrid Hemming; role=ledamot; body=Råd för krishantering; org=Berg}}
Nuvarande: Folke Tjäder (slutar).
Landshövdingen utser.

22. Räddningstjänst {{I n=22}}
Info: nytt förbund bildas av Östersund, Krokom och Åre. {{S org=Östersund}} {{S org=Krokom}} {{S org=Åre}}
Info: Jämtlands nuvarande förbund upplöses 2025-12-31.
Info: Strömsund står utanför. {{S org=Strömsund; stance=no}}

23. Geografiskt områdesansvar {{I n=23; kind=dialogue}}
Otydligt i dag. Tolkningarna skiljer sig. Önskan om en gemensam skrift. Ingen samsyn nådd.

24. Telefonlista {{I n=24}}
Att göra: kontrollera sina uppgifter, alla, v. 22. {{A who=alla}}
Utskick av ny lista brukar ske i september.

25. Lager av skyddsutrustning {{I n=25; kind=decision}}
Regionens lager stängs i höst.
Beslut: ett kommunalt lager i Sundsvall. {{D}}
Beslut: beredningen fortsätter om driftformen. {{D}}
Kostnadsberäkning: Arne, augusti. {{A who=Arne Sundin; due=2024-08}}

26. Cyber {{I n=26}}
- MSB-varning 8 maj
- phishing mot kommunledningar i två kommuner
- uppmaning: byt lösenord! {{A who=alla}}

27. Vädervarningar {{I n=27; outcome=nothing_new}}
Inget nytt från SMHI.

28. Psykosocialt stöd {{I n=28}}
POSOM-ledare:
Åre: Ulla Sved {{N person=Ulla Sved; role=POSOM-ledare; org=Åre}}
Bräcke: Jan Otter {{N person=Jan Otter; role=POSOM-ledare; org=Bräcke}}
Ragunda: vakans {{V seat=POSOM-ledare; org=Ragunda}}
Nätverksdag i november, dag oklar.

29. Uppföljning från 14 mars {{I n=29; kind=report}}
Ärende	Status
Avtal om tolkar	Klart
Krisstödstelefon {{A who=Robin Asplund}}	Pågår (Robin)
Riskkarta {{A who=Vera Melander}}	Kvarstår – Vera
Gemensam jour	Avfört
Samråd med Trafikverket {{A who=Mikael Stenman}}	Ej påbörjat – Mikael

30. Personalnytt {{I n=30}}
Anna-Karin Wiik byter jobb, slutar i augusti. {{L person=Anna-Karin Wiik; org=Krokom; when=i augusti; why=byter jobb}}
Efterträdare utses av Krokom före sommaren. {{S org=Krokom}}
Ny på länsstyrelsen: Per Hast, beredskapshandläggare. {{N person=Per Hast; role=beredskapshandläggare; org=Länsstyrelsen}}

31. Stöldbegärligt gods {{I n=31; outcome=not_reached}}
Inte behandlat. Skjuts till 19 september. {{P until=2024-09-19; what=Stöldbegärligt gods; why=Inte behandlat}}

32. Forumets arbetsordning {{I n=32; kind=decision}}
§ 3: ordförande väljs på två år {{D}}
§ 5: beslut kräver minst åtta kommuner {{D}}
§ 7: oförändrad
Ny version skickas ut av Fredric. {{A who=Fredric Moe}}

33. Representanter {{I n=33; kind=decision}}
Uppdrag	Person	Efter
MSB:s referensgrupp	Arne Sundin {{N person=Arne Sundin; role=representant; body=MSB:s referensgrupp; for=Kaj Unger}}	Kaj Unger
Elberedskapsgruppen	Stig Näslund {{N person=Stig Näslund; role=representant; body=Elberedskapsgruppen}}	ny plats
Transportrådet	ingen {{V seat=representant; body=Transportrådet}}	Eva Hjort
Enhälligt. {{D}}

34. Evakueringslokaler {{I n=34}}
Inventering klar. 212 lokaler.
Sollefteå rustar två skolor 2025. {{S org=Sollefteå}}
Örnsköldsvik säljer en av sina. {{S org=Örnsköldsvik}}

35. Remiss civilplikt {{I n=35; kind=decision}}
Forumet yttrar sig inte. {{D}}
SKR svarar för kollektivet.
Sundsvall yttrar sig på egen hand. {{S org=Sundsvall}}

36. Beredskapsveckan {{I n=36}}
Tema i år: grannsamverkan.
Material beställs från MSB, sista dag 31 maj.
Ansvarig för beställning: Lovisa Näslund. {{A who=Lovisa Näslund}}

37. Mötesform {{I n=37; kind=decision}}
Tre fysiska, tre digitala per år. {{D}}
Önskemål om lunch till lunch.

38. Avslutning {{I n=38}}
Ordföranden tackar.
Nästa möte enligt kallelse.
