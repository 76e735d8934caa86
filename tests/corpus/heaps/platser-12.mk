@file platser-12.txt
@body Upphandlingsnätverket Kalmarsund
@date 2024-01-25
@p Monica Wessel | Kalmar | upphandlingschef | chair
@p Jens Ahlgren | Nybro | upphandlare
@p Sofie Lantto | Emmaboda | ekonomichef
@p Petter Grahn | Torsås | upphandlare
@p Lillemor Dahl | Mörbylånga | upphandlingssamordnare
@p Jens Hallin | Borgholm | inköpschef
@p Camilla Rask | Mönsterås | upphandlare
@p Christian Fors | Oskarshamn | upphandlingschef
@p Natalie Dahl | Högsby | ekonom
@p Ulf Skarin | Hultsfred | upphandlare
@p Åsa Pihlgren | Vimmerby | ekonomichef
@p Robert Lind | Västervik | inköpschef
@p Mirjam Sund | Region Kalmar län | upphandlingsstrateg | guest
@p Alexander Ny | | nätverkssamordnare | guest
---
Upphandlingsnätverket Kalmarsund
Noteringar 2024-01-25
Närvarande:
Monica Wessel, Kalmar, upphandlingschef, ordförande
Jens Ahlgren, Nybro, upphandlare
Sofie Lantto, Emmaboda, ekonomichef
Petter Grahn, Torsås, upphandlare
Lillemor Dahl, Mörbylånga, upphandlingssamordnare
Jens Hallin, Borgholm, inköpschef
Camilla Rask, Mönsterås, upphandlare
Christian Fors, Oskarshamn, upphandlingschef
Natalie Dahl, Högsby, ekonom
Ulf Skarin, Hultsfred, upphandlare
Åsa Pihlgren, Vimmerby, ekonomichef
Robert Lind, Västervik, inköpschef
Gäster:
Mirjam Sund, Region Kalmar län, upphandlingsstrateg
Alexander Ny, nätverkssamordnare
1. Start {{I n=1}}
Monica öppnade. Petter ansluter 10.15.
2. Ny samordnare {{I n=2}}
Alexander Ny är nätverkets samordnare från 1 januari. {{N person=Alexander Ny; role=samordnare; body=Upphandlingsnätverket Kalmarsund}} Anställningen ligger hos Kalmar.
3. Livsmedel {{I n=3; kind=decision}}
Referensgrupp: Camilla, Ulf, kostchefen i Nybro (namn kommer). {{N person=Camilla Rask; role=ledamot; body=Referensgrupp}} {{N person=Ulf Skarin; role=ledamot; body=Referensgrupp}}
Jens A meddelar kostchefens namn. {{A who=Jens Ahlgren}}
4. Måltidsnätverket {{I n=4; kind=report}}
Hade möte i december. Oskarshamns kostchef ledde mötet.
5. Adda {{I n=5; kind=information}}
Kundansvarig på Adda byts till Sara Boije. {{N person=Sara Boije; role=kundansvarig; org=Adda}} Ramavtal IT-konsulter förlängt.
6. Addas kundråd {{I n=6; kind=decision}}
Christian har suttit två perioder. {{|}}Åsa Pihlgren nomineras som hans efterträdare. {{D}} {{N person=Åsa Pihlgren; role=ledamot; body=Addas kundråd; for=Christian Fors}}
7. Möbler {{I n=7; kind=go-round}}
Borgholm deltar. {{S org=Borgholm; stance=yes}} Vimmerby har eget avtal. {{S org=Vimmerby; stance=no}} Högsby återkommer. {{S org=Högsby; stance=undecided}}
8. Avtalscontroller {{I n=8; kind=information}}
Västervik har anställt Lena Moe som avtalscontroller. {{N person=Lena Moe; role=avtalscontroller; org=Västervik}} Robert berättade om uppdraget.
9. Hållbarhetsgruppen {{I n=9; kind=decision}}
Lillemor Dahl ny sammankallande, Sofie Lantto lämnar uppdraget men stannar i gruppen. {{D}} {{N person=Lillemor Dahl; role=sammankallande; body=Hållbarhetsgruppen; for=Sofie Lantto}} {{N person=Sofie Lantto; role=ledamot; body=Hållbarhetsgruppen}}
10. Direktupphandling {{I n=10; kind=dialogue}}
Ny beloppsgräns diskuterades. De flesta följer lagens gräns.
11. Bygg och anläggning {{I n=11; kind=decision}}
Projektgrupp utsågs: Robert Lind projektägare, Jens Hallin projektledare. {{D}} {{N person=Robert Lind; role=projektägare; body=Projektgrupp}} {{N person=Jens Hallin; role=projektledare; body=Projektgrupp}}
Tidplan till nästa möte, Jens H. {{A who=Jens Hallin; due=2024-03-14}}
12. Juriststöd {{I n=12}}
Juristen i Kalmar är föräldraledig. {{|}}Ingen vikarie. {{V seat=vikarie; org=Kalmar}}
13. Upphandlingsmyndigheten {{I n=13; kind=information}}
GD Inger Ek lämnar vid halvårsskiftet enligt pressmeddelande. {{L person=Inger Ek; org=Upphandlingsmyndigheten; when=vid halvårsskiftet}} Regeringen utser efterträdare.
14. Trygghetslarm {{I n=14; kind=decision}}
Nätverket samordnar inte upphandlingen. {{D}} Kommunerna avropar var för sig.
15. Entreprenörsdialog {{I n=15; kind=report}}
Genomfördes 18 januari i Oskarshamn. 45 företag. Christian var konferencier.
16. Leverantörsträff {{I n=16; kind=decision}}
Ny träff den 16 maj i Vimmerby. {{M date=2024-05-16; what=Ny träff}} Värdgrupp: Åsa, Ulf och Natalie. {{N person=Åsa Pihlgren; role=ledamot; body=Värdgrupp}} {{N person=Ulf Skarin; role=ledamot; body=Värdgrupp}} {{N person=Natalie Dahl; role=ledamot; body=Värdgrupp}}
17. Dynamiska inköpssystem {{I n=17; kind=theme}}
Mirjam presenterade regionens erfarenheter. Frågor om uppföljning.
18. Statistik {{I n=18; kind=question}}
Vem sammanställer avtalstroheten i år? {{Q}}
19. Representant kommunchefsgruppen {{I n=19; kind=decision}}
Monica rapporterar till kommuncheferna fram till sommaren. {{|}}Därefter Christian. {{N person=Christian Fors; role=representant; body=kommunchefsgruppen; for=Monica Wessel}}
20. Personuppgiftsbiträden {{I n=20; kind=dialogue}}
Mallen från SKR fungerar. Petter visade Torsås version.
21. Slutar {{I n=21}}
Natalie Dahl slutar 29 februari, flyttar till Växjö. {{L person=Natalie Dahl; when=2024-02-29; why=flyttar till Växjö}} Högsby utan upphandlare tills vidare. {{V seat=upphandlare; org=Högsby}}
22. Städ {{I n=22; kind=report}}
Avtalet med nuvarande leverantör löper ut i oktober. Uppföljningsmöten hålls månadsvis.
23. Ersättare Natalie {{I n=23; kind=decision}}
I värdgruppen för leverantörsträffen tar Lillemor Natalies plats. {{D}} {{N person=Lillemor Dahl; role=ledamot; body=värdgruppen för leverantörsträffen; for=Natalie Dahl}}
24. E-handel {{I n=24; kind=go-round}}
Mönsterås inför e-handel i maj. {{S org=Mönsterås; stance=doing}} Torsås säger nej av resursskäl. {{S org=Torsås; stance=no}}
25. Systemstöd {{I n=25; kind=decision}}
Superanvändare utsedda: Petter (Torsås), Camilla (Mönsterås). {{N person=Petter Grahn; role=superanvändare; org=Torsås}} {{N person=Camilla Rask; role=superanvändare; org=Mönsterås}} Övriga utser en var till 1 mars. {{A who=Övriga; due=2024-03-01}}
26. Juryuppdrag {{I n=26; kind=information}}
Robert sitter med i Upphandlingspriset 2024 som jurymedlem. {{N person=Robert Lind; role=jurymedlem; body=Upphandlingspriset 2024}}
27. Almega {{I n=27; kind=information}}
Almega har bytt regionchef. Monica träffar henne i mars.
28. Skolskjuts {{I n=28; kind=decision}}
Arbetsgruppens ordförande blir Sofie. {{D}} {{N person=Sofie Lantto; role=ordförande; body=Arbetsgruppen}} Skolskjutshandläggarna i fyra kommuner är vidtalade.
29. Drivmedel {{I n=29; kind=information}}
Avtalet tecknat. {{|}}Pris enligt listpris minus 2,10 kr per liter. {{K amount=2.10; unit=kr per liter}}
30. Regionens avtalsråd {{I n=30; kind=information}}
Mirjam är sekreterare i rådet. Kommunerna har observatörsstatus.
31. Observatör {{I n=31; kind=decision}}
Jens Ahlgren utsedd till observatör i regionens avtalsråd. {{D}} {{N person=Jens Ahlgren; role=observatör; body=regionens avtalsråd}}
32. Lunchseminarier {{I n=32; kind=information}}
Alexander planerar tre seminarier. {{A who=Alexander Ny}} Förra årets seminarier var välbesökta.
33. Konferens {{I n=33; kind=decision}}
Upphandlingskonferensen 9 april. {{M date=2024-04-09; what=Upphandlingskonferensen}} Ulf, Camilla och Lillemor anmäls. {{D}} {{N person=Ulf Skarin; role=deltagare; body=Upphandlingskonferensen}} {{N person=Camilla Rask; role=deltagare; body=Upphandlingskonferensen}} {{N person=Lillemor Dahl; role=deltagare; body=Upphandlingskonferensen}}
34. Överprövningar {{I n=34; kind=report}}
Två under hösten. Förvaltningsrätten gav kommunen rätt i båda.
35. Beredskapslager {{I n=35; kind=dialogue}}
Länsstyrelsen har frågat. Regionens logistikchef föredrog nuläget på kommunchefsmötet.
36. Samverkan Blekinge {{I n=36; kind=decision}}
Kontaktpersonen byts: Petter i stället för Monica. {{D}} {{N person=Petter Grahn; role=kontaktperson; body=Samverkan Blekinge; for=Monica Wessel}}
37. Sociala krav {{I n=37; outcome=postponed}}
Utgår, Sofie gick tidigare. {{P what=Sociala krav; why=Sofie gick tidigare}}
38. Kvalitetsgranskare {{I n=38; kind=decision}}
Vi turas om. 2024: Hultsfred, dvs. {{|}}Ulf. {{N person=Ulf Skarin; role=kvalitetsgranskare; org=Hultsfred}}
39. Fordon {{I n=39; kind=information}}
Nybro och Emmaboda har gemensam fordonssamordnare sedan 2022. {{S org=Nybro; stance=doing}} {{S org=Emmaboda; stance=doing}} Han heter Kent och har varit med på möten tidigare.
40. Bankgruppen {{I n=40; kind=decision}}
Åsa Pihlgren går ur, ingen går in. {{L person=Åsa Pihlgren}} Gruppen fortsätter med fyra personer. {{D}}
41. Inköpschef Kalmar {{I n=41; kind=information}}
Tillsättningen klar. {{|}}Maria Trygg tillträder den 4 mars. {{N person=Maria Trygg; role=inköpschef; org=Kalmar}}
42. Mallgruppen {{I n=42; kind=report}}
Camilla redovisade fyra nya mallar. Tack till Camilla för jobbet.
43. Vice ordförande {{I n=43; kind=decision}}
Monica föreslog Robert. {{|}}Robert valdes. {{D}} {{N person=Robert Lind; role=vice ordförande; body=Upphandlingsnätverket Kalmarsund}}
44. Avfallsupphandling {{I n=44; kind=dialogue}}
KSRR driver. Christian är adjungerad i deras grupp sedan i våras.
45. Standardiseringskommitté {{I n=45; kind=information}}
SIS kommitté har en ledig kommunplats. {{V seat=kommunplats; body=SIS kommitté}} Ingen har tid.
46. Visma-gruppen {{I n=46; kind=information}}
Nästa gruppmöte 8 februari, Jens H vikarierar för Robert. {{M date=2024-02-08; what=gruppmöte}} {{N person=Jens Hallin; role=vikarie; body=Visma-gruppen; for=Robert Lind}}
47. Nästa möte {{I n=47}}
14 mars i Nybro. {{M date=2024-03-14}} Jens A fixar lokal. {{A who=Jens Ahlgren}}
