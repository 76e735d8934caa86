@file uppdragsval-39.txt
@body Stadsjuristnätverket Öst
@date 2025-01-16
@p Märta Lindén | Linköping | stadsjurist | chair
@p Oskar Wiberg | Norrköping | stadsjurist
@p Sanna Preutz | Eskilstuna | chefsjurist
@p Klas Hemming | Nyköping | kommunjurist
@p Amanda Frykman | Västerås | stadsjurist
@p Rikard Nohr | Örebro | kommunjurist
@p Tove Anckar | Södertälje | stadsjurist
@p Boel Nordh | Motala | kommunjurist
@p Viktor Palm | Katrineholm | kommunjurist
@p Emelie Strand | Västervik | kommunjurist
@p Mattias Grahn | Kalmar | chefsjurist
@p Elin Palm | Strängnäs | kommunjurist
@p Jakob Serner | Uppsala | stadsjurist | absent
@p Natalie Bonn | Enköping | kommunjurist | absent
@p Helga Ståhl | SKR | förbundsjurist | guest
---
Stadsjuristnätverket Öst
Anteckningar 2025-01-16
Deltagare
Märta Lindén (ordf.)	Linköping	stadsjurist
Oskar Wiberg	Norrköping	stadsjurist
Sanna Preutz	Eskilstuna	chefsjurist
Klas Hemming	Nyköping	kommunjurist
Amanda Frykman	Västerås	stadsjurist
Rikard Nohr	Örebro	kommunjurist
Tove Anckar	Södertälje	stadsjurist
Boel Nordh	Motala	kommunjurist
Viktor Palm	Katrineholm	kommunjurist
Emelie Strand	Västervik	kommunjurist
Mattias Grahn	Kalmar	chefsjurist
Elin Palm	Strängnäs	kommunjurist
Gäst
Helga Ståhl	SKR	förbundsjurist
Återbud
Jakob Serner	Uppsala	stadsjurist
Natalie Bonn	Enköping	kommunjurist

1. Rättsfall {{I n=1}}
Helga gick igenom tre domar från Högsta förvaltningsdomstolen. Märta har varit ombud i en av dem. Bilderna läggs i mappen.
2. Samordnande jurist {{I n=2}}
Nätverket har haft en samordnande jurist i varje län. {{|}}För Östergötland går uppdraget nu från Boel till Oskar. {{N person=Oskar Wiberg; role=samordnande jurist; body=Östergötland; org=Norrköping; for=Boel Nordh}} För Sörmland har Klas uppdraget och fortsätter. {{N person=Klas Hemming; role=samordnande jurist; body=Sörmland; org=Nyköping}} Västmanlands samordnare har slutat och är inte ersatt. {{V seat=samordnande jurist; body=Västmanland}}
3. Ordförande {{I n=3}}
Märta ber om avlösning efter sommaren. Frågan ställdes till Sanna, Amanda och Rikard. Sanna tackade nej, Amanda ville fundera och Rikard kunde tänka sig det. {{|}}Det beslutades att Rikard tar över klubban den 1 september. {{D}}{{N person=Rikard Nohr; role=ordförande; body=Stadsjuristnätverket Öst; org=Örebro; for=Märta Lindén}}
4. Mallgruppen {{I n=4}}
Elin Palm har ersatt Jakob i mallgruppen. {{N person=Elin Palm; role=ledamot; body=Mallgruppen; org=Strängnäs; for=Jakob Serner}} Viktor och Natalie ingår som tidigare. {{|}}Gruppen skickar ut nya avtalsmallar i februari. {{A who=Gruppen; due=2025-02}}
5. Dataskydd {{I n=5}}
Södertälje har fått en sanktionsavgift. {{S org=Södertälje}} Tove beskrev processen. Integritetsskyddsmyndighetens handläggare har varit tillmötesgående.
6. Rekrytering {{I n=6}}
Västervik har anställt ytterligare en jurist, Adam Moll. {{N person=Adam Moll; role=jurist; org=Västervik}} Emelie blir därmed gruppledare. {{N person=Emelie Strand; role=gruppledare; org=Västervik}}
Uppsala: Jakob lämnar för domstolsbanan i mars. {{L person=Jakob Serner; org=Uppsala; when=2025-03; why=domstolsbanan}} Hans tjänst är utannonserad.
Enköping: Natalie är åter efter föräldraledighet.
7. Juristdagarna {{I n=7}}
SKR:s juristdagar är den 7–8 maj. {{M date=2025-05-07; what=SKR:s juristdagar}}{{M date=2025-05-08; what=SKR:s juristdagar}} Mattias och Boel får åka på nätverkets bekostnad. {{N person=Mattias Grahn; role=deltagare; body=Juristdagarna; org=Kalmar}} {{N person=Boel Nordh; role=deltagare; body=Juristdagarna; org=Motala}}{{D}} Biljetten kostar 4 900 kr. {{K amount=4900; unit=kr}} Sanna talar på dagarna i annan egenskap.
8. SKR:s referensgrupp för förvaltningsrätt {{I n=8}}
Helga sitter som sekreterare i referensgruppen. Gruppen förnyas vart tredje år. {{|}}Nätverket skickar Tove med Klas som ersättare. {{D}}{{N person=Tove Anckar; role=representant; body=SKR:s referensgrupp för förvaltningsrätt; org=Södertälje}}{{N person=Klas Hemming; role=ersättare; body=SKR:s referensgrupp för förvaltningsrätt; org=Nyköping; for=Tove Anckar}}
9. Upphandlingsjuridik {{I n=9}}
Eskilstuna, Strängnäs och Katrineholm har gemensam upphandlingsjurist. {{S org=Eskilstuna; stance=doing}} {{S org=Strängnäs; stance=doing}} {{S org=Katrineholm; stance=doing}} Nyköping vill komma med om avtalet kan delas på fyra. {{S org=Nyköping; stance=interested}}
10. Rättsdatabas {{I n=10}}
Nuvarande avtal går ut i december. {{|}}Ska nätverket avropa gemensamt? {{Q}} Amanda redovisade två alternativ.
11. Granskare {{I n=11}}
För att kvalitetssäkra handboken behövs två granskare. {{|}}Klas och Emelie granskar. {{A who=Klas Hemming,Emelie Strand}} Arbetet ska vara klart den 20 mars. {{A who=Klas Hemming,Emelie Strand; due=2025-03-20}}
12. Adjungerad {{I n=12}}
Helga Ståhl adjungeras till nätverkets möten under 2025. {{D until=2025-12-31}}{{N person=Helga Ståhl; role=adjungerad; body=Stadsjuristnätverket Öst; org=SKR}}
13. Domarutskottet {{I n=13}}
Domarutskottet upphör vid halvårsskiftet. {{D}} Utskottets siste ordförande är Mattias.
14. Yttrande över SOU {{I n=14}}
Yttrandet skrivs av Boel, som är insatt i frågan. {{A who=Boel Nordh}} Motala lämnar även ett eget yttrande. {{S org=Motala}}
15. Bolagsjuridik {{I n=15}}
Advokat Iris Frank föreläste i november. Hon kan anlitas via ramavtalet.
16. Arbetsrätt {{I n=16}}
HR-cheferna vill ha en jurist till sitt arbetsrättsråd. {{|}}Rikard anmäldes. {{D}}{{N person=Rikard Nohr; role=ledamot; body=arbetsrättsråd; org=Örebro}} Om Rikard blir upptagen kan Oskar träda in.
17. Sekreterare 2025 {{I n=17}}
Vår: Viktor. {{N person=Viktor Palm; role=sekreterare; body=Stadsjuristnätverket Öst; org=Katrineholm}} Höst: vakant. {{V seat=sekreterare; body=Stadsjuristnätverket Öst}}
18. Säkerhetsskyddsavtal {{I n=18}}
Polisen rekommenderar en ny mall. Sanna tycker att den är svårläst.
19. Uppföljning av mentorskap {{I n=19}}
Mentorsparen har träffats tre gånger. {{|}}Amanda byts ut som mentor för Elin, Tove blir ny mentor. {{N person=Tove Anckar; role=mentor; org=Södertälje; for=Amanda Frykman}}
20. Jävsfrågor {{I n=20}}
Linköping har infört ett register. {{S org=Linköping; stance=doing}} Örebro överväger samma sak. {{S org=Örebro; stance=interested}} Kalmar anser att det strider mot lagen. {{S org=Kalmar; stance=no}}
21. Studiebesök hos JO {{I n=21}}
Deltagare från nätverket är Elin, Emelie och Märta. {{N person=Elin Palm; role=deltagare; body=Studiebesök hos JO; org=Strängnäs}} {{N person=Emelie Strand; role=deltagare; body=Studiebesök hos JO; org=Västervik}} {{N person=Märta Lindén; role=deltagare; body=Studiebesök hos JO; org=Linköping}} Byråchefen tar emot den 3 april. {{M date=2025-04-03; what=Studiebesök hos JO}}
22. E-postpolicy {{I n=22; outcome=postponed}}
Sköts till nästa träff, Jakob skulle ha föredragit. {{P until=next; what=E-postpolicy; why=Jakob skulle ha föredragit}}
23. Kontaktlista {{I n=23}}
Viktor ajourför kontaktlistan. {{A who=Viktor Palm}} Västerås har bytt växelnummer.
24. Länsstyrelsernas juristnätverk {{I n=24}}
Där har Ylva Broms utsetts till ny ordförande efter Sten Aho. {{N person=Ylva Broms; role=ordförande; body=Länsstyrelsernas juristnätverk; for=Sten Aho}} Hon är verksam i Linköping.
25. Tvistlösning {{I n=25}}
Kommunerna har tre pågående tvister med samma leverantör. {{|}}Mattias samordnar kommunernas inlagor. {{A who=Mattias Grahn}}
26. Nästa möte {{I n=26}}
Den 20 mars, Norrköping. {{M date=2025-03-20}} Oskar står för värdskapet. 
27. Tack {{I n=27}}
Boel tackades för sina sex år som samordnare.
28. Etikråd {{I n=28}}
Etikrådet har fyra ledamöter. {{|}}Inför 2025 är tre klara: Amanda, Viktor, Sanna. {{N person=Amanda Frykman; role=ledamot; body=Etikråd; org=Västerås}} {{N person=Viktor Palm; role=ledamot; body=Etikråd; org=Katrineholm}} {{N person=Sanna Preutz; role=ledamot; body=Etikråd; org=Eskilstuna}} Den fjärde platsen hålls öppen för Uppsala. {{V seat=ledamot; body=Etikråd; org=Uppsala}}
29. Praktikanter {{I n=29}}
Universitetets kursansvarige Ivar Kry kontaktas före 1 mars av den som vill ta emot praktikanter. {{A who=den som vill ta emot praktikanter; due=2025-03-01; to=Ivar Kry}}
30. Förtroendevaldas ersättningar {{I n=30}}
Märta har jämfört reglementen. Jämförelsen väckte många frågor.
31. Ombud i processgruppen {{I n=31}}
Processgruppen för vatten har bett att få Klas som ombud i stället för Märta. {{N person=Klas Hemming; role=ombud; body=Processgruppen för vatten; org=Nyköping; for=Märta Lindén}}
32. Visselblåsarombud {{I n=32}}
Strängnäs har utsett Elin till visselblåsarombud. {{N person=Elin Palm; role=visselblåsarombud; org=Strängnäs}} Katrineholm köper tjänsten. {{S org=Katrineholm; stance=doing}}
